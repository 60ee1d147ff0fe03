"""Documented rules that no schema can express: `x-known-deviations` of the specs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
from schemathesis.generation.meta import TestPhase

from .api_under_test import ApiUnderTest, Endpoint

__all__ = ["KnownDeviation", "known_deviations", "sent_names"]


@attrs.frozen(kw_only=True, slots=True)
class KnownDeviation:
    """A documented rule that no schema can express, so that a check objects where nothing is wrong.

    Attributes:
        source: Where it is documented, and what it says.
        says: Text that the answer holds, such as an error code.
        parameter: The parameter, or top member of the body, that was sent; empty for rules of the whole operation.
        operations: The operations that it holds for; empty for all.
        status: The status of the answer.
        check: The failure that it explains.
        examples: Whether it holds for documented examples, too.
    """

    source: str
    says: str = ""
    parameter: str = ""
    operations: tuple[str, ...] = ()
    status: int = 400
    check: str = "RejectedPositiveData"
    examples: bool = True

    def explains(self, failure: str, endpoint: Endpoint, case: Any, response: Any) -> bool:
        """Return whether it explains a failure."""
        return (
            failure == self.check
            and response.status_code == self.status
            and (not self.operations or endpoint.id in self.operations)
            and self.says in response.text
            and (not self.parameter or self.parameter in sent_names(case))
            and (self.examples or case.meta is None or case.meta.phase.name is not TestPhase.EXAMPLES)
        )


def sent_names(case: Any) -> set[str]:
    """Return the names of a case's parameters and of the top members of its body."""
    places = (case.path_parameters, case.query, case.body if isinstance(case.body, dict) else None)
    return {str(name) for place in places for name in (place or {})}


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
