"""Token requests and answers, to the letter (RFC 6749, sections 2.3.1, 5 and 6), awaited or not."""

from __future__ import annotations

import asyncio
import math
import sys
import threading
import time
from typing import Any

import pytest

from syllabind.alm import Impersonation
from syllabind.auth import (
    AuthorizedUser,
    OAuthScheme,
    Secret,
    Token,
    TokenRefusedError,
    TokenUnavailableError,
    exchange_code,
    exchange_code_async,
)
from syllabind.auth.token import ClientId, read_token, token_request
from syllabind.auth.token_endpoint import Endpoint, answer_steps
from syllabind.core._http import http
from syllabind.core.calls import RequestContext
from syllabind.core.deadline import Deadline
from syllabind.errors import ArgumentError, AuthError

from .harness import ONCE, ORIGIN, PLAIN, SCHEME, Clock, Service, answer_of, client_of, granted, status_of

BACK = "https://app.example/callback"
FIXED = {"accept": "application/json", "accept-encoding": "identity", "user-agent": "syllabind", "host": "ed.link"}
OWN = OAuthScheme(name="oauth", token_url=f"{ORIGIN}/token", refresh_url=f"{ORIGIN}/refresh", body="json")


@pytest.mark.parametrize(
    ("scheme", "client", "refresh", "url", "more", "content"),
    [
        (
            PLAIN,
            ClientId(id="a b:c", secret="d+e/f"),
            False,
            f"{ORIGIN}/token",
            {"authorization": "Basic YStiJTNBYzpkJTJCZSUyRmY=", "content-type": "application/x-www-form-urlencoded"},
            b"x=1+%26&y=s3cret",
        ),
        (
            PLAIN,
            ClientId(id="a"),
            True,
            f"{ORIGIN}/token",
            {"content-type": "application/x-www-form-urlencoded"},
            b"x=1+%26&y=s3cret&client_id=a",
        ),
        (
            SCHEME,
            ClientId(id="a", secret="b"),
            False,
            f"{ORIGIN}/api/authentication/token",
            {"content-type": "application/json"},
            b'{"x":"1 &","y":"s3cret","client_id":"a","client_secret":"b"}',
        ),
        (
            OWN,
            ClientId(id="a"),
            True,
            f"{ORIGIN}/refresh",
            {"content-type": "application/json"},
            b'{"x":"1 &","y":"s3cret","client_id":"a"}',
        ),
        (
            OWN,
            ClientId(id="a"),
            False,
            f"{ORIGIN}/token",
            {"content-type": "application/json"},
            b'{"x":"1 &","y":"s3cret","client_id":"a"}',
        ),
    ],
)
def test_a_token_request(
    scheme: OAuthScheme, client: ClientId, refresh: bool, url: str, more: dict[str, str], content: bytes
) -> None:
    request = token_request(scheme, client, {"x": "1 &", "y": Secret("s3cret")}, refresh=refresh)
    assert (request.method, str(request.url), request.read()) == ("POST", url, content)
    assert dict(request.headers) == {**FIXED, **more, "content-length": str(len(content))}


def read(body: dict[str, Any], scheme: OAuthScheme = PLAIN, **more: Any) -> Token:
    return read_token(scheme, answer_of(http.Response(200, json={"access_token": "a", **body})), 1000.0, **more)


def test_a_token_answer() -> None:
    everything = {
        "access_token": "a", "refresh_token": "r", "expires_in": 3600, "token_type": "bearer", "scope": "x  y ",
        "user_id": 7, "account": {"id": "8"},
    }  # fmt: skip
    assert read(everything) == Token(
        access_token="a", refresh_token="r", expires_at=4600.0, stale_at=4300.0, scopes=("x", "y"),
        extra={"user_id": 7, "account": {"id": "8"}},
    )  # fmt: skip
    assert read({}) == Token(access_token="a")
    assert read({}, asked=("x",)) == Token(access_token="a", scopes=("x",))
    assert read({"scope": ""}, asked=("x", "y")).scopes == ("x", "y")
    assert read({"scope": "x z"}, asked=("x",)).scopes == ("x", "z")
    commas = OAuthScheme(name="oauth", token_url=f"{ORIGIN}/token", scope_separator=",")
    assert read({"scope": "x,y z"}, commas).scopes == ("x", "y", "z")
    assert read({"scope": "x,y"}, asked=("x", "y")).scopes == ("x,y",)


def test_what_an_answer_leaves_out_stays_as_it_was() -> None:
    before = Token(access_token="b", refresh_token="r", expires_at=1.0, scopes=("x",), extra={"user_id": 7, "k": 1})
    after = read({"expires_in": 10, "k": 2}, previous=before)
    assert after == Token(
        access_token="a", refresh_token="r", expires_at=1010.0, stale_at=1008.0, scopes=("x",),
        extra={"user_id": 7, "k": 2},
    )  # fmt: skip
    assert read({"refresh_token": "s", "scope": "y"}, previous=before).refresh_token == Secret("s")
    assert read({"refresh_token": ""}, previous=before).refresh_token == Secret("r")
    with pytest.raises(TokenRefusedError, match=r"^the service did not grant y, z$") as caught:
        read({}, previous=before, asked=("z", "x", "y"))
    assert caught.value.code == "invalid_scope"


@pytest.mark.parametrize(
    ("life", "early"), [(100, 20.0), (1499, 299.8), (1500, 300.0), (1501, 300.0), (86400, 300.0), ("100", 20.0)]
)
def test_a_token_is_renewed_five_minutes_early_or_a_fifth_of_its_life(life: Any, early: float) -> None:
    token = read({"expires_in": life})
    assert token.expires_at is not None
    assert token.stale_at is not None
    assert token.expires_at - token.stale_at == pytest.approx(early)
    reused = read({"expires_in": life}, OAuthScheme(name="o", token_url=f"{ORIGIN}/token", reuses_token=True))
    assert reused.stale_at == reused.expires_at == 1000.0 + float(life)


def test_a_token_ends_at_its_end() -> None:
    token = Token(access_token="a", expires_at=1000.0)
    assert [token.stale(now) for now in (699.9, 700.0, 700.1)] == [False, True, True]
    assert [token.expired(now) for now in (999.9, 1000.0, 1000.1)] == [False, True, True]
    early = Token(access_token="a", expires_at=1000.0, stale_at=10.0)
    assert [early.stale(now) for now in (9.9, 10.0, 999.0)] == [False, True, True]
    endless = Token(access_token="a", stale_at=10.0)
    assert not endless.stale(math.inf)
    assert not endless.expired(math.inf)
    renewable = Token.from_refresh_token("r")
    assert (renewable.expired(0.0), renewable.refresh_token) == (True, Secret("r"))


def test_a_record_holds_what_there_is() -> None:
    assert Token(access_token="a").to_record() == {"access_token": "a", "extra": {}}
    full = {"access_token": "a", "refresh_token": "r", "expires_at": 1.0, "stale_at": 0.5, "scopes": ["x"], "extra": {}}
    assert Token.from_record(full).to_record() == full
    for broken, said in (
        ({"access_token": ""}, "not a stored token: access_token must not be empty"),
        ({"access_token": "a", "refresh_token": "\n"}, "not a stored token: refresh_token must be printable ASCII "),
        ({"access_token": "a", "x": 1}, "not a stored token: Object contains unknown field `x`"),
        ([], "not a stored token: Expected `object`, got `array`"),
    ):
        with pytest.raises(AuthError) as caught:
            Token.from_record(broken)
        assert str(caught.value).startswith(said)


@pytest.mark.parametrize(
    ("body", "said", "code"),
    [
        ({"error": "e", "error_description": "d"}, "e: d", "e"),
        ({"error": "e", "error_description": 5}, "e", "e"),
        ({"error": 5}, "error", "error"),
        ({"$errors": [{"code": "C", "message": "m"}, {"code": "D"}]}, "C: m", "C"),
        ({"$errors": [{"message": "m"}]}, "error: m", "error"),
        ({"$errors": [], "error": "e"}, "e", "e"),
        ({"$errors": ["x"], "error": "e"}, "e", "e"),
        (
            {"error": "no s3cret here", "error_description": "s%33cret s3cret"},
            "no *** here: s%33cret ***",
            "no *** here",
        ),
    ],
)
def test_a_refusal_says_why(body: dict[str, Any], said: str, code: str) -> None:
    with pytest.raises(TokenRefusedError) as caught:
        read_token(SCHEME, answer_of(http.Response(400, json=body)), 0.0, secrets=(None, Secret("s3cret")))
    assert (str(caught.value), caught.value.code) == (f"the token endpoint refused (400, {said})", code)


def test_a_redirect_is_no_token() -> None:
    with pytest.raises(TokenRefusedError, match="redirects elsewhere; it was not followed"):
        read_token(PLAIN, answer_of(http.Response(300, json={"access_token": "a"})), 0.0)


@pytest.mark.parametrize("status", [408, 425, 429, 500, 599])
def test_an_outage_is_no_refusal(status: int) -> None:
    with pytest.raises(TokenUnavailableError, match=f"^the token endpoint answered {status}$"):
        read_token(PLAIN, answer_of(http.Response(status, json={"error": "e"})), 0.0)


