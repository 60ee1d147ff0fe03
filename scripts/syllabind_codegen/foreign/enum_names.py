"""Names of enum members, where letters and digits alone do not tell the values apart."""

from __future__ import annotations

import re

from ..specs.names import WORD

__all__ = ["member_names"]

_SIGNS = {
    "-": "minus", "+": "plus", "<": "lt", ">": "gt", "=": "eq", "*": "star", "%": "percent", "/": "slash", ".": "dot",
    "$": "dollar", "#": "hash", "_": "underscore", " ": "space", ":": "colon", "!": "not", "&": "and", "@": "at",
    "~": "tilde", "?": "question", ",": "comma", "'": "quote", "(": "open", ")": "close",
}  # fmt: skip


def member_names(values: list[str]) -> list[str]:
    """Return a name for each value, all different.

    >>> member_names(["open", "-created", "created", ""])
    ['OPEN', 'CREATED', 'CREATED_2', 'EMPTY']
    """
    made: list[str] = []
    for value in values:
        name = "_".join(WORD.findall(value)).upper() or _spelled(value)
        name = f"VALUE_{name}" if name[0].isdigit() or name in ("NAME", "VALUE", "MRO") else name
        if name in made and (spelled := _spelled(value)) and spelled not in made and not spelled[0].isdigit():
            name = spelled
        base, count = name, 1
        while name in made:
            count += 1
            name = f"{base}_{count}"
        made.append(name)
    return made


def _spelled(value: str) -> str:
    parts = re.findall(r"[A-Za-z0-9]+|.", value, re.DOTALL)
    words = (part if part[0].isascii() and part[0].isalnum() else _SIGNS.get(part, f"u{ord(part):x}") for part in parts)
    return "_".join(words).upper() or "EMPTY"
