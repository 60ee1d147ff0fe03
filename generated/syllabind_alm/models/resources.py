"""Adobe Learning Manager API: models of `resources`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any

from syllabind.core.models import UNSET, Model, Unset

from .. import models

__all__ = [
    "ExternalSession",
    "ResourceDocument",
]


class ExternalSession(Model, kw_only=True):
    """Where external content is launched."""

    location: str | Unset = UNSET


class ResourceDocument(Model, kw_only=True):
    """One resource."""

    links: models.Links | Unset = UNSET
    data: models.Resource
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET
