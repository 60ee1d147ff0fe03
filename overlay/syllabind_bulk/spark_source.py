"""Lists of many integrations as a Spark data source, in batches and as a stream of events.

    spark.dataSource.register(SyllabindDataSource)
    spark.read.format("syllabind").options(api="edlink", list="graph.people", integrations="file:edlink.json").load()

Options:

    api           name of the API
    list          name of the list, as `syllabind export` takes it; a stream takes the list of changes of `x-sync`
    integrations  where the settings of the integrations are, never the settings: see `integrations_at`
    columns       names of the columns, separated by commas (Spark does not say which columns a query uses)
    tasks         number of tasks, and so the most tokens in use at the same time, on a cluster of any size
    rate          requests a second of the whole job; each task keeps to its share
    onError       `fail` the job for an integration or record that cannot be read, or `skip` it: a row of it says why in
                  `_error`. A stream skips an integration only as long as its newest event cannot be read

A task reads whole integrations, so that no two tasks use a token at the same time, and resolves their settings itself.
Conditions on `_integration` and on the time of the last change are passed on to the service
(which needs the setting `spark.sql.python.filterPushdown.enabled`). Switch
`spark.speculation` off: it would read twice.
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from typing import Any, TypeVar

try:
    import pyarrow as pa
    from pyspark.sql import types  # pyright: ignore[reportMissingImports]
    from pyspark.sql.datasource import (  # pyright: ignore[reportMissingImports]
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        EqualTo,
        Filter,
        GreaterThan,
        GreaterThanOrEqual,
        In,
        InputPartition,
    )
except ModuleNotFoundError as error:
    message = "the Spark data source needs the extra 'spark': pip install 'syllabind[spark]'"
    raise ImportError(message, name=error.name) from None

from syllabind import InvalidRecord
from syllabind.core.repair import InvalidBodyError
from syllabind.errors import ArgumentError, SyllabindError

from .arrow import schema_of
from .changes import MissedEventsError, now_of, up_to_newest
from .columns import EXTRA, INTEGRATION
from .integrations import client_of, environ_of, integrations_at
from .lists import lists_of, operation_of
from .plan import Changed, Events, SyncPlan, pager_for, plan_of
from .rows import RowTable, table_of
from .stream import Batches

__all__ = ["SyllabindDataSource"]

T = TypeVar("T")

ERROR = "_error"
"""Name of the column that says why an integration was skipped."""
_OPTIONS = ("api", "list", "integrations", "columns", "tasks", "rate", "onError")
_TYPES: Mapping[str, Any] = {
    "text": types.StringType(),
    "int": types.LongType(),
    "float": types.DoubleType(),
    "bool": types.BooleanType(),
    "time": types.TimestampType(),
    "date": types.DateType(),
    "texts": types.ArrayType(types.StringType()),
    "json": types.StringType(),
}


class _Job:
    """What the options ask for; without any setting of an integration, as it is part of plans and tasks."""

    def __init__(self, options: Mapping[str, str]) -> None:
        known = {each.lower(): each for each in _OPTIONS}
        given = {known.get(name.lower(), name): value for name, value in options.items()}
        if unknown := sorted(set(given) - set(_OPTIONS)):
            raise ArgumentError(
                unknown[0],
                f"is no option; those are {', '.join(_OPTIONS)} (settings stay in their place, as logs show options)",
            )
        for name in ("api", "list", "integrations"):
            if name not in given:
                raise ArgumentError(name, "is required")
        self.api, self.list, self.place = given["api"], given["list"], given["integrations"]
        if self.list not in lists_of(self.api):
            raise ArgumentError("list", f"must be one of {', '.join(lists_of(self.api))}, got {self.list}")
        if given.get("onError", "fail") not in ("fail", "skip"):
            raise ArgumentError("onError", f"must be fail or skip, got {given['onError']}")
        self.skips = given.get("onError") == "skip"
        self.columns = given["columns"].split(",") if "columns" in given else None
        self.tasks = _number(given, "tasks", int) or 8
        self.rate = _number(given, "rate", float)

    @property
    def table(self) -> RowTable:
        """Return the columns of the list."""
        return table_of(operation_of(self.api, lists_of(self.api)[self.list]), self.columns)

    def shares(self, names: Sequence[str]) -> list[list[str]]:
        """Return integrations in so many parts as there are tasks."""
        return [part for number in range(self.tasks) if (part := list(names[number :: self.tasks]))]

    def read(self, integrations: Mapping[str, Mapping[str, str]], pause: float) -> Iterator[pa.RecordBatch]:
        """Yield the rows of integrations, one after the other.

        Args:
            integrations: Further parameters of the request by integration.
            pause: Seconds between two requests.
        """
        for name, parameters in integrations.items():
            yield from self.guarded(name, self._one(name, parameters, pause))

    def guarded(self, name: str, rows: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Yield the rows of an integration; one row with the error in place of them, if it is to be skipped."""
        if not self.skips:
            yield from rows
            return
        try:
            whole = list(rows)
        except SyllabindError as error:
            yield self._failed(name, error)
        else:
            yield from whole

    def pause(self, tasks: int) -> float:
        """Return the seconds between two requests of one of so many tasks."""
        return 0.0 if self.rate is None else tasks / self.rate

    def client(self, name: str) -> Any:
        """Return a client of an integration, whose settings are read here and now."""
        return client_of(self.api, environ_of(self.api, integrations_at(self.place)[name]))

    def _one(self, name: str, parameters: Mapping[str, Any], pause: float) -> Iterator[pa.RecordBatch]:
        with self.client(name) as client:
            pager = pager_for(client, lists_of(self.api)[self.list].operation, parameters)
            with contextlib.closing(Batches(pager, columns=self.columns).chunks()) as chunks:  # type: ignore[type-var]
                for chunk in paced(chunks, pause):
                    yield self.stamped(name, chunk.batch)
                    if chunk.invalid_records:
                        yield self.unreadable(name, chunk.invalid_records)

    def stamped(self, name: str, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Return rows with the name of their integration."""
        count, errors = batch.num_rows, [ERROR] if self.skips else []
        names = [INTEGRATION, *batch.schema.names, *errors]
        arrays = [
            pa.array([name] * count, pa.string()),
            *batch.columns,
            *(pa.nulls(count, pa.string()) for _ in errors),
        ]
        return pa.RecordBatch.from_arrays(arrays, names=names)

    def unreadable(self, name: str, found: Sequence[InvalidRecord]) -> pa.RecordBatch:
        """Return a row with the problem, and the record in `_extra`, for each record that could not be read.

        Raises:
            InvalidBodyError: They are not to be skipped.
        """
        if not self.skips:
            problem = f"{len(found)} records of {name} could not be read (onError=skip keeps them): {found[0].problem}"
            raise InvalidBodyError(problem, found[0].pointer)
        rows = [
            {
                INTEGRATION: name,
                EXTRA: each.content.decode("utf-8", "replace"),
                ERROR: f"{each.pointer}: {each.problem}",
            }
            for each in found
        ]
        text = [pa.field(each, pa.string()) for each in (INTEGRATION, ERROR)]
        return pa.RecordBatch.from_pylist(rows, pa.schema([text[0], *schema_of(self.table), text[1]]))

    def _failed(self, name: str, error: Exception) -> pa.RecordBatch:
        schema = schema_of(self.table)
        arrays = [pa.array([name]), *(pa.nulls(1, each.type) for each in schema), pa.array([str(error)])]
        return pa.RecordBatch.from_arrays(arrays, names=[INTEGRATION, *schema.names, ERROR])


def _number(given: Mapping[str, str], name: str, kind: Callable[[str], T]) -> T | None:
    """Return an option as a number above 0; `None` if it is not there."""
    if name not in given:
        return None
    try:
        found = kind(given[name])
        if not 0 < found < math.inf:  # type: ignore[operator]
            raise ValueError(given[name])
    except ValueError:
        raise ArgumentError(name, f"must be a number above 0, got {given[name]!r}") from None
    return found


def paced(pages: Iterator[T], pause: float) -> Iterator[T]:
    """Yield pages, each asked for so many seconds after the one before at the earliest."""
    while True:
        begun = time.monotonic()
        page = next(pages, None)
        if page is None:
            return
        yield page
        time.sleep(max(0.0, begun + pause - time.monotonic()))


class Share(InputPartition):
    """Integrations that one task reads, with further parameters of their requests; no settings.

    Args:
        integrations: The parameters by integration; of a stream the events after which and up to which it reads.
        tasks: Number of tasks.
    """

    def __init__(self, integrations: Mapping[str, Mapping[str, str]], tasks: int) -> None:
        super().__init__(None)
        self.integrations, self.tasks = dict(integrations), tasks


class SyllabindDataSource(DataSource):
    """The data source `syllabind`; its options are those of the module."""

    @classmethod
    def name(cls) -> str:
        """Return the name that `format` takes."""
        return "syllabind"

    def schema(self) -> Any:
        """Return the columns, which follow from the spec: no call is made, and no settings are read."""
        job = _Job(self.options)
        columns = [(each.name, _TYPES[each.kind]) for each in job.table.columns]
        errors = [ERROR] if job.skips else []
        names = [(INTEGRATION, _TYPES["text"]), *columns, *((each, _TYPES["text"]) for each in (EXTRA, *errors))]
        return types.StructType([types.StructField(name, kind, True) for name, kind in names])

    def reader(self, schema: Any) -> DataSourceReader:
        """Return what reads the list once."""
        return ListReader(_Job(self.options))

    def streamReader(self, schema: Any) -> DataSourceStreamReader:  # noqa: N802
        """Return what follows the list of changes.

        Raises:
            ArgumentError: The list is not the one of changes.
        """
        return EventReader(_Job(self.options))


class ListReader(DataSourceReader):
    """Reads a list of many integrations once."""

    def __init__(self, job: _Job) -> None:
        self._job = job
        self._names = sorted(integrations_at(job.place))
        self._parameters: Mapping[str, str] = {}

    def pushFilters(self, filters: list[Filter]) -> Iterator[Filter]:  # noqa: N802
        """Leave out integrations, and what did not change; yield what Spark has to check itself."""
        changed = _changed(self._job)
        for each in filters:
            path: Sequence[str] = getattr(each, "attribute", ())
            column = ".".join(path)
            if column == INTEGRATION and isinstance(each, EqualTo | In):
                wanted = {each.value} if isinstance(each, EqualTo) else set(each.value)
                self._names = [name for name in self._names if name in wanted]
                continue
            if changed is not None and column == changed.column and isinstance(each, GreaterThan | GreaterThanOrEqual):
                self._parameters = changed.since(each.value)
            yield each  # what the service compares need not be what Spark compares

    def partitions(self) -> Sequence[InputPartition]:
        """Return the shares of the tasks."""
        shares = self._job.shares(self._names)
        parameters = self._parameters
        return [Share(dict.fromkeys(each, parameters), len(shares)) for each in shares] or [Share({}, 1)]

    def read(self, partition: InputPartition) -> Iterator[pa.RecordBatch]:
        """Yield the rows of a share."""
        assert isinstance(partition, Share)
        return self._job.read(partition.integrations, self._job.pause(partition.tasks))


class EventReader(DataSourceStreamReader):
    """Follows the events of many integrations.

    An offset has for each integration the id of the last event, and when events were last read, by the service's clock.
    """

    def __init__(self, job: _Job) -> None:
        self._job, self._names = job, sorted(integrations_at(job.place))
        self._plan = plan_of(job.api)
        if self._plan.events is None or lists_of(job.api)[job.list].operation != self._plan.events.operation:
            raise ArgumentError(
                "list", f"must be the list of changes in a stream, got {job.list}; read it with spark.read"
            )
        if job.columns is not None and "id" not in job.columns:
            raise ArgumentError("columns", "must have id in a stream")
        self._events: Events = self._plan.events

    def initialOffset(self) -> dict[str, Any]:  # noqa: N802
        """Return the offset before all events that are kept."""
        return {}

    def latestOffset(self, start: dict[str, Any] | None = None, limit: Any = None) -> dict[str, Any]:  # noqa: N802
        """Return the newest events; an integration that cannot be read stays where it was if it is to be skipped."""
        found = dict(start or {})
        for name in paced(iter(self._names), self._job.pause(1)):
            skipped = contextlib.suppress(SyllabindError) if self._job.skips else contextlib.nullcontext()
            with skipped, self._job.client(name) as client:
                now, newest = now_of(client, self._plan)
                before = found.get(name)
                # An offset with nothing but a new time would make a batch of no events, so once a day is enough.
                if before is None or before["after"] != newest or now.timestamp() - before["read"] > _DAY:
                    found[name] = {"after": newest or (before or {}).get("after"), "read": now.timestamp()}
        return found

    def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
        """Return the shares of the tasks: the integrations that have new events.

        Raises:
            MissedEventsError: Events were not read for longer than they are kept.
        """
        moved = {}
        for name, last in end.items():
            first = start.get(name, {"after": None, "read": last["read"]})
            if last["read"] - first["read"] > (self._events.days - 1) * _DAY:
                raise MissedEventsError(
                    f"events of {name} were not read for {self._events.days - 1} days: load its lists anew, and begin "
                    "another checkpoint"
                )
            if last["after"] is not None and last["after"] != first["after"]:
                moved[name] = {"after": first["after"] or "", "until": last["after"]}
        shares = self._job.shares(sorted(moved))
        return [Share({name: moved[name] for name in each}, len(shares)) for each in shares]

    def read(self, partition: InputPartition) -> Iterator[pa.RecordBatch]:
        """Yield the events of a share."""
        assert isinstance(partition, Share)
        pause = self._job.pause(partition.tasks)
        for name, bounds in partition.integrations.items():
            # Never in part: the offset passes these events, whatever becomes of the read.
            yield from self._between(name, bounds["after"], bounds["until"], pause)

    def _between(self, name: str, after: str, until: str, pause: float) -> Iterator[pa.RecordBatch]:
        with self._job.client(name) as client:

            def read(begin: str | None) -> Generator[pa.RecordBatch, None, bool]:
                pager = pager_for(client, self._events.operation, {self._events.after: begin} if begin else {})
                for chunk in paced(Batches(pager, columns=self._job.columns).chunks(), pause):
                    ids = chunk.batch["id"].to_pylist()
                    met = until in ids
                    yield self._job.stamped(name, chunk.batch.slice(0, ids.index(until) + 1) if met else chunk.batch)
                    if chunk.invalid_records:
                        yield self._job.unreadable(name, chunk.invalid_records)
                    if met:
                        return True
                return False

            try:
                yield from up_to_newest(after or None, read)
            except MissedEventsError as error:
                raise MissedEventsError(f"{name}: {error}") from None


_DAY = 86_400


def _changed(job: _Job) -> Changed | None:
    """Return how a list leaves out what did not change, if it can."""
    try:
        plan: SyncPlan = plan_of(job.api)
    except ArgumentError:
        return None
    operation = lists_of(job.api)[job.list].operation
    return plan.changed if any(each.operation == operation and each.changed for each in plan.tables) else None
