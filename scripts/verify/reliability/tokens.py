"""Token requests: one failure is no outage, and nothing waits for a caller that is gone."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import gc
import socket
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any
from unittest import mock

import anyio
import trio

from .kit import MODES, TOKEN, Figure, Server, answer, application, caller, parallel, reset, run, timed

__all__ = ["check_outages", "check_stuck", "check_threads"]


def _cut(connection: socket.socket) -> bool:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{")
    return False


def _reset(connection: socket.socket) -> bool:
    reset(connection)
    return False


def _garbage(connection: socket.socket) -> bool:
    connection.sendall(b"\x00\x01garbage\r\n\r\n")
    return False


def _says(*arguments: Any) -> Callable[[socket.socket], None]:
    return lambda connection: connection.sendall(answer(*arguments))


_FAULTS: dict[str, Callable[[socket.socket], Any]] = {
    "reset": _reset,
    "end of file": lambda _: False,
    "cut answer": _cut,
    "garbage": _garbage,
    "500": _says({}, 500),
    "502": _says(b"<html>", 502),
    "503": _says({}, 503, "Retry-After: 1"),
    "429": _says({}, 429, "Retry-After: 1"),
}


_WAITING = frozenset({"503", "429"})


def _recovered(fault: str, mode: str, start: str, shifted: str = "") -> Figure:
    """Seconds until calls work again after one fault of the token endpoint, once the service is well again."""
    failed = [start == "cold start"]

    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
        if b"/token" not in head:
            return connection.sendall(answer({"id": "u"}))
        if failed[0]:
            failed[0] = False
            return _FAULTS[fault](connection)
        return connection.sendall(
            answer({**TOKEN, "expires_in": 0.4 if start == "after expiry" and number == 1 else 3600})
        )

    async def scenario() -> float:
        async with caller(mode, server.url, application(server.url)) as called:
            if start == "after expiry":
                assert await called.status() == "200"
                failed[0] = True
                await anyio.sleep(0.5)
            begun = time.monotonic()
            while await called.status() != "200":
                await anyio.sleep(0.05)
            return time.monotonic() - begun

    with Server(handler) as server:
        said, _ = timed(40, lambda: f"{run(mode, scenario):.2f}")
    asked = 1.0 if fault in _WAITING else 0.0  # the service asks for that second
    name = f"token endpoint fails once ({fault}), {start}{shifted}, {mode}: up again, the service being back"
    if not said.replace(".", "").isdecimal():
        return Figure(name, said, False)
    late = float(said) - asked
    return Figure(name, f"after {late:.2f} s", late < 2.0)


@contextlib.contextmanager
def _clock_set(seconds: float, after: float) -> Iterator[None]:
    """Set the wall clock of this process forward or back, some seconds from now."""
    real, begun = time.time, time.monotonic()

    def shifted() -> float:
        return real() + (seconds if time.monotonic() - begun > after else 0.0)

    with mock.patch("time.time", shifted):
        yield


def check_outages(full: bool) -> Iterator[Figure]:
    """Let the token endpoint fail once in every way, on a cold start and after a token's end; set the clock, too."""
    starts = ("cold start", "after expiry") if full else ("cold start",)
    for start in starts:
        cases = [(fault, mode, start) for fault in _FAULTS for mode in MODES]
        yield from parallel([partial(_recovered, *each) for each in cases])
        for hours in (1, -1):
            with _clock_set(3600.0 * hours, 0.6 if start == "after expiry" else 0.1):
                yield from parallel([partial(_recovered, *each, f", clock set by {hours:+} h") for each in cases])


# --- callers that leave ---------------------------------------------------------------------------


def _closed(url: str, credential: Any) -> Any:
    loop = asyncio.new_event_loop()
    called = caller("asyncio", url, credential)
    with contextlib.suppress(TimeoutError):
        loop.run_until_complete(asyncio.wait_for(called.status(), 0.2))
    loop.close()


