"""What the tests with foreign parties share: the pinned programs of Node.js."""

from __future__ import annotations

import os
import shutil
import subprocess
from fcntl import LOCK_EX, flock
from hashlib import sha256
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "syllabind-foreign"


def installed(lock: Path, *command: str) -> Path:
    """Return the folder that a command installs what a lock file pins in, after running it where it has not run.

    The folder is named for the lock file's content, so that a change of a pin makes another one.
    """
    folder = CACHE / f"{lock.stem}-{sha256(lock.read_bytes()).hexdigest()[:16]}"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as held:
        flock(held, LOCK_EX)  # Workers share it.
        if not (folder / ".complete").exists():
            subprocess.run(command, cwd=folder, check=True)
            (folder / ".complete").touch()
    return folder


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """The folder of the pinned packages of npm."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("Node.js is not installed")
    lock = HERE / "package-lock.json"
    script = f"cp {HERE}/package*.json . && {npm} ci --ignore-scripts --no-audit --no-fund --loglevel=error"
    return installed(lock, "sh", "-c", script) / "node_modules"
