"""What the lists of a service lead to: records that are there, read along the links of its description."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import quote, urlencode

import attrs
import jsonschema_rs

from syllabind.core._http import http
from syllabind_fuzz.api_under_test import Endpoint, load_api, resolve
from syllabind_fuzz.signing import account_for
from tests.fuzz.calls import validator_of
from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of

__all__ = ["conforming", "nonconforming"]

VISITS = 2
"""How many records of an operation are read."""
_POINTER = re.compile(r"\$response\.body#(/.*)")


@attrs.frozen(kw_only=True, slots=True)
class _Visit:
    """A read; `sure` where a link says that there is something."""

    endpoint: Endpoint
    parameters: tuple[tuple[str, str], ...] = ()
    sure: bool = False


def conforming(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Whatever the lists lead to is answered as described: a documented status, media type and shape.

    The links are those of the description (OpenAPI 3.1.1, section 4.8.20); of a list, any record stands for the first.

    Args:
        env: The service.
        seed: Which records are read.
    """
    choose, seen = random.Random(seed), dict[str, int]()
    waiting = [_Visit(endpoint=each) for each in env.target.endpoints.values() if each.reads and not _needs(env, each)]
    while waiting:
        visit = waiting.pop(0)
        endpoint = visit.endpoint
        account = account_for(endpoint.node, env.accounts)
        if endpoint.browser or (endpoint.node["security"] and account is None) or seen.get(endpoint.id, 0) >= VISITS:
            continue
        seen[endpoint.id] = seen.get(endpoint.id, 0) + 1
        headers = {} if account is None else dict([account.header()])
        answer = env.raw("GET", _url(env, visit), headers=headers)
        if answer.status_code // 100 != 2:
            # A list may want one of several parameters, and a record need not have what is below it.
            if visit.sure:
                yield f"{endpoint.id}: {answer.status_code} for what a list leads to"
            continue
        yield from nonconforming(env, endpoint, answer)
        waiting += _following(env, visit, answer, choose)


def nonconforming(env: Environment, endpoint: Endpoint, answer: http.Response) -> Iterator[str]:
    """What an answer has that the description of its operation has not.

    Args:
        env: The service.
        endpoint: The operation.
        answer: What it answered.
    """
    declared = endpoint.node["responses"].get(str(answer.status_code)) or endpoint.node["responses"].get("default")
    if declared is None:
        yield f"{endpoint.id}: {answer.status_code} is not described"
        return
    content = resolve(env.target.document, declared).get("content", {})
    media = answer.headers.get("content-type", "").partition(";")[0]
    if not content:
        if answer.content:
            yield f"{endpoint.id}: a body where none is described"
    elif media not in content:
        yield f"{endpoint.id}: {media!r} is not described"
    elif "json" in media:
        try:
            _validator(env.api, endpoint.id, str(answer.status_code), media).validate(body_of(answer))
        except jsonschema_rs.ValidationError as error:
            yield f"{endpoint.id}: {str(error)[:160]}"


@cache
def _validator(api: str, operation: str, status: str, media: str) -> Any:
    # Compiling takes longer than any answer does.
    known = load_api(api)
    responses = known.endpoints[operation].node["responses"]
    declared = resolve(known.document, responses.get(status) or responses["default"])
    return validator_of(known.document, dict(declared["content"][media].get("schema", {})))


def _needs(env: Environment, endpoint: Endpoint) -> bool:
    nodes = (resolve(env.target.document, each) for each in endpoint.node.get("parameters", ()))
    return "{" in endpoint.path or any(each.get("required") for each in nodes)


def _url(env: Environment, visit: _Visit) -> str:
    path, query = visit.endpoint.path, {}
    for name, value in visit.parameters:
        if "{" + name + "}" in path:
            path = path.replace("{" + name + "}", quote(value, safe=""))
        else:
            query[name] = value
    return f"{visit.endpoint.origins[0]}{path}{'?' if query else ''}{urlencode(query)}"


def _following(env: Environment, visit: _Visit, answer: http.Response, choose: random.Random) -> Iterator[_Visit]:
    declared = visit.endpoint.node["responses"].get(str(answer.status_code))
    body = body_of(answer)
    for link in resolve(env.target.document, declared or {}).get("links", {}).values():
        target = env.target.endpoints[resolve(env.target.document, link)["operationId"]]
        if not target.reads:
            continue
        # All parameters of a link speak of one record.
        place = choose.random()
        found = {
            name: _told(str(expression), visit, body, place)
            for name, expression in resolve(env.target.document, link).get("parameters", {}).items()
        }
        if all(value is not None for value in found.values()):
            yield _Visit(
                endpoint=target, parameters=tuple((name, str(value)) for name, value in found.items()), sure=True
            )
    yield from _below(env, visit, body, choose)


def _below(env: Environment, visit: _Visit, body: Any, choose: random.Random) -> Iterator[_Visit]:
    """The reads whose paths go on from a list by the id of one of its records."""
    pointer = next((each for each in _places(visit.endpoint) if _walked(each, body)), None)
    rows = [] if pointer is None else _walked(pointer, body)
    ids = [row["id"] for row in rows if isinstance(row, dict) and isinstance(row.get("id"), str)]
    for target in env.target.endpoints.values():
        name, brace, rest = target.path.removeprefix(f"{visit.endpoint.path}/{{").partition("}")
        if ids and brace and target.reads and "{" not in rest and target.path.startswith(f"{visit.endpoint.path}/{{"):
            yield _Visit(endpoint=target, parameters=(*visit.parameters, (name, choose.choice(ids))))


def _places(endpoint: Endpoint) -> list[str]:
    plan = endpoint.node.get("x-pagination")
    return [str(plan["items"]).partition("#")[2]] if isinstance(plan, dict) else ["/data", "/results", ""]


def _walked(pointer: str, body: Any) -> list[Any]:
    for token in pointer.split("/")[1:]:
        body = body.get(token) if isinstance(body, dict) else None
    return body if isinstance(body, list) else []


def _told(expression: str, visit: _Visit, body: Any, place: float) -> str | None:
    """Evaluate a runtime expression (OpenAPI 3.1.1, section 4.8.20.4)."""
    if expression.startswith("$request.path."):
        return dict(visit.parameters).get(expression.removeprefix("$request.path."))
    if expression.startswith("$request.query."):
        return dict(visit.parameters).get(expression.removeprefix("$request.query."))
    match = _POINTER.fullmatch(expression)
    if match is None:
        return None if expression.startswith("$") else expression
    for token in match[1].split("/")[1:]:
        if isinstance(body, list):
            body = body[int(place * len(body))] if body and token.isdecimal() else None
        else:
            body = body.get(token.replace("~1", "/").replace("~0", "~")) if isinstance(body, dict) else None
    return None if body is None else str(body)
