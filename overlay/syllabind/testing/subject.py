"""What is tested: an API's document beside the operations of its generated client."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import attrs
import msgspec

from syllabind.core.binding import Link
from syllabind.core.operation import Api, Operation, PagedOperation

__all__ = ["APIS", "METHODS", "Document", "Entry", "Subject", "known_part", "resolve", "subject"]

APIS = ("alm", "edlink", "thrive")
METHODS = ("get", "put", "post", "delete", "patch")
Document = dict[str, Any]


@attrs.frozen(kw_only=True, slots=True)
class Entry:
    """One operation.

    Attributes:
        id: Its operationId.
        method: HTTP method, in capitals.
        path: Path template.
        node: The operation in the document.
        origins: The origins it is served at; the first one is the default.
        operation: What the client knows of it.
        plan: How its pages hang together; `None` where it is no list.
    """

    id: str
    method: str
    path: str
    node: Mapping[str, Any]
    origins: tuple[str, ...]
    operation: Operation[..., Any]
    plan: Any = None

    @property
    def label(self) -> str:
        """Method and path, as schemathesis names operations."""
        return f"{self.method} {self.path}"

    @property
    def browser(self) -> bool:
        """Whether it is opened in a browser and answers with pages."""
        return bool(self.node.get("x-browser"))

    @property
    def reads(self) -> bool:
        """Whether it changes nothing."""
        return self.method == "GET"


@attrs.frozen(kw_only=True, slots=True)
class Subject:
    """One API.

    Attributes:
        name: `alm`, `edlink` or `thrive`.
        api: What all its operations share.
        document: The bundled OpenAPI document.
        entries: The operations by operationId.
    """

    name: str
    api: Api
    document: Document
    entries: Mapping[str, Entry]

    def by_label(self, label: str) -> Entry:
        """The operation that schemathesis calls by this name."""
        return next(each for each in self.entries.values() if each.label == label)


@cache
def subject(name: str) -> Subject:
    """Load an API's document and operations.

    Args:
        name: `alm`, `edlink` or `thrive`.
    """
    package = f"syllabind_{name}"
    document: Document = msgspec.json.decode(files(package).joinpath("openapi.json").read_bytes())
    api = importlib.import_module(f"{package}.api")
    known = dict(_operations(api))
    entries = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                node = item[method]
                found = known[node["operationId"]]
                entries[node["operationId"]] = Entry(
                    id=node["operationId"],
                    method=method.upper(),
                    path=path,
                    node=node,
                    origins=_origins(node.get("servers") or item.get("servers") or document["servers"]),
                    operation=found.operation if isinstance(found, PagedOperation) else found,
                    plan=found.plan if isinstance(found, PagedOperation) else None,
                )
    return Subject(name=name, api=api.API, document=document, entries=entries)


def _operations(package: Any) -> Iterator[tuple[str, Any]]:
    for module in pkgutil.iter_modules(package.__path__):
        for value in vars(importlib.import_module(f"{package.__name__}.{module.name}")).values():
            if isinstance(value, Operation | PagedOperation):
                yield value.id, value
            elif isinstance(value, Link):
                yield value.operation.id, value.operation


def _origins(servers: list[dict[str, Any]]) -> tuple[str, ...]:
    found = []
    for server in servers:
        url: str = server["url"]
        for name, variable in server.get("variables", {}).items():
            url = url.replace("{" + name + "}", variable["default"])
        found.append(url)
    return tuple(found)


def resolve(document: Document, node: Any) -> Any:
    """Follow a node's reference, if it is one."""
    while isinstance(node, dict) and "$ref" in node:
        found: Any = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            found = found[token.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def known_part(document: Document, schema: Any, value: Any) -> Any:
    """JSON data without the members that its schema does not name; free objects stay whole."""
    schema = resolve(document, schema)
    if "anyOf" in schema:
        branches = [resolve(document, each) for each in schema["anyOf"]]
        tag = schema.get("discriminator", {}).get("propertyName")
        for each in branches:
            tagged = tag is None or each.get("properties", {}).get(tag, {}).get("const") == value.get(tag)
            if tagged and _KINDS.get(each.get("type", "object")) is type(value):
                return known_part(document, each, value)
        return value
    if isinstance(value, dict) and "properties" in schema:
        inner = schema["properties"]
        return {name: known_part(document, inner[name], item) for name, item in value.items() if name in inner}
    if isinstance(value, dict) and isinstance(schema.get("additionalProperties"), dict):
        return {name: known_part(document, schema["additionalProperties"], item) for name, item in value.items()}
    if isinstance(value, list) and "items" in schema:
        return [known_part(document, schema["items"], item) for item in value]
    return value


_KINDS = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "number": float}
