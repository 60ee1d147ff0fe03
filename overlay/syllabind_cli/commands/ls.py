"""`syllabind ls`: find operations by words of their name, path or summary."""

from __future__ import annotations

import argparse
from typing import Any

from ..operations import search
from ..terminal import printable

__all__ = ["add_parser"]


def add_parser(subparsers: Any) -> None:
    """Add the command.

    Args:
        subparsers: Result of `ArgumentParser.add_subparsers`.
    """
    parser = subparsers.add_parser(
        "ls",
        help="find operations by words",
        description="List the operations of all APIs, or those whose name, path or summary has the words. The name of "
        "an API among the words leaves the others out.",
        epilog="example: syllabind ls enroll learner; exit status 1 if nothing was found",
    )
    parser.add_argument("words", nargs="*", metavar="word")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print one line an operation.

    Returns:
        The exit status: 0 some were found, 1 none.
    """
    found = search(" ".join(arguments.words).split())
    width = max((len(f"{each.api} {each.name}") for each in found), default=0)
    for each in found:
        print(printable(f"{f'{each.api} {each.name}':{width}}  {each.facts['summary']}"))
    return 0 if found else 1
