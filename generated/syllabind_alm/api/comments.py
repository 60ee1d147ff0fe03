"""Adobe Learning Manager API: Comments. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import (
    AbuseReport,
    AbuseReportDict,
    Comment,
    CommentDocument,
    CommentUpdate,
    CommentUpdateDict,
    MentioningComment,
    MentioningCommentDict,
    SparseFields,
    VoteAction,
)

if TYPE_CHECKING:
    from .comments_replies import AsyncCommentsReplies, CommentsReplies


@operation("createComment", CommentDocument, Comment, "/data", auth="oauth")
def create_comment(body: MentioningComment | MentioningCommentDict) -> RequestSpec:
    """Write a comment that mentions people.

    People are mentioned in the text as `@[user:11257229]`. The answer is inferred to be the comment.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-october-2025.md?plain=1#L404
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/comments",
        content=wire.json_body(body, MentioningComment, "data"),
        content_type="application/vnd.api+json",
    )


@operation("deleteComment", None, NoneType, auth="oauth")
def delete_comment(id: str) -> RequestSpec:
    """Delete a comment.

    Args:
        id: Id of the comment.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useCommunityObjectOptions.tsx#L58
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/comments/{wire.path_segment('id', id)}",
    )


@operation("getComment", CommentDocument, Comment, "/data", auth="oauth")
def get_comment(
    id: str, *, include: str | Sequence[str] | Unset = UNSET, fields: SparseFields | Unset = UNSET
) -> RequestSpec:
    """Fetch one comment.

    No source names this call; it follows from the others.

    Args:
        id: Id of the comment.
        include: `createdBy`, `parent`, `skills` and `userMentions` are known.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: inferred, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/comments/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@operation("removeCommentVote", None, NoneType, auth="oauth")
def remove_comment_vote(id: str, *, action: VoteAction | str) -> RequestSpec:
    """Take back a vote on a comment.

    Args:
        id: Id of the comment.
        action: Which way.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useComment.tsx#L28
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/comments/{wire.path_segment('id', id)}/vote",
        query=wire.query(
            wire.string("action", action),
        ),
    )


@operation("reportComment", None, NoneType, auth="oauth")
def report_comment(id: str, body: AbuseReport | AbuseReportDict) -> RequestSpec:
    """Report a comment.

    Args:
        id: Id of the comment.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useCommunityObjectOptions.tsx#L76
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/comments/{wire.path_segment('id', id)}/reportAbuse",
        content=wire.json_body(body, AbuseReport, "data"),
        content_type="application/vnd.api+json",
    )


@operation("updateComment", CommentDocument, Comment, "/data", auth="oauth")
def update_comment(id: str, body: CommentUpdate | CommentUpdateDict) -> RequestSpec:
    """Rewrite a comment or mark it as the right answer.

    The answer is inferred to be the comment.

    Args:
        id: Id of the comment.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L402
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/comments/{wire.path_segment('id', id)}",
        content=wire.json_body(body, CommentUpdate, "data"),
        content_type="application/vnd.api+json",
    )


@operation("voteComment", None, NoneType, auth="oauth")
def vote_comment(id: str, *, action: VoteAction | str) -> RequestSpec:
    """Vote for or against a comment.

    Args:
        id: Id of the comment.
        action: Which way.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useComment.tsx#L20
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/comments/{wire.path_segment('id', id)}/vote",
        query=wire.query(
            wire.string("action", action),
        ),
    )


class _Comments:
    __slots__ = ()

    create = Method(create_comment)
    """Write a comment that mentions people."""
    delete = Method(delete_comment)
    """Delete a comment."""
    get = Method(get_comment)
    """Fetch one comment."""
    remove_vote = Method(remove_comment_vote)
    """Take back a vote on a comment."""
    report_abuse = Method(report_comment)
    """Report a comment."""
    update = Method(update_comment)
    """Rewrite a comment or mark it as the right answer."""
    vote = Method(vote_comment)
    """Vote for or against a comment."""


class Comments(_Comments, Resource):
    """Comments."""

    __slots__ = ()

    @property
    def replies(self) -> CommentsReplies:
        """Replies to a comment."""
        from .comments_replies import CommentsReplies

        return CommentsReplies(self._client)


class AsyncComments(_Comments, AsyncResource):
    """Comments."""

    __slots__ = ()

    @property
    def replies(self) -> AsyncCommentsReplies:
        """Replies to a comment."""
        from .comments_replies import AsyncCommentsReplies

        return AsyncCommentsReplies(self._client)
