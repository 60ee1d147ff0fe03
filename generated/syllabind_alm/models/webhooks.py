"""Adobe Learning Manager API: models of `webhooks`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset
from syllabind.core.response import typed

from .. import models

__all__ = [
    "WebhookCompletion",
    "WebhookDelivery",
    "WebhookEnrollment",
    "WebhookEvent",
    "WebhookEventData",
    "WebhookEventName",
    "WebhookInstance",
    "WebhookLearningObject",
    "WebhookOutcome",
    "WebhookProgress",
    "WebhookRequest",
    "WebhookSeats",
    "WebhookUnenrollment",
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


class WebhookCompletion(Model, kw_only=True):
    """A completion."""

    user_id: int | Unset = json_field(name="userId", default=UNSET)
    lo_id: str | Unset = json_field(name="loId", default=UNSET)
    """Samples also carry the prefixes `course:` and `learning_program:` where others are right."""
    lo_instance_id: str | Unset = json_field(name="loInstanceId", default=UNSET)
    lo_type: str | Unset = json_field(name="loType", default=UNSET)
    """As of a learning object; spellings vary."""
    enrollment_source: models.EnrollmentSource | Unset = json_field(name="enrollmentSource", default=UNSET)
    date_completed: Timestamp | int | Unset = json_field(name="dateCompleted", default=UNSET)
    """An older sample has a number."""
    has_passed: bool | Unset = json_field(name="hasPassed", default=UNSET)
    """Not sent for certifications."""


class WebhookDelivery(Model, kw_only=True):
    """What is posted to the target: events in their order. Events may come twice (compare `eventId`)."""

    account_id: int | Unset = json_field(name="accountId", default=UNSET)
    events: list[WebhookEvent]


class WebhookEnrollment(Model, kw_only=True):
    """An enrollment that was made, or a completion that was taken back."""

    user_id: int | Unset = json_field(name="userId", default=UNSET)
    lo_id: str | Unset = json_field(name="loId", default=UNSET)
    """Samples also carry the prefixes `course:` and `learning_program:` where others are right."""
    lo_instance_id: str | Unset = json_field(name="loInstanceId", default=UNSET)
    lo_type: str | Unset = json_field(name="loType", default=UNSET)
    """As of a learning object; spellings vary."""
    enrollment_source: models.EnrollmentSource | Unset = json_field(name="enrollmentSource", default=UNSET)
    date_enrolled: Timestamp | int | Unset = json_field(name="dateEnrolled", default=UNSET)
    """An older sample has a number."""


class WebhookEvent(Model, kw_only=True):
    """One event."""

    event_id: str = json_field(name="eventId")
    """The same when it is delivered again; of an asynchronous call, its `event_id`."""
    event_name: WebhookEventName = json_field(name="eventName")
    timestamp: Timestamp | int | Unset = UNSET
    """An older sample has a number."""
    event_info: str | Unset = json_field(name="eventInfo", default=UNSET)
    data: _WebhookEventData | Unset = UNSET

    def __post_init__(self) -> None:
        name = _WEBHOOK_EVENT_DATA.get(self.event_name, "WebhookEventData")
        self.data = typed(self.data, models, name)


class WebhookEventData(Model, kw_only=True):
    """What an event of an unknown name is about: the members of all others. `loInstanceId` and `userId` together
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


class WebhookInstance(Model, kw_only=True):
    """An instance of a learning object that has changed or is deleted."""

    lo_instance_id: str | Unset = json_field(name="loInstanceId", default=UNSET)
    lo_id: str | Unset = json_field(name="loId", default=UNSET)
    """Samples also carry the prefixes `course:` and `learning_program:` where others are right."""
    lo_type: str | Unset = json_field(name="loType", default=UNSET)
    """As of a learning object; spellings vary."""


class WebhookLearningObject(Model, kw_only=True):
    """A learning object that is a draft, has changed or is deleted."""

    lo_id: str | Unset = json_field(name="loId", default=UNSET)
    """Samples also carry the prefixes `course:` and `learning_program:` where others are right."""
    lo_type: str | Unset = json_field(name="loType", default=UNSET)
    """As of a learning object; spellings vary."""


class WebhookOutcome(Model, kw_only=True):
    """The outcome of an asynchronous call."""

    status: str | Unset = UNSET
    """`SUCCESS` is known."""
    request: WebhookRequest | Unset = UNSET


class WebhookProgress(Model, kw_only=True):
    """Progress of a learner."""

    user_id: int | Unset = json_field(name="userId", default=UNSET)
    lo_id: str | Unset = json_field(name="loId", default=UNSET)
    """Samples also carry the prefixes `course:` and `learning_program:` where others are right."""
    lo_instance_id: str | Unset = json_field(name="loInstanceId", default=UNSET)
    lo_type: str | Unset = json_field(name="loType", default=UNSET)
    """As of a learning object; spellings vary."""
    date_started: Timestamp | int | Unset = json_field(name="dateStarted", default=UNSET)
    """An older sample has a number."""
    progress_percent: float | Unset = json_field(name="progressPercent", default=UNSET)


