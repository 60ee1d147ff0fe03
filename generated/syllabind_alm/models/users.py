"""Adobe Learning Manager API: models of `users`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.jsonapi import RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "DndSetting",
    "User",
    "UserAttributes",
    "UserCreate",
    "UserCreateAttributes",
    "UserCreateAttributesDict",
    "UserCreateDict",
    "UserCreateDocument",
    "UserCreateDocumentDict",
    "UserCreateType",
    "UserDocument",
    "UserEnrollmentUpdate",
    "UserEnrollmentUpdateAttributes",
    "UserEnrollmentUpdateAttributesDict",
    "UserEnrollmentUpdateDict",
    "UserEnrollmentUpdateDocument",
    "UserEnrollmentUpdateDocumentDict",
    "UserPage",
    "UserRelationships",
    "UserSetting",
    "UserSettingAttributes",
    "UserState",
    "UserType",
    "UserUpdate",
    "UserUpdateAttributes",
    "UserUpdateAttributesDict",
    "UserUpdateDict",
    "UserUpdateDocument",
    "UserUpdateDocumentDict",
    "UserWriteRelationships",
    "UserWriteRelationshipsDict",
]


class UserCreateType(OpenEnum):
    """Where a new person comes from, as requests spell it. Only internal users can be created."""

    INTERNAL = "INTERNAL"


class UserState(OpenEnum):
    """Whether a person is active."""

    ACTIVE = "ACTIVE"
    DELETED = "DELETED"
    SUSPENDED = "SUSPENDED"


class UserType(OpenEnum):
    """Where a person comes from, as answers spell it."""

    INTERNAL = "Internal"
    EXTERNAL = "External"


class DndSetting(Model, kw_only=True):
    """Mails that are blocked."""

    block_direct_email: bool | Unset = json_field(name="blockDirectEmail", default=UNSET)
    block_direct_reports_email: bool | Unset = json_field(name="blockDirectReportsEmail", default=UNSET)
    block_escalation_email_to_mgr: bool | Unset = json_field(name="blockEscalationEmailToMgr", default=UNSET)
    block_skip_level_reports_email: bool | Unset = json_field(name="blockSkipLevelReportsEmail", default=UNSET)


class User(Model, kw_only=True, tag_field="type", tag="user"):
    """A person of the account, mostly a learner."""

    type: ClassVar[Literal["user"]] = "user"
    id: str
    attributes: UserAttributes | Unset = UNSET
    relationships: UserRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    account: ClassVar[RelatedOne[models.Account]] = RelatedOne("account")
    manager: ClassVar[RelatedOne[User]] = RelatedOne("manager")


class UserAttributes(Model, kw_only=True):
    """What is known about a person."""

    avatar_url: str | Unset = json_field(name="avatarUrl", default=UNSET)
    bin_user_id: str | Unset = json_field(name="binUserId", default=UNSET)
    bio: str | Unset = UNSET
    content_locale: str | Unset = json_field(name="contentLocale", default=UNSET)
    """Language of contents, `de-DE` style."""
    email: str | Unset = UNSET
    """Unique in the account."""
    enroll_on_click: bool | Unset = json_field(name="enrollOnClick", default=UNSET)
    fields: dict[str, list[str] | str] | Unset = UNSET
    gamification_enabled: bool | Unset = json_field(name="gamificationEnabled", default=UNSET)
    last_login_date: Timestamp | Unset = json_field(name="lastLoginDate", default=UNSET)
    metadata: dict[str, str] | Unset = UNSET
    name: str | Unset = UNSET
    points_earned: int | Unset = json_field(name="pointsEarned", default=UNSET)
    points_redeemed: int | Unset = json_field(name="pointsRedeemed", default=UNSET)
    preferred_resolution: str | Unset = json_field(name="preferredResolution", default=UNSET)
    """`AUTO` seen."""
    profile: str | Unset = UNSET
    """Job title."""
    roles: list[str] | Unset = UNSET
    """Learner, Admin, Author, Instructor, Integration Admin and Manager seen."""
    state: UserState | Unset = UNSET
    time_zone_code: str | Unset = json_field(name="timeZoneCode", default=UNSET)
    """Key of a time zone of the account."""
    ui_locale: str | Unset = json_field(name="uiLocale", default=UNSET)
    """Language of the pages, `en-US` style."""
    user_type: UserType | Unset = json_field(name="userType", default=UNSET)
    user_unique_id: str | Unset = json_field(name="userUniqueId", default=UNSET)
    """The e-mail address unless set."""
    points: int | Unset = UNSET
    """On leaderboards."""
    rank: int | Unset = UNSET
    """On leaderboards."""


class UserCreate(Model, kw_only=True):
    """The user to create."""

    type: Literal["user"] = "user"
    attributes: UserCreateAttributes
    relationships: UserWriteRelationships | Unset = UNSET
    account: ClassVar[RelatedOne[models.Account]] = RelatedOne("account")


class UserCreateAttributes(Model, kw_only=True):
    """What a new user starts with."""

    bio: str | Unset = UNSET
    content_locale: str | Unset = json_field(name="contentLocale", default=UNSET)
    """Language of contents, `fr-FR` style."""
    email: str
    """Unique in the account."""
    enroll_on_click: bool | Unset = json_field(name="enrollOnClick", default=UNSET)
    fields: dict[str, list[str] | str] | Unset = UNSET
    gamification_enabled: bool | Unset = json_field(name="gamificationEnabled", default=UNSET)
    name: str
    profile: str | Unset = UNSET
    """Job title."""
    user_type: UserCreateType = json_field(name="userType")
    user_unique_id: str | Unset = json_field(name="userUniqueId", default=UNSET)
    """The e-mail address unless set."""


class UserCreateDocument(Model, kw_only=True):
    """The user to create."""

    data: UserCreate


class UserDocument(Model, kw_only=True):
    """A user."""

    links: models.Links | Unset = UNSET
    data: User
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserEnrollmentUpdate(Model, kw_only=True):
    """What an administrator may change of an enrollment."""

    id: str
    type: Literal["learningObjectInstanceEnrollment"] = "learningObjectInstanceEnrollment"
    attributes: UserEnrollmentUpdateAttributes | Unset = UNSET


class UserEnrollmentUpdateAttributes(Model, kw_only=True):
    """What an administrator may change of an enrollment."""

    last_access_date: Timestamp | Unset = json_field(name="lastAccessDate", default=UNSET)


class UserEnrollmentUpdateDocument(Model, kw_only=True):
    """What an administrator may change of an enrollment."""

    data: UserEnrollmentUpdate


class UserPage(Model, kw_only=True):
    """A page of users."""

    links: models.Links | Unset = UNSET
    data: list[User]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserRelationships(Model, kw_only=True):
    """What a person leads to."""

    account: models.ToOne | Unset = UNSET
    manager: models.ToOne | Unset = UNSET


class UserSetting(Model, kw_only=True, tag_field="type", tag="userSetting"):
    """What a person does not want mails about; seen in Adobe's client, no operation answers with it."""

    type: ClassVar[Literal["userSetting"]] = "userSetting"
    id: str
    attributes: UserSettingAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class UserSettingAttributes(Model, kw_only=True):
    """Settings of a person."""

    dnd_setting: DndSetting | Unset = json_field(name="dndSetting", default=UNSET)


