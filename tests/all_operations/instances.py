"""Instances of a spec's schemas, equal for equal seeds: as bare as allowed, as full as can be, and in between."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from typing import Any

from .calls import resolved

DEEPEST = 4
"""Objects below this depth get what is required alone, for schemas may hold themselves."""
FORMATS = {
    "date-time": ("2024-02-29T23:59:59Z", "1999-12-31T00:00:00.123456Z", "2024-09-02T08:00:00+05:30"),
    "date": ("2024-02-29", "1970-01-01"),
    "email": ("jane.smith@acme.test", "root@localhost"),
    "uri": ("https://acme.test", "https://acme.test/a?b=c#d"),
    "binary": ("bytes",),
    "password": ("s3cret", "pass word 🔑"),
}
TEXTS = ("", "a", "Chloé Dubois", "日本語 🎓", 'a "quoted" \\ text\n', " padded ", "null")
FREE = (None, True, 7, 1.5, "text", [1, "two"], {"nested": {"list": [None]}})


class Instances:
    """Makes instances of the schemas of one API.

    Args:
        api: The API.
        share: How many of the optional members are there: 0 none, 1 all.
        seed: Equal seeds make equal instances.
    """

    def __init__(self, api: str, share: float, seed: int) -> None:
        self._api, self._share = api, share
        self._choose = random.Random(seed)

    def of(self, schema: Mapping[str, Any], depth: int = 0) -> Any:
        """An instance of a schema."""
        schema = resolved(self._api, schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._choose.choice(schema["enum"])
        if "anyOf" in schema:
            # The last alternative of an open union is for what no document names.
            known = schema["anyOf"][:-1] if "discriminator" in schema else schema["anyOf"]
            return self.of(self._choose.choice(known), depth)
        kinds = schema.get("type", "any")
        kind = self._choose.choice(kinds) if isinstance(kinds, list) else kinds
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            least, most = schema.get("minItems", 0), schema.get("maxItems", 3)
            count = least if depth > DEEPEST else self._choose.randint(least, min(most, least + 2))
            return [self.of(schema["items"], depth + 1) for _ in range(count)]
        return self._scalar(kind, schema)

    def _object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        made = {
            name: self.of(each, depth + 1)
            for name, each in schema.get("properties", {}).items()
            if name in required or (depth <= DEEPEST and self._choose.random() < self._share)
        }
        for name in _also_required(schema, made):
            made.setdefault(name, self.of(schema["properties"][name], depth + 1))
        values = schema.get("additionalProperties")
        if "properties" not in schema and values and depth <= DEEPEST:
            for name in self._choose.sample(("one", "Two words", "três"), self._choose.randint(0, 2)):
                made[name] = self._choose.choice(FREE) if values is True else self.of(values, depth + 1)
        return made

    def _scalar(self, kind: str, schema: Mapping[str, Any]) -> Any:
        least, most = schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1), schema.get("maximum", 10**9)
        match kind:
            case "null":
                return None
            case "boolean":
                return self._choose.random() < 0.5
            case "integer":
                return self._choose.choice((least, min(most, least + 1), min(most, 2**31)))
            case "number":
                return self._choose.choice((float(least), min(most, least + 0.25)))
            case "string":
                return self._text(schema)
        return self._choose.choice(FREE)

    def _text(self, schema: Mapping[str, Any]) -> str:
        if "pattern" in schema:
            made = ("".join(self._choose.choices("0123456789abcdefABCDEF", k=24)), "0-1800")
            return next(each for each in made if re.search(schema["pattern"], each))
        if "format" in schema:
            return self._choose.choice(FORMATS[schema["format"]])
        least, most = schema.get("minLength", 0), schema.get("maxLength", 10**6)
        return self._choose.choice(TEXTS).ljust(least, "x")[:most]


def _also_required(schema: Mapping[str, Any], made: Mapping[str, Any]) -> tuple[str, ...]:
    """The members that a condition on members or constants asks for."""
    if "if" not in schema:
        return ()
    asked = schema["if"]
    wanted = asked.get("not", asked)
    holds = made.keys() >= set(wanted.get("required", ())) and all(
        made.get(name, each["const"]) == each["const"] for name, each in wanted.get("properties", {}).items()
    )
    holds = holds is (wanted is asked)
    return tuple(schema.get("then" if holds else "else", {}).get("required", ()))
