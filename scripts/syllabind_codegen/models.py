"""Models and enums of a spec, file by file, as the templates `models*.jinja` print them."""

import re
from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen

from .parse import Parsed, class_name, type_text
from .specs.bundle import Bundle
from .specs.names import name_or_none, python_name
from .text import constant, docstring, literal, one_line, sentence
from .typed_dicts import NAME, bodies_of, typed_dicts
from .views import EnumView, Field, Kinds, ModelModule, Models, ModelView, TypedDictView

__all__ = ["annotation", "models_of"]

_REF = "#/components/schemas/"
_UNKNOWN = "UnknownResource"
_MAPPING = "dict[str, Any]"
_DEEPEST = 4
"""Objects without declared members inside of each other."""


def models_of(bundled: Bundle, parsed: Parsed) -> Models:
    """Return the models of a bundled document, in the modules of the files that declare them."""
    document = bundled.document
    schemas: dict[str, dict[str, Any]] = document["components"].get("schemas", {})
    unions = {
        class_name(name): tuple(_referred(each) for each in schema["anyOf"][:-1])
        for name, schema in schemas.items()
        if "discriminator" in schema
    }
    free = {
        name: f"dict[str, {type_text(model.additional_properties) if model.additional_properties else 'Any'}]"
        for name, model in parsed.models.items()
        if not (model.required_properties or model.optional_properties)
    }
    # The values of one may be another one.
    for _ in range(_DEEPEST):
        free = {name: annotation(text, free) for name, text in free.items()}
    reader = _Reader(
        schemas=schemas,
        parsed=parsed,
        tagged=frozenset(member for members in unions.values() for member in members),
        types=_resource_types(schemas, unions),
        free=free,
    )
    views = {
        class_name(name): reader.model(class_name(name), schema)
        for name, schema in sorted(schemas.items())
        if "properties" in schema and class_name(name) != _UNKNOWN
    }
    enums = {
        class_name(name): EnumView(
            name=class_name(name),
            text=docstring(sentence(schema.get("description", "Known values; any other is kept as it came")), 4),
            members=_members(schema, parsed.enums[class_name(name)].values),
        )
        for name, schema in sorted(schemas.items())
        if "enum" in schema
    }
    dicts = typed_dicts(views, enums.keys(), bodies_of(document))
    homes = {class_name(name): bundled.module(name) for name in schemas}
    taken = {*views, *enums, *unions, *dicts}
    modules = []
    for home in sorted({homes[name] for name in {*views, *enums, *unions}}):
        elsewhere = _Elsewhere(here=frozenset(name for name, file in homes.items() if file == home), known=taken)
        modules.append(
            ModelModule(
                name=home,
                models=tuple(elsewhere.model(view) for name, view in views.items() if homes[name] == home),
                enums=tuple(view for name, view in enums.items() if homes[name] == home),
                unions={
                    name: tuple(map(elsewhere.annotation, members))
                    for name, members in unions.items()
                    if homes[name] == home
                },
                dicts=tuple(
                    elsewhere.typed_dict(dicts[name]) for name in views if name in dicts and homes[name] == home
                ),
            )
        )
    return Models(modules=tuple(modules), free=free, dicts=frozenset(dicts))


@frozen(kw_only=True)
class _Elsewhere:
    """Qualifies the names of models that stand in another module."""

    here: frozenset[str]
    known: set[str]

    def annotation(self, text: str) -> str:
        return NAME.sub(self._qualified, text)

    def model(self, view: ModelView) -> ModelView:
        fields = (
            evolve(
                each,
                annotation=self.annotation(each.annotation),
                kinds=each.kinds and evolve(each.kinds, union=self.annotation(each.kinds.union)),
            )
            for each in view.fields
        )
        related = ((name, self.annotation(text), wire) for name, text, wire in view.related)
        return evolve(view, fields=tuple(fields), related=tuple(related))

    def typed_dict(self, view: TypedDictView) -> TypedDictView:
        return evolve(view, members=tuple(evolve(m, annotation=self.annotation(m.annotation)) for m in view.members))

    def _qualified(self, word: re.Match[str]) -> str:
        name = word[0]
        base = name.removesuffix("Dict")
        if name in self.here or base in self.here or (name not in self.known and base not in self.known):
            return name
        return f"models.{name}"


