"""Users of the tenant."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Routes
from syllabind_sandbox.thrive.handlers.learning import known_tags
from syllabind_sandbox.thrive.presenter import list_response

routes = Routes()


@routes.operation("searchUsers")
def search_users(call: Call) -> Any:
    """Return one page of users with all members."""
    return list_response(call, call.service.tenant.users)


@routes.operation("getUser")
def get_user(call: Call) -> Record:
    """Return one user by id; a deleted one has no personal data."""
    return _by_id(call, "id")


BASIC = "id ref firstName lastName email role status positions additionalFields languageCode".split()
"""What a user read by reference has."""


def _by_ref(call: Call) -> Record:
    user: Record | None = call.service.tenant.find_user(call.params["ref"])
    if user is None or user["ref"] != call.params["ref"]:
        raise call.service.not_found("user", call.params["ref"])
    return user


def _by_id(call: Call, name: str = "userId") -> Record:
    user: Record | None = call.service.tenant.users.get(call.params[name])
    if user is None:
        raise call.service.not_found("user", call.params[name])
    return user


@routes.operation("getUserByRef")
def get_user_by_ref(call: Call) -> Record:
    """Return a user by the customer's reference, with the first ten members only."""
    user = _by_ref(call)
    return {name: user[name] for name in BASIC}


def _lifecycle(call: Call, user: Record) -> Record:
    """Return a user as version 2 shows it: flat, and with other names than version 1."""
    account: Mapping[str, Any] = call.service.tenant.accounts.get(user["id"], {})
    position: Mapping[str, Any] = next(iter(user["positions"]), {})
    return {
        "id": user["id"],
        "ref": user["ref"],
        "firstName": user["firstName"],
        "lastName": user["lastName"],
        "email": user["email"],
        "loginMethod": account.get("loginMethod") or ("email" if user["email"] else "ref"),
        "role": user["role"],
        "jobTitle": position.get("title"),
        "managerRef": (position.get("manager") or {}).get("ref"),
        "startDate": position.get("startDate"),
        "endDate": position.get("endDate"),
        "timeZone": user["timeZone"],
        "languageCode": user["languageCode"],
        "sso": user["singleSignOn"],
        "domain": account.get("domain"),
        "additionalFields": user["additionalFields"],
        "active": user["status"] != "inactive",
        "createdAt": user["createdAt"],
        "updatedAt": user["updatedAt"],
    }


def written(call: Call, user: Record, sent: Mapping[str, Any]) -> Record:
    """Save a change of version 2 to a user; null clears, and an email belongs to one user only.

    Raises:
        HttpError: 409, another user has the email.
    """
    tenant = call.service.tenant
    other = tenant.find_user(sent["email"]) if sent.get("email") else None
    if other is not None and other["id"] != user["id"]:
        raise HttpError(409, "conflict", "The email is in use")
    plain = ("firstName", "lastName", "email", "role", "languageCode", "timeZone", "additionalFields")
    changed = {**user, **{name: sent[name] for name in plain if name in sent}}
    # These cannot be empty in an answer; what clearing them gives is not documented.
    changed |= {name: changed[name] or "" for name in ("firstName", "lastName")}
    changed["role"] = changed["role"] or "learner"
    if sent.get("sso") is not None:
        changed["singleSignOn"] = sent["sso"]
    position = dict(next(iter(user["positions"]), {"id": user["id"], "isActive": True}))
    for name, key in (("jobTitle", "title"), ("startDate", "startDate"), ("endDate", "endDate")):
        if name in sent:
            position[key] = sent[name]
    if "managerRef" in sent:
        boss = tenant.find_user(sent["managerRef"]) if sent["managerRef"] else None
        position["manager"] = None if boss is None else {"id": boss["id"], "ref": boss["ref"], "name": None}
    changed["positions"] = [position] if len(position) > 2 else user["positions"]
    changed["updatedAt"] = timestamp(call.context.clock.now())
    account = {name: sent[name] for name in ("loginMethod", "domain") if name in sent}
    tenant.accounts[user["id"]] = {**tenant.accounts.get(user["id"], {}), **account}
    put: Record = tenant.put_user(changed)
    return put


@routes.operation("createUser")
def create_user(call: Call) -> Record:
    """Make a user; reference and email are unique in the tenant."""
    return _lifecycle(call, created(call, call.body))


def created(call: Call, sent: Mapping[str, Any]) -> Record:
    """Make a user out of what was sent.

    Raises:
        HttpError: 409, the reference or the email is in use.
    """
    if call.service.tenant.find_user(sent["ref"]) is not None:
        raise HttpError(409, "conflict", "The reference is in use")
    now = timestamp(call.context.clock.now())
    return written(call, call.service.tenant.new_user(sent["ref"], now), sent)


@routes.operation("updateUser")
def update_user(call: Call) -> Record:
    """Change a user: what is left out stays, what is null is cleared."""
    return _lifecycle(call, written(call, _by_ref(call), call.body))


def _sent_end(call: Call) -> Mapping[str, Any]:
    return {name: value for name, value in call.body.items() if name == "endDate"}


@routes.operation("suspendUser")
def suspend_user(call: Call) -> Record:
    """Make an account inactive."""
    user = _by_ref(call)
    return _lifecycle(call, written(call, {**user, "status": "inactive"}, _sent_end(call)))


@routes.operation("deleteUser")
def delete_user(call: Call) -> Record:
    """Make the personal data unreadable and keep the record; nothing leads from the reference to it any more."""
    obfuscate(call, _by_ref(call))
    return {"success": True}


def obfuscate(call: Call, user: Record) -> None:
    """Make the personal data unreadable; the training history stays with the id."""
    gone = {"firstName": "Deleted", "lastName": "User", "email": None, "ref": None, "status": "inactive"}
    more = {"additionalFields": None, "summary": None, "hasPicture": False}
    call.service.tenant.put_user({**user, **gone, **more, "deleted": True})


@routes.operation("addUserTags")
def add_tags(call: Call) -> Record:
    """Return tags that are there, by their names."""
    user = _by_id(call)
    known_tags(call, call.body["tags"])
    skills = dict.fromkeys([*user["tags"]["skills"], *call.body["tags"]])
    return _tagged(call, user, list(skills), f"{len(call.body['tags'])} tag(s) added successfully to the learner.")


@routes.operation("removeUserTags")
def remove_tags(call: Call) -> Record:
    """Remove tags from a user."""
    user = _by_id(call)
    gone = call.body["value"]
    skills = [each for each in user["tags"]["skills"] if each not in gone]
    return _tagged(call, user, skills, f"{len(gone)} tag(s) removed successfully from the learner.")


def _tagged(call: Call, user: Record, skills: list[str], message: str) -> Record:
    call.service.tenant.put_user({**user, "tags": {"skills": skills}, "updatedAt": timestamp(call.context.clock.now())})
    return {"status": 200, "message": message}
