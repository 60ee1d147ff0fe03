"""Adobe Learning Manager API: The user groups of an account. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING, Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    SparseFields,
    UserGroup,
    UserGroupCreate,
    UserGroupCreateDict,
    UserGroupDocument,
    UserGroupPage,
    UserGroupSearchResult,
    UserGroupSearchResultPage,
    UserGroupUpdate,
    UserGroupUpdateDict,
)

if TYPE_CHECKING:
    from .user_groups_users import AsyncUserGroupsUsers, UserGroupsUsers

ListUserGroupsSort = Literal["name", "-name", "dateCreated", "-dateCreated"]
SearchUserGroupsSort = Literal["name", "-name"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")
BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")


@operation("createUserGroup", UserGroupDocument, UserGroup, "/data", auth="oauth")
def create_user_group(body: UserGroupCreate | UserGroupCreateDict) -> RequestSpec:
    """Create a custom user group.

    The body is flat, not JSON:API. The users have to be active.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-august-2026.md?plain=1#L23
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/userGroups",
        content=wire.json_body(body, UserGroupCreate),
        content_type="application/vnd.api+json",
    )


@operation("deleteUserGroup", None, NoneType, auth="oauth")
def delete_user_group(id: str) -> RequestSpec:
    """Delete a custom user group.

    The group stays, with the state DELETED, and its id is never used again. Deleting it once more answers 400
    with DELETED_USERGROUP.

    Args:
        id: Id of the user group.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-august-2026.md?plain=1#L25
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/userGroups/{wire.path_segment('id', id)}",
    )


@operation("getUserGroup", UserGroupDocument, UserGroup, "/data", auth="oauth")
def get_user_group(id: str, *, fields: SparseFields | Unset = UNSET) -> RequestSpec:
    """Fetch one user group.

    Args:
        id: Id of the user group.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-august-2026.md?plain=1#L24
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/userGroups/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.deep_object("fields", fields),
        ),
    )


@paged("listUserGroups", UserGroupPage, UserGroup, BY_OFFSET, auth="oauth")
def list_user_groups(
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: ListUserGroupsSort | Unset = UNSET,
    filter_read_only: bool | Unset = UNSET,
    filter_states: str | Sequence[str] | Unset = UNSET,
    catalog_id: str | Unset = UNSET,
    name_contains: str | Unset = UNSET,
    active_field: str | Unset = UNSET,
    active_field_value: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the user groups of the account.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        filter_read_only: Only groups that the system keeps, or only custom ones.
        filter_states: `Active` and `Deleted` are known.
        catalog_id: Id of a catalog.
        active_field: Name of an active field.
        active_field_value: Value of the active field.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/alm-faq-recommendations.md?plain=1#L79
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/userGroups",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort, among=ListUserGroupsSort),
            wire.boolean("filter_read_only", filter_read_only, wire="filter.readOnly"),
            wire.comma_separated("filter_states", filter_states, wire="filter.states", least=1),
            wire.string("catalog_id", catalog_id, wire="catalogId"),
            wire.string("name_contains", name_contains, wire="nameContains"),
            wire.string("active_field", active_field, wire="activeField"),
            wire.string("active_field_value", active_field_value, wire="activeFieldValue"),
        ),
        limit=wire.items(limit),
    )


@paged("listChildUserGroups", UserGroupPage, UserGroup, BY_OFFSET, auth="oauth")
def list_child_user_groups(
    id: str,
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: ListUserGroupsSort | Unset = UNSET,
    filter_read_only: bool | Unset = UNSET,
    filter_states: str | Sequence[str] | Unset = UNSET,
    catalog_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the groups directly below a user group.

    Args:
        id: Id of the user group.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        filter_read_only: Only groups that the system keeps, or only custom ones.
        filter_states: `Active` and `Deleted` are known.
        catalog_id: Id of a catalog.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/userGroups/{wire.path_segment('id', id)}/userGroups",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort, among=ListUserGroupsSort),
            wire.boolean("filter_read_only", filter_read_only, wire="filter.readOnly"),
            wire.comma_separated("filter_states", filter_states, wire="filter.states", least=1),
            wire.string("catalog_id", catalog_id, wire="catalogId"),
        ),
        limit=wire.items(limit),
    )


@paged("searchUserGroups", UserGroupSearchResultPage, UserGroupSearchResult, BY_CURSOR, auth="oauth")
def search_user_groups(
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_cursor: str | Unset = UNSET,
    name_starts_with: str | Unset = UNSET,
    sort: SearchUserGroupsSort | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """Find user groups by name.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_cursor: The mark that `links.next` of the page before carries; taken over as it stands.
        name_starts_with: What the name is to hold, anywhere in it.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/userGroups/search",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.string("page_cursor", page_cursor, wire="page[cursor]"),
            wire.string("name_starts_with", name_starts_with, wire="nameStartsWith"),
            wire.string("sort", sort, among=SearchUserGroupsSort),
        ),
        limit=wire.items(limit),
    )


@operation("updateUserGroup", UserGroupDocument, UserGroup, "/data", auth="oauth")
def update_user_group(id: str, body: UserGroupUpdate | UserGroupUpdateDict) -> RequestSpec:
    """Rename or describe a custom user group.

    The body is flat and must not name users.

    Args:
        id: Id of the user group.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-august-2026.md?plain=1#L24
    """
    return RequestSpec(
        method="PUT",
        path=f"/primeapi/v2/userGroups/{wire.path_segment('id', id)}",
        content=wire.json_body(body, UserGroupUpdate),
        content_type="application/vnd.api+json",
    )


class _UserGroups:
    __slots__ = ()

    create = Method(create_user_group)
    """Create a custom user group."""
    delete = Method(delete_user_group)
    """Delete a custom user group."""
    get = Method(get_user_group)
    """Fetch one user group."""
    list = Paged(list_user_groups)
    """List the user groups of the account."""
    list_children = Paged(list_child_user_groups)
    """List the groups directly below a user group."""
    search = Paged(search_user_groups)
    """Find user groups by name."""
    update = Method(update_user_group)
    """Rename or describe a custom user group."""


class UserGroups(_UserGroups, Resource):
    """The user groups of an account."""

    __slots__ = ()

    @property
    def users(self) -> UserGroupsUsers:
        """Members of a user group."""
        from .user_groups_users import UserGroupsUsers

        return UserGroupsUsers(self._client)


class AsyncUserGroups(_UserGroups, AsyncResource):
    """The user groups of an account."""

    __slots__ = ()

    @property
    def users(self) -> AsyncUserGroupsUsers:
        """Members of a user group."""
        from .user_groups_users import AsyncUserGroupsUsers

        return AsyncUserGroupsUsers(self._client)