def annotation(text: str, free: Mapping[str, str]) -> str:
    """An annotation with the names of free objects replaced by what they are, and `None` last."""
    known = {"UUID": "str", **free}  # an id stays the text that it is in JSON
    text = re.sub(r"[A-Za-z_][A-Za-z0-9_.]*", lambda word: known.get(word[0], word[0]), text)
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
    made = {value: (name_or_none(value) or "").upper() for value in schema["enum"]}
    theirs = {str(value): key for key, value in named.items()}
    return tuple(
        (name if name and list(made.values()).count(name) == 1 else theirs[value], literal(value))
        for value, name in made.items()
    )


@frozen(kw_only=True)
class _Reader:
    """Reads schemas as models.

    Attributes:
        tagged: Names of the models that their `type` distinguishes.
        types: Class names by JSON:API type.
        free: Annotations of objects without declared members.
    """

    schemas: Mapping[str, Any]
    parsed: Parsed
    tagged: frozenset[str]
    types: Mapping[str, str]
    free: Mapping[str, str]

    def model(self, name: str, schema: dict[str, Any]) -> ModelView:
        model = self.parsed.models[name]
        props = {
            prop.name.get_untrusted_value(): prop
            for prop in [*(model.required_properties or []), *(model.optional_properties or [])]
        }
        tag = schema["properties"]["type"]["const"] if name in self.tagged else None
        fields = (
            self.field(name, wire, each, props[wire])
            for wire, each in schema["properties"].items()
            if tag is None or wire != "type"
        )
        return ModelView(
            name=name,
            text=docstring(sentence(schema.get("description") or name), 4),
            tag=None if tag is None else literal(tag),
            fields=tuple(fields),
            related=_related(schema, self.schemas, self.types),
        )

    def field(self, model: str, wire: str, schema: dict[str, Any], prop: Any) -> Field:
        python = schema.get("x-python-name") or python_name(wire)
        text = _union_text(schema, self.schemas) or annotation(type_text(prop), self.free)
        if "const" in schema:
            text = f"Literal[{constant(schema['const'])}]"
        kinds = _kinds(model, python, schema) if "x-discriminator" in schema else None
        if kinds is not None:
            text = text.replace(kinds.other or _MAPPING, kinds.alias, 1)
        return Field(
            name=python,
            wire=wire,
            annotation=text,
            required=prop.required,
            value=_default(python, wire, prop.required, schema),
            text=one_line(" ".join([*_deprecation(schema), sentence(schema.get("description", ""))]).strip()),
            secret=schema.get("format") == "password",
            deprecated=bool(schema.get("deprecated")),
            kinds=kinds,
        )


def _kinds(model: str, python: str, schema: dict[str, Any]) -> Kinds:
    """Return the models of a member that another member of its object distinguishes."""
    names = {value: _class(ref) for value, ref in schema["x-discriminator"]["mapping"].items()}
    other = _class(schema["$ref"]) if "$ref" in schema else None
    return Kinds(
        alias=f"_{model}{class_name(python)}",
        table=f"_{python_name(model).upper()}_{python.upper()}",
        member=python_name(schema["x-discriminator"]["propertyName"]),
        names=names,
        other=other,
        union=" | ".join([*dict.fromkeys(names.values()), other or _MAPPING]),
    )


def _class(ref: str) -> str:
    return class_name(ref.removeprefix(_REF))


def _deprecation(schema: dict[str, Any]) -> list[str]:
    return ["Deprecated by the vendor."] if schema.get("deprecated") else []


def _default(python: str, wire: str, required: bool, schema: dict[str, Any]) -> str:
    default = None if required else "UNSET"
    if "const" in schema and required:
        default = constant(schema["const"])
    deprecated = schema.get("deprecated")
    if python == wire and (default is None or not deprecated):
        return "" if default is None else f" = {default}"
    given = [f"name={literal(wire)}"] if python != wire else []
    given += [] if default is None else [f"default={default}"]
    return f" = {'deprecated' if deprecated else 'json'}_field({', '.join(given)})"


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
        names = [types.get(target, _UNKNOWN) for target in ([targets] if isinstance(targets, str) else targets)]
        kind = "RelatedMany" if relation["$ref"].endswith("ToMany") else "RelatedOne"
        found.append(
            (relation.get("x-python-name") or python_name(wire), f"{kind}[{' | '.join(names)}]", literal(wire))
        )
    return tuple(found)


def _referred(schema: dict[str, Any]) -> str:
    return _class(schema["$ref"])
