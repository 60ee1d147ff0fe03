"""Iterators over the pages of a list: which request comes next, and what an answer says. They send nothing."""

from __future__ import annotations

import hashlib
import json
from array import array
from bisect import bisect_left
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs
import msgspec
from msgspec import UNSET

from ..errors import ApiError, ArgumentError, PaginationLoopError, SyllabindError
from .jsonpointer import parse, resolve
from .models import Model
from .repair import InvalidBodyError, scan
from .request import RequestSpec

if TYPE_CHECKING:
    from .api_response import ApiResponse
    from .response import InvalidRecord

__all__ = [
    "MOST_STALE",
    "Cursor",
    "Marks",
    "Page",
    "PageIterator",
    "Walk",
    "fingerprint",
    "identities",
    "identity",
    "member",
    "member_as_it_came",
    "number_at",
]

T = TypeVar("T")
MOST_STALE = 2
_LONGEST_CURSOR = 16_384
_RECENT = 131_072  # some 8 MiB
_PARTS = 64
_Extent = tuple[int | None, int | None]


class Cursor(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """A position in a list, as text that may be stored.

    Attributes:
        operation: Id of the operation.
        filters: Digest of the path and of the parameters that are no position.
        position: The next page's number, or the parameters of its link.
        last: Id of the last record.
        extent: The numbers of records and of pages according to the last page.
    """

    operation: str
    filters: str
    position: int | list[tuple[str, str]]
    last: str | None = None
    extent: _Extent = (None, None)


class Walk(msgspec.Struct, frozen=True, kw_only=True):
    """What is read and how.

    Attributes:
        operation: Id of the operation.
        server: The origin that links must stay on.
        call: The request of the first page.
        cursor: Where to continue; `None` for the beginning.
        passes: How many times to read the list, 1 or 2.
        signed: Names of the query parameters that the credential fills; no cursor holds them, as a link may do.
    """

    operation: str
    server: str
    call: RequestSpec
    cursor: str | None = None
    passes: int = 1
    signed: frozenset[str] = frozenset()


@attrs.frozen(kw_only=True, slots=True)
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: Its records, in the service's order; without those that came on an earlier page of a numbered list.
        response: The answer that it came in.
        total: Number of records in all pages, if the service returns it.
        may_be_incomplete: Whether a record may be missing in the pages up to here: records moved between pages while
            the list was read, or nothing shows that they did not: neither a second reading nor the service's word that
            records keep their places. The last page says it for the whole list.
    """

    items: list[T]
    response: ApiResponse[list[T]]
    total: int | None
    may_be_incomplete: bool = False
    _next: Callable[[], Cursor] | SyllabindError | None = attrs.field(default=None, alias="next", repr=False)

    @property
    def invalid_records(self) -> tuple[InvalidRecord, ...]:
        """Records that could not be read."""
        return self.response.invalid_records

    @property
    def cursor(self) -> str | None:
        """Where the list continues after this page, as text that may be stored; `None` after the last page.

        It holds a position in this list alone: with another operation, path or filters it is refused.

        Raises:
            InsecureUrlError: The page links to another origin.
            PaginationLoopError: The page links to an earlier one.
            ArgumentError: The list continues on another path.
        """
        if isinstance(self._next, SyllabindError):
            raise self._next
        return None if self._next is None else msgspec.json.encode(self._next()).decode()


class Marks:
    """A growing set of 64-bit numbers, in some 10 bytes each where there are many."""

    __slots__ = ("_old", "_recent")

    def __init__(self) -> None:
        self._recent: set[int] = set()
        self._old: list[array[int]] = []  # sorted, in _PARTS parts

    def add_all(self, marks: set[int], count: int) -> bool:
        """Add some numbers if there are `count` of them, all new, and not many were added before; return whether."""
        if len(marks) != count or len(self._recent) >= _RECENT or self._old or not self._recent.isdisjoint(marks):
            return False
        self._recent |= marks
        return True

    def add(self, mark: int) -> bool:
        """Add a number; return whether it is new."""
        if mark in self._recent:
            return False
        if self._old:
            old = self._old[mark % _PARTS]
            at = bisect_left(old, mark)
            if at < len(old) and old[at] == mark:
                return False
        self._recent.add(mark)
        if len(self._recent) >= _RECENT:
            self._pack()
        return True

    def _pack(self) -> None:
        parts: list[list[int]] = [[] for _ in range(_PARTS)]
        for mark in self._recent:
            parts[mark % _PARTS].append(mark)
        self._recent.clear()
        olds = self._old or [array("q")] * _PARTS
        self._old = [array("q", sorted([*old, *more])) for old, more in zip(olds, parts, strict=True)]


class PageIterator(Generic[T]):
    """The common part of the paging styles. Answers are received in the order of their requests.

    Attributes:
        asked: Requests whose answers have not been received yet.
        moved: Whether records were seen to move between pages.
    """

    def __init__(self, walk: Walk, total: str | None, page_count: str | None) -> None:
        self._walk, self._total, self._page_count = walk, total, page_count
        self._seen = Marks()
        self._extent: _Extent | None = None
        self._last: str | None = None
        self._stale = 0
        self._again = False
        self._failure: SyllabindError | None = None
        self.moved = False
        self.asked: deque[RequestSpec] = deque()

    def next_request(self) -> RequestSpec | None:
        """Return the next request that can be sent by now, or `None`."""
        raise NotImplementedError

    def receive(self, response: ApiResponse[list[T]]) -> Page[T]:
        """Take in the next answer."""
        raise NotImplementedError

    def on_error(self, error: ApiError) -> None:
        """Take in the next answer, an error: the list continues in another way, or ends.

        Raises:
            ApiError: It can do neither.
        """
        raise error

    def check(self) -> None:
        """Raise the error that keeps the list from continuing, if there is one."""
        if self._failure is not None:
            raise self._failure

    def _dedupe(self, records: list[T], ids: list[str | None], body: Any) -> list[T]:
        """Return the records that did not come before; note whether the list moved."""
        items = self._new(records, ids)
        extent = number_at(body, self._total), number_at(body, self._page_count)
        if not self._again:
            self.moved |= len(items) < len(records)
        self.moved |= self._extent not in (None, extent)
        self._extent = extent
        self._stale = self._stale + 1 if records and not items and not self._again else 0
        if self._stale > MOST_STALE:
            self._failure = PaginationLoopError(f"{self._walk.operation}: page after page contains nothing new")
        return items

    def _new(self, records: list[T], ids: list[str | None]) -> list[T]:
        if None not in ids and self._seen.add_all(set(map(hash, ids)), len(ids)):
            return records
        marks = [None if id is None else hash(id) for id in ids]
        return [each for each, mark in zip(records, marks, strict=True) if mark is None or self._seen.add(mark)]

    def _resume(self, *moving: str | None) -> Cursor | None:
        """Return the cursor that the walk begins with, if it belongs to this list."""
        text, self._moving = self._walk.cursor, moving
        if text is None:
            return None
        if not isinstance(text, str) or len(text) > _LONGEST_CURSOR:
            raise ArgumentError("cursor", "is not the cursor of a page")
        try:
            cursor = msgspec.json.decode(text, type=Cursor)
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
            raise ArgumentError("cursor", f"is not the cursor of a page: {error}") from None
        if cursor.operation != self._walk.operation:
            raise ArgumentError("cursor", f"belongs to {cursor.operation}, not to {self._walk.operation}")
        if cursor.filters != _digest(self._walk.call, moving):
            raise ArgumentError("cursor", f"belongs to {cursor.operation} with another path or other filters")
        self._last = cursor.last
        if cursor.extent != (None, None):
            self._extent = cursor.extent
        return cursor

    def _place(self, following: int | RequestSpec, last: str | None) -> Callable[[], Cursor]:
        # Few loops ask a page for its cursor, which takes as long to write as the rest of a page's bookkeeping.
        return partial(_cursor, self._walk, self._moving, following, last, self._extent or (None, None))


def _cursor(
    walk: Walk, moving: tuple[str | None, ...], following: int | RequestSpec, last: str | None, extent: _Extent
) -> Cursor:
    position: int | list[tuple[str, str]]
    if isinstance(following, int):
        position = following
    elif following.path.partition("?")[0] != walk.call.path.partition("?")[0]:
        raise ArgumentError("cursor", f"cannot be made: the list continues at {following.target}")
    else:
        own = set(walk.call.query)
        position = [pair for pair in following.parameters if pair not in own]
    filters = _digest(walk.call, moving)
    return Cursor(operation=walk.operation, filters=filters, position=position, last=last, extent=extent)


# --- requests and answers ------------------------------------------------------------------------


def identity(record: Any) -> str | None:
    found = getattr(record, "id", None)
    return str(found) if isinstance(found, (str, int)) else None


def identities(records: list[Any]) -> list[str | None]:
    """Return the ids of records, all at once where each has a plain one."""
    with suppress(AttributeError):
        if set(map(type, ids := [record.id for record in records])) <= {str}:
            return ids
    return list(map(identity, records))


def member(body: Any, pointer: str) -> Any:
    """Return a member of an answer, as it came if it is of another kind than the spec says."""
    found = resolve(body, parse(pointer))
    if found is UNSET and isinstance(body, Model) and body.problems:
        source, index, *_ = body._origin
        found = member_as_it_came(source.record(index), pointer)
    return found


def member_as_it_came(content: bytes, pointer: str) -> Any:
    """Return a member of a JSON object, its bytes if they are no valid JSON; what is around it need not be valid."""
    path = parse(pointer)
    names = tuple(takewhile(lambda name: not name.isdecimal(), path))  # of objects: lists cannot be scanned
    raw: Any = UNSET
    try:
        raw = scan(content, names, many=False, error=ValueError())[1]
        found = resolve(json.loads(raw.decode(), strict=False), path[len(names) :])
        str(found).encode()  # a lone surrogate cannot be sent
        return found
    except (InvalidBodyError, ValueError, RecursionError):
        return raw


def number_at(body: Any, pointer: str | None) -> int | None:
    found = member(body, pointer) if pointer else UNSET
    if isinstance(found, str) and found.isdecimal() and len(found) < 19:
        return int(found)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def fingerprint(call: RequestSpec) -> int:
    """Return the same for requests that mean the same: parameters in another order, or repeated."""
    return hash((call.path.partition("?")[0], frozenset(call.parameters)))


def _digest(call: RequestSpec, moving: tuple[str | None, ...]) -> str:
    """Return what identifies a list: its path and the parameters that are no position."""
    pairs = [pair for pair in call.parameters if pair[0] not in moving]
    return hashlib.sha256(repr((call.path.partition("?")[0], pairs)).encode("utf-8", "replace")).hexdigest()[:16]
