"""Edlink: What students hand in, and their grades. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    AttemptCreate,
    AttemptCreateDict,
    Submission,
    SubmissionEnvelope,
    SubmissionPage,
    SubmissionUpdate,
    SubmissionUpdateDict,
)

if TYPE_CHECKING:
    from .my_classes_assignments_submissions_files import (
        AsyncMyClassesAssignmentsSubmissionsFiles,
        MyClassesAssignmentsSubmissionsFiles,
    )

BY_CURSOR = Sequential(
    items="/$data", next=JsonLink("/$next"), size="$first", expires=7200.0, expired_code="INVALID_CURSOR"
)


@operation("getMySubmission", SubmissionEnvelope, Submission, "/$data", auth="userAccessToken")
def get_my_submission(
    class_id: str,
    assignment_id: str,
    submission_id: str,
    *,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Get one submission.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        submission_id: UUID of the submission.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/submissions.md?plain=1#L52
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/submissions/{wire.path_segment('submission_id', submission_id)}",
        query=wire.query(
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listMySubmissions", SubmissionPage, Submission, BY_CURSOR, auth="userAccessToken")
def list_my_submissions(
    class_id: str,
    assignment_id: str,
    *,
    page_size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the submissions to an assignment.

    Staff of the class see all, students their own. Each student has one from the start, with a lasting `id`,
    though nothing was handed in.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        page_size: Page size. How large it may be depends on the school's system, which may also ignore it.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/submissions.md?plain=1#L5
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/submissions",
        query=wire.query(
            wire.integer("page_size", page_size, 1, wire="$first"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


@operation("reclaimMySubmission", SubmissionEnvelope, Submission, "/$data", auth="userAccessToken", key="$idempotency")
def reclaim_my_submission(class_id: str, assignment_id: str, *, idempotency: str | Unset = UNSET) -> RequestSpec:
    """Take back what the signed-in student handed in.

    Only in the state `submitted`; the state becomes `reclaimed`. There is no request body.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://ed.link/docs/api/v2.0/submissions/user-reclaim-submission
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/reclaim",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
    )


@operation("returnMySubmission", SubmissionEnvelope, Submission, "/$data", auth="userAccessToken", key="$idempotency")
def return_my_submission(
    class_id: str, assignment_id: str, submission_id: str, *, idempotency: str | Unset = UNSET
) -> RequestSpec:
    """Make a grade final and return the work to the student.

    The person must be `teacher`, `ta`, `designer`, `administrator` or `district-administrator` in the class;
    anybody else is refused (`NO_PERMISSION`). The state becomes `returned`. There is no request body.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        submission_id: UUID of the submission.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/submissions.md?plain=1#L272
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/submissions/{wire.path_segment('submission_id', submission_id)}/return",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
    )


@operation("submitMySubmission", SubmissionEnvelope, Submission, "/$data", auth="userAccessToken", key="$idempotency")
def submit_my_submission(
    class_id: str, assignment_id: str, body: AttemptCreate | AttemptCreateDict, *, idempotency: str | Unset = UNSET
) -> RequestSpec:
    """Hand in work as the signed-in student.

    Adds an attempt; the state becomes `submitted`. Which kinds of attachment a system takes differs: NOTES.md
    has the list.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://ed.link/docs/api/v2.0/submissions/user-submit-submission
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/submit",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
        content=wire.json_body(body, AttemptCreate),
        content_type="application/json",
    )


@operation("updateMySubmission", SubmissionEnvelope, Submission, "/$data", auth="userAccessToken", idempotent=True)
def update_my_submission(
    class_id: str,
    assignment_id: str,
    submission_id: str,
    body: SubmissionUpdate | SubmissionUpdateDict,
    *,
    properties: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Grade a submission, comment on it or move its due date.

    The person must be `teacher`, `ta`, `designer`, `administrator` or `district-administrator` in the class;
    anybody else is refused (`NO_PERMISSION`). Some systems show a grade only after `returnMySubmission`. Canvas
    takes one flag (`excused` before `missing` before `late`) and ignores `grader_id`.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        submission_id: UUID of the submission.
        properties: The only members of the body to take up. An unknown name gives the warning
            `INVALID_PATCH_PROPERTY`.

    Evidence: documented, https://ed.link/docs/api/v2.0/submissions/user-grade-submission
    """
    return RequestSpec(
        method="PATCH",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/submissions/{wire.path_segment('submission_id', submission_id)}",
        query=wire.query(
            wire.comma_separated("properties", properties, wire="$properties", least=1),
        ),
        content=wire.json_body(body, SubmissionUpdate),
        content_type="application/json",
    )


class _MyClassesAssignmentsSubmissions:
    __slots__ = ()

    get = Method(get_my_submission)
    """Get one submission."""
    list = Paged(list_my_submissions)
    """List the submissions to an assignment."""
    reclaim = Method(reclaim_my_submission)
    """Take back what the signed-in student handed in."""
    return_ = Method(return_my_submission)
    """Make a grade final and return the work to the student."""
    submit = Method(submit_my_submission)
    """Hand in work as the signed-in student."""
    update = Method(update_my_submission)
    """Grade a submission, comment on it or move its due date."""


class MyClassesAssignmentsSubmissions(_MyClassesAssignmentsSubmissions, Resource):
    """What students hand in, and their grades."""

    __slots__ = ()

    @property
    def files(self) -> MyClassesAssignmentsSubmissionsFiles:
        """Files that were handed in."""
        from .my_classes_assignments_submissions_files import MyClassesAssignmentsSubmissionsFiles

        return MyClassesAssignmentsSubmissionsFiles(self._client)


class AsyncMyClassesAssignmentsSubmissions(_MyClassesAssignmentsSubmissions, AsyncResource):
    """What students hand in, and their grades."""

    __slots__ = ()

    @property
    def files(self) -> AsyncMyClassesAssignmentsSubmissionsFiles:
        """Files that were handed in."""
        from .my_classes_assignments_submissions_files import AsyncMyClassesAssignmentsSubmissionsFiles

        return AsyncMyClassesAssignmentsSubmissionsFiles(self._client)
