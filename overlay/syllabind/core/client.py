"""The clients: they send calls, raise errors before any parsing, and read answers."""

from __future__ import annotations

import logging
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from functools import cache, partial
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, TypeVar, Unpack

import attrs

from ..errors import ArgumentError, AuthError, ConnectionFailedError, DecodeError, RequestTimeoutError
from ._http import http
from .answers import api_error, api_response, is_invalid_token, request_id_of
from .api_response import ApiResponse
from .bodies import Answer, BodyError, whole_body
from .calls import Credential, RequestContext, Signer, call_steps, checked_credential
from .deadline import Deadline, OutOfTimeError
from .drivers import Driver
from .effects import Sink, Steps
from .network_settings import NetworkSettings
from .operation import Api, Operation
from .options import HTTP_TOKEN, AsyncClientOptions, ClientOptions, OptionChanges, Options
from .origins import checked_server
from .rate_limit import RateLimiter
from .redaction import install_log_filter
from .request import Pairs, RequestSpec, encoded, plain_pair
from .requests import make_request
from .response import Decoder
from .retry import RetryBudget

if TYPE_CHECKING:
    from .async_drivers import AsyncDriver

__all__ = ["AsyncClient", "AsyncClientOptions", "Client", "ClientOptions", "Options"]

T = TypeVar("T")
_log = logging.getLogger("syllabind")
_SAFE = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
_CLOSING = 5.0  # seconds that closing waits for a token request on its way


@cache
def _version() -> str:
    try:
        return version("syllabind")
    except PackageNotFoundError:
        return "unknown"


