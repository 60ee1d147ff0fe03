"""The sandbox is as strict as the documents and the RFCs: what an authorization server has to refuse."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import Any, Literal
from urllib.parse import parse_qs, urlencode, urlsplit

import msgspec
import pytest

from syllabind.auth import code_challenge
from syllabind_sandbox import Request, Response, World

VERIFIER, OTHER_VERIFIER = "v" * 43, "w" * 43
PEOPLE = 20
EDLINK_TOKEN = "https://ed.link/api/authentication/token"
ALM = "https://learningmanager.adobe.com/oauth"
THRIVE = "https://public.api.learn.link/oauth2/token"


def post(world: World, url: str, body: dict[str, Any], *, json: bool = False, auth: str | None = None) -> Response:
    content = msgspec.json.encode(body) if json else urlencode(body).encode()
    headers = {
        "content-type": "application/json" if json else "application/x-www-form-urlencoded",
        "accept": "application/json",
        **({"authorization": auth} if auth else {}),
    }
    return world.handle(Request(method="POST", url=url, headers=headers, body=content))


def pkce(verifier: str = VERIFIER, method: str = "S256") -> dict[str, str]:
    return {"code_challenge": code_challenge(verifier), "code_challenge_method": method}


def login_url(world: World, service: str = "edlink", **changes: Any) -> str:
    held = getattr(world.credentials, service)
    query = {"client_id": held.client_id, "redirect_uri": held.redirect_uri, "state": "st4te", "response_type": "code"}
    base = "https://ed.link/sso/login"
    if service == "alm":
        base = f"{ALM}/o/authorize"
        query |= {"response_type": "CODE", "scope": "admin:read,admin:write"}
    query |= changes
    return f"{base}?{urlencode({name: value for name, value in query.items() if value is not None})}"


def arrived(world: World, service: str = "edlink", **changes: Any) -> dict[str, str]:
    """The callback's parameters after the person has agreed."""
    location = world.sign_in(login_url(world, service, **changes))
    return {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}


def exchange(world: World, code: str, service: str = "edlink", **changes: Any) -> Response:
    held = getattr(world.credentials, service)
    body = {
        "grant_type": "authorization_code",
        "code": code,
        "client_id": held.client_id,
        "client_secret": held.client_secret,
        "redirect_uri": held.redirect_uri,
        **changes,
    }
    body = {name: value for name, value in body.items() if value is not None}
    return post(world, EDLINK_TOKEN if service == "edlink" else f"{ALM}/token", body, json=service == "edlink")


def refresh(world: World, token: str, service: str = "edlink", **changes: Any) -> Response:
    held = getattr(world.credentials, service)
    body = {"client_id": held.client_id, "client_secret": held.client_secret, "refresh_token": token}
    if service == "edlink":
        return post(world, EDLINK_TOKEN, {**body, "grant_type": "refresh_token", **changes}, json=True)
    return post(world, f"{ALM}/token/refresh", {**body, **changes})


def members(response: Response) -> dict[str, Any]:
    body = msgspec.json.decode(response.body)
    return dict(body.get("$data", body))


def tenant(world: World, scope: str | None = "api/read", *, host: str = THRIVE, **changes: Any) -> Response:
    held = world.credentials.thrive
    body = {
        "grant_type": "client_credentials",
        "scope": scope,
        "client_id": held.client_id,
        "client_secret": held.client_secret,
        **changes,
    }
    auth = body.pop("auth", None)
    kept = {name: value for name, value in body.items() if value is not None}
    return post(world, f"{host}/{body.pop('tenant', held.tenant_id)}", kept, auth=auth)


@pytest.fixture(params=["as_documented", "bcp"])
def world(request: pytest.FixtureRequest) -> World:
    return World(people=PEOPLE, profile=request.param)


def profiled(profile: Literal["as_documented", "bcp"], **more: Any) -> World:
    return World(people=PEOPLE, profile=profile, **more)


def is_refused(response: Response, status: int = 400) -> None:
    assert response.status == status, response.body
    assert b"access_token" not in response.body


CASES: dict[str, Callable[[World], None]] = {}


def case(text: str) -> Callable[[Callable[[World], None]], Callable[[World], None]]:
    def add(act: Callable[[World], None]) -> Callable[[World], None]:
        CASES[text] = act
        return act

    return add


