"""Edlink: models of `files`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "File",
    "FileCreate",
    "FileCreateDict",
    "FileEnvelope",
]


class File(Model, kw_only=True):
    """A file of a class."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    updated_date: Timestamp | Unset = UNSET
    type: models.AttachmentType | Unset = UNSET
    """Always `file`. May be missing."""
    title: str | Unset = UNSET
    description: str | None | Unset = UNSET
    url: str | Unset = UNSET
    """Where to download it."""
    size: float | Unset = UNSET
    """Bytes."""
    thumbnail_url: str | None | Unset = UNSET
    share_mode: models.FileShareMode | Unset = UNSET
    identifiers: list[models.Identifier] | Unset = UNSET
    rule_ids: list[str] | Unset = UNSET
    """Their purpose is not documented."""
    references: dict[str, Any] | Unset = UNSET
    """Their purpose is not documented."""


class FileCreate(Model, kw_only=True):
    """A file to upload."""

    title: str
    """As a rule the name of the file."""
    data: list[int]
    """The file, as the values of its bytes."""
    size: float | Unset = UNSET
    """The length of `data`."""
    description: str | Unset = UNSET
    """Ignored by most systems."""


class FileEnvelope(Model, kw_only=True):
    """A file in Edlink's envelope."""

    data: File = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class FileCreateDict(TypedDict):
    """FileCreate as a plain dict, by its names in JSON."""

    title: str
    data: Sequence[int]
    size: NotRequired[float]
    description: NotRequired[str]
