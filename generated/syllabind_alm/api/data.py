"""Adobe Learning Manager API: Names to filter by. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import Data as DataModel
from ..models import DataDocument


@operation("getData", DataDocument, DataModel, "/data", auth="oauth")
def get_data(
    *,
    filter_skill_name: bool | Unset = UNSET,
    filter_tag_name: bool | Unset = UNSET,
    filter_city_name: bool | Unset = UNSET,
    filter_enrolled_skill_name: bool | Unset = UNSET,
    filter_recommendation_criteria: str | Unset = UNSET,
    filter_show_all_recommendation_criteria: bool | Unset = UNSET,
    page_limit: int | Unset = UNSET,
) -> RequestSpec:
    """List names to filter by.

    Takes exactly one of the selectors; the answer is one object whose `names` are the list.

    Args:
        filter_skill_name: Names of skills.
        filter_tag_name: Tags.
        filter_city_name: Cities with sessions.
        filter_enrolled_skill_name: Names of skills of what the learner is enrolled in.
        filter_recommendation_criteria: `product`, `role` or `level`.
        filter_show_all_recommendation_criteria: Only with `filter.recommendationCriteria`.
        page_limit: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L180
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/data",
        query=wire.query(
            wire.boolean("filter_skill_name", filter_skill_name, wire="filter.skillName"),
            wire.boolean("filter_tag_name", filter_tag_name, wire="filter.tagName"),
            wire.boolean("filter_city_name", filter_city_name, wire="filter.cityName"),
            wire.boolean("filter_enrolled_skill_name", filter_enrolled_skill_name, wire="filter.enrolled.skillName"),
            wire.string(
                "filter_recommendation_criteria", filter_recommendation_criteria, wire="filter.recommendationCriteria"
            ),
            wire.boolean(
                "filter_show_all_recommendation_criteria",
                filter_show_all_recommendation_criteria,
                wire="filter.showAllRecommendationCriteria",
            ),
            wire.integer("page_limit", page_limit, 1, 100, wire="page[limit]"),
        ),
    )


@operation("getDataFilters", dict[str, Any], dict[str, Any], auth="oauth")
def get_data_filters(*, type: str | Unset = UNSET, language: str | Unset = UNSET) -> RequestSpec:
    """Look up structured locations.

    Args:
        type: `structuredLocations` is known.
        language: `en_US` style.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/common/ALMCustomHooks.tsx
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/data/filters",
        query=wire.query(
            wire.string("type", type),
            wire.string("language", language),
        ),
    )


class _Data:
    __slots__ = ()

    get = Method(get_data)
    """List names to filter by."""
    get_filters = Method(get_data_filters)
    """Look up structured locations."""


class Data(_Data, Resource):
    """Names to filter by."""

    __slots__ = ()


class AsyncData(_Data, AsyncResource):
    """Names to filter by."""

    __slots__ = ()
