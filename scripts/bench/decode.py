"""Time of decoding a large page, as a ratio to plain structs of the same shape, `orjson.loads` and stock models."""

from __future__ import annotations

import gc
import importlib
import json
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import msgspec
import orjson

from syllabind.core.models import encode
from syllabind.core.operation import PagedOperation
from syllabind.core.response import Decoder
from syllabind_alm.api.users import list_users
from syllabind_edlink.api.graph_people import list_people
from syllabind_thrive.api.users import search_users

from . import Figure, Times, race
from .payloads import alm_page, drifted, edlink_page, text_of, thrive_page
from .plain import plain_models

__all__ = ["Case", "broken_pages", "cases", "measure"]

_ROUNDS = 25


@attrs.frozen(kw_only=True, slots=True)
class Case:
    """A page of one API, its stock reader, and two members that may be neither null nor text."""

    name: str
    api: str
    operation: PagedOperation[..., Any]
    records: str
    page: dict[str, Any]
    stock: str
    nulled: tuple[str, ...]
    number: tuple[str, ...]

    def read(self, content: bytes) -> Any:
        """Return the page, decoded as users get it."""
        assert self.operation.operation.reader is not None
        return self.operation.operation.reader.read(content)

    def plain(self) -> Callable[[bytes], Any]:
        """Return a decoder to plain structs of the same shape."""
        page = getattr(plain_models(self.api), self._page_name())
        return msgspec.json.Decoder(page).decode

    def stock_read(self, content: bytes) -> Callable[[], Any]:
        """Return a reader by the stock client's models."""
        page = getattr(importlib.import_module(self.stock), self._page_name())
        return lambda: page.from_dict(json.loads(content))

    def _page_name(self) -> str:
        reader = self.operation.operation.reader
        assert isinstance(reader, Decoder)
        return str(reader.body.__name__)


def cases() -> tuple[Case, ...]:
    """Return the pages that are measured."""
    return (
        Case(
            name="Thrive",
            api="thrive",
            operation=search_users,
            records="results",
            page=thrive_page(1000),
            stock="stock_thrive.models.user_page",
            nulled=("compliance",),
            number=("level",),
        ),
        Case(
            name="ALM",
            api="alm",
            operation=list_users,
            records="data",
            page=alm_page(650),
            stock="stock_alm.models.user_page",
            nulled=("attributes", "lastLoginDate"),
            number=("attributes", "pointsEarned"),
        ),
        Case(
            name="Edlink",
            api="edlink",
            operation=list_people,
            records="$data",
            page=edlink_page(400),
            stock="stock_edlink.models.person_page",
            nulled=("created_date",),
            number=("graduation_year",),
        ),
    )


def measure(stock: Path) -> Iterator[Figure]:
    """Measure pages of 0.7 to 1 MB: as specified, with unknown members, and with broken records."""
    every = cases()
    for case in every:
        yield from _valid(case)
        yield from _one_invalid(case)
        yield from _all_broken(case)
    yield from _collected(every[1])


def _valid(case: Case) -> Iterator[Figure]:
    drift = drifted(case.page, case.records)
    _check_drift(case, drift)
    decode = case.plain()
    for label, page in (("clean", case.page), ("with unknown members", drift)):
        content = text_of(page)
        candidates: dict[str, Callable[[], Any]] = {
            "ours": partial(case.read, content),
            "plain": partial(decode, content),
            "orjson": partial(orjson.loads, content),
            "stock": case.stock_read(content),
        }
        name = f"{case.name} page, {len(content) / 1e6:.2f} MB, {label}"
        for collector in (True, False):
            times = race(candidates, rounds=_ROUNDS, collector=collector)
            where = name if collector else f"{name}, collector off"
            yield Figure(
                name=where,
                value=times.ratio("ours", "plain"),
                against="of plain msgspec structs",
                bar=1.10 if collector and label == "clean" else None,
            )
            yield Figure(name=where, value=times.ratio("ours", "orjson"), against="of orjson.loads")
            yield Figure(
                name=where,
                value=times.ratio("stock", "ours"),
                against="times the stock speed",
                bar=None if collector else 8,
                least=True,
            )


