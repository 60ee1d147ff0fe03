"""The admin endpoints, over a real socket, and what keeps strangers away from them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from syllabind_sandbox import Server, World, serve
from syllabind_sandbox.admin import ENDPOINTS


@pytest.fixture
def admin(server: Server) -> Iterator[httpx.Client]:
    headers = {"x-sandbox-key": server.key}
    with httpx.Client(base_url=f"{server.url}/__sandbox__/", headers=headers, trust_env=False) as client:
        yield client


def users(server: Server, world: World) -> int:
    headers = {"authorization": f"Bearer {world.issue_token('thrive')}"}
    return httpx.get(f"{server.url}/rest/v1/users?perPage=2", headers=headers).status_code


def ok(answer: httpx.Response) -> Any:
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_three_doors_are_shut(world: World, server: Server, report: Any) -> None:
    refusals = 0
    with pytest.raises(ValueError, match="allow_remote"), serve(World(), host="0.0.0.0"):
        pytest.fail("served to everybody")
    refusals += 1
    info = f"{server.url}/__sandbox__/info"
    foreign = {"host": "evil.example", "x-sandbox-key": server.key}
    refusals += httpx.get(info, headers=foreign).status_code == 421
    keyless = [httpx.get(info, headers=given).status_code for given in ({}, {"x-sandbox-key": "guess"})]
    refusals += keyless == [403, 403]
    report("unsafe ways into the sandbox that are refused", f"{refusals}/3")
    assert refusals == 3
    assert server.key not in repr(server)


def test_an_address_of_ones_own_can_be_meant(world: World) -> None:
    with serve(world, host="0.0.0.0", allow_remote=True) as server:
        assert httpx.get(f"{server.url}/api/v2/my/profile").status_code == 401


def test_every_endpoint_responds(admin: httpx.Client) -> None:
    bodies = {"seed": {"seed": 4}, "token": {"api": "alm"}, "faults": {"preset": "drift"}}
    bodies["record"] = {"kind": "person", "record": {}}
    for method, name in ENDPOINTS:
        path = name.format(api="thrive")
        if name in ("restore", "onboarding", "job") or (method, name) == ("DELETE", "record"):
            continue  # they need something that is there; test_control.py has them
        ok(admin.request(method, path, json=bodies.get(name, {}) if method == "POST" else None))


def test_the_clock_and_the_seed_move(world: World, admin: httpx.Client) -> None:
    assert ok(admin.post("clock", json={"advance": 3600}))["time"] == "2024-09-02T09:00:00.000Z"
    assert ok(admin.post("clock", json={"realtime": True}))["running"] is True
    assert ok(admin.post("clock", json={"freeze": True}))["running"] is False
    reported = ok(admin.post("seed", json={"seed": 9, "people": 40}))
    assert (reported["seed"], reported["people"]["alm"], reported["calls"]) == (9, 40, 0)
    assert admin.post("clock", json={"backwards": 1}).status_code == 400


def test_faults_come_and_go(world: World, server: Server, admin: httpx.Client) -> None:
    rule = {"service": "thrive", "nth": 1, "status": 503, "retry_after": "2"}
    reported = ok(admin.post("faults", json=rule))["faults"]
    assert reported == [rule]
    assert [users(server, world) for _ in range(2)] == [503, 200]
    ok(admin.post("faults", json=[{"status": 500}]))
    assert users(server, world) == 500
    ok(admin.delete("faults"))
    assert users(server, world) == 200
    wrong = admin.post("faults", json={"sttus": 500})
    assert (wrong.status_code, wrong.json()["error"]) == (400, "a fault has no sttus")


def test_a_snapshot_has_a_name_and_comes_back(world: World, server: Server, admin: httpx.Client) -> None:
    assert admin.post("restore", json={"name": "before"}).status_code == 404
    ok(admin.post("snapshot", json={"name": "before"}))
    token = ok(admin.post("token", json={"api": "alm"}))["access_token"]
    headers = {"authorization": f"Bearer {token}"}
    url = f"{server.url}/primeapi/v2/users/3400482"
    assert httpx.delete(url, headers=headers).status_code == 204
    ok(admin.post("restore", json={"name": "before"}))
    token = ok(admin.post("token", json={"api": "alm"}))["access_token"]
    answer = httpx.get(url, headers={"authorization": f"Bearer {token}"})
    assert answer.json()["data"]["attributes"]["state"] == "ACTIVE"


def test_the_journal_names_the_nearest_operation(server: Server, admin: httpx.Client) -> None:
    secret = {"authorization": "Bearer sbx_secret"}
    httpx.post(f"{server.url}/rest/v1/user", json={"a": 1}, headers=secret)
    (entry,) = ok(admin.get("journal"))["calls"]
    assert entry["status"] == 404
    assert any("/rest/v1/user" in each for each in entry["near"])
    assert entry["curl"].startswith("curl -X POST ")
    assert "sbx_secret" not in entry["curl"]
    assert "authorization: ***" in entry["curl"]
    assert ok(admin.get("journal?operation=listUsers"))["calls"] == []


def test_an_unknown_endpoint_lists_the_known_ones(admin: httpx.Client) -> None:
    assert "reset" in admin.get("nothing").json()["endpoints"]
    assert admin.get("reset").headers["allow"] == "POST"
    assert admin.get("openapi/nothing").status_code == 404
    assert admin.post("token", content=b"{").status_code == 400
