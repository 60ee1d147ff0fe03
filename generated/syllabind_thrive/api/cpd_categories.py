"""Thrive Learning: Kinds of continuing professional development. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

import datetime

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import CpdCategory, CpdCategoryPage

BY_PAGE = PageNumber(
    items="/results", total="/pagination/totalResults", page_count="/pagination/totalPages", page="page", size="perPage"
)


@operation("getCpdCategory", CpdCategory, CpdCategory, auth="oauth basicAuth")
def get_cpd_category(category_id: str) -> RequestSpec:
    """Get a CPD category.

    Args:
        category_id: The id of the category.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/get-a-single-cpd-category
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/cpdCategories/{wire.path_segment('category_id', category_id, 'categoryId')}",
    )


@paged("listCpdCategories", CpdCategoryPage, CpdCategory, BY_PAGE, auth="oauth basicAuth")
def list_cpd_categories(
    *,
    updated_since: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    legacy_limit: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List CPD categories.

    Args:
        updated_since: Only what changed at this moment or later.
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 100 when it is absent. The vendor's text
            about `page` calls this one "limit"; the name on the wire is `perPage`. From 1 to 1000.
        legacy_limit: Another name of `perPage`, by which the vendor's text about `page` calls it; `perPage`
            wins where both are sent. In Python it is called `legacy_limit`, for `limit` is there the
            number of records wanted over all pages. Its range is taken to be that of `perPage`. From 1
            to 1000.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/query-cpd-categories
    """
    return RequestSpec(
        method="GET",
        path="/rest/v1/cpdCategories",
        query=wire.query(
            wire.timestamp("updated_since", updated_since, wire="updatedSince"),
            wire.integer("page", page, 1),
            wire.integer("page_size", page_size, 1, 1000, wire="perPage"),
            wire.integer("legacy_limit", legacy_limit, 1, 1000, wire="limit"),
        ),
        limit=wire.items(limit),
    )


class _CpdCategories:
    __slots__ = ()

    get = Method(get_cpd_category)
    """Get a CPD category."""
    list = Paged(list_cpd_categories)
    """List CPD categories."""


class CpdCategories(_CpdCategories, Resource):
    """Kinds of continuing professional development."""

    __slots__ = ()


class AsyncCpdCategories(_CpdCategories, AsyncResource):
    """Kinds of continuing professional development."""

    __slots__ = ()
