"""What the documents decide: routes, methods, media types, credentials, parameters, bodies, answers."""

from __future__ import annotations

import copy
import json

import pytest

from syllabind_sandbox import SpecViolationError, World
from syllabind_sandbox.api_spec import compile_spec, load_packaged
from tests.sandbox.support import ALM, API, EDLINK, JSONAPI, THRIVE, WorldClient, read


def test_every_operation_of_every_document_has_a_level(world: World) -> None:
    coverage = world.coverage()
    documented = {
        f"{api}.{each}"
        for api in ("edlink", "thrive", "alm")
        for each in compile_spec(api, load_packaged(api)).operations
    }
    assert set(coverage) == documented
    assert coverage["edlink.createOnboarding"] == "L2"


@pytest.mark.parametrize("url", [f"{EDLINK}/api/v2/my/nothing", f"{THRIVE}/rest/v1/nothing", f"{API}/nothing"])
def test_an_unknown_path_is_not_found_in_the_services_own_shape(call: WorldClient, url: str) -> None:
    response = call("GET", url)
    assert response.status == 404
    assert set(read(response)) & {"$errors", "error", "title"}


def test_an_unknown_host_is_misdirected(call: WorldClient) -> None:
    assert call("GET", "https://evil.example/api/v2/my/profile").status == 421


def test_a_known_path_with_another_method_tells_which_are_allowed(call: WorldClient) -> None:
    response = call("PUT", f"{API}/users/3400468")
    assert response.status == 405
    assert response.header("allow") == "DELETE, GET, PATCH"


@pytest.mark.parametrize("accept", ["application/json", "text/html", "application/vnd.api+json;q=0"])
def test_alm_wants_its_media_type_accepted(world: World, call: WorldClient, accept: str) -> None:
    response = call("GET", f"{API}/badges/499", world.issue_token("alm"), accept=accept)
    assert response.status == 406
    assert read(response)["status"] == "NOT_ACCEPTABLE"


@pytest.mark.parametrize("accept", [JSONAPI, "*/*", f"text/html, {JSONAPI};q=0.5", "application/*"])
def test_alm_answers_clients_that_accept_its_media_type(world: World, call: WorldClient, accept: str) -> None:
    response = call("GET", f"{API}/badges/499", world.issue_token("alm"), accept=accept)
    assert response.status == 200
    assert response.media_type == JSONAPI


def test_a_body_of_another_media_type_is_refused(world: World, call: WorldClient) -> None:
    response = call("POST", f"{API}/jobs", world.issue_token("alm"), body=b"<job/>", media="text/xml")
    assert response.status == 415


@pytest.mark.parametrize(
    ("method", "url"),
    [("GET", f"{EDLINK}/api/v2/my/profile"), ("GET", f"{THRIVE}/rest/v1/users"), ("POST", f"{API}/jobs")],
)
@pytest.mark.parametrize("token", [None, "nonsense", "Basic ???", "Digest x"])
def test_no_or_bad_credentials_are_unauthorized(call: WorldClient, method: str, url: str, token: str | None) -> None:
    response = call(method, url, token)
    assert response.status == 401
    assert response.header("www-authenticate")


@pytest.mark.parametrize("api", ["edlink", "thrive", "alm"])
def test_a_token_of_one_service_is_none_of_another(world: World, call: WorldClient, api: str) -> None:
    urls = {"edlink": f"{EDLINK}/api/v2/my/profile", "thrive": f"{THRIVE}/rest/v1/users", "alm": f"{API}/users"}
    tokens = {each: world.issue_token(each) for each in urls}
    assert {each: call("GET", urls[api], token).status == 200 for each, token in tokens.items()} == {
        each: each == api for each in urls
    }


@pytest.mark.parametrize("query", ["page=0", "page=x", "page=1&page=2", "perPage=1001", "updatedSince=yesterday"])
def test_a_parameter_outside_its_schema_is_refused(world: World, call: WorldClient, query: str) -> None:
    assert call("GET", f"{THRIVE}/rest/v1/users?{query}", world.issue_token("thrive")).status == 400


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (b"", "Generic Error"),
        (b"{", "Generic Error"),
        ({"data": {"type": "user"}}, "Missing Param"),
        ({"data": {"type": "person", "attributes": {}}}, "Field Type incorrect"),
    ],
)
def test_a_body_outside_its_schema_is_refused(world: World, call: WorldClient, body: object, title: str) -> None:
    response = call("POST", f"{API}/users", world.issue_token("alm"), body=body, media=JSONAPI)
    assert response.status == 400
    assert read(response)["title"] == title


def test_an_operation_without_handler_answers_its_example(world: World) -> None:
    document = copy.deepcopy(dict(load_packaged("edlink")))
    item = copy.deepcopy(document["paths"]["/api/v2/my/source"])  # no list has its records
    item["get"]["operationId"] = "getMyNovelty"
    document["paths"]["/api/v2/my/novelty"] = item
    grown = World(strict=True, documents={"edlink": document})
    assert grown.coverage()["edlink.getMyNovelty"] == "L0"
    got = WorldClient(grown).get(f"{EDLINK}/api/v2/my/novelty", grown.issue_token("edlink"))
    assert got["$data"]["id"]


def test_a_literal_path_wins_over_a_template() -> None:
    get = {"responses": {"200": {"description": "ok"}}}
    paths = {f"/things/{each}": {"get": {**get, "operationId": each}} for each in ("{id}", "mine")}
    spec = compile_spec("edlink", {"openapi": "3.1.0", "paths": paths, "servers": [{"url": EDLINK}]})
    found = spec.match("/things/mine")
    assert found is not None
    assert found.operations["GET"].id == "mine"
    other = spec.match("/things/a%2Fb")
    assert other is not None
    assert other.values == {"id": "a/b"}


def test_a_strict_world_refuses_to_break_its_contract() -> None:
    document = copy.deepcopy(dict(load_packaged("alm")))
    document["components"]["schemas"]["BadgeAttributes"]["properties"]["name"] = {"type": "integer"}
    strict = World(strict=True, documents={"alm": document})
    with pytest.raises(SpecViolationError, match=r"getBadge.*name"):
        WorldClient(strict)("GET", f"{API}/badges/499", strict.issue_token("alm"))


def test_content_length_is_that_of_the_body(world: World, call: WorldClient) -> None:
    response = call("GET", f"{API}/badges/499", world.issue_token("alm"))
    assert response.header("Content-Length") == str(len(response.body))


def test_rate_limits_answer_as_documented() -> None:
    world = World(strict=True, rate_limits=True)
    call, token = WorldClient(world), world.issue_token("alm", kind="learner")
    answers = [call("GET", f"{API}/badges/499", token) for _ in range(31)]
    assert [each.status for each in answers] == [200] * 30 + [429]
    assert answers[0].header("x-rate-limit") == "100r/m"
    assert json.loads(answers[-1].body) == {"message": "429 Too many requests"}
    wait = float(answers[-1].header("retry-after") or "nan")
    world.advance(wait)
    assert call("GET", f"{API}/badges/499", token).status == 200


def test_other_regions_are_the_same_account(world: World, call: WorldClient) -> None:
    url = ALM.replace("manager", "managereu") + "/primeapi/v2/badges/499"
    assert call.get(url, world.issue_token("alm"))["links"]["self"] == url
