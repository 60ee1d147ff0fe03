"""Adobe Learning Manager API: Replies. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from types import NoneType

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import (
    AbuseReport,
    AbuseReportDict,
    MentioningReply,
    MentioningReplyDict,
    Reply,
    ReplyDocument,
    ReplyUpdate,
    ReplyUpdateDict,
    VoteAction,
)


@operation("createReply", ReplyDocument, Reply, "/data", auth="oauth")
def create_reply(body: MentioningReply | MentioningReplyDict) -> RequestSpec:
    """Write a reply that mentions people.

    People are mentioned in the text as `@[user:11257229]`. The answer is inferred to be the reply.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-october-2025.md?plain=1#L434
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/replies",
        content=wire.json_body(body, MentioningReply, "data"),
        content_type="application/vnd.api+json",
    )


@operation("deleteReply", None, NoneType, auth="oauth")
def delete_reply(id: str) -> RequestSpec:
    """Delete a reply.

    Args:
        id: Id of the reply.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useCommunityObjectOptions.tsx#L87
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/replies/{wire.path_segment('id', id)}",
    )


@operation("removeReplyVote", None, NoneType, auth="oauth")
def remove_reply_vote(id: str, *, action: VoteAction | str) -> RequestSpec:
    """Take back a vote on a reply.

    Args:
        id: Id of the reply.
        action: Which way.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useReply.tsx#L28
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/replies/{wire.path_segment('id', id)}/vote",
        query=wire.query(
            wire.string("action", action),
        ),
    )


@operation("reportReply", None, NoneType, auth="oauth")
def report_reply(id: str, body: AbuseReport | AbuseReportDict) -> RequestSpec:
    """Report a reply.

    Args:
        id: Id of the reply.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useCommunityObjectOptions.tsx#L105
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/replies/{wire.path_segment('id', id)}/reportAbuse",
        content=wire.json_body(body, AbuseReport, "data"),
        content_type="application/vnd.api+json",
    )


@operation("updateReply", ReplyDocument, Reply, "/data", auth="oauth")
def update_reply(id: str, body: ReplyUpdate | ReplyUpdateDict) -> RequestSpec:
    """Rewrite a reply.

    The answer is inferred to be the reply.

    Args:
        id: Id of the reply.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L404
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/replies/{wire.path_segment('id', id)}",
        content=wire.json_body(body, ReplyUpdate, "data"),
        content_type="application/vnd.api+json",
    )


@operation("voteReply", None, NoneType, auth="oauth")
def vote_reply(id: str, *, action: VoteAction | str) -> RequestSpec:
    """Vote for or against a reply.

    Args:
        id: Id of the reply.
        action: Which way.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/community/useReply.tsx#L20
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/replies/{wire.path_segment('id', id)}/vote",
        query=wire.query(
            wire.string("action", action),
        ),
    )


class _Replies:
    __slots__ = ()

    create = Method(create_reply)
    """Write a reply that mentions people."""
    delete = Method(delete_reply)
    """Delete a reply."""
    remove_vote = Method(remove_reply_vote)
    """Take back a vote on a reply."""
    report_abuse = Method(report_reply)
    """Report a reply."""
    update = Method(update_reply)
    """Rewrite a reply."""
    vote = Method(vote_reply)
    """Vote for or against a reply."""


class Replies(_Replies, Resource):
    """Replies."""

    __slots__ = ()


class AsyncReplies(_Replies, AsyncResource):
    """Replies."""

    __slots__ = ()
