"""All lists of a customer as a dlt resource, for any of dlt's destinations; later runs load what changed.

    pipeline = dlt.pipeline("rosters", destination="duckdb", dataset_name="rosters")
    pipeline.run(source(client, integration="north"))

Pages go to dlt as Arrow tables, read by the pager. dlt keeps the position in its own state, with a load that succeeded.
"""

from __future__ import annotations

import datetime as dt
import tempfile
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

try:
    import dlt
    import pyarrow as pa
    import pyarrow.parquet
except ModuleNotFoundError as error:
    raise ImportError("the dlt source needs the extra 'dlt': pip install 'syllabind[dlt]'", name=error.name) from None

from syllabind import InvalidRecord
from syllabind.errors import ArgumentError, InvalidRecordWarning

from .changes import (
    MissedEventsError,
    Position,
    event_id,
    event_pages,
    last_changes,
    next_step,
    now_of,
    rows_of,
    schema_for,
    since,
)
from .columns import INTEGRATION
from .files import locked
from .plan import SyncPlan, SyncTable, pager_for, plan_of
from .reports import export_report
from .stream import Batches

__all__ = ["source"]

DELETED = "_deleted"
"""Column of rows whose record is gone: dlt removes them where it merges, and keeps them where it appends."""
_PAGES = 20  # pages that go to dlt as one table


def source(client: Any, *, integration: str = "default", full: bool = False, full_after: int = 7) -> Any:
    """Return a dlt resource that fills one table for each list that the spec's `x-sync` names.

    The first run loads everything, a later one what changed. Rows are merged by `_integration` and key; a full load
    takes the place of all rows of its integration. A destination that cannot merge, such as files, is replaced by a
    full load, and gets changes appended: the last row of a key counts, and one with `_deleted` is gone.

    Args:
        client: A client with the integration's credential.
        integration: Name of the integration in the column `_integration`; several can share a dataset, one run each.
        full: Whether to read all lists anew in any case.
        full_after: Days after which all lists are read anew where changes do not include deletions.

    Raises:
        ArgumentError: The API's spec has no `x-sync`.
        TransferError: Another process reads for the same pipeline.
    """
    api = client.api.name
    plan, resource = plan_of(api), dlt.resource(name=api)

    @resource
    def rows() -> Iterator[Any]:
        folder = Path(dlt.current.pipeline().working_dir) / api
        folder.mkdir(exist_ok=True)
        with locked(folder):
            yield from read(dlt.current.resource_state())

    def read(positions: Any) -> Iterator[Any]:
        saved = positions.get(integration)
        position = None if saved is None else msgspec.convert(saved, Position, strict=False)
        merges = _merges(integration, positions)
        now, newest = now_of(client, plan)
        step = next_step(plan, position, now, full=full, full_after=dt.timedelta(days=full_after))
        reader = Reader(client, plan, integration, merges=merges)
        if position is not None and step.kind == "events":
            try:
                yield from reader.events(position, newest)
            except MissedEventsError:
                position = None
        elif position is not None and step.kind == "since":
            yield from reader.lists({each.table: since(plan, each, position) for each in plan.tables})
        if position is None or step.kind == "full":
            position = Position(after=newest, read=now, full=now, tables=plan.names)
            yield from reader.lists({})
        position.read = now
        positions[integration] = msgspec.to_builtins(position)

    return rows


def _merges(integration: str, positions: Mapping[str, Any]) -> bool:
    """Return whether the destination can merge.

    Raises:
        ArgumentError: It cannot, and other integrations share its dataset.
    """
    merges = "delete-insert" in (dlt.current.pipeline().destination.capabilities().supported_merge_strategies or ())
    if not merges and (others := set(positions) - {integration}):
        raise ArgumentError(
            "integration",
            f"must be the only one of a dataset whose destination cannot merge, got {integration} beside "
            f"{', '.join(sorted(others))}; give each a dataset of its own",
        )
    return merges


