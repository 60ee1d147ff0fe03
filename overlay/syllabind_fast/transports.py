"""Transports of httpx over pyreqwest's clients."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from datetime import timedelta
from functools import partial
from math import inf
from typing import Any, Generic, TypeVar

from syllabind.core._http import http
from syllabind.core.async_network import AsyncNetworkTransport
from syllabind.core.deadline import thread_left
from syllabind.core.network import NetworkTransport
from syllabind.core.network_settings import NetworkSettings
from syllabind.core.options import OPTIONS, Options
from syllabind.core.origins import PUBLIC_BUT

try:
    from pyreqwest import exceptions
    from pyreqwest.client import ClientBuilder, SyncClientBuilder
except ImportError:  # pragma: no cover
    raise ImportError("syllabind_fast needs pyreqwest: pip install 'syllabind[fast]'") from None

__all__ = ["AsyncTransport", "Transport"]

B = TypeVar("B", ClientBuilder, SyncClientBuilder)
_LARGEST = 64 * 1024  # bytes of a request's body; for a larger one, writing and reading need timeouts of their own
_IDLE = timedelta(seconds=5)

_ERRORS: tuple[tuple[type[Exception], type[http.TransportError]], ...] = (
    (exceptions.PoolTimeoutError, http.PoolTimeout),
    (exceptions.WriteTimeoutError, http.WriteTimeout),
    (exceptions.RequestTimeoutError, http.ReadTimeout),
    (exceptions.WriteError, http.WriteError),
    (exceptions.NetworkError, http.ReadError),
    (exceptions.PyreqwestError, http.RemoteProtocolError),
)
# pyreqwest calls every timeout before the answer one of connecting. Only this cause says that nothing was sent.
_CONNECTING = "client error (Connect)"
_UNSENT: dict[type[http.TransportError], type[http.TransportError]] = {
    http.ReadTimeout: http.ConnectTimeout,
    http.ReadError: http.ConnectError,
}


class _own_errors:  # noqa: N801 (a context manager; a class, for each call passes here)
    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        if isinstance(error, exceptions.PyreqwestError):
            causes = [each["message"] for each in (getattr(error, "details", None) or {}).get("causes") or ()]
            own = next(own for theirs, own in _ERRORS if isinstance(error, theirs))
            if _CONNECTING in causes:
                own = _UNSENT.get(own, own)
            # The first cause contains the URL, whose query may be secret.
            raise own(f"{error.message}: {causes[-1]}" if causes[1:] else error.message) from None


class _Clients(Generic[B]):
    """The clients of the process that made them, one for each pair of timeouts: reqwest's hold for a whole client."""

    def __init__(self, builder: Callable[[], B], configure: Callable[[B], B] | None) -> None:
        self._builder: Callable[[], B] = builder
        self._configure: Callable[[B], B] | None = configure
        self._process = os.getpid()
        self._made: dict[tuple[float, float], Any] = {}

    def exchange(self, request: http.Request, left: float) -> Any:
        """Return what sends a request within some seconds; `None` if the engine cannot keep all promises for it."""
        options: Options | None = request.extensions.get(OPTIONS)
        if options is None or self._process != os.getpid() or PUBLIC_BUT in request.extensions:
            return None
        if not hasattr(request, "_content") or len(request.content) > _LARGEST:
            return None
        key = options.connect_timeout, options.read_timeout
        client = self._made.get(key) or self._made.setdefault(key, self._make(*key))
        url = str(request.url)
        made = client.request(request.method, url).headers(request.headers.multi_items())
        if request.content:
            made = made.body_bytes(request.content)
        found = (made if left == inf else made.timeout(timedelta(seconds=left))).build_streamed()
        # The parser of reqwest takes `%2e%2e` for a step up.
        return found if str(found.url) == url else None

    def _make(self, connect: float, read: float) -> Any:
        # No redirects, codings, cookies, referers and proxies but the runtime's own.
        made = self._builder().follow_redirects(False).referer(False).no_proxy().http1_only()
        made = made.gzip(False).deflate(False).brotli(False).zstd(False).pool_idle_timeout(_IDLE)
        made = made.connect_timeout(timedelta(seconds=connect)).read_timeout(timedelta(seconds=read))
        return (made if self._configure is None else self._configure(made)).build()

    def all(self) -> list[Any]:
        """Remove the clients and return them; those of another process are left alone."""
        made, self._made = list(self._made.values()), {}
        return made if self._process == os.getpid() else []


