"""Each effect of a fault, as a client meets it."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import httpx
import pytest

from syllabind_sandbox import Fault, Request, Response, Transport, World, serve
from syllabind_sandbox.clock import START
from syllabind_sandbox.faults import DRIFTS, PRESETS
from tests.sandbox.support import API, EDLINK, FORM, THRIVE, WorldClient, read
from tests.sandbox.surface import find, surface

USERS = f"{THRIVE}/rest/v1/users?perPage=5"
CLASSES = f"{EDLINK}/api/v2/my/classes?$first=5"
OK = 200


def statuses(world: World, count: int) -> list[int]:
    token = world.issue_token("thrive")
    return [WorldClient(world)("GET", USERS, token).status for _ in range(count)]


def test_a_window_opens_and_closes_by_the_worlds_clock(world: World) -> None:
    world.advance(100)
    world.faults.add(Fault(between=(10, 20), status=503))
    found = []
    for _ in range(4):
        found += statuses(world, 1)
        world.advance(7)
    assert found == [OK, OK, 503, OK]


def test_a_window_can_be_told_by_dates(world: World) -> None:
    begin = START + timedelta(seconds=5)
    world.faults.add(Fault(between=(begin, begin + timedelta(seconds=5)), status=503))
    assert statuses(world, 1) == [OK]
    world.advance(5)
    assert statuses(world, 1) == [503]


@pytest.mark.parametrize("value", ["10.752", "Wed, 21 Oct 2026 07:28:00 GMT", "-1", "NaN", "soon"])
def test_retry_after_goes_out_word_for_word(world: World, call: WorldClient, value: str) -> None:
    world.faults.add(Fault(status=429, retry_after=value))
    assert call("GET", USERS).header("retry-after") == value


ERRORS = [
    (each.api, each.id, int(code))
    for service in World().services.values()
    for each in service.spec.operations.values()
    for code in each.node["responses"]
    if code.isdigit() and int(code) >= 400
]


def test_an_error_without_a_body_is_the_documented_one() -> None:
    world = World(people=30)
    for api, name, status in ERRORS:
        world.faults.clear()
        world.faults.add(Fault(operation=f"{api}.{name}", status=status))
        each = find(world, f"{api}.{name}")
        url = f"{min(each.operation.origins)}{re.sub('{[^}]+}', '0', each.operation.path)}"
        answer = world.handle(Request(method=each.operation.method, url=url))
        assert answer.status == status
        assert answer.body, (name, status)
        assert answer.header("content-length") == str(len(answer.body))
        each.service.spec.check(each.operation, answer)


def test_an_error_says_what_the_vendor_would_say(world: World, call: WorldClient) -> None:
    def failed(url: str, status: int, **changes: Any) -> Any:
        world.faults.clear()
        world.faults.add(Fault(status=status, **changes))
        return call("GET", url)

    first, second = (read(failed(CLASSES, 500)) for _ in range(2))
    assert first["$errors"] == [{"code": "INTERNAL", "message": "The server met an unexpected condition."}]
    assert first["$request"] != second["$request"]
    limited = failed(f"{API}/users", 429, retry_after="2")
    assert (read(limited), limited.media_type) == ({"message": "429 Too many requests"}, "application/json")
    assert limited.header("retry-after") == "2"
    assert read(failed(f"{API}/users", 403))["title"] == "FORBIDDEN"
    certification = f"{API}/learningObjects/certification:8800/applicableCertification"
    assert set(read(failed(certification, 404))["meta"]) == {"error", "detail"}
    # Thrive documents one default for what has no status of its own.
    assert read(failed(USERS, 503))["status"] == 503
    assert failed(USERS, 401).header("www-authenticate")


def test_a_body_of_ones_own_and_none_at_all(world: World, call: WorldClient) -> None:
    world.faults.add(
        Fault(nth=1, status=500, body="late"),
        Fault(nth=2, status=500, body=""),
        Fault(nth=3, status=500, garbage="html"),
        Fault(nth=4, status=418),
    )
    answers = [call("GET", CLASSES) for _ in range(4)]
    assert [each.status for each in answers] == [500, 500, 500, 418]
    assert [each.body[:15] for each in answers] == [b"late", b"", b"<!doctype html>", b""]


def test_headers_of_a_rule_replace_those_of_the_answer(world: World, call: WorldClient) -> None:
    world.faults.add(Fault(status=401, headers={"WWW-Authenticate": "Negotiate", "x-more": "1"}))
    answer = call("GET", CLASSES)
    assert answer.header("www-authenticate") == "Negotiate"
    assert answer.header("x-more") == "1"
    assert answer.header("content-type") == "application/json"


def test_the_work_is_done_and_the_documented_error_is_answered(world: World, call: WorldClient) -> None:
    token = world.issue_token("alm")
    world.faults.add(Fault(operation="alm.deleteUser", status=500, after=True))
    answer = call("DELETE", f"{API}/users/3400482", token)
    assert (answer.status, read(answer)["status"]) == (500, "INTERNAL_SERVER_ERROR")
    assert call.get(f"{API}/users/3400482", token)["data"]["attributes"]["state"] == "DELETED"


@pytest.mark.parametrize("kind", ["html", "text", "json", "empty"])
def test_garbage_comes_with_a_200(world: World, call: WorldClient, kind: str) -> None:
    world.faults.add(Fault(garbage=kind))
    answer = call("GET", USERS, world.issue_token("thrive"))
    assert answer.status == OK
    with pytest.raises(ValueError, match=r"."):
        json.loads(answer.body)


def test_a_call_that_hangs_ends_with_the_clients_patience(world: World) -> None:
    world.faults.add(Fault(hang=True))
    with httpx.Client(transport=Transport(world), timeout=9) as client, pytest.raises(httpx.ReadTimeout):
        client.get(USERS)
    assert world.clock.now() == START + timedelta(seconds=9)


def test_a_call_hangs_behind_a_socket_too(world: World) -> None:
    world.faults.add(Fault(hang=True, nth=1))
    with serve(world) as server, httpx.Client(timeout=0.2) as client:
        with pytest.raises(httpx.ReadTimeout):
            client.get(f"{server.url}/rest/v1/users")
        assert client.get(f"{server.url}/rest/v1/users").status_code == 401


@pytest.mark.parametrize("after", [False, True])
def test_a_reset_can_come_before_or_after_the_work(world: World, call: WorldClient, after: bool) -> None:
    token = world.issue_token("alm")
    world.faults.add(Fault(operation="alm.deleteUser", reset=True, after=after))
    with httpx.Client(transport=Transport(world)) as client, pytest.raises(httpx.ReadError):
        client.delete(f"{API}/users/3400482", headers={"authorization": f"Bearer {token}"})
    state = call.get(f"{API}/users/3400482", token)["data"]["attributes"]["state"]
    assert state == ("DELETED" if after else "ACTIVE")


def test_a_token_expires_in_the_middle(world: World, call: WorldClient) -> None:
    token = world.issue_token("edlink")
    world.faults.add(Fault(operation="listMyClasses", nth=2, expire_token=True))
    answers = [call("GET", CLASSES, token) for _ in range(3)]
    assert [each.status for each in answers] == [OK, 401, 401]
    assert read(answers[1])["$errors"][0]["code"] == "EXPIRED_TOKEN"


def test_a_refresh_token_is_revoked(world: World, call: WorldClient) -> None:
    known = world.credentials.alm
    body = {
        "refresh_token": known.admin_refresh_token,
        "client_id": known.client_id,
        "client_secret": known.client_secret,
    }
    url = "https://learningmanager.adobe.com/oauth/token/refresh"
    world.faults.add(Fault(operation="refreshToken", nth=2, revoke_refresh=True))
    assert [call("POST", url, body=body, media=FORM).status for _ in range(3)] == [OK, 400, 400]


# Links to the next page


def following(world: World, call: WorldClient, answer: Any) -> Response:
    return call("GET", answer["$next"], world.issue_token("edlink"))


def test_a_next_link_can_loop(world: World, call: WorldClient) -> None:
    world.faults.add(Fault(next="loop", nth=1))
    answer = call.get(CLASSES, world.issue_token("edlink"))
    assert answer["$next"] == CLASSES


def test_a_next_link_can_be_stale(world: World, call: WorldClient) -> None:
    world.faults.add(Fault(next="stale", nth=1))
    answer = following(world, call, call.get(CLASSES, world.issue_token("edlink")))
    assert answer.status == 400
    assert read(answer)["$errors"][0]["code"] == "INVALID_CURSOR"


@pytest.mark.parametrize(("url", "api"), [(CLASSES, "edlink"), (f"{API}/users?page[limit]=3", "alm")])
def test_an_empty_page_has_a_next_link_and_nothing_is_lost(world: World, call: WorldClient, url: str, api: str) -> None:
    token = world.issue_token(api)
    whole = call.get(url, token)
    world.faults.add(Fault(next="empty", nth=1))
    empty = call.get(url, token)
    items = "$data" if api == "edlink" else "data"
    link = empty["$next"] if api == "edlink" else empty["links"]["next"]
    assert empty[items] == []
    assert call.get(link, token)[items] == whole[items]


# Drift


LISTS = sorted(
    f"{each.service.api}.{each.operation.id}"
    for each in surface(World(people=30))
    if each.plan.action == "list" and each.operation.method == "GET"
)


@pytest.mark.parametrize("drift", DRIFTS)
def test_every_list_drifts_in_one_record(drift: Any) -> None:
    unbent = 0
    world = World(people=30)
    for name in LISTS:
        world.faults.clear()
        each = find(world, name)
        path = each.path()
        before = each.call(path)
        world.faults.add(Fault(drift=drift))
        after = each.call(path)
        assert after.status == before.status == OK, name
        assert after.header("content-length") == str(len(after.body))
        unbent += rows(each, before) > 0 and stable(before) == stable(after)
    assert unbent == 0


def test_a_required_member_is_missing_in_one_record(world: World, call: WorldClient) -> None:
    world.faults.add(Fault(drift="missing"))
    rows = call.get(f"{API}/users", world.issue_token("alm"))["data"]
    assert sum(len({"id", "type"} - row.keys()) for row in rows) == 1


def rows(each: Any, answer: Response) -> int:
    body = read(answer)
    for token in each.plan.pointer.split("/")[1:]:
        body = body[token]
    return len(body)


def stable(answer: Response) -> Any:
    body = read(answer)
    if isinstance(body, dict):
        body.pop("$request", None)
        body.pop("$next", None)
    return body


def test_any_drift_is_of_many_kinds(world: World, call: WorldClient) -> None:
    world.faults.use("drift")
    token = world.issue_token("thrive")
    assert len({call("GET", USERS, token).body for _ in range(20)}) > 10


# Rules as data


def test_presets_are_rules(world: World) -> None:
    assert set(PRESETS) == {"flaky", "outage", "rate_limited", "drift"}
    assert statuses(World(faults="outage"), 3) == [503] * 3
    limited = World(faults="rate_limited")
    assert statuses(limited, 6) == [OK, OK, 429] * 2
    limited.reset()
    assert statuses(limited, 3) == [OK, OK, 429]
    with pytest.raises(ValueError, match="flaky, outage"):
        world.faults.use("flakey")


def test_flaky_is_a_mixture_that_a_seed_repeats() -> None:
    def run(seed: int) -> list[tuple[int, int | None, float]]:
        world = World(seed, faults="flaky")
        call, token = WorldClient(world), world.issue_token("thrive")
        answers = [call("GET", USERS, token) for _ in range(400)]
        return [(each.status, each.cut, each.delay) for each in answers]

    one = run(1)
    assert one == run(1) != run(2)
    assert {status for status, _, _ in one} == {200, 502, 503}
    assert {0.0, 0.8} == {delay for _, _, delay in one}


def test_a_rule_is_read_from_json(world: World) -> None:
    rule = Fault.read(
        {"operation": "x", "body": "late", "between": ["2024-09-02T08:00:00+00:00", "2025-01-01T00:00:00Z"]}
    )
    assert rule.body == b"late"
    assert rule.between is not None
    for wrong in ({"sttus": 500}, {"drift": "sideways"}, {"garbage": "xml"}, {"next": "never"}):
        with pytest.raises(ValueError, match=r"."):
            Fault.read(wrong)
