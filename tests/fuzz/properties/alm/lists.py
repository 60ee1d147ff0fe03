"""Every list is compared with the whole list: filters, orders, pages, includes."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any
from urllib.parse import quote, urlencode

import attrs

from syllabind_fuzz.api_under_test import resolve
from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of
from tests.fuzz.properties.alm.client import (
    ADMIN,
    UNKNOWN_ID,
    V2,
    Row,
    ask,
    held_of,
    ids_of,
    linked_of,
    not_done,
    not_refused,
    not_unknown,
    pages_of,
    read,
    rows_of,
    token_of,
    whole_list,
)
from tests.fuzz.properties.alm.enrollments import learners_of


@attrs.frozen(kw_only=True, slots=True)
class _Filter:
    """A filter: its parameter, what a record has for it, and whether several values may be asked for."""

    name: str
    of: Callable[[Row], Any]
    many: bool = True


def _attribute(name: str) -> Callable[[Row], Any]:
    return lambda row: held_of(row).get(name)


def _truth(of: Callable[[Row], Any]) -> Callable[[Row], str]:
    return lambda row: str(bool(of(row))).lower()


def _id(row: Row) -> Any:
    return row.get("id")


def _name(row: Row) -> Any:
    local = held_of(row).get("localizedMetadata") or [{}]
    return held_of(row).get("name") or local[0].get("name")


def _kind(row: Row) -> str:
    return str(row.get("id")).partition(":")[0]


def _number(row: Row) -> Any:
    return int(str(row.get("id")))


@attrs.frozen(kw_only=True, slots=True)
class _List:
    """A list: its path, whose token reads it, its filters, and where one of its records is read."""

    path: str
    kind: str = "admin"
    filters: tuple[_Filter, ...] = ()
    offset: bool = True
    one: str = ""
    type: str = ""


IDS = _Filter(name="ids", of=_id)
LO_FILTERS = (
    IDS,
    _Filter(name="id", of=_id, many=False),
    _Filter(name="filter.loTypes", of=_attribute("loType")),
    # Both spellings are the manual's.
    _Filter(name="filter.lotypes", of=_attribute("loType")),
    _Filter(name="filter.loFormat", of=_attribute("loFormat")),
    _Filter(name="filter.tagName", of=_attribute("tags")),
)
ENROLLED = (_Filter(name="filter.loTypes", of=_kind),)
LISTS = (
    _List(path="/users", filters=(IDS,), one="/users/{}", type="user"),
    _List(path="/learningObjects", filters=LO_FILTERS, offset=False, one="/learningObjects/{}", type="learningObject"),
    _List(
        path="/learningObjects",
        kind="learner",
        filters=LO_FILTERS,
        offset=False,
        one="/learningObjects/{}",
        type="learningObject",
    ),
    _List(
        path="/enrollments",
        kind="learner",
        offset=False,
        one="/enrollments/{}",
        filters=(
            *ENROLLED,
            IDS,
            _Filter(
                name="filter.completed", of=_truth(lambda row: held_of(row).get("state") == "COMPLETED"), many=False
            ),
            _Filter(name="filter.hasDeadline", of=_truth(_attribute("completionDeadline")), many=False),
        ),
        type="learningObjectInstanceEnrollment",
    ),
    _List(
        path="/users/{learner}/enrollments",
        filters=ENROLLED,
        offset=False,
        one="/enrollments/{}",
        type="learningObjectInstanceEnrollment",
    ),
    _List(path="/skills", one="/skills/{}", type="skill"),
    _List(path="/badges", one="/badges/{}", type="badge"),
    _List(
        path="/userGroups",
        filters=(
            _Filter(name="filter.readOnly", of=_truth(_attribute("readOnly")), many=False),
            _Filter(name="filter.states", of=_attribute("state")),
        ),
        one="/userGroups/{}",
        type="userGroup",
    ),
    _List(path="/catalogs", filters=(IDS,), one="/catalogs/{}", type="catalog"),
)


def _readers(env: Environment) -> Iterator[tuple[_List, str, str, list[Row]]]:
    """Each list with its path, a token for it and all of its records."""
    admin = token_of(env)
    people = learners_of(env, admin)
    busy = max(people, key=lambda key: len(people[key]))
    for each in LISTS:
        token = admin if each.kind == "admin" else token_of(env, "learner", busy)
        path = V2 + each.path.replace("{learner}", busy)
        yield each, path, token, whole_list(env, token, path)


def _passing(rows: Sequence[Row], one: _Filter, chosen: Sequence[Any]) -> list[Any]:
    out = []
    for row in rows:
        value = one.of(row)
        if set(value) & set(chosen) if isinstance(value, list) else value in chosen:
            out.append(row.get("id"))
    return out


def filters(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """A filtered list is what passes the filter of the whole one, on each of its pages, and `meta.count` counts it.

    The manual, retrieve learning objects and enrollments (`filter.loTypes`, and `filter.lotypes` in its sample); the
    reference of each list; "What's new", July 2024 (`meta.count`); values of no closed list are a bad request.
    """
    choose = random.Random(seed)
    for each, path, token, whole in _readers(env):
        if not whole or len(set(ids_of(whole))) != len(whole):
            yield f"{each.path}: {len(whole)} records, or one twice"
            continue
        for one in each.filters:
            values = [one.of(row) for row in whole]
            known = sorted(
                {part for value in values for part in (value if isinstance(value, list) else [value]) if part}
            )
            if not known:
                continue
            chosen = choose.sample(known, choose.randint(1, min(3, len(known))) if one.many else 1)
            meant, query = _passing(whole, one, chosen), {one.name: ",".join(chosen)}
            bodies = list(pages_of(env, token, path, {**query, "page[limit]": max(1, min(len(meant) // 2, 40))}))
            found = [row.get("id") for body in bodies for row in rows_of(body)]
            if Counter(found) != Counter(meant):
                yield f"{each.path} {query}: {len(found)} records, not the {len(meant)} that pass"
            counts = {body["meta"]["count"] for body in bodies if "count" in body.get("meta", {})}
            if counts - {len(meant)} or (each.type == "learningObject" and not counts):
                yield f"{each.path} {query}: the count is {counts}, not {len(meant)}"
        for name, value in WRONG.get(each.path, ()):
            answer = ask(env, token, "GET", f"{path}?{urlencode({name: value})}")
            yield from not_refused(answer, f"{each.path} {name}={value}", 400)


WRONG: dict[str, tuple[tuple[str, str], ...]] = {
    "/users": (("sort", "colour"), ("include", "colour"), ("filter", "colour")),
    "/learningObjects": (
        ("filter.loTypes", "poem"),
        ("filter.loTypes", "course,poem"),
        ("filter.bookmarks", "perhaps"),
    ),
    "/enrollments": (("filter.loTypes", "poem"), ("filter.completed", "perhaps"), ("sort", "colour")),
    "/userGroups": (("filter.readOnly", "perhaps"),),
}
"""What the manual's table of errors calls a bad `filter`, `fields` or `include`."""


