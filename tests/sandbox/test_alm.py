"""Adobe Learning Manager as its manual describes it."""

from __future__ import annotations

import csv
import io
from itertools import pairwise
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from syllabind_sandbox import World
from tests.sandbox.support import ALM, API, CHALLENGE, FORM, JSONAPI, VERIFIER, WorldClient, query_of, read

ENROLLMENT = "course:7454218_10333537_11257863"
WEEK = 604_800


@pytest.fixture
def admin(world: World) -> str:
    return world.issue_token("alm")


@pytest.fixture
def learner(world: World) -> str:
    return world.issue_token("alm", kind="learner")


def refused(response: Any) -> tuple[int, str]:
    return response.status, read(response)["title"]


# Signing in


def authorize_url(world: World, **changes: str) -> str:
    query = {
        "client_id": world.credentials.alm.client_id,
        "redirect_uri": "https://example.com/callback",
        "state": "xyz",
        "scope": "admin:read,admin:write",
        "response_type": "CODE",
        **changes,
    }
    return f"{ALM}/oauth/o/authorize?{urlencode(query, safe=',')}"


def exchange(world: World, call: WorldClient, code: str, **changes: str) -> Any:
    known = world.credentials.alm
    body = {"code": code, "client_id": known.client_id, "client_secret": known.client_secret, **changes}
    return call("POST", f"{ALM}/oauth/token", body=body, media=FORM)


def refresh(world: World, call: WorldClient, token: str) -> Any:
    known = world.credentials.alm
    body = {"refresh_token": token, "client_id": known.client_id, "client_secret": known.client_secret}
    return call("POST", f"{ALM}/oauth/token/refresh", body=body, media=FORM)


def test_the_manuals_flow_gives_a_token_that_works(world: World, call: WorldClient) -> None:
    back = world.sign_in(authorize_url(world))
    assert back.startswith("https://example.com/callback?")
    assert query_of(back)["state"] == "xyz"
    whole = {"grant_type": "authorization_code", "redirect_uri": "https://example.com/callback"}
    tokens = read(exchange(world, call, query_of(back)["code"], **whole))
    assert (tokens["expires_in"], tokens["token_type"], tokens["user_role"]) == (WEEK, "Bearer", "admin")
    for scheme in ("Bearer", "oauth"):
        assert call("GET", f"{API}/badges/499", f"{scheme} {tokens['access_token']}").status == 200


def test_the_older_manuals_three_members_are_enough(world: World, call: WorldClient) -> None:
    assert exchange(world, call, query_of(world.sign_in(authorize_url(world)))["code"]).status == 200


@pytest.mark.parametrize(
    ("change", "status"),
    [({"response_type": "code"}, 400), ({"redirect_uri": "https://evil.example/callback"}, 400),
     ({"client_id": "x"}, 400), ({"scope": "admin:everything"}, 400)],
)  # fmt: skip
def test_a_wrong_authorization_request_is_told_to_the_person(
    call: WorldClient, change: dict[str, str], status: int
) -> None:
    response = call("GET", authorize_url(call.world, **change))
    assert (response.status, response.media_type) == (status, "text/html")
    assert response.header("location") is None


def test_denial_leads_back_with_an_error(world: World) -> None:
    assert query_of(world.sign_in(authorize_url(world), approve=False))["error"] == "access_denied"


def test_the_registered_scopes_win_over_those_asked_for(world: World, call: WorldClient) -> None:
    code = query_of(world.sign_in(authorize_url(world, scope="admin:read")))["code"]
    token = read(exchange(world, call, code))["access_token"]
    assert call("DELETE", f"{API}/users/3400490", token).status == 204


def test_the_email_parameter_chooses_who_signs_in(world: World, call: WorldClient) -> None:
    url = authorize_url(world, scope="learner:read", email="foo@acme.com")
    tokens = read(exchange(world, call, query_of(world.sign_in(url))["code"]))
    assert (tokens["user_id"], tokens["user_role"]) == ("7891011", "learner")


@pytest.mark.parametrize("change", [{"client_secret": "x"}, {"code": "x"}, {"redirect_uri": "https://example.com/b"}])
def test_a_wrong_exchange_is_refused(call: WorldClient, change: dict[str, str]) -> None:
    code = query_of(call.world.sign_in(authorize_url(call.world)))["code"]
    assert exchange(call.world, call, **{"code": code, **change}).status in (400, 401)


