"""Worlds as a whole: equal for equal seeds, apart from each other, in process and behind a socket."""

from __future__ import annotations

import argparse
import asyncio
import copy
import json
import os
import pickle
import random
import shlex
import subprocess
import sys
from collections.abc import Callable

import httpx
import pytest

from syllabind import Edlink, edlink
from syllabind_sandbox import AsyncTransport, Fault, Request, Response, Transport, World, serve
from syllabind_sandbox.__main__ import main
from syllabind_sandbox.cli import configure
from tests.sandbox.journey import digest, journey, steps
from tests.sandbox.support import API, EDLINK, THRIVE, WorldClient


def test_equal_seeds_give_equal_bytes_and_others_do_not() -> None:
    assert digest(journey(World(7))) == digest(journey(World(7)))
    assert digest(journey(World(7))) != digest(journey(World(8)))


def test_bytes_do_not_depend_on_the_hash_seed_or_the_process(report: Callable[[str, object], None]) -> None:
    runs = {
        subprocess.run(
            [sys.executable, "-m", "tests.sandbox.journey"],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("0", "1", "random")
    }
    report("different answers of one seed over hash seeds and processes", len(runs) - 1)
    assert runs == {digest(journey(World(3)))}


def test_fifty_random_interleavings_change_nothing(report: Callable[[str, object], None]) -> None:
    alone = {seed: digest(journey(World(seed, people=30))) for seed in (5, 6)}
    equal = 0
    for number in range(50):
        rng = random.Random(number)
        open_ = {seed: steps(World(seed, people=30)) for seed in (5, 6)}
        answers: dict[int, list[Response]] = {5: [], 6: []}
        while open_:
            seed = rng.choice(sorted(open_))
            answer = next(open_[seed], None)
            if answer is None:
                del open_[seed]
            else:
                answers[seed].append(answer)
        equal += {seed: digest(each) for seed, each in answers.items()} == alone
    report("interleaved worlds that answer as each alone", f"{equal}/50")
    assert equal == 50


def test_two_worlds_share_nothing() -> None:
    alone = digest(journey(World(5)))
    one, other = World(5), World(5)
    WorldClient(other)("DELETE", f"{API}/users/3400482", other.issue_token("alm"))
    other.advance(100)
    journey(other)
    assert digest(journey(one)) == alone


def test_a_snapshot_brings_everything_back(world: World, call: WorldClient) -> None:
    token = world.issue_token("alm")
    snapshot = world.snapshot()
    before = digest([call("GET", f"{API}/users/3400482", token), *journey(world)])
    call("DELETE", f"{API}/users/3400482", token)
    world.advance(10**7)
    world.restore(snapshot)
    assert digest([call("GET", f"{API}/users/3400482", token), *journey(world)]) == before


def test_a_copy_goes_its_own_way(world: World) -> None:
    journey(world)
    twin = copy.deepcopy(world)
    token = twin.issue_token("alm")
    WorldClient(twin)("DELETE", f"{API}/users/3400482", token)
    state = WorldClient(world).get(f"{API}/users/3400482", world.issue_token("alm"))["data"]["attributes"]["state"]
    assert state == "ACTIVE"
    assert twin.edlink.context is twin.context


def test_a_pickled_world_wakes_up_elsewhere(world: World) -> None:
    journey(world)
    twin = pickle.loads(pickle.dumps(world))
    assert digest(journey(twin)) == digest(journey(world))


def test_reset_goes_back_to_the_beginning(world: World) -> None:
    first = digest(journey(world))
    world.advance(5)
    world.reset()
    assert digest(journey(world)) == first


def test_time_stands_still_until_told(world: World) -> None:
    at = world.clock.now()
    assert world.clock.now() == at
    world.advance(90)
    assert (world.clock.now() - at).total_seconds() == 90
    with pytest.raises(ValueError, match="expected 0 to"):
        world.advance(-1)


def test_real_time_runs_and_can_be_stopped(world: World) -> None:
    world.realtime()
    assert world.clock.now() < world.clock.now()
    assert world.clock.now().year >= 2026
    world.freeze()
    assert world.clock.now() == world.clock.now()


def test_the_journal_keeps_calls_without_secrets(world: World, call: WorldClient) -> None:
    journey(world)
    kept = repr(world.journal)
    assert "sbx_" not in kept.replace("sbx_thrive_client", "")
    assert [each.status for each in world.calls("edlink.createToken")] == [200]
    assert [each.operation for each in world.calls("listUsers")] == ["listUsers"]


def test_both_transports_serve_httpx(world: World) -> None:
    headers = {"authorization": f"Bearer {world.issue_token('thrive')}"}
    url = f"{THRIVE}/rest/v1/users?perPage=3"
    with httpx.Client(transport=Transport(world), headers=headers) as client:
        one = client.get(url)

    async def fetch() -> httpx.Response:
        async with httpx.AsyncClient(transport=AsyncTransport(world), headers=headers) as client:
            return await client.get(url)

    other = asyncio.run(fetch())
    assert one.status_code == other.status_code == 200
    assert one.content == other.content
    assert len(one.json()["results"]) == 3


def test_the_socket_gives_the_same_bytes_as_the_process() -> None:
    outside, inside = World(strict=True), World(strict=True)
    with serve(outside) as server, httpx.Client() as client:
        for world in (outside, inside):
            world.tokens = [world.issue_token(each) for each in ("edlink", "thrive", "alm")]  # type: ignore[attr-defined]
        for index, path in (
            (0, "/api/v2/my/classes?$first=3"),
            (1, "/rest/v1/users?perPage=3"),
            (2, "/primeapi/v2/learningObjects/course%3A1171899?include=instances"),
            (2, "/primeapi/v2/users?page%5Blimit%5D=3"),
            (2, "/primeapi/v2/nothing"),
        ):
            headers = {"authorization": f"Bearer {outside.tokens[index]}", "accept": "*/*"}  # type: ignore[attr-defined]
            over = client.get(f"{server.url}{path}", headers=headers)
            within = inside.handle(Request(method="GET", url=f"{server.url}{path}", headers=headers))
            assert over.status_code == within.status
            assert over.content == within.body
            assert dict(over.headers) == dict(within.headers)


def test_links_lead_back_to_where_the_request_came_to(world: World) -> None:
    with serve(world) as server, httpx.Client() as client:
        client.headers["authorization"] = f"Bearer {world.issue_token('edlink')}"
        following = client.get(f"{server.url}/api/v2/my/classes?$first=100").json()["$next"]
        assert following.startswith(server.url)
        assert len(client.get(following).json()["$data"]) == 37


def test_the_user_host_has_a_port_of_its_own(world: World) -> None:
    known = world.credentials.thrive
    with serve(world) as server, httpx.Client(auth=(known.client_id, known.client_secret)) as client:
        path = f"/oauth2/token/{known.tenant_id}"
        body = {"grant_type": "client_credentials", "scope": "api/webhooks"}
        assert client.post(server.origins["thrive-user"] + path, data=body).status_code == 200
        assert client.post(server.origins["thrive"] + path, data=body).json()["error"] == "invalid_scope"
        assert client.get(server.origins["thrive-user"] + "/rest/v1/users").status_code == 404


def test_a_foreign_host_header_is_misdirected(world: World) -> None:
    with serve(world) as server, httpx.Client() as client:
        assert client.get(f"{server.url}/api/v2/my/profile", headers={"host": "evil.example"}).status_code == 421


def test_a_taken_port_is_an_error(world: World) -> None:
    with (
        serve(world) as server,
        pytest.raises(OSError, match="in use"),
        serve(World(), port=int(server.url.rpartition(":")[2])),
    ):
        pytest.fail("two servers on one port")


# Faults


URL = f"{THRIVE}/rest/v1/users?perPage=2"


@pytest.mark.parametrize(
    ("when", "failed"), [({"nth": 2}, [2]), ({"first": 2}, [1, 2]), ({"every": 2}, [2, 4]), ({}, [1, 2, 3, 4])]
)
def test_a_fault_strikes_when_it_is_due(
    world: World, call: WorldClient, when: dict[str, int], failed: list[int]
) -> None:
    world.faults.add(Fault(operation="searchUsers", status=503, headers={"retry-after": "1"}, **when))  # type: ignore[arg-type]
    statuses = [call("GET", URL, world.issue_token("thrive")).status for _ in range(4)]
    assert [index for index, status in enumerate(statuses, 1) if status == 503] == failed


def test_chance_is_the_seeds(call: WorldClient) -> None:
    def run(seed: int) -> list[int]:
        world = World(seed)
        world.faults.add(Fault(service="thrive", probability=0.5, status=500))
        return [WorldClient(world)("GET", URL, world.issue_token("thrive")).status for _ in range(40)]

    assert run(1) == run(1) != run(2)
    assert 8 < run(1).count(500) < 32


def test_a_lost_answer_leaves_its_effect(world: World, call: WorldClient) -> None:
    token = world.issue_token("alm")
    world.faults.add(Fault(operation="deleteUser", status=502, after=True))
    assert call("DELETE", f"{API}/users/3400482", token).status == 502
    assert call.get(f"{API}/users/3400482", token)["data"]["attributes"]["state"] == "DELETED"


@pytest.mark.parametrize("fault", [Fault(truncate=0.5), Fault(truncate=0.0), Fault(reset=True)])
def test_a_broken_connection_is_an_error_in_process_and_behind_a_socket(world: World, fault: Fault) -> None:
    world.faults.add(fault)
    headers = {"authorization": f"Bearer {world.issue_token('thrive')}"}
    with httpx.Client(transport=Transport(world), headers=headers) as client, pytest.raises(httpx.TransportError):
        client.get(URL)
    with serve(world) as server, httpx.Client(headers=headers) as client, pytest.raises(httpx.TransportError):
        client.get(f"{server.url}/rest/v1/users")


def test_a_slow_answer_times_out_without_waiting(world: World) -> None:
    world.faults.add(Fault(delay=30.0))
    at = world.clock.time()
    with httpx.Client(transport=Transport(world), timeout=5) as client, pytest.raises(httpx.ReadTimeout):
        client.get(URL)
    assert world.clock.time() - at == 5


def test_a_next_link_can_lead_elsewhere(world: World, call: WorldClient) -> None:
    world.faults.add(Fault(foreign_next="https://evil.example"))
    answer = call.get(f"{EDLINK}/api/v2/my/classes?$first=1", world.issue_token("edlink"))
    assert answer["$next"].startswith("https://evil.example/api/v2/my/classes?")


# The command line


def test_the_command_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    assert "--people" in capsys.readouterr().out


def test_the_command_serves_and_prints_what_to_paste() -> None:
    code = "import sys; from syllabind_sandbox.__main__ import main; sys.exit(main(['--port', '0', '--people', '20']))"
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        lines: list[str] = []
        while not lines or "__sandbox__/info" not in lines[-1]:
            lines.append(process.stdout.readline())
        env = dict(shlex.split(each)[1].split("=", 1) for each in lines if each.startswith("export "))
        with Edlink(edlink.from_env(env), server=env["SYLLABIND_EDLINK_SERVER"]) as client:
            assert client.my.profile.get().id
        tried = next(each for each in lines if "/rest/v1/users" in each)
        for name, value in env.items():
            tried = tried.replace(f"${name}", value)
        answer = subprocess.run(shlex.split(tried), capture_output=True, check=True).stdout
        assert len(json.loads(answer)["results"]) == 2
        info = httpx.get(shlex.split(lines[-1])[-1], headers={"x-sandbox-key": env["SYLLABIND_SANDBOX_KEY"]})
        assert info.json()["people"]["thrive"] == 20
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--host", "0.0.0.0"], "0.0.0.0 can be reached from other machines; allow it by --allow-remote"),
        (["--faults", '{"sttus": 1}'], "a fault has no sttus"),
        (["--faults", "{"], "--faults must be flaky, outage, rate_limited, drift, or rules as JSON: Expecting"),
        (["--faults", "nosuch"], "faults must be one of flaky, outage, rate_limited, drift, got 'nosuch'"),
        (["--api", "nosuch"], "api must be one of "),
        (["--port", "99999"], "bind(): port must be 0-65535"),
        (["--people=-1"], "people must be 0 or more, got -1"),
        (["--accounts=0"], "accounts must be 1 or more, got 0"),
        (["--onboarding-polls=-1"], "'onboarding_polls' must be >= 0: -1"),
    ],
)
def test_the_command_says_what_is_wrong(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith(f"syllabind: {message}")


def test_the_command_joins_another_one(capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser(prog="syllabind sandbox")
    configure(parser)
    options = parser.parse_args(["serve", "--host", "0.0.0.0"])
    assert options.run(options) == 2
    assert "0.0.0.0 can be reached from other machines" in capsys.readouterr().err


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delitem(sys.modules, "syllabind_sandbox.server", raising=False)
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert main([]) == 1
    assert "pip install 'syllabind[sandbox]'" in capsys.readouterr().err
