"""Thrive Learning: models of `webhooks`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

import datetime
from typing import NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "AssignmentWebhook",
    "AssignmentWebhookType",
    "CompletionWebhook",
    "CompletionWebhookType",
    "ContentWebhook",
    "ContentWebhookType",
    "NotificationWebhook",
    "NotificationWebhookType",
    "UserEvent",
    "UserEventContent",
    "UserEventContentDict",
    "UserEventDict",
    "UserEventType",
    "UserEventUser",
    "UserEventUserDict",
    "UserWebhook",
    "UserWebhookType",
    "WebhookAccount",
    "WebhookAction",
    "WebhookActor",
    "WebhookAssignment",
    "WebhookContent",
    "WebhookNotification",
    "WebhookUser",
]


class AssignmentWebhookType(OpenEnum):
    """What became of an assignment; the common ones, with `enrolment.*` beside them."""

    ASSIGNMENT_ASSIGNED = "assignment.assigned"
    ASSIGNMENT_UPDATED = "assignment.updated"
    ASSIGNMENT_REMOVED = "assignment.removed"


class CompletionWebhookType(OpenEnum):
    """What a user did with content."""

    CONTENT_COMPLETED = "content.completed"
    CONTENT_PASSED = "content.passed"


class ContentWebhookType(OpenEnum):
    """What became of content; `page.*`, `post.*`, `comment.*` and `moderation.*` come beside these."""

    CONTENT_CREATED = "content.created"
    CONTENT_UPDATED = "content.updated"
    CONTENT_PUBLISHED = "content.published"
    CONTENT_DELETED = "content.deleted"
    CONTENT_ARCHIVED = "content.archived"
    CONTENT_RESTORED = "content.restored"


class NotificationWebhookType(OpenEnum):
    """The one event of its kind."""

    NOTIFICATION_DISPATCHED = "notification.dispatched"


class UserEventType(OpenEnum):
    """* `user_joined`: create the user, or bring a suspended one back
    * `user_updated`: change what is sent beside `ref`
    * `user_suspended`: the user left; `ref`, and `endDate` if known
    * `user_deleted`: make the personal data unreadable, keep the training history; `ref`."""

    USER_JOINED = "user_joined"
    USER_UPDATED = "user_updated"
    USER_SUSPENDED = "user_suspended"
    USER_DELETED = "user_deleted"


class UserWebhookType(OpenEnum):
    """What happened to an account."""

    USER_CREATED = "user.created"
    USER_ACTIVATED = "user.activated"
    USER_DEACTIVATED = "user.deactivated"
    USER_UPDATED = "user.updated"


class AssignmentWebhook(Model, kw_only=True):
    """An assignment was made, changed or removed, or something happened to an enrolment."""

    event_type: AssignmentWebhookType = json_field(name="eventType")
    tenant_id: str = json_field(name="tenantId")
    reason: str | None | Unset = UNSET
    assignment: WebhookAssignment | Unset = UNSET
    """In every `assignment.*` event."""
    content: WebhookContent | None | Unset = UNSET
    """Left out where the assignment has no primary content."""
    users: list[WebhookUser] | Unset = UNSET
    """Whom it concerns; in every `assignment.*` event."""
    created_at: Timestamp = json_field(name="createdAt")
    """When it happened."""
    dispatched_at: Timestamp = json_field(name="dispatchedAt")
    """When it was sent."""


class CompletionWebhook(Model, kw_only=True):
    """A user completed or passed content."""

    event_type: CompletionWebhookType = json_field(name="eventType")
    tenant_id: str = json_field(name="tenantId")
    user: WebhookUser
    content: WebhookContent
    created_at: Timestamp = json_field(name="createdAt")
    """When it happened."""
    dispatched_at: Timestamp = json_field(name="dispatchedAt")
    """When it was sent."""


class ContentWebhook(Model, kw_only=True):
    """Content changed, or something of the kinds whose events are not known."""

    event_type: ContentWebhookType = json_field(name="eventType")
    tenant_id: str = json_field(name="tenantId")
    content: WebhookContent | Unset = UNSET
    """In every `content.*` event."""
    user: WebhookActor | None | Unset = UNSET
    """Who caused it; absent if no person did."""
    created_at: Timestamp = json_field(name="createdAt")
    """When it happened."""
    dispatched_at: Timestamp = json_field(name="dispatchedAt")
    """When it was sent."""


class NotificationWebhook(Model, kw_only=True):
    """A user was notified of something."""

    event_type: NotificationWebhookType = json_field(name="eventType")
    tenant_id: str = json_field(name="tenantId")
    user: WebhookUser
    notification: WebhookNotification
    created_at: Timestamp = json_field(name="createdAt")
    """The same as in `notification`."""
    dispatched_at: Timestamp = json_field(name="dispatchedAt")
    """When it was sent."""


class UserEvent(Model, kw_only=True):
    """Something that happened to a user in the customer's HR system. Every sample has all four members; which of
    them the platform insists on is not documented."""

    id: str
    """The sender's own unique key of the event."""
    timestamp: Timestamp
    event_type: UserEventType = json_field(name="eventType")
    content: UserEventContent


class UserEventContent(Model, kw_only=True):
    """Whom an event is about."""

    user: UserEventUser


