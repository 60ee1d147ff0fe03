"""Thrive Learning: models of `assignments`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

__all__ = [
    "Assignment",
    "AssignmentCreate",
    "AssignmentCreateDict",
    "AssignmentDelete",
    "AssignmentDeleteDict",
    "AssignmentUpdate",
    "AssignmentUpdateDict",
    "Enrolment",
    "EnrolmentHistoryEntry",
    "EnrolmentStatus",
]


class EnrolmentStatus(OpenEnum):
    """* `archived`: of no concern to the user any longer
    * `complete`: completed before it was due
    * `open`: to be completed now
    * `overdue`: past its due date without a completion
    * `scheduled`: waiting for its turn in the recurring period
    * `unassigned`: only as the previous status when an enrolment is made."""

    ARCHIVED = "archived"
    COMPLETE = "complete"
    OPEN = "open"
    OVERDUE = "overdue"
    SCHEDULED = "scheduled"
    UNASSIGNED = "unassigned"


class Assignment(Model, kw_only=True):
    """Content that the members of an audience have to complete in a given time."""

    id: str
    audience_id: str | Unset = json_field(name="audienceId", default=UNSET)
    primary_content_id: str | Unset = json_field(name="primaryContentId", default=UNSET)
    """The content to complete."""
    alternative_content_ids: list[str] | Unset = json_field(name="alternativeContentIds", default=UNSET)
    """Content that counts as well when it is completed."""
    hide_alternative_content: bool | Unset = json_field(name="hideAlternativeContent", default=UNSET)
    completion_period: int | Unset = json_field(name="completionPeriod", default=UNSET)
    """Days to complete it."""
    recurrence: int | None | Unset = UNSET
    """Days until it is due again."""
    is_active: bool | Unset = json_field(name="isActive", default=UNSET)
    is_deleted: bool | Unset = json_field(name="isDeleted", default=UNSET)
    created_at: Timestamp | None | Unset = json_field(name="createdAt", default=UNSET)
    deleted_at: Timestamp | None | Unset = json_field(name="deletedAt", default=UNSET)
    updated_at: Timestamp | None | Unset = json_field(name="updatedAt", default=UNSET)


class AssignmentCreate(Model, kw_only=True):
    """A new assignment."""

    audience_id: str = json_field(name="audienceId")
    content_id: str = json_field(name="contentId")
    """The content to complete; the answer calls it `primaryContentId`."""
    alternative_content_ids: list[str] | Unset = json_field(name="alternativeContentIds", default=UNSET)
    """Content that counts as well when it is completed."""
    hide_alternative_content: bool | Unset = json_field(name="hideAlternativeContent", default=UNSET)
    completion_period: int | Unset = json_field(name="completionPeriod", default=UNSET)
    """Days to complete it; 30 where it is left out."""
    recurrence: int | Unset = UNSET
    """Days until it is due again."""


class AssignmentDelete(Model, kw_only=True):
    """Which audience the deleted assignment is for."""

    audience_id: str = json_field(name="audienceId")


class AssignmentUpdate(Model, kw_only=True):
    """What to change of an assignment."""

    audience_id: str = json_field(name="audienceId")
    content_id: str | Unset = json_field(name="contentId", default=UNSET)
    alternative_content_ids: list[str] | Unset = json_field(name="alternativeContentIds", default=UNSET)
    completion_period: int | Unset = json_field(name="completionPeriod", default=UNSET)
    """Days to complete it."""
    recurrence: int | Unset = UNSET
    """Days until it is due again."""


class Enrolment(Model, kw_only=True):
    """How one user stands with one assignment."""

    id: str
    user_id: str | Unset = json_field(name="userId", default=UNSET)
    assignment_id: str | Unset = json_field(name="assignmentId", default=UNSET)
    audience_id: str | Unset = json_field(name="audienceId", default=UNSET)
    primary_content_id: str | Unset = json_field(name="primaryContentId", default=UNSET)
    status: EnrolmentStatus | Unset = UNSET
    available_date: Timestamp | None | Unset = json_field(name="availableDate", default=UNSET)
    """When a scheduled enrolment becomes open."""
    due_date: Timestamp | None | Unset = json_field(name="dueDate", default=UNSET)
    """When it becomes overdue."""
    last_completed_at: Timestamp | None | Unset = json_field(name="lastCompletedAt", default=UNSET)
    history: list[EnrolmentHistoryEntry] | Unset = UNSET
    """What has happened to it."""
    updated_at: Timestamp | Unset = json_field(name="updatedAt", default=UNSET)


class EnrolmentHistoryEntry(Model, kw_only=True):
    """One change of an enrolment."""

    type: str | Unset = UNSET
    """What happened; the values are not documented."""
    completion_id: str | None | Unset = json_field(name="completionId", default=UNSET)
    previous_status: EnrolmentStatus | Unset = json_field(name="previousStatus", default=UNSET)
    next_status: EnrolmentStatus | Unset = json_field(name="nextStatus", default=UNSET)
    created_at: Timestamp | Unset = json_field(name="createdAt", default=UNSET)
    updated_at: Timestamp | Unset = json_field(name="updatedAt", default=UNSET)


class AssignmentCreateDict(TypedDict):
    """AssignmentCreate as a plain dict, by its names in JSON."""

    audienceId: str
    contentId: str
    alternativeContentIds: NotRequired[Sequence[str]]
    hideAlternativeContent: NotRequired[bool]
    completionPeriod: NotRequired[int]
    recurrence: NotRequired[int]


class AssignmentDeleteDict(TypedDict):
    """AssignmentDelete as a plain dict, by its names in JSON."""

    audienceId: str


class AssignmentUpdateDict(TypedDict):
    """AssignmentUpdate as a plain dict, by its names in JSON."""

    audienceId: str
    contentId: NotRequired[str]
    alternativeContentIds: NotRequired[Sequence[str]]
    completionPeriod: NotRequired[int]
    recurrence: NotRequired[int]
