"""Thrive Learning: models of `audiences`. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "AdministratorFlags",
    "AdministratorFlagsInput",
    "AdministratorFlagsInputDict",
    "Audience",
    "AudienceCategory",
    "AudienceCreate",
    "AudienceCreateDict",
    "AudienceManager",
    "AudienceManagerFlags",
    "AudienceManagerFlagsInput",
    "AudienceManagerFlagsInputDict",
    "AudienceManagerInput",
    "AudienceManagerInputDict",
    "AudienceMember",
    "AudienceMemberPage",
    "AudiencePage",
    "AudienceParent",
    "AudienceType",
    "AudienceUpdate",
    "AudienceUpdateDict",
    "AudienceWithMemberOperations",
    "BulkEntity",
    "BulkFailedEntity",
    "BulkFailure",
    "BulkResult",
    "BulkSuccess",
    "ManagerPermissions",
    "ManagerPermissionsInput",
    "ManagerPermissionsInputDict",
    "PeopleManagerFlags",
    "PeopleManagerFlagsDict",
]


class AudienceCategory(OpenEnum):
    """A `structure` stands at the top and has no parent; an `audience` is the child of a structure."""

    STRUCTURE = "structure"
    AUDIENCE = "audience"


class AudienceType(OpenEnum):
    """Who is a member is settled by rules (`smart`) or one by one (`manual`). Smart audiences come from the
    platform's own pages alone."""

    SMART = "smart"
    MANUAL = "manual"


class AdministratorFlags(Model, kw_only=True):
    """What a manager of a structure may do with its audiences."""

    can_manage_audiences: bool | Unset = json_field(name="canManageAudiences", default=UNSET)
    """Manage the audiences within; cannot be set by the API."""
    can_add_audience_managers: bool | Unset = json_field(name="canAddAudienceManagers", default=UNSET)
    """Add managers to the audiences within."""


class AdministratorFlagsInput(Model, kw_only=True):
    """What a manager of a structure may do with its audiences; false where a flag is left out."""

    can_add_audience_managers: bool | Unset = json_field(name="canAddAudienceManagers", default=UNSET)
    """Add managers to the audiences within."""


class Audience(Model, kw_only=True):
    """A group of users, or a structure that holds such groups."""

    id: str
    name: str | Unset = UNSET
    reference: str | None | Unset = UNSET
    """The customer's own key of the audience."""
    api_controlled: bool | Unset = json_field(name="apiControlled", default=UNSET)
    """True for what the API created; nothing but the API changes it."""
    category: AudienceCategory | Unset = UNSET
    type: AudienceType | Unset = UNSET
    parent: AudienceParent | None | Unset = UNSET
    """The structure that an audience lies in."""
    created_at: Timestamp | Unset = json_field(name="createdAt", default=UNSET)
    updated_at: Timestamp | Unset = json_field(name="updatedAt", default=UNSET)


class AudienceCreate(Model, kw_only=True):
    """A new structure or audience. The vendor marks no member as required, yet says that each audience needs a
    reference of its own for later use."""

    name: str | Unset = UNSET
    reference: str | Unset = UNSET
    """The customer's own key of the audience; no two have the same."""
    parent_id: str | Unset = json_field(name="parentId", default=UNSET)
    """Id or reference of the structure; left out for a structure."""
    category: AudienceCategory | Unset = UNSET


class AudienceManager(Model, kw_only=True):
    """A user who may do something with an audience."""

    user_id: str = json_field(name="userId")
    reference: str | None | Unset = UNSET
    """The customer's own key of the user."""
    email: str | None | Unset = UNSET
    permissions: ManagerPermissions | Unset = UNSET


class AudienceManagerFlags(Model, kw_only=True):
    """What a manager may do with the audience itself, in the platform's own pages."""

    manage_members: bool | Unset = json_field(name="manageMembers", default=UNSET)
    """Add and remove members; cannot be set by the API."""
    manage_content: bool | Unset = json_field(name="manageContent", default=UNSET)
    """Share content with the audience and take it back."""
    assignments: bool | Unset = UNSET
    """Create, change and remove assignments."""


class AudienceManagerFlagsInput(Model, kw_only=True):
    """What a manager may do with the audience itself; false where a flag is left out."""

    manage_content: bool | Unset = json_field(name="manageContent", default=UNSET)
    """Share content with the audience and take it back."""
    assignments: bool | Unset = UNSET
    """Create, change and remove assignments."""


class AudienceManagerInput(Model, kw_only=True):
    """A user and what they may do. The vendor's samples carry `userId` and `email`, which its schema does not
    have."""

    user_id: str | Unset = json_field(name="userId", default=UNSET)
    """In the vendor's samples alone."""
    reference: str | Unset = UNSET
    """Email of the user or the customer's own key."""
    email: str | Unset = UNSET
    """In the vendor's samples alone."""
    permissions: ManagerPermissionsInput | Unset = UNSET


class AudienceMember(Model, kw_only=True):
    """A user as member of an audience."""

    user_id: str = json_field(name="userId")
    reference: str | None | Unset = UNSET
    """The customer's own key of the user."""
    email: str | None | Unset = UNSET


class AudienceMemberPage(Model, kw_only=True):
    """One page of members."""

    results: list[AudienceMember]
    pagination: models.Pagination


