"""What others see of a database while it is synced: no enrollment without its person or class, and an open door.

A second process opens the database read-only again and again during a full load over a loopback connection.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from syllabind import Edlink, edlink
from syllabind_bulk.database import Database, orphans
from syllabind_bulk.plan import plan_of
from syllabind_bulk.sync import Sync
from syllabind_sandbox import World, serve

from .events import client_of

__all__ = ["CheckedDatabase", "loose", "main", "readable"]

DAY = 86400
_READER = """
import duckdb, json, sys, time
path, counts = sys.argv[1], [0, 0]
print("ready", flush=True)
import select
while not select.select([sys.stdin], [], [], 0.01)[0]:
    try:
        duckdb.connect(path, read_only=True).close()
        counts[0] += 1
    except duckdb.IOException:
        counts[1] += 1
print(json.dumps(counts))
"""


class CheckedDatabase(Database):
    """A database that counts, before each commit, enrollments without a person or a class.

    Attributes:
        commits: Number of commits.
        most: Most of such enrollments at a commit.
    """

    commits = most = 0

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Any]:
        """Open the file for one transaction."""
        with super().transaction() as connection:
            yield connection
            self._check(connection)

    @contextlib.contextmanager
    def replacement(self) -> Iterator[Any]:
        """Make a long transaction in a copy."""
        with super().replacement() as connection:
            yield connection
            self._check(connection)

    def _check(self, connection: Any) -> None:
        self.commits += 1
        tables = {row[0] for row in connection.execute("select table_name from duckdb_tables()").fetchall()}
        if "agents" in tables:
            found = orphans(connection, plan_of("edlink").tables, "default")
            self.most = max(self.most, sum(count for name, count in found.items() if name.startswith("enrollments")))


def loose(folder: Path, people: int = 120) -> CheckedDatabase:
    """Run two full loads, and events that delete a person after the person's enrollments."""
    world, database = (
        World(seed=5, people={"edlink": people}, apis=("edlink",)),
        CheckedDatabase(folder / "roster.duckdb"),
    )
    with client_of(world) as client:
        sync = Sync(client, database)
        sync.run()
        service, people_of = world.edlink, world.edlink.district.tables["person"]
        gone = list(people_of)[7]
        service.district.enroll_all()
        enrollments = service.district.tables["enrollment"]
        for key in [key for key in enrollments if enrollments[key]["person_id"] == gone]:
            service.remove_record("enrollment", key)
        service.remove_record("person", gone)
        sync.run()
        sync.run(full=True)
    return database


def readable(folder: Path, people: int = 2000) -> tuple[int, int]:
    """Return how often another process could open the database during a full load, and how often not."""
    world = World(seed=5, people={"edlink": people}, apis=("edlink",))
    path = folder / "roster.duckdb"
    with serve(world) as server:
        token = edlink.integration_token(world.credentials.edlink.integration_token, server=server.origins["edlink"])
        with Edlink(token) as client:
            sync = Sync(client, path)
            sync.run()
            command = [sys.executable, "-c", _READER, str(path)]
            with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as reader:
                assert reader.stdout is not None
                reader.stdout.readline()
                sync.run(full=True)
                could, could_not = json.loads(reader.communicate("\n")[0])
    return could, could_not


def main(arguments: argparse.Namespace) -> int:
    """Print the figures; return 1 if one misses its target."""
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        checked = loose(Path(first))
        could, could_not = readable(Path(second), arguments.number or 2000)
    share = 100 * could / (could + could_not)
    print(f"enrollments without person or class: {checked.most} at most, in {checked.commits} commits  (at most 0)")
    print(f"database readable: {share:.1f} % of {could + could_not} tries during a full load  (at least 95 %)")
    return 1 if checked.most or share < 95 else 0
