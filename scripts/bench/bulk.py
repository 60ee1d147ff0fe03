"""CPU time of rows, narrow rows and files beside the bare walk over models: `python -m scripts.bench.bulk [ROWS]`."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from syllabind_bulk.export import export
from tests.bulk.canned import PAGE, client

__all__ = ["main"]

COLUMNS = ["id", "email", "first_name", "last_name", "updated_date"]
LEAST = {"rows": 0.75, "5 columns": 2.0, "parquet": 0.45, "duckdb": 0.35, "jsonl": 2.0, "csv": 0.0}


def main(rows: int = 100_000, rounds: int = 5) -> int:
    """Print the median ratios of interleaved rounds; return 1 if one misses its bar."""
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
    missed = False
    for name, least in LEAST.items():
        ratio = statistics.median(bare / each for bare, each in zip(spent["models"], spent[name], strict=True))
        missed |= ratio < least
        print(f"{name:10} {ratio:5.2f} of the speed of the walk over models  (at least {least})")
    return 1 if missed else 0


def _export(people: Any, kind: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        export(people.list(page_size=PAGE), Path(folder) / f"people.{kind}")


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
