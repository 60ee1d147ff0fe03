"""Reading lists page by page, as the spec's `x-pagination` says."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncGenerator, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar
from urllib.parse import parse_qsl, unquote_plus

import attrs
import msgspec
from msgspec import UNSET

from ..errors import ApiError, ArgumentError, CursorExpiredError, PaginationLoopError
from .jsonpointer import parse, resolve
from .origins import same_origin_target
from .plans import NextUrl, PageNumber
from .request import RequestSpec
from .response import InvalidRecord

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .operation import ApiResponse, PagedOperation

__all__ = ["AsyncPager", "Page", "Pager"]

T = TypeVar("T")
_Resume = tuple[str, RequestSpec, str | None]  # operation, its next request, id of the last record
_log = logging.getLogger("syllabind")
_MOST_EMPTY = 1000
_MOST_STALE = 2


@attrs.frozen(kw_only=True, slots=True)
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: Its records, in the service's order; without those that came on an earlier page of a numbered list.
        response: The answer it came in.
        total: Number of records in all pages, where the service tells it.
        unreadable: Records that could not be read and were set aside.
        may_be_incomplete: The list moved while it was read, or nothing shows that it did not: a record that was
            there all the time may be missing. It holds for the walk up to this page, so the last page tells.
    """

    items: list[T]
    response: ApiResponse[list[T]]
    total: int | None
    invalid_records: tuple[InvalidRecord, ...]
    may_be_incomplete: bool = False
    _resume: _Resume | None = attrs.field(default=None, alias="resume", repr=False)

    @property
    def cursor(self) -> str | None:
        """Where the walk goes on after this page, as text that may be stored; `None` after the last page."""
        if self._resume is None:
            return None
        operation, following, last = self._resume
        return msgspec.json.encode(_Cursor(operation=operation, target=following.target, last=last)).decode()


class _PageIterator(Generic[T]):
    """The pure part of a walk: which requests come next, and what their answers say. They come in the order asked."""

    def __init__(
        self, operation: PagedOperation[..., T], server: str, call: RequestSpec, cursor: str | None, passes: int
    ) -> None:
        self._operation, self._server, self._passes = operation, server, passes
        self._start, self._last = (call, None) if cursor is None else _resumed(operation, server, cursor, call)
        self._seen: set[int] = set()
        self._extent: tuple[int | None, int | None] | None = None
        self._stale = 0
        self._again = False
        self.moved = False
        self.asked: deque[RequestSpec] = deque()

    def next_request(self) -> RequestSpec | None:
        """The next request that can be sent by now, if there is one."""
        raise NotImplementedError

    def on_error(self, error: ApiError) -> RequestSpec:
        """The request to send in the place of the one that failed.

        Raises:
            ApiError: There is none.
        """
        raise error

    def receive(self, reply: ApiResponse[list[T]]) -> Page[T]:
        """Take in the next answer.

        Raises:
            PaginationLoopError: The pages go round in a circle.
        """
        raise NotImplementedError

    def _dedupe(self, reply: ApiResponse[list[T]]) -> list[T]:
        """The records of a moving list that did not come before; notes whether it moved."""
        items = self._unknown(reply.value)
        extent = _number(reply.body, self._operation.plan.total), _number(reply.body, self._operation.plan.pages)
        if self._again:
            self.moved |= extent == (None, None) and bool(items)
        else:
            self.moved |= len(items) < len(reply.value)
            self._stale = self._stale + 1 if reply.value and not items else 0
        self.moved |= self._extent not in (None, extent)
        self._extent = extent
        if self._stale > _MOST_STALE and extent == (None, None):
            raise PaginationLoopError(f"{self._operation.id}: page after page holds nothing new")
        return items

    def _unknown(self, records: list[T]) -> list[T]:
        """Those that did not come before; a number in place of each id, for a long walk remembers all of them."""
        marks = [None if (identity := _identity(record)) is None else hash(identity) for record in records]
        fresh = {mark for mark in marks if mark is not None}
        if len(fresh) == len(records) and self._seen.isdisjoint(fresh):
            self._seen |= fresh
            return records
        return [record for record, mark in zip(records, marks, strict=True) if self._is_new(mark)]

    def _is_new(self, mark: int | None) -> bool:
        if mark is None:
            return True
        known = mark in self._seen
        self._seen.add(mark)
        return not known

    def _page(
        self, reply: ApiResponse[list[T]], items: list[T], *, following: RequestSpec | None, moving: bool
    ) -> Page[T]:
        return Page(
            items=items,
            response=reply,
            total=_number(reply.body, self._operation.plan.total),
            invalid_records=reply.invalid_records,
            may_be_incomplete=self.moved or (moving and not self._again and self._extent == (None, None)),
            resume=None if following is None else (self._operation.id, following, self._last),
        )


