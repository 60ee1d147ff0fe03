"""Clients, codes and tokens: the parts of an OAuth 2.0 server that the three services share.

Rests on RFC 6749, RFC 7636 (PKCE), RFC 8252 (loopback redirects) and, for the profile `bcp`, RFC 9700. What
a vendor does differently stands with that vendor's operations.
"""

from __future__ import annotations

import binascii
import hmac
import re
from base64 import b64decode, urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Collection, Iterable
from hashlib import blake2b, sha256
from typing import Any
from urllib.parse import unquote, urlencode, urlsplit

import attrs
import msgspec

from syllabind_sandbox.clock import Clock
from syllabind_sandbox.messages import Request
from syllabind_sandbox.seeded_random import SeededRandom

CODE_LIFETIME = 600
"""Seconds; RFC 6749, section 4.1.2, recommends ten minutes at most."""
LARGEST_TOKEN_REQUEST = 4096
"""The bytes of a body that are searched for credentials."""
REDIRECTS = ("http://127.0.0.1/callback", "https://example.com/callback")
"""Registered for every client; a loopback address may carry any port (RFC 8252, section 7.3)."""


_WORD = re.compile(r"[\w.~-]+")


class HttpError(Exception):
    """An error response; each service writes it in its own shape.

    Args:
        status: The HTTP status.
        code: The machine-readable code.
        message: The text for people.
        headers: Headers of the response.
    """

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}


@attrs.frozen(kw_only=True)
class Client:
    """A registered application; people see its name."""

    id: str
    secret: str
    name: str = "Example application"
    redirects: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Grant:
    """What an access token stands for; `expires` is None where it never does."""

    kind: str
    subject: str
    client: str
    scopes: tuple[str, ...] = ()
    expires: float | None = None
    family: str = ""


@attrs.frozen(kw_only=True)
class AuthorizationRequest:
    """An authorization request that has been checked; `issuer` is who answers it (RFC 9207)."""

    client: str
    redirect_uri: str
    issuer: str = ""
    state: str | None = None
    scopes: tuple[str, ...] = ()
    challenge: str | None = None
    subject: str | None = None
    nonce: str | None = None


@attrs.frozen(kw_only=True)
class Code:
    """An authorization code and what it is bound to."""

    authorization: AuthorizationRequest
    expires: float
    family: str


@attrs.define(kw_only=True)
class RefreshToken:
    """A refresh token: whom it is for, and the access token that it gave last."""

    kind: str
    subject: str
    client: str
    scopes: tuple[str, ...]
    family: str
    access: str | None = None
    used: bool = False
    revoked: bool = False


