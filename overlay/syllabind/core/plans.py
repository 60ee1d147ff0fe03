"""What every paging style offers, and what the specs declare about waiting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

import attrs

if TYPE_CHECKING:
    from .page_iterators import PageIterator, Walk

__all__ = ["Plan", "Wait"]


class Plan(Protocol):
    """A paging style: where a page has its records, and which requests read the pages."""

    @property
    def items(self) -> str:
        """Return the JSON pointer of the list; empty if the answer is the list itself."""
        ...

    @property
    def most_prefetch(self) -> int | None:
        """Return how many pages can be requested before they are needed; `None` for any number."""
        ...

    def pages(self, walk: Walk) -> PageIterator[Any]:
        """Return an iterator over the pages of a list.

        Raises:
            ArgumentError: The cursor does not belong to this list.
        """
        ...


@attrs.frozen(kw_only=True, slots=True)
class Wait:
    """How to wait for the job that an operation starts.

    Attributes:
        arguments: The polled operation's arguments: `$request.path.name` and `$request.query.name` stand for the
            starting call's Python argument of that name, other expressions are read from its answer.
        state: Runtime expressions of the state in a polled answer; the first that leads to a text counts.
        done: States that end the waiting well.
        failed: States that end it badly.
        result: Runtime expressions of the result in a polled answer; the first that leads somewhere counts.
        expires: Runtime expression of the time in a polled answer at which the job ends in any case.
        every: Seconds between two polls.
        timeout: Seconds to wait by default.
    """

    arguments: Mapping[str, str]
    state: tuple[str, ...]
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()
    result: tuple[str, ...] = ()
    expires: str | None = None
    every: float = 5.0
    timeout: float = 3600.0
