"""Awaited transports over httpcore's connections, for the tasks of one event loop; see `network`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

import anyio
import anyio.to_thread

from ._http import http
from ._httpcore import core
from .adapters import own_errors
from .network import IdleConnections, addresses_of, connection_maker, core_request, unreachable
from .network_settings import NetworkSettings
from .origins import checked_public

__all__ = ["AsyncNetworkTransport"]


class _AsyncBackend(core.AsyncNetworkBackend):
    def __init__(self, public_but: str | None) -> None:
        self._inner: Any = core.AnyIOBackend()  # serves trio, too; a stub without these methods where anyio is missing
        self._public_but = public_but

    async def connect_tcp(self, host: str, port: int, *arguments: Any, **named: Any) -> core.AsyncNetworkStream:
        names: Any = [host]
        if self._public_but is not None:
            addresses = await anyio.to_thread.run_sync(addresses_of, host, port, abandon_on_cancel=True)
            own = await anyio.to_thread.run_sync(addresses_of, self._public_but, port, abandon_on_cancel=True)
            # Only addresses that were checked are used: the name may stand for another one a moment later.
            names = checked_public(host, addresses, own)
        error: Exception = core.ConnectError("it has no address")
        for name in names:
            try:
                return await self._inner.connect_tcp(name, port, *arguments, **named)  # type: ignore[no-any-return]
            except (core.ConnectError, core.ConnectTimeout) as failed:
                error = failed
        raise unreachable(host, port, error) from error


class AsyncNetworkTransport(http.AsyncBaseTransport):
    """Sends over the network, from any number of tasks of one event loop; a limiter stands before it.

    Args:
        settings: Proxies and certificates.
    """

    def __init__(self, settings: NetworkSettings) -> None:
        kinds = core.AsyncConnectionPool, core.AsyncHTTPProxy, core.AsyncSOCKSProxy
        self._idle = IdleConnections[core.AsyncConnectionInterface](connection_maker(settings, kinds, _AsyncBackend))

    async def handle_async_request(self, request: http.Request) -> http.Response:
        """Send a request."""
        asked = core_request(request)
        with own_errors():
            connection, expired = self._idle.take(asked)
            done = partial(self._done, asked, connection)
            try:
                if expired:
                    await _aclose(expired)
                response = await connection.handle_async_request(asked)
            except BaseException:
                await done()
                raise
        return http.Response(response.status, headers=response.headers, stream=_AsyncBody(response, done))

    async def _done(self, request: core.Request, connection: core.AsyncConnectionInterface) -> None:
        if expired := self._idle.put(request, connection):
            await _aclose(expired)

    async def aclose(self) -> None:
        """Close the idle connections; the others close when their exchanges end."""
        await _aclose(self._idle.close())


async def _aclose(connections: list[core.AsyncConnectionInterface]) -> None:
    with anyio.CancelScope(shield=True):
        for each in connections:
            await each.aclose()


class _AsyncBody(http.AsyncByteStream):
    def __init__(self, response: core.Response, done: Callable[[], Any]) -> None:
        self._response, self._done = response, done

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with own_errors():
            async for part in self._response.aiter_stream():
                yield part

    async def aclose(self) -> None:
        try:
            with own_errors():
                await self._response.aclose()
        finally:
            await self._done()
