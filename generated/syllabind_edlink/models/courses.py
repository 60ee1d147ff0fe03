"""Edlink: models of `courses`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.deprecation import DeprecatedMember, deprecated_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Course",
    "CourseEnvelope",
    "CoursePage",
    "Subject",
]


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
    grade_levels: list[models.GradeLevel] | Unset = UNSET
    subjects: DeprecatedMember[list[models.SubjectCode] | Unset] = deprecated_field(default=UNSET)
    """Deprecated by the vendor. Replaced by `subject_id`."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[models.Identifier] | Unset = UNSET
    session_id: str | None | Unset = UNSET
    school_id: str | None | Unset = UNSET
    district_id: str | Unset = UNSET
    department_id: str | None | Unset = UNSET
    subject_id: str | None | Unset = UNSET
    subject: Subject | Unset = UNSET
    """Only with `$expand=subject`."""
    session: models.Session | Unset = UNSET
    """Only with `$expand=session`."""


class CourseEnvelope(Model, kw_only=True):
    """A course in Edlink's envelope."""

    data: Course = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class CoursePage(Model, kw_only=True):
    """A page of courses."""

    data: list[Course] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


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
    identifiers: list[models.Identifier] | Unset = UNSET
