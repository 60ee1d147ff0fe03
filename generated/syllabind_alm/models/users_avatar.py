"""Adobe Learning Manager API: models of `users_avatar`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import TypedDict

from msgspec import field as json_field
from syllabind.core.models import Model

__all__ = [
    "Avatar",
    "AvatarDict",
]


class Avatar(Model, kw_only=True):
    """A picture."""

    image_url: str = json_field(name="imageUrl")
    """URL of the uploaded picture."""


class AvatarDict(TypedDict):
    """Avatar as a plain dict, by its names in JSON."""

    imageUrl: str
