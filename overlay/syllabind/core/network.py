"""Blocking transports over httpcore's connections, without its pool, on sockets that know the deadline of the call.

httpcore's timeouts are for one read or write each, so a server that sends a byte now and then is never late. But
httpcore takes its sockets from a network backend that may be given to it: ours caps each timeout at what is left of the
deadline. Tasks need none of that: their driver puts a cancel scope around the exchange.

A limiter stands before a transport, so each exchange may own a connection: it takes an idle one or makes one, and puts
it back if it is idle afterwards. A connection that is not (cancelled, broken, cut short) is closed and dropped, so
there is no count of connections that a cancelled task could leave wrong.
"""

from __future__ import annotations

import encodings.idna  # noqa: F401 (what looks names up loads it otherwise; see `drivers._connector`)
import os
import socket
import ssl
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache, partial
from threading import TIMEOUT_MAX
from time import monotonic
from typing import Any, Generic, TypeVar

import attrs

from ._http import http
from ._httpcore import core
from .adapters import own_errors
from .deadline import thread_left
from .network_settings import NetworkSettings, checked_proxy
from .origins import PUBLIC_BUT, checked_public

with suppress(ImportError):
    import certifi  # noqa: F401 (httpx loads it when it makes a TLS context)

__all__ = ["IdleConnections", "NetworkTransport", "addresses_of", "connection_maker", "core_request", "unreachable"]

_PIECE = 64 * 1024  # bytes of one write: a timeout is for each
_KEEPALIVE = 5.0  # seconds that a connection may be idle

C = TypeVar("C", core.ConnectionInterface, core.AsyncConnectionInterface)


@cache
def _default_context() -> ssl.SSLContext:
    return http.create_ssl_context(trust_env=False)  # takes some 20 ms


def _context(settings: NetworkSettings) -> ssl.SSLContext:
    verify = settings.verify
    if isinstance(verify, ssl.SSLContext):
        return verify
    if verify is True and settings.cert is None and not settings.trust_env:
        return _default_context()
    if verify is True:
        context = http.create_ssl_context(trust_env=settings.trust_env)
    elif verify is False:
        context = http.create_ssl_context(verify=False)
    elif os.path.isdir(verify):  # noqa: PTH112 (text is taken as it is)
        context = ssl.create_default_context(capath=verify)
    else:
        context = ssl.create_default_context(cafile=verify)
    if settings.cert is not None:
        context.load_cert_chain(*((settings.cert,) if isinstance(settings.cert, str) else settings.cert))
    return context


@attrs.frozen(slots=True)
class _Proxies:
    """Says which proxy leads to an origin."""

    settings: NetworkSettings
    found: dict[str, str]

    def to(self, origin: core.Origin) -> str | None:
        if self.settings.proxy is not None:
            return self.settings.proxy
        scheme, host = origin.scheme.decode("ascii"), origin.host.decode("ascii")
        url = self.found.get(scheme) or self.found.get("all")
        if url is None or urllib.request.proxy_bypass(f"{host}:{origin.port}"):
            return None
        return url if "://" in url else f"http://{url}"


def connection_maker(
    settings: NetworkSettings, kinds: tuple[Any, Any, Any], backend: Callable[[str | None], Any]
) -> Callable[[Any, str | None], Any]:
    """Return a maker of connections to an origin. httpcore's pools know how: directly, by an HTTP proxy, by SOCKS."""
    proxies = _Proxies(settings, urllib.request.getproxies() if settings.trust_env else {})
    direct, by_http, by_socks = kinds

    @cache
    def pool(url: str | None, secure: bool, public_but: str | None) -> Any:
        made = backend(public_but if url is None else None)  # a proxy resolves names itself
        shared: dict[str, Any] = {"keepalive_expiry": _KEEPALIVE, "network_backend": made}
        if secure or url is not None:
            shared["ssl_context"] = _context(settings)
        if url is None:
            return direct(**shared)
        proxy = checked_proxy(url)
        to = proxy.url
        at = core.URL(scheme=to.raw_scheme, host=to.raw_host, port=to.port, target=b"/")
        kind = by_socks if to.scheme.startswith("socks") else by_http
        return kind(proxy_url=at, proxy_auth=proxy.raw_auth, **shared)

    def make(origin: core.Origin, public_but: str | None) -> Any:
        return pool(proxies.to(origin), origin.scheme == b"https", public_but).create_connection(origin)

    return make


def _capped(timeout: float | None, late: type[Exception]) -> float | None:
    left = thread_left()
    if left <= 0:
        raise late("the deadline of the call has passed")
    return min(left if timeout is None else min(timeout, left), TIMEOUT_MAX)


class _Stream(core.NetworkStream):
    def __init__(self, inner: core.NetworkStream) -> None:
        self._inner = inner
        self.close, self.get_extra_info = inner.close, inner.get_extra_info  # type: ignore[method-assign]

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _capped(timeout, core.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):
            self._inner.write(buffer[start : start + _PIECE], _capped(timeout, core.WriteTimeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> core.NetworkStream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _capped(timeout, core.ConnectTimeout)))


