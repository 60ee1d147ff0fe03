"""Token requests: one failure is no outage, nothing waits for a caller that is gone, no sign-in gets lost."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import errno
import gc
import socket
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import anyio
import trio

from syllabind.auth import MemoryStore, Token

from .kit import MODES, TOKEN, Figure, Server, answer, application, caller, parallel, person, reset, run, timed

__all__ = ["check_outages", "check_stores", "check_stuck"]


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


def _recovered(fault: str, mode: str, start: str) -> Figure:
    """Seconds until calls work again after one fault of the token endpoint."""
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
    met = said.replace(".", "").isdecimal() and float(said) < 3.0
    return Figure(f"token endpoint fails once ({fault}), {start}, {mode}: up again", f"{said} s", met)


def check_outages(full: bool) -> Iterator[Figure]:
    """Let the token endpoint fail once in every way, on a cold start and after the token's end."""
    starts = ("cold start", "after expiry") if full else ("cold start",)
    cases = [(fault, mode, start) for fault in _FAULTS for mode in MODES for start in starts]
    yield from parallel([partial(_recovered, *each) for each in cases])


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


# --- a store that cannot be written ----------------------------------------------------------------


class _Failing(MemoryStore):
    """A store that cannot be written for a while."""

    error: OSError | None = None

    def save(self, key: str, token: Token) -> None:
        """Keep a token, or fail."""
        if self.error is not None:
            raise self.error
        super().save(key, token)


def _rotated(mode: str, code: int) -> Figure:
    valid, refused = ["refresh-0"], [0]

    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
        if b"/token" not in head:
            connection.sendall(answer({"id": "u"}))
        elif valid[0] not in body.decode():
            refused[0] += 1
            connection.sendall(answer({"error": "invalid_grant"}, 400))
        else:
            valid[0] = f"refresh-{number}"
            connection.sendall(answer({**TOKEN, "refresh_token": valid[0]}))

    async def scenario() -> list[str]:
        store = _Failing()
        known = person(server.url, Token.from_refresh_token("refresh-0"), store=store, key="k")
        async with caller(mode, server.url, known) as called:
            store.error = OSError(code, "cannot be written")
            with warnings.catch_warnings(record=True) as told:
                warnings.simplefilter("always")
                found = [await called.status()]
            found += [f"{len(told)} warning", await called.status()]
            store.error = None
            known.source._process.get().look_at = 0.0  # what five seconds would do
            found.append(await called.status())
        kept = store.load("k")
        found.append(
            "saved" if kept and kept.refresh_token and kept.refresh_token.reveal() == valid[0] else "not saved"
        )
        return found

    with Server(handler) as server:
        found = run(mode, scenario)
    name = f"store cannot be written after a rotation ({errno.errorcode[code]}), {mode}"
    return Figure(
        name, f"{', '.join(found)}, refused {refused[0]}", found == ["200", "1 warning", "200", "200", "saved"]
    )


def check_stores(full: bool) -> Iterator[Figure]:
    """Rotate the refresh token while the store cannot be written."""
    for mode in MODES:
        for code in (errno.ENOSPC, errno.EROFS, errno.EIO):
            yield _rotated(mode, code)
