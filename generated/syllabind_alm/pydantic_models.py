"""Adobe Learning Manager API: pydantic models. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, RootModel
from typing import Annotated, Any, Literal


class AbuseReportAttributes(BaseModel):
    """
    A report of abuse.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    reason: str | None = None


class AcceptedEvent(BaseModel):
    """
    What an asynchronous call has started.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    event_id: str


class AccountActiveFields(BaseModel):
    """
    The active fields of an account. Adobe's client reads it; its shape is not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
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


class AnnouncementContent(BaseModel):
    """
    Content of an announcement in one language.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    content_type: Annotated[
        str | None, Field(alias="contentType", description="`IMAGE` seen")
    ] = None
    content_url: Annotated[str | None, Field(alias="contentUrl")] = None
    locale: str | None = None
    alt_text: Annotated[str | None, Field(alias="altText")] = None
    thumbnail_url: Annotated[str | None, Field(alias="thumbnailUrl")] = None
    content_sources: Annotated[list[Any] | None, Field(alias="contentSources")] = None


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


class Avatar(BaseModel):
    """
    A picture.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    image_url: Annotated[
        str, Field(alias="imageUrl", description="URL of the uploaded picture")
    ]


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


class BoardAttributes(BaseModel):
    """
    Name and numbers of a board.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    description: str | None = None
    rich_textdescription: Annotated[
        str | None, Field(alias="richTextdescription", description="Adobe's spelling")
    ] = None
    activity_level: Annotated[
        str | None, Field(alias="activityLevel", description="HIGH and NORMAL seen")
    ] = None
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    date_updated: Annotated[AwareDatetime | None, Field(alias="dateUpdated")] = None
    is_favorite: Annotated[bool | None, Field(alias="isFavorite")] = None
    post_count: Annotated[int | None, Field(alias="postCount")] = None
    posting_allowed: Annotated[bool | None, Field(alias="postingAllowed")] = None
    state: str | None = None
    url: str | None = None
    user_count: Annotated[int | None, Field(alias="userCount")] = None
    views_count: Annotated[int | None, Field(alias="viewsCount")] = None
    visibility: Annotated[str | None, Field(description="PUBLIC and PRIVATE seen")] = (
        None
    )


class BulkImportRunStatus(BaseModel):
    """
    A run. It also holds an array, whose name is not printed, of objects with id, lastHeartbeatTime, objectName, jobState (COMPLETED and WAITING_IN_QUEUE seen), errorCsvLink, errorLogLink and sequenceNumber.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    sprint_id: Annotated[
        Any | None, Field(alias="sprintId", description="Type unknown")
    ] = None
    sprint_run_id: Annotated[
        Any | None, Field(alias="sprintRunId", description="Type unknown")
    ] = None
    migration_project_id: Annotated[
        Any | None, Field(alias="migrationProjectId", description="Type unknown")
    ] = None
    start_time: Annotated[
        int | None, Field(alias="startTime", description="Milliseconds since 1970")
    ] = None
    end_time: Annotated[
        int | None, Field(alias="endTime", description="Milliseconds since 1970")
    ] = None


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


class CatalogVisibility(RootModel[dict[str, bool]]):
    """
    Whether each learning object, by id, can be reached directly through a catalog.
    """

    root: dict[str, bool]


class CertificationErrorMeta(BaseModel):
    """
    What is wrong.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    error: str | None = None
    detail: str | None = None


class ChannelAttributes(BaseModel):
    """
    Attributes are not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class ChannelRecordingAttributes(BaseModel):
    """
    Attributes are not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class CommentCreateAttributes(BaseModel):
    """
    The comment to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    state: str | None = None
    text: str | None = None


class CommentUpdateAttributes(BaseModel):
    """
    The comment, rewritten.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    state: str | None = None
    text: str | None = None
    is_correct_answer: Annotated[bool | None, Field(alias="isCorrectAnswer")] = None


class ConnectorConfig(BaseModel):
    """
    Settings of connectors. Adobe's client reads them; their shape is not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class CountsAttributes(BaseModel):
    """
    Ids by urgency.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    completed: list[str] | None = None
    due: list[str] | None = None
    overdue: list[str] | None = None
    safe: list[str] | None = None
    entity_type: Annotated[str | None, Field(alias="entityType")] = None


class DataAttributes(BaseModel):
    """
    Names of skills, tags, cities and the like.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    names: list[str] | None = None


class DataFilters(BaseModel):
    """
    Values to filter by. Adobe's client reads them; their shape is not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class DesktopAppCheck(BaseModel):
    """
    About a version of the desktop app. Its shape is not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class DiscussionPostAttributes(BaseModel):
    """
    The remark.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    comment: str | None = None
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None


class DndSetting(BaseModel):
    """
    Mails that are blocked.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    block_direct_email: Annotated[bool | None, Field(alias="blockDirectEmail")] = None
    block_direct_reports_email: Annotated[
        bool | None, Field(alias="blockDirectReportsEmail")
    ] = None
    block_escalation_email_to_mgr: Annotated[
        bool | None, Field(alias="blockEscalationEmailToMgr")
    ] = None
    block_skip_level_reports_email: Annotated[
        bool | None, Field(alias="blockSkipLevelReportsEmail")
    ] = None


class EnrollmentProofAttributes(BaseModel):
    """
    The proof of an external certification.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    url: str | None = None
    date_completed: Annotated[AwareDatetime | None, Field(alias="dateCompleted")] = None


class EnrollmentRating(BaseModel):
    """
    The stars to give.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    rating: float


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


class ExternalPoints(BaseModel):
    """
    Points earned elsewhere.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    user_id: Annotated[
        Any | None,
        Field(alias="userId", description="Id of the user; its type is not documented"),
    ] = None
    event_time: Annotated[
        str | None,
        Field(
            alias="eventTime",
            description="When they were earned; the form is not documented",
        ),
    ] = None
    points: Annotated[int | None, Field(description="Less than 100000", le=99999)] = (
        None
    )
    source: Annotated[
        str | None, Field(description="Where they were earned", max_length=128)
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
        str | None,
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
        str | None, Field(description="Registration page for the learners")
    ] = None
    allowed_domains: Annotated[list[str] | None, Field(alias="allowedDomains")] = None
    enrollment_count: Annotated[int | None, Field(alias="enrollmentCount")] = None
    gamification_enabled: Annotated[bool | None, Field(alias="gamificationEnabled")] = (
        None
    )
    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
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
        str | None,
        Field(
            alias="managerEmail",
            description="Address of the manager at the partner organisation",
        ),
    ] = None
    seat_limit: Annotated[
        int | None,
        Field(alias="seatLimit", description="Seats of the partner organisation"),
    ] = None


class ExternalProfileUpdateAttributes(BaseModel):
    """
    The changes to a registration profile.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    expiry: Annotated[
        AwareDatetime | None, Field(description="End of the registration")
    ] = None
    manager_email: Annotated[str | None, Field(alias="managerEmail")] = None
    seat_limit: Annotated[int | None, Field(alias="seatLimit")] = None


class ExternalSession(BaseModel):
    """
    Where external content is launched.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    location: str | None = None


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


class FilterableRanges(BaseModel):
    """
    Ranges to choose from; the form of a range is not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    duration: list[Any] | None = None
    date_created: Annotated[list[Any] | None, Field(alias="dateCreated")] = None
    price: list[Any] | None = None
    session_start_time: Annotated[list[Any] | None, Field(alias="sessionStartTime")] = (
        None
    )
    session_end_time: Annotated[list[Any] | None, Field(alias="sessionEndTime")] = None
    average_rating: Annotated[list[Any] | None, Field(alias="averageRating")] = None
    ratings_count: Annotated[list[Any] | None, Field(alias="ratingsCount")] = None
    publish_date: Annotated[list[Any] | None, Field(alias="publishDate")] = None


class FilterableTerms(BaseModel):
    """
    Values to choose from.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    lo_skill_levels: Annotated[list[str] | None, Field(alias="loSkillLevels")] = None
    catalog_names: Annotated[list[str] | None, Field(alias="catalogNames")] = None
    catalog_label_ids: Annotated[list[str] | None, Field(alias="catalogLabelIds")] = (
        None
    )
    lo_type: Annotated[list[str] | None, Field(alias="loType")] = None
    availability: list[str] | None = None
    lo_skill_names: Annotated[list[str] | None, Field(alias="loSkillNames")] = None
    tags: list[str] | None = None
    authors: list[str] | None = None


class FreeBody(BaseModel):
    """
    A body that nobody documents; its members are the caller's to find out.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
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


class GamificationSettingsAttributes(BaseModel):
    """
    What gives how many points.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    description: str | None = None
    type: Annotated[
        str | None,
        Field(
            description="Early Completion, Better Assessment and Comprehensive Learner seen"
        ),
    ] = None
    count: float | None = None
    enabled: bool | None = None
    points: float | None = None


class InstructorSkillAttributes(BaseModel):
    """
    What an instructor can teach.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    instructor_skills: Annotated[
        Any | None, Field(alias="instructorSkills", description="Type unknown")
    ] = None
    instructor_skill_level: Annotated[
        Any | None, Field(alias="instructorSkillLevel", description="Type unknown")
    ] = None


class JobStatusData(BaseModel):
    """
    The outcome of a job.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    s3_url: Annotated[
        str | None,
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


class LearningObjectAuthorFilter(BaseModel):
    """
    A legacy author.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    author_id: Annotated[int | None, Field(alias="authorId")] = None
    author_type: Annotated[str | None, Field(alias="authorType")] = None


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
        str | None, Field(description="Proof of an external certification")
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


class FilterDurationRangeItem(RootModel[str]):
    root: Annotated[str, Field(pattern="^[0-9]+-[0-9]+$")]


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


class LearningObjectResourceUpdateAttributes(BaseModel):
    """
    The submission of a module.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    submission_url: Annotated[str | None, Field(alias="submissionUrl")] = None


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


class LoEnrollmentMetaAttributes(BaseModel):
    """
    Whether enrolling is possible and done.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    enrollable: bool | None = None
    enrolled: bool | None = None


class LoInstanceSummaryAttributes(BaseModel):
    """
    Counts.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    as_of: Annotated[
        AwareDatetime | None, Field(alias="asOf", description="When it was counted")
    ] = None
    completion_count: Annotated[int | None, Field(alias="completionCount")] = None
    enrollment_count: Annotated[int | None, Field(alias="enrollmentCount")] = None
    seat_limit: Annotated[int | None, Field(alias="seatLimit")] = None
    waitlist_count: Annotated[int | None, Field(alias="waitlistCount")] = None


class LoInterestAttributes(BaseModel):
    """
    Whether there is an interest.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    interested: bool | None = None
    user_id: Annotated[
        Any | None, Field(alias="userId", description="Type unknown")
    ] = None


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


class LoginHtml(RootModel[str]):
    root: Annotated[
        str, Field(description="An HTML page. Its content is not documented.")
    ]


class MarketplaceCount(BaseModel):
    """
    How many learning objects the marketplace has.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    count: int


class MaxPrice(BaseModel):
    """
    The highest price of each kind, in the currency of the account.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    course: float | None = None
    learning_program: Annotated[float | None, Field(alias="learningProgram")] = None
    certification: float | None = None


