"""The authorization code flow (RFC 6749, section 4.1, with PKCE of RFC 7636 and the advice of RFC 9700)."""

from __future__ import annotations

import copy
import hmac
import re
import secrets
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from hashlib import sha256
from typing import Any, Self
from urllib.parse import parse_qsl, urlencode, urlsplit

import attrs

from ..core._http import http
from ..core.redaction import Secret, redact, validate_header_value
from ..errors import ArgumentError, AuthError
from .oauth_scheme import OAuthScheme, checked_url, origin_of
from .token import ClientId, Token, read_token, token_request
from .token_endpoint import Endpoint

__all__ = [
    "AuthorizationDeniedError",
    "AuthorizationRequest",
    "authorization_url",
    "code_challenge",
    "exchange_code",
    "exchange_code_async",
    "verify_callback",
    "verify_idp_initiated_callback",
]

_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")
_RESERVED = frozenset(
    {"client_id", "code_challenge", "code_challenge_method", "redirect_uri", "response_type", "scope", "state"}
)


class AuthorizationDeniedError(AuthError):
    """The service sent the person back with an error (RFC 6749, section 4.1.2.1).

    Args:
        code: The `error` parameter.
        description: The `error_description` parameter.
    """

    def __init__(self, code: str, description: str | None = None) -> None:
        super().__init__(": ".join(part for part in (f"the sign-in ended with {code}", description) if part))
        self.code = code
        self.description = description


def _verifier(value: str | Secret | None) -> Secret | None:
    if value is None:
        return None
    secret = validate_header_value("code_verifier", value)
    if not _VERIFIER.fullmatch(secret.reveal()):
        raise ArgumentError("code_verifier", "43 to 128 letters, digits and -._~ are needed (RFC 7636, section 4.1)")
    return secret


def _state(value: str | Secret) -> Secret:
    return validate_header_value("state", value)


def code_challenge(verifier: str | Secret) -> str:
    """The S256 challenge of a verifier (RFC 7636, section 4.2).

    Raises:
        ArgumentError: It is not a verifier.
    """
    checked = _verifier(verifier)
    assert checked is not None
    return urlsafe_b64encode(sha256(checked.reveal().encode()).digest()).decode().rstrip("=")


@attrs.frozen(kw_only=True, slots=True)
class AuthorizationRequest:
    """A sign-in that was begun: where to send the person, and what to keep in their session meanwhile.

    Attributes:
        url: What the person's browser opens.
        state: Ties the callback to the session that began it.
        code_verifier: Proves in the end that the same application began it; `None` without PKCE.
        redirect_uri: Where the person comes back to.
        issuer: The service's `iss` (RFC 9207), where it is known.
    """

    url: str = attrs.field(repr=False)
    state: Secret = attrs.field(converter=_state)
    code_verifier: Secret | None = attrs.field(default=None, converter=_verifier)
    redirect_uri: str
    issuer: str | None = None

    def keep(self, session: MutableMapping[str, Any], name: str = "syllabind") -> None:
        """Put it into the person's session, as JSON data. The session must be one that they cannot read or forge."""
        session[name] = {
            "url": self.url,
            "state": self.state.reveal(),
            "code_verifier": None if self.code_verifier is None else self.code_verifier.reveal(),
            "redirect_uri": self.redirect_uri,
            "issuer": self.issuer,
        }

    @classmethod
    def take(cls, session: MutableMapping[str, Any], name: str = "syllabind") -> Self:
        """Take it out of the session: a second callback finds nothing any more.

        Raises:
            AuthError: The session has begun no sign-in.
        """
        kept = session.pop(name, None)
        if not isinstance(kept, dict):
            raise AuthError("this session has begun no sign-in, or it was finished already")
        try:
            return cls(**kept)
        except (TypeError, ArgumentError):
            raise AuthError("what the session holds is not a sign-in") from None