class Reader:
    def __init__(self, client: Any, plan: SyncPlan, integration: str, *, merges: bool) -> None:
        self._client, self._plan, self._integration, self._merges = client, plan, integration, merges
        self._found_invalid: list[InvalidRecord] = []

    def lists(self, queries: Mapping[str, Mapping[str, str]]) -> Iterator[Any]:
        """Yield all lists; those with a query as changes only."""
        for table in self._plan.tables:
            query = queries.get(table.table) or {}
            schema, parts = self._read(table, query)
            if not query and self._merges:  # so that a list that has become empty loses its rows, too
                yield self._hinted(table, _keys(schema, table, [""]), whole=True, gone=True)
            for rows in parts:
                yield self._hinted(table, rows, whole=not query)
            yield from self._invalid(table)

    def events(self, position: Position, newest: str | None) -> Iterator[Any]:
        """Yield the last change of each record, and move the position."""
        events = self._plan.events
        assert events is not None
        changes: dict[str, dict[str, tuple[str, Any]]] = {each.table: {} for each in self._plan.tables}
        for page in event_pages(self._client, events, position.after, newest):
            position.after = event_id(events, page[-1])
            for name, found in last_changes(self._plan, page)[0].items():
                changes[name].update(found)
        for table in self._plan.tables:
            found = changes[table.table]
            gone = [key for key, (_, record) in found.items() if record is None]
            if gone:
                yield self._hinted(table, _keys(schema_for(self._client.api.name, table), table, gone), gone=True)
            put = {key: each for key, each in found.items() if each[1] is not None}
            if put:
                batch, self._found_invalid = rows_of(self._client.api.name, table, put)
                yield self._hinted(table, pa.Table.from_batches([batch]))
                yield from self._invalid(table)

    def _read(self, table: SyncTable, query: Mapping[str, str]) -> tuple[pa.Schema, Iterable[pa.Table]]:
        if table.report is not None:
            with tempfile.TemporaryDirectory() as folder:
                made = export_report(self._client, table, Path(folder) / "report.parquet")
                found = pyarrow.parquet.read_table(made.path)
            return found.schema, [found]
        batches = Batches(pager_for(self._client, table.operation, query))
        return batches.schema, self.pages(batches)

    def pages(self, batches: Batches) -> Iterator[pa.Table]:
        held: list[pa.RecordBatch] = []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", InvalidRecordWarning)  # the table _invalid contains them
            for chunk in batches.chunks():
                held.append(chunk.batch)
                self._found_invalid += chunk.invalid_records
                if len(held) == _PAGES:
                    yield pa.Table.from_batches(held)
                    held = []
            if held:
                yield pa.Table.from_batches(held)

    def _invalid(self, table: SyncTable) -> Iterator[Any]:
        rows = [
            {
                INTEGRATION: self._integration,
                "table": table.table,
                "pointer": each.pointer,
                "problem": each.problem,
                "record": each.content.decode("utf-8", "replace"),
            }
            for each in self._found_invalid
        ]
        self._found_invalid = []
        if rows:
            yield dlt.mark.with_table_name(rows, "_invalid")

    def _hinted(self, table: SyncTable, rows: pa.Table, *, whole: bool = False, gone: bool = False) -> Any:
        count = rows.num_rows
        integrations = pa.array([self._integration] * count, pa.string())
        rows = rows.add_column(0, INTEGRATION, integrations).append_column(
            DELETED, pa.array([gone] * count, pa.bool_())
        )
        required = (INTEGRATION, table.key, DELETED)  # dlt takes columns with a key for such
        rows = rows.cast(pa.schema([each.with_nullable(each.name not in required) for each in rows.schema]))
        merges = self._merges
        hints = dlt.mark.make_hints(
            table_name=table.table,
            primary_key=(INTEGRATION, table.key),
            write_disposition="merge" if merges else "replace" if whole else "append",
            columns={
                DELETED: {"hard_delete": merges, "data_type": "bool", "nullable": False},
                INTEGRATION: {"merge_key": merges and whole, "primary_key": True, "data_type": "text"},
            },
        )
        return dlt.mark.with_hints(rows, hints, create_table_variant=True)


def _keys(schema: pa.Schema, table: SyncTable, keys: Sequence[str]) -> pa.Table:
    """Return rows with a key alone."""
    return pa.Table.from_pylist([{table.key: key} for key in keys], schema)
