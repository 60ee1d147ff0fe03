"""Token stores: in memory, in files, in the operating system's keyring."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import sys
import threading
import time
from pathlib import Path
from typing import Any, Protocol

import attrs
import msgspec

from ..errors import ArgumentError, AuthError
from .identity import Identity, fingerprint
from .token import Token

__all__ = ["BoundStore", "FileStore", "KeyringStore", "Lease", "MemoryStore", "TokenStore", "TokenStoreError"]

_KEY = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@-]{0,99}")
# O_NONBLOCK: opening a FIFO must not wait. O_BINARY: Windows would change line ends.
_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_FORMATS = ("syllabind-token-2", "syllabind-token-1")
_LEFTOVER_AGE = 60.0
_HELD = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES})
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})


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


def _check_replaced(found: Token | None, token: Token, where: str) -> None:
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
        _check_replaced(self._tokens.get(key), token, f"the memory store's {key!r}")
        self._tokens[key] = token

    def delete(self, key: str) -> None:
        """Remove the token, if there is one."""
        self._tokens.pop(key, None)

    def try_lock(self, key: str) -> Lease | None:
        """Return the lock of a key, `None` if it is held."""
        lock = self._locks.setdefault(key, threading.Lock())
        return lock if lock.acquire(blocking=False) else None


def _checked_key(key: str) -> str:
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise ArgumentError("key", f"must be 1 to 100 letters, digits and _.@- (no . or - first), got {key!r}")
    return key


class _FileLease:
    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        os.close(self._descriptor)


def _lock_file(path: Path) -> _FileLease | None:
    """Lock a file by the operating system, which releases it when the process ends."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | _FLAGS, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(descriptor)
        if error.errno in _HELD:
            return None
        raise
    return _FileLease(descriptor)


def _make_directory(path: Path) -> None:
    """Make a directory and its missing parents, each with mode 0700 whatever the umask is."""
    if not path.is_dir():
        _make_directory(path.parent)
        with contextlib.suppress(FileExistsError):
            path.mkdir(mode=0o700)


def _check_private(status: os.stat_result, path: Path, others: int) -> None:
    """Refuse what other users own, or may use in one of the ways of the mode bits `others`."""
    if sys.platform == "win32":
        return
    if status.st_uid != os.geteuid():
        raise TokenStoreError(
            f"the token store {path} is owned by another user (uid {status.st_uid}); use another directory"
        )
    if stat.S_IMODE(status.st_mode) & others:
        right = "600" if stat.S_ISREG(status.st_mode) else "700"
        raise TokenStoreError(
            f"the token store {path} is open to other users; chmod {right} it, or sign in again elsewhere"
        )


class FileStore:
    """A token store with one file for each token, readable by its owner only.

    A file has mode 0600 from its creation and is replaced in one step, so that a crash leaves the old or the new one.

    Args:
        directory: Directory of the files; created with mode 0700 when a token is saved.
    """

    def __init__(self, directory: str | os.PathLike[str]) -> None:
        self._directory = Path(directory)

    def path(self, key: str) -> Path:
        """Return the path of a key's file."""
        return self._directory / f"{_checked_key(key)}.json"

    def load(self, key: str) -> Token | None:
        """Return the token, `None` if there is no file.

        Raises:
            TokenStoreError: The file is damaged, is not this program's, or is open to other users; it stays untouched.
        """
        path = self.path(key)
        try:
            directory = self._directory.stat()
            descriptor = os.open(path, os.O_RDONLY | _FLAGS)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise TokenStoreError(f"the token store {path} cannot be read: {error.strerror}") from None
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise TokenStoreError(f"the token store {path} cannot be read: not a regular file")
            # A user who may write the directory can put another file there.
            _check_private(directory, self._directory, 0o022)
            _check_private(status, path, 0o077)
            return _decode(file.read(), str(path), key)

    def save(self, key: str, token: Token) -> None:
        """Keep a token in place of the one before.

        Raises:
            TokenStoreError: The file is not this program's, belongs to another identity, or cannot be written.
        """
        path = self.path(key)
        _check_replaced(self.load(key), token, f"the token store {path}")
        try:
            self._prepare()
            self._write(path, _encode(key, token))
        except OSError as error:
            raise TokenStoreError(f"the token store {path} cannot be written: {error.strerror}") from None

    def _prepare(self) -> None:
        _make_directory(self._directory)
        _check_private(self._directory.stat(), self._directory, 0o022)

    def _write(self, path: Path, content: bytes) -> None:
        for each in self._leftovers(path):
            with contextlib.suppress(OSError):
                if time.time() - each.lstat().st_mtime > _LEFTOVER_AGE:
                    each.unlink()
        new = path.with_name(f".{path.name}.{secrets.token_hex(8)}.new")
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600)
        try:
            with os.fdopen(descriptor, "wb", buffering=0) as file:
                while content:
                    content = content[file.write(content) :]
                os.fsync(descriptor)
            new.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                new.unlink()
            raise
        if sys.platform != "win32":
            directory = os.open(self._directory, os.O_RDONLY)
            try:
                os.fsync(directory)
            finally:
                os.close(directory)

    def _leftovers(self, path: Path) -> list[Path]:
        """Return the new files that a crash has left behind."""
        return list(self._directory.glob(f".{path.name}.*.new"))

    def delete(self, key: str) -> None:
        """Remove the token's file, and what a crash has left of it.

        Raises:
            TokenStoreError: It cannot be removed.
        """
        path = self.path(key)
        try:
            for each in (path, *self._leftovers(path)):
                each.unlink(missing_ok=True)
        except OSError as error:
            raise TokenStoreError(f"the token store {path} cannot be removed: {error.strerror}") from None

    def try_lock(self, key: str) -> Lease | None:
        """Return the lock of a key, `None` if another process, thread or task holds it.

        Raises:
            TokenStoreError: The directory cannot be written, or its file system has no locks.
        """
        path = self.path(key)
        try:
            self._prepare()
            return _lock_file(path.with_name(f".{path.name}.lock"))
        except OSError as error:
            hint = "; use a directory on a local file system" if error.errno in _NO_LOCKS else ""
            raise TokenStoreError(f"the token store {path} cannot be locked: {error.strerror}{hint}") from None


