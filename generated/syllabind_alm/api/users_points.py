"""Adobe Learning Manager API: Points earned and redeemed elsewhere. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from types import NoneType
from typing import Any

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import ExternalPoints, ExternalPointsDict


@operation("addExternalPoints", None, NoneType, auth="oauth")
def add_external_points(body: ExternalPoints | ExternalPointsDict) -> RequestSpec:
    """Add points that a user has earned elsewhere.

    The body is known from a community article.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-jan-2022.draft?plain=1#L196
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/users/externalGamificationPoint",
        content=wire.json_body(body, ExternalPoints),
        content_type="application/vnd.api+json",
    )


@operation("redeemPoints", None, NoneType, auth="oauth")
def redeem_points(id: str, body: dict[str, Any]) -> RequestSpec:
    """Record points that a user has redeemed elsewhere.

    Neither the body nor the answer is documented.

    Args:
        id: Id of the user.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userRedeemGamificationPoints",
        content=wire.json_body(body, dict[str, Any]),
        content_type="application/vnd.api+json",
    )


class _UsersPoints:
    __slots__ = ()

    add_external = Method(add_external_points)
    """Add points that a user has earned elsewhere."""
    redeem = Method(redeem_points)
    """Record points that a user has redeemed elsewhere."""


class UsersPoints(_UsersPoints, Resource):
    """Points earned and redeemed elsewhere."""

    __slots__ = ()


class AsyncUsersPoints(_UsersPoints, AsyncResource):
    """Points earned and redeemed elsewhere."""

    __slots__ = ()
