"""Adobe Learning Manager API: models of `common`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

from .. import models

__all__ = [
    "ErrorBody",
    "ErrorSource",
    "Included",
    "Links",
    "LocalizationMetadata",
    "RateLimitBody",
    "ResourceIdentifier",
    "ResourceIdentifierDict",
    "ResourceLinks",
    "SparseFields",
    "ToMany",
    "ToManyDict",
    "ToOne",
    "ToOneDict",
    "UserIdentifier",
    "UserIdentifierDict",
]


class ErrorBody(Model, kw_only=True):
    """An error answer. It is no JSON:API error."""

    status: str | Unset = UNSET
    """Symbolic name such as BAD_REQUEST."""
    title: str | Unset = UNSET
    """A text or a machine code."""
    source: ErrorSource | Unset = UNSET


class ErrorSource(Model, kw_only=True):
    """Where an error comes from."""

    info: str | Unset = UNSET
    """Details or a machine code."""


class Links(Model, kw_only=True):
    """Links of a document. `next` and `prev` are there only when such a page exists."""

    self: str | Unset = UNSET
    """URL of this document; for a POST, that of the collection."""
    next: str | Unset = UNSET
    """URL of the next page, with its `page[cursor]` or `page[offset]`; seen root-relative on one list."""
    prev: str | Unset = UNSET


class LocalizationMetadata(Model, kw_only=True):
    """Name and texts of an object in one language."""

    locale: str | Unset = UNSET
    """`en-US` style."""
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    overview: str | Unset = UNSET
    rich_text_overview: str | Unset = json_field(name="richTextOverview", default=UNSET)


class RateLimitBody(Model, kw_only=True):
    """The answer to too many requests."""

    message: str | Unset = UNSET


class ResourceIdentifier(Model, kw_only=True):
    """Names one resource of any type."""

    id: str
    type: str


class ResourceLinks(Model, kw_only=True):
    """Links of one resource inside a document."""

    self: str | Unset = UNSET


class SparseFields(Model, kw_only=True):
    """For each resource type, the attributes and relationships to answer with; the others are left out."""

    account: list[str] | Unset = UNSET
    admin_announcement: list[str] | Unset = json_field(name="adminAnnouncement", default=UNSET)
    badge: list[str] | Unset = UNSET
    board: list[str] | Unset = UNSET
    catalog: list[str] | Unset = UNSET
    channel: list[str] | Unset = UNSET
    channel_recording: list[str] | Unset = json_field(name="channelRecording", default=UNSET)
    comment: list[str] | Unset = UNSET
    counts: list[str] | Unset = UNSET
    data: list[str] | Unset = UNSET
    discussion_post: list[str] | Unset = json_field(name="discussionPost", default=UNSET)
    external_learning: list[str] | Unset = json_field(name="externalLearning", default=UNSET)
    external_learning_settings: list[str] | Unset = json_field(name="externalLearningSettings", default=UNSET)
    external_profile: list[str] | Unset = json_field(name="externalProfile", default=UNSET)
    feedback: list[str] | Unset = UNSET
    feedback_info: list[str] | Unset = json_field(name="feedbackInfo", default=UNSET)
    gamification_level: list[str] | Unset = json_field(name="gamificationLevel", default=UNSET)
    gamification_settings: list[str] | Unset = json_field(name="gamificationSettings", default=UNSET)
    job: list[str] | Unset = UNSET
    leader_board_user: list[str] | Unset = json_field(name="leaderBoardUser", default=UNSET)
    learning_object: list[str] | Unset = json_field(name="learningObject", default=UNSET)
    learning_object_instance: list[str] | Unset = json_field(name="learningObjectInstance", default=UNSET)
    learning_object_instance_enrollment: list[str] | Unset = json_field(
        name="learningObjectInstanceEnrollment", default=UNSET
    )
    learning_object_preview: list[str] | Unset = json_field(name="learningObjectPreview", default=UNSET)
    learning_object_resource: list[str] | Unset = json_field(name="learningObjectResource", default=UNSET)
    learning_object_resource_grade: list[str] | Unset = json_field(name="learningObjectResourceGrade", default=UNSET)
    learning_object_skill: list[str] | Unset = json_field(name="learningObjectSkill", default=UNSET)
    lo_enrollment_meta: list[str] | Unset = json_field(name="loEnrollmentMeta", default=UNSET)
    lo_instance_summary: list[str] | Unset = json_field(name="loInstanceSummary", default=UNSET)
    lo_interest: list[str] | Unset = json_field(name="loInterest", default=UNSET)
    minimal_account: list[str] | Unset = json_field(name="minimalAccount", default=UNSET)
    note: list[str] | Unset = UNSET
    personalized_path: list[str] | Unset = json_field(name="personalizedPath", default=UNSET)
    post: list[str] | Unset = UNSET
    recommendation: list[str] | Unset = UNSET
    recommendation_product: list[str] | Unset = json_field(name="recommendationProduct", default=UNSET)
    recommendation_role: list[str] | Unset = json_field(name="recommendationRole", default=UNSET)
    reply: list[str] | Unset = UNSET
    report_abuse: list[str] | Unset = json_field(name="reportAbuse", default=UNSET)
    resource: list[str] | Unset = UNSET
    room: list[str] | Unset = UNSET
    search_result: list[str] | Unset = json_field(name="searchResult", default=UNSET)
    session_conflict: list[str] | Unset = json_field(name="sessionConflict", default=UNSET)
    skill: list[str] | Unset = UNSET
    skill_interest_search_result: list[str] | Unset = json_field(name="skillInterestSearchResult", default=UNSET)
    skill_level: list[str] | Unset = json_field(name="skillLevel", default=UNSET)
    social_profile: list[str] | Unset = json_field(name="socialProfile", default=UNSET)
    social_resource: list[str] | Unset = json_field(name="socialResource", default=UNSET)
    story: list[str] | Unset = UNSET
    user: list[str] | Unset = UNSET
    user_badge: list[str] | Unset = json_field(name="userBadge", default=UNSET)
    user_calendar: list[str] | Unset = json_field(name="userCalendar", default=UNSET)
    user_group: list[str] | Unset = json_field(name="userGroup", default=UNSET)
    user_group_search_result: list[str] | Unset = json_field(name="userGroupSearchResult", default=UNSET)
    user_module_grade: list[str] | Unset = json_field(name="userModuleGrade", default=UNSET)
    user_notification: list[str] | Unset = json_field(name="userNotification", default=UNSET)
    user_recommendation_preferences: list[str] | Unset = json_field(name="userRecommendationPreferences", default=UNSET)
    user_setting: list[str] | Unset = json_field(name="userSetting", default=UNSET)
    user_skill: list[str] | Unset = json_field(name="userSkill", default=UNSET)
    user_skill_interest: list[str] | Unset = json_field(name="userSkillInterest", default=UNSET)


class ToMany(Model, kw_only=True):
    """A relationship to a list of resources."""

    data: list[ResourceIdentifier] | Unset = UNSET


class ToOne(Model, kw_only=True):
    """A relationship to at most one resource."""

    data: ResourceIdentifier | None | Unset = UNSET


class UserIdentifier(Model, kw_only=True):
    """Names one user."""

    type: Literal["user"] = "user"
    id: str


class ResourceIdentifierDict(TypedDict):
    """ResourceIdentifier as a plain dict, by its names in JSON."""

    id: str
    type: str


class ToManyDict(TypedDict):
    """ToMany as a plain dict, by its names in JSON."""

    data: NotRequired[Sequence[ResourceIdentifierDict]]


class ToOneDict(TypedDict):
    """ToOne as a plain dict, by its names in JSON."""

    data: NotRequired[ResourceIdentifierDict | None]


class UserIdentifierDict(TypedDict):
    """UserIdentifier as a plain dict, by its names in JSON."""

    type: Literal["user"]
    id: str


Included = (
    models.Account
    | models.AdminAnnouncement
    | models.Badge
    | models.Board
    | models.Catalog
    | models.Channel
    | models.ChannelRecording
    | models.Comment
    | models.Counts
    | models.Data
    | models.DiscussionPost
    | models.ExternalLearning
    | models.ExternalLearningSettings
    | models.ExternalProfile
    | models.Feedback
    | models.FeedbackInfo
    | models.GamificationLevel
    | models.GamificationSettings
    | models.Job
    | models.LeaderBoardUser
    | models.LearningObject
    | models.LearningObjectInstance
    | models.LearningObjectInstanceEnrollment
    | models.LearningObjectPreview
    | models.LearningObjectResource
    | models.LearningObjectResourceGrade
    | models.LearningObjectSkill
    | models.LoEnrollmentMeta
    | models.LoInstanceSummary
    | models.LoInterest
    | models.MinimalAccount
    | models.Note
    | models.PersonalizedPath
    | models.Post
    | models.Recommendation
    | models.RecommendationProduct
    | models.RecommendationRole
    | models.Reply
    | models.ReportAbuse
    | models.Resource
    | models.Room
    | models.SearchResult
    | models.SessionConflict
    | models.Skill
    | models.SkillInterestSearchResult
    | models.SkillLevel
    | models.SocialProfile
    | models.SocialResource
    | models.Story
    | models.User
    | models.UserBadge
    | models.UserCalendar
    | models.UserGroup
    | models.UserGroupSearchResult
    | models.UserModuleGrade
    | models.UserNotification
    | models.UserRecommendationPreferences
    | models.UserSetting
    | models.UserSkill
    | models.UserSkillInterest
)
