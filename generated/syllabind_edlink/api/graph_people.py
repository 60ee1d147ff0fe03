"""Edlink: People. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import PeopleFilter, PeopleFilterDict, Person, PersonEnvelope, PersonPage

if TYPE_CHECKING:
    from .graph_people_agents import AsyncGraphPeopleAgents, GraphPeopleAgents
    from .graph_people_classes import AsyncGraphPeopleClasses, GraphPeopleClasses
    from .graph_people_districts import AsyncGraphPeopleDistricts, GraphPeopleDistricts
    from .graph_people_enrollments import AsyncGraphPeopleEnrollments, GraphPeopleEnrollments
    from .graph_people_schools import AsyncGraphPeopleSchools, GraphPeopleSchools
    from .graph_people_sections import AsyncGraphPeopleSections, GraphPeopleSections

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getPerson", PersonEnvelope, Person, "/$data", auth="integrationAccessToken")
def get_person(
    person_id: str, *, expand: str | Sequence[str] | Unset = UNSET, fields: str | Sequence[str] | Unset = UNSET
) -> RequestSpec:
    """Get a person.

    Args:
        person_id: UUID of the person.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/people/graph-get-person
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/people/{wire.path_segment('person_id', person_id)}",
        query=wire.query(
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listPeople", PersonPage, Person, BY_CURSOR, auth="integrationAccessToken")
def list_people(
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    filter: PeopleFilter | PeopleFilterDict | str | Unset = UNSET,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List all people.

    Filters: `id`, `first_name`, `last_name`, `display_name`, `email` (by `equals`, `starts with`, `contains`),
    `updated_date`.

    Args:
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
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/people/graph-list-people
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/graph/people",
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


class _GraphPeople:
    __slots__ = ()

    get = Method(get_person)
    """Get a person."""
    list = Paged(list_people)
    """List all people."""


class GraphPeople(_GraphPeople, Resource):
    """People."""

    __slots__ = ()

    @property
    def agents(self) -> GraphPeopleAgents:
        """The relations of a person to guardians or children."""
        from .graph_people_agents import GraphPeopleAgents

        return GraphPeopleAgents(self._client)

    @property
    def classes(self) -> GraphPeopleClasses:
        """The classes of a person."""
        from .graph_people_classes import GraphPeopleClasses

        return GraphPeopleClasses(self._client)

    @property
    def districts(self) -> GraphPeopleDistricts:
        """The districts of a person."""
        from .graph_people_districts import GraphPeopleDistricts

        return GraphPeopleDistricts(self._client)

    @property
    def enrollments(self) -> GraphPeopleEnrollments:
        """The enrollments of a person."""
        from .graph_people_enrollments import GraphPeopleEnrollments

        return GraphPeopleEnrollments(self._client)

    @property
    def schools(self) -> GraphPeopleSchools:
        """The schools of a person."""
        from .graph_people_schools import GraphPeopleSchools

        return GraphPeopleSchools(self._client)

    @property
    def sections(self) -> GraphPeopleSections:
        """The sections of a person. Deprecated."""
        from .graph_people_sections import GraphPeopleSections

        return GraphPeopleSections(self._client)


class AsyncGraphPeople(_GraphPeople, AsyncResource):
    """People."""

    __slots__ = ()

    @property
    def agents(self) -> AsyncGraphPeopleAgents:
        """The relations of a person to guardians or children."""
        from .graph_people_agents import AsyncGraphPeopleAgents

        return AsyncGraphPeopleAgents(self._client)

    @property
    def classes(self) -> AsyncGraphPeopleClasses:
        """The classes of a person."""
        from .graph_people_classes import AsyncGraphPeopleClasses

        return AsyncGraphPeopleClasses(self._client)

    @property
    def districts(self) -> AsyncGraphPeopleDistricts:
        """The districts of a person."""
        from .graph_people_districts import AsyncGraphPeopleDistricts

        return AsyncGraphPeopleDistricts(self._client)

    @property
    def enrollments(self) -> AsyncGraphPeopleEnrollments:
        """The enrollments of a person."""
        from .graph_people_enrollments import AsyncGraphPeopleEnrollments

        return AsyncGraphPeopleEnrollments(self._client)

    @property
    def schools(self) -> AsyncGraphPeopleSchools:
        """The schools of a person."""
        from .graph_people_schools import AsyncGraphPeopleSchools

        return AsyncGraphPeopleSchools(self._client)

    @property
    def sections(self) -> AsyncGraphPeopleSections:
        """The sections of a person. Deprecated."""
        from .graph_people_sections import AsyncGraphPeopleSections

        return AsyncGraphPeopleSections(self._client)
