"""A client of Thrive Learning's API, and checks of what all its answers have in common."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from syllabind.core._http import http
from syllabind_fuzz.api_under_test import Endpoint
from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of

PUBLIC = "https://public.api.learn.link"
USER_HOST = "https://user.api.learn.link"
V1, V2 = "/rest/v1", "/rest/v2"
UNKNOWN_ID = "63f8c5361b9c80d3274be7cf"
STATUSES = ("active", "inactive", "expired", "new")
PHRASES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    422: "Unprocessable Content",
}
"""The phrases of "Thrive Learning, Errors and error handling"."""
Row = dict[str, Any]


def basic_of(name: str, secret: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()


def secret_of(env: Environment) -> str:
    known = env.world.credentials.thrive
    return basic_of(known.tenant_id, known.secret)


def ask(env: Environment, method: str, path: str, body: Any = None, *, signed: str | None = None) -> http.Response:
    """Send a request, signed with the tenant's own secret unless told otherwise; empty for no signature."""
    header = secret_of(env) if signed is None else signed
    headers = {"authorization": header} if header else {}
    if body is not None:
        headers["content-type"] = "application/json"
    content = None if body is None else json.dumps(body)
    return env.raw(method, path if "://" in path else PUBLIC + path, headers=headers, content=content)


def read(env: Environment, path: str) -> Any:
    """What is at a path; None where there is nothing."""
    answer = ask(env, "GET", path)
    return body_of(answer) if answer.status_code == 200 else None


def rows_of(body: Any) -> list[Row]:
    found = body.get("results") if isinstance(body, dict) else body
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def whole_list(env: Environment, path: str, query: Mapping[str, Any] | None = None, size: int = 100) -> list[Row]:
    """All records of a list, page by page until one is not full."""
    out: list[Row] = []
    for page in range(1, 200):
        part = rows_of(read(env, f"{path}?{urlencode({**(query or {}), 'perPage': size, 'page': page})}"))
        out += part
        if len(part) < size:
            break
    return out


def not_refused(answer: http.Response, what: str, *statuses: int) -> Iterator[str]:
    """A refusal has the documented status, and says so in the documented body.

    "Thrive Learning, Errors and error handling": `status` is the number, `error` the phrase, `message` a text or an
    object.
    """
    if answer.status_code not in statuses:
        yield f"{what}: {answer.status_code}, not {' or '.join(map(str, statuses))}"
        return
    body = body_of(answer)
    if not isinstance(body, dict):
        yield f"{what}: {answer.status_code} without a body"
        return
    if body.get("status") != answer.status_code or not isinstance(body.get("status"), int):
        yield f"{what}: the status of the body is {body.get('status')!r}"
    if body.get("error") != PHRASES[answer.status_code]:
        yield f"{what}: the phrase is {body.get('error')!r}"
    if not isinstance(body.get("message"), str | dict) or not body["message"]:
        yield f"{what}: the message is {body.get('message')!r}"


def not_done(answer: http.Response, what: str) -> Iterator[str]:
    if answer.status_code // 100 != 2:
        yield f"{what}: {answer.status_code} {answer.text[:160]}"


def moment_of(text: Any) -> datetime | None:
    """The moment that a date-time names; None where it is none, or has no zone (RFC 3339, section 5.6)."""
    try:
        found = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return found if found.tzinfo else None


def operations_of(env: Environment) -> list[Endpoint]:
    """What is called with a credential."""
    return [each for each in env.target.endpoints.values() if each.node["security"]]
