"""`syllabind whoami`: show the accounts, or who is signed in to one API."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from contextlib import suppress

from syllabind.auth import FileStore, Settings, settings
from syllabind.core.registry import example, facade_of, registered
from syllabind.errors import AuthError

from ..accounts import credential_of, network, own_secrets, ready_variables
from ..parser import add_api, add_profile
from ..profiles import check_profile, environment, load
from ..terminal import expiry, hide, printable

__all__ = ["configure"]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = (
        "Show who is signed in to an API and when the token expires; an expired token is refreshed. Variables that "
        "need no sign-in are named, and not checked. Without an API, list all accounts, or a profile's, with the "
        "age of their tokens, and send nothing."
    )
    parser.epilog = f"example: syllabind whoami {example()}"
    add_api(parser, nargs="?")
    add_profile(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the account's facts on one line, or a line an account.

    Returns:
        The exit status 0; 1 if there is no account at all.

    Raises:
        AuthError: There is no stored token, or the service refused it.
    """
    if arguments.api is None:
        profiles, chosen = load(), arguments.profile
        if chosen is not None:
            check_profile(chosen, profiles)
        accounts = [("", api) for api in registered() if chosen is None]
        accounts += [(name, api) for name, apis in profiles.items() for api in apis if chosen in (None, name)]
        lines = [line for profile, api in accounts for line in _account_lines(profile, api)]
        print("\n".join(map(printable, lines)) or f"no account; set variables, or run: syllabind login {example()}")
        return 0 if lines else 1
    environ = environment(arguments.api, arguments.profile)
    found = settings(arguments.api, environ)
    if ready := ready_variables(found):
        used = "it is" if len(ready) == 1 else "they are"
        print(f"{arguments.api}: {' and '.join(ready)} from the environment, used as {used}, not checked")
        return 0
    print(_signed_in(arguments.api, found, environ))
    return 0


def _signed_in(api: str, found: Settings, environ: dict[str, str]) -> str:
    if found.store().load(found.key()) is None:
        raise AuthError(f"not signed in to {api}; run: syllabind login {api}")
    with network() as transport:
        credential = credential_of(api, environ, transport)
        signed_in_as = getattr(facade_of(api), "signed_in_as", None)
        facts = {} if signed_in_as is None else signed_in_as(credential, found)
        expires_at = credential.source.token().expires_at
    secrets = own_secrets(api, environ, credential)
    shown = [f"{printable(name)} {printable(hide(value, secrets))}" for name, value in facts.items()]
    return f"{api}: {', '.join(shown) or 'signed in'}; {expiry(expires_at)}"


def _account_lines(profile: str, api: str) -> Iterator[str]:
    """Return a line for the account of an API in a profile, or in the variables alone; nothing if there is none."""
    found = settings(api, environment(api, profile))
    name = f"{api} ({profile})" if profile else api
    if ready := ready_variables(found):
        yield f"{name}: {' and '.join(ready)}"
        return
    token = None
    with suppress(AuthError):
        token = found.store().load(found.key())
    if token is not None:
        scopes = "" if not token.scopes else f"; scopes {' '.join(token.scopes)}"
        yield f"{name}: stored as {found.key()}; {expiry(token.expires_at)}{_age(found)}{scopes}"


def _age(found: Settings) -> str:
    """Return how long ago the token was stored; nothing for stores that do not know it."""
    store = found.store()
    if not isinstance(store, FileStore):
        return ""
    hours = (time.time() - store.path(found.key()).stat().st_mtime) / 3600
    return f"; stored {hours / 24:.0f} days ago" if hours > 48 else f"; stored {hours:.1f} hours ago"
