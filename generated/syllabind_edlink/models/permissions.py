"""Edlink: models of `permissions`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Permission",
    "PermissionEnvelope",
    "PermissionPage",
]


class Permission(Model, kw_only=True):
    """Something that an application may be allowed to do."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    scoped: bool | Unset = UNSET
    group: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    active: bool | Unset = UNSET


class PermissionEnvelope(Model, kw_only=True):
    """A permission in Edlink's envelope."""

    data: Permission = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class PermissionPage(Model, kw_only=True):
    """A page of permissions."""

    data: list[Permission] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
