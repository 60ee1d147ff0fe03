"""Checks of the source tree's own shape: sizes, import circles, API names, words, repeated code.

`python -m scripts.verify.structure` prints each figure beside its target. Every figure is required: it must meet its
target or, where it does not meet it yet, its ceiling, which is the figure that was reached.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import attrs

__all__ = ["ROOT", "Result", "module_name", "parse", "python_files"]

ROOT = Path(__file__).parents[3]


@attrs.frozen(kw_only=True, slots=True)
class Result:
    """One measured figure.

    Attributes:
        name: What was measured.
        value: The figure.
        target: The largest value that meets the target.
        ceiling: The largest value that `make check` accepts; the target where it is met.
        details: One line for each place that counts towards the figure.
    """

    name: str
    value: int
    target: int
    ceiling: int = attrs.field()
    details: tuple[str, ...] = ()

    @ceiling.default
    def _target(self) -> int:
        return self.target

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.value <= self.target

    @property
    def accepted(self) -> bool:
        """Whether the figure may stay as it is."""
        return self.value <= max(self.target, self.ceiling)


def python_files(*folders: Path) -> Iterator[Path]:
    """Return the Python files below some folders, in a stable order."""
    for folder in folders:
        yield from sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def parse(path: Path) -> ast.Module:
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def module_name(path: Path, base: Path) -> str:
    """Return the dotted name of a file's module.

    Args:
        path: A file below `base`.
        base: A folder on the import path.
    """
    parts = path.relative_to(base).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
