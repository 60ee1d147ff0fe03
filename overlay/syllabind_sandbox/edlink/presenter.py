"""Lists and single records of Edlink: pages, filters, expansion, fields, and remarks next to an answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode

import msgspec

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.data.datetimes import parse_datetime
from syllabind_sandbox.seeded_random import Record, position
from syllabind_sandbox.service import Call, Result

CURSOR_LIFETIME = 2 * 3600
PAGE_SIZE = 100
"""The default page size, by recorded answers (https://github.com/membean/ed_link)."""
PAGING = ("$first", "$last", "$after", "$before")
TEXT = ("equals", "starts with", "contains", "in", "not in", "is known", "is unknown")
IDS = ("equals", "in", "not in")
DATES = ("equals", "gt", "lt", "gte", "lte")
ROSTER = {"id": IDS, "updated_date": DATES}
NAMED = {**ROSTER, "name": TEXT}
KNOWN = ("is known", "is unknown")
FILTERS: dict[str, Mapping[str, Sequence[str]]] = {
    "district": ROSTER,
    "school": NAMED,
    "person": {
        **ROSTER,
        **dict.fromkeys(("first_name", "last_name", "display_name"), TEXT),
        "email": ("equals", "starts with", "contains"),
    },
    "class": {
        **NAMED,
        **dict.fromkeys(("state", "session_ids", "course_id", "department_id", "subject_id"), IDS),
    },
    "section": {**NAMED, "state": IDS},
    "session": {**NAMED, "start_date": DATES, "end_date": DATES},
    "course": {
        **ROSTER,
        "code": (*IDS, *KNOWN),
        **dict.fromkeys(("school_id", "session_id", "department_id", "subject_id"), IDS),
    },
    "agent": dict.fromkeys(("id", "observer_id", "target_id"), IDS),
    "enrollment": {
        **ROSTER,
        "role": (*IDS, *KNOWN),
        **dict.fromkeys(("person_id", "class_id", "section_id"), IDS),
    },
}
"""What each kind can be filtered by (https://github.com/edlink/docs, Filtering; the newer list pages); others by id."""


def paged(
    call: Call,
    rows: Sequence[Record],
    filters: Mapping[str, Sequence[str]],
    related: Mapping[str, Callable[[str], Record | None]] | None = None,
) -> Result:
    """Answer a list as "Edlink, Paginated Requests" describes it.

    https://ed.link/docs/guides/v2.0/features/paginated-requests: the cursor inside `$next` carries page size
    and filter, overrides the other paging parameters, and dies after two hours.

    Args:
        call: The call.
        rows: All records that the token may see, in order.
        filters: The operators of each property that can be filtered.
        related: Finds the record behind an id, by property name without `_id` or `_ids`.
    """
    params = dict(call.params)
    cursor = params.pop("$cursor", None) or dict(parse_qsl(call.request.query)).get("$cursor")
    if cursor is None:
        state: dict[str, Any] = {
            key.removeprefix("$"): params.get(key) for key in (*PAGING, "$filter", "$fields", "$expand")
        }
    else:
        if ignored := sorted(set(params) & {*PAGING, "$filter", "$fields", "$expand"}):
            call.warnings.append(("PAGING_IGNORED", f"$cursor overrides {', '.join(ignored)}"))
        state = _open_cursor(call, cursor)
    conditions = _conditions(state["filter"], filters)
    page, more = _window([row for row in rows if _passes(row, conditions)] if conditions else rows, state)
    body: dict[str, Any] = {"$data": page}
    if more:
        state["after" if state["last"] is None else "before"] = page[-1]["id"]
        sealed = call.context.signer.sign(
            [call.operation.id, subject_of(call), call.context.clock.time() + CURSOR_LIFETIME, state]
        )
        query = urlencode({"$cursor": sealed}, safe="$")
        body["$next"] = f"{call.request.origin}{call.request.path}?{query}"
    body["$data"] = [select_fields(call, row, state["fields"], state["expand"], related) for row in page]
    return Result(body=body, partial=partial(state["fields"]))


def subject_of(call: Call) -> str:
    """Return whom the credentials stand for; an empty text where none are needed."""
    return "" if call.grant is None else call.grant.subject


def _open_cursor(call: Call, cursor: str) -> dict[str, Any]:
    opened = call.context.signer.verify(cursor)
    if not isinstance(opened, list) or opened[:2] != [call.operation.id, subject_of(call)]:
        raise HttpError(400, "INVALID_CURSOR", "The cursor is none of this list")
    if opened[2] <= call.context.clock.time():
        raise HttpError(400, "INVALID_CURSOR", "The cursor is older than two hours")
    state: dict[str, Any] = opened[3]
    return state


def _window(rows: Sequence[Record], state: Mapping[str, Any]) -> tuple[Sequence[Record], bool]:
    after, before = -1, len(rows)
    if state["after"] is not None:
        after = _position(rows, "after", state)
    if state["before"] is not None:
        before = _position(rows, "before", state)
    size = state["last"] or state["first"] or PAGE_SIZE
    more = before - after - 1 > size
    if state["last"] is not None:
        return rows[max(after + 1, before - size) : before][::-1], more
    return rows[after + 1 : min(after + 1 + size, before)], more


def _position(rows: Sequence[Record], name: str, state: Mapping[str, Any]) -> int:
    found = position(rows, state[name])
    if found is None:
        raise HttpError(400, "NOT_FOUND", f"${name} names no record of this list")
    return found


class _Condition(msgspec.Struct):
    operator: str
    value: str = ""


def _conditions(text: str | None, filters: Mapping[str, Sequence[str]]) -> list[tuple[str, str, str]]:
    """Read `$filter` (https://github.com/edlink/docs, Filtering): all conditions must hold."""
    if text is None:
        return []
    try:
        parsed = msgspec.json.decode(text, type=dict[str, list[_Condition]])
    except msgspec.DecodeError as error:
        # No code is documented for this; the nearest is taken.
        raise HttpError(400, "UNSUPPORTED_OPERATION", f"$filter: {error}") from error
    conditions = [(name, each.operator, each.value) for name, listed in parsed.items() for each in listed]
    for name, operator, _ in conditions:
        if operator not in filters.get(name, ()):
            message = f"{name} cannot be filtered by `{operator}`"
            raise HttpError(400, "UNSUPPORTED_OPERATION", message)
    return conditions


def _passes(row: Record, conditions: list[tuple[str, str, str]]) -> bool:
    return all(_holds(row.get(name), operator, value) for name, operator, value in conditions)


def _holds(held: Any, operator: str, value: str) -> bool:
    if isinstance(held, list):
        holding = any(_holds(each, operator.removeprefix("not "), value) for each in held)
        return holding != operator.startswith("not ")
    options = [each.strip() for each in value.split(",")]
    text = "" if held is None else str(held)
    tests: dict[str, Callable[[], bool]] = {
        "equals": lambda: text == value,
        "starts with": lambda: text.casefold().startswith(value.casefold()),
        "contains": lambda: value.casefold() in text.casefold(),
        "in": lambda: text in options,
        "not in": lambda: text not in options,
        "is known": lambda: held is not None,
        "is unknown": lambda: held is None,
        "gt": lambda: _instant(text) > _instant(value),
        "gte": lambda: _instant(text) >= _instant(value),
        "lt": lambda: _instant(text) < _instant(value),
        "lte": lambda: _instant(text) <= _instant(value),
    }
    return (held is not None or operator in ("is unknown", "not in")) and tests[operator]()


def _instant(text: str) -> datetime:
    try:
        return parse_datetime(text)
    except ValueError as error:
        raise HttpError(400, "UNSUPPORTED_OPERATION", f"$filter: {text}: {error}") from error


def select_fields(
    call: Call,
    row: Record,
    fields: Sequence[str] | None,
    expand: Sequence[str] | None,
    related: Mapping[str, Callable[[str], Record | None]] | None = None,
) -> Record:
    """Apply `$expand` and `$fields` to a record.

    "Edlink, Expanding Results" (https://ed.link/docs/guides/v2.0/features/expanding-results): a relation has
    the name of its property without `_id` or `_ids`; the old text on limiting fields lets unknown names pass
    with a warning, and returns nothing but what is named.
    """
    out = dict(row)
    for name in expand or ():
        found = _expanded(row, name, related or {})
        if found is None:
            warn(call, "INVALID_EXPANSION", f"{name} cannot be expanded")
        elif found[0] is not None:
            # A document says nothing of a relation to no record; its schema has no null.
            out[name] = found[0]
    if not fields:
        return out
    for name in fields:
        if name not in out:
            warn(call, "INVALID_FIELD_REQUESTED", f"{name} is no field of this object")
    return {key: value for key, value in out.items() if key in fields}


def partial(fields: Sequence[str] | None) -> bool:
    """Return whether `$fields` leaves out the id, which every model requires."""
    return bool(fields) and "id" not in (fields or ())


def _expanded(row: Record, name: str, related: Mapping[str, Callable[[str], Record | None]]) -> tuple[Any] | None:
    plural = re.sub("(ies|s)$", lambda end: "y" if end[0] == "ies" else "", name)
    find = related.get(name) or related.get(plural)
    if find is None:
        return None
    if f"{name}_id" in row:
        key = row[f"{name}_id"]
        return (None if key is None else find(key),)
    if f"{plural}_ids" in row:
        return ([find(key) for key in row[f"{plural}_ids"]],)
    return None


def warn(call: Call, code: str, message: str) -> None:
    """Add a warning to the response, once."""
    if (code, message) not in call.warnings:
        call.warnings.append((code, message))
