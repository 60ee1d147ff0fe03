"""Runtime expressions, resolved against the schemas of an operation.

Source: OpenAPI 3.1.0, section 4.8.20.3 (Runtime Expressions); the subset named in specs/README.md.
"""

import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from .grammar import At
from .load import join, split
from .model import Operation, Spec, contents

_EXPRESSION = re.compile(
    r"\$(?P<message>request|response)\."
    r"(?:(?P<body>body)(?:#(?P<pointer>/.*))?|(?P<place>query|path|header)\.(?P<name>.+))"
)
_OPEN = {"properties", "items", "type", "const", "enum", "anyOf", "$ref"}


@frozen(kw_only=True)
class Expression:
    """`message` is `request` or `response`, `place` is `body`, `query`, `path` or `header`.

    `name` is the parameter or header; in a body, the JSON pointer.
    """

    message: str
    place: str
    name: str


def parse(text: str) -> Expression:
    """Read `$response.body#/data/id` and the like.

    Raises:
        ValueError: it is no runtime expression that these specs use.
    """
    match = _EXPRESSION.fullmatch(text)
    if not match or (match["message"] == "response" and match["place"] in ("query", "path")):
        raise ValueError(f"{text} is no runtime expression")
    return Expression(
        message=match["message"],
        place=match["body"] or match["place"],
        name=match["name"] or match["pointer"] or "",
    )


def with_pointer(text: str) -> str:
    """Return an expression that a JSON pointer can follow."""
    return text if "#" in text else f"{text}#"


def find(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    """(pointer, text) of every expression inside the value of an `x-` key."""
    if isinstance(value, str) and value.startswith("$"):
        yield pointer, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from find(item, join(pointer, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from find(item, join(pointer, index))


def resolve(spec: Spec, operation: Operation, text: str) -> list[At]:
    """The schemas of the values that an expression may yield; none if it leads nowhere.

    An expression on the answer has to hold for the body of every 2xx answer.

    Raises:
        ValueError: as in `parse`.
    """
    expression = parse(text)
    if expression.place == "body":
        bodies = _bodies(operation, expression.message)
        found = [_walk(spec, body, expression.name) for body in bodies]
        return [at for each in found for at in each] if found and all(found) else []
    if expression.message == "request":
        parameter = operation.parameter(expression.place, expression.name)
        return [parameter] if parameter else []
    return list(_headers(spec, operation, expression.name))


def _bodies(operation: Operation, message: str) -> list[At]:
    if message == "response":
        return operation.success_bodies()
    return contents(operation.body) if operation.body else []


def _headers(spec: Spec, operation: Operation, name: str) -> Iterator[At]:
    for answer in operation.answers:
        for header in answer.response.node.get("headers", {}):
            if header.lower() == name.lower():
                yield spec.follow(answer.response.child("headers", header, kind="header"))


def _walk(spec: Spec, body: At, pointer: str) -> list[At]:
    if "schema" not in body.node:
        return []
    schemas = spec.alternatives(body.child("schema", kind="schema"))
    for token in split(pointer):
        members = [member for at in schemas for member in _member(at, token)]
        schemas = [alternative for member in members for alternative in spec.alternatives(member)]
    return schemas


def _member(schema: At, token: str) -> Iterator[At]:
    node = schema.node
    rest = node.get("additionalProperties")
    if token in node.get("properties", {}):
        yield schema.child("properties", token, kind="property")
    elif "items" in node and token.isdigit():
        yield schema.child("items", kind="schema")
    elif isinstance(rest, dict):
        yield schema.child("additionalProperties", kind="schema")
    # A free object says nothing of its members, so that any may be meant.
    elif (rest is True and "properties" not in node) or not _OPEN & node.keys():
        yield At(pointer=schema.pointer, kind="schema", node={})
