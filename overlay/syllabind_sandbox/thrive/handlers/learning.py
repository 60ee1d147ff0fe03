"""Content, tags, assignments, enrolments, completions, activities, CPD and skill levels.

Enrolments are the platform's: it makes them out of an assignment and the members of its audience.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.data.datetimes import parse_datetime
from syllabind_sandbox.seeded_random import Record, SeededRandom
from syllabind_sandbox.service import Call, Handler, Result, Routes
from syllabind_sandbox.thrive.data.learning import Learning
from syllabind_sandbox.thrive.presenter import list_response, sent_moment
from syllabind_sandbox.thrive.service import Thrive

routes = Routes()

COLLECTIONS = {
    "content": ("listContents", "getContent", "id"),
    "activity": ("listActivities", "getActivity", "id"),
    "completion": ("listCompletions", "getCompletion", "id"),
    "cpd_category": ("listCpdCategories", "getCpdCategory", "categoryId"),
    "cpd_entry": ("listCpdEntries", "getCpdEntry", "logEntryId"),
    "cpd_requirement": ("listCpdRequirements", "getCpdRequirement", "audienceRequirementId"),
}
"""Kinds that are listed and read by id alone, with the path parameter of the id."""


def _learning(call: Call) -> Learning:
    found: Learning = call.service.learning
    return found


def _find(call: Call, kind: str, key: str) -> Record:
    service: Thrive = call.service
    found = service.learning.tables[kind].get(key)
    if found is None:
        raise service.not_found(kind, key)
    return found


def _lister(kind: str) -> Handler:
    return lambda call: list_response(call, _learning(call).tables[kind])


def _getter(kind: str, name: str) -> Handler:
    return lambda call: _find(call, kind, call.params[name])


for _kind, (_list, _get, _name) in COLLECTIONS.items():
    routes.operation(_list)(_lister(_kind))
    routes.operation(_get)(_getter(_kind, _name))


# Tags


@routes.operation("listTags")
def list_tags(call: Call) -> Any:
    """Return all tags, each with its contents and users."""
    learning = _learning(call)
    return list_response(call, learning.tables["tag"], learning.present)


@routes.operation("getTag")
def get_tag(call: Call) -> Record:
    """Return one tag, by its id."""
    return _learning(call).present(_find(call, "tag", call.params["tagId"]))


@routes.operation("listSkillLevels")
def list_skill_levels(call: Call) -> list[Record]:
    """Return the levels of the tenant."""
    return list(_learning(call).levels)


# Assignments


def _audience_id(call: Call, key: str) -> str:
    found = call.service.tenant.find_audience(key)
    if found is None:
        raise call.service.not_found("audience", key)
    return str(found["id"])


def _contents(call: Call, sent: Mapping[str, Any]) -> Record:
    """Return the contents that a body names, by the names that an assignment has for them."""
    out: Record = {}
    if "contentId" in sent:
        out["primaryContentId"] = _find(call, "content", sent["contentId"])["id"]
    if "alternativeContentIds" in sent:
        out["alternativeContentIds"] = [_find(call, "content", each)["id"] for each in sent["alternativeContentIds"]]
    return out


@routes.operation("listAssignments")
def list_assignments(call: Call) -> Any:
    """Return all assignments, or those of an audience, by its id or its reference."""
    if "audienceId" in call.params:
        call.params["audienceId"] = _audience_id(call, call.params["audienceId"])
    return list_response(call, _learning(call).tables["assignment"])


@routes.operation("getAssignment")
def get_assignment(call: Call) -> Record:
    """Return one assignment."""
    return _find(call, "assignment", call.params["assignmentId"])


@routes.operation("createAssignment")
def create_assignment(call: Call) -> Record:
    """Assign content to an audience, to be completed in thirty days by default."""
    sent, table = call.body, _learning(call).tables["assignment"]
    now = timestamp(call.context.clock.now())
    row = {
        "id": call.service.tenant.fresh("assignment"),
        "audienceId": _audience_id(call, sent["audienceId"]),
        "alternativeContentIds": [],
        **_contents(call, sent),
        "hideAlternativeContent": sent.get("hideAlternativeContent", False),
        "completionPeriod": sent.get("completionPeriod", 30),
        "recurrence": sent.get("recurrence"),
        "isActive": True,
        "isDeleted": False,
        "createdAt": now,
        "deletedAt": None,
        "updatedAt": now,
    }
    return table.add(row["id"], row)


@routes.operation("updateAssignment")
def update_assignment(call: Call) -> Record:
    """Change an assignment; what is left out stays."""
    row, sent = get_assignment(call), call.body
    plain = {name: sent[name] for name in ("completionPeriod", "recurrence") if name in sent}
    audience = {"audienceId": _audience_id(call, sent["audienceId"])}
    changed = {**row, **plain, **audience, **_contents(call, sent), "updatedAt": timestamp(call.context.clock.now())}
    return _learning(call).tables["assignment"].add(row["id"], changed)


@routes.operation("deleteAssignment")
def delete_assignment(call: Call) -> None:
    """Delete an assignment; the body says whose it is."""
    row = get_assignment(call)
    if _audience_id(call, call.body["audienceId"]) != row["audienceId"]:
        raise call.service.not_found("assignment", row["id"])
    _learning(call).tables["assignment"].remove(row["id"])


@routes.operation("listEnrolments")
def list_enrolments(call: Call) -> Any:
    """Return the enrolments of an assignment, one for each member of the audience."""
    if "updatedAtTo" in call.params and "updatedAtFrom" not in call.params:
        raise HttpError(400, "invalid_request", "updatedAtTo needs updatedAtFrom")
    return list_response(call, _learning(call).enrolments(get_assignment(call), call.context.clock.now()))


@routes.operation("getEnrolment")
def get_enrolment(call: Call) -> Record:
    """Return one enrolment."""
    wanted = call.params["enrolmentId"]
    for row in _learning(call).enrolments(get_assignment(call), call.context.clock.now()):
        if row["id"] == wanted:
            return row
    raise call.service.not_found("enrolment", wanted)


# Completions and CPD


@routes.operation("createCompletion")
def create_completion(call: Call) -> Result:
    """Record a completion: 201, or 200 where it was there before; the same one is the same user, content and moment."""
    sent, learning = call.body, _learning(call)
    user = call.service.tenant.users.get(sent["userId"])
    if user is None:
        raise call.service.not_found("user", sent["userId"])
    content = _find(call, "content", sent["contentId"])
    at, table = timestamp(parse_datetime(sent["completedAt"])), learning.tables["completion"]
    same = (user["id"], content["id"], at)
    for row in table.values():
        if (row["userId"], row["contentId"], row["completedAt"]) == same:
            return Result(body={"statementId": row["id"]}, status=200)
    row = {
        "id": SeededRandom(call.context.seed, "thrive", "new completion", *same).hex[:24],
        "userId": user["id"],
        "contentId": content["id"],
        "skills": list(content["tags"]),
        "completedAt": at,
        "activeUntil": None,
    }
    table.add(row["id"], row)
    return Result(body={"statementId": row["id"]}, status=201)


@routes.operation("listCpdUserSummaries")
def list_summaries(call: Call) -> Any:
    """Return the minutes that users logged between two times: the sum of their entries."""
    sums: dict[str, int] = {}
    first, last = sent_moment(call, "entryDateFrom"), sent_moment(call, "entryDateTo")
    for row in _learning(call).tables["cpd_entry"].values():
        if first <= parse_datetime(row["entryDate"]) <= last:
            sums[row["userId"]] = sums.get(row["userId"], 0) + row["durationMinutes"]
    wanted = call.params.get("userIds")
    users = (key for key in sums if wanted is None or key in wanted)
    return list_response(call, ({"userId": key, "durationMinutes": sums[key]} for key in users), filtered=True)


@routes.operation("updateUserSkills")
def update_skills(call: Call) -> Record:
    """Set the level of skills, by the names of tags that are there; no operation reads the levels back."""
    user = call.service.tenant.users.get(call.params["userId"])
    if user is None:
        raise call.service.not_found("user", call.params["userId"])
    names = [each["tagName"] for each in call.body["value"]]
    known_tags(call, names)
    skills = list(dict.fromkeys([*user["tags"]["skills"], *names]))
    call.service.tenant.put_user({**user, "tags": {"skills": skills}, "updatedAt": timestamp(call.context.clock.now())})
    return {"status": 200, "message": f"{len(names)} skill(s) updated successfully for the learner."}


def known_tags(call: Call, names: list[str]) -> None:
    """Refuse tags that are not there: writing gives existing ones only.

    Raises:
        HttpError: 422.
    """
    known = {row["tag"] for row in _learning(call).tables["tag"].values()}
    for name in names:
        if name not in known:
            raise HttpError(422, "unprocessable_entity", f"There is no tag `{name}`")
