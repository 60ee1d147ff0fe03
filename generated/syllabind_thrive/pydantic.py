"""Thrive Learning: pydantic models. Made by `make generate` from specs/thrive/; do not edit."""

from __future__ import annotations

from typing import Annotated, Literal
from datetime import datetime

try:
    from pydantic import BaseModel, ConfigDict, Field, RootModel
except ModuleNotFoundError as error:
    raise ImportError("these models need pydantic: pip install 'syllabind[pydantic]'") from error


class Base(BaseModel):
    """A model that keeps unknown members, and takes members by their Python name, too."""

    model_config = ConfigDict(extra="allow", populate_by_name=True)


class ActivityCircumstances(Base):
    """
    More about the circumstances of an activity; the members are documented nowhere
    """


class ActivityData(Base):
    """
    Details, which depend on the type of the activity. Seen in live answers, each of them null at times: `version`, `name` and `description` by locale, `choices`, `completedDate`, `completion`, `completiontype`, `correctResponsesPattern`, `discover`, `duration` (a text), `interactionType`, `maxScore`, `minScore`, `scaled`, `score`, `progresspercentage` (a number or a text), `registration`, `response`, `search`, `searchresults`, `skillBoosts`, `source` (a text or an object), `success`, `tagName`.
    """


class AdministratorFlags(Base):
    """
    What a manager of a structure may do with its audiences
    """

    can_manage_audiences: Annotated[
        bool | None,
        Field(
            alias="canManageAudiences",
            description="Manage the audiences within; cannot be set by the API",
        ),
    ] = None
    can_add_audience_managers: Annotated[
        bool | None,
        Field(
            alias="canAddAudienceManagers",
            description="Add managers to the audiences within",
        ),
    ] = None


class AdministratorFlagsInput(Base):
    """
    What a manager of a structure may do with its audiences; false where a flag is left out
    """

    can_add_audience_managers: Annotated[
        bool | None,
        Field(
            alias="canAddAudienceManagers",
            description="Add managers to the audiences within",
        ),
    ] = None


class Assignment(Base):
    """
    Content that the members of an audience have to complete in a given time
    """

    id: str
    audience_id: Annotated[str | None, Field(alias="audienceId")] = None
    primary_content_id: Annotated[
        str | None,
        Field(alias="primaryContentId", description="The content to complete"),
    ] = None
    alternative_content_ids: Annotated[
        list[str] | None,
        Field(
            alias="alternativeContentIds",
            description="Content that counts as well when it is completed",
        ),
    ] = None
    hide_alternative_content: Annotated[
        bool | None, Field(alias="hideAlternativeContent")
    ] = None
    completion_period: Annotated[
        int | None, Field(alias="completionPeriod", description="Days to complete it")
    ] = None
    recurrence: Annotated[
        int | None, Field(description="Days until it is due again")
    ] = None
    is_active: Annotated[bool | None, Field(alias="isActive")] = None
    is_deleted: Annotated[bool | None, Field(alias="isDeleted")] = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    deleted_at: Annotated[datetime | None, Field(alias="deletedAt")] = None
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None


class AssignmentCreate(Base):
    """
    A new assignment
    """

    audience_id: Annotated[str, Field(alias="audienceId")]
    content_id: Annotated[
        str,
        Field(
            alias="contentId",
            description="The content to complete; the answer calls it `primaryContentId`",
        ),
    ]
    alternative_content_ids: Annotated[
        list[str] | None,
        Field(
            alias="alternativeContentIds",
            description="Content that counts as well when it is completed",
        ),
    ] = None
    hide_alternative_content: Annotated[
        bool | None, Field(alias="hideAlternativeContent")
    ] = None
    completion_period: Annotated[
        int | None,
        Field(
            alias="completionPeriod",
            description="Days to complete it; 30 where it is left out",
        ),
    ] = None
    recurrence: Annotated[
        int | None, Field(description="Days until it is due again")
    ] = None


class AssignmentDelete(Base):
    """
    Which audience the deleted assignment is for
    """

    audience_id: Annotated[str, Field(alias="audienceId")]


class AssignmentPage(RootModel[list[Assignment]]):
    """
    One page of assignments
    """

    root: Annotated[list[Assignment], Field(description="One page of assignments")]


class AssignmentUpdate(Base):
    """
    What to change of an assignment
    """

    audience_id: Annotated[str, Field(alias="audienceId")]
    content_id: Annotated[str | None, Field(alias="contentId")] = None
    alternative_content_ids: Annotated[
        list[str] | None, Field(alias="alternativeContentIds")
    ] = None
    completion_period: Annotated[
        int | None, Field(alias="completionPeriod", description="Days to complete it")
    ] = None
    recurrence: Annotated[
        int | None, Field(description="Days until it is due again")
    ] = None


class AudienceCreate(Base):
    """
    A new structure or audience. The vendor marks no member as required, yet says that each audience needs a reference of its own for later use.
    """

    name: Annotated[str | None, Field(max_length=100)] = None
    reference: Annotated[
        str | None,
        Field(
            description="The customer's own key of the audience; no two have the same",
            max_length=100,
        ),
    ] = None
    parent_id: Annotated[
        str | None,
        Field(
            alias="parentId",
            description="Id or reference of the structure; left out for a structure",
        ),
    ] = None
    category: Annotated[
        str | None,
        Field(
            description="A `structure` stands at the top and has no parent; an `audience` is the child of a structure."
        ),
    ] = None


