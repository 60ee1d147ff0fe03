"""Adobe Learning Manager API: models of `users_module_grades`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "UserModuleGrade",
    "UserModuleGradeAttributes",
    "UserModuleGradeCreate",
    "UserModuleGradeCreateAttributes",
    "UserModuleGradeCreateAttributesDict",
    "UserModuleGradeCreateDict",
    "UserModuleGradeCreateDocument",
    "UserModuleGradeCreateDocumentDict",
    "UserModuleGradeCreateRelationships",
    "UserModuleGradeCreateRelationshipsDict",
    "UserModuleGradeDocument",
]


class UserModuleGrade(Model, kw_only=True, tag_field="type", tag="userModuleGrade"):
    """Outcome of a module, as an administrator recorded it."""

    type: ClassVar[Literal["userModuleGrade"]] = "userModuleGrade"
    id: str
    attributes: UserModuleGradeAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class UserModuleGradeAttributes(Model, kw_only=True):
    """The outcome; known from a community article."""

    duration: float | Unset = UNSET
    score: float | Unset = UNSET
    min_score: float | Unset = json_field(name="minScore", default=UNSET)
    max_score: float | Unset = json_field(name="maxScore", default=UNSET)
    date_completed: Timestamp | Unset = json_field(name="dateCompleted", default=UNSET)
    date_success: Timestamp | Unset = json_field(name="dateSuccess", default=UNSET)
    date_started: Timestamp | Unset = json_field(name="dateStarted", default=UNSET)
    started: bool | Unset = UNSET
    completed: bool | Unset = UNSET
    success: bool | Unset = UNSET


class UserModuleGradeCreate(Model, kw_only=True):
    """The outcome to record."""

    type: Literal["userModuleGrade"] = "userModuleGrade"
    attributes: UserModuleGradeCreateAttributes
    relationships: UserModuleGradeCreateRelationships | Unset = UNSET


class UserModuleGradeCreateAttributes(Model, kw_only=True):
    """The outcome; known from a community article."""

    duration: float | Unset = UNSET
    score: float | Unset = UNSET
    min_score: float | Unset = json_field(name="minScore", default=UNSET)
    max_score: float | Unset = json_field(name="maxScore", default=UNSET)
    date_completed: Timestamp | Unset = json_field(name="dateCompleted", default=UNSET)
    date_success: Timestamp | Unset = json_field(name="dateSuccess", default=UNSET)
    date_started: Timestamp | Unset = json_field(name="dateStarted", default=UNSET)
    started: bool | Unset = UNSET
    completed: bool | Unset = UNSET
    success: bool | Unset = UNSET


class UserModuleGradeCreateDocument(Model, kw_only=True):
    """The outcome to record."""

    data: UserModuleGradeCreate


class UserModuleGradeCreateRelationships(Model, kw_only=True):
    """What it belongs to."""

    learner: models.ToMany | Unset = UNSET
    module: models.ToMany | Unset = UNSET
    """Ids of the type `courseModule`."""
    course: models.ToMany | Unset = UNSET
    """Ids of the type `course`."""


class UserModuleGradeDocument(Model, kw_only=True):
    """One userModuleGrade."""

    links: models.Links | Unset = UNSET
    data: UserModuleGrade
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserModuleGradeCreateDict(TypedDict):
    """UserModuleGradeCreate as a plain dict, by its names in JSON."""

    type: Literal["userModuleGrade"]
    attributes: UserModuleGradeCreateAttributesDict
    relationships: NotRequired[UserModuleGradeCreateRelationshipsDict]


class UserModuleGradeCreateAttributesDict(TypedDict):
    """UserModuleGradeCreateAttributes as a plain dict, by its names in JSON."""

    duration: NotRequired[float]
    score: NotRequired[float]
    minScore: NotRequired[float]
    maxScore: NotRequired[float]
    dateCompleted: NotRequired[datetime.datetime | str]
    dateSuccess: NotRequired[datetime.datetime | str]
    dateStarted: NotRequired[datetime.datetime | str]
    started: NotRequired[bool]
    completed: NotRequired[bool]
    success: NotRequired[bool]


class UserModuleGradeCreateDocumentDict(TypedDict):
    """UserModuleGradeCreateDocument as a plain dict, by its names in JSON."""

    data: UserModuleGradeCreateDict


class UserModuleGradeCreateRelationshipsDict(TypedDict):
    """UserModuleGradeCreateRelationships as a plain dict, by its names in JSON."""

    learner: NotRequired[models.ToManyDict]
    module: NotRequired[models.ToManyDict]
    course: NotRequired[models.ToManyDict]
