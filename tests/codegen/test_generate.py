"""`python -m syllabind_codegen`: reproducible, incremental, and strict about what it cannot take in."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .project import ROOT, Project


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    return Project.at(tmp_path, monkeypatch)


def test_the_same_specs_give_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for hash_seed in "01":
        out = tmp_path / hash_seed
        command = [sys.executable, "-m", "syllabind_codegen", "thrive", f"--specs={ROOT / 'specs'}", f"--output={out}"]
        subprocess.run(command, env={**os.environ, "PYTHONHASHSEED": hash_seed}, check=True, capture_output=True)
        package = out / "syllabind_thrive"
        made.append({str(path.relative_to(package)): path.read_bytes() for path in package.rglob("*.*")})
    assert made[0] == made[1]
    assert {"__init__.py", "api/users.py", "models/users.py", "openapi.json", "py.typed"} <= made[0].keys()


def test_check_writes_nothing_and_reports_what_differs(project: Project) -> None:
    assert project.generate().status == 0
    models = project.package / "models" / "common.py"
    changed = models.read_bytes().replace(b"ItemPage", b"ItemsPage")
    models.write_bytes(changed)
    (project.package / "stray.py").touch()
    (project.package / "security.py").unlink()
    done = project.generate("demo", "--check")
    assert done.status == 1
    reported = {
        Path(line.strip()).relative_to(project.package).as_posix() for line in done.err.splitlines() if ".py" in line
    }
    assert reported == {"models/common.py", "stray.py", "security.py"}
    assert models.read_bytes() == changed


def test_an_unchanged_api_is_not_compiled_again(project: Project) -> None:
    assert project.generate().status == 0
    written = {path: path.stat().st_mtime_ns for path in project.package.rglob("*.py")}
    done = project.generate()
    assert done.status == 0
    assert "syllabind_demo: unchanged" in done.out
    assert {path: path.stat().st_mtime_ns for path in project.package.rglob("*.py")} == written


def edited_output(project: Project) -> None:
    models = project.package / "models" / "common.py"
    models.write_bytes(models.read_bytes() + b"# edited\n")


def removed_output(project: Project) -> None:
    (project.package / "security.py").unlink()


def edited_template(project: Project) -> None:
    template = project.root / "scripts" / "syllabind_codegen" / "templates" / "package.py.jinja"
    template.write_text(template.read_text(encoding="utf-8").replace("compiled from", "made of"), encoding="utf-8")


def edited_spec(project: Project) -> None:
    project.edit("common.yaml", lambda data: data["components"]["schemas"]["Item"].update(description="One item."))


@pytest.mark.parametrize("edit", [edited_output, removed_output, edited_template, edited_spec])
def test_an_incremental_run_gives_what_a_full_one_gives(project: Project, edit: Callable[[Project], None]) -> None:
    assert project.generate().status == 0
    edit(project)
    assert project.generate().status == 0
    incremental = project.files()
    project.forget()
    assert project.generate().status == 0
    assert incremental == project.files()


def test_a_definition_that_nothing_uses_is_reported_though_the_document_is_the_same(project: Project) -> None:
    assert project.generate().status == 0
    project.edit("common.yaml", lambda data: data["components"]["schemas"].update(Lost={"type": "object"}))
    done = project.generate()
    assert done.status == 1
    assert ": unused: " in done.err


@pytest.mark.parametrize(
    ("rule", "text", "fault"),
    [
        ("x-key", "x-evidence: documented\n", "x-evidence: guessed\n"),
        ("summary", "summary: List the items\n", "summary: List the items.\n"),
        ("operation-tag", "tags:\n      - items\n", "tags:\n      - people\n"),
        ("yaml", "operationId: listItems\n", "operationId: [listItems\n"),
        ("ref", "common.yaml#/components/schemas/ItemPage", "common.yaml#/components/schemas/ItemsPage"),
    ],
)
def test_a_broken_spec_is_reported_with_file_line_and_rule(project: Project, rule: str, text: str, fault: str) -> None:
    path = project.root / "specs" / "demo" / "items.yaml"
    content = path.read_text(encoding="utf-8")
    assert text in content
    path.write_text(content.replace(text, fault, 1), encoding="utf-8")
    done = project.generate()
    assert done.status == 1
    line = content[: content.index(text)].count("\n") + 1
    # An unclosed list is noticed where the next line begins; a tag stands in the line below its key.
    assert f"specs/demo/items.yaml:{line + (rule in ('yaml', 'operation-tag'))}: {rule}: " in done.err
    assert not project.package.exists()


def test_an_unknown_api_is_reported(project: Project) -> None:
    done = project.generate("moodle")
    assert done.status == 2
    assert "no API called moodle" in done.err
