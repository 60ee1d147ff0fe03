"""Edlink: The district of an integration. Made by `make generate` from specs/edlink/; do not edit."""

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

from ..models import District, DistrictEnvelope, DistrictPage

if TYPE_CHECKING:
    from .graph_districts_administrators import AsyncGraphDistrictsAdministrators, GraphDistrictsAdministrators

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getDistrict", DistrictEnvelope, District, "/$data", auth="integrationAccessToken")
def get_district(district_id: str, *, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get a district.

    Args:
        district_id: UUID of the district.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/districts/graph-get-district
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/districts/{wire.path_segment('district_id', district_id)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listDistricts", DistrictPage, District, BY_CURSOR, auth="integrationAccessToken")
def list_districts(
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the district of the integration.

    Always exactly one.

    Args:
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`. From 1 to 10000.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/districts/graph-list-districts
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/graph/districts",
        query=wire.query(
            wire.integer("page_size", page_size, 1, 10000, wire="$first"),
            wire.integer("last", last, 1, 10000, wire="$last"),
            wire.string("after", after, wire="$after"),
            wire.string("before", before, wire="$before"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


class _GraphDistricts:
    __slots__ = ()

    get = Method(get_district)
    """Get a district."""
    list = Paged(list_districts)
    """List the district of the integration."""


class GraphDistricts(_GraphDistricts, Resource):
    """The district of an integration."""

    __slots__ = ()

    @property
    def administrators(self) -> GraphDistrictsAdministrators:
        """The administrators of a district."""
        from .graph_districts_administrators import GraphDistrictsAdministrators

        return GraphDistrictsAdministrators(self._client)


class AsyncGraphDistricts(_GraphDistricts, AsyncResource):
    """The district of an integration."""

    __slots__ = ()

    @property
    def administrators(self) -> AsyncGraphDistrictsAdministrators:
        """The administrators of a district."""
        from .graph_districts_administrators import AsyncGraphDistrictsAdministrators

        return AsyncGraphDistrictsAdministrators(self._client)
