"""Benchmarks: ratios to named peers, measured side by side in one run.

Each part is a module with `measure(stock) -> Iterable[Figure]`, where `stock` is the directory that holds the plain
generated clients. Machines are noisy: candidates take turns, and the best of many rounds counts.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from typing import Any

import attrs

__all__ = ["Figure", "race"]


@attrs.frozen(kw_only=True, slots=True)
class Figure:
    """One measured figure.

    Attributes:
        name: What was measured.
        value: The figure.
        against: What it is a ratio to; the unit of a figure that is no ratio.
        bar: Value that it should reach; `None` if it is for information only.
        least: Whether the bar is a lower bound.
    """

    name: str
    value: float
    against: str
    bar: float | None = None
    least: bool = False

    @property
    def met(self) -> bool:
        """Whether the bar is met; true if there is none."""
        if self.bar is None:
            return True
        return self.value >= self.bar if self.least else self.value <= self.bar


def race(candidates: Mapping[str, Callable[[], Any]], *, rounds: int = 15, calls: int = 1) -> dict[str, float]:
    """Return the seconds of one call of each candidate: the best of `rounds`, in which they take turns.

    Freeing the result counts: the garbage collector runs at the end of each turn only, and sees only what the
    candidates have made. One call before each turn is not timed, so that no candidate pays for memory that the one
    before it released.

    Args:
        candidates: Functions to time, by name.
        rounds: Number of turns of each candidate.
        calls: Number of calls in a turn.
    """
    best = dict.fromkeys(candidates, float("inf"))
    enabled = gc.isenabled()
    gc.disable()
    gc.collect()
    gc.freeze()
    try:
        for _ in range(rounds):
            for name, candidate in candidates.items():
                candidate()
                gc.collect()
                begun = time.perf_counter()
                for _ in range(calls):
                    candidate()
                gc.collect()
                best[name] = min(best[name], (time.perf_counter() - begun) / calls)
    finally:
        gc.unfreeze()
        if enabled:
            gc.enable()
    return best
