"""The lists of the installed APIs, by name."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import attrs

from syllabind.core.operation import PagedOperation
from syllabind.core.registry import client_class, package_of
from syllabind.errors import ArgumentError

__all__ = ["ListResource", "lists_of", "operation_of", "pager_of"]


@attrs.frozen(kw_only=True, slots=True)
class ListResource:
    """A list of an API.

    Attributes:
        name: Its name: `users` for `client.users.search`, `graph.people` for `client.graph.people.list`.
        operation: Id of the operation.
        call: The attributes that lead from the client to the method.
        parents: Names of the path parameters.
    """

    name: str
    operation: str
    call: tuple[str, ...]
    parents: tuple[str, ...]


@cache
def lists_of(api: str) -> Mapping[str, ListResource]:
    """Return the lists of an API by name.

    A resource's only list has the resource's name; if it has several, `list` or `search` has it, and the others add
    their method's name.

    Raises:
        LookupError: No such API is installed.
    """
    manifest = json.loads(files(package_of(api)).joinpath("manifest.json").read_text("utf-8"))
    found: dict[str, ListResource] = {}
    paged = [each for each in manifest["operations"] if isinstance(each.get("pagination"), dict)]
    several = Counter(each["call"].rpartition(".")[0] for each in paged)
    for each in sorted(paged, key=lambda each: not each["call"].endswith((".list", ".search"))):
        call = tuple(each["call"].split(".")[1:])
        name = ".".join(call[:-1])
        if name in found or (several[f"{api}.{name}"] > 1 and call[-1] not in ("list", "search")):
            name = ".".join(call)
        parents = tuple(part[1:-1] for part in each["path"].split("/") if part.startswith("{"))
        found[name] = ListResource(name=name, operation=each["id"], call=call, parents=parents)
    return MappingProxyType(dict(sorted(found.items())))


def pager_of(client: Any, resource: ListResource, **arguments: Any) -> Any:
    """Return the pager of a list.

    Args:
        client: A client of the API.
        resource: The list.
        arguments: Arguments of the list method; `page_size` of a list without that parameter is left out.

    Raises:
        ArgumentError: An argument does not fit.
    """
    method = client
    for name in resource.call:
        method = getattr(method, name)
    known = method.__signature__.parameters
    if "page_size" not in known:
        arguments.pop("page_size", None)
    if unknown := [name for name in arguments if name not in known]:
        raise ArgumentError(unknown[0], f"is no argument of {'.'.join(resource.call)}; those are {', '.join(known)}")
    if missing := [name for name, each in known.items() if each.default is each.empty and name not in arguments]:
        raise ArgumentError(missing[0], f"is required by {'.'.join(resource.call)}")
    return method(**arguments)


@cache
def operation_of(api: str, resource: ListResource) -> PagedOperation[..., Any]:
    """Return the operation of a list."""
    method: Any = client_class(api)()
    for name in resource.call:
        method = getattr(method, name)
    return method._method.operation  # type: ignore[no-any-return]
