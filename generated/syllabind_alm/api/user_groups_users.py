"""Adobe Learning Manager API: Members of a user group. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    AcceptedEvent,
    SparseFields,
    User,
    UserGroupMembersLater,
    UserGroupMembersLaterDict,
    UserIdentifier,
    UserIdentifierDict,
    UserPage,
)

ListUserGroupMembersInclude = Literal["account", "manager"]
ListUserGroupMembersSort = Literal["id", "-id", "name", "-name"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("addUserGroupMembers", None, NoneType, auth="oauth")
def add_user_group_members(id: str, body: Sequence[UserIdentifier | UserIdentifierDict]) -> RequestSpec:
    """Add users to a user group.

    Args:
        id: Id of the user group.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-april.md?plain=1#L494
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/userGroups/{wire.path_segment('id', id)}/users",
        content=wire.json_body(body, list[UserIdentifier], "data"),
        content_type="application/vnd.api+json",
    )


@operation("addUserGroupMembersLater", AcceptedEvent, AcceptedEvent, auth="oauth", accept="application/json")
def add_user_group_members_later(id: str, body: UserGroupMembersLater | UserGroupMembersLaterDict) -> RequestSpec:
    """Add users to a user group, later.

    Comes back at once with an `event_id`; the outcome arrives as a webhook event whose `eventId` is the same.
    There is nothing to poll.

    Args:
        id: Id of the user group.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-alm.md?plain=1#L540
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/async/userGroups/{wire.path_segment('id', id)}/users",
        content=wire.json_body(body, UserGroupMembersLater),
        content_type="application/json",
    )


@paged("listUserGroupMembers", UserPage, User, BY_OFFSET, auth="oauth")
def list_user_group_members(
    id: str,
    *,
    include: ListUserGroupMembersInclude | Sequence[ListUserGroupMembersInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: ListUserGroupMembersSort | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the members of a user group.

    Args:
        id: Id of the user group.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        sort: By id unless said otherwise; sorting by name is deprecated since March 2024.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/webhooks.md?plain=1#L400
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/userGroups/{wire.path_segment('id', id)}/users",
        query=wire.query(
            wire.comma_separated("include", include, among=ListUserGroupMembersInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort, among=ListUserGroupMembersSort),
        ),
        limit=wire.items(limit),
    )


@operation("removeUserGroupMembers", None, NoneType, auth="oauth")
def remove_user_group_members(id: str, body: Sequence[UserIdentifier | UserIdentifierDict]) -> RequestSpec:
    """Remove users from a user group.

    The request has a body, although it is a DELETE.

    Args:
        id: Id of the user group.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-april.md?plain=1#L509
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/userGroups/{wire.path_segment('id', id)}/users",
        content=wire.json_body(body, list[UserIdentifier], "data"),
        content_type="application/vnd.api+json",
    )


@operation("removeUserGroupMembersLater", AcceptedEvent, AcceptedEvent, auth="oauth", accept="application/json")
def remove_user_group_members_later(id: str, body: UserGroupMembersLater | UserGroupMembersLaterDict) -> RequestSpec:
    """Remove users from a user group, later.

    Comes back at once with an `event_id`; the outcome arrives as a webhook event whose `eventId` is the same.
    There is nothing to poll. The request has a body, although it is a DELETE.

    Args:
        id: Id of the user group.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-alm.md?plain=1#L541
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/async/userGroups/{wire.path_segment('id', id)}/users",
        content=wire.json_body(body, UserGroupMembersLater),
        content_type="application/json",
    )


class _UserGroupsUsers:
    __slots__ = ()

    add = Method(add_user_group_members)
    """Add users to a user group."""
    add_later = Method(add_user_group_members_later)
    """Add users to a user group, later."""
    list = Paged(list_user_group_members)
    """List the members of a user group."""
    remove = Method(remove_user_group_members)
    """Remove users from a user group."""
    remove_later = Method(remove_user_group_members_later)
    """Remove users from a user group, later."""


class UserGroupsUsers(_UserGroupsUsers, Resource):
    """Members of a user group."""

    __slots__ = ()


class AsyncUserGroupsUsers(_UserGroupsUsers, AsyncResource):
    """Members of a user group."""

    __slots__ = ()
