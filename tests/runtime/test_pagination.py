"""Walks: every record once, in order, in every style; and what happens when the list moves, loops, dies or leaves."""

from __future__ import annotations

import json
import random
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from syllabind.core import page_iterators
from syllabind.core._http import http as httpx
from syllabind.core.client import Client
from syllabind.core.operation import paged
from syllabind.core.pagination import AsyncPager, Pager
from syllabind.core.request import RequestSpec
from syllabind.errors import (
    ArgumentError,
    BadRequestError,
    CursorExpiredError,
    DecodeError,
    IncompleteListWarning,
    InsecureUrlError,
    InvalidRecordWarning,
    NotFoundError,
    PaginationLoopError,
    ServerError,
    SyllabindError,
)
from tests.runtime.service import (
    API,
    BARE,
    BOTH,
    CURSOR,
    NUMBERED,
    OFFSET,
    SERVER,
    STYLES,
    Item,
    ItemPage,
    Lists,
    Sync,
    Transport,
    answer,
    listing,
    run,
)

pytestmark = pytest.mark.filterwarnings("ignore::syllabind.errors.IncompleteListWarning")
LINKED = ["cursor", "offset", "counted", "token", "last-id", "header"]
COUNTING = ("offset", "counted")
UNTOLD = ("bare", "counted")  # the service does not say which page is the last one
AFTER_FOUR = RequestSpec(method="GET", path="/items", query=(("after", "4"), ("name", "after"), ("size", "10")))
CURSOR_AFTER = paged("listItems", ItemPage, Item, CURSOR.plan)(lambda size: AFTER_FOUR)


