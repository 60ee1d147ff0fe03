"""Thrive Learning: Access tokens for the public API and for the webhooks. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import TokenRequest, TokenRequestDict, TokenResponse


@operation("createToken", TokenResponse, TokenResponse)
def create_token(tenant_id: str, body: TokenRequest | TokenRequestDict) -> RequestSpec:
    """Get an access token for a tenant.

    The client credentials grant. Ask the public host for a token of the REST API, the user host for one of the
    webhooks.

    Only the addresses, the grant, the scopes and the life of a token (3600 seconds) are documented. Request and
    answer are modelled after RFC 6749, sections 4.4 and 5. The client proves itself with HTTP Basic
    (`client_id` and `client_secret` as user name and password) or with both in the body, not with both ways at
    once.

    Args:
        tenant_id: The id of the tenant in this environment.

    Evidence: primary, https://docs.thrivelearning.com/apidocs/oauth-api-authentication
    """
    return RequestSpec(
        method="POST",
        path=f"/oauth2/token/{wire.path_segment('tenant_id', tenant_id, 'tenantId')}",
        content=wire.form(body),
        content_type="application/x-www-form-urlencoded",
    )


class _Oauth:
    __slots__ = ()

    create_token = Method(create_token)
    """Get an access token for a tenant."""


class Oauth(_Oauth, Resource):
    """Access tokens for the public API and for the webhooks."""

    __slots__ = ()


class AsyncOauth(_Oauth, AsyncResource):
    """Access tokens for the public API and for the webhooks."""

    __slots__ = ()
