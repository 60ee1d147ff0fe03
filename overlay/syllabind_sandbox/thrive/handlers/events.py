"""Events of an HR system, on the user host ("Thrive Learning, Provision and manage user accounts")."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Routes
from syllabind_sandbox.thrive.handlers.users import created, obfuscate, written

routes = Routes()


def _known(call: Call, sent: Record) -> Record | None:
    user: Record | None = call.service.tenant.find_user(sent["ref"])
    return user if user is not None and user["ref"] == sent["ref"] else None


def _joined(call: Call, sent: Record) -> None:
    """Create the user, or bring a suspended one back."""
    user = _known(call, sent)
    if user is None:
        created(call, sent)
    else:
        written(call, {**user, "status": "active"}, sent)


def _updated(call: Call, sent: Record) -> None:
    if (user := _known(call, sent)) is not None:
        written(call, user, sent)


def _suspended(call: Call, sent: Record) -> None:
    end = {name: value for name, value in sent.items() if name == "endDate"}
    if (user := _known(call, sent)) is not None:
        written(call, {**user, "status": "inactive"}, end)


def _deleted(call: Call, sent: Record) -> None:
    if (user := _known(call, sent)) is not None:
        obfuscate(call, user)


_EVENTS: dict[str, Callable[[Call, Any], None]] = {
    "user_joined": _joined,
    "user_updated": _updated,
    "user_suspended": _suspended,
    "user_deleted": _deleted,
}


@routes.operation("sendUserEvent")
def send_event(call: Call) -> None:
    """Apply an event; one with an unknown reference, which is not documented, changes nothing."""
    _EVENTS[call.body["eventType"]](call, call.body["content"]["user"])
