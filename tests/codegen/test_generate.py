"""`python -m syllabind_codegen`: reproducible, incremental, and strict about what it cannot take in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from .project import Project

USERS = "specs/thrive/users.yaml"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.at(tmp_path)


def test_the_same_specs_give_the_same_bytes(project: Project) -> None:
    made = []
    for hash_seed in (0, 1):
        done = project.generate(hash_seed=hash_seed)
        assert done.returncode == 0, done.stderr
        made.append(project.files())
    assert made[0] == made[1]
    assert {"__init__.py", "api/users.py", "models/users.py", "openapi.json", "manifest.json", "py.typed"} <= made[
        0
    ].keys()


def test_check_writes_nothing_and_tells_what_differs(project: Project) -> None:
    assert project.generate().returncode == 0
    models = project.package / "models" / "users.py"
    changed = models.read_bytes().replace(b"UserPage", b"UsersPage")
    models.write_bytes(changed)
    (project.package / "stray.py").touch()
    (project.package / "security.py").unlink()
    done = project.generate("--check")
    assert done.returncode == 1
    reported = done.stderr.split()
    assert {f"generated/syllabind_thrive/{name}" for name in ("models/users.py", "stray.py", "security.py")} <= set(
        reported
    )
    assert "generated/syllabind_thrive/openapi.json" not in reported
    assert models.read_bytes() == changed


def test_an_unchanged_api_is_not_compiled_again(project: Project) -> None:
    assert project.generate().returncode == 0
    written = {path: path.stat().st_mtime_ns for path in project.package.rglob("*.py")}
    done = project.generate()
    assert done.returncode == 0
    assert "generated/syllabind_thrive: unchanged" in done.stdout
    assert {path: path.stat().st_mtime_ns for path in project.package.rglob("*.py")} == written


def edited_output(project: Project) -> None:
    models = project.package / "models" / "users.py"
    models.write_bytes(models.read_bytes() + b"# edited\n")


def removed_output(project: Project) -> None:
    (project.package / "security.py").unlink()


def edited_template(project: Project) -> None:
    template = project.root / "scripts" / "syllabind_codegen" / "templates" / "package.py.jinja"
    template.write_text(template.read_text(encoding="utf-8").replace("compiled from", "made of"), encoding="utf-8")


def edited_spec(project: Project) -> None:
    project.edit("users.yaml", lambda data: data["components"]["schemas"]["User"].update(description="One user."))


@pytest.mark.parametrize("edit", [edited_output, removed_output, edited_template, edited_spec])
def test_an_incremental_run_gives_what_a_full_one_gives(project: Project, edit: Callable[[Project], None]) -> None:
    assert project.generate().returncode == 0
    edit(project)
    assert project.generate().returncode == 0
    incremental = project.files()
    project.forget()
    assert project.generate().returncode == 0
    assert incremental == project.files()


def test_a_definition_that_nothing_uses_is_told_though_the_document_is_the_same(project: Project) -> None:
    assert project.generate().returncode == 0
    project.edit("users.yaml", lambda data: data["components"]["schemas"].update(Lost={"type": "object"}))
    done = project.generate()
    assert done.returncode == 1
    assert ": unused: " in done.stderr


@pytest.mark.parametrize(
    ("rule", "text", "fault"),
    [
        ("x-key", "      x-evidence: primary\n", "      x-evidence: guessed\n"),
        ("summary", "      summary: Search the users of the tenant\n", "      summary: Search the users.\n"),
        ("operation-tag", "      tags: [users.skills]\n", "      tags: [people]\n"),
        ("yaml", "      tags: [users.skills]\n", "      tags: [users.skills\n"),
        ("ref", "common.yaml#/components/parameters/PerPage", "common.yaml#/components/parameters/PrePage"),
    ],
)
def test_a_broken_spec_is_told_with_file_line_and_rule(project: Project, rule: str, text: str, fault: str) -> None:
    path = project.root / USERS
    content = path.read_text(encoding="utf-8")
    assert content.count(text) == 1
    path.write_text(content.replace(text, fault), encoding="utf-8")
    done = project.generate()
    assert done.returncode == 1
    line = content[: content.index(text)].count("\n") + 1
    # An unclosed list is noticed where the next line begins.
    assert f"{USERS}:{line + (rule == 'yaml')}: {rule}: " in done.stderr
    assert not project.package.exists()


def test_an_unknown_api_is_told(project: Project) -> None:
    done = project.generate("moodle")
    assert done.returncode == 2
    assert "no API called moodle" in done.stderr
