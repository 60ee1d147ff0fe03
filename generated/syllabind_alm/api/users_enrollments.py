"""Adobe Learning Manager API: What a person is enrolled in. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    LearningObjectInstanceEnrollment,
    LearningObjectInstanceEnrollmentDocument,
    LearningObjectInstanceEnrollmentPage,
    SparseFields,
    UserEnrollmentUpdate,
    UserEnrollmentUpdateDict,
)

ListUserEnrollmentsInclude = Literal[
    "learner",
    "learnerBadge",
    "learningObject",
    "loInstance",
    "loInstance.learningObject",
    "loInstance.learningObject.enrollment",
    "loResourceGrades",
]
ListUserEnrollmentsSort = Literal["dateEnrolled", "-dateEnrolled"]
ListUserEnrollmentsFilterLoTypes = Literal["course", "learningProgram", "jobAid", "certification"]
BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")


@operation(
    "createUserEnrollment",
    LearningObjectInstanceEnrollmentDocument,
    LearningObjectInstanceEnrollment,
    "/data",
    auth="oauth",
)
def create_user_enrollment(
    id: str, *, lo_id: str, lo_instance_id: str, allow_multi_enrollment: bool | Unset = UNSET
) -> RequestSpec:
    """Enroll a user.

    A user just created may be unknown here for a second or two (400, OBJECT_DOESNT_EXIST).

    Args:
        id: Id of the user.
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.
        allow_multi_enrollment: Allow a further enrollment in the same learning object.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L509
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/enrollments",
        query=wire.query(
            wire.string("lo_id", lo_id, wire="loId"),
            wire.string("lo_instance_id", lo_instance_id, wire="loInstanceId"),
            wire.boolean("allow_multi_enrollment", allow_multi_enrollment, wire="allowMultiEnrollment"),
        ),
    )


@operation("deleteUserEnrollment", None, NoneType, auth="oauth")
def delete_user_enrollment(id: str, enrollment_id: str) -> RequestSpec:
    """Unenroll a user.

    Args:
        id: Id of the user.
        enrollment_id: Id of the enrollment.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L510
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/enrollments/{wire.path_segment('enrollment_id', enrollment_id, 'enrollmentId')}",
    )


@operation(
    "getUserEnrollment",
    LearningObjectInstanceEnrollmentDocument,
    LearningObjectInstanceEnrollment,
    "/data",
    auth="oauth",
)
def get_user_enrollment(
    id: str,
    enrollment_id: str,
    *,
    include: ListUserEnrollmentsInclude | Sequence[ListUserEnrollmentsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
) -> RequestSpec:
    """Fetch one enrollment of a user.

    Args:
        id: Id of the user.
        enrollment_id: Id of the enrollment.
        include: `loInstance.learningObject.enrollment` is deprecated since March 2024.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/enrollments/{wire.path_segment('enrollment_id', enrollment_id, 'enrollmentId')}",
        query=wire.query(
            wire.comma_separated("include", include, among=ListUserEnrollmentsInclude, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@paged(
    "listUserEnrollments",
    LearningObjectInstanceEnrollmentPage,
    LearningObjectInstanceEnrollment,
    BY_CURSOR,
    auth="oauth",
)
def list_user_enrollments(
    id: str,
    *,
    include: ListUserEnrollmentsInclude | Sequence[ListUserEnrollmentsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_cursor: str | Unset = UNSET,
    sort: ListUserEnrollmentsSort | Unset = UNSET,
    filter_lo_types: ListUserEnrollmentsFilterLoTypes | Sequence[ListUserEnrollmentsFilterLoTypes] | Unset = UNSET,
    filter_states: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the enrollments of a user.

    Args:
        id: Id of the user.
        include: `loInstance.learningObject.enrollment` is deprecated since March 2024.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_cursor: The mark that `links.next` of the page before carries; taken over as it stands.
        filter_lo_types: Only these kinds of learning objects. The manual also spells it `filter.lotypes`.
        filter_states: Only these states; `active` is known.
        limit: Records to read at most, over all pages.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L497
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/enrollments",
        query=wire.query(
            wire.comma_separated("include", include, among=ListUserEnrollmentsInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.string("page_cursor", page_cursor, wire="page[cursor]"),
            wire.string("sort", sort, among=ListUserEnrollmentsSort),
            wire.comma_separated(
                "filter_lo_types",
                filter_lo_types,
                wire="filter.loTypes",
                among=ListUserEnrollmentsFilterLoTypes,
                least=1,
            ),
            wire.comma_separated("filter_states", filter_states, wire="filter.states", least=1),
        ),
        limit=wire.items(limit),
    )


@operation(
    "updateUserEnrollment",
    LearningObjectInstanceEnrollmentDocument,
    LearningObjectInstanceEnrollment,
    "/data",
    auth="oauth",
)
def update_user_enrollment(
    id: str, enrollment_id: str, body: UserEnrollmentUpdate | UserEnrollmentUpdateDict
) -> RequestSpec:
    """Set when a user was last active in an enrollment.

    Only `lastAccessDate` is applied; whatever else is sent is passed over.

    Args:
        id: Id of the user.
        enrollment_id: Id of the enrollment.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-july.md?plain=1#L511
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/users/{wire.path_segment('id', id)}/enrollments/{wire.path_segment('enrollment_id', enrollment_id, 'enrollmentId')}",
        content=wire.json_body(body, UserEnrollmentUpdate, "data"),
        content_type="application/vnd.api+json",
    )


class _UsersEnrollments:
    __slots__ = ()

    create = Method(create_user_enrollment)
    """Enroll a user."""
    delete = Method(delete_user_enrollment)
    """Unenroll a user."""
    get = Method(get_user_enrollment)
    """Fetch one enrollment of a user."""
    list = Paged(list_user_enrollments)
    """List the enrollments of a user."""
    update = Method(update_user_enrollment)
    """Set when a user was last active in an enrollment."""


class UsersEnrollments(_UsersEnrollments, Resource):
    """What a person is enrolled in."""

    __slots__ = ()


class AsyncUsersEnrollments(_UsersEnrollments, AsyncResource):
    """What a person is enrolled in."""

    __slots__ = ()
