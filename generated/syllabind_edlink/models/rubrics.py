"""Edlink: models of `rubrics`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "GradingCriterion",
    "GradingCriterionDict",
    "PerformanceLevel",
    "PerformanceLevelDict",
    "Rubric",
    "RubricCreate",
    "RubricCreateDict",
    "RubricEnvelope",
    "RubricUpdate",
    "RubricUpdateDict",
]


class GradingCriterion(Model, kw_only=True):
    """One criterion of a rubric."""

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    weight: float | Unset = UNSET
    """Not taken by every system."""
    performance_levels: list[PerformanceLevel] | Unset = UNSET


class PerformanceLevel(Model, kw_only=True):
    """A level that work can reach by a criterion."""

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    points: float | Unset = UNSET


class Rubric(Model, kw_only=True):
    """Criteria for grading an assignment. A new one may come without some of its members."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    grading_criteria: list[GradingCriterion] | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""


class RubricCreate(Model, kw_only=True):
    """What a new rubric may say."""

    title: str
    description: str
    type: str | Unset = UNSET
    """Allowed by the page; its values are not documented."""
    grading_criteria: list[GradingCriterion]
    assignment_id: str | Unset = UNSET
    """The assignment that it belongs to."""


class RubricEnvelope(Model, kw_only=True):
    """A rubric in Edlink's envelope."""

    data: Rubric = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class RubricUpdate(Model, kw_only=True):
    """What may be changed of a rubric. `$properties` says which members count."""

    title: str | Unset = UNSET
    grading_criteria: list[GradingCriterion] | Unset = UNSET


class GradingCriterionDict(TypedDict):
    """GradingCriterion as a plain dict, by its names in JSON."""

    name: NotRequired[str]
    description: NotRequired[str]
    weight: NotRequired[float]
    performance_levels: NotRequired[Sequence[PerformanceLevelDict]]


class PerformanceLevelDict(TypedDict):
    """PerformanceLevel as a plain dict, by its names in JSON."""

    name: NotRequired[str]
    description: NotRequired[str]
    points: NotRequired[float]


class RubricCreateDict(TypedDict):
    """RubricCreate as a plain dict, by its names in JSON."""

    title: str
    description: str
    type: NotRequired[str]
    grading_criteria: Sequence[GradingCriterionDict]
    assignment_id: NotRequired[str]


class RubricUpdateDict(TypedDict):
    """RubricUpdate as a plain dict, by its names in JSON."""

    title: NotRequired[str]
    grading_criteria: NotRequired[Sequence[GradingCriterionDict]]
