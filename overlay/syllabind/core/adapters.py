"""Transports of the other generation of httpx: a user's own transport may be of httpx or of httpx2."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

from ._http import http

__all__ = ["adapted", "adapted_async", "own_errors", "unread"]

_SYNONYMS = {"ConnectionNotAvailable": "ConnectError"}  # a name of httpcore that httpx does not have
_OF_THE_STREAM = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


def adapted(transport: http.BaseTransport) -> http.BaseTransport:
    """Return a transport that takes this package's requests, over one that may be of the other generation."""
    library = _library(transport, "BaseTransport")
    return transport if library is http else _Adapter(transport, library)


def adapted_async(transport: http.AsyncBaseTransport) -> http.AsyncBaseTransport:
    """Return a transport that takes this package's requests, over one that may be of the other generation."""
    library = _library(transport, "AsyncBaseTransport")
    return transport if library is http else _AsyncAdapter(transport, library)


def _library(transport: object, base: str) -> Any:
    if not isinstance(transport, getattr(http, base)):
        for name in ("httpx", "httpx2"):
            library = sys.modules.get(name)
            if library is not None and isinstance(transport, getattr(library, base)):
                return library
    return http


def unread(response: Any, library: Any = http) -> Any:
    """Return a response whose body can be read: a transport that has read it has undone its codings, too."""
    if not response.is_stream_consumed or isinstance(response.stream, library.ByteStream):
        return response
    headers = [pair for pair in response.headers.raw if pair[0].lower() not in _OF_THE_STREAM]
    return library.Response(response.status_code, headers=headers, content=response.content)


class own_errors:  # noqa: N801 (a context manager; a class, for each call passes here)
    """Raises another library's errors as ours of the same name."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        for each in type(error).__mro__:
            kind = getattr(http, _SYNONYMS.get(each.__name__, each.__name__), None)
            if isinstance(kind, type) and issubclass(kind, http.TransportError) and not isinstance(error, kind):
                raise kind(str(error)) from error


def _request(request: http.Request, library: Any) -> Any:
    content = request.content if hasattr(request, "_content") else request.stream
    return library.Request(
        request.method, str(request.url), headers=request.headers.raw, content=content, extensions=request.extensions
    )


class _Adapter(http.BaseTransport):
    def __init__(self, inner: http.BaseTransport, library: Any) -> None:
        self._inner, self._library = inner, library

    def handle_request(self, request: http.Request) -> http.Response:
        with own_errors():
            response = unread(self._inner.handle_request(_request(request, self._library)), self._library)
        return http.Response(response.status_code, headers=response.headers.raw, stream=_Body(response))

    def close(self) -> None:
        self._inner.close()


class _Body(http.SyncByteStream):
    def __init__(self, response: http.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        with own_errors():
            yield from self._response.stream  # type: ignore[misc]

    def close(self) -> None:
        self._response.close()


class _AsyncAdapter(http.AsyncBaseTransport):
    def __init__(self, inner: http.AsyncBaseTransport, library: Any) -> None:
        self._inner, self._library = inner, library

    async def handle_async_request(self, request: http.Request) -> http.Response:
        with own_errors():
            sent = _request(request, self._library)
            response = unread(await self._inner.handle_async_request(sent), self._library)
        return http.Response(response.status_code, headers=response.headers.raw, stream=_AsyncBody(response))

    async def aclose(self) -> None:
        await self._inner.aclose()


class _AsyncBody(http.AsyncByteStream):
    def __init__(self, response: http.Response) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with own_errors():
            async for chunk in self._response.stream:  # type: ignore[union-attr]
                yield chunk

    async def aclose(self) -> None:
        await self._response.aclose()
