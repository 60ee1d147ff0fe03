"""Running Hypothesis and schemathesis without pytest: nothing is shrunk, the seed says which cases there are."""

from __future__ import annotations

import contextlib
import random
import uuid
import zlib
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any
from unittest import mock

import hypothesis
import hypothesis.errors
from hypothesis import HealthCheck, Phase
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants
from hypothesis.strategies import SearchStrategy
from schemathesis import BaseSchema

__all__ = ["derive_seed", "deterministic", "run_strategy", "sampled"]


def derive_seed(seed: int, key: str) -> int:
    """A seed of its own for each key."""
    return zlib.crc32(f"{seed} {key}".encode())


@contextlib.contextmanager
def deterministic(seed: int, key: str) -> Iterator[None]:
    """Let the seed decide alone: not which modules happen to be loaded, and not what the client draws by itself.

    Args:
        seed: What all choices depend on.
        key: What is tried, so that each has choices of its own.
    """
    draw = random.Random(derive_seed(seed, key))

    def drawn() -> uuid.UUID:
        return uuid.UUID(int=draw.getrandbits(128), version=4)

    # Hypothesis takes constants out of the local modules that are loaded by now, which is another set in each process.
    with mock.patch.object(providers, "_get_local_constants", Constants), mock.patch("uuid.uuid4", drawn):
        providers.CONSTANTS_CACHE.cache.clear()
        yield
    providers.CONSTANTS_CACHE.cache.clear()


def run_strategy(strategy: SearchStrategy[Any], check: Callable[[Any], None], *, seed: int, examples: int) -> None:
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


def sampled(schema: BaseSchema, share: int, turn: int) -> None:
    """Have a schema make one in so many of its coverage cases; as many turns as the share is see each case once.

    Args:
        schema: Its class is replaced: what is left out is never signed nor measured.
        share: One case in so many.
        turn: Which ones.
    """
    kind = type(schema)
    if "_sampled" in vars(kind):
        kind = kind.__bases__[0]

    def cases(self: BaseSchema, operation: Any, **given: Any) -> Iterator[Any]:
        return islice(kind.iter_coverage_cases(self, operation, **given), turn % share, None, share)

    schema.__class__ = type(  # pyright: ignore[reportAttributeAccessIssue]
        kind.__name__, (kind,), {"_sampled": True, "iter_coverage_cases": cases}
    )
