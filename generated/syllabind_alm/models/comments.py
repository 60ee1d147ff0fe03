"""Adobe Learning Manager API: models of `comments`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.jsonapi import RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Comment",
    "CommentAttributes",
    "CommentCreate",
    "CommentCreateAttributes",
    "CommentCreateAttributesDict",
    "CommentCreateDict",
    "CommentCreateDocument",
    "CommentCreateDocumentDict",
    "CommentDocument",
    "CommentPage",
    "CommentRelationships",
    "CommentUpdate",
    "CommentUpdateAttributes",
    "CommentUpdateAttributesDict",
    "CommentUpdateDict",
    "CommentUpdateDocument",
    "CommentUpdateDocumentDict",
    "MentioningComment",
    "MentioningCommentAttributes",
    "MentioningCommentAttributesDict",
    "MentioningCommentDict",
    "MentioningCommentDocument",
    "MentioningCommentDocumentDict",
]


class Comment(Model, kw_only=True, tag_field="type", tag="comment"):
    """A comment on a post."""

    type: ClassVar[Literal["comment"]] = "comment"
    id: str
    attributes: CommentAttributes | Unset = UNSET
    relationships: CommentRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    created_by: ClassVar[RelatedOne[models.User]] = RelatedOne("createdBy")
    parent: ClassVar[RelatedOne[models.Post]] = RelatedOne("parent")


class CommentAttributes(Model, kw_only=True):
    """Text and votes of a comment."""

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
    reply_count: int | Unset = json_field(name="replyCount", default=UNSET)


class CommentCreate(Model, kw_only=True):
    """The comment to write."""

    type: Literal["comment"] = "comment"
    attributes: CommentCreateAttributes


class CommentCreateAttributes(Model, kw_only=True):
    """The comment to write."""

    state: str | Unset = UNSET
    text: str | Unset = UNSET


class CommentCreateDocument(Model, kw_only=True):
    """The comment to write."""

    data: CommentCreate


class CommentDocument(Model, kw_only=True):
    """One comment."""

    links: models.Links | Unset = UNSET
    data: Comment
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class CommentPage(Model, kw_only=True):
    """A page of comment resources."""

    links: models.Links | Unset = UNSET
    data: list[Comment]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class CommentRelationships(Model, kw_only=True):
    """What a comment leads to."""

    created_by: models.ToOne | Unset = json_field(name="createdBy", default=UNSET)
    parent: models.ToOne | Unset = UNSET


class CommentUpdate(Model, kw_only=True):
    """The comment, rewritten."""

    id: str
    type: Literal["comment"] = "comment"
    attributes: CommentUpdateAttributes


class CommentUpdateAttributes(Model, kw_only=True):
    """The comment, rewritten."""

    state: str | Unset = UNSET
    text: str | Unset = UNSET
    is_correct_answer: bool | Unset = json_field(name="isCorrectAnswer", default=UNSET)


class CommentUpdateDocument(Model, kw_only=True):
    """The comment, rewritten."""

    data: CommentUpdate


class MentioningComment(Model, kw_only=True):
    """A comment that mentions people."""

    type: Literal["comment"] = "comment"
    attributes: MentioningCommentAttributes


class MentioningCommentAttributes(Model, kw_only=True):
    """Text and place; ids are numbers here."""

    post_id: int | Unset = json_field(name="postId", default=UNSET)
    account_id: int | Unset = json_field(name="accountId", default=UNSET)
    text: str | Unset = UNSET
    created_by_user_id: int | Unset = json_field(name="createdByUserId", default=UNSET)
    comment_level: int | Unset = json_field(name="commentLevel", default=UNSET)
    """0 for a comment, 1 for a reply."""


class MentioningCommentDocument(Model, kw_only=True):
    """A comment that mentions people."""

    data: MentioningComment


class CommentCreateDict(TypedDict):
    """CommentCreate as a plain dict, by its names in JSON."""

    type: Literal["comment"]
    attributes: CommentCreateAttributesDict


class CommentCreateAttributesDict(TypedDict):
    """CommentCreateAttributes as a plain dict, by its names in JSON."""

    state: NotRequired[str]
    text: NotRequired[str]


class CommentCreateDocumentDict(TypedDict):
    """CommentCreateDocument as a plain dict, by its names in JSON."""

    data: CommentCreateDict


class CommentUpdateDict(TypedDict):
    """CommentUpdate as a plain dict, by its names in JSON."""

    id: str
    type: Literal["comment"]
    attributes: CommentUpdateAttributesDict


class CommentUpdateAttributesDict(TypedDict):
    """CommentUpdateAttributes as a plain dict, by its names in JSON."""

    state: NotRequired[str]
    text: NotRequired[str]
    isCorrectAnswer: NotRequired[bool]


class CommentUpdateDocumentDict(TypedDict):
    """CommentUpdateDocument as a plain dict, by its names in JSON."""

    data: CommentUpdateDict


class MentioningCommentDict(TypedDict):
    """MentioningComment as a plain dict, by its names in JSON."""

    type: Literal["comment"]
    attributes: MentioningCommentAttributesDict


class MentioningCommentAttributesDict(TypedDict):
    """MentioningCommentAttributes as a plain dict, by its names in JSON."""

    postId: NotRequired[int]
    accountId: NotRequired[int]
    text: NotRequired[str]
    createdByUserId: NotRequired[int]
    commentLevel: NotRequired[int]


class MentioningCommentDocumentDict(TypedDict):
    """MentioningCommentDocument as a plain dict, by its names in JSON."""

    data: MentioningCommentDict
