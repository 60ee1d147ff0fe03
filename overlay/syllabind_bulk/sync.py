"""All lists of a customer in one database, kept up to date.

A full load is staged beside the database, one Parquet file a table, and published in one transaction. Changes are
applied in transactions, too, each with the place where the next one continues. So a reader of the database sees one
consistent state, and a process that is killed loses work, never records. The database is open only while it is written.

    roster.duckdb                          the tables, `_changes`, `_invalid`, and the state
    roster.duckdb.part/<integration>/      a full load while it is made: load.json and one export a table
"""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
import shutil
import uuid
import warnings
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any

import msgspec

try:
    import duckdb  # noqa: F401  # which `database` needs
    import pyarrow as pa
    import pyarrow.parquet
except ModuleNotFoundError as error:
    message = "a sync needs the extra 'duckdb': pip install 'syllabind[duckdb]'"
    raise ModuleNotFoundError(message, name=error.name) from None

from syllabind import InvalidRecord
from syllabind.errors import ArgumentError, IncompleteListWarning

from .changes import (
    VERSION,
    MissedEventsError,
    Position,
    Step,
    event_id,
    event_pages,
    last_changes,
    next_step,
    now_of,
    rows_of,
    since,
)
from .database import Database, orphans, prepare_table, put_invalid, put_rows, remove_rows, save_state, write_parquet
from .export import Result, export
from .files import TransferError, locked, replace
from .plan import SyncTable, pager_for, plan_of
from .reports import export_report

__all__ = ["Step", "Summary", "Sync", "sync_integrations"]


class Summary(msgspec.Struct, kw_only=True):
    """What a sync did.

    Attributes:
        kind: As `Step.kind`.
        reason: Why it did so.
        rows: Rows that were read, by table; of a sync by events the rows that were put.
        deleted: Rows that went by an event.
        events: Events that were applied or passed over.
        unknown: Events of a target or type that the spec does not know, by these.
        invalid_records: Records that could not be read; they are in the table `_invalid`.
        orphans: Rows that name a record which is not there, by table and column.
        may_be_incomplete: Tables whose list moved while it was read, or may have.
    """

    kind: str
    reason: str
    rows: dict[str, int] = {}
    deleted: int = 0
    events: int = 0
    unknown: dict[str, int] = {}
    invalid_records: int = 0
    orphans: dict[str, int] = {}
    may_be_incomplete: list[str] = []


