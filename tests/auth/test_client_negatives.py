"""What a client has to refuse on the way through OAuth (RFC 6749, 7636, 8252, 9207, 9700)."""

from __future__ import annotations

import asyncio
import re
import socket
import sys
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from http.client import HTTPConnection
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import parse_qs, urlsplit

import pytest

from syllabind.alm import Impersonation
from syllabind.auth import (
    LOOPBACK,
    AuthorizationDeniedError,
    AuthorizationRequest,
    AuthorizedUser,
    Basic,
    BearerToken,
    ClientCredentials,
    OAuthScheme,
    Secret,
    Token,
    TokenRefusedError,
    TokenUnavailableError,
    authorization_url,
    exchange_code,
    exchange_code_async,
    login,
    verify_callback,
    verify_idp_initiated_callback,
)
from syllabind.auth.loopback import listening
from syllabind.core._http import http
from syllabind.errors import ArgumentError, AuthError, InsecureUrlError, SyllabindError

from .harness import ORIGIN, PLAIN, SCHEME, Service

BACK = "https://app.example/callback"
VERIFIER = "v" * 43


def begun(**more: Any) -> AuthorizationRequest:
    return authorization_url(SCHEME, "id", BACK, state="state-1", **more)


def comes_back(query: str, *, to: str = BACK, request: AuthorizationRequest | None = None) -> Secret:
    return verify_callback(request or begun(), f"{to}?{query}")


OTHER_STATE = "the callback's state is not that of this session's sign-in; start the sign-in again"
OTHER_ISSUER = "the callback's iss is not the issuer that was asked (RFC 9207); start the sign-in again"
TWICE = "the callback has the parameter"
BAD_CODE = "the callback's code has characters that are not allowed (RFC 6749, appendix A.11)"
CALLBACKS: dict[str, tuple[str, str]] = {
    "no state": ("code=c", OTHER_STATE),
    "empty state": ("code=c&state=", OTHER_STATE),
    "other state": ("code=c&state=state-2", OTHER_STATE),
    "state in another case": ("code=c&state=STATE-1", OTHER_STATE),
    "state and more": ("code=c&state=state-1x", OTHER_STATE),
    "state twice": ("code=c&state=state-1&state=state-1", f"{TWICE} state twice"),
    "state beyond ASCII": ("code=c&state=%C3%A9", OTHER_STATE),
    "code twice": ("code=c&code=d&state=state-1", f"{TWICE} code twice"),
    "a long name twice": (
        f"{'n' * 50}=1&{'n' * 50}=2&state=state-1",
        f"the callback has the parameter {'n' * 40} twice",
    ),
    "no code": ("state=state-1", "the callback has neither a code nor an error"),
    "empty code": ("code=&state=state-1", "the callback has neither a code nor an error"),
    "line break in the code": ("code=a%0D%0Ab&state=state-1", BAD_CODE),
    "code beyond ASCII": ("code=%E2%82%AC&state=state-1", BAD_CODE),
    "error instead of a code": ("error=access_denied&state=state-1", "the sign-in ended with access_denied"),
    "error beside a code": ("error=access_denied&code=c&state=state-1", "the sign-in ended with access_denied"),
    "error with another state": ("error=access_denied&state=x", OTHER_STATE),
    "issuer that is no URL": ("code=c&state=state-1&iss=https%3A%2F%2F%5B", OTHER_ISSUER),
    "issuer that begins alike": ("code=c&state=state-1&iss=https%3A%2F%2Fed.link.evil.test", OTHER_ISSUER),
    "other issuer": ("code=c&state=state-1&iss=https%3A%2F%2Fevil.test", OTHER_ISSUER),
}


@pytest.mark.parametrize("name", CALLBACKS)
def test_callback(name: str) -> None:
    query, problem = CALLBACKS[name]
    with pytest.raises(AuthError) as caught:
        comes_back(query)
    assert str(caught.value) == problem


