"""Edlink: models of `products`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "License",
    "LicensePage",
    "Product",
    "ProductState",
]


class ProductState(OpenEnum):
    """Where a product stands in its life."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    UPCOMING = "upcoming"
    DEVELOPMENT = "development"
    SUNSETTING = "sunsetting"
    DEPRECATED = "deprecated"


class License(Model, kw_only=True):
    """A product shared with an integration, and how many schools, classes and people have it."""

    id: str
    """UUID."""
    product_id: str | Unset = UNSET
    integration_id: str | Unset = UNSET
    school_count: int | Unset = UNSET
    class_count: int | Unset = UNSET
    person_count: int | Unset = UNSET


class LicensePage(Model, kw_only=True):
    """A page of licenses."""

    data: list[License] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class Product(Model, kw_only=True):
    """Something that a developer licenses to people, classes or schools."""

    id: str
    """UUID."""
    name: str | Unset = UNSET
    code: str | Unset = UNSET
    """The developer's own key, such as an SKU."""
    picture_url: str | None | Unset = UNSET
    description: str | Unset = UNSET
    state: ProductState | Unset = UNSET
    team_id: str | Unset = UNSET
    """The team that owns the product."""
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    soft_cap: float | Unset = UNSET
    hard_cap: float | Unset = UNSET
    tags: list[str] | Unset = UNSET
    license_duration: float | Unset = UNSET
    """Days."""
    properties: dict[str, Any] | Unset = UNSET