def _published(row: Row) -> Any:
    # "What's new", July 2024: programs go by the effective change.
    program = held_of(row).get("loType") == "learningProgram"
    return held_of(row).get("effectiveModifiedDate" if program else "datePublished")


def _rating(row: Row) -> Any:
    return (held_of(row).get("rating") or {}).get("averageRating")


SORTED = {"id": _number, "name": _name, "date": _published, "rating": _rating}
"""What lists are sorted by that is no attribute of that name."""


def _sortable(env: Environment) -> Iterator[tuple[str, str, list[str]]]:
    """The lists whose reference has a sort and its opposite, with a token and the names of those sorts."""
    admin = token_of(env)
    people = learners_of(env, admin)
    group = str(next(iter(ids_of(whole_list(env, admin, f"{V2}/userGroups"))), ""))
    for endpoint in env.target.endpoints.values():
        nodes = [resolve(env.target.document, each) for each in endpoint.node.get("parameters", ())]
        sorts = [str(value) for node in nodes if node["name"] == "sort" for value in node["schema"].get("enum", ())]
        names = [each for each in sorts if f"-{each}" in sorts]
        if not names or any(each.get("required") for each in nodes if each["in"] == "query"):
            continue
        # The person who has most of what is listed.
        listed = endpoint.path.replace(f"{V2}/users/{{id}}/", "")
        counts = {key: len(_of_person(env, admin, people, key, listed)) for key in people}
        owner = max(counts, key=counts.__getitem__)
        path = endpoint.path.replace("userGroups/{id}", f"userGroups/{group}").replace("users/{id}", f"users/{owner}")
        if "{" not in path:
            by_admin = any(set(each.get("oauth", ("-",))) <= ADMIN for each in endpoint.node["security"])
            yield path, admin if by_admin else token_of(env, "learner", owner), names


