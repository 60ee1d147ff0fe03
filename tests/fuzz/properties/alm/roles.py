"""Roles, refresh tokens, and tokens in the name of a learner."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from syllabind.core._http import http
from syllabind_sandbox.auth import Client
from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of, unused_url
from tests.fuzz.properties.alm.client import (
    ORIGIN,
    UNKNOWN_ID,
    V2,
    ask,
    differs,
    held_of,
    not_done,
    not_refused,
    read,
    token_of,
    whole_list,
)

WEEK = 7 * 24 * 3600


def _acting(env: Environment) -> str:
    """A token that acts as a learner."""
    email = env.world.credentials.alm.learner_email
    return str((body_of(_impersonate(env, email)) or {}).get("access_token", ""))


def _impersonate(env: Environment, email: str, *, refresh: str = "", **query: Any) -> http.Response:
    known = env.world.credentials.alm
    body = {
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "refresh_token": refresh or known.admin_refresh_token,
    }
    url = f"{ORIGIN}/oauth/o/learnerToken?{urlencode({'learner_email': email, **query})}"
    return env.raw("POST", url, headers={"content-type": "application/json"}, content=json.dumps(body))


def roles(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """An operation is open to the tokens whose scopes the reference names for it, and to no others.

    The manual, scopes (`admin:read`, `admin:write`, `learner:read`, `learner:write`) and "Implement learner
    impersonation" (such a token is a learner's); 403 is for a scope that does not fit, 401 for no token.
    """
    choose = random.Random(seed)
    learner = ("learner:read", "learner:write", "learner:xapi")
    every = ("admin:read", "admin:write", "admin:xapi")
    tokens = [
        (every, token_of(env)),
        (("admin:read",), token_of(env, scopes=("admin:read",))),
        (learner, token_of(env, "learner")),
        (("learner:read",), token_of(env, "learner", scopes=("learner:read",))),
        (learner, _acting(env)),
    ]
    endpoints = [
        each for each in env.target.endpoints.values() if each.node["security"] and {} not in each.node["security"]
    ]
    for endpoint in choose.sample(endpoints, len(endpoints)):
        for scopes, token in tokens:
            fits = any(set(wanted) <= set(scopes) for each in endpoint.node["security"] for wanted in each.values())
            answer = ask(env, token, endpoint.method, unused_url(endpoint, UNKNOWN_ID))
            if answer.status_code == 401 or (answer.status_code == 403 and fits and "learner:read" not in scopes):
                yield f"{endpoint.id}: {answer.status_code} with {', '.join(scopes)}"
            elif not fits:
                yield from not_refused(answer, f"{endpoint.id} with {', '.join(scopes)}", 403)
    dead = token_of(env)
    for endpoint in endpoints:
        for header in ("", "oauth unknown", "Bearer unknown", f"oauth {dead}x", f"Basic {dead}", f"oauth {dead[:-1]}"):
            headers = {"authorization": header} if header else {}
            answer = env.raw(endpoint.method, unused_url(endpoint, UNKNOWN_ID), headers=headers)
            yield from not_refused(answer, f"{endpoint.id} with {header or 'nothing'}", 401)
            if "www-authenticate" not in answer.headers:
                yield f"{endpoint.id} with {header or 'nothing'}: no challenge (RFC 9110, section 11.6.1)"


def _form(env: Environment, path: str, **changes: str) -> http.Response:
    known = env.world.credentials.alm
    body = {
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "refresh_token": known.admin_refresh_token,
        **changes,
    }
    headers = {"content-type": "application/x-www-form-urlencoded"}
    return env.raw("POST", ORIGIN + path, headers=headers, content=urlencode(body))


def refreshing(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Refreshing gives the token that lives, with what is left of its seven days, and then another one.

    The manual, authentication: a token lives for seven days; while it does, the same one comes again. RFC 6749,
    sections 5.2 and 6: a refresh token is good for the client that it was given to, with its secret.
    """
    choose, age = random.Random(seed), 0
    first = body_of(_form(env, "/oauth/token/refresh")) or {}
    token = str(first.get("access_token"))
    for step in sorted(choose.sample(range(60, WEEK - 60), 4)):
        env.world.advance(step - age)
        age = step
        again = body_of(_form(env, "/oauth/token/refresh")) or {}
        if again.get("access_token") != token:
            yield "an early refresh gives another token"
        if again.get("expires_in") != WEEK - age:
            yield f"{age} seconds later a token lives for {again.get('expires_in')}, not {WEEK - age}"
        told = body_of(env.raw("GET", f"{ORIGIN}/oauth/token/check?access_token={token}")) or {}
        if told.get("expires_in") != WEEK - age:
            yield f"a token that is {age} seconds old is said to live for {told.get('expires_in')}"
    env.world.advance(WEEK - age - 1)
    if read(env, token, f"{V2}/user") is None:
        yield "a token dies early"
    env.world.advance(2)
    yield from not_refused(ask(env, token, "GET", f"{V2}/user"), "a dead token", 401)
    dead = env.raw("GET", f"{ORIGIN}/oauth/token/check?access_token={token}")
    if dead.status_code == 200 and "error" not in (body_of(dead) or {}):
        yield "a dead token is said to be alive"
    late = body_of(_form(env, "/oauth/token/refresh")) or {}
    if late.get("access_token") in (None, token) or late.get("expires_in") != WEEK:
        yield "a late refresh gives the dead token, or one of another life"
    if read(env, str(late.get("access_token")), f"{V2}/user") is None:
        yield "a refreshed token is refused"
    env.world.alm.auth.clients["other"] = Client(id="other", secret="other secret")
    for what, answer in (
        ("of another client", _form(env, "/oauth/token/refresh", client_id="other", client_secret="other secret")),
        ("with another secret", _form(env, "/oauth/token/refresh", client_secret="wrong")),
        ("of an unknown client", _form(env, "/oauth/token/refresh", client_id="unknown")),
        ("that is unknown", _form(env, "/oauth/token/refresh", refresh_token="unknown")),
        ("that is an access token", _form(env, "/oauth/token/refresh", refresh_token=str(late.get("access_token")))),
    ):
        if answer.status_code not in (400, 401):
            yield f"a refresh token {what}: {answer.status_code}"


