"""Thrive Learning: What there is to learn from. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Content, ContentPage, ContentType

BY_PAGE = PageNumber(
    items="/results", total="/pagination/totalResults", page_count="/pagination/totalPages", page="page", size="perPage"
)


@operation("getContent", Content, Content, auth="oauth basicAuth")
def get_content(id: str) -> RequestSpec:
    """Get one piece of content.

    Args:
        id: The id of the content.

    Evidence: documented, https://docs.thrivelearning.com/v1-api/apidocs/get-a-single-content-record
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/contents/{wire.path_segment('id', id)}",
    )


@paged("listContents", ContentPage, Content, BY_PAGE, auth="oauth basicAuth")
def list_contents(
    *,
    types: ContentType | str | Sequence[ContentType | str] | Unset = UNSET,
    omit_types: ContentType | str | Sequence[ContentType | str] | Unset = UNSET,
    updated_since: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    legacy_limit: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List content.

    Args:
        types: Only content of these types.
        omit_types: Only content of none of these types; ignored where `types` is sent too.
        updated_since: Only what changed at this moment or later.
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 20 when it is absent. From 1 to 1000.
        legacy_limit: Another name of `perPage`, by which the vendor's text about `page` calls it; `perPage`
            wins where both are sent. In Python it is called `legacy_limit`, for `limit` is there the
            number of records wanted over all pages. Its range is taken to be that of `perPage`. From 1
            to 1000.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://docs.thrivelearning.com/apidocs/thrive-api-v1
    """
    return RequestSpec(
        method="GET",
        path="/rest/v1/contents",
        query=wire.query(
            wire.comma_separated("types", types, least=1),
            wire.comma_separated("omit_types", omit_types, wire="omitTypes", least=1),
            wire.timestamp("updated_since", updated_since, wire="updatedSince"),
            wire.integer("page", page, 1),
            wire.integer("page_size", page_size, 1, 1000, wire="perPage"),
            wire.integer("legacy_limit", legacy_limit, 1, 1000, wire="limit"),
        ),
        limit=wire.items(limit),
    )


class _Contents:
    __slots__ = ()

    get = Method(get_content)
    """Get one piece of content."""
    list = Paged(list_contents)
    """List content."""


class Contents(_Contents, Resource):
    """What there is to learn from."""

    __slots__ = ()


class AsyncContents(_Contents, AsyncResource):
    """What there is to learn from."""

    __slots__ = ()
