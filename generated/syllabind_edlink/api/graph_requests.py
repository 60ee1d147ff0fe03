"""Edlink: Requests that were made to the API. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import FilterConditionDict, RequestLog, RequestLogEnvelope, RequestLogPage

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getRequest", RequestLogEnvelope, RequestLog, "/$data", auth="integrationAccessToken")
def get_request(request_id: str, *, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get a request that was made to the API.

    `$request` of any answer is such an id.

    Args:
        request_id: UUID of the request.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/requests/graph-get-request
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/requests/{wire.path_segment('request_id', request_id)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listRequests", RequestLogPage, RequestLog, BY_CURSOR, auth="integrationAccessToken")
def list_requests(
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
    """List the requests that were made to the API.

    Kept for 30 days.

    Filters: `id`.

    Args:
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`. From 1 to 10000.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        filter: JSON text: property names, each with a list of `{"operator": ..., "value": ...}`; all conditions
            must hold. Here `id` is one, with `equals`, `in`, `not in`, of which the last two take
            values with commas between; no page says more.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/requests/graph-list-requests
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/graph/requests",
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


class _GraphRequests:
    __slots__ = ()

    get = Method(get_request)
    """Get a request that was made to the API."""
    list = Paged(list_requests)
    """List the requests that were made to the API."""


class GraphRequests(_GraphRequests, Resource):
    """Requests that were made to the API."""

    __slots__ = ()


class AsyncGraphRequests(_GraphRequests, AsyncResource):
    """Requests that were made to the API."""

    __slots__ = ()
