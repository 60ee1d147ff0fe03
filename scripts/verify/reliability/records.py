"""Records that break the spec, or JSON itself: the others come, and the broken one is reported."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from typing import Any

import msgspec

from syllabind.core.continuations import JsonLink
from syllabind.core.enums import OpenEnum
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Model, Timestamp, Unset
from syllabind.core.operation import paged
from syllabind.core.pagination import AsyncPager, Pager
from syllabind.core.request import RequestSpec
from syllabind.errors import InvalidRecordWarning

from .kit import MODES, Figure, Server, answer, caller, run

__all__ = ["check", "check_bytes"]


class _Color(OpenEnum):
    RED = "red"


class _Part(Model, kw_only=True):
    name: str


class _Record(Model, kw_only=True):
    id: str
    text: str | Unset = UNSET
    number: int | Unset = UNSET
    amount: float | Unset = UNSET
    flag: bool | Unset = UNSET
    at: Timestamp | Unset = UNSET
    color: _Color | Unset = UNSET
    names: list[str] | Unset = UNSET
    counts: dict[str, int] | Unset = UNSET
    part: _Part | Unset = UNSET
    parts: list[_Part] | Unset = UNSET


class _Strict(Model, kw_only=True):
    id: str
    text: str
    number: int
    amount: float
    flag: bool
    at: Timestamp
    color: _Color
    names: list[str]
    counts: dict[str, int]
    part: _Part
    parts: list[_Part]


class _Records(Model, kw_only=True):
    items: list[_Record]


class _Stricts(Model, kw_only=True):
    items: list[_Strict]


_GOOD = {
    "id": '"1"', "text": '"a"', "number": "1", "amount": "1.5", "flag": "true", "at": '"2024-01-01T00:00:00Z"',
    "color": '"red"', "names": '["a"]', "counts": '{"a":1}', "part": '{"name":"a"}', "parts": '[{"name":"a"}]',
}  # fmt: skip
_KINDS = {
    "null": "null", "text": '"x"', "empty text": '""', "digits as text": '"12"', "a date": '"2024-01-01"',
    "a time without zone": '"2024-01-01T00:00:00"', "a date of zeros": '"0000-00-00"', "a number": "12",
    "0": "0", "a negative number": "-1", "a fraction": "1.5", "a whole fraction": "5.0", "a list with null": "[null]",
    "40 digits": "1234567890" * 4, "true": "true", "false": "false", "an empty list": "[]", "a list": '[1,"a",null]',
    "an empty object": "{}", "an object": '{"a":"b"}', "a list of objects": '[{"x":1}]',
}  # fmt: skip


def _text(**changed: str) -> bytes:
    return ("{" + ",".join(f'"{name}":{value}' for name, value in {**_GOOD, **changed}.items()) + "}").encode()


def _read(mode: str, url: str, body: Any, kind: Any) -> tuple[list[Any], list[Any], int]:
    """Return the records of a list, the invalid ones, and how many warnings came."""

    def build() -> RequestSpec:
        return RequestSpec(method="GET", path="/items")

    operation = paged("listItems", body, kind, Sequential(items="/items", next=JsonLink("/next")))(build)

    async def scenario() -> list[Any]:
        client: Any = caller(mode, url).client
        if mode == "sync":
            return list(Pager(client, operation, build()).by_page())
        return [page async for page in AsyncPager(client, operation, build()).by_page()]

    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        pages = run(mode, scenario)
    invalid = [each for page in pages for each in page.invalid_records]
    return (
        [each for page in pages for each in page.items],
        invalid,
        sum(each.category is InvalidRecordWarning for each in warned),
    )


def _fits(name: str, text: str) -> bool:
    declared = {field.name: field.type for field in msgspec.structs.fields(_Strict)}[name]
    try:
        msgspec.json.decode(text, type=declared)
    except msgspec.DecodeError:
        return False
    return True


def check(full: bool) -> Iterator[Figure]:
    """Put each of 21 kinds of values into an optional and into a required member of each type."""
    for mode in MODES if full else ("sync",):
        for title, value in _KINDS.items():
            names = [name for name in _GOOD if name != "id" and not _fits(name, value)]
            bodies = [_text(id=f'"{name}"', **{name: value}) for name in names]
            page = b'{"items":[' + b",".join((_text(), *bodies, _text(id='"last"'))) + b"]}"
            with Server(lambda connection, *_: connection.sendall(answer(page))) as server:  # noqa: B023
                records, invalid, _ = _read(mode, server.url, _Records, _Record)
                listed = sum(f"/{each.id}" in {f"/{at.split('/')[1]}" for at in each.problems} for each in records)
                kept = sum(each.to_dict()[each.id] == json.loads(value) for each in records[1:-1])
                required, strange, warned = _read(mode, server.url, _Stricts, _Strict)
            whole = len(records) == len(names) + 2 and not invalid and listed == len(names)
            # A required member that can be kept as it came is kept, and listed.
            marked = sum(bool(each.problems) for each in required)
            apart = len(strange) + marked == len(names) and warned == bool(strange)
            text = f"{len(records) - 2} delivered, {listed} listed, {kept} as they came"
            text += f"; required: {len(strange)} set aside, {marked} kept and listed, {warned} warning"
            name = f"{title} where {len(names)} other types are declared, {mode}"
            yield Figure(name, text, whole and apart and kept == len(names))


_BROKEN: dict[str, tuple[bytes, bool]] = {
    "lone surrogate": (rb'"text":"nice \ud83d"', True),
    "lone surrogate, unknown member": (rb'"more":"nice \ud83d"', False),
    "NaN": (b'"amount":NaN', True),
    "NaN, unknown member": (b'"more":NaN', True),
    "Infinity": (b'"amount":-Infinity', True),
    "control character": (b'"text":"a\tb"', True),
    "control character, unknown member": (b'"more":"a\x01b"', True),
    "bad UTF-8": (b'"text":"caf\xe9"', True),
    "bad UTF-8, unknown member": (b'"more":"caf\xe9"', True),
    "1e400": (b'"amount":1e400', True),
    "1e400, unknown member": (b'"more":1e400', False),
    "deep nesting, unknown member": (b'"more":' + b"[" * 5000 + b"]" * 5000, False),
    "deep nesting": (b'"counts":' + b"[" * 5000 + b"]" * 5000, True),
    "trailing comma": (b'"text":"a",', True),
    "single quotes": (b"\"text\":'a'", True),
    "no value": (b'"text":', True),
}
"""Members of one record, and whether it cannot be delivered without a report."""


def check_bytes(full: bool) -> Iterator[Figure]:
    """Break one record of 100, below the level of types; then begin the page with a byte order mark."""
    good = [f'{{"id":"{index}","text":"a"}}'.encode() for index in range(100)]
    for mode in MODES if full else ("sync",):
        for title, (member, lossy) in _BROKEN.items():
            page = b'{"items":[' + b",".join((*good[:50], b'{"id":"50",' + member + b"}", *good[51:])) + b"]}"
            with Server(lambda connection, *_: connection.sendall(answer(page))) as server:  # noqa: B023
                records, invalid, warned = _read(mode, server.url, _Records, _Record)
                seen = sum(bool(each.problems) for each in records)
                shown = all(isinstance(each.to_dict(), dict) for each in records)
            others = {each.id for each in records} >= {str(index) for index in range(100) if index != 50}
            met = others and shown and len(records) + len(invalid) == 100 and warned == len(invalid)
            met &= not lossy or len(invalid) + seen == 1
            text = f"{len(records)} delivered, {len(invalid)} set aside with {warned} warning, {seen} with a problem"
            yield Figure(f"{title} in 1 of 100 records, {mode}", text, met)
        with Server(lambda connection, *_: connection.sendall(answer(b"\xef\xbb\xbf" + page))) as server:  # noqa: B023
            page = b'{"items":[' + b",".join(good) + b"]}"
            records, *_ = _read(mode, server.url, _Records, _Record)
            yield Figure(
                f"byte order mark before 100 records, {mode}", f"{len(records)} delivered", len(records) == 100
            )
