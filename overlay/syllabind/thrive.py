"""Thrive Learning: the public API of one tenant (https://docs.thrivelearning.com)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Unpack

from syllabind_thrive.api import API, AsyncThriveApi, ThriveApi
from syllabind_thrive.security import OAUTH, WEBHOOKS_OAUTH

from .auth import (
    ApplicationOptions,
    Basic,
    ClientCredentials,
    Credential,
    OAuthScheme,
    Secret,
    Settings,
    TokenOptions,
    origin_of,
    settings,
)
from .core.client import AsyncClient, Client

__all__ = [
    "OAUTH",
    "SERVERS",
    "USER_SERVERS",
    "WEBHOOKS_OAUTH",
    "AsyncThrive",
    "Thrive",
    "application",
    "basic",
    "from_env",
    "signed_in_as",
    "webhooks_application",
]

SERVERS = {
    "production": "https://public.api.learn.link",
    "staging": "https://public.api.learnstaging.link",
    "production-mea": "https://public.api.mea.learn.tech",
    "staging-mea": "https://public.api.meastaging.learn.tech",
}
"""Origins of the four environments (Thrive Learning, Search users and return basic user information)."""

USER_SERVERS = {
    "production": "https://user.api.learn.link",
    "staging": "https://user.api.learnstaging.link",
    "production-mea": "https://user.api.mea.learn.tech",
    "staging-mea": "https://user.api.meastaging.learn.tech",
}
"""Origins for the events of an HR system; a credential of `webhooks_application` leads a client there."""


def basic(tenant_id: str, api_secret: str | Secret, *, server: str | None = None) -> Basic:
    """Return the credential of a tenant's API secret.

    Args:
        tenant_id: Id of the tenant.
        api_secret: API secret of the tenant.
        server: Origin of the tenant's environment, one of `SERVERS`; by default, the client decides.
    """
    return Basic(tenant_id, api_secret, "basicAuth", server=server, api=API.name)


def application(
    *,
    tenant_id: str,
    scopes: Iterable[str] = (),
    environment: str = "production",
    server: str | None = None,
    scheme: OAuthScheme = OAUTH,
    **application: Unpack[ApplicationOptions],
) -> ClientCredentials:
    """Return the credential of one tenant's application; its token is requested again when its hour is over.

    Args:
        tenant_id: Id of the tenant in that environment.
        scopes: Scopes to ask for: `api/all`, `api/read`, `api/write`; for webhooks `api/webhooks`.
        environment: Name of the environment, one of `SERVERS`.
        server: Origin of the service instead of the environment's, such as the sandbox's.
        scheme: `WEBHOOKS_OAUTH` for a token of the webhooks, which comes from another host.
        application: `client_id` and `client_secret` of the application; where the token is stored and how it is
            requested, as for `ClientCredentials`.

    Raises:
        ArgumentError: There is no such environment.
    """
    scheme = scheme.in_environment(environment)
    if server is not None:
        scheme = scheme.at(server)
    return ClientCredentials(
        scheme=scheme,
        scopes=scopes,
        parameters={"tenantId": tenant_id},
        server=origin_of(scheme.token_url),
        **application,
    )


webhooks_application = partial(application, scheme=WEBHOOKS_OAUTH, scopes=("api/webhooks",))
"""`application` for the events of an HR system: its token comes from the user host of the environment."""


def signed_in_as(credential: Credential, found: Settings) -> dict[str, str]:
    """Return what identifies a signed-in application, for people to read."""
    return {"tenant": found.require("TENANT_ID")}


def from_env(
    environ: Mapping[str, str] | None = None, *, api: str = API.name, **options: Unpack[TokenOptions]
) -> Credential:
    """Return the credential that the `SYLLABIND_THRIVE_*` variables describe, for the server that they name.

    `TENANT_ID` and `API_SECRET` make a `basic` one; otherwise `CLIENT_ID` and `CLIENT_SECRET` make an `application`.
    `ENVIRONMENT` or `SERVER` say where.

    Args:
        environ: Variables to read instead of the process's environment.
        api: Name in the variables, `SYLLABIND_<API>_*`.
        options: Where the token is stored and how it is requested.

    Raises:
        AuthError: A variable is missing, or there is no such environment.
    """
    found = settings(api, environ)
    server = found.get("SERVER") or found.choice("ENVIRONMENT", SERVERS) or API.server
    if (secret := found.get("API_SECRET")) is not None:
        return basic(found.require("TENANT_ID"), secret, server=server)
    return application(
        tenant_id=found.require("TENANT_ID"),
        scopes=found.scopes(),
        server=server,
        **found.application("API_SECRET"),
        **found.with_store(options),
    )


class Thrive(Client, ThriveApi):
    """Client of Thrive Learning's API; see `Client` for the arguments."""

    api = API
    credential_from_env = staticmethod(from_env)


class AsyncThrive(AsyncClient, AsyncThriveApi):
    """Asynchronous client of Thrive Learning's API; see `Client` for the arguments."""

    api = API
    credential_from_env = staticmethod(from_env)
