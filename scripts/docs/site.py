"""The site: the repository's pages, the reference and the pictures, built by mkdocs with the material theme."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from node_packages import install
from syllabind.core.registry import registered
from syllabind_sandbox import World

from . import workflows
from .agents import index, overview
from .collections import collection
from .coverage import ROOT, manifests, titles
from .links import broken
from .openapi import page as openapi_page
from .operations import Described, operations
from .pictures import entity_page, map_page, sign_in_page
from .reference import pages as reference_pages

HERE = Path(__file__).parent
BUILD = ROOT / "build" / "docs"
SITE = ROOT / "build" / "site"
MERMAID = "11.12.0"
_MERMAID_URL = re.compile(r'"https://unpkg\.com/mermaid@[^"]*"')
_NODE_TEXT = re.compile(r"(\w=\w\+\w\+\w\.id)(?=\}return \w\})")
COPIED = ("*.md", "docs/**/*.md", "docs/*.svg", "specs/**/*.md", "changelog.d/README.md", "examples/*.py")
"""The pages of the repository; they keep their places, so that their links lead to the same pages."""
_OWN_LINK = re.compile(
    r"https://(?:github\.com/syllabind/syllabind/blob|raw\.githubusercontent\.com/syllabind/syllabind)/main/"
)
"""What stands before the path of a page in the README, whose links have to work on a package index, too."""
_COMMANDS = re.compile(r"^```console\n(?!\$ )", re.MULTILINE)


def described() -> dict[str, list[Described]]:
    """Return the operations of each API that is generated here."""
    levels = World().coverage()
    return {api: operations(registered()[api], api, levels) for api in manifests()}


def stage(found: Mapping[str, list[Described]], source: Path) -> None:
    """Write the pages that the site is made of.

    Args:
        found: The operations of each API.
        source: The folder to write to.
    """
    for pattern in COPIED:
        for path in ROOT.glob(pattern):
            _write(source / path.relative_to(ROOT), _prepared(path, path.read_text(encoding="utf-8")))
    for name, text in reference_pages(found, titles(manifests())).items():
        _write(source / "docs" / "reference" / name, text)
    _draw(found, source / "docs" / "reference")
    shutil.copytree(HERE / "assets", source / "assets")
    _write(source / "calls.txt", index(found, titles(manifests())))
    _write(source / "llms.txt", overview(source))


def _draw(found: Mapping[str, list[Described]], folder: Path) -> None:
    """Write the pictures, the collections, the workflows and the pages of the OpenAPI documents."""
    names = titles(manifests())
    _write(folder / "map.md", map_page(found, names))
    for api, described_here in found.items():
        document = described_here[0].document
        _write(folder / api / "entities.md", entity_page(names[api], described_here))
        _write(folder / api / "credentials.md", sign_in_page(names[api], document))
        made = collection(names[api], document, described_here)
        _write(folder / api / "collection.json", json.dumps(made, ensure_ascii=False))
        _write(folder / api / "openapi.html", openapi_page(names[api], document))
        for name, text in workflows.published(api, names[api], described_here).items():
            _write(folder / api / name, text)


def _prepared(path: Path, text: str) -> str:
    """Return a page as the site shows it.

    Recipes come first in the search, long tables and notes for maintainers not at all; links of the README lead to
    pages of the site; commands without a prompt are coloured as commands, not as the output of some.
    """
    if path.suffix != ".md":
        return text
    text = _COMMANDS.sub("```sh\n", text)
    if path == ROOT / "README.md":
        return "---\nhide: [navigation]\n---\n\n" + _OWN_LINK.sub("", text)
    if path.parent.name == "how-to":
        return f"---\nsearch: {{boost: 1.5}}\n---\n\n{text}"
    hidden = path.name in ("coverage.md", "SANDBOX_COVERAGE.md", "CHANGELOG.md", "NOTES.md")
    return f"---\nsearch: {{exclude: true}}\n---\n\n{text}" if hidden else text


def navigation(found: Mapping[str, list[Described]]) -> list[Any]:
    """Return the navigation: tutorial, how-to, reference and explanation apart."""
    reference: list[Any] = ["docs/reference/index.md", {"Map": "docs/reference/map.md"}]
    for api, title in titles(manifests()).items():
        resources = dict.fromkeys(each.resource for each in found[api])
        pages: list[Any] = [{"Records and relations": f"docs/reference/{api}/entities.md"}]
        pages += [{"Credentials": f"docs/reference/{api}/credentials.md"}]
        pages += [{"Workflows": f"docs/reference/{api}/workflows.md"}] if workflows.source(api).is_file() else []
        pages += [{"OpenAPI": f"docs/reference/{api}/openapi.html"}]
        reference.append({title: [*pages, *({each: f"docs/reference/{api}/{each}.md"} for each in sorted(resources))]})
    given = yaml.safe_load((HERE / "navigation.yml").read_text(encoding="utf-8"))
    for section in given:
        for name, entries in section.items():
            if name == "Reference":
                section[name] = [*reference, *entries]
    return list(given)


def build(found: Mapping[str, list[Described]], folder: Path = BUILD, site: Path = SITE) -> list[str]:
    """Build the site and return what is wrong with it: warnings and broken links.

    Args:
        found: The operations of each API.
        folder: Where the sources are written.
        site: Where the site is written.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(site, ignore_errors=True)
    stage(found, folder / "source")
    config = folder / "mkdocs.yml"
    head = (HERE / "mkdocs.yml").read_text(encoding="utf-8")
    added = {"hooks": [str(HERE / "hooks.py")], "nav": navigation(found)}
    _write(config, head + yaml.safe_dump(added, sort_keys=False, allow_unicode=True))
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "-f", str(config), "-d", str(site)]
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    problems = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    if done.returncode:
        return problems or ["mkdocs fails without a word"]
    _ship_mermaid(site)
    _mend_search(site)
    return [*problems, *broken(site)]


