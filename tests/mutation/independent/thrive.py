"""Servers that break what the document of Thrive Learning says."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from typing import Any

from syllabind.core._http import http
from tests.mutation.faults import FaultyTransport, Forward, Mutant, altered, query_of
from tests.mutation.independent.shapes import (
    Wrong,
    again,
    asked,
    body_of,
    each,
    edited,
    first_of_several,
    losing,
    made,
    page_of,
    resent,
    with_query,
)

__all__ = ["mutants"]

LONGEST_NUMBER = 6
"""Numbers of more digits are left to the right server."""


def _duration_as_text(content: dict[str, Any]) -> None:
    duration = content.get("duration")
    if isinstance(duration, dict):
        duration["value"] = f"{duration.get('value')} minutes"


def _total_of_last_page(body: Any, request: http.Request) -> None:
    facts = body.get("pagination") if isinstance(body, dict) else None
    if facts and facts["page"] > 1 and facts["page"] == facts["totalPages"]:
        facts["totalResults"] = len(page_of(body))


def _overlapping(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Begin each later page with the last record of the page before."""
    response = forward(request)
    if not asked(faulty, request, "GET") or response.status_code != 200:
        return response
    body = body_of(response)
    here = page_of(body)
    number = body["pagination"]["page"]
    if number == 1 or not here:
        return response
    before = page_of(body_of(forward(with_query(request, page=str(number - 1)))))
    here[:] = [*before[-1:], *here[:-1]]
    return altered(response, content=json.dumps(body))


def _overdue_as_complete(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Add an overdue enrolment where complete ones are asked for."""
    response = forward(request)
    query = query_of(request)
    wanted = query.get("status") == "complete" and "page" not in query
    if not asked(faulty, request, "GET") or not wanted or response.status_code != 200:
        return response
    overdue = page_of(body_of(forward(with_query(request, status="overdue"))))
    return altered(response, content=json.dumps([*page_of(body_of(response)), *overdue[:1]]))


def _pages_of_one(request: http.Request) -> http.Request:
    """Count pages from 0 where each holds one record."""
    query = query_of(request)
    number = query.get("page", "1")
    if query.get("perPage") != "1" or not number.isdecimal() or len(number) > LONGEST_NUMBER:
        return request
    return with_query(request, page=str(int(number) + 1))


def _no_interests_as_null(body: Any, request: http.Request) -> None:
    if isinstance(body, dict) and body.get("interests") == []:
        body["interests"] = None


def _neighbour(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer with the next user for keys that end in 7."""
    response = forward(request)
    path = str(request.url).partition("?")[0]
    if asked(faulty, request, "GET") and response.status_code == 200 and path.endswith("7"):
        next_user = forward(again(request, url=f"{path[:-1]}8"))
        return next_user if next_user.status_code == 200 else response
    return response


def _as_page_of_browser(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Call JSON a page for browsers."""
    response = forward(request)
    if asked(faulty, request, "GET") and response.status_code == 200:
        return altered(response, headers={**response.headers, "content-type": "text/html"})
    return response


def _hidden_prior_learning(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer 404 for completions that were imported, though the list has them."""
    response = forward(request)
    body = body_of(response)
    if asked(faulty, request, "GET") and isinstance(body, dict) and body.get("isRPL") is True:
        path = str(request.url).partition("?")[0]
        return forward(again(request, url=f"{path.rpartition('/')[0]}/{'0' * 24}"))
    return response


def _kept_within_structure(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer the deletion of an audience that lies in a structure, and keep the audience."""
    if not asked(faulty, request, "DELETE"):
        return forward(request)
    known = body_of(forward(again(request, method="GET", content=b"")))
    before = faulty.world.snapshot()
    response = forward(request)
    if response.status_code // 100 == 2 and isinstance(known, dict) and known.get("parent"):
        faulty.world.restore(before)
    return response


def _refused_repetition(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer 409 for a completion that is recorded already."""
    response = forward(request)
    if asked(faulty, request, "POST") and response.status_code == 200:
        error = {"status": 409, "error": "Conflict", "message": "The completion exists"}
        return altered(response, status_code=409, content=json.dumps(error))
    return response


def _without_nulls(request: http.Request) -> http.Request:
    """Take null for a member that was left out."""
    body = body_of(request)
    if not isinstance(body, dict) or None not in body.values():
        return request
    kept = {name: value for name, value in body.items() if value is not None}
    return again(request, content=json.dumps(kept))


def _any_scope(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Ignore the scopes of a token."""
    response = forward(request)
    if not asked(faulty, request, "PATCH") or response.status_code != 403:
        return response
    known = faulty.world.credentials.thrive
    secret = b64encode(f"{known.tenant_id}:{known.secret}".encode()).decode()
    return forward(again(request, headers={**request.headers, "authorization": f"Basic {secret}"}))


TABLE = (
    Wrong(
        "third_duration_as_text",
        "contract",
        "listContents",
        edited(each(_duration_as_text, of=3)),
        "ContentDuration.value is a number or null",
    ),
    Wrong(
        "first_of_statuses",
        "state",
        "searchUsers",
        resent(first_of_several("statuses")),
        "statuses: Only users with one of these statuses",
    ),
    Wrong(
        "total_of_last_page",
        "paging",
        "listAudiences",
        edited(_total_of_last_page),
        "Pagination.totalResults: How many results match, over all pages",
    ),
    Wrong(
        "overlapping_pages",
        "paging",
        "listAudienceMembers",
        _overlapping,
        "page: The page to read, counted from 1; perPage: How many results a page holds",
    ),
    Wrong(
        "overdue_among_complete",
        "state",
        "listEnrolments",
        _overdue_as_complete,
        "status: Only enrolments with this status",
    ),
    Wrong(
        "first_page_of_one_skipped",
        "paging",
        "listCompletions",
        resent(_pages_of_one),
        "page: The page to read, counted from 1",
    ),
    Wrong(
        "no_interests_as_null",
        "contract",
        "getTag",
        edited(_no_interests_as_null),
        "Tag.interests is a list of ids, never null",
    ),
    Wrong(
        "neighbour_for_refs_with_seven",
        "state",
        "getUserByRef",
        _neighbour,
        "ref: The customer's own key of the user",
    ),
    Wrong(
        "levels_as_html",
        "contract",
        "listSkillLevels",
        _as_page_of_browser,
        "The 200 has application/json alone",
    ),
    Wrong(
        "listed_prior_learning_not_found",
        "state",
        "getCompletion",
        _hidden_prior_learning,
        "200: the completion; the list has those with isRPL too, so their ids lead to them",
    ),
    Wrong(
        "recurrence_lost",
        "state",
        "updateAssignment",
        losing("PATCH", "recurrence"),
        "Change an assignment: AssignmentUpdate.recurrence, Days until it is due again",
    ),
    Wrong(
        "audience_within_structure_kept",
        "state",
        "deleteAudience",
        _kept_within_structure,
        "204: The audience is gone",
    ),
    Wrong(
        "repeated_completion_refused",
        "errors",
        "createCompletion",
        _refused_repetition,
        "A record that is there already is a success too, so that the request may be sent again",
    ),
    Wrong(
        "nulls_ignored",
        "state",
        "updateUser",
        resent(_without_nulls, "PATCH"),
        "What is left out stays as it is; what is null is cleared",
    ),
    Wrong(
        "read_scope_suspends",
        "auth",
        "suspendUser",
        _any_scope,
        "Its security wants api/write or api/all of a token",
    ),
)


def mutants() -> Iterator[Mutant]:
    """Yield the wrong servers of Thrive Learning."""
    return made("thrive", TABLE)
