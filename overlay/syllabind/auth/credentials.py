"""Credentials as values. A client binds one to its origin; requests to any other origin are refused."""

from __future__ import annotations

import time
from base64 import b64encode
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Mapping
from typing import Protocol, TypedDict

import attrs
import msgspec

from ..core._http import http
from ..core.origins import checked_server
from ..core.redaction import Secret, install_log_filter, validate_header_value
from ..errors import ArgumentError, AuthError, InsecureUrlError
from .oauth_scheme import OAuthScheme, origin_of
from .token import ClientId, Token, TokenRefusedError, read_token, token_request
from .token_endpoint import Endpoint
from .token_source import TokenSource
from .token_store import TokenStore

__all__ = ["AuthorizedUser", "Basic", "BearerToken", "ClientCredentials", "Credential", "Impersonation", "TokenOptions"]

Flow = Generator[http.Request, http.Response, None]
AsyncFlow = AsyncGenerator[http.Request, http.Response]


class Credential(Protocol):
    """Anything that a client can sign in with."""

    @property
    def schemes(self) -> frozenset[str]:
        """Names of the spec's security schemes that it satisfies."""
        raise NotImplementedError

    def bind(self, origin: str) -> http.Auth:
        """What signs requests to one origin, and to no other."""
        raise NotImplementedError


class _Bound(http.Auth):
    """Signs requests, once it is sure that they go to the one origin that the credential belongs to."""

    def __init__(self, origin: str) -> None:
        url = http.URL(checked_server(origin))
        install_log_filter(url.host)
        self._origin = (url.scheme, url.host, url.port)

    def _sign(self, request: http.Request, value: str) -> None:
        url = request.url
        if (url.scheme, url.host, url.port) != self._origin or url.userinfo:
            raise InsecureUrlError("the request leaves the origin that its credential belongs to; it was not sent")
        request.headers["Authorization"] = value


class _StaticAuth(_Bound):
    def __init__(self, origin: str, header: Callable[[], str]) -> None:
        super().__init__(origin)
        self._header = header

    def auth_flow(self, request: http.Request) -> Flow:
        self._sign(request, self._header())
        yield request


class _SourceAuth(_Bound):
    """Signs with a source's token; where the service rejects it, once more with another one."""

    def __init__(self, origin: str, source: TokenSource) -> None:
        super().__init__(origin)
        self._source = source

    def sync_auth_flow(self, request: http.Request) -> Flow:
        token = self._source.token()
        self._sign(request, f"Bearer {token.access_token.reveal()}")
        response = yield request
        if response.status_code != 401:
            self._source.accepted(token)
        elif (other := self._source.replace(token)) is not None:
            self._sign(request, f"Bearer {other.access_token.reveal()}")
            response = yield request
            if response.status_code != 401:
                self._source.accepted(other)

    async def async_auth_flow(self, request: http.Request) -> AsyncFlow:
        token = await self._source.atoken()
        self._sign(request, f"Bearer {token.access_token.reveal()}")
        response = yield request
        if response.status_code != 401:
            self._source.accepted(token)
        elif (other := await self._source.areplace(token)) is not None:
            self._sign(request, f"Bearer {other.access_token.reveal()}")
            response = yield request
            if response.status_code != 401:
                self._source.accepted(other)


def _names(value: str | Iterable[str]) -> frozenset[str]:
    return frozenset((value,) if isinstance(value, str) else value)


@attrs.frozen(slots=True, init=False)
class BearerToken:
    """A token that somebody else gave us and that is never renewed.

    Args:
        token: The token.
        schemes: Names of the security schemes that it satisfies.

    Raises:
        ArgumentError: The token cannot be sent.
    """

    token: Secret
    schemes: frozenset[str]

    def __init__(self, token: str | Secret, schemes: str | Iterable[str]) -> None:
        self.__attrs_init__(token=validate_header_value("token", token), schemes=_names(schemes))  # pyright: ignore[reportAttributeAccessIssue]

    def bind(self, origin: str) -> http.Auth:
        """What signs requests to one origin."""
        return _StaticAuth(origin, lambda: f"Bearer {self.token.reveal()}")


@attrs.frozen(slots=True, init=False)
class Basic:
    """User name and password by HTTP Basic (RFC 7617).

    Args:
        username: The user name; for Thrive the tenant's id.
        password: The password; for Thrive the API secret.
        schemes: Names of the security schemes that it satisfies.

    Raises:
        ArgumentError: One of them cannot be sent.
    """

    username: str
    password: Secret
    schemes: frozenset[str]

    def __init__(self, username: str, password: str | Secret, schemes: str | Iterable[str]) -> None:
        if ":" in username:
            raise ArgumentError("username", "a colon cannot be sent (RFC 7617, section 2)")
        self.__attrs_init__(  # pyright: ignore[reportAttributeAccessIssue]
            username=validate_header_value("username", username, spaces=True).reveal(),
            password=validate_header_value("password", password, spaces=True),
            schemes=_names(schemes),
        )

    def bind(self, origin: str) -> http.Auth:
        """What signs requests to one origin."""
        return _StaticAuth(
            origin, lambda: f"Basic {b64encode(f'{self.username}:{self.password.reveal()}'.encode()).decode()}"
        )


class TokenOptions(TypedDict, total=False):
    """How a renewed token is kept and asked for; see `AuthorizedUser`."""

    store: TokenStore | None
    key: str
    transport: http.BaseTransport | None
    async_transport: http.AsyncBaseTransport | None
    clock: Callable[[], float]


def _client(client_id: str, client_secret: str | Secret | None) -> ClientId:
    return ClientId(id=client_id, secret=client_secret)


