"""The linter's own checks: what it says is told, and so is what keeps it from running."""

import json
import subprocess
from pathlib import Path

import pytest

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


def answering(monkeypatch: pytest.MonkeyPatch, code: int, out: str, err: str = "") -> None:
    done = subprocess.CompletedProcess([], code, out, err)
    monkeypatch.setattr(redocly, "_run", lambda command: done)


def test_without_npm_the_check_fails_and_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(redocly, "PROGRAM", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert redocly.main() == 1
    assert "install Node.js 20" in capsys.readouterr().out


def test_an_installation_that_fails_says_why(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(redocly, "PROGRAM", tmp_path)
    monkeypatch.setattr(redocly.shutil, "which", lambda name: name)
    answering(monkeypatch, 1, "", "npm error code ENOTFOUND")
    assert "ENOTFOUND" in (redocly.install() or "")


def test_another_version_is_replaced(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"version": "1.0.0"}', encoding="utf-8")
    commands: list[list[str]] = []
    monkeypatch.setattr(redocly, "PROGRAM", tmp_path)
    monkeypatch.setattr(redocly.shutil, "which", lambda name: name)
    monkeypatch.setattr(
        redocly, "_run", lambda command: (commands.append(command), subprocess.CompletedProcess([], 0, "", ""))[1]
    )
    assert redocly.install() is None
    assert commands[0][-1] == f"@redocly/cli@{redocly.VERSION}"


def test_what_a_rule_says_is_told(monkeypatch: pytest.MonkeyPatch, config: Path) -> None:
    answering(monkeypatch, 1, report(1, "one") + "\n" + report(1, "two"))
    assert redocly.problems(config) == ["a.yaml #/info: one (rule)", "a.yaml #/info: two (rule)"]


def test_a_needless_waiver_is_told(monkeypatch: pytest.MonkeyPatch, config: Path) -> None:
    answering(monkeypatch, 0, report(1))
    assert redocly.problems(config) == ["2 waivers stand there, 1 are needed"]


def test_a_linter_that_breaks_is_a_problem(monkeypatch: pytest.MonkeyPatch, config: Path) -> None:
    answering(monkeypatch, 2, "", "Invalid configuration")
    assert "Invalid configuration" in redocly.problems(config)[0]
