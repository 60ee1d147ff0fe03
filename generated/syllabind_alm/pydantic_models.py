"""Adobe Learning Manager API: pydantic models. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from pydantic import (
    AnyUrl,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    EmailStr,
    Field,
    RootModel,
)


class AccountTerminology(BaseModel):
    """
    The account's own word for something.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    entity_type: Annotated[str | None, Field(alias="entityType")] = None
    locale: str | None = None
    name: str | None = None
    plural_name: Annotated[str | None, Field(alias="pluralName")] = None


class AdaptiveConfig(BaseModel):
    """
    Whom a section of an adaptive program is for.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    user_group_id: Annotated[
        Any | None, Field(alias="userGroupId", description="Type unknown")
    ] = None
    user_group_name: Annotated[str | None, Field(alias="userGroupName")] = None
    mandatory: bool | None = None


class AuthorDetail(BaseModel):
    """
    A shared or legacy author.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    author_id: Annotated[
        Any | None, Field(alias="authorId", description="Type unknown in answers")
    ] = None
    author_name: Annotated[str | None, Field(alias="authorName")] = None
    author_type: Annotated[str | None, Field(alias="authorType")] = None


class BadgeProvider(BaseModel):
    """
    The service that issues a badge, such as Credly.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    provider: str | None = None


class CatalogAttributes(BaseModel):
    """
    What a catalog is.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    date_updated: Annotated[AwareDatetime | None, Field(alias="dateUpdated")] = None
    description: str | None = None
    is_default: Annotated[bool | None, Field(alias="isDefault")] = None
    is_internally_searchable: Annotated[
        bool | None, Field(alias="isInternallySearchable")
    ] = None
    is_listable: Annotated[bool | None, Field(alias="isListable")] = None
    name: str | None = None
    state: str | None = None
    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    page_id: Annotated[
        Any | None, Field(alias="pageId", description="Type unknown")
    ] = None


class CatalogLabelValue(BaseModel):
    """
    A value of a catalog label.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    id: str | None = None


class DataAttributes(BaseModel):
    """
    Names of skills, tags, cities and the like.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    names: list[str] | None = None


class ErrorSource(BaseModel):
    """
    Where an error comes from.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    info: Annotated[str | None, Field(description="Details or a machine code")] = None


class ExtensionMetadata(BaseModel):
    """
    Texts of an extension in one language.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    description: str | None = None
    locale: str | None = None
    name: str | None = None
    label: str | None = None


class ExtensionOverride(BaseModel):
    """
    Whether an extension of the account is on here.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    enabled: Annotated[
        Any | None,
        Field(description="A text in Adobe's client; its values are unknown"),
    ] = None


class ExternalProfileAttributes(BaseModel):
    """
    Who may register, how many and until when.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    expiry: Annotated[
        AwareDatetime | None, Field(description="End of the registration")
    ] = None
    manager_email: Annotated[
        EmailStr | None,
        Field(
            alias="managerEmail",
            description="Address of the manager at the partner organisation",
        ),
    ] = None
    seat_limit: Annotated[
        int | None,
        Field(alias="seatLimit", description="Seats of the partner organisation"),
    ] = None
    access_key: Annotated[str | None, Field(alias="accessKey")] = None
    enabled: bool | None = None
    url: Annotated[
        AnyUrl | None, Field(description="Registration page for the learners")
    ] = None
    allowed_domains: Annotated[list[str] | None, Field(alias="allowedDomains")] = None
    enrollment_count: Annotated[int | None, Field(alias="enrollmentCount")] = None
    gamification_enabled: Annotated[bool | None, Field(alias="gamificationEnabled")] = (
        None
    )
    image_url: Annotated[AnyUrl | None, Field(alias="imageUrl")] = None
    login_required: Annotated[int | None, Field(alias="loginRequired")] = None
    paused: bool | None = None
    verify_email: Annotated[bool | None, Field(alias="verifyEmail")] = None


class ExternalProfileCreateAttributes(BaseModel):
    """
    Who may register, how many and until when.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    expiry: Annotated[
        AwareDatetime | None, Field(description="End of the registration")
    ] = None
    manager_email: Annotated[
        EmailStr | None,
        Field(
            alias="managerEmail",
            description="Address of the manager at the partner organisation",
        ),
    ] = None
    seat_limit: Annotated[
        int | None,
        Field(alias="seatLimit", description="Seats of the partner organisation"),
    ] = None


class FilterPanelSetting(BaseModel):
    """
    Which filters learners see.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    catalog: bool | None = None
    cities: bool | None = None
    duration: bool | None = None
    format: bool | None = None
    price: bool | None = None
    price_range: Annotated[bool | None, Field(alias="priceRange")] = None
    skill: bool | None = None
    skill_level: Annotated[bool | None, Field(alias="skillLevel")] = None
    tag: bool | None = None
    type: bool | None = None
    groups: bool | None = None
    recommendation_level: Annotated[bool | None, Field(alias="recommendationLevel")] = (
        None
    )
    recommendation_product: Annotated[
        bool | None, Field(alias="recommendationProduct")
    ] = None
    recommendation_role: Annotated[bool | None, Field(alias="recommendationRole")] = (
        None
    )


class GamificationLevelAttributes(BaseModel):
    """
    What a level is.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    color: str | None = None
    name: str | None = None
    points: int | None = None


class JobStatusData(BaseModel):
    """
    The outcome of a job.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    s3_url: Annotated[
        AnyUrl | None,
        Field(
            alias="s3Url",
            description="Pre-signed URL of the file, CSV for a report and PDF for a badge; fetched without a token",
        ),
    ] = None


class LearnerAttemptInfo(BaseModel):
    """
    The learner's attempts at a module.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    attempts_finished_count: Annotated[
        int | None, Field(alias="attemptsFinishedCount")
    ] = None
    current_attempt_number: Annotated[
        int | None, Field(alias="currentAttemptNumber")
    ] = None
    last_attempt_end_time: Annotated[str | None, Field(alias="lastAttemptEndTime")] = (
        None
    )
    current_attempt_start_time: Annotated[
        str | None, Field(alias="currentAttemptStartTime")
    ] = None
    current_attempt_end_time: Annotated[
        str | None, Field(alias="currentAttemptEndTime")
    ] = None


class LearnerTokenRequest(BaseModel):
    """
    Proves that an administrator asks.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    client_id: str
    client_secret: str
    refresh_token: Annotated[
        str, Field(description="Refresh token of an administrator")
    ]


class LearningObjectEnforcedField(RootModel[str]):
    root: Annotated[
        str,
        Field(description="What `enforcedFields[learningObject]` is known to take."),
    ]


class LearningObjectInstanceEnrollmentAttributes(BaseModel):
    """
    How far an enrollment is.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    date_completed: Annotated[AwareDatetime | None, Field(alias="dateCompleted")] = None
    date_enrolled: Annotated[AwareDatetime | None, Field(alias="dateEnrolled")] = None
    date_started: Annotated[AwareDatetime | None, Field(alias="dateStarted")] = None
    has_passed: Annotated[bool | None, Field(alias="hasPassed")] = None
    progress_percent: Annotated[
        float | None, Field(alias="progressPercent", description="0 to 100")
    ] = None
    score: float | None = None
    state: Annotated[
        str | None,
        Field(
            description="State of an enrollment. The values are those of Adobe's own client."
        ),
    ] = None
    completion_deadline: Annotated[
        AwareDatetime | None, Field(alias="completionDeadline")
    ] = None
    last_access_date: Annotated[AwareDatetime | None, Field(alias="lastAccessDate")] = (
        None
    )
    enrollment_source: Annotated[
        str | None,
        Field(alias="enrollmentSource", description="Who enrolled the person."),
    ] = None
    rating: float | None = None
    url: Annotated[
        AnyUrl | None, Field(description="Proof of an external certification")
    ] = None
    previous_state: Annotated[
        str | None, Field(alias="previousState", description="Only when asked for")
    ] = None
    previous_expiry_date: Annotated[
        AwareDatetime | None,
        Field(alias="previousExpiryDate", description="Only when asked for"),
    ] = None


class LearningObjectPageMeta(BaseModel):
    """
    Facts about a list of learning objects.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    count: Annotated[int | None, Field(description="Learning objects in all")] = None


