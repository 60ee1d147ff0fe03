"""Adobe Learning Manager, V2 API (https://learningmanager.adobe.com/docs/primeapi/v2/)."""

from __future__ import annotations

from syllabind_alm.api import API, AlmApi, AsyncAlmApi

from .core.facade import AsyncFacade, Facade

__all__ = ["SERVERS", "AsyncLearningManager", "LearningManager"]

SERVERS = {
    "us": "https://learningmanager.adobe.com",
    "eu": "https://learningmanagereu.adobe.com",
    "apac": "https://learningmanagerapac.adobe.com",
}
"""Origins of the regions."""


class LearningManager(AlmApi, Facade):
    """Adobe Learning Manager's API, waiting for its answers; see `Facade` for the arguments."""

    __slots__ = ()
    api = API


class AsyncLearningManager(AsyncAlmApi, AsyncFacade):
    """Adobe Learning Manager's API, to be awaited; see `AsyncFacade` for the arguments."""

    __slots__ = ()
    api = API
