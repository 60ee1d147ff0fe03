"""Assignments, categories, submissions and files: of the signed-in person's classes, and of any class in the Graph API.

The permissions and the rules of a new assignment are those of the reference pages of assignments, categories and
submissions (https://ed.link/docs/api/v2.0/assignments/user-create-assignment and its siblings) and by "Edlink, Errors &
Warnings". The Graph API checks no permissions: the application does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.edlink.data.coursework import Coursework
from syllabind_sandbox.edlink.presenter import paged, warn
from syllabind_sandbox.edlink.service import Edlink
from syllabind_sandbox.seeded_random import Record, Table
from syllabind_sandbox.service import Call, Result, Routes

routes = Routes()

STAFF = frozenset({"teacher", "ta", "designer", "administrator", "district-administrator"})
"""The roles in a class that may write to it."""


def work_of(call: Call) -> Coursework:
    found: Coursework = call.service.coursework
    return found


def _mine(call: Call) -> bool:
    return call.operation.path.startswith("/api/v2/my/")


def class_of(call: Call) -> str:
    """Return the class of the path; coursework needs a valid sign-in to the school's system."""
    service: Edlink = call.service
    key = str(call.params["class_id"])
    if service.district.tables["class"].get(key) is None or not service.is_visible(call, "class", key):
        raise service.not_found("class", key)
    if _mine(call) and call.identity.subject in service.expired_sign_ins:
        raise HttpError(401, "INVALID_PROVIDER_TOKEN", "The person has to sign in to the school's system again")
    return key


def _role(call: Call, class_id: str) -> str:
    mine = call.service.district.enrollments_of(call.identity.subject)
    return next((str(each["role"]) for each in mine if each["class_id"] == class_id), "")


def _staff_class(call: Call) -> str:
    """Return the class of the path, where the person may write to it."""
    key = class_of(call)
    if _mine(call) and _role(call, key) not in STAFF:
        raise HttpError(403, "NO_PERMISSION", "Only the staff of the class may do this")
    return key


def _students(call: Call, class_id: str) -> list[str]:
    district = call.service.district
    district.enroll_all()
    rows = district.tables["enrollment"].values()
    return [row["person_id"] for row in rows if row["class_id"] == class_id and row["role"] == "student"]


def _assignment(call: Call, class_id: str) -> Record:
    found = work_of(call).find_assignment(class_id, str(call.params["assignment_id"]))
    if found is None:
        raise call.service.not_found("assignment", call.params["assignment_id"])
    return found


def _sent(call: Call) -> Record:
    """Return the documented members of the body, limited to those that `$properties` names."""
    body: Mapping[str, Any] = call.body
    known = call.service.members(call)
    for name in sorted(set(body) - known):
        warn(call, "FOUND_UNEXPECTED_FIELD", f"{name} is not known here")
    chosen = call.params.get("$properties")
    for name in chosen or ():
        if name not in known:
            warn(call, "INVALID_PATCH_PROPERTY", f"{name} cannot be changed")
    return {name: value for name, value in body.items() if name in known and (chosen is None or name in chosen)}


def _one(call: Call, row: Record) -> Any:
    return call.service.present_one(call, row, "/$data")


def _deleted(call: Call) -> Result:
    """Answer a deletion in the chosen way; what `$data` holds then is not documented."""
    how = call.service.deletion
    return Result(body={"$data": {}} if how == "envelope" else None, status=204 if how == "204" else 200, partial=True)


def list_of(call: Call, rows: Sequence[Record]) -> Result:
    return paged(call, rows, {}, call.service.relations())


# Assignments


@routes.operation("listMyAssignments")
@routes.operation("listAssignments")
def list_assignments(call: Call) -> Result:
    """Return the assignments of a class."""
    return list_of(call, list(work_of(call).assignments(class_of(call)).values()))


@routes.operation("getMyAssignment")
@routes.operation("getAssignment")
def get_assignment(call: Call) -> Any:
    """Return one assignment, by its id or by an alias."""
    return _one(call, _assignment(call, class_of(call)))


def _checked(call: Call, class_id: str, row: Record) -> Record:
    """Check the members of an assignment that depend on each other."""
    if row.get("assignee_mode") == "individuals":
        chosen = row.get("assignee_ids")
        if not chosen or not set(chosen) <= set(_students(call, class_id)):
            raise HttpError(400, "INVALID_ASSIGNEES", "assignee_ids must name students of the class")
    elif row.pop("assignee_ids", None):
        warn(call, "ASSIGNEES_IGNORED", "assignee_ids counts with the mode individuals only")
    return row


