"""One declaration, bound four ways: sync and async, the value and the whole reply."""

from __future__ import annotations

import inspect
import json
import pydoc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from syllabind.core._http import http as httpx
from syllabind.core.api_response import ApiResponse
from syllabind.core.client import AsyncClient, Client
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Link, Method, Paged, Resource, StartMethod
from syllabind.core.jobs import AsyncJob, Job
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Model, Unset
from syllabind.core.operation import Api, Operation, PagedOperation, operation, paged
from syllabind.core.pagination import AsyncPager, Pager
from syllabind.core.plans import Wait
from syllabind.core.request import RequestSpec, items, json_body, path_segment, query, string
from syllabind.errors import ArgumentError, NotFoundError

API = Api(name="demo", server="https://api.example", request_id="$response.header.x-request-id")


class Book(Model, kw_only=True):
    """A record."""

    id: str
    state: str | Unset = UNSET


class BookPage(Model, kw_only=True):
    """A page of records."""

    data: list[Book]
    next: str | Unset | None = UNSET


class BookEnvelope(Model, kw_only=True):
    """One record in its envelope."""

    data: Book


@operation("getBook", BookEnvelope, Book, "/data")
def get_book(id: str, *, include: str | Unset = UNSET) -> RequestSpec:
    """Fetch one book.

    Args:
        id: Id of the book.
        include: What to bring along.
    """
    return RequestSpec(method="GET", path=f"/books/{path_segment('id', id)}", query=query(string("include", include)))


@paged("listBooks", BookPage, Book, Sequential(items="/data", next=JsonLink("/next")))
def list_books(*, sort: str | Unset = UNSET, limit: int | Unset = UNSET) -> RequestSpec:
    """List the books."""
    return RequestSpec(method="GET", path="/books", query=query(string("sort", sort)), limit=items(limit))


@operation("orderBook", Book, Book)
def order_book(shelf_id: str, body: Book) -> RequestSpec:
    """Order a book."""
    return RequestSpec(
        method="POST", path=f"/shelves/{path_segment('shelfId', shelf_id)}", content=json_body(body, Book)
    )


@operation("readBook", bytes, bytes)
def read_book(id: str) -> RequestSpec:
    """Read the text of a book."""
    return RequestSpec(method="GET", path=f"/books/{path_segment('id', id)}/text")


@operation("authorize", None, object)
def authorize(*, client_id: str) -> RequestSpec:
    """Send a person to the login page."""
    return RequestSpec(method="GET", path="/authorize", query=query(string("client_id", client_id)))


class _Books:
    get = Method(get_book)
    text = Method(read_book)
    list = Paged(list_books)
    start = StartMethod(
        order_book,
        get_book,
        Wait(arguments={"id": "$response.body#/id"}, state=("$response.body#/data/state",), done=("here",), every=0.0),
    )
    authorize = Link(authorize)


class Books(_Books, Resource):
    """Books."""

    __slots__ = ()


class AsyncBooks(_Books, AsyncResource):
    """Books."""

    __slots__ = ()


SENT: list[httpx.Request] = []
TEXT = b"Call me Ishmael." * 10_000


def answer(request: httpx.Request) -> httpx.Response:
    SENT.append(request)
    headers = {"X-Request-Id": "r-1"}
    match request.method, request.url.path:
        case "GET", "/books":
            last = request.url.params.get("page") == "2"
            page = {"data": [{"id": "3"}]} if last else {"data": [{"id": "1"}, {"id": "2"}], "next": "/books?page=2"}
            return httpx.Response(200, json=page, headers=headers)
        case "GET", "/books/7":
            return httpx.Response(200, json={"data": {"id": "7", "state": "here", "isbn": "3"}}, headers=headers)
        case "GET", "/books/7/text":
            return httpx.Response(200, content=TEXT, headers=headers)
        case "POST", "/shelves/s 1":
            return httpx.Response(200, json={"id": "7", "state": "ordered"}, headers=headers)
    return httpx.Response(404, json={})


