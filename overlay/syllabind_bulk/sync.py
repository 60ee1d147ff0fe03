"""All lists of a customer in one database, kept up to date.

A full load is staged beside the database, one Parquet file a table, and published in one transaction. Changes are
applied in transactions, too, each with the place where the next one continues. So a reader of the database sees one
consistent state, and a process that is killed loses work, never records. The database is open only while it is written.

    roster.duckdb                          the tables, `_changes`, `_invalid`, and the state
    roster.duckdb.part/<integration>/      a full load while it is made: load.json and one export a table
"""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
import uuid
import warnings
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import attrs
import msgspec
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from syllabind import InvalidRecord
from syllabind.core.jsonpointer import parse, resolve
from syllabind.core.repair import InvalidBodyError
from syllabind.errors import ApiError, IncompleteListWarning

from .arrow import batch_of, schema_of
from .database import Database, orphans, prepare_table, put_invalid, put_rows, remove_rows, save_state
from .export import Result, export
from .files import locked, replace
from .plan import SyncTable, operation_for, pager_for, plan_of, report_of, since
from .rows import table_of

__all__ = ["Step", "Summary", "Sync"]

_VERSION = 1
_REFUSED = frozenset({401, 403, 408, 429})  # answers that say nothing about an event id
_OVERLAP = dt.timedelta(minutes=5)  # for records that were written while a list was read


class _State(msgspec.Struct, kw_only=True):
    """What the tables of an integration hold.

    Attributes:
        version: Of this format.
        after: Id of the last event applied; `None` if there was none.
        read: When changes were last read to their end, by the service's clock.
        full: When the last full load began, by the service's clock.
        load: Id of that load.
    """

    version: int = _VERSION
    after: str | None = None
    read: dt.datetime
    full: dt.datetime
    load: str


