"""Edlink: Periods of the school day. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Period, PeriodEnvelope, PeriodPage

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getPeriod", PeriodEnvelope, Period, "/$data", auth="integrationAccessToken")
def get_period(period_id: str, *, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get a period of the school day.

    Args:
        period_id: UUID of the period.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/periods/graph-get-period
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/periods/{wire.path_segment('period_id', period_id)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listPeriods", PeriodPage, Period, BY_CURSOR, auth="integrationAccessToken")
def list_periods(
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the periods of the school day.

    Args:
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`. From 1 to 10000.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/periods/graph-list-periods
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/graph/periods",
        query=wire.query(
            wire.integer("page_size", page_size, 1, 10000, wire="$first"),
            wire.integer("last", last, 1, 10000, wire="$last"),
            wire.string("after", after, wire="$after"),
            wire.string("before", before, wire="$before"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


class _GraphPeriods:
    __slots__ = ()

    get = Method(get_period)
    """Get a period of the school day."""
    list = Paged(list_periods)
    """List the periods of the school day."""


class GraphPeriods(_GraphPeriods, Resource):
    """Periods of the school day."""

    __slots__ = ()


class AsyncGraphPeriods(_GraphPeriods, AsyncResource):
    """Periods of the school day."""

    __slots__ = ()
