"""Models of the Edlink API. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

import datetime
from typing import Any

from msgspec import field as _field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset


class AssigneeMode(OpenEnum):
    """Whether all students of the class are meant."""

    ALL = "all"
    INDIVIDUALS = "individuals"


class AssignmentState(OpenEnum):
    """Where an assignment stands in its life."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    OPEN = "open"
    LOCKED = "locked"


class AttachmentType(OpenEnum):
    """Kind of attachment. `drive` stands in the vendor's SDK only; kinds for discussions and assessments exist but
    are not named."""

    TEXT = "text"
    LINK = "link"
    FILE = "file"
    DRIVE = "drive"
    LTI = "lti"


class AttendanceFlag(OpenEnum):
    """What is special about an attendance record. The value that a sample shows."""

    EXCUSED = "excused"


class AttendanceState(OpenEnum):
    """Presence. The values that samples show."""

    PRESENT = "present"
    ABSENT = "absent"


class CalendarFlag(OpenEnum):
    """What a calendar is for. The value that a sample shows."""

    ATTENDANCE = "attendance"


class CalendarState(OpenEnum):
    """Where a calendar stands. The value that samples show."""

    ACTIVE = "active"


class CalendarType(OpenEnum):
    """Kind of calendar. The value that samples show."""

    STANDARD = "standard"


class ClassState(OpenEnum):
    """Where a class stands in its life."""

    TEMPLATE = "template"
    UPCOMING = "upcoming"
    INACTIVE = "inactive"
    ACTIVE = "active"
    COMPLETED = "completed"
    ARCHIVED = "archived"


class DayFlag(OpenEnum):
    """What is special about a day. The value that a sample shows."""

    INCLEMENT_WEATHER = "inclement_weather"


class DayIncident(OpenEnum):
    """Standard kind of incident. The value that a sample shows."""

    WEATHER_EMERGENCY = "weather_emergency"


class Disability(OpenEnum):
    """The disability that best describes an impairment, in the codes of CEDS."""

    AUT = "AUT"
    DB = "DB"
    DD = "DD"
    EMN = "EMN"
    HI = "HI"
    ID = "ID"
    MD = "MD"
    OI = "OI"
    OHI = "OHI"
    SLD = "SLD"
    SLI = "SLI"
    TBI = "TBI"
    VI = "VI"


class EnrollmentState(OpenEnum):
    """Where an enrollment stands in its life."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DROPPED = "dropped"
    UPCOMING = "upcoming"
    PENDING = "pending"
    COMPLETED = "completed"


class ErrorCode(OpenEnum):
    """Why a request failed. The known part of a longer list."""

    ASSIGNMENT_CANNOT_HAVE_ZERO_POINTS = "ASSIGNMENT_CANNOT_HAVE_ZERO_POINTS"
    ENTITY_NOT_PRESENT_IN_SOURCE = "ENTITY_NOT_PRESENT_IN_SOURCE"
    EXPIRED_TOKEN = "EXPIRED_TOKEN"
    IDEMPOTENCY_KEY_TOO_LONG = "IDEMPOTENCY_KEY_TOO_LONG"
    INTERNAL = "INTERNAL"
    INVALID_ASSIGNEES = "INVALID_ASSIGNEES"
    INVALID_CURSOR = "INVALID_CURSOR"
    INVALID_INTEGRATION_STATE = "INVALID_INTEGRATION_STATE"
    INVALID_PAGE_SIZE = "INVALID_PAGE_SIZE"
    INVALID_PROVIDER_TOKEN = "INVALID_PROVIDER_TOKEN"
    INVALID_REQUEST_BODY = "INVALID_REQUEST_BODY"
    INVALID_SUBMISSION_TYPE = "INVALID_SUBMISSION_TYPE"
    INVALID_TOKEN = "INVALID_TOKEN"
    INVALID_UUID = "INVALID_UUID"
    MISSING_REQUIRED_FIELD = "MISSING_REQUIRED_FIELD"
    NO_PERMISSION = "NO_PERMISSION"
    NOT_FOUND = "NOT_FOUND"
    UNKNOWN = "UNKNOWN"
    UNKNOWN_PROVIDER = "UNKNOWN_PROVIDER"
    UNSHARED_TOKEN = "UNSHARED_TOKEN"
    UNSUPPORTED_OPERATION = "UNSUPPORTED_OPERATION"


class EventTarget(OpenEnum):
    """Kind of record. There are likely more by now."""

    AGENT = "agent"
    CLASS_ = "class"
    COURSE = "course"
    DISTRICT = "district"
    ENROLLMENT = "enrollment"
    PERSON = "person"
    SCHOOL = "school"
    SECTION = "section"
    SESSION = "session"


class EventType(OpenEnum):
    """What happened to the record."""

    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"


class FileShareMode(OpenEnum):
    """How students share a file."""

    VIEW = "view"
    EDIT = "edit"
    COPY = "copy"


class FoodServiceEligibility(OpenEnum):
    """What a student pays for school meals."""

    FREE = "Free"
    FULL_PRICE = "FullPrice"
    REDUCED_PRICE = "ReducedPrice"
    OTHER = "Other"


class GenderIdentity(OpenEnum):
    """Gender."""

    MALE = "male"
    FEMALE = "female"
    OTHER = "other"


class GradeLevel(OpenEnum):
    """Grade level, in the codes of the Common Education Data Standards (CEDS). Codes for adult learning exist but
    are not published."""

    BIRTH = "Birth"
    PRENATAL = "Prenatal"
    IT = "IT"
    PR = "PR"
    PK = "PK"
    TK = "TK"
    KG = "KG"
    GRADE_01 = "01"
    GRADE_02 = "02"
    GRADE_03 = "03"
    GRADE_04 = "04"
    GRADE_05 = "05"
    GRADE_06 = "06"
    GRADE_07 = "07"
    GRADE_08 = "08"
    GRADE_09 = "09"
    GRADE_10 = "10"
    GRADE_11 = "11"
    GRADE_12 = "12"
    GRADE_13 = "13"
    PS = "PS"
    UG = "UG"
    OTHER = "Other"


class GradingType(OpenEnum):
    """How an assignment is graded."""

    POINTS = "points"
    PERCENT = "percent"
    PASS_FAIL = "pass_fail"
    LETTER_GRADE = "letter_grade"
    RUBRIC = "rubric"


class GrantType(OpenEnum):
    """What is exchanged for an access token."""

    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"


class IdentifierType(OpenEnum):
    """The system or scheme of an identifier. Edlink keeps adding to this list."""

    SIS_ID = "sis_id"
    STATE_ID = "state_id"
    STATE_TESTING_ID = "state_testing_id"
    FEDERAL_ID = "federal_id"
    SCHOOL_ID = "school_id"
    USERNAME = "username"
    EMAIL = "email"
    LDAP = "ldap"
    NCES_ID = "nces_id"
    MDR_ID = "mdr_id"
    IPEDS_ID = "ipeds_id"
    EDLINK_ID = "edlink_id"
    AERIES_ID = "aeries_id"
    BLACKBAUD_ID = "blackbaud_id"
    BLACKBOARD_ID = "blackboard_id"
    BRIGHTSPACE_ID = "brightspace_id"
    BROMCOM_ID = "bromcom_id"
    CANVAS_ID = "canvas_id"
    CANVAS_LTI_ID = "canvas_lti_id"
    CLASSLINK_TENANT_ID = "classlink_tenant_id"
    CLEVER_ID = "clever_id"
    FACTS_ID = "facts_id"
    GOOGLE_ID = "google_id"
    ILLUMINATE_ID = "illuminate_id"
    LTI_ID = "lti_id"
    MICROSOFT_ID = "microsoft_id"
    MOODLE_ID = "moodle_id"
    ONEROSTER_ID = "oneroster_id"
    POWERSCHOOL_ID = "powerschool_id"
    POWERSCHOOL_DC_ID = "powerschool_dc_id"
    SCHOOLOGY_ID = "schoology_id"
    SKYWARD_ID = "skyward_id"
    SKYWARD_OTHER_ID = "skyward_other_id"
    VERACROSS_ID = "veracross_id"


class IntegrationScope(OpenEnum):
    """How much of a source is shared."""

    ALL = "all"
    RULES = "rules"
    LIMITED = "limited"


class IntegrationState(OpenEnum):
    """`requested` by a district, then, once the developer approves, `inactive` (data is prepared), `scheduled`
    (starts later) or `active`. Tokens work while it is `active` or `paused`. `error` and `pending` are not used
    today."""

    REQUESTED = "requested"
    INACTIVE = "inactive"
    SCHEDULED = "scheduled"
    ACTIVE = "active"
    DISABLED = "disabled"
    PAUSED = "paused"
    ERROR = "error"
    PENDING = "pending"


class MaterializationState(OpenEnum):
    """How far an import is."""

    QUEUED = "queued"
    WORKING = "working"
    COMPLETE = "complete"
    ERROR = "error"


class OnboardingState(OpenEnum):
    """Where an onboarding stands. When exactly it counts as `started` is not documented."""

    CREATED = "created"
    STARTED = "started"
    COMPLETED = "completed"


class PeriodFlag(OpenEnum):
    """What is special about a period. The values that samples show."""

    REQUIRED = "required"
    ELECTIVE = "elective"


class PeriodType(OpenEnum):
    """Kind of period. The values that samples show."""

    CLASS_ = "class"
    ASSEMBLY = "assembly"


class ProductState(OpenEnum):
    """Where a product stands in its life."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    UPCOMING = "upcoming"
    DEVELOPMENT = "development"
    SUNSETTING = "sunsetting"
    DEPRECATED = "deprecated"


