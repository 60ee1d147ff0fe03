"""OpenAPI links where a document has none: what a list or a creation answers leads to what can be done with it."""

from __future__ import annotations

import copy
import re
from typing import Any

from .subject import METHODS, Document, resolve

__all__ = ["linked", "sliced"]

_ID = re.compile(r"\{([^}]+)\}$")


def linked(document: Document) -> Document:
    """A copy of a document in which operations of one collection lead to each other.

    `POST /things` and `GET /things` lead to what can be done at `/things/{id}`, and a page to the one after it.
    The places where the id stands follow `x-result` and `x-pagination`; the path parameters that both share go along.
    """
    made = copy.deepcopy(_mapped(document))
    for path, item in made["paths"].items():
        for source in [item[method] for method in METHODS if method in item]:
            links = {**_records(made, path, source), **_next_page(source)}
            if links:
                _attach(made, source, links)
    return made


def sliced(document: Document, path: str) -> Document:
    """A document with one of its paths."""
    return {**_mapped(document), "paths": {path: document["paths"][path]}}


def _mapped(document: Document) -> Document:
    """Say which tag stands for which alternative: without a mapping only the schemas' own names do (OpenAPI 3.1)."""
    components = document["components"]
    schemas = {
        name: _with_mapping(document, schema) if "discriminator" in schema else schema
        for name, schema in components["schemas"].items()
    }
    return {**document, "components": {**components, "schemas": schemas}}


def _with_mapping(document: Document, union: dict[str, Any]) -> dict[str, Any]:
    tag = union["discriminator"]["propertyName"]
    mapping = {}
    for each in union["anyOf"]:
        const = resolve(document, each)["properties"].get(tag, {}).get("const")
        if const is not None:
            mapping[const] = each["$ref"]
    return {**union, "discriminator": {"mapping": mapping, **union["discriminator"]}}


def _records(document: Document, path: str, source: dict[str, Any]) -> dict[str, Any]:
    """Links to what can be done with the records of an answer."""
    found = {}
    for target, item in document["paths"].items():
        key = _ID.search(target)
        if key is None or _parent(target) != path.rstrip("/"):
            continue
        where = _identifier(document, source)
        shared = {name: f"$request.path.{name}" for name in re.findall(r"\{([^}]+)\}", path)}
        for method in METHODS:
            if method in item and where is not None:
                operation = item[method]["operationId"]
                found[f"to_{operation}"] = {"operationId": operation, "parameters": {key[1]: where, **shared}}
    return found


def _parent(path: str) -> str:
    return path.rsplit("/", 1)[0]


def _identifier(document: Document, operation: dict[str, Any]) -> str | None:
    """Where the answer's first record says its id, as a runtime expression."""
    plan = operation.get("x-pagination")
    if isinstance(plan, dict):
        return f"{_slashed(plan['items'])}/0/id"
    result = operation.get("x-result")
    if result is not None:
        return f"{_slashed(result)}/id"
    media: dict[str, Any] = next(iter(_success(document, operation).get("content", {}).values()), {})
    properties = resolve(document, media.get("schema", {})).get("properties", {})
    return "$response.body#/id" if "id" in properties else None


def _slashed(expression: str) -> str:
    return expression if "#" in expression else f"{expression}#"


def _next_page(operation: dict[str, Any]) -> dict[str, Any]:
    """A link to the same list's next page, where pages are numbered."""
    plan = operation.get("x-pagination")
    if not isinstance(plan, dict) or "page" not in plan:
        return {}
    name = plan["page"].removeprefix("$request.query.")
    return {"next_page": {"operationId": operation["operationId"], "parameters": {name: int(plan.get("first", 1)) + 1}}}


def _success(document: Document, operation: dict[str, Any]) -> dict[str, Any]:
    code = min(key for key in operation["responses"] if key[0] in "23")
    found: dict[str, Any] = resolve(document, operation["responses"][code])
    return found


def _attach(document: Document, operation: dict[str, Any], links: dict[str, Any]) -> None:
    code = min(key for key in operation["responses"] if key[0] in "23")
    own = copy.deepcopy(_success(document, operation))
    own["links"] = {**own.get("links", {}), **links}
    operation["responses"][code] = own
