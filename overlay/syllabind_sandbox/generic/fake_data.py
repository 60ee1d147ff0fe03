"""Records made of a schema and its documented example, equal for equal seeds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from typing import Any

from syllabind_sandbox.api_spec import ApiSpec
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.seeded_random import Record, SeededRandom

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
CREATED = re.compile(r"^(created_date|createdAt|dateCreated)$")
CHANGED = re.compile(r"^(updated_date|updatedAt|dateUpdated|dateModified)$")
BEGAN = datetime(2022, 1, 10, 9, 0, tzinfo=UTC)
WORDS = ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel")
NAMES = ("name", "title", "subject", "text")
DEPTH = 3
FindReference = Callable[[str, SeededRandom], str | None]
"""Gives the id of a record of a kind; None where the kind is unknown."""


def similar_id(example: str, rng: SeededRandom) -> str:
    """Make an id of the same look as a documented one."""
    if UUID.fullmatch(example):
        return rng.uuid()
    if re.fullmatch("[0-9a-f]{20,}", example):
        return rng.hex[: len(example)]
    runs = list(re.finditer(r"\d{3,}", example))
    if not runs:
        return f"{example}-{rng.below(10**6)}"
    run = runs[-1]
    return f"{example[: run.start()]}{10**6 + rng.below(9 * 10**6)}{example[run.end() :]}"


class RecordFactory:
    """Factory of values that a schema allows.

    Args:
        contract: The document.
        refer: Finds a record for a reference.
    """

    def __init__(self, spec: ApiSpec, refer: FindReference) -> None:
        self._spec = spec
        self._pick_reference = refer

    def record(self, schema: str, example: Any, rng: SeededRandom, number: int) -> Record:
        """Return a whole record: the example, varied, with further members of the schema."""
        node = self._spec.schema(schema)
        row: Record = self._object(node, dict(example or {}), rng, number, 0)
        return self.conform(schema, row, rng)

    def conform(self, schema: str, row: Record, rng: SeededRandom) -> Record:
        """Remove from a record what its schema does not allow, and add what it requires."""
        validator = self._spec.validator(f"/components/schemas/{schema}")
        for _ in range(8):
            errors = list(validator.iter_errors(row))
            if not errors:
                break
            for error in errors:
                self._repair(self._spec.schema(schema), row, [str(step) for step in error.instance_path], rng)
        return row

    def _repair(self, node: Mapping[str, Any], row: Record, path: list[str], rng: SeededRandom) -> None:
        inside = path[:1] if len(path) > 1 and isinstance(row.get(path[0]), dict) else []
        holder = row[inside[0]] if inside else row
        schema = self._spec.resolve(node["properties"].get(inside[0], {}), "")[0] if inside else node
        if len(path) > len(inside):
            holder.pop(path[len(inside)], None)
        for name in schema.get("required", ()):
            if name not in holder:
                holder[name] = self.value(name, schema["properties"].get(name, {}), rng, 0, DEPTH - 1)

    def _object(self, node: Mapping[str, Any], given: Record, rng: SeededRandom, number: int, depth: int) -> Record:
        properties: Mapping[str, Any] = node.get("properties", {})
        required = node.get("required", ())
        row = {name: value for name, value in given.items() if name not in properties}
        for name, raw in properties.items():
            if name in given:
                row[name] = self._vary(name, raw, given[name], rng, number, depth)
            elif name in required or (depth < DEPTH and self._wanted(name, raw) and rng.chance(70)):
                row[name] = self.value(name, raw, rng, number, depth)
        return row

    def _wanted(self, name: str, raw: Mapping[str, Any]) -> bool:
        node = self._spec.resolve(raw, "")[0]
        # Expanded records are there only on request, links and free objects never.
        return (
            bool(node.get("type") or node.get("anyOf")) and "id" not in node.get("properties", ()) and name != "links"
        )

    def _vary(self, name: str, raw: Mapping[str, Any], value: Any, rng: SeededRandom, number: int, depth: int) -> Any:
        node = self._spec.resolve(raw, "")[0]
        if "const" in node or value is None or isinstance(value, bool):
            return value
        if "x-resource" in raw:
            return self._relation(raw, value, rng)
        if isinstance(value, Mapping):
            return self._object(node, dict(value), rng, number, depth + 1)
        if isinstance(value, list):
            return [self._vary(name, node.get("items", {}), each, rng, number, depth + 1) for each in value]
        if node.get("enum"):
            return rng.pick(node["enum"])
        if isinstance(value, str):
            return self._text(name, value, rng, number)
        return value

    def _text(self, name: str, value: str, rng: SeededRandom, number: int) -> str:
        referred = self._reference(name, rng)
        if referred is not None:
            return referred
        if re.search("(^|_|[a-z])[iI]ds?$", name) and re.search(r"\d", value):
            return similar_id(value, rng)
        if re.match(r"\d{4}-\d\d-\d\dT", value):
            return timestamp(BEGAN + timedelta(minutes=rng.below(1200 * 24 * 60)))
        if name == "email":
            return f"person{number}.{rng.below(1000)}@example.com"
        return f"{value} {number}" if name in NAMES else value

    def _reference(self, name: str, rng: SeededRandom) -> str | None:
        stem = re.sub(r"(_?ids?|Ids?)$", "", name)
        return None if stem == name else self._pick_reference(stem, rng)

    def _relation(self, raw: Mapping[str, Any], value: Any, rng: SeededRandom) -> Any:
        kinds = raw["x-resource"]
        kind = kinds if isinstance(kinds, str) else kinds[0]
        many = str(raw.get("$ref", "")).endswith("ToMany")
        given = value.get("data") if isinstance(value, Mapping) else None
        if isinstance(given, Mapping):
            kind = given.get("type", kind)
        keys = [self._pick_reference(kind, rng) for _ in range(2 if many else 1)]
        linked = [{"id": key, "type": kind} for key in dict.fromkeys(keys) if key is not None]
        if not linked:
            return value if value is not None else {"data": [] if many else None}
        return {"data": linked if many else linked[0]}

    def value(self, name: str, raw: Mapping[str, Any], rng: SeededRandom, number: int, depth: int) -> Any:
        """Make a value for a property."""
        if "x-resource" in raw:
            return self._relation(raw, None, rng)
        node = self._spec.resolve(raw, "")[0]
        if union := node.get("anyOf") or node.get("oneOf"):
            return None if {"type": "null"} in union else self.value(name, union[0], rng, number, depth)
        if "const" in node:
            return node["const"]
        for known in (node.get("enum"), node.get("examples")):
            if known:
                return deepcopy(rng.pick(known))
        kinds = node.get("type", "object")
        kind = kinds if isinstance(kinds, str) else kinds[0]
        if kind == "object":
            return self._object(node, {}, rng, number, depth + 1)
        if kind == "array":
            count = max(node.get("minItems", 0), int(depth < DEPTH))
            return [self.value(name, node.get("items", {}), rng, number, depth + 1) for _ in range(count)]
        return self._scalar(kind, name, node, rng, number)

    def _scalar(self, kind: str, name: str, node: Mapping[str, Any], rng: SeededRandom, number: int) -> Any:
        low, high = node.get("minimum", 0), node.get("maximum", 100)
        scalars: dict[str, Callable[[], Any]] = {
            "boolean": lambda: rng.chance(50),
            "integer": lambda: int(low) + rng.below(max(1, int(high - low))),
            "number": lambda: float(low) + rng.below(max(1, int(high - low))),
            "null": lambda: None,
        }
        if kind in scalars:
            return scalars[kind]()
        texts = {
            "date-time": timestamp(BEGAN + timedelta(minutes=rng.below(1200 * 24 * 60))),
            "date": f"2024-0{1 + rng.below(9)}-{10 + rng.below(18)}",
            "uuid": rng.uuid(),
            "uri": f"https://example.com/{name}/{number}",
            "email": f"person{number}@example.com",
        }
        if node.get("format") in texts:
            return texts[node["format"]]
        if re.search("(_date|Date|At|_at)$", name):
            return texts["date-time"]
        referred = self._reference(name, rng)
        if referred is not None:
            return referred
        if re.search("(^|_|[a-z])[iI]ds?$", name):
            return rng.uuid()
        if re.search("([uU]rl|URL|link)$", name):
            return texts["uri"]
        return f"{rng.pick(WORDS)} {name.lstrip('_')} {number}"


def current_timestamps(names: Iterable[str], at: str, *, created: bool) -> Record:
    """Return the timestamps that a record of these properties has."""
    return {name: at for name in names if CHANGED.match(name) or (created and CREATED.match(name))}


def with_references(value: Any, repair: Callable[[str, str], str | None], name: str = "") -> Any:
    """Return a value whose references lead to records; documented examples name records of other pages.

    Args:
        value: A record, or a part of one.
        repair: Returns another id for the stem of a reference, such as `user`, and its id; None to keep it.
        name: The member that holds the value.
    """
    if isinstance(value, Mapping):
        kind = value.get("type") if set(value) == {"type", "id"} else None
        return {
            each: with_references(held, repair, f"{kind}Id" if kind and each == "id" else each)
            for each, held in value.items()
        }
    if isinstance(value, list):
        return [with_references(each, repair, name) for each in value]
    stem = re.sub("(_?ids?|Ids?)$", "", name)
    held = stem != name and isinstance(value, str | int) and not isinstance(value, bool)
    found = repair(stem, str(value)) if held else None
    return value if found is None else int(found) if isinstance(value, int) and found.isdecimal() else found
