"""Many integrations of an API: where the settings of each are, and a client made of them.

    {"north": {"INTEGRATION_TOKEN": "env:NORTH_TOKEN"}, "south": {"INTEGRATION_TOKEN": "file:/run/secrets/south"}}

Names are those of the `SYLLABIND_<API>_<NAME>` variables; a value is `env:NAME`, `file:PATH`, or the setting itself.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

from syllabind.auth import BearerToken, settings
from syllabind.core.registry import client_class, document_of, facade_of
from syllabind.errors import ArgumentError

__all__ = ["Integrations", "client_of", "environ_of", "integrations_at"]

Integrations = Mapping[str, Mapping[str, str]]
"""The settings of each integration by its name; values are places that hold them."""


def integrations_at(place: str) -> Integrations:
    """Return the integrations that a place names.

    Args:
        place: `file:PATH`, `env:NAME` (both with JSON), or `call:MODULE:FUNCTION` (which returns the same).

    Raises:
        ArgumentError: The place does not hold an object of objects of text.
    """
    kind, _, name = place.partition(":")
    try:
        if kind == "file":
            found = msgspec.json.decode(Path(name).read_bytes())
        elif kind == "env":
            found = msgspec.json.decode(os.environ[name])
        elif kind == "call":
            module, _, function = name.partition(":")
            found = getattr(import_module(module), function)()
        else:
            raise ArgumentError(
                "integrations", "must be file:PATH, env:NAME or call:MODULE:FUNCTION, and never the settings themselves"
            )
        return msgspec.convert(found, dict[str, dict[str, str]])
    except (OSError, KeyError, ImportError, AttributeError, msgspec.MsgspecError) as error:
        raise ArgumentError("integrations", f"must name an object of objects of text; {place}: {error}") from None


def environ_of(api: str, settings: Mapping[str, str]) -> Mapping[str, str]:
    """Return the settings of one integration as variables, read from their places.

    Raises:
        ArgumentError: A place is empty.
    """
    return {f"SYLLABIND_{api.upper()}_{name}": _read(value) for name, value in settings.items()}


def client_of(api: str, environ: Mapping[str, str]) -> Any:
    """Return a client of one integration.

    Raises:
        AuthError: The variables describe no credential.
    """
    facade = facade_of(api)
    if hasattr(facade, "from_env"):
        return client_class(api)(facade.from_env(environ))
    found = settings(api, environ)
    schemes = document_of(api).get("components", {}).get("securitySchemes", ())
    return client_class(api)(BearerToken(found.require("TOKEN"), schemes, server=found.get("SERVER"), api=api))


def _read(value: str) -> str:
    place, _, name = value.partition(":")
    try:
        if place == "env":
            return os.environ[name]
        if place == "file":
            return Path(name).read_text(encoding="utf-8").strip()
    except (KeyError, OSError):
        raise ArgumentError("integrations", f"must name places that hold something; {value} does not") from None
    return value
