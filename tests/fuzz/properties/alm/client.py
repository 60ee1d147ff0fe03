"""A client of Adobe Learning Manager's API, and checks of what all its answers have in common."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from syllabind.core._http import http
from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of

ORIGIN = "https://learningmanager.adobe.com"
V2 = "/primeapi/v2"
MEDIA = "application/vnd.api+json"
UNKNOWN_ID = "99999999"
ADMIN = {"admin:read", "admin:write"}
Row = dict[str, Any]


def token_of(
    env: Environment, kind: str = "admin", subject: str | None = None, scopes: tuple[str, ...] | None = None
) -> str:
    return env.world.issue_token("alm", kind=kind, subject=subject, scopes=scopes)


def ask(env: Environment, token: str, method: str, path: str, body: Any = None) -> http.Response:
    headers = {"authorization": f"oauth {token}"} if token else {}
    if body is not None:
        headers["content-type"] = MEDIA
    content = None if body is None else json.dumps(body)
    return env.raw(method, path if "://" in path else ORIGIN + path, headers=headers, content=content)


def read(env: Environment, token: str, path: str) -> Any:
    """The data of the document at a path; None where there is none."""
    answer = ask(env, token, "GET", path)
    body = body_of(answer)
    return body.get("data") if answer.status_code == 200 and isinstance(body, dict) else None


def pages_of(env: Environment, token: str, path: str, query: Mapping[str, Any]) -> Iterator[Row]:
    """The documents of a list, along `links.next`."""
    url = f"{path}?{urlencode(query)}" if query else path
    for _ in range(120):
        answer = ask(env, token, "GET", url)
        body = body_of(answer)
        if answer.status_code != 200 or not isinstance(body, dict):
            return
        yield body
        following = (body.get("links") or {}).get("next")
        if not following:
            return
        url = str(following)


def rows_of(body: Any) -> list[Row]:
    found = body.get("data") if isinstance(body, dict) else None
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def whole_list(
    env: Environment, token: str, path: str, query: Mapping[str, Any] | None = None, size: int = 100
) -> list[Row]:
    sized = {**(query or {}), "page[limit]": size}
    return [row for body in pages_of(env, token, path, sized) for row in rows_of(body)]


def ids_of(rows: Sequence[Row]) -> list[Any]:
    return [row.get("id") for row in rows]


def held_of(row: Any) -> Row:
    found = row.get("attributes") if isinstance(row, dict) else None
    return found if isinstance(found, dict) else {}


def linked_of(row: Any, name: str) -> list[tuple[Any, Any]]:
    """What a relationship leads to, as types and ids."""
    data = (row.get("relationships") or {}).get(name, {}).get("data") if isinstance(row, dict) else None
    each = data if isinstance(data, list) else [data] if data else []
    return [(one.get("type"), one.get("id")) for one in each]


def not_refused(answer: http.Response, what: str, *statuses: int, title: str = "") -> Iterator[str]:
    """A refusal has the documented status, and says so in the documented body.

    "Adobe Learning Manager, What's new" (November 2024, May 2025): `status` is the symbol of the HTTP status, `title`
    a text, `source.info` one where there is more to say.
    """
    if answer.status_code not in statuses:
        yield f"{what}: {answer.status_code}, not {' or '.join(map(str, statuses))}"
        return
    body, media = body_of(answer), answer.headers.get("content-type", "").partition(";")[0]
    if media != MEDIA:
        yield f"{what}: an error of the type {media!r}"
    if not isinstance(body, dict) or body.get("status") != HTTPStatus(answer.status_code).name:
        yield f"{what}: the status of {answer.status_code} is told as {answer.text[:80]}"
        return
    if not isinstance(body.get("title"), str) or not body["title"]:
        yield f"{what}: an error without a title"
    info = body["source"].get("info") if isinstance(body.get("source"), dict) else None
    if "source" in body and (not isinstance(info, str) or not info):
        yield f"{what}: the source of an error is {body['source']!r}"
    if title not in f"{body.get('title')} {info}":
        yield f"{what}: {body.get('title')} {info}, without {title}"


def not_unknown(answer: http.Response, what: str) -> Iterator[str]:
    """What is not there: 404 of the manual's table, or the 400 with a code that the service has been seen to give."""
    if answer.status_code == 404:
        yield from not_refused(answer, what, 404)
    else:
        yield from not_refused(answer, what, 400, title="OBJECT_DOESNT_EXIST")


def not_done(answer: http.Response, what: str) -> Iterator[str]:
    if answer.status_code // 100 != 2:
        yield f"{what}: {answer.status_code} {answer.text[:160]}"


def differs(what: str, told: Row, meant: Mapping[str, Any]) -> Iterator[str]:
    for name, value in meant.items():
        if told.get(name) != value:
            yield f"{what}: {name} is {told.get(name)!r}, not {value!r}"
