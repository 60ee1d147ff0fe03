"""Authlib as a second opinion: where a vendor follows the RFCs, we send what it sends."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import pytest

from syllabind.auth import (
    AuthorizedUser,
    ClientCredentials,
    OAuthScheme,
    Token,
    authorization_url,
    code_challenge,
    exchange_code,
)
from syllabind.core._http import http

from .harness import ORIGIN, granted

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from authlib.oauth2.client import OAuth2Client  # type: ignore[import-untyped]
    from authlib.oauth2.rfc6749.parameters import prepare_grant_uri, prepare_token_request  # type: ignore[import-untyped]
    from authlib.oauth2.rfc7636 import create_s256_code_challenge  # type: ignore[import-untyped]

BACK = "https://app.example/callback?keep=1"
VERIFIERS = ("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "v" * 43, "~._-" * 32, "0123456789" * 5)
CLIENTS = (("id", "secret"), ("a-b.c~d", "s3cr3t_-"), ("sbx_thrive_client", "sbx_thrive_secret"))


def scheme(**more: Any) -> OAuthScheme:
    return OAuthScheme(name="s", authorization_url=f"{ORIGIN}/authorize", token_url=f"{ORIGIN}/token", **more)


def sent(act: Callable[[http.BaseTransport], object]) -> tuple[str, dict[str, str], str | None]:
    """Method and URL, form, and Authorization header of the one token request that something makes."""
    seen: list[http.Request] = []

    def answer(request: http.Request) -> http.Response:
        seen.append(request)
        return granted(1)

    act(http.MockTransport(answer))
    (request,) = seen
    assert request.headers["content-type"].startswith("application/x-www-form-urlencoded")
    form = dict(parse_qsl(request.content.decode(), strict_parsing=True))
    return f"{request.method} {request.url}", form, request.headers.get("authorization")


class _Session:
    """What authlib's client sends through."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str, str, Mapping[str, str]]] = []


def theirs(method: str, client_id: str, client_secret: str | None, body: str) -> tuple[str, dict[str, str], str | None]:
    client = OAuth2Client(
        _Session(), client_id=client_id, client_secret=client_secret, token_endpoint_auth_method=method
    )
    uri, headers, prepared = client.client_auth(method).prepare(
        "POST", f"{ORIGIN}/token", {"Content-Type": "application/x-www-form-urlencoded"}, body
    )
    return f"POST {uri}", dict(parse_qsl(prepared, strict_parsing=True)), headers.get("Authorization")


@pytest.mark.parametrize("verifier", VERIFIERS)
def test_challenge(verifier: str) -> None:
    assert code_challenge(verifier) == create_s256_code_challenge(verifier)


def test_challenge_of_the_rfc() -> None:
    assert code_challenge(VERIFIERS[0]) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


@pytest.mark.parametrize("verifier", [None, *VERIFIERS])
@pytest.mark.parametrize("scopes", [(), ("api/read",), ("admin:read", "admin:write")])
@pytest.mark.parametrize("client_id", ["id", "00000000-0000-0000-0000-000000000000", "a b&c=d"])
def test_authorization_url(verifier: str | None, scopes: tuple[str, ...], client_id: str) -> None:
    ours = authorization_url(
        scheme(), client_id, BACK, scopes, state="st4te", pkce=verifier is not None, code_verifier=verifier
    )
    more = {}
    if verifier is not None:
        more = {"code_challenge": create_s256_code_challenge(verifier), "code_challenge_method": "S256"}
    uri = prepare_grant_uri(
        f"{ORIGIN}/authorize",
        client_id,
        "code",
        redirect_uri=BACK,
        scope=" ".join(scopes) or None,
        state="st4te",
        **more,
    )
    assert urlsplit(ours.url)[:3] == urlsplit(uri)[:3]
    assert parse_qs(urlsplit(ours.url).query, strict_parsing=True) == parse_qs(urlsplit(uri).query, strict_parsing=True)


@pytest.mark.parametrize(("ours", "method"), [("basic", "client_secret_basic"), ("body", "client_secret_post")])
@pytest.mark.parametrize(("client_id", "client_secret"), CLIENTS)
def test_token_requests(ours: Any, method: str, client_id: str, client_secret: str) -> None:
    declared = scheme(client_authentication=ours)

    def exchanged(transport: http.BaseTransport) -> object:
        return exchange_code(
            declared,
            "c0de",
            client_id=client_id,
            client_secret=client_secret,
            redirect_uri=BACK,
            code_verifier=VERIFIERS[0],
            transport=transport,
        )

    def refreshed(transport: http.BaseTransport) -> object:
        return AuthorizedUser(
            scheme=declared,
            client_id=client_id,
            client_secret=client_secret,
            token=Token.from_refresh_token("r3fresh"),
            transport=transport,
        ).source.token()

    def granted_to_itself(transport: http.BaseTransport) -> object:
        return ClientCredentials(
            scheme=declared,
            client_id=client_id,
            client_secret=client_secret,
            scopes=("api/read", "api/write"),
            transport=transport,
        ).source.token()

    body = prepare_token_request("authorization_code", code="c0de", redirect_uri=BACK, code_verifier=VERIFIERS[0])
    assert sent(exchanged) == theirs(method, client_id, client_secret, body)
    body = prepare_token_request("refresh_token", refresh_token="r3fresh")
    assert sent(refreshed) == theirs(method, client_id, client_secret, body)
    body = prepare_token_request("client_credentials", scope="api/read api/write")
    assert sent(granted_to_itself) == theirs(method, client_id, client_secret, body)


def test_public_client() -> None:
    def exchanged(transport: http.BaseTransport) -> object:
        return exchange_code(scheme(), "c0de", client_id="id", redirect_uri=BACK, transport=transport)

    body = prepare_token_request("authorization_code", code="c0de", redirect_uri=BACK)
    assert sent(exchanged) == theirs("none", "id", None, body)
