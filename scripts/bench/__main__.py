"""Run the benchmarks: `python -m scripts.bench [--bar] [--lane httpx|httpx2] [part ...]`."""

from __future__ import annotations

import argparse
import importlib
import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec

from . import Figure
from .stock import stock_clients

PARTS = ("decode", "calls", "engines", "imports", "lines", "wheel", "pagination", "sandbox", "generate", "suites")
LANED = ("calls", "engines", "imports", "pagination")
"""Parts that send requests: they are measured with each generation of the HTTP library."""


def main(argv: list[str] | None = None) -> int:
    """Print the figures; with `--bar`, return 1 if one of them misses its bar."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.bench",
        description="Print measured ratios to named peers. Exit status 1: a measurement failed, "
        "or, with --bar, a figure misses its bar.",
        epilog="example: python -m scripts.bench --bar decode calls",
    )
    parser.add_argument("part", nargs="*", help=f"one of {', '.join(PARTS)}; all if none is given")
    parser.add_argument("--bar", action="store_true", help="fail when a figure misses its bar")
    parser.add_argument("--lane", choices=("httpx", "httpx2"), help="measure with one library; both if not given")
    arguments = parser.parse_args(argv)
    if unknown := [part for part in arguments.part if part not in PARTS]:
        parser.error(f"no part called {', '.join(unknown)}")
    parts = arguments.part or [part for part in PARTS if find_spec(f"{__package__}.{part}")]
    if arguments.lane is None:
        return _both_lanes(parts, [*(["--bar"] if arguments.bar else [])])
    figures: list[tuple[str, Figure]] = []
    if arguments.lane == "httpx":
        sys.modules["httpx2"] = None  # type: ignore[assignment] # so that the runtime does not find it
    with stock_clients() as stock:
        for part in parts:
            measure = importlib.import_module(f"{__package__}.{part}").measure
            figures += [(part, figure) for figure in measure(stock)]
    print(f"--- {arguments.lane}")
    show(figures)
    return 1 if arguments.bar and not all(figure.met for _, figure in figures) else 0


def _both_lanes(parts: list[str], options: list[str]) -> int:
    """Measure in a process for each library: everything with httpx, what sends requests with httpx2 as well."""
    lanes = {"httpx": parts}
    if find_spec("httpx2") and (again := [part for part in parts if part in LANED]):
        lanes["httpx2"] = again
    command = [sys.executable, "-m", __package__ or "scripts.bench", *options, "--lane"]
    return max(subprocess.run([*command, lane, *names], check=False).returncode for lane, names in lanes.items())


def show(figures: Iterable[tuple[str, Figure]]) -> None:
    """Print a table of figures; plain text if rich is not installed."""
    rows = [
        (
            part,
            figure.name,
            f"{figure.value:.2f}",
            figure.against,
            "" if figure.bar is None else f"{'>=' if figure.least else '<='} {figure.bar:g}",
            "" if figure.bar is None else "met" if figure.met else "MISSED",
        )
        for part, figure in figures
    ]
    heads = ("part", "measured", "figure", "", "bar", "verdict")
    try:
        from rich.console import Console
        from rich.table import Table
    except ImportError:
        widths = [max(len(row[column]) for row in (heads, *rows)) for column in range(len(heads))]
        for row in (heads, *rows):
            print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        return
    table = Table(*heads, box=None, pad_edge=False)
    table.columns[2].justify = "right"
    for row in rows:
        table.add_row(*row, style="red" if row[-1] == "MISSED" else None)
    console = Console()
    console.width = max(console.width, 110)
    console.print(table)


if __name__ == "__main__":
    sys.exit(main())
