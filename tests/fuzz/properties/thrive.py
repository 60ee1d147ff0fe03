"""Thrive Learning: what its pages promise of users, audiences, learning records, lists, credentials and errors."""

from __future__ import annotations

import base64
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote, urlencode

import attrs

from syllabind.core._http import http
from syllabind.testing.subject import Entry
from tests.fuzz.bench import Bench
from tests.fuzz.properties import Check, body_of
from tests.fuzz.properties.linked import conforming

__all__ = ["CHECKS"]

PUBLIC = "https://public.api.learn.link"
USER_HOST = "https://user.api.learn.link"
V1, V2 = "/rest/v1", "/rest/v2"
NOBODY = "63f8c5361b9c80d3274be7cf"
STATUSES = ("active", "inactive", "expired", "new")
PHRASES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    422: "Unprocessable Content",
}
"""The phrases of "Thrive Learning, Errors and error handling"."""
Row = dict[str, Any]


# --- asking --------------------------------------------------------------------------------------


def _basic(name: str, secret: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()


def _secret(bench: Bench) -> str:
    known = bench.world.credentials.thrive
    return _basic(known.tenant_id, known.secret)


def _ask(bench: Bench, method: str, path: str, body: Any = None, *, signed: str | None = None) -> http.Response:
    """Send a request, signed with the tenant's own secret unless told otherwise; empty for no signature."""
    header = _secret(bench) if signed is None else signed
    headers = {"authorization": header} if header else {}
    if body is not None:
        headers["content-type"] = "application/json"
    content = None if body is None else json.dumps(body)
    return bench.raw(method, path if "://" in path else PUBLIC + path, headers=headers, content=content)


def _read(bench: Bench, path: str) -> Any:
    """What is at a path; None where there is nothing."""
    answer = _ask(bench, "GET", path)
    return body_of(answer) if answer.status_code == 200 else None


def _rows(body: Any) -> list[Row]:
    found = body.get("results") if isinstance(body, dict) else body
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _whole(bench: Bench, path: str, query: Mapping[str, Any] | None = None, size: int = 100) -> list[Row]:
    """All records of a list, page by page until one is not full."""
    out: list[Row] = []
    for page in range(1, 200):
        part = _rows(_read(bench, f"{path}?{urlencode({**(query or {}), 'perPage': size, 'page': page})}"))
        out += part
        if len(part) < size:
            break
    return out


def _refused(answer: http.Response, what: str, *statuses: int) -> Iterator[str]:
    """A refusal has the documented status, and says so in the documented body.

    "Thrive Learning, Errors and error handling": `status` is the number, `error` the phrase, `message` a text or an
    object.
    """
    if answer.status_code not in statuses:
        yield f"{what}: {answer.status_code}, not {' or '.join(map(str, statuses))}"
        return
    body = body_of(answer)
    if not isinstance(body, dict):
        yield f"{what}: {answer.status_code} without a body"
        return
    if body.get("status") != answer.status_code or not isinstance(body.get("status"), int):
        yield f"{what}: the status of the body is {body.get('status')!r}"
    if body.get("error") != PHRASES[answer.status_code]:
        yield f"{what}: the phrase is {body.get('error')!r}"
    if not isinstance(body.get("message"), str | dict) or not body["message"]:
        yield f"{what}: the message is {body.get('message')!r}"


def _done(answer: http.Response, what: str) -> Iterator[str]:
    if answer.status_code // 100 != 2:
        yield f"{what}: {answer.status_code} {answer.text[:160]}"


def _at(text: Any) -> datetime | None:
    """The moment that a date-time names; None where it is none, or has no zone (RFC 3339, section 5.6)."""
    try:
        found = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return found if found.tzinfo else None


# --- users ---------------------------------------------------------------------------------------

NAMES = ("Ana", "Łukasz", "O'Neil", "東京", "Jean-Paul", "Ó Briain", "x" * 40)
MEMBERS: dict[str, Callable[[random.Random, str], Any]] = {
    "firstName": lambda choose, mark: choose.choice(NAMES),
    "lastName": lambda choose, mark: f"{choose.choice(NAMES)[:20]} {mark}",
    "email": lambda choose, mark: f"u{mark}@mail.example",
    "role": lambda choose, mark: choose.choice(("administrator", "learneradmin", "learner")),
    "jobTitle": lambda choose, mark: f"{choose.choice(NAMES)} {choose.random():.4f}",
    "managerRef": lambda choose, mark: f"EMP-{choose.randrange(20):05d}",
    "startDate": lambda choose, mark: f"20{choose.randrange(10, 24)}-03-{choose.randrange(10, 29)}T09:00:00.000Z",
    "endDate": lambda choose, mark: f"20{choose.randrange(25, 40)}-03-{choose.randrange(10, 29)}T17:30:00.000Z",
    "timeZone": lambda choose, mark: choose.choice(("Europe/London", "Europe/Zurich", "Asia/Tokyo")),
    "languageCode": lambda choose, mark: choose.choice(("en-gb", "de-de", "ja-jp")),
    "sso": lambda choose, mark: choose.random() < 0.5,
    "domain": lambda choose, mark: f"{mark}.example",
    "additionalFields": lambda choose, mark: {"location": choose.choice(NAMES), f"field {mark}": str(choose.random())},
}
NEEDED = ("firstName", "lastName", "email")
OF_EVENTS = ("firstName", "lastName", "email", "jobTitle", "managerRef", "startDate", "timeZone", "languageCode")
"""The members that the samples of "Thrive Learning, Provision and manage user accounts" have."""
NULLABLE = ("jobTitle", "managerRef", "startDate", "endDate", "languageCode", "timeZone", "domain", "additionalFields")
DATES = ("startDate", "endDate")
ACTS = ("create", "create", "update", "update", "clear", "suspend", "delete")


@attrs.define(kw_only=True, slots=True)
class _User:
    """A user as it should be: what was written last of each member."""

    id: str = ""
    held: Row = attrs.field(factory=dict)
    active: bool = True


def _sent(choose: random.Random, names: Sequence[str], mark: str) -> Row:
    return {name: MEMBERS[name](choose, mark) for name in names}


def _some(choose: random.Random, names: Sequence[str], most: int) -> list[str]:
    return choose.sample(list(names), choose.randint(1, most))


def _by_ref(ref: str, version: str = V1) -> str:
    return f"{version}/users/ref/{quote(ref, safe='')}"


def _same(name: str, held: Any, meant: Any) -> bool:
    return _at(held) == _at(meant) if name in DATES and meant is not None else held == meant


def users(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A user is what was last written of each member, over both versions and the events, until it is deleted.

    "Thrive Learning, Create a user", "Update a user" (what is left out stays, null clears), "Suspend a user" (the
    account becomes inactive), "Delete a user" (the personal data are made unreadable, the record stays) and
    "Provision and manage user accounts" (`user_joined` creates a user or brings a suspended one back).
    """
    choose, live, gone = random.Random(seed), dict[str, _User](), dict[str, _User]()
    acts = [(act, by_event) for act in ACTS for by_event in (False, True)] * 2
    for number, (act, by_event) in enumerate([("create", False)] * 3 + choose.sample(acts, len(acts))):
        mark = f"{seed}-{number}"
        ready = [ref for ref, each in live.items() if each.active]
        ref = choose.choice(("E/1 ", "é+", "R.")) + mark if act == "create" or not ready else choose.choice(ready)
        if ref not in live:
            live[ref] = _User()
            yield from _create(bench, choose, ref, live[ref], mark, by_event)
            if not live[ref].id:
                return
        elif act in ("update", "clear"):
            yield from _change(bench, choose, ref, live[ref], mark, "event" if by_event and act == "update" else act)
        elif act == "suspend":
            yield from _suspend(bench, choose, ref, live[ref], mark, by_event)
        else:
            yield from _delete(bench, ref, live[ref], by_event)
            gone[ref] = live.pop(ref)
        for each in sorted({*choose.sample(sorted(live), min(2, len(live))), ref} & set(live)):
            yield from _shows(bench, each, live[each])
    yield from _listed(bench, live, gone)


def _event(bench: Bench, kind: str, user: Row) -> http.Response:
    body = {"id": f"{kind} {user['ref']}", "timestamp": "2024-09-02T08:00:00.000Z", "eventType": kind}
    return _ask(bench, "POST", f"{USER_HOST}/webhooks", {**body, "content": {"user": user}})


def _create(bench: Bench, choose: random.Random, ref: str, user: _User, mark: str, by_event: bool) -> Iterator[str]:
    more = [name for name in (OF_EVENTS if by_event else MEMBERS) if name not in NEEDED]
    sent = _sent(choose, [*NEEDED, *_some(choose, more, len(more))], mark)
    answer = _event(bench, "user_joined", {"ref": ref, **sent}) if by_event else _post_user(bench, ref, sent)
    yield from _done(answer, "creating a user")
    told = body_of(answer)
    if not by_event and isinstance(told, dict):
        yield from _differs("a new user's answer", told, {"ref": ref, **sent, "active": True})
    user.id, user.held = str((_read(bench, _by_ref(ref)) or {}).get("id", "")), sent
    if not user.id:
        yield "a new user cannot be read by its reference"


def _post_user(bench: Bench, ref: str, sent: Row) -> http.Response:
    return _ask(bench, "POST", f"{V2}/users", {"ref": ref, **sent})


def _change(bench: Bench, choose: random.Random, ref: str, user: _User, mark: str, how: str) -> Iterator[str]:
    if how == "clear":
        sent: Row = dict.fromkeys(_some(choose, NULLABLE, 3))
    else:
        sent = _sent(choose, _some(choose, OF_EVENTS if how == "event" else list(MEMBERS), 2), mark)
    event = how == "event"
    answer = (
        _event(bench, "user_updated", {"ref": ref, **sent}) if event else _ask(bench, "PATCH", _by_ref(ref, V2), sent)
    )
    yield from _done(answer, f"changing {', '.join(sent)}")
    user.held = {**user.held, **sent}
    told = body_of(answer)
    if not event and isinstance(told, dict):
        yield from _differs(f"after {', '.join(sent)} were sent", told, user.held)


def _suspend(bench: Bench, choose: random.Random, ref: str, user: _User, mark: str, by_event: bool) -> Iterator[str]:
    sent = _sent(choose, ["endDate"], mark) if choose.random() < 0.5 else {}
    if by_event:
        answer = _event(bench, "user_suspended", {"ref": ref, **sent})
    else:
        answer = _ask(bench, "PATCH", f"{_by_ref(ref, V2)}/suspend", sent)
    yield from _done(answer, "suspending")
    user.held, user.active = {**user.held, **sent}, False
    yield from _shows(bench, ref, user)
    if choose.random() < 0.6:
        again = {name: user.held[name] for name in NEEDED}
        yield from _done(_event(bench, "user_joined", {"ref": ref, **again}), "joining again")
        user.active = True


def _delete(bench: Bench, ref: str, user: _User, by_event: bool) -> Iterator[str]:
    before = _read(bench, f"{V1}/user/{user.id}") or {}
    answer = _event(bench, "user_deleted", {"ref": ref}) if by_event else _ask(bench, "DELETE", _by_ref(ref, V2))
    yield from _done(answer, "deleting")
    yield from _refused(_ask(bench, "GET", _by_ref(ref)), "reading a deleted user by its reference", 404)
    yield from _refused(_ask(bench, "DELETE", _by_ref(ref, V2)), "deleting a deleted user", 400, 404)
    left = _read(bench, f"{V1}/user/{user.id}")
    if not isinstance(left, dict) or left.get("deleted") is not True:
        yield "the record of a deleted user is not there, or not marked as deleted"
        return
    for name in ("firstName", "lastName", "email", "ref", "additionalFields"):
        if before.get(name) is not None and left.get(name) == before[name]:
            yield f"{name} of a deleted user is still readable"


def _differs(what: str, told: Row, meant: Row) -> Iterator[str]:
    for name, value in meant.items():
        if not _same(name, told.get(name), value):
            yield f"{what}: {name} is {told.get(name)!r}, not {value!r}"


def _shows(bench: Bench, ref: str, user: _User) -> Iterator[str]:
    """All three views of version 1 show what was written."""
    basic, full = _read(bench, _by_ref(ref)), _read(bench, f"{V1}/user/{user.id}")
    if not isinstance(basic, dict) or not isinstance(full, dict):
        yield "a user that is there cannot be read"
        return
    if basic != {name: full.get(name) for name in basic}:
        yield "a user read by its reference is other than read by its id"
    if (full.get("id"), full.get("ref")) != (user.id, ref):
        yield "another user is answered"
    if (full.get("status") != "inactive") != user.active or full.get("deleted"):
        yield f"a user that is {'' if user.active else 'not '}active has the status {full.get('status')}"
    position: Row = next(iter(full.get("positions") or ()), {})
    told = {
        **full,
        "sso": full.get("singleSignOn"),
        "managerRef": (position.get("manager") or {}).get("ref"),
        "startDate": position.get("startDate"),
        "endDate": position.get("endDate"),
    }
    # Version 1 does not show where a user signs in, and the title of a position is in no reference.
    yield from _differs("a user", told, {k: v for k, v in user.held.items() if k not in ("domain", "jobTitle")})


def _listed(bench: Bench, live: Mapping[str, _User], gone: Mapping[str, _User]) -> Iterator[str]:
    rows = {row.get("id"): row for row in _whole(bench, f"{V1}/users")}
    for ref, user in live.items():
        found = _read(bench, f"{V1}/user/{user.id}")
        if found is None or rows.get(user.id) != found:
            yield f"{ref} is gone, or other in the list than by the id"
    told = {row.get("email") for row in rows.values()} | {row.get("ref") for row in rows.values()}
    for ref, user in gone.items():
        if told & {ref, user.held["email"]}:
            yield "the list has the personal data of a deleted user"


def _people(bench: Bench) -> list[Row]:
    """Users who can be called by reference and by email."""
    return [row for row in _whole(bench, f"{V1}/users") if row.get("ref") and row.get("email")]


def unique_users(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A reference and an email are one user's alone, and case counts in references; who is refused is not made.

    "Thrive Learning, Create a user" (`ref` is unique; an email is required unless `loginMethod` is `ref`), "Errors and
    error handling" (409: it exists already) and the help on importing users (case counts in references, emails are
    unique).
    """
    choose = random.Random(seed)
    known = choose.sample(_people(bench), 2)
    for name in ("ref", "email", "id"):
        held = Counter(row.get(name) for row in _whole(bench, f"{V1}/users") if row.get(name))
        if held and held.most_common(1)[0][1] > 1:
            yield f"two users have one {name}"
    names = _sent(choose, ["firstName", "lastName"], "twice")
    new = {**names, "email": f"new{seed}@mail.example"}
    count = len(_whole(bench, f"{V1}/users"))
    yield from _refused(_post_user(bench, str(known[0]["ref"]), new), "a reference that is in use", 409)
    yield from _refused(
        _post_user(bench, f"N{seed}", {**new, "email": known[0]["email"]}), "an email that is in use", 409, 422
    )
    change = {"email": known[1]["email"]}
    yield from _refused(
        _ask(bench, "PATCH", _by_ref(str(known[0]["ref"]), V2), change), "another one's email", 409, 422
    )
    for name in ("ref", *NEEDED):
        body = {key: value for key, value in {"ref": f"N{seed}", **new}.items() if key != name}
        yield from _refused(_ask(bench, "POST", f"{V2}/users", body), f"a user without {name}", 400)
    for name, value in (("role", "owner"), ("loginMethod", "sms"), ("sso", "perhaps"), ("startDate", "soon")):
        yield from _refused(_post_user(bench, f"N{seed}", {**new, name: value}), f"{name} {value!r}", 400)
    if len(_whole(bench, f"{V1}/users")) != count:
        yield "a refused user is made"
    yield from _done(_post_user(bench, "Case", {**names, "loginMethod": "ref"}), "a user without an email")
    yield from _done(_post_user(bench, "cASE", {**names, "loginMethod": "ref"}), "a reference in other letters")
    if (_read(bench, _by_ref("Case")) or {}).get("id") == (_read(bench, _by_ref("cASE")) or {}).get("id"):
        yield "references that differ in case lead to one user"


# --- audiences -----------------------------------------------------------------------------------


@attrs.define(kw_only=True, slots=True)
class _Audience:
    """An audience as it should be."""

    name: str
    reference: str
    parent: str | None


def audiences(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Audiences are what was written, wherever they were moved, and go when they have no children.

    "Thrive Learning, Gets an audience", "Updates an audience" (an audience is named by id or reference; one parent;
    `memberOperations` is null where it was not moved), "Deletes an audience" (only without children), "Audiences" (what
    the platform's own pages made is not the API's to change).
    """
    choose, live = random.Random(seed), dict[str, _Audience]()
    for number in range(20):
        mark = f"{seed}-{number}"
        tops = [key for key, each in live.items() if each.parent is None]
        act = "make" if number < 5 else choose.choice(("make", "name", "reference", "move", "drop"))
        if act == "make":
            parent = choose.choice(tops) if number > 1 and tops else None
            made = _Audience(name=choose.choice(NAMES) + mark, reference=f"ä/{mark}", parent=parent)
            key = yield from _make(bench, live, made, choose)
            if not key:
                return
        else:
            key = choose.choice(sorted(live))
            yield from _alter(bench, choose, act, key, live, mark)
        for each in sorted({*choose.sample(sorted(live), min(2, len(live))), key} & set(live)):
            yield from _is_audience(bench, choose, each, live)
    rows = {row.get("id"): row for row in _whole(bench, f"{V1}/audiences")}
    for each in live:
        found = _read(bench, f"{V1}/audiences/{each}")
        if found is None or rows.get(each) != found:
            yield "an audience is gone, or other in the list than by its id"
    yield from _not_ours(bench, rows.values(), len(rows))


def _named(choose: random.Random, key: str, audience: _Audience) -> str:
    return f"{V1}/audiences/{quote(choose.choice((key, audience.reference)), safe='')}"


def _make(bench: Bench, live: dict[str, _Audience], made: _Audience, choose: random.Random) -> Iterator[str] | Any:
    body = {"name": made.name, "reference": made.reference}
    if made.parent:
        body["parentId"] = choose.choice((made.parent, live[made.parent].reference))
    answer = _ask(bench, "POST", f"{V1}/audiences", body)
    yield from _done(answer, "making an audience")
    key = str((body_of(answer) or {}).get("id", ""))
    if key in live:
        yield "a new audience has the id of another one"
    live[key] = made
    again = {"name": "another", "reference": made.reference}
    yield from _refused(_ask(bench, "POST", f"{V1}/audiences", again), "a reference of another audience", 409, 422)
    return key


def _alter(
    bench: Bench, choose: random.Random, act: str, key: str, live: dict[str, _Audience], mark: str
) -> Iterator[str]:
    held = live[key]
    url = _named(choose, key, held)
    if act == "drop":
        answer = _ask(bench, "DELETE", url)
        if any(each.parent == key for each in live.values()):
            yield from _refused(answer, "deleting a structure with children", 400, 403, 409, 422)
            return
        yield from _done(answer, "deleting an audience")
        del live[key]
        for path in (key, quote(held.reference, safe="")):
            yield from _refused(_ask(bench, "GET", f"{V1}/audiences/{path}"), "reading a deleted audience", 404)
        if key in {row.get("id") for row in _whole(bench, f"{V1}/audiences")}:
            yield "the list has a deleted audience"
        return
    others = [each for each, audience in live.items() if audience.parent is None and each != held.parent]
    body = {"name": {"name": f"New {mark}"}, "reference": {"reference": f"new {mark}"}}.get(act, {})
    if act == "move":
        if held.parent is None or not others:
            return
        body = {"parentId": choose.choice(others)}
    answer = _ask(bench, "PATCH", url, body)
    yield from _done(answer, f"changing {', '.join(body)}")
    live[key] = _Audience(
        name=body.get("name", held.name),
        reference=body.get("reference", held.reference),
        parent=body.get("parentId", held.parent),
    )
    told = body_of(answer) or {}
    if (told.get("memberOperations") is None) != (act != "move"):
        yield f"after {', '.join(body)} were sent, memberOperations is {told.get('memberOperations')!r}"


def _is_audience(bench: Bench, choose: random.Random, key: str, live: Mapping[str, _Audience]) -> Iterator[str]:
    held = live[key]
    found = _read(bench, _named(choose, key, held))
    if not isinstance(found, dict):
        yield "an audience that is there cannot be read"
        return
    parent = None if held.parent is None else live[held.parent]
    told = found.get("parent")
    meant = None if parent is None else {"id": held.parent, "name": parent.name, "reference": parent.reference}
    if told != meant:
        yield f"the parent of an audience is {told}, not {meant}"
    category = "structure" if parent is None else "audience"
    fixed = {"id": key, "apiControlled": True, "type": "manual", "category": category}
    yield from _differs("an audience", found, {"name": held.name, "reference": held.reference, **fixed})


def _not_ours(bench: Bench, rows: Any, count: int) -> Iterator[str]:
    """Those of the platform's own pages stay, and bounds hold."""
    theirs = next((row for row in rows if row.get("apiControlled") is False), None)
    if theirs is None:
        yield "no audience of the platform's own pages is listed"
        return
    url, someone = f"{V1}/audiences/{theirs['id']}", _whole(bench, f"{V1}/users")[0]["id"]
    for method, path, body in (
        ("PATCH", url, {"name": "Mine"}),
        ("DELETE", url, None),
        ("POST", f"{url}/members", [someone]),
        ("PATCH", f"{url}/managers", [{"reference": someone}]),
    ):
        yield from _refused(_ask(bench, method, path, body), f"{method} of the platform's own audience", 403, 409, 422)
    if _read(bench, url) != theirs:
        yield "an audience of the platform's own pages is changed"
    wrong: tuple[Row, ...] = ({"name": "x" * 101}, {"name": "n", "reference": "r" * 101}, {"name": 7})
    for sent in (*wrong, {"category": "group"}):
        yield from _refused(_ask(bench, "POST", f"{V1}/audiences", sent), f"an audience with {list(sent)[-1]}", 400)
    if len(_whole(bench, f"{V1}/audiences")) != count:
        yield "a refused audience is made"
    yield from _done(
        _ask(bench, "POST", f"{V1}/audiences", {"name": "x" * 100, "reference": "r" * 100}), "a name of 100 characters"
    )


# --- members and managers ------------------------------------------------------------------------


def _structure(bench: Bench, mark: str) -> tuple[str, str]:
    """A structure and an audience within it; empty where they cannot be made."""
    top = body_of(_ask(bench, "POST", f"{V1}/audiences", {"name": f"Top {mark}", "reference": f"top {mark}"})) or {}
    body = {"name": f"Child {mark}", "reference": f"child {mark}", "parentId": top.get("id")}
    child = body_of(_ask(bench, "POST", f"{V1}/audiences", body)) or {}
    return str(top.get("id", "")), str(child.get("id", ""))


def _called(choose: random.Random, user: Row) -> str:
    """A user, by id, reference or email."""
    return str(choose.choice([user[name] for name in ("id", "ref", "email") if user.get(name)]))


def _bulk(answer: http.Response, what: str, taken: Sequence[str], refused: Sequence[str]) -> Iterator[str]:
    """200 where all entries were taken, 207 with each refused one and why where not.

    "Thrive Learning, Adds users to an audience's members list": `success` and `failure`, each with its count and its
    entities.
    """
    status = 207 if refused else 200
    if answer.status_code != status:
        yield f"{what}: {answer.status_code}, not {status}"
    body = body_of(answer)
    for name, meant in (("success", taken), ("failure", refused)):
        part = body.get(name) if isinstance(body, dict) else None
        if part is None and not meant:
            continue
        entities = part.get("entities") if isinstance(part, dict) else None
        if not isinstance(part, dict) or not isinstance(entities, list) or part.get("count") != len(meant):
            yield f"{what}: {name} is {part}, of {len(meant)}"
            continue
        if Counter(each.get("reference") for each in entities) != Counter(meant):
            yield f"{what}: {name} names {entities}, not {list(meant)}"
        if name == "failure" and not all(isinstance(each.get("reason"), str) and each["reason"] for each in entities):
            yield f"{what}: an entry was refused without a reason"


def members(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Members are a set: adding adds, replacing replaces, removing removes, and each user knows of it.

    "Thrive Learning, Adds users to an audience's members list", "Replaces an audience's members list" (an empty array
    is not supported; 1 to 100 entries), "Gets an audience members list".
    """
    choose = random.Random(seed)
    people = _people(bench)
    _, audience = _structure(bench, f"m{seed}")
    url, held = f"{V1}/audiences/{audience}/members", set[str]()
    for number in range(14):
        act = choose.choice(("add", "add", "replace", "remove")) if number > 1 else "add"
        if act == "remove" and held:
            key = choose.choice(sorted(held))
            user = next(row for row in people if row["id"] == key)
            path = f"{url}/{quote(_called(choose, user), safe='')}"
            yield from _done(_ask(bench, "DELETE", path), "removing a member")
            yield from _refused(_ask(bench, "DELETE", path), "removing who is no member", 404)
            held.discard(user["id"])
            asked = [user]
        else:
            asked = choose.sample(people, choose.randint(1, 6))
            names = [_called(choose, user) for user in asked]
            unknown = [f"nobody {seed} {each}" for each in range(choose.choice((0, 0, 1, 2)))]
            mixed = choose.sample([*names, *unknown], len(names) + len(unknown))
            answer = _ask(bench, "PATCH" if act == "replace" else "POST", url, mixed)
            yield from _bulk(answer, f"{act} members", names, unknown)
            held = {user["id"] for user in asked} | (set() if act == "replace" else held)
        yield from _is_members(bench, url, held, audience, choose.choice(asked), act)
    before = _whole(bench, url)
    for method in ("POST", "PATCH"):
        for what, body in (("no entry", []), ("101 entries", ["x"] * 101), ("a number", [7]), ("an object", {})):
            yield from _refused(_ask(bench, method, url, body), f"{method} of {what}", 400, 422)
    if _whole(bench, url) != before:
        yield "what is refused changes the members"
    yield from _bulk(
        _ask(bench, "POST", url, [f"nobody {each}" for each in range(99)] + [people[0]["id"]]),
        "100 entries",
        [people[0]["id"]],
        [f"nobody {each}" for each in range(99)],
    )
    for path in (f"{V1}/audiences/{NOBODY}/members", f"{V1}/audiences/{NOBODY}/managers"):
        yield from _refused(_ask(bench, "GET", path), "the people of no audience", 404)


def _is_members(bench: Bench, url: str, held: set[str], audience: str, user: Row, act: str) -> Iterator[str]:
    rows = _whole(bench, url, size=3)
    found = [row.get("userId") for row in rows]
    if len(set(found)) != len(found):
        yield f"after {act}: a member comes twice"
    if set(found) != held:
        yield f"after {act}: {len(set(found))} members, not {len(held)}, or others"
    body = _read(bench, url)
    if not isinstance(body, dict) or body.get("pagination", {}).get("totalResults") != len(held):
        yield f"after {act}: the total is not that of the members"
    for row in rows:
        if row.get("userId") == user["id"] and (row.get("reference"), row.get("email")) != (user["ref"], user["email"]):
            yield "a member has the reference or the email of somebody else"
    groups = (_read(bench, f"{V1}/user/{user['id']}") or {}).get("audiences") or []
    inside = audience in [each.get("id") if isinstance(each, dict) else each for each in groups]
    if inside != (user["id"] in held):
        yield f"after {act}: the user is {'' if inside else 'not '}in the audience, and the list says otherwise"


FLAGS = {
    "audienceManager": ("manageContent", "assignments"),
    "peopleManager": ("canViewLearnPage", "insights", "manage"),
    "administrator": ("canAddAudienceManagers",),
}
"""What a request may say; the rest is read only ("Thrive Learning, Gets an audience managers list")."""


def managers(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Managers are a set, each with what was last said of them; a flag that is left out is false.

    "Thrive Learning, Add a user to an audience's managers list", "Replaces an audience's manager list" (no empty array;
    `administrator` for structures alone), "Gets an audience managers list" (a bare array).
    """
    choose = random.Random(seed)
    people = _people(bench)
    for audience, groups in zip(_structure(bench, f"g{seed}"), (3, 2), strict=True):
        url, held = f"{V1}/audiences/{audience}/managers", dict[str, Row]()
        for _ in range(7):
            act = choose.choice(("add", "add", "replace", "remove"))
            if act == "remove" and held:
                key = choose.choice(sorted(held))
                user = next(row for row in people if row["id"] == key)
                path = f"{url}/{quote(_called(choose, user), safe='')}"
                yield from _done(_ask(bench, "DELETE", path), "removing a manager")
                yield from _refused(_ask(bench, "DELETE", path), "removing who is no manager", 404)
                del held[user["id"]]
            else:
                asked = {user["id"]: user for user in choose.sample(people, choose.randint(1, 4))}
                given = {key: _flags(choose, groups) for key in asked}
                names = {key: str(choose.choice((user["ref"], user["email"]))) for key, user in asked.items()}
                unknown = [f"nobody {seed}"] * (choose.random() < 0.4)
                body = [{"reference": names[key], "permissions": given[key]} for key in asked]
                answer = _ask(
                    bench,
                    "PATCH" if act == "replace" else "POST",
                    url,
                    [*({"reference": each} for each in unknown), *body],
                )
                yield from _bulk(answer, f"{act} managers", list(names.values()), unknown)
                held = given if act == "replace" else {**held, **given}
            yield from _is_managers(bench, url, held, groups)
        wrong: list[list[Any]] = [[], [{"reference": people[0]["ref"]}] * 101, ["x"]]
        if groups < len(FLAGS):
            permissions = {"administrator": {"canAddAudienceManagers": True}}
            wrong.append([{"reference": people[0]["ref"], "permissions": permissions}])
        for each in wrong:
            answer = _ask(bench, choose.choice(("POST", "PATCH")), url, each)
            yield from _refused(answer, f"managers {str(each)[:60]}", 400, 422)
        yield from _is_managers(bench, url, held, groups)


def _flags(choose: random.Random, groups: int) -> Row:
    chosen = choose.sample(list(FLAGS)[:groups], choose.randint(0, groups))
    return {group: {flag: choose.random() < 0.5 for flag in FLAGS[group] if choose.random() < 0.7} for group in chosen}


def _is_managers(bench: Bench, url: str, held: Mapping[str, Row], groups: int) -> Iterator[str]:
    body = _read(bench, url)
    if not isinstance(body, list):
        yield "the managers are no bare list"
        return
    found = {row.get("userId"): row.get("permissions") or {} for row in body}
    if len(found) != len(body) or set(found) != set(held):
        yield f"there are {len(body)} managers, not {len(held)}, or others"
        return
    for key, sent in held.items():
        for group in list(FLAGS)[:groups]:
            for flag in FLAGS[group]:
                if (found[key].get(group) or {}).get(flag) is not sent.get(group, {}).get(flag, False):
                    yield f"{group}.{flag} is not what was sent"


# --- tags, completions, assignments ----------------------------------------------------------------


def tags(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Tags of a user are a set of existing ones; a tag knows who has it.

    "Thrive Learning, Add tags to a user", "Remove tags from a user", "Update a user's skills" (existing tags alone, 1
    to 100 of them; a level is at least -1), and the reference of tags (`skills` holds user ids).
    """
    choose, rows = random.Random(seed), _whole(bench, f"{V1}/tags")
    names = [str(row["tag"]) for row in rows]
    if len(names) < 3:
        yield "there are too few tags"
        return
    for user in choose.sample(_whole(bench, f"{V1}/users"), 3):
        held, url = set(user["tags"]["skills"]), f"{V1}/users/{user['id']}"
        for _ in range(4):
            chosen, act = choose.sample(names, choose.randint(1, 3)), choose.choice(("add", "remove", "skill"))
            if act == "add":
                answer = _ask(bench, "POST", f"{url}/tags", {"tags": chosen})
            elif act == "remove":
                answer = _ask(bench, "PATCH", f"{url}/tags", {"op": "remove", "path": "tags", "value": chosen})
            else:
                value = [{"tagName": each, "level": choose.choice((-1, 0, 1024))} for each in chosen]
                answer = _ask(bench, "PATCH", f"{url}/skills", {"op": "update", "path": "skills", "value": value})
            yield from _done(answer, f"{act} tags")
            if (body_of(answer) or {}).get("status") != 200 or not (body_of(answer) or {}).get("message"):
                yield f"{act} tags: {answer.text[:80]}, not a status and a message"
            told = (_read(bench, f"{V1}/user/{user['id']}") or {}).get("tags", {}).get("skills", [])
            # What skills do to the tags of a user is not told, but that they are tags which the user then has.
            held = held - set(chosen) if act == "remove" else held | set(chosen)
            if act == "skill":
                held &= set(told) | (held - set(chosen))
            if sorted(told) != sorted(held):
                yield f"after {act}: the tags are {told}, not {sorted(held)}"
                held = set(told)
        yield from _tag_bounds(bench, url, names[0])
    users_now = _whole(bench, f"{V1}/users")
    for row in rows:
        meant = {user["id"] for user in users_now if row["tag"] in user["tags"]["skills"]}
        if set((_read(bench, f"{V1}/tags/{row['id']}") or {}).get("skills", ())) != meant:
            yield f"the tag {row['tag']} has other users than those who have it"


def _tag_bounds(bench: Bench, url: str, known: str) -> Iterator[str]:
    before = _read(bench, f"{V1}/user/{url.rpartition('/')[2]}")
    for path, of in (
        ("tags", lambda value: {"op": "remove", "path": "tags", "value": value}),
        ("skills", lambda value: {"op": "update", "path": "skills", "value": [{"tagName": each} for each in value]}),
    ):
        for value in ([], [known] * 101):
            yield from _refused(_ask(bench, "PATCH", f"{url}/{path}", of(value)), f"{len(value)} {path}", 400, 422)
    for given in ([], [known] * 101, [7]):
        yield from _refused(_ask(bench, "POST", f"{url}/tags", {"tags": given}), f"{len(given)} tags", 400, 422)
    low = {"op": "update", "path": "skills", "value": [{"tagName": known, "level": -2}]}
    yield from _refused(_ask(bench, "PATCH", f"{url}/skills", low), "a level below -1", 400, 422)
    other = {"op": "add", "path": "tags", "value": [known]}
    yield from _refused(_ask(bench, "PATCH", f"{url}/tags", other), "another op", 400, 422)
    yield from _refused(
        _ask(bench, "POST", f"{url}/tags", {"tags": [known, "no such tag"]}), "an unknown tag", 404, 422
    )
    yield from _refused(_ask(bench, "POST", f"{V1}/users/{NOBODY}/tags", {"tags": [known]}), "tags of nobody", 404)
    if _read(bench, f"{V1}/user/{url.rpartition('/')[2]}") != before:
        yield "what is refused changes the tags"


def completions(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A completion is recorded once: 201 when it is new, 200 with the same statement when it was there.

    "Thrive Learning, Creates a completion record"; reading it back, the reference of completions.
    """
    choose = random.Random(seed)
    people, contents = _whole(bench, f"{V1}/users"), _whole(bench, f"{V1}/contents")
    if not people or not contents:
        yield "there are no users or no contents"
        return
    statements = dict[str, Row]()
    url = f"{V1}/learning/completions"
    for number in range(5):
        at = f"2024-0{choose.randrange(1, 9)}-1{number}T{choose.randrange(10, 24)}:15:00.000Z"
        sent = {
            "userId": choose.choice(people)["id"],
            "contentId": choose.choice(contents)["id"],
            "completedAt": at,
        }
        first, again = _ask(bench, "POST", url, sent), _ask(bench, "POST", url, sent)
        if (first.status_code, again.status_code) != (201, 200):
            yield f"a completion: {first.status_code}, and again {again.status_code}"
        key = str((body_of(first) or {}).get("statementId", ""))
        if not key or (body_of(again) or {}).get("statementId") != key or key in statements:
            yield "a completion has no statement of its own"
        statements[key] = sent
        yield from _differs("a completion", _read(bench, f"{url}/{key}") or {}, {"id": key, **sent})
        mine = [row for row in _whole(bench, url, {"userId": sent["userId"]}) if row.get("id") == key]
        if len(mine) != 1 or mine[0] != _read(bench, f"{url}/{key}"):
            yield f"the list has a completion {len(mine)} times, or otherwise"
    good = {"userId": people[0]["id"], "contentId": contents[0]["id"], "completedAt": "2024-01-01T00:00:00Z"}
    count = len(_whole(bench, url))
    for name in good:
        body = {key: value for key, value in good.items() if key != name}
        yield from _refused(_ask(bench, "POST", url, body), f"a completion without {name}", 400)
    for name, value in (("userId", NOBODY), ("contentId", NOBODY), ("completedAt", "yesterday")):
        yield from _refused(_ask(bench, "POST", url, {**good, name: value}), f"{name} {value}", 400, 404, 422)
    if len(_whole(bench, url)) != count:
        yield "a refused completion is recorded"


def assignments(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """An assignment is what was sent, due in thirty days unless told otherwise; its audience's members are enrolled.

    "Thrive Learning, Creates an assignment" (`contentId` is read as `primaryContentId`), "Returns a list of enrolments
    for an assignment", and the reference of assignments.
    """
    choose = random.Random(seed)
    contents = [row["id"] for row in _whole(bench, f"{V1}/contents")]
    groups = _whole(bench, f"{V1}/audiences")
    url, live = f"{V1}/assignments", dict[str, Row]()
    for number in range(6):
        group = choose.choice(groups)
        more = {
            "completionPeriod": choose.randint(1, 400),
            "recurrence": choose.randint(1, 400),
            "alternativeContentIds": choose.sample(contents, choose.randint(1, 3)),
        }
        chosen = {name: more[name] for name in choose.sample(list(more), choose.randint(0, 3))}
        content = choose.choice(contents)
        body = {"audienceId": choose.choice((group["id"], group["reference"])), "contentId": content, **chosen}
        answer = _ask(bench, "POST", url, body)
        yield from _done(answer, "making an assignment")
        key = str((body_of(answer) or {}).get("id", ""))
        meant = {"completionPeriod": 30, **chosen, "id": key, "audienceId": group["id"], "primaryContentId": content}
        if number > 2 and live:
            key = choose.choice(sorted(live))
            meant = {**live[key], **{name: more[name] for name in choose.sample(list(more), 1)}}
            changed = {name: meant[name] for name in more if meant.get(name) != live[key].get(name)}
            sent = {"audienceId": meant["audienceId"], **changed}
            yield from _done(_ask(bench, "PATCH", f"{url}/{key}", sent), "changing an assignment")
        live[key] = meant
        found = _read(bench, f"{url}/{key}") or {}
        yield from _differs("an assignment", found, meant)
        if found not in _whole(bench, url, {"audienceId": meant["audienceId"]}):
            yield "the list of its audience lacks an assignment, or has it otherwise"
        yield from _enrolled(bench, f"{url}/{key}", found)
    gone = choose.choice(sorted(live))
    wrong = next(row["id"] for row in groups if row["id"] != live[gone]["audienceId"])
    yield from _refused(_ask(bench, "DELETE", f"{url}/{gone}", {}), "deleting without an audience", 400)
    yield from _refused(_ask(bench, "DELETE", f"{url}/{gone}", {"audienceId": wrong}), "another audience", 400, 404)
    yield from _done(_ask(bench, "DELETE", f"{url}/{gone}", {"audienceId": live[gone]["audienceId"]}), "deleting")
    left = _read(bench, f"{url}/{gone}")
    if left is not None and left.get("isDeleted") is not True:
        yield "a deleted assignment is still there"


def _enrolled(bench: Bench, url: str, assignment: Row) -> Iterator[str]:
    rows = _whole(bench, f"{url}/enrolments")
    people = [row["userId"] for row in _whole(bench, f"{V1}/audiences/{assignment.get('audienceId')}/members")]
    if Counter(row.get("userId") for row in rows) != Counter(people):
        yield f"{len(rows)} enrolments for {len(people)} members of the audience"
    for row in rows[:2]:
        if _read(bench, f"{url}/enrolments/{row['id']}") != row:
            yield "an enrolment is other by its id than in the list"
        meant = {name: assignment.get(name) for name in ("audienceId", "primaryContentId")}
        yield from _differs("an enrolment", row, {"assignmentId": assignment.get("id"), **meant})


# --- lists ---------------------------------------------------------------------------------------


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


def _filled(bench: Bench, path: str) -> str:
    """A path with an audience that has members, and an assignment to one."""
    if "{audience}" not in path and "{assignment}" not in path:
        return V1 + path
    users_now = _whole(bench, f"{V1}/users")
    counts = Counter(
        each.get("id") if isinstance(each, dict) else each for row in users_now for each in row.get("audiences") or ()
    )
    given = _whole(bench, f"{V1}/assignments")
    chosen = max(given, key=lambda row: counts[row["audienceId"]])
    audience = counts.most_common(1)[0][0]
    return V1 + path.replace("{audience}", str(audience)).replace("{assignment}", str(chosen["id"]))


def pages(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Pages are cuts of one list, of the size that was asked for or of the usual one, and the totals are its totals.

    "Thrive Learning, Search users and return basic user information" (page numbers, `perPage`, the pagination object)
    and the references of the other lists (page sizes; `limit` on some, where `perPage` takes precedence).
    """
    choose = random.Random(seed)
    for each in LISTS:
        path = _filled(bench, each.path)
        whole = _whole(bench, path)
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
            yield from _is_page(bench, each, path, query, keys[(page - 1) * part : page * part], part, page, len(keys))
        beyond = _ask(bench, "GET", f"{path}?{urlencode({'perPage': size, 'page': last + 1})}")
        if beyond.status_code // 100 == 5 or (beyond.status_code == 200 and _rows(body_of(beyond))):
            yield f"{each.path}: {beyond.status_code} beyond the last page, or records"
        for name, value in (("perPage", 0), ("perPage", each.most + 1), ("perPage", "x"), ("page", 0), ("page", -1)):
            answer = _ask(bench, "GET", f"{path}?{name}={value}")
            yield from _refused(answer, f"{each.path} {name}={value}", 400)
        if each.one:
            for row in choose.sample(whole, min(3, len(whole))):
                one = _filled(bench, each.one).replace("{}", str(row[each.key]))
                if _read(bench, one) != row:
                    yield f"{each.path}: a record is other by its id than in the list"
            yield from _refused(_ask(bench, "GET", _filled(bench, each.one).replace("{}", NOBODY)), each.one, 404)


def _is_page(
    bench: Bench, each: _List, path: str, query: Row, keys: list[Any], size: int, page: int, total: int
) -> Iterator[str]:
    body, what = _read(bench, f"{path}?{urlencode(query)}"), f"{each.path} {query}"
    if isinstance(body, list) != each.bare:
        yield f"{what}: the envelope is another"
    found = [row.get(each.key) for row in _rows(body)]
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
        at, bound = _at(row.get("updatedAt")), _at(since)
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
        moments = sorted(at for row in rows if (at := _at(row.get(member))) is not None)
        low, high = sorted(choose.choice(moments).astimezone(UTC) + timedelta(seconds=31) for _ in range(2))
        query, kind = {first: low.strftime(form), last: high.strftime(form)}, choose.choice("abc" if each else "c")
        chosen = {"a": {first: query[first]}, "b": {last: query[last]}, "c": query}[kind]

        def keep(row: Row) -> bool:
            at = _at(row.get(member))
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
    "/users": (
        _equal("status", "status"),
        _one_of("statuses", "status"),
        _none_of("omitStatuses", "status"),
        _since,
    ),
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


def filters(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A filtered list is what passes the filter of the whole one, on each of its pages and in its totals.

    The references of Thrive Learning's lists; "Search users" for what the totals count (results that match).
    """
    choose = random.Random(seed)
    by_path = {each.path: each for each in LISTS}
    for path, makers in FILTERS.items():
        url, key = _filled(bench, path), by_path[path].key
        whole = _whole(bench, url)
        if not whole:
            yield f"{path} is empty"
            continue
        for maker in (*makers, choose.choice(makers)):
            chosen = maker(whole, choose)
            meant = [row[key] for row in whole if chosen.keep(row) is not False]
            sure = {row[key] for row in whole if chosen.keep(row)}
            size = choose.randint(1, max(1, len(meant) // 2)) if len(meant) < 40 else 25
            found = [row.get(key) for row in _whole(bench, url, chosen.query, size)]
            if len(set(found)) != len(found) or not sure <= set(found) <= set(meant):
                yield f"{path} {chosen.query}: {len(found)} records, not the {len(meant)} that pass"
            body = _read(bench, f"{url}?{urlencode({**chosen.query, 'perPage': 1})}")
            if isinstance(body, dict) and body.get("pagination", {}).get("totalResults") != len(found):
                yield f"{path} {chosen.query}: the total is not that of what passes"
    for path, query in WRONG:
        yield from _refused(_ask(bench, "GET", f"{_filled(bench, path)}?{urlencode(query)}"), f"{path} {query}", 400)


def audience_by_reference(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Wherever an audience is named, its reference does as well as its id ("Thrive Learning, Gets an audience")."""
    for row in random.Random(seed).sample(_whole(bench, f"{V1}/audiences"), 3):
        for path in ("/audiences/{}", "/audiences/{}/members", "/audiences/{}/managers", "/assignments?audienceId={}"):
            keys = (quote(str(row[name]), safe="") for name in ("id", "reference"))
            first, second = (_read(bench, V1 + path.replace("{}", key)) for key in keys)
            if first is None or first != second:
                yield f"{path} is another one by reference"


def summaries(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A summary is the sum of a user's entries in the period ("Thrive Learning, Query CPD user log summaries")."""
    choose, entries = random.Random(seed), _whole(bench, f"{V1}/cpdEntries")
    moments = sorted(at for row in entries if (at := _at(row["entryDate"])) is not None)
    for number in range(4):
        first, last = sorted(choose.choice(moments) + timedelta(seconds=31) for _ in range(2))
        wanted = choose.sample(sorted({row["userId"] for row in entries}), 3) if number % 2 else []
        sums = Counter[str]()
        for row in entries:
            at = _at(row["entryDate"])
            if at is not None and first < at < last and (not wanted or row["userId"] in wanted):
                sums[row["userId"]] += row["durationMinutes"]
        form = "%Y-%m-%dT%H:%M:%S"
        query = {"entryDateFrom": first.strftime(form), "entryDateTo": last.strftime(form)}
        if wanted:
            query["userIds"] = ",".join(wanted)
        rows = _whole(bench, f"{V1}/cpdUserLogSummaries", query, 7)
        found = {row.get("userId"): row.get("durationMinutes") for row in rows if row.get("durationMinutes")}
        if found != dict(sums) or len({row.get("userId") for row in rows}) != len(rows):
            yield f"{query}: {len(found)} sums, other than the {len(sums)} of the entries"


# --- credentials ---------------------------------------------------------------------------------


def _token(bench: Bench, host: str, scope: str | None, **changes: str) -> http.Response:
    known = bench.world.credentials.thrive
    given = {"client": known.client_id, "secret": known.client_secret, "tenant": known.tenant_id} | changes
    form = {"grant_type": changes.get("grant", "client_credentials")} | ({} if scope is None else {"scope": scope})
    headers = {
        "authorization": _basic(given["client"], given["secret"]),
        "content-type": "application/x-www-form-urlencoded",
    }
    url = f"{host}/oauth2/token/{given['tenant']}"
    return bench.raw("POST", url, headers=headers, content=urlencode(form))


def _operations(bench: Bench) -> list[Entry]:
    """What is called with a credential."""
    return [each for each in bench.subject.entries.values() if each.node["security"]]


def _nowhere(entry: Entry) -> str:
    """Where an operation has nothing to change, since what the path names is not there."""
    parts = (NOBODY if part.startswith("{") else part for part in entry.path.split("/"))
    return entry.origins[0] + "/".join(parts)


SCOPES = (
    (PUBLIC, ("api/read",)),
    (PUBLIC, ("api/write",)),
    (PUBLIC, ("api/read", "api/write")),
    (PUBLIC, ("api/all",)),
    (USER_HOST, ("api/webhooks",)),
    (USER_HOST, ("api/all",)),
)


def scopes(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A token has the scopes that were asked for, and opens what these open on the host that gave it, for an hour.

    "Thrive Learning, Search users and return basic user information" (scopes and hosts), "OAuth API authentication"
    (3600 seconds), RFC 6749, section 3.3.
    """
    choose, tokens = random.Random(seed), list[tuple[str, tuple[str, ...], str]]()
    for host, wanted in SCOPES:
        answer = _token(bench, host, " ".join(wanted))
        body = body_of(answer) or {}
        yield from _done(answer, f"a token for {wanted}")
        if body.get("scope") is not None and set(body["scope"].split()) != set(wanted):
            yield f"a token for {wanted} has {body['scope']}"
        if body.get("expires_in") != 3600 or str(body.get("token_type")).lower() != "bearer":
            yield f"a token is of {body.get('token_type')} for {body.get('expires_in')} seconds"
        tokens.append((host, wanted, str(body.get("access_token"))))
    if len({token for *_, token in tokens}) != len(tokens):
        yield "two grants give one token"
    entries = _operations(bench)
    for host, granted, token in tokens:
        for entry in choose.sample(entries, len(entries)):
            yield from _opens(bench, entry, host, granted, token)
    bench.world.advance(3600 - 5)
    for host, granted, token in tokens:
        if host == PUBLIC and "api/write" not in granted and _users_with(bench, f"Bearer {token}") != 200:
            yield "a token dies early"
    bench.world.advance(6)
    for *_, token in tokens:
        if _users_with(bench, f"Bearer {token}") != 401:
            yield "a token lives for more than an hour"


def _users_with(bench: Bench, header: str) -> int:
    return _ask(bench, "GET", f"{V1}/users?perPage=1", signed=header).status_code


def _opens(bench: Bench, entry: Entry, host: str, wanted: tuple[str, ...], token: str) -> Iterator[str]:
    status = _ask(bench, entry.method, _nowhere(entry), signed=f"Bearer {token}").status_code
    if not entry.origins[0].startswith(host):
        if status not in (401, 403):
            yield f"{entry.id}: {status} with a token of the other host"
        return
    writes = entry.method != "GET"
    fits = {"api/webhooks", "api/all"} if host == USER_HOST else {"api/all", "api/write" if writes else "api/read"}
    if fits & set(wanted):
        if status in (401, 403):
            yield f"{entry.id}: {status} with {wanted}"
    # Whether a token for writing may read is told nowhere.
    elif writes and status != 403:
        yield f"{entry.id}: {status} with {wanted}, not 403"


def credentials(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """The tenant's id with its secret opens, nothing else does; a client is refused in the words of RFC 6749.

    "Thrive Learning, Search users" (HTTP Basic: tenant id and API secret), RFC 7617, RFC 6749, section 5.2.
    """
    known, choose = bench.world.credentials.thrive, random.Random(seed)
    if _users_with(bench, _secret(bench)) != 200:
        yield "the tenant's own secret is refused"
    text = base64.b64encode(b"no colon").decode()
    wrong = {
        "another secret": _basic(known.tenant_id, known.secret[:-1]),
        "a longer secret": _basic(known.tenant_id, known.secret + "x"),
        "no secret": _basic(known.tenant_id, ""),
        "another tenant": _basic("eu-west-2_AbcdEfghI", known.secret),
        "both the wrong way round": _basic(known.secret, known.tenant_id),
        "the client": _basic(known.client_id, known.client_secret),
        "no colon": f"Basic {text}",
        "no Base64": "Basic %%%",
        "nothing": "Basic ",
        "the secret as a token": f"Bearer {known.secret}",
        "an unknown token": "Bearer unknown",
        "no header": "",
    }
    entries = [each for each in _operations(bench) if each.origins[0] == PUBLIC]
    for what, header in wrong.items():
        for entry in choose.sample(entries, 12):
            answer = _ask(bench, entry.method, _nowhere(entry), signed=header)
            yield from _refused(answer, f"{entry.id} with {what}", 401)
            if "www-authenticate" not in answer.headers:
                yield f"{entry.id} with {what}: no challenge (RFC 9110, section 11.6.1)"
    for what, answer, codes in (
        ("another secret", _token(bench, PUBLIC, None, secret="wrong"), {"invalid_client"}),
        ("another client", _token(bench, PUBLIC, None, client="wrong"), {"invalid_client"}),
        ("another tenant", _token(bench, PUBLIC, None, tenant="eu-west-2_AbcdEfghI"), None),
        ("another grant", _token(bench, PUBLIC, None, grant="password"), None),
        ("another scope", _token(bench, PUBLIC, "api/everything"), {"invalid_scope"}),
        ("the scope of the other host", _token(bench, PUBLIC, "api/webhooks"), {"invalid_scope"}),
        ("the API's own scope", _token(bench, USER_HOST, "api/write"), {"invalid_scope"}),
    ):
        code = (body_of(answer) or {}).get("error")
        if answer.status_code not in (400, 401) or (codes is not None and code not in codes):
            yield f"{what}: {answer.status_code} {code}"
        if code not in OAUTH_ERRORS:
            yield f"{what}: {code!r} is no code of RFC 6749"


OAUTH_ERRORS = (
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
)


def errors(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Whatever is not there is a 404, whatever is unsigned a 401, whatever cannot be read a 400, in one body.

    "Thrive Learning, Errors and error handling".
    """
    choose = random.Random(seed)
    for entry in _operations(bench):
        if entry.origins[0] != PUBLIC:
            continue
        url = _nowhere(entry)
        unsigned = _ask(bench, entry.method, url, signed="")
        yield from _refused(unsigned, f"{entry.id} unsigned", 401)
        if entry.method == "GET" and "{" in entry.path:
            yield from _refused(_ask(bench, "GET", url), f"{entry.id} of nothing", 404)
        elif "requestBody" in entry.node:
            headers = {"authorization": _secret(bench), "content-type": "application/json"}
            broken = choose.choice(('{"a": ', "[1, ", '"\\ud800', "nul"))
            answer = bench.raw(entry.method, url, headers=headers, content=broken)
            yield from _refused(answer, f"{entry.id} with {broken}", 400)
        elif entry.method == "DELETE":
            yield from _refused(_ask(bench, "DELETE", url), f"{entry.id} of nothing", 404)


CHECKS: tuple[Check, ...] = (
    conforming,
    users,
    unique_users,
    audiences,
    members,
    managers,
    tags,
    completions,
    assignments,
    pages,
    filters,
    audience_by_reference,
    summaries,
    scopes,
    credentials,
    errors,
)
