"""Thrive Learning: models of `users`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "BasicUser",
    "LoginMethod",
    "OperationMessage",
    "PositionManager",
    "SkillUpdate",
    "SkillUpdateDict",
    "User",
    "UserAudience",
    "UserCreate",
    "UserCreateDict",
    "UserDeletion",
    "UserLifecycle",
    "UserPage",
    "UserPosition",
    "UserRank",
    "UserRole",
    "UserSkillsPatch",
    "UserSkillsPatchDict",
    "UserStatus",
    "UserSuspend",
    "UserSuspendDict",
    "UserTags",
    "UserTagsAdd",
    "UserTagsAddDict",
    "UserTagsRemove",
    "UserTagsRemoveDict",
    "UserUpdate",
    "UserUpdateDict",
]


class LoginMethod(OpenEnum):
    """What a user signs in with."""

    EMAIL = "email"
    REF = "ref"


class UserRole(OpenEnum):
    """What a user may do. The vendor's samples show `learner`; the rest is what the API is seen to take when a
    user is written."""

    ADMINISTRATOR = "administrator"
    LEARNERADMIN = "learneradmin"
    LEARNER = "learner"


class UserStatus(OpenEnum):
    """How things stand with an account. The vendor's samples show `active`; the rest is seen in use as a filter."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    EXPIRED = "expired"
    NEW = "new"


class BasicUser(Model, kw_only=True):
    """A person of the tenant, with the first ten members of a user alone."""

    id: str
    ref: str | None | Unset = UNSET
    """The customer's own key of the user."""
    first_name: str | None | Unset = json_field(name="firstName", default=UNSET)
    last_name: str | None | Unset = json_field(name="lastName", default=UNSET)
    email: str | None | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    positions: list[UserPosition] | Unset = UNSET
    """The jobs that the user holds or held."""
    additional_fields: None | dict[str, Any] | Unset = json_field(name="additionalFields", default=UNSET)
    language_code: str | None | Unset = json_field(name="languageCode", default=UNSET)
    """Such as `en-gb`."""


class OperationMessage(Model, kw_only=True):
    """What is said of a change."""

    status: int | Unset = UNSET
    """The HTTP status once more."""
    message: str | Unset = UNSET


class PositionManager(Model, kw_only=True):
    """The manager in a position; the id is the member to count on."""

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    ref: str | None | Unset = UNSET
    """The customer's own key of the manager."""


class SkillUpdate(Model, kw_only=True):
    """The levels of one skill. A level is the `value` of one that the tenant has set up, such as 1024."""

    tag_name: str = json_field(name="tagName")
    """The name of the skill."""
    level: float | Unset = UNSET
    """What the user has; what -1 means is not documented."""
    target_level: float | Unset = json_field(name="targetLevel", default=UNSET)
    """What the user aims at."""


class User(Model, kw_only=True):
    """A person of the tenant."""

    id: str
    """The platform's own id of the user, 24 hexadecimal digits in every known sample."""
    ref: str | None | Unset = UNSET
    """The customer's own key of the user."""
    first_name: str | None | Unset = json_field(name="firstName", default=UNSET)
    last_name: str | None | Unset = json_field(name="lastName", default=UNSET)
    email: str | None | Unset = UNSET
    role: UserRole | None | Unset = UNSET
    status: UserStatus | None | Unset = UNSET
    positions: list[UserPosition] | Unset = UNSET
    """The jobs that the user holds or held."""
    additional_fields: None | dict[str, Any] | Unset = json_field(name="additionalFields", default=UNSET)
    """The tenant's custom fields."""
    language_code: str | None | Unset = json_field(name="languageCode", default=UNSET)
    """Such as `en-gb`."""
    deleted: bool | Unset = UNSET
    """True once the account is deleted."""
    compliance: float | Unset = UNSET
    """How compliant the user is, as a score; its scale is not documented."""
    level: float | Unset = UNSET
    """The level reached, as a number; there is no fixed list of levels."""
    first_login: Timestamp | None | Unset = json_field(name="firstLogin", default=UNSET)
    """When the user first signed in."""
    last_login: Timestamp | None | Unset = json_field(name="lastLogin", default=UNSET)
    """When the user last signed in."""
    tags: UserTags | None | Unset = UNSET
    """The tags of the user."""
    users_following: list[str] | Unset = json_field(name="usersFollowing", default=UNSET)
    """Ids of the users whom this one follows."""
    tags_following: list[str] | Unset = json_field(name="tagsFollowing", default=UNSET)
    """The tags that the user follows."""
    created_at: Timestamp | None | Unset = json_field(name="createdAt", default=UNSET)
    updated_at: Timestamp | None | Unset = json_field(name="updatedAt", default=UNSET)
    has_picture: bool | Unset = json_field(name="hasPicture", default=UNSET)
    """True when there is a profile picture."""
    time_zone: str | None | Unset = json_field(name="timeZone", default=UNSET)
    """Such as `Europe/London`."""
    summary: str | None | Unset = UNSET
    """What the user's profile says."""
    relevancy: float | Unset = UNSET
    """Relevance, as a score; its scale is not documented."""
    rank: UserRank | None | Unset = UNSET
    """The rank of the user."""
    agreed_terms: bool | str | None | Unset = json_field(name="agreedTerms", default=UNSET)
    """True once the terms are accepted. Documented as yes or no; a text has been seen in live answers, and its meaning is unknown."""
    onboarded: bool | None | Unset = UNSET
    """True once onboarding is finished."""
    audiences: list[str | UserAudience] | Unset = UNSET
    """The audiences of the user, each as an object with its id (seen in live answers) or as the bare id."""
    single_sign_on: bool | Unset = json_field(name="singleSignOn", default=UNSET)
    """True for a user who signs in through single sign-on."""


