"""Adobe Learning Manager API: models of `search`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.jsonapi import RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, UnknownResource, Unset

from .. import models

__all__ = [
    "MarketplaceCount",
    "MatchType",
    "SearchMeta",
    "SearchMode",
    "SearchQuery",
    "SearchQueryDict",
    "SearchResult",
    "SearchResultAttributes",
    "SearchResultPage",
    "SearchResultRelationships",
    "SearchSuggestion",
    "SearchSuggestionAttributes",
    "SearchSuggestionList",
    "SnippetType",
]


class MatchType(OpenEnum):
    """How words are matched; `bool` is deprecated."""

    PHRASE = "phrase"
    PHRASE_AND_MATCH = "phrase_and_match"
    MATCH = "match"
    BOOL = "bool"


class SearchMode(OpenEnum):
    """Which search is used, as Adobe's client knows it."""

    CLASSIC_SEARCH = "classicSearch"
    ADVANCE_SEARCH = "advanceSearch"


class SnippetType(OpenEnum):
    """Where a search looks; `courseName` unless said otherwise."""

    COURSE_NAME = "courseName"
    COURSE_DESCRIPTION = "courseDescription"
    COURSE_OVERVIEW = "courseOverview"
    CERTIFICATION_NAME = "certificationName"
    LP_NAME = "lpName"
    JOB_AID_NAME = "jobAidName"
    JOB_AID_DESCRIPTION = "jobAidDescription"
    LO_METADATA = "loMetadata"
    SKILL_NAME = "skillName"
    SKILL_DESCRIPTION = "skillDescription"
    NOTE = "note"
    BADGE_NAME = "badgeName"
    COURSE_TAG = "courseTag"
    MODULE_TAG = "moduleTag"
    JOB_AID_TAG = "jobAidTag"
    LP_TAG = "lpTag"
    CERTIFICATION_TAG = "certificationTag"
    EMBED_LP_TAG = "embedLpTag"
    DISCUSSION = "discussion"
    REC_PRODUCT_NAME = "recProductName"
    REC_ROLE_NAME = "recRoleName"


class MarketplaceCount(Model, kw_only=True):
    """How many learning objects the marketplace has."""

    count: int


class SearchMeta(Model, kw_only=True):
    """Counts of a search; more of them may come."""

    formal_count: int | Unset = json_field(name="formalCount", default=UNSET)
    informal_count: int | Unset = json_field(name="informalCount", default=UNSET)


