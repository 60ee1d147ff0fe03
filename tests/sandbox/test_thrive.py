"""Thrive Learning as its documents describe it."""

from __future__ import annotations

from base64 import b64encode
from datetime import UTC, datetime

import pytest

from syllabind_sandbox import Fault, World
from syllabind_sandbox.data import datetimes
from tests.sandbox.support import FORM, THRIVE, WorldClient, read

USERS = f"{THRIVE}/rest/v1/users"
USER_HOST = "https://user.api.learn.link"


def basic(name: str, secret: str) -> str:
    return "Basic " + b64encode(f"{name}:{secret}".encode()).decode()


def token_url(world: World, host: str = THRIVE) -> str:
    return f"{host}/oauth2/token/{world.credentials.thrive.tenant_id}"


GRANT = {"grant_type": "client_credentials"}


def test_the_tenant_and_its_secret_open_the_api(world: World, call: WorldClient) -> None:
    known = world.credentials.thrive
    assert call("GET", USERS, basic(known.tenant_id, known.secret)).status == 200
    assert call("GET", USERS, basic(known.tenant_id, "wrong")).status == 401
    assert call("GET", USERS, basic("eu-west-2_Other", known.secret)).status == 401


@pytest.mark.parametrize("in_body", [True, False])
def test_a_client_gets_a_token_by_basic_or_in_the_body(world: World, call: WorldClient, in_body: bool) -> None:
    known = world.credentials.thrive
    inside = {"client_id": known.client_id, "client_secret": known.client_secret}
    header = None if in_body else basic(known.client_id, known.client_secret)
    response = call("POST", token_url(world), header, body={**GRANT, **(inside if in_body else {})}, media=FORM)
    answer = read(response)
    assert (answer["expires_in"], answer["token_type"]) == (3600, "Bearer")
    assert call("GET", USERS, answer["access_token"]).status == 200
    world.advance(3600)
    assert call("GET", USERS, answer["access_token"]).status == 401


def test_a_client_does_not_prove_itself_twice(world: World, call: WorldClient) -> None:
    known = world.credentials.thrive
    header = basic(known.client_id, known.client_secret)
    body = {**GRANT, "client_id": known.client_id, "client_secret": known.client_secret}
    response = call("POST", token_url(world), header, body=body, media=FORM)
    assert (response.status, read(response)["error"]) == (400, "invalid_request")


@pytest.mark.parametrize(
    ("change", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"scope": "api/webhooks"}, 400, "invalid_scope"),
        ({"scope": "api/read everything"}, 400, "invalid_scope"),
        ({"grant_type": "password"}, 400, "invalid_request"),
    ],
)
def test_token_errors_are_those_of_the_rfc(
    world: World, call: WorldClient, change: dict[str, str], status: int, error: str
) -> None:
    known = world.credentials.thrive
    body = {**GRANT, "client_id": known.client_id, "client_secret": known.client_secret, **change}
    response = call("POST", token_url(world), body=body, media=FORM)
    assert (response.status, read(response)["error"]) == (status, error)


def test_an_unknown_tenant_gets_no_token(world: World, call: WorldClient) -> None:
    header = basic(world.credentials.thrive.client_id, world.credentials.thrive.client_secret)
    response = call("POST", f"{THRIVE}/oauth2/token/eu-west-2_Other", header, body=GRANT, media=FORM)
    assert response.status == 400


@pytest.mark.parametrize(("scope", "status"), [("api/read", 200), ("api/all", 200), ("api/write", 403)])
def test_scopes_are_checked(world: World, call: WorldClient, scope: str, status: int) -> None:
    assert call("GET", USERS, world.issue_token("thrive", scopes=(scope,))).status == status


def test_a_token_of_the_user_host_does_not_open_the_public_api(world: World, call: WorldClient) -> None:
    header = basic(world.credentials.thrive.client_id, world.credentials.thrive.client_secret)
    body = {**GRANT, "scope": "api/webhooks"}
    token = read(call("POST", token_url(world, USER_HOST), header, body=body, media=FORM))["access_token"]
    assert call("GET", USERS, token).status == 401


def test_the_user_host_has_no_rest_api(world: World, call: WorldClient) -> None:
    assert call("GET", f"{USER_HOST}/rest/v1/users", world.issue_token("thrive")).status == 404


def test_the_pages_hold_every_user_once(world: World, call: WorldClient) -> None:
    token = world.issue_token("thrive")
    pages = [call.get(f"{USERS}?page={page}&perPage=1000", token) for page in (1, 2, 3, 4)]
    assert [len(each["results"]) for each in pages] == [1000, 1000, 500, 0]
    assert len({user["id"] for each in pages for user in each["results"]}) == 2500
    assert pages[2]["pagination"] == {"totalResults": 2500, "totalPages": 3, "page": 3, "perPage": 1000}


