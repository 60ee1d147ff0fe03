"""Edlink: What a module holds. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import paged
from syllabind.core.request import RequestSpec

from ..models import Resource as ResourceModel
from ..models import ResourcePage

BY_CURSOR = Sequential(
    items="/$data", next=JsonLink("/$next"), size="$first", expires=7200.0, expired_code="INVALID_CURSOR"
)


@paged("listMyModuleResources", ResourcePage, ResourceModel, BY_CURSOR, auth="userAccessToken")
def list_my_module_resources(
    class_id: str,
    module_id: str,
    *,
    page_size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List what a module holds.

    A resource of type `module` holds further ones, in the same way. A guide names the path; paging is assumed,
    after Edlink's other content lists.

    Args:
        class_id: UUID of the class.
        module_id: UUID of the module.
        page_size: Page size. How large it may be depends on the school's system, which may also ignore it.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://ed.link/docs/guides/v2.0/cookbooks/coursework/traversing-modules
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/modules/{wire.path_segment('module_id', module_id)}/resources",
        query=wire.query(
            wire.integer("page_size", page_size, 1, wire="$first"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


class _MyClassesModulesResources:
    __slots__ = ()

    list = Paged(list_my_module_resources)
    """List what a module holds."""


class MyClassesModulesResources(_MyClassesModulesResources, Resource):
    """What a module holds."""

    __slots__ = ()


class AsyncMyClassesModulesResources(_MyClassesModulesResources, AsyncResource):
    """What a module holds."""

    __slots__ = ()
