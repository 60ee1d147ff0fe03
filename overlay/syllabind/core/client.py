"""The clients: they send calls, raise errors before any parsing, and read answers."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import urlencode

import attrs
import msgspec
from msgspec import UNSET

from ..auth import Credential
from ..errors import (
    ApiError,
    ArgumentError,
    AuthError,
    ConnectionFailedError,
    DecodeError,
    RequestTimeoutError,
    error_class,
)
from ._http import http
from .expressions import evaluate
from .operation import Api, ApiResponse, Operation
from .origins import checked_server
from .redaction import body_start, redact_credentials, redact_secrets
from .request import Pairs, RequestSpec
from .response import Decoder, InvalidBodyError
from .retry import AsyncRetryTransport, Attempt, Pace, RetryBudget, RetryPolicy, RetryTransport, Sending, retry_after

__all__ = ["AsyncClient", "Client", "Options"]

T = TypeVar("T")
_SAFE = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
_MOST_DETAILS = 100
_UNSIGNED = http.Auth()


@attrs.frozen(kw_only=True, slots=True)
class Options:
    """How calls are made. Change some of them for a while with `with_options()`.

    Attributes:
        connect_timeout: Seconds to wait for a connection.
        read_timeout: Seconds to wait for the next bytes, and to write.
        deadline: Seconds for one call, with its retries, waiting and token requests; `None` for no such bound.
        retry: When a request is sent again.
        strict: Refuse answers that break the spec, where otherwise they are kept and marked.
        paced: Keep below the rate limit that answers tell (Adobe Learning Manager's `x-rate-limit`).
        largest_body: Bytes that an answer may have, unpacked; downloads are not bounded.
        on_attempt: Called after each sending, with the attempt and the seconds until the next one (`None`: there
            is none).
    """

    connect_timeout: float = 10.0
    read_timeout: float = 60.0
    deadline: float | None = None
    retry: RetryPolicy = attrs.field(factory=RetryPolicy)
    strict: bool = False
    paced: bool = False
    largest_body: int = 64 * 1024 * 1024
    on_attempt: Callable[[Attempt, float | None], None] | None = None

    def timeout(self) -> dict[str, float]:
        """The timeouts in the shape that the transport takes."""
        return {
            "connect": self.connect_timeout,
            "pool": self.connect_timeout,
            "read": self.read_timeout,
            "write": self.read_timeout,
        }


@cache
def _version() -> str:
    try:
        return version("syllabind")
    except PackageNotFoundError:
        return "unknown"


class _Connection:
    """What both clients share: making requests, and making replies or errors of answers."""

    def __init__(self, api: Api, server: str, credential: Credential | None, options: Options) -> None:
        self.api = api
        self.server = checked_server(server)
        self.credential = credential
        self.options = options
        self._auth = None if credential is None else credential.bind(self.server)
        self._budget, self._pace = RetryBudget(), Pace()
        self._headers = [(b"User-Agent", f"syllabind/{_version()}".encode()), (b"Accept-Encoding", b"gzip")]

    def prepare(
        self, operation: Operation[..., Any], call: RequestSpec
    ) -> tuple[http.Request, http.Auth | None, Sending]:
        server = self.server if call.server is None else checked_server(call.server, path=not operation.security)
        query, key = _with_key(operation.key, call.query)
        options = self.options
        sending = Sending(
            operation=operation.id,
            policy=options.retry,
            budget=self._budget,
            idempotent=operation.idempotent or call.method in _SAFE or key is not None,
            largest=options.largest_body,
            timeouts=options.timeout(),
            deadline=None if options.deadline is None else time.monotonic() + options.deadline,
            pace=self._pace if options.paced else None,
            hook=options.on_attempt,
            key=key,
        )
        headers = [*self._headers, (b"Accept", (operation.accept or self.api.accept).encode())]
        if call.content_type is not None:
            headers.append((b"Content-Type", call.content_type.encode()))
        url = f"{server}{call.path}"
        if query:
            url += f"{'&' if '?' in call.path else '?'}{urlencode(query)}"
        try:
            request = http.Request(
                call.method, url, headers=headers, content=call.content, extensions={"syllabind": sending}
            )
        except http.InvalidURL as error:
            raise ArgumentError("url", f"is not valid: {error}") from None
        return request, self._authenticate(operation, server), sending

    def _authenticate(self, operation: Operation[..., Any], server: str) -> http.Auth | None:
        if not operation.security:
            return None
        if self.credential is None or self._auth is None:
            raise AuthError(
                f"{operation.id} needs a credential ({' or '.join(operation.security)}); the client has none"
            )
        if not self.credential.schemes.intersection(operation.security):
            raise AuthError(
                f"{operation.id} takes {' or '.join(operation.security)}, "
                f"but the client carries {' or '.join(sorted(self.credential.schemes))}"
            )
        if server != self.server:
            raise AuthError(f"{operation.id} lives on {server}, where the client's credential does not belong")
        return self._auth

    def finish(self, operation: Operation[..., T], response: http.Response, sending: Sending) -> ApiResponse[T]:
        status, content = response.status_code, response.content
        if not 200 <= status < 300:
            raise self._error(operation, response, sending.attempts)
        if operation.reader is None:
            return ApiResponse(
                value=None,  # type: ignore[arg-type]
                body=None,
                status=status,
                headers=response.headers,
                content=content,
                attempts=sending.attempts,
            )
        try:
            if not content:
                raise InvalidBodyError("the body is empty")
            reading = operation.reader.read(content, strict=self.options.strict)
        except InvalidBodyError as error:
            raise DecodeError(
                operation=operation.id,
                status=status,
                problem=error.problem,
                pointer=error.pointer,
                body_start=body_start(redact_credentials(response.request.headers, content)),
                request_id=self._request_id(response, _json(content)),
            ) from None
        return ApiResponse(
            value=reading.value,
            body=reading.body,
            status=status,
            headers=response.headers,
            content=content,
            invalid_records=reading.invalid_records,
            attempts=sending.attempts,
            request_id_at=self.api.request_id,
        )

    def _request_id(self, response: http.Response, body: Any) -> str | None:
        if self.api.request_id is None:
            return None
        found = evaluate(self.api.request_id, headers=response.headers, body=body)
        return found if isinstance(found, str) else None

    def _error(self, operation: Operation[..., Any], response: http.Response, attempts: int) -> ApiError:
        content = redact_credentials(response.request.headers, response.content)
        body = _json(content)
        details = tuple(
            (code and redact_secrets(code), message and redact_secrets(message))
            for code, message in _said(self.api.errors, response, body)
        )
        code, message = details[0] if details else (None, None)
        return error_class(response.status_code)(
            operation=operation.id,
            status=response.status_code,
            code=code,
            message=message,
            request_id=self._request_id(response, body),
            retry_after=retry_after(response.headers, time.time()),
            attempts=attempts,
            headers=response.headers,
            body_start=body_start(content),
            details=details,
        )

    def failed(self, error: Exception, sending: Sending) -> ConnectionFailedError:
        kind = RequestTimeoutError if isinstance(error, http.TimeoutException) else ConnectionFailedError
        text = f"{sending.operation}: {type(error).__name__}: {error}".rstrip(": ")
        return kind(text, attempts=sending.attempts, key=sending.key)


def _with_key(name: str | None, query: Pairs) -> tuple[Pairs, str | None]:
    """The query with an idempotency key where the operation takes one: the caller's, or a new one."""
    if name is None:
        return query, None
    given = dict(query).get(name)
    return (query, given) if given else ((*query, (name, key := str(uuid.uuid4()))), key)


def _json(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return UNSET


def _said(
    places: tuple[tuple[str | None, str | None], ...], response: http.Response, body: Any
) -> Iterator[tuple[str | None, str | None]]:
    """Codes and messages of an error answer, from the first of the places that holds any; all, where it is a list."""
    for code_at, message_at in places:
        listed = "/0/" in f"{code_at}{message_at}"
        found = False
        for index in range(_MOST_DETAILS if listed else 1):
            code, message = _text(code_at, index, response, body), _text(message_at, index, response, body)
            if not code and not message:
                break
            found = True
            yield code, message
        if found:
            return


def _text(expression: str | None, index: int, response: http.Response, body: Any) -> str | None:
    if expression is None:
        return None
    found = evaluate(expression.replace("/0/", f"/{index}/"), headers=response.headers, body=body)
    if found is UNSET or found is None:
        return None
    return found if isinstance(found, str) else msgspec.json.encode(found).decode()


class Client(_Connection):
    """Sends calls and waits for the answers.

    Args:
        api: Which API.
        server: Its origin: scheme, host and port.
        credential: What it signs in with; `None` for operations that need none.
        options: Timeouts, retrying, strictness.
        transport: Another httpx transport than the network, such as the sandbox's.
        trust_env: Take proxies and certificates from the environment.
    """

    def __init__(
        self,
        api: Api,
        server: str,
        credential: Credential | None = None,
        *,
        options: Options | None = None,
        transport: http.BaseTransport | None = None,
        trust_env: bool = False,
    ) -> None:
        super().__init__(api, server, credential, options or Options())
        inner = transport or http.HTTPTransport(trust_env=trust_env)
        self._transport = RetryTransport(inner)
        self._http = http.Client(transport=self._transport, trust_env=trust_env)

    def send(self, operation: Operation[..., T], call: RequestSpec) -> ApiResponse[T]:
        """Send one call.

        Raises:
            ApiError: The service answered with another status than a success; the subclass says which.
            DecodeError: The answer is not what the operation declares.
            ConnectionFailedError: No whole answer came; `Timeout` where it took too long.
            AuthError: There is no fitting credential, or it could not be got or refreshed.
        """
        request, auth, sending = self.prepare(operation, call)
        try:
            response = self._exchange(request, auth)
        except http.RequestError as error:
            raise self.failed(error, sending) from error
        return self.finish(operation, response, sending)

    def _exchange(self, request: http.Request, auth: http.Auth | None) -> http.Response:
        # httpx.Client.send would add cookies, redirects and URLs in the log, none of which may happen here, and
        # takes longer over them than all else takes together.
        if self._http.is_closed:
            raise RuntimeError("the client is closed")
        flow = (auth or _UNSIGNED).sync_auth_flow(request)
        try:
            request = next(flow)
            while True:
                response = self._transport.handle_request(request)
                response.request = request
                try:
                    request = flow.send(response)
                except StopIteration:
                    return response
        finally:
            flow.close()

    def request(
        self, method: str, path: str, *, query: dict[str, str] | None = None, json: Any = None
    ) -> ApiResponse[Any]:
        """Make a call that the spec does not know, with the client's credential, retrying and errors.

        Args:
            method: HTTP method.
            path: Path on the server, percent-encoded.
            query: Query parameters.
            json: The body; `None` for none.

        Returns:
            The reply, its value plain JSON data; `None` where the body is empty.
        """
        operation, call = _undocumented(self, method, path, query, json)
        return self.send(operation, call)

    def with_options(self, **changes: Any) -> Self:
        """The same client with some `Options` changed; it shares the connections, and this one stays as it is."""
        return _copied(self, changes)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class AsyncClient(_Connection):
    """Sends calls and awaits the answers.

    Args:
        api: Which API.
        server: Its origin: scheme, host and port.
        credential: What it signs in with; `None` for operations that need none.
        options: Timeouts, retrying, strictness.
        transport: Another httpx transport than the network, such as the sandbox's.
        trust_env: Take proxies and certificates from the environment.
    """

    def __init__(
        self,
        api: Api,
        server: str,
        credential: Credential | None = None,
        *,
        options: Options | None = None,
        transport: http.AsyncBaseTransport | None = None,
        trust_env: bool = False,
    ) -> None:
        super().__init__(api, server, credential, options or Options())
        inner = transport or http.AsyncHTTPTransport(trust_env=trust_env)
        self._transport = AsyncRetryTransport(inner)
        self._http = http.AsyncClient(transport=self._transport, trust_env=trust_env)

    async def send(self, operation: Operation[..., T], call: RequestSpec) -> ApiResponse[T]:
        """Send one call.

        Raises:
            ApiError: The service answered with another status than a success; the subclass says which.
            DecodeError: The answer is not what the operation declares.
            ConnectionFailedError: No whole answer came; `Timeout` where it took too long.
            AuthError: There is no fitting credential, or it could not be got or refreshed.
        """
        request, auth, sending = self.prepare(operation, call)
        try:
            response = await self._exchange(request, auth)
        except http.RequestError as error:
            raise self.failed(error, sending) from error
        return self.finish(operation, response, sending)

    async def _exchange(self, request: http.Request, auth: http.Auth | None) -> http.Response:
        if self._http.is_closed:
            raise RuntimeError("the client is closed")
        flow = (auth or _UNSIGNED).async_auth_flow(request)
        try:
            request = await anext(flow)
            while True:
                response = await self._transport.handle_async_request(request)
                response.request = request
                try:
                    request = await flow.asend(response)
                except StopAsyncIteration:
                    return response
        finally:
            await flow.aclose()

    async def request(
        self, method: str, path: str, *, query: dict[str, str] | None = None, json: Any = None
    ) -> ApiResponse[Any]:
        """Make a call that the spec does not know, with the client's credential, retrying and errors.

        Args:
            method: HTTP method.
            path: Path on the server, percent-encoded.
            query: Query parameters.
            json: The body; `None` for none.

        Returns:
            The reply, its value plain JSON data; `None` where the body is empty.
        """
        operation, call = _undocumented(self, method, path, query, json)
        return await self.send(operation, call)

    def with_options(self, **changes: Any) -> Self:
        """The same client with some `Options` changed; it shares the connections, and this one stays as it is."""
        return _copied(self, changes)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.aclose()


C = TypeVar("C", bound=_Connection)


def _copied(client: C, changes: dict[str, Any]) -> C:
    made = object.__new__(type(client))
    made.__dict__.update(client.__dict__)
    if "max_retries" in changes:
        retry = changes.get("retry", client.options.retry)
        changes = {**changes, "retry": attrs.evolve(retry, max_retries=changes["max_retries"])}
        del changes["max_retries"]
    made.options = attrs.evolve(client.options, **changes)
    return made


def _undocumented(
    client: _Connection, method: str, path: str, query: dict[str, str] | None, json: Any
) -> tuple[Operation[..., Any], RequestSpec]:
    operation: Operation[..., Any] = Operation(
        id=f"{method} {path}",
        build=RequestSpec,
        reader=Decoder(Any),
        security=() if client.credential is None else tuple(client.credential.schemes),
    )
    call = RequestSpec(
        method=method.upper(),
        path=path if path.startswith("/") else f"/{path}",
        query=tuple((query or {}).items()),
        content=None if json is None else msgspec.json.encode(json),
        content_type=None if json is None else client.api.accept,
    )
    return operation, call
