"""The linter's own checks: its findings are printed, and so is what keeps it from running."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import node_packages
from scripts.redocly import __main__ as redocly


def report(ignored: int, *messages: str) -> str:
    problems = [
        {"ruleId": "rule", "message": each, "location": [{"source": {"ref": "a.yaml"}, "pointer": "#/info"}]}
        for each in messages
    ]
    return json.dumps({"totals": {"ignored": ignored}, "problems": problems})


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A configuration with two waivers beside it."""
    (tmp_path / ".redocly.lint-ignore.yaml").write_text("a.yaml:\n  rule: ['#/x', '#/y']\n", encoding="utf-8")
    return tmp_path / "redocly.yaml"


@pytest.fixture
def npm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Put a program called npm, made of shell lines, before the real one."""

    def write(script: str) -> None:
        for name in ("npm", "node"):
            program = tmp_path / "bin" / name
            program.parent.mkdir(exist_ok=True)
            program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            program.chmod(0o755)

    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    return write


def answering(monkeypatch: pytest.MonkeyPatch, code: int, out: str, err: str = "") -> None:
    done = subprocess.CompletedProcess([], code, out, err)
    monkeypatch.setattr(redocly, "run", lambda command: done)
    monkeypatch.setattr(redocly, "program", lambda: Path("redocly"))


def test_without_npm_the_check_fails_and_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert redocly.main() == 1
    assert "install Node.js" in capsys.readouterr().out


def test_an_installation_that_fails_says_why(npm: Callable[[str], None]) -> None:
    npm("echo npm error code ENOTFOUND >&2; exit 1")
    with pytest.raises(node_packages.MissingNodeError, match="ENOTFOUND"):
        node_packages.install("mermaid", "1.0.0")


def test_another_version_is_replaced(npm: Callable[[str], None], tmp_path: Path) -> None:
    npm('for last; do :; done; echo "$last" > ' + str(tmp_path / "asked"))
    package = tmp_path / "node" / "redocly-cli" / "node_modules" / "@redocly" / "cli" / "package.json"
    package.parent.mkdir(parents=True)
    package.write_text('{"version": "1.0.0"}', encoding="utf-8")
    assert node_packages.install("@redocly/cli", "2.0.0") == package.parent
    assert (tmp_path / "asked").read_text("utf-8").strip() == "@redocly/cli@2.0.0"
    package.write_text('{"version": "2.0.0"}', encoding="utf-8")
    (tmp_path / "asked").unlink()
    node_packages.install("@redocly/cli", "2.0.0")
    assert not (tmp_path / "asked").exists()


def test_what_a_rule_says_is_reported(monkeypatch: pytest.MonkeyPatch, config: Path) -> None:
    answering(monkeypatch, 1, report(1, "one") + "\n" + report(1, "two"))
    assert redocly.problems(config) == ["a.yaml #/info: one (rule)", "a.yaml #/info: two (rule)"]


def test_a_needless_waiver_is_reported(monkeypatch: pytest.MonkeyPatch, config: Path) -> None:
    answering(monkeypatch, 0, report(1))
    assert redocly.problems(config) == ["2 waivers stand there, 1 are needed"]


def test_a_linter_that_breaks_is_a_problem(monkeypatch: pytest.MonkeyPatch, config: Path) -> None:
    answering(monkeypatch, 2, "", "Invalid configuration")
    assert "Invalid configuration" in redocly.problems(config)[0]
