"""The tasks of docs/command-line.md run one after another against a served sandbox, and show no secret."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from syllabind_cli.main import main
from syllabind_sandbox import World, serve
from syllabind_sandbox.cli import variables

PAGE = Path(__file__).parents[2] / "docs" / "command-line.md"
TASKS = re.findall(r"^\$ syllabind (.*)$", PAGE.read_text("utf-8"), re.MULTILINE)


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[list[str]]:
    """A served sandbox, its variables, and an empty directory; return the secrets among the variables."""
    world = World(seed=1, people=60, approve="auto")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with serve(world) as server:
        found = dict(variables(world, server))
        found["SYLLABIND_EDLINK_INTEGRATION_TOKEN"] = world.credentials.edlink.integration_token
        for name, value in found.items():
            monkeypatch.setenv(name, value)
        yield [value for name, value in found.items() if name.endswith(("TOKEN", "SECRET", "KEY"))]


def test_thirty_tasks_run(
    secrets: list[str], capsys: pytest.CaptureFixture[str], report: Callable[[str, object], None]
) -> None:
    assert len(TASKS) >= 30
    for task in TASKS:
        words = shlex.split(task)
        target = words[words.index(">") + 1] if ">" in words else None
        status = main(words[: words.index(">")] if target else words)
        printed = capsys.readouterr()
        assert status == 0, f"{task}: {printed.err}"
        assert printed.out.strip() or "--to" in words or target, task
        assert not [each for each in secrets if each in printed.out + printed.err], task
    assert Path("users-report.csv").stat().st_size > 1000
    report("tasks of docs/command-line.md", f"{len(TASKS)} of {len(TASKS)}")