def test_pkce_is_verified_once_a_challenge_was_sent(world: World, call: WorldClient) -> None:
    url = authorize_url(world, code_challenge=CHALLENGE, code_challenge_method="S256")
    assert exchange(world, call, query_of(world.sign_in(url))["code"]).status == 400
    code = query_of(world.sign_in(url))["code"]
    assert exchange(world, call, code, code_verifier=VERIFIER).status == 200


def test_check_tells_whom_a_token_belongs_to(world: World, call: WorldClient) -> None:
    token = read(refresh(world, call, world.credentials.alm.admin_refresh_token))["access_token"]
    url = f"{ALM}/oauth/token/check?access_token={token}"
    reported = call.get(url)
    assert (reported["user_id"], reported["account_id"], reported["user_role"]) == ("3400468", "1010", "admin")
    assert reported["refresh_token"] == world.credentials.alm.admin_refresh_token
    world.advance(WEEK)
    assert set(call.get(url)) == {"error"}
    assert call("GET", f"{ALM}/oauth/token/check?access_token=x").status == 401


def impersonate(world: World, call: WorldClient, query: str, **changes: str) -> Any:
    known = world.credentials.alm
    body = {
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "refresh_token": known.admin_refresh_token,
        **changes,
    }
    return call("POST", f"{ALM}/oauth/o/learnerToken?{query}", body=body)


def test_a_learner_token_that_would_not_last_is_replaced(world: World, call: WorldClient) -> None:
    first = read(impersonate(world, call, "learner_email=foo@acme.com"))["access_token"]
    world.advance(WEEK - 518_399)
    later = read(impersonate(world, call, "learner_email=foo@acme.com&min_validity_sec=518400"))
    assert later["access_token"] != first
    assert later["expires_in"] == WEEK


def test_an_unknown_learner_is_told_as_observed(world: World, call: WorldClient) -> None:
    response = impersonate(world, call, "learner_email=unknown@acme.com")
    assert (response.status, read(response)["source"]["info"]) == (400, "User not found")


# JSON:API


def test_the_manuals_badge_answers_as_printed(call: WorldClient, admin: str) -> None:
    assert call.get(f"{API}/badges/499", admin) == {
        "links": {"self": f"{API}/badges/499"},
        "data": {
            "id": "499",
            "type": "badge",
            "attributes": {
                "imageUrl": "https://cpcontentsdev.adobe.com/public/account/1010/accountassets/1010/badges/"
                "test_57a5ab00555a475a8fc6671562184dc9.png",
                "name": "penguins",
                "state": "Retired",
            },
        },
    }


def test_the_manuals_sparse_user_skill_answers_as_printed(call: WorldClient, admin: str) -> None:
    url = f"{API}/users/746783/userSkills/746783_4426_1"
    query = "include=skillLevel.skill&fields[userSkill]=pointsEarned&fields[skillLevel]=maxCredits&fields[skill]=name"
    assert call.get(f"{url}?{query}", admin) == {
        "links": {"self": f"{url}?{query}"},
        "data": {"id": "746783_4426_1", "type": "userSkill", "attributes": {"pointsEarned": 5}},
        "included": [
            {"id": "4426", "type": "skill", "attributes": {"name": "Java"}},
            {"id": "4426_1", "type": "skillLevel", "attributes": {"maxCredits": 10}},
        ],
    }


def test_the_manuals_course_answers_as_printed(call: WorldClient, admin: str) -> None:
    data = call.get(f"{API}/learningObjects/course%3A1171899", admin)["data"]
    assert data["attributes"]["localizedMetadata"] == [{"locale": "en-US", "name": " Test course 2"}]
    assert data["attributes"]["loResourceCompletionCount"] == 3
    assert data["attributes"]["catalogLabels"][0]["catalogLabelValueIds"][0]["id"] == "catalogLabel:13_31"
    assert data["relationships"] == {
        "authors": {"data": [{"id": "3400468", "type": "user"}]},
        "instances": {"data": [{"id": "course:1171899_2067352", "type": "learningObjectInstance"}]},
        "skills": {"data": [{"id": "course:1171899_1797", "type": "learningObjectSkill"}]},
    }


