"""The part that the three APIs' client classes share: making, changing and closing a client."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any, ClassVar, Self, TypedDict, Unpack

from ..auth import Credential
from ._http import http
from .client import AsyncClient, Client, Options
from .descriptors import AsyncResource, Resource
from .operation import Api, ApiResponse
from .retry import Attempt, RetryPolicy

__all__ = ["AsyncClientOptions", "AsyncFacade", "Changes", "ClientOptions", "Facade"]


class ClientOptions(TypedDict, total=False):
    """Arguments of a client beside credential and server; see `Facade`."""

    options: Options | None
    transport: http.BaseTransport | None
    trust_env: bool


class AsyncClientOptions(TypedDict, total=False):
    """Arguments of an asynchronous client beside credential and server; see `AsyncFacade`."""

    options: Options | None
    transport: http.AsyncBaseTransport | None
    trust_env: bool


class Changes(TypedDict, total=False):
    """What `with_options` can change; see `Options`."""

    connect_timeout: float
    read_timeout: float
    deadline: float | None
    retry: RetryPolicy
    max_retries: int
    strict: bool
    paced: bool
    largest_body: int
    on_attempt: Callable[[Attempt, float | None], None] | None


class Facade(Resource):
    """An API's client, waiting for its answers.

    Args:
        credential: What it signs in with; `None` for operations that need none.
        server: Origin of the service; that of the credential by default, or else the production one.
        options: Timeouts, retrying, strictness.
        transport: Another httpx transport than the network, such as the sandbox's.
        trust_env: Take proxies and certificates from the environment.

    Raises:
        InsecureUrlError: The server is plain http and not loopback, or the credential belongs to another one.
    """

    __slots__ = ()
    api: ClassVar[Api]

    def __init__(
        self,
        credential: Credential | None = None,
        *,
        server: str | None = None,
        options: Options | None = None,
        transport: http.BaseTransport | None = None,
        trust_env: bool = False,
    ) -> None:
        super().__init__(
            Client(
                self.api,
                server or (credential and credential.server) or self.api.server,
                credential,
                options=options,
                transport=transport,
                trust_env=trust_env,
            )
        )

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """The same client with other options; it shares the connections, and this one stays as it is."""
        made = object.__new__(type(self))
        made._client = self._client.with_options(**changes)
        return made

    def request(
        self, method: str, path: str, *, query: dict[str, str] | None = None, json: Any = None
    ) -> ApiResponse[Any]:
        """Make a call that the spec does not know; see `Client.request`."""
        return self._client.request(method, path, query=query, json=json)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class AsyncFacade(AsyncResource):
    """An API's client, to be awaited.

    Args:
        credential: What it signs in with; `None` for operations that need none.
        server: Origin of the service; that of the credential by default, or else the production one.
        options: Timeouts, retrying, strictness.
        transport: Another httpx transport than the network, such as the sandbox's.
        trust_env: Take proxies and certificates from the environment.

    Raises:
        InsecureUrlError: The server is plain http and not loopback, or the credential belongs to another one.
    """

    __slots__ = ()
    api: ClassVar[Api]

    def __init__(
        self,
        credential: Credential | None = None,
        *,
        server: str | None = None,
        options: Options | None = None,
        transport: http.AsyncBaseTransport | None = None,
        trust_env: bool = False,
    ) -> None:
        super().__init__(
            AsyncClient(
                self.api,
                server or (credential and credential.server) or self.api.server,
                credential,
                options=options,
                transport=transport,
                trust_env=trust_env,
            )
        )

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """The same client with other options; it shares the connections, and this one stays as it is."""
        made = object.__new__(type(self))
        made._client = self._client.with_options(**changes)
        return made

    async def request(
        self, method: str, path: str, *, query: dict[str, str] | None = None, json: Any = None
    ) -> ApiResponse[Any]:
        """Make a call that the spec does not know; see `AsyncClient.request`."""
        return await self._client.request(method, path, query=query, json=json)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.aclose()
