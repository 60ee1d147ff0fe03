"""Thrive Learning: What users have logged of it. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import CpdEntry, CpdEntryPage

BY_PAGE = PageNumber(
    items="/results", total="/pagination/totalResults", page_count="/pagination/totalPages", page="page", size="perPage"
)


@operation("getCpdEntry", CpdEntry, CpdEntry, auth="oauth basicAuth")
def get_cpd_entry(log_entry_id: str) -> RequestSpec:
    """Get an entry of a CPD log.

    Args:
        log_entry_id: The id of the entry.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/get-a-single-cpd-entry
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/cpdEntries/{wire.path_segment('log_entry_id', log_entry_id, 'logEntryId')}",
    )


@paged("listCpdEntries", CpdEntryPage, CpdEntry, BY_PAGE, auth="oauth basicAuth")
def list_cpd_entries(
    *,
    entry_date_from: str | Unset = UNSET,
    entry_date_to: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    legacy_limit: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List entries of the CPD logs.

    The vendor's schema shows a whole activity in `activity`; its sample has type and name alone.

    Args:
        entry_date_from: Only what was entered after this time. Written `YYYY-MM-DD hh:mm:ss` by the text, as a
            date alone in the samples; the zone is not documented.
        entry_date_to: Only what was entered before this time. Written `YYYY-MM-DD hh:mm:ss` by the text, as a
            date alone in the samples; the zone is not documented.
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 100 when it is absent. The vendor's text
            about `page` calls this one "limit"; the name on the wire is `perPage`. From 1 to 1000.
        legacy_limit: Another name of `perPage`, by which the vendor's text about `page` calls it; `perPage`
            wins where both are sent. In Python it is called `legacy_limit`, for `limit` is there the
            number of records wanted over all pages. Its range is taken to be that of `perPage`. From 1
            to 1000.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/query-cpd-entries
    """
    return RequestSpec(
        method="GET",
        path="/rest/v1/cpdEntries",
        query=wire.query(
            wire.string(
                "entry_date_from",
                entry_date_from,
                wire="entryDateFrom",
                pattern="^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])( ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$",
            ),
            wire.string(
                "entry_date_to",
                entry_date_to,
                wire="entryDateTo",
                pattern="^[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])( ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])?$",
            ),
            wire.integer("page", page, 1),
            wire.integer("page_size", page_size, 1, 1000, wire="perPage"),
            wire.integer("legacy_limit", legacy_limit, 1, 1000, wire="limit"),
        ),
        limit=wire.items(limit),
    )


class _CpdEntries:
    __slots__ = ()

    get = Method(get_cpd_entry)
    """Get an entry of a CPD log."""
    list = Paged(list_cpd_entries)
    """List entries of the CPD logs."""


class CpdEntries(_CpdEntries, Resource):
    """What users have logged of it."""

    __slots__ = ()


class AsyncCpdEntries(_CpdEntries, AsyncResource):
    """What users have logged of it."""

    __slots__ = ()
