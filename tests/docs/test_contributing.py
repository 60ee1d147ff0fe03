"""The steps of CONTRIBUTING.md work as they are written: edits, commands and examples, in a copy of the tree."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import attrs
import pytest

ROOT = Path(__file__).parents[2]
RECIPES = ("Add a field", "Add an endpoint", "Add a list", "Add a resource")
FENCE = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
COPIED = (
    "specs", "generated", "overlay", "scripts", "docs", "tests/foreign", "README.md", "Makefile", "pyproject.toml",
)  # fmt: skip


@attrs.frozen
class Block:
    """A fenced block of the page."""

    language: str
    text: str


def blocks(title: str) -> list[Block]:
    """Return the blocks of one section of CONTRIBUTING.md."""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = page.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    return [Block(language, textwrap.dedent(text)) for _, language, text in FENCE.findall(section)]


def apply_diff(text: str, root: Path) -> None:
    """Apply a diff without line numbers: the lines that it keeps and removes have to stand in the file once."""
    head, _, *hunk = text.rstrip("\n").split("\n")
    path = root / head.removeprefix("--- ")
    before = "".join(f"{line[1:]}\n" for line in hunk if line[:1] != "+")
    after = "".join(f"{line[1:]}\n" for line in hunk if line[:1] != "-")
    if not path.exists():
        assert before == "", f"{path} does not exist"
        path.write_text(after, encoding="utf-8")
        return
    content = path.read_text(encoding="utf-8")
    assert content.count(before) == 1, f"the lines of the diff stand {content.count(before)} times in {path}:\n{before}"
    path.write_text(content.replace(before, after), encoding="utf-8")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the tree in which every recipe's edits are made, and then its commands run once."""
    root = tmp_path_factory.mktemp("tree")
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, root / name)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for step in ("init -q", "add specs", "commit -qm Copy"):
        subprocess.run([*git, *step.split()], cwd=root, check=True)
    commands: list[str] = []
    for title in RECIPES:
        for block in blocks(title):
            if block.language == "diff":
                apply_diff(block.text, root)
            elif block.language == "console":
                commands += block.text.splitlines()
    for command in dict.fromkeys(commands):
        done = subprocess.run(
            # The environment is that of the tests; the copy's own would have to be installed from the network.
            [*command.split(), f"VENV={sys.prefix}", f"--old-file={sys.prefix}/.ready"],
            cwd=root,
            env=environment(root),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
    return root


def environment(root: Path) -> dict[str, str]:
    """Return the environment in which the copy's packages are found first."""
    folders = [root / "overlay", root / "generated", root / "scripts", root]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))}


@pytest.mark.parametrize("title", RECIPES)
def test_the_steps_lead_to_what_they_promise(title: str, copy: Path) -> None:
    examples = [block.text for block in blocks(title) if block.language == "python"]
    assert examples
    for example in examples:
        done = subprocess.run(
            [sys.executable, "-c", example],
            cwd=copy,
            env=environment(copy),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr


def test_the_steps_write_the_changelog(copy: Path) -> None:
    fragment = (copy / "changelog.d" / "+spec-thrive.added.md").read_text(encoding="utf-8")
    added = ("models.Tag.summary", "thrive.tags.get_usage()", "thrive.skills.list()", "thrive.badges.get()")
    assert [name for name in added if f"* `{name}` " not in fragment] == []


def test_no_step_of_a_recipe_is_python(copy: Path) -> None:
    edited = {
        block.text.split("\n")[0].removeprefix("--- ")
        for title in RECIPES
        for block in blocks(title)
        if block.language == "diff"
    }
    assert edited
    assert all(name.startswith("specs/") for name in edited)
    for path in (ROOT / "overlay").rglob("*.py"):
        assert (copy / path.relative_to(ROOT)).read_bytes() == path.read_bytes()


@pytest.mark.parametrize(
    "name", re.findall(r"`((?:overlay|scripts|tests)/[\w/.]+)`", (ROOT / "CONTRIBUTING.md").read_text("utf-8"))
)
def test_every_file_that_the_page_names_exists(name: str) -> None:
    assert (ROOT / name).exists()
