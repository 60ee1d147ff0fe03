"""Edlink as its documents describe it."""

from __future__ import annotations

import json
from base64 import b64encode, urlsafe_b64decode
from hashlib import sha256
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from syllabind_sandbox import Response, World
from tests.sandbox.support import (
    CHALLENGE,
    EDLINK,
    FORM,
    VERIFIER,
    WorldClient,
    edlink_token_body,
    login_url,
    query_of,
    read,
)

TOKEN = f"{EDLINK}/api/authentication/token"
CLASSES = f"{EDLINK}/api/v2/my/classes"
OUR_ZERO = "00000000-0000-0000-0000-000000000000"


def codes(response: Any) -> list[str]:
    return [each["code"] for each in read(response)["$errors"]]


def warnings(answer: Any) -> list[str]:
    return [each["code"] for each in answer.get("$warnings", [])]


# Signing in


def test_approval_leads_back_with_code_and_state_and_a_token_that_works(world: World, call: WorldClient) -> None:
    location = world.sign_in(login_url(world))
    assert location.startswith("http://127.0.0.1:50123/callback?")
    assert query_of(location)["state"] == "s1"
    answer = read(call("POST", TOKEN, body=edlink_token_body(world, code=query_of(location)["code"])))
    assert answer["$data"]["expires_in"] == 3600
    assert answer["$request"]
    profile = call.get(f"{EDLINK}/api/v2/my/profile", answer["$data"]["access_token"])
    assert profile["$data"]["roles"] == ["teacher"]


def test_denial_leads_back_with_the_documented_error(world: World) -> None:
    assert query_of(world.sign_in(login_url(world), approve=False)) == {
        "error": "declined_authorization",
        "state": "s1",
    }


def test_a_world_may_decide_without_a_page(call: WorldClient) -> None:
    for approve, member in (("auto", "code"), ("deny", "error")):
        world = World(approve=approve)
        response = WorldClient(world)("GET", login_url(world))
        assert response.status == 302
        assert member in query_of(response.header("location") or "")


@pytest.mark.parametrize(
    "uri",
    [
        "https://evil.example/callback",
        "https://example.com/callback/../other",
        "https://example.com.evil.example/callback",
        "http://example.com/callback",
        "http://127.0.0.1@evil.example/callback",
        "http://127.0.0.1:5/other",
        "https://example.com/callback#x",
        "/callback",
    ],
)
def test_an_unregistered_redirect_uri_is_told_to_the_person_and_never_followed(call: WorldClient, uri: str) -> None:
    response = call("GET", login_url(call.world, redirect_uri=uri))
    assert response.status == 400
    assert response.media_type == "text/html"
    assert response.header("location") is None


def test_an_unknown_application_is_told_to_the_person(call: WorldClient) -> None:
    response = call("GET", login_url(call.world, client_id="<script>"))
    assert (response.status, response.media_type) == (400, "text/html")
    assert b"<script>" not in response.body


def test_a_consent_form_from_elsewhere_is_refused(call: WorldClient) -> None:
    response = call("POST", f"{EDLINK}/sso/login/consent", body=b"ticket=x.y", media=FORM)
    assert response.status == 400


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"code": "guessed"}, 400),
        ({"redirect_uri": "https://example.com/callback"}, 400),
        ({"client_secret": "wrong"}, 401),
        ({"client_id": OUR_ZERO}, 401),
        ({"grant_type": "password"}, 400),
        ({"code_verifier": VERIFIER}, 400),
    ],
)
def test_a_code_is_bound_to_its_request(call: WorldClient, change: dict[str, str], status: int) -> None:
    code = query_of(call.world.sign_in(login_url(call.world)))["code"]
    body = edlink_token_body(call.world, **{"code": code, **change})
    assert call("POST", TOKEN, body=body).status == status


def test_a_code_works_once_and_its_replay_ends_the_tokens_that_it_gave(world: World, call: WorldClient) -> None:
    code = query_of(world.sign_in(login_url(world)))["code"]
    first = read(call("POST", TOKEN, body=edlink_token_body(world, code=code)))["$data"]
    assert call("POST", TOKEN, body=edlink_token_body(world, code=code)).status == 400
    assert call("GET", f"{EDLINK}/api/v2/my/profile", first["access_token"]).status == 401


