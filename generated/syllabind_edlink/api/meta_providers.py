"""Edlink: Systems that Edlink connects to. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Provider, ProviderEnvelope, ProviderPage

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getProvider", ProviderEnvelope, Provider, "/$data")
def get_provider(provider_id: str) -> RequestSpec:
    """Get a system that Edlink connects to.

    Args:
        provider_id: UUID of the provider.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v1.0/graph/providers.md
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v1/providers/{wire.path_segment('provider_id', provider_id)}",
    )


@paged("listProviders", ProviderPage, Provider, BY_CURSOR)
def list_providers(
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the systems that Edlink connects to.

    Args:
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`. From 1 to 10000.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v1.0/graph/providers.md
    """
    return RequestSpec(
        method="GET",
        path="/api/v1/providers",
        query=wire.query(
            wire.integer("page_size", page_size, 1, 10000, wire="$first"),
            wire.integer("last", last, 1, 10000, wire="$last"),
            wire.string("after", after, wire="$after"),
            wire.string("before", before, wire="$before"),
            wire.string("cursor", cursor, wire="$cursor"),
        ),
        limit=wire.items(limit),
    )


class _MetaProviders:
    __slots__ = ()

    get = Method(get_provider)
    """Get a system that Edlink connects to."""
    list = Paged(list_providers)
    """List the systems that Edlink connects to."""


class MetaProviders(_MetaProviders, Resource):
    """Systems that Edlink connects to."""

    __slots__ = ()


class AsyncMetaProviders(_MetaProviders, AsyncResource):
    """Systems that Edlink connects to."""

    __slots__ = ()
