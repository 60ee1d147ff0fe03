"""Adobe Learning Manager API: Strips of recommendations for a person. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import RecommendationStripList


@operation("listRecommendationStrips", RecommendationStripList, RecommendationStripList, auth="oauth")
def list_recommendation_strips(id: str) -> RequestSpec:
    """List the strips of recommendations to show a user.

    Only the names of the attributes are known; the resource's type is not.

    Args:
        id: Id of the user.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L433
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/recommendationStrips",
    )


class _UsersRecommendationStrips:
    __slots__ = ()

    list = Method(list_recommendation_strips)
    """List the strips of recommendations to show a user."""


class UsersRecommendationStrips(_UsersRecommendationStrips, Resource):
    """Strips of recommendations for a person."""

    __slots__ = ()


class AsyncUsersRecommendationStrips(_UsersRecommendationStrips, AsyncResource):
    """Strips of recommendations for a person."""

    __slots__ = ()
