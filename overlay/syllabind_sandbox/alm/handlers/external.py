"""Learning that took place elsewhere ("Adobe Learning Manager, API changes", August 2026)."""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.alm.presenter import document, not_found, page
from syllabind_sandbox.alm.service import Alm
from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Routes

routes = Routes()

FIELDS = {
    "title": "TEXT", "description_notes": "TEXT", "date": "TIMESTAMP", "score": "NUMBER", "duration": "TEXT",
    "attachments": "FILE_UPLOAD",
}  # fmt: skip
SETTINGS: Record = {
    "id": "1010",
    "type": "externalLearningSettings",
    "attributes": {
        "enabled": True,
        "updatedAt": "2024-08-01T10:00:00.000Z",
        "coreFields": [
            {"id": name, "type": kind, "mandatory": name == "title", "editable": True, "order": order}
            for order, (name, kind) in enumerate(FIELDS.items(), 1)
        ],
        "customFields": [],
    },
}


@routes.operation("getExternalLearningSettings")
def settings(call: Call) -> dict[str, Any]:
    """Return the form that a submission fills in."""
    return document(call, SETTINGS)


def _own(call: Call) -> Record:
    service: Alm = call.service
    key = call.params["id"]
    row = service.account.tables["externalLearning"].get(key)
    if row is None or service.owners[key] != call.identity.subject:
        raise not_found("externalLearning", key)
    return row


def _attributes(call: Call, sent: Record, before: Record) -> Record:
    now = timestamp(call.context.clock.now())
    fields = [{"type": FIELDS.get(each["id"], "TEXT"), **each} for each in sent.get("fields", ())]
    titles = [each["value"] for each in fields if each["id"] == "title" and isinstance(each.get("value"), str)]
    url = {"submissionUrl": sent["submissionUrl"]} if "submissionUrl" in sent else {}
    return {
        "status": "PENDING",
        "creationSource": "LEARNER",
        "createdAt": before.get("createdAt", now),
        "modifiedAt": now,
        **({"title": titles[0]} if titles else {}),
        **url,
        "fields": fields,
    }


@routes.operation("listExternalLearnings")
def list_learnings(call: Call) -> dict[str, Any]:
    """Return the caller's submissions, last changed first; offsets end at 5,000, pages have at most 100."""
    service: Alm = call.service
    wanted = call.params.get("ls_qp_status")
    rows = [
        row
        for row in service.account.tables["externalLearning"].values()
        if service.owners[row["id"]] == call.identity.subject
        and (wanted is None or row["attributes"]["status"] == wanted.upper())
    ]
    rows.sort(key=lambda row: str(row["attributes"]["modifiedAt"]), reverse=True)
    return page(call, rows, cursor=False)


@routes.operation("getExternalLearning")
def get_learning(call: Call) -> dict[str, Any]:
    """Return one submission of the caller."""
    return document(call, _own(call))


@routes.operation("createExternalLearning")
def create_learning(call: Call) -> dict[str, Any]:
    """Submit one, to be reviewed."""
    service: Alm = call.service
    key = f"xl-{service.next_id('externalLearning')}"
    attributes = _attributes(call, call.body["data"].get("attributes", {}), {})
    row = {
        "id": key,
        "type": "externalLearning",
        "attributes": attributes,
        "relationships": {"reviewerUser": {"data": None}},
    }
    service.owners[key] = call.identity.subject
    return document(call, service.account.tables["externalLearning"].add(key, row))


@routes.operation("updateExternalLearning")
def update_learning(call: Call) -> dict[str, Any]:
    """Replace one that waits for its review: what is left out is cleared; after the review it is a conflict."""
    row = _own(call)
    if row["attributes"]["status"] != "PENDING":
        raise HttpError(409, "CONFLICT", f"The submission is {row['attributes']['status']}")
    attributes = _attributes(call, call.body["data"].get("attributes", {}), row["attributes"])
    table = call.service.account.tables["externalLearning"]
    return document(call, table.add(row["id"], {**row, "attributes": attributes}))
