"""Run a check: `python -m scripts.verify.bulk schemas | drift | kill | events | roster | runners`."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module

CHECKS = ("schemas", "drift", "kill", "events", "roster", "runners")


def main(argv: list[str] | None = None) -> int:
    """Print the figure of a check; return 1 if it misses its target."""
    parser = argparse.ArgumentParser(prog="python -m scripts.verify.bulk", description=__doc__)
    parser.add_argument("check", choices=CHECKS)
    parser.add_argument("kinds", nargs="*", help="kinds of results to kill, or the master of Spark")
    parser.add_argument("--number", type=int, help="how many kills or schedules")
    parser.add_argument("--write", action="store_true", help="record the columns instead of comparing them")
    arguments = parser.parse_args(argv)
    return int(import_module(f"{__package__}.{arguments.check}").main(arguments))


if __name__ == "__main__":
    sys.exit(main())
