"""`syllabind login`: sign a person or an application in, and store the token."""

from __future__ import annotations

import argparse
from typing import Any

from syllabind.auth import LOOPBACK, AuthorizedUser, login
from syllabind.core.registry import example

from ..accounts import add_api, credential_of, settings_of
from ..terminal import expiry, paste

__all__ = ["add_parser"]


def add_parser(subparsers: Any) -> None:
    """Add the command.

    Args:
        subparsers: Result of `ArgumentParser.add_subparsers`.
    """
    parser = subparsers.add_parser(
        "login",
        help="sign in and store the token",
        description="Sign in and store the token. A person signs in with the browser; an application's token is "
        "requested directly.",
        epilog=f"example: syllabind login {example()} --no-browser",
    )
    add_api(parser)
    parser.add_argument(
        "--no-browser", action="store_true", help="print the address and read the answer from the terminal"
    )
    parser.add_argument("--timeout", type=float, default=300.0, help="seconds to wait for the browser (%(default)s)")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Sign in.

    Returns:
        The exit status 0.

    Raises:
        AuthError: The sign-in failed.
    """
    found = settings_of(arguments.api)
    credential = credential_of(arguments.api)
    if isinstance(credential, AuthorizedUser):
        token = login(
            credential.scheme,
            client_id=credential.client.id,
            client_secret=credential.client.secret,
            scopes=found.scopes(),
            redirect_uri=found.get("REDIRECT_URI") or LOOPBACK,
            paste=paste if arguments.no_browser else None,
            timeout=arguments.timeout,
        )
        found.store().save(found.key(), token)
    else:
        token = credential.source.token()
    print(f"{arguments.api}: signed in; {expiry(token.expires_at)}")
    return 0
