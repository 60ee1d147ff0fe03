"""Edlink: Kinds of assignments of a class, with their weights. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    Category,
    CategoryCreate,
    CategoryCreateDict,
    CategoryEnvelope,
    CategoryPage,
    CategoryUpdate,
    CategoryUpdateDict,
)

BY_CURSOR = Sequential(
    items="/$data", next=JsonLink("/$next"), size="$first", expires=7200.0, expired_code="INVALID_CURSOR"
)


@operation("createMyCategory", CategoryEnvelope, Category, "/$data", auth="userAccessToken", key="$idempotency")
def create_my_category(
    class_id: str, body: CategoryCreate | CategoryCreateDict, *, idempotency: str | Unset = UNSET
) -> RequestSpec:
    """Create an assignment category.

    The person must be `teacher`, `ta`, `designer`, `administrator` or `district-administrator` in the class;
    anybody else is refused (`NO_PERMISSION`). Edlink advises to give all members: systems differ in what they
    need.

    Args:
        class_id: UUID of the class.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://ed.link/docs/api/v2.0/categories/user-create-category
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/categories",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
        content=wire.json_body(body, CategoryCreate),
        content_type="application/json",
    )


@operation("deleteMyCategory", None, NoneType, auth="userAccessToken")
def delete_my_category(class_id: str, category_id: str) -> RequestSpec:
    """Delete an assignment category.

    The person must be `teacher`, `ta`, `designer`, `administrator` or `district-administrator` in the class;
    anybody else is refused (`NO_PERMISSION`).

    Args:
        class_id: UUID of the class.
        category_id: UUID of the category.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/categories.md?plain=1#L171
    """
    return RequestSpec(
        method="DELETE",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/categories/{wire.path_segment('category_id', category_id)}",
    )


@operation("getMyCategory", CategoryEnvelope, Category, "/$data", auth="userAccessToken")
def get_my_category(class_id: str, category_id: str, *, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get one assignment category.

    Args:
        class_id: UUID of the class.
        category_id: UUID of the category.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/categories.md?plain=1#L44
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/categories/{wire.path_segment('category_id', category_id)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listMyCategories", CategoryPage, Category, BY_CURSOR, auth="userAccessToken")
def list_my_categories(
    class_id: str,
    *,
    page_size: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    fields: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the assignment categories of a class.

    The school's system may ignore the page size (`PROVIDER_IGNORED_PAGE_SIZE`).

    Args:
        class_id: UUID of the class.
        page_size: Page size. How large it may be depends on the school's system, which may also ignore it.
        cursor: Opaque position, found only inside `$next`, valid for two hours. It carries page size and filter
            of the first request and overrides other paging parameters (warning `PAGING_IGNORED`).
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/categories.md?plain=1#L5
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/categories",
        query=wire.query(
            wire.integer("page_size", page_size, 1, wire="$first"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


@operation("updateMyCategory", CategoryEnvelope, Category, "/$data", auth="userAccessToken", idempotent=True)
def update_my_category(
    class_id: str,
    category_id: str,
    body: CategoryUpdate | CategoryUpdateDict,
    *,
    properties: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Change an assignment category.

    The person must be `teacher`, `ta`, `designer`, `administrator` or `district-administrator` in the class;
    anybody else is refused (`NO_PERMISSION`).

    Args:
        class_id: UUID of the class.
        category_id: UUID of the category.
        properties: The only members of the body to take up. An unknown name gives the warning
            `INVALID_PATCH_PROPERTY`.

    Evidence: documented, https://github.com/edlink/docs/blob/918a3a9b785628068bc379d0838870a30fb58e41/api/v2.0/user/categories.md?plain=1#L125
    """
    return RequestSpec(
        method="PATCH",
        path=f"/api/v2/my/classes/{wire.path_segment('class_id', class_id)}/categories/{wire.path_segment('category_id', category_id)}",
        query=wire.query(
            wire.comma_separated("properties", properties, wire="$properties", least=1),
        ),
        content=wire.json_body(body, CategoryUpdate),
        content_type="application/json",
    )


class _MyClassesCategories:
    __slots__ = ()

    create = Method(create_my_category)
    """Create an assignment category."""
    delete = Method(delete_my_category)
    """Delete an assignment category."""
    get = Method(get_my_category)
    """Get one assignment category."""
    list = Paged(list_my_categories)
    """List the assignment categories of a class."""
    update = Method(update_my_category)
    """Change an assignment category."""


class MyClassesCategories(_MyClassesCategories, Resource):
    """Kinds of assignments of a class, with their weights."""

    __slots__ = ()


class AsyncMyClassesCategories(_MyClassesCategories, AsyncResource):
    """Kinds of assignments of a class, with their weights."""

    __slots__ = ()
