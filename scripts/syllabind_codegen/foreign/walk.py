"""The operations and schemas of a document, and what references lead to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from ..specs.load import Node, split
from ..specs.names import WORD, squeezed
from .draft import Path

__all__ = [
    "JSON",
    "METHODS",
    "REF",
    "camel",
    "each_schema",
    "follow",
    "inner_schemas",
    "numbered",
    "operations",
    "schema_name",
]

METHODS = ("get", "put", "post", "delete", "patch")
REF = "#/components/schemas/"
JSON = re.compile(r"(application|text)/(?:[\w.+-]+\+)?json\b")
_DATA = frozenset(("example", "examples", "default", "enum", "const", "value", "mapping"))
_ONE = (
    "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames",
    "unevaluatedProperties", "unevaluatedItems", "contentSchema",
)  # fmt: skip
_MANY = ("allOf", "anyOf", "oneOf", "prefixItems")
_NAMED = ("properties", "patternProperties", "$defs", "dependentSchemas")
At = tuple[Any, Any, Path]
"""A schema: what holds it, under which key, and the path to it."""


def camel(*parts: str) -> str:
    """Return the words of some names as one class name."""
    words = [word for part in parts for word in WORD.findall(part)]
    return "".join(word[:1].upper() + word[1:].lower() for word in words) or "Unnamed"


def numbered(name: str, taken: set[str]) -> str:
    """Return a name that none of the squeezed names in `taken` has, and add it to them."""
    name = f"N{name}" if name[0].isdigit() else name
    found, count = name, 1
    while squeezed(found) in taken:
        count += 1
        found = f"{name}{count}"
    taken.add(squeezed(found))
    return found


def operations(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Yield (path, method, operation), in the document's order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield path, method, item[method]


def follow(document: Node, node: Any) -> Any:
    """Return what a chain of local references leads to; an empty object where it leads nowhere or round."""
    for _ in range(50):
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
            return node
        node = _target(document, node["$ref"])
    return {}


def _target(document: Node, ref: str) -> Any:
    found: Any = document
    for token in split(unquote(ref.partition("#")[2])):
        if isinstance(found, list):
            found = found[int(token)] if token.isdigit() and int(token) < len(found) else {}
        else:
            found = found.get(token, {}) if isinstance(found, dict) else {}
    return found


def schema_name(schema: Any) -> str:
    """Return the name of the component schema that a reference leads to; empty where it is no such reference."""
    ref = schema.get("$ref") if isinstance(schema, dict) else None
    if not isinstance(ref, str) or not ref.startswith(REF) or ref.count("/") != 3:
        return ""
    return split(unquote(ref[1:]))[-1]


def each_schema(document: Node) -> Iterator[At]:
    """Yield every schema of a document, outer ones first; what is below a replaced one is taken from the new one."""
    todo: list[At] = list(_outer(document))
    while todo:
        holder, key, path = todo.pop()
        yield holder, key, path
        schema = holder[key] if not isinstance(holder, dict) or key in holder else None
        if isinstance(schema, dict):
            todo += inner_schemas(schema, path)


def _outer(document: Node) -> Iterator[At]:
    components = document.get("components") or {}
    schemas = components.get("schemas") or {}
    for name in list(schemas):
        yield schemas, name, (((None, "components"), "schemas"), name)
    todo: list[tuple[Any, Path]] = [(document.get(key), (None, key)) for key in ("paths", "webhooks")]
    todo += [(value, ((None, "components"), key)) for key, value in components.items() if key != "schemas"]
    while todo:
        node, path = todo.pop()
        if isinstance(node, dict):
            named = path is not None and path[1] in ("responses", "parameters", "headers", "content")
            for key, child in node.items():
                if key == "schema" and isinstance(child, dict | bool):
                    yield node, key, (path, key)
                elif named or (key not in _DATA and not key.startswith("x-")):
                    todo.append((child, (path, key)))
        elif isinstance(node, list):
            todo += [(child, (path, index)) for index, child in enumerate(node)]


def inner_schemas(schema: Node, path: Path) -> Iterator[At]:
    """Yield the schemas right below one."""
    for key in _ONE:
        if isinstance(schema.get(key), dict):
            yield schema, key, (path, key)
    for key in _MANY:
        if isinstance(schema.get(key), list):
            for index in range(len(schema[key])):
                yield schema[key], index, ((path, key), index)
    for key in _NAMED:
        if isinstance(schema.get(key), dict):
            for name in schema[key]:
                yield schema[key], name, ((path, key), name)