@pytest.mark.parametrize(
    "to",
    [
        "https://app.example/other", "https://app.example/callback/", "https://app.example:8443/callback",
        "http://app.example/callback", "https://app.example.evil.test/callback", "https://u@app.example/callback",
        "app.example/callback", "", "https://[", "https://[::1/callback",
    ],
)  # fmt: skip
def test_callback_at_another_address(to: str) -> None:
    with pytest.raises(AuthError, match=r"redirect URI|cannot be parsed as a URL"):
        comes_back("code=c&state=state-1", to=to)


def test_good_callbacks_pass() -> None:
    assert comes_back("code=c&state=state-1").reveal() == "c"
    assert comes_back("state=state-1&iss=https%3A%2F%2Fed.link&code=a%20b").reveal() == "a b"
    assert comes_back("code=c&state=state-1", to="https://APP.example/callback").reveal() == "c"
    own = authorization_url(SCHEME, "id", f"{BACK}?tenant=1", state="state-1")
    assert comes_back("tenant=1&code=c&state=state-1", request=own).reveal() == "c"
    issued = begun(issuer=ORIGIN)
    assert comes_back("code=c&state=state-1&iss=https%3A%2F%2Fed.link", request=issued).reveal() == "c"


def test_issuer_that_was_announced_has_to_come() -> None:
    with pytest.raises(AuthError, match="issuer"):
        comes_back("code=c&state=state-1", request=begun(issuer=ORIGIN))


def test_denial_says_why_and_only_that() -> None:
    with pytest.raises(AuthorizationDeniedError) as caught:
        comes_back("error=access_denied&error_description=%0d%0aSet-Cookie:x&state=state-1")
    assert (caught.value.code, caught.value.description) == ("access_denied", " Set-Cookie:x")


def test_state_is_used_once() -> None:
    session: dict[str, Any] = {}
    begun().save_to(session)
    AuthorizationRequest.load_from(session)
    with pytest.raises(AuthError, match="has completed it"):
        AuthorizationRequest.load_from(session)


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "text",
        {},
        {"state": "s"},
        {"url": "u", "state": "s", "redirect_uri": "r", "x": 1},
        {"url": "u", "state": "\n", "redirect_uri": "r"},
    ],
)
def test_foreign_session(kept: Any) -> None:
    with pytest.raises(AuthError):
        AuthorizationRequest.load_from({"syllabind": kept})


@pytest.mark.parametrize("verifier", ["v" * 42, "v" * 129, "v" * 42 + "+", "v" * 42 + "=", "v" * 42 + " ", "é" * 43])
def test_verifiers_that_are_none(verifier: str) -> None:
    with pytest.raises(ArgumentError):
        begun(code_verifier=verifier)
    service = Service()
    with pytest.raises(ArgumentError):
        exchange_code(SCHEME, "c", client_id="id", redirect_uri=BACK, code_verifier=verifier, transport=service)
    assert service.tokens == 0


def test_states_and_verifiers_are_unguessable() -> None:
    made = [authorization_url(SCHEME, "id", BACK) for _ in range(500)]
    states = {each.state.reveal() for each in made}
    verifiers = {each.code_verifier.reveal() for each in made if each.code_verifier}
    assert len(states) == len(verifiers) == 500
    # RFC 7636, section 7.1, and RFC 6749, section 10.10: 256 and 160 bits; base64url carries 6 a character.
    assert min(map(len, verifiers)) * 6 >= 256
    assert min(map(len, states)) * 6 >= 160
    spread = Counter("".join(verifiers))
    assert len(spread) == 64
    assert max(spread.values()) < 1.5 * min(spread.values())


@pytest.mark.parametrize(
    "redirect_uri",
    ["http://app.example/cb", "https://app.example/cb#x", "ftp://app.example", "/cb", "https://u:p@app.example/cb"],
)
def test_redirect_uris_that_are_refused(redirect_uri: str) -> None:
    with pytest.raises(SyllabindError, match=r"^redirect_uri"):
        authorization_url(SCHEME, "id", redirect_uri)


