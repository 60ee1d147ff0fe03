"""An API that is known by its OpenAPI document alone, without a generated client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import yaml

from syllabind.core.operation import Api
from syllabind.errors import ArgumentError

from .api_under_test import METHODS, ApiUnderTest, Document, Endpoint, origins_of, parameters_of, query_parameters

__all__ = ["load_document"]


def load_document(path: str | Path) -> ApiUnderTest:
    """Return the API of an OpenAPI 3 document.

    `x-pagination`, `x-idempotent`, `x-deleted-again` and `x-known-deviations` are read as in the documents of this
    project. References stay within the document: one of several files is bundled first.

    Args:
        path: The document, as YAML or JSON.

    Raises:
        ArgumentError: The file cannot be read, or is no such document.
    """
    try:
        document: Any = _parsed(Path(path).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ArgumentError("spec", f"cannot be read: {error}") from None
    version = str(document.get("openapi", "")) if isinstance(document, dict) else ""
    if not version.startswith("3.") or not isinstance(document.get("paths"), dict):
        raise ArgumentError("spec", f"must be an OpenAPI 3 document with paths, got {version or 'no version'} ({path})")
    if outside := sorted(set(_outside(document))):
        raise ArgumentError("spec", f"must refer to itself only; bundle it first, it refers to {', '.join(outside)}")
    # Schemathesis names a document without a name in its errors.
    document.setdefault("info", {}).setdefault("title", Path(path).name)
    document.setdefault("components", {})
    servers = document.setdefault("servers", [{"url": "/"}])
    endpoints = {}
    for template, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                node = _completed(item[method], document, method, template)
                plain = not version.startswith("3.0")  # where `nullable` is no JSON Schema
                parameters = parameters_of(document, item, node)
                endpoints[node["operationId"]] = Endpoint(
                    id=node["operationId"],
                    method=method.upper(),
                    path=template,
                    node=node,
                    origins=origins_of(node.get("servers") or item.get("servers") or servers),
                    query=tuple(query_parameters(document, parameters)) if plain else (),
                )
    api = Api(name=Path(path).stem, server="")
    return ApiUnderTest(name=Path(path).stem, api=api, document=document, endpoints=endpoints)


def _parsed(text: str) -> Any:
    """Return a document; JSON is YAML as well, but its own parser is a hundred times faster."""
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return yaml.load(text, _Loader)


class _Loader(yaml.SafeLoader):
    """YAML as JSON knows it: dates stay texts, and names are texts."""

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        """Return a mapping whose names are texts, such as the statuses of responses."""
        return {str(name): value for name, value in super().construct_mapping(node, deep=True).items()}


_Loader.yaml_implicit_resolvers = {
    letter: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
    for letter, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _completed(node: Document, document: Document, method: str, template: str) -> Document:
    """Fill in what the document leaves to defaults."""
    node.setdefault("operationId", f"{method} {template}")
    node.setdefault("security", document.get("security", []))
    plan = node.get("x-pagination")
    if isinstance(plan, str):
        node["x-pagination"] = document.get("x-paginations", {}).get(plan, plan)
    return node


def _outside(value: Any) -> Iterator[str]:
    """Yield the references that lead out of a document."""
    if isinstance(value, Mapping):
        target = value.get("$ref")
        if isinstance(target, str) and not target.startswith("#/"):
            yield target
        for each in value.values():
            yield from _outside(each)
    elif isinstance(value, list):
        for each in value:
            yield from _outside(each)