class _Backend(core.NetworkBackend):
    def __init__(self, public_but: str | None) -> None:
        self._inner, self._public_but = core.SyncBackend(), public_but

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> core.NetworkStream:
        # `socket.create_connection` would give each address of a name the whole timeout.
        end = None if timeout is None else monotonic() + timeout
        error: Exception = core.ConnectError("it has no address")
        addresses = addresses_of(host, port)
        if self._public_but is not None:
            checked_public(host, addresses, addresses_of(self._public_but, port))
        for address in addresses:
            left = None if end is None else max(0.001, end - monotonic())
            try:
                capped = _capped(left, core.ConnectTimeout)
                return _Stream(self._inner.connect_tcp(address, port, capped, local_address, socket_options))
            except (core.ConnectError, core.ConnectTimeout) as failed:
                error = failed
        raise unreachable(host, port, error) from error


def unreachable(host: str, port: int, error: Exception) -> Exception:
    """Return an error that says where nothing was reached: it may be a proxy of the environment."""
    return type(error)(f"cannot connect to {host}, port {port}: {str(error) or 'no answer came in time'}")


def addresses_of(host: str, port: int) -> list[str]:
    """Return the addresses of a host.

    Raises:
        ConnectError: It has none.
    """
    try:  # the one wait that Python cannot bound without another thread
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise core.ConnectError(str(error)) from error
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def core_request(request: http.Request) -> core.Request:
    """Return httpcore's form of a request."""
    url = request.url
    target = core.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    return core.Request(
        request.method, target, headers=request.headers.raw, content=request.stream, extensions=request.extensions
    )


def _key(request: core.Request) -> tuple[Any, ...]:
    url = request.url
    return url.scheme, url.host, url.port, request.extensions.get(PUBLIC_BUT)


def _has_unread(connection: Any) -> bool:
    """Return whether bytes came behind an answer: they must not be read as the next one (RFC 9112, section 6.3).

    True, too, of a connection that was never made, and where the library keeps the bytes elsewhere.
    """
    while not hasattr(connection, "_h11_state"):
        if (connection := getattr(connection, "_connection", None)) is None:
            return True
    return bool(connection._h11_state.trailing_data[0])


class IdleConnections(Generic[C]):
    """The idle connections to each origin, the last used first, so that the others may expire.

    Args:
        make: Makes a connection to an origin.
    """

    def __init__(self, make: Callable[[core.Origin, str | None], C]) -> None:
        self._make: Callable[[core.Origin, str | None], C] = make
        self._stacks: dict[tuple[Any, ...], list[C]] = {}
        self._swept = monotonic()
        self._closed = False

    def take(self, request: core.Request) -> tuple[C, list[C]]:
        """Return a connection that nothing else uses, and those that have to be closed."""
        if request.url.scheme not in (b"http", b"https"):
            raise core.UnsupportedProtocol("the URL begins with neither https:// nor http://")
        stack, expired = self._stacks.get(_key(request)), list[C]()
        while stack:
            try:
                found = stack.pop()  # atomic, so that threads need no lock
            except IndexError:
                break
            if found.is_idle() and not found.has_expired():
                return found, expired
            expired.append(found)
        return self._make(request.url.origin, request.extensions.get(PUBLIC_BUT)), expired

    def put(self, request: core.Request, connection: C) -> list[C]:
        """Put a connection back; return those that have to be closed."""
        if self._closed or not connection.is_idle() or _has_unread(connection):
            return [connection]
        self._stacks.setdefault(_key(request), []).append(connection)
        now = monotonic()
        return [] if now < self._swept + _KEEPALIVE else self._sweep(now)

    def close(self) -> list[C]:
        """Remove all of them, now and when they are put back; return those that have to be closed."""
        self._closed = True
        stacks, self._stacks = self._stacks, {}
        return [each for stack in stacks.values() for each in stack]

    def _sweep(self, now: float) -> list[C]:
        self._swept, expired = now, list[C]()
        for origin, stack in list(self._stacks.items()):
            for each in [each for each in stack if each.has_expired()]:
                with suppress(ValueError):  # it has just been taken
                    stack.remove(each)
                    expired.append(each)
            if not stack:
                self._stacks.pop(origin, None)
        return expired


class NetworkTransport(http.BaseTransport):
    """Sends over the network, from any number of threads; a limiter stands before it.

    Args:
        settings: Proxies and certificates.
    """

    def __init__(self, settings: NetworkSettings) -> None:
        kinds = core.ConnectionPool, core.HTTPProxy, core.SOCKSProxy
        self._idle = IdleConnections[core.ConnectionInterface](connection_maker(settings, kinds, _Backend))

    def handle_request(self, request: http.Request) -> http.Response:
        """Send a request."""
        asked = core_request(request)
        with own_errors():
            connection, expired = self._idle.take(asked)
            done = partial(self._done, asked, connection)
            _close(expired)
            try:
                response = connection.handle_request(asked)
            except BaseException:
                done()
                raise
        return http.Response(response.status, headers=response.headers, stream=_Body(response, done))

    def _done(self, request: core.Request, connection: core.ConnectionInterface) -> None:
        _close(self._idle.put(request, connection))

    def close(self) -> None:
        """Close the idle connections; the others close when their exchanges end."""
        _close(self._idle.close())


def _close(connections: list[core.ConnectionInterface]) -> None:
    for each in connections:
        each.close()


class _Body(http.SyncByteStream):
    def __init__(self, response: core.Response, done: Callable[[], None]) -> None:
        self._response, self._done = response, done

    def __iter__(self) -> Iterator[bytes]:
        with own_errors():
            yield from self._response.iter_stream()

    def close(self) -> None:
        try:
            with own_errors():
                self._response.close()
        finally:
            self._done()
