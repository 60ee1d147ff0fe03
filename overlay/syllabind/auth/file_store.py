"""A token store in files that only their owner may read."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import sys
import time
from pathlib import Path

from .token import Token
from .token_store import Lease, TokenStoreError, check_replaced, checked_key, decode, encode

__all__ = ["FileStore", "lock_file"]

# O_NONBLOCK: opening a FIFO must not wait. O_BINARY: Windows would change line ends.
_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_LEFTOVER_AGE = 60.0
_TAKEN = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES})
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})


class _FileLease:
    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        _held.add(self)

    def release(self) -> None:
        if self in _held:  # in a forked child it is not: its descriptor may be that of another lease there
            _held.remove(self)
            if sys.platform != "win32":  # a child that was forked just now may still hold it open
                import fcntl

                fcntl.flock(self.descriptor, fcntl.LOCK_UN)
            os.close(self.descriptor)


_held = set[_FileLease]()


def _close_in_child() -> None:
    while _held:
        os.close(_held.pop().descriptor)  # which leaves the parent's locks as they are


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_close_in_child)


def lock_file(path: Path) -> _FileLease | None:
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
        if error.errno in _TAKEN:
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
        return self._directory / f"{checked_key(key)}.json"

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
            return decode(file.read(), str(path), key)

    def save(self, key: str, token: Token) -> None:
        """Keep a token in place of the one before.

        Raises:
            TokenStoreError: The file is not this program's, belongs to another identity, or cannot be written.
        """
        path = self.path(key)
        check_replaced(self.load(key), token, f"the token store {path}")
        try:
            self._prepare()
            self._write(path, encode(key, token))
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
            return lock_file(path.with_name(f".{path.name}.lock"))
        except OSError as error:
            hint = "; use a directory on a local file system" if error.errno in _NO_LOCKS else ""
            raise TokenStoreError(f"the token store {path} cannot be locked: {error.strerror}{hint}") from None
