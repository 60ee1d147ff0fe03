"""One seed, the same bytes under every Python: `python -m scripts.verify.versions`."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

__all__ = ["digests", "main"]

ROOT = Path(__file__).parents[2]
VERSIONS = ("3.11", "3.12", "3.13", "3.14")
HASH_SEEDS = ("0", "1", "random")


def digests(interpreter: str, folder: Path) -> dict[str, str]:
    """Digests of the sandbox's journey by hash seed, from an installation made for it.

    Args:
        interpreter: The Python to make the virtual environment with.
        folder: Where to make it.

    Raises:
        CalledProcessError: the installation or the journey fails.
    """
    subprocess.run([interpreter, "-m", "venv", folder], check=True, capture_output=True)
    python = str(folder / "bin" / "python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", f"{ROOT}[sandbox]"], check=True, capture_output=True)
    found = {}
    for seed in HASH_SEEDS:
        run = subprocess.run(
            [python, "-m", "tests.sandbox.journey"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        found[seed] = run.stdout.strip()
    return found


def _runs(interpreter: str) -> bool:
    """Return whether it is there and starts: version managers leave names behind that lead nowhere."""
    try:
        return subprocess.run([interpreter, "--version"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


def main(argv: list[str] | None = None) -> int:
    """Print a digest for each interpreter and hash seed; 1 if they differ."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.versions",
        description="Install the sandbox under each Python and compare the bytes of one journey through it.",
        epilog="example: python -m scripts.verify.versions python3.11 python3.13",
    )
    parser.add_argument("interpreter", nargs="*", help=f"python{' python'.join(VERSIONS)} where they are, if left out")
    given = parser.parse_args(argv).interpreter or [f"python{version}" for version in VERSIONS]
    seen: set[str] = set()
    for interpreter in given:
        path = shutil.which(interpreter)
        if path is None or not _runs(path):
            print(f"{interpreter:12} is not on this machine")
            continue
        with tempfile.TemporaryDirectory() as folder:
            for seed, digest in digests(path, Path(folder)).items():
                print(f"{interpreter:12} hash seed {seed:6} {digest[:16]}")
                seen.add(digest)
    print(f"digests: {len(seen)} (1 is right)")
    return 0 if len(seen) == 1 else 1


if __name__ == "__main__":
    sys.exit(main())
