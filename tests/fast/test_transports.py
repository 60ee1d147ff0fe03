"""The faster engine answers as the usual transport does, and leaves to that one what it cannot do."""

from __future__ import annotations

import asyncio
import gzip
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from scripts.verify.reliability.kit import Server, answer
from syllabind.core.client import AsyncClient, Client, Options
from syllabind.core.operation import Api
from syllabind.errors import ApiError, ConnectionFailedError, RequestTimeoutError, SyllabindError

pytest.importorskip("pyreqwest")

import syllabind_fast

SENT = b'{"id": "7", "name": "Chlo\xc3\xa9"}'


def serve(connection: socket.socket, head: bytes, body: bytes, number: int) -> Any:
    path = head.split(b" ")[1].decode().partition("?")[0]
    if path == "/gzip":
        return connection.sendall(answer(gzip.compress(SENT), 200, "Content-Encoding: gzip", "X-A: 1", "X-A: 2"))
    if path == "/moved":
        return connection.sendall(answer({}, 302, "Location: /gzip"))
    if path == "/cut":
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{")
        return False
    if path == "/latin":
        return connection.sendall(b"HTTP/1.1 200 OK\r\nX-A: \xff\r\nX-B: 1\r\nContent-Length: 2\r\n\r\n{}")
    if path == "/slow":
        time.sleep(1.5)
    return connection.sendall(answer({"head": head.decode().lower(), "body": len(body)}))


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with Server(serve) as server:
        yield server.url


def client(url: str, **options: Any) -> Client:
    return Client(
        api=Api(name="t", server=url),
        transport=syllabind_fast.Transport(),
        options=Options(**{"max_retries": 0, **options}),
    )


def outcome(made: Client, path: str, **given: Any) -> Any:
    """What a call returns, or the kind and the beginning of its error."""
    try:
        answered = made.request("POST" if given else "GET", path, **given)
    except SyllabindError as error:
        return type(error), str(error).partition(":")[0]
    return answered.value, answered.headers.get("x-a"), answered.status


@pytest.mark.parametrize("path", ["/gzip", "/moved", "/cut", "/u?a=b%20c&d=%C3%A9", "/u/%2e%2e/x"])
def test_answers_are_those_of_the_usual_transport(path: str, url: str) -> None:
    with client(url) as fast, Client(api=fast.api, options=fast.options) as usual:
        assert outcome(fast, path) == outcome(usual, path)


@pytest.mark.parametrize("size", [0, 1000, 200_000])
def test_bodies_arrive_whole(size: int, url: str) -> None:
    with client(url) as fast:
        value, _, _ = outcome(fast, "/u", json="x" * size)
        assert value["body"] == size + 2
        assert "application/json" in value["head"]


def test_errors_say_what_happened_without_the_query(url: str) -> None:
    with client("http://127.0.0.1:9") as fast, pytest.raises(ConnectionFailedError, match="ConnectError") as caught:
        fast.request("POST", "/u?secret=5", json={})
    assert "secret=5" not in str(caught.value.__cause__)
    with client(url) as fast:
        with pytest.raises(ConnectionFailedError, match=r"RemoteProtocolError: .*end of file"):
            fast.request("GET", "/cut")
        with pytest.raises(ApiError, match="302"):
            fast.request("GET", "/moved")


def test_a_header_that_is_not_utf_8_does_not_cost_the_answer(url: str) -> None:
    with client(url) as fast:
        response = fast.request("POST", "/latin", json={})
    assert (response.status, response.headers["x-b"], "x-a" in response.headers) == (200, "1", False)


def test_timeouts_are_kept_apart(url: str) -> None:
    with client(url, read_timeout=0.3) as impatient:
        with pytest.raises(RequestTimeoutError, match="ReadTimeout"):
            impatient.request("GET", "/slow")
        assert impatient.with_options(read_timeout=5.0).request("GET", "/slow").status == 200
        with pytest.raises(RequestTimeoutError, match="the deadline of the call has passed"):
            impatient.with_options(read_timeout=5.0, deadline=0.4).request("GET", "/slow")


async def test_a_cancelled_call_ends_as_its_scope_expects(url: str) -> None:
    async with AsyncClient(api=Api(name="t", server=url), transport=syllabind_fast.AsyncTransport()) as fast:
        with anyio.move_on_after(0.2) as scope:
            await fast.request("GET", "/slow")
        assert scope.cancelled_caught
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await fast.request("GET", "/slow")
        assert (await fast.request("GET", "/u")).status == 200


def test_trio_and_forked_children_are_served(url: str) -> None:
    async def call() -> int:
        async with AsyncClient(api=Api(name="t", server=url), transport=syllabind_fast.AsyncTransport()) as fast:
            return (await fast.request("GET", "/u")).status

    assert anyio.run(call, backend="trio") == 200
    with client(url, deadline=5.0) as fast:
        assert fast.request("GET", "/u").status == 200
        child = os.fork()
        if child == 0:
            os._exit(0 if fast.request("GET", "/u").status == 200 else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert fast.request("GET", "/u").status == 200


def test_the_missing_extra_is_named() -> None:
    program = "import sys; sys.modules['pyreqwest'] = None; import syllabind_fast"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr.strip().endswith("ImportError: syllabind_fast needs pyreqwest: pip install 'syllabind[fast]'")
