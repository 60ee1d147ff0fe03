"""Edlink: Labels for what may happen on a day. Beta. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import CalendarDayIncident, CalendarDayIncidentEnvelope


@operation(
    "getCalendarDayIncident", CalendarDayIncidentEnvelope, CalendarDayIncident, "/$data", auth="integrationAccessToken"
)
def get_calendar_day_incident(
    calendar_day_incident_id: str, *, fields: str | Sequence[str] | Unset = UNSET
) -> RequestSpec:
    """Get a label for what may happen on a calendar day.

    Beta: the vendor may still change it.

    Part of version 2.5, which may change.

    Args:
        calendar_day_incident_id: UUID of the label.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/calendar-day-incidents/graph-get-calendar-day-incident
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/calendar_day_incidents/{wire.path_segment('calendar_day_incident_id', calendar_day_incident_id)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


class _GraphCalendarDayIncidents:
    __slots__ = ()

    get = Method(get_calendar_day_incident)
    """Get a label for what may happen on a calendar day."""


class GraphCalendarDayIncidents(_GraphCalendarDayIncidents, Resource):
    """Labels for what may happen on a day. Beta."""

    __slots__ = ()


class AsyncGraphCalendarDayIncidents(_GraphCalendarDayIncidents, AsyncResource):
    """Labels for what may happen on a day. Beta."""

    __slots__ = ()