def impersonation(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """An administrator acts as a learner: with the learner's rights, until told otherwise with one token.

    The manual, "Implement learner impersonation" (the refresh token is an administrator's; `force` makes a new token)
    and "check a token" (role, account and user of a token, as texts).
    """
    choose, admin = random.Random(seed), token_of(env)
    rows = [row for row in whole_list(env, admin, f"{V2}/users") if held_of(row).get("state") == "ACTIVE"]
    people = {row["id"]: held_of(row)["email"] for row in rows if held_of(row).get("email")}
    seen = dict[str, str]()
    for key in choose.sample(sorted(people), 4):
        answer = _impersonate(env, people[key])
        yield from not_done(answer, "impersonating")
        body = body_of(answer) or {}
        token = str(body.get("access_token"))
        meant = {"user_role": "learner", "user_id": key, "account_id": env.world.credentials.alm.account_id}
        yield from differs("a learner's token", body, {**meant, "expires_in": WEEK})
        told = body_of(env.raw("GET", f"{ORIGIN}/oauth/token/check?access_token={token}")) or {}
        yield from differs("a checked token", told, {**meant, "access_token": token})
        if (read(env, token, f"{V2}/user") or {}).get("id") != key or token in seen.values():
            yield "a learner's token belongs to another person"
        if (body_of(_impersonate(env, people[key])) or {}).get("access_token") != token:
            yield "another token without force"
        forced = body_of(_impersonate(env, people[key], force="true")) or {}
        if forced.get("access_token") in (None, token, *seen.values()):
            yield "no new token with force"
        seen[key] = str(forced.get("access_token"))
        again = _impersonate(env, people[key], refresh=str(forced.get("refresh_token")))
        if again.status_code not in (400, 401, 403):
            yield f"a learner impersonates: {again.status_code}"
        yield from not_refused(ask(env, seen[key], "GET", f"{V2}/jobs/1"), "an administrator's list", 403, 400)
    check = body_of(env.raw("GET", f"{ORIGIN}/oauth/token/check?access_token={admin}")) or {}
    if check.get("user_role") != "admin":
        yield f"an administrator's token is of the role {check.get('user_role')}"
    if env.raw("GET", f"{ORIGIN}/oauth/token/check?access_token=unknown").status_code == 200:
        yield "an unknown token is known"
    unknown = _impersonate(env, "unknown@mail.example")
    if unknown.status_code // 100 != 4 or "User not found" not in unknown.text:
        yield f"an unknown person is impersonated: {unknown.status_code} {unknown.text[:80]}"
    env.world.options.impersonation = False
    if _impersonate(env, next(iter(people.values()))).status_code // 100 != 4:
        yield "an application without the special access impersonates"
    env.world.options.impersonation = True