class MentioningCommentAttributes(BaseModel):
    """
    Text and place; ids are numbers here.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    post_id: Annotated[int | None, Field(alias="postId")] = None
    account_id: Annotated[int | None, Field(alias="accountId")] = None
    text: str | None = None
    created_by_user_id: Annotated[int | None, Field(alias="createdByUserId")] = None
    comment_level: Annotated[
        int | None,
        Field(alias="commentLevel", description="0 for a comment, 1 for a reply"),
    ] = None


class MentioningPostAttributes(BaseModel):
    """
    Text and place; ids are numbers here.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    board_id: Annotated[int | None, Field(alias="boardId")] = None
    account_id: Annotated[int | None, Field(alias="accountId")] = None
    text: str | None = None
    created_by_user_id: Annotated[int | None, Field(alias="createdByUserId")] = None
    post_type: Annotated[
        str | None, Field(alias="postType", description="`discussion` is known")
    ] = None


class MentioningReplyAttributes(BaseModel):
    """
    Text and place; ids are numbers here.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    post_id: Annotated[int | None, Field(alias="postId")] = None
    account_id: Annotated[int | None, Field(alias="accountId")] = None
    text: str | None = None
    created_by_user_id: Annotated[int | None, Field(alias="createdByUserId")] = None
    comment_level: Annotated[
        int | None,
        Field(alias="commentLevel", description="0 for a comment, 1 for a reply"),
    ] = None
    parent_comment_id: Annotated[int | None, Field(alias="parentCommentId")] = None


class Menus(BaseModel):
    """
    Menus and pages. Their shape is not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class Meta(BaseModel):
    """
    Extra facts about a document; which ones depends on the operation.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )


class MigrationInfo(BaseModel):
    """
    Ids of a run.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    migration_project_id: Annotated[str | None, Field(alias="migrationProjectId")] = (
        None
    )
    sprint_id: Annotated[str | None, Field(alias="sprintId")] = None
    sprint_run_id: Annotated[str | None, Field(alias="sprintRunId")] = None


class MinimalAccountAttributes(BaseModel):
    """
    Name and settings.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    subdomain: str | None = None
    locale: str | None = None
    login_url: Annotated[str | None, Field(alias="loginUrl")] = None
    logo_url: Annotated[str | None, Field(alias="logoUrl")] = None
    logo_styling: Annotated[str | None, Field(alias="logoStyling")] = None
    theme_data: Annotated[str | None, Field(alias="themeData")] = None
    enable_offline: Annotated[bool | None, Field(alias="enableOffline")] = None
    enable_social_learning: Annotated[
        bool | None, Field(alias="enableSocialLearning")
    ] = None
    login_in_browser: Annotated[bool | None, Field(alias="loginInBrowser")] = None
    show_effectiveness: Annotated[bool | None, Field(alias="showEffectiveness")] = None
    account_terminologies: Annotated[
        list[AccountTerminology] | None, Field(alias="accountTerminologies")
    ] = None


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


class NoteAttributes(BaseModel):
    """
    Text and place of a note.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    marker: Annotated[
        str | None, Field(description="Place in the module; its form is not documented")
    ] = None
    text: str | None = None


class NoteCreateAttributes(BaseModel):
    """
    The note to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    marker: str | None = None
    text: str | None = None


class NoteUpdateAttributes(BaseModel):
    """
    The note's new text.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    text: str | None = None


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


class NotificationIds(RootModel[list[str]]):
    """
    Ids of notifications.
    """

    root: Annotated[list[str], Field(description="Ids of notifications.")]


class PdfFile(RootModel[bytes]):
    root: Annotated[bytes, Field(description="A PDF file.")]


class PersonalizedPath(BaseModel):
    """
    A learning path made for one learner. Its attributes and relationships are not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["personalizedPath"]
    attributes: dict[str, Any] | None = None
    relationships: dict[str, Any] | None = None


class PlayerState(BaseModel):
    """
    What was last open in the player.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    last_playing_lo_resource_id: Annotated[
        str | None, Field(alias="lastPlayingLoResourceId")
    ] = None
    last_playing_course: Annotated[
        Any | None,
        Field(
            alias="lastPlayingCourse",
            description="Id without its prefix; a number or a text",
        ),
    ] = None
    last_playing_child_lp: Annotated[
        Any | None,
        Field(
            alias="lastPlayingChildLp",
            description="Id without its prefix; a number or a text",
        ),
    ] = None


class PlayerStateUpdate(BaseModel):
    """
    What is open in the player.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    last_playing_child_lp: Annotated[
        Any | None,
        Field(
            alias="lastPlayingChildLp",
            description="Id without its prefix; a number or a text",
        ),
    ] = None
    last_playing_course: Annotated[
        Any | None,
        Field(
            alias="lastPlayingCourse",
            description="Id without its prefix; a number or a text",
        ),
    ] = None


class PollChoice(BaseModel):
    """
    The option chosen in a poll.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    option_id: Annotated[str | None, Field(alias="optionId")] = None


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


class PublicCatalog(BaseModel):
    """
    A catalogue that holds it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    name: str | None = None


class PublicInstance(BaseModel):
    """
    A run of a public learning object.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    name: str | None = None
    status: str | None = None
    price: float | None = None


class PublicLearningObject(BaseModel):
    """
    A learning object of the public catalogue.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    lo_id: Annotated[str | None, Field(alias="loId")] = None
    lo_type: Annotated[str | None, Field(alias="loType")] = None
    name: str | None = None
    status: str | None = None
    tags: list[str] | None = None
    authors: list[Any] | None = None
    duration: float | None = None
    publish_date: Annotated[
        Any | None, Field(alias="publishDate", description="Its form is not documented")
    ] = None
    date_created: Annotated[
        Any | None, Field(alias="dateCreated", description="Its form is not documented")
    ] = None
    average_rating: Annotated[float | None, Field(alias="averageRating")] = None
    ratings_count: Annotated[int | None, Field(alias="ratingsCount")] = None
    lo_skill_names: Annotated[list[str] | None, Field(alias="loSkillNames")] = None
    lo_skill_levels: Annotated[list[Any] | None, Field(alias="loSkillLevels")] = None
    lo_instances: Annotated[list[PublicInstance] | None, Field(alias="loInstances")] = (
        None
    )
    catalog_info: Annotated[list[PublicCatalog] | None, Field(alias="catalogInfo")] = (
        None
    )


class PublicLearningObjectIds(BaseModel):
    """
    Ids of learning objects.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    lo_ids: Annotated[list[str], Field(alias="loIds")]


class PublicSearchAnswer(BaseModel):
    """
    A page of the public catalogue.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    results: list[PublicLearningObject]
    request: Annotated[
        Any | None, Field(description="The request; its form is not documented")
    ] = None
    self: Annotated[Any | None, Field(description="Its form is not documented")] = None
    count: Annotated[int | None, Field(description="Learning objects in all")] = None


class PublicSearchRange(BaseModel):
    """
    From and to, both included.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    gte: Annotated[Any | None, Field(description="A number or a date")] = None
    lte: Annotated[Any | None, Field(description="A number or a date")] = None


class PublicSearchSort(BaseModel):
    """
    How to sort.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: Annotated[
        str | None,
        Field(
            description="duration, publishDate, dateCreated, name_en, averageRating, ratingsCount, or relevance unless said otherwise"
        ),
    ] = None
    order: str | None = None


class PublicSearchTerm(BaseModel):
    """
    What is on or off.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    enrollment_deadline_passed: Annotated[
        bool | None, Field(alias="enrollmentDeadlinePassed")
    ] = None


class PublicSeats(BaseModel):
    """
    Seats of one instance.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    course_id: Annotated[str | None, Field(alias="courseId")] = None
    account_id: Annotated[
        Any | None, Field(alias="accountId", description="Type unknown")
    ] = None
    seat_consumed: Annotated[int | None, Field(alias="seatConsumed")] = None
    seat_limit: Annotated[int | None, Field(alias="seatLimit")] = None
    waitlist_limit: Annotated[int | None, Field(alias="waitlistLimit")] = None
    waitlist_count: Annotated[int | None, Field(alias="waitlistCount")] = None
    seat_available: Annotated[
        Any | None,
        Field(alias="seatAvailable", description="A truth value or a number"),
    ] = None
    waitlist_available: Annotated[
        Any | None,
        Field(alias="waitlistAvailable", description="A truth value or a number"),
    ] = None


class PublicSummary(BaseModel):
    """
    Seats of a learning object.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    results: list[PublicSeats]
    count: int | None = None


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


class RatingReward(BaseModel):
    """
    What a rating has earned; may be empty.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    awarded_points: Annotated[float | None, Field(alias="awardedPoints")] = None


class RecommendationMeta(BaseModel):
    """
    Facts about a list of recommendations.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    strip_count: Annotated[int | None, Field(alias="stripCount")] = None
    skill_name: Annotated[str | None, Field(alias="skillName")] = None


class RecommendationPreference(BaseModel):
    """
    A product or role that a user has chosen.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    name: str | None = None
    date_created: Annotated[str | None, Field(alias="dateCreated")] = None
    levels: list[str] | None = None


class RecommendationPreferenceCreate(BaseModel):
    """
    A product or role to choose.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    levels: list[str] | None = None


class RecommendationPreferenceUpdateAttributes(BaseModel):
    """
    How a product or role is preferred.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    levels: list[str] | None = None


class RecommendationProductAttributes(BaseModel):
    """
    Name and levels of a product.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    levels: list[str] | None = None


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


class RecommendationRoleAttributes(BaseModel):
    """
    Name and levels of a role.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    levels: list[str] | None = None


class RecommendationStripAttributes(BaseModel):
    """
    What a strip is about.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    strip_type: Annotated[str | None, Field(alias="stripType")] = None
    products: list[RecommendationPreference] | None = None
    roles: list[RecommendationPreference] | None = None
    skills: list[dict[str, Any]] | None = None


class RedirectUrl(RootModel[str]):
    root: Annotated[str, Field(description="Where to send the learner.")]


class ReplyCreateAttributes(BaseModel):
    """
    The reply to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    state: str | None = None
    text: str | None = None


class ReplyUpdateAttributes(BaseModel):
    """
    The reply, rewritten.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    state: str | None = None
    text: str | None = None


class ReportAbuseAttributes(BaseModel):
    """
    Why it was reported.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    reason: str | None = None


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


class SearchMeta(BaseModel):
    """
    Counts of a search; more of them may come.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    formal_count: Annotated[int | None, Field(alias="formalCount")] = None
    informal_count: Annotated[int | None, Field(alias="informalCount")] = None


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


class SearchSuggestionAttributes(BaseModel):
    """
    What is suggested.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    text: str | None = None


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


class SkillIds(RootModel[list[str]]):
    """
    Ids of skills.
    """

    root: Annotated[list[str], Field(description="Ids of skills.")]


class SkillInterestSearchResultAttributes(BaseModel):
    """
    Name of the skill.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None


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