def test_the_manuals_user_badge_is_the_learners_first(call: WorldClient, admin: str) -> None:
    first = call.get(f"{API}/users/3400476/userBadges", admin)["data"][0]
    assert first["id"] == "3400476_759_COMPETENCY_1796_1"
    assert first["attributes"]["dateAchieved"] == "2016-02-25T08:45:25.000Z"
    assert first["relationships"]["model"] == {"data": {"id": "1796_1", "type": "skillLevel"}}


def types(answer: Any) -> set[str]:
    return {each["type"] for each in answer["included"]}


def test_include_walks_nested_paths_without_duplicates(call: WorldClient, learner: str) -> None:
    paths = "instances,instances.loResources.resources,skills.skillLevel.skill,enrollment.loResourceGrades,authors"
    answer = call.get(f"{API}/learningObjects/course:1171899?include={paths}", learner)
    keys = [(each["type"], each["id"]) for each in answer["included"]]
    assert len(keys) == len(set(keys))
    assert types(answer) == {
        "learningObjectInstance", "learningObjectResource", "resource", "learningObjectSkill", "skillLevel",
        "skill", "learningObjectInstanceEnrollment", "learningObjectResourceGrade", "user",
    }  # fmt: skip
    assert sum(kind == "learningObjectResource" for kind, _ in keys) == 3


def test_every_included_resource_is_linked_to(call: WorldClient, learner: str) -> None:
    answer = call.get(
        f"{API}/learningObjects?include=subLOs.instances.loResources,prerequisiteLOs&filter.loTypes=learningProgram",
        learner,
    )
    every = [*answer["data"], *answer["included"]]
    linked = {
        (each["type"], each["id"])
        for row in every
        for relation in row.get("relationships", {}).values()
        for each in (relation["data"] if isinstance(relation["data"], list) else [relation["data"]])
    }
    assert {(each["type"], each["id"]) for each in answer["included"]} <= linked


def test_what_is_in_the_data_is_not_included_again(call: WorldClient, admin: str) -> None:
    answer = call.get(f"{API}/users?ids=3400468,3400480&include=manager,account", admin)
    assert [each["id"] for each in answer["data"]] == ["3400468", "3400480"]
    assert [(each["type"], each["id"]) for each in answer["included"]] == [("account", "1010")]


def test_sparse_fields_choose_relationships_too(call: WorldClient, admin: str) -> None:
    answer = call.get(f"{API}/users/3400480?fields[user]=name,manager", admin)
    assert set(answer["data"]["attributes"]) == {"name"}
    assert set(answer["data"]["relationships"]) == {"manager"}


@pytest.mark.parametrize("name", ["filter.loTypes", "filter.lotypes", "FILTER.LOTYPES"])
def test_the_name_of_a_filter_may_be_written_either_way(call: WorldClient, admin: str, name: str) -> None:
    rows = call.get(f"{API}/users/3400480/enrollments?{name}=jobAid", admin)["data"]
    assert {each["id"].partition(":")[0] for each in rows} == {"jobAid"}


def test_a_sort_that_is_not_documented_is_refused(call: WorldClient, admin: str) -> None:
    assert call("GET", f"{API}/users?sort=shoeSize", admin).status == 400


@pytest.mark.parametrize("sign", ["", "-"])
def test_enrollments_sort_by_date(call: WorldClient, admin: str, sign: str) -> None:
    url = f"{API}/users/3400480/enrollments?filter.lotypes=learningProgram&sort={sign}dateEnrolled"
    dates = [each["attributes"]["dateEnrolled"] for each in call.get(url, admin)["data"]]
    assert len(dates) >= 2
    assert dates == sorted(dates, reverse=bool(sign))


# Paging


def walk(call: WorldClient, url: str, token: str) -> list[list[str]]:
    pages = []
    following: str | None = url
    while following is not None:
        answer = call.get(following, token)
        pages.append([each["id"] for each in answer["data"]])
        following = answer["links"].get("next")
    return pages


def test_the_manuals_cursor_is_the_id_of_the_last_user(call: WorldClient, admin: str) -> None:
    links = call.get(f"{API}/users?page[limit]=5", admin)["links"]
    assert links == {"self": f"{API}/users?page[limit]=5", "next": f"{API}/users?page[limit]=5&page[cursor]=3400482"}


