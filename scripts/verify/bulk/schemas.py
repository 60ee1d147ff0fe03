"""The columns of every list, beside the recorded ones: a change of the spec that changes a column shows there."""

from __future__ import annotations

import argparse
from pathlib import Path

from syllabind.core.registry import registered
from syllabind_bulk.lists import lists_of, operation_of
from syllabind_bulk.rows import table_of

__all__ = ["apis", "main", "text_of"]

RECORDED = Path(__file__).parents[3] / "tests" / "bulk" / "schemas"


def apis() -> tuple[str, ...]:
    """Return the names of the installed APIs."""
    return tuple(registered())


def text_of(api: str) -> str:
    """Return the columns of an API's lists as text, one line a list."""
    lines = []
    for resource in lists_of(api).values():
        columns = ", ".join(f"{each.name} {each.kind}" for each in table_of(operation_of(api, resource)).columns)
        lines.append(f"{resource.name}: {columns}\n")
    return "".join(lines)


def main(arguments: argparse.Namespace) -> int:
    """Compare the columns with the recorded ones, or record them; return 1 if they differ."""
    different = 0
    for api in apis():
        path, text = RECORDED / f"{api}.txt", text_of(api)
        if arguments.write:
            path.write_text(text, encoding="utf-8")
        different += path.read_text(encoding="utf-8") != text
    print(f"APIs whose columns differ from the recorded ones: {different} of {len(apis())}  (at most 0)")
    return 1 if different else 0
