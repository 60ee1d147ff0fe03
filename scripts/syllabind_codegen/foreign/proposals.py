"""Proposed plans for lists that have none: guessed from names, written as an overlay, never used by themselves.

A wrong plan loses records without a word. So each proposal says what speaks for it and how sure it is: `certain`, where
a parameter and a member of the answer agree, or else `likely`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from attrs import define, field, frozen

from ..specs.load import Node
from . import page_words as words
from .page_shapes import answer_of, list_pointer, record_properties, scalars
from .page_words import snake
from .walk import follow, operations

__all__ = ["Proposal", "keys_of", "plans_of", "without_plan"]

_NUMBERS = ("integer", "number", "string")
_KEY = re.compile(r"idempotency[-_]?key", re.IGNORECASE)
_LINK_HEADER = re.compile(r"\bLink\b\W{0,3}\s*header|header\W+Link\b|RFC\s*(5988|8288)", re.IGNORECASE)


@frozen(kw_only=True)
class Proposal:
    """A key for one operation, and why.

    Attributes:
        path: Path of the operation, in the contract.
        key: `x-pagination` or `x-idempotent`.
        value: Its value.
        sure: `certain` or `likely`.
        why: What speaks for it.
    """

    path: str
    method: str
    id: str
    key: str
    value: Any
    sure: str
    why: str


def keys_of(document: Node) -> Iterator[Proposal]:
    """Yield the idempotency keys of a contract: declared query parameters of that name, and nothing else."""
    for path, method, operation in operations(document):
        for each in operation.get("parameters", ()):
            if each["in"] == "query" and _KEY.fullmatch(each["name"]) and "x-idempotent" not in operation:
                yield Proposal(
                    path=path, method=method, id=operation["operationId"], key="x-idempotent",
                    value={"key": f"$request.query.{each['name']}"}, sure="certain", why=f"{each['name']} is declared",
                )  # fmt: skip


def plans_of(document: Node) -> Iterator[Proposal]:
    """Yield the paging plans of a contract's lists that have none."""
    linked = _LINK_HEADER.search(str(document.get("info", {}).get("description", ""))) is not None
    for path, method, operation in operations(document):
        if method == "get" and "x-pagination" not in operation:
            found = _List.of(document, path, operation, linked=linked)
            if found is not None and (plan := found.plan()) is not None:
                style, sure, why, more = plan
                value = {
                    "style": style,
                    **found.common,
                    **{key: each for key, each in more.items() if each is not None},
                }
                yield Proposal(
                    path=path, method=method, id=operation["operationId"], key="x-pagination",
                    value=value, sure=sure, why=why,
                )  # fmt: skip


def without_plan(document: Node, proposed: Sequence[Proposal]) -> Iterator[str]:
    """Yield the ids of operations that have a paging parameter and neither a plan nor a proposal."""
    known = {each.id for each in proposed if each.key == "x-pagination"}
    names = {*words.PAGES, *words.OFFSETS, *words.CURSORS, *words.LAST_IDS, *words.SIZES}
    for _, method, operation in operations(document):
        if method != "get" or "x-pagination" in operation or operation["operationId"] in known:
            continue
        if any(each["in"] == "query" and snake(each["name"]) in names for each in operation.get("parameters", ())):
            yield operation["operationId"]


_Plan = tuple[str, str, str, dict[str, Any]]
"""Style, sureness, reason, and the keys beside `items` and `size`."""


