"""Every list is compared with the whole list: filters, windows, links, shapes."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from syllabind_fuzz.api_under_test import resolve
from tests.fuzz.environment import Environment
from tests.fuzz.properties.edlink.client import ALL, HOUR, UNKNOWN_ID, callers, scheme_of
from tests.fuzz.properties.edlink.paths import Place, lists, places

TEXT = ("equals", "starts with", "contains", "in", "not in", "is known", "is unknown")
IDS = ("equals", "in", "not in")
DATES = ("equals", "gt", "gte", "lt", "lte")
KNOWN = ("is known", "is unknown")
ROSTER = {"id": IDS, "updated_date": DATES}
FILTERS: dict[str, Mapping[str, Sequence[str]]] = {
    "districts": ROSTER,
    "schools": {**ROSTER, "name": TEXT},
    "people": {
        **ROSTER,
        **dict.fromkeys(("first_name", "last_name", "display_name"), TEXT),
        "email": ("equals", "starts with", "contains"),
    },
    "classes": {**ROSTER, "name": TEXT, **dict.fromkeys(("state", "course_id", "department_id", "subject_id"), IDS)},
    "sections": {**ROSTER, "name": TEXT, "state": IDS},
    "sessions": {**ROSTER, "name": TEXT, "start_date": DATES, "end_date": DATES},
    "courses": {
        **ROSTER,
        "code": (*IDS, *KNOWN),
        **dict.fromkeys(("school_id", "session_id", "department_id", "subject_id"), IDS),
    },
    "enrollments": {**ROSTER, "role": (*IDS, *KNOWN), **dict.fromkeys(("person_id", "class_id", "section_id"), IDS)},
    "agents": {"id": IDS},
    "materializations": {"id": IDS},
}
"""Operators by kind and property (Edlink, Filtering; the list pages of the reference)."""
PEOPLE = ("teachers", "students", "administrators")


def filters(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """Each documented operator on each documented property gives what it gives on the whole list (Edlink, Filtering).

    All conditions must hold; upper and lower case count but for `starts with` and `contains`; the filter stays in the
    links (Edlink, Paginated Requests).
    """
    choose = random.Random(seed)
    for place in lists(env, choose):
        word = place.path.rpartition("/")[2]
        known = FILTERS.get("people" if word in PEOPLE else word, {})
        rows = place.caller.all_records(place.path)
        if not known or not rows or not place.takes("$filter"):
            continue
        pairs = [(name, operator) for name, operators in known.items() for operator in operators]
        # Behind a school or a person there are the same records: a few conditions will do.
        alone = pairs if place.path.count("/") == 4 else choose.sample(pairs, min(5, len(pairs)))
        tried = [[each] for each in alone]
        tried += [choose.sample(pairs, choose.randint(2, min(3, len(pairs)))) for _ in range(3)]
        for conditions in tried:
            made = [(name, operator, _operand(choose, rows, name, operator)) for name, operator in conditions]
            yield from _filtered(place, rows, made, choose)


def _operand(choose: random.Random, rows: list[Any], name: str, operator: str) -> str:
    held = [str(row[name]) for row in rows if row.get(name) is not None] or ["none"]
    value = choose.choice(held)
    if operator in ("in", "not in"):
        some = choose.sample(held, min(len(held), choose.randint(1, 4)))
        return ",".join(each for each in some if "," not in each) or "none"
    if name.endswith("_date"):
        return value
    if operator in ("starts with", "contains"):
        start = 0 if operator == "starts with" else choose.randrange(len(value) or 1)
        value = value[start : start + choose.randint(1, 6)]
    return choose.choice((value, value, value.swapcase(), f"{value} é日"))


def _filtered(
    place: Place, rows: list[Any], conditions: Sequence[tuple[str, str, str]], choose: random.Random
) -> Iterator[str]:
    named: dict[str, list[dict[str, str]]] = {}
    for name, operator, value in conditions:
        named.setdefault(name, []).append({"operator": operator} | ({} if operator in KNOWN else {"value": value}))
    verdicts = {row["id"]: _passes(row, conditions) for row in rows}
    meant = [key for key, verdict in verdicts.items() if verdict]
    label = f"{place.endpoint.id} by {json.dumps(named)}"
    most = len([verdict for verdict in verdicts.values() if verdict is not False])
    size = choose.choice((ALL, max(1, most // 2), max(1, most)))
    found, wrong = _walk(place, {"$filter": json.dumps(named, ensure_ascii=False), "$first": size}, most=8)
    if wrong:
        yield f"{label}: {wrong}"
    elif [row["id"] for row in found if verdicts.get(row["id"], False) is not None] != meant:
        yield f"{label}: {len(found)} records, {len(meant)} pass"


def _passes(row: Mapping[str, Any], conditions: Sequence[tuple[str, str, str]]) -> bool | None:
    """Return whether a record passes; None where the text does not say, as of `not in` where nothing is known."""
    verdicts = [_holds(row.get(name), operator, value) for name, operator, value in conditions]
    return False if False in verdicts else None if None in verdicts else True


def _holds(held: Any, operator: str, value: str) -> bool | None:
    if operator in KNOWN:
        return (held is not None) == (operator == "is known")
    if held is None:
        return None if operator == "not in" else False
    if operator in ("in", "not in"):
        return (str(held) in value.split(",")) == (operator == "in")
    if operator == "starts with":
        return str(held).casefold().startswith(value.casefold())
    if operator == "contains":
        return value.casefold() in str(held).casefold()
    if operator == "equals":
        return str(held) == value
    left, right = datetime.fromisoformat(str(held)), datetime.fromisoformat(value)
    return {"gt": left > right, "gte": left >= right, "lt": left < right, "lte": left <= right}[operator]


def _walk(place: Place, query: Mapping[str, Any], *, most: int) -> tuple[list[Any], str]:
    """The records of the first pages, and what is wrong with these."""
    found: list[Any] = []
    reply = place.caller.send("GET", place.path, query=query)
    size = query.get("$first", query.get("$last"))
    for _ in range(most):
        if reply.status != 200 or not isinstance(reply.data, list):
            return found, f"{reply.status} {reply.code}"
        found += reply.rows
        ignored = "PROVIDER_IGNORED_PAGE_SIZE" in reply.warnings
        if size is not None and len(reply.rows) > size and not ignored:
            return found, f"a page of {size} holds {len(reply.rows)}"
        if isinstance(reply.body, dict) and "$next" not in reply.body:
            return found, ""
        if not isinstance(reply.next, str):
            return found, "$next is no text; on the last page it is missing"
        if size is not None and len(reply.rows) < size and not ignored:
            return found, f"a page of {size} before the last one holds {len(reply.rows)}"
        reply = place.caller.send("GET", reply.next)
    return found, "the walk does not end"


def windows(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """`$first` counts from the start, `$last` from the end backwards, `$after` and `$before` leave their bound out.

    A full last page leads nowhere; the links go on the same way (Edlink, Paginated Requests).
    """
    choose = random.Random(seed)
    for place in lists(env, choose):
        rows = place.caller.all_records(place.path)
        keys = [row["id"] for row in rows]
        if len(set(keys)) != len(keys):
            yield f"{place.endpoint.id}: a record comes twice"
        for turn in range(4 if len(keys) > 2 else 1):
            low = choose.randrange(-1, len(keys)) if turn in (1, 3) else -1
            high = choose.randrange(low + 1, len(keys) + 1) if turn in (2, 3) else len(keys)
            bounds = {"$after": keys[low]} if low >= 0 else {}
            bounds |= {"$before": keys[high]} if high < len(keys) else {}
            backwards = choose.random() < 0.5 and place.takes("$last")
            if not place.takes("$after"):
                low, high, bounds = -1, len(keys), {}
            meant = keys[low + 1 : high]
            meant = meant[::-1] if backwards else meant
            size = max(1, -(-len(meant) // choose.randint(1, 4)))
            query = {"$last" if backwards else "$first": size, **bounds}
            found, wrong = _walk(place, query, most=6)
            if wrong:
                yield f"{place.endpoint.id} {query}: {wrong}"
            elif [row["id"] for row in found] != meant:
                yield f"{place.endpoint.id} {query}: {len(found)} records other than the {len(meant)} that are meant"


def default_pages(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """Without a page size, the links lead through the whole list all the same (Edlink, Paginated Requests)."""
    for place in lists(env, random.Random(seed)):
        found, wrong = _walk(place, {}, most=50)
        if wrong:
            yield f"{place.endpoint.id}: {wrong}"
        elif found != place.caller.all_records(place.path):
            yield f"{place.endpoint.id}: its pages are other than the whole list"


def links(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """A link lives for two hours and no longer, and is good more than once (Edlink, Paginated Requests).

    What is sent beside the cursor is overridden, with the warning PAGING_IGNORED; a changed cursor, or that of another
    list, is INVALID_CURSOR (Edlink, Errors & Warnings).
    """
    choose = random.Random(seed)
    held = []
    for place in lists(env, choose):
        # Events leave their list as time passes.
        if place.endpoint.id == "listEvents":
            continue
        rows, page = place.caller.all_records(place.path), place.caller.get(place.path, first=1)
        if (len(rows) > 1) != bool(page.next):
            yield f"{place.endpoint.id}: one of {len(rows)} records, and the link {page.next}"
        elif page.next:
            held.append((place, page.next, rows[1]))
    if len(held) < 20:
        yield f"only {len(held)} lists have a second page"
    age = 0
    for at in (0, choose.randint(60, HOUR), 2 * HOUR - 60):
        env.world.advance(at - age)
        age, by_scheme = at, callers(env)
        for place, link, row in held:
            extra = choose.choice(({}, {"$first": 3}, {"$last": 2}, {"$after": UNKNOWN_ID}, {"$before": row["id"]}))
            extra = {name: value for name, value in extra.items() if place.takes(name)}
            reply = by_scheme[scheme_of(place.endpoint)].send("GET", link, query=extra)
            if reply.status != 200:
                answer = f"{reply.status} {reply.code}"
                yield f"{place.endpoint.id}: a link of {at} seconds ago, with {extra}, gives {answer}"
            elif [each["id"] for each in reply.rows] != [row["id"]]:
                yield f"{place.endpoint.id}: with {extra}, a link leads to another page"
            elif extra and "PAGING_IGNORED" not in reply.warnings:
                yield f"{place.endpoint.id}: nothing is said of {extra} beside a cursor"
    env.world.advance(2 * HOUR + choose.randint(1, HOUR) - age)
    by_scheme = callers(env)
    for place, link, _ in held:
        reply = by_scheme[scheme_of(place.endpoint)].send("GET", link)
        if (reply.status, reply.code) != (400, "INVALID_CURSOR"):
            yield f"{place.endpoint.id}: a link of more than two hours ago gives {reply.status} {reply.code}"


def foreign_cursors(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """A cursor that was changed, or is another list's, is INVALID_CURSOR (Edlink, Errors & Warnings)."""
    choose = random.Random(seed)
    held = [
        (place, reply.next) for place in lists(env, choose) if (reply := place.caller.get(place.path, first=1)).next
    ]
    for number, (place, link) in enumerate(held):
        cursor = parse_qs(urlsplit(link or "").query)["$cursor"][0]
        other = parse_qs(urlsplit(held[number - 1][1] or "").query)["$cursor"][0]
        cut = choose.randrange(1, len(cursor))
        changed = cursor[:cut] + ("A" if cursor[cut] != "A" else "B") + cursor[cut + 1 :]
        for what, bad in (("a changed cursor", changed), ("a cut cursor", cursor[:cut]), ("another list's", other)):
            reply = place.caller.get(place.path, cursor=bad)
            if (reply.status, reply.code) != (400, "INVALID_CURSOR"):
                yield f"{place.endpoint.id}: {what} gives {reply.status} {reply.code}"


