"""Every example of every spec goes through the client and comes out as it went in."""

import json
from collections.abc import Callable
from importlib import import_module
from typing import Any, get_type_hints
from urllib.parse import parse_qsl

import attrs
import httpx
import msgspec
import pytest
from pydantic import BaseModel

from syllabind.core.client import Client, Options
from syllabind.core.jsonpointer import parse, resolve
from syllabind.core.models import UNSET, Model, dump
from syllabind.core.operation import Operation, PagedOperation, RawDecoder, model_type
from syllabind.core.request import RequestSpec
from syllabind.core.retry import RetryPolicy
from syllabind.errors import ApiError, error_class
from syllabind_codegen.parse import class_name

from .contract import (
    APIS,
    Witness,
    at,
    described,
    document,
    instants,
    is_json,
    operations,
    reader_of,
    required_arguments,
    result_pointer,
    violations,
    witnesses,
)

REQUESTS = witnesses("request")
ANSWERS = [each for each in witnesses("answer") if is_json(each)]
FILES = [each for each in witnesses("answer") if not is_json(each)]
ERRORS = witnesses("error")
JSON_REQUESTS = [each for each in REQUESTS if each.media != "application/x-www-form-urlencoded"]
FORMS = [each for each in REQUESTS if each.media == "application/x-www-form-urlencoded"]

SILENT_ERRORS = {"oauthUnauthorized"}
"""Error answers without a code or message in the places that the vendor documents."""


def promised(witness: Witness) -> tuple[str | None, str | None]:
    """Code and message that the spec's `x-error` promises for an error answer."""
    for each in document(witness.api)["x-error"]:
        found = [resolve(witness.value, parse(each.get(key, "#/").partition("#")[2])) for key in ("code", "message")]
        code, message = (None if one is UNSET else one for one in found)
        if code or message:
            return code, message if isinstance(message, str | None) else msgspec.json.encode(message).decode()
    return None, None


def unnamed(value: Any) -> dict[str, Any]:
    """Members that the second reader took in without knowing them, free objects aside."""
    if isinstance(value, list):
        return {key: item for each in value for key, item in unnamed(each).items()}
    if not isinstance(value, BaseModel) or not type(value).model_fields:
        return {}
    # By `__dict__`: reading a deprecated member as an attribute warns.
    inner = {key: item for member in value.__dict__.values() for key, item in unnamed(member).items()}
    return {**inner, **(value.model_extra or {})}


def problems_in(value: Any) -> list[str]:
    if isinstance(value, list):
        return [problem for each in value for problem in problems_in(each)]
    return list(value.problems.values()) if isinstance(value, Model) else []


@pytest.mark.parametrize("witness", [*REQUESTS, *ANSWERS, *ERRORS], ids=str)
def test_the_spec_accepts_its_example(witness: Witness) -> None:
    assert violations(witness.api, witness.schema, witness.value) == []


@pytest.mark.parametrize("witness", ANSWERS, ids=str)
def test_an_answer_is_read_whole_and_written_back(witness: Witness) -> None:
    reading = reader_of(witness).read(msgspec.json.encode(witness.value), strict=True)
    assert reading.invalid_records == ()
    assert problems_in(reading.value) == []
    assert dump(reading.value) == at(witness.value, result_pointer(witness))
    assert dump(reading.body) == witness.value


@pytest.mark.parametrize("witness", FILES, ids=str)
def test_a_file_is_handed_on_as_it_came(witness: Witness) -> None:
    operation = operations(witness.api)[witness.operation]
    assert isinstance(operation, Operation)
    assert isinstance(operation.reader, RawDecoder)
    value = operation.reader.read(witness.value.encode()).value
    assert value == (witness.value if operation.reader.text else witness.value.encode())
    assert operation.accept == witness.media


@pytest.mark.parametrize("witness", ANSWERS, ids=str)
def test_an_answer_names_every_member_of_its_example(witness: Witness) -> None:
    value = reader_of(witness).read(msgspec.json.encode(witness.value)).value
    records = [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, Model)]
    assert [record.unknown_fields for record in records] == [{}] * len(records)


@pytest.mark.parametrize("witness", JSON_REQUESTS, ids=str)
def test_a_request_body_is_sent_as_its_example_says(witness: Witness) -> None:
    operation = operations(witness.api)[witness.operation]
    pointer = described(witness.api)[witness.operation].get("x-body", "").removeprefix("$request.body#")
    declared = model_type(get_type_hints(operation.build)["body"])
    part = at(witness.value, pointer)
    body = msgspec.convert(part, declared)
    assert instants(dump(body)) == instants(part)
    call = operation.build(body=body, **dict(required_arguments(witness.api, witness.operation)))
    assert call.content is not None
    assert instants(json.loads(call.content)) == instants(witness.value)
    assert call.content_type == witness.media


@pytest.mark.parametrize("witness", FORMS, ids=str)
def test_a_form_is_sent_as_its_example_says(witness: Witness) -> None:
    operation = operations(witness.api)[witness.operation]
    body = msgspec.convert(witness.value, model_type(get_type_hints(operation.build)["body"]))
    call = operation.build(body=body, **dict(required_arguments(witness.api, witness.operation)))
    assert call.content is not None
    assert dict(parse_qsl(call.content.decode(), keep_blank_values=True, strict_parsing=True)) == witness.value
    assert call.content_type == witness.media


@pytest.mark.parametrize("witness", ERRORS, ids=str)
def test_an_error_answer_raises_what_it_means(witness: Witness) -> None:
    status = 503 if witness.side == "default" else int(witness.side)
    api = import_module(f"syllabind_{witness.api}.api").API
    found = operations(witness.api)[witness.operation]
    operation: Operation[..., Any] = found.operation if isinstance(found, PagedOperation) else found
    transport = httpx.MockTransport(lambda _: httpx.Response(status, json=witness.value))
    options = Options(retry=RetryPolicy(max_retries=0))
    with (
        Client(api=api, server=api.server, options=options, transport=transport) as client,
        pytest.raises(ApiError) as caught,
    ):
        client.send(attrs.evolve(operation, security=()), RequestSpec(method="GET", path="/"))
    assert type(caught.value) is error_class(status)
    assert (caught.value.code, caught.value.message) == promised(witness)
    assert any(promised(witness)) == (witness.name not in SILENT_ERRORS)


@pytest.mark.parametrize("witness", [*JSON_REQUESTS, *ANSWERS, *ERRORS], ids=str)
def test_the_second_reader_agrees(witness: Witness) -> None:
    models = import_module(f"syllabind_{witness.api}.pydantic")
    model = getattr(models, class_name(witness.schema["$ref"].rpartition("/")[2]))
    read = model.model_validate_json(json.dumps(witness.value))
    assert instants(read.model_dump(mode="json", by_alias=True, exclude_unset=True)) == instants(witness.value)
    assert unnamed(read) == {}


def test_every_operation_with_a_body_has_a_witness(report: Callable[[str, object], None]) -> None:
    for api in APIS:
        seen = {each.operation for each in [*REQUESTS, *ANSWERS, *FILES] if each.api == api}
        mute = {id for id, each in operations(api).items() if isinstance(each, Operation) and not each.reader}
        assert seen | mute == set(operations(api)) == set(described(api))
    report(
        "documented examples that are checked",
        f"{len(REQUESTS)} requests, {len(ANSWERS)} answers, {len(ERRORS)} errors",
    )
