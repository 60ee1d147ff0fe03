"""The pages that Redoc draws of the OpenAPI documents: whole, without another server, and readable.

They are drawn in seconds and checked in many more, too long for the default run, which opens the smallest one.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.docs.coverage import manifests
from scripts.docs.openapi import page as openapi_page
from syllabind.core.registry import registered
from tests.sandbox.browser import axe, browser

ROOT = Path(__file__).parents[2]
PARTS = (".api-content > div:nth-child(-n+4)", ".menu-content")
"""The first operations, and the menu: the rest is more of the same."""


@pytest.mark.timeout(600)
@pytest.mark.browser
@pytest.mark.parametrize("api", sorted(registered()))
def test_every_operation_is_shown_and_can_be_read(api: str, tmp_path: Path) -> None:
    package = ROOT / "generated" / registered()[api]
    document = json.loads((package / "openapi.json").read_text("utf-8"))
    (tmp_path / "page.html").write_text(openapi_page("Title", document), encoding="utf-8")
    with browser(tmp_path / "profile") as page:
        page.resize(375, 800)
        page.patience = 120
        page.open((tmp_path / "page.html").as_uri())
        page.wait("document.querySelector('.api-content') != null")
        shown = page.read("document.body.innerText")
        assert [each["summary"] for each in manifests()[api]["operations"] if each["summary"] not in shown] == []
        assert page.read("document.documentElement.scrollWidth") <= 375
        page.read(f"void (() => {{ {axe()} }})()")
        for part in PARTS:
            run = f"axe.run({json.dumps(part)}, {{resultTypes: ['violations']}})"
            found = json.loads(page.awaited(f"{run}.then(found => JSON.stringify(found.violations))"))
            serious = [each for each in found if each["impact"] in ("serious", "critical")]
            assert [(each["help"], [node["html"] for node in each["nodes"]]) for each in serious] == []
        assert page.problems == []
