"""Adobe Learning Manager API: models of `users_points`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

__all__ = [
    "ExternalPoints",
    "ExternalPointsDict",
]


class ExternalPoints(Model, kw_only=True):
    """Points earned elsewhere."""

    user_id: Any | Unset = json_field(name="userId", default=UNSET)
    """Id of the user; its type is not documented."""
    event_time: str | Unset = json_field(name="eventTime", default=UNSET)
    """When they were earned; the form is not documented."""
    points: int | Unset = UNSET
    """Less than 100000."""
    source: str | Unset = UNSET
    """Where they were earned."""


class ExternalPointsDict(TypedDict):
    """ExternalPoints as a plain dict, by its names in JSON."""

    userId: NotRequired[Any]
    eventTime: NotRequired[str]
    points: NotRequired[int]
    source: NotRequired[str]
