"""Prism between a client and the sandbox, as a validating proxy, finds no disagreement in any operation of an API."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from syllabind_sandbox import Request, World
from syllabind_sandbox.server import serve
from tests.conformance.contract import GENERATED
from tests.sandbox.surface import find, surface

from .recording import recorded

KNOWN: dict[str, str] = {}
"""Operations that Prism cannot judge, and why."""


@contextmanager
def prism(programs: Path, *arguments: str) -> Iterator[str]:
    """Run Prism at a free port until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(programs / "prism"), *arguments, "--host", "127.0.0.1", "--port", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(600):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def requests_of(api: str) -> Iterator[tuple[str, Request]]:
    """A fitting request for each operation, as the sandbox of the same seed takes it."""
    for each in surface(World(people=60)):
        if each.service.api == api and not each.operation.node.get("x-browser"):
            world = World(people=60)
            fitting = find(world, f"{api}.{each.operation.id}")
            path = fitting.path()
            with recorded(world) as kept:
                fitting.call(path)
            yield each.operation.id, kept[-1]


@pytest.mark.parametrize("api", ["edlink", "thrive"])
@pytest.mark.timeout(240)
def test_the_proxy_sees_no_violation(programs: Path, api: str, report: Callable[[str, object], None]) -> None:
    world, violations, seen = World(people=60), [], 0
    spec = str(GENERATED / f"syllabind_{api}" / "openapi.json")
    with serve(world) as server, prism(programs, "proxy", spec, server.url) as url, httpx.Client(timeout=60) as client:
        for id, request in requests_of(api):
            target = re.sub("^https://[^/]+", url, request.url)
            answer = client.request(request.method, target, headers=dict(request.headers), content=request.body)
            seen += 1
            told = answer.headers.get("sl-violations")
            if told and id not in KNOWN:
                violations.append((id, answer.status_code, json.loads(told)))
    assert violations == []
    report(f"operations through Prism's proxy, {api}", seen)
