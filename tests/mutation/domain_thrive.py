"""Faults of the Thrive Learning sandbox, each against the vendor's documents or a standard."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import attrs

from syllabind.core._http import http
from syllabind_sandbox import World
from syllabind_sandbox.api_spec import ApiSpec, Problem
from syllabind_sandbox.auth import AuthServer, Grant
from syllabind_sandbox.data.datetimes import parse_datetime
from syllabind_sandbox.seeded_random import Table
from syllabind_sandbox.service import Call, Handler
from syllabind_sandbox.thrive import Thrive
from syllabind_sandbox.thrive import presenter as thrive_lists
from syllabind_sandbox.thrive import routes as thrive
from syllabind_sandbox.thrive import service as thrive_service
from syllabind_sandbox.thrive.data.tenant import Tenant
from syllabind_sandbox.thrive.handlers import learning as thrive_learning
from tests.mutation.domain_common import (
    NOWHERE,
    DocumentedFault,
    FaultRow,
    accept_parameter,
    admitting,
    after_success,
    allowing,
    as_error,
    at_operation,
    become,
    change_records,
    coded,
    do_nothing,
    documented_faults,
    drop_parameters,
    filled,
    instead_of,
    lacks,
    naive,
    put,
    replace,
    replace_handler,
    replace_with,
    rewrite_body,
    rewrite_query,
    rewrite_refusal,
    rewrite_request,
    rewrite_request_body,
    rewrite_response,
    skip_validation,
    unfound,
    without_effect,
)
from tests.mutation.faults import FaultyTransport, Forward, altered, query_of

__all__ = ["mutants"]


def _names_kept(world: World, key: str, user: dict[str, Any]) -> None:
    world.thrive.tenant.put_user({**user, "ref": None, "status": "inactive", "deleted": True})


def _reference_kept(world: World, key: str, user: dict[str, Any]) -> None:
    tenant = world.thrive.tenant
    tenant.put_user({**tenant.users[user["id"]], "ref": user["ref"]})


def _still_active(world: World, key: str, user: dict[str, Any]) -> None:
    tenant = world.thrive.tenant
    tenant.put_user({**tenant.users[user["id"]], "status": "active"})


def _last_tags_alone(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    tenant = faulty.world.thrive.tenant
    response = forward(request)
    user = tenant.users.get(request.url.path.split("/")[-2])
    if response.status_code == 200 and user is not None:
        tenant.put_user({**user, "tags": {"skills": json.loads(request.content)["tags"]}})
    return response


def _twice(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Add to the members those that are in already."""
    tenant, key = faulty.world.thrive.tenant, request.url.path.split("/")[-2]
    before = list(tenant.members_of(key)) if key in tenant.audiences else []
    response = forward(request)
    if response.status_code in (200, 207):
        named = {user["id"] for user in map(tenant.find_user, json.loads(request.content)) if user}
        members = tenant.members_of(key)
        members += [each for each in before if each in named]
    return response