class _LinkPages(_PageIterator[T]):
    """A walk along links; a second one from the start, where the links count records."""

    def __init__(
        self,
        operation: PagedOperation[..., T],
        plan: NextUrl,
        server: str,
        call: RequestSpec,
        cursor: str | None,
        passes: int,
    ) -> None:
        super().__init__(operation, server, call, cursor, passes)
        self._plan, self._origin = plan, call
        self._next: RequestSpec | None = self._start
        self._targets: set[int] = set()
        self._empty = 0
        self._revived = False
        self._moves = plan.offset is not None

    def next_request(self) -> RequestSpec | None:
        call, self._next = self._next, None
        if call is not None:
            self.asked.append(call)
        return call

    def receive(self, reply: ApiResponse[list[T]]) -> Page[T]:
        call = self.asked.popleft()
        self._targets.add(_fingerprint(call))
        self._revived = False
        following = self._following(call, reply)
        if following is not None:
            self._moves = self._plan.offset is not None and self._plan.offset in dict(_parameters(following))
        items = self._dedupe(reply) if self._moves else reply.value
        if not self._moves:
            self._seen.clear()
            self._check_repeat(reply.value)
        if reply.value:
            self._last = _identity(reply.value[-1]) or self._last
        self._empty = 0 if reply.value else self._empty + 1
        if following is not None and (_fingerprint(following) in self._targets or self._empty > _MOST_EMPTY):
            raise PaginationLoopError(f"{self._operation.id}: a page points back to {following.target}")
        page = self._page(reply, items, following=following, moving=self._moves and call is not self._start)
        self._next = following
        if following is None and self._moves and self._passes > 1 and not self._again and call is not self._start:
            self._next, self._again, self.moved = self._start, True, False
            self._targets.clear()
        return page

    def _following(self, call: RequestSpec, reply: ApiResponse[list[T]]) -> RequestSpec | None:
        link = resolve(reply.body, parse(self._plan.next))
        if link is UNSET or link is None or link == "":
            return None
        return call.at(same_origin_target(self._server, call.path, link))

    def _check_repeat(self, records: list[T]) -> None:
        """Refuse a page that came before under another link."""
        first = _identity(records[0]) if records else None
        if first is not None:
            mark = hash((len(records), first, _identity(records[-1])))
            if mark in self._targets:
                raise PaginationLoopError(f"{self._operation.id}: the same records come again")
            self._targets.add(mark)

    def on_error(self, error: ApiError) -> RequestSpec:
        """Go on after the last record where the service has forgotten the link.

        Raises:
            CursorExpiredError: It cannot be done.
            ApiError: Something else is wrong.
        """
        call, plan = self.asked.popleft(), self._plan
        if not self._revived and (plan.expired_code is None or error.code != plan.expired_code or call is self._origin):
            raise error
        reverse = plan.reverse is not None and plan.reverse in dict(self._origin.query)
        if self._revived or plan.after is None or self._last is None or reverse:
            raise CursorExpiredError(
                f"{self._operation.id}: the service has forgotten the walk; begin again"
            ) from error
        self._revived = True
        kept = (pair for pair in self._origin.query if pair[0] != plan.after)
        revived = self._origin.at(self._origin.path, (*kept, (plan.after, self._last)))
        self.asked.append(revived)
        return revived


class _NumberedPages(_PageIterator[T]):
    """A walk by page numbers, and perhaps a second one."""

    def __init__(
        self,
        operation: PagedOperation[..., T],
        plan: PageNumber,
        server: str,
        call: RequestSpec,
        cursor: str | None,
        passes: int,
    ) -> None:
        super().__init__(operation, server, call, cursor, passes)
        self._plan = plan
        self._first = self._upcoming = int(dict(self._start.query).get(plan.page, plan.first))
        self._end: int | None = None

    def next_request(self) -> RequestSpec | None:
        if self._extent is None and self.asked:
            return None
        if self._end is not None and self._upcoming > self._end:
            return None
        call = self._numbered(self._upcoming)
        self._upcoming += 1
        self.asked.append(call)
        return call

    def receive(self, reply: ApiResponse[list[T]]) -> Page[T]:
        number = int(dict(self.asked.popleft().query)[self._plan.page])
        items = self._dedupe(reply)
        self._bound(number, reply)
        following = self._numbered(number + 1) if self._end is None or number < self._end else None
        page = self._page(reply, items, following=following, moving=number > self._first)
        if following is None:
            self.asked.clear()
            if self._passes > 1 and number > self._first and not self._again:
                self._again, self._upcoming, self.moved = True, self._first, False
        return page

    def _bound(self, number: int, reply: ApiResponse[list[T]]) -> None:
        """Where the service tells no number of pages, a page that is not full is the last one."""
        count, pages = len(reply.value) + len(reply.invalid_records), _number(reply.body, self._plan.pages)
        size = dict(self._start.query).get(self._plan.size or "")
        if pages is not None:
            self._end = max(number, pages)
        elif count == 0 or (size is not None and count < int(size)):
            self._end = number

    def _numbered(self, number: int) -> RequestSpec:
        kept = (pair for pair in self._start.query if pair[0] != self._plan.page)
        return self._start.at(self._start.path, (*kept, (self._plan.page, str(number))))