def test_a_page_holds_a_hundred_unless_told_otherwise(world: World, call: WorldClient) -> None:
    answer = call.get(USERS, world.issue_token("thrive"))
    assert len(answer["results"]) == answer["pagination"]["perPage"] == 100
    assert answer["pagination"]["totalPages"] == 25


@pytest.mark.parametrize(
    ("query", "allowed"),
    [
        ("status=new", {"new"}),
        ("statuses=new,expired", {"new", "expired"}),
        ("omitStatuses=active,new", {"inactive", "expired"}),
        ("statuses=new,expired&omitStatuses=new", {"expired"}),
        ("status=active&statuses=new", set()),
    ],
)
def test_status_filters_divide_the_users(world: World, call: WorldClient, query: str, allowed: set[str]) -> None:
    token = world.issue_token("thrive")
    answer = call.get(f"{USERS}?perPage=1000&{query}", token)
    assert {user["status"] for user in answer["results"]} == allowed
    expected = [each for each in world.thrive.tenant.users.values() if each["status"] in allowed]
    assert answer["pagination"]["totalResults"] == len(expected)


def test_updated_since_includes_the_moment_itself(world: World, call: WorldClient) -> None:
    users = sorted(world.thrive.tenant.users.values(), key=lambda user: user["updatedAt"])
    since = users[-300]["updatedAt"]
    answer = call.get(f"{USERS}?perPage=1000&updatedSince={since}", world.issue_token("thrive"))
    assert answer["pagination"]["totalResults"] == sum(user["updatedAt"] >= since for user in users)


def test_errors_have_the_documented_body(call: WorldClient) -> None:
    response = call("GET", USERS)
    assert read(response) == {"status": 401, "error": "Unauthorized", "message": "No credentials were sent"}


def test_phrases_are_those_of_the_document_on_every_python() -> None:
    documented = {
        400: "Bad Request",
        401: "Unauthorized",
        403: "Forbidden",
        404: "Not Found",
        409: "Conflict",
        422: "Unprocessable Content",
        500: "Internal Server Error",
    }
    for status, phrase in documented.items():
        world = World(strict=True)
        world.faults.add(Fault(service="thrive", status=status))
        body = read(WorldClient(world)("GET", f"{THRIVE}/rest/v1/tags", world.issue_token("thrive")))
        assert (body["status"], body["error"]) == (status, phrase)


# Dates


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-02-29", datetime(2024, 2, 29, tzinfo=UTC)),
        ("2024-02-29 07:08:09", datetime(2024, 2, 29, 7, 8, 9, tzinfo=UTC)),
        ("2016-12-31t23:59:60.5z", datetime(2016, 12, 31, 23, 59, 59, 500000, tzinfo=UTC)),
        ("2024-03-01T00:30:00+01:00", datetime(2024, 2, 29, 23, 30, tzinfo=UTC)),
        ("0000-02-29T12:00:00Z", datetime.min.replace(tzinfo=UTC)),
        ("0001-01-01T00:00:00+05:00", datetime.min.replace(tzinfo=UTC)),
        ("9999-12-31T23:59:59-05:00", datetime.max.replace(tzinfo=UTC)),
    ],
)
def test_every_moment_of_rfc_3339_is_read(text: str, moment: datetime) -> None:
    assert datetimes.parse_datetime(text) == moment


def test_a_date_alone_may_mean_its_last_moment() -> None:
    assert datetimes.parse_datetime("2024-12-31", last=True) == datetime(2024, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)


@pytest.mark.parametrize("text", ["2023-02-29", "2023-04-31T00:00:00", "0000-02-30"])
def test_a_day_that_the_month_does_not_have_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=datetimes.NO_SUCH_DAY):
        datetimes.parse_datetime(text)


@pytest.mark.parametrize("text", ["", "2024-13-01", "0000-00-00T00:00:00", "2024-01-01T10:60:00Z", "soon", "²"])
def test_what_is_no_date_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="neither a date nor a time"):
        datetimes.parse_datetime(text)


@pytest.mark.parametrize(
    "path",
    [
        "cpdUserLogSummaries?entryDateFrom=2023-02-29T00:00:00&entryDateTo=2023-03-01T00:00:00",
        "cpdEntries?entryDateTo=2023-04-31",
        "activities?timestampFrom=2023-02-30%2000:00:00",
        "learning/completions?userId=unknown&completedDateRangeStart=2023-06-31",
    ],
)
def test_a_day_that_there_is_not_is_refused_whatever_the_list_holds(world: World, call: WorldClient, path: str) -> None:
    response = call("GET", f"{THRIVE}/rest/v1/{path}", world.issue_token("thrive"))
    assert response.status == 400
    assert read(response)["message"].endswith(datetimes.NO_SUCH_DAY)