@attrs.frozen(kw_only=True, slots=True, eq=False, init=False)
class ClientCredentials:
    """An application that signs in as itself (RFC 6749, section 4.4); its token is fetched and renewed when needed.

    Args:
        scheme: The security scheme.
        client_id: The application's id.
        client_secret: Its secret.
        scopes: What to ask for; nothing is asked for where empty.
        parameters: Path parameters of the token endpoint, such as `tenantId`.
        schemes: Names of the security schemes that it satisfies, if not the scheme's own.
        store: Where to keep the token between processes.
        key: Its name there.
        transport: Another httpx transport than the network for token calls.
        async_transport: The same for async clients.
        clock: Seconds since 1970.
    """

    scheme: OAuthScheme
    client: ClientId
    scopes: tuple[str, ...]
    schemes: frozenset[str]
    source: TokenSource = attrs.field(repr=False)

    def __init__(
        self,
        *,
        scheme: OAuthScheme,
        client_id: str,
        client_secret: str | Secret,
        scopes: Iterable[str] = (),
        parameters: Mapping[str, str] | None = None,
        schemes: str | Iterable[str] = (),
        store: TokenStore | None = None,
        key: str = "default",
        transport: http.BaseTransport | None = None,
        async_transport: http.AsyncBaseTransport | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.__attrs_init__(  # pyright: ignore[reportAttributeAccessIssue]
            scheme=scheme.filled(parameters or {}),
            client=_client(client_id, client_secret),
            scopes=tuple(scopes),
            schemes=_names(schemes or scheme.name),
            source=TokenSource(
                self._request,
                self._read,
                endpoint=Endpoint(transport=transport, async_transport=async_transport),
                store=store,
                key=key,
                clock=clock,
            ),
        )

    def bind(self, origin: str) -> http.Auth:
        """What signs requests to one origin."""
        return _SourceAuth(origin, self.source)

    def _request(self, token: Token | None) -> http.Request:
        fields = {"grant_type": "client_credentials"}
        if self.scopes:
            fields["scope"] = self.scheme.scope_separator.join(self.scopes)
        return token_request(self.scheme, self.client, fields)

    def _read(self, response: http.Response, token: Token | None, now: float) -> Token:
        return read_token(self.scheme, response, now, asked=self.scopes, secrets=(self.client.secret,))


@attrs.frozen(kw_only=True, slots=True, eq=False, init=False)
class AuthorizedUser:
    """A person who signed in: a token, and what is needed to refresh it (RFC 6749, section 6).

    Args:
        scheme: The security scheme.
        client_id: The application's id.
        client_secret: Its secret; `None` for a public client.
        token: The token of the sign-in; with a store it may be left out, then the store's is used.
        schemes: Names of the security schemes that it satisfies, if not the scheme's own.
        store: Where to keep the token between processes.
        key: Its name there, one for each person.
        transport: Another httpx transport than the network for token calls.
        async_transport: The same for async clients.
        clock: Seconds since 1970.

    Raises:
        AuthError: There is neither a token nor a store.
    """

    scheme: OAuthScheme
    client: ClientId
    schemes: frozenset[str]
    source: TokenSource = attrs.field(repr=False)

    def __init__(
        self,
        *,
        scheme: OAuthScheme,
        client_id: str,
        client_secret: str | Secret | None = None,
        token: Token | None = None,
        schemes: str | Iterable[str] = (),
        store: TokenStore | None = None,
        key: str = "default",
        transport: http.BaseTransport | None = None,
        async_transport: http.AsyncBaseTransport | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if token is None and store is None:
            raise AuthError("a signed-in user needs a token, or a store that holds one")
        self.__attrs_init__(  # pyright: ignore[reportAttributeAccessIssue]
            scheme=scheme,
            client=_client(client_id, client_secret),
            schemes=_names(schemes or scheme.name),
            source=TokenSource(
                self._request,
                self._read,
                endpoint=Endpoint(transport=transport, async_transport=async_transport),
                token=token,
                store=store,
                key=key,
                clock=clock,
            ),
        )

    def bind(self, origin: str) -> http.Auth:
        """What signs requests to one origin."""
        return _SourceAuth(origin, self.source)

    def _request(self, token: Token | None) -> http.Request:
        if token is None or token.refresh_token is None:
            raise TokenRefusedError("nothing is left to renew the sign-in with; sign in again", code="invalid_grant")
        fields: dict[str, str | Secret] = {"refresh_token": token.refresh_token}
        if self.scheme.send_grant_type_on_refresh:
            fields = {"grant_type": "refresh_token", **fields}
        return token_request(self.scheme, self.client, fields, refresh=True)

    def _read(self, response: http.Response, token: Token | None, now: float) -> Token:
        refresh = None if token is None else token.refresh_token
        return read_token(self.scheme, response, now, previous=token, secrets=(self.client.secret, refresh))


@attrs.frozen(kw_only=True, slots=True, eq=False, init=False)
class Impersonation:
    """Somebody else's identity, carried on behalf of a person who may do that; `identity` says whose it is.

    Adobe Learning Manager, Application developer manual: the vendor must allow it for the account, and the
    application has to show that a session is impersonated. Token calls are made the way the person's own are.

    Args:
        admin: The person; their refresh token asks for the other token.
        identity: E-mail address of the other one.
        path: Path of the endpoint on the origin of the person's token endpoint.
    """

    admin: AuthorizedUser
    identity: str
    url: str
    schemes: frozenset[str]
    source: TokenSource = attrs.field(repr=False)

    def __init__(self, *, admin: AuthorizedUser, identity: str, path: str) -> None:
        self.__attrs_init__(  # pyright: ignore[reportAttributeAccessIssue]
            admin=admin,
            identity=validate_header_value("identity", identity).reveal(),
            url=f"{origin_of(admin.scheme.token_url)}{path}",
            schemes=admin.schemes,
            source=admin.source.derived(self._request, self._read),
        )

    def bind(self, origin: str) -> http.Auth:
        """What signs requests to one origin."""
        return _SourceAuth(origin, self.source)

    def _request(self, token: Token | None) -> http.Request:
        current = self.admin.source.peek()
        if current is None or current.refresh_token is None or self.admin.client.secret is None:
            raise TokenRefusedError("acting as somebody else needs a refresh token and the client's secret")
        # The first answer may be a token that exists already; one that has to be replaced calls for a new one.
        query = {"learner_email": self.identity, **({} if token is None else {"force": "true"})}
        headers = {"Accept": "application/json", "Content-Type": "application/json", "Accept-Encoding": "identity"}
        body = {
            "client_id": self.admin.client.id,
            "client_secret": self.admin.client.secret.reveal(),
            "refresh_token": current.refresh_token.reveal(),
        }
        return http.Request("POST", self.url, params=query, headers=headers, content=msgspec.json.encode(body))

    def _read(self, response: http.Response, token: Token | None, now: float) -> Token:
        current = self.admin.source.peek()
        refresh = None if current is None else current.refresh_token
        return read_token(self.admin.scheme, response, now, secrets=(self.admin.client.secret, refresh))
