"""Adobe Learning Manager API: What is recommended to the signed-in learner. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    Recommendation,
    RecommendationPage,
    RecommendationProduct,
    RecommendationProductPage,
    RecommendationRole,
    RecommendationRolePage,
    SparseFields,
)

ListRecommendationsFilterRecType = Literal["announcement", "peer_group", "skill_interest", "multi_skill_interest"]
ListRecommendationsFilterLoTypes = Literal["course", "learningProgram", "jobAid", "certification"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")
BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")


@operation("ignoreRecommendation", None, NoneType, auth="oauth")
def ignore_recommendation(id: str) -> RequestSpec:
    """Stop recommending a learning object.

    Args:
        id: Id of the learning object.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L417
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/recommendationPreferences/learningObjects/{wire.path_segment('id', id)}/ignore",
    )


@paged("listRecommendations", RecommendationPage, Recommendation, BY_OFFSET, auth="oauth")
def list_recommendations(
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    filter_rec_type: ListRecommendationsFilterRecType | Unset = UNSET,
    strip: int | Unset = UNSET,
    filter_lo_types: ListRecommendationsFilterLoTypes | Sequence[ListRecommendationsFilterLoTypes] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List recommended learning objects.

    `include` takes `learningObject` followed by any path of a learning object.

    Args:
        include: Relationships to bring along, dots for nesting; which ones are taken is not documented.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        filter_rec_type: Where recommendations come from.
        strip: Number of the strip; only with `multi_skill_interest`.
        filter_lo_types: Only these kinds.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-april.md?plain=1#L533
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/recommendations",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string(
                "filter_rec_type", filter_rec_type, wire="filter.recType", among=ListRecommendationsFilterRecType
            ),
            wire.integer("strip", strip),
            wire.comma_separated(
                "filter_lo_types",
                filter_lo_types,
                wire="filter.loTypes",
                among=ListRecommendationsFilterLoTypes,
                least=1,
            ),
        ),
        limit=wire.items(limit),
    )


@paged("listRecommendationProducts", RecommendationProductPage, RecommendationProduct, BY_CURSOR, auth="oauth")
def list_recommendation_products(
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_show_all_recommendation_criteria: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the products that recommendations go by.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L298
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/recommendationProducts",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.boolean(
                "filter_show_all_recommendation_criteria",
                filter_show_all_recommendation_criteria,
                wire="filter.showAllRecommendationCriteria",
            ),
        ),
        limit=wire.items(limit),
    )


@paged("listRecommendationRoles", RecommendationRolePage, RecommendationRole, BY_CURSOR, auth="oauth")
def list_recommendation_roles(
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    filter_show_all_recommendation_criteria: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the roles that recommendations go by.

    One page prints the URL as `/prlRecommendations/roles`.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L306
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/recommendationRoles",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.boolean(
                "filter_show_all_recommendation_criteria",
                filter_show_all_recommendation_criteria,
                wire="filter.showAllRecommendationCriteria",
            ),
        ),
        limit=wire.items(limit),
    )


@operation("unignoreRecommendation", None, NoneType, auth="oauth")
def unignore_recommendation(id: str) -> RequestSpec:
    """Recommend a learning object again.

    Args:
        id: Id of the learning object.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L425
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/recommendationPreferences/learningObjects/{wire.path_segment('id', id)}/ignore",
    )


class _Recommendations:
    __slots__ = ()

    ignore = Method(ignore_recommendation)
    """Stop recommending a learning object."""
    list = Paged(list_recommendations)
    """List recommended learning objects."""
    list_products = Paged(list_recommendation_products)
    """List the products that recommendations go by."""
    list_roles = Paged(list_recommendation_roles)
    """List the roles that recommendations go by."""
    unignore = Method(unignore_recommendation)
    """Recommend a learning object again."""


class Recommendations(_Recommendations, Resource):
    """What is recommended to the signed-in learner."""

    __slots__ = ()


class AsyncRecommendations(_Recommendations, AsyncResource):
    """What is recommended to the signed-in learner."""

    __slots__ = ()
