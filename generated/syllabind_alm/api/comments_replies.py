"""Adobe Learning Manager API: Replies to a comment. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import Reply, ReplyCreate, ReplyCreateDict, ReplyDocument, ReplyPage, SparseFields

BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("createCommentReply", ReplyDocument, Reply, "/data", auth="oauth")
def create_comment_reply(id: str, body: ReplyCreate | ReplyCreateDict) -> RequestSpec:
    """Reply to a comment.

    The answer is inferred to be the reply.

    Args:
        id: Id of the comment.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L403
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/comments/{wire.path_segment('id', id)}/replies",
        content=wire.json_body(body, ReplyCreate, "data"),
        content_type="application/vnd.api+json",
    )


@paged("listCommentReplies", ReplyPage, Reply, BY_OFFSET, auth="oauth")
def list_comment_replies(
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
    """List the replies to a comment.

    Args:
        id: Id of the comment.
        include: `createdBy`, `parent`, `skills` and `userMentions` are known.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        sort: `dateCreated`, `dateUpdated` and `name` are known, with `-` for the reverse.
        filter_state: `ACTIVE` is known.
        limit: Records to read at most, over all pages.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useReplies.tsx#L43
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/comments/{wire.path_segment('id', id)}/replies",
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


class _CommentsReplies:
    __slots__ = ()

    create = Method(create_comment_reply)
    """Reply to a comment."""
    list = Paged(list_comment_replies)
    """List the replies to a comment."""


class CommentsReplies(_CommentsReplies, Resource):
    """Replies to a comment."""

    __slots__ = ()


class AsyncCommentsReplies(_CommentsReplies, AsyncResource):
    """Replies to a comment."""

    __slots__ = ()
