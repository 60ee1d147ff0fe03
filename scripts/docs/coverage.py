"""The committed pages that follow from the manifests: the coverage pages and the README's table."""

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from syllabind.core.registry import registered

from .differences import differences_page
from .overview import picture

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "coverage.md"
SANDBOX_PAGE = ROOT / "docs" / "SANDBOX_COVERAGE.md"
README = ROOT / "README.md"
PICTURE = ROOT / "docs" / "overview.svg"
BEGIN, END = "<!-- coverage: made by scripts/docs -->", "<!-- end of coverage -->"
EVIDENCE = ("primary", "documented", "observed", "inferred")


SANDBOX_HEAD = """# How far the sandbox goes

Made from the manifests by `make generate`.

* **L0** answers the example of its specification, after every check of the request
* **L1** keeps records: what is written can be read, lists page, unknown ids are refused in the vendor's own words
* **L2** behaves as the vendor documents it, by hand-written code that cites its source

| API | operations | L0 | L1 | L2 |
|---|---|---|---|---|"""


def manifests() -> dict[str, dict[str, Any]]:
    """Return the manifest of each API that is registered and generated here."""
    paths = {api: ROOT / "generated" / package / "manifest.json" for api, package in registered().items()}
    return {api: json.loads(path.read_text(encoding="utf-8")) for api, path in paths.items() if path.is_file()}


def titles(found: Mapping[str, dict[str, Any]]) -> dict[str, str]:
    """Return the title of each API."""
    return {api: manifest["title"] for api, manifest in found.items()}


def page(found: dict[str, dict[str, Any]], levels: Mapping[str, str]) -> str:
    """Return the coverage page, a line for each operation.

    Args:
        found: The manifest of each API.
        levels: The sandbox's level of each operation, by `<api>.<operationId>`.
    """
    lines = [
        "# What is covered",
        "",
        "Made from the manifests by `make generate`. *Evidence* says how well an operation is known: `primary` (the",
        "vendor documents that the project began with), `documented` (the vendor's own pages), `observed` (seen in",
        "code or live answers), `inferred` (our reasoning). *Sandbox* says what the local sandbox does: `L0` answers",
        "by the schema, `L1` keeps what is written, `L2` follows the documented rules as well.",
    ]
    for api, title in titles(found).items():
        lines += [
            "",
            f"## {title}",
            "",
            "| call | request | evidence | paging | sandbox | vendor page |",
            "|---|---|---|---|---|---|",
        ]
        for each in sorted(found[api]["operations"], key=lambda operation: operation["call"]):
            plan = each.get("pagination")
            paging = plan["style"] if isinstance(plan, dict) else ""
            level = levels[f"{api}.{each['id']}"]
            cells = f"`{each['method']} {each['path']}` | {each['evidence']} | {paging} | {level} | <{each['page']}>"
            lines.append(f"| `{each['call']}()` | {cells} |")
    return "\n".join(lines) + "\n"


def sandbox_page(found: dict[str, dict[str, Any]], levels: Mapping[str, str]) -> str:
    """Return the page of the sandbox's levels, a line for each operation.

    Args:
        found: The manifest of each API.
        levels: The sandbox's level of each operation, by `<api>.<operationId>`.
    """
    lines = [SANDBOX_HEAD]
    for api, title in titles(found).items():
        count = Counter(levels[f"{api}.{each['id']}"] for each in found[api]["operations"])
        lines.append(f"| {title} | {count.total()} | {count['L0']} | {count['L1']} | {count['L2']} |")
    for api, title in titles(found).items():
        lines += ["", f"## {title}", "", "| operation | | level |", "|---|---|---|"]
        for each in found[api]["operations"]:
            level = levels[f"{api}.{each['id']}"]
            lines.append(f"| `{each['id']}` | `{each['method']} {each['path']}` | {level} |")
    return "\n".join(lines) + "\n"


def table(found: dict[str, dict[str, Any]]) -> str:
    """Return the README's table, a line for each API."""
    lines = [BEGIN, f"| API | operations | {' | '.join(EVIDENCE)} |", f"|---|{'---|' * (len(EVIDENCE) + 1)}"]
    for api, title in titles(found).items():
        operations = found[api]["operations"]
        count = Counter(each["evidence"] for each in operations)
        lines.append(f"| {title} | {len(operations)} | {' | '.join(str(count[each]) for each in EVIDENCE)} |")
    return "\n".join([*lines, END])


def committed(found: dict[str, dict[str, Any]], levels: Mapping[str, str]) -> dict[Path, str]:
    """Return the text of each committed page that follows from the manifests.

    Args:
        found: The manifest of each API.
        levels: The sandbox's level of each operation, by `<api>.<operationId>`.
    """
    head, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    _, _, tail = rest.partition(END)
    return {
        PAGE: page(found, levels),
        SANDBOX_PAGE: sandbox_page(found, levels),
        README: f"{head}{table(found)}{tail}",
        ROOT / "docs" / "known-differences.md": differences_page(),
        PICTURE: picture(found),
    }
