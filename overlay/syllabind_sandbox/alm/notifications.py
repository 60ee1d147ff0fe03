"""Notifications: listed, marked as read, changed."""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.alm.jsonapi import document, own_user, page
from syllabind_sandbox.alm.service import BAD, alm, missing, own_only
from syllabind_sandbox.auth import Refusal
from syllabind_sandbox.data.notifications import Notices
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call

WRITABLE = ("read", "actionTaken")


def _notices(call: Call) -> Notices:
    known: Notices = call.service.account.notices
    return known


def _notice(call: Call, key: str) -> Record:
    row = _notices(call).find(key)
    if row is None:
        raise missing("userNotification", key)
    return row


@alm.operation("listUserNotifications")
def list_notifications(call: Call) -> dict[str, Any]:
    """Those of a user, newest first; a cursor list."""
    params = call.params
    rows = []
    for row in _notices(call).of(own_user(call)):
        held = row["attributes"]
        announced = held["channel"].startswith("announcement::")
        if (
            held["read"] == params.get("read", held["read"])
            and (announced or not params.get("announcementsOnly", False))
            and held["channel"] in params.get("userSelectedChannels", (held["channel"],))
        ):
            rows.append(row)
    return page(call, rows, cursor=True)


@alm.operation("getUserNotification")
def get_notification(call: Call) -> dict[str, Any]:
    """One of them."""
    row = _notice(call, call.params["nid"])
    own_only(call, str(int(row["id"]) // 1000))
    return document(call, row)


@alm.operation("markNotificationsRead")
def mark_read(call: Call) -> None:
    """Mark several as read; the body is a bare list of ids."""
    mine = {row["id"] for row in _notices(call).of(own_user(call))}
    for key in call.body:
        if key in mine:
            _notices(call).change(key, {"read": True})


@alm.operation("updateUserNotification")
def update_notification(call: Call) -> dict[str, Any]:
    """Change whether one is read, or acted upon."""
    owner, key = own_user(call), call.params["nid"]
    if key not in {row["id"] for row in _notices(call).of(owner)}:
        raise missing("userNotification", key)
    data = call.body["data"]
    if data["id"] != key:
        raise Refusal(400, BAD, "data.id is not the id of the path")
    sent = data.get("attributes", {})
    _notices(call).change(key, {name: sent[name] for name in WRITABLE if name in sent})
    return document(call, _notice(call, key))
