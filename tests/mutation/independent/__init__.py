"""Servers that break what their documents say, written from the documents alone."""

from __future__ import annotations

from collections.abc import Iterator

from tests.mutation.faults import Mutant
from tests.mutation.independent import alm, edlink, thrive

__all__ = ["mutants"]


def mutants() -> Iterator[Mutant]:
    """Yield the wrong servers of all three services."""
    for api in (alm, edlink, thrive):
        yield from api.mutants()
