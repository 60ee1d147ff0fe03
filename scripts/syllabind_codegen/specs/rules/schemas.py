"""Rules on schemas."""

import re
from collections import Counter

from ..grammar import At
from ..load import Node, join, split
from ..model import Spec, contents, types
from ..names import chosen_name, squeezed
from .base import Findings, Rule
from .xkeys import well_formed

_UNKNOWN = "UnknownResource"
_TAKEN = {"to_dict", "from_dict", "additional_properties", "datetime", "models"}
_IMPORTED = frozenset(
    "any classvar literal mapping model notrequired openenum relatedmany relatedone sequence timestamp typeddict "
    "unset uuid".split()
)
_UNFIT = ("oneOf", "allOf", "default", "readOnly", "writeOnly")


def _component(at: At) -> bool:
    tokens = split(at.pointer)
    return tokens[:2] == ["components", "schemas"] and len(tokens) == 3


def _condition(at: At) -> bool:
    tokens = split(at.pointer)
    return tokens[-1] in ("if", "then", "else") and tokens[-2] != "properties"


def _of_parameter(at: At) -> bool:
    return "/parameters/" in at.pointer and not at.pointer.startswith("/components/schemas/")


def open_(spec: Spec) -> Findings:
    """Answers hold more than is known; a webhook's payload is an answer that comes unasked."""
    roots = [answer.response for call in spec.operations for answer in call.answers]
    roots += [call.body for call in spec.operations if call.webhook and call.body]
    closed = {
        at.pointer
        for at in spec.reach(roots)
        if at.kind in ("schema", "property") and at.node.get("additionalProperties") is False
    }
    for pointer in sorted(closed):
        yield join(pointer, "additionalProperties"), "an answer is never closed"


def unfit(spec: Spec) -> Findings:
    """The generator flattens, ignores or invents with these keywords."""
    for at in spec.schemas:
        for keyword in _UNFIT:
            if keyword in at.node:
                yield join(at.pointer, keyword), f"{keyword} has no place in these schemas"


def inline(spec: Spec) -> Findings:
    """A model or an open enum is a class, and its name is that of the component; a condition says more of one."""
    for at in spec.schemas:
        if _component(at) or _condition(at):
            continue
        if "properties" in at.node:
            yield at.pointer, "an object with properties must be a component"
        if "enum" in at.node and not _of_parameter(at):
            yield at.pointer, "an enum must be a component"


def enums(spec: Spec) -> Findings:
    """Members are named after their values, letters and digits only.

    The closed list of a parameter makes no class, so that `name` and `-name` may stand together.
    """
    for at in spec.schemas:
        values = at.node.get("enum")
        if values is None:
            continue
        pointer = join(at.pointer, "enum")
        if types(at.node) != ["string"] or not all(isinstance(value, str) for value in values):
            yield pointer, "an enum is of strings alone"
            continue
        if _of_parameter(at):
            continue
        chosen = at.node.get("x-enum-varnames")
        if chosen is not None and len(chosen) != len(values):
            yield pointer, f"{len(chosen)} x-enum-varnames for {len(values)} values"
        for name, count in Counter(chosen or map(squeezed, values)).items():
            if count > 1 or not name:
                yield pointer, f"{count} members are called {name!r}; give x-enum-varnames"


def properties(spec: Spec) -> Findings:
    """Fields of one model cannot share a Python name nor hide its methods."""
    for at in spec.schemas:
        seen: dict[str, str] = {}
        for wire, node in at.node.get("properties", {}).items():
            pointer = join(at.pointer, "properties", wire)
            if not isinstance(node, dict):
                yield pointer, f"{wire} must be described by an object"
                continue
            try:
                name = chosen_name(node, wire)
            except ValueError as error:
                yield pointer, str(error)
                continue
            if name in _TAKEN:
                yield pointer, f"{name} is a name that models use"
            first = seen.setdefault(squeezed(wire), wire)
            if first != wire:
                yield pointer, f"{first} and {wire} differ only in case or punctuation"


