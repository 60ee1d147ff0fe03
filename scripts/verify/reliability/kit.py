"""What the checks share: loopback servers on real sockets, and one scenario for threads, asyncio and trio."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import ssl
import struct
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import anyio
import attrs
import trio

from syllabind.auth import AuthorizedUser, ClientCredentials, OAuthScheme, Token
from syllabind.core.client import AsyncClient, Client, Options
from syllabind.core.downloads import download_steps
from syllabind.core.network_settings import NetworkSettings
from syllabind.core.operation import Api
from syllabind.errors import SyllabindError

__all__ = [
    "FAST",
    "MODES",
    "TOKEN",
    "Caller",
    "Figure",
    "Server",
    "answer",
    "application",
    "at_once",
    "caller",
    "parallel",
    "person",
    "reset",
    "run",
    "target",
    "timed",
]

FAST = "SYLLABIND_VERIFY_FAST"
"""Variable that makes `caller` send over syllabind_fast."""
MODES = ("sync", "asyncio", "trio")
TOKEN = {"access_token": "access-0123456789", "token_type": "Bearer", "expires_in": 3600}
Handler = Callable[[socket.socket, bytes, bytes, int], object]


@attrs.frozen
class Figure:
    """One line of the table.

    Attributes:
        name: What was measured.
        value: The figure.
        met: Whether it is as it has to be.
    """

    name: str
    value: str
    met: bool


class Server:
    """A server on a loopback socket, with a thread for each connection.

    Args:
        handler: Answers a request: gets the socket, head, body and number; `False` ends the connection.
        context: Speaks TLS with this context.
    """

    def __init__(self, handler: Handler, context: ssl.SSLContext | None = None) -> None:
        self._handler, self._context = handler, context
        self.requests: list[tuple[bytes, bytes]] = []
        self.connections = 0
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.url = f"{'https' if context else 'http'}://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            others = list(self._open)
        # A shutdown wakes the thread that accepts, which keeps the socket open otherwise, and ends the calls that hang
        # here: a program that ends waits for its token requests.
        for each in (self._socket, *others):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        received = b""
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
            with self._lock:
                self._open.add(connection)
            while True:
                while b"\r\n\r\n" not in received:
                    if not (chunk := connection.recv(65536)):
                        return
                    received += chunk
                head, _, received = received.partition(b"\r\n\r\n")
                length = _length(head)
                while len(received) < length:
                    if not (chunk := connection.recv(65536)):
                        return
                    received += chunk
                body, received = received[:length], received[length:]
                with self._lock:
                    self.requests.append((head, body))
                    number = len(self.requests)
                if self._handler(connection, head, body, number) is False:
                    return
        except OSError:
            return
        finally:
            with self._lock:
                self._open.discard(connection)
            connection.close()


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def answer(body: Any = None, status: int = 200, *headers: str) -> bytes:
    """An answer; a body that is not bytes is written as JSON."""
    content = body if isinstance(body, bytes) else json.dumps({} if body is None else body).encode()
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", f"Content-Length: {len(content)}", *headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content


def reset(connection: socket.socket) -> None:
    """Close a connection with RST."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def target(head: bytes) -> str:
    """Path and query of a request."""
    return head.split(b" ")[1].decode()


def application(url: str, **options: Any) -> ClientCredentials:
    """A credential with tokens for an application."""
    scheme = OAuthScheme(name="oauth", token_url=f"{url}/token")
    return ClientCredentials(scheme=scheme, client_id="id", client_secret="secret", **options)


def person(url: str, token: Token | None = None, **options: Any) -> AuthorizedUser:
    """A credential with refresh tokens for a person."""
    scheme = OAuthScheme(name="oauth", token_url=f"{url}/token")
    return AuthorizedUser(scheme=scheme, client_id="id", client_secret="secret", token=token, **options)


