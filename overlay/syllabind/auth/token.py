"""Tokens, token requests and their answers (RFC 6749, sections 4.1.3, 4.4, 5 and 6), without any input or output."""

from __future__ import annotations

import math
import re
import time
from base64 import b64encode
from collections.abc import Mapping
from typing import Any, Self
from urllib.parse import quote_plus, urlencode

import attrs
import msgspec
from msgspec import UNSET

from ..core._http import http
from ..core.bodies import Answer
from ..core.jsonpointer import parse, resolve
from ..core.redaction import Secret, redact, validate_header_value
from ..core.retry import retry_after
from ..errors import ArgumentError, AuthError
from .identity import Identity, fingerprint
from .oauth_scheme import OAuthScheme

__all__ = [
    "ClientId",
    "Token",
    "TokenRefusedError",
    "TokenUnavailableError",
    "identified",
    "read_answer",
    "read_token",
    "token_request",
]

_EARLY = 300.0
# The last second of the year 9999, where calendars end.
_LATEST = 253_402_300_799.0
_TEMPORARY = frozenset({408, 425, 429})


class TokenRefusedError(AuthError):
    """The token endpoint refused the request, or answered with something that is no token.

    Attributes:
        code: Error code (RFC 6749, section 5.2), if the answer has one.
    """

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.code = code


class TokenUnavailableError(AuthError):
    """The token endpoint could not be reached or is out of order; a later request may succeed.

    Attributes:
        retry_after: Seconds that the service asks to wait, if it does.
    """

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


def _access_token(value: str | Secret) -> Secret:
    return validate_header_value("access_token", value)


def _refresh_token(value: str | Secret | None) -> Secret | None:
    return None if value is None else validate_header_value("refresh_token", value)


def _moment(value: float | None) -> float | None:
    if value is not None and not math.isfinite(value):
        raise ArgumentError("expires_at", f"must be a finite number of seconds since 1970, got {value}")
    return None if value is None else min(value, _LATEST)


@attrs.frozen(kw_only=True, slots=True)
class Token:
    """An access token and what came with it.

    Attributes:
        access_token: Token that is sent as `Authorization: Bearer`.
        refresh_token: Token that renews it.
        expires_at: When it ends, in seconds since 1970; `None` if that is unknown.
        stale_at: When to renew it; `None` for five minutes before its end.
        scopes: Granted scopes; `None` if they are unknown.
        extra: Other members of the answer, such as `user_id`.
        identity: Issuer, client and person that it belongs to, if they are known.
    """

    access_token: Secret = attrs.field(converter=_access_token)
    refresh_token: Secret | None = attrs.field(default=None, converter=_refresh_token)
    expires_at: float | None = attrs.field(default=None, converter=_moment)
    stale_at: float | None = attrs.field(default=None, converter=_moment)
    scopes: tuple[str, ...] | None = None
    extra: Mapping[str, Any] = attrs.field(factory=dict, repr=False, hash=False)
    identity: Identity | None = attrs.field(default=None, eq=False)

    @property
    def renew_at(self) -> float:
        """Return when to renew it, in seconds since 1970."""
        if self.stale_at is not None:
            return self.stale_at
        return math.inf if self.expires_at is None else self.expires_at - _EARLY

    def stale(self, now: float) -> bool:
        """Return whether it is time to renew it."""
        return self.expires_at is not None and now >= self.renew_at

    def expired(self, now: float) -> bool:
        """Return whether it has ended."""
        return self.expires_at is not None and now >= self.expires_at

    @classmethod
    def from_refresh_token(cls, refresh_token: str | Secret) -> Self:
        """Return an expired token that is renewed by this refresh token before its first use."""
        return cls(access_token=Secret("none-yet"), refresh_token=refresh_token, expires_at=0.0)

    def to_record(self) -> dict[str, Any]:
        """Return all of it as JSON data, with the secrets in plain text, for token stores."""
        record = {
            "access_token": self.access_token.reveal(),
            "refresh_token": None if self.refresh_token is None else self.refresh_token.reveal(),
            "expires_at": self.expires_at,
            "stale_at": self.stale_at,
            "scopes": None if self.scopes is None else list(self.scopes),
            "extra": dict(self.extra),
            "identity": None if self.identity is None else attrs.asdict(self.identity),
        }
        return {name: value for name, value in record.items() if value is not None}

    @classmethod
    def from_record(cls, record: Any) -> Self:
        """Return the token that `to_record` was called on.

        Raises:
            AuthError: The record is none of `to_record`.
        """
        try:
            return cls(**msgspec.structs.asdict(msgspec.convert(record, _Record, strict=True)))
        except (msgspec.ValidationError, ArgumentError) as error:
            raise AuthError(f"not a stored token: {error}") from None


