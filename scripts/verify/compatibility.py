"""Hold the version against what changed since the last release: `python -m scripts.verify.compatibility`.

The specs are compared by `syllabind spec diff`, the hand-written packages by griffe.

docs/versioning.md says which step of the version a change needs. Before the first release nothing can break.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from copy import deepcopy
from pathlib import Path
from typing import Any

from syllabind_codegen.commands.spec import read_state
from syllabind_codegen.diff.changes import Change, advice
from syllabind_codegen.specs.grammar import At, walk

__all__ = ["apis", "changes_of", "has_commits", "is_edited", "last_release", "main", "needed"]


def last_release(root: Path) -> str | None:
    """Return the newest version tag before the present state; `None` before the first release."""
    return _git(root, "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*").stdout.strip() or None


def has_commits(root: Path) -> bool:
    """Return whether a directory belongs to a git repository that has a commit."""
    return _git(root, "rev-parse", "--verify", "--quiet", "HEAD").returncode == 0


def apis(revision: str, root: Path) -> list[str]:
    """Return the names of the APIs that have a spec now, or had one in a revision."""
    now = {path.parent.name for path in (root / "specs").glob("*/openapi.yaml")}
    listed = _git(root, "ls-tree", "-r", "--name-only", revision, "--", "specs").stdout.splitlines()
    return sorted(now | {Path(path).parts[1] for path in listed if path.endswith("/openapi.yaml")})


def is_edited(folder: str, revision: str, root: Path) -> bool:
    """Return whether some file of a folder differs from a revision."""
    changed = _git(root, "diff", "--quiet", revision, "--", folder).returncode == 1
    return changed or bool(_git(root, "ls-files", "--others", "--exclude-standard", "--", folder).stdout)


def changes_of(api: str, revision: str, root: Path) -> list[Change]:
    """Return the changes of one spec since a revision, the worst first; none where words alone are others.

    Raises:
        SpecError: A state does not hold together.
        GenerationError: A state cannot be compiled.
    """
    folder = f"specs/{api}"
    before = _git(root, "cat-file", "-e", f"{revision}:{folder}/openapi.yaml").returncode == 0
    after = (root / folder / "openapi.yaml").is_file()
    if not before:
        return [Change(level="additive", rule="api-added", name=f"syllabind_{api}", message="is a new package")]
    if not after:
        return [Change(level="breaking", rule="api-removed", name=f"syllabind_{api}", message="is gone")]
    if not is_edited(folder, revision, root):
        return []
    old, new = (read_state(state, root) for state in (f"{revision}:{folder}", str(root / folder)))
    if _without_words(old.document) == _without_words(new.document):
        return []
    # Takes a second to import, which is spared when nothing else has changed.
    from syllabind_codegen.diff.comparison import compare
    from syllabind_codegen.diff.surface import surface

    return compare(surface(api, old), surface(api, new))


def _without_words(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document without descriptions, summaries and examples."""
    made: dict[str, Any] = deepcopy(document)
    for each in walk(At(pointer="", kind="document", node=made)):
        for key in ("description", "summary", "example", "examples"):
            each.node.pop(key, None)
    return made


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)


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
        description="Compare specs and hand-written packages with the last release, and the version with what changed.",
        epilog="example: python -m scripts.verify.compatibility --since v0.1.0",
    )
    parser.add_argument("--since", metavar="REVISION", help="default: the newest tag v*")
    since = parser.parse_args(argv).since or last_release(root)
    if since is None:
        print("no release yet: nothing to compare with")
        return 0
    from .runtime_api import runtime_changes

    project = subprocess.run(
        ["git", "show", f"{since}:pyproject.toml"], cwd=root, capture_output=True, text=True, check=True
    )
    old, new = (
        tomllib.loads(text)["project"]["version"]
        for text in (project.stdout, (root / "pyproject.toml").read_text(encoding="utf-8"))
    )
    changes = [change for api in apis(since, root) for change in changes_of(api, since, root)]
    changes += runtime_changes(since, root)
    step = needed(old, new, changes)
    for each in changes if step else ():
        if each.level == "breaking":
            print(f"breaking  {each.name} {each.message} [{each.rule}]")
    print(f"{len(changes)} changes since {since}" + (f"; {old} to {new} is no {step} step" if step else ""))
    return 1 if step else 0


if __name__ == "__main__":
    sys.exit(main())
