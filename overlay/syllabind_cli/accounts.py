"""The account of one API: its settings in the environment and the profile, its credentials, its facade."""

from __future__ import annotations

import re
import sys
from base64 import b64encode
from collections.abc import Mapping
from importlib import import_module
from typing import Any, Unpack

from syllabind.auth import (
    VARIABLES,
    AuthorizedUser,
    Basic,
    BearerToken,
    ClientCredentials,
    Credential,
    OAuthScheme,
    Settings,
    TokenOptions,
    settings,
)
from syllabind.core.client import Client
from syllabind.core.network import NetworkTransport
from syllabind.core.network_settings import NetworkSettings
from syllabind.core.redaction import encoded_forms
from syllabind.core.registry import client_class, document_of, facade_of, package_of
from syllabind.errors import AuthError

from .operations import Entry
from .profiles import is_secret
from .terminal import ask_secret

__all__ = [
    "client_for",
    "client_with",
    "credential_for",
    "credential_of",
    "described_credential",
    "network",
    "own_secrets",
    "ready_variables",
    "with_secret",
]

_READY_TOKENS = [name for name in VARIABLES if is_secret(name) and name != "CLIENT_SECRET"]


def own_secrets(api: str, environ: Mapping[str, str], credential: Credential | None = None) -> list[str]:
    """Return the secrets of an account, which no output may show, in all forms in which a service may echo them.

    Args:
        api: Short name of the API.
        environ: The variables.
        credential: Credential whose current token counts, too.
    """
    prefix = f"SYLLABIND_{api.upper()}_"
    given = {name.removeprefix(prefix): value for name, value in environ.items() if name.startswith(prefix)}
    secrets = [value for name, value in given.items() if is_secret(name)]
    token = credential.source.current() if isinstance(credential, AuthorizedUser | ClientCredentials) else None
    if token is not None:
        secrets += [each.reveal() for each in (token.access_token, token.refresh_token) if each is not None]
    users = [given[name] for name in ("CLIENT_ID", "TENANT_ID", "USERNAME") if name in given]
    basic = [b64encode(f"{user}:{secret}".encode()).decode() for user in users for secret in secrets]
    # One or two letters are no secret, and would be found in every word.
    return encoded_forms(each for each in (*secrets, *basic) if len(each) > 2)


def network() -> NetworkTransport:
    """Return what sends over the proxies and with the certificates of the environment."""
    return NetworkTransport(NetworkSettings(trust_env=True))


def ready_variables(found: Settings) -> list[str]:
    """Return the variables that are set and need no sign-in."""
    return [found.variable(name) for name in found.values if name in _READY_TOKENS]


def client_for(entry: Entry, environ: Mapping[str, str], **options: Any) -> Client:
    """Return a client that may call an operation, at the server that the environment names.

    Args:
        entry: The operation.
        environ: The variables.
        options: Further arguments of the client.

    Raises:
        AuthError: The environment describes no credential that the operation takes.
    """
    return client_with(credential_for(entry, environ), entry.api, environ, **options)


def client_with(credential: Credential | None, api: str, environ: Mapping[str, str], **options: Any) -> Client:
    """Return a client with a credential; without one, at the server that the environment names."""
    server = environ.get(f"SYLLABIND_{api.upper()}_SERVER") if credential is None else None
    return client_class(api)(credential, server=server, **options)


def credential_for(entry: Entry, environ: Mapping[str, str]) -> Credential | None:
    """Return the credential of the environment that an operation takes; `None` if it needs none.

    Args:
        entry: The operation.
        environ: The variables.

    Raises:
        AuthError: The environment describes none that the operation takes.
    """
    problems = []
    kinds: Mapping[str, str] = getattr(facade_of(entry.api), "KINDS", {})
    for schemes in entry.alternatives:
        kind = "_and_".join(dict.fromkeys(kinds[each] for each in schemes if each in kinds)) or None
        try:
            found = described_credential(entry.api, schemes[0], environ, kind)
        except AuthError as error:
            problems.append(str(error))
            continue
        if found.schemes.issuperset(schemes):
            return found
        problems.append(f"the variables make a credential of {' or '.join(sorted(found.schemes))}")
    if not entry.schemes:
        return None
    raise AuthError(
        f"{entry.name} takes {' or '.join(map(' and '.join, entry.alternatives))}: "
        f"{'; '.join(dict.fromkeys(problems))}. "
        f"`syllabind doctor {entry.api}` shows what is set"
    )


