"""One mutation of a faultless spec for each way to break a rule."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from syllabind_codegen.specs import lint
from syllabind_codegen.specs.rules import RULES

from .spec_files import DELETE, edit, files, write
from .test_overlays import REFUSED

LIST = "items.yaml#/paths/~1v1~1items/get"
CREATE = "items.yaml#/paths/~1v1~1items/post"
LISTED, CREATED = f"{LIST}/responses/200/links/getItem", f"{CREATE}/responses/201/links/getItem"
HOOK = "items.yaml#/webhooks/itemChanged/post"
SENT = files()["items.yaml"]["webhooks"]["itemChanged"]["post"]
KINDS = {"a": "#/components/schemas/ToOne"}
GET = "items.yaml#/paths/~1v1~1items~1{id}/get"
TOKEN = "openapi.yaml#/components/securitySchemes/token"
SCHEMAS = "common.yaml#/components/schemas"
PAGE = f"{LIST}/responses/200/content/application~1json"
BODY = f"{CREATE}/requestBody/content/application~1json"
BOOK = f"{SCHEMAS}/Book/properties"
ID = "common.yaml#/components/parameters/Id"
PLAIN_ERROR = {"description": "Refused"}
CLOSED = {"type": "object", "additionalProperties": False}

# rule, changes (place -> value), the line of the message: file and text
CASES: list[tuple[str, dict[str, Any], str, str]] = [
    ("openapi", {f"{LIST}/responses/200/description": DELETE}, "items.yaml", "'200':"),
    ("openapi", {f"{LIST}/sumary": "x"}, "items.yaml", "get:"),
    ("openapi", {"openapi.yaml#/openapi": "3.0.3"}, "openapi.yaml", "openapi: 3.0.3"),
    ("openapi", {f"{BOOK}/id/type": "text"}, "common.yaml", "type: text"),
    ("ref", {f"{PAGE}/schema/$ref": "./a.yaml#/b"}, "items.yaml", "$ref: ./a.yaml#/b"),
    ("ref", {f"{SCHEMAS}/Token": {"$ref": "#/components/schemas/Token"}}, "common.yaml", "Token:"),
    ("x-key", {f"{LIST}/x-paging": "none"}, "items.yaml", "x-paging: none"),
    ("x-key", {f"{LIST}/x-evidence": "guessed"}, "items.yaml", "x-evidence: guessed"),
    ("x-key", {f"{LIST}/x-resource": "book"}, "items.yaml", "x-resource: book"),
    ("x-key", {f"{BOOK}/id/x-beta": True}, "common.yaml", "x-beta: true"),
    (
        "openapi",
        {"items.yaml#/paths/~1v1~1items~1{id}/parameters/0/x-python-name": "key"},
        "items.yaml",
        "- $ref: ./common.yaml#/components/parameters/Id",
    ),
    ("x-key", {f"{TOKEN}/x-oauth/body": "xml"}, "openapi.yaml", "body: xml"),
    ("x-key", {f"{LIST}/x-pagination/expires": "2h"}, "items.yaml", "x-pagination:"),
    ("expression", {f"{LIST}/x-pagination/next": "$response.body#/nxt"}, "items.yaml", "next: $response.body#/nxt"),
    ("expression", {f"{LIST}/x-pagination/size": "$request.query.first"}, "items.yaml", "size: $request.query.first"),
    ("expression", {f"{LIST}/x-pagination/items": "$response.body#/next"}, "items.yaml", "items: $response.body#/next"),
    ("expression", {f"{CREATE}/x-result": "$response.body#/dta"}, "items.yaml", "x-result: $response.body#/dta"),
    ("expression", {f"{CREATE}/x-body": "$request.body#/dta"}, "items.yaml", "x-body: $request.body#/dta"),
    ("expression", {f"{CREATE}/x-idempotent/key": "$request.query.$kee"}, "items.yaml", "key: $request.query.$kee"),
    (
        "expression",
        {"openapi.yaml#/x-request-id": "$response.header.X-Id"},
        "openapi.yaml",
        "x-request-id: $response.header.X-Id",
    ),
    ("expression", {f"{TOKEN}/x-oauth/result": "$response.body#/data"}, "openapi.yaml", "result: $response.body#/data"),
    ("expression", {"openapi.yaml#/x-rate-limit": {"limit": "$response.header.X-Limit"}},
     "openapi.yaml", "limit: $response.header.X-Limit"),
    ("x-key", {"openapi.yaml#/x-token-errors": [{"status": 401}]}, "openapi.yaml", "- status: 401"),
    ("x-key", {"openapi.yaml#/x-paginations": {"all": {"style": "all"}}, f"{LIST}/x-pagination": "all"},
     "openapi.yaml", "all:"),
    ("unused", {"openapi.yaml#/x-paginations": {"link": {
        "style": "next-url", "items": "$response.body#/data", "next": "$response.body#/next"}}},
     "openapi.yaml", "link:"),
    ("x-known-deviations", {"openapi.yaml#/x-known-deviations": [
        {"source": "Documentation of items", "operations": ["getIt"]}]}, "openapi.yaml", "- getIt"),
    ("x-deleted-again", {f"{CREATE}/x-deleted-again": "410"}, "items.yaml", "x-deleted-again: '410'"),
    ("x-wait", {f"{CREATE}/x-wait/poll": "getIt"}, "items.yaml", "poll: getIt"),
    ("x-wait", {f"{CREATE}/x-wait/arguments": {}}, "items.yaml", "arguments: {}"),
    ("x-wait", {f"{CREATE}/x-wait/arguments/key": "1"}, "items.yaml", "key: '1'"),
    ("x-wait", {f"{CREATE}/x-wait/arguments/id": "$id"}, "items.yaml", "id: $id"),
    ("x-wait", {f"{CREATE}/x-wait/arguments/id": "$response.body#/id"}, "items.yaml", "id: $response.body#/id"),
    ("x-wait", {f"{CREATE}/x-wait/state": "$response.body#/state"}, "items.yaml", "state: $response.body#/state"),
    ("x-wait", {f"{CREATE}/x-wait/result": "$response.body#/url"}, "items.yaml", "result: $response.body#/url"),
    ("x-wait", {f"{CREATE}/x-wait/failed": ["broken"]}, "items.yaml", "- broken"),
    ("tag", {"openapi.yaml#/tags": [*[{"name": n} for n in ("items", "oauth", "a.b")]]},
     "openapi.yaml", "- name: a.b"),
    ("server-origin", {"openapi.yaml#/servers/0/url": "https://api.example.org/v1"},
     "openapi.yaml", "- url: https://api.example.org/v1"),
    ("server-origin", {"items.yaml#/paths/~1oauth~1token/servers": [{"url": "https://a.example/"}]},
     "items.yaml", "- url: https://a.example/"),
    ("server-origin", {"openapi.yaml#/servers": DELETE}, "openapi.yaml", "openapi: 3.1.0"),
    ("unused", {f"{SCHEMAS}/Lost": {"type": "object"}}, "common.yaml", "Lost:"),
    ("unused", {"items.yaml#/paths/~1v1~1lost": {"get": {}}}, "items.yaml", "/v1/lost:"),
    ("unused", {"openapi.yaml#/components/securitySchemes/old": {
        "type": "http", "scheme": "basic"}}, "openapi.yaml", "old:"),
    ("operation-id", {f"{LIST}/operationId": "list_it"}, "items.yaml", "operationId: list_it"),
    ("operation-id", {f"{LIST}/operationId": DELETE}, "items.yaml", "get:"),
    ("operation-id", {f"{CREATE}/operationId": "listItems", f"{CREATE}/x-python-name": "create"},
     "items.yaml", "operationId: listItems"),
    ("operation-tag", {f"{LIST}/tags": ["things"]}, "items.yaml", "- things"),
    ("operation-tag", {f"{LIST}/tags": []}, "items.yaml", "get:"),
    ("operation-tag", {f"{LIST}/tags": ["items", "oauth"]}, "items.yaml", "get:"),
    ("method-name", {f"{GET}/x-python-name": "list"}, "items.yaml", "get:"),
    ("method-name", {f"{GET}/operationId": "listOne", f"{CREATE}/x-wait/poll": "listOne",
                     f"{LISTED}/operationId": "listOne", f"{CREATED}/operationId": "listOne"},
     "items.yaml", "get:"),
    ("summary", {f"{LIST}/summary": DELETE}, "items.yaml", "get:"),
    ("summary", {f"{LIST}/summary": "List."}, "items.yaml", "summary: List."),
    ("evidence", {f"{LIST}/x-evidence": DELETE}, "items.yaml", "get:"),
    ("external-docs", {f"{LIST}/externalDocs": DELETE}, "items.yaml", "get:"),
    ("citation", {f"{LIST}/externalDocs": {"url": "https://github.com/example/docs"}}, "items.yaml", "externalDocs:"),
    ("citation", {f"{LIST}/externalDocs": {"url": "https://example.org/overview"}}, "items.yaml", "externalDocs:"),
    ("citation", {f"{LIST}/x-evidence": "primary"}, "items.yaml", "externalDocs:"),
    ("security", {f"{LIST}/security": DELETE}, "items.yaml", "get:"),
    ("security", {f"{LIST}/security": [{"token": []}, {"key": []}]}, "items.yaml", "- key: []"),
    ("security", {f"{LIST}/security": [{"token": ["write"]}]}, "items.yaml", "- token:"),
    ("pagination", {f"{LIST}/x-pagination": DELETE}, "items.yaml", "get:"),
    ("pagination", {f"{LIST}/x-pagination": DELETE, f"{LIST}/x-result": DELETE},
     "items.yaml", "get:"),
    ("path-parameter", {"items.yaml#/paths/~1v1~1items~1{id}/parameters": [],
                        f"{CREATE}/x-wait/arguments": {}, ID: DELETE,
                        f"{LISTED}/parameters": {}, f"{CREATED}/parameters": {}}, "items.yaml", "get:"),
    ("openapi", {f"{ID}/required": False}, "common.yaml", "required: false"),
    ("path-parameter", {f"{LIST}/parameters/2": {
        "name": "key", "in": "path", "required": True, "schema": {"type": "string"}}},
     "items.yaml", "- name: key"),
    ("parameter-name", {f"{LIST}/parameters/2/name": "first"}, "items.yaml", "- name: first"),
    ("parameter-name", {f"{LIST}/parameters/2/x-python-name": "kinds"},
     "items.yaml", "- name: sort"),
    ("parameter-name", {f"{CREATE}/parameters/0/x-python-name": "body"},
     "items.yaml", "- name: $key"),
    ("parameter-name", {f"{LIST}/parameters/2/name": "2fa"}, "items.yaml", "- name: 2fa"),
    ("parameter-style", {f"{LIST}/parameters/1/explode": DELETE}, "items.yaml", "- name: kinds"),
    ("parameter-style", {f"{LIST}/parameters/2/schema": {"type": "object"},
                         f"{LIST}/parameters/2/example": DELETE,
                         f"{LIST}/parameters/2/style": "deepObject"},
     "items.yaml", "- name: sort"),
    ("parameter-list", {f"{LIST}/parameters/1/explode": False}, "items.yaml", "schema:"),
    ("parameter-list", {f"{LIST}/parameters/1/explode": False, f"{LIST}/parameters/1/schema": {
        "type": "array", "minItems": 1, "items": {"type": "string"}}}, "items.yaml", "schema:"),
    ("parameter-header", {f"{HOOK}/parameters/0/schema/type": "integer"}, "items.yaml", "- name: X-Trace"),
    ("parameter-header", {f"{HOOK}/parameters/0/schema/format": "uuid"}, "items.yaml", "- name: X-Trace"),
    ("parameter-header", {f"{HOOK}/parameters/0/in": "cookie"}, "items.yaml", "- name: X-Trace"),
    ("parameter-header", {f"{LIST}/parameters/2/in": "header"}, "items.yaml", "- name: sort"),
    ("parameter-type", {f"{LIST}/parameters/2/schema": {"type": "number"}, f"{LIST}/parameters/2/example": DELETE},
     "items.yaml", "- name: sort"),
    ("parameter-type", {f"{LIST}/parameters/2/schema": {"type": ["string", "null"]}}, "items.yaml", "- name: sort"),
    ("parameter-type", {f"{LIST}/parameters/1/schema": {"type": "array", "items": {"type": "number"}}},
     "items.yaml", "- name: kinds"),
    ("parameter-type", {f"{ID}/schema": {"type": "boolean"}}, "common.yaml", "Id:"),
    ("parameter-name", {f"{LIST}/parameters/2/x-python-name": "class"}, "items.yaml", "- name: sort"),
    ("method-name", {f"{LIST}/x-python-name": "import"}, "items.yaml", "x-python-name: import"),
    ("tag", {"openapi.yaml#/tags/0/name": "class", f"{LIST}/tags": ["class"], f"{CREATE}/tags": ["class"],
             f"{GET}/tags": ["class"]}, "openapi.yaml", "- name: class"),
    ("security-scheme", {"openapi.yaml#/components/securitySchemes/key": {
        "type": "apiKey", "in": "header", "name": "X-Key"}, f"{LIST}/security": [{"key": []}]},
     "openapi.yaml", "key:"),
    ("security-scheme", {f"{TOKEN}/flows": {}, f"{LIST}/security": [{"token": []}],
                         f"{CREATE}/security": [{"token": []}], f"{GET}/security": [{"token": []}]},
     "openapi.yaml", "token:"),
    ("security-scheme", {"openapi.yaml#/components/securitySchemes/9": {"type": "http", "scheme": "bearer"},
                         f"{LIST}/security": [{"9": []}]}, "openapi.yaml", "'9':"),
    ("success", {"items.yaml#/webhooks/itemChanged/post/responses": {"410": PLAIN_ERROR}},
     "items.yaml", "post:"),
    ("body-schema", {f"{PAGE}/schema": {"type": "object"}, f"{LIST}/x-pagination": DELETE,
                     f"{LIST}/responses/200/links": DELETE,
                     f"{LIST}/x-result": DELETE, f"{SCHEMAS}/ItemPage": DELETE,
                     "openapi.yaml#/x-request-id": DELETE}, "items.yaml", "application/json:"),
    ("body-schema", {"items.yaml#/webhooks/itemChanged/post/responses/204/content": {
        "text/plain": {"schema": {"$ref": "./common.yaml#/components/schemas/ItemState"},
                       "examples": {"one": {"value": "ready"}}}}}, "items.yaml", "'204':"),
    ("request-body", {f"{CREATE}/requestBody/content": {"multipart/form-data": {
        "schema": {"$ref": "./common.yaml#/components/schemas/ItemCreate"},
        "examples": {"one": {"value": {"data": {}}}}}}, f"{CREATE}/x-body": DELETE},
     "items.yaml", "multipart/form-data:"),
    ("request-body", {f"{CREATE}/requestBody/content/text~1json": {
        "schema": {"$ref": "./common.yaml#/components/schemas/ItemCreate"},
        "examples": {"one": {"value": {"data": {}}}}}}, "items.yaml", "requestBody:"),
    ("example", {f"{PAGE}/examples": DELETE}, "items.yaml", "application/json:"),
    ("example", {f"{BODY}/examples": {}}, "items.yaml", "application/json:"),
    ("example-valid", {f"{PAGE}/examples/one/value/$request": 7}, "items.yaml", "$request: 7"),
    ("example-valid", {f"{BODY}/examples/one/value/data": {"nme": "x"}}, "items.yaml", "data:"),
    ("example-valid", {f"{PAGE}/examples/one": {"summary": "None"}}, "items.yaml", "one:"),
    ("example-valid", {f"{LIST}/parameters/2/example": 3}, "items.yaml", "example: 3"),
    ("example-valid", {f"{BOOK}/bornOn/anyOf/0/examples": ["1882"]}, "common.yaml", "- '1882'"),
    ("example-valid", {"common.yaml#/components/responses/Error/content/application~1json/examples"
                       "/gone/value/code": 4}, "common.yaml", "code: 4"),
    ("error-ref", {f"{LIST}/responses/404": PLAIN_ERROR}, "items.yaml", "'404':"),
    ("error-ref", {f"{LIST}/responses/default": PLAIN_ERROR}, "items.yaml", "default:"),
    ("open-answer", {f"{SCHEMAS}/Token/additionalProperties": False},
     "common.yaml", "additionalProperties: false"),
    ("open-answer", {f"{SCHEMAS}/Error/properties/more": CLOSED},
     "common.yaml", "additionalProperties: false"),
    ("schema-keyword", {f"{SCHEMAS}/Token/allOf": [{"type": "object"}]}, "common.yaml", "allOf:"),
    ("schema-keyword", {f"{BOOK}/bornOn/oneOf": [{"type": "string"}]}, "common.yaml", "oneOf:"),
    ("schema-keyword", {f"{LIST}/parameters/2/schema/default": "a"}, "items.yaml", "default: a"),
    ("schema-keyword", {f"{BOOK}/id/readOnly": True}, "common.yaml", "readOnly: true"),
    ("schema-keyword", {f"{BOOK}/id/writeOnly": True}, "common.yaml", "writeOnly: true"),
    ("inline-schema", {f"{BOOK}/size": {"type": "string", "enum": ["s"]}}, "common.yaml", "size:"),
    ("inline-schema", {f"{BOOK}/size": {"type": "object", "properties": {"w": {}}}},
     "common.yaml", "size:"),
    ("inline-schema", {f"{BOOK}/if": {"type": "object", "properties": {"w": {}}}}, "common.yaml", "if:"),
    ("enum", {f"{SCHEMAS}/ItemState/type": DELETE}, "common.yaml", "enum:"),
    ("enum", {f"{SCHEMAS}/ItemState/enum": ["ready", 1]}, "common.yaml", "enum:"),
    ("enum", {f"{SCHEMAS}/ItemState/enum": ["ready", "a b", "a-b"]}, "common.yaml", "enum:"),
    ("enum", {f"{SCHEMAS}/ItemState/x-enum-varnames": ["READY"]}, "common.yaml", "enum:"),
    ("property-name", {f"{BOOK}/born-on": {}}, "common.yaml", "born-on: {}"),
    ("property-name", {f"{BOOK}/toDict": {}}, "common.yaml", "toDict: {}"),
    ("property-name", {f"{BOOK}/2fa": {}}, "common.yaml", "2fa: {}"),
    ("property-name", {f"{BOOK}/late": True}, "common.yaml", "late: true"),
    ("property-name", {f"{BOOK}/late": {"x-python-name": "lambda"}}, "common.yaml", "late:"),
    ("schema-name", {f"{SCHEMAS}/Token/properties/more": {"$ref": "#/components/schemas/Mapping"},
                     f"{SCHEMAS}/Mapping": {"type": "object", "description": "M", "properties": {"a": {}}}},
     "common.yaml", "Mapping:"),
    ("schema-name", {f"{SCHEMAS}/Token/properties/more": {"$ref": "#/components/schemas/book"},
                     f"{SCHEMAS}/book": {"type": "object", "description": "M", "properties": {"a": {}}}},
     "common.yaml", "book:"),
    ("schema-name", {f"{SCHEMAS}/Token/properties/more": {"$ref": "#/components/schemas/BookDict"},
                     f"{SCHEMAS}/BookDict": {"type": "object", "description": "M", "properties": {"a": {}}}},
     "common.yaml", "BookDict:"),
    ("union", {f"{BOOK}/owner": {"anyOf": [{"$ref": "#/components/schemas/Token"},
                                           {"$ref": "#/components/schemas/Error"}]}}, "common.yaml", "anyOf:"),
    ("value", {f"{BOOK}/rate": {"const": 1.5}}, "common.yaml", "const: 1.5"),
    ("value", {f"{BOOK}/icon": {"type": "string", "format": "binary"}}, "common.yaml", "format: binary"),
    ("value", {f"{BOOK}/parts": {"type": "array", "items": True}}, "common.yaml", "items: true"),
    ("nullable", {f"{BOOK}/bornOn": {"type": ["string", "null"], "format": "date"}},
     "common.yaml", "bornOn:"),
    ("discriminator", {f"{BOOK}/type/const": DELETE, f"{SCHEMAS}/Item/discriminator/mapping": DELETE}, "common.yaml",
     "- $ref: '#/components/schemas/Book'"),
    ("discriminator", {f"{SCHEMAS}/Book/required": ["id"]}, "common.yaml",
     "- $ref: '#/components/schemas/Book'"),
    ("discriminator", {f"{SCHEMAS}/Item/anyOf": [{"$ref": "#/components/schemas/Book"}],
                       f"{SCHEMAS}/UnknownResource": DELETE}, "common.yaml", "Item:"),
    ("mapping", {f"{SCHEMAS}/Item/discriminator/mapping": DELETE}, "common.yaml", "discriminator:"),
    ("mapping", {f"{SCHEMAS}/Item/discriminator/mapping/film": "#/components/schemas/Book"},
     "common.yaml", "discriminator:"),
    ("mapping", {f"{SCHEMAS}/Item/discriminator/mapping/book": "#/components/schemas/UnknownResource"},
     "common.yaml", "discriminator:"),
    ("kind", {f"{BOOK}/author/x-discriminator": {"propertyName": "id", "mapping": KINDS}},
     "common.yaml", "x-discriminator:"),
    ("kind", {f"{BOOK}/author/x-discriminator": {"propertyName": "state", "mapping": KINDS}},
     "common.yaml", "x-discriminator:"),
    ("webhook-event", {"openapi.yaml#/x-webhook-events": {"type": "kind"}}, "items.yaml", "application/json:"),
    ("webhook-event", {"openapi.yaml#/webhooks/again": {"$ref": "./items.yaml#/webhooks/again"},
                       "items.yaml#/webhooks/again": {"post": SENT | {"operationId": "again"}}},
     "openapi.yaml", "webhooks:"),
    ("link", {f"{LIST}/responses/200/links/other": {"operationId": "getIt"}}, "items.yaml", "other:"),
    ("link", {f"{LISTED}/parameters/key": "1"}, "items.yaml", "key: '1'"),
    ("link", {f"{LISTED}/parameters": {}}, "items.yaml", "getItem:"),
    ("link", {f"{LISTED}/parameters/path.id": "$response.body#/dta/0/id",
              f"{LISTED}/parameters/id": DELETE},
     "items.yaml", "path.id: $response.body#/dta/0/id"),
    ("link", {f"{LISTED}/parameters/id": "$id"}, "items.yaml", "id: $id"),
    ("link", {f"{CREATED}/parameters/id": "$request.path.id"},
     "items.yaml", "id: $request.path.id"),
    ("link-missing", {f"{LIST}/responses/200/links": DELETE}, "items.yaml", "get:"),
    ("link-missing", {f"{CREATE}/responses/201/links": DELETE}, "items.yaml", "post:"),
    ("link-missing", {"items.yaml#/paths/~1v1~1items~1{id}/get/operationId": "fetchItem",
                      f"{CREATE}/x-wait/poll": "fetchItem",
                      f"{LIST}/responses/200/links": DELETE,
                      f"{CREATED}/operationId": "fetchItem"},
     "items.yaml", "get:"),
    ("description", {f"{SCHEMAS}/Token/description": " "}, "common.yaml", "Token:"),
]  # fmt: skip


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """The directory of a faultless spec."""
    return write(files(), tmp_path)


def test_the_spec_that_the_others_break_is_faultless(demo: Path) -> None:
    assert lint.check("demo", demo.parent) == []


def test_a_closed_list_of_a_parameter_may_hold_a_name_in_both_directions(tmp_path: Path) -> None:
    content = files()
    edit(content, f"{LIST}/parameters/2/schema/enum", ["name", "-name"])
    assert lint.check("demo", write(content, tmp_path).parent) == []


def test_a_free_object_may_hold_what_an_expression_names(tmp_path: Path) -> None:
    content = files()
    edit(content, f"{BOOK}/data", {"type": "object", "additionalProperties": True})
    edit(content, f"{CREATE}/x-wait/result", "$response.body#/data/data/s3Url")
    assert lint.check("demo", write(content, tmp_path).parent) == []


def test_a_condition_between_members_makes_no_model(tmp_path: Path) -> None:
    content = files()
    edit(content, f"{SCHEMAS}/Book/if", {"properties": {"id": {"const": "1"}}})
    edit(content, f"{SCHEMAS}/Book/then", {"required": ["data"]})
    assert lint.check("demo", write(content, tmp_path).parent) == []


@pytest.mark.parametrize(("rule", "changes", "file", "text"), CASES, ids=[f"{n}-{c[0]}" for n, c in enumerate(CASES)])
def test_a_broken_rule_is_reported_by_name_and_line(
    tmp_path: Path, rule: str, changes: dict[str, Any], file: str, text: str
) -> None:
    content = files()
    for place, value in changes.items():
        edit(content, place, value)
    directory = write(content, tmp_path)
    found = lint.check("demo", directory.parent)
    assert {problem.rule for problem in found} == {rule}
    lines = {name: (directory / name).read_text(encoding="utf-8").splitlines() for name in content}
    reported = [
        (name, lines[name][int(line) - 1].strip())
        for name, line in (p.place.removeprefix("specs/demo/").split(":") for p in found)
    ]
    assert (file, text) in reported


def test_every_rule_is_broken_by_some_case(report: Callable[[str, object], None]) -> None:
    report("broken documents refused with file, line and rule", f"{len(CASES)} specs, {len(REFUSED)} overlays")
    assert {rule.name for rule in RULES} == {rule for rule, *_ in CASES} - {"ref"}


def test_main_prints_problems_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = files()
    edit(content, f"{LIST}/summary", "List.")
    specs = write(content, tmp_path).parent
    assert lint.main([], specs) == 1
    output = capsys.readouterr()
    assert output.out.startswith("specs/demo/items.yaml:")
    assert ": summary: a summary is one line" in output.out
    assert output.err == "demo: 1 problem\n"


def test_main_is_content_with_a_faultless_spec(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lint.main(["demo"], demo.parent) == 0
    assert capsys.readouterr().out == ""


def test_main_refuses_an_unknown_api(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        lint.main(["canvas"], demo.parent)
    assert "no openapi.yaml for canvas" in capsys.readouterr().err


def test_help_shows_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        lint.main(["--help"])
    assert "python -m syllabind_codegen.specs.lint my-api" in capsys.readouterr().out


def test_the_rules_can_be_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert lint.main(["--rules"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(RULES)