class SocialProfileAttributes(BaseModel):
    """
    Numbers of a user.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    comment_count: Annotated[int | None, Field(alias="commentCount")] = None
    follower_count: Annotated[int | None, Field(alias="followerCount")] = None
    post_count: Annotated[int | None, Field(alias="postCount")] = None
    social_points: Annotated[float | None, Field(alias="socialPoints")] = None
    user: Annotated[Any | None, Field(description="Type unknown")] = None
    windowed_stats: Annotated[
        Any | None, Field(alias="windowedStats", description="Type unknown")
    ] = None


class SocialResourceContent(BaseModel):
    """
    What a post shows beside its text.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    content_type: Annotated[
        str | None,
        Field(
            alias="contentType",
            description="Kind of what a post shows, as Adobe's client knows it.",
        ),
    ] = None
    data: str | None = None
    duration: float | None = None
    source_url: Annotated[str | None, Field(alias="sourceUrl")] = None
    state: str | None = None


class SparseFields(BaseModel):
    """
    For each resource type, the attributes and relationships to answer with; the others are left out.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    account: list[str] | None = None
    admin_announcement: Annotated[
        list[str] | None, Field(alias="adminAnnouncement")
    ] = None
    badge: list[str] | None = None
    board: list[str] | None = None
    catalog: list[str] | None = None
    channel: list[str] | None = None
    channel_recording: Annotated[list[str] | None, Field(alias="channelRecording")] = (
        None
    )
    comment: list[str] | None = None
    counts: list[str] | None = None
    data: list[str] | None = None
    discussion_post: Annotated[list[str] | None, Field(alias="discussionPost")] = None
    external_learning: Annotated[list[str] | None, Field(alias="externalLearning")] = (
        None
    )
    external_learning_settings: Annotated[
        list[str] | None, Field(alias="externalLearningSettings")
    ] = None
    external_profile: Annotated[list[str] | None, Field(alias="externalProfile")] = None
    feedback: list[str] | None = None
    feedback_info: Annotated[list[str] | None, Field(alias="feedbackInfo")] = None
    gamification_level: Annotated[
        list[str] | None, Field(alias="gamificationLevel")
    ] = None
    gamification_settings: Annotated[
        list[str] | None, Field(alias="gamificationSettings")
    ] = None
    job: list[str] | None = None
    leader_board_user: Annotated[list[str] | None, Field(alias="leaderBoardUser")] = (
        None
    )
    learning_object: Annotated[list[str] | None, Field(alias="learningObject")] = None
    learning_object_instance: Annotated[
        list[str] | None, Field(alias="learningObjectInstance")
    ] = None
    learning_object_instance_enrollment: Annotated[
        list[str] | None, Field(alias="learningObjectInstanceEnrollment")
    ] = None
    learning_object_preview: Annotated[
        list[str] | None, Field(alias="learningObjectPreview")
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
    lo_enrollment_meta: Annotated[list[str] | None, Field(alias="loEnrollmentMeta")] = (
        None
    )
    lo_instance_summary: Annotated[
        list[str] | None, Field(alias="loInstanceSummary")
    ] = None
    lo_interest: Annotated[list[str] | None, Field(alias="loInterest")] = None
    minimal_account: Annotated[list[str] | None, Field(alias="minimalAccount")] = None
    note: list[str] | None = None
    personalized_path: Annotated[list[str] | None, Field(alias="personalizedPath")] = (
        None
    )
    post: list[str] | None = None
    recommendation: list[str] | None = None
    recommendation_product: Annotated[
        list[str] | None, Field(alias="recommendationProduct")
    ] = None
    recommendation_role: Annotated[
        list[str] | None, Field(alias="recommendationRole")
    ] = None
    reply: list[str] | None = None
    report_abuse: Annotated[list[str] | None, Field(alias="reportAbuse")] = None
    resource: list[str] | None = None
    room: list[str] | None = None
    search_result: Annotated[list[str] | None, Field(alias="searchResult")] = None
    session_conflict: Annotated[list[str] | None, Field(alias="sessionConflict")] = None
    skill: list[str] | None = None
    skill_interest_search_result: Annotated[
        list[str] | None, Field(alias="skillInterestSearchResult")
    ] = None
    skill_level: Annotated[list[str] | None, Field(alias="skillLevel")] = None
    social_profile: Annotated[list[str] | None, Field(alias="socialProfile")] = None
    social_resource: Annotated[list[str] | None, Field(alias="socialResource")] = None
    story: list[str] | None = None
    user: list[str] | None = None
    user_badge: Annotated[list[str] | None, Field(alias="userBadge")] = None
    user_calendar: Annotated[list[str] | None, Field(alias="userCalendar")] = None
    user_group: Annotated[list[str] | None, Field(alias="userGroup")] = None
    user_group_search_result: Annotated[
        list[str] | None, Field(alias="userGroupSearchResult")
    ] = None
    user_module_grade: Annotated[list[str] | None, Field(alias="userModuleGrade")] = (
        None
    )
    user_notification: Annotated[list[str] | None, Field(alias="userNotification")] = (
        None
    )
    user_recommendation_preferences: Annotated[
        list[str] | None, Field(alias="userRecommendationPreferences")
    ] = None
    user_setting: Annotated[list[str] | None, Field(alias="userSetting")] = None
    user_skill: Annotated[list[str] | None, Field(alias="userSkill")] = None
    user_skill_interest: Annotated[
        list[str] | None, Field(alias="userSkillInterest")
    ] = None


class StoryAttributes(BaseModel):
    """
    The story.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    title: str | None = None
    state: str | None = None
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    created_by: Annotated[
        Any | None, Field(alias="createdBy", description="Type unknown")
    ] = None


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


class UnknownAnswer(RootModel[Any]):
    root: Annotated[
        Any,
        Field(description="An answer whose shape nobody documents: any JSON value."),
    ]


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


class UploadInfo(BaseModel):
    """
    The bucket that takes uploads.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    aws_key: Annotated[str | None, Field(alias="awsKey")] = None
    bucket: str | None = None
    key: str | None = None
    region: str | None = None
    aws_url: Annotated[str | None, Field(alias="awsUrl")] = None


class UploadSignature(RootModel[str]):
    root: Annotated[str, Field(description="A signature.")]


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


class UserEnrollmentUpdateAttributes(BaseModel):
    """
    What an administrator may change of an enrollment.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    last_access_date: Annotated[AwareDatetime | None, Field(alias="lastAccessDate")] = (
        None
    )


class UserGroupAttributes(BaseModel):
    """
    Name and size of a group.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    description: str | None = None
    name: str | None = None
    read_only: Annotated[
        bool | None,
        Field(
            alias="readOnly",
            description="Kept by the system, so that it cannot be changed",
        ),
    ] = None
    state: Annotated[
        str | None, Field(description="`Active` seen; deleted groups carry DELETED")
    ] = None
    user_count: Annotated[int | None, Field(alias="userCount")] = None


class UserGroupSearchResultAttributes(BaseModel):
    """
    Name of the group.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None


class UserGroupUpdate(BaseModel):
    """
    The changes to a group. One passage of the vendor's page calls `name` mandatory, another lets it be left out.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: Annotated[str | None, Field(min_length=1)] = None
    description: Annotated[str | None, Field(description="null clears it")] = None


class UserIdentifier(BaseModel):
    """
    Names one user.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["user"]
    id: str


class UserModuleGradeAttributes(BaseModel):
    """
    The outcome; known from a community article.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    duration: float | None = None
    score: float | None = None
    min_score: Annotated[float | None, Field(alias="minScore")] = None
    max_score: Annotated[float | None, Field(alias="maxScore")] = None
    date_completed: Annotated[AwareDatetime | None, Field(alias="dateCompleted")] = None
    date_success: Annotated[AwareDatetime | None, Field(alias="dateSuccess")] = None
    date_started: Annotated[AwareDatetime | None, Field(alias="dateStarted")] = None
    started: bool | None = None
    completed: bool | None = None
    success: bool | None = None


class UserModuleGradeCreateAttributes(BaseModel):
    """
    The outcome; known from a community article.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    duration: float | None = None
    score: float | None = None
    min_score: Annotated[float | None, Field(alias="minScore")] = None
    max_score: Annotated[float | None, Field(alias="maxScore")] = None
    date_completed: Annotated[AwareDatetime | None, Field(alias="dateCompleted")] = None
    date_success: Annotated[AwareDatetime | None, Field(alias="dateSuccess")] = None
    date_started: Annotated[AwareDatetime | None, Field(alias="dateStarted")] = None
    started: bool | None = None
    completed: bool | None = None
    success: bool | None = None


class UserModuleGradeCreateRelationships(BaseModel):
    """
    What it belongs to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    learner: ToMany | None = None
    module: Annotated[
        ToMany | None, Field(description="Ids of the type `courseModule`")
    ] = None
    course: Annotated[ToMany | None, Field(description="Ids of the type `course`")] = (
        None
    )


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


class UserNotificationUpdateAttributes(BaseModel):
    """
    The changes to a notification.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    read: bool | None = None
    action_taken: Annotated[bool | None, Field(alias="actionTaken")] = None


class UserRecommendationPreferencesAttributes(BaseModel):
    """
    Products and roles.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    products: list[RecommendationPreference] | None = None
    roles: list[RecommendationPreference] | None = None
    skills: Annotated[
        list[dict[str, Any]] | None, Field(description="Their shape is not documented")
    ] = None


class UserRecommendationPreferencesCreateAttributes(BaseModel):
    """
    The preferences to set.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    products: list[RecommendationPreferenceCreate] | None = None
    roles: list[RecommendationPreferenceCreate] | None = None


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


class UserSettingAttributes(BaseModel):
    """
    Settings of a person.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    dnd_setting: Annotated[DndSetting | None, Field(alias="dndSetting")] = None


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


class UserSkillInterestAttributes(BaseModel):
    """
    Since when, and where the interest comes from.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    source: Annotated[
        str | None,
        Field(
            description="Where an interest in a skill comes from, as Adobe's client knows it."
        ),
    ] = None


class UserSkillInterestRelationships(BaseModel):
    """
    What an userSkillInterest leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    skill: ToOne | None = None
    user: ToOne | None = None
    user_skills: Annotated[ToMany | None, Field(alias="userSkills")] = None


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
    avatar_url: Annotated[str | None, Field(alias="avatarUrl")] = None
    bin_user_id: Annotated[str | None, Field(alias="binUserId")] = None
    bio: str | None = None
    content_locale: Annotated[
        str | None,
        Field(alias="contentLocale", description="Language of contents, `de-DE` style"),
    ] = None
    email: str | None = None
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


class VoteAction(RootModel[str]):
    root: Annotated[str, Field(description="Which way a vote goes.")]


class WaitlistPosition(RootModel[Any]):
    root: Annotated[
        Any,
        Field(
            description="The place on the wait list, a bare number or text; Adobe's client shows it as it comes."
        ),
    ]


class WebhookRequest(BaseModel):
    """
    The asynchronous call that an event answers.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    metadata: dict[str, Any] | None = None
    data: list[ResourceIdentifier] | None = None


class AbuseReport(BaseModel):
    """
    A report of abuse.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["reportAbuse"]
    attributes: AbuseReportAttributes | None = None


class AbuseReportDocument(BaseModel):
    """
    A report of abuse.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: AbuseReport


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


