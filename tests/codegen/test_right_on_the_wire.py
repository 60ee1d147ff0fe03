"""What a spec may say and few generators take in is right in the package that is made of it."""

import datetime
import importlib
import sys
from types import ModuleType
from typing import Any

import msgspec
import pytest

from syllabind.errors import ArgumentError
from syllabind_codegen.package import compile_package
from syllabind_codegen.specs import lint
from syllabind_codegen.specs.bundle import bundle

from .spec_files import edit, files, write

FORMATS = [("sold", "date"), ("read", "date-time")]
BOOK = "common.yaml#/components/schemas/Book/properties"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The package of a spec that says all of it."""
    root = tmp_path_factory.mktemp("wire")
    content = files()
    edit(content, f"{BOOK}/key", {"type": "string", "format": "uuid"})
    edit(content, f"{BOOK}/sold", {"type": "boolean", "const": True})
    edit(content, f"{BOOK}/edition", {"type": "integer", "const": 2})
    edit(content, "common.yaml#/components/schemas/Token/title", "A token of access")
    dates = [
        {"name": f"{name}At", "in": "query", "schema": {"type": "string", "format": each}} for name, each in FORMATS
    ]
    edit(content, "items.yaml#/paths/~1v1~1items~1{id}/get/parameters", dates)
    edit(content, "items.yaml#/paths/~1v1~1items~1{id}/get/servers", [{"url": "https://other.example.org"}])
    directory = write(content, root)
    assert lint.check("demo", directory.parent) == []
    compile_package("demo", bundle(directory), root / "wire_demo", formatted=False)
    sys.path.insert(0, str(root))
    yield importlib.import_module("wire_demo")
    sys.path.remove(str(root))
    for name in [name for name in sys.modules if name.partition(".")[0] == "wire_demo"]:
        del sys.modules[name]


def load(made: ModuleType, name: str) -> Any:
    return importlib.import_module(f"{made.__name__}.{name}")


def test_ids_stay_text_and_constants_keep_their_type(made: ModuleType) -> None:
    sent = b'{"id":"7","key":"6F9619FF-8B86-D011-B42D-00C04FC964FF","sold":true,"edition":2}'
    book = msgspec.json.decode(sent, type=load(made, "models").Book)
    assert (book.key, book.sold, book.edition) == ("6F9619FF-8B86-D011-B42D-00C04FC964FF", True, 2)
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(sent.replace(b"true", b"false"), type=load(made, "models").Book)


def test_a_title_names_no_class(made: ModuleType) -> None:
    assert load(made, "models").Token.__name__ == "Token"


def test_dates_and_moments_are_sent_in_the_form_that_is_documented(made: ModuleType) -> None:
    build = load(made, "api.items").get_item.build
    day, moment = datetime.date(2026, 1, 2), datetime.datetime(2026, 1, 2, 3, tzinfo=datetime.UTC)
    assert build("7", sold_at=day, read_at=moment).query == (
        ("soldAt", "2026-01-02"),
        ("readAt", "2026-01-02T03:00:00Z"),
    )
    for wrong, wire in (({"sold_at": moment}, "soldAt"), ({"read_at": day}, "readAt")):
        with pytest.raises(ArgumentError, match=rf"query parameter {wire}"):
            build("7", **wrong)


def test_an_operation_goes_to_its_own_server(made: ModuleType) -> None:
    assert load(made, "api.items").get_item.build("7").server == "https://other.example.org"
    assert load(made, "api.items").list_items.build().server is None
