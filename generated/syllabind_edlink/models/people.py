"""Edlink: models of `people`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

import datetime
from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Address",
    "Demographics",
    "Disability",
    "FoodServiceEligibility",
    "GenderIdentity",
    "Person",
    "PersonEnvelope",
    "PersonPage",
    "Race",
    "ResidenceStatus",
]


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
    roles: list[models.Role] | Unset = UNSET
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
    grade_levels: list[models.GradeLevel] | None | Unset = UNSET
    demographics: Demographics | Unset = UNSET
    address: Address | None | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[models.Identifier] | Unset = UNSET
    district_id: str | Unset = UNSET
    school_ids: list[str] | Unset = UNSET
    schools: list[models.School] | Unset = UNSET
    """Only with `$expand=schools`."""
    department_ids: list[str] | Unset = UNSET
    route_ids: list[str] | Unset = UNSET
    """Bus routes."""
    product_ids: list[str] | Unset = UNSET
    """Products licensed to the person."""
    products: list[models.Product] | Unset = UNSET
    """Only with `$expand=products`."""


class PersonEnvelope(Model, kw_only=True):
    """A person in Edlink's envelope."""

    data: Person = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class PersonPage(Model, kw_only=True):
    """A page of people."""

    data: list[Person] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
