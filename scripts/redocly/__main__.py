"""Lint the specs by Redocly's recommended rules: `python -m scripts.redocly`.

The linter is a Node.js program; the pinned version of it is installed into the virtual environment when it is missing.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

VERSION = "2.77.0"
HERE = Path(__file__).parent
HOME = Path(sys.prefix) / "redocly"
PROGRAM = HOME / "node_modules" / "@redocly" / "cli"


def install() -> str | None:
    """Install the pinned version if it is missing; return what went wrong, if anything did."""
    package = PROGRAM / "package.json"
    if package.is_file() and json.loads(package.read_text(encoding="utf-8"))["version"] == VERSION:
        return None
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        return "Redocly's rules cannot be checked: install Node.js 20 or later, with npm (https://nodejs.org)"
    options = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    done = _run([npm, "install", *options, "--prefix", str(HOME), f"@redocly/cli@{VERSION}"])
    return None if done.returncode == 0 else f"@redocly/cli {VERSION} cannot be installed:\n{done.stdout}{done.stderr}"


def problems(config: Path = HERE / "redocly.yaml") -> list[str]:
    """Return every problem, and every waiver that is not needed.

    Args:
        config: The linter's configuration; its waivers stand beside it.
    """
    done = _run([str(HOME / "node_modules" / ".bin" / "redocly"), "lint", f"--config={config}", "--format=json"])
    reports = _reports(done.stdout)
    if done.returncode > 1 or not reports:
        return [f"redocly lint fails:\n{done.stderr}"]
    waived = sum(report["totals"]["ignored"] for report in reports)
    # A waiver that no longer matches its place is reported, so a count is enough.
    known = yaml.safe_load((config.parent / ".redocly.lint-ignore.yaml").read_text(encoding="utf-8"))
    places = sum(len(each) for rules in known.values() for each in rules.values())
    found = [_line(problem) for report in reports for problem in report["problems"]]
    return found + ([f"{places} waivers stand there, {waived} are needed"] if places != waived else [])


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=env)


def _reports(text: str) -> list[dict[str, Any]]:
    """Return the JSON reports of the output, one for each API."""
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
    failed = install()
    found = problems() if failed is None else [failed]
    for each in found:
        print(each)
    print(f"redocly {VERSION}: {len(found) or 'no'} problem{'s' * (len(found) != 1)}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
