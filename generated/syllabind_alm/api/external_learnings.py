"""Adobe Learning Manager API: Learning outside of Learning Manager. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    ExternalLearning,
    ExternalLearningCreate,
    ExternalLearningCreateDict,
    ExternalLearningDocument,
    ExternalLearningPage,
    ExternalLearningSettings,
    ExternalLearningSettingsDocument,
    SparseFields,
)

BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("createExternalLearning", ExternalLearningDocument, ExternalLearning, "/data", auth="oauth")
def create_external_learning(body: ExternalLearningCreate | ExternalLearningCreateDict) -> RequestSpec:
    """Submit external learning.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-august-2026.md?plain=1#L367
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/externalLearnings",
        content=wire.json_body(body, ExternalLearningCreate, "data"),
        content_type="application/vnd.api+json",
    )


@operation("getExternalLearning", ExternalLearningDocument, ExternalLearning, "/data", auth="oauth")
def get_external_learning(id: str, *, fields: SparseFields | Unset = UNSET) -> RequestSpec:
    """Fetch one piece of external learning.

    Args:
        id: Id of the external learning.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-august-2026.md?plain=1#L336
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/externalLearnings/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.deep_object("fields", fields),
        ),
    )


@operation(
    "getExternalLearningSettings", ExternalLearningSettingsDocument, ExternalLearningSettings, "/data", auth="oauth"
)
def get_external_learning_settings() -> RequestSpec:
    """Look up the form for external learning.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-august-2026.md?plain=1#L239
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/externalLearningSettings",
    )


@paged("listExternalLearnings", ExternalLearningPage, ExternalLearning, BY_OFFSET, auth="oauth")
def list_external_learnings(
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    status: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List one's own external learning.

    Newest change first. Offsets reach 5000; the size of a page is cut to 100 without a word. `links.next` is
    root-relative in Adobe's sample.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise; more than 100 are cut to 100.
        page_offset: Records to skip. From 0 to 5000.
        status: Only this status; PENDING, APPROVED or REJECTED in any case.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-august-2026.md?plain=1#L306
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/externalLearnings",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, 5000, wire="page[offset]"),
            wire.string("status", status, wire="ls_qp_status"),
        ),
        limit=wire.items(limit),
    )


@operation("updateExternalLearning", ExternalLearningDocument, ExternalLearning, "/data", auth="oauth")
def update_external_learning(id: str, body: ExternalLearningCreate | ExternalLearningCreateDict) -> RequestSpec:
    """Replace external learning that is still pending.

    Fields that are left out are cleared. `submissionUrl` may be the URL of the file as it was answered.

    Args:
        id: Id of the external learning.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-august-2026.md?plain=1#L428
    """
    return RequestSpec(
        method="PUT",
        path=f"/primeapi/v2/externalLearnings/{wire.path_segment('id', id)}",
        content=wire.json_body(body, ExternalLearningCreate, "data"),
        content_type="application/vnd.api+json",
    )


class _ExternalLearnings:
    __slots__ = ()

    create = Method(create_external_learning)
    """Submit external learning."""
    get = Method(get_external_learning)
    """Fetch one piece of external learning."""
    get_settings = Method(get_external_learning_settings)
    """Look up the form for external learning."""
    list = Paged(list_external_learnings)
    """List one's own external learning."""
    update = Method(update_external_learning)
    """Replace external learning that is still pending."""


class ExternalLearnings(_ExternalLearnings, Resource):
    """Learning outside of Learning Manager."""

    __slots__ = ()


class AsyncExternalLearnings(_ExternalLearnings, AsyncResource):
    """Learning outside of Learning Manager."""

    __slots__ = ()
