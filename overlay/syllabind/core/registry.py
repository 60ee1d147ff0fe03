"""The APIs that are installed: generated packages in the entry-point group `syllabind.apis`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import entry_points
from types import MappingProxyType

__all__ = ["GROUP", "example", "package_of", "registered"]

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
