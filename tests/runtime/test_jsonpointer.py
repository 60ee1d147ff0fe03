"""JSON pointers (RFC 6901), and where msgspec says that something is wrong."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from syllabind.core.jsonpointer import escape, parse, pointer, resolve, split_error


class Inner(msgspec.Struct):
    number: int


class Outer(msgspec.Struct):
    inner: Inner | None = None
    many: list[Inner] = []
    mapped: dict[str, list[Inner]] = {}


@pytest.mark.parametrize(
    ("content", "problem", "where"),
    [
        (b"[]", "Expected `object`, got `array`", ""),
        (b'{"inner":{"number":"x"}}', "Expected `int`, got `str`", "/inner/number"),
        (b'{"many":[{"number":1},{"number":1.5}]}', "Expected `int`, got `float`", "/many/1/number"),
        (b'{"many":[{"number":1},{}]}', "Object missing required field `number`", "/many/1"),
        (b'{"mapped":{"a":[{"number":null}]}}', "Expected `int`, got `null`", "/mapped"),
        (b"{", "Input data was truncated", ""),
    ],
)
def test_the_place_is_a_pointer(content: bytes, problem: str, where: str) -> None:
    with pytest.raises(msgspec.DecodeError) as caught:
        msgspec.json.decode(content, type=Outer)
    assert split_error(str(caught.value)) == (problem, where)


@given(st.lists(st.text(max_size=4)))
def test_a_pointer_comes_apart_as_it_was_made(path: list[str]) -> None:
    assert parse(pointer(path)) == tuple(path)
    assert pointer(path) == "".join(f"/{escape(name)}" for name in path)


@pytest.mark.parametrize(
    ("at", "found"),
    [
        ("", {"a": [{"b/c": 1}], "~": None}),
        ("/a/0/b~1c", 1),
        ("/~0", None),
        ("/a/1", msgspec.UNSET),
        ("/a/x", msgspec.UNSET),
        ("/a/-1", msgspec.UNSET),
        ("/a/\u00b2", msgspec.UNSET),
        ("/a/0/b~1c/d", msgspec.UNSET),
        ("/x/y", msgspec.UNSET),
    ],
)
def test_a_pointer_leads_to_what_is_there(at: str, found: Any) -> None:
    assert resolve({"a": [{"b/c": 1}], "~": None}, parse(at)) == found
