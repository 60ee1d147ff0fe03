"""The account of one API: its settings in the environment and the profile, its credentials, its facade."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from types import ModuleType
from typing import Any

from syllabind.auth import (
    VARIABLES,
    AuthorizedUser,
    Basic,
    BearerToken,
    ClientCredentials,
    Credential,
    Settings,
    settings,
)
from syllabind.core.registry import client_class, document_of, facade_of, registered
from syllabind.errors import AuthError

from .operations import Entry
from .profiles import environment, is_secret
from .terminal import ask_secret

__all__ = [
    "add_api",
    "add_profile",
    "credential_for",
    "credential_of",
    "own_secrets",
    "ready_variables",
    "settings_of",
    "with_secret",
]

_READY_TOKENS = ("TOKEN", "SERVICE_TOKEN", "INTEGRATION_TOKEN", "OIDC_TOKEN", "REFRESH_TOKEN", "API_SECRET")


def add_api(parser: argparse.ArgumentParser, *, nargs: str | None = None) -> None:
    """Add the arguments `api` and `--profile`, and the environment variables to the help text.

    Args:
        parser: Parser of a sub-command.
        nargs: `?` where the API may be left out.
    """
    names = sorted(registered())
    parser.add_argument("api", choices=names, nargs=nargs, help=f"one of {', '.join(names)}")
    add_profile(parser)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "\n".join(
        (
            *filter(None, [parser.epilog, ""]),
            "environment variables, with <API> in capital letters:",
            *(f"  {f'SYLLABIND_<API>_{name}':34} {meaning}" for name, meaning in VARIABLES.items()),
        )
    )


def add_profile(parser: argparse.ArgumentParser) -> None:
    """Add the argument `--profile`."""
    parser.add_argument("--profile", metavar="NAME", help="settings of profiles.toml (default: $SYLLABIND_PROFILE)")


def settings_of(api: str, profile: str | None = None) -> Settings:
    """Return the settings of an API, of the variables first and of the profile second."""
    return settings(api, environment(api, profile))


def own_secrets(api: str, environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the secrets in the variables of an API, which no output may show."""
    prefix = f"SYLLABIND_{api.upper()}_"
    found = {value for name, value in environ.items() if name.startswith(prefix) and is_secret(name)}
    return tuple(sorted(filter(None, found), key=len, reverse=True))


def ready_variables(found: Settings) -> list[str]:
    """Return the variables that are set and need no sign-in."""
    return [found.variable(name) for name in found.values if is_secret(name) and name != "CLIENT_SECRET"]


def credential_for(entry: Entry, environ: Mapping[str, str]) -> Credential | None:
    """Return the credential of the environment that an operation takes; `None` if it needs none.

    Args:
        entry: The operation.
        environ: The variables.

    Raises:
        AuthError: The environment describes none that the operation takes.
    """
    facade, problems = facade_of(entry.api), []
    kinds: Mapping[str, str] = getattr(facade, "KINDS", {})
    for scheme in entry.schemes:
        try:
            found = _credential(entry.api, facade, scheme, kinds.get(scheme), environ)
        except AuthError as error:
            problems.append(str(error))
            continue
        if scheme in found.schemes:
            return found
        problems.append(f"the variables make a credential of {' or '.join(sorted(found.schemes))}")
    if not entry.schemes:
        return None
    raise AuthError(
        f"{entry.name} takes {' or '.join(entry.schemes)}: {'; '.join(dict.fromkeys(problems))}. "
        f"`syllabind doctor {entry.api}` shows what is set"
    )


def _credential(api: str, facade: ModuleType, scheme: str, kind: str | None, environ: Mapping[str, str]) -> Credential:
    if not hasattr(facade, "from_env"):
        return _declared(api, scheme, settings(api, environ))
    found: Credential = facade.from_env(environ, **({} if kind is None else {"kind": kind}))
    return found


def _declared(api: str, scheme: str, found: Settings) -> Credential:
    """Return the credential of a scheme as the spec declares it, for an API without a hand-written facade."""
    declared = document_of(api)["components"]["securitySchemes"][scheme]
    server = found.get("SERVER") or client_class(api).api.server
    if declared["type"] == "http" and declared["scheme"].lower() == "basic":
        return Basic(
            found.get("CLIENT_ID") or found.require("TENANT_ID"), found.require("API_SECRET"), scheme, server=server
        )
    return BearerToken(found.require("TOKEN"), scheme, server=server)


def with_secret(api: str, environ: Mapping[str, str]) -> Mapping[str, str]:
    """Return the environment with the client's secret, asked for at a terminal if an application needs it."""
    found = settings(api, environ)
    ready = any(found.get(name) for name in _READY_TOKENS if name != "REFRESH_TOKEN")
    if ready or found.get("CLIENT_ID") is None or found.get("CLIENT_SECRET") is not None or not sys.stdin.isatty():
        return environ
    return {**environ, found.variable("CLIENT_SECRET"): ask_secret("client secret: ")}


def credential_of(api: str, environ: Mapping[str, str], **options: Any) -> AuthorizedUser | ClientCredentials:
    """Return the credential of the person or application that the environment describes, with its store.

    Tokens and secrets that would be used as they are do not count: there is nothing to sign in with.

    Args:
        api: Short name of the API.
        environ: The variables.
        options: Further arguments of `from_env`.

    Raises:
        AuthError: A variable is missing.
    """
    found = settings(api, environ)
    ready = {found.variable(name) for name in _READY_TOKENS}
    left = with_secret(api, {name: value for name, value in environ.items() if name not in ready})
    facade = facade_of(api)
    if not hasattr(facade, "from_env"):
        raise AuthError(f"cannot sign in to {api}: {facade.__name__} has no from_env()")
    credential = facade.from_env(left, store=found.store(), key=found.key(), **options)
    if not isinstance(credential, AuthorizedUser | ClientCredentials):
        raise AuthError(f"{api}: {type(credential).__name__} needs no sign-in")
    return credential
