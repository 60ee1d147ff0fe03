"""Thrive Learning: Who belongs to an audience. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from types import NoneType

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import AudienceMember, AudienceMemberPage, BulkResult

BY_PAGE = PageNumber(
    items="/results", total="/pagination/totalResults", page_count="/pagination/totalPages", page="page", size="perPage"
)


@operation("addAudienceMembers", BulkResult, BulkResult, auth="oauth basicAuth")
def add_audience_members(audience_id: str, body: list[str]) -> RequestSpec:
    """Add users to an audience.

    The users must exist. A 207 is a success too: it means that some of them were not added, and `failure` says
    which and why. What happens when all of them fail is not documented.

    Args:
        audience_id: The id of the audience, or its external reference. Which one counts when a reference looks
            like an id is not documented.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/adds-users-to-an-audiences-members-list
    """
    return RequestSpec(
        method="POST",
        path=f"/rest/v1/audiences/{wire.path_segment('audience_id', audience_id, 'audienceId')}/members",
        content=wire.json_body(body, list[str]),
        content_type="application/json",
    )


@paged("listAudienceMembers", AudienceMemberPage, AudienceMember, BY_PAGE, auth="oauth basicAuth")
def list_audience_members(
    audience_id: str,
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    legacy_limit: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the members of an audience.

    Args:
        audience_id: The id of the audience, or its external reference. Which one counts when a reference looks
            like an id is not documented.
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 100 when it is absent. The vendor's text
            about `page` calls this one "limit"; the name on the wire is `perPage`. From 1 to 1000.
        legacy_limit: The older name of `perPage`, which wins where both are sent. In Python it is called
            `legacy_limit`, for `limit` is there the number of records wanted over all pages. From 1 to
            100.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/gets-an-audience-members-list
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/audiences/{wire.path_segment('audience_id', audience_id, 'audienceId')}/members",
        query=wire.query(
            wire.integer("page", page, 1),
            wire.integer("page_size", page_size, 1, 1000, wire="perPage"),
            wire.integer("legacy_limit", legacy_limit, 1, 100, wire="limit"),
        ),
        limit=wire.items(limit),
    )


@operation("removeAudienceMember", None, NoneType, auth="oauth basicAuth")
def remove_audience_member(audience_id: str, user_ref: str) -> RequestSpec:
    """Remove a user from an audience.

    Neither the code of the success nor its body is documented.

    Args:
        audience_id: The id of the audience, or its external reference. Which one counts when a reference looks
            like an id is not documented.
        user_ref: The email, the customer's own key or the id of the user.

    Evidence: observed, https://docs.thrivelearning.com/apidocs/thrive-api-v1
    """
    return RequestSpec(
        method="DELETE",
        path=f"/rest/v1/audiences/{wire.path_segment('audience_id', audience_id, 'audienceId')}/members/{wire.path_segment('user_ref', user_ref, 'userRef')}",
    )


@operation("replaceAudienceMembers", BulkResult, BulkResult, auth="oauth basicAuth", idempotent=True)
def replace_audience_members(audience_id: str, body: list[str]) -> RequestSpec:
    """Replace all members of an audience.

    People who are not in the list are no longer members. An empty list is refused, so that the last member is
    removed with `remove` alone. A 207 is a success too: `failure` says who was not taken in and why.

    Args:
        audience_id: The id of the audience, or its external reference. Which one counts when a reference looks
            like an id is not documented.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/replaces-an-audiences-members-list-with-the-given-list-of-users-does-not-support-an-empty-array
    """
    return RequestSpec(
        method="PATCH",
        path=f"/rest/v1/audiences/{wire.path_segment('audience_id', audience_id, 'audienceId')}/members",
        content=wire.json_body(body, list[str]),
        content_type="application/json",
    )


class _AudiencesMembers:
    __slots__ = ()

    add = Method(add_audience_members)
    """Add users to an audience."""
    list = Paged(list_audience_members)
    """List the members of an audience."""
    remove = Method(remove_audience_member)
    """Remove a user from an audience."""
    replace = Method(replace_audience_members)
    """Replace all members of an audience."""


class AudiencesMembers(_AudiencesMembers, Resource):
    """Who belongs to an audience."""

    __slots__ = ()


class AsyncAudiencesMembers(_AudiencesMembers, AsyncResource):
    """Who belongs to an audience."""

    __slots__ = ()