@pytest.mark.parametrize("limit", [7, 100])
def test_following_next_gives_every_user_once(call: WorldClient, admin: str, limit: int) -> None:
    pages = walk(call, f"{API}/users?page[limit]={limit}", admin)
    ids = [each for page in pages for each in page]
    assert len(ids) == len(set(ids)) == 320
    assert all(int(one) < int(other) for one, other in pairwise(ids))


@pytest.mark.parametrize("path", ["skills", "badges"])
def test_offset_lists_are_complete(call: WorldClient, admin: str, path: str) -> None:
    pages = walk(call, f"{API}/{path}?page[limit]=7", admin)
    ids = [each for page in pages for each in page]
    assert len(ids) == len(set(ids)) > 7
    assert "page[offset]=7" in call.get(f"{API}/{path}?page[limit]=7", admin)["links"]["next"]


def test_learning_objects_tell_their_count(call: WorldClient, learner: str) -> None:
    url = f"{API}/learningObjects?page[limit]=50&filter.loTypes=course&sort=name&filter.ignoreEnhancedLP=true"
    count = call.get(url, learner)["meta"]["count"]
    assert sum(map(len, walk(call, url, learner))) == count > 50


@pytest.mark.parametrize("name", ["id", "ids"])
def test_a_learning_object_is_found_by_id(call: WorldClient, admin: str, name: str) -> None:
    rows = call.get(f"{API}/learningObjects?{name}=course:1171899", admin)["data"]
    assert [each["id"] for each in rows] == ["course:1171899"]


def instance_of(world: World, learning_object: str) -> str:
    row = world.alm.account.tables["learningObject"][learning_object]
    return str(row["relationships"]["instances"]["data"][0]["id"])


def test_learner_states_divide_the_learning_objects(world: World, call: WorldClient, learner: str) -> None:
    objects = world.alm.account.tables["learningObject"].values()
    asked = next(each["id"] for each in objects if each["attributes"]["enrollmentType"] == "Manager Approval")
    query = urlencode({"loId": asked, "loInstanceId": instance_of(world, asked)})
    made = call("POST", f"{API}/enrollments?{query}", learner)
    assert read(made)["data"]["attributes"]["state"] == "PENDING_APPROVAL"
    states = ("enrolled", "started", "completed", "notenrolled")
    counts = [
        call.get(f"{API}/learningObjects?filter.learnerState={each}", learner)["meta"]["count"] for each in states
    ]
    assert sum(counts) == call.get(f"{API}/learningObjects", learner)["meta"]["count"]
    assert sum(counts[:3]) == len(call.get(f"{API}/enrollments?page[limit]=100", learner)["data"])


def test_leaderboards_rank_by_points(call: WorldClient, learner: str) -> None:
    rows = call.get(f"{API}/users?filter=gamificationAll&page[limit]=100", learner)["data"]
    assert [each["attributes"]["rank"] for each in rows] == list(range(1, 101))
    points = [each["attributes"]["points"] for each in rows]
    assert points == sorted(points, reverse=True)
    around = call.get(f"{API}/users?filter=gamification", learner)["data"]
    assert "11257863" in [each["id"] for each in around]
    assert len(around) <= 5


# Users


BOB: dict[str, Any] = {
    "data": {"type": "user", "attributes": {"email": "bob@example.com", "name": "Bob", "userType": "INTERNAL"}}
}


def test_the_manuals_user_is_created_as_printed(call: WorldClient, admin: str) -> None:
    response = call("POST", f"{API}/users", admin, body=BOB, media=JSONAPI)
    assert read(response) == {
        "links": {"self": f"{API}/users"},
        "data": {
            "id": "13386404",
            "type": "user",
            "attributes": {
                "avatarUrl": "https://cpcontents.adobe.com/public/images/default_user_avatar.svg",
                "email": "bob@example.com",
                "name": "Bob",
                "pointsEarned": 0,
                "pointsRedeemed": 0,
                "preferredResolution": "AUTO",
                "profile": "Employee",
                "roles": ["Learner"],
                "state": "ACTIVE",
                "userType": "Internal",
                "userUniqueId": "bob@example.com",
            },
            "relationships": {
                "account": {"data": {"id": "1010", "type": "account"}},
                "manager": {"data": {"id": "3400468", "type": "user"}},
            },
        },
    }