class Race(OpenEnum):
    """Race."""

    AMERICAN_INDIAN_OR_ALASKA_NATIVE = "american-indian-or-alaska-native"
    ASIAN = "asian"
    BLACK_OR_AFRICAN_AMERICAN = "black-or-african-american"
    NATIVE_HAWAIIAN_OR_OTHER_PACIFIC_ISLANDER = "native-hawaiian-or-other-pacific-islander"
    WHITE = "white"


class Relationship(OpenEnum):
    """What the observer is to the student."""

    PARENT = "parent"
    GUARDIAN = "guardian"
    AIDE = "aide"


class ResidenceStatus(OpenEnum):
    """Public school residence status, in the codes of CEDS."""

    CEDS_01652 = "01652"
    CEDS_01653 = "01653"
    CEDS_01654 = "01654"
    CEDS_01655 = "01655"
    CEDS_01656 = "01656"


class ResourceType(OpenEnum):
    """What a resource is."""

    ASSIGNMENT = "assignment"
    PAGE = "page"
    MODULE = "module"
    CUSTOM = "custom"
    FILE = "file"


class Role(OpenEnum):
    """What a person does at a school or in a class."""

    STUDENT = "student"
    DISTRICT_ADMINISTRATOR = "district-administrator"
    ADMINISTRATOR = "administrator"
    TEACHER = "teacher"
    STAFF = "staff"
    OBSERVER = "observer"
    PARENT = "parent"
    GUARDIAN = "guardian"
    TA = "ta"
    AIDE = "aide"
    DESIGNER = "designer"
    MEMBER = "member"


class SectionState(OpenEnum):
    """Where a section stands in its life."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    UPCOMING = "upcoming"
    COMPLETED = "completed"
    ARCHIVED = "archived"


class SessionState(OpenEnum):
    """Where a session stands in time."""

    ACTIVE = "active"
    UPCOMING = "upcoming"
    COMPLETED = "completed"


class SessionType(OpenEnum):
    """Kind of session."""

    SEMESTER = "semester"
    TERM = "term"
    GRADING_PERIOD = "grading_period"
    SCHOOL_YEAR = "school_year"


class SourceState(OpenEnum):
    """Where a source stands. `destroyed` stands in the vendor's SDK only."""

    INACTIVE = "inactive"
    ACTIVE = "active"
    ERROR = "error"
    DISABLED = "disabled"
    DESTROYED = "destroyed"


class SubjectCode(OpenEnum):
    """Subject area, in codes after those of the Common Education Data Standards (CEDS); `EL.01` is special
    education, `EL.02` professional development."""

    CEDS_01 = "CEDS.01"
    CEDS_02 = "CEDS.02"
    CEDS_03 = "CEDS.03"
    CEDS_04 = "CEDS.04"
    CEDS_05 = "CEDS.05"
    CEDS_07 = "CEDS.07"
    CEDS_08 = "CEDS.08"
    CEDS_09 = "CEDS.09"
    CEDS_10 = "CEDS.10"
    CEDS_11 = "CEDS.11"
    CEDS_12 = "CEDS.12"
    CEDS_13 = "CEDS.13"
    CEDS_14 = "CEDS.14"
    CEDS_15 = "CEDS.15"
    CEDS_16 = "CEDS.16"
    CEDS_17 = "CEDS.17"
    CEDS_18 = "CEDS.18"
    CEDS_19 = "CEDS.19"
    CEDS_20 = "CEDS.20"
    CEDS_21 = "CEDS.21"
    CEDS_22 = "CEDS.22"
    CEDS_23 = "CEDS.23"
    CEDS_24 = "CEDS.24"
    EL_01 = "EL.01"
    EL_02 = "EL.02"


class SubmissionFlag(OpenEnum):
    """What is special about a submission."""

    MISSING = "missing"
    LATE = "late"
    EXCUSED = "excused"


class SubmissionState(OpenEnum):
    """Where a submission stands. Users change it by `submit`, `reclaim` and `return`."""

    CREATED = "created"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    RECLAIMED = "reclaimed"


class SubmissionType(OpenEnum):
    """What may be handed in."""

    LINK = "link"
    FILE = "file"
    TEXT = "text"
    DISCUSSION = "discussion"


