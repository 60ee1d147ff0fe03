"""Audiences and structures, their members and their managers.

What the API made is changed by the API alone, and what the platform's own pages made by these ("Thrive Learning,
Audiences"). A list of people may be taken in part: 207, with the entries that were not taken and why ("Adds users to
an audience's members list"). A list of unknown people only is not documented; it is a 207 here, too. Which statuses
stand for which rule is documented nowhere: 403 for what the platform's pages made, 409 for what is in the way, 422
for what cannot be.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Result, Routes
from syllabind_sandbox.thrive.presenter import list_response
from syllabind_sandbox.thrive.service import Thrive

routes = Routes()

FLAGS = {
    "audienceManager": ("manageMembers", "manageContent", "assignments"),
    "peopleManager": ("canViewLearnPage", "insights", "manage"),
    "administrator": ("canManageAudiences", "canAddAudienceManagers"),
}
READ_ONLY = ("manageMembers", "canManageAudiences")
"""Flags that the API shows and does not set."""


def _audience(call: Call) -> Record:
    """Return the audience of the path, by its id or its reference."""
    service: Thrive = call.service
    key = str(call.params["audienceId"])
    found = service.tenant.find_audience(key)
    if found is None:
        raise service.not_found("audience", key)
    return found


def _writable(call: Call) -> Record:
    found = _audience(call)
    if not found["apiControlled"]:
        raise HttpError(403, "forbidden", "The audience was made in the platform's own pages and is changed there")
    return found


@routes.operation("listAudiences")
def list_audiences(call: Call) -> Any:
    """Return audiences and structures, those of the platform included."""
    return list_response(call, call.service.tenant.audiences)


@routes.operation("getAudience")
def get_audience(call: Call) -> Record:
    """Return one audience or structure."""
    return _audience(call)


def _parent(call: Call, key: str) -> Record:
    found: Record | None = call.service.tenant.find_audience(key)
    if found is None:
        raise HttpError(422, "unprocessable_entity", f"There is no structure {key}")
    if found["category"] != "structure" or not found["apiControlled"]:
        raise HttpError(422, "unprocessable_entity", "The parent must be a structure that the API made")
    return found


def _unique(call: Call, reference: str | None, key: str) -> None:
    other = call.service.tenant.find_audience(reference) if reference else None
    if other is not None and other["id"] != key:
        raise HttpError(409, "conflict", "The reference is in use")


@routes.operation("createAudience")
def create_audience(call: Call) -> Record:
    """Make a structure, or an audience within one; what the API makes is always manual."""
    sent: Mapping[str, Any] = call.body
    tenant = call.service.tenant
    parent = _parent(call, sent["parentId"]) if sent.get("parentId") else None
    category = sent.get("category") or ("structure" if parent is None else "audience")
    if (category == "structure") != (parent is None):
        raise HttpError(422, "unprocessable_entity", "A structure has no parent, and an audience has one")
    key = tenant.fresh("audience")
    _unique(call, sent.get("reference"), key)
    now = timestamp(call.context.clock.now())
    row = {
        "id": key,
        "name": sent.get("name", ""),
        "reference": sent.get("reference", key),
        "apiControlled": True,
        "category": category,
        "type": "manual",
        "parent": _as_parent(parent),
        "createdAt": now,
        "updatedAt": now,
    }
    made: Record = tenant.audiences.add(key, row)
    return made


def _as_parent(parent: Record | None) -> Record | None:
    return None if parent is None else {name: parent[name] for name in ("id", "name", "reference")}


@routes.operation("updateAudience")
def update_audience(call: Call) -> Record:
    """Rename an audience, or move it to another structure; what a move does to members has no documented shape."""
    row, sent = _writable(call), call.body
    _unique(call, sent.get("reference"), row["id"])
    changed = {**row, **{name: sent[name] for name in ("name", "reference") if sent.get(name) is not None}}
    moved = False
    if sent.get("parentId"):
        parent = _parent(call, sent["parentId"])
        if row["category"] == "structure":
            raise HttpError(422, "unprocessable_entity", "A structure has no parent")
        moved = parent["id"] != row["parent"]["id"]
        changed["parent"] = _as_parent(parent)
    changed["updatedAt"] = timestamp(call.context.clock.now())
    call.service.tenant.audiences.add(row["id"], changed)
    for child in list(call.service.tenant.audiences.values()):
        if (child["parent"] or {}).get("id") == row["id"]:
            call.service.tenant.audiences.add(child["id"], {**child, "parent": _as_parent(changed)})
    return {**changed, "memberOperations": {} if moved else None}


@routes.operation("deleteAudience")
def delete_audience(call: Call) -> None:
    """Delete an audience that has no children."""
    row = _writable(call)
    tenant = call.service.tenant
    if any((each["parent"] or {}).get("id") == row["id"] for each in tenant.audiences.values()):
        raise HttpError(409, "conflict", "The structure has audiences within it")
    _put_members(call, row["id"], [])
    tenant.managers.pop(row["id"], None)
    tenant.audiences.remove(row["id"])


def _person(user: Record) -> Record:
    return {"userId": user["id"], "reference": user["ref"], "email": user["email"]}


@routes.operation("listAudienceMembers")
def list_members(call: Call) -> Any:
    """Return the members of an audience."""
    tenant = call.service.tenant
    rows = [_person(tenant.users[key]) for key in tenant.members_of(_audience(call)["id"])]
    return list_response(call, rows)


@routes.operation("listAudienceManagers")
def list_managers(call: Call) -> Any:
    """Return the managers of an audience and their permissions; this list has no pages."""
    tenant = call.service.tenant
    managers: Mapping[str, Any] = tenant.managers.get(_audience(call)["id"], {})
    return [{**_person(tenant.users[key]), "permissions": given} for key, given in managers.items()]


def _bulk(call: Call, entries: Sequence[Any], name: Callable[[Any], str], take: Callable[[str, Any], None]) -> Result:
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
    return Result(body=body, status=207 if refused else 200)


def _named(entry: Mapping[str, Any]) -> str:
    return str(entry.get("userId") or entry.get("reference") or entry.get("email") or "")


def _put_members(call: Call, audience: str, keys: Sequence[str]) -> None:
    """Set the members of an audience, in the audience and in the users."""
    tenant = call.service.tenant
    members, group = tenant.members_of(audience), {"id": audience}
    for key in set(members) ^ set(keys):
        user = tenant.users[key]
        groups = [each for each in user["audiences"] or () if each != group]
        tenant.put_user({**user, "audiences": [*groups, group] if key in keys else groups})
    members[:] = keys


def _set_members(call: Call, *, replace: bool) -> Result:
    audience = _writable(call)["id"]
    held = [] if replace else list(call.service.tenant.members_of(audience))
    answer = _bulk(call, call.body, str, lambda key, _: held.append(key))
    _put_members(call, audience, list(dict.fromkeys(held)))
    return answer


def _permissions(audience: Record, sent: Mapping[str, Any]) -> Record:
    """Return a manager's permissions: each flag that is not sent is false, and two cannot be sent."""
    if "administrator" in sent and audience["category"] != "structure":
        raise HttpError(400, "invalid_request", "permissions.administrator is for managers of structures")
    groups = FLAGS if audience["category"] == "structure" else list(FLAGS)[:2]
    return {
        group: {flag: bool((sent.get(group) or {}).get(flag, False)) and flag not in READ_ONLY for flag in FLAGS[group]}
        for group in groups
    }


