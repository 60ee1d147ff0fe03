"""Client-side checks of responses: the client reads whatever the spec allows, and loses nothing of it."""

from __future__ import annotations

import asyncio
import copy
import json
import random
from collections.abc import Callable, Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs
import msgspec
import schemathesis
from hypothesis.strategies import SearchStrategy
from schemathesis import GenerationMode

from syllabind.core._http import http
from syllabind.core.client import AsyncClient, Client
from syllabind.core.models import Model, encode
from syllabind.core.operation import Operation, model_type
from syllabind.core.request import RequestSpec
from syllabind.core.response import InvalidBodyError
from syllabind.errors import SyllabindError
from syllabind_fuzz.api_under_test import ApiUnderTest, Document, Endpoint, resolve, result_tokens
from syllabind_fuzz.hypothesis_runner import derive_seed, run_strategy
from syllabind_fuzz.results import Finding, Results

from .calls import validator_of

__all__ = [
    "DRIFTS",
    "STRICTER",
    "ResponseGenerator",
    "apply_drift",
    "check_decoding",
    "check_models",
    "decoding_check",
    "json_of",
]


class ResponseGenerator:
    """Generates responses of an API, by schemathesis, which generates requests.

    A made-up document has the response schemas as request bodies.

    Args:
        target: The API.
        document: Another document than the API's own.
    """

    def __init__(self, target: ApiUnderTest, document: Document | None = None) -> None:
        self.document = document or target.document
        self.schemas: dict[str, Any] = {}
        paths = {}
        for item in self.document["paths"].values():
            for node in item.values():
                if isinstance(node, dict) and "operationId" in node and (found := self._schema(node)) is not None:
                    self.schemas[node["operationId"]] = found
                    body = {"required": True, "content": {"application/json": {"schema": found}}}
                    answers = {"200": {"description": "Taken"}}
                    paths[f"/{node['operationId']}"] = {"post": {"requestBody": body, "responses": answers}}
        mirrored = {
            "openapi": "3.1.0",
            "info": {"title": "answers", "version": "1"},
            "paths": paths,
            "components": {"schemas": self.document["components"]["schemas"]},
        }
        self._generator = schemathesis.openapi.from_dict(copy.deepcopy(mirrored))

    def _schema(self, node: dict[str, Any]) -> Any:
        """Return the JSON schema of an operation's first success; `None` where it has none."""
        code = min(key for key in node["responses"] if key[0] in "23")
        content = resolve(self.document, node["responses"][code]).get("content", {})
        return next((each["schema"] for media, each in content.items() if media.endswith("json")), None)

    def bodies(self, operation: str, *, valid: bool = True) -> SearchStrategy[Any]:
        """Return a strategy for the bodies of an operation's success."""
        mode = GenerationMode.POSITIVE if valid else GenerationMode.NEGATIVE
        made: SearchStrategy[Any] = self._generator[f"/{operation}"]["POST"].as_strategy(generation_mode=mode)
        return made.map(lambda case: case.body)

    def validator(self, operation: str) -> Any:
        """Return the validator of an operation's success."""
        return validator_of(self.document, self.schemas[operation])


def json_of(body: Any) -> bytes | None:
    """Return a body as JSON; `None` where it has no JSON, such as infinity."""
    try:
        return json.dumps(body, allow_nan=False).encode()
    except (TypeError, ValueError):
        return None


def check_decoding(
    generator: ResponseGenerator, target: ApiUnderTest, endpoint: Endpoint, *, seed: int, examples: int
) -> Results:
    """Make the client decode generated responses and the same ones with schema drift, sync and async.

    Args:
        generator: Generates the responses.
        target: The API.
        endpoint: The endpoint.
        seed: Decides which responses are generated.
        examples: Number of responses.
    """
    report = Results()
    if endpoint.id in generator.schemas:
        check = decoding_check(generator, target, endpoint, report, seed=seed)
        run_strategy(generator.bodies(endpoint.id), check, seed=derive_seed(seed, endpoint.id), examples=examples)
    return report


def decoding_check(
    generator: ResponseGenerator, target: ApiUnderTest, endpoint: Endpoint, report: Results, *, seed: int
) -> Callable[[Any], None]:
    """Return a check that makes the client decode a valid body and the same one with schema drift, sync and async.

    Args:
        generator: Generates the responses.
        target: The API.
        endpoint: The endpoint.
        report: Collects the findings.
        seed: Decides where the drift is.
    """
    schema = generator.schemas[endpoint.id]

    def check(body: Any) -> None:
        content = json_of(body)
        if endpoint.operation.reader is None or content is None or _has_no_result(endpoint, body):
            return
        report.cases["responses"] += 1
        _decode(target, endpoint, content, report, "response")
        choose = random.Random(derive_seed(seed, content.decode()))
        for name in DRIFTS:
            drifted = apply_drift(target.document, schema, json.loads(content), name, choose)
            if drifted is not None and not _has_no_result(endpoint, drifted):
                report.cases[f"drift: {name}"] += 1
                _decode(target, endpoint, json.dumps(drifted).encode(), report, name)

    return check


