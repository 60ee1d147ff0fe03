"""Edlink: models of `assignments`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "AssigneeMode",
    "Assignment",
    "AssignmentAlias",
    "AssignmentAliasCreate",
    "AssignmentAliasCreateDict",
    "AssignmentAliasEnvelope",
    "AssignmentAliasUpdate",
    "AssignmentAliasUpdateDict",
    "AssignmentCreate",
    "AssignmentCreateDict",
    "AssignmentEnvelope",
    "AssignmentPage",
    "AssignmentState",
    "AssignmentUpdate",
    "AssignmentUpdateDict",
    "GradingType",
    "SubmissionType",
]


class AssigneeMode(OpenEnum):
    """Whether all students of the class are meant."""

    ALL = "all"
    INDIVIDUALS = "individuals"


class AssignmentState(OpenEnum):
    """Where an assignment stands in its life."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    OPEN = "open"
    LOCKED = "locked"


class GradingType(OpenEnum):
    """How an assignment is graded."""

    POINTS = "points"
    PERCENT = "percent"
    PASS_FAIL = "pass_fail"
    LETTER_GRADE = "letter_grade"
    RUBRIC = "rubric"


class SubmissionType(OpenEnum):
    """What may be handed in."""

    LINK = "link"
    FILE = "file"
    TEXT = "text"
    DISCUSSION = "discussion"


class Assignment(Model, kw_only=True):
    """Work that a class, or some of its students, are to do. Empty properties are left out."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When it was made in the source."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in the source."""
    title: str | Unset = UNSET
    description: str | None | Unset = UNSET
    """May be HTML."""
    description_plaintext: str | None | Unset = UNSET
    state: AssignmentState | Unset = UNSET
    attachments: list[models.Attachment] | Unset = UNSET
    assignee_mode: AssigneeMode | Unset = UNSET
    assignee_ids: list[str] | Unset = UNSET
    """People; only with the mode `individuals`."""
    section_ids: list[str] | Unset = UNSET
    due_date: Timestamp | None | Unset = UNSET
    display_date: Timestamp | None | Unset = UNSET
    start_date: Timestamp | None | Unset = UNSET
    end_date: Timestamp | None | Unset = UNSET
    points_possible: float | None | Unset = UNSET
    """Only with the grading type `points`."""
    grading_type: GradingType | Unset = UNSET
    submission_types: list[SubmissionType] | Unset = UNSET
    max_attempts: float | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    category_id: str | None | Unset = UNSET
    module_id: str | None | Unset = UNSET
    rubric_id: str | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    """Part of the feature that shares one assignment of the school's system over several Edlink classes."""
    properties: dict[str, Any] | Unset = UNSET


class AssignmentAlias(Model, kw_only=True):
    """An identifier of one's own for an assignment."""

    identifier: str
    type: str
    """Namespace of the identifier, free to choose."""
    rule_ids: list[str] | Unset = UNSET
    """Seen in a sample only."""
    references: dict[str, Any] | Unset = UNSET
    """Seen in a sample only."""


class AssignmentAliasCreate(Model, kw_only=True):
    """A new alias; the pair must not be taken."""

    identifier: str
    type: str
    """Namespace of the identifier, free to choose."""


class AssignmentAliasEnvelope(Model, kw_only=True):
    """An alias in Edlink's envelope."""

    data: AssignmentAlias = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class AssignmentAliasUpdate(Model, kw_only=True):
    """What an alias is to be; the pair must not be taken."""

    identifier: str
    type: str
    """Namespace of the identifier, free to choose."""


class AssignmentCreate(Model, kw_only=True):
    """What a new assignment may say."""

    id: str | Unset = UNSET
    """UUID of your own making."""
    title: str
    description: str
    """May be HTML."""
    description_plaintext: str | Unset = UNSET
    state: AssignmentState | Unset = UNSET
    attachments: list[models.AttachmentCreate] | Unset = UNSET
    due_date: Timestamp
    display_date: Timestamp | Unset = UNSET
    start_date: Timestamp | Unset = UNSET
    end_date: Timestamp | Unset = UNSET
    assignee_mode: AssigneeMode | Unset = UNSET
    assignee_ids: list[str] | Unset = UNSET
    """People; only with the mode `individuals`."""
    section_ids: list[str] | Unset = UNSET
    points_possible: float | Unset = UNSET
    """More than 0."""
    grading_type: GradingType
    submission_types: list[SubmissionType] | Unset = UNSET
    max_attempts: float | Unset = UNSET
    session_id: str | Unset = UNSET
    category_id: str | Unset = UNSET
    module_id: str | Unset = UNSET
    rubric_id: str | Unset = UNSET
    """Needed by the grading type `rubric`."""
    parent_id: str | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET


