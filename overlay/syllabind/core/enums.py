"""Open enums: a value that the spec does not know is kept as it came."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

__all__ = ["OpenEnum"]


class OpenEnum(StrEnum):
    """An enum of text whose unknown values become members of their own kind: equal to their text, and not listed.

    >>> class State(OpenEnum):
    ...     ACTIVE = "active"
    >>> State("thawing").value, State("thawing").known, State.ACTIVE.known
    ('thawing', False, True)
    """

    @classmethod
    def _missing_(cls, value: object) -> Any:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def known(self) -> bool:
        """Whether the spec lists this value."""
        return self._value_ in type(self)._value2member_map_
