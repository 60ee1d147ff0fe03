"""Edlink: What an application may be allowed to do. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Permission, PermissionEnvelope, PermissionPage

BY_CURSOR = Sequential(
    items="/$data",
    next=JsonLink("/$next"),
    size="$first",
    after="$after",
    reverse="$last",
    expires=7200.0,
    expired_code="INVALID_CURSOR",
)


@operation("getPermission", PermissionEnvelope, Permission, "/$data")
def get_permission(permission_id: str) -> RequestSpec:
    """Get a permission.

    Args:
        permission_id: UUID of the permission.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v1.0/graph/permissions.md
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v1/permissions/{wire.path_segment('permission_id', permission_id)}",
    )


@paged("listPermissions", PermissionPage, Permission, BY_CURSOR)
def list_permissions(
    *,
    page_size: int | Unset = UNSET,
    last: int | Unset = UNSET,
    after: str | Unset = UNSET,
    before: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the permissions that an application may ask for.

    Args:
        page_size: Page size, from the start of the list. The server's default is 100, by recorded answers. From
            1 to 10000.
        last: Page size, from the end of the list, in reverse order. Use it or `$first`. From 1 to 10000.
        after: UUID of a record; only records after it are returned. Following `$next` is the preferred way.
        before: UUID of a record; only records before it are returned.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v1.0/graph/permissions.md
    """
    return RequestSpec(
        method="GET",
        path="/api/v1/permissions",
        query=wire.query(
            wire.integer("page_size", page_size, 1, 10000, wire="$first"),
            wire.integer("last", last, 1, 10000, wire="$last"),
            wire.string("after", after, wire="$after"),
            wire.string("before", before, wire="$before"),
            wire.string("cursor", cursor, wire="$cursor"),
        ),
        limit=wire.items(limit),
    )


class _MetaPermissions:
    __slots__ = ()

    get = Method(get_permission)
    """Get a permission."""
    list = Paged(list_permissions)
    """List the permissions that an application may ask for."""


class MetaPermissions(_MetaPermissions, Resource):
    """What an application may be allowed to do."""

    __slots__ = ()


class AsyncMetaPermissions(_MetaPermissions, AsyncResource):
    """What an application may be allowed to do."""

    __slots__ = ()
