"""A small scripted service: lists in every paging style, a keyed and an unkeyed write, over in-process transports."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl

from syllabind.core._http import http as httpx
from syllabind.core.client import AsyncClient, Client, Options
from syllabind.core.continuations import HeaderLink, JsonLink, LastId, Offset, ResponseCursor
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Model, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import Api, PagedOperation, operation, paged
from syllabind.core.plans import Plan
from syllabind.core.request import RequestSpec
from syllabind.core.retry import RetryPolicy

SERVER = "https://api.example"
API = Api(
    name="example",
    server=SERVER,
    rate_limit=("x-rate-limit", "x-burst"),
    request_id="$response.header.x-request-id",
    errors=(("$response.body#/errors/0/code", "$response.body#/errors/0/message"), (None, "$response.body#/message")),
)
AT_ONCE = RetryPolicy(base=0.0, base_limited=0.0)


class Item(Model, kw_only=True):
    """A record."""

    id: str
    name: str | Unset | None = UNSET


class ItemPage(Model, kw_only=True):
    """A page of records."""

    items: list[Item]
    next: str | Unset | None = UNSET
    more: bool | Unset = UNSET
    total: int | Unset = UNSET
    pages: int | Unset = UNSET


def listing(plan: Plan, body: Any = ItemPage) -> PagedOperation[..., Item]:
    """A list operation."""

    def build(size: int = 10, **query: str) -> RequestSpec:
        return RequestSpec(method="GET", path="/items", query=(*query.items(), ("size", str(size))))

    return paged("listItems", body, Item, plan)(build)


CURSOR = listing(
    Sequential(
        items="/items",
        next=JsonLink("/next"),
        size="size",
        expired_code="DEAD",
        after="after",
        reverse="last",
        expires=7200.0,
    )
)
OFFSET = listing(Sequential(items="/items", next=JsonLink("/next"), size="size", offset="offset"))
NUMBERED = listing(PageNumber(items="/items", page="page", size="size", total="/total", page_count="/pages"))
BARE = listing(PageNumber(items="", page="page", size="size"), list[Item])
COUNTED = listing(Sequential(items="/items", next=Offset("offset", "size"), size="size", offset="offset"))
TOKEN = listing(Sequential(items="/items", next=ResponseCursor("/next", "token"), size="size", cursor="token"))
LAST_ID = listing(Sequential(items="/items", next=LastId("after", "/more"), size="size", after="after"))
HEADER = listing(Sequential(items="/items", next=HeaderLink(), size="size"))
STYLES = {
    "cursor": CURSOR, "offset": OFFSET, "numbered": NUMBERED, "bare": BARE,
    "counted": COUNTED, "token": TOKEN, "last-id": LAST_ID, "header": HEADER,
}  # fmt: skip


@operation("getItem", Item, Item)
def get_item(id: str = "1") -> RequestSpec:
    """Get one record."""
    return RequestSpec(method="GET", path=f"/items/{id}")


@operation("createItem", Item, Item)
def create_item() -> RequestSpec:
    """Make a record."""
    return RequestSpec(method="POST", path="/items", content=b"{}", content_type="application/json")


@operation("createKeyed", Item, Item, key="$idempotency")
def create_keyed() -> RequestSpec:
    """Make a record, once for each key."""
    return RequestSpec(method="POST", path="/items", content=b"{}", content_type="application/json")


def answer(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> httpx.Response:
    """A JSON answer."""
    return httpx.Response(status, json=body, headers={"x-request-id": "r-1", **(headers or {})})


class Lists:
    """A service with one list, `ids`, that can be read in every style and may change between two requests.

    Attributes:
        ids: The records, in order; tests may change it.
        style: One of `STYLES`.
        calls: How many requests came.
        effects: What writes have done.
        lives: How many requests a cursor outlives; `None` for all.
    """

    def __init__(self, count: int, style: str = "cursor", *, lives: int | None = None) -> None:
        self.style = style
        self.ids = [str(number) for number in range(1, count + 1)]
        self.calls = 0
        self.lives = lives
        self.effects: list[str] = []
        self.keys: dict[str, str] = {}
        self.before: Callable[[Lists], None] = lambda _: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        self.calls += 1
        self.before(self)
        query = dict(parse_qsl(request.url.query.decode(), keep_blank_values=True))
        if request.method == "POST":
            key = query.get("$idempotency")
            if key is None or key not in self.keys:
                self.effects.append(key or "")
                self.keys[key or ""] = str(len(self.effects))
            return answer({"id": self.keys[key or ""]})
        if request.url.path != "/items":
            return answer({"id": request.url.path.rpartition("/")[2]})
        return self._list(query)

    def _list(self, query: dict[str, str]) -> httpx.Response:
        size = int(query["size"])
        if self.style in ("numbered", "bare"):
            page = int(query.get("page", 1))
            found = self.ids[(page - 1) * size : page * size]
            if self.style == "bare":
                return answer([{"id": id} for id in found])
            pages = -(-len(self.ids) // size)
            return answer({"items": [{"id": id} for id in found], "total": len(self.ids), "pages": pages})
        if self.style in ("offset", "counted"):
            start = int(query.get("offset", 0))
            if self.style == "counted":
                return answer({"items": [{"id": id} for id in self.ids[start : start + size]]})
            more = f"{SERVER}/items?size={size}&offset={start + size}" if start + size < len(self.ids) else None
            return answer({"items": [{"id": id} for id in self.ids[start : start + size]], "next": more})
        return self._after(query, size)

    def _after(self, query: dict[str, str], size: int) -> httpx.Response:
        """By the order of ids, so that a cursor outlives the record that it names."""
        after, born = query.get("after", query.get("token")), query.get("page_born")
        if born is not None and self.lives is not None and self.calls - int(born) > self.lives:
            return answer({"errors": [{"code": "DEAD", "message": "the cursor is too old"}]}, 400)
        ids = sorted(self.ids, key=int)
        rest = ids if after is None else [id for id in ids if int(id) > int(after)]
        items = [{"id": id} for id in rest[:size]]
        more = None
        if len(rest) > size:
            more = f"/items?size={size}&after={rest[size - 1]}&page_born={self.calls}"
        if self.style == "header":
            first = f'<{SERVER}/items?a=b,c;d>; title="a, <b>; rel=next"; rel="first"'
            return answer({"items": items}, headers={"link": f'{first}, <{more}>; rel="last NEXT"' if more else first})
        if self.style == "last-id":
            return answer({"items": items, "more": more is not None})
        return answer({"items": items, "next": rest[size - 1] if more and self.style == "token" else more})


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers from a function, and counts the answers that were not closed.

    Args:
        handler: Gives the answer or raises.
    """

    def __init__(self, handler: Callable[[httpx.Request], httpx.Response]) -> None:
        self.handler = handler
        self.open = 0
        self.points = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer."""
        request.read()
        return self._watched(self.handler(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer, giving way a few times."""
        for _ in range(self.points):
            await asyncio.sleep(0)
        await request.aread()
        return self._watched(self.handler(request))

    def _watched(self, response: httpx.Response) -> httpx.Response:
        self.open += 1
        return httpx.Response(
            response.status_code,
            headers=response.headers,
            stream=_Watched(self, response),
            extensions=response.extensions,
        )


