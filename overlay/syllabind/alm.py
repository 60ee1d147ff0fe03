"""Adobe Learning Manager, V2 API (https://learningmanager.adobe.com/docs/primeapi/v2/)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from syllabind_alm.api import API, AlmApi, AsyncAlmApi
from syllabind_alm.security import OAUTH

from .auth import (
    AuthorizedUser,
    BearerToken,
    Credential,
    Impersonation,
    Secret,
    Token,
    TokenOptions,
    origin_of,
    read_answer,
    settings,
)
from .core._http import http
from .core.facade import AsyncFacade, Facade

__all__ = [
    "OAUTH",
    "SERVERS",
    "AsyncLearningManager",
    "LearningManager",
    "from_env",
    "impersonate",
    "token_info",
    "user",
    "user_token",
]

SERVERS = {
    "us": "https://learningmanager.adobe.com",
    "eu": "https://learningmanagereu.adobe.com",
    "apac": "https://learningmanagerapac.adobe.com",
}
"""Origins of the regions."""


class LearningManager(AlmApi, Facade):
    """Adobe Learning Manager's API, waiting for its answers; see `Facade` for the arguments."""

    __slots__ = ()
    api = API


class AsyncLearningManager(AsyncAlmApi, AsyncFacade):
    """Adobe Learning Manager's API, to be awaited; see `AsyncFacade` for the arguments."""

    __slots__ = ()
    api = API


def user_token(token: str | Secret) -> BearerToken:
    """An access token as it is: dead after seven days. `user` renews it."""
    return BearerToken(token, OAUTH.name)


def user(
    token: Token | None = None,
    *,
    client_id: str,
    client_secret: str | Secret,
    server: str = API.server,
    **renewal: Unpack[TokenOptions],
) -> AuthorizedUser:
    """A signed-in person; the token is refreshed when its seven days are over, not earlier: that would change nothing.

    Args:
        token: What `exchange_code` gave; may be left out where `store` holds it.
        client_id: Id of the application.
        client_secret: Secret of the application.
        server: Origin of the region, one of `SERVERS`.
        renewal: Where the token is kept, and how it is asked for.
    """
    return AuthorizedUser(
        scheme=OAUTH.at(server), client_id=client_id, client_secret=client_secret, token=token, **renewal
    )


def impersonate(admin: AuthorizedUser, learner_email: str) -> Impersonation:
    """A learner's identity for an administrator; the vendor must allow it, and the application has to show it."""
    return Impersonation(admin=admin, identity=learner_email, path="/oauth/o/learnerToken")


def token_info(person: AuthorizedUser | Impersonation) -> dict[str, Any]:
    """What the service knows of a person's token: `user_id`, `user_role`, `account_id`, `expires_in`; no tokens.

    It goes over the person's token transport and not through a client, for the token stands in the URL.

    Raises:
        AuthError: The service does not know the token.
    """
    scheme = person.admin.scheme if isinstance(person, Impersonation) else person.scheme
    url = f"{origin_of(scheme.token_url)}/oauth/token/check"
    token = person.source.token()
    request = http.Request("GET", url, params={"access_token": token.access_token.reveal()})
    found = read_answer(scheme, person.source.endpoint.send(request), (token.access_token,))
    return {name: value for name, value in found.items() if name not in ("access_token", "refresh_token")}


def from_env(environ: Mapping[str, str] | None = None, **renewal: Unpack[TokenOptions]) -> Credential:
    """The credential that `SYLLABIND_ALM_*` describes: a token as it is, or a person whose token is refreshed.

    Raises:
        AuthError: A variable is missing.
    """
    found = settings("alm", environ)
    if (token := found.get("TOKEN")) is not None:
        return user_token(token)
    return user(
        found.refreshable(),
        client_id=found.need("CLIENT_ID"),
        client_secret=found.need("CLIENT_SECRET"),
        server=found.get("SERVER") or found.among("REGION", SERVERS) or API.server,
        **found.kept(renewal),
    )
