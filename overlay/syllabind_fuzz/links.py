"""A part of an OpenAPI document that nothing leads out of."""

from __future__ import annotations

from typing import Any

from .api_under_test import METHODS, Document, resolve

__all__ = ["subdocument"]


def subdocument(document: Document, path: str) -> Document:
    """A document with one of its paths, and without the links that lead from there to other ones.

    Args:
        document: The whole document; it stays as it is.
        path: The template of the path.
    """
    item = {
        key: _unlinked(document, value) if key in METHODS else value for key, value in document["paths"][path].items()
    }
    return {**document, "paths": {path: item}}


def _unlinked(document: Document, operation: dict[str, Any]) -> dict[str, Any]:
    responses = {code: _without_links(document, answer) for code, answer in operation["responses"].items()}
    return {**operation, "responses": responses}


def _without_links(document: Document, answer: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = resolve(document, answer)
    if "links" not in found:
        return answer
    return {name: value for name, value in found.items() if name != "links"}
