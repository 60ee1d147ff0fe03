"""Edlink: models of `attendance`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Attendance",
    "AttendanceFlag",
    "AttendancePage",
    "AttendanceState",
]


class AttendanceFlag(OpenEnum):
    """What is special about an attendance record. The value that a sample shows."""

    EXCUSED = "excused"


class AttendanceState(OpenEnum):
    """Presence. The values that samples show."""

    PRESENT = "present"
    ABSENT = "absent"


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
    identifiers: list[models.Identifier] | Unset = UNSET
    person_id: str | Unset = UNSET
    meeting_id: str | Unset = UNSET


class AttendancePage(Model, kw_only=True):
    """A page of attendance records."""

    data: list[Attendance] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
