"""Adobe Learning Manager API: Channels of recordings. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import NextUrl
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Channel, ChannelPage, ChannelRecording, ChannelRecordingPage, SparseFields

BY_CURSOR = NextUrl(items="/data", next="/links/next", size="page[limit]")


@paged("listChannels", ChannelPage, Channel, BY_CURSOR, auth="oauth")
def list_channels(
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the channels of recordings.

    Args:
        include: Relationships to bring along, dots for nesting; which ones are taken is not documented.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/channels",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
        ),
        limit=wire.items(limit),
    )


@paged("listLikedRecordings", ChannelRecordingPage, ChannelRecording, BY_CURSOR, auth="oauth")
def list_liked_recordings(
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the recordings that one likes.

    The answer is inferred to be recordings.

    Args:
        include: Relationships to bring along, dots for nesting; which ones are taken is not documented.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/channels/liked",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
        ),
        limit=wire.items(limit),
    )


@paged("listViewedRecordings", ChannelRecordingPage, ChannelRecording, BY_CURSOR, auth="oauth")
def list_viewed_recordings(
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the recordings that one has seen.

    The answer is inferred to be recordings.

    Args:
        include: Relationships to bring along, dots for nesting; which ones are taken is not documented.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/channels/viewed",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
        ),
        limit=wire.items(limit),
    )


@operation("subscribeChannel", None, NoneType, auth="oauth")
def subscribe_channel(id: str) -> RequestSpec:
    """Subscribe to a channel.

    Args:
        id: Id of the channel.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/channels/{wire.path_segment('id', id)}/subscription",
    )


@operation("unsubscribeChannel", None, NoneType, auth="oauth")
def unsubscribe_channel(id: str) -> RequestSpec:
    """Unsubscribe from a channel.

    Args:
        id: Id of the channel.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/channels/{wire.path_segment('id', id)}/subscription",
    )


class _Channels:
    __slots__ = ()

    list = Paged(list_channels)
    """List the channels of recordings."""
    list_liked = Paged(list_liked_recordings)
    """List the recordings that one likes."""
    list_viewed = Paged(list_viewed_recordings)
    """List the recordings that one has seen."""
    subscribe = Method(subscribe_channel)
    """Subscribe to a channel."""
    unsubscribe = Method(unsubscribe_channel)
    """Unsubscribe from a channel."""


class Channels(_Channels, Resource):
    """Channels of recordings."""

    __slots__ = ()


class AsyncChannels(_Channels, AsyncResource):
    """Channels of recordings."""

    __slots__ = ()
