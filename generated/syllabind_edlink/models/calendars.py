"""Edlink: models of `calendars`. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from typing import Any

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "BellSchedulePeriod",
    "BellSchedulePeriodPage",
    "Calendar",
    "CalendarDayIncident",
    "CalendarDayIncidentEnvelope",
    "CalendarEnvelope",
    "CalendarFlag",
    "CalendarPage",
    "CalendarState",
    "CalendarType",
    "Day",
    "DayFlag",
    "DayIncident",
    "DayPage",
    "DayRotation",
    "DayRotationEnvelope",
    "Period",
    "PeriodEnvelope",
    "PeriodFlag",
    "PeriodPage",
    "PeriodType",
]


class CalendarFlag(OpenEnum):
    """What a calendar is for. The value that a sample shows."""

    ATTENDANCE = "attendance"


class CalendarState(OpenEnum):
    """Where a calendar stands. The value that samples show."""

    ACTIVE = "active"


class CalendarType(OpenEnum):
    """Kind of calendar. The value that samples show."""

    STANDARD = "standard"


class DayFlag(OpenEnum):
    """What is special about a day. The value that a sample shows."""

    INCLEMENT_WEATHER = "inclement_weather"


class DayIncident(OpenEnum):
    """Standard kind of incident. The value that a sample shows."""

    WEATHER_EMERGENCY = "weather_emergency"


class PeriodFlag(OpenEnum):
    """What is special about a period. The values that samples show."""

    REQUIRED = "required"
    ELECTIVE = "elective"


class PeriodType(OpenEnum):
    """Kind of period. The values that samples show."""

    CLASS_ = "class"
    ASSEMBLY = "assembly"


class BellSchedulePeriod(Model, kw_only=True):
    """When a period begins and ends by a bell schedule. Beta."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    bell_schedule_id: str | Unset = UNSET
    track_id: str | None | Unset = UNSET
    period_id: str | None | Unset = UNSET
    type: PeriodType | Unset = UNSET
    start_time: str | None | Unset = UNSET
    """Time of day, such as `13:45:00.000Z`."""
    end_time: str | None | Unset = UNSET
    """Time of day, such as `14:30:00.000Z`."""


class BellSchedulePeriodPage(Model, kw_only=True):
    """A page of periods of bell schedules."""

    data: list[BellSchedulePeriod] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class Calendar(Model, kw_only=True):
    """The school days of one or more schools."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    name: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    start_date: Timestamp | None | Unset = UNSET
    end_date: Timestamp | None | Unset = UNSET
    state: CalendarState | Unset = UNSET
    flags: list[CalendarFlag] | Unset = UNSET
    type: CalendarType | Unset = UNSET
    school_ids: list[str] | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[models.Identifier] | Unset = UNSET


class CalendarDayIncident(Model, kw_only=True):
    """A school's own label for something that may happen on a day, and the standard kind it stands for. Beta."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    code: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    mapping: DayIncident | Unset = UNSET


class CalendarDayIncidentEnvelope(Model, kw_only=True):
    """A label in Edlink's envelope."""

    data: CalendarDayIncident = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class CalendarEnvelope(Model, kw_only=True):
    """A calendar in Edlink's envelope."""

    data: Calendar = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class CalendarPage(Model, kw_only=True):
    """A page of calendars."""

    data: list[Calendar] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class Day(Model, kw_only=True):
    """A day of one calendar."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    date: Timestamp | Unset = UNSET
    flags: list[DayFlag] | Unset = UNSET
    comments: str | None | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[models.Identifier] | Unset = UNSET
    calendar_id: str | Unset = UNSET
    period_ids: list[str] | Unset = UNSET
    route_ids: list[str] | Unset = UNSET
    """Bus routes of the day."""
    rule_ids: list[str] | Unset = UNSET
    """Seen in a sample only."""


class DayPage(Model, kw_only=True):
    """A page of days."""

    data: list[Day] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class DayRotation(Model, kw_only=True):
    """A day of a timetable that rotates. Beta."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    school_id: str | Unset = UNSET
    name: str | None | Unset = UNSET


class DayRotationEnvelope(Model, kw_only=True):
    """A day of a rotation in Edlink's envelope."""

    data: DayRotation = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class Period(Model, kw_only=True):
    """A part of the school day."""

    id: str
    """UUID."""
    created_date: Timestamp | Unset = UNSET
    """When Edlink first saw it."""
    updated_date: Timestamp | Unset = UNSET
    """When it last changed in Edlink."""
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    start_time: Timestamp | None | Unset = UNSET
    end_time: Timestamp | None | Unset = UNSET
    type: PeriodType | Unset = UNSET
    flags: list[PeriodFlag] | Unset = UNSET
    school_ids: list[str] | Unset = UNSET
    session_ids: list[str] | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    """Other properties from the source."""
    identifiers: list[models.Identifier] | Unset = UNSET


class PeriodEnvelope(Model, kw_only=True):
    """A period in Edlink's envelope."""

    data: Period = json_field(name="$data")
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)


class PeriodPage(Model, kw_only=True):
    """A page of periods."""

    data: list[Period] = json_field(name="$data")
    next: str | Unset = json_field(name="$next", default=UNSET)
    """URL of the next page. Absent on the last one."""
    request: str | Unset = json_field(name="$request", default=UNSET)
    """UUID of the request."""
    warnings: list[models.WarningDetail] | Unset = json_field(name="$warnings", default=UNSET)
