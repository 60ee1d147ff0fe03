"""Edlink: models of `oidc`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from syllabind.core.models import UNSET, Model, Unset, without

from .. import models

__all__ = [
    "JsonWebKey",
    "JsonWebKeySet",
    "OAuthErrorBody",
    "OidcConfiguration",
    "OidcIntrospection",
    "OidcToken",
    "OidcTokenReference",
    "OidcTokenReferenceDict",
    "OidcTokenRequest",
    "OidcTokenRequestDict",
    "OidcUserInfo",
]


class JsonWebKey(Model, kw_only=True):
    """A public key (RFC 7517, 4; RFC 7518, 6.3.1)."""

    kty: str
    use: str | Unset = UNSET
    alg: str | Unset = UNSET
    """`RS256`."""
    kid: str | Unset = UNSET
    n: str | Unset = UNSET
    e: str | Unset = UNSET


class JsonWebKeySet(Model, kw_only=True):
    """Public keys (RFC 7517, 5)."""

    keys: list[JsonWebKey]


class OAuthErrorBody(Model, kw_only=True):
    """Why a request was refused (RFC 6749, 5.2)."""

    error: str
    error_description: str | Unset = UNSET


class OidcConfiguration(Model, kw_only=True):
    """Metadata of the OpenID provider (OpenID Connect Discovery 1.0)."""

    issuer: str
    authorization_endpoint: str | Unset = UNSET
    token_endpoint: str | Unset = UNSET
    token_endpoint_auth_methods_supported: list[str] | Unset = UNSET
    token_endpoint_auth_signing_alg_values_supported: list[str] | Unset = UNSET
    userinfo_endpoint: str | Unset = UNSET
    jwks_uri: str | Unset = UNSET
    scopes_supported: list[str] | Unset = UNSET
    response_types_supported: list[str] | Unset = UNSET
    subject_types_supported: list[str] | Unset = UNSET
    userinfo_signing_alg_values_supported: list[str] | Unset = UNSET
    id_token_signing_alg_values_supported: list[str] | Unset = UNSET
    introspection_endpoint: str | Unset = UNSET
    introspection_endpoint_auth_methods_supported: list[str] | Unset = UNSET
    revocation_endpoint: str | Unset = UNSET


class OidcIntrospection(Model, kw_only=True):
    """What a token is good for (RFC 7662, 2.2)."""

    active: bool
    scope: str | Unset = UNSET
    client_id: str | Unset = UNSET
    sub: str | Unset = UNSET
    exp: int | Unset = UNSET
    """When it ends; seconds since 1970."""
    token_type: str | Unset = UNSET


class OidcToken(Model, kw_only=True):
    """Tokens of one person (OpenID Connect Core 1.0, 3.1.3.3)."""

    access_token: str
    token_type: str | Unset = UNSET
    """`Bearer`."""
    expires_in: int | Unset = UNSET
    """Seconds."""
    refresh_token: str | Unset = UNSET
    id_token: str | Unset = UNSET
    """A JSON Web Token about the person and the sign-in."""
    scope: str | Unset = UNSET
    __repr__, __rich_repr__ = without("access_token", "refresh_token", "id_token")


class OidcTokenReference(Model, kw_only=True):
    """A token to check or to revoke (RFC 7662, 2.1; RFC 7009, 2.1)."""

    token: str
    token_type_hint: str | Unset = UNSET
    """`access_token` or `refresh_token`."""
    __repr__, __rich_repr__ = without("token")


class OidcTokenRequest(Model, kw_only=True):
    """An exchange by OpenID Connect Core 1.0, 3.1.3.1 and 12.1."""

    grant_type: models.GrantType
    code: str | Unset = UNSET
    """The code that came to the redirect URI."""
    redirect_uri: str | Unset = UNSET
    """The one of the authorization."""
    refresh_token: str | Unset = UNSET
    __repr__, __rich_repr__ = without("code", "refresh_token")


class OidcUserInfo(Model, kw_only=True):
    """Claims about a person (OpenID Connect Core 1.0, 5.1)."""

    sub: str
    """Who it is."""
    name: str | None | Unset = UNSET
    given_name: str | None | Unset = UNSET
    family_name: str | None | Unset = UNSET
    picture: str | None | Unset = UNSET
    locale: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    email_verified: bool | None | Unset = UNSET


class OidcTokenReferenceDict(TypedDict):
    """OidcTokenReference as a plain dict, by its names in JSON."""

    token: str
    token_type_hint: NotRequired[str]


class OidcTokenRequestDict(TypedDict):
    """OidcTokenRequest as a plain dict, by its names in JSON."""

    grant_type: models.GrantType | str
    code: NotRequired[str]
    redirect_uri: NotRequired[str]
    refresh_token: NotRequired[str]