@routes.operation("createMyAssignment")
@routes.operation("createAssignment")
def create_assignment(call: Call) -> Any:
    """Make an assignment; a state that is not sent is filled in, which differs from system to system."""
    class_id, sent = _staff_class(call), _sent(call)
    if "state" not in sent:
        warn(call, "AUTOFILLED_DEFAULT", "state was set to open")
    now = timestamp(call.context.clock.now())
    key = sent.get("id") or work_of(call).fresh("assignment")
    dates = {"created_date": now, "updated_date": now}
    row = _checked(call, class_id, {"state": "open", "assignee_mode": "all", **sent, "id": key, **dates})
    if work_of(call).assignments(class_id).get(key) is not None:
        raise HttpError(400, "INVALID_REQUEST_BODY", "There is an assignment with this id")
    return _one(call, work_of(call).assignments(class_id).add(key, row))


@routes.operation("updateMyAssignment")
@routes.operation("updateAssignment")
def update_assignment(call: Call) -> Any:
    """Change an assignment."""
    class_id = _staff_class(call)
    row = _assignment(call, class_id)
    changed = {**row, **_sent(call), "updated_date": timestamp(call.context.clock.now())}
    return _one(call, work_of(call).assignments(class_id).add(row["id"], _checked(call, class_id, changed)))


@routes.operation("deleteMyAssignment")
@routes.operation("deleteAssignment")
def delete_assignment(call: Call) -> Result:
    """Delete an assignment."""
    class_id = _staff_class(call)
    work_of(call).assignments(class_id).remove(_assignment(call, class_id)["id"])
    return _deleted(call)


def _take_alias(call: Call, class_id: str, assignment: str, before: tuple[str, str, str] | None = None) -> Record:
    """Set the alias that was sent, in place of an earlier one."""
    kind, identifier = call.body["type"], call.body["identifier"]
    pair, aliases = (class_id, kind, identifier), work_of(call).aliases
    if pair in aliases and pair != before:
        raise HttpError(400, "INVALID_REQUEST_BODY", "The pair of type and identifier is taken")
    if before is not None:
        del aliases[before]
    aliases[pair] = assignment
    return {"$data": {"identifier": identifier, "type": kind, "rule_ids": [], "references": {}}}


@routes.operation("createAssignmentAlias")
def create_alias(call: Call) -> Record:
    """Return an assignment a name of one's own; the pair of type and identifier must be new."""
    class_id = class_of(call)
    return _take_alias(call, class_id, _assignment(call, class_id)["id"])


@routes.operation("updateAssignmentAlias")
def update_alias(call: Call) -> Record:
    """Change an alias, which the path names by the old `type:identifier`."""
    class_id = class_of(call)
    assignment = _assignment(call, class_id)["id"]
    kind, _, identifier = str(call.params["alias_id"]).partition(":")
    pair = (class_id, kind, identifier)
    if work_of(call).aliases.get(pair) != assignment:
        raise call.service.not_found("alias", call.params["alias_id"])
    return _take_alias(call, class_id, assignment, pair)


# Categories


def _category(call: Call, class_id: str) -> Record:
    found = work_of(call).categories(class_id).get(call.params["category_id"])
    if found is None:
        raise call.service.not_found("category", call.params["category_id"])
    return found


@routes.operation("listMyCategories")
@routes.operation("listCategories")
def list_categories(call: Call) -> Result:
    """Return the categories of a class."""
    return list_of(call, list(work_of(call).categories(class_of(call)).values()))


@routes.operation("getMyCategory")
@routes.operation("getCategory")
def get_category(call: Call) -> Any:
    """Return one category."""
    return _one(call, _category(call, class_of(call)))


@routes.operation("createMyCategory")
@routes.operation("createCategory")
def create_category(call: Call) -> Any:
    """Make a category."""
    class_id, now = _staff_class(call), timestamp(call.context.clock.now())
    key = work_of(call).fresh("category")
    row = {"id": key, "created_date": now, "updated_date": now, **_sent(call)}
    return _one(call, work_of(call).categories(class_id).add(key, row))


@routes.operation("updateMyCategory")
@routes.operation("updateCategory")
def update_category(call: Call) -> Any:
    """Change a category."""
    class_id = _staff_class(call)
    row = _category(call, class_id)
    changed = {**row, **_sent(call), "updated_date": timestamp(call.context.clock.now())}
    return _one(call, work_of(call).categories(class_id).add(row["id"], changed))


@routes.operation("deleteMyCategory")
@routes.operation("deleteCategory")
def delete_category(call: Call) -> Result:
    """Delete a category."""
    class_id = _staff_class(call)
    work_of(call).categories(class_id).remove(_category(call, class_id)["id"])
    return _deleted(call)


# Submissions


def _submissions(call: Call, class_id: str) -> Table:
    return work_of(call).submissions(_assignment(call, class_id), _students(call, class_id))


