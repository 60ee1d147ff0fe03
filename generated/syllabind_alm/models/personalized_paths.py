"""Adobe Learning Manager API: models of `personalized_paths`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from syllabind.core.models import UNSET, Model, Unset

from .. import models

__all__ = [
    "PersonalizedPath",
    "PersonalizedPathDocument",
    "PersonalizedPathPage",
]


class PersonalizedPath(Model, kw_only=True, tag_field="type", tag="personalizedPath"):
    """A learning path made for one learner. Its attributes and relationships are not documented."""

    type: ClassVar[Literal["personalizedPath"]] = "personalizedPath"
    id: str
    attributes: dict[str, Any] | Unset = UNSET
    relationships: dict[str, Any] | Unset = UNSET


class PersonalizedPathDocument(Model, kw_only=True):
    """One personalized path."""

    links: models.Links | Unset = UNSET
    data: PersonalizedPath
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class PersonalizedPathPage(Model, kw_only=True):
    """A page of personalized path resources."""

    links: models.Links | Unset = UNSET
    data: list[PersonalizedPath]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET
