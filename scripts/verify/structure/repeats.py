"""Code that is written twice: the same six or more lines in two places."""

from __future__ import annotations

import ast
import io
import tokenize
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs

from . import ROOT, Result, python_files

__all__ = ["Line", "code_lines", "measure", "repeated_pairs"]

LEAST = 6
REASONS = {
    ("overlay/syllabind/core/async_drivers.py", "overlay/syllabind/core/drivers.py"): (
        "the two loops that touch sockets and clocks; Python cannot share a body between `def` and `async def`"
    ),
    ("overlay/syllabind/core/async_network.py", "overlay/syllabind/core/network.py"): (
        "the two transports, one for each kind of httpcore's connections"
    ),
    ("overlay/syllabind_bulk/stream.py", "overlay/syllabind_bulk/stream.py"): (
        "`__iter__` and `__aiter__` of a list that ends after a number of records"
    ),
}
"""Why two files have code in common, by their names."""
_SKIPPED = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)


@attrs.frozen(slots=True)
class Line:
    """One line of code as it is compared.

    Attributes:
        number: Its number in the file.
        text: Its tokens, without what differs between a sync function and its async twin.
    """

    number: int
    text: str


def measure() -> Iterator[Result]:
    """Find the pairs of repeated code in overlay/ and scripts/."""
    files = {
        path.relative_to(ROOT).as_posix(): code_lines(path.read_text(encoding="utf-8"))
        for path in python_files(ROOT / "overlay", ROOT / "scripts")
        if path != Path(__file__)
    }
    pairs = [
        f"{a}:{m} and {b}:{n}: {count} lines: {REASONS.get((a, b), 'no reason is given')}"
        for a, m, b, n, count in repeated_pairs(files)
    ]
    yield Result(
        name=f"pairs of repeated code, {LEAST} lines or more",
        value=len(pairs),
        target=5,
        details=tuple(pairs),
    )


def code_lines(source: str) -> list[Line]:
    """Return the lines of code of a module, made comparable.

    Comments, docstrings, imports, and lines that hold nothing but brackets and commas are left out. `async`, `await`
    and the prefix `Async` are dropped, so that async code that repeats its sync twin is found.

    Args:
        source: The module's text.
    """
    skipped: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import | ast.ImportFrom) or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        ):
            skipped.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    words: dict[int, list[str]] = defaultdict(list)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in _SKIPPED or token.start[0] in skipped or token.string in ("async", "await"):
            continue
        text = token.string
        if token.type == tokenize.NAME:
            text = text.replace("Async", "").removesuffix("_async").replace("__a", "__")
        words[token.start[0]].append(text)
    return [Line(number, " ".join(found)) for number, found in sorted(words.items()) if any(map(_is_word, found))]


def _is_word(token: str) -> bool:
    return token[0].isalnum() or token[0] in "_\"'"


def repeated_pairs(files: Mapping[str, Sequence[Line]], least: int = LEAST) -> list[tuple[str, int, str, int, int]]:
    """Return each longest pair of equal stretches: file, line, file, line, number of lines.

    Args:
        files: The lines of each file.
        least: How many equal lines make a pair.
    """
    windows: dict[tuple[str, ...], list[tuple[str, int]]] = defaultdict(list)
    for name, lines in files.items():
        for start in range(len(lines) - least + 1):
            windows[tuple(line.text for line in lines[start : start + least])].append((name, start))
    starts = {
        (first, second)
        for places in windows.values()
        for index, first in enumerate(places)
        for second in places[index + 1 :]
        if first[0] != second[0] or second[1] - first[1] >= least
    }
    found: list[tuple[str, int, str, int, int]] = []
    for first, second in sorted(starts):
        (a, m), (b, n) = first, second
        if ((a, m - 1), (b, n - 1)) in starts:
            continue
        length = least
        while ((a, m + length - least + 1), (b, n + length - least + 1)) in starts:
            length += 1
        found.append((a, files[a][m].number, b, files[b][n].number, length))
    return found
