"""What is tested: an API's document beside the operations of its generated client."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from importlib.resources import files
from typing import Any
from urllib.parse import unquote_plus

import attrs
import jsonschema_rs
import msgspec

from syllabind.core.descriptors import Link
from syllabind.core.operation import Api, Operation, PagedOperation

__all__ = [
    "APIS",
    "METHODS",
    "ApiUnderTest",
    "Document",
    "Endpoint",
    "QueryParameter",
    "declared_part",
    "load_api",
    "path_names",
    "query_parameters",
    "resolve",
    "self_contained",
]

APIS = ("alm", "edlink", "thrive")
METHODS = ("get", "put", "post", "delete", "patch")
Document = dict[str, Any]
_NUMBER = re.compile(r"[+-]?\d{1,400}(\.\d+)?([eE][+-]?\d{1,2})?", re.ASCII)


@attrs.frozen(kw_only=True, slots=True)
class QueryParameter:
    """A query parameter that is sent as one text: a single value, or a comma-separated list.

    Attributes:
        name: Its name.
        required: Whether it has to be sent.
        joined: Whether it is a list.
        kinds: JSON types of the value, or of the list's items.
        schema: Its schema, with all that it refers to.
    """

    name: str
    required: bool
    joined: bool
    kinds: tuple[str, ...]
    schema: dict[str, Any]

    @cached_property
    def _validator(self) -> Any:
        return jsonschema_rs.validator_for(self.schema, validate_formats=True)

    def objection(self, sent: Sequence[str]) -> str | None:
        """What is wrong with the texts that were sent under its name; `None` where nothing is, or nobody can tell.

        Args:
            sent: The texts, percent-encoded as they were sent; none where it was left out.
        """
        if not sent:
            return f"{self.name} is required" if self.required else None
        if len(sent) > 1:
            return None
        text = unquote_plus(sent[0])
        if not self.joined:
            return None if any(map(self._validator.is_valid, self._read(text))) else self._breaks(text)
        # A comma within an item is percent-encoded (RFC 6570, 3.2.8); many clients encode those that separate, too.
        for items in (list(map(unquote_plus, sent[0].split(","))), text.split(",")):
            if any(self._validator.is_valid(list(each)) for each in itertools.product(*map(self._read, items))):
                return None
        return self._breaks(text)

    def _breaks(self, text: str) -> str:
        return f"{self.name}: {text!r} breaks its schema"

    def _read(self, text: str) -> list[Any]:
        """A text as each of the JSON types that it may spell."""
        found: list[Any] = [text] if "string" in self.kinds or not self.kinds else []
        if {"integer", "number"} & set(self.kinds) and re.fullmatch(
            r"[+-]?\d+(\.\d+)?([eE][+-]?\d{1,2})?", text, re.ASCII
        ):
            found.append(int(text) if re.fullmatch(r"[+-]?\d{1,400}", text, re.ASCII) else float(text))
        if "boolean" in self.kinds and text in ("true", "false"):
            found.append(text == "true")
        return found


@attrs.frozen(kw_only=True, slots=True)
class Endpoint:
    """One operation.

    Attributes:
        id: Its operationId.
        method: HTTP method, in capitals.
        path: Path template.
        node: The operation in the document.
        origins: The origins it is served at; the first one is the default.
        operation: What the client knows of it.
        plan: How its pages hang together; `None` where it is no list.
        query: Its query parameters that are sent as one text each.
        members: Names of the members of its other ones, as they are sent: `fields[user]`.
    """

    id: str
    method: str
    path: str
    node: Mapping[str, Any]
    origins: tuple[str, ...]
    operation: Operation[..., Any]
    plan: Any = None
    query: tuple[QueryParameter, ...] = ()
    members: tuple[str, ...] = ()

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
class ApiUnderTest:
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
    endpoints: Mapping[str, Endpoint]

    def by_label(self, label: str) -> Endpoint:
        """The operation that schemathesis calls by this name."""
        return next(each for each in self.endpoints.values() if each.label == label)


@cache
def load_api(name: str) -> ApiUnderTest:
    """Load an API's document and operations.

    Args:
        name: `alm`, `edlink` or `thrive`.
    """
    package = f"syllabind_{name}"
    document: Document = msgspec.json.decode(files(package).joinpath("openapi.json").read_bytes())
    api = importlib.import_module(f"{package}.api")
    known = dict(_operations(api))
    endpoints = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                node = item[method]
                parameters = [resolve(document, each) for each in _parameters(item, node)]
                found = known[node["operationId"]]
                endpoints[node["operationId"]] = Endpoint(
                    id=node["operationId"],
                    method=method.upper(),
                    path=path,
                    node=node,
                    origins=_origins(node.get("servers") or item.get("servers") or document["servers"]),
                    operation=found.operation if isinstance(found, PagedOperation) else found,
                    plan=found.plan if isinstance(found, PagedOperation) else None,
                    query=tuple(query_parameters(document, parameters)),
                    members=tuple(_members(document, parameters)),
                )
    return ApiUnderTest(name=name, api=api.API, document=document, endpoints=endpoints)


def _operations(package: Any) -> Iterator[tuple[str, Any]]:
    for module in pkgutil.iter_modules(package.__path__):
        for value in vars(importlib.import_module(f"{package.__name__}.{module.name}")).values():
            if isinstance(value, Operation | PagedOperation):
                yield value.id, value
            elif isinstance(value, Link):
                yield value.operation.id, value.operation


def _parameters(item: Mapping[str, Any], node: Mapping[str, Any]) -> list[Any]:
    return [*item.get("parameters", ()), *node.get("parameters", ())]


def _members(document: Document, parameters: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for node in parameters:
        if node.get("style") == "deepObject":
            for name in resolve(document, node["schema"]).get("properties", {}):
                yield f"{node['name']}[{name}]"


def query_parameters(document: Document, parameters: Iterable[Mapping[str, Any]]) -> Iterator[QueryParameter]:
    """Those of an operation's parameters that are sent as one text in the query."""
    for node in parameters:
        schema = resolve(document, node["schema"])
        kinds = _types(schema)
        joined = "array" in kinds
        if node["in"] != "query" or "object" in kinds or (joined and node.get("explode", True)):
            continue
        yield QueryParameter(
            name=node["name"],
            required=bool(node.get("required", False)),
            joined=joined,
            kinds=_types(resolve(document, schema.get("items", {}))) if joined else kinds,
            schema=self_contained(document, schema),
        )