@pytest.mark.parametrize(("seconds", "status"), [(599, 200), (600, 400)])
def test_a_code_lives_ten_minutes(world: World, call: WorldClient, seconds: int, status: int) -> None:
    code = query_of(world.sign_in(login_url(world)))["code"]
    world.advance(seconds)
    assert call("POST", TOKEN, body=edlink_token_body(world, code=code)).status == status


@pytest.mark.parametrize(
    ("verifier", "status"), [({"code_verifier": VERIFIER}, 200), ({"code_verifier": "x" * 43}, 400), ({}, 400)]
)
def test_pkce_is_verified_once_a_challenge_was_sent(call: WorldClient, verifier: dict[str, str], status: int) -> None:
    url = login_url(call.world, code_challenge=CHALLENGE, code_challenge_method="S256")
    code = query_of(call.world.sign_in(url))["code"]
    assert call("POST", TOKEN, body=edlink_token_body(call.world, code=code, **verifier)).status == status


def test_the_plain_challenge_is_refused(world: World) -> None:
    url = login_url(world, code_challenge=VERIFIER, code_challenge_method="plain")
    assert query_of(world.sign_in(url))["error"] == "invalid_request"


def test_the_token_request_may_be_a_form(world: World, call: WorldClient) -> None:
    code = query_of(world.sign_in(login_url(world)))["code"]
    assert call("POST", TOKEN, body=edlink_token_body(world, code=code), media=FORM).status == 200


def test_a_token_request_without_its_code_names_what_is_missing(world: World, call: WorldClient) -> None:
    response = call("POST", TOKEN, body=edlink_token_body(world))
    assert (response.status, codes(response)) == (400, ["MISSING_REQUIRED_FIELD"])


def test_best_practice_asks_for_pkce_and_rotates_refresh_tokens() -> None:
    world = World(strict=True, profile="bcp")
    call = WorldClient(world)
    assert query_of(world.sign_in(login_url(world)))["error"] == "invalid_request"
    location = world.sign_in(login_url(world, code_challenge=CHALLENGE, code_challenge_method="S256"))
    assert query_of(location)["iss"] == EDLINK
    body = edlink_token_body(world, code=query_of(location)["code"], code_verifier=VERIFIER)
    first = read(call("POST", TOKEN, body=body))["$data"]

    def refresh(token: str) -> Any:
        return call("POST", TOKEN, body=edlink_token_body(world, grant_type="refresh_token", refresh_token=token))

    second = read(refresh(first["refresh_token"]))["$data"]
    assert second["refresh_token"] != first["refresh_token"]
    assert refresh(first["refresh_token"]).status == 400, "a spent refresh token came again"
    assert refresh(second["refresh_token"]).status == 400, "so its whole family is gone"
    assert call("GET", f"{EDLINK}/api/v2/my/profile", second["access_token"]).status == 401


# The User Data API


def walk(call: WorldClient, url: str, token: str) -> list[list[str]]:
    pages = []
    following: str | None = url
    while following is not None:
        answer = call.get(following, token)
        pages.append([each["id"] for each in answer["$data"]])
        following = answer.get("$next")
    return pages


@pytest.mark.parametrize("first", [1, 10, 136, 137, 138, 10000])
def test_following_next_gives_every_class_once(world: World, call: WorldClient, first: int) -> None:
    pages = walk(call, f"{CLASSES}?$first={first}", world.issue_token("edlink"))
    ids = [each for page in pages for each in page]
    assert len(ids) == len(set(ids)) == 137
    assert {len(page) for page in pages[:-1]} <= {first}
    assert all(pages)


def test_a_cursor_keeps_size_filter_and_fields_and_overrides_what_is_added(world: World, call: WorldClient) -> None:
    token = world.issue_token("edlink")
    chosen = json.dumps({"state": [{"operator": "equals", "value": "active"}]})
    first = call.get(f"{CLASSES}?{urlencode({'$first': 7, '$filter': chosen, '$fields': 'id,state'})}", token)
    answer = call.get(f"{first['$next']}&$first=2", token)
    assert len(answer["$data"]) == 7
    assert {each["state"] for each in answer["$data"]} == {"active"}
    assert {key for each in answer["$data"] for key in each} == {"id", "state"}
    assert warnings(answer) == ["PAGING_IGNORED"]