class Caller:
    """A client of either kind behind one awaitable interface; a sync client blocks."""

    def __init__(self, client: Client | AsyncClient) -> None:
        self.client = client

    async def __call__(self, method: str, path: str, **given: Any) -> Any:
        """Make a call."""
        if isinstance(self.client, AsyncClient):
            return await self.client.request(method, path, **given)
        return self.client.request(method, path, **given)

    async def status(self, method: str = "GET", path: str = "/u", **given: Any) -> str:
        """The status of a call, or its error."""
        try:
            return str((await self(method, path, **given)).status)
        except SyllabindError as error:
            return f"{type(error).__name__}: {error}"

    async def carry_out(self, steps: Any) -> Any:
        """Carry out steps."""
        return await self.client.run(steps) if isinstance(self.client, AsyncClient) else self.client.run(steps)

    async def download(self, url: str, to: Path | None = None) -> str:
        """200 for a file that came whole, or the error of its download."""
        with tempfile.TemporaryDirectory() as folder:
            try:
                await self.carry_out(download_steps(self.client, url, to or Path(folder) / "file"))
            except (SyllabindError, OSError) as error:
                return f"{type(error).__name__}: {error}"
        return "200"

    async def close(self) -> None:
        """Close the client."""
        if isinstance(self.client, AsyncClient):
            await self.client.aclose()
        else:
            self.client.close()

    async def __aenter__(self) -> Caller:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def caller(mode: str, url: str, credential: Any = None, *, options: Options | None = None, **given: Any) -> Caller:
    """A caller of one mode; over the faster engine in a process that says so in its environment."""
    kind = Client if mode == "sync" else AsyncClient
    if FAST in os.environ:
        given = {"transport": _fast_transport(mode, given.get("verify"))}
    api = Api(name="t", server=url, rate_limit=("x-rate-limit", "x-burst"))
    return Caller(kind(credential, api=api, options=options, **given))


def _fast_transport(mode: str, verify: Any) -> Any:
    import syllabind_fast

    def configure(builder: Any) -> Any:
        # Its TLS takes no certificate that is its own authority, as that of the tests.
        return builder.danger_accept_invalid_certs(isinstance(verify, ssl.SSLContext))

    kind = syllabind_fast.Transport if mode == "sync" else syllabind_fast.AsyncTransport
    return kind(configure=configure, network=NetworkSettings(verify=True if verify is None else verify))


def run(mode: str, scenario: Callable[..., Awaitable[Any]], *arguments: Any) -> Any:
    """Carry out a scenario to its end."""
    if mode == "trio":
        return trio.run(scenario, *arguments)

    async def main() -> Any:
        return await scenario(*arguments)

    return asyncio.run(main())


async def at_once(mode: str, functions: list[Callable[[], Coroutine[Any, Any, None]]]) -> None:
    """Carry out functions at the same time: in threads, or in tasks."""
    if mode != "sync":
        async with anyio.create_task_group() as group:
            for each in functions:
                group.start_soon(each)
        return
    threads = [threading.Thread(target=run, args=(mode, each), daemon=True) for each in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def timed(seconds: float, function: Callable[[], Any]) -> tuple[str, float]:
    """What a function returns, and how long it takes; in a thread, so that one that hangs is seen."""
    found: list[str] = []

    def work() -> None:
        try:
            found.append(str(function()))
        except BaseException as error:  # noqa: BLE001
            found.append(f"{type(error).__name__}: {error}")

    begun = time.monotonic()
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(seconds)
    return found[0] if found else f"stuck after {seconds:g} s", time.monotonic() - begun


def parallel(jobs: list[Callable[[], Figure]]) -> Iterator[Figure]:
    """Figures that take their time waiting, measured side by side."""
    found: list[Figure | None] = [None] * len(jobs)

    def work(index: int) -> None:
        found[index] = jobs[index]()

    threads = [threading.Thread(target=work, args=(index,), daemon=True) for index in range(len(jobs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for figure in found:
        assert figure is not None, "a check has failed"
        yield figure
