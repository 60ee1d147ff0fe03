"""mypy and pyright agree: no error where types are asserted, one on each line with a planted mistake."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
HERE = Path(__file__).parent
SOUND = HERE / "assert_type.py"
MISTAKES = HERE / "mistakes.py"

Errors = dict[str, dict[int, list[str]]]


def mypy(files: list[Path]) -> Errors:
    """mypy's errors by file and line."""
    done = subprocess.run(
        [BIN / "mypy", "--strict", "--enable-error-code=deprecated", "--no-error-summary", "--no-pretty", *files],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: Errors = {}
    for file, line, text in re.findall(r"^(.+?):(\d+): error: (.*)$", done.stdout, re.MULTILINE):
        found.setdefault(Path(file).name, {}).setdefault(int(line), []).append(text)
    return found


def pyright(files: list[Path]) -> Errors:
    """pyright's errors by file and line."""
    done = subprocess.run(
        [BIN / "pyright", "--outputjson", *files], cwd=ROOT, capture_output=True, text=True, check=False
    )
    found: Errors = {}
    for each in json.loads(done.stdout)["generalDiagnostics"]:
        if each["severity"] == "error":
            lines = found.setdefault(Path(each["file"]).name, {})
            lines.setdefault(each["range"]["start"]["line"] + 1, []).append(each["message"])
    return found


@pytest.mark.parametrize("checker", [mypy, pyright], ids=["mypy", "pyright"])
def test_types_are_as_asserted_and_mistakes_are_found(
    checker: Callable[[list[Path]], Errors], report: Callable[[str, object], None], tmp_path: Path
) -> None:
    # Copies: the project's own settings leave the mistakes out.
    found = checker([Path(shutil.copy(each, tmp_path)) for each in (SOUND, MISTAKES)])
    assert found.pop(SOUND.name, {}) == {}
    lines = MISTAKES.read_text(encoding="utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# E")}
    reported = found.pop(MISTAKES.name)
    assert {n: lines[n - 1].strip() for n in marked - reported.keys()} == {}
    assert {n: text for n, text in reported.items() if n not in marked} == {}
    assert found == {}
    asserted = SOUND.read_text(encoding="utf-8").count("assert_type(")
    report(f"typing ({checker.__name__})", f"{asserted} asserted types, {len(marked)} planted mistakes found")
