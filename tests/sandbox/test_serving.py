"""A served world: who it says it is, and which of the services are there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import msgspec
import pytest

from syllabind import Edlink, LearningManager, alm, edlink
from syllabind.auth import authorization_url, exchange_code, verify_callback
from syllabind_alm.models import ExternalProfileCreate, JobCreate
from syllabind_cli.main import main
from syllabind_sandbox import Server, World, serve

PROFILE = msgspec.convert(
    {
        "type": "externalProfile",
        "attributes": {
            "name": "Partners", "expiry": "2030-01-01T00:00:00.000Z", "managerEmail": "a@example.com", "seatLimit": 3,
        },
    },
    ExternalProfileCreate,
)  # fmt: skip
JOB = msgspec.convert({"type": "job", "attributes": {"jobType": "generateUsers"}}, JobCreate)


@pytest.fixture
def world() -> World:
    return World(strict=True, profile="bcp", people=40, approve="auto", job_polls=1)


def callback(url: str) -> str:
    """Where a browser that follows the authorization URL is sent to."""
    return httpx.get(url).headers["location"]


def test_a_strict_sign_in_goes_through_behind_a_socket(world: World, server: Server) -> None:
    known = world.credentials.edlink
    scheme = edlink.OAUTH.at(server.url)
    request = authorization_url(scheme, known.client_id, known.redirect_uri)
    sent_back = callback(request.url)
    assert f"iss={server.url}".replace(":", "%3A").replace("/", "%2F") in sent_back
    token = exchange_code(
        scheme,
        verify_callback(request, sent_back),
        client_id=known.client_id,
        client_secret=known.client_secret,
        redirect_uri=request.redirect_uri,
        code_verifier=request.code_verifier,
    )
    person = edlink.user(token, client_id=known.client_id, client_secret=known.client_secret, server=server.url)
    with Edlink(person, server=server.url) as client:
        assert client.my.profile.get().id == world.edlink.district.teacher


def test_the_command_signs_in_at_a_strict_served_world(
    world: World, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known = world.credentials.edlink
    monkeypatch.setenv("SYLLABIND_EDLINK_SERVER", server.url)
    monkeypatch.setenv("SYLLABIND_EDLINK_CLIENT_ID", known.client_id)
    monkeypatch.setenv("SYLLABIND_EDLINK_CLIENT_SECRET", known.client_secret)
    monkeypatch.setenv("SYLLABIND_EDLINK_REDIRECT_URI", known.redirect_uri)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    typed: list[str] = []

    def browser(prompt: str = "") -> str:
        shown = capsys.readouterr().out
        typed.append(next(each for each in shown.split() if each.startswith("http")))
        return callback(typed[-1])

    monkeypatch.setattr("builtins.input", browser)
    monkeypatch.setattr("getpass.getpass", browser)
    assert main(["login", "edlink", "--no-browser"]) == 0
    assert capsys.readouterr().out.startswith("edlink: signed in")
    assert main(["whoami", "edlink"]) == 0
    assert world.edlink.district.teacher in capsys.readouterr().out


def test_every_link_of_a_served_world_leads_back_to_it(world: World, server: Server) -> None:
    origin = urlsplit(server.url).netloc
    metadata = httpx.get(f"{server.url}/api/authentication/oidc/.well-known/openid-configuration/").json()
    endpoints = [value for name, value in metadata.items() if name.endswith(("_endpoint", "_uri")) or name == "issuer"]
    assert {urlsplit(each).netloc for each in endpoints} == {origin}
    with LearningManager(alm.user_token(world.issue_token("alm")), server=server.url) as client:
        made = client.external_profiles.create(PROFILE)
        job = client.jobs.create(JOB)
    headers = {"authorization": f"Bearer {world.issue_token('alm')}"}
    api = f"{server.url}/primeapi/v2"
    profiles = httpx.get(f"{api}/externalProfiles", headers=headers).json()["data"]
    assert made.id in [each["id"] for each in profiles]
    assert {urlsplit(each["attributes"]["url"]).netloc for each in profiles} == {origin}
    done = httpx.get(f"{api}/jobs/{job.id}", headers=headers).json()["data"]["attributes"]
    assert urlsplit(done["status"]["data"]["s3Url"]).netloc == origin
    headers = {"authorization": f"Bearer {world.issue_token('edlink')}"}
    answer = httpx.get(f"{server.url}/api/v2/my/classes?$first=1", headers=headers).json()
    assert urlsplit(answer["$next"]).netloc == origin


def test_only_the_chosen_services_are_there() -> None:
    world = World(apis=("thrive",), people=20)
    with serve(world) as server:
        secret = (world.credentials.thrive.tenant_id, world.credentials.thrive.secret)
        assert httpx.get(f"{server.url}/rest/v1/users", auth=secret).status_code == 200
        assert httpx.get(f"{server.url}/api/v1/providers").status_code == 404
        assert httpx.get(f"{server.url}/primeapi/v2/users").status_code == 404
        assert httpx.get(f"{server.url}/sso/login").status_code == 404
    assert {each.partition(".")[0] for each in world.coverage()} == {"thrive"}


def test_the_command_serves_the_chosen_services_only() -> None:
    code = "import sys; from syllabind_sandbox.__main__ import main; sys.exit(main(sys.argv[1:]))"
    options = ["--port", "0", "--people", "20", "--api", "thrive", "--json"]
    process = subprocess.Popen([sys.executable, "-c", code, *options], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        output = json.loads(process.stdout.readline())
        assert set(output["origins"]) == {"thrive", "thrive-user"}
        secret = (output["env"]["SYLLABIND_THRIVE_TENANT_ID"], output["env"]["SYLLABIND_THRIVE_API_SECRET"])
        assert httpx.get(f"{output['url']}/rest/v1/users", auth=secret).status_code == 200
        assert httpx.get(f"{output['url']}/api/v1/providers").status_code == 404
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()
