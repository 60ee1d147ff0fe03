"""Malformed and oversized input is refused with a client error, and never stops a world."""

from __future__ import annotations

import contextlib
import json
import socket
import time
from typing import Any
from urllib.parse import urlsplit

import pytest

from syllabind_sandbox import Fault, Request, Server, World, serve
from tests.sandbox.support import API, EDLINK, JSONAPI, WorldClient


@pytest.fixture(scope="module")
def served() -> Any:
    world = World(people=20)
    with serve(world) as server:
        yield world, server


def raw(server: Server, head: str, body: bytes = b"") -> bytes:
    """Send bytes to the server and return the first line of the response."""
    parts = urlsplit(server.url)
    with socket.create_connection((parts.hostname or "", parts.port or 0), timeout=20) as connection:
        connection.sendall(head.replace("\n", "\r\n").encode() + b"\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            connection.sendall(body)
        return connection.recv(64).split(b"\r\n")[0]


@pytest.mark.parametrize("host", ["[::1", "[", "a]b", "[::1]:x", "\u2100", "x y"])
def test_a_host_that_is_none_is_a_bad_request_or_a_foreign_one(host: str) -> None:
    for url in (f"http://{host}/api/v2/my/profile", f"http://{host}/__sandbox__/info"):
        assert World(people=20).handle(Request(method="GET", url=url)).status in (400, 421)


def test_a_malformed_host_header_is_a_bad_request_on_a_socket(served: tuple[World, Server]) -> None:
    for path in ("/api/v2/my/profile", "/__sandbox__/info"):
        assert raw(served[1], f"GET {path} HTTP/1.1\nHost: [::1") == b"HTTP/1.1 400 Bad Request"


@pytest.mark.parametrize("depth", [120, 900, 100_000])
def test_deep_json_is_a_bad_request(depth: int) -> None:
    world = World(people=20)
    deep = b'{"data":' + b'{"a":[' * depth + b"1" + b"]}" * depth + b"}"
    call = WorldClient(world)
    assert call("POST", f"{API}/users", world.issue_token("alm"), body=deep, media=JSONAPI).status == 400
    url = f"{EDLINK}/api/v2/graph/people?%24filter=" + "%7B%22a%22%3A" * min(depth, 900) + "1" + "%7D" * min(depth, 900)
    assert call("GET", url, world.issue_token("edlink", kind="integration")).status == 400


def admin(server: Server, path: str, body: bytes) -> int:
    head = f"POST /__sandbox__/{path} HTTP/1.1\nHost: {urlsplit(server.url).netloc}\nX-Sandbox-Key: {server.key}"
    return int(raw(server, f"{head}\nContent-Length: {len(body)}", body).split()[1])


@pytest.mark.parametrize("seconds", ["1e308", "-1", "1e400", '"x"', "null", "4e11"])
def test_the_clock_refuses_what_leads_nowhere(served: tuple[World, Server], seconds: str) -> None:
    world, server = served
    before = world.clock.time()
    assert admin(server, "clock", f'{{"advance": {seconds}}}'.encode()) == 400
    assert world.clock.time() == before


def test_deep_json_to_the_admin_endpoints_is_a_bad_request(served: tuple[World, Server]) -> None:
    assert admin(served[1], "faults", b"[" * 100_000 + b"]" * 100_000) == 400


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1.0, 1e308])
def test_a_world_refuses_the_same_numbers(value: float) -> None:
    with pytest.raises(ValueError, match="seconds"):
        World(people=20).advance(value)


@pytest.mark.parametrize("name", ["people", "job_polls", "job_seconds", "lag", "application_limit"])
def test_a_world_refuses_negative_options(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name}.* must be"):
        World(**{name: -1})


BAD_FAULTS: list[dict[str, Any]] = [
    {"every": 0},
    {"nth": 0},
    {"first": -1},
    {"every": "3"},
    {"every": True},
    {"probability": 1.5},
    {"probability": "often"},
    {"path": 7},
    {"method": ["GET"]},
    {"status": 99},
    {"status": 1000},
    {"status": "503"},
    {"status": 503, "headers": {"a b": "c"}},
    {"status": 503, "headers": {"a": "b\r\nc: d"}},
    {"status": 503, "headers": {"a": 7}},
    {"status": 503, "headers": ["a"]},
    {"status": 503, "retry_after": "1\r\nx: y"},
    {"status": 503, "retry_after": 3},
    {"status": 503, "body": 7},
    {"delay": -1},
    {"delay": 1e308},
    {"delay": "1"},
    {"truncate": 2},
    {"after": "yes"},
    {"between": [1]},
    {"between": 5},
    {"between": ["soon", "later"]},
    {"foreign_next": 5},
    {"drift": "much"},
    {"garbage": "xml"},
    {"unknown": 1},
]


@pytest.mark.parametrize("rule", BAD_FAULTS, ids=json.dumps)
def test_a_fault_that_could_not_be_applied_is_refused_when_it_is_made(rule: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(name for name in reversed(rule))):
        Fault.read(rule)


@pytest.mark.parametrize("path", ["(", "[", "*(", "[z-a]", "\\", "/api/v2/*"])
def test_every_pattern_of_a_path_is_usable(path: str) -> None:
    world = World(people=20, faults=[Fault(path=path, status=503)])
    assert world.handle(Request(method="GET", url=f"{EDLINK}/api/v2/my/profile")).status in (401, 503)


def test_a_large_body_is_refused_before_it_is_read(served: tuple[World, Server]) -> None:
    server, began = served[1], time.monotonic()
    size = 150 * 1024 * 1024
    head = f"POST /primeapi/v2/users HTTP/1.1\nHost: {urlsplit(server.url).netloc}\nContent-Length: {size}"
    assert raw(server, head, b"") == b"HTTP/1.1 413 Request Entity Too Large"
    assert time.monotonic() - began < 2


def test_a_large_body_in_chunks_is_refused_when_it_is_too_large(served: tuple[World, Server]) -> None:
    server, began = served[1], time.monotonic()
    head = f"POST /primeapi/v2/users HTTP/1.1\nHost: {urlsplit(server.url).netloc}\nTransfer-Encoding: chunked"
    chunk = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
    assert raw(server, head, chunk * 40) == b"HTTP/1.1 413 Request Entity Too Large"
    assert time.monotonic() - began < 10


def test_the_journal_keeps_the_beginning_of_a_large_body() -> None:
    world = World(people=20)
    WorldClient(world)("POST", f"{API}/users", body=b"x" * 5_000_000, media=JSONAPI)
    assert len(world.journal[-1].body) < 100_000