@pytest.mark.parametrize(
    "extra", [{"state": "x"}, {"redirect_uri": "https://evil.test"}, {"code_challenge_method": "plain"}]
)
def test_extra_parameters_do_not_override(extra: dict[str, str]) -> None:
    with pytest.raises(ArgumentError):
        begun(extra=extra)


def test_people_cannot_sign_in_without_an_authorization_endpoint() -> None:
    with pytest.raises(AuthError):
        authorization_url(OAuthScheme(name="oauth", token_url=f"{ORIGIN}/token"), "id", BACK)


@pytest.mark.parametrize(
    "url",
    ["http://ed.link/token", "https://u:p@ed.link/token", "https://ed.link/token#x", "ed.link/token", "https://["],
)
def test_token_urls_that_are_refused(url: str) -> None:
    with pytest.raises(SyllabindError):
        OAuthScheme(name="oauth", token_url=url)
    with pytest.raises(InsecureUrlError):
        SCHEME.at("http://ed.link")


def answered(status: int = 200, **kind: Any) -> Callable[[], http.Response]:
    return lambda: http.Response(status, **kind)


def token(**members: Any) -> Callable[[], http.Response]:
    return answered(json={"access_token": "a", "token_type": "Bearer", "expires_in": 3600, **members})


NO_OBJECT = "the token endpoint's answer is not a JSON object"
NO_BEARER = "the token endpoint answered with a token that is not a bearer token"
NO_LIFE = "the token endpoint's expires_in must be a number of seconds above 0"
UNUSABLE = "the token endpoint's answer has no usable token: "
TOKEN_ANSWERS: dict[str, tuple[Callable[[], http.Response], str]] = {
    "page": (answered(html="<p>Sign in</p>"), NO_OBJECT),
    "empty": (answered(content=b""), NO_OBJECT),
    "list": (answered(json=["a"]), NO_OBJECT),
    "broken": (answered(content=b'{"access_token": "a'), NO_OBJECT),
    "deep": (answered(content=b"[" * 100_000), NO_OBJECT),
    "not UTF-8": (answered(content=b'{"access_token": "\xff"}'), NO_OBJECT),
    "error with 200": (answered(json={"error": "invalid_grant"}), "the token endpoint refused (200, invalid_grant)"),
    "error and a token": (token(error="invalid_grant"), "the token endpoint refused (200, invalid_grant)"),
    "error in an unknown form": (
        answered(400, json={"$errors": [{"code": "BAD", "message": "no"}]}),
        "the token endpoint refused (400)",
    ),
    "no token": (token(access_token=None), UNUSABLE + "access_token must be str, got NoneType"),
    "empty token": (token(access_token=""), UNUSABLE + "access_token must not be empty"),
    "number for a token": (token(access_token=7), UNUSABLE + "access_token must be str, got int"),
    "line break in the token": (
        token(access_token="a\r\nX: y"),
        UNUSABLE + "access_token must be printable ASCII without spaces",
    ),
    "token beyond ASCII": (
        token(access_token="tökén"),
        UNUSABLE + "access_token must be printable ASCII without spaces",
    ),
    "space in the token": (token(access_token="a b"), UNUSABLE + "access_token must be printable ASCII without spaces"),
    "line break in the refresh token": (
        token(refresh_token="a\nb"),
        UNUSABLE + "refresh_token must be printable ASCII without spaces",
    ),
    "number for a refresh token": (token(refresh_token=7), UNUSABLE + "refresh_token must be str, got int"),
    "other token type": (token(token_type="mac"), NO_BEARER),
    "number for a token type": (token(token_type=1), NO_BEARER),
    "negative expires_in": (token(expires_in=-1), NO_LIFE),
    "expires_in 0": (token(expires_in=0), NO_LIFE),
    "text for expires_in": (token(expires_in="soon"), NO_LIFE),
    "true for expires_in": (token(expires_in=True), NO_LIFE),
    "list for expires_in": (token(expires_in=[3600]), NO_LIFE),
    "endless expires_in": (answered(content=b'{"access_token":"a","expires_in":1e999}'), NO_OBJECT),
    "number for scope": (token(scope=7), "the token endpoint's scope must be a text or a list of texts"),
    "mixed list for scope": (token(scope=["a", 1]), "the token endpoint's scope must be a text or a list of texts"),
    "fewer scopes in a list": (token(scope=["api/read"]), "the service did not grant api/write"),
    "fewer scopes": (token(scope="api/read"), "the service did not grant api/write"),
    "not modified": (answered(304), "the token endpoint redirects elsewhere; it was not followed (304)"),
    "redirect": (
        answered(302, headers={"location": "https://evil.test"}),
        "the token endpoint redirects elsewhere; it was not followed (302)",
    ),
    "redirect that keeps the method": (
        answered(307, headers={"location": "https://ed.link/y"}),
        "the token endpoint redirects elsewhere; it was not followed (307)",
    ),
    "unauthorized": (
        answered(401, json={"error": "invalid_client"}),
        "the token endpoint refused (401, invalid_client)",
    ),
}


