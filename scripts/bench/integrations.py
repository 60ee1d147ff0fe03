"""Many integrations of 2,000 people each on a fast server: `python -m scripts.bench.integrations [NUMBER [spark]]`.

Prints seconds, requests and the most tokens in use at the same time, of a sync by threads or of a read by Spark, and
what follows for more integrations.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

import duckdb

from syllabind import Edlink, edlink
from syllabind_bulk.sync import sync_integrations

from .people_server import counts_of, served

__all__ = ["main"]

PEOPLE = 2000
CURVE = (100, 1000, 5000, 20_000)
WORKERS = 8


def client_of(server: str, number: int) -> Edlink:
    """Return a client with a token of its own."""
    return Edlink(edlink.integration_token(f"token-{number}", server=server))


def by_threads(server: str, number: int, folder: Path) -> float:
    """Return the seconds that a first sync takes."""
    clients = {f"school-{each:05}": partial(client_of, server, each) for each in range(number)}
    begun = time.perf_counter()
    for name, found in sync_integrations(clients, folder / "rosters.duckdb", workers=WORKERS):
        if isinstance(found, Exception):
            raise RuntimeError(name) from found
    seconds = time.perf_counter() - begun
    with duckdb.connect(str(folder / "rosters.duckdb"), read_only=True) as database:
        _check(number, database.execute("select count(*) from people").fetchone())
    return seconds


def by_spark(server: str, number: int, folder: Path) -> float:
    """Return the seconds that a read of the people takes after the session has begun."""
    from verify.bulk.runners import spark_session

    settings = {f"school-{each:05}": {"SERVER": server, "INTEGRATION_TOKEN": f"token-{each}"} for each in range(number)}
    place = folder / "integrations.json"
    place.write_text(json.dumps(settings), encoding="utf-8")
    session = spark_session(folder / "log")
    options = {"api": "edlink", "list": "graph.people", "integrations": f"file:{place}", "tasks": str(WORKERS)}
    begun = time.perf_counter()
    session.read.format("syllabind").options(**options).load().write.parquet(str(folder / "people.parquet"))
    seconds = time.perf_counter() - begun
    session.stop()
    files = str(folder / "people.parquet" / "*.parquet")
    _check(number, duckdb.execute("select count(*) from read_parquet(?)", [files]).fetchone())
    return seconds


def _check(number: int, found: Any) -> None:
    if found != (number * PEOPLE,):
        raise RuntimeError(f"{number * PEOPLE} people were served, got {found}")


def main(number: int = 1000, runner: str = "threads") -> int:
    """Print the figures."""
    with served(PEOPLE) as server, tempfile.TemporaryDirectory() as folder:
        spent = time.process_time()
        seconds = (by_spark if runner == "spark" else by_threads)(server, number, Path(folder))
        spent = time.process_time() - spent
        counts = counts_of(server)
    print(f"{number:,} integrations of {PEOPLE:,} people by {runner}: {seconds:.0f} s, {counts.requests:,} requests,")
    print(f"  {number * PEOPLE / seconds:,.0f} people a second, at most {counts.tokens} tokens in use at the same time")
    if runner == "threads":  # Spark works in other processes
        print(f"  {spent / number:.2f} s of processor time an integration")
    for each in CURVE:
        minutes = each * seconds / number / 60
        print(f"  {each:6,} integrations: {minutes:7.1f} min, {each * counts.requests // number:,} requests")
    return 0


if __name__ == "__main__":
    sys.exit(main(*(int(each) if each.isdecimal() else each for each in sys.argv[1:])))  # type: ignore[arg-type]
