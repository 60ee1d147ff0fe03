"""One call: whole answers or errors, bounded, typed, distinct, and without secrets."""

from __future__ import annotations

import copy
import datetime
import gzip
import math
import pickle
import socket
import threading
import tracemalloc
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.metadata import version
from typing import Any

import pytest

from syllabind import errors
from syllabind.auth import Basic, BearerToken, ClientCredentials, OAuthScheme
from syllabind.core._http import http as httpx
from syllabind.core.client import Client, Options
from syllabind.core.operation import Api, Operation, RawDecoder, operation
from syllabind.core.request import RequestSpec
from syllabind.core.retry import RetryPolicy
from syllabind.errors import (
    ApiError,
    AuthError,
    ConnectionFailedError,
    DecodeError,
    RequestTimeoutError,
    ServerError,
    SyllabindError,
)
from tests.runtime.service import API, BARE, BOTH, SERVER, Cut, Item, Sync, answer, create_item, get_item, run, text

BODY = text([{"id": str(n), "name": "name " * (n % 7)} for n in range(300)])
PACKED = gzip.compress(BODY)


# --- bodies that are not whole -------------------------------------------------------------------


def broken(content: bytes, headers: dict[str, str], part: int, *, loud: bool) -> httpx.Response:
    return httpx.Response(200, headers=headers, stream=Cut(content[: len(content) * part // 10], loud=loud))


@pytest.mark.parametrize("side", BOTH)
def test_a_body_that_is_not_whole_is_never_a_short_page(side: Any, report: Callable[[str, object], None]) -> None:
    cases = retried = 0
    for part in range(10):
        for content, headers in (
            (BODY, {}),
            (BODY, {"content-length": str(len(BODY))}),
            (BODY, {"content-length": str(len(BODY) + 5)}),
            (PACKED, {"content-encoding": "gzip"}),
            (PACKED, {"content-encoding": "gzip", "content-length": str(len(PACKED))}),
            (PACKED + b"more", {"content-encoding": "gzip"}),
            (b"\x00" + PACKED, {"content-encoding": "gzip"}),
            (BODY, {"content-encoding": "br"}),
        ):
            for loud in (True, False):
                whole = answer([{"id": "1"}])
                replies: Iterator[httpx.Response] = iter([broken(content, headers, part, loud=loud), whole])
                try:
                    found = side(lambda _, replies=replies: next(replies)).send(BARE.operation, BARE.build())
                except SyllabindError:
                    pass
                else:
                    assert [item.id for item in found] == ["1"]
                    retried += 1
                cases += 1
    report("bodies that broke off: cases, retried, delivered short", f"{cases}, {retried}, 0")
    assert cases == 160


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize("headers", [{}, {"content-encoding": "gzip"}, {"content-encoding": "identity"}])
def test_a_whole_body_is_read_however_it_comes(side: Any, headers: dict[str, str]) -> None:
    content = PACKED if headers.get("content-encoding") == "gzip" else BODY

    class Dribble(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield from (content[at : at + 7] for at in range(0, len(content), 7))

    service = side(lambda _: httpx.Response(200, headers=headers, stream=Dribble()))
    reply = service.send(BARE.operation, BARE.build())
    assert len(reply) == 300
    assert service.transport.open == 0


# --- bombs ---------------------------------------------------------------------------------------


def peak(work: Callable[[], object]) -> float:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()


@cache
def gigabyte() -> bytes:
    """A gigabyte of spaces, packed."""
    packer = zlib.compressobj(1, wbits=31)
    zeros = b" " * (1 << 20)
    return b"".join(packer.compress(zeros) for _ in range(1024)) + packer.flush()


@pytest.mark.parametrize("side", BOTH)
def test_bombs_cost_bounded_memory_and_end_in_an_error(side: Any, report: Callable[[str, object], None]) -> None:
    zeros, bomb = b" " * (1 << 20), gigabyte()

    class Endless(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            while True:
                yield zeros

    deep = b"[" * 1_000_000 + b"]" * 1_000_000
    bodies: dict[str, Callable[[], httpx.Response]] = {
        "gzip": lambda: httpx.Response(200, headers={"content-encoding": "gzip"}, stream=Cut(bomb, loud=False)),
        "endless": lambda: httpx.Response(200, stream=Endless()),
        "endless error": lambda: httpx.Response(500, stream=Endless()),
        "deep": lambda: httpx.Response(200, content=deep),
        "deep member": lambda: httpx.Response(200, content=b'{"id":"1","x":' + deep + b"}"),
    }
    worst = 0.0
    for body in bodies.values():

        def call(body: Callable[[], httpx.Response] = body) -> None:
            with pytest.raises((DecodeError, ServerError)) as caught:
                side(lambda _: body(), largest_body=8 << 20).send(get_item)
            assert str(caught.value).startswith("getItem")

        worst = max(worst, peak(call))
    assert worst <= 8 + 64
    report("memory above a body limit of 8 MiB", f"{worst - 8:.1f} MiB")


@contextmanager
def raw_server(content: bytes) -> Iterator[str]:
    """A socket that answers one request with these bytes."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            for _ in range(2):
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    connection.recv(65536)
                    try:
                        connection.sendall(content)
                    except OSError:
                        continue

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    thread.join(0.1)


def test_a_header_bomb_is_refused_by_the_connection() -> None:
    bomb = b"HTTP/1.1 200 OK\r\nx: " + b"a" * (10 << 20) + b"\r\n\r\n{}"
    with (
        raw_server(bomb) as server,
        Client(api=API, server=server, options=Options(retry=RetryPolicy(max_retries=0))) as client,
    ):

        def call() -> None:
            with pytest.raises(ConnectionFailedError):
                client.send(get_item, get_item.build())

        assert peak(call) <= 64


# --- errors --------------------------------------------------------------------------------------

EDLINK = Api(
    name="edlink",
    server=SERVER,
    request_id="$response.body#/$request",
    errors=(("$response.body#/$errors/0/code", "$response.body#/$errors/0/message"),),
)
THRIVE = Api(name="thrive", server=SERVER, errors=(("$response.body#/error", "$response.body#/message"),))
ALM = Api(
    name="alm",
    server=SERVER,
    request_id="$response.header.x-request-id",
    errors=(("$response.body#/title", "$response.body#/source/info"), (None, "$response.body#/message")),
)


@pytest.mark.parametrize(
    ("api", "status", "body", "kind", "code", "message"),
    [
        (
            EDLINK,
            400,
            {"$request": "q-1", "$errors": [{"code": "A", "message": "a"}, {"code": "B", "message": "b"}]},
            errors.BadRequestError,
            "A",
            "a",
        ),
        (EDLINK, 404, {"$request": "q-1", "$errors": []}, errors.NotFoundError, None, None),
        (
            THRIVE,
            422,
            {"status": 422, "error": "Unprocessable Content", "message": {"ref": "taken"}},
            errors.UnprocessableContentError,
            "Unprocessable Content",
            '{"ref":"taken"}',
        ),
        (
            THRIVE,
            403,
            {"status": 403, "error": "Forbidden", "message": "scope"},
            errors.ForbiddenError,
            "Forbidden",
            "scope",
        ),
        (
            ALM,
            400,
            {"status": "BAD_REQUEST", "title": "Missing Param", "source": {"info": "skills"}},
            errors.BadRequestError,
            "Missing Param",
            "skills",
        ),
        (ALM, 403, {"status": "FORBIDDEN", "title": "FORBIDDEN"}, errors.ForbiddenError, "FORBIDDEN", None),
        (ALM, 429, {"message": "429 Too many requests"}, errors.RateLimitedError, None, "429 Too many requests"),
        (ALM, 418, "teapot", errors.UnexpectedStatusError, None, None),
        (ALM, 302, "", errors.UnexpectedStatusError, None, None),
    ],
)
def test_each_vendors_errors_are_read(
    api: Api, status: int, body: Any, kind: type[ApiError], code: str | None, message: str | None
) -> None:
    headers = {"x-request-id": "q-1", "retry-after": "0", "location": "https://evil.example/"}
    reply = httpx.Response(status, json=body, headers=headers)
    client = Client(
        api=api,
        server=SERVER,
        options=Options(retry=RetryPolicy(max_retries=0)),
        transport=httpx.MockTransport(lambda _: reply),
    )
    with pytest.raises(kind) as caught:
        client.send(get_item, get_item.build())
    error = caught.value
    assert (type(error), error.code, error.message, error.status) == (kind, code, message, status)
    assert error.request_id == (None if api is THRIVE else "q-1")
    assert error.retry_after == 0.0
    assert ("B", "b") in error.details or api is not EDLINK or not code
    assert str(status) in str(error)


def test_errors_survive_a_pickle() -> None:
    caught: list[SyllabindError] = []
    for reply in (answer({"message": "m"}, 404), httpx.Response(200, content=b"<html>"), httpx.ReadTimeout("slow")):

        def handler(_: httpx.Request, reply: Any = reply) -> httpx.Response:
            if isinstance(reply, Exception):
                raise reply
            return reply  # type: ignore[no-any-return]

        with pytest.raises(SyllabindError) as info:
            Sync(handler).send(get_item)
        caught.append(info.value)
    for error in caught:
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), again.__dict__) == (type(error), str(error), error.__dict__)


SECRET = "s3cr3t-Value"
TOKEN = "tok_9f8e7d6c5b4a"


@operation("secured", Item, Item, auth="oauth")
def secured() -> RequestSpec:
    """Needs a credential."""
    return RequestSpec(method="GET", path="/items/1")


@pytest.mark.parametrize(
    "leak",
    [
        "the token {token} is not valid",
        "Authorization: Bearer {token}",
        "{basic}",
        "user tenant, password {secret}",
        '"access_token": "abcdef"',
        "'client_secret':'abcdef'",
        "api_key=abcdef&x=1",
        "https://s3.example/x?X-Amz-Signature=abcdef&X-Amz-Security-Token=abcdef",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abcdef-abcdef",
        "0123456789abcdef0123456789abcdef01234567",
        "Bearer abcdefabcdefabcdef",
    ],
)
@pytest.mark.parametrize("status", [400, 200])
def test_nothing_secret_is_shown(leak: str, status: int) -> None:
    basic = b64encode(f"tenant:{SECRET}".encode()).decode()
    said = leak.format(token=TOKEN, secret=SECRET, basic=basic)
    for credential in (BearerToken(TOKEN, "oauth"), Basic("tenant", SECRET, "oauth")):
        for content in (text({"message": said}), f"<html>{said}".encode(), text({"errors": [{"message": said}]})):
            client = Client(
                credential,
                api=API,
                server=SERVER,
                transport=httpx.MockTransport(lambda _, content=content: httpx.Response(status, content=content)),
            )
            with pytest.raises(SyllabindError) as caught:
                client.send(secured, secured.build())
            shown = f"{caught.value} {caught.value!r} {vars(caught.value)}"
            sent = (TOKEN,) if isinstance(credential, BearerToken) else (basic, SECRET)
            for secret in (*sent, "abcdef", "eyJhbGci"):
                assert secret not in shown.replace("a-safe-place", "")


@pytest.mark.parametrize(
    "harmless",
    [
        "INVALID_TOKEN",
        "ASSIGNMENT_CANNOT_HAVE_ZERO_POINTS",
        "4b7a3f6c-1234-4abc-9def-0123456789ab",
        "invalid_token, see the manual",
        "/api/v2/my/classes/00000000-0000-0000-0000-000000000000",
        "5f2b6d1e8a9c4b0012345678",
    ],
)
def test_what_is_no_secret_is_shown(harmless: str) -> None:
    with pytest.raises(ApiError) as caught:
        Sync(lambda _: answer({"message": harmless}, 400)).send(get_item)
    assert (caught.value.message, harmless in caught.value.body_start) == (harmless, True)


@pytest.mark.parametrize("side", BOTH)
def test_a_timeout_is_told_from_a_broken_connection(side: Any) -> None:
    def failing(error: Exception) -> Callable[[httpx.Request], httpx.Response]:
        def handler(_: httpx.Request) -> httpx.Response:
            raise error

        return handler

    with pytest.raises(RequestTimeoutError) as caught:
        side(failing(httpx.ReadTimeout("slow"))).send(get_item)
    assert caught.value.attempts == 4
    with pytest.raises(ConnectionFailedError) as other:
        side(failing(httpx.ConnectError("refused"))).send(get_item)
    assert not isinstance(other.value, RequestTimeoutError)
    with pytest.raises(ConnectionFailedError) as once:
        side(failing(httpx.LocalProtocolError("bad"))).send(get_item)
    assert once.value.attempts == 1


def test_a_url_that_is_too_long_is_an_argument_error() -> None:
    with pytest.raises(errors.ArgumentError):
        Sync(lambda _: answer({})).send(get_item, RequestSpec(method="GET", path="/" + "x" * 70_000))


# --- what is sent --------------------------------------------------------------------------------


@pytest.mark.parametrize("side", BOTH)
def test_a_request_is_sent_as_it_was_built(side: Any) -> None:
    seen: list[httpx.Request] = []

    def reply(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answer({"id": "1"})

    service = side(reply, connect_timeout=1.5, read_timeout=2.5)
    service.send(get_item)
    service.send(create_item)
    service.send(
        get_item, RequestSpec(method="PUT", path="/a?b=c", query=(("d", "e f&"), ("d", "\u00e9")), content=b"x")
    )
    own = operation("getText", Item, Item, accept="text/csv")(get_item.build)
    service.send(own)
    fixed = [(b"User-Agent", f"syllabind/{version('syllabind')}".encode()), (b"Accept-Encoding", b"gzip")]
    json_ = (b"Accept", b"application/json")
    assert [[pair for pair in each.headers.raw if pair[0].lower() not in _ADDED] for each in seen] == [
        [*fixed, json_],
        [*fixed, json_, (b"Content-Type", b"application/json")],
        [*fixed, json_],
        [*fixed, (b"Accept", b"text/csv")],
    ]
    assert [(each.method, str(each.url), each.read()) for each in seen] == [
        ("GET", f"{SERVER}/items/1", b""),
        ("POST", f"{SERVER}/items", b"{}"),
        ("PUT", f"{SERVER}/a?b=c&d=e+f%26&d=%C3%A9", b"x"),
        ("GET", f"{SERVER}/items/1", b""),
    ]
    assert [each.extensions["timeout"] for each in seen] == [
        {"connect": 1.5, "pool": 1.5, "read": 2.5, "write": 2.5}
    ] * 4


_ADDED = (b"host", b"content-length", b"transfer-encoding")


@pytest.mark.parametrize("side", BOTH)
def test_a_call_that_the_spec_does_not_know(side: Any) -> None:
    seen: list[httpx.Request] = []

    def reply(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answer({"a": [1]}) if request.method != "DELETE" else httpx.Response(404, json={})

    client = side(reply).client

    def request(*arguments: Any, **more: Any) -> Any:
        made = client.request(*arguments, **more)
        return made if side is Sync else run(made)

    query = {"q": "1", "n": 2, "b": True, "d": datetime.date(2024, 1, 2)}
    assert request("get", "x/y", query=query).value == {"a": [1]}
    assert request("POST", "/x", json=[]).body == {"a": [1]}
    with pytest.raises(errors.NotFoundError) as caught:
        request("DELETE", "/x")
    assert str(caught.value).startswith("DELETE /x answered 404")
    for elsewhere in ("https://evil.example/x", "https://evil.example/x?y", "//evil.example/x"):
        with pytest.raises(errors.ArgumentError, match=r"^path must be a path on https://api\.example"):
            request("GET", elsewhere)
    for parameter, arguments, more in (
        ("path", ("GET", "/\ud800"), {}),
        ("method", ("GE T", "/"), {}),
        ("method", ("GÉT", "/"), {}),
        ("json", ("POST", "/"), {"json": [math.nan]}),
        ("json", ("POST", "/"), {"json": object()}),
        ("q", ("GET", "/"), {"query": {"q": "\ud800"}}),
    ):
        with pytest.raises(errors.ArgumentError, match=f"^{parameter} "):
            request(*arguments, **more)
    assert [(each.method, each.url.raw_path, each.read()) for each in seen] == [
        ("GET", b"/x/y?q=1&n=2&b=true&d=2024-01-02", b""),
        ("POST", b"/x", b"[]"),
        ("DELETE", b"/x", b""),
    ]
    assert [each.headers.get("content-type") for each in seen] == [None, "application/json", None]


@pytest.mark.parametrize("side", BOTH)
def test_a_reply_brings_all_that_came(side: Any) -> None:
    came: Callable[[Any], Any] = (lambda reply: reply) if side is Sync else run
    reply = came(side(lambda _: answer({"id": "1"}, 201, {"x-more": "m"})).client.send(get_item, get_item.build()))
    assert (reply.value.id, reply.body.id, reply.status, reply.attempts) == ("1", "1", 201, 1)
    assert (reply.headers["X-More"], reply.request_id, reply.content) == ("m", "r-1", b'{"id":"1"}')
    assert reply.invalid_records == ()
    replies = [answer({}, 503), httpx.Response(204, headers={"X-Request-Id": "r-2"})]
    nothing: Any = operation("deleteItem", None, type(None))(get_item.build)
    reply = came(side(lambda _: replies.pop(0)).client.send(nothing, get_item.build()))
    assert (reply.value, reply.body, reply.status, reply.content, reply.attempts) == (None, None, 204, b"", 2)
    assert reply.request_id == "r-2"
    records = text([{"id": "1"}, {"id": 5}])
    reply = came(side(lambda _: httpx.Response(200, content=records)).client.send(BARE.operation, BARE.build()))
    assert [each.pointer for each in reply.invalid_records] == ["/1"]


@pytest.mark.parametrize("status", [200, 204, 205])
def test_a_read_that_brings_nothing_is_an_error_where_a_record_was_promised(status: int) -> None:
    client = Sync(lambda _: httpx.Response(status)).client
    with pytest.raises(DecodeError, match=f"^getItem answered {status}, unreadable: the body is empty"):
        client.send(get_item, get_item.build())
    file: Any = Operation(id="getFile", build=get_item.build, reader=RawDecoder(text=False))
    assert client.send(file, get_item.build()).value == b""
    mark = b"\xef\xbb\xbf"
    assert Sync(lambda _: httpx.Response(200, content=mark)).client.send(file, get_item.build()).value == mark
    if status == 200:
        with pytest.raises(DecodeError, match="the body is empty"):
            client.request("GET", "/items/1")
    else:
        assert client.request("GET", "/items/1").value is None


@pytest.mark.parametrize("side", BOTH)
def test_an_answer_that_cannot_be_read_says_where(side: Any) -> None:
    for content, said, pointer, request_id in (
        (b"", "getItem answered 200, unreadable: the body is empty", "", None),
        (b'{"id": 5}', "getItem answered 200, unreadable at /id: ", "/id", None),
        (b'{"id": 5, "$request": "q-1"}', "getItem answered 200, unreadable at /id: ", "/id", "q-1"),
        (b'{"id": 5, "$request": 7}', "getItem answered 200, unreadable at /id: ", "/id", None),
    ):
        made = side(lambda _, content=content: httpx.Response(200, content=content))
        made.client.api = EDLINK
        with pytest.raises(DecodeError) as caught:
            made.send(get_item)
        assert str(caught.value).startswith(said)
        error = caught.value
        assert (error.status, error.pointer, error.request_id) == (200, pointer, request_id)
        assert error.body_start == content.decode()
    said = r"^getItem answered 203, unreadable: the body is larger than 4 bytes \(largest_body\)$"
    with pytest.raises(DecodeError, match=said):
        side(lambda _: httpx.Response(203, content=b"12345"), largest_body=4).send(get_item)
    assert side(lambda _: answer({"id": "1"}), largest_body=10).send(get_item).id == "1"


def test_every_detail_of_an_error_is_kept() -> None:
    many = [{"code": f"C{n}", "message": f"m{n}"} for n in range(150)]
    made = Sync(lambda _: answer({"errors": many}, 400))
    with pytest.raises(ApiError) as caught:
        made.send(get_item)
    assert caught.value.details == tuple((f"C{n}", f"m{n}") for n in range(100))
    some: list[Any] = [{"code": None, "message": "m"}, {"code": 7}, {}, {"code": "C"}]
    with pytest.raises(ApiError) as caught:
        Sync(lambda _: answer({"errors": some, "message": "more"}, 400)).send(get_item)
    assert caught.value.details == ((None, "m"), ("7", None))
    with pytest.raises(ApiError) as caught:
        Sync(lambda _: answer({"errors": [], "message": {"a": [1]}}, 400)).send(get_item)
    assert caught.value.details == ((None, '{"a":[1]}'),)


# --- credentials and options ---------------------------------------------------------------------


def test_a_credential_that_does_not_fit_is_told_before_anything_is_sent() -> None:
    def never(_: httpx.Request) -> httpx.Response:
        raise AssertionError("it was sent")

    either = operation("getEither", Item, Item, auth="oauth basic")(get_item.build)
    for credential, wanted, call, said in (
        (None, secured, None, "secured needs a credential (oauth); the client has none"),
        (None, either, None, "getEither needs a credential (oauth or basic); the client has none"),
        (
            BearerToken("t", ["other", "another"]),
            either,
            None,
            "getEither takes oauth or basic, but the client carries another or other; make another client for it",
        ),
        (
            BearerToken("t", "oauth"),
            secured,
            RequestSpec(method="GET", path="/", server="https://b.example"),
            "secured lives on https://b.example, where the client's credential does not belong",
        ),
    ):
        client = Client(credential, api=API, server=SERVER, transport=httpx.MockTransport(never))
        with pytest.raises(AuthError) as caught:
            client.send(wanted, call or wanted.build())
        assert str(caught.value) == said


def test_a_call_that_goes_elsewhere_carries_no_credential() -> None:
    seen: list[httpx.Request] = []

    def reply(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return answer({"id": "1"})

    client = Client(BearerToken("t", "oauth"), api=API, server=SERVER, transport=httpx.MockTransport(reply))
    client.send(get_item, RequestSpec(method="GET", path="/x", server="https://b.example/base"))
    assert (str(seen[0].url), seen[0].headers.get("authorization")) == ("https://b.example/base/x", None)
    client.send(secured, RequestSpec(method="GET", path="/x", server=SERVER))
    assert seen[1].headers["authorization"] == "Bearer t"
    with pytest.raises(errors.InsecureUrlError):
        client.send(secured, RequestSpec(method="GET", path="/x", server=f"{SERVER}/base"))
    assert len(seen) == 2


@pytest.mark.parametrize("side", BOTH)
def test_an_error_tells_how_often_it_was_tried(side: Any) -> None:
    with pytest.raises(ServerError, match=r"^getItem answered 503 after 4 attempts: ") as caught:
        side(lambda _: answer({}, 503)).send(get_item)
    assert caught.value.attempts == 4


@pytest.mark.parametrize("side", BOTH)
def test_a_closed_client_says_so(side: Any) -> None:
    made = side(lambda _: answer({"id": "1"}))
    made.client.close() if side is Sync else run(made.client.aclose())
    with pytest.raises(RuntimeError, match=r"^the client is closed; make a new one$"):
        made.send(get_item)


@pytest.mark.parametrize("side", BOTH)
def test_a_client_is_closed_when_it_is_left(side: Any) -> None:
    made = side(lambda _: answer({"id": "1"}))

    async def leave() -> None:
        async with made.client as client:
            assert client is made.client

    if side is Sync:
        with made.client as client:
            assert client is made.client
    else:
        run(leave())
    with pytest.raises(RuntimeError):
        made.send(get_item)


@pytest.mark.parametrize("side", BOTH)
def test_changed_options_hold_for_the_copy_only(side: Any) -> None:
    client = side(lambda _: answer({}, 503)).client
    changed = client.with_options(max_retries=1, strict=True, deadline=5.0)
    assert (changed.options.retry.max_retries, changed.options.strict, changed.options.deadline) == (1, True, 5.0)
    assert (client.options.retry.max_retries, client.options.strict, client.options.deadline) == (3, False, None)
    assert changed.options.retry.base == client.options.retry.base == 0.0
    both = client.with_options(retry=RetryPolicy(base=2.0), max_retries=7)
    assert (both.options.retry.base, both.options.retry.max_retries) == (2.0, 7)
    assert changed._driver is client._driver


@pytest.mark.parametrize("side", BOTH)
def test_a_copied_client_shares_connections_and_sign_in(side: Any) -> None:
    client = side(lambda _: answer({"id": "1"})).client
    client.credential = ClientCredentials(
        scheme=OAuthScheme(name="oauth", token_url=f"{SERVER}/token"), client_id="id", client_secret="secret"
    )
    for made in (copy.copy(client), copy.deepcopy({"client": client})["client"]):
        assert made is not client
        assert (made._driver, made.credential, made.options) == (client._driver, client.credential, client.options)
    assert copy.deepcopy(client.credential).source is client.credential.source
    with pytest.raises(TypeError, match=r"^a client cannot be pickled: .*; each process makes its own$"):
        pickle.dumps(client)


@pytest.mark.parametrize("side", BOTH)
@pytest.mark.parametrize(
    ("error", "said"),
    [
        (httpx.ConnectError("refused"), "getItem: ConnectError: refused"),
        (httpx.ReadTimeout(""), "getItem: ReadTimeout"),
        (httpx.ReadError("it broke: "), "getItem: ReadError: it broke"),
    ],
)
def test_a_broken_connection_says_how(side: Any, error: Exception, said: str) -> None:
    def failing(_: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(ConnectionFailedError) as caught:
        side(failing).send(get_item)
    assert (str(caught.value), caught.value.attempts, caught.value.key) == (said, 4, None)
    assert caught.value.__cause__ is error
