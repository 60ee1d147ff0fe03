"""The commands that control a running sandbox, against a served one."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
import pytest

from syllabind import Edlink, LearningManager, alm
from syllabind.errors import JobFailedError
from syllabind_cli.main import main
from syllabind_sandbox import Server, World, serve


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[World, Server]]:
    world = World(people=20)
    with serve(world) as running:
        monkeypatch.setenv("SYLLABIND_SANDBOX_URL", running.url)
        monkeypatch.setenv("SYLLABIND_SANDBOX_KEY", running.key)
        yield world, running


def test_a_running_sandbox_is_controlled_by_commands(
    server: tuple[World, Server], capsys: pytest.CaptureFixture[str]
) -> None:
    world, running = server

    def run(*arguments: str) -> str:
        assert main(["sandbox", *arguments]) == 0, capsys.readouterr().err
        return capsys.readouterr().out

    assert json.loads(run("clock", "--advance", "3600"))["time"] == "2024-09-02T09:00:00.000Z"
    assert json.loads(run("clock"))["running"] is False
    assert json.loads(run("health")) == {"status": "ok"}
    assert json.loads(run("snapshot", "nine")) == {"snapshots": ["nine"]}
    run("clock", "--advance", "60")
    assert json.loads(run("restore", "nine"))["time"] == "2024-09-02T09:00:00.000Z"
    token = run("token", "thrive").strip()
    users, headers = f"{running.url}/rest/v1/users", {"authorization": f"Bearer {token}"}
    assert json.loads(run("faults", '{"service": "thrive", "status": 503}'))["faults"][0]["status"] == 503
    assert httpx.get(users, headers=headers).status_code == 503
    assert json.loads(run("faults", "--clear"))["faults"] == []
    assert httpx.get(users, headers=headers).status_code == 200
    assert [line.split()[1] for line in run("journal", "--operation", "searchUsers").splitlines()] == ["503", "200"]
    assert token not in run("journal", "--curl")
    made = json.loads(run("record", "put", "person", '{"display_name": "Ada\\u001b[2K"}'))
    assert world.edlink.events[-1]["target_id"] == made["id"]
    run("record", "remove", "person", made["id"])
    assert world.edlink.events[-1]["type"] == "deleted"


def test_onboardings_complete_and_jobs_fail_by_command(
    server: tuple[World, Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    world, running = server
    monkeypatch.setenv("SYLLABIND_EDLINK_SERVER", running.url)
    monkeypatch.setenv("SYLLABIND_EDLINK_SERVICE_TOKEN", world.credentials.edlink.service_token)
    team = world.credentials.edlink.team_id
    with Edlink.from_env() as client:
        made = client.onboardings.create(team, {"application_id": world.credentials.edlink.client_id})
        assert main(["sandbox", "onboarding", "complete", made.id]) == 0
        assert client.onboardings.get(team, made.id).state == "completed"
    with LearningManager(alm.user_token(world.issue_token("alm")), server=running.url) as manager:
        job = manager.jobs.start({"type": "job", "attributes": {"jobType": "generateUsers"}})
        assert main(["sandbox", "job", "fail", job.started.id]) == 0
        with pytest.raises(JobFailedError, match="Failed"):
            job.wait(timeout=5)


def test_what_is_wrong_is_said_in_one_sentence(
    server: tuple[World, Server], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["sandbox", "record", "remove", "person", "unknown\x1b[2K"]) == 2
    assert "\x1b" not in capsys.readouterr().err
    known = {"edlink": "user, service, integration, application", "thrive": "public, user", "alm": "admin, learner"}
    for api, kinds in known.items():
        assert main(["sandbox", "token", api, "--kind", "integratio"]) == 2
        assert f"kind must be one of {kinds}, got 'integratio'" in capsys.readouterr().err
    assert main(["sandbox", "token", "moodle"]) == 2
    assert "api must be one of edlink, thrive, alm, got 'moodle'" in capsys.readouterr().err
    monkeypatch.setenv("SYLLABIND_SANDBOX_KEY", "guess")
    assert main(["sandbox", "clock"]) == 1
    assert "x-sandbox-key" in capsys.readouterr().err
    monkeypatch.setenv("SYLLABIND_SANDBOX_URL", "http://127.0.0.1:9")
    assert main(["sandbox", "clock"]) == 1
    assert "syllabind sandbox serve" in capsys.readouterr().err