class LearningObjectResourceGradeAttributes(BaseModel):
    """
    Outcome of a module.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    date_completed: Annotated[AwareDatetime | None, Field(alias="dateCompleted")] = None
    date_started: Annotated[AwareDatetime | None, Field(alias="dateStarted")] = None
    date_success: Annotated[AwareDatetime | None, Field(alias="dateSuccess")] = None
    duration: Annotated[float | None, Field(description="Seconds")] = None
    has_passed: Annotated[bool | None, Field(alias="hasPassed")] = None
    progress_percent: Annotated[
        float | None, Field(alias="progressPercent", description="0 to 100")
    ] = None
    score: float | None = None
    completed: bool | None = None
    highest_score: Annotated[float | None, Field(alias="highestScore")] = None
    max_score: Annotated[float | None, Field(alias="maxScore")] = None


class LearningObjectSkillAttributes(BaseModel):
    """
    Credits towards a level.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    credits: float | None = None
    learning_object_id: Annotated[
        str | None,
        Field(
            alias="learningObjectId",
            description="Stands in for the relationship, which is deprecated",
        ),
    ] = None


class Links(BaseModel):
    """
    Links of a document. `next` and `prev` are there only when such a page exists.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    self: Annotated[
        str | None,
        Field(description="URL of this document; for a POST, that of the collection"),
    ] = None
    next: Annotated[
        str | None,
        Field(
            description="URL of the next page, with its `page[cursor]` or `page[offset]`; seen root-relative on one list"
        ),
    ] = None
    prev: str | None = None


class LocalizationMetadata(BaseModel):
    """
    Name and texts of an object in one language.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    locale: Annotated[str | None, Field(description="`en-US` style")] = None
    name: str | None = None
    description: str | None = None
    overview: str | None = None
    rich_text_overview: Annotated[str | None, Field(alias="richTextOverview")] = None


class LocalizedHelpLink(BaseModel):
    """
    A help page in one language.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    link: str | None = None
    locale: str | None = None
    name: str | None = None


class Meta(BaseModel):
    """
    Extra facts about a document; which ones depends on the operation.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class MultipleAttempt(BaseModel):
    """
    How often a module may be tried.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    attempt_duration: Annotated[float | None, Field(alias="attemptDuration")] = None
    attempt_end_criteria: Annotated[
        str | None,
        Field(alias="attemptEndCriteria", description="What ends an attempt."),
    ] = None
    infinite_attempts: Annotated[bool | None, Field(alias="infiniteAttempts")] = None
    max_attempt_count: Annotated[int | None, Field(alias="maxAttemptCount")] = None
    stop_attempt_on_successful_complete: Annotated[
        bool | None, Field(alias="stopAttemptOnSuccessfulComplete")
    ] = None
    time_between_attempts: Annotated[
        float | None, Field(alias="timeBetweenAttempts")
    ] = None
    allowed_revisit_after_max_attempts: Annotated[
        bool | None, Field(alias="allowedRevisitAfterMaxAttempts")
    ] = None
    module_scoring: Annotated[
        str | None, Field(alias="moduleScoring", description="Which attempt counts.")
    ] = None


class NotificationAnnouncement(BaseModel):
    """
    The announcement that a message is about.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    content_id: Annotated[str | None, Field(alias="contentId")] = None
    content_type: Annotated[str | None, Field(alias="contentType")] = None
    content_url: Annotated[str | None, Field(alias="contentUrl")] = None
    description: str | None = None
    duration: float | None = None
    expiry_date: Annotated[str | None, Field(alias="expiryDate")] = None
    is_deleted: Annotated[bool | None, Field(alias="isDeleted")] = None
    lo_id: Annotated[str | None, Field(alias="loId")] = None
    lo_name: Annotated[str | None, Field(alias="loName")] = None
    sent_date: Annotated[str | None, Field(alias="sentDate")] = None
    sticky: bool | None = None
    thumbnail_url: Annotated[str | None, Field(alias="thumbnailUrl")] = None


class PrerequisiteConstraint(BaseModel):
    """
    Whether a prerequisite is mandatory.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    prerequisite_lo_id: Annotated[str | None, Field(alias="prerequisiteLOId")] = None
    mandatory: bool | None = None


class PrlCriterion(BaseModel):
    """
    Whether one criterion is on.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    enabled: bool | None = None
    levels_enabled: Annotated[bool | None, Field(alias="levelsEnabled")] = None


class RateLimitBody(BaseModel):
    """
    The answer to too many requests.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    message: str | None = None


class Rating(BaseModel):
    """
    Stars that learners have given.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    average_rating: Annotated[float | None, Field(alias="averageRating")] = None
    ratings_count: Annotated[int | None, Field(alias="ratingsCount")] = None


class RecommendationReason(BaseModel):
    """
    A reason in parts.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    model_id: Annotated[int | None, Field(alias="modelId")] = None
    model_type: Annotated[str | None, Field(alias="modelType")] = None
    model_values: Annotated[dict[str, Any] | None, Field(alias="modelValues")] = None
    template: str | None = None


class ResourceIdentifier(BaseModel):
    """
    Names one resource of any type.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: str


class ResourceLinks(BaseModel):
    """
    Links of one resource inside a document.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    self: str | None = None


class RoomAttributes(BaseModel):
    """
    What a room is.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    room_info: Annotated[str | None, Field(alias="roomInfo")] = None
    room_name: Annotated[str | None, Field(alias="roomName")] = None
    seat_limit: Annotated[int | None, Field(alias="seatLimit")] = None
    url: str | None = None
    city: str | None = None
    country_name: Annotated[str | None, Field(alias="countryName")] = None
    state_name: Annotated[str | None, Field(alias="stateName")] = None


class SearchSnippet(BaseModel):
    """
    Where a search has matched.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    snippet: str | None = None
    snippet_type: Annotated[str | None, Field(alias="snippetType")] = None


class SessionRecording(BaseModel):
    """
    The recording of a session.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    duration: Annotated[
        Any | None, Field(description="A text in Adobe's client; its form is unknown")
    ] = None
    endtime: Annotated[str | None, Field(description="Adobe's spelling")] = None
    name: str | None = None
    passcode: str | None = None
    start_time: Annotated[str | None, Field(alias="startTime")] = None
    url: str | None = None
    transcript_url: Annotated[
        str | None, Field(alias="transcriptUrl", description="Only when enforced")
    ] = None


class SkillAttributes(BaseModel):
    """
    Name and state of a skill.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    description: str | None = None
    name: str | None = None
    state: Annotated[str | None, Field(description="`Active` seen")] = None


class SkillLevelAttributes(BaseModel):
    """
    What a level asks for.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    level: Annotated[str | None, Field(description="Number of the level, as text")] = (
        None
    )
    max_credits: Annotated[
        float | None,
        Field(alias="maxCredits", description="Credits that complete the level"),
    ] = None
    name: str | None = None


class SparseFields(BaseModel):
    """
    For each resource type, the attributes and relationships to answer with; the others are left out.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    account: list[str] | None = None
    badge: list[str] | None = None
    catalog: list[str] | None = None
    data: list[str] | None = None
    external_profile: Annotated[list[str] | None, Field(alias="externalProfile")] = None
    feedback: list[str] | None = None
    feedback_info: Annotated[list[str] | None, Field(alias="feedbackInfo")] = None
    gamification_level: Annotated[
        list[str] | None, Field(alias="gamificationLevel")
    ] = None
    job: list[str] | None = None
    learning_object: Annotated[list[str] | None, Field(alias="learningObject")] = None
    learning_object_instance: Annotated[
        list[str] | None, Field(alias="learningObjectInstance")
    ] = None
    learning_object_instance_enrollment: Annotated[
        list[str] | None, Field(alias="learningObjectInstanceEnrollment")
    ] = None
    learning_object_resource: Annotated[
        list[str] | None, Field(alias="learningObjectResource")
    ] = None
    learning_object_resource_grade: Annotated[
        list[str] | None, Field(alias="learningObjectResourceGrade")
    ] = None
    learning_object_skill: Annotated[
        list[str] | None, Field(alias="learningObjectSkill")
    ] = None
    recommendation: list[str] | None = None
    resource: list[str] | None = None
    room: list[str] | None = None
    skill: list[str] | None = None
    skill_level: Annotated[list[str] | None, Field(alias="skillLevel")] = None
    user: list[str] | None = None
    user_badge: Annotated[list[str] | None, Field(alias="userBadge")] = None
    user_calendar: Annotated[list[str] | None, Field(alias="userCalendar")] = None
    user_notification: Annotated[list[str] | None, Field(alias="userNotification")] = (
        None
    )
    user_skill: Annotated[list[str] | None, Field(alias="userSkill")] = None


class TimeSlot(BaseModel):
    """
    When a module can be done.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    start_time: Annotated[AwareDatetime | None, Field(alias="startTime")] = None
    end_time: Annotated[AwareDatetime | None, Field(alias="endTime")] = None


