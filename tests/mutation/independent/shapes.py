"""What the faults of all three services are made of."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple
from urllib.parse import urlencode

from syllabind.core._http import http
from tests.mutation.faults import Fault, FaultyTransport, Forward, Mutant, altered, query_of

__all__ = [
    "Wrong",
    "again",
    "asked",
    "body_of",
    "each",
    "edited",
    "first_of_several",
    "losing",
    "made",
    "page_of",
    "resent",
    "with_query",
]

Change = Callable[[Any, http.Request], None]
Rewrite = Callable[[http.Request], http.Request]


class Wrong(NamedTuple):
    """A line of a service's table of faults.

    Attributes:
        name: What is wrong.
        family: The kind of fault.
        operation: The operation that it is in.
        fault: What it does.
        why: What the document says instead.
    """

    name: str
    family: str
    operation: str
    fault: Fault
    why: str


def made(api: str, table: Iterable[Wrong]) -> Iterator[Mutant]:
    """Yield the mutants of a table."""
    for line in table:
        yield Mutant(
            name=line.name,
            family=line.family,
            api=api,
            operation=line.operation,
            fault=line.fault,
            source="independent",
        )


def asked(faulty: FaultyTransport, request: http.Request, method: str) -> bool:
    """Return whether a request is for the mutant's operation."""
    return request.method == method and faulty.here(request)


def body_of(message: http.Request | http.Response) -> Any:
    """Return the JSON of a message, or None."""
    try:
        return json.loads(message.content)
    except (ValueError, RecursionError):
        return None


def page_of(body: Any) -> list[Any]:
    """Return the records of a page, to be changed in place; an empty list if the body is none."""
    if isinstance(body, dict):
        body = next((body[name] for name in ("results", "$data", "data") if name in body), None)
    return body if isinstance(body, list) else []


def again(request: http.Request, **changes: Any) -> http.Request:
    """Return a request with some of `method`, `url`, `headers` and `content` changed."""
    given: dict[str, Any] = {
        "method": request.method,
        "url": str(request.url),
        "headers": request.headers,
        "content": request.content,
    } | changes
    headers = [pair for pair in http.Headers(given["headers"]).items() if pair[0] != "content-length"]
    return http.Request(given["method"], given["url"], headers=headers, content=given["content"])


def with_query(request: http.Request, **changes: str | None) -> http.Request:
    """Return a request with some parameters changed; None leaves one out."""
    query = {name: value for name, value in {**query_of(request), **changes}.items() if value is not None}
    path = str(request.url).partition("?")[0]
    return again(request, url=f"{path}?{urlencode(query, safe='$[]')}" if query else path)


def edited(change: Change, method: str = "GET") -> Fault:
    """Change the bodies of the operation's successes in place."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        response = forward(request)
        if not asked(faulty, request, method) or response.status_code // 100 != 2:
            return response
        body = body_of(response)
        if not isinstance(body, dict | list):
            return response
        change(body, request)
        return altered(response, content=json.dumps(body))

    return fault


def each(change: Callable[[dict[str, Any]], None], *, of: int = 1) -> Change:
    """Change every record of a page, or every second or third of them."""

    def change_page(body: Any, request: http.Request) -> None:
        for record in page_of(body)[of - 1 :: of]:
            if isinstance(record, dict):
                change(record)

    return change_page


def resent(rewrite: Rewrite, method: str = "GET") -> Fault:
    """Answer another request than the one that came; a read keeps its own `self` link."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        if not asked(faulty, request, method):
            return forward(request)
        other = rewrite(request)
        if other is request or method != "GET":
            return forward(other)
        right, wrong = forward(request), forward(other)
        asked_for, body = body_of(right), body_of(wrong)
        if isinstance(body, dict) and isinstance(body.get("links"), dict) and isinstance(asked_for, dict):
            body["links"]["self"] = asked_for.get("links", {}).get("self", body["links"].get("self"))
            return altered(wrong, content=json.dumps(body))
        return wrong

    return fault


def first_of_several(name: str) -> Rewrite:
    """Take the first value of a parameter that has several."""

    def rewrite(request: http.Request) -> http.Request:
        value = query_of(request).get(name, "")
        return with_query(request, **{name: value.partition(",")[0]}) if "," in value else request

    return rewrite


def losing(method: str, member: str) -> Fault:
    """Answer a write as if all of it had been done, and save all but one member."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        body = body_of(request)
        if not asked(faulty, request, method) or not isinstance(body, dict) or member not in body:
            return forward(request)
        before = faulty.world.snapshot()
        response = forward(request)
        if response.status_code // 100 == 2:
            faulty.world.restore(before)
            forward(again(request, content=json.dumps({name: body[name] for name in body if name != member})))
        return response

    return fault
