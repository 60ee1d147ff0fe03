"""Thrive Learning: what its pages promise of users, audiences, learning records, lists, credentials and errors."""

from __future__ import annotations

from tests.fuzz.properties import Check
from tests.fuzz.properties.linked import conforming
from tests.fuzz.properties.thrive.audiences import audiences
from tests.fuzz.properties.thrive.credentials import credentials, scopes
from tests.fuzz.properties.thrive.errors import errors
from tests.fuzz.properties.thrive.learning import assignments, completions, tags
from tests.fuzz.properties.thrive.lists import audience_by_reference, filters, pages, summaries
from tests.fuzz.properties.thrive.members import managers, members
from tests.fuzz.properties.thrive.users import unique_users, users

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (
    conforming,
    users,
    unique_users,
    audiences,
    members,
    managers,
    tags,
    completions,
    assignments,
    pages,
    filters,
    audience_by_reference,
    summaries,
    scopes,
    credentials,
    errors,
)
