"""Adobe Learning Manager API: The catalogs of an account. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Catalog, CatalogDocument, CatalogPage, SparseFields

ListCatalogsSort = Literal["name", "-name", "dateCreated", "-dateCreated", "dateUpdated", "-dateUpdated"]
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("getCatalog", CatalogDocument, Catalog, "/data", auth="oauth")
def get_catalog(id: str, *, fields: SparseFields | Unset = UNSET) -> RequestSpec:
    """Fetch one catalog.

    Args:
        id: Id of the catalog.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: observed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/catalogs/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.deep_object("fields", fields),
        ),
    )


@paged("listCatalogs", CatalogPage, Catalog, BY_OFFSET, auth="oauth")
def list_catalogs(
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: ListCatalogsSort | Unset = UNSET,
    ids: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the catalogs of the account.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        ids: Only these catalogs; Adobe's client asks for ten at most.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/utils/catalog.ts#L75
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/catalogs",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort, among=ListCatalogsSort),
            wire.comma_separated("ids", ids, least=1),
        ),
        limit=wire.items(limit),
    )


class _Catalogs:
    __slots__ = ()

    get = Method(get_catalog)
    """Fetch one catalog."""
    list = Paged(list_catalogs)
    """List the catalogs of the account."""


class Catalogs(_Catalogs, Resource):
    """The catalogs of an account."""

    __slots__ = ()


class AsyncCatalogs(_Catalogs, AsyncResource):
    """The catalogs of an account."""

    __slots__ = ()