# --- awaited or not ------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", [PLAIN, SCHEME])
def test_a_code_is_exchanged_alike_awaited_or_not(scheme: OAuthScheme) -> None:
    given: dict[str, Any] = {
        "client_id": "id", "client_secret": "s", "redirect_uri": BACK, "code_verifier": "v" * 43, "scopes": ("x", "y"),
        "clock": lambda: 1000.0,
    }  # fmt: skip
    services = [Service(answer=lambda number, _: granted(number, scope="y x")) for _ in range(2)]
    tokens = [
        exchange_code(scheme, "c d", transport=services[0], **given),
        asyncio.run(exchange_code_async(scheme, "c d", async_transport=services[1], **given)),
    ]
    assert tokens[0] == tokens[1]
    assert (tokens[0].expires_at, tokens[0].scopes) == (4600.0, ("y", "x"))
    assert services[0].bodies == services[1].bodies
    expected = {"grant_type": "authorization_code", "code": "c d", "redirect_uri": BACK, "code_verifier": "v" * 43}
    in_body = {"client_id": "id", "client_secret": "s"} if scheme is SCHEME else {}
    assert services[0].bodies == [expected | in_body]
    narrow = [Service(answer=lambda number, _: granted(number, scope="x")) for _ in range(2)]
    with pytest.raises(TokenRefusedError, match="did not grant y"):
        exchange_code(scheme, "c", transport=narrow[0], **given)
    with pytest.raises(TokenRefusedError, match="did not grant y"):
        asyncio.run(exchange_code_async(scheme, "c", async_transport=narrow[1], **given))
    public = [Service(), Service()]
    del given["client_secret"], given["code_verifier"], given["scopes"]
    exchange_code(scheme, Secret("c"), transport=public[0], **given)
    asyncio.run(exchange_code_async(scheme, Secret("c"), async_transport=public[1], **given))
    assert public[0].bodies == public[1].bodies
    assert public[0].bodies == [
        {"grant_type": "authorization_code", "code": "c", "redirect_uri": BACK, "client_id": "id"}
    ]


@pytest.mark.parametrize("awaited", [False, True])
def test_an_echoed_secret_is_not_shown(awaited: bool) -> None:
    def echo(number: int, fields: dict[str, str]) -> http.Response:
        return http.Response(400, json={"error": "e", "error_description": " ".join(fields.values())})

    given: dict[str, Any] = {"client_id": "id", "client_secret": "the-secret", "redirect_uri": BACK}
    given |= {"code_verifier": "v" * 43}
    service = Service(answer=echo)

    def exchange() -> Token:
        if awaited:
            return asyncio.run(exchange_code_async(SCHEME, "the-code", async_transport=service, **given))
        return exchange_code(SCHEME, "the-code", transport=service, **given)

    with pytest.raises(TokenRefusedError) as caught:
        exchange()
    assert str(caught.value) == f"the token endpoint refused (400, e: authorization_code *** {BACK} *** id ***)"


def test_an_endpoint_has_the_timeouts_of_a_token_call() -> None:
    seen: list[Any] = []

    class Watching(Service):
        def handle_request(self, request: http.Request) -> http.Response:
            seen.append((request.extensions["timeout"], threading.current_thread() is threading.main_thread()))
            if request.url.path == "/token/broken":
                raise http.ReadError("reset, and it said s3cret", request=request)
            return granted(1)

    def request(path: str = "") -> http.Request:
        return http.Request("POST", f"{ORIGIN}/token{path}")

    def steps(path: str = "") -> Any:
        context = RequestContext(operation="t", options=ONCE, deadline=Deadline(60), idempotent=True)
        return answer_steps(request(path), context)

    service = Watching()
    Endpoint(transport=service).send(request())
    Endpoint(async_transport=service).send(request())
    asyncio.run(Endpoint(async_transport=service).run_async(steps()))
    asyncio.run(Endpoint(transport=service).run_async(steps()))
    for timeouts, _ in seen:
        assert timeouts == pytest.approx({"connect": 10.0, "pool": 10.0, "read": 60.0, "write": 60.0}, abs=1.0)
    assert [in_main for _, in_main in seen] == [True, True, True, False]
    said = "^the token endpoint gave no answer: ReadError$"
    for endpoint in (Endpoint(transport=service), Endpoint(async_transport=service)):
        with pytest.raises(TokenUnavailableError, match=said):
            endpoint.run(steps("/broken"))
        with pytest.raises(TokenUnavailableError, match=said):
            asyncio.run(endpoint.run_async(steps("/broken")))


# --- path parameters, environments, origins ------------------------------------------------------


