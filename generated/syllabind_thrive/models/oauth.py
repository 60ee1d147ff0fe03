"""Thrive Learning: models of `oauth`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Unset, without

__all__ = [
    "TokenError",
    "TokenErrorCode",
    "TokenRequest",
    "TokenRequestDict",
    "TokenResponse",
]


class TokenErrorCode(OpenEnum):
    """The error codes of RFC 6749, section 5.2."""

    INVALID_REQUEST = "invalid_request"
    INVALID_CLIENT = "invalid_client"
    INVALID_GRANT = "invalid_grant"
    UNAUTHORIZED_CLIENT = "unauthorized_client"
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    INVALID_SCOPE = "invalid_scope"


class TokenError(Model, kw_only=True):
    """RFC 6749, section 5.2; not the error object of the REST API."""

    error: TokenErrorCode
    error_description: str | Unset = UNSET
    """A text for the developer."""
    error_uri: str | Unset = UNSET
    """The address of a page about the error."""


class TokenRequest(Model, kw_only=True):
    """RFC 6749, section 4.4.2; the vendor does not document the form."""

    grant_type: Literal["client_credentials"] = "client_credentials"
    scope: str | Unset = UNSET
    """Wanted scopes, separated by a space; what is granted when it is absent is not documented."""
    client_id: str | Unset = UNSET
    """Left out when the client proves itself with HTTP Basic."""
    client_secret: str | Unset = UNSET
    """Left out when the client proves itself with HTTP Basic."""
    __repr__, __rich_repr__ = without("client_secret")


class TokenResponse(Model, kw_only=True):
    """RFC 6749, section 5.1; the vendor documents only the life of a token."""

    access_token: str
    """What to send as `Authorization: Bearer`."""
    token_type: str
    """`Bearer`; letter case does not matter."""
    expires_in: int | Unset = UNSET
    """The life of the token in seconds, 3600 by the vendor's word."""
    scope: str | Unset = UNSET
    """The granted scopes, separated by a space, where they differ from the wanted ones."""
    __repr__, __rich_repr__ = without("access_token")


class TokenRequestDict(TypedDict):
    """TokenRequest as a plain dict, by its names in JSON."""

    grant_type: Literal["client_credentials"]
    scope: NotRequired[str]
    client_id: NotRequired[str]
    client_secret: NotRequired[str]
