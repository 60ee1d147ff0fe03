"""Models and enums of a spec, as the template `models.py.jinja` prints them."""

import re
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from .parse import Parsed, class_name, type_text
from .specs.names import python_name
from .text import docstring, literal, one_line

__all__ = ["Models", "models_of"]

_REF = "#/components/schemas/"


@frozen(kw_only=True)
class Field:
    """One line of a model."""

    name: str
    annotation: str
    value: str
    text: str


@frozen(kw_only=True)
class ModelView:
    """One model."""

    name: str
    text: str
    tag: str | None
    fields: tuple[Field, ...]
    related: tuple[tuple[str, str, str], ...]


@frozen(kw_only=True)
class EnumView:
    """One open enum."""

    name: str
    text: str
    members: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class Models:
    """All models of an API, and how its schemas are called in annotations.

    Attributes:
        unions: Aliases of discriminated unions, by name.
        free: Annotations of objects without declared members, by the class name they would have.
    """

    models: tuple[ModelView, ...]
    enums: tuple[EnumView, ...]
    unions: Mapping[str, tuple[str, ...]]
    free: Mapping[str, str]
    uses_datetime: bool

    def names(self) -> set[str]:
        """Every name that the module offers."""
        return {*(each.name for each in self.models), *(each.name for each in self.enums), *self.unions}


def models_of(document: dict[str, Any], parsed: Parsed) -> Models:
    """The models of a bundled document."""
    schemas: dict[str, dict[str, Any]] = document["components"].get("schemas", {})
    unions = {
        class_name(name): tuple(_referred(each) for each in schema["anyOf"][:-1])
        for name, schema in schemas.items()
        if "discriminator" in schema
    }
    tagged = {member for members in unions.values() for member in members}
    free = {
        name: f"dict[str, {type_text(model.additional_properties) if model.additional_properties else 'Any'}]"
        for name, model in parsed.models.items()
        if not (model.required_properties or model.optional_properties)
    }
    types = _resource_types(schemas, unions)
    views = []
    for name, schema in sorted(schemas.items()):
        if "properties" in schema and class_name(name) != "UnknownResource":
            views.append(_model(class_name(name), schema, schemas, parsed, types, tagged, free))
    enums = tuple(
        EnumView(
            name=class_name(name),
            text=docstring(schema.get("description", "Known values; any other is kept as it came."), 4),
            members=_members(schema, parsed.enums[class_name(name)].values),
        )
        for name, schema in sorted(schemas.items())
        if "enum" in schema
    )
    return Models(
        models=tuple(views),
        enums=enums,
        unions=unions,
        free=free,
        uses_datetime=any("datetime." in field.annotation for view in views for field in view.fields),
    )


def annotation(text: str, free: Mapping[str, str]) -> str:
    """An annotation with the names of free objects replaced by what they are, and `None` last."""
    text = re.sub(r"[A-Za-z_][A-Za-z0-9_.]*", lambda word: free.get(word[0], word[0]), text)
    parts = text.split(" | ")
    if "None" in parts and text.count("[") == text.count("]") == 0:
        parts = [
            *(part for part in parts if part not in ("None", "Unset")),
            "None",
            *("Unset" for p in parts if p == "Unset"),
        ]
    return " | ".join(parts)


def _members(schema: dict[str, Any], named: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Members of an enum; where a value makes no Python name, or the name of another one, openapi-python-client's."""
    if "x-enum-varnames" in schema:
        return tuple(zip(schema["x-enum-varnames"], map(literal, schema["enum"]), strict=True))
    made = {value: _member(value) for value in schema["enum"]}
    theirs = {str(value): key for key, value in named.items()}
    return tuple(
        (name if name and list(made.values()).count(name) == 1 else theirs[value], literal(value))
        for value, name in made.items()
    )


def _member(value: str) -> str | None:
    try:
        return python_name(value).upper()
    except ValueError:
        return None


def _model(
    name: str,
    schema: dict[str, Any],
    schemas: Mapping[str, Any],
    parsed: Parsed,
    types: Mapping[str, str],
    tagged: set[str],
    free: Mapping[str, str],
) -> ModelView:
    model = parsed.models[name]
    props = {
        prop.name.get_untrusted_value(): prop
        for prop in [*(model.required_properties or []), *(model.optional_properties or [])]
    }
    tag = schema["properties"]["type"]["const"] if name in tagged else None
    fields = []
    for wire, prop_schema in schema["properties"].items():
        prop = props[wire]
        if tag is not None and wire == "type":
            continue
        python = prop_schema.get("x-python-name") or python_name(wire)
        text = _union_text(prop_schema, schemas) or annotation(type_text(prop), free)
        if "const" in prop_schema:
            text = f"Literal[{literal(prop_schema['const'])}]"
        fields.append(
            Field(
                name=python,
                annotation=text if prop.required else f"{text} | Unset",
                value=_default(python, wire, prop.required, prop_schema),
                text=one_line(prop_schema.get("description", "")),
            )
        )
    return ModelView(
        name=name,
        text=docstring(schema.get("description", ""), 4),
        tag=None if tag is None else literal(tag),
        fields=tuple(fields),
        related=_related(schema, schemas, types),
    )


def _default(python: str, wire: str, required: bool, schema: dict[str, Any]) -> str:
    default = None if required else "UNSET"
    if "const" in schema and required:
        default = literal(schema["const"])
    if python == wire:
        return "" if default is None else f" = {default}"
    given = f"name={literal(wire)}"
    return f" = _field({given})" if default is None else f" = _field({given}, default={default})"


def _union_text(schema: dict[str, Any], schemas: Mapping[str, Any]) -> str | None:
    if schema.get("type") == "array":
        inner = _union_text(schema["items"], schemas)
        return None if inner is None else f"list[{inner}]"
    name = schema.get("$ref", "").removeprefix(_REF)
    return class_name(name) if "discriminator" in schemas.get(name, {}) else None


def _resource_types(schemas: Mapping[str, Any], unions: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    """Class names by JSON:API type, of the resources that some union holds."""
    members = {member for union in unions.values() for member in union}
    return {
        kind: class_name(name)
        for name, schema in schemas.items()
        if "attributes" in schema.get("properties", {}) and class_name(name) in members
        if (kind := schema["properties"].get("type", {}).get("const"))
    }


def _related(
    schema: dict[str, Any], schemas: Mapping[str, Any], types: Mapping[str, str]
) -> tuple[tuple[str, str, str], ...]:
    """Relationship properties as (Python name, annotation, wire name)."""
    name = schema["properties"].get("relationships", {}).get("$ref", "").removeprefix(_REF)
    found = []
    for wire, relation in schemas.get(name, {}).get("properties", {}).items():
        targets = relation.get("x-resource")
        if targets is None:
            continue
        names = [
            types.get(target, "UnknownResource") for target in ([targets] if isinstance(targets, str) else targets)
        ]
        kind = "RelatedMany" if relation["$ref"].endswith("ToMany") else "RelatedOne"
        found.append(
            (relation.get("x-python-name") or python_name(wire), f"{kind}[{' | '.join(names)}]", literal(wire))
        )
    return tuple(found)


def _referred(schema: dict[str, Any]) -> str:
    return class_name(schema["$ref"].removeprefix(_REF))
