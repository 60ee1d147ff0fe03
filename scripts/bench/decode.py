"""Time of decoding a large page, as a ratio to `orjson.loads` into plain dicts and to the stock client's models."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import orjson

from syllabind.core.models import encode
from syllabind.core.operation import PagedOperation
from syllabind_alm.api.users import list_users
from syllabind_thrive.api.users import search_users

from . import Figure, race
from .payloads import alm_page, drifted, text_of, thrive_page

__all__ = ["measure"]

_ROUNDS = 25


@attrs.frozen(kw_only=True, slots=True)
class _Case:
    name: str
    operation: PagedOperation[..., Any]
    records: str
    page: dict[str, Any]
    stock: str
    nulled: tuple[str, ...]
    number: tuple[str, ...]

    def read(self, content: bytes) -> Any:
        assert self.operation.operation.reader is not None
        return self.operation.operation.reader.read(content)

    def stock_read(self, content: bytes) -> Callable[[], Any]:
        page = importlib.import_module(f"{self.stock}.models.user_page").UserPage
        return lambda: page.from_dict(json.loads(content))


def measure(stock: Path) -> Iterator[Figure]:
    """Measure pages of about 1 MB and 0.7 MB: as specified, with unknown members, and with broken records."""
    cases = (
        _Case(
            name="Thrive",
            operation=search_users,
            records="results",
            page=thrive_page(1000),
            stock="stock_thrive",
            nulled=("compliance",),
            number=("level",),
        ),
        _Case(
            name="ALM",
            operation=list_users,
            records="data",
            page=alm_page(650),
            stock="stock_alm",
            nulled=("attributes", "lastLoginDate"),
            number=("attributes", "pointsEarned"),
        ),
    )
    for case in cases:
        yield from _valid(case)
        yield from _one_invalid(case)
        yield from _all_broken(case)


def _valid(case: _Case) -> Iterator[Figure]:
    drift = drifted(case.page, case.records)
    _check_drift(case, drift)
    for label, page in (("clean", case.page), ("drifted", drift)):
        content = text_of(page)
        times = race(
            {
                "ours": lambda content=content: case.read(content),  # type: ignore[misc]
                "orjson": lambda content=content: orjson.loads(content),  # type: ignore[misc]
                "stock": case.stock_read(content),
            },
            rounds=_ROUNDS,
        )
        name = f"{case.name} page, {len(content) / 1e6:.2f} MB, {label}"
        yield Figure(
            name=name, value=times["stock"] / times["ours"], against="times the stock speed", bar=8, least=True
        )
        yield Figure(name=name, value=times["ours"] / times["orjson"], against="of orjson.loads", bar=0.85)


def _check_drift(case: _Case, page: dict[str, Any]) -> None:
    users = case.read(text_of(page)).value
    for user, sent in zip(users, page[case.records], strict=True):
        if set(user.additional_properties) != {"preferredPronoun", "score"} or json.loads(encode(user)) != sent:
            raise AssertionError(f"{case.name}: a member that the spec does not know was lost")


def _one_invalid(case: _Case) -> Iterator[Figure]:
    count = len(case.page[case.records])
    contents, clean = {}, text_of(case.page)
    for label, index in (("first", 0), ("middle", count // 2), ("last", count - 1)):
        records = list(case.page[case.records])
        records[index] = {**records[index], "id": 5}
        contents[label] = content = text_of({**case.page, case.records: records})
        reading = case.read(content)
        if [each.pointer for each in reading.invalid_records] != [f"/{case.records}/{index}"]:
            raise AssertionError(f"{case.name}: the invalid record was not set aside")
        if len(reading.value) != count - 1:
            raise AssertionError(f"{case.name}: a valid record was lost with the invalid one")
    times = race(
        {"orjson": lambda: orjson.loads(contents["first"]), "clean": lambda: case.read(clean)}
        | {label: lambda content=content: case.read(content) for label, content in contents.items()},
        rounds=_ROUNDS,
    )
    for label in contents:
        yield Figure(
            name=f"{case.name} page, {label} record unreadable",
            value=times[label] / times["orjson"],
            against="of orjson.loads",
            bar=1.3,
        )
        yield Figure(
            name=f"{case.name} page, {label} record unreadable",
            value=times[label] / times["clean"],
            against="of a clean page",
            bar=2.6,
        )


def _all_broken(case: _Case) -> Iterator[Figure]:
    """Measure pages whose every record breaks the spec in one optional member."""
    clean = text_of(case.page)
    for label, place, value in (("null for a value", case.nulled, None), ("text for a number", case.number, "12.5")):
        records = [_with(record, place, value) for record in case.page[case.records]]
        content = text_of({**case.page, case.records: records})
        pointer = "/" + "/".join(place)
        if any(set(each.problems) != {pointer} for each in case.read(content).value):
            raise AssertionError(f"{case.name}: a record does not report {pointer} alone")
        times = race(
            {
                "clean": lambda: case.read(clean),
                "broken": lambda content=content: case.read(content),  # type: ignore[misc]
            },
            rounds=_ROUNDS,
        )
        yield Figure(
            name=f"{case.name} page, {label} in every record",
            value=times["broken"] / times["clean"],
            against="of a clean page",
            bar=6,
        )


def _with(record: Mapping[str, Any], place: tuple[str, ...], value: Any) -> dict[str, Any]:
    """Return a record with another value at a place."""
    name, *inner = place
    return {**record, name: _with(record.get(name, {}), tuple(inner), value) if inner else value}
