"""Pages of a list in the shape that the operation's `x-pagination` describes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any
from urllib.parse import parse_qsl, urlencode

from syllabind_sandbox.api_spec import ApiSpec, Operation
from syllabind_sandbox.auth import HttpError, TokenSigner
from syllabind_sandbox.generic.fake_data import RecordFactory
from syllabind_sandbox.messages import Request
from syllabind_sandbox.seeded_random import Record, SeededRandom, position

CURSOR = "cursor"
"""The query parameter of a next link, for lists whose document names no parameter of a place in the list."""


def list_page(
    spec: ApiSpec,
    operation: Operation,
    request: Request,
    params: Mapping[str, Any],
    rows: Sequence[Record],
    pointer: str,
    *,
    default_size: int,
    signer: TokenSigner,
) -> tuple[Any, Mapping[str, str]]:
    """Return one page of a list and its headers, or all of it where the list has no pages.

    Args:
        spec: The API's document.
        operation: The operation that lists.
        request: The request; the next link repeats its query.
        params: The declared parameters that were sent.
        rows: All records of the list.
        pointer: Where the records stand in the body.
        default_size: The number of records of a page where the caller names none.
        signer: Signs the place in the list that a next link carries.

    Raises:
        HttpError: 400, the cursor belongs to another list, or no record has the id.
    """
    plan = spec.pagination(operation)
    if plan is None:
        return _filled(spec, operation, _body(spec, operation, list(rows), pointer)), {}
    size = max(1, int(params.get(_parameter(plan, "size"), default_size)))
    start = _start(plan, operation, request, params, rows, size, signer)
    body = _body(spec, operation, list(rows[start : start + size]), pointer)
    more = start + size < len(rows)
    headers: dict[str, str] = {}
    if plan["style"] == "link-header" and more:
        headers["link"] = f'<{_next_link(plan, operation, request, start + size, signer)}>; rel="next"'
    if not isinstance(body, dict):
        return body, headers
    shown: dict[str, Any] = {"total": len(rows), "pages": -(-len(rows) // size), "more": more, "next": None}
    if more and "next" in plan:
        make = _next_cursor if "cursor" in plan else _next_link
        shown["next"] = make(plan, operation, request, start + size, signer)
    for name in [name for name in shown if name in plan]:
        put_at(body, _pointer(plan, name), shown[name])
    body = _filled(spec, operation, body)
    for name in [name for name in ("total", "pages") if name in plan]:
        beside = _pointer(plan, name).rpartition("/")[0]
        _echo(body, beside, {_parameter(plan, "page"): start // size + plan.get("first", 0)})
        _echo(body, beside, {_parameter(plan, "size"): size})
    return body, headers


def nest_at(value: Any, pointer: str) -> Any:
    """Return a value inside the objects that a JSON pointer names."""
    for token in reversed(pointer.split("/")[1:]):
        value = {token: value}
    return value


def put_at(body: dict[str, Any], pointer: str, value: Any) -> None:
    """Set the member of a body that a JSON pointer names; None removes it.

    The objects and the lists before it are made where they are missing.
    """
    *outer, last = pointer.split("/")[1:]
    holder: Any = body
    for token, following in zip(outer, (*outer, last)[1:], strict=True):
        if isinstance(holder, list):
            holder += [{}] * (int(token) + 1 - len(holder))
            holder = holder[int(token)]
        else:
            holder = holder.setdefault(token, [] if following.isdecimal() else {})
    if value is None:
        holder.pop(last, None)
    else:
        holder[last] = value


def _body(spec: ApiSpec, operation: Operation, rows: list[Record], pointer: str) -> Any:
    """Return the documented example with other records; members that a page has besides stay those of the example."""
    example = spec.example(operation)[2]
    if not pointer or not isinstance(example, dict):
        return nest_at(rows, pointer)
    body = deepcopy(example)
    put_at(body, pointer, rows)
    return body


def _filled(spec: ApiSpec, operation: Operation, body: Any) -> Any:
    """Return a body with the required members that neither the example nor the plan has."""
    found = spec.response_node(operation, operation.success)
    content: Mapping[str, Any] = next(iter((found[0] if found else {}).get("content", {}).values()), {})
    factory, rng = RecordFactory(spec, lambda *_: None), SeededRandom(0, operation.id)

    def fill(holder: Any, schema: Mapping[str, Any]) -> None:
        node = spec.resolve(schema, "")[0]
        for name, member in node.get("properties", {}).items() if isinstance(holder, dict) else ():
            if name in holder:
                fill(holder[name], member)
            elif name in node.get("required", ()):
                nullable = "null" in spec.resolve(member, "")[0].get("type", ())
                holder[name] = None if nullable else factory.value(name, member, rng, 0, 0)

    fill(body, content.get("schema", {}))
    return body


def _echo(body: dict[str, Any], pointer: str, facts: Mapping[str, Any]) -> None:
    """Set members that have the name of a paging parameter, where the example has them."""
    holder: Any = body
    for token in pointer.split("/")[1:]:
        holder = holder.get(token, {})
    holder |= {name: value for name, value in facts.items() if name in holder}


def _start(
    plan: Mapping[str, Any],
    operation: Operation,
    request: Request,
    params: Mapping[str, Any],
    rows: Sequence[Record],
    size: int,
    signer: TokenSigner,
) -> int:
    if "page" in plan:
        first = int(plan.get("first", 0))
        return max(0, int(params.get(_parameter(plan, "page"), first)) - first) * size
    if "offset" in plan:
        return max(0, int(params.get(_parameter(plan, "offset"), 0)))
    if "after" in plan:
        after = params.get(_parameter(plan, "after"))
        if after is None:
            return 0
        place = position(rows, str(after))
        if place is None:
            raise HttpError(400, "invalid_cursor", f"{_parameter(plan, 'after')}: there is no record {after}")
        return place + 1
    cursor = dict(parse_qsl(request.query)).get(_parameter(plan, "cursor") or CURSOR)
    if cursor is None:
        return 0
    opened = signer.verify(cursor)
    if not isinstance(opened, list) or opened[:2] != [operation.id, request.path]:
        raise HttpError(400, "invalid_cursor", f"{CURSOR} belongs to another list")
    return int(opened[2])


def _next_cursor(
    plan: Mapping[str, Any], operation: Operation, request: Request, start: int, signer: TokenSigner
) -> str:
    return signer.sign([operation.id, request.path, start])


def _next_link(plan: Mapping[str, Any], operation: Operation, request: Request, start: int, signer: TokenSigner) -> str:
    name = _parameter(plan, "offset")
    position = {name: str(start)} if name else {CURSOR: _next_cursor(plan, operation, request, start, signer)}
    query = {**dict(parse_qsl(request.query, keep_blank_values=True)), **position}
    return f"{request.origin}{request.path}?{urlencode(query, safe='$[]')}"


def _parameter(plan: Mapping[str, Any], name: str) -> str:
    return str(plan.get(name, "")).removeprefix("$request.query.")


def _pointer(plan: Mapping[str, Any], name: str) -> str:
    return str(plan[name]).partition("#")[2]