def _identity(record: Any) -> str | None:
    found = getattr(record, "id", None)
    return found if isinstance(found, str) else None


def _number(body: Any, at: str | None) -> int | None:
    found = resolve(body, parse(at)) if at else UNSET
    return found if isinstance(found, int) else None


def _parameters(call: RequestSpec) -> list[tuple[str, str]]:
    return parse_qsl(call.target.partition("?")[2], keep_blank_values=True)


def _fingerprint(call: RequestSpec) -> int:
    """The same for requests that mean the same: parameters in another order, or said twice."""
    path, _, query = call.target.partition("?")
    return hash((path, frozenset(map(unquote_plus, query.split("&")))))


def _resumed(
    operation: PagedOperation[..., T], server: str, cursor: str, call: RequestSpec
) -> tuple[RequestSpec, str | None]:
    try:
        kept = msgspec.json.decode(cursor, type=_Cursor)
    except (msgspec.DecodeError, TypeError) as error:
        raise ArgumentError("cursor", f"is not the cursor of a page: {error}") from None
    if kept.operation != operation.id:
        raise ArgumentError("cursor", f"belongs to {kept.operation}, not to {operation.id}")
    target = same_origin_target(server, call.path, kept.target)
    if isinstance(operation.plan, NextUrl):
        return call.at(target), kept.last
    path, _, query = target.partition("?")
    return call.at(path, tuple(parse_qsl(query, keep_blank_values=True))), None


class _Cursor(msgspec.Struct):
    operation: str
    target: str
    last: str | None = None


def _walk(
    operation: PagedOperation[..., T], server: str, call: RequestSpec, cursor: str | None, passes: int
) -> _LinkPages[T] | _NumberedPages[T]:
    if isinstance(operation.plan, NextUrl):
        return _LinkPages(operation, operation.plan, server, call, cursor, passes)
    return _NumberedPages(operation, operation.plan, server, call, cursor, passes)


class _PagerBase(Generic[T]):
    def __init__(
        self, client: Any, operation: PagedOperation[..., T], call: RequestSpec, *, prefetch: int = 0, passes: int = 1
    ) -> None:
        self._client, self._operation, self._call = client, operation, call
        self._prefetch, self._passes = prefetch, passes

    def with_options(self, *, prefetch: int = 0, passes: int = 1) -> Self:
        """The same list, read in another way.

        Args:
            prefetch: Pages to ask for before they are wanted; the order stays. A list along links can be read one page
                prefetch, a numbered one as many as you like: they are asked for at the same time.
            passes: 2 reads a list of numbered pages or counted records a second time, and gives what the first pass
                missed because the list moved meanwhile; of a list along cursors, nothing is missed.

        Raises:
            ArgumentError: This list cannot be read so.
        """
        plan = self._operation.plan
        if type(prefetch) is not int or prefetch < 0 or (isinstance(plan, NextUrl) and prefetch > 1):
            raise ArgumentError(
                "prefetch", f"{prefetch!r}: a list along links is read 0 or 1 page prefetch, others 0 or more"
            )
        if passes not in (1, 2):
            raise ArgumentError("passes", f"must be 1 or 2, got {passes!r}")
        return type(self)(self._client, self._operation, self._call, prefetch=prefetch, passes=passes)

    def _start(self, cursor: str | None) -> _LinkPages[T] | _NumberedPages[T]:
        return _walk(self._operation, self._client.server, self._call, cursor, self._passes)

    def _ended(self, walk: _PageIterator[T]) -> None:
        if walk.moved:
            _log.warning("%s: the list moved while it was read; records may be missing", self._operation.id)


