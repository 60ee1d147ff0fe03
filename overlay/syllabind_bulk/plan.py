"""What a sync copies: the lists that the spec's `x-sync` names, and how later changes are learned."""

from __future__ import annotations

import datetime as dt
import inspect
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from syllabind.core.descriptors import StartMethod
from syllabind.core.jsonpointer import parse, resolve
from syllabind.core.operation import PagedOperation
from syllabind.core.registry import document_of
from syllabind.errors import ArgumentError

from .lists import lists_of, operation_of, pager_of

__all__ = ["Changed", "Events", "SyncPlan", "SyncTable", "pager_for", "plan_of", "start_of"]


class SyncTable(msgspec.Struct, frozen=True):
    """One table.

    Attributes:
        table: Its name.
        operation: Id of the list's operation, or of the call that starts a report.
        target: The kind of record in events.
        changed: Whether its list takes the parameter of `SyncPlan.changed`.
        key: Column that identifies a record.
        report: Body of the call that starts a report, whose CSV file is the table.
        references: Column to the table whose records it names.
    """

    table: str
    operation: str
    target: str | None = None
    changed: bool = True
    key: str = "id"
    report: Mapping[str, Any] | None = None
    references: Mapping[str, str] = {}


class Events(msgspec.Struct, frozen=True):
    """The list of changes.

    Attributes:
        operation: Id of the list's operation.
        after: The parameter that takes the id of the last event read.
        newest: Parameters that ask for the newest event alone.
        kept: How long events are kept: an ISO 8601 duration of days.
        id: JSON pointer of an event's id.
        type: JSON pointer of what happened.
        deleted: What happened if the record is gone.
        target: JSON pointer of the kind of record.
        key: JSON pointer of the record's id.
        record: JSON pointer of the record.
    """

    operation: str
    after: str
    newest: Mapping[str, str]
    kept: str
    id: str
    type: str
    deleted: str
    target: str
    key: str
    record: str

    @property
    def days(self) -> int:
        """Return how many days events are kept."""
        found = re.fullmatch(r"P(\d+)D", self.kept)
        if found is None:
            raise ValueError(f"kept must be a number of days such as P30D, got {self.kept!r}")
        return int(found[1])


class Changed(msgspec.Struct, frozen=True):
    """How lists leave out what did not change since a time.

    Attributes:
        column: When a record changed last.
        parameter: The parameter that takes the time.
        value: Its value, with `<since>` in place of the time.
    """

    column: str
    parameter: str
    value: str = "<since>"

    def since(self, when: dt.datetime) -> Mapping[str, str]:
        """Return the parameter with a time: RFC 3339 in UTC."""
        text = when.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return {self.parameter: self.value.replace("<since>", text)}


class SyncPlan(msgspec.Struct, frozen=True):
    """All tables of an API, in referential order.

    Attributes:
        source: Page that documents it.
        tables: The tables.
        changed: How its lists leave out what did not change, if they can.
        events: The list of changes, if there is one.
    """

    source: str
    tables: tuple[SyncTable, ...]
    changed: Changed | None = None
    events: Events | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the tables."""
        return tuple(each.table for each in self.tables)


def plan_of(api: str) -> SyncPlan:
    """Return what a sync of an API copies.

    Raises:
        ArgumentError: The API's spec has no `x-sync`.
        LookupError: No such API is installed.
    """
    declared = document_of(api).get("x-sync")
    if declared is None:
        raise ArgumentError("api", f"must be one whose spec declares x-sync, got {api}")
    return msgspec.convert(declared, SyncPlan)


def operation_for(api: str, operation_id: str) -> PagedOperation[..., Any]:
    """Return a list operation by its id."""
    return operation_of(api, _list(api, operation_id))


def pager_for(client: Any, operation_id: str, query: Mapping[str, str] | None = None) -> Any:
    """Return the pager of a list, with pages as large as the spec allows.

    Args:
        client: A client of the API.
        operation_id: Id of the operation.
        query: Further parameters of the request, by expression: `{"$request.query.updatedSince": ...}`.
    """
    api = client.api.name
    pager = pager_of(client, _list(api, operation_id), page_size=_largest_page(api, operation_id))
    added = tuple((name.removeprefix("$request.query."), value) for name, value in (query or {}).items())
    return type(pager)(client, pager._operation, pager._call.at(pager._call.path, (*pager._call.query, *added)))


def start_of(client: Any, table: SyncTable) -> Any:
    """Return the method that starts a report, or resumes its job."""
    holder = _holder(client, table.operation)
    for name in dir(type(holder)):
        method = inspect.getattr_static(type(holder), name)
        if isinstance(method, StartMethod) and method.start.id == table.operation:
            return getattr(holder, name)
    raise LookupError(f"{client.api.name} starts no job by {table.operation}")


def _node(api: str, operation_id: str) -> Mapping[str, Any]:
    """Return an operation of the bundled spec."""
    for path in document_of(api)["paths"].values():
        for node in path.values():
            if isinstance(node, dict) and node.get("operationId") == operation_id:
                return node
    raise LookupError(f"{api} has no operation {operation_id}")


def _holder(client: Any, operation_id: str) -> Any:
    """Return the resource that an operation's method is on."""
    for name in _node(client.api.name, operation_id)["tags"][0].split("."):
        client = getattr(client, name)
    return client


def _list(api: str, operation_id: str) -> Any:
    return next(each for each in lists_of(api).values() if each.operation == operation_id)


@cache
def _largest_page(api: str, operation_id: str) -> int | None:
    """Return the largest page size of a list that the spec allows; `None` if it has no bound."""
    document = dict(document_of(api))
    size = getattr(operation_for(api, operation_id).plan, "size", None)
    for parameter in _node(api, operation_id).get("parameters", ()):
        while "$ref" in parameter:
            parameter = resolve(document, parse(parameter["$ref"].removeprefix("#")))
        if parameter["name"] == size:
            return parameter["schema"].get("maximum")  # type: ignore[no-any-return]
    return None