class SearchQuery(Model, kw_only=True):
    """What to search for, under the names of the search's parameters."""

    query: str | Unset = UNSET
    """The words to search for."""
    language: list[str] | Unset = UNSET
    match_type: MatchType | Unset = json_field(name="matchType", default=UNSET)
    filter_snippet_types: list[SnippetType] | Unset = json_field(name="filter.snippetTypes", default=UNSET)
    stemmed: bool | Unset = UNSET
    mode: SearchMode | Unset = UNSET
    auto_correct_mode: str | Unset = json_field(name="autoCorrectMode", default=UNSET)
    filter_lo_types: list[str] | Unset = json_field(name="filter.loTypes", default=UNSET)
    """Only these kinds; `tag` and `skill` are taken beside those of learning objects."""
    filter_ignore_enhanced_lp: bool | Unset = json_field(name="filter.ignoreEnhancedLP", default=UNSET)
    """Leave out enhanced learning programs; true unless said otherwise."""
    filter_catalog_ids: list[str] | Unset = json_field(name="filter.catalogIds", default=UNSET)
    """Only what is in these catalogs."""
    filter_skill_name: list[str] | Unset = json_field(name="filter.skillName", default=UNSET)
    """Only what gives these skills, by name."""
    filter_tag_name: list[str] | Unset = json_field(name="filter.tagName", default=UNSET)
    """Only what has these tags."""
    filter_skill_level: list[str] | Unset = json_field(name="filter.skill.level", default=UNSET)
    """Only what gives these levels of a skill."""
    filter_learner_state: list[models.LearnerState] | Unset = json_field(name="filter.learnerState", default=UNSET)
    """Only where the learner is this far."""
    filter_lo_format: list[models.LoFormat] | Unset = json_field(name="filter.loFormat", default=UNSET)
    """Only what is delivered this way."""
    filter_duration_range: list[str] | Unset = json_field(name="filter.duration.range", default=UNSET)
    """Only what takes so long, as `min-max` in seconds (`0-1800`)."""
    filter_price: str | Unset = json_field(name="filter.price", default=UNSET)
    """`free` or `paid`."""
    filter_price_range: list[str] | Unset = json_field(name="filter.priceRange", default=UNSET)
    """Only what costs so much, as `min-max`."""
    filter_city_name: list[str] | Unset = json_field(name="filter.cityName", default=UNSET)
    """Only what has sessions in these cities."""
    filter_lo_location_id: list[str] | Unset = json_field(name="filter.lo.locationId", default=UNSET)
    """Only what has sessions at these locations."""
    filter_bookmarks: bool | Unset = json_field(name="filter.bookmarks", default=UNSET)
    """Only what the learner has bookmarked."""
    filter_announced_groups: list[str] | Unset = json_field(name="filter.announcedGroups", default=UNSET)
    """Only what is announced to these user groups."""
    filter_effective_modified_date_from_date: Timestamp | Unset = json_field(
        name="filter.effectiveModifiedDate.fromDate", default=UNSET
    )
    """Only what has changed since then."""
    filter_effective_modified_date_to_date: Timestamp | Unset = json_field(
        name="filter.effectiveModifiedDate.toDate", default=UNSET
    )
    """Only what has changed until then."""
    filter_recommendation_levels: list[models.RecommendationLevel] | Unset = json_field(
        name="filter.recommendationLevels", default=UNSET
    )
    """Only what is recommended for these levels."""
    filter_exclude_ignored_recommendations: bool | Unset = json_field(
        name="filter.excludeIgnoredRecommendations", default=UNSET
    )
    """Leave out what the learner has blocked."""
    filter_ignore_higher_order_lo_enrollment: bool | Unset = json_field(
        name="filter.ignoreHigherOrderLOEnrollment", default=UNSET
    )
    filter_lang_sub_los: bool | Unset = json_field(name="filter.lang.subLOs", default=UNSET)
    filter_lang_two_letter_code: bool | Unset = json_field(name="filter.lang.twoLetterCode", default=UNSET)
    filter_external_certifications: bool | Unset = json_field(name="filter.externalCertifications", default=UNSET)
    """Only external certifications."""
    filter_enrollment_type: str | Unset = json_field(name="filter.enrollmentType", default=UNSET)
    """`SELF_ENROLL` or `AUTO_ENROLL`."""
    filter_job_aid_type: str | Unset = json_field(name="filter.jobAidType", default=UNSET)
    """`AI_COACH` is known."""
    filter_alternate_complete_lo_mode: str | Unset = json_field(name="filter.alternateCompleteLo.mode", default=UNSET)
    """`UNION` or `INTERSECTION`."""
    filter_alternate_complete_lo_exclude: str | Unset = json_field(
        name="filter.alternateCompleteLo.exclude", default=UNSET
    )
    """`completed` is known."""
    filter_authors: list[models.LearningObjectAuthorFilter] | Unset = json_field(name="filter.authors", default=UNSET)
    """Only what these legacy authors wrote."""
    filter_recommendation_products: list[models.RecommendationCriterionFilter] | Unset = json_field(
        name="filter.recommendationProducts", default=UNSET
    )
    """Only what is recommended for these products."""
    filter_recommendation_roles: list[models.RecommendationCriterionFilter] | Unset = json_field(
        name="filter.recommendationRoles", default=UNSET
    )
    """Only what is recommended for these roles."""


class SearchResult(Model, kw_only=True, tag_field="type", tag="searchResult"):
    """What a search has found."""

    type: ClassVar[Literal["searchResult"]] = "searchResult"
    id: str
    attributes: SearchResultAttributes | Unset = UNSET
    relationships: SearchResultRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    model: ClassVar[
        RelatedOne[
            models.LearningObject
            | models.Catalog
            | models.Skill
            | models.Badge
            | models.Board
            | models.Post
            | models.User
            | UnknownResource
        ]
    ] = RelatedOne("model")