class TimeZone(BaseModel):
    """
    A time zone that the account knows.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    time_zone_code: Annotated[str | None, Field(alias="timeZoneCode")] = None
    utc_offset: Annotated[
        int | None, Field(alias="utcOffset", description="Minutes")
    ] = None
    utc_offset_code: Annotated[str | None, Field(alias="utcOffsetCode")] = None
    zone_id: Annotated[str | None, Field(alias="zoneId")] = None


class ToMany(BaseModel):
    """
    A relationship to a list of resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: list[ResourceIdentifier] | None = None


class ToOne(BaseModel):
    """
    A relationship to at most one resource.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: ResourceIdentifier | None = None


class Token(BaseModel):
    """
    Tokens of one person, application and account. They are opaque texts.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    access_token: str
    refresh_token: str
    expires_in: Annotated[int, Field(description="Seconds, 604800")]
    token_type: Annotated[str | None, Field(description="`Bearer`")] = None
    user_role: Annotated[str | None, Field(description="`admin` or `learner` seen")] = (
        None
    )
    account_id: str | None = None
    user_id: str | None = None


class TokenInfo(BaseModel):
    """
    What is known about an access token.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    access_token: str | None = None
    refresh_token: str | None = None
    user_role: Annotated[str | None, Field(description="`admin` or `learner` seen")] = (
        None
    )
    account_id: str | None = None
    user_id: str | None = None
    expires_in: Annotated[int | None, Field(description="Seconds, 604800")] = None
    error: Annotated[
        str | None,
        Field(description="Instead of the other members, for an expired token"),
    ] = None


class TokenRefreshRequest(BaseModel):
    """
    Exchanges a refresh token.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    client_id: str
    client_secret: str
    refresh_token: str


class TokenRequest(BaseModel):
    """
    Exchanges a code.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    grant_type: Literal["authorization_code"] | None = None
    code: str
    client_id: str
    client_secret: str
    redirect_uri: str | None = None
    code_verifier: Annotated[
        str | None, Field(description="RFC 7636; not documented by Adobe")
    ] = None


class UnknownResource(BaseModel):
    """
    A resource of a type that is not described here.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: str
    attributes: dict[str, Any] | None = None
    relationships: dict[str, Any] | None = None
    links: ResourceLinks | None = None


class UserBadgeRelationships(BaseModel):
    """
    What an earned badge leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    badge: ToOne | None = None
    learner: ToOne | None = None
    model: Annotated[
        ToOne | None, Field(description="What the badge was earned for")
    ] = None


class UserCalendarAttributes(BaseModel):
    """
    When and where a session is.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    course: Annotated[
        Any | None,
        Field(description="Listed beside the relationship of this name; type unknown"),
    ] = None
    course_type: Annotated[str | None, Field(alias="courseType")] = None
    date_start: Annotated[AwareDatetime | None, Field(alias="dateStart")] = None
    enrolled: bool | None = None
    month: int | None = None
    quarter: int | None = None
    course_instance_name: Annotated[str | None, Field(alias="courseInstanceName")] = (
        None
    )
    course_name: Annotated[str | None, Field(alias="courseName")] = None
    session_name: Annotated[str | None, Field(alias="sessionName")] = None
    location: str | None = None
    date_end: Annotated[AwareDatetime | None, Field(alias="dateEnd")] = None
    enrolled_to_course_instance: Annotated[
        bool | None, Field(alias="enrolledToCourseInstance")
    ] = None
    instructor_names: Annotated[list[str] | None, Field(alias="instructorNames")] = None


class UserCalendarRelationships(BaseModel):
    """
    What a session leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    container_lo: Annotated[ToOne | None, Field(alias="containerLO")] = None
    course: ToOne | None = None
    instructors: ToMany | None = None
    room: ToOne | None = None


class UserNotificationAttributes(BaseModel):
    """
    What a message says.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    action_taken: Annotated[bool | None, Field(alias="actionTaken")] = None
    channel: Annotated[
        str | None,
        Field(
            description="What a message is about. The values are those of a third party's copy of Adobe's listing of 2022."
        ),
    ] = None
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    message: str | None = None
    model_ids: Annotated[list[str] | None, Field(alias="modelIds")] = None
    model_names: Annotated[list[str] | None, Field(alias="modelNames")] = None
    model_types: Annotated[
        list[str] | None,
        Field(
            alias="modelTypes", description="`learningObject` and other resource types"
        ),
    ] = None
    read: bool | None = None
    role: str | None = None
    announcement: NotificationAnnouncement | None = None
    metadata: Annotated[
        list[dict[str, Any]] | None,
        Field(description="Objects, with the `id` of the course instance"),
    ] = None


class UserRelationships(BaseModel):
    """
    What a person leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    account: ToOne | None = None
    manager: ToOne | None = None


class UserSkillAttributes(BaseModel):
    """
    How far a person is in one level of a skill.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    date_achieved: Annotated[AwareDatetime | None, Field(alias="dateAchieved")] = None
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    points_earned: Annotated[float | None, Field(alias="pointsEarned")] = None


class UserSkillRelationships(BaseModel):
    """
    What a person's skill leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    learner_badge: Annotated[ToOne | None, Field(alias="learnerBadge")] = None
    learning_object: Annotated[
        ToMany | None,
        Field(
            alias="learningObject",
            description="The learning objects that gave the credits; Adobe's client reads a list here",
        ),
    ] = None
    skill: ToOne | None = None
    skill_level: Annotated[ToOne | None, Field(alias="skillLevel")] = None
    user: ToOne | None = None


class UserUpdateAttributes(BaseModel):
    """
    The attributes that the manual's payload sends. Which of them an administrator can change is not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    avatar_url: Annotated[AnyUrl | None, Field(alias="avatarUrl")] = None
    bin_user_id: Annotated[str | None, Field(alias="binUserId")] = None
    bio: str | None = None
    content_locale: Annotated[
        str | None,
        Field(alias="contentLocale", description="Language of contents, `de-DE` style"),
    ] = None
    email: EmailStr | None = None
    enroll_on_click: Annotated[bool | None, Field(alias="enrollOnClick")] = None
    fields: dict[str, str | list[str]] | None = None
    gamification_enabled: Annotated[bool | None, Field(alias="gamificationEnabled")] = (
        None
    )
    last_login_date: Annotated[AwareDatetime | None, Field(alias="lastLoginDate")] = (
        None
    )
    metadata: dict[str, str] | None = None
    name: str | None = None
    points_earned: Annotated[int | None, Field(alias="pointsEarned")] = None
    points_redeemed: Annotated[int | None, Field(alias="pointsRedeemed")] = None
    preferred_resolution: Annotated[
        str | None, Field(alias="preferredResolution", description="`AUTO` seen")
    ] = None
    profile: Annotated[str | None, Field(description="Job title")] = None
    roles: list[str] | None = None
    state: Annotated[str | None, Field(description="Whether a person is active.")] = (
        None
    )
    time_zone_code: Annotated[
        str | None,
        Field(alias="timeZoneCode", description="Key of a time zone of the account"),
    ] = None
    ui_locale: Annotated[
        str | None,
        Field(alias="uiLocale", description="Language of the pages, `en-US` style"),
    ] = None
    user_type: Annotated[
        str | None,
        Field(
            alias="userType",
            description="Where a person comes from, as answers spell it.",
        ),
    ] = None
    user_unique_id: Annotated[str | None, Field(alias="userUniqueId")] = None


class UserWriteRelationships(BaseModel):
    """
    What a request may say about where a user belongs.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    account: ToOne | None = None


class AccountExtension(BaseModel):
    """
    An extension of the learner's pages.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    default_scope: Annotated[str | None, Field(alias="defaultScope")] = None
    invocation_type: Annotated[str | None, Field(alias="invocationType")] = None
    launch_type: Annotated[str | None, Field(alias="launchType")] = None
    url: str | None = None
    width: Annotated[
        Any | None, Field(description="A text in Adobe's client; its form is unknown")
    ] = None
    height: Annotated[
        Any | None, Field(description="A text in Adobe's client; its form is unknown")
    ] = None
    localized_metadata: Annotated[
        list[ExtensionMetadata] | None, Field(alias="localizedMetadata")
    ] = None


class BadgeAttributes(BaseModel):
    """
    Name and picture of a badge.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    image_url: Annotated[AnyUrl | None, Field(alias="imageUrl")] = None
    name: str | None = None
    state: Annotated[str | None, Field(description="Whether a badge is in use.")] = None
    external_provider: Annotated[
        BadgeProvider | None, Field(alias="externalProvider")
    ] = None


class Catalog(BaseModel):
    """
    A collection of learning objects.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["catalog"]
    attributes: CatalogAttributes | None = None
    links: ResourceLinks | None = None