def test_what_else_was_sent_shows_when_the_user_is_read(call: WorldClient, admin: str) -> None:
    body = {"data": {"type": "user", "attributes": {**BOB["data"]["attributes"], "bio": "x", "fields": {"A": ["b"]}}}}
    key = read(call("POST", f"{API}/users", admin, body=body, media=JSONAPI))["data"]["id"]
    held = call.get(f"{API}/users/{key}", admin)["data"]["attributes"]
    assert (held["bio"], held["fields"]) == ("x", {"A": ["b"]})


def patch(call: WorldClient, token: str, key: str, attributes: dict[str, Any]) -> Any:
    body = {"data": {"id": key, "type": "user", "attributes": attributes}}
    return call("PATCH", f"{API}/users/{quote(key)}", token, body=body, media=JSONAPI)


def test_a_change_stays(call: WorldClient, admin: str) -> None:
    assert read(patch(call, admin, "3400468", {"name": "John Adams"}))["data"]["attributes"]["name"] == "John Adams"
    assert call.get(f"{API}/users/3400468", admin)["data"]["attributes"]["name"] == "John Adams"


def test_the_id_in_the_body_is_that_of_the_path(call: WorldClient, admin: str) -> None:
    body = {"data": {"id": "3400476", "type": "user", "attributes": {"bio": "x"}}}
    assert call("PATCH", f"{API}/users/3400468", admin, body=body).status == 400


def test_the_manuals_external_profile_gets_a_link(call: WorldClient, admin: str) -> None:
    attributes = {
        "name": "Jonas Albertson",
        "expiry": "2027-12-31T18:29:59.000Z",
        "managerEmail": "jonas@acme.com",
        "seatLimit": 10,
    }
    body = {"data": {"type": "externalProfile", "attributes": attributes}}
    data = read(call("POST", f"{API}/externalProfiles", admin, body=body, media=JSONAPI))["data"]
    assert data["id"] == "18805"
    key = data["attributes"]["accessKey"]
    assert data["attributes"]["url"] == f"{ALM}/eplogin?groupid=18805&accesskey={key}"


# Learning


def test_a_learner_sees_the_own_records_only(call: WorldClient, learner: str) -> None:
    own = call.get(f"{API}/enrollments", learner)["data"]
    assert ENROLLMENT in [each["id"] for each in own]
    assert call("GET", f"{API}/users/3400480/enrollments", learner).status == 403
    assert call("GET", f"{API}/users/3400476/userBadges", learner).status == 403
    assert call("GET", f"{API}/loResourceGrades/course:15067_30122_41715_1_3400468", learner).status == 403


def test_module_progress_is_reached_as_the_manual_says(call: WorldClient, learner: str) -> None:
    enrollment = call.get(f"{API}/enrollments/{quote(ENROLLMENT)}", learner)["data"]
    grades = enrollment["relationships"]["loResourceGrades"]["data"]
    percents = [
        call.get(f"{API}/loResourceGrades/{quote(each['id'])}", learner)["data"]["attributes"]["progressPercent"]
        for each in grades
    ]
    assert sum(percents) // len(percents) == enrollment["attributes"]["progressPercent"]


def feedback(call: WorldClient, token: str, **changes: Any) -> Any:
    question = {"answer": "8", "questionId": "1", "mandatory": True, "questionType": "scaleTen", **changes}
    data = {"id": ENROLLMENT, "type": "feedback", "attributes": {"questions": [question], "score": 80}}
    return call("POST", f"{API}/enrollments/{ENROLLMENT}/l1Feedback", token, body={"data": data}, media=JSONAPI)


def test_the_manuals_feedback_is_taken(call: WorldClient, learner: str) -> None:
    info = call.get(f"{API}/learningObjects/course:7454218/instances/course:7454218_10333537/l1Feedback", learner)
    assert info["data"]["attributes"]["questions"][0]["questionId"] == "1"
    response = feedback(call, learner)
    assert (response.status, read(response)["data"]["attributes"]["score"]) == (200, 80)


@pytest.mark.parametrize("change", [{"answer": ""}, {"questionId": "2"}, {"answer": "11"}])
def test_a_mandatory_question_needs_a_good_answer(call: WorldClient, learner: str, change: dict[str, str]) -> None:
    assert feedback(call, learner, **change).status == 400


