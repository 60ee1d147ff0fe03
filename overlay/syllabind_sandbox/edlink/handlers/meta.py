"""The Meta API, and the integrations, events and requests of the Graph API."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.edlink.presenter import IDS, paged
from syllabind_sandbox.edlink.service import REMEMBERED, Edlink
from syllabind_sandbox.seeded_random import Record, position
from syllabind_sandbox.service import Call, Result, Routes

routes = Routes()


def own_team(call: Call) -> None:
    """Keep a service account to its own team.

    Raises:
        HttpError: 403; which status it is, is not documented.
    """
    if call.params["team_id"] != call.identity.subject:
        raise HttpError(403, "NO_PERMISSION", "The token belongs to another team")


@routes.operation("listIntegrations")
def list_integrations(call: Call) -> Result:
    """Return the application's integrations, each with its token (https://github.com/edlink/docs, Integrations)."""
    return paged(call, call.service.integrations.rows(), {})


@routes.operation("getIntegration")
def get_integration(call: Call) -> Record:
    """Return one integration."""
    row = call.service.integrations.get(call.params["integration_id"])
    if row is None:
        raise call.service.not_found("integration", str(call.params["integration_id"]))
    return {"$data": row}


@routes.operation("listTeamIntegrations")
def list_team_integrations(call: Call) -> Result:
    """Return the integrations of a team; their members are not documented: here, nothing secret."""
    own_team(call)
    rows = [{"id": row["id"], "status": row["status"]} for row in call.service.integrations.values()]
    return paged(call, rows, {})


def _kept(call: Call, rows: Sequence[Record]) -> list[Record]:
    oldest = timestamp(call.context.clock.now() - timedelta(seconds=REMEMBERED))
    return [row for row in rows if row["date"] >= oldest]


@routes.operation("listEvents")
def list_events(call: Call) -> Result:
    """Return the changes of the last thirty days, oldest first; an older id is no cursor."""
    service: Edlink = call.service
    events = _kept(call, service.events)
    after = call.params.get("$after")
    if after is not None and any(each["id"] == after for each in service.events) and position(events, after) is None:
        if service.forgotten_event == "bad_request":
            raise HttpError(400, "BAD_REQUEST", "The event is not kept any more")
        if service.forgotten_event != "not_found":
            del call.params["$after"]
            events = [] if service.forgotten_event == "empty" else events
    return paged(call, events, {"id": IDS})


@routes.operation("getEvent")
def get_event(call: Call) -> Result:
    """Return one event."""
    return _found(call, call.service.events, "event")


@routes.operation("listRequests")
def list_requests(call: Call) -> Result:
    """Return the requests of the last thirty days, up to a thousand."""
    return paged(call, _kept(call, list(call.service.log)), {"id": IDS})


@routes.operation("getRequest")
def get_request(call: Call) -> Result:
    """Return one request, by the `$request` of its response."""
    return _found(call, list(call.service.log), "request")


def _found(call: Call, rows: Sequence[Record], kind: str) -> Result:
    wanted = call.params[f"{kind}_id"]
    for row in _kept(call, rows):
        if row["id"] == wanted:
            found: Result = call.service.present_one(call, row, "/$data")
            return found
    raise call.service.not_found(kind, str(wanted))
