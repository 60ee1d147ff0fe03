"""Edlink: lists, records, rights, onboardings, sign-in and errors.

Every list is judged by the whole list, every person's view by the district's enrollments, every record by what was
written last.
"""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import attrs
from hypothesis import strategies as st

from syllabind.testing.driving import drive
from syllabind.testing.subject import Entry, resolve
from syllabind_sandbox.clock import stamp
from tests.fuzz.bench import Bench

from . import Check, body_of
from .linked import conforming

HOST = "https://ed.link"
NOBODY = "00000000-0000-4000-8000-000000000000"
HOUR = 3600
ALL = 10000
"""The largest page (Edlink, Errors & Warnings, INVALID_PAGE_SIZE)."""
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
    "classes": {
        **ROSTER,
        "name": TEXT,
        **dict.fromkeys(("state", "course_id", "department_id", "subject_id"), IDS),
    },
    "sections": {**ROSTER, "name": TEXT, "state": IDS},
    "sessions": {**ROSTER, "name": TEXT, "start_date": DATES, "end_date": DATES},
    "courses": {
        **ROSTER,
        "code": (*IDS, *KNOWN),
        **dict.fromkeys(("school_id", "session_id", "department_id", "subject_id"), IDS),
    },
    "enrollments": {
        **ROSTER,
        "role": (*IDS, *KNOWN),
        **dict.fromkeys(("person_id", "class_id", "section_id"), IDS),
    },
    "agents": {"id": IDS},
    "materializations": {"id": IDS},
}
"""Operators by kind and property (Edlink, Filtering; the list pages of the reference)."""
PEOPLE = ("teachers", "students", "administrators")
ROLES = (
    *("student", "district-administrator", "administrator", "teacher", "staff", "observer"),
    *("parent", "guardian", "ta", "aide", "designer", "member"),
)
STAFF = ("teacher", "ta", "designer", "administrator", "district-administrator")
"""Who may write to a class (Edlink, Create an assignment)."""


# --- asking --------------------------------------------------------------------------------------


class Unreadable(AssertionError):
    """An answer is not what a property needs for going on."""


class Told(dict[str, Any]):
    """A JSON object of an answer; a member that should be there and is not, is the service's fault."""

    def __missing__(self, key: str) -> Any:
        raise Unreadable(f"{key} is missing in {str(dict(self))[:100]}")


@attrs.frozen(kw_only=True, slots=True)
class Reply:
    """An answer.

    Attributes:
        status: Its HTTP status.
        headers: Its headers.
        text: Its content.
        body: The same, decoded; None where it is no JSON.
    """

    status: int
    headers: Mapping[str, str]
    text: str
    body: Any

    @property
    def data(self) -> Any:
        """What is in the envelope; None where there is none."""
        return self.body.get("$data") if isinstance(self.body, dict) else None

    @property
    def one(self) -> Told:
        """The one record that is in the envelope, or in none.

        Raises:
            Unreadable: there is none.
        """
        found = self.body if self.data is None else self.data
        if self.status != 200 or not isinstance(found, Told):
            raise Unreadable(f"no record, but {self.status} {self.text[:100]}")
        return found

    @property
    def rows(self) -> list[Any]:
        """The records of a page; none where it is no page."""
        return self.data if isinstance(self.data, list) and all(isinstance(each, dict) for each in self.data) else []

    @property
    def next(self) -> str | None:
        """The link to the following page."""
        return self.body.get("$next") if isinstance(self.body, dict) else None

    @property
    def code(self) -> str:
        """The code of the first error, empty where there is none."""
        return next(iter(_codes(self.body, "$errors")), "")

    @property
    def warnings(self) -> list[str]:
        """The codes of the warnings."""
        return _codes(self.body, "$warnings")


def _codes(body: Any, name: str) -> list[str]:
    listed = body.get(name) if isinstance(body, dict) else None
    return [str(each.get("code", "")) for each in listed or () if isinstance(each, dict)]


@attrs.frozen(kw_only=True, slots=True)
class Caller:
    """Somebody who asks.

    Attributes:
        bench: Where.
        signed: The `Authorization` header; empty for none.
    """

    bench: Bench
    signed: str = ""

    def ask(
        self, method: str, path: str, *, query: Mapping[str, Any] | None = None, body: Any = None, form: Any = None
    ) -> Reply:
        """Send a request.

        Args:
            method: The HTTP method.
            path: The path, or the whole URL of a link.
            query: What to put behind it; of a list, the values with commas between.
            body: What to send as JSON; None for nothing.
            form: What to send as a form; None for nothing.
        """
        url = path if "://" in path else HOST + path
        if query:
            pairs = (f"{quote(name, safe='$')}={_written(value)}" for name, value in query.items())
            url += ("&" if "?" in url else "?") + "&".join(pairs)
        headers = {"authorization": self.signed} if self.signed else {}
        content = None
        if body is not None:
            headers["content-type"], content = "application/json", json.dumps(body, ensure_ascii=False)
        if form is not None:
            headers["content-type"], content = "application/x-www-form-urlencoded", urlencode(form)
        answer = self.bench.raw(method, url, headers=headers, content=content)
        return Reply(status=answer.status_code, headers=answer.headers, text=answer.text, body=_decoded(answer.text))

    def get(self, path: str, **query: Any) -> Reply:
        """Read; `first` stands for `$first`, and so on."""
        return self.ask("GET", path, query={f"${name}": value for name, value in query.items()})

    def whole(self, path: str) -> list[Any]:
        """All records of a list.

        Raises:
            Unreadable: the answer is no page of records with ids.
        """
        # The lists of a team have no pages.
        reply = self.get(path) if path.startswith("/api/v1/teams/") else self.get(path, first=ALL)
        if reply.status != 200 or not isinstance(reply.data, list) or len(reply.rows) != len(reply.data):
            raise Unreadable(f"{path} gives no list: {reply.status} {reply.text[:100]}")
        if not all(isinstance(row["id"], str) for row in reply.rows):
            raise Unreadable(f"{path} has ids that are no text")
        return reply.rows


def _decoded(text: str) -> Any:
    try:
        return json.loads(text, object_hook=Told)
    except ValueError:
        return None


