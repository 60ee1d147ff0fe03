"""A download is the right file or a clear error, and nothing else on the disk is touched."""

from __future__ import annotations

import gzip
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from syllabind.core.client import Options
from syllabind.core.downloads import save_steps
from syllabind.core.jobs import AsyncJob, Job
from syllabind.core.operation import Operation, RawDecoder
from syllabind.core.plans import Wait
from syllabind.core.request import RequestSpec
from syllabind.core.response import Decoder
from syllabind.core.retry import RetryPolicy

from .disks import SMALL, small_disk
from .kit import MODES, Caller, Figure, Server, answer, application, at_once, caller, reset, run, target

__all__ = ["check"]

_FILE = random.Random(1).randbytes(300_000)
_OTHER = random.Random(2).randbytes(300_000)
_OPTIONS = Options(retry=RetryPolicy(base=0.01))
_PULL = """
import sys
from pathlib import Path
from verify.reliability.kit import caller, run
url, to, limit = sys.argv[1:]
if int(limit):
    import resource, signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
called = caller("sync", url)
print("ready", flush=True)
print(run("sync", called.download, url + "/f", Path(to)))
"""


def _part(content: bytes, tag: str, start: int = 0, *more: str) -> bytes:
    """An answer with a file, or with what is left of it."""
    ranged = [f"Content-Range: bytes {start}-{len(content) - 1}/{len(content)}"] if start else []
    return answer(content[start:], 206 if start else 200, f"ETag: {tag}", *ranged, *more)


def _get(path: str, reader: Any, *security: str) -> Operation[..., Any]:
    def build() -> RequestSpec:
        return RequestSpec(method="GET", path=path)

    return Operation(id=f"get {path}", build=build, reader=reader, security=security)


def _start(head: bytes) -> int:
    """First byte that a request asks for."""
    _, found, rest = head.lower().partition(b"range: bytes=")
    return int(rest.partition(b"-")[0]) if found else 0


def _files(content: bytes = _FILE, tag: str = '"v1"', cut: int = 0, pause: float = 0.0) -> Any:
    """Serve a file with ranges. Connections break after `cut` bytes; each piece takes `pause` seconds."""

    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
        sent, start = _part(content, tag, _start(head)), _start(head)
        whole = not cut or len(content) - start <= cut
        sent = sent if whole else sent[: len(sent) - len(content) + start + cut]
        for at in range(0, len(sent), 16_384):
            connection.sendall(sent[at : at + 16_384])
            if pause:
                time.sleep(pause)
        return reset(connection) if not whole and pause else whole

    return handler


def _figure(name: str, mode: str, said: str, good: bool, folder: Path, names: set[str]) -> Figure:
    extra = {each.name for each in folder.iterdir()} - names
    value = f"{said[:70]}{f', left behind: {len(extra)} files' if extra else ''}"
    return Figure(f"download, {name}, {mode}", value, good and not extra)


def _one(name: str, handler: Any, mode: str, expected: bytes, filename: str = "f", most: int = 9) -> Figure:
    """Download one file and compare it."""
    with Server(handler) as server, tempfile.TemporaryDirectory() as folder:
        to = Path(folder) / filename
        called = caller(mode, server.url, application(server.url), options=_OPTIONS)
        said = run(mode, called.download, f"{server.url}/f", to)
        right = to.exists() and to.read_bytes() == expected
        leaked = any(b"authorization" in head.lower() for head, _ in server.requests)
        good = said == "200" and right and not leaked and len(server.requests) <= most
        said = f"{said}, {'right' if right else 'wrong'} file, {len(server.requests)} requests"
        return _figure(name, mode, said, good, Path(folder), {filename})


def _changed(tag: str) -> Any:
    """Serve a first part of one version; then, whatever If-Range says, a part of another."""

    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
        if number == 1:
            connection.sendall(_part(_FILE, '"v1"')[:150_000])
            return False
        connection.sendall(_part(_OTHER, tag, _start(head) if number == 2 else 0))
        return True

    return handler


