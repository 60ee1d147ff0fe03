"""What there is to learn: learning objects and their instances, skills, badges."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from syllabind_sandbox.alm.data.resources import SKILLS, resource
from syllabind_sandbox.alm.presenter import attribute, document, get_resource, not_found, ordered, page
from syllabind_sandbox.data.datetimes import parse_datetime
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Routes

routes = Routes()


def _name(row: Record) -> str:
    return str(row["attributes"]["localizedMetadata"][0]["name"]).strip().casefold()


def _skills(row: Record) -> list[str]:
    linked = row.get("relationships", {}).get("skills", {"data": []})["data"]
    return [each["id"].rpartition("_")[2] for each in linked]


def _in_range(value: float, ranges: list[str]) -> bool:
    limits = [each.split("-") for each in ranges]
    return any(float(low) <= value <= float(high) for low, high in limits)


def _several(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]


def _changed(row: Record) -> datetime:
    return datetime.fromisoformat(row["attributes"]["effectiveModifiedDate"])


FILTERS: dict[str, Callable[[Record, Any], bool]] = {
    "id": lambda row, value: row["id"] == value,
    "ids": lambda row, value: row["id"] in value,
    "filter.loTypes": lambda row, value: row["attributes"]["loType"] in value,
    "filter.loFormat": lambda row, value: row["attributes"]["loFormat"] in value,
    "filter.skillName": lambda row, value: bool({SKILLS[each] for each in _skills(row)} & set(value)),
    "filter.skill.level": lambda row, value: "1" in value and bool(_skills(row)),
    "filter.tagName": lambda row, value: bool(set(row["attributes"].get("tags", ())) & set(value)),
    "filter.duration.range": lambda row, value: _in_range(row["attributes"]["duration"], value),
    "filter.effectiveModifiedDate.fromDate": lambda row, value: _changed(row) >= parse_datetime(value),
    "filter.effectiveModifiedDate.toDate": lambda row, value: _changed(row) <= parse_datetime(value),
    # Nothing here costs money, is announced, external or in a catalog.
    "filter.price": lambda row, value: value == "free",
    # Text in a URL, a list in a body.
    "filter.priceRange": lambda row, value: any(each.startswith("0") for each in _several(value)),
    "filter.announcedGroups": lambda row, value: not value,
    "filter.externalCertifications": lambda row, value: not value,
    "filter.catalogIds": lambda row, value: not value,
    "language": lambda row, value: "en-US" in value or "en_US" in value,
}
"""The filters that this data supports; the others change nothing."""


@routes.operation("listLearningObjects")
def list_learning_objects(call: Call) -> dict[str, Any]:
    """Return learning objects by name, and their count; a learner sees those published or enrolled in (the manual)."""
    return _listing(call, call.params)


@routes.operation("queryLearningObjects")
def query_learning_objects(call: Call) -> dict[str, Any]:
    """Return learning objects by filters in the body, which may be too long for a URL."""
    return _listing(call, {**call.params, **(call.body or {})})


def _listing(call: Call, params: Mapping[str, Any]) -> dict[str, Any]:
    account = call.service.account
    bookmarked = {key for who, key in call.service.bookmarks if who == call.identity.subject}
    states = _learner_states(call)
    rows = []
    for row in account.tables["learningObject"].values():
        state = states.get(row["id"], "notenrolled")
        hidden = row["attributes"]["state"] != "Published" and state == "notenrolled"
        if call.identity.kind == "learner" and hidden:
            continue
        if state not in params.get("filter.learnerState", (state,)):
            continue
        if "filter.bookmarks" in params and params["filter.bookmarks"] != (row["id"] in bookmarked):
            continue
        if all(keep(row, params[name]) for name, keep in FILTERS.items() if name in params):
            rows.append(row)
    rows = ordered(rows, params.get("sort", "name"), _lo_orders(call))
    return page(call, rows, cursor=True, meta={"count": len(rows)})


def _learner_states(call: Call) -> dict[str, str]:
    account = call.service.account
    # An enrollment that waits for a seat or a consent is one; no document has another name for it.
    names = {"STARTED": "started", "COMPLETED": "completed"}
    return {
        row["relationships"]["learningObject"]["data"]["id"]: names.get(row["attributes"]["state"], "enrolled")
        for row in account.enrollments_of(call.identity.subject)
    }


def _lo_orders(call: Call) -> dict[str, Callable[[Record], Any]]:
    dates = {
        row["relationships"]["learningObject"]["data"]["id"]: row["attributes"]
        for row in call.service.account.enrollments_of(call.identity.subject)
    }

    def mine(name: str) -> Callable[[Record], Any]:
        return lambda row: dates.get(row["id"], {}).get(name, "9")

    def published(row: Record) -> str:
        # "Adobe Learning Manager, What's new", July 2024: programs go by the effective change.
        program = row["attributes"]["loType"] == "learningProgram"
        return str(row["attributes"]["effectiveModifiedDate" if program else "datePublished"])

    return {
        "name": _name,
        "date": published,
        "dueDate": mine("completionDeadline"),
        "dateEnrolled": mine("dateEnrolled"),
        "effectiveness": attribute("effectivenessIndex", 0),
        "rating": lambda row: row["attributes"]["rating"]["averageRating"],
        "recommendationScore": _name,
    }


@routes.operation("getLearningObject")
def get_learning_object(call: Call) -> dict[str, Any]:
    """Return one learning object."""
    return document(call, get_resource(call, "learningObject", call.params["id"]))


def _public(kind: str) -> Callable[[Call], dict[str, Any]]:
    # The public pages name a learning object without its kind.
    return lambda call: document(call, get_resource(call, "learningObject", f"{kind}:{call.params['id']}"))


for _id, _kind in (
    ("getPublicCourse", "course"),
    ("getPublicLearningProgram", "learningProgram"),
    ("getPublicCertification", "certification"),
):
    routes.operation(_id)(_public(_kind))


def _instance(call: Call) -> Record:
    owner = get_resource(call, "learningObject", call.params["loId"])
    row = get_resource(call, "learningObjectInstance", call.params["loInstanceId"])
    if row["relationships"]["learningObject"]["data"]["id"] != owner["id"]:
        raise not_found("learningObjectInstance", row["id"])
    return row


@routes.operation("getLearningObjectInstance")
def get_instance(call: Call) -> dict[str, Any]:
    """Return one instance of a learning object."""
    return document(call, _instance(call))


@routes.operation("getInstanceL1Feedback")
def get_instance_feedback(call: Call) -> dict[str, Any]:
    """Return whether feedback is enabled, and the questions."""
    row = _instance(call)
    info = call.service.account.find("feedbackInfo", row["id"])
    if info is None:
        info = resource("feedbackInfo", row["id"], {"showAutomatically": False, "questions": []})
    return document(call, info)


def _plain_list(call: Call, kind: str) -> dict[str, Any]:
    rows = call.service.account.tables[kind].values()
    sort = ordered(rows, call.params.get("sort", "name"), {"name": attribute("name")})
    return page(call, sort, cursor=False)


@routes.operation("listSkills")
def list_skills(call: Call) -> dict[str, Any]:
    """Return the skills of the account; an offset list."""
    return _plain_list(call, "skill")


@routes.operation("getSkill")
def get_skill(call: Call) -> dict[str, Any]:
    """Return one skill."""
    return document(call, get_resource(call, "skill", call.params["id"]))


@routes.operation("listBadges")
def list_badges(call: Call) -> dict[str, Any]:
    """Return the badges of the account; an offset list."""
    return _plain_list(call, "badge")


@routes.operation("getBadge")
def get_badge(call: Call) -> dict[str, Any]:
    """Return one badge; the manual's placeholder says skill, its sample is a badge."""
    return document(call, get_resource(call, "badge", call.params["id"]))