class WarningCode(OpenEnum):
    """What a warning is about. The known part of a longer list."""

    ASSIGNEES_IGNORED = "ASSIGNEES_IGNORED"
    AUTOFILLED_DEFAULT = "AUTOFILLED_DEFAULT"
    COULD_NOT_FIND_ID = "COULD_NOT_FIND_ID"
    DATETIME_MISSING_TIMEZONE = "DATETIME_MISSING_TIMEZONE"
    FOUND_UNEXPECTED_FIELD = "FOUND_UNEXPECTED_FIELD"
    IDEMPOTENCY_KEY_IGNORED = "IDEMPOTENCY_KEY_IGNORED"
    IDEMPOTENCY_KEY_REPEATED = "IDEMPOTENCY_KEY_REPEATED"
    INVALID_EXPANSION = "INVALID_EXPANSION"
    INVALID_FIELD_REQUESTED = "INVALID_FIELD_REQUESTED"
    INVALID_PATCH_PROPERTY = "INVALID_PATCH_PROPERTY"
    PAGING_IGNORED = "PAGING_IGNORED"
    PROVIDER_IGNORED_PAGE_SIZE = "PROVIDER_IGNORED_PAGE_SIZE"


class Address(Model, kw_only=True):
    """A postal address with its place on the map."""

    street: str | None | Unset = UNSET
    unit: str | None | Unset = UNSET
    postal_code: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    latitude: float | None | Unset = UNSET
    longitude: float | None | Unset = UNSET


class Agent(Model, kw_only=True):
    """Who looks after whom: a parent, guardian or aide of a student."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    relationship: Relationship | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET
    observer_id: str | Unset = UNSET
    """The parent or guardian."""
    target_id: str | Unset = UNSET
    """The student."""
    observer: Person | Unset = UNSET
    """Only with `$expand=observer`."""
    target: Person | Unset = UNSET
    """Only with `$expand=target`."""


class AgentEnvelope(Model, kw_only=True):
    """A relation in Edlink's envelope."""

    data: Agent = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class AgentPage(Model, kw_only=True):
    """A page of relations."""

    data: list[Agent] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Assignment(Model, kw_only=True):
    """Work that a class, or some of its students, are to do. Empty properties are left out."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When it was made in the source."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in the source."""
    title: str | Unset = UNSET
    description: str | None | Unset = UNSET
    """May be HTML."""
    description_plaintext: str | None | Unset = UNSET
    state: AssignmentState | Unset = UNSET
    attachments: list[Attachment] | Unset = UNSET
    assignee_mode: AssigneeMode | Unset = UNSET
    assignee_ids: list[str] | Unset = UNSET
    """People; only with the mode `individuals`."""
    section_ids: list[str] | Unset = UNSET
    due_date: Timestamp | None | Unset = UNSET
    display_date: Timestamp | None | Unset = UNSET
    start_date: Timestamp | None | Unset = UNSET
    end_date: Timestamp | None | Unset = UNSET
    points_possible: float | None | Unset = UNSET
    """Only with the grading type `points`."""
    grading_type: GradingType | Unset = UNSET
    submission_types: list[SubmissionType] | Unset = UNSET
    max_attempts: float | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    category_id: str | None | Unset = UNSET
    module_id: str | None | Unset = UNSET
    rubric_id: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    """Part of the feature that shares one assignment of the school's system over several Edlink classes."""
    properties: dict[str, Any] | Unset = UNSET


class AssignmentAlias(Model, kw_only=True):
    """An identifier of one's own for an assignment."""

    identifier: str
    type: str
    """Namespace of the identifier, free to choose."""
    rule_ids: list[str] | Unset = UNSET
    """Seen in a sample only."""
    references: dict[str, Any] | Unset = UNSET
    """Seen in a sample only."""


class AssignmentAliasCreate(Model, kw_only=True):
    """A new alias; the pair must not be taken."""

    identifier: str
    type: str
    """Namespace of the identifier, free to choose."""


class AssignmentAliasEnvelope(Model, kw_only=True):
    """An alias in Edlink's envelope."""

    data: AssignmentAlias = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class AssignmentAliasUpdate(Model, kw_only=True):
    """What an alias is to be; the pair must not be taken."""

    identifier: str
    type: str
    """Namespace of the identifier, free to choose."""


class AssignmentCreate(Model, kw_only=True):
    """What a new assignment may say."""

    id: str | Unset = UNSET
    """UUID of your own making."""
    title: str
    description: str
    """May be HTML."""
    description_plaintext: str | Unset = UNSET
    state: AssignmentState | Unset = UNSET
    attachments: list[AttachmentCreate] | Unset = UNSET
    due_date: Timestamp
    display_date: Timestamp | Unset = UNSET
    start_date: Timestamp | Unset = UNSET
    end_date: Timestamp | Unset = UNSET
    assignee_mode: AssigneeMode | Unset = UNSET
    assignee_ids: list[str] | Unset = UNSET
    """People; only with the mode `individuals`."""
    section_ids: list[str] | Unset = UNSET
    points_possible: float | Unset = UNSET
    """More than 0."""
    grading_type: GradingType
    submission_types: list[SubmissionType] | Unset = UNSET
    max_attempts: float | Unset = UNSET
    session_id: str | Unset = UNSET
    category_id: str | Unset = UNSET
    module_id: str | Unset = UNSET
    rubric_id: str | Unset = UNSET
    """Needed by the grading type `rubric`."""
    parent_id: str | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET


class AssignmentEnvelope(Model, kw_only=True):
    """An assignment in Edlink's envelope."""

    data: Assignment = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class AssignmentPage(Model, kw_only=True):
    """A page of assignments."""

    data: list[Assignment] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class AssignmentUpdate(Model, kw_only=True):
    """What may be changed of an assignment. `$properties` says which members count."""

    title: str | Unset = UNSET
    description: str | Unset = UNSET
    """May be HTML."""
    description_plaintext: str | Unset = UNSET
    state: AssignmentState | Unset = UNSET
    due_date: Timestamp | Unset = UNSET
    display_date: Timestamp | Unset = UNSET
    start_date: Timestamp | Unset = UNSET
    end_date: Timestamp | Unset = UNSET
    assignee_mode: AssigneeMode | Unset = UNSET
    assignee_ids: list[str] | Unset = UNSET
    """People; only with the mode `individuals`."""
    points_possible: float | Unset = UNSET
    """More than 0."""
    grading_type: GradingType | Unset = UNSET
    submission_types: list[SubmissionType] | Unset = UNSET
    max_attempts: float | Unset = UNSET
    session_id: str | Unset = UNSET
    category_id: str | Unset = UNSET


