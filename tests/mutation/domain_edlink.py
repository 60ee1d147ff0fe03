"""Faults of the Edlink sandbox, each against the vendor's documents or a standard."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from syllabind.core._http import http
from syllabind_sandbox import engine
from syllabind_sandbox.auth import AuthServer, Client, HttpError, RefreshToken
from syllabind_sandbox.edlink import Edlink
from syllabind_sandbox.edlink import presenter as edlink_lists
from syllabind_sandbox.edlink import routes as edlink
from syllabind_sandbox.edlink.handlers import coursework, meta, my, oidc, onboardings
from syllabind_sandbox.service import Call, Handler
from tests.mutation.domain_common import (
    NOWHERE,
    DocumentedFault,
    FaultRow,
    accept_parameter,
    admitting,
    allowing,
    as_error,
    at_operation,
    become,
    change_records,
    coded,
    combined,
    do_nothing,
    documented_faults,
    drop_parameters,
    filled,
    for_requests,
    headless,
    instead_of,
    lacks,
    mine,
    naive,
    put,
    replace,
    replace_handler,
    replace_with,
    rewrite_body,
    rewrite_raised,
    rewrite_request,
    rewrite_request_body,
    rewrite_response,
    skip_validation,
    spoils,
    without_effect,
)
from tests.mutation.faults import FaultyTransport, Forward, altered, query_of

__all__ = ["mutants"]


def _cast(name: str) -> Callable[[Any], Any]:
    """Read a text as the number that it spells, as loosely typed languages do."""

    def mend(body: Any) -> Any:
        try:
            return {**body, name: float(body[name])}
        except (KeyError, TypeError, ValueError):
            return {**body, name: 0}

    return mend


def _one_more(window: Any) -> Any:
    def made(rows: Any, state: Any) -> Any:
        part, _ = window(rows, state)
        return part, len(part) == (state["last"] or state["first"] or edlink_lists.PAGE_SIZE)

    return made


def _from_the_front(window: Any) -> Any:
    def made(rows: Any, state: Any) -> Any:
        if state["last"] is None:
            return window(rows, state)
        part, more = window(rows, {**state, "first": state["last"], "last": None})
        return part[::-1], more

    return made


def _with_the_bound(window: Any) -> Any:
    def made(rows: Any, state: Any) -> Any:
        if state["before"] is None or state["last"] is not None:
            return window(rows, state)
        part, more = window(rows, state)
        bound_row = [row for row in rows if row["id"] == state["before"]]
        return [*part, *([] if more else bound_row)], more

    return made


def _without(*names: str) -> Callable[[Any], Any]:
    """Forget members of the cursor's state."""

    def made(open_cursor: Any) -> Any:
        return lambda call, cursor: {**open_cursor(call, cursor), **dict.fromkeys(names)}

    return made


def _size_first(open_cursor: Any) -> Any:
    def made(call: Call, cursor: str) -> Any:
        state = open_cursor(call, cursor)
        return {**state, "first": call.params.get("$first", state["first"])}

    return made


def _inverted(holds: Any) -> Any:
    return lambda held, operator, value: holds(held, "in" if operator == "not in" else operator, value)


def _any_passes(passes: Any) -> Any:
    def made(row: Any, conditions: Any) -> bool:
        return not conditions or any(passes(row, [each]) for each in conditions)

    return made


def _no_prefixes(conditions: Any) -> Any:
    def made(text: str | None, filters: Any) -> Any:
        found = conditions(text, filters)
        if any(operator == "starts with" for _, operator, _ in found):
            raise HttpError(400, "UNSUPPORTED_OPERATION", "`starts with` is no operator")
        return found

    return made


def _all_classes(call: Call) -> list[Any]:
    return list(call.service.district.tables["class"].values())


def _bare_row(find: Any) -> Any:
    def made(call: Call, class_id: str) -> Any:
        row, kept = find(call, class_id), ("id", "type", "class_id", "created_date")
        born = {"state": "open", "assignee_mode": "all"}
        return born | {name: value for name, value in row.items() if name in kept}

    return made


