"""The APIs that are installed: generated packages in the entry-point group `syllabind.apis`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.resources import files
from importlib.util import find_spec
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import Client

__all__ = ["GROUP", "client_class", "document_of", "example", "facade_of", "package_of", "registered"]

GROUP = "syllabind.apis"


@cache
def registered() -> Mapping[str, str]:
    """Return the generated package of each installed API, by the API's short name, sorted.

    A package registers itself in its project's metadata, name and package as here:

        [project.entry-points."syllabind.apis"]
        thrive = "syllabind_thrive"

    Source: https://packaging.python.org/en/latest/specifications/entry-points/
    """
    return MappingProxyType(dict(sorted((each.name, each.value) for each in entry_points(group=GROUP))))


def example() -> str:
    """Return the name of an installed API, for the examples of help texts."""
    return next(iter(registered()), "API")


def package_of(name: str) -> str:
    """Return the generated package of an API.

    Raises:
        LookupError: No installed package registers an API of that name.
    """
    try:
        return registered()[name]
    except KeyError:
        known = ", ".join(registered()) or "none"
        raise LookupError(f"no API called {name!r} is installed (entry points {GROUP!r}: {known})") from None


def facade_of(name: str) -> ModuleType:
    """Return the module with an API's `from_env`: `syllabind.<name>`, else the generated package.

    Raises:
        LookupError: No installed package registers an API of that name.
    """
    package = package_of(name)
    ours = f"syllabind.{name}"
    return import_module(ours if find_spec(ours) else package)


@cache
def client_class(name: str) -> type[Client]:
    """Return a class of clients of an API, made of its resources.

    Raises:
        LookupError: No installed package registers an API of that name.
    """
    from .client import Client
    from .operation import Api

    module = import_module(f"{package_of(name)}.api")
    (resources,) = (
        each
        for attribute, each in vars(module).items()
        if attribute.endswith("Api") and each is not Api and not attribute.startswith("Async")
    )
    return type("Client", (Client, resources), {"api": module.API})


@cache
def document_of(name: str) -> Mapping[str, Any]:
    """Return the bundled spec of an API.

    Raises:
        LookupError: No installed package registers an API of that name.
    """
    return MappingProxyType(json.loads(files(package_of(name)).joinpath("openapi.json").read_bytes()))
