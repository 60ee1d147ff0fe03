"""Adobe Learning Manager API: Posts of a board. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Post, PostCreate, PostCreateDict, PostDocument, PostPage, SparseFields

BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("createBoardPost", PostDocument, Post, "/data", auth="oauth")
def create_board_post(id: str, body: PostCreate | PostCreateDict) -> RequestSpec:
    """Write a post on a board.

    The answer is inferred to be the post.

    Args:
        id: Id of the board.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L399
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/boards/{wire.path_segment('id', id)}/posts",
        content=wire.json_body(body, PostCreate, "data"),
        content_type="application/vnd.api+json",
    )


@paged("listBoardPosts", PostPage, Post, BY_OFFSET, auth="oauth")
def list_board_posts(
    id: str,
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    sort: str | Unset = UNSET,
    filter_state: str | Unset = UNSET,
    ids: str | Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the posts of a board.

    Args:
        id: Id of the board.
        include: `createdBy`, `parent`, `skills` and `userMentions` are known.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        sort: `dateCreated`, `dateUpdated` and `name` are known, with `-` for the reverse.
        filter_state: `ACTIVE` is known.
        ids: Only these posts.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/usePosts.tsx#L41
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/boards/{wire.path_segment('id', id)}/posts",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
            wire.string("sort", sort),
            wire.string("filter_state", filter_state, wire="filter.state"),
            wire.comma_separated("ids", ids, least=1),
        ),
        limit=wire.items(limit),
    )


class _BoardsPosts:
    __slots__ = ()

    create = Method(create_board_post)
    """Write a post on a board."""
    list = Paged(list_board_posts)
    """List the posts of a board."""


class BoardsPosts(_BoardsPosts, Resource):
    """Posts of a board."""

    __slots__ = ()


class AsyncBoardsPosts(_BoardsPosts, AsyncResource):
    """Posts of a board."""

    __slots__ = ()
