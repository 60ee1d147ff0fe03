"""Adobe Learning Manager API: Enrollments of the signed-in learner and their feedback. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from syllabind.core import arguments as wire
from syllabind.core.arguments import Call
from syllabind.core.binding import AsyncResource, Method, Paged, Resource
from syllabind.core.model import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.paging import NextUrl

from ..models import (
    Feedback,
    FeedbackCreate,
    FeedbackDocument,
    LearningObjectInstanceEnrollment,
    LearningObjectInstanceEnrollmentDocument,
    LearningObjectInstanceEnrollmentPage,
    SparseFields,
)

ListEnrollmentsInclude = Literal[
    "learner",
    "learnerBadge",
    "learningObject",
    "loInstance",
    "loInstance.learningObject",
    "loInstance.learningObject.enrollment",
    "loResourceGrades",
]
ListEnrollmentsSort = Literal["dateEnrolled", "-dateEnrolled", "dueDate"]
ListEnrollmentsFilterLoTypes = Literal["course", "learningProgram", "jobAid", "certification"]
PAGES = NextUrl(items="/data", next="/links/next", size="page[limit]")


@operation(
    "getEnrollment", LearningObjectInstanceEnrollmentDocument, LearningObjectInstanceEnrollment, "/data", auth="oauth"
)
def get_enrollment(
    id: str,
    *,
    include: ListEnrollmentsInclude | Sequence[ListEnrollmentsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
) -> Call:
    """Fetch one enrollment.

    Its relationship `loResourceGrades` names the grades of the modules.

    Args:
        id: Id of the enrollment.
        include: `loInstance.learningObject.enrollment` is deprecated since March 2024.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: seed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return Call(
        method="GET",
        path=f"/primeapi/v2/enrollments/{wire.segment('id', id)}",
        query=wire.query(
            wire.joined("include", include, among=get_args(ListEnrollmentsInclude)),
            wire.deep("fields", fields),
        ),
    )


@paged("listEnrollments", LearningObjectInstanceEnrollmentPage, LearningObjectInstanceEnrollment, PAGES, auth="oauth")
def list_enrollments(
    *,
    include: ListEnrollmentsInclude | Sequence[ListEnrollmentsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_cursor: str | Unset = UNSET,
    sort: ListEnrollmentsSort | Unset = UNSET,
    filter_lo_types: ListEnrollmentsFilterLoTypes | Sequence[ListEnrollmentsFilterLoTypes] | Unset = UNSET,
    filter_states: str | Sequence[str] | Unset = UNSET,
    filter_has_deadline: bool | Unset = UNSET,
    filter_completed: bool | Unset = UNSET,
    include_hierarchical_enrollments: bool | Unset = UNSET,
    ids: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call:
    """List the signed-in learner's enrollments.

    Where a learner may enroll more than once, only the primary enrollment in each learning object is listed.

    Args:
        include: `loInstance.learningObject.enrollment` is deprecated since March 2024.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_cursor: The mark that `links.next` of the page before carries; taken over as it stands.
        sort:
        filter_lo_types: Only these kinds of learning objects. The manual also spells it `filter.lotypes`.
        filter_states: Only these states; `active` is known.
        filter_has_deadline:
        filter_completed:
        include_hierarchical_enrollments:
        ids: Only these enrollments.
        limit: Records to read at most, over all pages.

    Evidence: seed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return Call(
        method="GET",
        path="/primeapi/v2/enrollments",
        query=wire.query(
            wire.joined("include", include, among=get_args(ListEnrollmentsInclude)),
            wire.deep("fields", fields),
            wire.integer("page[limit]", page_size, 1, 100),
            wire.text("page[cursor]", page_cursor),
            wire.text("sort", sort, among=get_args(ListEnrollmentsSort)),
            wire.joined("filter.loTypes", filter_lo_types, among=get_args(ListEnrollmentsFilterLoTypes)),
            wire.joined("filter.states", filter_states),
            wire.flag("filter.hasDeadline", filter_has_deadline),
            wire.flag("filter.completed", filter_completed),
            wire.flag("includeHierarchicalEnrollments", include_hierarchical_enrollments),
            wire.joined("ids", ids),
        ),
        limit=wire.items(limit),
    )


@operation("submitL1Feedback", FeedbackDocument, Feedback, "/data", auth="oauth")
def submit_l1_feedback(
    id: str,
    body: FeedbackCreate,
) -> Call:
    """Submit a learner's feedback on a learning object.

    Look up first whether feedback is on, and its questions, at the instance. The answer is not documented; it
    is taken to be the feedback.

    Args:
        id: Id of the enrollment.

    Evidence: seed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return Call(
        method="POST",
        path=f"/primeapi/v2/enrollments/{wire.segment('id', id)}/l1Feedback",
        content=wire.json_body(body, FeedbackCreate, "data"),
        content_type="application/vnd.api+json",
    )


class _Enrollments:
    __slots__ = ()

    get = Method(get_enrollment)
    """Fetch one enrollment."""
    list = Paged(list_enrollments)
    """List the signed-in learner's enrollments."""
    submit_l1_feedback = Method(submit_l1_feedback)
    """Submit a learner's feedback on a learning object."""


class Enrollments(_Enrollments, Resource):
    """Enrollments of the signed-in learner and their feedback."""

    __slots__ = ()


class AsyncEnrollments(_Enrollments, AsyncResource):
    """Enrollments of the signed-in learner and their feedback."""

    __slots__ = ()
