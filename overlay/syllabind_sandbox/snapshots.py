"""Snapshots of a served world, by name, in memory or in a folder that outlives the server.

A snapshot is a pickle: reading one runs what it says. So they are never sent or received, and a file is read only if it
belongs to this user and no other one can write it.
"""

from __future__ import annotations

import os
import re
import stat
from importlib.metadata import version
from pathlib import Path

__all__ = ["Snapshots"]

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_ENDING = ".snapshot"


class Snapshots:
    """The snapshots of one server.

    Args:
        folder: Where they are kept; in memory if left out.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._held: dict[str, bytes] = {}
        self._head = f"syllabind {version('syllabind')}\n".encode()

    def names(self) -> list[str]:
        """Return the names of all snapshots."""
        if self._folder is None:
            return sorted(self._held)
        return sorted(each.name.removesuffix(_ENDING) for each in self._folder.glob(f"*{_ENDING}"))

    def save(self, name: str, content: bytes) -> None:
        """Keep a snapshot, in place of one of that name.

        Raises:
            ValueError: It cannot have that name.
        """
        if not _NAME.fullmatch(name):
            raise ValueError(f"name must be 1 to 100 letters, digits, dots, dashes or underscores, got {name[:100]!r}")
        if self._folder is None:
            self._held[name] = content
            return
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        written = self._folder / f".{name}.{os.getpid()}"
        written.unlink(missing_ok=True)
        with os.fdopen(os.open(written, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(self._head + content)
        written.replace(self._folder / f"{name}{_ENDING}")

    def load(self, name: str) -> bytes:
        """Return a snapshot.

        Raises:
            KeyError: There is none of that name.
            ValueError: Another version has made it, or another user could have changed it.
        """
        if name not in self.names():
            raise KeyError(name)
        if self._folder is None:
            return self._held[name]
        with (self._folder / f"{name}{_ENDING}").open("rb") as file:
            found = os.fstat(file.fileno())
            if hasattr(os, "getuid") and (found.st_uid != os.getuid() or stat.S_IMODE(found.st_mode) & 0o022):
                raise ValueError(f"snapshot {name!r} must belong to this user and be writable by no other one")
            head, content = file.readline(200), file.read()
        if head != self._head:
            made = head.decode("ascii", "replace").strip()
            raise ValueError(f"snapshot {name!r} must be of {self._head.decode().strip()}, it is of {made!r}")
        return content
