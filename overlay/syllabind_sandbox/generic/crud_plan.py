"""What each operation of a document does to which records.

`/things` is a collection, `/things/{id}` one of its records; a word after a record is a list, a single record or a flag
of it. The schema of the response names the kind of the records.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, Literal

import attrs

from syllabind_sandbox.api_spec import ApiSpec, Operation

Action = Literal[
    "list", "get", "create", "put", "update", "delete", "members", "single", "set", "clear", "flag", "answer"
]


@attrs.frozen(kw_only=True)
class Shape:
    """The record of an answer: its kind, the name of its schema, where it stands, and whether there are many."""

    kind: str
    schema: str
    pointer: str
    many: bool


@attrs.frozen(kw_only=True)
class CrudPlan:
    """What one operation does.

    Args:
        act: The verb.
        kind: The kind of record; empty for flags and examples.
        schema: The name of the schema of an answered record; empty where none is answered.
        pointer: Where the record, or the list, stands in the answer.
        sent: Where the record stands in the request.
        key: The path parameter that names the record itself.
        parents: The path parameters before it, each with the word in front of it and the kind that it names.
        shared: Whether another operation has the same path, so that what is written can be read or undone.
        many: Whether the answer is a list.
    """

    action: Action
    kind: str = ""
    schema: str = ""
    pointer: str = ""
    sent: str = ""
    key: str | None = None
    parents: tuple[tuple[str, str, str], ...] = ()
    shared: bool = False
    many: bool = False


class CrudPlans:
    """The plans of a document.

    Attributes:
        by_id: The plan of each operation.
        homes: The path parameters that lead to the collection where the records of a kind live.
        schemas: The name of the schema of each kind.
        examples: The documented record of each kind.
        keys: The path parameter that names a record of each kind.
        words: The kinds by their names with underscores.
    """

    def __init__(self, spec: ApiSpec) -> None:
        self._spec = spec
        self.shapes = _alike([(each, shape_of(spec, each)) for each in spec.operations.values()])
        self.collection_depths: dict[str, int] = {}
        self.schemas: dict[str, str] = {}
        self.examples: dict[str, Any] = {}
        self.keys: dict[str, str] = {}
        self._items: dict[str, str] = {}
        self._lists: dict[str, str] = {}
        self._paths: dict[str, set[str]] = {}
        for each in spec.operations.values():
            self._index_operation(each)
        self._assign_collections()
        self.words = {snake(kind): kind for kind in self.schemas}
        for path, kind in self._items.items():
            # `account_id` leads to `/accounts/{id}`, whatever the schema there is called.
            self.words.setdefault(snake(path.split("/")[-2]).removesuffix("s"), kind)
        self.by_id = {each.id: self._plan(each) for each in spec.operations.values()}

    def _index_operation(self, operation: Operation) -> None:
        path, shape = path_shape(operation.path), self.shapes[operation.id]
        self._paths.setdefault(path, set()).add(operation.method)
        if shape is None:
            return
        self.schemas.setdefault(shape.kind, shape.schema)
        for row in examples_of(self._spec, operation, shape):
            self.examples.setdefault(shape.kind, row)
        if shape.many and operation.method == "GET":
            self._lists[path] = shape.kind
        elif not shape.many and is_item(operation.path):
            self._items.setdefault(path, shape.kind)
            self.keys.setdefault(shape.kind, re.findall(r"\{([^}]+)\}", operation.path)[-1])

    def _assign_collections(self) -> None:
        """Find where the records of each kind live: behind their ids, else in the least nested list."""
        for good in (lambda o, s: is_item(o.path) and o.method == "GET", lambda o, s: s.many, lambda o, s: True):
            found: dict[str, int] = {}
            for operation in self._spec.operations.values():
                shape = self.shapes[operation.id]
                if shape is not None and good(operation, shape):
                    words = operation.path.count("{") - is_item(operation.path)
                    found[shape.kind] = min(words, found.get(shape.kind, words))
            self.collection_depths = {**found, **self.collection_depths}

    def _plan(self, operation: Operation) -> CrudPlan:
        path, shape = path_shape(operation.path), self.shapes[operation.id]
        names = re.findall(r"\{([^}]+)\}", operation.path)
        key = names.pop() if is_item(operation.path) else None
        kind = shape.kind if shape else ""
        if not kind or (key and path in self._items):
            kind = self._kind_of(operation, path, key) or kind
        elif operation.method == "POST" and path in self._lists:
            kind = self._items.get(f"{path}/{{}}", kind)
        action = self._choose_action(operation, path, shape, kind, key)
        if action in ("flag", "answer"):
            kind = ""
        return CrudPlan(
            action=action,
            kind=kind,
            schema=shape.schema if shape else "",
            pointer=shape.pointer if shape else "",
            sent=self._sent(operation),
            key=key if action not in ("flag", "answer", "single", "set", "clear") else None,
            parents=tuple(self._parents(operation.path, key)),
            shared=len(self._paths[path]) > 1,
            many=shape is not None and shape.many,
        )

    def _sent(self, operation: Operation) -> str:
        """Return where the record stands in the request."""
        if "x-body" in operation.node or not operation.body_media:
            return str(operation.node.get("x-body", "")).partition("#")[2]
        return wrapper_of(self._spec, self._spec.resolve(self._spec.body_schema(operation)[0], "")[0])

    def _choose_action(
        self, operation: Operation, path: str, shape: Shape | None, kind: str, key: str | None
    ) -> Action:
        method = operation.method
        if operation.node.get("x-browser") or operation.success >= 300:
            return "answer"
        # Some documents have a list of one record where one is created, or read by its id.
        made = method == "POST" and f"{path}/{{}}" in self._items
        read = method == "GET" and key is not None and kind in (self._lists.get(path.rpartition("/")[0]), _stem(key))
        if shape is not None and shape.many and not made and not read:
            return "list"
        if method == "GET":
            return "get" if key and kind else "single" if shape else "answer"
        if key:
            verbs: dict[str, Action] = {"POST": "put", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
            return verbs[method] if kind else "flag"
        if path in self._lists:
            create = method == "POST" and shape is not None
            return "create" if create else "answer" if shape else "members"
        if "GET" in self._paths[path] and shape is not None:
            return "set"
        if "GET" in self._paths[path]:
            return "clear" if method == "DELETE" else "flag"
        fresh = shape is not None and kind not in {each for _, _, each in self._parents(operation.path, key)}
        return "create" if method == "POST" and fresh and "id" in self._properties(shape) else "flag"

    def _properties(self, shape: Shape | None) -> Mapping[str, Any]:
        found: Mapping[str, Any] = {} if shape is None else self._spec.schema(shape.schema).get("properties", {})
        return found

    def _kind_of(self, operation: Operation, path: str, key: str | None) -> str:
        """Return the kind of a path whose response has no record."""
        if key is None:
            return self._lists.get(path, "")
        collection = path.rpartition("/")[0]
        return self._items.get(path) or self._lists.get(collection) or self._named(key, operation.path)

    def _named(self, parameter: str, path: str) -> str:
        word = _stem(parameter) or path.split("/")[-2]
        return next((kind for kind in self.schemas if snake(kind) in (word, word.removesuffix("s"))), "")

    def _parents(self, path: str, key: str | None) -> Iterator[tuple[str, str, str]]:
        segments = path.split("/")
        for index, segment in enumerate(segments):
            name = segment[1:-1]
            if not segment.startswith("{") or not segment.endswith("}") or name == key:
                continue
            above = path_shape("/".join(segments[: index + 1]))
            kind = self._items.get(above) or self._named(name, "/".join(segments[: index + 1]))
            yield name, segments[index - 1], kind


def _alike(shapes: Sequence[tuple[Operation, Shape | None]]) -> dict[str, Shape | None]:
    """Return the shapes by operation; records of a list that are read one by one as another kind are of that kind."""
    reads = {path_shape(each.path): shape for each, shape in shapes if each.method == "GET" and shape}
    singles = {each.kind for each in reads.values() if not each.many}
    same = {
        each.kind: reads[f"{path}/{{}}"]
        for path, each in reads.items()
        if each.many and each.kind not in singles and f"{path}/{{}}" in reads and not reads[f"{path}/{{}}"].many
    }
    return {
        each.id: attrs.evolve(shape, kind=same[shape.kind].kind) if shape and shape.kind in same else shape
        for each, shape in shapes
    }


@lru_cache(maxsize=32)
def crud_plans(spec: ApiSpec) -> CrudPlans:
    """Read the plans out of a document, once."""
    return CrudPlans(spec)


def path_shape(path: str) -> str:
    """Return a path without the names of its parameters."""
    return re.sub(r"\{[^}]+\}", "{}", path)


def is_item(path: str) -> bool:
    """Return whether a path ends with a parameter."""
    return bool(re.search(r"/\{[^}]+\}$", path))


def _stem(parameter: str) -> str:
    return snake(re.sub(r"_?[iI]d$", "", parameter))


@cache
def snake(name: str) -> str:
    """Write a name with underscores."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def shape_of(spec: ApiSpec, operation: Operation) -> Shape | None:
    """Find the record in an operation's answer; None where it answers none."""
    found = spec.response_node(operation, operation.success)
    content = found[0].get("content", {}) if found else {}
    media = next((each for each in content if each.endswith("json")), None)
    if media is None:
        return None
    node, at = spec.resolve(content[media]["schema"], "")
    plan = spec.pagination(operation)
    unpaged = plan is None and "x-pagination" in operation.node
    pointer = str(plan["items"] if plan else operation.node.get("x-result", "")).partition("#")[2]
    if unpaged and not pointer:
        pointer = _list_member(spec, node)
    elif plan is None and not pointer:
        pointer = wrapper_of(spec, node)
        inner = _at(spec, node, pointer)[0]
        if operation.method == "GET" and not is_item(operation.path):
            pointer += _only_list(spec, inner)
    node, at = _at(spec, node, pointer, at)
    many = node.get("type") == "array"
    if many:
        node, at = spec.resolve(node["items"], at)
    if not node.get("properties") or not at.startswith("/components/schemas/"):
        return None
    schema = at.rpartition("/")[2]
    if many and "id" not in node["properties"] and not unpaged:
        # A row of a list is a record even without an id.
        return Shape(kind=snake(schema), schema=schema, pointer=pointer, many=True)
    constant = spec.resolve(node["properties"].get("type", {}), "")[0].get("const")
    return Shape(kind=constant or snake(schema), schema=schema, pointer=pointer, many=many)


