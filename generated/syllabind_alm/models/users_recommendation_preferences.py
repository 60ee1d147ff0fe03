"""Adobe Learning Manager API: models of `users_recommendation_preferences`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

from .. import models

__all__ = [
    "RecommendationPreference",
    "RecommendationPreferenceCreate",
    "RecommendationPreferenceCreateDict",
    "RecommendationPreferenceUpdate",
    "RecommendationPreferenceUpdateAttributes",
    "RecommendationPreferenceUpdateAttributesDict",
    "RecommendationPreferenceUpdateDict",
    "RecommendationStrip",
    "RecommendationStripAttributes",
    "RecommendationStripList",
    "UserRecommendationPreferences",
    "UserRecommendationPreferencesAttributes",
    "UserRecommendationPreferencesCreate",
    "UserRecommendationPreferencesCreateAttributes",
    "UserRecommendationPreferencesCreateAttributesDict",
    "UserRecommendationPreferencesCreateDict",
    "UserRecommendationPreferencesCreateDocument",
    "UserRecommendationPreferencesCreateDocumentDict",
    "UserRecommendationPreferencesDocument",
    "UserRecommendationPreferencesUpdate",
    "UserRecommendationPreferencesUpdateAttributes",
    "UserRecommendationPreferencesUpdateAttributesDict",
    "UserRecommendationPreferencesUpdateDict",
    "UserRecommendationPreferencesUpdateDocument",
    "UserRecommendationPreferencesUpdateDocumentDict",
]


class RecommendationPreference(Model, kw_only=True):
    """A product or role that a user has chosen."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    date_created: str | Unset = json_field(name="dateCreated", default=UNSET)
    levels: list[models.RecommendationLevel] | Unset = UNSET


class RecommendationPreferenceCreate(Model, kw_only=True):
    """A product or role to choose."""

    id: str
    levels: list[models.RecommendationLevel] | Unset = UNSET


class RecommendationPreferenceUpdate(Model, kw_only=True):
    """A product or role to add."""

    id: str
    type: str | Unset = UNSET
    attributes: RecommendationPreferenceUpdateAttributes | Unset = UNSET


class RecommendationPreferenceUpdateAttributes(Model, kw_only=True):
    """How a product or role is preferred."""

    name: str | Unset = UNSET
    levels: list[models.RecommendationLevel] | Unset = UNSET


class RecommendationStrip(Model, kw_only=True):
    """One strip of recommendations."""

    id: str | Unset = UNSET
    type: str | Unset = UNSET
    attributes: RecommendationStripAttributes | Unset = UNSET


class RecommendationStripAttributes(Model, kw_only=True):
    """What a strip is about."""

    strip_type: str | Unset = json_field(name="stripType", default=UNSET)
    products: list[RecommendationPreference] | Unset = UNSET
    roles: list[RecommendationPreference] | Unset = UNSET
    skills: list[dict[str, Any]] | Unset = UNSET


class RecommendationStripList(Model, kw_only=True):
    """The strips to show. Its shape is inferred."""

    links: models.Links | Unset = UNSET
    data: list[RecommendationStrip]


class UserRecommendationPreferences(Model, kw_only=True, tag_field="type", tag="userRecommendationPreferences"):
    """What a user wants recommendations for."""

    type: ClassVar[Literal["userRecommendationPreferences"]] = "userRecommendationPreferences"
    id: str
    attributes: UserRecommendationPreferencesAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class UserRecommendationPreferencesAttributes(Model, kw_only=True):
    """Products and roles."""

    products: list[RecommendationPreference] | Unset = UNSET
    roles: list[RecommendationPreference] | Unset = UNSET
    skills: list[dict[str, Any]] | Unset = UNSET
    """Their shape is not documented."""


class UserRecommendationPreferencesCreate(Model, kw_only=True):
    """The preferences to set."""

    type: Literal["userRecommendationPreferences"] = "userRecommendationPreferences"
    attributes: UserRecommendationPreferencesCreateAttributes