class AudienceManagerFlags(Base):
    """
    What a manager may do with the audience itself, in the platform's own pages
    """

    manage_members: Annotated[
        bool | None,
        Field(
            alias="manageMembers",
            description="Add and remove members; cannot be set by the API",
        ),
    ] = None
    manage_content: Annotated[
        bool | None,
        Field(
            alias="manageContent",
            description="Share content with the audience and take it back",
        ),
    ] = None
    assignments: Annotated[
        bool | None, Field(description="Create, change and remove assignments")
    ] = None


class AudienceManagerFlagsInput(Base):
    """
    What a manager may do with the audience itself; false where a flag is left out
    """

    manage_content: Annotated[
        bool | None,
        Field(
            alias="manageContent",
            description="Share content with the audience and take it back",
        ),
    ] = None
    assignments: Annotated[
        bool | None, Field(description="Create, change and remove assignments")
    ] = None


class AudienceMember(Base):
    """
    A user as member of an audience
    """

    user_id: Annotated[str, Field(alias="userId")]
    reference: Annotated[
        str | None, Field(description="The customer's own key of the user")
    ] = None
    email: str | None = None


class AudienceMemberOperations(Base):
    """
    What moving an audience did to its members; the shape is not known
    """


class AudienceMemberRefs(RootModel[list[str]]):
    """
    Users, each by email, by the customer's own key or by id
    """

    root: Annotated[
        list[str],
        Field(
            description="Users, each by email, by the customer's own key or by id",
            max_length=100,
            min_length=1,
        ),
    ]


class AudienceParent(Base):
    """
    The structure that an audience lies in
    """

    id: str
    name: str | None = None
    reference: str | None = None


class AudienceUpdate(Base):
    """
    What to change of an audience
    """

    name: Annotated[str | None, Field(max_length=100)] = None
    reference: Annotated[str | None, Field(max_length=100)] = None
    parent_id: Annotated[
        str | None,
        Field(alias="parentId", description="Id of the structure to move it to"),
    ] = None


class AudienceWithMemberOperations(Base):
    """
    An audience after a change
    """

    id: str
    name: Annotated[str | None, Field(max_length=100)] = None
    reference: Annotated[str | None, Field(max_length=100)] = None
    api_controlled: Annotated[bool | None, Field(alias="apiControlled")] = None
    category: Annotated[
        str | None,
        Field(
            description="A `structure` stands at the top and has no parent; an `audience` is the child of a structure."
        ),
    ] = None
    type: Annotated[
        str | None,
        Field(
            description="Who is a member is settled by rules (`smart`) or one by one (`manual`). Smart audiences come from the platform's own pages alone."
        ),
    ] = None
    parent: AudienceParent | None = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None
    member_operations: Annotated[
        AudienceMemberOperations | None,
        Field(
            alias="memberOperations",
            description="What the move did to the members; null when the audience was not moved",
        ),
    ] = None


class BulkEntity(Base):
    """
    An entry that was taken
    """

    reference: Annotated[str | None, Field(description="What names the entry")] = None


class BulkFailedEntity(Base):
    """
    An entry that was not taken
    """

    reason: str | None = None
    reference: Annotated[str | None, Field(description="What names the entry")] = None


class BulkFailure(Base):
    """
    The entries that were not taken
    """

    count: int
    entities: list[BulkFailedEntity] | None = None


class BulkSuccess(Base):
    """
    The entries that were taken
    """

    count: int
    entities: list[BulkEntity] | None = None


class Completion(Base):
    """
    The record that a user completed content
    """

    id: str
    user_id: Annotated[str | None, Field(alias="userId")] = None
    content_id: Annotated[str | None, Field(alias="contentId")] = None
    content_version: Annotated[float | None, Field(alias="contentVersion")] = None
    skills: Annotated[list[str] | None, Field(description="Skills gained by it")] = None
    completion_type: Annotated[
        str | None,
        Field(
            alias="completionType",
            description="How it came about; the values are not documented",
        ),
    ] = None
    had_due_date: Annotated[bool | None, Field(alias="hadDueDate")] = None
    is_rpl: Annotated[
        bool | None,
        Field(
            alias="isRPL", description="True where it was imported as prior learning"
        ),
    ] = None
    completed_at: Annotated[datetime | None, Field(alias="completedAt")] = None
    active_until: Annotated[
        datetime | None,
        Field(alias="activeUntil", description="When the completion stops to count"),
    ] = None


class CompletionCreate(Base):
    """
    A completion to record
    """

    user_id: Annotated[str, Field(alias="userId")]
    content_id: Annotated[str, Field(alias="contentId")]
    completed_at: Annotated[datetime, Field(alias="completedAt")]


class CompletionPage(RootModel[list[Completion]]):
    """
    One page of completions
    """

    root: Annotated[list[Completion], Field(description="One page of completions")]


class CompletionStub(Base):
    """
    What is returned of a completion that was recorded
    """

    statement_id: Annotated[
        str,
        Field(
            alias="statementId",
            description="The id of the statement about it; that it is the completion's id is not said",
        ),
    ]


class ContentDuration(Base):
    """
    How long the content takes
    """

    value: float | None = None
    unit: Annotated[
        str | None, Field(description="`minutes` in all that has been seen")
    ] = None


class ContentPerformer(Base):
    """
    Who did something to content
    """

    type: str | None = None
    value: str | None = None


class CpdActivity(Base):
    """
    What was done
    """

    type: str | None = None
    name: str | None = None


class CpdCategory(Base):
    """
    A kind of continuing professional development
    """

    category_id: Annotated[str, Field(alias="categoryId", pattern="^[0-9a-fA-F]{24}$")]
    name: Annotated[str | None, Field(max_length=250)] = None


