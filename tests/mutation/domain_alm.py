"""Faults of the Adobe Learning Manager sandbox, each against the vendor's documents or a standard."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from unittest import mock

import attrs

from syllabind.core._http import http
from syllabind_sandbox import engine
from syllabind_sandbox.alm import Alm
from syllabind_sandbox.alm import presenter as jsonapi
from syllabind_sandbox.alm import routes as alm
from syllabind_sandbox.alm.data.people import People
from syllabind_sandbox.alm.handlers import enrollments, jobs, oauth, shopping
from syllabind_sandbox.alm.handlers import users as alm_users
from syllabind_sandbox.alm.service import TOKEN_LIFETIME
from syllabind_sandbox.auth import AuthServer, Client, HttpError, RefreshToken, TokenSigner
from syllabind_sandbox.service import Call, Handler
from tests.mutation.domain_common import (
    DocumentedFault,
    FaultRow,
    accept_parameter,
    allowing,
    at_operation,
    become,
    change_records,
    coded,
    combined,
    do_nothing,
    documented_faults,
    drop_parameters,
    for_requests,
    headless,
    instead_of,
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
    spoils,
    unfound,
    without_effect,
)
from tests.mutation.faults import FaultyTransport, Forward, altered, query_of

__all__ = ["mutants"]


def _without_minus(name: str, value: str, _: dict[str, str]) -> str:
    return value.removeprefix("-") if name == "sort" else value


def _hard_delete(call: Call, handler: Handler) -> None:
    handler(call)
    call.service.account.tables["user"].remove(call.params["id"])


def _put_user(call: Call, handler: Handler) -> Any:
    table = call.service.account.tables["user"]
    row = table.get(call.params["id"])
    answer = handler(call)
    if row is not None:
        sent = call.body["data"].get("attributes", {})
        kept = {name: row["attributes"][name] for name in ("avatarUrl", "roles", "state", "userType", "userUniqueId")}
        changed = table.add(row["id"], {**row, "attributes": {**kept, **sent}})
        answer["data"] = changed
    return answer


def _first_job(sign: Any) -> Any:
    def made(call: Call, row: Any) -> Any:
        return sign(call, next(iter(call.service.account.tables["job"].values())))

    return made


def _enroll_anew(enroll: Any) -> Any:
    def made(call: Call, user: str) -> Any:
        answer = enroll(call, user)
        instance = answer["data"]["relationships"]["loInstance"]["data"]["id"]
        at = answer["data"]["attributes"]["dateEnrolled"]
        return jsonapi.document(call, call.service.account.enroll(user, instance, at))

    return made


def _enroll_caller(call: Call, handler: Handler) -> Any:
    call.params["id"] = call.identity.subject
    return handler(call)


def _of_everybody(body: dict[str, Any]) -> dict[str, Any]:
    attributes = body.get("data", {}).get("attributes", {})
    payload = {name: each for name, each in attributes.get("payload", {}).items() if name != "fetchActiveUsers"}
    return (
        {**body, "data": {**body["data"], "attributes": {**attributes, "payload": payload}}}
        if attributes.get("payload")
        else body
    )


def _page_alone(link: Any) -> Any:
    def made(call: Call, changes: Any = None) -> str:
        found: str = link(call, changes)
        if not changes:
            return found
        base, _, query = found.partition("?")
        kept = [each for each in query.split("&") if each.startswith(("page[", "fields[", "include="))]
        return f"{base}?{'&'.join(kept)}"

    return made


def _skipping(body: dict[str, Any]) -> None:
    links = body["links"]
    if "next" in links:
        links["next"] = re.sub(r"(page\[offset\]=)(\d+)", lambda at: f"{at[1]}{int(at[2]) + 1}", links["next"])


def _count_of_page(body: dict[str, Any]) -> None:
    body["meta"]["count"] = len(body["data"])


def _ageless(redeem: Any) -> Any:
    def made(self: AuthServer, code: str, *args: Any) -> Any:
        if code in self._codes:
            self._codes[code] = attrs.evolve(self._codes[code], expires=float("inf"))
        return redeem(self, code, *args)

    return made


def _of_any_client(refresh: Any) -> Any:
    def made(self: AuthServer, token: str, client: Client) -> Any:
        found = self.refreshes.get(token)
        return refresh(self, token, attrs.evolve(client, id=found.client) if found else client)

    return made


def _new_access(tokens: Any) -> Any:
    def made(service: Any, token: str, refresh: RefreshToken) -> Any:
        refresh.access = None
        return tokens(service, token, refresh)

    return made


def _prolonged(tokens: Any) -> Any:
    def made(service: Any, token: str, refresh: RefreshToken) -> Any:
        held = service.auth.tokens.get(refresh.access or "")
        if held is not None and not service.auth.expired(held):
            later = service.context.clock.time() + TOKEN_LIFETIME
            service.auth.tokens[refresh.access] = attrs.evolve(held, expires=later)
        return tokens(service, token, refresh)

    return made


def _learner_as_admin(call: Call, handler: Handler) -> Any:
    refreshes, key = call.service.auth.refreshes, call.body["refresh_token"]
    held = refreshes.get(key)
    if held is None:
        return handler(call)
    refreshes[key] = attrs.evolve(held, kind="admin")
    try:
        return handler(call)
    finally:
        refreshes[key] = held


def _any_signature(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    given = query_of(request).get("X-Amz-Signature", "")
    with mock.patch.object(TokenSigner, "signature", return_value=given):
        return forward(request)


def _without_token(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    pairs = [pair for pair in request.headers.items() if pair[0] != "authorization"]
    return forward(http.Request(request.method, str(request.url), headers=pairs, content=request.content))


def _file(request: http.Request) -> bool:
    return request.url.path.startswith("/s3/")


def _wide_include(request: http.Request) -> bool:
    return {"include", "page[limit]"} <= set(query_of(request))


def _typed(media: str) -> Callable[[http.Response], http.Response]:
    return lambda found: altered(found, headers={**found.headers, "content-type": media})


def _one_author(row: dict[str, Any]) -> None:
    authors = row.get("relationships", {}).get("authors")
    if authors and len(authors["data"]) == 1:
        authors["data"] = authors["data"][0]


def _unnamed_member(body: dict[str, Any]) -> None:
    if body["title"] == "Missing Param":
        del body["source"]


def _plain_status(row: dict[str, Any]) -> None:
    row["attributes"]["status"] = row["attributes"]["status"]["code"]


def _in_attributes(**members: Any) -> Callable[[dict[str, Any]], None]:
    return lambda row: put(row.setdefault("attributes", {}), **members)


def _pending(row: dict[str, Any]) -> None:
    row["attributes"]["status"] = {"code": "Submitted"}


def _mail(body: Any) -> Any:
    attributes = {**body["data"].get("attributes", {}), "email": "unknown@acme.com"}
    return {**body, "data": {**body["data"], "attributes": attributes}}


def _seats(body: Any) -> Any:
    attributes = {**body["data"]["attributes"], "seatLimit": 10}
    return {**body, "data": {**body["data"], "attributes": attributes}}


def _no_questions(call: Call, handler: Handler) -> Any:
    try:
        return handler(call)
    except HttpError as refusal:
        if refusal.code != "Missing Param":
            raise
        return {"links": {"self": jsonapi.self_link(call)}, "data": call.body["data"]}


def _unverified(redeem: Any) -> Any:
    def made(self: AuthServer, code: str, client: Client, uri: str | None, proof: str | None) -> Any:
        held = self._codes.get(code)
        if held is not None and held.authorization.challenge is not None:
            self._codes[code] = attrs.evolve(held, authorization=attrs.evolve(held.authorization, challenge=None))
        return redeem(self, code, client, uri, None)

    return made


ALL_CRITERIA = "filter.showAllRecommendationCriteria"
"""The one filter of a list of names that selects none of them."""


def _change_attributes(change: Callable[[dict[str, Any]], None]) -> Callable[[dict[str, Any]], None]:
    return lambda row: change(row.get("attributes", {}))


def _prices_as_text(body: dict[str, Any]) -> dict[str, Any]:
    return {kind: f"{price:.2f}" for kind, price in body.items()}


def _first_selector(call: Call, handler: Handler) -> Any:
    named = [name for name in call.params if name.startswith("filter.") and name != ALL_CRITERIA]
    for name in named[1:]:
        del call.params[name]
    return handler(call)


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
    except HttpError as refusal:
        if refusal.code != "DELETED_USERGROUP":
            raise
        return None


def _states_or_kind(name: str, value: str, query: dict[str, str]) -> str | None:
    return None if name == "filter.readOnly" and "filter.states" in query else value


def _sorted_late(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Cut the page first, and sort what is in it."""
    sort = query_of(request).get("sort", "")

    def arrange(body: dict[str, Any]) -> None:
        if sort.lstrip("-") == "dateAchieved":
            body["data"].sort(key=lambda row: row["attributes"].get("dateAchieved", ""), reverse=sort.startswith("-"))

    unsorted = replace(alm_users, "ordered", lambda _: lambda rows, sort, keys: list(rows))
    return rewrite_body(arrange, 200)(faulty, request, lambda each: unsorted(faulty, each, forward))


