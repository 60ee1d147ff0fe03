"""`syllabind logout`: delete the stored token."""

from __future__ import annotations

import argparse

from syllabind.auth import settings
from syllabind.core.registry import example

from ..parser import add_api, add_profile
from ..profiles import environment

__all__ = ["configure"]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = (
        "Delete the stored token. The service keeps the grant until it expires or is withdrawn there: none of the APIs "
        "documents a way to revoke it."
    )
    parser.epilog = f"example: syllabind logout {example()}"
    add_api(parser)
    add_profile(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Delete the token, and return the exit status 0."""
    found = settings(arguments.api, environment(arguments.api, arguments.profile))
    found.store().delete(found.key())
    print(f"{arguments.api}: signed out on this machine; the service keeps the grant until it expires or is withdrawn")
    return 0
