"""Every model of the three APIs reads generated data and writes it back; the second reader agrees."""

from __future__ import annotations

import datetime
import importlib
import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import jsonschema_rs
import msgspec
import pytest

from syllabind.core.models import UNSET, Model, dump, encode
from syllabind.core.response import Decoder
from syllabind_codegen.parse import class_name

from .calls import APIS, document
from .instances import Instances

SHARES = (0.0, 1.0, 0.3, 0.5, 0.8)
COUNTS = {"models": 0, "instances": 0, "read by pydantic": 0}


def schemas(api: str) -> dict[str, Any]:
    """The schemas of an API by name."""
    found: dict[str, Any] = document(api)["components"]["schemas"]
    return found


def model_of(api: str, name: str) -> type[Model] | None:
    """The struct of a schema; `None` where it becomes an enum, a union or a free object."""
    made = getattr(importlib.import_module(f"syllabind_{api}.models"), class_name(name), None)
    return made if isinstance(made, type) and issubclass(made, Model) else None


EVERY = [(api, name) for api in APIS for name in schemas(api) if model_of(api, name) is not None]


@cache
def registry(api: str) -> Any:
    """The document of an API, read once for all of its validators."""
    resource = jsonschema_rs.Draft202012
    return jsonschema_rs.Registry([("urn:document", {"components": {"schemas": schemas(api)}})], draft=resource)


def validator(api: str, name: str) -> Any:
    """What JSON Schema says of data."""
    reference = {"$ref": f"urn:document#/components/schemas/{name}"}
    return jsonschema_rs.Draft202012Validator(reference, registry=registry(api))


@cache
def pydantic_model(api: str, name: str) -> Any:
    """Return the pydantic model of a schema."""
    return getattr(importlib.import_module(f"syllabind_{api}.pydantic"), class_name(name))


@pytest.fixture(scope="module", autouse=True)
def counted(report: Callable[[str, object], None]) -> Iterator[None]:
    """Report how much was read."""
    yield
    report("models that re-encode as they came", ", ".join(f"{count} {name}" for name, count in COUNTS.items()))


def same(data: Any) -> Any:
    """Data with every time at its instant, for a time may be written in several ways."""
    if isinstance(data, dict):
        return {name: same(value) for name, value in data.items()}
    if isinstance(data, list):
        return [same(value) for value in data]
    try:
        return datetime.datetime.fromisoformat(data) if isinstance(data, str) and "T" in data else data
    except ValueError:
        return data


@pytest.mark.parametrize(("api", "name"), EVERY, ids=lambda each: str(each))
def test_generated_data_go_through_a_model_and_back(api: str, name: str) -> None:
    model = model_of(api, name)
    assert model is not None
    COUNTS["models"] += 1
    for number, share in enumerate(SHARES):
        data = Instances(api, share, number).of(schemas(api)[name])
        assert validator(api, name).is_valid(data), "the generator makes valid data"
        COUNTS["instances"] += 1
        content = json.dumps(data).encode()
        value = msgspec.json.decode(content, type=model)
        assert same(dump(value)) == same(data)
        assert msgspec.json.decode(encode(value), type=model) == value
        read = Decoder(model).read(content).value
        assert read == value
        assert not read.problems
        assert read.to_dict() == data
        again = pydantic_model(api, name).model_validate_json(content)
        assert same(again.model_dump(mode="json", by_alias=True, exclude_unset=True)) == same(data)
        COUNTS["read by pydantic"] += 1


def test_secrets_are_not_shown() -> None:
    """The members that OAuth makes secrets are declared as passwords, and no record shows a password."""
    secret = {"access_token", "refresh_token", "id_token", "client_secret"}
    shown, hidden = [], 0
    for api, name in EVERY:
        properties = schemas(api)[name]["properties"]
        marked = {wire for wire, each in properties.items() if each.get("format") == "password"}
        model = model_of(api, name)
        assert model is not None
        members = {each.name: UNSET for each in msgspec.structs.fields(model)} | dict.fromkeys(marked, "s3cret")
        made = model(**members)
        text = f"{made!r} {list(made.__rich_repr__())} {[made]}"  # type: ignore[attr-defined]
        hidden += len(marked)
        shown += [name] if "s3cret" in text or secret & set(properties) - marked else []
        assert all(f"{member}=" in text for member in members)
    assert (shown, hidden > 20) == ([], True)
