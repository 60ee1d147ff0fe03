"""`syllabind fuzz`: reads only, at a pace, and without a secret in any report."""

from __future__ import annotations

import argparse
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from syllabind import alm
from syllabind.core._http import http
from syllabind.core.errors import ArgumentError, UnsafeUrl
from syllabind.testing.cli import add_parser, fuzz
from syllabind.testing.report import masked, write_html, write_junit
from syllabind.testing.server import Finding

from .bench import Bench


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
    bench = Bench("alm")
    token = bench.world.issue_token("alm")
    watching = Watching(bench.transport)
    only = ["listUsers", "deleteUser", "listSkills"]
    credential = alm.user_token(token)
    known, names, tally, secrets = fuzz(
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
    tally.add(Finding(operation="listUsers", check="Made up", message=f"it says {token}", reproduce=f"curl {token}"))
    write_junit(tmp / "report.xml", known, tally, names, secrets)
    write_html(tmp / "report.html", known, tally, names, secrets)
    reports = (tmp / "report.xml").read_text() + (tmp / "report.html").read_text()
    assert token not in reports
    assert "***" in reports
    assert ET.parse(tmp / "report.xml").getroot().get("failures") == "1"
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
    with pytest.raises(UnsafeUrl):
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
    assert masked("abc abcdef", ["abc", "abcdef"]) == "*** ***"


def test_parser() -> None:
    """The base URL must be given, writes must be asked for."""
    parser = argparse.ArgumentParser()
    add_parser(parser.add_subparsers())
    given = parser.parse_args(["fuzz", "alm", "--base-url", "https://tenant.example"])
    assert given.allow_writes is False
    with pytest.raises(SystemExit):
        parser.parse_args(["fuzz", "alm"])
