"""What the tests with foreign parties share: programs of Node.js, and requests that fit each operation."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
LOCK = HERE / "package-lock.json"


@pytest.fixture(scope="session")
def programs() -> Path:
    """The folder of the pinned programs, which are installed if they are missing or others are pinned by now."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("there is no Node.js")
    installed = MODULES / ".package-lock.json"
    if not installed.exists() or _versions(installed) != _versions(LOCK):
        subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=HERE, check=True)
    return MODULES / ".bin"


def _versions(lock: Path) -> dict[str, str]:
    packages = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    return {name: each["version"] for name, each in packages.items() if name and not each.get("optional")}
