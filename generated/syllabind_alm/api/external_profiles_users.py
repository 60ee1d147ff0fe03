"""Adobe Learning Manager API: Learners who registered with a profile. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import paged
from syllabind.core.request import RequestSpec

from ..models import SparseFields, User, UserPage

ListExternalProfileUsersInclude = Literal["account", "manager"]
ListExternalProfileUsersFilterUserStates = Literal["ACTIVE", "DELETED", "SUSPENDED"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@paged("listExternalProfileUsers", UserPage, User, BY_OFFSET, auth="oauth")
def list_external_profile_users(
    id: str,
    *,
    include: ListExternalProfileUsersInclude | Sequence[ListExternalProfileUsersInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    filter_user_states: ListExternalProfileUsersFilterUserStates
    | Sequence[ListExternalProfileUsersFilterUserStates]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the learners who registered with a profile.

    Args:
        id: Id of the profile.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        filter_user_states: Only these states.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/externalProfiles/{wire.path_segment('id', id)}/users",
        query=wire.query(
            wire.comma_separated("include", include, among=ListExternalProfileUsersInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.comma_separated(
                "filter_user_states",
                filter_user_states,
                wire="filter.userStates",
                among=ListExternalProfileUsersFilterUserStates,
                least=1,
            ),
        ),
        limit=wire.items(limit),
    )


class _ExternalProfilesUsers:
    __slots__ = ()

    list = Paged(list_external_profile_users)
    """List the learners who registered with a profile."""


class ExternalProfilesUsers(_ExternalProfilesUsers, Resource):
    """Learners who registered with a profile."""

    __slots__ = ()


class AsyncExternalProfilesUsers(_ExternalProfilesUsers, AsyncResource):
    """Learners who registered with a profile."""

    __slots__ = ()
