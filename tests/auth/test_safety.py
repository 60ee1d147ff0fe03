"""Certificates are checked, importing reads nothing, and the environment steers nothing unasked."""

from __future__ import annotations

import json
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from syllabind.auth import BearerToken, ClientCredentials, Endpoint, OAuthScheme, TokenUnavailableError
from syllabind.core._http import http
from syllabind.core._httpcore import core
from syllabind.core.client import Client
from syllabind.core.operation import Api
from syllabind.errors import ConnectionFailedError, InsecureUrlError

from .harness import ONCE

_IMPORTS = """
import json, os, sys
seen = []
def hook(event, arguments):
    if event.startswith("socket.") and event != "socket.__new__":
        seen.append([event, repr(arguments)])
    if event == "open" and isinstance(arguments[0], str):
        path = arguments[0]
        if not path.startswith((sys.prefix, sys.base_prefix, {root!r})):
            seen.append([event, path])
class Watching(dict):
    def get(self, key, default=None):
        seen.append(["env", key]); return super().get(key, default)
    def __getitem__(self, key):
        seen.append(["env", key]); return super().__getitem__(key)
    def __contains__(self, key):
        seen.append(["env", key]); return super().__contains__(key)
import httpx, attrs, msgspec, uuid, tempfile, email.utils, inspect
sys.addaudithook(hook)
os.environ = Watching(os.environ)
import syllabind, syllabind.auth, syllabind.core.client, syllabind.edlink, syllabind.thrive, syllabind.alm
import syllabind_cli.main
print(json.dumps(seen))
"""


def test_importing_reads_nothing() -> None:
    root = str(Path(__file__).resolve().parents[2])
    run = subprocess.run(
        [sys.executable, "-c", _IMPORTS.format(root=root)], capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(run.stdout) == []


def test_the_listener_is_loaded_on_use_only() -> None:
    code = "import sys, syllabind.auth; print('http.server' in sys.modules, 'keyring' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout == "False False\n"


def test_certificates_are_always_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[ssl.SSLContext] = []

    class Pool:
        def __init__(self, *, ssl_context: ssl.SSLContext, **_: Any) -> None:
            made.append(ssl_context)

        def create_connection(self, origin: Any) -> Any:
            raise core.ConnectError("no network in tests")

    monkeypatch.setattr(core, "ConnectionPool", Pool)
    client = Client(BearerToken("t", "s"), api=Api(name="t", server="https://a.test"), options=ONCE)
    with pytest.raises(ConnectionFailedError):
        client.request("GET", "/")
    with pytest.raises(TokenUnavailableError, match="ConnectError"):
        Endpoint().send(http.Request("POST", "https://a.test/token"))
    assert len(made) == 2
    for context in made:
        assert context.verify_mode == ssl.CERT_REQUIRED
        assert context.check_hostname


@pytest.mark.parametrize(
    "server", ["http://a.test", "http://192.168.0.1", "http://127.0.0.1.a.test", "http://localhost.a.test"]
)
def test_plain_http_is_refused(server: str) -> None:
    with pytest.raises(InsecureUrlError):
        Client(BearerToken("t", "s"), api=Api(name="t", server=server), server=server)
    with pytest.raises(InsecureUrlError):
        OAuthScheme(name="s", token_url=f"{server}/token")


class _Handler(BaseHTTPRequestHandler):
    server: Any

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", "0")))
        self.do_GET()

    def do_GET(self) -> None:
        self.server.seen.append((self.path, self.headers.get("authorization")))
        content = b'{"access_token": "fetched", "expires_in": 3600}'
        self.send_response_only(200)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def server() -> Iterator[Any]:
    made: Any = HTTPServer(("127.0.0.1", 0), _Handler)
    made.seen = []
    made.url = f"http://127.0.0.1:{made.server_address[1]}"
    thread = threading.Thread(target=made.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield made
    made.shutdown()
    made.server_close()
    thread.join()


def test_proxies_and_netrc_are_not_used(server: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login someone password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    api = Api(name="t", server=server.url)
    scheme = OAuthScheme(name="s", token_url=f"{server.url}/token", client_authentication="body")
    application = ClientCredentials(scheme=scheme, client_id="i", client_secret="s")
    for credential in (None, application):
        with Client(credential, api=api, server=server.url) as client:
            assert client.request("GET", "/x").status == 200
    assert server.seen == [("/x", None), ("/token", None), ("/x", "Bearer fetched")]
