"""`syllabind listen`: receive webhooks on this machine, verify them, show them, and forward them."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from typing import Any

import attrs

from syllabind.core.redaction import redact_json, redact_secrets
from syllabind.core.registry import package_of, registered
from syllabind.errors import ArgumentError
from syllabind.webhooks import ReplayGuard, WebhookRefusedError, WebhookVerifier

from ..terminal import printable

__all__ = ["configure"]

_LARGEST_BODY = 8 * 1024 * 1024
_NOT_FORWARDED = frozenset({"host", "content-length", "connection", "transfer-encoding"})


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = (
        "Receive webhooks at http://127.0.0.1:PORT/<api>, check their signatures with the secrets of "
        "SYLLABIND_<API>_WEBHOOK_SECRET (several are separated by spaces), show them, and forward those that are "
        "authentic. A tunnel of your choice leads the services to the port."
    )
    parser.epilog = "example: syllabind listen --forward http://127.0.0.1:8000/hooks"
    parser.add_argument(
        "--port", type=int, default=8138, help="port to listen at, 0 for a free one (default: %(default)s)"
    )
    parser.add_argument("--forward", metavar="URL", help="where authentic webhooks are posted as they came")
    parser.add_argument("--quiet", action="store_true", help="one line for each webhook, without its body")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Listen until interrupted, and return the exit status 0."""
    forward = arguments.forward
    if forward is not None and not forward.startswith(("http://", "https://")):
        raise ArgumentError("forward", f"must be a URL with http or https, got {forward!r}")
    receivers = {api: _receiver(api) for api in registered()}
    try:
        server = ThreadingHTTPServer(("127.0.0.1", arguments.port), _Handler)
    except OSError as error:
        raise ArgumentError("port", f"must be free, got {arguments.port}: {error.strerror}") from None
    server.receivers, server.forward, server.quiet = receivers, forward, arguments.quiet  # type: ignore[attr-defined]
    print(f"listening at http://127.0.0.1:{server.server_port}; stop with Ctrl-C", flush=True)
    for receiver in receivers.values():
        print(f"  /{receiver.api}: {receiver.state}", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        return 0
    finally:
        server.server_close()
    return 0


@attrs.frozen(kw_only=True, slots=True)
class _Receiver:
    """What receives the webhooks of one API.

    Attributes:
        api: Its short name.
        signed: Whether the vendor documents how its webhooks are signed.
        verifier: Checks signatures; `None` where they are not documented, or no secret is set.
    """

    api: str
    signed: bool
    verifier: WebhookVerifier | None

    @property
    def state(self) -> str:
        """Return whether webhooks are verified, in words."""
        if not self.signed:
            return "not verified: how the vendor signs is not documented"
        if self.verifier is None:
            return f"refused until SYLLABIND_{self.api.upper()}_WEBHOOK_SECRET is set"
        return f"verified by {self.verifier.scheme.header}"

    def check(self, headers: Mapping[str, str], body: bytes) -> str:
        """Return how far a webhook can be trusted, in words.

        Raises:
            WebhookRefusedError: It is not authentic, or its signature cannot be checked.
        """
        if self.verifier is not None:
            self.verifier.verify(headers.get(self.verifier.scheme.header), body)
            return "verified"
        if self.signed:
            raise WebhookRefusedError(self.state)
        return "not verified"


def _receiver(api: str) -> _Receiver:
    scheme = getattr(import_module(f"{package_of(api)}.security"), "WEBHOOKS", None)
    secrets = os.environ.get(f"SYLLABIND_{api.upper()}_WEBHOOK_SECRET", "").split()
    verifier = WebhookVerifier(scheme, secrets, replay=ReplayGuard()) if scheme is not None and secrets else None
    return _Receiver(api=api, signed=scheme is not None, verifier=verifier)


def _model_of(api: str, body: bytes) -> str:
    """Return the name of the model that a webhook's body has, after a comma; nothing if it has none."""
    try:
        return f", {type(import_module(f'{package_of(api)}.webhooks').parse(body)).__name__}"
    except (ModuleNotFoundError, ArgumentError):
        return ""


class _Handler(BaseHTTPRequestHandler):
    timeout = 30  # seconds that a connection may be idle

    def do_POST(self) -> None:
        server: Any = self.server
        receiver = server.receivers.get(self.path.partition("?")[0].strip("/"))
        try:
            length = int(self.headers.get("content-length") or 0)
        except ValueError:
            length = -1
        if receiver is None:
            return self._answer(404, f"post to one of {', '.join('/' + name for name in server.receivers)}")
        if not 0 <= length <= _LARGEST_BODY:
            return self._answer(413, f"a body must have between 0 and {_LARGEST_BODY} bytes")
        body = self.rfile.read(length)
        try:
            trust = receiver.check(self.headers, body)
        except WebhookRefusedError as refused:
            self._show(receiver.api, f"refused: {refused}", b"")
            return self._answer(401, str(refused))
        status = self._forward(body) if server.forward else 200
        self._show(receiver.api, f"{trust}, answered {status}{_model_of(receiver.api, body)}", body)
        return self._answer(status, "")

    def _forward(self, body: bytes) -> int:
        import httpx

        url = self.server.forward  # type: ignore[attr-defined]
        headers = {name: value for name, value in self.headers.items() if name.lower() not in _NOT_FORWARDED}
        try:
            return httpx.post(url, content=body, headers=headers, timeout=30).status_code
        except httpx.HTTPError as error:
            print(printable(f"syllabind: {url} did not answer: {error}"), file=sys.stderr, flush=True)
            return 502

    def _answer(self, status: int, text: str) -> None:
        content = text.encode()
        self.send_response(status)
        self.send_header("content-type", "text/plain; charset=utf-8")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _show(self, api: str, state: str, body: bytes) -> None:
        try:
            found = redact_json(json.loads(body)) if body else None
        except (ValueError, RecursionError):
            found = redact_secrets(body.decode("utf-8", "replace"))
        lines = [f"{datetime.now():%H:%M:%S} {api}: {state}, {len(body):,} bytes"]
        if found is not None and not self.server.quiet:  # type: ignore[attr-defined]
            lines += json.dumps(found, ensure_ascii=False, indent=2).splitlines()
        print(printable("\n  ".join(lines), lines=True), flush=True)

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing: `_show` prints what came."""
