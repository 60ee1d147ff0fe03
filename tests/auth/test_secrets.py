"""Six planted secrets, and everything that could show them: nothing does."""

from __future__ import annotations

import contextlib
import copy
import io
import logging
import pickle
import threading
import traceback
import warnings
from base64 import b64encode
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import attrs
import msgspec
import pytest

from syllabind import Edlink
from syllabind.alm import Impersonation
from syllabind.auth import (
    ApiKey,
    AuthorizationRequest,
    AuthorizedUser,
    Basic,
    BearerToken,
    ClientCredentials,
    Combined,
    FileStore,
    MemoryStore,
    OAuthScheme,
    Secret,
    Token,
    authorization_url,
    exchange_code,
    settings,
    verify_callback,
)
from syllabind.core._http import http
from syllabind.core.client import Client, Options
from syllabind.core.continuations import JsonLink
from syllabind.core.downloads import download_steps
from syllabind.core.link_pages import Sequential
from syllabind.core.operation import Api, paged
from syllabind.core.pagination import Pager
from syllabind.core.redaction import loggable_url, redact, validate_header_value
from syllabind.core.request import RequestSpec
from syllabind.core.retry import RetryPolicy
from syllabind.errors import ArgumentError, SyllabindError
from syllabind_cli import main as cli

SECRETS = {
    "access token": "planted-access-token-4f1c",
    "refresh token": "planted-refresh-token-9a2e",
    "client secret": "planted client+secret/77&d0",
    "password": "planted-password-c3b8",
    "code": "planted-code-51aa",
    "verifier": "planted-verifier-" + "x7" * 20,
}
ACCESS, REFRESH, CLIENT, PASSWORD, CODE, VERIFIER = SECRETS.values()
FORMS = {
    form
    for each in SECRETS.values()
    for form in (each, quote(each), quote(each, safe=""), each.replace(" ", "+"), b64encode(each.encode()).decode())
} | {b64encode(f"tenant:{PASSWORD}".encode()).decode()}


def hits(text: str) -> list[str]:
    return sorted(each for each in FORMS if each in text)


class _Echo(BaseHTTPRequestHandler):
    """Answers with all that it was sent, as careless services do; the status is set from outside."""

    server: Any
    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", "0"))).decode()
        said = f"{self.path} {dict(self.headers)} {body}"
        self.server.seen.append(said)
        plain = self.headers.get("authorization", "").partition(" ")[2]
        status, content = self.server.answer(f"{said} {plain}", "token" in self.path)
        self.send_response_only(status)
        for name in self.server.echo_headers:
            self.send_header(name, f"https://elsewhere.test/?t={plain}; 'quoted' \\")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = _answer  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""


class Echo(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Echo)
        self.seen: list[str] = []
        self.echo_headers: tuple[str, ...] = ()
        self.answer: Callable[[str, bool], tuple[int, bytes]] = lambda said, token: (400, said.encode())
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


