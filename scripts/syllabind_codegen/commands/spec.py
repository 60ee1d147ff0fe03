"""`syllabind spec diff`: what a change of a spec means to callers."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from ..installed import installed

if TYPE_CHECKING:
    from ..diff.changes import Change
    from ..specs.bundle import Bundle

__all__ = ["configure"]

_SHIPPED = "openapi.json"
_FORMATS = ("text", "markdown", "json", "github")
_LEVELS = ("breaking", "behaviour", "additive", "text")


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    example = "example: syllabind spec diff HEAD~1:specs/my-api specs/my-api"
    parser.description = "Compare two states of a spec."
    parser.epilog = example
    commands = parser.add_subparsers(required=True, metavar="command", title="commands")
    diff = commands.add_parser(
        "diff",
        help="show what a change means to callers",
        description="Compare two states of a spec in the names that callers use. A state is the name of an installed "
        "API, a directory with openapi.yaml or a generated package, an openapi.json, or REVISION:DIRECTORY of a git "
        "repository.",
        epilog=f"{example} --format markdown\n\nexit status: 0 no change of the level --fail-on or worse, 1 there is "
        "one, 2 a state or the file of severities cannot be read",
    )
    diff.add_argument("old", metavar="OLD", help="state before")
    diff.add_argument("new", metavar="NEW", help="state after")
    diff.add_argument("--format", choices=_FORMATS, default="text", help="how to print them (default: %(default)s)")
    diff.add_argument(
        "--fail-on",
        choices=_LEVELS,
        default="breaking",
        help="level that makes the exit status 1 (default: %(default)s)",
    )
    diff.add_argument("--severity", type=Path, metavar="FILE", help="JSON object of levels by rule, or `ignore`")
    diff.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the changes.

    Returns:
        The exit status: 0 nothing as bad as `--fail-on`, 1 something, 2 a state or severity cannot be read.
    """
    from ..diff.changes import advice
    from ..diff.comparison import compare
    from ..diff.surface import surface
    from ..errors import GenerationError
    from ..specs.load import SpecError

    try:
        levels = {} if arguments.severity is None else _severity(arguments.severity)
        name = arguments.new if arguments.new in installed() else _name(Path(arguments.new.rpartition(":")[2]))
        old, new = (surface(name, read_state(state)) for state in (arguments.old, arguments.new))
        changes = compare(old, new, levels)
    except (SpecError, GenerationError, OSError, ValueError) as error:
        print(f"syllabind: {error}", file=sys.stderr)
        return 2
    try:
        current = version("syllabind")
    except PackageNotFoundError:
        current = "0.0"
    print(_printed(changes, advice(changes, current), arguments.format))
    return 1 if any(_LEVELS.index(each.level) <= _LEVELS.index(arguments.fail_on) for each in changes) else 0


def _name(path: Path) -> str:
    """Return what messages call an API that is not installed."""
    return path.resolve().parent.name if path.name == _SHIPPED else path.resolve().stem


def _severity(path: Path) -> dict[str, str]:
    found = json.loads(path.read_text(encoding="utf-8"))
    for rule, level in found.items() if isinstance(found, dict) else [("", found)]:
        if level not in (*_LEVELS, "ignore"):
            raise ValueError(f"{path}: {rule} must be one of {', '.join(_LEVELS)}, ignore; got {level!r}")
    return dict(found)


def read_state(state: str, root: Path | None = None) -> Bundle:
    """Return the document of a state.

    Args:
        state: An installed API, a directory of specs or a generated package, an `openapi.json`, or REVISION:DIRECTORY.
        root: The git repository; the one of the working directory by default.

    Raises:
        SpecError: The document does not hold together.
        ValueError: There is no such state.
    """
    from ..specs.bundle import packaged
    from ..variant import installed_bundle

    if state in installed():
        return installed_bundle(installed()[state])
    path = Path(state)
    if path.is_dir():
        return _directory(path)
    if path.suffix == ".json" and path.is_file():
        return packaged(path, {})
    revision, colon, directory = state.partition(":")
    if not colon:
        raise ValueError(f"{state} is no installed API, directory, openapi.json or REVISION:DIRECTORY")
    with tempfile.TemporaryDirectory() as temporary:
        packed = subprocess.run(
            ["git", "archive", revision, "--", directory], cwd=root, capture_output=True, check=False
        )
        if packed.returncode:
            raise ValueError(f"git has no {state}: {packed.stderr.decode().strip()}")
        subprocess.run(["tar", "-x", "-C", temporary], input=packed.stdout, check=True)
        return _directory(Path(temporary) / directory)


def _directory(path: Path) -> Bundle:
    """Return the document of a directory of specs, or of a generated package."""
    from ..specs.bundle import bundle, packaged

    shipped = path / _SHIPPED
    return packaged(shipped, {}) if shipped.is_file() else bundle(path)


def _printed(changes: Sequence[Change], step: str, form: str) -> str:
    if form == "json":
        found = [{name: getattr(each, name) for name in ("level", "rule", "name", "message")} for each in changes]
        return json.dumps({"version-step": step, "changes": found}, indent=1)
    if form == "github":
        kinds = {"breaking": "error", "behaviour": "warning"}
        lines = [f"::{kinds.get(one.level, 'notice')} title={one.rule}::{one.name} {one.message}" for one in changes]
        return "\n".join([*lines, f"::notice title=version step::{step}"])
    if form == "markdown":
        lines = [f"- **{each.level}** `{each.name}` {each.message} ({each.rule})" for each in changes]
        return "\n".join([*lines, "", f"Version step: {step}"])
    lines = [f"{each.level:9} {each.name} {each.message} [{each.rule}]" for each in changes]
    return "\n".join([*lines, f"version step: {step}"])
