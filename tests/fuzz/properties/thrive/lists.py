"""Every list is compared with the whole list: pages, filters, summaries."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, timedelta
from typing import Any
from urllib.parse import quote, urlencode

import attrs

from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of
from tests.fuzz.properties.thrive.client import (
    UNKNOWN_ID,
    V1,
    Row,
    ask,
    moment_of,
    not_refused,
    read,
    rows_of,
    whole_list,
)


@attrs.frozen(kw_only=True, slots=True)
class _List:
    """A list: its path, its largest page, the page that comes unasked, and whether it has an envelope."""

    path: str
    most: int = 1000
    usual: int = 100
    bare: bool = False
    legacy: bool = False
    one: str = ""
    key: str = "id"


LISTS = (
    _List(path="/users", one="/user/{}"),
    _List(path="/audiences", legacy=True, one="/audiences/{}"),
    _List(path="/audiences/{audience}/members", key="userId", legacy=True),
    _List(path="/assignments", most=100, bare=True, legacy=True, one="/assignments/{}"),
    _List(
        path="/assignments/{assignment}/enrolments", most=100, bare=True, one="/assignments/{assignment}/enrolments/{}"
    ),
    _List(path="/learning/completions", usual=1000, bare=True, one="/learning/completions/{}"),
    _List(path="/contents", usual=20, one="/contents/{}"),
    _List(path="/activities", usual=20, one="/activity/{}"),
    _List(path="/cpdCategories", key="categoryId", one="/cpdCategories/{}"),
    _List(path="/cpdEntries", key="logEntryId", one="/cpdEntries/{}"),
    _List(path="/cpdRequirementSummaries", key="audienceRequirementId", one="/cpdRequirementSummaries/{}"),
    _List(path="/tags", one="/tags/{}"),
)


def _filled(env: Environment, path: str) -> str:
    """A path with an audience that has members, and an assignment to one."""
    if "{audience}" not in path and "{assignment}" not in path:
        return V1 + path
    users_now = whole_list(env, f"{V1}/users")
    counts = Counter(
        each.get("id") if isinstance(each, dict) else each for row in users_now for each in row.get("audiences") or ()
    )
    given = whole_list(env, f"{V1}/assignments")
    chosen = max(given, key=lambda row: counts[row["audienceId"]])
    audience = counts.most_common(1)[0][0]
    return V1 + path.replace("{audience}", str(audience)).replace("{assignment}", str(chosen["id"]))


def pages(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Pages are cuts of one list, of the size that was asked for or of the usual one, and the totals are its totals.

    "Thrive Learning, Search users and return basic user information" (page numbers, `perPage`, the pagination object)
    and the references of the other lists (page sizes; `limit` on some, where `perPage` takes precedence).
    """
    choose = random.Random(seed)
    for each in LISTS:
        path = _filled(env, each.path)
        whole = whole_list(env, path)
        keys = [row.get(each.key) for row in whole]
        if not keys or len(set(keys)) != len(keys):
            yield f"{each.path}: {len(keys)} records, or one twice"
            continue
        size = choose.randint(2, max(2, len(keys) // 3))
        last = -(-len(keys) // size)
        cuts = [({}, each.usual, 1), ({"perPage": 1, "page": len(keys)}, 1, len(keys))]
        cuts += [({"perPage": size, "page": page}, size, page) for page in {1, last, choose.randint(1, last)}]
        cuts += [({"page": 2}, each.usual, 2), ({"perPage": each.most}, each.most, 1)]
        if each.legacy:
            cuts += [({"limit": size, "page": last}, size, last), ({"limit": size, "perPage": size + 1}, size + 1, 1)]
        for query, part, page in cuts:
            yield from _is_page(env, each, path, query, keys[(page - 1) * part : page * part], part, page, len(keys))
        beyond = ask(env, "GET", f"{path}?{urlencode({'perPage': size, 'page': last + 1})}")
        if beyond.status_code // 100 == 5 or (beyond.status_code == 200 and rows_of(body_of(beyond))):
            yield f"{each.path}: {beyond.status_code} beyond the last page, or records"
        for name, value in (("perPage", 0), ("perPage", each.most + 1), ("perPage", "x"), ("page", 0), ("page", -1)):
            answer = ask(env, "GET", f"{path}?{name}={value}")
            yield from not_refused(answer, f"{each.path} {name}={value}", 400)
        if each.one:
            for row in choose.sample(whole, min(3, len(whole))):
                one = _filled(env, each.one).replace("{}", str(row[each.key]))
                if read(env, one) != row:
                    yield f"{each.path}: a record is other by its id than in the list"
            yield from not_refused(ask(env, "GET", _filled(env, each.one).replace("{}", UNKNOWN_ID)), each.one, 404)


def _is_page(
    env: Environment, each: _List, path: str, query: Row, keys: list[Any], size: int, page: int, total: int
) -> Iterator[str]:
    body, what = read(env, f"{path}?{urlencode(query)}"), f"{each.path} {query}"
    if isinstance(body, list) != each.bare:
        yield f"{what}: the envelope is another"
    found = [row.get(each.key) for row in rows_of(body)]
    if found != keys:
        yield f"{what}: {len(found)} records, not the {len(keys)} of the whole list"
    if not each.bare and isinstance(body, dict):
        meant = {"totalResults": total, "totalPages": -(-total // size), "page": page, "perPage": size}
        if body.get("pagination") != meant:
            yield f"{what}: the pagination is {body.get('pagination')}, not {meant}"


@attrs.frozen(kw_only=True, slots=True)
class _Filter:
    """A filter: a query, and what a record must be to pass it; None of the two where the document leaves it open."""

    query: Row
    keep: Callable[[Row], bool | None]


def _since(rows: Sequence[Row], choose: random.Random) -> _Filter:
    """Changed on or after a moment at which one of the records was changed."""
    moments = [row["updatedAt"] for row in rows if row.get("updatedAt")]
    since = choose.choice(moments)

    def keep(row: Row) -> bool | None:
        at, bound = moment_of(row.get("updatedAt")), moment_of(since)
        return None if at is None or bound is None else at >= bound

    return _Filter(query={"updatedSince": since}, keep=keep)


def _one_of(name: str, member: str) -> Callable[[Sequence[Row], random.Random], _Filter]:
    def make(rows: Sequence[Row], choose: random.Random) -> _Filter:
        known = sorted({row[member] for row in rows if row.get(member)})
        chosen = choose.sample(known, choose.randint(1, min(3, len(known))))
        return _Filter(query={name: ",".join(chosen)}, keep=lambda row: row.get(member) in chosen)

    return make


def _none_of(name: str, member: str) -> Callable[[Sequence[Row], random.Random], _Filter]:
    def make(rows: Sequence[Row], choose: random.Random) -> _Filter:
        inner = _one_of(name, member)(rows, choose)
        return _Filter(query=inner.query, keep=lambda row: not inner.keep(row))

    return make


def _equal(name: str, member: str) -> Callable[[Sequence[Row], random.Random], _Filter]:
    def make(rows: Sequence[Row], choose: random.Random) -> _Filter:
        value = choose.choice([row[member] for row in rows if row.get(member) is not None])
        sent = str(value).lower() if isinstance(value, bool) else value
        return _Filter(query={name: sent}, keep=lambda row: row.get(member) == value)

    return make


def _between(
    first: str, last: str, member: str, form: str, *, each: bool = True
) -> Callable[[Sequence[Row], random.Random], _Filter]:
    """Between two moments that no record has, so that it does not matter whether the bounds are within."""

    def make(rows: Sequence[Row], choose: random.Random) -> _Filter:
        moments = sorted(at for row in rows if (at := moment_of(row.get(member))) is not None)
        low, high = sorted(choose.choice(moments).astimezone(UTC) + timedelta(seconds=31) for _ in range(2))
        query, kind = {first: low.strftime(form), last: high.strftime(form)}, choose.choice("abc" if each else "c")
        chosen = {"a": {first: query[first]}, "b": {last: query[last]}, "c": query}[kind]

        def keep(row: Row) -> bool:
            at = moment_of(row.get(member))
            return at is not None and (kind == "b" or at > low) and (kind == "a" or at < high)

        return _Filter(query=chosen, keep=keep)

    return make


def _omitted_in_vain(rows: Sequence[Row], choose: random.Random) -> _Filter:
    taken, omitted = _one_of("types", "type")(rows, choose), _one_of("omitTypes", "type")(rows, choose)
    return _Filter(query={**taken.query, **omitted.query}, keep=taken.keep)


def _whole_days(rows: Sequence[Row], choose: random.Random) -> _Filter:
    """Days, both of which count."""
    first, last = sorted(choose.choice(rows)["completedAt"][:10] for _ in range(2))
    query = {"completedDateRangeStart": first, "completedDateRangeEnd": last}
    return _Filter(query=query, keep=lambda row: first <= str(row.get("completedAt"))[:10] <= last)


def _inclusive(rows: Sequence[Row], choose: random.Random) -> _Filter:
    """Moments at which records were completed, both of which count."""
    first, last = sorted(choose.choice(rows)["completedAt"] for _ in range(2))
    query = {"completedDateRangeStart": first, "completedDateRangeEnd": last}
    return _Filter(query=query, keep=lambda row: first <= str(row.get("completedAt")) <= last)


ISO, SPACED = "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%d %H:%M:%S"
FILTERS: dict[str, tuple[Callable[[Sequence[Row], random.Random], _Filter], ...]] = {
    "/users": (_equal("status", "status"), _one_of("statuses", "status"), _none_of("omitStatuses", "status"), _since),
    "/audiences": (_equal("apiControlled", "apiControlled"), _since),
    "/assignments": (_equal("audienceId", "audienceId"), _since),
    "/assignments/{assignment}/enrolments": (
        _equal("status", "status"),
        _between("updatedAtFrom", "updatedAtTo", "updatedAt", ISO, each=False),
    ),
    "/learning/completions": (
        _equal("userId", "userId"),
        _equal("contentId", "contentId"),
        _equal("isRPL", "isRPL"),
        _whole_days,
        _inclusive,
    ),
    "/contents": (_one_of("types", "type"), _none_of("omitTypes", "type"), _omitted_in_vain, _since),
    "/activities": (
        _one_of("actions", "type"),
        _none_of("omitActions", "type"),
        _one_of("contentIds", "contextId"),
        _equal("contentType", "contentType"),
        _between("timestampFrom", "timestampTo", "date", SPACED),
    ),
    "/cpdEntries": (_between("entryDateFrom", "entryDateTo", "entryDate", SPACED),),
    "/cpdRequirementSummaries": (_since,),
}
"""The filters of each list, as its reference names them."""
WRONG: tuple[tuple[str, Row], ...] = (
    ("/users", {"status": "asleep"}),
    ("/users", {"statuses": "active,asleep"}),
    ("/users", {"omitStatuses": "asleep"}),
    ("/users", {"updatedSince": "yesterday"}),
    ("/audiences", {"apiControlled": "perhaps"}),
    ("/assignments", {"updatedSince": "yesterday"}),
    ("/assignments/{assignment}/enrolments", {"status": "asleep"}),
    ("/assignments/{assignment}/enrolments", {"updatedAtTo": "2024-09-01T00:00:00Z"}),
    ("/learning/completions", {"isRPL": "perhaps"}),
    ("/learning/completions", {"completedDateRangeStart": "yesterday"}),
    ("/contents", {"types": "poem"}),
    ("/activities", {"actions": "slept"}),
    ("/activities", {"timestampFrom": "yesterday"}),
    ("/cpdUserLogSummaries", {"entryDateTo": "2024-09-01T00:00:00"}),
    ("/cpdUserLogSummaries", {"entryDateFrom": "2024-09-01T00:00:00"}),
    ("/cpdUserLogSummaries", {}),
)
"""Values that the references leave no room for: closed lists, dates, one that needs another, two that are required."""


def filters(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """A filtered list is what passes the filter of the whole one, on each of its pages and in its totals.

    The references of Thrive Learning's lists; "Search users" for what the totals count (results that match).
    """
    choose = random.Random(seed)
    by_path = {each.path: each for each in LISTS}
    for path, makers in FILTERS.items():
        url, key = _filled(env, path), by_path[path].key
        whole = whole_list(env, url)
        if not whole:
            yield f"{path} is empty"
            continue
        for maker in (*makers, choose.choice(makers)):
            chosen = maker(whole, choose)
            meant = [row[key] for row in whole if chosen.keep(row) is not False]
            sure = {row[key] for row in whole if chosen.keep(row)}
            size = choose.randint(1, max(1, len(meant) // 2)) if len(meant) < 40 else 25
            found = [row.get(key) for row in whole_list(env, url, chosen.query, size)]
            if len(set(found)) != len(found) or not sure <= set(found) <= set(meant):
                yield f"{path} {chosen.query}: {len(found)} records, not the {len(meant)} that pass"
            body = read(env, f"{url}?{urlencode({**chosen.query, 'perPage': 1})}")
            if isinstance(body, dict) and body.get("pagination", {}).get("totalResults") != len(found):
                yield f"{path} {chosen.query}: the total is not that of what passes"
    for path, query in WRONG:
        yield from not_refused(ask(env, "GET", f"{_filled(env, path)}?{urlencode(query)}"), f"{path} {query}", 400)


def audience_by_reference(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Wherever an audience is named, its reference does as well as its id ("Thrive Learning, Gets an audience")."""
    for row in random.Random(seed).sample(whole_list(env, f"{V1}/audiences"), 3):
        for path in ("/audiences/{}", "/audiences/{}/members", "/audiences/{}/managers", "/assignments?audienceId={}"):
            keys = (quote(str(row[name]), safe="") for name in ("id", "reference"))
            first, second = (read(env, V1 + path.replace("{}", key)) for key in keys)
            if first is None or first != second:
                yield f"{path} is another one by reference"


def summaries(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """A summary is the sum of a user's entries in the period ("Thrive Learning, Query CPD user log summaries")."""
    choose, endpoints = random.Random(seed), whole_list(env, f"{V1}/cpdEntries")
    moments = sorted(at for row in endpoints if (at := moment_of(row["entryDate"])) is not None)
    for number in range(4):
        first, last = sorted(choose.choice(moments) + timedelta(seconds=31) for _ in range(2))
        wanted = choose.sample(sorted({row["userId"] for row in endpoints}), 3) if number % 2 else []
        sums = Counter[str]()
        for row in endpoints:
            at = moment_of(row["entryDate"])
            if at is not None and first < at < last and (not wanted or row["userId"] in wanted):
                sums[row["userId"]] += row["durationMinutes"]
        form = "%Y-%m-%dT%H:%M:%S"
        query = {"entryDateFrom": first.strftime(form), "entryDateTo": last.strftime(form)}
        if wanted:
            query["userIds"] = ",".join(wanted)
        rows = whole_list(env, f"{V1}/cpdUserLogSummaries", query, 7)
        found = {row.get("userId"): row.get("durationMinutes") for row in rows if row.get("durationMinutes")}
        if found != dict(sums) or len({row.get("userId") for row in rows}) != len(rows):
            yield f"{query}: {len(found)} sums, other than the {len(sums)} of the entries"