@pytest.fixture
def books() -> Iterator[Books]:
    SENT.clear()
    with Client(api=API, transport=httpx.MockTransport(answer)) as client:
        yield Books(client)


@pytest.fixture
def async_books() -> AsyncBooks:
    SENT.clear()
    return AsyncBooks(AsyncClient(api=API, transport=httpx.MockTransport(answer)))


# --- calling -------------------------------------------------------------------------------------


def test_a_method_gives_the_record(books: Books) -> None:
    book = books.get("7", include="shelf")
    assert isinstance(book, Book)
    assert book.to_dict() == {"id": "7", "state": "here", "isbn": "3"}
    (request,) = SENT
    assert str(request.url) == "https://api.example/books/7?include=shelf"


async def test_an_async_method_gives_an_awaitable_of_it(async_books: AsyncBooks) -> None:
    waiting = async_books.get("7")
    assert inspect.isawaitable(waiting)
    assert SENT == []
    assert (await waiting).id == "7"


def test_raw_gives_the_whole_reply(books: Books) -> None:
    reply = books.get.raw("7")
    assert isinstance(reply, ApiResponse)
    assert (reply.value.id, reply.status, reply.request_id, reply.attempts) == ("7", 200, "r-1", 1)
    assert isinstance(reply.body, BookEnvelope)
    assert reply.body.data is reply.value
    assert json.loads(reply.content) == {"data": {"id": "7", "state": "here", "isbn": "3"}}
    assert reply.headers["X-REQUEST-ID"] == "r-1"


async def test_async_raw_gives_the_same_reply(books: Books, async_books: AsyncBooks) -> None:
    reply = await async_books.get.raw("7")
    same = books.get.raw("7")
    assert (reply.value, reply.status, reply.request_id) == (same.value, same.status, same.request_id)
    assert reply.content == same.content


async def test_a_file_is_written_in_a_stream(books: Books, async_books: AsyncBooks, tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    to = tmp_path / "book.txt"
    assert books.text.download("7", to=to, progress=lambda *each: seen.append(each)) == to
    assert (to.read_bytes(), seen[-1]) == (TEXT, (len(TEXT), len(TEXT)))
    assert await async_books.text.download("7", to=tmp_path / "same.txt") == tmp_path / "same.txt"
    assert (tmp_path / "same.txt").read_bytes() == TEXT
    with pytest.raises(NotFoundError):
        books.text.download("8", to=tmp_path / "other.txt")
    for resource in (books, async_books):
        with pytest.raises(TypeError, match=r"^getBook does not answer with a file$"):
            resource.get.download("7", to=tmp_path / "other.txt")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["book.txt", "same.txt"]


def test_what_is_bound_says_what_and_where(books: Books, async_books: AsyncBooks) -> None:
    place = "demo at https://api.example"
    for resource, name in ((books, "Books"), (async_books, "AsyncBooks")):
        assert repr(resource) == f"<{name} of {place}>"
        shown = {each.__name__: repr(each) for each in (resource.get, resource.list, resource.start)}
        assert shown == {name: f"<method {name} of {place}>" for name in ("get_book", "list_books", "order_book")}
    assert repr(books.list()) == f"<Pager of listBooks on {place}>"
    assert repr(async_books.list()) == f"<AsyncPager of listBooks on {place}>"


def test_a_list_is_a_pager_that_asks_when_it_is_read(books: Books) -> None:
    pager = books.list(sort="name", limit=3)
    assert isinstance(pager, Pager)
    assert SENT == []
    assert [book.id for book in pager] == ["1", "2", "3"]
    assert [str(request.url) for request in SENT] == [
        "https://api.example/books?sort=name",
        "https://api.example/books?page=2",
    ]


async def test_an_async_list_is_an_async_pager(async_books: AsyncBooks) -> None:
    pager = async_books.list(limit=2)
    assert isinstance(pager, AsyncPager)
    assert [book.id async for book in pager] == ["1", "2"]
    assert len(SENT) == 1


def test_a_launch_gives_a_job(books: Books) -> None:
    job = books.start("s 1", Book(id="7"))
    assert isinstance(job, Job)
    assert job.started.state == "ordered"
    assert job.wait().state == "here"
    assert [(request.method, request.url.raw_path) for request in SENT] == [
        ("POST", b"/shelves/s%201"),
        ("GET", b"/books/7"),
    ]
    assert books.start.resume(job.token).wait().id == "7"


async def test_an_async_launch_gives_an_async_job(async_books: AsyncBooks) -> None:
    job = await async_books.start("s 1", body=Book(id="7"))
    assert isinstance(job, AsyncJob)
    assert (await job.wait()).state == "here"
    assert (await async_books.start.resume(job.token).wait()).id == "7"


def test_a_link_is_text_and_sends_nothing(books: Books, async_books: AsyncBooks) -> None:
    for bound in (books, async_books):
        assert bound.authorize(client_id="a b&c") == "https://api.example/authorize?client_id=a+b%26c"
    assert SENT == []


def test_a_wrong_argument_is_refused_before_anything_is_sent(books: Books) -> None:
    with pytest.raises(ArgumentError):
        books.get("..")
    with pytest.raises(ArgumentError):
        books.list(limit=-1)
    with pytest.raises(ArgumentError, match="body must be Book or a dict of its shape"):
        books.start("s", ["7"])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="includes"):
        books.get("7", includes="x")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        books.start("s")  # type: ignore[call-arg]
    assert SENT == []


