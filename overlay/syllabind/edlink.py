"""Edlink: single sign-on, the User Data API and onboardings (https://ed.link/docs)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from syllabind_edlink.api import API, AsyncEdlinkApi, EdlinkApi
from syllabind_edlink.security import OAUTH

from .auth import AuthorizedUser, Basic, BearerToken, Credential, Secret, Token, TokenOptions, settings
from .core.facade import AsyncFacade, Facade
from .core.request import path_segment

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
    "user",
    "user_token",
]


class Edlink(EdlinkApi, Facade):
    """Edlink's API, waiting for its answers; see `Facade` for the arguments."""

    __slots__ = ()
    api = API


class AsyncEdlink(AsyncEdlinkApi, AsyncFacade):
    """Edlink's API, to be awaited; see `AsyncFacade` for the arguments."""

    __slots__ = ()
    api = API


def onboarding_url(onboarding_id: str, server: str = API.server) -> str:
    """The page for a school's administrator to click through (Edlink, Custom Onboarding Flows).

    Args:
        onboarding_id: The `id` of an onboarding.
        server: Origin of the service.
    """
    return f"{server}/onboard/{path_segment('onboarding_id', onboarding_id)}"


def user_token(token: str | Secret) -> BearerToken:
    """The access token of a signed-in person, as it is: dead after an hour. `user` renews it."""
    return BearerToken(token, "userAccessToken")


def integration_token(token: str | Secret) -> BearerToken:
    """The token of an integration, which reads a whole institution."""
    return BearerToken(token, "integrationAccessToken")


def service_token(token: str | Secret) -> BearerToken:
    """The token of the developer's team, for onboardings (Edlink, Custom Onboarding Flows)."""
    return BearerToken(token, "metaToken")


def application_secret(secret: str | Secret) -> BearerToken:
    """The application's secret key, which lists its integrations and their tokens."""
    return BearerToken(secret, "applicationSecret")


def application(client_id: str, client_secret: str | Secret) -> Basic:
    """The application itself, for the token calls of OpenID Connect."""
    return Basic(client_id, client_secret, "applicationBasic")


def oidc_token(token: str | Secret) -> BearerToken:
    """An access token of OpenID Connect, for the claims of the person who signed in."""
    return BearerToken(token, "oidc")


def user(
    token: Token | None = None,
    *,
    client_id: str,
    client_secret: str | Secret,
    server: str = API.server,
    **renewal: Unpack[TokenOptions],
) -> AuthorizedUser:
    """A signed-in person; the token is refreshed when its hour is over.

    Args:
        token: What `exchange_code` gave; may be left out where `store` holds it.
        client_id: Id of the application.
        client_secret: Secret key of the application.
        server: Origin of the service.
        renewal: Where the token is kept, and how it is asked for.
    """
    return AuthorizedUser(
        scheme=OAUTH.at(server),
        client_id=client_id,
        client_secret=client_secret,
        token=token,
        schemes="userAccessToken",
        **renewal,
    )


def from_env(environ: Mapping[str, str] | None = None, **renewal: Unpack[TokenOptions]) -> Credential:
    """The credential that `SYLLABIND_EDLINK_*` describes: a token as it is, or a person whose token is refreshed.

    Raises:
        AuthError: A variable is missing.
    """
    found = settings("edlink", environ)
    for name, make in (
        ("TOKEN", user_token),
        ("SERVICE_TOKEN", service_token),
        ("INTEGRATION_TOKEN", integration_token),
    ):
        if (token := found.get(name)) is not None:
            return make(token)
    return user(
        found.refreshable(),
        client_id=found.need("CLIENT_ID"),
        client_secret=found.need("CLIENT_SECRET"),
        server=found.get("SERVER") or API.server,
        **found.kept(renewal),
    )
