"""Users, written by reference or by event, and read in every way."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

import attrs

from syllabind.core._http import http
from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of
from tests.fuzz.properties.thrive.client import (
    USER_HOST,
    V1,
    V2,
    Row,
    ask,
    moment_of,
    not_done,
    not_refused,
    read,
    whole_list,
)

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
    return moment_of(held) == moment_of(meant) if name in DATES and meant is not None else held == meant


def users(env: Environment, *, seed: int = 1) -> Iterator[str]:
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
            yield from _create(env, choose, ref, live[ref], mark, by_event)
            if not live[ref].id:
                return
        elif act in ("update", "clear"):
            yield from _change(env, choose, ref, live[ref], mark, "event" if by_event and act == "update" else act)
        elif act == "suspend":
            yield from _suspend(env, choose, ref, live[ref], mark, by_event)
        else:
            yield from _delete(env, ref, live[ref], by_event)
            gone[ref] = live.pop(ref)
        for each in sorted({*choose.sample(sorted(live), min(2, len(live))), ref} & set(live)):
            yield from _shows(env, each, live[each])
    yield from _listed(env, live, gone)


def _event(env: Environment, kind: str, user: Row) -> http.Response:
    body = {"id": f"{kind} {user['ref']}", "timestamp": "2024-09-02T08:00:00.000Z", "eventType": kind}
    return ask(env, "POST", f"{USER_HOST}/webhooks", {**body, "content": {"user": user}})


def _create(env: Environment, choose: random.Random, ref: str, user: _User, mark: str, by_event: bool) -> Iterator[str]:
    more = [name for name in (OF_EVENTS if by_event else MEMBERS) if name not in NEEDED]
    sent = _sent(choose, [*NEEDED, *_some(choose, more, len(more))], mark)
    answer = _event(env, "user_joined", {"ref": ref, **sent}) if by_event else _post_user(env, ref, sent)
    yield from not_done(answer, "creating a user")
    told = body_of(answer)
    if not by_event and isinstance(told, dict):
        yield from differs("a new user's answer", told, {"ref": ref, **sent, "active": True})
    user.id, user.held = str((read(env, _by_ref(ref)) or {}).get("id", "")), sent
    if not user.id:
        yield "a new user cannot be read by its reference"


def _post_user(env: Environment, ref: str, sent: Row) -> http.Response:
    return ask(env, "POST", f"{V2}/users", {"ref": ref, **sent})


def _change(env: Environment, choose: random.Random, ref: str, user: _User, mark: str, how: str) -> Iterator[str]:
    if how == "clear":
        sent: Row = dict.fromkeys(_some(choose, NULLABLE, 3))
    else:
        sent = _sent(choose, _some(choose, OF_EVENTS if how == "event" else list(MEMBERS), 2), mark)
    event = how == "event"
    answer = _event(env, "user_updated", {"ref": ref, **sent}) if event else ask(env, "PATCH", _by_ref(ref, V2), sent)
    yield from not_done(answer, f"changing {', '.join(sent)}")
    user.held = {**user.held, **sent}
    told = body_of(answer)
    if not event and isinstance(told, dict):
        yield from differs(f"after {', '.join(sent)} were sent", told, user.held)


def _suspend(
    env: Environment, choose: random.Random, ref: str, user: _User, mark: str, by_event: bool
) -> Iterator[str]:
    sent = _sent(choose, ["endDate"], mark) if choose.random() < 0.5 else {}
    if by_event:
        answer = _event(env, "user_suspended", {"ref": ref, **sent})
    else:
        answer = ask(env, "PATCH", f"{_by_ref(ref, V2)}/suspend", sent)
    yield from not_done(answer, "suspending")
    user.held, user.active = {**user.held, **sent}, False
    yield from _shows(env, ref, user)
    if choose.random() < 0.6:
        again = {name: user.held[name] for name in NEEDED}
        yield from not_done(_event(env, "user_joined", {"ref": ref, **again}), "joining again")
        user.active = True


def _delete(env: Environment, ref: str, user: _User, by_event: bool) -> Iterator[str]:
    before = read(env, f"{V1}/user/{user.id}") or {}
    answer = _event(env, "user_deleted", {"ref": ref}) if by_event else ask(env, "DELETE", _by_ref(ref, V2))
    yield from not_done(answer, "deleting")
    yield from not_refused(ask(env, "GET", _by_ref(ref)), "reading a deleted user by its reference", 404)
    yield from not_refused(ask(env, "DELETE", _by_ref(ref, V2)), "deleting a deleted user", 400, 404)
    left = read(env, f"{V1}/user/{user.id}")
    if not isinstance(left, dict) or left.get("deleted") is not True:
        yield "the record of a deleted user is not there, or not marked as deleted"
        return
    for name in ("firstName", "lastName", "email", "ref", "additionalFields"):
        if before.get(name) is not None and left.get(name) == before[name]:
            yield f"{name} of a deleted user is still readable"


def differs(what: str, told: Row, meant: Row) -> Iterator[str]:
    for name, value in meant.items():
        if not _same(name, told.get(name), value):
            yield f"{what}: {name} is {told.get(name)!r}, not {value!r}"


def _shows(env: Environment, ref: str, user: _User) -> Iterator[str]:
    """All three views of version 1 show what was written."""
    basic, full = read(env, _by_ref(ref)), read(env, f"{V1}/user/{user.id}")
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
    yield from differs("a user", told, {k: v for k, v in user.held.items() if k not in ("domain", "jobTitle")})


def _listed(env: Environment, live: Mapping[str, _User], gone: Mapping[str, _User]) -> Iterator[str]:
    rows = {row.get("id"): row for row in whole_list(env, f"{V1}/users")}
    for ref, user in live.items():
        found = read(env, f"{V1}/user/{user.id}")
        if found is None or rows.get(user.id) != found:
            yield f"{ref} is gone, or other in the list than by the id"
    told = {row.get("email") for row in rows.values()} | {row.get("ref") for row in rows.values()}
    for ref, user in gone.items():
        if told & {ref, user.held["email"]}:
            yield "the list has the personal data of a deleted user"


def people_of(env: Environment) -> list[Row]:
    """Users who can be called by reference and by email."""
    return [row for row in whole_list(env, f"{V1}/users") if row.get("ref") and row.get("email")]


def unique_users(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """A reference and an email are one user's alone, and case counts in references; who is refused is not made.

    "Thrive Learning, Create a user" (`ref` is unique; an email is required unless `loginMethod` is `ref`), "Errors and
    error handling" (409: it exists already) and the help on importing users (case counts in references, emails are
    unique).
    """
    choose = random.Random(seed)
    known = choose.sample(people_of(env), 2)
    for name in ("ref", "email", "id"):
        held = Counter(row.get(name) for row in whole_list(env, f"{V1}/users") if row.get(name))
        if held and held.most_common(1)[0][1] > 1:
            yield f"two users have one {name}"
    names = _sent(choose, ["firstName", "lastName"], "twice")
    new = {**names, "email": f"new{seed}@mail.example"}
    count = len(whole_list(env, f"{V1}/users"))
    yield from not_refused(_post_user(env, str(known[0]["ref"]), new), "a reference that is in use", 409)
    yield from not_refused(
        _post_user(env, f"N{seed}", {**new, "email": known[0]["email"]}), "an email that is in use", 409, 422
    )
    change = {"email": known[1]["email"]}
    yield from not_refused(
        ask(env, "PATCH", _by_ref(str(known[0]["ref"]), V2), change), "another one's email", 409, 422
    )
    for name in ("ref", *NEEDED):
        body = {key: value for key, value in {"ref": f"N{seed}", **new}.items() if key != name}
        yield from not_refused(ask(env, "POST", f"{V2}/users", body), f"a user without {name}", 400)
    for name, value in (("role", "owner"), ("loginMethod", "sms"), ("sso", "perhaps"), ("startDate", "soon")):
        yield from not_refused(_post_user(env, f"N{seed}", {**new, name: value}), f"{name} {value!r}", 400)
    if len(whole_list(env, f"{V1}/users")) != count:
        yield "a refused user is made"
    yield from not_done(_post_user(env, "Case", {**names, "loginMethod": "ref"}), "a user without an email")
    yield from not_done(_post_user(env, "cASE", {**names, "loginMethod": "ref"}), "a reference in other letters")
    if (read(env, _by_ref("Case")) or {}).get("id") == (read(env, _by_ref("cASE")) or {}).get("id"):
        yield "references that differ in case lead to one user"
