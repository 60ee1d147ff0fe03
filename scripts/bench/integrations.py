"""Many integrations of 2,000 people each on a fast server: `python -m scripts.bench.integrations [NUMBER [spark]]`.

Prints seconds, requests and the most tokens in use at the same time, of a sync by threads or of a read by Spark, and
what follows for more integrations.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx

from syllabind import Edlink, edlink
from syllabind_bulk.sync import sync_integrations

__all__ = ["main"]

PEOPLE = 2000
CURVE = (100, 1000, 5000, 20_000)
WORKERS = 8


class Gauge:
    """Number of clients that are open, and the most that were."""

    def __init__(self) -> None:
        self.open = self.most = 0
        self._lock = threading.Lock()

    def client(self, server: str, number: int) -> Edlink:
        """Return a client with a token of its own that counts while it is open."""
        gauge = self

        class Counted(Edlink):
            def __enter__(self) -> Any:
                with gauge._lock:
                    gauge.open += 1
                    gauge.most = max(gauge.most, gauge.open)
                return super().__enter__()

            def __exit__(self, *error: Any) -> None:
                with gauge._lock:
                    gauge.open -= 1
                super().__exit__(*error)

        return Counted(edlink.integration_token(f"token-{number}", server=server))


def served() -> Iterator[str]:
    """Serve the canned list in another process, and yield its address."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bulk.canned", "0", str(PEOPLE)], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def by_threads(server: str, number: int, folder: Path) -> tuple[float, int]:
    """Return the seconds that a first sync takes, and the most tokens in use."""
    gauge = Gauge()
    clients = {f"school-{each:05}": partial(gauge.client, server, each) for each in range(number)}
    begun = time.perf_counter()
    for name, found in sync_integrations(clients, folder / "rosters.duckdb", workers=WORKERS):
        if isinstance(found, Exception):
            raise RuntimeError(name) from found
    return time.perf_counter() - begun, gauge.most


def by_spark(server: str, number: int, folder: Path) -> tuple[float, int]:
    """Return the seconds that a read of the people takes after the session has begun, and the tasks."""
    from scripts.verify.bulk.runners import spark_session

    settings = {f"school-{each:05}": {"SERVER": server, "INTEGRATION_TOKEN": f"token-{each}"} for each in range(number)}
    place = folder / "integrations.json"
    place.write_text(json.dumps(settings), encoding="utf-8")
    session = spark_session(folder / "log")
    options = {"api": "edlink", "list": "graph.people", "integrations": f"file:{place}", "tasks": str(WORKERS)}
    begun = time.perf_counter()
    session.read.format("syllabind").options(**options).load().write.parquet(str(folder / "people.parquet"))
    seconds = time.perf_counter() - begun
    session.stop()
    return seconds, WORKERS


def main(number: int = 1000, runner: str = "threads") -> int:
    """Print the figures."""
    for server in served():
        with tempfile.TemporaryDirectory() as folder:
            spent = time.process_time()
            seconds, tokens = (by_spark if runner == "spark" else by_threads)(server, number, Path(folder))
            spent = time.process_time() - spent
        requests = int(httpx.get(f"{server}/requests").text)
        print(f"{number:,} integrations of {PEOPLE:,} people by {runner}: {seconds:.0f} s, {requests:,} requests,")
        print(f"  {number * PEOPLE / seconds:,.0f} people a second, at most {tokens} tokens in use at the same time")
        if runner == "threads":  # Spark works in other processes
            print(f"  {spent / number:.2f} s of processor time an integration")
        for each in CURVE:
            projected = each * seconds / number
            print(f"  {each:6,} integrations: {projected / 60:7.1f} min, {each * requests // number:,} requests")
    return 0


if __name__ == "__main__":
    sys.exit(main(*(int(each) if each.isdecimal() else each for each in sys.argv[1:])))  # type: ignore[arg-type]
