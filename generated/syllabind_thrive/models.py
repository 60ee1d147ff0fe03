"""Models of the Thrive Learning API. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import field as _field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset


class ActivityType(OpenEnum):
    """What a user did"""

    VIEWED = "viewed"
    COMPLETED = "completed"
    PASSED = "passed"
    PINNED = "pinned"
    UNPINNED = "unpinned"
    LIKED = "liked"
    UNLIKED = "unliked"
    COMMENTED = "commented"
    COMMENTDELETED = "commentdeleted"
    SHARED = "shared"
    PROGRESSED = "progressed"
    REGISTERED = "registered"
    FOLLOWED = "followed"
    UNFOLLOWED = "unfollowed"
    STARTED = "started"
    RESUMED = "resumed"
    SEARCHED = "searched"
    FOUND = "found"
    LOGGEDIN = "loggedin"
    LOGGEDOUT = "loggedout"


class AssignmentWebhookType(OpenEnum):
    """What became of an assignment; the common ones, with `enrolment.*` beside them"""

    ASSIGNMENT_ASSIGNED = "assignment.assigned"
    ASSIGNMENT_UPDATED = "assignment.updated"
    ASSIGNMENT_REMOVED = "assignment.removed"


class AudienceCategory(OpenEnum):
    """A `structure` stands at the top and has no parent; an `audience` is the child of a structure."""

    STRUCTURE = "structure"
    AUDIENCE = "audience"


class AudienceType(OpenEnum):
    """Who is a member is settled by rules (`smart`) or one by one (`manual`). Smart audiences come from the
    platform's own pages alone."""

    SMART = "smart"
    MANUAL = "manual"


class CompletionWebhookType(OpenEnum):
    """What a user did with content"""

    CONTENT_COMPLETED = "content.completed"
    CONTENT_PASSED = "content.passed"


class ContentType(OpenEnum):
    """What kind of content it is. The values are those of the filter; the webhooks use further words, such as
    `course`."""

    ARTICLE = "article"
    ASSESSMENT = "assessment"
    BROADCAST = "broadcast"
    CMI5 = "cmi5"
    ELEARNING = "elearning"
    EVENT = "event"
    FILE = "file"
    PATHWAY = "pathway"
    QUESTION = "question"
    QUIZ = "quiz"
    SCORM = "scorm"
    URL = "url"
    VIDEO = "video"
    MIXED = "mixed"


class ContentWebhookType(OpenEnum):
    """What became of content; `page.*`, `post.*`, `comment.*` and `moderation.*` come beside these"""

    CONTENT_CREATED = "content.created"
    CONTENT_UPDATED = "content.updated"
    CONTENT_PUBLISHED = "content.published"
    CONTENT_DELETED = "content.deleted"
    CONTENT_ARCHIVED = "content.archived"
    CONTENT_RESTORED = "content.restored"


class EnrolmentStatus(OpenEnum):
    """* `archived`: of no concern to the user any longer
    * `complete`: completed before it was due
    * `open`: to be completed now
    * `overdue`: past its due date without a completion
    * `scheduled`: waiting for its turn in the recurring period
    * `unassigned`: only as the previous status when an enrolment is made"""

    ARCHIVED = "archived"
    COMPLETE = "complete"
    OPEN = "open"
    OVERDUE = "overdue"
    SCHEDULED = "scheduled"
    UNASSIGNED = "unassigned"


class LoginMethod(OpenEnum):
    """What a user signs in with"""

    EMAIL = "email"
    REF = "ref"


class NotificationWebhookType(OpenEnum):
    """The one event of its kind"""

    NOTIFICATION_DISPATCHED = "notification.dispatched"


class TokenErrorCode(OpenEnum):
    """The error codes of RFC 6749, section 5.2"""

    INVALID_REQUEST = "invalid_request"
    INVALID_CLIENT = "invalid_client"
    INVALID_GRANT = "invalid_grant"
    UNAUTHORIZED_CLIENT = "unauthorized_client"
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    INVALID_SCOPE = "invalid_scope"


class UserEventType(OpenEnum):
    """* `user_joined`: create the user, or bring a suspended one back
    * `user_updated`: change what is sent beside `ref`
    * `user_suspended`: the user left; `ref`, and `endDate` if known
    * `user_deleted`: make the personal data unreadable, keep the training history; `ref`"""

    USER_JOINED = "user_joined"
    USER_UPDATED = "user_updated"
    USER_SUSPENDED = "user_suspended"
    USER_DELETED = "user_deleted"


class UserRole(OpenEnum):
    """What a user may do. The vendor's samples show `learner`; the rest is what the API is seen to take when a
    user is written."""

    ADMINISTRATOR = "administrator"
    LEARNERADMIN = "learneradmin"
    LEARNER = "learner"


class UserStatus(OpenEnum):
    """How things stand with an account. The vendor's samples show `active`; the rest is seen in use as a filter."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    EXPIRED = "expired"
    NEW = "new"


class UserWebhookType(OpenEnum):
    """What happened to an account"""

    USER_CREATED = "user.created"
    USER_ACTIVATED = "user.activated"
    USER_DEACTIVATED = "user.deactivated"
    USER_UPDATED = "user.updated"


class Activity(Model, kw_only=True):
    """Something that a user did on the platform"""

    id: str
    type: ActivityType | Unset = UNSET
    name: str | Unset = UNSET
    """In the vendor's schema but in none of its samples."""
    user: str | Unset = UNSET
    """The id of the user who did it."""
    date: Timestamp | Unset = UNSET
    context_id: str | Unset = _field(name="contextId", default=UNSET)
    """The id of what it was done with."""
    context_type: str | Unset = _field(name="contextType", default=UNSET)
    """What it was done with, such as `content`."""
    content_type: str | None | Unset = _field(name="contentType", default=UNSET)
    data: dict[str, Any] | Unset = UNSET
    with_: dict[str, Any] | None | Unset = _field(name="with", default=UNSET)
    """More about the circumstances."""


