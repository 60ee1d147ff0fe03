"""Lists whose records move and whose totals are wrong: nothing is lost silently; forged cursors are refused."""

from __future__ import annotations

import json
import random
import socket
import warnings
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs

from syllabind.core.continuations import JsonLink
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Model, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import PagedOperation, paged
from syllabind.core.pagination import AsyncPager, Pager
from syllabind.core.plans import Plan
from syllabind.core.request import RequestSpec
from syllabind.errors import IncompleteListWarning, SyllabindError

from .kit import MODES, Figure, Server, answer, caller, run, target

__all__ = ["check", "check_cursors", "check_totals"]


class _Item(Model, kw_only=True):
    id: str


class _Items(Model, kw_only=True):
    items: list[_Item]
    next: str | Unset | None = UNSET
    total: int | Unset = UNSET
    pages: int | Unset = UNSET


def _listing(plan: Plan, body: Any = _Items) -> PagedOperation[..., _Item]:
    def build(size: int = 10, **query: str) -> RequestSpec:
        return RequestSpec(method="GET", path="/items", query=(*query.items(), ("size", str(size))))

    return paged("listItems", body, _Item, plan)(build)


_STYLES = {
    "numbered": _listing(PageNumber(items="/items", page="page", size="size", total="/total", page_count="/pages")),
    "bare": _listing(PageNumber(items="", page="page", size="size"), list[_Item]),
    "offset": _listing(Sequential(items="/items", next=JsonLink("/next"), size="size", offset="offset")),
    "cursor": _listing(
        Sequential(items="/items", next=JsonLink("/next"), size="size", after="after", expired_code="DEAD")
    ),
}


_NUMBERS = ("size", "page", "offset", "after")


