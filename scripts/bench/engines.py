"""Processor time of one call over a real socket by the engines that may send it, as a ratio to a bare get."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from syllabind.core._http import http
from syllabind.core.client import AsyncClient, Client
from syllabind.core.operation import Api
from verify.reliability.cancels import served

from . import Figure, race

__all__ = ["measure"]

_ROUNDS, _CALLS, _AT_ONCE = 15, 50, 100


def measure(stock: Path) -> Iterator[Figure]:
    """Measure a call, and a hundred at once, by the usual transport and by the faster one where it is installed."""
    with served(0.0) as url:
        yield from _blocking(url)
        with asyncio.Runner() as runner:
            yield from _awaited(runner, url)


def _blocking(url: str) -> Iterator[Figure]:
    api = Api(name="t", server=url)
    clients = {"usual": Client(api=api)}
    if find_spec("pyreqwest"):
        import syllabind_fast

        clients["fast"] = Client(api=api, transport=syllabind_fast.Transport())
    with http.Client(trust_env=False) as bare:
        candidates: dict[str, Callable[[], Any]] = {"bare": lambda: bare.get(f"{url}/u").content}
        for name, client in clients.items():
            candidates[name] = lambda client=client: client.request("GET", "/u")  # type: ignore[misc]
        times = race(candidates, rounds=_ROUNDS, calls=_CALLS)
    for name, client in clients.items():
        client.close()
        yield Figure(
            name=f"a call over a socket, {name} transport ({times[name] * 1e6:.0f} µs)",
            value=times.ratio(name, "bare"),
            against=f"of a bare {http.__name__} get",
            bar=0.65 if name == "fast" else None,
        )


def _awaited(runner: asyncio.Runner, url: str) -> Iterator[Figure]:
    api = Api(name="t", server=url)
    clients = {"usual": AsyncClient(api=api)}
    if find_spec("pyreqwest"):
        import syllabind_fast

        clients["fast"] = AsyncClient(api=api, transport=syllabind_fast.AsyncTransport())
    bare = http.AsyncClient(trust_env=False, timeout=60)

    async def at_once(call: Callable[[], Any]) -> None:
        await asyncio.gather(*(call() for _ in range(_AT_ONCE)))

    candidates: dict[str, Callable[[], Any]] = {"bare": lambda: runner.run(at_once(lambda: bare.get(f"{url}/u")))}
    for name, client in clients.items():
        candidates[name] = lambda client=client: runner.run(at_once(lambda: client.request("GET", "/u")))  # type: ignore[misc]
    times = race(candidates, rounds=_ROUNDS)
    runner.run(bare.aclose())
    for name, client in clients.items():
        runner.run(client.aclose())
        yield Figure(
            name=f"{_AT_ONCE} awaited calls at once, {name} transport ({times[name] / _AT_ONCE * 1e6:.0f} µs each)",
            value=times.ratio(name, "bare"),
            against=f"of bare {http.__name__} gets",
        )