def ids(count: int) -> list[str]:
    return [str(number) for number in range(1, count + 1)]


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 95])
def test_every_record_comes_once_and_in_order(side: Any, style: str, count: int) -> None:
    prefetch = 1 if style in LINKED else 4
    for tuning in ({}, {"prefetch": prefetch}, {"passes": 2}, {"prefetch": prefetch, "passes": 2}):
        service = Lists(count, style)
        assert side(service).walk(STYLES[style], **tuning) == ids(count)
        full = -(-count // 10) or 1
        # Only an empty page ends a list without totals, or one whose last page is full.
        extra = (style in UNTOLD and count > 0) + (style == "numbered" and count % 10 == 0 and count > 0)
        extra += 1 + count // 80 if style in COUNTING else 0  # the last record of each page is read again
        extra += tuning.get("prefetch", 0) if style == "bare" else 0
        passes = 2 if "passes" in tuning and style in (*COUNTING, "numbered", "bare") else 1
        assert full <= service.calls <= passes * (full + extra)


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("limit", [0, 1, 10, 11, 1000])
def test_a_limit_asks_for_no_page_too_many(side: Any, style: str, limit: int) -> None:
    service = Lists(95, style)
    assert side(service).walk(STYLES[style], limit=limit) == ids(min(limit, 95))
    reread = 1 if style in COUNTING and limit > 10 else 0
    beyond = 1 if style in UNTOLD and limit > 95 else 0
    assert min(-(-limit // 10), 10) <= service.calls <= min(-(-limit // 10), 10) + reread + beyond


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("style", STYLES)
def test_a_walk_goes_on_after_any_page(side: Any, style: str) -> None:
    whole = side(Lists(35, style)).pages(STYLES[style])
    assert [page.total for page in whole] == [35 if style == "numbered" else None] * (5 if style in UNTOLD else 4)
    done = 0
    for page in whole[:-1]:
        done += len(page.items)
        cursor = json.dumps(json.loads(page.cursor))
        rest = side(Lists(35, style)).pages(STYLES[style], cursor)
        assert [item.id for later in rest for item in later.items] == ids(35)[done:]
    assert whole[-1].cursor is None


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "x",
        "[]",
        "{}",
        '{"operation":"other","target":"/items"}',
        '{"operation":"listItems","target":5}',
        '{"operation":"listItems","target":"https://evil.example/items"}',
        '{"operation":"listItems","target":"//evil.example/items"}',
        '{"operation":"listItems","target":"/items\\r\\nx: y"}',
    ],
)
@pytest.mark.parametrize("style", STYLES)
def test_a_foreign_cursor_is_refused_before_anything_is_sent(style: str, cursor: str) -> None:
    service = Lists(5, style)
    with pytest.raises((ArgumentError, InsecureUrlError)):
        Sync(service).pages(STYLES[style], cursor)
    assert service.calls == 0


def test_a_foreign_cursor_is_told_from_a_broken_one() -> None:
    with pytest.raises(ArgumentError, match=r"^cursor belongs to other, not to listItems$"):
        Sync(Lists(5)).pages(CURSOR, '{"operation":"other","filters":"","position":1}')
    with pytest.raises(ArgumentError, match=r"^cursor is not the cursor of a page: JSON is malformed"):
        Sync(Lists(5)).pages(CURSOR, "x")


@pytest.mark.parametrize("style", ["numbered", "bare"])
def test_a_walk_goes_on_with_the_parameters_that_it_began_with(style: str) -> None:
    service, seen = Lists(35, style), []

    def reply(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.params.multi_items())
        return service(request)

    operation = STYLES[style]
    call = RequestSpec(method="GET", path="/items", query=(("q", ""), ("q", "a b&c"), ("size", "10")))
    pager = Pager(Sync(reply).client, operation, call)
    first, second = (next(pager.by_page(cursor)) for cursor in (None, next(pager.by_page()).cursor))
    kept = [("q", ""), ("q", "a b&c"), ("size", "10")]
    assert seen == [[*kept, ("page", "1")]] * 2 + [[*kept, ("page", "2")]]
    assert [item.id for page in (first, second) for item in page.items] == ids(20)


@pytest.mark.parametrize("style", STYLES)
def test_the_first_record_costs_one_page(style: str) -> None:
    for count, first in ((0, None), (35, "1")):
        for side in BOTH:
            service = Lists(count, style)
            made = side(service)
            pager: Any = (Pager if side is Sync else AsyncPager)(made.client, STYLES[style], STYLES[style].build())
            found = pager.first() if side is Sync else run(pager.first())
            assert (found and found.id, service.calls) == (first, 1)


# --- next links ----------------------------------------------------------------------------------


def chain(link: Callable[[int], str | None], records: Callable[[int], list[str]]) -> tuple[Transport, Pager[Any]]:
    """A service whose n-th answer holds these records and this link."""
    calls = [0]

    def reply(_: httpx.Request) -> httpx.Response:
        calls[0] += 1
        if calls[0] > 2000:
            raise AssertionError("it never ends")
        return answer({"items": [{"id": id} for id in records(calls[0])], "next": link(calls[0])})

    transport = Transport(reply)
    transport.calls = calls  # type: ignore[attr-defined]
    return transport, Pager(Client(api=API, server=SERVER, transport=transport), CURSOR, CURSOR.build())


def test_loops_are_found_with_one_request_more_at_most(report: Callable[[str, object], None]) -> None:
    loops = 0

    def link(ring: int, start: int) -> Callable[[int], str]:
        return lambda n: f"/items?after={start + n % ring}"

    def record(ring: int, start: int) -> Callable[[int], list[str]]:
        return lambda n: [str(start + (n - 1) % ring) if n > 1 else "0"]

    for ring in range(1, 51):
        for start in (1, 2):
            transport, pager = chain(link(ring, start), record(ring, start))
            with pytest.raises(PaginationLoopError):
                list(pager)
            assert transport.calls[0] <= ring + 2  # type: ignore[attr-defined]
            loops += 1
    for grow in (
        lambda n: "/items?" + "&".join(["after=1"] * n),
        lambda n: f"/items?after={'1' * n}",
        lambda n: f"/items?x={n}&after=1",
    ):
        transport, pager = chain(grow, lambda _: ["1", "2"])
        with pytest.raises(PaginationLoopError):
            list(pager)
        assert transport.calls[0] <= 2  # type: ignore[attr-defined]
        loops += 1
    transport, pager = chain(lambda _: f"{SERVER}/items?size=10", lambda _: ["1"])
    with pytest.raises(PaginationLoopError):
        list(pager)
    assert transport.calls[0] == 1  # type: ignore[attr-defined]
    report("circular page links that were found", loops + 1)


def test_empty_pages_do_not_end_a_list() -> None:
    _, pager = chain(lambda n: f"/items?after={n}" if n < 40 else None, lambda n: [str(n)] if n in (1, 40) else [])
    assert [item.id for item in pager] == ["1", "40"]


def test_a_thousand_empty_pages_are_the_most() -> None:
    _, pager = chain(lambda n: f"/items?after={n}" if n < 1002 else None, lambda n: [str(n)] if n in (1, 1002) else [])
    assert [item.id for item in pager] == ["1", "1002"]
    transport, pager = chain(lambda n: f"/items?after={n}", lambda n: [str(n)] if n in (1, 1003) else [])
    with pytest.raises(PaginationLoopError, match=r"^listItems: a page points back to /items\?after=1002$"):
        list(pager)
    assert transport.open == 0


def test_a_link_that_says_the_same_in_another_order_is_a_loop() -> None:
    turns = ("/items?a=1&b=x%20y", "/items?b=x+y&a=1", "/items?b=x+y&a=1&b=x%20y")
    for count in (2, 3):
        transport, pager = chain(lambda n, count=count: turns[n % count], lambda n: [str(n)])  # type: ignore[misc]
        with pytest.raises(PaginationLoopError, match="points back"):
            list(pager)
        assert transport.calls[0] == 2  # type: ignore[attr-defined]
    _, pager = chain(lambda n: "/items?" + "a" * n if n < 5 else None, lambda n: [str(n)])
    assert [item.id for item in pager] == ids(5)


def test_records_that_come_again_under_another_link_are_a_loop() -> None:
    _, pager = chain(lambda n: f"/items?after={n}", lambda n: ["1", "2"])
    with pytest.raises(PaginationLoopError, match=r"^listItems: the same records come again$"):
        list(pager)
    pages: dict[int, list[str]] = {1: ["1", "2"], 2: ["1", "3"], 3: ["3", "2"], 4: ["1", "4", "2"]}
    _, pager = chain(lambda n: f"/items?after={n}" if n < 4 else None, pages.__getitem__)
    assert [item.id for item in pager] == ["1", "2", "1", "3", "3", "2", "1", "4", "2"]


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("link", ["", None])
def test_a_link_that_says_nothing_ends_the_list(side: Any, link: Any) -> None:
    assert side(lambda _: answer({"items": [{"id": "1"}], "next": link})).walk(CURSOR) == ["1"]


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/items?after=1",
        "//evil.example/items",
        "http://api.example/items",
        "https://api.example:8443/items",
        "https://api.example@evil.example/",
        "https://api.example.evil.example/",
        "/items?after=\r\nx",
        "\\\\evil.example\\items",
        "javascript:alert(1)",
    ],
)
def test_a_link_that_leads_elsewhere_is_refused(side: Any, link: str) -> None:
    calls: list[str] = []

    def reply(request: httpx.Request) -> httpx.Response:
        calls.append(str(request.url))
        return answer({"items": [{"id": "1"}], "next": link})

    with pytest.raises(InsecureUrlError):
        side(reply).walk(CURSOR)
    assert len(calls) == 1


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("link", ["http://api.example/items?after=1", "/items?a b", "/items?size=10", 5, ["x"]])
def test_a_page_comes_before_the_error_of_its_link(side: Any, link: Any) -> None:
    def reply(_: httpx.Request) -> httpx.Response:
        return answer({"items": [{"id": "1"}, {"id": "2"}], "next": link})

    assert side(reply).walk(CURSOR, limit=2) == ["1", "2"]
    client: Any = side(reply).client
    pager: Any = (Pager if side is Sync else AsyncPager)(client, CURSOR, CURSOR.build())
    first = pager.first() if side is Sync else run(pager.first())
    assert first.id == "1"
    with pytest.raises((InsecureUrlError, PaginationLoopError)):
        side(reply).walk(CURSOR)
    page = next(Pager(Sync(reply).client, CURSOR, CURSOR.build()).by_page())
    assert len(page.items) == 2
    with pytest.raises((InsecureUrlError, PaginationLoopError)):
        _ = page.cursor


