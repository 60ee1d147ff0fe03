"""Schemas as the templates type them: each object with members, and each list of values, is a component of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from attrs import define, field

from ..specs.load import Node, join
from ..specs.names import WORD, name_or_none, squeezed
from .draft import Draft, Path, pointer_of
from .enum_names import member_names
from .merge import merged
from .walk import REF, camel, follow, numbered, schema_name

__all__ = ["SchemaTypes"]

_TAKEN_CLASSES = frozenset(
    "any classvar literal mapping model notrequired openenum relatedmany relatedone sequence timestamp typeddict "
    "unset uuid unknownresource date datetime time file unsettype asyncresource headerlink jsonlink lastid link "
    "method nonetype offset pagenumber paged requestspec resource responsecursor sequential startmethod wait api "
    "none true false list dict str int float bool bytes object field type enum union optional response client "
    "error".split()
)  # fmt: skip
_TAKEN_MEMBERS = frozenset(
    "to_dict from_dict additional_properties datetime models raw list dict str int float bool bytes".split()
)
"""Names of members of models, and names in annotations, which a field would hide."""
_FORMATS = frozenset(("date", "date-time", "password"))
_LONGEST = 60
"""Characters of a class name."""
_SCALARS = frozenset(("string", "integer", "number", "boolean"))


@define(kw_only=True)
class SchemaTypes:
    """The components that a client needs, made as they are asked for.

    Attributes:
        draft: The contract; it stays as it is, but for the notes.
        components: The components, by name.
    """

    draft: Draft
    components: dict[str, Node] = field(factory=dict)
    _taken: set[str] = field(factory=lambda: set(_TAKEN_CLASSES))
    _names: dict[str, str] = field(factory=dict)
    _shared: dict[str, str] = field(factory=dict)
    _inlining: list[str] = field(factory=list)

    def typed(self, schema: Any, path: Path, name: str) -> Node:
        """Return a schema as the templates read it.

        Args:
            schema: A schema of the contract.
            path: Where it stands there.
            name: What an object or a list of values is called that has no name.
        """
        if not isinstance(schema, dict):
            return {}
        described = {"description": schema["description"]} if isinstance(schema.get("description"), str) else {}
        if component := schema_name(schema):
            return {**self._component(component), **described}
        if "$ref" in schema:
            return described
        if "allOf" in schema:
            return {**self._all_of(schema, path, name), **described}
        if union := schema.get("oneOf") or schema.get("anyOf"):
            return {**self._union(schema, union, path, name), **described}
        return {**self._plain(schema, path, name), **described}

    def _lost(self, path: Path, message: str) -> Node:
        self.draft.note("lost", "type", path, message)
        return {}

    def _component(self, name: str) -> Node:
        """Return a reference to the component that a named schema becomes, or its type where it becomes none."""
        if name in self._names:
            return {"$ref": REF + self._names[name]}
        schema = self.draft.document["components"]["schemas"].get(name)
        path = (((None, "components"), "schemas"), name)
        if not isinstance(schema, dict) or name in self._inlining:
            return {}
        whole = merged(self.draft.document, schema) if "allOf" in schema else schema
        if isinstance(whole, dict) and "$ref" not in whole and (whole.get("properties") or _is_texts(whole)):
            self._names[name] = numbered(_class(name), self._taken)
            self._add(self._names[name], whole, path)
            return {"$ref": REF + self._names[name]}
        self._inlining.append(name)
        found = self.typed(schema, path, _class(name))
        self._inlining.pop()
        return found

    def _add(self, name: str, schema: Node, path: Path) -> None:
        """Make the component of an object with members, or of a list of texts."""
        self.draft.move(join("/components/schemas", name), pointer_of(path))
        if not schema.get("properties"):
            self.components[name] = self._texts(schema)
            return
        made: Node = {"type": "object", "properties": {}}
        self.components[name] = made
        if isinstance(schema.get("description"), str):
            made["description"] = schema["description"]
        made["properties"] = dict(self._members(name, schema, path))
        hidden = {wire for wire, each in schema["properties"].items() if self._is_one_way(each)}
        required = [each for each in schema.get("required", ()) if each in made["properties"] and each not in hidden]
        if required:
            made["required"] = required

    def _is_one_way(self, member: Any) -> bool:
        """Return whether a member stands in requests alone, or in answers alone, so that it cannot be required."""
        found = follow(self.draft.document, member)
        return isinstance(found, dict) and bool(found.get("readOnly") or found.get("writeOnly"))

    def _members(self, name: str, schema: Node, path: Path) -> Iterator[tuple[str, Node]]:
        seen: set[str] = set()
        for wire, member in schema["properties"].items():
            where = ((path, "properties"), wire)
            python = _python(wire)
            if re.search(r'["\\\x00-\x1f\x7f]', wire):
                self._lost(where, f"{wire!r} is kept with the unknown members: no field can have that name")
                continue
            if squeezed(wire) in seen or not squeezed(wire):
                self._lost(where, f"{wire!r} is kept with the unknown members: another one has its name")
                continue
            seen.add(squeezed(wire))
            typed = self.typed(member, where, name + camel(wire))
            chosen = member.get("x-python-name") if isinstance(member, dict) else None
            if chosen or python != name_or_none(wire):
                typed["x-python-name"] = chosen or python
            yield wire, typed

    def _named(self, schema: Node, path: Path, name: str) -> Node:
        made = numbered(_class(name), self._taken)
        self._add(made, schema, path)
        return {"$ref": REF + made}

    def _all_of(self, schema: Node, path: Path, name: str) -> Node:
        key = json.dumps(schema, sort_keys=True, default=str)
        if key in self._shared:
            return {"$ref": REF + self._shared[key]}
        whole = merged(self.draft.document, schema)
        if isinstance(whole, str):
            return self._lost(path, f"allOf is read as any value: {whole}")
        if not (whole.get("properties") and "$ref" not in whole):
            if "allOf" in whole:
                return self._lost(path, "allOf is read as any value: it leads round")
            return self.typed(whole, path, name)
        # Equal ones share a component, so that schemas which hold each other come to an end.
        self._shared[key] = numbered(_class(name), self._taken)
        self._add(self._shared[key], whole, path)
        return {"$ref": REF + self._shared[key]}

    def _plain(self, schema: Node, path: Path, name: str) -> Node:
        kinds = schema.get("type")
        if isinstance(kinds, list):
            return self._kinds(schema, kinds, path, name)
        if kinds is None:
            kinds = "object" if _is_object(schema) else "array" if "items" in schema else None
        if "const" in schema:
            good = isinstance(schema["const"], str)
            return (
                {"type": "string", "const": schema["const"]} if good else _scalar({"type": _kind_of(schema["const"])})
            )
        if "enum" in schema:
            return self._enum(schema, kinds, path, name)
        if kinds == "object":
            if schema.get("properties"):
                return self._named(schema, path, name)
            values = schema.get("additionalProperties")
            inner = (
                self.typed(values, (path, "additionalProperties"), f"{name}Value") if isinstance(values, dict) else {}
            )
            inner.pop("description", None)
            return {"type": "object", **({"additionalProperties": inner} if inner else {})}
        if kinds == "array":
            items = self.typed(schema.get("items"), (path, "items"), _singular(name))
            items.pop("description", None)
            return {"type": "array", "items": items}
        return _scalar({**schema, "type": kinds}) if kinds in _SCALARS else {}

    def _kinds(self, schema: Node, kinds: list[Any], path: Path, name: str) -> Node:
        known = [kind for kind in kinds if kind != "null"]
        choices = [self._plain({**schema, "type": kind}, path, name) for kind in known]
        if "enum" in schema and len(known) == 1:
            choices = [self._plain({**schema, "type": known[0]}, path, name)]
        return _either(choices, nothing="null" in kinds) if all(choices) else {}

    def _enum(self, schema: Node, kind: Any, path: Path, name: str) -> Node:
        if kind in (None, "string") and _is_texts(schema):
            return self._named(schema, path, name)
        kinds = {_kind_of(value) for value in schema["enum"]}
        nothing = "null" in kinds
        kinds -= {"null"}
        found = kind if isinstance(kind, str) else kinds.pop() if len(kinds) == 1 else None
        if found not in _SCALARS:
            return {}
        if found != "boolean":
            self._lost(path, f"a list of values of the type {found} is read as any {found}")
        return _either([{"type": found}], nothing=nothing)

    def _texts(self, schema: Node) -> Node:
        values = list(dict.fromkeys(schema["enum"]))
        described = {"description": schema["description"]} if isinstance(schema.get("description"), str) else {}
        given = schema.get("x-enum-varnames")
        names = given if isinstance(given, list) and len(given) == len(values) else member_names(values)
        return {"type": "string", "enum": values, "x-enum-varnames": names, **described}

    def _union(self, schema: Node, union: list[Any], path: Path, name: str) -> Node:
        rest = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf", "discriminator")}
        if rest.get("properties") or ("items" in rest and rest.get("type") == "array"):
            return self._plain(rest, path, name)  # the union says which members go together
        key = "oneOf" if "oneOf" in schema else "anyOf"
        choices, nothing = [], False
        for index, each in enumerate(union):
            if each == {"type": "null"} or (isinstance(each, dict) and each.get("enum") == [None]):
                nothing = True
                continue
            found = self.typed(each, ((path, key), index), name if len(union) < 3 else f"{name}{index + 1}")
            found.pop("description", None)
            if "anyOf" in found:
                nothing = nothing or {"type": "null"} in found["anyOf"]
                choices += [inner for inner in found["anyOf"] if inner != {"type": "null"} and inner not in choices]
            elif found not in choices:
                choices.append(found)
        by_kind: dict[str, Node] = {}
        for choice in choices:
            kind = self._json_kind(choice)
            if kind == "any":
                return self._lost(path, "a union with any value is read as any value")
            if kind in by_kind:
                both = _both(by_kind[kind], choice, kind)
                if both is None:
                    return self._lost(path, f"{len(choices)} alternatives are of one JSON type; read as any value")
                by_kind[kind] = both
            else:
                by_kind[kind] = choice
        return _either(list(by_kind.values()), nothing=nothing)

    def _json_kind(self, typed: Node) -> str:
        """Return the JSON type that distinguishes an alternative from others."""
        if name := schema_name(typed):
            return "string" if "enum" in self.components.get(name, {}) else "object"
        kind = str(typed.get("type", "any"))
        return "number" if kind == "integer" else kind


def _both(first: Node, second: Node, kind: str) -> Node | None:
    """Return the type of two alternatives of one JSON type; None where there is none but any value."""
    if kind == "string":
        return {"type": "string"}
    if kind == "number":
        return {"type": "number"}
    if kind == "boolean":
        return {"type": "boolean"}
    return {"type": kind, "items": {}} if kind == "array" and first != second else None


def _either(choices: list[Node], *, nothing: bool) -> Node:
    if not choices:
        return {}
    if len(choices) == 1 and not nothing:
        return choices[0]
    return {"anyOf": [*choices, *([{"type": "null"}] if nothing else [])]}


def _scalar(schema: Node) -> Node:
    kind = schema["type"]
    if kind not in _SCALARS:
        return {}
    return {
        "type": kind,
        **({"format": schema["format"]} if kind == "string" and schema.get("format") in _FORMATS else {}),
    }


def _is_object(schema: Node) -> bool:
    return bool({"properties", "additionalProperties", "patternProperties"} & schema.keys())


def _is_texts(schema: Node) -> bool:
    values = schema.get("enum")
    if not isinstance(values, list) or schema.get("type", "string") != "string":
        return False
    return bool(values) and all(isinstance(value, str) for value in values)


def _kind_of(value: Any) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null", list: "array"}
    return kinds.get(type(value), "object")


def _class(name: str) -> str:
    plain = re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", name)
    name = f"{name[0].upper()}{name[1:]}" if plain else camel(name)
    if len(name) <= _LONGEST:
        return name
    # What is nested deeply is known by where it begins and by its own last words.
    words = WORD.findall(name)
    return "".join([*words[:3], *words[-3:]])[-_LONGEST:].lstrip("0123456789") or name[:_LONGEST]


def _singular(name: str) -> str:
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else f"{name}Item"


def _python(wire: str) -> str:
    """Return the name of a member."""
    name = name_or_none(wire) or f"n_{'_'.join(word.lower() for word in re.findall('[A-Za-z0-9]+', wire))}"
    return f"{name}_" if name in _TAKEN_MEMBERS or name.startswith("__") else name
