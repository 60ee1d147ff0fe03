"""The least spec that keeps every rule, as the data of its files; tests break it one by one."""

from pathlib import Path
from typing import Any

import yaml

Files = dict[str, dict[str, Any]]
DELETE = object()
"""In `edit`: take the member away."""

_ERROR = {"$ref": "./common.yaml#/components/responses/Error"}
_STATED: dict[str, Any] = {
    "x-evidence": "documented",
    "externalDocs": {"url": "https://docs.example.org"},
    "security": [{"token": ["read"]}],
}


def files() -> Files:
    """A fresh copy of the spec `demo`."""
    return {"openapi.yaml": _openapi(), "items.yaml": _items(), "common.yaml": _common()}


def write(content: Files, root: Path) -> Path:
    """Write the files to `root/specs/demo` and return that directory."""
    directory = root / "specs" / "demo"
    directory.mkdir(parents=True, exist_ok=True)
    for name, data in content.items():
        text = yaml.dump(data, sort_keys=False, Dumper=_Plain)
        (directory / name).write_text(text, encoding="utf-8")
    return directory


def edit(content: Files, place: str, value: Any) -> None:
    """Set `file#/json/pointer` to a value."""
    name, _, pointer = place.partition("#")
    *parents, last = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
    node: Any = content[name]
    for token in parents:
        node = node[int(token)] if isinstance(node, list) else node[token]
    if value is DELETE:
        del node[last]
    elif isinstance(node, list):
        node[int(last)] = value
    else:
        node[last] = value


class _Plain(yaml.SafeDumper):
    def ignore_aliases(self, _data: Any) -> bool:
        return True


def _openapi() -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Demo", "version": "1"},
        "x-request-id": "$response.body#/$request",
        "x-list-members": ["data"],
        "servers": [{"url": "https://api.example.org"}],
        "tags": [{"name": "items"}, {"name": "oauth"}],
        "paths": {
            "/v1/items": {"$ref": "./items.yaml#/paths/~1v1~1items"},
            "/v1/items/{id}": {"$ref": "./items.yaml#/paths/~1v1~1items~1{id}"},
            "/oauth/token": {"$ref": "./items.yaml#/paths/~1oauth~1token"},
        },
        "webhooks": {"itemChanged": {"$ref": "./items.yaml#/webhooks/itemChanged"}},
        "components": {
            "securitySchemes": {
                "token": {
                    "type": "oauth2",
                    "flows": {
                        "clientCredentials": {
                            "tokenUrl": "https://api.example.org/oauth/token",
                            "scopes": {"read": "Read"},
                        }
                    },
                    "x-oauth": {"result": "$response.body#/$data"},
                }
            }
        },
    }


