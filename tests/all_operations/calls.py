"""Makes a fitting call of any operation: its arguments come from the spec's examples, ids from the lists of the API."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import attrs
import msgspec

from syllabind.core.descriptors import Link, Paged
from syllabind.core.models import UNSET, Model
from syllabind.core.operation import model_type
from syllabind_codegen.specs.names import python_name
from syllabind_sandbox import World

GENERATED = Path(__file__).parents[2] / "generated"
APIS = ("edlink", "thrive", "alm")


@attrs.frozen
class Called:
    """One operation of a manifest."""

    api: str
    entry: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.api}.{self.id}"

    @property
    def id(self) -> str:
        """The operationId."""
        return str(self.entry["id"])

    @property
    def node(self) -> Mapping[str, Any]:
        """The operation in the spec."""
        node: Mapping[str, Any] = document(self.api)["paths"][self.entry["path"]][self.entry["method"].lower()]
        return node

    def method(self, client: Any) -> Any:
        """The bound method of a client."""
        for name in self.entry["call"].split(".")[1:]:
            client = getattr(client, name)
        return client

    def descriptor(self, client: Any) -> Any:
        """What the method's class declares."""
        *path, name = self.entry["call"].split(".")[1:]
        for each in path:
            client = getattr(client, each)
        return inspect.getattr_static(type(client), name)

    def declares(self, status: int) -> bool:
        """Whether the spec has this status."""
        return bool({str(status), f"{status // 100}XX", "default"} & set(self.entry["statuses"]))


@cache
def document(api: str) -> Mapping[str, Any]:
    """The bundled spec."""
    found: Mapping[str, Any] = json.loads((GENERATED / f"syllabind_{api}" / "openapi.json").read_text(encoding="utf-8"))
    return found


@cache
def operations(api: str) -> Mapping[str, Called]:
    """The operations of an API's manifest, by operationId."""
    text = (GENERATED / f"syllabind_{api}" / "manifest.json").read_text(encoding="utf-8")
    return {each["id"]: Called(api, each) for each in json.loads(text)["operations"]}


