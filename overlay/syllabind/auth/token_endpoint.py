"""Sending token requests: straight over a transport, where nothing follows redirects or logs URLs."""

from __future__ import annotations

import asyncio

import attrs

from ..core._http import http
from ..errors import AuthError
from .token import TokenUnavailableError

__all__ = ["Endpoint"]

_TIMEOUT = {"connect": 10.0, "pool": 10.0, "read": 60.0, "write": 60.0}


@attrs.frozen(kw_only=True, slots=True, eq=False)
class Endpoint:
    """How token requests leave the machine.

    Attributes:
        transport: Another httpx transport than the network, for blocking calls.
        async_transport: The same for awaited calls; `transport` in a thread where only that is given.
    """

    transport: http.BaseTransport | None = None
    async_transport: http.AsyncBaseTransport | None = None

    def send(self, request: http.Request) -> http.Response:
        """Send one token request and read the whole answer.

        Raises:
            TokenUnavailableError: No whole answer came.
            AuthError: Only an async transport was given.
        """
        request.extensions["timeout"] = _TIMEOUT
        if self.transport is not None:
            return _sent(self.transport, request)
        if self.async_transport is not None:
            raise AuthError("this credential has an async transport only; give it transport= as well")
        with http.HTTPTransport(trust_env=False) as transport:
            return _sent(transport, request)

    async def asend(self, request: http.Request) -> http.Response:
        """Send one token request and await the whole answer.

        Raises:
            TokenUnavailableError: No whole answer came.
        """
        request.extensions["timeout"] = _TIMEOUT
        if self.async_transport is not None:
            return await _asent(self.async_transport, request)
        if self.transport is not None:
            return await asyncio.to_thread(_sent, self.transport, request)
        async with http.AsyncHTTPTransport(trust_env=False) as transport:
            return await _asent(transport, request)


def _sent(transport: http.BaseTransport, request: http.Request) -> http.Response:
    try:
        response = transport.handle_request(request)
        try:
            response.read()
        finally:
            response.close()
    except http.RequestError as error:
        raise _unreachable(error) from None
    return response


async def _asent(transport: http.AsyncBaseTransport, request: http.Request) -> http.Response:
    try:
        response = await transport.handle_async_request(request)
        try:
            await response.aread()
        finally:
            await response.aclose()
    except http.RequestError as error:
        raise _unreachable(error) from None
    return response


def _unreachable(error: http.RequestError) -> TokenUnavailableError:
    return TokenUnavailableError(f"the token endpoint could not be reached: {type(error).__name__}")
