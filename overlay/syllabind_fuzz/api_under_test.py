"""The API under test: its OpenAPI document, and the operations of its generated client."""

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
from syllabind.core.registry import package_of, registered

__all__ = [
    "APIS",
    "METHODS",
    "ApiUnderTest",
    "Document",
    "Endpoint",
    "QueryParameter",
    "declared_part",
    "load_api",
    "origins_of",
    "parameters_of",
    "path_names",
    "query_parameters",
    "resolve",
    "result_tokens",
    "self_contained",
    "subdocument",
    "success_content",
]

APIS = tuple(registered())
METHODS = ("get", "put", "post", "delete", "patch")
Document = dict[str, Any]
_PYTHON_TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "number": float}
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d{1,2})?", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d{1,400}", re.ASCII)


@attrs.frozen(kw_only=True, slots=True)
class QueryParameter:
    """A query parameter that is sent as one text: a single value, or a comma-separated list.

    Attributes:
        name: Its name.
        required: Whether it has to be sent.
        comma_separated: Whether it is a list.
        types: JSON types of the value, or of the list's items.
        schema: Its schema, with everything that it refers to.
    """

    name: str
    required: bool
    comma_separated: bool
    types: tuple[str, ...]
    schema: dict[str, Any]

    @cached_property
    def _validator(self) -> Any:
        return jsonschema_rs.validator_for(self.schema, validate_formats=True)

    def violation(self, sent: Sequence[str]) -> str | None:
        """Return what is wrong with the texts sent under its name; `None` where nothing is, or it cannot be said.

        Args:
            sent: The texts, percent-encoded as they were sent; none where it was left out.
        """
        if not sent:
            return f"{self.name} is required" if self.required else None
        if len(sent) > 1:
            return None
        text = unquote_plus(sent[0])
        # A comma within an item is percent-encoded (RFC 6570, 3.2.8); many clients encode the separating ones, too.
        lists = (list(map(unquote_plus, sent[0].split(","))), text.split(",")) if self.comma_separated else ()
        values: Iterable[Any] = (
            (list(each) for items in lists for each in itertools.product(*map(self._spellings, items)))
            if self.comma_separated
            else self._spellings(text)
        )
        return None if any(map(self._validator.is_valid, values)) else f"{self.name}: {text!r} breaks its schema"

    def _spellings(self, text: str) -> list[Any]:
        """Return a text as each of the JSON types that it may spell."""
        values: list[Any] = [text] if "string" in self.types or not self.types else []
        if {"integer", "number"} & set(self.types) and _NUMBER.fullmatch(text):
            values.append(int(text) if _INTEGER.fullmatch(text) else float(text))
        if "boolean" in self.types and text in ("true", "false"):
            values.append(text == "true")
        return values


@attrs.frozen(kw_only=True, slots=True)
class Endpoint:
    """A path and method of the document, with the client's operation for it.

    Attributes:
        id: The operationId.
        method: HTTP method, in capitals.
        path: Path template.
        node: The operation object in the document.
        origins: The origins it is served at; the first one is the default.
        client_operation: The client's operation; `None` for an API without a client.
        plan: The pagination plan; `None` where it is no list.
        query: The query parameters that are sent as one text each.
        deep_object_keys: The keys of its deepObject parameters, as they are sent: `fields[user]`.
    """

    id: str
    method: str
    path: str
    node: Mapping[str, Any]
    origins: tuple[str, ...]
    client_operation: Operation[..., Any] | None = None
    plan: Any = None
    query: tuple[QueryParameter, ...] = ()
    deep_object_keys: tuple[str, ...] = ()

    @property
    def operation(self) -> Operation[..., Any]:
        """The client's operation.

        Raises:
            LookupError: The API has no client.
        """
        if self.client_operation is None:
            raise LookupError(f"{self.id} has no generated client")
        return self.client_operation

    @property
    def label(self) -> str:
        """Method and path, as schemathesis names operations."""
        return f"{self.method} {self.path}"

    @property
    def browser(self) -> bool:
        """Return whether it is opened in a browser and answers with pages."""
        return bool(self.node.get("x-browser"))

    @property
    def reads(self) -> bool:
        """Return whether it changes nothing."""
        return self.method == "GET"


@attrs.frozen(kw_only=True, slots=True)
class ApiUnderTest:
    """An API: its document beside its generated client.

    Attributes:
        name: Its short name, such as `thrive`.
        api: The client's description of the API.
        document: The bundled OpenAPI document.
        endpoints: The endpoints by operationId.
    """

    name: str
    api: Api
    document: Document
    endpoints: Mapping[str, Endpoint]

    def by_label(self, label: str) -> Endpoint:
        """Return the endpoint that schemathesis calls by this name."""
        return next(each for each in self.endpoints.values() if each.label == label)

    def parameters(self, endpoint: Endpoint) -> list[Any]:
        """Return the resolved parameters of an endpoint, those of its path first."""
        return parameters_of(self.document, self.document["paths"][endpoint.path], endpoint.node)