@pytest.mark.parametrize("link", [{"href": "/items?after=1&size=10"}, {"href": "/items?after=1&size=10", "meta": {}}])
def test_a_link_may_be_an_object(link: Any) -> None:
    replies = iter([{"items": [{"id": "1"}], "next": link}, {"items": [{"id": "2"}], "next": False}])
    assert Sync(lambda _: answer(next(replies))).walk(CURSOR) == ["1", "2"]


def test_one_record_may_come_again_while_it_moves_along_the_list() -> None:
    records = {1: ["1"], 2: ["1"], 3: ["2"]}
    _, pager = chain(lambda n: f"/items?after={n}" if n < 3 else None, records.__getitem__)
    assert [item.id for item in pager] == ["1", "1", "2"]
    _, pager = chain(lambda n: f"/items?after={n}", lambda _: ["1"])
    with pytest.raises(PaginationLoopError, match="the same records come again"):
        list(pager)


# --- services that say something else than they do -----------------------------------------------


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("style", ["numbered", "bare"])
@pytest.mark.parametrize("size", [10, 40, 50, 100])
def test_a_page_size_that_the_service_caps_loses_nothing(side: Any, style: str, size: int) -> None:
    service = Lists(95, style)

    def capped(request: httpx.Request) -> httpx.Response:
        query = {**request.url.params, "size": str(min(40, int(request.url.params["size"])))}
        return service(httpx.Request("GET", f"{SERVER}/items", params=query))

    assert side(capped).walk(STYLES[style], size=size) == ids(95)
    assert service.calls <= -(-95 // min(size, 40)) + 2


def lying(change: Callable[[dict[str, Any]], object], *, past: int | None = None) -> tuple[Callable[..., Any], Lists]:
    service = Lists(40, "numbered")

    def reply(request: httpx.Request) -> httpx.Response:
        if past is not None and int(request.url.params["page"]) > 4:
            service.calls += 1
            return answer({}, past)
        body = json.loads(service(request).content)
        change(body)
        return answer(body)

    return reply, service


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.update(pages=400, total=4000),
        lambda body: body.update(pages=2, total=20),
        lambda body: body.update(pages=1, total=1),
        lambda body: body.update(pages="4", total="40"),
        lambda body: body.update(pages="many", total=None),
        lambda body: body.update(pages=None),
        lambda body: (body.pop("pages"), body.pop("total")),
        lambda body: (body.pop("pages"), body.update(total=4000)),
        lambda body: (body.pop("pages"), body.update(total=3)),
        lambda body: body.update(pages=-5, total=-1),
        lambda body: body.update(items=[item for item in body["items"] if item["id"] != "15"]),
    ],
)
@pytest.mark.parametrize("past", [None, 404, 400])
def test_totals_that_lie_end_no_list(side: Any, change: Callable[[dict[str, Any]], object], past: int | None) -> None:
    """They cost three requests at most; a page that is refused where there should be one is an error, never an end."""
    reply, service = lying(change, past=past)
    try:
        found = side(reply).walk(NUMBERED)
    except (NotFoundError, BadRequestError):
        assert past is not None
        assert service.calls == 5
        return
    assert [id for id in found if id != "15"] == [id for id in ids(40) if id != "15"]
    assert service.calls <= 4 + 3