class SearchResultAttributes(Model, kw_only=True):
    """Name and kind of what was found."""

    action_url: str | Unset = json_field(name="actionUrl", default=UNSET)
    completion_deadline: str | Unset = json_field(name="completionDeadline", default=UNSET)
    description: str | Unset = UNSET
    image_url: str | Unset = json_field(name="imageUrl", default=UNSET)
    model_sub_type: str | Unset = json_field(name="modelSubType", default=UNSET)
    model_type: str | Unset = json_field(name="modelType", default=UNSET)
    name: str | Unset = UNSET
    progress_percent: float | Unset = json_field(name="progressPercent", default=UNSET)
    skill_type: str | Unset = json_field(name="skillType", default=UNSET)
    state: str | Unset = UNSET
    snippets: list[models.SearchSnippet] | Unset = UNSET


class SearchResultPage(Model, kw_only=True):
    """A page of searchResult resources."""

    links: models.Links | Unset = UNSET
    data: list[SearchResult]
    included: list[models.Included] | Unset = UNSET
    meta: SearchMeta | Unset = UNSET


class SearchResultRelationships(Model, kw_only=True):
    """What a searchResult leads to."""

    model: models.ToOne | Unset = UNSET
    """What was found."""


class SearchSuggestion(Model, kw_only=True):
    """A suggestion. The name of its type is not documented."""

    id: str | Unset = UNSET
    type: str | Unset = UNSET
    attributes: SearchSuggestionAttributes | Unset = UNSET


class SearchSuggestionAttributes(Model, kw_only=True):
    """What is suggested."""

    text: str | Unset = UNSET


class SearchSuggestionList(Model, kw_only=True):
    """Suggestions."""

    links: models.Links | Unset = UNSET
    data: list[SearchSuggestion]


SearchQueryDict = TypedDict(
    "SearchQueryDict",
    {
        "query": NotRequired["str"],
        "language": NotRequired["Sequence[str]"],
        "matchType": NotRequired["MatchType | str"],
        "filter.snippetTypes": NotRequired["Sequence[SnippetType | str]"],
        "stemmed": NotRequired["bool"],
        "mode": NotRequired["SearchMode | str"],
        "autoCorrectMode": NotRequired["str"],
        "filter.loTypes": NotRequired["Sequence[str]"],
        "filter.ignoreEnhancedLP": NotRequired["bool"],
        "filter.catalogIds": NotRequired["Sequence[str]"],
        "filter.skillName": NotRequired["Sequence[str]"],
        "filter.tagName": NotRequired["Sequence[str]"],
        "filter.skill.level": NotRequired["Sequence[str]"],
        "filter.learnerState": NotRequired["Sequence[models.LearnerState | str]"],
        "filter.loFormat": NotRequired["Sequence[models.LoFormat | str]"],
        "filter.duration.range": NotRequired["Sequence[str]"],
        "filter.price": NotRequired["str"],
        "filter.priceRange": NotRequired["Sequence[str]"],
        "filter.cityName": NotRequired["Sequence[str]"],
        "filter.lo.locationId": NotRequired["Sequence[str]"],
        "filter.bookmarks": NotRequired["bool"],
        "filter.announcedGroups": NotRequired["Sequence[str]"],
        "filter.effectiveModifiedDate.fromDate": NotRequired["datetime.datetime | str"],
        "filter.effectiveModifiedDate.toDate": NotRequired["datetime.datetime | str"],
        "filter.recommendationLevels": NotRequired["Sequence[models.RecommendationLevel | str]"],
        "filter.excludeIgnoredRecommendations": NotRequired["bool"],
        "filter.ignoreHigherOrderLOEnrollment": NotRequired["bool"],
        "filter.lang.subLOs": NotRequired["bool"],
        "filter.lang.twoLetterCode": NotRequired["bool"],
        "filter.externalCertifications": NotRequired["bool"],
        "filter.enrollmentType": NotRequired["str"],
        "filter.jobAidType": NotRequired["str"],
        "filter.alternateCompleteLo.mode": NotRequired["str"],
        "filter.alternateCompleteLo.exclude": NotRequired["str"],
        "filter.authors": NotRequired["Sequence[models.LearningObjectAuthorFilterDict]"],
        "filter.recommendationProducts": NotRequired["Sequence[models.RecommendationCriterionFilterDict]"],
        "filter.recommendationRoles": NotRequired["Sequence[models.RecommendationCriterionFilterDict]"],
    },
)
"""SearchQuery as a plain dict, by its names in JSON."""
