"""Rules on parameters."""

import re

from ..grammar import At
from ..model import Spec, types
from ..names import chosen_name
from .base import Findings, Rule

_TEMPLATE = re.compile(r"\{([^}]*)\}")


def paths(spec: Spec) -> Findings:
    """The generator drops an operation whose path and path parameters disagree.

    That each of them is required is seen to by the schema of OpenAPI.
    """
    for call in spec.calls:
        named = set(_TEMPLATE.findall(call.path))
        declared = {p.node["name"]: p for p in call.parameters if p.node["in"] == "path"}
        for name in sorted(named - declared.keys()):
            yield call.at.pointer, f"{call.path} names {name}, which is no path parameter"
        for name, parameter in declared.items():
            if name not in named:
                yield parameter.pointer, f"{call.path} does not name the path parameter {name}"
            elif not re.fullmatch(r"[A-Za-z0-9_-]+", name):
                yield parameter.pointer, f"{name} are ambiguous in a path"


def names(spec: Spec) -> Findings:
    """A method cannot have two arguments of one name; a request body is called `body`."""
    for call in spec.calls:
        seen = {"body": "the request body"} if call.body else {}
        for parameter in call.parameters:
            wire = parameter.node["name"]
            try:
                name = chosen_name(parameter.node, wire)
            except ValueError as error:
                yield parameter.pointer, str(error)
                continue
            first = seen.setdefault(name, wire)
            if first != wire:
                yield parameter.pointer, f"{wire} and {first} are both {name} in Python"


def styles(spec: Spec) -> Findings:
    """What the clients can write, and write in one way only."""
    for at in spec.objects:
        if at.kind == "parameter" and "$ref" not in at.node:
            yield from _style(spec, at)


def _style(spec: Spec, at: At) -> Findings:
    node = at.node
    if node.get("style") == "deepObject" and node["name"] != "fields":
        yield at.pointer, f"{node['name']}: deepObject is for the sparse fields of JSON:API alone"
    if "content" in node:
        yield at.pointer, f"{node['name']} has content in place of a schema"
        return
    listed = node["in"] == "query" and spec.is_array(at.child("schema", kind="schema"))
    if listed and not {"style", "explode"} <= node.keys():
        yield at.pointer, f"{node['name']} is a list and states no style and explode"


def lengths(spec: Spec) -> Findings:
    """Nothing at all between commas is one empty item: an empty list cannot be written (RFC 6570, section 3.2.1)."""
    for at in spec.objects:
        if at.kind != "parameter" or at.node.get("explode") is not False or "schema" not in at.node:
            continue
        name = at.node["name"]
        for listed in spec.alternatives(at.child("schema", kind="schema")):
            if "array" not in types(listed.node):
                continue
            if not listed.node.get("minItems"):
                yield listed.pointer, f"{name} is a comma-separated list and has no minItems"
            if "items" not in listed.node or spec.validator(listed.child("items", kind="schema")).is_valid(""):
                yield listed.pointer, f"{name} is a comma-separated list and may hold an empty item"


def headers(spec: Spec) -> Findings:
    """The clients send parameters in the path and the query; the headers of webhooks are only read."""
    called = {at.pointer for call in spec.calls for at in call.parameters}
    for at in spec.objects:
        if at.kind != "parameter" or "$ref" in at.node:
            continue
        place, name = at.node["in"], at.node["name"]
        if place == "cookie" or (place == "header" and at.pointer in called):
            yield at.pointer, f"{name} is sent as a {place}; only path and query parameters are"
        elif place == "header" and not _plain(at):
            yield at.pointer, f"the header {name} is no plain string"


def kinds(spec: Spec) -> Findings:
    """What the clients can check and write."""
    for call in spec.calls:
        for at in call.parameters:
            if "schema" in at.node and (fault := _unsent(spec, at)):
                yield at.pointer, f"{at.node['name']} {fault}"


def _unsent(spec: Spec, at: At) -> str | None:
    schema = spec.follow(at.child("schema", kind="schema"))
    kind = types(schema.node)
    if at.node.get("style") == "deepObject":
        return None
    known = ["string", "integer", *(["boolean", "array"] if at.node["in"] == "query" else [])]
    if len(kind) != 1 or kind[0] not in known:
        return f"must have one type, {' or '.join(known)}, got {' or '.join(kind) or 'none'}"
    if kind == ["array"]:
        items = types(spec.follow(schema.child("items", kind="schema")).node) if "items" in schema.node else []
        if items not in (["string"], ["integer"]):
            return f"must have items of type string or integer, got {' or '.join(items) or 'none'}"
    return None


def _plain(parameter: At) -> bool:
    schema = parameter.node.get("schema", {})
    return types(schema) == ["string"] and not {"format", "const", "enum"} & schema.keys()


RULES = (
    Rule("path-parameter", "A path and its path parameters name the same, in plain characters", paths),
    Rule("parameter-name", "The Python names of an operation's parameters differ", names),
    Rule("parameter-style", "Lists state style and explode; deepObject only for fields", styles),
    Rule("parameter-list", "A comma-separated list has minItems, and no empty items", lengths),
    Rule("parameter-header", "Parameters are sent in path and query; headers are those of webhooks", headers),
    Rule("parameter-type", "A parameter has a type that the clients can write", kinds),
)