def test_an_error_in_the_middle_is_no_end() -> None:
    service = Lists(40, "bare")

    def reply(request: httpx.Request) -> httpx.Response:
        return answer({}, 404) if request.url.params["page"] == "3" else service(request)

    with pytest.raises(NotFoundError):
        Sync(reply).walk(BARE)


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("prefetch", [0, 1])
def test_invalid_records_are_warned_of_once(side: Any, prefetch: int, caplog: pytest.LogCaptureFixture) -> None:
    service = Lists(35)

    def reply(request: httpx.Request) -> httpx.Response:
        body = json.loads(service(request).content)
        body["items"] = [{"id": int(item["id"])} if item["id"] in "7 17" else item for item in body["items"]]
        return answer(body)

    with pytest.warns(InvalidRecordWarning, match=r"^listItems: 3 records could not be read") as caught:
        found = side(reply).walk(CURSOR, prefetch=prefetch)
    assert len(caught) == len(caplog.records) == 1
    assert found == [id for id in ids(35) if id not in ("1", "7", "17")]


# --- cursors of strangers ------------------------------------------------------------------------


@pytest.mark.parametrize("style", STYLES)
def test_a_cursor_holds_a_position_and_nothing_else(style: str) -> None:
    service = Lists(35, style)
    seen = list[httpx.URL]()

    def reply(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return service(request)

    client = Sync(reply).client
    own = RequestSpec(method="GET", path="/items", query=(("name", "me"), ("size", "10")))
    cursor = json.loads(next(Pager(client, STYLES[style], own).by_page()).cursor)
    seen.clear()
    for change in (
        {"operation": "other"},
        {"filters": "0" * 16},
        {"path": "/oauth2/token"},
        {"position": "abc"},
        {"position": "9" * 5000},
        {"position": int("9" * 30)},
        {"position": -1},
        {"position": [["name", "other"]]},
        {"position": [["filter.state", "x"]]},
        {"position": [["after", "1\r\nHost: x"]]},
        {"position": 1.5},
        {"position": None},
    ):
        with pytest.raises(ArgumentError, match=r"^cursor "):
            list(Pager(client, STYLES[style], own).by_page(json.dumps({**cursor, **change})))
    for path, query in (("/other", own.query), ("/items", (("size", "10"),)), ("/items", (*own.query, ("q", "")))):
        other = own.at(path, query)
        with pytest.raises(ArgumentError, match="with another path or other filters"):
            list(Pager(client, STYLES[style], other).by_page(json.dumps(cursor)))
    for text in ("1" * 5000, "x" * 20_000, "[" * 5000, 7, "\ud800"):
        with pytest.raises(ArgumentError, match=r"^cursor "):
            list(Pager(client, STYLES[style], own).by_page(text))  # type: ignore[arg-type]
    assert seen == []
    list(Pager(client, STYLES[style], own).by_page(json.dumps(cursor)))
    assert {url.path for url in seen} == {"/items"}
    assert seen[0].params["name"] == "me"


@pytest.mark.parametrize("side", BOTH)
def test_a_link_on_an_error_is_not_followed(side: Any) -> None:
    error = answer({"errors": [{"code": "E", "message": "m"}], "next": "/items?after=2"}, 400)
    replies = iter([answer({"items": [{"id": "1"}], "next": "/items?after=1"}), error])
    with pytest.raises(BadRequestError):
        side(lambda _: next(replies)).walk(CURSOR)


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("body", [{"items": [{"id": "1"}], "next": 5}, {"items": None}, {"next": None}, [], {}])
def test_a_page_that_cannot_be_read_is_no_short_page(side: Any, body: Any) -> None:
    with pytest.raises(SyllabindError):
        side(lambda _: answer(body)).walk(CURSOR)


def test_a_service_that_ignores_the_page_number_is_found_out() -> None:
    with pytest.raises(PaginationLoopError):
        Sync(lambda _: answer([{"id": str(n)} for n in range(10)])).walk(BARE)


@pytest.mark.parametrize(("stale", "found"), [(2, True), (3, False)])
def test_two_pages_with_nothing_new_may_come_and_no_more(stale: int, found: bool) -> None:
    """A list that grows at its head by two pages while it is read is no loop."""
    calls = [0]

    def reply(_: httpx.Request) -> httpx.Response:
        calls[0] += 1
        begin = 10 if calls[0] > stale + 1 else 0
        return answer([{"id": str(begin + n)} for n in range(10 if calls[0] < stale + 3 else 0)])

    if found:
        assert Sync(reply).walk(BARE) == [str(n) for n in range(20)]
    else:
        with pytest.raises(PaginationLoopError, match=r"^listItems: page after page contains nothing new$"):
            Sync(reply).walk(BARE)
    assert calls[0] == stale + (3 if found else 1)


# --- dead cursors --------------------------------------------------------------------------------


@pytest.mark.parametrize("side", BOTH)
def test_a_dead_cursor_goes_on_after_the_last_record(side: Any, report: Callable[[str, object], None]) -> None:
    places = 0
    for at in range(1, 10):
        for prefetch in (0, 1):
            service = Lists(95)

            def reply(request: httpx.Request, service: Lists = service, at: int = at) -> httpx.Response:
                service.lives = 0 if service.calls == at else None
                return service(request)

            assert side(reply).walk(CURSOR, prefetch=prefetch) == ids(95)
            assert service.calls == 11
            places += 1
    report("pages after which a cursor expired, each walk complete", places)


@pytest.mark.parametrize("side", BOTH)
def test_a_stored_cursor_that_died_goes_on_after_its_record(side: Any) -> None:
    pages = side(Lists(35)).pages(CURSOR)
    service = Lists(35, lives=-100)
    rest = side(service).pages(CURSOR, pages[0].cursor, size=100)
    assert [item.id for page in rest for item in page.items] == ids(35)[10:]


@pytest.mark.parametrize("side", BOTH)
def test_a_dead_cursor_with_no_way_on_says_so(side: Any) -> None:
    without = listing(attrs.evolve(CURSOR.plan, after=None))
    for operation, extra in ((without, {}), (CURSOR, {"last": "10"})):
        client = Sync(Lists(35, lives=0)).client
        with pytest.raises(CursorExpiredError) as caught:
            list(Pager(client, operation, operation.build(**extra)))
        assert isinstance(caught.value.__cause__, BadRequestError)

    def reply(request: httpx.Request) -> httpx.Response:
        if "after" in str(request.url):
            return answer({"errors": [{"code": "DEAD"}]}, 400)
        return answer({"items": [{"id": "1"}], "next": "/items?after=1&page_born=0"})

    with pytest.raises(CursorExpiredError, match=r"^listItems: the link has expired; begin again$"):
        side(reply).walk(CURSOR)


@pytest.mark.parametrize("side", BOTH)
def test_a_walk_begun_after_a_record_goes_on_after_another(side: Any) -> None:
    service, queries = Lists(95), []

    def reply(request: httpx.Request) -> httpx.Response:
        queries.append(request.url.params.multi_items())
        service.lives = 0 if service.calls == 2 else None
        return service(request)

    pages = side(reply).pages(CURSOR_AFTER)
    assert [item.id for page in pages for item in page.items] == ids(95)[4:]
    assert queries[0] == [("after", "4"), ("name", "after"), ("size", "10")]
    assert queries[3] == [("name", "after"), ("size", "10"), ("after", "24")]


def test_another_error_is_not_taken_for_a_dead_cursor() -> None:
    with pytest.raises(BadRequestError):
        Sync(lambda _: answer({"errors": [{"code": "DEAD"}]}, 400)).walk(CURSOR)


# --- lists that move -----------------------------------------------------------------------------


def mutate(draw: random.Random, stable: set[str]) -> Callable[[Lists], None]:
    """Before one request in seven or so, a record that does not count comes or goes."""
    made = [1000]

    def change(service: Lists) -> None:
        if draw.random() < 0.85:
            return
        passing = [id for id in service.ids if id not in stable]
        if passing and draw.random() < 0.5:
            service.ids.remove(draw.choice(passing))
        else:
            made[0] += 1
            service.ids.insert(draw.randrange(len(service.ids) + 1), str(made[0]))

    return change


def schedule(side: Any, style: str, seed: int, **tuning: Any) -> tuple[list[str], set[str], Lists, list[Any]]:
    draw = random.Random(seed)
    service = Lists(draw.randrange(40, 120), style)
    stable = {id for id in service.ids if draw.random() < 0.8}
    service.before = mutate(draw, stable)
    pages = side(service).pages(STYLES[style], size=draw.choice((5, 10, 20)), **tuning)
    return [item.id for page in pages for item in page.items], stable, service, pages


@pytest.mark.parametrize("side", BOTH)
def test_cursor_walks_over_moving_lists_lose_nothing(side: Any, report: Callable[[str, object], None]) -> None:
    for seed in range(250):
        found, stable, _, _ = schedule(side, "cursor", seed, prefetch=seed % 2)
        assert len(found) == len(set(found))
        assert stable <= set(found)
    report("cursor walks under changes: walks, records lost, records twice", "500, 0, 0")


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("style", ["numbered", "offset", "counted", "bare"])
def test_numbered_walks_over_moving_lists_never_lose_in_silence(
    side: Any, style: str, report: Callable[[str, object], None]
) -> None:
    lossy = silent = lost_twice = flagged = 0
    calls = 0.0
    for seed in range(84):
        found, stable, once, pages = schedule(side, style, seed)
        assert len(found) == len(set(found))
        lossy += not stable <= set(found)
        flagged += pages[-1].may_be_incomplete
        silent += not stable <= set(found) and not pages[-1].may_be_incomplete
        found, stable, twice, _ = schedule(side, style, seed, passes=2)
        assert len(found) == len(set(found))
        lost_twice += not stable <= set(found)
        calls += twice.calls / once.calls
    report(
        f"{style} lists under changes: walks, incomplete, without a warning, in two passes, requests",
        f"84, {lossy}, {silent}, {lost_twice}, x{calls / 84:.2f}",
    )
    assert lossy
    assert (silent, lost_twice) == (0, 0)
    assert calls / 84 <= 2.2


def test_a_quiet_list_is_not_called_incomplete_where_that_is_proven(caplog: pytest.LogCaptureFixture) -> None:
    """Records that are counted are read with an overlap; numbered pages prove nothing unless they are read twice."""
    flags = {"numbered": [False, True, True], "bare": [False, True, True, True], "offset": [False] * 3}
    for style, expected in flags.items():
        assert [page.may_be_incomplete for page in Sync(Lists(25, style)).pages(STYLES[style])] == expected
        assert not Sync(Lists(25, style)).pages(STYLES[style], passes=2)[-1].may_be_incomplete
        if style != "bare":
            assert not Sync(Lists(5, style)).pages(STYLES[style])[-1].may_be_incomplete
    assert not caplog.records


@pytest.mark.parametrize("style", ["numbered", "bare", "offset", "counted"])
def test_a_list_that_the_service_documents_as_stable_is_called_complete(style: str) -> None:
    """Unless it is seen to move; resumed, too, and with pages that are too small for an overlap."""
    plan = STYLES[style].plan
    stable = listing(attrs.evolve(plan, stable=True), list[Item] if style == "bare" else ItemPage)  # type: ignore[misc]
    for size in (2, 10):
        pages = Sync(Lists(25, style)).pages(stable, size=size)
        resumed = Sync(Lists(25, style)).pages(stable, pages[0].cursor, size=size)
        assert not any(page.may_be_incomplete for page in (*pages, *resumed))
    moving = Lists(95, style)
    moving.before = lambda lists: lists.ids.insert(0, f"{1000 + lists.calls}") if lists.calls < 8 else None
    assert Sync(moving).pages(stable)[-1].may_be_incomplete


def test_ids_of_a_long_list_are_remembered_in_little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_iterators, "_RECENT", 2000)
    marks, known, draw = page_iterators.Marks(), set[int](), random.Random(1)
    for size in [1, 100, 1000] * 60:
        page = [draw.choice((draw.getrandbits(62), -draw.getrandbits(9))) for _ in range(size)]
        new = [mark not in known and not known.add(mark) for mark in page]  # type: ignore[func-returns-value]
        assert (marks.add_all(set(page), size) and all(new)) or [marks.add(mark) for mark in page] == new
    kept = sum(sys.getsizeof(part) for part in marks._old) + sys.getsizeof(marks._recent) + 32 * len(marks._recent)
    assert kept < 20 * len(known) < sys.getsizeof(known)


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("style", ["numbered", "offset", "counted"])
def test_a_list_that_moved_is_warned_of(side: Any, style: str, caplog: pytest.LogCaptureFixture) -> None:
    service = Lists(95, style)
    service.before = lambda lists: lists.ids.insert(0, f"{1000 + lists.calls}") if lists.calls < 8 else None
    with pytest.warns(IncompleteListWarning, match=r"^listItems: the list moved while it was read") as caught:
        side(service).walk(STYLES[style])
    assert len(caught) == 1
    assert ["listItems: the list moved" in record.message for record in caplog.records] == [True]


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("size", [2, 10])
def test_a_quiet_list_that_is_resumed_did_not_move(side: Any, size: int, caplog: pytest.LogCaptureFixture) -> None:
    """Small pages are read without an overlap: resumed, nothing shows that the list moved, or that it did not."""
    service = Lists(25, "offset")
    first = side(service).pages(STYLES["offset"], size=size)[0]
    resumed = Pager(Sync(service).client, STYLES["offset"], STYLES["offset"].build(size=size)).by_page(first.cursor)
    pages = list(resumed)
    assert [item.id for page in [first, *pages] for item in page.items] == ids(25)
    assert pages[-1].may_be_incomplete is (size == 2)
    assert not caplog.records


