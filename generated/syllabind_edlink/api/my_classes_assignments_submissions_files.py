"""Edlink: Files that were handed in. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec


@operation("downloadMySubmissionFile", bytes, bytes, auth="userAccessToken", accept="application/octet-stream")
def download_my_submission_file(class_id: str, assignment_id: str, submission_id: str, file_id: str) -> RequestSpec:
    """Download a file that was handed in.

    Seen in a sample only, ready-made in `attachments[].url`. The answer is the file itself, under its own media
    type; `application/octet-stream` stands for any.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        submission_id: UUID of the submission.
        file_id: UUID of the file.

    Evidence: observed, https://ed.link/docs/api/v2.0/submissions/user-submit-submission
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}/submissions/{wire.path_segment('submission_id', submission_id)}/files/{wire.path_segment('file_id', file_id)}/download",
    )


class _MyClassesAssignmentsSubmissionsFiles:
    __slots__ = ()

    download = Method(download_my_submission_file)
    """Download a file that was handed in."""


class MyClassesAssignmentsSubmissionsFiles(_MyClassesAssignmentsSubmissionsFiles, Resource):
    """Files that were handed in."""

    __slots__ = ()


class AsyncMyClassesAssignmentsSubmissionsFiles(_MyClassesAssignmentsSubmissionsFiles, AsyncResource):
    """Files that were handed in."""

    __slots__ = ()