@attrs.define(kw_only=True)
class _Service:
    """A list in one of the paging styles.

    Attributes:
        style: The paging style.
        ids: Its records.
        largest: The largest page that it gives, whatever was asked for.
        hidden: Records that it counts and leaves out.
        claim: Changes what an answer says about itself.
        after: Called after each answer, to change the list.
    """

    style: str
    ids: list[str]
    largest: int = 1000
    hidden: frozenset[str] = frozenset()
    claim: Callable[[dict[str, Any]], Any] = lambda body: None
    after: Callable[[list[str]], Any] = lambda ids: None

    def __call__(self, connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
        """Answer."""
        query = {name: values[0] for name, values in parse_qs(urlsplit(target(head)).query).items()}
        if not all(query.get(name, "0").isdecimal() and len(query.get(name, "")) < 19 for name in _NUMBERS):
            connection.sendall(answer({}, 400))
            return
        size = min(int(query["size"]), self.largest)
        start = int(query.get("offset", (int(query.get("page", "1")) - 1) * size))
        if self.style == "cursor":
            self.ids.sort(key=int)
            start = sum(int(each) <= int(query.get("after", 0)) for each in self.ids)
        found = [{"id": each} for each in self.ids[start : start + size] if each not in self.hidden]
        said: dict[str, Any] = {"items": found}
        if self.style == "numbered":
            said |= {"total": len(self.ids), "pages": -(-len(self.ids) // size)}
        elif start + size < len(self.ids):
            position = f"after={found[-1]['id']}" if self.style == "cursor" else f"offset={start + size}"
            said["next"] = f"/items?size={size}&{position}"
        self.claim(said)
        connection.sendall(answer(found if self.style == "bare" else said))
        self.after(self.ids)


def _pages(mode: str, url: str, style: str, cursor: str | None = None, size: int = 10, **how: Any) -> list[Any]:
    """Read a list to its end."""
    operation = _STYLES[style]

    async def scenario() -> list[Any]:
        client = caller(mode, url).client
        call = operation.build(size=size)
        if mode == "sync":
            return list(Pager(client, operation, call).with_options(**how).by_page(cursor))
        pager = AsyncPager(client, operation, call).with_options(**how)
        return [page async for page in pager.by_page(cursor)]

    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always", IncompleteListWarning)
        return run(mode, scenario)  # type: ignore[no-any-return]


# --- records that move ---------------------------------------------------------------------------


@attrs.define
class _Changes:
    """Removes as many records of a list as it inserts, at random."""

    draw: random.Random
    fresh: int = 1000
    gone: set[str] = attrs.field(factory=set)

    def __call__(self, ids: list[str]) -> None:
        """Change the list, or leave it."""
        for _ in range(self.draw.choice((0, 0, 0, 1, 2, 3))):
            self.gone.add(ids.pop(self.draw.randrange(len(ids))))
            self.fresh += 1
            ids.insert(self.draw.choice((0, len(ids), self.draw.randrange(len(ids)))), str(self.fresh))


def _moving(mode: str, style: str, count: int, *, resumed: bool = False, **how: Any) -> Figure:
    """Remove and insert a record between two pages, so that the total stays; compare with what stayed all the time."""
    lost = doubled = silent = 0
    for seed in range(count):
        change = _Changes(random.Random(seed))
        service = _Service(style=style, ids=[str(each) for each in range(1, 46)], after=change)
        with Server(service) as server:
            if resumed:
                operation, client = _STYLES[style], caller("sync", server.url).client
                first = next(Pager(client, operation, operation.build()).by_page())
                pages = [first, *_pages(mode, server.url, style, first.cursor, **how)]
            else:
                pages = _pages(mode, server.url, style, **how)
        got = [item.id for page in pages for item in page.items]
        missing = {str(each) for each in range(1, 46)} - change.gone - set(got)
        again = len(got) - len(set(got))
        lost, doubled = lost + bool(missing), doubled + bool(again)
        silent += bool(missing or again) and not pages[-1].may_be_incomplete
    kind = f"{style}{', resumed' if resumed else ''}{', two passes' if how.get('passes') == 2 else ''}, {mode}"
    text = f"{silent} ({lost} lost a record, {doubled} had one twice, and said so)"
    met = not silent and (resumed or not doubled)
    return Figure(f"{count} walks over a list with balanced changes, {kind}: silent loss or doubling", text, met)


def check(full: bool) -> Iterator[Figure]:
    """Walk over lists whose records move while the totals stay, from the start and resumed."""
    count = 500 if full else 10
    for style in ("numbered", "bare", "offset"):
        yield _moving("sync", style, count)
        yield _moving("sync", style, count, resumed=True)
    for mode in MODES[1:]:
        yield _moving(mode, "numbered", max(count // 5, 5))
    yield _moving("sync", "numbered", max(count // 5, 5), passes=2)
    yield _moving("sync", "cursor", max(count // 5, 5))


# --- wrong totals --------------------------------------------------------------------------------

_WRONG_TOTALS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "right": lambda said: None,
    "too high": lambda said: said.update(total=100_000, pages=1000),
    "too low": lambda said: said.update(total=3, pages=1),
    "total too low": lambda said: said.update(total=3),
    "pages too low": lambda said: said.update(pages=1),
    "text": lambda said: said.update(total="many", pages="some"),
    "digits as text": lambda said: said.update(total=str(said["total"]), pages=str(said["pages"])),
    "missing": lambda said: (said.pop("total"), said.pop("pages")),
    "null": lambda said: said.update(total=None, pages=None),
    "0": lambda said: said.update(total=0, pages=0),
    "negative": lambda said: said.update(total=-1, pages=-1),
    "beyond all bounds": lambda said: said.update(total=10**30, pages=10**30),
}


def _counted(name: str, mode: str, style: str, size: int, **service: Any) -> Figure:
    made = _Service(style=style, ids=[str(each) for each in range(1, 251)], **service)
    shown = [each for each in made.ids if each not in made.hidden]
    with Server(made) as server:
        pages = _pages(mode, server.url, style, size=size)
        extra = len(server.requests) - -(-len(made.ids) // min(size, made.largest))
    got = [item.id for page in pages for item in page.items]
    text = f"{len(got)} of {len(shown)} records, {extra} extra requests"
    return Figure(f"{name}, {style} list, {mode}", text, got == shown and extra <= 2)


def check_totals(full: bool) -> Iterator[Figure]:
    """Walk over lists whose pages are smaller than asked, whose records are filtered late, whose totals are wrong."""
    hidden = frozenset({"1", "25", "26", "99", "250"})
    for mode in MODES if full else ("sync",):
        for style in ("numbered", "bare", "offset", "cursor"):
            yield _counted("page size of 100 capped to 50", mode, style, 100, largest=50)
            yield _counted("page size of 1000 capped to 100", mode, style, 1000, largest=100)
            if style != "cursor":
                yield _counted("records filtered after counting", mode, style, 25, hidden=hidden)
        empty = frozenset(str(each) for each in range(51, 76))
        yield _counted("a whole page filtered away", mode, "numbered", 25, hidden=empty)
        for name, claim in _WRONG_TOTALS.items():
            yield _counted(f"totals: {name}", mode, "numbered", 50, claim=claim)
            yield _counted(f"totals: {name}; capped to 20", mode, "numbered", 50, claim=claim, largest=20)


# --- cursors of strangers ------------------------------------------------------------------------

_POSITIONS: tuple[Any, ...] = (
    "abc", -1, 1.5, None, [], {}, int("9" * 4000), "9" * 5000, [["q", "theirs"]], [["size", "1000000"]],
    [["page", "2"], ["q", "theirs"]], [["after", "3\r\nX-Injected: 1"]], [["after", "3&q=theirs"]],
    [["after", "3#/other"]], [["admin", "true"]], [["after", 3]], [["after"]], [[]], [["after", "3"]] * 2000,
    "/other", "//evil.example/items", [["offset", "-1"]], [["offset", "9" * 5000]], [["page", "abc"]],
)  # fmt: skip


def check_cursors(full: bool) -> Iterator[Figure]:
    """Continue with cursors that a stranger has changed."""
    for style in _STYLES:
        service = _Service(style=style, ids=[str(each) for each in range(1, 46)])
        with Server(service) as server:
            client: Any = caller("sync", server.url).client
            operation = _STYLES[style]
            pager = Pager(client, operation, operation.build(q="mine"))
            kept = json.loads(next(pager.by_page()).cursor or "")
            others: list[dict[str, Any]] = [{"operation": "other"}, {"filters": "0" * 16}, {"path": "/x"}]
            others += [{"last": "\r"}, {"extent": [-1, "x"]}]
            others += [{"position": each} for each in _POSITIONS]
            changed = [{**kept, **each} for each in others]
            tried = ["", "x", "[]", "{}", "[" * 5000, '{"a":"\ud800"}', *map(_encoded, changed)]
            server.requests.clear()
            raw, refused = list[str](), 0
            for cursor in tried:
                try:
                    next(pager.by_page(cursor), None)
                except SyllabindError:
                    refused += 1
                except Exception as error:  # noqa: BLE001
                    raw.append(f"{type(error).__name__} for {cursor[:60]}")
            parts = [urlsplit(target(head)) for head, _ in server.requests]
        stray = [each for each in parts if each.path != "/items" or parse_qs(each.query).get("q") != ["mine"]]
        injected = sum(b"x-injected" in head.lower() for head, _ in server.requests)
        text = (
            f"{len(stray)} requests elsewhere, {injected} headers injected, {refused} refused, {raw or 'no'} raw errors"
        )
        yield Figure(f"{len(tried)} cursors of a stranger, {style} list", text, not stray and not injected and not raw)


def _encoded(cursor: dict[str, Any]) -> str:
    import sys

    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        return json.dumps(cursor)
    finally:
        sys.set_int_max_str_digits(before)
