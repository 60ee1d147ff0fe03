"""An API of a user's own has no facade: its spec alone says how to sign in, and all commands know it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from syllabind.core.registry import registered
from syllabind_cli.main import main

from .conftest import Sandbox
from .test_login import pasted


@pytest.fixture(autouse=True)
def apis(renamed: Callable[..., None], sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two copies of packages under other names, at the sandbox's services."""
    for api, name in (("thrive", "college"), ("alm", "academy")):
        if name not in registered():
            renamed(api, name)
        monkeypatch.setenv(f"SYLLABIND_{name.upper()}_SERVER", sandbox.server.origins[api])


def test_it_is_found_described_called_and_exported(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known = sandbox.world.credentials.thrive
    monkeypatch.setenv("SYLLABIND_COLLEGE_TENANT_ID", known.tenant_id)
    monkeypatch.setenv("SYLLABIND_COLLEGE_API_SECRET", known.secret)
    assert main(["ls", "college", "tags"]) == 0
    assert "college tags.list" in capsys.readouterr().out
    assert main(["describe", "college", "tags.get"]) == 0
    assert "syllabind call college tags.get --tag-id '<tag_id>'" in capsys.readouterr().out
    assert main(["call", "college", "tags.list", "--limit", "2", "-o", "jsonl"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert main(["doctor", "college"]) == 0
    assert f"basicAuth: Basic for {sandbox.server.origins['thrive']}" in capsys.readouterr().out
    assert main(["export", "college", "users", "--to", str(tmp_path / "users.csv")]) == 0
    assert len((tmp_path / "users.csv").read_text("utf-8").splitlines()) == 61


def test_an_application_signs_in(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known = sandbox.world.credentials.thrive
    values = {"TENANT_ID": known.tenant_id, "CLIENT_ID": known.client_id, "CLIENT_SECRET": known.client_secret}
    for name, value in values.items():
        monkeypatch.setenv(f"SYLLABIND_COLLEGE_{name}", value)
    assert main(["login", "college"]) == 0
    assert "college: signed in; the token is valid until" in capsys.readouterr().out
    assert main(["whoami", "college"]) == 0
    assert "college: signed in; the token is valid until" in capsys.readouterr().out
    assert main(["call", "college", "tags.list", "--limit", "1", "-o", "jsonl"]) == 0
    assert capsys.readouterr().out.count("\n") == 1
    assert main(["logout", "college"]) == 0
    assert main(["whoami", "college"]) == 1


def test_a_person_signs_in(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known = sandbox.world.credentials.alm
    monkeypatch.setenv("SYLLABIND_ACADEMY_CLIENT_ID", known.client_id)
    monkeypatch.setenv("SYLLABIND_ACADEMY_CLIENT_SECRET", known.client_secret)
    monkeypatch.setenv("SYLLABIND_ACADEMY_REDIRECT_URI", known.redirect_uri)
    monkeypatch.setattr("builtins.input", pasted(sandbox.world, capsys))
    assert main(["login", "academy", "--no-browser"]) == 0
    assert main(["call", "academy", "users.list", "--limit", "3", "-o", "jsonl"]) == 0
    assert capsys.readouterr().out.count('"type": "user", "attributes"') == 3
    assert main(["whoami", "academy"]) == 0
    assert "academy: signed in; the token is valid until" in capsys.readouterr().out


def test_an_api_without_oauth_says_which_variable_to_set(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("syllabind_cli.accounts._oauth_schemes", lambda api: {})
    assert main(["login", "college"]) == 1
    assert (
        "cannot sign in to college: its spec declares no OAuth; set SYLLABIND_COLLEGE_TOKEN" in capsys.readouterr().err
    )
