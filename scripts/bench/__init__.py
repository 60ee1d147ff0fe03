"""Benchmarks: ratios to named rivals, measured side by side in one run.

Each part is a module with `measure(stock) -> Iterable[Figure]`, where `stock` is the directory that holds the plain
generated clients. Machines are noisy and shared: candidates take turns, processor time counts, and a figure is the
median of the ratios of the turns.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import Any

import attrs

__all__ = ["Figure", "Times", "race"]


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


class Times(dict[str, float]):
    """Processor seconds of one call of each candidate, by name: the median of the turns.

    Args:
        turns: The seconds of each turn, by name of the candidate.
    """

    def __init__(self, turns: Mapping[str, Sequence[float]]) -> None:
        super().__init__({name: median(seconds) for name, seconds in turns.items()})
        self._turns = turns

    def ratio(self, one: str, other: str) -> float:
        """Return the median of the ratios of two candidates in each round."""
        return median(mine / its for mine, its in zip(self._turns[one], self._turns[other], strict=True))


def race(
    candidates: Mapping[str, Callable[[], Any]], *, rounds: int = 15, calls: int = 1, collector: bool = True
) -> Times:
    """Return the processor time of each candidate. They take turns.

    Freeing the result counts. One call before each turn is not timed, so that no candidate pays for memory that the
    one before it released.

    Args:
        candidates: Functions to time, by name.
        rounds: Number of turns of each candidate.
        calls: Number of calls in a turn.
        collector: Leave the garbage collector on, as users have it. It sees only what the candidates have made.
    """
    turns: dict[str, list[float]] = {name: [] for name in candidates}
    enabled = gc.isenabled()
    gc.collect()
    gc.freeze()
    (gc.enable if collector else gc.disable)()
    try:
        for _ in range(rounds):
            for name, candidate in candidates.items():
                candidate()
                gc.collect()
                begun = time.process_time()
                for _ in range(calls):
                    candidate()
                turns[name].append((time.process_time() - begun) / calls)
    finally:
        gc.unfreeze()
        (gc.enable if enabled else gc.disable)()
    return Times(turns)
