"""Adobe Learning Manager API: pydantic models. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from datetime import datetime

try:
    from pydantic import BaseModel, ConfigDict, Field, RootModel
except ModuleNotFoundError as error:
    raise ImportError("these models need pydantic: pip install 'syllabind[pydantic]'") from error


class Base(BaseModel):
    """A model that keeps unknown members, and takes members by their Python name, too."""

    model_config = ConfigDict(extra="allow", populate_by_name=True)


class AbuseReportAttributes(Base):
    """
    A report of abuse.
    """

    reason: str | None = None


class AcceptedEvent(Base):
    """
    What an asynchronous call has started.
    """

    event_id: str


class AccountActiveField(Base):
    """
    An active field and its values; people have them as `fields`.
    """

    name: str | None = None
    allowed_values: Annotated[list[str] | None, Field(alias="allowedValues")] = None
    is_multi_value: Annotated[bool | None, Field(alias="isMultiValue")] = None


class AccountActiveFields(Base):
    """
    The active fields of an account, as Adobe's client reads them. It is plain JSON, not JSON:API.
    """

    fields: list[AccountActiveField] | None = None


class AccountTerminology(Base):
    """
    The account's own word for something.
    """

    entity_type: Annotated[str | None, Field(alias="entityType")] = None
    locale: str | None = None
    name: str | None = None
    plural_name: Annotated[str | None, Field(alias="pluralName")] = None


class AdaptiveConfig(Base):
    """
    Whom a section of an adaptive program is for.
    """

    user_group_id: Annotated[
        Any | None, Field(alias="userGroupId", description="Type unknown")
    ] = None
    user_group_name: Annotated[str | None, Field(alias="userGroupName")] = None
    mandatory: bool | None = None


class AnnouncementContent(Base):
    """
    Content of an announcement in one language.
    """

    content_type: Annotated[
        str | None, Field(alias="contentType", description="`IMAGE` seen")
    ] = None
    content_url: Annotated[str | None, Field(alias="contentUrl")] = None
    locale: str | None = None
    alt_text: Annotated[str | None, Field(alias="altText")] = None
    thumbnail_url: Annotated[str | None, Field(alias="thumbnailUrl")] = None
    content_sources: Annotated[list[Any] | None, Field(alias="contentSources")] = None


class AuthorDetail(Base):
    """
    A shared or legacy author.
    """

    author_id: Annotated[
        Any | None, Field(alias="authorId", description="Type unknown in answers")
    ] = None
    author_name: Annotated[str | None, Field(alias="authorName")] = None
    author_type: Annotated[str | None, Field(alias="authorType")] = None


class Avatar(Base):
    """
    A picture.
    """

    image_url: Annotated[
        str, Field(alias="imageUrl", description="URL of the uploaded picture")
    ]


class BadgeProvider(Base):
    """
    The service that issues a badge, such as Credly.
    """

    id: str | None = None
    provider: str | None = None


class BoardAttributes(Base):
    """
    Name and numbers of a board.
    """

    name: str | None = None
    description: str | None = None
    rich_textdescription: Annotated[
        str | None, Field(alias="richTextdescription", description="Adobe's spelling")
    ] = None
    activity_level: Annotated[
        str | None, Field(alias="activityLevel", description="HIGH and NORMAL seen")
    ] = None
    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    date_updated: Annotated[datetime | None, Field(alias="dateUpdated")] = None
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


class BulkImportRunStatus(Base):
    """
    A run. It also holds an array, whose name is not printed, of objects with id, lastHeartbeatTime, objectName, jobState (COMPLETED and WAITING_IN_QUEUE seen), errorCsvLink, errorLogLink and sequenceNumber.
    """

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


class CatalogAttributes(Base):
    """
    What a catalog is.
    """

    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    date_updated: Annotated[datetime | None, Field(alias="dateUpdated")] = None
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


class CatalogLabelValue(Base):
    """
    A value of a catalog label.
    """

    name: str | None = None
    id: str | None = None


class CatalogVisibility(RootModel[dict[str, bool]]):
    """
    Whether each learning object, by id, can be reached directly through a catalog.
    """

    root: dict[str, bool]


class CertificationErrorMeta(Base):
    """
    What is wrong.
    """

    error: str | None = None
    detail: str | None = None


class ChannelAttributes(Base):
    """
    What a channel says of itself, as Adobe's front end reads it.
    """

    name: str | None = None
    description: str | None = None
    color: str | None = None
    board_id: Annotated[int | None, Field(alias="boardId")] = None
    is_subscribed: Annotated[bool | None, Field(alias="isSubscribed")] = None
    enabled: bool | None = None
    state: Annotated[
        str | None, Field(description="`PSEUDO` is a made-up channel, to be skipped")
    ] = None
    recording_count: Annotated[int | None, Field(alias="recordingCount")] = None
    new_count: Annotated[int | None, Field(alias="newCount")] = None
    deleted_count: Annotated[int | None, Field(alias="deletedCount")] = None


class ChannelRecordingAttributes(Base):
    """
    What a recording says of itself, as Adobe's front end reads it.
    """

    channel_id: Annotated[int | None, Field(alias="channelId")] = None
    channel_name: Annotated[str | None, Field(alias="channelName")] = None
    title: str | None = None
    speaker: str | None = None
    tag: str | None = None
    url: str | None = None
    source_key: Annotated[str | None, Field(alias="sourceKey")] = None
    post_id: Annotated[str | None, Field(alias="postId")] = None
    recording_id: Annotated[
        str | None, Field(alias="recordingId", description="Null where it was seen")
    ] = None
    status: Annotated[str | None, Field(description="`ACTIVE` seen")] = None
    is_deleted: Annotated[bool | None, Field(alias="isDeleted")] = None
    is_new: Annotated[bool | None, Field(alias="isNew")] = None
    published_date_ms: Annotated[
        int | None,
        Field(alias="publishedDateMs", description="Milliseconds since 1970"),
    ] = None
    created_date_ms: Annotated[
        int | None, Field(alias="createdDateMs", description="Milliseconds since 1970")
    ] = None
    duration_seconds: Annotated[float | None, Field(alias="durationSeconds")] = None
    board_id: Annotated[int | None, Field(alias="boardId")] = None
    activity_type: Annotated[
        str | None,
        Field(
            alias="activityType",
            description="ACTIVE, NEW, DELETED or RECENTLY_ADDED; the spelling was not seen",
        ),
    ] = None


class CommentCreateAttributes(Base):
    """
    The comment to write.
    """

    state: str | None = None
    text: str | None = None


class CommentUpdateAttributes(Base):
    """
    The comment, rewritten.
    """

    state: str | None = None
    text: str | None = None
    is_correct_answer: Annotated[bool | None, Field(alias="isCorrectAnswer")] = None


class ConnectorConfig(Base):
    """
    Settings of connectors. Adobe's client reads them; their shape is not documented.
    """


class CountsAttributes(Base):
    """
    Ids by urgency.
    """

    completed: list[str] | None = None
    due: list[str] | None = None
    overdue: list[str] | None = None
    safe: list[str] | None = None
    entity_type: Annotated[str | None, Field(alias="entityType")] = None


class DataAttributes(Base):
    """
    Names of skills, tags, cities and the like.
    """

    names: list[str] | None = None


class DataFilters(Base):
    """
    Values to filter by. Adobe's client reads them; their shape is not documented.
    """


class DesktopAppCheck(Base):
    """
    About a version of the desktop app. Its shape is not documented.
    """


class DiscussionPostAttributes(Base):
    """
    The remark.
    """

    comment: str | None = None
    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None


class DndSetting(Base):
    """
    Mails that are blocked.
    """

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


class EnrollmentProofAttributes(Base):
    """
    The proof of an external certification.
    """

    url: str | None = None
    date_completed: Annotated[datetime | None, Field(alias="dateCompleted")] = None


class EnrollmentRating(Base):
    """
    The stars to give.
    """

    rating: float


class ErrorSource(Base):
    """
    Where an error comes from.
    """

    info: Annotated[str | None, Field(description="Details or a machine code")] = None


class ExtensionMetadata(Base):
    """
    Texts of an extension in one language.
    """

    description: str | None = None
    locale: str | None = None
    name: str | None = None
    label: str | None = None


class ExtensionOverride(Base):
    """
    Whether an extension of the account is on here.
    """

    id: str | None = None
    enabled: Annotated[
        Any | None,
        Field(description="A text in Adobe's client; its values are unknown"),
    ] = None


class ExternalPoints(Base):
    """
    Points earned elsewhere.
    """

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


class ExternalProfileAttributes(Base):
    """
    Who may register, how many and until when.
    """

    name: str | None = None
    expiry: Annotated[datetime | None, Field(description="End of the registration")] = (
        None
    )
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


class ExternalProfileCreateAttributes(Base):
    """
    Who may register, how many and until when.
    """

    name: str | None = None
    expiry: Annotated[datetime | None, Field(description="End of the registration")] = (
        None
    )
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


class ExternalProfileUpdateAttributes(Base):
    """
    The changes to a registration profile.
    """

    name: str | None = None
    expiry: Annotated[datetime | None, Field(description="End of the registration")] = (
        None
    )
    manager_email: Annotated[str | None, Field(alias="managerEmail")] = None
    seat_limit: Annotated[int | None, Field(alias="seatLimit")] = None


class ExternalSession(Base):
    """
    Where external content is launched.
    """

    location: str | None = None


class FeedbackAnswer(Base):
    """
    The answer to one question.
    """

    id: str | None = None
    question_id: Annotated[str | None, Field(alias="questionId")] = None
    answer: str | None = None


class FilterPanelSetting(Base):
    """
    Which filters learners see.
    """

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


class FilterableRanges(Base):
    """
    Ranges to choose from; the form of a range is not documented.
    """

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


class FilterableTerms(Base):
    """
    Values to choose from.
    """

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


class FreeBody(Base):
    """
    An undocumented body; its members are the caller's to find out.
    """


class GamificationLevelAttributes(Base):
    """
    What a level is.
    """

    color: str | None = None
    name: str | None = None
    points: int | None = None


class GamificationSettingsAttributes(Base):
    """
    What gives how many points.
    """

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


class InstructorSkillAttributes(Base):
    """
    What an instructor can teach.
    """

    instructor_skills: Annotated[
        Any | None, Field(alias="instructorSkills", description="Type unknown")
    ] = None
    instructor_skill_level: Annotated[
        Any | None, Field(alias="instructorSkillLevel", description="Type unknown")
    ] = None


class JobResult(Base):
    """
    The outcome of a completed generateConfigChangeAuditReport.
    """

    download_url: Annotated[
        str | None,
        Field(
            alias="downloadUrl",
            description="Signed URL of the file, to be followed as it is",
        ),
    ] = None
    expires_at: Annotated[
        datetime | None,
        Field(
            alias="expiresAt",
            description="When the URL expires; another look at the job gives a new one",
        ),
    ] = None


class JobStatusData(Base):
    """
    The outcome of a job.
    """

    s3_url: Annotated[
        str | None,
        Field(
            alias="s3Url",
            description="Pre-signed URL of the file, CSV for a report and PDF for a badge; fetched without a token",
        ),
    ] = None


class LearnerAttemptInfo(Base):
    """
    The learner's attempts at a module.
    """

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


class LearnerTokenRequest(Base):
    """
    Proves that an administrator asks.
    """

    client_id: str
    client_secret: str
    refresh_token: Annotated[
        str, Field(description="Refresh token of an administrator")
    ]


class LearningObjectAuthorFilter(Base):
    """
    A legacy author.
    """

    author_id: Annotated[int | None, Field(alias="authorId")] = None
    author_type: Annotated[str | None, Field(alias="authorType")] = None


class LearningObjectEnforcedField(RootModel[str]):
    root: Annotated[
        str,
        Field(description="What `enforcedFields[learningObject]` is known to take."),
    ]


class LearningObjectInstanceEnrollmentAttributes(Base):
    """
    How far an enrollment is.
    """

    date_completed: Annotated[datetime | None, Field(alias="dateCompleted")] = None
    date_enrolled: Annotated[datetime | None, Field(alias="dateEnrolled")] = None
    date_started: Annotated[datetime | None, Field(alias="dateStarted")] = None
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
        datetime | None, Field(alias="completionDeadline")
    ] = None
    last_access_date: Annotated[datetime | None, Field(alias="lastAccessDate")] = None
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
        datetime | None,
        Field(alias="previousExpiryDate", description="Only when asked for"),
    ] = None


class LearningObjectPageMeta(Base):
    """
    Facts about a list of learning objects.
    """

    count: Annotated[int | None, Field(description="Learning objects in all")] = None


class FilterDurationRangeItem(RootModel[str]):
    root: Annotated[str, Field(pattern="^[0-9]+-[0-9]+$")]


class LearningObjectResourceGradeAttributes(Base):
    """
    Outcome of a module.
    """

    date_completed: Annotated[datetime | None, Field(alias="dateCompleted")] = None
    date_started: Annotated[datetime | None, Field(alias="dateStarted")] = None
    date_success: Annotated[datetime | None, Field(alias="dateSuccess")] = None
    duration: Annotated[float | None, Field(description="Seconds")] = None
    has_passed: Annotated[bool | None, Field(alias="hasPassed")] = None
    progress_percent: Annotated[
        float | None, Field(alias="progressPercent", description="0 to 100")
    ] = None
    score: float | None = None
    completed: bool | None = None
    highest_score: Annotated[float | None, Field(alias="highestScore")] = None
    max_score: Annotated[float | None, Field(alias="maxScore")] = None


class LearningObjectResourceUpdateAttributes(Base):
    """
    The submission of a module.
    """

    submission_url: Annotated[str | None, Field(alias="submissionUrl")] = None


class LearningObjectSkillAttributes(Base):
    """
    Credits towards a level.
    """

    credits: float | None = None
    learning_object_id: Annotated[
        str | None,
        Field(
            alias="learningObjectId",
            description="Stands in for the relationship, which is deprecated",
        ),
    ] = None


class LikedPosts(Base):
    """
    Ids of posts.
    """

    liked_post_ids: Annotated[list[str | int] | None, Field(alias="likedPostIds")] = (
        None
    )


class LikedRecordings(Base):
    """
    Posts of recordings that one likes.
    """

    meta: LikedPosts


class Links(Base):
    """
    Links of a document. `next` and `prev` are there only when such a page exists.
    """

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


class LoEnrollmentMetaAttributes(Base):
    """
    Whether enrolling is possible and done.
    """

    enrollable: bool | None = None
    enrolled: bool | None = None


class LoInstanceSummaryAttributes(Base):
    """
    Counts.
    """

    as_of: Annotated[
        datetime | None, Field(alias="asOf", description="When it was counted")
    ] = None
    completion_count: Annotated[int | None, Field(alias="completionCount")] = None
    enrollment_count: Annotated[int | None, Field(alias="enrollmentCount")] = None
    seat_limit: Annotated[int | None, Field(alias="seatLimit")] = None
    waitlist_count: Annotated[int | None, Field(alias="waitlistCount")] = None


class LoInterestAttributes(Base):
    """
    Whether there is an interest.
    """

    interested: bool | None = None
    user_id: Annotated[
        Any | None, Field(alias="userId", description="Type unknown")
    ] = None


class LocalizationMetadata(Base):
    """
    Name and texts of an object in one language.
    """

    locale: Annotated[str | None, Field(description="`en-US` style")] = None
    name: str | None = None
    description: str | None = None
    overview: str | None = None
    rich_text_overview: Annotated[str | None, Field(alias="richTextOverview")] = None


class LocalizedHelpLink(Base):
    """
    A help page in one language.
    """

    link: str | None = None
    locale: str | None = None
    name: str | None = None


class LoginHtml(RootModel[str]):
    root: Annotated[
        str, Field(description="An HTML page. Its content is not documented.")
    ]


class MarketplaceCount(Base):
    """
    How many learning objects the marketplace has.
    """

    count: int


class MaxPrice(Base):
    """
    The highest price of each kind, in the currency of the account.
    """

    course: float | None = None
    learning_program: Annotated[float | None, Field(alias="learningProgram")] = None
    certification: float | None = None


class MentioningCommentAttributes(Base):
    """
    Text and place; ids are numbers here.
    """

    post_id: Annotated[int | None, Field(alias="postId")] = None
    account_id: Annotated[int | None, Field(alias="accountId")] = None
    text: str | None = None
    created_by_user_id: Annotated[int | None, Field(alias="createdByUserId")] = None
    comment_level: Annotated[
        int | None,
        Field(alias="commentLevel", description="0 for a comment, 1 for a reply"),
    ] = None


class MentioningPostAttributes(Base):
    """
    Text and place; ids are numbers here.
    """

    board_id: Annotated[int | None, Field(alias="boardId")] = None
    account_id: Annotated[int | None, Field(alias="accountId")] = None
    text: str | None = None
    created_by_user_id: Annotated[int | None, Field(alias="createdByUserId")] = None
    post_type: Annotated[
        str | None, Field(alias="postType", description="`discussion` is known")
    ] = None


class MentioningReplyAttributes(Base):
    """
    Text and place; ids are numbers here.
    """

    post_id: Annotated[int | None, Field(alias="postId")] = None
    account_id: Annotated[int | None, Field(alias="accountId")] = None
    text: str | None = None
    created_by_user_id: Annotated[int | None, Field(alias="createdByUserId")] = None
    comment_level: Annotated[
        int | None,
        Field(alias="commentLevel", description="0 for a comment, 1 for a reply"),
    ] = None
    parent_comment_id: Annotated[int | None, Field(alias="parentCommentId")] = None


class Menus(Base):
    """
    Menus and pages. Their shape is not documented.
    """


class Meta(Base):
    """
    Extra facts about a document; which ones depends on the operation.
    """


class MigrationInfo(Base):
    """
    Ids of a run.
    """

    migration_project_id: Annotated[str | None, Field(alias="migrationProjectId")] = (
        None
    )
    sprint_id: Annotated[str | None, Field(alias="sprintId")] = None
    sprint_run_id: Annotated[str | None, Field(alias="sprintRunId")] = None


class MinimalAccountAttributes(Base):
    """
    Name and settings.
    """

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


class MultipleAttempt(Base):
    """
    How often a module may be tried.
    """

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


class NoteAttributes(Base):
    """
    Text and place of a note.
    """

    marker: Annotated[
        str | None, Field(description="Place in the module; its form is not documented")
    ] = None
    text: str | None = None


class NoteCreateAttributes(Base):
    """
    The note to write.
    """

    marker: str | None = None
    text: str | None = None


class NoteUpdateAttributes(Base):
    """
    The note's new text.
    """

    text: str | None = None


class NotificationAnnouncement(Base):
    """
    The announcement that a message is about.
    """

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


class PersonalizedPathMetadata(Base):
    """
    The texts of a path in one language.
    """

    locale: str | None = None
    name: str | None = None
    description: str | None = None
    overview: str | None = None


class PersonalizedPathSection(Base):
    """
    A part of a path.
    """

    id: str | None = None
    lo_ids: Annotated[
        list[str] | None,
        Field(alias="loIds", description="Learning objects in their order"),
    ] = None
    localized_metadata: Annotated[
        list[PersonalizedPathMetadata] | None, Field(alias="localizedMetadata")
    ] = None


class PlayerState(Base):
    """
    What was last open in the player.
    """

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


class PlayerStateUpdate(Base):
    """
    What is open in the player.
    """

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


class PollChoice(Base):
    """
    The option chosen in a poll.
    """

    option_id: Annotated[str | None, Field(alias="optionId")] = None


class PostCounts(Base):
    """
    The likes and views of a recording.
    """

    like_count: Annotated[int | None, Field(alias="likeCount")] = None
    view_count: Annotated[int | None, Field(alias="viewCount")] = None
    is_liked: Annotated[bool | None, Field(alias="isLiked")] = None
    post_id: Annotated[str | None, Field(alias="postId")] = None


class PostStats(Base):
    """
    The likes and views of a recording.
    """

    meta: PostCounts


class PrerequisiteConstraint(Base):
    """
    Whether a prerequisite is mandatory.
    """

    prerequisite_lo_id: Annotated[str | None, Field(alias="prerequisiteLOId")] = None
    mandatory: bool | None = None


class PrlCriterion(Base):
    """
    Whether one criterion is on.
    """

    enabled: bool | None = None
    levels_enabled: Annotated[bool | None, Field(alias="levelsEnabled")] = None


class PublicCatalog(Base):
    """
    A catalogue that holds it.
    """

    id: str | None = None
    name: str | None = None


class PublicInstance(Base):
    """
    A run of a public learning object.
    """

    id: str | None = None
    name: str | None = None
    status: str | None = None
    price: float | None = None


class PublicLearningObject(Base):
    """
    A learning object of the public catalogue.
    """

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


class PublicLearningObjectIds(Base):
    """
    Ids of learning objects.
    """

    lo_ids: Annotated[list[str], Field(alias="loIds")]


class PublicSearchAnswer(Base):
    """
    A page of the public catalogue.
    """

    results: list[PublicLearningObject]
    request: Annotated[
        Any | None, Field(description="The request; its form is not documented")
    ] = None
    self: Annotated[Any | None, Field(description="Its form is not documented")] = None
    count: Annotated[int | None, Field(description="Learning objects in all")] = None


class PublicSearchRange(Base):
    """
    From and to, both included.
    """

    gte: Annotated[Any | None, Field(description="A number or a date")] = None
    lte: Annotated[Any | None, Field(description="A number or a date")] = None


class PublicSearchSort(Base):
    """
    How to sort.
    """

    name: Annotated[
        str | None,
        Field(
            description="duration, publishDate, dateCreated, name_en, averageRating, ratingsCount, or relevance unless said otherwise"
        ),
    ] = None
    order: str | None = None


class PublicSearchTerm(Base):
    """
    What is on or off.
    """

    enrollment_deadline_passed: Annotated[
        bool | None, Field(alias="enrollmentDeadlinePassed")
    ] = None


class PublicSeats(Base):
    """
    Seats of one instance.
    """

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


class PublicSummary(Base):
    """
    Seats of a learning object.
    """

    results: list[PublicSeats]
    count: int | None = None


class RateLimitBody(Base):
    """
    The answer to too many requests.
    """

    message: str | None = None


class Rating(Base):
    """
    Stars that learners have given.
    """

    average_rating: Annotated[float | None, Field(alias="averageRating")] = None
    ratings_count: Annotated[int | None, Field(alias="ratingsCount")] = None


class RatingReward(Base):
    """
    What a rating has earned; may be empty.
    """

    awarded_points: Annotated[float | None, Field(alias="awardedPoints")] = None


class RecommendationMeta(Base):
    """
    Facts about a list of recommendations.
    """

    strip_count: Annotated[int | None, Field(alias="stripCount")] = None
    skill_name: Annotated[str | None, Field(alias="skillName")] = None


class RecommendationPreference(Base):
    """
    A product or role that a user has chosen.
    """

    id: str | None = None
    name: str | None = None
    date_created: Annotated[str | None, Field(alias="dateCreated")] = None
    levels: list[str] | None = None


class RecommendationPreferenceCreate(Base):
    """
    A product or role to choose.
    """

    id: str
    levels: list[str] | None = None


class RecommendationPreferenceUpdateAttributes(Base):
    """
    How a product or role is preferred.
    """

    name: str | None = None
    levels: list[str] | None = None


class RecommendationProductAttributes(Base):
    """
    Name and levels of a product.
    """

    name: str | None = None
    levels: list[str] | None = None


class RecommendationReason(Base):
    """
    A reason in parts.
    """

    model_id: Annotated[int | None, Field(alias="modelId")] = None
    model_type: Annotated[str | None, Field(alias="modelType")] = None
    model_values: Annotated[dict[str, Any] | None, Field(alias="modelValues")] = None
    template: str | None = None


class RecommendationRoleAttributes(Base):
    """
    Name and levels of a role.
    """

    name: str | None = None
    levels: list[str] | None = None


class RecommendationStripAttributes(Base):
    """
    What a strip is about.
    """

    strip_type: Annotated[str | None, Field(alias="stripType")] = None
    products: list[RecommendationPreference] | None = None
    roles: list[RecommendationPreference] | None = None
    skills: list[dict[str, Any]] | None = None


class RecordingCommentAttributes(Base):
    """
    A comment and its writer.
    """

    text: str | None = None
    user_id: Annotated[str | None, Field(alias="userId")] = None
    user_name: Annotated[str | None, Field(alias="userName")] = None
    initials: str | None = None
    date_created: Annotated[str | None, Field(alias="dateCreated")] = None


class RecordingCommentCreate(Base):
    """
    A comment to write.
    """

    text: str


class RedirectUrl(RootModel[str]):
    root: Annotated[str, Field(description="Where to send the learner.")]


class ReplyCreateAttributes(Base):
    """
    The reply to write.
    """

    state: str | None = None
    text: str | None = None


class ReplyUpdateAttributes(Base):
    """
    The reply, rewritten.
    """

    state: str | None = None
    text: str | None = None


class ReportAbuseAttributes(Base):
    """
    Why it was reported.
    """

    reason: str | None = None


class ResourceIdentifier(Base):
    """
    Names one resource of any type.
    """

    id: str
    type: str


class ResourceLinks(Base):
    """
    Links of one resource inside a document.
    """

    self: str | None = None


class RoomAttributes(Base):
    """
    What a room is.
    """

    room_info: Annotated[str | None, Field(alias="roomInfo")] = None
    room_name: Annotated[str | None, Field(alias="roomName")] = None
    seat_limit: Annotated[int | None, Field(alias="seatLimit")] = None
    url: str | None = None
    city: str | None = None
    country_name: Annotated[str | None, Field(alias="countryName")] = None
    state_name: Annotated[str | None, Field(alias="stateName")] = None


class SearchMeta(Base):
    """
    Counts of a search; more of them may come.
    """

    formal_count: Annotated[int | None, Field(alias="formalCount")] = None
    informal_count: Annotated[int | None, Field(alias="informalCount")] = None


class SearchSnippet(Base):
    """
    Where a search has matched.
    """

    snippet: str | None = None
    snippet_type: Annotated[str | None, Field(alias="snippetType")] = None


class SearchSuggestionAttributes(Base):
    """
    What is suggested.
    """

    text: str | None = None


class SessionRecording(Base):
    """
    The recording of a session.
    """

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


class SkillAttributes(Base):
    """
    Name and state of a skill.
    """

    description: str | None = None
    name: str | None = None
    state: Annotated[str | None, Field(description="`Active` seen")] = None


class SkillIds(RootModel[list[str]]):
    """
    Ids of skills.
    """

    root: Annotated[list[str], Field(description="Ids of skills.")]


class SkillInterestSearchResultAttributes(Base):
    """
    Name of the skill.
    """

    name: str | None = None


class SkillLevelAttributes(Base):
    """
    What a level asks for.
    """

    level: Annotated[str | None, Field(description="Number of the level, as text")] = (
        None
    )
    max_credits: Annotated[
        float | None,
        Field(alias="maxCredits", description="Credits that complete the level"),
    ] = None
    name: str | None = None


class SocialProfileAttributes(Base):
    """
    Numbers of a user.
    """

    comment_count: Annotated[int | None, Field(alias="commentCount")] = None
    follower_count: Annotated[int | None, Field(alias="followerCount")] = None
    post_count: Annotated[int | None, Field(alias="postCount")] = None
    social_points: Annotated[float | None, Field(alias="socialPoints")] = None
    user: Annotated[Any | None, Field(description="Type unknown")] = None
    windowed_stats: Annotated[
        Any | None, Field(alias="windowedStats", description="Type unknown")
    ] = None


class SocialResourceContent(Base):
    """
    What a post shows beside its text.
    """

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


class SparseFields(Base):
    """
    For each resource type, the attributes and relationships to answer with; the others are left out.
    """

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


class StoryAttributes(Base):
    """
    The story.
    """

    title: str | None = None
    state: str | None = None
    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    created_by: Annotated[
        Any | None, Field(alias="createdBy", description="Type unknown")
    ] = None


class TimeSlot(Base):
    """
    When a module can be done.
    """

    start_time: Annotated[datetime | None, Field(alias="startTime")] = None
    end_time: Annotated[datetime | None, Field(alias="endTime")] = None


class TimeZone(Base):
    """
    A time zone that the account knows.
    """

    name: str | None = None
    time_zone_code: Annotated[str | None, Field(alias="timeZoneCode")] = None
    utc_offset: Annotated[
        int | None, Field(alias="utcOffset", description="Minutes")
    ] = None
    utc_offset_code: Annotated[str | None, Field(alias="utcOffsetCode")] = None
    zone_id: Annotated[str | None, Field(alias="zoneId")] = None


class ToMany(Base):
    """
    A relationship to a list of resources.
    """

    data: list[ResourceIdentifier] | None = None


class ToOne(Base):
    """
    A relationship to at most one resource.
    """

    data: ResourceIdentifier | None = None


class Token(Base):
    """
    Tokens of one person, application and account. They are opaque texts.
    """

    access_token: str
    refresh_token: str
    expires_in: Annotated[int, Field(description="Seconds, 604800")]
    token_type: Annotated[str | None, Field(description="`Bearer`")] = None
    user_role: Annotated[str | None, Field(description="`admin` or `learner` seen")] = (
        None
    )
    account_id: str | None = None
    user_id: str | None = None


class TokenInfo(Base):
    """
    What is known about an access token.
    """

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


class TokenRefreshRequest(Base):
    """
    Exchanges a refresh token.
    """

    client_id: str
    client_secret: str
    refresh_token: str


class TokenRequest(Base):
    """
    Exchanges a code.
    """

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
        Any, Field(description="An answer of undocumented shape: any JSON value.")
    ]


class UnknownResource(Base):
    """
    A resource of a type that is not described here.
    """

    id: str
    type: str
    attributes: dict[str, Any] | None = None
    relationships: dict[str, Any] | None = None
    links: ResourceLinks | None = None


class UploadInfo(Base):
    """
    The bucket that takes uploads.
    """

    aws_key: Annotated[str | None, Field(alias="awsKey")] = None
    bucket: str | None = None
    key: str | None = None
    region: str | None = None
    aws_url: Annotated[str | None, Field(alias="awsUrl")] = None


class UploadSignature(RootModel[str]):
    root: Annotated[str, Field(description="A signature.")]


class UserBadgeRelationships(Base):
    """
    What an earned badge leads to.
    """

    badge: ToOne | None = None
    learner: ToOne | None = None
    model: Annotated[
        ToOne | None, Field(description="What the badge was earned for")
    ] = None


class UserCalendarAttributes(Base):
    """
    When and where a session is.
    """

    course: Annotated[
        Any | None,
        Field(description="Listed beside the relationship of this name; type unknown"),
    ] = None
    course_type: Annotated[str | None, Field(alias="courseType")] = None
    date_start: Annotated[datetime | None, Field(alias="dateStart")] = None
    enrolled: bool | None = None
    month: int | None = None
    quarter: int | None = None
    course_instance_name: Annotated[str | None, Field(alias="courseInstanceName")] = (
        None
    )
    course_name: Annotated[str | None, Field(alias="courseName")] = None
    session_name: Annotated[str | None, Field(alias="sessionName")] = None
    location: str | None = None
    date_end: Annotated[datetime | None, Field(alias="dateEnd")] = None
    enrolled_to_course_instance: Annotated[
        bool | None, Field(alias="enrolledToCourseInstance")
    ] = None
    instructor_names: Annotated[list[str] | None, Field(alias="instructorNames")] = None


class UserCalendarRelationships(Base):
    """
    What a session leads to.
    """

    container_lo: Annotated[ToOne | None, Field(alias="containerLO")] = None
    course: ToOne | None = None
    instructors: ToMany | None = None
    room: ToOne | None = None


class UserEnrollmentUpdateAttributes(Base):
    """
    What an administrator may change of an enrollment.
    """

    last_access_date: Annotated[datetime | None, Field(alias="lastAccessDate")] = None


class UserGroupAttributes(Base):
    """
    Name and size of a group.
    """

    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
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


class UserGroupSearchResultAttributes(Base):
    """
    Name of the group.
    """

    name: str | None = None


class UserGroupUpdate(Base):
    """
    The changes to a group. One passage of the vendor's page calls `name` mandatory, another lets it be left out.
    """

    name: Annotated[str | None, Field(min_length=1)] = None
    description: Annotated[str | None, Field(description="null clears it")] = None


class UserIdentifier(Base):
    """
    Names one user.
    """

    type: Literal["user"]
    id: str


class UserModuleGradeAttributes(Base):
    """
    The outcome; known from a community article.
    """

    duration: float | None = None
    score: float | None = None
    min_score: Annotated[float | None, Field(alias="minScore")] = None
    max_score: Annotated[float | None, Field(alias="maxScore")] = None
    date_completed: Annotated[datetime | None, Field(alias="dateCompleted")] = None
    date_success: Annotated[datetime | None, Field(alias="dateSuccess")] = None
    date_started: Annotated[datetime | None, Field(alias="dateStarted")] = None
    started: bool | None = None
    completed: bool | None = None
    success: bool | None = None


class UserModuleGradeCreateAttributes(Base):
    """
    The outcome; known from a community article.
    """

    duration: float | None = None
    score: float | None = None
    min_score: Annotated[float | None, Field(alias="minScore")] = None
    max_score: Annotated[float | None, Field(alias="maxScore")] = None
    date_completed: Annotated[datetime | None, Field(alias="dateCompleted")] = None
    date_success: Annotated[datetime | None, Field(alias="dateSuccess")] = None
    date_started: Annotated[datetime | None, Field(alias="dateStarted")] = None
    started: bool | None = None
    completed: bool | None = None
    success: bool | None = None


class UserModuleGradeCreateRelationships(Base):
    """
    What it belongs to.
    """

    learner: ToMany | None = None
    module: Annotated[
        ToMany | None, Field(description="Ids of the type `courseModule`")
    ] = None
    course: Annotated[ToMany | None, Field(description="Ids of the type `course`")] = (
        None
    )


class UserNotificationAttributes(Base):
    """
    What a message says.
    """

    action_taken: Annotated[bool | None, Field(alias="actionTaken")] = None
    channel: Annotated[
        str | None,
        Field(
            description="What a message is about. The values are those of a third party's copy of Adobe's listing of 2022."
        ),
    ] = None
    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
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


class UserNotificationUpdateAttributes(Base):
    """
    The changes to a notification.
    """

    read: bool | None = None
    action_taken: Annotated[bool | None, Field(alias="actionTaken")] = None


class UserRecommendationPreferencesAttributes(Base):
    """
    Products and roles.
    """

    products: list[RecommendationPreference] | None = None
    roles: list[RecommendationPreference] | None = None
    skills: Annotated[
        list[dict[str, Any]] | None, Field(description="Their shape is not documented")
    ] = None


class UserRecommendationPreferencesCreateAttributes(Base):
    """
    The preferences to set.
    """

    products: list[RecommendationPreferenceCreate] | None = None
    roles: list[RecommendationPreferenceCreate] | None = None


class UserRelationships(Base):
    """
    What a person leads to.
    """

    account: ToOne | None = None
    manager: ToOne | None = None


class UserSettingAttributes(Base):
    """
    Settings of a person.
    """

    dnd_setting: Annotated[DndSetting | None, Field(alias="dndSetting")] = None


class UserSkillAttributes(Base):
    """
    How far a person is in one level of a skill.
    """

    date_achieved: Annotated[datetime | None, Field(alias="dateAchieved")] = None
    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    points_earned: Annotated[float | None, Field(alias="pointsEarned")] = None


class UserSkillInterestAttributes(Base):
    """
    Since when, and where the interest comes from.
    """

    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    source: Annotated[
        str | None,
        Field(
            description="Where an interest in a skill comes from, as Adobe's client knows it."
        ),
    ] = None


class UserSkillInterestRelationships(Base):
    """
    What an userSkillInterest leads to.
    """

    skill: ToOne | None = None
    user: ToOne | None = None
    user_skills: Annotated[ToMany | None, Field(alias="userSkills")] = None


class UserSkillRelationships(Base):
    """
    What a person's skill leads to.
    """

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


class UserUpdateAttributes(Base):
    """
    The attributes that the manual's payload sends. Which of them an administrator can change is not documented.
    """

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
    last_login_date: Annotated[datetime | None, Field(alias="lastLoginDate")] = None
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


class UserWriteRelationships(Base):
    """
    What a request may say about where a user belongs.
    """

    account: ToOne | None = None


class ViewedPost(Base):
    """
    A post and when it was seen.
    """

    post_id: Annotated[str | int | None, Field(alias="postId")] = None
    viewed_at_ms: Annotated[
        int | None, Field(alias="viewedAtMs", description="Milliseconds since 1970")
    ] = None


class ViewedPosts(Base):
    """
    Posts and when they were seen.
    """

    viewed_posts: Annotated[list[ViewedPost] | None, Field(alias="viewedPosts")] = None


class ViewedRecordings(Base):
    """
    Posts of recordings that one has seen.
    """

    meta: ViewedPosts


class VoteAction(RootModel[str]):
    root: Annotated[str, Field(description="Which way a vote goes.")]


class WaitlistPosition(RootModel[Any]):
    root: Annotated[
        Any,
        Field(
            description="The place on the wait list, a bare number or text; Adobe's client shows it as it comes."
        ),
    ]


class WebhookCompletion(Base):
    """
    A completion.
    """

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
    date_completed: Annotated[
        datetime | int | None,
        Field(alias="dateCompleted", description="An older sample has a number"),
    ] = None
    has_passed: Annotated[
        bool | None, Field(alias="hasPassed", description="Not sent for certifications")
    ] = None


class WebhookEnrollment(Base):
    """
    An enrollment that was made, or a completion that was taken back.
    """

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
        datetime | int | None,
        Field(alias="dateEnrolled", description="An older sample has a number"),
    ] = None


class WebhookInstance(Base):
    """
    An instance of a learning object that has changed or is deleted.
    """

    lo_instance_id: Annotated[str | None, Field(alias="loInstanceId")] = None
    lo_id: Annotated[
        str | None,
        Field(
            alias="loId",
            description="Samples also carry the prefixes `course:` and `learning_program:` where others are right",
        ),
    ] = None
    lo_type: Annotated[
        str | None,
        Field(alias="loType", description="As of a learning object; spellings vary"),
    ] = None


class WebhookLearningObject(Base):
    """
    A learning object that is a draft, has changed or is deleted.
    """

    lo_id: Annotated[
        str | None,
        Field(
            alias="loId",
            description="Samples also carry the prefixes `course:` and `learning_program:` where others are right",
        ),
    ] = None
    lo_type: Annotated[
        str | None,
        Field(alias="loType", description="As of a learning object; spellings vary"),
    ] = None


class WebhookProgress(Base):
    """
    Progress of a learner.
    """

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
    date_started: Annotated[
        datetime | int | None,
        Field(alias="dateStarted", description="An older sample has a number"),
    ] = None
    progress_percent: Annotated[float | None, Field(alias="progressPercent")] = None


class WebhookRequest(Base):
    """
    The asynchronous call that an event answers.
    """

    metadata: dict[str, Any] | None = None
    data: list[ResourceIdentifier] | None = None


class WebhookSeats(Base):
    """
    How the seats of an instance are taken.
    """

    lo_instance_id: Annotated[str | None, Field(alias="loInstanceId")] = None
    enrollment_count: Annotated[int | None, Field(alias="enrollmentCount")] = None
    seat_limit: Annotated[int | None, Field(alias="seatLimit")] = None
    waitlist_count: Annotated[int | None, Field(alias="waitlistCount")] = None


class WebhookUnenrollment(Base):
    """
    An enrollment that has ended.
    """

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


class AbuseReport(Base):
    """
    A report of abuse.
    """

    id: str
    type: Literal["reportAbuse"]
    attributes: AbuseReportAttributes | None = None


class AbuseReportDocument(Base):
    """
    A report of abuse.
    """

    data: AbuseReport


class AccountExtension(Base):
    """
    An extension of the learner's pages.
    """

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


class AdminAnnouncementAttributes(Base):
    """
    What is announced, and when.
    """

    action_url: Annotated[str | None, Field(alias="actionUrl")] = None
    announcement_type: Annotated[
        str | None, Field(alias="announcementType", description="`MASTHEAD` seen")
    ] = None
    expiry_date: Annotated[datetime | None, Field(alias="expiryDate")] = None
    live_date: Annotated[datetime | None, Field(alias="liveDate")] = None
    content_meta_data: Annotated[
        list[AnnouncementContent] | None, Field(alias="contentMetaData")
    ] = None


class BadgeAttributes(Base):
    """
    Name and picture of a badge.
    """

    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    name: str | None = None
    state: Annotated[str | None, Field(description="Whether a badge is in use.")] = None
    external_provider: Annotated[
        BadgeProvider | None, Field(alias="externalProvider")
    ] = None


class BoardRelationships(Base):
    """
    What a board leads to.
    """

    created_by: Annotated[ToOne | None, Field(alias="createdBy")] = None
    skills: ToMany | None = None


class BulkImportRunSource(Base):
    """
    Which run it is.
    """

    info: str | None = None
    migration_info: Annotated[MigrationInfo | None, Field(alias="migrationInfo")] = None


class BulkImportState(Base):
    """
    Whether a run can start.
    """

    status: str | None = None
    title: str | None = None
    source: ErrorSource | None = None


class Catalog(Base):
    """
    A collection of learning objects.
    """

    id: str
    type: Literal["catalog"]
    attributes: CatalogAttributes | None = None
    links: ResourceLinks | None = None


class CatalogLabel(Base):
    """
    A label of the catalog with its values.
    """

    name: str | None = None
    description: str | None = None
    mandatory: bool | None = None
    values: list[str] | None = None
    catalog_label_value_ids: Annotated[
        list[CatalogLabelValue] | None, Field(alias="catalogLabelValueIds")
    ] = None
    catalog_field_id: Annotated[str | None, Field(alias="catalogFieldId")] = None
    field_value_id: Annotated[str | None, Field(alias="fieldValueId")] = None


class CertificationError(Base):
    """
    An error answer of applicableCertification, or of the service before it.
    """

    meta: CertificationErrorMeta | None = None
    status: str | None = None
    title: str | None = None
    source: ErrorSource | None = None


class Channel(Base):
    """
    A channel of recordings; on accounts with `evcEnabled`.
    """

    id: str
    type: Literal["channel"]
    attributes: ChannelAttributes | None = None
    links: ResourceLinks | None = None


class ChannelRecording(Base):
    """
    A recording of a channel.
    """

    id: str
    type: Literal["channelRecording"]
    attributes: ChannelRecordingAttributes | None = None
    links: ResourceLinks | None = None


class CommentAttributes(Base):
    """
    Text and votes of a comment.
    """

    text: str | None = None
    rich_text: Annotated[str | None, Field(alias="richText")] = None
    state: Annotated[str | None, Field(description="`ACTIVE` seen")] = None
    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    date_updated: Annotated[datetime | None, Field(alias="dateUpdated")] = None
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


class CommentCreate(Base):
    """
    The comment to write.
    """

    type: Literal["comment"]
    attributes: CommentCreateAttributes


class CommentCreateDocument(Base):
    """
    The comment to write.
    """

    data: CommentCreate


class CommentRelationships(Base):
    """
    What a comment leads to.
    """

    created_by: Annotated[ToOne | None, Field(alias="createdBy")] = None
    parent: ToOne | None = None


class CommentUpdate(Base):
    """
    The comment, rewritten.
    """

    id: str
    type: Literal["comment"]
    attributes: CommentUpdateAttributes


class CommentUpdateDocument(Base):
    """
    The comment, rewritten.
    """

    data: CommentUpdate


class Counts(Base):
    """
    Learning objects by how urgent they are; seen in Adobe's client, no operation answers with it.
    """

    id: str
    type: Literal["counts"]
    attributes: CountsAttributes | None = None
    links: ResourceLinks | None = None


class Data(Base):
    """
    Names to filter by.
    """

    id: str
    type: Literal["data"]
    attributes: DataAttributes | None = None
    links: ResourceLinks | None = None


class DiscussionPostRelationships(Base):
    """
    What a discussionPost leads to.
    """

    learner: ToOne | None = None


class EnrollmentChoice(Base):
    """
    Which instance of each learning object to enroll in.
    """

    enroll: dict[str, str] | None = None


class EnrollmentProof(Base):
    """
    The proof of an external certification.
    """

    id: str
    type: Literal["learningObjectInstanceEnrollment"]
    attributes: EnrollmentProofAttributes


class EnrollmentProofDocument(Base):
    """
    The proof of an external certification.
    """

    data: EnrollmentProof


class ErrorBody(Base):
    """
    An error answer. It is no JSON:API error.
    """

    status: Annotated[
        str | None, Field(description="Symbolic name such as BAD_REQUEST")
    ] = None
    title: Annotated[str | None, Field(description="A text or a machine code")] = None
    source: ErrorSource | None = None


class ExternalLearningCoreField(Base):
    """
    A field of every form: title, description_notes, date, score, duration or attachments.
    """

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


class ExternalLearningField(Base):
    """
    A field that was filled in.
    """

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


class ExternalLearningFieldCreate(Base):
    """
    A field to fill in; attachments never go in here.
    """

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


class ExternalLearningOption(Base):
    """
    A choice of a field.
    """

    option_id: str | None = None
    label: dict[str, str] | None = None


class ExternalLearningRelationships(Base):
    """
    What an externalLearning leads to.
    """

    reviewer_user: Annotated[ToOne | None, Field(alias="reviewerUser")] = None


class ExternalProfile(Base):
    """
    A registration profile for learners from outside, such as partners and vendors.
    """

    id: str
    type: Literal["externalProfile"]
    attributes: ExternalProfileAttributes | None = None
    links: ResourceLinks | None = None


class ExternalProfileCreate(Base):
    """
    The registration profile to create.
    """

    type: Literal["externalProfile"]
    attributes: ExternalProfileCreateAttributes


class ExternalProfileCreateDocument(Base):
    """
    The registration profile to create.
    """

    data: ExternalProfileCreate


class ExternalProfileUpdate(Base):
    """
    The changes to a registration profile.
    """

    id: str
    type: Literal["externalProfile"]
    attributes: ExternalProfileUpdateAttributes | None = None


class ExternalProfileUpdateDocument(Base):
    """
    The changes to a registration profile.
    """

    data: ExternalProfileUpdate


class FeedbackQuestion(Base):
    """
    A question, with its answer where there is one.
    """

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


class FeedbackQuestionCreate(Base):
    """
    The answer to one question.
    """

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


class FilterableData(Base):
    """
    Values to filter by.
    """

    terms: FilterableTerms | None = None
    range: FilterableRanges | None = None
    term: dict[str, Any] | None = None


class GamificationLevel(Base):
    """
    A level that learners reach with points.
    """

    id: str
    type: Literal["gamificationLevel"]
    attributes: GamificationLevelAttributes | None = None
    links: ResourceLinks | None = None


class GamificationSettings(Base):
    """
    A rule that gives points.
    """

    id: str
    type: Literal["gamificationSettings"]
    attributes: GamificationSettingsAttributes | None = None
    links: ResourceLinks | None = None


class HelpLink(Base):
    """
    A help page for learners.
    """

    is_default: Annotated[bool | None, Field(alias="isDefault")] = None
    localized_help_link: Annotated[
        list[LocalizedHelpLink] | None, Field(alias="localizedHelpLink")
    ] = None


class InstructorSkill(Base):
    """
    An instructor's skill.
    """

    id: str | None = None
    type: str | None = None
    attributes: InstructorSkillAttributes | None = None


class InstructorSkillList(Base):
    """
    Instructors and their skills. Its shape is inferred.
    """

    data: list[InstructorSkill]


class JobCreateAttributes(Base):
    """
    What the job is to do.
    """

    description: Annotated[str | None, Field(description="Free text")] = None
    job_type: Annotated[
        str,
        Field(
            alias="jobType",
            description='What a job does, with the members of its payload. The manual shows the first two; Adobe documents or uses the others elsewhere. More types exist whose names are not known. generateUsers (CSV): expandMetadata and fetchActiveUsers, truth values, peerAccountId. generateUserBadge (PDF): userBadgeId; articles also send trainingId (at most 1000 in a page) or userId. generateUserIncrementalReport (CSV): fromDate and toDate, needed unless fullExport; expandMetadata; fromUserId, the last id of the part before, as a part has at most 500000 users. generateInstructorUtilisationReport: year ("2023") and month ("2") as text. generateJobAidMetadataReport and generateUserGroupReport: none. generateLoginAccessReport: fromDate and toDate within five quarters, before that archive, {quarter: "4", year: "2021"}. generateCustomRoleAuditReport: fromDate, toDate, locale. generateTrainingReport: courseId, joined by commas, includeSubLOId; of old catalogIds, includeCourseInfo, includeModuleInfo, isNotificationNeeded, isCsvNeeded. generateTrainingStatsReport: userGroups, joined by commas. generateConfigChangeAuditReport: fromDate, toDate with offset, settingTypes (at least one of Basics, Integrations, Advanced), all required.',
        ),
    ]
    payload: Annotated[
        dict[str, Any] | None, Field(description="What the job type asks for")
    ] = None


class JobStatus(Base):
    """
    How far a job is.
    """

    code: Annotated[
        str | None,
        Field(
            description="Submitted and Completed are known; codes in between and of failure are not documented"
        ),
    ] = None
    data: JobStatusData | None = None


class LearningObjectInstanceAttributes(Base):
    """
    What an instance is.
    """

    completion_deadline: Annotated[
        str | None,
        Field(
            alias="completionDeadline",
            description="A date, a number of days or a text; not documented",
        ),
    ] = None
    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
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
        datetime | None, Field(alias="enrollmentDeadline")
    ] = None
    unenrollment_deadline: Annotated[
        datetime | None, Field(alias="unenrollmentDeadline")
    ] = None
    start_date: Annotated[datetime | None, Field(alias="startDate")] = None
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


class LearningObjectInstanceEnrollmentRelationships(Base):
    """
    What an enrollment leads to.
    """

    learner: ToOne | None = None
    learner_badge: Annotated[ToOne | None, Field(alias="learnerBadge")] = None
    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None
    lo_instance: Annotated[ToOne | None, Field(alias="loInstance")] = None
    lo_resource_grades: Annotated[ToMany | None, Field(alias="loResourceGrades")] = None


class LearningObjectInstanceRelationships(Base):
    """
    What an instance leads to.
    """

    badge: ToOne | None = None
    l1_feedback_info: Annotated[ToOne | None, Field(alias="l1FeedbackInfo")] = None
    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None
    lo_resources: Annotated[
        ToMany | None, Field(alias="loResources", description="Its modules")
    ] = None
    sub_lo_instances: Annotated[ToMany | None, Field(alias="subLoInstances")] = None
    enrollment: ToOne | None = None


class LearningObjectRelationships(Base):
    """
    What a learning object leads to.
    """

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


class LearningObjectResourceAttributes(Base):
    """
    What a module is and, for a learner, how far it is.
    """

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
    submission_date: Annotated[datetime | None, Field(alias="submissionDate")] = None
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


class LearningObjectResourceGradeRelationships(Base):
    """
    What a grade leads to.
    """

    lo_resource: Annotated[ToOne | None, Field(alias="loResource")] = None


class LearningObjectResourceRelationships(Base):
    """
    What a module leads to.
    """

    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None
    lo_instance: Annotated[ToOne | None, Field(alias="loInstance")] = None
    resources: ToMany | None = None
    checklist_reviewed_by: Annotated[
        ToOne | None, Field(alias="checklistReviewedBy")
    ] = None


class LearningObjectResourceUpdate(Base):
    """
    The submission of a module.
    """

    id: str
    type: Literal["learningObjectResource"]
    attributes: LearningObjectResourceUpdateAttributes


class LearningObjectResourceUpdateDocument(Base):
    """
    The submission of a module.
    """

    data: LearningObjectResourceUpdate


class LearningObjectSection(Base):
    """
    A section of a learning program.
    """

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


class LearningObjectSkillRelationships(Base):
    """
    What the credits connect.
    """

    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None
    skill_level: Annotated[ToOne | None, Field(alias="skillLevel")] = None


class LoEnrollmentMeta(Base):
    """
    Whether a learner can enroll.
    """

    id: str
    type: Literal["loEnrollmentMeta"]
    attributes: LoEnrollmentMetaAttributes | None = None
    links: ResourceLinks | None = None


class LoInstanceSummary(Base):
    """
    Seats and completions of an instance.
    """

    id: str
    type: Literal["loInstanceSummary"]
    attributes: LoInstanceSummaryAttributes | None = None
    links: ResourceLinks | None = None


class LoInterestRelationships(Base):
    """
    What a loInterest leads to.
    """

    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None


class MentioningComment(Base):
    """
    A comment that mentions people.
    """

    type: Literal["comment"]
    attributes: MentioningCommentAttributes


class MentioningCommentDocument(Base):
    """
    A comment that mentions people.
    """

    data: MentioningComment


class MentioningPost(Base):
    """
    A post that mentions people.
    """

    id: Annotated[str | None, Field(description="null in Adobe's sample")] = None
    type: Literal["post"]
    attributes: MentioningPostAttributes


class MentioningPostDocument(Base):
    """
    A post that mentions people.
    """

    data: MentioningPost


class MentioningReply(Base):
    """
    A reply that mentions people.
    """

    type: Literal["reply"]
    attributes: MentioningReplyAttributes


class MentioningReplyDocument(Base):
    """
    A reply that mentions people.
    """

    data: MentioningReply


class MinimalAccount(Base):
    """
    An account, as a person not signed in may see it.
    """

    id: str
    type: Literal["minimalAccount"]
    attributes: MinimalAccountAttributes | None = None
    links: ResourceLinks | None = None


class NoteCreateRelationships(Base):
    """
    What it belongs to.
    """

    lo_resource: Annotated[ToOne | None, Field(alias="loResource")] = None


class NoteRelationships(Base):
    """
    What a note leads to.
    """

    lo_resource: Annotated[ToOne | None, Field(alias="loResource")] = None


class NoteUpdateRelationships(Base):
    """
    What it belongs to.
    """

    lo_resource: Annotated[ToOne | None, Field(alias="loResource")] = None


class PersonalizedPathAttributes(Base):
    """
    What a personalized path says of itself.
    """

    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    date_updated: Annotated[datetime | None, Field(alias="dateUpdated")] = None
    enrollment_type: Annotated[
        str | None, Field(alias="enrollmentType", description="`Self Enroll` seen")
    ] = None
    is_external: Annotated[bool | None, Field(alias="isExternal")] = None
    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    banner_url: Annotated[str | None, Field(alias="bannerUrl")] = None
    localized_metadata: Annotated[
        list[PersonalizedPathMetadata] | None, Field(alias="localizedMetadata")
    ] = None
    state: Annotated[str | None, Field(description="`Active` seen")] = None
    lo_type: Annotated[
        str | None, Field(alias="loType", description="`personalizedPath`")
    ] = None
    duration: Annotated[float | None, Field(description="Seconds")] = None
    created_by_user_id: Annotated[float | None, Field(alias="createdByUserId")] = None
    sections: list[PersonalizedPathSection] | None = None
    unenrollment_allowed: Annotated[bool | None, Field(alias="unenrollmentAllowed")] = (
        None
    )
    is_sub_lo_order_enforced: Annotated[
        bool | None, Field(alias="isSubLoOrderEnforced")
    ] = None


class PersonalizedPathRelationships(Base):
    """
    What a personalized path leads to.
    """

    enrollment: ToOne | None = None
    skills: ToMany | None = None
    sub_l_os: Annotated[ToMany | None, Field(alias="subLOs")] = None


class PostAttributes(Base):
    """
    Text and votes of a post.
    """

    text: str | None = None
    rich_text: Annotated[str | None, Field(alias="richText")] = None
    state: Annotated[str | None, Field(description="`ACTIVE` seen")] = None
    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    date_updated: Annotated[datetime | None, Field(alias="dateUpdated")] = None
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


class PostCreateAttributes(Base):
    """
    The post to write.
    """

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


class PostRelationships(Base):
    """
    What a post leads to.
    """

    created_by: Annotated[ToOne | None, Field(alias="createdBy")] = None
    parent: ToOne | None = None
    user_mentions: Annotated[ToMany | None, Field(alias="userMentions")] = None


class PostUpdateAttributes(Base):
    """
    The post, rewritten.
    """

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


class PrlCriteria(Base):
    """
    Whether recommendations go by product, role and level.
    """

    enabled: bool | None = None
    products: PrlCriterion | None = None
    roles: PrlCriterion | None = None


class PublicSearchFilters(Base):
    """
    What to filter by.
    """

    terms: dict[str, list[str]] | None = None
    term: PublicSearchTerm | None = None
    range: dict[str, list[PublicSearchRange]] | None = None


class PublicSearchRequest(Base):
    """
    What to search for.
    """

    query: str | None = None
    sort: PublicSearchSort | None = None
    lang: list[str] | None = None
    filters: PublicSearchFilters | None = None


class RecommendationAttributes(Base):
    """
    Why a learning object is recommended.
    """

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


class RecommendationCriterion(Base):
    """
    A product or role that recommendations go by.
    """

    id: str | None = None
    name: str | None = None
    levels: list[str] | None = None


class RecommendationCriterionFilter(Base):
    """
    A product or role, and its levels.
    """

    name: str | None = None
    levels: list[str] | None = None


class RecommendationPreferenceUpdate(Base):
    """
    A product or role to add.
    """

    id: str
    type: str | None = None
    attributes: RecommendationPreferenceUpdateAttributes | None = None


class RecommendationProduct(Base):
    """
    A product that recommendations go by.
    """

    id: str
    type: Literal["recommendationProduct"]
    attributes: RecommendationProductAttributes | None = None
    links: ResourceLinks | None = None


class RecommendationRelationships(Base):
    """
    What a recommendation leads to.
    """

    learning_object: Annotated[ToOne | None, Field(alias="learningObject")] = None


class RecommendationRole(Base):
    """
    A role that recommendations go by.
    """

    id: str
    type: Literal["recommendationRole"]
    attributes: RecommendationRoleAttributes | None = None
    links: ResourceLinks | None = None


class RecommendationStrip(Base):
    """
    One strip of recommendations.
    """

    id: str | None = None
    type: str | None = None
    attributes: RecommendationStripAttributes | None = None


class RecommendationStripList(Base):
    """
    The strips to show. Its shape is inferred.
    """

    links: Links | None = None
    data: list[RecommendationStrip]


class RecordingComment(Base):
    """
    A comment on a recording; the word for its type was not seen.
    """

    id: str
    attributes: RecordingCommentAttributes | None = None


class RecordingCommentList(Base):
    """
    The comments on a recording.
    """

    data: list[RecordingComment]


class ReplyAttributes(Base):
    """
    Text and votes of a reply.
    """

    text: str | None = None
    rich_text: Annotated[str | None, Field(alias="richText")] = None
    state: Annotated[str | None, Field(description="`ACTIVE` seen")] = None
    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    date_updated: Annotated[datetime | None, Field(alias="dateUpdated")] = None
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


class ReplyCreate(Base):
    """
    The reply to write.
    """

    type: Literal["reply"]
    attributes: ReplyCreateAttributes


class ReplyCreateDocument(Base):
    """
    The reply to write.
    """

    data: ReplyCreate


class ReplyRelationships(Base):
    """
    What a reply leads to.
    """

    created_by: Annotated[ToOne | None, Field(alias="createdBy")] = None
    parent: ToOne | None = None


class ReplyUpdate(Base):
    """
    The reply, rewritten.
    """

    id: str
    type: Literal["reply"]
    attributes: ReplyUpdateAttributes


class ReplyUpdateDocument(Base):
    """
    The reply, rewritten.
    """

    data: ReplyUpdate


class ReportAbuse(Base):
    """
    A report of abuse.
    """

    id: str
    type: Literal["reportAbuse"]
    attributes: ReportAbuseAttributes | None = None
    links: ResourceLinks | None = None


class ResourceAttributes(Base):
    """
    What a learner opens.
    """

    author_desired_duration: Annotated[
        float | None, Field(alias="authorDesiredDuration", description="Seconds")
    ] = None
    completion_deadline: Annotated[
        datetime | None, Field(alias="completionDeadline")
    ] = None
    content_structure_info_url: Annotated[
        str | None, Field(alias="contentStructureInfoUrl")
    ] = None
    content_type: Annotated[
        str | None, Field(alias="contentType", description="Kind of content.")
    ] = None
    content_zip_size: Annotated[int | None, Field(alias="contentZipSize")] = None
    content_zip_url: Annotated[str | None, Field(alias="contentZipUrl")] = None
    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    date_start: Annotated[datetime | None, Field(alias="dateStart")] = None
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


class ResourceRelationships(Base):
    """
    What a resource leads to.
    """

    room: ToOne | None = None


class Room(Base):
    """
    A room of a classroom session.
    """

    id: str
    type: Literal["room"]
    attributes: RoomAttributes | None = None
    links: ResourceLinks | None = None


class SearchQuery(Base):
    """
    What to search for, under the names of the search's parameters.
    """

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
        datetime | None,
        Field(
            alias="filter.effectiveModifiedDate.fromDate",
            description="Only what has changed since then.",
        ),
    ] = None
    filter_effective_modified_date_to_date: Annotated[
        datetime | None,
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


class SearchResultAttributes(Base):
    """
    Name and kind of what was found.
    """

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


class SearchResultRelationships(Base):
    """
    What a searchResult leads to.
    """

    model: Annotated[ToOne | None, Field(description="What was found")] = None


class SearchSuggestion(Base):
    """
    A suggestion. The name of its type is not documented.
    """

    id: str | None = None
    type: str | None = None
    attributes: SearchSuggestionAttributes | None = None


class SearchSuggestionList(Base):
    """
    Suggestions.
    """

    links: Links | None = None
    data: list[SearchSuggestion]


class SessionConflictAttributes(Base):
    """
    What clashes, and when.
    """

    course_name: Annotated[
        list[LocalizationMetadata] | None, Field(alias="courseName")
    ] = None
    lo_resource_name: Annotated[
        list[LocalizationMetadata] | None, Field(alias="loResourceName")
    ] = None
    time_slot: Annotated[TimeSlot | None, Field(alias="timeSlot")] = None
    lo_id: Annotated[str | None, Field(alias="loID")] = None
    lo_instance_id: Annotated[str | None, Field(alias="loInstanceID")] = None


class SessionConflictRelationships(Base):
    """
    What a sessionConflict leads to.
    """

    course: ToOne | None = None
    course_instance: Annotated[ToOne | None, Field(alias="courseInstance")] = None


class SkillInterestSearchResult(Base):
    """
    A skill that a search has found.
    """

    id: str
    type: Literal["skillInterestSearchResult"]
    attributes: SkillInterestSearchResultAttributes | None = None
    links: ResourceLinks | None = None


class SkillLevelRelationships(Base):
    """
    What a level leads to.
    """

    badge: ToOne | None = None
    skill: ToOne | None = None


class SkillRelationships(Base):
    """
    What a skill leads to.
    """

    levels: ToMany | None = None


class SocialProfile(Base):
    """
    What a user does on the boards.
    """

    id: str
    type: Literal["socialProfile"]
    attributes: SocialProfileAttributes | None = None
    links: ResourceLinks | None = None


class SocialResource(Base):
    """
    A file or link of a post.
    """

    id: str
    type: Literal["socialResource"]
    attributes: SocialResourceContent | None = None
    links: ResourceLinks | None = None


class Story(Base):
    """
    A story of a user; seen in Adobe's client, no operation answers with it.
    """

    id: str
    type: Literal["story"]
    attributes: StoryAttributes | None = None
    links: ResourceLinks | None = None


class UserAttributes(Base):
    """
    What is known about a person.
    """

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
    last_login_date: Annotated[datetime | None, Field(alias="lastLoginDate")] = None
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


class UserBadgeAttributes(Base):
    """
    When and for what a badge was earned.
    """

    assertion_url: Annotated[str | None, Field(alias="assertionUrl")] = None
    date_achieved: Annotated[datetime | None, Field(alias="dateAchieved")] = None
    model_type: Annotated[
        str | None,
        Field(
            alias="modelType",
            description="What a badge was earned for. The manual's sample says skillLevel; learningObject is inferred.",
        ),
    ] = None
    expiry_date: Annotated[datetime | None, Field(alias="expiryDate")] = None


class UserCalendar(Base):
    """
    A classroom or virtual classroom session.
    """

    id: str
    type: Literal["userCalendar"]
    attributes: UserCalendarAttributes | None = None
    relationships: UserCalendarRelationships | None = None
    links: ResourceLinks | None = None


class UserCreateAttributes(Base):
    """
    What a new user starts with.
    """

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


class UserEnrollmentUpdate(Base):
    """
    What an administrator may change of an enrollment.
    """

    id: str
    type: Literal["learningObjectInstanceEnrollment"]
    attributes: UserEnrollmentUpdateAttributes | None = None


class UserEnrollmentUpdateDocument(Base):
    """
    What an administrator may change of an enrollment.
    """

    data: UserEnrollmentUpdate


class UserGroup(Base):
    """
    A set of users, custom or kept by the system.
    """

    id: str
    type: Literal["userGroup"]
    attributes: UserGroupAttributes | None = None
    links: ResourceLinks | None = None


class UserGroupCreate(Base):
    """
    The group to create.
    """

    name: Annotated[str, Field(min_length=1)]
    description: str | None = None
    data: Annotated[
        list[UserIdentifier],
        Field(description="Active users of the account", max_length=100, min_length=1),
    ]


class UserGroupMembers(Base):
    """
    Users to add or remove.
    """

    data: list[UserIdentifier]


class UserGroupMembersLater(Base):
    """
    Users to add or remove.
    """

    metadata: Annotated[
        dict[str, Any] | None,
        Field(description="Handed back with the event; 1000 characters in all"),
    ] = None
    data: Annotated[list[UserIdentifier], Field(max_length=20, min_length=1)]


class UserGroupSearchResult(Base):
    """
    A user group that a search has found.
    """

    id: str
    type: Literal["userGroupSearchResult"]
    attributes: UserGroupSearchResultAttributes | None = None
    links: ResourceLinks | None = None


class UserModuleGrade(Base):
    """
    Outcome of a module, as an administrator recorded it.
    """

    id: str
    type: Literal["userModuleGrade"]
    attributes: UserModuleGradeAttributes | None = None
    links: ResourceLinks | None = None


class UserModuleGradeCreate(Base):
    """
    The outcome to record.
    """

    type: Literal["userModuleGrade"]
    attributes: UserModuleGradeCreateAttributes
    relationships: UserModuleGradeCreateRelationships | None = None


class UserModuleGradeCreateDocument(Base):
    """
    The outcome to record.
    """

    data: UserModuleGradeCreate


class UserNotification(Base):
    """
    A message to a learner.
    """

    id: str
    type: Literal["userNotification"]
    attributes: UserNotificationAttributes | None = None
    links: ResourceLinks | None = None


class UserNotificationUpdate(Base):
    """
    The changes to a notification.
    """

    id: str
    type: Literal["userNotification"]
    attributes: UserNotificationUpdateAttributes | None = None


class UserNotificationUpdateDocument(Base):
    """
    The changes to a notification.
    """

    data: UserNotificationUpdate


class UserRecommendationPreferences(Base):
    """
    What a user wants recommendations for.
    """

    id: str
    type: Literal["userRecommendationPreferences"]
    attributes: UserRecommendationPreferencesAttributes | None = None
    links: ResourceLinks | None = None


class UserRecommendationPreferencesCreate(Base):
    """
    The preferences to set.
    """

    type: Literal["userRecommendationPreferences"]
    attributes: UserRecommendationPreferencesCreateAttributes


class UserRecommendationPreferencesCreateDocument(Base):
    """
    The preferences to set.
    """

    data: UserRecommendationPreferencesCreate


class UserRecommendationPreferencesUpdateAttributes(Base):
    """
    The preferences to add.
    """

    products: list[RecommendationPreferenceUpdate] | None = None
    roles: list[RecommendationPreferenceUpdate] | None = None


class UserSetting(Base):
    """
    What a person does not want mails about; seen in Adobe's client, no operation answers with it.
    """

    id: str
    type: Literal["userSetting"]
    attributes: UserSettingAttributes | None = None
    links: ResourceLinks | None = None


class UserSkill(Base):
    """
    How far a person is in one level of a skill.
    """

    id: str
    type: Literal["userSkill"]
    attributes: UserSkillAttributes | None = None
    relationships: UserSkillRelationships | None = None
    links: ResourceLinks | None = None


class UserSkillInterest(Base):
    """
    A person's interest in a skill.
    """

    id: str
    type: Literal["userSkillInterest"]
    attributes: UserSkillInterestAttributes | None = None
    relationships: UserSkillInterestRelationships | None = None
    links: ResourceLinks | None = None


class UserUpdate(Base):
    """
    The changes to a user.
    """

    id: str
    type: Literal["user"]
    attributes: UserUpdateAttributes | None = None
    relationships: UserWriteRelationships | None = None


class UserUpdateDocument(Base):
    """
    The changes to a user.
    """

    data: UserUpdate


class WebhookEventData(Base):
    """
    What an event of an unknown name is about: the members of all others. `loInstanceId` and `userId` together name the record.
    """

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
        datetime | int | None,
        Field(alias="dateEnrolled", description="An older sample has a number"),
    ] = None
    date_started: Annotated[
        datetime | int | None,
        Field(alias="dateStarted", description="An older sample has a number"),
    ] = None
    date_completed: Annotated[
        datetime | int | None,
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


class WebhookOutcome(Base):
    """
    The outcome of an asynchronous call.
    """

    status: Annotated[str | None, Field(description="`SUCCESS` is known")] = None
    request: WebhookRequest | None = None


class AccountAttributes(Base):
    """
    Settings of an account. The manual calls the two lists of locales, the levels and the time zones relationships; answers have them as attributes.
    """

    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
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
        str | None,
        Field(
            alias="reportingUserIdPreference",
            description="Whether SCORM content gets the UUID in place of the user id",
        ),
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


class AdminAnnouncement(Base):
    """
    An announcement of an administrator, such as a masthead.
    """

    id: str
    type: Literal["adminAnnouncement"]
    attributes: AdminAnnouncementAttributes | None = None
    links: ResourceLinks | None = None


class Badge(Base):
    """
    A token that learners get for reaching a milestone.
    """

    id: str
    type: Literal["badge"]
    attributes: BadgeAttributes | None = None
    links: ResourceLinks | None = None


class Board(Base):
    """
    A place for posts on some skills.
    """

    id: str
    type: Literal["board"]
    attributes: BoardAttributes | None = None
    relationships: BoardRelationships | None = None
    links: ResourceLinks | None = None


class BulkImportRun(Base):
    """
    The run that was started.
    """

    status: str | None = None
    title: str | None = None
    source: BulkImportRunSource | None = None


class Comment(Base):
    """
    A comment on a post.
    """

    id: str
    type: Literal["comment"]
    attributes: CommentAttributes | None = None
    relationships: CommentRelationships | None = None
    links: ResourceLinks | None = None


class DiscussionPost(Base):
    """
    A remark in the discussion of a course; seen in Adobe's client, no operation answers with it.
    """

    id: str
    type: Literal["discussionPost"]
    attributes: DiscussionPostAttributes | None = None
    relationships: DiscussionPostRelationships | None = None
    links: ResourceLinks | None = None


class ExternalLearningAttributes(Base):
    """
    What was learnt, and the review.
    """

    title: str | None = None
    status: Annotated[
        str | None, Field(description="How far the review is; the last two are final.")
    ] = None
    submission_url: Annotated[str | None, Field(alias="submissionUrl")] = None
    creation_source: Annotated[
        str | None, Field(alias="creationSource", description="`LEARNER` seen")
    ] = None
    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    modified_at: Annotated[datetime | None, Field(alias="modifiedAt")] = None
    fields: list[ExternalLearningField] | None = None
    reviewer_comment: Annotated[str | None, Field(alias="reviewerComment")] = None
    reviewed_at: Annotated[datetime | None, Field(alias="reviewedAt")] = None


class ExternalLearningCreateAttributes(Base):
    """
    The external learning to submit.
    """

    submission_url: Annotated[
        str | None,
        Field(alias="submissionUrl", description="Pre-signed URL of the uploaded file"),
    ] = None
    fields: list[ExternalLearningFieldCreate] | None = None


class ExternalLearningCustomField(Base):
    """
    A field of the account's own.
    """

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


class ExternalLearningSettingsAttributes(Base):
    """
    The fields to fill in.
    """

    enabled: bool | None = None
    updated_at: Annotated[datetime | None, Field(alias="updatedAt")] = None
    core_fields: Annotated[
        list[ExternalLearningCoreField] | None, Field(alias="coreFields")
    ] = None
    custom_fields: Annotated[
        list[ExternalLearningCustomField] | None, Field(alias="customFields")
    ] = None


class FeedbackAttributes(Base):
    """
    Answers to the questions.
    """

    questions: list[FeedbackQuestion] | None = None
    answers: Annotated[
        list[FeedbackAnswer] | None,
        Field(description="In place of `questions`, as Adobe's client has it"),
    ] = None
    score: float | None = None


class FeedbackCreateAttributes(Base):
    """
    Answers to the questions.
    """

    questions: list[FeedbackQuestionCreate]
    score: Annotated[
        int | None, Field(description="80 for the answer 8 on a scale of ten")
    ] = None
    show_automatically: Annotated[bool | None, Field(alias="showAutomatically")] = None


class FeedbackInfoAttributes(Base):
    """
    The questions to ask. The manual gives the name of this model only.
    """

    score: float | None = None
    show_automatically: Annotated[bool | None, Field(alias="showAutomatically")] = None
    questions: list[FeedbackQuestion] | None = None


class JobAttributes(Base):
    """
    What a job does and how far it is.
    """

    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    description: str | None = None
    job_type: Annotated[
        str | None,
        Field(
            alias="jobType",
            description='What a job does, with the members of its payload. The manual shows the first two; Adobe documents or uses the others elsewhere. More types exist whose names are not known. generateUsers (CSV): expandMetadata and fetchActiveUsers, truth values, peerAccountId. generateUserBadge (PDF): userBadgeId; articles also send trainingId (at most 1000 in a page) or userId. generateUserIncrementalReport (CSV): fromDate and toDate, needed unless fullExport; expandMetadata; fromUserId, the last id of the part before, as a part has at most 500000 users. generateInstructorUtilisationReport: year ("2023") and month ("2") as text. generateJobAidMetadataReport and generateUserGroupReport: none. generateLoginAccessReport: fromDate and toDate within five quarters, before that archive, {quarter: "4", year: "2021"}. generateCustomRoleAuditReport: fromDate, toDate, locale. generateTrainingReport: courseId, joined by commas, includeSubLOId; of old catalogIds, includeCourseInfo, includeModuleInfo, isNotificationNeeded, isCsvNeeded. generateTrainingStatsReport: userGroups, joined by commas. generateConfigChangeAuditReport: fromDate, toDate with offset, settingTypes (at least one of Basics, Integrations, Advanced), all required.',
        ),
    ] = None
    payload: Annotated[dict[str, Any] | None, Field(description="As it was sent")] = (
        None
    )
    status: Annotated[
        JobStatus | str | None,
        Field(
            description="A text for generateConfigChangeAuditReport: QUEUED, IN_PROGRESS, COMPLETED or FAILED"
        ),
    ] = None
    result: JobResult | None = None
    error: Annotated[
        dict[str, Any] | None,
        Field(
            description="Of a failed generateConfigChangeAuditReport; its members are not documented"
        ),
    ] = None
    date_completed: Annotated[datetime | None, Field(alias="dateCompleted")] = None
    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    next_payload: Annotated[
        dict[str, Any] | None,
        Field(
            alias="nextPayload",
            description="Presumably the payload of the next part of a large export",
        ),
    ] = None


class JobCreate(Base):
    """
    The job to start.
    """

    type: Literal["job"]
    attributes: JobCreateAttributes


class JobCreateDocument(Base):
    """
    The job to start.
    """

    data: JobCreate


class LeaderBoardUser(Base):
    """
    A user on a leaderboard, with points and rank.
    """

    id: str
    type: Literal["leaderBoardUser"]
    attributes: UserAttributes | None = None
    links: ResourceLinks | None = None


class LearningObjectAttributes(Base):
    """
    What a learning object is. Every attribute may be missing.
    """

    author_names: Annotated[list[str] | None, Field(alias="authorNames")] = None
    date_created: Annotated[datetime | None, Field(alias="dateCreated")] = None
    date_published: Annotated[datetime | None, Field(alias="datePublished")] = None
    date_updated: Annotated[datetime | None, Field(alias="dateUpdated")] = None
    effective_modified_date: Annotated[
        datetime | None, Field(alias="effectiveModifiedDate")
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


class LearningObjectInstance(Base):
    """
    One run of a learning object.
    """

    id: str
    type: Literal["learningObjectInstance"]
    attributes: LearningObjectInstanceAttributes | None = None
    relationships: LearningObjectInstanceRelationships | None = None
    links: ResourceLinks | None = None


class LearningObjectInstanceEnrollment(Base):
    """
    A person's enrollment in an instance of a learning object.
    """

    id: str
    type: Literal["learningObjectInstanceEnrollment"]
    attributes: LearningObjectInstanceEnrollmentAttributes | None = None
    relationships: LearningObjectInstanceEnrollmentRelationships | None = None
    links: ResourceLinks | None = None


class LearningObjectPreview(Base):
    """
    A few facts about a learning object.
    """

    id: str
    type: Literal["learningObjectPreview"]
    attributes: LearningObjectAttributes | None = None
    links: ResourceLinks | None = None


class LearningObjectQuery(Base):
    """
    Filters of learning objects, under the names of the list's parameters. Those for free seats, wait lists and times exist since July 2024; their names are not printed.
    """

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
        datetime | None,
        Field(
            alias="filter.effectiveModifiedDate.fromDate",
            description="Only what has changed since then.",
        ),
    ] = None
    filter_effective_modified_date_to_date: Annotated[
        datetime | None,
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


class LearningObjectResource(Base):
    """
    A module of a course.
    """

    id: str
    type: Literal["learningObjectResource"]
    attributes: LearningObjectResourceAttributes | None = None
    relationships: LearningObjectResourceRelationships | None = None
    links: ResourceLinks | None = None


class LearningObjectResourceGrade(Base):
    """
    Outcome of one module for one person: time spent, progress, score.
    """

    id: str
    type: Literal["learningObjectResourceGrade"]
    attributes: LearningObjectResourceGradeAttributes | None = None
    relationships: LearningObjectResourceGradeRelationships | None = None
    links: ResourceLinks | None = None


class LearningObjectSkill(Base):
    """
    Credits of a learning object towards a level of a skill.
    """

    id: str
    type: Literal["learningObjectSkill"]
    attributes: LearningObjectSkillAttributes | None = None
    relationships: LearningObjectSkillRelationships | None = None
    links: ResourceLinks | None = None


class LoInterest(Base):
    """
    A learner's interest in a learning object.
    """

    id: str
    type: Literal["loInterest"]
    attributes: LoInterestAttributes | None = None
    relationships: LoInterestRelationships | None = None
    links: ResourceLinks | None = None


class Note(Base):
    """
    A learner's note on a module.
    """

    id: str
    type: Literal["note"]
    attributes: NoteAttributes | None = None
    relationships: NoteRelationships | None = None
    links: ResourceLinks | None = None


class NoteCreate(Base):
    """
    The note to write.
    """

    type: Literal["note"]
    attributes: NoteCreateAttributes
    relationships: NoteCreateRelationships | None = None


class NoteCreateDocument(Base):
    """
    The note to write.
    """

    data: NoteCreate


class NoteUpdate(Base):
    """
    The note's new text.
    """

    id: str
    type: Literal["note"]
    attributes: NoteUpdateAttributes | None = None
    relationships: NoteUpdateRelationships | None = None


class NoteUpdateDocument(Base):
    """
    The note's new text.
    """

    data: NoteUpdate


class PersonalizedPath(Base):
    """
    A learning path that a learner makes or shares.
    """

    id: Annotated[str, Field(description="`personalizedPath:` and a number")]
    type: Literal["personalizedPath"]
    attributes: PersonalizedPathAttributes | None = None
    relationships: PersonalizedPathRelationships | None = None
    links: ResourceLinks | None = None


class Post(Base):
    """
    A post on a board.
    """

    id: str
    type: Literal["post"]
    attributes: PostAttributes | None = None
    relationships: PostRelationships | None = None
    links: ResourceLinks | None = None


class PostCreate(Base):
    """
    The post to write.
    """

    type: Literal["post"]
    attributes: PostCreateAttributes


class PostCreateDocument(Base):
    """
    The post to write.
    """

    data: PostCreate


class PostUpdate(Base):
    """
    The post, rewritten.
    """

    id: str
    type: Literal["post"]
    attributes: PostUpdateAttributes


class PostUpdateDocument(Base):
    """
    The post, rewritten.
    """

    data: PostUpdate


class Recommendation(Base):
    """
    A learning object that is recommended.
    """

    id: str
    type: Literal["recommendation"]
    attributes: RecommendationAttributes | None = None
    relationships: RecommendationRelationships | None = None
    links: ResourceLinks | None = None


class Reply(Base):
    """
    A reply to a comment.
    """

    id: str
    type: Literal["reply"]
    attributes: ReplyAttributes | None = None
    relationships: ReplyRelationships | None = None
    links: ResourceLinks | None = None


class Resource(Base):
    """
    One form of a module, by delivery or language.
    """

    id: str
    type: Literal["resource"]
    attributes: ResourceAttributes | None = None
    relationships: ResourceRelationships | None = None
    links: ResourceLinks | None = None


class SearchResult(Base):
    """
    What a search has found.
    """

    id: str
    type: Literal["searchResult"]
    attributes: SearchResultAttributes | None = None
    relationships: SearchResultRelationships | None = None
    links: ResourceLinks | None = None


class SessionConflict(Base):
    """
    A session that clashes with another.
    """

    id: str
    type: Literal["sessionConflict"]
    attributes: SessionConflictAttributes | None = None
    relationships: SessionConflictRelationships | None = None
    links: ResourceLinks | None = None


class Skill(Base):
    """
    An ability, in levels, that courses give credits for.
    """

    id: str
    type: Literal["skill"]
    attributes: SkillAttributes | None = None
    relationships: SkillRelationships | None = None
    links: ResourceLinks | None = None


class SkillLevel(Base):
    """
    One level of a skill.
    """

    id: str
    type: Literal["skillLevel"]
    attributes: SkillLevelAttributes | None = None
    relationships: SkillLevelRelationships | None = None
    links: ResourceLinks | None = None


class User(Base):
    """
    A person of the account, mostly a learner.
    """

    id: str
    type: Literal["user"]
    attributes: UserAttributes | None = None
    relationships: UserRelationships | None = None
    links: ResourceLinks | None = None


class UserBadge(Base):
    """
    A badge that a person has earned.
    """

    id: str
    type: Literal["userBadge"]
    attributes: UserBadgeAttributes | None = None
    relationships: UserBadgeRelationships | None = None
    links: ResourceLinks | None = None


class UserCreate(Base):
    """
    The user to create.
    """

    type: Literal["user"]
    attributes: UserCreateAttributes
    relationships: UserWriteRelationships | None = None


class UserCreateDocument(Base):
    """
    The user to create.
    """

    data: UserCreate


class UserRecommendationPreferencesUpdate(Base):
    """
    The preferences to add.
    """

    id: str | None = None
    type: Literal["userRecommendationPreferences"]
    attributes: UserRecommendationPreferencesUpdateAttributes


class UserRecommendationPreferencesUpdateDocument(Base):
    """
    The preferences to add.
    """

    data: UserRecommendationPreferencesUpdate


class WebhookEvent(Base):
    """
    One event.
    """

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
        datetime | int | None, Field(description="An older sample has a number")
    ] = None
    event_info: Annotated[str | None, Field(alias="eventInfo")] = None
    data: WebhookEventData | None = None


class Account(Base):
    """
    A customer of Learning Manager.
    """

    id: str
    type: Literal["account"]
    attributes: AccountAttributes | None = None
    links: ResourceLinks | None = None


class ExternalLearning(Base):
    """
    Learning outside of Learning Manager that a learner has submitted.
    """

    id: str
    type: Literal["externalLearning"]
    attributes: ExternalLearningAttributes | None = None
    relationships: ExternalLearningRelationships | None = None
    links: ResourceLinks | None = None


class ExternalLearningCreate(Base):
    """
    The external learning to submit.
    """

    type: Literal["externalLearning"]
    attributes: ExternalLearningCreateAttributes


class ExternalLearningCreateDocument(Base):
    """
    The external learning to submit.
    """

    data: ExternalLearningCreate


class ExternalLearningSettings(Base):
    """
    The form for external learning.
    """

    id: str
    type: Literal["externalLearningSettings"]
    attributes: ExternalLearningSettingsAttributes | None = None
    links: ResourceLinks | None = None


class Feedback(Base):
    """
    A learner's feedback.
    """

    id: str
    type: Literal["feedback"]
    attributes: FeedbackAttributes | None = None
    links: ResourceLinks | None = None


class FeedbackCreate(Base):
    """
    The feedback to submit.
    """

    id: Annotated[str, Field(description="Id of the enrollment")]
    type: Literal["feedback"]
    attributes: FeedbackCreateAttributes


class FeedbackCreateDocument(Base):
    """
    The feedback to submit.
    """

    data: FeedbackCreate


class FeedbackInfo(Base):
    """
    Whether feedback is asked for and which questions.
    """

    id: str
    type: Literal["feedbackInfo"]
    attributes: FeedbackInfoAttributes | None = None
    links: ResourceLinks | None = None


class Job(Base):
    """
    A long-running export.
    """

    id: str
    type: Literal["job"]
    attributes: JobAttributes | None = None
    links: ResourceLinks | None = None


class LearningObject(Base):
    """
    What a person can enroll in: a course, a learning program, a certification or a job aid.
    """

    id: str
    type: Literal["learningObject"]
    attributes: LearningObjectAttributes | None = None
    relationships: LearningObjectRelationships | None = None
    links: ResourceLinks | None = None


class WebhookDelivery(Base):
    """
    What is posted to the target: events in their order. Events may come twice (compare `eventId`).
    """

    account_id: Annotated[int | None, Field(alias="accountId")] = None
    events: list[WebhookEvent]


class JobDocument(Base):
    """
    A job.
    """

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


class JobPage(Base):
    """
    A page of job resources.
    """

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


class LeaderBoardUserDocument(Base):
    """
    One leaderBoardUser.
    """

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


class LeaderBoardUserPage(Base):
    """
    A page of leaderBoardUser resources.
    """

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


class LearningObjectDocument(Base):
    """
    A learning object.
    """

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


class LearningObjectInstanceDocument(Base):
    """
    An instance.
    """

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


class LearningObjectInstanceEnrollmentDocument(Base):
    """
    An enrollment.
    """

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


class LearningObjectInstanceEnrollmentPage(Base):
    """
    A page of enrollments.
    """

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


class LearningObjectPage(Base):
    """
    A page of learning objects.
    """

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


class LearningObjectPreviewPage(Base):
    """
    A page of learningObjectPreview resources.
    """

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


class LearningObjectResourceDocument(Base):
    """
    One module.
    """

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


class LearningObjectResourceGradeDocument(Base):
    """
    The progress in a module.
    """

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


class LoEnrollmentMetaDocument(Base):
    """
    One loEnrollmentMeta.
    """

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


class LoInstanceSummaryDocument(Base):
    """
    One loInstanceSummary.
    """

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


class LoInterestDocument(Base):
    """
    One loInterest.
    """

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


class MinimalAccountPage(Base):
    """
    A page of minimalAccount resources.
    """

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


class NoteDocument(Base):
    """
    One note.
    """

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


class NotePage(Base):
    """
    A page of note resources.
    """

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


class PersonalizedPathDocument(Base):
    """
    One personalized path.
    """

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


class PersonalizedPathPage(Base):
    """
    A page of personalized path resources.
    """

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


class PostDocument(Base):
    """
    One post.
    """

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


class PostPage(Base):
    """
    A page of post resources.
    """

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


class RecommendationPage(Base):
    """
    A page of recommendation resources.
    """

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


class RecommendationProductPage(Base):
    """
    A page of recommendationProduct resources.
    """

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


class RecommendationRolePage(Base):
    """
    A page of recommendationRole resources.
    """

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


class ReplyDocument(Base):
    """
    One reply.
    """

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


class ReplyPage(Base):
    """
    A page of reply resources.
    """

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


class ResourceDocument(Base):
    """
    One resource.
    """

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


class SearchResultPage(Base):
    """
    A page of searchResult resources.
    """

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


class SessionConflictPage(Base):
    """
    A page of sessionConflict resources.
    """

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


class SkillDocument(Base):
    """
    A skill.
    """

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


class SkillInterestSearchResultPage(Base):
    """
    A page of skillInterestSearchResult resources.
    """

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


class SkillPage(Base):
    """
    A page of skills.
    """

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


class SocialProfileDocument(Base):
    """
    One socialProfile.
    """

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


class UserBadgeDocument(Base):
    """
    One earned badge.
    """

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


class UserBadgePage(Base):
    """
    A page of earned badges.
    """

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


class UserCalendarPage(Base):
    """
    A page of calendar session resources.
    """

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


class UserDocument(Base):
    """
    A user.
    """

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


class UserGroupDocument(Base):
    """
    One userGroup.
    """

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


class UserGroupPage(Base):
    """
    A page of userGroup resources.
    """

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


class UserGroupSearchResultPage(Base):
    """
    A page of userGroupSearchResult resources.
    """

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


class UserModuleGradeDocument(Base):
    """
    One userModuleGrade.
    """

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


class UserNotificationDocument(Base):
    """
    One notification.
    """

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


class UserNotificationPage(Base):
    """
    A page of notification resources.
    """

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


class UserPage(Base):
    """
    A page of users.
    """

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


class UserRecommendationPreferencesDocument(Base):
    """
    One userRecommendationPreferences.
    """

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


class UserSkillDocument(Base):
    """
    A person's level of a skill.
    """

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


class UserSkillInterestDocument(Base):
    """
    One userSkillInterest.
    """

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


class UserSkillInterestPage(Base):
    """
    A page of userSkillInterest resources.
    """

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


class UserSkillPage(Base):
    """
    A page of a person's skills.
    """

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


class AccountDocument(Base):
    """
    One account.
    """

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


class AdminAnnouncementDocument(Base):
    """
    One adminAnnouncement.
    """

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


class AdminAnnouncementPage(Base):
    """
    A page of adminAnnouncement resources.
    """

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


class BadgeDocument(Base):
    """
    A badge.
    """

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


class BadgePage(Base):
    """
    A page of badges.
    """

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


class BoardDocument(Base):
    """
    One board.
    """

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


class BoardPage(Base):
    """
    A page of board resources.
    """

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


class CatalogDocument(Base):
    """
    One catalog.
    """

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


class CatalogPage(Base):
    """
    A page of catalog resources.
    """

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


class ChannelPage(Base):
    """
    A page of channel resources.
    """

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


class CommentDocument(Base):
    """
    One comment.
    """

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


class CommentPage(Base):
    """
    A page of comment resources.
    """

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


class DataDocument(Base):
    """
    One list of names.
    """

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


class ExternalLearningDocument(Base):
    """
    One externalLearning.
    """

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


class ExternalLearningPage(Base):
    """
    A page of externalLearning resources.
    """

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


class ExternalLearningSettingsDocument(Base):
    """
    One externalLearningSettings.
    """

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


class ExternalProfileDocument(Base):
    """
    A registration profile.
    """

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


class ExternalProfilePage(Base):
    """
    A page of registration profile resources.
    """

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


class FeedbackDocument(Base):
    """
    A learner's feedback.
    """

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


class FeedbackInfoDocument(Base):
    """
    The questions of an instance.
    """

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


class GamificationSettingsPage(Base):
    """
    A page of gamificationSettings resources.
    """

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
