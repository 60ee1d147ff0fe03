"""Client-side checks of requests: the client sends what the spec describes, argument by argument."""

from __future__ import annotations

import datetime
import inspect
import json
import keyword
import re
import typing
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, unquote_plus, urlsplit

import jsonschema_rs
import msgspec
import requests
import schemathesis

from syllabind.core.operation import model_type
from syllabind.core.request import RequestSpec
from syllabind.errors import ArgumentError
from syllabind_fuzz.api_under_test import (
    ApiUnderTest,
    Endpoint,
    declared_part,
    resolve,
    self_contained,
    success_content,
)
from syllabind_fuzz.results import Finding, Results
from syllabind_fuzz.server_checks import Settings, for_each_case
from syllabind_fuzz.transports import body_of, header_of

__all__ = [
    "UnsendableError",
    "arguments_for",
    "call_check",
    "check_calls",
    "expected_request",
    "is_valid",
    "request_differences",
    "signature_mismatches",
]

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class UnsendableError(Exception):
    """Values that the client refuses on purpose, since the service would read something else."""


def python_name(node: Mapping[str, Any], endpoint: Endpoint) -> str:
    """Return the Python name of a parameter, by the rules in specs/README.md."""
    if endpoint.plan is not None and node["name"] == endpoint.plan.size:
        return "page_size"
    name = node.get("x-python-name") or "_".join(word.lower() for word in _WORD.findall(node["name"]))
    return f"{name}_" if keyword.iskeyword(name) else str(name)


def arguments_for(target: ApiUnderTest, endpoint: Endpoint, case: Any) -> dict[str, Any]:
    """The Python arguments that mean the same as a generated case.

    Raises:
        Unsendable: There are none, on purpose.
    """
    prepared = expected_request(case, "https://api.example")
    raw_query = urlsplit(str(prepared.url)).query
    query = parse_qsl(raw_query, keep_blank_values=True)
    hints = typing.get_type_hints(endpoint.operation.build)
    made: dict[str, Any] = {}
    for node in target.parameters(endpoint):
        schema = resolve(target.document, node["schema"])
        name = python_name(node, endpoint)
        if node["in"] == "header":
            if node["name"] in prepared.headers:
                made[name] = header_of(prepared, node["name"])
        elif node["in"] == "path":
            made[name] = _segment(unquote(str(case.path_parameters[node["name"]])))
        elif schema.get("type") == "object":
            if members := _members(query, node["name"]):
                made[name] = members
        elif _joins(node, schema):
            if (items := _items(raw_query, node["name"])) is not None:
                made[name] = items
        else:
            values = [value for key, value in query if key == node["name"]]
            if values:
                made[name] = _value(values, schema)
    made |= {name: value for name, value in _server_variables(target, endpoint).items() if name in hints}
    if prepared.body is not None and "body" in hints:
        made["body"] = _body(endpoint, prepared, model_type(hints["body"]))
    return made


def expected_request(case: Any, origin: str) -> requests.PreparedRequest:
    """Return the request that schemathesis would send."""
    known = ("method", "url", "params", "json", "data", "headers", "cookies")
    given = {key: value for key, value in case.as_transport_kwargs(base_url=origin).items() if key in known}
    return requests.Request(**given).prepare()


def _members(query: list[tuple[str, str]], name: str) -> dict[str, list[str]]:
    """Return the members of a deepObject parameter, each with its items."""
    keys = dict.fromkeys(key for key, _ in query if _within(key, name))
    return {key[len(name) + 1 : -1]: [_item(value) for other, value in query if other == key] for key in keys}


def _within(key: str, name: str) -> bool:
    return key.startswith(f"{name}[") and key.endswith("]")


def _segment(text: str) -> str:
    if text in ("", ".", "..") or _CONTROL.search(text):
        raise UnsendableError(f"{text!r} would change which resource is meant")
    return text


def _item(text: str) -> str:
    if "," in text:
        raise UnsendableError(f"{text!r} holds the comma that separates items")
    return text


