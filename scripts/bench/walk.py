"""Walking 100,000 users through the sandbox in process: against a bare loop of httpx and msgspec."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import msgspec

from syllabind import alm, thrive
from syllabind.core.pointers import pluck
from syllabind_alm.models import UserPage as AlmPage
from syllabind_sandbox import Transport, World
from syllabind_thrive.models import UserPage as ThrivePage

from . import Figure

__all__ = ["measure"]

USERS = 100_000
_RIVAL = "a bare httpx + msgspec loop"
_WARM = 20
_Race = tuple[Callable[[], int], Callable[[], int]]


class _Replay(httpx.BaseTransport):
    """Gives the sandbox's answers again without its work, so that what is left is the client's own."""

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


def _bare_thrive(transport: httpx.BaseTransport, world: World) -> int:
    """What a careful programmer writes without syllabind: typed, paged, one client, and nothing else."""
    known, count, page = world.credentials.thrive, 0, 1
    decode = msgspec.json.Decoder(ThrivePage).decode
    with httpx.Client(transport=transport, auth=(known.tenant_id, known.secret), trust_env=False) as client:
        while True:
            url = f"https://public.api.learn.link/rest/v1/users?page={page}&perPage=1000"
            found = decode(client.get(url).raise_for_status().content)
            for _ in found.results:
                count += 1
            if page >= pluck(found, ("pagination", "totalPages")):
                return count
            page += 1


def _bare_alm(transport: httpx.BaseTransport, token: str) -> int:
    headers = {"Authorization": f"Bearer {token}", "Accept": "application/vnd.api+json"}
    decode, count = msgspec.json.Decoder(AlmPage).decode, 0
    url: Any = "https://learningmanager.adobe.com/primeapi/v2/users?page[limit]=100"
    with httpx.Client(transport=transport, headers=headers, trust_env=False) as client:
        while isinstance(url, str):
            found = decode(client.get(url).raise_for_status().content)
            for _ in found.data:
                count += 1
            url = pluck(found, ("links", "next"))
    return count


def _count(listing: Any) -> int:
    count = 0
    for _ in listing:
        count += 1
    return count


def measure(stock: Path) -> Iterator[Figure]:
    """Time of a whole walk, with the sandbox's work and without; and what a walk keeps in memory."""
    world = World(1, people={"thrive": USERS, "alm": USERS})
    known, token = world.credentials.thrive, world.issue_token("alm")
    basic, bearer = thrive.basic(known.tenant_id, known.secret), alm.user_token(token)
    replay = _Replay(inner := Transport(world))

    def pages(transport: httpx.BaseTransport) -> _Race:
        client = thrive.Thrive(basic, transport=transport)
        return lambda: _bare_thrive(transport, world), lambda: _count(client.users.search(page_size=1000))

    def cursor(transport: httpx.BaseTransport) -> _Race:
        client = alm.LearningManager(bearer, transport=transport)
        return lambda: _bare_alm(transport, token), lambda: _count(client.users.list(page_size=100))

    for name, made in (("Thrive, page by page", pages), ("ALM, by cursor", cursor)):
        yield Figure(name=name, value=_ratio(*made(inner), rounds=2), against=_RIVAL, bar=1.25)
        yield Figure(name=f"{name}, without the sandbox's work", value=_ratio(*made(replay), rounds=4), against=_RIVAL)
    learning, tenant = alm.LearningManager(bearer, transport=replay), thrive.Thrive(basic, transport=replay)
    yield _kept("ALM, by cursor", learning.users.list(page_size=100), bar=0.5)
    yield _kept("Thrive, page by page (ids, against doubles)", tenant.users.search(page_size=1000), bar=None)


def _ratio(bare: Callable[[], int], ours: Callable[[], int], *, rounds: int) -> float:
    """Processor time of ours for one second of the other, the best of the rounds; both count all users."""
    best = [float("inf"), float("inf")]
    enabled = gc.isenabled()
    gc.disable()
    try:
        for _ in range(rounds):
            for index, walk in enumerate((bare, ours)):
                begun = time.process_time()
                if (count := walk()) != USERS:
                    raise RuntimeError(f"{count} users in place of {USERS}")
                best[index] = min(best[index], time.process_time() - begun)
                gc.collect()
    finally:
        if enabled:
            gc.enable()
    return best[1] / best[0]


def _kept(name: str, listing: Any, *, bar: float | None) -> Figure:
    """What is still held at the end of a walk, beyond what was held after its first pages."""
    tracemalloc.start()
    try:
        early = late = 0
        for done, _ in enumerate(listing.by_page(), 1):
            if done == _WARM:
                gc.collect()
                early = tracemalloc.get_traced_memory()[0]
        gc.collect()
        late = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    return Figure(name=f"memory kept, {name}", value=(late - early) / 2**20, against="MiB for 100,000 users", bar=bar)
