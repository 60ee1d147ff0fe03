"""A bundled document as the rules see it: operations with their parameters, bodies and answers."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any
from urllib.parse import quote

import jsonschema_rs
from attrs import define, field, frozen

from .bundle import Bundle
from .grammar import METHODS, At, walk
from .load import Node, Problem, SpecError, join, split

_NULL = {"type": "null"}


@frozen(kw_only=True)
class Answer:
    """One declared response: `at` as it stands (perhaps a `$ref`), `response` what it leads to."""

    status: str
    at: At
    response: At

    @property
    def success(self) -> bool:
        """Whether the status is 2xx."""
        return self.status.startswith("2")

    @property
    def bodies(self) -> list[At]:
        """The media types of the answer."""
        return contents(self.response)


@frozen(kw_only=True)
class Operation:
    """One method of one path; of a webhook, where `webhook` is set. References are followed."""

    at: At
    path: str
    method: str
    webhook: bool
    parameters: tuple[At, ...]
    body: At | None
    answers: tuple[Answer, ...]

    @property
    def node(self) -> Node:
        """The operation as it is written."""
        return self.at.node

    @property
    def name(self) -> str:
        """What messages call it."""
        return str(self.node.get("operationId") or f"{self.method.upper()} {self.path}")

    def parameter(self, place: str, name: str) -> At | None:
        """The parameter of that place (`query`, `path`, ...) and wire name."""
        wanted = (place, name)
        return next((p for p in self.parameters if (p.node["in"], p.node["name"]) == wanted), None)

    def success_bodies(self) -> list[At]:
        """The media types of all 2xx answers."""
        return [body for answer in self.answers if answer.success for body in answer.bodies]


def contents(holder: At) -> list[At]:
    """The media types of a request body or response."""
    return [holder.child("content", media, kind="mediaType") for media in holder.node.get("content", {})]


def types(schema: Node) -> list[str]:
    """The `type` of a schema as a list."""
    kind = schema.get("type", [])
    return [kind] if isinstance(kind, str) else list(kind)


@define(kw_only=True, slots=False)
class Spec:
    """The document with the look-ups that the rules share, each computed once."""

    bundle: Bundle = field(repr=False)

    @property
    def document(self) -> Node:
        """The bundled document."""
        return self.bundle.document

    @cached_property
    def root(self) -> At:
        """The document as a place."""
        return At(pointer="", kind="document", node=self.document)

    @cached_property
    def objects(self) -> tuple[At, ...]:
        """Every OpenAPI object of the document, parents first."""
        return tuple(walk(self.root))

    @cached_property
    def schemas(self) -> tuple[At, ...]:
        """Every schema, those of properties too."""
        return tuple(at for at in self.objects if at.kind in ("schema", "property"))

    @cached_property
    def calls(self) -> tuple[Operation, ...]:
        """The operations that a client calls."""
        return tuple(operation for operation in self.operations if not operation.webhook)

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """All operations, webhooks last."""
        return tuple(
            self._operation(section, path, method)
            for section in ("paths", "webhooks")
            for path, item in self.document.get(section, {}).items()
            for method in item
            if method in METHODS
        )

    @property
    def list_members(self) -> tuple[str, ...]:
        """The members of an answer that hold its records, as `x-list-members` names them."""
        found = self.document.get("x-list-members", [])
        return tuple(each for each in found if isinstance(each, str)) if isinstance(found, list) else ()

    def components(self, section: str) -> Mapping[str, Node]:
        """`components.<section>`."""
        return self.document.get("components", {}).get(section, {})  # type: ignore[no-any-return]

    def at(self, pointer: str, kind: str) -> At:
        """The object at a pointer into the document."""
        return self.root.child(*split(pointer), kind=kind) if pointer else self.root

    def follow(self, at: At) -> At:
        """What a `$ref` leads to; the object itself where it is none.

        Raises:
            SpecError: it leads round in a circle.
        """
        seen: set[str] = set()
        while "$ref" in at.node:
            if at.pointer in seen:
                place = self.bundle.where(at.pointer)
                message = "this $ref leads to itself"
                raise SpecError(Problem(rule="ref", pointer=at.pointer, message=message, place=place))
            seen.add(at.pointer)
            at = self.at(at.node["$ref"].removeprefix("#"), at.kind)
        return at

    def alternatives(self, schema: At) -> list[At]:
        """The schemas that a value may fit: references followed, unions opened, null left out."""
        found: dict[str, At] = {}
        todo = [schema]
        while todo:
            at = self.follow(todo.pop())
            if at.pointer in found or at.node == _NULL:
                continue
            found[at.pointer] = at
            for union in ("anyOf", "oneOf", "allOf"):
                todo += [at.child(union, i, kind="schema") for i in range(len(at.node.get(union, [])))]
        return list(found.values())

    def is_array(self, schema: At) -> bool:
        """Whether the value may be a list."""
        return any("array" in types(at.node) for at in self.alternatives(schema))

    def reach(self, starts: Iterable[At]) -> Iterator[At]:
        """Yield every object below `starts`, references followed, each once."""
        seen: set[str] = set()
        todo = list(starts)
        while todo:
            for at in walk(todo.pop()):
                if at.pointer in seen:
                    continue
                seen.add(at.pointer)
                yield at
                if "$ref" in at.node:
                    todo.append(self.follow(at))

    def validator(self, schema: At) -> jsonschema_rs.Validator:
        """A validator of one schema of the document; formats are checked."""
        target = self.follow(schema)
        if target.pointer not in self._validators:
            self._validators[target.pointer] = jsonschema_rs.validator_for(
                {"$ref": f"urn:spec#{quote(target.pointer, safe='/~')}"},
                registry=self._registry,
                validate_formats=True,
            )
        return self._validators[target.pointer]

    @cached_property
    def _validators(self) -> dict[str, jsonschema_rs.Validator]:
        return {}

    @cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        dialect: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
        return jsonschema_rs.Registry([("urn:spec", dialect | self.document)])

    def _operation(self, section: str, path: str, method: str) -> Operation:
        item = self.at(join(f"/{section}", path), "pathItem")
        at = item.child(method, kind="operation")
        parameters = {(p.node["in"], p.node["name"]): p for holder in (item, at) for p in self._params(holder)}
        body = at.child("requestBody", kind="requestBody") if "requestBody" in at.node else None
        return Operation(
            at=at,
            path=path,
            method=method,
            webhook=section == "webhooks",
            parameters=tuple(parameters.values()),
            body=self.follow(body) if body else None,
            answers=tuple(self._answers(at)),
        )

    def _params(self, holder: At) -> list[At]:
        count = len(holder.node.get("parameters", []))
        return [self.follow(holder.child("parameters", i, kind="parameter")) for i in range(count)]

    def _answers(self, operation: At) -> Iterator[Answer]:
        for status in operation.node.get("responses", {}):
            at = operation.child("responses", status, kind="response")
            yield Answer(status=status, at=at, response=self.follow(at))
