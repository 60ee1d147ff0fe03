"""Write the changelog fragments of spec changes: `python -m scripts.spec_fragments [api ...]`.

An API gets one fragment a kind, with all changes since the last release; before the first release, with those that are
not committed yet. Lines that were written by hand stay. Changed words need no fragment.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from syllabind_codegen.diff.changes import Change
from verify.compatibility import apis, changes_of, has_commits, last_release

__all__ = ["main", "merged"]

KINDS = {"breaking": "breaking", "behaviour": "changed", "additive": "added"}
"""Kinds of fragments by the level of a change."""
_WRITTEN = re.compile(r"\* `[^`]+` .* \[[\w-]+\]")


def merged(current: Iterable[str], committed: Iterable[str], changes: Iterable[Change]) -> list[str]:
    """Return the lines of a fragment, its first one left out.

    Args:
        current: The lines that it has.
        committed: Those that tell earlier changes, and stay.
        changes: What it has to tell.
    """
    earlier = set(committed)
    kept = [line for line in current if line and (line in earlier or not _WRITTEN.fullmatch(line))]
    lines = [f"* `{each.name}` {each.message} [{each.rule}]" for each in changes]
    return list(dict.fromkeys([*kept, *lines]))


def _write(root: Path, api: str, since: str) -> list[Path]:
    """Write the fragments of an API; return those that changed."""
    found = changes_of(api, since, root)
    touched = []
    for level, kind in KINDS.items():
        path = root / "changelog.d" / f"+spec-{api}.{kind}.md"
        head = f"The spec of `{api}`:"
        committed = ""
        if since == "HEAD":
            shown = ["git", "show", f"HEAD:{path.relative_to(root)}"]
            committed = subprocess.run(shown, cwd=root, capture_output=True, text=True, check=False).stdout
        current = path.read_text(encoding="utf-8") if path.is_file() else ""
        lines = merged(
            (line for line in current.splitlines() if line != head),
            committed.splitlines(),
            (each for each in found if each.level == level),
        )
        text = "\n".join([head, "", *lines, ""]) if lines else ""
        if text != current:
            touched.append(path)
            if text:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, encoding="utf-8")
            else:
                path.unlink()
    return touched


def main(argv: list[str] | None = None, root: Path = Path()) -> int:
    """Write the fragments and print those that changed; outside of a git repository there is nothing to tell."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.spec_fragments",
        description="Write changelog fragments for changes of the specs since the last release or commit.",
        epilog="example: python -m scripts.spec_fragments my-api",
    )
    parser.add_argument("api", nargs="*", help="default: every API")
    given = parser.parse_args(argv).api
    since = last_release(root) or ("HEAD" if has_commits(root) else None)
    if since is None:
        return 0
    known = apis(since, root)
    chosen = given or known
    if unknown := [api for api in chosen if api not in known]:
        parser.error(f"no API called {', '.join(unknown)} below specs/; there are {', '.join(known)}")
    for api in chosen:
        for path in _write(root, api, since):
            print(f"{path.relative_to(root)}: {'written' if path.exists() else 'removed'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