class UserAudience(Model, kw_only=True):
    """An audience that a user belongs to."""

    id: str


class UserCreate(Model, kw_only=True):
    """A new user. The vendor's help on CSV import knows limits that may hold here too: 113 characters for `ref`,
    without `@` and spaces; 40 for each name, 320 for the email, 5 for the language and 80 for the job title."""

    ref: str
    """The customer's own key of the user; unique, and case counts."""
    first_name: str = json_field(name="firstName")
    last_name: str = json_field(name="lastName")
    email: str | Unset = UNSET
    """Unique in the tenant; required unless `loginMethod` is `ref`."""
    login_method: LoginMethod | Unset = json_field(name="loginMethod", default=UNSET)
    """`email` where it is left out."""
    role: UserRole | Unset = UNSET
    """`learner` where it is left out."""
    job_title: str | Unset = json_field(name="jobTitle", default=UNSET)
    manager_ref: str | Unset = json_field(name="managerRef", default=UNSET)
    """The customer's own key of the line manager."""
    start_date: Timestamp | Unset = json_field(name="startDate", default=UNSET)
    """When the user joined the organisation."""
    end_date: Timestamp | Unset = json_field(name="endDate", default=UNSET)
    """When the user left the organisation."""
    time_zone: str | Unset = json_field(name="timeZone", default=UNSET)
    """Such as `Europe/London`, one that the platform knows; the tenant's where it is left out."""
    language_code: str | Unset = json_field(name="languageCode", default=UNSET)
    """Such as `en-gb`."""
    sso: bool | Unset = UNSET
    """True where an identity provider looks after the account."""
    domain: str | Unset = UNSET
    """For tenants with several domains."""
    additional_fields: dict[str, Any] | Unset = json_field(name="additionalFields", default=UNSET)


class UserDeletion(Model, kw_only=True):
    """What is said of a deletion; the vendor documents that there is a body, not what it holds."""

    success: bool | Unset = UNSET


class UserLifecycle(Model, kw_only=True):
    """A user as version 2 gives it after a change."""

    id: str
    """The platform's own id of the user."""
    ref: str | Unset = UNSET
    """The customer's own key of the user."""
    first_name: str | Unset = json_field(name="firstName", default=UNSET)
    last_name: str | Unset = json_field(name="lastName", default=UNSET)
    email: str | None | Unset = UNSET
    login_method: LoginMethod | Unset = json_field(name="loginMethod", default=UNSET)
    role: UserRole | Unset = UNSET
    job_title: str | None | Unset = json_field(name="jobTitle", default=UNSET)
    manager_ref: str | None | Unset = json_field(name="managerRef", default=UNSET)
    """The customer's own key of the line manager."""
    start_date: Timestamp | None | Unset = json_field(name="startDate", default=UNSET)
    end_date: Timestamp | None | Unset = json_field(name="endDate", default=UNSET)
    time_zone: str | None | Unset = json_field(name="timeZone", default=UNSET)
    language_code: str | None | Unset = json_field(name="languageCode", default=UNSET)
    sso: bool | Unset = UNSET
    """True where an identity provider looks after the account."""
    domain: str | None | Unset = UNSET
    additional_fields: None | dict[str, Any] | Unset = json_field(name="additionalFields", default=UNSET)
    active: bool | Unset = UNSET
    """False for a suspended user."""
    created_at: Timestamp | Unset = json_field(name="createdAt", default=UNSET)
    updated_at: Timestamp | Unset = json_field(name="updatedAt", default=UNSET)


class UserPage(Model, kw_only=True):
    """One page of users."""

    results: list[User]
    pagination: models.Pagination


class UserPosition(Model, kw_only=True):
    """A job that a user holds or held."""

    id: str | Unset = UNSET
    """An id; the vendor calls it that of the user, which is doubtful where it stands."""
    manager: PositionManager | None | Unset = UNSET
    """Who manages the user in this position."""
    ou_id: str | None | Unset = json_field(name="ouId", default=UNSET)
    """The id of the organisational unit."""
    is_active: bool | Unset = json_field(name="isActive", default=UNSET)
    """Documented as a flag of the user rather than of the position."""
    start_date: Timestamp | None | Unset = json_field(name="startDate", default=UNSET)
    end_date: Timestamp | None | Unset = json_field(name="endDate", default=UNSET)
    created_at: Timestamp | None | Unset = json_field(name="createdAt", default=UNSET)
    updated_at: Timestamp | None | Unset = json_field(name="updatedAt", default=UNSET)
    title: str | None | Unset = UNSET
    """The job title."""


