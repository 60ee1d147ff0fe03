"""A field, an endpoint, a list and a resource of each API, and a whole API, cost documents alone and no Python."""

import importlib
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml

from syllabind.auth import BearerToken
from syllabind.core import registry
from syllabind_cli.main import main
from syllabind_codegen.package import compile_package
from syllabind_codegen.specs.bundle import Bundle, bundle
from syllabind_codegen.specs.lint import check_bundle
from syllabind_codegen.specs.overlays import overlaid
from syllabind_codegen.tree import follow

from .project import ROOT

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


def shape_of(document: Mapping[str, Any], api: str) -> Shape:
    """Return how an API writes lists, read from one that it has."""
    path, field = {
        "thrive": ("/rest/v1/tags", "Tag"),
        "edlink": ("/api/v2/my/schools", "School"),
        "alm": ("/primeapi/v2/skills", "SkillAttributes"),
    }[api]
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
        parameters, media, f"$response.body#/{items}" if api != "thrive" else "", api == "alm",
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
            "type": "object", "description": "A page of things", "required": ["things"],
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

    paths: dict[str, Any] = {}
    for word, plan in STYLES.items():
        moving = next((str(plan[key]).rpartition(".")[2] for key in ("offset", "cursor", "after") if key in plan), None)
        query = [parameter("size", "integer")] + (
            [parameter(moving, "integer" if moving == "skip" else "string")] if moving else []
        )
        one = word.removesuffix("s").title()
        plan = {"items": "$response.body#/things", "size": "$request.query.size", **plan}
        link = {f"get{one}": {"operationId": f"get{one}", "parameters": {"thingId": "$response.body#/things/0/id"}}}
        listed = operation(
            f"list{word.title()}", word, "Page", {"things": [{"id": 101, "name": "First"}]}, parameters=query
        )
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
    return {
        "openapi": "3.1.0",
        "info": {"title": "Campus", "version": "1", "description": "Rooms and who is in them"},
        "externalDocs": docs,
        "x-known-deviations": [
            {"source": "The manual: a position that no page gave is refused", "says": ["invalid_cursor"]}
        ],
        "servers": [{"url": "https://campus.example"}],
        "tags": [{"name": word, "description": f"The {word}"} for word in STYLES],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": {"Error": {"description": "An error"}},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": "A token"}},
        },
    }


def written(root: Path) -> Iterator[tuple[str, str | None, Bundle]]:
    """Yield the documents as they are in a temporary copy: name, API that it extends, bundle."""
    for api in ("thrive", "edlink", "alm"):
        bundled = bundle(ROOT / "specs" / api)
        path = root / f"{api}.yaml"
        path.write_text(yaml.safe_dump(additions(shape_of(bundled.document, api))), encoding="utf-8")
        yield f"own_{api}", api, overlaid(bundled, path)
    (root / "campus").mkdir()
    (root / "campus" / "openapi.yaml").write_text(yaml.safe_dump(campus(), sort_keys=False), encoding="utf-8")
    yield "campus", None, bundle(root / "campus")


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The packages that the documents give, registered as an installation would."""
    root = tmp_path_factory.mktemp("own")
    lines = ["[syllabind.apis]"]
    for name, base, bundled in written(root):
        assert [str(each) for each in check_bundle(bundled)] == []
        compile_package(name, bundled, root / f"made_{name}", base=base, formatted=False)
        lines.append(f"{name} = made_{name}")
    metadata = root / "own-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: own\nVersion: 1\n", encoding="utf-8")
    (metadata / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
    sys.path.insert(0, str(root))
    registry.registered.cache_clear()
    yield root
    sys.path.remove(str(root))
    registry.registered.cache_clear()
    for each in [each for each in sys.modules if each.startswith("made_")]:
        del sys.modules[each]


def environment(world: Any, name: str) -> dict[str, str]:
    return {f"SYLLABIND_{name.upper()}_{key}": value for key, value in world.services[name].environment().items()}


@pytest.mark.parametrize("api", ["thrive", "edlink", "alm"])
def test_additions_to_an_api_work_in_client_sandbox_and_command_line(
    api: str, packages: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from syllabind_sandbox import Transport, World, serve

    name = f"own_{api}"
    world = World(apis=[name], people=30, strict=True)
    package = importlib.import_module(f"made_{name}")
    credential = package.from_env(environment(world, name))
    made: Any = registry.client_class(name)(credential, transport=Transport(world))
    with made as client:
        trophies = list(client.trophies.list(page_size=7))
        assert len({each.id for each in trophies}) == len(trophies) > 7
        assert client.trophies.get(trophies[-1].id).id == trophies[-1].id
        assert client.trophies.get_winner(trophies[0].id).id
    field = shape_of(registry.document_of(name), api).field
    model = getattr(importlib.import_module(f"made_{name}.models"), field)
    assert "nickname" in model.__struct_fields__
    assert world.coverage()[f"{name}.listTrophies"] == world.coverage()[f"{name}.getTrophy"] == "L1"
    with serve(world) as server:
        for key, value in environment(world, name).items():
            monkeypatch.setenv(key, value)
        monkeypatch.setenv(f"SYLLABIND_{name.upper()}_SERVER", server.origins[name])
        assert main(["call", name, "trophies.list", "--limit", "2", "--output", "jsonl"]) == 0
        assert len(capsys.readouterr().out.splitlines()) == 2
        chosen = ["--operation", "listTrophies", "--operation", "getTrophy"]
        assert main(["fuzz", name, "--base-url", server.origins[name], "--rate", "1000", *chosen]) == 0


def test_an_api_of_a_document_alone_works_everywhere(
    packages: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from syllabind_sandbox import Transport, World, serve

    world = World(apis=["campus"], strict=True)
    token = world.issue_token("campus")
    credential = BearerToken(token, schemes="token")
    with registry.client_class("campus")(credential, transport=Transport(world)) as client:
        for word in STYLES:
            things = list(getattr(client, word).list(page_size=8))
            assert len({each.id for each in things}) == len(things) > 20
            assert getattr(client, word).get(str(things[3].id)).id == things[3].id
    assert set(world.coverage().values()) == {"L1"}
    with serve(world) as server:
        monkeypatch.setenv("SYLLABIND_CAMPUS_TOKEN", token)
        monkeypatch.setenv("SYLLABIND_CAMPUS_SERVER", server.origins["campus"])
        assert main(["ls", "campus"]) == 0
        assert "campus doors.list" in capsys.readouterr().out
        assert main(["call", "campus", "doors.list", "--limit", "12", "--output", "jsonl"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert len({json.loads(line)["id"] for line in lines}) == 12
        assert main(["fuzz", "campus", "--base-url", server.origins["campus"], "--rate", "1000"]) == 0


def test_nothing_of_it_is_written_in_python(packages: Path, report: Callable[[str, object], None]) -> None:
    sources = [*packages.glob("*.yaml"), *packages.glob("campus/*")]
    report("documents and hand-written lines of Python for the additions", f"{len(sources)}, 0")
    assert {path.suffix for path in sources} == {".yaml"}
