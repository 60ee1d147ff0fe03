"""Adobe Learning Manager API: models of `oauth`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from syllabind.core.models import UNSET, Model, Unset, without

__all__ = [
    "LearnerTokenRequest",
    "LearnerTokenRequestDict",
    "Token",
    "TokenInfo",
    "TokenRefreshRequest",
    "TokenRefreshRequestDict",
    "TokenRequest",
    "TokenRequestDict",
]


class LearnerTokenRequest(Model, kw_only=True):
    """Proves that an administrator asks."""

    client_id: str
    client_secret: str
    refresh_token: str
    """Refresh token of an administrator."""
    __repr__, __rich_repr__ = without("client_secret", "refresh_token")


class Token(Model, kw_only=True):
    """Tokens of one person, application and account. They are opaque texts."""

    access_token: str
    refresh_token: str
    expires_in: int
    """Seconds, 604800."""
    token_type: str | Unset = UNSET
    """`Bearer`."""
    user_role: str | Unset = UNSET
    """`admin` or `learner` seen."""
    account_id: str | Unset = UNSET
    user_id: str | Unset = UNSET
    __repr__, __rich_repr__ = without("access_token", "refresh_token")


class TokenInfo(Model, kw_only=True):
    """What is known about an access token."""

    access_token: str | Unset = UNSET
    refresh_token: str | Unset = UNSET
    user_role: str | Unset = UNSET
    """`admin` or `learner` seen."""
    account_id: str | Unset = UNSET
    user_id: str | Unset = UNSET
    expires_in: int | Unset = UNSET
    """Seconds, 604800."""
    error: str | Unset = UNSET
    """Instead of the other members, for an expired token."""
    __repr__, __rich_repr__ = without("access_token", "refresh_token")


class TokenRefreshRequest(Model, kw_only=True):
    """Exchanges a refresh token."""

    client_id: str
    client_secret: str
    refresh_token: str
    __repr__, __rich_repr__ = without("client_secret", "refresh_token")


class TokenRequest(Model, kw_only=True):
    """Exchanges a code."""

    grant_type: Literal["authorization_code"] | Unset = UNSET
    code: str
    client_id: str
    client_secret: str
    redirect_uri: str | Unset = UNSET
    code_verifier: str | Unset = UNSET
    """RFC 7636; not documented by Adobe."""
    __repr__, __rich_repr__ = without("code", "client_secret")


class LearnerTokenRequestDict(TypedDict):
    """LearnerTokenRequest as a plain dict, by its names in JSON."""

    client_id: str
    client_secret: str
    refresh_token: str


class TokenRefreshRequestDict(TypedDict):
    """TokenRefreshRequest as a plain dict, by its names in JSON."""

    client_id: str
    client_secret: str
    refresh_token: str


class TokenRequestDict(TypedDict):
    """TokenRequest as a plain dict, by its names in JSON."""

    grant_type: NotRequired[Literal["authorization_code"]]
    code: str
    client_id: str
    client_secret: str
    redirect_uri: NotRequired[str]
    code_verifier: NotRequired[str]
