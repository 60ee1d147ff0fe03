"""The HTML report of a run, in a browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from syllabind_fuzz.reporters import write_reports
from syllabind_fuzz.results import Finding
from tests.sandbox.browser import browser, check_page

from .test_runner import run_on_sandbox

pytestmark = pytest.mark.browser


def test_page_is_readable_on_phone_and_desk(tmp_path: Path) -> None:
    """It opens from the disk, tells verdict, causes and operations, and has no serious fault of accessibility."""
    _, result, _ = run_on_sandbox()
    write_reports(result, {"html": tmp_path / "clean.html"})
    text = "a list <b>holds</b> " + "a-word-without-any-space" * 20
    result.results.add(Finding(operation="listUsers", check="ListWalk", message=text, got=text, reproduce="curl x"))
    write_reports(result, {"html": tmp_path / "report.html"})
    with browser(tmp_path / "profile") as page:
        page.open(f"file://{tmp_path / 'clean.html'}")
        assert "no check objects" in page.read("document.body.innerText")
        check_page(page)
        page.open(f"file://{tmp_path / 'report.html'}")
        shown = page.read("document.body.innerText")
        assert "1 finding" in shown
        assert "a list <b>holds</b>" in shown
        assert {"listUsers", "listSkills"} <= set(shown.split())
        check_page(page)
