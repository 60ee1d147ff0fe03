"""Adobe Learning Manager API: models of `users_skill_interests`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "SkillInterestSearchResult",
    "SkillInterestSearchResultAttributes",
    "SkillInterestSearchResultPage",
    "SkillInterestSource",
    "UserSkillInterest",
    "UserSkillInterestAttributes",
    "UserSkillInterestDocument",
    "UserSkillInterestPage",
    "UserSkillInterestRelationships",
]


class SkillInterestSource(OpenEnum):
    """Where an interest in a skill comes from, as Adobe's client knows it."""

    ADMIN_ASSIGN = "ADMIN_ASSIGN"
    LO_ENROLL = "LO_ENROLL"
    USER_SELECTED = "USER_SELECTED"


class SkillInterestSearchResult(Model, kw_only=True, tag_field="type", tag="skillInterestSearchResult"):
    """A skill that a search has found."""

    type: ClassVar[Literal["skillInterestSearchResult"]] = "skillInterestSearchResult"
    id: str
    attributes: SkillInterestSearchResultAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class SkillInterestSearchResultAttributes(Model, kw_only=True):
    """Name of the skill."""

    name: str | Unset = UNSET


class SkillInterestSearchResultPage(Model, kw_only=True):
    """A page of skillInterestSearchResult resources."""

    links: models.Links | Unset = UNSET
    data: list[SkillInterestSearchResult]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserSkillInterest(Model, kw_only=True, tag_field="type", tag="userSkillInterest"):
    """A person's interest in a skill."""

    type: ClassVar[Literal["userSkillInterest"]] = "userSkillInterest"
    id: str
    attributes: UserSkillInterestAttributes | Unset = UNSET
    relationships: UserSkillInterestRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    skill: ClassVar[RelatedOne[models.Skill]] = RelatedOne("skill")
    user: ClassVar[RelatedOne[models.User]] = RelatedOne("user")
    user_skills: ClassVar[RelatedMany[models.UserSkill]] = RelatedMany("userSkills")


class UserSkillInterestAttributes(Model, kw_only=True):
    """Since when, and where the interest comes from."""

    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    source: SkillInterestSource | Unset = UNSET


class UserSkillInterestDocument(Model, kw_only=True):
    """One userSkillInterest."""

    links: models.Links | Unset = UNSET
    data: UserSkillInterest
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserSkillInterestPage(Model, kw_only=True):
    """A page of userSkillInterest resources."""

    links: models.Links | Unset = UNSET
    data: list[UserSkillInterest]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserSkillInterestRelationships(Model, kw_only=True):
    """What an userSkillInterest leads to."""

    skill: models.ToOne | Unset = UNSET
    user: models.ToOne | Unset = UNSET
    user_skills: models.ToMany | Unset = json_field(name="userSkills", default=UNSET)
