"""Edlink: models of `events`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset
from syllabind.core.response import typed

from .. import models

__all__ = [
    "Event",
    "EventEnvelope",
    "EventPage",
    "EventTarget",
    "EventType",
]


class EventTarget(OpenEnum):
    """Kind of record. There are likely more by now."""

    AGENT = "agent"
    CLASS_ = "class"
    COURSE = "course"
    DISTRICT = "district"
    ENROLLMENT = "enrollment"
    PERSON = "person"
    SCHOOL = "school"
    SECTION = "section"
    SESSION = "session"


class EventType(OpenEnum):
    """What happened to the record."""

    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"


class Event(Model, kw_only=True):
    """A change of one record. Pass over targets and types that you do not know."""

    id: str
    """UUID."""
    date: Timestamp | Unset = UNSET
    type: EventType | Unset = UNSET
    target: EventTarget | Unset = UNSET
    target_id: str | Unset = UNSET
    """UUID of the record."""
    integration_id: str | Unset = UNSET
    materialization_id: str | None | Unset = UNSET
    """The import that brought the change."""
    data: _EventData | None | Unset = UNSET
    """The record after the change."""

    def __post_init__(self) -> None:
        name = _EVENT_DATA.get(self.target)
        self.data = typed(self.data, models, name)


class EventEnvelope(Model, kw_only=True):
    """An event in Edlink's envelope."""

    data: Event = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class EventPage(Model, kw_only=True):
    """A page of events."""

    data: list[Event] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


_EVENT_DATA: dict[Any, str] = {
    "agent": "Agent",
    "class": "Class",
    "course": "Course",
    "district": "District",
    "enrollment": "Enrollment",
    "person": "Person",
    "school": "School",
    "section": "Section",
    "session": "Session",
}
if TYPE_CHECKING:
    _EventData = (
        models.Agent
        | models.Class
        | models.Course
        | models.District
        | models.Enrollment
        | models.Person
        | models.School
        | models.Section
        | models.Session
        | dict[str, Any]
    )
else:
    _EventData = dict[str, Any]
