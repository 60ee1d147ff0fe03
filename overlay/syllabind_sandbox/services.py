"""The services that are written by hand; every other API is served from its document alone."""

from __future__ import annotations

from collections.abc import Mapping

from syllabind_sandbox import alm, edlink, thrive
from syllabind_sandbox.api_spec import ApiSpec, registered_apis
from syllabind_sandbox.context import Context
from syllabind_sandbox.service import Routes, Service

HANDWRITTEN: Mapping[str, tuple[type[Service], Routes]] = {
    "edlink": (edlink.Edlink, edlink.routes),
    "thrive": (thrive.Thrive, thrive.routes),
    "alm": (alm.Alm, alm.routes),
}
"""Class and routes by the name of the API."""


def known_apis() -> tuple[str, ...]:
    """Return the names of the APIs that are written by hand or registered in the entry-point group `syllabind.apis`."""
    return tuple(dict.fromkeys([*HANDWRITTEN, *registered_apis()]))


def routes_of(api: str) -> Routes:
    """Return the routes of an API; an API without a hand-written service has none."""
    return HANDWRITTEN[api][1] if api in HANDWRITTEN else Routes()


def service_class(api: str) -> type[Service]:
    """Return the class that serves an API."""
    return HANDWRITTEN[api][0] if api in HANDWRITTEN else Service


def make_service(context: Context, spec: ApiSpec) -> Service:
    """Return a new service of a world."""
    return service_class(spec.api)(context, spec, routes_of(spec.api))
