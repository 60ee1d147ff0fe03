"""Thrive Learning: the public API of one tenant (https://docs.thrivelearning.com)."""

from __future__ import annotations

from syllabind_thrive.api import API, AsyncThriveApi, ThriveApi

from .core.facade import AsyncFacade, Facade

__all__ = ["SERVERS", "AsyncThrive", "Thrive"]

SERVERS = {
    "production": "https://public.api.learn.link",
    "staging": "https://public.api.learnstaging.link",
    "production-mea": "https://public.api.mea.learn.tech",
    "staging-mea": "https://public.api.meastaging.learn.tech",
}
"""Origins of the four environments (Thrive Learning, Search users and return basic user information)."""


class Thrive(ThriveApi, Facade):
    """Thrive Learning's API, waiting for its answers; see `Facade` for the arguments."""

    __slots__ = ()
    api = API


class AsyncThrive(AsyncThriveApi, AsyncFacade):
    """Thrive Learning's API, to be awaited; see `AsyncFacade` for the arguments."""

    __slots__ = ()
    api = API
