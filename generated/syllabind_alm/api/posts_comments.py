"""Adobe Learning Manager API: Comments on a post. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Comment, CommentCreate, CommentCreateDict, CommentDocument, CommentPage, SparseFields

BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("createPostComment", CommentDocument, Comment, "/data", auth="oauth")
def create_post_comment(id: str, body: CommentCreate | CommentCreateDict) -> RequestSpec:
    """Comment on a post.

    The answer is inferred to be the comment.

    Args:
        id: Id of the post.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L401
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/posts/{wire.path_segment('id', id)}/comments",
        content=wire.json_body(body, CommentCreate, "data"),
        content_type="application/vnd.api+json",
    )


@paged("listPostComments", CommentPage, Comment, BY_OFFSET, auth="oauth")
def list_post_comments(
    id: str,
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    filter_state: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the comments on a post.

    Args:
        id: Id of the post.
        include: `createdBy`, `parent`, `skills` and `userMentions` are known.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        sort: `dateCreated`, `dateUpdated` and `name` are known, with `-` for the reverse.
        filter_state: `ACTIVE` is known.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useComments.tsx#L42
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/posts/{wire.path_segment('id', id)}/comments",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort),
            wire.string("filter_state", filter_state, wire="filter.state"),
        ),
        limit=wire.items(limit),
    )


class _PostsComments:
    __slots__ = ()

    create = Method(create_post_comment)
    """Comment on a post."""
    list = Paged(list_post_comments)
    """List the comments on a post."""


class PostsComments(_PostsComments, Resource):
    """Comments on a post."""

    __slots__ = ()


class AsyncPostsComments(_PostsComments, AsyncResource):
    """Comments on a post."""

    __slots__ = ()
