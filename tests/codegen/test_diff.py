"""`syllabind spec diff`: each seeded change has the right level, and names what it concerns in Python."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.verify import second_opinion
from scripts.verify.bulk import schemas
from scripts.verify.spec_changes import FOLDER, judge, rows
from scripts.verify.spec_changes import main as verify
from syllabind_cli.main import main
from syllabind_codegen.diff.changes import Change, advice
from syllabind_codegen.diff.comparison import compare
from syllabind_codegen.diff.surface import surface
from syllabind_codegen.specs.bundle import bundle

from .project import ROOT


def test_nothing_differs_from_itself() -> None:
    states = [surface("thrive", bundle(ROOT / "specs" / "thrive")) for _ in range(2)]
    assert compare(*states) == []


def test_seeded_changes_have_the_right_class_and_name(report: Callable[[str, object], None]) -> None:
    # Each sixth one, but for those of the largest document; `python -m scripts.verify.spec_changes` judges all.
    chosen = list(rows(sorted(FOLDER.glob("*.yaml"))))[::6]
    verdicts = [judge(row) for row in chosen if row.api != "alm"]
    right = sum(each.right for each in verdicts)
    alarms = sum(each.alarming for each in verdicts)
    report("seeded spec changes with the right class and name", f"{right} of {len(verdicts)}")
    report("false alarms among seeded spec changes", f"{alarms} of {len(verdicts)}")
    assert right >= 0.97 * len(verdicts)
    assert alarms <= 0.03 * len(verdicts)


def test_a_wrong_class_and_a_malformed_row_are_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = "- {api: thrive, change: [{op: replace, path: /info/title, value: Other}], class: breaking, why: Words}"
    (tmp_path / "a.yaml").write_text(row, encoding="utf-8")
    assert verify([str(tmp_path / "a.yaml")]) == 1
    assert "a.yaml row 1: breaking  (Words); reported: " in capsys.readouterr().out
    for fault, message in (
        (row.replace("breaking", "grave"), "expected api,"),
        (row.replace("title", "no/where"), "row 1: JSON"),
    ):
        (tmp_path / "a.yaml").write_text(fault, encoding="utf-8")
        assert verify([str(tmp_path / "a.yaml")]) == 2
        assert message in capsys.readouterr().err


OPINIONS = """
- {api: thrive, change: [{op: remove, path: /paths/~1webhooks}], class: breaking, why: Gone}
- {api: thrive, change: [{op: replace, path: /x-error/0/code, value: a}], class: behaviour, why: Errors}
- {api: thrive, change: [{op: remove, path: /info/version}], class: none, why: Words}
"""


def test_a_second_opinion_agrees_or_differs_for_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.yaml").write_text(OPINIONS, encoding="utf-8")
    steps = {"Gone": "major", "Errors": "none", "Words": "none"}
    monkeypatch.setattr(second_opinion, "theirs", lambda row: steps[row.why])
    assert second_opinion.main([str(tmp_path / "a.yaml")]) == 0
    printed = capsys.readouterr().out
    assert "agrees on 2 of 3; on 1 of 1 breaking changes" in printed
    assert "1 paging, waits, retries and errors are declared in x- keys" in printed
    steps["Words"] = "major"
    assert second_opinion.main([str(tmp_path / "a.yaml")]) == 1
    assert "1 without a reason\n  a.yaml row 3: none, Redocly major: Words" in capsys.readouterr().out


def test_without_node_a_second_opinion_cannot_be_had(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.yaml").write_text(OPINIONS, encoding="utf-8")
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert second_opinion.main([str(tmp_path / "a.yaml")]) == 2
    assert "install Node.js" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("level", "version", "step"),
    [
        ("breaking", "1.2", "major"),
        ("breaking", "0.2", "minor"),
        ("additive", "1.2", "minor"),
        ("additive", "0.2", "patch"),
        ("text", "1.2", "patch"),
    ],
)
def test_the_step_of_the_version_follows_from_the_level(level: str, version: str, step: str) -> None:
    assert advice([Change(level=level, rule="r", name="n", message="m")], version) == step


def test_the_command_reads_states_and_prints_every_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads((ROOT / "generated" / "syllabind_thrive" / "openapi.json").read_text(encoding="utf-8"))
    del document["paths"]["/rest/v1/tags/{tagId}"]
    made = tmp_path / "new.json"
    made.write_text(json.dumps(document), encoding="utf-8")
    assert main(["spec", "diff", "thrive", str(made)]) == 1
    assert capsys.readouterr().out.startswith("breaking  new.tags.get() GET /rest/v1/tags/{tagId} is gone")
    assert main(["spec", "diff", "thrive", str(made), "--format", "github"]) == 1
    assert capsys.readouterr().out.startswith("::error title=method-removed::")
    severity = tmp_path / "severity.json"
    severity.write_text('{"method-removed": "ignore"}', encoding="utf-8")
    assert main(["spec", "diff", "thrive", str(made), "--format", "json", "--severity", str(severity)]) == 0
    assert json.loads(capsys.readouterr().out)["version-step"] in ("none", "patch")
    assert main(["spec", "diff", "nowhere", "thrive"]) == 2
    assert "no installed API, directory, openapi.json or REVISION:DIRECTORY" in capsys.readouterr().err


def test_columns_of_tables_are_compared_in_the_terms_of_arrow_and_python(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert schemas.compared_by_diff("thrive") == schemas.text_of("thrive")
    document = json.loads((ROOT / "generated" / "syllabind_thrive" / "openapi.json").read_text(encoding="utf-8"))
    members = document["components"]["schemas"]["User"]["properties"]
    members["level"] = {"type": "string"}
    members["wage"] = {"type": "integer"}
    del members["role"]
    (tmp_path / "new.json").write_text(json.dumps(document), encoding="utf-8")
    assert main(["spec", "diff", "thrive", str(tmp_path / "new.json")]) == 1
    printed = [line.partition(" [")[0] for line in capsys.readouterr().out.splitlines()]
    for line in (
        "breaking  tables.users.level is string in Arrow, was double; models.User.level is str, was float",
        "breaking  tables.users.role is no column any more, was string of models.User.role",
        "additive  tables.users.wage is a new column, int64 of models.User.wage",
    ):
        assert line in printed


def test_a_state_can_be_a_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    (tmp_path / "specs").mkdir()
    for path in (ROOT / "specs" / "thrive").glob("*.yaml"):
        (tmp_path / "specs" / path.name).write_bytes(path.read_bytes())
    for command in (["init", "-q"], ["add", "specs"], ["commit", "-qm", "Add"]):
        subprocess.run([*git, *command], check=True)
    assert main(["spec", "diff", "HEAD:specs", "specs", "--fail-on", "text"]) == 0
