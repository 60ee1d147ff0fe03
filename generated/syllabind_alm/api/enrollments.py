"""Adobe Learning Manager API: Enrollments of the signed-in learner and their feedback. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Any, Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    EnrollmentChoice,
    EnrollmentChoiceDict,
    EnrollmentProof,
    EnrollmentProofDict,
    EnrollmentRating,
    EnrollmentRatingDict,
    Feedback,
    FeedbackCreate,
    FeedbackCreateDict,
    FeedbackDocument,
    LearningObjectInstanceEnrollment,
    LearningObjectInstanceEnrollmentDocument,
    LearningObjectInstanceEnrollmentPage,
    RatingReward,
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
BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")


@operation(
    "createEnrollment",
    LearningObjectInstanceEnrollmentDocument,
    LearningObjectInstanceEnrollment,
    "/data",
    auth="oauth",
)
def create_enrollment(
    body: EnrollmentChoice | EnrollmentChoiceDict | Unset = UNSET,
    *,
    lo_id: str,
    lo_instance_id: str,
    allow_multi_enrollment: bool | Unset = UNSET,
) -> RequestSpec:
    """Enroll in an instance of a learning object.

    The enrollment may begin as ENROLLED, WAITING, PENDING_APPROVAL or PENDING_ACCEPTANCE. Only a flexible
    learning program needs a body: the instance chosen of each of its parts. A full wait list is reported by
    ERROR_ENROLLMENT_WAITLIST_FULL, the limit of bought courses by ERROR_BL_ENROLLMENT_ACQUIRED_COURSE_LIMIT.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.
        allow_multi_enrollment: Allow a further enrollment in the same learning object.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L470
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/enrollments",
        query=wire.query(
            wire.string("lo_id", lo_id, wire="loId"),
            wire.string("lo_instance_id", lo_instance_id, wire="loInstanceId"),
            wire.boolean("allow_multi_enrollment", allow_multi_enrollment, wire="allowMultiEnrollment"),
        ),
        content=None if body is UNSET else wire.json_body(body, EnrollmentChoice),
        content_type=None if body is UNSET else "application/vnd.api+json",
    )


@operation("deleteEnrollment", None, NoneType, auth="oauth")
def delete_enrollment(id: str) -> RequestSpec:
    """Unenroll.

    Args:
        id: Id of the enrollment.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L466
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/enrollments/{wire.path_segment('id', id)}",
    )


@operation(
    "getEnrollment", LearningObjectInstanceEnrollmentDocument, LearningObjectInstanceEnrollment, "/data", auth="oauth"
)
def get_enrollment(
    id: str,
    *,
    include: ListEnrollmentsInclude | Sequence[ListEnrollmentsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    enforced_fields_learning_object_instance_enrollment: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Fetch one enrollment.

    Its relationship `loResourceGrades` names the grades of the modules.

    Args:
        id: Id of the enrollment.
        include: `loInstance.learningObject.enrollment` is deprecated since March 2024.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        enforced_fields_learning_object_instance_enrollment: Attributes that come only when they are named;
            `previousState` and `previousExpiryDate` are known.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L1243
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/enrollments/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.comma_separated("include", include, among=ListEnrollmentsInclude, least=1),
            wire.deep_object("fields", fields),
            wire.comma_separated(
                "enforced_fields_learning_object_instance_enrollment",
                enforced_fields_learning_object_instance_enrollment,
                wire="enforcedFields[learningObjectInstanceEnrollment]",
                least=1,
            ),
        ),
    )


@operation("getWaitlistPosition", Any, object, auth="oauth")
def get_waitlist_position(id: str) -> RequestSpec:
    """Look up one's place on the wait list.

    Args:
        id: Id of the enrollment.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L238
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/enrollments/{wire.path_segment('id', id)}/waitlistPosition",
    )


