"""Adobe Learning Manager API: The service itself. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from types import NoneType
from typing import Any

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Link, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec


@operation("checkDesktopApp", dict[str, Any], dict[str, Any], auth="oauth")
def check_desktop_app(*, version: str | Unset = UNSET) -> RequestSpec:
    """Ask whether a version of the desktop app is current.

    Args:
        version: Version of the app.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/elthor/check",
        query=wire.query(
            wire.string("version", version),
        ),
    )


@operation("callDummy", Any, object, auth="oauth")
def call_dummy() -> RequestSpec:
    """Try the rate limit.

    Allows five requests a minute and a burst of two. What it answers is not documented.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-rate-limits-learning-manager.md?plain=1#L102
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/dummy",
    )


@operation("go", None, NoneType)
def go() -> RequestSpec:
    """Send a person to a page of the application.

    Its parameters are not documented.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/go",
    )


class _Service:
    __slots__ = ()

    check_desktop_app = Method(check_desktop_app)
    """Ask whether a version of the desktop app is current."""
    dummy = Method(call_dummy)
    """Try the rate limit."""
    go = Link(go)
    """Send a person to a page of the application."""


class Service(_Service, Resource):
    """The service itself."""

    __slots__ = ()


class AsyncService(_Service, AsyncResource):
    """The service itself."""

    __slots__ = ()
