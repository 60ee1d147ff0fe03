"""Models of the Edlink API, loaded as they are used. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agents import *
    from .assignments import *
    from .attendance import *
    from .audit import *
    from .calendars import *
    from .categories import *
    from .classes import *
    from .common import *
    from .courses import *
    from .districts import *
    from .enrollments import *
    from .events import *
    from .files import *
    from .integrations import *
    from .materializations import *
    from .meetings import *
    from .modules import *
    from .oauth import *
    from .oidc import *
    from .onboardings import *
    from .people import *
    from .permissions import *
    from .products import *
    from .providers import *
    from .requests import *
    from .rubrics import *
    from .schools import *
    from .sections import *
    from .sessions import *
    from .sources import *
    from .submissions import *
    from .webhooks import *

_NAMES = {
    "agents": """
        Agent AgentEnvelope AgentFlag AgentPage Relationship
    """,
    "assignments": """
        AssigneeMode Assignment AssignmentAlias AssignmentAliasCreate AssignmentAliasCreateDict
        AssignmentAliasEnvelope AssignmentAliasUpdate AssignmentAliasUpdateDict AssignmentCreate
        AssignmentCreateDict AssignmentEnvelope AssignmentPage AssignmentState AssignmentUpdate
        AssignmentUpdateDict GradingType SubmissionType
    """,
    "attendance": """
        Attendance AttendanceFlag AttendancePage AttendanceState
    """,
    "audit": """
        AuditAction AuditActionDict AuditActionType AuditContext AuditContextDict AuditEvent AuditEventCreate
        AuditEventCreateDict AuditEventEnvelope AuditEventPage AuditIdentifier AuditIdentifierDict AuditParty
        AuditPartyDict AuditReceipt AuditReceiptEnvelope AuditSchema AuditSchemaCreate AuditSchemaCreateDict
        AuditSchemaEnvelope AuditSchemaUpdate AuditSchemaUpdateDict AuditSchemaVersion AuditScope AuditScopeDict
        AuditScopeType AuditSession AuditSessionCreate AuditSessionCreateDict AuditSessionEnvelope AuditSeverity
        AuditSource AuditValidationLevel
    """,
    "calendars": """
        BellSchedulePeriod BellSchedulePeriodPage Calendar CalendarDayIncident CalendarDayIncidentEnvelope
        CalendarEnvelope CalendarFlag CalendarPage CalendarState CalendarType Day DayFlag DayIncident DayPage
        DayRotation DayRotationEnvelope Period PeriodEnvelope PeriodFlag PeriodPage PeriodType
    """,
    "categories": """
        Category CategoryCreate CategoryCreateDict CategoryEnvelope CategoryPage CategoryUpdate
        CategoryUpdateDict
    """,
    "classes": """
        Class ClassEnvelope ClassPage ClassState SubjectCode
    """,
    "common": """
        AgentsFilter AgentsFilterDict CoursesFilter CoursesFilterDict DistrictsFilter DistrictsFilterDict
        EnrollmentsFilter EnrollmentsFilterDict ErrorCode ErrorDetail ErrorEnvelope FilterCondition
        FilterConditionDict FilterOperator GradeLevel Identifier IdentifierType PeopleFilter PeopleFilterDict
        Role WarningCode WarningDetail
    """,
    "courses": """
        Course CourseEnvelope CoursePage Subject
    """,
    "districts": """
        District DistrictEnvelope DistrictPage
    """,
    "enrollments": """
        Enrollment EnrollmentEnvelope EnrollmentPage EnrollmentState
    """,
    "events": """
        Event EventEnvelope EventPage EventTarget EventType
    """,
    "files": """
        File FileCreate FileCreateDict FileEnvelope
    """,
    "integrations": """
        Integration IntegrationEnvelope IntegrationScope IntegrationState IntegrationV1 IntegrationV1Envelope
        IntegrationV1Page IntegrationV1Provider IntegrationV1Source IntegrationV1Team TeamIntegration
        TeamIntegrationPage
    """,
    "materializations": """
        Materialization MaterializationEnvelope MaterializationPage MaterializationState
    """,
    "meetings": """
        Meeting MeetingEnvelope MeetingPage MeetingType
    """,
    "modules": """
        Module ModulePage Resource ResourcePage ResourceType
    """,
    "oauth": """
        GrantType Token TokenEnvelope TokenRequest TokenRequestDict
    """,
    "oidc": """
        JsonWebKey JsonWebKeySet OAuthErrorBody OidcConfiguration OidcIntrospection OidcToken OidcTokenReference
        OidcTokenReferenceDict OidcTokenRequest OidcTokenRequestDict OidcUserInfo
    """,
    "onboardings": """
        Onboarding OnboardingCreate OnboardingCreateDict OnboardingPage OnboardingState
    """,
    "people": """
        Address Demographics Disability FoodServiceEligibility GenderIdentity Person PersonEnvelope PersonPage
        Race ResidenceStatus
    """,
    "permissions": """
        Permission PermissionEnvelope PermissionPage
    """,
    "products": """
        License LicensePage Product ProductState
    """,
    "providers": """
        Provider ProviderEnvelope ProviderPage
    """,
    "requests": """
        RequestLog RequestLogEnvelope RequestLogPage RequestLogProperties
    """,
    "rubrics": """
        GradingCriterion GradingCriterionDict PerformanceLevel PerformanceLevelDict Rubric RubricCreate
        RubricCreateDict RubricEnvelope RubricUpdate RubricUpdateDict
    """,
    "schools": """
        School SchoolEnvelope SchoolPage
    """,
    "sections": """
        Section SectionEnvelope SectionPage SectionState
    """,
    "sessions": """
        Session SessionEnvelope SessionPage SessionState SessionType
    """,
    "sources": """
        Source SourceEnvelope SourceProvider SourceState
    """,
    "submissions": """
        Attachment AttachmentCreate AttachmentCreateDict AttachmentType Attempt AttemptCreate AttemptCreateDict
        FileShareMode GraphSubmissionUpdate GraphSubmissionUpdateDict Submission SubmissionEnvelope
        SubmissionFlag SubmissionPage SubmissionState SubmissionUpdate SubmissionUpdateDict
    """,
    "webhooks": """
        WebhookDelivery WebhookEvent
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
