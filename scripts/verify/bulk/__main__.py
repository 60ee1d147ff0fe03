"""Run a check: `python -m scripts.verify.bulk schemas | drift | imports | kill | events | roster | runners`."""

from __future__ import annotations

import argparse
import sys

from . import CHECKS, run


def main(argv: list[str] | None = None) -> int:
    """Print the figure of a check; return 1 if it misses its target."""
    parser = argparse.ArgumentParser(prog="python -m scripts.verify.bulk", description=__doc__)
    parser.add_argument("check", choices=CHECKS)
    parser.add_argument("kinds", nargs="*", help="kinds of results to kill, or masters of Spark")
    parser.add_argument("--number", type=int, help="how many kills, schedules or people")
    parser.add_argument("--write", action="store_true", help="record the columns instead of comparing them")
    arguments = parser.parse_args(argv)
    return run(arguments.check, arguments)


if __name__ == "__main__":
    sys.exit(main())
