"""Further server mutants by somebody who knows the vendors' documents and the sandbox, and has not seen the suites.

Nearly all are in operations without a fault in `unseen`; they are made in the same ways.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock

import attrs

from syllabind.core._http import http
from syllabind_sandbox.alm import shopping
from syllabind_sandbox.alm import users as alm_users
from syllabind_sandbox.alm.service import alm
from syllabind_sandbox.api_spec import Contract
from syllabind_sandbox.auth import Refusal
from syllabind_sandbox.data.datetimes import moment
from syllabind_sandbox.edlink import Edlink, coursework, meta
from syllabind_sandbox.edlink import lists as edlink_lists
from syllabind_sandbox.seeded_random import Table
from syllabind_sandbox.service import Call, Handler
from syllabind_sandbox.thrive import Thrive
from syllabind_sandbox.thrive import learning as thrive_learning
from syllabind_sandbox.thrive import lists as thrive_lists
from syllabind_sandbox.thrive.service import thrive
from tests.mutation.domain import (
    NOWHERE,
    Promised,
    Row,
    asked,
    both,
    bound,
    handled,
    here,
    indulgent,
    inside,
    lenient,
    mended,
    nothing,
    promised,
    records,
    refused,
    requeried,
    responded,
    told,
    unasked,
    where,
)
from tests.mutation.server import Ask, Faulty, altered, query_of

__all__ = ["mutants"]

NAME_LENGTH = 100
"""How long the name of an audience may be."""
ALL_CRITERIA = "filter.showAllRecommendationCriteria"
"""The one filter of a list of names that selects none of them."""


# --- parts of faults -----------------------------------------------------------------------------


def _become(name: str, before: Any, after: Any) -> Callable[[dict[str, Any]], None]:
    """Write one value of a member as another."""

    def change(row: dict[str, Any]) -> None:
        if name in row and row[name] == before and type(row[name]) is type(before):
            row[name] = after

    return change


def _in_attributes(change: Callable[[dict[str, Any]], None]) -> Callable[[dict[str, Any]], None]:
    return lambda row: change(row.get("attributes", {}))


def _admitting(*kinds: str) -> Callable[[Any], Any]:
    """Let tokens of some kinds in, whatever their scopes are."""
    return lambda allows: lambda self, grant, *rest: grant.kind in kinds or allows(self, grant, *rest)


def _instead_of(code: str, status: int, other: str) -> Callable[[Refusal], Refusal]:
    """Another status and code for the refusals that have some code."""

    def change(refusal: Refusal) -> Refusal:
        return Refusal(status, other, refusal.message) if refusal.code == code else refusal

    return change


# --- contract ------------------------------------------------------------------------------------


def _true_flags_alone(body: Any) -> None:
    for manager in body:
        for name, flags in manager["permissions"].items():
            manager["permissions"][name] = {flag: value for flag, value in flags.items() if value}


def _day_alone(row: dict[str, Any]) -> None:
    row["entryDate"] = row["entryDate"][:10]


def _prices_as_text(body: dict[str, Any]) -> dict[str, Any]:
    return {kind: f"{price:.2f}" for kind, price in body.items()}


# --- validation ----------------------------------------------------------------------------------


def _open_beginning(call: Call, handler: Handler) -> Any:
    if "updatedAtTo" in call.params:
        call.params.setdefault("updatedAtFrom", "1970-01-01T00:00:00Z")
    return handler(call)


def _one_longer(parse: Any) -> Any:
    """Measure a name with one character too many."""

    def made(self: Contract, operation: Any, media: str, raw: bytes) -> Any:
        body, problems = parse(self, operation, media, raw)
        if len(problems) == 1 and problems[0].name.endswith("name") and len(str(body["name"])) == NAME_LENGTH + 1:
            return body, []
        return body, problems

    return made


def _first_selector(call: Call, handler: Handler) -> Any:
    named = [name for name in call.params if name.startswith("filter.") and name != ALL_CRITERIA]
    for name in named[1:]:
        del call.params[name]
    return handler(call)


# --- state ---------------------------------------------------------------------------------------


def _any_pair(take: Any) -> Any:
    """Give a name away that another assignment has."""

    def made(call: Call, class_id: str, assignment: str, before: Any = None) -> Any:
        pair = (class_id, call.body["type"], call.body["identifier"])
        if pair != before:
            call.service.coursework.aliases.pop(pair, None)
        return take(call, class_id, assignment, before)

    return made


def _one_attempt(attempt: Any) -> Any:
    return lambda call, class_id, row, sent: attempt(call, class_id, {**row, "attempts": []}, sent)


def _returned_too(reclaim: Any) -> Any:
    def made(call: Call, class_id: str, row: dict[str, Any]) -> Any:
        return reclaim(call, class_id, {**row, "state": "submitted"} if row["state"] == "returned" else row)

    return made


def _still_suspended(call: Call, handler: Handler) -> Any:
    tenant, user = call.service.tenant, call.body["content"]["user"]
    before = tenant.find_user(user["ref"])
    answer = handler(call)
    if call.body["eventType"] == "user_joined" and before is not None and before["status"] == "inactive":
        tenant.put_user({**tenant.users[before["id"]], "status": "inactive"})
    return answer


def _recorded_again(call: Call, handler: Handler) -> Any:
    answer = handler(call)
    if answer.status != 200:
        return answer
    table = call.service.learning.tables["completion"]
    key = call.service.tenant.fresh("completion")
    table.add(key, {**table[answer.body["statementId"]], "id": key})
    return attrs.evolve(answer, body={"statementId": key}, status=201)


def _merged(call: Call, handler: Handler) -> Any:
    """Keep what a replacement leaves out."""
    table = call.service.account.tables["externalLearning"]
    before = table.get(call.params["id"])
    answer = handler(call)
    if before is not None:
        held, row = before["attributes"], table[call.params["id"]]
        kept = {name: held[name] for name in ("title", "submissionUrl") if name in held}
        fields = {each["id"]: each for each in (*held["fields"], *row["attributes"]["fields"])}
        attributes = {**kept, **row["attributes"], "fields": list(fields.values())}
        answer["data"] = table.add(row["id"], {**row, "attributes": attributes})
    return answer


def _first_id(request: http.Request) -> dict[str, Any]:
    try:
        sent = json.loads(request.content)
    except ValueError:
        return {}
    return {"content": json.dumps(sent[:1])} if isinstance(sent, list) else {}


def _again(call: Call, handler: Handler) -> Any:
    try:
        return handler(call)
    except Refusal as refusal:
        if refusal.code != "DELETED_USERGROUP":
            raise
        return None


# --- paging --------------------------------------------------------------------------------------


def _newest_first(kept: Any) -> Any:
    return lambda call, rows: kept(call, rows)[::-1]


def _after_it(window: Any) -> Any:
    """Begin a page with the record that it should begin after."""

    def made(rows: list[Any], state: dict[str, Any]) -> Any:
        window(rows, state)
        place = [row["id"] for row in rows].index(state["after"])
        return window(rows, {**state, "after": rows[place - 1]["id"] if place else None})

    return made


def _unexpanded(open_cursor: Any) -> Any:
    return lambda call, cursor: {**open_cursor(call, cursor), "expand": None}


def _end_or_beginning(name: str, value: str, query: dict[str, str]) -> str | None:
    return None if name == "timestampTo" and "timestampFrom" in query else value


def _first_moment(sent: Any) -> Any:
    """Take a day for its first moment."""

    def made(call: Call, name: str) -> Any:
        sent(call, name)
        return moment(call.params[name])

    return made


def _later_pages_turned(listing: Any) -> Any:
    def made(call: Call, rows: Any, *args: Any, **named: Any) -> Any:
        if call.params.get("page", 1) > 1:
            rows = list(rows.values() if isinstance(rows, Table) else rows)[::-1]
        return listing(call, rows, *args, **named)

    return made


def _states_or_kind(name: str, value: str, query: dict[str, str]) -> str | None:
    return None if name == "filter.readOnly" and "filter.states" in query else value


def _sorted_late(faulty: Faulty, request: http.Request, ask: Ask) -> http.Response:
    """Cut the page first, and sort what is in it."""
    sort = query_of(request).get("sort", "")

    def arrange(body: dict[str, Any]) -> None:
        if sort.lstrip("-") == "dateAchieved":
            body["data"].sort(key=lambda row: row["attributes"].get("dateAchieved", ""), reverse=sort.startswith("-"))

    unsorted = inside(alm_users, "ordered", lambda _: lambda rows, sort, keys: list(rows))
    return told(arrange, 200)(faulty, request, lambda each: unsorted(faulty, each, ask))


# --- auth ----------------------------------------------------------------------------------------


def _all_submissions(_: Any) -> Any:
    return lambda call, class_id: list(coursework._submissions(call, class_id).values())


def _everybodys(call: Call, handler: Handler) -> Any:
    """Take what anybody submitted for the caller's own."""
    owners = call.service.owners
    with mock.patch.dict(owners, dict.fromkeys(owners, call.who.subject)):
        return handler(call)


