"""Signing requests: a credential that is bound to one origin."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from ..core._http import http
from ..core.calls import RequestContext, Signer
from ..core.effects import Steps
from ..core.origins import checked_server, same_origin
from ..core.redaction import KEYS, Secret, install_log_filter
from ..errors import InsecureUrlError
from .token import Token
from .token_source import TokenSource

__all__ = ["CombinedSigner", "StaticSigner", "TokenSigner", "put_key"]


class _Origin:
    """Lets credentials into requests to one origin and refuses all others."""

    def __init__(self, origin: str, server: str | None) -> None:
        if server is not None and not same_origin(server, checked_server(origin)):
            raise InsecureUrlError(
                f"the credential belongs to {server}, but the client is for {origin}; nothing was sent. "
                f"Leave the client's server out, or make the credential with server={origin!r}"
            )
        url = http.URL(checked_server(origin))
        install_log_filter(url.host)
        self._origin = (url.raw_scheme, url.netloc, b"")

    def check(self, request: http.Request) -> None:
        url = request.url
        if (url.raw_scheme, url.netloc, url.userinfo) != self._origin:
            raise InsecureUrlError("the request leaves the origin that its credential belongs to; it was not sent")


def put_key(place: str, name: str, request: http.Request, value: str) -> None:
    """Put a value into the header, the query parameter or the cookie of a name, and mark it as a secret."""
    if (place, name) != ("header", "Authorization"):
        request.extensions = {**request.extensions, KEYS: {**request.extensions.get(KEYS, {}), name: value}}
    if place == "query":
        request.url = request.url.copy_set_param(name, value)
    elif place == "cookie":
        others = [each for each in request.headers.get("Cookie", "").split("; ") if each.partition("=")[0] != name]
        request.headers["Cookie"] = "; ".join(filter(None, (*others, f"{name}={value}")))
    else:
        request.headers[name] = value


_authorize = partial(put_key, "header", "Authorization")


class StaticSigner:
    """Signs with a value that never changes.

    Args:
        origin: Scheme, host and port of the requests that it signs.
        server: Origin that the credential belongs to; `None` for any.
        value: The value.
        put: Puts the value into a request; by default, as `Authorization`.
    """

    def __init__(
        self, origin: str, server: str | None, value: str, put: Callable[[http.Request, str], None] = _authorize
    ) -> None:
        self._origin, self._value, self._put = _Origin(origin, server), Secret(value), put

    def current(self) -> Secret:
        """Return the value."""
        return self._value

    def fetch(self, context: RequestContext, rejected: Secret | None = None) -> Steps[None]:
        """Return steps to `None`: nothing can replace a static credential."""
        return
        yield

    def sign(self, request: http.Request, token: Secret) -> None:
        """Put the value into a request."""
        self._origin.check(request)
        self._put(request, token.reveal())

    def accepted(self, token: Secret) -> None:
        """Do nothing."""

    def settle(self, seconds: float) -> Steps[bool]:
        """Return steps to `True`: no token request ever runs."""
        return True
        yield


class TokenSigner:
    """Signs with the token of a source.

    Args:
        origin: Scheme, host and port of the requests that it signs.
        server: Origin that the credential belongs to; `None` for any.
        source: Fetches and refreshes the token.

    Raises:
        InsecureUrlError: `origin` is not `server`, or it is plain http and not loopback.
    """

    def __init__(self, origin: str, server: str | None, source: TokenSource) -> None:
        self._origin, self._source = _Origin(origin, server), source
        self.current, self.accepted, self.settle = source.current, source.accepted, source.settle

    def fetch(self, context: RequestContext, rejected: Token | None = None) -> Steps[Token | None]:
        """Return steps to a token, other than the one that was rejected; to `None` if fetching would not help."""
        if rejected is None:
            return self._source.steps(context)
        return self._source.replacement_steps(context, rejected)

    def sign(self, request: http.Request, token: Token) -> None:
        """Put the token into a request."""
        self._origin.check(request)
        _authorize(request, f"Bearer {token.access_token.reveal()}")


class CombinedSigner:
    """Signs with several credentials; the first one is renewed, the others are static."""

    def __init__(self, first: Signer, *others: Signer) -> None:
        self._first, self._others = first, others
        self.current, self.fetch, self.accepted, self.settle = first.current, first.fetch, first.accepted, first.settle

    def sign(self, request: http.Request, token: Any) -> None:
        """Put all of them into a request."""
        for other in self._others:
            other.sign(request, other.current())
        self._first.sign(request, token)
