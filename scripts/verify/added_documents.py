"""Documents that add to an API, and that of a fourth API: what an author of specs would write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from syllabind_codegen.tree import follow

__all__ = ["STYLES", "Shape", "additions", "campus", "shape_of"]

REF = "#/components/schemas/"
STYLES: dict[str, dict[str, Any]] = {
    "rooms": {"style": "offset", "offset": "$request.query.skip", "total": "$response.body#/total"},
    "seats": {"style": "cursor", "next": "$response.body#/next", "cursor": "$request.query.cursor"},
    "visits": {"style": "last-id", "after": "$request.query.after", "more": "$response.body#/more"},
    "doors": {"style": "link-header"},
}


@attrs.frozen
class Shape:
    """How an API writes what the additions need.

    Attributes:
        field: A schema that gets one member more.
        prefix: What its paths begin with.
        page: Its member that holds records, and the other members that a page needs.
        plan: Name of its paging plan, or the plan.
        media: Media type of its answers.
        security: A requirement of its operations.
        sizes: Names of the parameters of a page.
        wrapped: Whether single records are wrapped as lists are.
        attributes: Whether records are JSON:API.
    """

    field: str
    prefix: str
    items: str
    page: Mapping[str, Any]
    plan: Any
    security: list[Any]
    parameters: list[Any]
    media: str = "application/json"
    result: str = ""
    attributes: bool = False


SHAPES = {"/rest/v1/tags": "Tag", "/api/v2/my/schools": "School", "/primeapi/v2/skills": "SkillAttributes"}
"""A list of each API, and a schema that gets a member more."""


def shape_of(document: Mapping[str, Any]) -> Shape:
    """Return how an API writes lists, read from one that it has."""
    path, field = next((path, field) for path, field in SHAPES.items() if path in document["paths"])
    node = document["paths"][path]["get"]
    answer = node["responses"]["200"]
    media, described = next(iter(answer["content"].items()))
    schema = document["components"]["schemas"][described["schema"]["$ref"].removeprefix(REF)]
    items = node["x-pagination"]["items"].rpartition("/")[2]
    sent = {str(each).removeprefix("$request.query.") for each in node["x-pagination"].values()}
    parameters = [each for each in node["parameters"] if follow(dict(document), each)["name"] in sent]
    others = {name: each for name, each in schema["properties"].items() if name not in (items, "included")}
    return Shape(
        field, path.rpartition("/")[0], items, others, node["x-pagination"], node["security"],
        parameters, media, f"$response.body#/{items}" if "results" not in items else "", field.endswith("Attributes"),
    )  # fmt: skip


def additions(shape: Shape) -> dict[str, Any]:
    """Return the overlay: a member, a resource with a list and a record, and one endpoint more."""
    record: dict[str, Any] = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
    row: dict[str, Any] = {"id": "88101"}
    name = {"name": {"type": "string"}}
    schemas: dict[str, Any] = {"Trophy": record}
    if shape.attributes:
        record["required"] += ["type"]
        record["properties"] |= {"type": {"const": "trophy"}, "attributes": {"$ref": f"{REF}TrophyAttributes"}}
        schemas["TrophyAttributes"] = {"type": "object", "properties": name}
        row |= {"type": "trophy", "attributes": {"name": "Golden goat"}}
    else:
        record["properties"] |= name
        row |= {"name": "Golden goat"}
    rows = {"type": "array", "items": {"$ref": f"{REF}Trophy"}}
    schemas["TrophyPage"] = {
        "type": "object", "required": [shape.items], "properties": {shape.items: rows, **shape.page},
    }  # fmt: skip
    single: Any = {"$ref": f"{REF}Trophy"}
    value: Any = row
    if shape.result:
        schemas["TrophyAnswer"] = {"type": "object", "required": [shape.items], "properties": {shape.items: single}}
        single, value = {"$ref": f"{REF}TrophyAnswer"}, {shape.items: row}

    def operation(id: str, schema: Any, example: Any, **more: Any) -> dict[str, Any]:
        content = {shape.media: {"schema": schema, "examples": {"one": {"value": example}}}}
        answers = {"200": {"description": "Found", "content": content}, "default": {"description": "An error"}}
        common = {"operationId": id, "tags": ["trophies"], "security": shape.security, "responses": answers}
        return {**common, **({"x-result": shape.result} if shape.result and "x-pagination" not in more else {}), **more}

    key = {"name": "trophyId", "in": "path", "required": True, "schema": {"type": "string"}}
    example = {shape.items: [row]}
    listed = operation("listTrophies", {"$ref": f"{REF}TrophyPage"}, example)
    listed |= {"x-pagination": shape.plan, "parameters": shape.parameters}
    listed.pop("x-result", None)
    paths = {
        f"{shape.prefix}/trophies": {"get": listed},
        f"{shape.prefix}/trophies/{{trophyId}}": {"get": operation("getTrophy", single, value, parameters=[key])},
        f"{shape.prefix}/trophies/{{trophyId}}/winner": {
            "get": operation("getTrophyWinner", single, value, parameters=[key], **{"x-python-name": "get_winner"})
        },
    }
    actions = [
        {"target": f"$.components.schemas.{shape.field}.properties", "update": {"nickname": {"type": "string"}}},
        {"target": "$.tags", "update": {"name": "trophies", "description": "What people have won"}},
        {"target": "$.components.schemas", "update": schemas},
        {"target": "$.paths", "update": paths},
    ]
    return {"overlay": "1.1.0", "info": {"title": "Additions", "version": "1"}, "actions": actions}


def campus() -> dict[str, Any]:
    """Return the document of a fourth API, with a list of each style that the three do not have."""
    schemas: dict[str, Any] = {
        "Thing": {
            "type": "object", "description": "A thing", "required": ["id"],
            "properties": {"id": {"type": "integer"}, "name": {"type": "string"}},
        },
        "Page": {
            "type": "object", "description": "A page of things", "required": ["things", "total"],
            "properties": {
                "things": {"type": "array", "items": {"$ref": f"{REF}Thing"}}, "total": {"type": "integer"},
                "next": {"type": "string"}, "more": {"type": "boolean"},
            },
        },
    }  # fmt: skip
    docs = {"url": "https://campus.example/docs", "description": "The manual"}

    def operation(id: str, tag: str, schema: str, value: Any, **more: Any) -> dict[str, Any]:
        content = {"application/json": {"schema": {"$ref": REF + schema}, "examples": {"one": {"value": value}}}}
        return {
            "operationId": id, "tags": [tag], "summary": f"Read {tag}", "externalDocs": docs,
            "x-evidence": "documented",
            "security": [{"token": []}],
            "responses": {
                "200": {"description": "Found", "content": content},
                "401": {"$ref": "#/components/responses/Error"}, "404": {"$ref": "#/components/responses/Error"},
                "default": {"$ref": "#/components/responses/Error"},
            }, **more,
        }  # fmt: skip

    def parameter(name: str, kind: str, place: str = "query") -> dict[str, Any]:
        needed = {"required": True} if place == "path" else {}
        return {"name": name, "in": place, "description": f"The {name}", "schema": {"type": kind}, **needed}

    page = {"things": [{"id": 101, "name": "First"}], "total": 1}
    paths: dict[str, Any] = {}
    for word, plan in STYLES.items():
        moving = next((str(plan[key]).rpartition(".")[2] for key in ("offset", "cursor", "after") if key in plan), None)
        query = [parameter("size", "integer")] + (
            [parameter(moving, "integer" if moving == "skip" else "string")] if moving else []
        )
        one = word.removesuffix("s").title()
        plan = {"items": "$response.body#/things", "size": "$request.query.size", **plan}
        link = {f"get{one}": {"operationId": f"get{one}", "parameters": {"thingId": "$response.body#/things/0/id"}}}
        listed = operation(f"list{word.title()}", word, "Page", page, parameters=query)
        listed["x-pagination"] = plan
        listed["responses"]["200"]["links"] = link
        paths[f"/{word}"] = {"get": listed}
        found = operation(
            f"get{one}",
            word,
            "Thing",
            {"id": 101, "name": "First"},
            parameters=[parameter("thingId", "string", "path")],
        )
        paths[f"/{word}/{{thingId}}"] = {"get": found}
    room = parameter("roomId", "string", "path")
    keys = [room, parameter("noteId", "string", "path")]
    note = {"id": "n-1", "text": "Wet paint"}
    body = {
        "required": True,
        "content": {
            "application/json": {"schema": {"$ref": f"{REF}NoteText"}, "examples": {"one": {"value": {"text": "Wet"}}}}
        },
    }
    schemas["NoteText"] = {
        "type": "object", "description": "What a note says", "required": ["text"],
        "properties": {"text": {"type": "string"}}, "additionalProperties": False,
    }  # fmt: skip
    schemas["Note"] = {
        "type": "object", "description": "A note in a room", "required": ["id", "text"],
        "properties": {"id": {"type": "string"}, "text": {"type": "string"}},
    }  # fmt: skip
    schemas["NoteList"] = {
        "type": "object", "description": "The notes of a room", "required": ["notes"],
        "properties": {"notes": {"type": "array", "items": {"$ref": f"{REF}Note"}}},
    }  # fmt: skip
    schemas["Status"] = {
        "type": "object", "description": "How the service is", "properties": {"ok": {"type": "boolean"}},
    }  # fmt: skip

    def links(note_id: str) -> dict[str, Any]:
        leads = {"roomId": "$request.path.roomId", "noteId": note_id}
        return {id: {"operationId": id, "parameters": leads} for id in ("getNote", "updateNote", "deleteNote")}

    listed = operation("listNotes", "notes", "NoteList", {"notes": [note]}, parameters=[room])
    listed |= {"x-result": "$response.body#/notes", "x-pagination": "none"}
    listed["responses"]["200"]["links"] = links("$response.body#/notes/0/id")
    created = operation("createNote", "notes", "Note", note, parameters=[room], requestBody=body)
    created["responses"]["200"]["links"] = links("$response.body#/id")
    paths["/rooms/{roomId}/notes"] = {"get": listed, "post": created}
    paths["/rooms/{roomId}/notes/{noteId}"] = {
        "get": operation("getNote", "notes", "Note", note, parameters=keys),
        "patch": operation("updateNote", "notes", "Note", note, parameters=keys, requestBody=body),
        "delete": operation("deleteNote", "notes", "Note", note, parameters=keys),
    }
    paths["/status"] = {"get": operation("getStatus", "status", "Status", {"ok": True})}
    tags = [*STYLES, "notes", "status"]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Campus", "version": "1", "description": "Rooms and who is in them"},
        "externalDocs": docs,
        "x-known-deviations": [
            {"source": "The manual: a position that no page gave is refused", "says": ["invalid_cursor"]}
        ],
        "servers": [{"url": "https://campus.example"}],
        "tags": [{"name": word, "description": f"The {word}"} for word in tags],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": {"Error": {"description": "An error"}},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": "A token"}},
        },
    }