@attrs.frozen(kw_only=True, slots=True)
class Step:
    """What a sync would do.

    Attributes:
        kind: `full` (all lists anew), `events` or `since` (changes only).
        reason: Why.
        tables: The tables, in the order of their reading.
    """

    kind: str
    reason: str
    tables: tuple[str, ...]


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
        may_be_incomplete: Tables whose list moved while it was read.
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
        database: The DuckDB file; several integrations can share it.
        integration: Name of the integration in the column `_integration`.
        full_after: Days after which all lists are read anew where changes do not include deletions.
        progress: Called with a table's name and the number of its records so far.

    Raises:
        ArgumentError: The API's spec has no `x-sync`.
    """

    def __init__(
        self,
        client: Any,
        database: str | Path,
        *,
        integration: str = "default",
        full_after: int = 7,
        progress: Callable[[str, int], None] = lambda table, rows: None,
    ) -> None:
        self._client, self._api = client, client.api.name
        self._plan = plan_of(self._api)
        self._database, self._integration = Database(Path(database)), integration
        self._full_after, self._progress = dt.timedelta(days=full_after), progress
        folder = "".join(char if char.isalnum() else "-" for char in integration)[:40]
        digest = hashlib.sha256(integration.encode()).hexdigest()[:8]
        self._staging = Path(f"{database}.part") / f"{folder}-{digest}"

    def plan(self, *, full: bool = False) -> Step:
        """Return what `run` would do; at most one call is made.

        Args:
            full: Whether to read all lists anew in any case.
        """
        return self._step(self._saved(), *self._now(), full=full)

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
            now, newest = self._now()
            step = self._step(state, now, newest, full=full)
            summary = Summary(kind=step.kind, reason=step.reason)
            if state is None or step.kind == "full":
                self._full(summary, now, newest)
            elif self._plan.events is None:
                self._since(state, now, summary)
            elif not self._follow(state, now, newest, summary):
                summary.kind, summary.reason = "full", "the newest event did not come with the others"
                self._full(summary, now, newest)
            self._finish(summary)
        return summary

    # --- what is to be done

    def _saved(self) -> _State | None:
        text = self._database.state(self._integration)
        state = None if text is None else msgspec.json.decode(text, type=_State)
        return state if state is not None and state.version == _VERSION else None

    def _now(self) -> tuple[dt.datetime, str | None]:
        """Return the time by the service's clock, and the id of its newest event."""
        events = self._plan.events
        operation = self._plan.tables[-1].operation if events is None else events.operation
        if events is None and self._plan.tables[-1].report is not None:
            raise ValueError(f"the last table of the plan of {self._api} must be a list")
        pages = pager_for(self._client, operation, {} if events is None else events.newest).by_page()
        page = next(pages)
        pages.close()
        said = page.response.headers.get("date")
        now = dt.datetime.now(dt.UTC) if said is None else parsedate_to_datetime(said)
        return now, None if events is None or not page.items else str(resolve(page.items[-1], parse(events.id)))

    def _step(self, state: _State | None, now: dt.datetime, newest: str | None, *, full: bool) -> Step:
        tables = tuple(each.table for each in self._plan.tables)
        if full or state is None:
            return Step(kind="full", reason="asked for" if full else "nothing was read yet", tables=tables)
        if self._plan.events is not None:
            # Neither this machine's clock nor the age of the last event shows whether events were missed.
            kept = dt.timedelta(days=self._plan.events.days - 1)
            if now - state.read > kept:
                reason = (
                    f"events were last read on {state.read:%Y-%m-%d}, and are kept for {self._plan.events.days} days"
                )
                return Step(kind="full", reason=reason, tables=tables)
            return Step(kind="events", reason=f"events since {state.read:%Y-%m-%d %H:%M} UTC", tables=tables)
        if now - state.full > self._full_after or not any(each.since for each in self._plan.tables):
            reason = f"all lists were last read on {state.full:%Y-%m-%d}; changes do not include deletions"
            return Step(kind="full", reason=reason, tables=tables)
        return Step(kind="since", reason=f"changes since {state.read:%Y-%m-%d %H:%M} UTC", tables=tables)

    # --- everything

    def _full(self, summary: Summary, now: dt.datetime, newest: str | None) -> None:
        load = self._begun(now)
        if load is None:
            shutil.rmtree(self._staging / "load", ignore_errors=True)
            (self._staging / "load").mkdir()
            load = _State(after=newest, read=now, full=now, load=uuid.uuid4().hex)
            replace(self._staging / "load.json", msgspec.json.encode(load))
        staged = {each.table: self._stage(each, {}, summary) for each in self._plan.tables}
        self._publish(staged, load, None if self._saved() is None else now, summary)
        self._discard()
        if self._plan.events is not None:
            self._follow(load, now, None, summary)

    def _begun(self, now: dt.datetime) -> _State | None:
        """Return the state of an interrupted load that can be continued."""
        path = self._staging / "load.json"
        if not path.exists():
            return None
        load = msgspec.json.decode(path.read_bytes(), type=_State)
        kept = dt.timedelta(days=29 if self._plan.events is None else self._plan.events.days - 1)
        saved = self._saved()
        published = saved is not None and saved.load == load.load
        return None if published or load.version != _VERSION or now - load.read > kept else load

    def _stage(self, table: SyncTable, query: Mapping[str, str], summary: Summary) -> Path:
        """Read a list to a Parquet file, unless it is there already."""
        path = self._staging / "load" / f"{table.table}.parquet"
        if path.exists():
            return path
        if table.report is not None:
            return self._stage_report(table, path)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", IncompleteListWarning)  # the summary contains it
            made: Result = export(
                pager_for(self._client, table.operation, query),
                path,
                progress=lambda rows, total: self._progress(table.table, rows),
                overwrite=True,
            )
        summary.invalid_records += made.invalid_records
        if made.may_be_incomplete:
            summary.may_be_incomplete.append(table.table)
        return path

    def _stage_report(self, table: SyncTable, path: Path) -> Path:
        report = report_of(self._client, table).download(path.with_suffix(".csv"))
        names = pyarrow.csv.open_csv(report).schema.names if report.stat().st_size else []
        options = pyarrow.csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=True)
        rows = pyarrow.csv.read_csv(
            report, convert_options=options, parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True)
        )
        new = path.with_suffix(".new")
        pyarrow.parquet.write_table(rows, new)
        new.replace(path)
        return path

    def _publish(
        self,
        staged: Mapping[str, Path],
        state: _State,
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
        with self._database.transaction() as connection:
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
                self._put_invalid(connection, table, path)
            save_state(connection, self._integration, state)

    def _put_invalid(self, connection: Any, table: SyncTable, staged: Path) -> None:
        path = staged.with_name(f"{staged.name}.invalid.jsonl")
        if path.exists():
            for line in path.read_bytes().splitlines():
                found = msgspec.json.decode(line)
                each = InvalidRecord(
                    pointer=found["pointer"], problem=found["problem"], content=found["record"].encode()
                )
                put_invalid(connection, self._integration, table.table, [each])

    def _discard(self) -> None:
        (self._staging / "load.json").unlink(missing_ok=True)
        shutil.rmtree(self._staging / "load", ignore_errors=True)

    # --- changes by time

    def _since(self, state: _State, now: dt.datetime, summary: Summary) -> None:
        begin = since(state.read - _OVERLAP)
        shutil.rmtree(self._staging / "load", ignore_errors=True)
        (self._staging / "load").mkdir()
        staged = {
            each.table: self._stage(each, {each.since: begin} if each.since else {}, summary)
            for each in self._plan.tables
        }
        state.read = now
        self._publish(staged, state, now, summary, changed={each.table for each in self._plan.tables if each.since})
        self._discard()

    # --- changes by events

    def _follow(self, state: _State, now: dt.datetime, newest: str | None, summary: Summary) -> bool:
        """Apply the events since the last one, and return whether the newest one came, too.

        A service that answers an id that it has forgotten with an empty page would otherwise lose events unnoticed.
        """
        assert self._plan.events is not None
        met = {state.after}
        try:
            met |= self._apply_after(state, state.after, now, summary)
        except ApiError as error:
            # What an id that is too old is answered with is not documented. All kept events come after it then, and
            # those that were applied before do no harm.
            if state.after is None or not 400 <= error.status < 500 or error.status in _REFUSED:
                raise
            met |= self._apply_after(state, None, now, summary)
        if newest is not None and newest not in met:
            met |= self._apply_after(state, None, now, summary)
        if newest is not None and newest not in met:
            return False
        state.read = now
        with self._database.transaction() as connection:
            save_state(connection, self._integration, state)
        return True

    def _apply_after(self, state: _State, after: str | None, now: dt.datetime, summary: Summary) -> set[str | None]:
        events = self._plan.events
        assert events is not None
        met: set[str | None] = set()
        query = {} if after is None else {events.after: after}
        for page in pager_for(self._client, events.operation, query).by_page():
            ids = [str(resolve(each, parse(events.id))) for each in page.items]
            met.update(ids)
            if ids:
                state.after = ids[-1]
                summary.events += len(ids)
                self._apply(page.items, state, now, summary)
        return met

    def _apply(self, page: list[Any], state: _State, now: dt.datetime, summary: Summary) -> None:
        """Apply one page of events in one transaction: of several for one record the last one counts."""
        events = self._plan.events
        assert events is not None
        unknown: Counter[str] = Counter(summary.unknown)
        known = {each.target: each for each in self._plan.tables}
        last: dict[tuple[str, str], tuple[str, Any]] = {}
        for event in page:
            target, kind, key, record, identity = (
                resolve(event, parse(each))
                for each in (events.target, events.type, events.key, events.record, events.id)
            )
            if str(target) not in known or str(kind) not in ("created", "updated", events.deleted):
                unknown[f"{target}.{kind}"] += 1
            else:
                last[str(target), str(key)] = (str(identity), None if str(kind) == events.deleted else record or {})
        summary.unknown = dict(unknown)
        with self._database.transaction() as connection:
            for table in self._plan.tables:
                found = {key: each for (target, key), each in last.items() if target == table.target}
                put = {key: each for key, each in found.items() if each[1] is not None}
                self._put_records(connection, table, put, now, summary)
            for table in reversed(self._plan.tables):
                gone = [key for (target, key), each in last.items() if target == table.target and each[1] is None]
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
        if not records:
            return
        columns = table_of(operation_for(self._api, table.operation))
        rows, invalid = [], []
        for event, record in records.values():
            raw = msgspec.json.encode(record)
            try:
                rows.append(columns.read(raw))
            except InvalidBodyError as error:  # the row that is there stays
                pointer = f"/{event}/data{error.pointer}"
                invalid.append(InvalidRecord(pointer=pointer, problem=str(error), content=raw))
        put_invalid(connection, self._integration, table.table, invalid)
        summary.invalid_records += len(invalid)
        schema = schema_of(columns)
        prepare_table(connection, table.table, schema)
        connection.register("_rows", pa.Table.from_batches([batch_of(columns, rows, schema)]))
        count = put_rows(connection, table, self._integration, "_rows", whole=False, at=now)
        connection.unregister("_rows")
        summary.rows[table.table] = summary.rows.get(table.table, 0) + count

    def _finish(self, summary: Summary) -> None:
        with self._database.transaction() as connection:
            summary.orphans = dict(orphans(connection, self._plan.tables, self._integration))
