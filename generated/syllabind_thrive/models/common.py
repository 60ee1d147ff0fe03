"""Thrive Learning: models of `common`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Unset

__all__ = [
    "ErrorBody",
    "Pagination",
]


class ErrorBody(Model, kw_only=True):
    """What every error of the REST API carries."""

    status: int | Unset = UNSET
    """The HTTP status once more; the vendor advises to branch on it."""
    error: str | Unset = UNSET
    """The phrase that belongs to the status, such as `Bad Request`."""
    message: dict[str, Any] | str | Unset = UNSET
    """What went wrong with this request; on 400, 403, 404, 409 and 422 it may be an object instead of a text."""


class Pagination(Model, kw_only=True):
    """Where a page stands among all pages."""

    total_results: int = json_field(name="totalResults")
    """How many results match, over all pages."""
    total_pages: int = json_field(name="totalPages")
    """How many pages there are."""
    page: int
    """The number of this page, counted from 1."""
    per_page: int = json_field(name="perPage")
    """How many results a page holds at most."""
