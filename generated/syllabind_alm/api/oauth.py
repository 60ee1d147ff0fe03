"""Adobe Learning Manager API: Tokens. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Link, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import (
    LearnerTokenRequest,
    LearnerTokenRequestDict,
    Token,
    TokenInfo,
    TokenRefreshRequest,
    TokenRefreshRequestDict,
    TokenRequest,
    TokenRequestDict,
)

AuthorizeScope = Literal["admin:read", "admin:write", "learner:read", "learner:write", "admin:xapi", "learner:xapi"]
AuthorizeResponseType = Literal["CODE"]
AuthorizeCodeChallengeMethod = Literal["S256"]


@operation("authorize", None, NoneType)
def authorize(
    *,
    client_id: str,
    redirect_uri: str,
    scope: AuthorizeScope | Sequence[AuthorizeScope],
    response_type: AuthorizeResponseType,
    state: str | Unset = UNSET,
    account: str | Unset = UNSET,
    email: str | Unset = UNSET,
    code_challenge: str | Unset = UNSET,
    code_challenge_method: AuthorizeCodeChallengeMethod | Unset = UNSET,
) -> RequestSpec:
    """Send a person to the login page.

    Opened in a browser, where the person signs in with whatever the account uses (Adobe ID, single sign-on).
    The browser then comes back to `redirect_uri` with `code` appended.

    Args:
        client_id: Id of the application.
        redirect_uri: Where to return to; one of the redirect domains of the application.
        scope: Scopes, separated by commas.
        response_type: Always `CODE`, in capitals.
        state: Any text that ties the answer to the request.
        account: Account to sign in to.
        email: E-mail address to sign in with.
        code_challenge: RFC 7636. Adobe does not document it; by RFC 6749, section 3.1, a server passes over
            what it does not know.
        code_challenge_method: RFC 7636; see `code_challenge`.

    Evidence: primary, https://experienceleague.adobe.com/en/docs/learning-manager/using/integration/developer-manual
    """
    return RequestSpec(
        method="GET",
        path="/oauth/o/authorize",
        query=wire.query(
            wire.string("client_id", client_id),
            wire.string("redirect_uri", redirect_uri),
            wire.comma_separated("scope", scope, among=AuthorizeScope, least=1),
            wire.string("response_type", response_type, among=AuthorizeResponseType),
            wire.string("state", state),
            wire.string("account", account),
            wire.string("email", email),
            wire.string("code_challenge", code_challenge),
            wire.string("code_challenge_method", code_challenge_method, among=AuthorizeCodeChallengeMethod),
        ),
    )


@operation("checkToken", TokenInfo, TokenInfo, accept="application/json")
def check_token(*, access_token: str) -> RequestSpec:
    """Ask whom an access token belongs to.

    An expired token has been seen to answer 200 with the member `error`.

    Args:
        access_token: The token in question.

    Evidence: primary, https://experienceleague.adobe.com/en/docs/learning-manager/using/integration/developer-manual
    """
    return RequestSpec(
        method="GET",
        path="/oauth/token/check",
        query=wire.query(
            wire.string("access_token", access_token),
        ),
    )


@operation("createLearnerToken", Token, Token, accept="application/json")
def create_learner_token(
    body: LearnerTokenRequest | LearnerTokenRequestDict,
    *,
    learner_email: str,
    force: bool | Unset = UNSET,
    min_validity_sec: int | Unset = UNSET,
) -> RequestSpec:
    """Get a token that acts as a learner.

    For support staff who impersonate a learner. Adobe opens this to an account only on special request, and the
    caller has to show that a session is impersonated and offer the way back. The refresh token is an
    administrator's. The manual's heading says `/oauth/learnerToken`; its full URL and its curl call have this
    path.

    Args:
        learner_email: E-mail address of the learner.
        force: Make a new token even where one exists.
        min_validity_sec: Seconds for which the token has to stay valid; 518400 in Adobe's own client.

    Evidence: primary, https://experienceleague.adobe.com/en/docs/learning-manager/using/integration/developer-manual
    """
    return RequestSpec(
        method="POST",
        path="/oauth/o/learnerToken",
        query=wire.query(
            wire.string("learner_email", learner_email),
            wire.boolean("force", force),
            wire.integer("min_validity_sec", min_validity_sec),
        ),
        content=wire.json_body(body, LearnerTokenRequest),
        content_type="application/json",
    )


@operation("createToken", Token, Token, accept="application/json")
def create_token(body: TokenRequest | TokenRequestDict) -> RequestSpec:
    """Exchange an authorization code for tokens.

    Evidence: primary, https://experienceleague.adobe.com/en/docs/learning-manager/using/integration/developer-manual
    """
    return RequestSpec(
        method="POST",
        path="/oauth/token",
        content=wire.form(body),
        content_type="application/x-www-form-urlencoded",
    )


@operation("refreshToken", Token, Token, accept="application/json")
def refresh_token(body: TokenRefreshRequest | TokenRefreshRequestDict) -> RequestSpec:
    """Get an access token for a refresh token.

    While the current access token is still valid, the same one comes back: refreshing does not prolong it. How
    long a refresh token lives is not documented.

    Evidence: primary, https://experienceleague.adobe.com/en/docs/learning-manager/using/integration/developer-manual
    """
    return RequestSpec(
        method="POST",
        path="/oauth/token/refresh",
        content=wire.form(body),
        content_type="application/x-www-form-urlencoded",
    )


class _Oauth:
    __slots__ = ()

    authorize = Link(authorize)
    """Send a person to the login page."""
    check_token = Method(check_token)
    """Ask whom an access token belongs to."""
    create_learner_token = Method(create_learner_token)
    """Get a token that acts as a learner."""
    create_token = Method(create_token)
    """Exchange an authorization code for tokens."""
    refresh_token = Method(refresh_token)
    """Get an access token for a refresh token."""


class Oauth(_Oauth, Resource):
    """Tokens."""

    __slots__ = ()


class AsyncOauth(_Oauth, AsyncResource):
    """Tokens."""

    __slots__ = ()
