"""Thrive Learning: models of `completions`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

import datetime
from typing import TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

__all__ = [
    "Completion",
    "CompletionCreate",
    "CompletionCreateDict",
    "CompletionStub",
]


class Completion(Model, kw_only=True):
    """The record that a user completed content."""

    id: str
    user_id: str | Unset = json_field(name="userId", default=UNSET)
    content_id: str | Unset = json_field(name="contentId", default=UNSET)
    content_version: float | Unset = json_field(name="contentVersion", default=UNSET)
    skills: list[str] | Unset = UNSET
    """Skills gained by it."""
    completion_type: str | Unset = json_field(name="completionType", default=UNSET)
    """How it came about; the values are not documented."""
    had_due_date: bool | Unset = json_field(name="hadDueDate", default=UNSET)
    is_rpl: bool | Unset = json_field(name="isRPL", default=UNSET)
    """True where it was imported as prior learning."""
    completed_at: Timestamp | Unset = json_field(name="completedAt", default=UNSET)
    active_until: Timestamp | None | Unset = json_field(name="activeUntil", default=UNSET)
    """When the completion stops to count."""


class CompletionCreate(Model, kw_only=True):
    """A completion to record."""

    user_id: str = json_field(name="userId")
    content_id: str = json_field(name="contentId")
    completed_at: Timestamp = json_field(name="completedAt")


class CompletionStub(Model, kw_only=True):
    """What is returned of a completion that was recorded."""

    statement_id: str = json_field(name="statementId")
    """The id of the statement about it; that it is the completion's id is not said."""


class CompletionCreateDict(TypedDict):
    """CompletionCreate as a plain dict, by its names in JSON."""

    userId: str
    contentId: str
    completedAt: datetime.datetime | str
