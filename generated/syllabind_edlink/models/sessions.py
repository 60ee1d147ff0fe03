"""Edlink: models of `sessions`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Session",
    "SessionEnvelope",
    "SessionPage",
    "SessionState",
    "SessionType",
]


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
    identifiers: list[models.Identifier] | Unset = UNSET
    school_id: str | None | Unset = UNSET
    district_id: str | Unset = UNSET


class SessionEnvelope(Model, kw_only=True):
    """A session in Edlink's envelope."""

    data: Session = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class SessionPage(Model, kw_only=True):
    """A page of sessions."""

    data: list[Session] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