def _check_drift(case: Case, page: dict[str, Any]) -> None:
    users = case.read(text_of(page)).value
    for user, sent in zip(users, page[case.records], strict=True):
        if set(user.additional_properties) != {"preferredPronoun", "score"} or json.loads(encode(user)) != sent:
            raise AssertionError(f"{case.name}: a member that the spec does not know was lost")


def _one_invalid(case: Case) -> Iterator[Figure]:
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
    candidates = {"clean": lambda: case.read(clean)}
    times = race(
        candidates | {label: lambda content=content: case.read(content) for label, content in contents.items()},
        rounds=_ROUNDS,
    )
    for label in contents:
        yield Figure(
            name=f"{case.name} page, {label} record unreadable",
            value=times.ratio(label, "clean"),
            against="of its own clean page",
            bar=2.6,
        )


def _all_broken(case: Case) -> Iterator[Figure]:
    """Measure pages whose every record breaks the spec in one optional member."""
    clean = text_of(case.page)
    for label, _, content in broken_pages(case):
        times = race(
            {
                "clean": lambda: case.read(clean),
                "broken": lambda content=content: case.read(content),  # type: ignore[misc]
            },
            rounds=_ROUNDS,
        )
        yield Figure(
            name=f"{case.name} page, {label} in every record",
            value=times.ratio("broken", "clean"),
            against="of its own clean page",
            bar=6,
        )


def broken_pages(case: Case) -> Iterator[tuple[str, str, bytes]]:
    """Yield pages whose every record breaks the spec: how, the JSON pointer in a record, and the answer."""
    for label, place, value in (("null for a value", case.nulled, None), ("text for a number", case.number, "12.5")):
        records = [_with(record, place, value) for record in case.page[case.records]]
        yield label, "/" + "/".join(place), text_of({**case.page, case.records: records})


def _with(record: Mapping[str, Any], place: tuple[str, ...], value: Any) -> dict[str, Any]:
    """Return a record with another value at a place."""
    name, *inner = place
    return {**record, name: _with(record.get(name, {}), tuple(inner), value) if inner else value}


def _collected(case: Case) -> Iterator[Figure]:
    """Measure what the garbage collector costs where resources refer to each other, and what is left without it."""
    content = text_of(case.page)
    assert case.read(content).value[0].manager is not None
    decode = case.plain()
    readers: dict[str, Callable[[], Any]] = {
        "": lambda: case.read(content),
        ", plain msgspec structs": lambda: decode(content),
    }
    turns: dict[str, dict[str, list[float]]] = {name: {"on": [], "off": []} for name in readers}
    for _ in range(_ROUNDS):
        for label in ("on", "off"):
            times = race(readers, rounds=1, calls=4, collector=label == "on")
            for name, seconds in times.items():
                turns[name][label].append(seconds)
    for name, spent in turns.items():
        yield Figure(
            name=f"{case.name} page with included, collector on{name}",
            value=Times(spent).ratio("on", "off"),
            against="of collector off",
            bar=None if name else 1.3,
        )
    yield Figure(
        name=f"{case.name} page with included: memory after 200 more that nothing keeps, never collected",
        value=_left_over(lambda: [user.manager for user in case.read(content).value]),
        against="MiB",
        bar=0.1,
    )


def _left_over(read: Callable[[], object]) -> float:
    """Return the MiB that 200 pages leave behind without the garbage collector."""
    enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    tracemalloc.start()
    try:
        read()
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(200):
            read()
        return (tracemalloc.get_traced_memory()[0] - before) / 2**20
    finally:
        tracemalloc.stop()
        (gc.enable if enabled else gc.disable)()