class CpdEntry(Base):
    """
    Continuing professional development that a user has done
    """

    log_entry_id: Annotated[str, Field(alias="logEntryId", pattern="^[0-9a-fA-F]{24}$")]
    user_id: Annotated[
        str | None, Field(alias="userId", pattern="^[0-9a-fA-F]{24}$")
    ] = None
    activity: CpdActivity | None = None
    category: CpdCategory | None = None
    entry_date: Annotated[datetime | None, Field(alias="entryDate")] = None
    duration_minutes: Annotated[float | None, Field(alias="durationMinutes")] = None
    description: str | None = None
    is_verified: Annotated[
        bool | None,
        Field(
            alias="isVerified",
            description="True where it was made of activity that the platform verified",
        ),
    ] = None


class CpdRequirement(Base):
    """
    How much continuing professional development is required of an audience
    """

    audience_requirement_id: Annotated[
        str, Field(alias="audienceRequirementId", pattern="^[0-9a-fA-F]{24}$")
    ]
    audience_id: Annotated[
        str | None, Field(alias="audienceId", pattern="^[0-9a-fA-F]{24}$")
    ] = None
    required_minutes: Annotated[int | None, Field(alias="requiredMinutes", ge=0)] = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None


class CpdUserSummary(Base):
    """
    How much continuing professional development a user has done in a period
    """

    user_id: Annotated[str, Field(alias="userId", pattern="^[0-9a-fA-F]{24}$")]
    duration_minutes: Annotated[int | None, Field(alias="durationMinutes", ge=0)] = None


class ErrorDetails(Base):
    """
    An error message given as an object; its members are documented nowhere
    """


class OperationMessage(Base):
    """
    What is said of a change
    """

    status: Annotated[int | None, Field(description="The HTTP status once more")] = None
    message: str | None = None


class Pagination(Base):
    """
    Where a page stands among all pages
    """

    total_results: Annotated[
        int,
        Field(
            alias="totalResults", description="How many results match, over all pages"
        ),
    ]
    total_pages: Annotated[
        int, Field(alias="totalPages", description="How many pages there are")
    ]
    page: Annotated[int, Field(description="The number of this page, counted from 1")]
    per_page: Annotated[
        int, Field(alias="perPage", description="How many results a page holds at most")
    ]


class PeopleManagerFlags(Base):
    """
    What a manager may see and do of the members; false where a flag is left out of a request
    """

    can_view_learn_page: Annotated[
        bool | None,
        Field(alias="canViewLearnPage", description="See the members' learn pages"),
    ] = None
    insights: Annotated[
        bool | None,
        Field(
            description="See how the audience uses content and search, and run compliance reports on its assignments"
        ),
    ] = None
    manage: Annotated[bool | None, Field(description="Set goals for the members")] = (
        None
    )


class PositionManager(Base):
    """
    The manager in a position; the id is the member to count on
    """

    id: str | None = None
    name: str | None = None
    ref: Annotated[
        str | None, Field(description="The customer's own key of the manager")
    ] = None


class SkillLevel(Base):
    """
    A level that a skill may have
    """

    name: str | None = None
    is_enabled: Annotated[bool | None, Field(alias="isEnabled")] = None
    value: Annotated[
        float | None,
        Field(
            description="What stands for the level when a user's skill is set, such as 1024"
        ),
    ] = None


class SkillLevelList(RootModel[list[SkillLevel]]):
    """
    The skill levels of the tenant
    """

    root: Annotated[
        list[SkillLevel], Field(description="The skill levels of the tenant")
    ]


class SkillUpdate(Base):
    """
    The levels of one skill. A level is the `value` of one that the tenant has set up, such as 1024
    """

    tag_name: Annotated[
        str, Field(alias="tagName", description="The name of the skill")
    ]
    level: Annotated[
        float | None,
        Field(
            description="What the user has; what -1 means is not documented", ge=-1.0
        ),
    ] = None
    target_level: Annotated[
        float | None,
        Field(alias="targetLevel", description="What the user aims at", ge=-1.0),
    ] = None


class Tag(Base):
    """
    A word that marks content, interests and skills
    """

    id: str
    tag: Annotated[str | None, Field(description="The word itself")] = None
    contents: list[str] | None = None
    campaigns: list[str] | None = None
    interests: Annotated[
        list[str] | None, Field(description="Ids of the users who are interested in it")
    ] = None
    skills: Annotated[
        list[str] | None, Field(description="Ids of the users who have it as a skill")
    ] = None


class TagName(RootModel[str]):
    root: Annotated[str, Field(description="The name of a tag", max_length=255)]


class TagPage(Base):
    """
    One page of tags
    """

    results: list[Tag]
    pagination: Pagination


class TokenRequest(Base):
    """
    RFC 6749, section 4.4.2; the vendor does not document the form
    """

    grant_type: Literal["client_credentials"]
    scope: Annotated[
        str | None,
        Field(
            description="Wanted scopes, separated by a space; what is granted when it is absent is not documented"
        ),
    ] = None
    client_id: Annotated[
        str | None,
        Field(description="Left out when the client proves itself with HTTP Basic"),
    ] = None
    client_secret: Annotated[
        str | None,
        Field(description="Left out when the client proves itself with HTTP Basic"),
    ] = None


class TokenResponse(Base):
    """
    RFC 6749, section 5.1; the vendor documents only the life of a token
    """

    access_token: Annotated[
        str, Field(description="What to send as `Authorization: Bearer`")
    ]
    token_type: Annotated[
        str, Field(description="`Bearer`; letter case does not matter")
    ]
    expires_in: Annotated[
        int | None,
        Field(
            description="The life of the token in seconds, 3600 by the vendor's word"
        ),
    ] = None
    scope: Annotated[
        str | None,
        Field(
            description="The granted scopes, separated by a space, where they differ from the wanted ones"
        ),
    ] = None


