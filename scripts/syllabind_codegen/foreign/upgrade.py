"""Schemas of OpenAPI 3.0, and what tools let pass, in the words of JSON Schema 2020-12."""

from __future__ import annotations

import re
from collections import Counter
from copy import deepcopy
from typing import Any
from urllib.parse import unquote

import jsonschema_rs

from ..specs.load import Node, split
from ..specs.names import squeezed
from .draft import Draft, Path, pointer_of
from .walk import REF, camel, each_schema, follow, numbered

__all__ = ["drop_extensions", "localize_references", "upgrade_schemas"]

_TYPES = frozenset(("string", "number", "integer", "boolean", "array", "object", "null"))
_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
_BOUNDS = ("minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum")
_BESIDE = ("description", "example", "examples", "readOnly", "writeOnly", "deprecated", "title")
_NAMES = frozenset(
    (
        "properties", "patternProperties", "examples", "example", "mapping", "headers", "paths", "default", "value",
        "scopes", "schemas", "responses", "parameters", "requestBodies", "securitySchemes", "links", "callbacks",
        "$defs", "dependentSchemas", "variables", "enum", "const", "content", "webhooks", "security",
    )
)  # fmt: skip
"""Objects whose keys are names or data."""


def drop_extensions(document: Node) -> Counter[str]:
    """Remove the `x-` keys, in place, and return how often each was there: their author alone reads them."""
    found: Counter[str] = Counter()
    todo: list[tuple[Any, str]] = [(document, "")]
    while todo:
        node, place = todo.pop()
        if isinstance(node, list):
            todo += [(child, "") for child in node]
        elif isinstance(node, dict):
            if place not in _NAMES:
                for key in [key for key in node if key.startswith("x-")]:
                    found[key] += 1
                    del node[key]
            if place not in ("example", "examples", "default", "value", "enum", "const"):
                # The value of a property that is called `properties` is a schema again.
                todo += [(child, "" if place in _NAMES else key) for key, child in node.items()]
    return found


def localize_references(draft: Draft) -> list[tuple[str, str]]:
    """Make references into parts of components, or into paths, references to components of their own.

    Returns:
        Pointers and messages of references that lead out of the document or nowhere.
    """
    document, wrong = draft.document, []
    schemas = document["components"]["schemas"]
    taken = {squeezed(name) for name in schemas}
    made: dict[str, str] = {}
    for node, path in list(_references(document)):
        ref = node["$ref"]
        tokens = split(unquote(ref[1:])) if ref.startswith("#/") else []
        if tokens[:1] == ["components"] and len(tokens) == 3 and follow(document, {"$ref": ref}) != {}:
            continue
        if not tokens:
            wrong.append((path, f"{ref} leads out of the document; bundle its files into one first"))
            continue
        value = follow(document, node)
        if value == {} or not isinstance(value, dict):
            if tokens[:2] == ["components", "schemas"] and tokens[-1] in schemas:
                continue
            if path is not None and path[0] is not None and path[0][1] == "examples":
                node.clear()
                draft.note("changed", "ref", path, f"the example {ref} is not there")
                continue
            wrong.append((path, f"{ref} leads nowhere"))
            continue
        if _holds_a_schema(path):
            if ref not in made:
                words = [token for token in tokens if token not in _WITHOUT_MEANING and not token.isdigit()]
                made[ref] = numbered(camel(*words), taken)
                schemas[made[ref]] = deepcopy(value)
                draft.move(f"/components/schemas/{made[ref]}", unquote(ref[1:]))
            node["$ref"] = REF + made[ref]
        else:
            del node["$ref"]
            node.update(deepcopy(value))
    return [(pointer_of(path), message) for path, message in wrong]


_WITHOUT_MEANING = frozenset(
    (
        "components",
        "schemas",
        "properties",
        "content",
        "schema",
        "paths",
        "responses",
        "items",
        "allOf",
        "anyOf",
        "oneOf",
    )
)


def _references(document: Node) -> Any:
    todo: list[tuple[Any, Path]] = [(document, None)]
    while todo:
        node, path = todo.pop()
        if isinstance(node, list):
            todo += [(child, (path, index)) for index, child in enumerate(node)]
        elif isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                yield node, path
            todo += [
                (child, (path, key))
                for key, child in node.items()
                if key not in ("example", "default", "enum", "value")
            ]


def _holds_a_schema(path: Path) -> bool:
    """Return whether a reference stands for a schema, by the words that lead to it."""
    assert path is not None
    outer, last = path
    before = None if outer is None else outer[1]
    if isinstance(last, int):
        return before not in ("parameters", "servers")
    return before not in (
        "paths",
        "responses",
        "parameters",
        "requestBodies",
        "headers",
        "links",
        "callbacks",
        "examples",
    ) and (last != "requestBody")


