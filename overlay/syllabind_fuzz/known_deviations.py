"""Documented rules that no schema can express: `x-known-deviations` of the specs."""

from __future__ import annotations

from collections.abc import Iterator

from .api_under_test import ApiUnderTest
from .server_checks import KnownDeviation

__all__ = ["known_deviations"]


def known_deviations(target: ApiUnderTest) -> tuple[KnownDeviation, ...]:
    """Return the rules of an API's document, one for each text that an answer may hold."""
    return tuple(_rules(target))


def _rules(target: ApiUnderTest) -> Iterator[KnownDeviation]:
    for rule in target.document.get("x-known-deviations", ()):
        members = {
            **rule,
            "operations": tuple(rule.get("operations", ())),
            "status": int(rule.get("status", 400)),
        }
        for text in rule.get("says", ("",)):
            yield KnownDeviation(**{**members, "says": text})
