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
    options = json.dumps({"hideDownloadButton": True, "nativeScrollbars": True})
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><body><div id="page"></div>'
        f"<script>{script}</script><script>Redoc.init({given}, {options}, document.getElementById('page'))</script>"
        "</body></html>"
    )