class Attachment(Model, kw_only=True):
    """Something attached to an assignment or an attempt. `type` says which members there are: `link` has `url`,
    `text` has `text`, `file` has `url` (ready to download), `size` and more, `lti` has `url` and `parameters`."""

    type: AttachmentType | Unset = UNSET
    id: str | Unset = UNSET
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    url: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    text: str | None | Unset = UNSET
    size: float | None | Unset = UNSET
    """Bytes."""
    thumbnail_url: str | None | Unset = UNSET
    share_mode: FileShareMode | Unset = UNSET
    file_external_id: str | None | Unset = UNSET
    parameters: dict[str, Any] | Unset = UNSET
    identifiers: list[Identifier] | Unset = UNSET


class AttachmentCreate(Model, kw_only=True):
    """Something to attach: a `link` (`url`), a `text` (`text`), an `lti` launch (`url`, `parameters`), or a `file`
    (`title`, `size`, `data`), which only the newest sample of handing in sends; other pages call files
    read-only."""

    type: AttachmentType
    url: str | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    text: str | Unset = UNSET
    parameters: dict[str, Any] | Unset = UNSET
    size: int | Unset = UNSET
    """Bytes."""
    data: list[int] | Unset = UNSET
    """The file, as the values of its bytes."""


class Attempt(Model, kw_only=True):
    """One handing-in. It never changes."""

    created_date: Timestamp | Unset = UNSET
    attachments: list[Attachment] | Unset = UNSET


class AttemptCreate(Model, kw_only=True):
    """What is handed in."""

    attachments: list[AttachmentCreate]


class Attendance(Model, kw_only=True):
    """Whether a person was at a meeting."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    state: AttendanceState | Unset = UNSET
    flags: list[AttendanceFlag] | Unset = UNSET
    comment: str | None | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET
    person_id: str | Unset = UNSET
    meeting_id: str | Unset = UNSET


class AttendancePage(Model, kw_only=True):
    """A page of attendance records."""

    data: list[Attendance] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class BellSchedulePeriod(Model, kw_only=True):
    """When a period begins and ends by a bell schedule. Beta."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    bell_schedule_id: str | Unset = UNSET
    track_id: str | None | Unset = UNSET
    period_id: str | None | Unset = UNSET
    type: PeriodType | Unset = UNSET
    start_time: str | None | Unset = UNSET
    """Time of day, such as `13:45:00.000Z`."""
    end_time: str | None | Unset = UNSET
    """Time of day, such as `14:30:00.000Z`."""


class BellSchedulePeriodPage(Model, kw_only=True):
    """A page of periods of bell schedules."""

    data: list[BellSchedulePeriod] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Calendar(Model, kw_only=True):
    """The school days of one or more schools."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    name: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    start_date: Timestamp | None | Unset = UNSET
    end_date: Timestamp | None | Unset = UNSET
    state: CalendarState | Unset = UNSET
    flags: list[CalendarFlag] | Unset = UNSET
    type: CalendarType | Unset = UNSET
    school_ids: list[str] | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET


class CalendarDayIncident(Model, kw_only=True):
    """A school's own label for something that may happen on a day, and the standard kind it stands for. Beta."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    code: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    mapping: DayIncident | Unset = UNSET


class CalendarDayIncidentEnvelope(Model, kw_only=True):
    """A label in Edlink's envelope."""

    data: CalendarDayIncident = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class CalendarEnvelope(Model, kw_only=True):
    """A calendar in Edlink's envelope."""

    data: Calendar = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class CalendarPage(Model, kw_only=True):
    """A page of calendars."""

    data: list[Calendar] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Category(Model, kw_only=True):
    """A kind of assignment, such as homework, with its weight in the grade."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    title: str | Unset = UNSET
    weight: float | None | Unset = UNSET
    drop_lowest: float | None | Unset = UNSET
    """How many of the lowest grades do not count."""
    position: float | None | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET


class CategoryCreate(Model, kw_only=True):
    """What a new category may say."""

    title: str
    weight: float | Unset = UNSET
    drop_lowest: float | Unset = UNSET
    """How many of the lowest grades do not count."""
    position: float | Unset = UNSET


class CategoryEnvelope(Model, kw_only=True):
    """A category in Edlink's envelope."""

    data: Category = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class CategoryPage(Model, kw_only=True):
    """A page of categories."""

    data: list[Category] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class CategoryUpdate(Model, kw_only=True):
    """What may be changed of a category. `$properties` says which members count."""

    title: str | Unset = UNSET
    weight: float | Unset = UNSET
    drop_lowest: float | Unset = UNSET
    """How many of the lowest grades do not count."""
    position: float | Unset = UNSET


class Class(Model, kw_only=True):
    """A course as taught to a group of people over some time. Version 1 of the API called it a course."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw the class."""
    updated_date: Timestamp | Unset = UNSET
    """When the class last changed in Edlink."""
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    picture_url: str | None | Unset = UNSET
    subjects: list[SubjectCode] | Unset = UNSET
    """Replaced by `subject_id`; may hold plain text."""
    grade_levels: list[GradeLevel] | Unset = UNSET
    periods: list[str] | Unset = UNSET
    """Replaced by `period_ids`."""
    state: ClassState | Unset = UNSET
    locale: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    """Name in the tz database."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET
    session_ids: list[str] | Unset = UNSET
    course_id: str | None | Unset = UNSET
    """The course in the catalogue."""
    school_id: str | Unset = UNSET
    department_id: str | None | Unset = UNSET
    subject_id: str | None | Unset = UNSET
    period_ids: list[str] | Unset = UNSET
    product_ids: list[str] | Unset = UNSET
    """Products licensed to the class."""
    products: list[Product] | Unset = UNSET
    """Only with `$expand=products`."""


class ClassEnvelope(Model, kw_only=True):
    """A class in Edlink's envelope."""

    data: Class = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class ClassPage(Model, kw_only=True):
    """A page of classes."""

    data: list[Class] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Course(Model, kw_only=True):
    """An entry of the course catalogue; classes are held of it."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    name: str | Unset = UNSET
    code: str | None | Unset = UNSET
    grade_levels: list[GradeLevel] | Unset = UNSET
    subjects: list[SubjectCode] | Unset = UNSET
    """Replaced by `subject_id`."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET
    session_id: str | None | Unset = UNSET
    school_id: str | None | Unset = UNSET
    district_id: str | Unset = UNSET
    department_id: str | None | Unset = UNSET
    subject_id: str | None | Unset = UNSET
    subject: Subject | Unset = UNSET
    """Only with `$expand=subject`."""
    session: Session | Unset = UNSET
    """Only with `$expand=session`."""


class CourseEnvelope(Model, kw_only=True):
    """A course in Edlink's envelope."""

    data: Course = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class CoursePage(Model, kw_only=True):
    """A page of courses."""

    data: list[Course] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Day(Model, kw_only=True):
    """A day of one calendar."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    date: Timestamp | Unset = UNSET
    flags: list[DayFlag] | Unset = UNSET
    comments: str | None | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET
    calendar_id: str | Unset = UNSET
    period_ids: list[str] | Unset = UNSET
    route_ids: list[str] | Unset = UNSET
    """Bus routes of the day."""
    rule_ids: list[str] | Unset = UNSET
    """Seen in a sample only."""


class DayPage(Model, kw_only=True):
    """A page of days."""

    data: list[Day] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class DayRotation(Model, kw_only=True):
    """A day of a timetable that rotates. Beta."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    school_id: str | Unset = UNSET
    name: str | None | Unset = UNSET