def _written(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ",".join(quote(str(each), safe="") for each in value)
    return quote(str(value), safe="")


def _token(bench: Bench, kind: str, subject: str | None = None) -> Caller:
    return Caller(bench=bench, signed=f"Bearer {bench.world.issue_token('edlink', kind=kind, subject=subject)}")


def person(bench: Bench, subject: str | None = None) -> Caller:
    """A person with a token of the User Data API; the teacher where none is named."""
    return _token(bench, "user", subject)


def graph(bench: Bench) -> Caller:
    """The integration, which reads all of the district."""
    return _token(bench, "integration")


def team(bench: Bench) -> Caller:
    """The service account of the developer's team."""
    return _token(bench, "service")


def basic(bench: Bench, client: str | None = None, secret: str | None = None) -> Caller:
    """The application, with HTTP Basic."""
    known = bench.world.credentials.edlink
    pair = f"{known.client_id if client is None else client}:{known.client_secret if secret is None else secret}"
    return Caller(bench=bench, signed="Basic " + base64.b64encode(pair.encode()).decode())


def callers(bench: Bench) -> dict[str, Caller]:
    """A good caller by security scheme; the empty one needs no credentials."""
    return {
        "userAccessToken": person(bench),
        "oidc": person(bench),
        "integrationAccessToken": graph(bench),
        "metaToken": team(bench),
        "applicationSecret": _token(bench, "application"),
        "applicationBasic": basic(bench),
        "": Caller(bench=bench),
    }


def _scheme(entry: Entry) -> str:
    return next((name for each in entry.node.get("security") or () for name in each), "")


# --- places --------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True, slots=True)
class Place:
    """An operation at a path whose ids are those of records that are there.

    Attributes:
        entry: The operation.
        path: The path.
        caller: Who may ask.
    """

    entry: Entry
    path: str
    caller: Caller

    @property
    def parent(self) -> str:
        """The path of the list that the record is in."""
        return self.path.rpartition("/")[0]

    def takes(self, name: str) -> bool:
        """Whether the operation has a parameter."""
        document = self.caller.bench.subject.document
        return any(resolve(document, each)["name"] == name for each in self.entry.node.get("parameters", ()))


def places(bench: Bench, choose: random.Random, *, methods: Sequence[str] = ("GET",)) -> list[Place]:
    """All operations with some methods, each at a chosen record; left out are those whose records no list tells of."""
    by_scheme, known = callers(bench), {each.path: each for each in bench.subject.entries.values() if each.reads}
    busy = _busy(bench)
    lists: dict[str, list[Any]] = {}
    chosen: dict[str, str] = {"{team_id}": bench.world.credentials.edlink.team_id}
    found = []
    for entry in bench.subject.entries.values():
        if entry.method not in methods or entry.browser:
            continue
        path = ""
        for word in entry.path.split("/")[1:]:
            if word.startswith("{") and (held := _one_of(path, word, lists, chosen, busy, by_scheme, known, choose)):
                word = held
            path += f"/{word}"
        if "{" not in path:
            found.append(Place(entry=entry, path=path, caller=by_scheme[_scheme(entry)]))
    return found


def _one_of(
    path: str,
    word: str,
    lists: dict[str, list[Any]],
    chosen: dict[str, str],
    busy: Mapping[str, list[str]],
    by_scheme: Mapping[str, Caller],
    known: Mapping[str, Entry],
    choose: random.Random,
) -> str | None:
    """An id for a word of a path; the same one wherever the word comes again."""
    if word in chosen:
        return chosen[word]
    if word in busy:
        return chosen.setdefault(word, choose.choice(busy[word]))
    # The Graph API reads single assignments only; their list is the class's own.
    listed = re.sub(chosen.get("{class_id}", "/"), "{class_id}", path.replace("/graph/classes/", "/my/classes/"))
    listed = re.sub(chosen.get("{assignment_id}", "/"), "{assignment_id}", listed) if "{class_id}" in listed else path
    entry = known.get(listed if listed in known else path)
    if entry is None:
        return None
    asked = path.replace("/graph/", "/my/") if entry.path.startswith("/api/v2/my/") else path
    if asked not in lists:
        lists[asked] = by_scheme[_scheme(entry)].whole(asked)
    if not lists[asked]:
        return None
    return chosen.setdefault(word, choose.choice(lists[asked])["id"])


def _busy(bench: Bench) -> dict[str, list[str]]:
    """The teacher's classes with the most people, and the people with the most classes."""
    rows = graph(bench).whole("/api/v2/graph/enrollments")
    own = person(bench).get("/api/v2/my/profile").one["id"]
    taught = {row["class_id"] for row in rows if row["person_id"] == own}
    size: dict[str, int] = {}
    for row in rows:
        for key in (row["class_id"], row["person_id"]):
            size[key] = size.get(key, 0) + 1
    people = sorted({row["person_id"] for row in rows}, key=lambda key: (-size[key], key))
    if not taught:
        raise Unreadable("the teacher has no classes")
    return {
        "{class_id}": sorted(taught, key=lambda key: (-size[key], key))[:5],
        "{person_id}": people[:5],
    }


def lists(bench: Bench, choose: random.Random) -> list[Place]:
    """The lists that have pages, of records that stay the same while they are read."""
    return [each for each in places(bench, choose) if each.takes("$first") and each.entry.id != "listRequests"]


# --- lists ---------------------------------------------------------------------------------------


def filters(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """Each documented operator on each documented property gives what it gives on the whole list (Edlink, Filtering).

    All conditions must hold; upper and lower case count but for `starts with` and `contains`; the filter stays in the
    links (Edlink, Paginated Requests).
    """
    choose = random.Random(seed)
    for place in lists(bench, choose):
        word = place.path.rpartition("/")[2]
        known = FILTERS.get("people" if word in PEOPLE else word, {})
        rows = place.caller.whole(place.path)
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
        named.setdefault(name, []).append(
            {"operator": operator} | ({} if operator in KNOWN else {"value": value}),
        )
    verdicts = {row["id"]: _passes(row, conditions) for row in rows}
    meant = [key for key, verdict in verdicts.items() if verdict]
    label = f"{place.entry.id} by {json.dumps(named)}"
    most = len([verdict for verdict in verdicts.values() if verdict is not False])
    size = choose.choice((ALL, max(1, most // 2), max(1, most)))
    found, wrong = _walk(place, {"$filter": json.dumps(named, ensure_ascii=False), "$first": size}, most=8)
    if wrong:
        yield f"{label}: {wrong}"
    elif [row["id"] for row in found if verdicts.get(row["id"], False) is not None] != meant:
        yield f"{label}: {len(found)} records, {len(meant)} pass"


def _passes(row: Mapping[str, Any], conditions: Sequence[tuple[str, str, str]]) -> bool | None:
    """Whether a record passes; None where the text does not say, as of `not in` where nothing is known."""
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
    reply = place.caller.ask("GET", place.path, query=query)
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
        reply = place.caller.ask("GET", reply.next)
    return found, "the walk does not end"


def windows(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """`$first` counts from the start, `$last` from the end backwards, `$after` and `$before` leave their bound out.

    A full last page leads nowhere; the links go on the same way (Edlink, Paginated Requests).
    """
    choose = random.Random(seed)
    for place in lists(bench, choose):
        rows = place.caller.whole(place.path)
        keys = [row["id"] for row in rows]
        if len(set(keys)) != len(keys):
            yield f"{place.entry.id}: a record comes twice"
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
                yield f"{place.entry.id} {query}: {wrong}"
            elif [row["id"] for row in found] != meant:
                yield f"{place.entry.id} {query}: {len(found)} records other than the {len(meant)} that are meant"


def default_pages(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """Without a page size, the links lead through the whole list all the same (Edlink, Paginated Requests)."""
    for place in lists(bench, random.Random(seed)):
        found, wrong = _walk(place, {}, most=50)
        if wrong:
            yield f"{place.entry.id}: {wrong}"
        elif found != place.caller.whole(place.path):
            yield f"{place.entry.id}: its pages are other than the whole list"


def links(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """A link lives for two hours and no longer, and is good more than once (Edlink, Paginated Requests).

    What is sent beside the cursor is overridden, with the warning PAGING_IGNORED; a changed cursor, or that of another
    list, is INVALID_CURSOR (Edlink, Errors & Warnings).
    """
    choose = random.Random(seed)
    held = []
    for place in lists(bench, choose):
        # Events leave their list as time passes.
        if place.entry.id == "listEvents":
            continue
        rows, page = place.caller.whole(place.path), place.caller.get(place.path, first=1)
        if (len(rows) > 1) != bool(page.next):
            yield f"{place.entry.id}: one of {len(rows)} records, and the link {page.next}"
        elif page.next:
            held.append((place, page.next, rows[1]))
    if len(held) < 20:
        yield f"only {len(held)} lists have a second page"
    age = 0
    for at in (0, choose.randint(60, HOUR), 2 * HOUR - 60):
        bench.world.advance(at - age)
        age, by_scheme = at, callers(bench)
        for place, link, row in held:
            extra = choose.choice(({}, {"$first": 3}, {"$last": 2}, {"$after": NOBODY}, {"$before": row["id"]}))
            extra = {name: value for name, value in extra.items() if place.takes(name)}
            reply = by_scheme[_scheme(place.entry)].ask("GET", link, query=extra)
            if reply.status != 200:
                yield f"{place.entry.id}: a link of {at} seconds ago, with {extra}, gives {reply.status} {reply.code}"
            elif [each["id"] for each in reply.rows] != [row["id"]]:
                yield f"{place.entry.id}: with {extra}, a link leads to another page"
            elif extra and "PAGING_IGNORED" not in reply.warnings:
                yield f"{place.entry.id}: nothing is said of {extra} beside a cursor"
    bench.world.advance(2 * HOUR + choose.randint(1, HOUR) - age)
    by_scheme = callers(bench)
    for place, link, _ in held:
        reply = by_scheme[_scheme(place.entry)].ask("GET", link)
        if (reply.status, reply.code) != (400, "INVALID_CURSOR"):
            yield f"{place.entry.id}: a link of more than two hours ago gives {reply.status} {reply.code}"


def foreign_cursors(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """A cursor that was changed, or is another list's, is INVALID_CURSOR (Edlink, Errors & Warnings)."""
    choose = random.Random(seed)
    held = [
        (place, reply.next) for place in lists(bench, choose) if (reply := place.caller.get(place.path, first=1)).next
    ]
    for number, (place, link) in enumerate(held):
        cursor = parse_qs(urlsplit(link or "").query)["$cursor"][0]
        other = parse_qs(urlsplit(held[number - 1][1] or "").query)["$cursor"][0]
        cut = choose.randrange(1, len(cursor))
        changed = cursor[:cut] + ("A" if cursor[cut] != "A" else "B") + cursor[cut + 1 :]
        for what, bad in (("a changed cursor", changed), ("a cut cursor", cursor[:cut]), ("another list's", other)):
            reply = place.caller.get(place.path, cursor=bad)
            if (reply.status, reply.code) != (400, "INVALID_CURSOR"):
                yield f"{place.entry.id}: {what} gives {reply.status} {reply.code}"


def shapes(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """`$fields` gives these fields and no others, `$expand` what an id stands for, on every page.

    Names that are not known are told by INVALID_FIELD_REQUESTED and INVALID_EXPANSION (Edlink, Limiting Fields; Edlink,
    Expanding Results; Edlink, Errors & Warnings).
    """
    choose = random.Random(seed)
    for place in places(bench, choose):
        plain = place.caller.get(place.path)
        sample = plain.rows[0] if plain.rows else plain.data
        if plain.status != 200 or not isinstance(sample, dict) or place.entry.id == "listRequests":
            continue
        if place.takes("$fields"):
            names = sorted({"id", *choose.sample(sorted(sample), choose.randint(1, min(5, len(sample))))})
            yield from _limited(place, names)
        if place.takes("$expand"):
            yield from _expanded(place, sample)


def _limited(place: Place, names: list[str]) -> Iterator[str]:
    label = f"{place.entry.id} with $fields {names}"
    if place.takes("$first"):
        whole = place.caller.whole(place.path)
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
        yield f"{place.entry.id}: an unknown relation is not told of: {told.status} {told.warnings}"
    for name in [each for each in sample if each.endswith(("_id", "_ids"))]:
        one = name.endswith("_id")
        relation = name.removesuffix("_id") if one else name.removesuffix("_ids") + "s"
        query = {"$expand": relation, **({"$first": 40} if place.takes("$first") else {})}
        reply = place.caller.ask("GET", place.path, query=query)
        # Most relations expand, not all.
        if reply.status != 200 or "INVALID_EXPANSION" in reply.warnings:
            continue
        pages = [reply, *([place.caller.ask("GET", reply.next)] if reply.next else [])]
        for row in [row for page in pages for row in page.rows] or [reply.data]:
            key, held = row.get(name), row.get(relation, "nothing")
            ids = (None if held is None else held.get("id")) if one and held != "nothing" else held
            ids = [each.get("id") for each in held] if not one and isinstance(held, list) else ids
            if ids != key:
                yield f"{place.entry.id}: {relation} is {str(ids)[:60]}, {name} is {key}"
                break


def reads(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """A record is the same alone and in its list, of the media type that is described, with dates in ISO 8601 and UTC.

    Edlink reference, the pages of the entities.
    """
    choose = random.Random(seed)
    known = {each.path: each for each in bench.subject.entries.values() if each.reads}
    for place in places(bench, choose):
        reply = place.caller.get(place.path)
        declared = resolve(bench.subject.document, place.entry.node["responses"]["200"]).get("content", {})
        if str(reply.headers.get("content-type", "")).partition(";")[0] not in declared:
            yield f"{place.entry.id}: the media type is {reply.headers.get('content-type')}"
        if place.entry.path.endswith("}") and place.entry.path.rpartition("/")[0] in known:
            held = {row["id"]: row for row in place.caller.whole(place.parent)}.get(place.path.rpartition("/")[2])
            if reply.status != 200 or reply.data != held:
                yield f"{place.entry.id}: {reply.status}, other than in its list"
        for row in [each for each in (reply.rows or [reply.data]) if isinstance(each, dict)]:
            for name in ("created_date", "updated_date"):
                if isinstance(row.get(name), str) and not _in_utc(row[name]):
                    yield f"{place.entry.id}: {name} is {row[name]}"


def _in_utc(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).utcoffset() == timedelta(0)
    except ValueError:
        return False


# --- records -------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True, slots=True)
class Kind:
    """A kind of record that can be written.

    Attributes:
        name: What its path ends in.
        create: The operation that makes one.
        change: The operation that changes one.
        fixed: Members that are given, by what the rules between members ask for.
        without: Members that are left out, for another property looks at them.
    """

    name: str
    create: str
    change: str
    fixed: Mapping[str, Any] = {}
    without: Sequence[str] = ()


KINDS = (
    Kind(name="categories", create="createMyCategory", change="updateMyCategory"),
    Kind(
        name="assignments",
        create="createMyAssignment",
        change="updateMyAssignment",
        fixed={
            "assignee_mode": st.just("all"),
            "grading_type": st.sampled_from(("points", "percent", "pass_fail", "letter_grade")),
        },
        without=(
            "id",
            "attachments",
            "assignee_ids",
            "section_ids",
            "rubric_id",
            "module_id",
            "parent_id",
            "session_id",
        ),
    ),
)
UPDATED = {"updated_date"}


def _members(bench: Bench, operation: str, kind: Kind) -> tuple[set[str], dict[str, Any]]:
    """The required members of a body, and what each member may be."""
    document, entry = bench.subject.document, bench.subject.entries[operation]
    schema = resolve(document, resolve(document, entry.node["requestBody"])["content"]["application/json"]["schema"])
    made = {name: _value(document, node) for name, node in schema["properties"].items() if name not in kind.without}
    given = {name: value for name, value in kind.fixed.items() if name in made}
    return set(schema.get("required", ())), {**made, **given}


def _value(document: Any, raw: Any) -> st.SearchStrategy[Any]:
    node = resolve(document, raw)
    if "enum" in node:
        return st.sampled_from(node["enum"])
    if node.get("format") == "date-time":
        return st.integers(0, 10**9).map(
            lambda number: stamp(datetime(2030, 1, 1, tzinfo=UTC) + timedelta(seconds=number))
        )
    if node["type"] == "array":
        # Their order is not documented to be kept.
        return st.sets(_value(document, node["items"]), min_size=1, max_size=3).map(sorted)
    made: dict[str, st.SearchStrategy[Any]] = {
        "string": st.text(min_size=1, max_size=20) | st.text(min_size=40, max_size=300),
        "number": st.integers(1, 1000),
        "integer": st.integers(1, 1000),
        "boolean": st.booleans(),
        "object": st.dictionaries(st.text(min_size=1, max_size=8), st.integers(0, 9), max_size=2),
    }
    return made[node["type"]]


def records(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """A record is what was sent; a change changes its members alone; what is deleted is gone, and nothing else.

    Success is 200, and deleting has no body (Edlink, Assignments; Edlink, Categories; Edlink, Patch requests: what is
    not sent stays, and `$properties` names the members that count).
    """
    for kind in KINDS:
        required, made = _members(bench, kind.create, kind)
        _, changes = _members(bench, kind.change, kind)
        bodies = st.fixed_dictionaries(
            {name: value for name, value in made.items() if name in required},
            optional={name: value for name, value in made.items() if name not in required},
        )
        patches = st.fixed_dictionaries({}, optional=changes).filter(bool)
        said: list[str] = []

        def check(drawn: Any, kind: Kind = kind, said: list[str] = said) -> None:
            bench.restart()
            said.extend(f"{kind.name}: {each}" for each in _life(bench, kind, *drawn))

        drive(st.tuples(bodies, patches, st.randoms(use_true_random=False)), check, seed=seed, examples=12)
        yield from said


def _life(
    bench: Bench, kind: Kind, body: dict[str, Any], patch: dict[str, Any], choose: random.Random
) -> Iterator[str]:
    caller = person(bench)
    base = f"/api/v2/my/classes/{choose.choice(_busy(bench)['{class_id}'])}/{kind.name}"
    before = caller.whole(base)
    answer = caller.ask("POST", base, body=body)
    if answer.status != 200 or not isinstance(answer.data, dict):
        yield f"making one answers {answer.status} {answer.text[:120]}"
        return
    key = str(answer.one["id"])
    yield from _differs("made", answer.data, body)
    held = caller.get(f"{base}/{key}").one
    if held != answer.data:
        yield "reading gives other than making"
    if caller.whole(base) != [*before, answer.data] and held not in caller.whole(base):
        yield "the list lacks a new record"
    taken = sorted(choose.sample(sorted(patch), choose.randint(1, len(patch))))
    chosen = {"$properties": taken} if len(taken) < len(patch) else {}
    answer = caller.ask("PATCH", f"{base}/{key}", query=chosen, body=patch)
    meant = {**held, **{name: value for name, value in patch.items() if name in taken}}
    if answer.status != 200:
        yield f"changing {sorted(patch)} answers {answer.status} {answer.text[:120]}"
    yield from _differs("changed", caller.get(f"{base}/{key}").data, {**meant, **dict.fromkeys(UPDATED)}, UPDATED)
    if _without(before, key) != _without(caller.whole(base), key):
        yield "making and changing one changed others"
    answer = caller.ask("DELETE", f"{base}/{key}")
    if answer.status != 200 or answer.text:
        yield f"deleting answers {answer.status} with {answer.text[:60]!r}, not 200 with nothing"
    for what, gone in (
        ("reading", caller.get(f"{base}/{key}")),
        ("changing", caller.ask("PATCH", f"{base}/{key}", body=patch)),
        ("deleting", caller.ask("DELETE", f"{base}/{key}")),
    ):
        if (gone.status, gone.code) != (404, "NOT_FOUND"):
            yield f"{what} one that is gone gives {gone.status} {gone.code}"
    if caller.whole(base) != before:
        yield "after deleting, the list is not what it was"


def _without(rows: list[Any], key: str) -> list[Any]:
    return [row for row in rows if row["id"] != key]


def _differs(what: str, row: Any, meant: Mapping[str, Any], but: set[str] = frozenset()) -> Iterator[str]:  # type: ignore[assignment]
    for name, value in meant.items():
        held = row.get(name) if isinstance(row, dict) else None
        held = sorted(held) if isinstance(held, list) and isinstance(value, list) and name.endswith("types") else held
        value = sorted(value) if name.endswith("types") and isinstance(value, list) else value
        if name not in but and held != value:
            yield f"{what}, {name} is {str(held)[:60]!r}, not {str(value)[:60]!r}"


def idempotency(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """A key gives its first answer again for thirty days, whatever the body, to whoever sent it first.

    The warnings are IDEMPOTENCY_KEY_REPEATED, and IDEMPOTENCY_KEY_IGNORED where the method is idempotent by itself; a
    key has at most 255 characters (Edlink, Idempotency; Edlink, Errors & Warnings).
    """
    said: list[str] = []

    def check(drawn: tuple[str, str, int]) -> None:
        bench.restart()
        said.extend(_repeated(bench, *drawn))

    drive(
        st.tuples(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40), st.integers(1, 255)),
        check,
        seed=seed,
        examples=4,
    )
    yield from said


def _repeated(bench: Bench, title: str, other: str, length: int) -> Iterator[str]:
    base = f"/api/v2/my/classes/{_busy(bench)['{class_id}'][0]}"
    due = {"description": "", "due_date": "2031-01-01T00:00:00.000Z", "grading_type": "points"}
    for kind, more in (("categories", {}), ("assignments", due)):
        caller, path, key = person(bench), f"{base}/{kind}", "k" * length
        first = caller.ask("POST", path, query={"$idempotency": key}, body={"title": title, **more})
        again = caller.ask("POST", path, query={"$idempotency": key}, body={"title": other, **more})
        if first.status != 200 or again.data != first.data:
            yield f"{kind}: a key that came before gives another answer"
        if "IDEMPOTENCY_KEY_REPEATED" not in again.warnings or "IDEMPOTENCY_KEY_REPEATED" in first.warnings:
            yield f"{kind}: that an answer is an earlier one is not told as such"
        new = caller.ask("POST", path, query={"$idempotency": f"{key[1:]}n"}, body={"title": other, **more})
        if new.status != 200 or new.one["id"] == first.one["id"] or new.one["title"] != other:
            yield f"{kind}: a new key gives an old answer"
        listed = [row["title"] for row in caller.whole(path) if row["id"] in (first.one["id"], new.one["id"])]
        if sorted(listed) != sorted((title, other)):
            yield f"{kind}: two keys made {listed}"
        before = caller.whole(path)
        long = caller.ask("POST", path, query={"$idempotency": "k" * (255 + length)}, body={"title": title, **more})
        if (long.status, long.code) != (400, "IDEMPOTENCY_KEY_TOO_LONG") or caller.whole(path) != before:
            yield f"{kind}: a key of {255 + length} characters gives {long.status} {long.code}"
        told = caller.ask("PATCH", f"{path}/{new.data['id']}", query={"$idempotency": key}, body={"title": title})
        if told.status != 200 or told.one["title"] != title or "IDEMPOTENCY_KEY_IGNORED" not in told.warnings:
            yield f"{kind}: a key beside PATCH gives {told.status} {told.warnings}"
        bench.world.advance(30 * 24 * HOUR - 60)
        if (
            person(bench).ask("POST", path, query={"$idempotency": key}, body={"title": other, **more}).data
            != first.data
        ):
            yield f"{kind}: a key is forgotten before thirty days"
        bench.world.advance(120)
        late = person(bench).ask("POST", path, query={"$idempotency": key}, body={"title": other, **more})
        if late.status != 200 or late.one["id"] == first.one["id"]:
            yield f"{kind}: a key is known after thirty days"


def bodies(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """What a body lacks, has wrong or has too much is told, and nothing is written.

    MISSING_REQUIRED_FIELD, INVALID_REQUEST_BODY, INVALID_SUBMISSION_TYPE, INVALID_ASSIGNEES and
    ASSIGNMENT_CANNOT_HAVE_ZERO_POINTS are errors, FOUND_UNEXPECTED_FIELD, INVALID_PATCH_PROPERTY and ASSIGNEES_IGNORED
    warnings (Edlink, Errors & Warnings).
    """
    choose, caller = random.Random(seed), person(bench)
    base = f"/api/v2/my/classes/{_busy(bench)['{class_id}'][0]}"
    good = {"title": "T", "description": "D", "due_date": "2031-01-01T00:00:00.000Z", "grading_type": "percent"}
    for kind in KINDS:
        path = f"{base}/{kind.name}"
        before = caller.whole(path)
        required, members = _members(bench, kind.create, kind)
        whole = {name: value for name, value in good.items() if name in members}
        wrong: list[tuple[dict[str, Any], str]] = [
            ({name: value for name, value in whole.items() if name != left}, "MISSING_REQUIRED_FIELD")
            for left in sorted(required)
        ]
        special = {"submission_types": "INVALID_SUBMISSION_TYPE"}
        for name in members:
            tried: tuple[Any, ...] = ([{}], {"x": 1}, 12, "12", True)
            bad = [each for each in tried if not _fits(bench, kind, name, each)]
            if name != "points_possible" and bad:
                wrong.append(({**whole, name: choose.choice(bad)}, special.get(name, "INVALID_REQUEST_BODY")))
        if kind.name == "assignments":
            wrong += [
                ({**whole, "points_possible": choose.choice((0, -1, -choose.random()))}, _NO_POINTS),
                ({**whole, "submission_types": ["text", "carrier pigeon"]}, "INVALID_SUBMISSION_TYPE"),
                ({**whole, "assignee_mode": "individuals"}, "INVALID_ASSIGNEES"),
                ({**whole, "assignee_mode": "individuals", "assignee_ids": []}, "INVALID_ASSIGNEES"),
                ({**whole, "assignee_mode": "individuals", "assignee_ids": [NOBODY]}, "INVALID_ASSIGNEES"),
                ({**whole, "grading_type": "rubric"}, "MISSING_REQUIRED_FIELD"),
            ]
        for body, code in wrong:
            reply = caller.ask("POST", path, body=body)
            if (reply.status, reply.code) != (400, code):
                yield f"{kind.create} {body}: {reply.status} {reply.code}, not {code}"
        if caller.whole(path) != before:
            yield f"{kind.create}: what was refused was written"
        yield from _superfluous(caller, path, whole)


_NO_POINTS = "ASSIGNMENT_CANNOT_HAVE_ZERO_POINTS"


def any_body(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """Wherever a body is taken, it is a JSON object with its required members, and each has its type.

    MISSING_REQUIRED_FIELD and INVALID_REQUEST_BODY (Edlink, Errors & Warnings).
    """
    choose = random.Random(seed)
    for place in places(bench, choose, methods=("POST", "PATCH")):
        body = resolve(bench.subject.document, place.entry.node.get("requestBody"))
        # No body of an error is published for the token endpoint.
        if not body or "application/json" not in body["content"] or place.entry.id == "createToken":
            continue
        schema = resolve(bench.subject.document, body["content"]["application/json"]["schema"])
        whole = {name: _sample(bench, schema["properties"][name]) for name in schema.get("required", ())}
        wrong = [({k: v for k, v in whole.items() if k != name}, "MISSING_REQUIRED_FIELD") for name in whole]
        wrong += [
            ({**whole, name: choose.choice(([[]], {"x": [1]}))}, "INVALID_REQUEST_BODY")
            for name, raw in schema["properties"].items()
            if resolve(bench.subject.document, raw).get("type") in ("string", "number", "boolean")
            and name != "points_possible"
        ]
        for sent, code in wrong:
            reply = place.caller.ask(place.entry.method, place.path, body=sent)
            if (reply.status, reply.code) != (400, code):
                yield f"{place.entry.id} {sent}: {reply.status} {reply.code}, not {code}"
        yield from _no_object(bench, place)


def _no_object(bench: Bench, place: Place) -> Iterator[str]:
    headers = {"authorization": place.caller.signed, "content-type": "application/json"}
    for content in ('{"title": ', "[]", '"text"', "12", "null", "\x00", "{]"):
        answer = bench.raw(place.entry.method, HOST + place.path, headers=headers, content=content)
        code = next(iter(_codes(body_of(answer), "$errors")), "")
        if (answer.status_code, code) != (400, "INVALID_REQUEST_BODY"):
            yield f"{place.entry.id} {content!r}: {answer.status_code} {code}"


def _sample(bench: Bench, raw: Any) -> Any:
    node = resolve(bench.subject.document, raw)
    if "enum" in node:
        return node["enum"][0]
    samples = {"number": 1, "integer": 1, "boolean": True, "array": [], "object": {}}
    return "2031-01-01T00:00:00.000Z" if node.get("format") == "date-time" else samples.get(node["type"], "text")


def _superfluous(caller: Caller, path: str, whole: dict[str, Any]) -> Iterator[str]:
    made = caller.ask("POST", path, body={**whole, "no_such_member": 1})
    if made.status != 200 or "no_such_member" in made.data or "FOUND_UNEXPECTED_FIELD" not in made.warnings:
        yield f"{path}: an unknown member gives {made.status} {made.warnings}"
        return
    one = f"{path}/{made.data['id']}"
    told = caller.ask("PATCH", one, query={"$properties": ["title", "no_such_member"]}, body={"title": "Other"})
    if told.status != 200 or told.one["title"] != "Other" or "INVALID_PATCH_PROPERTY" not in told.warnings:
        yield f"{path}: an unknown name in $properties gives {told.status} {told.warnings}"
    if path.endswith("assignments"):
        told = caller.ask("POST", path, body={**whole, "assignee_mode": "all", "assignee_ids": [NOBODY]})
        if told.status != 200 or "ASSIGNEES_IGNORED" not in told.warnings:
            yield f"{path}: assignees beside the mode all give {told.status} {told.warnings}"


def _fits(bench: Bench, kind: Kind, name: str, value: Any) -> bool:
    document = bench.subject.document
    body = resolve(document, bench.subject.entries[kind.create].node["requestBody"])
    node = resolve(document, resolve(document, body["content"]["application/json"]["schema"])["properties"][name])
    types: dict[str, Callable[[], bool]] = {
        "string": lambda: isinstance(value, str) and "enum" not in node and "format" not in node,
        "number": lambda: isinstance(value, int) and not isinstance(value, bool),
        "boolean": lambda: isinstance(value, bool),
        "array": lambda: False,
        "object": lambda: isinstance(value, dict),
    }
    return types[node["type"]]()


def submissions(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """Every student has a submission from the start; handing in, taking back, grading and giving back move it.

    Students see their own one only; reclaiming works from `submitted` alone; what was handed in stays as an attempt and
    can be downloaded (Edlink, Submissions).
    """
    choose = random.Random(seed)
    class_id = choose.choice(_busy(bench)["{class_id}"])
    staff, path = person(bench), f"/api/v2/my/classes/{class_id}/assignments"
    students = [row["id"] for row in graph(bench).whole(f"/api/v2/graph/classes/{class_id}/students")]
    for assignment in [row["id"] for row in staff.whole(path)][:2]:
        base = f"{path}/{assignment}"
        rows = staff.whole(f"{base}/submissions")
        if sorted(row["person_id"] for row in rows) != sorted(students):
            yield "the staff does not see one submission of each student"
        for subject in choose.sample(students, min(2, len(students))):
            own = next((row for row in rows if row["person_id"] == subject), None)
            if own is not None:
                yield from _handed_in(bench, base, own, staff, choose)


def _handed_in(bench: Bench, base: str, own: Any, staff: Caller, choose: random.Random) -> Iterator[str]:
    student, one = person(bench, own["person_id"]), f"{base}/submissions/{own['id']}"

    def state() -> Any:
        return staff.get(one).one["state"]

    if [row["id"] for row in student.whole(f"{base}/submissions")] != [own["id"]]:
        yield "a student sees other submissions than the own one"
    if (early := student.ask("POST", f"{base}/reclaim")).status == 200:
        yield f"what was never handed in is taken back: {early.status}"
    attempts = own["attempts"]
    for number in range(choose.randint(1, 3)):
        text = f"Answer {number} {choose.random()}"
        sent = {"type": "text", "text": text}
        reply = student.ask("POST", f"{base}/submit", body={"attachments": [sent]})
        if reply.status != 200 or reply.one["state"] != "submitted":
            yield f"handing in answers {reply.status} {reply.text[:100]}"
            return
        held = staff.get(one).one
        if held["attempts"][:-1] != attempts or len(held["attempts"]) != len(attempts) + 1:
            yield "handing in changed earlier attempts"
        if text not in json.dumps(held["attempts"][-1]):
            yield "the attempt is not what was handed in"
        attempts = held["attempts"]
        back = student.ask("POST", f"{base}/reclaim")
        if back.status != 200 or state() != "reclaimed":
            yield f"taking back answers {back.status}, the state is {state()}"
        if student.ask("POST", f"{base}/reclaim").status == 200:
            yield "what was taken back is taken back again"
    for what, reply in (
        ("give back", student.ask("POST", f"{one}/return")),
        ("grade", student.ask("PATCH", one, body={"grade_points": 100})),
    ):
        if (reply.status, reply.code) != (403, "NO_PERMISSION"):
            yield f"a student may {what}: {reply.status} {reply.code}"
    graded = {"grade_points": choose.randint(1, 99), "grade_comment": f"Note {choose.random()}"}
    before = staff.get(one).one
    reply = staff.ask("PATCH", one, body=graded)
    after = staff.get(one).data
    yield from _differs("graded", after, {**before, **graded, "updated_date": ""}, UPDATED)
    if reply.status != 200 or staff.ask("POST", f"{one}/return").status != 200 or state() != "returned":
        yield f"giving back leaves the state {state()}"


# --- rights --------------------------------------------------------------------------------------


def rights(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """Each operation takes the tokens that it names, and refuses all others with INVALID_TOKEN and a challenge.

    A dead token is EXPIRED_TOKEN (Edlink, Errors & Warnings; Edlink, Authorization: a person's token is not for the
    Graph API; RFC 6750, section 3; for the OpenID Connect endpoints RFC 6749, section 5.2).
    """
    choose = random.Random(seed)
    good, bad = callers(bench), _bad_callers(bench, choose)
    found = {each.entry.id: each.path for each in places(bench, choose)}
    for entry in bench.subject.entries.values():
        scheme = _scheme(entry)
        if entry.browser or not scheme:
            continue
        path = found.get(entry.id) or re.sub(r"\{[^}]+\}", NOBODY, entry.path)
        path = re.sub(f"/teams/{NOBODY}/", f"/teams/{bench.world.credentials.edlink.team_id}/", path)
        body: dict[str, Any] | None = {} if entry.method in ("POST", "PATCH") else None
        given = {"form": body} if scheme == "applicationBasic" else {"body": body}
        if (allowed := good[scheme].ask(entry.method, path, **given)).status in (401, 403):
            yield f"{entry.id}: its own token gives {allowed.status} {allowed.code}"
        for name, caller in {**good, **bad}.items():
            # Whether a token of the plain code flow opens OpenID Connect's claims is told nowhere.
            if name == scheme or {name, scheme} <= {"userAccessToken", "oidc"}:
                continue
            if name in _OF_USERS and scheme not in ("userAccessToken", "oidc"):
                continue
            reply = caller.ask(entry.method, path, **given)
            yield from _refused(f"{entry.id} with {name or 'nothing'}", entry, reply, name)


_OF_USERS = ("an expired token", "a revoked token")


def _bad_callers(bench: Bench, choose: random.Random) -> dict[str, Caller]:
    dead, revoked = person(bench), person(bench)
    bench.world.edlink.auth.expire(dead.signed)
    basic(bench).ask("POST", "/api/authentication/oidc/revoke", form={"token": revoked.signed.partition(" ")[2]})
    token = person(bench).signed
    cut = choose.randrange(len("Bearer ") + 1, len(token) - 1)
    return {
        "an expired token": dead,
        "a revoked token": revoked,
        "an unknown token": Caller(bench=bench, signed=f"Bearer {choose.getrandbits(200):x}"),
        "no token but a word": Caller(bench=bench, signed="Bearer unknown"),
        "a cut token": Caller(bench=bench, signed=token[:cut]),
        "another scheme": Caller(bench=bench, signed=token.replace("Bearer", "Token")),
        "a wrong secret": basic(bench, secret="wrong"),
    }


def _refused(label: str, entry: Entry, reply: Reply, name: str) -> Iterator[str]:
    challenge = str(reply.headers.get("www-authenticate", ""))
    if reply.status != 401 or not challenge.lower().startswith(("bearer", "basic")):
        yield f"{label}: {reply.status} with the challenge {challenge!r}"
    elif "/oidc/" in entry.path:
        if not isinstance(reply.body, dict) or reply.body.get("error") not in ("invalid_token", "invalid_client"):
            yield f"{label}: {reply.text[:100]}"
    elif reply.code != ("EXPIRED_TOKEN" if name == "an expired token" else "INVALID_TOKEN"):
        yield f"{label}: {reply.code}"


def teams(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """A service account is its team's: nothing is shown, made or deleted in another one (Edlink, Onboardings)."""
    caller, known = team(bench), bench.world.credentials.edlink
    own = f"/api/v1/teams/{known.team_id}"
    made = caller.ask("POST", f"{own}/onboardings", body={"application_id": known.client_id}).one["id"]
    for entry in bench.subject.entries.values():
        if "{team_id}" not in entry.path:
            continue
        other = entry.path.replace("{team_id}", NOBODY).replace("{onboarding_id}", made)
        body = {"application_id": known.client_id} if entry.method == "POST" else None
        reply = caller.ask(entry.method, other, body=body)
        if reply.status not in (403, 404) or reply.code not in ("NO_PERMISSION", "NOT_FOUND"):
            yield f"{entry.id} of another team: {reply.status} {reply.code}"
    if [row["id"] for row in caller.whole(f"{own}/onboardings")] != [made]:
        yield "what was asked of another team changed one's own"


def own_records(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """What a person sees is what the district says of this person, and nothing of others.

    Classes are those that the person is enrolled in (Edlink, User Data API introduction).
    """
    choose, district = random.Random(seed), graph(bench)
    rows = district.whole("/api/v2/graph/enrollments")
    classes = {row["id"]: row for row in district.whole("/api/v2/graph/classes")}
    people = {row["id"]: row for row in district.whole("/api/v2/graph/people")}
    by_role: dict[str, list[str]] = {}
    for row in people.values():
        by_role.setdefault(row["roles"][0] if row["roles"] else "none", []).append(row["id"])
    for subject in [choose.choice(each) for each in by_role.values()] + choose.sample(sorted(people), 3):
        me, mine = person(bench, subject), [row for row in rows if row["person_id"] == subject]
        in_them = {row["class_id"] for row in mine}
        label = f"the {people[subject]['roles']} {subject}"
        if me.get("/api/v2/my/profile").data != people[subject]:
            yield f"{label}: another profile"
        for word, meant in (
            ("enrollments", mine),
            ("classes", [classes[key] for key in in_them]),
            *((word, district.whole(f"/api/v2/graph/people/{subject}/{word}")) for word in _OF_PERSON),
        ):
            if _sorted(me.whole(f"/api/v2/my/{word}")) != _sorted(meant):
                yield f"{label}: other {word} than the district's"
        if not {row["class_id"] for row in me.whole("/api/v2/my/sections")} <= in_them:
            yield f"{label}: sections of other classes"
        for key in choose.sample(sorted(in_them), min(2, len(in_them))):
            yield from _inside(me, key, [row for row in rows if row["class_id"] == key], people, label)
        for key in choose.sample(sorted(set(classes) - in_them), 2):
            yield from _outside(bench, me, "class_id", key, label)
        for kind, known in (("section_id", "sections"), ("school_id", "schools"), ("agent_id", "agents")):
            held = {row["id"] for row in me.whole(f"/api/v2/my/{known}")}
            for row in islice((row for row in district.whole(f"/api/v2/graph/{known}") if row["id"] not in held), 1):
                yield from _outside(bench, me, kind, row["id"], label)


_OF_PERSON = ("classes", "schools", "districts", "agents", "enrollments")


def _sorted(rows: Sequence[Any]) -> list[Any]:
    return sorted(rows, key=lambda row: str(row["id"]))


def _inside(me: Caller, key: str, enrolled: list[Any], people: Mapping[str, Any], label: str) -> Iterator[str]:
    base = f"/api/v2/my/classes/{key}"
    for word, roles in (("people", ROLES), ("teachers", ("teacher",)), ("students", ("student",))):
        meant = [people[each] for each in {row["person_id"] for row in enrolled if row["role"] in roles}]
        if _sorted(me.whole(f"{base}/{word}")) != _sorted(meant):
            yield f"{label}: other {word} in a class than its enrollments say"
    if _sorted(me.whole(f"{base}/enrollments")) != _sorted(enrolled):
        yield f"{label}: other enrollments in a class than the district's"


def _outside(bench: Bench, me: Caller, name: str, key: str, label: str) -> Iterator[str]:
    for entry in bench.subject.entries.values():
        if f"/my/{_plural(name)}/{{{name}}}" not in entry.path:
            continue
        path = re.sub(r"\{[^}]+\}", NOBODY, entry.path.replace(f"{{{name}}}", key))
        due = "2031-01-01T00:00:00.000Z"
        body: dict[str, Any] = {"title": "T", "description": "", "due_date": due, "grading_type": "points"}
        body = {"attachments": []} if entry.id == "submitMySubmission" else body
        reply = me.ask(entry.method, path, body=body if entry.method in ("POST", "PATCH") else None)
        if reply.status not in (403, 404) or reply.code not in ("NO_PERMISSION", "NOT_FOUND"):
            yield f"{label}: {entry.id} of a foreign {name[:-3]} gives {reply.status} {reply.code}"


def _plural(name: str) -> str:
    return f"{name.removesuffix('_id')}{'es' if name == 'class_id' else 's'}"


def roles(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """Who may write to a class is decided by the role in that class, and by no other (Edlink, Create an assignment)."""
    choose, district = random.Random(seed), graph(bench)
    rows = [row for row in district.whole("/api/v2/graph/enrollments") if row["role"] == "student"]
    teacher = person(bench)
    own = {row["id"] for row in teacher.whole("/api/v2/my/classes")}
    for role in ROLES:
        row = choose.choice([each for each in rows if each["class_id"] in own])
        bench.world.edlink.put_record("enrollment", {**row, "role": role})
        me, base = person(bench, row["person_id"]), f"/api/v2/my/classes/{row['class_id']}"
        assignment = teacher.whole(f"{base}/assignments")[0]
        category = teacher.whole(f"{base}/categories")[0]
        body = {"title": "T", "description": "D", "due_date": "2031-01-01T00:00:00.000Z", "grading_type": "points"}
        calls = [
            ("POST", "categories", {"title": "T"}),
            ("PATCH", f"categories/{category['id']}", {"position": choose.randint(5, 99)}),
            ("POST", "assignments", body),
            ("PATCH", f"assignments/{assignment['id']}", {"title": f"Other {choose.random()}"}),
            ("DELETE", f"categories/{category['id']}", None),
            ("DELETE", f"assignments/{assignment['id']}", None),
        ]
        for method, path, sent in calls:
            before = teacher.whole(f"{base}/{path.partition('/')[0]}")
            reply = me.ask(method, f"{base}/{path}", body=sent)
            same = before == teacher.whole(f"{base}/{path.partition('/')[0]}")
            if role in STAFF and (reply.status != 200 or same):
                yield f"{method} {path}: as {role} {reply.status} {reply.code}"
            if role not in STAFF and ((reply.status, reply.code) != (403, "NO_PERMISSION") or not same):
                yield f"{method} {path}: as {role} {reply.status} {reply.code}, which is no role of the staff"


# --- onboardings ---------------------------------------------------------------------------------


def onboardings(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """Onboardings go from created over started to completed and stay there, with an integration of their own.

    They are found by each of the five properties, are deleted before completion only, are shown bare, and are no good
    after their expiration (Edlink, Custom Onboarding Flows).
    """
    choose = random.Random(seed)
    for acts in (
        ("make", "make", "start", "drop"),
        ("make", "start", "finish", "wait", "drop any"),
        ("make", "make", "start", "finish", "finish", "drop", "wait", "drop any"),
    ):
        bench.restart()
        yield from _lives(bench, choose, acts)


def _lives(bench: Bench, choose: random.Random, acts: Sequence[str]) -> Iterator[str]:
    held: dict[str, dict[str, Any]] = {}
    for _ in range(16):
        alive = [key for key, row in held.items() if row["state"] != "completed"]
        act = choose.choice(acts)
        if act == "make" or not held:
            yield from _onboard(bench, choose, held)
        elif act in ("start", "finish") and alive:
            yield from _administer(bench, act, held[choose.choice(alive)])
        elif act in ("drop", "drop any"):
            yield from _dropped(bench, choose.choice(alive if act == "drop" and alive else list(held)), held)
        elif act == "wait":
            bench.world.advance(choose.choice((60, 40 * 60)))
        yield from _as_held(bench, choose, held)


def _base(bench: Bench) -> str:
    return f"/api/v1/teams/{bench.world.credentials.edlink.team_id}/onboardings"


def _onboard(bench: Bench, choose: random.Random, held: dict[str, dict[str, Any]]) -> Iterator[str]:
    known = bench.world.credentials.edlink
    providers = [row["id"] for row in Caller(bench=bench).whole("/api/v1/providers")]
    optional: dict[str, Any] = {
        "provider_id": choose.choice(providers),
        "team_id": choose.choice((NOBODY, known.team_id)),
        "redirect_uri": f"https://example.com/done?n={choose.randrange(10**6)}",
        "expiration_date": stamp(bench.world.clock.now() + timedelta(minutes=choose.randint(10, 90))),
        "automatic_approval": choose.random() < 0.5,
    }
    chosen = choose.sample(sorted(optional), choose.randint(0, len(optional)))
    body = {"application_id": known.client_id, **{name: optional[name] for name in chosen}}
    reply = team(bench).ask("POST", _base(bench), body=body)
    if reply.status != 200 or not isinstance(reply.body, dict) or "$data" in reply.body:
        yield f"making an onboarding gives {reply.status} {reply.text[:100]}"
        return
    row = reply.body
    for name, value in {**body, "state": "created", "integration_id": None}.items():
        if row.get(name) != value:
            yield f"a new onboarding has {name} {row.get(name)!r}, not {value!r}"
    if row["id"] in held:
        yield "a new onboarding has the id of another one"
    held[row["id"]] = {**row, **body, "state": "created", "integration_id": None}


def _expired(bench: Bench, row: Mapping[str, Any]) -> bool:
    until = row.get("expiration_date")
    return until is not None and datetime.fromisoformat(until) <= bench.world.clock.now()


def _administer(bench: Bench, act: str, row: dict[str, Any]) -> Iterator[str]:
    """Let the school's administrator begin or finish."""
    service = bench.world.edlink
    step = service.start_onboarding if act == "start" else service.complete_onboarding
    try:
        step(row["id"])
    except ValueError:
        if not _expired(bench, row):
            yield f"an onboarding that is good until {row.get('expiration_date')} cannot {act}"
        return
    if _expired(bench, row):
        yield f"an onboarding that expired can {act}"
    row["state"] = "started" if act == "start" else "completed"
    if act == "finish":
        yield from _connected(bench, row)


def _connected(bench: Bench, row: dict[str, Any]) -> Iterator[str]:
    reply = team(bench).get(f"{_base(bench)}/{row['id']}")
    row["integration_id"] = reply.body.get("integration_id") if isinstance(reply.body, dict) else None
    found = _token(bench, "application").get(f"/api/v1/integrations/{row['integration_id']}")
    if row["integration_id"] is None or found.status != 200:
        yield f"a completed onboarding has the integration {row['integration_id']}: {found.status}"
        return
    state = found.one["status"]
    if (state == "requested") == bool(row.get("automatic_approval")):
        yield f"with automatic_approval {row.get('automatic_approval')} the integration is {state}"
    reads = Caller(bench=bench, signed=f"Bearer {found.data['access_token']}").get("/api/v2/graph/districts")
    if (reads.status == 200) != (state in ("active", "paused")):
        yield f"the token of a {state} integration gives {reads.status} {reads.code}"


def _dropped(bench: Bench, key: str, held: dict[str, dict[str, Any]]) -> Iterator[str]:
    reply = team(bench).ask("DELETE", f"{_base(bench)}/{key}")
    if held[key]["state"] == "completed":
        if reply.status // 100 != 4:
            yield f"a completed onboarding is deleted: {reply.status}"
        return
    if reply.status != 200:
        yield f"a {held[key]['state']} onboarding is not deleted: {reply.status} {reply.code}"
    del held[key]
    for method in ("GET", "DELETE"):
        gone = team(bench).ask(method, f"{_base(bench)}/{key}")
        if (gone.status, gone.code) != (404, "NOT_FOUND"):
            yield f"{method} of a deleted onboarding gives {gone.status} {gone.code}"


def _as_held(bench: Bench, choose: random.Random, held: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    caller, base = team(bench), _base(bench)
    for key, row in held.items():
        reply = caller.get(f"{base}/{key}")
        if reply.status != 200 or not isinstance(reply.body, dict) or "$data" in reply.body:
            yield f"an onboarding gives {reply.status} {reply.text[:80]}"
        elif wrong := [name for name in row if reply.body.get(name) != row[name]]:
            yield f"an onboarding has other {wrong} than it should"
    if {row["id"]: row["state"] for row in caller.whole(base)} != {key: row["state"] for key, row in held.items()}:
        yield "the list holds other onboardings"
    for name in ("state", "application_id", "provider_id", "integration_id", "user_id"):
        values = {str(row[name]) for row in held.values() if row.get(name) is not None}
        values |= {"created", "started", "completed"} if name == "state" else {NOBODY}
        value = choose.choice(sorted(values))
        reply = caller.ask("GET", base, query={name: value})
        if sorted(row["id"] for row in reply.rows) != sorted(
            key for key, row in held.items() if row.get(name) == value
        ):
            yield f"other onboardings than those with the {name} {value}"


# --- signing in ----------------------------------------------------------------------------------


def sign_in(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """A code gives tokens of its person, once; the refresh token stays the same and lives on; an hour is an hour.

    https://ed.link/docs/api/v2.0/oauth2/token; RFC 6749, sections 4.1.2 (one use, ten minutes; a second use ends what
    came from the first) and 5.2 (errors); RFC 7636 (a verifier that does not fit).
    """
    choose = random.Random(seed)
    people = [row["id"] for row in graph(bench).whole("/api/v2/graph/people")]
    for subject in choose.sample(people, 3):
        yield from _grants(bench, subject, choose)


def _exchange(bench: Bench, **members: str) -> Reply:
    known = bench.world.credentials.edlink
    body = {"client_id": known.client_id, "client_secret": known.client_secret, **members}
    return Caller(bench=bench).ask("POST", "/api/authentication/token", body=body)


def _launch(bench: Bench, subject: str) -> dict[str, str]:
    """A person comes from the school's page (Edlink, Launches): the code, and where it was sent."""
    url = bench.world.edlink.launch(subject)
    code = parse_qs(urlsplit(url).query)["code"][0]
    return {"grant_type": "authorization_code", "code": code, "redirect_uri": url.partition("?")[0]}


def _grants(bench: Bench, subject: str, choose: random.Random) -> Iterator[str]:
    for what, changes in (
        ("another redirect", {"redirect_uri": "https://example.com/callback"}),
        ("another secret", {"client_secret": "wrong"}),
        ("another client", {"client_id": NOBODY}),
        ("a made-up code", {"code": f"{choose.getrandbits(100):x}"}),
        ("a verifier without a challenge", {"code_verifier": "v" * 43}),
        ("another grant type", {"grant_type": "password"}),
    ):
        reply = _exchange(bench, **{**_launch(bench, subject), **changes})
        if reply.status not in (400, 401) or not reply.code:
            yield f"a token for {what}: {reply.status} {reply.code}"
    ask = _launch(bench, subject)
    reply = _exchange(bench, **ask)
    if reply.status != 200 or not isinstance(reply.data, dict):
        yield f"a good code gives {reply.status} {reply.code}"
        return
    held, born = reply.data, bench.world.clock.time()
    if (held["expires_in"], held["token_type"]) != (HOUR, "Bearer"):
        yield f"a token of {held['expires_in']} seconds, {held['token_type']}"
    tokens = {held["access_token"]: born}
    for _ in range(choose.randint(1, 3)):
        bench.world.advance(choose.randint(1, 45 * 60))
        again = _exchange(bench, grant_type="refresh_token", refresh_token=held["refresh_token"])
        if again.status != 200 or again.one["refresh_token"] != held["refresh_token"]:
            yield f"refreshing gives {again.status}, and another refresh token"
            break
        if again.one["access_token"] in tokens:
            yield "refreshing gives a token that was given before"
        tokens[again.one["access_token"]] = bench.world.clock.time()
        yield from _living(bench, tokens, subject)
    if _exchange(bench, grant_type="refresh_token", refresh_token=held["access_token"]).status == 200:
        yield "an access token refreshes"
    if _exchange(bench, **ask).status == 200:
        yield "a code is good twice"
    first = Caller(bench=bench, signed=f"Bearer {held['access_token']}").get("/api/v2/my/profile")
    if first.status != 401:
        yield "a code that came twice leaves the tokens alive that came from it"
    late = _launch(bench, subject)
    bench.world.advance(choose.randint(601, 2 * HOUR))
    if _exchange(bench, **late).status == 200:
        yield "a code of more than ten minutes ago is good"


def _living(bench: Bench, tokens: Mapping[str, float], subject: str) -> Iterator[str]:
    for token, born in tokens.items():
        age = bench.world.clock.time() - born
        reply = Caller(bench=bench, signed=f"Bearer {token}").get("/api/v2/my/profile")
        if age < HOUR and (reply.status != 200 or reply.one["id"] != subject):
            yield f"a token of {age} seconds ago gives {reply.status} {reply.code}"
        if age > HOUR and (reply.status, reply.code) != (401, "EXPIRED_TOKEN"):
            yield f"a token of {age} seconds ago gives {reply.status} {reply.code}"


def consents(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """The login page sends code and state to a registered address; the code needs its verifier.

    https://ed.link/docs/api/v2.0/oauth2/login; RFC 7636, sections 4.1 and 4.6.
    """
    choose, known = random.Random(seed), bench.world.credentials.edlink
    for length in (43, choose.randint(44, 127), 128):
        verifier = "".join(choose.choices("abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-._~", k=length))
        digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        query = {
            "client_id": known.client_id,
            "redirect_uri": known.redirect_uri,
            "response_type": "code",
            "state": f"s {choose.random()}&x",
            "code_challenge": digest,
            "code_challenge_method": "S256",
        }
        for proof in (verifier[:-1] + ("A" if verifier[-1] != "A" else "B"), "", digest, verifier):
            back = _consent(bench, "/sso/login", query)
            if back.get("state") != query["state"] or "code" not in back:
                yield f"the login page sends back {sorted(back)}"
                continue
            sent = {"grant_type": "authorization_code", "code": back["code"], "redirect_uri": known.redirect_uri}
            reply = _exchange(bench, **sent, **({"code_verifier": proof} if proof else {}))
            if (reply.status == 200) != (proof == verifier):
                yield f"a verifier of {len(proof)} characters, the right one {proof == verifier}: {reply.status}"


def _consent(bench: Bench, path: str, query: Mapping[str, str]) -> dict[str, str]:
    """Do what a person does in the browser, over HTTP; what the application is sent back."""
    nobody = Caller(bench=bench)
    reply = nobody.ask("GET", path, query=query)
    if reply.status == 200:
        ticket = re.findall(r'name="ticket" value="([^"]+)"', reply.text)[0]
        reply = nobody.ask("POST", re.findall(r'action="([^"]+)"', reply.text)[0], form={"ticket": ticket})
    parts = parse_qs(urlsplit(str(reply.headers.get("location", ""))).query)
    return {name: values[0] for name, values in parts.items()}


def open_id(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """The ID token is signed, for this application, of this person, with the nonce; tokens are told of and revoked.

    OpenID Connect Core 1.0, sections 3.1.3.7 and 5.3.2; RFC 7662, section 2.2; RFC 7009, section 2;
    https://ed.link/docs/api/v2.0/oidc.
    """
    choose = random.Random(seed)
    people = {row["id"]: row for row in graph(bench).whole("/api/v2/graph/people")}
    for subject in choose.sample(sorted(people), 3):
        yield from _identified(bench, people[subject], choose)


def _identified(bench: Bench, row: Mapping[str, Any], choose: random.Random) -> Iterator[str]:
    known, base, client = bench.world.credentials.edlink, "/api/authentication/oidc", basic(bench)
    query = {
        "client_id": known.client_id,
        "redirect_uri": known.redirect_uri,
        "response_type": "code",
        "scope": "openid profile",
        "state": f"s{choose.random()}",
        "nonce": f"n-{choose.random()}",
        "login_hint": row["id"],
    }
    back = _consent(bench, f"{base}/authorize", query)
    ask = {"grant_type": "authorization_code", "code": back.get("code", ""), "redirect_uri": known.redirect_uri}
    if basic(bench, secret="wrong").ask("POST", f"{base}/token", form=ask).status != 401:
        yield "a token for a wrong secret"
    held = client.ask("POST", f"{base}/token", form=ask)
    if held.status != 200 or not isinstance(held.body, dict) or "id_token" not in held.body:
        yield f"a good code gives {held.status} {held.text[:100]}"
        return
    yield from _signed(bench, held.one["id_token"], {"sub": row["id"], "nonce": query["nonce"]})
    access, refresh = held.one["access_token"], held.one["refresh_token"]
    bearer = Caller(bench=bench, signed=f"Bearer {access}")
    claims = bearer.get(f"{base}/userinfo").body
    meant = {"sub": row["id"], "given_name": row["first_name"], "family_name": row["last_name"]}
    if not isinstance(claims, dict) or any(claims.get(name) != value for name, value in meant.items()):
        yield f"the claims are {claims}"

    def told(token: str) -> Any:
        return client.ask("POST", f"{base}/introspect", form={"token": token}).one

    active = told(access)
    if active.get("active") is not True or active.get("sub") != row["id"] or active.get("client_id") != known.client_id:
        yield f"a good token is {active}"
    if told("unknown") != {"active": False}:
        yield f"an unknown token is {told('unknown')}"
    again = client.ask("POST", f"{base}/token", form={"grant_type": "refresh_token", "refresh_token": refresh}).one
    bench.world.advance(HOUR - 60)
    if told(access).get("active") is not True or bearer.get(f"{base}/userinfo").status != 200:
        yield "a token is dead before an hour is over"
    bench.world.advance(61)
    if told(access) != {"active": False} or bearer.get(f"{base}/userinfo").status != 401:
        yield f"a token of more than an hour ago is {told(access)}"
    yield from _revoked(bench, str(again.get("refresh_token")), told)


def _revoked(bench: Bench, refresh: str, told: Callable[[str], Any]) -> Iterator[str]:
    base, client = "/api/authentication/oidc", basic(bench)
    renew = {"grant_type": "refresh_token", "refresh_token": refresh}
    first, second = (client.ask("POST", f"{base}/token", form=renew).one["access_token"] for _ in range(2))
    for what, token, dead in (
        ("an unknown token", "unknown", ()),
        ("an access token", first, (first,)),
        ("a refresh token", refresh, (first, second)),
    ):
        reply = client.ask("POST", f"{base}/revoke", form={"token": token})
        if reply.status != 200:
            yield f"revoking {what} gives {reply.status}"
        for each in (first, second):
            works = Caller(bench=bench, signed=f"Bearer {each}").get("/api/v2/my/profile").status == 200
            if works == (each in dead) or told(each).get("active") == (each in dead):
                yield f"after revoking {what}, a token {'works' if works else 'does not work'}: {told(each)}"
    if client.ask("POST", f"{base}/token", form=renew).status == 200:
        yield "a revoked refresh token refreshes"


def _signed(bench: Bench, token: str, meant: Mapping[str, Any]) -> Iterator[str]:
    head, claims, signature = (base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)) for part in token.split("."))
    keys = Caller(bench=bench).get("/api/authentication/oidc/jwks").one["keys"]
    key = next((each for each in keys if isinstance(each, dict) and each.get("kid") == json.loads(head)["kid"]), None)
    if key is None:
        yield f"the key of the ID token is not among {str(keys)[:100]}"
        return
    modulus, exponent = (int.from_bytes(base64.urlsafe_b64decode(key[name] + "=="), "big") for name in ("n", "e"))
    digest = hashlib.sha256(token.rpartition(".")[0].encode()).digest()
    opened = pow(int.from_bytes(signature, "big"), exponent, modulus).to_bytes(len(signature), "big")
    if not opened.startswith(b"\x00\x01\xff") or not opened.endswith(digest):
        yield "the ID token is not signed by the published key"
    found, now = json.loads(claims), bench.world.clock.time()
    issuer = f"{HOST}/api/authentication/oidc"
    wanted = {**meant, "iss": issuer, "aud": bench.world.credentials.edlink.client_id}
    for name, value in wanted.items():
        if found.get(name) != value:
            yield f"the ID token has {name} {found.get(name)!r}, not {value!r}"
    if not found["iat"] <= now + 1 or not found["exp"] > now:
        yield f"the ID token of {now} is good from {found['iat']} to {found['exp']}"


# --- errors --------------------------------------------------------------------------------------


def errors(bench: Bench, /, *, seed: int = 1) -> Iterator[str]:
    """Each documented code comes where it is due, in the documented envelope, with a `$request` of its own.

    Edlink, Errors & Warnings; RFC 6750, section 3 (the challenge).
    """
    choose, seen = random.Random(seed), set[str]()
    for label, statuses, code, reply in _failing(bench, choose):
        yield from (f"{label}: {each}" for each in _envelope(reply, statuses, code))
        request = reply.body.get("$request") if isinstance(reply.body, dict) else None
        if request in seen:
            yield f"{label}: its $request is that of another answer"
        seen.add(str(request))


Failing = tuple[str, tuple[int, ...], str, Reply]
WRONG = (400,)


def _failing(bench: Bench, choose: random.Random) -> Iterator[Failing]:
    for place in places(bench, choose):
        yield from _at(place, choose)
    yield from _other_methods(bench)
    yield from _of_teams(bench)
    yield from _of_coursework(bench)
    yield from _of_sharing(bench)


def _at(place: Place, choose: random.Random) -> Iterator[Failing]:
    """What any place may be asked wrongly."""
    caller, name = place.caller, place.entry.id
    if place.takes("$first"):
        bad = [0, -1, "many", 1.5, *([ALL + 1, 10**9] if place.takes("$last") else [])]
        for size in choose.sample(bad, 3):
            label = choose.choice(("$first", "$last")) if place.takes("$last") else "$first"
            reply = caller.ask("GET", place.path, query={label: size})
            yield f"{name} {label}={size}", WRONG, "INVALID_PAGE_SIZE", reply
        yield f"{name} $cursor=x", WRONG, "INVALID_CURSOR", caller.get(place.path, cursor=f"x{choose.random()}")
    if place.entry.path.endswith("}") and place.path.startswith("/api/v2/"):
        yield f"{name}, unknown", (404,), "NOT_FOUND", caller.get(f"{place.parent}/{NOBODY}")
        # An assignment's id may be an alias, an assignment's submission is found by its student, too.
        if not place.entry.path.endswith(("{assignment_id}", "{submission_id}", "{category_id}")):
            malformed = choose.choice(("x", NOBODY[:-1], f"{NOBODY}0", NOBODY.replace("-", "_")))
            yield f"{name} {malformed}", WRONG, "INVALID_UUID", caller.get(f"{place.parent}/{malformed}")


def _other_methods(bench: Bench) -> Iterator[Failing]:
    """RFC 9110, section 15.5.6: a 405, with the methods that there are."""
    methods: dict[str, set[str]] = {}
    for entry in bench.subject.entries.values():
        methods.setdefault(entry.path, set()).add(entry.method)
    good = callers(bench)
    for entry in bench.subject.entries.values():
        path = re.sub(r"\{[^}]+\}", NOBODY, entry.path)
        for method in sorted({"DELETE", "PATCH", "PUT"} - methods[entry.path]):
            reply = good[_scheme(entry)].ask(method, path)
            allowed = {each.strip() for each in str(reply.headers.get("allow", "")).split(",")}
            if not methods[entry.path] <= allowed:
                yield f"{method} {entry.path}, Allow {sorted(allowed)}", (405,), "NOT_ALLOWED", reply
            else:
                yield f"{method} {entry.path}", (405,), reply.code, reply
            break


def _of_teams(bench: Bench) -> Iterator[Failing]:
    caller, base = team(bench), _base(bench)
    made = caller.ask("POST", base, body={"application_id": bench.world.credentials.edlink.client_id}).one
    bench.world.edlink.complete_onboarding(made["id"])
    for method in ("GET", "DELETE"):
        yield f"{method} an unknown onboarding", (404,), "NOT_FOUND", caller.ask(method, f"{base}/{NOBODY}")
    done = caller.ask("DELETE", f"{base}/{made['id']}")
    yield "a completed onboarding", WRONG, done.code, done
    other = base.replace(bench.world.credentials.edlink.team_id, NOBODY)
    yield "another team", (403,), "NO_PERMISSION", caller.get(f"{other}/{made['id']}")
    yield "nobody's onboarding", (401,), "INVALID_TOKEN", Caller(bench=bench).get(f"{base}/{made['id']}")


def _of_coursework(bench: Bench) -> Iterator[Failing]:
    class_id = _busy(bench)["{class_id}"][0]
    base, caller = f"/api/v2/my/classes/{class_id}", person(bench)
    assignment = caller.whole(f"{base}/assignments")[0]["id"]
    subject = graph(bench).whole(f"/api/v2/graph/classes/{class_id}/students")[0]["id"]
    student = person(bench, subject)
    denied = student.ask("POST", f"{base}/categories", body={"title": "T"})
    yield "a student writes", (403,), "NO_PERMISSION", denied
    early = student.ask("POST", f"{base}/assignments/{assignment}/reclaim")
    yield "nothing to take back", WRONG, "UNSUPPORTED_OPERATION", early
    long = caller.ask("POST", f"{base}/categories", query={"$idempotency": "k" * 256}, body={"title": "T"})
    yield "a key of 256", WRONG, "IDEMPOTENCY_KEY_TOO_LONG", long
    untitled = caller.ask("POST", f"{base}/categories", body={})
    yield "no title", WRONG, "MISSING_REQUIRED_FIELD", untitled
    number = caller.ask("POST", f"{base}/categories", body={"title": 5})
    yield "a title of 5", WRONG, "INVALID_REQUEST_BODY", number
    bench.world.edlink.lapsed.add(subject)
    lapsed = student.get(f"{base}/assignments")
    yield "a lapsed sign-in", (401,), "INVALID_PROVIDER_TOKEN", attrs.evolve(lapsed, headers=_challenged(lapsed))
    roster = student.get("/api/v2/my/classes")
    if roster.status != 200:
        yield "a roster after the sign-in has lapsed", (200,), "", roster


def _challenged(reply: Reply) -> dict[str, str]:
    """Edlink's token is good, the school's is not: RFC 6750 asks for no challenge."""
    return {**reply.headers, "www-authenticate": "Bearer"}


def _of_sharing(bench: Bench) -> Iterator[Failing]:
    service, subject = bench.world.edlink, graph(bench).whole("/api/v2/graph/people")[3]["id"]
    student = person(bench, subject)
    service.unshared.add(subject)
    yield "a person who is not shared", WRONG, "UNSHARED_TOKEN", student.get("/api/v2/my/profile")
    service.unshared.discard(subject)
    nothing = Caller(bench=bench)
    yield "nobody", (401,), "INVALID_TOKEN", nothing.get("/api/v2/my/profile")
    for state in ("disabled", "requested", "inactive", "scheduled"):
        service.set_integration_state(state)
        for caller, path in ((graph(bench), "/api/v2/graph/people"), (student, "/api/v2/my/profile")):
            yield f"{path} while {state}", WRONG, "INVALID_INTEGRATION_STATE", caller.get(path)
    for state in ("paused", "active"):
        service.set_integration_state(state)
        for caller, path in ((graph(bench), "/api/v2/graph/people"), (student, "/api/v2/my/profile")):
            if (reply := caller.get(path)).status != 200:
                yield f"{path} while {state}", (200,), "", reply
    bench.world.advance(HOUR + 1)
    yield "an hour later", (401,), "EXPIRED_TOKEN", student.get("/api/v2/my/profile")


def _envelope(reply: Reply, statuses: tuple[int, ...], code: str) -> Iterator[str]:
    if reply.status not in statuses or reply.code != code:
        yield f"{reply.status} {reply.code or reply.text[:60]}, not {statuses} {code}"
        return
    if not str(reply.headers.get("content-type", "")).startswith("application/json"):
        yield f"the media type is {reply.headers.get('content-type')}"
    if reply.status == 401 and not str(reply.headers.get("www-authenticate", "")).startswith("Bearer"):
        yield "there is no challenge"
    if "$data" in reply.body or "$next" in reply.body:
        yield "there is data beside the error"
    if not re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", str(reply.body.get("$request"))):
        yield f"$request is {reply.body.get('$request')}"
    for each in reply.body["$errors"]:
        if not re.fullmatch("[A-Z]+(_[A-Z]+)*", str(each.get("code"))) or not str(each.get("message") or "").strip():
            yield f"an error without code or message: {each}"


CHECKS: tuple[Check, ...] = (
    conforming,
    filters,
    windows,
    default_pages,
    links,
    foreign_cursors,
    shapes,
    reads,
    records,
    idempotency,
    bodies,
    any_body,
    submissions,
    rights,
    teams,
    own_records,
    roles,
    onboardings,
    sign_in,
    consents,
    open_id,
    errors,
)
