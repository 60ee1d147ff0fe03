"""Generated packages on disk: written whole or not at all, and never over files that it has not written."""

import ctypes
import errno
import os
import shutil
from pathlib import Path

from . import cache

__all__ = ["WriteError", "check_unedited", "differences", "replace"]

_AT_FDCWD, _RENAME_EXCHANGE = -100, 2


class WriteError(RuntimeError):
    """The package cannot be written to its directory."""


def check_unedited(package: Path, record: cache.Record | None) -> None:
    """Make sure that a directory is absent, or as the generator wrote it.

    Args:
        package: The directory.
        record: What was written last; `None` where that is not known.

    Raises:
        WriteError: It holds something else, which would be lost.
    """
    known = () if record is None else (record.outputs, record.replaced)
    if not package.exists() or cache.directory_digest(package) in known:
        return
    why = "was not written by the generator" if record is None else "was edited after it was generated"
    raise WriteError(f"{package} {why}: move it away, or pass --force to replace it")


def differences(made: Path, kept: Path) -> list[str]:
    """Return the files that differ between two directories."""
    paths = {path.relative_to(base) for base in (made, kept) for path in base.rglob("*") if path.is_file()}
    pairs = {path: (made / path, kept / path) for path in paths if "__pycache__" not in path.parts}
    return sorted(
        str(path)
        for path, (new, old) in pairs.items()
        if not new.is_file() or not old.is_file() or new.read_bytes() != old.read_bytes()
    )


def replace(made: Path, kept: Path) -> None:
    """Let the directory `made` take the place of `kept`, which is one or the other at any time.

    Files that stay the same keep their times.
    """
    kept.parent.mkdir(parents=True, exist_ok=True)
    # Beside its place, so that the last step is a rename within one file system.
    fresh = kept.with_name(f".{kept.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(made, fresh, ignore=shutil.ignore_patterns("__pycache__"))
    for file in fresh.rglob("*"):
        before = kept / file.relative_to(fresh)
        if file.is_file() and before.is_file() and before.read_bytes() == file.read_bytes():
            shutil.copystat(before, file)
    if not kept.exists():
        fresh.rename(kept)
        return
    _exchange(fresh, kept)
    shutil.rmtree(fresh, ignore_errors=True)


def _exchange(fresh: Path, kept: Path) -> None:
    """Exchange two directories in one step where the system can (Linux 3.15), else in two."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if os.name == "posix" else None
    if rename is not None:
        names = os.fsencode(fresh), os.fsencode(kept)
        if rename(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) == 0:
            return
        if ctypes.get_errno() not in (errno.EINVAL, errno.ENOSYS):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(kept))
    old = kept.with_name(f".{kept.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    kept.rename(old)
    fresh.rename(kept)
    shutil.rmtree(old, ignore_errors=True)
