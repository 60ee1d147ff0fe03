"""Lines of the packages, the largest file of the runtime, and the lines that only async callers need."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from . import ROOT, Result, parse, python_files

__all__ = ["async_only_lines", "line_count", "measure"]

RUNTIME = ROOT / "overlay" / "syllabind"
BUDGETS = {
    "overlay/syllabind": (5_600, 11_613),
    "overlay/syllabind_bulk": (1_900, 3_420),
    "overlay/syllabind_cli": (1_200, 2_825),
    "overlay/syllabind_fast": (200, 260),
    "overlay/syllabind_fuzz": (2_700, 5_330),
    "overlay/syllabind_mcp": (350, 430),
    "overlay/syllabind_sandbox": (10_500, 14_505),
    "scripts/syllabind_codegen": (3_200, 9_480),
    "tests": (27_254, 42_250),
}
"""Target and ceiling of the lines of Python in each package; `tests` without tests/mutation.

Lower a ceiling when its package has become smaller. Raise one only in a change that says why.
"""
ASYNC_ONLY = (200, 421)
"""Target and ceiling of the runtime's async-only lines."""


def measure() -> Iterator[Result]:
    """Measure the sizes."""
    for name, (target, ceiling) in BUDGETS.items():
        files = [path for path in python_files(ROOT / name) if ROOT / "tests" / "mutation" not in path.parents]
        yield Result(name=f"lines of {name}", value=sum(map(line_count, files)), target=target, ceiling=ceiling)
    largest = max(python_files(RUNTIME), key=line_count)
    yield Result(
        name="lines of the runtime's largest file",
        value=line_count(largest),
        target=400,
        details=tuple(
            f"{path.relative_to(ROOT)}: {line_count(path)} lines"
            for path in python_files(RUNTIME)
            if line_count(path) > 400
        ),
    )
    counts = {path: async_only_lines(parse(path)) for path in python_files(RUNTIME)}
    yield Result(
        name="async-only lines of the runtime",
        value=sum(counts.values()),
        target=ASYNC_ONLY[0],
        ceiling=ASYNC_ONLY[1],
        details=tuple(f"{path.relative_to(ROOT)}: {count} lines" for path, count in counts.items() if count),
    )


def line_count(path: Path) -> int:
    """Return how many lines a file has, blank ones included."""
    return len(path.read_text(encoding="utf-8").splitlines())


def async_only_lines(tree: ast.Module) -> int:
    """Count the lines of a module that only async callers need.

    Those are the lines of every `async def`, of every class whose name starts with `Async` or `_Async`, and of every
    function whose name ends in `_async`, decorators included. A line that is in two of them counts once.
    """
    lines: set[int] = set()
    for node in ast.walk(tree):
        match node:
            case ast.AsyncFunctionDef():
                pass
            case ast.ClassDef(name=name) if name.lstrip("_").startswith("Async"):
                pass
            case ast.FunctionDef(name=name) if name.endswith("_async"):
                pass
            case _:
                continue
        first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        lines.update(range(first, (node.end_lineno or node.lineno) + 1))
    return len(lines)
