"""Edlink: Relations of the signed-in person to guardians or children. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Agent, AgentEnvelope, AgentPage, AgentsFilter, AgentsFilterDict

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getMyAgent", AgentEnvelope, Agent, "/$data", auth="userAccessToken")
def get_my_agent(
    agent_id: str, *, expand: str | Sequence[str] | Unset = UNSET, fields: str | Sequence[str] | Unset = UNSET
) -> RequestSpec:
    """Get one relation of the signed-in person.

    Args:
        agent_id: UUID of the relation.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/agents/user-get-agent
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/my/agents/{wire.path_segment('agent_id', agent_id)}",
        query=wire.query(
            wire.comma_separated("expand", expand, wire="$expand", least=1),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listMyAgents", AgentPage, Agent, BY_CURSOR, auth="userAccessToken")
def list_my_agents(
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    filter: AgentsFilter | AgentsFilterDict | str | Unset = UNSET,
    expand: str | Sequence[str] | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the relations of the signed-in person to guardians or children.

    Those in which the person is the observer or the target.

    Filters: `id`, `observer_id`, `target_id`.

    Args:
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`. From 1 to 10000.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        filter: JSON text: property names, each with a list of `{"operator": ..., "value": ...}`; all conditions
            must hold. Here these are `id`, `observer_id` and `target_id` with `equals`, `in`, `not in`,
            of which the last two take values with commas between.
        expand: Relations to embed. Most properties that end in `_id` or `_ids` expand under the name without
            that ending: `school_ids` gives `schools`. An unknown name gives the warning
            `INVALID_EXPANSION`.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/agents/user-list-agents
    """
    return RequestSpec(
        method="GET",
        path="/api/v2/my/agents",
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


class _MyAgents:
    __slots__ = ()

    get = Method(get_my_agent)
    """Get one relation of the signed-in person."""
    list = Paged(list_my_agents)
    """List the relations of the signed-in person to guardians or children."""


class MyAgents(_MyAgents, Resource):
    """Relations of the signed-in person to guardians or children."""

    __slots__ = ()


class AsyncMyAgents(_MyAgents, AsyncResource):
    """Relations of the signed-in person to guardians or children."""

    __slots__ = ()