def upgrade_schemas(draft: Draft) -> None:
    """Write all schemas as JSON Schema 2020-12 has them (OpenAPI 3.1.0, release notes); mend what is none at all."""
    old = str(draft.document["openapi"]).startswith("3.0")
    patterns: dict[str, bool] = {}
    for holder, key, path in each_schema(draft.document):
        schema = holder[key]
        if not isinstance(schema, dict):
            if not isinstance(schema, bool):
                holder[key] = {}
                draft.note("changed", "schema", path, "no schema stands here; taken for any value")
            continue
        nullable = schema.pop("nullable", None) is True
        if "$ref" in schema and old:
            # OpenAPI 3.0.3, section 4.7.23: what stands beside a reference is ignored.
            holder[key] = schema = {name: schema[name] for name in ("$ref", "description") if name in schema}
        _bounds(schema)
        _kinds(draft, schema, path)
        _shapes(schema)
        pattern = schema.get("pattern")
        if pattern is not None and not patterns.setdefault(str(pattern), _compiles(pattern)):
            del schema["pattern"]
            draft.note("lost", "pattern", path, f"{pattern} is no regular expression that can be checked")
        values = schema.get("enum")
        if isinstance(values, list) and None in values and len(values) > 1:
            schema["enum"] = [value for value in values if value is not None]
            nullable = True
        if nullable:
            holder[key] = _nullable(schema)


def _bounds(schema: Node) -> None:
    for name, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if schema.get(name) is True and bound in schema:
            schema[name] = schema.pop(bound)
        elif isinstance(schema.get(name), bool):
            del schema[name]
    for name in _BOUNDS:
        if name in schema and (isinstance(schema[name], bool) or not isinstance(schema[name], int | float)):
            del schema[name]
    for name in _COUNTS:
        value = schema.get(name)
        if isinstance(value, float) and value.is_integer():
            schema[name] = value = int(value)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
            del schema[name]


def _kinds(draft: Draft, schema: Node, path: Path) -> None:
    kind = schema.get("type")
    if kind == "file":
        schema |= {"type": "string", "format": "binary"}
    elif kind is not None:
        kinds = [each for each in ([kind] if isinstance(kind, str) else kind) if each in _TYPES]
        if kinds != ([kind] if isinstance(kind, str) else kind):
            draft.note("lost", "type", path, f"{kind!r} is no type of JSON Schema; taken for any value")
            del schema["type"]
            if kinds:
                schema["type"] = kinds


def _shapes(schema: Node) -> None:
    """Remove keywords whose values have the wrong type, which some tools let pass."""
    for name in ("properties", "patternProperties", "discriminator"):
        if name in schema and not isinstance(schema[name], dict):
            del schema[name]
    for name in ("allOf", "anyOf", "oneOf", "enum"):
        if name in schema and (not isinstance(schema[name], list) or not schema[name]):
            del schema[name]
    if "discriminator" in schema and not isinstance(schema["discriminator"].get("propertyName"), str):
        del schema["discriminator"]
    required = schema.get("required")
    if required is not None:
        names = [each for each in required if isinstance(each, str)] if isinstance(required, list) else []
        del schema["required"]
        if names:
            schema["required"] = list(dict.fromkeys(names))
    if isinstance(schema.get("items"), list):
        schema["prefixItems"] = schema.pop("items")
        if not schema["prefixItems"]:
            del schema["prefixItems"]
    for name in ("items", "additionalProperties"):
        if name in schema and not isinstance(schema[name], dict | bool):
            del schema[name]
    for name in ("format", "description", "title"):
        if name in schema and not isinstance(schema[name], str):
            del schema[name]
    if "examples" in schema and not isinstance(schema["examples"], list):
        del schema["examples"]
    if isinstance(schema.get("enum"), list):
        values = schema["enum"]
        schema["enum"] = [value for index, value in enumerate(values) if value not in values[:index]]
    for name in ("readOnly", "writeOnly", "deprecated", "uniqueItems"):
        if name in schema and not isinstance(schema[name], bool):
            del schema[name]


def _nullable(schema: Node) -> Node:
    mixed = {"format", "enum", "const", "$ref", "allOf", "anyOf", "oneOf"} & schema.keys()
    if isinstance(schema.get("type"), str) and not mixed:
        return {**schema, "type": [schema["type"], "null"]}
    if "anyOf" in schema and not mixed - {"anyOf"}:
        null = [] if {"type": "null"} in schema["anyOf"] else [{"type": "null"}]
        return {**schema, "anyOf": [*schema["anyOf"], *null]}
    if not mixed and "type" not in schema:
        return schema
    described = {name: schema.pop(name) for name in _BESIDE if name in schema}
    return {"anyOf": [schema, {"type": "null"}], **described}


def _compiles(pattern: Any) -> bool:
    try:
        re.compile(pattern)
        jsonschema_rs.validator_for({"pattern": pattern})
    except (re.error, ValueError, TypeError):
        return False
    return True
