"""Breaking changes of the names that hand-written packages export, as griffe finds them since a revision."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import griffe

from syllabind_codegen.diff.changes import Change

__all__ = ["runtime_changes"]

PACKAGES = {"syllabind": 1, "syllabind_sandbox": 0}
"""How deep the modules stand whose exported names docs/versioning.md covers."""
INTERNAL = frozenset({"syllabind.core"})


def runtime_changes(revision: str, root: Path) -> Iterator[Change]:
    """Yield the changes of the covered names since a revision: breaking ones, and other defaults of arguments.

    Args:
        revision: A git revision that has the packages.
        root: The repository.
    """
    logging.getLogger("griffe").setLevel(logging.ERROR)
    for package, depth in PACKAGES.items():
        if not (root / "overlay" / package).is_dir():
            continue
        old = griffe.load_git(package, ref=revision, repo=root, search_paths=["overlay"], allow_inspection=False)
        new = griffe.load(package, search_paths=[root / "overlay"], allow_inspection=False)
        _cover(old, depth)
        for each in griffe.find_breaking_changes(old, new):
            level = "behaviour" if each.kind is griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT else "breaking"
            rule = each.kind.name.lower().replace("_", "-")
            yield Change(level=level, rule=rule, name=each.obj.path, message=_message(each))


def _cover(module: griffe.Object | griffe.Alias, depth: int) -> None:
    """Mark the modules that are not covered, so that only the names which covered ones export are compared."""
    for inner in module.modules.values():
        inner.public = depth > 0 and inner.path not in INTERNAL and not inner.name.startswith("_")
        _cover(inner, depth - 1)


def _message(breakage: griffe.Breakage) -> str:
    values = [
        "nothing" if each is None else str(each)
        for each in (breakage.old_value, breakage.new_value)
        if not isinstance(each, griffe.Object | griffe.Alias)
    ]
    text = breakage.kind.value[0].lower() + breakage.kind.value[1:]
    return f"{text}: {' -> '.join(values)}" if len(values) == 2 else text
