"""What the code generator reads of a contract: operations and schemas that the templates know how to print.

A contract says more than types can: what a type leaves out is noted as lost, what makes no method as dropped.
"""

from __future__ import annotations

import re
from typing import Any

from attrs import define

from ..parse import FORM
from ..specs.load import Node, Problem, SpecError
from ..specs.names import name_or_none
from .draft import Draft, Path
from .schema_types import SchemaTypes
from .view_parameters import parameter_schema
from .walk import JSON, camel, operations, schema_name

__all__ = ["View", "typing_view"]

_KEPT = (
    "operationId", "tags", "summary", "description", "deprecated", "externalDocs", "servers", "security", "x-evidence",
    "x-python-name", "x-result", "x-pagination", "x-idempotent", "x-wait", "x-browser", "x-beta",
)  # fmt: skip


@define(kw_only=True)
class View:
    """The document that the generator reads, and the module of each of its schemas."""

    document: Node
    modules: dict[str, str]


def typing_view(draft: Draft) -> View:
    """Return what the generator reads of a contract; the contract stays as it is.

    Raises:
        SpecError: No operation is left.
    """
    types = SchemaTypes(draft=draft)
    users: dict[str, set[str]] = {}
    paths: Node = {}
    for path, method, operation in operations(draft.document):
        known = set(types.components)
        where = (((None, "paths"), path), method)
        made = _Operation(draft=draft, types=types, path=path, method=method, operation=operation, where=where).made()
        if made is not None:
            paths.setdefault(path, {})[method] = made
            for name in types.components.keys() - known:
                users.setdefault(name, set()).add(operation["tags"][0])
            _count_users(types.components, made, users, operation["tags"][0])
    if not paths:
        left_out = [each for each in draft.notes if each.level == "dropped"]
        why = f": {left_out[0].message}" if left_out else ""
        pointer = left_out[0].pointer if left_out else "/paths"
        raise SpecError(Problem(rule="openapi", pointer=pointer, message=f"no operation can be compiled{why}"))
    source = draft.document
    tags = {tag for item in paths.values() for operation in item.values() for tag in operation["tags"]}
    document = {
        **{key: source[key] for key in source if key not in ("paths", "components", "tags", "security")},
        "tags": [tag for tag in source["tags"] if tag["name"] in tags],
        "paths": paths,
        "components": {"schemas": types.components, "securitySchemes": source["components"]["securitySchemes"]},
    }
    modules = {
        name: next(iter(users[name])) if len(users.get(name, ())) == 1 else "common" for name in types.components
    }
    return View(document=document, modules=modules)


def _count_users(components: dict[str, Node], made: Any, users: dict[str, set[str]], tag: str) -> None:
    """Add a tag to the users of every component that an operation reaches."""
    todo = [made]
    while todo:
        node = todo.pop()
        if isinstance(node, list):
            todo += node
        elif isinstance(node, dict):
            name = schema_name(node)
            if name and tag not in users.setdefault(name, set()):
                users[name].add(tag)
                todo.append(components[name])
            elif name and name not in components:
                continue
            todo += node.values()