@pytest.mark.parametrize("name", TOKEN_ANSWERS)
def test_token_answer(name: str) -> None:
    made, problem = TOKEN_ANSWERS[name]
    service = Service(answer=lambda number, fields: made())
    with pytest.raises(TokenRefusedError) as caught:
        exchange_code(
            PLAIN,
            "c",
            client_id="id",
            client_secret="s",
            redirect_uri=BACK,
            scopes=("api/read", "api/write"),
            transport=service,
        )
    assert str(caught.value) == problem
    assert service.tokens == 1, "a code is exchanged once, whatever comes of it"


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503])
def test_outage_is_told_from_refusal(status: int) -> None:
    service = Service(answer=lambda number, fields: http.Response(status, json={"access_token": "a"}))
    with pytest.raises(TokenUnavailableError, match=str(status)):
        exchange_code(PLAIN, "c", client_id="id", redirect_uri=BACK, transport=service)
    assert service.tokens == 1


@pytest.mark.parametrize("broken", [http.ConnectError, http.ReadTimeout, http.ReadError, http.RemoteProtocolError])
def test_broken_connection(broken: type[http.TransportError]) -> None:
    def answer(number: int, fields: dict[str, str]) -> http.Response:
        raise broken("the request said client_secret=hunter2")

    service = Service(answer=answer)
    with pytest.raises(TokenUnavailableError) as caught:
        exchange_code(PLAIN, "c", client_id="id", redirect_uri=BACK, transport=service)
    assert "hunter2" not in str(caught.value)
    assert service.tokens == 1


@pytest.mark.parametrize(
    ("life", "expires_at"),
    [(3600, 4600.0), ("3600", 4600.0), ("3600.0", 4600.0), (0.5, 1000.5), (None, None), ("", None)],
)
def test_lifetimes_that_are_taken(life: Any, expires_at: float | None) -> None:
    service = Service(life=life)
    made = exchange_code(PLAIN, "c", client_id="id", redirect_uri=BACK, transport=service, clock=lambda: 1000.0)
    assert made.expires_at == expires_at


def test_token_type_in_any_case_and_bare_or_wrapped_answers() -> None:
    for body in (
        {"access_token": "a", "token_type": "bEARER"},
        {"$data": {"access_token": "a"}},
        {"access_token": "a"},
        {"access_token": "a", "token_type": None, "error": ""},
        {"access_token": "a", "token_type": "", "scope": ["x", "y"]},
    ):
        service = Service(answer=lambda number, fields: http.Response(201, json=body))  # noqa: B023
        made = exchange_code(SCHEME, "c", client_id="id", client_secret="s", redirect_uri=BACK, transport=service)
        assert made.access_token.reveal() == "a"


def test_launch_has_no_state() -> None:
    assert verify_idp_initiated_callback(f"{BACK}?code=c", BACK).reveal() == "c"
    for query in ("code=c&state=x", "state=", "error=declined_authorization", "code=c&code=d", ""):
        with pytest.raises(AuthError):
            verify_idp_initiated_callback(f"{BACK}?{query}", BACK)


