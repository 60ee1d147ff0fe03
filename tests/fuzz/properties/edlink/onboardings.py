"""Onboardings, from the request to the connection that it leaves behind."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from syllabind_sandbox.clock import timestamp
from tests.fuzz.environment import Environment
from tests.fuzz.properties.edlink.client import UNKNOWN_ID, EdlinkClient, team, token_of
from tests.fuzz.properties.edlink.paths import base_of


def onboardings(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
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
        env.restart()
        yield from _lives(env, choose, acts)


def _lives(env: Environment, choose: random.Random, acts: Sequence[str]) -> Iterator[str]:
    held: dict[str, dict[str, Any]] = {}
    for _ in range(16):
        alive = [key for key, row in held.items() if row["state"] != "completed"]
        act = choose.choice(acts)
        if act == "make" or not held:
            yield from _onboard(env, choose, held)
        elif act in ("start", "finish") and alive:
            yield from _administer(env, act, held[choose.choice(alive)])
        elif act in ("drop", "drop any"):
            yield from _dropped(env, choose.choice(alive if act == "drop" and alive else list(held)), held)
        elif act == "wait":
            env.world.advance(choose.choice((60, 40 * 60)))
        yield from _as_held(env, choose, held)


def _onboard(env: Environment, choose: random.Random, held: dict[str, dict[str, Any]]) -> Iterator[str]:
    known = env.world.credentials.edlink
    providers = [row["id"] for row in EdlinkClient(env=env).all_records("/api/v1/providers")]
    optional: dict[str, Any] = {
        "provider_id": choose.choice(providers),
        "team_id": choose.choice((UNKNOWN_ID, known.team_id)),
        "redirect_uri": f"https://example.com/done?n={choose.randrange(10**6)}",
        "expiration_date": timestamp(env.world.clock.now() + timedelta(minutes=choose.randint(10, 90))),
        "automatic_approval": choose.random() < 0.5,
    }
    chosen = choose.sample(sorted(optional), choose.randint(0, len(optional)))
    body = {"application_id": known.client_id, **{name: optional[name] for name in chosen}}
    reply = team(env).send("POST", base_of(env), body=body)
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


def _expired(env: Environment, row: Mapping[str, Any]) -> bool:
    until = row.get("expiration_date")
    return until is not None and datetime.fromisoformat(until) <= env.world.clock.now()


def _administer(env: Environment, act: str, row: dict[str, Any]) -> Iterator[str]:
    """Let the school's administrator begin or finish."""
    service = env.world.edlink
    step = service.start_onboarding if act == "start" else service.complete_onboarding
    try:
        step(row["id"])
    except ValueError:
        if not _expired(env, row):
            yield f"an onboarding that is good until {row.get('expiration_date')} cannot {act}"
        return
    if _expired(env, row):
        yield f"an onboarding that expired can {act}"
    row["state"] = "started" if act == "start" else "completed"
    if act == "finish":
        yield from _connected(env, row)


def _connected(env: Environment, row: dict[str, Any]) -> Iterator[str]:
    reply = team(env).get(f"{base_of(env)}/{row['id']}")
    row["integration_id"] = reply.body.get("integration_id") if isinstance(reply.body, dict) else None
    found = token_of(env, "application").get(f"/api/v1/integrations/{row['integration_id']}")
    if row["integration_id"] is None or found.status != 200:
        yield f"a completed onboarding has the integration {row['integration_id']}: {found.status}"
        return
    state = found.one["status"]
    if (state == "requested") == bool(row.get("automatic_approval")):
        yield f"with automatic_approval {row.get('automatic_approval')} the integration is {state}"
    reads = EdlinkClient(env=env, authorization=f"Bearer {found.data['access_token']}").get("/api/v2/graph/districts")
    if (reads.status == 200) != (state in ("active", "paused")):
        yield f"the token of a {state} integration gives {reads.status} {reads.code}"


def _dropped(env: Environment, key: str, held: dict[str, dict[str, Any]]) -> Iterator[str]:
    reply = team(env).send("DELETE", f"{base_of(env)}/{key}")
    if held[key]["state"] == "completed":
        if reply.status // 100 != 4:
            yield f"a completed onboarding is deleted: {reply.status}"
        return
    if reply.status != 200:
        yield f"a {held[key]['state']} onboarding is not deleted: {reply.status} {reply.code}"
    del held[key]
    for method in ("GET", "DELETE"):
        gone = team(env).send(method, f"{base_of(env)}/{key}")
        if (gone.status, gone.code) != (404, "NOT_FOUND"):
            yield f"{method} of a deleted onboarding gives {gone.status} {gone.code}"


def _as_held(env: Environment, choose: random.Random, held: Mapping[str, dict[str, Any]]) -> Iterator[str]:
    caller, base = team(env), base_of(env)
    for key, row in held.items():
        reply = caller.get(f"{base}/{key}")
        if reply.status != 200 or not isinstance(reply.body, dict) or "$data" in reply.body:
            yield f"an onboarding gives {reply.status} {reply.text[:80]}"
        elif wrong := [name for name in row if reply.body.get(name) != row[name]]:
            yield f"an onboarding has other {wrong} than it should"
    if {row["id"]: row["state"] for row in caller.all_records(base)} != {
        key: row["state"] for key, row in held.items()
    }:
        yield "the list holds other onboardings"
    for name in ("state", "application_id", "provider_id", "integration_id", "user_id"):
        values = {str(row[name]) for row in held.values() if row.get(name) is not None}
        values |= {"created", "started", "completed"} if name == "state" else {UNKNOWN_ID}
        value = choose.choice(sorted(values))
        reply = caller.send("GET", base, query={name: value})
        if sorted(row["id"] for row in reply.rows) != sorted(
            key for key, row in held.items() if row.get(name) == value
        ):
            yield f"other onboardings than those with the {name} {value}"
