"""Lists, read page by page as the spec's `x-pagination` says."""

from __future__ import annotations

import logging
import warnings
from collections import deque
from collections.abc import AsyncGenerator, Generator, Iterator, Sequence
from contextlib import aclosing, closing
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from ..errors import ApiError, ArgumentError, IncompleteListWarning, InvalidRecordWarning
from .effects import Emit, Running, Start, Steps, Wait
from .models import detach
from .page_iterators import Page, PageIterator, Walk
from .request import RequestSpec

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .operation import PagedOperation

__all__ = ["AsyncPager", "Page", "Pager"]

T = TypeVar("T")
_log = logging.getLogger("syllabind")
_LONGEST_WAIT = 60.0  # for one look at a page that is being read ahead, which has its own deadline


class _PagerBase(Generic[T]):
    def __init__(
        self, client: Any, operation: PagedOperation[..., T], call: RequestSpec, *, prefetch: int = 0, passes: int = 1
    ) -> None:
        self._client, self._operation, self._call = client, operation, call
        self._prefetch, self._passes = prefetch, passes

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.id} on {self._client.api.name} at {self._client.server}>"

    def with_options(self, *, prefetch: int = 0, passes: int = 1) -> Self:
        """Return the same list, read in another way.

        Args:
            prefetch: Pages to request before they are needed; the order stays. A list whose pages lead to one another
                can be read one page ahead, a numbered one any number: these are requested at the same time.
            passes: 2 reads a list of numbered pages or counted records a second time, and returns what the first time
                missed because records moved meanwhile. A list of cursors misses nothing.

        Raises:
            ArgumentError: This list cannot be read so.
        """
        most = self._operation.plan.most_prefetch
        if type(prefetch) is not int or prefetch < 0 or (most is not None and prefetch > most):
            bounds = f"between 0 and {most} for a list whose pages lead to one another" if most else "at least 0"
            raise ArgumentError("prefetch", f"must be {bounds}, got {prefetch!r}")
        if passes not in (1, 2):
            raise ArgumentError("passes", f"must be 1 or 2, got {passes!r}")
        return type(self)(self._client, self._operation, self._call, prefetch=prefetch, passes=passes)

    def batches(self, *, columns: Sequence[str] | None = None, extra: bool = True) -> Any:
        """Return the records as Arrow record batches, one a page; see `syllabind_bulk.Batches`.

        Raises:
            ArgumentError: There is no column of a name.
            ImportError: The extra `bulk` is not installed.
        """
        return import_module("syllabind_bulk").batches(self, columns=columns, extra=extra)

    def _page_steps(self, cursor: str | None) -> Steps[None]:
        operation = self._operation
        walk = Walk(
            operation=operation.id,
            server=self._client.server,
            call=self._call,
            cursor=cursor,
            passes=self._passes,
            signed=getattr(self._client.credential, "parameters", frozenset()),
        )
        pages: PageIterator[T] = operation.plan.pages(walk)
        read = partial(self._ahead, deque()) if self._prefetch else self._in_turn
        invalid, before = 0, list[T]()
        try:
            while (page := (yield from read(pages))) is not None:
                invalid += len(page.invalid_records)
                yield Emit(page)
                detach(before)  # the caller's loop may still refer to the last record of the newest page
                before = page.items
            pages.check()
        except GeneratorExit:
            _warn(operation.id, invalid, moved=False)
            raise
        _warn(operation.id, invalid, moved=pages.moved)

    def _in_turn(self, pages: PageIterator[T]) -> Steps[Page[T] | None]:
        while (call := pages.next_request()) is not None:
            try:
                return pages.receive((yield from self._client.send_steps(self._operation.operation, call)))
            except ApiError as error:
                pages.on_error(error)
        return None

    def _ahead(self, running: deque[Running], pages: PageIterator[T]) -> Steps[Page[T] | None]:
        while True:
            yield from self._start(running, pages, self._prefetch + 1)
            if not running:
                return None
            first = running.popleft()
            while not first.done.sent:
                yield Wait(first.done, _LONGEST_WAIT)
            try:
                page = pages.receive(first.result())
            except ApiError as error:
                pages.on_error(error)
                continue
            yield from self._start(running, pages, self._prefetch)
            return page

    def _start(self, running: deque[Running], pages: PageIterator[T], most: int) -> Steps[None]:
        while len(running) > len(pages.asked):
            running.pop().cancel()
        while len(running) < most and (call := pages.next_request()) is not None:
            running.append((yield Start(self._client.send_steps(self._operation.operation, call))))


def _warn(operation: str, invalid: int, *, moved: bool) -> None:
    texts: dict[type[UserWarning], str] = {}
    if invalid:
        texts[InvalidRecordWarning] = f"{invalid} records could not be read; see invalid_records of the pages"
    if moved:
        texts[IncompleteListWarning] = "the list moved while it was read; records may be missing"
    for kind, text in texts.items():
        _log.warning("%s: %s", operation, text)
        warnings.warn(f"{operation}: {text}", kind, stacklevel=2)


class Pager(_PagerBase[T]):
    """The records of a list, read page by page as they are needed.

    Each iteration begins at the first page. It ends with a warning if records could not be read
    (`InvalidRecordWarning`) or moved between the pages (`IncompleteListWarning`).
    """

    _client: Client

    def __iter__(self) -> Iterator[T]:
        left = self._call.limit
        if left == 0:
            return
        with closing(self.by_page()) as pages:
            for page in pages:
                yield from page.items[:left]
                if left is not None and (left := left - len(page.items)) <= 0:
                    return

    def by_page(self, cursor: str | None = None) -> Generator[Page[T], None, None]:
        """Return an iterator over the pages, with cursor, total and invalid records; whole pages, whatever the limit.

        Args:
            cursor: A page's `cursor`: continue after that page.

        Raises:
            ArgumentError: The cursor does not belong to this list.
            PaginationLoopError: The pages link in a circle.
            CursorExpiredError: The link has expired, and the service offers no other way to continue.
            InsecureUrlError: A page links to another origin.
        """
        return self._client.iterate(self._page_steps(cursor))  # type: ignore[return-value]

    def first(self) -> T | None:
        """Return the first record, or `None` if the list is empty."""
        with closing(iter(self)) as records:  # type: ignore[type-var]
            return next(records, None)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self.batches().__arrow_c_stream__(requested_schema)


class AsyncPager(_PagerBase[T]):
    """The records of a list, read page by page as they are needed, with `async for`; see `Pager`."""

    _client: AsyncClient

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        left = self._call.limit
        if left == 0:
            return
        async with aclosing(self.by_page()) as pages:
            async for page in pages:
                for item in page.items[:left]:
                    yield item
                if left is not None and (left := left - len(page.items)) <= 0:
                    return

    def by_page(self, cursor: str | None = None) -> AsyncGenerator[Page[T], None]:
        """Return an asynchronous iterator over the pages; see `Pager.by_page`."""
        return self._client.iterate(self._page_steps(cursor))  # type: ignore[return-value]

    async def first(self) -> T | None:
        """Return the first record, or `None` if the list is empty."""
        async with aclosing(aiter(self)) as records:
            return await anext(records, None)
