"""Access: a request without a good credential, or for a record that does not exist, is answered with an error."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from .api_under_test import Endpoint, path_names
from .bodies import bodies_of, media_of
from .exploration import KnownRecords
from .pagination import plan_of
from .service import MISSING, Service, is_success

__all__ = ["check_access", "check_closed", "check_token_endpoints", "check_unknown_record"]

_NINES = 9
"""Digits of an id that no service is expected to have given."""


def check_access(service: Service, endpoint: Endpoint, known: KnownRecords) -> None:
    """Call an operation with credentials that open nothing (RFC 6750, section 3.1; RFC 7617, section 2).

    Args:
        service: The service.
        endpoint: An operation that reads and needs a credential.
        known: Parameters that it was answered with a success for.
    """
    if {} in endpoint.node["security"]:
        return
    for parameters in known.of(endpoint.id)[:1]:
        for what, headers in _bad_headers(service.sign(endpoint)):
            answer = service.call(endpoint, parameters, headers=headers)
            if is_success(answer):
                service.add(
                    endpoint,
                    "AccessGranted",
                    f"a request with {what} is served",
                    expected="401",
                    got=f"{answer.status_code} {answer.text[:200]}",
                    answer=answer,
                )


def _bad_headers(good: Mapping[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    yield "no credential", {}
    for name, value in good.items():
        scheme, _, token = value.rpartition(" ")
        half = token[: len(token) // 2]
        yield "half a credential", {name: f"{scheme} {half}".strip()}
        yield "an unknown credential", {name: f"{scheme} {base64.b64encode(b'unknown:unknown').decode()}".strip()}
        if scheme:
            yield "a credential of another scheme", {name: f"Digest {token}"}


def check_closed(service: Service, endpoint: Endpoint, known: KnownRecords) -> None:
    """Call an operation whose document wants another kind of credential, or other scopes, than the run has.

    Args:
        service: The service.
        endpoint: The operation.
        known: Records, for its path.
    """
    places = known.of(endpoint.id) or [dict.fromkeys(path_names(endpoint.path), "1")]
    body: Any = MISSING
    if "requestBody" in endpoint.node:
        body = next(bodies_of(service, endpoint), {})
    answer = service.call(endpoint, places[0], body=body, media_type=media_of(service.target, endpoint))
    if is_success(answer):
        service.add(
            endpoint,
            "AccessGranted",
            "a credential of another kind, or without the scopes, is served",
            expected="401, 403 or 404",
            got=f"{answer.status_code} {answer.text[:200]}",
            answer=answer,
        )


def check_unknown_record(service: Service, endpoint: Endpoint, known: KnownRecords) -> None:
    """Ask for a record by an id that none has, if the document says that there is an error for it.

    Args:
        service: The service.
        endpoint: An operation that reads one record by its id.
        known: Parameters that it was answered with a success for.
    """
    names = path_names(endpoint.path)
    if not names or not endpoint.path.endswith("}") or plan_of(endpoint) or "404" not in endpoint.node["responses"]:
        return
    for parameters in known.of(endpoint.id)[:1]:
        key = str(parameters[names[-1]])
        unknown = _unlikely(key)
        if unknown != key:
            answer = service.call(endpoint, {**parameters, names[-1]: unknown})
            if is_success(answer):
                service.add(
                    endpoint,
                    "RecordFromNothing",
                    "an id that no list gave is answered with a record",
                    expected="404",
                    got=f"{answer.status_code} {answer.text[:200]}",
                    answer=answer,
                )


def _unlikely(key: str) -> str:
    """Return an id of the same form that hardly any service has: nines for digits, nine of them at least."""
    if sum(map(str.isdigit, key)) >= _NINES:
        return re.sub(r"\d", "9", key)
    return re.sub(r"\d+(?=\D*$)", "9" * _NINES, key)


def check_token_endpoints(service: Service) -> None:
    """Ask for tokens with a client that is not registered (RFC 6749, section 5.2)."""
    schemes: dict[str, Any] = service.target.document.get("components", {}).get("securitySchemes", {})
    paths = {
        urlsplit(flow[kind]).path
        for scheme in schemes.values()
        for flow in scheme.get("flows", {}).values()
        for kind in ("tokenUrl", "refreshUrl")
        if kind in flow
    }
    for endpoint in service.target.endpoints.values():
        if endpoint.method == "POST" and endpoint.path in paths:
            _check_grants(service, endpoint)


def _check_grants(service: Service, endpoint: Endpoint) -> None:
    content = endpoint.node.get("requestBody", {}).get("content", {})
    media = next(iter(content), "application/x-www-form-urlencoded")
    places = {name: service.fixed.get(name, "unknown") for name in path_names(endpoint.path)}
    for grant in ("authorization_code", "client_credentials", "refresh_token", "made-up"):
        body = {"grant_type": grant, "client_id": "unknown", "client_secret": "unknown", "code": "unknown"}
        body |= {"refresh_token": "unknown"} if grant == "refresh_token" else {"redirect_uri": "https://example.com/"}
        answer = service.call(endpoint, places, body=body, headers={}, media_type=media)
        if is_success(answer):
            service.add(
                endpoint,
                "AccessGranted",
                f"an unknown client gets a token by {grant}",
                expected="400 or 401",
                got=f"{answer.status_code}",
                answer=answer,
            )
