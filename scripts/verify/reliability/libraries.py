"""Everything that is awaited does on trio what it does on asyncio."""

from __future__ import annotations

import socket
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio

from syllabind.auth import Token
from syllabind.core.client import AsyncClient, Options
from syllabind.core.jobs import AsyncJob
from syllabind.core.models import Model
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import Operation, paged
from syllabind.core.pagination import AsyncPager
from syllabind.core.plans import Wait
from syllabind.core.request import RequestSpec
from syllabind.core.response import Decoder
from syllabind.core.retry import RetryPolicy
from syllabind.errors import SyllabindError

from .kit import Figure, Server, answer, application, caller, person, run, target

__all__ = ["check"]

_QUICK = Options(retry=RetryPolicy(base=0.01))
_TOKEN = {"token_type": "Bearer", "expires_in": 3600}


class _Item(Model, kw_only=True):
    id: str


class _Service:
    """A service with tokens that end, passing errors, a slow list, jobs and files."""

    def __init__(self) -> None:
        self.tokens = self.polls = self.asked = 0
        self.withdrawn: set[str] = set()

    def __call__(self, connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
        """Answer."""
        path = target(head)
        if path == "/token":
            self.tokens += 1
            token = {**_TOKEN, "access_token": f"access-{self.tokens}", "refresh_token": f"refresh-{self.tokens}"}
            return connection.sendall(answer(token))
        bearer = head.lower().partition(b"authorization: bearer ")[2].partition(b"\r\n")[0].decode()
        if bearer in self.withdrawn:
            return connection.sendall(answer({}, 401))
        if path == "/flaky":
            self.asked += 1
            return connection.sendall(answer({"asked": self.asked}, 200 if self.asked > 2 else 503))
        if path.startswith("/items"):
            time.sleep(0.1)
            page = int(path.partition("page=")[2])
            first = 10 * (page - 1) + 1
            return connection.sendall(answer([{"id": str(each)} for each in range(first, min(first + 10, 76))]))
        if path == "/job":
            self.polls += 1
            done = self.polls > 2
            return connection.sendall(answer({"state": "done" if done else "new", "url": f"http://{_host(head)}/file"}))
        if path == "/file":
            start = int(head.partition(b"bytes=")[2].partition(b"-")[0] or 0)
            part = _FILE[start:]
            ranged = [f"Content-Range: bytes {start}-{len(_FILE) - 1}/{len(_FILE)}"] if start else []
            sent = answer(part, 206 if start else 200, 'ETag: "1"', *ranged)
            connection.sendall(sent if start else sent[:100_000])
            return bool(start)
        return connection.sendall(answer({"token": bearer}))


_FILE = bytes(range(256)) * 1000


def _host(head: bytes) -> str:
    return head.lower().partition(b"host: ")[2].partition(b"\r\n")[0].decode()


def _get(path: str, body: Any) -> Operation[..., Any]:
    def build() -> RequestSpec:
        return RequestSpec(method="GET", path=path)

    return Operation(id=f"get {path}", build=build, reader=Decoder(body), security=())


async def _calls(url: str, service: _Service, mode: str) -> str:
    called = caller(mode, url)
    found: list[int] = []

    async def call() -> None:
        found.append((await called("GET", "/u")).status)

    async with anyio.create_task_group() as group:
        for _ in range(150):
            group.start_soon(call)
    return f"{found.count(200)} of 150 at once"


async def _oauth(url: str, service: _Service, mode: str) -> str:
    said = []
    for credential in (application(url), person(url, Token.from_refresh_token("refresh-0"))):
        async with caller(mode, url, credential) as called:
            first = (await called("GET", "/u")).value["token"]
            service.withdrawn.add(first)  # it ends before its time
            second = (await called("GET", "/u")).value["token"]
            direct = await credential.source.token_async()
            said.append(f"{first} then {second}, {direct.access_token.reveal() == second}")
    return "; ".join(said)


async def _retry(url: str, service: _Service, mode: str) -> str:
    reply = await caller(mode, url, options=_QUICK)("GET", "/flaky")
    return f"{reply.status} after {reply.attempts} attempts"


async def _prefetch(url: str, service: _Service, mode: str) -> str:
    def build() -> RequestSpec:
        return RequestSpec(method="GET", path="/items", query=(("size", "10"),))

    operation = paged("list", list[_Item], _Item, PageNumber(items="", page="page", size="size"))(build)
    client: Any = caller(mode, url).client
    begun = time.monotonic()
    pager = AsyncPager(client, operation, build()).with_options(prefetch=4)
    found = [each.id async for each in pager]
    quick = time.monotonic() - begun < 0.7  # nine pages of 0.1 s
    return f"{found == [str(each) for each in range(1, 76)]}, {'at the same time' if quick else 'one after the other'}"


_WAIT = Wait(
    arguments={},
    state=("$response.body#/state",),
    done=("done",),
    result=("$response.body#/url",),
    every=0.02,
    timeout=5.0,
)


async def _jobs(url: str, service: _Service, mode: str) -> str:
    client: Any = caller(mode, url).client
    job: Any = AsyncJob(client, _get("/job", dict[str, Any]), _WAIT, {})
    with tempfile.TemporaryDirectory() as folder:
        path = await job.download(Path(folder) / "f")
        return f"{job.state} after {service.polls} polls, file {path.read_bytes() == _FILE}"


async def _downloads(url: str, service: _Service, mode: str) -> str:
    called = caller(mode, url, options=_QUICK)
    with tempfile.TemporaryDirectory() as folder:
        said = await called.download(f"{url}/file", Path(folder) / "f")
        return f"{said}, file {(Path(folder) / 'f').read_bytes() == _FILE}"


async def _closed(url: str, service: _Service, mode: str) -> str:
    client = caller(mode, url).client
    assert isinstance(client, AsyncClient)
    await client.request("GET", "/u")
    await client.aclose()
    try:
        await client.request("GET", "/u")
    except (SyllabindError, RuntimeError) as error:
        return f"{type(error).__name__}: {error}"
    return "still open"


_FEATURES: dict[str, tuple[Callable[[str, _Service, str], Awaitable[str]], str]] = {
    "150 calls": (_calls, "150 of 150 at once"),
    "OAuth: tokens, a withdrawn one, a refresh": (_oauth, "access-1 then access-2, True; access-3 then access-4, True"),
    "retry": (_retry, "200 after 3 attempts"),
    "list with prefetch=4": (_prefetch, "True, at the same time"),
    "job": (_jobs, "done after 3 polls, file True"),
    "download that breaks": (_downloads, "200, file True"),
    "closed client": (_closed, "RuntimeError: the client is closed; make a new one"),
}


def check(full: bool) -> Iterator[Figure]:
    """Use each feature on asyncio and on trio."""
    for name, (scenario, expected) in _FEATURES.items():
        said = []
        for mode in ("asyncio", "trio"):
            service = _Service()
            with Server(service) as server:
                said.append(run(mode, scenario, server.url, service, mode))
        same = said[1] if said[0] == said[1] else f"{said[1]}, but on asyncio {said[0]}"
        yield Figure(f"on trio: {name}", same, said == [expected, expected])