class Pager(_PagerBase[T]):
    """The records of a list, read page by page as they are asked for.

    Each iteration begins at the first page anew.
    """

    _client: Client

    def __iter__(self) -> Iterator[T]:
        left = _Left(self._call.limit)
        if left:
            with closing(self.by_page()) as pages:
                for page in pages:
                    yield from left.of(page.items)
                    if not left:
                        return

    def by_page(self, cursor: str | None = None) -> Generator[Page[T], None, None]:
        """The pages themselves, with cursor, total and what was set aside; whole pages, whatever the limit.

        Args:
            cursor: A page's `cursor`: go on after that page.

        Raises:
            PaginationLoopError: The pages go round in a circle.
            CursorExpiredError: The service has forgotten where the walk was, and offers no other way to go on.
            InsecureUrlError: A page links to another origin.
        """
        walk = self._start(cursor)
        if self._prefetch:
            yield from self._prefetched(walk)
            return
        operation = self._operation.operation
        call = walk.next_request()
        while call is not None:
            try:
                reply = self._client.send(operation, call)
            except ApiError as error:
                call = walk.on_error(error)
                continue
            page = walk.receive(reply)
            call = walk.next_request()
            yield page
        self._ended(walk)

    def _prefetched(self, walk: _PageIterator[T]) -> Generator[Page[T], None, None]:
        waiting: deque[Future[ApiResponse[list[T]]]] = deque()
        pool = ThreadPoolExecutor(self._prefetch + 1, "syllabind")

        def ask(call: RequestSpec) -> None:
            waiting.append(pool.submit(self._client.send, self._operation.operation, call))

        def fill() -> None:
            while len(waiting) <= self._prefetch and (call := walk.next_request()) is not None:
                ask(call)

        try:
            fill()
            while waiting:
                try:
                    reply = waiting.popleft().result()
                except ApiError as error:
                    ask(walk.on_error(error))
                    continue
                page = walk.receive(reply)
                while len(waiting) > len(walk.asked):
                    waiting.pop().cancel()
                fill()
                yield page
            self._ended(walk)
        finally:
            pool.shutdown(cancel_futures=True)

    def first(self) -> T | None:
        """The first record; `None` where the list is empty."""
        return next(iter(self), None)


class AsyncPager(_PagerBase[T]):
    """The records of a list, read page by page as they are asked for, with `async for`.

    Each iteration begins at the first page anew.
    """

    _client: AsyncClient

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        left = _Left(self._call.limit)
        if left:
            async with aclosing(self.by_page()) as pages:
                async for page in pages:
                    for item in left.of(page.items):
                        yield item
                    if not left:
                        return

    async def by_page(self, cursor: str | None = None) -> AsyncGenerator[Page[T], None]:
        """The pages themselves, with cursor, total and what was set aside; whole pages, whatever the limit.

        Args:
            cursor: A page's `cursor`: go on after that page.

        Raises:
            PaginationLoopError: The pages go round in a circle.
            CursorExpiredError: The service has forgotten where the walk was, and offers no other way to go on.
            InsecureUrlError: A page links to another origin.
        """
        walk = self._start(cursor)
        if self._prefetch:
            async with aclosing(self._prefetched(walk)) as pages:
                async for page in pages:
                    yield page
            return
        operation = self._operation.operation
        call = walk.next_request()
        while call is not None:
            try:
                reply = await self._client.send(operation, call)
            except ApiError as error:
                call = walk.on_error(error)
                continue
            page = walk.receive(reply)
            call = walk.next_request()
            yield page
        self._ended(walk)

    async def _prefetched(self, walk: _PageIterator[T]) -> AsyncGenerator[Page[T], None]:
        waiting: deque[asyncio.Task[ApiResponse[list[T]]]] = deque()

        def ask(call: RequestSpec) -> None:
            waiting.append(asyncio.create_task(self._client.send(self._operation.operation, call)))

        def fill() -> None:
            while len(waiting) <= self._prefetch and (call := walk.next_request()) is not None:
                ask(call)

        try:
            fill()
            while waiting:
                try:
                    reply = await waiting.popleft()
                except ApiError as error:
                    ask(walk.on_error(error))
                    continue
                page = walk.receive(reply)
                await _stop([waiting.pop() for _ in range(len(waiting) - len(walk.asked))])
                fill()
                yield page
            self._ended(walk)
        finally:
            await _stop(waiting)

    async def first(self) -> T | None:
        """The first record; `None` where the list is empty."""
        async with aclosing(aiter(self)) as items:
            async for item in items:
                return item
        return None


async def _stop(tasks: Iterable[asyncio.Task[Any]]) -> None:
    stopped = list(tasks)
    for task in stopped:
        task.cancel()
    await asyncio.gather(*stopped, return_exceptions=True)


class _Left:
    """How many records are still wanted."""

    def __init__(self, limit: int | None) -> None:
        self._count = limit

    def __bool__(self) -> bool:
        return self._count is None or self._count > 0

    def of(self, items: list[T]) -> list[T]:
        if self._count is None:
            return items
        wanted = items[: self._count]
        self._count -= len(wanted)
        return wanted
