"""Planted secrets: a service returns all that it receives in every answer, and no command shows any of it."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import traceback
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import httpx
import pytest

from syllabind.core.redaction import HIDDEN
from syllabind_cli import main as cli
from syllabind_cli.main import COMMANDS, main

from .conftest import Answer, Received, Service
from .test_login import Memory, memory

__all__ = ["memory"]

PLANTED = {
    name: f"planted/{name.lower()}+%7"
    for name in ("API_SECRET", "CLIENT_SECRET", "INTEGRATION_TOKEN", "OIDC_TOKEN", "SERVICE_TOKEN", "WEBHOOK_SECRET")
}
ISSUED = {"access_token": "planted/issued-access+%7", "refresh_token": "planted/issued-refresh+%7"}
TENANT = "tenant-1"
SECRETS = (*PLANTED.values(), *ISSUED.values())
FORMS = (
    *SECRETS,
    *(quote(each, safe="") for each in SECRETS),
    *(quote(each) for each in SECRETS),
    *(b64encode(f"{TENANT}:{each}".encode()).decode() for each in SECRETS),
)
PERSON = "3f6a3a5e-9f0c-4a0e-8a4b-0d1f6d1c2b3a"


class Echo:
    """The answers of a service that tells all that it received.

    Attributes:
        status: Status of all answers but those with tokens.
    """

    def __init__(self) -> None:
        self.status = 200

    def __call__(self, request: Received) -> tuple[int, object]:
        """Return status and body of the answer."""
        if request.method == "POST" and "token" in request.path:
            return 200, {"$data": {**ISSUED, "expires_in": 3600, "user_id": "7"}, **ISSUED, "expires_in": 3600}
        sent = request.headers.get("authorization", "")
        plain = b64decode(sent.removeprefix("Basic ")).decode() if sent.startswith("Basic ") else sent
        echo = f"Ada {sent} {plain} {plain.rpartition(':')[2]} {quote(plain, safe='')} {request.body.decode()}"
        user = {"id": PERSON, "ref": echo, "email": echo, "firstName": echo, "lastName": echo, "display_name": echo}
        if self.status >= 400:
            return self.status, {"error": echo, "message": echo, "$errors": [{"code": echo, "message": echo}]}
        page = {"page": 1, "totalPages": 1, "totalResults": 1}
        shape = {"results": [user], "pagination": page} if urlsplit(request.path).path == "/rest/v1/users" else user
        return 200, {"$data": {"id": "7", "display_name": echo}, **shape}


@pytest.fixture
def echo(service: Callable[[Answer], Service], memory: Memory, monkeypatch: pytest.MonkeyPatch) -> tuple[Echo, Service]:
    """The service, an environment full of secrets that leads to it, and a person to sign in as."""
    made = Echo()
    started = service(made)
    monkeypatch.setenv("SYLLABIND_THRIVE_SERVER", started.url)
    monkeypatch.setenv("SYLLABIND_THRIVE_TENANT_ID", TENANT)
    for name in ("API_SECRET", "WEBHOOK_SECRET"):
        monkeypatch.setenv(f"SYLLABIND_THRIVE_{name}", PLANTED[name])
    monkeypatch.setenv("SYLLABIND_EDLINK_SERVER", started.url)
    monkeypatch.setenv("SYLLABIND_EDLINK_CLIENT_ID", TENANT)
    for name in ("CLIENT_SECRET", "INTEGRATION_TOKEN", "SERVICE_TOKEN", "OIDC_TOKEN"):
        monkeypatch.setenv(f"SYLLABIND_EDLINK_{name}", PLANTED[name])
    monkeypatch.setenv("SYLLABIND_FUZZ_AUTHORIZATION", f"Bearer {PLANTED['API_SECRET']}")
    return made, started


def shown_secrets(text: str) -> list[str]:
    return [each for each in FORMS if each in text]


def commands(url: str, folder: Path) -> Iterator[list[str]]:
    """Return a call of each command, in an order in which each finds what it needs."""
    yield ["doctor"]
    yield ["login", "edlink", "--no-browser", "--keyring", "--save", "--profile", "school-a"]
    for style in ("table", "json", "jsonl", "csv"):
        yield ["call", "thrive", "users.search", "-v", "-o", style]
    yield ["call", "thrive", "users.search", "--raw"]
    yield ["call", "thrive", "users.search", "--all", "-o", "csv", "--columns", "ref,email"]
    yield ["call", "thrive", "users.search", "--query", "[].email"]
    yield ["call", "thrive", "users.get", "x", "-v"]
    yield ["call", "thrive", "users.search", "--dry-run"]
    yield ["call", "thrive", "users.create", "ref=1", "firstName=A", f"lastName={PLANTED['API_SECRET']}", "--dry-run"]
    yield ["call", "edlink", "my.profile.get", "--profile", "school-a", "-v"]
    yield ["call", "edlink", "my.profile.get", "--profile", "school-a", "--raw"]
    yield ["call", "edlink", "graph.people.list", "-v"]
    yield ["whoami"]
    yield ["whoami", "thrive"]
    yield ["whoami", "edlink", "--profile", "school-a"]
    yield ["doctor", "--online", "--profile", "school-a"]
    yield ["ls", "users"]
    yield ["describe", "thrive", "users.create"]
    yield ["export", "thrive", "users", "--to", str(folder / "users.csv"), "--set", "status=7"]
    yield ["export", "thrive", "users", "--to", str(folder / "users.txt")]
    yield ["sync", "thrive", "--to", str(folder / "thrive.duckdb")]
    yield ["sandbox", "journal"]
    yield ["fuzz", "thrive", "--base-url", url, "--operation", "getUser", "--examples", "1", "--rate", "0"]
    yield ["generate", "thrive", "--package", "acme", "--out", str(folder / "acme"), "--overlay", str(folder / "none")]
    yield ["spec", "diff", "thrive", "thrive"]
    yield ["completion", "bash"]
    yield ["logout", "edlink", "--profile", "school-a"]


@pytest.mark.parametrize("status", [200, 403])
def test_no_command_shows_a_secret(
    status: int,
    echo: tuple[Echo, Service],
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    answers, service = echo
    answers.status = status
    opened, traces = list[str](), list[str]()

    def pasted(prompt: str) -> str:
        opened.append(prompt + capsys.readouterr().out)
        url = next(line for line in opened[-1].splitlines() if line.startswith("http"))
        query = parse_qs(urlsplit(url).query)
        return f"{query['redirect_uri'][0]}?code=c&state={query['state'][0]}"

    def fail(message: str, status: int) -> int:
        traces.append(message + traceback.format_exc())
        return status

    monkeypatch.setattr("builtins.input", pasted)
    monkeypatch.setattr(cli, "_fail", fail)
    called = set()
    for arguments in commands(service.url, tmp_path):
        if status == 403 and arguments[0] in ("ls", "describe", "sandbox", "generate", "spec", "completion"):
            continue  # they send nothing to the service
        called.add(arguments[0])
        with pytest.MonkeyPatch.context() as settings:
            if "school-a" in arguments and arguments[0] == "call":
                # The person's token of the profile, not the variables'.
                for name in ("INTEGRATION_TOKEN", "SERVICE_TOKEN", "OIDC_TOKEN", "CLIENT_SECRET"):
                    settings.delenv(f"SYLLABIND_EDLINK_{name}")
            main(arguments)
        printed = capsys.readouterr()
        found = shown_secrets(printed.out + printed.err + "".join(opened) + "".join(traces) + caplog.text)
        assert not found, f"{arguments}: {found}"
        caplog.clear()
    if status == 200:
        assert called == set(COMMANDS) - {"listen"}
    assert any("answered 403" in each for each in traces) is (status == 403)
    # Secrets are in the keyring and in no file.
    assert not [path for path in home.rglob("*") if path.is_file() and shown_secrets(path.read_text("utf-8"))]


def test_the_service_did_receive_the_secrets(echo: tuple[Echo, Service], capsys: pytest.CaptureFixture[str]) -> None:
    """The control: the echo has what is looked for, and it is shown if one asks for it."""
    assert main(["call", "thrive", "users.search", "-o", "json", "--show-secrets"]) == 0
    assert shown_secrets(capsys.readouterr().out)
    assert HIDDEN not in capsys.readouterr().out
    assert main(["call", "thrive", "users.search", "-o", "json"]) == 0
    assert HIDDEN in capsys.readouterr().out


def test_listen_shows_no_secret_and_no_argument_holds_one(echo: tuple[Echo, Service]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "syllabind_cli.main", "listen", "--port", "0", "--forward", f"{echo[1].url}/hooks"],
        env=dict(os.environ),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    url = process.stdout.readline().split()[2].rstrip(";")
    body = json.dumps({"token": SECRETS[0], "inner": {"client_secret": SECRETS[1]}, "text": f"Bearer {SECRETS[2]}"})
    for api in ("thrive", "edlink", "alm"):
        httpx.post(f"{url}/{api}", content=body, headers={"authorization": f"Bearer {SECRETS[3]}"})
    arguments = Path(f"/proc/{process.pid}/cmdline")
    assert not arguments.exists() or not shown_secrets(arguments.read_text("utf-8"))
    process.terminate()
    with process.stdout as output:
        shown = url + output.read()
    process.wait()
    assert "alm: not verified, answered 200" in shown
    assert not shown_secrets(shown)
