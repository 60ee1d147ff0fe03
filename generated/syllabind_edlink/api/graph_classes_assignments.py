"""Edlink: The assignments of a class. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import Assignment, AssignmentCreate, AssignmentCreateDict, AssignmentEnvelope

if TYPE_CHECKING:
    from .graph_classes_assignments_aliases import AsyncGraphClassesAssignmentsAliases, GraphClassesAssignmentsAliases
    from .graph_classes_assignments_submissions import (
        AsyncGraphClassesAssignmentsSubmissions,
        GraphClassesAssignmentsSubmissions,
    )


@operation(
    "createAssignment", AssignmentEnvelope, Assignment, "/$data", auth="integrationAccessToken", key="$idempotency"
)
def create_assignment(
    class_id: str, body: AssignmentCreate | AssignmentCreateDict, *, idempotency: str | Unset = UNSET
) -> RequestSpec:
    """Create an assignment.

    No permission in the class is checked: that is up to the caller.

    Give `state`, because the systems' defaults differ. `grading_type: points` should come with
    `points_possible`, `rubric` needs `rubric_id`; `assignee_mode: individuals` needs `assignee_ids`, all
    enrolled in the class (`INVALID_ASSIGNEES`). Schoology may fall back to all students. Microsoft Teams
    refuses titles over 70 characters.

    Args:
        class_id: UUID of the class.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://ed.link/docs/api/v2.0/assignments/graph-create-assignment
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
        content=wire.json_body(body, AssignmentCreate),
        content_type="application/json",
    )


@operation("getAssignment", AssignmentEnvelope, Assignment, "/$data", auth="integrationAccessToken")
def get_assignment(
    class_id: str,
    assignment_id: str,
    *,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Get an assignment.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return. Always name `id`, which the typed models need. An unknown name
            gives the warning `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/assignments/overview
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}",
        query=wire.query(
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


class _GraphClassesAssignments:
    __slots__ = ()

    create = Method(create_assignment)
    """Create an assignment."""
    get = Method(get_assignment)
    """Get an assignment."""


class GraphClassesAssignments(_GraphClassesAssignments, Resource):
    """The assignments of a class."""

    __slots__ = ()

    @property
    def aliases(self) -> GraphClassesAssignmentsAliases:
        """Identifiers of one's own for an assignment."""
        from .graph_classes_assignments_aliases import GraphClassesAssignmentsAliases

        return GraphClassesAssignmentsAliases(self._client)

    @property
    def submissions(self) -> GraphClassesAssignmentsSubmissions:
        """What students hand in, and their grades."""
        from .graph_classes_assignments_submissions import GraphClassesAssignmentsSubmissions

        return GraphClassesAssignmentsSubmissions(self._client)


class AsyncGraphClassesAssignments(_GraphClassesAssignments, AsyncResource):
    """The assignments of a class."""

    __slots__ = ()

    @property
    def aliases(self) -> AsyncGraphClassesAssignmentsAliases:
        """Identifiers of one's own for an assignment."""
        from .graph_classes_assignments_aliases import AsyncGraphClassesAssignmentsAliases

        return AsyncGraphClassesAssignmentsAliases(self._client)

    @property
    def submissions(self) -> AsyncGraphClassesAssignmentsSubmissions:
        """What students hand in, and their grades."""
        from .graph_classes_assignments_submissions import AsyncGraphClassesAssignmentsSubmissions

        return AsyncGraphClassesAssignmentsSubmissions(self._client)
