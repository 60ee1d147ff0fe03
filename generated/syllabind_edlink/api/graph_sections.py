"""Edlink: Sections. Deprecated. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.deprecation import Deprecated
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import FilterConditionDict, Section, SectionEnvelope, SectionPage

if sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    from typing_extensions import deprecated

if TYPE_CHECKING:
    from .graph_sections_enrollments import AsyncGraphSectionsEnrollments, GraphSectionsEnrollments
    from .graph_sections_people import AsyncGraphSectionsPeople, GraphSectionsPeople
    from .graph_sections_students import AsyncGraphSectionsStudents, GraphSectionsStudents
    from .graph_sections_teachers import AsyncGraphSectionsTeachers, GraphSectionsTeachers

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getSection", SectionEnvelope, Section, "/$data", auth="integrationAccessToken")
@deprecated("getSection is deprecated by the vendor", stacklevel=2)
def get_section(section_id: str, *, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get a section.

    Deprecated by the vendor.

    Sections are deprecated.

    Args:
        section_id: UUID of the section.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/graph/sections.md?plain=1#L51
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/sections/{wire.path_segment('section_id', section_id)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listSections", SectionPage, Section, BY_CURSOR, auth="integrationAccessToken")
@deprecated("listSections is deprecated by the vendor", stacklevel=2)
def list_sections(
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    filter: Mapping[str, Sequence[FilterConditionDict]] | str | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List all sections.

    Deprecated by the vendor.

    Sections are deprecated.

    Filters: `id`, `name`, `state`, `updated_date`.

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
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/graph/sections.md?plain=1#L5
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/graph/sections",
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


class _GraphSections:
    __slots__ = ()

    get = Deprecated(Method(get_section))
    """Get a section."""
    list = Deprecated(Paged(list_sections))
    """List all sections."""


class GraphSections(_GraphSections, Resource):
    """Sections. Deprecated."""

    __slots__ = ()

    @property
    def enrollments(self) -> GraphSectionsEnrollments:
        """The enrollments of a section. Deprecated."""
        from .graph_sections_enrollments import GraphSectionsEnrollments

        return GraphSectionsEnrollments(self._client)

    @property
    def people(self) -> GraphSectionsPeople:
        """The people of a section. Deprecated."""
        from .graph_sections_people import GraphSectionsPeople

        return GraphSectionsPeople(self._client)

    @property
    def students(self) -> GraphSectionsStudents:
        """The students of a section. Deprecated."""
        from .graph_sections_students import GraphSectionsStudents

        return GraphSectionsStudents(self._client)

    @property
    def teachers(self) -> GraphSectionsTeachers:
        """The teachers of a section. Deprecated."""
        from .graph_sections_teachers import GraphSectionsTeachers

        return GraphSectionsTeachers(self._client)


class AsyncGraphSections(_GraphSections, AsyncResource):
    """Sections. Deprecated."""

    __slots__ = ()

    @property
    def enrollments(self) -> AsyncGraphSectionsEnrollments:
        """The enrollments of a section. Deprecated."""
        from .graph_sections_enrollments import AsyncGraphSectionsEnrollments

        return AsyncGraphSectionsEnrollments(self._client)

    @property
    def people(self) -> AsyncGraphSectionsPeople:
        """The people of a section. Deprecated."""
        from .graph_sections_people import AsyncGraphSectionsPeople

        return AsyncGraphSectionsPeople(self._client)

    @property
    def students(self) -> AsyncGraphSectionsStudents:
        """The students of a section. Deprecated."""
        from .graph_sections_students import AsyncGraphSectionsStudents

        return AsyncGraphSectionsStudents(self._client)

    @property
    def teachers(self) -> AsyncGraphSectionsTeachers:
        """The teachers of a section. Deprecated."""
        from .graph_sections_teachers import AsyncGraphSectionsTeachers

        return AsyncGraphSectionsTeachers(self._client)