def _query(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


def _body(schema: str, value: Any) -> dict[str, Any]:
    reference = {"$ref": f"./common.yaml#/components/schemas/{schema}"}
    return {"application/json": {"schema": reference, "examples": {"one": {"value": value}}}}


def _items() -> dict[str, Any]:
    book = {"id": "7", "type": "book", "state": "ready"}
    return {
        "paths": {
            "/v1/items": {"get": _list(book), "post": _create(book)},
            "/v1/items/{id}": {
                "parameters": [{"$ref": "./common.yaml#/components/parameters/Id"}],
                "get": {
                    "operationId": "getItem",
                    "tags": ["items"],
                    "summary": "Fetch one item",
                    **_STATED,
                    "responses": {
                        "200": {"description": "It", "content": _body("ItemDocument", {"data": book})},
                        "default": _ERROR,
                    },
                },
            },
            "/oauth/token": {"post": _token()},
        },
        "webhooks": {
            "itemChanged": {
                "post": {
                    "operationId": "itemChanged",
                    "summary": "An item has changed",
                    "x-evidence": "documented",
                    "externalDocs": {"url": "https://docs.example.org"},
                    "parameters": [{"name": "X-Trace", "in": "header", "schema": {"type": "string"}}],
                    "requestBody": {"content": _body("ItemDocument", {"data": book})},
                    "responses": {"204": {"description": "Taken"}},
                }
            }
        },
    }


def _list(book: dict[str, Any]) -> dict[str, Any]:
    page = {"data": [book], "next": None, "$request": "r-1"}
    return {
        "operationId": "listItems",
        "tags": ["items"],
        "summary": "List the items",
        **_STATED,
        "parameters": [
            _query("$first", {"type": "integer", "minimum": 1}),
            _query("kinds", _array({"type": "string", "enum": ["a", "b"]}), style="form", explode=True),
            _query("sort", {"type": "string"}, example="name"),
        ],
        "responses": {
            "200": {"description": "A page", "content": _body("ItemPage", page), "links": _link("/data/0/id")},
            "default": _ERROR,
        },
        "x-result": "$response.body#/data",
        "x-pagination": {
            "style": "next-url",
            "items": "$response.body#/data",
            "next": "$response.body#/next",
            "size": "$request.query.$first",
        },
    }


def _create(book: dict[str, Any]) -> dict[str, Any]:
    return {
        "operationId": "createItem",
        "tags": ["items"],
        "summary": "Add an item",
        **_STATED,
        "parameters": [_query("$key", {"type": "string"})],
        "requestBody": {"content": _body("ItemCreate", {"data": {"name": "Ulysses"}})},
        "responses": {
            "201": {"description": "It", "content": _body("ItemDocument", {"data": book}), "links": _link("/data/id")},
            "default": _ERROR,
        },
        "x-result": "$response.body#/data",
        "x-body": "$request.body#/data",
        "x-idempotent": {"key": "$request.query.$key"},
        "x-wait": {
            "poll": "getItem",
            "arguments": {"id": "$response.body#/data/id"},
            "state": "$response.body#/data/state",
            "done": ["ready"],
        },
    }


def _link(pointer: str) -> dict[str, Any]:
    return {"getItem": {"operationId": "getItem", "parameters": {"id": f"$response.body#{pointer}"}}}


def _token() -> dict[str, Any]:
    answer = {"$data": {"access_token": "sbx"}}
    return {
        "operationId": "createToken",
        "tags": ["oauth"],
        "summary": "Get an access token",
        **_STATED,
        "security": [],
        "responses": {"200": {"description": "It", "content": _body("TokenEnvelope", answer)}},
    }


def _array(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _object(required: list[str], **properties: Any) -> dict[str, Any]:
    head = {"type": "object", "description": "As documented", "required": required}
    return {**head, "properties": properties}


def _common() -> dict[str, Any]:
    def schema(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    text = {"type": "string"}
    resource = {
        "anyOf": [schema("Book"), schema("UnknownResource")],
        "discriminator": {"propertyName": "type", "mapping": {"book": "./common.yaml#/components/schemas/Book"}},
        "description": "Any item",
    }
    book = _object(
        ["id", "type"],
        id=text,
        type={"type": "string", "const": "book"},
        state=schema("ItemState"),
        author={**schema("ToOne"), "x-resource": "author"},
        bornOn={"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
    )
    page = {"data": _array(schema("Item")), "next": {"type": ["string", "null"]}, "$request": text}
    item_state = {"type": "string", "description": "State", "enum": ["ready", "in work"]}
    free = {"type": "object", "additionalProperties": True}
    error = {"schema": schema("Error"), "examples": {"gone": {"value": {"code": "gone"}}}}
    return {
        "components": {
            "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": text}},
            "responses": {"Error": {"description": "Refused", "content": {"application/json": error}}},
            "schemas": {
                "Item": resource,
                "Book": book,
                "UnknownResource": _object(["id", "type"], id=text, type=text),
                "ToOne": _object([], data={"anyOf": [free, {"type": "null"}]}),
                "ItemState": item_state,
                "ItemPage": _object(["data"], **page),
                "ItemDocument": _object(["data"], data=schema("Item")),
                "ItemCreate": _object(["data"], data=schema("ItemFields")),
                "ItemFields": {**_object([], name=text), "additionalProperties": False},
                "TokenEnvelope": _object(["$data"], **{"$data": schema("Token")}),
                "Token": _object(["access_token"], access_token=text),
                "Error": _object([], code=text),
            },
        }
    }
