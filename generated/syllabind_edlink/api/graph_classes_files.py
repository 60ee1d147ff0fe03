"""Edlink: Files of a class. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import File, FileCreate, FileCreateDict, FileEnvelope


@operation("createClassFile", FileEnvelope, File, "/$data", auth="integrationAccessToken", key="$idempotency")
def create_class_file(
    class_id: str, body: FileCreate | FileCreateDict, *, idempotency: str | Unset = UNSET
) -> RequestSpec:
    """Upload a file to a class.

    The whole request may have 32 MB. The bytes go as a JSON array, which makes a file three to four times
    larger. A `size` that is not the length of `data` is ignored, with a warning. Some systems refuse odd
    characters in a title.

    Args:
        class_id: UUID of the class.
        idempotency: A random text. For 30 days the same text replays the first answer, even if the body differs
            (warning `IDEMPOTENCY_KEY_REPEATED`).

    Evidence: documented, https://ed.link/docs/api/v2.0/files/graph-create-file
    """
    return RequestSpec(
        method="POST",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/files",
        query=wire.query(
            wire.string("idempotency", idempotency, wire="$idempotency", longest=255),
        ),
        content=wire.json_body(body, FileCreate),
        content_type="application/json",
    )


@operation("downloadClassFile", bytes, bytes, auth="integrationAccessToken", accept="application/octet-stream")
def download_class_file(class_id: str, file_id: str) -> RequestSpec:
    """Download a file of a class.

    The answer is the file itself, under its own media type; `application/octet-stream` stands for any. Google
    and Microsoft give files only to a client of one's own, with permission to read the drive.

    Args:
        class_id: UUID of the class.
        file_id: UUID of the file.

    Evidence: documented, https://ed.link/docs/api/v2.0/files/graph-download-file
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/classes/{wire.path_segment('class_id', class_id)}/files/{wire.path_segment('file_id', file_id)}/download",
    )


class _GraphClassesFiles:
    __slots__ = ()

    create = Method(create_class_file)
    """Upload a file to a class."""
    download = Method(download_class_file)
    """Download a file of a class."""


class GraphClassesFiles(_GraphClassesFiles, Resource):
    """Files of a class."""

    __slots__ = ()


class AsyncGraphClassesFiles(_GraphClassesFiles, AsyncResource):
    """Files of a class."""

    __slots__ = ()
