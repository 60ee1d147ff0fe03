"""Thrive Learning: What users do on the platform. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Activity, ActivityPage, ActivityType

BY_PAGE = PageNumber(
    items="/results", total="/pagination/totalResults", page_count="/pagination/totalPages", page="page", size="perPage"
)


@operation("getActivity", Activity, Activity, auth="oauth basicAuth")
def get_activity(id: str) -> RequestSpec:
    """Get an activity record.

    The path is singular, unlike that of the list.

    Args:
        id: The id of the activity.

    Evidence: documented, https://docs.thrivelearning.com/v1-api/apidocs/get-a-single-activity-record
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/activity/{wire.path_segment('id', id)}",
    )


@paged("listActivities", ActivityPage, Activity, BY_PAGE, auth="oauth basicAuth")
def list_activities(
    *,
    actions: ActivityType | str | Sequence[ActivityType | str] | Unset = UNSET,
    omit_actions: ActivityType | str | Sequence[ActivityType | str] | Unset = UNSET,
    content_ids: str | Sequence[str] | Unset = UNSET,
    content_type: str | Unset = UNSET,
    timestamp_from: str | Unset = UNSET,
    timestamp_to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    legacy_limit: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List activity records.

    The vendor's schema calls the results content; its sample and all callers show activities.

    Args:
        actions: Only activities of these types.
        omit_actions: Only activities of none of these types.
        content_ids: Only activities with one of these pieces of content, by id.
        content_type: Only activities with this kind of content, such as `content`.
        timestamp_from: Only activities after this time, written `YYYY-MM-DD hh:mm:ss`. Its zone is not
            documented.
        timestamp_to: Only activities before this time, written `YYYY-MM-DD hh:mm:ss`. Its zone is not
            documented.
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 20 when it is absent. From 1 to 1000.
        legacy_limit: Another name of `perPage`, by which the vendor's text about `page` calls it; `perPage`
            wins where both are sent. In Python it is called `legacy_limit`, for `limit` is there the
            number of records wanted over all pages. Its range is taken to be that of `perPage`. From 1
            to 1000.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/query-activity-records
    """
    return RequestSpec(
        method="GET",
        path="/rest/v1/activities",
        query=wire.query(
            wire.comma_separated("actions", actions, least=1),
            wire.comma_separated("omit_actions", omit_actions, wire="omitActions", least=1),
            wire.comma_separated("content_ids", content_ids, wire="contentIds", least=1),
            wire.string("content_type", content_type, wire="contentType"),
            wire.string(
                "timestamp_from",
                timestamp_from,
                wire="timestampFrom",
                pattern="^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$",
            ),
            wire.string(
                "timestamp_to",
                timestamp_to,
                wire="timestampTo",
                pattern="^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$",
            ),
            wire.integer("page", page, 1),
            wire.integer("page_size", page_size, 1, 1000, wire="perPage"),
            wire.integer("legacy_limit", legacy_limit, 1, 1000, wire="limit"),
        ),
        limit=wire.items(limit),
    )


class _Activities:
    __slots__ = ()

    get = Method(get_activity)
    """Get an activity record."""
    list = Paged(list_activities)
    """List activity records."""


class Activities(_Activities, Resource):
    """What users do on the platform."""

    __slots__ = ()


class AsyncActivities(_Activities, AsyncResource):
    """What users do on the platform."""

    __slots__ = ()
