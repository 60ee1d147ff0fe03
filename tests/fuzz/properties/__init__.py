"""General properties of the three services, each based on a documented rule, tried with generated data.

A property is a generator over an `Environment` in its first state: it yields what is wrong and goes on. Each module has
`CHECKS`: the tests require that they yield nothing, the mutants that they yield something.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any, Protocol

from syllabind_fuzz.api_under_test import Endpoint
from tests.fuzz.environment import Environment

__all__ = ["Check", "body_of", "checks", "unused_url"]


class Check(Protocol):
    """Yields what is wrong with a service, and goes on."""

    __name__: str

    def __call__(self, env: Environment, /, *, seed: int = 1) -> Iterator[str]:
        """Try it; what is generated depends on the seed alone."""
        ...


def checks(api: str) -> tuple[Check, ...]:
    """The properties of an API.

    Args:
        api: `edlink`, `thrive` or `alm`, each a module here.
    """
    found: tuple[Check, ...] = import_module(f"{__name__}.{api}").CHECKS
    return found


def body_of(answer: Any) -> Any:
    """The JSON of an answer; None where there is none, so that a property can go on and say what is wrong."""
    try:
        return answer.json()
    except ValueError:
        return None


def unused_url(endpoint: Endpoint, key: str) -> str:
    """Return the URL of an operation with an id that no record has, so that nothing can change."""
    parts = (key if part.startswith("{") else part for part in endpoint.path.split("/"))
    return endpoint.origins[0] + "/".join(parts)
