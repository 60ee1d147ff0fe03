"""Credentials and stored tokens go to their own service, for their own identity."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import os
import socket
import subprocess
import sys
import tempfile
import types
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.parse import parse_qs

import attrs

from syllabind.auth import AuthorizedUser, FileStore, KeyringStore, MemoryStore, TokenStore
from syllabind.core.client import AsyncClient, Client
from syllabind.core.downloads import save_steps
from syllabind.core.operation import Operation, RawDecoder
from syllabind.core.registry import registered
from syllabind.core.request import RequestSpec
from syllabind.errors import AuthError, SyllabindError
from syllabind_bulk.lists import lists_of, operation_of

from .kit import Figure, Server, answer, target

__all__ = ["check", "check_commands", "check_stores"]

_PLACES = ("ENVIRONMENT", "REGION")
_RENEWED = {"CLIENT_ID": "c", "CLIENT_SECRET": "s", "REFRESH_TOKEN": "x", "TENANT_ID": "x"}
_SETTINGS = ({"TOKEN": "of-x"}, {"TENANT_ID": "x", "API_SECRET": "s"}, _RENEWED)
"""Variables that describe a credential. Each API reads those that apply to it."""


@attrs.frozen(kw_only=True)
class _Facade:
    """The module of an API, and what its variables can describe.

    Attributes:
        api: Short name of the API.
        module: The facade.
        client: Its client.
        twin: The client to be awaited.
        settings: Those of `_SETTINGS` that make a credential of it.
    """

    api: str
    module: Any
    client: Any
    twin: Any
    settings: tuple[dict[str, str], ...]

    @classmethod
    def of(cls, api: str) -> _Facade:
        module = import_module(f"syllabind.{api}")
        own = [each for each in vars(module).values() if getattr(each, "__module__", "") == module.__name__]
        kinds = [each for each in own if isinstance(each, type)]
        settings = []
        for each in _SETTINGS:
            with contextlib.suppress(AuthError):
                module.from_env(_environ(api, each))
                settings.append(each)
        return cls(
            api=api,
            module=module,
            client=next(each for each in kinds if issubclass(each, Client)),
            twin=next(each for each in kinds if issubclass(each, AsyncClient)),
            settings=tuple(settings),
        )


def _environ(api: str, settings: dict[str, str]) -> dict[str, str]:
    return {f"SYLLABIND_{api.upper()}_{name}": value for name, value in settings.items()}


def _facades() -> list[_Facade]:
    return [_Facade.of(api) for api in registered()]


def _owner(path: str, body: bytes) -> str:
    """Return whose token a token request asks for: the person of the refresh token, or the tenant of the path."""
    text = body.decode()
    fields = json.loads(text) if text.startswith("{") else {name: value[0] for name, value in parse_qs(text).items()}
    return str(fields.get("refresh_token") or path.rsplit("/", 1)[1])


_ELSEWHERE = [""]
"""Where a file lies that a service redirects to."""


def _respond(connection: socket.socket, head: bytes, body: bytes, number: int) -> bool:
    path = target(head)
    if "token" in path.lower():
        owner = _owner(path, body)
        token = {"access_token": f"of-{owner}", "refresh_token": owner, "token_type": "Bearer", "expires_in": 3600}
        connection.sendall(answer({**token, "$data": token}, 200, "Connection: close"))
    elif path == "/elsewhere":
        connection.sendall(answer({}, 302, f"Location: {_ELSEWHERE[0]}/link", "Connection: close"))
    else:
        connection.sendall(answer({"id": "1", "$data": {"id": "1"}, "data": []}, 200, "Connection: close"))
    return False


def _tokens(server: Server) -> list[str]:
    """Return the bearer tokens that calls have carried to a server."""
    lines = [line.decode() for head, _ in server.requests for line in head.split(b"\r\n")]
    return [line.rpartition(" ")[2] for line in lines if line.startswith("Authorization: Bearer ")]


def _steps(client: Any, folder: str) -> list[Any]:
    """Return a call and two downloads: of an operation that answers with a file, and of a link that it redirects to."""

    def operation(path: str) -> Operation[..., Any]:
        def build() -> RequestSpec:
            return RequestSpec(method="GET", path=path)

        schemes = tuple(client.credential.schemes)
        return Operation(id=path, build=build, reader=RawDecoder(text=False), security=schemes)

    made = [operation(path) for path in ("/me", "/file", "/elsewhere")]
    saved = [save_steps(client, each, each.build(), Path(folder) / "file") for each in made[1:]]
    return [client.send_steps(made[0], made[0].build()), *saved]


def _call(client: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for steps in _steps(client, folder):
            with contextlib.suppress(SyllabindError):
                client.run(steps)


def _credentials(url: str, name: str, **options: Any) -> dict[str, Callable[[], Client]]:
    """Return what makes a client of each API's renewable kind for one identity."""
    settings = {**_RENEWED, "REFRESH_TOKEN": name, "TENANT_ID": name, "SERVER": url}
    return {
        each.api: lambda each=each: each.client(each.module.from_env(_environ(each.api, settings), **options))  # type: ignore[misc]
        for each in _facades()
    }