class ActivityPage(Model, kw_only=True):
    """One page of activities"""

    results: list[Activity]
    pagination: Pagination


class AdministratorFlags(Model, kw_only=True):
    """What a manager of a structure may do with its audiences"""

    can_manage_audiences: bool | Unset = _field(name="canManageAudiences", default=UNSET)
    """Manage the audiences within; cannot be set by the API."""
    can_add_audience_managers: bool | Unset = _field(name="canAddAudienceManagers", default=UNSET)
    """Add managers to the audiences within."""


class AdministratorFlagsInput(Model, kw_only=True):
    """What a manager of a structure may do with its audiences; false where a flag is left out"""

    can_add_audience_managers: bool | Unset = _field(name="canAddAudienceManagers", default=UNSET)
    """Add managers to the audiences within."""


class Assignment(Model, kw_only=True):
    """Content that the members of an audience have to complete in a given time"""

    id: str
    audience_id: str | Unset = _field(name="audienceId", default=UNSET)
    primary_content_id: str | Unset = _field(name="primaryContentId", default=UNSET)
    """The content to complete."""
    alternative_content_ids: list[str] | Unset = _field(name="alternativeContentIds", default=UNSET)
    """Content that counts as well when it is completed."""
    hide_alternative_content: bool | Unset = _field(name="hideAlternativeContent", default=UNSET)
    completion_period: int | Unset = _field(name="completionPeriod", default=UNSET)
    """Days to complete it."""
    recurrence: int | None | Unset = UNSET
    """Days until it is due again."""
    is_active: bool | Unset = _field(name="isActive", default=UNSET)
    is_deleted: bool | Unset = _field(name="isDeleted", default=UNSET)
    created_at: Timestamp | None | Unset = _field(name="createdAt", default=UNSET)
    deleted_at: Timestamp | None | Unset = _field(name="deletedAt", default=UNSET)
    updated_at: Timestamp | None | Unset = _field(name="updatedAt", default=UNSET)


class AssignmentCreate(Model, kw_only=True):
    """A new assignment"""

    audience_id: str = _field(name="audienceId")
    content_id: str = _field(name="contentId")
    """The content to complete; the answer calls it `primaryContentId`."""
    alternative_content_ids: list[str] | Unset = _field(name="alternativeContentIds", default=UNSET)
    """Content that counts as well when it is completed."""
    hide_alternative_content: bool | Unset = _field(name="hideAlternativeContent", default=UNSET)
    completion_period: int | Unset = _field(name="completionPeriod", default=UNSET)
    """Days to complete it; 30 where it is left out."""
    recurrence: int | Unset = UNSET
    """Days until it is due again."""


class AssignmentDelete(Model, kw_only=True):
    """Which audience the deleted assignment is for"""

    audience_id: str = _field(name="audienceId")


class AssignmentUpdate(Model, kw_only=True):
    """What to change of an assignment"""

    audience_id: str = _field(name="audienceId")
    content_id: str | Unset = _field(name="contentId", default=UNSET)
    alternative_content_ids: list[str] | Unset = _field(name="alternativeContentIds", default=UNSET)
    completion_period: int | Unset = _field(name="completionPeriod", default=UNSET)
    """Days to complete it."""
    recurrence: int | Unset = UNSET
    """Days until it is due again."""


class AssignmentWebhook(Model, kw_only=True):
    """An assignment was made, changed or removed, or something happened to an enrolment"""

    event_type: AssignmentWebhookType = _field(name="eventType")
    tenant_id: str = _field(name="tenantId")
    reason: str | None | Unset = UNSET
    assignment: WebhookAssignment | Unset = UNSET
    """In every `assignment.*` event."""
    content: WebhookContent | None | Unset = UNSET
    """Left out where the assignment has no primary content."""
    users: list[WebhookUser] | Unset = UNSET
    """Whom it concerns; in every `assignment.*` event."""
    created_at: Timestamp = _field(name="createdAt")
    """When it happened."""
    dispatched_at: Timestamp = _field(name="dispatchedAt")
    """When it was sent."""


class Audience(Model, kw_only=True):
    """A group of users, or a structure that holds such groups"""

    id: str
    name: str | Unset = UNSET
    reference: str | None | Unset = UNSET
    """The customer's own key of the audience."""
    api_controlled: bool | Unset = _field(name="apiControlled", default=UNSET)
    """True for what the API created; nothing but the API changes it."""
    category: AudienceCategory | Unset = UNSET
    type: AudienceType | Unset = UNSET
    parent: AudienceParent | None | Unset = UNSET
    """The structure that an audience lies in."""
    created_at: Timestamp | Unset = _field(name="createdAt", default=UNSET)
    updated_at: Timestamp | Unset = _field(name="updatedAt", default=UNSET)


