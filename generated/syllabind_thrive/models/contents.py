"""Thrive Learning: models of `contents`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Content",
    "ContentDuration",
    "ContentHistoryEntry",
    "ContentPage",
    "ContentPerformer",
    "ContentType",
]


class ContentType(OpenEnum):
    """What kind of content it is. The values are those of the filter; the webhooks use further words, such as
    `course`."""

    ARTICLE = "article"
    ASSESSMENT = "assessment"
    BROADCAST = "broadcast"
    CMI5 = "cmi5"
    ELEARNING = "elearning"
    EVENT = "event"
    FILE = "file"
    PATHWAY = "pathway"
    QUESTION = "question"
    QUIZ = "quiz"
    SCORM = "scorm"
    URL = "url"
    VIDEO = "video"
    MIXED = "mixed"


class Content(Model, kw_only=True):
    """Something to learn from. The vendor lets only `author` be null; in live answers all but the id have been
    seen as null."""

    id: str
    title: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    """May hold HTML."""
    tags: list[str] | None | Unset = UNSET
    type: ContentType | None | Unset = UNSET
    created_at: Timestamp | None | Unset = json_field(name="createdAt", default=UNSET)
    updated_at: Timestamp | None | Unset = json_field(name="updatedAt", default=UNSET)
    author: str | None | Unset = UNSET
    """The id of the user who wrote it; null for what was gathered automatically."""
    is_official: bool | None | Unset = json_field(name="isOfficial", default=UNSET)
    """True where the organisation vouches for it."""
    duration: ContentDuration | None | Unset = UNSET
    content_history: list[ContentHistoryEntry] | Unset = json_field(name="contentHistory", default=UNSET)
    """What was done to it."""


class ContentDuration(Model, kw_only=True):
    """How long the content takes."""

    value: float | None | Unset = UNSET
    unit: str | Unset = UNSET
    """`minutes` in all that has been seen."""


class ContentHistoryEntry(Model, kw_only=True):
    """Something that was done to content."""

    action: str | Unset = UNSET
    timestamp: Timestamp | Unset = UNSET
    performed_by: ContentPerformer | Unset = json_field(name="performedBy", default=UNSET)


class ContentPage(Model, kw_only=True):
    """One page of content."""

    results: list[Content]
    pagination: models.Pagination


class ContentPerformer(Model, kw_only=True):
    """Who did something to content."""

    type: str | Unset = UNSET
    value: str | Unset = UNSET
