"""Proxies and certificates mean the same for calls, token requests and downloads."""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any
from unittest import mock

from syllabind.core.client import Options

from .forks import tls
from .kit import MODES, TOKEN, Caller, Figure, Server, answer, application, caller, run

__all__ = ["check", "check_downloads"]

Work = Callable[[Caller, str], Awaitable[str]]
_ONCE = Options(max_retries=0)
_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")


def _handler(connection: socket.socket, head: bytes, body: bytes, number: int) -> None:
    connection.sendall(answer(TOKEN if b"/token" in head else {"id": "u"}))


def _environment(**given: str) -> Any:
    kept = {name: value for name, value in os.environ.items() if name.upper() not in _VARIABLES}
    return mock.patch.dict(os.environ, {**kept, **given}, clear=True)


async def _call(called: Caller, url: str) -> str:
    """A call, with a token request before it."""
    return await called.status()


async def _download(called: Caller, url: str) -> str:
    return await called.download(f"{url}/file")


def _proxied(work: Work, mode: str, name: str, through: bool, environment: dict[str, str], **given: Any) -> Figure:
    with Server(_handler) as service, Server(_handler) as proxy:
        values = {key: value.format(proxy=proxy.url) for key, value in environment.items()}
        settings = {key: proxy.url if key == "proxy" else value for key, value in given.items()}

        async def scenario() -> str:
            async with caller(mode, service.url, application(service.url), options=_ONCE, **settings) as called:
                return await work(called, service.url)

        with _environment(**values):
            said = run(mode, scenario)
        seen, other = (proxy, service) if through else (service, proxy)
        met = said == "200" and bool(seen.requests) and not other.requests
        return Figure(
            f"{name}, {mode}: requests by the proxy, directly", f"{len(proxy.requests)}, {len(service.requests)}", met
        )


def _certified(work: Work, mode: str, name: str, good: bool, folder: Path, **given: Any) -> Figure:
    context, _ = tls(folder)
    with Server(_handler, context) as service:

        async def scenario() -> str:
            settings = {"verify": str(folder / "certificate.pem")} if "verify" in given else given
            async with caller(mode, service.url, application(service.url), options=_ONCE, **settings) as called:
                return await work(called, service.url)

        with _environment(SSL_CERT_FILE=str(folder / "certificate.pem")):
            said = run(mode, scenario)
    return Figure(f"{name}, {mode}", said[:60], (said == "200") is good)


def _checked(work: Work, what: str) -> Iterator[Figure]:
    environment = {"HTTP_PROXY": "{proxy}", "NO_PROXY": ""}
    bypassed = {"HTTP_PROXY": "{proxy}", "NO_PROXY": "127.0.0.1,localhost"}
    for mode in MODES:
        yield _proxied(work, mode, f"{what}, HTTP_PROXY without trust_env", False, environment)
        yield _proxied(work, mode, f"{what}, HTTP_PROXY with trust_env", True, environment, trust_env=True)
        yield _proxied(work, mode, f"{what}, NO_PROXY with trust_env", False, bypassed, trust_env=True)
        yield _proxied(work, mode, f"{what}, proxy=", True, {}, proxy="")
        with tempfile.TemporaryDirectory() as folder:
            yield _certified(work, mode, f"{what}, SSL_CERT_FILE without trust_env", False, Path(folder))
            yield _certified(work, mode, f"{what}, SSL_CERT_FILE with trust_env", True, Path(folder), trust_env=True)
            yield _certified(work, mode, f"{what}, verify= a file", True, Path(folder), verify="")


def check(full: bool) -> Iterator[Figure]:
    """Send a token request and a call with each setting."""
    yield from _checked(_call, "token request and call")


def check_downloads(full: bool) -> Iterator[Figure]:
    """Download with each setting."""
    yield from _checked(_download, "download")
