"""Changes to an enrollment other than learning: grades from elsewhere, another instance, ratings, seats."""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.alm.data.resources import resource
from syllabind_sandbox.alm.handlers.enrollments import learner_of, own_enrollment
from syllabind_sandbox.alm.presenter import document, get_resource, not_found, self_link, sent_attributes
from syllabind_sandbox.alm.service import Alm
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Result, Routes

routes = Routes()

PROOF = ("url", "dateCompleted")
KIND = "learningObjectInstanceEnrollment"


def _put(call: Call, row: Record, changes: Record) -> dict[str, Any]:
    changed = {**row, "attributes": {**row["attributes"], **changes}}
    return document(call, call.service.account.tables[KIND].add(row["id"], changed))


@routes.operation("updateEnrollment")
def update_enrollment(call: Call) -> dict[str, Any]:
    """Submit the proof of an external certification: its address and its date, to be approved."""
    row = own_enrollment(call, call.params["id"])
    changes = {name: value for name, value in sent_attributes(call, row["id"]).items() if name in PROOF}
    return _put(call, row, {**changes, "state": "PENDING_APPROVAL"} if "url" in changes else changes)


@routes.operation("getUserEnrollment")
def get_user_enrollment(call: Call) -> dict[str, Any]:
    """Return one enrollment of a user."""
    return document(call, _of_user(call))


def _of_user(call: Call) -> Record:
    user = get_resource(call, "user", call.params["id"])
    row = own_enrollment(call, call.params["enrollmentId"])
    if learner_of(row) != user["id"]:
        raise not_found(KIND, row["id"])
    return row


@routes.operation("updateUserEnrollment")
def update_user_enrollment(call: Call) -> dict[str, Any]:
    """Update `lastAccessDate`; the other attributes are ignored."""
    row = _of_user(call)
    sent = sent_attributes(call, row["id"])
    return _put(call, row, {name: sent[name] for name in ("lastAccessDate",) if name in sent})


@routes.operation("switchInstance")
def switch_instance(call: Call) -> dict[str, Any]:
    """Leave one instance of a learning object for another."""
    service: Alm = call.service
    row = own_enrollment(call, call.params["enrollmentId"])
    owner = row["relationships"]["learningObject"]["data"]["id"]
    chosen = call.body.get("enroll", {}).get(owner)
    instances = [
        each["id"] for each in get_resource(call, "learningObject", owner)["relationships"]["instances"]["data"]
    ]
    if chosen not in instances:
        raise not_found("learningObjectInstance", str(chosen))
    at = timestamp(service.context.clock.now())
    service.account.unenroll(learner_of(row), row["relationships"]["loInstance"]["data"]["id"])
    return document(call, service.account.enroll(learner_of(row), chosen, at))


@routes.operation("rateEnrollment")
def rate(call: Call) -> Result:
    """Rate a learning object; whether points are given for it depends on the account, and here none are."""
    row = own_enrollment(call, call.params["id"])
    account = call.service.account
    account.tables[KIND].add(row["id"], {**row, "attributes": {**row["attributes"], "rating": call.body["rating"]}})
    owner = account.tables["learningObject"][row["relationships"]["learningObject"]["data"]["id"]]
    call.service.ratings.setdefault(owner["id"], {})[row["id"]] = call.body["rating"]
    given = call.service.ratings[owner["id"]].values()
    rating = {"averageRating": sum(given) / len(given), "ratingsCount": len(given)}
    account.tables["learningObject"].add(
        owner["id"], {**owner, "attributes": {**owner["attributes"], "rating": rating}}
    )
    return Result(body={})


@routes.operation("getWaitlistPosition")
def waitlist_position(call: Call) -> Result:
    """Return the place in the wait list, or 0 for a user who is not in it."""
    row = own_enrollment(call, call.params["id"])
    waiting = call.service.account.waiting.get(row["relationships"]["loInstance"]["data"]["id"], [])
    user = learner_of(row)
    return Result(body=waiting.index(user) + 1 if user in waiting else 0)


@routes.operation("createModuleGrade")
def create_grade(call: Call) -> dict[str, Any]:
    """Grade a module from elsewhere: its grade and the enrollment follow.

    The body is known from an article of the community alone; what names no module of the course changes nothing.
    """
    account, data = call.service.account, call.body["data"]
    user = get_resource(call, "user", call.params["id"])["id"]
    linked = data.get("relationships", {})
    course = _first(linked, "course").rpartition(":")[2].partition("_")[0]
    module = _first(linked, "module")
    for row in account.enrollments_of(user):
        if row["relationships"]["learningObject"]["data"]["id"] == f"course:{course}":
            for key in account.catalog.modules_of(row["relationships"]["loInstance"]["data"]["id"]):
                if module in (key, key.rsplit("_", 2)[1]):
                    account.grade(user, key, data.get("attributes", {}), timestamp(call.context.clock.now()))
    kept = resource("userModuleGrade", f"{user}_{module}", dict(data.get("attributes", {})))
    return {"links": {"self": self_link(call)}, "data": kept}


def _first(linked: Record, name: str) -> str:
    data = linked.get(name, {}).get("data") or [{}]
    return str((data[0] if isinstance(data, list) else data).get("id", ""))


@routes.operation("addExternalPoints")
def add_points(call: Call) -> None:
    """Add points earned elsewhere; no document calls a member mandatory, and points without a user change nothing."""
    sent = call.body
    if "userId" not in sent:
        return
    row = get_resource(call, "user", str(sent["userId"]))
    earned = row["attributes"].get("pointsEarned", 0) + sent.get("points", 0)
    changed = {**row, "attributes": {**row["attributes"], "pointsEarned": earned}}
    call.service.account.tables["user"].add(row["id"], changed)


@routes.operation("getInstanceSummary")
def summary(call: Call) -> dict[str, Any]:
    """Return the numbers of seats and completions of an instance."""
    account = call.service.account
    owner = get_resource(call, "learningObject", call.params["loId"])["id"]
    row = get_resource(call, "learningObjectInstance", call.params["loInstanceId"])
    if row["relationships"]["learningObject"]["data"]["id"] != owner:
        raise not_found("learningObjectInstance", row["id"])
    held = [account.tables[KIND][f"{row['id']}_{user}"] for user in account.enrolled_users(row["id"])]
    states = [each["attributes"]["state"] for each in held]
    attributes = {
        "asOf": timestamp(call.context.clock.now()),
        "completionCount": states.count("COMPLETED"),
        "enrollmentCount": len(states) - states.count("WAITING"),
        "waitlistCount": states.count("WAITING"),
        **({"seatLimit": row["attributes"]["seatLimit"]} if "seatLimit" in row["attributes"] else {}),
    }
    return document(call, resource("loInstanceSummary", row["id"], attributes))
