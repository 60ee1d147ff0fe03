"""Adobe Learning Manager API: models of `channels`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

from .. import models

__all__ = [
    "Channel",
    "ChannelAttributes",
    "ChannelPage",
    "ChannelRecording",
    "ChannelRecordingAttributes",
    "LikedPosts",
    "LikedRecordings",
    "PostCounts",
    "PostStats",
    "RecordingComment",
    "RecordingCommentAttributes",
    "RecordingCommentCreate",
    "RecordingCommentCreateDict",
    "RecordingCommentList",
    "ViewedPost",
    "ViewedPosts",
    "ViewedRecordings",
]


class Channel(Model, kw_only=True, tag_field="type", tag="channel"):
    """A channel of recordings; on accounts with `evcEnabled`."""

    type: ClassVar[Literal["channel"]] = "channel"
    id: str
    attributes: ChannelAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class ChannelAttributes(Model, kw_only=True):
    """What a channel says of itself, as Adobe's front end reads it."""

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    color: str | Unset = UNSET
    board_id: int | None | Unset = json_field(name="boardId", default=UNSET)
    is_subscribed: bool | Unset = json_field(name="isSubscribed", default=UNSET)
    enabled: bool | Unset = UNSET
    state: str | Unset = UNSET
    """`PSEUDO` is a made-up channel, to be skipped."""
    recording_count: int | Unset = json_field(name="recordingCount", default=UNSET)
    new_count: int | Unset = json_field(name="newCount", default=UNSET)
    deleted_count: int | Unset = json_field(name="deletedCount", default=UNSET)


class ChannelPage(Model, kw_only=True):
    """A page of channel resources."""

    links: models.Links | Unset = UNSET
    data: list[Channel]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ChannelRecording(Model, kw_only=True, tag_field="type", tag="channelRecording"):
    """A recording of a channel."""

    type: ClassVar[Literal["channelRecording"]] = "channelRecording"
    id: str
    attributes: ChannelRecordingAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class ChannelRecordingAttributes(Model, kw_only=True):
    """What a recording says of itself, as Adobe's front end reads it."""

    channel_id: int | Unset = json_field(name="channelId", default=UNSET)
    channel_name: str | Unset = json_field(name="channelName", default=UNSET)
    title: str | Unset = UNSET
    speaker: str | Unset = UNSET
    tag: str | Unset = UNSET
    url: str | Unset = UNSET
    source_key: str | Unset = json_field(name="sourceKey", default=UNSET)
    post_id: str | Unset = json_field(name="postId", default=UNSET)
    recording_id: str | None | Unset = json_field(name="recordingId", default=UNSET)
    """Null where it was seen."""
    status: str | Unset = UNSET
    """`ACTIVE` seen."""
    is_deleted: bool | Unset = json_field(name="isDeleted", default=UNSET)
    is_new: bool | Unset = json_field(name="isNew", default=UNSET)
    published_date_ms: int | None | Unset = json_field(name="publishedDateMs", default=UNSET)
    """Milliseconds since 1970."""
    created_date_ms: int | None | Unset = json_field(name="createdDateMs", default=UNSET)
    """Milliseconds since 1970."""
    duration_seconds: float | None | Unset = json_field(name="durationSeconds", default=UNSET)
    board_id: int | None | Unset = json_field(name="boardId", default=UNSET)
    activity_type: str | Unset = json_field(name="activityType", default=UNSET)
    """ACTIVE, NEW, DELETED or RECENTLY_ADDED; the spelling was not seen."""


class LikedPosts(Model, kw_only=True):
    """Ids of posts."""

    liked_post_ids: list[int | str] | Unset = json_field(name="likedPostIds", default=UNSET)


class LikedRecordings(Model, kw_only=True):
    """Posts of recordings that one likes."""

    meta: LikedPosts


class PostCounts(Model, kw_only=True):
    """The likes and views of a recording."""

    like_count: int | Unset = json_field(name="likeCount", default=UNSET)
    view_count: int | Unset = json_field(name="viewCount", default=UNSET)
    is_liked: bool | Unset = json_field(name="isLiked", default=UNSET)
    post_id: str | None | Unset = json_field(name="postId", default=UNSET)


class PostStats(Model, kw_only=True):
    """The likes and views of a recording."""

    meta: PostCounts


class RecordingComment(Model, kw_only=True):
    """A comment on a recording; the word for its type was not seen."""

    id: str
    attributes: RecordingCommentAttributes | Unset = UNSET


class RecordingCommentAttributes(Model, kw_only=True):
    """A comment and its writer."""

    text: str | Unset = UNSET
    user_id: str | Unset = json_field(name="userId", default=UNSET)
    user_name: str | Unset = json_field(name="userName", default=UNSET)
    initials: str | Unset = UNSET
    date_created: str | Unset = json_field(name="dateCreated", default=UNSET)


class RecordingCommentCreate(Model, kw_only=True):
    """A comment to write."""

    text: str


class RecordingCommentList(Model, kw_only=True):
    """The comments on a recording."""

    data: list[RecordingComment]


class ViewedPost(Model, kw_only=True):
    """A post and when it was seen."""

    post_id: int | str | Unset = json_field(name="postId", default=UNSET)
    viewed_at_ms: int | Unset = json_field(name="viewedAtMs", default=UNSET)
    """Milliseconds since 1970."""


class ViewedPosts(Model, kw_only=True):
    """Posts and when they were seen."""

    viewed_posts: list[ViewedPost] | Unset = json_field(name="viewedPosts", default=UNSET)


class ViewedRecordings(Model, kw_only=True):
    """Posts of recordings that one has seen."""

    meta: ViewedPosts


class RecordingCommentCreateDict(TypedDict):
    """RecordingCommentCreate as a plain dict, by its names in JSON."""

    text: str