class CatalogLabel(BaseModel):
    """
    A label of the catalog with its values.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    description: str | None = None
    mandatory: bool | None = None
    values: list[str] | None = None
    catalog_label_value_ids: Annotated[
        list[CatalogLabelValue] | None, Field(alias="catalogLabelValueIds")
    ] = None
    catalog_field_id: Annotated[str | None, Field(alias="catalogFieldId")] = None
    field_value_id: Annotated[str | None, Field(alias="fieldValueId")] = None


class Data(BaseModel):
    """
    Names to filter by.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["data"]
    attributes: DataAttributes | None = None
    links: ResourceLinks | None = None


class ErrorBody(BaseModel):
    """
    An error answer. It is no JSON:API error.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    status: Annotated[
        str | None, Field(description="Symbolic name such as BAD_REQUEST")
    ] = None
    title: Annotated[str | None, Field(description="A text or a machine code")] = None
    source: ErrorSource | None = None


class ExternalProfile(BaseModel):
    """
    A registration profile for learners from outside, such as partners and vendors.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["externalProfile"]
    attributes: ExternalProfileAttributes | None = None
    links: ResourceLinks | None = None


class ExternalProfileCreate(BaseModel):
    """
    The registration profile to create.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["externalProfile"]
    attributes: ExternalProfileCreateAttributes


class ExternalProfileCreateDocument(BaseModel):
    """
    The registration profile to create.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: ExternalProfileCreate


class FeedbackQuestion(BaseModel):
    """
    A question, with its answer where there is one.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    answer: str | None = None
    question_id: Annotated[str | None, Field(alias="questionId")] = None
    mandatory: bool | None = None
    question_type: Annotated[
        str | None,
        Field(
            alias="questionType",
            description="Kind of a question. The manual shows scaleTen; the others stand in Adobe's own client.",
        ),
    ] = None
    localized_metadata: Annotated[
        list[LocalizationMetadata] | None, Field(alias="localizedMetadata")
    ] = None
    user_response_locale: Annotated[
        str | None, Field(alias="userResponseLocale", description="`en_US` style")
    ] = None
    range_start: Annotated[
        Any | None, Field(alias="rangeStart", description="Type unknown")
    ] = None
    range_end: Annotated[
        Any | None, Field(alias="rangeEnd", description="Type unknown")
    ] = None
    order: Annotated[Any | None, Field(description="Type unknown")] = None


class FeedbackQuestionCreate(BaseModel):
    """
    The answer to one question.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    answer: str | None = None
    question_id: Annotated[str | None, Field(alias="questionId")] = None
    mandatory: bool | None = None
    question_type: Annotated[
        str | None,
        Field(
            alias="questionType",
            description="Kind of a question. The manual shows scaleTen; the others stand in Adobe's own client.",
        ),
    ] = None
    user_response_locale: Annotated[
        str | None, Field(alias="userResponseLocale", description="`en_US` style")
    ] = None


class GamificationLevel(BaseModel):
    """
    A level that learners reach with points.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["gamificationLevel"]
    attributes: GamificationLevelAttributes | None = None
    links: ResourceLinks | None = None


class HelpLink(BaseModel):
    """
    A help page for learners.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    is_default: Annotated[bool | None, Field(alias="isDefault")] = None
    localized_help_link: Annotated[
        list[LocalizedHelpLink] | None, Field(alias="localizedHelpLink")
    ] = None


class JobCreateAttributes(BaseModel):
    """
    What the job is to do.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    description: Annotated[str | None, Field(description="Free text")] = None
    job_type: Annotated[
        str,
        Field(
            alias="jobType",
            description="What a job does, and its payload. The manual shows the first two; Adobe documents or uses the others elsewhere. generateUsers (CSV): expandMetadata, fetchActiveUsers, peerAccountId. generateUserBadge (PDF): userBadgeId. generateUserIncrementalReport (CSV): fromDate, toDate, fullExport, expandMetadata, fromUserId. generateInstructorUtilisationReport: year and month as text. generateJobAidMetadataReport and generateUserGroupReport: none. generateLoginAccessReport: fromDate, toDate, archive {quarter, year}. generateCustomRoleAuditReport: fromDate, toDate, locale. generateTrainingReport: courseId, includeSubLOId. generateTrainingStatsReport: userGroups. generateConfigChangeAuditReport: fromDate, toDate, settingTypes; its status is documented in another shape.",
        ),
    ]
    payload: Annotated[
        dict[str, Any] | None, Field(description="What the job type asks for")
    ] = None


class JobStatus(BaseModel):
    """
    How far a job is.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    code: Annotated[
        str | None,
        Field(
            description="Submitted and Completed are known; codes in between and of failure are not documented"
        ),
    ] = None
    data: JobStatusData | None = None


class LearningObjectInstanceAttributes(BaseModel):
    """
    What an instance is.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    completion_deadline: Annotated[
        str | None,
        Field(
            alias="completionDeadline",
            description="A date, a number of days or a text; not documented",
        ),
    ] = None
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    enrollment_count: Annotated[int | None, Field(alias="enrollmentCount")] = None
    is_default: Annotated[bool | None, Field(alias="isDefault")] = None
    seat_limit: Annotated[int | None, Field(alias="seatLimit")] = None
    state: Annotated[
        str | None, Field(description="Whether an instance is on offer.")
    ] = None
    validity: Annotated[
        str | None,
        Field(description="A date, a number of days or a text; not documented"),
    ] = None
    localized_metadata: Annotated[
        list[LocalizationMetadata] | None,
        Field(
            alias="localizedMetadata",
            description="The manual lists it as a relationship; answers have it here",
        ),
    ] = None
    is_aet: Annotated[bool | None, Field(alias="isAET")] = None
    is_flexible: Annotated[bool | None, Field(alias="isFlexible")] = None
    gamification_enabled: Annotated[bool | None, Field(alias="gamificationEnabled")] = (
        None
    )
    enabled_l1_feedback_for_each_course: Annotated[
        bool | None, Field(alias="enabledL1FeedbackForEachCourse")
    ] = None
    enrollment_deadline: Annotated[
        AwareDatetime | None, Field(alias="enrollmentDeadline")
    ] = None
    unenrollment_deadline: Annotated[
        AwareDatetime | None, Field(alias="unenrollmentDeadline")
    ] = None
    start_date: Annotated[AwareDatetime | None, Field(alias="startDate")] = None
    locale: str | None = None
    time_zone_code: Annotated[
        str | None,
        Field(
            alias="timeZoneCode",
            description="Of courses only; key of a time zone of the account",
        ),
    ] = None
    seat_consumed: Annotated[int | None, Field(alias="seatConsumed")] = None
    waitlist_count: Annotated[int | None, Field(alias="waitlistCount")] = None


class LearningObjectInstanceEnrollmentRelationships(BaseModel):
    """
    What an enrollment leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    learner: ToOne | None = None
    learner_badge: Annotated[ToOne | None, Field(alias="learnerBadge")] = None
    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None
    lo_instance: Annotated[ToOne | None, Field(alias="loInstance")] = None
    lo_resource_grades: Annotated[ToMany | None, Field(alias="loResourceGrades")] = None


class LearningObjectInstanceRelationships(BaseModel):
    """
    What an instance leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    badge: ToOne | None = None
    l1_feedback_info: Annotated[ToOne | None, Field(alias="l1FeedbackInfo")] = None
    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None
    lo_resources: Annotated[
        ToMany | None, Field(alias="loResources", description="Its modules")
    ] = None
    sub_lo_instances: Annotated[ToMany | None, Field(alias="subLoInstances")] = None
    enrollment: ToOne | None = None


class LearningObjectRelationships(BaseModel):
    """
    What a learning object leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    authors: ToMany | None = None
    enrollment: Annotated[
        ToOne | None, Field(description="The learner's primary enrollment")
    ] = None
    instances: ToMany | None = None
    prerequisite_l_os: Annotated[ToMany | None, Field(alias="prerequisiteLOs")] = None
    skills: ToMany | None = None
    sub_l_os: Annotated[
        ToMany | None,
        Field(alias="subLOs", description="Parts of a program or certification"),
    ] = None
    supplementary_l_os: Annotated[ToMany | None, Field(alias="supplementaryLOs")] = None
    supplementary_resources: Annotated[
        ToMany | None, Field(alias="supplementaryResources")
    ] = None
    alternate_completions: Annotated[
        ToMany | None, Field(alias="alternateCompletions")
    ] = None


