"""Likes and views of the recordings of channels, by https://github.com/adobe/adobe-learning-manager-reference-site."""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Routes

routes = Routes()


def _post(call: Call) -> tuple[str, str]:
    return call.identity.subject, str(call.params["postId"])


@routes.operation("likeRecording")
def like(call: Call) -> None:
    """Like a recording, once."""
    call.service.liked.setdefault(_post(call))


@routes.operation("unlikeRecording")
def unlike(call: Call) -> None:
    """Like a recording no longer."""
    call.service.liked.pop(_post(call), None)


@routes.operation("recordView")
def record_view(call: Call) -> None:
    """Count one more view."""
    call.service.viewed.append((*_post(call), int(call.context.clock.time() * 1000)))


@routes.operation("getPostStats")
def get_stats(call: Call) -> Record:
    """Return the likes and views of a recording."""
    service, post = call.service, call.params.get("postId")
    counts: Record = {
        "likeCount": sum(each[1] == post for each in service.liked),
        "viewCount": sum(each[1] == post for each in service.viewed),
        "isLiked": (call.identity.subject, post) in service.liked,
        "postId": post,
    }
    return {"meta": counts}


@routes.operation("listLikedRecordings")
def list_liked(call: Call) -> dict[str, Any]:
    """Return the posts that the caller likes."""
    return {"meta": {"likedPostIds": [post for who, post in call.service.liked if who == call.identity.subject]}}


@routes.operation("listViewedRecordings")
def list_viewed(call: Call) -> dict[str, Any]:
    """Return the posts that the caller has seen, and when."""
    mine = [each for each in call.service.viewed if each[0] == call.identity.subject]
    return {"meta": {"viewedPosts": [{"postId": post, "viewedAtMs": at} for _, post, at in mine]}}