def _everybodys(call: Call, handler: Handler) -> Any:
    """Treat what others submitted as the caller's own."""
    owners = call.service.owners
    with mock.patch.dict(owners, dict.fromkeys(owners, call.identity.subject)):
        return handler(call)


def _badge_of_anybody(call: Call, handler: Handler) -> Any:
    if call.body["data"]["attributes"]["jobType"] == "generateUserBadge":
        call.grant = attrs.evolve(call.identity, kind="admin")
    return handler(call)


def _usual_shape(body: dict[str, Any]) -> dict[str, Any] | None:
    found = body.get("meta")
    return found and {"status": "BAD_REQUEST", "title": found["error"], "source": {"info": found["detail"]}}


def _second_run_fine(response: http.Response) -> http.Response:
    running = response.json()["title"] == "BULKIMPORT_ERROR_CANNOT_INITATE_RUN"
    return altered(response, status_code=200) if running else response


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
    points = "ALM manual, user: pointsEarned is an integer"
    yield "alm.getUser", "points_as_text", points, change_records("data", _in_attributes(pointsEarned="350"))
    absent = "ALM manual, user: an attribute that is not set is not there; bio is a text"
    yield "alm.listUsers", "null_for_absent", absent, change_records("data", _in_attributes(bio=None))
    kind = "ALM manual: the type of a course is learningObject"
    yield "alm.getLearningObject", "type_is_kind", kind, change_records("data", lambda row: put(row, type="course"))
    media = "ALM manual, HTTP errors: application/vnd.api+json"
    yield "alm.listSkills", "plain_json", media, rewrite_response(_typed("application/json"), 200)
    status = "ALM manual, jobs: the status is an object with a code"
    yield "alm.getJob", "status_is_text", status, change_records("data", _plain_status)
    many = "JSON:API, resource linkage: a list for to-many relationships"
    yield "alm.listLearningObjects", "single_not_in_list", many, change_records("data", _one_author)
    empty = "ALM manual, delete a user: 204 without content"
    yield "alm.deleteUser", "ok_for_no_content", empty, rewrite_response(coded(200), 204)
    epoch = "ALM manual, userSkill: dateCreated is an ISO 8601 date"
    yield "alm.getUserSkill", "epoch_for_date", epoch, change_records("data", _in_attributes(dateCreated=1456389925000))
    review = "ALM, External learning: the status is PENDING, APPROVED or REJECTED"
    pending = _change_attributes(become("status", "PENDING", "pending"))
    yield "alm.createExternalLearning", "status_in_small_letters", review, change_records("data", pending)
    models = "ALM manual, userNotification: modelIds is a list"
    absent_models = _change_attributes(become("modelIds", [], None))
    yield "alm.listUserNotifications", "null_for_no_models", models, change_records("data", absent_models)
    prices = "ALM reference, GET /ecommerce/maxPrice: numbers by kind"
    yield "alm.getMaxPrice", "price_as_text", prices, rewrite_body(_prices_as_text)


