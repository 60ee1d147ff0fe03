"""Thrive Learning: Content that audiences have to complete. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

import datetime
from types import NoneType
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    Assignment,
    AssignmentCreate,
    AssignmentCreateDict,
    AssignmentDelete,
    AssignmentDeleteDict,
    AssignmentUpdate,
    AssignmentUpdateDict,
)

if TYPE_CHECKING:
    from .assignments_enrolments import AssignmentsEnrolments, AsyncAssignmentsEnrolments

BY_PAGE = PageNumber(items="", page="page", size="perPage")


@operation("createAssignment", Assignment, Assignment, auth="oauth basicAuth")
def create_assignment(body: AssignmentCreate | AssignmentCreateDict) -> RequestSpec:
    """Assign content to an audience.

    The platform then enrols the members. What is called `contentId` here is `primaryContentId` in the answer.
    Whether the success is a 200 or a 201 is not documented.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/creates-an-assignment
    """
    return RequestSpec(
        method="POST",
        path="/rest/v1/assignments",
        content=wire.json_body(body, AssignmentCreate),
        content_type="application/json",
    )


@operation("deleteAssignment", None, NoneType, auth="oauth basicAuth")
def delete_assignment(assignment_id: str, body: AssignmentDelete | AssignmentDeleteDict) -> RequestSpec:
    """Delete an assignment.

    A DELETE with a JSON body: the audience has to be named in it. Proxies and other clients are known to drop
    such bodies, for HTTP gives them no meaning (RFC 9110, section 9.3.5). Neither the code of the success nor
    its body is documented.

    Args:
        assignment_id: The id of the assignment.

    Evidence: observed, https://docs.thrivelearning.com/apidocs/thrive-api-v1
    """
    return RequestSpec(
        method="DELETE",
        path=f"/rest/v1/assignments/{wire.path_segment('assignment_id', assignment_id, 'assignmentId')}",
        content=wire.json_body(body, AssignmentDelete),
        content_type="application/json",
    )


@operation("getAssignment", Assignment, Assignment, auth="oauth basicAuth")
def get_assignment(assignment_id: str) -> RequestSpec:
    """Get an assignment.

    Args:
        assignment_id: The id of the assignment.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/returns-an-assignment
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/assignments/{wire.path_segment('assignment_id', assignment_id, 'assignmentId')}",
    )


@paged("listAssignments", list[Assignment], Assignment, BY_PAGE, auth="oauth basicAuth")
def list_assignments(
    *,
    audience_id: str | Unset = UNSET,
    updated_since: datetime.datetime | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    legacy_limit: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List assignments.

    A bare array without totals: read on until a page is not full. An older page says that a page holds up to
    1,000 and that `audienceId` is a required part of the path, which has no place for it; the parameters below
    are what its own table and the callers of this API agree on.

    Args:
        audience_id: Only the assignments of this audience, named by its id or its reference.
        updated_since: Only what changed at this moment or later.
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 100 when it is absent, and never gives more.
        legacy_limit: The older name of `perPage`, which wins where both are sent. In Python it is called
            `legacy_limit`, for `limit` is there the number of records wanted over all pages. From 1 to
            100.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://docs.thrivelearning.com/v1-api/apidocs/returns-a-list-of-assignments
    """
    return RequestSpec(
        method="GET",
        path="/rest/v1/assignments",
        query=wire.query(
            wire.string("audience_id", audience_id, wire="audienceId"),
            wire.timestamp("updated_since", updated_since, wire="updatedSince"),
            wire.integer("page", page, 1),
            wire.integer("page_size", page_size, 1, 100, wire="perPage"),
            wire.integer("legacy_limit", legacy_limit, 1, 100, wire="limit"),
        ),
        limit=wire.items(limit),
    )


@operation("updateAssignment", Assignment, Assignment, auth="oauth basicAuth", idempotent=True)
def update_assignment(assignment_id: str, body: AssignmentUpdate | AssignmentUpdateDict) -> RequestSpec:
    """Change an assignment.

    The audience has to be named again, though the path names the assignment.

    Args:
        assignment_id: The id of the assignment.

    Evidence: observed, https://docs.thrivelearning.com/apidocs/thrive-api-v1
    """
    return RequestSpec(
        method="PATCH",
        path=f"/rest/v1/assignments/{wire.path_segment('assignment_id', assignment_id, 'assignmentId')}",
        content=wire.json_body(body, AssignmentUpdate),
        content_type="application/json",
    )


class _Assignments:
    __slots__ = ()

    create = Method(create_assignment)
    """Assign content to an audience."""
    delete = Method(delete_assignment)
    """Delete an assignment."""
    get = Method(get_assignment)
    """Get an assignment."""
    list = Paged(list_assignments)
    """List assignments."""
    update = Method(update_assignment)
    """Change an assignment."""


class Assignments(_Assignments, Resource):
    """Content that audiences have to complete."""

    __slots__ = ()

    @property
    def enrolments(self) -> AssignmentsEnrolments:
        """How each user stands with an assignment."""
        from .assignments_enrolments import AssignmentsEnrolments

        return AssignmentsEnrolments(self._client)


class AsyncAssignments(_Assignments, AsyncResource):
    """Content that audiences have to complete."""

    __slots__ = ()

    @property
    def enrolments(self) -> AsyncAssignmentsEnrolments:
        """How each user stands with an assignment."""
        from .assignments_enrolments import AsyncAssignmentsEnrolments

        return AsyncAssignmentsEnrolments(self._client)