class UserRecommendationPreferencesCreateAttributes(Model, kw_only=True):
    """The preferences to set."""

    products: list[RecommendationPreferenceCreate] | Unset = UNSET
    roles: list[RecommendationPreferenceCreate] | Unset = UNSET


class UserRecommendationPreferencesCreateDocument(Model, kw_only=True):
    """The preferences to set."""

    data: UserRecommendationPreferencesCreate


class UserRecommendationPreferencesDocument(Model, kw_only=True):
    """One userRecommendationPreferences."""

    links: models.Links | Unset = UNSET
    data: UserRecommendationPreferences
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserRecommendationPreferencesUpdate(Model, kw_only=True):
    """The preferences to add."""

    id: str | Unset = UNSET
    type: Literal["userRecommendationPreferences"] = "userRecommendationPreferences"
    attributes: UserRecommendationPreferencesUpdateAttributes


class UserRecommendationPreferencesUpdateAttributes(Model, kw_only=True):
    """The preferences to add."""

    products: list[RecommendationPreferenceUpdate] | Unset = UNSET
    roles: list[RecommendationPreferenceUpdate] | Unset = UNSET


class UserRecommendationPreferencesUpdateDocument(Model, kw_only=True):
    """The preferences to add."""

    data: UserRecommendationPreferencesUpdate


class RecommendationPreferenceCreateDict(TypedDict):
    """RecommendationPreferenceCreate as a plain dict, by its names in JSON."""

    id: str
    levels: NotRequired[Sequence[models.RecommendationLevel | str]]


class RecommendationPreferenceUpdateDict(TypedDict):
    """RecommendationPreferenceUpdate as a plain dict, by its names in JSON."""

    id: str
    type: NotRequired[str]
    attributes: NotRequired[RecommendationPreferenceUpdateAttributesDict]


class RecommendationPreferenceUpdateAttributesDict(TypedDict):
    """RecommendationPreferenceUpdateAttributes as a plain dict, by its names in JSON."""

    name: NotRequired[str]
    levels: NotRequired[Sequence[models.RecommendationLevel | str]]


class UserRecommendationPreferencesCreateDict(TypedDict):
    """UserRecommendationPreferencesCreate as a plain dict, by its names in JSON."""

    type: Literal["userRecommendationPreferences"]
    attributes: UserRecommendationPreferencesCreateAttributesDict


class UserRecommendationPreferencesCreateAttributesDict(TypedDict):
    """UserRecommendationPreferencesCreateAttributes as a plain dict, by its names in JSON."""

    products: NotRequired[Sequence[RecommendationPreferenceCreateDict]]
    roles: NotRequired[Sequence[RecommendationPreferenceCreateDict]]


class UserRecommendationPreferencesCreateDocumentDict(TypedDict):
    """UserRecommendationPreferencesCreateDocument as a plain dict, by its names in JSON."""

    data: UserRecommendationPreferencesCreateDict


class UserRecommendationPreferencesUpdateDict(TypedDict):
    """UserRecommendationPreferencesUpdate as a plain dict, by its names in JSON."""

    id: NotRequired[str]
    type: Literal["userRecommendationPreferences"]
    attributes: UserRecommendationPreferencesUpdateAttributesDict


class UserRecommendationPreferencesUpdateAttributesDict(TypedDict):
    """UserRecommendationPreferencesUpdateAttributes as a plain dict, by its names in JSON."""

    products: NotRequired[Sequence[RecommendationPreferenceUpdateDict]]
    roles: NotRequired[Sequence[RecommendationPreferenceUpdateDict]]


class UserRecommendationPreferencesUpdateDocumentDict(TypedDict):
    """UserRecommendationPreferencesUpdateDocument as a plain dict, by its names in JSON."""

    data: UserRecommendationPreferencesUpdateDict
