"""Whatever a service, a spec or a file says, no command sends its control characters to the terminal."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from syllabind.core.registry import registered
from syllabind_cli.main import main

from .conftest import DANGEROUS, HOSTILE, Answer, Received, Sandbox, Service

STYLE = re.compile(r"\x1b\[[\d;]*m")
"""The colours of a table, which are rich's own; those of the service's texts are escaped."""
ESCAPED = "Ada\\x1b[2K"


class Terminal(io.StringIO):
    """A terminal that records what it is sent."""

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        raise io.UnsupportedOperation


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Run the command at a terminal, and return what it printed but for the styles of tables."""

    def run(*arguments: str) -> str:
        screen = Terminal()
        with pytest.MonkeyPatch.context() as streams:
            streams.setattr("sys.stdout", screen)
            streams.setattr("sys.stderr", screen)
            with suppress(SystemExit):
                main(arguments)
        # The line of progress is ours as well.
        return STYLE.sub("", screen.getvalue()).replace("\r\x1b[K", "")

    return run


def hostile(request: Received) -> tuple[int, object]:
    """Return hostile texts in every answer."""
    if request.method == "POST":
        return 200, {"$data": {"access_token": "a", "refresh_token": "r", "expires_in": 3600, "user_id": "7"}}
    if request.method == "DELETE" or "refused" in request.path:
        error = {"code": HOSTILE, "message": HOSTILE}
        return 403, {"error": HOSTILE, "message": HOSTILE, "$errors": [error]}
    user = {"id": HOSTILE, "ref": HOSTILE, "email": HOSTILE, "firstName": HOSTILE, HOSTILE: {HOSTILE: [HOSTILE]}}
    page = {"results": [user, {"id": {HOSTILE: 1}}], "pagination": {"page": 1, "totalPages": 1, "totalResults": 1}}
    return 200, {"$data": {"id": HOSTILE, "display_name": HOSTILE}, **user, **page}


@pytest.fixture
def service_url(service: Callable[[Answer], Service], monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the URL of the hostile service, to which the environment leads."""
    started = service(hostile)
    for name, value in {"SERVER": started.url, "TENANT_ID": "tenant", "API_SECRET": "secret"}.items():
        monkeypatch.setenv(f"SYLLABIND_THRIVE_{name}", value)
    for name, value in {"SERVER": started.url, "CLIENT_ID": "id", "CLIENT_SECRET": "secret"}.items():
        monkeypatch.setenv(f"SYLLABIND_EDLINK_{name}", value)
    return started.url


@pytest.mark.parametrize(
    "arguments",
    [
        *(["users.search", "-v", "-o", style] for style in ("table", "json", "jsonl", "csv")),
        *(["users.get", "x", "-o", style] for style in ("table", "json", "jsonl", "csv")),
        ["users.search", "--all", "-o", "csv"],
        ["users.search", "--columns", f"ref,{HOSTILE}"],
        ["users.search", "--raw"],
        ["users.search", "--query", "[].email"],
        ["users.get", "x", "--query", "email"],
        ["users.get", "refused"],
        ["users.delete", "x"],
        ["users.update", "x", f"firstName={HOSTILE}", "--dry-run"],
        [HOSTILE],
    ],
)
def test_of_a_service(arguments: list[str], service_url: str, run: Callable[..., str]) -> None:
    shown = run("call", "thrive", *arguments)
    assert not DANGEROUS & set(shown), shown
    assert "Ada" in shown


def test_of_a_person_and_a_refusal_at_sign_in(
    service_url: str, run: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = [True]

    def pasted(prompt: str) -> str:
        url = next(line for line in screen() if line.startswith("http"))
        query = {name: value[0] for name, value in parse_qs(urlsplit(url).query).items()}
        if refused.pop():
            return f"{query['redirect_uri']}?error={HOSTILE}&error_description={HOSTILE}&state={query['state']}"
        return f"{query['redirect_uri']}?code=c&state={query['state']}"

    def screen() -> list[str]:
        assert isinstance(sys.stdout, Terminal)
        return sys.stdout.getvalue().splitlines()

    monkeypatch.setattr("builtins.input", pasted)
    shown = run("login", "edlink", "--no-browser")
    assert not DANGEROUS & set(shown), shown
    assert "Ada" in shown
    refused.append(False)
    assert "signed in" in run("login", "edlink", "--no-browser")
    shown = run("whoami", "edlink")
    assert not DANGEROUS & set(shown), shown
    assert ESCAPED in shown


def test_of_files(service_url: str, home: Path, tmp_path: Path, run: Callable[..., str]) -> None:
    home.mkdir(parents=True)
    name = json.dumps(HOSTILE)
    (home / "profiles.toml").write_text(f'[{name}.thrive]\ntenant_id = "t"\n', encoding="utf-8")
    shown = run("doctor") + run("whoami", "edlink", "--profile", "missing") + run("whoami")
    shown += run("export", "thrive", "users", "--to", str(tmp_path / f"{HOSTILE[:6]}.csv"))
    shown += run("export", "thrive", HOSTILE, "--to", "x.csv")
    shown += run("sync", "thrive", "--to", str(tmp_path / "x.duckdb"))
    assert not DANGEROUS & set(shown), shown
    assert shown.count(ESCAPED) >= 4


def test_of_a_spec(renamed: Callable[..., None], run: Callable[..., str]) -> None:
    if "hostile" not in registered():
        escaped = json.dumps(f"List tags {HOSTILE}")[1:-1]
        renamed("thrive", "hostile", {"List tags": escaped, "How many results": f"How many {escaped}"})
    for arguments in (["ls", "hostile"], ["describe", "hostile", "tags.list"], ["call", "hostile", "tags.list", "-h"]):
        shown = run(*arguments)
        assert not DANGEROUS & set(shown), shown
        assert ESCAPED in shown


def test_of_the_sandbox(sandbox: Sandbox, run: Callable[..., str]) -> None:
    run("call", "thrive", "users.get", HOSTILE)
    shown = run("sandbox", "journal") + run("sandbox", "journal", "--curl") + run("sandbox", "faults", HOSTILE)
    assert not DANGEROUS & set(shown), shown
    assert "Ada" in shown