def _ship_mermaid(site: Path) -> None:
    """Let the theme load its diagram library from the site instead of a public server."""
    library = install("mermaid", MERMAID) / "dist" / "mermaid.min.js"
    shutil.copy(library, site / "assets" / "javascripts" / "mermaid.min.js")
    local = 'new URL("assets/javascripts/mermaid.min.js",__md_scope).href'
    _change(site, "bundle.*.min.js", _MERMAID_URL, local)


def _mend_search(site: Path) -> None:
    """Let the search tell the digit of a word from the number of a node.

    lunr 2.3.9 compares the nodes of its automaton by labels and numbers without anything between them: with some words
    of digits, a search ends in an error and finds nothing (https://github.com/olivernn/lunr.js/issues/503).
    """
    _change(site, "workers/search.*.min.js", _NODE_TEXT, r'\1+","')


def _change(site: Path, name: str, pattern: re.Pattern[str], text: str) -> None:
    """Replace what a pattern finds in a script of the theme, once.

    Raises:
        RuntimeError: The theme has another script now.
    """
    (script,) = (site / "assets" / "javascripts").glob(name)
    changed, count = pattern.subn(text, script.read_text(encoding="utf-8"))
    if count != 1:
        raise RuntimeError(f"expected {pattern.pattern!r} once in {script.name}, found it {count} times")
    script.write_text(changed, encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def show(problems: Iterable[str], seconds: float) -> int:
    """Print what is wrong and how long the build took; return 1 if something is wrong."""
    found = list(problems)
    for each in found:
        print(each, file=sys.stderr)
    count = sum(1 for _ in SITE.rglob("*.html"))
    print(f"{SITE.relative_to(ROOT)}: {count} pages, {len(found)} problems, {seconds:.0f} s")
    print(f"look at it: python -m http.server --bind 127.0.0.1 -d {SITE.relative_to(ROOT)} 8000")
    return 1 if found else 0


def main() -> int:
    """Build the site; return 1 if something is wrong with it."""
    started = time.monotonic()
    return show(build(described()), time.monotonic() - started)
