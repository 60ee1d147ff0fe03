"""Checks of the package syllabind_bulk that take longer than its tests; each prints its figure beside the target."""

from __future__ import annotations

import argparse
from importlib import import_module

__all__ = ["CHECKS", "run"]

CHECKS = ("schemas", "drift", "imports", "kill", "events", "roster", "runners")


def run(check: str, arguments: argparse.Namespace | None = None) -> int:
    """Print the figure of a check; return 1 if it misses its target."""
    given = arguments or argparse.Namespace(kinds=[], number=None, write=False)
    return int(import_module(f"{__name__}.{check}").main(given))
