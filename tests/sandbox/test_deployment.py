"""A sandbox that runs as a service: names of a private network, health, snapshots on disk, recorded answers."""

from __future__ import annotations

import base64
import json
import os
import socket
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from syllabind import AsyncThrive, Edlink, LearningManager, Thrive, alm, edlink, thrive
from syllabind.core.origins import checked_download, checked_server
from syllabind.core.redaction import redact_json
from syllabind.errors import InsecureUrlError
from syllabind_cli.main import main
from syllabind_sandbox import AsyncRecorder, Recorder, Request, Transport, World, serve
from syllabind_sandbox.recording import Recording, Redactor
from syllabind_sandbox.snapshots import Snapshots


def own_name() -> str:
    """Return a name of this machine that is none of loopback; its address where the name is too short to be listed."""
    if len(name := socket.gethostname()) > 2 and "." not in name:
        return name
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("10.255.255.255", 9))
        return str(probe.getsockname()[0])


HOST = own_name()
PLAIN = "SYLLABIND_PLAIN_HTTP_HOSTS"


def free_ports(count: int) -> int:
    """Return the first of some free ports in a row."""
    for _ in range(50):
        with socket.create_server(("127.0.0.1", 0)) as first:
            port: int = first.getsockname()[1]
        try:
            for each in range(port, port + count):
                socket.create_server(("0.0.0.0", each)).close()
        except (OSError, OverflowError):
            continue
        return port
    raise RuntimeError("no free ports in a row")