def test_a_cursor_belongs_to_its_list_and_its_person(world: World, call: WorldClient) -> None:
    token = world.issue_token("edlink")
    cursor = query_of(call.get(f"{CLASSES}?$first=7", token)["$next"])["$cursor"]
    other = world.issue_token("edlink", subject=world.edlink.district.ids["person"][1])
    for url, bearer in ((f"{EDLINK}/api/v2/my/enrollments", token), (CLASSES, other)):
        assert codes(call("GET", f"{url}?$cursor={cursor}", bearer)) == ["INVALID_CURSOR"]
    assert codes(call("GET", f"{CLASSES}?$cursor={cursor[:-1]}", token)) == ["INVALID_CURSOR"]


def test_last_after_and_before_cut_the_list(world: World, call: WorldClient) -> None:
    token = world.issue_token("edlink")
    every = [each for page in walk(call, CLASSES, token) for each in page]

    def ids(query: str) -> list[str]:
        return [each["id"] for each in call.get(f"{CLASSES}?{query}", token)["$data"]]

    assert ids("$last=3") == every[:-4:-1]
    assert ids(f"$first=2&$after={every[4]}") == every[5:7]
    assert ids(f"$before={every[2]}") == every[:2]
    backwards = walk(call, f"{CLASSES}?$last=50", token)
    assert [each for page in backwards for each in page] == every[::-1]


@pytest.mark.parametrize(
    ("name", "operator", "value"),
    [
        ("name", "starts with", "alg"),
        ("name", "contains", "II"),
        ("name", "is unknown", None),
        ("state", "in", "active,upcoming"),
        ("state", "not in", "active"),
        ("updated_date", "gte", "2024-05-01T00:00:00.000Z"),
    ],
)
def test_filters_divide_the_list(world: World, call: WorldClient, name: str, operator: str, value: str | None) -> None:
    tests: dict[str, Any] = {
        "starts with": lambda held: held is not None and held.lower().startswith("alg"),
        "contains": lambda held: held is not None and "ii" in held.lower(),
        "is unknown": lambda held: held is None,
        "in": lambda held: held in ("active", "upcoming"),
        "not in": lambda held: held != "active",
        "gte": lambda held: held >= (value or ""),
    }
    token = world.issue_token("edlink")
    every = call.get(f"{CLASSES}?$first=10000", token)["$data"]
    chosen = json.dumps({name: [{"operator": operator, "value": value or ""}]})
    got = call.get(f"{CLASSES}?{urlencode({'$first': 10000, '$filter': chosen})}", token)["$data"]
    expected = [each["id"] for each in every if tests[operator](each[name])]
    assert [each["id"] for each in got] == expected
    assert 0 < len(expected) < len(every)


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"name":{}}', '{"name":[{}]}', '{"locale":[{"operator":"equals"}]}',
             '{"name":[{"operator":"like","value":"x"}]}'],
)  # fmt: skip
def test_a_filter_that_cannot_be_applied_is_refused(world: World, call: WorldClient, text: str) -> None:
    url = f"{CLASSES}?{urlencode({'$filter': text})}"
    assert call("GET", url, world.issue_token("edlink")).status == 400


def test_expansion_embeds_relations_and_warns_of_unknown_ones(world: World, call: WorldClient) -> None:
    query = urlencode({"$first": 1, "$expand": "school,sessions,course,products,weather"})
    answer = call.get(f"{CLASSES}?{query}", world.issue_token("edlink"))
    row = answer["$data"][0]
    assert row["school"]["id"] == row["school_id"]
    assert [each["id"] for each in row["sessions"]] == row["session_ids"]
    assert row["course"]["id"] == row["course_id"]
    assert [each["id"] for each in row["products"]] == row["product_ids"] != []
    assert warnings(answer) == ["INVALID_EXPANSION"]


def test_only_the_persons_own_classes_and_enrollments_are_visible(world: World, call: WorldClient) -> None:
    district = world.edlink.district
    student = district.ids["person"][1]
    token = world.issue_token("edlink", subject=student)
    enrollments = call.get(f"{EDLINK}/api/v2/my/enrollments", token)["$data"]
    assert {each["person_id"] for each in enrollments} == {student}
    classes = {each["id"] for each in call.get(CLASSES, token)["$data"]}
    assert classes == {each["class_id"] for each in enrollments}
    foreign = next(each for each in district.ids["class"] if each not in classes)
    assert call("GET", f"{CLASSES}/{min(classes)}", token).status == 200
    response = call("GET", f"{CLASSES}/{foreign}", token)
    assert (response.status, codes(response)) == (404, ["NOT_FOUND"])


