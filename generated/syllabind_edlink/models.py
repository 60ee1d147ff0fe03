"""Models of the Edlink API. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

import datetime
from typing import Any

from msgspec import field as _field
from syllabind.core.enums import OpenEnum
from syllabind.core.model import UNSET, Model, Unset


class ClassState(OpenEnum):
    """Where a class stands in its life."""

    TEMPLATE = "template"
    UPCOMING = "upcoming"
    INACTIVE = "inactive"
    ACTIVE = "active"
    COMPLETED = "completed"
    ARCHIVED = "archived"


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


class OnboardingState(OpenEnum):
    """Where an onboarding stands. When exactly it counts as `started` is not documented."""

    CREATED = "created"
    STARTED = "started"
    COMPLETED = "completed"


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


class ResidenceStatus(OpenEnum):
    """Public school residence status, in the codes of CEDS."""

    CEDS_01652 = "01652"
    CEDS_01653 = "01653"
    CEDS_01654 = "01654"
    CEDS_01655 = "01655"
    CEDS_01656 = "01656"


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


class Class(Model, kw_only=True):
    """A course as taught to a group of people over some time. Version 1 of the API called it a course."""

    id: str
    """UUID."""
    created_date: datetime.datetime | Unset = UNSET
    """When Edlink first saw the class."""
    updated_date: datetime.datetime | Unset = UNSET
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
    """One class in Edlink's envelope."""

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


class Enrollment(Model, kw_only=True):
    """A person's part in a class."""

    id: str
    """UUID."""
    created_date: datetime.datetime | Unset = UNSET
    """When Edlink first saw the enrollment."""
    updated_date: datetime.datetime | Unset = UNSET
    """When the enrollment last changed in Edlink."""
    start_date: datetime.datetime | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
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


class Identifier(Model, kw_only=True):
    """An id that a record has in another system."""

    type: IdentifierType | Unset = UNSET
    value: str | Unset = UNSET


class Integration(Model, kw_only=True):
    """The connection of an application with a school's source."""

    id: str
    """UUID. Stable; keep it beside the district."""
    state: IntegrationState | Unset = UNSET
    created_date: datetime.datetime | Unset = UNSET
    updated_date: datetime.datetime | Unset = UNSET
    permissions: list[str] | Unset = UNSET
    """UUIDs of the permissions granted."""
    district_sharing: IntegrationScope | Unset = UNSET
    developer_sharing: IntegrationScope | Unset = UNSET
    district_licensing_enabled: bool | Unset = UNSET
    """Whether the district may set licensing rules of its own."""
    start_date: datetime.datetime | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    application_id: str | Unset = UNSET
    source_id: str | Unset = UNSET
    destination_id: str | None | Unset = UNSET
    region_id: str | Unset = UNSET
    """Where the data is kept. The host is the same everywhere."""
    scope: IntegrationScope | Unset = UNSET
    locked: bool | Unset = UNSET


class IntegrationEnvelope(Model, kw_only=True):
    """One integration in Edlink's envelope."""

    data: Integration = _field(name="$data")
    request: str | Unset = _field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[WarningDetail] | Unset = _field(name="$warnings", default=UNSET)


class Onboarding(Model, kw_only=True):
    """An invitation to a district or university to connect, and what became of it."""

    id: str
    """UUID; the last part of the onboarding link."""
    state: OnboardingState
    redirect_uri: str | None | Unset = UNSET
    """Where the administrator is sent at the end."""
    expiration_date: datetime.datetime | None | Unset = UNSET
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
    expiration_date: datetime.datetime | Unset = UNSET
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


class Person(Model, kw_only=True):
    """A student, teacher, administrator, parent or other person of a school. Sources differ widely in what they
    fill in."""

    id: str
    """UUID. Stable."""
    created_date: datetime.datetime | Unset = UNSET
    """When Edlink first saw the person."""
    updated_date: datetime.datetime | Unset = UNSET
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
    department_ids: list[str] | Unset = UNSET
    route_ids: list[str] | Unset = UNSET
    """Bus routes."""
    product_ids: list[str] | Unset = UNSET
    """Products licensed to the person."""
    products: list[Product] | Unset = UNSET
    """Only with `$expand=products`."""


class PersonEnvelope(Model, kw_only=True):
    """One person in Edlink's envelope."""

    data: Person = _field(name="$data")
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
    created_date: datetime.datetime | Unset = UNSET
    updated_date: datetime.datetime | Unset = UNSET
    soft_cap: float | Unset = UNSET
    hard_cap: float | Unset = UNSET
    tags: list[str] | Unset = UNSET
    license_duration: float | Unset = UNSET
    """Days."""
    properties: dict[str, Any] | Unset = UNSET


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