class LearningObjectResourceAttributes(BaseModel):
    """
    What a module is and, for a learner, how far it is.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    external_reporting: Annotated[bool | None, Field(alias="externalReporting")] = None
    lo_resource_type: Annotated[
        str | None, Field(alias="loResourceType", description="What a module is for.")
    ] = None
    resource_type: Annotated[
        str | None,
        Field(alias="resourceType", description="How a module is delivered."),
    ] = None
    version: int | None = None
    localized_metadata: Annotated[
        list[LocalizationMetadata] | None,
        Field(
            alias="localizedMetadata",
            description="The manual lists it as a relationship; answers have it here",
        ),
    ] = None
    mandatory: bool | None = None
    multiple_attempt_enabled: Annotated[
        bool | None, Field(alias="multipleAttemptEnabled")
    ] = None
    submission_enabled: Annotated[bool | None, Field(alias="submissionEnabled")] = None
    preview_enabled: Annotated[bool | None, Field(alias="previewEnabled")] = None
    is_checklist_mandatory: Annotated[
        bool | None, Field(alias="isChecklistMandatory")
    ] = None
    is_expired_submission: Annotated[
        bool | None, Field(alias="isExpiredSubmission")
    ] = None
    has_content_driven_attempt_tracking: Annotated[
        bool | None, Field(alias="hasContentDrivenAttemptTracking")
    ] = None
    show_checklist_comment: Annotated[
        bool | None, Field(alias="showChecklistComment")
    ] = None
    show_reviewer_name_to_learner: Annotated[
        bool | None, Field(alias="showReviewerNameToLearner")
    ] = None
    resource_sub_type: Annotated[
        str | None, Field(alias="resourceSubType", description="`CHECKLIST` seen")
    ] = None
    checklist_evaluation_status: Annotated[
        str | None,
        Field(
            alias="checklistEvaluationStatus",
            description="PENDING, PASSED or passed, failed seen",
        ),
    ] = None
    checklist_comment: Annotated[str | None, Field(alias="checklistComment")] = None
    submission_state: Annotated[
        str | None,
        Field(
            alias="submissionState",
            description="State of a file that a learner hands in.",
        ),
    ] = None
    submission_url: Annotated[AnyUrl | None, Field(alias="submissionUrl")] = None
    submission_date: Annotated[AwareDatetime | None, Field(alias="submissionDate")] = (
        None
    )
    time_slot: Annotated[TimeSlot | None, Field(alias="timeSlot")] = None
    multiple_attempt: Annotated[
        MultipleAttempt | None, Field(alias="multipleAttempt")
    ] = None
    learner_attempt_info: Annotated[
        LearnerAttemptInfo | None, Field(alias="learnerAttemptInfo")
    ] = None
    session_recording_info: Annotated[
        list[SessionRecording] | None, Field(alias="sessionRecordingInfo")
    ] = None
    vc_hosting_system: Annotated[
        Any | None, Field(alias="vcHostingSystem", description="Type unknown")
    ] = None
    vc_connector_id: Annotated[
        Any | None, Field(alias="vcConnectorId", description="Type unknown")
    ] = None
    weight: Annotated[Any | None, Field(description="Type unknown")] = None
    credit_duration: Annotated[
        Any | None, Field(alias="creditDuration", description="Type unknown")
    ] = None


class LearningObjectResourceGradeRelationships(BaseModel):
    """
    What a grade leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    lo_resource: Annotated[ToOne | None, Field(alias="loResource")] = None


class LearningObjectResourceRelationships(BaseModel):
    """
    What a module leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None
    lo_instance: Annotated[ToOne | None, Field(alias="loInstance")] = None
    resources: ToMany | None = None
    checklist_reviewed_by: Annotated[
        ToOne | None, Field(alias="checklistReviewedBy")
    ] = None


class LearningObjectSection(BaseModel):
    """
    A section of a learning program.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    section_id: Annotated[str | None, Field(alias="sectionId")] = None
    lo_ids: Annotated[list[str] | None, Field(alias="loIds")] = None
    mandatory: bool | None = None
    mandatory_lo_count: Annotated[int | None, Field(alias="mandatoryLOCount")] = None
    localized_metadata: Annotated[
        list[LocalizationMetadata] | None, Field(alias="localizedMetadata")
    ] = None
    adaptive_config: Annotated[
        list[AdaptiveConfig] | None,
        Field(alias="adaptiveConfig", description="For administrators only"),
    ] = None


class LearningObjectSkillRelationships(BaseModel):
    """
    What the credits connect.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None
    skill_level: Annotated[ToOne | None, Field(alias="skillLevel")] = None


class PrlCriteria(BaseModel):
    """
    Whether recommendations go by product, role and level.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    enabled: bool | None = None
    products: PrlCriterion | None = None
    roles: PrlCriterion | None = None


class RecommendationAttributes(BaseModel):
    """
    Why a learning object is recommended.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    reason: list[str] | None = None
    reason_model: Annotated[
        list[RecommendationReason] | None, Field(alias="reasonModel")
    ] = None
    external_skills: Annotated[dict[str, Any] | None, Field(alias="externalSkills")] = (
        None
    )
    internal_skills: Annotated[dict[str, Any] | None, Field(alias="internalSkills")] = (
        None
    )


class RecommendationCriterion(BaseModel):
    """
    A product or role that recommendations go by.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    name: str | None = None
    levels: list[str] | None = None


class RecommendationRelationships(BaseModel):
    """
    What a recommendation leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None


class ResourceAttributes(BaseModel):
    """
    What a learner opens.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    author_desired_duration: Annotated[
        float | None, Field(alias="authorDesiredDuration", description="Seconds")
    ] = None
    completion_deadline: Annotated[
        AwareDatetime | None, Field(alias="completionDeadline")
    ] = None
    content_structure_info_url: Annotated[
        str | None, Field(alias="contentStructureInfoUrl")
    ] = None
    content_type: Annotated[
        str | None, Field(alias="contentType", description="Kind of content.")
    ] = None
    content_zip_size: Annotated[int | None, Field(alias="contentZipSize")] = None
    content_zip_url: Annotated[str | None, Field(alias="contentZipUrl")] = None
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    date_start: Annotated[AwareDatetime | None, Field(alias="dateStart")] = None
    desired_duration: Annotated[
        float | None, Field(alias="desiredDuration", description="Seconds")
    ] = None
    download_url: Annotated[str | None, Field(alias="downloadUrl")] = None
    extra_data: Annotated[str | None, Field(alias="extraData")] = None
    has_quiz: Annotated[bool | None, Field(alias="hasQuiz")] = None
    has_toc: Annotated[bool | None, Field(alias="hasToc")] = None
    instructor_names: Annotated[list[str] | None, Field(alias="instructorNames")] = None
    is_default: Annotated[bool | None, Field(alias="isDefault")] = None
    locale: str | None = None
    location: Annotated[str | None, Field(description="URL to launch, or a place")] = (
        None
    )
    name: str | None = None
    only_quiz: Annotated[bool | None, Field(alias="onlyQuiz")] = None
    reporting_info: Annotated[str | None, Field(alias="reportingInfo")] = None
    reporting_type: Annotated[str | None, Field(alias="reportingType")] = None
    seat_limit: Annotated[int | None, Field(alias="seatLimit")] = None
    caption_source_url: Annotated[str | None, Field(alias="captionSourceUrl")] = None
    room_location: Annotated[str | None, Field(alias="roomLocation")] = None
    internal_resource_id: Annotated[
        Any | None, Field(alias="internalResourceId", description="Type unknown")
    ] = None
    is_external_url: Annotated[
        Any | None,
        Field(alias="isExternalUrl", description="Type unknown; only when enforced"),
    ] = None
    avatar_urls: Annotated[
        Any | None, Field(alias="avatarUrls", description="Type unknown")
    ] = None


class ResourceRelationships(BaseModel):
    """
    What a resource leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    room: ToOne | None = None


class Room(BaseModel):
    """
    A room of a classroom session.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["room"]
    attributes: RoomAttributes | None = None
    links: ResourceLinks | None = None


class SkillLevelRelationships(BaseModel):
    """
    What a level leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    badge: ToOne | None = None
    skill: ToOne | None = None


class SkillRelationships(BaseModel):
    """
    What a skill leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    levels: ToMany | None = None


