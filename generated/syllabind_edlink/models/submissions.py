"""Edlink: models of `submissions`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.deprecation import DeprecatedMember, deprecated_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Attachment",
    "AttachmentCreate",
    "AttachmentCreateDict",
    "AttachmentType",
    "Attempt",
    "AttemptCreate",
    "AttemptCreateDict",
    "FileShareMode",
    "GraphSubmissionUpdate",
    "GraphSubmissionUpdateDict",
    "Submission",
    "SubmissionEnvelope",
    "SubmissionFlag",
    "SubmissionPage",
    "SubmissionState",
    "SubmissionUpdate",
    "SubmissionUpdateDict",
]


class AttachmentType(OpenEnum):
    """Kind of attachment. `drive` stands in the vendor's SDK only; kinds for discussions and assessments exist but
    are not named."""

    TEXT = "text"
    LINK = "link"
    FILE = "file"
    DRIVE = "drive"
    LTI = "lti"


class FileShareMode(OpenEnum):
    """How students share a file."""

    VIEW = "view"
    EDIT = "edit"
    COPY = "copy"


class SubmissionFlag(OpenEnum):
    """What is special about a submission."""

    MISSING = "missing"
    LATE = "late"
    EXCUSED = "excused"


class SubmissionState(OpenEnum):
    """Where a submission stands. Users change it by `submit`, `reclaim` and `return`."""

    CREATED = "created"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    RECLAIMED = "reclaimed"


class Attachment(Model, kw_only=True):
    """Something attached to an assignment or an attempt. `type` says which members there are: `link` has `url`,
    `text` has `text`, `file` has `url` (ready to download), `size` and more, `lti` has `url` and `parameters`."""

    type: AttachmentType | Unset = UNSET
    id: str | Unset = UNSET
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    url: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    text: str | None | Unset = UNSET
    size: float | None | Unset = UNSET
    """Bytes."""
    thumbnail_url: str | None | Unset = UNSET
    share_mode: FileShareMode | Unset = UNSET
    file_external_id: DeprecatedMember[str | None | Unset] = deprecated_field(default=UNSET)
    """Deprecated by the vendor."""
    parameters: dict[str, Any] | Unset = UNSET
    identifiers: list[models.Identifier] | Unset = UNSET
    rule_ids: list[str] | Unset = UNSET
    """Their purpose is not documented."""
    references: dict[str, Any] | Unset = UNSET
    """Their purpose is not documented."""


class AttachmentCreate(Model, kw_only=True):
    """Something to attach: a `link` (`url`), a `text` (`text`), an `lti` launch (`url`, `parameters`), or a `file`
    (`title`, `size`, `data`), which only the newest sample of handing in sends; other pages call files
    read-only."""

    type: AttachmentType
    url: str | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    text: str | Unset = UNSET
    parameters: dict[str, Any] | Unset = UNSET
    size: int | Unset = UNSET
    """Bytes."""
    data: list[int] | Unset = UNSET
    """The file, as the values of its bytes."""


class Attempt(Model, kw_only=True):
    """One handing-in. It never changes."""

    created_date: Timestamp | Unset = UNSET
    attachments: list[Attachment] | Unset = UNSET


class AttemptCreate(Model, kw_only=True):
    """What is handed in."""

    attachments: list[AttachmentCreate]


class GraphSubmissionUpdate(Model, kw_only=True):
    """What an application may change of a submission. `$properties` says which members count."""

    attachments: list[AttachmentCreate] | Unset = UNSET
    state: SubmissionState | Unset = UNSET
    grader_id: str | Unset = UNSET
    """Person who graded."""
    flags: list[SubmissionFlag] | Unset = UNSET
    grade_comment: str | Unset = UNSET
    grade_points: float | Unset = UNSET
    grade: str | Unset = UNSET
    extra_attempts: float | Unset = UNSET
    override_due_date: Timestamp | Unset = UNSET
    """Another due date for this student."""
    rubric_grade: Any | Unset = UNSET
    """Grade by a rubric. Its shape is not documented."""


class Submission(Model, kw_only=True):
    """What one student does about one assignment: attempts and grade."""

    id: str
    """UUID. Lasting, even where nothing was handed in."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    state: SubmissionState | Unset = UNSET
    flags: list[SubmissionFlag] | Unset = UNSET
    attempts: list[Attempt] | Unset = UNSET
    grade_comment: str | None | Unset = UNSET
    grade_points: float | None | Unset = UNSET
    """Older samples have a string here."""
    grade: str | None | Unset = UNSET
    rubric_grade: Any | Unset = UNSET
    """Grade by a rubric. Its shape is not documented."""
    extra_attempts: float | None | Unset = UNSET
    override_due_date: Timestamp | None | Unset = UNSET
    """Another due date for this student."""
    grader_id: str | None | Unset = UNSET
    person_id: str | Unset = UNSET
    """Missing from older submissions of Google Classroom."""
    identifiers: list[models.Identifier] | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET


class SubmissionEnvelope(Model, kw_only=True):
    """A submission in Edlink's envelope."""

    data: Submission = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class SubmissionPage(Model, kw_only=True):
    """A page of submissions."""

    data: list[Submission] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class SubmissionUpdate(Model, kw_only=True):
    """What staff may change of a submission. `$properties` says which members count."""

    grader_id: str | Unset = UNSET
    """Person who graded."""
    flags: list[SubmissionFlag] | Unset = UNSET
    grade_comment: str | Unset = UNSET
    grade_points: float | Unset = UNSET
    grade: str | Unset = UNSET
    extra_attempts: float | Unset = UNSET
    override_due_date: Timestamp | Unset = UNSET
    """Another due date for this student."""


class AttachmentCreateDict(TypedDict):
    """AttachmentCreate as a plain dict, by its names in JSON."""

    type: AttachmentType | str
    url: NotRequired[str]
    title: NotRequired[str]
    description: NotRequired[str]
    text: NotRequired[str]
    parameters: NotRequired[Mapping[str, Any]]
    size: NotRequired[int]
    data: NotRequired[Sequence[int]]


class AttemptCreateDict(TypedDict):
    """AttemptCreate as a plain dict, by its names in JSON."""

    attachments: Sequence[AttachmentCreateDict]


class GraphSubmissionUpdateDict(TypedDict):
    """GraphSubmissionUpdate as a plain dict, by its names in JSON."""

    attachments: NotRequired[Sequence[AttachmentCreateDict]]
    state: NotRequired[SubmissionState | str]
    grader_id: NotRequired[str]
    flags: NotRequired[Sequence[SubmissionFlag | str]]
    grade_comment: NotRequired[str]
    grade_points: NotRequired[float]
    grade: NotRequired[str]
    extra_attempts: NotRequired[float]
    override_due_date: NotRequired[datetime.datetime | str]
    rubric_grade: NotRequired[Any]


class SubmissionUpdateDict(TypedDict):
    """SubmissionUpdate as a plain dict, by its names in JSON."""

    grader_id: NotRequired[str]
    flags: NotRequired[Sequence[SubmissionFlag | str]]
    grade_comment: NotRequired[str]
    grade_points: NotRequired[float]
    grade: NotRequired[str]
    extra_attempts: NotRequired[float]
    override_due_date: NotRequired[datetime.datetime | str]
