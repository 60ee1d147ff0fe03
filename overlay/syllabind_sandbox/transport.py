"""A world as an httpx transport: no socket, no thread, no network."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from math import inf

import httpx

from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.world import World


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that may break off."""

    def __init__(self, response: Response) -> None:
        self._response = response

    def _part(self) -> bytes:
        body, cut = self._response.body, self._response.cut
        return body if cut is None else body[:cut]

    def _end(self) -> None:
        if self._response.cut is not None:
            raise httpx.RemoteProtocolError("the connection broke before the body was complete")

    def __iter__(self) -> Iterator[bytes]:
        yield self._part()
        self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._part()
        self._end()


class Transport(httpx.BaseTransport):
    """Serves httpx clients out of a world.

    Args:
        world: The world.
    """

    def __init__(self, world: World) -> None:
        self.world = world

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request.

        Raises:
            httpx.ReadTimeout: the answer would take longer than the client waits; the world's clock has moved.
            httpx.ReadError: the connection was reset.
        """
        return _answer(self.world, request, request.read())


class AsyncTransport(httpx.AsyncBaseTransport):
    """The same for asynchronous clients.

    Args:
        world: The world.
    """

    def __init__(self, world: World) -> None:
        self.world = world

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request.

        Raises:
            httpx.ReadTimeout: the answer would take longer than the client waits; the world's clock has moved.
            httpx.ReadError: the connection was reset.
        """
        return _answer(self.world, request, await request.aread())


def _answer(world: World, request: httpx.Request, body: bytes) -> httpx.Response:
    host = request.headers.get("host", request.url.netloc.decode())
    url = f"{request.url.scheme}://{host}{request.url.raw_path.decode()}"
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw]
    response = world.handle(Request(method=request.method, url=url, headers=pairs, body=body))
    if response.delay:
        timeout = request.extensions.get("timeout", {}).get("read")
        waited = response.delay if timeout is None else min(response.delay, timeout)
        world.advance(0 if waited == inf else waited)
        if response.delay == inf or (timeout is not None and response.delay > timeout):
            raise httpx.ReadTimeout("the answer takes too long", request=request)
    if response.cut is not None and response.cut < 0:
        raise httpx.ReadError("connection reset by peer", request=request)
    headers = [(name.encode(), value.encode("latin-1")) for name, value in response.headers]
    return httpx.Response(response.status, headers=headers, stream=_Body(response), request=request)