def test_people_are_believable_and_odd_at_fixed_rates(world: World) -> None:
    people = list(world.edlink.district.tables["person"].values())
    emails = [each["email"] for each in people if each["email"] is not None]
    assert len(people) == 1000
    assert len(people) - len(emails) == 40
    assert len(emails) - len(set(emails)) == 10
    assert any("الحسن" in each["last_name"] for each in people)
    assert any("🦊" in each["first_name"] for each in people)


# Onboardings


def board(world: World, suffix: str = "") -> str:
    return f"{EDLINK}/api/v1/teams/{world.credentials.edlink.team_id}/onboardings{suffix}"


SAMPLE = {
    "application_id": OUR_ZERO,
    "provider_id": OUR_ZERO,
    "team_id": OUR_ZERO,
    "expiration_date": "2024-12-31T23:59:59.999Z",
    "redirect_uri": "https://example.com/redirect",
}
"""The body of "Edlink, Custom Onboarding Flows"."""


def start(world: World, call: WorldClient, **changes: Any) -> dict[str, Any]:
    token = world.credentials.edlink.service_token
    response = call("POST", board(world), token, body={**SAMPLE, **changes})
    assert response.status == 200, response.body
    return dict(read(response))


def state_of(world: World, call: WorldClient, key: str) -> tuple[str, str | None]:
    row = call.get(board(world, f"/{key}"), world.credentials.edlink.service_token)
    return row["state"], row["integration_id"]


def test_the_documented_onboarding_is_created_bare(world: World, call: WorldClient) -> None:
    row = start(world, call)
    assert {name: row[name] for name in SAMPLE} == SAMPLE
    assert (row["state"], row["integration_id"], row["user_id"]) == ("created", None, None)
    assert "$data" not in row


def test_the_administrator_starts_and_finishes_on_the_page(world: World, call: WorldClient) -> None:
    key = start(world, call)["id"]
    page = call("GET", f"{EDLINK}/onboard/{key}")
    assert b"Start" in page.body
    assert b"Finish" in page.body
    assert call("POST", f"{EDLINK}/onboard/{key}/start").header("location") == f"/onboard/{key}"
    assert state_of(world, call, key) == ("started", None)
    assert call("POST", f"{EDLINK}/onboard/{key}/finish").header("location") == SAMPLE["redirect_uri"]
    state, integration = state_of(world, call, key)
    assert state == "completed"
    assert integration


def test_an_onboarding_may_complete_by_being_polled() -> None:
    world = World(strict=True, onboarding_polls=3)
    call = WorldClient(world)
    key = start(world, call)["id"]
    assert [state_of(world, call, key)[0] for _ in range(4)] == ["started", "started", "completed", "completed"]


def test_an_expiration_date_may_be_any_of_rfc_3339() -> None:
    world = World(strict=True, onboarding_polls=1)
    call = WorldClient(world)
    for date, state in (("0000-01-01T00:00:00Z", "created"), ("2030-12-31t23:59:60z", "completed")):
        assert state_of(world, call, start(world, call, expiration_date=date)["id"])[0] == state


def test_a_list_is_wrapped_and_filtered(world: World, call: WorldClient) -> None:
    token = world.credentials.edlink.service_token
    keys = [start(world, call)["id"] for _ in range(3)]
    world.edlink.complete_onboarding(keys[1])
    done = call.get(board(world, "?state=completed"), token)["$data"]
    assert [each["id"] for each in done] == [keys[1]]
    by_integration = call.get(board(world, f"?integration_id={done[0]['integration_id']}"), token)["$data"]
    assert [each["id"] for each in by_integration] == [keys[1]]
    assert len(call.get(board(world), token)["$data"]) == 3


def test_a_long_list_of_onboardings_has_a_next_page(world: World, call: WorldClient) -> None:
    keys = [start(world, call)["id"] for _ in range(101)]
    pages = walk(call, board(world), world.credentials.edlink.service_token)
    assert [each for page in pages for each in page] == keys
    assert len(pages) == 2


def test_an_unknown_or_read_only_member_is_dropped_with_a_warning(world: World, call: WorldClient) -> None:
    row = start(world, call, state="completed", colour="red")
    assert row["state"] == "created"
    assert "colour" not in row
    assert warnings(row) == ["FOUND_UNEXPECTED_FIELD"] * 2