class DayRotationEnvelope(Model, kw_only=True):
    """A day of a rotation in Edlink's envelope."""

    data: DayRotation = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Demographics(Model, kw_only=True):
    """Demographics; several codes are those of the Common Education Data Standards (CEDS). May be empty."""

    birthday: datetime.date | None | Unset = UNSET
    gender: GenderIdentity | None | Unset = UNSET
    residence_status: ResidenceStatus | None | Unset = UNSET
    english_language_learner: bool | None | Unset = UNSET
    country_of_birth: str | None | Unset = UNSET
    state_of_birth: str | None | Unset = UNSET
    city_of_birth: str | None | Unset = UNSET
    hispanic_or_latino_ethnicity: bool | None | Unset = UNSET
    races: list[Race] | None | Unset = UNSET
    homeless: bool | None | Unset = UNSET
    disability: Disability | None | Unset = UNSET
    gifted_talented: bool | None | Unset = UNSET
    food_service_program_eligibility: FoodServiceEligibility | None | Unset = UNSET
    economically_disadvantaged: bool | None | Unset = UNSET
    migrant: bool | None | Unset = UNSET
    public_assistance: bool | None | Unset = UNSET
    rural_residency: bool | None | Unset = UNSET
    individualized_education_plan: bool | None | Unset = UNSET


class District(Model, kw_only=True):
    """A school district, or a university."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    name: str | Unset = UNSET
    picture_url: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    """Name in the tz database."""
    address: Address | None | Unset = UNSET
    location: dict[str, Any] | Unset = UNSET
    """What older samples have in place of `address`."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET


class DistrictEnvelope(Model, kw_only=True):
    """A district in Edlink's envelope."""

    data: District = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class DistrictPage(Model, kw_only=True):
    """A page of districts."""

    data: list[District] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Enrollment(Model, kw_only=True):
    """A person's part in a class."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw the enrollment."""
    updated_date: Timestamp | Unset = UNSET
    """When the enrollment last changed in Edlink."""
    start_date: Timestamp | None | Unset = UNSET
    end_date: Timestamp | None | Unset = UNSET
    role: Role | Unset = UNSET
    primary: bool | None | Unset = UNSET
    """Among several teachers, whether this is the main one."""
    state: EnrollmentState | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET
    person_id: str | Unset = UNSET
    class_id: str | Unset = UNSET
    section_id: str | None | Unset = UNSET
    """Sections are deprecated."""
    final_letter_grade: str | None | Unset = UNSET
    final_numeric_grade: float | None | Unset = UNSET
    rule_ids: list[str] | Unset = UNSET
    """Seen in a sample only."""
    references: dict[str, Any] | Unset = UNSET
    """Seen in a sample only."""


class EnrollmentEnvelope(Model, kw_only=True):
    """An enrollment in Edlink's envelope."""

    data: Enrollment = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class EnrollmentPage(Model, kw_only=True):
    """A page of enrollments."""

    data: list[Enrollment] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class ErrorDetail(Model, kw_only=True):
    """One reason why a request failed."""

    code: ErrorCode
    message: str
    """Text for people."""


class ErrorEnvelope(Model, kw_only=True):
    """What a failed request answers; `$errors` may hold several."""

    errors: list[ErrorDetail] = _field(name="$errors")
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request. Quote it to Edlink's support."""


class Event(Model, kw_only=True):
    """A change of one record. Pass over targets and types that you do not know."""

    id: str
    """UUID."""
    date: Timestamp | Unset = UNSET
    type: EventType | Unset = UNSET
    target: EventTarget | Unset = UNSET
    target_id: str | Unset = UNSET
    """UUID of the record."""
    integration_id: str | Unset = UNSET
    materialization_id: str | None | Unset = UNSET
    """The import that brought the change."""
    data: dict[str, Any] | None | Unset = UNSET
    """The record after the change."""


class EventEnvelope(Model, kw_only=True):
    """An event in Edlink's envelope."""

    data: Event = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class EventPage(Model, kw_only=True):
    """A page of events."""

    data: list[Event] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class GraphSubmissionUpdate(Model, kw_only=True):
    """What an application may change of a submission. `$properties` says which members count."""

    attachments: list[AttachmentCreate] | Unset = UNSET
    state: SubmissionState | Unset = UNSET
    grader_id: str | Unset = UNSET
    """Person who graded."""
    flags: list[SubmissionFlag] | Unset = UNSET
    grade_comment: str | Unset = UNSET
    grade_points: float | Unset = UNSET
    grade: str | Unset = UNSET
    extra_attempts: float | Unset = UNSET
    override_due_date: Timestamp | Unset = UNSET
    """Another due date for this student."""
    rubric_grade: Any | Unset = UNSET
    """Grade by a rubric. Its shape is not documented."""


class Identifier(Model, kw_only=True):
    """An id that a record has in another system."""

    type: IdentifierType | Unset = UNSET
    value: str | Unset = UNSET


class Integration(Model, kw_only=True):
    """The connection of an application with a school's source."""

    id: str
    """UUID. Stable; keep it beside the district."""
    state: IntegrationState | Unset = UNSET
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    permissions: list[str] | Unset = UNSET
    """UUIDs of the permissions granted."""
    district_sharing: IntegrationScope | Unset = UNSET
    developer_sharing: IntegrationScope | Unset = UNSET
    district_licensing_enabled: bool | Unset = UNSET
    """Whether the district may set licensing rules of its own."""
    start_date: Timestamp | None | Unset = UNSET
    end_date: Timestamp | None | Unset = UNSET
    application_id: str | Unset = UNSET
    source_id: str | Unset = UNSET
    destination_id: str | None | Unset = UNSET
    region_id: str | Unset = UNSET
    """Where the data is kept. The host is the same everywhere."""
    scope: IntegrationScope | Unset = UNSET
    locked: bool | Unset = UNSET


class IntegrationEnvelope(Model, kw_only=True):
    """An integration in Edlink's envelope."""

    data: Integration = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class IntegrationV1(Model, kw_only=True):
    """An integration as the application's secret key shows it."""

    id: str
    """UUID. Stable; keep it beside the district."""
    status: IntegrationState | Unset = UNSET
    district_sharing: IntegrationScope | Unset = UNSET
    developer_sharing: IntegrationScope | Unset = UNSET
    district_licensing_enabled: bool | Unset = UNSET
    scope: str | Unset = UNSET
    """`all` or `selected`."""
    targets: list[str] | Unset = UNSET
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    permissions: list[str] | Unset = UNSET
    """UUIDs of the permissions granted."""
    access_token: str | Unset = UNSET
    """The integration access token. A secret; it does not expire."""
    source: IntegrationV1Source | Unset = UNSET
    provider: IntegrationV1Provider | Unset = UNSET
    team: IntegrationV1Team | Unset = UNSET
    entity: dict[str, Any] | None | Unset = UNSET
    application: dict[str, Any] | Unset = UNSET