def _emptied(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    response, key = forward(request), request.url.path.split("/")[-2]
    if response.status_code != 400 or request.content.strip() != b"[]":
        return response
    faulty.world.thrive.tenant.members_of(key).clear()
    return altered(response, status_code=200, content=json.dumps({"success": {"count": 0, "entities": []}}))


def _short_page_lost(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    response = forward(request)
    size = int(query_of(request).get("perPage", "100")) if response.status_code == 200 else 0
    return altered(response, content=b"[]") if size and len(response.json()) < size else response


def _filtered_late(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Cut the page first, and filter what is in it."""
    query = query_of(request)
    wanted = {*query.get("statuses", "").split(","), query.get("status", "")} - {""}
    response = drop_parameters("statuses", "status")(faulty, request, forward)
    if not wanted or response.status_code != 200 or forward(request).status_code != 200:
        return response
    body = response.json()
    body["results"] = [each for each in body["results"] if each["status"] in wanted]
    return altered(response, content=json.dumps(body))


def _counted_from_zero(name: str, value: str, _: dict[str, str]) -> str:
    return str(int(value) + 1) if name == "page" and value.isdecimal() else value


def _size_of_first_page(name: str, value: str, query: dict[str, str]) -> str | None:
    return None if name == "perPage" and query.get("page", "1") != "1" else value


def _without_nulls(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if value is not None}


def _with_nulls(body: dict[str, Any]) -> dict[str, Any]:
    return {**dict.fromkeys(("email", "languageCode", "timeZone", "jobTitle")), **body}


def _rounded_down(body: dict[str, Any]) -> None:
    pages = body["pagination"]
    pages["totalPages"] = pages["totalResults"] // pages["perPage"]


def _total_of_page(body: dict[str, Any]) -> None:
    body["pagination"]["totalResults"] = len(body["results"])


def _tenant_alone(basic: Any) -> Any:
    def made(value: str) -> Any:
        read = basic(value)
        return read[0], "sbx_thrive_api_secret"

    return made


def _every_scope(issue: Any) -> Any:
    def made(self: AuthServer, grant: Grant, *, lifetime: float | None) -> Any:
        return issue(self, attrs.evolve(grant, scopes=thrive_service.SCOPES[grant.kind]), lifetime=lifetime)

    return made


def _any_tenant(call: Call, handler: Handler) -> Any:
    call.params["tenantId"] = call.service.credentials.tenant_id
    return handler(call)


def _without_pages(body: dict[str, Any]) -> None:
    del body["pagination"]["totalPages"]


def _naive_positions(row: dict[str, Any]) -> None:
    for each in row["positions"]:
        naive("startDate")(each)


def _of_body(problem: Problem) -> bool:
    return problem.name == "" and "item" in problem.message


def _first_hundred(body: Any) -> Any:
    return body[:100] or ["unknown"]


NAME_LENGTH = 100
"""How long the name of an audience may be."""


def _true_flags_alone(body: Any) -> None:
    for manager in body:
        for name, flags in manager["permissions"].items():
            manager["permissions"][name] = {flag: value for flag, value in flags.items() if value}


def _day_alone(row: dict[str, Any]) -> None:
    row["entryDate"] = row["entryDate"][:10]


def _open_beginning(call: Call, handler: Handler) -> Any:
    if "updatedAtTo" in call.params:
        call.params.setdefault("updatedAtFrom", "1970-01-01T00:00:00Z")
    return handler(call)


def _one_longer(parse: Any) -> Any:
    """Measure a name with one character too many."""

    def made(self: ApiSpec, operation: Any, media: str, raw: bytes) -> Any:
        body, problems = parse(self, operation, media, raw)
        if len(problems) == 1 and problems[0].name.endswith("name") and len(str(body["name"])) == NAME_LENGTH + 1:
            return body, []
        return body, problems

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


def _end_or_beginning(name: str, value: str, query: dict[str, str]) -> str | None:
    return None if name == "timestampTo" and "timestampFrom" in query else value


def _first_moment(sent: Any) -> Any:
    """Take a day for its first moment."""

    def made(call: Call, name: str) -> Any:
        sent(call, name)
        return parse_datetime(call.params[name])

    return made


def _later_pages_turned(listing: Any) -> Any:
    def made(call: Call, rows: Any, *args: Any, **named: Any) -> Any:
        if call.params.get("page", 1) > 1:
            rows = list(rows.values() if isinstance(rows, Table) else rows)[::-1]
        return listing(call, rows, *args, **named)

    return made


def _unreasoned(body: dict[str, Any]) -> None:
    for each in body["failure"]["entities"]:
        del each["reason"]


def _old_phrase(body: dict[str, Any]) -> None:
    body["error"] = "Unprocessable Entity"


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
    pages = "Thrive, Search users: the details of the pagination have the total number of pages"
    yield "thrive.searchUsers", "pages_missing", pages, rewrite_body(_without_pages)
    dates = "Thrive reference: startDate of a position is an ISO 8601 date-time"
    yield "thrive.getUserByRef", "date_without_zone", dates, change_records("", _naive_positions)
    plain = "Thrive, List assignments: a bare array without totals"
    yield "thrive.listAssignments", "in_an_envelope", plain, rewrite_body(lambda body: {"results": body})
    envelope = "Thrive, List members: results and pagination"
    yield "thrive.listAudienceMembers", "bare_list", envelope, rewrite_body(lambda body: body["results"])
    hexadecimal = "Thrive reference: the id of a content has 24 hexadecimal digits"
    yield "thrive.getContent", "id_is_uuid", hexadecimal, change_records("", lambda row: put(row, id=NOWHERE))
    name = "Thrive reference: the name of an audience is a text"
    yield "thrive.listAudiences", "name_null", name, change_records("results", lambda row: put(row, name=None))
    status = "Thrive, Enrolment: archived, complete, open, overdue, scheduled or unassigned"
    yield "thrive.listEnrolments", "overdue_is_late", status, change_records("", become("status", "overdue", "late"))
    flags = "Thrive, List managers: every flag of a group is a boolean in answers"
    yield "thrive.listAudienceManagers", "false_flags_left_out", flags, rewrite_body(_true_flags_alone)
    moments = "Thrive reference: entryDate of a log entry is an ISO 8601 date-time"
    yield "thrive.getCpdEntry", "day_for_moment", moments, change_records("", _day_alone)


def _validation() -> Iterator[FaultRow]:
    most = "Thrive, List users: 1 to 1000 results a page"
    yield "thrive.searchUsers", "size_capped_silently", most, accept_parameter("perPage", lambda _: 1000)
    known = "Thrive, List users: status is active, inactive, expired or new"
    yield "thrive.searchUsers", "unknown_status_ignored", known, accept_parameter("status", lambda _: None)
    none = "Thrive, Replace members: an empty list is refused"
    cleared = at_operation(_emptied)
    yield "thrive.replaceAudienceMembers", "empty_list_clears", none, cleared
    hundred = "Thrive, Add members: 1 to 100 entries"
    yield "thrive.addAudienceMembers", "long_list_cut", hundred, skip_validation(_of_body, _first_hundred)
    reference = "Thrive, Create a user: ref is required"
    yield "thrive.createUser", "reference_made_up", reference, skip_validation(lacks("ref"), filled("ref", "NEW"))
    period = "Thrive, CPD user log summaries: entryDateFrom is required"
    yield (
        "thrive.listCpdUserSummaries",
        "period_not_needed",
        period,
        accept_parameter("entryDateFrom", lambda _: "0001-01-01T00:00:00Z"),
    )
    flag = "Thrive, List audiences: apiControlled is a boolean"
    yield "thrive.listAudiences", "flag_of_any_text", flag, accept_parameter("apiControlled", lambda text: text != "")
    needs = "Thrive, List enrolments: updatedAtTo needs updatedAtFrom"
    yield "thrive.listEnrolments", "end_alone_taken", needs, replace_handler(thrive, "listEnrolments", _open_beginning)
    hundred = "Thrive, Update an audience: a name has at most 100 characters"
    yield (
        "thrive.updateAudience",
        "one_character_more",
        hundred,
        at_operation(replace(ApiSpec, "parse_body", _one_longer)),
    )


def _state() -> Iterator[FaultRow]:
    partial_user = "Thrive, Update a user: what is left out stays as it is"
    yield (
        "thrive.updateUser",
        "patch_replaces",
        partial_user,
        rewrite_request_body(_with_nulls),
    )
    null = "Thrive, Update a user: what is null is cleared"
    yield "thrive.updateUser", "null_ignored", null, rewrite_request_body(_without_nulls)
    obscured = "Thrive, Delete a user: the personal data are made unreadable"
    yield "thrive.deleteUser", "names_kept", obscured, after_success(_names_kept)
    yield (
        "thrive.deleteUser",
        "reference_leads_on",
        "Thrive, Delete a user",
        after_success(_reference_kept),
    )
    inactive = "Thrive, Suspend a user: the account becomes inactive"
    yield "thrive.suspendUser", "stays_active", inactive, after_success(_still_active)
    added = "Thrive, Adds users to an audience's members list"
    yield (
        "thrive.addAudienceMembers",
        "add_replaces",
        added,
        rewrite_request(lambda _: {"method": "PATCH"}),
    )
    replaced = "Thrive, Replaces an audience's members: who is not in the list is a member no longer"
    yield (
        "thrive.replaceAudienceMembers",
        "replace_adds",
        replaced,
        rewrite_request(lambda _: {"method": "POST"}),
    )
    yield "thrive.addAudienceMembers", "member_twice", added, at_operation(_twice)
    tags = "Thrive, Add tags to a user"
    yield "thrive.addUserTags", "add_replaces", tags, at_operation(_last_tags_alone)
    unique = "Thrive, Create a user: ref is unique, else 409"
    yield "thrive.createUser", "reference_twice", unique, at_operation(replace(Tenant, "find_user", unfound))
    yield (
        "thrive.deleteAudience",
        "deleted_listed",
        "Thrive, Delete an audience",
        at_operation(without_effect),
    )
    joined = "Thrive, Provision and manage user accounts: user_joined brings a suspended user back"
    yield "thrive.sendUserEvent", "stays_suspended", joined, replace_handler(thrive, "sendUserEvent", _still_suspended)
    tags = "Thrive, Update the skills of a user: existing tags, else 422"
    yield (
        "thrive.updateUserSkills",
        "unknown_tag_taken",
        tags,
        at_operation(replace_with(thrive_learning, "known_tags", do_nothing)),
    )
    known = "Thrive, Create a completion: 200 where the record was there before"
    yield (
        "thrive.createCompletion",
        "recorded_twice",
        known,
        replace_handler(thrive, "createCompletion", _recorded_again),
    )


def _paging() -> Iterator[FaultRow]:
    users = "Thrive, Search users: "
    yield "thrive.listAudiences", "pages_rounded_down", users + "total number of pages", rewrite_body(_rounded_down)
    yield (
        "thrive.searchUsers",
        "total_of_page",
        users + "total number of results matching",
        rewrite_body(_total_of_page),
    )
    yield (
        "thrive.listContents",
        "counted_from_zero",
        "Thrive reference: page numbers start at 1",
        rewrite_query(_counted_from_zero),
    )
    yield (
        "thrive.listAssignments",
        "short_page_dropped",
        "Thrive, List assignments: a page that is not full is last",
        at_operation(_short_page_lost),
    )
    yield (
        "thrive.searchUsers",
        "filtered_after_cut",
        users + "results matching the query",
        at_operation(_filtered_late),
    )
    yield (
        "thrive.searchUsers",
        "omitted_statuses_stay",
        "Thrive, Search users: omitStatuses",
        drop_parameters("omitStatuses"),
    )
    yield (
        "thrive.searchUsers",
        "since_ignored",
        "Thrive, Search users: updatedSince",
        drop_parameters("updatedSince"),
    )
    yield (
        "thrive.listTags",
        "later_pages_of_default_size",
        users + "number of results per page",
        rewrite_query(_size_of_first_page),
    )
    span = "Thrive, Query activities: timestampFrom and timestampTo"
    yield "thrive.listActivities", "span_without_end", span, rewrite_query(_end_or_beginning)
    inclusive = "Thrive, List completions: both ends of the range are inclusive"
    yield (
        "thrive.listCompletions",
        "last_day_left_out",
        inclusive,
        at_operation(replace(thrive_lists, "sent_moment", _first_moment)),
    )
    pages = "Thrive, List CPD entries: a page has the results that follow those of the page before"
    turned = at_operation(replace(thrive_learning, "list_response", _later_pages_turned))
    yield "thrive.listCpdEntries", "later_pages_turned", pages, turned


def _auth() -> Iterator[FaultRow]:
    write = "Thrive, Search users: api/read is read-only access"
    yield "thrive.createAudience", "reader_writes", write, at_operation(replace(Thrive, "allows", allowing("public")))
    hosts = "Thrive, Search users: tokens of the user host are for webhooks"
    yield "thrive.searchUsers", "webhook_token_reads", hosts, at_operation(replace(Thrive, "allows", allowing("user")))
    secret = "Thrive, Search users: the password is the API secret"
    yield "thrive.searchUsers", "any_secret", secret, replace(thrive_service, "basic_credentials", _tenant_alone)
    scopes = "RFC 6749, section 3.3: scopes that were not asked for are not granted"
    yield "thrive.createToken", "every_scope", scopes, replace(AuthServer, "issue", _every_scope)
    tenant = "Thrive, Search users: the tenant's id is in the token's path"
    yield "thrive.createToken", "any_tenant", tenant, replace_handler(thrive, "createToken", _any_tenant)
    yield (
        "thrive.searchUsers",
        "token_outlives",
        "Thrive, OAuth API authentication: an hour",
        replace_with(AuthServer, "expired", lambda self, grant: False),
    )
    hosts = "Thrive, Search users: tokens for webhooks come from the user host"
    public = at_operation(replace(Thrive, "allows", admitting("public")))
    yield "thrive.sendUserEvent", "token_of_public_host", hosts, public
    scope = "Thrive, Search users: api/read is read-only access"
    yield (
        "thrive.deleteAssignment",
        "reader_deletes",
        scope,
        at_operation(replace(Thrive, "allows", admitting("public"))),
    )


def _errors() -> Iterator[FaultRow]:
    body = "Thrive, Errors and error handling: "
    yield (
        "thrive.getAudience",
        "status_as_text",
        body + "status is a number",
        rewrite_body(lambda found: put(found, status=str(found["status"])), 404),
    )
    yield (
        "thrive.getAudience",
        "label_for_phrase",
        body + "error is the phrase",
        rewrite_body(lambda found: put(found, error="not_found"), 404),
    )
    yield (
        "thrive.createAudience",
        "scope_is_unauthorized",
        body + "403: check the scopes",
        replace(
            Thrive, "forbidden", lambda _: lambda self, grant, operation: self.unauthorized("The scopes do not fit")
        ),
    )
    yield (
        "thrive.createUser",
        "conflict_is_bad_request",
        body + "409",
        replace_handler(thrive, "createUser", rewrite_refusal(as_error(400, "invalid_request"))),
    )
    yield (
        "thrive.addAudienceMembers",
        "partial_is_ok",
        "Thrive, Adds users to an audience: 207",
        rewrite_response(coded(200), 207),
    )
    yield (
        "thrive.addAudienceMembers",
        "refused_unnamed",
        "Thrive, Adds users to an audience: failure has reasons",
        rewrite_body(lambda found: put(found, failure={"count": found["failure"]["count"]}), 207),
    )
    yield (
        "thrive.createToken",
        "error_of_the_rest",
        "RFC 6749, section 5.2: error is a code",
        rewrite_body(
            lambda found: {"status": 401, "error": "Unauthorized", "message": found["error_description"]}, 400, 401
        ),
    )
    yield "thrive.listAudienceMembers", "unknown_crashes", body + "404", rewrite_response(coded(500), 404)
    body = "Thrive, Errors and error handling: "
    unknown = rewrite_refusal(instead_of("not_found", 400, "invalid_request"))
    yield (
        "thrive.getCompletion",
        "unknown_is_bad_request",
        body + "404: there is no such resource",
        replace_handler(thrive, "getCompletion", unknown),
    )
    yield (
        "thrive.addUserTags",
        "phrase_of_old",
        body + "422 is UnprocessableContentError Content",
        rewrite_body(_old_phrase, 422),
    )
    reasons = "Thrive, Adds managers to an audience: each failure has its reason"
    yield "thrive.addAudienceManagers", "reason_missing", reasons, rewrite_body(_unreasoned, 207)