class UserAttributes(BaseModel):
    """
    What is known about a person.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    avatar_url: Annotated[AnyUrl | None, Field(alias="avatarUrl")] = None
    bin_user_id: Annotated[str | None, Field(alias="binUserId")] = None
    bio: str | None = None
    content_locale: Annotated[
        str | None,
        Field(alias="contentLocale", description="Language of contents, `de-DE` style"),
    ] = None
    email: Annotated[EmailStr | None, Field(description="Unique in the account")] = None
    enroll_on_click: Annotated[bool | None, Field(alias="enrollOnClick")] = None
    fields: dict[str, str | list[str]] | None = None
    gamification_enabled: Annotated[bool | None, Field(alias="gamificationEnabled")] = (
        None
    )
    last_login_date: Annotated[AwareDatetime | None, Field(alias="lastLoginDate")] = (
        None
    )
    metadata: dict[str, str] | None = None
    name: str | None = None
    points_earned: Annotated[int | None, Field(alias="pointsEarned")] = None
    points_redeemed: Annotated[int | None, Field(alias="pointsRedeemed")] = None
    preferred_resolution: Annotated[
        str | None, Field(alias="preferredResolution", description="`AUTO` seen")
    ] = None
    profile: Annotated[str | None, Field(description="Job title")] = None
    roles: Annotated[
        list[str] | None,
        Field(
            description="Learner, Admin, Author, Instructor, Integration Admin and Manager seen"
        ),
    ] = None
    state: Annotated[str | None, Field(description="Whether a person is active.")] = (
        None
    )
    time_zone_code: Annotated[
        str | None,
        Field(alias="timeZoneCode", description="Key of a time zone of the account"),
    ] = None
    ui_locale: Annotated[
        str | None,
        Field(alias="uiLocale", description="Language of the pages, `en-US` style"),
    ] = None
    user_type: Annotated[
        str | None,
        Field(
            alias="userType",
            description="Where a person comes from, as answers spell it.",
        ),
    ] = None
    user_unique_id: Annotated[
        str | None,
        Field(alias="userUniqueId", description="The e-mail address unless set"),
    ] = None
    points: Annotated[int | None, Field(description="On leaderboards")] = None
    rank: Annotated[int | None, Field(description="On leaderboards")] = None


class UserBadgeAttributes(BaseModel):
    """
    When and for what a badge was earned.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    assertion_url: Annotated[AnyUrl | None, Field(alias="assertionUrl")] = None
    date_achieved: Annotated[AwareDatetime | None, Field(alias="dateAchieved")] = None
    model_type: Annotated[
        str | None,
        Field(
            alias="modelType",
            description="What a badge was earned for. The manual's sample says skillLevel; learningObject is inferred.",
        ),
    ] = None
    expiry_date: Annotated[AwareDatetime | None, Field(alias="expiryDate")] = None


class UserCalendar(BaseModel):
    """
    A classroom or virtual classroom session.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["userCalendar"]
    attributes: UserCalendarAttributes | None = None
    relationships: UserCalendarRelationships | None = None
    links: ResourceLinks | None = None


class UserCreateAttributes(BaseModel):
    """
    What a new user starts with.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    bio: str | None = None
    content_locale: Annotated[
        str | None,
        Field(alias="contentLocale", description="Language of contents, `fr-FR` style"),
    ] = None
    email: Annotated[EmailStr, Field(description="Unique in the account")]
    enroll_on_click: Annotated[bool | None, Field(alias="enrollOnClick")] = None
    fields: dict[str, str | list[str]] | None = None
    gamification_enabled: Annotated[bool | None, Field(alias="gamificationEnabled")] = (
        None
    )
    name: str
    profile: Annotated[str | None, Field(description="Job title")] = None
    user_type: Annotated[
        str,
        Field(
            alias="userType",
            description="Where a new person comes from, as requests spell it. Only internal users can be created.",
        ),
    ]
    user_unique_id: Annotated[
        str | None,
        Field(alias="userUniqueId", description="The e-mail address unless set"),
    ] = None


class UserNotification(BaseModel):
    """
    A message to a learner.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["userNotification"]
    attributes: UserNotificationAttributes | None = None
    links: ResourceLinks | None = None


class UserSkill(BaseModel):
    """
    How far a person is in one level of a skill.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["userSkill"]
    attributes: UserSkillAttributes | None = None
    relationships: UserSkillRelationships | None = None
    links: ResourceLinks | None = None


class UserUpdate(BaseModel):
    """
    The changes to a user.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["user"]
    attributes: UserUpdateAttributes | None = None
    relationships: UserWriteRelationships | None = None


class UserUpdateDocument(BaseModel):
    """
    The changes to a user.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: UserUpdate


class AccountAttributes(BaseModel):
    """
    Settings of an account. The manual calls the two lists of locales, the levels and the time zones relationships; answers have them as attributes.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    gamification_enabled: Annotated[bool | None, Field(alias="gamificationEnabled")] = (
        None
    )
    locale: Annotated[str | None, Field(description="`en-US` style")] = None
    login_url: Annotated[AnyUrl | None, Field(alias="loginUrl")] = None
    logo_url: Annotated[AnyUrl | None, Field(alias="logoUrl")] = None
    name: str | None = None
    subdomain: str | None = None
    theme_data: Annotated[
        str | None, Field(alias="themeData", description="Serialised theme")
    ] = None
    time_zone_code: Annotated[str | None, Field(alias="timeZoneCode")] = None
    content_locales: Annotated[
        list[LocalizationMetadata] | None, Field(alias="contentLocales")
    ] = None
    ui_locales: Annotated[
        list[LocalizationMetadata] | None, Field(alias="uiLocales")
    ] = None
    gamification_levels: Annotated[
        list[GamificationLevelAttributes] | None, Field(alias="gamificationLevels")
    ] = None
    time_zones: Annotated[list[TimeZone] | None, Field(alias="timeZones")] = None
    account_terminologies: Annotated[
        list[AccountTerminology] | None, Field(alias="accountTerminologies")
    ] = None
    learner_help_links: Annotated[
        list[HelpLink] | None, Field(alias="learnerHelpLinks")
    ] = None
    filter_panel_setting: Annotated[
        FilterPanelSetting | None, Field(alias="filterPanelSetting")
    ] = None
    prl_criteria: Annotated[PrlCriteria | None, Field(alias="prlCriteria")] = None
    extensions: Annotated[
        list[AccountExtension] | None, Field(description="Only when enforced")
    ] = None
    catalogs_visible: Annotated[bool | None, Field(alias="catalogsVisible")] = None
    enable_card_icons: Annotated[bool | None, Field(alias="enableCardIcons")] = None
    enable_enhanced_lp: Annotated[bool | None, Field(alias="enableEnhancedLp")] = None
    enable_external_skills: Annotated[
        bool | None, Field(alias="enableExternalSkills")
    ] = None
    enable_offline: Annotated[bool | None, Field(alias="enableOffline")] = None
    enable_sidebar: Annotated[bool | None, Field(alias="enableSidebar")] = None
    enable_social_as_home: Annotated[bool | None, Field(alias="enableSocialAsHome")] = (
        None
    )
    enable_social_learning: Annotated[
        bool | None, Field(alias="enableSocialLearning")
    ] = None
    enable_module_preview: Annotated[
        bool | None, Field(alias="enableModulePreview")
    ] = None
    enable_e_commerce: Annotated[bool | None, Field(alias="enableECommerce")] = None
    explore_skills: Annotated[bool | None, Field(alias="exploreSkills")] = None
    hide_retired_trainings: Annotated[
        bool | None, Field(alias="hideRetiredTrainings")
    ] = None
    instance_switch_enabled: Annotated[
        bool | None, Field(alias="instanceSwitchEnabled")
    ] = None
    login_in_browser: Annotated[bool | None, Field(alias="loginInBrowser")] = None
    module_reset_enabled: Annotated[bool | None, Field(alias="moduleResetEnabled")] = (
        None
    )
    multi_enrollment_enabled: Annotated[
        bool | None,
        Field(
            alias="multiEnrollmentEnabled",
            description="Adobe's client spells it multienrollmentEnabled",
        ),
    ] = None
    show_compliance_label: Annotated[
        bool | None, Field(alias="showComplianceLabel")
    ] = None
    show_effectiveness: Annotated[bool | None, Field(alias="showEffectiveness")] = None
    show_rating: Annotated[bool | None, Field(alias="showRating")] = None
    flex_lp_validations_enabled: Annotated[
        bool | None, Field(alias="flexLPValidationsEnabled")
    ] = None
    multi_item_cart_enabled: Annotated[
        bool | None, Field(alias="multiItemCartEnabled")
    ] = None
    should_pre_req_consider_pass_status: Annotated[
        bool | None, Field(alias="shouldPreReqConsiderPassStatus")
    ] = None
    new_feedback_form_enabled: Annotated[
        bool | None, Field(alias="newFeedbackFormEnabled")
    ] = None
    templates_enabled: Annotated[bool | None, Field(alias="templatesEnabled")] = None
    search_enrolled_child_lo: Annotated[
        bool | None, Field(alias="searchEnrolledChildLo")
    ] = None
    alternate_completion_enabled: Annotated[
        bool | None, Field(alias="alternateCompletionEnabled")
    ] = None
    enable_external_learning: Annotated[
        bool | None, Field(alias="enableExternalLearning")
    ] = None
    has_external_learning_submissions: Annotated[
        bool | None, Field(alias="hasExternalLearningSubmissions")
    ] = None
    enable_ai_coach: Annotated[bool | None, Field(alias="enableAiCoach")] = None
    gradebook_visible_learner: Annotated[
        bool | None, Field(alias="gradebookVisibleLearner")
    ] = None
    structured_location_enabled: Annotated[
        bool | None, Field(alias="structuredLocationEnabled")
    ] = None
    evc_enabled: Annotated[bool | None, Field(alias="evcEnabled")] = None
    personalized_path_enabled: Annotated[
        bool | None, Field(alias="personalizedPathEnabled")
    ] = None
    enable_credit_duration: Annotated[
        bool | None, Field(alias="enableCreditDuration")
    ] = None
    custom_domain: Annotated[str | None, Field(alias="customDomain")] = None
    elthor_location: Annotated[str | None, Field(alias="elthorLocation")] = None
    learner_layout: Annotated[str | None, Field(alias="learnerLayout")] = None
    logo_styling: Annotated[str | None, Field(alias="logoStyling")] = None
    page_setting: Annotated[str | None, Field(alias="pageSetting")] = None
    recommendation_account_type: Annotated[
        str | None,
        Field(
            alias="recommendationAccountType", description="CPE, CPENEW and LMS seen"
        ),
    ] = None
    social_post_approval_type: Annotated[
        str | None, Field(alias="socialPostApprovalType")
    ] = None
    view_type: Annotated[str | None, Field(alias="viewType")] = None
    learner_custom_injections: Annotated[
        str | None, Field(alias="learnerCustomInjections")
    ] = None
    custom_injections: Annotated[
        str | None, Field(description="Another name of learnerCustomInjections")
    ] = None
    compliance_label_default_value_id: Annotated[
        str | None, Field(alias="complianceLabelDefaultValueId")
    ] = None
    currency_code: Annotated[str | None, Field(alias="currencyCode")] = None
    reporting_user_id_preference: Annotated[
        str | None, Field(alias="reportingUserIdPreference")
    ] = None
    last_synced_date_created_for_magento: Annotated[
        str | None, Field(alias="lastSyncedDateCreatedForMagento")
    ] = None
    templates_config: Annotated[str | None, Field(alias="templatesConfig")] = None
    compliance_label_default_id: Annotated[
        str | None,
        Field(
            alias="complianceLabelDefaultID",
            description="Another name of complianceLabelDefaultValueId",
        ),
    ] = None
    disabled_apps: Annotated[list[str] | None, Field(alias="disabledApps")] = None
    expire_submission_duration: Annotated[
        int | None,
        Field(alias="expireSubmissionDuration", description="Days; 0 where unset"),
    ] = None


class Badge(BaseModel):
    """
    A token that learners get for reaching a milestone.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["badge"]
    attributes: BadgeAttributes | None = None
    links: ResourceLinks | None = None


