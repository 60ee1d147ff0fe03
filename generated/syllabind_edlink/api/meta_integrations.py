"""Edlink: The integrations of an application, with their tokens. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import IntegrationV1, IntegrationV1Envelope, IntegrationV1Page

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getIntegration", IntegrationV1Envelope, IntegrationV1, "/$data", auth="applicationSecret")
def get_integration(integration_id: str) -> RequestSpec:
    """Get an integration of an application.

    The record holds the integration's access token: a secret.

    Args:
        integration_id: UUID of the integration.

    Evidence: documented, https://ed.link/docs/api/v2.0/integrations/meta-get-integration
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v1/integrations/{wire.path_segment('integration_id', integration_id)}",
    )


@paged("listIntegrations", IntegrationV1Page, IntegrationV1, BY_CURSOR, auth="applicationSecret")
def list_integrations(
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the integrations of an application.

    A lasting v1 path without a v2 equivalent. Each record holds the integration's access token: a secret.

    Args:
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`. From 1 to 10000.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/api/v2.0/integrations/meta-list-integrations
    """
    return RequestSpec(
        method="GET",
        path="/api/v1/integrations",
        query=wire.query(
            wire.integer("page_size", page_size, 1, 10000, wire="$first"),
            wire.integer("last", last, 1, 10000, wire="$last"),
            wire.string("after", after, wire="$after"),
            wire.string("before", before, wire="$before"),
            wire.string("cursor", cursor, wire="$cursor"),
        ),
        limit=wire.items(limit),
    )


class _MetaIntegrations:
    __slots__ = ()

    get = Method(get_integration)
    """Get an integration of an application."""
    list = Paged(list_integrations)
    """List the integrations of an application."""


class MetaIntegrations(_MetaIntegrations, Resource):
    """The integrations of an application, with their tokens."""

    __slots__ = ()


class AsyncMetaIntegrations(_MetaIntegrations, AsyncResource):
    """The integrations of an application, with their tokens."""

    __slots__ = ()
