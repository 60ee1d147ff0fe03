"""Exports, syncs and dlt loads that are killed again and again: what they make equals that of an undisturbed run.

Each kind is begun twice as well: the process that comes second must be refused while the first one works.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from bench.people_server import client

from syllabind_bulk.export import export
from syllabind_bulk.files import TransferError
from syllabind_bulk.plan import plan_of
from syllabind_bulk.sync import Sync
from syllabind_sandbox import World

from .events import client_of

__all__ = ["Kills", "is_refused", "main", "repeatedly"]

ROWS = 8000
FILES = ("csv", "duckdb", "jsonl", "parquet")
KINDS = (*FILES, "sync", "dlt")
_REFUSED = 75  # exit status of a child that another process kept from its work
_SLOWER = 1.15  # by how much a piece of work may take longer after each kill, on a machine that is busy


class Kills:
    """What came of killing a program at random moments.

    Attributes:
        kills: How often it was killed.
        runs: How often it got to its end.
        wrong: How many results differ from that of an undisturbed run.
        half: How often an incomplete result had the final name.
        failed: How often the program did not continue after a kill.
    """

    def __init__(self) -> None:
        self.kills = self.runs = self.wrong = self.half = self.failed = 0

    @property
    def sound(self) -> bool:
        """Whether nothing was lost."""
        return not (self.wrong or self.half or self.failed)

    def __str__(self) -> str:
        return (
            f"{self.kills} kills, {self.runs} results: {self.wrong} wrong, {self.half} half under the final name, "
            f"{self.failed} not continued  (at most 0 each)"
        )


def repeatedly(
    work: Callable[[Path], object],
    content: Callable[[Path], object],
    *,
    kills: int,
    final: str,
    seed: int = 7,
    whole_at_any_time: bool = True,
) -> Kills:
    """Kill a piece of work at random moments until it is done, and again, until it was killed so many times.

    Args:
        work: Does the work, with a result at a path; called again, it continues.
        content: Reads a result in a form to be compared.
        kills: How many times to kill it.
        final: Name of the result.
        seed: Of the moments.
        whole_at_any_time: Whether the result must be complete or absent after each kill, too.
    """
    rng, found = random.Random(seed), Kills()
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        _wait(_fork(work, Path(folder) / "good" / final))
        whole = time.perf_counter() - begun
        good = content(Path(folder) / "good" / final)
        while found.kills < kills:
            target, longest = Path(folder) / "killed" / final, whole * 1.2
            while True:
                child = _fork(work, target)
                if found.kills < kills:
                    time.sleep(rng.uniform(0, longest))
                ended, status = os.waitpid(child, os.WNOHANG if found.kills < kills else 0)
                if ended:
                    found.failed += status != 0
                    break
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                found.kills += 1
                longest *= _SLOWER
                if whole_at_any_time and target.exists() and content(target) not in (good, None):
                    found.half += 1
                if _is_done(target):
                    break
            found.runs += 1
            found.wrong += not target.exists() or content(target) != good
            shutil.rmtree(target.parent)
    return found


def is_refused(work: Callable[[Path], object], final: str) -> bool:
    """Return whether a process is refused while another one, stopped in the middle, does the same work."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "made" / final
        first = _fork(work, target)
        while not any(target.parent.rglob("lock")):
            time.sleep(0.001)
        time.sleep(0.01)  # between a file that is made and its lock
        os.kill(first, signal.SIGSTOP)
        try:
            return os.waitstatus_to_exitcode(os.waitpid(_fork(work, target), 0)[1]) == _REFUSED
        finally:
            os.kill(first, signal.SIGKILL)
            os.waitpid(first, 0)


def _is_done(target: Path) -> bool:
    """Return whether an export was killed when all was done: the next one would find its file in the way."""
    state = target.with_name(f"{target.name}.part") / "state.json"
    return target.suffix[1:] in FILES and target.exists() and not state.exists()


def _fork(work: Callable[[Path], object], target: Path) -> int:
    target.parent.mkdir(exist_ok=True)
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        work(target)
        status = 0
    except BaseException as error:  # noqa: BLE001  # the parent reads the status
        status = _REFUSED if _is_refusal(error) else 1
        if status == 1:
            print(f"{type(error).__name__}: {error}"[:500], file=sys.stderr, flush=True)
    os._exit(status)