class UserEventUser(Model, kw_only=True):
    """A user as an HR system sends it, with the members that the vendor's samples and text show. Which ones
    `user_joined` needs is not documented; those of `UserCreate` are a good guess."""

    ref: str
    """The customer's own key of the user."""
    email: str | Unset = UNSET
    first_name: str | Unset = json_field(name="firstName", default=UNSET)
    last_name: str | Unset = json_field(name="lastName", default=UNSET)
    role: models.UserRole | Unset = UNSET
    job_title: str | Unset = json_field(name="jobTitle", default=UNSET)
    manager_ref: str | Unset = json_field(name="managerRef", default=UNSET)
    """The customer's own key of the line manager."""
    start_date: Timestamp | Unset = json_field(name="startDate", default=UNSET)
    end_date: Timestamp | Unset = json_field(name="endDate", default=UNSET)
    time_zone: str | Unset = json_field(name="timeZone", default=UNSET)
    """Such as `Europe/London`."""
    language_code: str | Unset = json_field(name="languageCode", default=UNSET)
    """Such as `en-gb`."""


class UserWebhook(Model, kw_only=True):
    """Something happened to an account."""

    event_type: UserWebhookType = json_field(name="eventType")
    tenant_id: str = json_field(name="tenantId")
    user: WebhookAccount | None | Unset = UNSET
    """Null in rare cases, when the user could not be looked up."""
    created_at: Timestamp = json_field(name="createdAt")
    """When it happened."""
    dispatched_at: Timestamp = json_field(name="dispatchedAt")
    """When it was sent."""


class WebhookAccount(Model, kw_only=True):
    """A user in an event about accounts."""

    id: str
    reference: str | None | Unset = UNSET
    """The customer's own key of the user."""
    first_name: str | None | Unset = json_field(name="firstName", default=UNSET)
    last_name: str | None | Unset = json_field(name="lastName", default=UNSET)
    email: str | None | Unset = UNSET
    status: models.UserStatus | None | Unset = UNSET
    role: models.UserRole | None | Unset = UNSET


class WebhookAction(Model, kw_only=True):
    """A link in a notification."""

    label: str | Unset = UNSET
    links: list[str] | Unset = UNSET
    """Where it leads, on each domain of the tenant."""


class WebhookActor(Model, kw_only=True):
    """Who caused an event."""

    id: str | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    """The customer's own key of the user."""
    email: str | None | Unset = UNSET
    first_name: str | None | Unset = json_field(name="firstName", default=UNSET)
    last_name: str | None | Unset = json_field(name="lastName", default=UNSET)


class WebhookAssignment(Model, kw_only=True):
    """An assignment in an event."""

    id: str | None | Unset = UNSET
    audience_id: str | None | Unset = json_field(name="audienceId", default=UNSET)
    primary_content_id: str | None | Unset = json_field(name="primaryContentId", default=UNSET)
    completion_period: float | None | Unset = json_field(name="completionPeriod", default=UNSET)
    """Days to complete it."""
    recurring: bool | None | Unset = UNSET
    recurrence: str | None | Unset = UNSET
    """When it is due again; a text here, a number in `Assignment`."""


class WebhookContent(Model, kw_only=True):
    """Content in an event."""

    id: str
    title: str | None | Unset = UNSET
    """Null where it could not be looked up."""
    type: str | None | Unset = UNSET
    """Such as `course` or `pathway`; null where it could not be looked up."""
    urls: list[str] | Unset = UNSET
    """Where it is found, on each domain of the tenant."""


class WebhookNotification(Model, kw_only=True):
    """What a user was notified of."""

    message_type: str = json_field(name="messageType")
    """Such as `assignment_created` or `post_liked`; an older page speaks of some 15 of them, and lists none."""
    message_title: str | Unset = json_field(name="messageTitle", default=UNSET)
    message_actions: list[WebhookAction] | Unset = json_field(name="messageActions", default=UNSET)
    dispatched_at: Timestamp | Unset = json_field(name="dispatchedAt", default=UNSET)
    created_at: Timestamp | Unset = json_field(name="createdAt", default=UNSET)


class WebhookUser(Model, kw_only=True):
    """A user in an event."""

    id: str
    reference: str | None | Unset = UNSET
    """The customer's own key of the user."""
    email: str | None | Unset = UNSET
    first_name: str | None | Unset = json_field(name="firstName", default=UNSET)
    last_name: str | None | Unset = json_field(name="lastName", default=UNSET)


class UserEventDict(TypedDict):
    """UserEvent as a plain dict, by its names in JSON."""

    id: str
    timestamp: datetime.datetime | str
    eventType: UserEventType | str
    content: UserEventContentDict


class UserEventContentDict(TypedDict):
    """UserEventContent as a plain dict, by its names in JSON."""

    user: UserEventUserDict


class UserEventUserDict(TypedDict):
    """UserEventUser as a plain dict, by its names in JSON."""

    ref: str
    email: NotRequired[str]
    firstName: NotRequired[str]
    lastName: NotRequired[str]
    role: NotRequired[models.UserRole | str]
    jobTitle: NotRequired[str]
    managerRef: NotRequired[str]
    startDate: NotRequired[datetime.datetime | str]
    endDate: NotRequired[datetime.datetime | str]
    timeZone: NotRequired[str]
    languageCode: NotRequired[str]