class _Calls:
    """What both clients share: everything but waiting.

    Attributes:
        api: The API.
        server: Its origin.
        credential: What the client authenticates with.
        options: How calls are made.
    """

    api: Api
    credential_from_env: ClassVar[Callable[[Mapping[str, str] | None], Credential]]
    """Returns the credential that environment variables describe, for `from_env`; each API's own client has one."""

    if TYPE_CHECKING:
        _client: Any
    else:
        # The resources of an API hang below its client: `class Thrive(Client, ThriveApi)`.
        _client = property(lambda self: self)

    def _set_up(
        self,
        credential: Credential | None,
        api: Api | None = None,
        server: str | None = None,
        options: Options | None = None,
        **network: Any,
    ) -> NetworkSettings:
        if api is not None:
            self.api = api
        credential = checked_credential(credential, self.api)
        self.server = checked_server(server or (None if credential is None else credential.server) or self.api.server)
        install_log_filter(http.URL(self.server).host)
        self.credential = credential
        self.options = options or Options()
        self._network = NetworkSettings(**network)
        self._signer: Signer | None = None if credential is None else credential.bind(self.server)
        self._budget, self._limiter = RetryBudget(), RateLimiter(self.api.rate_limit)
        self._headers = {b"User-Agent": f"syllabind/{_version()}".encode(), b"Accept-Encoding": b"gzip"}
        return self._network

    def prepare(
        self, operation: Operation[..., Any], call: RequestSpec, deadline: Deadline | None = None
    ) -> tuple[http.Request, Signer | None, RequestContext]:
        """Return the request of a call, what signs it, and what belongs to it while it is made.

        Args:
            operation: The operation.
            call: The request, without origin and credential.
            deadline: When it must be over, if not as the options say.

        Raises:
            ArgumentError: It cannot be sent.
            AuthError: The client's credential does not fit the operation.
        """
        server = self.server if call.server is None else checked_server(call.server, path=not operation.security)
        query, key = _with_key(operation.key, call.query)
        options = self.options
        context = RequestContext(
            operation=operation.id,
            options=options,
            deadline=Deadline(options.deadline) if deadline is None else deadline.earlier(options.deadline),
            idempotent=operation.idempotent or call.method in _SAFE or key is not None,
            budget=self._budget,
            limiter=self._limiter if options.paced else None,
            key=key,
            network=self._network,
            request_id=partial(request_id_of, self.api),
        )
        headers = {**self._headers, b"Accept": (operation.accept or self.api.accept).encode()}
        if call.content_type is not None:
            headers[b"Content-Type"] = call.content_type.encode()
        if options.headers or call.headers:
            given = (*(options.headers.items() if server == self.server else ()), *call.headers)
            headers |= {name.title().encode(): value.encode() for name, value in given}
        target = call.target if query is call.query else call.at(call.path, query).target
        try:
            request = make_request(call.method, server, target, headers, call.content)
        except http.InvalidURL as error:
            raise ArgumentError("url", f"is not valid: {error}") from None
        return request, self._signer_for(operation, server), context

    def _signer_for(self, operation: Operation[..., Any], server: str) -> Signer | None:
        if not operation.security:
            return None
        schemes = frozenset[str]() if self.credential is None else self.credential.schemes
        if not any(map(schemes.issuperset, [each.split("+") for each in operation.security])):
            taken = " or ".join(operation.security).replace("+", " and ")
            if self.credential is None:
                raise AuthError(f"{operation.id} needs a credential ({taken}); the client has none")
            held = " or ".join(sorted(schemes))
            raise AuthError(f"{operation.id} takes {taken}, but the client carries {held}; make another client for it")
        if server != self.server:
            raise AuthError(f"{operation.id} lives on {server}, where the client's credential does not belong")
        return self._signer

    def send_steps(
        self,
        operation: Operation[..., T],
        call: RequestSpec,
        *,
        deadline: Deadline | None = None,
        receive: Callable[[http.Response], Sink] | None = None,
    ) -> Steps[ApiResponse[T]]:
        """Return the steps of one call; see `Client.send`.

        Args:
            operation: The operation.
            call: The request, without origin and credential.
            deadline: When it must be over; the options' deadline holds as well.
            receive: Makes another sink than the one for a whole body in memory. What it returns for a successful
                answer is returned as it is; for other answers it must be a sink of `whole_body`.
        """
        request, signer, context = self.prepare(operation, call, deadline)
        answer = yield from self.answer_steps(request, context, signer, receive)
        if receive is not None and 200 <= answer.status < 300:
            return answer  # type: ignore[no-any-return] # what the sink made
        return self.finish(operation, request, answer, context)

    def answer_steps(
        self,
        request: http.Request,
        context: RequestContext,
        signer: Signer | None,
        receive: Callable[[http.Response], Sink] | None = None,
    ) -> Steps[Any]:
        """Return the steps to the answer of a prepared call, whatever its status."""
        receive = receive or whole_body(self.options.largest_body, request.method)
        try:
            return (yield from call_steps(request, receive, context, signer, partial(is_invalid_token, self.api)))
        except (http.RequestError, OutOfTimeError) as error:
            late = isinstance(error, OutOfTimeError)
            kind = RequestTimeoutError if late or isinstance(error, http.TimeoutException) else ConnectionFailedError
            name = "" if late else f"{type(error).__name__}: "
            text = f"{context.operation}: {name}{error}".rstrip(": ")
            raise kind(text, attempts=context.attempts, key=context.key) from error
        except BodyError as error:
            raise DecodeError(operation=context.operation, status=error.status, problem=str(error)) from None

    def finish(
        self, operation: Operation[..., T], request: http.Request, answer: Answer, context: RequestContext
    ) -> ApiResponse[T]:
        """Return what a call returns for an answer.

        Raises:
            ApiError: Its status is not a success.
            DecodeError: It is not what the operation declares.
        """
        if not 200 <= answer.status < 300:
            raise api_error(self.api, operation, request, answer, context.attempts)
        return api_response(self.api, operation, request, answer, context.attempts, strict=self.options.strict)

    def with_options(self, **changes: Unpack[OptionChanges]) -> Self:
        """Return the same client with some options changed; it shares the connections, and this one stays as it is."""
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        made.options = attrs.evolve(self.options, **changes)
        return made

    def __copy__(self, memo: object = None) -> Self:
        return self.with_options()

    __deepcopy__ = __copy__

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled: it has connections and secrets; each process makes its own")

    def _undocumented(
        self, method: str, path: str, query: Mapping[str, object] | None, json: Any
    ) -> tuple[Operation[..., Any], RequestSpec]:
        if "://" in path.partition("?")[0] or path.startswith("//") or not path.isprintable():
            raise ArgumentError("path", f"must be a path on {self.server}, got {path.partition('?')[0]!r}")
        if not HTTP_TOKEN.fullmatch(method):
            raise ArgumentError("method", f"must be an HTTP method, got {method[:100]!r}")
        operation: Operation[..., Any] = Operation(
            id=f"{method} {path}",
            build=RequestSpec,
            reader=Decoder(Any),
            security=() if self.credential is None else tuple(self.credential.schemes),
        )
        call = RequestSpec(
            method=method.upper(),
            path=path if path.startswith("/") else f"/{path}",
            query=tuple(pair for name, value in (query or {}).items() for pair in plain_pair(name, value)),
            content=None if json is None else encoded("json", json),
            content_type=None if json is None else self.api.accept,
        )
        return operation, call

    def _settle(self) -> Steps[None]:
        if self._signer is not None and not (yield from self._signer.settle(_CLOSING)):
            _log.warning("the client was closed while a token request was still running after %g s", _CLOSING)


def _with_key(name: str | None, query: Pairs) -> tuple[Pairs, str | None]:
    """Return the query with an idempotency key if the operation takes one: the caller's, or a new one."""
    if name is None:
        return query, None
    given = dict(query).get(name)
    return (query, given) if given else ((*query, (name, key := str(uuid.uuid4()))), key)


