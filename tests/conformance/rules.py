"""The rules that the vendors' pages state of their services, each in our own words and tried on the sandbox.

A rule is a few requests with what has to come of each. `<name>` in a request stands for something that is there, or
that an earlier answer gave.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode

import attrs

from syllabind_sandbox import Request, Response, World

ORIGINS = {
    "edlink": "https://ed.link",
    "thrive": "https://public.api.learn.link",
    "thrive-user": "https://user.api.learn.link",
    "alm": "https://learningmanager.adobe.com",
}
MEDIA = {"edlink": "application/json", "thrive": "application/json", "alm": "application/vnd.api+json"}
FORM = "application/x-www-form-urlencoded"
DAY = 24 * 3600


@attrs.frozen
class Step:
    """A request, or something that happens to the world.

    `who` is the API and the kind of token; `expect` the status, and a text that has to be in the answer.
    """

    who: str = ""
    request: str = ""
    expect: str = "200"
    body: Any = None
    check: Callable[[Any], object] | None = None
    keep: Mapping[str, str] = attrs.field(factory=dict)
    do: Callable[[World, dict[str, str]], object] | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict)
    form: bool = False


@attrs.frozen
class Rule:
    text: str
    source: str
    steps: tuple[Step, ...]
    world: Mapping[str, Any] = attrs.field(factory=dict)

    def __str__(self) -> str:
        return self.text


def rule(text: str, source: str, *steps: Step, **world: Any) -> Rule:
    return Rule(text, source, steps, world)


def ask(who: str, request: str, expect: str = "200", body: Any = None, **more: Any) -> Step:
    return Step(who, request, expect, body, **more)


def after(seconds: float) -> Step:
    return Step(do=lambda world, _: world.advance(seconds))


def at(value: Any, pointer: str) -> Any:
    """The value at a path such as `$data/0/id`."""
    for token in pointer.split("/"):
        value = value[int(token)] if isinstance(value, list) else value[token]
    return value


def names(world: World) -> dict[str, str]:
    """What rules may speak of."""
    district, known = world.edlink.district, world.credentials
    taught = {each["class_id"] for each in district.enrollments_of(district.teacher)}
    pairs = (
        (each["class_id"], person)
        for person in district.tables["person"]
        for each in district.enrollments_of(person)
        if each["role"] == "student"
    )
    class_id, student = next(pair for pair in pairs if pair[0] in taught)
    return {
        "class": class_id,
        "student": student,
        "foreign": next(each for each in district.ids["class"] if each not in taught),
        "assignment": next(iter(world.edlink.coursework.assignments(class_id))),
        "category": next(iter(world.edlink.coursework.categories(class_id))),
        "unknown": "00000000-0000-4000-8000-00000000dead",
        "team": known.edlink.team_id,
        "app": known.edlink.client_id,
        "secret": known.edlink.client_secret,
        "integration": world.edlink.integration_id,
        "tenant": known.thrive.tenant_id,
        "client": known.thrive.client_id,
        "clientsecret": known.thrive.client_secret,
        "user": next(iter(world.thrive.tenant.users)),
        "audience": "63f8c546a05716c51210ac81",
        "structure": world.thrive.tenant.groups[0],
        "made": world.thrive.tenant.groups[5],
        "task": "63f8c5361b9c80d3274be7ca",
        "content": "65f1c0a4e3b7d92f10a4d001",
        "almclient": known.alm.client_id,
        "almsecret": known.alm.client_secret,
        "adminrefresh": known.alm.admin_refresh_token,
    }


def token(world: World, who: str, known: Mapping[str, str]) -> str | None:
    api, _, kind = who.partition(".")
    if not kind:
        return None
    if kind == "student":
        return "Bearer " + world.issue_token("edlink", subject=known["student"])
    if kind == "basic":
        return "Basic " + b64encode(f"{known['tenant']}:{world.credentials.thrive.secret}".encode()).decode()
    if kind == "kept":
        return f"Bearer {known['token']}"
    if kind in ("read", "write"):
        return "Bearer " + world.issue_token("thrive", scopes=(f"api/{kind}",))
    if api == "thrive-user":
        return "Bearer " + world.issue_token("thrive", kind="user")
    kinds = {"graph": "integration", "app": "application", "team": "service"}
    return "Bearer " + world.issue_token(api, kind=kinds.get(kind, kind))


def filled(value: Any, known: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return re.sub("<([a-z]+)>", lambda found: known[found[1]], value)
    if isinstance(value, dict):
        return {name: filled(each, known) for name, each in value.items()}
    return [filled(each, known) for each in value] if isinstance(value, list) else value


def send(world: World, step: Step, known: Mapping[str, str]) -> Response:
    method, _, rest = filled(step.request, known).partition(" ")
    api = step.who.partition(".")[0]
    path, question, query = rest.partition("?")
    url = path if path.startswith("http") else ORIGINS[api] + path
    url += question + quote(query, safe="=&%+,:;@$[]/-_.~()!*'")
    headers: dict[str, str] = filled(dict(step.headers), known)
    credentials = token(world, step.who, known)
    if credentials is not None:
        headers["authorization"] = credentials
    content = b""
    if step.body is not None:
        headers.setdefault("content-type", FORM if step.form else MEDIA[api.partition("-")[0]])
        body = filled(step.body, known)
        content = urlencode(body).encode() if step.form else json.dumps(body).encode()
    return world.handle(Request(method=method, url=url, headers=headers, body=content))


def resource(kind: str, attributes: Any = None, key: str | None = None) -> dict[str, Any]:
    """A body in the manner of JSON:API."""
    return {"data": {"type": kind, **({"id": key} if key else {}), "attributes": attributes or {}}}


def equals(pointer: str, wanted: Any) -> Callable[[Any], None]:
    def check(body: Any) -> None:
        assert at(body, pointer) == wanted, at(body, pointer)

    return check


def every(pointer: str, good: Callable[[Any], bool], *, least: int = 1) -> Callable[[Any], None]:
    def check(body: Any) -> None:
        rows = at(body, pointer) if pointer else body
        assert len(rows) >= least, rows
        assert all(good(row) for row in rows), rows

    return check


def count(pointer: str, number: int) -> Callable[[Any], None]:
    def check(body: Any) -> None:
        assert len(at(body, pointer) if pointer else body) == number

    return check


def warned(code: str) -> Callable[[Any], None]:
    def check(body: Any) -> None:
        assert code in [each["code"] for each in body["$warnings"]], body.get("$warnings")

    return check


def without(name: str) -> Callable[[Any], None]:
    def check(body: Any) -> None:
        assert name not in body, body

    return check