class UserAdditionalFields(Base):
    """
    Custom fields by their name; each tenant has its own. Every value seen so far is a text
    """


class UserAudience(Base):
    """
    An audience that a user belongs to
    """

    id: str


class UserDeletion(Base):
    """
    What is said of a deletion; the vendor documents that there is a body, not what it holds
    """

    success: bool | None = None


class UserPosition(Base):
    """
    A job that a user holds or held
    """

    id: Annotated[
        str | None,
        Field(
            description="An id; the vendor calls it that of the user, which is doubtful where it stands"
        ),
    ] = None
    manager: Annotated[
        PositionManager | None,
        Field(description="Who manages the user in this position"),
    ] = None
    ou_id: Annotated[
        str | None, Field(alias="ouId", description="The id of the organisational unit")
    ] = None
    is_active: Annotated[
        bool | None,
        Field(
            alias="isActive",
            description="Documented as a flag of the user rather than of the position",
        ),
    ] = None
    start_date: Annotated[datetime | None, Field(alias="startDate")] = None
    end_date: Annotated[datetime | None, Field(alias="endDate")] = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None
    title: Annotated[str | None, Field(description="The job title")] = None


class UserRank(Base):
    """
    Where a user stands in the platform's ranking
    """

    current_category: Annotated[float | None, Field(alias="currentCategory")] = None
    current_level: Annotated[float | None, Field(alias="currentLevel")] = None


class UserSkillsPatch(Base):
    """
    Skill levels to set
    """

    op: Literal["update"]
    path: Literal["skills"]
    value: Annotated[list[SkillUpdate], Field(max_length=100, min_length=1)]


class UserSuspend(Base):
    """
    When a user left
    """

    end_date: Annotated[
        datetime | None,
        Field(alias="endDate", description="When the user left the organisation"),
    ] = None


class UserTags(Base):
    """
    The tags of a user, by kind
    """

    skills: list[str] | None = None


class UserTagsAdd(Base):
    """
    Tags to give
    """

    tags: Annotated[
        list[str],
        Field(description="Names of tags that exist", max_length=100, min_length=1),
    ]


class UserTagsRemove(Base):
    """
    Tags to take away
    """

    op: Literal["remove"]
    path: Literal["tags"]
    value: Annotated[
        list[str], Field(description="Names of tags", max_length=100, min_length=1)
    ]


class UserUpdate(Base):
    """
    What to change of a user; null clears a member
    """

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    email: Annotated[str | None, Field(description="Unique in the tenant")] = None
    login_method: Annotated[str | None, Field(alias="loginMethod")] = None
    role: str | None = None
    job_title: Annotated[str | None, Field(alias="jobTitle")] = None
    manager_ref: Annotated[
        str | None,
        Field(
            alias="managerRef", description="The customer's own key of the line manager"
        ),
    ] = None
    start_date: Annotated[
        datetime | None,
        Field(alias="startDate", description="When the user joined the organisation"),
    ] = None
    end_date: Annotated[
        datetime | None,
        Field(alias="endDate", description="When the user left the organisation"),
    ] = None
    time_zone: Annotated[
        str | None,
        Field(
            alias="timeZone",
            description="Such as `Europe/London`; one that the platform knows",
        ),
    ] = None
    language_code: Annotated[
        str | None, Field(alias="languageCode", description="Such as `en-gb`")
    ] = None
    sso: Annotated[
        bool | None,
        Field(description="True where an identity provider looks after the account"),
    ] = None
    domain: Annotated[
        str | None, Field(description="For tenants with several domains")
    ] = None
    additional_fields: Annotated[
        UserAdditionalFields | None, Field(alias="additionalFields")
    ] = None


class WebhookAccount(Base):
    """
    A user in an event about accounts
    """

    id: str
    reference: Annotated[
        str | None, Field(description="The customer's own key of the user")
    ] = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    email: str | None = None
    status: str | None = None
    role: str | None = None


class WebhookAction(Base):
    """
    A link in a notification
    """

    label: str | None = None
    links: Annotated[
        list[str] | None,
        Field(description="Where it leads, on each domain of the tenant"),
    ] = None


class WebhookActor(Base):
    """
    Who caused an event
    """

    id: str | None = None
    reference: Annotated[
        str | None, Field(description="The customer's own key of the user")
    ] = None
    email: str | None = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None


class WebhookAssignment(Base):
    """
    An assignment in an event
    """

    id: str | None = None
    audience_id: Annotated[str | None, Field(alias="audienceId")] = None
    primary_content_id: Annotated[str | None, Field(alias="primaryContentId")] = None
    completion_period: Annotated[
        float | None, Field(alias="completionPeriod", description="Days to complete it")
    ] = None
    recurring: bool | None = None
    recurrence: Annotated[
        str | None,
        Field(
            description="When it is due again; a text here, a number in `Assignment`"
        ),
    ] = None


class WebhookContent(Base):
    """
    Content in an event
    """

    id: str
    title: Annotated[
        str | None, Field(description="Null where it could not be looked up")
    ] = None
    type: Annotated[
        str | None,
        Field(
            description="Such as `course` or `pathway`; null where it could not be looked up"
        ),
    ] = None
    urls: Annotated[
        list[str] | None,
        Field(description="Where it is found, on each domain of the tenant"),
    ] = None


class WebhookNotification(Base):
    """
    What a user was notified of
    """

    message_type: Annotated[
        str,
        Field(
            alias="messageType",
            description="Such as `assignment_created` or `post_liked`; an older page speaks of some 15 of them, and lists none",
        ),
    ]
    message_title: Annotated[str | None, Field(alias="messageTitle")] = None
    message_actions: Annotated[
        list[WebhookAction] | None, Field(alias="messageActions")
    ] = None
    dispatched_at: Annotated[datetime | None, Field(alias="dispatchedAt")] = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None


