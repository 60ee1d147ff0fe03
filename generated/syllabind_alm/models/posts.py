"""Adobe Learning Manager API: models of `posts`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "MentioningPost",
    "MentioningPostAttributes",
    "MentioningPostAttributesDict",
    "MentioningPostDict",
    "MentioningPostDocument",
    "MentioningPostDocumentDict",
    "PollChoice",
    "Post",
    "PostAttributes",
    "PostCreate",
    "PostCreateAttributes",
    "PostCreateAttributesDict",
    "PostCreateDict",
    "PostCreateDocument",
    "PostCreateDocumentDict",
    "PostDocument",
    "PostPage",
    "PostRelationships",
    "PostUpdate",
    "PostUpdateAttributes",
    "PostUpdateAttributesDict",
    "PostUpdateDict",
    "PostUpdateDocument",
    "PostUpdateDocumentDict",
    "PostingType",
    "SocialContentType",
    "SocialResourceContent",
    "SocialResourceContentDict",
]


class PostingType(OpenEnum):
    """Kind of a post, as Adobe's client knows it."""

    DEFAULT = "DEFAULT"
    QUESTION = "QUESTION"
    POLL = "POLL"


class SocialContentType(OpenEnum):
    """Kind of what a post shows, as Adobe's client knows it."""

    VIDEO = "VIDEO"
    URL = "URL"
    IMAGE = "IMAGE"
    TEXT = "TEXT"
    FILE = "FILE"
    AUDIO = "AUDIO"
    OTHER = "OTHER"


class MentioningPost(Model, kw_only=True):
    """A post that mentions people."""

    id: str | None | Unset = UNSET
    """null in Adobe's sample."""
    type: Literal["post"] = "post"
    attributes: MentioningPostAttributes


class MentioningPostAttributes(Model, kw_only=True):
    """Text and place; ids are numbers here."""

    board_id: int | Unset = json_field(name="boardId", default=UNSET)
    account_id: int | Unset = json_field(name="accountId", default=UNSET)
    text: str | Unset = UNSET
    created_by_user_id: int | Unset = json_field(name="createdByUserId", default=UNSET)
    post_type: str | Unset = json_field(name="postType", default=UNSET)
    """`discussion` is known."""


class MentioningPostDocument(Model, kw_only=True):
    """A post that mentions people."""

    data: MentioningPost


class PollChoice(Model, kw_only=True):
    """The option chosen in a poll."""

    option_id: str | Unset = json_field(name="optionId", default=UNSET)


class Post(Model, kw_only=True, tag_field="type", tag="post"):
    """A post on a board."""

    type: ClassVar[Literal["post"]] = "post"
    id: str
    attributes: PostAttributes | Unset = UNSET
    relationships: PostRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    created_by: ClassVar[RelatedOne[models.User]] = RelatedOne("createdBy")
    parent: ClassVar[RelatedOne[models.Board]] = RelatedOne("parent")
    user_mentions: ClassVar[RelatedMany[models.User]] = RelatedMany("userMentions")


class PostAttributes(Model, kw_only=True):
    """Text and votes of a post."""

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
    posting_type: PostingType | Unset = json_field(name="postingType", default=UNSET)
    other_data: str | Unset = json_field(name="otherData", default=UNSET)
    """JSON as text: the options of a poll."""
    poll_stats: str | Unset = json_field(name="pollStats", default=UNSET)
    """JSON as text."""
    resource: SocialResourceContent | Unset = UNSET
    my_poll: PollChoice | Unset = json_field(name="myPoll", default=UNSET)
    user_poll: PollChoice | Unset = json_field(name="userPoll", default=UNSET)
    preview_data: dict[str, Any] | Unset = json_field(name="previewData", default=UNSET)
    thumbnail_url: str | Unset = json_field(name="thumbnailUrl", default=UNSET)


class PostCreate(Model, kw_only=True):
    """The post to write."""

    type: Literal["post"] = "post"
    attributes: PostCreateAttributes


class PostCreateAttributes(Model, kw_only=True):
    """The post to write."""

    posting_type: PostingType | Unset = json_field(name="postingType", default=UNSET)
    resource: SocialResourceContent | Unset = UNSET
    state: str | Unset = UNSET
    text: str | Unset = UNSET
    other_data: str | Unset = json_field(name="otherData", default=UNSET)
    """JSON as text: the options of a poll, `[{id, text, resourceId}]`."""


