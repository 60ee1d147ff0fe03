"""The reference: a page for each resource, made from the manifests, the specs and the builders."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, get_args, get_origin

from syllabind.core.operation import PagedOperation
from syllabind.core.registry import registered

from . import workflows
from .models import Models, cell
from .operations import Argument, Described

EVIDENCE = {
    "primary": "the vendor documents that the project was made from",
    "documented": "a page of the vendor",
    "observed": "seen in code or live answers",
    "inferred": "our reasoning",
}
LEVELS = {
    "L0": "answers the example of its specification",
    "L1": "keeps records",
    "L2": "follows the documented rules",
}


def command_line(api: str, each: Described) -> str:
    """Return the operation as a command line."""
    words = [f"syllabind call {api} {each.resource}.{each.method}"]
    for argument in each.arguments:
        if argument.name == "body":
            words.append("--body @body.json")
        elif argument.required:
            words.append(f"--{argument.name.replace('_', '-')} {argument.name.upper()}")
    return " ".join(words)


def call_text(api: str, each: Described) -> str:
    """Return the call as one writes it: required arguments, then the optional ones by name."""
    given = []
    for argument in each.arguments:
        by_name = each.signature.parameters[argument.name].kind.name == "KEYWORD_ONLY"
        if argument.required:
            given.append(f"{argument.name}={argument.name}" if by_name else argument.name)
    written = f"{api}.{each.resource}.{each.method}({', '.join(given)})"
    if isinstance(each.operation, PagedOperation):
        return f"for record in {written}:\n    ..."
    if "wait" in each.manifest:
        return f"result = {written.replace('.create(', '.start(')}.wait()"
    return written if each.answer in (None, NoneType) else f"answer = {written}"


def resource_page(api: str, title: str, tag: Mapping[str, Any], found: Sequence[Described], models: Models) -> str:
    """Return the page of one resource.

    Args:
        api: The API's short name.
        title: The API's title.
        tag: The resource's tag in the document.
        found: Its operations.
        models: The models of the API.
    """
    lines = [
        "---",
        "search: {boost: 0.8}",
        "---",
        "",
        f"# {api}.{tag['name']}",
        "",
        f"{title}: {cell(str(tag.get('description', '')))}",
        "",
    ]
    lines += ["| to do | call |", "|---|---|"]
    lines += [f"| [{each.manifest['summary']}](#{each.manifest['id']}) | `{each.method}()` |" for each in found]
    for each in found:
        lines += _section(api, each, models)
    errors = {(status, text) for each in found for status, text in each.responses if not status.startswith("2")}
    lines += ["", "## Errors { #errors data-search-exclude }", "", "| status | meaning |", "|---|---|"]
    lines += [f"| {status} | {cell(text)} |" for status, text in sorted(errors)]
    return "\n".join(lines) + "\n"


def _section(api: str, each: Described, models: Models) -> list[str]:
    manifest = each.manifest
    request = f"`{manifest['method']} {manifest['path']}`"
    lines = ["", f"## {manifest['summary']} {{ #{manifest['id']} }}", "", request, ""]
    lines += ["```python", call_text(api, each), "```", ""]
    if each.spec.get("deprecated"):
        lines += ["**Deprecated** by the vendor.", ""]
    if each.text:
        lines += [each.text, ""]
    if arguments := [argument for argument in each.arguments if argument.name != "body"]:
        lines += ["| argument | sent as | bounds | meaning |", "|---|---|---|---|", *map(_argument, arguments), ""]
    if each.body:
        lines += [f"**Body**: {_linked(models, each.body)}, or a dict of the same shape.", ""]
    if each.example is not None:
        shown = json.dumps(each.example, indent=2, ensure_ascii=False).splitlines()
        lines += ["```json", *shown[:40], *(["..."] if len(shown) > 40 else []), "```", ""]
    lines += [f"**Answer**: {_answer(each, models)}", "", f"**Errors**: {_errors(each)}", ""]
    evidence = manifest["evidence"]
    lines += ["", f"**Credential**: {_security(manifest['security'])}", ""]
    lines += [f"**Evidence**: {evidence}, {EVIDENCE[evidence]}: <{manifest['page']}>", ""]
    lines += [f"**Sandbox**: {each.level}, {LEVELS[each.level]}", ""]
    lines += ["**Command line**:", "", "```sh", command_line(api, each), "```"]
    return lines


def _argument(argument: Argument) -> str:
    name = f"`{argument.name}`" + (", required" if argument.required else "")
    wire = f"`{argument.wire}`" if argument.wire else ""
    return f"| {name} | {wire} | {cell(argument.bounds)} | {cell(argument.text)} |"


def _answer(each: Described, models: Models) -> str:
    answer = each.answer
    if answer in (None, NoneType):
        return "none"
    if isinstance(each.operation, PagedOperation):
        return f"a list of {_linked(models, answer)}, page by page"
    if answer is bytes:
        return "the file, as bytes; `download(..., to=path)` writes it in a stream"
    return _linked(models, answer)


def _errors(each: Described) -> str:
    return ", ".join(f"[{status}](#errors)" for status, _ in each.responses if not status.startswith("2")) or "none"


def _linked(models: Models, found: Any) -> str:
    if get_origin(found) is list:
        return f"list of {_linked(models, get_args(found)[0])}"
    return models.type_text(found).replace("](", "](models/")


def _security(security: Sequence[Mapping[str, Sequence[str]]]) -> str:
    if not security:
        return "none"
    ways = []
    for way in security:
        for scheme, scopes in way.items():
            ways.append(f"`{scheme}`" + (f" with scope {', '.join(f'`{each}`' for each in scopes)}" if scopes else ""))
    return " or ".join(ways)


def index_page(found: Mapping[str, Sequence[Described]], titles: Mapping[str, str]) -> str:
    """Return the page that leads to the resources of all APIs."""
    lines = ["# Reference", "", "A page for each resource, made from the specs. `client` stands in front of each call."]
    for api, operations in found.items():
        count = Counter(each.resource for each in operations)
        others = {"relations": "entities.md", "credentials": "credentials.md", "OpenAPI": "openapi.html"}
        others |= {"workflows": "workflows.md"} if workflows.source(api).is_file() else {}
        others |= {"collection for Postman and Bruno": "collection.json"}
        links = ", ".join(f"[{name}]({api}/{file})" for name, file in others.items())
        lines += ["", f"## {titles[api]}", "", f"{links}.", "", "| resource | operations |", "|---|---|"]
        lines += [f"| [{api}.{name}]({api}/{name}.md) | {number} |" for name, number in count.items()]
    return "\n".join(lines) + "\n"


def pages(found: Mapping[str, Sequence[Described]], titles: Mapping[str, str]) -> dict[str, str]:
    """Return the text of each page of the reference by its path below the reference's folder.

    Args:
        found: The operations of each API.
        titles: The title of each API.
    """
    made = {"index.md": index_page(found, titles)}
    for api, operations in found.items():
        document = operations[0].document
        models = Models(registered()[api], document["components"]["schemas"])
        tags = {each["name"]: each for each in document["tags"]}
        for resource in dict.fromkeys(each.resource for each in operations):
            own = [each for each in operations if each.resource == resource]
            tag = {"name": resource, "description": tags.get(resource, {}).get("description", "")}
            made[f"{api}/{resource}.md"] = resource_page(api, titles[api], tag, own, models)
        for name, text in models.pages().items():
            made[f"{api}/models/{name}.md"] = text
    return made