class WebhookUser(Base):
    """
    A user in an event
    """

    id: str
    reference: Annotated[
        str | None, Field(description="The customer's own key of the user")
    ] = None
    email: str | None = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None


class Activity(Base):
    """
    Something that a user did on the platform
    """

    id: Annotated[str, Field(pattern="^[0-9a-fA-F]{24}$")]
    type: Annotated[str | None, Field(description="What a user did")] = None
    name: Annotated[
        str | None,
        Field(
            description="In the vendor's schema but in none of its samples",
            max_length=250,
        ),
    ] = None
    user: Annotated[str | None, Field(description="The id of the user who did it")] = (
        None
    )
    date: datetime | None = None
    context_id: Annotated[
        str | None,
        Field(alias="contextId", description="The id of what it was done with"),
    ] = None
    context_type: Annotated[
        str | None,
        Field(
            alias="contextType", description="What it was done with, such as `content`"
        ),
    ] = None
    content_type: Annotated[str | None, Field(alias="contentType")] = None
    data: ActivityData | None = None
    with_: Annotated[
        ActivityCircumstances | None,
        Field(alias="with", description="More about the circumstances"),
    ] = None


class ActivityPage(Base):
    """
    One page of activities
    """

    results: list[Activity]
    pagination: Pagination


class AssignmentWebhook(Base):
    """
    An assignment was made, changed or removed, or something happened to an enrolment
    """

    event_type: Annotated[
        str,
        Field(
            alias="eventType",
            description="What became of an assignment; the common ones, with `enrolment.*` beside them",
        ),
    ]
    tenant_id: Annotated[str, Field(alias="tenantId")]
    reason: str | None = None
    assignment: Annotated[
        WebhookAssignment | None, Field(description="In every `assignment.*` event")
    ] = None
    content: Annotated[
        WebhookContent | None,
        Field(description="Left out where the assignment has no primary content"),
    ] = None
    users: Annotated[
        list[WebhookUser] | None,
        Field(description="Whom it concerns; in every `assignment.*` event"),
    ] = None
    created_at: Annotated[
        datetime, Field(alias="createdAt", description="When it happened")
    ]
    dispatched_at: Annotated[
        datetime, Field(alias="dispatchedAt", description="When it was sent")
    ]


class Audience(Base):
    """
    A group of users, or a structure that holds such groups
    """

    id: str
    name: Annotated[str | None, Field(max_length=100)] = None
    reference: Annotated[
        str | None,
        Field(description="The customer's own key of the audience", max_length=100),
    ] = None
    api_controlled: Annotated[
        bool | None,
        Field(
            alias="apiControlled",
            description="True for what the API created; nothing but the API changes it",
        ),
    ] = None
    category: Annotated[
        str | None,
        Field(
            description="A `structure` stands at the top and has no parent; an `audience` is the child of a structure."
        ),
    ] = None
    type: Annotated[
        str | None,
        Field(
            description="Who is a member is settled by rules (`smart`) or one by one (`manual`). Smart audiences come from the platform's own pages alone."
        ),
    ] = None
    parent: Annotated[
        AudienceParent | None,
        Field(description="The structure that an audience lies in"),
    ] = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None


class AudienceMemberPage(Base):
    """
    One page of members
    """

    results: list[AudienceMember]
    pagination: Pagination


class AudiencePage(Base):
    """
    One page of audiences and structures
    """

    results: list[Audience]
    pagination: Pagination


class BasicUser(Base):
    """
    A person of the tenant, with the first ten members of a user alone
    """

    id: str
    ref: Annotated[
        str | None, Field(description="The customer's own key of the user")
    ] = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    email: str | None = None
    role: str | None = None
    status: str | None = None
    positions: Annotated[
        list[UserPosition] | None,
        Field(description="The jobs that the user holds or held"),
    ] = None
    additional_fields: Annotated[
        UserAdditionalFields | None, Field(alias="additionalFields")
    ] = None
    language_code: Annotated[
        str | None, Field(alias="languageCode", description="Such as `en-gb`")
    ] = None


class BulkResult(Base):
    """
    What became of each entry of a list that was sent
    """

    success: BulkSuccess
    failure: Annotated[
        BulkFailure | None,
        Field(description="Only where some entries were not taken (status 207)"),
    ] = None


class CompletionWebhook(Base):
    """
    A user completed or passed content
    """

    event_type: Annotated[
        str, Field(alias="eventType", description="What a user did with content")
    ]
    tenant_id: Annotated[str, Field(alias="tenantId")]
    user: WebhookUser
    content: WebhookContent
    created_at: Annotated[
        datetime, Field(alias="createdAt", description="When it happened")
    ]
    dispatched_at: Annotated[
        datetime, Field(alias="dispatchedAt", description="When it was sent")
    ]


class ContentHistoryEntry(Base):
    """
    Something that was done to content
    """

    action: str | None = None
    timestamp: datetime | None = None
    performed_by: Annotated[ContentPerformer | None, Field(alias="performedBy")] = None


class ContentWebhook(Base):
    """
    Content changed, or something of the kinds whose events are not known
    """

    event_type: Annotated[
        str,
        Field(
            alias="eventType",
            description="What became of content; `page.*`, `post.*`, `comment.*` and `moderation.*` come beside these",
        ),
    ]
    tenant_id: Annotated[str, Field(alias="tenantId")]
    content: Annotated[
        WebhookContent | None, Field(description="In every `content.*` event")
    ] = None
    user: Annotated[
        WebhookActor | None, Field(description="Who caused it; absent if no person did")
    ] = None
    created_at: Annotated[
        datetime, Field(alias="createdAt", description="When it happened")
    ]
    dispatched_at: Annotated[
        datetime, Field(alias="dispatchedAt", description="When it was sent")
    ]