@pytest.fixture
def echo() -> Iterator[Echo]:
    server = Echo()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def log() -> Iterator[Callable[[], str]]:
    """Everything that any logger says, at the lowest level, with its arguments."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(1)
    yield stream.getvalue
    root.setLevel(level)
    root.removeHandler(handler)


def scheme_at(url: str, **more: Any) -> OAuthScheme:
    return OAuthScheme(name="s", authorization_url=f"{url}/authorize", token_url=f"{url}/token", **more)


TOKEN = Token(
    access_token=ACCESS, refresh_token=REFRESH, expires_at=9e9, extra={"id_token": ACCESS, "context": {"x": REFRESH}}
)


def values(url: str) -> dict[str, Any]:
    """One of everything that holds a secret."""
    scheme = scheme_at(url)
    begun = authorization_url(scheme, "id", f"{url}/back", code_verifier=VERIFIER)
    user = AuthorizedUser(scheme=scheme, client_id="id", client_secret=CLIENT, token=TOKEN)
    application = ClientCredentials(scheme=scheme, client_id="id", client_secret=CLIENT)
    bearer, basic = BearerToken(ACCESS, "s"), Basic("tenant", PASSWORD, "s")
    store = MemoryStore()
    store.save("k", TOKEN)
    client = Client(user, api=Api(name="t", server=url), server=url)
    found = settings("edlink", {"SYLLABIND_EDLINK_TOKEN": ACCESS, "SYLLABIND_EDLINK_CLIENT_SECRET": CLIENT})
    return {
        "secret": Secret(ACCESS),
        "token": TOKEN,
        "bearer": bearer,
        "bearer auth": bearer.bind(url),
        "basic": basic,
        "basic auth": basic.bind(url),
        "user": user,
        "user auth": user.bind(url),
        "user source": user.source,
        "application": application,
        "application client": application.client,
        "impersonation": Impersonation(admin=user, learner_email="a@b.test"),
        "begun": begun,
        "store": store,
        "client": client,
        "settings": found,
    }


def shown(value: Any) -> Iterator[tuple[str, str]]:
    """What every way of showing a value gives; ways that it refuses give nothing."""
    yield "repr", repr(value)
    yield "str", str(value)
    yield "format", f"{value} {value!r} {value!s:>80}"
    yield "in a list", repr([value, {"k": value}, (value,)])
    yield "copy", repr(copy.copy(value))
    if attrs.has(type(value)):
        yield "asdict", repr(attrs.asdict(value, recurse=True))
        yield "astuple", repr(attrs.astuple(value, recurse=True))
        yield "evolve", repr(attrs.evolve(value)) if not hasattr(value, "source") else ""
    yield "vars", repr(getattr(value, "__dict__", ""))
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with contextlib.suppress(TypeError, pickle.PicklingError, AttributeError):
            yield "pickle", pickle.dumps(value, protocol).decode("latin-1")
    for encode in (msgspec.json.encode, msgspec.msgpack.encode, msgspec.to_builtins):
        with contextlib.suppress(TypeError, AttributeError):
            yield "encoded", repr(encode(value))


def test_values_show_nothing(echo: Echo) -> None:
    found = [
        (name, way, hits(text))
        for name, value in values(echo.url).items()
        for way, text in shown(value)
        if way not in ("asdict", "astuple") or not isinstance(value, Token)
        if hits(text)
    ]
    assert not found


@pytest.mark.parametrize("name", ["secret", "token", "bearer", "basic", "user", "application", "begun", "settings"])
def test_values_are_not_pickled(name: str, echo: Echo) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises((TypeError, AttributeError)):
            pickle.dumps(values(echo.url)[name], protocol)


def exceptions(echo: Echo, tmp_path: Path) -> Iterator[BaseException]:
    """All that goes wrong at a service that echoes, call by call."""
    garbage: dict[str, Callable[[str, bool], tuple[int, bytes]]] = {
        "text": lambda said, token: (400, said.encode()),
        "oauth": lambda said, token: (400, msgspec.json.encode({"error": said, "error_description": said})),
        "oauth 200": lambda said, token: (
            200,
            msgspec.json.encode({"error": "invalid_grant", "error_description": said}),
        ),
        "envelope": lambda said, token: (401, msgspec.json.encode({"$errors": [{"code": said, "message": said}]})),
        "outage": lambda said, token: (503, said.encode()),
        "no JSON": lambda said, token: (200, said.encode()),
        "wrong members": lambda said, token: (200, msgspec.json.encode({"access_token": [said], "items": said})),
        "unusable token": lambda said, token: (200, msgspec.json.encode({"access_token": f"{said}\n"})),
        "type": lambda said, token: (200, msgspec.json.encode({"access_token": said, "token_type": said})),
        "life": lambda said, token: (200, msgspec.json.encode({"access_token": "a", "expires_in": said})),
        "scope": lambda said, token: (200, msgspec.json.encode({"access_token": "a", "scope": [said]})),
        "api refuses": lambda said, token: (
            (200, msgspec.json.encode({"access_token": ACCESS, "refresh_token": REFRESH}))
            if token
            else (401, said.encode())
        ),
    }
    echo.echo_headers = ("Location", "Set-Cookie", "X-Echo")
    scheme = scheme_at(echo.url)
    errors = (
        ("$response.body#/error", "$response.body#/error_description"),
        (None, "$response.body#/$errors/0/message"),
    )
    api = Api(name="t", server=echo.url, errors=errors)
    for answer in garbage.values():
        echo.answer = answer
        user = AuthorizedUser(
            scheme=scheme, client_id="id", client_secret=CLIENT, token=Token.from_refresh_token(REFRESH)
        )
        json_scheme = scheme_at(echo.url, body="json", client_authentication="body")
        application = ClientCredentials(scheme=json_scheme, client_id="id", client_secret=CLIENT)
        learner = Impersonation(
            admin=AuthorizedUser(scheme=scheme, client_id="id", client_secret=CLIENT, token=TOKEN),
            learner_email="a@b.test",
        )
        credentials = (user, application, learner, BearerToken(ACCESS, "s"), Basic("tenant", PASSWORD, "s"))
        for credential in credentials:
            with Client(
                credential, api=api, server=echo.url, options=Options(retry=RetryPolicy(max_retries=0))
            ) as client:
                try:
                    query = {"access_token": ACCESS} if isinstance(credential, BearerToken) else None
                    client.request("GET", "/x", query=query).value["items"]
                except (SyllabindError, KeyError, TypeError) as error:
                    yield error
        for kind in (scheme, json_scheme):
            try:
                exchange_code(
                    kind,
                    CODE,
                    client_id="id",
                    client_secret=CLIENT,
                    redirect_uri=f"{echo.url}/back",
                    code_verifier=VERIFIER,
                )
            except SyllabindError as error:
                yield error
    begun = authorization_url(scheme, "id", f"{echo.url}/back", state=CODE, code_verifier=VERIFIER)
    for returned in (
        f"code={CODE}&state=x",
        f"code={CODE}&code={CODE}&state={CODE}",
        f"state={CODE}",
        f"x={CODE}%0A&state={CODE}",
    ):
        try:
            verify_callback(begun, f"{echo.url}/back?{returned}")
        except SyllabindError as error:
            yield error
    bad: list[Callable[[], object]] = [
        lambda: BearerToken(f"{ACCESS}\n", "s"),
        lambda: Basic("tenant", f"{PASSWORD}\r", "s"),
        lambda: AuthorizedUser(scheme=scheme, client_id="id", client_secret=f"{CLIENT}\n", token=TOKEN),
        lambda: Token.from_record({"access_token": ACCESS, "refresh_token": 7, "more": REFRESH}),
        lambda: Token.from_record([ACCESS]),
        lambda: AuthorizationRequest(url="u", state=CODE, code_verifier=f"{VERIFIER}*", redirect_uri="r"),
        lambda: AuthorizationRequest.load_from({"syllabind": {"state": CODE, "x": VERIFIER}}),
        lambda: pickle.dumps(TOKEN),
        lambda: setattr(Secret(ACCESS), "_value", "x"),
        lambda: Secret(ACCESS) + "x",  # type: ignore[operator]
        lambda: BearerToken(ACCESS, "s").bind(f"http://{ACCESS}@ed.link"),
        lambda: settings("edlink", {"SYLLABIND_EDLINK_TOKEN": ACCESS}).require("CLIENT_SECRET"),
    ]
    path = FileStore(tmp_path).path("k")
    path.write_text(f'{{"access_token": "{ACCESS}", "refresh_token": "{REFRESH}"')
    path.chmod(0o600)
    bad += [lambda: FileStore(tmp_path).load("k"), lambda: FileStore(tmp_path).save("k", TOKEN)]
    for each in bad:
        try:
            each()
        except (SyllabindError, TypeError, AttributeError) as error:
            yield error


def messages_of(error: BaseException) -> Iterator[tuple[str, str]]:
    """What an exception shows, all that it is chained to included."""
    yield "str", str(error)
    yield "repr", repr(error)
    yield "vars", repr(vars(error))
    yield "traceback", "".join(traceback.format_exception(error))
    with contextlib.suppress(TypeError, pickle.PicklingError, AttributeError):
        yield "pickle", pickle.dumps(error).decode("latin-1")


def test_errors_logs_and_warnings_show_nothing(
    echo: Echo, log: Callable[[], str], tmp_path: Path, report: Callable[[str, object], None]
) -> None:
    channels = 0
    found: list[tuple[object, ...]] = []
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for number, error in enumerate(exceptions(echo, tmp_path)):
            logging.getLogger("app").error("failed: %s %r", error, error, exc_info=error)
            for way, text in messages_of(error):
                channels += 1
                found += [(number, type(error).__name__, way, hits(text))] if hits(text) else []
    found += [("warning", str(each.message)) for each in warned if hits(str(each.message))]
    found += [("log", line) for line in log().splitlines() if hits(line)]
    assert not found
    assert "/token" in "".join(echo.seen)
    assert "send_request_headers" in log()
    assert len(log().splitlines()) > 500, "httpx and httpcore were heard at DEBUG"
    for name, secret in SECRETS.items():
        forms = {
            secret,
            quote(secret, safe=""),
            secret.replace(" ", "+"),
            b64encode(f"tenant:{secret}".encode()).decode(),
        }
        forms.add(quote(secret, safe="").replace("%20", "+"))
        assert any(form in said for form in forms for said in echo.seen), (
            f"the {name} was never sent: nothing was tested"
        )
    report(
        "secrets", f"{len(SECRETS)} planted, {channels} error channels and {len(log().splitlines())} log lines, hits: 0"
    )


def test_echoed_headers_are_not_logged(echo: Echo, log: Callable[[], str]) -> None:
    echo.echo_headers = ("Location", "Set-Cookie", "X-Echo")
    echo.answer = lambda said, token: (200, b"{}")
    with Client(BearerToken(ACCESS, "s"), api=Api(name="t", server=echo.url)) as client:
        assert ACCESS in client.request("GET", "/x").headers["x-echo"]
    assert "(b'Location', ***)" in log()
    assert "receive_response_headers.complete" in log()
    assert not hits(log())


def test_downloads_do_not_log_their_signature(echo: Echo, log: Callable[[], str], tmp_path: Path) -> None:
    echo.answer = lambda said, token: (200, b"content")
    with Client(api=Api(name="t", server=echo.url), server=echo.url) as client:
        client.run(download_steps(client, f"{echo.url}/file?X-Amz-Signature={ACCESS}", tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == b"content"
    assert f"/file?X-Amz-Signature={ACCESS}" in "".join(echo.seen)
    assert not hits(log())


def test_cursors_show_nothing(echo: Echo) -> None:
    echo.answer = lambda said, token: (200, b'{"items": [{"id": 1}], "next": "/list?page=2"}')
    operation = paged(
        "list", dict[str, Any], dict[str, Any], Sequential(items="/items", next=JsonLink("/next")), auth="s"
    )(lambda: RequestSpec(method="GET", path="/list"))
    with Client(BearerToken(ACCESS, "s"), api=Api(name="t", server=echo.url), server=echo.url) as client:
        page = next(Pager(client, operation, RequestSpec(method="GET", path="/list")).by_page())
    assert page.cursor is not None
    assert ACCESS in "".join(echo.seen)
    for text in (page.cursor, repr(page), repr(page.response), repr(page.response.headers)):
        assert not hits(text)


def test_command_line_shows_nothing(
    echo: Echo,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    log: Callable[[], str],
) -> None:
    for name, value in {"SERVER": echo.url, "CLIENT_ID": "id", "CLIENT_SECRET": CLIENT, "STORE": str(tmp_path)}.items():
        monkeypatch.setenv(f"SYLLABIND_EDLINK_{name}", value)
        monkeypatch.setenv(f"SYLLABIND_ALM_{name}", value)
        monkeypatch.setenv(f"SYLLABIND_THRIVE_{name}", value)
    monkeypatch.setenv("SYLLABIND_THRIVE_TENANT_ID", "tenant")
    good = msgspec.json.encode({"access_token": ACCESS, "refresh_token": REFRESH, "expires_in": 3600, "user_id": "7"})

    def answer(said: str, token: bool) -> tuple[int, bytes]:
        return (200, good) if token else (401, said.encode())

    def pasted(prompt: str) -> str:
        # A person has copied the address from what was printed.
        printed = capsys.readouterr().out
        url = next(line for line in printed.splitlines() if line.startswith(echo.url))
        query = parse_qs(urlsplit(url).query)
        return f"{query['redirect_uri'][0]}?code={CODE}&state={query['state'][0]}"

    monkeypatch.setattr("builtins.input", pasted)
    said = []
    for answering, status in ((answer, 0), (lambda text, token: (400, text.encode()), 1)):
        echo.answer = answering
        for api in ("edlink", "alm", "thrive"):
            arguments = ["--no-browser"] if api != "thrive" else []
            assert cli.main(["login", api, *arguments]) == status or api == "thrive"
            cli.main(["whoami", api])
            assert cli.main(["logout", api]) == 0
            said += list(capsys.readouterr())
    assert "signed in" in "".join(said)
    assert not hits("".join(said))
    assert not hits(log())


def test_a_secret_is_a_value() -> None:
    assert Secret("a") == Secret(Secret("a")) != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2
    assert copy.deepcopy([Secret("a")]) == [Secret("a")]
    for wrong in (None, 7, b"a"):
        with pytest.raises(TypeError):
            Secret(wrong)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError):
        Secret("")


def test_scrubbing() -> None:
    secret = validate_header_value("client_secret", "a b&c", spaces=True)
    said = "no: a b&c, a%20b%26c, a%20b%26c, a+b%26c\r\n" + "x" * 900
    assert redact(said, secret, None).startswith("no: ***, ***, ***, *** xxx")
    assert len(redact(said, secret)) == 300


def test_what_may_be_logged() -> None:
    assert loggable_url("https://u:p@ed.link:1/a?b=c&d=e%20f&g#h") == "https://ed.link:1/a?b=***&d=***&g=***"


def test_other_peoples_log_lines_are_left_alone(log: Callable[[], str]) -> None:
    BearerToken("x", "s").bind("https://guarded.example")
    transport = http.MockTransport(lambda request: http.Response(200))
    with http.Client(transport=transport) as client:
        client.get("https://never-guarded.example/?a=seen")
        client.get("https://guarded.example/?a=hidden")
    assert "never-guarded.example/?a=seen" in log()
    assert "guarded.example/?a=***" in log()


@pytest.mark.parametrize("combined", [False, True])
def test_a_key_that_a_link_repeats_is_not_in_the_cursor(combined: bool) -> None:
    sent: list[str] = []

    def reply(request: http.Request) -> http.Response:
        sent.append(str(request.url))
        more = {} if "$after" in request.url.params else {"$next": f"{request.url}&$after=2"}
        return http.Response(200, json={"$data": [], **more})

    key = ApiKey("sbx_key 1/+", "api_key", "query", "integrationAccessToken", api="edlink")
    credential = Combined(key, ApiKey("other", "X-Key", "header", ())) if combined else key
    with Edlink(credential, transport=http.MockTransport(reply)) as client:
        first = next(client.graph.people.list().by_page())
        assert first.cursor is not None
        assert "sbx_key" not in first.cursor
        list(client.graph.people.list().by_page(cursor=first.cursor))
    assert [each.count("api_key=") for each in sent] == [1, 1]
    assert "%24after=2" in sent[1] or "$after=2" in sent[1]