def _badge_of_anybody(call: Call, handler: Handler) -> Any:
    if call.body["data"]["attributes"]["jobType"] == "generateUserBadge":
        call.grant = attrs.evolve(call.who, kind="admin")
    return handler(call)


# --- errors --------------------------------------------------------------------------------------


def _enveloped(body: dict[str, Any]) -> dict[str, Any]:
    error = {"code": body["error"].upper(), "message": body["error_description"]}
    return {"$request": NOWHERE, "$errors": [error]}


def _unreasoned(body: dict[str, Any]) -> None:
    for each in body["failure"]["entities"]:
        del each["reason"]


def _old_phrase(body: dict[str, Any]) -> None:
    body["error"] = "Unprocessable Entity"


def _usual_shape(body: dict[str, Any]) -> dict[str, Any] | None:
    found = body.get("meta")
    return found and {"status": "BAD_REQUEST", "title": found["error"], "source": {"info": found["detail"]}}


def _second_run_fine(response: http.Response) -> http.Response:
    running = response.json()["title"] == "BULKIMPORT_ERROR_CANNOT_INITATE_RUN"
    return altered(response, status_code=200) if running else response


# --- the mutants ---------------------------------------------------------------------------------


def mutants() -> Iterator[Promised]:
    """All of them, family by family."""
    return promised(
        contract=_contract(),
        validation=_validation(),
        state=_state(),
        paging=_paging(),
        auth=_auth(),
        errors=_errors(),
    )