def _validation() -> Iterator[FaultRow]:
    address = "ALM manual, create a user: email is required"
    made_up = skip_validation(lambda problem: problem.name.endswith("email"), _mail)
    yield "alm.createUser", "address_made_up", address, made_up
    reach = "ALM, API deprecations list: offsets reach 500 records"
    far = accept_parameter("page[offset]", lambda _: 501, "greater than the maximum")
    yield "alm.listUsers", "offset_without_end", reach, far
    spelling = "ALM manual, retrieve learning objects: filter.lotypes"
    yield (
        "alm.listLearningObjects",
        "spelling_of_manual_unknown",
        spelling,
        replace_with(Alm, "case_insensitive_query", False),
    )
    closed = "ALM manual: the kinds of learning objects are course, learningProgram, jobAid and certification"
    unknown = accept_parameter("filter.loTypes", lambda _: None)
    yield "alm.listEnrollments", "unknown_kind_ignored", closed, unknown
    seats = "ALM manual, external profile: seatLimit is an integer"
    yield "alm.createExternalProfile", "number_as_text_taken", seats, skip_validation(spoils("seatLimit"), _seats)
    ten = "ALM reference, isMemberOfVisibleCatalogs: one to ten ids"
    eleven = combined(
        replace_with(shopping, "AT_ONCE", shopping.AT_ONCE + 1),
        accept_parameter("ids", lambda ids: ids, "more than 10"),
    )
    yield "alm.checkCatalogVisibility", "eleven_ids", ten, eleven
    one = "ALM reference, GET /data: exactly one selector"
    yield "alm.getData", "first_selector_counts", one, replace_handler(alm, "getData", _first_selector)


