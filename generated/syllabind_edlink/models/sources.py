"""Edlink: models of `sources`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Source",
    "SourceEnvelope",
    "SourceProvider",
    "SourceState",
]


class SourceState(OpenEnum):
    """Where a source stands. `destroyed` stands in the vendor's SDK only."""

    INACTIVE = "inactive"
    ACTIVE = "active"
    ERROR = "error"
    DISABLED = "disabled"
    DESTROYED = "destroyed"


class Source(Model, kw_only=True):
    """A school's installation of a provider: where its data comes from."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    state: SourceState | Unset = UNSET
    name: str | Unset = UNSET
    configuration: dict[str, Any] | Unset = UNSET
    """Edlink's own."""
    sync_interval: int | Unset = UNSET
    """Seconds between imports."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    provider_id: str | Unset = UNSET
    team_id: str | Unset = UNSET
    """The district's team."""
    provider: SourceProvider | Unset = UNSET


class SourceEnvelope(Model, kw_only=True):
    """A source in Edlink's envelope."""

    data: Source = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class SourceProvider(Model, kw_only=True):
    """The kind of system behind a source."""

    id: str
    name: str | Unset = UNSET
    application: str | Unset = UNSET
    """Short name, such as `canvas`."""
    active: bool | Unset = UNSET
    requires_administrator_login: bool | Unset = UNSET
    requires_administrator_consent: bool | Unset = UNSET
    requires_remote_configuration: bool | Unset = UNSET
    allows_data_sync: bool | Unset = UNSET
