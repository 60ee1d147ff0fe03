"""What a service is to the engine: handlers by operation, pages, and a voice for refusals."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import quote

import attrs
import msgspec

from syllabind_sandbox.api_spec import ApiSpec, Operation, Problem
from syllabind_sandbox.auth import AuthServer, Grant, HttpError
from syllabind_sandbox.generic.resource_store import Parents, ResourceStore
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.seeded_random import Record, Table

if TYPE_CHECKING:
    from syllabind_sandbox.world import World

Handler = Callable[["Call"], Any]
PageHandler = Callable[[Any, Request, "re.Match[str]"], Response]


@attrs.frozen(kw_only=True)
class Result:
    """What a handler gives when a body alone does not say it all.

    Args:
        body: The decoded body; None for none.
        status: That of success where None.
        headers: What the answer carries besides.
        partial: The caller asked for less than the schema requires, so the contract is not checked.
        media: The media type; that of the document where empty.
    """

    body: Any = None
    status: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict)
    partial: bool = False
    media: str = ""


@attrs.define(kw_only=True)
class Call:
    """A request that has passed every check of the contract.

    Args:
        service: The service that is called.
        operation: The operation that is called.
        request: The request as it came.
        params: The declared parameters that were sent, by their names on the wire.
        body: The decoded body; None where none came.
        grant: Whom the credentials stand for; None where none are needed.
        warnings: What a handler has to remark, for services that pass remarks on.
    """

    service: Any
    operation: Operation
    request: Request
    params: dict[str, Any]
    body: Any
    grant: Grant | None
    warnings: list[tuple[str, str]] = attrs.field(factory=list)

    @property
    def world(self) -> World:
        """The world of the service."""
        found: World = self.service.world
        return found

    @property
    def identity(self) -> Grant:
        """Whom the credentials stand for, on an operation that needs some."""
        assert self.grant is not None, self.operation.id
        return self.grant


class Registry:
    """The handlers of one service, by operationId, and its pages that no API document describes."""

    def __init__(self) -> None:
        self.handlers: dict[str, tuple[Handler, int, frozenset[str]]] = {}
        self.pages: list[tuple[str, str, re.Pattern[str], PageHandler]] = []

    def operation(self, operation_id: str, *, level: int = 2, also: Sequence[str] = ()) -> Callable[[Handler], Handler]:
        """Register what an operation does.

        Args:
            operation_id: Its operationId in the document.
            level: 1: a plain collection; 2: the documented behaviour.
            also: Media types of the body that are taken besides the declared one.
        """

        def register(handler: Handler) -> Handler:
            self.handlers[operation_id] = (handler, level, frozenset(also))
            return handler

        return register

    def page(self, method: str, pattern: str) -> Callable[[PageHandler], PageHandler]:
        """Register a page for people, or a download, by method and regular expression of the path."""

        def register(handler: PageHandler) -> PageHandler:
            self.pages.append((method, handler.__name__, re.compile(pattern), handler))
            return handler

        return register


class Service:
    """One of the three services in one world.

    Args:
        world: The world that it is part of.
        contract: Its document.
    """

    api: ClassVar[str]
    registry: ClassVar[Registry]
    extra_media_types: ClassVar[frozenset[str]] = frozenset()
    """Media types of request bodies that are read as if they were the declared one."""
    case_insensitive_query: ClassVar[bool] = False
    """Whether names of query parameters are compared without regard to letter case."""
    kinds: ClassVar[Mapping[str, frozenset[str]]] = {}
    """The kinds of token that satisfy a security scheme; schemes not listed take any."""

    def __init__(self, world: World) -> None:
        self.world = world
        bcp = world.profile == "bcp"
        self.auth = AuthServer(self.api, world.seed, world.clock, bcp=bcp)
        self.store = ResourceStore(self)
        self.replays: dict[tuple[str, ...], Response] = {}

    @property
    def spec(self) -> ApiSpec:
        """The document of this service."""
        return self.world.specs[self.api]

    def issue_token(self, kind: str | None, subject: str | None, scopes: Sequence[str] | None) -> str:
        """Make a good access token without any OAuth."""
        raise NotImplementedError

    def grant(self, scheme: str, value: str, request: Request) -> Grant:
        """Find whom an Authorization header stands for.

        Raises:
            HttpError: the credentials are not good.
        """
        raise NotImplementedError

    def allows(self, grant: Grant, scheme: str, scopes: tuple[str, ...]) -> bool:
        """Return whether a grant satisfies one security requirement."""
        kinds = self.kinds.get(scheme)
        return (kinds is None or grant.kind in kinds) and set(scopes) <= set(grant.scopes)

    def unauthorized(self, message: str) -> HttpError:
        """Return the refusal of a call without good credentials."""
        raise NotImplementedError

    def forbidden(self, grant: Grant, operation: Operation) -> HttpError:
        """Return the refusal of good credentials that do not reach far enough."""
        raise NotImplementedError

    def invalid_request(self, operation: Operation, problems: Sequence[Problem]) -> HttpError:
        """Return the refusal of a request that breaks the contract."""
        raise NotImplementedError

    def error_response(self, error: HttpError, request: Request, operation: Operation | None) -> Response:
        """Write a refusal in the service's own shape."""
        raise NotImplementedError

    def find_replay(self, call: Call, key: tuple[str, ...]) -> Response | None:
        """Return the kept answer to a call that comes again with its idempotency key; None where none is kept."""
        return self.replays.get(key)

    def save_replay(self, call: Call, key: tuple[str, ...], response: Response) -> None:
        """Keep an answer for its idempotency key."""
        self.replays[key] = response

    # What operations without a handler need to know

    def tables(self) -> Mapping[str, Table]:
        """Return the records that the service has itself, by kind."""
        return {}

    def not_found(self, kind: str, key: str) -> HttpError:
        """Return the refusal of an unknown id."""
        raise NotImplementedError

    def is_visible(self, call: Call, kind: str, key: str) -> bool:
        """Return whether the caller may know of a record at all."""
        return True

    def filter_scope(self, call: Call, kind: str, parents: Parents) -> Sequence[Record] | None:
        """Return the records of a list that the service knows better than its document does."""
        return None

    def present_one(self, call: Call, row: Record, pointer: str) -> Any:
        """Put around a record what its answer has."""
        return nest_at(row, pointer)

    def present_list(self, call: Call, kind: str, rows: Sequence[Record], pointer: str) -> Any:
        """Cut a page, and put around it what its answer has."""
        raise NotImplementedError

    def complete_body(self, call: Call, body: Any) -> Any:
        """Put around a handler's body what every answer of the service has."""
        return body

    def rate_limit(self, grant: Grant | None, method: str) -> tuple[dict[str, str], HttpError | None]:
        """Count a call against the rate limits: headers to send, and the refusal if it is one too many."""
        return {}, None


