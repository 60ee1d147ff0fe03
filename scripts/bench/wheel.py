"""Size of the wheel, and what the best compression would make of it."""

from __future__ import annotations

import io
import lzma
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from . import Figure
from .stock import GENERATED

__all__ = ["measure"]


def measure(stock: Path) -> Iterator[Figure]:
    """Build the wheel and measure it; compare the modules of the APIs with the stock clients."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
        subprocess.run(command, cwd=GENERATED.parent, check=True, capture_output=True)
        (wheel,) = Path(folder).glob("*.whl")
        yield Figure(name="the wheel", value=wheel.stat().st_size / 1000, against="KB", bar=600)
        with zipfile.ZipFile(wheel) as archive:
            # Files of a kind side by side, so that each is described by those before it.
            names = sorted(archive.namelist(), key=lambda name: (Path(name).suffix, name))
            solid = lzma.compress(b"".join(map(archive.read, names)), preset=9 | lzma.PRESET_EXTREME)
    yield Figure(name="the same files in one solid archive (LZMA)", value=len(solid) / 1000, against="KB")
    ratio = _zipped(GENERATED) / _zipped(stock)
    yield Figure(name="modules of the three APIs, zipped", value=ratio, against="stock clients, zipped")


def _zipped(folder: Path) -> int:
    """Return the bytes that a wheel takes for the modules in a folder."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in folder.rglob("*.py"):
            archive.write(path, path.relative_to(folder))
    return held.tell()
