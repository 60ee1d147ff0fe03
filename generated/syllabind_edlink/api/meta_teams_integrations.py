"""Edlink: The integrations of a team. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import paged
from syllabind.core.request import RequestSpec

from ..models import TeamIntegration, TeamIntegrationPage

BY_CURSOR = Sequential(items="/$data", next=JsonLink("/$next"))


@paged("listTeamIntegrations", TeamIntegrationPage, TeamIntegration, BY_CURSOR, auth="metaToken")
def list_team_integrations(team_id: str, *, limit: int | Unset = UNSET) -> RequestSpec:
    """List the integrations of a team.

    Only the request is documented: shape and paging of the answer are assumed, after Edlink's other lists.

    Args:
        team_id: UUID of the developer's own team.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/authorization/meta
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v1/teams/{wire.path_segment('team_id', team_id)}/integrations",
        limit=wire.items(limit),
    )


class _MetaTeamsIntegrations:
    __slots__ = ()

    list = Paged(list_team_integrations)
    """List the integrations of a team."""


class MetaTeamsIntegrations(_MetaTeamsIntegrations, Resource):
    """The integrations of a team."""

    __slots__ = ()


class AsyncMetaTeamsIntegrations(_MetaTeamsIntegrations, AsyncResource):
    """The integrations of a team."""

    __slots__ = ()
