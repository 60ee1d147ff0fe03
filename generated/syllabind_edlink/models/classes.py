"""Edlink: models of `classes`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.deprecation import DeprecatedMember, deprecated_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Class",
    "ClassEnvelope",
    "ClassPage",
    "ClassState",
    "SubjectCode",
]


class ClassState(OpenEnum):
    """Where a class stands in its life."""

    TEMPLATE = "template"
    UPCOMING = "upcoming"
    INACTIVE = "inactive"
    ACTIVE = "active"
    COMPLETED = "completed"
    ARCHIVED = "archived"


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
    subjects: DeprecatedMember[list[SubjectCode] | Unset] = deprecated_field(default=UNSET)
    """Deprecated by the vendor. Replaced by `subject_id`; may hold plain text."""
    grade_levels: list[models.GradeLevel] | Unset = UNSET
    periods: DeprecatedMember[list[str] | Unset] = deprecated_field(default=UNSET)
    """Deprecated by the vendor. Replaced by `period_ids`."""
    state: ClassState | Unset = UNSET
    locale: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    """Name in the tz database."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[models.Identifier] | Unset = UNSET
    session_ids: list[str] | Unset = UNSET
    course_id: str | None | Unset = UNSET
    """The course in the catalogue."""
    school_id: str | Unset = UNSET
    department_id: str | None | Unset = UNSET
    subject_id: str | None | Unset = UNSET
    period_ids: list[str] | Unset = UNSET
    product_ids: list[str] | Unset = UNSET
    """Products licensed to the class."""
    products: list[models.Product] | Unset = UNSET
    """Only with `$expand=products`."""


class ClassEnvelope(Model, kw_only=True):
    """A class in Edlink's envelope."""

    data: Class = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class ClassPage(Model, kw_only=True):
    """A page of classes."""

    data: list[Class] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