for service in ("edlink", "alm"):

    @case(f"{service}: a verifier that does not fit")
    def _(world: World, service: str = service) -> None:
        code = arrived(world, service, **pkce())["code"]
        is_refused(exchange(world, code, service, code_verifier=OTHER_VERIFIER))

    @case(f"{service}: no verifier after a challenge")
    def _(world: World, service: str = service) -> None:
        is_refused(exchange(world, arrived(world, service, **pkce())["code"], service))

    @case(f"{service}: the challenge itself as a verifier")
    def _(world: World, service: str = service) -> None:
        code = arrived(world, service, **pkce())["code"]
        is_refused(exchange(world, code, service, code_verifier=code_challenge(VERIFIER)))

    @case(f"{service}: a plain challenge")
    def _(world: World, service: str = service) -> None:
        changes = {"code_challenge": VERIFIER, "code_challenge_method": "plain"}
        if service == "alm":
            # Its document lists S256 alone, so that the request counts as malformed: a page, no redirect.
            with pytest.raises(ValueError, match="S256"):
                arrived(world, service, **changes)
            return
        found = arrived(world, service, **changes)
        assert found["error"] == "invalid_request"
        assert "code" not in found

    @case(f"{service}: a challenge without a method, which would mean plain")
    def _(world: World, service: str = service) -> None:
        found = arrived(world, service, code_challenge=VERIFIER)
        assert found["error"] == "invalid_request"
        assert "code" not in found

    @case(f"{service}: a code twice ends what came of it")
    def _(world: World, service: str = service) -> None:
        code = arrived(world, service, **pkce())["code"]
        good = exchange(world, code, service, code_verifier=VERIFIER)
        assert good.status == 200
        is_refused(exchange(world, code, service, code_verifier=VERIFIER))
        is_refused(refresh(world, members(good)["refresh_token"], service))
        api = "https://ed.link/api/v2/my/profile" if service == "edlink" else f"{ALM[:-6]}/primeapi/v2/users"
        headers = {"authorization": f"Bearer {members(good)['access_token']}", "accept": "*/*"}
        assert world.handle(Request(method="GET", url=api, headers=headers)).status == 401

    @case(f"{service}: a code after ten minutes")
    def _(world: World, service: str = service) -> None:
        code = arrived(world, service, **pkce())["code"]
        world.advance(601)
        is_refused(exchange(world, code, service, code_verifier=VERIFIER))

    @case(f"{service}: an unknown code")
    def _(world: World, service: str = service) -> None:
        is_refused(exchange(world, "guess", service, code_verifier=VERIFIER))

    @case(f"{service}: another redirect URI at the exchange")
    def _(world: World, service: str = service) -> None:
        code = arrived(world, service, **pkce())["code"]
        changes = {"code_verifier": VERIFIER, "redirect_uri": "https://example.com/callback"}
        is_refused(exchange(world, code, service, **changes))

    @case(f"{service}: a wrong client secret")
    def _(world: World, service: str = service) -> None:
        code = arrived(world, service, **pkce())["code"]
        is_refused(exchange(world, code, service, code_verifier=VERIFIER, client_secret="x"), 401)

    @case(f"{service}: an unknown client")
    def _(world: World, service: str = service) -> None:
        code = arrived(world, service, **pkce())["code"]
        is_refused(exchange(world, code, service, code_verifier=VERIFIER, client_id="x"), 401)

    @case(f"{service}: no client secret")
    def _(world: World, service: str = service) -> None:
        code = arrived(world, service, **pkce())["code"]
        response = exchange(world, code, service, code_verifier=VERIFIER, client_secret=None)
        assert response.status in (400, 401)

    @case(f"{service}: a code of the other service")
    def _(world: World, service: str = service) -> None:
        other = "alm" if service == "edlink" else "edlink"
        code = arrived(world, other, **pkce())["code"]
        is_refused(exchange(world, code, service, code_verifier=VERIFIER))

    @case(f"{service}: an access token in place of a refresh token")
    def _(world: World, service: str = service) -> None:
        is_refused(refresh(world, world.issue_token(service), service))

    @case(f"{service}: an unknown refresh token")
    def _(world: World, service: str = service) -> None:
        is_refused(refresh(world, "guess", service))

    @case(f"{service}: a refresh with a wrong client secret")
    def _(world: World, service: str = service) -> None:
        code = arrived(world, service, **pkce())["code"]
        token = members(exchange(world, code, service, code_verifier=VERIFIER))["refresh_token"]
        is_refused(refresh(world, token, service, client_secret="x"), 401)

    @case(f"{service}: an unknown client is never redirected")
    def _(world: World, service: str = service) -> None:
        with pytest.raises(ValueError, match="unknown"):
            world.sign_in(login_url(world, service, client_id="x"))

    for uri in (
        "https://evil.test/callback",
        "https://example.com.evil.test/callback",
        "https://example.com@evil.test/callback",
        "http://example.com/callback",
        "https://example.com:8443/callback",
        "http://127.0.0.1.evil.test/callback",
        "http://x@127.0.0.1/callback",
        "https://example.com/callback#x",
        "javascript:alert(1)",
        "",
    ):

        @case(f"{service}: redirect to {uri!r}")
        def _(world: World, service: str = service, uri: str = uri) -> None:
            with pytest.raises(ValueError, match="<h1>"):
                world.sign_in(login_url(world, service, redirect_uri=uri))

    @case(f"{service}: another response type")
    def _(world: World, service: str = service) -> None:
        with pytest.raises(ValueError, match="<h1>"):
            world.sign_in(login_url(world, service, response_type="token"))

    @case(f"{service}: a forged consent")
    def _(world: World, service: str = service) -> None:
        path = "/sso/login/consent" if service == "edlink" else "/oauth/o/authorize/consent"
        origin = world.origins[service]
        good = world.handle(Request(method="GET", url=login_url(world, service, **pkce()))).body.decode()
        ticket = good.split('name="ticket" value="')[1].split('"')[0]
        for forged in ("", "x", ticket[:-1] + ("0" if ticket[-1] != "0" else "1"), "A" + ticket[1:]):
            response = post(world, f"{origin}{path}", {"ticket": forged})
            assert response.status == 400
            assert response.header("location") is None