class UserUpdate(Model, kw_only=True):
    """The changes to a user."""

    id: str
    type: Literal["user"] = "user"
    attributes: UserUpdateAttributes | Unset = UNSET
    relationships: UserWriteRelationships | Unset = UNSET
    account: ClassVar[RelatedOne[models.Account]] = RelatedOne("account")


class UserUpdateAttributes(Model, kw_only=True):
    """The attributes that the manual's payload sends. Which of them an administrator can change is not documented."""

    avatar_url: str | Unset = json_field(name="avatarUrl", default=UNSET)
    bin_user_id: str | Unset = json_field(name="binUserId", default=UNSET)
    bio: str | Unset = UNSET
    content_locale: str | Unset = json_field(name="contentLocale", default=UNSET)
    """Language of contents, `de-DE` style."""
    email: str | Unset = UNSET
    enroll_on_click: bool | Unset = json_field(name="enrollOnClick", default=UNSET)
    fields: dict[str, list[str] | str] | Unset = UNSET
    gamification_enabled: bool | Unset = json_field(name="gamificationEnabled", default=UNSET)
    last_login_date: Timestamp | Unset = json_field(name="lastLoginDate", default=UNSET)
    metadata: dict[str, str] | Unset = UNSET
    name: str | Unset = UNSET
    points_earned: int | Unset = json_field(name="pointsEarned", default=UNSET)
    points_redeemed: int | Unset = json_field(name="pointsRedeemed", default=UNSET)
    preferred_resolution: str | Unset = json_field(name="preferredResolution", default=UNSET)
    """`AUTO` seen."""
    profile: str | Unset = UNSET
    """Job title."""
    roles: list[str] | Unset = UNSET
    state: UserState | Unset = UNSET
    time_zone_code: str | Unset = json_field(name="timeZoneCode", default=UNSET)
    """Key of a time zone of the account."""
    ui_locale: str | Unset = json_field(name="uiLocale", default=UNSET)
    """Language of the pages, `en-US` style."""
    user_type: UserType | Unset = json_field(name="userType", default=UNSET)
    user_unique_id: str | Unset = json_field(name="userUniqueId", default=UNSET)


