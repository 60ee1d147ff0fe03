"""Thrive Learning: Groups of users, and the structures that hold them. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

import datetime
from types import NoneType
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    Audience,
    AudienceCreate,
    AudienceCreateDict,
    AudiencePage,
    AudienceUpdate,
    AudienceUpdateDict,
    AudienceWithMemberOperations,
)

if TYPE_CHECKING:
    from .audiences_managers import AsyncAudiencesManagers, AudiencesManagers
    from .audiences_members import AsyncAudiencesMembers, AudiencesMembers

BY_PAGE = PageNumber(
    items="/results", total="/pagination/totalResults", page_count="/pagination/totalPages", page="page", size="perPage"
)


@operation("createAudience", Audience, Audience, auth="oauth basicAuth")
def create_audience(body: AudienceCreate | AudienceCreateDict) -> RequestSpec:
    """Create a structure, or an audience within one.

    Create the structure first, then the audiences within it, then their members. What the API creates is
    controlled by the API alone: it cannot be changed in the platform's own pages, lies only within structures
    that the API created, and is always `manual`. An audience has one parent.

    Whether the success is a 200 or a 201 is not documented.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/adds-a-new-audience
    """
    return RequestSpec(
        method="POST",
        path="/rest/v1/audiences",
        content=wire.json_body(body, AudienceCreate),
        content_type="application/json",
    )


@operation("deleteAudience", None, NoneType, auth="oauth basicAuth")
def delete_audience(audience_id: str) -> RequestSpec:
    """Delete an audience that has no children.

    Only for audiences that the API controls. This page wants the children gone first, though another text of
    the vendor's says that deleting a structure deletes its children with it. Neither the code of the success
    nor its body is documented.

    Args:
        audience_id: The id of the audience, or its external reference. Which one counts when a reference looks
            like an id is not documented.

    Evidence: observed, https://docs.thrivelearning.com/apidocs/thrive-api-v1
    """
    return RequestSpec(
        method="DELETE",
        path=f"/rest/v1/audiences/{wire.path_segment('audience_id', audience_id, 'audienceId')}",
    )


@operation("getAudience", Audience, Audience, auth="oauth basicAuth")
def get_audience(audience_id: str) -> RequestSpec:
    """Get an audience or a structure.

    Args:
        audience_id: The id of the audience, or its external reference. Which one counts when a reference looks
            like an id is not documented.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/gets-an-audience
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/audiences/{wire.path_segment('audience_id', audience_id, 'audienceId')}",
    )


@paged("listAudiences", AudiencePage, Audience, BY_PAGE, auth="oauth basicAuth")
def list_audiences(
    *,
    api_controlled: bool | Unset = UNSET,
    updated_since: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    legacy_limit: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List audiences and structures.

    All of the tenant, whether the API or the platform's own pages control them.

    Args:
        api_controlled: True for those that the API controls, false for the others; all of them when it is
            absent.
        updated_since: Only what changed at this moment or later.
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 100 when it is absent. The vendor's text
            about `page` calls this one "limit"; the name on the wire is `perPage`. From 1 to 1000.
        legacy_limit: The older name of `perPage`, which wins where both are sent. In Python it is called
            `legacy_limit`, for `limit` is there the number of records wanted over all pages. From 1 to
            100.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/gets-audiences
    """
    return RequestSpec(
        method="GET",
        path="/rest/v1/audiences",
        query=wire.query(
            wire.boolean("api_controlled", api_controlled, wire="apiControlled"),
            wire.timestamp("updated_since", updated_since, wire="updatedSince"),
            wire.integer("page", page, 1),
            wire.integer("page_size", page_size, 1, 1000, wire="perPage"),
            wire.integer("legacy_limit", legacy_limit, 1, 100, wire="limit"),
        ),
        limit=wire.items(limit),
    )


@operation("updateAudience", AudienceWithMemberOperations, AudienceWithMemberOperations, auth="oauth basicAuth")
def update_audience(audience_id: str, body: AudienceUpdate | AudienceUpdateDict) -> RequestSpec:
    """Rename an audience, change its reference, or move it.

    Only for audiences that the API controls. The vendor prints the path with a slash at its end; it is called
    without. In July 2026 the page was marked as coming soon. An older page knows name and reference only and
    gives a plain audience back.

    Args:
        audience_id: The id of the audience, or its external reference. Which one counts when a reference looks
            like an id is not documented.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/updates-an-audience-1
    """
    return RequestSpec(
        method="PATCH",
        path=f"/rest/v1/audiences/{wire.path_segment('audience_id', audience_id, 'audienceId')}",
        content=wire.json_body(body, AudienceUpdate),
        content_type="application/json",
    )


class _Audiences:
    __slots__ = ()

    create = Method(create_audience)
    """Create a structure, or an audience within one."""
    delete = Method(delete_audience)
    """Delete an audience that has no children."""
    get = Method(get_audience)
    """Get an audience or a structure."""
    list = Paged(list_audiences)
    """List audiences and structures."""
    update = Method(update_audience)
    """Rename an audience, change its reference, or move it."""


class Audiences(_Audiences, Resource):
    """Groups of users, and the structures that hold them."""

    __slots__ = ()

    @property
    def managers(self) -> AudiencesManagers:
        """Who may do what with an audience."""
        from .audiences_managers import AudiencesManagers

        return AudiencesManagers(self._client)

    @property
    def members(self) -> AudiencesMembers:
        """Who belongs to an audience."""
        from .audiences_members import AudiencesMembers

        return AudiencesMembers(self._client)


class AsyncAudiences(_Audiences, AsyncResource):
    """Groups of users, and the structures that hold them."""

    __slots__ = ()

    @property
    def managers(self) -> AsyncAudiencesManagers:
        """Who may do what with an audience."""
        from .audiences_managers import AsyncAudiencesManagers

        return AsyncAudiencesManagers(self._client)

    @property
    def members(self) -> AsyncAudiencesMembers:
        """Who belongs to an audience."""
        from .audiences_members import AsyncAudiencesMembers

        return AsyncAudiencesMembers(self._client)
