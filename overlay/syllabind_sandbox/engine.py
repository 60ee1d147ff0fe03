"""From a request to a response: everything that follows from the documents and not from a service."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from syllabind_sandbox.api_spec import Operation, Problem, authentication_scheme, query_values
from syllabind_sandbox.auth import Grant, HttpError
from syllabind_sandbox.faults import Faults
from syllabind_sandbox.generic.crud_handlers import handle
from syllabind_sandbox.generic.crud_plan import crud_plans
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.pages import message_page
from syllabind_sandbox.service import Call, Result, Service, json_response

UNDOCUMENTED = (405, 406, 415, 421, 429)
"""Statuses of HTTP that few vendors document: a document need not declare them."""


@attrs.frozen(kw_only=True)
class Outcome:
    """A response, and the service, operation and fault that it comes from."""

    response: Response
    service: str = ""
    operation: str = ""
    fault: bool = False


def handle_request(
    request: Request, *, services: Sequence[Service], origins: frozenset[str], faults: Faults
) -> Outcome:
    """Respond to a request.

    Args:
        request: The request.
        services: The services of the world.
        origins: The vendors' origins that the request's origin stands for.
        faults: The fault rules of the world.

    Raises:
        SpecViolationError: the response breaks the document; only with the option `strict`.
    """
    addressed = [each for each in services if origins & each.spec.origins]
    if not addressed:
        # RFC 9110, section 15.5.20; also what keeps a rebound DNS name out of a loopback server.
        return Outcome(
            response=json_response(421, {"error": f"no service of this world has the host of {request.origin}"})
        )
    for service in (each.account_for(request) for each in addressed):
        outcome = _page(service, request, faults) or _operation(service, request, origins, faults)
        if outcome is not None:
            return outcome
    service = _nearest(addressed, request.path)
    error = HttpError(404, "NOT_FOUND", "There is nothing at this address")
    return Outcome(response=service.error_response(error, request, None), service=service.api)


def _page(service: Service, request: Request, faults: Faults) -> Outcome | None:
    for method, name, pattern, page in service.routes.pages:
        found = pattern.fullmatch(request.path)
        if found is not None and method == request.method:
            return _with_faults(service, name, request, faults, lambda: page(service, request, found))  # noqa: B023
    return None


def _operation(service: Service, request: Request, origins: frozenset[str], faults: Faults) -> Outcome | None:
    match = service.spec.match(service.route_path(request.path))
    operations = {method: each for method, each in match.operations.items() if each.origins & origins} if match else {}
    if match is None or not operations:
        return None
    operation = operations.get(request.method)
    if operation is None:
        allow = {"allow": ", ".join(sorted(operations))}
        error = HttpError(405, "METHOD_NOT_ALLOWED", "Method not allowed", allow)
        return Outcome(response=service.error_response(error, request, None), service=service.api)
    values = match.values
    respond = lambda: _respond(service, operation, request, values)  # noqa: E731
    return _with_faults(service, operation.id, request, faults, respond, operation)


def _with_faults(
    service: Service,
    name: str,
    request: Request,
    faults: Faults,
    respond: Callable[[], Response],
    operation: Operation | None = None,
) -> Outcome:
    active = faults.match(service.api, name, request)
    if active is None:
        return Outcome(response=respond(), service=service.api, operation=name)
    rule = active.rule
    if rule.expire_token:
        service.auth.expire(request.header("authorization") or "")
    if rule.revoke_refresh:
        service.auth.revoke_all()
    if rule.moves is not None and operation is not None:
        service.store.move(crud_plans(service.spec).by_id[operation.id].kind, rule.moves)
    response = Response(status=503) if rule.lost and not rule.after else respond()
    response = active.apply(response, request, service, operation)
    return Outcome(response=response, service=service.api, operation=name, fault=True)


def _respond(service: Service, operation: Operation, request: Request, path: Mapping[str, str]) -> Response:
    try:
        return _serve(service, operation, request, path)
    except HttpError as error:
        if operation.node.get("x-browser"):
            # A person reads this; it never redirects to an address that is not registered.
            return message_page(error.status, error.code, error.message)
        return _checked(service, operation, service.error_response(error, request, operation))
    except RecursionError:
        problem = Problem(where="body", kind="malformed", name="", message="The JSON is nested too deeply")
        refused = service.invalid_request(operation, [problem])
        return _checked(service, operation, service.error_response(refused, request, operation))


def _checked(service: Service, operation: Operation, response: Response) -> Response:
    if service.context.options.strict and not operation.node.get("x-browser"):
        declared = service.spec.response_node(operation, response.status) is not None
        if declared or response.status not in UNDOCUMENTED:
            service.spec.check(operation, response)
    return response


def _serve(service: Service, operation: Operation, request: Request, path: Mapping[str, str]) -> Response:
    grant = _authorize(service, operation, request)
    paced, too_many = service.rate_limit(grant, operation.method)
    if too_many is not None:
        raise too_many
    try:
        result = _handled(service, operation, request, path, grant)
    except HttpError as error:
        # The headers of rate limits belong to every response.
        raise HttpError(error.status, error.code, error.message, {**error.headers, **paced}) from error
    return attrs.evolve(result, headers=(*result.headers, *paced.items())) if paced else result


def _handled(
    service: Service, operation: Operation, request: Request, path: Mapping[str, str], grant: Grant | None
) -> Response:
    offered = operation.produces or _strict_about(service, operation)
    if offered and not _accepts(request.header("accept"), offered):
        raise HttpError(406, "NOT_ACCEPTABLE", f"Accept: {', '.join(offered)}")
    given = {
        "path": {name: [value] for name, value in path.items()},
        "query": query_values(operation, request.query, folds=service.case_insensitive_query),
        "header": {name.lower(): [value] for name, value in request.headers},
    }
    params, problems = service.spec.read(operation, given)
    handler, _, also = service.routes.handlers.get(operation.id, (handle, 0, frozenset[str]()))
    body = None
    if not problems and operation.body_media:
        body, problems = _body(service, operation, request, also | service.extra_media_types)
    if problems:
        raise service.invalid_request(operation, problems)
    call = Call(service=service, operation=operation, request=request, params=params, body=body, grant=grant)
    key = _replay_key(call)
    if key and (kept := service.find_replay(call, key)) is not None:
        return kept
    result = handler(call)
    partial = isinstance(result, Result) and result.partial
    if not isinstance(result, Response):
        result = result if isinstance(result, Result) else Result(body=result)
        result = _render(operation, attrs.evolve(result, body=service.complete_body(call, result.body)), result.media)
    result = result if partial else _checked(service, operation, result)
    if key:
        service.save_replay(call, key, result)
    return result


def _replay_key(call: Call) -> tuple[str, ...]:
    """Return what makes two calls one, where the document has an idempotency key; empty where it was not sent."""
    rule = call.operation.node.get("x-idempotent")
    name = str(rule["key"]).removeprefix("$request.query.") if isinstance(rule, Mapping) else ""
    value = call.params.get(name)
    return () if value is None else (call.operation.id, call.request.path, str(value))


def _authorize(service: Service, operation: Operation, request: Request) -> Grant | None:
    if not operation.security:
        return None
    header = request.header("authorization")
    keys = {name: service.grant("apikey", key, request) for name, key in service.spec.api_keys(request).items()}
    scheme, _, value = (header or "").partition(" ")
    is_key = any(service.spec.security_schemes[name]["name"].lower() == "authorization" for name in keys)
    bearer = None if header is None or is_key else service.grant(scheme.lower(), value.strip(), request)
    if bearer is None and not keys:
        if {} in operation.security:
            return None
        raise service.unauthorized("No credentials were sent")
    for alternative in operation.security:
        grants = {name: keys.get(name, _of_kind(service, name, scheme.lower(), bearer)) for name in alternative}
        if all(each and service.allows(each, name, alternative[name]) for name, each in grants.items()):
            return next(iter(grants.values()), None)
    sent = bearer or next(iter(keys.values()))
    raise service.forbidden(sent, operation)


def _of_kind(service: Service, name: str, scheme: str, grant: Grant | None) -> Grant | None:
    """Return the grant of an Authorization header if its kind, Basic or a token, fits a security scheme."""
    declared = service.spec.security_schemes.get(name)
    fits = declared is None or (authentication_scheme(declared) == "basic") == (scheme == "basic")
    return grant if fits else None


def _strict_about(service: Service, operation: Operation) -> tuple[str, ...]:
    """Return the media types of a declared 406, for operations without content on success."""
    if operation.node.get("x-browser"):
        return ()
    declared = operation.node["responses"].get("406", {})
    return tuple(service.spec.resolve(declared, "")[0].get("content", {}))


def _accepts(header: str | None, produces: tuple[str, ...]) -> bool:
    """Return whether an Accept header (RFC 9110, section 12.5.1) takes one of the media types."""
    if not header:
        return True
    for item in header.split(","):
        name, *parameters = (part.strip().lower() for part in item.split(";"))
        if "q=0" in parameters or "q=0.0" in parameters:
            continue
        for media in produces:
            if name in ("*/*", media, f"{media.split('/')[0]}/*"):
                return True
    return False


def _body(service: Service, operation: Operation, request: Request, also: frozenset[str]) -> tuple[Any, list[Problem]]:
    if not request.body and not operation.body_required:
        return None, []
    media = (request.header("content-type") or "").split(";")[0].strip().lower()
    if request.body and media not in operation.body_media and media not in also:
        raise HttpError(415, "UNSUPPORTED_MEDIA_TYPE", f"Send {', '.join(operation.body_media)}")
    if not request.body and media and not re.search("json$|form-", media):
        return "", []  # an empty file is a body as well
    return service.spec.parse_body(operation, media or operation.body_media[0], request.body)


def _render(operation: Operation, answer: Result, media: str = "") -> Response:
    status = operation.success if answer.status is None else answer.status
    if answer.body is None:
        length = {} if status == 204 else {"content-length": "0"}
        return Response(status=status, headers={**length, **answer.headers})
    media = media or (operation.produces[0] if operation.produces else "application/json")
    if isinstance(answer.body, str) and not media.endswith("json"):
        content = answer.body.encode()
        base = {"content-type": media, "content-length": str(len(content))}
        return Response(status=status, headers={**base, **answer.headers}, body=content)
    return json_response(status, answer.body, media, answer.headers)


def _nearest(services: list[Service], path: str) -> Service:
    """Return the service whose paths begin like this one: the error has its shape."""
    first = path.split("/")[1:2]
    for service in services:
        if any(each.path.split("/")[1:2] == first for each in service.spec.operations.values()):
            return service
    return services[0]
