"""Parameters and bodies of operations: their annotations, and the expressions that check and send them."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from .parse import FORM, class_name, type_text
from .scope import Scope
from .specs.names import python_name
from .text import argument_lines, literal, sentence
from .tree import camel

__all__ = ["Body", "Parameter", "body_of", "host_parameters", "parameters_of"]

_TIMES = {"date-time": ("datetime.datetime", "timestamp"), "date": ("datetime.date", "date")}
"""The Python type of a format, and the function that sends it."""


@frozen(kw_only=True)
class Parameter:
    """One argument of a builder.

    Attributes:
        name: Its Python name.
        wire: Its name on the wire.
        annotation: Its Python type, without `Unset`.
        sends: The expression that checks it and puts it into the query; empty for path parameters.
        text: Its entry in the docstring.
        header: Whether it is sent as a header.
    """

    name: str
    wire: str
    annotation: str
    required: bool
    sends: str
    text: str
    header: bool = False


@frozen(kw_only=True)
class Body:
    """The `body` argument of a builder.

    Attributes:
        annotation: Its Python type, without `Unset`.
        sends: The expression that checks and encodes it.
        media: Its media type, as a Python string.
    """

    annotation: str
    sends: str
    media: str
    required: bool


def parameters_of(
    scope: Scope, path: str, item: Mapping[str, Any], operation: Mapping[str, Any], props: Mapping[tuple[str, str], Any]
) -> tuple[tuple[Parameter, ...], tuple[Parameter, ...]]:
    """Return the path parameters of an operation, in the order of its path, and those of query and headers.

    Args:
        scope: The module.
        path: The path template.
        item: The path item.
        operation: The operation.
        props: What openapi-python-client made of the parameters, by place and wire name.
    """
    raw = [scope.follow(each) for each in [*item.get("parameters", []), *operation.get("parameters", [])]]
    plan = operation.get("x-pagination")
    size = plan.get("size", "").removeprefix("$request.query.") if isinstance(plan, dict) else None
    paths: list[Parameter] = []
    query: list[Parameter] = []
    for each in raw:
        name = each.get("x-python-name") or ("page_size" if each["name"] == size else python_name(each["name"]))
        text = _entry(name, _described(scope, each))
        if each["in"] == "path":
            paths.append(Parameter(name=name, wire=each["name"], annotation="str", required=True, sends="", text=text))
            continue
        kind, sends = _query(scope, operation["operationId"], name, each, type_text(props[each["in"], each["name"]]))
        query.append(
            Parameter(
                name=name,
                wire=each["name"],
                annotation=kind,
                required=bool(each.get("required")),
                sends=sends,
                text=text,
                header=each["in"] == "header",
            )
        )
    order = re.findall(r"{([^}]+)}", path)
    paths.sort(key=lambda each: order.index(each.wire))
    return tuple(paths), tuple(query)


def host_parameters(scope: Scope, servers: Sequence[Mapping[str, Any]]) -> tuple[Parameter, ...]:
    """Return the variables of the only server of an operation, which only the caller knows.

    One without a description has the server's: some parsers refuse it at the variable.
    """
    if len(servers) != 1 or servers[0]["url"] == scope.document["servers"][0]["url"]:
        return ()
    return tuple(
        Parameter(
            name=python_name(name),
            wire=name,
            annotation="str",
            required=True,
            sends="",
            text=_entry(python_name(name), variable.get("description", servers[0].get("description", ""))),
        )
        for name, variable in servers[0].get("variables", {}).items()
    )


def body_of(scope: Scope, operation: Mapping[str, Any]) -> Body | None:
    """Return the `body` argument of an operation; `None` where it takes no body."""
    if "requestBody" not in operation:
        return None
    described = scope.follow(operation["requestBody"])
    ((media, content), *_) = described["content"].items()
    schema = content["schema"]
    within = operation.get("x-body", "").removeprefix("$request.body#/")
    if within:
        schema = scope.follow(schema)["properties"][within]
    text = scope.schema(schema)
    taken = scope.body(schema)
    if media == FORM:
        sends = "wire.form(body)"
    elif "json" not in media:
        taken, sends = ("str", "body.encode()") if media.startswith("text/") else ("bytes", "body")
    else:
        sends = f"wire.json_body(body, {text}" + (f", {literal(within)})" if within else ")")
    return Body(annotation=taken, sends=sends, media=literal(media), required=bool(described.get("required")))


def _query(scope: Scope, id: str, name: str, raw: dict[str, Any], opc_type: str) -> tuple[str, str]:
    """Return the annotation and the sending expression of a query parameter."""
    given = f"{literal(name)}, {name}"
    wire = "" if raw["name"] == name else f", wire={literal(raw['name'])}"
    schema = scope.follow(raw["schema"])
    kind = schema.get("type")
    if raw.get("style") == "deepObject":
        free = kind == "object" and "properties" not in schema
        return "Mapping[str, Any]" if free else scope.annotation(opc_type), f"wire.deep_object({given}{wire})"
    if kind == "array":
        among, text = _choice(scope, id, name, schema["items"])
        limits = {"among": among, "least": schema.get("minItems"), "most": schema.get("maxItems")}
        extra = "".join(f", {key}={value}" for key, value in limits.items() if value)
        call = "exploded" if raw.get("explode", True) else "comma_separated"
        return f"{text} | Sequence[{text}]", f"wire.{call}({given}{wire}{extra})"
    if kind == "integer":
        bounds = [schema.get("minimum"), schema.get("maximum")]
        while bounds and bounds[-1] is None:
            bounds.pop()
        return "int", f"wire.integer({', '.join([given, *map(str, bounds)])}{wire})"
    if kind == "boolean":
        return "bool", f"wire.boolean({given}{wire})"
    if kind == "string" and schema.get("format") in _TIMES:
        annotation, call = _TIMES[schema["format"]]
        return annotation, f"wire.{call}({given}{wire})"
    if kind == "string" and schema.get("contentMediaType") == "application/json":
        content = scope.body(schema["contentSchema"]) if "contentSchema" in schema else "Mapping[str, Any]"
        return f"{content} | str", f"wire.json_query({given}{wire})"
    if kind == "string":
        among, text = _choice(scope, id, name, schema if "$ref" not in raw["schema"] else raw["schema"])
        limits = {
            "among": among,
            "shortest": schema.get("minLength"),
            "longest": schema.get("maxLength"),
            "pattern": literal(schema["pattern"]) if "pattern" in schema else None,
        }
        extra = "".join(f", {key}={value}" for key, value in limits.items() if value is not None)
        return text, f"wire.string({given}{wire}{extra})"
    raise ValueError(f"{id}: no template for the type {kind!r} of the parameter {raw['name']}")


def _entry(name: str, text: str) -> str:
    """Return the entry of an argument in the docstring; an empty text where nothing is said of it."""
    return argument_lines(name, sentence(text)) if text.strip() else ""


def _described(scope: Scope, raw: dict[str, Any]) -> str:
    """Return the description of a parameter, with the bounds of a number."""
    text = sentence(raw.get("description") or "")
    schema = scope.follow(raw["schema"])
    least, most = schema.get("minimum"), schema.get("maximum")
    if schema.get("type") != "integer" or most is None or str(most) in text:
        return text
    return f"{text} From {least} to {most}." if least is not None else f"{text} At most {most}."


def _choice(scope: Scope, id: str, name: str, schema: dict[str, Any]) -> tuple[str | None, str]:
    """Return what a value is checked against, and its annotation.

    A closed list becomes an alias of `Literal`; an open one is its enum or any text.
    """
    if "$ref" in schema:
        if "enum" in scope.follow(schema):
            return None, f"{scope.annotation(class_name(schema['$ref'].rpartition('/')[2]))} | str"
        return None, "str"
    if "enum" not in schema:
        return None, "int" if schema.get("type") == "integer" else "str"
    values = ", ".join(literal(value) for value in schema["enum"])
    alias = scope.choices.setdefault(f"Literal[{values}]", f"{camel(python_name(id))}{camel(name)}")
    return alias, alias