class IntegrationV1Envelope(Model, kw_only=True):
    """An integration in Edlink's envelope."""

    data: IntegrationV1 = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class IntegrationV1Page(Model, kw_only=True):
    """A page of integrations."""

    data: list[IntegrationV1] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class IntegrationV1Provider(Model, kw_only=True):
    """The kind of system behind an integration."""

    id: str
    name: str | Unset = UNSET
    application: str | Unset = UNSET
    """Short name, such as `canvas`."""
    allows_data_sync: bool | Unset = UNSET


class IntegrationV1Source(Model, kw_only=True):
    """The source of an integration."""

    id: str
    status: SourceState | Unset = UNSET
    name: str | Unset = UNSET
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    import_interval: int | Unset = UNSET
    """Seconds."""
    log_retention_time: int | Unset = UNSET
    """Seconds."""


class IntegrationV1Team(Model, kw_only=True):
    """The district or university of an integration."""

    id: str
    type: str | Unset = UNSET
    """Such as `district`."""
    name: str | Unset = UNSET
    alias: str | None | Unset = UNSET
    street_address: str | None | Unset = UNSET
    unit_number: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    zip: str | None | Unset = UNSET
    country: str | None | Unset = UNSET


class JsonWebKey(Model, kw_only=True):
    """A public key (RFC 7517, 4; RFC 7518, 6.3.1)."""

    kty: str
    use: str | Unset = UNSET
    alg: str | Unset = UNSET
    """`RS256`."""
    kid: str | Unset = UNSET
    n: str | Unset = UNSET
    e: str | Unset = UNSET


class JsonWebKeySet(Model, kw_only=True):
    """Public keys (RFC 7517, 5)."""

    keys: list[JsonWebKey]


class License(Model, kw_only=True):
    """A product shared with an integration, and how many schools, classes and people have it."""

    id: str
    """UUID."""
    product_id: str | Unset = UNSET
    integration_id: str | Unset = UNSET
    school_count: int | Unset = UNSET
    class_count: int | Unset = UNSET
    person_count: int | Unset = UNSET


class LicensePage(Model, kw_only=True):
    """A page of licenses."""

    data: list[License] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Materialization(Model, kw_only=True):
    """One import of a source's data into an integration."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    state: MaterializationState | Unset = UNSET
    priority: float | Unset = UNSET
    integration_id: str | Unset = UNSET
    source_id: str | Unset = UNSET


class MaterializationEnvelope(Model, kw_only=True):
    """An import in Edlink's envelope."""

    data: Materialization = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class MaterializationPage(Model, kw_only=True):
    """A page of imports."""

    data: list[Materialization] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Module(Model, kw_only=True):
    """A folder of what a class works with. Its further properties are not known to us."""

    id: str
    """UUID."""


class ModulePage(Model, kw_only=True):
    """A page of modules."""

    data: list[Module] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class OAuthErrorBody(Model, kw_only=True):
    """Why a request was refused (RFC 6749, 5.2)."""

    error: str
    error_description: str | Unset = UNSET


class OidcConfiguration(Model, kw_only=True):
    """Metadata of the OpenID provider (OpenID Connect Discovery 1.0)."""

    issuer: str
    authorization_endpoint: str | Unset = UNSET
    token_endpoint: str | Unset = UNSET
    token_endpoint_auth_methods_supported: list[str] | Unset = UNSET
    token_endpoint_auth_signing_alg_values_supported: list[str] | Unset = UNSET
    userinfo_endpoint: str | Unset = UNSET
    jwks_uri: str | Unset = UNSET
    scopes_supported: list[str] | Unset = UNSET
    response_types_supported: list[str] | Unset = UNSET
    subject_types_supported: list[str] | Unset = UNSET
    userinfo_signing_alg_values_supported: list[str] | Unset = UNSET
    id_token_signing_alg_values_supported: list[str] | Unset = UNSET
    introspection_endpoint: str | Unset = UNSET
    introspection_endpoint_auth_methods_supported: list[str] | Unset = UNSET
    revocation_endpoint: str | Unset = UNSET


class OidcIntrospection(Model, kw_only=True):
    """What a token is good for (RFC 7662, 2.2)."""

    active: bool
    scope: str | Unset = UNSET
    client_id: str | Unset = UNSET
    sub: str | Unset = UNSET
    exp: int | Unset = UNSET
    """When it ends; seconds since 1970."""
    token_type: str | Unset = UNSET


class OidcToken(Model, kw_only=True):
    """Tokens of one person (OpenID Connect Core 1.0, 3.1.3.3)."""

    access_token: str
    token_type: str | Unset = UNSET
    """`Bearer`."""
    expires_in: int | Unset = UNSET
    """Seconds."""
    refresh_token: str | Unset = UNSET
    id_token: str | Unset = UNSET
    """A JSON Web Token about the person and the sign-in."""
    scope: str | Unset = UNSET


class OidcTokenReference(Model, kw_only=True):
    """A token to check or to revoke (RFC 7662, 2.1; RFC 7009, 2.1)."""

    token: str
    token_type_hint: str | Unset = UNSET
    """`access_token` or `refresh_token`."""


class OidcTokenRequest(Model, kw_only=True):
    """An exchange by OpenID Connect Core 1.0, 3.1.3.1 and 12.1."""

    grant_type: GrantType
    code: str | Unset = UNSET
    """The code that came to the redirect URI."""
    redirect_uri: str | Unset = UNSET
    """The one of the authorization."""
    refresh_token: str | Unset = UNSET


class OidcUserInfo(Model, kw_only=True):
    """Claims about a person (OpenID Connect Core 1.0, 5.1)."""

    sub: str
    """Who it is."""
    name: str | None | Unset = UNSET
    given_name: str | None | Unset = UNSET
    family_name: str | None | Unset = UNSET
    picture: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    email_verified: bool | None | Unset = UNSET


class Onboarding(Model, kw_only=True):
    """An invitation to a district or university to connect, and what became of it."""

    id: str
    """UUID; the last part of the onboarding link."""
    state: OnboardingState
    redirect_uri: str | None | Unset = UNSET
    """Where the administrator is sent at the end."""
    expiration_date: Timestamp | None | Unset = UNSET
    automatic_approval: bool | Unset = UNSET
    """Whether the integration becomes `active` at once, past `requested`. In no sample answer."""
    application_id: str
    """The application that the district connects to."""
    provider_id: str | None | Unset = UNSET
    """The only provider that may be connected."""
    user_id: str | None | Unset = UNSET
    """The member of the developer's team who made it, if made in the dashboard."""
    team_id: str | None | Unset = UNSET
    """The district's team that it was made for; not the team of the path."""
    integration_id: str | None | Unset = UNSET
    """The integration that came of it; null until then."""


