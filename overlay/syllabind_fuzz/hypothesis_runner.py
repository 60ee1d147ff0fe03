"""Run Hypothesis strategies without pytest: nothing is shrunk, and the seed alone decides which cases there are."""

from __future__ import annotations

import contextlib
import random
import uuid
import zlib
from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock

import hypothesis
import hypothesis.errors
from hypothesis import HealthCheck, Phase
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants
from hypothesis.strategies import SearchStrategy

__all__ = ["derive_seed", "deterministic", "run_strategy"]


def derive_seed(seed: int, key: str) -> int:
    """Return a seed of its own for each key."""
    return zlib.crc32(f"{seed} {key}".encode())


@contextlib.contextmanager
def deterministic(seed: int, key: str) -> Iterator[None]:
    """Make every random choice depend on the seed and the key alone, those of the client included.

    Args:
        seed: The seed of the run.
        key: The name of what is tried, so that each has choices of its own.
    """
    generator = random.Random(derive_seed(seed, key))

    def uuid4() -> uuid.UUID:
        return uuid.UUID(int=generator.getrandbits(128), version=4)

    # Hypothesis also draws constants from the local modules that are loaded, which differ from process to process.
    # It has no public setting for that.
    with mock.patch.object(providers, "_get_local_constants", Constants), mock.patch("uuid.uuid4", uuid4):
        providers.CONSTANTS_CACHE.cache.clear()
        yield
    providers.CONSTANTS_CACHE.cache.clear()


def run_strategy(strategy: SearchStrategy[Any], check: Callable[[Any], None], *, seed: int, examples: int) -> None:
    """Call a check with generated examples.

    Args:
        strategy: Generates the examples.
        check: Called with each example; it collects findings and does not raise.
        seed: Decides which examples there are.
        examples: Number of examples at most.
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

    # A schema that allows anything has no invalid data.
    with contextlib.suppress(hypothesis.errors.Unsatisfiable):
        test()
