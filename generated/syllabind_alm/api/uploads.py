"""Adobe Learning Manager API: Uploads of files. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from syllabind.core import arguments as wire
from syllabind.core.arguments import Call
from syllabind.core.binding import AsyncResource, Method, Resource
from syllabind.core.model import UNSET, Unset
from syllabind.core.operation import operation

from ..models import UploadInfo


@operation("getUploadInfo", UploadInfo, UploadInfo, auth="oauth")
def get_upload_info() -> Call:
    """Look up where to upload files.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site
    """
    return Call(
        method="GET",
        path="/primeapi/v2/uploadInfo",
    )


@operation("signUpload", bytes, str, auth="oauth", accept="text/plain")
def sign_upload(
    *,
    to_sign: str | Unset = UNSET,
    datetime: str | Unset = UNSET,
    canonical_request: str | Unset = UNSET,
) -> Call:
    """Sign an upload.

    AWS Signature Version 4, as the uploader library of Adobe's client wants it. The parameters are inferred
    from that library.

    Args:
        to_sign: The text to sign.
        datetime: The time of the request.
        canonical_request: The canonical request.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site
    """
    return Call(
        method="GET",
        path="/primeapi/v2/uploadSigner",
        query=wire.query(
            wire.text("to_sign", to_sign),
            wire.text("datetime", datetime),
            wire.text("canonical_request", canonical_request),
        ),
    )


class _Uploads:
    __slots__ = ()

    get_info = Method(get_upload_info)
    """Look up where to upload files."""
    sign = Method(sign_upload)
    """Sign an upload."""


class Uploads(_Uploads, Resource):
    """Uploads of files."""

    __slots__ = ()


class AsyncUploads(_Uploads, AsyncResource):
    """Uploads of files."""

    __slots__ = ()
