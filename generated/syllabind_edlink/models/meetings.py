"""Edlink: models of `meetings`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Meeting",
    "MeetingEnvelope",
    "MeetingPage",
    "MeetingType",
]


class MeetingType(OpenEnum):
    """Kind of meeting."""

    DAY = "day"
    PERIOD = "period"


class Meeting(Model, kw_only=True):
    """A day of school, or a period of a class on one day."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    type: MeetingType | Unset = UNSET
    class_id: str | None | Unset = UNSET
    """Null for the type `day`."""
    day_id: str | Unset = UNSET
    period_id: str | None | Unset = UNSET
    """Null for the type `day`; optional for `period`, too."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[models.Identifier] | Unset = UNSET


class MeetingEnvelope(Model, kw_only=True):
    """A meeting in Edlink's envelope."""

    data: Meeting = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class MeetingPage(Model, kw_only=True):
    """A page of meetings."""

    data: list[Meeting] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
