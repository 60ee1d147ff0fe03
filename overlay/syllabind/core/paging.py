"""Reading lists page by page, as the spec's `x-pagination` says."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import parse_qsl, urlencode

import attrs
import msgspec
from msgspec import UNSET

from .arguments import Call
from .errors import ArgumentError, PaginationLoop
from .origins import same_origin_target
from .pointers import pluck, tokens
from .reading import Unreadable

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .operation import PagedOperation, Reply

__all__ = ["AsyncPager", "NextUrl", "Page", "PageNumber", "Pager", "Plan"]

T = TypeVar("T")


@attrs.frozen(kw_only=True, slots=True)
class NextUrl:
    """Each page links to the next one; the last page has no link.

    Attributes:
        items: JSON pointer of the list.
        next: JSON pointer of the link.
        size: Name of the page-size parameter.
        total: JSON pointer of the number of records in all pages.
        expires: Seconds until the service forgets a link.
    """

    items: str
    next: str
    size: str | None = None
    total: str | None = None
    expires: float | None = None

    def following(self, server: str, call: Call, body: Any, count: int) -> Call | None:
        """The request for the page after `body`, or `None` after the last; `count` records were on it."""
        link = pluck(body, tokens(self.next))
        if link is UNSET or link is None or link == "":
            return None
        return attrs.evolve(call, path=same_origin_target(server, call.path, link), query=())


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

    def following(self, server: str, call: Call, body: Any, count: int) -> Call | None:
        """The request for the page after `body`, or `None` after the last; `count` records were on it.

        Where the service tells no number of pages, a page that is not full is the last one.
        """
        sent = dict(call.query)
        number = int(sent.get(self.page, self.first))
        pages = pluck(body, tokens(self.pages)) if self.pages else UNSET
        if isinstance(pages, int):
            last = number >= pages
        else:
            size = sent.get(self.size) if self.size else None
            last = count == 0 or (size is not None and count < int(size))
        if last:
            return None
        kept = tuple(pair for pair in call.query if pair[0] != self.page)
        return attrs.evolve(call, query=(*kept, (self.page, str(number + 1))))


Plan = NextUrl | PageNumber


@attrs.frozen(kw_only=True, slots=True)
class Page(Generic[T]):
    """One page of a list.

    Attributes:
        items: Its records, in the service's order.
        reply: The answer it came in.
        cursor: Where the walk goes on after this page, as text that may be stored; `None` after the last page.
        total: Number of records in all pages, where the service tells it.
        unreadable: Records that could not be read and were set aside.
    """

    items: list[T]
    reply: Reply[list[T]]
    cursor: str | None
    total: int | None
    unreadable: tuple[Unreadable, ...]


class _Walk(Generic[T]):
    """The pure part of a walk: which request comes next, and when to stop."""

    def __init__(self, operation: PagedOperation[..., T], server: str, call: Call, cursor: str | None) -> None:
        self._operation = operation
        self._server = server
        self._seen: set[str] = set()
        self.call: Call | None = call if cursor is None else _resumed(operation, cursor, call)

    def take(self, reply: Reply[list[T]]) -> Page[T]:
        """Take in the answer to `call` and move on to the next one.

        Raises:
            PaginationLoop: The page points to a page that was read before.
        """
        assert self.call is not None
        plan = self._operation.plan
        self._seen.add(_target(self.call))
        following = plan.following(self._server, self.call, reply.body, len(reply.value) + len(reply.unreadable))
        if following is not None and _target(following) in self._seen:
            raise PaginationLoop(f"{self._operation.id}: a page points back to {_target(following)}")
        self.call = following
        total = pluck(reply.body, tokens(plan.total)) if plan.total else UNSET
        return Page(
            items=reply.value,
            reply=reply,
            cursor=None if following is None else _cursor(self._operation.id, following),
            total=total if isinstance(total, int) else None,
            unreadable=reply.unreadable,
        )


def _target(call: Call) -> str:
    return f"{call.path}?{urlencode(call.query)}" if call.query else call.path


def _cursor(operation: str, call: Call) -> str:
    return msgspec.json.encode({"operation": operation, "target": _target(call)}).decode()


def _resumed(operation: PagedOperation[..., T], cursor: str, call: Call) -> Call:
    try:
        kept = msgspec.json.decode(cursor, type=dict[str, str])
    except (msgspec.DecodeError, TypeError) as error:
        raise ArgumentError("cursor", f"it is not the cursor of a page: {error}") from None
    if kept.get("operation") != operation.id or not kept.get("target", "").startswith("/"):
        raise ArgumentError("cursor", f"it belongs to {kept.get('operation')}, not to {operation.id}")
    if isinstance(operation.plan, PageNumber):
        path, _, query = kept["target"].partition("?")
        return attrs.evolve(call, path=path, query=tuple(parse_qsl(query, keep_blank_values=True)))
    return attrs.evolve(call, path=kept["target"], query=())


class Pager(Generic[T]):
    """The records of a list, read page by page as they are asked for.

    Each iteration begins at the first page anew.
    """

    def __init__(self, client: Client, operation: PagedOperation[..., T], call: Call) -> None:
        self._client, self._operation, self._call = client, operation, call

    def __iter__(self) -> Iterator[T]:
        left = _Left(self._call.limit)
        if left:
            for page in self.by_page():
                yield from left.of(page.items)
                if not left:
                    return

    def by_page(self, cursor: str | None = None) -> Iterator[Page[T]]:
        """The pages themselves, with cursor, total and what was set aside; whole pages, whatever the limit.

        Args:
            cursor: A page's `cursor`: go on after that page.
        """
        walk = _Walk(self._operation, self._client.server, self._call, cursor)
        while walk.call is not None:
            yield walk.take(self._client.send(self._operation.operation, walk.call))

    def first(self) -> T | None:
        """The first record; `None` where the list is empty."""
        return next(iter(self), None)


class AsyncPager(Generic[T]):
    """The records of a list, read page by page as they are asked for, with `async for`.

    Each iteration begins at the first page anew.
    """

    def __init__(self, client: AsyncClient, operation: PagedOperation[..., T], call: Call) -> None:
        self._client, self._operation, self._call = client, operation, call

    async def __aiter__(self) -> AsyncIterator[T]:
        left = _Left(self._call.limit)
        if left:
            async for page in self.by_page():
                for item in left.of(page.items):
                    yield item
                if not left:
                    return

    async def by_page(self, cursor: str | None = None) -> AsyncIterator[Page[T]]:
        """The pages themselves, with cursor, total and what was set aside; whole pages, whatever the limit.

        Args:
            cursor: A page's `cursor`: go on after that page.
        """
        walk = _Walk(self._operation, self._client.server, self._call, cursor)
        while walk.call is not None:
            yield walk.take(await self._client.send(self._operation.operation, walk.call))

    async def first(self) -> T | None:
        """The first record; `None` where the list is empty."""
        async for item in self:
            return item
        return None


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
