"""Where an answer holds its records, and what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..specs.load import Node, join
from . import page_words as words
from .page_words import snake
from .walk import JSON, follow

__all__ = ["answer_of", "list_pointer", "record_properties", "scalars"]

_DEEPEST = 6


def answer_of(operation: Node) -> tuple[Node, tuple[str, ...]] | None:
    """Return the schema of an operation's success and the names of its headers; None where it is no JSON."""
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            for media, content in response.get("content", {}).items():
                if JSON.match(media):
                    return content["schema"], tuple(response.get("headers", ()))
    return None


def list_pointer(document: Node, schema: Any, path: str, tag: str) -> str | None:
    """Return the JSON pointer of the records in an answer: empty for the answer itself, None for none.

    A member is known by its name, by the last words of the path, or as the only list of objects.
    """
    if _is_list(document, schema):
        return ""
    named = {snake(part) for part in path.split("/") if part and not part.startswith("{")} | {tag}
    for holder in ("", *(f"/{name}" for name in words.WRAPPERS)):
        inner: Any = schema
        for token in holder.split("/")[1:]:
            inner = _properties(document, inner).get(token, {})
        members = _properties(document, inner)
        lists = [name for name, each in members.items() if _is_list(document, each)]
        for wanted in (set(words.LISTS), named, {f"{word}s" for word in named}):
            for name in lists:
                if snake(name) in wanted:
                    return join(holder, name)
        records = [name for name in lists if _properties(document, _items(document, members[name]))]
        if len(records) == 1 and "id" not in members:
            return join(holder, records[0])
    return None


def record_properties(document: Node, schema: Any, pointer: str) -> Node:
    """Return the members of a record."""
    for token in pointer.split("/")[1:]:
        schema = _properties(document, schema).get(token, {})
    return _properties(document, _items(document, schema))


def scalars(document: Node, schema: Any) -> Iterator[tuple[str, Node]]:
    """Yield pointer and schema of what stands beside the records, down to two objects such as `paging.cursors`."""
    yield from _scalars(document, schema, "", 0)


def _scalars(document: Node, schema: Any, pointer: str, depth: int) -> Iterator[tuple[str, Node]]:
    for name, each in _properties(document, schema).items():
        found = follow(document, each)
        if not isinstance(found, dict):
            continue
        yield join(pointer, name), found
        holds = snake(name) in words.HOLDERS or (depth and snake(name) == "next")
        if holds and depth < 2:
            yield from _scalars(document, each, join(pointer, name), depth + 1)


def _properties(document: Node, schema: Any, depth: int = 0) -> Node:
    found = follow(document, schema)
    if not isinstance(found, dict) or depth > _DEEPEST:
        return {}
    made: Node = {}
    for key in ("allOf", "anyOf", "oneOf"):
        for each in found.get(key) or ():
            made |= _properties(document, each, depth + 1)
    own = found.get("properties")
    return made | own if isinstance(own, dict) else made


def _items(document: Node, schema: Any) -> Any:
    found = follow(document, schema)
    return found.get("items", {}) if isinstance(found, dict) else {}


def _is_list(document: Node, schema: Any, depth: int = 0) -> bool:
    found = follow(document, schema)
    if not isinstance(found, dict) or depth > _DEEPEST:
        return False
    kinds = found.get("type", ())
    if "array" in ([kinds] if isinstance(kinds, str) else kinds):
        return True
    return any(
        _is_list(document, each, depth + 1) for key in ("anyOf", "allOf", "oneOf") for each in found.get(key) or ()
    )
