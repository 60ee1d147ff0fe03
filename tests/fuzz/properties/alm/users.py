"""Users, their uniqueness, and what learners may change of themselves."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of
from tests.fuzz.properties.alm.client import (
    V2,
    Row,
    ask,
    differs,
    held_of,
    ids_of,
    linked_of,
    not_done,
    not_refused,
    not_unknown,
    read,
    token_of,
    whole_list,
)

NAMES = ("Ana", "Łukasz", "O'Neil", "東京", "Jean-Paul", "Ó Briain", "x" * 60)
CREATED: dict[str, Callable[[random.Random, str], Any]] = {
    "name": lambda choose, mark: f"{choose.choice(NAMES)} {mark}",
    "email": lambda choose, mark: f"u{mark}@mail.example",
    "bio": lambda choose, mark: choose.choice(NAMES) * 3,
    "contentLocale": lambda choose, mark: choose.choice(("en-US", "de-DE", "fr-FR")),
    "enrollOnClick": lambda choose, mark: choose.random() < 0.5,
    "fields": lambda choose, mark: {"location": choose.choice(NAMES), "grade": str(choose.random())},
    "gamificationEnabled": lambda choose, mark: choose.random() < 0.5,
    "profile": lambda choose, mark: choose.choice(("Nurse", "Engineer", "")) + mark,
    "userUniqueId": lambda choose, mark: f"unique {mark}",
}
CHANGED: dict[str, Callable[[random.Random, str], Any]] = {
    **CREATED,
    "uiLocale": CREATED["contentLocale"],
    "timeZoneCode": lambda choose, mark: str(choose.randrange(100, 300)),
    "metadata": CREATED["fields"],
    "preferredResolution": lambda choose, mark: choose.choice(("AUTO", "HIGH")),
}
BORN = {"state": "ACTIVE", "roles": ["Learner"], "pointsEarned": 0, "pointsRedeemed": 0, "userType": "Internal"}
"""A new user of the manual's samples."""


def _user(attributes: Row, key: str | None = None) -> Row:
    named = {} if key is None else {"id": key}
    return {"data": {**named, "type": "user", "attributes": attributes}}


