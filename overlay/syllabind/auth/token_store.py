"""Token stores: their interface, the one in memory, and what all of them check."""

from __future__ import annotations

import re
import threading
from typing import Any, Protocol

import attrs
import msgspec

from ..errors import ArgumentError, AuthError
from .identity import Identity, fingerprint
from .token import Token

__all__ = [
    "BoundStore",
    "Lease",
    "MemoryStore",
    "TokenStore",
    "TokenStoreError",
    "check_replaced",
    "checked_key",
    "decode",
    "encode",
]

_KEY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@-]{0,99}")
_FORMATS = ("syllabind-token-2", "syllabind-token-1")


class TokenStoreError(AuthError):
    """A token store that cannot be read, locked or written; the token itself may be good."""


class Lease(Protocol):
    """A lock that is held."""

    def release(self) -> None:
        """Release the lock."""


class TokenStore(Protocol):
    """A place that keeps tokens by key. Its lock for a key is held while that token is renewed."""

    def load(self, key: str) -> Token | None:
        """Return the token, `None` if there is none.

        Raises:
            AuthError: The record is no token, or the store cannot be read.
        """

    def save(self, key: str, token: Token) -> None:
        """Keep a token in place of the one before.

        Raises:
            AuthError: The record that is there belongs to another identity, or the store cannot be written.
        """

    def delete(self, key: str) -> None:
        """Remove the token, if there is one."""

    def try_lock(self, key: str) -> Lease | None:
        """Return the lock of a key, `None` if it is held elsewhere; do not wait."""


def check_replaced(found: Token | None, token: Token, where: str) -> None:
    """Refuse to replace a token by one of another identity.

    Raises:
        TokenStoreError: Both name an identity, and they are not the same application at the same issuer.
    """
    if found is None or found.identity is None or token.identity is None:
        return
    if not found.identity.same_client(token.identity):
        raise TokenStoreError(
            f"{where} holds a token of {found.identity}; it was not replaced by one of {token.identity}. "
            "Use another key or store, or delete that token first"
        )


@attrs.frozen(slots=True)
class BoundStore:
    """A store seen by one credential: tokens of other identities are neither returned nor replaced."""

    store: TokenStore
    identity: Identity

    def load(self, key: str) -> Token | None:
        """Return the credential's token, `None` if there is none.

        Raises:
            TokenStoreError: The token belongs to another identity, or it is unknown to whom.
        """
        found = self.store.load(key)
        if found is None:
            return None
        if found.identity is None:
            return self._proven(key, found)
        if not self.identity.matches(found.identity):
            raise TokenStoreError(
                f"the token store's {key!r} holds a token of {found.identity}, but this credential is {self.identity}; "
                "it was not used. Use another key or store, or delete that token and sign in again"
            )
        return found

    def _proven(self, key: str, found: Token) -> Token | None:
        # Records of format 1 name no identity. The sign-in's own first token proves it.
        first = (found.refresh_token or found.access_token).reveal()
        if self.identity.sign_in == fingerprint(first):
            return attrs.evolve(found, identity=self.identity)
        if found.refresh_token is None:
            return None
        raise TokenStoreError(
            f"the token store's {key!r} was written by an older version, which did not record whose token it is; "
            "it was not used. Sign in again to replace it"
        )

    def save(self, key: str, token: Token) -> None:
        """Keep the credential's token, unless the store holds another identity's."""
        self.load(key)
        self.store.save(key, token)

    def delete(self, key: str) -> None:
        """Remove the credential's token, and leave another identity's alone."""
        if self.load(key) is not None:
            self.store.delete(key)

    def try_lock(self, key: str) -> Lease | None:
        """Return the lock of a key, `None` if it is held elsewhere."""
        return self.store.try_lock(key)


class MemoryStore:
    """A token store that lasts as long as the process."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}
        self._locks: dict[str, threading.Lock] = {}

    def load(self, key: str) -> Token | None:
        """Return the token, `None` if there is none."""
        return self._tokens.get(key)

    def save(self, key: str, token: Token) -> None:
        """Keep a token.

        Raises:
            TokenStoreError: The token of that key belongs to another identity.
        """
        check_replaced(self._tokens.get(key), token, f"the memory store's {key!r}")
        self._tokens[key] = token

    def delete(self, key: str) -> None:
        """Remove the token, if there is one."""
        self._tokens.pop(key, None)

    def try_lock(self, key: str) -> Lease | None:
        """Return the lock of a key, `None` if it is held."""
        lock = self._locks.setdefault(key, threading.Lock())
        return lock if lock.acquire(blocking=False) else None


def checked_key(key: str) -> str:
    """Return a key that can be a file's name.

    Raises:
        ArgumentError: It cannot.
    """
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise ArgumentError("key", f"must be 1 to 100 letters, digits and _.@- (no . or - first), got {key!r}")
    return key


class _Record(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    key: str
    token: dict[str, Any]


def encode(key: str, token: Token) -> bytes:
    """Return the record of a token, its secrets in plain text."""
    return msgspec.json.encode(_Record(format=_FORMATS[0], key=key, token=token.to_record()))


def decode(content: bytes, where: str, key: str) -> Token:
    """Return the token of a record.

    Raises:
        TokenStoreError: It is no record of that key.
    """
    try:
        record = msgspec.json.decode(content, type=_Record)
        if record.format not in _FORMATS or record.key != key:
            raise AuthError("another format or key")
        return Token.from_record(record.token)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, AuthError):
        raise TokenStoreError(
            f"{where} is damaged or was not written by syllabind; it was left as it is. Move it away and sign in again"
        ) from None
