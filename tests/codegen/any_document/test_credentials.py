"""Credentials as documents declare them: where each one is sent, and which variables describe it."""

import base64
import importlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from syllabind.auth import ApiKey, AuthorizedUser, ClientCredentials, Combined
from syllabind.errors import ArgumentError, AuthError, InsecureUrlError, UnauthorizedError

from .conftest import Made

CODE = {
    "authorizationUrl": "https://id.example/authorize",
    "tokenUrl": "https://id.example/token",
    "scopes": {"read": ""},
}
SCHEMES: dict[str, Any] = {
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "queryKey": {"type": "apiKey", "in": "query", "name": "api_key"},
    "cookieKey": {"type": "apiKey", "in": "cookie", "name": "session"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "basic": {"type": "http", "scheme": "Basic"},
    "oauth": {"type": "oauth2", "flows": {"authorizationCode": CODE, "clientCredentials": {**CODE, "scopes": {}}}},
    "implicit": {"type": "oauth2", "flows": {"implicit": CODE}},
    "openid": {"type": "openIdConnect", "openIdConnectUrl": "https://id.example/.well-known/openid-configuration"},
    "digest": {"type": "http", "scheme": "digest"},
}
METADATA = {
    "issuer": "https://id.example",
    "authorization_endpoint": "https://id.example/oidc/authorize",
    "token_endpoint": "https://id.example/oidc/token",
    "scopes_supported": ["openid"],
}


@pytest.fixture(scope="module")
def doors(generate: Callable[..., Made], tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A package with an operation for each scheme, and for two at once."""
    folder = tmp_path_factory.mktemp("doors")
    wanted = [[name] for name in SCHEMES] + [["basic", "queryKey"], ["key", "cookieKey"]]
    paths = {
        f"/{'-'.join(names)}": {
            "get": {
                "operationId": f"get-{'-'.join(names)}", "tags": ["doors"], "security": [{name: [] for name in names}],
                "responses": {"204": {"description": "open"}},
            }
        }
        for names in wanted
    }  # fmt: skip
    document = {
        "openapi": "3.1.0", "info": {"title": "Doors", "version": "1"}, "servers": [{"url": "https://doors.example"}],
        "paths": paths, "components": {"securitySchemes": SCHEMES},
    }  # fmt: skip
    (folder / "doors.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "metadata.json").write_text(json.dumps(METADATA), encoding="utf-8")
    return generate(folder / "doors.json", "doors", "--metadata", str(folder / "metadata.json"))


def sent(doors: Made, operation: str, kind: str, **variables: str) -> httpx.Request:
    """Return the request of a call with the credential that variables describe."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(204)

    credential = doors.module.from_env(
        {f"SYLLABIND_DOORS_{name}": value for name, value in variables.items()}, kind=kind
    )
    getattr(doors.module.Doors(credential, transport=httpx.MockTransport(answer)).doors, operation)()
    return seen[0]


@pytest.mark.parametrize(
    ("operation", "kind", "variables", "headers", "query"),
    [
        ("get_key", "key", {"KEY": "k1"}, {"X-Key": "k1"}, {}),
        ("get_query_key", "query_key", {"QUERY_KEY": "k 2"}, {}, {"api_key": "k 2"}),
        ("get_cookie_key", "cookie_key", {"COOKIE_KEY": "k3"}, {"Cookie": "session=k3"}, {}),
        ("get_bearer", "bearer", {"TOKEN": "t1"}, {"Authorization": "Bearer t1"}, {}),
        ("get_implicit", "implicit", {"TOKEN": "t2"}, {"Authorization": "Bearer t2"}, {}),
        ("get_oauth", "oauth", {"TOKEN": "t3"}, {"Authorization": "Bearer t3"}, {}),
        ("get_openid", "openid", {"TOKEN": "t4"}, {"Authorization": "Bearer t4"}, {}),
        ("get_basic", "basic", {"USERNAME": "ada", "PASSWORD": "s"}, {"Authorization": "Basic YWRhOnM="}, {}),
        (
            "get_basic_query_key", "basic_and_query_key", {"USERNAME": "ada", "PASSWORD": "s", "QUERY_KEY": "k"},
            {"Authorization": f"Basic {base64.b64encode(b'ada:s').decode()}"}, {"api_key": "k"},
        ),
        (
            "get_key_cookie_key", "cookie_key_and_key", {"KEY": "k1", "COOKIE_KEY": "k3"},
            {"X-Key": "k1", "Cookie": "session=k3"}, {},
        ),
    ],
)  # fmt: skip
def test_each_kind_is_sent_where_the_document_says(
    doors: Made,
    operation: str,
    kind: str,
    variables: Mapping[str, str],
    headers: Mapping[str, str],
    query: Mapping[str, str],
) -> None:
    request = sent(doors, operation, kind, **variables)
    assert {name: request.headers.get(name) for name in headers} == headers
    assert dict(request.url.params) == query


def test_one_of_two_credentials_that_are_needed_together_is_not_enough(doors: Made) -> None:
    with pytest.raises(AuthError, match="takes cookieKey and key, but the client carries key;"):
        sent(doors, "get_key_cookie_key", "key", KEY="k1")


def test_an_application_and_a_person_differ_by_the_redirect_uri(doors: Made, tmp_path: Path) -> None:
    known = {"CLIENT_ID": "id", "CLIENT_SECRET": "s", "STORE": str(tmp_path)}
    variables = {f"SYLLABIND_DOORS_{name}": value for name, value in known.items()}
    application = doors.module.from_env(variables, kind="oauth")
    assert isinstance(application, ClientCredentials)
    assert application.scheme.token_url == "https://id.example/token"
    person = doors.module.from_env({**variables, "SYLLABIND_DOORS_REDIRECT_URI": "http://127.0.0.1/"}, kind="oauth")
    assert isinstance(person, AuthorizedUser)
    assert person.scheme.authorization_url == "https://id.example/authorize"


def test_openid_connect_is_read_from_the_saved_metadata(doors: Made, tmp_path: Path) -> None:
    variables = {"SYLLABIND_DOORS_CLIENT_ID": "id", "SYLLABIND_DOORS_STORE": str(tmp_path)}
    person = doors.module.from_env(variables, kind="openid")
    assert isinstance(person, AuthorizedUser)
    assert person.scheme.token_url == "https://id.example/oidc/token"


def test_a_missing_variable_is_named_and_an_unknown_scheme_has_no_credential(doors: Made) -> None:
    with pytest.raises(AuthError, match=r"set SYLLABIND_DOORS_USERNAME and SYLLABIND_DOORS_PASSWORD$"):
        doors.module.from_env({}, kind="basic")
    with pytest.raises(AuthError, match=r"kind must be one of .*key.*, got 'digest'"):
        doors.module.from_env({}, kind="digest")


def test_a_key_is_sent_to_its_own_server_alone(doors: Made) -> None:
    credential = doors.module.from_env({"SYLLABIND_DOORS_KEY": "k"}, kind="key")
    with pytest.raises(InsecureUrlError, match="belongs to"):
        doors.module.Doors(credential, server="https://elsewhere.example")
    assert "'k'" not in repr(credential)


@pytest.mark.parametrize("operation", ["key", "query_key", "cookie_key"])
def test_an_error_that_echoes_a_key_does_not_show_it(doors: Made, operation: str) -> None:
    secret = "s3cr3t-key+/="

    def echo(request: httpx.Request) -> httpx.Response:
        text = f"{request.url} {dict(request.headers)}"
        return httpx.Response(401, json={"message": text}, headers={"x-echo": request.headers.get("x-key", "")})

    credential = doors.module.from_env({f"SYLLABIND_DOORS_{operation.upper()}": secret}, kind=operation)
    client = doors.module.Doors(credential, transport=httpx.MockTransport(echo))
    with pytest.raises(UnauthorizedError) as caught:
        getattr(client.doors, f"get_{operation}")()
    error = caught.value
    shown = f"{error} {error!r} {error.body} {error.headers} {error.body_start} {error.message}"
    assert secret not in shown
    assert "s3cr3t" not in shown


def test_the_renewable_one_of_combined_credentials_may_stand_anywhere(doors: Made) -> None:
    scheme = importlib.import_module("doors.security").OAUTH
    application = ClientCredentials(scheme=scheme, client_id="id", client_secret="s")
    signer = Combined(ApiKey("k", "X-Key", "header", "key"), application).bind("https://doors.example")
    assert signer.current() is None  # a token has to be fetched first
    with pytest.raises(ArgumentError, match="one at most may be renewed"):
        Combined(application, application)
