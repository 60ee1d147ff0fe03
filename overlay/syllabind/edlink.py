"""Edlink: single sign-on, the User Data API and onboardings (https://ed.link/docs)."""

from __future__ import annotations

from syllabind_edlink.api import API, AsyncEdlinkApi, EdlinkApi

from .core.arguments import segment
from .core.facade import AsyncFacade, Facade

__all__ = ["AsyncEdlink", "Edlink", "onboarding_url"]


class Edlink(EdlinkApi, Facade):
    """Edlink's API, waiting for its answers; see `Facade` for the arguments."""

    __slots__ = ()
    api = API


class AsyncEdlink(AsyncEdlinkApi, AsyncFacade):
    """Edlink's API, to be awaited; see `AsyncFacade` for the arguments."""

    __slots__ = ()
    api = API


def onboarding_url(onboarding_id: str, server: str = API.server) -> str:
    """The page for a school's administrator to click through (Edlink, Custom Onboarding Flows).

    Args:
        onboarding_id: The `id` of an onboarding.
        server: Origin of the service.
    """
    return f"{server}/onboard/{segment('onboarding_id', onboarding_id)}"
