"""Edlink: Days of rotating timetables. Beta. Made by `make generate` from specs/edlink/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import DayRotation, DayRotationEnvelope


@operation("getDayRotation", DayRotationEnvelope, DayRotation, "/$data", auth="integrationAccessToken")
def get_day_rotation(day_rotation_id: str, *, fields: str | Sequence[str] | Unset = UNSET) -> RequestSpec:
    """Get a day of a rotating timetable.

    Beta: the vendor may still change it.

    Part of version 2.5, which may change.

    Args:
        day_rotation_id: UUID of the day.
        fields: The only properties to return; without `id` among them, records come without it. An expanded
            relation is named by its own name. An unknown name gives the warning
            `INVALID_FIELD_REQUESTED`.

    Evidence: documented, https://ed.link/docs/api/v2.0/day-rotations/graph-get-day-rotation
    """
    return RequestSpec(
        method="GET",
        path=f"/api/v2/graph/day_rotations/{wire.path_segment('day_rotation_id', day_rotation_id)}",
        query=wire.query(
            wire.comma_separated("fields", fields, wire="$fields", least=1),
        ),
    )


class _GraphDayRotations:
    __slots__ = ()

    get = Method(get_day_rotation)
    """Get a day of a rotating timetable."""


class GraphDayRotations(_GraphDayRotations, Resource):
    """Days of rotating timetables. Beta."""

    __slots__ = ()


class AsyncGraphDayRotations(_GraphDayRotations, AsyncResource):
    """Days of rotating timetables. Beta."""

    __slots__ = ()