@case("thrive: a wrong secret")
def _(world: World) -> None:
    is_refused(tenant(world, client_secret="x"), 401)


@case("thrive: no secret")
def _(world: World) -> None:
    is_refused(tenant(world, client_secret=None), 401)


@case("thrive: two ways at once to prove oneself")
def _(world: World) -> None:
    held = world.credentials.thrive
    pair = b64encode(f"{held.client_id}:{held.client_secret}".encode()).decode()
    is_refused(tenant(world, auth=f"Basic {pair}"))
    assert tenant(world, auth=f"Basic {pair}", client_id=None, client_secret=None).status == 200


@case("thrive: unreadable Basic credentials")
def _(world: World) -> None:
    for value in ("Basic ???", "Basic aWQ=", "Bearer x"):
        is_refused(tenant(world, auth=value, client_id=None, client_secret=None), 401)


@case("thrive: an unknown tenant")
def _(world: World) -> None:
    is_refused(tenant(world, tenant="eu-west-2_Other"))


@case("thrive: a scope of the other host")
def _(world: World) -> None:
    is_refused(tenant(world, "api/webhooks"))
    is_refused(tenant(world, "api/read", host="https://user.api.learn.link/oauth2/token"))


@case("thrive: an unknown scope")
def _(world: World) -> None:
    is_refused(tenant(world, "api/read root"))


@case("thrive: another grant type")
def _(world: World) -> None:
    for grant in ("password", "authorization_code", "refresh_token", None):
        is_refused(tenant(world, grant_type=grant))


@case("thrive: a token of the webhooks at the API")
def _(world: World) -> None:
    token = members(tenant(world, "api/webhooks", host="https://user.api.learn.link/oauth2/token"))["access_token"]
    headers = {"authorization": f"Bearer {token}"}
    url = "https://public.api.learn.link/rest/v1/users"
    assert world.handle(Request(method="GET", url=url, headers=headers)).status in (401, 403)


@case("thrive: a token after its hour")
def _(world: World) -> None:
    headers = {"authorization": f"Bearer {members(tenant(world))['access_token']}"}
    request = Request(method="GET", url="https://public.api.learn.link/rest/v1/users", headers=headers)
    assert world.handle(request).status == 200
    world.advance(3600)
    assert world.handle(request).status == 401


