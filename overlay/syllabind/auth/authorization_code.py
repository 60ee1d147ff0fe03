"""The authorization code flow (RFC 6749, section 4.1) with PKCE (RFC 7636), following RFC 9700."""

from __future__ import annotations

import copy
import hmac
import re
import secrets
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Coroutine, Iterable, Mapping, MutableMapping
from hashlib import sha256
from typing import Any, Required, Self, TypedDict, Unpack
from urllib.parse import parse_qsl, urlencode, urlsplit

import attrs

from ..core._http import http
from ..core.calls import RequestContext
from ..core.deadline import Deadline
from ..core.effects import Steps
from ..core.options import Options
from ..core.redaction import Secret, redact, validate_header_value
from ..errors import ArgumentError, AuthError
from .oauth_scheme import OAuthScheme, checked_url, origin_of
from .token import ClientId, Token, identified, read_token, token_request
from .token_endpoint import Endpoint, answer_steps

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
_LONGEST = 60.0  # seconds that the exchange of a code may take in all
_RESERVED = frozenset(
    {"client_id", "code_challenge", "code_challenge_method", "redirect_uri", "response_type", "scope", "state"}
)


class AuthorizationDeniedError(AuthError):
    """An error that the service sent the person back with (RFC 6749, section 4.1.2.1).

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
        raise ArgumentError("code_verifier", "must be 43 to 128 letters, digits and -._~ (RFC 7636, section 4.1)")
    return secret


def _state(value: str | Secret) -> Secret:
    return validate_header_value("state", value)


def code_challenge(verifier: str | Secret) -> str:
    """Return the S256 challenge of a code verifier (RFC 7636, section 4.2).

    Raises:
        ArgumentError: It is not a code verifier.
    """
    checked = _verifier(verifier)
    assert checked is not None
    return urlsafe_b64encode(sha256(checked.reveal().encode()).digest()).decode().rstrip("=")


@attrs.frozen(kw_only=True, slots=True)
class AuthorizationRequest:
    """A sign-in that has begun: the URL to send the person to, and the values to keep in their session.

    Attributes:
        url: URL that the person's browser opens.
        state: Value that ties the callback to the session that began the sign-in.
        code_verifier: PKCE code verifier; `None` without PKCE.
        redirect_uri: URL that the person comes back to.
        issuer: The service's `iss` (RFC 9207), if it is known.
    """

    url: str = attrs.field(repr=False)
    state: Secret = attrs.field(converter=_state)
    code_verifier: Secret | None = attrs.field(default=None, converter=_verifier)
    redirect_uri: str
    issuer: str | None = None

    def save_to(self, session: MutableMapping[str, Any], name: str = "syllabind") -> None:
        """Save it as JSON data in the person's session, which they must not be able to read or forge.

        Args:
            session: The session.
            name: Name of the entry.
        """
        session[name] = {
            "url": self.url,
            "state": self.state.reveal(),
            "code_verifier": None if self.code_verifier is None else self.code_verifier.reveal(),
            "redirect_uri": self.redirect_uri,
            "issuer": self.issuer,
        }

    @classmethod
    def load_from(cls, session: MutableMapping[str, Any], name: str = "syllabind") -> Self:
        """Remove it from the session and return it, so that a second callback fails.

        Raises:
            AuthError: The session has begun no sign-in, or its entry is damaged.
        """
        saved = session.pop(name, None)
        if not isinstance(saved, dict):
            raise AuthError("this session has begun no sign-in, or has completed it; start the sign-in again")
        try:
            return cls(**saved)
        except (TypeError, ArgumentError):
            raise AuthError("the session's sign-in is damaged; start the sign-in again") from None


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
    """Build the authorization request that begins a sign-in.

    Args:
        scheme: The security scheme.
        client_id: The application's id.
        redirect_uri: URL that the person comes back to, exactly as registered.
        scopes: Scopes to ask for.
        state: An unguessable state; generated by default.
        pkce: Whether to use PKCE; as the scheme says by default.
        code_verifier: A code verifier; generated by default.
        extra: Further query parameters that the vendor documents.
        issuer: The `iss` that the callback must carry (RFC 9207).

    Returns:
        The URL to send the person to, and what to keep until they come back.

    Raises:
        AuthError: The scheme has no authorization endpoint.
        ArgumentError: The redirect URI, state, verifier or a parameter cannot be used.
        InsecureUrlError: The redirect URI is plain http beyond loopback.
    """
    if scheme.authorization_url is None:
        raise AuthError(f"scheme {scheme.name!r} has no authorization endpoint: people cannot sign in with it")
    checked_url(redirect_uri, "redirect_uri")
    if clash := _RESERVED.intersection(extra or ()):
        raise ArgumentError("extra", f"must not contain {', '.join(sorted(clash))}: use the argument of that purpose")
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
    """Return the callback's query after checking that it came to the redirect URI (RFC 9700, section 4.1.3)."""
    try:
        parts, own = urlsplit(callback), urlsplit(redirect_uri)
    except ValueError:
        raise AuthError("the callback cannot be parsed as a URL (RFC 3986)") from None
    arrived = (parts.scheme, parts.netloc.lower(), parts.path or "/")
    if arrived != (own.scheme, own.netloc.lower(), own.path or "/"):
        raise AuthError("the callback did not come to the redirect URI of this sign-in")
    kept = parse_qsl(own.query, keep_blank_values=True)
    found: dict[str, str] = {}
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        if (name, value) in kept:
            continue
        if name in found:
            raise AuthError(f"the callback has the parameter {redact(name, longest=40)} twice")
        found[name] = value
    return found