def test_feedback_is_for_the_learner_and_where_it_is_asked_for(world: World, call: WorldClient, admin: str) -> None:
    assert feedback(call, admin).status == 403
    assert feedback(call, world.issue_token("alm", kind="learner", subject="7891011")).status == 403
    learner = world.issue_token("alm", kind="learner", subject="3400480")
    other = next(each for each in call.get(f"{API}/enrollments", learner)["data"] if each["id"].startswith("jobAid"))
    data = {"id": other["id"], "type": "feedback", "attributes": {"questions": []}}
    assert call("POST", f"{API}/enrollments/{other['id']}/l1Feedback", learner, body={"data": data}).status == 400


def test_every_relation_leads_somewhere(world: World) -> None:
    account = world.alm.account
    dead = []
    for table in account.tables.values():
        for row in table.values():
            for relation in row.get("relationships", {}).values():
                linked = relation["data"] if isinstance(relation["data"], list) else [relation["data"]]
                dead += [each for each in linked if account.find(each["type"], each["id"]) is None]
    assert dead == []


# Jobs


REPORT = {"description": "description of your choice", "jobType": "generateUsers", "payload": {"expandMetadata": True}}
COLUMNS = (
    "internalUserID, userEmail, customerDefinedUniqueUserId, name, managerEmail, userType, state, "
    "excludedFromGamification, pointsEarned, profile, roles, dateCreated, lastLoginDate, dateDeleted, uiLocale, "
    "contentLocale, timeZoneCode, userSource, group, Active fields, metadata, lastSocialActivityDate"
)


def launch(call: WorldClient, token: str, attributes: dict[str, Any]) -> Any:
    return call("POST", f"{API}/jobs", token, body={"data": {"type": "job", "attributes": attributes}}, media=JSONAPI)


def status_of(call: WorldClient, token: str, key: str) -> dict[str, Any]:
    return dict(call.get(f"{API}/jobs/{key}", token)["data"]["attributes"]["status"])


def finished(world: World, call: WorldClient, token: str, attributes: dict[str, Any]) -> str:
    job = read(launch(call, token, attributes))["data"]
    world.advance(10)
    return str(status_of(call, token, job["id"])["data"]["s3Url"])


def test_a_report_is_submitted_then_completed(world: World, call: WorldClient, admin: str) -> None:
    world.options.job_polls = None
    job = read(launch(call, admin, REPORT))["data"]
    assert job["id"] == "43118"
    assert job["attributes"]["payload"] == {"expandMetadata": True}
    with pytest.warns(RuntimeWarning, match="the world's clock, which is stopped: call world.advance"):
        assert status_of(call, admin, "43118") == {"code": "Submitted"}
    world.advance(9.9)
    with pytest.warns(RuntimeWarning, match="job 43118"):
        assert status_of(call, admin, "43118")["code"] == "Submitted"
    world.advance(0.1)
    assert status_of(call, admin, "43118")["code"] == "Completed"


def test_a_job_may_be_done_by_being_polled() -> None:
    world = World(strict=True, job_polls=2)
    call, token = WorldClient(world), world.issue_token("alm")
    key = read(launch(call, token, REPORT))["data"]["id"]
    assert [status_of(call, token, key)["code"] for _ in range(2)] == ["Submitted", "Completed"]


def test_the_report_has_the_manuals_columns_and_every_user(world: World, call: WorldClient, admin: str) -> None:
    response = call("GET", finished(world, call, admin, REPORT))
    rows = list(csv.DictReader(io.StringIO(response.body.decode())))
    assert list(rows[0]) == COLUMNS.split(", ")
    assert len(rows) == 320
    adams = next(row for row in rows if row["internalUserID"] == "3400480")
    assert adams["managerEmail"] == "james.adams@acme.com"
    active = {**REPORT, "payload": {"fetchActiveUsers": True}}
    response = call("GET", finished(world, call, admin, active))
    assert {row["state"] for row in csv.DictReader(io.StringIO(response.body.decode()))} == {"ACTIVE"}


