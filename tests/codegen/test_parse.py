"""What openapi-python-client would drop with a warning is an error here."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from syllabind_codegen.errors import GenerationError
from syllabind_codegen.parse import operation_ids, parse

from .project import ROOT

DOCUMENT = json.loads((ROOT / "generated" / "syllabind_thrive" / "openapi.json").read_text(encoding="utf-8"))
TEMPLATES = ROOT / "scripts" / "syllabind_codegen" / "templates"

Spec = dict[str, Any]


def search(document: Spec) -> Spec:
    found: Spec = document["paths"]["/rest/v1/users"]["get"]
    return found


def header_of_another_kind(document: Spec) -> None:
    schema = {"type": "string", "format": "date-time"}
    search(document)["parameters"].append({"name": "If-Modified-Since", "in": "header", "schema": schema})


def path_parameter_without_a_place(document: Spec) -> None:
    search(document)["parameters"].append({"name": "id", "in": "path", "required": True, "schema": {"type": "string"}})


def path_with_an_unreadable_name(document: Spec) -> None:
    document["paths"]["/rest/v1/users/{user:id}"] = {
        "get": {
            "operationId": "getUser",
            "tags": ["users"],
            "parameters": [{"name": "user:id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "responses": {"204": {"description": "It"}},
        }
    }


def parameter_that_leads_nowhere(document: Spec) -> None:
    search(document)["parameters"].append({"$ref": "#/components/parameters/Nowhere"})


def mixed_enum(document: Spec) -> None:
    document["components"]["schemas"]["Mixed"] = {"enum": ["a", 1.5]}


def schema_that_leads_nowhere(document: Spec) -> None:
    document["components"]["schemas"]["User"]["properties"]["id"] = {"$ref": "#/components/schemas/Nowhere"}


def no_document(document: Spec) -> None:
    document["openapi"] = "2.0"


FAULTS: list[Callable[[Spec], None]] = [
    header_of_another_kind,
    path_parameter_without_a_place,
    path_with_an_unreadable_name,
    parameter_that_leads_nowhere,
    mixed_enum,
    schema_that_leads_nowhere,
    no_document,
]


def test_the_faultless_document_parses_whole() -> None:
    parsed = parse(copy.deepcopy(DOCUMENT), TEMPLATES)
    assert set(parsed.endpoints) == set(operation_ids(DOCUMENT)) >= {"createToken", "searchUsers"}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_would_be_dropped_is_an_error(fault: Callable[[Spec], None]) -> None:
    document = copy.deepcopy(DOCUMENT)
    fault(document)
    with pytest.raises(GenerationError):
        parse(document, TEMPLATES)


def test_an_operation_that_vanished_without_a_word_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    import openapi_python_client.parser.openapi as theirs

    made = theirs.EndpointCollection.from_data

    def forgetful(**given: Any) -> Any:
        collections, *rest = made(**given)
        for collection in collections.values():
            collection.endpoints = [each for each in collection.endpoints if each.name != "search_users"]
        return collections, *rest

    monkeypatch.setattr(theirs.EndpointCollection, "from_data", forgetful)
    with pytest.raises(GenerationError, match="dropped: searchUsers"):
        parse(copy.deepcopy(DOCUMENT), Path(TEMPLATES))