class CpdCategoryPage(Base):
    """
    One page of CPD categories
    """

    results: list[CpdCategory]
    pagination: Pagination


class CpdEntryPage(Base):
    """
    One page of CPD log entries
    """

    results: list[CpdEntry]
    pagination: Pagination


class CpdRequirementPage(Base):
    """
    One page of CPD requirements
    """

    results: list[CpdRequirement]
    pagination: Pagination


class CpdUserSummaryPage(Base):
    """
    One page of CPD sums
    """

    results: list[CpdUserSummary]
    pagination: Pagination


class EnrolmentHistoryEntry(Base):
    """
    One change of an enrolment
    """

    type: Annotated[
        str | None, Field(description="What happened; the values are not documented")
    ] = None
    completion_id: Annotated[str | None, Field(alias="completionId")] = None
    previous_status: Annotated[
        str | None,
        Field(
            alias="previousStatus",
            description="* `archived`: of no concern to the user any longer\n* `complete`: completed before it was due\n* `open`: to be completed now\n* `overdue`: past its due date without a completion\n* `scheduled`: waiting for its turn in the recurring period\n* `unassigned`: only as the previous status when an enrolment is made\n",
        ),
    ] = None
    next_status: Annotated[
        str | None,
        Field(
            alias="nextStatus",
            description="* `archived`: of no concern to the user any longer\n* `complete`: completed before it was due\n* `open`: to be completed now\n* `overdue`: past its due date without a completion\n* `scheduled`: waiting for its turn in the recurring period\n* `unassigned`: only as the previous status when an enrolment is made\n",
        ),
    ] = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None


class ErrorBody(Base):
    """
    What every error of the REST API carries
    """

    status: Annotated[
        int | None,
        Field(
            description="The HTTP status once more; the vendor advises to branch on it"
        ),
    ] = None
    error: Annotated[
        str | None,
        Field(
            description="The phrase that belongs to the status, such as `Bad Request`"
        ),
    ] = None
    message: Annotated[
        str | ErrorDetails | None,
        Field(
            description="What went wrong with this request; on 400, 403, 404, 409 and 422 it may be an object instead of a text"
        ),
    ] = None


class ManagerPermissions(Base):
    """
    What a manager may do
    """

    audience_manager: Annotated[
        AudienceManagerFlags | None, Field(alias="audienceManager")
    ] = None
    people_manager: Annotated[
        PeopleManagerFlags | None, Field(alias="peopleManager")
    ] = None
    administrator: Annotated[
        AdministratorFlags | None, Field(description="On structures only")
    ] = None


class ManagerPermissionsInput(Base):
    """
    What a manager is to be allowed
    """

    audience_manager: Annotated[
        AudienceManagerFlagsInput | None, Field(alias="audienceManager")
    ] = None
    people_manager: Annotated[
        PeopleManagerFlags | None, Field(alias="peopleManager")
    ] = None
    administrator: Annotated[
        AdministratorFlagsInput | None, Field(description="For structures only")
    ] = None


class NotificationWebhook(Base):
    """
    A user was notified of something
    """

    event_type: Annotated[
        str, Field(alias="eventType", description="The one event of its kind")
    ]
    tenant_id: Annotated[str, Field(alias="tenantId")]
    user: WebhookUser
    notification: WebhookNotification
    created_at: Annotated[
        datetime, Field(alias="createdAt", description="The same as in `notification`")
    ]
    dispatched_at: Annotated[
        datetime, Field(alias="dispatchedAt", description="When it was sent")
    ]


class TokenError(Base):
    """
    RFC 6749, section 5.2; not the error object of the REST API
    """

    error: Annotated[str, Field(description="The error codes of RFC 6749, section 5.2")]
    error_description: Annotated[
        str | None, Field(description="A text for the developer")
    ] = None
    error_uri: Annotated[
        str | None, Field(description="The address of a page about the error")
    ] = None


