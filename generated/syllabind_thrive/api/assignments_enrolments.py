"""Thrive Learning: How each user stands with an assignment. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

import datetime

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.numbered_pages import PageNumber
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Enrolment, EnrolmentStatus

BY_PAGE = PageNumber(items="", page="page", size="perPage")


@operation("getEnrolment", Enrolment, Enrolment, auth="oauth basicAuth")
def get_enrolment(assignment_id: str, enrolment_id: str) -> RequestSpec:
    """Get an enrolment with its history.

    Args:
        assignment_id: The id of the assignment.
        enrolment_id: The id of the enrolment.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/returns-the-enrolment
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/assignments/{wire.path_segment('assignment_id', assignment_id, 'assignmentId')}/enrolments/{wire.path_segment('enrolment_id', enrolment_id, 'enrolmentId')}",
    )


@paged("listEnrolments", list[Enrolment], Enrolment, BY_PAGE, auth="oauth basicAuth")
def list_enrolments(
    assignment_id: str,
    *,
    updated_at_from: datetime.datetime | Unset = UNSET,
    updated_at_to: datetime.datetime | Unset = UNSET,
    status: EnrolmentStatus | str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    legacy_limit: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List how the members of the audience stand with an assignment.

    A bare array without totals: read on until a page is not full. The platform makes enrolments out of
    assignments and members; none can be created, changed or deleted here.

    Args:
        assignment_id: The id of the assignment.
        updated_at_from: Only enrolments that changed at this moment or later.
        updated_at_to: Only enrolments that changed at this moment or earlier; needs `updatedAtFrom`.
        status: Only enrolments with this status.
        page: The page to read, counted from 1. The server reads page 1 when it is absent.
        page_size: How many results a page holds. The server takes 100 when it is absent, and never gives more.
        legacy_limit: The older name of `perPage`, which wins where both are sent. In Python it is called
            `legacy_limit`, for `limit` is there the number of records wanted over all pages. From 1 to
            100.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://docs.thrivelearning.com/apidocs/returns-a-list-of-enrolments-for-an-assignment
    """
    return RequestSpec(
        method="GET",
        path=f"/rest/v1/assignments/{wire.path_segment('assignment_id', assignment_id, 'assignmentId')}/enrolments",
        query=wire.query(
            wire.timestamp("updated_at_from", updated_at_from, wire="updatedAtFrom"),
            wire.timestamp("updated_at_to", updated_at_to, wire="updatedAtTo"),
            wire.string("status", status),
            wire.integer("page", page, 1),
            wire.integer("page_size", page_size, 1, 100, wire="perPage"),
            wire.integer("legacy_limit", legacy_limit, 1, 100, wire="limit"),
        ),
        limit=wire.items(limit),
    )


class _AssignmentsEnrolments:
    __slots__ = ()

    get = Method(get_enrolment)
    """Get an enrolment with its history."""
    list = Paged(list_enrolments)
    """List how the members of the audience stand with an assignment."""


class AssignmentsEnrolments(_AssignmentsEnrolments, Resource):
    """How each user stands with an assignment."""

    __slots__ = ()


class AsyncAssignmentsEnrolments(_AssignmentsEnrolments, AsyncResource):
    """How each user stands with an assignment."""

    __slots__ = ()
