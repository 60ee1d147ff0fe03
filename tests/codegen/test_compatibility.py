"""What changed since a release: the version step that it needs, and the changelog fragments that tell it."""

import subprocess
from pathlib import Path

import pytest

from scripts import spec_fragments
from scripts.verify.compatibility import main

from .spec_files import Files, edit, files, write

FIELD = "common.yaml#/components/schemas/Book/properties/{}"
RUNTIME = {
    "__init__.py": """
from .core.page import Page
from .errors import GoneError
__all__ = ["GoneError", "Page", "call"]
def call(path, *, timeout=3): ...
def _private(a): ...
""",
    "errors.py": "__all__ = ['GoneError']\nclass GoneError(Exception):\n    def code(self, *, short=False): ...\n",
    "core/__init__.py": "",
    "core/page.py": "class Page:\n    def items(self, size=1): ...\n\ndef internal(a): ...\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with one commit: a spec and a runtime."""
    write(files(), tmp_path)
    for name, text in RUNTIME.items():
        runtime(tmp_path, name, text)
    version(tmp_path, "1.2.0")
    (tmp_path / "changelog.d").mkdir()
    git(tmp_path, "init", "-q")
    commit(tmp_path)
    return tmp_path


@pytest.fixture
def released(root: Path) -> Path:
    """The repository after the release of its only commit."""
    git(root, "tag", "v1.2.0")
    return root


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@example.org", *arguments], cwd=root, check=True)


def commit(root: Path) -> None:
    git(root, "add", ".")
    git(root, "commit", "-qm", "Change")


def version(root: Path, number: str) -> None:
    (root / "pyproject.toml").write_text(f'[project]\nversion = "{number}"\n', encoding="utf-8")


def runtime(root: Path, name: str, text: str) -> None:
    path = root / "overlay" / "syllabind" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def spec(root: Path, **edits: object) -> Files:
    """Write the spec with other members of a book."""
    content = files()
    for member, value in edits.items():
        edit(content, FIELD.format(member), value)
    write(content, root)
    return content


def fragment(root: Path, kind: str) -> list[str]:
    path = root / "changelog.d" / f"+spec-demo.{kind}.md"
    return path.read_text(encoding="utf-8").splitlines()[2:] if path.exists() else []


def test_a_breaking_change_of_a_spec_is_refused_without_its_version_step(
    released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = files()
    del content["common.yaml"]["components"]["schemas"]["Book"]["properties"]["bornOn"]
    write(content, released)
    for number, status in (("1.2.0", 1), ("1.3.0", 1), ("2.0.0", 0)):
        version(released, number)
        assert main([], released) == status
        assert ("breaking  models.Book.born_on is gone [field-removed]" in capsys.readouterr().out) is bool(status)


def test_an_api_that_is_gone_is_breaking(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(released, "rm", "-rq", "specs")
    assert main([], released) == 1
    assert "breaking  syllabind_demo is gone [api-removed]" in capsys.readouterr().out


BREAKS = {
    "__init__.py": ("timeout=3", "timeout", "syllabind.call", "parameter-changed-required"),
    "errors.py": (", *, short=False", "", "syllabind.errors.GoneError.code", "parameter-removed"),
    "core/page.py": ("items", "records", "syllabind.core.page.Page.items", "object-removed"),
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_breaking_change_of_what_the_runtime_exports_is_refused(
    name: str, released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new, path, rule = BREAKS[name]
    runtime(released, name, RUNTIME[name].replace(old, new))
    assert main([], released) == 1
    output = capsys.readouterr().out
    assert f"breaking  {path} " in output
    assert f"[{rule}]" in output
    version(released, "2.0.0")
    assert main([], released) == 0


def test_what_is_not_covered_may_change(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    runtime(released, "core/page.py", RUNTIME["core/page.py"].replace("internal(a)", "other()"))
    runtime(released, "__init__.py", RUNTIME["__init__.py"].replace("_private(a)", "_private()"))
    assert main([], released) == 0
    assert capsys.readouterr().out == "0 changes since v1.2.0\n"


def test_nothing_breaks_before_the_first_release(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    runtime(root, "errors.py", "")
    assert main([], root) == 0
    assert "no release yet" in capsys.readouterr().out


def test_a_fragment_tells_what_changed_since_the_release(released: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec(released, shelf={"type": "string"}, state={"type": "string"})
    assert spec_fragments.main([], released) == 0
    assert fragment(released, "added") == ["* `models.Book.shelf` is new [field-added]"]
    assert any("models.Book.state" in line for line in fragment(released, "breaking"))
    assert "changelog.d/+spec-demo.added.md: written" in capsys.readouterr().out
    commit(released)
    spec(released, rack={"type": "string"})
    assert spec_fragments.main(["demo"], released) == 0
    assert fragment(released, "added") == ["* `models.Book.rack` is new [field-added]"]
    assert fragment(released, "breaking") == []
    assert spec_fragments.main([], released) == 0
    assert capsys.readouterr().out.endswith("+spec-demo.added.md: written\n")


def test_before_the_first_release_a_fragment_grows_by_what_is_not_committed(root: Path) -> None:
    spec(root, shelf={"type": "string"})
    spec_fragments.main([], root)
    path = root / "changelog.d" / "+spec-demo.added.md"
    path.write_text(f"{path.read_text(encoding='utf-8')}Shelves come from a tenant.\n", encoding="utf-8")
    commit(root)
    spec(root, shelf={"type": "string"}, rack={"type": "string"})
    spec_fragments.main([], root)
    shelf, words = "* `models.Book.shelf` is new [field-added]", "Shelves come from a tenant."
    assert fragment(root, "added") == [shelf, words, "* `models.Book.rack` is new [field-added]"]
    spec(root, shelf={"type": "string"}, case={"type": "string"})
    spec_fragments.main([], root)
    assert fragment(root, "added") == [shelf, words, "* `models.Book.case` is new [field-added]"]


def test_other_words_and_an_unknown_api(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = files()
    edit(content, "common.yaml#/components/schemas/ItemState/description", "Another word")
    write(content, root)
    assert spec_fragments.main([], root) == 0
    assert list((root / "changelog.d").iterdir()) == []
    with pytest.raises(SystemExit):
        spec_fragments.main(["moodle"], root)
    assert "no API called moodle below specs/; there are demo" in capsys.readouterr().err


def test_a_copy_without_a_repository_has_nothing_to_tell(tmp_path: Path) -> None:
    write(files(), tmp_path)
    assert spec_fragments.main([], tmp_path) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["specs"]
