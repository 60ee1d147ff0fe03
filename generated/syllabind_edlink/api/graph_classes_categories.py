"""Edlink: Kinds of assignments of a class, with their weights. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import Category, CategoryCreate, CategoryCreateDict, CategoryEnvelope


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


class _GraphClassesCategories:
    __slots__ = ()

    create = Method(create_category)
    """Create an assignment category."""


class GraphClassesCategories(_GraphClassesCategories, Resource):
    """Kinds of assignments of a class, with their weights."""

    __slots__ = ()


class AsyncGraphClassesCategories(_GraphClassesCategories, AsyncResource):
    """Kinds of assignments of a class, with their weights."""

    __slots__ = ()
