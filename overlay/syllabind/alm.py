"""Adobe Learning Manager, V2 API (https://learningmanager.adobe.com/docs/primeapi/v2/)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

import attrs
import msgspec

from syllabind_alm.api import API, AlmApi, AsyncAlmApi
from syllabind_alm.security import OAUTH

from .auth import (
    ApplicationOptions,
    AuthorizedUser,
    BearerToken,
    Credential,
    Secret,
    Settings,
    Signer,
    Token,
    TokenOptions,
    TokenRefusedError,
    TokenSigner,
    TokenSource,
    origin_of,
    read_answer,
    read_token,
    settings,
)
from .core._http import http
from .core.bodies import Answer
from .core.client import AsyncClient, Client
from .core.redaction import validate_header_value
from .errors import ArgumentError

__all__ = [
    "OAUTH",
    "SERVERS",
    "AsyncLearningManager",
    "Impersonation",
    "LearningManager",
    "from_env",
    "impersonate",
    "signed_in_as",
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


def user_token(token: str | Secret, *, server: str | None = None) -> BearerToken:
    """Return the credential of an access token. It ends after seven days; `user` renews it.

    Args:
        token: The access token.
        server: Origin of the region that issued it, one of `SERVERS`; by default, the client decides.
    """
    return BearerToken(token, OAUTH.name, server=server, api=API.name)


def user(
    token: Token | None = None, *, server: str = API.server, **application: Unpack[ApplicationOptions]
) -> AuthorizedUser:
    """Return the credential of a signed-in person; its token is refreshed when its seven days are over.

    Args:
        token: Token that `exchange_code` returned; may be left out if `store` holds one.
        server: Origin of the region, one of `SERVERS`.
        application: `client_id` and `client_secret` of the application; where the token is stored and how it is
            requested, as for `AuthorizedUser`.

    Raises:
        AuthError: There is neither a token nor a store, or the token belongs to another application or region.
    """
    return AuthorizedUser(scheme=OAUTH.at(server), token=token, server=server, **application)


@attrs.frozen(kw_only=True, slots=True, eq=False, init=False)
class Impersonation:
    """A learner's identity, used on behalf of an administrator (Application developer manual, Learner impersonation).

    Adobe must allow it for the account, and the application has to show that a session is impersonated. Its token
    requests go out as those of the administrator.

    Args:
        admin: The administrator, whose refresh token asks for the learner's token.
        learner_email: E-mail address of the learner.

    Raises:
        ArgumentError: The address cannot be sent.
    """

    admin: AuthorizedUser
    learner_email: str
    schemes: frozenset[str]
    server: str | None
    api: str | None
    source: TokenSource = attrs.field(repr=False)

    def __init__(self, *, admin: AuthorizedUser, learner_email: str) -> None:
        if not isinstance(admin, AuthorizedUser):
            raise ArgumentError("admin", f"must be the credential that user() returns, got {type(admin).__name__}")
        self.__attrs_init__(  # pyright: ignore[reportAttributeAccessIssue]
            admin=admin,
            learner_email=validate_header_value("learner_email", learner_email).reveal(),
            schemes=admin.schemes,
            server=admin.server,
            api=admin.api,
            source=admin.source.derived(self._request, self._read),
        )

    def bind(self, origin: str) -> Signer:
        """Return what signs requests to one origin."""
        return TokenSigner(origin, self.server, self.source)

    def _request(self, token: Token | None) -> http.Request:
        current = self.admin.source.peek()
        if current is None or current.refresh_token is None or self.admin.client.secret is None:
            raise TokenRefusedError("impersonation needs the administrator's refresh token and the client's secret")
        # The first answer may be a token that exists already; one that has to be replaced calls for a new one.
        query = {"learner_email": self.learner_email, **({} if token is None else {"force": "true"})}
        headers = {"Accept": "application/json", "Content-Type": "application/json", "Accept-Encoding": "identity"}
        body = {
            "client_id": self.admin.client.id,
            "client_secret": self.admin.client.secret.reveal(),
            "refresh_token": current.refresh_token.reveal(),
        }
        url = f"{origin_of(self.admin.scheme.token_url)}/oauth/o/learnerToken"
        return http.Request("POST", url, params=query, headers=headers, content=msgspec.json.encode(body))

    def _read(self, answer: Answer, token: Token | None, now: float) -> Token:
        current = self.admin.source.peek()
        refresh = None if current is None else current.refresh_token
        return read_token(self.admin.scheme, answer, now, secrets=(self.admin.client.secret, refresh))


def impersonate(admin: AuthorizedUser, learner_email: str) -> Impersonation:
    """Return the credential of a learner for an administrator; Adobe must allow it for the account."""
    return Impersonation(admin=admin, learner_email=learner_email)


def token_info(person: AuthorizedUser | Impersonation) -> dict[str, Any]:
    """Return what the service knows of a person's token: `user_id`, `user_role`, `account_id`, `expires_in`.

    The request goes over the person's token transport and not through a client, for the token stands in its URL.
    Members that are tokens are left out.

    Raises:
        AuthError: The service does not know the token.
    """
    scheme = person.admin.scheme if isinstance(person, Impersonation) else person.scheme
    url = f"{origin_of(scheme.token_url)}/oauth/token/check"
    token = person.source.token()
    request = http.Request("GET", url, params={"access_token": token.access_token.reveal()})
    found = read_answer(scheme, person.source.endpoint.send(request), (token.access_token,))
    return {name: value for name, value in found.items() if name not in ("access_token", "refresh_token")}


def signed_in_as(person: AuthorizedUser, found: Settings) -> dict[str, str]:
    """Return what identifies a signed-in person, for people to read.

    Raises:
        AuthError: The service does not know the token.
    """
    info = token_info(person)
    return {name.replace("_", " "): str(info[name]) for name in ("user_id", "user_role", "account_id") if name in info}


def from_env(
    environ: Mapping[str, str] | None = None, *, api: str = API.name, **options: Unpack[TokenOptions]
) -> Credential:
    """Return the credential that the `SYLLABIND_ALM_*` variables describe, for the server that they name.

    `TOKEN` is used as it is. Without it, `CLIENT_ID` and `CLIENT_SECRET` refresh the person's token of
    `REFRESH_TOKEN` or of the token store. `REGION` or `SERVER` say where.

    Args:
        environ: Variables to read instead of the process's environment.
        api: Name in the variables, `SYLLABIND_<API>_*`.
        options: Where the token is stored and how it is requested.

    Raises:
        AuthError: A variable is missing, or there is no such region.
    """
    found = settings(api, environ)
    server = found.get("SERVER") or found.choice("REGION", SERVERS) or API.server
    if (token := found.get("TOKEN")) is not None:
        return user_token(token, server=server)
    return user(found.refreshable(), server=server, **found.application("TOKEN"), **found.person_options(options))


class LearningManager(Client, AlmApi):
    """Client of Adobe Learning Manager's API; see `Client` for the arguments."""

    api = API
    credential_from_env = staticmethod(from_env)


class AsyncLearningManager(AsyncClient, AsyncAlmApi):
    """Asynchronous client of Adobe Learning Manager's API; see `Client` for the arguments."""

    api = API
    credential_from_env = staticmethod(from_env)