class UserRank(Model, kw_only=True):
    """Where a user stands in the platform's ranking."""

    current_category: float | Unset = json_field(name="currentCategory", default=UNSET)
    current_level: float | Unset = json_field(name="currentLevel", default=UNSET)


class UserSkillsPatch(Model, kw_only=True):
    """Skill levels to set."""

    op: Literal["update"] = "update"
    path: Literal["skills"] = "skills"
    value: list[SkillUpdate]


class UserSuspend(Model, kw_only=True):
    """When a user left."""

    end_date: Timestamp | Unset = json_field(name="endDate", default=UNSET)
    """When the user left the organisation."""


class UserTags(Model, kw_only=True):
    """The tags of a user, by kind."""

    skills: list[str] | Unset = UNSET


class UserTagsAdd(Model, kw_only=True):
    """Tags to give."""

    tags: list[str]
    """Names of tags that exist."""


class UserTagsRemove(Model, kw_only=True):
    """Tags to take away."""

    op: Literal["remove"] = "remove"
    path: Literal["tags"] = "tags"
    value: list[str]
    """Names of tags."""


class UserUpdate(Model, kw_only=True):
    """What to change of a user; null clears a member."""

    first_name: str | None | Unset = json_field(name="firstName", default=UNSET)
    last_name: str | None | Unset = json_field(name="lastName", default=UNSET)
    email: str | None | Unset = UNSET
    """Unique in the tenant."""
    login_method: LoginMethod | None | Unset = json_field(name="loginMethod", default=UNSET)
    role: UserRole | None | Unset = UNSET
    job_title: str | None | Unset = json_field(name="jobTitle", default=UNSET)
    manager_ref: str | None | Unset = json_field(name="managerRef", default=UNSET)
    """The customer's own key of the line manager."""
    start_date: Timestamp | None | Unset = json_field(name="startDate", default=UNSET)
    """When the user joined the organisation."""
    end_date: Timestamp | None | Unset = json_field(name="endDate", default=UNSET)
    """When the user left the organisation."""
    time_zone: str | None | Unset = json_field(name="timeZone", default=UNSET)
    """Such as `Europe/London`; one that the platform knows."""
    language_code: str | None | Unset = json_field(name="languageCode", default=UNSET)
    """Such as `en-gb`."""
    sso: bool | None | Unset = UNSET
    """True where an identity provider looks after the account."""
    domain: str | None | Unset = UNSET
    """For tenants with several domains."""
    additional_fields: None | dict[str, Any] | Unset = json_field(name="additionalFields", default=UNSET)


class SkillUpdateDict(TypedDict):
    """SkillUpdate as a plain dict, by its names in JSON."""

    tagName: str
    level: NotRequired[float]
    targetLevel: NotRequired[float]


class UserCreateDict(TypedDict):
    """UserCreate as a plain dict, by its names in JSON."""

    ref: str
    firstName: str
    lastName: str
    email: NotRequired[str]
    loginMethod: NotRequired[LoginMethod | str]
    role: NotRequired[UserRole | str]
    jobTitle: NotRequired[str]
    managerRef: NotRequired[str]
    startDate: NotRequired[datetime.datetime | str]
    endDate: NotRequired[datetime.datetime | str]
    timeZone: NotRequired[str]
    languageCode: NotRequired[str]
    sso: NotRequired[bool]
    domain: NotRequired[str]
    additionalFields: NotRequired[Mapping[str, Any]]


class UserSkillsPatchDict(TypedDict):
    """UserSkillsPatch as a plain dict, by its names in JSON."""

    op: Literal["update"]
    path: Literal["skills"]
    value: Sequence[SkillUpdateDict]


class UserSuspendDict(TypedDict):
    """UserSuspend as a plain dict, by its names in JSON."""

    endDate: NotRequired[datetime.datetime | str]


class UserTagsAddDict(TypedDict):
    """UserTagsAdd as a plain dict, by its names in JSON."""

    tags: Sequence[str]


class UserTagsRemoveDict(TypedDict):
    """UserTagsRemove as a plain dict, by its names in JSON."""

    op: Literal["remove"]
    path: Literal["tags"]
    value: Sequence[str]


class UserUpdateDict(TypedDict):
    """UserUpdate as a plain dict, by its names in JSON."""

    firstName: NotRequired[str | None]
    lastName: NotRequired[str | None]
    email: NotRequired[str | None]
    loginMethod: NotRequired[LoginMethod | str | None]
    role: NotRequired[UserRole | str | None]
    jobTitle: NotRequired[str | None]
    managerRef: NotRequired[str | None]
    startDate: NotRequired[datetime.datetime | str | None]
    endDate: NotRequired[datetime.datetime | str | None]
    timeZone: NotRequired[str | None]
    languageCode: NotRequired[str | None]
    sso: NotRequired[bool | None]
    domain: NotRequired[str | None]
    additionalFields: NotRequired[None | Mapping[str, Any]]
