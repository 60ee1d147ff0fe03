"""Edlink: models of `districts`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.deprecation import DeprecatedMember, deprecated_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "District",
    "DistrictEnvelope",
    "DistrictPage",
]


class District(Model, kw_only=True):
    """A school district, or a university."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    name: str | Unset = UNSET
    picture_url: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
    """Name in the tz database."""
    address: models.Address | None | Unset = UNSET
    location: DeprecatedMember[dict[str, Any] | Unset] = deprecated_field(default=UNSET)
    """Deprecated by the vendor. What older samples have in place of `address`."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[models.Identifier] | Unset = UNSET


class DistrictEnvelope(Model, kw_only=True):
    """A district in Edlink's envelope."""

    data: District = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class DistrictPage(Model, kw_only=True):
    """A page of districts."""

    data: list[District] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
