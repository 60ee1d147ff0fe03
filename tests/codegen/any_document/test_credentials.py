"""Credentials as documents declare them: where each one is sent, and which variables describe it."""

import base64
import importlib
import json
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from syllabind.auth import ApiKey, AuthorizedUser, ClientCredentials, Combined, FileStore
from syllabind.errors import ArgumentError, AuthError, InsecureUrlError, UnauthorizedError
from syllabind_cli.main import main

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
    "password": {"type": "oauth2", "flows": {"password": {"tokenUrl": "https://id.example/oidc/token", "scopes": {}}}},
    "openid": {"type": "openIdConnect", "openIdConnectUrl": "https://id.example/.well-known/openid-configuration"},
    "digest": {"type": "http", "scheme": "digest"},
}
METADATA = {
    "issuer": "https://id.example",
    "authorization_endpoint": "https://id.example/oidc/authorize",
    "token_endpoint": "https://id.example/oidc/token",
    "device_authorization_endpoint": "https://id.example/oidc/device",
    "scopes_supported": ["openid"],
}


@pytest.fixture(scope="module")
def doors(generate: Callable[..., Made], tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A package with an operation for each scheme, and for two at once."""
    folder = tmp_path_factory.mktemp("doors")
    wanted = [[name] for name in SCHEMES] + [["basic", "queryKey"], ["key", "cookieKey"]]
    public = {"operationId": "get-public", "tags": ["doors"], "security": [], "responses": {"204": {"description": ""}}}
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
        "paths": {**paths, "/public": {"get": public}}, "security": [{"key": []}],
        "components": {"securitySchemes": SCHEMES},
    }  # fmt: skip
    (folder / "doors.json").write_text(json.dumps(document, indent=1), encoding="utf-8")
    (folder / "metadata.json").write_text(json.dumps(METADATA), encoding="utf-8")
    return generate(folder / "doors.json", "doors", "--metadata", str(folder / "metadata.json"))


class Loopback(httpx.HTTPTransport):
    """The network, with all hosts on a port of this machine, where prepared answers come one after the other."""

    def __init__(self, answers: Sequence[tuple[int, Mapping[str, Any]]]) -> None:
        super().__init__()
        left, requests = list(answers), list[httpx.Request]()

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                url = f"http://127.0.0.1{self.path}"
                requests.append(httpx.Request(self.command, url, headers=self.headers.items(), content=body))
                status, answer = left.pop(0)
                self.send_response(status)
                self.end_headers()
                self.wfile.write(b"" if status == 204 else json.dumps(answer).encode())

            def do_GET(self) -> None:
                self.do_POST()

            def log_message(self, format: str, *args: object) -> None:
                """Keep the output clean."""

        self.requests = requests
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def sent(self) -> list[tuple[str, dict[str, str], str | None]]:
        """Path, form and Authorization of each request."""
        return [
            (each.url.path, dict(parse_qsl(each.content.decode())), each.headers.get("authorization"))
            for each in self.requests
        ]

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(scheme="http", host="127.0.0.1", port=self.server.server_port)
        return super().handle_request(request)

    def close(self) -> None:
        super().close()
        self.server.shutdown()
        self.server.server_close()


def sent(doors: Made, operation: str, kind: str, **variables: str) -> httpx.Request:
    """Return the request of a call with the credential that variables describe, as it came in at a socket."""
    known = {f"SYLLABIND_DOORS_{name}": value for name, value in variables.items()}
    credential = doors.module.from_env(known, kind=kind)
    with Loopback([(204, {})]) as network, doors.module.Doors(credential, transport=network) as client:
        getattr(client.doors, operation)()
    return network.requests[0]


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


def test_no_credential_is_sent_to_a_public_operation(doors: Made) -> None:
    request = sent(doors, "get_public", "key", KEY="k1")
    assert not {"x-key", "authorization", "cookie"} & request.headers.keys()


def test_a_scheme_without_a_credential_is_told_with_its_line(doors: Made) -> None:
    assert re.search(
        r"doors\.json:\d{3}: dropped: security-scheme: digest: no credential for HTTP digest", doors.printed
    )


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


def test_a_password_is_exchanged_for_a_token_and_again_when_that_ends(doors: Made) -> None:
    clock = [1_000.0]
    tokens = [(200, {"access_token": token, "token_type": "Bearer", "expires_in": 600}) for token in ("t1", "t2")]
    names = {"CLIENT_ID": "app", "USERNAME": "ada", "PASSWORD": "pa ss&", "SCOPES": "read write"}
    with Loopback(tokens) as network:
        variables = {f"SYLLABIND_DOORS_{name}": value for name, value in names.items()}
        person = doors.module.from_env(variables, kind="password", transport=network, clock=lambda: clock[0])
        found = [person.source.token().access_token.reveal() for clock[0] in (1_000.0, 1_010.0, 1_700.0)]
    assert found == ["t1", "t1", "t2"]
    body = {"grant_type": "password", "username": "ada", "password": "pa ss&", "scope": "read write"}
    assert network.sent == [("/oidc/token", {**body, "client_id": "app"}, None)] * 2
    assert "pa ss&" not in repr(person)


def test_a_person_signs_in_at_another_device(doors: Made) -> None:
    begun = {"device_code": "d1", "user_code": "AB-CD", "verification_uri": "https://id.example/d", "interval": 3}
    answers = [(400, {"error": "authorization_pending"}), (400, {"error": "slow_down"}), (200, {"access_token": "t1"})]
    shown, slept = list[str](), list[float]()
    with Loopback([(200, begun), *answers]) as network:
        login = importlib.import_module("doors.client").device_login
        token = login("app", scopes=("openid",), show=shown.append, sleep=slept.append, transport=network)
    grant = {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": "d1", "client_id": "app"}
    begin = ("/oidc/device", {"scope": "openid", "client_id": "app"}, None)
    assert network.sent == [begin, *[("/oidc/token", grant, None)] * 3]
    assert (token.access_token.reveal(), slept) == ("t1", [3.0, 3.0, 8.0])
    assert shown == ["open https://id.example/d and enter the code AB-CD"]
    with (
        Loopback([(200, begun), (400, {"error": "access_denied"})]) as network,
        pytest.raises(AuthError, match="denied"),
    ):
        login("app", show=shown.append, sleep=slept.append, transport=network)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"device_code": None}, "device_code"),
        ({"verification_uri": 5}, "verification_uri"),
        ({"interval": "soon"}, "interval"),
        ({"interval": -1}, "interval"),
        ({"expires_in": 0}, "expires_in"),
        ({"user_code": "AB\x1b]0;owned\x07"}, "cannot be shown"),
    ],
)
def test_what_begins_a_sign_in_at_another_device_is_checked(doors: Made, wrong: dict[str, Any], said: str) -> None:
    begun = {"device_code": "d1", "user_code": "AB-CD", "verification_uri": "https://id.example/d"}
    shown = list[str]()
    login = importlib.import_module("doors.client").device_login
    with Loopback([(200, {**begun, **wrong})]) as network, pytest.raises(AuthError, match=said):
        login("app", show=shown.append, sleep=lambda _: None, transport=network)
    assert shown == []


def test_a_device_waits_no_longer_than_its_code_lives(doors: Made) -> None:
    begun = {"device_code": "d1", "user_code": "AB-CD", "verification_uri": "https://id.example/d"}
    clock = [0.0]

    def sleep(seconds: float) -> None:
        clock[0] += seconds

    login = importlib.import_module("doors.client").device_login
    answers = [(200, {**begun, "interval": 1e9, "expires_in": 30}), (400, {"error": "authorization_pending"})]
    with Loopback(answers) as network, pytest.raises(AuthError, match="expired"):
        login("app", show=lambda _: None, sleep=sleep, clock=lambda: clock[0], transport=network)
    assert clock == [30.0]


def test_the_command_line_signs_in_at_another_device(
    doors: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begun = {"device_code": "d1", "user_code": "AB-CD", "verification_uri": "https://id.example/d", "interval": 0.01}
    for name, value in {"CLIENT_ID": "app", "STORE": str(tmp_path), "REDIRECT_URI": "http://127.0.0.1/"}.items():
        monkeypatch.setenv(f"SYLLABIND_DOORS_{name}", value)
    with Loopback([(200, begun), (200, {"access_token": "t1", "refresh_token": "r1"})]) as network:
        monkeypatch.setattr("syllabind_cli.commands.login.network", lambda: network)
        assert main(["login", "doors", "--no-browser"]) == 0
    assert "AB-CD" in capsys.readouterr().out
    stored = FileStore(tmp_path).load("doors")
    assert stored is not None
    assert stored.access_token.reveal() == "t1"
