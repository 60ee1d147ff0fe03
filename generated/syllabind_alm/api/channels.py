"""Adobe Learning Manager API: Channels of recordings. Made by `make generate` from specs/alm/; do not edit."""

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
    Channel,
    ChannelPage,
    LikedPosts,
    LikedRecordings,
    PostCounts,
    PostStats,
    RecordingComment,
    RecordingCommentCreate,
    RecordingCommentCreateDict,
    RecordingCommentList,
    SparseFields,
    ViewedPosts,
    ViewedRecordings,
)

BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")


@operation("createRecordingComment", None, NoneType, auth="oauth")
def create_recording_comment(
    id: str, body: RecordingCommentCreate | RecordingCommentCreateDict, *, board_id: int, post_id: str
) -> RequestSpec:
    """Comment on a recording.

    Args:
        id: Id of the channel.
        board_id: The board of the channel.
        post_id: The post of the recording.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f294d9fcea29178dbe45ff4d565fb804cdea1a64/ui.frontend/src/almLib/hooks/channels/useRecordingComments.ts
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/channels/{wire.path_segment('id', id)}/comments",
        query=wire.query(
            wire.integer("board_id", board_id, wire="boardId"),
            wire.string("post_id", post_id, wire="postId"),
        ),
        content=wire.json_body(body, RecordingCommentCreate),
        content_type="application/json",
    )


@operation("getPostStats", PostStats, PostCounts, "/meta", auth="oauth")
def get_post_stats(
    id: str, *, board_id: int, post_id: str | Unset = UNSET, source_key: str | Unset = UNSET
) -> RequestSpec:
    """Count the likes and views of a recording.

    Args:
        id: Id of the channel.
        board_id: The board of the channel.
        post_id: The post of the recording.
        source_key: The source of the recording.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f294d9fcea29178dbe45ff4d565fb804cdea1a64/ui.frontend/src/almLib/hooks/channels/useChannelsApi.ts
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/channels/{wire.path_segment('id', id)}/postStats",
        query=wire.query(
            wire.integer("board_id", board_id, wire="boardId"),
            wire.string("post_id", post_id, wire="postId"),
            wire.string("source_key", source_key, wire="sourceKey"),
        ),
    )


@operation("likeRecording", None, NoneType, auth="oauth")
def like_recording(id: str, *, board_id: int, post_id: str) -> RequestSpec:
    """Like a recording.

    Args:
        id: Id of the channel.
        board_id: The board of the channel.
        post_id: The post of the recording.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/59d01a50/ui.frontend/src/almLib/hooks/channels/useRecordingSocial.ts
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/channels/{wire.path_segment('id', id)}/upvote",
        query=wire.query(
            wire.integer("board_id", board_id, wire="boardId"),
            wire.string("post_id", post_id, wire="postId"),
        ),
    )


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

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f294d9fcea29178dbe45ff4d565fb804cdea1a64/ui.frontend/src/almLib/hooks/channels/useChannelsApi.ts
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


@operation("listRecordingComments", RecordingCommentList, list[RecordingComment], "/data", auth="oauth")
def list_recording_comments(id: str, *, board_id: int, post_id: str) -> RequestSpec:
    """List the comments on a recording.

    Args:
        id: Id of the channel.
        board_id: The board of the channel.
        post_id: The post of the recording.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f294d9fcea29178dbe45ff4d565fb804cdea1a64/ui.frontend/src/almLib/hooks/channels/useRecordingComments.ts
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/channels/{wire.path_segment('id', id)}/comments",
        query=wire.query(
            wire.integer("board_id", board_id, wire="boardId"),
            wire.string("post_id", post_id, wire="postId"),
        ),
    )


@operation("listLikedRecordings", LikedRecordings, LikedPosts, "/meta", auth="oauth")
def list_liked_recordings() -> RequestSpec:
    """List the posts of recordings that one likes.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f294d9fcea29178dbe45ff4d565fb804cdea1a64/ui.frontend/src/almLib/hooks/channels/useChannelsApi.ts
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/channels/liked",
    )


@operation("listViewedRecordings", ViewedRecordings, ViewedPosts, "/meta", auth="oauth")
def list_viewed_recordings() -> RequestSpec:
    """List the posts of recordings that one has seen.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f294d9fcea29178dbe45ff4d565fb804cdea1a64/ui.frontend/src/almLib/hooks/channels/useChannelsApi.ts
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/channels/viewed",
    )


@operation("recordView", None, NoneType, auth="oauth")
def record_view(id: str, *, board_id: int, post_id: str) -> RequestSpec:
    """Count one view of a recording.

    Args:
        id: Id of the channel.
        board_id: The board of the channel.
        post_id: The post of the recording.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/59d01a50/ui.frontend/src/almLib/hooks/channels/useRecordingView.ts
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/channels/{wire.path_segment('id', id)}/view",
        query=wire.query(
            wire.integer("board_id", board_id, wire="boardId"),
            wire.string("post_id", post_id, wire="postId"),
        ),
    )


@operation("subscribeChannel", None, NoneType, auth="oauth")
def subscribe_channel(id: str) -> RequestSpec:
    """Subscribe to a channel.

    Args:
        id: Id of the channel.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f294d9fcea29178dbe45ff4d565fb804cdea1a64/ui.frontend/src/almLib/hooks/channels/useChannelsApi.ts
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/channels/{wire.path_segment('id', id)}/subscription",
    )


@operation("unlikeRecording", None, NoneType, auth="oauth")
def unlike_recording(id: str, *, board_id: int, post_id: str) -> RequestSpec:
    """Like a recording no longer.

    Args:
        id: Id of the channel.
        board_id: The board of the channel.
        post_id: The post of the recording.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/59d01a50/ui.frontend/src/almLib/hooks/channels/useRecordingSocial.ts
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/channels/{wire.path_segment('id', id)}/upvote",
        query=wire.query(
            wire.integer("board_id", board_id, wire="boardId"),
            wire.string("post_id", post_id, wire="postId"),
        ),
    )


@operation("unsubscribeChannel", None, NoneType, auth="oauth")
def unsubscribe_channel(id: str) -> RequestSpec:
    """Unsubscribe from a channel.

    Args:
        id: Id of the channel.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f294d9fcea29178dbe45ff4d565fb804cdea1a64/ui.frontend/src/almLib/hooks/channels/useChannelsApi.ts
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/channels/{wire.path_segment('id', id)}/subscription",
    )


class _Channels:
    __slots__ = ()

    create_comment = Method(create_recording_comment)
    """Comment on a recording."""
    get_post_stats = Method(get_post_stats)
    """Count the likes and views of a recording."""
    like = Method(like_recording)
    """Like a recording."""
    list = Paged(list_channels)
    """List the channels of recordings."""
    list_comments = Method(list_recording_comments)
    """List the comments on a recording."""
    list_liked = Method(list_liked_recordings)
    """List the posts of recordings that one likes."""
    list_viewed = Method(list_viewed_recordings)
    """List the posts of recordings that one has seen."""
    record_view = Method(record_view)
    """Count one view of a recording."""
    subscribe = Method(subscribe_channel)
    """Subscribe to a channel."""
    unlike = Method(unlike_recording)
    """Like a recording no longer."""
    unsubscribe = Method(unsubscribe_channel)
    """Unsubscribe from a channel."""


class Channels(_Channels, Resource):
    """Channels of recordings."""

    __slots__ = ()


class AsyncChannels(_Channels, AsyncResource):
    """Channels of recordings."""

    __slots__ = ()
