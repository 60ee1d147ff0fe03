"""Names are pinned: what a document gains renames no method that callers use."""

import json
import random
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from syllabind.core.client import AsyncClient, Client
from syllabind_codegen.foreign.document import ForeignDocument

from .conftest import HERE

ROOT = HERE.parents[2]


def methods(project: ForeignDocument) -> dict[str, str]:
    listed = json.loads((project.project.directory / "manifest.json").read_text(encoding="utf-8"))["operations"]
    return {f"{each['method']} {each['path']}": each["call"] for each in listed}


def written(document: Any, folder: Path) -> ForeignDocument:
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(document), encoding="utf-8")
    return ForeignDocument(spec=spec, package="acme", out=folder)


@pytest.mark.parametrize("seed", range(3))
def test_adding_paths_renames_no_method(tmp_path: Path, seed: int) -> None:
    whole = yaml.safe_load((HERE / "rooms.yaml").read_text(encoding="utf-8"))
    chosen = random.Random(seed)
    paths = chosen.sample(sorted(whole["paths"]), 4)
    first = {**whole, "paths": {path: whole["paths"][path] for path in paths}}
    made = written(deepcopy(first), tmp_path)
    made.make()
    before = methods(made)
    # New paths in front of the old ones, which would take their names: another home of the tag, and equal ids.
    more: dict[str, Any] = {f"/aa{path}": deepcopy(item) for path, item in whole["paths"].items()}
    rest = [path for path in whole["paths"] if path not in paths]
    chosen.shuffle(rest)
    more |= {path: whole["paths"][path] for path in rest}
    written({**whole, "paths": {**more, **first["paths"]}}, tmp_path).make()
    after = methods(made)
    assert {call: after[call] for call in before} == before
    assert len(set(after.values())) == len(after) > 2 * len(before)


def test_a_name_is_chosen_by_editing_the_file_and_stays(tmp_path: Path) -> None:
    made = written(yaml.safe_load((HERE / "rooms.yaml").read_text(encoding="utf-8")), tmp_path)
    made.make()
    made.names.write_text(made.names.read_text(encoding="utf-8").replace("plans.read", "plans.text"), encoding="utf-8")
    for _ in range(2):
        made.make()
        assert methods(made)["GET /api/v2/plan.txt"] == "acme.plans.text"
    assert made.differs() == []


def test_an_operation_that_is_gone_keeps_its_names_for_its_return(tmp_path: Path) -> None:
    whole = yaml.safe_load((HERE / "rooms.yaml").read_text(encoding="utf-8"))
    written(deepcopy(whole), tmp_path).make()
    names = (tmp_path / "acme.names.yaml").read_text(encoding="utf-8")
    del whole["paths"]["/labels"]
    written(whole, tmp_path).make()
    assert (tmp_path / "acme.names.yaml").read_text(encoding="utf-8") == names


def test_a_tag_named_as_a_member_of_clients_is_reachable(tmp_path: Path) -> None:
    members = {name for kind in (Client, AsyncClient) for name in dir(kind) if not name.startswith("_")}
    members |= {"api", "credential", "options", "server"}  # attributes of each client
    taken = sorted(members | {"resource", "async_resource", "start"})
    answer = {"responses": {"204": {"description": "Done."}}}
    paths = {f"/{name}": {"get": {"tags": [name], "operationId": f"read_{name}", **answer}} for name in taken}
    servers = [{"url": "https://acme.example"}]
    document = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "servers": servers, "paths": paths}
    made = written(document, tmp_path)
    made.make()
    calls = methods(made)
    assert {call.split(".")[1] for call in calls.values()} == {f"{name}_resource" for name in taken}
    code = (
        "from acme.client import Acme\n"
        "client = Acme()\n"
        f"for name in {taken}: assert 'Resource' in type(getattr(client, name + '_resource')).__name__\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=made.project.directory.parent, check=True)


def test_a_package_has_the_types_that_mypy_wants(tmp_path: Path) -> None:
    """Resources that are named as members of clients, lists of numbers, and answers of several types."""
    union = {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Book"}]}
    numbers = {"type": "array", "items": {"type": "integer"}}
    asked = [
        {"in": "query", "name": "ids", "schema": numbers},
        {"in": "query", "name": "floors", "schema": numbers, "explode": False},
    ]
    answer = {"200": {"description": "Found.", "content": {"application/json": {"schema": union}}}}
    tags = ("api", "server", "close", "books")
    paths = {f"/{tag}": {"get": {"tags": [tag], "parameters": asked, "responses": answer}} for tag in tags}
    book = {"type": "object", "required": ["title"], "properties": {"title": {"type": "string"}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://acme.example"}],
        "paths": paths,
        "components": {"schemas": {"Book": book}},
    }
    made = written(document, tmp_path)
    made.make()
    command = [sys.executable, "-m", "mypy", "--strict", str(made.project.directory)]
    checked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout
