"""`allOf`: one schema of several that hold together."""

from __future__ import annotations

from typing import Any

from ..specs.load import Node
from .walk import follow

__all__ = ["SILENT", "merged"]

SILENT = frozenset(
    (
        "description",
        "example",
        "examples",
        "title",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "xml",
        "default",
    )
)
"""Keywords that make no type."""
_DEEPEST = 20


def merged(document: Node, schema: Node, depth: int = 0) -> Node | str:
    """Return a schema whose `allOf` is merged into it, or why it cannot be.

    References are followed where something stands beside them, so that the result may hold another `allOf` in its
    members only.
    """
    parts = [each for each in schema.get("allOf", ()) if isinstance(each, dict)]
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    typed = [each for each in parts if _has_type(each)]
    if len(typed) == 1 and not rest.keys() - SILENT - {"type", "discriminator", "$id"} and "$ref" in typed[0]:
        return {**typed[0], **({"description": rest["description"]} if "description" in rest else {})}
    whole: Node = {}
    for each in [*typed, rest]:
        found: Any = follow(document, each)
        if "allOf" in found and found is not rest:
            found = "it leads round" if depth > _DEEPEST else merged(document, found, depth + 1)
            if not isinstance(found, str) and "$ref" in found:
                found = {**follow(document, found), **{key: found[key] for key in found if key != "$ref"}}
        if isinstance(found, str):
            return found
        if "allOf" in found:
            return "it leads round"
        if why := _add(whole, found, last=each is rest):
            return why
    return whole


def _has_type(part: Node) -> bool:
    return (bool(part.keys() - SILENT) and part.keys() - SILENT != {"type"}) or "enum" in part


def _add(whole: Node, part: Node, *, last: bool) -> str:
    """Add the keywords of a part, in place; return why that cannot be done, empty where it can."""
    for key, value in part.items():
        if key == "properties" and isinstance(value, dict):
            known = whole.setdefault("properties", {})
            for name, member in value.items():
                known[name] = member if known.get(name) is None or _has_keywords(member) else known[name]
        elif key == "required":
            whole["required"] = list(dict.fromkeys([*whole.get("required", ()), *value]))
        elif key in ("anyOf", "oneOf"):
            if _is_condition(value):
                continue
            if key in whole and whole[key] != value:
                return "two unions hold together"
            whole[key] = value
        elif key == "type" and whole.get("type", value) != value:
            kinds = [kind for kind in _listed(whole["type"]) if kind in _listed(value)]
            if not kinds:
                return f"{whole['type']} and {value} hold together"
            whole["type"] = kinds[0] if len(kinds) == 1 else kinds
        elif key != "description" or key not in whole or last:
            whole[key] = value
    if ("anyOf" in whole or "oneOf" in whole) and "properties" in whole:
        return "an object and a union hold together"
    return ""


def _has_keywords(member: Any) -> bool:
    return isinstance(member, dict) and bool(member.keys() - SILENT)


def _is_condition(union: Any) -> bool:
    """Return whether a union says only which members are required together."""
    return all(isinstance(each, dict) and each.keys() <= {"required", "not", "title", "description"} for each in union)


def _listed(kind: Any) -> list[Any]:
    return kind if isinstance(kind, list) else [kind]
