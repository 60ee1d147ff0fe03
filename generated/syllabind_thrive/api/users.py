"""Thrive Learning: The people of the tenant. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from syllabind.core import arguments as wire
from syllabind.core.arguments import Call
from syllabind.core.binding import AsyncResource, Paged, Resource
from syllabind.core.model import UNSET, Unset
from syllabind.core.operation import paged
from syllabind.core.paging import PageNumber

from ..models import User, UserPage, UserStatus

PAGES = PageNumber(
    items="/results", total="/pagination/totalResults", pages="/pagination/totalPages", page="page", size="perPage"
)


@paged("searchUsers", UserPage, User, PAGES, auth="oauth basicAuth")
def search_users(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    updated_since: datetime.datetime | datetime.date | Unset = UNSET,
    statuses: UserStatus | str | Sequence[UserStatus | str] | Unset = UNSET,
    omit_statuses: UserStatus | str | Sequence[UserStatus | str] | Unset = UNSET,
    status: UserStatus | str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call:
    """Search the users of the tenant.

    One page of users in full. The order of the results and what a page past the last one holds are not
    documented.

    The vendor's text knows only the two paging parameters. The filters are seen in use elsewhere; how several
    of them combine is unknown.

    Args:
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 100 when it is absent. The vendor's text
            about `page` calls this one "limit"; the name on the wire is `perPage`.
        updated_since: Only what changed at this moment or later.
        statuses: Only users with one of these statuses.
        omit_statuses: Only users with none of these statuses.
        status: Only users with this status.
        limit: Records to read at most, over all pages.

    Evidence: seed, https://docs.thrivelearning.com/v1-api/apidocs/search-users-and-return-basic-user-information
    """
    return Call(
        method="GET",
        path="/rest/v1/users",
        query=wire.query(
            wire.integer("page", page, 1),
            wire.integer("perPage", page_size, 1, 1000),
            wire.moment("updatedSince", updated_since),
            wire.joined("statuses", statuses),
            wire.joined("omitStatuses", omit_statuses),
            wire.text("status", status),
        ),
        limit=wire.items(limit),
    )


class _Users:
    __slots__ = ()

    search = Paged(search_users)
    """Search the users of the tenant."""


class Users(_Users, Resource):
    """The people of the tenant."""

    __slots__ = ()


class AsyncUsers(_Users, AsyncResource):
    """The people of the tenant."""

    __slots__ = ()