def test_another_team_and_a_persons_token_are_kept_out(world: World, call: WorldClient) -> None:
    other = f"{EDLINK}/api/v1/teams/{OUR_ZERO}/onboardings"
    assert codes(call("GET", other, world.credentials.edlink.service_token)) == ["NO_PERMISSION"]
    assert codes(call("GET", board(world), world.issue_token("edlink"))) == ["INVALID_TOKEN"]


# OpenID Connect


OIDC = f"{EDLINK}/api/authentication/oidc"


def oidc_tokens(world: World, call: WorldClient, **extra: str) -> Any:
    asked = {"redirect_uri": "https://example.com/callback", "scope": "openid profile email", "nonce": "n-0S6", **extra}
    query = urlsplit(login_url(world, **asked)).query
    code = query_of(world.sign_in(f"{OIDC}/authorize?{query}"))["code"]
    body = {"grant_type": "authorization_code", "code": code, "redirect_uri": asked["redirect_uri"]}
    return read(call("POST", f"{OIDC}/token", application(world), body=body, media=FORM))


def application(world: World, secret: str | None = None) -> str:
    known = world.credentials.edlink
    return "Basic " + b64encode(f"{known.client_id}:{secret or known.client_secret}".encode()).decode()


def unpacked(part: str) -> Any:
    return json.loads(urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_the_id_token_is_signed_by_the_published_key(world: World, call: WorldClient) -> None:
    tokens = oidc_tokens(world, call)
    head, claims, signature = tokens["id_token"].split(".")
    (key,) = call.get(f"{OIDC}/jwks")["keys"]
    modulus, exponent = (int.from_bytes(urlsafe_b64decode(key[each] + "=="), "big") for each in "ne")
    opened = pow(int.from_bytes(urlsafe_b64decode(signature + "=="), "big"), exponent, modulus).to_bytes(256, "big")
    assert opened.endswith(sha256(f"{head}.{claims}".encode()).digest())
    assert unpacked(head)["kid"] == key["kid"]
    claimed = unpacked(claims)
    assert (claimed["iss"], claimed["nonce"]) == (
        call.get(f"{OIDC}/.well-known/openid-configuration/")["issuer"],
        "n-0S6",
    )
    info = call.get(f"{OIDC}/userinfo", tokens["access_token"])
    assert info["sub"] == claimed["sub"] == world.edlink.district.teacher


def test_a_login_hint_chooses_the_person(world: World, call: WorldClient) -> None:
    student = world.edlink.district.ids["person"][1]
    tokens = oidc_tokens(world, call, login_hint=student)
    assert call.get(f"{OIDC}/userinfo", tokens["access_token"])["sub"] == student


def test_a_revoked_token_is_dead_and_an_unknown_one_is_no_error(world: World, call: WorldClient) -> None:
    tokens = oidc_tokens(world, call)

    def post(name: str, token: str) -> Response:
        return call("POST", f"{OIDC}/{name}", application(world), body={"token": token}, media=FORM)

    assert read(post("introspect", tokens["access_token"]))["active"] is True
    assert post("revoke", "nonsense").status == 200
    assert post("revoke", tokens["refresh_token"]).status == 200
    assert read(post("introspect", tokens["access_token"])) == {"active": False}
    assert call("GET", f"{OIDC}/userinfo", tokens["access_token"]).status == 401


@pytest.mark.parametrize("secret", ["wrong", None])
def test_a_wrong_or_missing_secret_is_an_invalid_client(world: World, call: WorldClient, secret: str | None) -> None:
    known = application(world, secret) if secret else None
    answer = call("POST", f"{OIDC}/revoke", known, body={"token": "x"}, media=FORM)
    assert (answer.status, read(answer)["error"]) == (401, "invalid_client")
    assert answer.header("www-authenticate") == "Basic"


# The Graph API


GRAPH = f"{EDLINK}/api/v2/graph"


def test_the_lists_of_the_graph_agree_with_each_other(world: World, call: WorldClient) -> None:
    token = world.credentials.edlink.integration_token
    school = call.get(f"{GRAPH}/schools", token)["$data"][0]["id"]
    people = call.get(f"{GRAPH}/schools/{school}/students?$first=500", token)["$data"]
    assert people
    assert all("student" in each["roles"] and school in each["school_ids"] for each in people)
    student = people[0]["id"]
    classes = call.get(f"{GRAPH}/people/{student}/classes", token)["$data"]
    enrollments = call.get(f"{GRAPH}/people/{student}/enrollments", token)["$data"]
    assert [each["id"] for each in classes] == [each["class_id"] for each in enrollments]
    there = call.get(f"{GRAPH}/classes/{classes[0]['id']}/students?$first=1000", token)["$data"]
    assert student in [each["id"] for each in there]
    teachers = call.get(f"{GRAPH}/classes/{classes[0]['id']}/teachers?$first=1000", token)["$data"]
    assert student not in [each["id"] for each in teachers]


def test_an_assignment_of_the_graph_is_seen_by_its_teacher(world: World, call: WorldClient) -> None:
    graph, mine = world.credentials.edlink.integration_token, world.issue_token("edlink")
    owned = call.get(CLASSES, mine)["$data"][0]["id"]
    body = {"title": "Essay", "description": "x", "due_date": "2024-09-09T08:00:00Z", "grading_type": "points"}
    made = read(call("POST", f"{GRAPH}/classes/{owned}/assignments", graph, body=body))["$data"]
    url = f"{CLASSES}/{owned}/assignments"
    assert made["id"] in [each["id"] for each in call.get(f"{url}?$first=100", mine)["$data"]]
    changed = read(call("PATCH", f"{url}/{made['id']}", mine, body={"title": "Poem"}))["$data"]
    assert (changed["title"], changed["description"]) == ("Poem", "x")
    assert call("DELETE", f"{url}/{made['id']}", mine).status == 200
    assert codes(call("GET", f"{url}/{made['id']}", mine)) == ["NOT_FOUND"]


ESSAY = {"title": "Essay", "description": "x", "due_date": "2024-09-09T08:00:00Z", "grading_type": "points"}


def test_a_rubric_is_asked_for_where_one_can_be_named(world: World, call: WorldClient) -> None:
    mine = world.issue_token("edlink")
    url = f"{CLASSES}/{call.get(CLASSES, mine)['$data'][0]['id']}/assignments"
    by_rubric = {**ESSAY, "grading_type": "rubric"}
    assert codes(call("POST", url, mine, body=by_rubric)) == ["MISSING_REQUIRED_FIELD"]
    assert call("POST", url, mine, body={**by_rubric, "rubric_id": OUR_ZERO}).status == 200
    made = read(call("POST", url, mine, body=ESSAY))["$data"]
    assert call("PATCH", f"{url}/{made['id']}", mine, body={"grading_type": "rubric"}).status == 200


def test_an_alias_keeps_its_pair_and_takes_no_other_ones(world: World, call: WorldClient) -> None:
    graph = world.credentials.edlink.integration_token
    owned = call.get(CLASSES, world.issue_token("edlink"))["$data"][0]["id"]
    made = read(call("POST", f"{GRAPH}/classes/{owned}/assignments", graph, body=ESSAY))["$data"]["id"]
    url = f"{GRAPH}/classes/{owned}/assignments/{made}/aliases"
    for identifier in ("1", "2"):
        assert call("POST", url, graph, body={"type": "ours", "identifier": identifier}).status == 200
    assert call("PATCH", f"{url}/ours:1", graph, body={"type": "ours", "identifier": "1"}).status == 200
    assert codes(call("PATCH", f"{url}/ours:1", graph, body={"type": "ours", "identifier": "2"})) == [
        "INVALID_REQUEST_BODY"
    ]
    for alias in ("ours:1", "ours:2"):
        assert call.get(f"{GRAPH}/classes/{owned}/assignments/{alias}", graph)["$data"]["id"] == made


@pytest.mark.parametrize("value", [-1, 256])
def test_what_is_no_byte_is_not_handed_in(world: World, call: WorldClient, value: int) -> None:
    graph = world.credentials.edlink.integration_token
    url = f"{GRAPH}/classes/{OUR_ZERO}/assignments/{OUR_ZERO}/submissions/{OUR_ZERO}"
    body = {"attachments": [{"type": "file", "title": "a.txt", "size": 1, "data": [value]}]}
    assert codes(call("PATCH", url, graph, body=body)) == ["INVALID_REQUEST_BODY"]


def test_a_persons_lists_hold_the_own_organizations(world: World, call: WorldClient) -> None:
    token = world.issue_token("edlink")
    profile = call.get(f"{EDLINK}/api/v2/my/profile", token)["$data"]
    schools = call.get(f"{EDLINK}/api/v2/my/schools", token)["$data"]
    assert [each["id"] for each in schools] == profile["school_ids"]