class AudiencePage(Model, kw_only=True):
    """One page of audiences and structures."""

    results: list[Audience]
    pagination: models.Pagination


class AudienceParent(Model, kw_only=True):
    """The structure that an audience lies in."""

    id: str
    name: str | None | Unset = UNSET
    reference: str | None | Unset = UNSET


class AudienceUpdate(Model, kw_only=True):
    """What to change of an audience."""

    name: str | Unset = UNSET
    reference: str | Unset = UNSET
    parent_id: str | Unset = json_field(name="parentId", default=UNSET)
    """Id of the structure to move it to."""


class AudienceWithMemberOperations(Model, kw_only=True):
    """An audience after a change."""

    id: str
    name: str | Unset = UNSET
    reference: str | None | Unset = UNSET
    api_controlled: bool | Unset = json_field(name="apiControlled", default=UNSET)
    category: AudienceCategory | Unset = UNSET
    type: AudienceType | Unset = UNSET
    parent: AudienceParent | None | Unset = UNSET
    created_at: Timestamp | Unset = json_field(name="createdAt", default=UNSET)
    updated_at: Timestamp | Unset = json_field(name="updatedAt", default=UNSET)
    member_operations: dict[str, Any] | None | Unset = json_field(name="memberOperations", default=UNSET)
    """What the move did to the members; null when the audience was not moved."""


class BulkEntity(Model, kw_only=True):
    """An entry that was taken."""

    reference: str | Unset = UNSET
    """What names the entry."""


class BulkFailedEntity(Model, kw_only=True):
    """An entry that was not taken."""

    reason: str | Unset = UNSET
    reference: str | Unset = UNSET
    """What names the entry."""


class BulkFailure(Model, kw_only=True):
    """The entries that were not taken."""

    count: int
    entities: list[BulkFailedEntity] | Unset = UNSET


class BulkResult(Model, kw_only=True):
    """What became of each entry of a list that was sent."""

    success: BulkSuccess
    failure: BulkFailure | Unset = UNSET
    """Only where some entries were not taken (status 207)."""


class BulkSuccess(Model, kw_only=True):
    """The entries that were taken."""

    count: int
    entities: list[BulkEntity] | Unset = UNSET


class ManagerPermissions(Model, kw_only=True):
    """What a manager may do."""

    audience_manager: AudienceManagerFlags | Unset = json_field(name="audienceManager", default=UNSET)
    people_manager: PeopleManagerFlags | Unset = json_field(name="peopleManager", default=UNSET)
    administrator: AdministratorFlags | Unset = UNSET
    """On structures only."""


class ManagerPermissionsInput(Model, kw_only=True):
    """What a manager is to be allowed."""

    audience_manager: AudienceManagerFlagsInput | Unset = json_field(name="audienceManager", default=UNSET)
    people_manager: PeopleManagerFlags | Unset = json_field(name="peopleManager", default=UNSET)
    administrator: AdministratorFlagsInput | Unset = UNSET
    """For structures only."""


class PeopleManagerFlags(Model, kw_only=True):
    """What a manager may see and do of the members; false where a flag is left out of a request."""

    can_view_learn_page: bool | Unset = json_field(name="canViewLearnPage", default=UNSET)
    """See the members' learn pages."""
    insights: bool | Unset = UNSET
    """See how the audience uses content and search, and run compliance reports on its assignments."""
    manage: bool | Unset = UNSET
    """Set goals for the members."""


class AdministratorFlagsInputDict(TypedDict):
    """AdministratorFlagsInput as a plain dict, by its names in JSON."""

    canAddAudienceManagers: NotRequired[bool]


class AudienceCreateDict(TypedDict):
    """AudienceCreate as a plain dict, by its names in JSON."""

    name: NotRequired[str]
    reference: NotRequired[str]
    parentId: NotRequired[str]
    category: NotRequired[AudienceCategory | str]


class AudienceManagerFlagsInputDict(TypedDict):
    """AudienceManagerFlagsInput as a plain dict, by its names in JSON."""

    manageContent: NotRequired[bool]
    assignments: NotRequired[bool]


class AudienceManagerInputDict(TypedDict):
    """AudienceManagerInput as a plain dict, by its names in JSON."""

    userId: NotRequired[str]
    reference: NotRequired[str]
    email: NotRequired[str]
    permissions: NotRequired[ManagerPermissionsInputDict]


class AudienceUpdateDict(TypedDict):
    """AudienceUpdate as a plain dict, by its names in JSON."""

    name: NotRequired[str]
    reference: NotRequired[str]
    parentId: NotRequired[str]


class ManagerPermissionsInputDict(TypedDict):
    """ManagerPermissionsInput as a plain dict, by its names in JSON."""

    audienceManager: NotRequired[AudienceManagerFlagsInputDict]
    peopleManager: NotRequired[PeopleManagerFlagsDict]
    administrator: NotRequired[AdministratorFlagsInputDict]


class PeopleManagerFlagsDict(TypedDict):
    """PeopleManagerFlags as a plain dict, by its names in JSON."""

    canViewLearnPage: NotRequired[bool]
    insights: NotRequired[bool]
    manage: NotRequired[bool]
