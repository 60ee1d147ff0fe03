"""Edlink: models of `materializations`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Materialization",
    "MaterializationEnvelope",
    "MaterializationPage",
    "MaterializationState",
]


class MaterializationState(OpenEnum):
    """How far an import is."""

    QUEUED = "queued"
    WORKING = "working"
    COMPLETE = "complete"
    ERROR = "error"


class Materialization(Model, kw_only=True):
    """One import of a source's data into an integration."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    state: MaterializationState | Unset = UNSET
    priority: float | Unset = UNSET
    integration_id: str | Unset = UNSET
    source_id: str | Unset = UNSET


class MaterializationEnvelope(Model, kw_only=True):
    """An import in Edlink's envelope."""

    data: Materialization = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class MaterializationPage(Model, kw_only=True):
    """A page of imports."""

    data: list[Materialization] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
