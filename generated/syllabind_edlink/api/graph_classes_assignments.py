"""Edlink: The assignments of a class. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    Assignment,
    AssignmentCreate,
    AssignmentCreateDict,
    AssignmentEnvelope,
    AssignmentPage,
    AssignmentUpdate,
    AssignmentUpdateDict,
)

if TYPE_CHECKING:
    from .graph_classes_assignments_aliases import AsyncGraphClassesAssignmentsAliases, GraphClassesAssignmentsAliases
    from .graph_classes_assignments_submissions import (
        AsyncGraphClassesAssignmentsSubmissions,
        GraphClassesAssignmentsSubmissions,
    )

BY_CURSOR = Sequential(
    items="/$data", next=JsonLink("/$next"), size="$first", expires=7200.0, expired_code="INVALID_CURSOR"
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


@operation("deleteAssignment", None, NoneType, auth="integrationAccessToken")
def delete_assignment(class_id: str, assignment_id: str) -> RequestSpec:
    """Delete an assignment.

    The SDK has one class for the assignments of both APIs, and this is what it calls; the pages describe it for
    `/my` alone.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.

    Evidence: inferred, https://github.com/edlink/edlink-node-sdk/blob/5af687b487f5c63b272497174a14caaf470f43b7/src/common/assignments.ts
    """
    return RequestSpec(
        method="DELETE",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}",
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
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

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


@paged("listAssignments", AssignmentPage, Assignment, BY_CURSOR, auth="integrationAccessToken")
def list_assignments(
    class_id: str,
    *,
    page_size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the assignments of a class.

    The vendor's SDK and applications in use call it; no page of its own could be read. The school's system may
    ignore the page size (`PROVIDER_IGNORED_PAGE_SIZE`).

    Args:
        class_id: UUID of the class.
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

    Evidence: observed, https://github.com/edlink/edlink-node-sdk/blob/5af687b487f5c63b272497174a14caaf470f43b7/src/common/assignments.ts
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments",
        query=wire.query(
            wire.integer("page_size", page_size, 1, wire="$first"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


@operation("updateAssignment", AssignmentEnvelope, Assignment, "/$data", auth="integrationAccessToken", idempotent=True)
def update_assignment(
    class_id: str,
    assignment_id: str,
    body: AssignmentUpdate | AssignmentUpdateDict,
    *,
    properties: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Change an assignment.

    No permission in the class is checked: that is up to the caller. Microsoft Teams lets the mode be set at
    creation only, and the assignees until the assignment is published.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        properties: The only members of the body to take up. An unknown name gives the warning
            `INVALID_PATCH_PROPERTY`.

    Evidence: documented, https://ed.link/docs/api/v2.0/assignments/graph-update-assignment
    """
    return RequestSpec(
        method="PATCH",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}",
        query=wire.query(
            wire.comma_separated("properties", properties, wire="$properties", least=1),
        ),
        content=wire.json_body(body, AssignmentUpdate),
        content_type="application/json",
    )


class _GraphClassesAssignments:
    __slots__ = ()

    create = Method(create_assignment)
    """Create an assignment."""
    delete = Method(delete_assignment)
    """Delete an assignment."""
    get = Method(get_assignment)
    """Get an assignment."""
    list = Paged(list_assignments)
    """List the assignments of a class."""
    update = Method(update_assignment)
    """Change an assignment."""


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