def nullable(spec: Spec) -> Findings:
    """With a list of types, the fuzzer takes an empty text for a valid date."""
    for at in spec.schemas:
        beside = {"format", "enum", "$ref"} & at.node.keys()
        if "null" in types(at.node) and beside:
            yield at.pointer, f"null beside {', '.join(sorted(beside))} must be written as anyOf"


def unions(spec: Spec) -> Findings:
    """A tagged union is decoded by its tag; the last alternative takes what is new."""
    for at in spec.schemas:
        if "discriminator" not in at.node:
            continue
        tag = at.node["discriminator"]["propertyName"]
        count = len(at.node.get("anyOf", []))
        choices = [at.child("anyOf", index, kind="schema") for index in range(count)]
        if not choices or split(spec.follow(choices[-1]).pointer)[-1] != _UNKNOWN:
            yield at.pointer, f"the last alternative must be {_UNKNOWN}"
        for choice in choices[:-1]:
            schema = spec.follow(choice).node
            fixed = "const" in schema.get("properties", {}).get(tag, {})
            if not fixed or tag not in schema.get("required", []):
                yield choice.pointer, f"the alternative has no {tag} that is required and const"


def mappings(spec: Spec) -> Findings:
    """Without a mapping, only the names of the schemas say what a tag stands for (OpenAPI 3.1.0, section 4.8.25)."""
    for at in spec.schemas:
        if "discriminator" not in at.node:
            continue
        tag = at.node["discriminator"]["propertyName"]
        mapping = at.node["discriminator"].get("mapping") or {}
        meant = {}
        for index in range(len(at.node.get("anyOf", []))):
            choice = at.child("anyOf", index, kind="schema")
            value = spec.follow(choice).node.get("properties", {}).get(tag, {}).get("const")
            if value is not None:
                meant[value] = choice.node.get("$ref")
        pointer = join(at.pointer, "discriminator")
        for value in meant.keys() - mapping.keys():
            yield pointer, f"the mapping does not say what {value} stands for"
        for value in mapping.keys() - meant.keys():
            yield pointer, f"{value} is the {tag} of no alternative"
        for value in mapping.keys() & meant.keys():
            if mapping[value] != meant[value]:
                yield pointer, f"{value} is the {tag} of {meant[value]}, not of {mapping[value]}"


def kinds(spec: Spec) -> Findings:
    """The model of such a member is chosen by a value that stands beside it."""
    for at in spec.schemas:
        beside = at.node.get("properties", {})
        for wire, node in beside.items():
            habits = well_formed(node, "x-discriminator") if isinstance(node, dict) else None
            if habits is None:
                continue
            pointer, name = join(at.pointer, "properties", wire, "x-discriminator"), habits["propertyName"]
            listed = _listed(spec, at, name)
            if not listed:
                yield pointer, f"{name} must be a property beside {wire}, with an enum"
            elif unlisted := sorted(habits["mapping"].keys() - listed):
                yield pointer, f"{name} cannot be {unlisted[0]}"


def webhook_events(spec: Spec) -> Findings:
    """A member of what webhooks send, whose values their schemas list, distinguishes them."""
    habits = well_formed(spec.document, "x-webhook-events")
    calls = [(call, call.body) for call in spec.operations if call.webhook and call.body]
    for call, sent in calls:
        for body in contents(sent):
            if "$ref" not in body.node.get("schema", {}):
                yield body.pointer, f"what {call.name} sends must be the $ref of a schema"
            elif habits and not _listed(spec, spec.follow(body.child("schema", kind="schema")), habits["type"]):
                yield body.pointer, f"what {call.name} sends must have a property {habits['type']} with an enum"
    if len(calls) > 1 and habits is None:
        yield "/webhooks", "x-webhook-events must name what distinguishes several webhooks"
    for id in set((habits or {}).get("others", {}).values()) - {call.name for call, _ in calls}:
        yield "/x-webhook-events/others", f"there is no webhook {id}"


