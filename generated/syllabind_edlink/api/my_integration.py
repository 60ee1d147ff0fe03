"""Edlink: The integration that a user token belongs to. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import Integration, IntegrationEnvelope


@operation("getMyIntegration", IntegrationEnvelope, Integration, "/$data", auth="userAccessToken")
def get_my_integration(*, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get the integration that the token belongs to.

    Returns the `integration_id`, and so the district, behind a user access token.

    Args:
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/integrations/user-get-integration
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/my/integration",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


class _MyIntegration:
    __slots__ = ()

    get = Method(get_my_integration)
    """Get the integration that the token belongs to."""


class MyIntegration(_MyIntegration, Resource):
    """The integration that a user token belongs to."""

    __slots__ = ()


class AsyncMyIntegration(_MyIntegration, AsyncResource):
    """The integration that a user token belongs to."""

    __slots__ = ()