@paged(
    "listEnrollments", LearningObjectInstanceEnrollmentPage, LearningObjectInstanceEnrollment, BY_CURSOR, auth="oauth"
)
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
    enforced_fields_learning_object_instance_enrollment: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the signed-in learner's enrollments.

    Where a learner may enroll more than once, only the primary enrollment in each learning object is listed.

    Args:
        include: `loInstance.learningObject.enrollment` is deprecated since March 2024.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_cursor: The mark that `links.next` of the page before carries; taken over as it stands.
        filter_lo_types: Only these kinds of learning objects. The manual also spells it `filter.lotypes`.
        filter_states: Only these states; `active` is known.
        ids: Only these enrollments.
        enforced_fields_learning_object_instance_enrollment: Attributes that come only when they are named;
            `previousState` and `previousExpiryDate` are known.
        limit: Records to read at most, over all pages.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L1085
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/enrollments",
        query=wire.query(
            wire.comma_separated("include", include, among=ListEnrollmentsInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.string("page_cursor", page_cursor, wire="page[cursor]"),
            wire.string("sort", sort, among=ListEnrollmentsSort),
            wire.comma_separated(
                "filter_lo_types", filter_lo_types, wire="filter.loTypes", among=ListEnrollmentsFilterLoTypes, least=1
            ),
            wire.comma_separated("filter_states", filter_states, wire="filter.states", least=1),
            wire.boolean("filter_has_deadline", filter_has_deadline, wire="filter.hasDeadline"),
            wire.boolean("filter_completed", filter_completed, wire="filter.completed"),
            wire.boolean(
                "include_hierarchical_enrollments",
                include_hierarchical_enrollments,
                wire="includeHierarchicalEnrollments",
            ),
            wire.comma_separated("ids", ids, least=1),
            wire.comma_separated(
                "enforced_fields_learning_object_instance_enrollment",
                enforced_fields_learning_object_instance_enrollment,
                wire="enforcedFields[learningObjectInstanceEnrollment]",
                least=1,
            ),
        ),
        limit=wire.items(limit),
    )


@operation("rateEnrollment", RatingReward, RatingReward, auth="oauth")
def rate_enrollment(id: str, body: EnrollmentRating | EnrollmentRatingDict) -> RequestSpec:
    """Rate a learning object with stars.

    Args:
        id: Id of the enrollment.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L606
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/enrollments/{wire.path_segment('id', id)}/rate",
        content=wire.json_body(body, EnrollmentRating),
        content_type="application/vnd.api+json",
    )


@operation("submitL1Feedback", FeedbackDocument, Feedback, "/data", auth="oauth")
def submit_l1_feedback(id: str, body: FeedbackCreate | FeedbackCreateDict) -> RequestSpec:
    """Submit a learner's feedback on a learning object.

    Look up first whether feedback is on, and its questions, at the instance. The answer is not documented; it
    is taken to be the feedback.

    Args:
        id: Id of the enrollment.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L1097
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/enrollments/{wire.path_segment('id', id)}/l1Feedback",
        content=wire.json_body(body, FeedbackCreate, "data"),
        content_type="application/vnd.api+json",
    )


@operation(
    "switchInstance", LearningObjectInstanceEnrollmentDocument, LearningObjectInstanceEnrollment, "/data", auth="oauth"
)
def switch_instance(body: EnrollmentChoice | EnrollmentChoiceDict, *, enrollment_id: str) -> RequestSpec:
    """Move an enrollment to another instance.

    Also changes the choice within a flexible learning program. The answer is inferred to be the enrollment.

    Args:
        enrollment_id: Id of the enrollment.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-april.md?plain=1#L396
    """
    return RequestSpec(
        method="PATCH",
        path="/primeapi/v2/enrollments",
        query=wire.query(
            wire.string("enrollment_id", enrollment_id, wire="enrollmentId"),
        ),
        content=wire.json_body(body, EnrollmentChoice),
        content_type="application/vnd.api+json",
    )


@operation(
    "updateEnrollment",
    LearningObjectInstanceEnrollmentDocument,
    LearningObjectInstanceEnrollment,
    "/data",
    auth="oauth",
)
def update_enrollment(id: str, body: EnrollmentProof | EnrollmentProofDict) -> RequestSpec:
    """Hand in the proof of an external certification.

    Args:
        id: Id of the enrollment.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L782
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/enrollments/{wire.path_segment('id', id)}",
        content=wire.json_body(body, EnrollmentProof, "data"),
        content_type="application/vnd.api+json",
    )


class _Enrollments:
    __slots__ = ()

    create = Method(create_enrollment)
    """Enroll in an instance of a learning object."""
    delete = Method(delete_enrollment)
    """Unenroll."""
    get = Method(get_enrollment)
    """Fetch one enrollment."""
    get_waitlist_position = Method(get_waitlist_position)
    """Look up one's place on the wait list."""
    list = Paged(list_enrollments)
    """List the signed-in learner's enrollments."""
    rate = Method(rate_enrollment)
    """Rate a learning object with stars."""
    submit_l1_feedback = Method(submit_l1_feedback)
    """Submit a learner's feedback on a learning object."""
    switch_instance = Method(switch_instance)
    """Move an enrollment to another instance."""
    update = Method(update_enrollment)
    """Hand in the proof of an external certification."""


class Enrollments(_Enrollments, Resource):
    """Enrollments of the signed-in learner and their feedback."""

    __slots__ = ()


class AsyncEnrollments(_Enrollments, AsyncResource):
    """Enrollments of the signed-in learner and their feedback."""

    __slots__ = ()
