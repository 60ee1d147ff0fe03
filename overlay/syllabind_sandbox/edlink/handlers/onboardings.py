"""Onboardings ("Edlink, Custom Onboarding Flows"): made, started, completed, polled for."""

from __future__ import annotations

from contextlib import suppress
from html import escape
from re import Match
from typing import Any

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.edlink.handlers.meta import own_team
from syllabind_sandbox.edlink.presenter import paged, warn
from syllabind_sandbox.edlink.service import Edlink
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.seeded_random import Record, SeededRandom
from syllabind_sandbox.service import Call, Result, Routes, form, html_response, redirect

routes = Routes()

FILTERS = ("application_id", "integration_id", "state", "provider_id", "user_id")
WRITABLE = (
    "redirect_uri",
    "expiration_date",
    "automatic_approval",
    "application_id",
    "provider_id",
    "team_id",
)


def _find(call: Call) -> Record:
    own_team(call)
    found: Record | None = call.service.onboardings.get(call.params["onboarding_id"])
    if found is None:
        raise HttpError(404, "NOT_FOUND", "There is no such onboarding")
    return found


@routes.operation("listOnboardings")
def list_onboardings(call: Call) -> Result:
    """Return the team's onboardings; the five documented filters are plain parameters."""
    own_team(call)
    wanted = {name: call.params[name] for name in FILTERS if name in call.params}
    rows = [
        row for row in call.service.onboardings.values() if all(row[name] == value for name, value in wanted.items())
    ]
    return paged(call, rows, {})


@routes.operation("getOnboarding")
def get_onboarding(call: Call) -> Record:
    """Return one onboarding, without an envelope, as in the sample; a poll may change its state."""
    row = _find(call)
    _poll(call.service, row)
    return dict(row)


@routes.operation("createOnboarding")
def create_onboarding(call: Call) -> Record:
    """Make one in the state `created`; the answer is bare, as in the sample.

    Read-only and unknown members are dropped with a warning ("Edlink, Errors & Warnings",
    FOUND_UNEXPECTED_FIELD). Made through the API, it has no `user_id`.
    """
    own_team(call)
    service: Edlink = call.service
    for name in sorted(set(call.body) - set(WRITABLE)):
        warn(call, "FOUND_UNEXPECTED_FIELD", f"{name} cannot be set")
    key = SeededRandom(service.context.seed, "edlink", "onboarding", len(service.polls)).uuid()
    service.polls[key] = 0
    row: dict[str, Any] = {
        "id": key,
        "state": "created",
        "redirect_uri": None,
        "expiration_date": None,
        "application_id": None,
        "provider_id": None,
        "user_id": None,
        "team_id": None,
        "integration_id": None,
        **{name: call.body[name] for name in WRITABLE if name in call.body},
    }
    return dict(service.onboardings.add(key, row))


@routes.operation("deleteOnboarding")
def delete_onboarding(call: Call) -> None:
    """Delete one that is not completed: the document refuses the rest, the status is inferred."""
    row = _find(call)
    if row["state"] == "completed":
        raise HttpError(400, "UNSUPPORTED_OPERATION", "A completed onboarding cannot be deleted")
    call.service.onboardings.remove(row["id"])


def _poll(service: Edlink, row: Record) -> None:
    """Count a poll as time that passes for the administrator, if the world's options say so."""
    service.polls[row["id"]] += 1
    polls, limit = service.polls[row["id"]], service.context.options.onboarding_polls
    if limit is None or row["state"] == "completed":
        return
    step = service.complete_onboarding if polls >= limit else service.start_onboarding
    with suppress(ValueError):
        step(row["id"])


@routes.page("GET", "/onboard/(?P<id>[^/]+)")
def onboarding_page(service: Edlink, request: Request, found: Match[str]) -> Response:
    """Return the page that the school's administrator opens in a new tab."""
    row = service.onboardings.get(found["id"])
    if row is None:
        return html_response(404, "Onboarding", "<p>There is no such onboarding.</p>")
    client = service.auth.clients.get(row["application_id"])
    name = escape(client.name if client else row["application_id"])
    text = f"<p><strong>{name}</strong> asks to be connected to your school. State: {row['state']}.</p>"
    if row["state"] != "completed":
        start = form(f"{request.path}/start", "Start", {}, style="")
        finish = form(f"{request.path}/finish", "Finish", {})
        text += f'<div class="row">{start}{finish}</div>'
    return html_response(200, "Connect your school", text)


@routes.page("POST", "/onboard/(?P<id>[^/]+)/(?P<step>start|finish)")
def onboarding_step(service: Edlink, request: Request, found: Match[str]) -> Response:
    """Handle a button of that page; the last one redirects to `redirect_uri`, if there is one."""
    row = service.onboardings.get(found["id"])
    if row is None:
        return html_response(404, "Onboarding", "<p>There is no such onboarding.</p>")
    try:
        step = service.complete_onboarding if found["step"] == "finish" else service.start_onboarding
        row = step(row["id"])
    except ValueError as error:
        return html_response(400, "Onboarding", f"<p>{escape(str(error))}.</p>")
    if found["step"] == "finish" and row["redirect_uri"]:
        return redirect(row["redirect_uri"])
    return redirect(f"/onboard/{row['id']}")
