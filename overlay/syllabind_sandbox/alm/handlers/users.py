"""People of the account, and what belongs to each of them."""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.alm.data.people import AVATAR
from syllabind_sandbox.alm.data.resources import ACCOUNT, ADMIN, resource
from syllabind_sandbox.alm.presenter import (
    BAD,
    attribute,
    document,
    get_resource,
    not_found,
    number,
    ordered,
    owned_user,
    page,
    require_owner,
    sent_attributes,
)
from syllabind_sandbox.alm.service import Alm
from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.seeded_random import Record, SeededRandom
from syllabind_sandbox.service import Call, Routes

routes = Routes()

LEARNER_WRITES = ("bio", "uiLocale", "contentLocale", "timeZoneCode", "enrollOnClick", "fields")
"""The manual names the first four; Adobe's reference client changes the others, too."""
SHOWN_AT_BIRTH = (
    "avatarUrl", "email", "name", "pointsEarned", "pointsRedeemed", "preferredResolution", "profile", "roles",
    "state", "userType", "userUniqueId",
)  # fmt: skip


@routes.operation("listUsers")
def list_users(call: Call) -> dict[str, Any]:
    """Return all users by id; `next` carries a cursor even where the first call had none (the manual's sample)."""
    service: Alm = call.service
    params = call.params
    users = service.account.tables["user"]
    if not {"ids", "filter", "sort"} & set(params):
        # New ids are higher than all others, so the table is in the order of ids.
        return page(call, users, cursor=True)
    if "ids" in params:
        rows = [row for row in map(users.get, params["ids"]) if row is not None]
    else:
        rows = list(users.values())
    if "filter" in params:
        rows = _leaderboard(rows, params, call.identity.subject)
    else:
        by = {"id": lambda row: number(row["id"]), "name": attribute("name")}
        rows = ordered(rows, params.get("sort", "id"), by)
    return page(call, rows, cursor=True)


def _leaderboard(rows: list[Record], params: dict[str, Any], caller: str) -> list[Record]:
    """Return users by points, as Adobe's reference client does; `gamification` shows the places around one."""
    ranked = ordered(rows, "-pointsEarned", {"pointsEarned": attribute("pointsEarned", 0)})
    out = [
        {
            **row,
            "attributes": {
                **row["attributes"],
                "points": row["attributes"]["pointsEarned"],
                "rank": place,
            },
        }
        for place, row in enumerate(ranked, 1)
    ]
    if params["filter"] == "gamificationAll":
        return out
    wanted = params.get("userId", caller)
    at = next((place for place, row in enumerate(out) if row["id"] == wanted), None)
    if at is None:
        raise not_found("user", wanted)
    return out[max(0, at - 2) : at + 3]


@routes.operation("getUser")
def get_user(call: Call) -> dict[str, Any]:
    """Return one user; a deleted one is returned in the state DELETED (the manual)."""
    return document(call, get_resource(call, "user", call.params["id"]))


@routes.operation("createUser")
def create_user(call: Call) -> dict[str, Any]:
    """Make an internal user; the address must be unique (the manual).

    The answer has the attributes of the manual's two samples; what else was sent shows when read again. The
    account in the request is not the one that is answered.
    """
    service: Alm = call.service
    sent = call.body["data"]["attributes"]
    if service.account.people.user_by_email(sent["email"]) is not None:
        raise HttpError(400, BAD, "email: there is a user with this address")
    attributes = {
        "avatarUrl": AVATAR,
        "pointsEarned": 0,
        "pointsRedeemed": 0,
        "preferredResolution": "AUTO",
        "profile": "Employee",
        "roles": ["Learner"],
        "state": "ACTIVE",
        "userUniqueId": sent["email"],
        **sent,
        "userType": "Internal",
    }
    key = service.next_id("user")
    row = resource("user", key, attributes, account=("account", ACCOUNT), manager=("user", ADMIN))
    service.account.tables["user"].add(key, row)
    service.changed_at[key] = service.context.clock.time()
    service.fresh[key] = service.context.clock.time() + service.context.options.lag
    shown = {name: attributes[name] for name in SHOWN_AT_BIRTH}
    return document(call, {**row, "attributes": shown})


