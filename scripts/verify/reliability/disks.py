"""Disks that are full, read-only or broken: a sign-in that the service has renewed is kept."""

from __future__ import annotations

import contextlib
import errno
import os
import resource
import socket
import subprocess
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

from syllabind.auth import FileStore, Token
from syllabind.errors import TokenNotSavedWarning

from .kit import MODES, TOKEN, Figure, Server, answer, caller, person, run

__all__ = ["SMALL", "check", "small_disk"]

SMALL = 131_072


@contextlib.contextmanager
def small_disk() -> Iterator[tuple[Path, bool]]:
    """A folder, on a disk of 128 KiB of its own where that may be mounted; and whether it is."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", folder]
        mounted = os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0
        try:
            yield Path(folder), mounted
        finally:
            if mounted:
                subprocess.run(["umount", folder], check=True)


@contextlib.contextmanager
def _full(folder: Path, mounted: bool) -> Iterator[None]:
    """Leave no byte on the disk; without a disk of our own, allow this process no byte more in any file."""
    if not mounted:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
        yield
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        return
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    yield
    filler.unlink()


@contextlib.contextmanager
def _read_only(folder: Path, mounted: bool) -> Iterator[None]:
    """Mount the store read-only, or take the right to write away."""
    store = str(folder / "store")
    if mounted:
        # Over itself: a disk with an open file, as the lock is one, cannot be made read-only.
        subprocess.run(["mount", "--bind", store, store], check=True)
        subprocess.run(["mount", "-o", "remount,bind,ro", store], check=True)
        yield
        subprocess.run(["umount", store], check=True)
    else:
        (folder / "store").chmod(0o500)
        yield
        (folder / "store").chmod(0o700)


def _broken(folder: Path, mounted: bool) -> contextlib.AbstractContextManager[Any]:
    """Let the disk report an error of its hardware when data is written to it."""
    return mock.patch("os.fsync", side_effect=OSError(errno.EIO, os.strerror(errno.EIO)))


Fault = Callable[[Path, bool], contextlib.AbstractContextManager[Any]]
_FAULTS: dict[str, Fault] = {"full": _full, "read-only": _read_only, "broken (EIO)": _broken}


def _rotated(mode: str, name: str, *, before: bool = False) -> Figure:
    """Break the disk while, or before, the service renews the sign-in; mend it after two calls."""
    valid, refused, spent = ["refresh-0"], [0], [0]
    fault = contextlib.ExitStack()

    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
        if b"/token" not in head:
            connection.sendall(answer({"id": "u"}))
        elif valid[0] not in body.decode():
            refused[0] += 1
            connection.sendall(answer({"error": "invalid_grant"}, 400))
        else:
            spent[0] += 1
            valid[0] = f"refresh-{spent[0]}"
            if not before:
                fault.enter_context(_FAULTS[name](folder, mounted))
            connection.sendall(answer({**TOKEN, "refresh_token": valid[0]}))

    async def scenario() -> list[str]:
        given = Token.from_refresh_token("refresh-0")
        async with caller(mode, server.url, person(server.url, given, store=store, key="k")) as called:
            if before:
                store.try_lock("k").release()  # type: ignore[union-attr]
                fault.enter_context(_FAULTS[name](folder, mounted))
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always", TokenNotSavedWarning)
                found = [(await called.status()).partition(":")[0], (await called.status()).partition(":")[0]]
            found.append(f"{sum(each.category is TokenNotSavedWarning for each in caught)} warning")
            found.append(f"{spent[0]} renewed")
            fault.close()
            state = called.client.credential.source._process.get()  # type: ignore[union-attr]
            state.look_at, state.failure = min(state.look_at, 0.0), None  # what five seconds would do
            found.append(await called.status())
        return found

    with small_disk() as (folder, mounted), Server(handler) as server:
        store = FileStore(folder / "store")
        found = run(mode, scenario)
        kept = store.load("k")
        saved = kept is not None and kept.refresh_token is not None and kept.refresh_token.reveal() == valid[0]
        # Another program starts from the store.
        again = person(server.url, store=store, key="k")
        found.append(
            f"{'saved' if saved else 'not saved'}, another program {run(mode, caller(mode, server.url, again).status)}"
        )
    first = ["TokenStoreError"] * 2 + ["0 warning", "0 renewed"] if before else ["200"] * 2 + ["1 warning", "1 renewed"]
    met = found == [*first, "200", "saved, another program 200"] and not refused[0]
    return Figure(
        f"token store on a disk that is {name} {'from the start' if before else 'when a sign-in is renewed'}, {mode}",
        f"{', '.join(found)}; refused by the service {refused[0]}x",
        met,
    )


def check(full: bool) -> Iterator[Figure]:
    """Renew a sign-in on disks that take nothing, and mend them."""
    for mode in MODES if full else ("sync", "trio"):
        for name in _FAULTS:
            yield _rotated(mode, name)
        yield _rotated(mode, "read-only", before=True)
