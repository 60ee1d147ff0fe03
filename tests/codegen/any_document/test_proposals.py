"""Plans are proposed with what speaks for them, and used only where they are passed as an overlay."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from syllabind.core.descriptors import Paged

from .conftest import HERE, Made

STYLES = {
    "page": ([("page", "integer"), ("per_page", "integer")], {"items": "list", "total_pages": "integer"}, "pages"),
    "offset": ([("offset", "integer"), ("limit", "integer")], {"data": "list", "total": "integer"}, "offsets"),
    "cursor": ([("cursor", "string"), ("limit", "integer")], {"data": "list", "next_cursor": "string"}, "cursors"),
    "next-url": ([("limit", "integer")], {"results": "list", "next": "uri"}, "links"),
    "last-id": ([("starting_after", "string"), ("limit", "integer")], {"data": "list", "has_more": "boolean"}, "ids"),
    "link-header": ([("page", "integer"), ("per_page", "integer")], {}, "headers"),
}


def document() -> dict[str, object]:
    """Return one list of each style, and one that only looks like a page."""
    kinds = {
        "list": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
        "uri": {"type": "string", "format": "uri", "nullable": True},
    }
    paths = {}
    for style, (parameters, members, name) in STYLES.items():
        body = {"type": "object", "properties": {key: kinds.get(kind, {"type": kind}) for key, kind in members.items()}}
        answer = {"description": "ok", "content": {"application/json": {"schema": body if members else kinds["list"]}}}
        if style == "link-header":
            answer["headers"] = {"Link": {"schema": {"type": "string"}}}
        listed = [{"name": key, "in": "query", "schema": {"type": kind}} for key, kind in parameters]
        paths[f"/{name}"] = {"get": {"operationId": f"list_{name}", "parameters": listed, "responses": {"200": answer}}}
    plain = {"description": "ok", "content": {"application/json": {"schema": kinds["list"]}}}
    limit = [{"name": "limit", "in": "query", "schema": {"type": "integer"}}]
    paths["/newest"] = {"get": {"operationId": "list_newest", "parameters": limit, "responses": {"200": plain}}}
    thing = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}
    return {
        "openapi": "3.0.0", "info": {"title": "Styles", "version": "1"}, "servers": [{"url": "https://styles.example"}],
        "paths": paths, "components": {"schemas": {"Thing": thing}},
    }  # fmt: skip


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("styles") / "styles.json"
    path.write_text(json.dumps(document()), encoding="utf-8")
    return path


def test_each_style_is_proposed_and_none_is_used(generate: Callable[..., Made], spec: Path) -> None:
    made = generate(spec, "styles_plain")
    actions = yaml.safe_load((made.out / "styles_plain.proposals.yaml").read_text(encoding="utf-8"))["actions"]
    proposed = {each["target"]: each["update"]["x-pagination"]["style"] for each in actions}
    assert proposed == {f"$.paths['/{name}'].get": style for style, (*_, name) in STYLES.items()}
    written = made.out / "styles_plain.proposals.yaml"
    assert f"6 plans are proposed in {written} (6 certain, 0 likely) and not used" in made.printed
    assert f"pass --overlay {written}\n" in made.printed
    assert "1 lists have paging parameters and no plan: listNewest" in made.printed
    client = made.client()
    assert not isinstance(vars(type(client.pages).__mro__[1])["list"], Paged)


def test_applied_proposals_read_every_page_on_the_sandbox(generate: Callable[..., Made], spec: Path) -> None:
    made = generate(spec, "styles_first")
    plans = spec.with_name("plans.yaml")
    plans.write_bytes((made.out / "styles_first.proposals.yaml").read_bytes())
    client = generate(spec, "styles_paged", "--overlay", str(plans)).client()
    for style, (*_, name) in STYLES.items():
        pager = getattr(client, name).list(**({} if style == "link-header" else {"page_size": 7}))
        ids = [each.id for each in pager]
        assert len(set(ids)) == len(ids) > 20, style


def test_the_file_of_proposals_that_is_applied_is_not_written_over(generate: Callable[..., Made]) -> None:
    made = generate(HERE / "rooms.yaml", "rooms_twice")
    proposals = made.out / "rooms_twice.proposals.yaml"
    before = proposals.read_bytes()
    from syllabind_cli.main import main

    again = ["generate", "--spec", str(HERE / "rooms.yaml"), "--package", "rooms_twice", "--out", str(made.out)]
    assert main([*again, "--overlay", str(proposals)]) == 0
    assert main([*again, "--overlay", str(proposals), "--check"]) == 0
    assert proposals.read_bytes() == before