class AdminAnnouncementAttributes(BaseModel):
    """
    What is announced, and when.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    action_url: Annotated[str | None, Field(alias="actionUrl")] = None
    announcement_type: Annotated[
        str | None, Field(alias="announcementType", description="`MASTHEAD` seen")
    ] = None
    expiry_date: Annotated[AwareDatetime | None, Field(alias="expiryDate")] = None
    live_date: Annotated[AwareDatetime | None, Field(alias="liveDate")] = None
    content_meta_data: Annotated[
        list[AnnouncementContent] | None, Field(alias="contentMetaData")
    ] = None


class BadgeAttributes(BaseModel):
    """
    Name and picture of a badge.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    name: str | None = None
    state: Annotated[str | None, Field(description="Whether a badge is in use.")] = None
    external_provider: Annotated[
        BadgeProvider | None, Field(alias="externalProvider")
    ] = None


class BoardRelationships(BaseModel):
    """
    What a board leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    created_by: Annotated[ToOne | None, Field(alias="createdBy")] = None
    skills: ToMany | None = None


class BulkImportRunSource(BaseModel):
    """
    Which run it is.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    info: str | None = None
    migration_info: Annotated[MigrationInfo | None, Field(alias="migrationInfo")] = None


class BulkImportState(BaseModel):
    """
    Whether a run can start.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    status: str | None = None
    title: str | None = None
    source: ErrorSource | None = None


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


class CertificationError(BaseModel):
    """
    An error answer of applicableCertification, or of the service before it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    meta: CertificationErrorMeta | None = None
    status: str | None = None
    title: str | None = None
    source: ErrorSource | None = None


class Channel(BaseModel):
    """
    A channel of recordings; only its name is known.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["channel"]
    attributes: ChannelAttributes | None = None
    links: ResourceLinks | None = None


class ChannelRecording(BaseModel):
    """
    A recording of a channel; only its name is known.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["channelRecording"]
    attributes: ChannelRecordingAttributes | None = None
    links: ResourceLinks | None = None


class CommentAttributes(BaseModel):
    """
    Text and votes of a comment.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    text: str | None = None
    rich_text: Annotated[str | None, Field(alias="richText")] = None
    state: Annotated[str | None, Field(description="`ACTIVE` seen")] = None
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    date_updated: Annotated[AwareDatetime | None, Field(alias="dateUpdated")] = None
    comment_count: Annotated[int | None, Field(alias="commentCount")] = None
    up_vote: Annotated[int | None, Field(alias="upVote")] = None
    down_vote: Annotated[int | None, Field(alias="downVote")] = None
    views_count: Annotated[int | None, Field(alias="viewsCount")] = None
    my_vote_status: Annotated[
        str | None, Field(alias="myVoteStatus", description="UPVOTE and DOWNVOTE seen")
    ] = None
    is_answered: Annotated[bool | None, Field(alias="isAnswered")] = None
    is_curated: Annotated[bool | None, Field(alias="isCurated")] = None
    is_pinned: Annotated[
        str | None, Field(alias="isPinned", description="A text in Adobe's client")
    ] = None
    posting_type: Annotated[
        str | None,
        Field(
            alias="postingType",
            description="Kind of a post, as Adobe's client knows it.",
        ),
    ] = None
    other_data: Annotated[
        str | None,
        Field(alias="otherData", description="JSON as text: the options of a poll"),
    ] = None
    poll_stats: Annotated[
        str | None, Field(alias="pollStats", description="JSON as text")
    ] = None
    resource: SocialResourceContent | None = None
    my_poll: Annotated[PollChoice | None, Field(alias="myPoll")] = None
    user_poll: Annotated[PollChoice | None, Field(alias="userPoll")] = None
    preview_data: Annotated[dict[str, Any] | None, Field(alias="previewData")] = None
    thumbnail_url: Annotated[str | None, Field(alias="thumbnailUrl")] = None
    comment_marker: Annotated[
        Any | None, Field(alias="commentMarker", description="Type unknown")
    ] = None
    is_correct_answer: Annotated[bool | None, Field(alias="isCorrectAnswer")] = None
    reply_count: Annotated[int | None, Field(alias="replyCount")] = None


class CommentCreate(BaseModel):
    """
    The comment to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["comment"]
    attributes: CommentCreateAttributes


class CommentCreateDocument(BaseModel):
    """
    The comment to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: CommentCreate


class CommentRelationships(BaseModel):
    """
    What a comment leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    created_by: Annotated[ToOne | None, Field(alias="createdBy")] = None
    parent: ToOne | None = None


class CommentUpdate(BaseModel):
    """
    The comment, rewritten.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["comment"]
    attributes: CommentUpdateAttributes


class CommentUpdateDocument(BaseModel):
    """
    The comment, rewritten.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: CommentUpdate


class Counts(BaseModel):
    """
    Learning objects by how urgent they are; seen in Adobe's client, no operation answers with it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["counts"]
    attributes: CountsAttributes | None = None
    links: ResourceLinks | None = None


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


class DiscussionPostRelationships(BaseModel):
    """
    What a discussionPost leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    learner: ToOne | None = None


class EnrollmentChoice(BaseModel):
    """
    Which instance of each learning object to enroll in.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    enroll: dict[str, str] | None = None


class EnrollmentProof(BaseModel):
    """
    The proof of an external certification.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["learningObjectInstanceEnrollment"]
    attributes: EnrollmentProofAttributes


class EnrollmentProofDocument(BaseModel):
    """
    The proof of an external certification.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: EnrollmentProof


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


class ExternalLearningCoreField(BaseModel):
    """
    A field of every form: title, description_notes, date, score, duration or attachments.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    type: Annotated[
        str | None,
        Field(
            description="Kind of a field; one table of the vendor's page calls the duration OBJECT, its sample TEXT."
        ),
    ] = None
    mandatory: bool | None = None
    editable: bool | None = None
    order: int | None = None


class ExternalLearningField(BaseModel):
    """
    A field that was filled in.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    type: Annotated[
        str | None,
        Field(
            description="Kind of a field; one table of the vendor's page calls the duration OBJECT, its sample TEXT."
        ),
    ] = None
    value: Annotated[
        Any | None,
        Field(
            description="TEXT: a text. NUMBER: `{achieved_score, max_score}` for the score, a text for a field of the account's own. TIMESTAMP: `{start_date, end_date}` or null. DROPDOWN: the id of an option. The duration: a text, or `{timeSpan, period}`."
        ),
    ] = None


class ExternalLearningFieldCreate(BaseModel):
    """
    A field to fill in; attachments never go in here.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Annotated[
        str | None,
        Field(
            description="Kind of a field; one table of the vendor's page calls the duration OBJECT, its sample TEXT."
        ),
    ] = None
    value: Annotated[
        Any | None,
        Field(
            description="TEXT: a text. NUMBER: `{achieved_score, max_score}` for the score, a text for a field of the account's own. TIMESTAMP: `{start_date, end_date}` or null. DROPDOWN: the id of an option. The duration: a text, or `{timeSpan, period}`."
        ),
    ] = None


class ExternalLearningOption(BaseModel):
    """
    A choice of a field.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    option_id: str | None = None
    label: dict[str, str] | None = None


class ExternalLearningRelationships(BaseModel):
    """
    What an externalLearning leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    reviewer_user: Annotated[ToOne | None, Field(alias="reviewerUser")] = None


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


class ExternalProfileUpdate(BaseModel):
    """
    The changes to a registration profile.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["externalProfile"]
    attributes: ExternalProfileUpdateAttributes | None = None


class ExternalProfileUpdateDocument(BaseModel):
    """
    The changes to a registration profile.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: ExternalProfileUpdate


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


class FilterableData(BaseModel):
    """
    Values to filter by.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    terms: FilterableTerms | None = None
    range: FilterableRanges | None = None
    term: dict[str, Any] | None = None


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


class GamificationSettings(BaseModel):
    """
    A rule that gives points.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["gamificationSettings"]
    attributes: GamificationSettingsAttributes | None = None
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


class InstructorSkill(BaseModel):
    """
    An instructor's skill.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    type: str | None = None
    attributes: InstructorSkillAttributes | None = None


class InstructorSkillList(BaseModel):
    """
    Instructors and their skills. Its shape is inferred.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: list[InstructorSkill]


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
            description='What a job does, with the members of its payload. The manual shows the first two; Adobe documents or uses the others elsewhere. More types exist whose names are not known. generateUsers (CSV): expandMetadata and fetchActiveUsers, truth values, peerAccountId. generateUserBadge (PDF): userBadgeId; articles also send trainingId (at most 1000 in a page) or userId. generateUserIncrementalReport (CSV): fromDate and toDate, needed unless fullExport; expandMetadata; fromUserId, the last id of the part before, as a part has at most 500000 users. generateInstructorUtilisationReport: year ("2023") and month ("2") as text. generateJobAidMetadataReport and generateUserGroupReport: none. generateLoginAccessReport: fromDate and toDate within five quarters, before that archive, {quarter: "4", year: "2021"}. generateCustomRoleAuditReport: fromDate, toDate, locale. generateTrainingReport: courseId, joined by commas, includeSubLOId; of old catalogIds, includeCourseInfo, includeModuleInfo, isNotificationNeeded, isCsvNeeded. generateTrainingStatsReport: userGroups, joined by commas. generateConfigChangeAuditReport: fromDate, toDate, settingTypes (Basics, Integrations, Advanced); its page shows a plain text as status and a downloadUrl in place of the s3Url.',
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
    submission_url: Annotated[str | None, Field(alias="submissionUrl")] = None
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


class LearningObjectResourceUpdate(BaseModel):
    """
    The submission of a module.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["learningObjectResource"]
    attributes: LearningObjectResourceUpdateAttributes


class LearningObjectResourceUpdateDocument(BaseModel):
    """
    The submission of a module.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: LearningObjectResourceUpdate


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


class LoEnrollmentMeta(BaseModel):
    """
    Whether a learner can enroll.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["loEnrollmentMeta"]
    attributes: LoEnrollmentMetaAttributes | None = None
    links: ResourceLinks | None = None


class LoInstanceSummary(BaseModel):
    """
    Seats and completions of an instance.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["loInstanceSummary"]
    attributes: LoInstanceSummaryAttributes | None = None
    links: ResourceLinks | None = None


class LoInterestRelationships(BaseModel):
    """
    What a loInterest leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None


class MentioningComment(BaseModel):
    """
    A comment that mentions people.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["comment"]
    attributes: MentioningCommentAttributes


class MentioningCommentDocument(BaseModel):
    """
    A comment that mentions people.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: MentioningComment


class MentioningPost(BaseModel):
    """
    A post that mentions people.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: Annotated[str | None, Field(description="null in Adobe's sample")] = None
    type: Literal["post"]
    attributes: MentioningPostAttributes


class MentioningPostDocument(BaseModel):
    """
    A post that mentions people.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: MentioningPost


class MentioningReply(BaseModel):
    """
    A reply that mentions people.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["reply"]
    attributes: MentioningReplyAttributes


