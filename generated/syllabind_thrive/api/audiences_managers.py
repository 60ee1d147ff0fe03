"""Thrive Learning: Who may do what with an audience. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import AudienceManager, AudienceManagerInput, AudienceManagerInputDict, BulkResult


@operation("addAudienceManagers", BulkResult, BulkResult, auth="oauth basicAuth")
def add_audience_managers(
    audience_id: str, body: Sequence[AudienceManagerInput | AudienceManagerInputDict]
) -> RequestSpec:
    """Give users permissions over an audience.

    A 207 is a success too: it means that some of them were not added, and `failure` says which and why.

    Args:
        audience_id: The id of the audience, or its external reference. Which one counts when a reference looks
            like an id is not documented.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/add-a-user-to-an-audiences-managers-list
    """
    return RequestSpec(
        method="POST",
        path=f"/rest/v1/audiences/{wire.path_segment('audience_id', audience_id, 'audienceId')}/managers",
        content=wire.json_body(body, list[AudienceManagerInput]),
        content_type="application/json",
    )


@operation("listAudienceManagers", list[AudienceManager], list[AudienceManager], auth="oauth basicAuth")
def list_audience_managers(audience_id: str) -> RequestSpec:
    """List the managers of an audience with their permissions.

    Args:
        audience_id: The id of the audience, or its external reference. Which one counts when a reference looks
            like an id is not documented.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/gets-an-audience-managers-list
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/audiences/{wire.path_segment('audience_id', audience_id, 'audienceId')}/managers",
    )


@operation("removeAudienceManager", None, NoneType, auth="oauth basicAuth")
def remove_audience_manager(audience_id: str, user_ref: str) -> RequestSpec:
    """Take all permissions over an audience from a user.

    Neither the code of the success nor its body is documented.

    Args:
        audience_id: The id of the audience, or its external reference. Which one counts when a reference looks
            like an id is not documented.
        user_ref: The email, the customer's own key or the id of the user, whatever the name of this parameter
            says.

    Evidence: observed, https://docs.thrivelearning.com/apidocs/thrive-api-v1
    """
    return RequestSpec(
        method="DELETE",
        path=f"/rest/v1/audiences/{wire.path_segment('audience_id', audience_id, 'audienceId')}/managers/{wire.path_segment('user_ref', user_ref, 'userId')}",
    )


@operation("replaceAudienceManagers", BulkResult, BulkResult, auth="oauth basicAuth", idempotent=True)
def replace_audience_managers(
    audience_id: str, body: Sequence[AudienceManagerInput | AudienceManagerInputDict]
) -> RequestSpec:
    """Replace all managers of an audience.

    People who are not in the list are no longer managers. An empty list is refused, so that the last manager is
    removed with `remove` alone. A 207 is a success too: `failure` says who was not taken in and why.

    Args:
        audience_id: The id of the audience, or its external reference. Which one counts when a reference looks
            like an id is not documented.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/replaces-an-audiences-manger-list-with-the-given-list-of-managers-does-not-support-an-empty-array
    """
    return RequestSpec(
        method="PATCH",
        path=f"/rest/v1/audiences/{wire.path_segment('audience_id', audience_id, 'audienceId')}/managers",
        content=wire.json_body(body, list[AudienceManagerInput]),
        content_type="application/json",
    )


class _AudiencesManagers:
    __slots__ = ()

    add = Method(add_audience_managers)
    """Give users permissions over an audience."""
    list = Method(list_audience_managers)
    """List the managers of an audience with their permissions."""
    remove = Method(remove_audience_manager)
    """Take all permissions over an audience from a user."""
    replace = Method(replace_audience_managers)
    """Replace all managers of an audience."""


class AudiencesManagers(_AudiencesManagers, Resource):
    """Who may do what with an audience."""

    __slots__ = ()


class AsyncAudiencesManagers(_AudiencesManagers, AsyncResource):
    """Who may do what with an audience."""

    __slots__ = ()
