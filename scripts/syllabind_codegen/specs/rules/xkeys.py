"""Rules on `x-` keys: their shape, their place, and where their expressions lead."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonschema_rs
from attrs import frozen

from .. import expressions
from ..grammar import At
from ..load import join
from ..model import Operation, Spec
from .base import Findings, Rule

SCHEMA = Path(__file__).parents[1] / "x-keys.schema.json"
_POLLED = ("state", "result", "expires")


@frozen
class _Key:
    places: tuple[str, ...]
    validator: jsonschema_rs.Validator


@cache
def _keys() -> Mapping[str, _Key]:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return {
        key: _Key(
            tuple(each["x-places"]),
            jsonschema_rs.validator_for({**each, "$defs": schema["$defs"]}, validate_formats=True),
        )
        for key, each in schema["properties"].items()
    }


def well_formed(node: Mapping[str, Any], key: str) -> Any:
    """The value of an `x-` key; None where it is absent or `x-key` complains of it."""
    value = node.get(key)
    return value if value is not None and _keys()[key].validator.is_valid(value) else None


def shape(spec: Spec) -> Findings:
    """A key that no schema knows, or that is not read where it stands, is a typing error."""
    for at in spec.objects:
        for name in at.node:
            if name.startswith("x-"):
                yield from _complaints(at, name)


def _complaints(at: At, name: str) -> Findings:
    key = _keys().get(name)
    if key is None:
        yield join(at.pointer, name), f"{name} is not in x-keys.schema.json"
        return
    if at.kind not in key.places:
        yield join(at.pointer, name), f"{name} stands on {' or '.join(key.places)}, not on {at.kind}"
    for error in key.validator.iter_errors(at.node[name]):
        message = f"{name}{join('', *error.instance_path)}: {error.message}"
        yield join(at.pointer, name, *error.instance_path), message


def pointers(spec: Spec) -> Findings:
    """Every expression is resolved here, so that a renamed field is seen when it is renamed."""
    for call in spec.calls:
        for key in ("x-result", "x-body", "x-pagination", "x-idempotent"):
            value = well_formed(call.node, key)
            yield from _unresolved(spec, [call], value, join(call.at.pointer, key))
        paging = well_formed(call.node, "x-pagination")
        if isinstance(paging, dict):
            items = expressions.resolve(spec, call, paging["items"])
            first = f"{expressions.with_pointer(paging['items'])}/0/id"
            if items and not any(spec.is_array(at) for at in items):
                yield join(call.at.pointer, "x-pagination", "items"), "items is no array"
            elif paging["style"] == "last-id" and not expressions.resolve(spec, call, first):
                yield join(call.at.pointer, "x-pagination", "items"), "a record needs an id for the style last-id"
    for key in ("x-request-id", "x-rate-limit"):
        yield from _unresolved(spec, spec.calls, well_formed(spec.document, key), f"/{key}")
    for name, scheme in spec.components("securitySchemes").items():
        pointer = join("/components/securitySchemes", name, "x-oauth")
        # `errors` stand in refusals, whose bodies the specs do not all describe.
        oauth = {key: value for key, value in (well_formed(scheme, "x-oauth") or {}).items() if key != "errors"}
        yield from _unresolved(spec, _token_operations(spec, scheme), oauth, pointer)


def _unresolved(spec: Spec, operations: Sequence[Operation], value: Any, pointer: str) -> Findings:
    """What resolves on none of the operations; without operations there is nothing to say."""
    for place, text in expressions.find(value, pointer):
        try:
            found = [expressions.resolve(spec, each, text) for each in operations]
        except ValueError as error:
            yield place, str(error)
            continue
        if found and not any(found):
            yield place, f"{text} leads nowhere on {_named(operations)}"


def _named(operations: Sequence[Operation]) -> str:
    return operations[0].name if len(operations) == 1 else "any operation"


def _token_operations(spec: Spec, scheme: Mapping[str, Any]) -> list[Operation]:
    """The operations whose path is that of a token URL of the scheme."""
    urls = [flow.get("tokenUrl", "") for flow in scheme.get("flows", {}).values()]
    urls += (well_formed(scheme, "x-oauth") or {}).get("token-urls", {}).values()
    paths = {unquote(urlsplit(url).path) for url in urls}
    return [call for call in spec.calls if call.path in paths]


def waits(spec: Spec) -> Findings:
    """`arguments` call the polled operation; `state`, `result` and `expires` are read from its answer."""
    by_id = {call.node.get("operationId"): call for call in spec.calls}
    for call in spec.calls:
        wait = well_formed(call.node, "x-wait")
        if wait is None:
            continue
        pointer = join(call.at.pointer, "x-wait")
        polled = by_id.get(wait["poll"])
        if polled is None:
            yield join(pointer, "poll"), f"there is no operation {wait['poll']}"
            continue
        yield from _arguments(polled, wait["arguments"], join(pointer, "arguments"))
        yield from _unresolved(spec, [call], wait["arguments"], join(pointer, "arguments"))
        for key in _POLLED:
            yield from _unresolved(spec, [polled], wait.get(key), join(pointer, key))
        yield from _states(spec, polled, wait, pointer)


def _arguments(polled: Operation, given: Mapping[str, Any], pointer: str) -> Findings:
    known = {parameter.node["name"]: parameter.node for parameter in polled.parameters}
    for name in given.keys() - known.keys():
        yield join(pointer, name), f"{polled.name} has no parameter {name}"
    for name, parameter in known.items():
        if parameter.get("required") and name not in given:
            yield pointer, f"{polled.name} needs the parameter {name}"


def _states(spec: Spec, polled: Operation, wait: Mapping[str, Any], pointer: str) -> Findings:
    given = [wait["state"]] if isinstance(wait["state"], str) else wait["state"]
    states = [at.node.get("enum", []) for each in given for at in expressions.resolve(spec, polled, each)]
    known = {value for values in states for value in values}
    for key in ("done", "failed"):
        for index, state in enumerate(wait.get(key, [])):
            if known and state not in known:
                yield join(pointer, key, index), f"{state} is not among the states of {polled.name}"


def deletions(spec: Spec) -> Findings:
    """A deletion may only be refused with a status that the operation documents."""
    for call in spec.calls:
        status = well_formed(call.node, "x-deleted-again")
        if status and status not in call.node["responses"]:
            yield join(call.at.pointer, "x-deleted-again"), f"{call.name} has no response {status}"


def deviations(spec: Spec) -> Findings:
    """A rule of an operation that is gone would excuse nothing."""
    known = {call.node.get("operationId") for call in spec.calls}
    for index, rule in enumerate(well_formed(spec.document, "x-known-deviations") or ()):
        for place, name in enumerate(rule.get("operations", ())):
            if name not in known:
                yield join("/x-known-deviations", index, "operations", place), f"there is no operation {name}"


RULES = (
    Rule("x-key", "Every x- key is known, well-formed and in its place", shape),
    Rule("expression", "Every runtime expression resolves, and the items of a page are a list", pointers),
    Rule("x-wait", "The polled operation exists, gets its parameters and has the states", waits),
    Rule("x-deleted-again", "The operation documents the status of a second deletion", deletions),
    Rule("x-known-deviations", "The operations of a documented rule exist", deviations),
)
