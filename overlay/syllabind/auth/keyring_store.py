"""A token store in the operating system's keyring."""

from __future__ import annotations

import os
from typing import Any

from .file_store import FileStore
from .token import Token
from .token_store import Lease, TokenStoreError, check_replaced, checked_key, decode, encode

__all__ = ["KeyringStore"]


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
        found = self._call("read", self._keyring.get_password, self._service, checked_key(key))
        return None if found is None else decode(found.encode(), f"keyring entry {self._service}/{key}", key)

    def save(self, key: str, token: Token) -> None:
        """Keep a token.

        Raises:
            TokenStoreError: The entry is no token, belongs to another identity, or cannot be written.
        """
        check_replaced(self.load(key), token, f"keyring entry {self._service}/{key}")
        self._call("written", self._keyring.set_password, self._service, key, encode(key, token).decode())

    def delete(self, key: str) -> None:
        """Remove the token, if there is one."""
        if self._call("read", self._keyring.get_password, self._service, checked_key(key)) is not None:
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
