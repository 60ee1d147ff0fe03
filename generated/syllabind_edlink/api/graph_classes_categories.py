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


@operation("createCategory", CategoryEnvelope, Category, "/$data", auth="integrationAccessToken", key="$idempotency")
def create_category(
    class_id: str, body: CategoryCreate | CategoryCreateDict, *, idempotency: str | Unset = UNSET
) -> RequestSpec:
    """Create an assignment category.

    No permission in the class is checked: that is up to the caller.

    Args:
        class_id: UUID of the class.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://ed.link/docs/api/v2.0/categories/graph-create-category
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/categories",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
        content=wire.json_body(body, CategoryCreate),
        content_type="application/json",
    )


@operation("deleteCategory", None, NoneType, auth="integrationAccessToken")
def delete_category(class_id: str, category_id: str) -> RequestSpec:
    """Delete an assignment category.

    Args:
        class_id: UUID of the class.
        category_id: UUID of the category.

    Evidence: observed, https://github.com/edlink/edlink-node-sdk/blob/5af687b487f5c63b272497174a14caaf470f43b7/src/common/categories.ts
    """
    return RequestSpec(
        method="DELETE",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/categories/{wire.path_segment('category_id', category_id)}",
    )


@operation("getCategory", CategoryEnvelope, Category, "/$data", auth="integrationAccessToken")
def get_category(class_id: str, category_id: str, *, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get an assignment category.

    Args:
        class_id: UUID of the class.
        category_id: UUID of the category.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: observed, https://github.com/edlink/edlink-node-sdk/blob/5af687b487f5c63b272497174a14caaf470f43b7/src/common/categories.ts
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/categories/{wire.path_segment('category_id', category_id)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


@paged("listCategories", CategoryPage, Category, BY_CURSOR, auth="integrationAccessToken")
def list_categories(
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

    Evidence: observed, https://github.com/edlink/edlink-node-sdk/blob/5af687b487f5c63b272497174a14caaf470f43b7/src/common/categories.ts
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/categories",
        query=wire.query(
            wire.integer("page_size", page_size, 1, wire="$first"),
            wire.string("cursor", cursor, wire="$cursor"),
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
        limit=wire.items(limit),
    )


@operation("updateCategory", CategoryEnvelope, Category, "/$data", auth="integrationAccessToken", idempotent=True)
def update_category(
    class_id: str,
    category_id: str,
    body: CategoryUpdate | CategoryUpdateDict,
    *,
    properties: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Change an assignment category.

    Args:
        class_id: UUID of the class.
        category_id: UUID of the category.
        properties: The only members of the body to take up. An unknown name gives the warning
            `INVALID_PATCH_PROPERTY`.

    Evidence: observed, https://github.com/edlink/edlink-node-sdk/blob/5af687b487f5c63b272497174a14caaf470f43b7/src/common/categories.ts
    """
    return RequestSpec(
        method="PATCH",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/categories/{wire.path_segment('category_id', category_id)}",
        query=wire.query(
            wire.comma_separated("properties", properties, wire="$properties", least=1),
        ),
        content=wire.json_body(body, CategoryUpdate),
        content_type="application/json",
    )


class _GraphClassesCategories:
    __slots__ = ()

    create = Method(create_category)
    """Create an assignment category."""
    delete = Method(delete_category)
    """Delete an assignment category."""
    get = Method(get_category)
    """Get an assignment category."""
    list = Paged(list_categories)
    """List the assignment categories of a class."""
    update = Method(update_category)
    """Change an assignment category."""


class GraphClassesCategories(_GraphClassesCategories, Resource):
    """Kinds of assignments of a class, with their weights."""

    __slots__ = ()


class AsyncGraphClassesCategories(_GraphClassesCategories, AsyncResource):
    """Kinds of assignments of a class, with their weights."""

    __slots__ = ()
