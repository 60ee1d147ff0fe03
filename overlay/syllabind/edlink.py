"""Edlink: single sign-on, the User Data API and onboardings (https://ed.link/docs)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Unpack

from syllabind_edlink.api import API, AsyncEdlinkApi, EdlinkApi
from syllabind_edlink.security import OAUTH

from .auth import (
    ApplicationOptions,
    AuthorizedUser,
    Basic,
    BearerToken,
    Credential,
    Secret,
    Settings,
    Token,
    TokenOptions,
    settings,
)
from .core.client import AsyncClient, Client
from .core.request import path_segment
from .errors import AuthError

__all__ = [
    "OAUTH",
    "AsyncEdlink",
    "Edlink",
    "application",
    "application_secret",
    "from_env",
    "integration_token",
    "oidc_token",
    "onboarding_url",
    "service_token",
    "signed_in_as",
    "user",
    "user_token",
]


Kind = Literal["user", "integration", "service", "oidc", "secret", "application"]
"""Kind of a credential: a token of a person, of an integration, of the developer's team, of OpenID Connect; the
application's secret key, alone or with its id."""

KINDS: Mapping[str, Kind] = {
    "userAccessToken": "user",
    "integrationAccessToken": "integration",
    "metaToken": "service",
    "oidc": "oidc",
    "applicationSecret": "secret",
    "applicationBasic": "application",
}
"""Kind of the credential by the security scheme that it satisfies."""


def onboarding_url(onboarding_id: str, server: str = API.server) -> str:
    """Return the page for a school's administrator to open (Edlink, Custom Onboarding Flows).

    Args:
        onboarding_id: The `id` of an onboarding.
        server: Origin of the service.
    """
    return f"{server}/onboard/{path_segment('onboarding_id', onboarding_id)}"


def user_token(token: str | Secret, *, server: str | None = None) -> BearerToken:
    """Return the credential of a signed-in person's access token. It ends after an hour; `user` renews it.

    Args:
        token: The access token.
        server: Origin of the service that issued it; by default, the client decides.
    """
    return BearerToken(token, "userAccessToken", server=server, api=API.name)


def integration_token(token: str | Secret, *, server: str | None = None) -> BearerToken:
    """Return the credential of an integration's access token, which reads a whole institution."""
    return BearerToken(token, "integrationAccessToken", server=server, api=API.name)


def service_token(token: str | Secret, *, server: str | None = None) -> BearerToken:
    """Return the credential of the developer's team, for onboardings (Edlink, Custom Onboarding Flows)."""
    return BearerToken(token, "metaToken", server=server, api=API.name)


def application_secret(secret: str | Secret, *, server: str | None = None) -> BearerToken:
    """Return the credential of an application's secret key, which lists its integrations and their tokens."""
    return BearerToken(secret, "applicationSecret", server=server, api=API.name)


def application(client_id: str, client_secret: str | Secret, *, server: str | None = None) -> Basic:
    """Return the credential of an application, for the token calls of OpenID Connect."""
    return Basic(client_id, client_secret, "applicationBasic", server=server, api=API.name)


def oidc_token(token: str | Secret, *, server: str | None = None) -> BearerToken:
    """Return the credential of an OpenID Connect access token, for the claims of the signed-in person."""
    return BearerToken(token, "oidc", server=server, api=API.name)


def user(
    token: Token | None = None, *, server: str = API.server, **application: Unpack[ApplicationOptions]
) -> AuthorizedUser:
    """Return the credential of a signed-in person; its token is refreshed when its hour is over.

    Args:
        token: Token that `exchange_code` returned; may be left out if `store` holds one.
        server: Origin of the service.
        application: `client_id` and `client_secret` of the application; where the token is stored and how it is
            requested, as for `AuthorizedUser`.

    Raises:
        AuthError: There is neither a token nor a store, or the token belongs to another application or server.
    """
    return AuthorizedUser(scheme=OAUTH.at(server), token=token, schemes="userAccessToken", server=server, **application)


def signed_in_as(person: AuthorizedUser, found: Settings) -> dict[str, str]:
    """Return what identifies a signed-in person, for people to read.

    Raises:
        ApiError: The service refused the person's token.
    """
    with Edlink(person, trust_env=True) as client:
        profile = client.my.profile.get()
    return {"person": profile.display_name or "", "id": profile.id}


_TOKENS = {
    "user": ("TOKEN", user_token),
    "integration": ("INTEGRATION_TOKEN", integration_token),
    "service": ("SERVICE_TOKEN", service_token),
    "oidc": ("OIDC_TOKEN", oidc_token),
    "secret": ("CLIENT_SECRET", application_secret),
}


def from_env(
    environ: Mapping[str, str] | None = None,
    *,
    kind: Kind | None = None,
    api: str = API.name,
    **options: Unpack[TokenOptions],
) -> Credential:
    """Return the credential that the `SYLLABIND_EDLINK_*` variables describe, for the server that they name.

    `TOKEN` (a person's), `INTEGRATION_TOKEN`, `SERVICE_TOKEN` and `OIDC_TOKEN` are used as they are. Without them,
    `CLIENT_ID` and `CLIENT_SECRET` refresh the person's token of `REFRESH_TOKEN` or of the token store. The kinds
    `secret` and `application` take these two themselves.

    Args:
        environ: Variables to read instead of the process's environment.
        kind: Kind of credential to take if several are set.
        api: Name in the variables, `SYLLABIND_<API>_*`.
        options: Where the token is stored and how it is requested.

    Raises:
        AuthError: A variable is missing, or several tokens are set and `kind` does not choose.
    """
    found = settings(api, environ)
    server = found.get("SERVER") or API.server
    if kind == "application":
        return application(found.require("CLIENT_ID"), found.require("CLIENT_SECRET"), server=server)
    wanted = ("user", "integration", "service", "oidc") if kind is None else (kind,)
    chosen = [each for each in wanted if found.get(_TOKENS[each][0]) is not None]
    if len(chosen) > 1:
        names = " and ".join(found.variable(_TOKENS[each][0]) for each in chosen)
        raise AuthError(f"{names} are set; choose with Edlink(edlink.from_env(kind={' or '.join(map(repr, chosen))}))")
    if chosen or kind not in (None, "user"):
        name, make = _TOKENS[(*chosen, *wanted)[0]]
        return make(found.require(name), server=server)
    made = found.application(*(_TOKENS[each][0] for each in wanted))
    return user(found.refreshable(), server=server, **made, **found.person_options(options))


class Edlink(Client, EdlinkApi):
    """Client of Edlink's API; see `Client` for the arguments."""

    api = API
    credential_from_env = staticmethod(from_env)


class AsyncEdlink(AsyncClient, AsyncEdlinkApi):
    """Asynchronous client of Edlink's API; see `Client` for the arguments."""

    api = API
    credential_from_env = staticmethod(from_env)
