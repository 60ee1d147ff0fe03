"""The account of one API: its settings in the environment, its credential, its facade."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from syllabind.auth import VARIABLES, AuthorizedUser, ClientCredentials, Settings, settings
from syllabind.core.registry import package_of, registered
from syllabind.errors import AuthError

from .terminal import ask_secret

__all__ = ["add_api", "credential_of", "facade_of", "settings_of"]

_READY_TOKENS = ("TOKEN", "SERVICE_TOKEN", "INTEGRATION_TOKEN", "REFRESH_TOKEN", "API_SECRET")


def add_api(parser: argparse.ArgumentParser) -> None:
    """Add the argument `api`, and the environment variables to the help text.

    Args:
        parser: Parser of a sub-command.
    """
    parser.add_argument("api", choices=sorted(registered()), help=f"one of {', '.join(sorted(registered()))}")
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "\n".join(
        (
            *filter(None, [parser.epilog, ""]),
            "environment variables, with <API> in capital letters:",
            *(f"  {f'SYLLABIND_<API>_{name}':34} {meaning}" for name, meaning in VARIABLES.items()),
        )
    )


def settings_of(api: str) -> Settings:
    """Return the settings of an API."""
    return settings(api)


def facade_of(api: str) -> ModuleType:
    """Return the module that makes an API's credentials: `syllabind.<api>`, else the registered package.

    Raises:
        AuthError: The module has no `from_env`.
    """
    ours = f"syllabind.{api}"
    module = import_module(ours if find_spec(ours) else package_of(api))
    if not hasattr(module, "from_env"):
        raise AuthError(f"cannot sign in to {api}: {module.__name__} has no from_env()")
    return module


def credential_of(api: str) -> AuthorizedUser | ClientCredentials:
    """Return the credential of the person or application that the environment describes, with its store.

    Tokens and secrets that would be used as they are do not count: there is nothing to sign in with. The client's
    secret is asked for at a terminal if it is not set.

    Raises:
        AuthError: A variable is missing.
    """
    found = settings_of(api)
    ready = {found.variable(name) for name in _READY_TOKENS}
    environ = {name: value for name, value in os.environ.items() if name not in ready}
    if found.get("CLIENT_SECRET") is None and sys.stdin.isatty():
        environ[found.variable("CLIENT_SECRET")] = ask_secret("client secret: ")
    credential = facade_of(api).from_env(environ, store=found.store(), key=found.key())
    if not isinstance(credential, AuthorizedUser | ClientCredentials):
        raise AuthError(f"{api}: {type(credential).__name__} needs no sign-in")
    return credential
