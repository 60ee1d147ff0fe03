"""Hold the version against what the specs changed since the last release: `python -m scripts.verify.compatibility`.

docs/versioning.md says which step of the version a change needs. Before the first release nothing can break.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from pathlib import Path

from syllabind_codegen.commands.spec import read_state
from syllabind_codegen.diff import compare
from syllabind_codegen.diff.changes import Change, advice
from syllabind_codegen.diff.surface import surface

__all__ = ["changes_since", "main", "needed"]


def last_release(root: Path) -> str | None:
    """Return the newest version tag before the present state; `None` before the first release."""
    git = ["git", "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"]
    done = subprocess.run(git, cwd=root, capture_output=True, text=True, check=False)
    return done.stdout.strip() or None


def changes_since(revision: str, root: Path) -> list[Change]:
    """Return the changes of all specs since a revision, the worst first of each API.

    Raises:
        ValueError: The revision has no such spec, or a state cannot be read.
    """
    found: list[Change] = []
    for path in sorted((root / "specs").glob("*/openapi.yaml")):
        api = path.parent.name
        listed = ["git", "cat-file", "-e", f"{revision}:specs/{api}/openapi.yaml"]
        if subprocess.run(listed, cwd=root, capture_output=True, check=False).returncode == 0:
            old, new = (read_state(state, root) for state in (f"{revision}:specs/{api}", str(path.parent)))
            found += compare(surface(api, old), surface(api, new))
    return found


def needed(old: str, new: str, changes: list[Change]) -> str | None:
    """Return the step that a version lacks; `None` where it suffices.

    Args:
        old: The released version.
        new: The present version.
        changes: What changed between them.
    """
    step = advice(changes, old)
    parts = [[int(part) for part in text.split(".")[:2]] for text in (old, new)]
    made = parts[1][0] > parts[0][0] or (step == "minor" and parts[1] > parts[0])
    return None if made or not any(each.level == "breaking" for each in changes) else step


def main(argv: list[str] | None = None, root: Path = Path()) -> int:
    """Print the breaking changes that the version does not allow; return 1 if there are some."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.compatibility",
        description="Compare the specs with the last release, and the version with what changed.",
        epilog="example: python -m scripts.verify.compatibility --since v0.1.0",
    )
    parser.add_argument("--since", metavar="REVISION", help="default: the newest tag v*")
    since = parser.parse_args(argv).since or last_release(root)
    if since is None:
        print("no release yet: nothing to compare with")
        return 0
    project = subprocess.run(
        ["git", "show", f"{since}:pyproject.toml"], cwd=root, capture_output=True, text=True, check=True
    )
    old, new = (
        tomllib.loads(text)["project"]["version"]
        for text in (project.stdout, (root / "pyproject.toml").read_text(encoding="utf-8"))
    )
    changes = changes_since(since, root)
    step = needed(old, new, changes)
    for each in changes if step else ():
        if each.level == "breaking":
            print(f"breaking  {each.name} {each.message} [{each.rule}]")
    print(
        f"{len(changes)} changes of the specs since {since}" + (f"; {old} to {new} is no {step} step" if step else "")
    )
    return 1 if step else 0


if __name__ == "__main__":
    sys.exit(main())