class MentioningReplyDocument(BaseModel):
    """
    A reply that mentions people.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: MentioningReply


class MinimalAccount(BaseModel):
    """
    An account, as a person not signed in may see it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["minimalAccount"]
    attributes: MinimalAccountAttributes | None = None
    links: ResourceLinks | None = None


class NoteCreateRelationships(BaseModel):
    """
    What it belongs to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    lo_resource: Annotated[ToOne | None, Field(alias="loResource")] = None


class NoteRelationships(BaseModel):
    """
    What a note leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    lo_resource: Annotated[ToOne | None, Field(alias="loResource")] = None


class NoteUpdateRelationships(BaseModel):
    """
    What it belongs to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    lo_resource: Annotated[ToOne | None, Field(alias="loResource")] = None


class PostAttributes(BaseModel):
    """
    Text and votes of a post.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    text: str | None = None
    rich_text: Annotated[str | None, Field(alias="richText")] = None
    state: Annotated[str | None, Field(description="`ACTIVE` seen")] = None
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    date_updated: Annotated[AwareDatetime | None, Field(alias="dateUpdated")] = None
    comment_count: Annotated[int | None, Field(alias="commentCount")] = None
    up_vote: Annotated[int | None, Field(alias="upVote")] = None
    down_vote: Annotated[int | None, Field(alias="downVote")] = None
    views_count: Annotated[int | None, Field(alias="viewsCount")] = None
    my_vote_status: Annotated[
        str | None, Field(alias="myVoteStatus", description="UPVOTE and DOWNVOTE seen")
    ] = None
    is_answered: Annotated[bool | None, Field(alias="isAnswered")] = None
    is_curated: Annotated[bool | None, Field(alias="isCurated")] = None
    is_pinned: Annotated[
        str | None, Field(alias="isPinned", description="A text in Adobe's client")
    ] = None
    posting_type: Annotated[
        str | None,
        Field(
            alias="postingType",
            description="Kind of a post, as Adobe's client knows it.",
        ),
    ] = None
    other_data: Annotated[
        str | None,
        Field(alias="otherData", description="JSON as text: the options of a poll"),
    ] = None
    poll_stats: Annotated[
        str | None, Field(alias="pollStats", description="JSON as text")
    ] = None
    resource: SocialResourceContent | None = None
    my_poll: Annotated[PollChoice | None, Field(alias="myPoll")] = None
    user_poll: Annotated[PollChoice | None, Field(alias="userPoll")] = None
    preview_data: Annotated[dict[str, Any] | None, Field(alias="previewData")] = None
    thumbnail_url: Annotated[str | None, Field(alias="thumbnailUrl")] = None


class PostCreateAttributes(BaseModel):
    """
    The post to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    posting_type: Annotated[
        str | None,
        Field(
            alias="postingType",
            description="Kind of a post, as Adobe's client knows it.",
        ),
    ] = None
    resource: SocialResourceContent | None = None
    state: str | None = None
    text: str | None = None
    other_data: Annotated[
        str | None,
        Field(
            alias="otherData",
            description="JSON as text: the options of a poll, `[{id, text, resourceId}]`",
        ),
    ] = None


class PostRelationships(BaseModel):
    """
    What a post leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    created_by: Annotated[ToOne | None, Field(alias="createdBy")] = None
    parent: ToOne | None = None
    user_mentions: Annotated[ToMany | None, Field(alias="userMentions")] = None


class PostUpdateAttributes(BaseModel):
    """
    The post, rewritten.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    posting_type: Annotated[
        str | None,
        Field(
            alias="postingType",
            description="Kind of a post, as Adobe's client knows it.",
        ),
    ] = None
    resource: SocialResourceContent | None = None
    state: str | None = None
    text: str | None = None
    other_data: Annotated[
        str | None,
        Field(
            alias="otherData",
            description="JSON as text: the options of a poll, `[{id, text, resourceId}]`",
        ),
    ] = None


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


class PublicSearchFilters(BaseModel):
    """
    What to filter by.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    terms: dict[str, list[str]] | None = None
    term: PublicSearchTerm | None = None
    range: dict[str, list[PublicSearchRange]] | None = None


class PublicSearchRequest(BaseModel):
    """
    What to search for.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    query: str | None = None
    sort: PublicSearchSort | None = None
    lang: list[str] | None = None
    filters: PublicSearchFilters | None = None


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


class RecommendationCriterionFilter(BaseModel):
    """
    A product or role, and its levels.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: str | None = None
    levels: list[str] | None = None


class RecommendationPreferenceUpdate(BaseModel):
    """
    A product or role to add.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: str | None = None
    attributes: RecommendationPreferenceUpdateAttributes | None = None


class RecommendationProduct(BaseModel):
    """
    A product that recommendations go by.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["recommendationProduct"]
    attributes: RecommendationProductAttributes | None = None
    links: ResourceLinks | None = None


class RecommendationRelationships(BaseModel):
    """
    What a recommendation leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None


class RecommendationRole(BaseModel):
    """
    A role that recommendations go by.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["recommendationRole"]
    attributes: RecommendationRoleAttributes | None = None
    links: ResourceLinks | None = None


class RecommendationStrip(BaseModel):
    """
    One strip of recommendations.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    type: str | None = None
    attributes: RecommendationStripAttributes | None = None


class RecommendationStripList(BaseModel):
    """
    The strips to show. Its shape is inferred.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[RecommendationStrip]


class ReplyAttributes(BaseModel):
    """
    Text and votes of a reply.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    text: str | None = None
    rich_text: Annotated[str | None, Field(alias="richText")] = None
    state: Annotated[str | None, Field(description="`ACTIVE` seen")] = None
    date_created: Annotated[AwareDatetime | None, Field(alias="dateCreated")] = None
    date_updated: Annotated[AwareDatetime | None, Field(alias="dateUpdated")] = None
    comment_count: Annotated[int | None, Field(alias="commentCount")] = None
    up_vote: Annotated[int | None, Field(alias="upVote")] = None
    down_vote: Annotated[int | None, Field(alias="downVote")] = None
    views_count: Annotated[int | None, Field(alias="viewsCount")] = None
    my_vote_status: Annotated[
        str | None, Field(alias="myVoteStatus", description="UPVOTE and DOWNVOTE seen")
    ] = None
    is_answered: Annotated[bool | None, Field(alias="isAnswered")] = None
    is_curated: Annotated[bool | None, Field(alias="isCurated")] = None
    is_pinned: Annotated[
        str | None, Field(alias="isPinned", description="A text in Adobe's client")
    ] = None
    posting_type: Annotated[
        str | None,
        Field(
            alias="postingType",
            description="Kind of a post, as Adobe's client knows it.",
        ),
    ] = None
    other_data: Annotated[
        str | None,
        Field(alias="otherData", description="JSON as text: the options of a poll"),
    ] = None
    poll_stats: Annotated[
        str | None, Field(alias="pollStats", description="JSON as text")
    ] = None
    resource: SocialResourceContent | None = None
    my_poll: Annotated[PollChoice | None, Field(alias="myPoll")] = None
    user_poll: Annotated[PollChoice | None, Field(alias="userPoll")] = None
    preview_data: Annotated[dict[str, Any] | None, Field(alias="previewData")] = None
    thumbnail_url: Annotated[str | None, Field(alias="thumbnailUrl")] = None
    comment_marker: Annotated[
        Any | None, Field(alias="commentMarker", description="Type unknown")
    ] = None
    is_correct_answer: Annotated[bool | None, Field(alias="isCorrectAnswer")] = None


class ReplyCreate(BaseModel):
    """
    The reply to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["reply"]
    attributes: ReplyCreateAttributes


class ReplyCreateDocument(BaseModel):
    """
    The reply to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: ReplyCreate


class ReplyRelationships(BaseModel):
    """
    What a reply leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    created_by: Annotated[ToOne | None, Field(alias="createdBy")] = None
    parent: ToOne | None = None


class ReplyUpdate(BaseModel):
    """
    The reply, rewritten.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["reply"]
    attributes: ReplyUpdateAttributes


class ReplyUpdateDocument(BaseModel):
    """
    The reply, rewritten.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: ReplyUpdate


class ReportAbuse(BaseModel):
    """
    A report of abuse.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["reportAbuse"]
    attributes: ReportAbuseAttributes | None = None
    links: ResourceLinks | None = None


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


class SearchQuery(BaseModel):
    """
    What to search for, under the names of the search's parameters.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    query: Annotated[str | None, Field(description="The words to search for.")] = None
    language: list[str] | None = None
    match_type: Annotated[
        str | None,
        Field(
            alias="matchType",
            description="How words are matched; `bool` is deprecated.",
        ),
    ] = None
    filter_snippet_types: Annotated[
        list[str] | None, Field(alias="filter.snippetTypes")
    ] = None
    stemmed: bool | None = None
    mode: Annotated[
        str | None,
        Field(description="Which search is used, as Adobe's client knows it."),
    ] = None
    auto_correct_mode: Annotated[str | None, Field(alias="autoCorrectMode")] = None
    filter_lo_types: Annotated[
        list[str] | None,
        Field(
            alias="filter.loTypes",
            description="Only these kinds; `tag` and `skill` are taken beside those of learning objects.",
        ),
    ] = None
    filter_ignore_enhanced_lp: Annotated[
        bool | None,
        Field(
            alias="filter.ignoreEnhancedLP",
            description="Leave out enhanced learning programs; true unless said otherwise.",
        ),
    ] = None
    filter_catalog_ids: Annotated[
        list[str] | None,
        Field(alias="filter.catalogIds", description="Only what is in these catalogs."),
    ] = None
    filter_skill_name: Annotated[
        list[str] | None,
        Field(
            alias="filter.skillName",
            description="Only what gives these skills, by name.",
        ),
    ] = None
    filter_tag_name: Annotated[
        list[str] | None,
        Field(alias="filter.tagName", description="Only what has these tags."),
    ] = None
    filter_skill_level: Annotated[
        list[str] | None,
        Field(
            alias="filter.skill.level",
            description="Only what gives these levels of a skill.",
        ),
    ] = None
    filter_learner_state: Annotated[
        list[str] | None,
        Field(
            alias="filter.learnerState",
            description="Only where the learner is this far.",
        ),
    ] = None
    filter_lo_format: Annotated[
        list[str] | None,
        Field(alias="filter.loFormat", description="Only what is delivered this way."),
    ] = None
    filter_duration_range: Annotated[
        list[FilterDurationRangeItem] | None,
        Field(
            alias="filter.duration.range",
            description="Only what takes so long, as `min-max` in seconds (`0-1800`).",
        ),
    ] = None
    filter_price: Annotated[
        str | None, Field(alias="filter.price", description="`free` or `paid`.")
    ] = None
    filter_price_range: Annotated[
        list[str] | None,
        Field(
            alias="filter.priceRange",
            description="Only what costs so much, as `min-max`.",
        ),
    ] = None
    filter_city_name: Annotated[
        list[str] | None,
        Field(
            alias="filter.cityName",
            description="Only what has sessions in these cities.",
        ),
    ] = None
    filter_lo_location_id: Annotated[
        list[str] | None,
        Field(
            alias="filter.lo.locationId",
            description="Only what has sessions at these locations.",
        ),
    ] = None
    filter_bookmarks: Annotated[
        bool | None,
        Field(
            alias="filter.bookmarks",
            description="Only what the learner has bookmarked.",
        ),
    ] = None
    filter_announced_groups: Annotated[
        list[str] | None,
        Field(
            alias="filter.announcedGroups",
            description="Only what is announced to these user groups.",
        ),
    ] = None
    filter_effective_modified_date_from_date: Annotated[
        AwareDatetime | None,
        Field(
            alias="filter.effectiveModifiedDate.fromDate",
            description="Only what has changed since then.",
        ),
    ] = None
    filter_effective_modified_date_to_date: Annotated[
        AwareDatetime | None,
        Field(
            alias="filter.effectiveModifiedDate.toDate",
            description="Only what has changed until then.",
        ),
    ] = None
    filter_recommendation_levels: Annotated[
        list[str] | None,
        Field(
            alias="filter.recommendationLevels",
            description="Only what is recommended for these levels.",
        ),
    ] = None
    filter_exclude_ignored_recommendations: Annotated[
        bool | None,
        Field(
            alias="filter.excludeIgnoredRecommendations",
            description="Leave out what the learner has blocked.",
        ),
    ] = None
    filter_ignore_higher_order_lo_enrollment: Annotated[
        bool | None, Field(alias="filter.ignoreHigherOrderLOEnrollment")
    ] = None
    filter_lang_sub_l_os: Annotated[bool | None, Field(alias="filter.lang.subLOs")] = (
        None
    )
    filter_lang_two_letter_code: Annotated[
        bool | None, Field(alias="filter.lang.twoLetterCode")
    ] = None
    filter_external_certifications: Annotated[
        bool | None,
        Field(
            alias="filter.externalCertifications",
            description="Only external certifications.",
        ),
    ] = None
    filter_enrollment_type: Annotated[
        str | None,
        Field(
            alias="filter.enrollmentType", description="`SELF_ENROLL` or `AUTO_ENROLL`."
        ),
    ] = None
    filter_job_aid_type: Annotated[
        str | None, Field(alias="filter.jobAidType", description="`AI_COACH` is known.")
    ] = None
    filter_alternate_complete_lo_mode: Annotated[
        str | None,
        Field(
            alias="filter.alternateCompleteLo.mode",
            description="`UNION` or `INTERSECTION`.",
        ),
    ] = None
    filter_alternate_complete_lo_exclude: Annotated[
        str | None,
        Field(
            alias="filter.alternateCompleteLo.exclude",
            description="`completed` is known.",
        ),
    ] = None
    filter_authors: Annotated[
        list[LearningObjectAuthorFilter] | None,
        Field(
            alias="filter.authors", description="Only what these legacy authors wrote."
        ),
    ] = None
    filter_recommendation_products: Annotated[
        list[RecommendationCriterionFilter] | None,
        Field(
            alias="filter.recommendationProducts",
            description="Only what is recommended for these products.",
        ),
    ] = None
    filter_recommendation_roles: Annotated[
        list[RecommendationCriterionFilter] | None,
        Field(
            alias="filter.recommendationRoles",
            description="Only what is recommended for these roles.",
        ),
    ] = None


