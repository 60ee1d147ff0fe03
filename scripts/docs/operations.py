"""Everything that is known of an operation, joined: manifest, spec, builder and the sandbox's level."""

from __future__ import annotations

import ast
import inspect
import json
import pkgutil
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_origin, get_type_hints

import attrs
import msgspec

from syllabind.core.operation import Operation, PagedOperation, model_type

from .coverage import ROOT

_ARGUMENTS = re.compile(r"^Args:\n(.*?)(?:\n\n|\Z)", re.MULTILINE | re.DOTALL)
_ARGUMENT = re.compile(r"^    (\w+): (.*?)(?=^    \w+: |\Z)", re.MULTILINE | re.DOTALL)
_PARAMETERS = re.compile(r"\{(\w+)\}")


@attrs.frozen
class Argument:
    """An argument of a method."""

    name: str
    required: bool
    wire: str
    text: str
    bounds: str


@attrs.frozen(slots=False)
class Described:
    """One operation of an API with all that the pages say of it."""

    manifest: Mapping[str, Any]
    spec: Mapping[str, Any]
    document: Mapping[str, Any]
    operation: Operation[..., Any] | PagedOperation[..., Any]
    level: str

    @property
    def method(self) -> str:
        """The method's name, as in `create`."""
        return str(self.manifest["call"]).rpartition(".")[2]

    @property
    def resource(self) -> str:
        """The resource's name below its client, as in `users.enrollments`."""
        return str(self.manifest["call"]).partition(".")[2].rpartition(".")[0]

    @property
    def signature(self) -> inspect.Signature:
        """The signature of the method."""
        return inspect.signature(self.operation.build)

    @cached_property
    def text(self) -> str:
        """What the docstring says beyond the first line, without arguments and evidence."""
        whole = inspect.getdoc(self.operation.build) or ""
        body = whole.partition("\n")[2].partition("\nEvidence:")[0]
        return _ARGUMENTS.sub("", body).strip()

    @cached_property
    def body(self) -> type | None:
        """The model of the request body, if the method takes one."""
        if "body" not in self.signature.parameters:
            return None
        found = model_type(get_type_hints(self.operation.build)["body"])
        return found if isinstance(found, type) else None

    @property
    def answer(self) -> Any:
        """The type of the answer, or of one record of a list."""
        if not isinstance(self.operation, PagedOperation):
            return self.operation.returns
        found: Any = getattr(self.operation.operation.reader, "body", None)
        for part in filter(None, str(self.operation.plan.items).split("/")):
            found = next(each.type for each in msgspec.structs.fields(found) if each.encode_name == part)
        return next(each for each in (found, *get_args(found)) if get_origin(each) is list).__args__[0]

    @cached_property
    def arguments(self) -> list[Argument]:
        """The arguments, in the order of the signature."""
        section = _ARGUMENTS.search(inspect.getdoc(self.operation.build) or "")
        texts = {name: " ".join(text.split()) for name, text in _ARGUMENT.findall(section[1] + "\n" if section else "")}
        wires = wire_names(self.operation.build)
        paths = dict(zip(wires.paths, _PARAMETERS.findall(str(self.manifest["path"])), strict=False))
        found = []
        for parameter in self.signature.parameters.values():
            wire = paths.get(parameter.name) or wires.others.get(parameter.name, "")
            schema = self._schema(wire)
            required = parameter.default is inspect.Parameter.empty
            found.append(Argument(parameter.name, required, wire, texts.get(parameter.name, ""), bounds(schema)))
        return found

    def _schema(self, wire: str) -> Mapping[str, Any]:
        for each in self.spec.get("parameters", ()):
            parameter = resolve(self.document, each)
            if parameter["name"] == wire:
                schema: Mapping[str, Any] = resolve(self.document, parameter.get("schema", {}))
                return schema
        return {}

    @cached_property
    def responses(self) -> list[tuple[str, str]]:
        """Status and description of each documented response."""
        found = self.spec["responses"].items()
        return [(status, str(resolve(self.document, each).get("description", ""))) for status, each in found]

    @property
    def media(self) -> list[str]:
        """The media types of the request body."""
        return list(resolve(self.document, self.spec.get("requestBody", {})).get("content", {}))

    @cached_property
    def example(self) -> Any:
        """The first example of the request body, None if there is none."""
        body = resolve(self.document, self.spec.get("requestBody", {}))
        for media in body.get("content", {}).values():
            for each in media.get("examples", {}).values():
                return resolve(self.document, each).get("value")
        return None


@attrs.frozen
class Wires:
    """The names that the arguments of a builder have in the request."""

    paths: tuple[str, ...]
    others: Mapping[str, str]


def wire_names(build: Any) -> Wires:
    """Return the names that the arguments of a builder have in the request, read from its source."""
    function = ast.parse(inspect.getsource(build)).body[0]
    paths: list[str] = []
    others: dict[str, str] = {}
    for call in ast.walk(function):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
            continue
        if not (call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)):
            continue
        name = call.args[0].value
        if call.func.attr == "path_segment":
            paths.append(name)
        else:
            wire = next((each.value for each in call.keywords if each.arg == "wire"), None)
            others[name] = str(wire.value) if isinstance(wire, ast.Constant) else name
    return Wires(tuple(paths), others)


def resolve(document: Mapping[str, Any], found: Any) -> Any:
    """Return what a `$ref` of a bundled document leads to; anything else as it is."""
    while isinstance(found, Mapping) and "$ref" in found:
        target: Any = document
        for part in str(found["$ref"]).removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        found = target
    return found


def bounds(schema: Mapping[str, Any]) -> str:
    """Return the bounds of a schema in words, empty if there are none."""
    parts = []
    inner = schema.get("items", {}) if schema.get("type") == "array" else schema
    if values := inner.get("enum") or ([inner["const"]] if "const" in inner else []):
        parts.append(", ".join(f"`{each}`" for each in values[:12]) + (", ..." if len(values) > 12 else ""))
    low, high = inner.get("minimum"), inner.get("maximum")
    if low is not None and high is not None:
        parts.append(f"{low} to {high}")
    elif low is not None or high is not None:
        parts.append(f"at least {low}" if low is not None else f"at most {high}")
    if "maxLength" in inner:
        parts.append(f"at most {inner['maxLength']} characters")
    if "maxItems" in schema:
        parts.append(f"at most {schema['maxItems']} items")
    if "format" in inner:
        parts.append(str(inner["format"]))
    if "default" in inner:
        parts.append(f"the server takes `{json.dumps(inner['default'])}` if it is left out")
    return "; ".join(parts)


def operations(package: str, api: str, levels: Mapping[str, str], folder: Path | None = None) -> list[Described]:
    """Return the operations of a generated package in the order of its manifest.

    Args:
        package: The package, as in `syllabind_thrive`.
        api: The API's short name.
        levels: The sandbox's level of each operation, by `<api>.<operationId>`.
        folder: Where the package is; below `generated` by default.
    """
    folder = folder or ROOT / "generated" / package
    manifest, document = _read(folder / "manifest.json"), _read(folder / "openapi.json")
    specs = {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }
    built = {
        each.id: each
        for module in modules(f"{package}.api")
        for each in vars(module).values()
        if isinstance(each, Operation | PagedOperation)
    }
    return [
        Described(each, specs[each["id"]], document, built[each["id"]], levels[f"{api}.{each['id']}"])
        for each in manifest["operations"]
    ]


def modules(package: str) -> Iterator[ModuleType]:
    """Return every module of a package."""
    found = import_module(package)
    for each in pkgutil.iter_modules(found.__path__):
        yield import_module(f"{package}.{each.name}")


def _read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