@pytest.mark.parametrize("style", ["numbered", "offset", "counted", "bare"])
@pytest.mark.parametrize("passes", [1, 2])
def test_what_is_appended_moves_no_record(style: str, passes: int) -> None:
    service = Lists(95, style)
    service.before = lambda lists: lists.ids.append("1000") if lists.calls == 3 else None
    pages = Sync(service).pages(STYLES[style], passes=passes)
    assert [item.id for page in pages for item in page.items] == [*ids(95), "1000"]
    assert pages[-1].may_be_incomplete is (style not in COUNTING and passes == 1)


@pytest.mark.parametrize("style", ["numbered", "bare"])
def test_a_second_pass_that_finds_more_is_not_sure_either(style: str, caplog: pytest.LogCaptureFixture) -> None:
    service = Lists(35, style)
    service.before = lambda lists: lists.ids.insert(0, "1000") if lists.calls == 3 else None
    pages = Sync(service).pages(STYLES[style], passes=2)
    assert sorted(int(item.id) for page in pages for item in page.items) == [*range(1, 36), 1000]
    assert pages[-1].may_be_incomplete
    assert len(caplog.records) == 1


def balanced(style: str, seed: int, **tuning: Any) -> tuple[list[str], set[str], list[Any]]:
    """Read a list in which, now and then, one record goes and another one comes: its length stays."""
    draw = random.Random(seed)
    service = Lists(draw.randrange(40, 120), style)
    stable = {id for id in service.ids if draw.random() < 0.8}
    made = [1000]

    def change(lists: Lists) -> None:
        passing = [id for id in lists.ids if id not in stable]
        if passing and draw.random() < 0.3:
            lists.ids.remove(draw.choice(passing))
            made[0] += 1
            lists.ids.insert(draw.randrange(len(lists.ids) + 1), str(made[0]))

    service.before = change
    size = draw.choice((10, 20))
    if draw.random() < 0.5:
        pages = Sync(service).pages(STYLES[style], size=size, **tuning)
        return [item.id for page in pages for item in page.items], stable, pages
    first = Sync(service).pages(STYLES[style], size=size)[0]
    pages = [first]
    while pages[-1].cursor is not None:
        client = Sync(service).client
        pages.append(next(Pager(client, STYLES[style], STYLES[style].build(size=size)).by_page(pages[-1].cursor)))
    return [item.id for page in pages for item in page.items], stable, pages


