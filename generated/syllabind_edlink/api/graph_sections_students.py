"""Edlink: The students of a section. Deprecated. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.deprecation import Deprecated
from syllabind.core.descriptors import AsyncResource, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import paged
from syllabind.core.request import RequestSpec

from ..models import PeopleFilter, PeopleFilterDict, Person, PersonPage

if sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    from typing_extensions import deprecated

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@paged("listSectionStudents", PersonPage, Person, BY_CURSOR, auth="integrationAccessToken")
@deprecated("listSectionStudents is deprecated by the vendor", stacklevel=2)
def list_section_students(
    section_id: str,
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    filter: PeopleFilter | PeopleFilterDict | str | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the students of a section.

    Deprecated by the vendor.

    Sections are deprecated. Those with the role `student`.

    Filters: `id`, `first_name`, `last_name`, `display_name`, `email` (by `equals`, `starts with`, `contains`),
    `updated_date`.

    Args:
        section_id: UUID of the section.
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`. From 1 to 10000.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        filter: JSON text: property names, each with a list of `{"operator": ..., "value": ...}`; all conditions
            must hold. Here these are `id` with `equals`, `in`, `not in`; `updated_date` with `equals`,
            `gt`, `gte`, `lt`, `lte`; `first_name`, `last_name`, `display_name` with `equals`, `starts
            with`, `contains`, `in`, `not in`, `is known`, `is unknown`; and `email` with `equals`,
            `starts with`, `contains`. `in` and `not in` take values with commas between, `is known` and
            `is unknown` none; `starts with` and `contains` overlook upper and lower case.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/graph/sections.md?plain=1#L266
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/sections/{wire.path_segment('section_id', section_id)}/students",
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


class _GraphSectionsStudents:
    __slots__ = ()

    list = Deprecated(Paged(list_section_students))
    """List the students of a section."""


class GraphSectionsStudents(_GraphSectionsStudents, Resource):
    """The students of a section. Deprecated."""

    __slots__ = ()


class AsyncGraphSectionsStudents(_GraphSectionsStudents, AsyncResource):
    """The students of a section. Deprecated."""

    __slots__ = ()
