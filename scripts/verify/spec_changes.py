"""Seeded spec changes, judged by `syllabind spec diff`: `python -m scripts.verify.spec_changes [FILE ...]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from attrs import evolve, frozen
from jsonpath import JSONPatch, JSONPatchError, JSONPointerError

from syllabind_codegen.diff.changes import LEVELS
from syllabind_codegen.diff.comparison import compare
from syllabind_codegen.diff.surface import Surface, surface
from syllabind_codegen.specs.bundle import Bundle, bundle

__all__ = ["FOLDER", "Row", "Verdict", "changed", "judge", "main", "original", "rows"]

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "codegen" / "spec_changes"
_CLASSES = (*LEVELS, "none")


@frozen(kw_only=True)
class Row:
    """One change and the class that it should have.

    Attributes:
        place: File and number, for messages.
        change: JSON Patch (RFC 6902) on the bundled document.
        name: Part of the Python name that the report has to give; empty for any.
    """

    place: str
    api: str
    change: list[dict[str, Any]]
    level: str
    name: str
    why: str


@frozen(kw_only=True)
class Verdict:
    """What the comparison says of a row."""

    row: Row
    found: str
    names: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether the class is the expected one, and the name is given."""
        named = not self.row.name or any(self.row.name in each for each in self.names)
        return self.found == self.row.level and named

    @property
    def alarming(self) -> bool:
        """Whether the class is worse than the expected one."""
        return _CLASSES.index(self.found) < _CLASSES.index(self.row.level)


def rows(paths: Iterable[Path]) -> Iterator[Row]:
    """Read the rows of some files.

    Raises:
        ValueError: A row is malformed.
    """
    for path in paths:
        for number, node in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), start=1):
            place = f"{path.name} row {number}"
            if node.keys() - {"name"} != {"api", "change", "class", "why"} or node["class"] not in _CLASSES:
                raise ValueError(f"{place}: expected api, change, class ({', '.join(_CLASSES)}), why, and perhaps name")
            yield Row(
                place=place, api=node["api"], change=node["change"], level=node["class"],
                name=node.get("name", ""), why=node["why"],
            )  # fmt: skip


@cache
def original(api: str) -> Bundle:
    """Return the document of an API."""
    return bundle(ROOT / "specs" / api)


@cache
def _surface(api: str) -> Surface:
    return surface(api, original(api))


def changed(row: Row) -> Any:
    """Return the document of a row's API with the change.

    Raises:
        ValueError: The patch does not apply.
    """
    try:
        return JSONPatch(row.change).apply(deepcopy(original(row.api).document))
    except (JSONPatchError, JSONPointerError) as error:
        raise ValueError(f"{row.place}: {type(error).__name__}: {error}") from error


def judge(row: Row) -> Verdict:
    """Compare the API with and without the change.

    Raises:
        ValueError: The patch does not apply, or the document cannot be compiled with it.
    """
    document = changed(row)
    try:
        new = surface(row.api, evolve(original(row.api), document=document))
        found = compare(_surface(row.api), new)
    except (LookupError, TypeError, RuntimeError, ValueError) as error:
        raise ValueError(f"{row.place}: {type(error).__name__}: {error}") from error
    worst = found[0].level if found else "none"
    return Verdict(row=row, found=worst, names=tuple(each.name for each in found if each.level == worst))


def main(argv: list[str] | None = None) -> int:
    """Print the rows that are judged wrongly and the totals; return 1 if a bar is missed, 2 if a row is malformed."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.spec_changes",
        description="Judge seeded spec changes. Bars: 97 % right, at most 3 % worse than they are.",
        epilog=f"example: python -m scripts.verify.spec_changes {FOLDER.relative_to(ROOT)}/own.yaml",
    )
    parser.add_argument("file", nargs="*", type=Path, help=f"YAML files; default: all of {FOLDER.relative_to(ROOT)}")
    arguments = parser.parse_args(argv)
    try:
        verdicts = [judge(row) for row in rows(arguments.file or sorted(FOLDER.glob("*.yaml")))]
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    for each in verdicts:
        if not each.right:
            names = ", ".join(each.names[:3])
            print(
                f"{each.row.place}: {each.row.level} {each.row.name} ({each.row.why}); reported: {each.found} {names}"
            )
    count = len(verdicts)
    right, alarms = sum(each.right for each in verdicts), sum(each.alarming for each in verdicts)
    severe = [each for each in verdicts if each.row.level == "breaking"]
    recalled = sum(each.found == "breaking" for each in severe)
    print(f"right {right} of {count} ({right / count:.1%}); breaking changes found {recalled} of {len(severe)}")
    print(f"false alarms {alarms} of {count} ({alarms / count:.1%})")
    return 0 if right >= 0.97 * count and alarms <= 0.03 * count else 1


if __name__ == "__main__":
    sys.exit(main())
