"""The interface between the engine and the services, and a service for APIs that have no hand-written one."""

from __future__ import annotations

import math
import re
from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, ClassVar, Self
from urllib.parse import quote

import attrs
import msgspec

from syllabind_sandbox.api_spec import ApiSpec, Operation, Problem, authentication_scheme
from syllabind_sandbox.auth import AuthServer, Grant, HttpError, basic_credentials, credentials_in
from syllabind_sandbox.context import Context
from syllabind_sandbox.generic.pages import list_page, nest_at, put_at
from syllabind_sandbox.generic.resource_store import Parents, ResourceStore
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.seeded_random import Record, Table

Handler = Callable[["Call"], Any]
PageHandler = Callable[[Any, Request, "re.Match[str]"], Response]
TOKEN_LIFETIME = 3600
"""Seconds that the access tokens of a service without a hand-written class last."""


@attrs.frozen(kw_only=True)
class Result:
    """What a handler returns when a body alone is not enough.

    Args:
        body: The decoded body; None for none.
        status: The status code; None for that of the documented success.
        headers: Headers of the response.
        partial: Whether the caller asked for less than the schema requires, so that the response is not checked.
        media: The media type; empty for the documented one.
    """

    body: Any = None
    status: int | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict)
    partial: bool = False
    media: str = ""


@attrs.define(kw_only=True)
class Call:
    """A request that has passed every check against the document.

    Args:
        service: The service that is called.
        operation: The operation that is called.
        request: The request as it came.
        params: The declared parameters that were sent, by their names on the wire.
        body: The decoded body; None where none came.
        grant: What the credentials stand for; None where none are needed.
        warnings: Pairs of code and message for services that send warnings with a response.
    """

    service: Any
    operation: Operation
    request: Request
    params: dict[str, Any]
    body: Any
    grant: Grant | None
    warnings: list[tuple[str, str]] = attrs.field(factory=list)

    @property
    def context(self) -> Context:
        """The context of the service."""
        found: Context = self.service.context
        return found

    @property
    def identity(self) -> Grant:
        """What the credentials stand for, on an operation that needs some."""
        assert self.grant is not None, self.operation.id
        return self.grant