def _state() -> Iterator[FaultRow]:
    soft = "ALM manual, delete a user: the user is there in the state DELETED"
    yield "alm.deleteUser", "gone_for_good", soft, replace_handler(alm, "deleteUser", _hard_delete)
    some = "ALM manual, update a user: PATCH with what is to change"
    yield "alm.updateUser", "patch_replaces", some, replace_handler(alm, "updateUser", _put_user)
    mail = "ALM manual, create a user: the address is unique"
    yield "alm.createUser", "address_twice", mail, at_operation(replace(People, "user_by_email", unfound))
    file = "ALM manual, jobs: s3Url leads to the report of the job"
    yield "alm.getJob", "file_of_another_job", file, replace(jobs, "_sign", _first_job)
    done = "ALM manual, jobs: the status becomes Completed"
    yield "alm.getJob", "never_done", done, change_records("data", _pending)
    again = "ALM manual, enrollments: progress is kept"
    yield "alm.createEnrollment", "enrolling_starts_over", again, replace(enrollments, "_enroll", _enroll_anew)
    yield (
        "alm.deleteEnrollment",
        "deleted_listed",
        "ALM reference, DELETE /enrollments/{id}",
        at_operation(without_effect),
    )
    someone = "ALM reference, POST /users/{id}/enrollments: enrolls that user"
    yield (
        "alm.createUserEnrollment",
        "caller_enrolled",
        someone,
        replace_handler(alm, "createUserEnrollment", _enroll_caller),
    )
    active = "ALM manual, jobs: fetchActiveUsers leaves the others out"
    yield "alm.createJob", "report_of_all", active, rewrite_request_body(_of_everybody)
    mandatory = "ALM manual, L1 feedback: a mandatory question needs its answer"
    yield (
        "alm.submitL1Feedback",
        "answer_not_needed",
        mandatory,
        replace_handler(alm, "submitL1Feedback", _no_questions),
    )
    whole = "ALM, API changes, PUT /externalLearnings/{id}: fields that are left out are cleared"
    yield "alm.updateExternalLearning", "put_merges", whole, replace_handler(alm, "updateExternalLearning", _merged)
    several = "ALM reference, userNotificationsMarkRead: all ids of the list"
    yield "alm.markNotificationsRead", "first_alone", several, rewrite_request(_first_id)
    again = "ALM, API changes, DELETE /userGroups/{id}: a second time is 400 DELETED_USERGROUP"
    yield "alm.deleteUserGroup", "deleted_again", again, replace_handler(alm, "deleteUserGroup", _again)


