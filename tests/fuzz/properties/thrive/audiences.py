"""Audiences and the structures that they are part of."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

import attrs

from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of
from tests.fuzz.properties.thrive.client import V1, Row, ask, not_done, not_refused, read, whole_list
from tests.fuzz.properties.thrive.users import NAMES, differs


@attrs.define(kw_only=True, slots=True)
class _Audience:
    """An audience as it should be."""

    name: str
    reference: str
    parent: str | None


def audiences(env: Environment, *, seed: int = 1) -> Iterator[str]:
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
            key = yield from _make(env, live, made, choose)
            if not key:
                return
        else:
            key = choose.choice(sorted(live))
            yield from _alter(env, choose, act, key, live, mark)
        for each in sorted({*choose.sample(sorted(live), min(2, len(live))), key} & set(live)):
            yield from _is_audience(env, choose, each, live)
    rows = {row.get("id"): row for row in whole_list(env, f"{V1}/audiences")}
    for each in live:
        found = read(env, f"{V1}/audiences/{each}")
        if found is None or rows.get(each) != found:
            yield "an audience is gone, or other in the list than by its id"
    yield from _not_ours(env, rows.values(), len(rows))


def _named(choose: random.Random, key: str, audience: _Audience) -> str:
    return f"{V1}/audiences/{quote(choose.choice((key, audience.reference)), safe='')}"


def _make(env: Environment, live: dict[str, _Audience], made: _Audience, choose: random.Random) -> Iterator[str] | Any:
    body = {"name": made.name, "reference": made.reference}
    if made.parent:
        body["parentId"] = choose.choice((made.parent, live[made.parent].reference))
    answer = ask(env, "POST", f"{V1}/audiences", body)
    yield from not_done(answer, "making an audience")
    key = str((body_of(answer) or {}).get("id", ""))
    if key in live:
        yield "a new audience has the id of another one"
    live[key] = made
    again = {"name": "another", "reference": made.reference}
    yield from not_refused(ask(env, "POST", f"{V1}/audiences", again), "a reference of another audience", 409, 422)
    return key


def _alter(
    env: Environment, choose: random.Random, act: str, key: str, live: dict[str, _Audience], mark: str
) -> Iterator[str]:
    held = live[key]
    url = _named(choose, key, held)
    if act == "drop":
        answer = ask(env, "DELETE", url)
        if any(each.parent == key for each in live.values()):
            yield from not_refused(answer, "deleting a structure with children", 400, 403, 409, 422)
            return
        yield from not_done(answer, "deleting an audience")
        del live[key]
        for path in (key, quote(held.reference, safe="")):
            yield from not_refused(ask(env, "GET", f"{V1}/audiences/{path}"), "reading a deleted audience", 404)
        if key in {row.get("id") for row in whole_list(env, f"{V1}/audiences")}:
            yield "the list has a deleted audience"
        return
    others = [each for each, audience in live.items() if audience.parent is None and each != held.parent]
    body = {"name": {"name": f"New {mark}"}, "reference": {"reference": f"new {mark}"}}.get(act, {})
    if act == "move":
        if held.parent is None or not others:
            return
        body = {"parentId": choose.choice(others)}
    answer = ask(env, "PATCH", url, body)
    yield from not_done(answer, f"changing {', '.join(body)}")
    live[key] = _Audience(
        name=body.get("name", held.name),
        reference=body.get("reference", held.reference),
        parent=body.get("parentId", held.parent),
    )
    told = body_of(answer) or {}
    if (told.get("memberOperations") is None) != (act != "move"):
        yield f"after {', '.join(body)} were sent, memberOperations is {told.get('memberOperations')!r}"


def _is_audience(env: Environment, choose: random.Random, key: str, live: Mapping[str, _Audience]) -> Iterator[str]:
    held = live[key]
    found = read(env, _named(choose, key, held))
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
    yield from differs("an audience", found, {"name": held.name, "reference": held.reference, **fixed})


def _not_ours(env: Environment, rows: Any, count: int) -> Iterator[str]:
    """Those of the platform's own pages stay, and bounds hold."""
    theirs = next((row for row in rows if row.get("apiControlled") is False), None)
    if theirs is None:
        yield "no audience of the platform's own pages is listed"
        return
    url, someone = f"{V1}/audiences/{theirs['id']}", whole_list(env, f"{V1}/users")[0]["id"]
    for method, path, body in (
        ("PATCH", url, {"name": "Mine"}),
        ("DELETE", url, None),
        ("POST", f"{url}/members", [someone]),
        ("PATCH", f"{url}/managers", [{"reference": someone}]),
    ):
        yield from not_refused(ask(env, method, path, body), f"{method} of the platform's own audience", 403, 409, 422)
    if read(env, url) != theirs:
        yield "an audience of the platform's own pages is changed"
    wrong: tuple[Row, ...] = ({"name": "x" * 101}, {"name": "n", "reference": "r" * 101}, {"name": 7})
    for sent in (*wrong, {"category": "group"}):
        yield from not_refused(ask(env, "POST", f"{V1}/audiences", sent), f"an audience with {list(sent)[-1]}", 400)
    if len(whole_list(env, f"{V1}/audiences")) != count:
        yield "a refused audience is made"
    yield from not_done(
        ask(env, "POST", f"{V1}/audiences", {"name": "x" * 100, "reference": "r" * 100}), "a name of 100 characters"
    )
