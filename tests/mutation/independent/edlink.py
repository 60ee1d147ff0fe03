"""Servers that break what the document of Edlink says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from syllabind.core._http import http
from tests.mutation.faults import FaultyTransport, Forward, Mutant, altered, query_of
from tests.mutation.independent.shapes import (
    Wrong,
    again,
    asked,
    body_of,
    edited,
    made,
    page_of,
    resent,
    with_query,
)

__all__ = ["mutants"]


def _reversed_with(name: str) -> Any:
    """Reverse the pages that are asked for with a parameter."""

    def change(body: Any, request: http.Request) -> None:
        if name in query_of(request):
            page_of(body).reverse()

    return change


def _first_condition(request: http.Request) -> http.Request:
    """Hold the first of several filtered properties alone."""
    try:
        conditions = json.loads(query_of(request).get("$filter", ""))
    except (ValueError, RecursionError):
        return request
    if not isinstance(conditions, dict) or len(conditions) < 2:
        return request
    name = next(iter(conditions))
    return with_query(request, **{"$filter": json.dumps({name: conditions[name]})})


def _student_among_teachers(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Add a student to the teachers of a class."""
    response = forward(request)
    if not asked(faulty, request, "GET") or response.status_code != 200 or "$first" in query_of(request):
        return response
    path, _, query = str(request.url).partition("?")
    students = page_of(body_of(forward(again(request, url=f"{path.removesuffix('teachers')}students?{query}"))))
    body = body_of(response)
    page_of(body).extend(students[:1])
    return altered(response, content=json.dumps(body))


def _one_field_only(request: http.Request) -> http.Request:
    """Ignore `$fields` where it names several properties."""
    return with_query(request, **{"$fields": None}) if "," in query_of(request).get("$fields", "") else request