def _paging() -> Iterator[FaultRow]:
    wide = "ALM, API rate limits: 10 records a page with include"
    yield (
        "alm.listUsers",
        "wide_with_include",
        wide,
        for_requests(_wide_include, replace_with(jsonapi, "PAGE_SIZE", 100)),
    )
    verbatim = "ALM manual, pagination: links.next goes on with the same list"
    yield "alm.listLearningObjects", "next_forgets_filter", verbatim, replace(jsonapi, "self_link", _page_alone)
    yield (
        "alm.listLearningObjects",
        "minus_ignored",
        "ALM manual, sorting: a minus for descending",
        rewrite_query(_without_minus),
    )
    yield "alm.listSkills", "offset_skips_one", verbatim, rewrite_body(_skipping)
    yield (
        "alm.listLearningObjects",
        "count_of_page",
        "ALM reference: meta.count is that of the list",
        rewrite_body(_count_of_page),
    )
    yield (
        "alm.listLearningObjects",
        "kinds_ignored",
        "ALM manual: filter.loTypes",
        drop_parameters("filter.loTypes"),
    )
    yield (
        "alm.listEnrollments",
        "completed_ignored",
        "ALM reference: filter.completed",
        drop_parameters("filter.completed"),
    )
    yield "alm.listUsers", "ids_ignored", "ALM reference: ids", drop_parameters("ids")
    kinds = "ALM reference, GET /userGroups: filter.readOnly and filter.states"
    yield "alm.listUserGroups", "one_filter_of_two", kinds, rewrite_query(_states_or_kind)
    sort = "ALM reference, GET /users/{id}/userSkills: the list is sorted by dateAchieved"
    yield "alm.listUserSkills", "sorted_after_cut", sort, at_operation(_sorted_late)


def _auth() -> Iterator[FaultRow]:
    same = "ALM manual, OAuth: while the token is valid, refreshing gives the same one"
    yield "alm.refreshToken", "early_refresh_is_new", same, replace(oauth, "_tokens", _new_access)
    yield "alm.refreshToken", "refresh_prolongs", same + ", not a longer life", replace(oauth, "_tokens", _prolonged)
    yield (
        "alm.refreshToken",
        "refresh_of_any_client",
        "RFC 6749, section 6: bound to the client",
        replace(AuthServer, "refresh", _of_any_client),
    )
    yield (
        "alm.createToken",
        "old_code_taken",
        "RFC 6749, section 4.1.2: ten minutes at most",
        replace(AuthServer, "redeem", _ageless),
    )
    yield "alm.createToken", "verifier_ignored", "RFC 7636, section 4.6", replace(AuthServer, "redeem", _unverified)
    yield (
        "alm.deleteUser",
        "learner_deletes",
        "ALM manual, scopes: admin:write",
        at_operation(replace(Alm, "allows", allowing("learner"))),
    )
    yield (
        "alm.updateUser",
        "learner_promoted",
        "ALM manual: a learner changes bio, locales and time zone",
        replace(alm_users, "LEARNER_WRITES", lambda known: (*known, "roles", "name", "profile", "email")),
    )
    role = "ALM manual, check a token: user_role is whose token it is"
    yield "alm.checkToken", "everybody_an_admin", role, rewrite_body(lambda body: put(body, user_role="admin"))
    others = "ALM manual, scopes: a learner's token is for the learner's data"
    yield (
        "alm.listUserEnrollments",
        "learner_sees_others",
        others,
        at_operation(replace_with(jsonapi, "require_owner", do_nothing)),
    )
    yield (
        "alm.createLearnerToken",
        "learner_impersonates",
        "ALM manual: refresh token of an administrator",
        replace_handler(alm, "createLearnerToken", _learner_as_admin),
    )
    yield "alm.getJob", "any_signature", "ALM manual, jobs: s3Url is signed", for_requests(_file, _any_signature)
    yield (
        "alm.getJob",
        "file_for_ever",
        "ALM manual, jobs: s3Url expires",
        for_requests(_file, replace_with(jobs, "timedelta", lambda seconds: timedelta(days=10_000))),
    )
    mine = "ALM, API changes, external learning: a learner's own submissions"
    yield (
        "alm.getExternalLearning",
        "anybodys_submission",
        mine,
        replace_handler(alm, "getExternalLearning", _everybodys),
    )
    submitted = "ALM reference, GET /jobs: the jobs that the caller submitted"
    yield "alm.listJobs", "jobs_of_all", submitted, replace_handler(alm, "listJobs", _everybodys)
    badge = "ALM manual, scopes: a learner's token is for the learner's data"
    yield "alm.createJob", "badge_of_anybody", badge, replace_handler(alm, "createJob", _badge_of_anybody)