@pytest.mark.parametrize("style", ["numbered", "offset", "counted", "bare"])
def test_balanced_changes_are_never_lost_in_silence(style: str, report: Callable[[str, object], None]) -> None:
    """Totals that stay the same prove nothing; neither does a walk that another process continues."""
    silent = 0
    for seed in range(170):
        found, stable, pages = balanced(style, seed)
        wrong = not stable <= set(found) or len(found) != len(set(found))
        silent += wrong and not any(page.may_be_incomplete for page in pages)
    report(f"{style} lists under balanced changes: walks, wrong without a warning", f"170, {silent}")
    assert silent == 0


def _padded(service: Lists) -> Callable[[httpx.Request], httpx.Response]:
    """Answer with records of some 1,000 bytes, each with a broken and with an unknown member."""

    def handler(request: httpx.Request) -> httpx.Response:
        body = json.loads(service(request).content)
        for record in body["items"]:
            record |= {"name": 5, "more": record["id"] * 500}
        return answer(body)

    return handler


@pytest.mark.parametrize("by_page", [True, False])
def test_few_records_that_are_kept_do_not_keep_their_pages(by_page: bool) -> None:
    pager = Pager(Sync(_padded(Lists(1000))).client, CURSOR, CURSOR.build(size=100))
    tracemalloc.start()
    try:
        if by_page:
            kept = [item for page in pager.by_page() for item in page.items[::50]]
        else:
            kept = [item for index, item in enumerate(pager) if index % 50 == 0]
        held = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert held < 1_000_000, "the two last pages have some 300,000 bytes"
    assert [item.id for item in kept] == ids(1000)[::50]
    for item in kept:
        assert item.additional_properties == {"more": item.id * 500}
        assert item.to_dict() == {"id": item.id, "name": 5, "more": item.id * 500}
        assert list(item.problems) == ["/name"]


