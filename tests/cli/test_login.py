"""Sign-ins, profiles and the keyring, against a served sandbox; nothing of it is replaced but the person."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import keyring
import pytest
from keyring.backend import KeyringBackend

from syllabind_cli.main import main
from syllabind_cli.operations import scopes_of
from syllabind_cli.profiles import environment
from syllabind_sandbox import World

from .conftest import Answer, Sandbox, Service

PROGRAM = [sys.executable, "-m", "syllabind_cli.main"]
BROWSER = """\
import sys, urllib.request
urllib.request.build_opener(urllib.request.ProxyHandler({})).open(sys.argv[1]).read()
"""
"""A browser that opens the page, where the person consents at once, and follows the redirect."""


class Memory(KeyringBackend):
    """A keyring that keeps its entries in memory."""

    priority = 1  # pyright: ignore[reportAssignmentType]

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


@pytest.fixture
def memory() -> Iterator[Memory]:
    """The keyring of the process, in memory."""
    before, found = keyring.get_keyring(), Memory()
    keyring.set_keyring(found)
    yield found
    keyring.set_keyring(before)


def pasted(world: World, capsys: pytest.CaptureFixture[str], urls: list[str] | None = None) -> Callable[[str], str]:
    """Return an `input` of a person who signs in at the printed address and pastes the one that the browser ends at."""

    def answer(prompt: str) -> str:
        url = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("http"))
        if urls is not None:
            urls.append(url)
        return world.sign_in(url)

    return answer


@pytest.fixture
def application(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """An application in the environment and a person who will sign in to it; return the addresses that they opened."""
    known, opened = sandbox.world.credentials.edlink, list[str]()
    monkeypatch.delenv("SYLLABIND_EDLINK_TOKEN")
    monkeypatch.setenv("SYLLABIND_EDLINK_CLIENT_ID", known.client_id)
    monkeypatch.setenv("SYLLABIND_EDLINK_CLIENT_SECRET", known.client_secret)
    monkeypatch.setenv("SYLLABIND_EDLINK_REDIRECT_URI", known.redirect_uri)
    monkeypatch.setattr("builtins.input", pasted(sandbox.world, capsys, opened))
    return opened


def forget_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("SYLLABIND_EDLINK_")]:
        monkeypatch.delenv(name)


def test_a_saved_profile_with_the_keyring_needs_no_variable(
    sandbox: Sandbox,
    application: list[str],
    memory: Memory,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["login", "edlink", "--no-browser", "--profile", "school-a", "--save", "--keyring"]) == 0
    assert f"profile school-a is in {home / 'profiles.toml'}" in capsys.readouterr().out
    known = sandbox.world.credentials.edlink
    saved = tomllib.loads((home / "profiles.toml").read_text("utf-8"))
    assert saved["school-a"]["edlink"] == {
        "server": sandbox.server.origins["edlink"],
        "client_id": known.client_id,
        "redirect_uri": known.redirect_uri,
        "store": "keyring",
        "key": "school-a.edlink",
    }
    assert memory.entries["syllabind", "edlink/school-a.edlink/CLIENT_SECRET"] == known.client_secret
    # Another API that shares the name of the token does not get the secret.
    monkeypatch.delenv("SYLLABIND_ALM_CLIENT_SECRET", raising=False)
    monkeypatch.setenv("SYLLABIND_ALM_STORE", "keyring")
    monkeypatch.setenv("SYLLABIND_ALM_KEY", "school-a.edlink")
    assert "SYLLABIND_ALM_CLIENT_SECRET" not in environment("alm", None)
    assert "access_token" in memory.entries["syllabind", "school-a.edlink"]
    # No token is on the disk.
    assert [path.name for path in home.iterdir() if path.suffix != ".lock"] == ["profiles.toml"]
    forget_variables(monkeypatch)
    assert main(["call", "edlink", "my.profile.get", "--profile", "school-a", "-o", "json"]) == 0
    assert sandbox.world.edlink.district.teacher in capsys.readouterr().out
    assert main(["whoami"]) == 0
    assert "edlink (school-a): stored as school-a.edlink; the token is valid until" in capsys.readouterr().out
    # The token has expired: it is refreshed with the secret of the keyring.
    sandbox.world.advance(7200)
    monkeypatch.setattr(time, "time", lambda now=time.time: now() + 7200)
    assert main(["whoami", "edlink", "--profile", "school-a"]) == 0
    assert "edlink: person" in capsys.readouterr().out
    assert main(["logout", "edlink", "--profile", "school-a"]) == 0
    assert ("syllabind", "school-a.edlink") not in memory.entries


def test_saving_a_profile_keeps_the_others(application: list[str], home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir(parents=True)
    (home / "profiles.toml").write_text('[other.thrive]\ntenant_id = "t"\n[other.edlink]\nregion = "eu"\n', "utf-8")
    assert main(["login", "edlink", "--no-browser", "--save"]) == 0
    monkeypatch.setenv("SYLLABIND_PROFILE", "other")
    assert main(["login", "edlink", "--no-browser", "--save"]) == 0
    saved = tomllib.loads((home / "profiles.toml").read_text("utf-8"))
    assert set(saved) == {"other", "default"}
    assert saved["other"]["thrive"] == {"tenant_id": "t"}
    assert saved["other"]["edlink"]["region"] == "eu"
    assert "key" not in saved["default"]["edlink"]
    monkeypatch.setenv("SYLLABIND_PROFILE", "school-b")  # a new one
    assert main(["login", "edlink", "--no-browser", "--save"]) == 0
    assert set(tomllib.loads((home / "profiles.toml").read_text("utf-8"))) == {"other", "default", "school-b"}


@pytest.mark.parametrize(
    ("options", "variable", "asked"),
    [
        ([], None, scopes_of("alm", "oauth")),
        ([], "learner:read", ("learner:read",)),
        (["--scope", "admin:read", "--scope", "learner:read"], "learner:write", ("admin:read", "learner:read")),
    ],
)
def test_scopes_come_from_options_variables_or_the_operations(
    options: list[str],
    variable: str | None,
    asked: tuple[str, ...],
    sandbox: Sandbox,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    known, opened = sandbox.world.credentials.alm, list[str]()
    monkeypatch.delenv("SYLLABIND_ALM_TOKEN")
    monkeypatch.setenv("SYLLABIND_ALM_CLIENT_ID", known.client_id)
    monkeypatch.setenv("SYLLABIND_ALM_CLIENT_SECRET", known.client_secret)
    monkeypatch.setenv("SYLLABIND_ALM_REDIRECT_URI", known.redirect_uri)
    if variable is not None:
        monkeypatch.setenv("SYLLABIND_ALM_SCOPES", variable)
    monkeypatch.setattr("builtins.input", pasted(sandbox.world, capsys, opened))
    assert main(["login", "alm", "--no-browser", *options]) == 0
    (url,) = opened
    assert re.split(r"[ ,]", parse_qs(urlsplit(url).query)["scope"][0]) == list(asked)


@pytest.fixture
def environ(sandbox: Sandbox, home: Path, tmp_path: Path) -> dict[str, str]:
    """The environment of a process that signs in through a browser."""
    (tmp_path / "browser.py").write_text(BROWSER, encoding="utf-8")
    known = sandbox.world.credentials.edlink
    found = {name: value for name, value in os.environ.items() if name != "SYLLABIND_EDLINK_TOKEN"}
    return {
        **found,
        "SYLLABIND_EDLINK_CLIENT_ID": known.client_id,
        "SYLLABIND_EDLINK_CLIENT_SECRET": known.client_secret,
        "BROWSER": f"{sys.executable} {tmp_path / 'browser.py'} %s",
    }


def test_a_browser_comes_back_to_the_command(environ: dict[str, str], home: Path) -> None:
    done = subprocess.run([*PROGRAM, "login", "edlink"], env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "edlink: signed in; the token is valid until" in done.stdout
    assert len(list(home.glob("edlink*"))) >= 1


def test_a_browser_that_does_not_come_back_ends_the_wait(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("SYLLABIND_EDLINK_TOKEN")
    monkeypatch.setattr("webbrowser.open", lambda url: True)
    begun = time.monotonic()
    assert main(["login", "edlink", "--timeout", "0.2"]) == 1
    assert time.monotonic() - begun < 30
    assert "the browser did not come back within 0.2 seconds; sign in again" in capsys.readouterr().err


def test_a_secret_is_asked_for_and_not_shown_at_a_terminal(sandbox: Sandbox, home: Path) -> None:
    known = sandbox.world.credentials.thrive
    environ = {name: value for name, value in os.environ.items() if name != "SYLLABIND_THRIVE_API_SECRET"}
    environ |= {"SYLLABIND_THRIVE_TENANT_ID": known.tenant_id, "SYLLABIND_THRIVE_CLIENT_ID": known.client_id}
    terminal = f"import pty, sys; sys.exit(pty.spawn({[*PROGRAM, 'login', 'thrive']!r}) >> 8)"
    process = subprocess.Popen(
        [sys.executable, "-c", terminal],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    shown = ""
    while not shown.endswith("client secret: "):
        letter = process.stdout.read(1)
        assert letter, shown
        shown += letter
    process.stdin.write(f"{known.client_secret}\n")
    process.stdin.flush()
    shown += process.stdout.read()
    process.stdin.close()
    assert process.wait() == 0, shown
    process.stdout.close()
    assert "thrive: signed in; the token is valid until" in shown
    assert known.client_secret not in shown


def test_tokens_are_requested_through_the_proxy_of_the_environment(
    service: Callable[[Answer], Service],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    token = {"access_token": "a", "refresh_token": "r", "expires_in": 10, "id": "7"}
    proxy = service(lambda request: (200, {"$data": token}))
    server = "http://127.0.0.1:9"
    for name, value in {"SERVER": server, "CLIENT_ID": "id", "CLIENT_SECRET": "secret"}.items():
        monkeypatch.setenv(f"SYLLABIND_EDLINK_{name}", value)
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv("NO_PROXY", "")

    def paste(prompt: str) -> str:
        url = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("http"))
        query = {name: value[0] for name, value in parse_qs(urlsplit(url).query).items()}
        return f"{query['redirect_uri']}?code=c&state={query['state']}"

    monkeypatch.setattr("builtins.input", paste)
    assert main(["login", "edlink", "--no-browser"]) == 0
    assert main(["whoami", "edlink"]) == 0
    sent = [each.path for each in proxy.received]
    assert len(sent) == 2
    assert all(each.startswith(f"{server}/api/") for each in sent), sent


def test_an_api_secret_is_saved_without_a_sign_in_and_a_profile_that_is_not_there_is_refused(
    memory: Memory, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("CLIENT_ID", "CLIENT_SECRET"):
        monkeypatch.delenv(f"SYLLABIND_THRIVE_{name}", raising=False)
    monkeypatch.setenv("SYLLABIND_THRIVE_TENANT_ID", "tenant")
    monkeypatch.setenv("SYLLABIND_THRIVE_API_SECRET", "topsecret")
    assert main(["login", "thrive", "--profile", "school-a", "--save", "--keyring"]) == 0
    assert "topsecret" not in (home / "profiles.toml").read_text("utf-8")
    for name in ("TENANT_ID", "API_SECRET"):
        monkeypatch.delenv(f"SYLLABIND_THRIVE_{name}")
    assert environment("thrive", "school-a")["SYLLABIND_THRIVE_API_SECRET"] == "topsecret"
    capsys.readouterr()
    assert main(["whoami", "--profile", "school-a"]) == 0
    assert capsys.readouterr().out == "thrive (school-a): SYLLABIND_THRIVE_API_SECRET\n"
    assert main(["whoami", "--profile", "school-b"]) == 1
    assert "there is no profile 'school-b'" in capsys.readouterr().err
