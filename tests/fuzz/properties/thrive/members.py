"""Who belongs to an audience, and who manages it."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from syllabind.core._http import http
from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of
from tests.fuzz.properties.thrive.client import UNKNOWN_ID, V1, Row, ask, not_done, not_refused, read, whole_list
from tests.fuzz.properties.thrive.users import people_of


def _structure(env: Environment, mark: str) -> tuple[str, str]:
    """A structure and an audience within it; empty where they cannot be made."""
    top = body_of(ask(env, "POST", f"{V1}/audiences", {"name": f"Top {mark}", "reference": f"top {mark}"})) or {}
    body = {"name": f"Child {mark}", "reference": f"child {mark}", "parentId": top.get("id")}
    child = body_of(ask(env, "POST", f"{V1}/audiences", body)) or {}
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


def members(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Members are a set: adding adds, replacing replaces, removing removes, and each user knows of it.

    "Thrive Learning, Adds users to an audience's members list", "Replaces an audience's members list" (an empty array
    is not supported; 1 to 100 entries), "Gets an audience members list".
    """
    choose = random.Random(seed)
    people = people_of(env)
    _, audience = _structure(env, f"m{seed}")
    url, held = f"{V1}/audiences/{audience}/members", set[str]()
    for number in range(14):
        act = choose.choice(("add", "add", "replace", "remove")) if number > 1 else "add"
        if act == "remove" and held:
            key = choose.choice(sorted(held))
            user = next(row for row in people if row["id"] == key)
            path = f"{url}/{quote(_called(choose, user), safe='')}"
            yield from not_done(ask(env, "DELETE", path), "removing a member")
            yield from not_refused(ask(env, "DELETE", path), "removing who is no member", 404)
            held.discard(user["id"])
            asked = [user]
        else:
            asked = choose.sample(people, choose.randint(1, 6))
            names = [_called(choose, user) for user in asked]
            unknown = [f"unknown {seed} {each}" for each in range(choose.choice((0, 0, 1, 2)))]
            mixed = choose.sample([*names, *unknown], len(names) + len(unknown))
            answer = ask(env, "PATCH" if act == "replace" else "POST", url, mixed)
            yield from _bulk(answer, f"{act} members", names, unknown)
            held = {user["id"] for user in asked} | (set() if act == "replace" else held)
        yield from _is_members(env, url, held, audience, choose.choice(asked), act)
    before = whole_list(env, url)
    for method in ("POST", "PATCH"):
        for what, body in (("no entry", []), ("101 entries", ["x"] * 101), ("a number", [7]), ("an object", {})):
            yield from not_refused(ask(env, method, url, body), f"{method} of {what}", 400, 422)
    if whole_list(env, url) != before:
        yield "what is refused changes the members"
    yield from _bulk(
        ask(env, "POST", url, [f"unknown {each}" for each in range(99)] + [people[0]["id"]]),
        "100 entries",
        [people[0]["id"]],
        [f"unknown {each}" for each in range(99)],
    )
    for path in (f"{V1}/audiences/{UNKNOWN_ID}/members", f"{V1}/audiences/{UNKNOWN_ID}/managers"):
        yield from not_refused(ask(env, "GET", path), "the people of no audience", 404)


def _is_members(env: Environment, url: str, held: set[str], audience: str, user: Row, act: str) -> Iterator[str]:
    rows = whole_list(env, url, size=3)
    found = [row.get("userId") for row in rows]
    if len(set(found)) != len(found):
        yield f"after {act}: a member comes twice"
    if set(found) != held:
        yield f"after {act}: {len(set(found))} members, not {len(held)}, or others"
    body = read(env, url)
    if not isinstance(body, dict) or body.get("pagination", {}).get("totalResults") != len(held):
        yield f"after {act}: the total is not that of the members"
    for row in rows:
        if row.get("userId") == user["id"] and (row.get("reference"), row.get("email")) != (user["ref"], user["email"]):
            yield "a member has the reference or the email of another person"
    groups = (read(env, f"{V1}/user/{user['id']}") or {}).get("audiences") or []
    inside = audience in [each.get("id") if isinstance(each, dict) else each for each in groups]
    if inside != (user["id"] in held):
        yield f"after {act}: the user is {'' if inside else 'not '}in the audience, and the list says otherwise"


FLAGS = {
    "audienceManager": ("manageContent", "assignments"),
    "peopleManager": ("canViewLearnPage", "insights", "manage"),
    "administrator": ("canAddAudienceManagers",),
}
"""What a request may say; the rest is read only ("Thrive Learning, Gets an audience managers list")."""


def managers(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Managers are a set, each with what was last said of them; a flag that is left out is false.

    "Thrive Learning, Add a user to an audience's managers list", "Replaces an audience's manager list" (no empty array;
    `administrator` for structures alone), "Gets an audience managers list" (a bare array).
    """
    choose = random.Random(seed)
    people = people_of(env)
    for audience, groups in zip(_structure(env, f"g{seed}"), (3, 2), strict=True):
        url, held = f"{V1}/audiences/{audience}/managers", dict[str, Row]()
        for _ in range(7):
            act = choose.choice(("add", "add", "replace", "remove"))
            if act == "remove" and held:
                key = choose.choice(sorted(held))
                user = next(row for row in people if row["id"] == key)
                path = f"{url}/{quote(_called(choose, user), safe='')}"
                yield from not_done(ask(env, "DELETE", path), "removing a manager")
                yield from not_refused(ask(env, "DELETE", path), "removing who is no manager", 404)
                del held[user["id"]]
            else:
                asked = {user["id"]: user for user in choose.sample(people, choose.randint(1, 4))}
                given = {key: _flags(choose, groups) for key in asked}
                names = {key: str(choose.choice((user["ref"], user["email"]))) for key, user in asked.items()}
                unknown = [f"unknown {seed}"] * (choose.random() < 0.4)
                body = [{"reference": names[key], "permissions": given[key]} for key in asked]
                answer = ask(
                    env,
                    "PATCH" if act == "replace" else "POST",
                    url,
                    [*({"reference": each} for each in unknown), *body],
                )
                yield from _bulk(answer, f"{act} managers", list(names.values()), unknown)
                held = given if act == "replace" else {**held, **given}
            yield from _is_managers(env, url, held, groups)
        wrong: list[list[Any]] = [[], [{"reference": people[0]["ref"]}] * 101, ["x"]]
        if groups < len(FLAGS):
            permissions = {"administrator": {"canAddAudienceManagers": True}}
            wrong.append([{"reference": people[0]["ref"], "permissions": permissions}])
        for each in wrong:
            answer = ask(env, choose.choice(("POST", "PATCH")), url, each)
            yield from not_refused(answer, f"managers {str(each)[:60]}", 400, 422)
        yield from _is_managers(env, url, held, groups)


def _flags(choose: random.Random, groups: int) -> Row:
    chosen = choose.sample(list(FLAGS)[:groups], choose.randint(0, groups))
    return {group: {flag: choose.random() < 0.5 for flag in FLAGS[group] if choose.random() < 0.7} for group in chosen}


def _is_managers(env: Environment, url: str, held: Mapping[str, Row], groups: int) -> Iterator[str]:
    body = read(env, url)
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