STRICTER = {
    "got `float`": "a whole number written as 5.0 is an integer in JSON Schema; kept, but refused in strict mode",
    "Invalid value": "a resource of a type that the spec does not name; kept, but refused in strict mode",
}
"""Problems that strict decoding reports in valid data, with the reason; decoding as usual keeps the data."""


def _has_no_result(endpoint: Endpoint, body: Any) -> bool:
    """Return whether the part that the client's method returns is missing, which is an error of its own."""
    for token in result_tokens(endpoint):
        body = body.get(token) if isinstance(body, dict) else None
    return body is None


def _decode(target: ApiUnderTest, endpoint: Endpoint, content: bytes, report: Results, what: str) -> None:
    read = {}
    if what == "response":
        try:
            endpoint.operation.reader.read(content, strict=True)  # type: ignore[union-attr]
        except InvalidBodyError as error:
            if any(known in error.problem for known in STRICTER):
                report.cases["stricter"] += 1
                return
            message = f"{error} at {error.pointer}\n{content[:400]!r}"
            report.add(Finding(operation=endpoint.id, check="ValidResponseRejected", message=message))
    for name, call in (("sync", _sync), ("async", _async)):
        try:
            reply = call(target, endpoint, content)
        except SyllabindError as error:
            message = f"{name}: {error}\n{content[:400]!r}"
            report.add(Finding(operation=endpoint.id, check=f"ResponseUnreadable: {what}", message=message))
            return
        if reply.invalid_records:
            message = (
                f"{name}: {reply.invalid_records[0].problem} at {reply.invalid_records[0].pointer}\n{content[:400]!r}"
            )
            report.add(Finding(operation=endpoint.id, check=f"ResponseUnreadable: {what}", message=message))
            return
        read[name] = json.loads(encode(reply.value))
    if read["sync"] != read["async"]:
        report.add(Finding(operation=endpoint.id, check=f"SyncAsyncMismatch: {what}", message=repr(read)))
    sent = json.loads(content)
    for token in result_tokens(endpoint):
        sent = sent[token]
    if read["sync"] != sent:
        message = f"{json.dumps(read['sync'])[:400]}\ninstead of\n{json.dumps(sent)[:400]}"
        report.add(Finding(operation=endpoint.id, check=f"DataLost: {what}", message=message))


def _unsigned(operation: Operation[..., Any]) -> Operation[..., Any]:
    return attrs.evolve(operation, security=())


def _answering(endpoint: Endpoint, content: bytes) -> Callable[[http.Request], http.Response]:
    media = "application/json"
    return lambda request: http.Response(200, content=content, headers={"content-type": media})


def _sync(target: ApiUnderTest, endpoint: Endpoint, content: bytes) -> Any:
    transport = http.MockTransport(_answering(endpoint, content))
    client = Client(api=target.api, server=endpoint.origins[0], transport=transport)
    return client.send(_unsigned(endpoint.operation), RequestSpec(method=endpoint.method, path="/"))


def _async(target: ApiUnderTest, endpoint: Endpoint, content: bytes) -> Any:
    transport = http.MockTransport(_answering(endpoint, content))
    client = AsyncClient(api=target.api, server=endpoint.origins[0], transport=transport)
    return asyncio.run(client.send(_unsigned(endpoint.operation), RequestSpec(method=endpoint.method, path="/")))


def check_models(generator: ResponseGenerator, endpoint: Endpoint) -> Results:
    """Compare the members of the models of body and answer with the properties of their schemas, at every depth.

    Args:
        generator: Holds the schemas.
        endpoint: The endpoint.
    """
    report = Results()
    reader: Any = endpoint.operation.reader
    if endpoint.id in generator.schemas and hasattr(reader, "body"):
        for text in _model_differences(generator.document, generator.schemas[endpoint.id], reader.body, "", set()):
            report.add(Finding(operation=endpoint.id, check="ModelMismatch", message=text))
    body = resolve(generator.document, endpoint.node.get("requestBody"))
    declared = model_type(get_type_hints(endpoint.operation.build).get("body"))
    if body and declared is not None:
        schema = next(iter(body["content"].values()))["schema"]
        for token in str(endpoint.node.get("x-body", "#")).partition("#")[2].split("/")[1:]:
            schema = resolve(generator.document, schema)["properties"][token]
        for text in _model_differences(generator.document, schema, declared, "", set()):
            report.add(Finding(operation=endpoint.id, check="ModelMismatch", message=f"body {text}"))
    return report


