"""Edlink: The classes of the signed-in person (courses, in the words of the User Data API introduction). Made by `make generate` from specs/edlink/; do not edit."""

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
    from .my_classes_assignments import AsyncMyClassesAssignments, MyClassesAssignments
    from .my_classes_categories import AsyncMyClassesCategories, MyClassesCategories
    from .my_classes_enrollments import AsyncMyClassesEnrollments, MyClassesEnrollments
    from .my_classes_files import AsyncMyClassesFiles, MyClassesFiles
    from .my_classes_modules import AsyncMyClassesModules, MyClassesModules
    from .my_classes_people import AsyncMyClassesPeople, MyClassesPeople
    from .my_classes_sections import AsyncMyClassesSections, MyClassesSections
    from .my_classes_students import AsyncMyClassesStudents, MyClassesStudents
    from .my_classes_teachers import AsyncMyClassesTeachers, MyClassesTeachers

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getMyClass", ClassEnvelope, Class, "/$data", auth="userAccessToken")
def get_my_class(
    class_id: str, *, expand: str | Sequence[str] | Unset = UNSET, fields: str | Sequence[str] | Unset = UNSET
) -> RequestSpec:
    """Get one class of the signed-in person.

    Only a class that the person is associated with. Edlink advises against caching.

    Args:
        class_id: UUID of the class.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/classes.md?plain=1#L56
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}",
        query=wire.query(
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listMyClasses", ClassPage, Class, BY_CURSOR, auth="userAccessToken")
def list_my_classes(
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
    """List the classes of the signed-in person.

    The courses of the User Data API introduction: only those that the person is enrolled in, never all of a
    school or district. May be none, as for many administrators. Edlink advises against caching.

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

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/classes.md?plain=1#L5
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/my/classes",
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


class _MyClasses:
    __slots__ = ()

    get = Method(get_my_class)
    """Get one class of the signed-in person."""
    list = Paged(list_my_classes)
    """List the classes of the signed-in person."""


class MyClasses(_MyClasses, Resource):
    """The classes of the signed-in person (courses, in the words of the User Data API introduction)."""

    __slots__ = ()

    @property
    def assignments(self) -> MyClassesAssignments:
        """The assignments of a class."""
        from .my_classes_assignments import MyClassesAssignments

        return MyClassesAssignments(self._client)

    @property
    def categories(self) -> MyClassesCategories:
        """Kinds of assignments of a class, with their weights."""
        from .my_classes_categories import MyClassesCategories

        return MyClassesCategories(self._client)

    @property
    def enrollments(self) -> MyClassesEnrollments:
        """The enrollments of a class."""
        from .my_classes_enrollments import MyClassesEnrollments

        return MyClassesEnrollments(self._client)

    @property
    def files(self) -> MyClassesFiles:
        """Files of a class."""
        from .my_classes_files import MyClassesFiles

        return MyClassesFiles(self._client)

    @property
    def modules(self) -> MyClassesModules:
        """Folders of what a class works with."""
        from .my_classes_modules import MyClassesModules

        return MyClassesModules(self._client)

    @property
    def people(self) -> MyClassesPeople:
        """The people of a class."""
        from .my_classes_people import MyClassesPeople

        return MyClassesPeople(self._client)

    @property
    def sections(self) -> MyClassesSections:
        """The sections of a class. Deprecated."""
        from .my_classes_sections import MyClassesSections

        return MyClassesSections(self._client)

    @property
    def students(self) -> MyClassesStudents:
        """The students of a class."""
        from .my_classes_students import MyClassesStudents

        return MyClassesStudents(self._client)

    @property
    def teachers(self) -> MyClassesTeachers:
        """The teachers of a class."""
        from .my_classes_teachers import MyClassesTeachers

        return MyClassesTeachers(self._client)


class AsyncMyClasses(_MyClasses, AsyncResource):
    """The classes of the signed-in person (courses, in the words of the User Data API introduction)."""

    __slots__ = ()

    @property
    def assignments(self) -> AsyncMyClassesAssignments:
        """The assignments of a class."""
        from .my_classes_assignments import AsyncMyClassesAssignments

        return AsyncMyClassesAssignments(self._client)

    @property
    def categories(self) -> AsyncMyClassesCategories:
        """Kinds of assignments of a class, with their weights."""
        from .my_classes_categories import AsyncMyClassesCategories

        return AsyncMyClassesCategories(self._client)

    @property
    def enrollments(self) -> AsyncMyClassesEnrollments:
        """The enrollments of a class."""
        from .my_classes_enrollments import AsyncMyClassesEnrollments

        return AsyncMyClassesEnrollments(self._client)

    @property
    def files(self) -> AsyncMyClassesFiles:
        """Files of a class."""
        from .my_classes_files import AsyncMyClassesFiles

        return AsyncMyClassesFiles(self._client)

    @property
    def modules(self) -> AsyncMyClassesModules:
        """Folders of what a class works with."""
        from .my_classes_modules import AsyncMyClassesModules

        return AsyncMyClassesModules(self._client)

    @property
    def people(self) -> AsyncMyClassesPeople:
        """The people of a class."""
        from .my_classes_people import AsyncMyClassesPeople

        return AsyncMyClassesPeople(self._client)

    @property
    def sections(self) -> AsyncMyClassesSections:
        """The sections of a class. Deprecated."""
        from .my_classes_sections import AsyncMyClassesSections

        return AsyncMyClassesSections(self._client)

    @property
    def students(self) -> AsyncMyClassesStudents:
        """The students of a class."""
        from .my_classes_students import AsyncMyClassesStudents

        return AsyncMyClassesStudents(self._client)

    @property
    def teachers(self) -> AsyncMyClassesTeachers:
        """The teachers of a class."""
        from .my_classes_teachers import AsyncMyClassesTeachers

        return AsyncMyClassesTeachers(self._client)