def _undead(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Keep what is deleted, for those who know its address."""
    path, graves = request.url.path, faulty.memory.setdefault("graves", {})
    if request.method == "GET" and path in graves:
        response = forward(request)
        return altered(response, status_code=200, content=graves[path]) if response.status_code == 404 else response
    if not mine(faulty, request):
        return forward(request)
    held = forward(
        http.Request("GET", str(request.url), headers={"authorization": request.headers.get("authorization", "")})
    )
    response = forward(request)
    if response.status_code == 200 and held.status_code == 200:
        graves[path] = held.content
    return response


def _title_cut(body: dict[str, Any]) -> dict[str, Any]:
    return {**body, "title": body["title"][:8]} if isinstance(body.get("title"), str) else body


def _malformed_is_unknown(response: http.Response) -> http.Response:
    body = response.json()
    if body["$errors"][0]["code"] != "INVALID_UUID":
        return response
    body["$errors"][0]["code"] = "NOT_FOUND"
    return altered(response, status_code=404, content=json.dumps(body))


def _born_started(call: Call, handler: Handler) -> Any:
    row = call.service.onboardings[handler(call)["id"]]
    row["state"] = "started"
    return dict(row)


def _redirect_forgotten(call: Call, handler: Handler) -> Any:
    made = handler(call)
    call.service.onboardings[made["id"]]["redirect_uri"] = None
    return made


def _delete_any(call: Call, handler: Handler) -> None:
    row = call.service.onboardings.get(call.params["onboarding_id"])
    if row is None:
        handler(call)
    call.service.onboardings.remove(call.params["onboarding_id"])


def _reusable(redeem: Any) -> Any:
    def made(self: AuthServer, code: str, *args: Any) -> Any:
        found = redeem(self, code, *args)
        self._codes[code] = found
        self._used_codes.pop(code)
        return found

    return made


def _unproven(client: Any) -> Any:
    def made(self: AuthServer, client_id: str | None, secret: str | None) -> Client:
        found = self.clients.get(client_id or "")
        good: Client = client(self, client_id, found.secret if found else secret)
        return good

    return made


def _another_refresh(refresh: Any) -> Any:
    def made(self: AuthServer, token: str, client: Client) -> tuple[str, RefreshToken]:
        _, found = refresh(self, token, client)
        return self.issue_refresh_token(found), found

    return made


def _any_scheme(grant: Any) -> Any:
    def made(self: Edlink, scheme: str, value: str, request: Any) -> Any:
        return grant(self, scheme if scheme == "basic" else "bearer", value, request)

    return made


def _as_own_team(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    own = f"/teams/{faulty.world.credentials.edlink.team_id}/"
    return rewrite_request(lambda each: {"url": re.sub("/teams/[^/]+/", own, str(each.url))})(faulty, request, forward)


def _no_member(name: str) -> Callable[[Any], None]:
    def change(body: Any) -> None:
        for each in body.get("$errors", ()):
            each.pop(name, None)

    return change


def _wrong_method(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    response = forward(request)
    return headless("allow")(response) if response.status_code == 405 and faulty.here(request) else response


def _size_code_lost(body: dict[str, Any]) -> None:
    for each in body["$errors"]:
        if each["code"] == "INVALID_PAGE_SIZE":
            each["code"] = "UNSUPPORTED_OPERATION"


def _unconnected(row: dict[str, Any]) -> None:
    if row["state"] == "completed":
        row["integration_id"] = None


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


def _all_submissions(_: Any) -> Any:
    return lambda call, class_id: list(coursework._submissions(call, class_id).values())


def _enveloped(body: dict[str, Any]) -> dict[str, Any]:
    error = {"code": body["error"].upper(), "message": body["error_description"]}
    return {"$request": NOWHERE, "$errors": [error]}


def mutants() -> Iterator[DocumentedFault]:
    """Yield all of them, family by family."""
    return documented_faults(
        contract=_contract(),
        validation=_validation(),
        state=_state(),
        paging=_paging(),
        auth=_auth(),
        errors=_errors(),
    )


def _contract() -> Iterator[FaultRow]:
    states = "Edlink, Custom Onboarding Flows: the state is created, started or completed"
    yield "edlink.getOnboarding", "state_in_capitals", states, change_records("", lambda row: put(row, state="CREATED"))
    bare = "Edlink, Custom Onboarding Flows: the sample of one onboarding is bare"
    yield "edlink.getOnboarding", "in_an_envelope", bare, rewrite_body(lambda body: {"$data": body})
    last = "Edlink, Paginated Requests: $next is missing on the last page; ClassPage: a string"
    yield "edlink.listMyClasses", "null_next_on_last_page", last, rewrite_body(lambda body: {"$next": None, **body})
    zone = "Edlink reference: dates are ISO 8601 in UTC"
    yield "edlink.getMyClass", "date_without_zone", zone, change_records("$data", naive("updated_date"))
    flag = "Edlink, Enrollment: primary is a boolean"
    text = change_records("$data", lambda row: put(row, primary=str(row["primary"]).lower()))
    yield "edlink.listMyEnrollments", "flag_as_text", flag, text
    roles = "Edlink, Person: roles is a list"
    joined = change_records("$data", lambda row: put(row, roles=",".join(row["roles"])))
    yield "edlink.getMyProfile", "list_joined", roles, joined
    keys = "RFC 7517, section 5: keys is an array"
    by_id = rewrite_body(lambda body: {"keys": {each["kid"]: each for each in body["keys"]}})
    yield "edlink.getOidcKeys", "keys_by_id", keys, by_id
    states = "Edlink, Session: the state is active, upcoming or completed"
    yield (
        "edlink.listSessions",
        "state_outside_list",
        states,
        change_records("$data", become("state", "active", "current")),
    )
    verified = "OpenID Connect Core, section 5.1: email_verified is a boolean"
    yield "edlink.getOidcUserInfo", "flag_as_text", verified, change_records("", become("email_verified", True, "true"))


def _validation() -> Iterator[FaultRow]:
    size = "Edlink, Errors & Warnings, INVALID_PAGE_SIZE: 1 to 10000"
    yield "edlink.listPeople", "size_zero_is_default", size, accept_parameter("$first", lambda _: None)
    yield "edlink.listMyClasses", "size_capped_silently", size, accept_parameter("$first", lambda _: 10_000)
    title = "Edlink, Create an assignment: title is required"
    untitled = skip_validation(lacks("title"), filled("title", "Untitled"))
    yield "edlink.createMyAssignment", "title_made_up", title, untitled
    points = "Edlink, Errors & Warnings, ASSIGNMENT_CANNOT_HAVE_ZERO_POINTS"
    pointless = skip_validation(
        lambda problem: spoils("points_possible")(problem) and problem.message[0] in "-0123456789"
    )
    yield "edlink.createMyAssignment", "zero_points_taken", points, pointless
    key = "Edlink, Idempotency: at most 255 characters"
    yield "edlink.createMyCategory", "long_key_cut", key, accept_parameter("$idempotency", lambda text: text[:255])
    weight = "Edlink, Create a category: weight is a number"
    yield "edlink.createMyCategory", "number_as_text_taken", weight, skip_validation(spoils("weight"), _cast("weight"))
    needed = "Edlink, Custom Onboarding Flows: application_id is required"
    unnamed = skip_validation(lacks("application_id"), filled("application_id", NOWHERE))
    yield "edlink.createOnboarding", "application_made_up", needed, unnamed
    prefix = "Edlink, Filtering: last_name can be filtered by `starts with`"
    yield "edlink.listPeople", "prefix_refused", prefix, replace(edlink_lists, "_conditions", _no_prefixes)
    table = "Edlink, Errors & Warnings, "
    kinds = skip_validation(lambda problem: "submission_types" in problem.name)
    yield "edlink.createAssignment", "any_submission_type", table + "INVALID_SUBMISSION_TYPE", kinds


def _state() -> Iterator[FaultRow]:
    flow = "Edlink, Custom Onboarding Flows: "
    kept = flow + "you cannot delete a completed onboarding"
    yield "edlink.deleteOnboarding", "completed_deleted", kept, replace_handler(edlink, "deleteOnboarding", _delete_any)
    born = flow + "the answer to a POST has the state created"
    yield "edlink.createOnboarding", "born_started", born, replace_handler(edlink, "createOnboarding", _born_started)
    back = flow + "redirect_uri is where the administrator is sent"
    yield (
        "edlink.createOnboarding",
        "redirect_forgotten",
        back,
        replace_handler(edlink, "createOnboarding", _redirect_forgotten),
    )
    connected = flow + "completing sets the newly created integration id"
    yield "edlink.getOnboarding", "completed_unconnected", connected, change_records("", _unconnected)
    patch = "Edlink, Patch requests: members that are not sent stay"
    yield (
        "edlink.updateMyAssignment",
        "patch_replaces",
        patch,
        at_operation(replace(coursework, "_assignment", _bare_row)),
    )
    gone = "Edlink, Delete an assignment"
    yield "edlink.deleteMyAssignment", "deleted_readable", gone, _undead
    yield (
        "edlink.deleteMyCategory",
        "deleted_listed",
        "Edlink, Delete a category",
        at_operation(without_effect),
    )
    once = "Edlink, Idempotency: the same key replays the first answer"
    yield "edlink.createMyAssignment", "key_ignored", once, replace_with(engine, "_replay_key", lambda call: ())
    whole = "Edlink, Create an assignment: the title, without a bound"
    yield "edlink.createMyAssignment", "title_cut", whole, rewrite_request_body(_title_cut)
    attempts = "Edlink, Submit: handing in adds an attempt, and attempts never change"
    yield (
        "edlink.submitMySubmission",
        "attempt_replaced",
        attempts,
        at_operation(replace(coursework, "_attempt", _one_attempt)),
    )
    only = "Edlink, Reclaim: from the state submitted only"
    yield (
        "edlink.reclaimMySubmission",
        "returned_reclaimed",
        only,
        at_operation(replace(coursework, "_reclaim", _returned_too)),
    )
    strangers = at_operation(replace(coursework, "_checked", lambda _: lambda call, class_id, row: row))
    enrolled = "Edlink, Errors & Warnings, INVALID_ASSIGNEES: assignees are enrolled in the class"
    yield "edlink.updateMyAssignment", "strangers_assigned", enrolled, strangers
    pair = "Edlink, Create an assignment alias: the pair of type and identifier is unique"
    yield (
        "edlink.createAssignmentAlias",
        "pair_taken_over",
        pair,
        at_operation(replace(coursework, "_take_alias", _any_pair)),
    )
    chosen = "Edlink, Patch requests: members that $properties does not name are ignored"
    yield "edlink.updateMyCategory", "properties_ignored", chosen, drop_parameters("$properties")


def _paging() -> Iterator[FaultRow]:
    guide = "Edlink, Paginated Requests: "
    last = guide + "$next is missing on the last page"
    yield "edlink.listPeople", "full_last_page_leads_on", last, replace(edlink_lists, "_window", _one_more)
    hours = guide + "a cursor lives for two hours"
    yield "edlink.listMyClasses", "cursor_never_dies", hours, replace_with(edlink_lists, "CURSOR_LIFETIME", 10**9)
    yield "edlink.listPeople", "cursor_dies_early", hours, replace_with(edlink_lists, "CURSOR_LIFETIME", 600)
    carries = guide + "the cursor carries page size and filter of the first call"
    yield (
        "edlink.listMyEnrollments",
        "cursor_forgets_filter",
        carries,
        replace(edlink_lists, "_open_cursor", _without("filter")),
    )
    yield (
        "edlink.listMyClasses",
        "cursor_forgets_size",
        carries,
        replace(edlink_lists, "_open_cursor", _without("first", "last")),
    )
    yield (
        "edlink.listPeople",
        "cursor_forgets_fields",
        carries,
        replace(edlink_lists, "_open_cursor", _without("fields")),
    )
    overrides = "Edlink, Errors & Warnings, PAGING_IGNORED: the cursor overrides the other paging parameters"
    yield (
        "edlink.listMyEnrollments",
        "size_beside_cursor_counts",
        overrides,
        replace(edlink_lists, "_open_cursor", _size_first),
    )
    yield (
        "edlink.listPeople",
        "before_includes_it",
        guide + "$before: elements before this id",
        replace(edlink_lists, "_window", _with_the_bound),
    )
    yield (
        "edlink.listClasses",
        "last_from_the_front",
        guide + "$last: the last elements, in reverse",
        replace(edlink_lists, "_window", _from_the_front),
    )
    filters = "Edlink, Filtering: "
    yield (
        "edlink.listEnrollments",
        "filter_ignored",
        filters + "enrollments by role",
        at_operation(replace(edlink_lists, "_conditions", lambda _: lambda text, known: [])),
    )
    yield "edlink.listMyClasses", "not_in_is_in", filters + "`not in`", replace(edlink_lists, "_holds", _inverted)
    yield (
        "edlink.listPeople",
        "any_condition_will_do",
        filters + "all conditions must hold",
        replace(edlink_lists, "_passes", _any_passes),
    )
    yield (
        "edlink.listOnboardings",
        "state_filter_ignored",
        "Edlink, Custom Onboarding Flows: filters",
        replace(onboardings, "FILTERS", lambda known: tuple(each for each in known if each != "state")),
    )
    order = "Edlink, Events: in chronological order"
    yield "edlink.listEvents", "newest_first", order, at_operation(replace(meta, "_kept", _newest_first))
    guide = "Edlink, Paginated Requests: "
    after = for_requests(lambda request: "$after" in query_of(request), replace(edlink_lists, "_window", _after_it))
    yield "edlink.listCourses", "after_includes_it", guide + "$after: elements after this id", at_operation(after)
    holds = guide + "any parameter of the first call holds for the later pages"
    expand = at_operation(replace(edlink_lists, "_open_cursor", _unexpanded))
    yield "edlink.listAgents", "cursor_forgets_expansion", holds, expand


def _auth() -> Iterator[FaultRow]:
    graph_only = "Edlink reference, authorization: a person's token is not for the Graph API"
    yield (
        "edlink.listPeople",
        "person_reads_graph",
        graph_only,
        at_operation(replace(Edlink, "allows", allowing("user"))),
    )
    hour = "Edlink reference, authorization: an access token lives for 60 minutes"
    yield "edlink.getMyProfile", "token_outlives", hour, replace_with(AuthServer, "expired", lambda self, grant: False)
    team = "Edlink, Custom Onboarding Flows: the onboardings of your team"
    yield "edlink.listOnboardings", "any_team", team, at_operation(_as_own_team)
    own = "Edlink, User Data API introduction: the courses in which the requesting user is enrolled"
    yield "edlink.getMyClass", "any_class", own, at_operation(replace_with(my, "_own_classes", _all_classes))
    yield "edlink.listMyClasses", "whole_district", own, at_operation(replace_with(my, "_own_classes", _all_classes))
    students = own + "; requests are scoped to the user"
    yield (
        "edlink.listMyClassStudents",
        "any_class",
        students,
        at_operation(replace_with(Edlink, "is_visible", lambda *_: True)),
    )
    yield (
        "edlink.createToken",
        "code_twice",
        "RFC 6749, section 4.1.2: a code is used once",
        replace(AuthServer, "redeem", _reusable),
    )
    yield (
        "edlink.createToken",
        "any_redirect",
        "Edlink reference: redirect_uri is that of the first step",
        replace(
            AuthServer,
            "redeem",
            lambda redeem: lambda self, code, client, uri, proof: redeem(self, code, client, None, proof),
        ),
    )
    yield (
        "edlink.createToken",
        "any_secret",
        "Edlink reference: client_secret is required",
        replace(AuthServer, "client", _unproven),
    )
    yield (
        "edlink.createToken",
        "refresh_token_changes",
        "Edlink reference: the refresh token stays the same",
        replace(AuthServer, "refresh", _another_refresh),
    )
    yield (
        "edlink.getMyProfile",
        "any_scheme",
        "Edlink reference: Authorization: Bearer",
        replace(Edlink, "grant", _any_scheme),
    )
    yield (
        "edlink.revokeOidcToken",
        "revoked_lives_on",
        "RFC 7009, section 2.1",
        replace_handler(edlink, "revokeOidcToken", do_nothing),
    )
    yield (
        "edlink.introspectOidcToken",
        "expired_is_active",
        "RFC 7662, section 2.2",
        at_operation(replace_with(AuthServer, "expired", lambda self, grant: False)),
    )
    yield (
        "edlink.createOidcToken",
        "nonce_forgotten",
        "OpenID Connect Core, section 3.1.3.7: the nonce comes back",
        (replace(oidc, "_id_token", lambda made: lambda call, to, who, nonce: made(call, to, who, None))),
    )
    secret = "Edlink, Integrations: listing them, with their tokens, needs the application's secret"
    lists = at_operation(replace(Edlink, "allows", admitting("integration")))
    yield "edlink.listIntegrations", "integration_lists_all", secret, lists
    own = "Edlink, Submissions: students see their own only"
    others = at_operation(replace(coursework, "_visible", _all_submissions))
    yield "edlink.getMySubmission", "student_reads_others", own, others
    staff = "Edlink, Return a submission: staff roles only"
    relaxed = at_operation(replace_with(coursework, "STAFF", coursework.STAFF | {"student"}))
    yield "edlink.returnMySubmission", "student_returns", staff, relaxed


def _errors() -> Iterator[FaultRow]:
    table = "Edlink, Errors & Warnings: "
    missing = rewrite_body(lambda body: {"$data": None, "$request": body["$request"]}, 404)
    quiet = combined(missing, rewrite_response(coded(200), 404))
    yield "edlink.getMyClass", "unknown_is_null", table + "NOT_FOUND", quiet
    yield (
        "edlink.getMyClass",
        "code_missing",
        table + "code and message are always there",
        rewrite_body(_no_member("code"), 404),
    )
    yield (
        "edlink.getMyProfile",
        "expired_is_invalid",
        table + "EXPIRED_TOKEN",
        replace(Edlink, "grant", rewrite_raised(as_error(401, "INVALID_TOKEN"))),
    )
    yield (
        "edlink.getSchool",
        "malformed_is_unknown",
        table + "INVALID_UUID",
        rewrite_response(_malformed_is_unknown, 400),
    )
    yield (
        "edlink.listMyClasses",
        "dead_cursor_crashes",
        table + "INVALID_CURSOR",
        replace(edlink_lists, "_open_cursor", rewrite_raised(as_error(500, "INTERNAL"))),
    )
    yield (
        "edlink.getMyProfile",
        "challenge_missing",
        "RFC 9110, section 11.6.1",
        rewrite_response(headless("www-authenticate"), 401),
    )
    yield "edlink.listPeople", "size_without_its_code", table + "INVALID_PAGE_SIZE", rewrite_body(_size_code_lost, 400)
    yield (
        "edlink.listPeople",
        "wrong_kind_is_forbidden",
        table + "INVALID_TOKEN for the wrong kind of token",
        replace(
            Edlink, "forbidden", lambda _: lambda self, grant, operation: HttpError(403, "NO_PERMISSION", "Not for you")
        ),
    )
    yield (
        "edlink.getMyProfile",
        "unknown_field_unsaid",
        table + "INVALID_FIELD_REQUESTED",
        rewrite_body(lambda body: body.pop("$warnings", None) and None),
    )
    yield "edlink.getMyProfile", "allow_missing", "RFC 9110, section 15.5.6", _wrong_method
    table = "Edlink, Errors & Warnings: NO_PERMISSION where the person may not do it"
    token = replace(coursework, "_staff_class", rewrite_raised(instead_of("NO_PERMISSION", 401, "INVALID_TOKEN")))
    yield "edlink.updateMySubmission", "permission_is_token", table, at_operation(token)
    shape = "RFC 6749, section 5.2: error and error_description"
    yield "edlink.createOidcToken", "error_in_envelope", shape, rewrite_body(_enveloped, 400)
