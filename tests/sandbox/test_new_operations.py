"""A document with a new endpoint, a new list, a new resource or a whole new API is served without any code."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from syllabind_sandbox import World
from syllabind_sandbox.api_spec import load_packaged
from tests.sandbox.support import ALM, EDLINK, THRIVE, WorldClient, read

LISTS: dict[str, dict[str, Any]] = {
    "edlink": {
        "prefix": "/api/v2/graph",
        "origin": EDLINK,
        "kind": "integration",
        "parent": ("people", "person_id"),
        "copied": "listPeople",
        "items": "$data",
        "media": "application/json",
    },
    "thrive": {
        "prefix": "/rest/v1",
        "origin": THRIVE,
        "kind": "public",
        "parent": ("users/ref", "ref"),
        "copied": "listTags",
        "items": "results",
        "media": "application/json",
    },
    "alm": {
        "prefix": "/primeapi/v2",
        "origin": ALM,
        "kind": "admin",
        "parent": ("users", "id"),
        "copied": "listSkills",
        "items": "data",
        "media": "application/vnd.api+json",
    },
}
TROPHY: dict[str, Any] = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {"id": {"type": "string"}, "name": {"type": "string"}, "createdAt": {"type": "string"}},
}
EXAMPLE: dict[str, Any] = {"id": "65f1c0a4e3b7d92f10a4ffff", "name": "Golden goat"}
RESOURCE: dict[str, Any] = {
    "type": "object",
    "required": ["id", "type", "attributes"],
    "properties": {
        "id": {"type": "string"},
        "type": {"const": "trophy"},
        "attributes": {"type": "object", "properties": {"name": {"type": "string"}}},
    },
}


def operation(document: dict[str, Any], name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The path item and the node of an operation."""
    for item in document["paths"].values():
        for node in item.values():
            if isinstance(node, dict) and node.get("operationId") == name:
                return item, node
    raise AssertionError(name)


def extended(api: str) -> dict[str, Any]:
    """The packaged document with a resource `trophies`, a list of each person's, and an action on a person."""
    known = LISTS[api]
    document: dict[str, Any] = copy.deepcopy(dict(load_packaged(api)))
    schemas = document["components"]["schemas"]
    one: dict[str, Any]
    row: dict[str, Any]
    example: dict[str, Any]
    if api == "alm":
        row = {"id": "881", "type": "trophy", "attributes": {"name": "Golden goat"}}
        schemas["Trophy"], one, example = RESOURCE, {"$ref": "#/components/schemas/Trophy"}, {"data": row}
        one = {"type": "object", "required": ["data"], "properties": {"data": one}}
    else:
        row = EXAMPLE
        schemas["Trophy"], one, example = TROPHY, {"$ref": "#/components/schemas/Trophy"}, row
        if api == "edlink":
            one = {
                "type": "object",
                "required": ["$data"],
                "properties": {"$data": one, "$request": {"type": "string"}},
            }
            example = {"$data": row}
    results = {"edlink": {"x-result": "$response.body#/$data"}, "alm": {"x-result": "$response.body#/data"}}
    result: dict[str, Any] = dict(results.get(api, {}))
    item, listed = operation(document, known["copied"])
    security = {key: listed[key] for key in ("security",) if key in listed}
    servers = {key: item[key] for key in ("servers",) if key in item}

    def node(name: str, schema: dict[str, Any] | None, value: Any = None, **more: Any) -> dict[str, Any]:
        content = {known["media"]: {"schema": schema, "example": value}}
        response = {"description": "", **({"content": content} if schema else {})}
        responses = {"200" if schema else "204": response, "default": {"description": "An error."}}
        return {"operationId": name, **security, "responses": responses, **more}

    def page(name: str) -> dict[str, Any]:
        answer = copy.deepcopy(listed["responses"]["200"]["content"][known["media"]])
        schema = answer["schema"]
        while "$ref" in schema:
            schema = schemas[schema["$ref"].rpartition("/")[2]]
        schema = copy.deepcopy(schema)
        schema["properties"][known["items"]] = {"type": "array", "items": {"$ref": "#/components/schemas/Trophy"}}
        value: dict[str, Any] = {known["items"]: [row]}
        if api == "thrive":
            value["pagination"] = {"totalResults": 1, "totalPages": 1, "page": 1, "perPage": 20}
        if api == "alm":
            value["links"] = {"self": "https://learningmanager.adobe.com/primeapi/v2/trophies"}
        shared = {key: listed[key] for key in ("parameters", "x-pagination")}
        return node(name, schema, value, **shared)

    def in_path(*names: str) -> list[dict[str, Any]]:
        return [{"in": "path", "name": name, "required": True, "schema": {"type": "string"}} for name in names]

    wanted = {"type": "object"} if api == "alm" else {**TROPHY, "required": ["name"]}
    body = {"required": True, "content": {known["media"]: {"schema": wanted}}}
    base, (parent, key) = known["prefix"], known["parent"]
    sent = {"x-body": "$request.body#/data"} if api == "alm" else {}
    create = node("createTrophy", one, example, requestBody=body, **result, **sent)
    paths: dict[str, dict[str, Any]] = {
        f"{base}/trophies": {"get": page("listTrophies"), "post": create},
        f"{base}/trophies/{{trophyId}}": {
            "parameters": in_path("trophyId"),
            "get": node("getTrophy", one, example, **result),
            "delete": node("deleteTrophy", None),
        },
        f"{base}/{parent}/{{{key}}}/trophies": {"parameters": in_path(key), "get": page("listPersonTrophies")},
        f"{base}/{parent}/{{{key}}}/reinstate": {"parameters": in_path(key), "post": node("reinstatePerson", None)},
    }
    document["paths"] |= {path: {**servers, **each} for path, each in paths.items()}
    return document


@pytest.fixture(params=sorted(LISTS))
def api(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def served(api: str) -> World:
    return World(people=40, strict=True, documents={api: extended(api)})


@pytest.fixture
def person(api: str, served: World) -> str:
    """What identifies a person in the paths of the API."""
    if api == "thrive":
        return str(next(each["ref"] for each in served.thrive.tenant.users.values() if each["ref"]))
    kind = "person" if api == "edlink" else "user"
    return str(next(iter(served.services[api].tables()[kind])))


def base_of(api: str) -> str:
    return str(LISTS[api]["origin"]) + str(LISTS[api]["prefix"])


def test_a_new_resource_is_listed_read_created_and_deleted(api: str, served: World) -> None:
    call, token = WorldClient(served), served.issue_token(api, kind=LISTS[api]["kind"])
    url, media, items = f"{base_of(api)}/trophies", LISTS[api]["media"], LISTS[api]["items"]
    first = call.get(url, token)[items]
    assert len(first) > 5
    name = {"name": "Silver goat"}
    body = {"data": {"type": "trophy", "attributes": name}} if api == "alm" else name
    made = read(call("POST", url, token, body=body, media=media))
    row = made if api == "thrive" else made[{"edlink": "$data", "alm": "data"}[api]]
    assert (row["attributes"] if api == "alm" else row)["name"] == "Silver goat"
    assert call("GET", f"{url}/{row['id']}", token).status == 200
    assert call("DELETE", f"{url}/{row['id']}", token).status == 204
    assert call("GET", f"{url}/{row['id']}", token).status in (400, 404)


def test_a_new_list_is_walked_to_its_end_in_the_paging_style_of_the_api(api: str, served: World) -> None:
    call, token = WorldClient(served), served.issue_token(api, kind=LISTS[api]["kind"])
    items = LISTS[api]["items"]
    size = {"edlink": "%24first", "thrive": "perPage", "alm": "page%5Blimit%5D"}[api]
    url: str | None = f"{base_of(api)}/trophies?{size}=7"
    seen: list[str] = []
    number = 1
    while url is not None:
        body = call.get(url, token)
        seen += [each["id"] for each in body[items]]
        if api == "thrive":
            assert body["pagination"]["totalPages"] > 1
            number += 1
            url = (
                None if number > body["pagination"]["totalPages"] else f"{base_of(api)}/trophies?{size}=7&page={number}"
            )
        else:
            url = body.get("$next") if api == "edlink" else body["links"].get("next")
    assert len(seen) == len(set(seen)) > 14


def test_a_new_list_and_a_new_action_refuse_an_unknown_parent(api: str, served: World, person: str) -> None:
    call, token = WorldClient(served), served.issue_token(api, kind=LISTS[api]["kind"])
    parent = LISTS[api]["parent"][0]
    for key, statuses in ((person, (200, 204)), ("00000000-0000-4000-8000-00000000dead", (400, 404))):
        for method, word in (("GET", "trophies"), ("POST", "reinstate")):
            response = call(method, f"{base_of(api)}/{parent}/{key}/{word}", token)
            assert response.status in statuses, (method, word, key, response.body)


def test_levels_of_new_operations_are_honest(api: str, served: World) -> None:
    levels = served.coverage()
    names = ("listTrophies", "createTrophy", "getTrophy", "deleteTrophy", "listPersonTrophies", "reinstatePerson")
    assert {levels[f"{api}.{name}"] for name in names} == {"L1"}


def test_an_action_that_answers_its_example_is_not_rated_as_state(api: str) -> None:
    document = extended(api)
    known = LISTS[api]
    path = f"{known['prefix']}/{known['parent'][0]}/{{{known['parent'][1]}}}/reinstate"
    schema = {"type": "object", "properties": {"sent": {"type": "boolean"}}}
    content = {known["media"]: {"schema": schema, "example": {"sent": True}}}
    document["paths"][path]["post"]["responses"] = {"200": {"description": "", "content": content}}
    world = World(people=40, documents={api: document})
    assert world.coverage()[f"{api}.reinstatePerson"] == "L0"


PLANS: dict[str, dict[str, Any]] = {
    "page": {"style": "page", "page": "$request.query.page", "first": 0, "total": "$response.body#/meta/total"},
    "links that count": {"style": "next-url", "next": "$response.body#/next", "offset": "$request.query.skip"},
    "links": {"style": "next-url", "next": "$response.body#/next"},
    "offset": {"style": "offset", "offset": "$request.query.skip", "total": "$response.body#/meta/total"},
    "cursor": {"style": "cursor", "next": "$response.body#/next", "cursor": "$request.query.cursor"},
    "last-id": {"style": "last-id", "after": "$request.query.after", "more": "$response.body#/more"},
    "link-header": {"style": "link-header"},
}


def campus(style: str, id_type: str = "string") -> dict[str, Any]:
    """The document of an API of its own: rooms, and the seats of each."""
    plan = {"items": "$response.body#/rooms", "size": "$request.query.size", **PLANS[style]}
    meta = {"type": "object", "properties": {"total": {"type": "integer"}}}
    members = {"meta": meta, "next": {"type": "string"}, "more": {"type": "boolean"}, "version": {"type": "integer"}}

    def reference(name: str) -> dict[str, Any]:
        return {"$ref": f"#/components/schemas/{name}"}

    def answer(schema: dict[str, Any], status: str = "200") -> dict[str, Any]:
        content = {"application/json": {"schema": schema}}
        return {status: {"description": "", "content": content}, "default": {"description": ""}}

    def listing(name: str, items: str, **more: Any) -> dict[str, Any]:
        rows = {"type": "array", "items": reference(items)}
        schema = {"type": "object", "required": ["rooms", "version"], "properties": {"rooms": rows, **members}}
        return {"operationId": name, "responses": answer(schema), **more}

    numbers = [{"in": "query", "name": name, "schema": {"type": "integer"}} for name in ("size", "page", "skip")]
    query = [*numbers, *({"in": "query", "name": name, "schema": {"type": "string"}} for name in ("after", "cursor"))]
    body = {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}
    in_path = [
        {"in": "path", "name": name, "required": True, "schema": {"type": id_type}} for name in ("roomId", "seatId")
    ]
    record = {"type": "object", "required": ["id"], "properties": {"id": {"type": id_type}, "name": {"type": "string"}}}
    seat = reference("Seat")
    words = {"type": "array", "items": {"type": "string"}, "minItems": 1}
    return {
        "openapi": "3.1.0",
        "servers": [{"url": "https://campus.example"}],
        "security": [{"key": []}],
        "x-paginations": {"rooms": plan},
        "paths": {
            "/rooms": {"get": listing("listRooms", "Room", parameters=query, **{"x-pagination": "rooms"})},
            "/rooms/{roomId}": {
                "parameters": in_path[:1], "get": {"operationId": "getRoom", "responses": answer(reference("Room"))},
            },
            "/rooms/{roomId}/seats": {
                "parameters": in_path[:1],
                "get": listing("listSeats", "Seat", **{"x-pagination": "none"}),
                "post": {"operationId": "createSeat", "requestBody": body, "responses": answer(seat, "201")},
            },
            "/rooms/{roomId}/seats/{seatId}": {
                "parameters": in_path,
                "get": {"operationId": "getSeat", "responses": answer(seat)},
                "patch": {"operationId": "updateSeat", "requestBody": body, "responses": answer(seat)},
                "delete": {"operationId": "deleteSeat", "responses": {"204": {"description": ""}}},
            },
            "/words": {"get": {"operationId": "listWords", "responses": answer(words)}},
        },
        "components": {
            "schemas": {"Room": record, "Seat": record},
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Campus-Key"}},
        },
    }  # fmt: skip


@pytest.mark.parametrize("style", sorted(PLANS))
@pytest.mark.parametrize("id_type", ["string", "integer"])
def test_an_api_of_ones_own_is_served_from_its_document_alone(style: str, id_type: str) -> None:
    world = World(apis=["campus"], documents={"campus": campus(style, id_type)}, strict=True)
    call, key = WorldClient(world), world.issue_token("campus")
    start = "https://campus.example/rooms?size=7"
    assert call("GET", start).status == 401
    seen: list[Any] = []
    url: str | None = start
    while url is not None:
        response = call("GET", url, x_campus_key=key)
        body = json.loads(response.body)
        assert 0 < len(body["rooms"]) <= 7
        assert isinstance(body["version"], int)
        seen += [each["id"] for each in body["rooms"]]
        link = (response.header("link") or "").partition(">")[0][1:]
        counted = {"page": f"page={len(seen) // 7}", "offset": f"skip={len(seen)}"}.get(style, "")
        more = (
            body["meta"]["total"] > len(seen) if counted else body.get("more") or (style == "cursor" and "next" in body)
        )
        position = {"last-id": f"after={seen[-1]}", "cursor": f"cursor={body.get('next')}"}.get(style, counted)
        url = f"{start}&{position}" if more else link or (body.get("next") if style != "cursor" else None)
    assert len(seen) == len(set(seen)) > 20
    assert all(isinstance(each, int if id_type == "integer" else str) for each in seen)
    wrong = {"links": "cursor=x", "cursor": "cursor=x", "last-id": "after=0", "link-header": "cursor=x"}.get(style)
    if wrong:
        assert call("GET", f"{start}&{wrong}", x_campus_key=key).status == 400


@pytest.mark.parametrize("id_type", ["string", "integer"])
def test_records_below_others_are_kept_and_found_below_their_own_parent_alone(id_type: str) -> None:
    world = World(apis=["campus"], documents={"campus": campus("page", id_type)}, strict=True)
    call, key = WorldClient(world), {"x_campus_key": world.issue_token("campus")}
    rooms = "https://campus.example/rooms"
    first, second = (each["id"] for each in call.get(rooms, **key)["rooms"][:2])
    made = call("POST", f"{rooms}/{first}/seats", body={"name": "by the window"}, **key)
    seat = json.loads(made.body)["id"]
    assert (made.status, isinstance(seat, int)) == (201, id_type == "integer")
    known = call.get(f"{rooms}/{second}/seats", **key)["rooms"]
    assert seat in [each["id"] for each in call.get(f"{rooms}/{first}/seats", **key)["rooms"]]
    assert call("PATCH", f"{rooms}/{first}/seats/{seat}", body={"name": "at the door"}, **key).status == 200
    assert call.get(f"{rooms}/{first}/seats/{seat}", **key)["name"] == "at the door"
    nothing = "0" if id_type == "integer" else "nothing"
    for place in (f"{second}/seats/{seat}", f"{nothing}/seats/{seat}", f"{first}/seats/{nothing}", nothing):
        assert call("GET", f"{rooms}/{place}", **key).status == 404
    assert call("GET", f"{rooms}/{first}/seats/{known[0]['id']}", **key).status == 404
    assert call("DELETE", f"{rooms}/{first}/seats/{seat}", **key).status == 204
    assert call("GET", f"{rooms}/{first}/seats/{seat}", **key).status == 404
    assert call.get("https://campus.example/words", **key)
    assert world.coverage() == {
        **{f"campus.{name}": "L1" for name in ("getRoom", "listRooms")},
        **{f"campus.{name}Seat": "L1" for name in ("create", "delete", "get", "update")},
        "campus.listSeats": "L1",
        "campus.listWords": "L0",
    }