class _Watched(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, transport: Transport, response: httpx.Response) -> None:
        self._transport, self._response, self._closed = transport, response, False

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.stream  # type: ignore[misc] # a handler's response may be of the other generation

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._response.stream:  # type: ignore[union-attr]
            for _ in range(self._transport.points):
                await asyncio.sleep(0)
            yield chunk

    def close(self) -> None:
        self._transport.open -= not self._closed
        self._closed = True

    async def aclose(self) -> None:
        self.close()


class Cut(httpx.SyncByteStream):
    """A body that breaks off: loudly, or as if it were whole."""

    def __init__(self, content: bytes, *, loud: bool) -> None:
        self._content, self._loud = content, loud

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        if self._loud:
            raise httpx.ReadError("connection reset")


class Sync:
    """The blocking client, behind the same face as `Async`."""

    def __init__(self, handler: Callable[[httpx.Request], httpx.Response], **options: Any) -> None:
        self.transport = Transport(handler)
        self.client = Client(
            api=API, server=SERVER, options=Options(**{"retry": AT_ONCE, **options}), transport=self.transport
        )

    def send(self, operation: Any, call: RequestSpec | None = None) -> Any:
        """The value of one call."""
        return self.client.send(operation, call or operation.build()).value

    def walk(self, operation: Any, *, limit: int | None = None, **tuning: Any) -> list[str]:
        """The ids of a walk."""
        from syllabind.core.pagination import Pager

        size = tuning.pop("size", 10)
        call = RequestSpec(method="GET", path="/items", query=(("size", str(size)),), limit=limit)
        return [item.id for item in Pager(self.client, operation, call).with_options(**tuning)]

    def pages(self, operation: Any, cursor: str | None = None, **tuning: Any) -> list[Any]:
        """The pages of a walk."""
        from syllabind.core.pagination import Pager

        pager = Pager(self.client, operation, operation.build(size=tuning.pop("size", 10)))
        return list(pager.with_options(**tuning).by_page(cursor))