def resolved(api: str, node: Mapping[str, Any]) -> Any:
    """A node, or what its `$ref` leads to."""
    while "$ref" in node:
        found: Any = document(api)
        for part in node["$ref"].split("/")[1:]:
            found = found[part.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


class OperationCaller:
    """Calls operations of the typed clients with arguments made of one world's spec and records.

    Args:
        world: The world.
        client: Gives a sync client that may call an operation.
        given: Arguments that neither an example nor a list can give, by operation or by API, and name.
    """

    def __init__(
        self, world: World, client: Callable[[Called], Any], given: Mapping[str, Callable[[OperationCaller], Any]]
    ) -> None:
        self.world, self._client, self._given = world, client, given

    def arguments(self, called: Called) -> dict[str, Any]:
        """Keyword arguments for an operation: what it requires, and nothing else."""
        builder = called.method(self._client(called)).__wrapped__
        found: dict[str, Any] = {}
        for name, parameter in inspect.signature(builder).parameters.items():
            if parameter.default is inspect.Parameter.empty:
                found[name] = self._argument(called, name, builder, found)
        return found

    def call(self, operation: str, **arguments: Any) -> Any:
        """Call an operation such as `thrive.searchUsers`; a list gives its first record."""
        api, _, id = operation.partition(".")
        called = operations(api)[id]
        client = self._client(called)
        found = called.method(client)(**{**self.arguments(called), **arguments})
        return found.first() if isinstance(called.descriptor(client), Paged) else found

    def _argument(self, called: Called, name: str, builder: Any, before: Mapping[str, Any]) -> Any:
        for key in (f"{called}.{name}", f"{called.api}.{name}"):
            if key in self._given:
                given = self._given[key](self)
                return _body_of(given, builder) if name == "body" else given
        if name == "body":
            return _body_of(self._body(called, before), builder)
        parameter = self._parameter(called, name)
        if parameter["in"] == "path":
            return self._listed(called, parameter["name"], before)
        schema = resolved(called.api, parameter["schema"])
        inner = resolved(called.api, schema.get("items", schema))
        examples = [parameter["example"]] if "example" in parameter else []
        examples += [*schema.get("examples", ()), *inner.get("enum", ()), *inner.get("examples", ())]
        if not examples:
            raise LookupError(f"{called}: nothing is known of {name}")
        return [examples[0]] if "items" in schema and not isinstance(examples[0], list) else examples[0]

    def _parameter(self, called: Called, name: str) -> Any:
        item = document(called.api)["paths"][called.entry["path"]]
        for each in (*called.node.get("parameters", ()), *item.get("parameters", ())):
            parameter = resolved(called.api, each)
            if name == (parameter.get("x-python-name") or python_name(parameter["name"])):
                return parameter
        raise LookupError(f"{called} has no parameter {name}")

    def _body(self, called: Called, before: Mapping[str, Any]) -> Any:
        request = resolved(called.api, called.node["requestBody"])
        (content,) = request["content"].values()
        value = resolved(called.api, next(iter(content["examples"].values())))["value"]
        for part in called.node.get("x-body", "").removeprefix("$request.body#").split("/")[1:]:
            value = value[part]
        # A record that is sent names itself as its path does.
        return {**value, "id": [*before.values()][-1]} if before and "id" in value else value

    def _listed(self, called: Called, wire: str, before: Mapping[str, Any]) -> Any:
        """The id of a record that the collection before a path parameter lists, or takes."""
        collection = _shape(called.entry["path"].partition(f"/{{{wire}}}")[0])
        by_path = {(each.entry["method"], _shape(each.entry["path"])): each for each in operations(called.api).values()}
        parents = tuple(before.values())
        lister, maker = (by_path.get((verb, collection)) for verb in ("GET", "POST"))
        if lister is not None:
            for record in self._records(lister, parents):
                return _id_of(record, python_name(wire))
        if maker is not None:
            named = dict(
                zip(inspect.signature(maker.method(self._client(maker)).__wrapped__).parameters, parents, strict=False)
            )
            return _id_of(self.call(str(maker), **named), python_name(wire))
        for example in _examples(called, lister):
            return example[next(name for name in (wire, "id") if name in example)]
        raise LookupError(f"{called}: no list gives {wire}")

    def _records(self, lister: Called, parents: tuple[Any, ...]) -> list[Any]:
        client = self._client(lister)
        method = lister.method(client)
        named = dict(zip(inspect.signature(method.__wrapped__).parameters, parents, strict=False))
        if isinstance(lister.descriptor(client), Paged):
            return list(method(**named, limit=1))
        found = method(**{**self.arguments(lister), **named})
        return found if isinstance(found, list) else []


def _body_of(value: Any, builder: Any) -> Any:
    # The annotation alone: others name what is imported for type checkers only.
    plain = inspect.unwrap(builder)
    return msgspec.convert(value, model_type(eval(plain.__annotations__["body"], plain.__globals__)))


def _examples(*candidates: Called | None) -> Iterator[Mapping[str, Any]]:
    """The records in the documented answers: the sandbox keeps those that stand in no list."""
    for called in filter(None, candidates):
        for response in called.node["responses"].values():
            for content in resolved(called.api, response).get("content", {}).values():
                for example in content.get("examples", {}).values():
                    value = resolved(called.api, example)["value"]
                    inner = value.get("data", value.get("$data", value)) if isinstance(value, dict) else value
                    records: list[Any] = inner if isinstance(inner, list) else [inner]
                    yield from (each for each in records if "id" in each)


def _shape(path: str) -> str:
    return re.sub(r"\{[^}]+\}", "{}", path)


def _id_of(record: Any, wanted: str) -> Any:
    if not isinstance(record, Model):
        return record
    names = (wanted, "id", *(name for name in record.__struct_fields__ if name.endswith("id")))
    return next(value for name in names if (value := getattr(record, name, UNSET)) is not UNSET)


def is_page(called: Called, client: Any) -> bool:
    """Whether the operation is opened in a browser."""
    return isinstance(called.descriptor(client), Link)
