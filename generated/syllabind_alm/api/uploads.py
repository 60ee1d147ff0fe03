"""Adobe Learning Manager API: Uploads of files. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import UploadInfo


@operation("getUploadInfo", UploadInfo, UploadInfo, auth="oauth")
def get_upload_info() -> RequestSpec:
    """Look up where to upload files.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/utils/uploadUtils.ts#L40
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/uploadInfo",
    )


@operation("signUpload", bytes, str, auth="oauth", accept="text/plain")
def sign_upload(
    *, to_sign: str | Unset = UNSET, datetime: str | Unset = UNSET, canonical_request: str | Unset = UNSET
) -> RequestSpec:
    """Sign an upload.

    AWS Signature Version 4, as the uploader library of Adobe's client wants it. The parameters are inferred
    from that library.

    Args:
        to_sign: The text to sign.
        datetime: The time of the request.
        canonical_request: The canonical request.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/utils/fileUpload.ts#L50
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/uploadSigner",
        query=wire.query(
            wire.string("to_sign", to_sign),
            wire.string("datetime", datetime),
            wire.string("canonical_request", canonical_request),
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