class SearchResultAttributes(BaseModel):
    """
    Name and kind of what was found.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    action_url: Annotated[str | None, Field(alias="actionUrl")] = None
    completion_deadline: Annotated[str | None, Field(alias="completionDeadline")] = None
    description: str | None = None
    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    model_sub_type: Annotated[str | None, Field(alias="modelSubType")] = None
    model_type: Annotated[str | None, Field(alias="modelType")] = None
    name: str | None = None
    progress_percent: Annotated[float | None, Field(alias="progressPercent")] = None
    skill_type: Annotated[str | None, Field(alias="skillType")] = None
    state: str | None = None
    snippets: list[SearchSnippet] | None = None


class SearchResultRelationships(BaseModel):
    """
    What a searchResult leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    model: Annotated[ToOne | None, Field(description="What was found")] = None


class SearchSuggestion(BaseModel):
    """
    A suggestion. The name of its type is not documented.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    type: str | None = None
    attributes: SearchSuggestionAttributes | None = None


class SearchSuggestionList(BaseModel):
    """
    Suggestions.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[SearchSuggestion]


class SessionConflictAttributes(BaseModel):
    """
    What clashes, and when.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    course_name: Annotated[
        list[LocalizationMetadata] | None, Field(alias="courseName")
    ] = None
    lo_resource_name: Annotated[
        list[LocalizationMetadata] | None, Field(alias="loResourceName")
    ] = None
    time_slot: Annotated[TimeSlot | None, Field(alias="timeSlot")] = None
    lo_id: Annotated[str | None, Field(alias="loID")] = None
    lo_instance_id: Annotated[str | None, Field(alias="loInstanceID")] = None


class SessionConflictRelationships(BaseModel):
    """
    What a sessionConflict leads to.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    course: ToOne | None = None
    course_instance: Annotated[ToOne | None, Field(alias="courseInstance")] = None


class SkillInterestSearchResult(BaseModel):
    """
    A skill that a search has found.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["skillInterestSearchResult"]
    attributes: SkillInterestSearchResultAttributes | None = None
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


class SocialProfile(BaseModel):
    """
    What a user does on the boards.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["socialProfile"]
    attributes: SocialProfileAttributes | None = None
    links: ResourceLinks | None = None


class SocialResource(BaseModel):
    """
    A file or link of a post.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["socialResource"]
    attributes: SocialResourceContent | None = None
    links: ResourceLinks | None = None


class Story(BaseModel):
    """
    A story of a user; seen in Adobe's client, no operation answers with it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["story"]
    attributes: StoryAttributes | None = None
    links: ResourceLinks | None = None


class UserAttributes(BaseModel):
    """
    What is known about a person.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    avatar_url: Annotated[str | None, Field(alias="avatarUrl")] = None
    bin_user_id: Annotated[str | None, Field(alias="binUserId")] = None
    bio: str | None = None
    content_locale: Annotated[
        str | None,
        Field(alias="contentLocale", description="Language of contents, `de-DE` style"),
    ] = None
    email: Annotated[str | None, Field(description="Unique in the account")] = None
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
    assertion_url: Annotated[str | None, Field(alias="assertionUrl")] = None
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
    email: Annotated[str, Field(description="Unique in the account")]
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


class UserEnrollmentUpdate(BaseModel):
    """
    What an administrator may change of an enrollment.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["learningObjectInstanceEnrollment"]
    attributes: UserEnrollmentUpdateAttributes | None = None


class UserEnrollmentUpdateDocument(BaseModel):
    """
    What an administrator may change of an enrollment.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: UserEnrollmentUpdate


class UserGroup(BaseModel):
    """
    A set of users, custom or kept by the system.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["userGroup"]
    attributes: UserGroupAttributes | None = None
    links: ResourceLinks | None = None


class UserGroupCreate(BaseModel):
    """
    The group to create.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    name: Annotated[str, Field(min_length=1)]
    description: str | None = None
    data: Annotated[
        list[UserIdentifier],
        Field(description="Active users of the account", max_length=100, min_length=1),
    ]


class UserGroupMembers(BaseModel):
    """
    Users to add or remove.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: list[UserIdentifier]


class UserGroupMembersLater(BaseModel):
    """
    Users to add or remove.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    metadata: Annotated[
        dict[str, Any] | None,
        Field(description="Handed back with the event; 1000 characters in all"),
    ] = None
    data: Annotated[list[UserIdentifier], Field(max_length=20, min_length=1)]


class UserGroupSearchResult(BaseModel):
    """
    A user group that a search has found.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["userGroupSearchResult"]
    attributes: UserGroupSearchResultAttributes | None = None
    links: ResourceLinks | None = None


class UserModuleGrade(BaseModel):
    """
    Outcome of a module, as an administrator recorded it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["userModuleGrade"]
    attributes: UserModuleGradeAttributes | None = None
    links: ResourceLinks | None = None


class UserModuleGradeCreate(BaseModel):
    """
    The outcome to record.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["userModuleGrade"]
    attributes: UserModuleGradeCreateAttributes
    relationships: UserModuleGradeCreateRelationships | None = None


class UserModuleGradeCreateDocument(BaseModel):
    """
    The outcome to record.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: UserModuleGradeCreate


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


class UserNotificationUpdate(BaseModel):
    """
    The changes to a notification.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["userNotification"]
    attributes: UserNotificationUpdateAttributes | None = None


class UserNotificationUpdateDocument(BaseModel):
    """
    The changes to a notification.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: UserNotificationUpdate


class UserRecommendationPreferences(BaseModel):
    """
    What a user wants recommendations for.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["userRecommendationPreferences"]
    attributes: UserRecommendationPreferencesAttributes | None = None
    links: ResourceLinks | None = None


class UserRecommendationPreferencesCreate(BaseModel):
    """
    The preferences to set.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["userRecommendationPreferences"]
    attributes: UserRecommendationPreferencesCreateAttributes


class UserRecommendationPreferencesCreateDocument(BaseModel):
    """
    The preferences to set.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: UserRecommendationPreferencesCreate


class UserRecommendationPreferencesUpdateAttributes(BaseModel):
    """
    The preferences to add.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    products: list[RecommendationPreferenceUpdate] | None = None
    roles: list[RecommendationPreferenceUpdate] | None = None


class UserSetting(BaseModel):
    """
    What a person does not want mails about; seen in Adobe's client, no operation answers with it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["userSetting"]
    attributes: UserSettingAttributes | None = None
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


class UserSkillInterest(BaseModel):
    """
    A person's interest in a skill.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["userSkillInterest"]
    attributes: UserSkillInterestAttributes | None = None
    relationships: UserSkillInterestRelationships | None = None
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


class WebhookEventData(BaseModel):
    """
    What the event is about; which members are there depends on its name. `loInstanceId` and `userId` together name the record.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    user_id: Annotated[int | None, Field(alias="userId")] = None
    lo_id: Annotated[
        str | None,
        Field(
            alias="loId",
            description="Samples also carry the prefixes `course:` and `learning_program:` where others are right",
        ),
    ] = None
    lo_instance_id: Annotated[str | None, Field(alias="loInstanceId")] = None
    lo_type: Annotated[
        str | None,
        Field(alias="loType", description="As of a learning object; spellings vary"),
    ] = None
    enrollment_source: Annotated[
        str | None,
        Field(alias="enrollmentSource", description="Who enrolled the person."),
    ] = None
    date_enrolled: Annotated[
        AwareDatetime | int | None,
        Field(alias="dateEnrolled", description="An older sample has a number"),
    ] = None
    date_started: Annotated[
        AwareDatetime | int | None,
        Field(alias="dateStarted", description="An older sample has a number"),
    ] = None
    date_completed: Annotated[
        AwareDatetime | int | None,
        Field(alias="dateCompleted", description="An older sample has a number"),
    ] = None
    has_passed: Annotated[bool | None, Field(alias="hasPassed")] = None
    progress_percent: Annotated[float | None, Field(alias="progressPercent")] = None
    enrollment_count: Annotated[int | None, Field(alias="enrollmentCount")] = None
    seat_limit: Annotated[int | None, Field(alias="seatLimit")] = None
    waitlist_count: Annotated[int | None, Field(alias="waitlistCount")] = None
    status: Annotated[
        str | None, Field(description="Of an asynchronous call; `SUCCESS` is known")
    ] = None
    request: WebhookRequest | None = None


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
    login_url: Annotated[str | None, Field(alias="loginUrl")] = None
    logo_url: Annotated[str | None, Field(alias="logoUrl")] = None
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