def test_a_completion_may_lie_before_the_common_era(world: World, call: WorldClient) -> None:
    learning = world.thrive.learning
    names = {"userId": next(iter(world.thrive.tenant.users)), "contentId": learning.ids["content"][0]}
    for text in ("0000-02-29T00:00:00Z", "0001-01-01T00:00:00+23:00"):
        body = {**names, "completedAt": text}
        response = call("POST", f"{THRIVE}/rest/v1/learning/completions", world.issue_token("thrive"), body=body)
        assert response.status // 100 == 2, response.body


# Users and audiences


V2 = f"{THRIVE}/rest/v2/users"


def test_a_user_is_made_changed_suspended_and_deleted(world: World, call: WorldClient) -> None:
    token = world.issue_token("thrive")
    body = {
        "ref": "N-1",
        "firstName": "Ines",
        "lastName": "Carvalho",
        "email": "ines@example.com",
        "managerRef": "EMP-00002",
    }
    made = read(call("POST", V2, token, body={**body, "jobTitle": "Physiotherapist"}))
    assert (made["managerRef"], made["jobTitle"], made["loginMethod"]) == ("EMP-00002", "Physiotherapist", "email")
    assert call.get(f"{THRIVE}/rest/v1/users/ref/N-1", token)["id"] == made["id"]
    assert call("POST", V2, token, body=body).status == 409
    taken = {"ref": "N-2", "firstName": "A", "lastName": "B", "email": "ines@example.com"}
    assert call("POST", V2, token, body=taken).status == 409
    moved = read(call("PATCH", f"{V2}/ref/N-1", token, body={"jobTitle": "Lead", "managerRef": None, "role": None}))
    assert (moved["jobTitle"], moved["managerRef"], moved["role"]) == ("Lead", None, "learner")
    gone = read(call("PATCH", f"{V2}/ref/N-1/suspend", token, body={"endDate": "2025-08-31T17:00:00.000Z"}))
    assert (gone["active"], gone["endDate"]) == (False, "2025-08-31T17:00:00.000Z")
    assert call("PATCH", f"{V2}/ref/N-1/suspend", token, body={}).status == 200
    assert read(call("DELETE", f"{V2}/ref/N-1", token)) == {"success": True}
    assert call("GET", f"{THRIVE}/rest/v1/users/ref/N-1", token).status == 404
    kept = call.get(f"{THRIVE}/rest/v1/user/{made['id']}", token)
    assert (kept["deleted"], kept["email"]) == (True, None)


@pytest.mark.parametrize(
    ("more", "status"), [({}, 400), ({"loginMethod": "email"}, 400), ({"loginMethod": "ref"}, 200)]
)
def test_who_does_not_log_in_by_reference_needs_an_email(
    world: World, call: WorldClient, more: dict[str, str], status: int
) -> None:
    body = {"ref": "N-1", "firstName": "Ines", "lastName": "Carvalho", **more}
    assert call("POST", V2, world.issue_token("thrive"), body=body).status == status


def test_tags_come_and_go(world: World, call: WorldClient) -> None:
    token = world.issue_token("thrive")
    key = next(iter(world.thrive.tenant.users))
    url = f"{THRIVE}/rest/v1/users/{key}/tags"
    assert read(call("POST", url, token, body={"tags": ["leadership", "Excel"]}))["message"].startswith(
        "2 tag(s) added"
    )
    taken = {"op": "remove", "path": "tags", "value": ["Excel"]}
    assert call("PATCH", url, token, body=taken).status == 200
    assert "leadership" in call.get(f"{THRIVE}/rest/v1/user/{key}", token)["tags"]["skills"]
    assert "Excel" not in call.get(f"{THRIVE}/rest/v1/user/{key}", token)["tags"]["skills"]


def test_a_list_that_is_taken_in_part_is_a_207(world: World, call: WorldClient) -> None:
    token = world.issue_token("thrive")
    audience = read(call("GET", f"{THRIVE}/rest/v1/audiences?perPage=2", token))["results"][1]["id"]
    url = f"{THRIVE}/rest/v1/audiences/{audience}/members"
    whole = call("PATCH", url, token, body=["EMP-00002"])
    assert (whole.status, read(whole)) == (200, {"success": {"count": 1, "entities": [{"reference": "EMP-00002"}]}})
    part = call("POST", url, token, body=["EMP-00004", "unknown"])
    assert part.status == 207
    assert read(part)["failure"] == {"count": 1, "entities": [{"reference": "unknown", "reason": "No such user"}]}
    members = call.get(url, token)["results"]
    assert [each["reference"] for each in members] == ["EMP-00002", "EMP-00004"]
    assert call("DELETE", f"{url}/EMP-00002", token).status == 200
    assert call("DELETE", f"{url}/EMP-00002", token).status == 404
    assert call("PATCH", url, token, body=[]).status == 400
    managers = f"{THRIVE}/rest/v1/audiences/{audience}/managers"
    assert call("POST", managers, token, body=[{"reference": "EMP-00002", "permissions": {}}]).status == 200
    assert [each["reference"] for each in call.get(managers, token)] == ["EMP-00002"]
