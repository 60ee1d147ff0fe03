"""The bundler: references, names, order, and the way back to the files."""

from pathlib import Path
from typing import Any

import pytest

from syllabind_codegen.specs.bundle import bundle
from syllabind_codegen.specs.grammar import walk
from syllabind_codegen.specs.load import SpecError, load
from syllabind_codegen.specs.model import Spec
from syllabind_codegen.specs.names import method_name, python_name
from tests.codegen.spec_files import DELETE, edit, files, write

PAGE = "items.yaml#/paths/~1v1~1items/get/responses/200/content/application~1json/schema"


def error_of(root: Path, *changes: tuple[str, Any]) -> list[str]:
    content = files()
    for place, value in changes:
        edit(content, place, value)
    with pytest.raises(SpecError) as caught:
        bundle(write(content, root))
    return [str(problem) for problem in caught.value.problems]


def line_of(directory: Path, name: str, text: str) -> int:
    lines = (directory / name).read_text(encoding="utf-8").splitlines()
    assert lines.count(text) == 1
    return lines.index(text) + 1


def test_every_reference_is_local_and_leads_somewhere(tmp_path: Path) -> None:
    spec = Spec(bundle=bundle(write(files(), tmp_path)))
    references = [at for at in walk(spec.root) if "$ref" in at.node]
    assert {at.node["$ref"].partition("/")[0] for at in references} == {"#"}
    assert all(spec.follow(at).node for at in references)


def test_path_items_and_webhooks_are_inlined_in_the_order_of_the_root(tmp_path: Path) -> None:
    document = bundle(write(files(), tmp_path)).document
    assert list(document["paths"]) == ["/v1/items", "/v1/items/{id}", "/oauth/token"]
    assert document["paths"]["/v1/items"]["post"]["operationId"] == "createItem"
    assert document["webhooks"]["itemChanged"]["post"]["operationId"] == "itemChanged"


def test_components_are_sorted_and_hold_what_a_union_leads_to(tmp_path: Path) -> None:
    schemas = bundle(write(files(), tmp_path)).document["components"]["schemas"]
    assert list(schemas) == sorted(schemas)
    assert {"Book", "UnknownResource"} <= schemas.keys()
    assert schemas["Item"]["discriminator"]["mapping"] == {"book": "#/components/schemas/Book"}


def test_a_schema_that_only_a_discriminator_names_is_kept(tmp_path: Path) -> None:
    content = files()
    edit(content, "common.yaml#/components/schemas/Film", {"description": "A film"})
    mapping = "common.yaml#/components/schemas/Item/discriminator/mapping/film"
    edit(content, mapping, "#/components/schemas/Film")
    assert "Film" in bundle(write(content, tmp_path)).document["components"]["schemas"]


def test_members_beside_a_reference_stay(tmp_path: Path) -> None:
    schemas = bundle(write(files(), tmp_path)).document["components"]["schemas"]
    author = schemas["Book"]["properties"]["author"]
    assert author == {"$ref": "#/components/schemas/ToOne", "x-resource": "author"}


def test_data_is_not_taken_for_a_reference(tmp_path: Path) -> None:
    content = files()
    value = {"$ref": "./nowhere.yaml#/a"}
    edit(content, "common.yaml#/components/schemas/Error/examples", [value])
    edit(content, "common.yaml#/components/schemas/Error/properties/example", {"const": value})
    schemas = bundle(write(content, tmp_path)).document["components"]["schemas"]
    assert schemas["Error"]["examples"] == [value]
    assert schemas["Error"]["properties"]["example"] == {"const": value}


def test_what_nothing_leads_to_is_left_out_and_reported(tmp_path: Path) -> None:
    content = files()
    edit(content, "common.yaml#/components/schemas/Lost", {"type": "object"})
    edit(content, "items.yaml#/paths/~1v1~1lost", {"get": {}})
    directory = write(content, tmp_path)
    result = bundle(directory)
    assert result.unused == ("/components/schemas/Lost", "/paths/~1v1~1lost")
    assert "Lost" not in result.document["components"]["schemas"]
    line = line_of(directory, "common.yaml", "    Lost:")
    assert result.where("/components/schemas/Lost") == f"specs/demo/common.yaml:{line}"


def test_equal_files_give_equal_bytes(tmp_path: Path) -> None:
    first = bundle(write(files(), tmp_path / "a")).dump()
    shuffled = dict(reversed(files().items()))
    schemas = shuffled["common.yaml"]["components"]["schemas"]
    shuffled["common.yaml"]["components"]["schemas"] = dict(reversed(schemas.items()))
    assert bundle(write(shuffled, tmp_path / "b")).dump() == first


