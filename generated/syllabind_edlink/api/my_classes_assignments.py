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
    from .my_classes_assignments_submissions import (
        AsyncMyClassesAssignmentsSubmissions,
        MyClassesAssignmentsSubmissions,
    )

BY_CURSOR = Sequential(
    items="/$data", next=JsonLink("/$next"), size="$first", expires=7200.0, expired_code="INVALID_CURSOR"
)


@operation("createMyAssignment", AssignmentEnvelope, Assignment, "/$data", auth="userAccessToken", key="$idempotency")
def create_my_assignment(
    class_id: str, body: AssignmentCreate | AssignmentCreateDict, *, idempotency: str | Unset = UNSET
) -> RequestSpec:
    """Create an assignment.

    The person must be `teacher`, `ta`, `designer`, `administrator` or `district-administrator` in the class;
    anybody else is refused (`NO_PERMISSION`).

    Give `state`, because the systems' defaults differ. `grading_type: points` should come with
    `points_possible`, `rubric` needs `rubric_id`; `assignee_mode: individuals` needs `assignee_ids`, all
    enrolled in the class (`INVALID_ASSIGNEES`). Schoology may fall back to all students. Microsoft Teams
    refuses titles over 70 characters.

    Args:
        class_id: UUID of the class.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://ed.link/docs/api/v2.0/assignments/user-create-assignment
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
        content=wire.json_body(body, AssignmentCreate),
        content_type="application/json",
    )


@operation("deleteMyAssignment", None, NoneType, auth="userAccessToken")
def delete_my_assignment(class_id: str, assignment_id: str) -> RequestSpec:
    """Delete an assignment.

    The person must be `teacher`, `ta`, `designer`, `administrator` or `district-administrator` in the class;
    anybody else is refused (`NO_PERMISSION`).

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/assignments.md?plain=1#L219
    """
    return RequestSpec(
        method="DELETE",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}",
    )


@operation("getMyAssignment", AssignmentEnvelope, Assignment, "/$data", auth="userAccessToken")
def get_my_assignment(
    class_id: str,
    assignment_id: str,
    *,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Get one assignment.

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/assignments.md?plain=1#L55
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}",
        query=wire.query(
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listMyAssignments", AssignmentPage, Assignment, BY_CURSOR, auth="userAccessToken")
def list_my_assignments(
    class_id: str,
    *,
    page_size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the assignments of a class.

    The school's system may ignore the page size (`PROVIDER_IGNORED_PAGE_SIZE`). Empty properties are left out.

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

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/assignments.md?plain=1#L5
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments",
        query=wire.query(
            wire.integer("page_size", page_size, 1, wire="$first"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


@operation("updateMyAssignment", AssignmentEnvelope, Assignment, "/$data", auth="userAccessToken", idempotent=True)
def update_my_assignment(
    class_id: str,
    assignment_id: str,
    body: AssignmentUpdate | AssignmentUpdateDict,
    *,
    properties: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Change an assignment.

    The person must be `teacher`, `ta`, `designer`, `administrator` or `district-administrator` in the class;
    anybody else is refused (`NO_PERMISSION`).

    Args:
        class_id: UUID of the class.
        assignment_id: UUID of the assignment, or an alias of it, such as `edlink:101`.
        properties: The only members of the body to take up. An unknown name gives the warning
            `INVALID_PATCH_PROPERTY`.

    Evidence: documented, https://ed.link/docs/api/v2.0/assignments/user-update-assignment
    """
    return RequestSpec(
        method="PATCH",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/assignments/{wire.path_segment('assignment_id', assignment_id)}",
        query=wire.query(
            wire.comma_separated("properties", properties, wire="$properties", least=1),
        ),
        content=wire.json_body(body, AssignmentUpdate),
        content_type="application/json",
    )


class _MyClassesAssignments:
    __slots__ = ()

    create = Method(create_my_assignment)
    """Create an assignment."""
    delete = Method(delete_my_assignment)
    """Delete an assignment."""
    get = Method(get_my_assignment)
    """Get one assignment."""
    list = Paged(list_my_assignments)
    """List the assignments of a class."""
    update = Method(update_my_assignment)
    """Change an assignment."""


class MyClassesAssignments(_MyClassesAssignments, Resource):
    """The assignments of a class."""

    __slots__ = ()

    @property
    def submissions(self) -> MyClassesAssignmentsSubmissions:
        """What students hand in, and their grades."""
        from .my_classes_assignments_submissions import MyClassesAssignmentsSubmissions

        return MyClassesAssignmentsSubmissions(self._client)


class AsyncMyClassesAssignments(_MyClassesAssignments, AsyncResource):
    """The assignments of a class."""

    __slots__ = ()

    @property
    def submissions(self) -> AsyncMyClassesAssignmentsSubmissions:
        """What students hand in, and their grades."""
        from .my_classes_assignments_submissions import AsyncMyClassesAssignmentsSubmissions

        return AsyncMyClassesAssignmentsSubmissions(self._client)
