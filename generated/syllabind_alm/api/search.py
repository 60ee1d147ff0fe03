"""Adobe Learning Manager API: Search for learners. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    MarketplaceCount,
    MatchType,
    SearchMode,
    SearchQuery,
    SearchQueryDict,
    SearchResult,
    SearchResultPage,
    SearchSuggestionList,
    SnippetType,
    SparseFields,
)

SearchSort = Literal["relevance", "name", "-name", "date", "-date", "effectiveness", "-rating"]
SearchFilterLoTypes = Literal["course", "learningProgram", "jobAid", "certification", "tag", "skill"]
SearchFilterSkillLevel = Literal["1", "2", "3"]
SearchFilterLearnerState = Literal["enrolled", "started", "completed", "notenrolled"]
SearchFilterLoFormat = Literal["Self Paced", "Activity", "Classroom", "Virtual Classroom", "Blended"]
SearchFilterRecommendationLevels = Literal["BEGINNER", "INTERMEDIATE", "ADVANCED"]
SuggestSearchesSuggestionType = Literal["learnerHistory", "accountHistory"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("countMarketplace", MarketplaceCount, MarketplaceCount, auth="oauth")
def count_marketplace(*, query: str | Unset = UNSET) -> RequestSpec:
    """Count the learning objects of the marketplace.

    Args:
        query: The words to search for.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-july-2024.md?plain=1#L170
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/search/marketplace/count",
        query=wire.query(
            wire.string("query", query),
        ),
    )


