"""Edlink: models of `agents`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "Agent",
    "AgentEnvelope",
    "AgentFlag",
    "AgentPage",
    "Relationship",
]


class AgentFlag(OpenEnum):
    """What the observer is to the student, or may do. The known part of a longer list."""

    EMERGENCY_CONTACT = "emergency_contact"
    PICKUP_RIGHTS = "pickup_rights"
    LEGAL_GUARDIAN = "legal_guardian"
    HAS_CUSTODY = "has_custody"
    LIVES_WITH = "lives_with"
    ACCESS_TO_RECORDS = "access_to_records"
    PRIMARY_CARE_PROVIDER = "primary_care_provider"


class Relationship(OpenEnum):
    """What the observer is to the student. The known part of a longer list."""

    PARENT = "parent"
    GUARDIAN = "guardian"
    AIDE = "aide"
    MOTHER = "mother"
    FATHER = "father"
    SISTER = "sister"
    OTHER = "other"


class Agent(Model, kw_only=True):
    """Who looks after whom: a parent, guardian or aide of a student."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    relationship: Relationship | Unset = UNSET
    flags: list[AgentFlag] | Unset = UNSET
    """What the observer may do and is."""
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[models.Identifier] | Unset = UNSET
    observer_id: str | Unset = UNSET
    """The parent or guardian."""
    target_id: str | Unset = UNSET
    """The student."""
    observer: models.Person | Unset = UNSET
    """Only with `$expand=observer`."""
    target: models.Person | Unset = UNSET
    """Only with `$expand=target`."""


class AgentEnvelope(Model, kw_only=True):
    """A relation in Edlink's envelope."""

    data: Agent = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class AgentPage(Model, kw_only=True):
    """A page of relations."""

    data: list[Agent] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
