"""Adobe Learning Manager API: models of `users_player_state`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

__all__ = [
    "PlayerState",
    "PlayerStateUpdate",
    "PlayerStateUpdateDict",
]


class PlayerState(Model, kw_only=True):
    """What was last open in the player."""

    last_playing_lo_resource_id: str | Unset = json_field(name="lastPlayingLoResourceId", default=UNSET)
    last_playing_course: Any | Unset = json_field(name="lastPlayingCourse", default=UNSET)
    """Id without its prefix; a number or a text."""
    last_playing_child_lp: Any | Unset = json_field(name="lastPlayingChildLp", default=UNSET)
    """Id without its prefix; a number or a text."""


class PlayerStateUpdate(Model, kw_only=True):
    """What is open in the player."""

    last_playing_child_lp: Any | Unset = json_field(name="lastPlayingChildLp", default=UNSET)
    """Id without its prefix; a number or a text."""
    last_playing_course: Any | Unset = json_field(name="lastPlayingCourse", default=UNSET)
    """Id without its prefix; a number or a text."""


class PlayerStateUpdateDict(TypedDict):
    """PlayerStateUpdate as a plain dict, by its names in JSON."""

    lastPlayingChildLp: NotRequired[Any]
    lastPlayingCourse: NotRequired[Any]
