"""OpenAPI Overlay documents on an installed spec: applied as they say, or refused at their own line."""

from pathlib import Path

import pytest

from syllabind_codegen.specs.bundle import Bundle, bundle
from syllabind_codegen.specs.lint import check_bundle
from syllabind_codegen.specs.load import SpecError
from syllabind_codegen.specs.overlays import overlaid

from .spec_files import files, write

HEAD = "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n"


@pytest.fixture
def demo(tmp_path: Path) -> Bundle:
    return bundle(write(files(), tmp_path))


def applied(demo: Bundle, tmp_path: Path, actions: str, head: str = HEAD) -> Bundle:
    path = tmp_path / "acme.yaml"
    path.write_text(actions if actions.startswith("overlay:") else head + actions, encoding="utf-8")
    return overlaid(demo, path)


def test_a_field_is_added_and_replaced_and_removed(demo: Bundle, tmp_path: Path) -> None:
    actions = """\
  - target: $.components.schemas.Book.properties
    update: {shelf: {type: string}, state: {description: Where it stands}}
  - target: $.components.schemas.Book.properties.bornOn
    remove: true
"""
    made = applied(demo, tmp_path, actions)
    properties = made.document["components"]["schemas"]["Book"]["properties"]
    assert properties["shelf"] == {"type": "string"}
    assert properties["state"]["description"] == "Where it stands"
    assert "bornOn" not in properties
    assert check_bundle(made) == []
    assert "bornOn" in demo.document["components"]["schemas"]["Book"]["properties"]


def test_lists_grow_and_copies_are_merged(demo: Bundle, tmp_path: Path) -> None:
    actions = """\
  - target: $.components.schemas.ItemState.enum
    update: lent
  - target: $.components.schemas.Token
    copy: $.components.schemas.Error
"""
    schemas = applied(demo, tmp_path, actions).document["components"]["schemas"]
    assert schemas["ItemState"]["enum"] == ["ready", "in work", "lent"]
    assert {"code", "access_token"} == schemas["Token"]["properties"].keys()


def test_a_reusable_action_applies_to_each_target_that_refers_to_it(demo: Bundle, tmp_path: Path) -> None:
    document = """\
overlay: 1.2.0
$self: https://acme.example/acme.overlay.yaml
info: {title: T, version: '1'}
components:
  actions:
    a/b:
      description: Adds where a thing stands
      fields: {update: {shelf: {type: string}}, description: Shelves}
    gone: {fields: {remove: true}}
actions:
  - {$ref: '#/components/actions/a~1b', target: $.components.schemas.Book.properties}
  - {$ref: '#/components/actions/a~1b', target: $.components.schemas.Token.properties}
  - {$ref: '#/components/actions/gone', target: $.components.schemas.Book.properties.bornOn}
"""
    made = applied(demo, tmp_path, document)
    schemas = made.document["components"]["schemas"]
    assert schemas["Book"]["properties"]["shelf"] == schemas["Token"]["properties"]["shelf"] == {"type": "string"}
    assert "bornOn" not in schemas["Book"]["properties"]
    source, place = made.origins["/components/schemas/Token/properties/shelf"]
    assert source.where(place) == "acme.yaml:8"


def test_what_only_a_removed_operation_used_goes_with_it(demo: Bundle, tmp_path: Path) -> None:
    made = applied(demo, tmp_path, "  - target: $.paths['/oauth/token']\n    remove: true\n")
    assert [each["name"] for each in made.document["tags"]] == ["items"]
    assert "TokenEnvelope" not in made.document["components"]["schemas"]
    # The scheme's result is found on that operation no more, which its own rule does not mind.
    assert check_bundle(made) == []


def test_an_operation_may_leave_out_what_documents_ours(demo: Bundle, tmp_path: Path) -> None:
    actions = """\
  - target: $.paths
    update:
      /v1/ping:
        get:
          operationId: pingService
          tags: [items]
          security: []
          responses: {'204': {description: It is there}}
"""
    made = applied(demo, tmp_path, actions)
    assert check_bundle(made) == []
    operation = made.document["paths"]["/v1/ping"]["get"]
    assert (operation["summary"], operation["x-evidence"]) == ("Ping service", "inferred")