@case("alm: a token after seven days")
def _(world: World) -> None:
    token = world.issue_token("alm")
    world.advance(604_800)
    found = world.handle(Request(method="GET", url=f"{ALM}/token/check?access_token={token}", headers={}))
    assert set(msgspec.json.decode(found.body)) == {"error"}


@case("alm: a learner's refresh token cannot act as another learner")
def _(world: World) -> None:
    held = world.credentials.alm
    body = {"client_id": held.client_id, "client_secret": held.client_secret}
    url = f"{ALM}/o/learnerToken?{urlencode({'learner_email': held.learner_email})}"
    good = post(world, url, {**body, "refresh_token": held.admin_refresh_token}, json=True)
    assert good.status == 200
    assert members(good)["user_role"] == "learner"
    is_refused(post(world, url, {**body, "refresh_token": members(good)["refresh_token"]}, json=True), 401)
    is_refused(
        post(world, url, {**body, "client_secret": "x", "refresh_token": held.admin_refresh_token}, json=True), 401
    )
    unknown = f"{ALM}/o/learnerToken?learner_email=unknown%40acme.com"
    is_refused(post(world, unknown, {**body, "refresh_token": held.admin_refresh_token}, json=True))


@pytest.mark.parametrize("name", CASES)
def test_refused(name: str, world: World) -> None:
    CASES[name](world)


def test_impersonation_has_to_be_allowed() -> None:
    world = profiled("as_documented", impersonation=False)
    held = world.credentials.alm
    body = {"client_id": held.client_id, "client_secret": held.client_secret, "refresh_token": held.admin_refresh_token}
    url = f"{ALM}/o/learnerToken?{urlencode({'learner_email': held.learner_email})}"
    is_refused(post(world, url, body, json=True), 401)


@pytest.mark.parametrize("service", ["edlink", "alm"])
def test_bcp_asks_for_pkce(service: str) -> None:
    found = arrived(profiled("bcp"), service)
    assert found["error"] == "invalid_request"
    assert "code" not in found
    assert "code" in arrived(profiled("as_documented"), service)


@pytest.mark.parametrize("service", ["edlink", "alm"])
def test_a_verifier_without_a_challenge_is_a_downgrade(service: str) -> None:
    world = profiled("as_documented")
    is_refused(exchange(world, arrived(world, service)["code"], service, code_verifier=VERIFIER))


@pytest.mark.parametrize("service", ["edlink", "alm"])
def test_bcp_rotates_and_a_spent_refresh_token_ends_the_family(service: str) -> None:
    world = profiled("bcp")
    code = arrived(world, service, **pkce())["code"]
    first = members(exchange(world, code, service, code_verifier=VERIFIER))["refresh_token"]
    second = members(refresh(world, first, service))["refresh_token"]
    assert second != first
    is_refused(refresh(world, first, service))
    is_refused(refresh(world, second, service))


@pytest.mark.parametrize("service", ["edlink", "alm"])
def test_as_documented_the_refresh_token_stays(service: str) -> None:
    world = profiled("as_documented")
    code = arrived(world, service, **pkce())["code"]
    first = members(exchange(world, code, service, code_verifier=VERIFIER))["refresh_token"]
    assert members(refresh(world, first, service))["refresh_token"] == first


@pytest.mark.parametrize("service", ["edlink", "alm"])
def test_denial_comes_back_with_the_state(service: str) -> None:
    world = profiled("bcp")
    location = world.sign_in(login_url(world, service, **pkce()), approve=False)
    found = parse_qs(urlsplit(location).query)
    assert found["state"] == ["st4te"]
    assert found["error"] == ["declined_authorization" if service == "edlink" else "access_denied"]
    assert "code" not in found


@pytest.mark.parametrize("service", ["edlink", "alm"])
def test_what_is_right_passes(service: str, world: World) -> None:
    """The control: the same steps without the mistake."""
    found = arrived(world, service, redirect_uri="http://127.0.0.1:54321/callback", **pkce())
    assert found["state"] == "st4te"
    good = exchange(
        world, found["code"], service, code_verifier=VERIFIER, redirect_uri="http://127.0.0.1:54321/callback"
    )
    assert good.status == 200
    assert refresh(world, members(good)["refresh_token"], service).status == 200


def test_counted(report: Callable[[str, object], None]) -> None:
    report("refused sign-ins, the sandbox's side", f"{len(CASES)} in two profiles, and 7 of one profile")
    assert len(CASES) >= 25
