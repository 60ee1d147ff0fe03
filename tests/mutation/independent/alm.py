"""Servers that break what the document of Adobe Learning Manager says."""

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
    each,
    edited,
    first_of_several,
    made,
    page_of,
    resent,
    with_query,
)

__all__ = ["mutants"]

LONGEST_NUMBER = 6
"""Numbers of more digits are left to the right server."""


def _odd_offset(request: http.Request) -> http.Request:
    """Skip one record more where an odd number is to be skipped."""
    offset = query_of(request).get("page[offset]", "")
    if not offset.isdecimal() or len(offset) > LONGEST_NUMBER or int(offset) % 2 == 0:
        return request
    return with_query(request, **{"page[offset]": str(int(offset) + 1)})


def _last_page_to_itself(body: Any, request: http.Request) -> None:
    links = body.get("links") if isinstance(body, dict) else None
    if links and "next" not in links and "page[offset]" in query_of(request):
        links["next"] = links["self"]


def _system_groups_too(request: http.Request) -> http.Request:
    """Ignore the wish for custom groups alone."""
    if query_of(request).get("filter.readOnly") != "false":
        return request
    return with_query(request, **{"filter.readOnly": None})


def _count_as_text(body: Any, request: http.Request) -> None:
    group = body.get("data") if isinstance(body, dict) else None
    attributes = group.get("attributes") if isinstance(group, dict) else None
    if attributes and attributes.get("readOnly") is False and "userCount" in attributes:
        attributes["userCount"] = str(attributes["userCount"])


def _included_twice(body: Any, request: http.Request) -> None:
    if isinstance(body, dict) and body.get("included"):
        body["included"].append(body["included"][0])


def _points_as_text(skill: dict[str, Any]) -> None:
    attributes = skill.get("attributes", {})
    if {"dateAchieved", "pointsEarned"} <= set(attributes):
        attributes["pointsEarned"] = f"{attributes['pointsEarned']} points"


def _learner_of_nowhere(body: Any, request: http.Request) -> None:
    enrollment = body.get("data") if isinstance(body, dict) else None
    learner = enrollment.get("relationships", {}).get("learner") if isinstance(enrollment, dict) else None
    if learner and learner.get("data"):
        learner["data"]["id"] = "999999999"


def _name_of(group: dict[str, Any]) -> str:
    return str(group.get("attributes", {}).get("name", "")).lower()


def _at_the_beginning(body: Any, request: http.Request) -> None:
    wanted = query_of(request).get("nameStartsWith", "").lower()
    groups = page_of(body)
    groups[:] = [group for group in groups if _name_of(group).startswith(wanted)]


def _jobs_of_the_account(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Show jobs to learners."""
    response = forward(request)
    if not asked(faulty, request, "GET") or response.status_code != 403:
        return response
    if "token" not in faulty.memory:
        faulty.memory["token"] = faulty.world.issue_token("alm", kind="admin")
    headers = {**request.headers, "authorization": f"Bearer {faulty.memory['token']}"}
    return forward(again(request, headers=headers))


def _success_of_another_kind(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer 200 in place of 201."""
    response = forward(request)
    if asked(faulty, request, "POST") and response.status_code == 201:
        return altered(response, status_code=200)
    return response


def _members_replaced(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Remove the members that a group had when others are added."""
    if not asked(faulty, request, "POST"):
        return forward(request)
    everyone = with_query(again(request, method="GET", content=b""), **{"page[limit]": "100"})
    before = page_of(body_of(forward(everyone)))
    response = forward(request)
    if response.status_code // 100 == 2:
        new = {str(user.get("id")) for user in page_of(body_of(request)) if isinstance(user, dict)}
        gone = [{"type": "user", "id": user["id"]} for user in before if user["id"] not in new]
        forward(again(request, method="DELETE", content=json.dumps({"data": gone})))
    return response


def _second_change_lost(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer every change of a user, and save the first alone."""
    if not asked(faulty, request, "PATCH"):
        return forward(request)
    before = faulty.world.snapshot()
    response = forward(request)
    if response.status_code // 100 == 2 and faulty.memory.setdefault(request.url.path, request) is not request:
        faulty.world.restore(before)
    return response


def _deleted_again(faulty: FaultyTransport, request: http.Request, forward: Forward) -> http.Response:
    """Answer success for the deletion of a group that is deleted already."""
    response = forward(request)
    if asked(faulty, request, "DELETE") and response.status_code == 400 and b"DELETED_USERGROUP" in response.content:
        return altered(response, status_code=204, content=b"", headers={})
    return response


def _always_up(request: http.Request) -> http.Request:
    """Count a vote against as one for."""
    return with_query(request, action="UP") if query_of(request).get("action") == "DOWN" else request


TABLE = (
    Wrong(
        "odd_offset_skips_one_more",
        "paging",
        "listSkills",
        resent(_odd_offset),
        "page[offset]: Records to skip",
    ),
    Wrong(
        "last_page_leads_to_itself",
        "paging",
        "listBadges",
        edited(_last_page_to_itself),
        "JSON:API 1.0, Pagination: next is omitted or null where there is no further page",
    ),
    Wrong(
        "system_groups_among_custom",
        "state",
        "listUserGroups",
        resent(_system_groups_too),
        "filter.readOnly: Only groups that the system keeps, or only custom ones",
    ),
    Wrong(
        "count_of_custom_group_as_text",
        "contract",
        "getUserGroup",
        edited(_count_as_text),
        "UserGroupAttributes.userCount is an integer",
    ),
    Wrong(
        "included_twice",
        "contract",
        "listUserGroupMembers",
        edited(_included_twice),
        "JSON:API 1.0, Compound Documents: no more than one resource object for each pair of type and id",
    ),
    Wrong(
        "points_of_achieved_skill_as_text",
        "contract",
        "listUserSkills",
        edited(each(_points_as_text)),
        "UserSkillAttributes.pointsEarned is a number",
    ),
    Wrong(
        "learner_leads_nowhere",
        "state",
        "getEnrollment",
        edited(_learner_of_nowhere),
        "The relationship learner names the user whose enrollment it is",
    ),
    Wrong(
        "first_of_catalog_ids",
        "state",
        "listCatalogs",
        resent(first_of_several("ids")),
        "ids: Only these catalogs, ten at most",
    ),
    Wrong(
        "name_at_the_beginning_only",
        "state",
        "searchUserGroups",
        edited(_at_the_beginning),
        "nameStartsWith: What the name is to hold, anywhere in it",
    ),
    Wrong(
        "jobs_shown_to_learners",
        "auth",
        "listJobs",
        _jobs_of_the_account,
        "Its security wants admin:read",
    ),
    Wrong(
        "created_with_200",
        "contract",
        "createUserGroup",
        _success_of_another_kind,
        "The success is a 201",
    ),
    Wrong(
        "members_replaced_not_added",
        "state",
        "addUserGroupMembers",
        _members_replaced,
        "Add users to a user group",
    ),
    Wrong(
        "second_change_lost",
        "state",
        "updateUser",
        _second_change_lost,
        "Change a user; 200: The user",
    ),
    Wrong(
        "deleted_twice_with_success",
        "errors",
        "deleteUserGroup",
        _deleted_again,
        "Deleting it once more answers 400 with DELETED_USERGROUP",
    ),
    Wrong(
        "vote_against_counts_for",
        "state",
        "votePost",
        resent(_always_up, "POST"),
        "Vote for or against a post; action: Which way",
    ),
)


def mutants() -> Iterator[Mutant]:
    """Yield the wrong servers of Adobe Learning Manager."""
    return made("alm", TABLE)