BOOK = "  - target: $.components.schemas.Book.properties\n"
REFUSED = {
    "nothing selected": ("  - target: $.components.schemas.Bok\n    remove: true\n", 4, "overlay", "Bok is not"),
    "no path": ("  - target: $.paths[\n    remove: true\n", 4, "overlay", "no JSONPath"),
    "no action": ("  - target: $.paths\n", 4, "overlay", "anyOf"),
    "unknown member": ("  - target: $.paths\n    updat: {}\n    remove: true\n", 4, "overlay", "updat"),
    "object over a list": ("  - target: $.tags[0]\n    update: [1]\n", 5, "overlay", "is an object"),
    "text over an object": ("  - target: $.paths\n    update: {/v1/items: a}\n", 5, "overlay", "is an object"),
    "whole document": ("  - target: $\n    remove: true\n", 4, "overlay", "whole document"),
    "copy of nothing": ("  - target: $.paths\n    copy: $.nothing\n", 5, "overlay", "selects 0 values"),
    "copy of several": ("  - target: $.paths\n    copy: $.tags[*]\n", 5, "overlay", "selects 2 values"),
    "updates that fit one of two targets": (
        "  - target: $.tags[0]['name', 'x']\n    update: a\n    x-optional: true\n"
        "  - target: $['info', 'tags']\n    update: {}\n", 7, "overlay", "several kinds",
    ),
    "update and copy": ("  - target: $.info\n    update: {}\n    copy: $.info\n", 6, "overlay", "got both"),
    "copy in 1.0": (
        "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  - target: $.info\n    copy: $.info\n",
        5, "overlay", "copy needs `overlay: 1.1.0`, got 1.0.0",
    ),
    "reusable action in 1.1": ("  - target: $.info\n    $ref: '#/components/actions/a'\n", 5, "overlay", "1.2.0"),
    "reference to no action": (
        "overlay: 1.2.0\ninfo: {title: T, version: '1'}\nactions:\n"
        "  - target: $.info\n    $ref: '#/components/actions/a'\n", 5, "overlay", "leads nowhere; there are none",
    ),
    "reference to a pointer elsewhere": (
        "overlay: 1.2.0\ninfo: {title: T, version: '1'}\nactions:\n"
        "  - target: $.info\n    $ref: '#/info'\n", 5, "overlay", "does not match",
    ),
    "fragment": (
        "overlay: 1.2.0\nextends: a.yaml#/info\ninfo: {title: T, version: '1'}\nactions:\n"
        "  - target: $.info\n    update: {}\n", 2, "overlay", "does not match",
    ),
    "same action twice": ("  - &a {target: $.paths, update: {}}\n  - *a\n", 3, "overlay", "unique"),
    "reference to nowhere": (
        f"{BOOK}    update:\n      owner: {{$ref: '#/components/schemas/Man'}}\n",
        6, "ref", "leads nowhere",
    ),
    "name over a plan": (
        "  - target: $.paths['/v1/items'].get\n    update: {x-pagination: pages}\n", 5, "overlay", "is an object",
    ),
    "rule": (
        f"{BOOK}    update:\n      size:\n        properties: {{}}\n",
        6, "inline-schema", "must be a component",
    ),
    "required member that our examples lack": (
        "  - target: $.components.schemas.ItemPage\n    update:\n      properties: {count: {type: integer}}\n"
        "      required: [count]\n",
        7, "example-valid", 'does not fit: "count" is a required property; update it in the overlay, too',
    ),
    "own example that does not fit": (
        "  - target: $.components.schemas.Book.properties\n    update:\n      size:\n        type: integer\n"
        "        example: tall\n", 8, "example-valid", '"tall" is not of type "integer"',
    ),
    "hostile tag": ("  - target: $.tags\n    update: {name: 'a; import os'}\n", 5, "tag", "no dotted Python name"),
    "API key": (
        "  - target: $.components.securitySchemes\n    update:\n      key: {type: apiKey, in: header, name: X-Key}\n",
        6, "security-scheme", "no credential",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("actions", "line", "rule", "text"), REFUSED.values(), ids=REFUSED)
def test_a_broken_overlay_is_refused_at_its_own_line(
    demo: Bundle, tmp_path: Path, actions: str, line: int, rule: str, text: str
) -> None:
    try:
        problems = check_bundle(applied(demo, tmp_path, actions))
    except SpecError as error:
        problems = list(error.problems)
    assert any(each.place == f"acme.yaml:{line}" and each.rule == rule and text in each.message for each in problems), (
        list(map(str, problems))
    )


@pytest.mark.parametrize(
    "head", ["overlay: 2.0.0\n", "openapi: 3.1.0\n", "", "- 1\n", "overlay: [\n", "overlay: 1.0.0\nactions: []\n"]
)
def test_what_is_no_overlay_is_refused_with_its_line(demo: Bundle, tmp_path: Path, head: str) -> None:
    with pytest.raises(SpecError) as caught:
        applied(demo, tmp_path, "", head)
    assert all(each.place.startswith("acme.yaml:") for each in caught.value.problems)


def test_an_absent_overlay_is_refused(demo: Bundle, tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"absent\.yaml:1: yaml: there is no such file"):
        overlaid(demo, tmp_path / "absent.yaml")


def test_selecting_nothing_can_be_allowed(demo: Bundle, tmp_path: Path) -> None:
    actions = "  - target: $.components.schemas.Bok\n    remove: true\n    x-optional: true\n"
    assert applied(demo, tmp_path, actions).document == demo.document