def _target_as_observer(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Embed the student in place of the guardian."""
    response = forward(request)
    body = body_of(response)
    agent = body.get("$data") if isinstance(body, dict) else None
    if not asked(faulty, request, "GET") or not isinstance(agent, dict) or not {"observer", "target_id"} <= set(agent):
        return response
    root = str(request.url).partition("?")[0].rpartition("/agents/")[0]
    person = body_of(forward(again(request, url=f"{root}/people/{agent['target_id']}")))
    if isinstance(person, dict) and "$data" in person:
        agent["observer"] = person["$data"]
    return altered(response, content=json.dumps(body))


def _next_to_itself(body: Any, request: http.Request) -> None:
    if isinstance(body, dict) and body.get("$next") and "$cursor" in query_of(request):
        body["$next"] = str(request.url)


def _yes_on_last_page(body: Any, request: http.Request) -> None:
    providers = page_of(body)
    if providers and isinstance(body, dict) and not body.get("$next"):
        providers[-1]["allows_data_sync"] = "yes"


def _null_for_unknown(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer success without a record for ids that no record has."""
    response = forward(request)
    if asked(faulty, request, "GET") and response.status_code == 404:
        body = body_of(response)
        told = {"$data": None, "$request": body.get("$request") if isinstance(body, dict) else None}
        return altered(response, status_code=200, content=json.dumps(told))
    return response


def _first_school(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer for all schools with the courses of the school that was asked for first."""
    response = forward(request)
    if not asked(faulty, request, "GET") or response.status_code != 200 or "$cursor" in query_of(request):
        return response
    path, _, query = str(request.url).partition("?")
    first = faulty.memory.setdefault("path", path)
    return response if first == path else forward(again(request, url=f"{first}?{query}"))


def _graph_for_people(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Open the graph to the tokens of people."""
    response = forward(request)
    if not asked(faulty, request, "GET") or response.status_code != 401:
        return response
    root = str(request.url).partition("/graph/")[0]
    if forward(again(request, url=f"{root}/my/profile")).status_code != 200:
        return response
    token = faulty.world.credentials.edlink.integration_token
    return forward(again(request, headers={**request.headers, "authorization": f"Bearer {token}"}))


def _listed_after_deletion(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Keep deleted assignments at the end of their list."""
    url = str(request.url).partition("?")[0]
    if asked(faulty, request, "DELETE"):
        known = body_of(forward(again(request, method="GET", url=url, content=b"")))
        response = forward(request)
        if response.status_code // 100 == 2 and isinstance(known, dict) and known.get("$data"):
            faulty.memory.setdefault(url.rpartition("/")[0], []).append(known["$data"])
        return response
    response = forward(request)
    body = body_of(response)
    deleted = faulty.memory.get(url)
    if request.method != "GET" or not deleted or response.status_code != 200 or body.get("$next"):
        return response
    page_of(body).extend(deleted)
    return altered(response, content=json.dumps(body))


def _other_submission(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Grade another submission to the same assignment."""
    if not asked(faulty, request, "PATCH"):
        return forward(request)
    path, _, query = str(request.url).partition("?")
    root, _, wanted = path.rpartition("/")
    listed = page_of(body_of(forward(again(request, method="GET", url=root, content=b""))))
    others = [each["id"] for each in listed if each["id"] != wanted]
    if not others or len(others) == len(listed):
        return forward(request)
    response = forward(again(request, url=f"{root}/{others[0]}?{query}"))
    return altered(response, content=response.content.replace(others[0].encode(), wanted.encode()))


def _leaving_out(name: str) -> Any:
    """Ignore a parameter."""

    def rewrite(request: http.Request) -> http.Request:
        return with_query(request, **{name: None})

    return rewrite


TABLE = (
    Wrong(
        "last_in_the_order_of_the_list",
        "paging",
        "listClasses",
        edited(_reversed_with("$last")),
        "$last: Page size, from the end of the list, in reverse order",
    ),
    Wrong(
        "first_condition_alone",
        "state",
        "listPeople",
        resent(_first_condition),
        "$filter: all conditions must hold",
    ),
    Wrong(
        "student_among_teachers",
        "state",
        "listMyClassTeachers",
        _student_among_teachers,
        "Those with the role teacher",
    ),
    Wrong(
        "several_fields_ignored",
        "contract",
        "getClass",
        resent(_one_field_only),
        "$fields: The only properties to return",
    ),
    Wrong(
        "newest_first_after_an_event",
        "paging",
        "listEvents",
        edited(_reversed_with("$after")),
        "List what changed, oldest first",
    ),
    Wrong(
        "student_embedded_as_observer",
        "state",
        "getAgent",
        _target_as_observer,
        "Agent.observer_id: The parent or guardian; Agent.observer: Only with $expand=observer",
    ),
    Wrong(
        "second_page_leads_to_itself",
        "paging",
        "listMyEnrollments",
        edited(_next_to_itself),
        "$next leads to the next page: Following $next is the preferred way",
    ),
    Wrong(
        "flag_as_text_on_last_page",
        "contract",
        "listProviders",
        edited(_yes_on_last_page),
        "Provider.allows_data_sync is a boolean",
    ),
    Wrong(
        "null_for_unknown_school",
        "errors",
        "getSchool",
        _null_for_unknown,
        "200 has a SchoolEnvelope; an unknown id is a 404",
    ),
    Wrong(
        "courses_of_first_school",
        "state",
        "listSchoolCourses",
        _first_school,
        "List the courses of a school; school_id: UUID of the school",
    ),
    Wrong(
        "graph_open_to_people",
        "auth",
        "listEnrollments",
        _graph_for_people,
        "Its security wants integrationAccessToken",
    ),
    Wrong(
        "properties_ignored",
        "state",
        "updateAssignment",
        resent(_leaving_out("$properties"), "PATCH"),
        "$properties: The only members of the body to take up",
    ),
    Wrong(
        "repetition_makes_another",
        "state",
        "createMyCategory",
        resent(_leaving_out("$idempotency"), "POST"),
        "$idempotency: For 30 days the same text replays the first answer",
    ),
    Wrong(
        "listed_after_deletion",
        "state",
        "deleteAssignment",
        _listed_after_deletion,
        "200: Deleted",
    ),
    Wrong(
        "other_submission_graded",
        "state",
        "updateMySubmission",
        _other_submission,
        "submission_id: UUID of the submission",
    ),
)


def mutants() -> Iterator[Mutant]:
    """Yield the wrong servers of Edlink."""
    return made("edlink", TABLE)
