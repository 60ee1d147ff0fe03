"""A document on its way into our dialect, with what was changed on the way and where each part came from."""

from __future__ import annotations

from typing import Literal

from attrs import define, field, frozen

from ..specs.load import Node

__all__ = ["Draft", "Level", "Note", "Path", "pointer_of"]

Level = Literal["changed", "lost", "dropped"]
Path = tuple["Path", str | int] | None
"""The tokens of a JSON pointer, innermost last, as a linked list: most are never written out."""


def pointer_of(path: Path) -> str:
    """Return a path as a JSON pointer (RFC 6901)."""
    tokens = []
    while path is not None:
        path, token = path
        tokens.append(str(token).replace("~", "~0").replace("/", "~1"))
    return "".join(f"/{token}" for token in reversed(tokens))


@frozen(kw_only=True)
class Note:
    """One change.

    Attributes:
        level: `changed`: nothing is missing; `lost`: a type says less than the document; `dropped`: an operation,
            a parameter or a server is left out.
        rule: What kind of change it is.
        pointer: Where, in the document as it is at the time of the change.
        message: What was changed.
    """

    level: Level
    rule: str
    pointer: str
    message: str


@define(kw_only=True)
class Draft:
    """A document, its moved parts and its notes.

    Attributes:
        moved: Pointers into the document as it was read, by the pointers of moved parts.
    """

    document: Node
    moved: dict[str, str] = field(factory=dict)
    notes: list[Note] = field(factory=list)

    def note(self, level: Level, rule: str, where: Path | str, message: str) -> None:
        """Record a change."""
        pointer = where if isinstance(where, str) else pointer_of(where)
        self.notes.append(Note(level=level, rule=rule, pointer=self.origin(pointer), message=message))

    def move(self, new: str, old: str) -> None:
        """Record that a part has another place."""
        if new != old:
            self.moved[new] = self.origin(old)

    def origin(self, pointer: str) -> str:
        """Return the pointer into the document as it was read."""
        head, tail = pointer, ""
        while head and head not in self.moved:
            head, _, token = head.rpartition("/")
            tail = f"/{token}{tail}"
        return self.moved[head] + tail if head else pointer
