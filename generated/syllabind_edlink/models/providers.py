"""Edlink: models of `providers`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Provider",
    "ProviderEnvelope",
    "ProviderPage",
]


class Provider(Model, kw_only=True):
    """A kind of system that Edlink connects to."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    application: str | Unset = UNSET
    """Short name, such as `canvas`."""
    name: str | Unset = UNSET
    icon_url: str | None | Unset = UNSET
    configuration: dict[str, Any] | Unset = UNSET
    """The fields to fill in, each with its description."""
    requires_administrator_login: bool | Unset = UNSET
    requires_administrator_consent: bool | Unset = UNSET
    requires_remote_configuration: bool | Unset = UNSET
    allows_data_sync: bool | Unset = UNSET
    help: dict[str, Any] | Unset = UNSET


class ProviderEnvelope(Model, kw_only=True):
    """A provider in Edlink's envelope."""

    data: Provider = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class ProviderPage(Model, kw_only=True):
    """A page of providers."""

    data: list[Provider] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