def test_a_scheme_is_filled_and_moved() -> None:
    scheme = OAuthScheme(
        name="oauth", authorization_url=f"{ORIGIN}/sso?x=1", token_url=f"{ORIGIN}/t/{{tenantId}}/{{b}}",
        refresh_url=f"{ORIGIN}/r/{{b}}", token_urls={"staging": "https://s.example/t?y=2"},
    )  # fmt: skip
    moved = scheme.at("http://127.0.0.1:8080")
    assert moved.authorization_url == "http://127.0.0.1:8080/sso?x=1"
    assert moved.token_url == "http://127.0.0.1:8080/t/{tenantId}/{b}"
    assert moved.refresh_url == "http://127.0.0.1:8080/r/{b}"
    assert moved.token_urls == {"staging": "http://127.0.0.1:8080/t?y=2"}
    filled = scheme.filled({"tenantId": "a/b", "b": "c d"})
    assert (filled.token_url, filled.refresh_url) == (f"{ORIGIN}/t/a%2Fb/c%20d", f"{ORIGIN}/r/c%20d")
    assert scheme.in_environment("staging").token_url == "https://s.example/t?y=2"
    with pytest.raises(ArgumentError, match=r"^environment must be one of staging, got 'x'$"):
        scheme.in_environment("x")
    with pytest.raises(ArgumentError, match=r"^b cannot be ''"):
        scheme.filled({"tenantId": "a"})
    for value in (".", "..", "a\n"):
        with pytest.raises(ArgumentError, match=r"^b cannot "):
            scheme.filled({"tenantId": "a", "b": value})


# --- whose turn it is ----------------------------------------------------------------------------


def test_a_token_that_came_back_while_it_was_rejected_is_asked_for_again() -> None:
    """A fetch that began before the rejection may bring that very token; who was rejected needs another one."""
    clock, begun, go = Clock(), threading.Event(), threading.Event()

    def answer(number: int, fields: dict[str, str]) -> http.Response:
        begun.set()
        go.wait(10)
        return granted(1 if number == 1 else 2)

    service = Service(answer=answer)
    user = AuthorizedUser(
        scheme=PLAIN,
        client_id="id",
        token=Token.from_refresh_token("r"),
        transport=service,
        async_transport=service,
        clock=clock,
    )
    found: list[Token | None] = []
    rejected = Token(access_token="access-1")

    def awaited() -> None:
        context = RequestContext(operation="t", options=ONCE, deadline=Deadline(60), idempotent=True)
        found.append(asyncio.run(Endpoint().run_async(user.source.replacement_steps(context, rejected))))

    threads = [
        threading.Thread(target=lambda: found.append(user.source.token())),
        threading.Thread(target=lambda: found.append(user.source.replace(rejected))),
        threading.Thread(target=awaited),
    ]
    threads[0].start()
    assert begun.wait(10)
    for each in threads[1:]:
        each.start()
    deadline = time.monotonic() + 10
    while not all(waits(each) for each in threads[1:]) and time.monotonic() < deadline:
        time.sleep(0.005)
    go.set()
    for each in threads:
        each.join(10)
    assert sorted(each.access_token.reveal() for each in found if each) == ["access-1", "access-2", "access-2"]
    assert service.tokens == 2


def waits(thread: threading.Thread) -> bool:
    """Whether a thread has come to where it waits for the fetch of another one."""
    frame = sys._current_frames().get(thread.ident or 0)
    names = set()
    while frame is not None:
        names.add(frame.f_code.co_name)
        frame = frame.f_back
    return "wait" in names or "select" in names


# --- another person's identity --------------------------------------------------------------------


def test_impersonation_asks_as_the_vendor_documents() -> None:
    service, seen = Service(accepts=lambda token: token != "access-1"), []

    class Watching(Service):
        def handle_request(self, request: http.Request) -> http.Response:
            if "Token" in request.url.path:
                seen.append((request.method, str(request.url), request.read(), dict(request.headers)))
            return service.handle_request(request)

    clock = Clock()
    admin = AuthorizedUser(
        scheme=SCHEME, client_id="id", client_secret="s", token=Token(access_token="a", refresh_token="r"),
        transport=Watching(), clock=clock,
    )  # fmt: skip
    person = Impersonation(admin=admin, learner_email="x+y@example.org")
    with client_of(person, service) as client:
        assert status_of(client) == 200
    url = f"{ORIGIN}/oauth/o/learnerToken?learner_email=x%2By%40example.org"
    content = b'{"client_id":"id","client_secret":"s","refresh_token":"r"}'
    assert [each[:3] for each in seen] == [("POST", url, content), ("POST", f"{url}&force=true", content)]
    sent = {**FIXED, "content-type": "application/json", "content-length": str(len(content))}
    assert {name: value for name, value in seen[0][3].items() if name != "user-agent"} == {
        name: value for name, value in sent.items() if name != "user-agent"
    }
    needed = r"^impersonation needs the administrator's refresh token and the client's secret$"
    for without in (
        AuthorizedUser(scheme=SCHEME, client_id="id", token=Token(access_token="a", refresh_token="r")),
        AuthorizedUser(scheme=SCHEME, client_id="id", client_secret="s", token=Token(access_token="a")),
    ):
        with pytest.raises(TokenRefusedError, match=needed):
            Impersonation(admin=without, learner_email="x").source.token()
