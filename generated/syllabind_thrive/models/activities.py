"""Thrive Learning: models of `activities`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Activity",
    "ActivityPage",
    "ActivityType",
]


class ActivityType(OpenEnum):
    """What a user did."""

    VIEWED = "viewed"
    COMPLETED = "completed"
    PASSED = "passed"
    PINNED = "pinned"
    UNPINNED = "unpinned"
    LIKED = "liked"
    UNLIKED = "unliked"
    COMMENTED = "commented"
    COMMENTDELETED = "commentdeleted"
    SHARED = "shared"
    PROGRESSED = "progressed"
    REGISTERED = "registered"
    FOLLOWED = "followed"
    UNFOLLOWED = "unfollowed"
    STARTED = "started"
    RESUMED = "resumed"
    SEARCHED = "searched"
    FOUND = "found"
    LOGGEDIN = "loggedin"
    LOGGEDOUT = "loggedout"


class Activity(Model, kw_only=True):
    """Something that a user did on the platform."""

    id: str
    type: ActivityType | Unset = UNSET
    name: str | Unset = UNSET
    """In the vendor's schema but in none of its samples."""
    user: str | Unset = UNSET
    """The id of the user who did it."""
    date: Timestamp | Unset = UNSET
    context_id: str | Unset = json_field(name="contextId", default=UNSET)
    """The id of what it was done with."""
    context_type: str | Unset = json_field(name="contextType", default=UNSET)
    """What it was done with, such as `content`."""
    content_type: str | None | Unset = json_field(name="contentType", default=UNSET)
    data: dict[str, Any] | Unset = UNSET
    with_: dict[str, Any] | None | Unset = json_field(name="with", default=UNSET)
    """More about the circumstances."""


class ActivityPage(Model, kw_only=True):
    """One page of activities."""

    results: list[Activity]
    pagination: models.Pagination
