"""Adobe Learning Manager API: models of `data`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from syllabind.core.models import UNSET, Model, Unset

from .. import models

__all__ = [
    "Data",
    "DataAttributes",
    "DataDocument",
]


class Data(Model, kw_only=True, tag_field="type", tag="data"):
    """Names to filter by."""

    type: ClassVar[Literal["data"]] = "data"
    id: str
    attributes: DataAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class DataAttributes(Model, kw_only=True):
    """Names of skills, tags, cities and the like."""

    names: list[str] | Unset = UNSET


class DataDocument(Model, kw_only=True):
    """One list of names."""

    links: models.Links | Unset = UNSET
    data: Data
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET
