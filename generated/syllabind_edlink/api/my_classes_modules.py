"""Edlink: Folders of what a class works with. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import paged
from syllabind.core.request import RequestSpec

from ..models import Module, ModulePage

if TYPE_CHECKING:
    from .my_classes_modules_resources import AsyncMyClassesModulesResources, MyClassesModulesResources

BY_CURSOR = Sequential(
    items="/$data", next=JsonLink("/$next"), size="$first", expires=7200.0, expired_code="INVALID_CURSOR"
)


@paged("listMyModules", ModulePage, Module, BY_CURSOR, auth="userAccessToken")
def list_my_modules(
    class_id: str,
    *,
    page_size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the modules of a class.

    Those at the top; further ones are among the resources. A guide names the path; paging is assumed, after
    Edlink's other content lists.

    Args:
        class_id: UUID of the class.
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
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/modules",
        query=wire.query(
            wire.integer("page_size", page_size, 1, wire="$first"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


class _MyClassesModules:
    __slots__ = ()

    list = Paged(list_my_modules)
    """List the modules of a class."""


class MyClassesModules(_MyClassesModules, Resource):
    """Folders of what a class works with."""

    __slots__ = ()

    @property
    def resources(self) -> MyClassesModulesResources:
        """What a module holds."""
        from .my_classes_modules_resources import MyClassesModulesResources

        return MyClassesModulesResources(self._client)


class AsyncMyClassesModules(_MyClassesModules, AsyncResource):
    """Folders of what a class works with."""

    __slots__ = ()

    @property
    def resources(self) -> AsyncMyClassesModulesResources:
        """What a module holds."""
        from .my_classes_modules_resources import AsyncMyClassesModulesResources

        return AsyncMyClassesModulesResources(self._client)
