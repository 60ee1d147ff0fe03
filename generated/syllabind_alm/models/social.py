"""Adobe Learning Manager API: models of `social`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.jsonapi import RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "AbuseReport",
    "AbuseReportAttributes",
    "AbuseReportAttributesDict",
    "AbuseReportDict",
    "AbuseReportDocument",
    "AbuseReportDocumentDict",
    "DiscussionPost",
    "DiscussionPostAttributes",
    "DiscussionPostRelationships",
    "ReportAbuse",
    "ReportAbuseAttributes",
    "SocialProfile",
    "SocialProfileAttributes",
    "SocialProfileDocument",
    "SocialResource",
    "Story",
    "StoryAttributes",
    "VoteAction",
]


class VoteAction(OpenEnum):
    """Which way a vote goes."""

    UP = "UP"
    DOWN = "DOWN"


class AbuseReport(Model, kw_only=True):
    """A report of abuse."""

    id: str
    type: Literal["reportAbuse"] = "reportAbuse"
    attributes: AbuseReportAttributes | Unset = UNSET


class AbuseReportAttributes(Model, kw_only=True):
    """A report of abuse."""

    reason: str | Unset = UNSET


class AbuseReportDocument(Model, kw_only=True):
    """A report of abuse."""

    data: AbuseReport


class DiscussionPost(Model, kw_only=True, tag_field="type", tag="discussionPost"):
    """A remark in the discussion of a course; seen in Adobe's client, no operation answers with it."""

    type: ClassVar[Literal["discussionPost"]] = "discussionPost"
    id: str
    attributes: DiscussionPostAttributes | Unset = UNSET
    relationships: DiscussionPostRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    learner: ClassVar[RelatedOne[models.User]] = RelatedOne("learner")


class DiscussionPostAttributes(Model, kw_only=True):
    """The remark."""

    comment: str | Unset = UNSET
    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)


class DiscussionPostRelationships(Model, kw_only=True):
    """What a discussionPost leads to."""

    learner: models.ToOne | Unset = UNSET


class ReportAbuse(Model, kw_only=True, tag_field="type", tag="reportAbuse"):
    """A report of abuse."""

    type: ClassVar[Literal["reportAbuse"]] = "reportAbuse"
    id: str
    attributes: ReportAbuseAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class ReportAbuseAttributes(Model, kw_only=True):
    """Why it was reported."""

    reason: str | Unset = UNSET


class SocialProfile(Model, kw_only=True, tag_field="type", tag="socialProfile"):
    """What a user does on the boards."""

    type: ClassVar[Literal["socialProfile"]] = "socialProfile"
    id: str
    attributes: SocialProfileAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class SocialProfileAttributes(Model, kw_only=True):
    """Numbers of a user."""

    comment_count: int | Unset = json_field(name="commentCount", default=UNSET)
    follower_count: int | Unset = json_field(name="followerCount", default=UNSET)
    post_count: int | Unset = json_field(name="postCount", default=UNSET)
    social_points: float | Unset = json_field(name="socialPoints", default=UNSET)
    user: Any | Unset = UNSET
    """Type unknown."""
    windowed_stats: Any | Unset = json_field(name="windowedStats", default=UNSET)
    """Type unknown."""


class SocialProfileDocument(Model, kw_only=True):
    """One socialProfile."""

    links: models.Links | Unset = UNSET
    data: SocialProfile
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class SocialResource(Model, kw_only=True, tag_field="type", tag="socialResource"):
    """A file or link of a post."""

    type: ClassVar[Literal["socialResource"]] = "socialResource"
    id: str
    attributes: models.SocialResourceContent | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class Story(Model, kw_only=True, tag_field="type", tag="story"):
    """A story of a user; seen in Adobe's client, no operation answers with it."""

    type: ClassVar[Literal["story"]] = "story"
    id: str
    attributes: StoryAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class StoryAttributes(Model, kw_only=True):
    """The story."""

    title: str | Unset = UNSET
    state: str | Unset = UNSET
    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    created_by: Any | Unset = json_field(name="createdBy", default=UNSET)
    """Type unknown."""


class AbuseReportDict(TypedDict):
    """AbuseReport as a plain dict, by its names in JSON."""

    id: str
    type: Literal["reportAbuse"]
    attributes: NotRequired[AbuseReportAttributesDict]


class AbuseReportAttributesDict(TypedDict):
    """AbuseReportAttributes as a plain dict, by its names in JSON."""

    reason: NotRequired[str]


class AbuseReportDocumentDict(TypedDict):
    """AbuseReportDocument as a plain dict, by its names in JSON."""

    data: AbuseReportDict