def authorization_url(
    scheme: OAuthScheme,
    client_id: str,
    redirect_uri: str,
    scopes: Iterable[str] = (),
    *,
    state: str | Secret | None = None,
    pkce: bool | None = None,
    code_verifier: str | Secret | None = None,
    extra: Mapping[str, str] | None = None,
    issuer: str | None = None,
) -> AuthorizationRequest:
    """Begin a sign-in.

    Args:
        scheme: The security scheme.
        client_id: The application's id.
        redirect_uri: Where the person comes back to, exactly as registered.
        scopes: What to ask for.
        state: A state of your own that nobody can guess; otherwise one is made.
        pkce: Whether to use PKCE, if not as the scheme says.
        code_verifier: A verifier of your own; otherwise one is made.
        extra: Further query parameters that the vendor documents.
        issuer: The `iss` that the callback has to carry (RFC 9207).

    Raises:
        AuthError: The scheme has no authorization endpoint.
        ArgumentError: The redirect URI, state, verifier or a parameter cannot be used.
        InsecureUrlError: The redirect URI is plain http beyond loopback.
    """
    if scheme.authorization_url is None:
        raise AuthError(f"people cannot sign in with {scheme.name}")
    checked_url(redirect_uri, "redirect_uri")
    if clash := _RESERVED.intersection(extra or ()):
        raise ArgumentError("extra", f"{', '.join(sorted(clash))} is set by its own argument")
    asked = [validate_header_value("scope", each).reveal() for each in scopes]
    state = Secret(state or secrets.token_urlsafe(32))
    verifier = None
    if scheme.pkce if pkce is None else pkce:
        verifier = Secret(code_verifier or secrets.token_urlsafe(48))
    parameters = {
        "response_type": scheme.response_type,
        "client_id": ClientId(id=client_id).id,
        "redirect_uri": redirect_uri,
        **({"scope": scheme.scope_separator.join(asked)} if asked else {}),
        "state": validate_header_value("state", state).reveal(),
        **({"code_challenge": code_challenge(verifier), "code_challenge_method": "S256"} if verifier else {}),
        **(extra or {}),
    }
    joint = "&" if urlsplit(scheme.authorization_url).query else "?"
    return AuthorizationRequest(
        url=f"{scheme.authorization_url}{joint}{urlencode(parameters)}",
        state=state,
        code_verifier=verifier,
        redirect_uri=redirect_uri,
        issuer=issuer,
    )


def _parameters(callback: str, redirect_uri: str) -> dict[str, str]:
    """The callback's query, once it is sure to have come to the redirect URI (RFC 9700, section 4.1.3)."""
    try:
        parts, own = urlsplit(callback), urlsplit(redirect_uri)
    except ValueError:
        raise AuthError("the callback is not a URL (RFC 3986)") from None
    arrived = (parts.scheme, parts.netloc.lower(), parts.path or "/")
    if arrived != (own.scheme, own.netloc.lower(), own.path or "/"):
        raise AuthError("the callback did not come to the redirect URI of this sign-in")
    kept = parse_qsl(own.query, keep_blank_values=True)
    found: dict[str, str] = {}
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        if (name, value) in kept:
            continue
        if name in found:
            raise AuthError(f"the callback says {redact(name, longest=40)} twice")
        found[name] = value
    return found


def verify_callback(request: AuthorizationRequest, callback: str) -> Secret:
    """The code that a callback brought, once it is sure to belong to the sign-in that this session began.

    Args:
        request: What the session kept.
        callback: The whole URL that the browser came to.

    Raises:
        AuthorizationDeniedError: The service refused, or the person did.
        AuthError: The callback is not of this sign-in: another state, redirect URI or issuer, or no code.
    """
    found = _parameters(callback, request.redirect_uri)
    if not hmac.compare_digest(found.get("state", "").encode(), request.state.reveal().encode()):
        raise AuthError("the callback's state is not the one of this session; it was refused")
    _check_issuer(request, found.get("iss"))
    return _code(found)


def verify_idp_initiated_callback(callback: str, redirect_uri: str) -> Secret:
    """The code of a launch that the platform began by itself, without a state (Edlink, from an LMS).

    Nothing ties such a callback to a session: whoever follows a prepared link is signed in as somebody else
    (RFC 6749, section 10.12). Accept it where launches are expected, and in a session of its own.

    Args:
        callback: The whole URL that the browser came to.
        redirect_uri: The redirect URI that launches come to.

    Raises:
        AuthorizationDeniedError: The service refused.
        AuthError: It is no launch: another URL, a state, or no code.
    """
    found = _parameters(callback, redirect_uri)
    if "state" in found:
        raise AuthError("the callback has a state, so it answers a sign-in that was begun here")
    return _code(found)


