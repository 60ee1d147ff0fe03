"""Typed dicts of request bodies: the same members as the models, by their names on the wire."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from .parse import class_name
from .tree import follow, operations_of
from .views import Member, ModelView, TypedDictView

__all__ = ["NAME", "bodies_of", "dict_annotation", "typed_dicts"]

NAME = re.compile(r"(?<![\w.\"'])[A-Za-z_]\w*(?![\w\"'])")
_SENT = {"list": "Sequence", "dict": "Mapping", "datetime.datetime": "datetime.datetime | str"}
_SENT["datetime.date"] = "datetime.date | str"


def bodies_of(document: dict[str, Any]) -> Iterator[str]:
    """Yield the class names of the schemas that request bodies, and query parameters with JSON, are made of."""
    for _, _, item, operation in operations_of(document):
        for parameter in (*item.get("parameters", ()), *operation.get("parameters", ())):
            schema = follow(document, follow(document, parameter).get("schema", {}))
            yield from _referred(document, schema.get("contentSchema", {}))
        if "requestBody" in operation:
            described = follow(document, operation["requestBody"])
            for content in described["content"].values():
                yield from _referred(document, content["schema"])


def typed_dicts(
    models: Mapping[str, ModelView], enums: Collection[str], bodies: Iterator[str]
) -> dict[str, TypedDictView]:
    """Return the typed dicts of the models that bodies hold, by the name of the model."""
    reached: set[str] = set()
    todo = list(bodies)
    while todo:
        name = todo.pop()
        if name in models and name not in reached:
            reached.add(name)
            todo += [word for field in models[name].fields for word in NAME.findall(field.annotation)]
    return {name: _typed_dict(models[name], reached, enums) for name in sorted(reached)}


def dict_annotation(text: str, models: Collection[str], enums: Collection[str] = ()) -> str:
    """Return the annotation of what a dict holds in place of a model, an enum or a date.

    Args:
        text: The annotation of a model's member.
        models: The models that have a typed dict.
        enums: The enums of the API.
    """

    def sent(word: re.Match[str]) -> str:
        name = word[0]
        return f"{name}Dict" if name in models else f"{name} | str" if name in enums else _SENT.get(name, name)

    return re.sub(r"(?<![\w.\"'])[A-Za-z_][\w.]*(?![\w\"'])", sent, text)


def _typed_dict(model: ModelView, models: Collection[str], enums: Collection[str]) -> TypedDictView:
    members = [
        Member(
            wire=field.wire,
            annotation=dict_annotation(field.annotation, models, enums),
            required=field.required,
        )
        for field in model.fields
    ]
    if model.tag is not None:
        members.insert(0, Member(wire="type", annotation=f"Literal[{model.tag}]", required=True))
    names = [member.wire for member in members]
    plain = all(name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__") for name in names)
    return TypedDictView(name=f"{model.name}Dict", model=model.name, members=tuple(members), is_class=plain)


def _referred(document: dict[str, Any], schema: dict[str, Any]) -> Iterator[str]:
    if "$ref" in schema:
        yield class_name(schema["$ref"].rpartition("/")[2])
        schema = follow(document, schema)
    for each in schema.get("anyOf", ()):
        yield from _referred(document, each)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _referred(document, schema[key])
