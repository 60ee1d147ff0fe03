"""Edlink: models of `sections`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Section",
    "SectionEnvelope",
    "SectionPage",
    "SectionState",
]


class SectionState(OpenEnum):
    """Where a section stands in its life."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    UPCOMING = "upcoming"
    COMPLETED = "completed"
    ARCHIVED = "archived"


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
    identifiers: list[models.Identifier] | Unset = UNSET
    class_id: str | Unset = UNSET


class SectionEnvelope(Model, kw_only=True):
    """A section in Edlink's envelope."""

    data: Section = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class SectionPage(Model, kw_only=True):
    """A page of sections."""

    data: list[Section] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
