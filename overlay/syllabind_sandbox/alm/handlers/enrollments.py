"""Enrollments, progress in modules, and feedback."""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.alm.presenter import (
    BAD,
    attribute,
    document,
    get_resource,
    not_found,
    ordered,
    owned_user,
    page,
    require_owner,
    self_link,
)
from syllabind_sandbox.alm.service import Alm
from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Routes

routes = Routes()


def learner_of(row: Record) -> str:
    """Return the id of who is enrolled."""
    return str(row["relationships"]["learner"]["data"]["id"])


def own_enrollment(call: Call, key: str) -> Record:
    """Return an enrollment, of which a learner reaches the own ones only."""
    row = get_resource(call, "learningObjectInstanceEnrollment", key)
    require_owner(call, learner_of(row))
    return row


def _list(call: Call, user: str) -> dict[str, Any]:
    params = call.params
    rows = [row for row in call.service.account.enrollments_of(user) if _wanted(row, params)]
    by = {
        "dateEnrolled": attribute("dateEnrolled"),
        "dueDate": attribute("completionDeadline", "9"),
    }
    return page(call, ordered(rows, params.get("sort"), by), cursor=True)


def _wanted(row: Record, params: dict[str, Any]) -> bool:
    """Apply the filters; `active` is the one known state and is taken to mean not completed."""
    kind = row["id"].partition(":")[0]
    attributes = row["attributes"]
    completed = attributes["state"] == "COMPLETED"
    states = {each.casefold() for each in params.get("filter.states", ())}
    return (
        kind in params.get("filter.loTypes", (kind,))
        and row["id"] in params.get("ids", (row["id"],))
        and (not states or attributes["state"].casefold() in states or ("active" in states and not completed))
        and params.get("filter.completed", completed) == completed
        and params.get("filter.hasDeadline", "completionDeadline" in attributes) == ("completionDeadline" in attributes)
    )


@routes.operation("listEnrollments")
def list_enrollments(call: Call) -> dict[str, Any]:
    """Return the signed-in learner's enrollments, one for each learning object."""
    return _list(call, call.identity.subject)


@routes.operation("listUserEnrollments")
def list_user_enrollments(call: Call) -> dict[str, Any]:
    """Return the enrollments of one user, for an administrator or for that user."""
    return _list(call, owned_user(call))


@routes.operation("getEnrollment")
def get_enrollment(call: Call) -> dict[str, Any]:
    """Return one enrollment; it carries the ids of its grades (the manual, "Check module progress")."""
    return document(call, own_enrollment(call, call.params["id"]))


def _enroll(call: Call, user: str) -> dict[str, Any]:
    """Enroll in the given instance, or the default one; who is in already stays as they are.

    A user who was just made may be unknown here for a while.
    """
    service: Alm = call.service
    owner = get_resource(call, "learningObject", call.params["loId"])
    instances = [each["id"] for each in owner["relationships"]["instances"]["data"]]
    instance = call.params.get("loInstanceId", instances[0])
    if instance not in instances:
        raise not_found("learningObjectInstance", instance)
    key = f"{instance}_{user}"
    if service.fresh.get(user, 0) > service.context.clock.time():
        raise not_found("user", user)
    held = service.account.find("learningObjectInstanceEnrollment", key)
    at = timestamp(service.context.clock.now())
    source = "SELF_ENROLL" if user == call.identity.subject else "ADMIN_ENROLL"
    return document(call, held or service.account.enroll(user, instance, at, source=source))


@routes.operation("createEnrollment")
def create_enrollment(call: Call) -> dict[str, Any]:
    """Enroll the signed-in person."""
    return _enroll(call, call.identity.subject)


@routes.operation("createUserEnrollment")
def create_user_enrollment(call: Call) -> dict[str, Any]:
    """Enroll a user."""
    return _enroll(call, owned_user(call))


def _leave(call: Call, key: str) -> None:
    row = own_enrollment(call, key)
    call.service.account.unenroll(learner_of(row), row["relationships"]["loInstance"]["data"]["id"])


@routes.operation("deleteEnrollment")
def delete_enrollment(call: Call) -> None:
    """Delete an enrollment of the signed-in learner."""
    _leave(call, call.params["id"])


@routes.operation("deleteUserEnrollment")
def delete_user_enrollment(call: Call) -> None:
    """Delete an enrollment of a user."""
    _leave(call, call.params["enrollmentId"])


@routes.operation("getLoResourceGrade")
def get_grade(call: Call) -> dict[str, Any]:
    """Return the outcome of one module."""
    row = get_resource(call, "learningObjectResourceGrade", call.params["id"])
    require_owner(call, row["id"].rpartition("_")[2])
    return document(call, row)


@routes.operation("submitL1Feedback")
def submit_feedback(call: Call) -> dict[str, Any]:
    """Save a learner's feedback, where the instance has it enabled (the manual, "Post L1 feedback").

    The answer is not documented; the payload comes back. A mandatory question needs its answer, and the score
    of the manual's payload is ten times the answer on a scale of ten.
    """
    row = own_enrollment(call, call.params["id"])
    data = call.body["data"]
    if data["id"] != row["id"]:
        raise HttpError(400, BAD, "data.id is not the id of the enrollment")
    instance = row["relationships"]["loInstance"]["data"]["id"]
    info = call.service.account.find("feedbackInfo", instance)
    if info is None:
        raise HttpError(400, BAD, "L1 feedback is not enabled for this instance")
    answers = {each.get("questionId"): each.get("answer") for each in data["attributes"]["questions"]}
    for question in info["attributes"]["questions"]:
        given = answers.get(question["questionId"])
        if question["mandatory"] and not given:
            raise HttpError(400, "Missing Param", f"answer to question {question['questionId']}")
        scale = question["questionType"] == "scaleTen"
        if given and scale and given not in map(str, range(11)):
            raise HttpError(400, "Field Type incorrect", "answer: a number from 0 to 10")
    return {"links": {"self": self_link(call)}, "data": data}
