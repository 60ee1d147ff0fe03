"""What a sync reads next: all lists, or what changed since the last time, by time or by events.

Nothing is written here: a database, dlt and Spark keep the position in a place of their own.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import Any, TypeVar

import attrs
import msgspec
import pyarrow as pa

from syllabind import InvalidRecord
from syllabind.core.jsonpointer import parse, resolve
from syllabind.core.models import encode
from syllabind.core.repair import InvalidBodyError
from syllabind.errors import ApiError, SyllabindError

from .arrow import batch_of, schema_of
from .plan import Events, SyncPlan, SyncTable, operation_for, pager_for
from .rows import table_of

__all__ = [
    "MissedEventsError",
    "Position",
    "Step",
    "event_id",
    "event_pages",
    "last_changes",
    "next_step",
    "now_of",
    "rows_of",
    "schema_for",
    "since",
    "up_to_newest",
]

T = TypeVar("T")
VERSION = 1
_REFUSED = frozenset({401, 403, 408, 429})  # answers that say nothing about an event id
_OVERLAP = dt.timedelta(minutes=5)  # for records that were written while a list was read


class MissedEventsError(SyllabindError):
    """Events that the service no longer gives, so that all lists must be read anew."""


class Position(msgspec.Struct, kw_only=True):
    """Up to where an integration has been read.

    Attributes:
        version: Of this format.
        after: Id of the last event applied; `None` if there was none.
        read: When changes were last read to their end, by the service's clock.
        full: When the last full load began, by the service's clock.
        load: Id of that load.
        tables: Names of the tables that have been read.
    """

    version: int = VERSION
    after: str | None = None
    read: dt.datetime
    full: dt.datetime
    load: str = ""
    tables: tuple[str, ...] = ()


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


def now_of(client: Any, plan: SyncPlan) -> tuple[dt.datetime, str | None]:
    """Return the time by the service's clock, and the id of its newest event."""
    events = plan.events
    operation = plan.tables[-1].operation if events is None else events.operation
    if events is None and plan.tables[-1].report is not None:
        raise ValueError(f"the last table of the plan of {client.api.name} must be a list")
    pages = pager_for(client, operation, {} if events is None else events.newest).by_page()
    page = next(pages)
    pages.close()
    said = page.response.headers.get("date")
    now = dt.datetime.now(dt.UTC) if said is None else parsedate_to_datetime(said)
    return now, None if events is None or not page.items else event_id(events, page.items[-1])


def next_step(
    plan: SyncPlan, position: Position | None, now: dt.datetime, *, full: bool = False, full_after: dt.timedelta
) -> Step:
    """Return what is read next, and why.

    Args:
        plan: What a sync copies.
        position: Up to where it has been read; `None` at the beginning.
        now: The time by the service's clock.
        full: Whether to read all lists anew in any case.
        full_after: Time after which all lists are read anew where changes do not include deletions.
    """
    tables = plan.names
    if full or position is None:
        return Step(kind="full", reason="asked for" if full else "nothing was read yet", tables=tables)
    if new := [name for name in tables if name not in position.tables]:
        return Step(kind="full", reason=f"nothing of {', '.join(new)} was read yet", tables=tables)
    if plan.events is not None:
        # Neither this machine's clock nor the age of the last event shows whether events were missed.
        if now - position.read > dt.timedelta(days=plan.events.days - 1):
            reason = f"events were last read on {position.read:%Y-%m-%d}, and are kept for {plan.events.days} days"
            return Step(kind="full", reason=reason, tables=tables)
        return Step(kind="events", reason=f"events since {position.read:%Y-%m-%d %H:%M} UTC", tables=tables)
    if now - position.full > full_after or plan.changed is None:
        reason = f"all lists were last read on {position.full:%Y-%m-%d}; changes do not include deletions"
        return Step(kind="full", reason=reason, tables=tables)
    return Step(kind="since", reason=f"changes since {position.read:%Y-%m-%d %H:%M} UTC", tables=tables)


