"""What the specs declare about lists and about waiting: data, read by `paging` and `jobs`."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

__all__ = ["NextUrl", "PageNumber", "Plan", "Wait"]


@attrs.frozen(kw_only=True, slots=True)
class NextUrl:
    """Each page links to the next one; the last page has no link.

    Attributes:
        items: JSON pointer of the list.
        next: JSON pointer of the link.
        size: Name of the page-size parameter.
        total: JSON pointer of the number of records in all pages.
        pages: JSON pointer of the number of pages.
        expires: Seconds until the service forgets a link.
        offset: Name of the parameter that counts the records to skip: where a link has it, the list moves when
            records come and go.
        expired_code: Code of the error that tells of a forgotten link.
        after: Name of the parameter that takes the id of a record and lists what comes after it.
        reverse: Name of the parameter that turns the list round, so that `after` would lead astray.
    """

    items: str
    next: str
    size: str | None = None
    total: str | None = None
    pages: str | None = None
    expires: float | None = None
    offset: str | None = None
    expired_code: str | None = None
    after: str | None = None
    reverse: str | None = None


@attrs.frozen(kw_only=True, slots=True)
class PageNumber:
    """Pages are asked for by number.

    Attributes:
        items: JSON pointer of the list; empty where the answer is the list itself.
        page: Name of the page-number parameter.
        first: Number of the first page.
        size: Name of the page-size parameter.
        total: JSON pointer of the number of records in all pages.
        pages: JSON pointer of the number of pages.
    """

    items: str
    page: str
    first: int = 1
    size: str | None = None
    total: str | None = None
    pages: str | None = None


Plan = NextUrl | PageNumber


@attrs.frozen(kw_only=True, slots=True)
class Wait:
    """How to wait for what an operation starts.

    Attributes:
        arguments: The polled operation's arguments: `$request.path.name` and `$request.query.name` stand for the
            starting call's Python argument of that name, other expressions are read from its answer.
        state: Runtime expression of the state in a polled answer.
        done: States that end the waiting well.
        failed: States that end it badly.
        result: Runtime expression of the result in a polled answer.
        expires: Runtime expression of the moment in a polled answer at which the waiting is in vain.
        every: Seconds between two polls.
        timeout: Seconds to wait where the caller sets no timeout.
    """

    arguments: Mapping[str, str]
    state: str
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()
    result: str | None = None
    expires: str | None = None
    every: float = 5.0
    timeout: float = 3600.0
