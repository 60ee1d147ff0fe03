"""Server mutants: the sandbox with one fault each, in six families; `runner` says whether the suites notice."""

from __future__ import annotations

from collections.abc import Iterator

from tests.mutation import domain_alm, domain_edlink, domain_thrive, generic
from tests.mutation.faults import Mutant

__all__ = ["mutants"]


def mutants() -> Iterator[Mutant]:
    """Yield all server mutants: those that any API can have, then those of one vendor's documents."""
    for module in (generic, domain_alm, domain_edlink, domain_thrive):
        yield from module.mutants()