@contextlib.contextmanager
def _stores() -> Iterator[dict[str, Callable[[], TokenStore]]]:
    kept: dict[tuple[str, str], str] = {}
    keyring: Any = types.SimpleNamespace(
        get_password=lambda service, key: kept.get((service, key)),
        set_password=lambda service, key, value: kept.__setitem__((service, key), value),
        delete_password=lambda service, key: kept.pop((service, key)),
    )

    def folder() -> str:
        kept.clear()
        return tempfile.mkdtemp(dir=root)

    with tempfile.TemporaryDirectory() as root, patch.dict(sys.modules, {"keyring": keyring}):
        yield {
            "FileStore": lambda: FileStore(folder()),
            "MemoryStore": MemoryStore,
            "KeyringStore": lambda: KeyringStore(folder()),
        }


def check_stores(full: bool) -> Iterator[Figure]:
    """Let two identities share one store: tenants, persons, services, production and sandbox."""
    with Server(_respond) as here, Server(_respond) as there, _stores() as stores:
        for store, make in stores.items():
            wrong = calls = refused = 0
            kinds = _credentials(here.url, "ann")
            for first, second in itertools.product(kinds, kinds):
                for other in (here, there):
                    shared = make()
                    mine = _credentials(here.url, "ann", store=shared, key="k")
                    theirs = _credentials(other.url, "bob", store=shared, key="k")
                    for client, server, owner in ((mine[first](), here, "ann"), (theirs[second](), other, "bob")):
                        before = len(_tokens(server))
                        _ELSEWHERE[0] = server.url
                        _call(client)
                        sent = _tokens(server)[before:]
                        calls += 1
                        refused += not sent
                        wrong += any(token != f"of-{owner}" for token in sent)
            yield Figure(
                f"{calls} clients of two identities that share a key of a {store}: with the other's token, refused",
                f"{wrong}, {refused}",
                (wrong, refused) == (0, calls // 2),
            )


_WATCHED = """
import runpy, sys
server = sys.argv[1]

def watch(event, arguments):
    if event == "socket.getaddrinfo" and f"{arguments[0]}:{arguments[1]}" not in server:
        print(f"STRAY {arguments[0]}", file=sys.stderr)

sys.addaudithook(watch)
sys.argv[0:2] = ["syllabind"]
runpy.run_module("syllabind_cli.main", run_name="__main__")
"""
"""The command line, in a process that says which other host than the given one it looks up."""


def _readable(api: str, credential: Any) -> str:
    """Return the name of a list that a credential may read and that needs no argument."""
    for name, listed in lists_of(api).items():
        with contextlib.suppress(TypeError):
            operation = operation_of(api, listed)
            operation.build()
            if credential.schemes.intersection(operation.operation.security):
                return name
    raise LookupError(api)


def _command(server: Server, api: str, settings: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SYLLABIND_")}
    return subprocess.run(
        [sys.executable, "-c", _WATCHED, server.url, *words],
        env={**kept, **_environ(api, settings)},
        capture_output=True,
        text=True,
        check=False,
    )


def check_commands(full: bool) -> Iterator[Figure]:
    """Use the command line with a store of another server's sign-in, and with settings of one server for each API."""
    with Server(_respond) as here, Server(_respond) as there, tempfile.TemporaryDirectory() as folder:
        settings = {**_RENEWED, "SERVER": here.url}
        found = {each.api: each.module.from_env(_environ(each.api, settings)) for each in _facades()}
        api, person = next((api, each) for api, each in found.items() if isinstance(each, AuthorizedUser))
        FileStore(folder).save(api, person.source.token())
        environ = {"STORE": folder, "SERVER": there.url, "CLIENT_ID": "c", "CLIENT_SECRET": "s"}
        ended = _command(there, api, environ, "whoami", api)
        said = here.url in ended.stderr and there.url in ended.stderr
        yield Figure(
            "command line, signed in at one server, set to another: requests there, both named",
            f"{len(there.requests)}, {said}",
            not there.requests and said and ended.returncode == 1,
        )
        here.requests.clear()
        runs = stray = 0
        for facade in _facades():
            for each in facade.settings if full else facade.settings[:1]:
                environ = {**each, "SERVER": here.url}
                name = _readable(facade.api, facade.module.from_env(_environ(facade.api, environ)))
                words = ("export", facade.api, name, "--to", f"{folder}/{runs}.jsonl")
                stray += _command(here, facade.api, environ, *words).stderr.count("STRAY")
                runs += 1
        yield Figure(
            f"command line, {runs} settings of one server: requests there, hosts elsewhere",
            f"{len(here.requests)}, {stray}",
            len(here.requests) >= runs and not stray,
        )


async def _asynchronous(make: Callable[[], Any]) -> None:
    with contextlib.suppress(SyllabindError), tempfile.TemporaryDirectory() as folder:
        async with make() as client:
            for steps in _steps(client, folder):
                with contextlib.suppress(SyllabindError):
                    await client.run(steps)


def check(full: bool) -> Iterator[Figure]:
    """Set each API to another server by variables and by arguments; a second server listens for stray requests."""
    with Server(_respond) as here, Server(_respond) as there, Server(_respond) as files:
        made, _ELSEWHERE[0] = 0, files.url
        facades = _facades()
        for facade in facades:
            module, client, twin = facade.module, facade.client, facade.twin
            for settings in facade.settings:
                environ = _environ(facade.api, {**settings, "SERVER": here.url})
                for make in (
                    lambda c=client, e=environ: c.from_env(e),
                    lambda c=client, m=module, e=environ: c(m.from_env(e)),
                    lambda c=client, m=module, e=environ: c(m.from_env(e), server=there.url),
                ):
                    with contextlib.suppress(SyllabindError):
                        _call(make())
                for make in (
                    lambda c=twin, e=environ: c.from_env(e),
                    lambda c=twin, m=module, e=environ: c(m.from_env(e), server=there.url),
                ):
                    asyncio.run(_asynchronous(make))
                made += 5
        stray = len(there.requests)
        paths = [target(head) for head, _ in here.requests]
        arrived = [paths.count(path) for path in ("/me", "/file", "/elsewhere")]
        sent = len(_tokens(files))
    good = made // 5 * 3  # the others are refused: their credential belongs to another server
    yield Figure(
        f"{made} clients set to one server, by {len(facades)} APIs: calls and downloads there, requests elsewhere",
        f"{arrived}, {stray}",
        (arrived, stray) == ([good] * 3, 0),
    )
    yield Figure(
        f"{good} downloads that their server redirects to another: done, with a credential",
        f"{len(files.requests)}, {sent}",
        (len(files.requests), sent) == (good, 0),
    )
    places = [
        (facade, settings, variable, name, server)
        for facade in facades
        for settings in facade.settings
        for name, server in getattr(facade.module, "SERVERS", {}).items()
        for variable in _PLACES
        if _is_read(facade, settings, variable)
    ]
    wrong = []
    for facade, settings, variable, name, server in places:
        client = facade.client.from_env(_environ(facade.api, {**settings, variable: name}))
        scheme = getattr(client.credential, "scheme", None)
        if client.server != server or (scheme is not None and not scheme.token_url.startswith(server)):
            wrong.append(f"{facade.api} {name}")
    yield Figure(
        f"{len(places)} settings of environments and regions: led elsewhere",
        str(len(wrong)),
        bool(places) and not wrong,
    )


def _is_read(facade: _Facade, settings: dict[str, str], variable: str) -> bool:
    """Return whether an API reads a variable: it then refuses the name of no place."""
    try:
        facade.module.from_env(_environ(facade.api, {**settings, variable: "nowhere"}))
    except AuthError:
        return True
    return False
