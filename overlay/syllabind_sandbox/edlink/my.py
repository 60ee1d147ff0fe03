"""The User Data API: what the signed-in person may see.

"Edlink, User Data API introduction": every request is scoped to the authenticated user; the list of courses
(classes, in version 2) holds those that the person is enrolled in, never all of a school or district.
"""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.auth import Refusal
from syllabind_sandbox.edlink.service import (
    DATES,
    IDS,
    TEXT,
    Edlink,
    edlink,
    paged,
    partial,
    shaped,
)
from syllabind_sandbox.service import Answer, Call
from syllabind_sandbox.store import Draw, Record

CLASS_FILTERS = {
    "id": IDS,
    "updated_date": DATES,
    "name": TEXT,
    "state": IDS,
    "session_ids": IDS,
    "course_id": IDS,
    "department_id": IDS,
    "subject_id": IDS,
}
ENROLLMENT_FILTERS = {
    "id": IDS,
    "updated_date": DATES,
    "role": (*IDS, "is known", "is unknown"),
    "person_id": IDS,
    "class_id": IDS,
    "section_id": IDS,
}


def _one(call: Call, row: Record) -> Answer:
    fields, expand = call.params.get("$fields"), call.params.get("$expand")
    data = shaped(call, row, fields, expand, call.service.finders())
    return Answer(body={"$data": data}, partial=partial(fields))


@edlink.operation("getMyProfile")
def get_profile(call: Call) -> Answer:
    """The person of the token (https://ed.link/docs/api/v2.0/people/user-get-profile)."""
    return _one(call, call.service.district.tables["person"][call.who.subject])


@edlink.operation("getMyIntegration")
def get_integration(call: Call) -> Answer:
    """The integration of the token; the sample on the vendor's page has no secrets, nor has this."""
    service: Edlink = call.service
    seed = service.world.seed
    ids = {name: Draw(seed, "edlink", name).uuid() for name in ("source", "destination", "region")}
    row: dict[str, Any] = {
        "id": service.integration_id,
        "state": "active",
        "created_date": "2023-02-02T21:56:23.256Z",
        "updated_date": "2024-06-20T18:20:59.802Z",
        "permissions": [Draw(seed, "edlink", "permission", each).uuid() for each in range(3)],
        "district_sharing": "all",
        "developer_sharing": "rules",
        "district_licensing_enabled": False,
        "start_date": None,
        "end_date": None,
        "application_id": service.world.credentials.edlink.client_id,
        "source_id": ids["source"],
        "destination_id": None,
        "region_id": ids["region"],
    }
    return _one(call, row)


def _own_classes(call: Call) -> list[Record]:
    district = call.service.district
    return [district.tables["class"][each["class_id"]] for each in district.enrollments_of(call.who.subject)]


@edlink.operation("listMyClasses")
def list_classes(call: Call) -> Answer:
    """The classes that the person is enrolled in."""
    return paged(call, _own_classes(call), CLASS_FILTERS, call.service.finders())


@edlink.operation("getMyClass")
def get_class(call: Call) -> Answer:
    """One of these classes; another one is not found, rather than forbidden.

    The version 1 text says so of organizations that a person is not in (https://github.com/edlink/docs).
    """
    wanted = call.params["class_id"]
    for row in _own_classes(call):
        if row["id"] == wanted:
            return _one(call, row)
    raise Refusal(404, "NOT_FOUND", "There is no such class among the person's own")


@edlink.operation("listMyEnrollments")
def list_enrollments(call: Call) -> Answer:
    """The person's own enrollments."""
    rows = call.service.district.enrollments_of(call.who.subject)
    return paged(call, rows, ENROLLMENT_FILTERS, call.service.finders())
