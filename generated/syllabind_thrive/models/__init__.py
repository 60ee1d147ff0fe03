"""Models of the Thrive Learning API, loaded as they are used. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .activities import *
    from .assignments import *
    from .audiences import *
    from .common import *
    from .completions import *
    from .contents import *
    from .cpd import *
    from .oauth import *
    from .skills import *
    from .tags import *
    from .users import *
    from .webhooks import *

_NAMES = {
    "activities": """
        Activity ActivityPage ActivityType
    """,
    "assignments": """
        Assignment AssignmentCreate AssignmentCreateDict AssignmentDelete AssignmentDeleteDict AssignmentUpdate
        AssignmentUpdateDict Enrolment EnrolmentHistoryEntry EnrolmentStatus
    """,
    "audiences": """
        AdministratorFlags AdministratorFlagsInput AdministratorFlagsInputDict Audience AudienceCategory
        AudienceCreate AudienceCreateDict AudienceManager AudienceManagerFlags AudienceManagerFlagsInput
        AudienceManagerFlagsInputDict AudienceManagerInput AudienceManagerInputDict AudienceMember
        AudienceMemberPage AudiencePage AudienceParent AudienceType AudienceUpdate AudienceUpdateDict
        AudienceWithMemberOperations BulkEntity BulkFailedEntity BulkFailure BulkResult BulkSuccess
        ManagerPermissions ManagerPermissionsInput ManagerPermissionsInputDict PeopleManagerFlags
        PeopleManagerFlagsDict
    """,
    "common": """
        ErrorBody Pagination
    """,
    "completions": """
        Completion CompletionCreate CompletionCreateDict CompletionStub
    """,
    "contents": """
        Content ContentDuration ContentHistoryEntry ContentPage ContentPerformer ContentType
    """,
    "cpd": """
        CpdActivity CpdCategory CpdCategoryPage CpdEntry CpdEntryPage CpdRequirement CpdRequirementPage
        CpdUserSummary CpdUserSummaryPage
    """,
    "oauth": """
        TokenError TokenErrorCode TokenRequest TokenRequestDict TokenResponse
    """,
    "skills": """
        SkillLevel
    """,
    "tags": """
        Tag TagPage
    """,
    "users": """
        BasicUser LoginMethod OperationMessage PositionManager SkillUpdate SkillUpdateDict User UserAudience
        UserCreate UserCreateDict UserDeletion UserLifecycle UserPage UserPosition UserRank UserRole
        UserSkillsPatch UserSkillsPatchDict UserStatus UserSuspend UserSuspendDict UserTags UserTagsAdd
        UserTagsAddDict UserTagsRemove UserTagsRemoveDict UserUpdate UserUpdateDict
    """,
    "webhooks": """
        AssignmentWebhook AssignmentWebhookType CompletionWebhook CompletionWebhookType ContentWebhook
        ContentWebhookType NotificationWebhook NotificationWebhookType UserEvent UserEventContent
        UserEventContentDict UserEventDict UserEventType UserEventUser UserEventUserDict UserWebhook
        UserWebhookType WebhookAccount WebhookAction WebhookActor WebhookAssignment WebhookContent
        WebhookNotification WebhookUser
    """,
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    return found


def __dir__() -> list[str]:
    return sorted(_MODULES)
