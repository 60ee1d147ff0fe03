"""Edlink: models of `modules`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Module",
    "ModulePage",
    "Resource",
    "ResourcePage",
    "ResourceType",
]


class ResourceType(OpenEnum):
    """What a resource is."""

    ASSIGNMENT = "assignment"
    PAGE = "page"
    MODULE = "module"
    CUSTOM = "custom"
    FILE = "file"


class Module(Model, kw_only=True):
    """A folder of what a class works with. Its further properties are not known to us."""

    id: str
    """UUID."""


class ModulePage(Model, kw_only=True):
    """A page of modules."""

    data: list[Module] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class Resource(Model, kw_only=True):
    """An entry of a module."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    module_id: str | Unset = UNSET
    type: ResourceType | Unset = UNSET
    target_id: str | None | Unset = UNSET
    """UUID of the assignment, page, module or file; none with the type `custom`."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""


class ResourcePage(Model, kw_only=True):
    """A page of resources."""

    data: list[Resource] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
