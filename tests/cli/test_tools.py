"""What `doctor --online`, `listen --forward`, jobs and `sandbox open` do, on real sockets."""

from __future__ import annotations

import datetime
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from email.utils import format_datetime
from pathlib import Path

import httpx
import pytest

from syllabind.webhooks import sign
from syllabind_cli.main import main
from syllabind_thrive.security import WEBHOOKS

from .conftest import Answer, Received, Sandbox, Service

PROGRAM = [sys.executable, "-m", "syllabind_cli.main"]
SECRET = "whsec-of-the-tenant"
JOB = ["call", "alm", "jobs.start", "type=job", "attributes.jobType=generateUsers"]


@pytest.mark.parametrize(
    ("skew", "status", "reported"), [(0, 0, "the clocks differ by 0 s"), (3600, 1, "! thrive: http://127.0.0.1:")]
)
def test_doctor_compares_the_clocks_and_sends_no_credential(
    skew: int,
    status: int,
    reported: str,
    service: Callable[[Answer], Service],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    started = service(lambda request: (200, {}))
    monkeypatch.setenv("SYLLABIND_THRIVE_SERVER", started.url)
    monkeypatch.setenv("SYLLABIND_THRIVE_TENANT_ID", "tenant")
    monkeypatch.setenv("SYLLABIND_THRIVE_API_SECRET", "secret-of-the-tenant")
    assert main(["doctor", "thrive"]) == 0
    assert started.received == []
    now = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=skew)
    started.headers["date"] = format_datetime(now, usegmt=True)
    assert main(["doctor", "thrive", "--online"]) == status
    (received,) = started.received
    assert received.method == "HEAD"
    assert not {"authorization", "cookie"} & set(received.headers)
    shown = capsys.readouterr().out
    # A second may pass between the answer and the comparison.
    assert reported.replace("0 s", "") in shown
    assert "secret-of-the-tenant" not in shown