def _packed(connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
    content = gzip.compress(_FILE)
    connection.sendall(answer(content if number > 1 else content[:-9], 200, "Content-Encoding: gzip", 'ETag: "v1"'))
    return number > 1


def _redirected(status: int) -> Any:
    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
        if target(head) == "/f":
            connection.sendall(answer(b"", status, "Location: /moved?sig=1"))
        else:
            connection.sendall(_part(_FILE, '"v1"'))

    return handler


def _one_target(mode: str) -> Figure:
    """Four downloads of one target at a time, fast and slow, two of them over breaking connections."""
    contents = [random.Random(seed).randbytes(200_000) for seed in range(4)]
    servers = [
        Server(_files(content, f'"{index}"', cut=60_000 if index % 2 else 0, pause=0.002 * index))
        for index, content in enumerate(contents)
    ]
    said: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        to = Path(folder) / "f"

        async def scenario() -> None:
            called = [caller(mode, each.url, options=_OPTIONS) for each in servers]

            async def pull(each: Caller, url: str) -> None:
                said.append(await each.download(f"{url}/f", to))

            pairs = zip(called, servers, strict=True)
            await at_once(mode, [partial(pull, each, server.url) for each, server in pairs])

        run(mode, scenario)
        whole = to.read_bytes() in contents
        text = f"{said.count('200')} of 4 ended well, {'one whole' if whole else 'a mixed'} file"
        figure = _figure("4 of one target at once", mode, text, whole and said.count("200") == 4, Path(folder), {"f"})
    for server in servers:
        server.__exit__()
    return figure


def _parallel(mode: str, count: int) -> Figure:
    """Many downloads at a time with one client, each of its own file."""

    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
        name = target(head)[1:]
        content, start = random.Random(name).randbytes(100_000), _start(head)
        sent = _part(content, f'"{name}"', start)
        connection.sendall(sent if start or int(name) % 2 else sent[:50_000])
        return bool(start or int(name) % 2)

    with Server(handler) as server, tempfile.TemporaryDirectory() as folder:

        async def scenario() -> None:
            called = caller(mode, server.url, options=_OPTIONS)

            async def pull(name: str) -> None:
                await called.download(f"{server.url}/{name}", Path(folder) / name)

            await at_once(mode, [partial(pull, str(each)) for each in range(count)])

        run(mode, scenario)
        names = {str(each) for each in range(count)}
        right = sum(each.read_bytes() == random.Random(each.name).randbytes(100_000) for each in Path(folder).iterdir())
        return _figure(
            f"{count} at once, half of them broken", mode, f"{right} right", right == count, Path(folder), names
        )


def _planted(mode: str) -> Figure:
    """Links and files planted in the folder, under the target's name and names that partial files could have."""
    with Server(_files(cut=100_000)) as server, tempfile.TemporaryDirectory() as folder:
        victim, to = Path(folder) / "victim", Path(folder) / "f.csv"
        victim.write_bytes(b"mine")
        tags = [tag.encode().hex() for tag in ("v1", '"v1"')]
        names = ["f.csv", ".f.csv.part", "f.csv.part", *(f".f.csv.{tag}.part" for tag in tags)]
        for name in names:
            (Path(folder) / name).symlink_to(victim)
        said = run(mode, caller(mode, server.url, options=_OPTIONS).download, f"{server.url}/f", to)
        safe = victim.read_bytes() == b"mine"
        right = not to.is_symlink() and to.read_bytes() == _FILE
        text = f"{said}, {'right' if right else 'wrong'} file, the other {'as it was' if safe else 'overwritten'}"
        return _figure("planted links", mode, text, said == "200" and safe and right, Path(folder), {*names, "victim"})


def _expired(mode: str) -> Figure:
    """The job's link has expired; another poll gives another one."""

    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
        if b"/job" in head:
            polls[0] += 1
            connection.sendall(answer({"state": "done", "url": f"{server.url}/f{polls[0]}"}))
        elif b"/f1" in head:
            connection.sendall(answer(b"<Error>Request has expired</Error>", 403))
        else:
            connection.sendall(_part(_FILE, '"v1"'))

    polls = [0]
    poll = _get("/job", Decoder(dict[str, Any]))
    wait = Wait(arguments={}, state=("$response.body#/state",), done=("done",), result=("$response.body#/url",))
    with Server(handler) as server, tempfile.TemporaryDirectory() as folder:
        to = Path(folder) / "f"

        async def scenario() -> str:
            client = caller(mode, server.url, options=_OPTIONS).client
            job: Any = (Job if mode == "sync" else AsyncJob)(client, poll, wait, {})
            done = job.download(to)
            if mode != "sync":
                await done
            return f"{'right' if to.read_bytes() == _FILE else 'wrong'} file, {polls[0]} polls"

        said = run(mode, scenario)
        return _figure("link of a job expired", mode, said, said == "right file, 2 polls", Path(folder), {"f"})


def _operation(mode: str) -> Figure:
    """An operation that answers with a file redirects to another origin: the credential stays."""

    def handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
        if b"/token" in head:
            connection.sendall(answer({"access_token": "a", "token_type": "bearer"}))
        else:
            connection.sendall(answer(b"", 302, f"Location: {files.url}/f"))

    get = _get("/file", RawDecoder(text=False), "oauth")
    with Server(handler) as server, Server(_files(cut=200_000)) as files, tempfile.TemporaryDirectory() as folder:
        to = Path(folder) / "f"
        called = caller(mode, server.url, application(server.url), options=_OPTIONS)
        run(mode, called.carry_out, save_steps(called.client, get, get.build(), to))
        signed = sum(b"authorization: bearer" in head.lower() for head, _ in server.requests)
        leaked = sum(b"authorization" in head.lower() for head, _ in files.requests)
        right = to.read_bytes() == _FILE
        text = f"{'right' if right else 'wrong'} file, credential at its server {signed}x, elsewhere {leaked}x"
        good = right and (signed, leaked) == (1, 0)
        return _figure("operation that redirects", mode, text, good, Path(folder), {"f"})


def _pull(url: str, to: Path, limit: int = 0) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _PULL, url, str(to), str(limit)]
    made = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert made.stdout is not None
    made.stdout.readline()
    return made


