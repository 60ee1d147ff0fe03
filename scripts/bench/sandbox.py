"""Speed of the sandbox: start, answers, reset, and a large world."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx

from syllabind_sandbox import Request, World, serve

from . import Figure

__all__ = ["measure"]

_STARTS = 20
_CALLS = 1500
_PATHS = {
    "edlink": "/api/v2/my/classes?$first=10",
    "thrive": "/rest/v1/users?perPage=10",
    "alm": "/primeapi/v2/users?page%5Blimit%5D=10",
}


def measure(stock: Path) -> Iterator[Figure]:
    """Measure start and stop of a server, calls in process and over a socket, reset, and a large world."""
    starts, stops = zip(*(_served() for _ in range(_STARTS)), strict=True)
    yield Figure(name="socket start, median of 20", value=statistics.median(starts) * 1e3, against="ms", bar=10)
    yield Figure(name="socket stop, median of 20", value=statistics.median(stops) * 1e3, against="ms", bar=20)
    inside, over = _rates()
    yield Figure(name="calls in the process", value=inside, against="a second", bar=2000, least=True)
    yield Figure(name="calls in the process", value=inside / over, against="x over a socket", bar=4, least=True)
    world = World(people=1000)
    _look(world)
    yield Figure(name="reset of 1,000 people", value=_median(world.reset, world) * 1e3, against="ms", bar=10)
    begun = time.perf_counter()
    _look(World(people=100_000))
    yield Figure(
        name="build of 100,000 people and a page of each API", value=time.perf_counter() - begun, against="s", bar=2
    )


def _served() -> tuple[float, float]:
    world = World()
    begun = time.perf_counter()
    server = serve(world)
    with server:
        up = time.perf_counter()
    return up - begun, time.perf_counter() - up


def _requests(world: World) -> list[Request]:
    return [
        Request(
            method="GET",
            url=f"http://127.0.0.1{path}",
            headers={"authorization": f"Bearer {world.issue_token(api)}"},
        )
        for api, path in _PATHS.items()
    ]


def _look(world: World) -> None:
    for request in _requests(world):
        if (answer := world.handle(request)).status != 200:
            raise AssertionError(answer)


def _median(work: Callable[[], None], world: World) -> float:
    found = []
    for _ in range(10):
        _look(world)
        begun = time.perf_counter()
        work()
        found.append(time.perf_counter() - begun)
    return statistics.median(found)


def _rates() -> tuple[float, float]:
    """Return the calls per second in process and over a socket; they take turns, and the best turn of each counts."""
    world = World(people=1000)
    requests = _requests(world)
    _look(world)
    inside = over = 0.0
    with serve(world) as server, httpx.Client(base_url=server.url, trust_env=False) as client:
        ready = [client.build_request("GET", each.url[16:], headers=dict(each.headers)) for each in requests]
        for _ in range(5):
            begun = time.perf_counter()
            for number in range(_CALLS):
                world.handle(requests[number % 3])
            inside = max(inside, _CALLS / (time.perf_counter() - begun))
            begun = time.perf_counter()
            for number in range(_CALLS // 10):
                client.send(ready[number % 3])
            over = max(over, _CALLS // 10 / (time.perf_counter() - begun))
    return inside, over