def _model_differences(document: Document, schema: Any, declared: Any, pointer: str, seen: set[Any]) -> Iterator[str]:
    schema = resolve(document, schema)
    kinds = _alternatives(declared)
    models = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Model)]
    if "properties" in schema and len(models) == 1:
        model = models[0]
        if (model, pointer.count("/") > _MAX_DEPTH) in seen or pointer.count("/") > _MAX_DEPTH:
            return
        seen.add((model, False))
        config = model.__struct_config__
        fields = {each.encode_name: each for each in msgspec.structs.fields(model)}
        names = {*fields, *([config.tag_field] if config.tag_field else [])}
        if names != set(schema["properties"]):
            yield f"{pointer}: {sorted(names ^ set(schema['properties']))} on one side only"
        # What is always the same need not be given.
        fixed = {name for name, each in schema["properties"].items() if "const" in resolve(document, each)}
        wanted = {name for name, each in fields.items() if each.required} - fixed
        required = set(schema.get("required", ())) & set(fields) - fixed
        if wanted != required:
            yield f"{pointer}: {sorted(wanted ^ required)} required on one side only"
        for name, each in fields.items():
            if name in schema["properties"]:
                inner = schema["properties"][name]
                nullable = type(None) in _alternatives(each.type)
                if nullable != _nullable(document, inner):
                    yield f"{pointer}/{name}: null on one side only"
                yield from _model_differences(document, inner, each.type, f"{pointer}/{name}", seen)
    elif "items" in schema:
        for kind in kinds:
            if get_origin(kind) is list:
                yield from _model_differences(document, schema["items"], get_args(kind)[0], f"{pointer}/0", seen)
    elif "anyOf" in schema:
        branches = [each for each in schema["anyOf"] if each != {"type": "null"}]
        if len(branches) == 1:
            yield from _model_differences(document, branches[0], declared, pointer, seen)


_MAX_DEPTH = 6


def _alternatives(declared: Any) -> tuple[Any, ...]:
    return get_args(declared) if get_origin(declared) in (Union, UnionType) else (declared,)


def _nullable(document: Document, schema: Any) -> bool:
    schema = resolve(document, schema)
    # Where nothing is said, anything may come.
    if not {"type", "anyOf", "enum", "const"} & set(schema):
        return False
    kinds = schema.get("type", ())
    return "null" in kinds or {"type": "null"} in schema.get("anyOf", ())


# --- schema drift ----------------------------------------------------------------------------------

DRIFTS = ("unknown enum", "extra field", "null", "missing optional")


@attrs.frozen(slots=True)
class _Site:
    holder: Any
    key: Any
    schema: Any
    required: bool


def apply_drift(document: Document, schema: Any, body: Any, kind: str, choose: random.Random) -> Any:
    """Change one thing in a response, as a later version of the API might.

    Args:
        document: The document that the schema refers to.
        schema: The schema of the response.
        body: A valid response; it is changed.
        kind: One of `DRIFTS`.
        choose: Decides where it happens.

    Returns:
        The changed response, or `None` where it has no place for such a change.
    """
    sites = list(_sites(document, schema, body))
    if kind == "extra field":
        objects = [site.holder for site in sites if isinstance(site.holder, dict)]
        if not objects:
            return None
        choose.choice(objects)["x_added_later"] = {"nested": [1, None, "ü"]}
        return body
    tests: dict[str, Callable[[_Site], bool]] = {
        "unknown enum": lambda site: "enum" in site.schema and isinstance(site.holder[site.key], str),
        "null": lambda site: not site.required and isinstance(site.holder, dict),
        "missing optional": lambda site: not site.required and isinstance(site.holder, dict),
    }
    fitting = [site for site in sites if tests[kind](site)]
    if not fitting:
        return None
    site = choose.choice(fitting)
    if kind == "unknown enum":
        site.holder[site.key] = "a later value"
    elif kind == "null":
        site.holder[site.key] = None
    else:
        del site.holder[site.key]
    return body


def _sites(document: Document, schema: Any, value: Any) -> Iterator[_Site]:
    schema = resolve(document, schema)
    for branch in schema.get("anyOf", ()):
        chosen = resolve(document, branch)
        tag = schema.get("discriminator", {}).get("propertyName")
        const = chosen.get("properties", {}).get(tag, {}).get("const") if tag else None
        if isinstance(value, dict) and (tag is None or const == value.get(tag)):
            yield from _sites(document, chosen, value)
    if isinstance(value, dict):
        for name, inner in schema.get("properties", {}).items():
            if name in value and "const" not in resolve(document, inner):
                found = resolve(document, inner)
                yield _Site(value, name, _plain(document, found), name in schema.get("required", ()))
                yield from _sites(document, found, value[name])
    elif isinstance(value, list) and "items" in schema:
        items = resolve(document, schema["items"])
        for index, each in enumerate(value):
            yield _Site(value, index, _plain(document, items), True)
            yield from _sites(document, items, each)


def _plain(document: Document, schema: Any) -> Any:
    """Return a schema without its null alternative."""
    branches = [resolve(document, each) for each in schema.get("anyOf", ())]
    left = [each for each in branches if each != {"type": "null"}]
    return left[0] if len(left) == 1 else schema