def described_credential(
    api: str, scheme: str, environ: Mapping[str, str], kind: str | None = None, **options: Unpack[TokenOptions]
) -> Credential:
    """Return the credential of an account, whatever it is to be used for.

    Args:
        api: Short name of the API.
        scheme: Security scheme to satisfy, for an API without a hand-written facade.
        environ: The variables.
        kind: Kind of credential to take if several are set.
        options: Where the token is stored and how it is requested.

    Raises:
        AuthError: The environment describes none.
    """
    facade = facade_of(api)
    if not hasattr(facade, "from_env"):
        return _declared(api, scheme, settings(api, environ), options)
    found: Credential = facade.from_env(environ, **({} if kind is None else {"kind": kind}), **options)
    return found


def _declared(api: str, scheme: str, found: Settings, options: TokenOptions) -> Credential:
    """Return the credential of a scheme as the spec declares it, for an API without a hand-written facade."""
    declared = document_of(api)["components"]["securitySchemes"][scheme]
    server = found.get("SERVER") or client_class(api).api.server
    if declared["type"] == "http" and declared["scheme"].lower() == "basic":
        user = found.get("CLIENT_ID") or found.require("TENANT_ID")
        return Basic(user, found.require("API_SECRET"), scheme, server=server, api=api)
    oauth = _oauth_schemes(api).get(scheme)
    if oauth is None or found.get("CLIENT_ID") is None or found.get("TOKEN") is not None:
        return BearerToken(found.require("TOKEN"), scheme, server=server, api=api)
    made = oauth if found.get("SERVER") is None else oauth.at(server)
    if made.authorization_url is None:
        tenants = {name: found.require("TENANT_ID") for name in re.findall(r"\{(\w+)\}", made.token_url)}
        return ClientCredentials(
            scheme=made,
            parameters=tenants,
            scopes=found.scopes(),
            server=server,
            **found.application(),
            **found.with_store(options),
        )
    return AuthorizedUser(
        scheme=made,
        client_id=found.require("CLIENT_ID"),
        client_secret=found.get("CLIENT_SECRET"),
        token=found.refreshable(),
        server=server,
        **found.person_options(options),
    )


def _oauth_schemes(api: str) -> Mapping[str, OAuthScheme]:
    security = vars(import_module(f"{package_of(api)}.security"))
    return {each.name: each for each in security.values() if isinstance(each, OAuthScheme)}


def with_secret(api: str, environ: Mapping[str, str]) -> Mapping[str, str]:
    """Return the environment with the client's secret, asked for at a terminal if an application needs it."""
    found = settings(api, environ)
    ready = any(found.get(name) for name in _READY_TOKENS if name != "REFRESH_TOKEN")
    if ready or found.get("CLIENT_ID") is None or found.get("CLIENT_SECRET") is not None or not sys.stdin.isatty():
        return environ
    return {**environ, found.variable("CLIENT_SECRET"): ask_secret("client secret: ")}


def credential_of(
    api: str, environ: Mapping[str, str], transport: NetworkTransport
) -> AuthorizedUser | ClientCredentials:
    """Return the credential of the person or application that the environment describes, with its store.

    Tokens and secrets that would be used as they are do not count: there is nothing to sign in with.

    Args:
        api: Short name of the API.
        environ: The variables.
        transport: Sends the token requests.

    Raises:
        AuthError: A variable is missing, or those that are set need no sign-in.
    """
    found = settings(api, environ)
    ready = ready_variables(found)
    left = with_secret(api, {name: value for name, value in environ.items() if name not in ready})
    facade, scheme = facade_of(api), ""
    if not hasattr(facade, "from_env"):
        scheme = next(iter(_oauth_schemes(api)), "")
        if not scheme:
            raise AuthError(f"cannot sign in to {api}: its spec declares no OAuth; set {found.variable('TOKEN')}")
    options = TokenOptions(store=found.store(), key=found.key(), transport=transport)
    try:
        credential = described_credential(api, scheme, left, **options)
    except AuthError:
        if not ready:
            raise
        if len(ready) == 1:
            described_credential(api, scheme, environ, **options)  # which says what else has to be set
        saved = "; --save keeps its settings" if ready == [found.variable("API_SECRET")] else ""
        raise AuthError(f"no sign-in is needed with {' and '.join(ready)}{saved}") from None
    if not isinstance(credential, AuthorizedUser | ClientCredentials):
        raise AuthError(f"{api}: {type(credential).__name__} needs no sign-in")
    return credential
