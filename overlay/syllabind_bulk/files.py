"""Files that a crash leaves whole: the old content or the new one."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from syllabind.auth.file_store import lock_file
from syllabind.errors import SyllabindError

__all__ = ["TransferError", "flush", "locked", "replace", "sync_directory", "truncate"]


class TransferError(SyllabindError):
    """Files or tables that stand in the way of an export or a sync."""


@contextlib.contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Hold the lock of a working directory; the operating system releases it if the process dies.

    Raises:
        TransferError: Another process holds it.
    """
    lease = lock_file(directory / "lock")
    if lease is None:
        raise TransferError(f"another process works in {directory}; wait until it is done")
    try:
        yield
    finally:
        lease.release()


def flush(file: Any) -> None:
    """Write an open file to the disk."""
    file.flush()
    os.fsync(file.fileno())


def sync_directory(path: Path) -> None:
    """Write a directory's entries to the disk."""
    if sys.platform == "win32":  # which cannot open directories
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace(path: Path, content: bytes) -> None:
    """Write a small file in one step."""
    new = path.with_name(f"{path.name}.new")
    with new.open("wb") as file:
        file.write(content)
        flush(file)
    new.replace(path)
    sync_directory(path.parent)


def truncate(path: Path, size: int) -> None:
    """Cut a file back to a size, if it is there."""
    if path.exists():
        with path.open("r+b") as file:
            file.truncate(size)
            flush(file)