class _Record(msgspec.Struct, forbid_unknown_fields=True):
    access_token: str
    refresh_token: str | None = None
    expires_at: float | None = None
    stale_at: float | None = None
    scopes: tuple[str, ...] | None = None
    extra: dict[str, Any] = {}
    identity: Identity | None = None


def _client_secret(value: str | Secret | None) -> Secret | None:
    return None if value is None else validate_header_value("client_secret", value, spaces=True)


def _client_id(value: str) -> str:
    return validate_header_value("client_id", value, spaces=True).reveal()


@attrs.frozen(kw_only=True, slots=True)
class ClientId:
    """A registered application; a public client has no secret."""

    id: str = attrs.field(converter=_client_id)
    secret: Secret | None = attrs.field(default=None, converter=_client_secret)


def token_request(
    scheme: OAuthScheme, client: ClientId, fields: Mapping[str, str | Secret], *, refresh: bool = False
) -> http.Request:
    """Return the request for a token.

    Args:
        scheme: Endpoints and habits of the service.
        client: The application.
        fields: Parameters of the grant.
        refresh: Whether to send it to the refresh endpoint.
    """
    url = (scheme.refresh_url if refresh else None) or scheme.token_url
    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "syllabind"}
    body = {name: value.reveal() if isinstance(value, Secret) else value for name, value in fields.items()}
    if client.secret is None:
        body["client_id"] = client.id
    elif scheme.client_authentication == "body":
        body.update(client_id=client.id, client_secret=client.secret.reveal())
    else:
        # RFC 6749, section 2.3.1: both are form-encoded before they become user name and password.
        pair = f"{quote_plus(client.id)}:{quote_plus(client.secret.reveal())}"
        headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
    if scheme.body == "json":
        content, kind = msgspec.json.encode(body), "application/json"
    else:
        content, kind = urlencode(body).encode(), "application/x-www-form-urlencoded"
    return http.Request("POST", url, headers={**headers, "Content-Type": kind}, content=content)


def read_token(
    scheme: OAuthScheme,
    answer: Answer,
    now: float,
    *,
    asked: tuple[str, ...] = (),
    previous: Token | None = None,
    secrets: tuple[Secret | None, ...] = (),
) -> Token:
    """Return the token in an answer of a token endpoint.

    Args:
        scheme: Endpoints and habits of the service.
        answer: The answer.
        now: Seconds since 1970.
        asked: Scopes that must be granted.
        previous: Token that was refreshed; what the answer leaves out is taken from it.
        secrets: Secrets of the request, which error messages must not show.

    Raises:
        TokenRefusedError: The answer is an error or no usable bearer token.
        TokenUnavailableError: The service is out of order.
    """
    found = read_answer(scheme, answer, secrets)
    kind = found.get("token_type") or "Bearer"
    if not isinstance(kind, str) or kind.lower() != "bearer":
        raise TokenRefusedError("the token endpoint answered with a token that is not a bearer token")
    life = _lifetime(found.get("expires_in"))
    scopes = _scopes(scheme, found.get("scope"))
    if scopes is None and previous is not None:
        scopes = previous.scopes
    # Some services separate granted scopes by commas, whatever separates those of the request.
    granted = {part for scope in (asked if scopes is None else scopes) for part in (scope, *scope.split(","))}
    if missing := sorted(set(asked) - granted):
        raise TokenRefusedError(f"the service did not grant {', '.join(missing)}", code="invalid_scope")
    known = {"access_token", "refresh_token", "expires_in", "token_type", "scope"}
    early = 0.0 if scheme.reuses_token or life is None else min(_EARLY, life / 5)
    try:
        return Token(
            access_token=found.get("access_token", ""),
            refresh_token=found.get("refresh_token") or (None if previous is None else previous.refresh_token),
            expires_at=None if life is None else now + life,
            stale_at=None if life is None else now + life - early,
            scopes=scopes if scopes is not None else asked or None,
            extra={
                **(previous.extra if previous else {}),
                **{name: value for name, value in found.items() if name not in known},
            },
            identity=None if previous is None else previous.identity,
        )
    except ArgumentError as error:
        raise TokenRefusedError(f"the token endpoint's answer has no usable token: {error}") from None


