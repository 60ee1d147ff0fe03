"""Names are pinned: what a document gains renames no method that callers use."""

import json
import random
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from syllabind_codegen.foreign.document import ForeignDocument

from .conftest import HERE


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
