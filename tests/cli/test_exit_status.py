"""The exit status of the command as a shell sees it: each in a process of its own, against a service on a socket."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest

from .conftest import Answer, Received, Service

USER = {"id": "1", "ref": "r", "email": "a@example.com", "firstName": "Ada", "lastName": "L", "status": "active"}


def answer(request: Received) -> tuple[int, object]:
    """Return a thousand pages of users, the second page with one broken record; refuse to delete."""
    if request.method == "DELETE":
        return 403, {"error": "forbidden", "message": "no"}
    page = int(parse_qs(urlsplit(request.path).query).get("page", ["1"])[0])
    users = [{**USER, "id": f"{page}-{number}"} for number in range(50)]
    if page == 2:
        users[7] = {**USER, "id": 7, "email": {}}  # type: ignore[dict-item]
    return 200, {
        "results": users,
        "pagination": {"page": page, "perPage": 50, "totalPages": 1000, "totalResults": 50_000},
    }


@pytest.fixture
def start(
    service: Callable[[Answer], Service], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., subprocess.Popen[str]]:
    """Start the command with arguments."""
    started = service(answer)
    environ = {
        **os.environ,
        "SYLLABIND_THRIVE_SERVER": started.url,
        "SYLLABIND_THRIVE_TENANT_ID": "tenant",
        "SYLLABIND_THRIVE_API_SECRET": "secret",
        "SYLLABIND_EDLINK_INTEGRATION_TOKEN": "token",
        "SYLLABIND_EDLINK_SERVICE_TOKEN": "token",
    }
    program = [sys.executable, "-m", "syllabind_cli.main"]

    def run(*arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*program, *arguments], env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    return run


@pytest.mark.parametrize(
    ("status", "arguments", "reported"),
    [
        (0, ["call", "thrive", "users.search", "--limit", "3"], ""),
        (1, ["call", "thrive", "users.delete", "x"], "deleteUser answered 403"),
        (1, ["call", "edlink", "my.profile.get"], "set SYLLABIND_EDLINK_TOKEN, or SYLLABIND_EDLINK_CLIENT_ID and"),
        (1, ["login", "thrive"], "no sign-in is needed with SYLLABIND_THRIVE_API_SECRET; --save keeps its settings"),
        (1, ["login", "edlink"], "SERVICE_TOKEN and SYLLABIND_EDLINK_INTEGRATION_TOKEN"),
        (2, ["call", "thrive", "users.search", "--page-size", "0"], "page_size must be between 1 and 1000, got 0"),
        (2, ["call", "thrive", "users.search", "--no-such-option"], "unrecognized arguments: --no-such-option"),
        (3, ["call", "thrive", "users.search", "--limit", "75"], "searchUsers"),
    ],
)
def test_the_status_says_how_it_ended(
    status: int, arguments: list[str], reported: str, start: Callable[..., subprocess.Popen[str]]
) -> None:
    process = start(*arguments)
    out, error = process.communicate(timeout=60)
    assert (process.returncode, reported in error) == (status, True), error
    assert "Traceback" not in error
    if status in (0, 3):
        assert len([json.loads(line) for line in out.splitlines()]) == int(arguments[-1])


def test_an_interrupted_list_ends_with_130_and_whole_lines(start: Callable[..., subprocess.Popen[str]]) -> None:
    process = start("call", "thrive", "users.search", "--all", "-o", "jsonl")
    assert process.stdout is not None
    first = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    out, error = process.communicate(timeout=60)
    assert process.returncode == 130
    assert error.splitlines()[-1] == "syllabind: interrupted"
    ids = [json.loads(line)["id"] for line in [first, *out.splitlines()]]
    assert 0 < len(ids) < 50_000
    assert len(set(ids)) == len(ids)