def _server_variables(target: ApiUnderTest, endpoint: Endpoint) -> dict[str, str]:
    servers = endpoint.node.get("servers") or target.document["paths"][endpoint.path].get("servers") or [{}]
    return {name: variable["default"] for name, variable in servers[0].get("variables", {}).items()}


def _joins(node: Mapping[str, Any], schema: Mapping[str, Any]) -> bool:
    """Return whether a parameter is a list that is sent as one value."""
    return schema.get("type") == "array" and not node.get("explode", True)


def _items(query: str, name: str) -> list[str] | None:
    """Return the items of a comma-separated list; `None` where it was not sent.

    A comma within an item is percent-encoded, a separating one is not (RFC 6570, 3.2.8).
    """
    for key, _, value in (pair.partition("=") for pair in query.split("&")):
        if unquote_plus(key) == name:
            return [_item(unquote_plus(item)) for item in value.split(",")]
    return None


def _value(values: list[str], schema: Mapping[str, Any]) -> Any:
    kinds = schema.get("type", "string")
    kind = kinds if isinstance(kinds, str) else kinds[0]
    if kind == "array":
        return values
    text = values[0]
    if kind == "integer":
        return int(text)
    if kind == "boolean":
        return {"true": True, "false": False}[text]
    if schema.get("format") == "date-time":
        return datetime.datetime.fromisoformat(_year(text).upper())
    if schema.get("format") == "date":
        return datetime.date.fromisoformat(_year(text))
    return text


def _year(text: str) -> str:
    if text.startswith("0000"):
        raise UnsendableError(f"{text!r} has the year 0, which RFC 3339 allows and Python's datetime does not")
    return text


def _body(endpoint: Endpoint, prepared: requests.PreparedRequest, declared: Any) -> Any:
    if "form-urlencoded" in header_of(prepared, "content-type"):
        text = (body_of(prepared) or b"").decode()
        data: Any = dict(parse_qsl(text, keep_blank_values=True))
        if len(data) != len(parse_qsl(text, keep_blank_values=True)):
            raise UnsendableError("the form has a member twice")
        return msgspec.convert(data, declared, strict=False)
    data = json.loads(body_of(prepared) or b"null", parse_float=_number)
    for token in str(endpoint.node.get("x-body", "#")).partition("#")[2].split("/")[1:]:
        data = data[token]
    return msgspec.convert(data, declared)


def _number(text: str) -> int | float:
    """Return a number as Python writes it: in JSON Schema 5.0 is an integer (core specification, section 4.2.3)."""
    value = float(text)
    return int(value) if value.is_integer() else value


def request_differences(
    target: ApiUnderTest, endpoint: Endpoint, call: RequestSpec, want: requests.PreparedRequest
) -> list[str]:
    """Return how the client's request differs from schemathesis's.

    Members of a body that the spec does not name are ignored: the typed models cannot send them.
    """
    found = []
    if call.method != want.method:
        found.append(f"method {call.method}, not {want.method}")
    path = urlsplit(str(want.url)).path
    if [unquote(part) for part in call.path.split("/")] != [unquote(part) for part in path.split("/")]:
        found.append(f"path {call.path}, not {path}")
    sent = sorted((key, canonical(value)) for key, value in call.query)
    meant = sorted((key, canonical(value)) for key, value in _joined(urlsplit(str(want.url)).query))
    if sent != meant:
        found.append(f"query {sent}, not {meant}")
    body = body_of(want)
    if (call.content is None) != (body is None):
        found.append(f"body {call.content!r}, not {body!r}")
    elif call.content is not None and body is not None:
        media = header_of(want, "content-type").partition(";")[0]
        if call.content_type != media:
            found.append(f"content type {call.content_type}, not {media}")
        schema = _body_schema(target, endpoint)
        meant_body = declared_part(target.document, schema, _content(body, media))
        if _content(call.content, media) != meant_body:
            found.append(f"body {call.content[:300]!r}, not {meant_body!r}")
    return found


