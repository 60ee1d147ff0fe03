"""Rules on bodies, answers and examples."""

import re

from ..grammar import At
from ..load import join
from ..model import Operation, Spec, contents
from .base import Findings, Rule

_BODILESS = ("204", "205")
_SENT = re.compile(r"application/(x-www-form-urlencoded|([\w.-]+\+)?json)(; ?[\w=-]+)*", re.ASCII)


def success(spec: Spec) -> Findings:
    """An operation that opens in a browser may end in a redirect."""
    for call in spec.operations:
        wanted = "23" if call.node.get("x-browser") else "2"
        if not any(answer.status[0] in wanted for answer in call.answers):
            yield call.at.pointer, f"{call.name} declares no success"


def schemas(spec: Spec) -> Findings:
    """A schema without a component has no name of its own, and so no model."""
    for call in spec.operations:
        for body in [*call.success_bodies(), *_request(call)]:
            if "$ref" not in body.node.get("schema", {}):
                yield body.pointer, f"a body of {call.name} has no $ref to a schema"
        for answer in call.answers:
            if answer.status in _BODILESS and answer.bodies:
                yield answer.at.pointer, f"a {answer.status} has no body"


def requests(spec: Spec) -> Findings:
    """The clients write JSON and forms; with two media types the generator sends both, under one Content-Type."""
    for call in spec.operations:
        media = list(call.body.node.get("content", {})) if call.body else []
        if call.body and len(media) != 1:
            yield call.body.pointer, f"the request body of {call.name} has not one media type"
        elif media and not call.webhook and not _SENT.fullmatch(media[0]):
            pointer = join(call.body.pointer if call.body else "", "content", media[0])
            yield pointer, f"the body of {call.name} must be JSON or application/x-www-form-urlencoded, got {media[0]}"


def examples(spec: Spec) -> Findings:
    """The sandbox and the tests live on examples."""
    for call in spec.operations:
        for body in [*call.success_bodies(), *_request(call)]:
            if not body.node.get("examples"):
                yield body.pointer, f"a body of {call.name} has no examples"


def valid(spec: Spec) -> Findings:
    """Formats count as well."""
    for at in spec.objects:
        if at.kind in ("mediaType", "parameter", "header") and "schema" in at.node:
            schema = at.child("schema", kind="schema")
            for example in at.node.get("examples", {}):
                holder = spec.follow(at.child("examples", example, kind="example"))
                yield from _invalid(spec, schema, holder, "value")
            yield from _invalid(spec, schema, at, "example")
        elif at.kind in ("schema", "property"):
            yield from _invalid(spec, at, at, "example")
            for index in range(len(at.node.get("examples", []))):
                yield from _invalid(spec, at, at, "examples", index)


def _invalid(spec: Spec, schema: At, holder: At, *tokens: str | int) -> Findings:
    if tokens[0] not in holder.node:
        if holder.kind == "example":
            yield holder.pointer, "the example has no value"
        return
    value = holder.child(*tokens, kind="data").node
    for error in spec.validator(schema).iter_errors(value):
        pointer = join(holder.pointer, *tokens, *error.instance_path)
        cause = spec.bundle.overlaid_at(join("", *error.schema_path))
        if cause is None or spec.bundle.overlaid_at(pointer):
            yield pointer, error.message
        else:
            place = spec.bundle.where(pointer)
            yield cause, f"the example at {place} does not fit: {error.message}; update it in the overlay, too"


def errors(spec: Spec) -> Findings:
    """Errors are alike over a whole API, so each is reported once."""
    for call in spec.calls:
        for answer in call.answers:
            if re.match(r"[45]|default", answer.status) and "$ref" not in answer.at.node:
                message = f"{answer.status} of {call.name} is no $ref to components/responses"
                yield answer.at.pointer, message


def _request(call: Operation) -> list[At]:
    return contents(call.body) if call.body else []


RULES = (
    Rule("success", "An operation declares a success", success),
    Rule("body-schema", "The schema of a body is a $ref to a component; a 204 has no body", schemas),
    Rule("request-body", "A request body has exactly one media type: JSON or a form", requests),
    Rule("example", "Success answers and request bodies have examples", examples),
    Rule("example-valid", "Every example fits its schema, formats included", valid),
    Rule("error-ref", "Error answers are $refs to components/responses", errors),
)
