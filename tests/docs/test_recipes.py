"""Every recipe and the tutorial run against a served sandbox, block after block, as a reader would type them."""

from __future__ import annotations

import ast
import asyncio
import inspect
import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from syllabind_sandbox import Server, World, serve
from syllabind_sandbox.cli import variables

DOCS = Path(__file__).parents[2] / "docs"
ALONE = "regenerate.md"  # needs an environment of its own: tests/docs/test_regenerate.py
PAGES = [DOCS / "tutorial.md", *sorted(page for page in (DOCS / "how-to").glob("*.md") if page.name != ALONE)]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"# (\w+\.py)\n")
RUN = re.compile(r"pytest |python |curl |syllabind (?:fuzz|call|ls|describe|export|sync) ")
"""The commands of a recipe that are run; tests/docs/test_examples.py checks what the others name."""
WRITTEN = re.compile(r"(?!page\.)\b[\w-]+\.(?:csv|cursor|db|duckdb|jsonl|parquet)\b")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[tuple[World, Server]]:
    """A served sandbox, where people agree, jobs are done at once, and a list of users has two pages."""
    world = World(seed=1, people=600, approve="auto", job_polls=1, onboarding_polls=1)
    with serve(world) as server:
        yield world, server


@pytest.fixture
def environ(
    sandbox: tuple[World, Server], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> dict[str, str]:
    """The variables that the sandbox prints, and some that a reader has of their own."""
    caplog.set_level(logging.NOTSET, "syllabind")  # a recipe sets it, and this fixture puts it back
    world, server = sandbox
    known = world.credentials
    found = {
        **dict(variables(world, server)),
        "SYLLABIND_EDLINK_INTEGRATION_TOKEN": known.edlink.integration_token,
        "EDLINK_TEAM_ID": known.edlink.team_id,
        "THRIVE_CLIENT_ID": known.thrive.client_id,
        "THRIVE_CLIENT_SECRET": known.thrive.client_secret,
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    for name, value in found.items():
        monkeypatch.setenv(name, value)
    return found


@pytest.fixture
def names(request: pytest.FixtureRequest, sandbox: tuple[World, Server]) -> dict[str, Any]:
    """What a reader puts in place of the names that a recipe writes in capitals."""
    world, server = sandbox
    alm = world.credentials.alm
    given = {
        "SERVER": server.url,
        "CLIENT_ID": world.credentials.edlink.client_id,
        "CLIENT_SECRET": world.credentials.edlink.client_secret,
        "REDIRECT_URI": world.credentials.edlink.redirect_uri,
        "LEARNER_TOKEN": world.issue_token("alm", kind="learner"),
        "ADMIN_TOKEN": world.issue_token("alm"),
        "ADMIN_REFRESH_TOKEN": alm.admin_refresh_token,
        "sign_in": lambda url: httpx.get(url).headers["location"],
    }
    page: Path = request.getfixturevalue("page")
    if "Adobe Learning Manager" in page.read_text("utf-8").splitlines()[0]:
        given |= {"CLIENT_ID": alm.client_id, "CLIENT_SECRET": alm.client_secret}
    return given


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_page_explains_the_names_that_a_reader_replaces(page: Path, names: dict[str, Any]) -> None:
    text = page.read_text("utf-8")
    used = set(re.findall(r"\b[A-Z]+(?:_[A-Z]+)*\b", "".join(block for _, block in BLOCK.findall(text)))) & names.keys()
    assert {each for each in used if f"`{each}`" not in BLOCK.sub("", text)} == set()


def test_no_two_pages_write_the_same_file() -> None:
    found = [name for page in PAGES for name in set(WRITTEN.findall(page.read_text("utf-8")))]
    assert sorted(found) == sorted(set(found))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_page_runs_twice_in_a_folder(
    page: Path, environ: dict[str, str], names: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = page.read_text("utf-8")
    if 'kind="' not in text:
        # A reader has one of Edlink's tokens, that of a person if the page names no other.
        other = "INTEGRATION_TOKEN" if "SYLLABIND_EDLINK_INTEGRATION_TOKEN" not in text else "TOKEN"
        monkeypatch.delenv(f"SYLLABIND_EDLINK_{other}")
    if 'kind="service"' in text:
        monkeypatch.setenv("SYLLABIND_EDLINK_SERVICE_TOKEN", "sbx_edlink_service_token")
    monkeypatch.chdir(tmp_path)
    sizes = []
    # Once is enough for a page without files.
    for _ in range(2 if WRITTEN.search(text) else 1):
        namespace, ran = {"__name__": "recipe", **names}, 0
        for language, block in BLOCK.findall(text):
            if language == "python" and (file := FILE.match(block)):
                (tmp_path / file[1]).write_text(block, encoding="utf-8")
            elif language == "python":
                run(block, page.name, namespace)
            elif language == "console":
                ran += sum(command(line, tmp_path) for line in block.splitlines())
        assert ran or len(namespace) > len(names) + 1
        sizes.append({path: path.stat().st_size for path in tmp_path.iterdir() if WRITTEN.fullmatch(path.name)})
    assert sizes[-1] == pytest.approx(sizes[0], rel=0.05)


def run(text: str, page: str, namespace: dict[str, Any]) -> None:
    """Run Python as a module or, if it awaits something at the top, as a notebook does."""
    code = compile(text, page, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    found = eval(code, namespace)
    if inspect.iscoroutine(found):
        asyncio.run(found)


def command(line: str, folder: Path) -> bool:
    """Run a line of a console if it is one of those that can; return whether it was."""
    if not RUN.match(line):
        return False
    environ = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    options = " -p no:schemathesis -p no:xdist -p no:cacheprovider" if line.startswith("pytest") else ""
    done = subprocess.run(
        ["bash", "-c", line + options], cwd=folder, env=environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return True


def test_there_are_recipes_for_what_people_do() -> None:
    assert len(PAGES) - 1 >= 25
