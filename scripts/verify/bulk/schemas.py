"""The columns of every list, beside the recorded ones: a change of the spec that changes a column shows there.

`syllabind spec diff` derives the columns from the documents alone; both must say the same of every list.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from syllabind.core.registry import registered
from syllabind_bulk.lists import lists_of, operation_of
from syllabind_bulk.rows import table_of
from syllabind_codegen.commands.spec import read_state
from syllabind_codegen.diff.surface import surface
from syllabind_codegen.diff.tables import tables_of

__all__ = ["apis", "compared_by_diff", "main", "text_of"]

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


def compared_by_diff(api: str) -> str:
    """Return the columns that `syllabind spec diff` compares, in the form of `text_of`."""
    tables = tables_of(surface(api, read_state(api)))
    lines = (
        f"{name}: {', '.join(f'{column} {each.kind}' for column, each in columns.items())}\n"
        for name, columns in sorted(tables.items())
    )
    return "".join(lines)


def main(arguments: argparse.Namespace) -> int:
    """Compare the columns with the recorded ones, or record them; return 1 if they differ."""
    different = other = 0
    for api in apis():
        path, text = RECORDED / f"{api}.txt", text_of(api)
        if arguments.write:
            path.write_text(text, encoding="utf-8")
        different += path.read_text(encoding="utf-8") != text
        other += compared_by_diff(api) != text
    print(f"APIs whose columns differ from the recorded ones: {different} of {len(apis())}  (at most 0)")
    print(f"APIs of which spec diff compares other columns: {other} of {len(apis())}  (at most 0)")
    return 1 if different or other else 0
