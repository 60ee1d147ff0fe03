"""Credentials: values that sign a client's requests to the one origin that they belong to."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Required, TypedDict, Unpack

import attrs

from ..core._http import http
from ..core.bodies import Answer
from ..core.calls import Credential
from ..core.origins import checked_server
from ..core.redaction import Secret, validate_header_value
from ..errors import ArgumentError, AuthError
from .identity import Identity, fingerprint
from .oauth_scheme import OAuthScheme
from .signing import CombinedSigner, StaticSigner, TokenSigner, put_key
from .token import ClientId, Token, TokenRefusedError, identified, read_token, token_request
from .token_endpoint import Endpoint
from .token_source import TokenSource
from .token_store import BoundStore, TokenStore

__all__ = [
    "ApiKey",
    "ApplicationOptions",
    "AuthorizedUser",
    "Basic",
    "BearerToken",
    "ClientCredentials",
    "Combined",
    "CredentialOptions",
    "TokenOptions",
]


Names = str | Iterable[str]
Text = str | Secret


def _names(value: Names) -> frozenset[str]:
    return frozenset((value,) if isinstance(value, str) else value)


def _server(value: str | None) -> str | None:
    return None if value is None else checked_server(value)


@attrs.frozen(slots=True, init=False)
class BearerToken:
    """An access token that is used as it is and never renewed (RFC 6750).

    Args:
        token: The token.
        schemes: Names of the security schemes that it satisfies.
        server: Origin of the service that issued it; `None` where the client decides.
        api: Name of the API that it belongs to; `None` where the schemes alone say so.

    Raises:
        ArgumentError: The token is no text, or has characters that cannot be sent.
        InsecureUrlError: `server` is no origin, or plain http and not loopback.
    """

    token: Secret
    schemes: frozenset[str]
    server: str | None
    api: str | None

    def __init__(self, token: Text, schemes: Names, *, server: str | None = None, api: str | None = None) -> None:
        token = validate_header_value("token", token)
        self.__attrs_init__(token, _names(schemes), _server(server), api)  # pyright: ignore[reportAttributeAccessIssue]

    def bind(self, origin: str) -> StaticSigner:
        """Return what signs requests to one origin."""
        return StaticSigner(origin, self.server, f"Bearer {self.token.reveal()}")


@attrs.frozen(slots=True, init=False)
class Basic:
    """A user name and password, sent by HTTP Basic (RFC 7617).

    Args:
        username: The user name, without a colon.
        password: The password.
        schemes: Names of the security schemes that it satisfies.
        server: Origin of the service that they belong to; `None` where the client decides.
        api: Name of the API that they belong to; `None` where the schemes alone say so.

    Raises:
        ArgumentError: One of them is no text, or has characters that cannot be sent.
        InsecureUrlError: `server` is no origin, or plain http and not loopback.
    """

    username: str
    password: Secret
    schemes: frozenset[str]
    server: str | None
    api: str | None

    def __init__(
        self, username: str, password: Text, schemes: Names, *, server: str | None = None, api: str | None = None
    ) -> None:
        username = validate_header_value("username", username, spaces=True).reveal()
        if ":" in username:
            raise ArgumentError("username", "must not contain a colon (RFC 7617, section 2)")
        password = validate_header_value("password", password, spaces=True)
        self.__attrs_init__(username, password, _names(schemes), _server(server), api)  # pyright: ignore[reportAttributeAccessIssue]

    def bind(self, origin: str) -> StaticSigner:
        """Return what signs requests to one origin."""
        pair = b64encode(f"{self.username}:{self.password.reveal()}".encode()).decode()
        return StaticSigner(origin, self.server, f"Basic {pair}")


@attrs.frozen(slots=True, init=False)
class ApiKey:
    """A key in a header, a query parameter or a cookie (OpenAPI 3.1.0, section 4.8.27).

    Args:
        key: The key.
        name: Name of the header, the parameter or the cookie.
        place: `header`, `query` or `cookie`.
        schemes: Names of the security schemes that it satisfies.
        server: Origin of the service that it belongs to; `None` where the client decides.
        api: Name of the API that it belongs to; `None` where the schemes alone say so.

    Raises:
        ArgumentError: The key is no text, or has characters that cannot be sent.
    """

    key: Secret
    name: str
    place: str
    schemes: frozenset[str]
    server: str | None
    api: str | None

    def __init__(
        self, key: Text, name: str, place: str, schemes: Names, *, server: str | None = None, api: str | None = None
    ) -> None:
        key = validate_header_value("key", key, spaces=True)
        self.__attrs_init__(key, name, place, _names(schemes), _server(server), api)  # pyright: ignore[reportAttributeAccessIssue]

    @property
    def parameters(self) -> frozenset[str]:
        """Return the names of the query parameters that it fills."""
        return frozenset({self.name} if self.place == "query" else ())

    def bind(self, origin: str) -> StaticSigner:
        """Return what signs requests to one origin."""
        return StaticSigner(origin, self.server, self.key.reveal(), partial(put_key, self.place, self.name))


@attrs.frozen(slots=True, init=False)
class Combined:
    """Credentials of one API that are sent together; one of them at most may be renewed.

    Raises:
        ArgumentError: They belong to several APIs, there are none, or several may be renewed.
    """

    credentials: tuple[Credential, ...]
    server: str | None
    api: str | None

    def __init__(self, *credentials: Credential) -> None:
        apis = sorted({each.api for each in credentials if each.api is not None})
        if len(apis) > 1:
            raise ArgumentError("credentials", f"must belong to one API, got credentials of {' and '.join(apis)}")
        if not credentials or sum(hasattr(each, "source") for each in credentials) > 1:
            raise ArgumentError("credentials", "must be one or more, of which one at most may be renewed")
        servers = (each.server for each in credentials if each.server is not None)
        self.__attrs_init__(credentials, next(servers, None), next(iter(apis), None))  # pyright: ignore[reportAttributeAccessIssue]

    @property
    def schemes(self) -> frozenset[str]:
        """Return the names of the security schemes that they satisfy."""
        return frozenset().union(*(each.schemes for each in self.credentials))

    @property
    def parameters(self) -> frozenset[str]:
        """Return the names of the query parameters that they fill."""
        return frozenset().union(*(getattr(each, "parameters", ()) for each in self.credentials))

    def bind(self, origin: str) -> CombinedSigner:
        """Return what signs requests to one origin."""
        signers = (each.bind(origin) for each in self.credentials)
        return CombinedSigner(*sorted(signers, key=lambda each: isinstance(each, StaticSigner)))


class TokenOptions(TypedDict, total=False):
    """Where tokens are stored and how they are requested; see `AuthorizedUser`."""

    store: TokenStore | None
    key: str | None
    transport: http.BaseTransport | None
    async_transport: http.AsyncBaseTransport | None
    clock: Callable[[], float]


class CredentialOptions(TokenOptions, total=False):
    """What a credential satisfies, where it belongs, and its tokens; see `AuthorizedUser`."""

    schemes: Names
    server: str | None


class ApplicationOptions(TokenOptions):
    """Id and secret of a registered application, and its tokens; see `AuthorizedUser`."""

    client_id: Required[str]
    client_secret: Required[str | Secret]


@attrs.frozen(kw_only=True, slots=True, eq=False, init=False)
class _OfSource:
    scheme: OAuthScheme
    client: ClientId
    schemes: frozenset[str]
    server: str | None
    api: str | None
    identity: Identity
    source: TokenSource = attrs.field(repr=False)

    def bind(self, origin: str) -> TokenSigner:
        """Return what signs requests to one origin."""
        return TokenSigner(origin, self.server, self.source)


@attrs.frozen(kw_only=True, slots=True, eq=False, init=False)
class ClientCredentials(_OfSource):
    """An application that signs in as itself (RFC 6749, section 4.4); its token is requested as often as needed.

    Args:
        scheme: The security scheme.
        client_id: Id of the application.
        client_secret: Secret of the application; `None` for a public client.
        scopes: Scopes to ask for; the parameter is left out if there are none.
        grant: Fields of another grant that may be repeated, such as a password's (RFC 6749, section 4.3).
        parameters: Path parameters of the token endpoint, such as `tenantId`.
        schemes: Names of the security schemes that it satisfies; the scheme's own name by default.
        server: Origin of the service; `None` where the client decides.
        store: Store that keeps the token between processes.
        key: Name of the token in the store; made of issuer, client and scopes by default.
        transport: httpx transport for token requests, instead of the network.
        async_transport: The same for async clients.
        clock: Function that returns the seconds since 1970.
    """

    scopes: tuple[str, ...] = ()
    grant: Mapping[str, str | Secret] = attrs.field(factory=dict)

    def __init__(
        self,
        *,
        scheme: OAuthScheme,
        client_id: str,
        client_secret: str | Secret | None,
        scopes: Iterable[str] = (),
        grant: Mapping[str, str | Secret] = MappingProxyType({"grant_type": "client_credentials"}),
        parameters: Mapping[str, str] | None = None,
        **options: Unpack[CredentialOptions],
    ) -> None:
        scheme, scopes = scheme.filled(parameters or {}), tuple(scopes)
        user = [str(grant["username"])] if "username" in grant else []
        identity = Identity(issuer=scheme.token_url, client_id=client_id, subject=next(iter(user), None))
        key = options.get("key") or f"{scheme.name}-{fingerprint(scheme.token_url, client_id, *user, *sorted(scopes))}"
        self.__attrs_init__(  # pyright: ignore[reportAttributeAccessIssue]
            scheme=scheme,
            client=ClientId(id=client_id, secret=client_secret),
            scopes=scopes,
            grant=dict(grant),
            schemes=_names(options.get("schemes") or scheme.name),
            server=_server(options.get("server")),
            api=scheme.api,
            identity=identity,
            source=_source(self._request, self._read, identity, None, options, key, repeatable=True),
        )

    def _request(self, token: Token | None) -> http.Request:
        scope = {"scope": self.scheme.scope_separator.join(self.scopes)} if self.scopes else {}
        return token_request(self.scheme, self.client, {**self.grant, **scope})

    def _read(self, answer: Answer, token: Token | None, now: float) -> Token:
        secrets = (self.client.secret, *(each for each in self.grant.values() if isinstance(each, Secret)))
        token = read_token(self.scheme, answer, now, asked=self.scopes, secrets=secrets)
        return attrs.evolve(token, identity=self.identity)


@attrs.frozen(kw_only=True, slots=True, eq=False, init=False)
class AuthorizedUser(_OfSource):
    """A person who signed in: a token that is refreshed as needed (RFC 6749, section 6).

    Args:
        scheme: The security scheme.
        client_id: Id of the application.
        client_secret: Secret of the application; `None` for a public client.
        token: Token of the sign-in; may be left out if `store` holds one.
        schemes: Names of the security schemes that it satisfies; the scheme's own name by default.
        server: Origin of the service; `None` where the client decides.
        store: Store that keeps the token between processes.
        key: Name of the person's token in the store; required with a store.
        transport: httpx transport for token requests, instead of the network.
        async_transport: The same for async clients.
        clock: Function that returns the seconds since 1970.

    Raises:
        ArgumentError: `token` is no `Token`, or a store was given without a key.
        AuthError: There is neither a token nor a store, or the token belongs to another application or issuer.
    """

    def __init__(
        self,
        *,
        scheme: OAuthScheme,
        client_id: str,
        client_secret: str | Secret | None = None,
        token: Token | None = None,
        **options: Unpack[CredentialOptions],
    ) -> None:
        if token is not None and not isinstance(token, Token):
            raise ArgumentError(
                "token", f"must be a Token, got {type(token).__name__}; use Token.from_refresh_token() for a text"
            )
        if options.get("store") is None:
            if token is None:
                raise AuthError("a signed-in person needs a token, or a store that holds one")
        elif options.get("key") is None:
            raise ArgumentError("key", "is required: a store can hold several persons")
        client = ClientId(id=client_id, secret=client_secret)
        token = None if token is None else identified(token, scheme, client)
        identity = (token and token.identity) or Identity(issuer=scheme.token_url, client_id=client.id)
        self.__attrs_init__(  # pyright: ignore[reportAttributeAccessIssue]
            scheme=scheme,
            client=client,
            schemes=_names(options.get("schemes") or scheme.name),
            server=_server(options.get("server")),
            api=scheme.api,
            identity=identity,
            source=_source(
                self._request, self._read, identity, token, options, options.get("key") or "", repeatable=False
            ),
        )

    def _request(self, token: Token | None) -> http.Request:
        if token is None or token.refresh_token is None:
            why = "the token store holds no token; sign in first"
            if token is not None:
                why = "there is no refresh token to renew the sign-in with; sign in again"
            raise TokenRefusedError(why, code="invalid_grant")
        kind = {"grant_type": "refresh_token"} if self.scheme.send_grant_type_on_refresh else {}
        return token_request(self.scheme, self.client, {**kind, "refresh_token": token.refresh_token}, refresh=True)

    def _read(self, answer: Answer, token: Token | None, now: float) -> Token:
        refresh = None if token is None else token.refresh_token
        renewed = read_token(self.scheme, answer, now, previous=token, secrets=(self.client.secret, refresh))
        return identified(renewed, self.scheme, self.client)


def _source(
    request: Callable[[Token | None], http.Request],
    read: Callable[[Answer, Token | None, float], Token],
    identity: Identity,
    token: Token | None,
    options: TokenOptions,
    key: str,
    *,
    repeatable: bool,
) -> TokenSource:
    store = options.get("store")
    return TokenSource(
        request,
        read,
        endpoint=Endpoint(transport=options.get("transport"), async_transport=options.get("async_transport")),
        token=token,
        store=None if store is None else BoundStore(store, identity),
        key=key,
        clock=options.get("clock"),
        repeatable=repeatable,
    )
