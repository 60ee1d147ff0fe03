"""Digests that show whether a generated package is still what its spec and the generator give."""

import hashlib
import json
import platform
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from attrs import asdict, frozen

__all__ = ["Record", "directory_digest", "inputs_digest", "load", "models_digest", "save"]

_TOOLS = ("datamodel-code-generator", "openapi-python-client", "ruff")


@frozen(kw_only=True)
class Record:
    """Digests of one compilation.

    Attributes:
        inputs: What the package was made from: spec, generator, tools.
        models: What its pydantic models were made from.
        outputs: The files of the package.
        replaced: The files whose place they take; a run that was stopped may have left those.
    """

    inputs: str
    models: str
    outputs: str
    replaced: str = ""


def inputs_digest(*texts: str) -> str:
    """Return the digest of texts together with the generator, the tools it calls and Python's version."""
    return _digest([_generator(), *(text.encode() for text in texts)])


def models_digest(schemas: dict[str, Any], header: str) -> str:
    """Return the digest of what the pydantic models depend on."""
    return inputs_digest(json.dumps(schemas), header)


def directory_digest(directory: Path) -> str:
    """Return the digest of the names and contents of all files below a directory."""
    files = sorted(path for path in directory.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return _digest(part for path in files for part in (str(path.relative_to(directory)).encode(), path.read_bytes()))


def load(path: Path) -> Record | None:
    """Return the record of the last compilation, or `None` if there is no readable one."""
    try:
        return Record(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def save(path: Path, record: Record) -> None:
    """Write the record of a compilation."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text(json.dumps(asdict(record)), encoding="utf-8")
    fresh.replace(path)


@cache
def _generator() -> bytes:
    tools = [platform.python_version(), *(f"{name} {version(name)}" for name in _TOOLS)]
    return f"{directory_digest(Path(__file__).parent)} {tools}".encode()


def _digest(parts: Iterable[bytes]) -> str:
    made = hashlib.sha256()
    for part in parts:
        made.update(hashlib.sha256(part).digest())
    return made.hexdigest()
