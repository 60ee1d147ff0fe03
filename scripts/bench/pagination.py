"""Time and memory of reading 100,000 users page by page, as a ratio to a bare loop of httpx and msgspec."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import httpx
import msgspec

from syllabind import alm, thrive
from syllabind.core.jsonpointer import resolve
from syllabind_alm.models import UserPage as AlmPage
from syllabind_sandbox import Transport, World
from syllabind_thrive.models import UserPage as ThrivePage

from . import Figure

__all__ = ["measure"]

USERS = 100_000
_PEER = "a bare httpx + msgspec loop"
_WARM = 20
_Loops = tuple[Callable[[], Iterator[int]], Callable[[], Iterator[int]]]


class _Replay(httpx.BaseTransport):
    """A transport that repeats the sandbox's answers without its work: what remains is the client's own time."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner
        self._answers: dict[str, tuple[list[tuple[bytes, bytes]], bytes]] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        key = str(request.url)
        if key not in self._answers:
            response = self._inner.handle_request(request)
            self._answers[key] = response.headers.raw, response.read()
        headers, content = self._answers[key]
        return httpx.Response(200, headers=headers, content=content)


def _bare_thrive(transport: httpx.BaseTransport, world: World) -> Iterator[int]:
    """Yield the records of each page as careful code without syllabind does: typed, paged, one client."""
    known, page, pages = world.credentials.thrive, 0, 1
    decode = msgspec.json.Decoder(ThrivePage).decode
    with httpx.Client(transport=transport, auth=(known.tenant_id, known.secret), trust_env=False) as client:
        while page < pages:
            page += 1
            url = f"https://public.api.learn.link/rest/v1/users?page={page}&perPage=1000"
            found = decode(client.get(url).raise_for_status().content)
            count = 0
            for _ in found.results:
                count += 1
            pages = resolve(found, ("pagination", "totalPages"))
            yield count


def _bare_alm(transport: httpx.BaseTransport, token: str) -> Iterator[int]:
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/vnd.api+json"}
    decode = msgspec.json.Decoder(AlmPage).decode
    url: Any = "https://learningmanager.adobe.com/primeapi/v2/users?page[limit]=100"
    with httpx.Client(transport=transport, headers=headers, trust_env=False) as client:
        while isinstance(url, str):
            found = decode(client.get(url).raise_for_status().content)
            count = 0
            for _ in found.data:
                count += 1
            url = resolve(found, ("links", "next"))
            yield count


def _by_page_of(listing: Any, size: int) -> Iterator[int]:
    """Yield how many records a user's loop over a pager has read, `size` at a time."""
    records = iter(listing)
    while count := sum(1 for _ in islice(records, size)):
        yield count


def measure(stock: Path) -> Iterator[Figure]:
    """Measure the time of reading every page, with the sandbox's work and without, and the memory that is kept."""
    world = World(1, people={"thrive": USERS, "alm": USERS})
    known, token = world.credentials.thrive, world.issue_token("alm")
    basic, bearer = thrive.basic(known.tenant_id, known.secret), alm.user_token(token)
    replay = _Replay(inner := Transport(world))

    def pages(transport: httpx.BaseTransport) -> _Loops:
        client = thrive.Thrive(basic, transport=transport)
        return lambda: _bare_thrive(transport, world), lambda: _by_page_of(client.users.search(page_size=1000), 1000)

    def cursor(transport: httpx.BaseTransport) -> _Loops:
        client = alm.LearningManager(bearer, transport=transport)
        return lambda: _bare_alm(transport, token), lambda: _by_page_of(client.users.list(page_size=100), 100)

    for name, made in (("Thrive, page by page", pages), ("ALM, by cursor", cursor)):
        yield Figure(name=name, value=_ratio(*made(inner), rounds=2), against=_PEER, bar=1.25)
        yield Figure(name=f"{name}, without the sandbox's work", value=_ratio(*made(replay), rounds=4), against=_PEER)
    learning, tenant = alm.LearningManager(bearer, transport=replay), thrive.Thrive(basic, transport=replay)
    yield _kept("ALM, by cursor", learning.users.list(page_size=100), bar=0.5)
    yield _kept(
        "Thrive, page by page (it remembers ids, against doubles)", tenant.users.search(page_size=1000), bar=None
    )


def _ratio(bare: Callable[[], Iterator[int]], ours: Callable[[], Iterator[int]], *, rounds: int) -> float:
    """Return the processor time of our loop as a ratio to the bare one's.

    Both read page by page in turn, and the best round of each page counts, so that other load on the machine affects
    both.
    """
    best: list[list[float]] = [[], []]
    enabled = gc.isenabled()
    gc.disable()
    try:
        for _ in range(rounds):
            loops = bare(), ours()
            spent: list[list[float]] = [[], []]
            counts = [0, 0]
            while counts != [USERS, USERS]:
                for index, loop in enumerate(loops):
                    begun = time.process_time()
                    counts[index] += next(loop)
                    spent[index].append(time.process_time() - begun)
            best = [list(map(min, old or new, new)) for old, new in zip(best, spent, strict=True)]
            gc.collect()
    finally:
        if enabled:
            gc.enable()
    return sum(best[1]) / sum(best[0])


def _kept(name: str, listing: Any, *, bar: float | None) -> Figure:
    """Return the memory held at the last page beyond that held after the first pages."""
    tracemalloc.start()
    try:
        early = late = 0
        for done, page in enumerate(listing.by_page(), 1):
            if done == _WARM or page.cursor is None:
                gc.collect()
                early, late = early or tracemalloc.get_traced_memory()[0], tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    return Figure(name=f"memory kept, {name}", value=(late - early) / 2**20, against="MiB for 100,000 users", bar=bar)
