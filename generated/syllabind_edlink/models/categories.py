"""Edlink: models of `categories`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Category",
    "CategoryCreate",
    "CategoryCreateDict",
    "CategoryEnvelope",
    "CategoryPage",
    "CategoryUpdate",
    "CategoryUpdateDict",
]


class Category(Model, kw_only=True):
    """A kind of assignment, such as homework, with its weight in the grade."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    title: str | Unset = UNSET
    weight: float | None | Unset = UNSET
    drop_lowest: float | None | Unset = UNSET
    """How many of the lowest grades do not count."""
    position: float | None | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[models.Identifier] | Unset = UNSET


class CategoryCreate(Model, kw_only=True):
    """What a new category may say."""

    title: str
    weight: float | Unset = UNSET
    drop_lowest: float | Unset = UNSET
    """How many of the lowest grades do not count."""
    position: float | Unset = UNSET


class CategoryEnvelope(Model, kw_only=True):
    """A category in Edlink's envelope."""

    data: Category = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class CategoryPage(Model, kw_only=True):
    """A page of categories."""

    data: list[Category] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class CategoryUpdate(Model, kw_only=True):
    """What may be changed of a category. `$properties` says which members count."""

    title: str | Unset = UNSET
    weight: float | Unset = UNSET
    drop_lowest: float | Unset = UNSET
    """How many of the lowest grades do not count."""
    position: float | Unset = UNSET


class CategoryCreateDict(TypedDict):
    """CategoryCreate as a plain dict, by its names in JSON."""

    title: str
    weight: NotRequired[float]
    drop_lowest: NotRequired[float]
    position: NotRequired[float]


class CategoryUpdateDict(TypedDict):
    """CategoryUpdate as a plain dict, by its names in JSON."""

    title: NotRequired[str]
    weight: NotRequired[float]
    drop_lowest: NotRequired[float]
    position: NotRequired[float]
