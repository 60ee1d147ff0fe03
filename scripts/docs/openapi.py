"""A page of an OpenAPI document, one file that needs no network: the document and Redoc's own script within it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any

from node_packages import install

REDOC = "2.5.3"
LOGO = "https://cdn.redoc.ly/redoc/logo-mini.svg"
"""The one thing that Redoc would load from another server."""
_THEME = {
    "typography": {"code": {"color": "#9c1c1c", "backgroundColor": "#f6f6f6"}, "links": {"color": "#1d55a5"}},
    "colors": {
        "responses": {"redirect": {"color": "#6b4300", "backgroundColor": "#fdf3e1"}},
        "http": {"get": "#1e6b2b", "post": "#1b5fae", "put": "#8a5a00", "patch": "#8a5a00", "delete": "#a3171f"},
    },
}
_STYLE = """
h5, h5 * { color: #3b4a54 !important; } li.tab-error { color: #ffb3ad !important; }
li.tab-error[aria-selected="true"] { color: #a3171f !important; }
.api-content :is(p, li, td) a { text-decoration: underline !important; color: #1d55a5 !important; }
"""
_NAMES = """
new MutationObserver(() => {
  for (const each of document.querySelectorAll("select:not([aria-label])")) each.ariaLabel = "Example";
  for (const each of document.querySelectorAll("pre:not([tabindex])")) each.tabIndex = 0;
}).observe(document.body, { childList: true, subtree: true });
"""
"""Gives screen readers and the keyboard what Redoc leaves out."""


def page(title: str, document: Mapping[str, Any]) -> str:
    """Return the page.

    Args:
        title: The API's title.
        document: Its bundled spec.
    """
    script = (install("redoc", REDOC) / "bundles" / "redoc.standalone.js").read_text(encoding="utf-8")
    script = script.replace(LOGO, "data:,")
    # A script ends at its closing tag wherever that stands, in a text of the document, too.
    given = json.dumps(document, ensure_ascii=False).replace("</", "<\\/")
    options = json.dumps({"hideDownloadButton": True, "nativeScrollbars": True, "theme": _THEME})
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
        f'<style>{_STYLE}</style><body><div id="page"></div>'
        f"<script>{script}</script>"
        f"<script>{_NAMES}Redoc.init({given}, {options}, document.getElementById('page'))</script>"
        "</body></html>"
    )
