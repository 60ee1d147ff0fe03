"""Modules and files of a class."""

from __future__ import annotations

from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.edlink.handlers.coursework import class_of, list_of, submission_of, work_of
from syllabind_sandbox.edlink.presenter import warn
from syllabind_sandbox.messages import Response
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Result, Routes

routes = Routes()


@routes.operation("listMyModules")
def list_modules(call: Call) -> Result:
    """Return the modules of a class."""
    return list_of(call, work_of(call).modules(class_of(call)))


@routes.operation("listMyModuleResources")
def list_resources(call: Call) -> Result:
    """Return the resources of a module."""
    class_id, key = class_of(call), call.params["module_id"]
    if all(each["id"] != key for each in work_of(call).modules(class_id)):
        raise call.service.not_found("module", key)
    return list_of(call, work_of(call).resources(class_id, key))


@routes.operation("createClassFile")
def create_file(call: Call) -> Record:
    """Keep a file; a size that is not that of the data is ignored, with a warning.

    https://ed.link/docs/api/v2.0/files/graph-create-file. The code of the warning is not documented: the
    nearest is taken.
    """
    class_id, body = class_of(call), call.body
    content = bytes(map(int, body["data"]))
    if body.get("size", len(content)) != len(content):
        warn(call, "FOUND_UNEXPECTED_FIELD", f"size is ignored: data has {len(content)} bytes")
    key, now = work_of(call).keep(content, class_id), timestamp(call.context.clock.now())
    row = {
        "id": key,
        "type": "file",
        "title": body["title"],
        "description": body.get("description", ""),
        "url": f"{call.request.origin}/api/v2/graph/classes/{class_id}/files/{key}/download",
        "size": len(content),
        "thumbnail_url": None,
        "created_date": now,
        "updated_date": now,
        "share_mode": "view",
        "identifiers": [],
        "rule_ids": [],
        "references": {},
    }
    return {"$data": row}


def _file(call: Call, keys: set[str]) -> Response:
    key = call.params["file_id"]
    if key not in keys:
        raise call.service.not_found("file", key)
    content = work_of(call).contents[key]
    headers = {"content-type": "application/octet-stream", "content-length": str(len(content))}
    return Response(status=200, headers=headers, body=content)


@routes.operation("downloadMyClassFile")
@routes.operation("downloadClassFile")
def download_file(call: Call) -> Response:
    """Return the bytes of a file of a class."""
    return _file(call, work_of(call).files_of(class_of(call)))


@routes.operation("downloadMySubmissionFile")
def download_submission_file(call: Call) -> Response:
    """Return the bytes of a submitted file."""
    row = submission_of(call, class_of(call))
    return _file(call, {each["id"] for one in row["attempts"] for each in one["attachments"] if each["type"] == "file"})
