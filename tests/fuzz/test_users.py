"""`syllabind fuzz`: reads only, at a pace, and without a secret in any report; what it reports."""

from __future__ import annotations

import argparse
import ast
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from schemathesis.core import failures
from schemathesis.openapi import checks as openapi

from syllabind import alm, thrive
from syllabind.core._http import http
from syllabind.errors import ArgumentError, InsecureUrlError
from syllabind_fuzz import report
from syllabind_fuzz.cli import add_parser, fuzz
from syllabind_fuzz.coverage import DIMENSIONS, Coverage
from syllabind_fuzz.report import as_text, category, label, redact_secrets, write_html, write_junit
from syllabind_fuzz.server_checks import Finding, Report
from syllabind_sandbox import World, serve

from .environment import Environment


class Watching(http.BaseTransport):
    """Remembers what is sent."""

    def __init__(self, inner: http.BaseTransport) -> None:
        self.inner = inner
        self.seen: list[tuple[str, str]] = []

    def handle_request(self, request: http.Request) -> http.Response:
        self.seen.append((request.method, request.url.host))
        return self.inner.handle_request(request)


def run(tmp: Path, *, writes: bool, rate: float = 0.0) -> tuple[Watching, str]:
    """Run it against a sandbox; what was sent, and the reports."""
    env = Environment("alm")
    token = env.world.issue_token("alm")
    watching = Watching(env.transport)
    only = ["listUsers", "deleteUser", "listSkills"]
    credential = alm.user_token(token)
    known, names, found, secrets = fuzz(
        "alm",
        "https://learningmanager.adobe.com",
        credential,
        watching,
        seed=3,
        writes=writes,
        only=only,
        rate=rate,
        examples=2,
    )
    found.add(Finding(operation="listUsers", check="Made up", message=f"it says {token}", reproduce=f"curl {token}"))
    write_junit(tmp / "report.xml", known, found, names, secrets)
    write_html(tmp / "report.html", known, found, names, secrets)
    reports = (tmp / "report.xml").read_text() + (tmp / "report.html").read_text()
    text = as_text(found, secrets)
    assert token not in reports + text
    assert "***" in reports
    assert "***" in text
    root = ET.parse(tmp / "report.xml").getroot()
    assert root.get("failures") == "1"
    assert [each.get("type") for each in root.iter("failure")] == ["F999:Not Classified"]
    return watching, reports


def test_reads_only(tmp_path: Path) -> None:
    """Without `--allow-writes` nothing that could change data leaves the machine."""
    watching, reports = run(tmp_path, writes=False)
    assert {method for method, _ in watching.seen} <= {"GET", "HEAD", "OPTIONS"}
    assert watching.seen
    assert "deleteUser" not in reports


def test_writes_when_allowed(tmp_path: Path) -> None:
    """With it, they are called."""
    watching, reports = run(tmp_path, writes=True)
    assert "DELETE" in {method for method, _ in watching.seen}
    assert "deleteUser" in reports


def test_pace(tmp_path: Path) -> None:
    """No more requests a second than asked for."""
    began = time.monotonic()
    watching, _ = run(tmp_path, writes=False, rate=200.0)
    assert time.monotonic() - began >= (len(watching.seen) - 1) / 200.0


def test_refuses_what_is_unsafe() -> None:
    """Plain http, another operation."""
    credential = alm.user_token("x")
    with pytest.raises(InsecureUrlError):
        fuzz("alm", "http://tenant.example", credential, http.MockTransport(lambda _: http.Response(200)), seed=1)
    with pytest.raises(ArgumentError):
        fuzz(
            "alm",
            "https://tenant.example",
            credential,
            http.MockTransport(lambda _: http.Response(200)),
            seed=1,
            only=["x"],
        )


def test_masks_the_longest_first() -> None:
    """One secret may be part of another."""
    assert redact_secrets("abc abcdef", ["abc", "abcdef"]) == "*** ***"


def test_parser() -> None:
    """The base URL must be given, writes must be asked for."""
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    given = parser.parse_args(["fuzz", "alm", "--base-url", "https://tenant.example"])
    assert given.allow_writes is False
    with pytest.raises(SystemExit):
        parser.parse_args(["fuzz", "alm"])


def _checks() -> Iterator[str]:
    """The kinds of finding that the helpers name themselves."""
    for module in files("syllabind_fuzz").iterdir():
        if module.name.endswith(".py"):
            for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
                if isinstance(node, ast.keyword) and node.arg == "check":
                    first = node.value.values[0] if isinstance(node.value, ast.JoinedStr) else node.value
                    if isinstance(first, ast.Constant) and isinstance(first.value, str):
                        yield first.value


