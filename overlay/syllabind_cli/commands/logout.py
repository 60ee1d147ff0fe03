"""`syllabind logout`: delete the stored token."""

from __future__ import annotations

import argparse
from typing import Any

from syllabind.core.registry import example

from ..accounts import add_api, settings_of

__all__ = ["add_parser"]


def add_parser(subparsers: Any) -> None:
    """Add the command.

    Args:
        subparsers: Result of `ArgumentParser.add_subparsers`.
    """
    parser = subparsers.add_parser(
        "logout",
        help="delete the stored token",
        description="Delete the stored token. The service keeps the grant until it expires or is withdrawn there: none "
        "of the APIs documents a way to revoke it.",
        epilog=f"example: syllabind logout {example()}",
    )
    add_api(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Delete the token.

    Returns:
        The exit status 0.
    """
    found = settings_of(arguments.api, arguments.profile)
    found.store().delete(found.key())
    print(f"{arguments.api}: signed out on this machine; the service keeps the grant until it expires or is withdrawn")
    return 0
