"""The clients: they send calls, raise errors before any parsing, and read answers."""

from __future__ import annotations

import time
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import urlencode

import attrs
import msgspec
from msgspec import UNSET

from ._http import http
from .arguments import Call
from .auth import Credential
from .errors import ApiError, AuthError, ConnectionFailed, DecodeError, Timeout, error_class
from .expressions import evaluate
from .operation import Api, Operation, Reply
from .origins import checked_server
from .reading import Reader, UnreadableBody
from .retry import AsyncRetryTransport, RetryBudget, RetryPolicy, RetryTransport, retry_after, sending

__all__ = ["AsyncClient", "Client", "Options"]

T = TypeVar("T")
_SAFE = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})


@attrs.frozen(kw_only=True, slots=True)
class Options:
    """How calls are made. Change some of them for a while with `with_options()`.

    Attributes:
        connect_timeout: Seconds to wait for a connection.
        read_timeout: Seconds to wait for the next bytes, and to write.
        deadline: Seconds for one call, retries and waiting included; `None` for no such bound.
        retry: When a request is sent again.
        strict: Refuse answers that break the spec, where otherwise they are kept and marked.
    """

    connect_timeout: float = 10.0
    read_timeout: float = 60.0
    deadline: float | None = None
    retry: RetryPolicy = attrs.field(factory=RetryPolicy)
    strict: bool = False

    def timeout(self) -> dict[str, float]:
        """The timeouts in the shape that the transport takes."""
        return {
            "connect": self.connect_timeout,
            "pool": self.connect_timeout,
            "read": self.read_timeout,
            "write": self.read_timeout,
        }


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
        self._budget = RetryBudget()
        self._headers = {"User-Agent": f"syllabind/{_version()}", "Accept-Encoding": "gzip, deflate"}

    def prepare(self, operation: Operation[..., Any], call: Call) -> tuple[http.Request, http.Auth | None]:
        server = self.server if call.server is None else checked_server(call.server)
        url = f"{server}{call.path}?{urlencode(call.query)}" if call.query else f"{server}{call.path}"
        headers = {**self._headers, "Accept": operation.accept or self.api.accept}
        if call.content_type is not None:
            headers["Content-Type"] = call.content_type
        options = self.options
        idempotent = operation.idempotent or call.method in _SAFE
        extensions = {
            "timeout": options.timeout(),
            "syllabind": sending(
                options.retry,
                self._budget,
                idempotent=idempotent,
                deadline=None if options.deadline is None else time.monotonic() + options.deadline,
            ),
        }
        request = http.Request(call.method, url, headers=headers, content=call.content, extensions=extensions)
        return request, self._authenticate(operation, server)

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

    def finish(self, operation: Operation[..., T], response: http.Response) -> Reply[T]:
        status, content = response.status_code, response.content
        attempts = response.extensions.get("syllabind.attempts", 1)
        if not 200 <= status < 300:
            raise self._error(operation, response, attempts)
        if operation.reader is None:
            return Reply(
                value=None,  # type: ignore[arg-type]
                body=None,
                status=status,
                headers=response.headers,
                content=content,
                attempts=attempts,
            )
        try:
            if not content:
                raise UnreadableBody("the body is empty")
            reading = operation.reader.read(content, strict=self.options.strict)
        except UnreadableBody as error:
            raise DecodeError(
                operation=operation.id,
                status=status,
                problem=error.problem,
                pointer=error.pointer,
                content=content,
                request_id=self._request_id(response, _json(content)),
            ) from None
        return Reply(
            value=reading.value,
            body=reading.body,
            status=status,
            headers=response.headers,
            content=content,
            unreadable=reading.unreadable,
            attempts=attempts,
            request_id_at=self.api.request_id,
        )

    def _request_id(self, response: http.Response, body: Any) -> str | None:
        if self.api.request_id is None:
            return None
        found = evaluate(self.api.request_id, headers=response.headers, body=body)
        return found if isinstance(found, str) else None

    def _error(self, operation: Operation[..., Any], response: http.Response, attempts: int) -> ApiError:
        body = _json(response.content)
        code = message = None
        for code_at, message_at in self.api.errors:
            code = _text(code_at, response, body)
            message = _text(message_at, response, body)
            if code or message:
                break
        return error_class(response.status_code)(
            operation=operation.id,
            status=response.status_code,
            code=code,
            message=message,
            request_id=self._request_id(response, body),
            retry_after=retry_after(response.headers, time.time()),
            attempts=attempts,
            headers=response.headers,
            content=response.content,
        )

    def failed(self, operation: Operation[..., Any], error: Exception) -> ConnectionFailed:
        kind = Timeout if isinstance(error, http.TimeoutException) else ConnectionFailed
        return kind(f"{operation.id}: {type(error).__name__}: {error}".rstrip(": "))


def _json(content: bytes) -> Any:
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, RecursionError):
        return UNSET


def _text(expression: str | None, response: http.Response, body: Any) -> str | None:
    if expression is None:
        return None
    found = evaluate(expression, headers=response.headers, body=body)
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
        self._http = http.Client(transport=RetryTransport(inner), trust_env=trust_env)

    def send(self, operation: Operation[..., T], call: Call) -> Reply[T]:
        """Send one call.

        Raises:
            ApiError: The service answered with another status than a success; the subclass says which.
            DecodeError: The answer is not what the operation declares.
            ConnectionFailed: No whole answer came; `Timeout` where it took too long.
            AuthError: There is no fitting credential, or it could not be got or refreshed.
        """
        request, auth = self.prepare(operation, call)
        try:
            response = self._http.send(request, auth=auth, follow_redirects=False)
        except http.RequestError as error:
            raise self.failed(operation, error) from error
        return self.finish(operation, response)

    def request(self, method: str, path: str, *, query: dict[str, str] | None = None, json: Any = None) -> Reply[Any]:
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
        self._http = http.AsyncClient(transport=AsyncRetryTransport(inner), trust_env=trust_env)

    async def send(self, operation: Operation[..., T], call: Call) -> Reply[T]:
        """Send one call.

        Raises:
            ApiError: The service answered with another status than a success; the subclass says which.
            DecodeError: The answer is not what the operation declares.
            ConnectionFailed: No whole answer came; `Timeout` where it took too long.
            AuthError: There is no fitting credential, or it could not be got or refreshed.
        """
        request, auth = self.prepare(operation, call)
        try:
            response = await self._http.send(request, auth=auth, follow_redirects=False)
        except http.RequestError as error:
            raise self.failed(operation, error) from error
        return self.finish(operation, response)

    async def request(
        self, method: str, path: str, *, query: dict[str, str] | None = None, json: Any = None
    ) -> Reply[Any]:
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
) -> tuple[Operation[..., Any], Call]:
    operation: Operation[..., Any] = Operation(
        id=f"{method} {path}",
        build=Call,
        reader=Reader(Any),
        security=() if client.credential is None else tuple(client.credential.schemes),
    )
    call = Call(
        method=method.upper(),
        path=path if path.startswith("/") else f"/{path}",
        query=tuple((query or {}).items()),
        content=None if json is None else msgspec.json.encode(json),
        content_type=None if json is None else client.api.accept,
    )
    return operation, call
