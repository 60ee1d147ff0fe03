"""Adobe Learning Manager API: models of `external_profiles`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "ExternalProfile",
    "ExternalProfileAttributes",
    "ExternalProfileCreate",
    "ExternalProfileCreateAttributes",
    "ExternalProfileCreateAttributesDict",
    "ExternalProfileCreateDict",
    "ExternalProfileCreateDocument",
    "ExternalProfileCreateDocumentDict",
    "ExternalProfileDocument",
    "ExternalProfilePage",
    "ExternalProfileUpdate",
    "ExternalProfileUpdateAttributes",
    "ExternalProfileUpdateAttributesDict",
    "ExternalProfileUpdateDict",
    "ExternalProfileUpdateDocument",
    "ExternalProfileUpdateDocumentDict",
]


class ExternalProfile(Model, kw_only=True, tag_field="type", tag="externalProfile"):
    """A registration profile for learners from outside, such as partners and vendors."""

    type: ClassVar[Literal["externalProfile"]] = "externalProfile"
    id: str
    attributes: ExternalProfileAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class ExternalProfileAttributes(Model, kw_only=True):
    """Who may register, how many and until when."""

    name: str | Unset = UNSET
    expiry: Timestamp | Unset = UNSET
    """End of the registration."""
    manager_email: str | Unset = json_field(name="managerEmail", default=UNSET)
    """Address of the manager at the partner organisation."""
    seat_limit: int | Unset = json_field(name="seatLimit", default=UNSET)
    """Seats of the partner organisation."""
    access_key: str | Unset = json_field(name="accessKey", default=UNSET)
    enabled: bool | Unset = UNSET
    url: str | Unset = UNSET
    """Registration page for the learners."""
    allowed_domains: list[str] | Unset = json_field(name="allowedDomains", default=UNSET)
    enrollment_count: int | Unset = json_field(name="enrollmentCount", default=UNSET)
    gamification_enabled: bool | Unset = json_field(name="gamificationEnabled", default=UNSET)
    image_url: str | Unset = json_field(name="imageUrl", default=UNSET)
    login_required: int | Unset = json_field(name="loginRequired", default=UNSET)
    paused: bool | Unset = UNSET
    verify_email: bool | Unset = json_field(name="verifyEmail", default=UNSET)


class ExternalProfileCreate(Model, kw_only=True):
    """The registration profile to create."""

    type: Literal["externalProfile"] = "externalProfile"
    attributes: ExternalProfileCreateAttributes


class ExternalProfileCreateAttributes(Model, kw_only=True):
    """Who may register, how many and until when."""

    name: str | Unset = UNSET
    expiry: Timestamp | Unset = UNSET
    """End of the registration."""
    manager_email: str | Unset = json_field(name="managerEmail", default=UNSET)
    """Address of the manager at the partner organisation."""
    seat_limit: int | Unset = json_field(name="seatLimit", default=UNSET)
    """Seats of the partner organisation."""


class ExternalProfileCreateDocument(Model, kw_only=True):
    """The registration profile to create."""

    data: ExternalProfileCreate


class ExternalProfileDocument(Model, kw_only=True):
    """A registration profile."""

    links: models.Links | Unset = UNSET
    data: ExternalProfile
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ExternalProfilePage(Model, kw_only=True):
    """A page of registration profile resources."""

    links: models.Links | Unset = UNSET
    data: list[ExternalProfile]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ExternalProfileUpdate(Model, kw_only=True):
    """The changes to a registration profile."""

    id: str
    type: Literal["externalProfile"] = "externalProfile"
    attributes: ExternalProfileUpdateAttributes | Unset = UNSET


class ExternalProfileUpdateAttributes(Model, kw_only=True):
    """The changes to a registration profile."""

    name: str | Unset = UNSET
    expiry: Timestamp | Unset = UNSET
    """End of the registration."""
    manager_email: str | Unset = json_field(name="managerEmail", default=UNSET)
    seat_limit: int | Unset = json_field(name="seatLimit", default=UNSET)


class ExternalProfileUpdateDocument(Model, kw_only=True):
    """The changes to a registration profile."""

    data: ExternalProfileUpdate


class ExternalProfileCreateDict(TypedDict):
    """ExternalProfileCreate as a plain dict, by its names in JSON."""

    type: Literal["externalProfile"]
    attributes: ExternalProfileCreateAttributesDict


class ExternalProfileCreateAttributesDict(TypedDict):
    """ExternalProfileCreateAttributes as a plain dict, by its names in JSON."""

    name: NotRequired[str]
    expiry: NotRequired[datetime.datetime | str]
    managerEmail: NotRequired[str]
    seatLimit: NotRequired[int]


class ExternalProfileCreateDocumentDict(TypedDict):
    """ExternalProfileCreateDocument as a plain dict, by its names in JSON."""

    data: ExternalProfileCreateDict


class ExternalProfileUpdateDict(TypedDict):
    """ExternalProfileUpdate as a plain dict, by its names in JSON."""

    id: str
    type: Literal["externalProfile"]
    attributes: NotRequired[ExternalProfileUpdateAttributesDict]


class ExternalProfileUpdateAttributesDict(TypedDict):
    """ExternalProfileUpdateAttributes as a plain dict, by its names in JSON."""

    name: NotRequired[str]
    expiry: NotRequired[datetime.datetime | str]
    managerEmail: NotRequired[str]
    seatLimit: NotRequired[int]


class ExternalProfileUpdateDocumentDict(TypedDict):
    """ExternalProfileUpdateDocument as a plain dict, by its names in JSON."""

    data: ExternalProfileUpdateDict
