"""What is refused, with which status and body, and where the limits are."""

from __future__ import annotations

import random
from collections.abc import Iterator
from urllib.parse import quote

from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of, unused_url
from tests.fuzz.properties.alm.client import ADMIN, MEDIA, UNKNOWN_ID, V2, ask, not_refused, not_unknown, token_of


def errors(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Unknown ids, broken bodies and unsupported media types are refused in one body, by the documented status.

    The manual, HTTP errors (400, 401, 403, 404, 406), and "What's new", November 2024 and May 2025, for the body.
    """
    choose, admin = random.Random(seed), token_of(env)
    for endpoint in env.target.endpoints.values():
        if not any(set(each.get("oauth", ("-",))) <= ADMIN for each in endpoint.node["security"]):
            continue
        url = unused_url(endpoint, UNKNOWN_ID)
        if endpoint.method == "GET":
            headers = {"authorization": f"oauth {admin}", "accept": "image/png"}
            yield from not_refused(env.raw("GET", url, headers=headers), f"{endpoint.id} as a picture", 406)
        elif "requestBody" in endpoint.node:
            headers = {"authorization": f"oauth {admin}", "content-type": MEDIA}
            broken = choose.choice(('{"data": ', "[1, ", "nul", '{"data": "\\ud8"'))
            answer = env.raw(endpoint.method, url, headers=headers, content=broken)
            yield from not_refused(answer, f"{endpoint.id} with {broken}", 400, 415)
    for path in (
        "users",
        "learningObjects",
        "skills",
        "badges",
        "enrollments",
        "loResourceGrades",
        "userGroups",
        "jobs",
    ):
        for key in (UNKNOWN_ID, "course:1", "é", "a b"):
            answer = ask(env, admin, "GET", f"{V2}/{path}/{quote(key)}")
            if answer.status_code == 404 or "OBJECT_DOESNT_EXIST" in answer.text:
                yield from not_unknown(answer, f"{path}/{key}")
            else:
                yield from not_refused(answer, f"{path}/{key}", 400)


def limits(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Each person has so many calls of a verb at once, is then told how long to wait, and waiting helps.

    "Adobe Learning Manager, API rate limits": bursts by role and verb; `x-rate-limit` and `x-burst` on every answer,
    `retry-after` with decimals on a 429, whose body is a message.
    """
    choose = random.Random(seed)
    env.world.options.rate_limits = True
    reads = tuple(f"{V2}/{name}" for name in ("users", "skills", "badges"))
    for kind, verb, paths, burst, rate in (
        ("admin", "GET", reads, 100, 100),
        ("learner", "GET", reads, 30, 100),
        ("admin", "DELETE", (f"{V2}/users/{UNKNOWN_ID}",), 10, 25),
        ("learner", "DELETE", (f"{V2}/enrollments/{UNKNOWN_ID}",), 10, 20),
    ):
        token = token_of(env, kind)
        answers = [ask(env, token, verb, choose.choice(paths)) for _ in range(burst)]
        if any(each.status_code == 429 for each in answers):
            yield f"{kind} {verb}: fewer than {burst} calls"
        told = {(each.headers.get("x-rate-limit"), each.headers.get("x-burst")) for each in answers}
        if told != {(f"{rate}r/m", str(burst))}:
            yield f"{kind} {verb}: the limits are told as {told}"
        wait, path = "", paths[0]
        for path in paths:
            late = ask(env, token, verb, path)
            wait = late.headers.get("retry-after", "")
            media = late.headers.get("content-type", "").partition(";")[0]
            if late.status_code != 429 or not 0 < float(wait or 0) <= 60 / rate:
                yield f"{kind} {verb} {path}: {late.status_code} after {burst} calls, retry-after {wait!r}"
            if media != "application/json" or body_of(late) != {"message": "429 Too many requests"}:
                yield f"{kind} {verb} {path}: {media} {late.text[:80]}"
        if ask(env, token_of(env, kind, "3400480"), verb, path).status_code == 429:
            yield f"{kind} {verb}: the calls of another account are counted"
        env.world.advance(float(wait or 0) * choose.choice((0.3, 0.6, 0.9)))
        if ask(env, token, verb, path).status_code != 429:
            yield f"{kind} {verb}: it may be called sooner than told"
        env.world.advance(float(wait or 0))
        if ask(env, token, verb, path).status_code == 429:
            yield f"{kind} {verb}: waiting for {wait} does not help"
    env.world.options.rate_limits = False
