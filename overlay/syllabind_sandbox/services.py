"""The services that are written by hand; every other API is served from its document alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import attrs

from syllabind_sandbox import alm, edlink, thrive
from syllabind_sandbox.alm import Alm
from syllabind_sandbox.alm.credentials import AlmCredentials
from syllabind_sandbox.api_spec import ApiSpec, base_of, registered_apis
from syllabind_sandbox.context import Context
from syllabind_sandbox.edlink import Edlink
from syllabind_sandbox.edlink.credentials import EdlinkCredentials
from syllabind_sandbox.service import Routes, Service
from syllabind_sandbox.thrive import Thrive
from syllabind_sandbox.thrive.credentials import ThriveCredentials

S = TypeVar("S", bound=Service)
HANDWRITTEN: Mapping[str, tuple[type[Service], Routes]] = {
    "edlink": (Edlink, edlink.routes),
    "thrive": (Thrive, thrive.routes),
    "alm": (Alm, alm.routes),
}
"""Class and routes by the name of the API."""


@attrs.frozen(kw_only=True)
class Credentials:
    """The credentials that the services of a world accept."""

    edlink: EdlinkCredentials
    thrive: ThriveCredentials
    alm: AlmCredentials

    @classmethod
    def of(cls, seed: int) -> Credentials:
        """Return the credentials of a world."""
        return cls(edlink=EdlinkCredentials.of(seed), thrive=ThriveCredentials(), alm=AlmCredentials())


class HandwrittenServices:
    """The services that are written by hand, as typed attributes.

    Attributes:
        services: All services by the name of the API.
    """

    services: Mapping[str, Service]

    @property
    def edlink(self) -> Edlink:
        """The service Edlink."""
        return self._service("edlink", Edlink)

    @property
    def thrive(self) -> Thrive:
        """The service Thrive Learning."""
        return self._service("thrive", Thrive)

    @property
    def alm(self) -> Alm:
        """The service Adobe Learning Manager."""
        return self._service("alm", Alm)

    def _service(self, api: str, kind: type[S]) -> S:
        found = self.services.get(api)
        if not isinstance(found, kind):
            raise AttributeError(f"this world does not serve {api}, only {', '.join(self.services)}")
        return found


def known_apis() -> tuple[str, ...]:
    """Return the names of the APIs that are written by hand or registered in the entry-point group `syllabind.apis`.

    A variant of another API has the same addresses, so that it is served only where it is asked for.
    """
    return tuple(dict.fromkeys([*HANDWRITTEN, *(each for each in registered_apis() if base_of(each) == each)]))


def service_of(api: str) -> tuple[type[Service], Routes]:
    """Return the class that serves an API, and its routes; an API without a hand-written service has none."""
    return HANDWRITTEN.get(base_of(api)) or (Service, Routes())


def make_service(context: Context, spec: ApiSpec) -> Service:
    """Return a new service of a world."""
    kind, routes = service_of(spec.api)
    return kind(context, spec, routes)
