"""Thrive Learning: The people of the tenant. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    BasicUser,
    User,
    UserCreate,
    UserCreateDict,
    UserDeletion,
    UserLifecycle,
    UserPage,
    UserStatus,
    UserSuspend,
    UserSuspendDict,
    UserUpdate,
    UserUpdateDict,
)

if TYPE_CHECKING:
    from .users_skills import AsyncUsersSkills, UsersSkills
    from .users_tags import AsyncUsersTags, UsersTags

BY_PAGE = PageNumber(
    items="/results", total="/pagination/totalResults", page_count="/pagination/totalPages", page="page", size="perPage"
)


@operation("createUser", UserLifecycle, UserLifecycle, auth="oauth basicAuth")
def create_user(body: UserCreate | UserCreateDict) -> RequestSpec:
    """Create a user.

    Users are read under version 1 and written under version 2, whose answer has other names (`sso`, `active`, a
    flat `jobTitle` and `managerRef`) than a user that is read. Whether the success is a 200 or a 201 is not
    documented, and the errors of version 2 may look otherwise than those of version 1.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/create-a-user
    """
    return RequestSpec(
        method="POST",
        path="/rest/v2/users",
        content=wire.json_body(body, UserCreate),
        content_type="application/json",
    )


@operation("deleteUser", UserDeletion, UserDeletion, auth="oauth basicAuth")
def delete_user(ref: str) -> RequestSpec:
    """Delete a user for good.

    The personal data are made unreadable, the training history is kept. Nothing leads from a person who is
    created anew to the old record: keep the platform's id if the history is ever to be found again.

    Args:
        ref: The customer's own key of the user.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/delete-a-user
    """
    return RequestSpec(
        method="DELETE",
        path=f"/rest/v2/users/ref/{wire.path_segment('ref', ref)}",
    )


@operation("getUser", User, User, auth="oauth basicAuth")
def get_user(id: str) -> RequestSpec:
    """Get a user by the platform's id.

    The path is singular, unlike that of the list. The user comes in full, though the vendor's title speaks of
    basic information.

    Args:
        id: The platform's own id of the user.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/search-user-by-id-and-return-basic-user-information
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/user/{wire.path_segment('id', id)}",
    )


@operation("getUserByRef", BasicUser, BasicUser, auth="oauth basicAuth")
def get_user_by_ref(ref: str) -> RequestSpec:
    """Get a user by the customer's own key.

    The first ten members of a user alone; `get` and `search` give all.

    Args:
        ref: The customer's own key of the user.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/search-user-by-ref-and-return-basic-user-information
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/users/ref/{wire.path_segment('ref', ref)}",
    )


@paged("searchUsers", UserPage, User, BY_PAGE, auth="oauth basicAuth")
def search_users(
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    legacy_limit: int | Unset = UNSET,
    updated_since: datetime.datetime | Unset = UNSET,
    statuses: UserStatus | str | Sequence[UserStatus | str] | Unset = UNSET,
    omit_statuses: UserStatus | str | Sequence[UserStatus | str] | Unset = UNSET,
    status: UserStatus | str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """Search the users of the tenant.

    One page of users in full. The order of the results and what a page past the last one holds are not
    documented.

    The vendor's text knows only the two paging parameters. The filters are seen in use elsewhere; how several
    of them combine is unknown.

    Args:
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 100 when it is absent. The vendor's text
            about `page` calls this one "limit"; the name on the wire is `perPage`. From 1 to 1000.
        legacy_limit: Another name of `perPage`, by which the vendor's text about `page` calls it; `perPage`
            wins where both are sent. In Python it is called `legacy_limit`, for `limit` is there the
            number of records wanted over all pages. Its range is taken to be that of `perPage`. From 1
            to 1000.
        updated_since: Only what changed at this moment or later.
        statuses: Only users with one of these statuses.
        omit_statuses: Only users with none of these statuses.
        status: Only users with this status.
        limit: Records to read at most, over all pages.

    Evidence: primary, https://docs.thrivelearning.com/v1-api/apidocs/search-users-and-return-basic-user-information
    """
    return RequestSpec(
        method="GET",
        path="/rest/v1/users",
        query=wire.query(
            wire.integer("page", page, 1),
            wire.integer("page_size", page_size, 1, 1000, wire="perPage"),
            wire.integer("legacy_limit", legacy_limit, 1, 1000, wire="limit"),
            wire.timestamp("updated_since", updated_since, wire="updatedSince"),
            wire.comma_separated("statuses", statuses, least=1),
            wire.comma_separated("omit_statuses", omit_statuses, wire="omitStatuses", least=1),
            wire.string("status", status),
        ),
        limit=wire.items(limit),
    )


@operation("suspendUser", UserLifecycle, UserLifecycle, auth="oauth basicAuth")
def suspend_user(ref: str, body: UserSuspend | UserSuspendDict) -> RequestSpec:
    """Suspend a user who has left.

    The account becomes inactive. Version 2 has no counterpart that brings the user back.

    Args:
        ref: The customer's own key of the user.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/suspend-a-user
    """
    return RequestSpec(
        method="PATCH",
        path=f"/rest/v2/users/ref/{wire.path_segment('ref', ref)}/suspend",
        content=wire.json_body(body, UserSuspend),
        content_type="application/json",
    )


@operation("updateUser", UserLifecycle, UserLifecycle, auth="oauth basicAuth", idempotent=True)
def update_user(ref: str, body: UserUpdate | UserUpdateDict) -> RequestSpec:
    """Change a user.

    What is left out stays as it is; what is null is cleared. An email must be unique in the tenant, and
    changing one by hand parts the account from the HR system that feeds it. That this brings a suspended user
    back is documented nowhere; the event `user_joined` of `webhooks.send` does.

    Args:
        ref: The customer's own key of the user.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/update-a-user
    """
    return RequestSpec(
        method="PATCH",
        path=f"/rest/v2/users/ref/{wire.path_segment('ref', ref)}",
        content=wire.json_body(body, UserUpdate),
        content_type="application/json",
    )


class _Users:
    __slots__ = ()

    create = Method(create_user)
    """Create a user."""
    delete = Method(delete_user)
    """Delete a user for good."""
    get = Method(get_user)
    """Get a user by the platform's id."""
    get_by_ref = Method(get_user_by_ref)
    """Get a user by the customer's own key."""
    search = Paged(search_users)
    """Search the users of the tenant."""
    suspend = Method(suspend_user)
    """Suspend a user who has left."""
    update = Method(update_user)
    """Change a user."""


class Users(_Users, Resource):
    """The people of the tenant."""

    __slots__ = ()

    @property
    def skills(self) -> UsersSkills:
        """The skill levels of a user."""
        from .users_skills import UsersSkills

        return UsersSkills(self._client)

    @property
    def tags(self) -> UsersTags:
        """The tags of a user."""
        from .users_tags import UsersTags

        return UsersTags(self._client)


class AsyncUsers(_Users, AsyncResource):
    """The people of the tenant."""

    __slots__ = ()

    @property
    def skills(self) -> AsyncUsersSkills:
        """The skill levels of a user."""
        from .users_skills import AsyncUsersSkills

        return AsyncUsersSkills(self._client)

    @property
    def tags(self) -> AsyncUsersTags:
        """The tags of a user."""
        from .users_tags import AsyncUsersTags

        return AsyncUsersTags(self._client)
