"""Adobe Learning Manager API: Sessions that a person can go to. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import paged
from syllabind.core.request import RequestSpec

from ..models import SparseFields, UserCalendar, UserCalendarPage

ListCalendarSessionsInclude = Literal["containerLO", "course", "course.enrollment", "course.instances", "room"]
BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"))


@paged("listCalendarSessions", UserCalendarPage, UserCalendar, BY_CURSOR, auth="oauth")
def list_calendar_sessions(
    id: str,
    *,
    include: ListCalendarSessionsInclude | Sequence[ListCalendarSessionsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    filter_all_sessions: bool | Unset = UNSET,
    month: int | Unset = UNSET,
    year: int | Unset = UNSET,
    current_month_only: bool | Unset = UNSET,
    omit_deprecated: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the sessions in a user's calendar.

    Upcoming and past sessions. Whether the list comes in pages is not documented.

    Args:
        id: Id of the user.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        filter_all_sessions: False unless said otherwise.
        month: 1 to 12; only together with `year`.
        year: Only together with `month`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-october-2025.md?plain=1#L651
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/calendar",
        query=wire.query(
            wire.comma_separated("include", include, among=ListCalendarSessionsInclude, least=1),
            wire.deep_object("fields", fields),
            wire.boolean("filter_all_sessions", filter_all_sessions, wire="filter.allSessions"),
            wire.integer("month", month, 1, 12),
            wire.integer("year", year),
            wire.boolean("current_month_only", current_month_only, wire="currentMonthOnly"),
            wire.boolean("omit_deprecated", omit_deprecated, wire="omitDeprecated"),
        ),
        limit=wire.items(limit),
    )


class _UsersCalendar:
    __slots__ = ()

    list = Paged(list_calendar_sessions)
    """List the sessions in a user's calendar."""


class UsersCalendar(_UsersCalendar, Resource):
    """Sessions that a person can go to."""

    __slots__ = ()


class AsyncUsersCalendar(_UsersCalendar, AsyncResource):
    """Sessions that a person can go to."""

    __slots__ = ()