def _contract() -> Iterator[Row]:
    states = "Edlink, Session: the state is active, upcoming or completed"
    yield "edlink.listSessions", "state_outside_list", states, records("$data", _become("state", "active", "current"))
    verified = "OpenID Connect Core, section 5.1: email_verified is a boolean"
    yield "edlink.getOidcUserInfo", "flag_as_text", verified, records("", _become("email_verified", True, "true"))

    status = "Thrive, Enrolment: archived, complete, open, overdue, scheduled or unassigned"
    yield "thrive.listEnrolments", "overdue_is_late", status, records("", _become("status", "overdue", "late"))
    flags = "Thrive, List managers: every flag of a group is a boolean in answers"
    yield "thrive.listAudienceManagers", "false_flags_left_out", flags, told(_true_flags_alone)
    moments = "Thrive reference: entryDate of a log entry is an ISO 8601 date-time"
    yield "thrive.getCpdEntry", "day_for_moment", moments, records("", _day_alone)

    review = "ALM, External learning: the status is PENDING, APPROVED or REJECTED"
    pending = _in_attributes(_become("status", "PENDING", "pending"))
    yield "alm.createExternalLearning", "status_in_small_letters", review, records("data", pending)
    models = "ALM manual, userNotification: modelIds is a list"
    empty = _in_attributes(_become("modelIds", [], None))
    yield "alm.listUserNotifications", "null_for_no_models", models, records("data", empty)
    prices = "ALM reference, GET /ecommerce/maxPrice: numbers by kind"
    yield "alm.getMaxPrice", "price_as_text", prices, told(_prices_as_text)


