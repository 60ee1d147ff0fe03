"""Adobe Learning Manager API: models of `boards`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from msgspec import field as json_field
from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Board",
    "BoardAttributes",
    "BoardDocument",
    "BoardPage",
    "BoardRelationships",
]


class Board(Model, kw_only=True, tag_field="type", tag="board"):
    """A place for posts on some skills."""

    type: ClassVar[Literal["board"]] = "board"
    id: str
    attributes: BoardAttributes | Unset = UNSET
    relationships: BoardRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    created_by: ClassVar[RelatedOne[models.User]] = RelatedOne("createdBy")
    skills: ClassVar[RelatedMany[models.Skill]] = RelatedMany("skills")


class BoardAttributes(Model, kw_only=True):
    """Name and numbers of a board."""

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    rich_textdescription: str | Unset = json_field(name="richTextdescription", default=UNSET)
    """Adobe's spelling."""
    activity_level: str | Unset = json_field(name="activityLevel", default=UNSET)
    """HIGH and NORMAL seen."""
    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    date_updated: Timestamp | Unset = json_field(name="dateUpdated", default=UNSET)
    is_favorite: bool | Unset = json_field(name="isFavorite", default=UNSET)
    post_count: int | Unset = json_field(name="postCount", default=UNSET)
    posting_allowed: bool | Unset = json_field(name="postingAllowed", default=UNSET)
    state: str | Unset = UNSET
    url: str | Unset = UNSET
    user_count: int | Unset = json_field(name="userCount", default=UNSET)
    views_count: int | Unset = json_field(name="viewsCount", default=UNSET)
    visibility: str | Unset = UNSET
    """PUBLIC and PRIVATE seen."""


class BoardDocument(Model, kw_only=True):
    """One board."""

    links: models.Links | Unset = UNSET
    data: Board
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class BoardPage(Model, kw_only=True):
    """A page of board resources."""

    links: models.Links | Unset = UNSET
    data: list[Board]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class BoardRelationships(Model, kw_only=True):
    """What a board leads to."""

    created_by: models.ToOne | Unset = json_field(name="createdBy", default=UNSET)
    skills: models.ToMany | Unset = UNSET