class Async:
    """The awaited client, run to the end by each call."""

    def __init__(self, handler: Callable[[httpx.Request], httpx.Response], **options: Any) -> None:
        self.transport = Transport(handler)
        self._options = Options(**{"retry": AT_ONCE, **options})
        self.client = AsyncClient(api=API, server=SERVER, options=self._options, transport=self.transport)

    def send(self, operation: Any, call: RequestSpec | None = None) -> Any:
        """The value of one call."""
        return run(self.client.send(operation, call or operation.build())).value

    def walk(self, operation: Any, *, limit: int | None = None, **tuning: Any) -> list[str]:
        """The ids of a walk."""
        from syllabind.core.pagination import AsyncPager

        size = tuning.pop("size", 10)
        call = RequestSpec(method="GET", path="/items", query=(("size", str(size)),), limit=limit)

        async def ids() -> list[str]:
            return [item.id async for item in AsyncPager(self.client, operation, call).with_options(**tuning)]

        return run(ids())  # type: ignore[no-any-return]

    def pages(self, operation: Any, cursor: str | None = None, **tuning: Any) -> list[Any]:
        """The pages of a walk."""
        from syllabind.core.pagination import AsyncPager

        pager = AsyncPager(self.client, operation, operation.build(size=tuning.pop("size", 10)))

        async def read() -> list[Any]:
            return [page async for page in pager.with_options(**tuning).by_page(cursor)]

        return run(read())  # type: ignore[no-any-return]


_loop: list[asyncio.AbstractEventLoop] = []
# The threads of its executor stay behind in the parent: a wait for one would never end.
os.register_at_fork(after_in_child=_loop.clear)


def run(work: Any) -> Any:
    """Run a coroutine on one loop that all tests share: making one takes longer than most tests."""
    if not _loop or _loop[0].is_closed():
        _loop[:] = [asyncio.new_event_loop()]
    return _loop[0].run_until_complete(work)


BOTH: list[Any] = [Sync, Async]


def text(body: Any) -> bytes:
    """JSON text."""
    return json.dumps(body).encode()


class Identifier(Model, kw_only=True):
    """What a relationship names."""

    id: str
    type: str


class ToOne(Model, kw_only=True):
    """A to-one relationship."""

    data: Identifier | Unset | None = UNSET


class ToMany(Model, kw_only=True):
    """A to-many relationship."""

    data: list[Identifier] | Unset = UNSET
