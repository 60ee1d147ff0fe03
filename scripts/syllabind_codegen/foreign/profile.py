"""Which rules hold for another party's document: those of safety and truth, none of style.

The contract is valid OpenAPI whose `x-` keys mean something; the view keeps what the generator takes for granted. How a
document is written, named and documented is its author's affair.
"""

from __future__ import annotations

from collections.abc import Collection

from ..specs.bundle import Bundle
from ..specs.load import Problem, SpecError
from ..specs.model import Spec
from ..specs.rules import RULES

__all__ = ["CONTRACT", "VIEW", "contract_problems", "view_problems"]

CONTRACT = (
    "openapi",
    "x-key",
    "expression",
    "x-wait",
    "x-known-deviations",
    "method-name",
    "operation-tag",
    "security",
)
VIEW = ("parameter-name", "path-parameter", "property-name", "schema-name", "enum", "union")
"""Rules by name, in the order in which they are asked; each one is in `specs.rules`."""


def contract_problems(bundled: Bundle) -> list[Problem]:
    """Return what is wrong with a contract; the rest is not asked where it is not valid OpenAPI."""
    spec = Spec(bundle=bundled)
    return _problems(spec, CONTRACT[:1]) or _problems(spec, CONTRACT[1:])


def view_problems(bundled: Bundle) -> list[Problem]:
    """Return what the generator would stumble over."""
    return _problems(Spec(bundle=bundled), VIEW)


def _problems(spec: Spec, names: Collection[str]) -> list[Problem]:
    try:
        return [
            Problem(rule=rule.name, pointer=pointer, message=message)
            for rule in RULES
            if rule.name in names
            for pointer, message in rule.check(spec)
        ]
    except SpecError as error:
        return list(error.problems)