class AudienceCreate(Model, kw_only=True):
    """A new structure or audience. The vendor marks no member as required, yet says that each audience needs a
    reference of its own for later use."""

    name: str | Unset = UNSET
    reference: str | Unset = UNSET
    """The customer's own key of the audience; no two have the same."""
    parent_id: str | Unset = _field(name="parentId", default=UNSET)
    """Id or reference of the structure; left out for a structure."""
    category: AudienceCategory | Unset = UNSET


class AudienceManager(Model, kw_only=True):
    """A user who may do something with an audience"""

    user_id: str = _field(name="userId")
    reference: str | None | Unset = UNSET
    """The customer's own key of the user."""
    email: str | None | Unset = UNSET
    permissions: ManagerPermissions | Unset = UNSET


class AudienceManagerFlags(Model, kw_only=True):
    """What a manager may do with the audience itself, in the platform's own pages"""

    manage_members: bool | Unset = _field(name="manageMembers", default=UNSET)
    """Add and remove members; cannot be set by the API."""
    manage_content: bool | Unset = _field(name="manageContent", default=UNSET)
    """Share content with the audience and take it back."""
    assignments: bool | Unset = UNSET
    """Create, change and remove assignments."""


class AudienceManagerFlagsInput(Model, kw_only=True):
    """What a manager may do with the audience itself; false where a flag is left out"""

    manage_content: bool | Unset = _field(name="manageContent", default=UNSET)
    """Share content with the audience and take it back."""
    assignments: bool | Unset = UNSET
    """Create, change and remove assignments."""


class AudienceManagerInput(Model, kw_only=True):
    """A user and what they may do. The vendor's samples carry `userId` and `email`, which its schema does not
    have."""

    user_id: str | Unset = _field(name="userId", default=UNSET)
    """In the vendor's samples alone."""
    reference: str | Unset = UNSET
    """Email of the user or the customer's own key."""
    email: str | Unset = UNSET
    """In the vendor's samples alone."""
    permissions: ManagerPermissionsInput | Unset = UNSET


class AudienceMember(Model, kw_only=True):
    """A user as member of an audience"""

    user_id: str = _field(name="userId")
    reference: str | None | Unset = UNSET
    """The customer's own key of the user."""
    email: str | None | Unset = UNSET


class AudienceMemberPage(Model, kw_only=True):
    """One page of members"""

    results: list[AudienceMember]
    pagination: Pagination


class AudiencePage(Model, kw_only=True):
    """One page of audiences and structures"""

    results: list[Audience]
    pagination: Pagination


class AudienceParent(Model, kw_only=True):
    """The structure that an audience lies in"""

    id: str
    name: str | None | Unset = UNSET
    reference: str | None | Unset = UNSET


class AudienceUpdate(Model, kw_only=True):
    """What to change of an audience"""

    name: str | Unset = UNSET
    reference: str | Unset = UNSET
    parent_id: str | Unset = _field(name="parentId", default=UNSET)
    """Id of the structure to move it to."""


class AudienceWithMemberOperations(Model, kw_only=True):
    """An audience after a change"""

    id: str
    name: str | Unset = UNSET
    reference: str | None | Unset = UNSET
    api_controlled: bool | Unset = _field(name="apiControlled", default=UNSET)
    category: AudienceCategory | Unset = UNSET
    type: AudienceType | Unset = UNSET
    parent: AudienceParent | None | Unset = UNSET
    created_at: Timestamp | Unset = _field(name="createdAt", default=UNSET)
    updated_at: Timestamp | Unset = _field(name="updatedAt", default=UNSET)
    member_operations: dict[str, Any] | None | Unset = _field(name="memberOperations", default=UNSET)
    """What the move did to the members; null when the audience was not moved."""


class BasicUser(Model, kw_only=True):
    """A person of the tenant, with the first ten members of a user alone"""

    id: str
    ref: str | None | Unset = UNSET
    """The customer's own key of the user."""
    first_name: str | None | Unset = _field(name="firstName", default=UNSET)
    last_name: str | None | Unset = _field(name="lastName", default=UNSET)
    email: str | None | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    positions: list[UserPosition] | Unset = UNSET
    """The jobs that the user holds or held."""
    additional_fields: None | dict[str, Any] | Unset = _field(name="additionalFields", default=UNSET)
    language_code: str | None | Unset = _field(name="languageCode", default=UNSET)
    """Such as `en-gb`."""


class BulkEntity(Model, kw_only=True):
    """An entry that was taken"""

    reference: str | Unset = UNSET
    """What names the entry."""


class BulkFailedEntity(Model, kw_only=True):
    """An entry that was not taken"""

    reason: str | Unset = UNSET
    reference: str | Unset = UNSET
    """What names the entry."""


class BulkFailure(Model, kw_only=True):
    """The entries that were not taken"""

    count: int
    entities: list[BulkFailedEntity] | Unset = UNSET


class BulkResult(Model, kw_only=True):
    """What became of each entry of a list that was sent"""

    success: BulkSuccess
    failure: BulkFailure | Unset = UNSET
    """Only where some entries were not taken (status 207)."""


class BulkSuccess(Model, kw_only=True):
    """The entries that were taken"""

    count: int
    entities: list[BulkEntity] | Unset = UNSET


