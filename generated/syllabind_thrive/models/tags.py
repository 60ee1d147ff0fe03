"""Thrive Learning: models of `tags`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from syllabind.core.models import UNSET, Model, Unset

from .. import models

__all__ = [
    "Tag",
    "TagPage",
]


class Tag(Model, kw_only=True):
    """A word that marks content, interests and skills."""

    id: str
    tag: str | Unset = UNSET
    """The word itself."""
    contents: list[str] | Unset = UNSET
    campaigns: list[str] | Unset = UNSET
    interests: list[str] | Unset = UNSET
    """Ids of the users who are interested in it."""
    skills: list[str] | Unset = UNSET
    """Ids of the users who have it as a skill."""


class TagPage(Model, kw_only=True):
    """One page of tags."""

    results: list[Tag]
    pagination: models.Pagination
