"""The bundled specs as witnesses: each example with where it stands and how it is to be read."""

import json
import pkgutil
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import jsonschema_rs

from syllabind.core.operation import Operation, PagedOperation
from syllabind.core.response import Decoder
from syllabind_codegen.specs.names import python_name

GENERATED = Path(__file__).parents[2] / "generated"
APIS = ("alm", "edlink", "thrive")
METHODS = ("get", "put", "post", "patch", "delete")
REQUEST = "request"


@attrs.frozen(kw_only=True)
class Witness:
    """One example of a spec.

    Attributes:
        operation: The operationId; of an error answer, the first operation that declares it.
        side: `request`, or the status that the example answers with.
    """

    api: str
    operation: str
    side: str
    name: str
    media: str
    schema: dict[str, Any]
    value: Any

    def __str__(self) -> str:
        return f"{self.api}-{self.operation}-{self.side}-{self.name}"


@cache
def document(api: str) -> dict[str, Any]:
    """The bundled spec that is shipped."""
    loaded: dict[str, Any] = json.loads((GENERATED / f"syllabind_{api}" / "openapi.json").read_text(encoding="utf-8"))
    return loaded


def follow(api: str, node: dict[str, Any]) -> dict[str, Any]:
    """What a node stands for, references followed."""
    while "$ref" in node:
        found: Any = document(api)
        for token in node["$ref"][2:].split("/"):
            found = found[token.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


@cache
def described(api: str) -> dict[str, dict[str, Any]]:
    """The operations of a spec by operationId."""
    items = document(api)["paths"].values()
    return {item[method]["operationId"]: item[method] for item in items for method in METHODS if method in item}


@cache
def operations(api: str) -> dict[str, Operation[..., Any] | PagedOperation[..., Any]]:
    """The generated operations of an API by operationId."""
    package = import_module(f"syllabind_{api}.api")
    modules = [import_module(f"{package.__name__}.{each.name}") for each in pkgutil.iter_modules(package.__path__)]
    return {
        value.id: value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, Operation | PagedOperation)
    }


def reader_of(witness: Witness) -> Decoder:
    """The operation's own reader of successful answers."""
    operation = operations(witness.api)[witness.operation]
    reader = operation.operation.reader if isinstance(operation, PagedOperation) else operation.reader
    assert isinstance(reader, Decoder), f"{witness}: the operation reads no JSON"
    return reader


def is_json(witness: Witness) -> bool:
    """Whether an example is JSON, rather than a file or a text."""
    return "json" in witness.media


def result_pointer(witness: Witness) -> str:
    """JSON pointer of what the operation's method returns, as the spec says."""
    operation = described(witness.api)[witness.operation]
    plan = operation.get("x-pagination")
    expression = plan["items"] if isinstance(plan, dict) else operation.get("x-result", "$response.body")
    return str(expression).removeprefix("$response.body").removeprefix("#")


def at(value: Any, pointer: str) -> Any:
    """What a JSON pointer leads to in JSON data."""
    for token in pointer.split("/")[1:]:
        value = value[int(token) if isinstance(value, list) else token]
    return value


def instants(value: Any) -> Any:
    """JSON data with each date-time as the instant that it means."""
    if isinstance(value, dict):
        return {key: instants(item) for key, item in value.items()}
    if isinstance(value, list):
        return [instants(item) for item in value]
    if isinstance(value, str) and value[10:11] == "T" and value[:4].isdigit():
        return datetime.fromisoformat(value)
    return value


@cache
def _witnesses(api: str) -> tuple[Witness, ...]:
    found: list[Witness] = []
    errors: set[str] = set()
    for id, operation in described(api).items():
        sides = {REQUEST: operation["requestBody"]} if "requestBody" in operation else {}
        sides |= operation["responses"]
        for side, node in sides.items():
            if side not in (REQUEST, *(each for each in sides if each.startswith("2"))):
                reference = node.get("$ref", f"{id} {side}")
                if reference in errors:
                    continue
                errors.add(reference)
            for media, content in follow(api, node).get("content", {}).items():
                for name, example in content["examples"].items():
                    found.append(
                        Witness(
                            api=api,
                            operation=id,
                            side=side,
                            name=name,
                            media=media,
                            schema=content["schema"],
                            value=follow(api, example)["value"],
                        )
                    )
    return tuple(found)


def witnesses(kind: str) -> list[Witness]:
    """The examples of all specs that are a `request`, an `answer` to a success, or an `error`.

    What a browser shows instead of JSON is left out.
    """

    def kind_of(witness: Witness) -> str:
        return REQUEST if witness.side == REQUEST else "answer" if witness.side.startswith("2") else "error"

    return [each for api in APIS for each in _witnesses(api) if kind_of(each) == kind and each.media != "text/html"]


@cache
def _validator(api: str, schema: str) -> jsonschema_rs.Validator:
    text = document(api)
    return jsonschema_rs.Draft202012Validator(
        {"components": text["components"], **json.loads(schema)}, validate_formats=True
    )


def violations(api: str, schema: dict[str, Any], value: Any) -> list[str]:
    """What a schema of the bundled spec finds wrong in a value."""
    return [error.message for error in _validator(api, json.dumps(schema)).iter_errors(value)]


def fitting(schema: dict[str, Any]) -> Any:
    """A value of a parameter."""
    return 1 if schema.get("type") == "integer" else (schema.get("enum") or ["x"])[0]


def required_arguments(api: str, id: str) -> Iterator[tuple[str, Any]]:
    """Python names and fitting values of the parameters that an operation cannot do without."""
    items = document(api)["paths"].values()
    item = next(each for each in items for method in METHODS if each.get(method, {}).get("operationId") == id)
    for server in item.get("servers", [])[:1]:
        yield from ((name, "host.example") for name in server.get("variables", {}))
    for node in [*item.get("parameters", []), *described(api)[id].get("parameters", [])]:
        parameter = follow(api, node)
        if parameter.get("required"):
            schema = follow(api, parameter["schema"])
            yield parameter.get("x-python-name") or python_name(parameter["name"]), fitting(schema)