def _joined(query: str) -> list[tuple[str, str]]:
    """Return names and values of a query; JSON:API separates sparse fields by commas, deepObject repeats the name."""
    found: list[tuple[str, str]] = []
    fields: dict[str, list[str]] = {}
    for key, value in parse_qsl(query, keep_blank_values=True):
        if key.endswith("]") and _within(key, key.partition("[")[0]) and key.startswith("fields["):
            fields.setdefault(key, []).append(value)
        else:
            found.append((key, value))
    return found + [(key, ",".join(values)) for key, values in fields.items()]


def _content(content: bytes, media: str) -> Any:
    if media.endswith("json"):
        return canonical(json.loads(content))
    return dict(parse_qsl(content.decode(), keep_blank_values=True))


def _body_schema(target: ApiUnderTest, endpoint: Endpoint) -> Any:
    body = resolve(target.document, endpoint.node.get("requestBody"))
    return None if body is None else next(iter(body["content"].values()))["schema"]


def canonical(value: Any) -> Any:
    """Return JSON data in which equal instants are equal text, and equal numbers equal."""
    if isinstance(value, dict):
        return {key: canonical(item) for key, item in value.items()}
    if isinstance(value, list):
        return [canonical(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and len(value) >= 20 and value[10:11] in "Tt ":
        try:
            return datetime.datetime.fromisoformat(value.upper()).astimezone(datetime.UTC).isoformat()
        except (ValueError, OverflowError):
            return value
    return value


def check_calls(
    schema: schemathesis.BaseSchema, target: ApiUnderTest, endpoint: Endpoint, settings: Settings
) -> Results:
    """Call the client's methods with valid arguments, and compare the requests with those of schemathesis.

    Args:
        schema: From `load_schema`; nothing is sent.
        target: The API.
        endpoint: The endpoint.
        settings: How much to try.
    """
    report = Results()
    for_each_case(schema, endpoint, settings, call_check(target, endpoint, report))
    return report


def call_check(target: ApiUnderTest, endpoint: Endpoint, report: Results) -> Callable[[Any], None]:
    """Check what a client's method declares, and return a check of the request that it builds for a valid case.

    Args:
        target: The API.
        endpoint: The endpoint.
        report: Collects the findings.
    """
    named = {name for requirement in endpoint.node["security"] for name in requirement}
    if named != set(endpoint.operation.security):
        message = f"the client takes {sorted(endpoint.operation.security)}, the spec {sorted(named)}"
        report.add(Finding(operation=endpoint.id, check="SecurityMismatch", message=message))
    for text in (*signature_mismatches(target, endpoint), *_media(target, endpoint)):
        report.add(Finding(operation=endpoint.id, check="SignatureMismatch", message=text))
    body_schema = _body_validator(target, endpoint)

    def check(case: Any) -> None:
        if is_valid(case, endpoint):
            _compare(target, endpoint, case, body_schema, report)

    return check


def is_valid(case: Any, endpoint: Endpoint) -> bool:
    """Return whether a case calls the endpoint as its document says."""
    positive = case.meta is None or case.meta.generation.mode.is_positive
    return bool(positive and case.method.upper() == endpoint.method)


def _media(target: ApiUnderTest, endpoint: Endpoint) -> Iterator[str]:
    """Yield a problem where the client accepts none of the documented media types."""
    content = success_content(target.document, endpoint)
    accepted = endpoint.operation.accept or target.api.accept
    if content and not endpoint.browser and not set(content) & {part.strip() for part in accepted.split(",")}:
        yield f"the client accepts {accepted}, the spec answers with {sorted(content)}"


def signature_mismatches(target: ApiUnderTest, endpoint: Endpoint) -> Iterator[str]:
    """Yield where required arguments, closed lists and bounds of a method differ from the spec."""
    signature = inspect.signature(endpoint.operation.build).parameters
    hints = typing.get_type_hints(endpoint.operation.build)
    nodes = target.parameters(endpoint)
    needed = {python_name(node, endpoint): _any_value(target, node) for node in nodes if node.get("required")}
    needed |= dict.fromkeys(set(signature) & set(_server_variables(target, endpoint)), "x")
    unknown = {argument for argument, value in needed.items() if value is None}
    for node in nodes:
        name, schema = python_name(node, endpoint), resolve(target.document, node["schema"])
        if name not in signature:
            yield f"{name}: the method has no such argument"
            continue
        if bool(node.get("required")) != (signature[name].default is inspect.Parameter.empty):
            yield f"{name}: required on one side only"
        listed, typed = _listed(node["schema"]), set(_literals(hints[name]))
        if listed and typed and listed != typed:
            yield f"{name}: {sorted(map(str, listed ^ typed))} on one side only"
        if node["in"] == "query" and "body" not in signature and unknown <= {name}:
            for value, allowed in _boundary_values(node, schema):
                if _accepts(endpoint, {**needed, name: value}) is not allowed:
                    yield f"{name}: {value!r} is {'refused' if allowed else 'accepted'}"


def _listed(schema: Mapping[str, Any]) -> set[Any]:
    """Return the values of a closed enum, or of the items of one; a reference leads to an open enum."""
    return set(schema.get("enum") or schema.get("items", {}).get("enum") or ())


def _literals(hint: Any) -> Iterator[Any]:
    """Yield the values that a type names, at any depth."""
    if typing.get_origin(hint) is typing.Literal:
        yield from typing.get_args(hint)
    else:
        for each in typing.get_args(hint):
            yield from _literals(each)


def _any_value(target: ApiUnderTest, node: Mapping[str, Any]) -> Any:
    """Return the documented example of a parameter, or a text where any is valid; otherwise `None`."""
    schema = resolve(target.document, node["schema"])
    # The service decides whether there is such an id.
    bounds = {"enum"} if node["in"] == "path" else {"enum", "pattern"}
    free = schema.get("type") == "string" and not bounds & set(schema)
    return node.get("example", "x" if free and schema.get("format") not in ("date", "date-time") else None)


def _boundary_values(node: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[tuple[Any, bool]]:
    if schema.get("type") == "integer":
        for bound, step in (("minimum", -1), ("maximum", 1)):
            if bound in schema:
                yield schema[bound], True
                yield schema[bound] + step, False
    # A closed enum is written in the parameter itself; a reference leads to an open one.
    if "enum" in node["schema"] and schema.get("type") == "string":
        yield from ((each, True) for each in schema["enum"])
        yield "a later value", False


def _accepts(endpoint: Endpoint, arguments: dict[str, Any]) -> bool:
    try:
        endpoint.operation.build(**arguments)
    except ArgumentError:
        return False
    return True


def _compare(target: ApiUnderTest, endpoint: Endpoint, case: Any, validator: Any, report: Results) -> None:
    report.cases["calls"] += 1
    want = expected_request(case, endpoint.origins[0])
    try:
        arguments = arguments_for(target, endpoint, case)
        call = endpoint.operation.build(**arguments)
    except UnsendableError:
        report.cases["unsendable"] += 1
        return
    except (ArgumentError, TypeError, ValueError, KeyError, AttributeError) as error:
        message = f"{type(error).__name__}: {error}\n{want.method} {want.url} {want.body!r}"
        report.add(Finding(operation=endpoint.id, check="ValidArgumentsRejected", message=message))
        return
    for text in request_differences(target, endpoint, call, want):
        report.add(Finding(operation=endpoint.id, check="RequestMismatch", message=text))
    if validator is not None and call.content is not None and str(call.content_type).endswith("json"):
        problem = next(validator.iter_errors(json.loads(call.content)), None)
        if problem is not None:
            report.add(Finding(operation=endpoint.id, check="InvalidRequest", message=problem.message))


def _body_validator(target: ApiUnderTest, endpoint: Endpoint) -> Any:
    schema = _body_schema(target, endpoint)
    return None if schema is None else validator_of(target.document, schema)


def validator_of(document: dict[str, Any], schema: Any) -> Any:
    """Return a validator of a schema that refers to the document's components."""
    return jsonschema_rs.validator_for(self_contained(document, schema), validate_formats=True)
