"""What the specs declare about lists and about waiting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

import attrs

if TYPE_CHECKING:
    from .page_iterators import PageIterator, Walk

__all__ = ["NextUrl", "PageNumber", "Plan", "Wait"]


class Plan(Protocol):
    """A paging style: where a page has its records, and which requests read the pages.

    Attributes:
        items: JSON pointer of the list; empty if the answer is the list itself.
        most_prefetch: Pages that can be requested before they are needed; `None` for any number.
    """

    @property
    def items(self) -> str:
        """Return the JSON pointer of the list."""
        raise NotImplementedError

    @property
    def most_prefetch(self) -> int | None:
        """Return how many pages can be requested before they are needed; `None` for any number."""
        raise NotImplementedError

    def pages(self, walk: Walk) -> PageIterator[Any]:
        """Return an iterator over the pages of a list.

        Raises:
            ArgumentError: The cursor does not belong to this list.
        """
        raise NotImplementedError


@attrs.frozen(kw_only=True, slots=True)
class NextUrl:
    """Each page links to the next one; the last page has no link.

    Attributes:
        items: JSON pointer of the list.
        next: JSON pointer of the link.
        size: Name of the page-size parameter.
        total: JSON pointer of the number of records in all pages.
        page_count: JSON pointer of the number of pages.
        expires: Seconds until a link expires.
        offset: Name of the parameter that counts the records to skip: in a link with it, records move to other pages
            when others are added or removed.
        expired_code: Code of the error that says that a link has expired.
        after: Name of the parameter that takes the id of a record and lists what comes after it.
        reverse: Name of the parameter that reverses the list, in which `after` has another meaning.
        position: Names of further parameters that say in a link where the list continues.
    """

    items: str
    next: str
    size: str | None = None
    total: str | None = None
    page_count: str | None = None
    expires: float | None = None
    offset: str | None = None
    expired_code: str | None = None
    after: str | None = None
    reverse: str | None = None
    position: tuple[str, ...] = ()

    @property
    def most_prefetch(self) -> int | None:
        """Return 1: the link of a page is known when the page has come."""
        return 1

    def pages(self, walk: Walk) -> PageIterator[Any]:
        """Return an iterator that follows the links."""
        from .link_pages import LinkPages

        return LinkPages(self, walk)


@attrs.frozen(kw_only=True, slots=True)
class PageNumber:
    """Pages are asked for by number.

    Attributes:
        items: JSON pointer of the list; empty where the answer is the list itself.
        page: Name of the page-number parameter.
        first: Number of the first page.
        size: Name of the page-size parameter.
        total: JSON pointer of the number of records in all pages.
        page_count: JSON pointer of the number of pages.
    """

    items: str
    page: str
    first: int = 1
    size: str | None = None
    total: str | None = None
    page_count: str | None = None

    @property
    def most_prefetch(self) -> int | None:
        """Return `None`: every page can be requested at any time."""
        return None

    def pages(self, walk: Walk) -> PageIterator[Any]:
        """Return an iterator that counts the pages."""
        from .numbered_pages import NumberedPages

        return NumberedPages(self, walk)


@attrs.frozen(kw_only=True, slots=True)
class Wait:
    """How to wait for the job that an operation starts.

    Attributes:
        arguments: The polled operation's arguments: `$request.path.name` and `$request.query.name` stand for the
            starting call's Python argument of that name, other expressions are read from its answer.
        state: Runtime expression of the state in a polled answer.
        done: States that end the waiting well.
        failed: States that end it badly.
        result: Runtime expression of the result in a polled answer.
        expires: Runtime expression of the time in a polled answer at which the job ends in any case.
        every: Seconds between two polls.
        timeout: Seconds to wait by default.
    """

    arguments: Mapping[str, str]
    state: str
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()
    result: str | None = None
    expires: str | None = None
    every: float = 5.0
    timeout: float = 3600.0
