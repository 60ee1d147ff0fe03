"""Posts, comments and replies: their words are checked, and they are voted for.

"Adobe Learning Manager, What's new": unacceptable words in a post, a comment or a reply are refused with 403
BAD_WORD_FOUND; which words these are is the account's own.
"""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.alm.presenter import not_found
from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.generic.crud_handlers import handle
from syllabind_sandbox.seeded_random import Record, SeededRandom
from syllabind_sandbox.service import Call, Handler, Routes

routes = Routes()

BAD_WORDS = ("damn", "stupid")
VOTES = {"UP": ("upVote", "UPVOTE"), "DOWN": ("downVote", "DOWNVOTE")}


def _clean(call: Call) -> Any:
    text = str(call.body["data"].get("attributes", {}).get("text", ""))
    for word in BAD_WORDS:
        if word in text.casefold().split():
            raise HttpError(403, "BAD_WORD_FOUND", f"unacceptable word: {word}")
    return handle(call)


for _id in (
    "createPost", "createBoardPost", "updatePost", "createComment", "createPostComment", "updateComment",
    "createReply", "createCommentReply", "updateReply",
):  # fmt: skip
    routes.operation(_id)(_clean)


def _voter(kind: str) -> Handler:
    def vote(call: Call) -> None:
        store, key = call.service.store, call.params["id"]
        row: Record | None = store.find(kind, "", (), key)
        if row is None:
            raise not_found(kind, key)
        held = dict(row["attributes"])
        voted = call.service.votes
        mine = (call.identity.subject, kind, key)
        before = voted.pop(mine, None)
        if before is not None:
            held[VOTES[before][0]] = max(0, held.get(VOTES[before][0], 0) - 1)
            held.pop("myVoteStatus", None)
        if call.operation.method == "POST":
            count, status = VOTES[call.params["action"]]
            voted[mine] = call.params["action"]
            held |= {count: held.get(count, 0) + 1, "myVoteStatus": status}
        store.table(kind).add(key, {**row, "attributes": held})
        handle(call)

    return vote


for _kind, _add, _take in (
    ("post", "votePost", "removePostVote"),
    ("comment", "voteComment", "removeCommentVote"),
    ("reply", "voteReply", "removeReplyVote"),
):
    routes.operation(_add)(_voter(_kind))
    routes.operation(_take)(_voter(_kind))


@routes.operation("listFollowers", level=1)
def list_followers(call: Call) -> Any:
    """Return followers of a person at random: no documented operation changes them."""
    users = call.service.account.tables["user"]
    key = call.params["userId"]
    if key not in users:
        raise not_found("user", key)
    rng = SeededRandom(call.context.seed, "alm", "followers", key)
    chosen = dict.fromkeys(rng.pick(list(users)) for _ in range(2 + rng.below(5)))
    return call.service.present_list(call, "user", [users[each] for each in chosen if each != key], "/data")
