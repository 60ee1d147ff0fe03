"""Names of operations: their ids, tags and methods, derived where the document has none that can be used."""

from __future__ import annotations

import re
from collections import Counter
from keyword import iskeyword
from typing import Any

from ..specs.load import Node
from ..specs.names import WORD, python_name
from .draft import Draft
from .page_shapes import answer_of, list_pointer
from .walk import operations

__all__ = ["name_operations"]

_REST = {
    ("get", True): "get", ("get", False): "list", ("post", False): "create", ("put", True): "replace",
    ("patch", True): "update", ("delete", True): "delete",
}  # fmt: skip
"""The method of a resource by HTTP method and whether the path ends in an id."""
_ITEM = re.compile(r"/\{[^}]+\}$")
_NO_WORDS = frozenset(("api", "rest", "v1", "v2", "v3", "v4"))
_PROPERTIES = frozenset(("with_options", "start"))
"""Names that a method cannot have."""
_TAKEN = _PROPERTIES | frozenset(
    (
        "aclose answer_steps api async_resource close credential credential_from_env finish from_env iterate options "
        "prepare request resource run send send_steps server"
    ).split()
)
"""Names that a resource cannot have: members of clients and methods, and classes that its module imports."""


def name_operations(draft: Draft) -> None:
    """Give each operation an id, one tag, a summary and, unless it has one, the name of its method, in place."""
    _ids(draft)
    _tags(draft)
    _texts(draft)
    _methods(draft)


def _ids(draft: Draft) -> None:
    seen: set[str] = set()
    for path, method, operation in operations(draft.document):
        given = str(operation.get("operationId") or "")
        words = WORD.findall(given)
        if not words or words[0].isdigit():
            found = [method, *(word for part in path.split("/") for word in WORD.findall(part)), *words]
            words = [word for word in found if word.lower() not in _NO_WORDS]
        base = words[0].lower() + "".join(word[:1].upper() + word[1:].lower() for word in words[1:])
        name, count = base, 1
        while name.lower() in seen:
            count += 1
            name = f"{base}{method.capitalize()}" if count == 2 else f"{base}{method.capitalize()}{count}"
        seen.add(name.lower())
        operation["operationId"] = name
        if given != name:
            where = (((None, "paths"), path), method)
            draft.note("changed", "operation-id", where, f"{given or 'no operationId'} is {name} now")


def _tags(draft: Draft) -> None:
    document = draft.document
    listed = document.get("tags")
    texts = {
        str(tag.get("name")): str(tag.get("description") or "")
        for tag in (listed if isinstance(listed, list) else ())
        if isinstance(tag, dict)
    }
    declared: dict[str, str] = {}
    shared = _shared_front([path for path, *_ in operations(document)])
    for path, method, operation in operations(document):
        given = next((str(tag) for tag in operation.get("tags") or () if tag), None)
        pinned, dot, method_name = str(operation.get("x-python-name", "")).rpartition(".")
        if dot:
            operation["x-python-name"] = method_name
        parts = (part for part in path.split("/")[shared:] if part and not part.startswith("{"))
        source = given or next(parts, "general")
        name = pinned or _identifier(source, "general")
        operation["tags"] = [name]
        declared[name] = declared.get(name) or texts.get(given or "") or f"Operations on {' '.join(name.split('_'))}."
        if name != given:
            draft.note(
                "changed", "operation-tag", (((None, "paths"), path), method), f"{given or 'no tag'} is {name} now"
            )
    document["tags"] = [{"name": name, "description": text} for name, text in sorted(declared.items())]


def _identifier(text: str, otherwise: str) -> str:
    """Return a text as the name of an attribute."""
    try:
        name = python_name(text)
    except ValueError:
        name = "_".join(word.lower() for word in WORD.findall(text))
        name = f"n_{name}" if name else otherwise
    return f"{name}_resource" if name in _TAKEN else name


def _shared_front(paths: list[str]) -> int:
    """Return how many parts all paths begin with."""
    count = 0
    for column in zip(*(path.split("/") for path in paths), strict=False):
        if len(set(column)) > 1 or column[0].startswith("{"):
            break
        count += 1
    return min(count, min((len(path.split("/")) for path in paths), default=1) - 1)


def _texts(draft: Draft) -> None:
    document = draft.document
    docs: Any = document.get("externalDocs")
    page = docs.get("url") if isinstance(docs, dict) else None
    if not isinstance(page, str):
        document.pop("externalDocs", None)
        page = None
    for *_, operation in operations(document):
        own = operation.get("externalDocs")
        if not isinstance(own, dict) or not isinstance(own.get("url"), str):
            operation.pop("externalDocs", None)
            if page:
                operation["externalDocs"] = {"url": page}
        text = str(operation.get("summary") or " ".join(WORD.findall(operation["operationId"])).capitalize())
        operation["summary"] = " ".join(text.split()).rstrip(".") or operation["operationId"]
        if not isinstance(operation.get("description", ""), str):
            del operation["description"]
        operation.setdefault("x-evidence", "documented")


def _methods(draft: Draft) -> None:
    """Name methods: `/users/{id}` of the tag `users` gives list, get, create ...; others have the words of their id."""
    by_tag: dict[str, list[tuple[str, str, Node]]] = {}
    for path, method, operation in operations(draft.document):
        by_tag.setdefault(operation["tags"][0], []).append((path, method, operation))
    for tag, calls in by_tag.items():
        roots = Counter(_ITEM.sub("", path) for path, *_ in calls)
        best = max(roots, key=lambda each: (_alike(each, tag), roots[each], -len(each), each))
        home = best if roots[best] > 1 or _alike(best, tag) else None
        has_items = any(_ITEM.search(path) and _ITEM.sub("", path) == home for path, *_ in calls)
        taken = {str(operation["x-python-name"]) for *_, operation in calls if "x-python-name" in operation}
        rest = [call for call in calls if "x-python-name" not in call[2]]
        later = []
        for path, method, operation in rest:
            name = _REST.get((method, bool(_ITEM.search(path)))) if _ITEM.sub("", path) == home else None
            if name == "list" and not has_items and not _lists(draft.document, path, operation):
                name = "get"
            if name is None or name in taken:
                later.append(operation)
            else:
                operation["x-python-name"] = name
                taken.add(name)
        for operation in later:
            operation["x-python-name"] = _method(operation, tag, taken)
            taken.add(operation["x-python-name"])


def _method(operation: Node, tag: str, taken: set[str]) -> str:
    nouns = {word.rstrip("s") for word in tag.split("_")}
    words = [word.lower() for word in WORD.findall(operation["operationId"])]
    short = [word for word in words if word.rstrip("s") not in nouns] or words
    for chosen in (short, words):
        name = "_".join(chosen)
        name = f"n_{name}" if name[0].isdigit() else f"{name}_" if iskeyword(name) else name
        if name not in taken | _PROPERTIES:
            return name
    count = 2
    while f"{name}_{count}" in taken:
        count += 1
    return f"{name}_{count}"


def _lists(document: Node, path: str, operation: Node) -> bool:
    """Return whether an operation answers with records."""
    answer = answer_of(operation)
    return answer is not None and list_pointer(document, answer[0], path, operation["tags"][0]) is not None


def _alike(path: str, tag: str) -> bool:
    last = path.rstrip("/").rpartition("/")[2]
    return {word.lower().rstrip("s") for word in WORD.findall(last)} == {word.rstrip("s") for word in tag.split("_")}
