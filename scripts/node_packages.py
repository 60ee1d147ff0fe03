"""Programs and files from npm, pinned, in the virtual environment."""

import fcntl
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path


class MissingNodeError(RuntimeError):
    """A package of npm is needed and cannot be installed."""


def install(name: str, version: str) -> Path:
    """Return the folder of a package, installing the pinned version if it is missing.

    Args:
        name: The package, as in `@redocly/cli`.
        version: Its version.

    Raises:
        MissingNodeError: There is no npm, or it fails.
    """
    home = Path(sys.prefix) / "node" / name.removeprefix("@").replace("/", "-")
    home.mkdir(parents=True, exist_ok=True)
    with home.with_name(f"{home.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # npm does not wait for another process that installs into the same folder
        return _installed(home, name, version)


def _installed(home: Path, name: str, version: str) -> Path:
    found = home / "node_modules" / name
    package = found / "package.json"
    if package.is_file() and json.loads(package.read_text(encoding="utf-8"))["version"] == version:
        return found
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise MissingNodeError(
            f"{name} is missing and there is no npm: install Node.js 20 or later (https://nodejs.org)"
        )
    options = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    done = run([npm, "install", *options, "--prefix", str(home), f"{name}@{version}"])
    if done.returncode:
        raise MissingNodeError(f"{name} {version} cannot be installed:\n{done.stdout}{done.stderr}")
    return found


def run(command: list[str], cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a program of Node.js that sends no telemetry, and return its output."""
    env = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=env, cwd=cwd)
