"""Proposed plans as an overlay beside the package, to be read and then applied by `--overlay`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from ..specs.load import join, split
from .draft import Draft
from .names_file import target_of
from .proposals import Proposal

__all__ = ["write_proposals"]

_HEAD = """\
# Plans that names speak for. None of them is used: read them, delete those that are wrong, and apply the rest by
# `syllabind generate ... --overlay` with the path of this file. A wrong plan loses records.
overlay: 1.0.0
info: {{title: {title}, version: '1'}}
actions:
"""


def write_proposals(path: Path, draft: Draft, proposals: Sequence[Proposal]) -> None:
    """Write the overlay, each action with what speaks for it; without proposals, none is written."""
    if not proposals:
        return
    title = json.dumps(f"Proposed plans of {draft.document['info']['title']}", ensure_ascii=False)
    lines = [_HEAD.format(title=title)]
    for each in proposals:
        _, original, method = split(draft.origin(join("/paths", each.path, each.method)))
        # JSON is YAML, whatever a name is made of.
        target, value = json.dumps(target_of(original, method)), json.dumps(each.value)
        lines.append(f"# {each.sure}, {each.id}: {' '.join(each.why.split())}\n")
        lines.append(f"- target: {target}\n  update: {{{each.key}: {value}}}\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(lines), encoding="utf-8")
