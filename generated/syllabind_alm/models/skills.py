"""Adobe Learning Manager API: models of `skills`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from msgspec import field as json_field
from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Skill",
    "SkillAttributes",
    "SkillDocument",
    "SkillLevel",
    "SkillLevelAttributes",
    "SkillLevelRelationships",
    "SkillPage",
    "SkillRelationships",
    "UserSkill",
    "UserSkillAttributes",
    "UserSkillDocument",
    "UserSkillPage",
    "UserSkillRelationships",
]


class Skill(Model, kw_only=True, tag_field="type", tag="skill"):
    """An ability, in levels, that courses give credits for."""

    type: ClassVar[Literal["skill"]] = "skill"
    id: str
    attributes: SkillAttributes | Unset = UNSET
    relationships: SkillRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    levels: ClassVar[RelatedMany[SkillLevel]] = RelatedMany("levels")


class SkillAttributes(Model, kw_only=True):
    """Name and state of a skill."""

    description: str | Unset = UNSET
    name: str | Unset = UNSET
    state: str | Unset = UNSET
    """`Active` seen."""


class SkillDocument(Model, kw_only=True):
    """A skill."""

    links: models.Links | Unset = UNSET
    data: Skill
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class SkillLevel(Model, kw_only=True, tag_field="type", tag="skillLevel"):
    """One level of a skill."""

    type: ClassVar[Literal["skillLevel"]] = "skillLevel"
    id: str
    attributes: SkillLevelAttributes | Unset = UNSET
    relationships: SkillLevelRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    badge: ClassVar[RelatedOne[models.Badge]] = RelatedOne("badge")
    skill: ClassVar[RelatedOne[Skill]] = RelatedOne("skill")


class SkillLevelAttributes(Model, kw_only=True):
    """What a level asks for."""

    level: str | Unset = UNSET
    """Number of the level, as text."""
    max_credits: float | Unset = json_field(name="maxCredits", default=UNSET)
    """Credits that complete the level."""
    name: str | Unset = UNSET


class SkillLevelRelationships(Model, kw_only=True):
    """What a level leads to."""

    badge: models.ToOne | Unset = UNSET
    skill: models.ToOne | Unset = UNSET


class SkillPage(Model, kw_only=True):
    """A page of skills."""

    links: models.Links | Unset = UNSET
    data: list[Skill]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class SkillRelationships(Model, kw_only=True):
    """What a skill leads to."""

    levels: models.ToMany | Unset = UNSET


class UserSkill(Model, kw_only=True, tag_field="type", tag="userSkill"):
    """How far a person is in one level of a skill."""

    type: ClassVar[Literal["userSkill"]] = "userSkill"
    id: str
    attributes: UserSkillAttributes | Unset = UNSET
    relationships: UserSkillRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    learner_badge: ClassVar[RelatedOne[models.UserBadge]] = RelatedOne("learnerBadge")
    learning_object: ClassVar[RelatedMany[models.LearningObject]] = RelatedMany("learningObject")
    skill: ClassVar[RelatedOne[Skill]] = RelatedOne("skill")
    skill_level: ClassVar[RelatedOne[SkillLevel]] = RelatedOne("skillLevel")
    user: ClassVar[RelatedOne[models.User]] = RelatedOne("user")


class UserSkillAttributes(Model, kw_only=True):
    """How far a person is in one level of a skill."""

    date_achieved: Timestamp | Unset = json_field(name="dateAchieved", default=UNSET)
    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    points_earned: float | Unset = json_field(name="pointsEarned", default=UNSET)


class UserSkillDocument(Model, kw_only=True):
    """A person's level of a skill."""

    links: models.Links | Unset = UNSET
    data: UserSkill
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserSkillPage(Model, kw_only=True):
    """A page of a person's skills."""

    links: models.Links | Unset = UNSET
    data: list[UserSkill]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserSkillRelationships(Model, kw_only=True):
    """What a person's skill leads to."""

    learner_badge: models.ToOne | Unset = json_field(name="learnerBadge", default=UNSET)
    learning_object: models.ToMany | Unset = json_field(name="learningObject", default=UNSET)
    """The learning objects that gave the credits; Adobe's client reads a list here."""
    skill: models.ToOne | Unset = UNSET
    skill_level: models.ToOne | Unset = json_field(name="skillLevel", default=UNSET)
    user: models.ToOne | Unset = UNSET
