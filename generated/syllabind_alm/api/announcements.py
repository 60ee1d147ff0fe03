"""Adobe Learning Manager API: Announcements of administrators. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import AdminAnnouncement, AdminAnnouncementDocument, AdminAnnouncementPage, SparseFields

BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")


@operation("getAnnouncement", AdminAnnouncementDocument, AdminAnnouncement, "/data", auth="oauth")
def get_announcement(id: str, *, fields: SparseFields | Unset = UNSET) -> RequestSpec:
    """Fetch one announcement.

    Args:
        id: Id of the announcement.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L302
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/announcements/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.deep_object("fields", fields),
        ),
    )


@paged("listAnnouncements", AdminAnnouncementPage, AdminAnnouncement, BY_CURSOR, auth="oauth")
def list_announcements(
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the announcements of the account.

    Args:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        sort: `-liveDate` is known.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L297
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/announcements",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.string("sort", sort),
        ),
        limit=wire.items(limit),
    )


class _Announcements:
    __slots__ = ()

    get = Method(get_announcement)
    """Fetch one announcement."""
    list = Paged(list_announcements)
    """List the announcements of the account."""


class Announcements(_Announcements, Resource):
    """Announcements of administrators."""

    __slots__ = ()


class AsyncAnnouncements(_Announcements, AsyncResource):
    """Announcements of administrators."""

    __slots__ = ()
