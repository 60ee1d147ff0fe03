"""Adobe Learning Manager API: models of `announcements`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "AdminAnnouncement",
    "AdminAnnouncementAttributes",
    "AdminAnnouncementDocument",
    "AdminAnnouncementPage",
    "AnnouncementContent",
]


class AdminAnnouncement(Model, kw_only=True, tag_field="type", tag="adminAnnouncement"):
    """An announcement of an administrator, such as a masthead."""

    type: ClassVar[Literal["adminAnnouncement"]] = "adminAnnouncement"
    id: str
    attributes: AdminAnnouncementAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class AdminAnnouncementAttributes(Model, kw_only=True):
    """What is announced, and when."""

    action_url: str | Unset = json_field(name="actionUrl", default=UNSET)
    announcement_type: str | Unset = json_field(name="announcementType", default=UNSET)
    """`MASTHEAD` seen."""
    expiry_date: Timestamp | Unset = json_field(name="expiryDate", default=UNSET)
    live_date: Timestamp | Unset = json_field(name="liveDate", default=UNSET)
    content_meta_data: list[AnnouncementContent] | Unset = json_field(name="contentMetaData", default=UNSET)


class AdminAnnouncementDocument(Model, kw_only=True):
    """One adminAnnouncement."""

    links: models.Links | Unset = UNSET
    data: AdminAnnouncement
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class AdminAnnouncementPage(Model, kw_only=True):
    """A page of adminAnnouncement resources."""

    links: models.Links | Unset = UNSET
    data: list[AdminAnnouncement]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class AnnouncementContent(Model, kw_only=True):
    """Content of an announcement in one language."""

    content_type: str | Unset = json_field(name="contentType", default=UNSET)
    """`IMAGE` seen."""
    content_url: str | Unset = json_field(name="contentUrl", default=UNSET)
    locale: str | Unset = UNSET
    alt_text: str | Unset = json_field(name="altText", default=UNSET)
    thumbnail_url: str | Unset = json_field(name="thumbnailUrl", default=UNSET)
    content_sources: list[Any] | Unset = json_field(name="contentSources", default=UNSET)