class Sync:
    """One integration of an API in a database.

    Args:
        client: A client with the integration's credential.
        database: The DuckDB file, or the `Database` that integrations in several threads share.
        integration: Name of the integration in the column `_integration`.
        full_after: Days after which all lists are read anew where changes do not include deletions.
        passes: How often to read a list of numbered pages; 2 proves that no record is missing.
        progress: Called with a table's name and the number of its records so far.

    Raises:
        ArgumentError: The API's spec has no `x-sync`.
    """

    def __init__(
        self,
        client: Any,
        database: str | Path | Database,
        *,
        integration: str = "default",
        full_after: int = 7,
        passes: int = 1,
        progress: Callable[[str, int], None] = lambda table, rows: None,
    ) -> None:
        self._client, self._api = client, client.api.name
        self._plan = plan_of(self._api)
        self._database = database if isinstance(database, Database) else Database(database)
        self._integration, self._passes = integration, passes
        self._full_after, self._progress = dt.timedelta(days=full_after), progress
        folder = "".join(char if char.isalnum() else "-" for char in integration)[:40]
        digest = hashlib.sha256(integration.encode()).hexdigest()[:8]
        self._staging = Path(f"{self._database.path}.part") / f"{folder}-{digest}"

    def plan(self, *, full: bool = False) -> Step:
        """Return what `run` would do; at most one call is made.

        Args:
            full: Whether to read all lists anew in any case.
        """
        now, _ = now_of(self._client, self._plan)
        return self._step(self._saved(), now, full=full)

    def run(self, *, full: bool = False) -> Summary:
        """Bring the database up to date; continue an interrupted full load.

        Args:
            full: Whether to read all lists anew in any case.

        Raises:
            TransferError: Another process is at it.
            ApiError: The service refused something. What was read is kept.
        """
        self._staging.mkdir(mode=0o700, parents=True, exist_ok=True)
        with locked(self._staging):
            state = self._saved()
            now, newest = now_of(self._client, self._plan)
            step = self._step(state, now, full=full)
            summary = Summary(kind=step.kind, reason=step.reason)
            if state is None or step.kind == "full":
                self._full(summary, state, now, newest)
            elif self._plan.events is None:
                self._since(state, now, summary)
            else:
                try:
                    self._follow(state, now, newest, summary)
                except MissedEventsError as error:
                    summary.kind, summary.reason = "full", str(error)
                    self._full(summary, state, now, newest)
        return summary

    # --- what is to be done

    def _saved(self) -> Position | None:
        text = self._database.state(self._integration)
        state = None if text is None else msgspec.json.decode(text, type=Position)
        return state if state is not None and state.version == VERSION else None

    def _step(self, state: Position | None, now: dt.datetime, *, full: bool) -> Step:
        return next_step(self._plan, state, now, full=full, full_after=self._full_after)

    # --- everything

    def _full(self, summary: Summary, saved: Position | None, now: dt.datetime, newest: str | None) -> None:
        load = self._begun(saved, now)
        if load is None:
            shutil.rmtree(self._staging / "load", ignore_errors=True)
            (self._staging / "load").mkdir()
            load = Position(after=newest, read=now, full=now, load=uuid.uuid4().hex, tables=self._plan.names)
            replace(self._staging / "load.json", msgspec.json.encode(load))
        staged = {each.table: self._stage(each, {}, summary) for each in self._plan.tables}
        self._publish(staged, load, None if saved is None else now, summary)
        self._discard()
        if self._plan.events is not None:
            self._follow(load, now, None, summary)

    def _begun(self, saved: Position | None, now: dt.datetime) -> Position | None:
        """Return the state of an interrupted load that can be continued."""
        path = self._staging / "load.json"
        if not path.exists():
            return None
        load = msgspec.json.decode(path.read_bytes(), type=Position)
        kept = dt.timedelta(days=29 if self._plan.events is None else self._plan.events.days - 1)
        published = saved is not None and saved.load == load.load
        other = load.version != VERSION or load.tables != self._plan.names
        return None if published or other or now - load.read > kept else load

    def _stage(self, table: SyncTable, query: Mapping[str, str], summary: Summary) -> Path:
        """Read a list to a Parquet file, unless that is done: a file beside it says so, and whether the list moved."""
        path = self._staging / "load" / f"{table.table}.parquet"
        done = path.with_suffix(".done")
        if not done.exists():
            replace(done, b"moved" if self._load(table, query, path).may_be_incomplete else b"")
        if done.read_bytes():
            summary.may_be_incomplete.append(table.table)
        return path

    def _load(self, table: SyncTable, query: Mapping[str, str], path: Path) -> Result:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", IncompleteListWarning)  # the summary contains it
            show = lambda rows, total: self._progress(table.table, rows)  # noqa: E731
            if table.report is not None:
                load = functools.partial(export_report, self._client, table)
            else:
                pager = pager_for(self._client, table.operation, query).with_options(passes=self._passes)
                load = functools.partial(export, pager)
            try:
                return load(path, progress=show, overwrite=True)
            except TransferError:  # begun with the columns of another version
                return load(path, progress=show, overwrite=True, fresh=True)

    def _publish(
        self,
        staged: Mapping[str, Path],
        state: Position,
        at: dt.datetime | None,
        summary: Summary,
        changed: Collection[str] = (),
    ) -> None:
        """Put all staged tables in the place of the rows before, in one transaction.

        Args:
            staged: The files.
            state: What the tables hold then.
            at: When changes are recorded to have been seen; `None` to record none.
            summary: Where the rows are counted.
            changed: Tables of which only changes were staged.
        """
        with self._database.replacement() as connection:
            for table in self._plan.tables:
                path = staged[table.table]
                prepare_table(connection, table.table, pyarrow.parquet.read_schema(path))
                summary.rows[table.table] = put_rows(
                    connection,
                    table,
                    self._integration,
                    "read_parquet(?)",
                    [str(path)],
                    whole=table.table not in changed,
                    at=at,
                )
                summary.invalid_records += self._put_invalid(connection, table, path)
            save_state(connection, self._integration, state)
            summary.orphans = dict(orphans(connection, self._plan.tables, self._integration))

    def _put_invalid(self, connection: Any, table: SyncTable, staged: Path) -> int:
        path = staged.with_name(f"{staged.name}.invalid.jsonl")
        found = [msgspec.json.decode(line) for line in path.read_bytes().splitlines()] if path.exists() else []
        invalid = [InvalidRecord(content=each.pop("record").encode(), **each) for each in found]
        put_invalid(connection, self._integration, table.table, invalid)
        return len(invalid)

    def _discard(self) -> None:
        (self._staging / "load.json").unlink(missing_ok=True)
        shutil.rmtree(self._staging / "load", ignore_errors=True)

    # --- changes by time

    def _since(self, state: Position, now: dt.datetime, summary: Summary) -> None:
        self._discard()  # an unfinished full load, which these changes must not be taken for
        (self._staging / "load").mkdir()
        staged = {each.table: self._stage(each, since(self._plan, each, state), summary) for each in self._plan.tables}
        state.read = now
        self._publish(staged, state, now, summary, changed={each.table for each in self._plan.tables if each.changed})
        self._discard()

    # --- changes by events

    def _follow(self, state: Position, now: dt.datetime, newest: str | None, summary: Summary) -> None:
        events = self._plan.events
        assert events is not None
        for page in event_pages(self._client, events, state.after, newest):
            state.after = event_id(events, page[-1])
            summary.events += len(page)
            self._apply(page, state, now, summary)
        if state.read == now and not summary.events:
            return  # all of this is in the database since the full load
        state.read = now
        with self._database.transaction() as connection:
            save_state(connection, self._integration, state)
            summary.orphans = dict(orphans(connection, self._plan.tables, self._integration))

    def _apply(self, page: Sequence[Any], state: Position, now: dt.datetime, summary: Summary) -> None:
        """Apply one page of events in one transaction."""
        changes, unknown = last_changes(self._plan, page)
        summary.unknown = dict(Counter(summary.unknown) + unknown)
        with self._database.transaction() as connection:
            for table in self._plan.tables:
                put = {key: each for key, each in changes[table.table].items() if each[1] is not None}
                if put:
                    self._put_records(connection, table, put, now, summary)
            for table in reversed(self._plan.tables):
                gone = [key for key, each in changes[table.table].items() if each[1] is None]
                summary.deleted += remove_rows(connection, table, self._integration, gone, now) if gone else 0
            save_state(connection, self._integration, state)

    def _put_records(
        self,
        connection: Any,
        table: SyncTable,
        records: Mapping[str, tuple[str, Any]],
        now: dt.datetime,
        summary: Summary,
    ) -> None:
        batch, invalid = rows_of(self._api, table, records)  # of an invalid one the row that is there stays
        put_invalid(connection, self._integration, table.table, invalid)
        summary.invalid_records += len(invalid)
        prepare_table(connection, table.table, batch.schema)
        connection.register("_rows", pa.Table.from_batches([batch]))
        count = put_rows(connection, table, self._integration, "_rows", whole=False, at=now)
        connection.unregister("_rows")
        summary.rows[table.table] = summary.rows.get(table.table, 0) + count


