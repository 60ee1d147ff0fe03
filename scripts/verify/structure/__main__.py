"""Print each figure beside its target: `python -m scripts.verify.structure [--details]`."""

from __future__ import annotations

import argparse
import sys

from . import Result, imports, repeats, sizes, words


def main(argv: list[str] | None = None) -> int:
    """Print the figures; return 1 if one is above its ceiling."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.structure",
        description="Measure the source tree: sizes, import circles, API names, words, repeated code.",
        epilog="example: python -m scripts.verify.structure --details circles",
    )
    parser.add_argument("part", nargs="?", default="", help="only figures whose name contains this text")
    parser.add_argument("--details", action="store_true", help="list the places behind each figure")
    parser.add_argument("--strict", action="store_true", help="require every target")
    arguments = parser.parse_args(argv)
    results = [result for result in measure_all() if arguments.part in result.name]
    print(f"  {'':5} {'':42} {'figure':>7}  {'target':>7}  {'ceiling':>7}")
    for result in results:
        accepted = result.met if arguments.strict else result.accepted
        verdict = "ok" if result.met else "above" if accepted else "FAIL"
        ceiling = "" if result.ceiling <= result.target else f"{result.ceiling:,}"
        print(f"  {verdict:5} {result.name:42} {result.value:7,}  {result.target:7,}  {ceiling:>7}".rstrip())
        if arguments.details or not accepted:
            print("".join(f"          {line}\n" for line in result.details), end="")
    return 0 if all(result.met if arguments.strict else result.accepted for result in results) else 1


def measure_all() -> list[Result]:
    """Measure everything."""
    return [result for part in (sizes, imports, words, repeats) for result in part.measure()]


if __name__ == "__main__":
    sys.exit(main())