def _response(found: Any, stream: Any) -> http.Response:
    try:
        headers = list(found.headers.items())
    except ValueError:
        headers = [pair for name in dict.fromkeys(found.headers) for pair in _readable(found.headers, name)]
    return http.Response(found.status, headers=headers, stream=stream)


def _readable(headers: Any, name: str) -> list[tuple[str, str]]:
    try:
        return [(name, value) for value in headers.getall(name)]
    except ValueError:  # pyreqwest's headers are text, and one that cannot be read must not cost the answer
        return []


class Transport(http.BaseTransport):
    """Sends by reqwest. What it cannot do as promised goes by the usual transport.

    That is: a forked child, in which reqwest's threads are missing; bodies of more than 64 KiB; downloads, whose
    addresses have to be checked; paths that its parser would change. Headers of an answer that are not UTF-8 are left
    out, since the engine cannot read them.

    Args:
        configure: Changes pyreqwest's `SyncClientBuilder`, as for a proxy or certificates.
        network: Proxies and certificates of the usual transport.
    """

    def __init__(
        self,
        *,
        configure: Callable[[SyncClientBuilder], SyncClientBuilder] | None = None,
        network: NetworkSettings | None = None,
    ) -> None:
        self._clients = _Clients(SyncClientBuilder, configure)
        self._usual = NetworkTransport(network or NetworkSettings())

    def handle_request(self, request: http.Request) -> http.Response:
        """Send a request."""
        left = thread_left()
        if left <= 0:
            raise http.ReadTimeout("the deadline of the call has passed")
        exchange = self._clients.exchange(request, left)
        if exchange is None:
            return self._usual.handle_request(request)
        with _own_errors():
            found = exchange.__enter__()
            return _response(found, _Body(found, partial(exchange.__exit__, None, None, None)))

    def close(self) -> None:
        """Close the connections."""
        self._usual.close()
        for each in self._clients.all():
            each.close()


class _Body(http.SyncByteStream):
    def __init__(self, response: Any, close: Callable[[], object]) -> None:
        self._response, self.close = response, close  # type: ignore[method-assign,assignment]

    def __iter__(self) -> Iterator[bytes]:
        read = self._response.body_reader.read_chunk
        with _own_errors():
            while (chunk := read()) is not None:
                yield bytes(chunk)


class AsyncTransport(http.AsyncBaseTransport):
    """Sends by reqwest in the tasks of asyncio; those of trio go by the usual transport. See `Transport`."""

    def __init__(
        self,
        *,
        configure: Callable[[ClientBuilder], ClientBuilder] | None = None,
        network: NetworkSettings | None = None,
    ) -> None:
        self._clients = _Clients(ClientBuilder, configure)
        self._usual = AsyncNetworkTransport(network or NetworkSettings())

    async def handle_async_request(self, request: http.Request) -> http.Response:
        """Send a request."""
        exchange = self._clients.exchange(request, inf) if _in_asyncio() else None
        if exchange is None:
            return await self._usual.handle_async_request(request)
        with _own_errors():
            found = await _Awaited(exchange.__aenter__())
            return _response(found, _AsyncBody(found, partial(exchange.__aexit__, None, None, None)))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._usual.aclose()
        for each in self._clients.all():
            await each.close()


class _Awaited:
    """Awaits something of pyreqwest and passes a cancellation on as it came: anyio and asyncio look for their own."""

    __slots__ = ("_awaitable",)

    def __init__(self, awaitable: Any) -> None:
        self._awaitable = awaitable

    def __await__(self) -> Generator[Any, Any, Any]:
        steps, step = self._awaitable.__await__(), None
        thrown: BaseException | None = None
        try:
            while True:
                waited = steps.send(step) if thrown is None else steps.throw(thrown)
                thrown = None
                try:
                    step = yield waited
                except BaseException as error:  # noqa: BLE001 (it is raised inside)
                    thrown = error
        except StopIteration as end:
            return end.value
        except asyncio.CancelledError:
            if thrown is not None:
                raise thrown from None
            raise


class _AsyncBody(http.AsyncByteStream):
    def __init__(self, response: Any, close: Callable[[], Any]) -> None:
        self._response, self.aclose = response, close  # type: ignore[method-assign]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        read = self._response.body_reader.read_chunk
        with _own_errors():
            while (chunk := await _Awaited(read())) is not None:
                yield bytes(chunk)


def _in_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