def _set_managers(call: Call, *, replace: bool) -> Result:
    audience = _writable(call)
    managers = call.service.tenant.managers.setdefault(audience["id"], {})
    given = [_permissions(audience, each.get("permissions") or {}) for each in call.body]
    held = {} if replace else dict(managers)
    entries = list(zip(call.body, given, strict=True))

    def take(key: str, entry: Any) -> None:
        held[key] = entry[1]

    answer = _bulk(call, entries, lambda entry: _named(entry[0]), take)
    managers.clear()
    managers |= held
    return answer


@routes.operation("addAudienceMembers")
def add_members(call: Call) -> Result:
    """Add users, by email, reference or id."""
    return _set_members(call, replace=False)


@routes.operation("replaceAudienceMembers")
def replace_members(call: Call) -> Result:
    """Replace all members; an empty list is refused, as documented."""
    return _set_members(call, replace=True)


@routes.operation("removeAudienceMember")
def remove_member(call: Call) -> None:
    """Remove a user from an audience, by email, reference or id."""
    audience = _writable(call)["id"]
    members = call.service.tenant.members_of(audience)
    user = call.service.tenant.find_user(call.params["userRef"])
    if user is None or user["id"] not in members:
        raise call.service.not_found("member", call.params["userRef"])
    _put_members(call, audience, [each for each in members if each != user["id"]])


@routes.operation("addAudienceManagers")
def add_managers(call: Call) -> Result:
    """Add managers with what they may do."""
    return _set_managers(call, replace=False)


@routes.operation("replaceAudienceManagers")
def replace_managers(call: Call) -> Result:
    """Replace all managers."""
    return _set_managers(call, replace=True)


@routes.operation("removeAudienceManager")
def remove_manager(call: Call) -> None:
    """Remove a manager, by email, reference or id."""
    managers = call.service.tenant.managers.get(_writable(call)["id"], {})
    user = call.service.tenant.find_user(call.params["userId"])
    if user is None or managers.pop(user["id"], None) is None:
        raise call.service.not_found("manager", call.params["userId"])
