"""Edlink: models of `onboardings`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

import datetime
from typing import NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Onboarding",
    "OnboardingCreate",
    "OnboardingCreateDict",
    "OnboardingPage",
    "OnboardingState",
]


class OnboardingState(OpenEnum):
    """Where an onboarding stands. When exactly it counts as `started` is not documented."""

    CREATED = "created"
    STARTED = "started"
    COMPLETED = "completed"


class Onboarding(Model, kw_only=True):
    """An invitation to a district or university to connect, and what became of it."""

    id: str
    """UUID; the last part of the onboarding link."""
    state: OnboardingState
    redirect_uri: str | None | Unset = UNSET
    """Where the administrator is sent at the end."""
    expiration_date: Timestamp | None | Unset = UNSET
    automatic_approval: bool | Unset = UNSET
    """Whether the integration becomes `active` at once, past `requested`. In no sample answer."""
    application_id: str
    """The application that the district connects to."""
    provider_id: str | None | Unset = UNSET
    """The only provider that may be connected."""
    user_id: str | None | Unset = UNSET
    """The member of the developer's team who made it, if made in the dashboard."""
    team_id: str | None | Unset = UNSET
    """The district's team that it was made for; not the team of the path."""
    integration_id: str | None | Unset = UNSET
    """The integration that came of it; null until then."""


class OnboardingCreate(Model, kw_only=True):
    """What a new onboarding may say."""

    application_id: str
    """UUID of the application that the district connects to."""
    provider_id: str | Unset = UNSET
    """UUID of the only provider that the district may connect."""
    team_id: str | Unset = UNSET
    """UUID of the district's team. Only for verified developer teams; mostly set in the dashboard."""
    expiration_date: Timestamp | Unset = UNSET
    redirect_uri: str | Unset = UNSET
    """Where to send the administrator at the end."""
    automatic_approval: bool | Unset = UNSET
    """`true` makes the integration `active` at once. The `requested` step that it skips is there to review the integration and to set sharing rules; skipping it may raise usage, and with it the bill."""


class OnboardingPage(Model, kw_only=True):
    """A page of onboardings."""

    data: list[Onboarding] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class OnboardingCreateDict(TypedDict):
    """OnboardingCreate as a plain dict, by its names in JSON."""

    application_id: str
    provider_id: NotRequired[str]
    team_id: NotRequired[str]
    expiration_date: NotRequired[datetime.datetime | str]
    redirect_uri: NotRequired[str]
    automatic_approval: NotRequired[bool]
