"""Words that the project does not use: old-fashioned English, and names that were replaced.

`docs/decisions/0009-names-from-the-field.md` says why.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from . import ROOT, Result

__all__ = ["measure", "unwanted_words"]

PROSE = (
    "nobody somebody whoever whosoever whatsoever lest thereof hereof whereof therein wherein thereby whereby "
    "thereupon hitherto henceforth heretofore whence thence"
).split()
"""Words of prose, refused everywhere: in names, comments, docstrings, messages, specs and pages."""

NAMES = (
    "Tally Effort Unsayable UNSAYABLE Mirror Shelf Sealer Strike hand_out HandOut Launch _Shown Verbatim "
    "Unreadable pluck _Flight _fly _landed _planned _hopeless launch_code Renewal scrubbed without_echo "
    "guard_log UnsafeUrl JobExpired second_reader unseen unseen_more Told "
    "aexchange_code asend atoken areplace _Walk _Links _Numbers"
).split()
"""Identifiers that were replaced; a whole identifier has to be equal."""

SPEC_KEYS = ("dead", "backwards", "at-most")
"""Keys of the specs that were replaced."""

SHIPPED = "told tells".split()
"""Words refused in what users get and in what checks it: code is not told things, and tells none."""

_PROSE = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(PROSE)})(?![A-Za-z@])", re.IGNORECASE)
_SHIPPED = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(SHIPPED)})(?![A-Za-z@])", re.IGNORECASE)
_NAMES = re.compile(rf"(?<![A-Za-z0-9_])(?:{'|'.join(NAMES)})(?![A-Za-z0-9_])")
_KEYS = re.compile(rf"^\s*-?\s*(?:{'|'.join(SPEC_KEYS)}):", re.MULTILINE)
_BAR_NUMBER = re.compile(r"\bbars? [A-Z]\d+\b")
"""A target is stated where it is checked; a number that leads nowhere says nothing."""

_EVIDENCE = re.compile(r"x-evidence: seed\b")
FOLDERS = ("overlay", "scripts", "tests", "specs", "docs", "examples")
SUFFIXES = frozenset((".py", ".md", ".yaml", ".yml", ".toml", ".jinja", ".js"))


def measure() -> Iterator[Result]:
    """Find the unwanted words in the hand-written tree."""
    found = [
        f"{path.relative_to(ROOT)}:{number}: {word}"
        for path in hand_written_files()
        for number, word in unwanted_words(
            path.read_text(encoding="utf-8"),
            spec=path.is_relative_to(ROOT / "specs"),
            shipped=not path.is_relative_to(ROOT / "tests"),
        )
    ]
    yield Result(name="unwanted words", value=len(found), target=0, details=tuple(found))


def hand_written_files() -> Iterator[Path]:
    """Return the files whose words are checked; the list of words itself is left out, and so are its tests."""
    skipped = (Path(__file__), ROOT / "tests" / "scripts" / "test_structure.py", ROOT / "CHANGELOG.md")
    roots = [path for path in sorted(ROOT.iterdir()) if path.is_file()]
    inside = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*")) if path.is_file()]
    for path in [*roots, *inside]:
        if path.suffix in SUFFIXES and path not in skipped:
            yield path


def unwanted_words(text: str, *, spec: bool = False, shipped: bool = False) -> Iterator[tuple[int, str]]:
    """Return line number and word of each unwanted word.

    Args:
        text: Code, a spec or a page.
        spec: Whether it is a spec, whose keys are looked at, too.
        shipped: Whether it is no test.
    """
    more = (*((_KEYS, _EVIDENCE) if spec else ()), *((_SHIPPED,) if shipped else ()))
    for pattern in (_PROSE, _NAMES, _BAR_NUMBER, *more):
        for match in pattern.finditer(text):
            yield text.count("\n", 0, match.start()) + 1, match[0].strip()
