"""Authlib and requests-oauthlib get tokens by each flow that the sandbox has, refresh them, and call with them."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
import pytest
import requests
from oauthlib.oauth2 import BackendApplicationClient
from requests.auth import HTTPBasicAuth
from requests_oauthlib import OAuth2Session as RequestsSession

from syllabind_sandbox import World
from syllabind_sandbox.server import Server, serve

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from authlib.integrations.requests_client import OAuth2Session as AuthlibSession

LIBRARIES = ("authlib", "requests-oauthlib")


@attrs.frozen
class Application:
    """An application that signs people in with one of the libraries."""

    library: str
    session: Any
    secret: str

    def authorization_url(self, url: str, **extra: Any) -> tuple[str, str]:
        """Return the URL to send the person to, and the state in it."""
        if self.library == "authlib":
            return self.session.create_authorization_url(url, **extra)  # type: ignore[no-any-return]
        extra.pop("code_verifier", None)  # It makes one itself.
        return self.session.authorization_url(url, **extra)  # type: ignore[no-any-return]

    def exchange(self, url: str, code: str, *, basic: bool = False, **extra: Any) -> dict[str, Any]:
        """Exchange the code for a token."""
        if self.library == "authlib":
            return dict(self.session.fetch_token(url, code=code, grant_type="authorization_code", **extra))
        own = {"auth": HTTPBasicAuth(self.session.client_id, self.secret)} if basic else {"include_client_id": True}
        return dict(self.session.fetch_token(url, code=code, client_secret=None if basic else self.secret, **own))

    def refresh(self, url: str, token: str) -> dict[str, Any]:
        """Exchange a refresh token for a token."""
        extra = {} if self.library == "authlib" else {"client_id": self.session.client_id, "client_secret": self.secret}
        return dict(self.session.refresh_token(url, refresh_token=token, **extra))


def application(
    library: str, known: Any, *, pkce: bool = False, scope: str | None = None, method: str = "client_secret_post"
) -> Application:
    """Make an application of the sandbox's."""
    if library == "authlib":
        session: Any = AuthlibSession(
            known.client_id,
            known.client_secret,
            redirect_uri=known.redirect_uri,
            scope=scope,
            code_challenge_method="S256" if pkce else None,
            token_endpoint_auth_method=method,
        )
    else:
        session = RequestsSession(
            known.client_id, redirect_uri=known.redirect_uri, scope=scope, pkce="S256" if pkce else None
        )
    return Application(library, session, known.client_secret)


def unwrap(response: requests.Response) -> requests.Response:
    """Take a token out of Edlink's envelope."""
    response._content = json.dumps(response.json().get("$data", {})).encode()
    return response


@pytest.fixture
def world() -> World:
    return World(people=60)


@pytest.fixture
def server(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")  # The sandbox listens on loopback, without TLS.
    monkeypatch.setenv("OAUTHLIB_RELAX_TOKEN_SCOPE", "1")  # Scopes that come back with commas.
    with serve(world) as server:
        yield server


def signed_in(world: World, url: str, state: str) -> str:
    """Sign in at an authorization URL, and return the code."""
    answered = parse_qs(urlsplit(world.sign_in(url)).query)
    assert answered["state"] == [state]
    return answered["code"][0]


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("pkce", [False, True], ids=["", "pkce"])
def test_a_person_signs_in_by_openid_connect(world: World, server: Server, library: str, pkce: bool) -> None:
    issuer = f"{server.url}/api/authentication/oidc"
    metadata = requests.get(f"{issuer}/.well-known/openid-configuration", timeout=30).json()
    assert metadata["token_endpoint_auth_methods_supported"] == ["client_secret_basic"]
    own = application(
        library, world.credentials.edlink, pkce=pkce, scope="openid profile email", method="client_secret_basic"
    )
    verifier: Any = {"code_verifier": "v" * 64} if pkce else {}
    url, state = own.authorization_url(metadata["authorization_endpoint"], **verifier)
    assert ("code_challenge_method=S256" in url) == pkce
    token = own.exchange(metadata["token_endpoint"], signed_in(world, url, state), basic=True, **verifier)
    assert token["id_token"].count(".") == 2
    assert own.session.get(metadata["userinfo_endpoint"]).json()["sub"] == world.edlink.district.teacher


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("profile", ["as_documented", "bcp"])
def test_a_token_in_an_envelope_is_refreshed(library: str, profile: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    world = World(people=60, profile=profile)
    with serve(world) as server:
        own = application(library, world.credentials.edlink, pkce=profile == "bcp")
        for hook in ("access_token_response", "refresh_token_response"):
            own.session.register_compliance_hook(hook, unwrap)
        verifier = {"code_verifier": "v" * 64} if profile == "bcp" else {}
        url, state = own.authorization_url(f"{server.url}/sso/login", **verifier)
        token_url = f"{server.url}/api/authentication/token"
        token = own.exchange(token_url, signed_in(world, url, state), **verifier)
        profile_url = f"{server.url}/api/v2/my/profile"
        assert own.session.get(profile_url).json()["$data"]["id"] == world.edlink.district.teacher
        renewed = own.refresh(token_url, token["refresh_token"])
        assert renewed["access_token"] != token["access_token"]
        assert own.session.get(profile_url).status_code == 200
        if profile == "bcp":
            assert renewed["refresh_token"] != token["refresh_token"]
            again = {"grant_type": "refresh_token", "refresh_token": token["refresh_token"]}
            known = {"client_id": own.session.client_id, "client_secret": own.secret}
            assert requests.post(token_url, data=again | known, timeout=30).status_code == 400


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_learning_manager_token_is_refreshed_at_its_own_url(world: World, server: Server, library: str) -> None:
    own = application(library, world.credentials.alm, scope="learner:read,learner:write")
    extra = {"response_type": "CODE"} if library == "authlib" else {}
    url, state = own.authorization_url(f"{server.url}/oauth/o/authorize", **extra)
    url = url.replace("response_type=code", "response_type=CODE")
    token = own.exchange(f"{server.url}/oauth/token", signed_in(world, url, state))
    assert own.refresh(f"{server.url}/oauth/token/refresh", token["refresh_token"])["access_token"]
    answer = own.session.get(f"{server.url}/primeapi/v2/user", headers={"accept": "application/vnd.api+json"})
    assert answer.json()["data"]["type"] == "user"


@pytest.mark.parametrize("library", LIBRARIES)
def test_an_application_gets_client_credentials(world: World, server: Server, library: str) -> None:
    known = world.credentials.thrive
    url = f"{server.url}/oauth2/token/{known.tenant_id}"
    if library == "authlib":
        session: Any = AuthlibSession(known.client_id, known.client_secret, scope="api/read")
        session.fetch_token(url, grant_type="client_credentials")
    else:
        session = RequestsSession(client=BackendApplicationClient(client_id=known.client_id, scope=["api/read"]))
        session.fetch_token(url, client_secret=known.client_secret)
    assert session.get(f"{server.url}/rest/v1/users").json()["results"]