@define(kw_only=True)
class _List:
    """A list, its query parameters by their names in snake case, and what its answer says beside the records."""

    document: Node
    items: str
    record: Node
    headers: tuple[str, ...]
    parameters: dict[str, Node]
    beside: dict[str, Node]
    linked: bool
    common: dict[str, Any] = field(factory=dict)

    @classmethod
    def of(cls, document: Node, path: str, operation: Node, *, linked: bool) -> _List | None:
        """Return the list that an operation answers with; None for none."""
        answer = answer_of(operation)
        if answer is None:
            return None
        schema, headers = answer
        items = list_pointer(document, schema, path, operation["tags"][0])
        if items is None:
            return None
        parameters: dict[str, Node] = {}
        for each in operation.get("parameters", ()):
            if each["in"] == "query":
                parameters.setdefault(snake(each["name"]), each)
        made = cls(
            document=document, items=items, record=record_properties(document, schema, items), headers=headers,
            parameters=parameters, beside=dict(scalars(document, schema)), linked=linked,
        )  # fmt: skip
        made.common["items"] = f"$response.body#{items}" if items else "$response.body"
        size = made.parameter(words.SIZES)
        if size:
            made.common["size"] = _query(size)
        return made

    def plan(self) -> _Plan | None:
        """Return what the names speak for; None where they speak for nothing."""
        total, pages = self.number(words.TOTALS), self.number(words.PAGE_COUNTS)
        page, offset = self.parameter(words.PAGES, _NUMBERS), self.parameter(words.OFFSETS, _NUMBERS)
        cursor, last = self.parameter(words.CURSORS), self.parameter(words.LAST_IDS)
        more = self.member(words.MORE, ("boolean", ""))
        link = self.member(words.LINKS, ("string", ""), url=True)
        token = self.member(words.TOKENS, ("string", "integer", ""))
        if link and not token and page and self.type(page) == "string" and re.search(r"/next(_page|Page)?$", link):
            token, link, cursor = link, None, page  # what is called a page is a token
        opaque = offset if offset and self.type(offset) == "string" else None
        taking = cursor or opaque
        if token and taking:
            keys = {"cursor": _query(taking), "next": _body(token), "more": _body(more), "total": _body(total)}
            return "cursor", "certain", f"{taking['name']} takes {token}", keys
        if link:
            sure = "certain" if page or self.common.get("size") or cursor or offset else "likely"
            keys = {"next": _body(link), "total": _body(total)}
            if offset and not opaque:
                keys["offset"] = _query(offset)
            return "next-url", sure, f"{link} leads on", keys
        if last and (more or "id" in self.record):
            sure = "certain" if more else "likely"
            keys = {"after": _query(last), "more": _body(more), "total": _body(total)}
            return "last-id", sure, f"{last['name']} takes the last id", keys
        declared = any(name.lower() == "link" for name in self.headers)
        if declared or (self.linked and self.items == "" and (page or cursor)):
            return "link-header", "certain" if declared else "likely", "the header Link leads on", {}
        return self._counted(page, offset if not opaque else None, total, pages)

    def _counted(self, page: Node | None, offset: Node | None, total: str | None, pages: str | None) -> _Plan | None:
        size = self.common.get("size")
        if page:
            first = 0 if self.first(page) == 0 else 1
            sure = "certain" if pages or total or size else "likely"
            keys = {"page": _query(page), "first": first, "total": _body(total), "pages": _body(pages)}
            return "page", sure, f"{page['name']} counts pages", keys
        if offset and (size or total) and self.first(offset) in (0, None):
            keys = {"offset": _query(offset), "total": _body(total)}
            return "offset", "certain" if size else "likely", f"{offset['name']} counts records", keys
        return None

    def parameter(self, names: Sequence[str], kinds: tuple[str, ...] = ()) -> Node | None:
        """Return the first parameter of some names, if it has one of some types."""
        for name in names:
            each = self.parameters.get(name)
            if each is not None and (not kinds or self.type(each) in kinds):
                return each
        return None

    def type(self, parameter: Node) -> str:
        """Return the type of a parameter; `string` where it is not one alone."""
        kind = follow(self.document, parameter["schema"]).get("type", "string")
        known = [each for each in ([kind] if isinstance(kind, str) else kind) if each != "null"]
        return known[0] if len(known) == 1 else "string"

    def first(self, parameter: Node) -> Any:
        """Return the first value of a parameter that counts, where the document says it."""
        schema = follow(self.document, parameter["schema"])
        return schema.get("minimum", schema.get("default") if schema.get("default") == 0 else None)

    def number(self, names: Sequence[str]) -> str | None:
        """Return the pointer of a number in the answer."""
        return self.member(names, ("integer", "number", ""))

    def member(self, names: Sequence[str], kinds: tuple[str, ...], *, url: bool = False) -> str | None:
        """Return the pointer of the first member of some names that has one of some types.

        A link is an address, a token is none: an example, or the format, shows which one it is.
        """
        for name in names:
            for pointer, schema in self.beside.items():
                parts = [snake(part) for part in pointer.split("/")[1:]]
                if not _is_named(parts, name, url=url) or not _types(schema) & set(kinds):
                    continue
                shown = schema.get("example")
                address = isinstance(shown, str) and re.match(r"https?://|/", shown) is not None
                if url and isinstance(shown, str) and not address:
                    continue
                if not url and name == "next" and (address or schema.get("format") == "uri"):
                    continue
                return pointer
        return None


def _is_named(parts: list[str], name: str, *, url: bool) -> bool:
    if parts[-1] == name or (url and parts[-2:] in ([name, "href"], [name, "url"], [name, "uri"])):
        return True
    nested = (["next_page", "offset"], ["cursors", "after"], ["next_page", "cursor"])
    return name == "next_cursor" and parts[-2:] in nested


def _types(schema: Node) -> set[str]:
    union = schema.get("anyOf")
    if isinstance(union, list):
        found = {str(each.get("type", "")) for each in union if isinstance(each, dict) and each.get("type") != "null"}
    else:
        kind = schema.get("type", "")
        found = {kind} if isinstance(kind, str) else {each for each in kind if each != "null"}
    return found or {""}


def _query(parameter: Node) -> str:
    return f"$request.query.{parameter['name']}"


def _body(pointer: str | None) -> str | None:
    return f"$response.body#{pointer}" if pointer else None