def shapes(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """`$fields` gives these fields and no others, `$expand` what an id stands for, on every page.

    Names that are not known are told by INVALID_FIELD_REQUESTED and INVALID_EXPANSION (Edlink, Limiting Fields; Edlink,
    Expanding Results; Edlink, Errors & Warnings).
    """
    choose = random.Random(seed)
    for place in places(env, choose):
        plain = place.caller.get(place.path)
        sample = plain.rows[0] if plain.rows else plain.data
        if plain.status != 200 or not isinstance(sample, dict) or place.endpoint.id == "listRequests":
            continue
        if place.takes("$fields"):
            names = sorted({"id", *choose.sample(sorted(sample), choose.randint(1, min(5, len(sample))))})
            yield from _limited(place, names)
        if place.takes("$expand"):
            yield from _expanded(place, sample)


def _limited(place: Place, names: list[str]) -> Iterator[str]:
    label = f"{place.endpoint.id} with $fields {names}"
    if place.takes("$first"):
        whole = place.caller.all_records(place.path)
        found, wrong = _walk(place, {"$first": max(2, len(whole) // 4), "$fields": names}, most=8)
    else:
        reply = place.caller.get(place.path, fields=names)
        found, wrong, whole = [reply.data], "", [place.caller.get(place.path).data]
    if wrong or found != [{name: row[name] for name in row if name in names} for row in whole]:
        yield f"{label}: {wrong or 'other than these fields of the whole records'}"
    told = place.caller.get(place.path, fields=[*names, "no_such_field"])
    if told.status != 200 or "INVALID_FIELD_REQUESTED" not in told.warnings:
        yield f"{label}: an unknown field is not told of: {told.status} {told.warnings}"


def _expanded(place: Place, sample: Mapping[str, Any]) -> Iterator[str]:
    told = place.caller.get(place.path, expand=["no_such_relation"])
    if told.status != 200 or "INVALID_EXPANSION" not in told.warnings:
        yield f"{place.endpoint.id}: an unknown relation is not told of: {told.status} {told.warnings}"
    # Two pages, for whatever the first call asks holds for the later ones.
    size = {"$first": max(1, min(40, len(place.caller.all_records(place.path)) // 2))} if place.takes("$first") else {}
    for name in [each for each in sample if each.endswith(("_id", "_ids"))]:
        one = name.endswith("_id")
        relation = name.removesuffix("_id") if one else name.removesuffix("_ids") + "s"
        query = {"$expand": relation, **size}
        reply = place.caller.send("GET", place.path, query=query)
        # Most relations expand, not all.
        if reply.status != 200 or "INVALID_EXPANSION" in reply.warnings:
            continue
        pages = [reply, *([place.caller.send("GET", reply.next)] if reply.next else [])]
        for row in [row for page in pages for row in page.rows] or [reply.data]:
            key, held = row.get(name), row.get(relation, "nothing")
            if key is None and held == "nothing":
                continue
            ids = (None if held is None else held.get("id")) if one and held != "nothing" else held
            ids = [each.get("id") for each in held] if not one and isinstance(held, list) else ids
            if ids != key:
                yield f"{place.endpoint.id}: {relation} is {str(ids)[:60]}, {name} is {key}"
                break


def reads(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """A record is the same alone and in its list, of the media type that is described, with dates in ISO 8601 and UTC.

    Edlink reference, the pages of the entities.
    """
    choose = random.Random(seed)
    known = {each.path: each for each in env.target.endpoints.values() if each.reads}
    for place in places(env, choose):
        reply = place.caller.get(place.path)
        declared = resolve(env.target.document, place.endpoint.node["responses"]["200"]).get("content", {})
        if str(reply.headers.get("content-type", "")).partition(";")[0] not in declared:
            yield f"{place.endpoint.id}: the media type is {reply.headers.get('content-type')}"
        if place.endpoint.path.endswith("}") and place.endpoint.path.rpartition("/")[0] in known:
            held = {row["id"]: row for row in place.caller.all_records(place.parent)}.get(place.path.rpartition("/")[2])
            if reply.status != 200 or reply.data != held:
                yield f"{place.endpoint.id}: {reply.status}, other than in its list"
        for row in [each for each in (reply.rows or [reply.data]) if isinstance(each, dict)]:
            for name in ("created_date", "updated_date"):
                if isinstance(row.get(name), str) and not _in_utc(row[name]):
                    yield f"{place.endpoint.id}: {name} is {row[name]}"


def _in_utc(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).utcoffset() == timedelta(0)
    except ValueError:
        return False