class AdminAnnouncement(BaseModel):
    """
    An announcement of an administrator, such as a masthead.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["adminAnnouncement"]
    attributes: AdminAnnouncementAttributes | None = None
    links: ResourceLinks | None = None


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


class Board(BaseModel):
    """
    A place for posts on some skills.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["board"]
    attributes: BoardAttributes | None = None
    relationships: BoardRelationships | None = None
    links: ResourceLinks | None = None


class BulkImportRun(BaseModel):
    """
    The run that was started.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    status: str | None = None
    title: str | None = None
    source: BulkImportRunSource | None = None


class Comment(BaseModel):
    """
    A comment on a post.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["comment"]
    attributes: CommentAttributes | None = None
    relationships: CommentRelationships | None = None
    links: ResourceLinks | None = None


class DiscussionPost(BaseModel):
    """
    A remark in the discussion of a course; seen in Adobe's client, no operation answers with it.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["discussionPost"]
    attributes: DiscussionPostAttributes | None = None
    relationships: DiscussionPostRelationships | None = None
    links: ResourceLinks | None = None


class ExternalLearningAttributes(BaseModel):
    """
    What was learnt, and the review.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    title: str | None = None
    status: Annotated[
        str | None, Field(description="How far the review is; the last two are final.")
    ] = None
    submission_url: Annotated[str | None, Field(alias="submissionUrl")] = None
    creation_source: Annotated[
        str | None, Field(alias="creationSource", description="`LEARNER` seen")
    ] = None
    created_at: Annotated[AwareDatetime | None, Field(alias="createdAt")] = None
    modified_at: Annotated[AwareDatetime | None, Field(alias="modifiedAt")] = None
    fields: list[ExternalLearningField] | None = None
    reviewer_comment: Annotated[str | None, Field(alias="reviewerComment")] = None
    reviewed_at: Annotated[AwareDatetime | None, Field(alias="reviewedAt")] = None


class ExternalLearningCreateAttributes(BaseModel):
    """
    The external learning to submit.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    submission_url: Annotated[
        str | None,
        Field(alias="submissionUrl", description="Pre-signed URL of the uploaded file"),
    ] = None
    fields: list[ExternalLearningFieldCreate] | None = None


class ExternalLearningCustomField(BaseModel):
    """
    A field of the account's own.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    type: Annotated[
        str | None,
        Field(
            description="Kind of a field; one table of the vendor's page calls the duration OBJECT, its sample TEXT."
        ),
    ] = None
    mandatory: bool | None = None
    order: int | None = None
    label: dict[str, str] | None = None
    options: list[ExternalLearningOption] | None = None


class ExternalLearningSettingsAttributes(BaseModel):
    """
    The fields to fill in.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    enabled: bool | None = None
    updated_at: Annotated[AwareDatetime | None, Field(alias="updatedAt")] = None
    core_fields: Annotated[
        list[ExternalLearningCoreField] | None, Field(alias="coreFields")
    ] = None
    custom_fields: Annotated[
        list[ExternalLearningCustomField] | None, Field(alias="customFields")
    ] = None


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
            description='What a job does, with the members of its payload. The manual shows the first two; Adobe documents or uses the others elsewhere. More types exist whose names are not known. generateUsers (CSV): expandMetadata and fetchActiveUsers, truth values, peerAccountId. generateUserBadge (PDF): userBadgeId; articles also send trainingId (at most 1000 in a page) or userId. generateUserIncrementalReport (CSV): fromDate and toDate, needed unless fullExport; expandMetadata; fromUserId, the last id of the part before, as a part has at most 500000 users. generateInstructorUtilisationReport: year ("2023") and month ("2") as text. generateJobAidMetadataReport and generateUserGroupReport: none. generateLoginAccessReport: fromDate and toDate within five quarters, before that archive, {quarter: "4", year: "2021"}. generateCustomRoleAuditReport: fromDate, toDate, locale. generateTrainingReport: courseId, joined by commas, includeSubLOId; of old catalogIds, includeCourseInfo, includeModuleInfo, isNotificationNeeded, isCsvNeeded. generateTrainingStatsReport: userGroups, joined by commas. generateConfigChangeAuditReport: fromDate, toDate, settingTypes (Basics, Integrations, Advanced); its page shows a plain text as status and a downloadUrl in place of the s3Url.',
        ),
    ] = None
    payload: Annotated[dict[str, Any] | None, Field(description="As it was sent")] = (
        None
    )
    status: JobStatus | None = None
    date_completed: Annotated[AwareDatetime | None, Field(alias="dateCompleted")] = None
    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
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


class LeaderBoardUser(BaseModel):
    """
    A user on a leaderboard, with points and rank.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["leaderBoardUser"]
    attributes: UserAttributes | None = None
    links: ResourceLinks | None = None


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
    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
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


class LearningObjectPreview(BaseModel):
    """
    A few facts about a learning object.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["learningObjectPreview"]
    attributes: LearningObjectAttributes | None = None
    links: ResourceLinks | None = None


class LearningObjectQuery(BaseModel):
    """
    Filters of learning objects, under the names of the list's parameters. Those for free seats, wait lists and times exist since July 2024; their names are not printed.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    filter_lo_types: Annotated[
        list[str] | None,
        Field(
            alias="filter.loTypes",
            description="Only these kinds. The manual also spells it `filter.lotypes`.",
        ),
    ] = None
    filter_ignore_enhanced_lp: Annotated[
        bool | None,
        Field(
            alias="filter.ignoreEnhancedLP",
            description="Leave out enhanced learning programs; true unless said otherwise.",
        ),
    ] = None
    filter_catalog_ids: Annotated[
        list[str] | None,
        Field(alias="filter.catalogIds", description="Only what is in these catalogs."),
    ] = None
    filter_skill_name: Annotated[
        list[str] | None,
        Field(
            alias="filter.skillName",
            description="Only what gives these skills, by name.",
        ),
    ] = None
    filter_tag_name: Annotated[
        list[str] | None,
        Field(alias="filter.tagName", description="Only what has these tags."),
    ] = None
    filter_skill_level: Annotated[
        list[str] | None,
        Field(
            alias="filter.skill.level",
            description="Only what gives these levels of a skill.",
        ),
    ] = None
    filter_learner_state: Annotated[
        list[str] | None,
        Field(
            alias="filter.learnerState",
            description="Only where the learner is this far.",
        ),
    ] = None
    filter_lo_format: Annotated[
        list[str] | None,
        Field(alias="filter.loFormat", description="Only what is delivered this way."),
    ] = None
    filter_duration_range: Annotated[
        list[FilterDurationRangeItem] | None,
        Field(
            alias="filter.duration.range",
            description="Only what takes so long, as `min-max` in seconds (`0-1800`).",
        ),
    ] = None
    filter_price: Annotated[
        str | None, Field(alias="filter.price", description="`free` or `paid`.")
    ] = None
    filter_price_range: Annotated[
        list[str] | None,
        Field(
            alias="filter.priceRange",
            description="Only what costs so much, as `min-max`.",
        ),
    ] = None
    filter_city_name: Annotated[
        list[str] | None,
        Field(
            alias="filter.cityName",
            description="Only what has sessions in these cities.",
        ),
    ] = None
    filter_lo_location_id: Annotated[
        list[str] | None,
        Field(
            alias="filter.lo.locationId",
            description="Only what has sessions at these locations.",
        ),
    ] = None
    filter_bookmarks: Annotated[
        bool | None,
        Field(
            alias="filter.bookmarks",
            description="Only what the learner has bookmarked.",
        ),
    ] = None
    filter_announced_groups: Annotated[
        list[str] | None,
        Field(
            alias="filter.announcedGroups",
            description="Only what is announced to these user groups.",
        ),
    ] = None
    filter_effective_modified_date_from_date: Annotated[
        AwareDatetime | None,
        Field(
            alias="filter.effectiveModifiedDate.fromDate",
            description="Only what has changed since then.",
        ),
    ] = None
    filter_effective_modified_date_to_date: Annotated[
        AwareDatetime | None,
        Field(
            alias="filter.effectiveModifiedDate.toDate",
            description="Only what has changed until then.",
        ),
    ] = None
    filter_recommendation_levels: Annotated[
        list[str] | None,
        Field(
            alias="filter.recommendationLevels",
            description="Only what is recommended for these levels.",
        ),
    ] = None
    filter_exclude_ignored_recommendations: Annotated[
        bool | None,
        Field(
            alias="filter.excludeIgnoredRecommendations",
            description="Leave out what the learner has blocked.",
        ),
    ] = None
    filter_ignore_higher_order_lo_enrollment: Annotated[
        bool | None, Field(alias="filter.ignoreHigherOrderLOEnrollment")
    ] = None
    filter_lang_sub_l_os: Annotated[bool | None, Field(alias="filter.lang.subLOs")] = (
        None
    )
    filter_lang_two_letter_code: Annotated[
        bool | None, Field(alias="filter.lang.twoLetterCode")
    ] = None
    filter_external_certifications: Annotated[
        bool | None,
        Field(
            alias="filter.externalCertifications",
            description="Only external certifications.",
        ),
    ] = None
    filter_enrollment_type: Annotated[
        str | None,
        Field(
            alias="filter.enrollmentType", description="`SELF_ENROLL` or `AUTO_ENROLL`."
        ),
    ] = None
    filter_job_aid_type: Annotated[
        str | None, Field(alias="filter.jobAidType", description="`AI_COACH` is known.")
    ] = None
    filter_alternate_complete_lo_mode: Annotated[
        str | None,
        Field(
            alias="filter.alternateCompleteLo.mode",
            description="`UNION` or `INTERSECTION`.",
        ),
    ] = None
    filter_alternate_complete_lo_exclude: Annotated[
        str | None,
        Field(
            alias="filter.alternateCompleteLo.exclude",
            description="`completed` is known.",
        ),
    ] = None
    language: Annotated[
        list[str] | None, Field(description="Only what there is in these languages.")
    ] = None
    preferred_sort_partition_order: Annotated[
        list[str] | None,
        Field(
            alias="preferredSortPartitionOrder",
            description="Learner states, in the order in which they are to come.",
        ),
    ] = None
    show_lo_content_source: Annotated[
        bool | None, Field(alias="showLoContentSource")
    ] = None
    use_cache: Annotated[bool | None, Field(alias="useCache")] = None
    ids: Annotated[
        list[str] | None, Field(description="Only these learning objects.")
    ] = None
    filter_authors: Annotated[
        list[LearningObjectAuthorFilter] | None,
        Field(
            alias="filter.authors", description="Only what these legacy authors wrote."
        ),
    ] = None
    filter_recommendation_products: Annotated[
        list[RecommendationCriterionFilter] | None,
        Field(
            alias="filter.recommendationProducts",
            description="Only what is recommended for these products.",
        ),
    ] = None
    filter_recommendation_roles: Annotated[
        list[RecommendationCriterionFilter] | None,
        Field(
            alias="filter.recommendationRoles",
            description="Only what is recommended for these roles.",
        ),
    ] = None


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


