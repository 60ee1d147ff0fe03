"""Writes docs/SANDBOX_COVERAGE.md: how far the sandbox goes, operation by operation. `--check` only compares."""

import sys
from collections import Counter
from pathlib import Path

from syllabind_sandbox import World

PAGE = Path(__file__).parents[1] / "docs" / "SANDBOX_COVERAGE.md"
NAMES = {"alm": "Adobe Learning Manager", "edlink": "Edlink", "thrive": "Thrive Learning"}
HEAD = """# How far the sandbox goes

Made by `python -m scripts.sandbox_coverage`; a test fails when it is out of date.

* **L0** answers the example of its specification, after every check of the request
* **L1** keeps records: what is written can be read, lists page, unknown ids are refused in the vendor's own words
* **L2** behaves as the vendor documents it, by hand-written code that cites its source
"""


def page() -> str:
    """The whole page."""
    world = World()
    levels = world.coverage()
    lines = [HEAD, "| API | operations | L0 | L1 | L2 |", "|---|---|---|---|---|"]
    for api, name in NAMES.items():
        count = Counter(level for key, level in levels.items() if key.startswith(f"{api}."))
        lines.append(f"| {name} | {count.total()} | {count['L0']} | {count['L1']} | {count['L2']} |")
    for api, name in NAMES.items():
        lines += ["", f"## {name}", "", "| operation | | level |", "|---|---|---|"]
        for operation in world.services[api].contract.operations.values():
            level = levels[f"{api}.{operation.id}"]
            lines.append(f"| `{operation.id}` | `{operation.method} {operation.path}` | {level} |")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the page; with `--check`, 1 where it is out of date."""
    if "--check" in sys.argv[1:]:
        return int(PAGE.read_text(encoding="utf-8") != page())
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
