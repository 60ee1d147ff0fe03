"""Sign-in at a terminal (RFC 8252): the browser comes back to a listener on 127.0.0.1."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from secrets import randbelow

from ..core._http import http
from ..core.redaction import Secret
from ..errors import AuthError
from .authorization_code import AuthorizationRequest, authorization_url, exchange_code, verify_callback
from .oauth_scheme import OAuthScheme
from .token import Token

__all__ = ["LOOPBACK", "login"]

LOOPBACK = "http://127.0.0.1:0/callback"
"""Redirect URI of a sign-in at a terminal; port 0 stands for a free port (RFC 8252, section 7.3)."""


def login(
    scheme: OAuthScheme,
    *,
    client_id: str,
    client_secret: str | Secret | None = None,
    scopes: Iterable[str] = (),
    redirect_uri: str = LOOPBACK,
    open_browser: Callable[[str], object] | None = None,
    paste: Callable[[str], str] | None = None,
    timeout: float = 300.0,
    pkce: bool | None = None,
    transport: http.BaseTransport | None = None,
    clock: Callable[[], float] = time.time,
) -> Token:
    """Sign a person in with their browser and return their token.

    Args:
        scheme: The security scheme.
        client_id: Id of the application.
        client_secret: Secret of the application; `None` for a public client.
        scopes: Scopes to ask for.
        redirect_uri: URL that the browser comes back to, as registered; port 0 stands for a free port.
        open_browser: Function that opens a URL; by default that of the standard library's `webbrowser`.
        paste: Function that shows a URL and returns the one that the browser ended at, instead of a listener.
        timeout: Seconds to wait for the browser.
        pkce: Whether to use PKCE; as the scheme says by default.
        transport: httpx transport for the token request, instead of the network.
        clock: Function that returns the seconds since 1970.

    Raises:
        AuthorizationDeniedError: The person or the service refused.
        AuthError: The browser did not come back in time, came back with another sign-in, or the port is taken.
    """

    def begin(uri: str) -> AuthorizationRequest:
        return authorization_url(scheme, client_id, uri, scopes, pkce=pkce)

    if paste is not None:
        # Without a listener, any port will do: the browser shows the address that it could not reach.
        request = begin(redirect_uri.replace("http://127.0.0.1:0/", f"http://127.0.0.1:{49152 + randbelow(16384)}/"))
        callback = paste(request.url).strip()
    else:
        request, callback = _wait_for_browser(begin, redirect_uri, open_browser, timeout)
    return exchange_code(
        scheme,
        verify_callback(request, callback),
        client_id=client_id,
        client_secret=client_secret,
        redirect_uri=request.redirect_uri,
        code_verifier=request.code_verifier,
        transport=transport,
        clock=clock,
    )


def _wait_for_browser(
    begin: Callable[[str], AuthorizationRequest],
    redirect_uri: str,
    open_browser: Callable[[str], object] | None,
    timeout: float,
) -> tuple[AuthorizationRequest, str]:
    from queue import Empty

    from .loopback import listening

    with listening(redirect_uri) as listener:
        request = begin(f"http://127.0.0.1:{listener.server_port}{listener.path}")
        listener.state = request.state
        if open_browser is None:
            import webbrowser

            open_browser = webbrowser.open
        if open_browser(request.url) is False:
            raise AuthError("no browser could be opened; pass paste= (or --no-browser) to sign in without one")
        try:
            return request, listener.arrived.get(timeout=timeout)
        except Empty:
            raise AuthError(f"the browser did not come back within {timeout:g} seconds; sign in again") from None
