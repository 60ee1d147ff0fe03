"""Thrive Learning: models of `cpd`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "CpdActivity",
    "CpdCategory",
    "CpdCategoryPage",
    "CpdEntry",
    "CpdEntryPage",
    "CpdRequirement",
    "CpdRequirementPage",
    "CpdUserSummary",
    "CpdUserSummaryPage",
]


class CpdActivity(Model, kw_only=True):
    """What was done."""

    type: str | Unset = UNSET
    name: str | Unset = UNSET


class CpdCategory(Model, kw_only=True):
    """A kind of continuing professional development."""

    category_id: str = json_field(name="categoryId")
    name: str | Unset = UNSET


class CpdCategoryPage(Model, kw_only=True):
    """One page of CPD categories."""

    results: list[CpdCategory]
    pagination: models.Pagination


class CpdEntry(Model, kw_only=True):
    """Continuing professional development that a user has done."""

    log_entry_id: str = json_field(name="logEntryId")
    user_id: str | Unset = json_field(name="userId", default=UNSET)
    activity: CpdActivity | Unset = UNSET
    category: CpdCategory | Unset = UNSET
    entry_date: Timestamp | Unset = json_field(name="entryDate", default=UNSET)
    duration_minutes: float | Unset = json_field(name="durationMinutes", default=UNSET)
    description: str | None | Unset = UNSET
    is_verified: bool | Unset = json_field(name="isVerified", default=UNSET)
    """True where it was made of activity that the platform verified."""


class CpdEntryPage(Model, kw_only=True):
    """One page of CPD log entries."""

    results: list[CpdEntry]
    pagination: models.Pagination


class CpdRequirement(Model, kw_only=True):
    """How much continuing professional development is required of an audience."""

    audience_requirement_id: str = json_field(name="audienceRequirementId")
    audience_id: str | Unset = json_field(name="audienceId", default=UNSET)
    required_minutes: int | Unset = json_field(name="requiredMinutes", default=UNSET)
    created_at: Timestamp | Unset = json_field(name="createdAt", default=UNSET)
    updated_at: Timestamp | None | Unset = json_field(name="updatedAt", default=UNSET)


class CpdRequirementPage(Model, kw_only=True):
    """One page of CPD requirements."""

    results: list[CpdRequirement]
    pagination: models.Pagination


class CpdUserSummary(Model, kw_only=True):
    """How much continuing professional development a user has done in a period."""

    user_id: str = json_field(name="userId")
    duration_minutes: int | Unset = json_field(name="durationMinutes", default=UNSET)


class CpdUserSummaryPage(Model, kw_only=True):
    """One page of CPD sums."""

    results: list[CpdUserSummary]
    pagination: models.Pagination
