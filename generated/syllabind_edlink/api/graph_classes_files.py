"""Edlink: Files of a class. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec


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

    download = Method(download_class_file)
    """Download a file of a class."""


class GraphClassesFiles(_GraphClassesFiles, Resource):
    """Files of a class."""

    __slots__ = ()


class AsyncGraphClassesFiles(_GraphClassesFiles, AsyncResource):
    """Files of a class."""

    __slots__ = ()