def read_answer(scheme: OAuthScheme, answer: Answer, secrets: tuple[Secret | None, ...]) -> dict[str, Any]:
    """Return the JSON object in an answer of a token endpoint.

    Args:
        scheme: Endpoints and habits of the service.
        answer: The answer.
        secrets: Secrets of the request, which error messages must not show.

    Raises:
        TokenRefusedError: It is an error, or no JSON object.
        TokenUnavailableError: The service is out of order.
    """
    status = answer.status
    try:
        body = msgspec.json.decode(answer.content.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        body = None
    if status >= 500 or status in _TEMPORARY:
        asked = retry_after(answer.headers, time.time())
        raise TokenUnavailableError(f"the token endpoint answered {status}", retry_after=asked)
    code, said = (part and redact(part, *secrets) for part in _error(scheme, body))
    if not 200 <= status < 300 or code is not None:
        text = ": ".join(part for part in (code, said) if part)
        what = "redirects elsewhere; it was not followed" if 300 <= status < 400 else "refused"
        raise TokenRefusedError(f"the token endpoint {what} ({status}{f', {text}' if text else ''})", code=code)
    found = resolve(body, parse(scheme.result)) if scheme.result else body
    inner = found if isinstance(found, dict) else body
    if not isinstance(inner, dict):
        raise TokenRefusedError("the token endpoint's answer is not a JSON object")
    return inner


def identified(token: Token, scheme: OAuthScheme, client: ClientId) -> Token:
    """Return a token with its identity: issuer, application, and the person or at least the sign-in.

    Raises:
        AuthError: The token belongs to another issuer, application or person.
    """
    known = token.identity
    subject = token.extra.get(scheme.subject) if scheme.subject else None
    if subject is None and known is not None:
        subject = known.subject
    first = (token.refresh_token or token.access_token).reveal()
    sign_in = fingerprint(first) if known is None else known.sign_in
    identity = Identity(
        issuer=scheme.token_url, client_id=client.id, subject=None if subject is None else str(subject), sign_in=sign_in
    )
    if known is not None and not known.same_client(identity):
        raise AuthError(f"the token belongs to {known}, not to {identity}; sign in again to get one")
    return attrs.evolve(token, identity=identity)


def _error(scheme: OAuthScheme, body: Any) -> tuple[str | None, str | None]:
    """Return code and message of an error answer, `None` twice if it is none (RFC 6749, section 5.2)."""
    for code_at, message_at in (*scheme.errors, ("/error", "/error_description")):
        code, message = (resolve(body, parse(pointer)) for pointer in (code_at, message_at))
        if code not in (None, UNSET, "") or message not in (None, UNSET, ""):
            return code if isinstance(code, str) else "error", message if isinstance(message, str) else None
    return None, None


def _lifetime(value: Any) -> float | None:
    if value is None or value == "":
        return None
    if isinstance(value, str) and re.fullmatch(r"\d{1,15}(\.\d{1,9})?", value, re.ASCII):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf:
        raise TokenRefusedError("the token endpoint's expires_in must be a number of seconds above 0")
    return float(value)


def _scopes(scheme: OAuthScheme, value: Any) -> tuple[str, ...] | None:
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        value = " ".join(value)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise TokenRefusedError("the token endpoint's scope must be a text or a list of texts")
    return tuple(value.replace(scheme.scope_separator, " ").split())
