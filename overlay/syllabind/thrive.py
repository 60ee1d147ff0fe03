"""Thrive Learning: the public API of one tenant (https://docs.thrivelearning.com)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Unpack

from syllabind_thrive.api import API, AsyncThriveApi, ThriveApi
from syllabind_thrive.security import OAUTH, WEBHOOKS_OAUTH

from .auth import Basic, ClientCredentials, Credential, OAuthScheme, Secret, TokenOptions, settings
from .core.facade import AsyncFacade, Facade

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
"""Origins that take the events of an HR system: `Thrive(webhooks_application(...), server=USER_SERVERS["staging"])`."""


class Thrive(ThriveApi, Facade):
    """Thrive Learning's API, waiting for its answers; see `Facade` for the arguments."""

    __slots__ = ()
    api = API


class AsyncThrive(AsyncThriveApi, AsyncFacade):
    """Thrive Learning's API, to be awaited; see `AsyncFacade` for the arguments."""

    __slots__ = ()
    api = API


def basic(tenant_id: str, api_secret: str | Secret) -> Basic:
    """A tenant with its API secret."""
    return Basic(tenant_id, api_secret, "basicAuth")


def application(
    *,
    tenant_id: str,
    client_id: str,
    client_secret: str | Secret,
    scopes: Iterable[str] = (),
    environment: str = "production",
    server: str | None = None,
    scheme: OAuthScheme = OAUTH,
    **renewal: Unpack[TokenOptions],
) -> ClientCredentials:
    """An application of one tenant; its token is asked for, and again when its hour is over.

    Args:
        tenant_id: Id of the tenant in that environment.
        client_id: Id of the application.
        client_secret: Secret of the application.
        scopes: What to ask for: `api/all`, `api/read`, `api/write`; for webhooks `api/webhooks`.
        environment: One of `SERVERS`.
        server: Another origin of the token endpoint, such as the sandbox's.
        scheme: `WEBHOOKS_OAUTH` for a token of the webhooks, which comes from another host.
        renewal: Where the token is kept, and how it is asked for.

    Raises:
        ArgumentError: There is no such environment.
    """
    placed = scheme.in_environment(environment)
    return ClientCredentials(
        scheme=placed if server is None else placed.at(server),
        client_id=client_id,
        client_secret=client_secret,
        scopes=scopes,
        parameters={"tenantId": tenant_id},
        **renewal,
    )


webhooks_application = partial(application, scheme=WEBHOOKS_OAUTH, scopes=("api/webhooks",))
"""`application` for the events of an HR system: its token comes from the user host of the environment."""


def from_env(environ: Mapping[str, str] | None = None, **renewal: Unpack[TokenOptions]) -> Credential:
    """The credential that `SYLLABIND_THRIVE_*` describes: the tenant's API secret, or an application.

    Raises:
        AuthError: A variable is missing.
    """
    found = settings("thrive", environ)
    if (secret := found.get("API_SECRET")) is not None:
        return basic(found.need("TENANT_ID"), secret)
    return application(
        tenant_id=found.need("TENANT_ID"),
        client_id=found.need("CLIENT_ID"),
        client_secret=found.need("CLIENT_SECRET"),
        scopes=found.scopes(),
        environment=found.get("ENVIRONMENT") or "production",
        server=found.get("SERVER"),
        **found.kept(renewal),
    )