@pytest.mark.parametrize(
    ("pointer", "file", "text"),
    [
        ("/info/title", "openapi.yaml", "  title: Demo"),
        ("/paths/~1v1~1items/post/summary", "items.yaml", "      summary: Add an item"),
        ("/paths/~1v1~1items/post/nothing", "items.yaml", "    post:"),
        ("/webhooks/itemChanged/post/summary", "items.yaml", "      summary: An item has changed"),
        ("/components/schemas/Book/properties/bornOn/anyOf", "common.yaml", "          anyOf:"),
        ("/components/schemas/ItemState/enum/1", "common.yaml", "      - in work"),
    ],
)
def test_a_pointer_leads_back_to_its_line(tmp_path: Path, pointer: str, file: str, text: str) -> None:
    directory = write(files(), tmp_path)
    place, _, line = bundle(directory).where(pointer).rpartition(":")
    assert place == f"specs/demo/{file}"
    assert (directory / file).read_text(encoding="utf-8").splitlines()[int(line) - 1] == text


@pytest.mark.parametrize(
    "reference",
    [
        "./common.yaml#/components/schemas/Missing",
        "./nowhere.yaml#/components/schemas/Item",
        "./common.yaml",
        "#/components/schemas/ItemPage",
    ],
)
def test_a_reference_to_nowhere_is_an_error(tmp_path: Path, reference: str) -> None:
    (problem,) = error_of(tmp_path, (PAGE, {"$ref": reference}))
    quote = "'" if reference.startswith("#") else ""
    text = f"                $ref: {quote}{reference}{quote}"
    line = line_of(tmp_path / "specs/demo", "items.yaml", text)
    assert problem == f"specs/demo/items.yaml:{line}: ref: {reference} leads nowhere"


def test_all_bad_references_are_reported_at_once(tmp_path: Path) -> None:
    other = PAGE.replace("/get/responses/200", "/post/responses/201")
    problems = error_of(tmp_path, (PAGE, {"$ref": "./a.yaml#/b"}), (other, {"$ref": "./c.yaml#/d"}))
    assert [problem.split(": ")[2] for problem in problems] == [
        "./a.yaml#/b leads nowhere",
        "./c.yaml#/d leads nowhere",
    ]


def test_a_reference_must_lead_to_a_component_of_its_kind(tmp_path: Path) -> None:
    (problem,) = error_of(tmp_path, (PAGE, {"$ref": "./common.yaml#/components/parameters/Id"}))
    assert "leads to a parameter where a schema stands" in problem


def test_a_reference_into_a_component_is_an_error(tmp_path: Path) -> None:
    inside = "./common.yaml#/components/schemas/Book/properties/id"
    (problem,) = error_of(tmp_path, (PAGE, {"$ref": inside}))
    assert "must lead to a component, not into one" in problem


def test_a_path_refers_to_the_path_of_its_own_name(tmp_path: Path) -> None:
    (problem,) = error_of(tmp_path, ("openapi.yaml#/paths/~1v1~1items/$ref", "./items.yaml#/paths/~1oauth~1token"))
    line = line_of(tmp_path / "specs/demo", "openapi.yaml", "  /v1/items:")
    assert problem.startswith(f"specs/demo/openapi.yaml:{line}: ref: /v1/items must be")


def test_one_name_for_two_components_is_an_error_with_both_places(tmp_path: Path) -> None:
    (problem,) = error_of(tmp_path, ("items.yaml#/components", {"schemas": {"Book": {"type": "object"}}}))
    directory = tmp_path / "specs/demo"
    second = line_of(directory, "items.yaml", "    Book:")
    first = line_of(directory, "common.yaml", "    Book:")
    assert problem == (
        f"specs/demo/items.yaml:{second}: defined-twice: /components/schemas/Book"
        f" is defined in specs/demo/common.yaml:{first} too"
    )


def test_an_api_without_a_root_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"specs/demo/openapi\.yaml:1: yaml: no such file"):
        bundle(tmp_path / "specs" / "demo")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: [\n", "f.yaml:3: yaml: "),
        ("a: 1\nb: 2\na: 3\n", "f.yaml:3: yaml: the key 'a' stands here twice"),
        ("a: 1\nb: !!set {x}\n", "f.yaml:2: yaml: "),
        ("a: &x {b: 1}\nc:\n  <<: *x\n", "f.yaml:3: yaml: a key is not plain text"),
        ("", "f.yaml:1: yaml: the file is empty"),
    ],
)
def test_bad_yaml_is_reported_by_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "f.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load(path, "f.yaml")
    assert str(caught.value).startswith(message)


def test_scalars_are_read_as_json_has_them(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_text("{200: no, b: 2021-01-01, c: 12:30, d: 1e3, e: ~, f: '1', g: true, h: -7}")
    assert load(path, "f.yaml").data == {
        "200": "no",
        "b": "2021-01-01",
        "c": "12:30",
        "d": 1000.0,
        "e": None,
        "f": "1",
        "g": True,
        "h": -7,
    }


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("$first", "first"),
        ("perPage", "per_page"),
        ("page[limit]", "page_limit"),
        ("filter.loTypes", "filter_lo_types"),
        ("team_id", "team_id"),
        ("userID", "user_id"),
        ("HTTPStatus", "http_status"),
        ("s3Url", "s3_url"),
        ("ids[]", "ids"),
        ("from", "from_"),
        ("type", "type"),
    ],
)
def test_python_name(wire: str, name: str) -> None:
    assert python_name(wire) == name


