"""Edlink: What students hand in, and their grades. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

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
    GraphSubmissionUpdate,
    GraphSubmissionUpdateDict,
    Submission,
    SubmissionEnvelope,
    SubmissionPage,
)

BY_CURSOR = Sequential(
    items="/$data", next=JsonLink("/$next"), size="$first", expires=7200.0, expired_code="INVALID_CURSOR"
)


@operation("getSubmission", SubmissionEnvelope, Submission, "/$data", auth="integrationAccessToken")
def get_submission(
    class_id: str,
    assignment_id: str,
    submission_id: str,
    *,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Get a submission.

    The SDK has one class for the submissions of both APIs, and this is what it calls; the pages describe it for
    `/my` alone.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        submission_id: UUID of the submission, or of the student.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: inferred, https://github.com/edlink/edlink-node-sdk/blob/1da903885c4265ba0debe20ace447c0cde507ed9/src/common/submissions.ts
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/submissions/{wire.path_segment('submission_id', submission_id)}",
        query=wire.query(
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listSubmissions", SubmissionPage, Submission, BY_CURSOR, auth="integrationAccessToken")
def list_submissions(
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

    Each student has one from the start. Applications in use call it; no page of its own could be read.

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

    Evidence: observed, https://github.com/edlink/edlink-node-sdk/blob/1da903885c4265ba0debe20ace447c0cde507ed9/src/common/submissions.ts
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/submissions",
        query=wire.query(
            wire.integer("page_size", page_size, 1, wire="$first"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


@operation(
    "reclaimSubmission", SubmissionEnvelope, Submission, "/$data", auth="integrationAccessToken", key="$idempotency"
)
def reclaim_submission(class_id: str, assignment_id: str, *, idempotency: str | Unset = UNSET) -> RequestSpec:
    """Take back what was handed in.

    The SDK has one class for the submissions of both APIs, and this is what it calls; the pages describe it for
    `/my` alone. `updateSubmission` with the state `reclaimed` is the documented way.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: inferred, https://github.com/edlink/edlink-node-sdk/blob/1da903885c4265ba0debe20ace447c0cde507ed9/src/common/submissions.ts
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/reclaim",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
    )


@operation(
    "returnSubmission", SubmissionEnvelope, Submission, "/$data", auth="integrationAccessToken", key="$idempotency"
)
def return_submission(
    class_id: str, assignment_id: str, submission_id: str, *, idempotency: str | Unset = UNSET
) -> RequestSpec:
    """Make a grade final and return the work to the student.

    The SDK has one class for the submissions of both APIs, and this is what it calls; the pages describe it for
    `/my` alone. `updateSubmission` with the state `returned` is the documented way.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        submission_id: UUID of the submission.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: inferred, https://github.com/edlink/edlink-node-sdk/blob/1da903885c4265ba0debe20ace447c0cde507ed9/src/common/submissions.ts
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/submissions/{wire.path_segment('submission_id', submission_id)}/return",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
    )


@operation(
    "submitSubmission", SubmissionEnvelope, Submission, "/$data", auth="integrationAccessToken", key="$idempotency"
)
def submit_submission(
    class_id: str, assignment_id: str, body: AttemptCreate | AttemptCreateDict, *, idempotency: str | Unset = UNSET
) -> RequestSpec:
    """Hand in work.

    The SDK has one class for the submissions of both APIs, and this is what it calls; the pages describe it for
    `/my` alone. An integration is no student: `updateSubmission` with the state `submitted` is the documented
    way.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: inferred, https://github.com/edlink/edlink-node-sdk/blob/1da903885c4265ba0debe20ace447c0cde507ed9/src/common/submissions.ts
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/submit",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
        content=wire.json_body(body, AttemptCreate),
        content_type="application/json",
    )


@operation("updateSubmission", SubmissionEnvelope, Submission, "/$data", auth="integrationAccessToken", idempotent=True)
def update_submission(
    class_id: str,
    assignment_id: str,
    submission_id: str,
    body: GraphSubmissionUpdate | GraphSubmissionUpdateDict,
    *,
    properties: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Hand in, reclaim, grade or return a submission.

    Setting `state` does what `submit`, `reclaim` and `return` do for a user. Not every system lets others than
    the student set `submitted`. No permission in the class is checked: that is up to the caller.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        submission_id: UUID of the submission, or of the student.
        properties: The only members of the body to take up. An unknown name gives the warning
            `INVALID_PATCH_PROPERTY`.

    Evidence: documented, https://ed.link/docs/api/v2.0/submissions/graph-update-submission
    """
    return RequestSpec(
        method="PATCH",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/submissions/{wire.path_segment('submission_id', submission_id)}",
        query=wire.query(
            wire.comma_separated("properties", properties, wire="$properties", least=1),
        ),
        content=wire.json_body(body, GraphSubmissionUpdate),
        content_type="application/json",
    )


class _GraphClassesAssignmentsSubmissions:
    __slots__ = ()

    get = Method(get_submission)
    """Get a submission."""
    list = Paged(list_submissions)
    """List the submissions to an assignment."""
    reclaim = Method(reclaim_submission)
    """Take back what was handed in."""
    return_ = Method(return_submission)
    """Make a grade final and return the work to the student."""
    submit = Method(submit_submission)
    """Hand in work."""
    update = Method(update_submission)
    """Hand in, reclaim, grade or return a submission."""


class GraphClassesAssignmentsSubmissions(_GraphClassesAssignmentsSubmissions, Resource):
    """What students hand in, and their grades."""

    __slots__ = ()


class AsyncGraphClassesAssignmentsSubmissions(_GraphClassesAssignmentsSubmissions, AsyncResource):
    """What students hand in, and their grades."""

    __slots__ = ()
