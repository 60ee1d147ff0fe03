"""What holds for every operation of every API, whatever its spec says."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints
from urllib.parse import unquote

import msgspec
import pytest

from syllabind.auth import BearerToken
from syllabind.core._http import http as httpx
from syllabind.core.client import AsyncClient, Client, Options
from syllabind.core.jsonpointer import parse, resolve
from syllabind.core.models import Model, dump
from syllabind.core.operation import Operation, PagedOperation, RawDecoder, model_type
from syllabind.core.request import RequestSpec
from syllabind.core.retry import RetryPolicy
from syllabind.errors import ApiError, ArgumentError, DecodeError
from tests.runtime.service import run

APIS = ("alm", "edlink", "thrive")


def operations(api: str) -> Iterator[Operation[..., Any] | PagedOperation[..., Any]]:
    """All operations of an API, each once."""
    package = importlib.import_module(f"syllabind_{api}.api")
    found: dict[str, Any] = {}
    for each in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{each.name}")
        for value in vars(module).values():
            if isinstance(value, Operation | PagedOperation):
                found[value.id] = value
    return iter(found.values())


@cache
def document(api: str) -> dict[str, Any]:
    path = Path(importlib.import_module(f"syllabind_{api}").__file__ or "").with_name("openapi.json")
    return json.loads(path.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def node(document: dict[str, Any], id: str) -> dict[str, Any]:
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and operation.get("operationId") == id:
                return operation
    raise LookupError(id)


def example(document: dict[str, Any], node: dict[str, Any]) -> Any:
    """The first example of a body or an answer."""
    for media in _follow(document, node).get("content", {}).values():
        for each in media.get("examples", {}).values():
            return _follow(document, each)["value"]
    raise LookupError("no example")


def _follow(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        node = resolve(document, parse(node["$ref"].removeprefix("#")))
    return node


ALL = [(api, each) for api in APIS for each in operations(api)]
LISTS = [(api, each) for api, each in ALL if isinstance(each, PagedOperation)]


def named(pairs: list[tuple[str, Any]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("api", "operation"), pairs, ids=[f"{api}-{each.id}" for api, each in pairs])


# --- paths ---------------------------------------------------------------------------------------

MOMENT = "2024-09-02T08:00:00"
HOSTILE = [
    ".", "..", "", "/", "\\", "?", "#", "%2e%2e", "%2F", "\x00", "\r\n", "a/../b", "a?b#c", ";", "@", "a b", "\u2028",
    "\ud800", "..;/", "é",
]  # fmt: skip


@named(ALL)
def test_a_path_parameter_is_one_segment_or_refused(
    api: str, operation: Any, report: Callable[[str, object], None]
) -> None:
    hints = get_type_hints(operation.build)
    described = node(spec := document(api), operation.id)
    given: dict[str, Any] = {}
    for name, parameter in inspect.signature(operation.build).parameters.items():
        if name == "body":
            sent = example(spec, described["requestBody"])
            within = described.get("x-body", "").removeprefix("$request.body#/")
            given[name] = msgspec.convert(sent[within] if within else sent, model_type(hints["body"]))
        elif parameter.default is parameter.empty:
            choices = re.findall(r"Literal\['([^']*)'", str(hints[name]))
            text = "plain" if parameter.kind is not parameter.KEYWORD_ONLY else MOMENT
            given[name] = choices[0] if choices else 1 if hints[name] is int else text
    plain = operation.build(**given).path
    paths = [name for name in given if name != "body" and "plain" in plain]
    for name in paths:
        if operation.build(**{**given, name: 2 if isinstance(given[name], int) else "other"}).path == plain:
            continue
        for value in HOSTILE:
            try:
                path = operation.build(**{**given, name: value}).path
            except ArgumentError:
                continue
            target = httpx.URL(f"https://api.example{path}")
            assert target.raw_path.decode().count("/") == plain.count("/")
            assert (target.query, target.fragment, target.host) == (b"", "", "api.example")
            assert value in unquote(path)
    report("operations whose path parameters were attacked", len(ALL))


# --- answers -------------------------------------------------------------------------------------

REQUEST = "4b7a3f6c-1234-4abc-9def-0123456789ab"
ERROR = {"$request": REQUEST, "$errors": [{"code": "C", "message": "m"}], "message": "m", "title": "t"}
ODD: list[tuple[str, int, bytes]] = [
    ("teapot", 418, json.dumps(ERROR).encode()),
    ("failure", 500, json.dumps(ERROR).encode()),
    ("redirect", 302, b""),
    ("limit", 429, b'{"message":"429 Too many requests"}'),
    ("html error", 502, b"<html>Bad Gateway</html>"),
    ("no body error", 404, b""),
    ("html", 200, b"<html>Sign in</html>"),
    ("empty", 200, b""),
    ("null", 200, b"null"),
    ("cut", 200, b'{"data": ['),
    ("other", 200, b'{"unexpected": 1}'),
    ("number", 200, b"5"),
    ("list of null", 200, b"[null]"),
]


@named(ALL)
def test_an_answer_that_was_not_promised_is_a_typed_error(
    api: str, operation: Any, report: Callable[[str, object], None]
) -> None:
    inner = operation.operation if isinstance(operation, PagedOperation) else operation
    shared = importlib.import_module(f"syllabind_{api}.api").API
    credential = BearerToken("a-token", inner.security)
    options = Options(retry=RetryPolicy(max_retries=0))
    replies: list[httpx.Response] = []
    transport = httpx.MockTransport(lambda _: replies[-1])
    clients = [kind(credential, api=shared, options=options, transport=transport) for kind in (Client, AsyncClient)]
    call = RequestSpec(method="GET", path="/")
    for name, status, content in ODD:
        headers = {"x-request-id": REQUEST, "location": "https://e.vil/"}
        replies.append(httpx.Response(status, content=content, headers=headers))
        is_file = isinstance(inner.reader, RawDecoder)  # of which an empty answer is an empty one
        silent = status == 200 and (inner.reader is None or is_file)
        for client in clients:
            error: ApiError | DecodeError | None = None
            found: Any = None
            try:
                sent: Any = client.send(inner, call)
                found = run(sent) if isinstance(client, AsyncClient) else sent
            except (ApiError, DecodeError) as caught:
                error = caught
            if error is None:
                assert not (is_file and found.value is None)
                # Nothing is promised of such an answer; or it is a list, or a model that promises no member.
                open_ended = name == "other" or inner.returns is object
                fits = found is not None and ((name in ("list of null", "cut") and found.invalid_records) or open_ended)
                assert silent or (fits and found.value is not None)
                continue
            assert not silent
            assert (error.status, error.operation) == (status, inner.id)
            if shared.request_id and (b"$request" in content or "header" in shared.request_id):
                assert error.request_id == REQUEST
    report("operations and unexpected answers, each a typed error", f"{len(ALL)} x {len(ODD)}, sync and async")


KEYED = [(api, each) for api, each in ALL if not isinstance(each, PagedOperation) and each.key]


@named(KEYED)
def test_a_keyed_write_gets_a_key_of_its_own(api: str, operation: Any) -> None:
    shared = importlib.import_module(f"syllabind_{api}.api").API
    client = Client(BearerToken("a-token", operation.security), api=shared, server=shared.server)
    call = RequestSpec(method="POST", path="/", query=(("x", "1"),))
    keys = []
    for _ in range(2):
        request, _, sending = client.prepare(operation, call)
        assert (request.url.params[operation.key], sending.idempotent) == (sending.key, True)
        keys.append(sending.key)
    assert len(set(keys)) == 2
    assert operation.key == "$idempotency"


# --- drift ---------------------------------------------------------------------------------------

SURVIVED: dict[str, int] = {}


def models(declared: Any) -> list[type[Model]]:
    listed = get_args(declared) if get_origin(declared) in (Union, UnionType) else (declared,)
    return [each for each in listed if isinstance(each, type) and issubclass(each, Model)]


def drifts(kind: type[Model], raw: dict[str, Any], needed: bool = True) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """The record with one thing changed, and whether the change is in a required place."""
    yield "extra", {**raw, "zzNew": {"deep": [1, None, 5.0]}}, False
    tag = kind.__struct_config__.tag_field
    for field in msgspec.structs.fields(kind):
        name = field.encode_name
        if name not in raw or name == tag:
            continue
        here = needed and field.required
        yield f"null {name}", {**raw, name: None}, here
        if not field.required:
            yield f"missing {name}", {key: value for key, value in raw.items() if key != name}, False
        if isinstance(raw[name], str):
            for text in ("zz-unknown", "", "2021-01-01T00:00Z", "2021-01-01T00:00:00"):
                yield f"{text or 'empty'} {name}", {**raw, name: text}, here
        for value in (["zz"], {"zz": 1}, 7, "zz"):
            yield f"{type(value).__name__} {name}", {**raw, name: value}, here
        if type(raw[name]) is int:
            yield f"float {name}", {**raw, name: float(raw[name])}, False
        for model in models(field.type):
            if isinstance(raw[name], dict):
                for change, inner, inside in drifts(model, raw[name], here):
                    yield f"{name}.{change}", {**raw, name: inner}, inside
            break


def put(body: Any, path: tuple[str, ...], value: Any) -> Any:
    return value if not path else {**body, path[0]: put(body[path[0]], path[1:], value)}


@named(LISTS)
def test_drift_costs_no_record_and_no_value(
    api: str, operation: PagedOperation[..., Any], report: Callable[[str, object], None]
) -> None:
    described = node(spec := document(api), operation.id)
    body = example(spec, next(each for status, each in described["responses"].items() if status.startswith("2")))
    path = parse(operation.plan.items)
    record = resolve(body, path)[0]
    reader = operation.operation.reader
    assert reader is not None
    kind = type(reader.read(json.dumps(body).encode()).value[0])
    changed = 0
    for change, drifted, needed in drifts(kind, record):
        content = json.dumps(put(body, path, [record, drifted, record])).encode()
        reading = reader.read(content)
        assert len(reading.value) + len(reading.invalid_records) == 3, change
        assert needed or not reading.invalid_records, change
        assert reading.value[0] == reading.value[-1]
        if reading.invalid_records:
            assert json.loads(reading.invalid_records[0].content) == drifted
        else:
            assert dump(reading.value[1]) == drifted, change
        assert not reading.value[0].problems
        changed += 1
    assert changed > 4
    SURVIVED[f"{api}.{operation.id}"] = changed
    report("lists and drifted records that were read", f"{len(SURVIVED)} of {len(LISTS)}, {sum(SURVIVED.values())}")
