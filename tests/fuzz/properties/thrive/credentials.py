"""Scopes, keys and tokens open what they should, and nothing else."""

from __future__ import annotations

import base64
import random
from collections.abc import Iterator
from urllib.parse import urlencode

from syllabind.core._http import http
from syllabind_fuzz.api_under_test import Endpoint
from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of, unused_url
from tests.fuzz.properties.thrive.client import (
    PUBLIC,
    UNKNOWN_ID,
    USER_HOST,
    V1,
    ask,
    basic_of,
    not_done,
    not_refused,
    operations_of,
    secret_of,
)


def _token(env: Environment, host: str, scope: str | None, **changes: str) -> http.Response:
    known = env.world.credentials.thrive
    given = {"client": known.client_id, "secret": known.client_secret, "tenant": known.tenant_id} | changes
    form = {"grant_type": changes.get("grant", "client_credentials")} | ({} if scope is None else {"scope": scope})
    headers = {
        "authorization": basic_of(given["client"], given["secret"]),
        "content-type": "application/x-www-form-urlencoded",
    }
    url = f"{host}/oauth2/token/{given['tenant']}"
    return env.raw("POST", url, headers=headers, content=urlencode(form))


SCOPES = (
    (PUBLIC, ("api/read",)),
    (PUBLIC, ("api/write",)),
    (PUBLIC, ("api/read", "api/write")),
    (PUBLIC, ("api/all",)),
    (USER_HOST, ("api/webhooks",)),
    (USER_HOST, ("api/all",)),
)


def scopes(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """A token has the scopes that were asked for, and opens what these open on the host that gave it, for an hour.

    "Thrive Learning, Search users and return basic user information" (scopes and hosts), "OAuth API authentication"
    (3600 seconds), RFC 6749, section 3.3.
    """
    choose, tokens = random.Random(seed), list[tuple[str, tuple[str, ...], str]]()
    for host, wanted in SCOPES:
        answer = _token(env, host, " ".join(wanted))
        body = body_of(answer) or {}
        yield from not_done(answer, f"a token for {wanted}")
        if body.get("scope") is not None and set(body["scope"].split()) != set(wanted):
            yield f"a token for {wanted} has {body['scope']}"
        if body.get("expires_in") != 3600 or str(body.get("token_type")).lower() != "bearer":
            yield f"a token is of {body.get('token_type')} for {body.get('expires_in')} seconds"
        tokens.append((host, wanted, str(body.get("access_token"))))
    if len({token for *_, token in tokens}) != len(tokens):
        yield "two grants give one token"
    endpoints = operations_of(env)
    for host, granted, token in tokens:
        for endpoint in choose.sample(endpoints, len(endpoints)):
            yield from _opens(env, endpoint, host, granted, token)
    env.world.advance(3600 - 5)
    for host, granted, token in tokens:
        if host == PUBLIC and "api/write" not in granted and _users_with(env, f"Bearer {token}") != 200:
            yield "a token dies early"
    env.world.advance(6)
    for *_, token in tokens:
        if _users_with(env, f"Bearer {token}") != 401:
            yield "a token lives for more than an hour"


def _users_with(env: Environment, header: str) -> int:
    return ask(env, "GET", f"{V1}/users?perPage=1", signed=header).status_code


def _opens(env: Environment, endpoint: Endpoint, host: str, wanted: tuple[str, ...], token: str) -> Iterator[str]:
    status = ask(env, endpoint.method, unused_url(endpoint, UNKNOWN_ID), signed=f"Bearer {token}").status_code
    if not endpoint.origins[0].startswith(host):
        if status not in (401, 403):
            yield f"{endpoint.id}: {status} with a token of the other host"
        return
    writes = endpoint.method != "GET"
    fits = {"api/webhooks", "api/all"} if host == USER_HOST else {"api/all", "api/write" if writes else "api/read"}
    if fits & set(wanted):
        if status in (401, 403):
            yield f"{endpoint.id}: {status} with {wanted}"
    # Whether a token for writing may read is told nowhere.
    elif writes and status != 403:
        yield f"{endpoint.id}: {status} with {wanted}, not 403"


def credentials(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """The tenant's id with its secret opens, nothing else does; a client is refused in the words of RFC 6749.

    "Thrive Learning, Search users" (HTTP Basic: tenant id and API secret), RFC 7617, RFC 6749, section 5.2.
    """
    known, choose = env.world.credentials.thrive, random.Random(seed)
    if _users_with(env, secret_of(env)) != 200:
        yield "the tenant's own secret is refused"
    text = base64.b64encode(b"no colon").decode()
    wrong = {
        "another secret": basic_of(known.tenant_id, known.secret[:-1]),
        "a longer secret": basic_of(known.tenant_id, known.secret + "x"),
        "no secret": basic_of(known.tenant_id, ""),
        "another tenant": basic_of("eu-west-2_AbcdEfghI", known.secret),
        "both the wrong way round": basic_of(known.secret, known.tenant_id),
        "the client": basic_of(known.client_id, known.client_secret),
        "no colon": f"Basic {text}",
        "no Base64": "Basic %%%",
        "nothing": "Basic ",
        "the secret as a token": f"Bearer {known.secret}",
        "an unknown token": "Bearer unknown",
        "no header": "",
    }
    endpoints = [each for each in operations_of(env) if each.origins[0] == PUBLIC]
    for what, header in wrong.items():
        for endpoint in choose.sample(endpoints, 12):
            answer = ask(env, endpoint.method, unused_url(endpoint, UNKNOWN_ID), signed=header)
            yield from not_refused(answer, f"{endpoint.id} with {what}", 401)
            if "www-authenticate" not in answer.headers:
                yield f"{endpoint.id} with {what}: no challenge (RFC 9110, section 11.6.1)"
    for what, answer, codes in (
        ("another secret", _token(env, PUBLIC, None, secret="wrong"), {"invalid_client"}),
        ("another client", _token(env, PUBLIC, None, client="wrong"), {"invalid_client"}),
        ("another tenant", _token(env, PUBLIC, None, tenant="eu-west-2_AbcdEfghI"), None),
        ("another grant", _token(env, PUBLIC, None, grant="password"), None),
        ("another scope", _token(env, PUBLIC, "api/everything"), {"invalid_scope"}),
        ("the scope of the other host", _token(env, PUBLIC, "api/webhooks"), {"invalid_scope"}),
        ("the API's own scope", _token(env, USER_HOST, "api/write"), {"invalid_scope"}),
    ):
        code = (body_of(answer) or {}).get("error")
        if answer.status_code not in (400, 401) or (codes is not None and code not in codes):
            yield f"{what}: {answer.status_code} {code}"
        if code not in OAUTH_ERRORS:
            yield f"{what}: {code!r} is no code of RFC 6749"


OAUTH_ERRORS = (
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "unauthorized_client",
    "unsupported_grant_type",
    "invalid_scope",
)
