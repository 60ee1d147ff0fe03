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
from typing import Any
from unittest.mock import patch
from urllib.parse import parse_qs

from syllabind import alm, edlink, thrive
from syllabind.auth import FileStore, KeyringStore, MemoryStore, Token, TokenStore
from syllabind.errors import SyllabindError

from .kit import Figure, Server, answer, target

__all__ = ["check", "check_stores"]

_CLIENTS: dict[str, tuple[Any, Any, Any]] = {
    "edlink": (edlink, edlink.Edlink, edlink.AsyncEdlink),
    "thrive": (thrive, thrive.Thrive, thrive.AsyncThrive),
    "alm": (alm, alm.LearningManager, alm.AsyncLearningManager),
}
_SETTINGS = {
    "edlink": ({"TOKEN": "of-x"}, {"CLIENT_ID": "c", "CLIENT_SECRET": "s", "REFRESH_TOKEN": "x"}),
    "thrive": ({"TENANT_ID": "x", "API_SECRET": "s"}, {"TENANT_ID": "x", "CLIENT_ID": "c", "CLIENT_SECRET": "s"}),
    "alm": ({"TOKEN": "of-x"}, {"CLIENT_ID": "c", "CLIENT_SECRET": "s", "REFRESH_TOKEN": "x"}),
}


def _owner(path: str, body: bytes) -> str:
    """Return whose token a token request asks for: the person of the refresh token, or the tenant of the path."""
    text = body.decode()
    fields = json.loads(text) if text.startswith("{") else {name: value[0] for name, value in parse_qs(text).items()}
    return str(fields.get("refresh_token") or path.rsplit("/", 1)[1])


def _respond(connection: socket.socket, head: bytes, body: bytes, number: int) -> bool:
    path = target(head)
    if "token" in path.lower():
        owner = _owner(path, body)
        token = {"access_token": f"of-{owner}", "refresh_token": owner, "token_type": "Bearer", "expires_in": 3600}
        connection.sendall(answer({**token, "$data": token}, 200, "Connection: close"))
    else:
        connection.sendall(answer({"id": "1", "$data": {"id": "1"}, "data": []}, 200, "Connection: close"))
    return False


def _tokens(server: Server) -> list[str]:
    """Return the bearer tokens that calls have carried to a server."""
    lines = [line.decode() for head, _ in server.requests for line in head.split(b"\r\n")]
    return [line.rpartition(" ")[2] for line in lines if line.startswith("Authorization: Bearer ")]


def _call(client: Any) -> None:
    with contextlib.suppress(SyllabindError):
        client.request("GET", "/me")


def _credentials(url: str, name: str, **options: Any) -> dict[str, Callable[[], Any]]:
    """Return what makes a client of each renewable kind for one identity."""
    token = Token(access_token="old", refresh_token=name, expires_at=1.0)
    application: dict[str, Any] = {"client_id": f"c-{name}", "client_secret": "s", "server": url}
    person: dict[str, Any] = {"client_id": "c", "client_secret": "s", "server": url}
    return {
        "thrive application": lambda: thrive.Thrive(thrive.application(tenant_id=name, **application, **options)),
        "edlink person": lambda: edlink.Edlink(edlink.user(token, **person, **options)),
        "alm person": lambda: alm.LearningManager(alm.user(token, **person, **options)),
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
                        _call(client)
                        sent = _tokens(server)[before:]
                        calls += 1
                        refused += not sent
                        wrong += any(token != f"of-{owner}" for token in sent)
            yield Figure(
                f"{calls} calls of two identities that share a key of a {store}: with the other's token, refused",
                f"{wrong}, {refused}",
                (wrong, refused) == (0, calls // 2),
            )
    yield from _command()


def _command() -> Iterator[Figure]:
    with Server(_respond) as here, Server(_respond) as there, tempfile.TemporaryDirectory() as folder:
        signed_in = edlink.user(Token.from_refresh_token("ann"), client_id="c", client_secret="s", server=here.url)
        FileStore(folder).save("edlink", signed_in.source.token())
        environ = {"STORE": folder, "SERVER": there.url, "CLIENT_ID": "c", "CLIENT_SECRET": "s"}
        run = subprocess.run(
            [sys.executable, "-m", "syllabind_cli.main", "whoami", "edlink"],
            env={**os.environ, **{f"SYLLABIND_EDLINK_{name}": value for name, value in environ.items()}},
            capture_output=True,
            text=True,
        )
        said = here.url in run.stderr and there.url in run.stderr
        yield Figure(
            "command line, signed in at one server, set to another: requests there, both named",
            f"{len(there.requests)}, {said}",
            not there.requests and said and run.returncode == 1,
        )


async def _asynchronous(make: Callable[[], Any]) -> None:
    with contextlib.suppress(SyllabindError):
        async with make() as client:
            await client.request("GET", "/me")


def check(full: bool) -> Iterator[Figure]:
    """Set each API to another server by variables and by arguments; a second server listens for stray requests."""
    with Server(_respond) as here, Server(_respond) as there:
        made = 0
        for api, (module, client, twin) in _CLIENTS.items():
            for settings in _SETTINGS[api]:
                environ = {f"SYLLABIND_{api.upper()}_{name}": value for name, value in settings.items()}
                environ[f"SYLLABIND_{api.upper()}_SERVER"] = here.url
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
        arrived = sum("token" not in target(head).lower() for head, _ in here.requests)
    yield Figure(
        f"{made} clients set to one server, by 3 APIs: calls there, requests elsewhere",
        f"{arrived}, {stray}",
        (arrived, stray) == (made // 5 * 3, 0),
    )
    places = {
        "thrive staging": ("thrive", {"ENVIRONMENT": "staging"}, thrive.SERVERS["staging"]),
        "thrive production-mea": ("thrive", {"ENVIRONMENT": "production-mea"}, thrive.SERVERS["production-mea"]),
        "alm eu": ("alm", {"REGION": "eu"}, alm.SERVERS["eu"]),
        "alm apac": ("alm", {"REGION": "apac"}, alm.SERVERS["apac"]),
    }
    wrong = []
    for name, (api, more, server) in places.items():
        for settings in _SETTINGS[api]:
            environ = {f"SYLLABIND_{api.upper()}_{key}": value for key, value in {**settings, **more}.items()}
            client = _CLIENTS[api][1].from_env(environ)
            source = getattr(client.credential, "scheme", None)
            if client.server != server or (source is not None and not source.token_url.startswith(server)):
                wrong.append(name)
    yield Figure(f"{2 * len(places)} settings of environments and regions: led elsewhere", str(len(wrong)), not wrong)
