"""Schemas of parameters: what the clients check and write."""

from __future__ import annotations

import re
from typing import Any

from ..specs.load import Node
from .draft import Draft, Path
from .walk import follow

__all__ = ["parameter_schema"]

_LENGTHS = ("minLength", "maxLength")


def parameter_schema(draft: Draft, parameter: Node, plan: Node, where: Path) -> Node | str:
    """Return the schema of a parameter as the templates read it, or why the clients cannot send it.

    Args:
        draft: The contract.
        parameter: One of its parameters.
        plan: The operation's paging plan; empty for none.
        where: Where it stands.
    """
    place = parameter["in"]
    if place == "cookie":
        return "is sent as a cookie"
    schema = _one(draft, parameter["schema"])
    kinds = schema.get("type") or _kind_of_values(schema)
    kind = next((each for each in ([kinds] if isinstance(kinds, str) else kinds) if each != "null"), "string")
    if place == "path":
        return {"type": "string"}
    if kind == "object" and parameter.get("style") == "deepObject":
        return {"type": "object"}
    if kind == "object":
        return f"is an object in the {place}, in no style that can be written"
    if place == "header" and (kind == "array" or schema.get("format") in ("date", "date-time")):
        schema, kind = {}, "string"
        draft.note("lost", "parameter", where, f"the header {parameter['name']} is given as it is sent")
    if kind == "array":
        return _array(draft, parameter, schema, where)
    paging = {str(plan.get(key, "")).rpartition(".")[2] for key in ("page", "size", "offset")}
    if kind == "number" and parameter["name"] in paging:
        kind = "integer"
    if kind == "number":
        draft.note("lost", "parameter", where, f"{parameter['name']} is a number; it is given as a text")
        return {"type": "string"}
    if kind == "integer":
        bounds = {key: schema[key] for key in ("minimum", "maximum") if isinstance(schema.get(key), int | float)}
        return {"type": "integer", **{key: int(value) for key, value in bounds.items()}}
    if kind == "boolean":
        return {"type": "boolean"}
    text = _text(schema)
    # What cannot be a header is refused before it is sent (RFC 9110, section 5.5).
    return text if place != "header" or {"enum", "format"} & text.keys() else {**text, "pattern": r"^[ -~]*$"}


def _one(draft: Draft, schema: Any) -> Node:
    """Return the only schema that a parameter has; of several, the first one that is a text, or else any text."""
    found = follow(draft.document, schema)
    if not isinstance(found, dict):
        return {"type": "string"}
    for key in ("anyOf", "oneOf", "allOf"):
        if isinstance(found.get(key), list):
            inner = [_one(draft, each) for each in found[key]]
            typed = [each for each in inner if each.get("type") != "null" and (key != "allOf" or each)]
            return typed[0] if len(typed) == 1 else {"type": "string"}
    return found


def _kind_of_values(schema: Node) -> str:
    values = schema.get("enum") or [""]
    whole = all(isinstance(value, int) and not isinstance(value, bool) for value in values)
    return "integer" if whole else "string"


def _text(schema: Node) -> Node:
    made: Node = {"type": "string"}
    values = schema.get("enum")
    if values and all(isinstance(value, str) for value in values):
        made["enum"] = list(dict.fromkeys(values))
    if schema.get("format") in ("date", "date-time"):
        made["format"] = schema["format"]
    made |= {key: schema[key] for key in _LENGTHS if isinstance(schema.get(key), int)}
    if isinstance(schema.get("pattern"), str) and _compiles(schema["pattern"]):
        made["pattern"] = schema["pattern"]
    return made


def _array(draft: Draft, parameter: Node, schema: Node, where: Path) -> Node | str:
    items = _one(draft, schema.get("items", {}))
    kind = items.get("type", "string")
    if kind in ("object", "array"):
        return f"is a list of {kind}s in the query"
    style = parameter.get("style", "form")
    if style != "form":
        return f"is written in the style {style}"
    values = items.get("enum")
    if kind == "integer":
        inner: Node = {"type": "integer"}
    elif values and all(isinstance(value, str) and value for value in values):
        inner = {"type": "string", "enum": list(dict.fromkeys(values))}
    else:
        inner = {"type": "string", "minLength": 1}
    counts = {key: schema[key] for key in ("minItems", "maxItems") if isinstance(schema.get(key), int)}
    if not parameter.get("explode", True):
        counts["minItems"] = max(1, counts.get("minItems", 1))
    return {"type": "array", "items": inner, **counts}


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True