def _listed(spec: Spec, schema: At, name: str) -> set[str]:
    if name not in schema.node.get("properties", {}):
        return set()
    return {*spec.follow(schema.child("properties", name, kind="property")).node.get("enum", [])}


def class_names(spec: Spec) -> Findings:
    """The classes of one module cannot share a name, nor hide what the module imports."""
    seen: dict[str, str] = {}
    for name in spec.components("schemas"):
        pointer = join("/components/schemas", name)
        if not re.match("[A-Za-z]", name) or squeezed(name) in _IMPORTED:
            yield pointer, f"a model cannot be called {name}"
        first = seen.setdefault(squeezed(name), name)
        if first != name:
            yield pointer, f"{first} and {name} make the same class name"
        if squeezed(name).endswith("dict") and squeezed(name).removesuffix("dict") in seen:
            yield pointer, f"{name} is what the plain dict of another model is called"


def choices(spec: Spec) -> Findings:
    """A union without a tag is decoded by the JSON type of the value alone."""
    for at in spec.schemas:
        if {"discriminator", "oneOf"} & at.node.keys() or "anyOf" not in at.node or _condition(at):
            continue
        kinds = Counter(_kind(each.node) for each in spec.alternatives(at) if "anyOf" not in each.node)
        for kind, count in kinds.items():
            if count > 1:
                yield join(at.pointer, "anyOf"), f"{count} alternatives are {kind}, and nothing distinguishes them"


def _kind(schema: Node) -> str:
    if "properties" in schema:
        return "object"
    return next((each for each in types(schema) if each != "null"), "of any type")


def values(spec: Spec) -> Findings:
    """What a schema means without being an object has no type; a const is a `Literal`; JSON holds no bytes."""
    for at in spec.schemas:
        if not isinstance(at.node.get("const", ""), str | bool | int | None):
            yield join(at.pointer, "const"), "a const is a text, a boolean, a whole number or null"
        for place in ("items", "not", "if", "then", "else"):
            if isinstance(at.node.get(place), bool):
                yield join(at.pointer, place), f"{place} must be an object, got {at.node[place]}"
        for place in ("anyOf", "oneOf", "allOf"):
            for index, each in enumerate(at.node.get(place, [])):
                if isinstance(each, bool):
                    yield join(at.pointer, place, index), f"an alternative must be an object, got {each}"
        if at.kind == "property" and at.node.get("format") == "binary":
            yield join(at.pointer, "format"), "JSON holds no binary values; describe the text that stands there"


def described(spec: Spec) -> Findings:
    """The description is the docstring of the class."""
    for at in spec.schemas:
        if _component(at) and not at.node.get("description", "").strip():
            yield at.pointer, f"{split(at.pointer)[-1]} has no description"


RULES = (
    Rule("open-answer", "Nothing that comes in an answer has additionalProperties: false", open_),
    Rule("schema-keyword", "Schemas have no oneOf, allOf, default, readOnly, writeOnly", unfit),
    Rule("inline-schema", "Objects with properties, and enums but in parameters, are named", inline),
    Rule("enum", "An enum holds strings that give different member names", enums),
    Rule("property-name", "The properties of a schema have different Python names", properties),
    Rule("nullable", "A nullable format, enum or $ref is written with anyOf", nullable),
    Rule("discriminator", "Alternatives of a union have a const tag; UnknownResource is last", unions),
    Rule("mapping", "A discriminator maps the tag of each alternative to its schema", mappings),
    Rule("kind", "A member's x-discriminator names a property beside it and values of its enum", kinds),
    Rule("webhook-event", "x-webhook-events names what distinguishes webhooks", webhook_events),
    Rule("schema-name", "The schemas make different class names, and none that models use", class_names),
    Rule("union", "The alternatives of a union without a tag have different JSON types", choices),
    Rule("value", "Schemas are objects, a const is a simple value, nothing is binary", values),
    Rule("description", "A component schema has a description", described),
)
