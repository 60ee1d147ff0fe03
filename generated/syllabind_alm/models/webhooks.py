"""Adobe Learning Manager API: models of `webhooks`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "WebhookDelivery",
    "WebhookEvent",
    "WebhookEventData",
    "WebhookEventName",
    "WebhookRequest",
]


class WebhookEventName(OpenEnum):
    """What has happened. Events of learners come at once; `_BATCH` ones come from administrators, managers, the
    platform or a migration. The event of an alternate completion exists, its name is not printed."""

    CI_STATS = "CI_STATS"
    COURSE_ENROLLMENT = "COURSE_ENROLLMENT"
    COURSE_ENROLLMENT_BATCH = "COURSE_ENROLLMENT_BATCH"
    LEARNING_PATH_ENROLLMENT = "LEARNING_PATH_ENROLLMENT"
    LEARNING_PATH_ENROLLMENT_BATCH = "LEARNING_PATH_ENROLLMENT_BATCH"
    CERTIFICATION_ENROLLMENT = "CERTIFICATION_ENROLLMENT"
    CERTIFICATION_ENROLLMENT_BATCH = "CERTIFICATION_ENROLLMENT_BATCH"
    COURSE_COMPLETED = "COURSE_COMPLETED"
    COURSE_COMPLETED_BATCH = "COURSE_COMPLETED_BATCH"
    LEARNING_PATH_COMPLETED = "LEARNING_PATH_COMPLETED"
    LEARNING_PATH_COMPLETED_BATCH = "LEARNING_PATH_COMPLETED_BATCH"
    CERTIFICATION_COMPLETED = "CERTIFICATION_COMPLETED"
    CERTIFICATION_COMPLETED_BATCH = "CERTIFICATION_COMPLETED_BATCH"
    COURSE_UNENROLLMENT = "COURSE_UNENROLLMENT"
    COURSE_UNENROLLMENT_BATCH = "COURSE_UNENROLLMENT_BATCH"
    LEARNING_PATH_UNENROLLMENT = "LEARNING_PATH_UNENROLLMENT"
    LEARNING_PATH_UNENROLLMENT_BATCH = "LEARNING_PATH_UNENROLLMENT_BATCH"
    CERTIFICATION_UNENROLLMENT = "CERTIFICATION_UNENROLLMENT"
    CERTIFICATION_UNENROLLMENT_BATCH = "CERTIFICATION_UNENROLLMENT_BATCH"
    LEARNER_PROGRESS = "LEARNER_PROGRESS"
    LEARNING_OBJECT_DRAFT = "LEARNING_OBJECT_DRAFT"
    LEARNING_OBJECT_DELETION = "LEARNING_OBJECT_DELETION"
    LEARNING_OBJECT_MODIFICATION = "LEARNING_OBJECT_MODIFICATION"
    LEARNING_OBJECT_MODIFICATION_BATCH = "LEARNING_OBJECT_MODIFICATION_BATCH"
    LEARNING_OBJECT_INSTANCE_MODIFICATION = "LEARNING_OBJECT_INSTANCE_MODIFICATION"
    LEARNING_OBJECT_INSTANCE_MODIFICATION_BATCH = "LEARNING_OBJECT_INSTANCE_MODIFICATION_BATCH"
    LEARNING_OBJECT_INSTANCE_DELETION = "LEARNING_OBJECT_INSTANCE_DELETION"
    LEARNING_PATH_COMPLETION_ROLLBACK = "LEARNING_PATH_COMPLETION_ROLLBACK"
    LEARNING_PATH_COMPLETION_ROLLBACK_BATCH = "LEARNING_PATH_COMPLETION_ROLLBACK_BATCH"
    RESPONSE_ASYNCAPI_USERGROUP_USER_ADDED = "RESPONSE:ASYNCAPI_USERGROUP_USER_ADDED"
    RESPONSE_ASYNCAPI_USERGROUP_USER_REMOVED = "RESPONSE:ASYNCAPI_USERGROUP_USER_REMOVED"


class WebhookDelivery(Model, kw_only=True):
    """What is posted to the target: events in their order. Events may come twice (compare `eventId`)."""

    account_id: int | Unset = json_field(name="accountId", default=UNSET)
    events: list[WebhookEvent]


class WebhookEvent(Model, kw_only=True):
    """One event."""

    event_id: str = json_field(name="eventId")
    """The same when it is delivered again; of an asynchronous call, its `event_id`."""
    event_name: WebhookEventName = json_field(name="eventName")
    timestamp: Timestamp | int | Unset = UNSET
    """An older sample has a number."""
    event_info: str | Unset = json_field(name="eventInfo", default=UNSET)
    data: WebhookEventData | Unset = UNSET


class WebhookEventData(Model, kw_only=True):
    """What the event is about; which members are there depends on its name. `loInstanceId` and `userId` together
    name the record."""

    user_id: int | Unset = json_field(name="userId", default=UNSET)
    lo_id: str | Unset = json_field(name="loId", default=UNSET)
    """Samples also carry the prefixes `course:` and `learning_program:` where others are right."""
    lo_instance_id: str | Unset = json_field(name="loInstanceId", default=UNSET)
    lo_type: str | Unset = json_field(name="loType", default=UNSET)
    """As of a learning object; spellings vary."""
    enrollment_source: models.EnrollmentSource | Unset = json_field(name="enrollmentSource", default=UNSET)
    date_enrolled: Timestamp | int | Unset = json_field(name="dateEnrolled", default=UNSET)
    """An older sample has a number."""
    date_started: Timestamp | int | Unset = json_field(name="dateStarted", default=UNSET)
    """An older sample has a number."""
    date_completed: Timestamp | int | Unset = json_field(name="dateCompleted", default=UNSET)
    """An older sample has a number."""
    has_passed: bool | Unset = json_field(name="hasPassed", default=UNSET)
    progress_percent: float | Unset = json_field(name="progressPercent", default=UNSET)
    enrollment_count: int | Unset = json_field(name="enrollmentCount", default=UNSET)
    seat_limit: int | Unset = json_field(name="seatLimit", default=UNSET)
    waitlist_count: int | Unset = json_field(name="waitlistCount", default=UNSET)
    status: str | Unset = UNSET
    """Of an asynchronous call; `SUCCESS` is known."""
    request: WebhookRequest | Unset = UNSET


class WebhookRequest(Model, kw_only=True):
    """The asynchronous call that an event answers."""

    metadata: dict[str, Any] | Unset = UNSET
    data: list[models.ResourceIdentifier] | Unset = UNSET
