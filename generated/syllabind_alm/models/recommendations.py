"""Adobe Learning Manager API: models of `recommendations`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from msgspec import field as json_field
from syllabind.core.jsonapi import RelatedOne
from syllabind.core.models import UNSET, Model, Unset

from .. import models

__all__ = [
    "Recommendation",
    "RecommendationAttributes",
    "RecommendationMeta",
    "RecommendationPage",
    "RecommendationProduct",
    "RecommendationProductAttributes",
    "RecommendationProductPage",
    "RecommendationReason",
    "RecommendationRelationships",
    "RecommendationRole",
    "RecommendationRoleAttributes",
    "RecommendationRolePage",
]


class Recommendation(Model, kw_only=True, tag_field="type", tag="recommendation"):
    """A learning object that is recommended."""

    type: ClassVar[Literal["recommendation"]] = "recommendation"
    id: str
    attributes: RecommendationAttributes | Unset = UNSET
    relationships: RecommendationRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    learning_object: ClassVar[RelatedOne[models.LearningObject]] = RelatedOne("learningObject")


class RecommendationAttributes(Model, kw_only=True):
    """Why a learning object is recommended."""

    reason: list[str] | Unset = UNSET
    reason_model: list[RecommendationReason] | Unset = json_field(name="reasonModel", default=UNSET)
    external_skills: dict[str, Any] | Unset = json_field(name="externalSkills", default=UNSET)
    internal_skills: dict[str, Any] | Unset = json_field(name="internalSkills", default=UNSET)


class RecommendationMeta(Model, kw_only=True):
    """Facts about a list of recommendations."""

    strip_count: int | Unset = json_field(name="stripCount", default=UNSET)
    skill_name: str | Unset = json_field(name="skillName", default=UNSET)


class RecommendationPage(Model, kw_only=True):
    """A page of recommendation resources."""

    links: models.Links | Unset = UNSET
    data: list[Recommendation]
    included: list[models.Included] | Unset = UNSET
    meta: RecommendationMeta | Unset = UNSET


class RecommendationProduct(Model, kw_only=True, tag_field="type", tag="recommendationProduct"):
    """A product that recommendations go by."""

    type: ClassVar[Literal["recommendationProduct"]] = "recommendationProduct"
    id: str
    attributes: RecommendationProductAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class RecommendationProductAttributes(Model, kw_only=True):
    """Name and levels of a product."""

    name: str | Unset = UNSET
    levels: list[models.RecommendationLevel] | Unset = UNSET


class RecommendationProductPage(Model, kw_only=True):
    """A page of recommendationProduct resources."""

    links: models.Links | Unset = UNSET
    data: list[RecommendationProduct]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class RecommendationReason(Model, kw_only=True):
    """A reason in parts."""

    model_id: int | Unset = json_field(name="modelId", default=UNSET)
    model_type: str | Unset = json_field(name="modelType", default=UNSET)
    model_values: dict[str, Any] | Unset = json_field(name="modelValues", default=UNSET)
    template: str | Unset = UNSET


class RecommendationRelationships(Model, kw_only=True):
    """What a recommendation leads to."""

    learning_object: models.ToOne | Unset = json_field(name="learningObject", default=UNSET)


class RecommendationRole(Model, kw_only=True, tag_field="type", tag="recommendationRole"):
    """A role that recommendations go by."""

    type: ClassVar[Literal["recommendationRole"]] = "recommendationRole"
    id: str
    attributes: RecommendationRoleAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class RecommendationRoleAttributes(Model, kw_only=True):
    """Name and levels of a role."""

    name: str | Unset = UNSET
    levels: list[models.RecommendationLevel] | Unset = UNSET


class RecommendationRolePage(Model, kw_only=True):
    """A page of recommendationRole resources."""

    links: models.Links | Unset = UNSET
    data: list[RecommendationRole]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET
