"""Lists in which each page says where the next one begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from ..errors import ApiError, ArgumentError, CursorExpiredError, PaginationLoopError, SyllabindError
from .continuations import Continuation, Seen
from .page_iterators import MOST_STALE, Page, PageIterator, Walk, fingerprint, identities, identity, number_at
from .request import RequestSpec

if TYPE_CHECKING:
    from .api_response import ApiResponse

__all__ = ["LinkPages", "Sequential"]

T = TypeVar("T")
_MOST_EMPTY = 1000
_SMALLEST_OVERLAPPED = 8  # reading one record again costs at most 15 % more requests
_POSITION = re.compile(
    r"(?<![a-z])(after|before|continuation|cursor|marker|next|offset|page|skip|start|token)(?![a-z])", re.IGNORECASE
)


@attrs.frozen(kw_only=True, slots=True)
class Sequential:
    """Each page says where the next one begins; the last page says that none follows.

    Attributes:
        items: JSON pointer of the list.
        next: How it says so.
        size: Name of the page-size parameter.
        total: JSON pointer of the number of records in all pages.
        page_count: JSON pointer of the number of pages.
        expires: Seconds until a link or cursor expires.
        offset: Name of the parameter that counts the records to skip: in a link with it, records move to other pages
            when others are added or removed.
        expired_code: Code of the error that says that a link has expired.
        after: Name of the parameter that takes the id of a record and lists what comes after it.
        reverse: Name of the parameter that reverses the list, in which `after` has another meaning.
        cursor: Name of the parameter that takes the answer's cursor.
        stable: Whether the service documents that records keep their places while a list is read.
    """

    items: str
    next: Continuation
    size: str | None = None
    total: str | None = None
    page_count: str | None = None
    expires: float | None = None
    offset: str | None = None
    expired_code: str | None = None
    after: str | None = None
    reverse: str | None = None
    cursor: str | None = None
    stable: bool = False

    @property
    def most_prefetch(self) -> int | None:
        """Return 1: the link of a page is known when the page has come."""
        return 1

    def pages(self, walk: Walk) -> PageIterator[Any]:
        """Return an iterator that follows the links."""
        return LinkPages(self, walk)


class LinkPages(PageIterator[T]):
    """Pages that link to the next one; read a second time from the start if the links count records."""

    def __init__(self, plan: Sequential, walk: Walk) -> None:
        super().__init__(walk, plan.total, plan.page_count)
        self._plan, self._start = plan, walk.call
        cursor = self._resume(plan.size, plan.offset, plan.after, plan.cursor)
        if cursor is not None:
            self._start = _continued(plan, walk.call, cursor.position)
        self._next: RequestSpec | None = self._start
        self._targets: set[int] = set()
        self._empty = self._lonely = 0
        self._revived = False
        counted = cursor is not None and plan.offset in dict(cursor.position)  # type: ignore[arg-type]
        # A cursor that counts records has the last one only where its position is that record's.
        self._overlapped = counted and self._last is not None
        self._proven = self._overlapped or not counted
        self._moves = plan.offset is not None

    def next_request(self) -> RequestSpec | None:
        call, self._next = self._next, None
        if call is not None:
            self.asked.append(call)
        return call

    def receive(self, response: ApiResponse[list[T]]) -> Page[T]:
        call, overlapped = self.asked.popleft(), self._overlapped
        self._revived = self._overlapped = False
        self._targets.add(fingerprint(call))
        following = self._following(call, response, overlapped=overlapped)
        if following is not None and self._plan.offset is not None:
            self._moves = self._plan.offset in dict(following.parameters)
        if self._moves:
            items = self._counted(call, response, overlapped=overlapped)
        else:
            items = response.value
            self._check_repeat(items)
        if response.value:
            self._last = identity(response.value[-1]) or self._last
        self._empty = 0 if response.value else self._empty + 1
        if following is not None:
            following = self._overlap(call, following) if self._moves else following
            if fingerprint(following) in self._targets or self._empty > _MOST_EMPTY:
                error = PaginationLoopError(f"{self._walk.operation}: a page points back to {following.target}")
                self._failure = self._failure or error
        last = None if self._moves and not self._overlapped else self._last
        page = Page(
            items=items,
            response=response,
            total=number_at(response.body, self._total),
            may_be_incomplete=self._moves and (self.moved or not (self._proven or self._plan.stable)),
            next=self._failure or (None if following is None else self._place(following, last)),
        )
        self._next = None if self._failure else following
        ended = following is None and self._failure is None
        if ended and self._moves and self._walk.passes > 1 and not self._again and call is not self._start:
            self._next, self._again, self.moved, self._proven = self._start, True, False, True
            self._targets.clear()
        return page

    def _counted(self, call: RequestSpec, response: ApiResponse[list[T]], *, overlapped: bool) -> list[T]:
        records = response.value
        if overlapped and records and identity(records[0]) == self._last:
            records = records[1:]
        elif overlapped:
            self.moved = True
        elif call is not self._start:
            self._proven = False
        return self._dedupe(records, identities(records), response.body)

    def _overlap(self, call: RequestSpec, following: RequestSpec) -> RequestSpec:
        """Return a request that begins with the last record of the page before: if it does not, the list moved."""
        given = dict(following.parameters)
        offset, size = given.get(self._plan.offset or "", ""), given.get(self._plan.size or "", "")
        large = not size.isdecimal() or len(size) > 9 or int(size) >= _SMALLEST_OVERLAPPED
        if self._last is None or not large or not (offset.isdecimal() and len(offset) < 19 and int(offset) > 1):
            return following
        self._overlapped = True
        less = str(int(offset) - 1)
        query = tuple((name, less if name == self._plan.offset else value) for name, value in following.parameters)
        return call.at(following.path.partition("?")[0], query)

    def _following(self, call: RequestSpec, response: ApiResponse[list[T]], *, overlapped: bool) -> RequestSpec | None:
        plan, count = self._plan, len(response.value) + len(response.invalid_records)
        page = Seen(
            operation=self._walk.operation, server=self._walk.server, call=call, response=response,
            count=count - overlapped, items=plan.items, total=plan.total,
        )  # fmt: skip
        try:
            following = plan.next.following(page)
        except SyllabindError as error:
            self._failure = error
            return None
        if following is None or not self._walk.signed:
            return following
        kept = (pair for pair in following.parameters if pair[0] not in self._walk.signed)
        return following.at(following.path.partition("?")[0], tuple(kept))

    def _check_repeat(self, records: list[T]) -> None:
        """Note that a page came before under another link; a single record may move along a list."""
        first = identity(records[0]) if records else None
        if first is None:
            return
        mark = hash((len(records), first, identity(records[-1])))
        if mark in self._targets:
            self._lonely = self._lonely + 1 if len(records) == 1 else MOST_STALE
        if mark in self._targets and self._lonely >= MOST_STALE:
            self._failure = PaginationLoopError(f"{self._walk.operation}: the same records come again")
        self._targets.add(mark)

    def on_error(self, error: ApiError) -> None:
        """Continue after the last record if the link has expired.

        Raises:
            CursorExpiredError: It cannot continue.
            ApiError: The error is another one.
        """
        call, plan, origin = self.asked.popleft(), self._plan, self._walk.call
        if not self._revived and (plan.expired_code is None or error.code != plan.expired_code or call is origin):
            raise error
        reversed_ = plan.reverse is not None and plan.reverse in dict(origin.query)
        if self._revived or plan.after is None or self._last is None or reversed_:
            raise CursorExpiredError(f"{self._walk.operation}: the link has expired; begin again") from error
        self._revived = True
        kept = (pair for pair in origin.query if pair[0] != plan.after)
        self._next = origin.at(origin.path, (*kept, (plan.after, self._last)))


def _continued(plan: Sequential, call: RequestSpec, position: object) -> RequestSpec:
    """Return the request that continues at a link's position, with the caller's own path and filters."""
    if not isinstance(position, list):
        raise ArgumentError("cursor", "does not contain the position of a page")
    known = {plan.size, plan.offset, plan.after, plan.cursor}
    own = {name for name, _ in call.query} - known
    for name, value in position:
        if name in own or not (name in known or _POSITION.search(name)) or not value.isprintable():
            raise ArgumentError("cursor", f"cannot set {name}, which is no position in the list")
    names = {name for name, _ in position}
    return call.at(call.path, (*(pair for pair in call.query if pair[0] not in names), *map(tuple, position)))
