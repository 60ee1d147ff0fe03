"""Edlink: The courses of a school. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import paged
from syllabind.core.request import RequestSpec

from ..models import Course, CoursePage, CoursesFilter, CoursesFilterDict

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@paged("listSchoolCourses", CoursePage, Course, BY_CURSOR, auth="integrationAccessToken")
def list_school_courses(
    school_id: str,
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    filter: CoursesFilter | CoursesFilterDict | str | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the courses of a school.

    Filters: `id`, `name`, `code`, `school_id`, `session_id`, `department_id`, `subject_id`, `updated_date`.

    Args:
        school_id: UUID of the school.
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`. From 1 to 10000.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        filter: JSON text: property names, each with a list of `{"operator": ..., "value": ...}`; all conditions
            must hold. Here these are `updated_date` with `equals`, `gt`, `gte`, `lt`, `lte`; `code`
            with `equals`, `in`, `not in`, `is known`, `is unknown`; `id` and the ids of school,
            session, department and subject with `equals`, `in`, `not in`. `in` and `not in` take values
            with commas between, `is known` and `is unknown` none.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/schools/graph-list-courses
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/schools/{wire.path_segment('school_id', school_id)}/courses",
        query=wire.query(
            wire.integer("page_size", page_size, 1, 10000, wire="$first"),
            wire.integer("last", last, 1, 10000, wire="$last"),
            wire.string("after", after, wire="$after"),
            wire.string("before", before, wire="$before"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.json_query("filter", filter, wire="$filter"),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


class _GraphSchoolsCourses:
    __slots__ = ()

    list = Paged(list_school_courses)
    """List the courses of a school."""


class GraphSchoolsCourses(_GraphSchoolsCourses, Resource):
    """The courses of a school."""

    __slots__ = ()


class AsyncGraphSchoolsCourses(_GraphSchoolsCourses, AsyncResource):
    """The courses of a school."""

    __slots__ = ()
