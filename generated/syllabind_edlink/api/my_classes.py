"""Edlink: The classes of the signed-in person (courses, in the words of the User Data API introduction). Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import arguments as wire
from syllabind.core.arguments import Call
from syllabind.core.binding import AsyncResource, Method, Paged, Resource
from syllabind.core.model import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.paging import NextUrl

from ..models import Class, ClassEnvelope, ClassPage

PAGES = NextUrl(
    items="/$data",
    next="/$next",
    size="$first",
    after="$after",
    backwards="$last",
    expires=7200.0,
    dead="INVALID_CURSOR",
)


@operation("getMyClass", ClassEnvelope, Class, "/$data", auth="userAccessToken")
def get_my_class(
    class_id: str,
    *,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
) -> Call:
    """Get one class of the signed-in person.

    Only a class that the person is associated with. Edlink advises against caching.

    Args:
        class_id: UUID of the class; the person must be enrolled in it.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return. Always name `id`, which the typed models need. An unknown name
            gives the warning `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/classes/overview
    """
    return Call(
        method="GET",
        path=f"/api/v2/my/classes/{wire.segment('class_id', class_id)}",
        query=wire.query(
            wire.joined("$expand", expand),
            wire.joined("$fields", fields),
        ),
    )


@paged("listMyClasses", ClassPage, Class, PAGES, auth="userAccessToken")
def list_my_classes(
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    filter: str | Unset = UNSET,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Call:
    """List the classes of the signed-in person.

    The courses of the User Data API introduction: only those that the person is enrolled in, never all of a
    school or district. May be none, as for many administrators. Edlink advises against caching.

    Filters: `id`, `state`, `session_ids`, `course_id`, `department_id`, `subject_id` by `equals`, `in`, `not
    in`; `name` by the text operators and `is known`, `is unknown`; `updated_date` by `equals`, `gt`, `gte`,
    `lt`, `lte`.

    Follow `$next` exactly as given. It is absent on the last page and dead after two hours.

    Args:
        page_size: Page size, from the start of the list. The server's default is not documented.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, dead after two hours. It carries page size and
            filter of the first request and overrides other paging parameters (warning
            `PAGING_IGNORED`).
        filter: JSON text: property names, each with a list of `{"operator": ..., "value": ...}`; all conditions
            must hold. Operators: `equals`, `in`, `not in` (case-sensitive; the value of the last two is
            comma-separated), `starts with`, `contains` (case-insensitive), `is known`, `is unknown` (no
            value), `gt`, `gte`, `lt`, `lte`.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return. Always name `id`, which the typed models need. An unknown name
            gives the warning `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/classes/overview
    """
    return Call(
        method="GET",
        path="/api/v2/my/classes",
        query=wire.query(
            wire.integer("$first", page_size, 1, 10000),
            wire.integer("$last", last, 1, 10000),
            wire.text("$after", after),
            wire.text("$before", before),
            wire.text("$cursor", cursor),
            wire.text("$filter", filter),
            wire.joined("$expand", expand),
            wire.joined("$fields", fields),
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


class AsyncMyClasses(_MyClasses, AsyncResource):
    """The classes of the signed-in person (courses, in the words of the User Data API introduction)."""

    __slots__ = ()