ADMIN = AuthorizedUser(scheme=PLAIN, client_id="i", token=Token(access_token="a"))
BAD_TEXTS = ("a\r\nX-Evil: 1", "a\nb", "a\rb", "a\x00b", "a\x7fb", "tökén", "a\u2028b", "\ud800", "é", "токен", "")


@pytest.mark.parametrize("text", BAD_TEXTS)
def test_what_cannot_be_sent_is_refused_when_it_is_set(text: str) -> None:
    """Nothing of this reaches a header, and no call is needed to find out."""
    tries: list[tuple[str, Callable[[], object]]] = [
        ("token", lambda: BearerToken(text, "s")),
        ("username", lambda: Basic(text, "p", "s")),
        ("password", lambda: Basic("u", text, "s")),
        ("access_token", lambda: Token(access_token=text)),
        ("refresh_token", lambda: Token(access_token="a", refresh_token=text)),
        ("refresh_token", lambda: Token.from_refresh_token(text)),
        ("client_id", lambda: ClientCredentials(scheme=PLAIN, client_id=text, client_secret="s")),
        ("client_secret", lambda: ClientCredentials(scheme=PLAIN, client_id="i", client_secret=text)),
        ("client_id", lambda: AuthorizedUser(scheme=PLAIN, client_id=text, token=Token(access_token="a"))),
        ("client_id", lambda: authorization_url(SCHEME, text, BACK)),
        ("scope", lambda: authorization_url(SCHEME, "i", BACK, [text])),
        ("state", lambda: AuthorizationRequest(url="u", state=text, redirect_uri=BACK)),
        ("code", lambda: exchange_code(SCHEME, text, client_id="i", redirect_uri=BACK, transport=Service())),
        ("code", lambda: asyncio.run(exchange_code_async(SCHEME, text, client_id="i", redirect_uri=BACK))),
        ("learner_email", lambda: Impersonation(admin=ADMIN, learner_email=text)),
    ]
    for name, each in tries:
        with pytest.raises(ArgumentError) as caught:
            each()
        assert caught.value.parameter == name
        if name != "username" or ":" not in text:
            assert caught.value.problem.startswith("must be printable ASCII" if text else "must not be empty")


SPACED = {
    "username": lambda text: Basic(text, "p", "s").username,
    "password": lambda text: Basic("u", text, "s").password.reveal(),
    "client_id": lambda text: ClientCredentials(scheme=PLAIN, client_id=text, client_secret="s").client.id,
    "client_secret": lambda text: revealed(ClientCredentials(scheme=PLAIN, client_id="i", client_secret=text)),
    "code": lambda text: sent_code(text),
    "code, awaited": lambda text: asyncio.run(asent_code(text)),
}


def revealed(application: ClientCredentials) -> str:
    assert application.client.secret is not None
    return application.client.secret.reveal()


def sent_code(code: str) -> str:
    service = Service()
    exchange_code(SCHEME, code, client_id="i", redirect_uri=BACK, transport=service)
    return service.bodies[0]["code"]


async def asent_code(code: str) -> str:
    service = Service()
    await exchange_code_async(SCHEME, code, client_id="i", redirect_uri=BACK, async_transport=service)
    return service.bodies[0]["code"]


@pytest.mark.parametrize("name", SPACED)
def test_spaces_may_be_where_the_rfc_has_them(name: str) -> None:
    """RFC 6749, appendix A: client ids, secrets, passwords and codes may hold them; tokens may not."""
    text = ' a b~!"\\ '
    assert SPACED[name](text) == text


def test_colon_in_a_user_name() -> None:
    with pytest.raises(ArgumentError, match=r"^username must not contain a colon \(RFC 7617, section 2\)$"):
        Basic("a:b", "p", "s")
    assert Basic("a", "p:q", "s").password.reveal() == "p:q"


