"""A world behind a real socket, on the loopback interface only."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from secrets import token_urlsafe

import attrs
import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from syllabind_sandbox.asgi import asgi
from syllabind_sandbox.snapshots import Snapshots
from syllabind_sandbox.world import LOOPBACK, World


@attrs.frozen(kw_only=True)
class Server:
    """A running server.

    Args:
        url: The base URL of all services.
        origins: The base URL by API; an API's further hosts have names and ports of their own, such as `thrive-user`.
        addresses: The base URL by the vendor's own origin.
        key: The value of the header `X-Sandbox-Key` for the admin endpoints under `/__sandbox__/`.
    """

    url: str
    origins: dict[str, str]
    addresses: dict[str, str]
    key: str = attrs.field(repr=False)


class _Protocol(H11Protocol):
    """Hands the connection to the application, so that a fault can reset it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class _Uvicorn(uvicorn.Server):
    """A server that starts and stops at once: the stock one looks ten times a second."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = threading.Event()

    async def main_loop(self) -> None:
        await self.on_tick(0)
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        self.up.set()
        await self._end.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        for _ in range(1000):
            if not self.server_state.tasks and not self.server_state.connections:
                break
            await asyncio.sleep(0.001)

    def stop(self) -> None:
        """Stop the main loop, from any thread."""
        self._loop.call_soon_threadsafe(self._end.set)


@contextmanager
def serve(
    world: World,
    port: int = 0,
    *,
    host: str = "127.0.0.1",
    allow_remote: bool = False,
    public_hosts: Sequence[str] = (),
    key: str | None = None,
    snapshots: Snapshots | None = None,
) -> Iterator[Server]:
    """Serve a world for as long as the block runs.

    Args:
        world: The world.
        port: The port of the services; 0 lets the system choose.
        host: The address to listen at.
        allow_remote: Whether the address may be reached from other machines, whose users can then use the made-up
            secrets.
        public_hosts: Names that others reach it by, such as that of a container; addresses have the first of them, and
            further hosts of an API have the ports that follow `port`.
        key: The key of the admin endpoints; a new one where left out.
        snapshots: Where snapshots are kept; in memory where left out.

    Yields:
        Where it is.

    Raises:
        OSError: the port is taken.
        OverflowError: there is no such port.
        ValueError: the address is not a loopback one, and `allow_remote` is false.
    """
    if host not in LOOPBACK and not allow_remote:
        raise ValueError(f"{host} can be reached from other machines; allow it by --allow-remote (allow_remote=True)")
    with ExitStack() as stack:
        others = [name for name in world.default_origins if name not in world.apis]
        ports = range(port, port + len(others) + 1) if port and public_hosts else (port, *(0 for _ in others))
        sockets = [stack.enter_context(_listen(host, each)) for each in ports]
        app = asgi(world, key=(key := key or token_urlsafe(18)), snapshots=snapshots)
        yield from _serve(world, app, sockets, others, [*public_hosts, host], key)


def _serve(
    world: World, app: ASGIApp, sockets: list[socket.socket], others: list[str], hosts: Sequence[str], key: str
) -> Iterator[Server]:
    host = hosts[0]
    shown = "127.0.0.1" if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host
    urls = [f"http://{shown}:{each.getsockname()[1]}" for each in sockets]
    own_ports = dict(zip(others, urls[1:], strict=True))
    origins = {**dict.fromkeys(world.apis, urls[0]), **own_ports}
    addresses = {vendor: origins[name] for name, vendor in world.default_origins.items()}
    config = uvicorn.Config(
        app,
        log_config=None,  # the program's own loggers stay as they are
        log_level="critical",
        access_log=False,
        date_header=False,
        server_header=False,
        http=_Protocol,
        loop="asyncio",
        lifespan="off",
        timeout_keep_alive=60,  # a test may pause between two calls for longer than the usual five seconds
    )
    server = _Uvicorn(config)
    before, known = world.origins, world.hosts
    world.hosts = known | {*hosts}
    world.origins = {**before, **own_ports}
    thread = threading.Thread(target=server.run, args=(sockets,), name="syllabind-sandbox", daemon=True)
    thread.start()
    try:
        if not server.up.wait(10):
            raise RuntimeError("the sandbox did not start within ten seconds")
        yield Server(url=urls[0], origins=origins, addresses=addresses, key=key)
    finally:
        server.stop()
        thread.join()
        world.origins, world.hosts = before, known


def _listen(host: str, port: int) -> socket.socket:
    # asyncio turns Nagle's delay off only where the protocol is said: without, an answer takes forty milliseconds.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except (OSError, OverflowError):
        listener.close()
        raise
    return listener
