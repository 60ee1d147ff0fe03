"""Where a list continues: what an answer says of the next page, as the request for it."""

from __future__ import annotations

import re
from typing import Any, Protocol

import attrs
import msgspec
from msgspec import UNSET

from ..errors import DecodeError
from .origins import same_origin_target
from .page_iterators import member, member_as_it_came, number_at
from .request import RequestSpec

__all__ = ["Continuation", "HeaderLink", "JsonLink", "LastId", "Offset", "ResponseCursor", "Seen"]

_LINK = re.compile(r'<([^<>]*)>((?:[^,"<]|"(?:[^"\\]|\\.)*")*)')
_PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))')


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """A page that came.

    Attributes:
        operation: Id of the operation.
        server: The origin that links must stay on.
        call: Its request.
        response: Its answer.
        count: Its records that were not on the page before, invalid ones included.
        items: JSON pointer of the list.
        total: JSON pointer of the number of records in all pages.
    """

    operation: str
    server: str
    call: RequestSpec
    response: Any
    count: int
    items: str
    total: str | None

    def link(self, link: object) -> RequestSpec | None:
        """Return the request of a link; `None` where there is none."""
        if link in (UNSET, None, "", False):
            return None
        return self.call.at(same_origin_target(self.server, self.call.path, link))

    def with_parameter(self, name: str, value: object) -> RequestSpec:
        """Return the same request with another value of a query parameter."""
        kept = (pair for pair in self.call.parameters if pair[0] != name)
        return self.call.at(self.call.path.partition("?")[0], (*kept, (name, str(value))))

    def unusable(self, pointer: str, problem: str) -> DecodeError:
        """Return the error of an answer that says no place where the list continues."""
        status = self.response.status
        return DecodeError(operation=self.operation, status=status, problem=problem, pointer=pointer)

    def ends(self, more: str | None) -> bool:
        """Return whether the answer says that no page follows, or contains no record."""
        return self.count <= 0 or (more is not None and member(self.response.body, more) is False)


class Continuation(Protocol):
    """A rule that says where a list continues."""

    def following(self, page: Seen) -> RequestSpec | None:
        """Return the request of the page after this one; `None` after the last.

        Raises:
            InsecureUrlError: A link leads to another origin.
            DecodeError: The answer's position cannot be used.
        """


@attrs.frozen(slots=True)
class JsonLink:
    """The answer links to the next page at a JSON pointer; JSON:API's objects with `href` count (1.1, "Links")."""

    pointer: str

    def following(self, page: Seen) -> RequestSpec | None:
        """Return the request of the link."""
        link = member(page.response.body, self.pointer)
        return page.link(link.get("href") if isinstance(link, dict) else link)


@attrs.frozen(slots=True)
class HeaderLink:
    """The answer's `Link` header has the next page's link, with the relation `next` (RFC 8288)."""

    def following(self, page: Seen) -> RequestSpec | None:
        """Return the request of the link."""
        for target, options in _LINK.findall(page.response.headers.get("link", "")):
            for name, quoted, plain in _PARAMETER.findall(options):
                if name.lower() == "rel" and "next" in (quoted or plain).lower().split():
                    return page.link(target)
        return None


@attrs.frozen(slots=True)
class ResponseCursor:
    """The answer has a text at a JSON pointer that a parameter takes; `more` points to whether pages follow."""

    pointer: str
    parameter: str
    more: str | None = None

    def following(self, page: Seen) -> RequestSpec | None:
        """Return the request with the answer's cursor; an empty page with a cursor does not end the list."""
        found = member(page.response.body, self.pointer)
        if found in (UNSET, None, "", False) or (self.more and member(page.response.body, self.more) is False):
            return None
        if not isinstance(found, str | int):
            raise page.unusable(self.pointer, f"expected a text for {self.parameter}, got {type(found).__name__}")
        return page.with_parameter(self.parameter, found)


@attrs.frozen(slots=True)
class LastId:
    """A parameter takes the id of a record and lists what comes after it; `more` points to whether pages follow."""

    parameter: str
    more: str | None = None

    def following(self, page: Seen) -> RequestSpec | None:
        """Return the request with the last record's id, which an invalid record has as well."""
        if page.ends(self.more):
            return None
        records, invalid = page.response.value, page.response.invalid_records
        if invalid and invalid[-1].pointer == f"{page.items}/{len(records) + len(invalid) - 1}":
            last = member_as_it_came(invalid[-1].content, "/id")
        else:
            last = member(records[-1], "/id")
        if not isinstance(last, str | int):
            raise page.unusable(page.items, f"expected an id of the last record for {self.parameter}")
        return page.with_parameter(self.parameter, last)


@attrs.frozen(slots=True)
class Offset:
    """A parameter takes the number of records to skip.

    A page that is not full ends the list only where the total agrees: a service may have a smaller page size than was
    asked for.
    """

    parameter: str
    size: str | None = None

    def following(self, page: Seen) -> RequestSpec | None:
        """Return the request that skips one page more."""
        given = dict(page.call.parameters)
        asked, skipped = (given.get(name or "", "") for name in (self.size, self.parameter))
        total = number_at(page.response.body, page.total)
        came = len(page.response.value) + len(page.response.invalid_records)
        following = came + (int(skipped) if skipped.isdecimal() and len(skipped) < 19 else 0)
        full = asked.isdecimal() and came >= int(asked)
        if page.ends(None) or (total is not None and following >= total and not full):
            return None
        return page.with_parameter(self.parameter, following)