@paged("queryBySearch", SearchResultPage, SearchResult, BY_OFFSET, auth="oauth")
def query_by_search(
    body: SearchQuery | SearchQueryDict,
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: SearchSort | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """Search by filters too long for a URL.

    The same as the search, its filters in the body under the same names.

    Args:
        include: Among the paths known are `model`, `model.instances`, `model.instances.loResources.resources`,
            `model.instances.badge`, `model.supplementaryResources`, `model.enrollment.loResourceGrades`
            and `model.skills.skillLevel.skill`.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        sort: By relevance unless said otherwise.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L342
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/search/query",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort, among=SearchSort),
        ),
        content=wire.json_body(body, SearchQuery),
        content_type="application/vnd.api+json",
        limit=wire.items(limit),
    )


@paged("search", SearchResultPage, SearchResult, BY_OFFSET, auth="oauth")
def search(
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    query: str | Unset = UNSET,
    sort: SearchSort | Unset = UNSET,
    filter_lo_types: SearchFilterLoTypes | Sequence[SearchFilterLoTypes] | Unset = UNSET,
    match_type: MatchType | str | Unset = UNSET,
    stemmed: bool | Unset = UNSET,
    highlight_results: bool | Unset = UNSET,
    filter_snippet_types: SnippetType | str | Sequence[SnippetType | str] | Unset = UNSET,
    snippet_type: str | Unset = UNSET,
    auto_complete_mode: bool | Unset = UNSET,
    persist_search_history: bool | Unset = UNSET,
    mode: SearchMode | str | Unset = UNSET,
    auto_correct_mode: str | Unset = UNSET,
    filter_session_include_enrollment_deadline: bool | Unset = UNSET,
    filter_skill_type: str | Unset = UNSET,
    filter_ignore_enhanced_lp: bool | Unset = UNSET,
    filter_catalog_ids: str | Sequence[str] | Unset = UNSET,
    filter_skill_name: str | Sequence[str] | Unset = UNSET,
    filter_tag_name: str | Sequence[str] | Unset = UNSET,
    filter_skill_level: SearchFilterSkillLevel | Sequence[SearchFilterSkillLevel] | Unset = UNSET,
    filter_learner_state: SearchFilterLearnerState | Sequence[SearchFilterLearnerState] | Unset = UNSET,
    filter_lo_format: SearchFilterLoFormat | Sequence[SearchFilterLoFormat] | Unset = UNSET,
    filter_duration_range: str | Sequence[str] | Unset = UNSET,
    filter_price: str | Unset = UNSET,
    filter_price_range: str | Unset = UNSET,
    filter_city_name: str | Sequence[str] | Unset = UNSET,
    filter_lo_location_id: str | Sequence[str] | Unset = UNSET,
    filter_bookmarks: bool | Unset = UNSET,
    filter_announced_groups: str | Sequence[str] | Unset = UNSET,
    filter_effective_modified_date_from_date: datetime.datetime | Unset = UNSET,
    filter_effective_modified_date_to_date: datetime.datetime | Unset = UNSET,
    filter_recommendation_levels: SearchFilterRecommendationLevels
    | Sequence[SearchFilterRecommendationLevels]
    | Unset = UNSET,
    filter_exclude_ignored_recommendations: bool | Unset = UNSET,
    filter_ignore_higher_order_lo_enrollment: bool | Unset = UNSET,
    filter_lang_sub_los: bool | Unset = UNSET,
    filter_lang_two_letter_code: bool | Unset = UNSET,
    filter_external_certifications: bool | Unset = UNSET,
    filter_enrollment_type: str | Unset = UNSET,
    filter_job_aid_type: str | Unset = UNSET,
    filter_alternate_complete_lo_mode: str | Unset = UNSET,
    filter_alternate_complete_lo_exclude: str | Unset = UNSET,
    language: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """Search.

    Args:
        include: Among the paths known are `model`, `model.instances`, `model.instances.loResources.resources`,
            `model.instances.badge`, `model.supplementaryResources`, `model.enrollment.loResourceGrades`
            and `model.skills.skillLevel.skill`.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        query: The words to search for.
        sort: By relevance unless said otherwise.
        filter_lo_types: Only these kinds.
        match_type: How words are matched.
        stemmed: Match word stems; false unless said otherwise.
        highlight_results: Mark the words found; false unless said otherwise since November 2023.
        filter_snippet_types: Where to look.
        snippet_type: Another name of `filter.snippetTypes`.
        auto_complete_mode: Use `matchType=match` in its place.
        persist_search_history: Remember the search; true unless said otherwise.
        mode: Which search is used.
        filter_ignore_enhanced_lp: Leave out enhanced learning programs; true unless said otherwise.
        filter_catalog_ids: Only what is in these catalogs.
        filter_skill_name: Only what gives these skills, by name.
        filter_tag_name: Only what has these tags.
        filter_skill_level: Only what gives these levels of a skill.
        filter_learner_state: Only where the learner is this far.
        filter_lo_format: Only what is delivered this way.
        filter_duration_range: Only what takes so long, as `min-max` in seconds (`0-1800`).
        filter_price: `free` or `paid`.
        filter_price_range: Only what costs so much, as `min-max`.
        filter_city_name: Only what has sessions in these cities.
        filter_lo_location_id: Only what has sessions at these locations.
        filter_bookmarks: Only what the learner has bookmarked.
        filter_announced_groups: Only what is announced to these user groups.
        filter_effective_modified_date_from_date: Only what has changed since then.
        filter_effective_modified_date_to_date: Only what has changed until then.
        filter_recommendation_levels: Only what is recommended for these levels.
        filter_exclude_ignored_recommendations: Leave out what the learner has blocked.
        filter_external_certifications: Only external certifications.
        filter_enrollment_type: `SELF_ENROLL` or `AUTO_ENROLL`.
        filter_job_aid_type: `AI_COACH` is known.
        filter_alternate_complete_lo_mode: `UNION` or `INTERSECTION`.
        filter_alternate_complete_lo_exclude: `completed` is known.
        language: Only what there is in these languages.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-april.md
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/search",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("query", query),
            wire.string("sort", sort, among=SearchSort),
            wire.comma_separated(
                "filter_lo_types", filter_lo_types, wire="filter.loTypes", among=SearchFilterLoTypes, least=1
            ),
            wire.string("match_type", match_type, wire="matchType"),
            wire.boolean("stemmed", stemmed),
            wire.boolean("highlight_results", highlight_results, wire="highlightResults"),
            wire.comma_separated("filter_snippet_types", filter_snippet_types, wire="filter.snippetTypes", least=1),
            wire.string("snippet_type", snippet_type, wire="snippetType"),
            wire.boolean("auto_complete_mode", auto_complete_mode, wire="autoCompleteMode"),
            wire.boolean("persist_search_history", persist_search_history, wire="persistSearchHistory"),
            wire.string("mode", mode),
            wire.string("auto_correct_mode", auto_correct_mode, wire="autoCorrectMode"),
            wire.boolean(
                "filter_session_include_enrollment_deadline",
                filter_session_include_enrollment_deadline,
                wire="filter.session.includeEnrollmentDeadline",
            ),
            wire.string("filter_skill_type", filter_skill_type, wire="filter.skill.type"),
            wire.boolean("filter_ignore_enhanced_lp", filter_ignore_enhanced_lp, wire="filter.ignoreEnhancedLP"),
            wire.comma_separated("filter_catalog_ids", filter_catalog_ids, wire="filter.catalogIds", least=1),
            wire.comma_separated("filter_skill_name", filter_skill_name, wire="filter.skillName", least=1),
            wire.comma_separated("filter_tag_name", filter_tag_name, wire="filter.tagName", least=1),
            wire.comma_separated(
                "filter_skill_level",
                filter_skill_level,
                wire="filter.skill.level",
                among=SearchFilterSkillLevel,
                least=1,
            ),
            wire.comma_separated(
                "filter_learner_state",
                filter_learner_state,
                wire="filter.learnerState",
                among=SearchFilterLearnerState,
                least=1,
            ),
            wire.comma_separated(
                "filter_lo_format", filter_lo_format, wire="filter.loFormat", among=SearchFilterLoFormat, least=1
            ),
            wire.comma_separated("filter_duration_range", filter_duration_range, wire="filter.duration.range", least=1),
            wire.string("filter_price", filter_price, wire="filter.price"),
            wire.string("filter_price_range", filter_price_range, wire="filter.priceRange"),
            wire.comma_separated("filter_city_name", filter_city_name, wire="filter.cityName", least=1),
            wire.comma_separated("filter_lo_location_id", filter_lo_location_id, wire="filter.lo.locationId", least=1),
            wire.boolean("filter_bookmarks", filter_bookmarks, wire="filter.bookmarks"),
            wire.comma_separated(
                "filter_announced_groups", filter_announced_groups, wire="filter.announcedGroups", least=1
            ),
            wire.timestamp(
                "filter_effective_modified_date_from_date",
                filter_effective_modified_date_from_date,
                wire="filter.effectiveModifiedDate.fromDate",
            ),
            wire.timestamp(
                "filter_effective_modified_date_to_date",
                filter_effective_modified_date_to_date,
                wire="filter.effectiveModifiedDate.toDate",
            ),
            wire.comma_separated(
                "filter_recommendation_levels",
                filter_recommendation_levels,
                wire="filter.recommendationLevels",
                among=SearchFilterRecommendationLevels,
                least=1,
            ),
            wire.boolean(
                "filter_exclude_ignored_recommendations",
                filter_exclude_ignored_recommendations,
                wire="filter.excludeIgnoredRecommendations",
            ),
            wire.boolean(
                "filter_ignore_higher_order_lo_enrollment",
                filter_ignore_higher_order_lo_enrollment,
                wire="filter.ignoreHigherOrderLOEnrollment",
            ),
            wire.boolean("filter_lang_sub_los", filter_lang_sub_los, wire="filter.lang.subLOs"),
            wire.boolean("filter_lang_two_letter_code", filter_lang_two_letter_code, wire="filter.lang.twoLetterCode"),
            wire.boolean(
                "filter_external_certifications", filter_external_certifications, wire="filter.externalCertifications"
            ),
            wire.string("filter_enrollment_type", filter_enrollment_type, wire="filter.enrollmentType"),
            wire.string("filter_job_aid_type", filter_job_aid_type, wire="filter.jobAidType"),
            wire.string(
                "filter_alternate_complete_lo_mode",
                filter_alternate_complete_lo_mode,
                wire="filter.alternateCompleteLo.mode",
            ),
            wire.string(
                "filter_alternate_complete_lo_exclude",
                filter_alternate_complete_lo_exclude,
                wire="filter.alternateCompleteLo.exclude",
            ),
            wire.comma_separated("language", language, least=1),
        ),
        limit=wire.items(limit),
    )


@operation("suggestSearches", SearchSuggestionList, SearchSuggestionList, auth="oauth")
def suggest_searches(
    *,
    suggestion_type: SuggestSearchesSuggestionType | Unset = UNSET,
    query: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    lang: str | Unset = UNSET,
) -> RequestSpec:
    """Suggest what to search for.

    Args:
        query: What has been typed.
        limit: How many suggestions.
        lang: Language.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-april.md?plain=1#L478
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/search/suggestions",
        query=wire.query(
            wire.string("suggestion_type", suggestion_type, wire="suggestionType", among=SuggestSearchesSuggestionType),
            wire.string("query", query),
            wire.integer("limit", limit),
            wire.string("lang", lang),
        ),
    )


class _Search:
    __slots__ = ()

    count_marketplace = Method(count_marketplace)
    """Count the learning objects of the marketplace."""
    query = Paged(query_by_search)
    """Search by filters too long for a URL."""
    search = Paged(search)
    """Search."""
    suggest = Method(suggest_searches)
    """Suggest what to search for."""


class Search(_Search, Resource):
    """Search for learners."""

    __slots__ = ()


class AsyncSearch(_Search, AsyncResource):
    """Search for learners."""

    __slots__ = ()
