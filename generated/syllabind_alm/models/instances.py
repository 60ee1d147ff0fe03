"""Adobe Learning Manager API: models of `instances`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.jsonapi import RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "GamificationSettings",
    "GamificationSettingsAttributes",
    "GamificationSettingsPage",
    "LeaderBoardUser",
    "LeaderBoardUserDocument",
    "LeaderBoardUserPage",
    "LearningObjectResourceDocument",
    "LearningObjectResourceUpdate",
    "LearningObjectResourceUpdateAttributes",
    "LearningObjectResourceUpdateAttributesDict",
    "LearningObjectResourceUpdateDict",
    "LearningObjectResourceUpdateDocument",
    "LearningObjectResourceUpdateDocumentDict",
    "LoInstanceSummary",
    "LoInstanceSummaryAttributes",
    "LoInstanceSummaryDocument",
    "SessionConflict",
    "SessionConflictAttributes",
    "SessionConflictPage",
    "SessionConflictRelationships",
]


class GamificationSettings(Model, kw_only=True, tag_field="type", tag="gamificationSettings"):
    """A rule that gives points."""

    type: ClassVar[Literal["gamificationSettings"]] = "gamificationSettings"
    id: str
    attributes: GamificationSettingsAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class GamificationSettingsAttributes(Model, kw_only=True):
    """What gives how many points."""

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    type: str | Unset = UNSET
    """Early Completion, Better Assessment and Comprehensive Learner seen."""
    count: float | Unset = UNSET
    enabled: bool | Unset = UNSET
    points: float | Unset = UNSET


class GamificationSettingsPage(Model, kw_only=True):
    """A page of gamificationSettings resources."""

    links: models.Links | Unset = UNSET
    data: list[GamificationSettings]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LeaderBoardUser(Model, kw_only=True, tag_field="type", tag="leaderBoardUser"):
    """A user on a leaderboard, with points and rank."""

    type: ClassVar[Literal["leaderBoardUser"]] = "leaderBoardUser"
    id: str
    attributes: models.UserAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class LeaderBoardUserDocument(Model, kw_only=True):
    """One leaderBoardUser."""

    links: models.Links | Unset = UNSET
    data: LeaderBoardUser
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LeaderBoardUserPage(Model, kw_only=True):
    """A page of leaderBoardUser resources."""

    links: models.Links | Unset = UNSET
    data: list[LeaderBoardUser]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectResourceDocument(Model, kw_only=True):
    """One module."""

    links: models.Links | Unset = UNSET
    data: models.LearningObjectResource
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectResourceUpdate(Model, kw_only=True):
    """The submission of a module."""

    id: str
    type: Literal["learningObjectResource"] = "learningObjectResource"
    attributes: LearningObjectResourceUpdateAttributes


class LearningObjectResourceUpdateAttributes(Model, kw_only=True):
    """The submission of a module."""

    submission_url: str | Unset = json_field(name="submissionUrl", default=UNSET)


class LearningObjectResourceUpdateDocument(Model, kw_only=True):
    """The submission of a module."""

    data: LearningObjectResourceUpdate


class LoInstanceSummary(Model, kw_only=True, tag_field="type", tag="loInstanceSummary"):
    """Seats and completions of an instance."""

    type: ClassVar[Literal["loInstanceSummary"]] = "loInstanceSummary"
    id: str
    attributes: LoInstanceSummaryAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class LoInstanceSummaryAttributes(Model, kw_only=True):
    """Counts."""

    as_of: Timestamp | Unset = json_field(name="asOf", default=UNSET)
    """When it was counted."""
    completion_count: int | Unset = json_field(name="completionCount", default=UNSET)
    enrollment_count: int | Unset = json_field(name="enrollmentCount", default=UNSET)
    seat_limit: int | Unset = json_field(name="seatLimit", default=UNSET)
    waitlist_count: int | Unset = json_field(name="waitlistCount", default=UNSET)


class LoInstanceSummaryDocument(Model, kw_only=True):
    """One loInstanceSummary."""

    links: models.Links | Unset = UNSET
    data: LoInstanceSummary
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class SessionConflict(Model, kw_only=True, tag_field="type", tag="sessionConflict"):
    """A session that clashes with another."""

    type: ClassVar[Literal["sessionConflict"]] = "sessionConflict"
    id: str
    attributes: SessionConflictAttributes | Unset = UNSET
    relationships: SessionConflictRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    course: ClassVar[RelatedOne[models.LearningObject]] = RelatedOne("course")
    course_instance: ClassVar[RelatedOne[models.LearningObjectInstance]] = RelatedOne("courseInstance")


class SessionConflictAttributes(Model, kw_only=True):
    """What clashes, and when."""

    course_name: list[models.LocalizationMetadata] | Unset = json_field(name="courseName", default=UNSET)
    lo_resource_name: list[models.LocalizationMetadata] | Unset = json_field(name="loResourceName", default=UNSET)
    time_slot: models.TimeSlot | Unset = json_field(name="timeSlot", default=UNSET)
    lo_id: str | Unset = json_field(name="loID", default=UNSET)
    lo_instance_id: str | Unset = json_field(name="loInstanceID", default=UNSET)


class SessionConflictPage(Model, kw_only=True):
    """A page of sessionConflict resources."""

    links: models.Links | Unset = UNSET
    data: list[SessionConflict]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class SessionConflictRelationships(Model, kw_only=True):
    """What a sessionConflict leads to."""

    course: models.ToOne | Unset = UNSET
    course_instance: models.ToOne | Unset = json_field(name="courseInstance", default=UNSET)


class LearningObjectResourceUpdateDict(TypedDict):
    """LearningObjectResourceUpdate as a plain dict, by its names in JSON."""

    id: str
    type: Literal["learningObjectResource"]
    attributes: LearningObjectResourceUpdateAttributesDict


class LearningObjectResourceUpdateAttributesDict(TypedDict):
    """LearningObjectResourceUpdateAttributes as a plain dict, by its names in JSON."""

    submissionUrl: NotRequired[str]


class LearningObjectResourceUpdateDocumentDict(TypedDict):
    """LearningObjectResourceUpdateDocument as a plain dict, by its names in JSON."""

    data: LearningObjectResourceUpdateDict
