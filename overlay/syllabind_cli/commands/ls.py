"""`syllabind ls`: find operations by words of their name, path or summary."""

from __future__ import annotations

import argparse

from ..operations import search
from ..terminal import fail, printable

__all__ = ["configure"]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = (
        "List the operations of all APIs, or those whose name, path or summary has the words. The name of an API among "
        "the words leaves the others out."
    )
    parser.epilog = "example: syllabind ls enroll learner\n\nexit status: 0 found, 1 nothing was found"
    parser.add_argument("words", nargs="*", metavar="WORD")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print one line an operation, and return the exit status: 0 some were found, 1 none."""
    found = search(" ".join(arguments.words).split())
    width = max((len(f"{each.api} {each.name}") for each in found), default=0)
    for each in found:
        print(printable(f"{f'{each.api} {each.name}':{width}}  {each.facts['summary']}"))
    return 0 if found else fail(f"no operation has the words {' '.join(arguments.words)!r}", 1)
