"""One call: whole answers or errors, bounded, typed, told apart, and without secrets."""

from __future__ import annotations

import gzip
import pickle
import socket
import threading
import tracemalloc
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import httpx
import pytest

from syllabind.core import errors
from syllabind.core.arguments import Call
from syllabind.core.auth import Basic, BearerToken
from syllabind.core.client import Client, Options
from syllabind.core.errors import ApiError, ConnectionFailed, DecodeError, ServerError, SyllabindError, Timeout
from syllabind.core.operation import Api, operation
from syllabind.core.retry import RetryPolicy
from tests.core.service import API, BARE, BOTH, SERVER, Cut, Item, Sync, answer, get_item, text

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
    report("R5 bodies cut: cases, of these retried, short pages", f"{cases}, {retried}, 0")
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

    deep = b"[" * 10_000 + b"]" * 10_000
    bodies: dict[str, Callable[[], httpx.Response]] = {
        "gzip": lambda: httpx.Response(200, headers={"content-encoding": "gzip"}, stream=Cut(bomb, loud=False)),
        "endless": lambda: httpx.Response(200, stream=Endless()),
        "endless error": lambda: httpx.Response(500, stream=Endless()),
        "deep": lambda: httpx.Response(200, content=deep),
        "deep member": lambda: httpx.Response(200, content=b'{"id":"1","x":' + deep + b"}"),
        "deep record": lambda: httpx.Response(200, content=b'[{"id":"1","x":' + deep + b"}]"),
    }
    worst = 0.0
    for name, body in bodies.items():
        operation = BARE.operation if "record" in name else get_item

        def call(body: Callable[[], httpx.Response] = body, operation: Any = operation) -> None:
            with pytest.raises((DecodeError, ServerError)) as caught:
                side(lambda _: body(), largest_body=8 << 20).send(operation)
            assert str(caught.value).startswith(operation.id)

        worst = max(worst, peak(call))
    assert worst <= 8 + 64
    report("X7 memory over a cap of 8 MiB", f"{worst - 8:.1f} MiB")


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
    with raw_server(bomb) as server, Client(API, server, options=Options(retry=RetryPolicy(max_retries=0))) as client:

        def call() -> None:
            with pytest.raises(ConnectionFailed):
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
            errors.BadRequest,
            "A",
            "a",
        ),
        (EDLINK, 404, {"$request": "q-1", "$errors": []}, errors.NotFound, None, None),
        (
            THRIVE,
            422,
            {"status": 422, "error": "Unprocessable Content", "message": {"ref": "taken"}},
            errors.Unprocessable,
            "Unprocessable Content",
            '{"ref":"taken"}',
        ),
        (
            THRIVE,
            403,
            {"status": 403, "error": "Forbidden", "message": "scope"},
            errors.Forbidden,
            "Forbidden",
            "scope",
        ),
        (
            ALM,
            400,
            {"status": "BAD_REQUEST", "title": "Missing Param", "source": {"info": "skills"}},
            errors.BadRequest,
            "Missing Param",
            "skills",
        ),
        (ALM, 403, {"status": "FORBIDDEN", "title": "FORBIDDEN"}, errors.Forbidden, "FORBIDDEN", None),
        (ALM, 429, {"message": "429 Too many requests"}, errors.RateLimited, None, "429 Too many requests"),
        (ALM, 418, "teapot", errors.UnexpectedStatus, None, None),
        (ALM, 302, "", errors.UnexpectedStatus, None, None),
    ],
)
def test_each_vendors_errors_are_read(
    api: Api, status: int, body: Any, kind: type[ApiError], code: str | None, message: str | None
) -> None:
    headers = {"x-request-id": "q-1", "retry-after": "0", "location": "https://evil.example/"}
    reply = httpx.Response(status, json=body, headers=headers)
    client = Client(
        api, SERVER, options=Options(retry=RetryPolicy(max_retries=0)), transport=httpx.MockTransport(lambda _: reply)
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
def secured() -> Call:
    """Needs a credential."""
    return Call(method="GET", path="/items/1")


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
                API,
                SERVER,
                credential,
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

    with pytest.raises(Timeout) as caught:
        side(failing(httpx.ReadTimeout("slow"))).send(get_item)
    assert caught.value.attempts == 4
    with pytest.raises(ConnectionFailed) as other:
        side(failing(httpx.ConnectError("refused"))).send(get_item)
    assert not isinstance(other.value, Timeout)
    with pytest.raises(ConnectionFailed) as once:
        side(failing(httpx.LocalProtocolError("bad"))).send(get_item)
    assert once.value.attempts == 1


def test_a_url_that_is_too_long_is_an_argument_error() -> None:
    with pytest.raises(errors.ArgumentError):
        Sync(lambda _: answer({})).send(get_item, Call(method="GET", path="/" + "x" * 70_000))
