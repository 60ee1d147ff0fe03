"""What the sub-commands print and store, against services on loopback sockets."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from syllabind_cli.main import main

HOSTILE = "Ada\x1b[2K\x1b]0;owned\x07\nalm: person Eve\u202e"


class Hostile(BaseHTTPRequestHandler):
    """A service whose answers hold control characters."""

    def do_POST(self) -> None:
        self._answer(200, {"$data": {"access_token": "a", "refresh_token": "r", "expires_in": 3600, "user_id": "7"}})

    def do_GET(self) -> None:
        if self.server.refuses:  # type: ignore[attr-defined]
            self._answer(403, {"$errors": [{"code": "FORBIDDEN", "message": HOSTILE}]})
        else:
            self._answer(200, {"$data": {"id": "7", "display_name": HOSTILE}})

    def _answer(self, status: int, body: object) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HTTPServer]:
    """A hostile service, and an environment that leads to it."""
    server = HTTPServer(("127.0.0.1", 0), Hostile)
    server.refuses = False  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("SYLLABIND_EDLINK_SERVER", f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setenv("SYLLABIND_EDLINK_CLIENT_ID", "id")
    monkeypatch.setenv("SYLLABIND_EDLINK_CLIENT_SECRET", "s")
    monkeypatch.setenv("SYLLABIND_EDLINK_STORE", str(tmp_path))
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def signed_in(service: HTTPServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> HTTPServer:
    """The service, after a sign-in by pasting."""

    def pasted(prompt: str) -> str:
        url = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("http"))
        query = parse_qs(urlsplit(url).query)
        return f"{query['redirect_uri'][0]}?code=c&state={query['state'][0]}"

    monkeypatch.setattr("builtins.input", pasted)
    assert main(["login", "edlink", "--no-browser"]) == 0
    capsys.readouterr()
    return service


def test_control_characters_of_a_service_do_not_reach_the_terminal(
    signed_in: HTTPServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["whoami", "edlink"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("edlink: person Ada\\x1b[2K\\x1b]0;owned\\x07\\nalm: person Eve\\u202e, id 7")


def test_nor_do_those_of_its_errors(signed_in: HTTPServer, capsys: pytest.CaptureFixture[str]) -> None:
    signed_in.refuses = True  # type: ignore[attr-defined]
    assert main(["whoami", "edlink"]) == 1
    printed = capsys.readouterr()
    assert "403" in printed.err
    assert not {"\x1b", "\x07", "\u202e"} & set(printed.out + printed.err)


def test_variables_with_a_token_come_before_a_sign_in(
    signed_in: HTTPServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SYLLABIND_EDLINK_TOKEN", "another person's")
    assert main(["whoami", "edlink"]) == 0
    used = "edlink: SYLLABIND_EDLINK_TOKEN from the environment, used as it is, not checked\n"
    assert capsys.readouterr().out == used
    assert main(["logout", "edlink"]) == 0
    monkeypatch.delenv("SYLLABIND_EDLINK_TOKEN")
    assert main(["whoami", "edlink"]) == 1
    assert "not signed in to edlink; run: syllabind login edlink" in capsys.readouterr().err
