"""Servers: origins alone, as our clients have them; their paths stand in front of the paths."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..specs.load import Node, Problem, SpecError, join
from .draft import Draft
from .walk import METHODS

__all__ = ["fold_servers"]

_URL = re.compile(r"(https?://[^/?#]+)([^?#]*)")


def fold_servers(draft: Draft, given: str | None) -> None:
    """Split each server into an origin and the path in front of all paths, in place.

    Servers whose path differs from that of the first one are left out.

    Args:
        draft: The document.
        given: The base URL that the caller names.

    Raises:
        SpecError: The first server is no absolute URL, and none is given.
    """
    document = draft.document
    listed = [
        each for each in document.get("servers") or () if isinstance(each, dict) and isinstance(each.get("url"), str)
    ]
    servers = listed or [{"url": "/"}]
    if given is not None:
        base = given if given.endswith("/") else f"{given}/"
        relative = not urlsplit(servers[0]["url"]).scheme
        servers = [{"url": urljoin(base, servers[0]["url"].lstrip("/")) if relative else given}]
    split = [found for each in servers if (found := _split(each)) is not None]
    if not split:
        raise SpecError(
            Problem(
                rule="server",
                pointer="/servers/0" if listed else "",
                message=f"expected the URL of a server, got {servers[0]['url']!r}; name it: --server https://...",
            )
        )
    _, prefix = split[0]
    for origin, path in split[1:]:
        if path != prefix:
            draft.note(
                "dropped", "server", (None, "servers"), f"{origin['url']}{path}: its path is not that of the first"
            )
    document["servers"] = [origin for origin, path in split if path == prefix]
    paths: Node = {}
    for path, item in document["paths"].items():
        for method in [method for method in METHODS if isinstance(item.get(method), dict)]:
            operation = item[method]
            where = (((None, "paths"), path), method)
            own = [found for each in _servers_of(item, operation) if (found := _split(each)) is not None]
            operation.pop("servers", None)
            front = own[0][1] if own else prefix
            target = paths.setdefault(front + path, {})
            if method in target:
                draft.note("dropped", "path", where, f"{method.upper()} {front + path} is there twice")
                continue
            if own and own[0][0]["url"] != document["servers"][0]["url"]:
                operation["servers"] = [origin for origin, _ in own if origin["url"] == own[0][0]["url"]]
            target[method] = operation
            target |= {key: item[key] for key in ("parameters", "summary", "description") if key in item}
            draft.move(join("/paths", front + path, method), join("/paths", path, method))
        draft.move(join("/paths", prefix + path), join("/paths", path))
    document["paths"] = paths


def _servers_of(item: Node, operation: Node) -> list[Any]:
    found = operation.get("servers") or item.get("servers") or []
    return [each for each in found if isinstance(each, dict) and isinstance(each.get("url"), str)]


def _split(server: Node) -> tuple[Node, str] | None:
    """Return the origin of a server, with the variables of its host, and its path; None for no absolute URL."""
    given = server.get("variables")
    variables = {
        name: {**each, "default": str(each.get("default", next(iter(each.get("enum") or ()), name)))}
        for name, each in (given.items() if isinstance(given, dict) else ())
        if isinstance(each, dict)
    }
    url = server["url"].strip()
    for name, variable in variables.items():
        if url.startswith(f"{{{name}}}"):
            # A scheme that the caller chooses is https, as clients send secrets.
            default = variable["default"]
            url = url.replace(f"{{{name}}}", "https" if default in ("http", "https") else default, 1)
    found = _URL.match(url)
    if found is None:
        return None
    origin, path = found[1], found[2].rstrip("/")
    for name in set(re.findall(r"{([^}]+)}", url)) - variables.keys():
        variables[name] = {"default": name}
    for name, variable in variables.items():
        path = path.replace(f"{{{name}}}", variable["default"].strip("/"))
        if "enum" in variable:
            values = [str(each) for each in variable["enum"]]
            variable["enum"] = values if variable["default"] in values else [variable["default"], *values]
    used = {name: each for name, each in variables.items() if f"{{{name}}}" in origin}
    made: Node = {"url": origin, **({"description": str(server["description"])} if server.get("description") else {})}
    return {**made, **({"variables": used} if used else {})}, path
