"""Adobe Learning Manager API: models of `public_search`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

__all__ = [
    "FilterableData",
    "FilterableRanges",
    "FilterableTerms",
    "PublicCatalog",
    "PublicInstance",
    "PublicLearningObject",
    "PublicLearningObjectIds",
    "PublicSearchAnswer",
    "PublicSearchFilters",
    "PublicSearchFiltersDict",
    "PublicSearchRange",
    "PublicSearchRangeDict",
    "PublicSearchRequest",
    "PublicSearchRequestDict",
    "PublicSearchSort",
    "PublicSearchSortDict",
    "PublicSearchTerm",
    "PublicSearchTermDict",
    "PublicSeats",
    "PublicSummary",
]


class FilterableData(Model, kw_only=True):
    """Values to filter by."""

    terms: FilterableTerms | Unset = UNSET
    range: FilterableRanges | Unset = UNSET
    term: dict[str, Any] | Unset = UNSET


class FilterableRanges(Model, kw_only=True):
    """Ranges to choose from; the form of a range is not documented."""

    duration: list[Any] | Unset = UNSET
    date_created: list[Any] | Unset = json_field(name="dateCreated", default=UNSET)
    price: list[Any] | Unset = UNSET
    session_start_time: list[Any] | Unset = json_field(name="sessionStartTime", default=UNSET)
    session_end_time: list[Any] | Unset = json_field(name="sessionEndTime", default=UNSET)
    average_rating: list[Any] | Unset = json_field(name="averageRating", default=UNSET)
    ratings_count: list[Any] | Unset = json_field(name="ratingsCount", default=UNSET)
    publish_date: list[Any] | Unset = json_field(name="publishDate", default=UNSET)


class FilterableTerms(Model, kw_only=True):
    """Values to choose from."""

    lo_skill_levels: list[str] | Unset = json_field(name="loSkillLevels", default=UNSET)
    catalog_names: list[str] | Unset = json_field(name="catalogNames", default=UNSET)
    catalog_label_ids: list[str] | Unset = json_field(name="catalogLabelIds", default=UNSET)
    lo_type: list[str] | Unset = json_field(name="loType", default=UNSET)
    availability: list[str] | Unset = UNSET
    lo_skill_names: list[str] | Unset = json_field(name="loSkillNames", default=UNSET)
    tags: list[str] | Unset = UNSET
    authors: list[str] | Unset = UNSET


class PublicCatalog(Model, kw_only=True):
    """A catalogue that holds it."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET


class PublicInstance(Model, kw_only=True):
    """A run of a public learning object."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    status: str | Unset = UNSET
    price: float | Unset = UNSET


class PublicLearningObject(Model, kw_only=True):
    """A learning object of the public catalogue."""

    lo_id: str | Unset = json_field(name="loId", default=UNSET)
    lo_type: str | Unset = json_field(name="loType", default=UNSET)
    name: str | Unset = UNSET
    status: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    authors: list[Any] | Unset = UNSET
    duration: float | Unset = UNSET
    publish_date: Any | Unset = json_field(name="publishDate", default=UNSET)
    """Its form is not documented."""
    date_created: Any | Unset = json_field(name="dateCreated", default=UNSET)
    """Its form is not documented."""
    average_rating: float | Unset = json_field(name="averageRating", default=UNSET)
    ratings_count: int | Unset = json_field(name="ratingsCount", default=UNSET)
    lo_skill_names: list[str] | Unset = json_field(name="loSkillNames", default=UNSET)
    lo_skill_levels: list[Any] | Unset = json_field(name="loSkillLevels", default=UNSET)
    lo_instances: list[PublicInstance] | Unset = json_field(name="loInstances", default=UNSET)
    catalog_info: list[PublicCatalog] | Unset = json_field(name="catalogInfo", default=UNSET)


class PublicLearningObjectIds(Model, kw_only=True):
    """Ids of learning objects."""

    lo_ids: list[str] = json_field(name="loIds")


class PublicSearchAnswer(Model, kw_only=True):
    """A page of the public catalogue."""

    results: list[PublicLearningObject]
    request: Any | Unset = UNSET
    """The request; its form is not documented."""
    self: Any | Unset = UNSET
    """Its form is not documented."""
    count: int | Unset = UNSET
    """Learning objects in all."""


class PublicSearchFilters(Model, kw_only=True):
    """What to filter by."""

    terms: dict[str, list[str]] | Unset = UNSET
    term: PublicSearchTerm | Unset = UNSET
    range: dict[str, list[PublicSearchRange]] | Unset = UNSET


class PublicSearchRange(Model, kw_only=True):
    """From and to, both included."""

    gte: Any | Unset = UNSET
    """A number or a date."""
    lte: Any | Unset = UNSET
    """A number or a date."""


class PublicSearchRequest(Model, kw_only=True):
    """What to search for."""

    query: str | Unset = UNSET
    sort: PublicSearchSort | Unset = UNSET
    lang: list[str] | Unset = UNSET
    filters: PublicSearchFilters | Unset = UNSET


class PublicSearchSort(Model, kw_only=True):
    """How to sort."""

    name: str | Unset = UNSET
    """duration, publishDate, dateCreated, name_en, averageRating, ratingsCount, or relevance unless said otherwise."""
    order: str | Unset = UNSET


class PublicSearchTerm(Model, kw_only=True):
    """What is on or off."""

    enrollment_deadline_passed: bool | Unset = json_field(name="enrollmentDeadlinePassed", default=UNSET)


class PublicSeats(Model, kw_only=True):
    """Seats of one instance."""

    instance_id: str | Unset = json_field(name="instanceId", default=UNSET)
    course_id: str | Unset = json_field(name="courseId", default=UNSET)
    account_id: Any | Unset = json_field(name="accountId", default=UNSET)
    """Type unknown."""
    seat_consumed: int | Unset = json_field(name="seatConsumed", default=UNSET)
    seat_limit: int | Unset = json_field(name="seatLimit", default=UNSET)
    waitlist_limit: int | Unset = json_field(name="waitlistLimit", default=UNSET)
    waitlist_count: int | Unset = json_field(name="waitlistCount", default=UNSET)
    seat_available: Any | Unset = json_field(name="seatAvailable", default=UNSET)
    """A truth value or a number."""
    waitlist_available: Any | Unset = json_field(name="waitlistAvailable", default=UNSET)
    """A truth value or a number."""


class PublicSummary(Model, kw_only=True):
    """Seats of a learning object."""

    results: list[PublicSeats]
    count: int | Unset = UNSET


class PublicSearchFiltersDict(TypedDict):
    """PublicSearchFilters as a plain dict, by its names in JSON."""

    terms: NotRequired[Mapping[str, Sequence[str]]]
    term: NotRequired[PublicSearchTermDict]
    range: NotRequired[Mapping[str, Sequence[PublicSearchRangeDict]]]


class PublicSearchRangeDict(TypedDict):
    """PublicSearchRange as a plain dict, by its names in JSON."""

    gte: NotRequired[Any]
    lte: NotRequired[Any]


class PublicSearchRequestDict(TypedDict):
    """PublicSearchRequest as a plain dict, by its names in JSON."""

    query: NotRequired[str]
    sort: NotRequired[PublicSearchSortDict]
    lang: NotRequired[Sequence[str]]
    filters: NotRequired[PublicSearchFiltersDict]


class PublicSearchSortDict(TypedDict):
    """PublicSearchSort as a plain dict, by its names in JSON."""

    name: NotRequired[str]
    order: NotRequired[str]


class PublicSearchTermDict(TypedDict):
    """PublicSearchTerm as a plain dict, by its names in JSON."""

    enrollmentDeadlinePassed: NotRequired[bool]