@pytest.mark.parametrize("tenant", [None, "", "..", "a\nb"])
def test_path_parameters_of_token_urls(tenant: str | None) -> None:
    scheme = OAuthScheme(name="oauth", token_url=f"{ORIGIN}/oauth2/token/{{tenantId}}")
    parameters = {} if tenant is None else {"tenantId": tenant}
    with pytest.raises(ArgumentError):
        ClientCredentials(scheme=scheme, client_id="i", client_secret="s", parameters=parameters)
    assert scheme.filled({"tenantId": "a/../b?c"}).token_url == f"{ORIGIN}/oauth2/token/a%2F..%2Fb%3Fc"


# The sign-in at a terminal: what the browser, or another program on this machine, may send to the listener.


DONE = "Done. Go back to the terminal; this page can be closed."
ANSWERS = (
    ("evil.test", "/callback?code=c&state={state}", 400, "This is not the address of the sign-in."),
    ("localhost:{port}", "/callback?code=c&state={state}", 400, "This is not the address of the sign-in."),
    ("127.0.0.1:{port}", "/?code=c&state={state}", 404, "There is nothing here."),
    ("127.0.0.1:{port}", "/callback?code=c", 400, "This is not the answer to the sign-in that was begun."),
    (
        "127.0.0.1:{port}",
        "/callback?state=x&state={state}",
        400,
        "This is not the answer to the sign-in that was begun.",
    ),
    ("127.0.0.1:{port}", "/callback?state=%C3%A9", 400, "This is not the answer to the sign-in that was begun."),
    ("127.0.0.1:{port}", "/callback?code=c&state={state}&x=%20", 200, DONE),
    ("127.0.0.1:{port}", "/callback?code=d&state={state}", 400, "The sign-in was answered before."),
)


@pytest.mark.parametrize("path", ["/callback", "/", ""])
def test_the_listener_answers_with_a_page_that_tells_nothing_else(path: str) -> None:
    with listening(f"http://127.0.0.1:0{path}") as listener:
        early = HTTPConnection("127.0.0.1", listener.server_port, timeout=5)
        early.request("GET", f"{listener.path}?code=c&state=")
        assert early.getresponse().status == 400, "nothing was begun yet"
        early.close()
        listener.state = Secret("state-1")
        for host, target, status, text in ANSWERS:
            if listener.path == "/" and status == 404:
                continue
            connection = HTTPConnection("127.0.0.1", listener.server_port, timeout=5)
            target = target.replace("/callback", listener.path).format(state="state-1")
            connection.request("GET", target, headers={"Host": host.format(port=listener.server_port)})
            response = connection.getresponse()
            page = response.read()
            shown = re.sub(r"<style>.*?</style>", "", page.decode(), flags=re.DOTALL)
            assert re.findall(r">\s*([^<>\s][^<>]*?)\s*<", shown) == [text, text]
            assert response.status == status
            assert dict(response.getheaders()) == {
                "Content-Type": "text/html; charset=utf-8",
                "Content-Length": str(len(page)),
                "Cache-Control": "no-store",
                "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
                "Referrer-Policy": "no-referrer",
                "Connection": "close",
            }
            connection.close()
        assert listener.arrived.get(timeout=5) == (
            f"http://127.0.0.1:{listener.server_port}{path or '/'}?code=c&state=state-1&x=%20"
        )
        assert listener.arrived.empty()


@pytest.mark.parametrize(
    "uri",
    [
        "http://127.0.0.1/cb", "http://127.0.0.1:0/cb?x=1", "https://127.0.0.1:0/cb", "http://localhost:0/cb",
        "http://127.0.0.2:0/cb",
    ],
)  # fmt: skip
def test_the_listener_wants_a_loopback_address(uri: str) -> None:
    needed = r"^redirect_uri must be http://127\.0\.0\.1:<port>/<path> to listen for the browser, got "
    with pytest.raises(ArgumentError, match=needed), listening(uri):
        pytest.fail("it listens")


def fetched(url: str, *, method: str = "GET", host: str | None = None) -> int:
    request = urllib.request.Request(url, method=method, headers={} if host is None else {"Host": host})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=60) as response:
            assert response.headers["Cache-Control"] == "no-store"
            return int(response.status)
    except HTTPError as error:
        with error:
            return error.code


