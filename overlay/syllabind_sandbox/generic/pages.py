"""Pages of a list in the shape that the operation's `x-pagination` describes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any
from urllib.parse import parse_qsl, urlencode

from syllabind_sandbox.api_spec import ApiSpec, Operation
from syllabind_sandbox.auth import HttpError, TokenSigner
from syllabind_sandbox.messages import Request
from syllabind_sandbox.seeded_random import Record

CURSOR = "cursor"
"""The query parameter of a next link, for lists whose document names no parameter of a place in the list."""


def list_body(
    spec: ApiSpec,
    operation: Operation,
    request: Request,
    params: Mapping[str, Any],
    rows: Sequence[Record],
    pointer: str,
    *,
    default_size: int,
    signer: TokenSigner,
) -> Any:
    """Return one page of a list, or all of it where the list has no pages.

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
        HttpError: 400, the cursor belongs to another list.
    """
    plan = spec.pagination(operation)
    if plan is None:
        return _body(spec, operation, list(rows), pointer)
    size = max(1, int(params.get(_parameter(plan, "size"), default_size)))
    start = _start(plan, operation, request, params, size, signer)
    body = _body(spec, operation, list(rows[start : start + size]), pointer)
    if not isinstance(body, dict):
        return body
    total, pages = len(rows), -(-len(rows) // size)
    for name, value in (("total", total), ("pages", pages)):
        if name in plan:
            place = _pointer(plan, name)
            put_at(body, place, value)
            beside = place.rpartition("/")[0]
            _echo(body, beside, {_parameter(plan, "page"): start // size + plan.get("first", 0)})
            _echo(body, beside, {_parameter(plan, "size"): size})
    if "next" in plan:
        more = start + size < total
        link = _next_link(plan, operation, request, start + size, signer) if more else None
        put_at(body, _pointer(plan, "next"), link)
    return body


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
    size: int,
    signer: TokenSigner,
) -> int:
    if "page" in plan:
        first = int(plan.get("first", 0))
        return max(0, int(params.get(_parameter(plan, "page"), first)) - first) * size
    if "offset" in plan:
        return max(0, int(params.get(_parameter(plan, "offset"), 0)))
    cursor = dict(parse_qsl(request.query)).get(CURSOR)
    if cursor is None:
        return 0
    opened = signer.verify(cursor)
    if not isinstance(opened, list) or opened[:2] != [operation.id, request.path]:
        raise HttpError(400, "invalid_cursor", f"{CURSOR} belongs to another list")
    return int(opened[2])


def _next_link(plan: Mapping[str, Any], operation: Operation, request: Request, start: int, signer: TokenSigner) -> str:
    name = _parameter(plan, "offset")
    position = {name: str(start)} if name else {CURSOR: signer.sign([operation.id, request.path, start])}
    query = {**dict(parse_qsl(request.query, keep_blank_values=True)), **position}
    return f"{request.origin}{request.path}?{urlencode(query, safe='$[]')}"


def _parameter(plan: Mapping[str, Any], name: str) -> str:
    return str(plan.get(name, "")).removeprefix("$request.query.")


def _pointer(plan: Mapping[str, Any], name: str) -> str:
    return str(plan[name]).partition("#")[2]
