"""What is put into a page is shown as text."""

from __future__ import annotations

from importlib.resources import files

import pytest

from syllabind_sandbox.pages import html_page

MARKUP = "<b class=\"x\" title='y'>&amp;</b>"
WORDS = ("title", "message", "application", "action", "approve", "deny", "state", "path")
VALUES = {**dict.fromkeys(WORDS, MARKUP), **{name: [MARKUP] for name in ("allowed", "presets", "apis")}}
TEMPLATES = sorted(
    each.name
    for each in files("syllabind_sandbox").joinpath("page").iterdir()
    if each.name.endswith(".html") and each.name not in ("base.html", "button.html")
)


@pytest.mark.parametrize("template", TEMPLATES)
def test_values_are_text_never_markup(template: str) -> None:
    page = html_page(200, template, **VALUES).body.decode()
    assert "<b class" not in page
    assert "'y'" not in page
    assert "&lt;b class=&#34;x&#34;" in page
