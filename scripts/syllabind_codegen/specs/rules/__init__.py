"""All rules that a spec must keep, in one table."""

from collections.abc import Iterator

from ..load import Problem
from ..model import Spec
from . import answers, document, links, operations, parameters, schemas, xkeys
from .base import Rule

VALID = document.VALID
"""Goes first: the other rules take it for granted that the document is OpenAPI."""

RULES: tuple[Rule, ...] = (
    VALID,
    *xkeys.RULES,
    *document.RULES,
    *operations.RULES,
    *parameters.RULES,
    *answers.RULES,
    *schemas.RULES,
    *links.RULES,
)


def problems(spec: Spec) -> Iterator[Problem]:
    """Everything that is wrong with a document; only `VALID`'s findings if there are any."""
    found = list(_run(VALID, spec))
    yield from found
    if not found:
        for rule in RULES[1:]:
            yield from _run(rule, spec)


def _run(rule: Rule, spec: Spec) -> Iterator[Problem]:
    for pointer, message in rule.check(spec):
        place = spec.bundle.where(pointer)
        yield Problem(rule=rule.name, pointer=pointer, message=message, place=place)