def _types(schema: Mapping[str, Any]) -> tuple[str, ...]:
    kinds = schema.get("type", ())
    return (kinds,) if isinstance(kinds, str) else tuple(kinds)


def self_contained(document: Document, schema: Mapping[str, Any]) -> dict[str, Any]:
    """A schema that can be read alone: beside it stand the components that it refers to."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "components": document["components"], **schema}


def _origins(servers: list[dict[str, Any]]) -> tuple[str, ...]:
    found = []
    for server in servers:
        url: str = server["url"]
        for name, variable in server.get("variables", {}).items():
            url = url.replace("{" + name + "}", variable["default"])
        found.append(url)
    return tuple(found)


def path_names(path: str) -> list[str]:
    """The names of a path template's parameters."""
    return re.findall(r"\{([^}]+)\}", path)


def resolve(document: Document, node: Any) -> Any:
    """Follow a node's reference, if it is one."""
    while isinstance(node, dict) and "$ref" in node:
        found: Any = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            found = found[token.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def declared_part(document: Document, schema: Any, value: Any) -> Any:
    """JSON data without the members that its schema does not name; free objects stay whole."""
    schema = resolve(document, schema)
    if "anyOf" in schema:
        branches = [resolve(document, each) for each in schema["anyOf"]]
        tag = schema.get("discriminator", {}).get("propertyName")
        for each in branches:
            tagged = tag is None or each.get("properties", {}).get(tag, {}).get("const") == value.get(tag)
            if tagged and _KINDS.get(each.get("type", "object")) is type(value):
                return declared_part(document, each, value)
        return value
    if isinstance(value, dict) and "properties" in schema:
        inner = schema["properties"]
        return {name: declared_part(document, inner[name], item) for name, item in value.items() if name in inner}
    if isinstance(value, dict) and isinstance(schema.get("additionalProperties"), dict):
        return {name: declared_part(document, schema["additionalProperties"], item) for name, item in value.items()}
    if isinstance(value, list) and "items" in schema:
        return [declared_part(document, schema["items"], item) for item in value]
    return value


_KINDS = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "number": float}
