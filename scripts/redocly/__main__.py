"""Lint the specs by Redocly's recommended rules: `python -m scripts.redocly`.

The linter is a Node.js program; the pinned version of it is installed into the virtual environment when it is missing.
"""

import json
import sys
from pathlib import Path
from typing import Any

import yaml

from node_packages import MissingNodeError, install, run

VERSION = "2.77.0"
HERE = Path(__file__).parent


def program() -> Path:
    """Return the linter's program, installing it if it is missing.

    Raises:
        MissingNodeError: There is no npm, or it fails.
    """
    return install("@redocly/cli", VERSION).parents[1] / ".bin" / "redocly"


def problems(config: Path = HERE / "redocly.yaml") -> list[str]:
    """Return every problem, and every waiver that is not needed.

    Args:
        config: The linter's configuration; its waivers stand beside it.
    """
    done = run([str(program()), "lint", f"--config={config}", "--format=json"])
    made = reports(done.stdout)
    if done.returncode > 1 or not made:
        return [f"redocly lint fails:\n{done.stderr}"]
    waived = sum(report["totals"]["ignored"] for report in made)
    # A waiver that no longer matches its place is reported, so a count is enough.
    known = yaml.safe_load((config.parent / ".redocly.lint-ignore.yaml").read_text(encoding="utf-8"))
    places = sum(len(each) for rules in known.values() for each in rules.values())
    found = [_line(problem) for report in made for problem in report["problems"]]
    return found + ([f"{places} waivers stand there, {waived} are needed"] if places != waived else [])


def reports(text: str) -> list[dict[str, Any]]:
    """Return the JSON reports of the linter's output, one for each file."""
    decoder, found = json.JSONDecoder(), []
    while text := text.lstrip():
        report, end = decoder.raw_decode(text)
        found.append(report)
        text = text[end:]
    return found


def _line(problem: dict[str, Any]) -> str:
    place = problem["location"][0]
    return f"{place['source']['ref']} {place.get('pointer', '')}: {problem['message']} ({problem['ruleId']})"


def main() -> int:
    """Print one problem a line; return 1 if there is one."""
    try:
        found = problems()
    except MissingNodeError as error:
        found = [str(error)]
    for each in found:
        print(each)
    print(f"redocly {VERSION}: {len(found) or 'no'} problem{'s' * (len(found) != 1)}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