def test_another_container_calls_by_a_listed_name_over_plain_http(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    world = World(people=20, job_polls=1)
    monkeypatch.delenv(PLAIN, raising=False)
    with serve(world, host="0.0.0.0", allow_remote=True, public_hosts=[HOST]) as server:
        assert server.url == f"http://{HOST}:{urlsplit(server.url).port}"
        known = world.credentials.thrive

        def application() -> Any:
            return thrive.application(
                tenant_id=known.tenant_id,
                client_id=known.client_id,
                client_secret=known.client_secret,
                server=server.url,
            )

        with pytest.raises(InsecureUrlError, match=PLAIN):
            application()
        monkeypatch.setenv(PLAIN, f"other, {HOST}")
        with Thrive(application()) as client:
            assert len(list(client.users.search(page_size=10))) == 20
        token = world.issue_token("edlink", kind="integration")
        with Edlink(edlink.integration_token(token, server=server.url)) as client:
            page = client.request("GET", "/api/v2/graph/people", query={"$first": "5"}).value
            assert page["$next"].startswith(f"{server.url}/")
            assert len(list(client.graph.people.list(page_size=5, limit=12))) == 12
        admin = alm.user_token(world.issue_token("alm"), server=server.url)
        with LearningManager(admin) as manager:
            job = {"type": "job", "attributes": {"jobType": "generateUsers"}}
            assert manager.jobs.start(job).download(tmp_path / "users.csv").stat().st_size > 100  # type: ignore[arg-type]


@pytest.mark.parametrize("host", ["sandbox", "sandbox.internal", "sandbox.local", "10.1.2.3", "192.168.0.1"])
def test_only_names_of_a_private_network_can_be_listed(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    public = (
        "api.example",
        "8.8.8.8",
        "sandbox.evil.example",
        "[2001:4860:4860::8888]",
        "134744072",
        "0x08080808",
        "ai",
    )
    monkeypatch.setenv(PLAIN, " ".join([host, *(each.strip("[]") for each in public)]))
    assert checked_server(f"http://{host}:8137") == f"http://{host}:8137"
    assert checked_download(f"http://{host}:8137/file") == f"http://{host}:8137/file"
    for other in (*public, "unlisted"):
        for check in (checked_server, checked_download):
            with pytest.raises(InsecureUrlError, match="plain http is allowed for loopback, and for the names of"):
                check(f"http://{other}")


def test_further_hosts_of_an_api_have_the_ports_that_follow() -> None:
    port = free_ports(2)
    with serve(World(people=5), port, public_hosts=["sandbox"]) as server:
        assert {*server.origins.values()} == {f"http://sandbox:{port}", f"http://sandbox:{port + 1}"}
        health = f"http://127.0.0.1:{port}/__sandbox__/health"
        assert httpx.get(health, headers={"host": "sandbox"}).json() == {"status": "ok"}
        assert httpx.get(health).status_code == 200
        assert httpx.get(health, headers={"host": "10.244.1.7"}).json() == {"status": "ok"}  # of an orchestrator
        info = health.replace("health", "info")
        assert httpx.get(info, headers={"host": "rebound.example"}).status_code == 421
        assert httpx.get(health.replace("health", "info")).status_code == 403


def test_snapshots_on_disk_outlive_the_server(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    world = World(people=10)
    with serve(world, snapshots=Snapshots(folder)) as server:
        headers = {"X-Sandbox-Key": server.key}
        httpx.post(f"{server.url}/__sandbox__/clock", json={"advance": 3600}, headers=headers)
        url = f"{server.url}/__sandbox__/snapshot"
        assert httpx.post(url, json={"name": "a"}, headers=headers).json() == {"snapshots": ["a"]}
        for name in ("../a", "", ".a", "a/b", "a" * 101):
            refused = httpx.post(url, json={"name": name}, headers=headers)
            assert (refused.status_code, "name must be" in refused.text) == (400, True)
    assert [each.name for each in folder.iterdir()] == ["a.snapshot"]
    assert stat.S_IMODE((folder / "a.snapshot").stat().st_mode) == 0o600
    other = World(people=10)
    with serve(other, snapshots=Snapshots(folder)) as server:
        url, headers = f"{server.url}/__sandbox__/restore", {"X-Sandbox-Key": server.key}
        assert httpx.post(url, json={"name": "b"}, headers=headers).status_code == 404
        assert httpx.post(url, json={"name": "a"}, headers=headers).status_code == 200
    assert other.clock.now() == world.clock.now()


def change_version(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"syllabind ", b"syllabind 99", 1))


@pytest.mark.parametrize(
    ("change", "problem"),
    [(lambda file: file.chmod(0o622), "writable by no other one"), (change_version, "must be of syllabind")],
)
def test_a_snapshot_that_is_not_ours_is_not_read(
    tmp_path: Path, change: Callable[[Path], object], problem: str
) -> None:
    snapshots = Snapshots(tmp_path)
    snapshots.save("a", World(people=5).snapshot())
    assert snapshots.load("a")
    change(tmp_path / "a.snapshot")
    with pytest.raises(ValueError, match=problem):
        snapshots.load("a")


async def test_recorded_answers_are_given_again_and_hold_no_secret(tmp_path: Path) -> None:
    real = World(seed=7, people=30)
    known = real.credentials.thrive
    tape = tmp_path / "tape.jsonl"

    def credential(server: str | None, transport: Any) -> Any:
        return thrive.application(
            tenant_id=known.tenant_id,
            client_id=known.client_id,
            client_secret=known.client_secret,
            **({"transport": transport} if server is None else {"transport": transport, "server": server}),
        )

    with serve(real) as server:
        with Recorder(tape) as tokens, Thrive(credential(server.url, tokens), transport=Recorder(tape)) as client:
            users = [each.to_dict() for each in client.users.search(page_size=10)]
            client.tags.list().first()
            token = client.credential.source.token().access_token.reveal()  # type: ignore[union-attr]
        basic = thrive.basic(known.tenant_id, known.secret, server=server.url)
        async with AsyncThrive(basic, transport=AsyncRecorder(tape)) as other:
            assert (await other.audiences.list(limit=1).first()) is not None
    held = tape.read_text(encoding="utf-8")
    both = base64.b64encode(f"{known.tenant_id}:{known.secret}".encode()).decode()
    assert not [each for each in (known.client_secret, known.secret, token, both) if each in held]
    assert stat.S_IMODE(tape.stat().st_mode) == 0o600
    assert {json.loads(line)["target"].partition("?")[0] for line in held.splitlines()} == {
        f"/oauth2/token/{known.tenant_id}", "/rest/v1/users", "/rest/v1/tags", "/rest/v1/audiences",
    }  # fmt: skip
    world = World(seed=1, people=3)
    world.replay(tape)
    with Thrive(credential(None, Transport(world)), transport=Transport(world)) as client:
        assert [each.to_dict() for each in client.users.search(page_size=10)] == users
    own = world.credentials.thrive
    with Thrive(thrive.basic(own.tenant_id, own.secret), transport=Transport(world)) as client:
        assert client.audiences.list(page_size=7).first() is not None  # the world's own answer
    assert {each.service for each in world.journal} == {"recording", "thrive"}


SECRETS = [
    ("application/json", '{"refresh_token": "abcd1234", "note": "abcd1234"}'),
    ("application/json", '{"data": [{"client-secret": "abcd1234"}], "link": "https://x.example/?sig=abcd1234&a=1"}'),
    ("application/x-www-form-urlencoded", "grant_type=refresh_token&refresh_token=abcd1234"),
    ("text/csv", "id,token\n1,known-secret\n"),
    ("text/html", '<a href="/x?X-Amz-Signature=abcd1234&amp;b=1">'),
    ("application/json", '{"echo": "Basic ' + base64.b64encode(b"known-secret").decode() + '"}'),
    ("application/json", "{broken known-secret"),
    ("application/json", '{"tokens": ["abcd1234"], "newPassword": "abcd1234", "secret": {"value": "abcd1234"}}'),
    ("application/json", '\ufeff{"webhook_secret": "abcd1234"}'),
    ("application/x-ndjson", '{"access_token": "abcd1234"}\n{"id": 1}'),
    ("text/plain", "access_token=abcd1234"),
    ("text/plain", "see https://user:abcd1234@x.example/ or /cb#access_token=abcd1234"),
    ("application/json", '{"u": "https://x.example/?next=https%3A%2F%2Fs3%3FX-Amz-Signature%3Dabcd1234"}'),
    ("multipart/form-data; boundary=b", '--b\r\nContent-Disposition: form-data; name="password"\r\n\r\nabcd1234'),
]


def test_what_is_no_secret_stays_as_it_came() -> None:
    body = '{"code": "10012", "score": 10012, "key": "a", "token_type": "b", "errors": [{"code": "NOT_FOUND"}]}'
    assert json.loads(Redactor().body(body.encode(), "application/json")) == json.loads(body)


@pytest.mark.parametrize(
    ("headers", "url", "content"),
    [
        ({"X-Api-Key": "abcd12345678"}, "https://api.example/a", b""),
        ({"Cookie": "sid=abcd12345678; b=c"}, "https://api.example/a", b""),
        ({"Authorization": "Bearer abcd12345678"}, "https://api.example/a", b""),
        ({}, "https://api.example/a?api_key=abcd12345678", b""),
        ({"content-type": "application/json"}, "https://api.example/a", b'{"client_secret": "abcd12345678"}'),
    ],
)
def test_an_answer_that_echoes_a_secret_of_its_request_holds_none(
    tmp_path: Path, headers: dict[str, str], url: str, content: bytes
) -> None:
    tape = tmp_path / "tape.jsonl"
    tape.touch(mode=0o644)
    echo = httpx.MockTransport(lambda _: httpx.Response(401, json={"message": "bad abcd12345678"}))
    Recorder(tape, echo).handle_request(httpx.Request("POST", url, headers=headers, content=content))
    assert "abcd12345678" not in tape.read_text()
    assert stat.S_IMODE(tape.stat().st_mode) == 0o600


def test_a_snapshot_of_other_apis_is_refused_and_changes_nothing() -> None:
    world = World(people=5, apis=["thrive"])
    before = world.snapshot()
    with pytest.raises(ValueError, match="the snapshot must be of a world that serves thrive, it serves edlink"):
        world.restore(World(people=5, apis=["edlink"]).snapshot())
    assert list(world.services) == ["thrive"]
    world.restore(before)


@pytest.mark.parametrize(("media", "body"), SECRETS)
def test_secrets_are_taken_out_wherever_they_stand(media: str, body: str) -> None:
    clean = Redactor(["known-secret"]).body(body.encode(), media).decode()
    assert "abcd1234" not in clean
    assert "known-secret" not in clean
    assert base64.b64encode(b"known-secret").decode().rstrip("=") not in clean
    assert "***" in clean


@pytest.mark.parametrize(
    "name",
    "access_token refreshToken client_secret clientSecret password passwd authorization authorisation api_key apiKey "
    "x-api-key signature credential credentials".split(),
)
def test_members_that_the_client_hides_are_hidden_in_recordings(name: str) -> None:
    """The sandbox never imports the client, so that each has names of secrets of its own."""
    assert redact_json({name: "abcd12345678"}) == {name: "***"}
    assert b"abcd12345678" not in Redactor().body(json.dumps({name: "abcd12345678"}).encode(), "application/json")


def test_the_same_request_gets_the_next_recorded_answer(tmp_path: Path) -> None:
    tape = tmp_path / "tape.jsonl"
    line = {"method": "GET", "target": "/jobs/1?a=1&b=2", "body": "", "headers": {"content-type": "text/plain"}}
    tape.write_text("".join(json.dumps({**line, "status": 200, "content": each}) + "\n" for each in ("one", "two")))
    recording = Recording(tape)
    request = Request(method="GET", url="https://any.example/jobs/1?b=2&a=1")
    answers = [recording.answer(request) for _ in range(3)]
    assert [each and each.body for each in answers] == [b"one", b"two", b"two"]
    assert recording.answer(Request(method="GET", url="https://any.example/jobs/2")) is None
    tape.write_text('{"method": "GET"}\n')
    with pytest.raises(ValueError, match="line 1 must be a recorded exchange"):
        Recording(tape)


def test_the_command_begins_with_a_snapshot_and_a_recording_under_a_name_and_a_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    world = World(people=10, apis=["thrive"])
    world.advance(86_400)
    Snapshots(tmp_path).save("monday", world.snapshot())
    exchange = {"method": "GET", "target": "/rest/v1/tags", "body": "", "status": 418, "headers": {}, "content": "tea"}
    (tmp_path / "tape.jsonl").write_text(json.dumps(exchange) + "\n")
    state = ["--snapshots", str(tmp_path), "--replay", str(tmp_path / "tape.jsonl"), "--frozen", "--people", "10"]
    state += ["--api", "thrive", "--json", "--public-host", "sandbox"]
    assert main(["sandbox", "serve", *state, "--restore", "friday"]) == 2
    assert "there is no snapshot 'friday'" in capsys.readouterr().err
    command = [sys.executable, "-m", "syllabind_sandbox", *state]
    environ = {**os.environ, "SYLLABIND_SANDBOX_KEY": "a-key-of-the-compose-file"}
    with subprocess.Popen(
        [*command, "--restore", "monday", "--port", str(free_ports(2))], stdout=subprocess.PIPE, env=environ
    ) as process:
        try:
            assert process.stdout is not None
            said = json.loads(process.stdout.readline())
            assert said["key"] == "a-key-of-the-compose-file"
            here = said["url"].replace("//sandbox:", "//127.0.0.1:")
            headers = {"X-Sandbox-Key": said["key"], "host": "sandbox"}
            clock = httpx.get(f"{here}/__sandbox__/clock", headers=headers).json()
            assert clock["time"][:10] == world.clock.now().date().isoformat()
            assert httpx.get(f"{here}/rest/v1/tags").text == "tea"
        finally:
            process.terminate()
