"""Notifications: listed, marked as read, changed."""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.alm.data.notifications import Notifications
from syllabind_sandbox.alm.presenter import document, not_found, owned_user, page, require_owner, sent_attributes
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Routes

routes = Routes()

WRITABLE = ("read", "actionTaken")


def _notifications(call: Call) -> Notifications:
    known: Notifications = call.service.notifications
    return known


def _notification(call: Call, key: str) -> Record:
    row = _notifications(call).find(key)
    if row is None:
        raise not_found("userNotification", key)
    return row


@routes.operation("listUserNotifications")
def list_notifications(call: Call) -> dict[str, Any]:
    """Return the notifications of a user, newest first; a cursor list."""
    params = call.params
    rows = []
    for row in _notifications(call).of(owned_user(call)):
        held = row["attributes"]
        announced = held["channel"].startswith("announcement::")
        if (
            held["read"] == params.get("read", held["read"])
            and (announced or not params.get("announcementsOnly", False))
            and held["channel"] in params.get("userSelectedChannels", (held["channel"],))
        ):
            rows.append(row)
    return page(call, rows, cursor=True)


@routes.operation("getUserNotification")
def get_notification(call: Call) -> dict[str, Any]:
    """Return one notification."""
    row = _notification(call, call.params["nid"])
    require_owner(call, str(int(row["id"]) // 1000))
    return document(call, row)


@routes.operation("markNotificationsRead")
def mark_read(call: Call) -> None:
    """Mark several as read; the body is a bare list of ids."""
    mine = {row["id"] for row in _notifications(call).of(owned_user(call))}
    for key in call.body:
        if key in mine:
            _notifications(call).change(key, {"read": True})


@routes.operation("updateUserNotification")
def update_notification(call: Call) -> dict[str, Any]:
    """Change whether one is read, or acted upon."""
    owner, key = owned_user(call), call.params["nid"]
    if key not in {row["id"] for row in _notifications(call).of(owner)}:
        raise not_found("userNotification", key)
    sent = sent_attributes(call, key)
    _notifications(call).change(key, {name: sent[name] for name in WRITABLE if name in sent})
    return document(call, _notification(call, key))