@routes.operation("updateUser")
def update_user(call: Call) -> dict[str, Any]:
    """Change a user: an administrator anyone, a learner a few attributes of the own record (the manual).

    On large accounts the change comes later, and the answer shows what was there before.
    """
    row = get_resource(call, "user", call.params["id"])
    require_owner(call, row["id"])
    held, sent = row["attributes"], sent_attributes(call, row["id"])
    changes = {name: value for name, value in sent.items() if held.get(name) != value}
    if call.identity.kind == "learner" and set(changes) - set(LEARNER_WRITES):
        raise HttpError(403, "FORBIDDEN", f"A learner may change {', '.join(LEARNER_WRITES)}")
    if "email" in changes:
        other = call.service.account.people.user_by_email(changes["email"])
        if other is not None and other["id"] != row["id"]:
            raise HttpError(400, BAD, "email: there is a user with this address")
    changed = {**row, "attributes": {**held, **changes}}
    return document(call, call.service.put_user(changed))


@routes.operation("deleteUser")
def delete_user(call: Call) -> None:
    """Delete softly: 204, and the state DELETED from then on (the manual)."""
    row = get_resource(call, "user", call.params["id"])
    deleted = {**row, "attributes": {**row["attributes"], "state": "DELETED"}}
    call.service.account.tables["user"].add(row["id"], deleted)


@routes.operation("purgeUser")
def purge_user(call: Call) -> None:
    """Remove a user for good, with all records; what is answered is not documented."""
    row = get_resource(call, "user", call.params["id"])
    call.service.account.tables["user"].remove(row["id"])


@routes.operation("searchUsers")
def search_users(call: Call) -> dict[str, Any]:
    """Return active users whose name or address contains the words."""
    words = call.params["q"].casefold()
    names = ("name", "email", "avatarUrl", "userType", "state")
    rows = []
    for row in call.service.account.tables["user"].values():
        held = row["attributes"]
        if held["state"] == "ACTIVE" and words in f"{held['name']} {held.get('email', '')}".casefold():
            shown = {name: held[name] for name in names if name in held}
            rows.append({"id": row["id"], "type": "user", "attributes": shown})
    return document(call, rows)


@routes.operation("listUserSkills")
def list_user_skills(call: Call) -> dict[str, Any]:
    """Return the skills that a user has or works towards; an offset list."""
    account = call.service.account
    rows = [account.tables["userSkill"][key] for key in account.skills_of(owned_user(call))]
    by = {"dateAchieved": attribute("dateAchieved")}
    return page(call, ordered(rows, call.params.get("sort"), by), cursor=False)


@routes.operation("getUserSkill")
def get_user_skill(call: Call) -> dict[str, Any]:
    """Return one skill of a user."""
    owner, key = owned_user(call), call.params["userSkillId"]
    if key not in call.service.account.skills_of(owner):
        raise not_found("userSkill", key)
    return document(call, get_resource(call, "userSkill", key))


@routes.operation("listUserBadges")
def list_user_badges(call: Call) -> dict[str, Any]:
    """Return the badges of a user; both kinds of paging have been observed on this list."""
    account = call.service.account
    rows = [account.tables["userBadge"][key] for key in account.badges_of(owned_user(call))]
    by = {"dateAchieved": attribute("dateAchieved")}
    rows = ordered(rows, call.params.get("sort"), by)
    return page(call, rows, cursor="page[offset]" not in call.params)


@routes.operation("createExternalProfile")
def create_external_profile(call: Call) -> dict[str, Any]:
    """Make a registration profile: access key and sign-up link come with it (the manual's sample)."""
    service: Alm = call.service
    key = service.next_id("externalProfile")
    access = SeededRandom(service.context.seed, "alm", "accessKey", key).hex[:13]
    attributes = {**call.body["data"]["attributes"], "accessKey": access, "enabled": True}
    row = resource("externalProfile", key, attributes)
    return document(call, service.account.tables["externalProfile"].add(key, row))
