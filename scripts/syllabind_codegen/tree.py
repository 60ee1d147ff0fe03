"""The tree of resources that the tags of a spec make, as the template `api.py.jinja` prints it."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from attrs import frozen

from .text import literal, one_line, sentence, tuple_literal

__all__ = [
    "FORMAT",
    "Child",
    "Node",
    "accept_of",
    "api_of",
    "camel",
    "children_of",
    "follow",
    "operations_of",
    "tree_of",
]

FORMAT = 1
"""Number of the generated modules' form; a change that another version of the runtime cannot run makes a new one."""
_METHODS = ("get", "put", "post", "delete", "patch")


@frozen(kw_only=True)
class Child:
    """A resource below another one.

    Attributes:
        module: Its module; `None` where it has no operations of its own.
    """

    name: str
    module: str | None
    class_name: str
    text: str


@frozen(kw_only=True)
class Node:
    """A resource without operations of its own: the root of the API, or a step of a dotted tag."""

    class_name: str
    text: str
    children: tuple[Child, ...]


def follow(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Return what a `$ref` leads to; the node itself where it is none."""
    while "$ref" in node:
        found: Any = document
        for token in node["$ref"][2:].split("/"):
            found = found[token.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def operations_of(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """Yield (path, method, path item, operation) of a bundled document, in order."""
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                yield path, method, item, item[method]


def tree_of(document: dict[str, Any]) -> dict[str, list[str]]:
    """Return the names of the children of each dotted node; the root is the empty node."""
    tree: dict[str, list[str]] = {"": []}
    for tag in sorted({operation["tags"][0] for *_, operation in operations_of(document)}):
        parts = tag.split(".")
        for depth, part in enumerate(parts):
            node = ".".join(parts[:depth])
            tree.setdefault(node, [])
            if part not in tree[node]:
                tree[node].append(part)
        tree.setdefault(tag, [])
    return tree


def camel(tag: str) -> str:
    """Return the class name of a resource: `my.classes` -> `MyClasses`."""
    return "".join(word.capitalize() for word in re.split(r"[._]", tag))


def children_of(
    api: str, node: str, tree: Mapping[str, list[str]], texts: Mapping[str, str], tags: Collection[str]
) -> tuple[Child, ...]:
    """Return the children of a node.

    Args:
        api: The API's short name.
        node: The dotted name of the node.
        tree: What `tree_of` returns.
        texts: Descriptions of tags.
        tags: The nodes that have operations.
    """
    made = []
    for name in tree[node]:
        tag = f"{node}.{name}" if node else name
        made.append(
            Child(
                name=name,
                module=tag.replace(".", "_") if tag in tags else None,
                class_name=camel(tag),
                text=one_line(sentence(texts[tag]) if texts.get(tag) else f"Resources under {api}.{tag}."),
            )
        )
    return tuple(made)


def api_of(api: str, document: dict[str, Any], base: str | None = None) -> dict[str, Any]:
    """Return what `api.py.jinja` prints: the nodes without operations, the modules they lead to, the `Api` constant."""
    tree = tree_of(document)
    tags = {operation["tags"][0] for *_, operation in operations_of(document)}
    texts = {each["name"]: each.get("description", "") for each in document["tags"]}
    inner = [node for node in tree if node and node not in tags]
    nodes = [
        Node(
            class_name=camel(node) if node else f"{camel(api)}Api",
            text=f"Resources under {api}.{node}."
            if node
            else one_line(f"The resources of the {document['info']['title']} API."),
            children=children_of(api, node, tree, texts, tags),
        )
        for node in [*inner, ""]
    ]
    modules = [child for node in nodes for child in node.children if child.module]
    return {"nodes": nodes, "modules": modules, "constant": _constant(api, document, base)}


def accept_of(document: dict[str, Any]) -> str:
    """Return the media type that most answers of an API have."""
    count: dict[str, int] = {}
    for *_, operation in operations_of(document):
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                for media in response.get("content", {}):
                    count[media] = count.get(media, 0) + 1
    return max(sorted(count), key=lambda media: count[media], default="application/json")


def _constant(api: str, document: dict[str, Any], base: str | None) -> str:
    server = document["servers"][0]
    url = server["url"]
    for name, variable in server.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    values = {"name": literal(api), "format": str(FORMAT)}
    values |= {"server": literal(url), "accept": literal(accept_of(document))}
    if "x-request-id" in document:
        values["request_id"] = literal(document["x-request-id"])
    if "x-error" in document:
        values["errors"] = tuple_literal(
            tuple_literal(literal(each[key]) if key in each else "None" for key in ("code", "message"))
            for each in document["x-error"]
        )
    if "x-token-errors" in document:
        values["invalid_token"] = tuple_literal(
            tuple_literal((each["status"], literal(each["code"]) if "code" in each else "None"))
            for each in document["x-token-errors"]
        )
    if "x-rate-limit" in document:
        headers = (each.removeprefix("$response.header.") for each in document["x-rate-limit"].values())
        values["rate_limit"] = tuple_literal(map(literal, headers))
    values["schemes"] = tuple_literal(map(literal, sorted(document["components"].get("securitySchemes", {}))))
    if base is not None:
        values["base"] = literal(base)
    return f"Api({', '.join(f'{key}={value}' for key, value in values.items())})"