@cache
def load_api(name: str) -> ApiUnderTest:
    """Load an API's document and operations.

    Args:
        name: The short name of a registered API, such as `thrive`.

    Raises:
        LookupError: No installed package registers an API of that name.
    """
    package = package_of(name)
    document: Document = msgspec.json.decode(files(package).joinpath("openapi.json").read_bytes())
    api = importlib.import_module(f"{package}.api")
    operations = dict(_operations(api))
    endpoints = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                node = item[method]
                parameters = parameters_of(document, item, node)
                operation = operations.get(node["operationId"])
                paged = operation if isinstance(operation, PagedOperation) else None
                endpoints[node["operationId"]] = Endpoint(
                    id=node["operationId"],
                    method=method.upper(),
                    path=path,
                    node=node,
                    origins=origins_of(node.get("servers") or item.get("servers") or document["servers"]),
                    client_operation=operation.operation if isinstance(operation, PagedOperation) else operation,
                    plan=paged.plan if paged else None,
                    query=tuple(query_parameters(document, parameters)),
                    deep_object_keys=tuple(_deep_object_keys(document, parameters)),
                )
    return ApiUnderTest(name=name, api=api.API, document=document, endpoints=endpoints)


def _operations(package: Any) -> Iterator[tuple[str, Any]]:
    for module in pkgutil.iter_modules(package.__path__):
        for value in vars(importlib.import_module(f"{package.__name__}.{module.name}")).values():
            if isinstance(value, Operation | PagedOperation):
                yield value.id, value
            elif isinstance(value, Link):
                yield value.operation.id, value.operation


def parameters_of(document: Document, item: Mapping[str, Any], node: Mapping[str, Any]) -> list[Any]:
    """Return the resolved parameters of a path and an operation."""
    return [resolve(document, each) for each in (*item.get("parameters", ()), *node.get("parameters", ()))]


def _deep_object_keys(document: Document, parameters: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for node in parameters:
        if node.get("style") == "deepObject":
            for name in resolve(document, node["schema"]).get("properties", {}):
                yield f"{node['name']}[{name}]"


def query_parameters(document: Document, parameters: Iterable[Mapping[str, Any]]) -> Iterator[QueryParameter]:
    """Yield the parameters that are sent as one text in the query."""
    for node in parameters:
        schema = resolve(document, node["schema"])
        types = _types(schema)
        is_list = "array" in types
        if node["in"] != "query" or "object" in types or (is_list and node.get("explode", True)):
            continue
        yield QueryParameter(
            name=node["name"],
            required=bool(node.get("required", False)),
            comma_separated=is_list,
            types=_types(resolve(document, schema.get("items", {}))) if is_list else types,
            schema=self_contained(document, schema),
        )


def _types(schema: Mapping[str, Any]) -> tuple[str, ...]:
    types = schema.get("type", ())
    return (types,) if isinstance(types, str) else tuple(types)


def self_contained(document: Document, schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return a schema that can be read alone: with the components that it refers to."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "components": document["components"], **schema}


def origins_of(servers: list[dict[str, Any]]) -> tuple[str, ...]:
    """Return the URLs of servers, with the defaults of their variables."""
    origins = []
    for server in servers:
        url: str = server["url"]
        for name, variable in server.get("variables", {}).items():
            url = url.replace("{" + name + "}", variable["default"])
        origins.append(url)
    return tuple(origins)


def path_names(path: str) -> list[str]:
    """Return the names of a path template's parameters."""
    return re.findall(r"\{([^}]+)\}", path)


def resolve(document: Document, node: Any) -> Any:
    """Return a node, or what its reference leads to."""
    while isinstance(node, dict) and "$ref" in node:
        found: Any = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            found = found[token.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def success_content(document: Document, endpoint: Endpoint) -> Mapping[str, Any]:
    """Return the media types of an endpoint's first success, with their schemas."""
    code = min(key for key in endpoint.node["responses"] if key[0] in "23")
    content: Mapping[str, Any] = resolve(document, endpoint.node["responses"][code]).get("content", {})
    return content


def result_tokens(endpoint: Endpoint) -> list[str]:
    """Return where in the body the part stands that the client's method returns, as tokens of a JSON pointer."""
    plan = endpoint.node.get("x-pagination")
    expression = plan["items"] if isinstance(plan, dict) else endpoint.node.get("x-result", "")
    return [token for token in expression.partition("#")[2].split("/") if token]


def declared_part(document: Document, schema: Any, value: Any) -> Any:
    """Return JSON data without the members that its schema does not name; free objects stay whole."""
    schema = resolve(document, schema)
    if "anyOf" in schema:
        branches = [resolve(document, each) for each in schema["anyOf"]]
        tag = schema.get("discriminator", {}).get("propertyName")
        for each in branches:
            tagged = tag is None or each.get("properties", {}).get(tag, {}).get("const") == value.get(tag)
            if tagged and _PYTHON_TYPES.get(each.get("type", "object")) is type(value):
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


def subdocument(document: Document, path: str) -> Document:
    """Return a document with one of its paths, and without the links that lead from there to other ones.

    Args:
        document: The whole document; it stays as it is.
        path: The template of the path.
    """
    item = {
        key: _without_links(document, value) if key in METHODS else value
        for key, value in document["paths"][path].items()
    }
    return {**document, "paths": {path: item}}


def _without_links(document: Document, operation: dict[str, Any]) -> dict[str, Any]:
    responses = {}
    for code, response in operation["responses"].items():
        found = resolve(document, response)
        linked = "links" in found
        responses[code] = {name: value for name, value in found.items() if name != "links"} if linked else response
    return {**operation, "responses": responses}
