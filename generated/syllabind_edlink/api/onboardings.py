"""Edlink: Connecting a district or university to an application. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from types import NoneType

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource, StartMethod
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.plans import Wait
from syllabind.core.request import RequestSpec

from ..models import Onboarding, OnboardingCreate, OnboardingCreateDict, OnboardingPage, OnboardingState

BY_CURSOR = Sequential(items="/$data", next=JsonLink("/$next"))
UNTIL_DONE = Wait(
    arguments={"team_id": "$request.path.team_id", "onboarding_id": "$response.body#/id"},
    state=("$response.body#/state",),
    done=("completed",),
    result=("$response.body#/integration_id",),
    expires="$response.body#/expiration_date",
    every=5.0,
    timeout=3600.0,
)


@operation("createOnboarding", Onboarding, Onboarding, auth="metaToken")
def create_onboarding(team_id: str, body: OnboardingCreate | OnboardingCreateDict) -> RequestSpec:
    """Start the onboarding of a district or university.

    Open `https://ed.link/onboard/{id}`, with the `id` of the answer, in a new tab for the school's
    administrator, and poll `getOnboarding` until the state is `completed`: Edlink sends no notice.
    `integration_id` is then that of the new integration, to keep beside the district.

    No state is documented for an onboarding that has expired, so a poller needs a time limit of its own.
    Interval and limit of the declared wait are our choice, not Edlink's. The status of the answer is not
    documented; 200 is Edlink's rule for creation.

    Args:
        team_id: UUID of the developer's own team.

    Evidence: primary, https://ed.link/docs/guides/v2.0/onboarding-schools/custom-onboarding-flows
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v1/teams/{wire.path_segment('team_id', team_id)}/onboardings",
        content=wire.json_body(body, OnboardingCreate),
        content_type="application/json",
    )


@operation("deleteOnboarding", None, NoneType, auth="metaToken")
def delete_onboarding(team_id: str, onboarding_id: str) -> RequestSpec:
    """Delete an onboarding that is not completed.

    A completed onboarding cannot be deleted; that this is answered with 400 is inferred, as are status and
    empty body of a success, from Edlink's rule for other deletions. A body that comes all the same is ignored.

    Args:
        team_id: UUID of the developer's own team.
        onboarding_id: UUID of the onboarding.

    Evidence: primary, https://ed.link/docs/guides/v2.0/onboarding-schools/custom-onboarding-flows
    """
    return RequestSpec(
        method="DELETE",
        path=f"/api/v1/teams/{wire.path_segment('team_id', team_id)}/onboardings/{wire.path_segment('onboarding_id', onboarding_id)}",
    )


@operation("getOnboarding", Onboarding, Onboarding, auth="metaToken")
def get_onboarding(team_id: str, onboarding_id: str) -> RequestSpec:
    """Get one onboarding.

    The request to poll with: `integration_id` is set once the state is `completed`.

    Args:
        team_id: UUID of the developer's own team.
        onboarding_id: UUID of the onboarding.

    Evidence: primary, https://ed.link/docs/guides/v2.0/onboarding-schools/custom-onboarding-flows
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v1/teams/{wire.path_segment('team_id', team_id)}/onboardings/{wire.path_segment('onboarding_id', onboarding_id)}",
    )


@paged("listOnboardings", OnboardingPage, Onboarding, BY_CURSOR, auth="metaToken")
def list_onboardings(
    team_id: str,
    *,
    application_id: str | Unset = UNSET,
    integration_id: str | Unset = UNSET,
    state: OnboardingState | str | Unset = UNSET,
    provider_id: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the onboardings of a team.

    The five filters are documented, the way to write them is not: plain query parameters are assumed, as is
    paging by `$next` in the manner of Edlink's other lists.

    Args:
        team_id: UUID of the developer's own team.
        application_id: Only onboardings to this application.
        integration_id: Only the onboarding that led to this integration.
        state: Only onboardings in this state.
        provider_id: Only onboardings bound to this provider.
        user_id: Only onboardings that this member of the team made.
        limit: Records to read at most, over all pages.

    Evidence: primary, https://ed.link/docs/guides/v2.0/onboarding-schools/custom-onboarding-flows
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v1/teams/{wire.path_segment('team_id', team_id)}/onboardings",
        query=wire.query(
            wire.string("application_id", application_id),
            wire.string("integration_id", integration_id),
            wire.string("state", state),
            wire.string("provider_id", provider_id),
            wire.string("user_id", user_id),
        ),
        limit=wire.items(limit),
    )


class _Onboardings:
    __slots__ = ()

    create = Method(create_onboarding)
    """Start the onboarding of a district or university."""
    start = StartMethod(create_onboarding, get_onboarding, UNTIL_DONE)
    """Start the onboarding of a district or university. Return a job to wait for."""
    delete = Method(delete_onboarding)
    """Delete an onboarding that is not completed."""
    get = Method(get_onboarding)
    """Get one onboarding."""
    list = Paged(list_onboardings)
    """List the onboardings of a team."""


class Onboardings(_Onboardings, Resource):
    """Connecting a district or university to an application."""

    __slots__ = ()


class AsyncOnboardings(_Onboardings, AsyncResource):
    """Connecting a district or university to an application."""

    __slots__ = ()
