"""Adobe Learning Manager: what its pages promise of people, enrollments, jobs, lists, roles, tokens and errors."""

from __future__ import annotations

from tests.fuzz.properties import Check
from tests.fuzz.properties.alm.enrollments import enrollments, feedback, foreign_records, submissions
from tests.fuzz.properties.alm.errors import errors, limits
from tests.fuzz.properties.alm.jobs import jobs
from tests.fuzz.properties.alm.lists import filters, includes, pages, sorting
from tests.fuzz.properties.alm.roles import impersonation, refreshing, roles
from tests.fuzz.properties.alm.users import external_profiles, learner_writes, unique_users, users
from tests.fuzz.properties.linked import conforming

__all__ = ["CHECKS"]

CHECKS: tuple[Check, ...] = (
    conforming,
    users,
    unique_users,
    learner_writes,
    external_profiles,
    enrollments,
    foreign_records,
    submissions,
    feedback,
    jobs,
    filters,
    sorting,
    pages,
    includes,
    roles,
    refreshing,
    impersonation,
    errors,
    limits,
)
