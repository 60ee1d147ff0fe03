"""Signing requests: a credential that is bound to one origin."""

from __future__ import annotations

from collections.abc import Callable

from ..core._http import http
from ..core.calls import RequestContext
from ..core.effects import Steps
from ..core.origins import checked_server
from ..core.redaction import Secret, install_log_filter
from ..errors import InsecureUrlError
from .token import Token
from .token_source import TokenSource

__all__ = ["StaticSigner", "TokenSigner"]


class _Origin:
    """Puts `Authorization` into requests to one origin and refuses all others."""

    def __init__(self, origin: str) -> None:
        url = http.URL(checked_server(origin))
        install_log_filter(url.host)
        self._origin = (url.scheme, url.host, url.port)

    def put(self, request: http.Request, value: str) -> None:
        url = request.url
        if (url.scheme, url.host, url.port) != self._origin or url.userinfo:
            raise InsecureUrlError("the request leaves the origin that its credential belongs to; it was not sent")
        request.headers["Authorization"] = value


class StaticSigner:
    """Signs with a header that never changes.

    Args:
        origin: Scheme, host and port of the requests that it signs.
        header: Returns the value of `Authorization`.
    """

    def __init__(self, origin: str, header: Callable[[], str]) -> None:
        self._origin, self._header = _Origin(origin), header

    def current(self) -> Secret:
        """Return the header's value."""
        return Secret(self._header())

    def fetch(self, context: RequestContext, rejected: Secret | None = None) -> Steps[None]:
        """Return steps to `None`: nothing can replace a static credential."""
        return
        yield

    def sign(self, request: http.Request, token: Secret) -> None:
        """Put the header into a request."""
        self._origin.put(request, token.reveal())

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
        source: Fetches and refreshes the token.
    """

    def __init__(self, origin: str, source: TokenSource) -> None:
        self._origin, self._source = _Origin(origin), source
        self.current, self.accepted, self.settle = source.current, source.accepted, source.settle

    def fetch(self, context: RequestContext, rejected: Token | None = None) -> Steps[Token | None]:
        """Return steps to a token, other than the one that was rejected; to `None` if fetching would not help."""
        if rejected is None:
            return self._source.steps(context)
        return self._source.replacement_steps(context, rejected)

    def sign(self, request: http.Request, token: Token) -> None:
        """Put the token into a request."""
        self._origin.put(request, f"Bearer {token.access_token.reveal()}")
