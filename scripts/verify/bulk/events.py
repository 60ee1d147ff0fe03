"""Random changes that come as events, beside a full read of all lists at the same moment."""

from __future__ import annotations

import argparse
import random
import tempfile
from pathlib import Path
from typing import Any

import duckdb
import pyarrow

from syllabind import Edlink, edlink
from syllabind_bulk.plan import pager_for, plan_of
from syllabind_bulk.sync import Sync
from syllabind_sandbox import Transport, World

__all__ = ["FORGOTTEN", "Figures", "change", "client_of", "compare", "content", "lists", "main", "quiet"]

KINDS = ("person", "class", "school", "course", "session", "district", "agent", "enrollment")
DAY = 86400
_SCHEDULES = 20  # of one world
FORGOTTEN: tuple[Any, ...] = ("not_found", "bad_request", "empty", "all")


class Figures:
    """What came of the schedules.

    Attributes:
        schedules: How many there were.
        different: How many databases differ from the lists, read whole.
        full: Full loads after the first one.
        needless: Those in quiet times, in which no event was missed.
    """

    def __init__(self) -> None:
        self.schedules = self.different = self.full = self.needless = 0

    def __str__(self) -> str:
        return (
            f"{self.schedules} schedules: {self.different} different from the lists, {self.full} full loads, "
            f"of them {self.needless} needless  (at most 0 different, 0 needless)"
        )


def client_of(world: World) -> Edlink:
    """Return a client of a world's integration."""
    token = edlink.integration_token(world.credentials.edlink.integration_token)
    return Edlink(token, transport=Transport(world))


def compare(seed: int, folder: Path, found: Figures, schedules: int = 1) -> None:
    """Run schedules of changes, one after the other, and compare the database with the lists after each."""
    folder.mkdir()
    rng, world = random.Random(seed), World(seed=seed, people={"edlink": 12}, apis=("edlink",))
    with client_of(world) as client:
        sync = Sync(client, folder / "roster.duckdb")
        sync.run()
        for _ in range(schedules):
            found.schedules += 1
            _play(world, rng)
            found.full += sync.run().kind == "full"
            if rng.random() < 0.1:
                for _ in range(4):
                    world.advance(12 * DAY)
                    found.needless += sync.run().kind == "full"
            found.different += content(folder / "roster.duckdb") != lists(client)


def _play(world: World, rng: random.Random) -> None:
    """Change records at random, let time pass, and choose how the service answers for a forgotten event."""
    for _ in range(rng.randrange(60)):
        change(world, rng)
        if rng.random() < 0.1:
            world.advance(rng.choice((60, DAY)))
    world.edlink.forgotten_event = rng.choice(FORGOTTEN)
    world.edlink.deletion_data = rng.random() < 0.5
    if rng.random() < 0.2:
        world.edlink.set_integration_state("paused")
        for _ in range(5):
            change(world, rng)
        world.edlink.set_integration_state("active")
    if rng.random() < 0.15:
        world.advance(31 * DAY)


def content(path: Path) -> dict[str, Any]:
    """Return the rows of all tables of a database, in an order of their own."""
    with duckdb.connect(str(path), read_only=True) as database:
        return {
            each.table: sorted(map(repr, database.execute(f'select * from "{each.table}"').fetchall()))
            for each in plan_of("edlink").tables
        }


def lists(client: Edlink) -> dict[str, Any]:
    """Return the rows of all lists, read whole, in the form of `content`."""
    found = {}
    for each in plan_of("edlink").tables:
        rows = pyarrow.table(pager_for(client, each.operation))
        read = duckdb.execute("select 'default', * from rows").fetchall()
        found[each.table] = sorted(map(repr, read))
        del rows
    return found


def change(world: World, rng: random.Random) -> None:
    """Change, add or remove a record."""
    service, kind = world.edlink, rng.choice(KINDS)
    if kind == "enrollment":
        service.district.enroll_all()
    table = service.district.tables[kind]
    ids = list(table)
    row = table.get(rng.choice(ids)) if ids else None
    if row is None:
        return
    step = rng.random()
    if step < 0.5:
        service.put_record(kind, {**row, "properties": {"n": rng.random()}})
    elif step < 0.75:
        new = {**row, "id": f"{rng.getrandbits(32):08x}-0000-4000-8000-000000000000"}
        service.put_record(kind, new)
        if rng.random() < 0.3:
            service.remove_record(kind, new["id"])
    elif len(ids) > 1:
        service.remove_record(kind, row["id"])


def quiet(answer: Any, folder: Path, found: Figures) -> None:
    """Poll an integration through months without a change, whose last event is forgotten by then; then change it."""
    folder.mkdir()
    world = World(seed=5, people={"edlink": 20}, apis=("edlink",))
    world.edlink.forgotten_event = answer
    found.schedules += 1
    with client_of(world) as client:
        sync = Sync(client, folder / "roster.duckdb")
        sync.run()
        for _ in range(6):
            world.advance(12 * DAY)
            found.needless += sync.run().kind == "full"
        for number in range(3):
            change(world, random.Random(number))
        found.full += sync.run().kind == "full"
        found.different += content(folder / "roster.duckdb") != lists(client)


def main(arguments: argparse.Namespace) -> int:
    """Print the figures; return 1 if a database differs or a full load was needless."""
    found = Figures()
    with tempfile.TemporaryDirectory() as folder:
        for answer in FORGOTTEN:
            quiet(answer, Path(folder) / answer, found)
        number = arguments.number or 200
        for seed, begun in enumerate(range(0, number, _SCHEDULES)):
            compare(seed, Path(folder) / str(seed), found, min(_SCHEDULES, number - begun))
    print(found)
    return 1 if found.different or found.needless else 0
