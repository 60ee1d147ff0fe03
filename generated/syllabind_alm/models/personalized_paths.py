"""Adobe Learning Manager API: models of `personalized_paths`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from msgspec import field as json_field
from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "PersonalizedPath",
    "PersonalizedPathAttributes",
    "PersonalizedPathDocument",
    "PersonalizedPathMetadata",
    "PersonalizedPathPage",
    "PersonalizedPathRelationships",
    "PersonalizedPathSection",
]


class PersonalizedPath(Model, kw_only=True, tag_field="type", tag="personalizedPath"):
    """A learning path that a learner makes or shares."""

    type: ClassVar[Literal["personalizedPath"]] = "personalizedPath"
    id: str
    """`personalizedPath:` and a number."""
    attributes: PersonalizedPathAttributes | Unset = UNSET
    relationships: PersonalizedPathRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    enrollment: ClassVar[RelatedOne[models.LearningObjectInstanceEnrollment]] = RelatedOne("enrollment")
    skills: ClassVar[RelatedMany[models.Skill]] = RelatedMany("skills")
    sub_l_os: ClassVar[RelatedMany[models.LearningObject]] = RelatedMany("subLOs")


class PersonalizedPathAttributes(Model, kw_only=True):
    """What a personalized path says of itself."""

    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    date_updated: Timestamp | Unset = json_field(name="dateUpdated", default=UNSET)
    enrollment_type: str | Unset = json_field(name="enrollmentType", default=UNSET)
    """`Self Enroll` seen."""
    is_external: bool | Unset = json_field(name="isExternal", default=UNSET)
    image_url: str | Unset = json_field(name="imageUrl", default=UNSET)
    banner_url: str | Unset = json_field(name="bannerUrl", default=UNSET)
    localized_metadata: list[PersonalizedPathMetadata] | Unset = json_field(name="localizedMetadata", default=UNSET)
    state: str | Unset = UNSET
    """`Active` seen."""
    lo_type: str | Unset = json_field(name="loType", default=UNSET)
    """`personalizedPath`."""
    duration: float | Unset = UNSET
    """Seconds."""
    created_by_user_id: float | Unset = json_field(name="createdByUserId", default=UNSET)
    sections: list[PersonalizedPathSection] | Unset = UNSET
    unenrollment_allowed: bool | Unset = json_field(name="unenrollmentAllowed", default=UNSET)
    is_sub_lo_order_enforced: bool | Unset = json_field(name="isSubLoOrderEnforced", default=UNSET)


class PersonalizedPathDocument(Model, kw_only=True):
    """One personalized path."""

    links: models.Links | Unset = UNSET
    data: PersonalizedPath
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class PersonalizedPathMetadata(Model, kw_only=True):
    """The texts of a path in one language."""

    locale: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    overview: str | Unset = UNSET


class PersonalizedPathPage(Model, kw_only=True):
    """A page of personalized path resources."""

    links: models.Links | Unset = UNSET
    data: list[PersonalizedPath]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class PersonalizedPathRelationships(Model, kw_only=True):
    """What a personalized path leads to."""

    enrollment: models.ToOne | Unset = UNSET
    skills: models.ToMany | Unset = UNSET
    sub_l_os: models.ToMany | Unset = json_field(name="subLOs", default=UNSET)


class PersonalizedPathSection(Model, kw_only=True):
    """A part of a path."""

    id: str | Unset = UNSET
    lo_ids: list[str] | Unset = json_field(name="loIds", default=UNSET)
    """Learning objects in their order."""
    localized_metadata: list[PersonalizedPathMetadata] | Unset = json_field(name="localizedMetadata", default=UNSET)