async def test_an_error_is_raised_both_ways(books: Books, async_books: AsyncBooks) -> None:
    with pytest.raises(NotFoundError, match="getBook answered 404"):
        books.get("8")
    with pytest.raises(NotFoundError, match="getBook answered 404"):
        await async_books.get("8")


# --- how a method looks --------------------------------------------------------------------------

BUILDERS = [("get", get_book), ("list", list_books), ("start", order_book), ("authorize", authorize)]
Declared = Operation[..., Any] | PagedOperation[..., Any]


@pytest.mark.parametrize(("name", "declared"), BUILDERS)
def test_a_bound_method_has_its_builders_signature_and_text(
    books: Books, async_books: AsyncBooks, name: str, declared: Declared
) -> None:
    for bound in (books, async_books):
        method = getattr(bound, name)
        shown = inspect.signature(method)
        assert list(shown.parameters.values()) == list(inspect.signature(declared.build).parameters.values())
        assert inspect.getdoc(method) == inspect.getdoc(declared.build)
        assert method.__name__ == declared.build.__name__


def test_the_signature_is_spelt_out(books: Books) -> None:
    assert list(inspect.signature(books.get).parameters) == ["id", "include"]
    assert inspect.signature(books.get).parameters["include"].kind is inspect.Parameter.KEYWORD_ONLY
    assert inspect.signature(books.get).return_annotation is inspect.Signature.empty


def test_help_shows_signature_and_text(books: Books, async_books: AsyncBooks) -> None:
    for bound in (books, async_books):
        shown = pydoc.plain(pydoc.render_doc(bound.get))
        assert "get_book(id: str, *, include: str | Unset = UNSET)" in shown.replace("'", "")
        assert "Fetch one book." in shown
        assert "include: What to bring along." in shown


def test_help_of_a_resource_lists_its_methods() -> None:
    shown = pydoc.plain(pydoc.render_doc(Books))
    for text_of in ("Fetch one book.", "List the books.", "Order a book."):
        assert text_of in shown


def test_a_class_gives_its_declarations() -> None:
    assert isinstance(Books.get, Method)
    assert Books.get.operation is get_book
    assert isinstance(Books.list, Paged)
    assert isinstance(Books.start, StartMethod)
    assert isinstance(Books.authorize, Link)
    assert AsyncBooks.get is Books.get


def test_each_resource_calls_its_own_client() -> None:
    def other(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"data": {"id": "other"}})

    with (
        Client(api=API, transport=httpx.MockTransport(answer)) as one,
        Client(api=API, server="https://other.example", transport=httpx.MockTransport(other)) as two,
    ):
        first, second = Books(one), Books(two)
        assert (first.get("7").id, second.get("7").id, first.get("7").id) == ("7", "other", "7")