class FeedbackAttributes(BaseModel):
    """
    Answers to the questions.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    questions: list[FeedbackQuestion] | None = None
    score: float | None = None


class FeedbackCreateAttributes(BaseModel):
    """
    Answers to the questions.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    questions: list[FeedbackQuestionCreate]
    score: Annotated[
        int | None, Field(description="80 for the answer 8 on a scale of ten")
    ] = None
    show_automatically: Annotated[bool | None, Field(alias="showAutomatically")] = None


class FeedbackInfoAttributes(BaseModel):
    """
    The questions to ask. The manual gives the name of this model only.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    score: float | None = None
    show_automatically: Annotated[bool | None, Field(alias="showAutomatically")] = None
    questions: list[FeedbackQuestion] | None = None


class JobAttributes(BaseModel):
    """
    What a job does and how far it is.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    description: str | None = None
    job_type: Annotated[
        str | None,
        Field(
            alias="jobType",
            description="What a job does, and its payload. The manual shows the first two; Adobe documents or uses the others elsewhere. generateUsers (CSV): expandMetadata, fetchActiveUsers, peerAccountId. generateUserBadge (PDF): userBadgeId. generateUserIncrementalReport (CSV): fromDate, toDate, fullExport, expandMetadata, fromUserId. generateInstructorUtilisationReport: year and month as text. generateJobAidMetadataReport and generateUserGroupReport: none. generateLoginAccessReport: fromDate, toDate, archive {quarter, year}. generateCustomRoleAuditReport: fromDate, toDate, locale. generateTrainingReport: courseId, includeSubLOId. generateTrainingStatsReport: userGroups. generateConfigChangeAuditReport: fromDate, toDate, settingTypes; its status is documented in another shape.",
        ),
    ] = None
    payload: Annotated[dict[str, Any] | None, Field(description="As it was sent")] = (
        None
    )
    status: JobStatus | None = None
    date_completed: Annotated[AwareDatetime | None, Field(alias="dateCompleted")] = None
    callback_url: Annotated[AnyUrl | None, Field(alias="callbackUrl")] = None
    next_payload: Annotated[
        dict[str, Any] | None,
        Field(
            alias="nextPayload",
            description="Presumably the payload of the next part of a large export",
        ),
    ] = None


class JobCreate(BaseModel):
    """
    The job to start.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["job"]
    attributes: JobCreateAttributes


class JobCreateDocument(BaseModel):
    """
    The job to start.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: JobCreate


class LearningObjectAttributes(BaseModel):
    """
    What a learning object is. Every attribute may be missing.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    author_names: Annotated[list[str] | None, Field(alias="authorNames")] = None
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    date_published: Annotated[AwareDatetime | None, Field(alias="datePublished")] = None
    date_updated: Annotated[AwareDatetime | None, Field(alias="dateUpdated")] = None
    effective_modified_date: Annotated[
        AwareDatetime | None, Field(alias="effectiveModifiedDate")
    ] = None
    duration: Annotated[int | None, Field(description="Seconds")] = None
    effectiveness_index: Annotated[float | None, Field(alias="effectivenessIndex")] = (
        None
    )
    enrollment_type: Annotated[
        str | None, Field(alias="enrollmentType", description="Who may enroll.")
    ] = None
    image_url: Annotated[AnyUrl | None, Field(alias="imageUrl")] = None
    is_external: Annotated[bool | None, Field(alias="isExternal")] = None
    is_sub_lo_order_enforced: Annotated[
        bool | None, Field(alias="isSubLoOrderEnforced")
    ] = None
    lo_type: Annotated[
        str | None, Field(alias="loType", description="Kind of a learning object.")
    ] = None
    state: Annotated[
        str | None, Field(description="Whether a learning object is on offer.")
    ] = None
    tags: list[str] | None = None
    has_optional_lo_resources: Annotated[
        bool | None, Field(alias="hasOptionalLoResources")
    ] = None
    has_preview: Annotated[bool | None, Field(alias="hasPreview")] = None
    is_mqa_enabled: Annotated[bool | None, Field(alias="isMqaEnabled")] = None
    is_prerequisite_enforced: Annotated[
        bool | None, Field(alias="isPrerequisiteEnforced")
    ] = None
    module_reset_enabled: Annotated[bool | None, Field(alias="moduleResetEnabled")] = (
        None
    )
    unenrollment_allowed: Annotated[bool | None, Field(alias="unenrollmentAllowed")] = (
        None
    )
    lo_format: Annotated[
        str | None,
        Field(alias="loFormat", description="How a learning object is delivered."),
    ] = None
    lo_resource_completion_count: Annotated[
        int | None,
        Field(alias="loResourceCompletionCount", description="Modules to complete"),
    ] = None
    catalog_labels: Annotated[
        list[CatalogLabel] | None, Field(alias="catalogLabels")
    ] = None
    localized_metadata: Annotated[
        list[LocalizationMetadata] | None, Field(alias="localizedMetadata")
    ] = None
    rating: Rating | None = None
    banner_url: Annotated[str | None, Field(alias="bannerUrl")] = None
    unique_id: Annotated[str | None, Field(alias="uniqueId")] = None
    root_certification_id: Annotated[str | None, Field(alias="rootCertificationId")] = (
        None
    )
    external_skill_names: Annotated[
        list[str] | None, Field(alias="externalSkillNames")
    ] = None
    skill_names: Annotated[list[str] | None, Field(alias="skillNames")] = None
    is_enhanced_lp: Annotated[bool | None, Field(alias="isEnhancedLP")] = None
    instance_switch_enabled: Annotated[
        bool | None, Field(alias="instanceSwitchEnabled")
    ] = None
    multienrollment_enabled: Annotated[
        bool | None, Field(alias="multienrollmentEnabled")
    ] = None
    is_bookmarked: Annotated[bool | None, Field(alias="isBookmarked")] = None
    show_aggregated_resources: Annotated[
        bool | None, Field(alias="showAggregatedResources")
    ] = None
    modules_mandatory: Annotated[bool | None, Field(alias="modulesMandatory")] = None
    completion_date_same_as_approval_date: Annotated[
        bool | None, Field(alias="completionDateSameAsApprovalDate")
    ] = None
    price: float | None = None
    grace_period: Annotated[float | None, Field(alias="gracePeriod")] = None
    author_details: Annotated[
        list[AuthorDetail] | None, Field(alias="authorDetails")
    ] = None
    who_should_take: Annotated[list[str] | None, Field(alias="whoShouldTake")] = None
    waitlist_limit: Annotated[int | None, Field(alias="waitlistLimit")] = None
    effectiveness_data: Annotated[
        str | None, Field(alias="effectivenessData", description="Only when enforced")
    ] = None
    products: Annotated[
        list[RecommendationCriterion] | None, Field(description="Only when enforced")
    ] = None
    roles: Annotated[
        list[RecommendationCriterion] | None, Field(description="Only when enforced")
    ] = None
    extension_overrides: Annotated[
        list[ExtensionOverride] | None,
        Field(alias="extensionOverrides", description="Only when enforced"),
    ] = None
    sections: Annotated[
        list[LearningObjectSection] | None, Field(description="Only when enforced")
    ] = None
    prequisite_constraints: Annotated[
        list[PrerequisiteConstraint] | None,
        Field(
            alias="prequisiteConstraints",
            description="Adobe's spelling; only when enforced",
        ),
    ] = None
    snippets: Annotated[
        list[SearchSnippet] | None, Field(description="In search only")
    ] = None
    is_adaptive: Annotated[bool | None, Field(alias="isAdaptive")] = None
    is_alternate_complete: Annotated[
        bool | None,
        Field(
            alias="isAlternateComplete",
            description="Completed through an alternate, which gives no skill, badge or points",
        ),
    ] = None
    lo_sub_type: Annotated[
        Any | None, Field(alias="loSubType", description="Type unknown")
    ] = None
    downloadable: Annotated[Any | None, Field(description="Type unknown")] = None
    gradebook_enabled: Annotated[bool | None, Field(alias="gradebookEnabled")] = None
    gradebook_visible_learner: Annotated[
        bool | None, Field(alias="gradebookVisibleLearner")
    ] = None
    gradebook_all_modules: Annotated[
        Any | None, Field(alias="gradebookAllModules", description="Type unknown")
    ] = None
    gradebook_passing_score: Annotated[
        Any | None,
        Field(alias="gradebookPassingScore", description="A number or null, seen"),
    ] = None
    created_by_user_id: Annotated[
        Any | None, Field(alias="createdByUserId", description="Type unknown")
    ] = None


class LearningObjectInstance(BaseModel):
    """
    One run of a learning object.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["learningObjectInstance"]
    attributes: LearningObjectInstanceAttributes | None = None
    relationships: LearningObjectInstanceRelationships | None = None
    links: ResourceLinks | None = None