class LoInterest(BaseModel):
    """
    A learner's interest in a learning object.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["loInterest"]
    attributes: LoInterestAttributes | None = None
    relationships: LoInterestRelationships | None = None
    links: ResourceLinks | None = None


class Note(BaseModel):
    """
    A learner's note on a module.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["note"]
    attributes: NoteAttributes | None = None
    relationships: NoteRelationships | None = None
    links: ResourceLinks | None = None


class NoteCreate(BaseModel):
    """
    The note to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["note"]
    attributes: NoteCreateAttributes
    relationships: NoteCreateRelationships | None = None


class NoteCreateDocument(BaseModel):
    """
    The note to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: NoteCreate


class NoteUpdate(BaseModel):
    """
    The note's new text.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["note"]
    attributes: NoteUpdateAttributes | None = None
    relationships: NoteUpdateRelationships | None = None


class NoteUpdateDocument(BaseModel):
    """
    The note's new text.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: NoteUpdate


class Post(BaseModel):
    """
    A post on a board.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["post"]
    attributes: PostAttributes | None = None
    relationships: PostRelationships | None = None
    links: ResourceLinks | None = None


class PostCreate(BaseModel):
    """
    The post to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["post"]
    attributes: PostCreateAttributes


class PostCreateDocument(BaseModel):
    """
    The post to write.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: PostCreate


class PostUpdate(BaseModel):
    """
    The post, rewritten.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["post"]
    attributes: PostUpdateAttributes


class PostUpdateDocument(BaseModel):
    """
    The post, rewritten.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: PostUpdate


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


class Reply(BaseModel):
    """
    A reply to a comment.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["reply"]
    attributes: ReplyAttributes | None = None
    relationships: ReplyRelationships | None = None
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


class SearchResult(BaseModel):
    """
    What a search has found.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["searchResult"]
    attributes: SearchResultAttributes | None = None
    relationships: SearchResultRelationships | None = None
    links: ResourceLinks | None = None


class SessionConflict(BaseModel):
    """
    A session that clashes with another.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["sessionConflict"]
    attributes: SessionConflictAttributes | None = None
    relationships: SessionConflictRelationships | None = None
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


class UserRecommendationPreferencesUpdate(BaseModel):
    """
    The preferences to add.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str | None = None
    type: Literal["userRecommendationPreferences"]
    attributes: UserRecommendationPreferencesUpdateAttributes


class UserRecommendationPreferencesUpdateDocument(BaseModel):
    """
    The preferences to add.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: UserRecommendationPreferencesUpdate


class WebhookEvent(BaseModel):
    """
    One event.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    event_id: Annotated[
        str,
        Field(
            alias="eventId",
            description="The same when it is delivered again; of an asynchronous call, its `event_id`",
        ),
    ]
    event_name: Annotated[
        str,
        Field(
            alias="eventName",
            description="What has happened. Events of learners come at once; `_BATCH` ones come from administrators, managers, the platform or a migration. The event of an alternate completion exists, its name is not printed.",
        ),
    ]
    timestamp: Annotated[
        AwareDatetime | int | None, Field(description="An older sample has a number")
    ] = None
    event_info: Annotated[str | None, Field(alias="eventInfo")] = None
    data: WebhookEventData | None = None


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


class ExternalLearning(BaseModel):
    """
    Learning outside of Learning Manager that a learner has submitted.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["externalLearning"]
    attributes: ExternalLearningAttributes | None = None
    relationships: ExternalLearningRelationships | None = None
    links: ResourceLinks | None = None


class ExternalLearningCreate(BaseModel):
    """
    The external learning to submit.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    type: Literal["externalLearning"]
    attributes: ExternalLearningCreateAttributes


class ExternalLearningCreateDocument(BaseModel):
    """
    The external learning to submit.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    data: ExternalLearningCreate


class ExternalLearningSettings(BaseModel):
    """
    The form for external learning.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    id: str
    type: Literal["externalLearningSettings"]
    attributes: ExternalLearningSettingsAttributes | None = None
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


class WebhookDelivery(BaseModel):
    """
    What is posted to the target: events in their order. Events may come twice (compare `eventId`).
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    account_id: Annotated[int | None, Field(alias="accountId")] = None
    events: list[WebhookEvent]


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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class JobPage(BaseModel):
    """
    A page of job resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[Job]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class LeaderBoardUserDocument(BaseModel):
    """
    One leaderBoardUser.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: LeaderBoardUser
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class LeaderBoardUserPage(BaseModel):
    """
    A page of leaderBoardUser resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[LeaderBoardUser]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: LearningObjectPageMeta | None = None


class LearningObjectPreviewPage(BaseModel):
    """
    A page of learningObjectPreview resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[LearningObjectPreview]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class LearningObjectResourceDocument(BaseModel):
    """
    One module.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: LearningObjectResource
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class LoEnrollmentMetaDocument(BaseModel):
    """
    One loEnrollmentMeta.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: LoEnrollmentMeta
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class LoInstanceSummaryDocument(BaseModel):
    """
    One loInstanceSummary.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: LoInstanceSummary
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class LoInterestDocument(BaseModel):
    """
    One loInterest.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: LoInterest
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class MinimalAccountPage(BaseModel):
    """
    A page of minimalAccount resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[MinimalAccount]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class NoteDocument(BaseModel):
    """
    One note.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Note
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class NotePage(BaseModel):
    """
    A page of note resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[Note]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class PersonalizedPathDocument(BaseModel):
    """
    One personalized path.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: PersonalizedPath
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class PersonalizedPathPage(BaseModel):
    """
    A page of personalized path resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[PersonalizedPath]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class PostDocument(BaseModel):
    """
    One post.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Post
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class PostPage(BaseModel):
    """
    A page of post resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[Post]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class RecommendationPage(BaseModel):
    """
    A page of recommendation resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[Recommendation]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: RecommendationMeta | None = None


class RecommendationProductPage(BaseModel):
    """
    A page of recommendationProduct resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[RecommendationProduct]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class RecommendationRolePage(BaseModel):
    """
    A page of recommendationRole resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[RecommendationRole]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class ReplyDocument(BaseModel):
    """
    One reply.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Reply
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class ReplyPage(BaseModel):
    """
    A page of reply resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[Reply]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class ResourceDocument(BaseModel):
    """
    One resource.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Resource
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class SearchResultPage(BaseModel):
    """
    A page of searchResult resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[SearchResult]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: SearchMeta | None = None


class SessionConflictPage(BaseModel):
    """
    A page of sessionConflict resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[SessionConflict]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class SkillInterestSearchResultPage(BaseModel):
    """
    A page of skillInterestSearchResult resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[SkillInterestSearchResult]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class SocialProfileDocument(BaseModel):
    """
    One socialProfile.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: SocialProfile
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserBadgeDocument(BaseModel):
    """
    One earned badge.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: UserBadge
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserCalendarPage(BaseModel):
    """
    A page of calendar session resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[UserCalendar]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserGroupDocument(BaseModel):
    """
    One userGroup.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: UserGroup
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserGroupPage(BaseModel):
    """
    A page of userGroup resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[UserGroup]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserGroupSearchResultPage(BaseModel):
    """
    A page of userGroupSearchResult resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[UserGroupSearchResult]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserModuleGradeDocument(BaseModel):
    """
    One userModuleGrade.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: UserModuleGrade
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserNotificationDocument(BaseModel):
    """
    One notification.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: UserNotification
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserNotificationPage(BaseModel):
    """
    A page of notification resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[UserNotification]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserRecommendationPreferencesDocument(BaseModel):
    """
    One userRecommendationPreferences.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: UserRecommendationPreferences
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserSkillInterestDocument(BaseModel):
    """
    One userSkillInterest.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: UserSkillInterest
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class UserSkillInterestPage(BaseModel):
    """
    A page of userSkillInterest resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[UserSkillInterest]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class AccountDocument(BaseModel):
    """
    One account.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Account
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class AdminAnnouncementDocument(BaseModel):
    """
    One adminAnnouncement.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: AdminAnnouncement
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class AdminAnnouncementPage(BaseModel):
    """
    A page of adminAnnouncement resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[AdminAnnouncement]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class BoardDocument(BaseModel):
    """
    One board.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Board
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class BoardPage(BaseModel):
    """
    A page of board resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[Board]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class CatalogDocument(BaseModel):
    """
    One catalog.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Catalog
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class CatalogPage(BaseModel):
    """
    A page of catalog resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[Catalog]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class ChannelPage(BaseModel):
    """
    A page of channel resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[Channel]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class ChannelRecordingPage(BaseModel):
    """
    A page of channelRecording resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[ChannelRecording]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class CommentDocument(BaseModel):
    """
    One comment.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Comment
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class CommentPage(BaseModel):
    """
    A page of comment resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[Comment]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class DataDocument(BaseModel):
    """
    One list of names.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: Data
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class ExternalLearningDocument(BaseModel):
    """
    One externalLearning.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: ExternalLearning
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class ExternalLearningPage(BaseModel):
    """
    A page of externalLearning resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[ExternalLearning]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class ExternalLearningSettingsDocument(BaseModel):
    """
    One externalLearningSettings.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: ExternalLearningSettings
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class ExternalProfilePage(BaseModel):
    """
    A page of registration profile resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[ExternalProfile]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
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
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None


class GamificationSettingsPage(BaseModel):
    """
    A page of gamificationSettings resources.
    """

    model_config = ConfigDict(
        extra="allow",
        populate_by_name=True,
    )
    links: Links | None = None
    data: list[GamificationSettings]
    included: (
        list[
            Account
            | AdminAnnouncement
            | Badge
            | Board
            | Catalog
            | Channel
            | ChannelRecording
            | Comment
            | Counts
            | Data
            | DiscussionPost
            | ExternalLearning
            | ExternalLearningSettings
            | ExternalProfile
            | Feedback
            | FeedbackInfo
            | GamificationLevel
            | GamificationSettings
            | Job
            | LeaderBoardUser
            | LearningObject
            | LearningObjectInstance
            | LearningObjectInstanceEnrollment
            | LearningObjectPreview
            | LearningObjectResource
            | LearningObjectResourceGrade
            | LearningObjectSkill
            | LoEnrollmentMeta
            | LoInstanceSummary
            | LoInterest
            | MinimalAccount
            | Note
            | PersonalizedPath
            | Post
            | Recommendation
            | RecommendationProduct
            | RecommendationRole
            | Reply
            | ReportAbuse
            | Resource
            | Room
            | SearchResult
            | SessionConflict
            | Skill
            | SkillInterestSearchResult
            | SkillLevel
            | SocialProfile
            | SocialResource
            | Story
            | User
            | UserBadge
            | UserCalendar
            | UserGroup
            | UserGroupSearchResult
            | UserModuleGrade
            | UserNotification
            | UserRecommendationPreferences
            | UserSetting
            | UserSkill
            | UserSkillInterest
            | UnknownResource
        ]
        | None
    ) = None
    meta: Meta | None = None
