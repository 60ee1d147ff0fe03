"""Run every check of `make check`: style, types, imports, structure, specs, generated code and pages.

The checks are independent of each other, so that they run side by side, the slowest first.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import attrs

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent


@attrs.frozen
class Check:
    """One check: its name and its command line."""

    name: str
    command: Sequence[str]


@attrs.frozen
class Outcome:
    """How one check ended."""

    check: Check
    status: int
    seconds: float
    output: str


CHECKS = (
    Check("pyright", ("pyright", "--warnings")),
    Check("mypy", ("mypy", "overlay", "generated", "scripts", "tests/typing/assert_type.py")),
    Check("generated", ("python", "-m", "syllabind_codegen.generate", "--check")),
    Check("redocly", ("python", "-m", "scripts.redocly")),
    Check("specs", ("python", "-m", "syllabind_codegen.specs.lint")),
    Check("versions", ("python", "-m", "scripts.verify.compatibility")),
    Check("docs", ("python", "-m", "scripts.docs", "--check")),
    Check("columns", ("python", "-m", "scripts.verify.bulk", "schemas")),
    Check("structure", ("python", "-m", "scripts.verify.structure")),
    Check("imports", ("lint-imports",)),
    Check("style", ("ruff", "check", ".")),
    Check("format", ("ruff", "format", "--check", "--quiet", ".")),
)
"""Every check, the slowest first."""

LINT = ("style", "format")
"""The checks that take less than a second each."""


def main(argv: list[str] | None = None) -> int:
    """Run the checks and show the output of those that fail; return 1 if one fails."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.check", epilog="example: python -m scripts.check mypy pyright"
    )
    names = [check.name for check in CHECKS]
    parser.add_argument("check", nargs="*", help=f"one of {', '.join(names)}; all if none is given")
    parser.add_argument("--lint", action="store_true", help=f"the quick ones: {', '.join(LINT)}")
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1), help="checks at a time (%(default)s)")
    arguments = parser.parse_args(argv)
    if unknown := sorted(set(arguments.check) - set(names)):
        parser.error(f"no check called {', '.join(unknown)}")
    chosen = set(arguments.check) | set(LINT if arguments.lint else ()) or set(names)
    started = time.monotonic()
    outcomes = run_all([check for check in CHECKS if check.name in chosen], arguments.jobs)
    failed = sorted(outcome.check.name for outcome in outcomes if outcome.status)
    verdict = f"failed: {', '.join(failed)}" if failed else f"all {len(outcomes)} checks pass"
    print(f"{verdict} ({time.monotonic() - started:.0f} s)")
    return 1 if failed else 0


def run_all(checks: Sequence[Check], jobs: int) -> list[Outcome]:
    """Run some checks and print one line each as it ends, with the output of a check that fails.

    Args:
        checks: What to run.
        jobs: How many run at a time.
    """
    outcomes = []
    with ThreadPoolExecutor(jobs) as pool:
        for future in as_completed([pool.submit(run, check) for check in checks]):
            outcome = future.result()
            outcomes.append(outcome)
            verdict = "FAIL" if outcome.status else "ok"
            print(f"  {verdict:4}  {outcome.check.name:10} {outcome.seconds:5.1f} s", flush=True)
            if outcome.status:
                print(outcome.output, flush=True)
    return outcomes


def run(check: Check) -> Outcome:
    """Run one check."""
    started = time.monotonic()
    program, *rest = check.command
    done = subprocess.run(
        [BIN / program, *rest], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return Outcome(check, done.returncode, time.monotonic() - started, done.stdout)


if __name__ == "__main__":
    sys.exit(main())