def signed_in(visit: Callable[[str, str], None], **more: Any) -> tuple[Token, Service]:
    service = Service()
    threads: list[threading.Thread] = []

    def browser(url: str) -> bool:
        query = parse_qs(urlsplit(url).query)
        threads.append(threading.Thread(target=visit, args=(query["redirect_uri"][0], query["state"][0])))
        threads[0].start()
        return True

    try:
        options = {"timeout": 60, "open_browser": browser, **more}
        return login(SCHEME, client_id="id", client_secret="s", transport=service, **options), service
    finally:
        for each in threads:
            each.join()


def test_login_takes_one_answer_and_shuts_the_door() -> None:
    seen: list[int] = []
    redirects: list[str] = []

    def visit(redirect: str, state: str) -> None:
        redirects.append(redirect)
        host = urlsplit(redirect).netloc
        good = f"{redirect}?code=c&state={state}"
        seen.append(fetched(f"http://{host}/favicon.ico"))
        seen.append(fetched(f"{redirect}/other?code=c&state={state}"))
        seen.append(fetched(f"{redirect}?code=evil&state=guess"))
        seen.append(fetched(f"{redirect}?code=evil"))
        seen.append(fetched(good, host="evil.test"))
        seen.append(fetched(good, host=f"localhost:{urlsplit(redirect).port}"))
        seen.append(fetched(good, method="POST"))
        seen.append(fetched(good, method="HEAD"))
        seen.append(fetched(good))

    made, service = signed_in(visit)
    assert made.access_token.reveal() == "access-1"
    assert seen == [404, 404, 400, 400, 400, 400, 501, 501, 200]
    assert service.bodies[0]["code"] == "c"
    assert service.bodies[0]["redirect_uri"] == redirects[0]
    assert len(service.bodies[0]["code_verifier"]) >= 43
    parts = urlsplit(redirects[0])
    assert (parts.hostname, parts.path) == ("127.0.0.1", "/callback")
    with pytest.raises(URLError):
        fetched(f"{redirects[0]}?code=c&state=s")


def test_login_second_answer_changes_nothing() -> None:
    def visit(redirect: str, state: str) -> None:
        with socket.create_connection(("127.0.0.1", urlsplit(redirect).port or 0)) as idle:
            assert idle.fileno() >= 0
            fetched(f"{redirect}?code=first&state={state}")
            try:
                fetched(f"{redirect}?code=second&state={state}")
            except (URLError, ConnectionError):
                return

    _, service = signed_in(visit)
    assert [each["code"] for each in service.bodies] == ["first"]


def test_idle_connections_do_not_keep_the_browser_out() -> None:
    """Each is closed as another one comes, so that neither threads nor file descriptors run out."""
    threads = threading.active_count()
    with listening("http://127.0.0.1:0/callback") as listener, ExitStack() as stack:
        listener.state = Secret("s")
        for _ in range(300):
            stack.enter_context(socket.create_connection(("127.0.0.1", listener.server_port), timeout=5))
        assert fetched(f"http://127.0.0.1:{listener.server_port}/callback?code=c&state=s") == 200
        assert threading.active_count() - threads < 40


def test_callbacks_with_lone_surrogates_are_refused() -> None:
    for query in ("code=c&state=\ud800", "code=\ud800&state=state-1", "error=\udfff&state=state-1"):
        with pytest.raises(AuthError):
            comes_back(query)
    with pytest.raises(AuthError):
        comes_back("code=c&state=state-1", to=f"{BACK}\ud800")


def test_login_that_is_denied() -> None:
    with pytest.raises(AuthorizationDeniedError, match="declined_authorization"):
        signed_in(lambda redirect, state: print(fetched(f"{redirect}?error=declined_authorization&state={state}")))


