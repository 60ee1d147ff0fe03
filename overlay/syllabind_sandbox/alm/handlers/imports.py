"""Migration in bulk ("Adobe Learning Manager, Migration manual"): one run at a time."""

from __future__ import annotations

from typing import Any

from syllabind_sandbox.alm.presenter import not_found
from syllabind_sandbox.alm.service import Alm
from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.service import Call, Routes

routes = Routes()

PROJECT = "101"
SPRINT = "201"


def _running(service: Alm) -> bool:
    began = next(reversed(service.imports.values()), None)
    return began is not None and service.context.clock.time() < began + service.context.options.job_seconds


def _project(call: Call) -> str:
    sent = str(call.params.get("migrationProjectId", PROJECT))
    if sent != PROJECT:
        raise HttpError(400, "BULKIMPORT_ERROR_CANNOT_SYNC", "There is no active project of this id")
    return sent


@routes.operation("startBulkImport")
def start(call: Call) -> dict[str, Any]:
    """Start a run, unless one is in progress."""
    service: Alm = call.service
    if _running(service):
        raise HttpError(400, "BULKIMPORT_ERROR_CANNOT_INITATE_RUN", "A run is in progress")
    run = service.next_id("sprintRun")
    service.imports[run] = service.context.clock.time()
    ids = {"migrationProjectId": _project(call), "sprintId": SPRINT, "sprintRunId": run}
    source = {"info": "Run initiated", "migrationInfo": ids}
    return {"status": "OK", "title": "BULKIMPORT_RUN_INITIATED_SUCCESSFULLY", "source": source}


@routes.operation("canSyncBulkImport")
def can_sync(call: Call) -> dict[str, Any]:
    """Return whether a run may start."""
    _project(call)
    if _running(call.service):
        raise HttpError(400, "BULKIMPORT_ERROR_CANNOT_SYNC", "A run is in progress")
    return {"status": "OK", "title": "BULKIMPORT_CAN_SYNC_NOW", "source": {"info": "Yes"}}


@routes.operation("getBulkImportRunStatus")
def status(call: Call) -> dict[str, Any]:
    """Return when a run began and, once it is over, ended; the list of its steps has no documented name."""
    service: Alm = call.service
    began = service.imports.get(str(call.params["sprintRunId"]))
    if began is None or (_project(call), str(call.params["sprintId"])) != (PROJECT, SPRINT):
        raise not_found("sprintRun", str(call.params["sprintRunId"]))
    ends = began + service.context.options.job_seconds
    ended = {"endTime": int(ends * 1000)} if service.context.clock.time() >= ends else {}
    ids = {"sprintId": SPRINT, "sprintRunId": str(call.params["sprintRunId"]), "migrationProjectId": PROJECT}
    return {**ids, "startTime": int(began * 1000), **ended}
