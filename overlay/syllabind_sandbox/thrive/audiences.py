"""Members and managers of audiences: who is there, who is added, and the two halves of a bulk answer.

A list may be taken in part: 207, with the entries that were not taken and why ("Thrive Learning, Adds users to an
audience's members list"). That nobody at all is taken is not documented; it is a 207 here, too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from syllabind_sandbox.auth import Refusal
from syllabind_sandbox.service import Answer, Call
from syllabind_sandbox.store import Record
from syllabind_sandbox.thrive.service import Thrive, thrive


def _audience(call: Call) -> str:
    service: Thrive = call.service
    key = str(call.params["audienceId"])
    if key not in service.tenant.audiences:
        raise service.missing("audience", key)
    return key


def _person(user: Record) -> Record:
    return {"userId": user["id"], "reference": user["ref"], "email": user["email"]}


@thrive.operation("listAudienceMembers")
def list_members(call: Call) -> Any:
    """The members of an audience."""
    tenant = call.service.tenant
    rows = [_person(tenant.users[key]) for key in tenant.members_of(_audience(call))]
    return call.service.present_list(call, "audience_member", rows, "/results")


@thrive.operation("listAudienceManagers")
def list_managers(call: Call) -> Any:
    """The managers of an audience and what they may do; this list has no pages."""
    tenant = call.service.tenant
    managers: Mapping[str, Any] = tenant.managers.get(_audience(call), {})
    rows = [{**_person(tenant.users[key]), "permissions": given} for key, given in managers.items()]
    return call.service.present_list(call, "audience_manager", rows, _items(call))


def _items(call: Call) -> str:
    from syllabind_sandbox.generic.plan import plans

    return plans(call.service.contract).by_id[call.operation.id].pointer


def _bulk(call: Call, entries: Sequence[Any], name: Callable[[Any], str], take: Callable[[str, Any], None]) -> Answer:
    taken, refused = [], []
    for entry in entries:
        reference = name(entry)
        user = call.service.tenant.find_user(reference)
        if user is None:
            refused.append({"reference": reference, "reason": "No such user"})
        else:
            take(user["id"], entry)
            taken.append({"reference": reference})
    body: dict[str, Any] = {"success": {"count": len(taken), "entities": taken}}
    if refused:
        body["failure"] = {"count": len(refused), "entities": refused}
    return Answer(body=body, status=207 if refused else 200)


def _named(entry: Any) -> str:
    return str(entry.get("userId") or entry.get("reference") or entry.get("email"))


def _set_members(call: Call, *, replace: bool) -> Answer:
    if not call.body:
        raise Refusal(400, "invalid_request", "The list is empty")
    members = call.service.tenant.members_of(_audience(call))
    held = [] if replace else list(members)
    answer = _bulk(call, call.body, str, lambda key, _: held.append(key))
    members[:] = list(dict.fromkeys(held))
    return answer


def _set_managers(call: Call, *, replace: bool) -> Answer:
    managers = call.service.tenant.managers.setdefault(_audience(call), {})
    held = {} if replace else dict(managers)

    def take(key: str, entry: Any) -> None:
        held[key] = entry.get("permissions", {})

    answer = _bulk(call, call.body, _named, take)
    managers.clear()
    managers |= held
    return answer


@thrive.operation("addAudienceMembers")
def add_members(call: Call) -> Answer:
    """Add users, by email, reference or id."""
    return _set_members(call, replace=False)


@thrive.operation("replaceAudienceMembers")
def replace_members(call: Call) -> Answer:
    """Put others in place of all members; an empty list is refused, as documented."""
    return _set_members(call, replace=True)


@thrive.operation("removeAudienceMember")
def remove_member(call: Call) -> None:
    """Take a user out of an audience."""
    members = call.service.tenant.members_of(_audience(call))
    user = call.service.tenant.find_user(call.params["userRef"])
    if user is None or user["id"] not in members:
        raise call.service.missing("member", call.params["userRef"])
    members.remove(user["id"])


@thrive.operation("addAudienceManagers")
def add_managers(call: Call) -> Answer:
    """Add managers with what they may do."""
    return _set_managers(call, replace=False)


@thrive.operation("replaceAudienceManagers")
def replace_managers(call: Call) -> Answer:
    """Put others in place of all managers."""
    return _set_managers(call, replace=True)


@thrive.operation("removeAudienceManager")
def remove_manager(call: Call) -> None:
    """Take a manager away."""
    managers = call.service.tenant.managers.get(_audience(call), {})
    if managers.pop(call.params["userId"], None) is None:
        raise call.service.missing("manager", call.params["userId"])