def _at(spec: ApiSpec, node: Mapping[str, Any], pointer: str, at: str = "") -> tuple[Mapping[str, Any], str]:
    for token in pointer.split("/")[1:]:
        node, at = spec.resolve(node.get("properties", {}).get(token, {}), at)
    return node, at


def wrapper_of(spec: ApiSpec, node: Mapping[str, Any]) -> str:
    """Return the pointer of the object in objects that have no other member; empty for none."""
    pointer, properties = "", node.get("properties", {})
    while len(properties) == 1 and pointer.count("/") < 3:
        ((name, raw),) = properties.items()
        properties = spec.resolve(raw, "")[0].get("properties", {})
        pointer += f"/{name}" if properties else ""
    return pointer


def _list_member(spec: ApiSpec, node: Mapping[str, Any]) -> str:
    """Return the pointer of the first required member that is a list of objects; empty for none."""
    for name, raw in node.get("properties", {}).items():
        member = spec.resolve(raw, "")[0]
        if name in node.get("required", ()) and spec.resolve(member.get("items", {}), "")[0].get("properties"):
            return f"/{name}"
    return ""


def _only_list(spec: ApiSpec, node: Mapping[str, Any]) -> str:
    """Return the pointer of the only member that is a list of records, beside which no id stands; empty for none."""
    members = {name: spec.resolve(raw, "")[0] for name, raw in node.get("properties", {}).items()}
    items = {name: spec.resolve(each.get("items", {}), "")[0] for name, each in members.items()}
    lists = [name for name, each in items.items() if "id" in each.get("properties", {})]
    return f"/{lists[0]}" if len(lists) == 1 and "id" not in members else ""


def examples_of(spec: ApiSpec, operation: Operation, shape: Shape) -> Iterator[Any]:
    """Return the documented records of an answer."""
    _, media, body = spec.example(operation)
    if not media.endswith("json"):
        return
    for token in shape.pointer.split("/")[1:]:
        body = body.get(token) if isinstance(body, Mapping) else None
    for row in body if isinstance(body, list) else [body]:
        if isinstance(row, Mapping):
            yield row