class LearningObjectInstanceEnrollment(BaseModel):
    """
    A person's enrollment in an instance of a learning object.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["learningObjectInstanceEnrollment"]
    attributes: LearningObjectInstanceEnrollmentAttributes | None = None
    relationships: LearningObjectInstanceEnrollmentRelationships | None = None
    links: ResourceLinks | None = None


class LearningObjectResource(BaseModel):
    """
    A module of a course.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["learningObjectResource"]
    attributes: LearningObjectResourceAttributes | None = None
    relationships: LearningObjectResourceRelationships | None = None
    links: ResourceLinks | None = None


class LearningObjectResourceGrade(BaseModel):
    """
    Outcome of one module for one person: time spent, progress, score.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["learningObjectResourceGrade"]
    attributes: LearningObjectResourceGradeAttributes | None = None
    relationships: LearningObjectResourceGradeRelationships | None = None
    links: ResourceLinks | None = None


class LearningObjectSkill(BaseModel):
    """
    Credits of a learning object towards a level of a skill.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["learningObjectSkill"]
    attributes: LearningObjectSkillAttributes | None = None
    relationships: LearningObjectSkillRelationships | None = None
    links: ResourceLinks | None = None


class Recommendation(BaseModel):
    """
    A learning object that is recommended.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["recommendation"]
    attributes: RecommendationAttributes | None = None
    relationships: RecommendationRelationships | None = None
    links: ResourceLinks | None = None


class Resource(BaseModel):
    """
    One form of a module, by delivery or language.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["resource"]
    attributes: ResourceAttributes | None = None
    relationships: ResourceRelationships | None = None
    links: ResourceLinks | None = None


class Skill(BaseModel):
    """
    An ability, in levels, that courses give credits for.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["skill"]
    attributes: SkillAttributes | None = None
    relationships: SkillRelationships | None = None
    links: ResourceLinks | None = None


class SkillLevel(BaseModel):
    """
    One level of a skill.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["skillLevel"]
    attributes: SkillLevelAttributes | None = None
    relationships: SkillLevelRelationships | None = None
    links: ResourceLinks | None = None


class User(BaseModel):
    """
    A person of the account, mostly a learner.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["user"]
    attributes: UserAttributes | None = None
    relationships: UserRelationships | None = None
    links: ResourceLinks | None = None


class UserBadge(BaseModel):
    """
    A badge that a person has earned.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["userBadge"]
    attributes: UserBadgeAttributes | None = None
    relationships: UserBadgeRelationships | None = None
    links: ResourceLinks | None = None


class UserCreate(BaseModel):
    """
    The user to create.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["user"]
    attributes: UserCreateAttributes
    relationships: UserWriteRelationships | None = None


class UserCreateDocument(BaseModel):
    """
    The user to create.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: UserCreate


class Account(BaseModel):
    """
    A customer of Learning Manager.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["account"]
    attributes: AccountAttributes | None = None
    links: ResourceLinks | None = None


class Feedback(BaseModel):
    """
    A learner's feedback.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["feedback"]
    attributes: FeedbackAttributes | None = None
    links: ResourceLinks | None = None


class FeedbackCreate(BaseModel):
    """
    The feedback to submit.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str, Field(description="Id of the enrollment")]
    type: Literal["feedback"]
    attributes: FeedbackCreateAttributes


class FeedbackCreateDocument(BaseModel):
    """
    The feedback to submit.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: FeedbackCreate


class FeedbackInfo(BaseModel):
    """
    Whether feedback is asked for and which questions.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["feedbackInfo"]
    attributes: FeedbackInfoAttributes | None = None
    links: ResourceLinks | None = None


class Job(BaseModel):
    """
    A long-running export.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["job"]
    attributes: JobAttributes | None = None
    links: ResourceLinks | None = None


class LearningObject(BaseModel):
    """
    What a person can enroll in: a course, a learning program, a certification or a job aid.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["learningObject"]
    attributes: LearningObjectAttributes | None = None
    relationships: LearningObjectRelationships | None = None
    links: ResourceLinks | None = None


class JobDocument(BaseModel):
    """
    A job.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Job
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class LearningObjectDocument(BaseModel):
    """
    A learning object.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: LearningObject
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class LearningObjectInstanceDocument(BaseModel):
    """
    An instance.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: LearningObjectInstance
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class LearningObjectInstanceEnrollmentDocument(BaseModel):
    """
    An enrollment.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: LearningObjectInstanceEnrollment
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class LearningObjectInstanceEnrollmentPage(BaseModel):
    """
    A page of enrollments.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[LearningObjectInstanceEnrollment]
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class LearningObjectPage(BaseModel):
    """
    A page of learning objects.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[LearningObject]
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: LearningObjectPageMeta | None = None


class LearningObjectResourceGradeDocument(BaseModel):
    """
    The progress in a module.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: LearningObjectResourceGrade
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class SkillDocument(BaseModel):
    """
    A skill.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Skill
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class SkillPage(BaseModel):
    """
    A page of skills.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[Skill]
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserBadgePage(BaseModel):
    """
    A page of earned badges.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[UserBadge]
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserDocument(BaseModel):
    """
    A user.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: User
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserPage(BaseModel):
    """
    A page of users.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[User]
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserSkillDocument(BaseModel):
    """
    A person's level of a skill.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: UserSkill
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserSkillPage(BaseModel):
    """
    A page of a person's skills.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[UserSkill]
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class BadgeDocument(BaseModel):
    """
    A badge.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Badge
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class BadgePage(BaseModel):
    """
    A page of badges.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[Badge]
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class ExternalProfileDocument(BaseModel):
    """
    A registration profile.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: ExternalProfile
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class FeedbackDocument(BaseModel):
    """
    A learner's feedback.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Feedback
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class FeedbackInfoDocument(BaseModel):
    """
    The questions of an instance.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: FeedbackInfo
    included: (
        list[
            Account
            | Badge
            | Catalog
            | Data
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | Job
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | Recommendation
            | Resource
            | Room
            | Skill
            | SkillLevel
            | User
            | UserBadge
            | UserCalendar
            | UserNotification
            | UserSkill
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None
