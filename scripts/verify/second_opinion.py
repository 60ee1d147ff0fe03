"""Redocly's opinion of the seeded spec changes beside ours: `python -m scripts.verify.second_opinion [FILE ...]`.

Redocly compares documents: what may be sent and received. `syllabind spec diff` compares what a Python caller sees.
Where the two differ, a reason has to explain it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs

from node_packages import MissingNodeError, run
from redocly.__main__ import VERSION, program

from .spec_changes import FOLDER, ROOT, Row, changed, original, rows

__all__ = ["REASONS", "Opinion", "main", "reason_for"]

STEPS = {"breaking": "major", "behaviour": "minor", "additive": "minor", "text": "none", "none": "none"}
"""The step of the version that our classes ask for after 1.0; words ask for none that a caller notices."""


@attrs.frozen
class Opinion:
    """What both say of a row.

    Attributes:
        theirs: Redocly's step: major, minor or none; a patch is none.
    """

    row: Row
    theirs: str

    @property
    def agrees(self) -> bool:
        """Whether both ask for the same step."""
        return STEPS[self.row.level] == self.theirs

    def is_pair(self, ours: str, theirs: str) -> bool:
        """Return whether the two are these."""
        return self.row.level in ours.split() and self.theirs == theirs

    def touches(self, *parts: str) -> bool:
        """Return whether the change is at a place that has one of these parts in its pointer."""
        return any(part in f"{each['path']}/" for each in self.row.change for part in parts)

    @property
    def renames_schema(self) -> bool:
        """Whether a component is declared under another name."""
        return any(each["op"] == "move" and each["path"].count("/") == 3 for each in self.row.change)

    @property
    def removes_member(self) -> bool:
        """Whether a property of a schema is gone."""
        return any(each["op"] == "remove" and "/properties/" in each["path"] for each in self.row.change)


REASONS: Mapping[str, Callable[[Opinion], bool]] = {
    "callers write Python names; Redocly compares what is sent": lambda each: (
        each.is_pair("breaking", "none")
        and (each.touches("/x-python-name/", "/operationId/", "/tags/", "/name/", "/x-enum") or each.renames_schema)
    ),
    "code that names the member fails; Redocly calls it a patch that a request may hold more": lambda each: (
        each.is_pair("breaking", "none") and each.removes_member
    ),
    "a column of a table has one type; Redocly calls it a patch that an answer promises a narrower one": lambda each: (
        each.is_pair("breaking", "none") and each.touches("/type/") and each.row.name.startswith("tables.")
    ),
    "paging, waits, retries and errors are declared in x- keys, which Redocly does not read": lambda each: (
        each.touches("/x-") and each.theirs == "none"
    ),
    "the same call goes to another place or in another form; in Python nothing breaks": lambda each: (
        each.is_pair("behaviour", "major")
        and each.touches("/paths/", "/servers/", "/operationId/", "/content/", "/security")
    ),
    "Redocly calls it a patch that a request may leave out or hold more": lambda each: (
        each.is_pair("additive", "none")
        and each.touches("/required/", "/type/", "/enum/", "/maximum/", "/minimum/", "/maxLength/", "/responses/")
    ),
    "models of answers keep what is outside of a list or a bound": lambda each: (
        each.is_pair("additive behaviour", "major") and each.touches("/enum/", "/maxLength/", "/components/schemas/")
    ),
    "strict readers notice what an answer promises now; Redocly calls a promise a patch": lambda each: (
        each.is_pair("behaviour", "none") and each.touches("/required/", "/pattern/", "/maximum/", "/maxLength/")
    ),
    "SemVer asks for a minor step where something is deprecated; Redocly calls it a patch": lambda each: (
        each.is_pair("additive", "none") and each.touches("/deprecated/")
    ),
    "a webhook is received by callers; Redocly rates its headers and answers as those of a call": lambda each: (
        each.touches("/webhooks/")
    ),
    "the same is written at another place of the document": lambda each: (
        each.is_pair("none text", "major") and each.touches("/parameters/")
    ),
}
"""Why the two may differ, and what each reason holds for."""


def reason_for(opinion: Opinion) -> str | None:
    """Return why the two differ; `None` if no reason holds."""
    return next((reason for reason, holds in REASONS.items() if holds(opinion)), None)


def theirs(row: Row) -> str:
    """Return Redocly's step for a row.

    Raises:
        ValueError: The change cannot be applied, or Redocly fails.
        MissingNodeError: There is no Node.js.
    """
    with tempfile.TemporaryDirectory() as directory:
        for name, document in (("old.json", original(row.api).document), ("new.json", changed(row))):
            (Path(directory) / name).write_text(json.dumps(document), encoding="utf-8")
        command = [str(program()), "diff", "old.json", "new.json", "--format=json", "--fail-on=none"]
        done = run(command, cwd=Path(directory))
    try:
        report: dict[str, Any] = json.loads(done.stdout)
    except ValueError as error:
        raise ValueError(f"{row.place}: redocly diff fails: {done.stderr.strip()}") from error
    step = str(report.get("bump", "none"))
    return "none" if step == "patch" else step


def main(argv: list[str] | None = None) -> int:
    """Print the agreement and the reasons; return 1 if a difference has none, 2 if Redocly cannot run."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.second_opinion",
        description=f"Compare the classes of the seeded spec changes with the steps that Redocly {VERSION} asks for.",
        epilog=f"example: python -m scripts.verify.second_opinion {FOLDER.relative_to(ROOT)}/independent.yaml",
    )
    parser.add_argument("file", nargs="*", type=Path, help=f"YAML files; default: all of {FOLDER.relative_to(ROOT)}")
    chosen = list(rows(parser.parse_args(argv).file or sorted(FOLDER.glob("*.yaml"))))
    try:
        with ThreadPoolExecutor(2) as pool:
            opinions = [Opinion(row, step) for row, step in zip(chosen, pool.map(theirs, chosen), strict=True)]
    except (ValueError, MissingNodeError) as error:
        print(error, file=sys.stderr)
        return 2
    agreed = sum(each.agrees for each in opinions)
    severe = [each for each in opinions if each.row.level == "breaking"]
    found = sum(each.agrees for each in severe)
    print(f"redocly {VERSION} agrees on {agreed} of {len(opinions)}; on {found} of {len(severe)} breaking changes")
    differing: dict[str | None, list[str]] = defaultdict(list)
    for each in opinions:
        if not each.agrees:
            line = f"  {each.row.place}: {each.row.level}, Redocly {each.theirs}: {each.row.why}"
            differing[reason_for(each)].append(line)
    for reason, lines in differing.items():
        print(f"{len(lines):3} {reason or 'without a reason'}", *lines, sep="\n")
    return 1 if None in differing else 0


if __name__ == "__main__":
    sys.exit(main())