class WebhookRequest(Model, kw_only=True):
    """The asynchronous call that an event answers."""

    metadata: dict[str, Any] | Unset = UNSET
    data: list[models.ResourceIdentifier] | Unset = UNSET


class WebhookSeats(Model, kw_only=True):
    """How the seats of an instance are taken."""

    lo_instance_id: str | Unset = json_field(name="loInstanceId", default=UNSET)
    enrollment_count: int | Unset = json_field(name="enrollmentCount", default=UNSET)
    seat_limit: int | Unset = json_field(name="seatLimit", default=UNSET)
    waitlist_count: int | Unset = json_field(name="waitlistCount", default=UNSET)


class WebhookUnenrollment(Model, kw_only=True):
    """An enrollment that has ended."""

    user_id: int | Unset = json_field(name="userId", default=UNSET)
    lo_id: str | Unset = json_field(name="loId", default=UNSET)
    """Samples also carry the prefixes `course:` and `learning_program:` where others are right."""
    lo_instance_id: str | Unset = json_field(name="loInstanceId", default=UNSET)
    lo_type: str | Unset = json_field(name="loType", default=UNSET)
    """As of a learning object; spellings vary."""
    enrollment_source: models.EnrollmentSource | Unset = json_field(name="enrollmentSource", default=UNSET)


_WEBHOOK_EVENT_DATA: dict[Any, str] = {
    "CI_STATS": "WebhookSeats",
    "COURSE_ENROLLMENT": "WebhookEnrollment",
    "COURSE_ENROLLMENT_BATCH": "WebhookEnrollment",
    "LEARNING_PATH_ENROLLMENT": "WebhookEnrollment",
    "LEARNING_PATH_ENROLLMENT_BATCH": "WebhookEnrollment",
    "CERTIFICATION_ENROLLMENT": "WebhookEnrollment",
    "CERTIFICATION_ENROLLMENT_BATCH": "WebhookEnrollment",
    "LEARNING_PATH_COMPLETION_ROLLBACK": "WebhookEnrollment",
    "LEARNING_PATH_COMPLETION_ROLLBACK_BATCH": "WebhookEnrollment",
    "COURSE_COMPLETED": "WebhookCompletion",
    "COURSE_COMPLETED_BATCH": "WebhookCompletion",
    "LEARNING_PATH_COMPLETED": "WebhookCompletion",
    "LEARNING_PATH_COMPLETED_BATCH": "WebhookCompletion",
    "CERTIFICATION_COMPLETED": "WebhookCompletion",
    "CERTIFICATION_COMPLETED_BATCH": "WebhookCompletion",
    "COURSE_UNENROLLMENT": "WebhookUnenrollment",
    "COURSE_UNENROLLMENT_BATCH": "WebhookUnenrollment",
    "LEARNING_PATH_UNENROLLMENT": "WebhookUnenrollment",
    "LEARNING_PATH_UNENROLLMENT_BATCH": "WebhookUnenrollment",
    "CERTIFICATION_UNENROLLMENT": "WebhookUnenrollment",
    "CERTIFICATION_UNENROLLMENT_BATCH": "WebhookUnenrollment",
    "LEARNER_PROGRESS": "WebhookProgress",
    "LEARNING_OBJECT_DRAFT": "WebhookLearningObject",
    "LEARNING_OBJECT_DELETION": "WebhookLearningObject",
    "LEARNING_OBJECT_MODIFICATION": "WebhookLearningObject",
    "LEARNING_OBJECT_MODIFICATION_BATCH": "WebhookLearningObject",
    "LEARNING_OBJECT_INSTANCE_MODIFICATION": "WebhookInstance",
    "LEARNING_OBJECT_INSTANCE_MODIFICATION_BATCH": "WebhookInstance",
    "LEARNING_OBJECT_INSTANCE_DELETION": "WebhookInstance",
    "RESPONSE:ASYNCAPI_USERGROUP_USER_ADDED": "WebhookOutcome",
    "RESPONSE:ASYNCAPI_USERGROUP_USER_REMOVED": "WebhookOutcome",
}
if TYPE_CHECKING:
    _WebhookEventData = (
        WebhookSeats
        | WebhookEnrollment
        | WebhookCompletion
        | WebhookUnenrollment
        | WebhookProgress
        | WebhookLearningObject
        | WebhookInstance
        | WebhookOutcome
        | WebhookEventData
    )
else:
    _WebhookEventData = dict[str, Any]
