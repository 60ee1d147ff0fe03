"""Edlink: Calendars. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Calendar, CalendarEnvelope, CalendarPage, FilterConditionDict

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getCalendar", CalendarEnvelope, Calendar, "/$data", auth="integrationAccessToken")
def get_calendar(calendar_id: str, *, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get a calendar.

    Args:
        calendar_id: UUID of the calendar.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/calendars/graph-get-calendar
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/calendars/{wire.path_segment('calendar_id', calendar_id)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listCalendars", CalendarPage, Calendar, BY_CURSOR, auth="integrationAccessToken")
def list_calendars(
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    filter: Mapping[str, Sequence[FilterConditionDict]] | str | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the calendars.

    Filters: `id`, `updated_date`.

    Args:
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`. From 1 to 10000.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        filter: JSON text: property names, each with a list of `{"operator": ..., "value": ...}`; all conditions
            must hold. Here `id` is one, with `equals`, `in`, `not in`, of which the last two take
            values with commas between; no page says more.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/calendars/graph-list-calendars
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/graph/calendars",
        query=wire.query(
            wire.integer("page_size", page_size, 1, 10000, wire="$first"),
            wire.integer("last", last, 1, 10000, wire="$last"),
            wire.string("after", after, wire="$after"),
            wire.string("before", before, wire="$before"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.json_query("filter", filter, wire="$filter"),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


class _GraphCalendars:
    __slots__ = ()

    get = Method(get_calendar)
    """Get a calendar."""
    list = Paged(list_calendars)
    """List the calendars."""


class GraphCalendars(_GraphCalendars, Resource):
    """Calendars."""

    __slots__ = ()


class AsyncGraphCalendars(_GraphCalendars, AsyncResource):
    """Calendars."""

    __slots__ = ()