def _visible(call: Call, class_id: str) -> list[Record]:
    """Return all submissions for staff, and the own one for a student."""
    rows = list(_submissions(call, class_id).values())
    if not _mine(call) or _role(call, class_id) in STAFF:
        return rows
    return [row for row in rows if row["person_id"] == call.identity.subject]


def submission_of(call: Call, class_id: str) -> Record:
    """Return the submission of the path; the Graph API also finds it by its student."""
    wanted = call.params["submission_id"]
    for row in _visible(call, class_id):
        if wanted == row["id"] or (not _mine(call) and wanted == row["person_id"]):
            return row
    raise call.service.not_found("submission", wanted)


def _own_submission(call: Call, class_id: str) -> Record:
    for row in _submissions(call, class_id).values():
        if row["person_id"] == call.identity.subject:
            return row
    raise HttpError(403, "NO_PERMISSION", "Only a student who has the assignment may do this")


def _put(call: Call, class_id: str, row: Record, **changes: Any) -> Any:
    changed = {**row, **changes, "updated_date": timestamp(call.context.clock.now())}
    return _one(call, _submissions(call, class_id).add(row["id"], changed))


def _attempt(call: Call, class_id: str, row: Record, sent: Sequence[Mapping[str, Any]]) -> Record:
    """Return the changes of one more attempt; an attempt never changes again."""
    now = timestamp(call.context.clock.now())
    base = f"{call.request.origin}/api/v2/my/classes/{class_id}/assignments/{call.params['assignment_id']}"
    attachments = []
    for each in sent:
        kept = {name: value for name, value in each.items() if name != "data"}
        if each["type"] == "file":
            key = work_of(call).keep(bytes(map(int, each.get("data", ()))))
            url = f"{base}/submissions/{row['id']}/files/{key}/download"
            kept |= {"id": key, "created_date": now, "updated_date": now, "url": url}
        attachments.append(kept)
    return {"attempts": [*row["attempts"], {"created_date": now, "attachments": attachments}], "state": "submitted"}


@routes.operation("listMySubmissions")
@routes.operation("listSubmissions")
def list_submissions(call: Call) -> Result:
    """Return all submissions for an assignment; a student gets the own one."""
    return list_of(call, _visible(call, class_of(call)))


@routes.operation("getMySubmission")
@routes.operation("getSubmission")
def get_submission(call: Call) -> Any:
    """Return one submission."""
    return _one(call, submission_of(call, class_of(call)))


@routes.operation("submitMySubmission")
@routes.operation("submitSubmission")
def submit(call: Call) -> Any:
    """Submit a student's attachments, up to the attempts that the assignment allows."""
    class_id = class_of(call)
    row, assignment = _own_submission(call, class_id), _assignment(call, class_id)
    allowed = assignment.get("max_attempts")
    if allowed is not None and len(row["attempts"]) >= allowed + (row["extra_attempts"] or 0):
        raise HttpError(400, "UNSUPPORTED_OPERATION", "There are no attempts left")
    return _put(call, class_id, row, **_attempt(call, class_id, row, call.body["attachments"]))


@routes.operation("reclaimMySubmission")
@routes.operation("reclaimSubmission")
def reclaim(call: Call) -> Any:
    """Reclaim a student's submission, from the state `submitted` only."""
    class_id = class_of(call)
    row = _own_submission(call, class_id)
    return _reclaim(call, class_id, row)


def _reclaim(call: Call, class_id: str, row: Record) -> Any:
    if row["state"] != "submitted":
        raise HttpError(400, "UNSUPPORTED_OPERATION", f"A submission in the state {row['state']} cannot be reclaimed")
    return _put(call, class_id, row, state="reclaimed")


@routes.operation("returnMySubmission")
@routes.operation("returnSubmission")
def give_back(call: Call) -> Any:
    """Return a submission to its student."""
    class_id = _staff_class(call)
    return _put(call, class_id, submission_of(call, class_id), state="returned")


@routes.operation("updateMySubmission")
def update_submission(call: Call) -> Any:
    """Update grade, comment or due date; the state cannot be written here."""
    class_id = _staff_class(call)
    row = submission_of(call, class_id)
    return _put(call, class_id, row, **_sent(call))


@routes.operation("updateSubmission")
def update_any_submission(call: Call) -> Any:
    """Update a submission by the Graph API, which submits, reclaims and returns by writing the state."""
    class_id = class_of(call)
    row, sent = submission_of(call, class_id), _sent(call)
    state, attachments = sent.pop("state", row["state"]), sent.pop("attachments", None)
    row = {**row, **sent}
    if state == "reclaimed" and row["state"] != "reclaimed":
        return _reclaim(call, class_id, row)
    handed_in = state == "submitted" and (attachments is not None or row["state"] != "submitted")
    changes = _attempt(call, class_id, row, attachments or ()) if handed_in else {"state": state}
    return _put(call, class_id, row, **changes)
