"""Transports that record what a real service answers, without secrets; `World.replay` gives it again."""

from __future__ import annotations

import base64
import json
import os
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import httpx

from syllabind_sandbox.messages import Request
from syllabind_sandbox.recording import KEPT, Redactor, key_of

__all__ = ["AsyncRecorder", "Recorder"]


class _Tape:
    """Writes exchanges to a file that only its owner can read."""

    def __init__(self, path: Path, secrets: Iterable[str]) -> None:
        self._path, self._redactor, self._lock = path, Redactor(secrets), threading.Lock()

    def write(self, request: httpx.Request, status: int, headers: httpx.Headers, content: bytes) -> None:
        """Add an exchange, without secrets."""
        sent = Request(
            method=request.method, url=str(request.url), headers=request.headers.items(), body=request.content
        )
        with self._lock:
            self._redactor.learn(sent)
            body = self._redactor.body(content, headers.get("content-type", "").lower())
            key = dict(zip(("method", "target", "body"), key_of(self._redactor, sent), strict=True))
            kept = {name: self._redactor.text(value) for name, value in headers.items() if KEPT.fullmatch(name)}
            line: dict[str, Any] = {**key, "status": status, "headers": kept}
            try:
                line["content"] = body.decode()
            except UnicodeDecodeError:
                line["base64"] = base64.b64encode(body).decode()
            with os.fdopen(os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "a") as file:
                self._path.chmod(0o600)  # the file may have been there before
                file.write(json.dumps(line) + "\n")


class Recorder(httpx.BaseTransport):
    """Records what goes over another transport.

    Args:
        path: File to add the exchanges to.
        transport: What sends the requests; the network if left out.
        secrets: Texts that are secret wherever they stand, besides what is found by itself.
    """

    def __init__(
        self, path: Path, transport: httpx.BaseTransport | None = None, *, secrets: Iterable[str] = ()
    ) -> None:
        self._tape, self._inner = _Tape(path, secrets), transport or httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and record the exchange."""
        request.read()
        response = self._inner.handle_request(request)
        content = response.read()
        self._tape.write(request, response.status_code, response.headers, content)
        return _read(response, content)

    def close(self) -> None:
        """Close the other transport."""
        self._inner.close()


class AsyncRecorder(httpx.AsyncBaseTransport):
    """Records what goes over another asynchronous transport; see `Recorder`."""

    def __init__(
        self, path: Path, transport: httpx.AsyncBaseTransport | None = None, *, secrets: Iterable[str] = ()
    ) -> None:
        self._tape, self._inner = _Tape(path, secrets), transport or httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and record the exchange."""
        await request.aread()
        response = await self._inner.handle_async_request(request)
        content = await response.aread()
        self._tape.write(request, response.status_code, response.headers, content)
        return _read(response, content)

    async def aclose(self) -> None:
        """Close the other transport."""
        await self._inner.aclose()


def _read(response: httpx.Response, content: bytes) -> httpx.Response:
    """Return an answer whose body was read and decompressed."""
    coded = ("content-encoding", "content-length", "transfer-encoding")
    headers = [(name, value) for name, value in response.headers.multi_items() if name not in coded]
    return httpx.Response(response.status_code, headers=headers, content=content)