class UserUpdateDocument(Model, kw_only=True):
    """The changes to a user."""

    data: UserUpdate


class UserWriteRelationships(Model, kw_only=True):
    """What a request may say about where a user belongs."""

    account: models.ToOne | Unset = UNSET


class UserCreateDict(TypedDict):
    """UserCreate as a plain dict, by its names in JSON."""

    type: Literal["user"]
    attributes: UserCreateAttributesDict
    relationships: NotRequired[UserWriteRelationshipsDict]


class UserCreateAttributesDict(TypedDict):
    """UserCreateAttributes as a plain dict, by its names in JSON."""

    bio: NotRequired[str]
    contentLocale: NotRequired[str]
    email: str
    enrollOnClick: NotRequired[bool]
    fields: NotRequired[Mapping[str, Sequence[str] | str]]
    gamificationEnabled: NotRequired[bool]
    name: str
    profile: NotRequired[str]
    userType: UserCreateType | str
    userUniqueId: NotRequired[str]


class UserCreateDocumentDict(TypedDict):
    """UserCreateDocument as a plain dict, by its names in JSON."""

    data: UserCreateDict


class UserEnrollmentUpdateDict(TypedDict):
    """UserEnrollmentUpdate as a plain dict, by its names in JSON."""

    id: str
    type: Literal["learningObjectInstanceEnrollment"]
    attributes: NotRequired[UserEnrollmentUpdateAttributesDict]


class UserEnrollmentUpdateAttributesDict(TypedDict):
    """UserEnrollmentUpdateAttributes as a plain dict, by its names in JSON."""

    lastAccessDate: NotRequired[datetime.datetime | str]


class UserEnrollmentUpdateDocumentDict(TypedDict):
    """UserEnrollmentUpdateDocument as a plain dict, by its names in JSON."""

    data: UserEnrollmentUpdateDict


class UserUpdateDict(TypedDict):
    """UserUpdate as a plain dict, by its names in JSON."""

    id: str
    type: Literal["user"]
    attributes: NotRequired[UserUpdateAttributesDict]
    relationships: NotRequired[UserWriteRelationshipsDict]


class UserUpdateAttributesDict(TypedDict):
    """UserUpdateAttributes as a plain dict, by its names in JSON."""

    avatarUrl: NotRequired[str]
    binUserId: NotRequired[str]
    bio: NotRequired[str]
    contentLocale: NotRequired[str]
    email: NotRequired[str]
    enrollOnClick: NotRequired[bool]
    fields: NotRequired[Mapping[str, Sequence[str] | str]]
    gamificationEnabled: NotRequired[bool]
    lastLoginDate: NotRequired[datetime.datetime | str]
    metadata: NotRequired[Mapping[str, str]]
    name: NotRequired[str]
    pointsEarned: NotRequired[int]
    pointsRedeemed: NotRequired[int]
    preferredResolution: NotRequired[str]
    profile: NotRequired[str]
    roles: NotRequired[Sequence[str]]
    state: NotRequired[UserState | str]
    timeZoneCode: NotRequired[str]
    uiLocale: NotRequired[str]
    userType: NotRequired[UserType | str]
    userUniqueId: NotRequired[str]


class UserUpdateDocumentDict(TypedDict):
    """UserUpdateDocument as a plain dict, by its names in JSON."""

    data: UserUpdateDict


class UserWriteRelationshipsDict(TypedDict):
    """UserWriteRelationships as a plain dict, by its names in JSON."""

    account: NotRequired[models.ToOneDict]