def nest_at(value: Any, pointer: str) -> Any:
    """Put a value where a JSON pointer leads to."""
    for token in reversed(pointer.split("/")[1:]):
        value = {token: value}
    return value


def json_response(
    status: int,
    body: Any,
    media: str = "application/json",
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Write a JSON answer."""
    content = msgspec.json.encode(body)
    base = {"content-type": media, "content-length": str(len(content))}
    return Response(status=status, headers={**base, **(headers or {})}, body=content)


def html_response(status: int, title: str, body: str) -> Response:
    """Write a plain page; `title` is escaped, `body` is markup."""
    head = f"<!doctype html><html lang=en><meta charset=utf-8><title>{escape(title)}</title>"
    content = f"{head}<h1>{escape(title)}</h1>{body}</html>\n".encode()
    headers = {"content-type": "text/html; charset=utf-8", "content-length": str(len(content))}
    return Response(status=status, headers=headers, body=content)


def redirect(location: str) -> Response:
    """Send a browser on (RFC 9110, section 15.4.3)."""
    # A header holds ASCII alone: what a client sent comes back percent-encoded (RFC 3986, section 2.1).
    target = quote(location, safe="!#$%&'()*+,/:;=?@[]~")
    return Response(status=302, headers={"location": target, "content-length": "0"})


def form(action: str, label: str, hidden: Mapping[str, str]) -> str:
    """Write a form with one button."""
    fields = "".join(
        f'<input type=hidden name="{escape(name)}" value="{escape(value)}">' for name, value in hidden.items()
    )
    return f'<form method=post action="{escape(action)}">{fields}<button>{escape(label)}</button></form>'
