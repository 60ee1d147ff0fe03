"""Edlink: models of `oauth`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Unset, without

from .. import models

__all__ = [
    "GrantType",
    "Token",
    "TokenEnvelope",
    "TokenRequest",
    "TokenRequestDict",
]


class GrantType(OpenEnum):
    """What is exchanged for an access token."""

    AUTHORIZATION_CODE = "authorization_code"
    REFRESH_TOKEN = "refresh_token"


class Token(Model, kw_only=True):
    """An access token of one person, and what renews it."""

    access_token: str
    refresh_token: str | Unset = UNSET
    """Does not expire. Keep it on the server."""
    expires_in: int | Unset = UNSET
    """Seconds; always 3600."""
    token_type: str | Unset = UNSET
    """`Bearer`."""
    context: dict[str, Any] | Unset = UNSET
    """Where the person came from (organization or class, with enrollments), after a launch by LTI."""
    id_token: str | Unset = UNSET
    """The token page speaks of ID tokens but shows none."""
    __repr__, __rich_repr__ = without("access_token", "refresh_token", "id_token")


class TokenEnvelope(Model, kw_only=True):
    """A token in Edlink's envelope."""

    data: Token = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class TokenRequest(Model, kw_only=True):
    """`authorization_code` needs `code` and `redirect_uri` (the one of the login, not URL-encoded);
    `refresh_token` needs `refresh_token`."""

    client_id: str
    """Application ID."""
    client_secret: str
    """The application's secret key."""
    grant_type: GrantType
    code: str | Unset = UNSET
    """The code that came to the redirect URI."""
    redirect_uri: str | Unset = UNSET
    refresh_token: str | Unset = UNSET
    __repr__, __rich_repr__ = without("client_secret", "code", "refresh_token")


class TokenRequestDict(TypedDict):
    """TokenRequest as a plain dict, by its names in JSON."""

    client_id: str
    client_secret: str
    grant_type: GrantType | str
    code: NotRequired[str]
    redirect_uri: NotRequired[str]
    refresh_token: NotRequired[str]
