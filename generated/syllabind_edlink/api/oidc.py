"""Edlink: OpenID Connect. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from types import NoneType
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Link, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import (
    JsonWebKeySet,
    OidcConfiguration,
    OidcIntrospection,
    OidcToken,
    OidcTokenReference,
    OidcTokenReferenceDict,
    OidcTokenRequest,
    OidcTokenRequestDict,
    OidcUserInfo,
)

AuthorizeOidcResponseType = Literal[
    "code", "token", "id_token", "code token", "code id_token", "id_token token", "code id_token token", "none"
]


@operation("authorizeOidc", None, NoneType)
def authorize_oidc(
    *,
    response_type: AuthorizeOidcResponseType,
    client_id: str,
    redirect_uri: str,
    scope: str,
    state: str,
    login_hint: str | Unset = UNSET,
    nonce: str | Unset = UNSET,
) -> RequestSpec:
    """Send a person to Edlink to sign in by OpenID Connect.

    Opened in the person's browser, where Edlink's cookies must be allowed. After a launch, Edlink calls the
    application's initiation URI with a `login_hint`, to be passed on here.

    Args:
        response_type: What to send back to `redirect_uri`; as a rule `code`.
        client_id: Application ID, a public UUID.
        redirect_uri: Must equal one of the redirect URIs in the application's settings.
        scope: `openid`, and if wanted `profile` and `email`, with spaces between.
        state: Comes back unchanged; the defence against forged sign-ins.
        login_hint: What a launch brought.
        nonce: Comes back inside the ID token (OpenID Connect Core 1.0, 3.1.2.1). Edlink does not mention it.

    Evidence: documented, https://ed.link/docs/api/v2.0/oidc/authorize
    """
    return RequestSpec(
        method="GET",
        path="/api/authentication/oidc/authorize",
        query=wire.query(
            wire.string("response_type", response_type, among=AuthorizeOidcResponseType),
            wire.string("client_id", client_id),
            wire.string("redirect_uri", redirect_uri),
            wire.string("scope", scope),
            wire.string("state", state),
            wire.string("login_hint", login_hint),
            wire.string("nonce", nonce),
        ),
    )


@operation("createOidcToken", OidcToken, OidcToken, auth="applicationBasic")
def create_oidc_token(body: OidcTokenRequest | OidcTokenRequestDict) -> RequestSpec:
    """Exchange a code for OpenID Connect tokens.

    The endpoint and its `client_secret_basic` are documented; body and answer are those of OpenID Connect Core
    1.0, 3.1.3.

    Evidence: documented, https://ed.link/docs/api/v2.0/oidc/overview
    """
    return RequestSpec(
        method="POST",
        path="/api/authentication/oidc/token",
        content=wire.form(body),
        content_type="application/x-www-form-urlencoded",
    )


@operation("getOidcConfiguration", OidcConfiguration, OidcConfiguration)
def get_oidc_configuration() -> RequestSpec:
    """Get the metadata of the OpenID provider.

    Evidence: documented, https://ed.link/docs/api/v2.0/oidc/wellknown
    """
    return RequestSpec(
        method="GET",
        path="/api/authentication/oidc/.well-known/openid-configuration/",
    )


@operation("getOidcKeys", JsonWebKeySet, JsonWebKeySet)
def get_oidc_keys() -> RequestSpec:
    """Get the public keys that ID tokens are signed with.

    Evidence: documented, https://ed.link/docs/api/v2.0/oidc/overview
    """
    return RequestSpec(
        method="GET",
        path="/api/authentication/oidc/jwks",
    )


@operation("getOidcUserInfo", OidcUserInfo, OidcUserInfo, auth="oidc")
def get_oidc_user_info() -> RequestSpec:
    """Get the claims about the signed-in person.

    The endpoint is documented; the claims are those of OpenID Connect Core 1.0, 5.1.

    Evidence: documented, https://ed.link/docs/api/v2.0/oidc/overview
    """
    return RequestSpec(
        method="GET",
        path="/api/authentication/oidc/userinfo",
    )


@operation("introspectOidcToken", OidcIntrospection, OidcIntrospection, auth="applicationBasic", idempotent=True)
def introspect_oidc_token(body: OidcTokenReference | OidcTokenReferenceDict) -> RequestSpec:
    """Check whether a token is good.

    The endpoint and its `client_secret_basic` are documented; body and answer are those of RFC 7662.

    Evidence: documented, https://ed.link/docs/api/v2.0/oidc/overview
    """
    return RequestSpec(
        method="POST",
        path="/api/authentication/oidc/introspect",
        content=wire.form(body),
        content_type="application/x-www-form-urlencoded",
    )


@operation("revokeOidcToken", None, NoneType, auth="applicationBasic", idempotent=True)
def revoke_oidc_token(body: OidcTokenReference | OidcTokenReferenceDict) -> RequestSpec:
    """Make a token invalid.

    That there is such an endpoint is documented. Its path is inferred from those of the others; client
    authentication, body and empty answer are those of RFC 7009.

    Evidence: inferred, https://ed.link/docs/api/v2.0/oidc/overview
    """
    return RequestSpec(
        method="POST",
        path="/api/authentication/oidc/revoke",
        content=wire.form(body),
        content_type="application/x-www-form-urlencoded",
    )


class _Oidc:
    __slots__ = ()

    authorize = Link(authorize_oidc)
    """Send a person to Edlink to sign in by OpenID Connect."""
    create_token = Method(create_oidc_token)
    """Exchange a code for OpenID Connect tokens."""
    get_configuration = Method(get_oidc_configuration)
    """Get the metadata of the OpenID provider."""
    get_keys = Method(get_oidc_keys)
    """Get the public keys that ID tokens are signed with."""
    get_user_info = Method(get_oidc_user_info)
    """Get the claims about the signed-in person."""
    introspect = Method(introspect_oidc_token)
    """Check whether a token is good."""
    revoke = Method(revoke_oidc_token)
    """Make a token invalid."""


class Oidc(_Oidc, Resource):
    """OpenID Connect."""

    __slots__ = ()


class AsyncOidc(_Oidc, AsyncResource):
    """OpenID Connect."""

    __slots__ = ()
