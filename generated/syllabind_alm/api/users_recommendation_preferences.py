"""Adobe Learning Manager API: What a person wants recommendations for. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import (
    UserRecommendationPreferences,
    UserRecommendationPreferencesCreate,
    UserRecommendationPreferencesCreateDict,
    UserRecommendationPreferencesDocument,
    UserRecommendationPreferencesUpdate,
    UserRecommendationPreferencesUpdateDict,
)


@operation(
    "createRecommendationPreferences",
    UserRecommendationPreferencesDocument,
    UserRecommendationPreferences,
    "/data",
    auth="oauth",
    idempotent=True,
)
def create_recommendation_preferences(
    id: str, body: UserRecommendationPreferencesCreate | UserRecommendationPreferencesCreateDict
) -> RequestSpec:
    """Set the recommendation preferences of a user.

    Overwrites what there was.

    Args:
        id: Id of the user.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L314
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/recommendationPreferences",
        content=wire.json_body(body, UserRecommendationPreferencesCreate, "data"),
        content_type="application/vnd.api+json",
    )


@operation("deleteRecommendationPreferences", None, NoneType, auth="oauth")
def delete_recommendation_preferences(id: str, *, ids: str | Sequence[str]) -> RequestSpec:
    """Delete recommendation preferences of a user.

    Args:
        id: Id of the user.
        ids: Ids of products and roles.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L370
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/recommendationPreferences",
        query=wire.query(
            wire.comma_separated("ids", ids, least=1),
        ),
    )


@operation(
    "getRecommendationPreferences",
    UserRecommendationPreferencesDocument,
    UserRecommendationPreferences,
    "/data",
    auth="oauth",
)
def get_recommendation_preferences(id: str) -> RequestSpec:
    """Look up the products and roles that a user wants recommendations for.

    Args:
        id: Id of the user.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L364
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/recommendationPreferences",
    )


@operation(
    "updateRecommendationPreferences",
    UserRecommendationPreferencesDocument,
    UserRecommendationPreferences,
    "/data",
    auth="oauth",
)
def update_recommendation_preferences(
    id: str, body: UserRecommendationPreferencesUpdate | UserRecommendationPreferencesUpdateDict
) -> RequestSpec:
    """Add to the recommendation preferences of a user.

    Adobe's sample nests `attributes` in each role here, unlike the sample of POST.

    Args:
        id: Id of the user.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L382
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/recommendationPreferences",
        content=wire.json_body(body, UserRecommendationPreferencesUpdate, "data"),
        content_type="application/vnd.api+json",
    )


class _UsersRecommendationPreferences:
    __slots__ = ()

    create = Method(create_recommendation_preferences)
    """Set the recommendation preferences of a user."""
    delete = Method(delete_recommendation_preferences)
    """Delete recommendation preferences of a user."""
    get = Method(get_recommendation_preferences)
    """Look up the products and roles that a user wants recommendations for."""
    update = Method(update_recommendation_preferences)
    """Add to the recommendation preferences of a user."""


class UsersRecommendationPreferences(_UsersRecommendationPreferences, Resource):
    """What a person wants recommendations for."""

    __slots__ = ()


class AsyncUsersRecommendationPreferences(_UsersRecommendationPreferences, AsyncResource):
    """What a person wants recommendations for."""

    __slots__ = ()
