"""A breaking change of a spec needs the version step of docs/versioning.md."""

import subprocess
from pathlib import Path

import pytest

from scripts.verify.compatibility import main

from .project import ROOT

PROJECT = '[project]\nversion = "{}"\n'


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """A repository whose release 1.2.0 has one spec."""
    (tmp_path / "specs" / "thrive").mkdir(parents=True)
    for path in (ROOT / "specs" / "thrive").glob("*.yaml"):
        (tmp_path / "specs" / "thrive" / path.name).write_bytes(path.read_bytes())
    (tmp_path / "pyproject.toml").write_text(PROJECT.format("1.2.0"), encoding="utf-8")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "Add"], ["tag", "v1.2.0"]):
        subprocess.run([*git, *command], cwd=tmp_path, check=True)
    return tmp_path


def test_a_breaking_change_is_refused_without_its_version_step(
    released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tags = released / "specs" / "thrive" / "tags.yaml"
    text = tags.read_text(encoding="utf-8")
    member = "        tag: {type: string, description: The word itself}\n"
    tags.write_text(text.replace(member, ""), encoding="utf-8")
    for version, status in (("1.2.0", 1), ("1.3.0", 1), ("2.0.0", 0)):
        (released / "pyproject.toml").write_text(PROJECT.format(version), encoding="utf-8")
        assert main([], released) == status
        told = capsys.readouterr().out
        assert ("breaking  models.Tag.tag is gone [field-removed]" in told) is bool(status)


def test_nothing_breaks_before_the_first_release(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    assert main([], tmp_path) == 0
    assert "no release yet" in capsys.readouterr().out
