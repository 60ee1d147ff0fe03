"""Adobe Learning Manager API: models of `badges`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.jsonapi import RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Badge",
    "BadgeAttributes",
    "BadgeDocument",
    "BadgePage",
    "BadgeProvider",
    "BadgeState",
    "UserBadge",
    "UserBadgeAttributes",
    "UserBadgeDocument",
    "UserBadgeModelType",
    "UserBadgePage",
    "UserBadgeRelationships",
]


class BadgeState(OpenEnum):
    """Whether a badge is in use."""

    ACTIVE = "Active"
    RETIRED = "Retired"


class UserBadgeModelType(OpenEnum):
    """What a badge was earned for. The manual's sample says skillLevel; learningObject is inferred."""

    SKILL_LEVEL = "skillLevel"
    LEARNING_OBJECT = "learningObject"


class Badge(Model, kw_only=True, tag_field="type", tag="badge"):
    """A token that learners get for reaching a milestone."""

    type: ClassVar[Literal["badge"]] = "badge"
    id: str
    attributes: BadgeAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class BadgeAttributes(Model, kw_only=True):
    """Name and picture of a badge."""

    image_url: str | Unset = json_field(name="imageUrl", default=UNSET)
    name: str | Unset = UNSET
    state: BadgeState | Unset = UNSET
    external_provider: BadgeProvider | Unset = json_field(name="externalProvider", default=UNSET)


class BadgeDocument(Model, kw_only=True):
    """A badge."""

    links: models.Links | Unset = UNSET
    data: Badge
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class BadgePage(Model, kw_only=True):
    """A page of badges."""

    links: models.Links | Unset = UNSET
    data: list[Badge]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class BadgeProvider(Model, kw_only=True):
    """The service that issues a badge, such as Credly."""

    id: str | Unset = UNSET
    provider: str | Unset = UNSET


class UserBadge(Model, kw_only=True, tag_field="type", tag="userBadge"):
    """A badge that a person has earned."""

    type: ClassVar[Literal["userBadge"]] = "userBadge"
    id: str
    attributes: UserBadgeAttributes | Unset = UNSET
    relationships: UserBadgeRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    badge: ClassVar[RelatedOne[Badge]] = RelatedOne("badge")
    learner: ClassVar[RelatedOne[models.User]] = RelatedOne("learner")
    model: ClassVar[RelatedOne[models.SkillLevel | models.LearningObject]] = RelatedOne("model")


class UserBadgeAttributes(Model, kw_only=True):
    """When and for what a badge was earned."""

    assertion_url: str | Unset = json_field(name="assertionUrl", default=UNSET)
    date_achieved: Timestamp | Unset = json_field(name="dateAchieved", default=UNSET)
    model_type: UserBadgeModelType | Unset = json_field(name="modelType", default=UNSET)
    expiry_date: Timestamp | Unset = json_field(name="expiryDate", default=UNSET)


class UserBadgeDocument(Model, kw_only=True):
    """One earned badge."""

    links: models.Links | Unset = UNSET
    data: UserBadge
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserBadgePage(Model, kw_only=True):
    """A page of earned badges."""

    links: models.Links | Unset = UNSET
    data: list[UserBadge]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserBadgeRelationships(Model, kw_only=True):
    """What an earned badge leads to."""

    badge: models.ToOne | Unset = UNSET
    learner: models.ToOne | Unset = UNSET
    model: models.ToOne | Unset = UNSET
    """What the badge was earned for."""
