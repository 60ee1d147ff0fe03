"""Edlink: models of `common`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Unset

__all__ = [
    "AgentsFilter",
    "AgentsFilterDict",
    "CoursesFilter",
    "CoursesFilterDict",
    "DistrictsFilter",
    "DistrictsFilterDict",
    "EnrollmentsFilter",
    "EnrollmentsFilterDict",
    "ErrorCode",
    "ErrorDetail",
    "ErrorEnvelope",
    "FilterCondition",
    "FilterConditionDict",
    "FilterOperator",
    "GradeLevel",
    "Identifier",
    "IdentifierType",
    "PeopleFilter",
    "PeopleFilterDict",
    "Role",
    "WarningCode",
    "WarningDetail",
]


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


class FilterOperator(OpenEnum):
    """How a property is compared."""

    EQUALS = "equals"
    IN_ = "in"
    NOT_IN = "not in"
    STARTS_WITH = "starts with"
    CONTAINS = "contains"
    IS_KNOWN = "is known"
    IS_UNKNOWN = "is unknown"
    GT = "gt"
    GTE = "gte"
    LT = "lt"
    LTE = "lte"


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
    LTI = "lti"
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


class AgentsFilter(Model, kw_only=True):
    """Conditions for relations, by property; all of them must hold."""

    id: list[FilterCondition] | Unset = UNSET
    observer_id: list[FilterCondition] | Unset = UNSET
    target_id: list[FilterCondition] | Unset = UNSET


class CoursesFilter(Model, kw_only=True):
    """Conditions for courses, by property; all of them must hold."""

    id: list[FilterCondition] | Unset = UNSET
    updated_date: list[FilterCondition] | Unset = UNSET
    name: list[FilterCondition] | Unset = UNSET
    code: list[FilterCondition] | Unset = UNSET
    school_id: list[FilterCondition] | Unset = UNSET
    session_id: list[FilterCondition] | Unset = UNSET
    department_id: list[FilterCondition] | Unset = UNSET
    subject_id: list[FilterCondition] | Unset = UNSET


class DistrictsFilter(Model, kw_only=True):
    """Conditions for districts, by property; all of them must hold."""

    id: list[FilterCondition] | Unset = UNSET
    updated_date: list[FilterCondition] | Unset = UNSET


class EnrollmentsFilter(Model, kw_only=True):
    """Conditions for enrollments, by property; all of them must hold."""

    id: list[FilterCondition] | Unset = UNSET
    updated_date: list[FilterCondition] | Unset = UNSET
    role: list[FilterCondition] | Unset = UNSET
    person_id: list[FilterCondition] | Unset = UNSET
    class_id: list[FilterCondition] | Unset = UNSET
    section_id: list[FilterCondition] | Unset = UNSET


class ErrorDetail(Model, kw_only=True):
    """One reason why a request failed."""

    code: ErrorCode
    message: str
    """Text for people."""


class ErrorEnvelope(Model, kw_only=True):
    """What a failed request answers; `$errors` may hold several."""

    error: Any | Unset = json_field(name="$error", default=UNSET)
    """Seen with 401 in place of `$errors`; its shape is not documented."""
    errors: list[ErrorDetail] | Unset = json_field(name="$errors", default=UNSET)
    warnings: list[WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request. Quote it to Edlink's support."""


class FilterCondition(Model, kw_only=True):
    """A condition that a property of the records has to meet."""

    operator: FilterOperator
    value: str | Unset = UNSET
    """What it is compared with; of `in` and `not in`, values with commas between."""


class Identifier(Model, kw_only=True):
    """An id that a record has in another system."""

    type: IdentifierType | Unset = UNSET
    value: int | str | Unset = UNSET
    """A text; two samples have a number."""


class PeopleFilter(Model, kw_only=True):
    """Conditions for people, by property; all of them must hold."""

    id: list[FilterCondition] | Unset = UNSET
    updated_date: list[FilterCondition] | Unset = UNSET
    first_name: list[FilterCondition] | Unset = UNSET
    last_name: list[FilterCondition] | Unset = UNSET
    display_name: list[FilterCondition] | Unset = UNSET
    email: list[FilterCondition] | Unset = UNSET


class WarningDetail(Model, kw_only=True):
    """Something that did not stop the request but may surprise. Comes with successes and with failures."""

    code: WarningCode
    message: str
    """Text for people."""


class AgentsFilterDict(TypedDict):
    """AgentsFilter as a plain dict, by its names in JSON."""

    id: NotRequired[Sequence[FilterConditionDict]]
    observer_id: NotRequired[Sequence[FilterConditionDict]]
    target_id: NotRequired[Sequence[FilterConditionDict]]


class CoursesFilterDict(TypedDict):
    """CoursesFilter as a plain dict, by its names in JSON."""

    id: NotRequired[Sequence[FilterConditionDict]]
    updated_date: NotRequired[Sequence[FilterConditionDict]]
    name: NotRequired[Sequence[FilterConditionDict]]
    code: NotRequired[Sequence[FilterConditionDict]]
    school_id: NotRequired[Sequence[FilterConditionDict]]
    session_id: NotRequired[Sequence[FilterConditionDict]]
    department_id: NotRequired[Sequence[FilterConditionDict]]
    subject_id: NotRequired[Sequence[FilterConditionDict]]


class DistrictsFilterDict(TypedDict):
    """DistrictsFilter as a plain dict, by its names in JSON."""

    id: NotRequired[Sequence[FilterConditionDict]]
    updated_date: NotRequired[Sequence[FilterConditionDict]]


class EnrollmentsFilterDict(TypedDict):
    """EnrollmentsFilter as a plain dict, by its names in JSON."""

    id: NotRequired[Sequence[FilterConditionDict]]
    updated_date: NotRequired[Sequence[FilterConditionDict]]
    role: NotRequired[Sequence[FilterConditionDict]]
    person_id: NotRequired[Sequence[FilterConditionDict]]
    class_id: NotRequired[Sequence[FilterConditionDict]]
    section_id: NotRequired[Sequence[FilterConditionDict]]


class FilterConditionDict(TypedDict):
    """FilterCondition as a plain dict, by its names in JSON."""

    operator: FilterOperator | str
    value: NotRequired[str]


class PeopleFilterDict(TypedDict):
    """PeopleFilter as a plain dict, by its names in JSON."""

    id: NotRequired[Sequence[FilterConditionDict]]
    updated_date: NotRequired[Sequence[FilterConditionDict]]
    first_name: NotRequired[Sequence[FilterConditionDict]]
    last_name: NotRequired[Sequence[FilterConditionDict]]
    display_name: NotRequired[Sequence[FilterConditionDict]]
    email: NotRequired[Sequence[FilterConditionDict]]
