"""A write without an idempotency key is applied once, whatever becomes of its answer."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from syllabind.core.client import Options
from syllabind.core.retry import RetryPolicy

from .kit import MODES, Figure, Server, answer, caller, parallel, reset, run

__all__ = ["check"]

_OPTIONS = Options(retry=RetryPolicy(base=0.01, base_limited=0.01))


def _says(status: int, *headers: str) -> Callable[[socket.socket], Any]:
    return lambda connection: connection.sendall(answer(b"upstream connect error", status, *headers))


def _sends(content: bytes) -> Callable[[socket.socket], bool]:
    def act(connection: socket.socket) -> bool:
        connection.sendall(content)
        return False

    return act


def _reset(connection: socket.socket) -> bool:
    reset(connection)
    return False


_OUTCOMES: dict[str, tuple[Callable[[socket.socket], Any], int]] = {
    "503 of a proxy that lost the answer": (_says(503), 1),
    "503 with Retry-After": (_says(503, "Retry-After: 0"), 1),
    "429": (_says(429), 4),
    "500": (_says(500), 1),
    "502": (_says(502), 1),
    "504": (_says(504), 1),
    "408": (_says(408), 1),
    "425": (_says(425), 1),
    "cut body": (_sends(b"HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{"), 1),
    "broken chunk": (_sends(b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n"), 1),
    "garbage": (_sends(b"\x16\x03\x01garbage\r\n\r\n"), 1),
    "end of file": (lambda _: False, 1),
    "reset": (_reset, 1),
    "empty answer": (_says(204), 1),
}


def _applied(mode: str, outcome: str) -> Figure:
    act, expected = _OUTCOMES[outcome]
    applied = [0]

    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
        applied[0] += 1
        return act(connection)

    with Server(handler) as server:
        said = run(mode, caller(mode, server.url, options=_OPTIONS).status, "POST", "/u")
    return Figure(f"write, {mode}: {outcome}", f"sent {applied[0]}x ({said[:40]})", applied[0] == expected)


def _idle(mode: str, count: int) -> Figure:
    """The server closes idle connections while writes begin."""
    applied: dict[str, int] = {}

    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
        path = head.split(b" ")[1].decode()
        if head.startswith(b"POST"):
            applied[path] = applied.get(path, 0) + 1
        connection.sendall(answer({"id": "u"}))
        return number % 3 != 0

    async def scenario() -> int:
        good = 0
        async with caller(mode, server.url, options=_OPTIONS) as called:
            for number in range(count):
                status = await called.status("POST", f"/{number}")
                good += status == "200"
        return good

    with Server(handler) as server:
        good = run(mode, scenario)
    doubled = sum(each > 1 for each in applied.values())
    return Figure(
        f"{count} writes over connections that the server closes, {mode}",
        f"{doubled} doubled, {good} good",
        not doubled,
    )


def check(full: bool) -> Iterator[Figure]:
    """Lose the answers of writes in 14 ways, and close connections under them."""
    yield from parallel([partial(_applied, mode, each) for each in _OUTCOMES for mode in MODES])
    for mode in MODES:
        yield _idle(mode, 300 if full else 30)
