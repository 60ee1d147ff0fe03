"""Values that a forked child must not share with its parent: connections, locks, requests on their way."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, TypeVar

__all__ = ["PerProcess"]

T = TypeVar("T")
_generation = [0]  # how many forks lie between this process and the one that imported this module


def _count_fork() -> None:
    _generation[0] += 1


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_count_fork)


class PerProcess(Generic[T]):
    """A value that each process makes for itself.

    Args:
        make: Makes it from the inherited one (`None` in the first process). The fork may have happened in the middle of
            anything: nothing may wait for the inherited value, and its sockets belong to the parent.
    """

    __slots__ = ("_make", "_values")

    def __init__(self, make: Callable[[T | None], T]) -> None:
        self._make = make
        self._values: dict[int, T] = {}

    def get(self) -> T:
        """Return this process's value."""
        generation = _generation[0]
        value = self._values.get(generation)
        if value is None:
            inherited = next(iter(self._values.values()), None)
            # setdefault is atomic: two threads get the same value, without a lock that a fork could leave taken.
            value = self._values.setdefault(generation, self._make(inherited))
            self._values = {generation: value}
        return value
