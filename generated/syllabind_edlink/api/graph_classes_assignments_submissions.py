"""Edlink: What students hand in, and their grades. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import GraphSubmissionUpdate, GraphSubmissionUpdateDict, Submission, SubmissionEnvelope


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

    update = Method(update_submission)
    """Hand in, reclaim, grade or return a submission."""


class GraphClassesAssignmentsSubmissions(_GraphClassesAssignmentsSubmissions, Resource):
    """What students hand in, and their grades."""

    __slots__ = ()


class AsyncGraphClassesAssignmentsSubmissions(_GraphClassesAssignmentsSubmissions, AsyncResource):
    """What students hand in, and their grades."""

    __slots__ = ()
