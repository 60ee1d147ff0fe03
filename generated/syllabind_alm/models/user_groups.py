"""Adobe Learning Manager API: models of `user_groups`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "AcceptedEvent",
    "UserGroup",
    "UserGroupAttributes",
    "UserGroupCreate",
    "UserGroupCreateDict",
    "UserGroupDocument",
    "UserGroupMembers",
    "UserGroupMembersDict",
    "UserGroupMembersLater",
    "UserGroupMembersLaterDict",
    "UserGroupPage",
    "UserGroupSearchResult",
    "UserGroupSearchResultAttributes",
    "UserGroupSearchResultPage",
    "UserGroupUpdate",
    "UserGroupUpdateDict",
]


class AcceptedEvent(Model, kw_only=True):
    """What an asynchronous call has started."""

    event_id: str


class UserGroup(Model, kw_only=True, tag_field="type", tag="userGroup"):
    """A set of users, custom or kept by the system."""

    type: ClassVar[Literal["userGroup"]] = "userGroup"
    id: str
    attributes: UserGroupAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class UserGroupAttributes(Model, kw_only=True):
    """Name and size of a group."""

    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    read_only: bool | Unset = json_field(name="readOnly", default=UNSET)
    """Kept by the system, so that it cannot be changed."""
    state: str | Unset = UNSET
    """`Active` seen; deleted groups carry DELETED."""
    user_count: int | Unset = json_field(name="userCount", default=UNSET)


class UserGroupCreate(Model, kw_only=True):
    """The group to create."""

    name: str
    description: str | Unset = UNSET
    data: list[models.UserIdentifier]
    """Active users of the account."""


class UserGroupDocument(Model, kw_only=True):
    """One userGroup."""

    links: models.Links | Unset = UNSET
    data: UserGroup
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserGroupMembers(Model, kw_only=True):
    """Users to add or remove."""

    data: list[models.UserIdentifier]


class UserGroupMembersLater(Model, kw_only=True):
    """Users to add or remove."""

    metadata: dict[str, Any] | Unset = UNSET
    """Handed back with the event; 1000 characters in all."""
    data: list[models.UserIdentifier]


class UserGroupPage(Model, kw_only=True):
    """A page of userGroup resources."""

    links: models.Links | Unset = UNSET
    data: list[UserGroup]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserGroupSearchResult(Model, kw_only=True, tag_field="type", tag="userGroupSearchResult"):
    """A user group that a search has found."""

    type: ClassVar[Literal["userGroupSearchResult"]] = "userGroupSearchResult"
    id: str
    attributes: UserGroupSearchResultAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class UserGroupSearchResultAttributes(Model, kw_only=True):
    """Name of the group."""

    name: str | Unset = UNSET


class UserGroupSearchResultPage(Model, kw_only=True):
    """A page of userGroupSearchResult resources."""

    links: models.Links | Unset = UNSET
    data: list[UserGroupSearchResult]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserGroupUpdate(Model, kw_only=True):
    """The changes to a group. One passage of the vendor's page calls `name` mandatory, another lets it be left
    out."""

    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    """null clears it."""


class UserGroupCreateDict(TypedDict):
    """UserGroupCreate as a plain dict, by its names in JSON."""

    name: str
    description: NotRequired[str]
    data: Sequence[models.UserIdentifierDict]


class UserGroupMembersDict(TypedDict):
    """UserGroupMembers as a plain dict, by its names in JSON."""

    data: Sequence[models.UserIdentifierDict]


class UserGroupMembersLaterDict(TypedDict):
    """UserGroupMembersLater as a plain dict, by its names in JSON."""

    metadata: NotRequired[Mapping[str, Any]]
    data: Sequence[models.UserIdentifierDict]


class UserGroupUpdateDict(TypedDict):
    """UserGroupUpdate as a plain dict, by its names in JSON."""

    name: NotRequired[str]
    description: NotRequired[str | None]
