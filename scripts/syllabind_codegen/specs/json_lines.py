"""Where the values of a JSON text stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from json import JSONDecoder

from attrs import define, field

__all__ = ["JsonLines"]

_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = JSONDecoder()


@define(kw_only=True)
class JsonLines:
    """Finds the line and the column of a value; what was found on the way is kept."""

    text: str = field(repr=False)
    _children: dict[int, dict[str, tuple[int, int]]] = field(factory=dict, init=False, repr=False)
    _breaks: list[int] = field(factory=list, init=False, repr=False)

    def place(self, tokens: list[str]) -> tuple[int, int]:
        """Return line and column of a value (of its key, in an object); of the nearest parent if it is absent."""
        at = start = self._skip(0)
        for token in tokens:
            found = self._below(at).get(token)
            if found is None:
                break
            start, at = found
        if not self._breaks:
            self._breaks = [-1, *(each.start() for each in re.finditer("\n", self.text))]
        line = bisect_right(self._breaks, start - 1)
        return line, start - self._breaks[line - 1]

    def _skip(self, at: int) -> int:
        found = _SPACE.match(self.text, at)
        return found.end() if found else at

    def _below(self, at: int) -> dict[str, tuple[int, int]]:
        """Return where each member of an object or a list begins, and where its value does."""
        if at not in self._children:
            self._children[at] = dict(self._members(at)) if self.text[at] in "{[" else {}
        return self._children[at]

    def _members(self, at: int) -> list[tuple[str, tuple[int, int]]]:
        named = self.text[at] == "{"
        made: list[tuple[str, tuple[int, int]]] = []
        at = self._skip(at + 1)
        while self.text[at] not in "}]":
            start, key = at, str(len(made))
            if named:
                key, at = _DECODER.raw_decode(self.text, at)
                at = self._skip(self._skip(at) + 1)
            made.append((key, (start, at)))
            _, at = _DECODER.raw_decode(self.text, at)
            at = self._skip(at)
            at = self._skip(at + 1) if self.text[at] == "," else at
        return made
