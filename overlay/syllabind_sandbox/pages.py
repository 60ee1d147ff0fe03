"""The pages that people see, made of the templates in `page/`; whatever is put into one is escaped."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from syllabind_sandbox.messages import Response

_ENVIRONMENT = Environment(
    loader=PackageLoader("syllabind_sandbox", "page"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def html_page(status: int, template: str, **values: Any) -> Response:
    """Return a page.

    Args:
        status: The status of the response.
        template: File name in `page/`.
        **values: What the template names.
    """
    content = markup(template, style=style_sheet().decode(), **values).encode()
    headers = {
        "content-type": "text/html; charset=utf-8",
        "content-length": str(len(content)),
        "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
        "frame-ancestors 'none'",
    }
    return Response(status=status, headers=headers, body=content)


def message_page(status: int, title: str, message: str) -> Response:
    """Return a page of one sentence."""
    return html_page(status, "message.html", title=title, message=message)


def markup(template: str, **values: Any) -> str:
    """Return what a template in `page/` makes of values."""
    return _ENVIRONMENT.get_template(template).render(values)


@cache
def style_sheet() -> bytes:
    """Return the style sheet that all pages share; it is a file of the runtime, read as data."""
    return files("syllabind").joinpath("style.css").read_bytes()
