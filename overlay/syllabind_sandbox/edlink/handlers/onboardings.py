"""Onboardings ("Edlink, Custom Onboarding Flows"): made, started, completed, polled for."""

from __future__ import annotations

from contextlib import suppress
from re import Match
from typing import Any

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.edlink.handlers.meta import own_team
from syllabind_sandbox.edlink.presenter import paged, warn
from syllabind_sandbox.edlink.service import Edlink
from syllabind_sandbox.messages import Request, Response
from syllabind_sandbox.pages import html_page, message_page
from syllabind_sandbox.seeded_random import Record, SeededRandom
from syllabind_sandbox.service import Call, Result, Routes, redirect

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
        return message_page(404, "Onboarding", "There is no such onboarding.")
    client = service.auth.clients.get(row["application_id"])
    return html_page(
        200,
        "onboarding.html",
        title="Connect your school",
        application=client.name if client else row["application_id"],
        state=row["state"],
        path=request.path,
    )


@routes.page("POST", "/onboard/(?P<id>[^/]+)/(?P<step>start|finish)")
def onboarding_step(service: Edlink, request: Request, found: Match[str]) -> Response:
    """Handle a button of that page; the last one redirects to `redirect_uri`, if there is one."""
    row = service.onboardings.get(found["id"])
    if row is None:
        return message_page(404, "Onboarding", "There is no such onboarding.")
    try:
        step = service.complete_onboarding if found["step"] == "finish" else service.start_onboarding
        row = step(row["id"])
    except ValueError as error:
        return message_page(400, "Onboarding", f"{error}.")
    if found["step"] == "finish" and row["redirect_uri"]:
        return redirect(row["redirect_uri"])
    return redirect(f"/onboard/{row['id']}")
