"""Adobe Learning Manager API: Learning paths made for the signed-in learner. Made by `make generate` from specs/alm/; do not edit."""

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

from ..models import PersonalizedPath, PersonalizedPathDocument, PersonalizedPathPage, SparseFields

BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("deletePersonalizedPath", None, NoneType, auth="oauth")
def delete_personalized_path(id: str) -> RequestSpec:
    """Remove a learning path made for oneself.

    Beta: the vendor may still change it.

    Beta. Adobe described it on its page of API changes for September 2026 and took the section out again.
    Adobe's own front end calls it. Only the creator of a path may.

    Args:
        id: Id of the path.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/common/ALMCustomHooks.tsx
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/personalizedPaths/{wire.path_segment('id', id)}",
    )


@operation("enrollInPersonalizedPath", PersonalizedPathDocument, PersonalizedPath, "/data", auth="oauth")
def enroll_in_personalized_path(id: str) -> RequestSpec:
    """Enroll in a learning path made for oneself.

    Beta: the vendor may still change it.

    Beta. Adobe described it on its page of API changes for September 2026 and took the section out again.
    Adobe's own front end calls it, without a body, for a path that is shared with the caller. It enrolls in
    every course of the path.

    Args:
        id: Id of the path.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/common/ALMCustomHooks.tsx
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/personalizedPaths/{wire.path_segment('id', id)}/enrollment",
    )


@operation("getPersonalizedPath", PersonalizedPathDocument, PersonalizedPath, "/data", auth="oauth")
def get_personalized_path(
    id: str, *, include: str | Sequence[str] | Unset = UNSET, fields: SparseFields | Unset = UNSET
) -> RequestSpec:
    """Fetch one learning path made for oneself.

    Beta: the vendor may still change it.

    Beta. Adobe described it on its page of API changes for September 2026 and took the section out again.
    Adobe's own front end calls it. `include` takes subLOs, enrollment, skills, subLOs.enrollment,
    subLOs.enrollment.loResourceGrades and subLOs.instances.loResources.resources.

    Args:
        id: Id of the path.
        include: Relationships to bring along, dots for nesting; which ones are taken is not documented.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/common/ALMCustomHooks.tsx
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/personalizedPaths/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@paged("listPersonalizedPaths", PersonalizedPathPage, PersonalizedPath, BY_OFFSET, auth="oauth")
def list_personalized_paths(
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the learning paths made for oneself.

    Beta: the vendor may still change it.

    Beta. Adobe described it on its page of API changes for September 2026 and took the section out again.
    Answers the paths that the caller is enrolled in. Only that section showed this request.

    Args:
        include: Relationships to bring along, dots for nesting; which ones are taken is not documented.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        limit: Records to read at most, over all pages.

    Evidence: inferred, https://experienceleague.adobe.com/en/docs/learning-manager/using/api-changes/api-changes-sep-2026
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/personalizedPaths",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
        ),
        limit=wire.items(limit),
    )


class _PersonalizedPaths:
    __slots__ = ()

    delete = Method(delete_personalized_path)
    """Remove a learning path made for oneself."""
    enroll = Method(enroll_in_personalized_path)
    """Enroll in a learning path made for oneself."""
    get = Method(get_personalized_path)
    """Fetch one learning path made for oneself."""
    list = Paged(list_personalized_paths)
    """List the learning paths made for oneself."""


class PersonalizedPaths(_PersonalizedPaths, Resource):
    """Learning paths made for the signed-in learner."""

    __slots__ = ()


class AsyncPersonalizedPaths(_PersonalizedPaths, AsyncResource):
    """Learning paths made for the signed-in learner."""

    __slots__ = ()
