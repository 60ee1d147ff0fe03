"""Pinned names: an overlay beside the package, so that new paths never rename what callers use."""

from __future__ import annotations

from pathlib import Path

import yaml

from ..specs.load import Node, join, split
from .draft import Draft
from .walk import operations

__all__ = ["names_of", "write_names"]

_HEAD = """\
# Names of the methods of {package}, by operation. Written by `syllabind generate`, which adds new operations and
# changes none that is here. Edit a name to choose another one.
overlay: 1.0.0
info: {{title: {title}, version: '1'}}
actions:
"""


def names_of(draft: Draft) -> dict[str, Node]:
    """Return what the overlay says of each operation of a contract, by JSONPath into the document as it was read."""
    found = {}
    for path, method, operation in operations(draft.document):
        _, original, verb = split(draft.origin(join("/paths", path, method)))
        name = f"{operation['tags'][0]}.{operation['x-python-name']}"
        found[target_of(original, verb)] = {"operationId": operation["operationId"], "x-python-name": name}
    return found


def target_of(path: str, method: str) -> str:
    """Return the JSONPath (RFC 9535) of an operation."""
    quoted = path.replace("\\", "\\\\").replace("'", "\\'")
    return f"$.paths['{quoted}'].{method}"


def write_names(path: Path, package: str, title: str, names: dict[str, Node]) -> None:
    """Write the overlay: what is there already stays, in its order; new operations follow."""
    known: dict[str, Node] = {}
    if path.is_file():
        actions = yaml.safe_load(path.read_text(encoding="utf-8"))["actions"]
        known = {action["target"]: action["update"] for action in actions or ()}
    merged = {**known, **{target: update for target, update in names.items() if target not in known}}
    actions = [{"target": target, "update": update, "x-optional": True} for target, update in merged.items()]
    text = _HEAD.format(package=package, title=yaml.safe_dump(f"Names of {title}", width=1000).splitlines()[0])
    text += yaml.safe_dump(actions, sort_keys=False, allow_unicode=True, width=1000) if actions else "[]\n"
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