def _of_person(env: Environment, admin: str, people: dict[str, list[Row]], key: str, name: str) -> list[Row]:
    return people[key] if "/" in name else whole_list(env, admin, f"{V2}/users/{key}/{name}")


def sorting(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """A sorted list is the whole list in order, page by page, and a minus turns it round.

    The manual, sorting; the references of the lists. How names are collated is not told: what is told is that a minus
    gives the opposite order, whatever the pages are.
    """
    choose = random.Random(seed)
    for path, token, names in _sortable(env):
        whole = whole_list(env, token, path)
        for name in names:
            of = SORTED.get(name, _attribute(name))
            size = choose.randint(max(2, len(whole) // 4), max(2, len(whole) - 1))
            up, down = (whole_list(env, token, path, {"sort": sign + name}, min(size, 100)) for sign in ("", "-"))
            keys, turned = [of(row) for row in up], [of(row) for row in down]
            if Counter(ids_of(up)) != Counter(ids_of(whole)) or Counter(ids_of(down)) != Counter(ids_of(whole)):
                yield f"{path} by {name}: {len(up)} and {len(down)} records, not {len(whole)}, or others"
            elif keys != turned[::-1]:
                yield f"{path} by -{name} is not {name} the other way round"
            elif name != "name" and None not in keys and keys != sorted(keys):
                yield f"{path} by {name} is not in order"


def pages(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Pages are cuts of one list: ten unasked, a hundred at most, ten with `include`; offsets reach five hundred.

    "Adobe Learning Manager, API rate limits" (page sizes), "API deprecations list" (offsets of users), the manual,
    pagination (zero-based offsets, `links.next` as it is given).
    """
    choose = random.Random(seed)
    for each, path, token, whole in _readers(env):
        keys = ids_of(whole)
        usual = ids_of(rows_of(body_of(ask(env, token, "GET", path))))
        if usual != keys[:10]:
            yield f"{each.path}: a page of {len(usual)} unasked, not the first ten"
        for size in sorted({1, choose.randint(2, 9), max(1, len(keys) // 2), min(100, len(keys))}):
            if len(keys) // size > 60:
                continue
            bodies = list(pages_of(env, token, path, {"page[limit]": size}))
            if [row.get("id") for body in bodies for row in rows_of(body)] != keys:
                yield f"{each.path}: pages of {size} give other records than pages of a hundred"
            if any(len(rows_of(body)) != size for body in bodies[:-1]) or any(
                len(rows_of(body)) > size for body in bodies
            ):
                yield f"{each.path}: pages of {size} are of other sizes"
        big = ask(env, token, "GET", f"{path}?page[limit]=101")
        if big.status_code != 400 and len(rows_of(body_of(big))) > 100:
            yield f"{each.path}: a page of more than a hundred"
        for wrong in ({"page[limit]": 0}, {"page[limit]": "x"}, {"page[limit]": -1}):
            yield from not_refused(ask(env, token, "GET", f"{path}?{urlencode(wrong)}"), f"{each.path} {wrong}", 400)
        if each.offset:
            for start in sorted({0, choose.randint(0, len(keys)), len(keys) - 1}):
                query = {"page[limit]": 5, "page[offset]": start}
                if (
                    ids_of(rows_of(body_of(ask(env, token, "GET", f"{path}?{urlencode(query)}"))))
                    != keys[start : start + 5]
                ):
                    yield f"{each.path}: from {start} on there are other records"
    admin = token_of(env)
    for offset in (501, choose.randint(502, 10**6)):
        answer = ask(env, admin, "GET", f"{V2}/users?page[offset]={offset}")
        yield from not_refused(answer, f"users from {offset} on", 400)
    yield from not_done(ask(env, admin, "GET", f"{V2}/users?page[offset]=500"), "users from 500 on")


INCLUDES = {
    "/users": ("manager", "account", "manager,account"),
    "/learningObjects": ("instances", "skills.skillLevel.badge", "instances.loResources"),
    "/enrollments": ("learningObject", "loInstance.learningObject", "loResourceGrades"),
    "/users/{learner}/enrollments": ("learningObject", "loInstance"),
    "/skills": ("levels", "levels.badge"),
}


def includes(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """`include` brings what the records lead to, once, ten records a page; `fields` leaves what is asked for.

    The manual, include and sparse fields; JSON:API 1.0, compound documents (full linkage, each resource once);
    "Adobe Learning Manager, API rate limits" (ten records a page with `include`).
    """
    choose = random.Random(seed)
    for each, path, token, whole in _readers(env):
        for include in INCLUDES.get(each.path, ()):
            bodies = list(pages_of(env, token, path, {"include": include, "page[limit]": choose.choice((10, 25, 100))}))
            if [row.get("id") for body in bodies for row in rows_of(body)] != ids_of(whole):
                yield f"{each.path} with {include}: other records than without"
            for body in bodies:
                if len(rows_of(body)) > 10:
                    yield f"{each.path} with {include}: a page of {len(rows_of(body))}"
                yield from _compound(f"{each.path} with {include}", body, include)
        yield from _sparse(env, choose, each, path, token, whole)
        if each.one:
            for row in choose.sample(whole, min(2, len(whole))):
                if read(env, token, V2 + each.one.replace("{}", quote(str(row["id"])))) != row:
                    yield f"{each.path}: a record is other by its id than in the list"
            answer = ask(env, token, "GET", V2 + each.one.replace("{}", UNKNOWN_ID))
            yield from not_unknown(answer, f"{each.one} of nothing")


def _compound(what: str, body: Row, include: str) -> Iterator[str]:
    included = {(row.get("type"), row.get("id")): row for row in body.get("included") or ()}
    if len(included) != len(body.get("included") or ()):
        yield f"{what}: a resource is included twice"
    roots = {(row.get("type"), row.get("id")): row for row in rows_of(body)}
    if set(roots) & set(included):
        yield f"{what}: a record is included that is on the page"
    reached = set[tuple[Any, Any]]()
    for way in include.split(","):
        level = list(roots.values())
        for step in way.split("."):
            linked = {pair for row in level for pair in linked_of(row, step)}
            reached |= linked
            level = [row for pair in linked if (row := included.get(pair) or roots.get(pair)) is not None]
    if set(included) - reached:
        yield f"{what}: {len(set(included) - reached)} resources that nothing leads to"
    if reached - set(included) - set(roots):
        yield f"{what}: {len(reached - set(included) - set(roots))} resources are missing"


def _sparse(
    env: Environment, choose: random.Random, each: _List, path: str, token: str, whole: Sequence[Row]
) -> Iterator[str]:
    known = sorted({name for row in whole for name in held_of(row)})
    wanted = choose.sample(known, min(3, len(known)))
    query = {f"fields[{each.type}]": ",".join(wanted), "page[limit]": 20}
    for body in pages_of(env, token, path, query):
        for row in rows_of(body):
            full = next((one for one in whole if one.get("id") == row.get("id")), {})
            if held_of(row) != {name: value for name, value in held_of(full).items() if name in wanted}:
                yield f"{each.path} with {wanted}: {sorted(held_of(row))}"
                return
            if row.get("relationships"):
                yield f"{each.path} with {wanted}: relationships that were not asked for"
                return
