"""What cannot be read is refused at its line, and no text of a document becomes code or reaches a terminal raw."""

import ast
import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from syllabind_cli.main import main
from syllabind_codegen.foreign.document import ForeignDocument
from syllabind_codegen.specs.load import SpecError

from .conftest import HERE

HEAD: dict[str, Any] = {
    "openapi": "3.0.0",
    "info": {"title": "T", "version": "1"},
    "servers": [{"url": "https://t.example"}],
}
OK: dict[str, Any] = {"responses": {"204": {"description": "done"}}}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"openapi": None, "swagger": "2.0"}, "openapi: expected OpenAPI 3.0 or 3.1, got 2.0; `npx swagger2openapi`"),
        ({"openapi": "3.2.0"}, "openapi: expected OpenAPI 3.0 or 3.1, got 3.2.0"),
        ({"servers": [{"url": "/api"}]}, "server: expected the URL of a server, got '/api'; name it: --server"),
        ({"paths": {"/a": {"get": {**OK, "requestBody": {"$ref": "other.yaml#/b"}}}}}, "ref: other.yaml#/b leads out"),
        ({"paths": {"/a": {"get": {**OK, "parameters": [{"$ref": "#/components/parameters/X"}]}}}}, "ref: .* nowhere"),
        ({"paths": {"/a/{id}/{id}": {"get": OK}}}, "openapi: no operation can be compiled: getAIdId has no method"),
    ],
)
def test_a_document_is_refused_with_line_and_rule(tmp_path: Path, change: dict[str, Any], message: str) -> None:
    document = {key: value for key, value in {**HEAD, "paths": {"/a": {"get": OK}}, **change}.items() if value}
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(document, indent=1), encoding="utf-8")
    with pytest.raises(SpecError, match=rf"^openapi\.json:\d+: {message}"):
        ForeignDocument(spec=spec, package="refused", out=tmp_path).make()
    assert not (tmp_path / "refused").exists()


def test_an_overlay_is_judged_at_its_own_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    overlay = tmp_path / "plans.yaml"
    overlay.write_text(
        "overlay: 1.0.0\ninfo: {title: P, version: '1'}\nactions:\n- target: $.paths['/rooms'].get\n"
        "  update:\n    x-pagination: {style: offset, items: '$response.body#/none', offset: $request.query.offset}\n",
        encoding="utf-8",
    )
    command = ["generate", "--spec", str(HERE / "rooms.yaml"), "--package", "r", "--out", str(tmp_path)]
    assert main([*command, "--overlay", str(overlay)]) == 1
    assert "plans.yaml:6: expression: $response.body#/none leads nowhere" in capsys.readouterr().err


EVIL = '"""\\\n{evil()}\'; evil() #\x1b[2J\u202e'


def hostile(node: Any, place: str = "") -> Any:
    """Return a document with hostile text in every string that is no reference and no keyword's value."""
    if isinstance(node, dict):
        named = place in ("properties", "securitySchemes")
        return {f"{key}{EVIL}" if named and key == "class" else key: hostile(value, key) for key, value in node.items()}
    if isinstance(node, list):
        return [hostile(each, place) for each in node]
    free = ("title", "description", "summary", "name", "enum", "row", "tags", "operationId", "version", "example")
    return f"{node}{EVIL}" if isinstance(node, str) and place in free else node


def test_no_text_of_a_document_becomes_code_or_moves_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = yaml.safe_load((HERE / "rooms.yaml").read_text(encoding="utf-8"))
    spec = tmp_path / "evil.json"
    spec.write_text(json.dumps(hostile(copy.deepcopy(document))), encoding="utf-8")
    assert main(["generate", "--spec", str(spec), "--package", "evil_doc", "--out", str(tmp_path), "--verbose"]) == 0
    printed = capsys.readouterr().out
    assert "\x1b" not in printed
    assert "\u202e" not in printed
    for module in (tmp_path / "evil_doc").rglob("*.py"):
        names = {each.id for each in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(each, ast.Name)}
        assert "evil" not in names, module
    import importlib
    import sys

    sys.path.insert(0, str(tmp_path))
    try:
        models = importlib.import_module("evil_doc.models")
        assert models.Room
    finally:
        sys.path.remove(str(tmp_path))
