"""Adobe Learning Manager API: The public catalogue, for people not signed in. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import (
    FilterableData,
    LearningObject,
    LearningObjectDocument,
    PublicLearningObjectIds,
    PublicSearchAnswer,
    PublicSearchRequest,
    PublicSearchRequestDict,
    PublicSummary,
)


@operation("getPublicCertification", LearningObjectDocument, LearningObject, "/data", accept="application/json")
def get_public_certification(id: str, *, cdn: str) -> RequestSpec:
    """Fetch one public certification.

    Args:
        id: Number of the learning object, without its prefix.
        cdn: CDN_URL without `https://`, its path included, from the page of the Training Data Access connector,
            a paid option. Its files are refreshed every 24 hours. Each account has a host of its own:
            the default leads nowhere (RFC 2606).

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/non-logged-in-apis.md
    """
    return RequestSpec(
        method="GET",
        path=f"/certification/{wire.path_segment('id', id)}.json",
        server=wire.server("https://{cdn}", "cdn", cdn),
    )


@operation("getPublicCourse", LearningObjectDocument, LearningObject, "/data", accept="application/json")
def get_public_course(id: str, *, cdn: str) -> RequestSpec:
    """Fetch one public course.

    Args:
        id: Number of the learning object, without its prefix.
        cdn: CDN_URL without `https://`, its path included, from the page of the Training Data Access connector,
            a paid option. Its files are refreshed every 24 hours. Each account has a host of its own:
            the default leads nowhere (RFC 2606).

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/non-logged-in-apis.md
    """
    return RequestSpec(
        method="GET",
        path=f"/course/{wire.path_segment('id', id)}.json",
        server=wire.server("https://{cdn}", "cdn", cdn),
    )


@operation("getPublicLearningProgram", LearningObjectDocument, LearningObject, "/data", accept="application/json")
def get_public_learning_program(id: str, *, cdn: str) -> RequestSpec:
    """Fetch one public learning program.

    Args:
        id: Number of the learning object, without its prefix.
        cdn: CDN_URL without `https://`, its path included, from the page of the Training Data Access connector,
            a paid option. Its files are refreshed every 24 hours. Each account has a host of its own:
            the default leads nowhere (RFC 2606).

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/non-logged-in-apis.md
    """
    return RequestSpec(
        method="GET",
        path=f"/learningProgram/{wire.path_segment('id', id)}.json",
        server=wire.server("https://{cdn}", "cdn", cdn),
    )


@operation("getPublicSummary", PublicSummary, PublicSummary, accept="application/json")
def get_public_summary(*, base: str, lo_id: str) -> RequestSpec:
    """Count the seats of a public learning object.

    Args:
        base: Base_URL without `https://`, its path included, from the page of the Training Data Access
            connector, a paid option. Sample code has been seen to use
            `primeapps.adobe.com/almsearch/api/v1` and the path of the connector. Each account has a
            host of its own: the default leads nowhere (RFC 2606).
        lo_id: Id of the learning object.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/non-logged-in-apis.md
    """
    return RequestSpec(
        method="GET",
        path="/loSummary",
        query=wire.query(
            wire.string("lo_id", lo_id, wire="loId"),
        ),
        server=wire.server("https://{base}", "base", base),
    )


@operation("listFilterableData", FilterableData, FilterableData, accept="application/json")
def list_filterable_data(*, base: str) -> RequestSpec:
    """List the values to filter by.

    Args:
        base: Base_URL without `https://`, its path included, from the page of the Training Data Access
            connector, a paid option. Sample code has been seen to use
            `primeapps.adobe.com/almsearch/api/v1` and the path of the connector. Each account has a
            host of its own: the default leads nowhere (RFC 2606).

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/non-logged-in-apis.md
    """
    return RequestSpec(
        method="GET",
        path="/filterableData",
        server=wire.server("https://{base}", "base", base),
    )


@operation("listPublicLearningObjectIds", PublicLearningObjectIds, PublicLearningObjectIds, accept="application/json")
def list_public_learning_object_ids(*, base: str) -> RequestSpec:
    """List the ids of all public learning objects.

    Args:
        base: Base_URL without `https://`, its path included, from the page of the Training Data Access
            connector, a paid option. Sample code has been seen to use
            `primeapps.adobe.com/almsearch/api/v1` and the path of the connector. Each account has a
            host of its own: the default leads nowhere (RFC 2606).

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/non-logged-in-apis.md
    """
    return RequestSpec(
        method="GET",
        path="/learningObjectIds",
        server=wire.server("https://{base}", "base", base),
    )


@operation("searchPublicCatalog", PublicSearchAnswer, PublicSearchAnswer, accept="application/json", idempotent=True)
def search_public_catalog(
    body: PublicSearchRequest | PublicSearchRequestDict,
    *,
    base: str,
    size: int | Unset = UNSET,
    page: int | Unset = UNSET,
) -> RequestSpec:
    """Search the public catalogue.

    Whether the first page is 0 or 1 is not documented, so that pages are asked for one by one; `count` says how
    many there are in all.

    Args:
        base: Base_URL without `https://`, its path included, from the page of the Training Data Access
            connector, a paid option. Sample code has been seen to use
            `primeapps.adobe.com/almsearch/api/v1` and the path of the connector. Each account has a
            host of its own: the default leads nowhere (RFC 2606).
        size: Learning objects in a page.
        page: Number of the page.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/non-logged-in-apis.md
    """
    return RequestSpec(
        method="POST",
        path="/search",
        query=wire.query(
            wire.integer("size", size),
            wire.integer("page", page),
        ),
        content=wire.json_body(body, PublicSearchRequest),
        content_type="application/json",
        server=wire.server("https://{base}", "base", base),
    )


class _PublicSearch:
    __slots__ = ()

    get_certification = Method(get_public_certification)
    """Fetch one public certification."""
    get_course = Method(get_public_course)
    """Fetch one public course."""
    get_learning_program = Method(get_public_learning_program)
    """Fetch one public learning program."""
    get_summary = Method(get_public_summary)
    """Count the seats of a public learning object."""
    list_filter_values = Method(list_filterable_data)
    """List the values to filter by."""
    list_ids = Method(list_public_learning_object_ids)
    """List the ids of all public learning objects."""
    search = Method(search_public_catalog)
    """Search the public catalogue."""


class PublicSearch(_PublicSearch, Resource):
    """The public catalogue, for people not signed in."""

    __slots__ = ()


class AsyncPublicSearch(_PublicSearch, AsyncResource):
    """The public catalogue, for people not signed in."""

    __slots__ = ()
