"""Rules on the document as a whole."""

import json
import re
from functools import cache
from importlib.util import find_spec
from keyword import iskeyword
from pathlib import Path

import jsonschema_rs

from ..load import join
from ..model import Spec
from .base import Findings, Rule

_ORIGIN = re.compile(r"https?://[^/?#]+")
_LONGEST = 200
"""Messages quote the value that is wrong, which may be a whole operation."""


@cache
def _openapi() -> jsonschema_rs.Validator:
    # Importing the package takes longer than all the rules together.
    found = find_spec("openapi_spec_validator")
    assert found is not None
    assert found.origin is not None
    schema = Path(found.origin).parent / "resources" / "schemas" / "v3.1" / "schema.json"
    return jsonschema_rs.validator_for(json.loads(schema.read_text(encoding="utf-8")))


@cache
def _dialect() -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for({"$ref": "https://json-schema.org/draft/2020-12/schema"})


def _leaf(error: jsonschema_rs.ValidationError) -> jsonschema_rs.ValidationError:
    """The most specific error: inside a failed union, the deepest one."""
    branches = getattr(error.kind, "context", None) or []
    inner = [_leaf(each) for branch in branches for each in branch]
    return max([error, *inner], key=lambda each: len(each.instance_path))


def _errors(validator: jsonschema_rs.Validator, value: object, pointer: str) -> Findings:
    for error in map(_leaf, validator.iter_errors(value)):
        message = error.message
        if len(message) > _LONGEST:
            message = f"... {message[-_LONGEST:]}"
        yield join(pointer, *error.instance_path), message


def valid(spec: Spec) -> Findings:
    """The OpenAPI 3.1 schema leaves Schema Objects to their own dialect, JSON Schema 2020-12."""
    yield from _errors(_openapi(), spec.document, "")
    if not str(spec.document.get("openapi", "")).startswith("3.1."):
        yield "/openapi", "the specs are written in OpenAPI 3.1"
    outermost = None
    for at in spec.schemas:
        if outermost is None or not at.pointer.startswith(outermost):
            outermost = f"{at.pointer}/"
            yield from _errors(_dialect(), at.node, at.pointer)


def tags(spec: Spec) -> Findings:
    """A tag is an attribute path of the client (`edlink.my.classes`)."""
    used = {tag for call in spec.calls for tag in call.node.get("tags", [])}
    for index, tag in enumerate(spec.document.get("tags", [])):
        pointer = join("/tags", index)
        if tag["name"] not in used:
            yield pointer, f"no operation has the tag {tag['name']}"
        parts = tag["name"].split(".")
        if not all(re.fullmatch(r"[a-z][a-z0-9_]*", part) for part in parts) or any(map(iskeyword, parts)):
            yield pointer, f"the tag {tag['name']} is no dotted Python name"


def servers(spec: Spec) -> Findings:
    """Paths are written in full, so that a server is an origin."""
    for at in spec.objects:
        if at.kind == "server" and not _ORIGIN.fullmatch(at.node["url"]):
            yield join(at.pointer, "url"), f"the server {at.node['url']} is more than an origin"
    if not spec.document.get("servers"):
        yield "", "the document has no servers"


def unused(spec: Spec) -> Findings:
    """A definition that nothing leads to is a forgotten one.

    An OAuth scheme is used without being named: it describes how the tokens of other schemes are obtained.
    """
    for pointer in spec.bundle.unused:
        yield pointer, f"nothing leads to {pointer}"
    named = {name for call in spec.calls for each in call.node.get("security", []) for name in each}
    for name, scheme in spec.components("securitySchemes").items():
        if name not in named and scheme["type"] != "oauth2":
            pointer = join("/components/securitySchemes", name)
            yield pointer, f"no operation uses the security scheme {name}"


VALID = Rule("openapi", "The document is valid OpenAPI 3.1, its schemas JSON Schema 2020-12", valid)

RULES = (
    Rule("tag", "Every tag is a dotted Python name and has operations", tags),
    Rule("server-origin", "A server URL is an origin, without a path", servers),
    Rule("unused", "Every path, component and security scheme is used", unused),
)
