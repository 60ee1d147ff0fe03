"""Where tokens are kept: in memory, in files, in the operating system's keyring."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import stat
import sys
import threading
from pathlib import Path
from typing import Any, Protocol

import msgspec

from ..errors import ArgumentError, AuthError
from .token import Token

__all__ = ["FileStore", "KeyringStore", "Lease", "MemoryStore", "TokenStore"]

_KEY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@-]{0,99}")
# Links are not followed where the system can say so; Windows would otherwise change line ends.
_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_FORMAT = "syllabind-token-1"


class Lease(Protocol):
    """A lock that is held."""

    def release(self) -> None:
        """Give it back."""


class TokenStore(Protocol):
    """Keeps tokens under names. Whoever renews one holds its lock meanwhile."""

    def load(self, key: str) -> Token | None:
        """The token of that name, `None` where there is none.

        Raises:
            AuthError: What is kept there is no token.
        """

    def save(self, key: str, token: Token) -> None:
        """Keep a token, in place of the one before."""

    def delete(self, key: str) -> None:
        """Keep none of that name any more."""

    def try_lock(self, key: str) -> Lease | None:
        """The lock of that name, `None` where another one holds it. It does not wait."""


class MemoryStore:
    """Keeps tokens as long as the process lives."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}
        self._locks: dict[str, threading.Lock] = {}

    def load(self, key: str) -> Token | None:
        """The token of that name."""
        return self._tokens.get(key)

    def save(self, key: str, token: Token) -> None:
        """Keep a token."""
        self._tokens[key] = token

    def delete(self, key: str) -> None:
        """Keep none of that name any more."""
        self._tokens.pop(key, None)

    def try_lock(self, key: str) -> Lease | None:
        """The lock of that name, if it is free."""
        lock = self._locks.setdefault(key, threading.Lock())
        return lock if lock.acquire(blocking=False) else None


def _named(key: str) -> str:
    if not _KEY.fullmatch(key):
        raise ArgumentError("key", "a name of letters, digits and _.@- is needed, at most 100 characters long")
    return key


class _FileLease:
    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        os.close(self._descriptor)


def _locked(path: Path) -> _FileLease | None:
    """The lock on a file, from the operating system: it ends with the process, however that ends."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _FLAGS, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return None
    return _FileLease(descriptor)


class FileStore:
    """Keeps each token in a file of its own, for its owner's eyes only.

    A file is created with mode 0600 and replaced in one step, so that a crash leaves the old one or the new one.

    Args:
        directory: Where the files are; made, with mode 0700, when a token is saved.
    """

    def __init__(self, directory: str | os.PathLike[str]) -> None:
        self._directory = Path(directory)

    def path(self, key: str) -> Path:
        """The file of that name's token."""
        return self._directory / f"{_named(key)}.json"

    def load(self, key: str) -> Token | None:
        """The token of that name, `None` where there is no file.

        Raises:
            AuthError: The file is not one of ours, is damaged, or others may read it; it stays untouched.
        """
        path = self.path(key)
        try:
            descriptor = os.open(path, os.O_RDONLY | _FLAGS)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise AuthError(f"the token store {path} cannot be read: {error.strerror}") from None
        with os.fdopen(descriptor, "rb") as file:
            if sys.platform != "win32" and stat.S_IMODE(os.fstat(descriptor).st_mode) & 0o077:
                raise AuthError(f"the token store {path} may be read by others; chmod 600 it, or sign in again")
            return _parsed(file.read(), str(path), key)

    def save(self, key: str, token: Token) -> None:
        """Keep a token.

        Raises:
            AuthError: There is a file of that name that is not one of ours, or it cannot be written.
        """
        path = self.path(key)
        self.load(key)
        try:
            self._write(path, _composed(key, token))
        except OSError as error:
            raise AuthError(f"the token store {path} cannot be written: {error.strerror}") from None

    def _write(self, path: Path, content: bytes) -> None:
        self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        made = path.with_name(f".{path.name}.{secrets.token_hex(8)}.new")
        descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600)
        try:
            with os.fdopen(descriptor, "wb", buffering=0) as file:
                while content:
                    content = content[file.write(content) :]
                os.fsync(descriptor)
            made.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                made.unlink()
            raise
        if sys.platform != "win32":
            directory = os.open(self._directory, os.O_RDONLY)
            try:
                os.fsync(directory)
            finally:
                os.close(directory)

    def delete(self, key: str) -> None:
        """Remove the token's file, and what a crash may have left of it."""
        path = self.path(key)
        for each in (path, *self._directory.glob(f".{path.name}.*.new")):
            each.unlink(missing_ok=True)

    def try_lock(self, key: str) -> Lease | None:
        """The lock of that name, if no other process, thread or task holds it.

        Raises:
            AuthError: The directory cannot be written.
        """
        path = self.path(key)
        try:
            self._directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            return _locked(path.with_name(f".{path.name}.lock"))
        except OSError as error:
            raise AuthError(f"the token store {path} cannot be locked: {error.strerror}") from None


class KeyringStore:
    """Keeps tokens in the operating system's keyring; needs the extra `syllabind[keyring]`.

    Args:
        locks: Directory for the lock files: keyrings have no locks of their own.
        service: Name that the keyring shows.

    Raises:
        AuthError: The extra is not installed.
    """

    def __init__(self, locks: str | os.PathLike[str], *, service: str = "syllabind") -> None:
        try:
            import keyring
        except ImportError:
            raise AuthError("install syllabind[keyring] to keep tokens in the keyring") from None
        self._keyring: Any = keyring
        self._service = service
        self._locks = FileStore(locks)

    def load(self, key: str) -> Token | None:
        """The token of that name.

        Raises:
            AuthError: The keyring holds something else under that name.
        """
        found = self._keyring.get_password(self._service, _named(key))
        return None if found is None else _parsed(found.encode(), f"keyring entry {self._service}/{key}", key)

    def save(self, key: str, token: Token) -> None:
        """Keep a token."""
        self.load(key)
        self._keyring.set_password(self._service, key, _composed(key, token).decode())

    def delete(self, key: str) -> None:
        """Keep none of that name any more."""
        if self._keyring.get_password(self._service, _named(key)) is not None:
            self._keyring.delete_password(self._service, key)

    def try_lock(self, key: str) -> Lease | None:
        """The lock of that name, if it is free."""
        return self._locks.try_lock(key)


class _Stored(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    key: str
    token: dict[str, Any]


def _composed(key: str, token: Token) -> bytes:
    return msgspec.json.encode(_Stored(format=_FORMAT, key=key, token=token.to_record()))


def _parsed(content: bytes, where: str, key: str) -> Token:
    try:
        stored = msgspec.json.decode(content, type=_Stored)
        if stored.format != _FORMAT or stored.key != key:
            raise AuthError("it is of another kind")
        return Token.from_record(stored.token)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, AuthError):
        raise AuthError(f"{where} is damaged or not syllabind's; it was left as it is, move it away") from None