def test_every_check_has_a_category() -> None:
    """Whatever can be found over REST is filed under a category."""
    ours = {Finding(operation="x", check=name, message="") for name in _checks()}
    # Importing the checks makes the classes known; a failure of one's own checks has no name yet.
    theirs = {
        Finding(operation="x", check=each.__name__, message="")
        for each in failures.Failure.__subclasses__()
        if each.__module__ in (openapi.__name__, failures.__name__) and each is not failures.CustomFailure
    }
    assert len(ours) > 10
    assert len(theirs) > 15
    assert {each.check for each in ours | theirs if category(each) == 999} == set()


def test_categories_are_those_of_web_fuzzing_commons() -> None:
    """As written in its `fault_categories.json`; ours are beyond 900."""
    assert label(Finding(operation="x", check="ServerError", message="")) == "F100:HTTP Status 500"
    assert {code for code in report.CATEGORIES if code < 900} == {*range(100, 105), *range(200, 207)}


def test_text_counts_by_category() -> None:
    """What was found comes first, the sums last."""
    found = Report()
    found.add(Finding(operation="a", check="ServerError", message="one"))
    found.add(Finding(operation="b", check="ServerError", message="two", reproduce="curl x"))
    found.add(Finding(operation="b", check="Unread: null", message="three"))
    text = as_text(found)
    assert text.startswith("a: F100 ServerError\none\n\nb: F100 ServerError\ntwo\ncurl x\n\nb: F911 Unread: null")
    assert text.endswith("F100:HTTP Status 500: 2\nF911:Client Loses Or Refuses What The Schema Allows: 1")


def test_coverage_counts_what_was_sent() -> None:
    """The five dimensions, of the operations that were tried; more is touched when more is sent."""
    env = Environment("thrive")
    coverage = Coverage(env.target)
    assert all(share.covered == 0 for share in coverage.shares().values())
    known = env.world.credentials.thrive
    credential = thrive.basic(known.tenant_id, known.secret)
    names = ["getTag", "listTags"]
    given: dict[str, Any] = {"seed": 3, "only": names, "rate": 0.0, "examples": 1, "negative": True}
    fuzz("thrive", "https://public.api.learn.link", credential, coverage.watch(env.transport), **given)
    shares = coverage.shares(names)
    assert tuple(shares) == DIMENSIONS
    assert (shares["operations"].covered, shares["operations"].total) == (2, 2)
    assert shares["parameters"].percent > 50
    assert 0 < shares["responses"].covered < shares["responses"].total
    whole = coverage.shares()
    assert whole["operations"].total == len(env.target.endpoints)
    assert whole["responses"].covered == shares["responses"].covered
    assert not any("GET /rest/v1/tags: operation_unseen" in gap for gap in coverage.gaps())
    assert any("DELETE /rest/v1/audiences/{audienceId}: operation_unseen" in gap for gap in coverage.gaps())
    other = Coverage(env.target)
    other.merge(coverage.dump())
    assert other.shares() == whole


def test_command_over_a_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a user runs it: settings from the environment, a real connection, seed 0, both reports, the coverage."""
    world = World(people={"edlink": 5, "thrive": 5, "alm": 5})
    token = world.issue_token("alm")
    monkeypatch.setenv("SYLLABIND_ALM_TOKEN", token)
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    with serve(world) as server:
        given = parser.parse_args(
            [
                *("fuzz", "alm", "--base-url", server.url, "--operation", "listSkills", "--rate", "0", "--seed", "0"),
                *("--junit", str(tmp_path / "a.xml"), "--html", str(tmp_path / "a.html"), "--coverage"),
            ]
        )
        assert given.run(given) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("1 operations, ")
    assert "operations       1/1      100.0 %" in printed.out
    assert "seed 0; replay with --seed 0" in printed.err
    assert token not in (tmp_path / "a.xml").read_text() + (tmp_path / "a.html").read_text()


def test_a_credential_of_another_place_is_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment names a region, the command line another server: nothing is sent."""
    monkeypatch.setenv("SYLLABIND_ALM_TOKEN", "token")
    monkeypatch.setenv("SYLLABIND_ALM_REGION", "eu")
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    given = parser.parse_args(["fuzz", "alm", "--base-url", "http://127.0.0.1:1"])
    with pytest.raises(InsecureUrlError, match="nothing was sent"):
        given.run(given)


def test_progress() -> None:
    """Before each operation its number and name, and an end."""
    env = Environment("alm")
    told: list[tuple[int, int, str]] = []
    fuzz(
        "alm",
        "https://learningmanager.adobe.com",
        alm.user_token(env.world.issue_token("alm")),
        env.transport,
        seed=1,
        only=["listSkills", "listBadges"],
        rate=0.0,
        examples=1,
        progress=lambda number, total, name: told.append((number, total, name)),
    )
    assert [each[:2] for each in told] == [(1, 2), (2, 2), (2, 2)]
    assert {each[2] for each in told[:2]} == {"listSkills", "listBadges"}
    assert told[2][2] == ""
