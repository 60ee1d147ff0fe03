"""The User Data API: what the signed-in person may see.

"Edlink, User Data API introduction": every request is scoped to the authenticated user; the list of courses
(classes, in version 2) holds those that the person is enrolled in, never all of a school or district.
"""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.edlink.data.developer import source
from syllabind_sandbox.edlink.presenter import FILTERS, paged, partial, select_fields
from syllabind_sandbox.edlink.service import Edlink
from syllabind_sandbox.seeded_random import Record, SeededRandom
from syllabind_sandbox.service import Call, Result, Routes

routes = Routes()


def _one(call: Call, row: Record) -> Result:
    fields, expand = call.params.get("$fields"), call.params.get("$expand")
    data = select_fields(call, row, fields, expand, call.service.relations())
    return Result(body={"$data": data}, partial=partial(fields))


@routes.operation("getMyProfile")
def get_profile(call: Call) -> Result:
    """Return the person of the token (https://ed.link/docs/api/v2.0/people/user-get-profile)."""
    return _one(call, call.service.district.tables["person"][call.identity.subject])


@routes.operation("getMyIntegration")
def get_integration(call: Call) -> Result:
    """Return the integration of the token as the Meta API has it, without secrets, like the vendor's sample."""
    service: Edlink = call.service
    held = service.integrations[service.integration_id]
    same = ("id", "created_date", "updated_date", "permissions", "district_sharing", "developer_sharing")
    row: dict[str, Any] = {
        **{name: held[name] for name in same},
        "state": held["status"],
        "district_licensing_enabled": held["district_licensing_enabled"],
        "start_date": None,
        "end_date": None,
        "application_id": service.credentials.client_id,
        "source_id": held["source"]["id"],
        "destination_id": None,
        "region_id": SeededRandom(service.context.seed, "edlink", "region").uuid(),
    }
    return _one(call, row)


@routes.operation("getMySource")
def get_source(call: Call) -> Result:
    """Return the source behind the integration, with its provider."""
    service: Edlink = call.service
    return _one(call, source(service.integrations[service.integration_id]))


def _own_classes(call: Call) -> list[Record]:
    district = call.service.district
    return [district.tables["class"][each["class_id"]] for each in district.enrollments_of(call.identity.subject)]


@routes.operation("listMyClasses")
def list_classes(call: Call) -> Result:
    """Return the classes that the person is enrolled in."""
    return paged(call, _own_classes(call), FILTERS["class"], call.service.relations())


@routes.operation("getMyClass")
def get_class(call: Call) -> Result:
    """Return one of these classes; another class is not found, rather than forbidden.

    The version 1 text says so of organizations that a person is not in (https://github.com/edlink/docs).
    """
    wanted = call.params["class_id"]
    for row in _own_classes(call):
        if row["id"] == wanted:
            return _one(call, row)
    raise HttpError(404, "NOT_FOUND", "There is no such class among the person's own")


@routes.operation("listMyEnrollments")
def list_enrollments(call: Call) -> Result:
    """Return the person's own enrollments."""
    rows = call.service.district.enrollments_of(call.identity.subject)
    return paged(call, rows, FILTERS["enrollment"], call.service.relations())