def _validation() -> Iterator[Row]:
    table = "Edlink, Errors & Warnings, "
    kinds = indulgent(lambda problem: "submission_types" in problem.name)
    yield "edlink.createAssignment", "any_submission_type", table + "INVALID_SUBMISSION_TYPE", kinds

    needs = "Thrive, List enrolments: updatedAtTo needs updatedAtFrom"
    yield "thrive.listEnrolments", "end_alone_taken", needs, handled(thrive, "listEnrolments", _open_beginning)
    hundred = "Thrive, Update an audience: a name has at most 100 characters"
    yield "thrive.updateAudience", "one_character_more", hundred, here(inside(Contract, "parse_body", _one_longer))

    ten = "ALM reference, isMemberOfVisibleCatalogs: one to ten ids"
    eleven = both(bound(shopping, "AT_ONCE", shopping.AT_ONCE + 1), lenient("ids", lambda ids: ids, "more than 10"))
    yield "alm.checkCatalogVisibility", "eleven_ids", ten, eleven
    one = "ALM reference, GET /data: exactly one selector"
    yield "alm.getData", "first_selector_counts", one, handled(alm, "getData", _first_selector)


def _state() -> Iterator[Row]:
    attempts = "Edlink, Submit: handing in adds an attempt, and attempts never change"
    yield "edlink.submitMySubmission", "attempt_replaced", attempts, here(inside(coursework, "_attempt", _one_attempt))
    only = "Edlink, Reclaim: from the state submitted only"
    yield "edlink.reclaimMySubmission", "returned_reclaimed", only, here(inside(coursework, "_reclaim", _returned_too))
    strangers = here(inside(coursework, "_checked", lambda _: lambda call, class_id, row: row))
    enrolled = "Edlink, Errors & Warnings, INVALID_ASSIGNEES: assignees are enrolled in the class"
    yield "edlink.updateMyAssignment", "strangers_assigned", enrolled, strangers
    pair = "Edlink, Create an assignment alias: the pair of type and identifier is unique"
    yield "edlink.createAssignmentAlias", "pair_taken_over", pair, here(inside(coursework, "_take_alias", _any_pair))
    chosen = "Edlink, Patch requests: members that $properties does not name are ignored"
    yield "edlink.updateMyCategory", "properties_ignored", chosen, unasked("$properties")

    joined = "Thrive, Provision and manage user accounts: user_joined brings a suspended user back"
    yield "thrive.sendUserEvent", "stays_suspended", joined, handled(thrive, "sendUserEvent", _still_suspended)
    tags = "Thrive, Update the skills of a user: existing tags, else 422"
    yield "thrive.updateUserSkills", "unknown_tag_taken", tags, here(bound(thrive_learning, "known_tags", nothing))
    known = "Thrive, Create a completion: 200 where the record was there before"
    yield "thrive.createCompletion", "recorded_twice", known, handled(thrive, "createCompletion", _recorded_again)

    whole = "ALM, API changes, PUT /externalLearnings/{id}: fields that are left out are cleared"
    yield "alm.updateExternalLearning", "put_merges", whole, handled(alm, "updateExternalLearning", _merged)
    several = "ALM reference, userNotificationsMarkRead: all ids of the list"
    yield "alm.markNotificationsRead", "first_alone", several, asked(_first_id)
    again = "ALM, API changes, DELETE /userGroups/{id}: a second time is 400 DELETED_USERGROUP"
    yield "alm.deleteUserGroup", "deleted_again", again, handled(alm, "deleteUserGroup", _again)


def _paging() -> Iterator[Row]:
    order = "Edlink, Events: in chronological order"
    yield "edlink.listEvents", "newest_first", order, here(inside(meta, "_kept", _newest_first))
    guide = "Edlink, Paginated Requests: "
    after = where(lambda request: "$after" in query_of(request), inside(edlink_lists, "_window", _after_it))
    yield "edlink.listCourses", "after_includes_it", guide + "$after: elements after this id", here(after)
    holds = guide + "any parameter of the first call holds for the later pages"
    expand = here(inside(edlink_lists, "_open_cursor", _unexpanded))
    yield "edlink.listAgents", "cursor_forgets_expansion", holds, expand

    span = "Thrive, Query activities: timestampFrom and timestampTo"
    yield "thrive.listActivities", "span_without_end", span, requeried(_end_or_beginning)
    inclusive = "Thrive, List completions: both ends of the range are inclusive"
    yield (
        "thrive.listCompletions",
        "last_day_left_out",
        inclusive,
        here(inside(thrive_lists, "sent_moment", _first_moment)),
    )
    pages = "Thrive, List CPD entries: a page has the results that follow those of the page before"
    turned = here(inside(thrive_learning, "listing", _later_pages_turned))
    yield "thrive.listCpdEntries", "later_pages_turned", pages, turned

    kinds = "ALM reference, GET /userGroups: filter.readOnly and filter.states"
    yield "alm.listUserGroups", "one_filter_of_two", kinds, requeried(_states_or_kind)
    sort = "ALM reference, GET /users/{id}/userSkills: the list is sorted by dateAchieved"
    yield "alm.listUserSkills", "sorted_after_cut", sort, here(_sorted_late)


