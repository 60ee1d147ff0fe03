"""Adobe Learning Manager API: models of `replies`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.jsonapi import RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "MentioningReply",
    "MentioningReplyAttributes",
    "MentioningReplyAttributesDict",
    "MentioningReplyDict",
    "MentioningReplyDocument",
    "MentioningReplyDocumentDict",
    "Reply",
    "ReplyAttributes",
    "ReplyCreate",
    "ReplyCreateAttributes",
    "ReplyCreateAttributesDict",
    "ReplyCreateDict",
    "ReplyCreateDocument",
    "ReplyCreateDocumentDict",
    "ReplyDocument",
    "ReplyPage",
    "ReplyRelationships",
    "ReplyUpdate",
    "ReplyUpdateAttributes",
    "ReplyUpdateAttributesDict",
    "ReplyUpdateDict",
    "ReplyUpdateDocument",
    "ReplyUpdateDocumentDict",
]


class MentioningReply(Model, kw_only=True):
    """A reply that mentions people."""

    type: Literal["reply"] = "reply"
    attributes: MentioningReplyAttributes


class MentioningReplyAttributes(Model, kw_only=True):
    """Text and place; ids are numbers here."""

    post_id: int | Unset = json_field(name="postId", default=UNSET)
    account_id: int | Unset = json_field(name="accountId", default=UNSET)
    text: str | Unset = UNSET
    created_by_user_id: int | Unset = json_field(name="createdByUserId", default=UNSET)
    comment_level: int | Unset = json_field(name="commentLevel", default=UNSET)
    """0 for a comment, 1 for a reply."""
    parent_comment_id: int | Unset = json_field(name="parentCommentId", default=UNSET)


class MentioningReplyDocument(Model, kw_only=True):
    """A reply that mentions people."""

    data: MentioningReply


class Reply(Model, kw_only=True, tag_field="type", tag="reply"):
    """A reply to a comment."""

    type: ClassVar[Literal["reply"]] = "reply"
    id: str
    attributes: ReplyAttributes | Unset = UNSET
    relationships: ReplyRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    created_by: ClassVar[RelatedOne[models.User]] = RelatedOne("createdBy")
    parent: ClassVar[RelatedOne[models.Comment]] = RelatedOne("parent")


class ReplyAttributes(Model, kw_only=True):
    """Text and votes of a reply."""

    text: str | Unset = UNSET
    rich_text: str | Unset = json_field(name="richText", default=UNSET)
    state: str | Unset = UNSET
    """`ACTIVE` seen."""
    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    date_updated: Timestamp | Unset = json_field(name="dateUpdated", default=UNSET)
    comment_count: int | Unset = json_field(name="commentCount", default=UNSET)
    up_vote: int | Unset = json_field(name="upVote", default=UNSET)
    down_vote: int | Unset = json_field(name="downVote", default=UNSET)
    views_count: int | Unset = json_field(name="viewsCount", default=UNSET)
    my_vote_status: str | Unset = json_field(name="myVoteStatus", default=UNSET)
    """UPVOTE and DOWNVOTE seen."""
    is_answered: bool | Unset = json_field(name="isAnswered", default=UNSET)
    is_curated: bool | Unset = json_field(name="isCurated", default=UNSET)
    is_pinned: str | Unset = json_field(name="isPinned", default=UNSET)
    """A text in Adobe's client."""
    posting_type: models.PostingType | Unset = json_field(name="postingType", default=UNSET)
    other_data: str | Unset = json_field(name="otherData", default=UNSET)
    """JSON as text: the options of a poll."""
    poll_stats: str | Unset = json_field(name="pollStats", default=UNSET)
    """JSON as text."""
    resource: models.SocialResourceContent | Unset = UNSET
    my_poll: models.PollChoice | Unset = json_field(name="myPoll", default=UNSET)
    user_poll: models.PollChoice | Unset = json_field(name="userPoll", default=UNSET)
    preview_data: dict[str, Any] | Unset = json_field(name="previewData", default=UNSET)
    thumbnail_url: str | Unset = json_field(name="thumbnailUrl", default=UNSET)
    comment_marker: Any | Unset = json_field(name="commentMarker", default=UNSET)
    """Type unknown."""
    is_correct_answer: bool | Unset = json_field(name="isCorrectAnswer", default=UNSET)


class ReplyCreate(Model, kw_only=True):
    """The reply to write."""

    type: Literal["reply"] = "reply"
    attributes: ReplyCreateAttributes


class ReplyCreateAttributes(Model, kw_only=True):
    """The reply to write."""

    state: str | Unset = UNSET
    text: str | Unset = UNSET


class ReplyCreateDocument(Model, kw_only=True):
    """The reply to write."""

    data: ReplyCreate


class ReplyDocument(Model, kw_only=True):
    """One reply."""

    links: models.Links | Unset = UNSET
    data: Reply
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ReplyPage(Model, kw_only=True):
    """A page of reply resources."""

    links: models.Links | Unset = UNSET
    data: list[Reply]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ReplyRelationships(Model, kw_only=True):
    """What a reply leads to."""

    created_by: models.ToOne | Unset = json_field(name="createdBy", default=UNSET)
    parent: models.ToOne | Unset = UNSET


class ReplyUpdate(Model, kw_only=True):
    """The reply, rewritten."""

    id: str
    type: Literal["reply"] = "reply"
    attributes: ReplyUpdateAttributes


class ReplyUpdateAttributes(Model, kw_only=True):
    """The reply, rewritten."""

    state: str | Unset = UNSET
    text: str | Unset = UNSET


class ReplyUpdateDocument(Model, kw_only=True):
    """The reply, rewritten."""

    data: ReplyUpdate


class MentioningReplyDict(TypedDict):
    """MentioningReply as a plain dict, by its names in JSON."""

    type: Literal["reply"]
    attributes: MentioningReplyAttributesDict


class MentioningReplyAttributesDict(TypedDict):
    """MentioningReplyAttributes as a plain dict, by its names in JSON."""

    postId: NotRequired[int]
    accountId: NotRequired[int]
    text: NotRequired[str]
    createdByUserId: NotRequired[int]
    commentLevel: NotRequired[int]
    parentCommentId: NotRequired[int]


class MentioningReplyDocumentDict(TypedDict):
    """MentioningReplyDocument as a plain dict, by its names in JSON."""

    data: MentioningReplyDict


class ReplyCreateDict(TypedDict):
    """ReplyCreate as a plain dict, by its names in JSON."""

    type: Literal["reply"]
    attributes: ReplyCreateAttributesDict


class ReplyCreateAttributesDict(TypedDict):
    """ReplyCreateAttributes as a plain dict, by its names in JSON."""

    state: NotRequired[str]
    text: NotRequired[str]


class ReplyCreateDocumentDict(TypedDict):
    """ReplyCreateDocument as a plain dict, by its names in JSON."""

    data: ReplyCreateDict


class ReplyUpdateDict(TypedDict):
    """ReplyUpdate as a plain dict, by its names in JSON."""

    id: str
    type: Literal["reply"]
    attributes: ReplyUpdateAttributesDict


class ReplyUpdateAttributesDict(TypedDict):
    """ReplyUpdateAttributes as a plain dict, by its names in JSON."""

    state: NotRequired[str]
    text: NotRequired[str]


class ReplyUpdateDocumentDict(TypedDict):
    """ReplyUpdateDocument as a plain dict, by its names in JSON."""

    data: ReplyUpdateDict
