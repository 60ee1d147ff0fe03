"""Lists of Thrive Learning: their filters, their page sizes, their two shapes.

That several filters must all hold, and that a page past the end is empty, is not documented.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.data.datetimes import parse_datetime
from syllabind_sandbox.generic.crud_plan import crud_plans
from syllabind_sandbox.generic.pages import nest_at
from syllabind_sandbox.seeded_random import Record, Table
from syllabind_sandbox.service import Call

PAGE_SIZE = 100
PAGE_SIZES = {"listContents": 20, "listActivities": 20, "listCompletions": 1000}
"""What the server takes where no size is sent, for the lists that differ from the rest."""
PAGING = frozenset({"page", "perPage", "limit"})
Filter = Callable[[Record, Any], bool]


def _after(name: str) -> Filter:
    return lambda row, value: parse_datetime(row[name]) > value


def _before(name: str) -> Filter:
    return lambda row, value: parse_datetime(row[name]) < value


def _since(row: Record, value: Any) -> bool:
    return row.get("updatedAt") is None or parse_datetime(row["updatedAt"]) >= value


FILTERS: dict[tuple[str, str], Filter] = {
    ("searchUsers", "statuses"): lambda row, value: row["status"] in value,
    ("searchUsers", "omitStatuses"): lambda row, value: row["status"] not in value,
    ("listContents", "types"): lambda row, value: row["type"] in value,
    ("listContents", "omitTypes"): lambda row, value: row["type"] not in value,
    ("listActivities", "actions"): lambda row, value: row["type"] in value,
    ("listActivities", "omitActions"): lambda row, value: row["type"] not in value,
    ("listActivities", "contentIds"): lambda row, value: row.get("contextId") in value,
    ("listActivities", "timestampFrom"): _after("date"),
    ("listActivities", "timestampTo"): _before("date"),
    ("listEnrolments", "updatedAtFrom"): lambda row, value: parse_datetime(row["updatedAt"]) >= value,
    ("listEnrolments", "updatedAtTo"): lambda row, value: parse_datetime(row["updatedAt"]) <= value,
    ("listCompletions", "completedDateRangeStart"): lambda row, value: parse_datetime(row["completedAt"]) >= value,
    ("listCompletions", "completedDateRangeEnd"): lambda row, value: parse_datetime(row["completedAt"]) <= value,
    ("listCpdEntries", "entryDateFrom"): _after("entryDate"),
    ("listCpdEntries", "entryDateTo"): _before("entryDate"),
}
"""By operation and parameter; a parameter that is not here has the name of the property that it filters by."""
MOMENTS = frozenset(
    {
        *("updatedSince", "updatedAtFrom", "updatedAtTo", "timestampFrom", "timestampTo"),
        *("completedDateRangeStart", "completedDateRangeEnd", "entryDateFrom", "entryDateTo"),
    }
)
"""Parameters that hold a date or a time."""


def list_response(
    call: Call,
    rows: Table | Iterable[Record],
    present: Callable[[Record], Record] | None = None,
    *,
    filtered: bool = False,
) -> Any:
    """Return one page of a filtered list, in the envelope where the list has one.

    Args:
        call: The call.
        rows: All records; of a table without filters, only those of the page are made.
        present: Returns what is shown of a record.
        filtered: Whether the rows are filtered already.

    Raises:
        HttpError: a date cannot be read.
    """
    name = call.operation.id
    asked = {} if filtered else {key: _sent(call, key) for key in call.params if _filters(call, key)}
    if isinstance(rows, Table) and not asked:
        keys, find = list(rows), rows.__getitem__
    else:
        listed = [row for row in (rows.values() if isinstance(rows, Table) else rows) if _wanted(name, row, asked)]
        keys, find = [str(number) for number in range(len(listed))], lambda key: listed[int(key)]
    page = call.params.get("page", 1)
    size = call.params.get("perPage", call.params.get("limit", PAGE_SIZES.get(name, PAGE_SIZE)))
    part = [find(key) for key in keys[(page - 1) * size : page * size]]
    shown = part if present is None else [present(row) for row in part]
    pointer = crud_plans(call.service.spec).by_id[name].pointer
    if not pointer:
        return shown
    pages = {"totalResults": len(keys), "totalPages": -(-len(keys) // size), "page": page, "perPage": size}
    return {**nest_at(shown, pointer), "pagination": pages}


def _filters(call: Call, name: str) -> bool:
    # "when both are sent omitTypes is ignored": the vendor's reference of GET /contents.
    ignored = name == "omitTypes" and "types" in call.params
    where = {each.name: each.where for each in call.operation.parameters}
    return where[name] == "query" and name not in PAGING and not ignored


def _sent(call: Call, name: str) -> Any:
    return sent_moment(call, name) if name in MOMENTS else call.params[name]


def sent_moment(call: Call, name: str) -> datetime:
    """Read a parameter that holds a date or a time.

    Raises:
        HttpError: 400, there is no such date.
    """
    try:
        # "both inclusive", so that a date alone is the whole day: GET /learning/completions.
        return parse_datetime(call.params[name], last=name == "completedDateRangeEnd")
    except ValueError as error:
        raise HttpError(400, "invalid_request", f"{name}: {error}") from error


def _wanted(operation: str, row: Record, asked: Mapping[str, Any]) -> bool:
    for name, value in asked.items():
        keep = FILTERS.get((operation, name)) or (_since if name == "updatedSince" else None)
        if not (row.get(name) == value if keep is None else keep(row, value)):
            return False
    return True
