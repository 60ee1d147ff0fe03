"""Count what the specs have of the endpoint tables in a directory of notes: `python -m scripts.rows <directory>`.

The notes are Markdown files, one an API, whose tables list endpoints, a row each, below a heading for each group.
"""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from scripts.specs.bundle import bundle

SPECS = Path(__file__).parents[1] / "specs"
VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_VERB = "|".join(VERBS)
_CALL = re.compile(
    rf"(?:({_VERB}) )?`(?:({_VERB}) )?(?:https?://[^/`]+|\{{(?:Base|CDN)\}})?([/…](?:\{{[^}}]*\}}|[^`?\s])*)[^`]*`"
)


@frozen(kw_only=True)
class Notes:
    """How the notes on one API are written.

    Attributes:
        file: Their name.
        groups: Headings of the groups that have tables of endpoints.
        base: What stands before the paths, unless the heading names another base.
        rooted: Groups whose paths stand as they are.
    """

    file: str
    groups: str
    base: str = ""
    rooted: str = "$^"


NOTES = {
    "edlink": Notes(file="edlink.md", groups=r"5\.[1-4] "),
    "thrive": Notes(file="thrive.md", groups=r"5\.[1-6] ", base="/rest/v1", rooted=r"5\.6 "),
    "alm": Notes(
        file="adobe-learning-manager.md",
        groups=r"(2\.4|5\.(\d|1[0-4]|20)) ",
        base="/primeapi/v2",
        rooted=r"(2\.4|5\.20) ",
    ),
}


@frozen(kw_only=True)
class Row:
    """One row of a table, and the operations that it lists as (verb, path)."""

    group: str
    name: str
    operations: tuple[tuple[str, str], ...]


def rows(text: str, notes: Notes) -> Iterator[Row]:
    """The rows of the tables of endpoints.

    Args:
        text: The notes.
        notes: How they are written.
    """
    group, base, last = "", "", ""
    for line in text.splitlines():
        if heading := re.match(r"#+ (.*)", line):
            group = heading[1] if re.match(notes.groups, heading[1]) else ""
            said = re.search(r"base `https?://[^/`]+([^`]*)`", group)
            base = said[1] if said else "" if re.match(notes.rooted, group) else notes.base
        cells = [cell.strip() for cell in line.replace(r"\|", "/").strip("| ").split(" | ")] if group else []
        if not line.startswith("|") or len(cells) < 3 or re.fullmatch(r"-+", cells[0]):
            continue
        if found := list(_operations(cells, base, last)):
            last = found[0][1]
            name = cells[0] if re.fullmatch(r"[A-Z-]*\d+", cells[0]) else cells[0].replace("`", "")
            yield Row(group=group, name=name, operations=tuple(found))


def _operations(cells: list[str], base: str, last: str) -> Iterator[tuple[str, str]]:
    """The operations of one row; the verb may have a cell of its own, and is GET where it is left out."""
    place = next((index for index, cell in enumerate(cells) if _CALL.search(cell) or "same path" in cell), None)
    if place is None or place > 2:
        return
    verb = next((cell for cell in cells[:place] if cell in VERBS), "GET")
    if "same path" in cells[place]:
        yield verb, last
        return
    first = ""
    for outside, inside, path in _CALL.findall(cells[place]):
        # A path that no verb introduces explains the one before; in a row of files, the verb goes for all.
        if first and not (outside or inside or path.endswith(".json")):
            continue
        verb = outside or inside or verb
        first = _whole(path, "/rest/v2" if "**v2**" in cells[place] else base, last)
        yield verb, first
    if re.search(r"` and DELETE", cells[place]):
        yield "DELETE", first


def _whole(path: str, base: str, last: str) -> str:
    """A path as the spec has it; one that begins with … goes on from where the last one had the same part."""
    if path.startswith("…"):
        part = path[1:].split("/")[1]
        return last[: last.index(f"/{part}")] + path[1:]
    return path if path.startswith(("/api", "/sso")) else base + path


def operations(api: str, specs: Path = SPECS) -> dict[tuple[str, str], str]:
    """The spec's operations: operationId by verb and path, the names of path parameters left out."""
    document: dict[str, Any] = bundle(specs / api).document
    return {
        (verb.upper(), _shape(path)): operation["operationId"]
        for path, item in document["paths"].items()
        for verb, operation in item.items()
        if verb.upper() in VERBS
    }


def _shape(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def report(api: str, found: list[Row], have: dict[tuple[str, str], str]) -> tuple[list[str], int]:
    """The lines to print, and how many operations are missing.

    Args:
        api: The API's name.
        found: The rows of its notes.
        have: What `operations` gives.
    """
    lines, listed, absent = [], set[tuple[str, str]](), 0
    for group in dict.fromkeys(row.group for row in found):
        mine = [row for row in found if row.group == group]
        wanted = {(verb, _shape(path)): row.name for row in mine for verb, path in row.operations}
        missing = [f"{name} {verb} {path}" for (verb, path), name in wanted.items() if (verb, path) not in have]
        share = 100 * (len(wanted) - len(missing)) / len(wanted)
        lines.append(
            f"{api:7} {group[:60]:60} rows {len(mine):3}  operations {len(wanted):3}  in the spec {share:5.1f} %"
        )
        lines += [f"        missing: {each}" for each in missing]
        listed |= set(wanted)
        absent += len(missing)
    extra = sorted(name for key, name in have.items() if key not in listed)
    lines.append(f"{api:7} in all: {len(found)} rows, {len(listed)} operations, {len(have)} in the spec")
    lines += [f"{api:7} {len(extra)} beyond the tables: {', '.join(extra)}"] if extra else []
    return lines, absent


def main(argv: list[str] | None = None) -> int:
    """Print the share of each group; 1 if an operation is missing or a file has no table, else 0."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.rows",
        description="Count what the specs have of the endpoint tables in a directory of notes. "
        "Exit status 1: an operation is missing.",
        epilog="example: python -m scripts.rows ~/notes",
    )
    parser.add_argument("directory", type=Path, help=f"it holds {', '.join(each.file for each in NOTES.values())}")
    arguments = parser.parse_args(argv)
    failed = False
    for api, notes in NOTES.items():
        path = arguments.directory / notes.file
        if not path.is_file():
            parser.error(f"there is no {path}")
        found = list(rows(path.read_text(encoding="utf-8"), notes))
        lines, absent = report(api, found, operations(api))
        print("\n".join(lines))
        failed |= absent > 0 or not found
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