class OnboardingCreate(Model, kw_only=True):
    """What a new onboarding may say."""

    application_id: str
    """UUID of the application that the district connects to."""
    provider_id: str | Unset = UNSET
    """UUID of the only provider that the district may connect."""
    team_id: str | Unset = UNSET
    """UUID of the district's team. Only for verified developer teams; mostly set in the dashboard."""
    expiration_date: Timestamp | Unset = UNSET
    redirect_uri: str | Unset = UNSET
    """Where to send the administrator at the end."""
    automatic_approval: bool | Unset = UNSET
    """`true` makes the integration `active` at once. The `requested` step that it skips is there to review the integration and to set sharing rules; skipping it may raise usage, and with it the bill."""


class OnboardingPage(Model, kw_only=True):
    """A page of onboardings."""

    data: list[Onboarding] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Period(Model, kw_only=True):
    """A part of the school day."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    start_time: Timestamp | None | Unset = UNSET
    end_time: Timestamp | None | Unset = UNSET
    type: PeriodType | Unset = UNSET
    flags: list[PeriodFlag] | Unset = UNSET
    school_ids: list[str] | Unset = UNSET
    session_ids: list[str] | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET


class PeriodEnvelope(Model, kw_only=True):
    """A period in Edlink's envelope."""

    data: Period = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class PeriodPage(Model, kw_only=True):
    """A page of periods."""

    data: list[Period] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Permission(Model, kw_only=True):
    """Something that an application may be allowed to do."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    scoped: bool | Unset = UNSET
    group: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    active: bool | Unset = UNSET


class PermissionEnvelope(Model, kw_only=True):
    """A permission in Edlink's envelope."""

    data: Permission = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class PermissionPage(Model, kw_only=True):
    """A page of permissions."""

    data: list[Permission] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Person(Model, kw_only=True):
    """A student, teacher, administrator, parent or other person of a school. Sources differ widely in what they
    fill in."""

    id: str
    """UUID. Stable."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw the person."""
    updated_date: Timestamp | Unset = UNSET
    """When the person last changed in Edlink."""
    first_name: str | None | Unset = UNSET
    middle_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    picture_url: str | None | Unset = UNSET
    roles: list[Role] | Unset = UNSET
    """May be empty; the role in a class stands on the enrollment and may differ."""
    email: str | None | Unset = UNSET
    """Often not verified by the source."""
    phone: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    """Name in the tz database."""
    gpa: float | None | Unset = UNSET
    """Grade point average."""
    letter_grade: str | None | Unset = UNSET
    """Overall letter grade."""
    graduation_year: int | None | Unset = UNSET
    grade_levels: list[GradeLevel] | None | Unset = UNSET
    demographics: Demographics | Unset = UNSET
    address: Address | None | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET
    district_id: str | Unset = UNSET
    school_ids: list[str] | Unset = UNSET
    schools: list[School] | Unset = UNSET
    """Only with `$expand=schools`."""
    department_ids: list[str] | Unset = UNSET
    route_ids: list[str] | Unset = UNSET
    """Bus routes."""
    product_ids: list[str] | Unset = UNSET
    """Products licensed to the person."""
    products: list[Product] | Unset = UNSET
    """Only with `$expand=products`."""


class PersonEnvelope(Model, kw_only=True):
    """A person in Edlink's envelope."""

    data: Person = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class PersonPage(Model, kw_only=True):
    """A page of people."""

    data: list[Person] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Product(Model, kw_only=True):
    """Something that a developer licenses to people, classes or schools."""

    id: str
    """UUID."""
    name: str | Unset = UNSET
    code: str | Unset = UNSET
    """The developer's own key, such as an SKU."""
    picture_url: str | None | Unset = UNSET
    description: str | Unset = UNSET
    state: ProductState | Unset = UNSET
    team_id: str | Unset = UNSET
    """The team that owns the product."""
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    soft_cap: float | Unset = UNSET
    hard_cap: float | Unset = UNSET
    tags: list[str] | Unset = UNSET
    license_duration: float | Unset = UNSET
    """Days."""
    properties: dict[str, Any] | Unset = UNSET


class Provider(Model, kw_only=True):
    """A kind of system that Edlink connects to."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    application: str | Unset = UNSET
    """Short name, such as `canvas`."""
    name: str | Unset = UNSET
    icon_url: str | None | Unset = UNSET
    configuration: dict[str, Any] | Unset = UNSET
    """The fields to fill in, each with its description."""
    requires_administrator_login: bool | Unset = UNSET
    requires_administrator_consent: bool | Unset = UNSET
    requires_remote_configuration: bool | Unset = UNSET
    allows_data_sync: bool | Unset = UNSET
    help: dict[str, Any] | Unset = UNSET


class ProviderEnvelope(Model, kw_only=True):
    """A provider in Edlink's envelope."""

    data: Provider = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class ProviderPage(Model, kw_only=True):
    """A page of providers."""

    data: list[Provider] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class RequestLog(Model, kw_only=True):
    """A request that was made to the API, and what it answered."""

    id: str
    """UUID."""
    date: Timestamp | Unset = UNSET
    start_date: Timestamp | Unset = UNSET
    end_date: Timestamp | Unset = UNSET
    method: str | Unset = UNSET
    path: str | Unset = UNSET
    """With its query."""
    status: int | Unset = UNSET
    """HTTP status."""
    properties: RequestLogProperties | Unset = UNSET
    input: Any | Unset = UNSET
    """The request's body."""
    output: Any | Unset = UNSET
    """The answer's body."""
    idempotency_key: str | None | Unset = UNSET
    categories: list[str] | Unset = UNSET
    """Such as `sso`, `coursework`."""
    person_id: str | None | Unset = UNSET
    integration_id: str | None | Unset = UNSET
    developer_id: str | None | Unset = UNSET
    """The developer's team."""
    district_id: str | None | Unset = UNSET
    """The district's team."""
    user_id: str | None | Unset = UNSET
    """Member of a team who used the dashboard."""


class RequestLogEnvelope(Model, kw_only=True):
    """A request in Edlink's envelope."""

    data: RequestLog = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class RequestLogPage(Model, kw_only=True):
    """A page of requests."""

    data: list[RequestLog] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class RequestLogProperties(Model, kw_only=True):
    """Where a request came from."""

    ip: str | None | Unset = UNSET
    query: dict[str, Any] | Unset = UNSET
    api_server: str | None | Unset = UNSET
    user_agent: str | None | Unset = UNSET


class Resource(Model, kw_only=True):
    """An entry of a module."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    module_id: str | Unset = UNSET
    type: ResourceType | Unset = UNSET
    target_id: str | None | Unset = UNSET
    """UUID of the assignment, page, module or file; none with the type `custom`."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""


