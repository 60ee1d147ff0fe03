"""Signing in to the three services, from the first redirect to a refreshed call, at the sandbox."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from syllabind import alm, edlink, thrive
from syllabind.alm import Impersonation
from syllabind.auth import (
    VARIABLES,
    ApiKey,
    AuthorizationRequest,
    AuthorizedUser,
    Basic,
    BearerToken,
    ClientCredentials,
    Combined,
    Credential,
    FileStore,
    OAuthScheme,
    Token,
    TokenOptions,
    TokenRefusedError,
    authorization_url,
    exchange_code,
    exchange_code_async,
    settings,
    verify_callback,
)
from syllabind.core._http import http
from syllabind.core.registry import client_class
from syllabind.errors import ArgumentError, AuthError
from syllabind_cli import main as cli
from syllabind_sandbox import AsyncTransport, Transport, World, serve

BACK = "http://127.0.0.1:5000/callback"
SCHEMES = {"edlink": edlink.OAUTH, "alm": alm.OAUTH}
SCOPES = {"edlink": (), "alm": ("admin:read", "admin:write")}


@pytest.fixture(params=["as_documented", "bcp"])
def world(request: pytest.FixtureRequest) -> World:
    return World(people=20, profile=request.param)


def renewal(world: World) -> TokenOptions:
    return {"transport": Transport(world), "async_transport": AsyncTransport(world), "clock": world.clock.time}


def arrived(world: World, api: str) -> tuple[AuthorizationRequest, str]:
    request = authorization_url(SCHEMES[api], getattr(world.credentials, api).client_id, BACK, SCOPES[api])
    return request, world.sign_in(request.url)


def signed_in(world: World, api: str) -> Token:
    request, callback = arrived(world, api)
    held = getattr(world.credentials, api)
    return exchange_code(
        SCHEMES[api],
        verify_callback(request, callback),
        client_id=held.client_id,
        client_secret=held.client_secret,
        redirect_uri=request.redirect_uri,
        code_verifier=request.code_verifier,
        transport=Transport(world),
        clock=world.clock.time,
    )


def teacher(world: World, token: Token | None = None) -> AuthorizedUser:
    held = world.credentials.edlink
    return edlink.user(
        token or signed_in(world, "edlink"),
        client_id=held.client_id,
        client_secret=held.client_secret,
        **renewal(world),
    )


def admin(world: World, token: Token | None = None) -> AuthorizedUser:
    held = world.credentials.alm
    return alm.user(
        token or signed_in(world, "alm"), client_id=held.client_id, client_secret=held.client_secret, **renewal(world)
    )


def learner_of(person: Impersonation, world: World) -> str:
    info = alm.token_info(person)
    assert info["user_role"] == "learner"
    with alm.LearningManager(person, transport=Transport(world)) as client:
        found = client.request("GET", f"/primeapi/v2/users/{info['user_id']}").value["data"]
    return str(found["id"])


def application(world: World, **more: Any) -> ClientCredentials:
    held = world.credentials.thrive
    return thrive.application(
        tenant_id=held.tenant_id,
        client_id=held.client_id,
        client_secret=held.client_secret,
        **{**renewal(world), **more},
    )


def test_edlink_code_and_refresh(world: World) -> None:
    token = signed_in(world, "edlink")
    assert token.expires_at == world.clock.time() + 3600
    with edlink.Edlink(teacher(world, token), transport=Transport(world)) as client:
        first = client.my.profile.get()
        assert len(world.calls("edlink.createToken")) == 1
        for hour in range(2, 5):
            world.advance(3601)
            assert client.my.profile.get().id == first.id
            assert len(world.calls("edlink.createToken")) == hour


async def test_edlink_in_an_async_client(world: World) -> None:
    request, callback = arrived(world, "edlink")
    held = world.credentials.edlink
    token = await exchange_code_async(
        edlink.OAUTH,
        verify_callback(request, callback),
        client_id=held.client_id,
        client_secret=held.client_secret,
        redirect_uri=request.redirect_uri,
        code_verifier=request.code_verifier,
        async_transport=AsyncTransport(world),
        clock=world.clock.time,
    )
    async with edlink.AsyncEdlink(teacher(world, token), transport=AsyncTransport(world)) as client:
        first = await client.my.profile.get()
        world.advance(3601)
        assert (await client.my.profile.get()).id == first.id
    assert len(world.calls("edlink.createToken")) == 2


def test_edlink_tokens_that_are_not_renewed(world: World) -> None:
    held = world.credentials.edlink
    with edlink.Edlink(edlink.service_token(held.service_token), transport=Transport(world)) as client:
        reply = client.request("GET", f"/api/v1/teams/{held.team_id}/onboardings")
        assert reply.status == 200
        with pytest.raises(AuthError, match="userAccessToken"):
            client.my.profile.get()
    with edlink.Edlink(edlink.user_token(world.issue_token("edlink")), transport=Transport(world)) as client:
        assert client.my.profile.get().id
    assert edlink.integration_token("t").schemes == {"integrationAccessToken"}


def test_edlink_sends_json_and_reads_data(world: World) -> None:
    signed_in(world, "edlink")
    (call,) = world.calls("edlink.createToken")
    assert ("content-type", "application/json") in [(name.lower(), value) for name, value in call.headers]
    assert "***" in call.body


def test_thrive_basic_and_application(world: World) -> None:
    held = world.credentials.thrive
    for credential in (thrive.basic(held.tenant_id, held.secret), application(world, scopes=("api/read",))):
        with thrive.Thrive(credential, transport=Transport(world)) as client:
            assert client.request("GET", "/rest/v1/users").status == 200
    with thrive.Thrive(application(world), transport=Transport(world)) as client:
        for _ in range(3):
            client.request("GET", "/rest/v1/users")
            world.advance(3600)
    assert len(world.calls("thrive.createToken")) == 4


def test_thrive_webhooks_have_their_own_tokens(world: World) -> None:
    held = application(world, scheme=thrive.WEBHOOKS_OAUTH, scopes=("api/webhooks",))
    assert held.schemes == {"webhooksOauth"}
    assert held.source.token().scopes == ("api/webhooks",)
    (call,) = world.calls("thrive.createToken")
    assert urlsplit(call.url).hostname == "user.api.learn.link"
    with pytest.raises(TokenRefusedError, match="invalid_scope"):
        application(world, scopes=("api/webhooks",)).source.token()


@pytest.mark.parametrize("scheme", [thrive.OAUTH, thrive.WEBHOOKS_OAUTH])
@pytest.mark.parametrize("environment", list(thrive.SERVERS))
def test_thrive_token_urls(scheme: OAuthScheme, environment: str) -> None:
    """The eight of "Thrive Learning, Search users and return basic user information"."""
    placed = scheme.in_environment(environment).filled({"tenantId": "eu-west-2_AbcdEfghI"})
    part = "public" if scheme is thrive.OAUTH else "user"
    server = thrive.SERVERS[environment].replace("public", part)
    assert placed.token_url == f"{server}/oauth2/token/eu-west-2_AbcdEfghI"


def test_thrive_unknown_environment(world: World) -> None:
    with pytest.raises(ValueError, match="production"):
        application(world, environment="test")


def test_alm_authorization_url_is_the_vendors() -> None:
    query = parse_qs(urlsplit(authorization_url(alm.OAUTH, "id", BACK, ("admin:read", "learner:read")).url).query)
    assert query["response_type"] == ["CODE"]
    assert query["scope"] == ["admin:read,learner:read"]


def test_alm_code_refresh_and_check(world: World) -> None:
    token = signed_in(world, "alm")
    person = admin(world, token)
    info = alm.token_info(person)
    assert (info["user_role"], info["account_id"]) == ("admin", world.credentials.alm.account_id)
    assert not {"access_token", "refresh_token"} & set(info)
    with alm.LearningManager(person, transport=Transport(world)) as client:
        client.request("GET", "/primeapi/v2/users")
        world.advance(604_800 - 1)
        client.request("GET", "/primeapi/v2/users")
        assert not world.calls("alm.refreshToken"), "refreshing early would give the same token"
        world.advance(1)
        client.request("GET", "/primeapi/v2/users")
    (call,) = world.calls("alm.refreshToken")
    assert urlsplit(call.url).path == "/oauth/token/refresh"
    assert "grant_type" not in call.body
    world.advance(604_800)
    assert alm.token_info(person)["user_role"] == "admin"


def test_alm_refreshing_early_gives_the_same_token(world: World) -> None:
    person = admin(world)
    token = person.source.token()
    assert person.source.replace(token) is None


def test_alm_from_a_refresh_token_alone(world: World) -> None:
    person = admin(world, Token.from_refresh_token(world.credentials.alm.admin_refresh_token))
    assert alm.token_info(person)["user_role"] == "admin"


def test_alm_impersonation_says_whose_identity_it_carries() -> None:
    world = World(people=20)
    person = admin(world)
    held = alm.impersonate(person, world.credentials.alm.learner_email)
    assert held.learner_email == world.credentials.alm.learner_email
    assert held.learner_email in repr(held)
    assert held.schemes == person.schemes
    theirs = held.source.token().extra["user_id"]
    assert theirs != person.source.token().extra["user_id"]
    assert learner_of(held, world) == theirs
    world.advance(604_801)
    assert learner_of(held, world) == theirs
    first, second = world.calls("alm.createLearnerToken")
    assert "force" not in first.url
    assert "force=true" in second.url
    with pytest.raises(TokenRefusedError):
        alm.impersonate(person, "unknown@acme.com").source.token()
    with pytest.raises(TokenRefusedError):
        alm.impersonate(admin(world, Token(access_token="a")), "a@acme.com").source.token()


async def test_alm_impersonation_in_an_async_client() -> None:
    world = World(people=20)
    held = alm.impersonate(admin(world), world.credentials.alm.learner_email)
    async with alm.AsyncLearningManager(held, transport=AsyncTransport(world)) as client:
        theirs = (await held.source.token_async()).extra["user_id"]
        assert (await client.request("GET", f"/primeapi/v2/users/{theirs}")).status == 200
    assert len(world.calls("alm.createLearnerToken")) == 1


@pytest.mark.parametrize("region", list(alm.SERVERS))
def test_alm_regions(region: str) -> None:
    person = alm.user(Token.from_refresh_token("r"), client_id="i", client_secret="s", server=alm.SERVERS[region])
    host = urlsplit(alm.SERVERS[region]).hostname
    for url in (person.scheme.authorization_url, person.scheme.token_url, person.scheme.refresh_url):
        assert urlsplit(str(url)).hostname == host
    assert person.server == alm.impersonate(person, "a@b.test").server == alm.SERVERS[region]
    assert person.scheme.token_url == f"{alm.SERVERS[region]}/oauth/token"


def test_revoked_token_is_replaced_once() -> None:
    world = World(people=20)
    person = teacher(world)
    with edlink.Edlink(person, transport=Transport(world)) as client:
        client.my.profile.get()
        world.edlink.auth.tokens.clear()
        assert client.my.profile.get().id
    assert len(world.calls("edlink.createToken")) == 2


def of_every_kind(api: str) -> dict[str, Credential]:
    token = Token(access_token="t", refresh_token="r")
    made: list[Credential]
    if api == "thrive":
        applications = (thrive.application, thrive.webhooks_application)
        made = [make(tenant_id="tenant", client_id="id", client_secret="secret") for make in applications]
        made.append(thrive.basic("tenant", "secret"))
    elif api == "alm":
        person = alm.user(token, client_id="id", client_secret="secret")
        made = [alm.user_token("t"), person, alm.impersonate(person, "learner@school.example")]
    else:
        makers = (edlink.user_token, edlink.integration_token, edlink.service_token, edlink.oidc_token)
        made = [*(make("t") for make in makers), edlink.application_secret("secret")]
        made += [edlink.user(token, client_id="id", client_secret="secret"), edlink.application("id", "secret")]
    return {f"{api} {number} {type(each).__name__}": each for number, each in enumerate(made)}


FOREIGN = [
    pytest.param(ours, credential, id=f"{ours} is given {name}")
    for ours in SCHEMES | {"thrive": None}
    for theirs in SCHEMES | {"thrive": None}
    if theirs != ours
    for name, credential in of_every_kind(theirs).items()
]


@pytest.mark.parametrize(("api", "credential"), FOREIGN)
def test_a_client_refuses_the_credentials_of_another_api(api: str, credential: Credential) -> None:
    asynchronous = {"alm": alm.AsyncLearningManager, "edlink": edlink.AsyncEdlink, "thrive": thrive.AsyncThrive}
    clients = {"alm": alm.LearningManager, "edlink": edlink.Edlink, "thrive": thrive.Thrive}
    expected = rf"^a credential of {credential.api} .* does not belong to {api}; nothing was sent\. Make one of {api}$"
    for given in (credential, Combined(credential, ApiKey("k", "key", "query", ()))):
        for make in (clients[api], asynchronous[api], partial(client_class(api), server="http://127.0.0.1:1")):
            with pytest.raises(AuthError, match=expected):
                make(given)
    assert clients[credential.api or ""](credential).credential is credential


def test_schemes_that_an_api_does_not_have_and_credentials_of_two_apis_are_refused() -> None:
    with pytest.raises(AuthError, match=r"a credential of another API \(metaToken\) does not belong to alm"):
        alm.LearningManager(BearerToken("t", "metaToken"))
    with pytest.raises(ArgumentError, match="must belong to one API, got credentials of alm and thrive"):
        Combined(alm.user_token("t"), thrive.basic("tenant", "secret"))
    with pytest.raises(AuthError, match="does not belong to alm"):
        alm.LearningManager(Combined(alm.user_token("t"), BearerToken("t", "metaToken")))


# The environment.

ENVIRONMENTS: dict[str, tuple[Any, dict[str, str], type]] = {
    "edlink token": (edlink, {"SYLLABIND_EDLINK_TOKEN": "t"}, BearerToken),
    "edlink service": (edlink, {"SYLLABIND_EDLINK_SERVICE_TOKEN": "t"}, BearerToken),
    "edlink integration": (edlink, {"SYLLABIND_EDLINK_INTEGRATION_TOKEN": "t"}, BearerToken),
    "edlink user": (
        edlink,
        {
            "SYLLABIND_EDLINK_CLIENT_ID": "i",
            "SYLLABIND_EDLINK_CLIENT_SECRET": "s",
            "SYLLABIND_EDLINK_REFRESH_TOKEN": "r",
        },
        AuthorizedUser,
    ),
    "thrive basic": (thrive, {"SYLLABIND_THRIVE_TENANT_ID": "t", "SYLLABIND_THRIVE_API_SECRET": "s"}, Basic),
    "thrive application": (
        thrive,
        {
            "SYLLABIND_THRIVE_TENANT_ID": "t",
            "SYLLABIND_THRIVE_CLIENT_ID": "i",
            "SYLLABIND_THRIVE_CLIENT_SECRET": "s",
            "SYLLABIND_THRIVE_ENVIRONMENT": "staging-mea",
            "SYLLABIND_THRIVE_SCOPES": "api/read api/write",
        },
        ClientCredentials,
    ),
    "alm token": (alm, {"SYLLABIND_ALM_TOKEN": "t"}, BearerToken),
    "alm user": (
        alm,
        {
            "SYLLABIND_ALM_CLIENT_ID": "i",
            "SYLLABIND_ALM_CLIENT_SECRET": "s",
            "SYLLABIND_ALM_REFRESH_TOKEN": "r",
            "SYLLABIND_ALM_REGION": "eu",
        },
        AuthorizedUser,
    ),
}


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_from_env(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module, variables, kind = ENVIRONMENTS[name]
    assert isinstance(module.from_env(variables), kind)
    for variable, value in variables.items():
        monkeypatch.setenv(variable, value)
    assert isinstance(module.from_env(), kind)
    if kind is not BearerToken:
        for missing in ("CLIENT_ID", "CLIENT_SECRET", "TENANT_ID"):
            names = [each for each in variables if each.endswith(missing)]
            if names:
                with pytest.raises(AuthError, match=names[0]):
                    module.from_env({key: value for key, value in variables.items() if key not in names})


@pytest.mark.parametrize(
    ("module", "given", "expected"),
    [
        (thrive, "TENANT_ID", "API_SECRET, or"),
        (alm, "REGION", "TOKEN, or"),
        (edlink, "SERVER", "TOKEN or SYLLABIND_EDLINK_INTEGRATION_TOKEN or .*, or"),
    ],
)
def test_from_env_names_every_variable_that_would_do(module: Any, given: str, expected: str) -> None:
    prefix = f"SYLLABIND_{module.API.name.upper()}_"
    values = {f"{prefix}{given}": "us" if given == "REGION" else "https://x.example"}
    expected = f"^no credential is described; set {prefix}{expected} {prefix}CLIENT_ID and {prefix}CLIENT_SECRET$"
    with pytest.raises(AuthError, match=expected):
        module.from_env(values)


def test_from_env_places_and_stores(tmp_path: Path) -> None:
    found = thrive.from_env(ENVIRONMENTS["thrive application"][1])
    assert isinstance(found, ClientCredentials)
    assert found.scheme.token_url == "https://public.api.meastaging.learn.tech/oauth2/token/t"
    assert found.scopes == ("api/read", "api/write")
    variables = ENVIRONMENTS["alm user"][1]
    person = alm.from_env(variables)
    assert isinstance(person, AuthorizedUser)
    assert person.scheme.token_url == "https://learningmanagereu.adobe.com/oauth/token"
    with pytest.raises(AuthError, match="us, eu, apac"):
        alm.from_env({**variables, "SYLLABIND_ALM_REGION": "mars"})
    kept = {name: value for name, value in variables.items() if "REFRESH" not in name}
    own = Token(access_token="stored", expires_at=9e9, identity=person.identity)
    with pytest.raises(AuthError, match="the token store holds no token; sign in first"):
        alm.from_env({**kept, "SYLLABIND_ALM_STORE": str(tmp_path / "empty")}).source.token()  # type: ignore[attr-defined]
    FileStore(tmp_path).save("alm", own)
    stored = alm.from_env({**kept, "SYLLABIND_ALM_STORE": str(tmp_path)})
    assert isinstance(stored, AuthorizedUser)
    assert stored.source.token().access_token.reveal() == "stored"


def test_variables_are_one_table() -> None:
    asked: set[str] = set()

    class Watching(dict[str, str]):
        def get(self, key: str, default: Any = None) -> Any:
            asked.add(key)
            return super().get(key, default)

    settings("alm", Watching())
    assert asked == {f"SYLLABIND_ALM_{name}" for name in VARIABLES}
    with pytest.raises(KeyError):
        settings("alm", {}).get("PASSPHRASE")


# At a terminal.


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[World, Path]]:
    world = World(people=20)
    world.realtime()
    with serve(world) as server:
        for api in ("edlink", "alm", "thrive"):
            held = getattr(world.credentials, api)
            variables: Mapping[str, str] = {
                "SERVER": server.origins[api],
                "CLIENT_ID": held.client_id,
                "CLIENT_SECRET": held.client_secret,
                "STORE": str(tmp_path / "tokens"),
                "TENANT_ID": world.credentials.thrive.tenant_id,
                "SCOPES": {"alm": "admin:read admin:write", "thrive": "api/read", "edlink": ""}[api],
            }
            for name, value in variables.items():
                monkeypatch.setenv(f"SYLLABIND_{api.upper()}_{name}", value)
        yield world, tmp_path / "tokens"


def browser_of(world: World) -> Callable[[str], bool]:
    """A person with a browser: agrees, and lets it go where it is sent."""

    def open_browser(url: str) -> bool:
        def go() -> None:
            with http.Client(trust_env=False) as client:
                assert client.get(world.sign_in(url)).status_code == 200

        threading.Thread(target=go).start()
        return True

    return open_browser


@pytest.mark.parametrize("api", ["edlink", "alm", "thrive"])
def test_login_whoami_logout(
    api: str, terminal: tuple[World, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world, tokens = terminal
    monkeypatch.setattr("webbrowser.open", browser_of(world))
    assert cli.main(["whoami", api]) == 1
    assert f"syllabind login {api}" in capsys.readouterr().err
    assert cli.main(["login", api]) == 0
    assert capsys.readouterr().out.startswith(f"{api}: signed in")
    assert (tokens / f"{api}.json").stat().st_mode & 0o777 == 0o600
    assert cli.main(["whoami", api]) == 0
    said = capsys.readouterr().out
    expected = {"edlink": "edlink: ", "alm": "user role admin", "thrive": world.credentials.thrive.tenant_id}
    assert expected[api] in said
    assert "until" in said
    assert cli.main(["logout", api]) == 0
    assert not (tokens / f"{api}.json").exists()
    assert cli.main(["whoami", api]) == 1


def test_login_by_pasting(
    terminal: tuple[World, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world, _ = terminal

    def pasted(prompt: str) -> str:
        printed = capsys.readouterr().out
        return world.sign_in(next(line for line in printed.splitlines() if line.startswith("http")))

    monkeypatch.setattr("builtins.input", pasted)
    assert cli.main(["login", "edlink", "--no-browser"]) == 0
    monkeypatch.setattr("builtins.input", lambda prompt: "http://127.0.0.1/callback?code=x&state=y")
    assert cli.main(["login", "edlink", "--no-browser"]) == 1
    assert "syllabind: the callback" in capsys.readouterr().err


def test_login_denied(
    terminal: tuple[World, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    world, tokens = terminal

    def deny(url: str) -> bool:
        location = world.sign_in(url, approve=False)
        threading.Thread(target=lambda: http.get(location, trust_env=False)).start()
        return True

    monkeypatch.setattr("webbrowser.open", deny)
    assert cli.main(["login", "edlink", "--timeout", "5"]) == 1
    assert "declined_authorization" in capsys.readouterr().err
    assert not tokens.exists()


def test_command_line_needs_its_settings(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("SYLLABIND_EDLINK_CLIENT_ID", raising=False)
    assert cli.main(["login", "edlink"]) == 1
    assert "SYLLABIND_EDLINK_CLIENT_ID" in capsys.readouterr().err
    for arguments in ([], ["login"], ["login", "moodle"], ["nothing", "alm"]):
        with pytest.raises(SystemExit) as caught:
            cli.main(arguments)
        assert caught.value.code == 2


def test_bcp_issuer_is_checked() -> None:
    world = World(people=20, profile="bcp")
    held = world.credentials.edlink
    request = authorization_url(edlink.OAUTH, held.client_id, BACK, issuer="https://other.example")
    with pytest.raises(AuthError, match="issuer"):
        verify_callback(request, world.sign_in(request.url))