def test_doctor_says_what_is_out_of_reach_or_not_described(
    service: Callable[[Answer], Service], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = service(lambda request: (200, {}))
    gone.close()
    monkeypatch.setenv("SYLLABIND_THRIVE_SERVER", gone.url)
    assert main(["doctor", "thrive", "--online"]) == 1
    assert f"! thrive: {gone.url} cannot be reached: " in capsys.readouterr().out
    monkeypatch.setenv("SYLLABIND_EDLINK_SERVER", gone.url)
    assert main(["doctor", "edlink"]) == 1
    assert "! edlink: no credential is described; set SYLLABIND_EDLINK_TOKEN or " in capsys.readouterr().out


@pytest.fixture
def listen() -> Iterator[Callable[[str], tuple[str, subprocess.Popen[str]]]]:
    """Start `syllabind listen` with a URL to forward to; return its own URL."""
    started: list[subprocess.Popen[str]] = []

    def start(forward: str) -> tuple[str, subprocess.Popen[str]]:
        process = subprocess.Popen(
            [*PROGRAM, "listen", "--port", "0", "--forward", forward],
            env={**os.environ, "SYLLABIND_THRIVE_WEBHOOK_SECRET": SECRET},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        started.append(process)
        assert process.stdout is not None
        found = re.search(r"http://127.0.0.1:\d+", process.stdout.readline())
        assert found is not None
        return found[0], process

    yield start
    for process in started:
        process.kill()
        process.wait()


def test_authentic_webhooks_are_forwarded_as_they_came(
    service: Callable[[Answer], Service], listen: Callable[[str], tuple[str, subprocess.Popen[str]]]
) -> None:
    def receive(request: Received) -> tuple[int, object]:
        return (503 if b"busy" in request.body else 202), {}

    receiver = service(receive)
    url, process = listen(f"{receiver.url}/hooks")
    body = b'{"name": "Zo\xc3\xab",  "spaces": "kept"}'
    signed = {WEBHOOKS.header: sign(WEBHOOKS, body, SECRET), "content-type": "application/json", "x-event": "created"}
    assert httpx.post(f"{url}/thrive", content=body, headers=signed).status_code == 202
    assert httpx.post(f"{url}/thrive", content=body + b" ", headers=signed).status_code == 401
    (received,) = receiver.received
    assert (received.method, received.path, received.body) == ("POST", "/hooks", body)
    assert received.headers["x-event"] == "created"
    assert received.headers[WEBHOOKS.header] == signed[WEBHOOKS.header]
    # What the receiver answers goes back, so that the service sends a failed webhook again.
    busy = b'{"state": "busy"}'
    signed = {WEBHOOKS.header: sign(WEBHOOKS, busy, SECRET)}
    assert httpx.post(f"{url}/thrive", content=busy, headers=signed).status_code == 503
    receiver.close()
    late = b'{"state": "late"}'
    signed = {WEBHOOKS.header: sign(WEBHOOKS, late, SECRET)}
    assert httpx.post(f"{url}/thrive", content=late, headers=signed).status_code == 502
    process.terminate()
    assert process.stdout is not None
    with process.stdout as output:
        shown = output.read()
    assert f"syllabind: {receiver.url}/hooks did not answer: " in shown
    assert "thrive: verified, answered 202" in shown


def test_a_job_is_started_now_and_fetched_later(
    sandbox: Sandbox, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*JOB, "--no-wait"]) == 0
    token = capsys.readouterr().out.strip()
    sandbox.world.advance(60)
    target = tmp_path / "users.csv"
    assert main(["call", "alm", "jobs.start", "--resume", token, "--to", str(target)]) == 0
    assert target.stat().st_size > 1000
    assert f"{target.stat().st_size:,} bytes in {target}" in capsys.readouterr().err
    assert len(sandbox.world.calls("alm.createJob")) == 1


def test_a_job_that_takes_too_long_leaves_its_token(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    begun = time.monotonic()
    assert main([*JOB, "--timeout", "0.3"]) == 1
    assert time.monotonic() - begun < 30
    printed = capsys.readouterr()
    assert "getJob still says Submitted after 0.3 s" in printed.err
    assert f"wait for it again with: syllabind call alm jobs.start --resume '{printed.out.strip()}'" in printed.err
    sandbox.world.advance(60)
    assert main(["call", "alm", "jobs.start", "--resume", printed.out.strip(), "-o", "json"]) == 0


def test_the_page_of_the_sandbox_is_opened_in_a_browser(sandbox: Sandbox, tmp_path: Path) -> None:
    opened, browser = tmp_path / "opened", tmp_path / "browser.py"
    browser.write_text(f"import pathlib, sys; pathlib.Path({str(opened)!r}).write_text(sys.argv[1])", encoding="utf-8")
    environ = {**os.environ, "BROWSER": f"{sys.executable} {browser} %s"}
    done = subprocess.run([*PROGRAM, "sandbox", "open"], env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    page = opened.read_text(encoding="utf-8")
    assert "sandbox" in httpx.get(page.partition("#")[0]).text.lower()
    assert page.startswith(f"{sandbox.server.url}/__sandbox__/")
    assert sandbox.server.key not in done.stdout


def test_a_sync_takes_the_credential_that_its_lists_need(
    service: Callable[[Answer], Service], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = service(lambda _: (403, {}))
    monkeypatch.setenv("SYLLABIND_EDLINK_SERVER", started.url)
    for name in ("TOKEN", "INTEGRATION_TOKEN", "SERVICE_TOKEN"):
        monkeypatch.setenv(f"SYLLABIND_EDLINK_{name}", name)
    assert main(["sync", "edlink", "--to", str(tmp_path / "data.duckdb"), "--plan"]) == 1
    assert [each.headers["authorization"] for each in started.received] == ["Bearer INTEGRATION_TOKEN"]
