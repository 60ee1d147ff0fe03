"""Edlink: Classes. Made by `make generate` from specs/edlink/; do not edit."""

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

from ..models import Class, ClassEnvelope, ClassPage, FilterConditionDict

if TYPE_CHECKING:
    from .graph_classes_assignments import AsyncGraphClassesAssignments, GraphClassesAssignments
    from .graph_classes_categories import AsyncGraphClassesCategories, GraphClassesCategories
    from .graph_classes_enrollments import AsyncGraphClassesEnrollments, GraphClassesEnrollments
    from .graph_classes_files import AsyncGraphClassesFiles, GraphClassesFiles
    from .graph_classes_meetings import AsyncGraphClassesMeetings, GraphClassesMeetings
    from .graph_classes_people import AsyncGraphClassesPeople, GraphClassesPeople
    from .graph_classes_rubrics import AsyncGraphClassesRubrics, GraphClassesRubrics
    from .graph_classes_sections import AsyncGraphClassesSections, GraphClassesSections
    from .graph_classes_students import AsyncGraphClassesStudents, GraphClassesStudents
    from .graph_classes_teachers import AsyncGraphClassesTeachers, GraphClassesTeachers

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getClass", ClassEnvelope, Class, "/$data", auth="integrationAccessToken")
def get_class(
    class_id: str, *, expand: str | Sequence[str] | Unset = UNSET, fields: str | Sequence[str] | Unset = UNSET
) -> RequestSpec:
    """Get a class.

    Args:
        class_id: UUID of the class.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/classes/graph-get-class
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}",
        query=wire.query(
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listClasses", ClassPage, Class, BY_CURSOR, auth="integrationAccessToken")
def list_classes(
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
    """List all classes.

    Filters: `id`, `name`, `state`, `session_ids`, `course_id`, `department_id`, `subject_id`, `updated_date`.

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

    Evidence: documented, https://ed.link/docs/api/v2.0/classes/graph-list-classes
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/graph/classes",
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


class _GraphClasses:
    __slots__ = ()

    get = Method(get_class)
    """Get a class."""
    list = Paged(list_classes)
    """List all classes."""


class GraphClasses(_GraphClasses, Resource):
    """Classes."""

    __slots__ = ()

    @property
    def assignments(self) -> GraphClassesAssignments:
        """The assignments of a class."""
        from .graph_classes_assignments import GraphClassesAssignments

        return GraphClassesAssignments(self._client)

    @property
    def categories(self) -> GraphClassesCategories:
        """Kinds of assignments of a class, with their weights."""
        from .graph_classes_categories import GraphClassesCategories

        return GraphClassesCategories(self._client)

    @property
    def enrollments(self) -> GraphClassesEnrollments:
        """The enrollments of a class."""
        from .graph_classes_enrollments import GraphClassesEnrollments

        return GraphClassesEnrollments(self._client)

    @property
    def files(self) -> GraphClassesFiles:
        """Files of a class."""
        from .graph_classes_files import GraphClassesFiles

        return GraphClassesFiles(self._client)

    @property
    def meetings(self) -> GraphClassesMeetings:
        """Meetings of a class."""
        from .graph_classes_meetings import GraphClassesMeetings

        return GraphClassesMeetings(self._client)

    @property
    def people(self) -> GraphClassesPeople:
        """The people of a class."""
        from .graph_classes_people import GraphClassesPeople

        return GraphClassesPeople(self._client)

    @property
    def rubrics(self) -> GraphClassesRubrics:
        """Criteria for grading."""
        from .graph_classes_rubrics import GraphClassesRubrics

        return GraphClassesRubrics(self._client)

    @property
    def sections(self) -> GraphClassesSections:
        """The sections of a class. Deprecated."""
        from .graph_classes_sections import GraphClassesSections

        return GraphClassesSections(self._client)

    @property
    def students(self) -> GraphClassesStudents:
        """The students of a class."""
        from .graph_classes_students import GraphClassesStudents

        return GraphClassesStudents(self._client)

    @property
    def teachers(self) -> GraphClassesTeachers:
        """The teachers of a class."""
        from .graph_classes_teachers import GraphClassesTeachers

        return GraphClassesTeachers(self._client)


class AsyncGraphClasses(_GraphClasses, AsyncResource):
    """Classes."""

    __slots__ = ()

    @property
    def assignments(self) -> AsyncGraphClassesAssignments:
        """The assignments of a class."""
        from .graph_classes_assignments import AsyncGraphClassesAssignments

        return AsyncGraphClassesAssignments(self._client)

    @property
    def categories(self) -> AsyncGraphClassesCategories:
        """Kinds of assignments of a class, with their weights."""
        from .graph_classes_categories import AsyncGraphClassesCategories

        return AsyncGraphClassesCategories(self._client)

    @property
    def enrollments(self) -> AsyncGraphClassesEnrollments:
        """The enrollments of a class."""
        from .graph_classes_enrollments import AsyncGraphClassesEnrollments

        return AsyncGraphClassesEnrollments(self._client)

    @property
    def files(self) -> AsyncGraphClassesFiles:
        """Files of a class."""
        from .graph_classes_files import AsyncGraphClassesFiles

        return AsyncGraphClassesFiles(self._client)

    @property
    def meetings(self) -> AsyncGraphClassesMeetings:
        """Meetings of a class."""
        from .graph_classes_meetings import AsyncGraphClassesMeetings

        return AsyncGraphClassesMeetings(self._client)

    @property
    def people(self) -> AsyncGraphClassesPeople:
        """The people of a class."""
        from .graph_classes_people import AsyncGraphClassesPeople

        return AsyncGraphClassesPeople(self._client)

    @property
    def rubrics(self) -> AsyncGraphClassesRubrics:
        """Criteria for grading."""
        from .graph_classes_rubrics import AsyncGraphClassesRubrics

        return AsyncGraphClassesRubrics(self._client)

    @property
    def sections(self) -> AsyncGraphClassesSections:
        """The sections of a class. Deprecated."""
        from .graph_classes_sections import AsyncGraphClassesSections

        return AsyncGraphClassesSections(self._client)

    @property
    def students(self) -> AsyncGraphClassesStudents:
        """The students of a class."""
        from .graph_classes_students import AsyncGraphClassesStudents

        return AsyncGraphClassesStudents(self._client)

    @property
    def teachers(self) -> AsyncGraphClassesTeachers:
        """The teachers of a class."""
        from .graph_classes_teachers import AsyncGraphClassesTeachers

        return AsyncGraphClassesTeachers(self._client)