class Routes:
    """Handlers by operationId, and pages that no API document describes."""

    def __init__(self) -> None:
        self.handlers: dict[str, tuple[Handler, int, frozenset[str]]] = {}
        self.pages: list[tuple[str, str, re.Pattern[str], PageHandler]] = []

    def operation(self, operation_id: str, *, level: int = 2, also: Sequence[str] = ()) -> Callable[[Handler], Handler]:
        """Register the handler of an operation.

        Args:
            operation_id: Its operationId in the document.
            level: 1 for a plain collection, 2 for the documented behaviour.
            also: Media types of the body that are accepted besides the declared one.
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

    def include(self, other: Routes) -> None:
        """Add all routes of another object."""
        self.handlers |= other.handlers
        self.pages += other.pages


class Service:
    """An API in one world: what its document says, and the plainest behaviour where the document is silent.

    The subclasses behave as their vendors document it.

    Args:
        context: What the services of the world share.
        spec: The API's document.
        routes: The handlers of its operations; the other operations are served from the document alone.
    """

    people: ClassVar[int] = 0
    """The number of people where the world does not say it."""
    other_hosts: ClassVar[Mapping[str, str]] = {}
    """Origins besides that of the document's first server, by the name of the host."""
    extra_media_types: ClassVar[frozenset[str]] = frozenset()
    """Media types of request bodies that are read as if they were the declared one."""
    case_insensitive_query: ClassVar[bool] = False
    """Whether names of query parameters are compared without regard to letter case."""
    token_kinds: ClassVar[Mapping[str, frozenset[str]]] = {}
    """The kinds of token that satisfy a security scheme; schemes not listed take any."""
    kinds: ClassVar[tuple[str, ...]] = ("user",)
    """The kinds of token that `issue_token` makes; the first one where the caller names none."""
    example_path: ClassVar[str] = ""
    """Path and query of a call to try; that of the first operation without parameters in its path where empty."""
    page_size: ClassVar[int] = 10
    """The size of a page where the caller names none."""

    def __init__(self, context: Context, spec: ApiSpec, routes: Routes) -> None:
        self.api = spec.api
        self.context = context
        self.spec = spec
        self.routes = routes
        self.auth = AuthServer(self.api, context.seed, context.clock, bcp=context.options.profile == "bcp")
        self.store = ResourceStore(self)
        self.replays: dict[tuple[str, ...], Response] = {}
        self.accounts: list[Any] = [self]
        self._recent: dict[str, deque[float]] = {}

    def open_account(self) -> Self:
        """Add another account of this API, with data and credentials of its own, and return its service."""
        made = type(self)(self.context.of_account(len(self.accounts)), self.spec, self.routes)
        made.accounts, made._recent = self.accounts, self._recent
        self.accounts.append(made)
        return made

    def account_for(self, request: Request) -> Self:
        """Return the service of the account whose credentials a request carries; this one if none is known."""
        if len(self.accounts) == 1:
            return self
        credentials = credentials_in(request, self.spec.api_keys(request).values())
        found: Self = next((each for each in self.accounts if each.knows(credentials)), self)
        return found

    def knows(self, credentials: Collection[str]) -> bool:
        """Return whether a token or a code of this account is among credentials."""
        return self.auth.issued(credentials)

    def __getstate__(self) -> dict[str, Any]:
        # The document and the code are no state: the world attaches them again.
        return {name: value for name, value in self.__dict__.items() if name not in ("spec", "routes")}

    @property
    def people_count(self) -> int:
        """The number of people in this world."""
        return self.context.people.get(self.api, self.people)

    # Credentials

    def environment(self) -> Mapping[str, str]:
        """Return the settings that lead a client to this service, without the prefix `SYLLABIND_<API>_`."""
        token = self.issue_token(None, None, None)
        schemes = self.spec.security_schemes
        keys = [name for name, scheme in schemes.items() if scheme["type"] == "apiKey"]
        names = ["API_KEY"] if len(keys) == 1 else [_variable(each) for each in keys]
        kinds = {authentication_scheme(each) for each in schemes.values()}
        found = {"TOKEN": token} if kinds - {"apikey", "basic"} else {}
        return (
            found
            | dict.fromkeys(names, token)
            | ({"USERNAME": "sandbox", "PASSWORD": token} if "basic" in kinds else {})
        )

    def other_credentials(self) -> Mapping[str, str]:
        """Return settings that stand in place of the token in `environment`, for other operations."""
        return {}

    def account_settings(self) -> Mapping[str, str]:
        """Return the settings with which a program reads all data of this account."""
        return self.environment()

    def example_call(self, prefix: str) -> tuple[str, str]:
        """Return the option with which curl authenticates, and the path of a call to try.

        Args:
            prefix: What stands before the names of `environment` in a shell.
        """
        path = self.example_path or self.spec.first_path
        named = next(iter(self.environment()), "TOKEN")
        key = next((each for each in self.spec.security_schemes.values() if each["type"] == "apiKey"), {})
        if named == "TOKEN" or key.get("in") not in ("header", "cookie"):
            return f'-H "Authorization: Bearer {prefix}TOKEN"', path
        header = f"{key['name']}: " if key["in"] == "header" else f"Cookie: {key['name']}="
        return f'-H "{header}{prefix}{named}"', path

    def issue_token(self, kind: str | None, subject: str | None, scopes: Sequence[str] | None) -> str:
        """Return a new access token, without any OAuth."""
        granted = tuple(scopes) if scopes is not None else self.spec.scopes
        grant = Grant(kind=kind or "user", subject=subject or "1", client="sandbox", scopes=granted)
        return self.auth.issue(grant, lifetime=TOKEN_LIFETIME)

    def grant(self, scheme: str, value: str, request: Request) -> Grant:
        """Return what an Authorization header stands for.

        Args:
            scheme: The authentication scheme in lower case; `apikey` for the header of an API key.
            value: What follows the scheme.
            request: The request as it came.

        Raises:
            HttpError: 401, the credentials are unknown or have expired.
        """
        if scheme not in self.spec.authentication:
            raise self.unauthorized(f"Sign in by {' or '.join(sorted(self.spec.authentication))}")
        token = value if scheme != "basic" else basic_credentials(value)[1]
        found = self.auth.tokens.get(token)
        if found is None or self.auth.expired(found):
            raise self.unauthorized("The access token is unknown or has expired")
        return found

    def allows(self, grant: Grant, scheme: str, scopes: tuple[str, ...]) -> bool:
        """Return whether a grant satisfies one security requirement."""
        kinds = self.token_kinds.get(scheme)
        return (kinds is None or grant.kind in kinds) and set(scopes) <= set(grant.scopes)

    def route_path(self, path: str) -> str:
        """Return the path by which a request is routed."""
        return path

    # Errors

    def unauthorized(self, message: str) -> HttpError:
        """Return the error of a call without valid credentials."""
        return HttpError(401, "unauthorized", message, {"www-authenticate": "Bearer"})

    def forbidden(self, grant: Grant, operation: Operation) -> HttpError:
        """Return the error of valid credentials that do not suffice."""
        return HttpError(403, "forbidden", f"{operation.id} needs other scopes than {' '.join(grant.scopes) or 'none'}")

    def invalid_request(self, operation: Operation, problems: Sequence[Problem]) -> HttpError:
        """Return the error of a request that breaks the document."""
        return HttpError(400, "invalid_request", problems[0].message)

    def not_found(self, kind: str, key: str) -> HttpError:
        """Return the error of an unknown id."""
        return HttpError(404, "not_found", f"There is no {kind.replace('_', ' ')} {key}")

    def error_response(self, error: HttpError, request: Request, operation: Operation | None) -> Response:
        """Return an error in the service's own shape: the first one of `x-error`, the declared one, or RFC 9457's."""
        shape = next(iter(self.spec.document.get("x-error", ())), None)
        declared = self.spec.response_node(operation, error.status) if operation is not None else None
        content = declared[0].get("content", {}) if declared else {}
        media = next((each for each in content if each.endswith("json")), None)
        if shape is None and media is not None and operation is not None:
            made = self.store.sample(content[media].get("schema", {}), operation.id)
            texts = dict.fromkeys(("message", "detail", "error", "description"), error.message)
            numbers = dict.fromkeys(("status", "code", "statusCode"), error.status)
            if isinstance(made, dict):
                made |= {name: text for name, text in texts.items() if isinstance(made.get(name), str)}
                made |= {name: number for name, number in numbers.items() if type(made.get(name)) is int}
            return json_response(error.status, made, media, error.headers)
        if shape is None:
            problem = {"title": error.code, "status": error.status, "detail": error.message}
            return json_response(error.status, problem, "application/problem+json", error.headers)
        body: dict[str, Any] = {}
        for name, text in (("code", error.code), ("message", error.message)):
            if name in shape:
                put_at(body, shape[name].partition("#")[2], text)
        return json_response(error.status, body, headers=error.headers)

    # Idempotency

    def find_replay(self, call: Call, key: tuple[str, ...]) -> Response | None:
        """Return the response that was saved for an idempotency key, or None."""
        return self.replays.get(key)

    def save_replay(self, call: Call, key: tuple[str, ...], response: Response) -> None:
        """Save a response for its idempotency key."""
        self.replays[key] = response

    # Records, for operations without a handler

    def tables(self) -> Mapping[str, Table]:
        """Return the service's own records by kind."""
        return {}

    def is_visible(self, call: Call, kind: str, key: str) -> bool:
        """Return whether the caller may see a record."""
        return True

    def filter_scope(self, call: Call, kind: str, parents: Parents) -> Sequence[Record] | None:
        """Return the records of a list that the service knows better than its document, or None."""
        return None

    def present_one(self, call: Call, row: Record, pointer: str) -> Any:
        """Return the body of a single record."""
        return nest_at(row, pointer)

    def present_list(self, call: Call, kind: str, rows: Sequence[Record], pointer: str) -> Any:
        """Return the body of one page, as the operation's `x-pagination` describes it."""
        body, headers = list_page(
            self.spec, call.operation, call.request, call.params, rows, pointer,
            default_size=self.page_size, signer=self.context.signer,
        )  # fmt: skip
        return Result(body=body, headers=headers)

    def complete_body(self, call: Call, body: Any) -> Any:
        """Return a handler's body with what every response of the service has."""
        return body

    def rate_limit(self, grant: Grant | None, method: str) -> tuple[dict[str, str], HttpError | None]:
        """Count a call against the rate limits and return headers to send, and the error of one call too many.

        Here, all tokens of an application share what `Options.application_limit` says.
        """
        limit, now = self.context.options.application_limit, self.context.clock.time()
        if limit is None or grant is None:
            return {}, None
        recent = self._recent.setdefault(grant.client, deque())
        while recent and recent[0] <= now - 60:
            recent.popleft()
        if len(recent) >= limit:
            wait = {"retry-after": str(math.ceil(recent[0] + 60 - now))}
            return {}, HttpError(429, "TOO_MANY_REQUESTS", f"An application may make {limit} calls a minute", wait)
        recent.append(now)
        return {}, None


def _variable(scheme: str) -> str:
    """Return the variable of an API key where there are several: the words of its security scheme."""
    return "_".join(re.findall(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+", scheme)).upper()


def check_choice(name: str, value: Any, choices: Iterable[str]) -> None:
    """Raise a `ValueError` that names the choices, unless a value is one of them."""
    if value not in (known := list(choices)):
        raise ValueError(f"{name} must be one of {', '.join(known) or 'none'}, got {value!r}")


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


def redirect(location: str) -> Response:
    """Send a browser on (RFC 9110, section 15.4.3)."""
    # A header holds ASCII alone: what a client sent comes back percent-encoded (RFC 3986, section 2.1).
    target = quote(location, safe="!#$%&'()*+,/:;=?@[]~")
    return Response(status=302, headers={"location": target, "content-length": "0"})
