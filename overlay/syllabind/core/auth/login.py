"""Signing a person in at a terminal (RFC 8252): the browser comes back to a listener on 127.0.0.1, once."""

from __future__ import annotations

import hmac
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from urllib.parse import parse_qs, urlsplit

from .._http import http
from ..errors import ArgumentError, AuthError
from ..redact import Secret
from .authorize import AuthorizationRequest, authorization_url, exchange_code, verify_callback
from .scheme import OAuthScheme
from .token import Token

__all__ = ["LOOPBACK", "login"]

LOOPBACK = "http://127.0.0.1:0/callback"
"""Redirect URI of a sign-in at a terminal; port 0 stands for any free one (RFC 8252, section 7.3)."""

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>{0}</title><p>{0}</p></html>"""


class _Listener(ThreadingHTTPServer):
    # A second listener on the same port could take the code away.
    allow_reuse_address = False
    daemon_threads = True

    def __init__(self, port: int, path: str) -> None:
        self.path = path
        self.state: Secret | None = None
        self.arrived: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.closed_door = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def server_bind(self) -> None:
        # HTTPServer would look up the machine's name in the DNS.
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up early is no news, and a traceback could show the code."""


class _Handler(BaseHTTPRequestHandler):
    server: _Listener
    timeout = 10

    def do_GET(self) -> None:
        listener, parts = self.server, urlsplit(self.path)
        # Another Host means a name that was rebound to this machine.
        if self.headers.get_all("Host") != [f"127.0.0.1:{listener.server_port}"]:
            return self._answer(400, "This is not the address of the sign-in.")
        if parts.path != listener.path:
            return self._answer(404, "There is nothing here.")
        given = parse_qs(parts.query).get("state", [""])[0]
        if listener.state is None or not hmac.compare_digest(given.encode(), listener.state.reveal().encode()):
            return self._answer(400, "This is not an answer to the sign-in that was begun.")
        if not listener.closed_door.acquire(blocking=False):
            return self._answer(400, "The sign-in was answered before.")
        self._answer(200, "Done. Go back to the terminal; this page can be closed.")
        listener.arrived.put(f"http://127.0.0.1:{listener.server_port}{self.path}")
        return None

    def _answer(self, status: int, text: str) -> None:
        content = _PAGE.format(text).encode()
        self.send_response_only(status)
        for name, value in {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(content)),
            "Cache-Control": "no-store",
            "Content-Security-Policy": "default-src 'none'",
            "Referrer-Policy": "no-referrer",
            "Connection": "close",
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """The request line holds the code: it is not logged."""


@contextmanager
def _listening(redirect_uri: str) -> Iterator[_Listener]:
    parts = urlsplit(redirect_uri)
    if (parts.scheme, parts.hostname) != ("http", "127.0.0.1") or parts.query or parts.port is None:
        raise ArgumentError("redirect_uri", "http://127.0.0.1:<port>/<path> is needed to listen for the browser")
    try:
        listener = _Listener(parts.port, parts.path or "/")
    except OSError as error:
        raise AuthError(f"cannot listen on 127.0.0.1:{parts.port}: {error.strerror}") from None
    thread = threading.Thread(target=listener.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield listener
    finally:
        listener.shutdown()
        listener.server_close()
        thread.join()


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
    """Sign a person in with their browser.

    Args:
        scheme: The security scheme.
        client_id: The application's id.
        client_secret: Its secret; `None` for a public client.
        scopes: What to ask for.
        redirect_uri: Where the browser comes back to, as registered; port 0 stands for a free one.
        open_browser: Opens a URL; the standard library's `webbrowser.open` unless given.
        paste: Shows a URL and gives back the one that the browser ended at; then nothing is opened, and nobody listens.
        timeout: Seconds that the person has.
        pkce: Whether to use PKCE, if not as the scheme says.
        transport: Another httpx transport than the network for the token call.
        clock: Seconds since 1970.

    Raises:
        AuthorizationDenied: The person or the service refused.
        AuthError: Nobody came back in time, something else came back, or the port is taken.
    """

    def begin(uri: str) -> AuthorizationRequest:
        return authorization_url(scheme, client_id, uri, scopes, pkce=pkce)

    if paste is not None:
        request = begin(redirect_uri)
        callback = paste(request.url).strip()
    else:
        request, callback = _browsed(begin, redirect_uri, open_browser, timeout)
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


def _browsed(
    begin: Callable[[str], AuthorizationRequest],
    redirect_uri: str,
    open_browser: Callable[[str], object] | None,
    timeout: float,
) -> tuple[AuthorizationRequest, str]:
    with _listening(redirect_uri) as listener:
        request = begin(f"http://127.0.0.1:{listener.server_port}{listener.path}")
        listener.state = request.state
        if open_browser is None:
            import webbrowser

            open_browser = webbrowser.open
        if open_browser(request.url) is False:
            raise AuthError("no browser could be opened; sign in by pasting instead")
        try:
            return request, listener.arrived.get(timeout=timeout)
        except queue.Empty:
            raise AuthError(f"nobody came back from the browser within {timeout:g} seconds") from None
