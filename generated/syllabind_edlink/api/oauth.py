"""Edlink: Access tokens, from server to server. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import Token, TokenEnvelope, TokenRequest, TokenRequestDict


@operation("createToken", TokenEnvelope, Token, "/$data")
def create_token(body: TokenRequest | TokenRequestDict) -> RequestSpec:
    """Exchange a code, or a refresh token, for an access token.

    For servers only: the body holds the application's secret key. Codes from a launch work as those from
    `login`.

    An access token lives 60 minutes. A refresh token does not expire and comes back unchanged from a refresh.
    The body is JSON, the answer wrapped in `$data`; the vendor's SDK also accepts an answer that is not
    wrapped. How an error of this endpoint looks is not documented; the general envelope is assumed.

    Evidence: documented, https://ed.link/docs/api/v2.0/oauth2/token
    """
    return RequestSpec(
        method="POST",
        path="/api/authentication/token",
        content=wire.json_body(body, TokenRequest),
        content_type="application/json",
    )


class _Oauth:
    __slots__ = ()

    create_token = Method(create_token)
    """Exchange a code, or a refresh token, for an access token."""


class Oauth(_Oauth, Resource):
    """Access tokens, from server to server."""

    __slots__ = ()


class AsyncOauth(_Oauth, AsyncResource):
    """Access tokens, from server to server."""

    __slots__ = ()