class Completion(Model, kw_only=True):
    """The record that a user completed content"""

    id: str
    user_id: str | Unset = _field(name="userId", default=UNSET)
    content_id: str | Unset = _field(name="contentId", default=UNSET)
    content_version: float | Unset = _field(name="contentVersion", default=UNSET)
    skills: list[str] | Unset = UNSET
    """Skills gained by it."""
    completion_type: str | Unset = _field(name="completionType", default=UNSET)
    """How it came about; the values are not documented."""
    had_due_date: bool | Unset = _field(name="hadDueDate", default=UNSET)
    is_rpl: bool | Unset = _field(name="isRPL", default=UNSET)
    """True where it was imported as prior learning."""
    completed_at: Timestamp | Unset = _field(name="completedAt", default=UNSET)
    active_until: Timestamp | None | Unset = _field(name="activeUntil", default=UNSET)
    """When the completion stops to count."""


class CompletionCreate(Model, kw_only=True):
    """A completion to record"""

    user_id: str = _field(name="userId")
    content_id: str = _field(name="contentId")
    completed_at: Timestamp = _field(name="completedAt")


class CompletionStub(Model, kw_only=True):
    """What is told of a completion that was recorded"""

    statement_id: str = _field(name="statementId")
    """The id of the statement about it; that it is the completion's id is not said."""


class CompletionWebhook(Model, kw_only=True):
    """A user completed or passed content"""

    event_type: CompletionWebhookType = _field(name="eventType")
    tenant_id: str = _field(name="tenantId")
    user: WebhookUser
    content: WebhookContent
    created_at: Timestamp = _field(name="createdAt")
    """When it happened."""
    dispatched_at: Timestamp = _field(name="dispatchedAt")
    """When it was sent."""


class Content(Model, kw_only=True):
    """Something to learn from. The vendor lets only `author` be null; in live answers all but the id have been
    seen as null."""

    id: str
    title: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    """May hold HTML."""
    tags: list[str] | None | Unset = UNSET
    type: ContentType | None | Unset = UNSET
    created_at: Timestamp | None | Unset = _field(name="createdAt", default=UNSET)
    updated_at: Timestamp | None | Unset = _field(name="updatedAt", default=UNSET)
    author: str | None | Unset = UNSET
    """The id of the user who wrote it; null for what was gathered automatically."""
    is_official: bool | None | Unset = _field(name="isOfficial", default=UNSET)
    """True where the organisation vouches for it."""
    duration: ContentDuration | None | Unset = UNSET
    content_history: list[ContentHistoryEntry] | Unset = _field(name="contentHistory", default=UNSET)
    """What was done to it."""


class ContentDuration(Model, kw_only=True):
    """How long the content takes"""

    value: float | None | Unset = UNSET
    unit: str | Unset = UNSET
    """`minutes` in all that has been seen."""


class ContentHistoryEntry(Model, kw_only=True):
    """Something that was done to content"""

    action: str | Unset = UNSET
    timestamp: Timestamp | Unset = UNSET
    performed_by: ContentPerformer | Unset = _field(name="performedBy", default=UNSET)


class ContentPage(Model, kw_only=True):
    """One page of content"""

    results: list[Content]
    pagination: Pagination


class ContentPerformer(Model, kw_only=True):
    """Who did something to content"""

    type: str | Unset = UNSET
    value: str | Unset = UNSET


class ContentWebhook(Model, kw_only=True):
    """Content changed, or something of the kinds whose events are not known"""

    event_type: ContentWebhookType = _field(name="eventType")
    tenant_id: str = _field(name="tenantId")
    content: WebhookContent | Unset = UNSET
    """In every `content.*` event."""
    user: WebhookActor | None | Unset = UNSET
    """Who caused it; left out where nobody did."""
    created_at: Timestamp = _field(name="createdAt")
    """When it happened."""
    dispatched_at: Timestamp = _field(name="dispatchedAt")
    """When it was sent."""


class CpdActivity(Model, kw_only=True):
    """What was done"""

    type: str | Unset = UNSET
    name: str | Unset = UNSET


class CpdCategory(Model, kw_only=True):
    """A kind of continuing professional development"""

    category_id: str = _field(name="categoryId")
    name: str | Unset = UNSET


class CpdCategoryPage(Model, kw_only=True):
    """One page of CPD categories"""

    results: list[CpdCategory]
    pagination: Pagination


class CpdEntry(Model, kw_only=True):
    """Continuing professional development that a user has done"""

    log_entry_id: str = _field(name="logEntryId")
    user_id: str | Unset = _field(name="userId", default=UNSET)
    activity: CpdActivity | Unset = UNSET
    category: CpdCategory | Unset = UNSET
    entry_date: Timestamp | Unset = _field(name="entryDate", default=UNSET)
    duration_minutes: float | Unset = _field(name="durationMinutes", default=UNSET)
    description: str | None | Unset = UNSET
    is_verified: bool | Unset = _field(name="isVerified", default=UNSET)
    """True where it was made of activity that the platform verified."""


class CpdEntryPage(Model, kw_only=True):
    """One page of CPD log entries"""

    results: list[CpdEntry]
    pagination: Pagination


class CpdRequirement(Model, kw_only=True):
    """How much continuing professional development is required of an audience"""

    audience_requirement_id: str = _field(name="audienceRequirementId")
    audience_id: str | Unset = _field(name="audienceId", default=UNSET)
    required_minutes: int | Unset = _field(name="requiredMinutes", default=UNSET)
    created_at: Timestamp | Unset = _field(name="createdAt", default=UNSET)
    updated_at: Timestamp | None | Unset = _field(name="updatedAt", default=UNSET)


class CpdRequirementPage(Model, kw_only=True):
    """One page of CPD requirements"""

    results: list[CpdRequirement]
    pagination: Pagination


