"""JSON pointers (RFC 6901): making them, taking them apart, reading what they point to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

import msgspec
from msgspec import UNSET

__all__ = ["escape", "parse", "pointer", "resolve", "split_error", "split_message"]


def escape(name: str) -> str:
    """A member name as a reference token (section 3)."""
    return name.replace("~", "~0").replace("/", "~1")


def pointer(path: Iterable[str]) -> str:
    """The pointer for a path of member names."""
    return "".join(f"/{escape(name)}" for name in path)


@cache
def parse(text: str) -> tuple[str, ...]:
    """The member names of a pointer (section 4)."""
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in text.split("/")[1:])


def resolve(value: Any, path: Iterable[str]) -> Any:
    """What a path of wire names leads to in JSON data or a decoded model; `UNSET` where nothing is there."""
    for name in path:
        if isinstance(value, msgspec.Struct):
            wire = value.__struct_encode_fields__
            value = getattr(value, value.__struct_fields__[wire.index(name)]) if name in wire else UNSET
        elif isinstance(value, dict):
            value = value.get(name, UNSET)
        elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            return UNSET
    return value


def split_message(message: str) -> tuple[str, str]:
    """Take a msgspec message apart: the problem, and its path as msgspec writes it."""
    # The path comes last; a value that the problem quotes may look like one.
    problem, found, path = message.rpartition(" - at `$")
    return (problem, path[:-1]) if found and path.endswith("`") else (message, "")


def split_error(message: str) -> tuple[str, str]:
    """Take a msgspec message apart: the problem, and its path as a pointer."""
    problem, path = split_message(message)
    # Where there is a mapping on the way, msgspec says `[...]` instead of the key: the pointer ends there.
    return problem, re.sub(r"\[(\d+)\]", r"/\1", path.partition("[...]")[0]).replace(".", "/")
