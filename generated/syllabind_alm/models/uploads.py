"""Adobe Learning Manager API: models of `uploads`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

__all__ = [
    "UploadInfo",
]


class UploadInfo(Model, kw_only=True):
    """The bucket that takes uploads."""

    aws_key: str | Unset = json_field(name="awsKey", default=UNSET)
    bucket: str | Unset = UNSET
    key: str | Unset = UNSET
    region: str | Unset = UNSET
    aws_url: str | Unset = json_field(name="awsUrl", default=UNSET)