class CpdUserSummary(Model, kw_only=True):
    """How much continuing professional development a user has done in a period"""

    user_id: str = _field(name="userId")
    duration_minutes: int | Unset = _field(name="durationMinutes", default=UNSET)


class CpdUserSummaryPage(Model, kw_only=True):
    """One page of CPD sums"""

    results: list[CpdUserSummary]
    pagination: Pagination


class Enrolment(Model, kw_only=True):
    """How one user stands with one assignment"""

    id: str
    user_id: str | Unset = _field(name="userId", default=UNSET)
    assignment_id: str | Unset = _field(name="assignmentId", default=UNSET)
    audience_id: str | Unset = _field(name="audienceId", default=UNSET)
    primary_content_id: str | Unset = _field(name="primaryContentId", default=UNSET)
    status: EnrolmentStatus | Unset = UNSET
    available_date: Timestamp | None | Unset = _field(name="availableDate", default=UNSET)
    """When a scheduled enrolment becomes open."""
    due_date: Timestamp | None | Unset = _field(name="dueDate", default=UNSET)
    """When it becomes overdue."""
    last_completed_at: Timestamp | None | Unset = _field(name="lastCompletedAt", default=UNSET)
    history: list[EnrolmentHistoryEntry] | Unset = UNSET
    """What has happened to it."""
    updated_at: Timestamp | Unset = _field(name="updatedAt", default=UNSET)


class EnrolmentHistoryEntry(Model, kw_only=True):
    """One change of an enrolment"""

    type: str | Unset = UNSET
    """What happened; the values are not documented."""
    completion_id: str | None | Unset = _field(name="completionId", default=UNSET)
    previous_status: EnrolmentStatus | Unset = _field(name="previousStatus", default=UNSET)
    next_status: EnrolmentStatus | Unset = _field(name="nextStatus", default=UNSET)
    created_at: Timestamp | Unset = _field(name="createdAt", default=UNSET)
    updated_at: Timestamp | Unset = _field(name="updatedAt", default=UNSET)


class ErrorBody(Model, kw_only=True):
    """What every error of the REST API carries"""

    status: int | Unset = UNSET
    """The HTTP status once more; the vendor advises to branch on it."""
    error: str | Unset = UNSET
    """The phrase that belongs to the status, such as `Bad Request`."""
    message: dict[str, Any] | str | Unset = UNSET
    """What went wrong with this request; on 400, 403, 404, 409 and 422 it may be an object instead of a text."""


class ManagerPermissions(Model, kw_only=True):
    """What a manager may do"""

    audience_manager: AudienceManagerFlags | Unset = _field(name="audienceManager", default=UNSET)
    people_manager: PeopleManagerFlags | Unset = _field(name="peopleManager", default=UNSET)
    administrator: AdministratorFlags | Unset = UNSET
    """On structures only."""


class ManagerPermissionsInput(Model, kw_only=True):
    """What a manager is to be allowed"""

    audience_manager: AudienceManagerFlagsInput | Unset = _field(name="audienceManager", default=UNSET)
    people_manager: PeopleManagerFlags | Unset = _field(name="peopleManager", default=UNSET)
    administrator: AdministratorFlagsInput | Unset = UNSET
    """For structures only."""


class NotificationWebhook(Model, kw_only=True):
    """A user was notified of something"""

    event_type: NotificationWebhookType = _field(name="eventType")
    tenant_id: str = _field(name="tenantId")
    user: WebhookUser
    notification: WebhookNotification
    created_at: Timestamp = _field(name="createdAt")
    """The same as in `notification`."""
    dispatched_at: Timestamp = _field(name="dispatchedAt")
    """When it was sent."""


class OperationMessage(Model, kw_only=True):
    """What is said of a change"""

    status: int | Unset = UNSET
    """The HTTP status once more."""
    message: str | Unset = UNSET


class Pagination(Model, kw_only=True):
    """Where a page stands among all pages"""

    total_results: int = _field(name="totalResults")
    """How many results match, over all pages."""
    total_pages: int = _field(name="totalPages")
    """How many pages there are."""
    page: int
    """The number of this page, counted from 1."""
    per_page: int = _field(name="perPage")
    """How many results a page holds at most."""


class PeopleManagerFlags(Model, kw_only=True):
    """What a manager may see and do of the members; false where a flag is left out of a request"""

    can_view_learn_page: bool | Unset = _field(name="canViewLearnPage", default=UNSET)
    """See the members' learn pages."""
    insights: bool | Unset = UNSET
    """See how the audience uses content and search, and run compliance reports on its assignments."""
    manage: bool | Unset = UNSET
    """Set goals for the members."""


class PositionManager(Model, kw_only=True):
    """The manager in a position; the id is the member to count on"""

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    ref: str | None | Unset = UNSET
    """The customer's own key of the manager."""


class SkillLevel(Model, kw_only=True):
    """A level that a skill may have"""

    name: str | Unset = UNSET
    is_enabled: bool | Unset = _field(name="isEnabled", default=UNSET)
    value: float | Unset = UNSET
    """What stands for the level when a user's skill is set, such as 1024."""


class SkillUpdate(Model, kw_only=True):
    """The levels of one skill. A level is the `value` of one that the tenant has set up, such as 1024"""

    tag_name: str = _field(name="tagName")
    """The name of the skill."""
    level: float | Unset = UNSET
    """What the user has; what -1 means is not documented."""
    target_level: float | Unset = _field(name="targetLevel", default=UNSET)
    """What the user aims at."""


