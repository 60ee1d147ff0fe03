"""The pages hold together: links lead somewhere, decisions are listed, changelog fragments can be released."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import readme_renderer.markdown

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    path for pattern in ("*.md", "docs/**/*.md", "specs/**/*.md", "changelog.d/*.md") for path in ROOT.glob(pattern)
)
LINK = re.compile(r"\[[^\]]*\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)")
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page's headings, as forges make them."""
    headings = re.findall(r"^#+ (.+)$", CODE.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path) -> None:
    for target, anchor in LINK.findall(CODE.sub("", page.read_text("utf-8"))):
        found = (page.parent / unquote(target)).resolve() if target else page
        assert found.exists(), f"{target} does not exist"
        if anchor and found.suffix == ".md":
            assert anchor in anchors(found), f"{found.name} has no heading {anchor}"


def test_the_readme_shows_on_a_package_index() -> None:
    """As the renderer of PyPI makes it: tables, the picture, and links that need no repository beside it."""
    readme = (ROOT / "README.md").read_text("utf-8")
    urls = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]
    shown = readme_renderer.markdown.render(readme)
    assert shown
    assert shown.count("<table>") == 3
    assert 'src="https://raw.githubusercontent.com/' in shown
    for url in re.findall(r'(?:href|src)="([^"#]+)"', shown):
        place, _, path = url.partition("/main/")
        if path:
            assert place.startswith((urls["Repository"], "https://raw.githubusercontent.com/syllabind/syllabind")), url
            assert (ROOT / urlsplit(path).path).is_file(), f"{path} does not exist"
        else:
            assert url in urls.values(), url


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = re.findall(r"\((\d{4}-[\w-]+\.md)\)", (folder / "README.md").read_text("utf-8"))
    assert listed == sorted(path.name for path in folder.glob("[0-9]*.md"))


def test_decisions_have_the_same_parts() -> None:
    for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md"):
        text = path.read_text("utf-8")
        assert text.startswith(f"# {path.name[:4]}: ")
        assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences"], path.name


def test_every_changelog_fragment_is_released() -> None:
    fragments = [path for path in (ROOT / "changelog.d").glob("*.md") if path.name != "README.md"]
    command = [sys.executable, "-m", "towncrier", "build", "--draft", "--version", "next"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for fragment in fragments:
        first = fragment.read_text("utf-8").splitlines()[0]
        assert first in done.stdout, f"{fragment.name} is of no known kind"