def test_one_page_is_given_as_it_came_but_for_a_numbered_list() -> None:
    """Only where records are counted can one come twice because the list moved."""
    records = ["1", "1", "2"]
    for style, expected in (("cursor", records), ("offset", ["1", "2"]), ("numbered", ["1", "2"])):
        service = Lists(0, style)
        service.ids = list(records)
        assert Sync(service).walk(STYLES[style]) == expected


def test_an_offset_of_nothing_is_an_offset() -> None:
    first = {"items": [{"id": "1"}, {"id": "1"}], "next": "/items?offset=&size=10"}
    replies = iter([first, {"items": [{"id": "1"}, {"id": "2"}]}])
    assert Sync(lambda _: answer(next(replies))).walk(OFFSET) == ["1", "2"]


# --- prefetch ---------------------------------------------------------------------------------------


def _still_running() -> list[threading.Thread]:
    """The threads that read ahead and do not end: those of a walk that was left finish the answer that they read."""
    ahead = [each for each in threading.enumerate() if each.name.startswith("syllabind")]
    for each in ahead:
        each.join(10)
    return [each for each in ahead if each.is_alive()]


def test_pages_are_read_at_the_same_time_and_keep_their_order() -> None:
    service, lock, busy, most = Lists(200, "numbered"), threading.Lock(), [0], [0]
    together = threading.Barrier(3)

    def reply(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["page"])
        with lock:
            busy[0] += 1
            most[0] = max(most[0], busy[0])
            response = service(request)
        if page in (2, 3, 4):
            together.wait(30)
        time.sleep(0.003 * (page % 3))
        with lock:
            busy[0] -= 1
        return response

    side = Sync(reply)
    pager = Pager(side.client, NUMBERED, NUMBERED.build()).with_options(prefetch=5)
    assert [item.id for item in pager] == ids(200)
    assert most[0] <= 6
    assert not _still_running()


@pytest.mark.parametrize("style", STYLES)
def test_leaving_a_walk_early_leaves_nothing_behind(style: str) -> None:
    side = Sync(Lists(200, style))
    pager = Pager(side.client, STYLES[style], STYLES[style].build()).with_options(prefetch=1)
    for _ in pager:
        break
    assert pager.first() is not None
    assert not _still_running()
    assert side.transport.open == 0


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("prefetch", [0, 3])
def test_a_failed_page_fails_the_walk(side: Any, prefetch: int) -> None:
    service = Lists(100, "numbered")

    def reply(request: httpx.Request) -> httpx.Response:
        return answer({}, 500) if request.url.params.get("page") == "5" else service(request)

    with pytest.raises(ServerError):
        side(reply).walk(NUMBERED, prefetch=prefetch)


