"""Adobe Learning Manager API: models of `users_notifications`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "NotificationAnnouncement",
    "NotificationChannel",
    "UserNotification",
    "UserNotificationAttributes",
    "UserNotificationDocument",
    "UserNotificationPage",
    "UserNotificationUpdate",
    "UserNotificationUpdateAttributes",
    "UserNotificationUpdateAttributesDict",
    "UserNotificationUpdateDict",
    "UserNotificationUpdateDocument",
    "UserNotificationUpdateDocumentDict",
]


class NotificationChannel(OpenEnum):
    """What a message is about. The values are those of a third party's copy of Adobe's listing of 2022."""

    JOB_AID_ADMIN_ENROLLMENT = "jobAid::adminEnrollment"
    CERTIFICATION_ADMIN_ENROLLMENT = "certification::adminEnrollment"
    CERTIFICATION_AUTO_ENROLLMENT = "certification::autoEnrollment"
    CERTIFICATION_COMPLETED = "certification::completed"
    CERTIFICATION_BADGE_ISSUED = "certification::badgeIssued"
    CERTIFICATION_COMPLETION_REMINDER = "certification::completionReminder"
    CERTIFICATION_EXPIRED = "certification::expired"
    CERTIFICATION_RECURRENCE_ENROLLMENT = "certification::recurrenceEnrollment"
    CERTIFICATION_REPUBLISHED = "certification::republished"
    CERTIFICATION_LEARNER_CERTIFICATION_APPROVAL_REQUEST_APPROVED = (
        "certification::learnerCertificationApprovalRequestApproved"
    )
    CERTIFICATION_LEARNER_CERTIFICATION_APPROVAL_REQUEST_DENIED = (
        "certification::learnerCertificationApprovalRequestDenied"
    )
    CERTIFICATION_DEADLINE_MISSED = "certification::deadlineMissed"
    COURSE_ADMIN_ENROLLMENT = "course::adminEnrollment"
    COURSE_AUTO_ENROLLMENT = "course::autoEnrollment"
    COURSE_BADGE_ISSUED = "course::badgeIssued"
    COURSE_L1_FEEDBACK_PROMPT = "course::l1FeedbackPrompt"
    COURSE_DEADLINE_MISSED = "course::deadlineMissed"
    COURSE_COMPLETED = "course::completed"
    COURSE_COMPLETION_REMINDER = "course::completionReminder"
    COURSE_SESSION_REMINDER = "course::sessionReminder"
    COURSE_REPUBLISHED = "course::republished"
    COURSE_COURSE_OPEN_FOR_ENROLLMENT = "course::courseOpenForEnrollment"
    COURSE_LEARNER_ENROLLMENT_REQUEST_APPROVED = "course::learnerEnrollmentRequestApproved"
    COURSE_LEARNER_ENROLLMENT_REQUEST_DENIED = "course::learnerEnrollmentRequestDenied"
    COURSE_WAIT_LIST_CLEARED = "course::waitListCleared"
    COURSE_LEARNER_NOMINATION_REQUEST = "course::learnerNominationRequest"
    LEARNING_PROGRAM_ADMIN_ENROLLMENT = "learningProgram::adminEnrollment"
    LEARNING_PROGRAM_AUTO_ENROLLMENT = "learningProgram::autoEnrollment"
    LEARNING_PROGRAM_BADGE_ISSUED = "learningProgram::badgeIssued"
    LEARNING_PROGRAM_REPUBLISHED = "learningProgram::republished"
    LEARNING_PROGRAM_DEADLINE_MISSED = "learningProgram::deadlineMissed"
    LEARNING_PROGRAM_COMPLETION_REMINDER = "learningProgram::completionReminder"
    LEARNING_PROGRAM_COMPLETED = "learningProgram::completed"
    LEARNING_PROGRAM_L1_FEEDBACK = "learningProgram::l1Feedback"
    COMPETENCY_ASSIGNED = "competency::assigned"
    COMPETENCY_BADGE_ISSUED = "competency::badgeIssued"
    COMPETENCY_ACHIEVED = "competency::achieved"
    MANAGER_ADDED = "manager::added"
    ADMIN_ADDED = "admin::added"
    AUTHOR_ADDED = "author::added"
    INTEGRATION_ADMIN_ADDED = "integrationAdmin::added"
    SOCIAL_COMMENTED_ON_POST = "social::commentedOnPost"
    SOCIAL_CURATION_REQUEST = "social::curationRequest"
    SOCIAL_COMMENTED_ON_COMMENT = "social::commentedOnComment"
    SOCIAL_POST_LIVE = "social::postLive"
    SOCIAL_POST_REJECTED = "social::postRejected"
    SOCIAL_REPORT_ABUSE = "social::reportAbuse"
    SOCIAL_ADDED_AS_MODERATOR = "social::addedAsModerator"
    SOCIAL_POST_UPLOAD_FAILED = "social::postUploadFailed"
    ANNOUNCEMENT_RECEIVED = "announcement::received"


class NotificationAnnouncement(Model, kw_only=True):
    """The announcement that a message is about."""

    content_id: str | Unset = json_field(name="contentId", default=UNSET)
    content_type: str | Unset = json_field(name="contentType", default=UNSET)
    content_url: str | Unset = json_field(name="contentUrl", default=UNSET)
    description: str | Unset = UNSET
    duration: float | Unset = UNSET
    expiry_date: str | Unset = json_field(name="expiryDate", default=UNSET)
    is_deleted: bool | Unset = json_field(name="isDeleted", default=UNSET)
    lo_id: str | Unset = json_field(name="loId", default=UNSET)
    lo_name: str | Unset = json_field(name="loName", default=UNSET)
    sent_date: str | Unset = json_field(name="sentDate", default=UNSET)
    sticky: bool | Unset = UNSET
    thumbnail_url: str | Unset = json_field(name="thumbnailUrl", default=UNSET)


class UserNotification(Model, kw_only=True, tag_field="type", tag="userNotification"):
    """A message to a learner."""

    type: ClassVar[Literal["userNotification"]] = "userNotification"
    id: str
    attributes: UserNotificationAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class UserNotificationAttributes(Model, kw_only=True):
    """What a message says."""

    action_taken: bool | Unset = json_field(name="actionTaken", default=UNSET)
    channel: NotificationChannel | Unset = UNSET
    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    message: str | Unset = UNSET
    model_ids: list[str] | Unset = json_field(name="modelIds", default=UNSET)
    model_names: list[str] | Unset = json_field(name="modelNames", default=UNSET)
    model_types: list[str] | Unset = json_field(name="modelTypes", default=UNSET)
    """`learningObject` and other resource types."""
    read: bool | Unset = UNSET
    role: str | Unset = UNSET
    announcement: NotificationAnnouncement | Unset = UNSET
    metadata: list[dict[str, Any]] | Unset = UNSET
    """Objects, with the `id` of the course instance."""


class UserNotificationDocument(Model, kw_only=True):
    """One notification."""

    links: models.Links | Unset = UNSET
    data: UserNotification
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserNotificationPage(Model, kw_only=True):
    """A page of notification resources."""

    links: models.Links | Unset = UNSET
    data: list[UserNotification]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserNotificationUpdate(Model, kw_only=True):
    """The changes to a notification."""

    id: str
    type: Literal["userNotification"] = "userNotification"
    attributes: UserNotificationUpdateAttributes | Unset = UNSET


class UserNotificationUpdateAttributes(Model, kw_only=True):
    """The changes to a notification."""

    read: bool | Unset = UNSET
    action_taken: bool | Unset = json_field(name="actionTaken", default=UNSET)


class UserNotificationUpdateDocument(Model, kw_only=True):
    """The changes to a notification."""

    data: UserNotificationUpdate


class UserNotificationUpdateDict(TypedDict):
    """UserNotificationUpdate as a plain dict, by its names in JSON."""

    id: str
    type: Literal["userNotification"]
    attributes: NotRequired[UserNotificationUpdateAttributesDict]


class UserNotificationUpdateAttributesDict(TypedDict):
    """UserNotificationUpdateAttributes as a plain dict, by its names in JSON."""

    read: NotRequired[bool]
    actionTaken: NotRequired[bool]


class UserNotificationUpdateDocumentDict(TypedDict):
    """UserNotificationUpdateDocument as a plain dict, by its names in JSON."""

    data: UserNotificationUpdateDict
