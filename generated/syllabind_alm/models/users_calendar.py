"""Adobe Learning Manager API: models of `users_calendar`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from msgspec import field as json_field
from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "UserCalendar",
    "UserCalendarAttributes",
    "UserCalendarPage",
    "UserCalendarRelationships",
]


class UserCalendar(Model, kw_only=True, tag_field="type", tag="userCalendar"):
    """A classroom or virtual classroom session."""

    type: ClassVar[Literal["userCalendar"]] = "userCalendar"
    id: str
    attributes: UserCalendarAttributes | Unset = UNSET
    relationships: UserCalendarRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    container_lo: ClassVar[RelatedOne[models.LearningObject]] = RelatedOne("containerLO")
    course: ClassVar[RelatedOne[models.LearningObject]] = RelatedOne("course")
    instructors: ClassVar[RelatedMany[models.User]] = RelatedMany("instructors")
    room: ClassVar[RelatedOne[models.Room]] = RelatedOne("room")


class UserCalendarAttributes(Model, kw_only=True):
    """When and where a session is."""

    course: Any | Unset = UNSET
    """Listed beside the relationship of this name; type unknown."""
    course_type: str | Unset = json_field(name="courseType", default=UNSET)
    date_start: Timestamp | Unset = json_field(name="dateStart", default=UNSET)
    enrolled: bool | Unset = UNSET
    month: int | Unset = UNSET
    quarter: int | Unset = UNSET
    course_instance_name: str | Unset = json_field(name="courseInstanceName", default=UNSET)
    course_name: str | Unset = json_field(name="courseName", default=UNSET)
    session_name: str | Unset = json_field(name="sessionName", default=UNSET)
    location: str | Unset = UNSET
    date_end: Timestamp | Unset = json_field(name="dateEnd", default=UNSET)
    enrolled_to_course_instance: bool | Unset = json_field(name="enrolledToCourseInstance", default=UNSET)
    instructor_names: list[str] | Unset = json_field(name="instructorNames", default=UNSET)


class UserCalendarPage(Model, kw_only=True):
    """A page of calendar session resources."""

    links: models.Links | Unset = UNSET
    data: list[UserCalendar]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserCalendarRelationships(Model, kw_only=True):
    """What a session leads to."""

    container_lo: models.ToOne | Unset = json_field(name="containerLO", default=UNSET)
    course: models.ToOne | Unset = UNSET
    instructors: models.ToMany | Unset = UNSET
    room: models.ToOne | Unset = UNSET