@pytest.mark.parametrize(
    ("tuning", "problem"),
    [
        ({"prefetch": -1}, "prefetch must be between 0 and 1 for a list whose pages lead to one another, got -1"),
        ({"prefetch": 2}, "prefetch must be between 0 and 1 for a list whose pages lead to one another, got 2"),
        ({"prefetch": 1.5}, r"prefetch must be between 0 and 1 for a list whose pages lead to one another, got 1\.5"),
        ({"passes": 0}, "passes must be 1 or 2, got 0"),
        ({"passes": 3}, "passes must be 1 or 2, got 3"),
    ],
)
def test_tuning_is_checked(tuning: dict[str, Any], problem: str) -> None:
    with pytest.raises(ArgumentError, match=f"^{problem}$"):
        Sync(Lists(1)).walk(CURSOR, **tuning)


def test_a_list_whose_path_has_a_query_of_its_own_goes_on_after_any_page() -> None:
    client = Sync(Lists(30)).client
    call = RequestSpec(method="GET", path="/items?kind=a", query=(("size", "10"),))
    first, *_ = Pager(client, CURSOR, call).by_page()
    assert [len(page.items) for page in Pager(client, CURSOR, call).by_page(first.cursor)] == [10, 10]


def test_a_numbered_list_may_be_read_any_number_of_pages_ahead() -> None:
    with pytest.raises(ArgumentError, match=r"^prefetch must be at least 0, got -1$"):
        Sync(Lists(1)).walk(NUMBERED, prefetch=-1)
    assert len(Sync(Lists(5, "numbered")).walk(NUMBERED, prefetch=1000)) == 5


class Capped(Lists):
    """A service with a smaller page size than is asked for."""

    def _list(self, query: dict[str, str]) -> httpx.Response:
        return super()._list({**query, "size": str(min(int(query["size"]), 100))})


@pytest.mark.parametrize("style", STYLES)
def test_a_page_that_is_shorter_than_was_asked_for_ends_no_list(style: str) -> None:
    assert Sync(Capped(250, style)).walk(STYLES[style], size=500) == ids(250)


@pytest.mark.parametrize(
    ("style", "body", "problem"),
    [
        ("token", b'{"items":[{"id":"1"}],"next":{"at":1}}', "/next: expected a text for token, got dict"),
        ("token", b'{"items":[{"id":"1"}],"next":"\\ud800"}', "/next: expected a text for token, got bytes"),
        ("last-id", b'{"items":[{"id":"1"},{"id":null}]}', "/items: expected an id of the last record for after"),
        ("last-id", b'{"items":[{"id":"1"},{"id":NaN}]}', "/items: expected an id of the last record for after"),
    ],
)
def test_a_position_that_no_request_can_send_is_an_error_after_the_page(style: str, body: bytes, problem: str) -> None:
    with pytest.raises(DecodeError, match=f"listItems answered 200, unreadable at {problem}"):
        Sync(lambda _: httpx.Response(200, content=body)).pages(STYLES[style])


@pytest.mark.parametrize(("link", "found"), [(b'"/a"', "/a"), (b'"a\tb"', "a\tb"), (b'"\xff"', b'[{"href":"\xff"}]')])
def test_a_position_in_a_list_is_found_beside_what_is_broken(link: bytes, found: Any) -> None:
    content = b'{"links":[{"href":%s}],"items":NaN}' % link
    assert page_iterators.member_as_it_came(content, "/links/0/href") == found


@pytest.mark.parametrize("bad", [b"NaN", b'"\\ud800"', b'"\xff"', b"9" * 5000, b"[" * 9000 + b"]" * 9000], ids=range(5))
@pytest.mark.parametrize("style", [style for style in STYLES if style != "bare"])
def test_an_invalid_record_ends_no_list(style: str, bad: bytes) -> None:
    """The position, too, is of another kind than the spec says."""
    position = {"cursor": b'{"href":"/items?after=2"}', "offset": b'{"href":"/items?offset=2"}', "token": b"2"}
    first = b'\xef\xbb\xbf{"items":[{"id":"1","x":%s},{"id":2,"x":%s}],"more":"?","total":"?","next":%s}'
    content, asked = first % (bad, bad, position.get(style, b"null")), list[dict[str, str]]()

    def reply(request: httpx.Request) -> httpx.Response:
        asked.append(dict(request.url.params))
        if len(asked) > 1:
            return answer({"items": [{"id": "3"}][len(asked) - 2 :], "more": False})
        return httpx.Response(200, content=content, headers={"link": "</items?after=2>; rel=next"})

    with pytest.warns(InvalidRecordWarning):
        first_page, second, *_ = Sync(reply).pages(STYLES[style], size=2)
    assert len(first_page.items) + len(first_page.invalid_records) == 2
    assert ([item.id for item in second.items], asked[1].get("after", "2")) == (["3"], "2")