class PostCreateDocument(Model, kw_only=True):
    """The post to write."""

    data: PostCreate


class PostDocument(Model, kw_only=True):
    """One post."""

    links: models.Links | Unset = UNSET
    data: Post
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class PostPage(Model, kw_only=True):
    """A page of post resources."""

    links: models.Links | Unset = UNSET
    data: list[Post]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class PostRelationships(Model, kw_only=True):
    """What a post leads to."""

    created_by: models.ToOne | Unset = json_field(name="createdBy", default=UNSET)
    parent: models.ToOne | Unset = UNSET
    user_mentions: models.ToMany | Unset = json_field(name="userMentions", default=UNSET)


class PostUpdate(Model, kw_only=True):
    """The post, rewritten."""

    id: str
    type: Literal["post"] = "post"
    attributes: PostUpdateAttributes


class PostUpdateAttributes(Model, kw_only=True):
    """The post, rewritten."""

    posting_type: PostingType | Unset = json_field(name="postingType", default=UNSET)
    resource: SocialResourceContent | Unset = UNSET
    state: str | Unset = UNSET
    text: str | Unset = UNSET
    other_data: str | Unset = json_field(name="otherData", default=UNSET)
    """JSON as text: the options of a poll, `[{id, text, resourceId}]`."""


class PostUpdateDocument(Model, kw_only=True):
    """The post, rewritten."""

    data: PostUpdate


class SocialResourceContent(Model, kw_only=True):
    """What a post shows beside its text."""

    content_type: SocialContentType | Unset = json_field(name="contentType", default=UNSET)
    data: str | Unset = UNSET
    duration: float | Unset = UNSET
    source_url: str | Unset = json_field(name="sourceUrl", default=UNSET)
    state: str | Unset = UNSET


class MentioningPostDict(TypedDict):
    """MentioningPost as a plain dict, by its names in JSON."""

    id: NotRequired[str | None]
    type: Literal["post"]
    attributes: MentioningPostAttributesDict


class MentioningPostAttributesDict(TypedDict):
    """MentioningPostAttributes as a plain dict, by its names in JSON."""

    boardId: NotRequired[int]
    accountId: NotRequired[int]
    text: NotRequired[str]
    createdByUserId: NotRequired[int]
    postType: NotRequired[str]


class MentioningPostDocumentDict(TypedDict):
    """MentioningPostDocument as a plain dict, by its names in JSON."""

    data: MentioningPostDict


class PostCreateDict(TypedDict):
    """PostCreate as a plain dict, by its names in JSON."""

    type: Literal["post"]
    attributes: PostCreateAttributesDict


class PostCreateAttributesDict(TypedDict):
    """PostCreateAttributes as a plain dict, by its names in JSON."""

    postingType: NotRequired[PostingType | str]
    resource: NotRequired[SocialResourceContentDict]
    state: NotRequired[str]
    text: NotRequired[str]
    otherData: NotRequired[str]


class PostCreateDocumentDict(TypedDict):
    """PostCreateDocument as a plain dict, by its names in JSON."""

    data: PostCreateDict


class PostUpdateDict(TypedDict):
    """PostUpdate as a plain dict, by its names in JSON."""

    id: str
    type: Literal["post"]
    attributes: PostUpdateAttributesDict


class PostUpdateAttributesDict(TypedDict):
    """PostUpdateAttributes as a plain dict, by its names in JSON."""

    postingType: NotRequired[PostingType | str]
    resource: NotRequired[SocialResourceContentDict]
    state: NotRequired[str]
    text: NotRequired[str]
    otherData: NotRequired[str]


class PostUpdateDocumentDict(TypedDict):
    """PostUpdateDocument as a plain dict, by its names in JSON."""

    data: PostUpdateDict


class SocialResourceContentDict(TypedDict):
    """SocialResourceContent as a plain dict, by its names in JSON."""

    contentType: NotRequired[SocialContentType | str]
    data: NotRequired[str]
    duration: NotRequired[float]
    sourceUrl: NotRequired[str]
    state: NotRequired[str]
