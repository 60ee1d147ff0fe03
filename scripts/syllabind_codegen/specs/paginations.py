"""Named paging plans: put in place of their names, and the links to the next page that follow from them."""

from collections.abc import Iterator
from copy import deepcopy

from .grammar import METHODS
from .load import Node, join, object_of

__all__ = ["expand", "unused"]

_LINK = "nextPage"
_SIZE = "10"
"""Records on a page, in links that count records."""


def expand(document: Node) -> Iterator[tuple[str, str]]:
    """Replace the names of paging plans and add the links that follow, in place; yield (pointer, message) of faults.

    A list links to its second page where an expression can say which one that is: by number, by offset, or as what
    comes after its first record, or by the cursor of its first page. A cursor inside of a URL is taken apart by no
    expression. A link that a spec writes itself is kept.
    """
    plans = object_of(document.get("x-paginations"))
    for pointer, item, operation in _operations(document):
        plan = operation.get("x-pagination")
        if isinstance(plan, str) and plan != "none":
            if plan not in plans:
                known = ", ".join(plans) or "none"
                yield join(pointer, "x-pagination"), f"no plan {plan} in x-paginations of openapi.yaml, only: {known}"
                continue
            plan = operation["x-pagination"] = deepcopy(plans[plan])
        parameters = _second_page(object_of(plan))
        if parameters and "operationId" in operation:
            yield from _add_link(document, pointer, operation, {**_path(document, item, operation), **parameters})


def unused(document: Node) -> list[str]:
    """Return pointers to the plans that no operation names; to be asked before they are replaced."""
    named = {str(operation.get("x-pagination")) for _, _, operation in _operations(document)}
    return [join("/x-paginations", name) for name in object_of(document.get("x-paginations")) if name not in named]


def _operations(document: Node) -> Iterator[tuple[str, Node, Node]]:
    for path, item in object_of(document.get("paths")).items():
        for method, operation in object_of(item).items():
            if method in METHODS and isinstance(operation, dict):
                yield join("/paths", path, method), item, operation


def _second_page(plan: Node) -> dict[str, str]:
    """Return the parameters of the second page, as expressions; none where no expression can say them."""
    names = {key: str(plan[key]).removeprefix("$request.query.") for key in _PARAMETERS if key in plan}
    if "page" in names and isinstance(plan.get("first"), int):
        return {names["page"]: str(plan["first"] + 1)}
    if "offset" in names:
        return {names[key]: _SIZE for key in ("size", "offset") if key in names}
    if "cursor" in names:
        return {names["cursor"]: str(plan.get("next"))}
    if "after" in names:
        items = str(plan.get("items"))
        return {names["after"]: f"{items if '#' in items else f'{items}#'}/0/id"}
    return {}


def _path(document: Node, item: Node, operation: Node) -> dict[str, str]:
    """Return the path parameters, as expressions."""
    listed = [*item.get("parameters", []), *operation.get("parameters", [])]
    parameters = [_follow(document, each) for each in listed]
    return {each["name"]: f"$request.path.{each['name']}" for each in parameters if each.get("in") == "path"}


def _add_link(document: Node, pointer: str, operation: Node, parameters: Node) -> Iterator[tuple[str, str]]:
    for status, response in object_of(operation.get("responses")).items():
        if not status.startswith("2"):
            continue
        links = _follow(document, object_of(response)).setdefault("links", {})
        known = [_follow(document, object_of(link)).get("operationId") for link in links.values()]
        if operation["operationId"] in known:
            continue
        if _LINK in links:
            yield join(pointer, "responses", status), "lists that share a response cannot both link to their next page"
        links[_LINK] = {"operationId": operation["operationId"], "parameters": parameters}


def _follow(document: Node, node: Node) -> Node:
    """Return the component that a local reference leads to; the node itself where it is none."""
    while "$ref" in node:
        _, section, name = node["$ref"].removeprefix("#/").split("/")
        node = document["components"][section][name]
    return node


_PARAMETERS = ("page", "size", "offset", "cursor", "after")
