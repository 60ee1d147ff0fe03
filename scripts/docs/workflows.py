"""Workflows in the Arazzo Specification: the files that a runner takes, and the page that shows them.

Source: https://spec.openapis.org/arazzo/v1.0.1
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from node_packages import run
from redocly.__main__ import program, reports

from .coverage import ROOT
from .models import cell
from .operations import Described, resolve

DOCUMENT = "openapi.json"
"""The document that the published workflows name as their source."""
_EARLIER = re.compile(r"\$steps\.(\w+)\.outputs\.(\w+)")


def source(api: str) -> Path:
    """Return where the workflows of an API stand."""
    return ROOT / "specs" / api / "arazzo.yaml"


def read(api: str) -> dict[str, Any]:
    """Return the workflows of an API."""
    found: dict[str, Any] = yaml.safe_load(source(api).read_text(encoding="utf-8"))
    return found


def published(api: str, title: str, found: Sequence[Described]) -> dict[str, str]:
    """Return the files that show the workflows of an API, and those that a runner takes, by name.

    Args:
        api: The API's short name.
        title: The API's title.
        found: Its operations.
    """
    if not source(api).is_file():
        return {}
    text = source(api).read_text(encoding="utf-8").replace("url: openapi.yaml", f"url: {DOCUMENT}")
    document = json.dumps(_with_closed_unions(found[0].document), ensure_ascii=False)
    return {"workflows.md": page(api, title, found), "arazzo.yaml": text, DOCUMENT: document}


def _with_closed_unions(found: Any) -> Any:
    """Return a document in which a union with an alternative for any other type is this alternative.

    Both accept the same values. Validators based on Ajv refuse a discriminator with such an alternative.
    """
    if isinstance(found, Mapping):
        mapped = found["discriminator"].get("mapping", {}).values() if "discriminator" in found else ()
        others = [each for each in found.get("anyOf", ()) if each.get("$ref") not in mapped] if mapped else []
        return others[0] if others else {name: _with_closed_unions(each) for name, each in found.items()}
    return [_with_closed_unions(each) for each in found] if isinstance(found, list) else found


def invalid(paths: Sequence[Path]) -> dict[Path, list[Any]]:
    """Return what Redocly's validator has against some files, by file."""
    done = run([str(program()), "lint", "--extends=spec", "--format=json", *map(str, paths)])
    found = zip(paths, reports(done.stdout), strict=True)
    return {path: report["problems"] for path, report in found if report["problems"]}


def page(api: str, title: str, found: Sequence[Described]) -> str:
    """Return the page of an API's workflows: each as a picture and a table, and how to run it.

    Args:
        api: The API's short name.
        title: The API's title.
        found: Its operations.
    """
    known, document = {each.manifest["id"]: each for each in found}, read(api)
    lines = [
        f"# {title}: workflows",
        "",
        "Calls that belong together, in the [Arazzo Specification](https://spec.openapis.org/arazzo/v1.0.1). The tests",
        f"run each of them against the sandbox. Files: [arazzo.yaml](arazzo.yaml), [{DOCUMENT}]({DOCUMENT}).",
    ]
    for workflow in document["workflows"]:
        lines += ["", f"## {workflow['summary']}", ""]
        if text := workflow.get("description", "").strip():
            lines += [text, ""]
        lines += ["```mermaid", "sequenceDiagram", *_sequence(workflow, known), "```", ""]
        lines += ["| step | call | takes from earlier steps |", "|---|---|---|"]
        lines += [_row(step, known[step["operationId"]]) for step in workflow["steps"]]
        inputs = ", ".join(f"`{name}`" for name in resolve(document, workflow["inputs"])["properties"])
        lines += ["", f"`input.json` holds {inputs}:", "", "```sh", _command(api, workflow), "```"]
    return "\n".join(lines) + "\n"


def _sequence(workflow: Mapping[str, Any], known: Mapping[str, Described]) -> Iterator[str]:
    yield "    participant app as Your program"
    yield "    participant service as Service"
    for step in workflow["steps"]:
        manifest = known[step["operationId"]].manifest
        waits = [each for each in step.get("onFailure", ()) if each["type"] == "retry"]
        if waits:
            yield f"    loop every {waits[0]['retryAfter']} s, {waits[0]['retryLimit']} times at most"
        yield f"    app->>service: {manifest['method']} {manifest['path']}"
        yield f"    service-->>app: {', '.join(step.get('outputs', ())) or 'done'}"
        if waits:
            yield "    end"


def _row(step: Mapping[str, Any], each: Described) -> str:
    taken = dict.fromkeys(name for _, name in _EARLIER.findall(json.dumps(step)))
    link = f"[{each.resource}.{each.method}]({each.resource}.md#{each.manifest['id']})"
    return f"| {cell(step['description'])} | {link} | {', '.join(f'`{name}`' for name in taken)} |"


def _command(api: str, workflow: Mapping[str, Any]) -> str:
    server = f"$SYLLABIND_{api.upper()}_SERVER"
    return (
        f"npx @redocly/cli respect arazzo.yaml --workflow {workflow['workflowId']} \\\n"
        f'  --server {api}="{server}" --input "$(cat input.json)"'
    )