class Tag(Model, kw_only=True):
    """A word that marks content, interests and skills"""

    id: str
    tag: str | Unset = UNSET
    """The word itself."""
    contents: list[str] | Unset = UNSET
    campaigns: list[str] | Unset = UNSET
    interests: list[str] | Unset = UNSET
    """Ids of the users who are interested in it."""
    skills: list[str] | Unset = UNSET
    """Ids of the users who have it as a skill."""


class TagPage(Model, kw_only=True):
    """One page of tags"""

    results: list[Tag]
    pagination: Pagination


class TokenError(Model, kw_only=True):
    """RFC 6749, section 5.2; not the error object of the REST API"""

    error: TokenErrorCode
    error_description: str | Unset = UNSET
    """A text for the developer."""
    error_uri: str | Unset = UNSET
    """The address of a page about the error."""


class TokenRequest(Model, kw_only=True):
    """RFC 6749, section 4.4.2; the vendor does not document the form"""

    grant_type: Literal["client_credentials"] = "client_credentials"
    scope: str | Unset = UNSET
    """Wanted scopes, separated by a space; what is granted when it is absent is not documented."""
    client_id: str | Unset = UNSET
    """Left out when the client proves itself with HTTP Basic."""
    client_secret: str | Unset = UNSET
    """Left out when the client proves itself with HTTP Basic."""


class TokenResponse(Model, kw_only=True):
    """RFC 6749, section 5.1; the vendor documents only the life of a token"""

    access_token: str
    """What to send as `Authorization: Bearer`."""
    token_type: str
    """`Bearer`; letter case does not matter."""
    expires_in: int | Unset = UNSET
    """The life of the token in seconds, 3600 by the vendor's word."""
    scope: str | Unset = UNSET
    """The granted scopes, separated by a space, where they differ from the wanted ones."""


class User(Model, kw_only=True):
    """A person of the tenant"""

    id: str
    """The platform's own id of the user, 24 hexadecimal digits in every known sample."""
    ref: str | None | Unset = UNSET
    """The customer's own key of the user."""
    first_name: str | None | Unset = _field(name="firstName", default=UNSET)
    last_name: str | None | Unset = _field(name="lastName", default=UNSET)
    email: str | None | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    positions: list[UserPosition] | Unset = UNSET
    """The jobs that the user holds or held."""
    additional_fields: None | dict[str, Any] | Unset = _field(name="additionalFields", default=UNSET)
    """The tenant's custom fields."""
    language_code: str | None | Unset = _field(name="languageCode", default=UNSET)
    """Such as `en-gb`."""
    deleted: bool | Unset = UNSET
    """True once the account is deleted."""
    compliance: float | Unset = UNSET
    """How compliant the user is, as a score; its scale is not documented."""
    level: float | Unset = UNSET
    """The level reached, as a number; there is no fixed list of levels."""
    first_login: Timestamp | None | Unset = _field(name="firstLogin", default=UNSET)
    """When the user first signed in."""
    last_login: Timestamp | None | Unset = _field(name="lastLogin", default=UNSET)
    """When the user last signed in."""
    tags: UserTags | None | Unset = UNSET
    """The tags of the user."""
    users_following: list[str] | Unset = _field(name="usersFollowing", default=UNSET)
    """Ids of the users whom this one follows."""
    tags_following: list[str] | Unset = _field(name="tagsFollowing", default=UNSET)
    """The tags that the user follows."""
    created_at: Timestamp | None | Unset = _field(name="createdAt", default=UNSET)
    updated_at: Timestamp | None | Unset = _field(name="updatedAt", default=UNSET)
    has_picture: bool | Unset = _field(name="hasPicture", default=UNSET)
    """True when there is a profile picture."""
    time_zone: str | None | Unset = _field(name="timeZone", default=UNSET)
    """Such as `Europe/London`."""
    summary: str | None | Unset = UNSET
    """What the user's profile says."""
    relevancy: float | Unset = UNSET
    """Relevance, as a score; its scale is not documented."""
    rank: UserRank | None | Unset = UNSET
    """The rank of the user."""
    agreed_terms: bool | str | None | Unset = _field(name="agreedTerms", default=UNSET)
    """True once the terms are accepted. Documented as yes or no; a text has been seen in live answers, and its meaning is unknown."""
    onboarded: bool | None | Unset = UNSET
    """True once onboarding is finished."""
    audiences: list[str | UserAudience] | Unset = UNSET
    """The audiences of the user, each as an object with its id (seen in live answers) or as the bare id."""
    single_sign_on: bool | Unset = _field(name="singleSignOn", default=UNSET)
    """True for a user who signs in through single sign-on."""


class UserAudience(Model, kw_only=True):
    """An audience that a user belongs to"""

    id: str


class UserCreate(Model, kw_only=True):
    """A new user. The vendor's help on CSV import knows limits that may hold here too: 113 characters for `ref`,
    without `@` and spaces; 40 for each name, 320 for the email, 5 for the language and 80 for the job title."""

    ref: str
    """The customer's own key of the user; unique, and case counts."""
    first_name: str = _field(name="firstName")
    last_name: str = _field(name="lastName")
    email: str | Unset = UNSET
    """Unique in the tenant; required unless `loginMethod` is `ref`."""
    login_method: LoginMethod | Unset = _field(name="loginMethod", default=UNSET)
    """`email` where it is left out."""
    role: UserRole | Unset = UNSET
    """`learner` where it is left out."""
    job_title: str | Unset = _field(name="jobTitle", default=UNSET)
    manager_ref: str | Unset = _field(name="managerRef", default=UNSET)
    """The customer's own key of the line manager."""
    start_date: Timestamp | Unset = _field(name="startDate", default=UNSET)
    """When the user joined the organisation."""
    end_date: Timestamp | Unset = _field(name="endDate", default=UNSET)
    """When the user left the organisation."""
    time_zone: str | Unset = _field(name="timeZone", default=UNSET)
    """Such as `Europe/London`, one that the platform knows; the tenant's where it is left out."""
    language_code: str | Unset = _field(name="languageCode", default=UNSET)
    """Such as `en-gb`."""
    sso: bool | Unset = UNSET
    """True where an identity provider looks after the account."""
    domain: str | Unset = UNSET
    """For tenants with several domains."""
    additional_fields: dict[str, Any] | Unset = _field(name="additionalFields", default=UNSET)


class UserDeletion(Model, kw_only=True):
    """What is said of a deletion; the vendor documents that there is a body, not what it holds"""

    success: bool | Unset = UNSET


class UserEvent(Model, kw_only=True):
    """Something that happened to a user in the customer's HR system. Every sample has all four members; which of
    them the platform insists on is not documented."""

    id: str
    """The sender's own unique key of the event."""
    timestamp: Timestamp
    event_type: UserEventType = _field(name="eventType")
    content: UserEventContent


class UserEventContent(Model, kw_only=True):
    """Whom an event is about"""

    user: UserEventUser


class UserEventUser(Model, kw_only=True):
    """A user as an HR system tells of it, with the members that the vendor's samples and text show. Which ones
    `user_joined` needs is not documented; those of `UserCreate` are a good guess."""

    ref: str
    """The customer's own key of the user."""
    email: str | Unset = UNSET
    first_name: str | Unset = _field(name="firstName", default=UNSET)
    last_name: str | Unset = _field(name="lastName", default=UNSET)
    role: UserRole | Unset = UNSET
    job_title: str | Unset = _field(name="jobTitle", default=UNSET)
    manager_ref: str | Unset = _field(name="managerRef", default=UNSET)
    """The customer's own key of the line manager."""
    start_date: Timestamp | Unset = _field(name="startDate", default=UNSET)
    end_date: Timestamp | Unset = _field(name="endDate", default=UNSET)
    time_zone: str | Unset = _field(name="timeZone", default=UNSET)
    """Such as `Europe/London`."""
    language_code: str | Unset = _field(name="languageCode", default=UNSET)
    """Such as `en-gb`."""


class UserLifecycle(Model, kw_only=True):
    """A user as version 2 gives it after a change"""

    id: str
    """The platform's own id of the user."""
    ref: str | Unset = UNSET
    """The customer's own key of the user."""
    first_name: str | Unset = _field(name="firstName", default=UNSET)
    last_name: str | Unset = _field(name="lastName", default=UNSET)
    email: str | None | Unset = UNSET
    login_method: LoginMethod | Unset = _field(name="loginMethod", default=UNSET)
    role: UserRole | Unset = UNSET
    job_title: str | None | Unset = _field(name="jobTitle", default=UNSET)
    manager_ref: str | None | Unset = _field(name="managerRef", default=UNSET)
    """The customer's own key of the line manager."""
    start_date: Timestamp | None | Unset = _field(name="startDate", default=UNSET)
    end_date: Timestamp | None | Unset = _field(name="endDate", default=UNSET)
    time_zone: str | None | Unset = _field(name="timeZone", default=UNSET)
    language_code: str | None | Unset = _field(name="languageCode", default=UNSET)
    sso: bool | Unset = UNSET
    """True where an identity provider looks after the account."""
    domain: str | None | Unset = UNSET
    additional_fields: None | dict[str, Any] | Unset = _field(name="additionalFields", default=UNSET)
    active: bool | Unset = UNSET
    """False for a suspended user."""
    created_at: Timestamp | Unset = _field(name="createdAt", default=UNSET)
    updated_at: Timestamp | Unset = _field(name="updatedAt", default=UNSET)


class UserPage(Model, kw_only=True):
    """One page of users"""

    results: list[User]
    pagination: Pagination


class UserPosition(Model, kw_only=True):
    """A job that a user holds or held"""

    id: str | Unset = UNSET
    """An id; the vendor calls it that of the user, which is doubtful where it stands."""
    manager: PositionManager | None | Unset = UNSET
    """Who manages the user in this position."""
    ou_id: str | None | Unset = _field(name="ouId", default=UNSET)
    """The id of the organisational unit."""
    is_active: bool | Unset = _field(name="isActive", default=UNSET)
    """Documented as a flag of the user rather than of the position."""
    start_date: Timestamp | None | Unset = _field(name="startDate", default=UNSET)
    end_date: Timestamp | None | Unset = _field(name="endDate", default=UNSET)
    created_at: Timestamp | None | Unset = _field(name="createdAt", default=UNSET)
    updated_at: Timestamp | None | Unset = _field(name="updatedAt", default=UNSET)
    title: str | None | Unset = UNSET
    """The job title."""


class UserRank(Model, kw_only=True):
    """Where a user stands in the platform's ranking"""

    current_category: float | Unset = _field(name="currentCategory", default=UNSET)
    current_level: float | Unset = _field(name="currentLevel", default=UNSET)


class UserSkillsPatch(Model, kw_only=True):
    """Skill levels to set"""

    op: Literal["update"] = "update"
    path: Literal["skills"] = "skills"
    value: list[SkillUpdate]