def users(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """A user is what was last written of each attribute; deleting marks, purging removes.

    "Adobe Learning Manager, Application developer manual": create a user (the attributes of the sample's answer; the
    unique id is the address where none is sent), update user details (PATCH), delete a user (204; the state is
    DELETED and the record is still answered).
    """
    choose, admin, live = random.Random(seed), token_of(env), dict[str, Row]()
    acts = ["create", "change", "change", "change", "delete", "purge"] * 3
    for number, act in enumerate(["create"] * 3 + choose.sample(acts, len(acts))):
        mark = f"{seed}-{number}"
        ready = [key for key, held in live.items() if held["state"] == "ACTIVE"]
        if act == "create" or not ready:
            more = choose.sample(list(CREATED), choose.randint(0, 5))
            sent = {name: CREATED[name](choose, mark) for name in {"name": 0, "email": 0, **dict.fromkeys(more)}}
            answer = ask(env, admin, "POST", f"{V2}/users", _user({**sent, "userType": "INTERNAL"}))
            yield from not_done(answer, "creating a user")
            made = (body_of(answer) or {}).get("data") or {}
            key = str(made.get("id", ""))
            if not key or key in live:
                yield "a new user has no id, or that of another"
                return
            live[key] = {"userUniqueId": sent["email"], **sent, **BORN}
            # The samples of the answer show some of the attributes alone.
            yield from differs(
                "a new user's answer", held_of(made), {k: live[key][k] for k in held_of(made) if k in live[key]}
            )
            if not linked_of(made, "account") or not linked_of(made, "manager"):
                yield "a new user has no account or no manager"
        elif act == "change":
            key = choose.choice(ready)
            sent = {name: CHANGED[name](choose, mark) for name in choose.sample(list(CHANGED), choose.randint(1, 2))}
            answer = ask(env, admin, "PATCH", f"{V2}/users/{key}", _user(sent, key))
            yield from not_done(answer, f"changing {', '.join(sent)}")
            live[key] |= sent
        elif act == "delete":
            key = choose.choice(ready)
            answer = ask(env, admin, "DELETE", f"{V2}/users/{key}")
            if answer.status_code != 204 or answer.content:
                yield f"deleting a user: {answer.status_code}, not 204 without content"
            live[key]["state"] = "DELETED"
        else:
            key = choose.choice(sorted(live))
            yield from not_done(ask(env, admin, "POST", f"{V2}/users/{key}/purge"), "purging a user")
            del live[key]
            yield from not_unknown(ask(env, admin, "GET", f"{V2}/users/{key}"), "a purged user")
        for each in sorted({*choose.sample(sorted(live), min(3, len(live))), key} & set(live)):
            found = read(env, admin, f"{V2}/users/{each}")
            if not isinstance(found, dict) or found.get("id") != each:
                yield f"after {act}: a user that is there is answered as {str(found)[:60]}"
            yield from differs(f"after {act}: a user", held_of(found), live[each])
    rows = {row["id"]: row for row in whole_list(env, admin, f"{V2}/users")}
    for key in live:
        found = read(env, admin, f"{V2}/users/{key}")
        if found is None or rows.get(key) != found:
            yield "a user is gone, or other in the list than by the id"


def unique_users(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """An address is one user's alone; what is needed is named where it is missing; who is refused is not made.

    The manual, create a user (required: `email`, which must be unique, `name` and `userType`); "What's new", November
    2024 ("Missing Param" with what is missing, "Generic Error" where the body is).
    """
    choose, admin = random.Random(seed), token_of(env)
    everyone = whole_list(env, admin, f"{V2}/users")
    active = [row for row in everyone if held_of(row).get("state") == "ACTIVE" and held_of(row).get("email")]
    first, second = choose.sample(active, 2)
    good = {"name": "New", "email": f"new{seed}@mail.example", "userType": "INTERNAL"}
    taken = {**good, "email": held_of(first)["email"]}
    yield from not_refused(ask(env, admin, "POST", f"{V2}/users", _user(taken)), "an address in use", 400, 409)
    change = _user({"email": held_of(first)["email"]}, second["id"])
    answer = ask(env, admin, "PATCH", f"{V2}/users/{second['id']}", change)
    yield from not_refused(answer, "another one's address", 400, 409)
    for name in good:
        body = _user({key: value for key, value in good.items() if key != name})
        answer = ask(env, admin, "POST", f"{V2}/users", body)
        yield from not_refused(answer, f"a user without {name}", 400, title=f"Missing Param {name}")
    for name, value in (("name", 7), ("email", None), ("userType", "ROBOT"), ("enrollOnClick", "perhaps")):
        answer = ask(env, admin, "POST", f"{V2}/users", _user({**good, name: value}))
        yield from not_refused(answer, f"{name} {value!r}", 400)
    yield from not_refused(ask(env, admin, "POST", f"{V2}/users"), "no body", 400, title="Generic Error")
    if whole_list(env, admin, f"{V2}/users") != everyone:
        yield "what is refused changes the users"
    addresses = Counter(str(held_of(row)["email"]).casefold() for row in active)
    if addresses.most_common(1)[0][1] > 1:
        yield "two users have one address"


MINE = ("bio", "uiLocale", "contentLocale", "timeZoneCode")


def learner_writes(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """A learner changes bio, locales and time zone of the own record, and no other record.

    The manual, update user details.
    """
    choose, admin = random.Random(seed), token_of(env)
    everyone = [row for row in whole_list(env, admin, f"{V2}/users") if held_of(row).get("state") == "ACTIVE"]
    people = [row["id"] for row in everyone if held_of(row).get("roles") == ["Learner"]]
    theirs = {
        "roles": ["Learner", "Admin"],
        "state": "DELETED",
        "email": "mine@mail.example",
        "userUniqueId": "mine",
        "pointsEarned": 10**6,
        "gamificationEnabled": False,
        "userType": "External",
    }
    for key in choose.sample(people, 3):
        token = token_of(env, "learner", key)
        other = choose.choice([each for each in people if each != key])
        for name in MINE:
            value = CHANGED[name](choose, f"m{seed}")
            answer = ask(env, token, "PATCH", f"{V2}/users/{key}", _user({name: value}, key))
            yield from not_done(answer, f"a learner's own {name}")
            if held_of(read(env, token, f"{V2}/users/{key}")).get(name) != value:
                yield f"a learner's own {name} does not change"
        before = [read(env, admin, f"{V2}/users/{each}") for each in (key, other)]
        # A learner's client may send the whole record: what is so already is no change.
        for name, value in {k: v for k, v in theirs.items() if held_of(before[0]).get(k) != v}.items():
            both = {"bio": f"both {name}", name: value}
            answer = ask(env, token, "PATCH", f"{V2}/users/{key}", _user(both, key))
            yield from not_refused(answer, f"a learner's {name}", 403)
        foreign = _user({"bio": "not mine"}, other)
        yield from not_refused(ask(env, token, "PATCH", f"{V2}/users/{other}", foreign), "another's bio", 403)
        if [read(env, admin, f"{V2}/users/{each}") for each in (key, other)] != before:
            yield "what a learner is refused is done"


def external_profiles(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """A registration profile is what was sent, enabled, with a key and a link of its own (the manual's sample)."""
    choose, admin, live = random.Random(seed), token_of(env), dict[str, Row]()
    managers = [held_of(row)["email"] for row in whole_list(env, admin, f"{V2}/users") if held_of(row).get("email")]
    for number in range(5):
        sent = {
            "name": f"{choose.choice(NAMES)} {number}",
            "expiry": f"203{number}-0{choose.randint(1, 9)}-12T00:00:00.000Z",
            "managerEmail": choose.choice(managers),
            "seatLimit": choose.randint(1, 1000),
        }
        body = {"data": {"type": "externalProfile", "attributes": sent}}
        answer = ask(env, admin, "POST", f"{V2}/externalProfiles", body)
        yield from not_done(answer, "making a profile")
        made = (body_of(answer) or {}).get("data") or {}
        key, held = str(made.get("id", "")), held_of(made)
        if not key or key in live:
            yield "a new profile has no id, or that of another"
            return
        live[key] = {**sent, "enabled": True}
        link = parse_qs(urlsplit(str(held.get("url"))).query)
        if link.get("groupid") != [key] or link.get("accesskey") != [held.get("accessKey")]:
            yield f"the link of a profile, {held.get('url')}, does not lead to it"
        if held.get("accessKey") in {each.get("accessKey") for each in live.values()}:
            yield "two profiles have one key"
        live[key]["accessKey"] = held.get("accessKey")
        for each, meant in live.items():
            yield from differs("a profile", held_of(read(env, admin, f"{V2}/externalProfiles/{each}")), meant)
        for name, value in (("seatLimit", "ten"), ("seatLimit", 1.5), ("expiry", "soon"), ("name", 7)):
            wrong = {"data": {"type": "externalProfile", "attributes": {**sent, name: value}}}
            answer = ask(env, admin, "POST", f"{V2}/externalProfiles", wrong)
            yield from not_refused(answer, f"{name} {value!r}", 400)
    listed = ids_of(whole_list(env, admin, f"{V2}/externalProfiles"))
    if not set(live) <= set(listed) or len(set(listed)) != len(listed):
        yield "the list lacks a profile, or has one twice"
