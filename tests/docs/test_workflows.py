"""The Arazzo workflows of every API are checked and run against the sandbox by Redocly's validator and runner."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import yaml

from node_packages import run
from scripts.docs import workflows
from scripts.docs.operations import Described
from scripts.redocly.__main__ import program
from syllabind_sandbox import Server, World, serve

RETRY = "retryAfter: 5"


@pytest.fixture(scope="module")
def published(operations: dict[str, list[Described]], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The published workflows of each API, which wait a moment instead of seconds."""
    found = {}
    for api, described in operations.items():
        folder = tmp_path_factory.mktemp(api)
        for name, text in workflows.published(api, api, described).items():
            (folder / name).write_text(text.replace(RETRY, "retryAfter: 0.05"), encoding="utf-8")
        found[api] = folder / "arazzo.yaml"
    return found


def code(url: str, **query: str) -> str:
    """Return the code that comes back when a person agrees."""
    answer = httpx.get(url, params={"state": "s", **query})
    return parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]


def inputs(world: World, server: Server) -> dict[str, dict[str, str]]:
    """Return what the workflows of each API take, as a reader of the sandbox's variables would give it."""
    known = world.credentials
    back = "http://127.0.0.1/callback"
    login = code(f"{server.url}/sso/login", client_id=known.edlink.client_id, redirect_uri=back, response_type="code")
    asked = {"client_id": known.alm.client_id, "redirect_uri": back, "response_type": "CODE", "scope": "admin:read"}
    return {
        "edlink": {
            "client_id": known.edlink.client_id,
            "client_secret": known.edlink.client_secret,
            "redirect_uri": back,
            "code": login,
            "service_token": known.edlink.service_token,
            "team_id": known.edlink.team_id,
            "teacher_token": world.issue_token("edlink"),
            "integration_token": known.edlink.integration_token,
        },
        "thrive": {
            "basic": base64.b64encode(f"{known.thrive.tenant_id}:{known.thrive.secret}".encode()).decode(),
            "ref": "hr-1001",
        },
        "alm": {
            "client_id": known.alm.client_id,
            "client_secret": known.alm.client_secret,
            "redirect_uri": back,
            "code": code(f"{server.url}/oauth/o/authorize", **asked),
            "admin_token": world.issue_token("alm"),
            "admin_refresh_token": known.alm.admin_refresh_token,
            "email": "foo@acme.com",
        },
    }


@pytest.mark.parametrize(("api", "polled"), [("edlink", "getOnboarding"), ("thrive", None), ("alm", "getJob")])
def test_every_workflow_runs_against_the_sandbox(published: dict[str, Path], api: str, polled: str | None) -> None:
    world = World(seed=1, people=60, approve="auto", onboarding_polls=2, job_polls=2)
    world.edlink.put_record("person", {"first_name": "Ines", "last_name": "Carvalho"})
    with serve(world) as server:
        given = json.dumps(inputs(world, server)[api])
        done = run([str(program()), "respect", str(published[api]), "-S", f"{api}={server.url}", "-i", given])
    assert done.returncode == 0, done.stdout + done.stderr
    for workflow in workflows.read(api)["workflows"]:
        assert f"/ {workflow['workflowId']}" in done.stdout
        assert all(f"- step {step['stepId']}" in done.stdout for step in workflow["steps"])
    assert polled is None or len(world.calls(polled)) > 1, "the workflow does not wait"


def test_the_files_are_valid_and_a_mistake_is_found(published: dict[str, Path]) -> None:
    correct = list(published.values())
    wrong: dict[str, Any] = yaml.safe_load(correct[0].read_text("utf-8"))
    del wrong["workflows"][0]["steps"][0]["operationId"]
    mistaken = correct[0].with_name("wrong.yaml")
    mistaken.write_text(yaml.safe_dump(wrong), encoding="utf-8")
    assert list(workflows.invalid([*correct, mistaken])) == [mistaken]


def test_the_page_shows_every_step(operations: dict[str, list[Described]]) -> None:
    assert sum(len(workflows.read(api)["workflows"]) for api in operations) >= 8
    for api, found in operations.items():
        text = workflows.page(api, "Title", found)
        for workflow in workflows.read(api)["workflows"]:
            assert f"## {workflow['summary']}" in text
            assert all(f"#{step['operationId']})" in text for step in workflow["steps"])
