"""Every person sees what the district's enrollments allow, every client what the kind of its token allows."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from syllabind_fuzz.api_under_test import Endpoint
from tests.fuzz.environment import Environment
from tests.fuzz.properties.edlink.client import (
    UNKNOWN_ID,
    ApiResponse,
    EdlinkClient,
    basic,
    callers,
    graph,
    person,
    scheme_of,
    team,
)
from tests.fuzz.properties.edlink.paths import places

ROLES = (
    *("student", "district-administrator", "administrator", "teacher", "staff", "observer"),
    *("parent", "guardian", "ta", "aide", "designer", "member"),
)
STAFF = ("teacher", "ta", "designer", "administrator", "district-administrator")
"""Who may write to a class (Edlink, Create an assignment)."""


def rights(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """Each operation takes the tokens that it names, and refuses all others with INVALID_TOKEN and a challenge.

    A dead token is EXPIRED_TOKEN (Edlink, Errors & Warnings; Edlink, Authorization: a person's token is not for the
    Graph API; RFC 6750, section 3; for the OpenID Connect endpoints RFC 6749, section 5.2).
    """
    choose = random.Random(seed)
    good, bad = callers(env), _bad_callers(env, choose)
    found = {each.endpoint.id: each.path for each in places(env, choose)}
    for endpoint in env.target.endpoints.values():
        scheme = scheme_of(endpoint)
        if endpoint.browser or not scheme:
            continue
        path = found.get(endpoint.id) or re.sub(r"\{[^}]+\}", UNKNOWN_ID, endpoint.path)
        path = re.sub(f"/teams/{UNKNOWN_ID}/", f"/teams/{env.world.credentials.edlink.team_id}/", path)
        body: dict[str, Any] | None = {} if endpoint.method in ("POST", "PATCH") else None
        given = {"form": body} if scheme == "applicationBasic" else {"body": body}
        if (allowed := good[scheme].send(endpoint.method, path, **given)).status in (401, 403):
            yield f"{endpoint.id}: its own token gives {allowed.status} {allowed.code}"
        for name, caller in {**good, **bad}.items():
            # Whether a token of the plain code flow opens OpenID Connect's claims is told nowhere.
            if name == scheme or {name, scheme} <= {"userAccessToken", "oidc"}:
                continue
            if name in _OF_USERS and scheme not in ("userAccessToken", "oidc"):
                continue
            reply = caller.send(endpoint.method, path, **given)
            yield from _refused(f"{endpoint.id} with {name or 'nothing'}", endpoint, reply, name)


_OF_USERS = ("an expired token", "a revoked token")


def _bad_callers(env: Environment, choose: random.Random) -> dict[str, EdlinkClient]:
    dead, revoked = person(env), person(env)
    env.world.edlink.auth.expire(dead.authorization)
    basic(env).send("POST", "/api/authentication/oidc/revoke", form={"token": revoked.authorization.partition(" ")[2]})
    token = person(env).authorization
    cut = choose.randrange(len("Bearer ") + 1, len(token) - 1)
    return {
        "an expired token": dead,
        "a revoked token": revoked,
        "an unknown token": EdlinkClient(env=env, authorization=f"Bearer {choose.getrandbits(200):x}"),
        "no token but a word": EdlinkClient(env=env, authorization="Bearer unknown"),
        "a cut token": EdlinkClient(env=env, authorization=token[:cut]),
        "another scheme": EdlinkClient(env=env, authorization=token.replace("Bearer", "Token")),
        "a wrong secret": basic(env, secret="wrong"),
    }


def _refused(label: str, endpoint: Endpoint, reply: ApiResponse, name: str) -> Iterator[str]:
    challenge = str(reply.headers.get("www-authenticate", ""))
    if reply.status != 401 or not challenge.lower().startswith(("bearer", "basic")):
        yield f"{label}: {reply.status} with the challenge {challenge!r}"
    elif "/oidc/" in endpoint.path:
        if not isinstance(reply.body, dict) or reply.body.get("error") not in ("invalid_token", "invalid_client"):
            yield f"{label}: {reply.text[:100]}"
    elif reply.code != ("EXPIRED_TOKEN" if name == "an expired token" else "INVALID_TOKEN"):
        yield f"{label}: {reply.code}"


def teams(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """A service account is its team's: nothing is shown, made or deleted in another one (Edlink, Onboardings)."""
    caller, known = team(env), env.world.credentials.edlink
    own = f"/api/v1/teams/{known.team_id}"
    made = caller.send("POST", f"{own}/onboardings", body={"application_id": known.client_id}).one["id"]
    for endpoint in env.target.endpoints.values():
        if "{team_id}" not in endpoint.path:
            continue
        other = endpoint.path.replace("{team_id}", UNKNOWN_ID).replace("{onboarding_id}", made)
        body = {"application_id": known.client_id} if endpoint.method == "POST" else None
        reply = caller.send(endpoint.method, other, body=body)
        if reply.status not in (403, 404) or reply.code not in ("NO_PERMISSION", "NOT_FOUND"):
            yield f"{endpoint.id} of another team: {reply.status} {reply.code}"
    if [row["id"] for row in caller.all_records(f"{own}/onboardings")] != [made]:
        yield "what was asked of another team changed one's own"


