"""Time and memory of reading long lists page by page, as a ratio to bare loops of httpx with msgspec or orjson."""

from __future__ import annotations

import gc
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import httpx
import msgspec
import orjson

from syllabind import alm, thrive
from syllabind.core._http import http
from syllabind.core.jsonpointer import resolve
from syllabind_alm.models import UserPage as AlmPage
from syllabind_sandbox import Transport, World
from syllabind_thrive.models import UserPage as ThrivePage

from . import Figure, Times, race
from .pages_server import served

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
    yield _over_loopback()
    yield _prefetched()
    yield from _long()
    learning, tenant = alm.LearningManager(bearer, transport=replay), thrive.Thrive(basic, transport=replay)
    yield _kept("ALM, by cursor", learning.users.list(page_size=100), bar=0.5)
    yield _kept(
        "Thrive, page by page (it remembers ids, against doubles)", tenant.users.search(page_size=1000), bar=None
    )


def _bare_untyped(url: str, size: int) -> int:
    """Read all pages as people do who need no types."""
    page, pages, count = 0, 1, 0
    with http.Client(auth=("tenant", "secret"), trust_env=False) as client:
        while page < pages:
            page += 1
            answer = client.get(f"{url}/rest/v1/users?page={page}&perPage={size}").raise_for_status()
            found = orjson.loads(answer.content)
            for _ in found["results"]:
                count += 1
            pages = found["pagination"]["totalPages"]
    return count


def _over_loopback() -> Figure:
    with served(USERS) as url, thrive.Thrive(thrive.basic("tenant", "secret"), server=url) as client:

        def typed() -> None:
            count = sum(1 for _ in client.users.search(page_size=1000))
            assert count == USERS, count

        times = race({"ours": typed, "bare": lambda: _bare_untyped(url, 1000)}, rounds=3)
    return Figure(
        name=f"{USERS:,} users over loopback ({USERS / 1e3 / times['ours']:.0f} thousand a processor second)",
        value=times.ratio("bare", "ours"),
        against=f"of the speed of a bare {http.__name__} + orjson loop, untyped",
        bar=0.75,
        least=True,
    )


def _prefetched() -> Figure:
    """Compare the elapsed time where pages are read ahead: each answer takes 50 ms, so that most of it is waiting."""
    users, size = 20_000, 200
    turns: dict[str, list[float]] = {"one by one": [], "prefetch": []}
    with served(users, 0.05) as url, thrive.Thrive(thrive.basic("tenant", "secret"), server=url) as client:
        plain = client.users.search(page_size=size)
        pagers = {"one by one": plain, "prefetch": plain.with_options(prefetch=4)}
        for _ in range(2):
            for name, pager in pagers.items():
                begun = time.perf_counter()
                count = sum(1 for _ in pager)
                turns[name].append(time.perf_counter() - begun)
                assert count == users, (name, count)
    return Figure(
        name=f"{users:,} users, {size} a page, 50 ms an answer, prefetch=4 ({min(turns['prefetch']):.1f} s)",
        value=Times(turns).ratio("one by one", "prefetch"),
        against="times faster than one page after the other",
        bar=3.5,
        least=True,
    )


_LONG = """
import sys
if {library!r} == "httpx":
    sys.modules["httpx2"] = None
from syllabind import thrive
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096
with thrive.Thrive(thrive.basic("tenant", "secret"), server=sys.argv[1]) as client:
    early = most = count = 0
    for number, page in enumerate(client.users.search(page_size=1000).by_page()):
        count += len(page.items)
        if number == 20:
            early = resident()
        if number % 20 == 0:
            most = max(most, resident())
print(count, (most - early) / 2**20)
"""


def _long() -> Iterator[Figure]:
    """Measure the memory that a process takes for a list of a million beyond that for its first pages (Linux)."""
    if not Path("/proc/self/statm").exists():
        return
    users = 1_000_000
    with served(users) as url:
        program = _LONG.format(library=http.__name__)
        done = subprocess.run([sys.executable, "-c", program, url], check=True, capture_output=True, text=True)
    count, more = done.stdout.split()
    assert int(count) == users, count
    yield Figure(name=f"memory of a walk over {users:,} users", value=float(more), against="MiB more", bar=40)


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