def _closed_with_tasks(url: str, credential: Any) -> Any:
    loop = asyncio.new_event_loop()
    called = caller("asyncio", url, credential)
    task = loop.create_task(called.status())
    loop.run_until_complete(asyncio.sleep(0.2))
    loop.close()
    return task


def _stopped(url: str, credential: Any) -> Any:
    loop = asyncio.new_event_loop()
    called = caller("asyncio", url, credential)
    task = loop.create_task(called.status())
    loop.run_until_complete(asyncio.sleep(0.2))
    return loop, task


def _interrupted(url: str, credential: Any) -> Any:
    called = caller("sync", url, credential)

    def work() -> None:
        with contextlib.suppress(KeyboardInterrupt):
            called.client.request("GET", "/u")

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.2)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident or 0), ctypes.py_object(KeyboardInterrupt))
    return thread


def _left(url: str, credential: Any) -> Any:
    async def scenario() -> None:
        called = caller("trio", url, credential)
        with trio.move_on_after(0.2):
            await called.status()

    trio.run(scenario)


_LEAVING: dict[str, Callable[[str, Any], Any]] = {
    "its loop is closed": _closed,
    "its loop is closed with pending tasks": _closed_with_tasks,
    "its loop is stopped": _stopped,
    "its thread is interrupted": _interrupted,
    "it is cancelled and trio ends": _left,
}


def _slow_token(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
    if b"/token" in head:
        time.sleep(0.6)
    connection.sendall(answer(TOKEN if b"/token" in head else {"id": "u"}))


def check_stuck(full: bool) -> Iterator[Figure]:
    """Let the caller whose call started a token request leave; then make a call of each kind."""
    for name, leave in _LEAVING.items():
        with Server(_slow_token) as server, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            credential = application(server.url)
            kept = leave(server.url, credential)
            found = []
            for mode in MODES:
                called = caller(mode, server.url, credential)
                found.append(timed(10, partial(run, mode, called.status)))
            if isinstance(kept, tuple):
                loop, task = kept
                loop.run_until_complete(task)
                loop.close()
            del kept
            gc.collect()
            asked = sum(b"/token" in head for head, _ in server.requests)
        slowest = max(seconds for _, seconds in found)
        met = all(said == "200" for said, _ in found) and slowest < 2.0 and asked <= 2
        statuses = " ".join(said for said, _ in found)
        yield Figure(
            f"token request whose caller left, {name}",
            f"{statuses} within {slowest:.2f} s, {asked} token calls",
            met,
        )


# --- processes without threads -------------------------------------------------------------------

_REAL_START = threading.Thread.start


def _refused(thread: threading.Thread) -> None:
    if thread.name == "syllabind":
        raise RuntimeError("can't start new thread")
    _REAL_START(thread)


def _idle(thread: threading.Thread) -> None:
    if thread.name != "syllabind":
        _REAL_START(thread)


def _fetched(name: str, mode: str) -> Figure:
    """Make two calls, the first of which fetches a token."""
    with Server(_slow_token) as server:
        called = caller(mode, server.url, application(server.url))
        statuses = [timed(10, partial(run, mode, called.status)) for _ in range(2)]
        asked = sum(b"/token" in head for head, _ in server.requests)
    slowest = max(seconds for _, seconds in statuses)
    met = [said for said, _ in statuses] == ["200", "200"] and asked == 1 and slowest < 2.5
    text = f"{' '.join(said for said, _ in statuses)} within {slowest:.2f} s, {asked} token calls"
    return Figure(f"token request in a process that {name}, {mode}", text, met)


def check_threads(full: bool) -> Iterator[Figure]:
    """Fetch a token where no thread can be started, and where threads never begin to run."""
    for name, start in (("refuses threads", _refused), ("never runs its threads", _idle)):
        with mock.patch.object(threading.Thread, "start", start):
            yield from parallel([partial(_fetched, name, mode) for mode in MODES])
