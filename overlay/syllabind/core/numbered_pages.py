"""Lists whose pages are requested by number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from ..errors import ApiError, ArgumentError
from .page_iterators import Page, PageIterator, Walk, identities
from .request import RequestSpec

if TYPE_CHECKING:
    from .api_response import ApiResponse

__all__ = ["NumberedPages", "PageNumber"]

T = TypeVar("T")
_MOST_EMPTY = 2  # pages in a row, before the end according to the service
_LAST_PAGE = 10**9
_PAST_THE_END = frozenset({400, 404, 416, 422})


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
        stable: Whether the service documents that records keep their places while a list is read.
    """

    items: str
    page: str
    first: int = 1
    size: str | None = None
    total: str | None = None
    page_count: str | None = None
    stable: bool = False

    @property
    def most_prefetch(self) -> int | None:
        """Return `None`: every page can be requested at any time."""
        return None

    def pages(self, walk: Walk) -> PageIterator[Any]:
        """Return an iterator that counts the pages."""
        return NumberedPages(self, walk)


class NumberedPages(PageIterator[T]):
    """Pages that are requested by number, perhaps a second time.

    One reading proves nothing: a record that is removed from an earlier page moves another one across a page boundary
    unnoticed, whatever the totals say. Two readings with the same pages do.
    """

    def __init__(self, plan: PageNumber, walk: Walk) -> None:
        super().__init__(walk, plan.total, plan.page_count)
        self._plan, self._origin = plan, walk.call
        cursor = self._resume(plan.page)
        given = dict(walk.call.query)
        first = int(given.get(plan.page, plan.first)) if cursor is None else cursor.position
        if not isinstance(first, int) or not 0 <= first <= _LAST_PAGE:
            raise ArgumentError("cursor", "does not contain the number of a page")
        self._first = self._upcoming = first
        self._size = int(given[plan.size]) if plan.size in given else None
        self._resumed = cursor is not None
        self._largest = self._received = self._empty = 0
        self._claimed: int | None = None
        self._end: int | None = None
        self._short = False
        self._marks: list[int] = []

    def next_request(self) -> RequestSpec | None:
        number = self._upcoming
        if self._failure is not None or (self._end is not None and number > self._end):
            return None
        # The first answer says how many pages there are; pages beyond that are tried one by one.
        if self.asked and (self._extent is None or (self._claimed is not None and number > self._claimed)):
            return None
        self._upcoming += 1
        self.asked.append(self._numbered(number))
        return self.asked[-1]

    def receive(self, response: ApiResponse[list[T]]) -> Page[T]:
        number = int(dict(self.asked.popleft().query)[self._plan.page])
        ids = identities(response.value)
        items = self._dedupe(response.value, ids, response.body)
        self._compare(number, ids)
        if self._is_last(number, len(response.value) + len(response.invalid_records), len(items)):
            self._end = number
        if ids:
            self._last = ids[-1] or self._last
        proven = (number == self._first or (self._again and number == self._end)) and not self._resumed
        page = Page(
            items=items,
            response=response,
            total=self._extent[0] if self._extent else None,
            may_be_incomplete=self.moved or not (proven or self._plan.stable),
            next=self._failure or (None if number == self._end else self._place(number + 1, self._last)),
        )
        if number == self._end:
            self._finish(number)
        return page

    def on_error(self, error: ApiError) -> None:
        """End the list if a page past its claimed end is refused.

        Raises:
            ApiError: There should be such a page.
        """
        number = int(dict(self.asked.popleft().query)[self._plan.page])
        beyond = self._short if self._claimed is None else number > self._claimed
        if not beyond or error.status not in _PAST_THE_END:
            raise error
        self._end = number
        self._finish(number)

    def _compare(self, number: int, ids: list[str | None]) -> None:
        mark, index = hash(tuple(ids)), number - self._first
        if not self._again:
            self._marks.append(mark)
        else:
            self.moved |= index >= len(self._marks) or self._marks[index] != mark

    def _is_last(self, number: int, count: int, new: int) -> bool:
        """Return whether the list ends with this page.

        A page that is not full is the last one only where the service says so, too: it may have a smaller page size
        than was asked for, or filter pages after counting. The totals alone do not end a list either, nor do totals
        that disagree with what came.
        """
        total, pages = self._extent or (None, None)
        if pages is None and total is not None and self._size:
            pages = -(-total // self._size) + self._plan.first - 1
        self._claimed = pages
        self._short = self._size is not None and count < self._size
        size = self._largest or self._size
        self._largest, self._received = max(self._largest, count), self._received + count
        self._empty = 0 if count else self._empty + 1
        if pages is None or number > pages:
            self.moved |= pages is not None and new > 0
            return count == 0 or (pages is not None and new == 0)
        if number == pages:
            return size is None or (count < size and (total in (None, self._received) or self._resumed))
        self.moved |= self._empty == _MOST_EMPTY
        return self._empty == _MOST_EMPTY

    def _finish(self, number: int) -> None:
        self.asked.clear()
        if self._walk.passes > 1 and number > self._first and not self._again and self._failure is None:
            self._again, self._upcoming, self.moved, self._end = True, self._first, False, None
            self._largest = self._received = 0

    def _numbered(self, number: int) -> RequestSpec:
        kept = (pair for pair in self._origin.query if pair[0] != self._plan.page)
        return self._origin.at(self._origin.path, (*kept, (self._plan.page, str(number))))
