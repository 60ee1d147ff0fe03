"""Running Hypothesis without pytest: every example counts, nothing is shrunk, the seed says it all."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Callable
from typing import Any

import hypothesis
import hypothesis.errors
from hypothesis import HealthCheck, Phase
from hypothesis.strategies import SearchStrategy

__all__ = ["drive", "seed_of"]


def seed_of(seed: int, key: str) -> int:
    """A seed of its own for each key."""
    return zlib.crc32(f"{seed} {key}".encode())


def drive(strategy: SearchStrategy[Any], check: Callable[[Any], None], *, seed: int, examples: int) -> None:
    """Call a check with generated examples.

    Args:
        strategy: What to generate.
        check: Called with each; it collects, and does not raise.
        seed: What the examples depend on.
        examples: How many.
    """

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=examples,
        deadline=None,
        database=None,
        suppress_health_check=tuple(HealthCheck),  # pyright: ignore[reportArgumentType]
        phases=[Phase.generate],
    )
    @hypothesis.given(strategy)
    def test(value: Any) -> None:
        check(value)

    # A schema that takes anything has no invalid data.
    with contextlib.suppress(hypothesis.errors.Unsatisfiable):
        test()