def verify_callback(request: AuthorizationRequest, callback: str) -> Secret:
    """Return the code of a callback after checking that it belongs to the sign-in that this session began.

    Args:
        request: The sign-in, from the session.
        callback: The whole URL that the browser came to.

    Raises:
        AuthorizationDeniedError: The service or the person refused.
        AuthError: The callback has another state, redirect URI or issuer than the sign-in, or no code.
    """
    found = _parameters(callback, request.redirect_uri)
    if not hmac.compare_digest(_octets(found.get("state", "")), _octets(request.state.reveal())):
        raise AuthError("the callback's state is not that of this session's sign-in; start the sign-in again")
    _check_issuer(request, found.get("iss"))
    return _code(found)


def verify_idp_initiated_callback(callback: str, redirect_uri: str) -> Secret:
    """Return the code of a callback that the identity provider initiated, without a state.

    Nothing ties such a callback to a session: a person who follows a prepared link is signed in as the link's author
    (RFC 6749, section 10.12). Accept it only where it is expected, and in a session of its own.

    Args:
        callback: The whole URL that the browser came to.
        redirect_uri: The redirect URI that such callbacks come to.

    Raises:
        AuthorizationDeniedError: The service refused.
        AuthError: The callback came to another URL, has a state, or has no code.
    """
    found = _parameters(callback, redirect_uri)
    if "state" in found:
        raise AuthError(
            "the callback has a state, so it belongs to a sign-in that was begun here; check it with verify_callback"
        )
    return _code(found)


def _octets(text: str) -> bytes:
    # A callback can contain lone surrogates, which plain UTF-8 cannot encode.
    return text.encode("utf-8", "surrogatepass")


def _check_issuer(request: AuthorizationRequest, issuer: str | None) -> None:
    if request.issuer is not None:
        if issuer != request.issuer:
            raise AuthError("the callback's iss is not the issuer that was asked (RFC 9207); start the sign-in again")
    elif issuer is not None and not f"{issuer}/".lower().startswith(f"{origin_of(request.url)}/".lower()):
        raise AuthError("the callback's iss is not the issuer that was asked (RFC 9207); start the sign-in again")


def _code(found: Mapping[str, str]) -> Secret:
    if "error" in found:
        described = found.get("error_description")
        raise AuthorizationDeniedError(
            redact(found["error"], longest=60), None if described is None else redact(described)
        )
    if not found.get("code"):
        raise AuthError("the callback has neither a code nor an error")
    try:
        return validate_header_value("code", found["code"], spaces=True)
    except ArgumentError:
        raise AuthError("the callback's code has characters that are not allowed (RFC 6749, appendix A.11)") from None


@attrs.frozen(kw_only=True, slots=True)
class _Exchange:
    """One exchange; its secrets are hidden, so that error reporters that print frames show none."""

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

    def steps(self, clock: Callable[[], float]) -> Steps[Token]:
        """Return the steps to the token. The request is sent once: a code that comes twice ends the sign-in."""
        context = RequestContext(
            operation="code exchange", options=Options(max_retries=0), deadline=Deadline(_LONGEST), idempotent=False
        )
        answer = yield from answer_steps(self.request(), context)
        secrets = (self.client.secret, self.code, self.verifier)
        try:
            token = read_token(self.scheme, answer, clock(), asked=self.scopes, secrets=secrets)
            return identified(token, self.scheme, self.client)
        except AuthError as error:
            raise copy.copy(error) from None


class CodeExchange(TypedDict, total=False):
    """What belongs to the exchange of a code; see `exchange_code`."""

    client_id: Required[str]
    client_secret: str | Secret | None
    redirect_uri: Required[str]
    code_verifier: str | Secret | None
    scopes: Iterable[str]
    clock: Callable[[], float]


def exchange_code(
    scheme: OAuthScheme,
    code: str | Secret,
    *,
    transport: http.BaseTransport | None = None,
    **exchange: Unpack[CodeExchange],
) -> Token:
    """Exchange a code for a token. The request is sent once, because a code that is sent twice revokes the sign-in.

    Args:
        scheme: The security scheme.
        code: Code that `verify_callback` returned.
        transport: httpx transport to use instead of the network.
        exchange: `client_id` of the application; its `client_secret`, unless it is a public client; `redirect_uri` and
            `code_verifier` of the authorization request; `scopes` that must be granted; `clock`, a function that
            returns the seconds since 1970.

    Raises:
        TokenRefusedError: The service returned no usable token, or did not grant all of `scopes`.
        TokenUnavailableError: The token endpoint could not be reached, or failed.
    """
    steps = _exchange_steps(scheme, code, exchange)
    del code, exchange  # error reporters that print frames show no secret
    return Endpoint(transport=transport).run(steps)


def exchange_code_async(
    scheme: OAuthScheme,
    code: str | Secret,
    *,
    async_transport: http.AsyncBaseTransport | None = None,
    **exchange: Unpack[CodeExchange],
) -> Coroutine[Any, Any, Token]:
    """Return a coroutine that exchanges a code for a token; see `exchange_code`."""
    steps = _exchange_steps(scheme, code, exchange)
    return Endpoint(async_transport=async_transport).run_async(steps)


def _exchange_steps(scheme: OAuthScheme, code: str | Secret, given: CodeExchange) -> Steps[Token]:
    exchange = _Exchange(
        scheme=scheme,
        client=ClientId(id=given["client_id"], secret=given.get("client_secret")),
        code=validate_header_value("code", code, spaces=True),
        redirect_uri=given["redirect_uri"],
        verifier=given.get("code_verifier"),
        scopes=tuple(given.get("scopes", ())),
    )
    return exchange.steps(given.get("clock", time.time))