class Client(_Calls):
    """Sends calls and waits for the answers.

    Args:
        credential: What it authenticates with; `None` for operations that need none.
        api: The API; given already where the class is an API's own client.
        server: Origin of the service; that of the credential by default, or else the API's usual one.
        options: Timeouts, retrying, strictness.
        transport: Another httpx (or httpx2) transport than the network, such as the sandbox's. How well deadlines hold
            then depends on it.
        trust_env: Take proxies and certificates from the environment, for calls, token requests and downloads.
        proxy: URL of a proxy (http, https or socks5) for all of them.
        verify: Whether to verify certificates; a file or directory of certificate authorities, or an `SSLContext`.
        cert: A client certificate: a file, or certificate and key file, or these two and a password.

    Raises:
        AuthError: The credential belongs to another API.
        InsecureUrlError: The server is plain http and not loopback, or the credential belongs to another one.
    """

    def __init__(self, credential: Credential | None = None, **more: Unpack[ClientOptions]) -> None:
        transport = more.pop("transport", None)
        self._driver = Driver(transport, self._set_up(credential, **more))

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **more: Unpack[ClientOptions]) -> Self:
        """Return a client with the credential and server that the `SYLLABIND_<API>_*` variables describe.

        Args:
            environ: Variables to read instead of the process's environment.
            more: The other arguments of the client.

        Raises:
            AuthError: A variable is missing or wrong; `from_env` of the API's module says which ones there are.
        """
        return cls(cls.credential_from_env(environ), **more)

    def run(self, steps: Steps[T]) -> T:
        """Carry out steps and return what they return."""
        return self._driver.run(steps)

    def iterate(self, steps: Steps[None]) -> Iterator[Any]:
        """Carry out steps as far as the caller asks for the values that they emit."""
        return self._driver.iterate(steps)

    def send(self, operation: Operation[..., T], call: RequestSpec) -> ApiResponse[T]:
        """Send one call.

        Raises:
            ApiError: The service answered with another status than a success; the subclass says which.
            DecodeError: The answer is not what the operation declares.
            ConnectionFailedError: No whole answer came; `RequestTimeoutError` if it took too long.
            AuthError: There is no fitting credential, or it could not be fetched or refreshed.
        """
        return self._driver.run(self.send_steps(operation, call))

    def request(
        self, method: str, path: str, *, query: Mapping[str, object] | None = None, json: Any = None
    ) -> ApiResponse[Any]:
        """Make a call that the spec does not know, with the client's credential, retrying and errors.

        Args:
            method: HTTP method.
            path: Path on the server, percent-encoded.
            query: Query parameters: texts; other values are written as JSON, such as `true`.
            json: The body; `None` for none.

        Returns:
            The reply, its value plain JSON data; `None` if the body is empty.

        Raises:
            ArgumentError: An argument cannot be sent; otherwise as `send`.
        """
        return self.send(*self._undocumented(method, path, query, json))

    def close(self) -> None:
        """Close the connections, after a token request on its way (5 seconds at most). Calls that run may end."""
        try:
            self._driver.run(self._settle())
        finally:
            self._driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(_Calls):
    """Sends calls and awaits the answers, on asyncio or trio; see `Client` for the arguments."""

    def __init__(self, credential: Credential | None = None, **more: Unpack[AsyncClientOptions]) -> None:
        from .async_drivers import AsyncDriver

        transport = more.pop("transport", None)
        self._driver: AsyncDriver = AsyncDriver(transport, self._set_up(credential, **more))

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **more: Unpack[AsyncClientOptions]) -> Self:
        """Return a client with the credential and server of environment variables; see `Client.from_env`."""
        return cls(cls.credential_from_env(environ), **more)

    def run(self, steps: Steps[T]) -> Coroutine[Any, Any, T]:
        """Return a coroutine that carries out steps and returns what they return."""
        return self._driver.run(steps)

    def iterate(self, steps: Steps[None]) -> AsyncIterator[Any]:
        """Carry out steps as far as the caller asks for the values that they emit."""
        return self._driver.iterate(steps)

    def send(self, operation: Operation[..., T], call: RequestSpec) -> Coroutine[Any, Any, ApiResponse[T]]:
        """Return a coroutine that sends one call; see `Client.send`."""
        return self._driver.run(self.send_steps(operation, call))

    def request(
        self, method: str, path: str, *, query: Mapping[str, object] | None = None, json: Any = None
    ) -> Coroutine[Any, Any, ApiResponse[Any]]:
        """Return a coroutine that makes a call that the spec does not know; see `Client.request`."""
        return self.send(*self._undocumented(method, path, query, json))

    async def aclose(self) -> None:
        """Close the connections, after a token request on its way (5 seconds at most). Calls that run may end."""
        try:
            await self._driver.run(self._settle())
        finally:
            await self._driver.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