def _is_refusal(error: BaseException | None) -> bool:
    """Return whether an error, or one that it comes from, says that another process is at work."""
    return error is not None and (
        (isinstance(error, TransferError) and "another process" in str(error))
        or _is_refusal(error.__cause__ or error.__context__)
    )


def _wait(child: int) -> None:
    if os.waitpid(child, 0)[1]:
        raise RuntimeError("the undisturbed run failed")


def checksum(lines: Iterable[str]) -> tuple[int, int]:
    """Return the number of lines and a sum of their digests, which does not depend on their order."""
    count = total = 0
    for line in lines:
        count += 1
        total += int.from_bytes(hashlib.blake2b(line.encode(), digest_size=8).digest(), "big")
    return count, total % 2**64


def content_of(path: Path) -> tuple[int, int] | None:
    """Return the checksum of a file's records; `None` for a database without the table."""
    if path.suffix in (".csv", ".jsonl"):
        return checksum(path.read_text(encoding="utf-8").splitlines())
    import duckdb

    with duckdb.connect() as database:
        source = f"read_parquet('{path}')"
        if path.suffix == ".duckdb":
            database.execute(f"attach '{path}' as made (read_only)")
            source = "made.records"
        rows = database.execute(f"select * from {source}").fetchall()
    return checksum(map(repr, rows))


def work_of(kind: str, rows: int = ROWS) -> Callable[[Path], Any]:
    """Return the export of so many people to a kind of file."""

    def work(target: Path) -> Any:
        with client(rows) as source:
            return export(source.graph.people.list(page_size=1000), target, rows_per_commit=1000)

    return work


def content_of_rosters(path: Path) -> tuple[int, int] | None:
    """Return the checksum of all tables of a sync or of a dlt load; `None` without them."""
    import duckdb

    lines: list[str] = []
    with duckdb.connect(str(path), read_only=True) as database:
        found = database.execute("select table_schema, table_name from information_schema.tables").fetchall()
        schemas = {name: schema for schema, name in found if not schema.endswith("_staging")}
        for table in plan_of("edlink").tables:
            if table.table not in schemas:
                if table.table != "sections":  # which are empty, so that dlt makes no table
                    return None
                continue
            rows = database.execute(
                f"select _integration, id, updated_date, _extra from {schemas[table.table]}.{table.table}"
            ).fetchall()
            lines += [f"{table.table} {row!r}" for row in rows]
    return checksum(lines)


def sync_of(world: World) -> Callable[[Path], Any]:
    """Return the sync of a world."""

    def work(target: Path) -> Any:
        with client_of(world) as source:
            return Sync(source, target).run()

    return work


def dlt_of(world: World) -> Callable[[Path], Any]:
    """Return the load of a world by dlt."""
    os.environ |= {"RUNTIME__DLTHUB_TELEMETRY": "false", "RUNTIME__LOG_LEVEL": "CRITICAL"}
    import dlt

    from syllabind_bulk.dlt_source import source

    def work(target: Path) -> Any:
        pipeline = dlt.pipeline(
            "rosters",
            destination=dlt.destinations.duckdb(str(target)),
            dataset_name="loaded",
            pipelines_dir=str(target.parent / "pipelines"),
        )
        with client_of(world) as client:
            return pipeline.run(source(client))

    return work


def work_and_content(kind: str) -> tuple[Callable[[Path], Any], Callable[[Path], Any], str]:
    """Return what makes a result of a kind, what reads it, and its name."""
    if kind in FILES:
        return work_of(kind), content_of, f"users.{kind}"
    world = World(seed=3, people={"edlink": 200}, apis=("edlink",))
    return (sync_of if kind == "sync" else dlt_of)(world), content_of_rosters, "roster.db"


def main(arguments: argparse.Namespace) -> int:
    """Print the figures of each kind; return 1 if anything was lost, or a second process was let in."""
    client(1000).graph.people.list().first()  # the canned page is made before the children are
    sound = True
    for kind in arguments.kinds or KINDS:
        work, content, final = work_and_content(kind)
        found = repeatedly(work, content, kills=arguments.number or 40, final=final, whole_at_any_time=kind != "dlt")
        refused = is_refused(work, final)
        print(f"{kind}: {found}; a second process is {'refused' if refused else 'LET IN'}", flush=True)
        sound &= found.sound and refused
    return 0 if sound else 1