@pytest.mark.parametrize("wire", ["", "$", "2fa"])
def test_what_makes_no_python_name_is_refused(wire: str) -> None:
    with pytest.raises(ValueError, match="x-python-name"):
        python_name(wire)


def test_method_name() -> None:
    assert method_name({"operationId": "listMyClasses"}) == "list"
    assert method_name({"operationId": "importUsers"}) == "import_"
    assert method_name({"operationId": "listMyClasses", "x-python-name": "mine"}) == "mine"


PLAN = {"style": "page", "items": "$response.body#/data", "page": "$request.query.page", "first": 0}
OFFSET = {"offset": "$request.query.skip", "size": "$request.query.take"}
LIST = "items.yaml#/paths/~1v1~1items/get"


def next_page(root: Path, plan: Any, *, links: Any = DELETE) -> Any:
    content = files()
    edit(content, f"{LIST}/x-pagination", plan)
    if links is not DELETE:
        edit(content, f"{LIST}/responses/200/links", links)
    listed = bundle(write(content, root)).document["paths"]["/v1/items"]["get"]
    return listed["responses"]["200"].get("links", {}).get("nextPage")


def test_the_name_of_a_plan_is_replaced_by_the_plan(tmp_path: Path) -> None:
    content = files()
    edit(content, "openapi.yaml#/x-paginations", {"page": PLAN})
    edit(content, f"{LIST}/x-pagination", "page")
    made = bundle(write(content, tmp_path))
    assert made.document["paths"]["/v1/items"]["get"]["x-pagination"] == PLAN
    assert made.unused == ()


def test_an_unknown_plan_is_reported_with_its_line_and_the_known_ones(tmp_path: Path) -> None:
    (problem,) = error_of(tmp_path, ("openapi.yaml#/x-paginations", {"page": PLAN}), (f"{LIST}/x-pagination", "pages"))
    line = line_of(tmp_path / "specs/demo", "items.yaml", "      x-pagination: pages")
    assert problem.startswith(f"specs/demo/items.yaml:{line}: pagination: no plan pages in x-paginations")
    assert problem.endswith("only: page")


def test_a_plan_that_no_operation_names_is_unused(tmp_path: Path) -> None:
    content = files()
    edit(content, "openapi.yaml#/x-paginations", {"page": PLAN})
    assert bundle(write(content, tmp_path)).unused == ("/x-paginations/page",)


@pytest.mark.parametrize(
    ("plan", "parameters"),
    [
        (PLAN, {"page": "1"}),
        ({**OFFSET, "style": "next-url", "items": "$response.body#/data"}, {"take": "10", "skip": "10"}),
        (
            {"style": "next-url", "items": "$response.body#/data", "after": "$request.query.since"},
            {"since": "$response.body#/data/0/id"},
        ),
        (
            {"style": "next-url", "items": "$response.body", "after": "$request.query.since"},
            {"since": "$response.body#/0/id"},
        ),
    ],
)
def test_the_link_to_the_next_page_follows_from_the_plan(
    tmp_path: Path, plan: dict[str, Any], parameters: dict[str, str]
) -> None:
    assert next_page(tmp_path, plan) == {"operationId": "listItems", "parameters": parameters}


@pytest.mark.parametrize("plan", ["none", {"style": "next-url", "items": "$response.body#/data"}])
def test_what_no_expression_can_say_has_no_link(tmp_path: Path, plan: Any) -> None:
    assert next_page(tmp_path, plan) is None


def test_a_link_of_the_spec_itself_is_kept(tmp_path: Path) -> None:
    own = {"operationId": "listItems", "parameters": {"page": "7"}}
    assert next_page(tmp_path, PLAN, links={"nextPage": own}) == own


def test_two_lists_cannot_link_to_their_next_pages_from_one_response(tmp_path: Path) -> None:
    content = files()
    response = content["items.yaml"]["paths"]["/v1/items"]["get"]["responses"]["200"]
    edit(content, "common.yaml#/components/responses/Items", response)
    edit(content, f"{LIST}/responses/200", {"$ref": "./common.yaml#/components/responses/Items"})
    edit(content, f"{LIST}/x-pagination", PLAN)
    other = {**content["items.yaml"]["paths"]["/v1/items"]["get"], "operationId": "listOthers"}
    edit(content, "items.yaml#/paths/~1v1~1items~1{id}/get", other)
    with pytest.raises(SpecError, match="pagination: lists that share a response cannot both link"):
        bundle(write(content, tmp_path))


def test_delete_takes_a_member_away() -> None:
    content = files()
    edit(content, "openapi.yaml#/info/title", DELETE)
    assert content["openapi.yaml"]["info"] == {"version": "1"}
