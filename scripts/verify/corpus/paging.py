"""Compare the proposed plans of GitHub's document with Octokit's own list: `python -m scripts.verify.corpus.paging`."""

from __future__ import annotations

import re
import sys

from node_packages import install
from syllabind_codegen.foreign.contract import contract
from syllabind_codegen.foreign.proposals import plans_of
from syllabind_codegen.foreign.upgrade import drop_extensions
from syllabind_codegen.specs.load import load

__all__ = ["main"]

LIST = ("@octokit/plugin-paginate-rest", "16.0.0", "dist-bundle/index.js")
DOCUMENT = ("@octokit/openapi", "23.0.2", "generated/api.github.com.json")
_RIGHT = 0.97


def main() -> int:
    """Print how many of the certain proposals are right, and which are not; return 1 if fewer than 97 % are."""
    listed = (install(*LIST[:2]) / LIST[2]).read_text(encoding="utf-8")
    path = install(*DOCUMENT[:2]) / DOCUMENT[2]
    document = load(path, path.name).data
    drop_extensions(document)
    draft = contract(document, path.name)
    known = {_shape(each) for each in draft.document["paths"]}
    paged = {_shape(each) for each in re.findall(r'"GET (/[^"]*)"', listed)} & known
    proposals = list(plans_of(draft.document))
    certain = {_shape(each.path) for each in proposals if each.sure == "certain"}
    wrong = sorted(certain - paged)
    share = 1 - len(wrong) / len(certain) if certain else 0.0
    missed = paged - {_shape(each.path) for each in proposals}
    print(f"{len(certain) - len(wrong)} of {len(certain)} certain proposals are right ({share:.1%})")
    print(f"{len(missed)} of {len(paged)} paged operations have no proposal")
    print(f"not in the list: {', '.join(wrong) or 'none'}")
    return 0 if share >= _RIGHT else 1


def _shape(path: str) -> str:
    return re.sub(r"{[^}]+}", "{}", path)


if __name__ == "__main__":
    sys.exit(main())
