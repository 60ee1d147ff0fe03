"""A loopback server that plays the token endpoints and lists of all three services and records what reaches it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs


class _Handler(BaseHTTPRequestHandler):
    server: Capture  # pyright: ignore[reportIncompatibleVariableOverride]

    def _answer(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        sent = self.rfile.read(length).decode()
        content = json.dumps(self.server.answer(self.path, sent, self.headers.get("authorization", ""))).encode()
        self.send_response_only(200)
        self.send_header("Connection", "close")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = _answer  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


class Capture(ThreadingHTTPServer):
    """The server. Access tokens name the tenant or the refresh token that they were given for."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.calls: list[str] = []
        self.token_requests: list[str] = []
        self.life = 3600

    def answer(self, path: str, sent: str, authorization: str) -> dict[str, Any]:
        if "token" not in path.lower():
            self.calls.append(authorization)
            data = {"id": "1", "type": "user", "attributes": {}}
            return {"id": "1", "$data": {"id": "1"}, "data": data if "users" in path or "user" in path else []}
        self.token_requests.append(f"{path} {sent}")
        fields = json.loads(sent) if sent.startswith("{") else {k: v[0] for k, v in parse_qs(sent).items()}
        owner = fields.get("refresh_token") or path.rsplit("/", 1)[1]
        token = {"access_token": f"of-{owner}", "token_type": "Bearer", "expires_in": self.life}
        if "refresh_token" in fields:
            token["refresh_token"] = owner
        return {**token, "$data": token}


@contextmanager
def capturing() -> Iterator[Capture]:
    """Serve until the block ends."""
    server = Capture()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