class AssignmentEnvelope(Model, kw_only=True):
    """An assignment in Edlink's envelope."""

    data: Assignment = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class AssignmentPage(Model, kw_only=True):
    """A page of assignments."""

    data: list[Assignment] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class AssignmentUpdate(Model, kw_only=True):
    """What may be changed of an assignment. `$properties` says which members count. The page of the Graph API does
    not list `section_ids`, `attachments` and `properties`; what it does not know is left out with a warning."""

    title: str | Unset = UNSET
    description: str | Unset = UNSET
    """May be HTML."""
    description_plaintext: str | Unset = UNSET
    state: AssignmentState | Unset = UNSET
    due_date: Timestamp | Unset = UNSET
    display_date: Timestamp | Unset = UNSET
    start_date: Timestamp | Unset = UNSET
    end_date: Timestamp | Unset = UNSET
    assignee_mode: AssigneeMode | Unset = UNSET
    assignee_ids: list[str] | Unset = UNSET
    """People; only with the mode `individuals`."""
    points_possible: float | Unset = UNSET
    """More than 0."""
    grading_type: GradingType | Unset = UNSET
    submission_types: list[SubmissionType] | Unset = UNSET
    max_attempts: float | Unset = UNSET
    session_id: str | Unset = UNSET
    category_id: str | Unset = UNSET
    section_ids: list[str] | Unset = UNSET
    attachments: list[models.AttachmentCreate] | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET


class AssignmentAliasCreateDict(TypedDict):
    """AssignmentAliasCreate as a plain dict, by its names in JSON."""

    identifier: str
    type: str


class AssignmentAliasUpdateDict(TypedDict):
    """AssignmentAliasUpdate as a plain dict, by its names in JSON."""

    identifier: str
    type: str


class AssignmentCreateDict(TypedDict):
    """AssignmentCreate as a plain dict, by its names in JSON."""

    id: NotRequired[str]
    title: str
    description: str
    description_plaintext: NotRequired[str]
    state: NotRequired[AssignmentState | str]
    attachments: NotRequired[Sequence[models.AttachmentCreateDict]]
    due_date: datetime.datetime | str
    display_date: NotRequired[datetime.datetime | str]
    start_date: NotRequired[datetime.datetime | str]
    end_date: NotRequired[datetime.datetime | str]
    assignee_mode: NotRequired[AssigneeMode | str]
    assignee_ids: NotRequired[Sequence[str]]
    section_ids: NotRequired[Sequence[str]]
    points_possible: NotRequired[float]
    grading_type: GradingType | str
    submission_types: NotRequired[Sequence[SubmissionType | str]]
    max_attempts: NotRequired[float]
    session_id: NotRequired[str]
    category_id: NotRequired[str]
    module_id: NotRequired[str]
    rubric_id: NotRequired[str]
    parent_id: NotRequired[str]
    properties: NotRequired[Mapping[str, Any]]


class AssignmentUpdateDict(TypedDict):
    """AssignmentUpdate as a plain dict, by its names in JSON."""

    title: NotRequired[str]
    description: NotRequired[str]
    description_plaintext: NotRequired[str]
    state: NotRequired[AssignmentState | str]
    due_date: NotRequired[datetime.datetime | str]
    display_date: NotRequired[datetime.datetime | str]
    start_date: NotRequired[datetime.datetime | str]
    end_date: NotRequired[datetime.datetime | str]
    assignee_mode: NotRequired[AssigneeMode | str]
    assignee_ids: NotRequired[Sequence[str]]
    points_possible: NotRequired[float]
    grading_type: NotRequired[GradingType | str]
    submission_types: NotRequired[Sequence[SubmissionType | str]]
    max_attempts: NotRequired[float]
    session_id: NotRequired[str]
    category_id: NotRequired[str]
    section_ids: NotRequired[Sequence[str]]
    attachments: NotRequired[Sequence[models.AttachmentCreateDict]]
    properties: NotRequired[Mapping[str, Any]]
