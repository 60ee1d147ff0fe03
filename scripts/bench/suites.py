"""How long people wait for the checks and the tests."""

from __future__ import annotations

import os
import resource
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from . import Figure

__all__ = ["measure"]

ROOT = Path(__file__).parents[2]
PACKAGES = ("runtime", "auth", "bulk", "cli", "codegen", "fast", "fuzz", "mcp", "sandbox")
_CORES = os.cpu_count() or 1


def measure(stock: Path) -> Iterator[Figure]:
    """Measure lint, check, the tests of each package and all tests, in seconds; for a machine with two cores."""
    yield from _timed(5, "lint")
    yield from _timed(60, "check")
    for name in PACKAGES:
        yield from _timed(30, "test-one", f"T=tests/{name}")
    yield from _timed(150, "test")


def _timed(bar: float, *target: str) -> tuple[Figure, Figure]:
    """Return the seconds that a target of the Makefile takes, and the least that its processor time takes on all cores.

    Raises:
        CalledProcessError: It failed.
    """
    name = " ".join(("make", *target))
    begun, spent = time.perf_counter(), _spent()
    subprocess.run(["make", "--silent", *target], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    taken, spent = time.perf_counter() - begun, _spent() - spent
    return (
        Figure(name=name, value=taken, against="s", bar=bar),
        Figure(name=f"{name}, floor: its processor time on {_CORES} cores", value=spent / _CORES, against="s"),
    )


def _spent() -> float:
    """Return the processor seconds of all processes that this one has started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