def _full_disk() -> Figure:
    with Server(_files()) as server, small_disk() as (folder, mounted):
        to = folder / "f"
        to.write_bytes(b"old")
        said = _pull(server.url, to, 0 if mounted else SMALL).communicate(timeout=60)[0].strip()
        good = said.startswith("OSError") and to.read_bytes() == b"old" and str(to) in said
        kind = "a disk of 128 KiB" if mounted else "a limit on files"
        return _figure("disk full", kind, said, good, folder, {"f"})


def _killed(points: int) -> Figure:
    """Kill a process in the middle of a download, over and over; then let two end that run at the same time."""
    wrong = 0
    with Server(_files(pause=0.01)) as server, tempfile.TemporaryDirectory() as folder:
        to = Path(folder) / "f"
        to.write_bytes(_OTHER)
        for point in range(points):
            process = _pull(server.url, to)
            time.sleep(0.3 * point / points)
            process.send_signal(signal.SIGKILL)
            process.communicate()
            wrong += to.read_bytes() not in (_OTHER, _FILE)
        last = [_pull(server.url, to) for _ in range(2)]
        said = " and ".join(each.communicate(timeout=60)[0].strip() for each in last)
        good = not wrong and said == "200 and 200" and to.read_bytes() == _FILE
        said = f"{wrong} wrong files; the next downloads: {said}"
        return _figure(f"process killed at {points} points", "sync", said, good, Path(folder), {"f"})


def check(full: bool) -> Iterator[Figure]:
    """Download through everything that can go wrong at a server, on a disk, and in a process."""
    for mode in MODES if full else ("sync", "trio"):
        yield _one("connections break", _files(cut=70_000), mode, _FILE)
        yield _one("another version in the second part", _changed('"v2"'), mode, _OTHER)
        yield _one("another version under a weak tag", _changed('W/"v1"'), mode, _OTHER)
        yield _one("gzip coding, cut once", _packed, mode, _FILE)
        for status in (302, 307):
            yield _one(f"redirect {status}", _redirected(status), mode, _FILE)
        yield _one("name of 255 bytes", _files(), mode, _FILE, "n" * 255)
        yield _one_target(mode)
        yield _parallel(mode, 100 if full else 20)
        yield _planted(mode)
        yield _expired(mode)
        yield _operation(mode)
    yield _full_disk()
    yield _killed(20 if full else 2)