def since(plan: SyncPlan, table: SyncTable, position: Position) -> Mapping[str, str]:
    """Return the parameters that leave out what did not change; none for a list that has no such parameter."""
    if plan.changed is None or not table.changed:
        return {}
    return plan.changed.since(position.read - _OVERLAP)


def event_id(events: Events, event: Any) -> str:
    """Return the id of an event."""
    return str(resolve(event, parse(events.id)))


def _is_forgotten(error: ApiError) -> bool:
    """Return whether an error may say that the id of an event is too old."""
    return 400 <= error.status < 500 and error.status not in _REFUSED


def event_pages(client: Any, events: Events, after: str | None, newest: str | None) -> Iterator[Sequence[Any]]:
    """Yield the events after one, a page at a time, up to the newest one.

    Args:
        client: A client of the API.
        events: The list of changes.
        after: Id of the last event applied; `None` for all that are kept.
        newest: Id of the newest event; `None` to take what comes.

    Raises:
        MissedEventsError: The newest event did not come.
        ApiError: The service refused a page.
    """
    met = {after, None}

    def read(begin: str | None) -> Generator[Sequence[Any], None, bool]:
        for page in pager_for(client, events.operation, {} if begin is None else {events.after: begin}).by_page():
            met.update(event_id(events, each) for each in page.items)
            if page.items:
                yield page.items
        return newest in met

    return up_to_newest(after, read)


def up_to_newest(after: str | None, read: Callable[[str | None], Generator[T, None, bool]]) -> Iterator[T]:
    """Yield what is read after an event; from the beginning where the service has forgotten it.

    What an id that is too old is answered with is not documented. An error and an answer without the newest event are
    taken for that: all kept events come then, and those that were applied before do no harm.

    Args:
        after: Id of the last event applied; `None` for all that are kept.
        read: Yields what comes after an event, and returns whether the newest one was met.

    Raises:
        MissedEventsError: The newest event did not come.
        ApiError: The service refused a page.
    """
    for begin in (after, None) if after is not None else (None,):
        try:
            if (yield from read(begin)):
                return
        except ApiError as error:
            if begin is None or not _is_forgotten(error):
                raise
    raise MissedEventsError("the newest event did not come with the others")


def last_changes(
    plan: SyncPlan, page: Sequence[Any]
) -> tuple[Mapping[str, Mapping[str, tuple[str, Any]]], Counter[str]]:
    """Return what a page of events leaves of each record: of several events for one record the last one counts.

    Returns:
        For each table by key the event's id and the record, `None` for one that is gone; and the number of events of
        a target or type that the spec does not know.
    """
    events = plan.events
    assert events is not None
    tables = {each.target: each.table for each in plan.tables}
    found: dict[str, dict[str, tuple[str, Any]]] = {each.table: {} for each in plan.tables}
    unknown: Counter[str] = Counter()
    for event in page:
        target, kind, key, record = (
            resolve(event, parse(each)) for each in (events.target, events.type, events.key, events.record)
        )
        if str(target) not in tables or str(kind) not in ("created", "updated", events.deleted):
            unknown[f"{target}.{kind}"] += 1
        else:
            gone = str(kind) == events.deleted
            found[tables[str(target)]][str(key)] = (event_id(events, event), None if gone else record or {})
    return found, unknown


def rows_of(
    api: str, table: SyncTable, records: Mapping[str, tuple[str, Any]]
) -> tuple[pa.RecordBatch, list[InvalidRecord]]:
    """Return records that came with events as a batch, and those that could not be read."""
    columns = table_of(operation_for(api, table.operation))
    rows: list[Any] = []
    invalid: list[InvalidRecord] = []
    for event, record in records.values():
        raw = encode(record)
        try:
            rows.append(columns.read(raw))
        except InvalidBodyError as error:
            pointer = f"/{event}/data{error.pointer}"
            invalid.append(InvalidRecord(pointer=pointer, problem=str(error), content=raw))
    return batch_of(columns, rows, schema_of(columns)), invalid


def schema_for(api: str, table: SyncTable) -> pa.Schema:
    """Return the schema of a table that is read from a list."""
    return schema_of(table_of(operation_for(api, table.operation)))
