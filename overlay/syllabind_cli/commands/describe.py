"""`syllabind describe`: show what is known of an operation."""

from __future__ import annotations

import argparse
import inspect
import json
import shlex
from collections.abc import Iterator, Mapping
from textwrap import indent
from typing import Any

from syllabind.core.jsonpointer import parse, resolve
from syllabind.core.registry import document_of

from ..arguments import Argument, arguments_of
from ..operations import Entry, example, find
from ..parser import add_api
from ..terminal import printable

__all__ = ["configure", "description"]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = (
        "Show the signature of an operation, its arguments, an example of its body, its errors, its source, and the "
        "call in Python and at the command line."
    )
    parser.epilog = f"example: syllabind describe {example()}"
    add_api(parser)
    parser.add_argument(
        "operation", metavar="OPERATION", help="name as in Python, or operationId; `syllabind ls` finds it"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the description, and return the exit status 0."""
    entry = find(arguments.api, arguments.operation)
    print(printable(description(entry), lines=True))
    return 0


def description(entry: Entry) -> str:
    """Return what is known of an operation, for people and for models to read."""
    return "\n".join(_lines(entry))


def _lines(entry: Entry) -> Iterator[str]:
    facts, build = entry.facts, entry.descriptor().__wrapped__
    known, body = arguments_of(build), _example_body(entry)
    signature = inspect.signature(build).replace(return_annotation=inspect.Signature.empty)
    yield f"{entry.api}.{entry.name}" + str(signature).replace("'", "")
    yield f"{facts['method']} {facts['path']} ({facts['id']})"
    yield ""
    yield (inspect.getdoc(build) or facts["summary"]).partition("\nArgs:")[0].partition("\nEvidence:")[0].rstrip()
    if known:
        yield from ("", "arguments:", *map(_argument_line, known))
    if body is not None:
        yield from ("", "body, for example:", indent(json.dumps(body, ensure_ascii=False, indent=2), "  "))
    yield from ("", "credential:", *(f"  {each}" for each in _credentials(entry)))
    yield from ("", "answers:", *(f"  {each}" for each in _answers(entry)))
    yield from ("", f"evidence: {facts['evidence']}, {facts.get('page') or 'no page'}")
    values = {each.name: f"<{each.name}>" for each in known if each.required}
    python = [f"{name}={value!r}" for name, value in values.items()] + ["body=..."] * (body is not None)
    yield from ("", "in Python:", f"  {entry.api}.{entry.name}({', '.join(python)})")
    shell = [part for name, value in values.items() for part in (f"--{name.replace('_', '-')}", value)]
    if body is not None:
        shell += ["--body", json.dumps(body, ensure_ascii=False)]
    yield from ("", "at the command line:", f"  {shlex.join(['syllabind', 'call', entry.api, entry.name, *shell])}")


def _argument_line(argument: Argument) -> str:
    kind = f" {argument.metavar}{'...' if argument.many else ''}".rstrip() + ", required" * argument.required
    choices = f" One of: {', '.join(argument.choices)}." if argument.choices else ""
    return f"  --{argument.name.replace('_', '-')}{kind}: {argument.help}{choices}"


def _node(entry: Entry) -> Mapping[str, Any]:
    found: Mapping[str, Any] = document_of(entry.api)["paths"][entry.facts["path"]][entry.facts["method"].lower()]
    return found


def _resolved(api: str, node: Any) -> Any:
    while "$ref" in node:
        node = resolve(dict(document_of(api)), parse(node["$ref"].removeprefix("#")))
    return node


def _example_body(entry: Entry) -> Any:
    """Return the spec's example of the body that the Python call takes; `None` if it takes none."""
    node = _node(entry)
    if "requestBody" not in node:
        return None
    for content in _resolved(entry.api, node["requestBody"])["content"].values():
        for each in content.get("examples", {}).values():
            value = _resolved(entry.api, each)["value"]
            return resolve(value, parse(node.get("x-body", "").removeprefix("$request.body#")))
    return {}


def _credentials(entry: Entry) -> Iterator[str]:
    for each in entry.facts["security"]:
        yield " and ".join(f"{scheme} {' '.join(scopes)}".strip() for scheme, scopes in each.items())
    if not entry.facts["security"]:
        yield "none"


def _answers(entry: Entry) -> Iterator[str]:
    responses = _node(entry)["responses"]
    for status in entry.facts["statuses"]:
        text = _resolved(entry.api, responses[status]).get("description", "") if status in responses else ""
        yield f"{status}: {' '.join(text.split())}"