def _auth() -> Iterator[Row]:
    secret = "Edlink, Integrations: listing them, with their tokens, needs the application's secret"
    lists = here(inside(Edlink, "allows", _admitting("integration")))
    yield "edlink.listIntegrations", "integration_lists_all", secret, lists
    own = "Edlink, Submissions: students see their own only"
    others = here(inside(coursework, "_visible", _all_submissions))
    yield "edlink.getMySubmission", "student_reads_others", own, others
    staff = "Edlink, Return a submission: staff roles only"
    students = here(bound(coursework, "STAFF", coursework.STAFF | {"student"}))
    yield "edlink.returnMySubmission", "student_returns", staff, students

    hosts = "Thrive, Search users: tokens for webhooks come from the user host"
    public = here(inside(Thrive, "allows", _admitting("public")))
    yield "thrive.sendUserEvent", "token_of_public_host", hosts, public
    scope = "Thrive, Search users: api/read is read-only access"
    yield "thrive.deleteAssignment", "reader_deletes", scope, here(inside(Thrive, "allows", _admitting("public")))

    mine = "ALM, API changes, external learning: a learner's own submissions"
    yield "alm.getExternalLearning", "anybodys_submission", mine, handled(alm, "getExternalLearning", _everybodys)
    submitted = "ALM reference, GET /jobs: the jobs that the caller submitted"
    yield "alm.listJobs", "jobs_of_all", submitted, handled(alm, "listJobs", _everybodys)
    badge = "ALM manual, scopes: a learner's token is for the learner's data"
    yield "alm.createJob", "badge_of_anybody", badge, handled(alm, "createJob", _badge_of_anybody)


def _errors() -> Iterator[Row]:
    table = "Edlink, Errors & Warnings: NO_PERMISSION where the person may not do it"
    token = inside(coursework, "_staff_class", mended(_instead_of("NO_PERMISSION", 401, "INVALID_TOKEN")))
    yield "edlink.updateMySubmission", "permission_is_token", table, here(token)
    shape = "RFC 6749, section 5.2: error and error_description"
    yield "edlink.createOidcToken", "error_in_envelope", shape, told(_enveloped, 400)

    body = "Thrive, Errors and error handling: "
    unknown = refused(_instead_of("not_found", 400, "invalid_request"))
    yield (
        "thrive.getCompletion",
        "unknown_is_bad_request",
        body + "404: there is no such resource",
        handled(thrive, "getCompletion", unknown),
    )
    yield (
        "thrive.addUserTags",
        "phrase_of_old",
        body + "422 is UnprocessableContentError Content",
        told(_old_phrase, 422),
    )
    reasons = "Thrive, Adds managers to an audience: each failure has its reason"
    yield "thrive.addAudienceManagers", "reason_missing", reasons, told(_unreasoned, 207)

    page = "ALM reference, applicableCertification: errors are meta with error and detail"
    yield "alm.getApplicableCertification", "error_of_the_rest", page, told(_usual_shape, 400, 404)
    run = "ALM, Migration manual: BULKIMPORT_ERROR_CANNOT_INITATE_RUN is a bad request"
    yield "alm.startBulkImport", "second_run_is_fine", run, responded(_second_run_fine, 400)
    words = "ALM, What's new: BAD_WORD_FOUND comes with 403"
    bad = refused(_instead_of("BAD_WORD_FOUND", 400, "BAD_WORD_FOUND"))
    yield "alm.createPostComment", "bad_word_is_bad_request", words, handled(alm, "createPostComment", bad)