def _errors() -> Iterator[FaultRow]:
    codes = "ALM reference: "
    yield "alm.getBadge", "unknown_crashes", codes + "400 with OBJECT_DOESNT_EXIST", rewrite_response(coded(500), 400)
    yield (
        "alm.getUser",
        "numeric_status",
        "ALM release notes, error body: the status is a symbol",
        rewrite_body(lambda found: put(found, status="400"), 400),
    )
    yield "alm.getSkill", "error_in_html", "ALM manual, HTTP errors", rewrite_response(_typed("text/html"), 400)
    yield (
        "alm.listSkills",
        "any_accept",
        "ALM manual, HTTP errors: 406 for a wrong Accept",
        replace_with(engine, "_accepts", lambda header, produces: True),
    )
    unnamed = "ALM release notes, error body: Missing Param has the name of what is missing"
    yield "alm.createUser", "missing_member_unnamed", unnamed, rewrite_body(_unnamed_member, 400)
    yield (
        "alm.listUsers",
        "unauthorized_is_forbidden",
        "ALM manual, HTTP errors: 401",
        rewrite_response(coded(403), 401),
    )
    yield (
        "alm.listUsers",
        "too_many_without_wait",
        "ALM, API rate limits: retry-after",
        rewrite_response(headless("retry-after"), 429),
    )
    yield (
        "alm.listUsers",
        "too_many_in_general_shape",
        "ALM, API rate limits: the body is a message",
        rewrite_body(lambda _: {"status": "TOO_MANY_REQUESTS", "title": "Too many requests"}, 429),
    )
    yield (
        "alm.getJob",
        "token_beside_signature",
        "Amazon S3: only one auth mechanism",
        for_requests(_file, _without_token),
    )
    page = "ALM reference, applicableCertification: errors are meta with error and detail"
    yield "alm.getApplicableCertification", "error_of_the_rest", page, rewrite_body(_usual_shape, 400, 404)
    run = "ALM, Migration manual: BULKIMPORT_ERROR_CANNOT_INITATE_RUN is a bad request"
    yield "alm.startBulkImport", "second_run_is_fine", run, rewrite_response(_second_run_fine, 400)
    words = "ALM, What's new: BAD_WORD_FOUND comes with 403"
    bad = rewrite_refusal(instead_of("BAD_WORD_FOUND", 400, "BAD_WORD_FOUND"))
    yield "alm.createPostComment", "bad_word_is_bad_request", words, replace_handler(alm, "createPostComment", bad)
