"""User groups ("Adobe Learning Manager, API changes", August and April 2026).

The codes are Adobe's; that they stand in `title` is not said. Groups that the account makes by itself cannot be
changed, a deleted group keeps its id and says so, and deleting it again is an error.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from syllabind_sandbox.alm.data.groups import Groups
from syllabind_sandbox.alm.presenter import attribute, document, not_found, number, ordered, page, require_owner
from syllabind_sandbox.alm.service import Alm
from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.seeded_random import Record, SeededRandom
from syllabind_sandbox.service import Call, Result, Routes

routes = Routes()

MEMBERS_AT_ONCE = 100
MEMBERS_LATER = 20
METADATA = 1000


def _bad(code: str) -> HttpError:
    return HttpError(400, code, "")


def _groups(call: Call) -> Groups:
    found: Groups = call.service.account.groups
    return found


def _group(call: Call) -> Record:
    row = _groups(call).table.get(call.params["id"])
    if row is None:
        raise not_found("userGroup", call.params["id"])
    return row


def _writable(call: Call) -> Record:
    key = call.params["id"]
    if not key.isdigit():
        raise _bad("INVALID_USER_GROUP_ID")
    row = _group(call)
    if row["attributes"]["state"] == "Deleted":
        raise _bad("DELETED_USERGROUP")
    if row["attributes"]["readOnly"]:
        raise _bad("READ_ONLY_USERGROUP")
    return row


def _people(call: Call, sent: Any, most: int) -> list[str]:
    """Return the users that a body names: active ones of this account."""
    if not isinstance(sent, list) or not sent:
        raise _bad("USERGROUP_CREATE_USERS_REQUIRED")
    if len(sent) > most:
        raise _bad("USERGROUP_USERS_MAX_LIMIT_EXCEEDED")
    keys = [str(each.get("id", "")) for each in sent]
    if not all(key.isdigit() for key in keys):
        raise _bad("INVALID_USER_IDS")
    users = call.service.account.tables["user"]
    for key in keys:
        row = users.get(key)
        if row is None or row["attributes"]["state"] != "ACTIVE":
            raise _bad("USERGROUP_CREATE_USERS_NOT_IN_ACCOUNT")
    return keys


def _listed(call: Call, rows: Sequence[Record], *, cursor: bool = False) -> dict[str, Any]:
    params = call.params
    wanted = []
    for row in rows:
        held = row["attributes"]
        if (
            held["state"] in params.get("filter.states", (held["state"],))
            and held["readOnly"] == params.get("filter.readOnly", held["readOnly"])
            and params.get("nameContains", "").casefold() in held["name"].casefold()
        ):
            wanted.append(_groups(call).present(row))
    by = {"name": attribute("name"), "dateCreated": attribute("dateCreated")}
    return page(call, ordered(wanted, params.get("sort", "name"), by), cursor=cursor)


@routes.operation("listUserGroups")
def list_groups(call: Call) -> dict[str, Any]:
    """Return all groups; an offset list."""
    return _listed(call, list(_groups(call).table.values()))


@routes.operation("listChildUserGroups")
def list_children(call: Call) -> dict[str, Any]:
    """Return the groups directly below one."""
    return _listed(call, _groups(call).children(_group(call)["id"]))


@routes.operation("listGroupsOfUser")
def list_groups_of_user(call: Call) -> dict[str, Any]:
    """Return the groups of a user."""
    key = call.params["id"]
    if key not in call.service.account.tables["user"]:
        raise not_found("user", key)
    require_owner(call, key)
    return _listed(call, _groups(call).of(key))


@routes.operation("searchUserGroups")
def search_groups(call: Call) -> dict[str, Any]:
    """Return groups whose name contains the words: the description says so of `nameStartsWith`."""
    words = call.params.get("nameStartsWith", "").casefold()
    rows = [
        {"id": row["id"], "type": "userGroupSearchResult", "attributes": {"name": row["attributes"]["name"]}}
        for row in _groups(call).table.values()
        if words in row["attributes"]["name"].casefold()
    ]
    return page(call, ordered(rows, call.params.get("sort", "name"), {"name": attribute("name")}), cursor=True)


@routes.operation("getUserGroup")
def get_group(call: Call) -> dict[str, Any]:
    """Return one group."""
    return document(call, _groups(call).present(_group(call)))


@routes.operation("createUserGroup")
def create_group(call: Call) -> dict[str, Any]:
    """Make a group of one to a hundred active users."""
    service: Alm = call.service
    name = call.body.get("name")
    if not isinstance(name, str) or not name.strip():
        raise _bad("USERGROUP_CREATE_NAME_REQUIRED")
    people = _people(call, call.body.get("data"), MEMBERS_AT_ONCE)
    key = service.next_id("userGroup")
    attributes = {
        "dateCreated": timestamp(service.context.clock.now()),
        "description": call.body.get("description") or "",
        "name": name,
        "readOnly": False,
        "state": "Active",
    }
    groups = _groups(call)
    row = groups.table.add(key, {"id": key, "type": "userGroup", "attributes": attributes})
    groups.members(key).extend(dict.fromkeys(people))
    return document(call, groups.present(row))


@routes.operation("updateUserGroup")
def update_group(call: Call) -> dict[str, Any]:
    """Rename or describe a group; members are not changed here, and null clears the description."""
    row, sent = _writable(call), call.body
    if "data" in sent:
        raise _bad("USERGROUP_UPDATE_USERS_NOT_ALLOWED")
    if "name" in sent and not str(sent["name"] or "").strip():
        raise _bad("USERGROUP_UPDATE_NAME_BLANK")
    changes = {name: sent[name] or "" for name in ("name", "description") if name in sent}
    changed = {**row, "attributes": {**row["attributes"], **changes}}
    return document(call, _groups(call).present(_groups(call).table.add(row["id"], changed)))


@routes.operation("deleteUserGroup")
def delete_group(call: Call) -> None:
    """Delete softly: the id is never used again."""
    row = _writable(call)
    changed = {**row, "attributes": {**row["attributes"], "state": "Deleted"}}
    _groups(call).table.add(row["id"], changed)


@routes.operation("listUserGroupMembers")
def list_members(call: Call) -> dict[str, Any]:
    """Return the members of a group."""
    users = call.service.account.tables["user"]
    rows = [users[key] for key in _groups(call).members(_group(call)["id"]) if key in users]
    by = {"id": lambda row: number(row["id"]), "name": attribute("name")}
    return page(call, ordered(rows, call.params.get("sort", "id"), by), cursor=False)


def _change(call: Call, keys: Sequence[str]) -> None:
    members = _groups(call).members(_writable(call)["id"])
    if call.operation.method == "DELETE":
        members[:] = [each for each in members if each not in keys]
    else:
        members[:] = list(dict.fromkeys([*members, *keys]))


@routes.operation("addUserGroupMembers")
@routes.operation("removeUserGroupMembers")
def change_members(call: Call) -> None:
    """Add members, or take them out."""
    _writable(call)
    users = call.service.account.tables["user"]
    keys = [each["id"] for each in call.body["data"]]
    for key in keys:
        if key not in users:
            raise not_found("user", key)
    _change(call, keys)


@routes.operation("addUserGroupMembersLater")
@routes.operation("removeUserGroupMembersLater")
def change_members_later(call: Call) -> Result:
    """Change up to twenty members; the vendor sends a webhook when it is done, here the change shows at once."""
    _writable(call)
    if len(msgspec.json.encode(call.body.get("metadata", {}))) > METADATA:
        raise HttpError(400, "Generic Error", f"metadata is longer than {METADATA} characters")
    _change(call, _people(call, call.body.get("data"), MEMBERS_LATER))
    key = SeededRandom(call.context.seed, "alm", "event", call.service.next_id("event")).uuid()
    return Result(body={"event_id": key})
