"""Edlink: Schools. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import FilterConditionDict, School, SchoolEnvelope, SchoolPage

if TYPE_CHECKING:
    from .graph_schools_administrators import AsyncGraphSchoolsAdministrators, GraphSchoolsAdministrators
    from .graph_schools_classes import AsyncGraphSchoolsClasses, GraphSchoolsClasses
    from .graph_schools_courses import AsyncGraphSchoolsCourses, GraphSchoolsCourses
    from .graph_schools_people import AsyncGraphSchoolsPeople, GraphSchoolsPeople
    from .graph_schools_sessions import AsyncGraphSchoolsSessions, GraphSchoolsSessions
    from .graph_schools_students import AsyncGraphSchoolsStudents, GraphSchoolsStudents
    from .graph_schools_teachers import AsyncGraphSchoolsTeachers, GraphSchoolsTeachers

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getSchool", SchoolEnvelope, School, "/$data", auth="integrationAccessToken")
def get_school(
    school_id: str, *, expand: str | Sequence[str] | Unset = UNSET, fields: str | Sequence[str] | Unset = UNSET
) -> RequestSpec:
    """Get a school.

    Args:
        school_id: UUID of the school.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/schools/graph-get-school
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/schools/{wire.path_segment('school_id', school_id)}",
        query=wire.query(
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listSchools", SchoolPage, School, BY_CURSOR, auth="integrationAccessToken")
def list_schools(
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    filter: Mapping[str, Sequence[FilterConditionDict]] | str | Unset = UNSET,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List all schools.

    At least one: where a source has no schools, Edlink makes up a district office.

    Filters: `id`, `name`, `updated_date`.

    Args:
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`. From 1 to 10000.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        filter: JSON text: property names, each with a list of `{"operator": ..., "value": ...}`; all conditions
            must hold. Which properties there are, each list says. Ids and states take `equals`, `in`,
            `not in`; names and texts these and `starts with`, `contains`, `is known`, `is unknown`;
            dates `equals`, `gt`, `gte`, `lt`, `lte`. `in` and `not in` take values with commas between,
            `is known` and `is unknown` none; `starts with` and `contains` overlook upper and lower
            case.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/schools/graph-list-schools
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/graph/schools",
        query=wire.query(
            wire.integer("page_size", page_size, 1, 10000, wire="$first"),
            wire.integer("last", last, 1, 10000, wire="$last"),
            wire.string("after", after, wire="$after"),
            wire.string("before", before, wire="$before"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.json_query("filter", filter, wire="$filter"),
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


class _GraphSchools:
    __slots__ = ()

    get = Method(get_school)
    """Get a school."""
    list = Paged(list_schools)
    """List all schools."""


class GraphSchools(_GraphSchools, Resource):
    """Schools."""

    __slots__ = ()

    @property
    def administrators(self) -> GraphSchoolsAdministrators:
        """The administrators of a school."""
        from .graph_schools_administrators import GraphSchoolsAdministrators

        return GraphSchoolsAdministrators(self._client)

    @property
    def classes(self) -> GraphSchoolsClasses:
        """The classes of a school."""
        from .graph_schools_classes import GraphSchoolsClasses

        return GraphSchoolsClasses(self._client)

    @property
    def courses(self) -> GraphSchoolsCourses:
        """The courses of a school."""
        from .graph_schools_courses import GraphSchoolsCourses

        return GraphSchoolsCourses(self._client)

    @property
    def people(self) -> GraphSchoolsPeople:
        """The people of a school."""
        from .graph_schools_people import GraphSchoolsPeople

        return GraphSchoolsPeople(self._client)

    @property
    def sessions(self) -> GraphSchoolsSessions:
        """The sessions of a school."""
        from .graph_schools_sessions import GraphSchoolsSessions

        return GraphSchoolsSessions(self._client)

    @property
    def students(self) -> GraphSchoolsStudents:
        """The students of a school."""
        from .graph_schools_students import GraphSchoolsStudents

        return GraphSchoolsStudents(self._client)

    @property
    def teachers(self) -> GraphSchoolsTeachers:
        """The teachers of a school."""
        from .graph_schools_teachers import GraphSchoolsTeachers

        return GraphSchoolsTeachers(self._client)


class AsyncGraphSchools(_GraphSchools, AsyncResource):
    """Schools."""

    __slots__ = ()

    @property
    def administrators(self) -> AsyncGraphSchoolsAdministrators:
        """The administrators of a school."""
        from .graph_schools_administrators import AsyncGraphSchoolsAdministrators

        return AsyncGraphSchoolsAdministrators(self._client)

    @property
    def classes(self) -> AsyncGraphSchoolsClasses:
        """The classes of a school."""
        from .graph_schools_classes import AsyncGraphSchoolsClasses

        return AsyncGraphSchoolsClasses(self._client)

    @property
    def courses(self) -> AsyncGraphSchoolsCourses:
        """The courses of a school."""
        from .graph_schools_courses import AsyncGraphSchoolsCourses

        return AsyncGraphSchoolsCourses(self._client)

    @property
    def people(self) -> AsyncGraphSchoolsPeople:
        """The people of a school."""
        from .graph_schools_people import AsyncGraphSchoolsPeople

        return AsyncGraphSchoolsPeople(self._client)

    @property
    def sessions(self) -> AsyncGraphSchoolsSessions:
        """The sessions of a school."""
        from .graph_schools_sessions import AsyncGraphSchoolsSessions

        return AsyncGraphSchoolsSessions(self._client)

    @property
    def students(self) -> AsyncGraphSchoolsStudents:
        """The students of a school."""
        from .graph_schools_students import AsyncGraphSchoolsStudents

        return AsyncGraphSchoolsStudents(self._client)

    @property
    def teachers(self) -> AsyncGraphSchoolsTeachers:
        """The teachers of a school."""
        from .graph_schools_teachers import AsyncGraphSchoolsTeachers

        return AsyncGraphSchoolsTeachers(self._client)