def sync_integrations(
    clients: Mapping[str, Callable[[], Any]],
    to: str | Path,
    *,
    workers: int = 4,
    full: bool = False,
    passes: int = 1,
    progress: Callable[[str, str, int], None] = lambda integration, table, rows: None,
) -> Iterator[tuple[str, Summary | Exception]]:
    """Bring several integrations up to date, some at the same time, and yield a summary or an error of each.

    Args:
        clients: What makes the client of each integration, by its name.
        to: The DuckDB file; or a folder whose name ends in `.parquet`, with a file for each table in
            `<folder>/current` and the database that they are made of in `<folder>/state.duckdb`.
        workers: Number of integrations that are read at the same time.
        full: Whether to read all lists anew in any case.
        passes: As of `Sync`.
        progress: Called with an integration, a table and the number of its records so far.

    Raises:
        ArgumentError: `to` ends neither in `.duckdb` nor in `.parquet`.
    """
    if Path(to).suffix not in (".duckdb", ".parquet"):
        raise ArgumentError("to", f"must be a .duckdb file, or a folder that ends in .parquet, got {str(to)!r}")
    folder = Path(to) if Path(to).suffix == ".parquet" else None
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    database = Database(to if folder is None else folder / "state.duckdb")
    tables: Sequence[SyncTable] = ()

    def run(name: str) -> tuple[Summary, Sequence[SyncTable]]:
        with clients[name]() as client:
            show = functools.partial(progress, name)
            done = Sync(client, database, integration=name, passes=passes, progress=show).run(full=full)
            return done, plan_of(client.api.name).tables

    with ThreadPoolExecutor(workers, thread_name_prefix="sync") as pool:
        running = {pool.submit(run, name): name for name in clients}
        try:
            for each in as_completed(running):
                try:
                    summary, tables = each.result()
                    yield running[each], summary
                except Exception as error:  # noqa: BLE001  # of one integration; the others go on
                    yield running[each], error
        finally:
            pool.shutdown(cancel_futures=True)
    if folder is not None and tables:
        write_parquet(database, tables, folder)
