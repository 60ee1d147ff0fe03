"""`syllabind spec diff`: each seeded change has the right level, and is told by the Python name that it concerns."""

import json
import subprocess
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from syllabind_cli.main import main
from syllabind_codegen.diff.calls import call_changes
from syllabind_codegen.diff.changes import Change, advice, ranked
from syllabind_codegen.diff.surface import Surface, surface
from syllabind_codegen.diff.types import document_changes, model_changes
from syllabind_codegen.specs.bundle import Bundle, bundle

from .project import ROOT

Document = Any
Edit = Callable[[Document], object]


def operation(document: Document, id: str) -> Any:
    items = document["paths"].values()
    found = (each for item in items for each in item.values() if isinstance(each, dict))
    return next(each for each in found if each.get("operationId") == id)


def parameter(document: Document, id: str, name: str) -> Any:
    for each in operation(document, id)["parameters"]:
        while "$ref" in each:
            each = document["components"]["parameters"][each["$ref"].rpartition("/")[2]]
        if each["name"] == name:
            return each
    raise LookupError(name)


def schema(document: Document, name: str) -> Any:
    return document["components"]["schemas"][name]


def properties(document: Document, name: str) -> Any:
    return schema(document, name)["properties"]


def nodes(node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(child)


def move(holder: Any, old: str, new: str) -> None:
    holder[new] = holder.pop(old)


def rename_model(document: Document) -> None:
    move(document["components"]["schemas"], "CpdActivity", "CpdDeed")
    for node in nodes(document):
        if node.get("$ref") == "#/components/schemas/CpdActivity":
            node["$ref"] = "#/components/schemas/CpdDeed"


def rename_path_parameter(document: Document) -> None:
    parameter(document, "getTag", "tagId")["name"] = "id"
    move(document["paths"], "/rest/v1/tags/{tagId}", "/rest/v1/tags/{id}")


def add_update(document: Document) -> None:
    made = {**deepcopy(operation(document, "getTag")), "operationId": "updateTag"}
    document["paths"]["/rest/v1/tags/{tagId}"]["patch"] = made


def require_new(document: Document) -> None:
    properties(document, "UserCreate")["site"] = {"type": "string"}
    schema(document, "UserCreate")["required"].append("site")


def other_result(document: Document) -> None:
    content = operation(document, "getTag")["responses"]["200"]["content"]["application/json"]
    content["schema"] = {"$ref": "#/components/schemas/Content"}


def query(**more: Any) -> dict[str, Any]:
    return {"name": "site", "in": "query", "schema": {"type": "string"}, **more}


# A table is read by its lines.
# ruff: noqa: E501
CASES: list[tuple[str, str, Edit]] = [
    ("breaking", "thrive.tags.get()", lambda d: d["paths"].pop("/rest/v1/tags/{tagId}")),
    ("additive", "thrive.tags.update()", add_update),
    ("breaking", "thrive.tags.get()", lambda d: operation(d, "getTag").update({"x-python-name": "read"})),
    ("behaviour", "thrive.tags.get()", lambda d: operation(d, "getTag").update(operationId="getOneTag")),
    ("breaking", "thrive.tags.get()", lambda d: operation(d, "getTag").update({"tags": ["contents"], "x-python-name": "tag"})),
    ("behaviour", "thrive.contents.get()", lambda d: move(d["paths"], "/rest/v1/contents/{id}", "/rest/v2/contents/{id}")),
    ("breaking", "thrive.tags.get(tag_id=)", rename_path_parameter),
    ("breaking", "thrive.users.search(site=)", lambda d: operation(d, "searchUsers")["parameters"].append(query(required=True))),
    ("additive", "thrive.users.search(site=)", lambda d: operation(d, "searchUsers")["parameters"].append(query())),
    ("breaking", "thrive.users.search(status=)", lambda d: operation(d, "searchUsers")["parameters"].remove(parameter(d, "searchUsers", "status"))),
    ("breaking", "thrive.contents.list(types=)", lambda d: parameter(d, "listContents", "types").update(required=True)),
    ("breaking", "thrive.contents.list(types=)", lambda d: parameter(d, "listContents", "types").update({"x-python-name": "kinds"})),
    ("behaviour", "thrive.contents.list(types=)", lambda d: parameter(d, "listContents", "types").update({"name": "contentTypes", "x-python-name": "types"})),
    ("breaking", "page_size=", lambda d: d["components"]["parameters"]["PerPage"]["schema"].update(maximum=50)),
    ("additive", "page_size=", lambda d: d["components"]["parameters"]["PerPage"]["schema"].update(maximum=5000)),
    ("text", "thrive.contents.list(types=)", lambda d: parameter(d, "listContents", "types").update(description="Other words")),
    ("breaking", "models.Tag.campaigns", lambda d: properties(d, "Tag").pop("campaigns")),
    ("additive", "models.Tag.colour", lambda d: properties(d, "Tag").update(colour={"type": "string"})),
    ("breaking", "models.Tag.campaigns", lambda d: properties(d, "Tag")["campaigns"].update({"x-python-name": "uses"})),
    ("breaking", "models.CpdUserSummary.duration_minutes", lambda d: properties(d, "CpdUserSummary").update(durationMinutes={"type": "string"})),
    ("breaking", "models.CpdUserSummary.user_id", lambda d: properties(d, "CpdUserSummary").update(userId={"type": ["string", "null"]})),
    ("breaking", "models.Tag.id", lambda d: schema(d, "Tag").pop("required")),
    ("behaviour", "models.Tag.tag", lambda d: schema(d, "Tag")["required"].append("tag")),
    ("breaking", "models.UserCreate.email", lambda d: schema(d, "UserCreate")["required"].append("email")),
    ("additive", "models.UserCreate.last_name", lambda d: schema(d, "UserCreate")["required"].remove("lastName")),
    ("breaking", "models.UserCreate.site", require_new),
    ("additive", "models.UserCreate.site", lambda d: properties(d, "UserCreate").update(site={"type": "string"})),
    ("breaking", "models.UserCreate.job_title", lambda d: properties(d, "UserCreate").pop("jobTitle")),
    ("breaking", "models.CpdActivity", rename_model),
    ("breaking", "models.UserRole.", lambda d: schema(d, "UserRole")["enum"].pop()),
    ("additive", "models.UserRole.AUDITOR", lambda d: schema(d, "UserRole")["enum"].append("auditor")),
    ("breaking", "thrive.tags.list()", lambda d: operation(d, "listTags").update({"x-pagination": "none"})),
    ("behaviour", "thrive.tags.list()", lambda d: operation(d, "listTags")["x-pagination"].pop("pages")),
    ("breaking", "thrive.tags.get()", lambda d: operation(d, "getTag").update(security=[{"oauth": ["api/all"]}])),
    ("additive", "suspend(body=)", lambda d: operation(d, "suspendUser")["requestBody"].update(required=False)),
    ("behaviour", "thrive", lambda d: d["servers"][0].update(url="https://api.thrive.example")),
    ("breaking", "thrive.tags.get()", other_result),
    ("text", "thrive.tags.get()", lambda d: operation(d, "getTag").update(summary="Read a tag")),
    ("additive", "thrive.tags.get()", lambda d: operation(d, "getTag").update(deprecated=True)),
    ("breaking", "webhooks.", lambda d: d["webhooks"].popitem()),
]  # fmt: skip


@pytest.fixture(scope="module")
def base() -> Bundle:
    return bundle(ROOT / "specs" / "thrive")


@pytest.fixture(scope="module")
def old(base: Bundle) -> Surface:
    return surface("thrive", base)


def changes(old: Surface, new: Surface) -> list[Change]:
    return ranked([*call_changes(old, new), *model_changes(old, new), *document_changes(old, new)], {})


def test_nothing_differs_from_itself(base: Bundle, old: Surface) -> None:
    assert changes(old, surface("thrive", evolve(base, document=deepcopy(base.document)))) == []


def test_seeded_changes_have_the_right_level_and_name(
    base: Bundle, old: Surface, report: Callable[[str, object], None]
) -> None:
    wrong = []
    for number, (level, name, edit) in enumerate(CASES):
        document = deepcopy(base.document)
        edit(document)
        found = changes(old, surface("thrive", evolve(base, document=document)))
        worst = found[0].level if found else "none"
        if worst != level or not any(name in each.name for each in found if each.level == level):
            wrong.append((number, level, name, [(each.level, each.name, each.rule) for each in found[:3]]))
    report("seeded spec changes with the right level and name", f"{len(CASES) - len(wrong)} of {len(CASES)}")
    assert wrong == []


@pytest.mark.parametrize(
    ("level", "version", "step"),
    [("breaking", "1.2", "major"), ("breaking", "0.2", "minor"), ("additive", "1.2", "minor"), ("additive", "0.2", "patch"), ("text", "1.2", "patch")],
)  # fmt: skip
def test_the_step_of_the_version_follows_from_the_level(level: str, version: str, step: str) -> None:
    assert advice([Change(level=level, rule="r", name="n", message="m")], version) == step


def test_the_command_reads_states_and_prints_every_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads((ROOT / "generated" / "syllabind_thrive" / "openapi.json").read_text(encoding="utf-8"))
    del document["paths"]["/rest/v1/tags/{tagId}"]
    made = tmp_path / "new.json"
    made.write_text(json.dumps(document), encoding="utf-8")
    assert main(["spec", "diff", "thrive", str(made)]) == 1
    assert capsys.readouterr().out.startswith("breaking  new.tags.get() GET /rest/v1/tags/{tagId} is gone")
    assert main(["spec", "diff", "thrive", str(made), "--format", "github"]) == 1
    assert capsys.readouterr().out.startswith("::error title=method-removed::")
    severity = tmp_path / "severity.json"
    severity.write_text('{"method-removed": "ignore"}', encoding="utf-8")
    assert main(["spec", "diff", "thrive", str(made), "--format", "json", "--severity", str(severity)]) == 0
    assert json.loads(capsys.readouterr().out)["version-step"] in ("none", "patch")
    assert main(["spec", "diff", "nowhere", "thrive"]) == 2
    assert "no installed API, directory, openapi.json or REVISION:DIRECTORY" in capsys.readouterr().err


def test_a_state_can_be_a_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    (tmp_path / "specs").mkdir()
    for path in (ROOT / "specs" / "thrive").glob("*.yaml"):
        (tmp_path / "specs" / path.name).write_bytes(path.read_bytes())
    for command in (["init", "-q"], ["add", "specs"], ["commit", "-qm", "Add"]):
        subprocess.run([*git, *command], check=True)
    assert main(["spec", "diff", "HEAD:specs", "specs", "--fail-on", "text"]) == 0
