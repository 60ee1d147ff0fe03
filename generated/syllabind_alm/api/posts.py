"""Adobe Learning Manager API: Posts. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    AbuseReport,
    AbuseReportDict,
    MentioningPost,
    MentioningPostDict,
    Post,
    PostDocument,
    PostPage,
    PostUpdate,
    PostUpdateDict,
    SparseFields,
    VoteAction,
)

if TYPE_CHECKING:
    from .posts_comments import AsyncPostsComments, PostsComments

BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("createPost", PostDocument, Post, "/data", auth="oauth")
def create_post(body: MentioningPost | MentioningPostDict) -> RequestSpec:
    """Write a post that mentions people.

    People are mentioned in the text as `@[user:11257229]`. The answer is inferred to be the post.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-october-2025.md?plain=1#L370
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/posts",
        content=wire.json_body(body, MentioningPost, "data"),
        content_type="application/vnd.api+json",
    )


@operation("deletePost", None, NoneType, auth="oauth")
def delete_post(id: str) -> RequestSpec:
    """Delete a post.

    Args:
        id: Id of the post.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useCommunityObjectOptions.tsx#L29
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/posts/{wire.path_segment('id', id)}",
    )


@operation("getPost", PostDocument, Post, "/data", auth="oauth")
def get_post(
    id: str, *, include: str | Sequence[str] | Unset = UNSET, fields: SparseFields | Unset = UNSET
) -> RequestSpec:
    """Fetch one post.

    Args:
        id: Id of the post.
        include: `createdBy`, `parent`, `skills` and `userMentions` are known.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-october-2025.md?plain=1#L465
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/posts/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@paged("listPosts", PostPage, Post, BY_OFFSET, auth="oauth")
def list_posts(
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    filter_state: str | Unset = UNSET,
    exclude_post_by: str | Unset = UNSET,
    filter_board_category: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List posts of all boards.

    Args:
        include: `createdBy`, `parent`, `skills` and `userMentions` are known.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        sort: `dateCreated`, `dateUpdated` and `name` are known, with `-` for the reverse.
        filter_state: `ACTIVE` is known.
        exclude_post_by: Leave out the posts of this user.
        filter_board_category: `allBoards` is known.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/usePosts.tsx#L41
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/posts",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort),
            wire.string("filter_state", filter_state, wire="filter.state"),
            wire.string("exclude_post_by", exclude_post_by, wire="excludePostBy"),
            wire.string("filter_board_category", filter_board_category, wire="filter.board.category"),
        ),
        limit=wire.items(limit),
    )


@operation("removePostVote", None, NoneType, auth="oauth")
def remove_post_vote(id: str, *, action: VoteAction | str) -> RequestSpec:
    """Take back a vote on a post.

    Args:
        id: Id of the post.
        action: Which way.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/usePost.tsx#L164
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/posts/{wire.path_segment('id', id)}/vote",
        query=wire.query(
            wire.string("action", action),
        ),
    )


@operation("reportPost", None, NoneType, auth="oauth")
def report_post(id: str, body: AbuseReport | AbuseReportDict) -> RequestSpec:
    """Report a post.

    Args:
        id: Id of the post.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useCommunityObjectOptions.tsx#L47
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/posts/{wire.path_segment('id', id)}/reportAbuse",
        content=wire.json_body(body, AbuseReport, "data"),
        content_type="application/vnd.api+json",
    )


@operation("updatePost", PostDocument, Post, "/data", auth="oauth")
def update_post(id: str, body: PostUpdate | PostUpdateDict) -> RequestSpec:
    """Rewrite a post.

    The answer is inferred to be the post.

    Args:
        id: Id of the post.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L400
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/posts/{wire.path_segment('id', id)}",
        content=wire.json_body(body, PostUpdate, "data"),
        content_type="application/vnd.api+json",
    )


@operation("votePost", None, NoneType, auth="oauth")
def vote_post(id: str, *, action: VoteAction | str) -> RequestSpec:
    """Vote for or against a post.

    Args:
        id: Id of the post.
        action: Which way.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/usePost.tsx#L156
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/posts/{wire.path_segment('id', id)}/vote",
        query=wire.query(
            wire.string("action", action),
        ),
    )


@operation("votePoll", None, NoneType, auth="oauth")
def vote_poll(id: str, *, option_id: str) -> RequestSpec:
    """Vote in the poll of a post.

    Args:
        id: Id of the post.
        option_id: Id of the option.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/usePost.tsx#L172
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/posts/{wire.path_segment('id', id)}/pollvote",
        query=wire.query(
            wire.string("option_id", option_id, wire="optionId"),
        ),
    )


class _Posts:
    __slots__ = ()

    create = Method(create_post)
    """Write a post that mentions people."""
    delete = Method(delete_post)
    """Delete a post."""
    get = Method(get_post)
    """Fetch one post."""
    list = Paged(list_posts)
    """List posts of all boards."""
    remove_vote = Method(remove_post_vote)
    """Take back a vote on a post."""
    report_abuse = Method(report_post)
    """Report a post."""
    update = Method(update_post)
    """Rewrite a post."""
    vote = Method(vote_post)
    """Vote for or against a post."""
    vote_poll = Method(vote_poll)
    """Vote in the poll of a post."""


class Posts(_Posts, Resource):
    """Posts."""

    __slots__ = ()

    @property
    def comments(self) -> PostsComments:
        """Comments on a post."""
        from .posts_comments import PostsComments

        return PostsComments(self._client)


class AsyncPosts(_Posts, AsyncResource):
    """Posts."""

    __slots__ = ()

    @property
    def comments(self) -> AsyncPostsComments:
        """Comments on a post."""
        from .posts_comments import AsyncPostsComments

        return AsyncPostsComments(self._client)