class ResourcePage(Model, kw_only=True):
    """A page of resources."""

    data: list[Resource] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class School(Model, kw_only=True):
    """A school of a district. Where a source has none, Edlink makes up a district office."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    name: str | Unset = UNSET
    picture_url: str | None | Unset = UNSET
    grade_levels: list[GradeLevel] | Unset = UNSET
    locale: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    """Name in the tz database."""
    address: Address | None | Unset = UNSET
    location: dict[str, Any] | Unset = UNSET
    """What older samples have in place of `address`."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET
    district_id: str | Unset = UNSET
    product_ids: list[str] | Unset = UNSET
    """Products licensed to it."""
    products: list[Product] | Unset = UNSET
    """Only with `$expand=products`."""


class SchoolEnvelope(Model, kw_only=True):
    """A school in Edlink's envelope."""

    data: School = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class SchoolPage(Model, kw_only=True):
    """A page of schools."""

    data: list[School] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Section(Model, kw_only=True):
    """A group within a class. Deprecated."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    picture_url: str | None | Unset = UNSET
    state: SectionState | Unset = UNSET
    locale: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    """Name in the tz database."""
    periods: list[str] | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET
    class_id: str | Unset = UNSET


class SectionEnvelope(Model, kw_only=True):
    """A section in Edlink's envelope."""

    data: Section = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class SectionPage(Model, kw_only=True):
    """A page of sections."""

    data: list[Section] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Session(Model, kw_only=True):
    """A span of time in which classes are held: a term, a semester, a school year."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    name: str | Unset = UNSET
    start_date: Timestamp | None | Unset = UNSET
    end_date: Timestamp | None | Unset = UNSET
    state: SessionState | Unset = UNSET
    type: SessionType | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET
    school_id: str | None | Unset = UNSET
    district_id: str | Unset = UNSET


class SessionEnvelope(Model, kw_only=True):
    """A session in Edlink's envelope."""

    data: Session = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class SessionPage(Model, kw_only=True):
    """A page of sessions."""

    data: list[Session] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Source(Model, kw_only=True):
    """A school's installation of a provider: where its data comes from."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    state: SourceState | Unset = UNSET
    name: str | Unset = UNSET
    configuration: dict[str, Any] | Unset = UNSET
    """Edlink's own."""
    sync_interval: int | Unset = UNSET
    """Seconds between imports."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    provider_id: str | Unset = UNSET
    team_id: str | Unset = UNSET
    """The district's team."""
    provider: SourceProvider | Unset = UNSET


class SourceEnvelope(Model, kw_only=True):
    """A source in Edlink's envelope."""

    data: Source = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class SourceProvider(Model, kw_only=True):
    """The kind of system behind a source."""

    id: str
    name: str | Unset = UNSET
    application: str | Unset = UNSET
    """Short name, such as `canvas`."""
    active: bool | Unset = UNSET
    requires_administrator_login: bool | Unset = UNSET
    requires_administrator_consent: bool | Unset = UNSET
    requires_remote_configuration: bool | Unset = UNSET
    allows_data_sync: bool | Unset = UNSET


class Subject(Model, kw_only=True):
    """A subject as a school names it."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    name: str | Unset = UNSET
    code: str | None | Unset = UNSET
    ceds_code: str | None | Unset = UNSET
    """Code of the Common Education Data Standards, with or without the prefix `CEDS.`."""
    description: str | None | Unset = UNSET
    department_id: str | None | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[Identifier] | Unset = UNSET


class Submission(Model, kw_only=True):
    """What one student does about one assignment: attempts and grade."""

    id: str
    """UUID. Lasting, even where nothing was handed in."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    state: SubmissionState | Unset = UNSET
    flags: list[SubmissionFlag] | Unset = UNSET
    attempts: list[Attempt] | Unset = UNSET
    grade_comment: str | None | Unset = UNSET
    grade_points: float | None | Unset = UNSET
    """Older samples have a string here."""
    grade: str | None | Unset = UNSET
    rubric_grade: Any | Unset = UNSET
    """Grade by a rubric. Its shape is not documented."""
    extra_attempts: float | None | Unset = UNSET
    override_due_date: Timestamp | None | Unset = UNSET
    """Another due date for this student."""
    grader_id: str | None | Unset = UNSET
    person_id: str | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET


class SubmissionEnvelope(Model, kw_only=True):
    """A submission in Edlink's envelope."""

    data: Submission = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class SubmissionPage(Model, kw_only=True):
    """A page of submissions."""

    data: list[Submission] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class SubmissionUpdate(Model, kw_only=True):
    """What staff may change of a submission. `$properties` says which members count."""

    grader_id: str | Unset = UNSET
    """Person who graded."""
    flags: list[SubmissionFlag] | Unset = UNSET
    grade_comment: str | Unset = UNSET
    grade_points: float | Unset = UNSET
    grade: str | Unset = UNSET
    extra_attempts: float | Unset = UNSET
    override_due_date: Timestamp | Unset = UNSET
    """Another due date for this student."""


class TeamIntegration(Model, kw_only=True):
    """An integration as a team sees it. Its shape is not documented."""

    id: str | Unset = UNSET


class TeamIntegrationPage(Model, kw_only=True):
    """A page of integrations."""

    data: list[TeamIntegration] = _field(name="$data")
    next: str | Unset = _field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Token(Model, kw_only=True):
    """An access token of one person, and what renews it."""

    access_token: str
    refresh_token: str | Unset = UNSET
    """Does not expire. Keep it on the server."""
    expires_in: int | Unset = UNSET
    """Seconds; always 3600."""
    token_type: str | Unset = UNSET
    """`Bearer`."""
    context: dict[str, Any] | Unset = UNSET
    """Where the person came from (organization or class, with enrollments), after a launch by LTI."""
    id_token: str | Unset = UNSET
    """The token page speaks of ID tokens but shows none."""


class TokenEnvelope(Model, kw_only=True):
    """A token in Edlink's envelope."""

    data: Token = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class TokenRequest(Model, kw_only=True):
    """`authorization_code` needs `code` and `redirect_uri` (the one of the login, not URL-encoded);
    `refresh_token` needs `refresh_token`."""

    client_id: str
    """Application ID."""
    client_secret: str
    """The application's secret key."""
    grant_type: GrantType
    code: str | Unset = UNSET
    """The code that came to the redirect URI."""
    redirect_uri: str | Unset = UNSET
    refresh_token: str | Unset = UNSET


class WarningDetail(Model, kw_only=True):
    """Something that did not stop the request but may surprise. Comes with successes and with failures."""

    code: WarningCode
    message: str
    """Text for people."""


class WebhookDelivery(Model, kw_only=True):
    """What Edlink sends to an application's webhook."""

    events: list[WebhookEvent] = _field(name="$events")


class WebhookEvent(Model, kw_only=True):
    """Something that happened."""

    type: str
    """The values are not documented."""
    payload: dict[str, Any] | Unset = UNSET
    """Its shape is not documented."""
