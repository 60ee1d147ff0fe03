"""Adobe Learning Manager API: The badges of an account. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Badge, BadgeDocument, BadgePage, SparseFields

ListBadgesSort = Literal["name", "-name"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("getBadge", BadgeDocument, Badge, "/data", auth="oauth")
def get_badge(id: str, *, fields: SparseFields | Unset = UNSET) -> RequestSpec:
    """Fetch one badge.

    The manual's placeholder for the id says skill; its sample holds the id of the badge.

    Args:
        id: Id of the badge.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L605
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/badges/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.deep_object("fields", fields),
        ),
    )


@paged("listBadges", BadgePage, Badge, BY_OFFSET, auth="oauth")
def list_badges(
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: ListBadgesSort | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the badges of the account.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        limit: Records to read at most, over all pages.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L597
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/badges",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort, among=ListBadgesSort),
        ),
        limit=wire.items(limit),
    )


class _Badges:
    __slots__ = ()

    get = Method(get_badge)
    """Fetch one badge."""
    list = Paged(list_badges)
    """List the badges of the account."""


class Badges(_Badges, Resource):
    """The badges of an account."""

    __slots__ = ()


class AsyncBadges(_Badges, AsyncResource):
    """The badges of an account."""

    __slots__ = ()
