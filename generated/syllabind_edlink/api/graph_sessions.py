"""Edlink: Sessions: terms, semesters, school years. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import FilterConditionDict, Session, SessionEnvelope, SessionPage

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getSession", SessionEnvelope, Session, "/$data", auth="integrationAccessToken")
def get_session(session_id: str, *, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get a session.

    Args:
        session_id: UUID of the session.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/sessions/graph-get-session
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/sessions/{wire.path_segment('session_id', session_id)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listSessions", SessionPage, Session, BY_CURSOR, auth="integrationAccessToken")
def list_sessions(
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
    """List all sessions.

    Filters: `id`, `name`, `start_date`, `end_date`, `updated_date`.

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

    Evidence: documented, https://ed.link/docs/api/v2.0/sessions/graph-list-sessions
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/graph/sessions",
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


class _GraphSessions:
    __slots__ = ()

    get = Method(get_session)
    """Get a session."""
    list = Paged(list_sessions)
    """List all sessions."""


class GraphSessions(_GraphSessions, Resource):
    """Sessions: terms, semesters, school years."""

    __slots__ = ()


class AsyncGraphSessions(_GraphSessions, AsyncResource):
    """Sessions: terms, semesters, school years."""

    __slots__ = ()
