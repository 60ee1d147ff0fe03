"""Edlink: models of `enrollments`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Enrollment",
    "EnrollmentEnvelope",
    "EnrollmentPage",
    "EnrollmentState",
]


class EnrollmentState(OpenEnum):
    """Where an enrollment stands in its life."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DROPPED = "dropped"
    UPCOMING = "upcoming"
    PENDING = "pending"
    COMPLETED = "completed"


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
    role: models.Role | Unset = UNSET
    primary: bool | None | Unset = UNSET
    """Among several teachers, whether this is the main one."""
    state: EnrollmentState | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[models.Identifier] | Unset = UNSET
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

    data: Enrollment = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class EnrollmentPage(Model, kw_only=True):
    """A page of enrollments."""

    data: list[Enrollment] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
