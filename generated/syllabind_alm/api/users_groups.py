"""Adobe Learning Manager API: User groups that a person is in. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import paged
from syllabind.core.request import RequestSpec

from ..models import SparseFields, UserGroup, UserGroupPage

ListGroupsOfUserSort = Literal["name", "-name"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@paged("listGroupsOfUser", UserGroupPage, UserGroup, BY_OFFSET, auth="oauth")
def list_groups_of_user(
    id: str,
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: ListGroupsOfUserSort | Unset = UNSET,
    filter_announced_groups_only: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the groups of a user.

    Args:
        id: Id of the user.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        filter_announced_groups_only: Only groups that an administrator has announced; false unless said
            otherwise.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-april.md?plain=1#L524
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/userGroups",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort, among=ListGroupsOfUserSort),
            wire.boolean(
                "filter_announced_groups_only", filter_announced_groups_only, wire="filter.announcedGroupsOnly"
            ),
        ),
        limit=wire.items(limit),
    )


class _UsersGroups:
    __slots__ = ()

    list = Paged(list_groups_of_user)
    """List the groups of a user."""


class UsersGroups(_UsersGroups, Resource):
    """User groups that a person is in."""

    __slots__ = ()


class AsyncUsersGroups(_UsersGroups, AsyncResource):
    """User groups that a person is in."""

    __slots__ = ()
