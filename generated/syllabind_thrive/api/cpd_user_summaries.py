"""Thrive Learning: Sums of it by user. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Paged, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import paged
from syllabind.core.request import RequestSpec

from ..models import CpdUserSummary, CpdUserSummaryPage

BY_PAGE = PageNumber(
    items="/results", total="/pagination/totalResults", page_count="/pagination/totalPages", page="page", size="perPage"
)


@paged("listCpdUserSummaries", CpdUserSummaryPage, CpdUserSummary, BY_PAGE, auth="oauth basicAuth")
def list_cpd_user_summaries(
    *,
    entry_date_from: str,
    entry_date_to: str,
    user_ids: str | Sequence[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    legacy_limit: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """Sum up the CPD minutes of each user in a period.

    Args:
        entry_date_from: The beginning of the period. Written `YYYY-MM-DDThh:mm:ss`, without a zone; which one
            is meant is not documented.
        entry_date_to: The end of the period. Written `YYYY-MM-DDThh:mm:ss`, without a zone; which one is meant
            is not documented.
        user_ids: Only these users, by id.
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 100 when it is absent. The vendor's text
            about `page` calls this one "limit"; the name on the wire is `perPage`. From 1 to 1000.
        legacy_limit: Another name of `perPage`, by which the vendor's text about `page` calls it; `perPage`
            wins where both are sent. In Python it is called `legacy_limit`, for `limit` is there the
            number of records wanted over all pages. Its range is taken to be that of `perPage`. From 1
            to 1000.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/query-cpd-user-summaries
    """
    return RequestSpec(
        method="GET",
        path="/rest/v1/cpdUserLogSummaries",
        query=wire.query(
            wire.string(
                "entry_date_from",
                entry_date_from,
                wire="entryDateFrom",
                pattern="^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$",
            ),
            wire.string(
                "entry_date_to",
                entry_date_to,
                wire="entryDateTo",
                pattern="^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$",
            ),
            wire.comma_separated("user_ids", user_ids, wire="userIds", least=1),
            wire.integer("page", page, 1),
            wire.integer("page_size", page_size, 1, 1000, wire="perPage"),
            wire.integer("legacy_limit", legacy_limit, 1, 1000, wire="limit"),
        ),
        limit=wire.items(limit),
    )


class _CpdUserSummaries:
    __slots__ = ()

    list = Paged(list_cpd_user_summaries)
    """Sum up the CPD minutes of each user in a period."""


class CpdUserSummaries(_CpdUserSummaries, Resource):
    """Sums of it by user."""

    __slots__ = ()


class AsyncCpdUserSummaries(_CpdUserSummaries, AsyncResource):
    """Sums of it by user."""

    __slots__ = ()