class User(Base):
    """
    A person of the tenant
    """

    id: Annotated[
        str,
        Field(
            description="The platform's own id of the user, 24 hexadecimal digits in every known sample"
        ),
    ]
    ref: Annotated[
        str | None, Field(description="The customer's own key of the user")
    ] = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    email: str | None = None
    role: str | None = None
    status: str | None = None
    positions: Annotated[
        list[UserPosition] | None,
        Field(description="The jobs that the user holds or held"),
    ] = None
    additional_fields: Annotated[
        UserAdditionalFields | None,
        Field(alias="additionalFields", description="The tenant's custom fields"),
    ] = None
    language_code: Annotated[
        str | None, Field(alias="languageCode", description="Such as `en-gb`")
    ] = None
    deleted: Annotated[
        bool | None, Field(description="True once the account is deleted")
    ] = None
    compliance: Annotated[
        float | None,
        Field(
            description="How compliant the user is, as a score; its scale is not documented"
        ),
    ] = None
    level: Annotated[
        float | None,
        Field(
            description="The level reached, as a number; there is no fixed list of levels"
        ),
    ] = None
    first_login: Annotated[
        datetime | None,
        Field(alias="firstLogin", description="When the user first signed in"),
    ] = None
    last_login: Annotated[
        datetime | None,
        Field(alias="lastLogin", description="When the user last signed in"),
    ] = None
    tags: Annotated[UserTags | None, Field(description="The tags of the user")] = None
    users_following: Annotated[
        list[str] | None,
        Field(
            alias="usersFollowing", description="Ids of the users whom this one follows"
        ),
    ] = None
    tags_following: Annotated[
        list[str] | None,
        Field(alias="tagsFollowing", description="The tags that the user follows"),
    ] = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None
    has_picture: Annotated[
        bool | None,
        Field(alias="hasPicture", description="True when there is a profile picture"),
    ] = None
    time_zone: Annotated[
        str | None, Field(alias="timeZone", description="Such as `Europe/London`")
    ] = None
    summary: Annotated[
        str | None, Field(description="What the user's profile says")
    ] = None
    relevancy: Annotated[
        float | None,
        Field(description="Relevance, as a score; its scale is not documented"),
    ] = None
    rank: Annotated[UserRank | None, Field(description="The rank of the user")] = None
    agreed_terms: Annotated[
        bool | str | None,
        Field(
            alias="agreedTerms",
            description="True once the terms are accepted. Documented as yes or no; a text has been seen in live answers, and its meaning is unknown.",
        ),
    ] = None
    onboarded: Annotated[
        bool | None, Field(description="True once onboarding is finished")
    ] = None
    audiences: Annotated[
        list[str | UserAudience] | None,
        Field(
            description="The audiences of the user, each as an object with its id (seen in live answers) or as the bare id"
        ),
    ] = None
    single_sign_on: Annotated[
        bool | None,
        Field(
            alias="singleSignOn",
            description="True for a user who signs in through single sign-on",
        ),
    ] = None


class UserCreate(Base):
    """
    A new user. The vendor's help on CSV import knows limits that may hold here too: 113 characters for `ref`, without `@` and spaces; 40 for each name, 320 for the email, 5 for the language and 80 for the job title.
    """

    ref: Annotated[
        str,
        Field(
            description="The customer's own key of the user; unique, and case counts"
        ),
    ]
    first_name: Annotated[str, Field(alias="firstName")]
    last_name: Annotated[str, Field(alias="lastName")]
    email: Annotated[
        str | None,
        Field(
            description="Unique in the tenant; required unless `loginMethod` is `ref`"
        ),
    ] = None
    login_method: Annotated[
        str | None,
        Field(alias="loginMethod", description="`email` where it is left out"),
    ] = None
    role: Annotated[str | None, Field(description="`learner` where it is left out")] = (
        None
    )
    job_title: Annotated[str | None, Field(alias="jobTitle")] = None
    manager_ref: Annotated[
        str | None,
        Field(
            alias="managerRef", description="The customer's own key of the line manager"
        ),
    ] = None
    start_date: Annotated[
        datetime | None,
        Field(alias="startDate", description="When the user joined the organisation"),
    ] = None
    end_date: Annotated[
        datetime | None,
        Field(alias="endDate", description="When the user left the organisation"),
    ] = None
    time_zone: Annotated[
        str | None,
        Field(
            alias="timeZone",
            description="Such as `Europe/London`, one that the platform knows; the tenant's where it is left out",
        ),
    ] = None
    language_code: Annotated[
        str | None, Field(alias="languageCode", description="Such as `en-gb`")
    ] = None
    sso: Annotated[
        bool | None,
        Field(description="True where an identity provider looks after the account"),
    ] = None
    domain: Annotated[
        str | None, Field(description="For tenants with several domains")
    ] = None
    additional_fields: Annotated[
        UserAdditionalFields | None, Field(alias="additionalFields")
    ] = None


class UserEventUser(Base):
    """
    A user as an HR system sends it, with the members that the vendor's samples and text show. Which ones `user_joined` needs is not documented; those of `UserCreate` are a good guess.
    """

    ref: Annotated[str, Field(description="The customer's own key of the user")]
    email: str | None = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    role: Annotated[
        str | None,
        Field(
            description="What a user may do. The vendor's samples show `learner`; the rest is what the API is seen to take when a user is written."
        ),
    ] = None
    job_title: Annotated[str | None, Field(alias="jobTitle")] = None
    manager_ref: Annotated[
        str | None,
        Field(
            alias="managerRef", description="The customer's own key of the line manager"
        ),
    ] = None
    start_date: Annotated[datetime | None, Field(alias="startDate")] = None
    end_date: Annotated[datetime | None, Field(alias="endDate")] = None
    time_zone: Annotated[
        str | None, Field(alias="timeZone", description="Such as `Europe/London`")
    ] = None
    language_code: Annotated[
        str | None, Field(alias="languageCode", description="Such as `en-gb`")
    ] = None


class UserLifecycle(Base):
    """
    A user as version 2 gives it after a change
    """

    id: Annotated[str, Field(description="The platform's own id of the user")]
    ref: Annotated[
        str | None, Field(description="The customer's own key of the user")
    ] = None
    first_name: Annotated[str | None, Field(alias="firstName")] = None
    last_name: Annotated[str | None, Field(alias="lastName")] = None
    email: str | None = None
    login_method: Annotated[
        str | None, Field(alias="loginMethod", description="What a user signs in with")
    ] = None
    role: Annotated[
        str | None,
        Field(
            description="What a user may do. The vendor's samples show `learner`; the rest is what the API is seen to take when a user is written."
        ),
    ] = None
    job_title: Annotated[str | None, Field(alias="jobTitle")] = None
    manager_ref: Annotated[
        str | None,
        Field(
            alias="managerRef", description="The customer's own key of the line manager"
        ),
    ] = None
    start_date: Annotated[datetime | None, Field(alias="startDate")] = None
    end_date: Annotated[datetime | None, Field(alias="endDate")] = None
    time_zone: Annotated[str | None, Field(alias="timeZone")] = None
    language_code: Annotated[str | None, Field(alias="languageCode")] = None
    sso: Annotated[
        bool | None,
        Field(description="True where an identity provider looks after the account"),
    ] = None
    domain: str | None = None
    additional_fields: Annotated[
        UserAdditionalFields | None, Field(alias="additionalFields")
    ] = None
    active: Annotated[bool | None, Field(description="False for a suspended user")] = (
        None
    )
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None


