"""Adobe Learning Manager API: models of `catalogs`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Catalog",
    "CatalogAttributes",
    "CatalogDocument",
    "CatalogPage",
]


class Catalog(Model, kw_only=True, tag_field="type", tag="catalog"):
    """A collection of learning objects."""

    type: ClassVar[Literal["catalog"]] = "catalog"
    id: str
    attributes: CatalogAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class CatalogAttributes(Model, kw_only=True):
    """What a catalog is."""

    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    date_updated: Timestamp | Unset = json_field(name="dateUpdated", default=UNSET)
    description: str | Unset = UNSET
    is_default: bool | Unset = json_field(name="isDefault", default=UNSET)
    is_internally_searchable: bool | Unset = json_field(name="isInternallySearchable", default=UNSET)
    is_listable: bool | Unset = json_field(name="isListable", default=UNSET)
    name: str | Unset = UNSET
    state: str | Unset = UNSET
    image_url: str | Unset = json_field(name="imageUrl", default=UNSET)
    page_id: Any | Unset = json_field(name="pageId", default=UNSET)
    """Type unknown."""


class CatalogDocument(Model, kw_only=True):
    """One catalog."""

    links: models.Links | Unset = UNSET
    data: Catalog
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class CatalogPage(Model, kw_only=True):
    """A page of catalog resources."""

    links: models.Links | Unset = UNSET
    data: list[Catalog]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET
