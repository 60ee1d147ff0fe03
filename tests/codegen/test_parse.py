"""What openapi-python-client would drop with a warning is an error here."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from syllabind_codegen.errors import GenerationError
from syllabind_codegen.package import compile_package
from syllabind_codegen.parse import parse
from syllabind_codegen.specs.bundle import Bundle
from syllabind_codegen.tree import operations_of

from .project import ROOT

DOCUMENT = json.loads((ROOT / "generated" / "syllabind_thrive" / "openapi.json").read_text(encoding="utf-8"))
MODULES = json.loads((ROOT / "generated" / "syllabind_thrive" / "manifest.json").read_text(encoding="utf-8"))["modules"]
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


SEARCH = "/paths/~1rest~1v1~1users/get"
FAULTS: dict[Callable[[Spec], None], str] = {
    header_of_another_kind: SEARCH,
    path_parameter_without_a_place: SEARCH,
    path_with_an_unreadable_name: "/paths/~1rest~1v1~1users~1{user:id}/get",
    parameter_that_leads_nowhere: SEARCH,
    mixed_enum: "/components/schemas/Mixed",
    schema_that_leads_nowhere: "/components/schemas/User",
    no_document: "",
}
"""What breaks a document, and the place that the message has to name."""


def test_the_faultless_document_parses_whole() -> None:
    parsed = parse(copy.deepcopy(DOCUMENT), TEMPLATES)
    assert (
        set(parsed.endpoints)
        == {each["operationId"] for *_, each in operations_of(DOCUMENT)}
        >= {"createToken", "searchUsers"}
    )


@pytest.mark.parametrize(("fault", "place"), FAULTS.items())
def test_what_would_be_dropped_is_an_error_at_its_place(fault: Callable[[Spec], None], place: str) -> None:
    document = copy.deepcopy(DOCUMENT)
    fault(document)
    with pytest.raises(GenerationError) as caught:
        parse(document, TEMPLATES, lambda pointer: f"file.yaml:{pointer}")
    lines = str(caught.value).splitlines()
    assert f"file.yaml:{place}: generator: " in lines[0]
    assert all(line.endswith("; write it in another way, or leave it out") for line in lines)


def test_an_operation_that_cannot_be_compiled_is_an_error_at_its_place(tmp_path: Path) -> None:
    document = copy.deepcopy(DOCUMENT)
    search(document)["x-pagination"] = {"style": "page"}
    made = Bundle(document=document, unused=(), origins={"": (File(), "")}, modules=MODULES)
    with pytest.raises(GenerationError, match=rf"^file.yaml:{SEARCH}: generator: searchUsers: KeyError\('items'\)"):
        compile_package("thrive", made, tmp_path)


class File:
    """A file whose lines are pointers."""

    name = "file.yaml"
    data: Any = DOCUMENT

    def where(self, pointer: str) -> str:
        return f"file.yaml:{pointer}"


def test_an_operation_that_vanished_without_a_word_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    import openapi_python_client.parser.openapi as theirs

    made = theirs.EndpointCollection.from_data

    def forgetful(**given: Any) -> Any:
        collections, *rest = made(**given)
        for collection in collections.values():
            collection.endpoints = [each for each in collection.endpoints if each.name != "search_users"]
        return collections, *rest

    monkeypatch.setattr(theirs.EndpointCollection, "from_data", forgetful)
    with pytest.raises(GenerationError, match="dropped searchUsers"):
        parse(copy.deepcopy(DOCUMENT), Path(TEMPLATES))
