"""Users of the tenant."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from syllabind_sandbox.service import Call
from syllabind_sandbox.store import Record
from syllabind_sandbox.thrive.service import page_of, thrive


@thrive.operation("searchUsers")
def search_users(call: Call) -> dict[str, object]:
    """One page of users in full; that several filters must all hold is our reading."""
    users = call.service.tenant.users
    params = call.params
    keys = list(users)
    if {"statuses", "status", "omitStatuses", "updatedSince"} & set(params):
        keys = [user["id"] for user in users.values() if _wanted(user, params)]
    return page_of(call, keys, users)


def _wanted(user: Record, params: Mapping[str, Any]) -> bool:
    since = params.get("updatedSince")
    return (
        user["status"] in params.get("statuses", (user["status"],))
        and user["status"] == params.get("status", user["status"])
        and user["status"] not in params.get("omitStatuses", ())
        and (since is None or _moment(user["updatedAt"]) >= _moment(since))
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.upper())