class TokenSigner:
    """Signer of values that come back as opaque strings: cursors, forms, addresses.

    Args:
        seed: The seed of the world; strings of a world with another seed do not verify.
    """

    def __init__(self, seed: int) -> None:
        self._key = f"sbx-{seed}".encode()

    def signature(self, text: str) -> str:
        """Return a signature, in hexadecimal digits."""
        return blake2b(text.encode(), key=self._key, digest_size=16).hexdigest()

    def sign(self, value: object) -> str:
        """Return a JSON value as an opaque string."""
        text = urlsafe_b64encode(msgspec.json.encode(value)).decode().rstrip("=")
        return f"{text}.{self.signature(text)}"

    def verify(self, sealed: str) -> Any:
        """Return the value of an opaque string; None for one that was not signed here."""
        text, _, signature = sealed.partition(".")
        if not hmac.compare_digest(self.signature(text).encode(), signature.encode()):
            return None
        return msgspec.json.decode(urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def credentials_in(request: Request, keys: Iterable[str] = ()) -> set[str]:
    """Return the words of a request that may be tokens, codes, or names of clients.

    Args:
        request: The request.
        keys: Its API keys.
    """
    scheme, _, value = (request.header("authorization") or "").partition(" ")
    name = basic_credentials(value.strip())[0] if scheme.lower() == "basic" else ""
    body = request.body[:LARGEST_TOKEN_REQUEST].decode("utf-8", "replace")
    return set(_WORD.findall(" ".join([value, *keys, *map(unquote, (name, request.query, body))])))


def basic_credentials(value: str) -> tuple[str, str]:
    """Return name and secret of HTTP Basic (RFC 7617); both are empty where they cannot be read."""
    try:
        name, colon, secret = b64decode(value, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return (name, secret) if colon else ("", "")


class AuthServer:
    """Codes and tokens of one service.

    Args:
        name: Of the service; part of every token, so that none fits another service.
        seed: Of the world.
        clock: Of the world.
        bcp: Follow RFC 9700: PKCE is a must, refresh tokens rotate.
    """

    def __init__(self, name: str, seed: int, clock: Clock, *, bcp: bool = False) -> None:
        self.name = name
        self.bcp = bcp
        self.clients: dict[str, Client] = {}
        self.tokens: dict[str, Grant] = {}
        self.refreshes: dict[str, RefreshToken] = {}
        self._codes: dict[str, Code] = {}
        self._used_codes: dict[str, str] = {}
        self._seed = seed
        self._clock = clock
        self._count = 0

    def issued(self, credentials: Collection[str]) -> bool:
        """Return whether a token or a code of this server is among credentials."""
        return any(each in self.tokens or each in self.refreshes or each in self._codes for each in credentials)

    def new_token(self, kind: str) -> str:
        """Return a new secret string that names the sandbox; the sequence is equal in every run."""
        self._count += 1
        return f"sbx_{self.name}_{kind}_{SeededRandom(self._seed, self.name, kind, self._count).hex[:32]}"

    def issue(self, grant: Grant, *, lifetime: float | None) -> str:
        """Make an access token."""
        token = self.new_token("access")
        expires = None if lifetime is None else self._clock.time() + lifetime
        self.tokens[token] = attrs.evolve(grant, expires=expires)
        return token

    def expired(self, grant: Grant) -> bool:
        """Return whether a token's time is over."""
        return grant.expires is not None and grant.expires <= self._clock.time()

    def client(self, client_id: str | None, secret: str | None) -> Client:
        """Find the client that proves itself with its secret.

        Raises:
            HttpError: 401 `invalid_client` (RFC 6749, section 5.2).
        """
        found = self.clients.get(client_id or "")
        if found is None or not hmac.compare_digest(found.secret.encode(), (secret or "").encode()):
            raise HttpError(401, "invalid_client", "The client is unknown or its secret is wrong")
        return found

    def issue_code(self, authorization: AuthorizationRequest) -> str:
        """Make the code that answers an approved request."""
        code = self.new_token("code")
        expires = self._clock.time() + CODE_LIFETIME
        self._codes[code] = Code(authorization=authorization, expires=expires, family=code)
        return code

    def redeem(self, code: str, client: Client, redirect_uri: str | None, verifier: str | None) -> Code:
        """Return what a code is bound to, and make it unusable.

        A code that comes a second time ends every token that came from it (RFC 6749, section 4.1.2).
        `redirect_uri` None skips the comparison, for the vendor that does not require it.

        Raises:
            HttpError: 400 `invalid_grant`.
        """
        if code in self._used_codes:
            self.revoke_family(self._used_codes[code])
            raise HttpError(400, "invalid_grant", "The code was used before")
        found = self._codes.get(code)
        if found is None or found.authorization.client != client.id:
            raise HttpError(400, "invalid_grant", "The code is unknown")
        if redirect_uri is not None and redirect_uri != found.authorization.redirect_uri:
            raise HttpError(400, "invalid_grant", "redirect_uri is not that of the first step")
        if not _verified(found.authorization.challenge, verifier):
            raise HttpError(400, "invalid_grant", "code_verifier does not fit the challenge")
        del self._codes[code]
        self._used_codes[code] = found.family
        if found.expires <= self._clock.time():
            raise HttpError(400, "invalid_grant", "The code is older than ten minutes")
        return found

    def issue_refresh_token(self, refresh: RefreshToken) -> str:
        """Make a refresh token."""
        token = self.new_token("refresh")
        self.refreshes[token] = refresh
        return token

    def refresh(self, token: str, client: Client) -> tuple[str, RefreshToken]:
        """Find the refresh token to go on with: the same one, or under RFC 9700 its successor.

        Raises:
            HttpError: 400 `invalid_grant`; a spent token that comes again ends its whole family.
        """
        found = self.refreshes.get(token)
        if found is None or found.client != client.id or found.revoked:
            raise HttpError(400, "invalid_grant", "The refresh token is unknown")
        if found.used:
            self.revoke_family(found.family)
            raise HttpError(400, "invalid_grant", "The refresh token was used before")
        if not self.bcp:
            return token, found
        found.used = True
        following = attrs.evolve(found, used=False)
        return self.issue_refresh_token(following), following

    def revoke_family(self, family: str) -> None:
        """Revoke all tokens of one sign-in; used refresh tokens stay known as such."""
        self.tokens = {key: each for key, each in self.tokens.items() if each.family != family}
        for each in self.refreshes.values():
            each.used = each.used or each.family == family

    def expire(self, header: str) -> None:
        """Expire the token in an Authorization header now, also one without a lifetime."""
        token = header.rpartition(" ")[2]
        if token in self.tokens:
            self.tokens[token] = attrs.evolve(self.tokens[token], expires=self._clock.time())

    def revoke_all(self) -> None:
        """Revoke all refresh tokens."""
        for each in self.refreshes.values():
            each.revoked = True

    def check_challenge(self, authorization: AuthorizationRequest, method: str | None) -> str | None:
        """Return what is wrong with a request's PKCE parameters (RFC 7636, section 4.4.1), or None."""
        if authorization.challenge is None:
            return "code_challenge is required" if self.bcp else None
        # RFC 9700, section 2.1.1: `plain` shows the verifier to everyone who sees the request.
        return None if method == "S256" else "code_challenge_method must be S256"


def _verified(challenge: str | None, verifier: str | None) -> bool:
    if challenge is None:
        # RFC 9700, section 2.1.1: a verifier without a challenge is a downgrade.
        return verifier is None
    if not verifier:
        return False
    digest = urlsafe_b64encode(sha256(verifier.encode()).digest()).decode().rstrip("=")
    return hmac.compare_digest(digest.encode(), challenge.encode())


def redirect_allowed(registered: tuple[str, ...], uri: str, *, by_domain: bool = False) -> bool:
    """Return whether a redirect URI is a registered one.

    Compared as text (RFC 9700, section 4.1.3), but for the port of a loopback address, which an
    application may choose freely (RFC 8252, section 7.3). `by_domain` compares the origin alone.
    """
    parts = urlsplit(uri)
    if not parts.scheme or not parts.netloc or parts.fragment:
        return False
    for each in registered:
        known = urlsplit(each)
        same_host = parts.netloc == known.netloc
        if known.scheme == "http" and known.hostname in ("127.0.0.1", "::1"):
            same_host = parts.hostname == known.hostname and "@" not in parts.netloc
        same_rest = by_domain or (parts.path, parts.query) == (known.path, known.query)
        if parts.scheme == known.scheme and same_host and same_rest:
            return True
    return False


def with_query(uri: str, parameters: dict[str, str | None]) -> str:
    """Return a URI with further query parameters, those that are not None."""
    query = urlencode({key: value for key, value in parameters.items() if value is not None})
    return f"{uri}{'&' if urlsplit(uri).query else '?'}{query}"