@define(kw_only=True)
class _Operation:
    draft: Draft
    types: SchemaTypes
    path: str
    method: str
    operation: Node
    where: Path

    @property
    def name(self) -> str:
        return camel(self.operation["operationId"])

    def made(self) -> Node | None:
        """Return the operation; None where no method can be made of it."""
        parameters = self._path_fault() or self._parameters("requestBody" in self.operation)
        body = self._body()
        for part, rule in ((parameters, "parameter"), (body, "media")):
            if isinstance(part, str):
                message = f"{self.operation['operationId']} has no method: {part}"
                self.draft.note("dropped", rule, self.where, message)
                return None
        made: Node = {key: self.operation[key] for key in _KEPT if key in self.operation}
        if parameters:
            made["parameters"] = parameters
        if body is not None:
            made["requestBody"] = body
        made["responses"] = self._answers()
        return made

    def _path_fault(self) -> str:
        names = re.findall(r"{([^}]+)}", self.path)
        if len(set(names)) < len(names) or not all(re.fullmatch(r"[A-Za-z0-9_.$-]+", name) for name in names):
            return f"the parameters of {self.path} have no different plain names"
        if "}{" in self.path or self.path.count("{") != len(names):
            return f"nothing stands between two parameters of {self.path}"
        return ""

    def _body(self) -> Node | str | None:
        body = self.operation.get("requestBody")
        if body is None:
            return None
        ((media, content), *_) = body["content"].items()
        path = ((((self.where, "requestBody"), "content"), media), "schema")
        if media.startswith("multipart/"):
            return f"it sends {media}, which clients do not write"
        schema: Node = {"type": "string", "format": "binary"}
        if JSON.match(media) or media == FORM:
            schema = self.types.typed(content["schema"], path, f"{self.name}Request")
        if media == FORM and (name := schema_name(schema)):
            self._flatten(name, path)
        described = {"description": body["description"]} if isinstance(body.get("description"), str) else {}
        return {"required": bool(body.get("required")), "content": {media: {"schema": schema}}, **described}

    def _flatten(self, name: str, path: Path) -> None:
        """Leave out of a form what a form cannot hold."""
        component = self.types.components[name]
        for wire in [wire for wire, each in component["properties"].items() if _is_nested(each)]:
            del component["properties"][wire]
            component["required"] = [each for each in component.get("required", ()) if each != wire]
            self.draft.note(
                "dropped", "media", path, f"{wire} of {self.operation['operationId']}: a form holds no objects"
            )

    def _answers(self) -> Node:
        """Return the answers: the content of the success alone, as it alone is decoded."""
        made: Node = {}
        for status, answer in self.operation["responses"].items():
            made[status] = {"description": answer["description"]}
            content = answer.get("content")
            if not content or not status.startswith("2") or any("content" in each for each in made.values()):
                continue
            ((media, described), *_) = content.items()
            path = (((((self.where, "responses"), status), "content"), media), "schema")
            schema: Node = {"type": "string"} if media.startswith("text/") else {"type": "string", "format": "binary"}
            if JSON.match(media):
                schema = self.types.typed(described["schema"], path, f"{self.name}Response")
            made[status]["content"] = {media: {"schema": schema}}
        return made

    def _parameters(self, has_body: bool) -> list[Node] | str:
        plan = self.operation.get("x-pagination")
        size = str(plan.get("size", "")).rpartition(".")[2] if isinstance(plan, dict) else None
        taken = {"self", *(["body"] if has_body else []), *(["limit"] if isinstance(plan, dict) else [])}
        made = []
        for index, each in enumerate(self.operation.get("parameters", ())):
            where = ((self.where, "parameters"), index)
            schema = parameter_schema(self.draft, each, plan if isinstance(plan, dict) else {}, where)
            if isinstance(schema, str):
                if each.get("required"):
                    return f"{each['name']} {schema}"
                message = f"{each['name']} of {self.operation['operationId']} {schema}; it is left out"
                self.draft.note("dropped", "parameter", where, message)
                continue
            parameter = {"name": each["name"], "in": each["in"], "schema": schema}
            parameter |= {key: each[key] for key in ("required", "description") if each.get(key)}
            if schema.get("type") == "array":
                explode = each["in"] == "query" and each.get("explode", True)
                parameter |= {"style": "form" if each["in"] == "query" else "simple", "explode": explode}
            if schema.get("type") == "object":
                parameter |= {"style": "deepObject", "explode": True}
            chosen = each.get("x-python-name") or ("page_size" if each["name"] == size else None)
            name = _free(chosen or _argument(each["name"], index), each["in"], taken)
            if name != name_or_none(each["name"]):
                parameter["x-python-name"] = name
            made.append(parameter)
        return made


def _argument(wire: str, index: int) -> str:
    return name_or_none(wire) or f"n_{name_or_none(f'a {wire}') or index}".replace("n_a_", "n_")


def _free(name: str, place: str, taken: set[str]) -> str:
    found, count = name, 1
    while found in taken:
        found = f"{name}_{place}" if count == 1 else f"{name}_{count}"
        count += 1
    taken.add(found)
    return found


def _is_nested(schema: Node) -> bool:
    if "anyOf" in schema:
        return any(_is_nested(each) for each in schema["anyOf"])
    return schema.get("type") in ("object", "array", None) and "$ref" not in schema
