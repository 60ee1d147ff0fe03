"""Kinds of fault in the sandbox's own code and answers, for faults that break a documented promise."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock
from urllib.parse import parse_qsl, unquote, urlencode

import attrs

from syllabind.core._http import http
from syllabind_sandbox import World
from syllabind_sandbox.api_spec import ApiSpec, Problem
from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.service import Call, Handler, Routes
from tests.mutation.faults import Fault, FaultyTransport, Forward, Mutant, altered, query_of

__all__ = [
    "NOWHERE",
    "SUCCESS",
    "DocumentedFault",
    "FaultRow",
    "accept_parameter",
    "admitting",
    "after_success",
    "allowing",
    "as_error",
    "at_operation",
    "become",
    "change_records",
    "coded",
    "combined",
    "do_nothing",
    "documented_faults",
    "drop_parameters",
    "filled",
    "for_requests",
    "headless",
    "instead_of",
    "lacks",
    "mine",
    "naive",
    "put",
    "replace",
    "replace_handler",
    "replace_with",
    "rewrite_body",
    "rewrite_query",
    "rewrite_raised",
    "rewrite_refusal",
    "rewrite_request",
    "rewrite_request_body",
    "rewrite_response",
    "skip_validation",
    "spoils",
    "unfound",
    "without_effect",
]

SUCCESS = (200, 201, 207)


NOWHERE = "00000000-0000-4000-8000-000000000000"


@attrs.frozen(kw_only=True, slots=True)
class DocumentedFault(Mutant):
    """A fault against a documented promise.

    Attributes:
        why: The text and what it says.
    """

    source: str = "documented"
    why: str


def mine(faulty: FaultyTransport, request: http.Request) -> bool:
    return request.method == faulty.endpoint.method and faulty.here(request)


def at_operation(fault: Fault) -> Fault:
    """Confine a fault to the calls of its operation."""

    def confined(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        return fault(faulty, request, forward) if mine(faulty, request) else forward(request)

    return confined


def for_requests(test: Callable[[http.Request], bool], fault: Fault) -> Fault:
    """Confine a fault to some requests."""

    def confined(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        return fault(faulty, request, forward) if test(request) else forward(request)

    return confined


def combined(first: Fault, second: Fault) -> Fault:
    """Return two faults as one, the second around the first."""
    return lambda faulty, request, forward: second(faulty, request, lambda each: first(faulty, each, forward))


def replace(target: Any, name: str, made: Callable[[Any], Any]) -> Fault:
    """Answer with a name of the sandbox's code bound to something else; `made` gets the original."""
    # Made at once: a name that the sandbox has no more must not pass for a fault that was noticed.
    other = made(getattr(target, name))

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        with mock.patch.object(target, name, other):
            return forward(request)

    return fault


def replace_with(target: Any, name: str, value: Any) -> Fault:
    """Answer with a name of the sandbox's code bound to a value."""
    return replace(target, name, lambda _: value)


def replace_handler(routes: Routes, operation: str, change: Callable[[Call, Handler], Any]) -> Fault:
    """Answer an operation with another handler; `change` gets the call and the original handler."""
    handler, level, also = routes.handlers[operation]

    def instead(call: Call) -> Any:
        return change(call, handler)

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        with mock.patch.dict(routes.handlers, {operation: (instead, level, also)}):
            return forward(request)

    return fault


def rewrite_response(change: Callable[[http.Response], http.Response], *codes: int) -> Fault:
    """Change the answers of the operation that have one of some statuses."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        response = forward(request)
        return change(response) if response.status_code in codes else response

    return at_operation(fault)


def rewrite_body(change: Callable[[Any], Any], *codes: int) -> Fault:
    """Change the decoded body of the operation's answers, in place or, where `change` gives one, by another."""

    def changed(response: http.Response) -> http.Response:
        try:
            body = response.json()
        except ValueError:
            return response
        made = change(body)
        return altered(response, content=json.dumps(body if made is None else made))

    return rewrite_response(changed, *(codes or SUCCESS))


def change_records(place: str, change: Callable[[dict[str, Any]], None]) -> Fault:
    """Change every record of the operation's answers; `place` is the member that holds it or them, empty for none."""

    def all_of(body: Any) -> None:
        found = body.get(place) if place else body
        for each in found if isinstance(found, list) else [found]:
            if isinstance(each, dict):
                change(each)

    return rewrite_body(all_of)


def naive(name: str) -> Callable[[dict[str, Any]], None]:
    def change(row: dict[str, Any]) -> None:
        if isinstance(row.get(name), str):
            row[name] = row[name].removesuffix("Z")

    return change


def accept_parameter(name: str, instead: Callable[[Any], Any], said: str = "") -> Fault:
    """Accept an invalid parameter, where the reason holds a text; `instead` returns the value, `None` for none."""

    def made(read: Any) -> Any:
        def forgiving(self: ApiSpec, operation: Any, given: Any) -> tuple[dict[str, Any], list[Problem]]:
            values, problems = read(self, operation, given)
            for problem in [each for each in problems if each.name == name and said in each.message]:
                problems.remove(problem)
                value = instead(values.pop(name, None))
                if value is not None:
                    values[name] = value
            return values, problems

        return forgiving

    return at_operation(replace(ApiSpec, "read", made))


def skip_validation(test: Callable[[Problem], bool], mend: Callable[[Any], Any] = lambda body: body) -> Fault:
    """Accept an invalid body; `mend` returns the body that is used instead."""

    def made(parse: Any) -> Any:
        def forgiving(self: ApiSpec, operation: Any, media: str, raw: bytes) -> tuple[Any, list[Problem]]:
            body, problems = parse(self, operation, media, raw)
            left = [each for each in problems if not test(each)]
            if left == problems:
                return body, problems
            return (body if left else mend(body)), left

        return forgiving

    return at_operation(replace(ApiSpec, "parse_body", made))


