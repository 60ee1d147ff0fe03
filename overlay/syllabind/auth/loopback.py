"""The listener of a sign-in at a terminal, on 127.0.0.1 only; loaded on use, because http.server is slow to import."""

from __future__ import annotations

import contextlib
import hmac
import queue
import socket
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from socketserver import TCPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from ..core.redaction import Secret
from ..errors import ArgumentError, AuthError

__all__ = ["listening"]

_MOST_CONNECTIONS = 16
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{text}</title><link rel="icon" href="data:,"><style>{style}</style><main><h1>{text}</h1></main></html>"""


class _Listener(ThreadingHTTPServer):
    # A second listener on the same port could take the code away.
    allow_reuse_address = False
    daemon_threads = True
    request_queue_size = 128  # with the default of 5, a browser's connection waits seconds behind a burst of others

    def __init__(self, port: int, path: str) -> None:
        self.path = path
        self.state: Secret | None = None
        self.arrived: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.answered = threading.Lock()
        self._open: deque[socket.socket] = deque()
        super().__init__(("127.0.0.1", port), _Handler)

    def server_bind(self) -> None:
        # HTTPServer would look up the machine's name in the DNS.
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        """Serve a connection; close the oldest one if there are many, so that idle ones do not keep the browser out."""
        self._open.append(request)
        if len(self._open) > _MOST_CONNECTIONS:
            with contextlib.suppress(OSError):
                self._open.popleft().shutdown(socket.SHUT_RDWR)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with contextlib.suppress(ValueError):
            self._open.remove(request)
        super().shutdown_request(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """Show nothing: a traceback could contain the code."""


class _Handler(BaseHTTPRequestHandler):
    server: _Listener  # pyright: ignore[reportIncompatibleVariableOverride]
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
            return self._answer(400, "This is not the answer to the sign-in that was begun.")
        if not listener.answered.acquire(blocking=False):
            return self._answer(400, "The sign-in was answered before.")
        try:
            return self._answer(200, "Done. Go back to the terminal; this page can be closed.")
        finally:
            listener.arrived.put(f"http://127.0.0.1:{listener.server_port}{self.path}")

    def _answer(self, status: int, text: str) -> None:
        style = files("syllabind").joinpath("style.css").read_text(encoding="utf-8")
        content = _PAGE.format(text=text, style=style).encode()
        self.send_response_only(status)
        for name, value in {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(content)),
            "Cache-Control": "no-store",
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
            "Referrer-Policy": "no-referrer",
            "Connection": "close",
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing: the request line contains the code."""


@contextmanager
def listening(redirect_uri: str) -> Iterator[_Listener]:
    parts = urlsplit(redirect_uri)
    if (parts.scheme, parts.hostname) != ("http", "127.0.0.1") or parts.query or parts.port is None:
        raise ArgumentError(
            "redirect_uri", f"must be http://127.0.0.1:<port>/<path> to listen for the browser, got {redirect_uri!r}"
        )
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