class UserSuspend(Model, kw_only=True):
    """When a user left"""

    end_date: Timestamp | Unset = _field(name="endDate", default=UNSET)
    """When the user left the organisation."""


class UserTags(Model, kw_only=True):
    """The tags of a user, by kind"""

    skills: list[str] | Unset = UNSET


class UserTagsAdd(Model, kw_only=True):
    """Tags to give"""

    tags: list[str]
    """Names of tags that exist."""


class UserTagsRemove(Model, kw_only=True):
    """Tags to take away"""

    op: Literal["remove"] = "remove"
    path: Literal["tags"] = "tags"
    value: list[str]
    """Names of tags."""


class UserUpdate(Model, kw_only=True):
    """What to change of a user; null clears a member"""

    first_name: str | None | Unset = _field(name="firstName", default=UNSET)
    last_name: str | None | Unset = _field(name="lastName", default=UNSET)
    email: str | None | Unset = UNSET
    """Unique in the tenant."""
    login_method: LoginMethod | None | Unset = _field(name="loginMethod", default=UNSET)
    role: UserRole | None | Unset = UNSET
    job_title: str | None | Unset = _field(name="jobTitle", default=UNSET)
    manager_ref: str | None | Unset = _field(name="managerRef", default=UNSET)
    """The customer's own key of the line manager."""
    start_date: Timestamp | None | Unset = _field(name="startDate", default=UNSET)
    """When the user joined the organisation."""
    end_date: Timestamp | None | Unset = _field(name="endDate", default=UNSET)
    """When the user left the organisation."""
    time_zone: str | None | Unset = _field(name="timeZone", default=UNSET)
    """Such as `Europe/London`; one that the platform knows."""
    language_code: str | None | Unset = _field(name="languageCode", default=UNSET)
    """Such as `en-gb`."""
    sso: bool | None | Unset = UNSET
    """True where an identity provider looks after the account."""
    domain: str | None | Unset = UNSET
    """For tenants with several domains."""
    additional_fields: None | dict[str, Any] | Unset = _field(name="additionalFields", default=UNSET)


class UserWebhook(Model, kw_only=True):
    """Something happened to an account"""

    event_type: UserWebhookType = _field(name="eventType")
    tenant_id: str = _field(name="tenantId")
    user: WebhookAccount | None | Unset = UNSET
    """Null in rare cases, when the user could not be looked up."""
    created_at: Timestamp = _field(name="createdAt")
    """When it happened."""
    dispatched_at: Timestamp = _field(name="dispatchedAt")
    """When it was sent."""


class WebhookAccount(Model, kw_only=True):
    """A user in an event about accounts"""

    id: str
    reference: str | None | Unset = UNSET
    """The customer's own key of the user."""
    first_name: str | None | Unset = _field(name="firstName", default=UNSET)
    last_name: str | None | Unset = _field(name="lastName", default=UNSET)
    email: str | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    role: UserRole | None | Unset = UNSET


class WebhookAction(Model, kw_only=True):
    """A link in a notification"""

    label: str | Unset = UNSET
    links: list[str] | Unset = UNSET
    """Where it leads, on each domain of the tenant."""


class WebhookActor(Model, kw_only=True):
    """Who caused an event"""

    id: str | None | Unset = UNSET
    reference: str | None | Unset = UNSET
    """The customer's own key of the user."""
    email: str | None | Unset = UNSET
    first_name: str | None | Unset = _field(name="firstName", default=UNSET)
    last_name: str | None | Unset = _field(name="lastName", default=UNSET)


class WebhookAssignment(Model, kw_only=True):
    """An assignment in an event"""

    id: str | None | Unset = UNSET
    audience_id: str | None | Unset = _field(name="audienceId", default=UNSET)
    primary_content_id: str | None | Unset = _field(name="primaryContentId", default=UNSET)
    completion_period: float | None | Unset = _field(name="completionPeriod", default=UNSET)
    """Days to complete it."""
    recurring: bool | None | Unset = UNSET
    recurrence: str | None | Unset = UNSET
    """When it is due again; a text here, a number in `Assignment`."""


class WebhookContent(Model, kw_only=True):
    """Content in an event"""

    id: str
    title: str | None | Unset = UNSET
    """Null where it could not be looked up."""
    type: str | None | Unset = UNSET
    """Such as `course` or `pathway`; null where it could not be looked up."""
    urls: list[str] | Unset = UNSET
    """Where it is found, on each domain of the tenant."""


class WebhookNotification(Model, kw_only=True):
    """What a user was notified of"""

    message_type: str = _field(name="messageType")
    """Such as `assignment_created` or `post_liked`; an older page speaks of some 15 of them, and lists none."""
    message_title: str | Unset = _field(name="messageTitle", default=UNSET)
    message_actions: list[WebhookAction] | Unset = _field(name="messageActions", default=UNSET)
    dispatched_at: Timestamp | Unset = _field(name="dispatchedAt", default=UNSET)
    created_at: Timestamp | Unset = _field(name="createdAt", default=UNSET)


class WebhookUser(Model, kw_only=True):
    """A user in an event"""

    id: str
    reference: str | None | Unset = UNSET
    """The customer's own key of the user."""
    email: str | None | Unset = UNSET
    first_name: str | None | Unset = _field(name="firstName", default=UNSET)
    last_name: str | None | Unset = _field(name="lastName", default=UNSET)
