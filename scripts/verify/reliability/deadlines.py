"""A deadline holds over everything that a call waits for."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from unittest import mock

import anyio

from syllabind.core.client import Options
from syllabind.errors import SyllabindError

from .kit import FAST, MODES, Caller, Figure, Server, answer, application, caller, parallel, run, timed

__all__ = ["check", "check_downloads"]

_OVERSHOOT = 0.5
_CROWD, _DOWNLOAD = "all connections in use", "download trickles"
_NAME, _LINK = "name resolution hangs", "name resolution of a download link hangs"
_OTHERS = (_CROWD, _DOWNLOAD, _NAME, _LINK)
_resolve = socket.getaddrinfo


def _drip(connection: socket.socket, first: bytes, piece: bytes) -> None:
    connection.sendall(first)
    end = time.monotonic() + 60
    while time.monotonic() < end:
        connection.sendall(piece)
        time.sleep(0.3)


def _trickled_headers(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
    _drip(connection, b"HTTP/1.1 200 OK\r\nX-A: ", b"a")


def _endless_1xx(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
    _drip(connection, b"", b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n")


def _trickled_body(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
    _drip(connection, b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b" ")


def _hang(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
    time.sleep(60)


def _limited(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
    connection.sendall(answer({}, 429, "Retry-After: 1000000000", "x-rate-limit: 60r/m", "x-burst: 1"))


def _token(slow: Callable[..., None]) -> Callable[..., None]:
    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
        if b"/token" in head:
            slow(connection, head, body, number)
        connection.sendall(answer())

    return handler


def _slow_resolver(host: object, *arguments: object, **named: object) -> object:
    flags: Any = named.get("flags") or (arguments[4] if len(arguments) > 4 else 0)
    numeric = flags & socket.AI_NUMERICHOST
    if host in ("slow.example", b"slow.example") and not numeric:
        time.sleep(4)
        raise socket.gaierror(socket.EAI_AGAIN, "temporary failure")
    return _resolve(host, *arguments, **named)  # type: ignore[arg-type]


_CASES: dict[str, Callable[..., None]] = {
    "server hangs": _hang,
    "headers trickle": _trickled_headers,
    "1xx answers without end": _endless_1xx,
    "body trickles": _trickled_body,
    "token endpoint hangs": _token(_hang),
    "token answer trickles": _token(_trickled_body),
    "Retry-After of 31 years": _limited,
    "Retry-After of 31 years, paced": _limited,
    _DOWNLOAD: _trickled_body,
    _CROWD: _hang,
    _NAME: _hang,
    _LINK: _hang,
}


def _measured(name: str, mode: str, seconds: float) -> Figure:
    with Server(_CASES[name]) as server:
        options = Options(deadline=seconds, paced="paced" in name)
        credential = application(server.url) if "token" in name else None
        taken = [0.0]

        async def scenario() -> str:
            called = caller(mode, "https://slow.example" if name == _NAME else server.url, credential, options=options)
            if name == _CROWD:
                await _occupy(called, mode, 4 * seconds)
            begun = time.monotonic()
            link = "https://slow.example/f" if name == _LINK else f"{server.url}/f"
            said = await (called.download(link) if name in (_DOWNLOAD, _LINK) else called.status())
            if "paced" in name:
                said = await called.status()
            taken[0] = time.monotonic() - begun
            return said

        said, _ = timed(10 * seconds, lambda: run(mode, scenario))
    late = not taken[0] or taken[0] > seconds + _OVERSHOOT
    early = taken[0] < 0.9 * seconds and "Retry-After" not in name
    return Figure(
        f"deadline of {seconds:g} s, {mode}: {name}", f"{taken[0]:.2f} s ({said[:60]})", not late and not early
    )


async def _occupy(called: Caller, mode: str, seconds: float) -> None:
    """Use up all connections of a client with calls of a longer deadline."""
    other = Caller(called.client.with_options(deadline=seconds, max_retries=0))
    if mode == "sync":

        def call() -> None:
            with contextlib.suppress(SyllabindError):
                other.client.request("GET", "/u")

        for _ in range(100):
            threading.Thread(target=call, daemon=True).start()
        time.sleep(1.0)
        return
    if mode == "asyncio":
        import asyncio

        called.background = [asyncio.ensure_future(other.status()) for _ in range(100)]  # type: ignore[attr-defined]
    else:
        import trio

        for _ in range(100):
            trio.lowlevel.spawn_system_task(other.status)
    await anyio.sleep(1.0)


def check(full: bool) -> Iterator[Figure]:
    """Measure each wait under a deadline."""
    seconds = 2.0 if full else 1.0
    cases = [(name, mode) for mode in MODES for name in _CASES if name not in _OTHERS]
    yield from parallel([partial(_measured, name, mode, seconds) for name, mode in cases])
    yield from parallel([partial(_measured, _CROWD, mode, seconds) for mode in MODES])
    # A thread that resolves a name can be left by a task, not by the call that it is.
    with mock.patch("socket.getaddrinfo", _slow_resolver):
        # The faster engine, used on asyncio, resolves the names of calls outside of Python.
        called = MODES[2:] if FAST in os.environ else MODES[1:]
        cases = [*((_NAME, mode) for mode in called), *((_LINK, mode) for mode in MODES[1:])]
        yield from parallel([partial(_measured, name, mode, 1.0) for name, mode in cases])


def check_downloads(full: bool) -> Iterator[Figure]:
    """Measure a download under a deadline."""
    yield from parallel([partial(_measured, _DOWNLOAD, mode, 2.0 if full else 1.0) for mode in MODES])