def test_the_badge_job_gives_a_pdf(world: World, call: WorldClient, admin: str) -> None:
    payload = {"userBadgeId": "3400476_759_COMPETENCY_1796_1"}
    job = {"description": "Acme Corp Badge", "jobType": "generateUserBadge", "payload": payload}
    response = call("GET", finished(world, call, admin, job))
    assert response.media_type == "application/pdf"
    assert response.body.startswith(b"%PDF-")
    start = int(response.body.split(b"startxref\n")[1].split()[0])
    assert response.body[start:].startswith(b"xref")


def test_a_file_is_fetched_without_a_token_before_it_expires(world: World, call: WorldClient, admin: str) -> None:
    url = finished(world, call, admin, REPORT)
    assert query_of(url)["X-Amz-Expires"] == "604800"
    assert call("GET", url, admin).status == 400
    assert call("GET", url[:-1] + ("0" if url[-1] != "0" else "1")).status == 403
    assert call("GET", url.replace("/43118.csv", "/43119.csv")).status == 403
    world.advance(WEEK)
    assert call("GET", url).status == 200
    world.advance(1)
    assert call("GET", url).status == 403


def test_a_job_is_as_far_in_the_list_as_it_is_by_itself(world: World, call: WorldClient, admin: str) -> None:
    key = read(launch(call, admin, REPORT))["data"]["id"]
    world.advance(60)
    (listed,) = call.get(f"{API}/jobs", admin)["data"]
    assert listed["attributes"]["status"]["code"] == "Completed"
    assert listed == call.get(f"{API}/jobs/{key}", admin)["data"]


def test_a_job_can_be_made_to_fail(world: World, call: WorldClient, admin: str) -> None:
    key = read(launch(call, admin, REPORT))["data"]["id"]
    world.alm.fail_job(key)
    world.advance(60)
    assert status_of(call, admin, key) == {"code": "Failed"}


def test_jobs_check_what_they_are_asked_for(call: WorldClient, admin: str, learner: str) -> None:
    assert launch(call, learner, REPORT).status == 403
    badge: dict[str, Any] = {"jobType": "generateUserBadge", "payload": {"userBadgeId": "1_2_COURSE_3"}}
    assert refused(launch(call, admin, badge)) == (400, "OBJECT_DOESNT_EXIST")
    assert refused(launch(call, admin, {**badge, "payload": {}})) == (400, "Missing Param")
    assert launch(call, admin, {"jobType": "makeCoffee"}).status == 400
    dates = {"fromDate": "soon", "toDate": "later"}
    dated: dict[str, Any] = {"jobType": "generateUserIncrementalReport", "payload": dates}
    assert refused(launch(call, admin, dated)) == (400, "Field Type incorrect")
    assert launch(call, admin, {**dated, "jobType": "generateUsers"}).status == 200


def test_who_was_never_there_is_in_no_report_of_logins(world: World, call: WorldClient, admin: str) -> None:
    person = {"email": "new@acme.com", "name": "New", "userType": "INTERNAL"}
    body = {"data": {"type": "user", "attributes": person}}
    key = read(call("POST", f"{API}/users", admin, body=body, media=JSONAPI))["data"]["id"]
    for payload in ({}, {"fromDate": "", "toDate": 20240901}):
        url = finished(world, call, admin, {"jobType": "generateLoginAccessReport", "payload": payload})
        rows = list(csv.DictReader(io.StringIO(call("GET", url).body.decode())))
        assert rows
        assert key not in {row["internalUserID"] for row in rows}


def test_only_the_report_of_changes_can_be_of_everything(call: WorldClient, admin: str) -> None:
    whole = {"jobType": "generateInstructorUtilisationReport", "payload": {"fullExport": True}}
    assert refused(launch(call, admin, whole)) == (400, "Missing Param")
    assert launch(call, admin, {**whole, "jobType": "generateUserIncrementalReport"}).status == 200


def test_every_documented_job_leaves_a_file(world: World, call: WorldClient, admin: str) -> None:
    dates = {"fromDate": "0000-01-01T00:00:00Z", "toDate": "2024-08-01t00:00:60+23:59"}
    payload = {**dates, "archive": {}, "year": "2023", "month": "2", "userBadgeId": "3400476_759_COMPETENCY_1796_1"}
    for kind in set(world.alm.spec.schemas["JobType"]["enum"]) - {"generateConfigChangeAuditReport"}:
        response = launch(call, admin, {"jobType": kind, "payload": payload})
        assert response.status == 200, kind
        world.advance(60)
        status = status_of(call, admin, read(response)["data"]["id"])
        assert call("GET", status["data"]["s3Url"]).status == 200, kind


