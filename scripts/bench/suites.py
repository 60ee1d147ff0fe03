"""How long people wait for the checks and the tests."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from . import Figure

__all__ = ["measure"]

ROOT = Path(__file__).parents[2]
PACKAGES = ("runtime", "auth", "bulk", "cli", "codegen", "fast", "fuzz", "mcp", "sandbox")
_CORES = os.cpu_count() or 1


def measure(stock: Path) -> Iterator[Figure]:
    """Measure lint, check, the tests of each package and all tests, in seconds; for a machine with two cores."""
    yield _timed("make lint", ["scripts.check", "--lint"], 5)[0]
    yield from _timed("make check", ["scripts.check"], 60)
    for name in PACKAGES:
        yield from _timed(f"tests of {name}", _pytest(2 * _CORES, f"tests/{name}"), 30)
    yield from _timed("make test", _pytest(_CORES * 3 // 2), 150)


def _pytest(workers: int, *paths: str) -> list[str]:
    """Return what the Makefile runs."""
    return ["pytest", "-q", "-n", str(workers), "--dist", "worksteal", *paths]


def _timed(name: str, command: Sequence[str], bar: float) -> tuple[Figure, Figure]:
    """Return the seconds that a command takes, and the least that its processor time takes on all cores.

    Raises:
        CalledProcessError: It failed.
    """
    begun, spent = time.perf_counter(), _spent()
    subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    taken, spent = time.perf_counter() - begun, _spent() - spent
    return (
        Figure(name=name, value=taken, against="s", bar=bar),
        Figure(name=f"{name}, floor: its processor time on {_CORES} cores", value=spent / _CORES, against="s"),
    )


def _spent() -> float:
    """Return the processor seconds of all processes that this one has started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