class KeyringStore:
    """A token store in the operating system's keyring; needs the extra `syllabind[keyring]`.

    Args:
        locks: Directory of the lock files, for keyrings have no locks.
        service: Name of the service that the keyring shows.

    Raises:
        TokenStoreError: The extra is not installed.
    """

    def __init__(self, locks: str | os.PathLike[str], *, service: str = "syllabind") -> None:
        try:
            import keyring
        except ImportError:
            raise TokenStoreError("install syllabind[keyring] to keep tokens in the keyring") from None
        self._keyring: Any = keyring
        self._service = service
        self._locks = FileStore(locks)

    def load(self, key: str) -> Token | None:
        """Return the token, `None` if there is none.

        Raises:
            TokenStoreError: The entry is no token, or the keyring cannot be read.
        """
        found = self._call("read", self._keyring.get_password, self._service, _checked_key(key))
        return None if found is None else _decode(found.encode(), f"keyring entry {self._service}/{key}", key)

    def save(self, key: str, token: Token) -> None:
        """Keep a token.

        Raises:
            TokenStoreError: The entry is no token, belongs to another identity, or cannot be written.
        """
        _check_replaced(self.load(key), token, f"keyring entry {self._service}/{key}")
        self._call("written", self._keyring.set_password, self._service, key, _encode(key, token).decode())

    def delete(self, key: str) -> None:
        """Remove the token, if there is one."""
        if self._call("read", self._keyring.get_password, self._service, _checked_key(key)) is not None:
            self._call("removed", self._keyring.delete_password, self._service, key)

    def try_lock(self, key: str) -> Lease | None:
        """Return the lock of a key, `None` if it is held elsewhere."""
        return self._locks.try_lock(key)

    def _call(self, what: str, function: Any, *arguments: str) -> Any:
        try:
            return function(*arguments)
        except Exception as error:  # noqa: BLE001 (backends raise classes of their own)
            raise TokenStoreError(
                f"keyring entry {self._service}/{arguments[1]} cannot be {what}: {type(error).__name__}"
            ) from None


class _Record(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    key: str
    token: dict[str, Any]


def _encode(key: str, token: Token) -> bytes:
    return msgspec.json.encode(_Record(format=_FORMATS[0], key=key, token=token.to_record()))


def _decode(content: bytes, where: str, key: str) -> Token:
    try:
        record = msgspec.json.decode(content, type=_Record)
        if record.format not in _FORMATS or record.key != key:
            raise AuthError("another format or key")
        return Token.from_record(record.token)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, AuthError):
        raise TokenStoreError(
            f"{where} is damaged or was not written by syllabind; it was left as it is. Move it away and sign in again"
        ) from None
