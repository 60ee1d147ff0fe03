"""`syllabind fuzz` as it is installed, in a process of its own, against servers on the loopback interface."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from syllabind_sandbox import Fault, World, serve

COMMAND = Path(sys.executable).with_name("syllabind")
PEOPLE = {"edlink": 5, "thrive": 5, "alm": 5}
READS = ("--operation=listTags", "--operation=getTag")


def fuzz(api: str, base_url: str, *options: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command without a limit of the rate, with the given variables alone."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SYLLABIND_")}
    return subprocess.run(
        [COMMAND, "fuzz", api, f"--base-url={base_url}", "--rate=0", "--examples=1", "--seed=0", *options],
        env={**kept, **{f"SYLLABIND_{api.upper()}_{name}": value for name, value in variables.items()}},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


@contextmanager
def sandbox() -> Iterator[tuple[World, str, dict[str, str]]]:
    """Serve a sandbox; the world, its origin and the variables of a good credential of Thrive."""
    world = World(people=PEOPLE)
    known = world.credentials.thrive
    with serve(world) as server:
        yield world, server.url, {"TENANT_ID": known.tenant_id, "API_SECRET": known.secret}


@contextmanager
def answering(status: int, media: str = "application/json", body: bytes = b"{}") -> Iterator[tuple[str, list[str]]]:
    """Serve one answer to every request; the origin, and the paths that were asked for."""
    paths: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_response(status)
            self.send_header("Content-Type", media)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Keep the test's output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", paths
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def test_status_0_tried_and_clean(tmp_path: Path) -> None:
    """A good service: both reports are written, without the secret, and every request is counted."""
    with sandbox() as (world, url, variables):
        done = fuzz(
            "thrive",
            url,
            *READS,
            f"--junit={tmp_path / 'a.xml'}",
            f"--html={tmp_path / 'a.html'}",
            **variables,
        )
        sent = len(world.journal)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"2 operations, {sent} requests, 0 findings" in done.stdout
    assert "seed 0; replay with: syllabind fuzz" in done.stderr
    written = (tmp_path / "a.xml").read_text() + (tmp_path / "a.html").read_text()
    assert variables["API_SECRET"] not in written + done.stdout + done.stderr


def test_status_1_findings() -> None:
    """An answer that breaks its schema is a finding, with its category and a command that repeats it."""
    with sandbox() as (world, url, variables):
        headers = {"content-type": "application/json"}
        world.faults.add(Fault(operation="thrive.getTag", status=200, headers=headers, body='{"id": 7}'))
        done = fuzz("thrive", url, *READS, **variables)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "getTag: F101 JsonSchemaError" in done.stdout
    assert "curl" in done.stdout


@pytest.mark.parametrize(
    ("options", "variables", "told"),
    [
        (
            ("--operation=getNothing",),
            {"TENANT_ID": "tenant", "API_SECRET": "made-up-secret"},
            "must be an operationId of thrive, got getNothing",
        ),
        (("--examples=0",), {"TENANT_ID": "tenant", "API_SECRET": "made-up-secret"}, "must be at least 1, got 0"),
        (("--rate=-1",), {"TENANT_ID": "tenant", "API_SECRET": "made-up-secret"}, "must not be negative"),
        (("--examples=many",), {}, "invalid int value"),
        ((), {}, "TENANT_ID"),
        ((), {"TENANT_ID": "tenant", "API_SECRET": "made-up-secret", "ENVIRONMENT": "staging"}, "learnstaging"),
    ],
)
def test_status_2_wrong_arguments_or_settings(options: tuple[str, ...], variables: dict[str, str], told: str) -> None:
    """Nothing is sent: an unknown operation, numbers out of bounds, no credential, one of another server."""
    with answering(200) as (url, paths):
        done = fuzz("thrive", url, *options, **variables)
    assert done.returncode == 2, done.stdout + done.stderr
    assert told in done.stderr
    assert paths == []


def test_status_2_plain_http() -> None:
    """A credential is not sent in the clear."""
    done = fuzz("thrive", "http://tenant.example", TENANT_ID="tenant", API_SECRET="made-up-secret")
    assert done.returncode == 2
    assert "plain http" in done.stderr


def test_status_3_wrong_secret() -> None:
    """The service refuses the credential everywhere: it says so after a few calls, and names the variables."""
    with sandbox() as (world, url, variables):
        done = fuzz("thrive", url, **{**variables, "API_SECRET": "wrong"})
        sent = len(world.journal)
    assert done.returncode == 3, done.stdout + done.stderr
    assert "only 401" in done.stdout
    assert "SYLLABIND_THRIVE_" in done.stdout
    assert sent <= 8


def test_status_3_dead_token() -> None:
    """An access token that the service does not know opens nothing."""
    with sandbox() as (_, url, _):
        done = fuzz("alm", url, TOKEN="dead")
    assert done.returncode == 3, done.stdout + done.stderr
    assert "only 401" in done.stdout


@pytest.mark.parametrize("status", [403, 404, 429, 500, 503])
def test_status_3_no_success(status: int) -> None:
    """A service that answers everything with one error proves nothing."""
    with answering(status) as (url, paths):
        done = fuzz("thrive", url, TENANT_ID="tenant", API_SECRET="made-up-secret")
    assert done.returncode == 3, done.stdout + done.stderr
    assert f"only {status}" in done.stdout
    assert f"{len(paths)} requests" in done.stdout


def test_status_3_website() -> None:
    """A host that is no API."""
    with answering(200, "text/html", b"<p>Welcome") as (url, _):
        done = fuzz("thrive", url, TENANT_ID="tenant", API_SECRET="made-up-secret")
    assert done.returncode == 3, done.stdout + done.stderr
    assert "answers with web pages" in done.stdout


def test_status_3_no_server() -> None:
    """No one listens at the port."""
    with answering(200) as (url, _):
        pass
    done = fuzz("thrive", url, TENANT_ID="tenant", API_SECRET="made-up-secret")
    assert done.returncode == 3, done.stdout + done.stderr
    assert f"no answer from {url}" in done.stdout


@pytest.mark.parametrize(
    ("api", "name", "told"),
    [("thrive", "createUser", "Add --allow-writes"), ("edlink", "listPeople", "does not open listPeople")],
)
def test_status_3_nothing_selected(api: str, name: str, told: str) -> None:
    """Writes that are not allowed, and operations for another kind of credential."""
    with answering(200) as (url, paths):
        done = fuzz(
            api, url, f"--operation={name}", TENANT_ID="tenant", API_SECRET="made-up-secret", TOKEN="made-up-token"
        )
    assert done.returncode == 3, done.stdout + done.stderr
    assert told in done.stdout
    assert paths == []


def test_status_3_in_junit(tmp_path: Path) -> None:
    """A pipeline that reads the report alone sees an error."""
    with answering(401) as (url, _):
        fuzz("thrive", url, f"--junit={tmp_path / 'a.xml'}", TENANT_ID="tenant", API_SECRET="made-up-secret")
    root = ET.parse(tmp_path / "a.xml").getroot()
    assert (root.get("errors"), root.get("failures")) == ("1", "0")


def test_help_tells_the_exit_statuses() -> None:
    """Each status is described as it is."""
    done = subprocess.run([COMMAND, "fuzz", "--help"], capture_output=True, text=True, check=True, timeout=60)
    text = " ".join(done.stdout.split())
    for part in ("0 the service was tried", "1 there are findings", "2 wrong arguments", "3 the run proves nothing"):
        assert part in text