# Filters


def test_filters_in_a_body_are_lists_and_moments_any_that_rfc_3339_has(call: WorldClient, learner: str) -> None:
    url, dates = f"{API}/learningObjects/query", "filter.effectiveModifiedDate"
    every = call.get(f"{API}/learningObjects", learner)["meta"]["count"]
    for body, count in (
        ({"filter.priceRange": ["5-10", "0-5"]}, every),
        ({"filter.priceRange": ["5-10"]}, 0),
        ({f"{dates}.fromDate": "0000-01-01T00:00:00Z", f"{dates}.toDate": "9999-12-31t23:59:60z"}, every),
        ({f"{dates}.toDate": "0000-12-31T23:59:59-23:59"}, 0),
        ({f"{dates}.fromDate": "0001-01-01T00:00:00+23:59"}, every),
    ):
        response = call("POST", url, learner, body=body, media=JSONAPI)
        assert (response.status, read(response)["meta"]["count"]) == (200, count), body


# Learning elsewhere


def test_pages_of_external_learning_are_cut_without_a_word(call: WorldClient, learner: str) -> None:
    attributes = {"fields": [{"id": "title", "value": {"text": "Fair"}}]}
    body = {"data": {"type": "externalLearning", "attributes": attributes}}
    for _ in range(101):
        assert call("POST", f"{API}/externalLearnings", learner, body=body, media=JSONAPI).status == 201
    assert len(call.get(f"{API}/externalLearnings?page[limit]=1000", learner)["data"]) == 100


def test_points_need_no_member(call: WorldClient, admin: str) -> None:
    for body in ({}, {"points": 5}, {"userId": 3400480}, {"userId": "3400480", "points": 7}):
        assert call("POST", f"{API}/users/externalGamificationPoint", admin, body=body, media=JSONAPI).status == 200
    unknown = call("POST", f"{API}/users/externalGamificationPoint", admin, body={"userId": "1"}, media=JSONAPI)
    assert refused(unknown) == (400, "OBJECT_DOESNT_EXIST")


# Enrolling, and marks


def test_enrolling_begins_at_nothing_and_ends(world: World, call: WorldClient, learner: str) -> None:
    query = urlencode({"loId": "course:16444", "loInstanceId": "course:16444_31598"})
    made = read(call("POST", f"{API}/enrollments?{query}", learner))["data"]
    assert (made["attributes"]["state"], made["attributes"]["progressPercent"]) == ("ENROLLED", 0)
    url = f"{API}/enrollments/{quote(made['id'])}"
    assert call.get(url, learner)["data"]["id"] == made["id"]
    listed = [each["id"] for each in call.get(f"{API}/enrollments?page[limit]=10", learner)["data"]]
    assert made["id"] in listed
    assert call("DELETE", url, learner).status == 200
    assert refused(call("GET", url, learner)) == (400, "OBJECT_DOESNT_EXIST")


def test_a_bookmark_is_kept_until_it_is_taken_off(world: World, call: WorldClient, learner: str) -> None:
    path = "/primeapi/v2/learningObjects/course%3A16444/bookmark"
    assert call("POST", f"{ALM}{path}", learner).status == 201
    assert world.alm.store.flags == {path: True}
    assert call("DELETE", f"{ALM}{path}", learner).status == 200
    assert world.alm.store.flags == {}


def test_members_of_a_group_come_and_go(world: World, call: WorldClient, admin: str) -> None:
    group = call.get(f"{API}/userGroups?filter.readOnly=false", admin)["data"][0]["id"]
    url = f"{API}/userGroups/{group}/users"
    body = {"data": [{"id": "3400468", "type": "user"}]}
    for method, held in (("POST", True), ("DELETE", False)):
        assert call(method, url, admin, body=body, media=JSONAPI).status == 200
        ids = [each["id"] for each in call.get(f"{url}?page[limit]=100", admin)["data"]]
        assert ("3400468" in ids) == held
    unknown = {"data": [{"id": "1", "type": "user"}]}
    assert refused(call("POST", url, admin, body=unknown, media=JSONAPI)) == (400, "OBJECT_DOESNT_EXIST")