class UserPage(Base):
    """
    One page of users
    """

    results: list[User]
    pagination: Pagination


class UserWebhook(Base):
    """
    Something happened to an account
    """

    event_type: Annotated[
        str, Field(alias="eventType", description="What happened to an account")
    ]
    tenant_id: Annotated[str, Field(alias="tenantId")]
    user: Annotated[
        WebhookAccount | None,
        Field(description="Null in rare cases, when the user could not be looked up"),
    ] = None
    created_at: Annotated[
        datetime, Field(alias="createdAt", description="When it happened")
    ]
    dispatched_at: Annotated[
        datetime, Field(alias="dispatchedAt", description="When it was sent")
    ]


class AudienceManager(Base):
    """
    A user who may do something with an audience
    """

    user_id: Annotated[str, Field(alias="userId")]
    reference: Annotated[
        str | None, Field(description="The customer's own key of the user")
    ] = None
    email: str | None = None
    permissions: ManagerPermissions | None = None


class AudienceManagerInput(Base):
    """
    A user and what they may do. The vendor's samples carry `userId` and `email`, which its schema does not have.
    """

    user_id: Annotated[
        str | None, Field(alias="userId", description="In the vendor's samples alone")
    ] = None
    reference: Annotated[
        str | None, Field(description="Email of the user or the customer's own key")
    ] = None
    email: Annotated[str | None, Field(description="In the vendor's samples alone")] = (
        None
    )
    permissions: ManagerPermissionsInput | None = None


class AudienceManagerInputs(RootModel[list[AudienceManagerInput]]):
    """
    Managers to add or to put in place
    """

    root: Annotated[
        list[AudienceManagerInput],
        Field(
            description="Managers to add or to put in place",
            max_length=100,
            min_length=1,
        ),
    ]


class AudienceManagerList(RootModel[list[AudienceManager]]):
    """
    The managers of an audience
    """

    root: Annotated[
        list[AudienceManager], Field(description="The managers of an audience")
    ]


class Content(Base):
    """
    Something to learn from. The vendor lets only `author` be null; in live answers all but the id have been seen as null.
    """

    id: Annotated[str, Field(pattern="^[0-9a-fA-F]{24}$")]
    title: Annotated[str | None, Field(max_length=255)] = None
    description: Annotated[
        str | None, Field(description="May hold HTML", max_length=65536)
    ] = None
    tags: list[TagName] | None = None
    type: str | None = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None
    author: Annotated[
        str | None,
        Field(
            description="The id of the user who wrote it; null for what was gathered automatically"
        ),
    ] = None
    is_official: Annotated[
        bool | None,
        Field(
            alias="isOfficial", description="True where the organisation vouches for it"
        ),
    ] = None
    duration: ContentDuration | None = None
    content_history: Annotated[
        list[ContentHistoryEntry] | None,
        Field(alias="contentHistory", description="What was done to it"),
    ] = None


class ContentPage(Base):
    """
    One page of content
    """

    results: list[Content]
    pagination: Pagination


class Enrolment(Base):
    """
    How one user stands with one assignment
    """

    id: str
    user_id: Annotated[str | None, Field(alias="userId")] = None
    assignment_id: Annotated[str | None, Field(alias="assignmentId")] = None
    audience_id: Annotated[str | None, Field(alias="audienceId")] = None
    primary_content_id: Annotated[str | None, Field(alias="primaryContentId")] = None
    status: Annotated[
        str | None,
        Field(
            description="* `archived`: of no concern to the user any longer\n* `complete`: completed before it was due\n* `open`: to be completed now\n* `overdue`: past its due date without a completion\n* `scheduled`: waiting for its turn in the recurring period\n* `unassigned`: only as the previous status when an enrolment is made\n"
        ),
    ] = None
    available_date: Annotated[
        datetime | None,
        Field(
            alias="availableDate", description="When a scheduled enrolment becomes open"
        ),
    ] = None
    due_date: Annotated[
        datetime | None, Field(alias="dueDate", description="When it becomes overdue")
    ] = None
    last_completed_at: Annotated[datetime | None, Field(alias="lastCompletedAt")] = None
    history: Annotated[
        list[EnrolmentHistoryEntry] | None, Field(description="What has happened to it")
    ] = None
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None


class EnrolmentPage(RootModel[list[Enrolment]]):
    """
    One page of enrolments
    """

    root: Annotated[list[Enrolment], Field(description="One page of enrolments")]


class UserEventContent(Base):
    """
    Whom an event is about
    """

    user: UserEventUser


class UserEvent(Base):
    """
    Something that happened to a user in the customer's HR system. Every sample has all four members; which of them the platform insists on is not documented.
    """

    id: Annotated[str, Field(description="The sender's own unique key of the event")]
    timestamp: datetime
    event_type: Annotated[
        str,
        Field(
            alias="eventType",
            description="* `user_joined`: create the user, or bring a suspended one back\n* `user_updated`: change what is sent beside `ref`\n* `user_suspended`: the user left; `ref`, and `endDate` if known\n* `user_deleted`: make the personal data unreadable, keep the training history; `ref`\n",
        ),
    ]
    content: UserEventContent