def test_login_times_out() -> None:
    began = time.monotonic()
    with pytest.raises(AuthError, match=r"^the browser did not come back within 0\.2 seconds; sign in again$"):
        signed_in(lambda redirect, state: None, timeout=0.2)
    assert time.monotonic() - began < 3


def test_login_on_a_taken_port() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(AuthError, match=rf"^cannot listen on 127\.0\.0\.1:{port}: Address already in use$"):
            signed_in(lambda redirect, state: None, redirect_uri=f"http://127.0.0.1:{port}/callback")


def test_login_without_a_browser() -> None:
    with pytest.raises(AuthError, match=r"^no browser could be opened; pass paste= "):
        login(SCHEME, client_id="id", open_browser=lambda url: False)


@pytest.mark.parametrize(
    "uri", ["http://0.0.0.0:0/cb", "http://localhost:0/cb", "https://app.example/cb", "http://127.0.0.1/cb"]
)
def test_login_listens_on_loopback_only(uri: str) -> None:
    with pytest.raises(SyllabindError):
        login(SCHEME, client_id="id", redirect_uri=uri, open_browser=lambda url: pytest.fail("opened"))


def test_login_by_pasting() -> None:
    service = Service()

    def paste(url: str) -> str:
        query = parse_qs(urlsplit(url).query)
        assert urlsplit(query["redirect_uri"][0]).port
        return f"  {query['redirect_uri'][0]}?code=c&state={query['state'][0]}\n"

    made = login(SCHEME, client_id="id", client_secret="s", redirect_uri=LOOPBACK, paste=paste, transport=service)
    assert made.access_token.reveal() == "access-1"
    with pytest.raises(AuthError, match="state"):
        login(SCHEME, client_id="id", redirect_uri=BACK, paste=lambda url: f"{BACK}?code=c&state=x", transport=service)
    assert service.tokens == 1


@pytest.mark.parametrize(("drawn", "port"), [(0, 49152), (-1, 65535)])
def test_pasting_names_a_dynamic_port(drawn: int, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 6335, section 6: 49152 to 65535 are never assigned."""
    module = sys.modules["syllabind.auth.login"]
    monkeypatch.setattr(module, "randbelow", lambda count: drawn % count)
    asked: list[str] = []

    def paste(url: str) -> str:
        asked.append(parse_qs(urlsplit(url).query)["redirect_uri"][0])
        return ""

    with pytest.raises(AuthError, match="redirect URI"):
        login(SCHEME, client_id="id", paste=paste)
    assert asked == [f"http://127.0.0.1:{port}/callback"]


def test_login_asks_for_what_it_was_told_to() -> None:
    urls: list[str] = []

    def browser(url: str) -> None:
        urls.append(url)
        query = parse_qs(urlsplit(url).query)
        threading.Thread(
            target=fetched, args=(f"{query['redirect_uri'][0]}?code=c%20d&state={query['state'][0]}",)
        ).start()

    service = Service()
    made = login(
        PLAIN, client_id="id", client_secret="s", scopes=["a", "b"], open_browser=browser, pkce=False,
        transport=service, clock=lambda: 50.0, redirect_uri="http://127.0.0.1:0/back",
    )  # fmt: skip
    query = parse_qs(urlsplit(urls[0]).query)
    redirect = query["redirect_uri"][0]
    assert urlsplit(redirect).path == "/back"
    assert {name: value for name, value in query.items() if name not in ("state", "redirect_uri")} == {
        "response_type": ["code"], "client_id": ["id"], "scope": ["a b"],
    }  # fmt: skip
    assert service.bodies == [{"grant_type": "authorization_code", "code": "c d", "redirect_uri": redirect}]
    assert made.expires_at == 3650.0


def test_counted(request: pytest.FixtureRequest, report: Callable[[str, object], None]) -> None:
    here = [each for each in request.session.items if each.path == request.path]
    report(
        "refused sign-ins, the client's side",
        f"{len(here) - 1}, of them {len(CALLBACKS) + len(TOKEN_ANSWERS)} in tables",
    )
    assert len(CALLBACKS) + len(TOKEN_ANSWERS) >= 25
