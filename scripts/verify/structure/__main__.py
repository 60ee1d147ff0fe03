"""Print each figure beside its target: `python -m scripts.verify.structure [--details]`."""

from __future__ import annotations

import argparse
import sys

import attrs

from . import Result, imports, repeats, sizes, words

REQUIRED = frozenset[str](
    (
        "lines of the runtime's largest file",
        "modules in import circles",
        "files that name an API",
        "unwanted words",
    )
)
"""The figures that have to meet their target; the others are aims."""


def main(argv: list[str] | None = None) -> int:
    """Print the figures; return 1 if a required one misses its target."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.structure",
        description="Measure the source tree: sizes, import circles, API names, words, repeated code.",
        epilog="example: python -m scripts.verify.structure --details circles",
    )
    parser.add_argument("part", nargs="?", default="", help="only figures whose name contains this text")
    parser.add_argument("--details", action="store_true", help="list the places behind each figure that is missed")
    parser.add_argument("--strict", action="store_true", help="require every figure")
    arguments = parser.parse_args(argv)
    results = [result for result in measure_all(strict=arguments.strict) if arguments.part in result.name]
    for result in results:
        verdict = "ok" if result.met else "FAIL" if result.required else "aim"
        print(f"  {verdict:4}  {result.name:42} {result.value:7,}  (at most {result.target:,})")
        if not result.met and (arguments.details or result.required):
            print("".join(f"          {line}\n" for line in result.details), end="")
    return 0 if all(result.met or not result.required for result in results) else 1


def measure_all(*, strict: bool = False) -> list[Result]:
    """Measure everything.

    Args:
        strict: Whether every figure is required.

    Raises:
        ValueError: A figure of `REQUIRED` is not measured.
    """
    results = [result for part in (sizes, imports, words, repeats) for result in part.measure()]
    if unknown := REQUIRED - {result.name for result in results}:
        raise ValueError(f"required, but not measured: {', '.join(sorted(unknown))}")
    return [attrs.evolve(result, required=strict or result.name in REQUIRED) for result in results]


if __name__ == "__main__":
    sys.exit(main())
