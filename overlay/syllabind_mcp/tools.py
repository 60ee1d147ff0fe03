"""The three tools: search, describe, call."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from itertools import islice
from typing import Any

try:
    from mcp.server.mcpserver.exceptions import ToolError
except ModuleNotFoundError as error:
    raise ImportError("the tools need the extra 'mcp': pip install 'syllabind[mcp]'", name=error.name) from None

from syllabind.core.client import Client
from syllabind.core.descriptors import Link, Paged, StartMethod
from syllabind.core.models import Model
from syllabind.core.operation import RawDecoder
from syllabind.core.registry import registered
from syllabind.errors import ArgumentError, SyllabindError
from syllabind_cli.accounts import client_for, own_secrets
from syllabind_cli.arguments import arguments_of
from syllabind_cli.commands.describe import description
from syllabind_cli.operations import Entry, find
from syllabind_cli.operations import search as search_operations

from . import recipes
from .results import LARGEST, cut_list, cut_value, read_cursor, safe

__all__ = ["Tools"]

_READS = ("GET", "HEAD")
_MOST_RECORDS = 50
_MOST_RECIPES = 3
_PRIVATE = ("oauth", "oidc", "sso")
"""Resources whose answers are tokens, or pages for a person."""


class Tools:
    """The tools of one server.

    Args:
        environ: The `SYLLABIND_*` variables that name credentials and servers; those of the process by default.
        allow_writes: Whether operations that change data may be called.
    """

    def __init__(self, environ: Mapping[str, str] | None = None, *, allow_writes: bool = False) -> None:
        self._environ = dict(os.environ if environ is None else environ)
        self._allow_writes = allow_writes
        self._clients: dict[tuple[str, tuple[str, ...]], Client] = {}
        self._lock = threading.Lock()

    def close(self) -> None:
        """Close the connections."""
        for client in self._clients.values():
            client.close()
        self._clients.clear()

    def search(self, query: str, limit: int = 8) -> str:
        """Find operations and recipes by words, such as `enroll a user`, `thrive completions` or `proxy`.

        Args:
            query: Words of what you want to do; the name of an API narrows the search.
            limit: Number of operations to return, 1 to 25.

        Returns:
            One a line: API, name, whether it writes, summary; or `recipe`, name, title.
        """
        words = [each for each in query.split() if len(each) >= recipes.SHORTEST]
        lines = [_line(each) for each in islice(search_operations(words), max(1, min(limit, 25)))]
        lines += recipes.search(words, _MOST_RECIPES)
        apis = ", ".join(registered())
        return "\n".join(lines) or f"nothing found; try other words, or the name of an API: {apis}"

    def describe(self, api: str, operation: str) -> str:
        """Show the arguments, the body, the errors and the credential of an operation, or the Python of a recipe.

        Args:
            api: Short name of the API, or `recipe`.
            operation: Name of the operation or recipe, as `search` returns it.

        Raises:
            ToolError: There is no such operation.
        """
        try:
            if api == recipes.RECIPE:
                return recipes.find(operation)[:LARGEST]
            return description(self._find(api, operation))[:LARGEST]
        except SyllabindError as error:
            raise ToolError(str(error)) from error

    def call(
        self,
        api: str,
        operation: str,
        arguments: dict[str, Any] | None = None,
        fields: list[str] | None = None,
        limit: int = 10,
        cursor: str | None = None,
    ) -> str:
        """Call an operation and return its answer as JSON.

        Args:
            api: Short name of the API.
            operation: Name of the operation, as `search` returns it.
            arguments: Its arguments by name, `body` among them, as `describe` lists them.
            fields: Members of each record to return, such as `["id", "attributes.name"]`; all by default.
            limit: Number of records of a list to return, 1 to 50.
            cursor: The `cursor` of an earlier result, to read on.

        Raises:
            ToolError: The operation must not be called, or the service refuses it.
        """
        try:
            entry = self._find(api, operation)
            self._check(entry)
            return self._called(entry, dict(arguments or {}), fields or [], max(1, min(limit, _MOST_RECORDS)), cursor)
        except (SyllabindError, TypeError) as error:
            raise ToolError(safe(str(error), self._secrets(api))) from None

    def _find(self, api: str, operation: str) -> Entry:
        if api not in registered():
            raise ArgumentError("api", f"must be one of {', '.join(registered())}, got {api!r}")
        return find(api, operation.removeprefix(f"{api}."))

    def _check(self, entry: Entry) -> None:
        if entry.name.split(".")[0] in _PRIVATE:
            raise ArgumentError("operation", f"must not be of {entry.name.split('.')[0]}: its answers are tokens")
        if entry.facts["method"] not in _READS and not self._allow_writes:
            raise ArgumentError(
                "operation",
                f"must be one that reads, got {entry.name} ({entry.facts['method']}); a person has to start the server "
                "with --allow-writes",
            )

    def _secrets(self, api: str) -> list[str]:
        return own_secrets(api, self._environ)

    def _client(self, entry: Entry) -> Client:
        with self._lock:
            key = (entry.api, entry.schemes)
            if key not in self._clients:
                self._clients[key] = client_for(entry, self._environ)
            return self._clients[key]

    def _called(
        self, entry: Entry, arguments: dict[str, Any], fields: list[str], limit: int, cursor: str | None
    ) -> str:
        descriptor, method = entry.descriptor(), entry.bound(self._client(entry))
        dates = {each.name: each for each in arguments_of(descriptor.__wrapped__) if each.metavar == "DATE"}
        texts = {name for name in dates.keys() & arguments.keys() if isinstance(arguments[name], str)}
        arguments |= {name: dates[name].value(arguments[name]) for name in texts}  # JSON has no dates
        if isinstance(descriptor, Paged):
            return self._page(entry, method, arguments, fields, limit, cursor)
        if isinstance(descriptor, StartMethod):
            job = method(**arguments)
            return cut_value({"job": job.token, "state": job.state})
        if isinstance(descriptor, Link):
            return cut_value({"url": method(**arguments)})
        answer = method.raw(**arguments)
        if isinstance(descriptor.operation.reader, RawDecoder):
            kind = answer.headers.get("content-type", "")
            return cut_value({"file": kind, "bytes": len(answer.content), "hint": "read files with the Python client"})
        return cut_value(safe(_chosen(answer.value, fields), self._secrets(entry.api)))

    def _page(
        self, entry: Entry, method: Any, arguments: dict[str, Any], fields: list[str], limit: int, cursor: str | None
    ) -> str:
        skip, place = read_cursor(cursor)
        arguments.pop("limit", None)
        if "page_size" in method.__signature__.parameters:
            arguments.setdefault("page_size", limit)
        page = next(method(**arguments).by_page(place), None)
        if page is None:
            return cut_list([], limit, skip=0, page=place, following=None, total=None)
        secrets = self._secrets(entry.api)
        records = [safe(_chosen(each, fields), secrets) for each in page.items[skip:]]
        return cut_list(records, limit, skip=skip, page=place, following=page.cursor, total=page.total)


def _line(entry: Entry) -> str:
    kind = "reads" if entry.facts["method"] in _READS else "writes"
    return f"{entry.api} {entry.name} ({kind}): {entry.facts['summary']}"


def _chosen(value: Any, fields: list[str]) -> Any:
    """Return a value as JSON data, of a record the chosen members alone; a dot leads to a member of a member."""
    if isinstance(value, list):
        return [_chosen(each, fields) for each in value]
    data = value.to_dict() if isinstance(value, Model) else value
    if not fields or not isinstance(data, dict):
        return data
    found: dict[str, Any] = {}
    for name in fields:
        member: Any = data
        for part in name.split("."):
            member = member.get(part) if isinstance(member, dict) else None
        if member is not None:
            found[name] = member
    return found
