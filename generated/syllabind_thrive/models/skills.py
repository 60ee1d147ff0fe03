"""Thrive Learning: models of `skills`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

__all__ = [
    "SkillLevel",
]


class SkillLevel(Model, kw_only=True):
    """A level that a skill may have."""

    name: str | Unset = UNSET
    is_enabled: bool | Unset = json_field(name="isEnabled", default=UNSET)
    value: float | Unset = UNSET
    """What stands for the level when a user's skill is set, such as 1024."""
