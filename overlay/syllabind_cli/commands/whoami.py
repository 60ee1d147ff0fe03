"""`syllabind whoami`: show who is signed in."""

from __future__ import annotations

import argparse
from typing import Any

from syllabind.core.registry import example
from syllabind.errors import AuthError

from ..accounts import add_api, credential_of, facade_of, settings_of
from ..terminal import expiry, printable

__all__ = ["add_parser"]


def add_parser(subparsers: Any) -> None:
    """Add the command.

    Args:
        subparsers: Result of `ArgumentParser.add_subparsers`.
    """
    parser = subparsers.add_parser(
        "whoami",
        help="show who is signed in",
        description="Show who is signed in and when the token expires. An expired token is refreshed.",
        epilog=f"example: syllabind whoami {example()}",
    )
    add_api(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the account's facts on one line.

    Returns:
        The exit status 0.

    Raises:
        AuthError: There is no stored token, or the service refused it.
    """
    api = arguments.api
    found = settings_of(api)
    if found.store().load(found.key()) is None:
        raise AuthError(f"not signed in to {api}; run: syllabind login {api}")
    credential = credential_of(api)
    signed_in_as = getattr(facade_of(api), "signed_in_as", None)
    facts = {} if signed_in_as is None else signed_in_as(credential, found)
    shown = [f"{printable(name)} {printable(value)}" for name, value in facts.items()]
    print(f"{api}: {', '.join(shown) or 'signed in'}; {expiry(credential.source.token().expires_at)}")
    return 0
