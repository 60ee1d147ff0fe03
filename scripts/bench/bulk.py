"""What tables and files cost: `python -m scripts.bench.bulk [speed | memory | ...]`, all parts if none is given.

`speed` is the CPU time of rows, narrow rows and files beside the bare walk over models. `memory` is the peak of a
process that reads 1,000,000 rows, beside one that reads 100,000. The other parts are those of `scripts.verify.bulk`.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from syllabind import Thrive, thrive
from syllabind_bulk.export import export
from verify import bulk

from .pages_server import page_at
from .people_server import PAGE, client

__all__ = ["main"]

COLUMNS = ["id", "email", "first_name", "last_name", "updated_date"]
LEAST = {"rows": 0.75, "5 columns": 2.0, "parquet": 0.45, "duckdb": 0.35, "jsonl": 2.0, "csv": 0.0}
MOST = {"cursor": 1.2, "numbered": 1.4}
FEW, MANY = 100_000, 1_000_000


def speed(rows: int = FEW, rounds: int = 5) -> bool:
    """Print the median ratios of interleaved rounds; return whether all reach their bars."""
    people = client(rows).graph.people
    people.list(page_size=PAGE).first()
    routes: dict[str, Callable[[], Any]] = {
        "models": lambda: sum(1 for _ in people.list(page_size=PAGE)),
        "rows": lambda: sum(each.num_rows for each in people.list(page_size=PAGE).batches()),
        "5 columns": lambda: sum(each.num_rows for each in people.list(page_size=PAGE).batches(columns=COLUMNS)),
        **{kind: lambda kind=kind: _export(people, kind) for kind in ("parquet", "duckdb", "jsonl", "csv")},  # type: ignore[misc]
    }
    spent: dict[str, list[float]] = {name: [] for name in routes}
    for _ in range(rounds):
        for name, route in routes.items():
            begun = time.process_time()
            route()
            spent[name].append(time.process_time() - begun)
    met = True
    for name, least in LEAST.items():
        ratio = statistics.median(bare / each for bare, each in zip(spent["models"], spent[name], strict=True))
        met &= ratio >= least
        print(f"{name:10} {ratio:5.2f} of the speed of the walk over models  (at least {least})")
    return met


def _export(people: Any, kind: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        export(people.list(page_size=PAGE), Path(folder) / f"people.{kind}")


def memory() -> bool:
    """Print the ratios of peak memory; return whether all keep to their bars."""
    met = True
    for style, most in MOST.items():
        few, many = (_peak(style, rows) for rows in (FEW, MANY))
        met &= many / few <= most
        text = f"{many / few:5.2f} of the memory of {FEW:,} rows for {MANY:,}, {few:.0f} and {many:.0f} MiB"
        print(f"{style:10} {text}  (at most {most})")
    return met


def _peak(style: str, rows: int) -> float:
    code = f"from scripts.bench.bulk import read; read({style!r}, {rows})"
    return float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)


def read(style: str, rows: int) -> None:
    """Read a list of cursors or of numbered pages as batches, and print the peak of this process in MiB."""
    if style == "cursor":
        pager: Any = client(rows).graph.people.list(page_size=PAGE)
    else:

        def answer(request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, content=page_at(int(request.url.params["page"]), PAGE, rows))

        source = Thrive(thrive.basic("tenant", "secret"), transport=httpx.MockTransport(answer))
        pager = source.users.search(page_size=PAGE)
    found = sum(each.num_rows for each in pager.batches())
    if found != rows:
        raise RuntimeError(f"{found} of {rows} rows came")
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


PARTS = {"speed": speed, "memory": memory}


def main(argv: list[str] | None = None) -> int:
    """Print the figures; return 1 if one misses its bar."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.bench.bulk", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("part", nargs="*", help=f"one of {', '.join((*PARTS, *bulk.CHECKS))}")
    arguments = parser.parse_args(argv)
    chosen = arguments.part or [*PARTS, *bulk.CHECKS]
    if unknown := [each for each in chosen if each not in (*PARTS, *bulk.CHECKS)]:
        parser.error(f"no part called {', '.join(unknown)}")
    met = True
    for part in chosen:
        met &= PARTS[part]() if part in PARTS else bulk.run(part) == 0
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