def lacks(name: str) -> Callable[[Problem], bool]:
    return lambda problem: problem.kind == "missing" and problem.name.endswith(name)


def spoils(name: str) -> Callable[[Problem], bool]:
    return lambda problem: problem.kind == "invalid" and problem.name.endswith(name)


def filled(name: str, value: Any) -> Callable[[Any], Any]:
    return lambda body: {**body, name: value}


def rewrite_raised(change: Callable[[HttpError], HttpError]) -> Callable[[Any], Any]:
    """Change the error that a method raises."""

    def made(method: Any) -> Any:
        def changed(*args: Any, **named: Any) -> Any:
            try:
                return method(*args, **named)
            except HttpError as refusal:
                raise change(refusal) from refusal

        return changed

    return made


def rewrite_refusal(change: Callable[[HttpError], HttpError]) -> Callable[[Call, Handler], Any]:
    """Change the error that an operation answers with."""
    return lambda call, handler: rewrite_raised(change)(handler)(call)


def as_error(status: int, code: str) -> Callable[[HttpError], HttpError]:
    return lambda refusal: HttpError(status, code, refusal.message, refusal.headers)


def rewrite_request(change: Callable[[http.Request], dict[str, Any]]) -> Fault:
    """Answer a changed request: `change` returns the changed parts."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        given: dict[str, Any] = {
            "method": request.method,
            "url": str(request.url),
            "headers": [pair for pair in request.headers.items() if pair[0] != "content-length"],
            "content": request.content,
        }
        return forward(http.Request(**(given | change(request))))

    return at_operation(fault)


def rewrite_query(change: Callable[[str, str, dict[str, str]], str | None]) -> Fault:
    """Answer as if the query were another.

    Args:
        change: Takes a parameter's name and value and all parameters, and gives the value to take, None for none.
    """

    def rewritten(request: http.Request) -> dict[str, Any]:
        query, parts = query_of(request), []
        for part in filter(None, request.url.query.decode().split("&")):
            # Read one by one: what is sent twice has to arrive twice.
            ((name, value),) = parse_qsl(part, keep_blank_values=True) or [("", "")]
            made = change(name, value, query)
            if made is not None:
                parts.append(part if made == value else urlencode({name: made}))
        return {"url": f"{str(request.url).partition('?')[0]}?{'&'.join(parts)}"}

    return rewrite_request(rewritten)


def drop_parameters(*names: str) -> Fault:
    """Ignore parameters of the query."""
    return rewrite_query(lambda name, value, _: None if name in names else value)


def rewrite_request_body(change: Callable[[dict[str, Any]], dict[str, Any]]) -> Fault:
    """Answer a changed body; a body of another shape than `change` expects stays as it is."""

    def rewritten(request: http.Request) -> dict[str, Any]:
        try:
            return {"content": json.dumps(change(json.loads(request.content)))}
        except (AttributeError, KeyError, TypeError, ValueError):
            return {}

    return rewrite_request(rewritten)


def without_effect(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer with a success and do nothing."""
    before = faulty.world.snapshot()
    response = forward(request)
    faulty.world.restore(before)
    return response


def after_success(change: Callable[[World, str, dict[str, Any]], None]) -> Fault:
    """Change a user of Thrive after a successful call; `change` gets the key in the path and the user before it."""

    def fault(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
        found = re.search("/users/ref/([^/]+)", request.url.path)
        key = unquote(found[1]) if found else ""
        user = faulty.world.thrive.tenant.find_user(key)
        response = forward(request)
        if response.status_code == 200 and user is not None:
            change(faulty.world, key, user)
        return response

    return at_operation(fault)


def do_nothing(*args: Any, **named: Any) -> None:
    """Do nothing."""


def unfound(find: Any) -> Any:
    return lambda self, reference: None


def allowing(*kinds: str) -> Callable[[Any], Any]:
    """Allow tokens of some kinds everything."""

    def made(allows: Any) -> Any:
        return lambda self, grant, scheme, scopes: grant.kind in kinds or allows(self, grant, scheme, scopes)

    return made


def headless(name: str) -> Callable[[http.Response], http.Response]:
    return lambda found: altered(found, headers=[pair for pair in found.headers.items() if pair[0] != name])


def coded(status: int) -> Callable[[http.Response], http.Response]:
    return lambda found: altered(found, status_code=status)


def put(row: dict[str, Any], **members: Any) -> None:
    row |= members


FaultRow = tuple[str, str, str, Fault]
"""Operation, name, the documented promise, and the fault."""


def documented_faults(**families: Iterator[FaultRow]) -> Iterator[DocumentedFault]:
    """Yield the faults of some families."""
    for family, rows in families.items():
        for place, name, why, fault in rows:
            api, _, operation = place.partition(".")
            yield DocumentedFault(name=name, family=family, api=api, operation=operation, why=why, fault=fault)


def become(name: str, before: Any, after: Any) -> Callable[[dict[str, Any]], None]:
    """Write one value of a member as another."""

    def change(row: dict[str, Any]) -> None:
        if name in row and row[name] == before and type(row[name]) is type(before):
            row[name] = after

    return change


def admitting(*kinds: str) -> Callable[[Any], Any]:
    """Accept tokens of some kinds with any scopes."""
    return lambda allows: lambda self, grant, *rest: grant.kind in kinds or allows(self, grant, *rest)


def instead_of(code: str, status: int, other: str) -> Callable[[HttpError], HttpError]:
    """Return a change of status and code for the errors that have one code."""

    def change(refusal: HttpError) -> HttpError:
        return HttpError(status, other, refusal.message) if refusal.code == code else refusal

    return change