def own_records(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """What a person sees is what the district says of this person, and nothing of others.

    Classes are those that the person is enrolled in (Edlink, User Data API introduction).
    """
    choose, district = random.Random(seed), graph(env)
    rows = district.all_records("/api/v2/graph/enrollments")
    classes = {row["id"]: row for row in district.all_records("/api/v2/graph/classes")}
    people = {row["id"]: row for row in district.all_records("/api/v2/graph/people")}
    by_role: dict[str, list[str]] = {}
    for row in people.values():
        by_role.setdefault(row["roles"][0] if row["roles"] else "none", []).append(row["id"])
    for subject in [choose.choice(each) for each in by_role.values()] + choose.sample(sorted(people), 3):
        me, mine = person(env, subject), [row for row in rows if row["person_id"] == subject]
        in_them = {row["class_id"] for row in mine}
        label = f"the {people[subject]['roles']} {subject}"
        if me.get("/api/v2/my/profile").data != people[subject]:
            yield f"{label}: another profile"
        for word, meant in (
            ("enrollments", mine),
            ("classes", [classes[key] for key in in_them]),
            *((word, district.all_records(f"/api/v2/graph/people/{subject}/{word}")) for word in _OF_PERSON),
        ):
            if _sorted(me.all_records(f"/api/v2/my/{word}")) != _sorted(meant):
                yield f"{label}: other {word} than the district's"
        if not {row["class_id"] for row in me.all_records("/api/v2/my/sections")} <= in_them:
            yield f"{label}: sections of other classes"
        for key in choose.sample(sorted(in_them), min(2, len(in_them))):
            yield from _inside(me, key, [row for row in rows if row["class_id"] == key], people, label)
        for key in choose.sample(sorted(set(classes) - in_them), 2):
            yield from _outside(env, me, "class_id", key, label)
        for kind, known in (("section_id", "sections"), ("school_id", "schools"), ("agent_id", "agents")):
            held = {row["id"] for row in me.all_records(f"/api/v2/my/{known}")}
            for row in islice(
                (row for row in district.all_records(f"/api/v2/graph/{known}") if row["id"] not in held), 1
            ):
                yield from _outside(env, me, kind, row["id"], label)


_OF_PERSON = ("classes", "schools", "districts", "agents", "enrollments")


def _sorted(rows: Sequence[Any]) -> list[Any]:
    return sorted(rows, key=lambda row: str(row["id"]))


def _inside(me: EdlinkClient, key: str, enrolled: list[Any], people: Mapping[str, Any], label: str) -> Iterator[str]:
    base = f"/api/v2/my/classes/{key}"
    for word, roles in (("people", ROLES), ("teachers", ("teacher",)), ("students", ("student",))):
        meant = [people[each] for each in {row["person_id"] for row in enrolled if row["role"] in roles}]
        if _sorted(me.all_records(f"{base}/{word}")) != _sorted(meant):
            yield f"{label}: other {word} in a class than its enrollments say"
    if _sorted(me.all_records(f"{base}/enrollments")) != _sorted(enrolled):
        yield f"{label}: other enrollments in a class than the district's"


def _outside(env: Environment, me: EdlinkClient, name: str, key: str, label: str) -> Iterator[str]:
    for endpoint in env.target.endpoints.values():
        if f"/my/{_plural(name)}/{{{name}}}" not in endpoint.path:
            continue
        path = re.sub(r"\{[^}]+\}", UNKNOWN_ID, endpoint.path.replace(f"{{{name}}}", key))
        due = "2031-01-01T00:00:00.000Z"
        body: dict[str, Any] = {"title": "T", "description": "", "due_date": due, "grading_type": "points"}
        body = {"attachments": []} if endpoint.id == "submitMySubmission" else body
        reply = me.send(endpoint.method, path, body=body if endpoint.method in ("POST", "PATCH") else None)
        if reply.status not in (403, 404) or reply.code not in ("NO_PERMISSION", "NOT_FOUND"):
            yield f"{label}: {endpoint.id} of a foreign {name[:-3]} gives {reply.status} {reply.code}"


def _plural(name: str) -> str:
    return f"{name.removesuffix('_id')}{'es' if name == 'class_id' else 's'}"


def roles(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """Who may write to a class is decided by the role in that class, and by no other (Edlink, Create an assignment)."""
    choose, district = random.Random(seed), graph(env)
    rows = [row for row in district.all_records("/api/v2/graph/enrollments") if row["role"] == "student"]
    teacher = person(env)
    own = {row["id"] for row in teacher.all_records("/api/v2/my/classes")}
    for role in ROLES:
        row = choose.choice([each for each in rows if each["class_id"] in own])
        env.world.edlink.put_record("enrollment", {**row, "role": role})
        me, base = person(env, row["person_id"]), f"/api/v2/my/classes/{row['class_id']}"
        assignment = teacher.all_records(f"{base}/assignments")[0]
        category = teacher.all_records(f"{base}/categories")[0]
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
            before = teacher.all_records(f"{base}/{path.partition('/')[0]}")
            reply = me.send(method, f"{base}/{path}", body=sent)
            same = before == teacher.all_records(f"{base}/{path.partition('/')[0]}")
            if role in STAFF and (reply.status != 200 or same):
                yield f"{method} {path}: as {role} {reply.status} {reply.code}"
            if role not in STAFF and ((reply.status, reply.code) != (403, "NO_PERMISSION") or not same):
                yield f"{method} {path}: as {role} {reply.status} {reply.code}, which is no role of the staff"
