"""What one generated module declares and imports, gathered while its operations are read."""

import itertools
import re
from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .models import annotation
from .parse import class_name
from .tree import follow
from .typed_dicts import dict_annotation
from .views import Models

__all__ = ["Scope"]

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@define(kw_only=True)
class Scope:
    """The names of one module.

    Attributes:
        document: The bundled document.
        models: The models of the API.
        taken: Names that the module uses for other things than models.
        constants: Names of paging plans and waits by the expression that makes them.
        choices: Names of `Literal` aliases by the expression that makes them.
        used: Models that the module imports.
        imports: Names imported from modules of `syllabind.core`.
        polls: Builders imported from other modules of the package.
    """

    document: dict[str, Any]
    models: Models
    taken: frozenset[str]
    constants: dict[str, str] = field(factory=dict)
    choices: dict[str, str] = field(factory=dict)
    used: set[str] = field(factory=set)
    imports: dict[str, set[str]] = field(factory=dict)
    polls: dict[str, set[str]] = field(factory=dict)

    def need(self, module: str, *names: str) -> None:
        """Import names from a module of `syllabind.core`."""
        self.imports.setdefault(module, set()).update(names)

    def constant(self, name: str, value: str) -> str:
        """Declare a constant and return its name; equal values share one."""
        names = (name if count == 1 else f"{name}_{count}" for count in itertools.count(1))
        free = next(each for each in names if each not in self.constants.values())
        return self.constants.setdefault(value, free)

    def follow(self, node: dict[str, Any]) -> dict[str, Any]:
        """Return what a `$ref` leads to; the node itself where it is none."""
        return follow(self.document, node)

    def annotation(self, text: str) -> str:
        """Return an annotation as it stands in the module; models whose names are taken there get another one."""
        text = annotation(text, self.models.free)
        names = set(_NAME.findall(text)) & self.models.names
        self.used |= names
        return _NAME.sub(lambda word: f"{word[0]}Model" if word[0] in names & self.taken else word[0], text)

    def schema(self, schema: dict[str, Any]) -> str:
        """Return the annotation of a schema."""
        return self.annotation(self._type(schema))

    def body(self, schema: dict[str, Any]) -> str:
        """Return the annotation of a request body: the model, or a plain dict of the same members."""
        if "anyOf" in self.follow(schema):
            return " | ".join(self.body(each) for each in self.follow(schema)["anyOf"])
        text = self._type(schema)
        dicts = dict_annotation(text, self.models.dicts)
        if not self.models.dicts & set(_NAME.findall(text)):
            return self.annotation(text)
        if text.startswith("list["):
            item = text.removeprefix("list[").removesuffix("]")
            return self.annotation(f"Sequence[{item} | {dict_annotation(item, self.models.dicts)}]")
        if text.startswith("dict["):
            return self.annotation(dicts)  # type checkers infer no typed dicts inside a union of two mappings
        return self.annotation(f"{text} | {dicts}")

    def models_used(self) -> Mapping[str, str]:
        """Return the models that the module imports, and the names they get there."""
        return {name: f"{name}Model" if name in self.taken else name for name in sorted(self.used)}

    def _type(self, schema: dict[str, Any]) -> str:
        if "$ref" in schema:
            inner = self.follow(schema)
            if {"properties", "enum", "discriminator"} & inner.keys():
                return class_name(schema["$ref"].rpartition("/")[2])
            return self._type(inner)
        if "anyOf" in schema:
            return " | ".join(self._type(each) for each in schema["anyOf"])
        kind = schema.get("type")
        if kind == "array":
            return f"list[{self._type(schema['items'])}]"
        if kind == "object":
            values = schema.get("additionalProperties", True)
            return f"dict[str, {self._type(values) if isinstance(values, dict) else 'Any'}]"
        return _SCALARS.get(str(kind), "Any")