def _check_issuer(request: AuthorizationRequest, issuer: str | None) -> None:
    if request.issuer is not None:
        if issuer != request.issuer:
            raise AuthError("the callback comes from another issuer than asked (RFC 9207); it was refused")
    elif issuer is not None and not f"{issuer}/".lower().startswith(f"{origin_of(request.url)}/".lower()):
        raise AuthError("the callback comes from another issuer than asked (RFC 9207); it was refused")


def _code(found: Mapping[str, str]) -> Secret:
    if "error" in found:
        described = found.get("error_description")
        raise AuthorizationDeniedError(
            redact(found["error"], longest=60), None if described is None else redact(described)
        )
    if not found.get("code"):
        raise AuthError("the callback brought neither a code nor an error")
    try:
        return validate_header_value("code", found["code"], spaces=True)
    except ArgumentError:
        raise AuthError("the callback's code holds characters that no code has") from None


@attrs.frozen(kw_only=True, slots=True)
class _Exchange:
    """One exchange, its secrets hidden, so that error reporters that look into frames find none."""

    scheme: OAuthScheme
    client: ClientId
    code: Secret
    redirect_uri: str
    verifier: Secret | None = attrs.field(converter=_verifier)
    scopes: tuple[str, ...]

    def request(self) -> http.Request:
        fields: dict[str, str | Secret] = {
            "grant_type": "authorization_code",
            "code": self.code,
            "redirect_uri": self.redirect_uri,
            **({"code_verifier": self.verifier} if self.verifier else {}),
        }
        return token_request(self.scheme, self.client, fields)

    def token(self, response: http.Response, now: float) -> Token:
        secrets = (self.client.secret, self.code, self.verifier)
        try:
            return read_token(self.scheme, response, now, asked=self.scopes, secrets=secrets)
        except AuthError as error:
            raise copy.copy(error) from None


def exchange_code(
    scheme: OAuthScheme,
    code: str | Secret,
    *,
    client_id: str,
    client_secret: str | Secret | None = None,
    redirect_uri: str,
    code_verifier: str | Secret | None = None,
    scopes: Iterable[str] = (),
    transport: http.BaseTransport | None = None,
    clock: Callable[[], float] = time.time,
) -> Token:
    """Change a code for a token, once: no second try is made, for a code that comes twice ends the sign-in.

    Args:
        scheme: The security scheme.
        code: What `verify_callback` gave.
        client_id: The application's id.
        client_secret: Its secret; `None` for a public client.
        redirect_uri: The redirect URI of the first step.
        code_verifier: The verifier of the first step.
        scopes: Scopes that must be granted.
        transport: Another httpx transport than the network.
        clock: Seconds since 1970.

    Raises:
        TokenRefusedError: The service gave no usable token, or not all of `scopes`.
        TokenUnavailableError: It could not be reached, or is out of order.
    """
    client = ClientId(id=client_id, secret=client_secret)
    code = validate_header_value("code", code, spaces=True)
    exchange = _Exchange(
        scheme=scheme, client=client, code=code, redirect_uri=redirect_uri, verifier=code_verifier, scopes=tuple(scopes)
    )
    client_secret, code_verifier = client.secret, exchange.verifier
    response = Endpoint(transport=transport).send(exchange.request())
    return exchange.token(response, clock())


async def exchange_code_async(
    scheme: OAuthScheme,
    code: str | Secret,
    *,
    client_id: str,
    client_secret: str | Secret | None = None,
    redirect_uri: str,
    code_verifier: str | Secret | None = None,
    scopes: Iterable[str] = (),
    async_transport: http.AsyncBaseTransport | None = None,
    clock: Callable[[], float] = time.time,
) -> Token:
    """What `exchange_code` does, without blocking the event loop.

    Raises:
        TokenRefusedError: The service gave no usable token, or not all of `scopes`.
        TokenUnavailableError: It could not be reached, or is out of order.
    """
    client = ClientId(id=client_id, secret=client_secret)
    code = validate_header_value("code", code, spaces=True)
    exchange = _Exchange(
        scheme=scheme, client=client, code=code, redirect_uri=redirect_uri, verifier=code_verifier, scopes=tuple(scopes)
    )
    client_secret, code_verifier = client.secret, exchange.verifier
    response = await Endpoint(async_transport=async_transport).asend(exchange.request())
    return exchange.token(response, clock())
