"""Each kind of page of the site can be read: on a phone, in the dark, by a screen reader, without an error."""

from __future__ import annotations

import pytest

from tests.sandbox.browser import Browser, check_page

# The first of these tests to run builds the site.
pytestmark = [pytest.mark.timeout(600), pytest.mark.browser]

KINDS = {
    "home": "",
    "recipe": "docs/how-to/enroll-user/",
    "resource": "docs/reference/alm/users.enrollments/",
    "models": "docs/reference/thrive/models/completions/",
    "map": "docs/reference/map/",
    "relations": "docs/reference/alm/entities/",
    "workflows": "docs/reference/edlink/workflows/",
    "explanation": "docs/architecture/",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_can_be_read(page: Browser, site_url: str, kind: str) -> None:
    page.open(f"{site_url}/{KINDS[kind]}")
    page.wait("[...document.querySelectorAll('pre.mermaid')].length == 0")
    check_page(page)
    assert page.read("document.body.dataset.mdColorScheme") == "slate", "the page is not dark"
