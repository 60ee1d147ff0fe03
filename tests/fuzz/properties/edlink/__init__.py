"""Edlink: lists, records, rights, onboardings, sign-in and errors.

Every list is compared with the whole list, every person's view with the district's enrollments, every record with what
was written last.
"""

from __future__ import annotations

from tests.fuzz.properties import Check
from tests.fuzz.properties.edlink.errors import errors
from tests.fuzz.properties.edlink.lists import default_pages, filters, foreign_cursors, links, reads, shapes, windows
from tests.fuzz.properties.edlink.onboardings import onboardings
from tests.fuzz.properties.edlink.permissions import own_records, rights, roles, teams
from tests.fuzz.properties.edlink.records import any_body, bodies, idempotency, records, submissions
from tests.fuzz.properties.edlink.signing_in import consents, open_id, sign_in
from tests.fuzz.properties.linked import conforming

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (
    conforming,
    filters,
    windows,
    default_pages,
    links,
    foreign_cursors,
    shapes,
    reads,
    records,
    idempotency,
    bodies,
    any_body,
    submissions,
    rights,
    teams,
    own_records,
    roles,
    onboardings,
    sign_in,
    consents,
    open_id,
    errors,
)
