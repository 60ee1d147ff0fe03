"""What is refused, with which status, code and body."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

import attrs

from tests.fuzz.environment import Environment
from tests.fuzz.properties.edlink.client import (
    ALL,
    HOUR,
    UNKNOWN_ID,
    ApiResponse,
    EdlinkClient,
    callers,
    graph,
    person,
    scheme_of,
    team,
)
from tests.fuzz.properties.edlink.paths import Place, base_of, busy_of, places


def errors(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """Each documented code comes where it is due, in the documented envelope, with a `$request` of its own.

    Edlink, Errors & Warnings; RFC 6750, section 3 (the challenge).
    """
    choose, seen = random.Random(seed), set[str]()
    for label, statuses, code, reply in _failing(env, choose):
        yield from (f"{label}: {each}" for each in _envelope(reply, statuses, code))
        request = reply.body.get("$request") if isinstance(reply.body, dict) else None
        if request in seen:
            yield f"{label}: its $request is that of another answer"
        seen.add(str(request))


Failing = tuple[str, tuple[int, ...], str, ApiResponse]
WRONG = (400,)


def _failing(env: Environment, choose: random.Random) -> Iterator[Failing]:
    for place in places(env, choose):
        yield from _at(place, choose)
    yield from _other_methods(env)
    yield from _of_teams(env)
    yield from _of_coursework(env)
    yield from _of_sharing(env)


def _at(place: Place, choose: random.Random) -> Iterator[Failing]:
    """What any place may be asked wrongly."""
    caller, name = place.caller, place.endpoint.id
    if place.takes("$first"):
        bad = [0, -1, "many", 1.5, *([ALL + 1, 10**9] if place.takes("$last") else [])]
        for size in choose.sample(bad, 3):
            label = choose.choice(("$first", "$last")) if place.takes("$last") else "$first"
            reply = caller.send("GET", place.path, query={label: size})
            yield f"{name} {label}={size}", WRONG, "INVALID_PAGE_SIZE", reply
        yield f"{name} $cursor=x", WRONG, "INVALID_CURSOR", caller.get(place.path, cursor=f"x{choose.random()}")
    if place.endpoint.path.endswith("}") and place.path.startswith("/api/v2/"):
        yield f"{name}, unknown", (404,), "NOT_FOUND", caller.get(f"{place.parent}/{UNKNOWN_ID}")
        # An assignment's id may be an alias, an assignment's submission is found by its student, too.
        if not place.endpoint.path.endswith(("{assignment_id}", "{submission_id}", "{category_id}")):
            malformed = choose.choice(("x", UNKNOWN_ID[:-1], f"{UNKNOWN_ID}0", UNKNOWN_ID.replace("-", "_")))
            yield f"{name} {malformed}", WRONG, "INVALID_UUID", caller.get(f"{place.parent}/{malformed}")


def _other_methods(env: Environment) -> Iterator[Failing]:
    """RFC 9110, section 15.5.6: a 405, with the methods that there are."""
    methods: dict[str, set[str]] = {}
    for endpoint in env.target.endpoints.values():
        methods.setdefault(endpoint.path, set()).add(endpoint.method)
    good = callers(env)
    for endpoint in env.target.endpoints.values():
        path = re.sub(r"\{[^}]+\}", UNKNOWN_ID, endpoint.path)
        for method in sorted({"DELETE", "PATCH", "PUT"} - methods[endpoint.path]):
            reply = good[scheme_of(endpoint)].send(method, path)
            allowed = {each.strip() for each in str(reply.headers.get("allow", "")).split(",")}
            if not methods[endpoint.path] <= allowed:
                yield f"{method} {endpoint.path}, Allow {sorted(allowed)}", (405,), "NOT_ALLOWED", reply
            else:
                yield f"{method} {endpoint.path}", (405,), reply.code, reply
            break


def _of_teams(env: Environment) -> Iterator[Failing]:
    caller, base = team(env), base_of(env)
    made = caller.send("POST", base, body={"application_id": env.world.credentials.edlink.client_id}).one
    env.world.edlink.complete_onboarding(made["id"])
    for method in ("GET", "DELETE"):
        yield f"{method} an unknown onboarding", (404,), "NOT_FOUND", caller.send(method, f"{base}/{UNKNOWN_ID}")
    done = caller.send("DELETE", f"{base}/{made['id']}")
    yield "a completed onboarding", WRONG, done.code, done
    other = base.replace(env.world.credentials.edlink.team_id, UNKNOWN_ID)
    yield "another team", (403,), "NO_PERMISSION", caller.get(f"{other}/{made['id']}")
    yield (
        "an onboarding without a credential",
        (401,),
        "INVALID_TOKEN",
        EdlinkClient(env=env).get(f"{base}/{made['id']}"),
    )


def _of_coursework(env: Environment) -> Iterator[Failing]:
    class_id = busy_of(env)["{class_id}"][0]
    base, caller = f"/api/v2/my/classes/{class_id}", person(env)
    assignment = caller.all_records(f"{base}/assignments")[0]["id"]
    subject = graph(env).all_records(f"/api/v2/graph/classes/{class_id}/students")[0]["id"]
    student = person(env, subject)
    denied = student.send("POST", f"{base}/categories", body={"title": "T"})
    yield "a student writes", (403,), "NO_PERMISSION", denied
    early = student.send("POST", f"{base}/assignments/{assignment}/reclaim")
    yield "nothing to take back", WRONG, "UNSUPPORTED_OPERATION", early
    long = caller.send("POST", f"{base}/categories", query={"$idempotency": "k" * 256}, body={"title": "T"})
    yield "a key of 256", WRONG, "IDEMPOTENCY_KEY_TOO_LONG", long
    untitled = caller.send("POST", f"{base}/categories", body={})
    yield "no title", WRONG, "MISSING_REQUIRED_FIELD", untitled
    number = caller.send("POST", f"{base}/categories", body={"title": 5})
    yield "a title of 5", WRONG, "INVALID_REQUEST_BODY", number
    env.world.edlink.expired_sign_ins.add(subject)
    lapsed = student.get(f"{base}/assignments")
    yield "a lapsed sign-in", (401,), "INVALID_PROVIDER_TOKEN", attrs.evolve(lapsed, headers=_challenged(lapsed))
    roster = student.get("/api/v2/my/classes")
    if roster.status != 200:
        yield "a roster after the sign-in has lapsed", (200,), "", roster


def _challenged(reply: ApiResponse) -> dict[str, str]:
    """Edlink's token is good, the school's is not: RFC 6750 asks for no challenge."""
    return {**reply.headers, "www-authenticate": "Bearer"}


def _of_sharing(env: Environment) -> Iterator[Failing]:
    service, subject = env.world.edlink, graph(env).all_records("/api/v2/graph/people")[3]["id"]
    student = person(env, subject)
    service.unshared_people.add(subject)
    yield "a person who is not shared", WRONG, "UNSHARED_TOKEN", student.get("/api/v2/my/profile")
    service.unshared_people.discard(subject)
    nothing = EdlinkClient(env=env)
    yield "no credential", (401,), "INVALID_TOKEN", nothing.get("/api/v2/my/profile")
    for state in ("disabled", "requested", "inactive", "scheduled"):
        service.set_integration_state(state)
        for caller, path in ((graph(env), "/api/v2/graph/people"), (student, "/api/v2/my/profile")):
            yield f"{path} while {state}", WRONG, "INVALID_INTEGRATION_STATE", caller.get(path)
    for state in ("paused", "active"):
        service.set_integration_state(state)
        for caller, path in ((graph(env), "/api/v2/graph/people"), (student, "/api/v2/my/profile")):
            if (reply := caller.get(path)).status != 200:
                yield f"{path} while {state}", (200,), "", reply
    env.world.advance(HOUR + 1)
    yield "an hour later", (401,), "EXPIRED_TOKEN", student.get("/api/v2/my/profile")


def _envelope(reply: ApiResponse, statuses: tuple[int, ...], code: str) -> Iterator[str]:
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
