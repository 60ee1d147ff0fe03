"""Models of the Adobe Learning Manager API API. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from msgspec import field as _field
from syllabind.core.enums import OpenEnum
from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, UnknownResource, Unset


class AttemptEndCriteria(OpenEnum):
    """What ends an attempt."""

    COMPLETION = "COMPLETION"
    PLAYER_CLOSE = "PLAYER_CLOSE"


class BadgeState(OpenEnum):
    """Whether a badge is in use."""

    ACTIVE = "Active"
    RETIRED = "Retired"


class EnrollmentSource(OpenEnum):
    """Who enrolled the person."""

    SELF_ENROLL = "SELF_ENROLL"
    ADMIN_ENROLL = "ADMIN_ENROLL"


class EnrollmentState(OpenEnum):
    """State of an enrollment. The values are those of Adobe's own client."""

    ENROLLED = "ENROLLED"
    STARTED = "STARTED"
    COMPLETED = "COMPLETED"
    WAITING = "WAITING"
    PENDING_APPROVAL = "PENDING_APPROVAL"
    PENDING_ACCEPTANCE = "PENDING_ACCEPTANCE"
    REJECTED = "REJECTED"


class EnrollmentType(OpenEnum):
    """Who may enroll."""

    SELF_ENROLL = "Self Enroll"
    ADMIN_ENROLL = "Admin Enroll"
    MANAGER_APPROVAL = "Manager Approval"


class ExternalLearningFieldType(OpenEnum):
    """Kind of a field; one table of the vendor's page calls the duration OBJECT, its sample TEXT."""

    TEXT = "TEXT"
    NUMBER = "NUMBER"
    TIMESTAMP = "TIMESTAMP"
    DROPDOWN = "DROPDOWN"
    FILE_UPLOAD = "FILE_UPLOAD"
    OBJECT = "OBJECT"


class ExternalLearningStatus(OpenEnum):
    """How far the review is; the last two are final."""

    PENDING = "PENDING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


class JobType(OpenEnum):
    """What a job does, with the members of its payload. The manual shows the first two; Adobe documents or uses
    the others elsewhere. More types exist whose names are not known. generateUsers (CSV): expandMetadata and
    fetchActiveUsers, truth values, peerAccountId. generateUserBadge (PDF): userBadgeId; articles also send
    trainingId (at most 1000 in a page) or userId. generateUserIncrementalReport (CSV): fromDate and toDate,
    needed unless fullExport; expandMetadata; fromUserId, the last id of the part before, as a part has at most
    500000 users. generateInstructorUtilisationReport: year ("2023") and month ("2") as text.
    generateJobAidMetadataReport and generateUserGroupReport: none. generateLoginAccessReport: fromDate and
    toDate within five quarters, before that archive, {quarter: "4", year: "2021"}.
    generateCustomRoleAuditReport: fromDate, toDate, locale. generateTrainingReport: courseId, joined by commas,
    includeSubLOId; of old catalogIds, includeCourseInfo, includeModuleInfo, isNotificationNeeded, isCsvNeeded.
    generateTrainingStatsReport: userGroups, joined by commas. generateConfigChangeAuditReport: fromDate,
    toDate, settingTypes (Basics, Integrations, Advanced); its page shows a plain text as status and a
    downloadUrl in place of the s3Url."""

    GENERATE_USERS = "generateUsers"
    GENERATE_USER_BADGE = "generateUserBadge"
    GENERATE_USER_INCREMENTAL_REPORT = "generateUserIncrementalReport"
    GENERATE_INSTRUCTOR_UTILISATION_REPORT = "generateInstructorUtilisationReport"
    GENERATE_JOB_AID_METADATA_REPORT = "generateJobAidMetadataReport"
    GENERATE_LOGIN_ACCESS_REPORT = "generateLoginAccessReport"
    GENERATE_USER_GROUP_REPORT = "generateUserGroupReport"
    GENERATE_CUSTOM_ROLE_AUDIT_REPORT = "generateCustomRoleAuditReport"
    GENERATE_TRAINING_REPORT = "generateTrainingReport"
    GENERATE_TRAINING_STATS_REPORT = "generateTrainingStatsReport"
    GENERATE_CONFIG_CHANGE_AUDIT_REPORT = "generateConfigChangeAuditReport"


class LearnerState(OpenEnum):
    """How far a learner is."""

    ENROLLED = "enrolled"
    STARTED = "started"
    COMPLETED = "completed"
    NOTENROLLED = "notenrolled"


class LearningObjectEnforcedField(OpenEnum):
    """What `enforcedFields[learningObject]` is known to take."""

    PRODUCTS = "products"
    ROLES = "roles"
    EXTENSION_OVERRIDES = "extensionOverrides"
    EFFECTIVENESS_DATA = "effectivenessData"
    SECTIONS = "sections"
    PREQUISITE_CONSTRAINTS = "prequisiteConstraints"
    PREREQUISITE_L_OS = "prerequisiteLOs"
    SUB_L_OS = "subLOs"
    SUPPLEMENTARY_RESOURCES = "supplementaryResources"
    SUPPLEMENTARY_L_OS = "supplementaryLOs"
    INSTANCES = "instances"
    CATALOG_LABELS = "catalogLabels"


class LearningObjectInstanceState(OpenEnum):
    """Whether an instance is on offer."""

    ACTIVE = "Active"
    RETIRED = "Retired"


class LearningObjectState(OpenEnum):
    """Whether a learning object is on offer."""

    PUBLISHED = "Published"
    RETIRED = "Retired"


class LoFormat(OpenEnum):
    """How a learning object is delivered."""

    SELF_PACED = "Self Paced"
    ACTIVITY = "Activity"
    CLASSROOM = "Classroom"
    VIRTUAL_CLASSROOM = "Virtual Classroom"
    BLENDED = "Blended"


class LoResourceType(OpenEnum):
    """What a module is for."""

    CONTENT = "Content"
    PRE_WORK = "Pre Work"
    TEST_OUT = "Test Out"


class LoType(OpenEnum):
    """Kind of a learning object."""

    COURSE = "course"
    LEARNING_PROGRAM = "learningProgram"
    CERTIFICATION = "certification"
    JOB_AID = "jobAid"


class MatchType(OpenEnum):
    """How words are matched; `bool` is deprecated."""

    PHRASE = "phrase"
    PHRASE_AND_MATCH = "phrase_and_match"
    MATCH = "match"
    BOOL = "bool"


class ModuleScoring(OpenEnum):
    """Which attempt counts."""

    HIGHEST = "HIGHEST"
    LATEST = "LATEST"


class NotificationChannel(OpenEnum):
    """What a message is about. The values are those of a third party's copy of Adobe's listing of 2022."""

    JOB_AID_ADMIN_ENROLLMENT = "jobAid::adminEnrollment"
    CERTIFICATION_ADMIN_ENROLLMENT = "certification::adminEnrollment"
    CERTIFICATION_AUTO_ENROLLMENT = "certification::autoEnrollment"
    CERTIFICATION_COMPLETED = "certification::completed"
    CERTIFICATION_BADGE_ISSUED = "certification::badgeIssued"
    CERTIFICATION_COMPLETION_REMINDER = "certification::completionReminder"
    CERTIFICATION_EXPIRED = "certification::expired"
    CERTIFICATION_RECURRENCE_ENROLLMENT = "certification::recurrenceEnrollment"
    CERTIFICATION_REPUBLISHED = "certification::republished"
    CERTIFICATION_LEARNER_CERTIFICATION_APPROVAL_REQUEST_APPROVED = (
        "certification::learnerCertificationApprovalRequestApproved"
    )
    CERTIFICATION_LEARNER_CERTIFICATION_APPROVAL_REQUEST_DENIED = (
        "certification::learnerCertificationApprovalRequestDenied"
    )
    CERTIFICATION_DEADLINE_MISSED = "certification::deadlineMissed"
    COURSE_ADMIN_ENROLLMENT = "course::adminEnrollment"
    COURSE_AUTO_ENROLLMENT = "course::autoEnrollment"
    COURSE_BADGE_ISSUED = "course::badgeIssued"
    COURSE_L1_FEEDBACK_PROMPT = "course::l1FeedbackPrompt"
    COURSE_DEADLINE_MISSED = "course::deadlineMissed"
    COURSE_COMPLETED = "course::completed"
    COURSE_COMPLETION_REMINDER = "course::completionReminder"
    COURSE_SESSION_REMINDER = "course::sessionReminder"
    COURSE_REPUBLISHED = "course::republished"
    COURSE_COURSE_OPEN_FOR_ENROLLMENT = "course::courseOpenForEnrollment"
    COURSE_LEARNER_ENROLLMENT_REQUEST_APPROVED = "course::learnerEnrollmentRequestApproved"
    COURSE_LEARNER_ENROLLMENT_REQUEST_DENIED = "course::learnerEnrollmentRequestDenied"
    COURSE_WAIT_LIST_CLEARED = "course::waitListCleared"
    COURSE_LEARNER_NOMINATION_REQUEST = "course::learnerNominationRequest"
    LEARNING_PROGRAM_ADMIN_ENROLLMENT = "learningProgram::adminEnrollment"
    LEARNING_PROGRAM_AUTO_ENROLLMENT = "learningProgram::autoEnrollment"
    LEARNING_PROGRAM_BADGE_ISSUED = "learningProgram::badgeIssued"
    LEARNING_PROGRAM_REPUBLISHED = "learningProgram::republished"
    LEARNING_PROGRAM_DEADLINE_MISSED = "learningProgram::deadlineMissed"
    LEARNING_PROGRAM_COMPLETION_REMINDER = "learningProgram::completionReminder"
    LEARNING_PROGRAM_COMPLETED = "learningProgram::completed"
    LEARNING_PROGRAM_L1_FEEDBACK = "learningProgram::l1Feedback"
    COMPETENCY_ASSIGNED = "competency::assigned"
    COMPETENCY_BADGE_ISSUED = "competency::badgeIssued"
    COMPETENCY_ACHIEVED = "competency::achieved"
    MANAGER_ADDED = "manager::added"
    ADMIN_ADDED = "admin::added"
    AUTHOR_ADDED = "author::added"
    INTEGRATION_ADMIN_ADDED = "integrationAdmin::added"
    SOCIAL_COMMENTED_ON_POST = "social::commentedOnPost"
    SOCIAL_CURATION_REQUEST = "social::curationRequest"
    SOCIAL_COMMENTED_ON_COMMENT = "social::commentedOnComment"
    SOCIAL_POST_LIVE = "social::postLive"
    SOCIAL_POST_REJECTED = "social::postRejected"
    SOCIAL_REPORT_ABUSE = "social::reportAbuse"
    SOCIAL_ADDED_AS_MODERATOR = "social::addedAsModerator"
    SOCIAL_POST_UPLOAD_FAILED = "social::postUploadFailed"
    ANNOUNCEMENT_RECEIVED = "announcement::received"


class PostingType(OpenEnum):
    """Kind of a post, as Adobe's client knows it."""

    DEFAULT = "DEFAULT"
    QUESTION = "QUESTION"
    POLL = "POLL"


class QuestionType(OpenEnum):
    """Kind of a question. The manual shows scaleTen; the others stand in Adobe's own client."""

    SCALE_TEN = "scaleTen"
    LIKEABILITY = "likeability"
    L1_QUALITATIVE = "l1Qualitative"


class RecommendationLevel(OpenEnum):
    """Level of experience."""

    BEGINNER = "BEGINNER"
    INTERMEDIATE = "INTERMEDIATE"
    ADVANCED = "ADVANCED"


class ResourceContentType(OpenEnum):
    """Kind of content."""

    PR = "PR"
    CP = "CP"
    PDF = "PDF"
    DOC = "DOC"
    PPT = "PPT"
    XLS = "XLS"
    VIDEO = "VIDEO"
    AUDIO = "AUDIO"
    OTHER = "OTHER"
    LTI = "LTI"
    QUIZ = "Quiz"


class ResourceType(OpenEnum):
    """How a module is delivered."""

    ELEARNING = "Elearning"
    CLASSROOM = "Classroom"
    VIRTUAL_CLASSROOM = "Virtual Classroom"
    ACTIVITY = "Activity"


class SearchMode(OpenEnum):
    """Which search is used, as Adobe's client knows it."""

    CLASSIC_SEARCH = "classicSearch"
    ADVANCE_SEARCH = "advanceSearch"


class SkillInterestSource(OpenEnum):
    """Where an interest in a skill comes from, as Adobe's client knows it."""

    ADMIN_ASSIGN = "ADMIN_ASSIGN"
    LO_ENROLL = "LO_ENROLL"
    USER_SELECTED = "USER_SELECTED"


class SnippetType(OpenEnum):
    """Where a search looks; `courseName` unless said otherwise."""

    COURSE_NAME = "courseName"
    COURSE_DESCRIPTION = "courseDescription"
    COURSE_OVERVIEW = "courseOverview"
    CERTIFICATION_NAME = "certificationName"
    LP_NAME = "lpName"
    JOB_AID_NAME = "jobAidName"
    JOB_AID_DESCRIPTION = "jobAidDescription"
    LO_METADATA = "loMetadata"
    SKILL_NAME = "skillName"
    SKILL_DESCRIPTION = "skillDescription"
    NOTE = "note"
    BADGE_NAME = "badgeName"
    COURSE_TAG = "courseTag"
    MODULE_TAG = "moduleTag"
    JOB_AID_TAG = "jobAidTag"
    LP_TAG = "lpTag"
    CERTIFICATION_TAG = "certificationTag"
    EMBED_LP_TAG = "embedLpTag"
    DISCUSSION = "discussion"
    REC_PRODUCT_NAME = "recProductName"
    REC_ROLE_NAME = "recRoleName"


class SocialContentType(OpenEnum):
    """Kind of what a post shows, as Adobe's client knows it."""

    VIDEO = "VIDEO"
    URL = "URL"
    IMAGE = "IMAGE"
    TEXT = "TEXT"
    FILE = "FILE"
    AUDIO = "AUDIO"
    OTHER = "OTHER"


class SubmissionState(OpenEnum):
    """State of a file that a learner hands in."""

    PENDING_SUBMISSION = "PENDING_SUBMISSION"
    PENDING_APPROVAL = "PENDING_APPROVAL"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


class UserBadgeModelType(OpenEnum):
    """What a badge was earned for. The manual's sample says skillLevel; learningObject is inferred."""

    SKILL_LEVEL = "skillLevel"
    LEARNING_OBJECT = "learningObject"


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


class VoteAction(OpenEnum):
    """Which way a vote goes."""

    UP = "UP"
    DOWN = "DOWN"


class WebhookEventName(OpenEnum):
    """What has happened. Events of learners come at once; `_BATCH` ones come from administrators, managers, the
    platform or a migration. The event of an alternate completion exists, its name is not printed."""

    CI_STATS = "CI_STATS"
    COURSE_ENROLLMENT = "COURSE_ENROLLMENT"
    COURSE_ENROLLMENT_BATCH = "COURSE_ENROLLMENT_BATCH"
    LEARNING_PATH_ENROLLMENT = "LEARNING_PATH_ENROLLMENT"
    LEARNING_PATH_ENROLLMENT_BATCH = "LEARNING_PATH_ENROLLMENT_BATCH"
    CERTIFICATION_ENROLLMENT = "CERTIFICATION_ENROLLMENT"
    CERTIFICATION_ENROLLMENT_BATCH = "CERTIFICATION_ENROLLMENT_BATCH"
    COURSE_COMPLETED = "COURSE_COMPLETED"
    COURSE_COMPLETED_BATCH = "COURSE_COMPLETED_BATCH"
    LEARNING_PATH_COMPLETED = "LEARNING_PATH_COMPLETED"
    LEARNING_PATH_COMPLETED_BATCH = "LEARNING_PATH_COMPLETED_BATCH"
    CERTIFICATION_COMPLETED = "CERTIFICATION_COMPLETED"
    CERTIFICATION_COMPLETED_BATCH = "CERTIFICATION_COMPLETED_BATCH"
    COURSE_UNENROLLMENT = "COURSE_UNENROLLMENT"
    COURSE_UNENROLLMENT_BATCH = "COURSE_UNENROLLMENT_BATCH"
    LEARNING_PATH_UNENROLLMENT = "LEARNING_PATH_UNENROLLMENT"
    LEARNING_PATH_UNENROLLMENT_BATCH = "LEARNING_PATH_UNENROLLMENT_BATCH"
    CERTIFICATION_UNENROLLMENT = "CERTIFICATION_UNENROLLMENT"
    CERTIFICATION_UNENROLLMENT_BATCH = "CERTIFICATION_UNENROLLMENT_BATCH"
    LEARNER_PROGRESS = "LEARNER_PROGRESS"
    LEARNING_OBJECT_DRAFT = "LEARNING_OBJECT_DRAFT"
    LEARNING_OBJECT_DELETION = "LEARNING_OBJECT_DELETION"
    LEARNING_OBJECT_MODIFICATION = "LEARNING_OBJECT_MODIFICATION"
    LEARNING_OBJECT_MODIFICATION_BATCH = "LEARNING_OBJECT_MODIFICATION_BATCH"
    LEARNING_OBJECT_INSTANCE_MODIFICATION = "LEARNING_OBJECT_INSTANCE_MODIFICATION"
    LEARNING_OBJECT_INSTANCE_MODIFICATION_BATCH = "LEARNING_OBJECT_INSTANCE_MODIFICATION_BATCH"
    LEARNING_OBJECT_INSTANCE_DELETION = "LEARNING_OBJECT_INSTANCE_DELETION"
    LEARNING_PATH_COMPLETION_ROLLBACK = "LEARNING_PATH_COMPLETION_ROLLBACK"
    LEARNING_PATH_COMPLETION_ROLLBACK_BATCH = "LEARNING_PATH_COMPLETION_ROLLBACK_BATCH"
    RESPONSE_ASYNCAPI_USERGROUP_USER_ADDED = "RESPONSE:ASYNCAPI_USERGROUP_USER_ADDED"
    RESPONSE_ASYNCAPI_USERGROUP_USER_REMOVED = "RESPONSE:ASYNCAPI_USERGROUP_USER_REMOVED"


class AbuseReport(Model, kw_only=True):
    """A report of abuse."""

    id: str
    type: Literal["reportAbuse"] = "reportAbuse"
    attributes: AbuseReportAttributes | Unset = UNSET


class AbuseReportAttributes(Model, kw_only=True):
    """A report of abuse."""

    reason: str | Unset = UNSET


class AbuseReportDocument(Model, kw_only=True):
    """A report of abuse."""

    data: AbuseReport


class AcceptedEvent(Model, kw_only=True):
    """What an asynchronous call has started."""

    event_id: str


class Account(Model, kw_only=True, tag_field="type", tag="account"):
    """A customer of Learning Manager."""

    type: ClassVar[Literal["account"]] = "account"
    id: str
    attributes: AccountAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class AccountAttributes(Model, kw_only=True):
    """Settings of an account. The manual calls the two lists of locales, the levels and the time zones
    relationships; answers have them as attributes."""

    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    gamification_enabled: bool | Unset = _field(name="gamificationEnabled", default=UNSET)
    locale: str | Unset = UNSET
    """`en-US` style."""
    login_url: str | Unset = _field(name="loginUrl", default=UNSET)
    logo_url: str | Unset = _field(name="logoUrl", default=UNSET)
    name: str | Unset = UNSET
    subdomain: str | Unset = UNSET
    theme_data: str | Unset = _field(name="themeData", default=UNSET)
    """Serialised theme."""
    time_zone_code: str | Unset = _field(name="timeZoneCode", default=UNSET)
    content_locales: list[LocalizationMetadata] | Unset = _field(name="contentLocales", default=UNSET)
    ui_locales: list[LocalizationMetadata] | Unset = _field(name="uiLocales", default=UNSET)
    gamification_levels: list[GamificationLevelAttributes] | Unset = _field(name="gamificationLevels", default=UNSET)
    time_zones: list[TimeZone] | Unset = _field(name="timeZones", default=UNSET)
    account_terminologies: list[AccountTerminology] | Unset = _field(name="accountTerminologies", default=UNSET)
    learner_help_links: list[HelpLink] | Unset = _field(name="learnerHelpLinks", default=UNSET)
    filter_panel_setting: FilterPanelSetting | Unset = _field(name="filterPanelSetting", default=UNSET)
    prl_criteria: PrlCriteria | Unset = _field(name="prlCriteria", default=UNSET)
    extensions: list[AccountExtension] | Unset = UNSET
    """Only when enforced."""
    catalogs_visible: bool | Unset = _field(name="catalogsVisible", default=UNSET)
    enable_card_icons: bool | Unset = _field(name="enableCardIcons", default=UNSET)
    enable_enhanced_lp: bool | Unset = _field(name="enableEnhancedLp", default=UNSET)
    enable_external_skills: bool | Unset = _field(name="enableExternalSkills", default=UNSET)
    enable_offline: bool | Unset = _field(name="enableOffline", default=UNSET)
    enable_sidebar: bool | Unset = _field(name="enableSidebar", default=UNSET)
    enable_social_as_home: bool | Unset = _field(name="enableSocialAsHome", default=UNSET)
    enable_social_learning: bool | Unset = _field(name="enableSocialLearning", default=UNSET)
    enable_module_preview: bool | Unset = _field(name="enableModulePreview", default=UNSET)
    enable_e_commerce: bool | Unset = _field(name="enableECommerce", default=UNSET)
    explore_skills: bool | Unset = _field(name="exploreSkills", default=UNSET)
    hide_retired_trainings: bool | Unset = _field(name="hideRetiredTrainings", default=UNSET)
    instance_switch_enabled: bool | Unset = _field(name="instanceSwitchEnabled", default=UNSET)
    login_in_browser: bool | Unset = _field(name="loginInBrowser", default=UNSET)
    module_reset_enabled: bool | Unset = _field(name="moduleResetEnabled", default=UNSET)
    multi_enrollment_enabled: bool | Unset = _field(name="multiEnrollmentEnabled", default=UNSET)
    """Adobe's client spells it multienrollmentEnabled."""
    show_compliance_label: bool | Unset = _field(name="showComplianceLabel", default=UNSET)
    show_effectiveness: bool | Unset = _field(name="showEffectiveness", default=UNSET)
    show_rating: bool | Unset = _field(name="showRating", default=UNSET)
    flex_lp_validations_enabled: bool | Unset = _field(name="flexLPValidationsEnabled", default=UNSET)
    multi_item_cart_enabled: bool | Unset = _field(name="multiItemCartEnabled", default=UNSET)
    should_pre_req_consider_pass_status: bool | Unset = _field(name="shouldPreReqConsiderPassStatus", default=UNSET)
    new_feedback_form_enabled: bool | Unset = _field(name="newFeedbackFormEnabled", default=UNSET)
    templates_enabled: bool | Unset = _field(name="templatesEnabled", default=UNSET)
    search_enrolled_child_lo: bool | Unset = _field(name="searchEnrolledChildLo", default=UNSET)
    alternate_completion_enabled: bool | Unset = _field(name="alternateCompletionEnabled", default=UNSET)
    enable_external_learning: bool | Unset = _field(name="enableExternalLearning", default=UNSET)
    has_external_learning_submissions: bool | Unset = _field(name="hasExternalLearningSubmissions", default=UNSET)
    enable_ai_coach: bool | Unset = _field(name="enableAiCoach", default=UNSET)
    gradebook_visible_learner: bool | Unset = _field(name="gradebookVisibleLearner", default=UNSET)
    structured_location_enabled: bool | Unset = _field(name="structuredLocationEnabled", default=UNSET)
    evc_enabled: bool | Unset = _field(name="evcEnabled", default=UNSET)
    personalized_path_enabled: bool | Unset = _field(name="personalizedPathEnabled", default=UNSET)
    enable_credit_duration: bool | Unset = _field(name="enableCreditDuration", default=UNSET)
    custom_domain: str | Unset = _field(name="customDomain", default=UNSET)
    elthor_location: str | Unset = _field(name="elthorLocation", default=UNSET)
    learner_layout: str | Unset = _field(name="learnerLayout", default=UNSET)
    logo_styling: str | Unset = _field(name="logoStyling", default=UNSET)
    page_setting: str | Unset = _field(name="pageSetting", default=UNSET)
    recommendation_account_type: str | Unset = _field(name="recommendationAccountType", default=UNSET)
    """CPE, CPENEW and LMS seen."""
    social_post_approval_type: str | Unset = _field(name="socialPostApprovalType", default=UNSET)
    view_type: str | Unset = _field(name="viewType", default=UNSET)
    learner_custom_injections: str | Unset = _field(name="learnerCustomInjections", default=UNSET)
    custom_injections: str | Unset = UNSET
    """Another name of learnerCustomInjections."""
    compliance_label_default_value_id: str | Unset = _field(name="complianceLabelDefaultValueId", default=UNSET)
    currency_code: str | Unset = _field(name="currencyCode", default=UNSET)
    reporting_user_id_preference: str | Unset = _field(name="reportingUserIdPreference", default=UNSET)
    last_synced_date_created_for_magento: str | Unset = _field(name="lastSyncedDateCreatedForMagento", default=UNSET)
    templates_config: str | Unset = _field(name="templatesConfig", default=UNSET)
    compliance_label_default_id: str | Unset = _field(name="complianceLabelDefaultID", default=UNSET)
    """Another name of complianceLabelDefaultValueId."""
    disabled_apps: list[str] | Unset = _field(name="disabledApps", default=UNSET)
    expire_submission_duration: int | Unset = _field(name="expireSubmissionDuration", default=UNSET)
    """Days; 0 where unset."""


class AccountDocument(Model, kw_only=True):
    """One account."""

    links: Links | Unset = UNSET
    data: Account
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class AccountExtension(Model, kw_only=True):
    """An extension of the learner's pages."""

    id: str | Unset = UNSET
    default_scope: str | Unset = _field(name="defaultScope", default=UNSET)
    invocation_type: str | Unset = _field(name="invocationType", default=UNSET)
    launch_type: str | Unset = _field(name="launchType", default=UNSET)
    url: str | Unset = UNSET
    width: Any | Unset = UNSET
    """A text in Adobe's client; its form is unknown."""
    height: Any | Unset = UNSET
    """A text in Adobe's client; its form is unknown."""
    localized_metadata: list[ExtensionMetadata] | Unset = _field(name="localizedMetadata", default=UNSET)


class AccountTerminology(Model, kw_only=True):
    """The account's own word for something."""

    entity_type: str | Unset = _field(name="entityType", default=UNSET)
    locale: str | Unset = UNSET
    name: str | Unset = UNSET
    plural_name: str | Unset = _field(name="pluralName", default=UNSET)


class AdaptiveConfig(Model, kw_only=True):
    """Whom a section of an adaptive program is for."""

    user_group_id: Any | Unset = _field(name="userGroupId", default=UNSET)
    """Type unknown."""
    user_group_name: str | Unset = _field(name="userGroupName", default=UNSET)
    mandatory: bool | Unset = UNSET


class AdminAnnouncement(Model, kw_only=True, tag_field="type", tag="adminAnnouncement"):
    """An announcement of an administrator, such as a masthead."""

    type: ClassVar[Literal["adminAnnouncement"]] = "adminAnnouncement"
    id: str
    attributes: AdminAnnouncementAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class AdminAnnouncementAttributes(Model, kw_only=True):
    """What is announced, and when."""

    action_url: str | Unset = _field(name="actionUrl", default=UNSET)
    announcement_type: str | Unset = _field(name="announcementType", default=UNSET)
    """`MASTHEAD` seen."""
    expiry_date: Timestamp | Unset = _field(name="expiryDate", default=UNSET)
    live_date: Timestamp | Unset = _field(name="liveDate", default=UNSET)
    content_meta_data: list[AnnouncementContent] | Unset = _field(name="contentMetaData", default=UNSET)


class AdminAnnouncementDocument(Model, kw_only=True):
    """One adminAnnouncement."""

    links: Links | Unset = UNSET
    data: AdminAnnouncement
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class AdminAnnouncementPage(Model, kw_only=True):
    """A page of adminAnnouncement resources."""

    links: Links | Unset = UNSET
    data: list[AdminAnnouncement]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class AnnouncementContent(Model, kw_only=True):
    """Content of an announcement in one language."""

    content_type: str | Unset = _field(name="contentType", default=UNSET)
    """`IMAGE` seen."""
    content_url: str | Unset = _field(name="contentUrl", default=UNSET)
    locale: str | Unset = UNSET
    alt_text: str | Unset = _field(name="altText", default=UNSET)
    thumbnail_url: str | Unset = _field(name="thumbnailUrl", default=UNSET)
    content_sources: list[Any] | Unset = _field(name="contentSources", default=UNSET)


class AuthorDetail(Model, kw_only=True):
    """A shared or legacy author."""

    author_id: Any | Unset = _field(name="authorId", default=UNSET)
    """Type unknown in answers."""
    author_name: str | Unset = _field(name="authorName", default=UNSET)
    author_type: str | Unset = _field(name="authorType", default=UNSET)


class Avatar(Model, kw_only=True):
    """A picture."""

    image_url: str = _field(name="imageUrl")
    """URL of the uploaded picture."""


class Badge(Model, kw_only=True, tag_field="type", tag="badge"):
    """A token that learners get for reaching a milestone."""

    type: ClassVar[Literal["badge"]] = "badge"
    id: str
    attributes: BadgeAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class BadgeAttributes(Model, kw_only=True):
    """Name and picture of a badge."""

    image_url: str | Unset = _field(name="imageUrl", default=UNSET)
    name: str | Unset = UNSET
    state: BadgeState | Unset = UNSET
    external_provider: BadgeProvider | Unset = _field(name="externalProvider", default=UNSET)


class BadgeDocument(Model, kw_only=True):
    """A badge."""

    links: Links | Unset = UNSET
    data: Badge
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class BadgePage(Model, kw_only=True):
    """A page of badges."""

    links: Links | Unset = UNSET
    data: list[Badge]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class BadgeProvider(Model, kw_only=True):
    """The service that issues a badge, such as Credly."""

    id: str | Unset = UNSET
    provider: str | Unset = UNSET


class Board(Model, kw_only=True, tag_field="type", tag="board"):
    """A place for posts on some skills."""

    type: ClassVar[Literal["board"]] = "board"
    id: str
    attributes: BoardAttributes | Unset = UNSET
    relationships: BoardRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    created_by: ClassVar[RelatedOne[User]] = RelatedOne("createdBy")
    skills: ClassVar[RelatedMany[Skill]] = RelatedMany("skills")


class BoardAttributes(Model, kw_only=True):
    """Name and numbers of a board."""

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    rich_textdescription: str | Unset = _field(name="richTextdescription", default=UNSET)
    """Adobe's spelling."""
    activity_level: str | Unset = _field(name="activityLevel", default=UNSET)
    """HIGH and NORMAL seen."""
    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    date_updated: Timestamp | Unset = _field(name="dateUpdated", default=UNSET)
    is_favorite: bool | Unset = _field(name="isFavorite", default=UNSET)
    post_count: int | Unset = _field(name="postCount", default=UNSET)
    posting_allowed: bool | Unset = _field(name="postingAllowed", default=UNSET)
    state: str | Unset = UNSET
    url: str | Unset = UNSET
    user_count: int | Unset = _field(name="userCount", default=UNSET)
    views_count: int | Unset = _field(name="viewsCount", default=UNSET)
    visibility: str | Unset = UNSET
    """PUBLIC and PRIVATE seen."""


class BoardDocument(Model, kw_only=True):
    """One board."""

    links: Links | Unset = UNSET
    data: Board
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class BoardPage(Model, kw_only=True):
    """A page of board resources."""

    links: Links | Unset = UNSET
    data: list[Board]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class BoardRelationships(Model, kw_only=True):
    """What a board leads to."""

    created_by: ToOne | Unset = _field(name="createdBy", default=UNSET)
    skills: ToMany | Unset = UNSET


class BulkImportRun(Model, kw_only=True):
    """The run that was started."""

    status: str | Unset = UNSET
    title: str | Unset = UNSET
    source: BulkImportRunSource | Unset = UNSET


class BulkImportRunSource(Model, kw_only=True):
    """Which run it is."""

    info: str | Unset = UNSET
    migration_info: MigrationInfo | Unset = _field(name="migrationInfo", default=UNSET)


class BulkImportRunStatus(Model, kw_only=True):
    """A run. It also holds an array, whose name is not printed, of objects with id, lastHeartbeatTime, objectName,
    jobState (COMPLETED and WAITING_IN_QUEUE seen), errorCsvLink, errorLogLink and sequenceNumber."""

    sprint_id: Any | Unset = _field(name="sprintId", default=UNSET)
    """Type unknown."""
    sprint_run_id: Any | Unset = _field(name="sprintRunId", default=UNSET)
    """Type unknown."""
    migration_project_id: Any | Unset = _field(name="migrationProjectId", default=UNSET)
    """Type unknown."""
    start_time: int | Unset = _field(name="startTime", default=UNSET)
    """Milliseconds since 1970."""
    end_time: int | Unset = _field(name="endTime", default=UNSET)
    """Milliseconds since 1970."""


class BulkImportState(Model, kw_only=True):
    """Whether a run can start."""

    status: str | Unset = UNSET
    title: str | Unset = UNSET
    source: ErrorSource | Unset = UNSET


class Catalog(Model, kw_only=True, tag_field="type", tag="catalog"):
    """A collection of learning objects."""

    type: ClassVar[Literal["catalog"]] = "catalog"
    id: str
    attributes: CatalogAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class CatalogAttributes(Model, kw_only=True):
    """What a catalog is."""

    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    date_updated: Timestamp | Unset = _field(name="dateUpdated", default=UNSET)
    description: str | Unset = UNSET
    is_default: bool | Unset = _field(name="isDefault", default=UNSET)
    is_internally_searchable: bool | Unset = _field(name="isInternallySearchable", default=UNSET)
    is_listable: bool | Unset = _field(name="isListable", default=UNSET)
    name: str | Unset = UNSET
    state: str | Unset = UNSET
    image_url: str | Unset = _field(name="imageUrl", default=UNSET)
    page_id: Any | Unset = _field(name="pageId", default=UNSET)
    """Type unknown."""


class CatalogDocument(Model, kw_only=True):
    """One catalog."""

    links: Links | Unset = UNSET
    data: Catalog
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class CatalogLabel(Model, kw_only=True):
    """A label of the catalog with its values."""

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    mandatory: bool | Unset = UNSET
    values: list[str] | Unset = UNSET
    catalog_label_value_ids: list[CatalogLabelValue] | Unset = _field(name="catalogLabelValueIds", default=UNSET)
    catalog_field_id: str | Unset = _field(name="catalogFieldId", default=UNSET)
    field_value_id: str | Unset = _field(name="fieldValueId", default=UNSET)


class CatalogLabelValue(Model, kw_only=True):
    """A value of a catalog label."""

    name: str | Unset = UNSET
    id: str | Unset = UNSET


class CatalogPage(Model, kw_only=True):
    """A page of catalog resources."""

    links: Links | Unset = UNSET
    data: list[Catalog]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class CertificationError(Model, kw_only=True):
    """An error answer of applicableCertification, or of the service before it."""

    meta: CertificationErrorMeta | Unset = UNSET
    status: str | Unset = UNSET
    title: str | Unset = UNSET
    source: ErrorSource | Unset = UNSET


class CertificationErrorMeta(Model, kw_only=True):
    """What is wrong."""

    error: str | Unset = UNSET
    detail: str | Unset = UNSET


class Channel(Model, kw_only=True, tag_field="type", tag="channel"):
    """A channel of recordings; only its name is known."""

    type: ClassVar[Literal["channel"]] = "channel"
    id: str
    attributes: dict[str, Any] | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class ChannelPage(Model, kw_only=True):
    """A page of channel resources."""

    links: Links | Unset = UNSET
    data: list[Channel]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ChannelRecording(Model, kw_only=True, tag_field="type", tag="channelRecording"):
    """A recording of a channel; only its name is known."""

    type: ClassVar[Literal["channelRecording"]] = "channelRecording"
    id: str
    attributes: dict[str, Any] | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class ChannelRecordingPage(Model, kw_only=True):
    """A page of channelRecording resources."""

    links: Links | Unset = UNSET
    data: list[ChannelRecording]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class Comment(Model, kw_only=True, tag_field="type", tag="comment"):
    """A comment on a post."""

    type: ClassVar[Literal["comment"]] = "comment"
    id: str
    attributes: CommentAttributes | Unset = UNSET
    relationships: CommentRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    created_by: ClassVar[RelatedOne[User]] = RelatedOne("createdBy")
    parent: ClassVar[RelatedOne[Post]] = RelatedOne("parent")


class CommentAttributes(Model, kw_only=True):
    """Text and votes of a comment."""

    text: str | Unset = UNSET
    rich_text: str | Unset = _field(name="richText", default=UNSET)
    state: str | Unset = UNSET
    """`ACTIVE` seen."""
    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    date_updated: Timestamp | Unset = _field(name="dateUpdated", default=UNSET)
    comment_count: int | Unset = _field(name="commentCount", default=UNSET)
    up_vote: int | Unset = _field(name="upVote", default=UNSET)
    down_vote: int | Unset = _field(name="downVote", default=UNSET)
    views_count: int | Unset = _field(name="viewsCount", default=UNSET)
    my_vote_status: str | Unset = _field(name="myVoteStatus", default=UNSET)
    """UPVOTE and DOWNVOTE seen."""
    is_answered: bool | Unset = _field(name="isAnswered", default=UNSET)
    is_curated: bool | Unset = _field(name="isCurated", default=UNSET)
    is_pinned: str | Unset = _field(name="isPinned", default=UNSET)
    """A text in Adobe's client."""
    posting_type: PostingType | Unset = _field(name="postingType", default=UNSET)
    other_data: str | Unset = _field(name="otherData", default=UNSET)
    """JSON as text: the options of a poll."""
    poll_stats: str | Unset = _field(name="pollStats", default=UNSET)
    """JSON as text."""
    resource: SocialResourceContent | Unset = UNSET
    my_poll: PollChoice | Unset = _field(name="myPoll", default=UNSET)
    user_poll: PollChoice | Unset = _field(name="userPoll", default=UNSET)
    preview_data: dict[str, Any] | Unset = _field(name="previewData", default=UNSET)
    thumbnail_url: str | Unset = _field(name="thumbnailUrl", default=UNSET)
    comment_marker: Any | Unset = _field(name="commentMarker", default=UNSET)
    """Type unknown."""
    is_correct_answer: bool | Unset = _field(name="isCorrectAnswer", default=UNSET)
    reply_count: int | Unset = _field(name="replyCount", default=UNSET)


class CommentCreate(Model, kw_only=True):
    """The comment to write."""

    type: Literal["comment"] = "comment"
    attributes: CommentCreateAttributes


class CommentCreateAttributes(Model, kw_only=True):
    """The comment to write."""

    state: str | Unset = UNSET
    text: str | Unset = UNSET


class CommentCreateDocument(Model, kw_only=True):
    """The comment to write."""

    data: CommentCreate


class CommentDocument(Model, kw_only=True):
    """One comment."""

    links: Links | Unset = UNSET
    data: Comment
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class CommentPage(Model, kw_only=True):
    """A page of comment resources."""

    links: Links | Unset = UNSET
    data: list[Comment]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class CommentRelationships(Model, kw_only=True):
    """What a comment leads to."""

    created_by: ToOne | Unset = _field(name="createdBy", default=UNSET)
    parent: ToOne | Unset = UNSET


class CommentUpdate(Model, kw_only=True):
    """The comment, rewritten."""

    id: str
    type: Literal["comment"] = "comment"
    attributes: CommentUpdateAttributes


class CommentUpdateAttributes(Model, kw_only=True):
    """The comment, rewritten."""

    state: str | Unset = UNSET
    text: str | Unset = UNSET
    is_correct_answer: bool | Unset = _field(name="isCorrectAnswer", default=UNSET)


class CommentUpdateDocument(Model, kw_only=True):
    """The comment, rewritten."""

    data: CommentUpdate


class Counts(Model, kw_only=True, tag_field="type", tag="counts"):
    """Learning objects by how urgent they are; seen in Adobe's client, no operation answers with it."""

    type: ClassVar[Literal["counts"]] = "counts"
    id: str
    attributes: CountsAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class CountsAttributes(Model, kw_only=True):
    """Ids by urgency."""

    completed: list[str] | Unset = UNSET
    due: list[str] | Unset = UNSET
    overdue: list[str] | Unset = UNSET
    safe: list[str] | Unset = UNSET
    entity_type: str | Unset = _field(name="entityType", default=UNSET)


class Data(Model, kw_only=True, tag_field="type", tag="data"):
    """Names to filter by."""

    type: ClassVar[Literal["data"]] = "data"
    id: str
    attributes: DataAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class DataAttributes(Model, kw_only=True):
    """Names of skills, tags, cities and the like."""

    names: list[str] | Unset = UNSET


class DataDocument(Model, kw_only=True):
    """One list of names."""

    links: Links | Unset = UNSET
    data: Data
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class DiscussionPost(Model, kw_only=True, tag_field="type", tag="discussionPost"):
    """A remark in the discussion of a course; seen in Adobe's client, no operation answers with it."""

    type: ClassVar[Literal["discussionPost"]] = "discussionPost"
    id: str
    attributes: DiscussionPostAttributes | Unset = UNSET
    relationships: DiscussionPostRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    learner: ClassVar[RelatedOne[User]] = RelatedOne("learner")


class DiscussionPostAttributes(Model, kw_only=True):
    """The remark."""

    comment: str | Unset = UNSET
    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)


class DiscussionPostRelationships(Model, kw_only=True):
    """What a discussionPost leads to."""

    learner: ToOne | Unset = UNSET


class DndSetting(Model, kw_only=True):
    """Mails that are blocked."""

    block_direct_email: bool | Unset = _field(name="blockDirectEmail", default=UNSET)
    block_direct_reports_email: bool | Unset = _field(name="blockDirectReportsEmail", default=UNSET)
    block_escalation_email_to_mgr: bool | Unset = _field(name="blockEscalationEmailToMgr", default=UNSET)
    block_skip_level_reports_email: bool | Unset = _field(name="blockSkipLevelReportsEmail", default=UNSET)


class EnrollmentChoice(Model, kw_only=True):
    """Which instance of each learning object to enroll in."""

    enroll: dict[str, str] | Unset = UNSET


class EnrollmentProof(Model, kw_only=True):
    """The proof of an external certification."""

    id: str
    type: Literal["learningObjectInstanceEnrollment"] = "learningObjectInstanceEnrollment"
    attributes: EnrollmentProofAttributes


class EnrollmentProofAttributes(Model, kw_only=True):
    """The proof of an external certification."""

    url: str | Unset = UNSET
    date_completed: Timestamp | Unset = _field(name="dateCompleted", default=UNSET)


class EnrollmentProofDocument(Model, kw_only=True):
    """The proof of an external certification."""

    data: EnrollmentProof


class EnrollmentRating(Model, kw_only=True):
    """The stars to give."""

    rating: float


class ErrorBody(Model, kw_only=True):
    """An error answer. It is no JSON:API error."""

    status: str | Unset = UNSET
    """Symbolic name such as BAD_REQUEST."""
    title: str | Unset = UNSET
    """A text or a machine code."""
    source: ErrorSource | Unset = UNSET


class ErrorSource(Model, kw_only=True):
    """Where an error comes from."""

    info: str | Unset = UNSET
    """Details or a machine code."""


class ExtensionMetadata(Model, kw_only=True):
    """Texts of an extension in one language."""

    description: str | Unset = UNSET
    locale: str | Unset = UNSET
    name: str | Unset = UNSET
    label: str | Unset = UNSET


class ExtensionOverride(Model, kw_only=True):
    """Whether an extension of the account is on here."""

    id: str | Unset = UNSET
    enabled: Any | Unset = UNSET
    """A text in Adobe's client; its values are unknown."""


class ExternalLearning(Model, kw_only=True, tag_field="type", tag="externalLearning"):
    """Learning outside of Learning Manager that a learner has submitted."""

    type: ClassVar[Literal["externalLearning"]] = "externalLearning"
    id: str
    attributes: ExternalLearningAttributes | Unset = UNSET
    relationships: ExternalLearningRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    reviewer_user: ClassVar[RelatedOne[User]] = RelatedOne("reviewerUser")


class ExternalLearningAttributes(Model, kw_only=True):
    """What was learnt, and the review."""

    title: str | Unset = UNSET
    status: ExternalLearningStatus | Unset = UNSET
    submission_url: str | Unset = _field(name="submissionUrl", default=UNSET)
    creation_source: str | Unset = _field(name="creationSource", default=UNSET)
    """`LEARNER` seen."""
    created_at: Timestamp | Unset = _field(name="createdAt", default=UNSET)
    modified_at: Timestamp | Unset = _field(name="modifiedAt", default=UNSET)
    fields: list[ExternalLearningField] | Unset = UNSET
    reviewer_comment: str | Unset = _field(name="reviewerComment", default=UNSET)
    reviewed_at: Timestamp | Unset = _field(name="reviewedAt", default=UNSET)


class ExternalLearningCoreField(Model, kw_only=True):
    """A field of every form: title, description_notes, date, score, duration or attachments."""

    id: str | Unset = UNSET
    type: ExternalLearningFieldType | Unset = UNSET
    mandatory: bool | Unset = UNSET
    editable: bool | Unset = UNSET
    order: int | Unset = UNSET


class ExternalLearningCreate(Model, kw_only=True):
    """The external learning to submit."""

    type: Literal["externalLearning"] = "externalLearning"
    attributes: ExternalLearningCreateAttributes


class ExternalLearningCreateAttributes(Model, kw_only=True):
    """The external learning to submit."""

    submission_url: str | Unset = _field(name="submissionUrl", default=UNSET)
    """Pre-signed URL of the uploaded file."""
    fields: list[ExternalLearningFieldCreate] | Unset = UNSET


class ExternalLearningCreateDocument(Model, kw_only=True):
    """The external learning to submit."""

    data: ExternalLearningCreate


class ExternalLearningCustomField(Model, kw_only=True):
    """A field of the account's own."""

    id: str | Unset = UNSET
    type: ExternalLearningFieldType | Unset = UNSET
    mandatory: bool | Unset = UNSET
    order: int | Unset = UNSET
    label: dict[str, str] | Unset = UNSET
    options: list[ExternalLearningOption] | Unset = UNSET


class ExternalLearningDocument(Model, kw_only=True):
    """One externalLearning."""

    links: Links | Unset = UNSET
    data: ExternalLearning
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ExternalLearningField(Model, kw_only=True):
    """A field that was filled in."""

    id: str | Unset = UNSET
    type: ExternalLearningFieldType | Unset = UNSET
    value: Any | Unset = UNSET
    """TEXT: a text. NUMBER: `{achieved_score, max_score}` for the score, a text for a field of the account's own. TIMESTAMP: `{start_date, end_date}` or null. DROPDOWN: the id of an option. The duration: a text, or `{timeSpan, period}`."""


class ExternalLearningFieldCreate(Model, kw_only=True):
    """A field to fill in; attachments never go in here."""

    id: str
    type: ExternalLearningFieldType | Unset = UNSET
    value: Any | Unset = UNSET
    """TEXT: a text. NUMBER: `{achieved_score, max_score}` for the score, a text for a field of the account's own. TIMESTAMP: `{start_date, end_date}` or null. DROPDOWN: the id of an option. The duration: a text, or `{timeSpan, period}`."""


class ExternalLearningOption(Model, kw_only=True):
    """A choice of a field."""

    option_id: str | Unset = UNSET
    label: dict[str, str] | Unset = UNSET


class ExternalLearningPage(Model, kw_only=True):
    """A page of externalLearning resources."""

    links: Links | Unset = UNSET
    data: list[ExternalLearning]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ExternalLearningRelationships(Model, kw_only=True):
    """What an externalLearning leads to."""

    reviewer_user: ToOne | Unset = _field(name="reviewerUser", default=UNSET)


class ExternalLearningSettings(Model, kw_only=True, tag_field="type", tag="externalLearningSettings"):
    """The form for external learning."""

    type: ClassVar[Literal["externalLearningSettings"]] = "externalLearningSettings"
    id: str
    attributes: ExternalLearningSettingsAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class ExternalLearningSettingsAttributes(Model, kw_only=True):
    """The fields to fill in."""

    enabled: bool | Unset = UNSET
    updated_at: Timestamp | Unset = _field(name="updatedAt", default=UNSET)
    core_fields: list[ExternalLearningCoreField] | Unset = _field(name="coreFields", default=UNSET)
    custom_fields: list[ExternalLearningCustomField] | Unset = _field(name="customFields", default=UNSET)


class ExternalLearningSettingsDocument(Model, kw_only=True):
    """One externalLearningSettings."""

    links: Links | Unset = UNSET
    data: ExternalLearningSettings
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ExternalPoints(Model, kw_only=True):
    """Points earned elsewhere."""

    user_id: Any | Unset = _field(name="userId", default=UNSET)
    """Id of the user; its type is not documented."""
    event_time: str | Unset = _field(name="eventTime", default=UNSET)
    """When they were earned; the form is not documented."""
    points: int | Unset = UNSET
    """Less than 100000."""
    source: str | Unset = UNSET
    """Where they were earned."""


class ExternalProfile(Model, kw_only=True, tag_field="type", tag="externalProfile"):
    """A registration profile for learners from outside, such as partners and vendors."""

    type: ClassVar[Literal["externalProfile"]] = "externalProfile"
    id: str
    attributes: ExternalProfileAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class ExternalProfileAttributes(Model, kw_only=True):
    """Who may register, how many and until when."""

    name: str | Unset = UNSET
    expiry: Timestamp | Unset = UNSET
    """End of the registration."""
    manager_email: str | Unset = _field(name="managerEmail", default=UNSET)
    """Address of the manager at the partner organisation."""
    seat_limit: int | Unset = _field(name="seatLimit", default=UNSET)
    """Seats of the partner organisation."""
    access_key: str | Unset = _field(name="accessKey", default=UNSET)
    enabled: bool | Unset = UNSET
    url: str | Unset = UNSET
    """Registration page for the learners."""
    allowed_domains: list[str] | Unset = _field(name="allowedDomains", default=UNSET)
    enrollment_count: int | Unset = _field(name="enrollmentCount", default=UNSET)
    gamification_enabled: bool | Unset = _field(name="gamificationEnabled", default=UNSET)
    image_url: str | Unset = _field(name="imageUrl", default=UNSET)
    login_required: int | Unset = _field(name="loginRequired", default=UNSET)
    paused: bool | Unset = UNSET
    verify_email: bool | Unset = _field(name="verifyEmail", default=UNSET)


class ExternalProfileCreate(Model, kw_only=True):
    """The registration profile to create."""

    type: Literal["externalProfile"] = "externalProfile"
    attributes: ExternalProfileCreateAttributes


class ExternalProfileCreateAttributes(Model, kw_only=True):
    """Who may register, how many and until when."""

    name: str | Unset = UNSET
    expiry: Timestamp | Unset = UNSET
    """End of the registration."""
    manager_email: str | Unset = _field(name="managerEmail", default=UNSET)
    """Address of the manager at the partner organisation."""
    seat_limit: int | Unset = _field(name="seatLimit", default=UNSET)
    """Seats of the partner organisation."""


class ExternalProfileCreateDocument(Model, kw_only=True):
    """The registration profile to create."""

    data: ExternalProfileCreate


class ExternalProfileDocument(Model, kw_only=True):
    """A registration profile."""

    links: Links | Unset = UNSET
    data: ExternalProfile
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ExternalProfilePage(Model, kw_only=True):
    """A page of registration profile resources."""

    links: Links | Unset = UNSET
    data: list[ExternalProfile]
    included: list[Included] | Unset = UNSET
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
    manager_email: str | Unset = _field(name="managerEmail", default=UNSET)
    seat_limit: int | Unset = _field(name="seatLimit", default=UNSET)


class ExternalProfileUpdateDocument(Model, kw_only=True):
    """The changes to a registration profile."""

    data: ExternalProfileUpdate


class ExternalSession(Model, kw_only=True):
    """Where external content is launched."""

    location: str | Unset = UNSET


class Feedback(Model, kw_only=True, tag_field="type", tag="feedback"):
    """A learner's feedback."""

    type: ClassVar[Literal["feedback"]] = "feedback"
    id: str
    attributes: FeedbackAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class FeedbackAttributes(Model, kw_only=True):
    """Answers to the questions."""

    questions: list[FeedbackQuestion] | Unset = UNSET
    score: float | Unset = UNSET


class FeedbackCreate(Model, kw_only=True):
    """The feedback to submit."""

    id: str
    """Id of the enrollment."""
    type: Literal["feedback"] = "feedback"
    attributes: FeedbackCreateAttributes


class FeedbackCreateAttributes(Model, kw_only=True):
    """Answers to the questions."""

    questions: list[FeedbackQuestionCreate]
    score: int | Unset = UNSET
    """80 for the answer 8 on a scale of ten."""
    show_automatically: bool | Unset = _field(name="showAutomatically", default=UNSET)


class FeedbackCreateDocument(Model, kw_only=True):
    """The feedback to submit."""

    data: FeedbackCreate


class FeedbackDocument(Model, kw_only=True):
    """A learner's feedback."""

    links: Links | Unset = UNSET
    data: Feedback
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class FeedbackInfo(Model, kw_only=True, tag_field="type", tag="feedbackInfo"):
    """Whether feedback is asked for and which questions."""

    type: ClassVar[Literal["feedbackInfo"]] = "feedbackInfo"
    id: str
    attributes: FeedbackInfoAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class FeedbackInfoAttributes(Model, kw_only=True):
    """The questions to ask. The manual gives the name of this model only."""

    score: float | Unset = UNSET
    show_automatically: bool | Unset = _field(name="showAutomatically", default=UNSET)
    questions: list[FeedbackQuestion] | Unset = UNSET


class FeedbackInfoDocument(Model, kw_only=True):
    """The questions of an instance."""

    links: Links | Unset = UNSET
    data: FeedbackInfo
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class FeedbackQuestion(Model, kw_only=True):
    """A question, with its answer where there is one."""

    answer: str | Unset = UNSET
    question_id: str | Unset = _field(name="questionId", default=UNSET)
    mandatory: bool | Unset = UNSET
    question_type: QuestionType | Unset = _field(name="questionType", default=UNSET)
    localized_metadata: list[LocalizationMetadata] | Unset = _field(name="localizedMetadata", default=UNSET)
    user_response_locale: str | Unset = _field(name="userResponseLocale", default=UNSET)
    """`en_US` style."""
    range_start: Any | Unset = _field(name="rangeStart", default=UNSET)
    """Type unknown."""
    range_end: Any | Unset = _field(name="rangeEnd", default=UNSET)
    """Type unknown."""
    order: Any | Unset = UNSET
    """Type unknown."""


class FeedbackQuestionCreate(Model, kw_only=True):
    """The answer to one question."""

    answer: str | Unset = UNSET
    question_id: str | Unset = _field(name="questionId", default=UNSET)
    mandatory: bool | Unset = UNSET
    question_type: QuestionType | Unset = _field(name="questionType", default=UNSET)
    user_response_locale: str | Unset = _field(name="userResponseLocale", default=UNSET)
    """`en_US` style."""


class FilterPanelSetting(Model, kw_only=True):
    """Which filters learners see."""

    catalog: bool | Unset = UNSET
    cities: bool | Unset = UNSET
    duration: bool | Unset = UNSET
    format: bool | Unset = UNSET
    price: bool | Unset = UNSET
    price_range: bool | Unset = _field(name="priceRange", default=UNSET)
    skill: bool | Unset = UNSET
    skill_level: bool | Unset = _field(name="skillLevel", default=UNSET)
    tag: bool | Unset = UNSET
    type: bool | Unset = UNSET
    groups: bool | Unset = UNSET
    recommendation_level: bool | Unset = _field(name="recommendationLevel", default=UNSET)
    recommendation_product: bool | Unset = _field(name="recommendationProduct", default=UNSET)
    recommendation_role: bool | Unset = _field(name="recommendationRole", default=UNSET)


class FilterableData(Model, kw_only=True):
    """Values to filter by."""

    terms: FilterableTerms | Unset = UNSET
    range: FilterableRanges | Unset = UNSET
    term: dict[str, Any] | Unset = UNSET


class FilterableRanges(Model, kw_only=True):
    """Ranges to choose from; the form of a range is not documented."""

    duration: list[Any] | Unset = UNSET
    date_created: list[Any] | Unset = _field(name="dateCreated", default=UNSET)
    price: list[Any] | Unset = UNSET
    session_start_time: list[Any] | Unset = _field(name="sessionStartTime", default=UNSET)
    session_end_time: list[Any] | Unset = _field(name="sessionEndTime", default=UNSET)
    average_rating: list[Any] | Unset = _field(name="averageRating", default=UNSET)
    ratings_count: list[Any] | Unset = _field(name="ratingsCount", default=UNSET)
    publish_date: list[Any] | Unset = _field(name="publishDate", default=UNSET)


class FilterableTerms(Model, kw_only=True):
    """Values to choose from."""

    lo_skill_levels: list[str] | Unset = _field(name="loSkillLevels", default=UNSET)
    catalog_names: list[str] | Unset = _field(name="catalogNames", default=UNSET)
    catalog_label_ids: list[str] | Unset = _field(name="catalogLabelIds", default=UNSET)
    lo_type: list[str] | Unset = _field(name="loType", default=UNSET)
    availability: list[str] | Unset = UNSET
    lo_skill_names: list[str] | Unset = _field(name="loSkillNames", default=UNSET)
    tags: list[str] | Unset = UNSET
    authors: list[str] | Unset = UNSET


class GamificationLevel(Model, kw_only=True, tag_field="type", tag="gamificationLevel"):
    """A level that learners reach with points."""

    type: ClassVar[Literal["gamificationLevel"]] = "gamificationLevel"
    id: str
    attributes: GamificationLevelAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class GamificationLevelAttributes(Model, kw_only=True):
    """What a level is."""

    color: str | Unset = UNSET
    name: str | Unset = UNSET
    points: int | Unset = UNSET


class GamificationSettings(Model, kw_only=True, tag_field="type", tag="gamificationSettings"):
    """A rule that gives points."""

    type: ClassVar[Literal["gamificationSettings"]] = "gamificationSettings"
    id: str
    attributes: GamificationSettingsAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class GamificationSettingsAttributes(Model, kw_only=True):
    """What gives how many points."""

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    type: str | Unset = UNSET
    """Early Completion, Better Assessment and Comprehensive Learner seen."""
    count: float | Unset = UNSET
    enabled: bool | Unset = UNSET
    points: float | Unset = UNSET


class GamificationSettingsPage(Model, kw_only=True):
    """A page of gamificationSettings resources."""

    links: Links | Unset = UNSET
    data: list[GamificationSettings]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class HelpLink(Model, kw_only=True):
    """A help page for learners."""

    is_default: bool | Unset = _field(name="isDefault", default=UNSET)
    localized_help_link: list[LocalizedHelpLink] | Unset = _field(name="localizedHelpLink", default=UNSET)


class InstructorSkill(Model, kw_only=True):
    """An instructor's skill."""

    id: str | Unset = UNSET
    type: str | Unset = UNSET
    attributes: InstructorSkillAttributes | Unset = UNSET


class InstructorSkillAttributes(Model, kw_only=True):
    """What an instructor can teach."""

    instructor_skills: Any | Unset = _field(name="instructorSkills", default=UNSET)
    """Type unknown."""
    instructor_skill_level: Any | Unset = _field(name="instructorSkillLevel", default=UNSET)
    """Type unknown."""


class InstructorSkillList(Model, kw_only=True):
    """Instructors and their skills. Its shape is inferred."""

    data: list[InstructorSkill]


class Job(Model, kw_only=True, tag_field="type", tag="job"):
    """A long-running export."""

    type: ClassVar[Literal["job"]] = "job"
    id: str
    attributes: JobAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class JobAttributes(Model, kw_only=True):
    """What a job does and how far it is."""

    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    description: str | Unset = UNSET
    job_type: JobType | Unset = _field(name="jobType", default=UNSET)
    payload: dict[str, Any] | Unset = UNSET
    """As it was sent."""
    status: JobStatus | Unset = UNSET
    date_completed: Timestamp | Unset = _field(name="dateCompleted", default=UNSET)
    callback_url: str | Unset = _field(name="callbackUrl", default=UNSET)
    next_payload: dict[str, Any] | Unset = _field(name="nextPayload", default=UNSET)
    """Presumably the payload of the next part of a large export."""


class JobCreate(Model, kw_only=True):
    """The job to start."""

    type: Literal["job"] = "job"
    attributes: JobCreateAttributes


class JobCreateAttributes(Model, kw_only=True):
    """What the job is to do."""

    description: str | Unset = UNSET
    """Free text."""
    job_type: JobType = _field(name="jobType")
    payload: dict[str, Any] | Unset = UNSET
    """What the job type asks for."""


class JobCreateDocument(Model, kw_only=True):
    """The job to start."""

    data: JobCreate


class JobDocument(Model, kw_only=True):
    """A job."""

    links: Links | Unset = UNSET
    data: Job
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class JobPage(Model, kw_only=True):
    """A page of job resources."""

    links: Links | Unset = UNSET
    data: list[Job]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class JobStatus(Model, kw_only=True):
    """How far a job is."""

    code: str | Unset = UNSET
    """Submitted and Completed are known; codes in between and of failure are not documented."""
    data: JobStatusData | Unset = UNSET


class JobStatusData(Model, kw_only=True):
    """The outcome of a job."""

    s3_url: str | Unset = _field(name="s3Url", default=UNSET)
    """Pre-signed URL of the file, CSV for a report and PDF for a badge; fetched without a token."""


class LeaderBoardUser(Model, kw_only=True, tag_field="type", tag="leaderBoardUser"):
    """A user on a leaderboard, with points and rank."""

    type: ClassVar[Literal["leaderBoardUser"]] = "leaderBoardUser"
    id: str
    attributes: UserAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class LeaderBoardUserDocument(Model, kw_only=True):
    """One leaderBoardUser."""

    links: Links | Unset = UNSET
    data: LeaderBoardUser
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LeaderBoardUserPage(Model, kw_only=True):
    """A page of leaderBoardUser resources."""

    links: Links | Unset = UNSET
    data: list[LeaderBoardUser]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearnerAttemptInfo(Model, kw_only=True):
    """The learner's attempts at a module."""

    attempts_finished_count: int | Unset = _field(name="attemptsFinishedCount", default=UNSET)
    current_attempt_number: int | Unset = _field(name="currentAttemptNumber", default=UNSET)
    last_attempt_end_time: str | Unset = _field(name="lastAttemptEndTime", default=UNSET)
    current_attempt_start_time: str | Unset = _field(name="currentAttemptStartTime", default=UNSET)
    current_attempt_end_time: str | Unset = _field(name="currentAttemptEndTime", default=UNSET)


class LearnerTokenRequest(Model, kw_only=True):
    """Proves that an administrator asks."""

    client_id: str
    client_secret: str
    refresh_token: str
    """Refresh token of an administrator."""


class LearningObject(Model, kw_only=True, tag_field="type", tag="learningObject"):
    """What a person can enroll in: a course, a learning program, a certification or a job aid."""

    type: ClassVar[Literal["learningObject"]] = "learningObject"
    id: str
    attributes: LearningObjectAttributes | Unset = UNSET
    relationships: LearningObjectRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    authors: ClassVar[RelatedMany[User]] = RelatedMany("authors")
    enrollment: ClassVar[RelatedOne[LearningObjectInstanceEnrollment]] = RelatedOne("enrollment")
    instances: ClassVar[RelatedMany[LearningObjectInstance]] = RelatedMany("instances")
    prerequisite_los: ClassVar[RelatedMany[LearningObject]] = RelatedMany("prerequisiteLOs")
    skills: ClassVar[RelatedMany[LearningObjectSkill]] = RelatedMany("skills")
    sub_los: ClassVar[RelatedMany[LearningObject]] = RelatedMany("subLOs")
    supplementary_los: ClassVar[RelatedMany[LearningObject]] = RelatedMany("supplementaryLOs")
    supplementary_resources: ClassVar[RelatedMany[Resource]] = RelatedMany("supplementaryResources")
    alternate_completions: ClassVar[RelatedMany[LearningObject]] = RelatedMany("alternateCompletions")


class LearningObjectAttributes(Model, kw_only=True):
    """What a learning object is. Every attribute may be missing."""

    author_names: list[str] | Unset = _field(name="authorNames", default=UNSET)
    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    date_published: Timestamp | Unset = _field(name="datePublished", default=UNSET)
    date_updated: Timestamp | Unset = _field(name="dateUpdated", default=UNSET)
    effective_modified_date: Timestamp | Unset = _field(name="effectiveModifiedDate", default=UNSET)
    duration: int | Unset = UNSET
    """Seconds."""
    effectiveness_index: float | Unset = _field(name="effectivenessIndex", default=UNSET)
    enrollment_type: EnrollmentType | Unset = _field(name="enrollmentType", default=UNSET)
    image_url: str | Unset = _field(name="imageUrl", default=UNSET)
    is_external: bool | Unset = _field(name="isExternal", default=UNSET)
    is_sub_lo_order_enforced: bool | Unset = _field(name="isSubLoOrderEnforced", default=UNSET)
    lo_type: LoType | Unset = _field(name="loType", default=UNSET)
    state: LearningObjectState | Unset = UNSET
    tags: list[str] | Unset = UNSET
    has_optional_lo_resources: bool | Unset = _field(name="hasOptionalLoResources", default=UNSET)
    has_preview: bool | Unset = _field(name="hasPreview", default=UNSET)
    is_mqa_enabled: bool | Unset = _field(name="isMqaEnabled", default=UNSET)
    is_prerequisite_enforced: bool | Unset = _field(name="isPrerequisiteEnforced", default=UNSET)
    module_reset_enabled: bool | Unset = _field(name="moduleResetEnabled", default=UNSET)
    unenrollment_allowed: bool | Unset = _field(name="unenrollmentAllowed", default=UNSET)
    lo_format: LoFormat | Unset = _field(name="loFormat", default=UNSET)
    lo_resource_completion_count: int | Unset = _field(name="loResourceCompletionCount", default=UNSET)
    """Modules to complete."""
    catalog_labels: list[CatalogLabel] | Unset = _field(name="catalogLabels", default=UNSET)
    localized_metadata: list[LocalizationMetadata] | Unset = _field(name="localizedMetadata", default=UNSET)
    rating: Rating | Unset = UNSET
    banner_url: str | Unset = _field(name="bannerUrl", default=UNSET)
    unique_id: str | Unset = _field(name="uniqueId", default=UNSET)
    root_certification_id: str | Unset = _field(name="rootCertificationId", default=UNSET)
    external_skill_names: list[str] | Unset = _field(name="externalSkillNames", default=UNSET)
    skill_names: list[str] | Unset = _field(name="skillNames", default=UNSET)
    is_enhanced_lp: bool | Unset = _field(name="isEnhancedLP", default=UNSET)
    instance_switch_enabled: bool | Unset = _field(name="instanceSwitchEnabled", default=UNSET)
    multienrollment_enabled: bool | Unset = _field(name="multienrollmentEnabled", default=UNSET)
    is_bookmarked: bool | Unset = _field(name="isBookmarked", default=UNSET)
    show_aggregated_resources: bool | Unset = _field(name="showAggregatedResources", default=UNSET)
    modules_mandatory: bool | Unset = _field(name="modulesMandatory", default=UNSET)
    completion_date_same_as_approval_date: bool | Unset = _field(name="completionDateSameAsApprovalDate", default=UNSET)
    price: float | Unset = UNSET
    grace_period: float | Unset = _field(name="gracePeriod", default=UNSET)
    author_details: list[AuthorDetail] | Unset = _field(name="authorDetails", default=UNSET)
    who_should_take: list[str] | Unset = _field(name="whoShouldTake", default=UNSET)
    waitlist_limit: int | Unset = _field(name="waitlistLimit", default=UNSET)
    effectiveness_data: str | Unset = _field(name="effectivenessData", default=UNSET)
    """Only when enforced."""
    products: list[RecommendationCriterion] | Unset = UNSET
    """Only when enforced."""
    roles: list[RecommendationCriterion] | Unset = UNSET
    """Only when enforced."""
    extension_overrides: list[ExtensionOverride] | Unset = _field(name="extensionOverrides", default=UNSET)
    """Only when enforced."""
    sections: list[LearningObjectSection] | Unset = UNSET
    """Only when enforced."""
    prequisite_constraints: list[PrerequisiteConstraint] | Unset = _field(name="prequisiteConstraints", default=UNSET)
    """Adobe's spelling; only when enforced."""
    snippets: list[SearchSnippet] | Unset = UNSET
    """In search only."""
    is_adaptive: bool | Unset = _field(name="isAdaptive", default=UNSET)
    is_alternate_complete: bool | Unset = _field(name="isAlternateComplete", default=UNSET)
    """Completed through an alternate, which gives no skill, badge or points."""
    lo_sub_type: Any | Unset = _field(name="loSubType", default=UNSET)
    """Type unknown."""
    downloadable: Any | Unset = UNSET
    """Type unknown."""
    gradebook_enabled: bool | Unset = _field(name="gradebookEnabled", default=UNSET)
    gradebook_visible_learner: bool | Unset = _field(name="gradebookVisibleLearner", default=UNSET)
    gradebook_all_modules: Any | Unset = _field(name="gradebookAllModules", default=UNSET)
    """Type unknown."""
    gradebook_passing_score: Any | Unset = _field(name="gradebookPassingScore", default=UNSET)
    """A number or null, seen."""
    created_by_user_id: Any | Unset = _field(name="createdByUserId", default=UNSET)
    """Type unknown."""


class LearningObjectAuthorFilter(Model, kw_only=True):
    """A legacy author."""

    author_id: int | Unset = _field(name="authorId", default=UNSET)
    author_type: str | Unset = _field(name="authorType", default=UNSET)


class LearningObjectDocument(Model, kw_only=True):
    """A learning object."""

    links: Links | Unset = UNSET
    data: LearningObject
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectInstance(Model, kw_only=True, tag_field="type", tag="learningObjectInstance"):
    """One run of a learning object."""

    type: ClassVar[Literal["learningObjectInstance"]] = "learningObjectInstance"
    id: str
    attributes: LearningObjectInstanceAttributes | Unset = UNSET
    relationships: LearningObjectInstanceRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    badge: ClassVar[RelatedOne[Badge]] = RelatedOne("badge")
    l1_feedback_info: ClassVar[RelatedOne[FeedbackInfo]] = RelatedOne("l1FeedbackInfo")
    learning_object: ClassVar[RelatedOne[LearningObject]] = RelatedOne("learningObject")
    lo_resources: ClassVar[RelatedMany[LearningObjectResource]] = RelatedMany("loResources")
    sub_lo_instances: ClassVar[RelatedMany[LearningObjectInstance]] = RelatedMany("subLoInstances")
    enrollment: ClassVar[RelatedOne[LearningObjectInstanceEnrollment]] = RelatedOne("enrollment")


class LearningObjectInstanceAttributes(Model, kw_only=True):
    """What an instance is."""

    completion_deadline: str | Unset = _field(name="completionDeadline", default=UNSET)
    """A date, a number of days or a text; not documented."""
    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    enrollment_count: int | Unset = _field(name="enrollmentCount", default=UNSET)
    is_default: bool | Unset = _field(name="isDefault", default=UNSET)
    seat_limit: int | Unset = _field(name="seatLimit", default=UNSET)
    state: LearningObjectInstanceState | Unset = UNSET
    validity: str | Unset = UNSET
    """A date, a number of days or a text; not documented."""
    localized_metadata: list[LocalizationMetadata] | Unset = _field(name="localizedMetadata", default=UNSET)
    """The manual lists it as a relationship; answers have it here."""
    is_aet: bool | Unset = _field(name="isAET", default=UNSET)
    is_flexible: bool | Unset = _field(name="isFlexible", default=UNSET)
    gamification_enabled: bool | Unset = _field(name="gamificationEnabled", default=UNSET)
    enabled_l1_feedback_for_each_course: bool | Unset = _field(name="enabledL1FeedbackForEachCourse", default=UNSET)
    enrollment_deadline: Timestamp | Unset = _field(name="enrollmentDeadline", default=UNSET)
    unenrollment_deadline: Timestamp | Unset = _field(name="unenrollmentDeadline", default=UNSET)
    start_date: Timestamp | Unset = _field(name="startDate", default=UNSET)
    locale: str | Unset = UNSET
    time_zone_code: str | Unset = _field(name="timeZoneCode", default=UNSET)
    """Of courses only; key of a time zone of the account."""
    seat_consumed: int | Unset = _field(name="seatConsumed", default=UNSET)
    waitlist_count: int | Unset = _field(name="waitlistCount", default=UNSET)


class LearningObjectInstanceDocument(Model, kw_only=True):
    """An instance."""

    links: Links | Unset = UNSET
    data: LearningObjectInstance
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectInstanceEnrollment(Model, kw_only=True, tag_field="type", tag="learningObjectInstanceEnrollment"):
    """A person's enrollment in an instance of a learning object."""

    type: ClassVar[Literal["learningObjectInstanceEnrollment"]] = "learningObjectInstanceEnrollment"
    id: str
    attributes: LearningObjectInstanceEnrollmentAttributes | Unset = UNSET
    relationships: LearningObjectInstanceEnrollmentRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    learner: ClassVar[RelatedOne[User]] = RelatedOne("learner")
    learner_badge: ClassVar[RelatedOne[UserBadge]] = RelatedOne("learnerBadge")
    learning_object: ClassVar[RelatedOne[LearningObject]] = RelatedOne("learningObject")
    lo_instance: ClassVar[RelatedOne[LearningObjectInstance]] = RelatedOne("loInstance")
    lo_resource_grades: ClassVar[RelatedMany[LearningObjectResourceGrade]] = RelatedMany("loResourceGrades")


class LearningObjectInstanceEnrollmentAttributes(Model, kw_only=True):
    """How far an enrollment is."""

    date_completed: Timestamp | Unset = _field(name="dateCompleted", default=UNSET)
    date_enrolled: Timestamp | Unset = _field(name="dateEnrolled", default=UNSET)
    date_started: Timestamp | Unset = _field(name="dateStarted", default=UNSET)
    has_passed: bool | Unset = _field(name="hasPassed", default=UNSET)
    progress_percent: float | Unset = _field(name="progressPercent", default=UNSET)
    """0 to 100."""
    score: float | Unset = UNSET
    state: EnrollmentState | Unset = UNSET
    completion_deadline: Timestamp | Unset = _field(name="completionDeadline", default=UNSET)
    last_access_date: Timestamp | Unset = _field(name="lastAccessDate", default=UNSET)
    enrollment_source: EnrollmentSource | Unset = _field(name="enrollmentSource", default=UNSET)
    rating: float | Unset = UNSET
    url: str | Unset = UNSET
    """Proof of an external certification."""
    previous_state: str | Unset = _field(name="previousState", default=UNSET)
    """Only when asked for."""
    previous_expiry_date: Timestamp | Unset = _field(name="previousExpiryDate", default=UNSET)
    """Only when asked for."""


class LearningObjectInstanceEnrollmentDocument(Model, kw_only=True):
    """An enrollment."""

    links: Links | Unset = UNSET
    data: LearningObjectInstanceEnrollment
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectInstanceEnrollmentPage(Model, kw_only=True):
    """A page of enrollments."""

    links: Links | Unset = UNSET
    data: list[LearningObjectInstanceEnrollment]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectInstanceEnrollmentRelationships(Model, kw_only=True):
    """What an enrollment leads to."""

    learner: ToOne | Unset = UNSET
    learner_badge: ToOne | Unset = _field(name="learnerBadge", default=UNSET)
    learning_object: ToOne | Unset = _field(name="learningObject", default=UNSET)
    lo_instance: ToOne | Unset = _field(name="loInstance", default=UNSET)
    lo_resource_grades: ToMany | Unset = _field(name="loResourceGrades", default=UNSET)


class LearningObjectInstanceRelationships(Model, kw_only=True):
    """What an instance leads to."""

    badge: ToOne | Unset = UNSET
    l1_feedback_info: ToOne | Unset = _field(name="l1FeedbackInfo", default=UNSET)
    learning_object: ToOne | Unset = _field(name="learningObject", default=UNSET)
    lo_resources: ToMany | Unset = _field(name="loResources", default=UNSET)
    """Its modules."""
    sub_lo_instances: ToMany | Unset = _field(name="subLoInstances", default=UNSET)
    enrollment: ToOne | Unset = UNSET


class LearningObjectPage(Model, kw_only=True):
    """A page of learning objects."""

    links: Links | Unset = UNSET
    data: list[LearningObject]
    included: list[Included] | Unset = UNSET
    meta: LearningObjectPageMeta | Unset = UNSET


class LearningObjectPageMeta(Model, kw_only=True):
    """Facts about a list of learning objects."""

    count: int | Unset = UNSET
    """Learning objects in all."""


class LearningObjectPreview(Model, kw_only=True, tag_field="type", tag="learningObjectPreview"):
    """A few facts about a learning object."""

    type: ClassVar[Literal["learningObjectPreview"]] = "learningObjectPreview"
    id: str
    attributes: LearningObjectAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class LearningObjectPreviewPage(Model, kw_only=True):
    """A page of learningObjectPreview resources."""

    links: Links | Unset = UNSET
    data: list[LearningObjectPreview]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectQuery(Model, kw_only=True):
    """Filters of learning objects, under the names of the list's parameters. Those for free seats, wait lists and
    times exist since July 2024; their names are not printed."""

    filter_lo_types: list[LoType] | Unset = _field(name="filter.loTypes", default=UNSET)
    """Only these kinds. The manual also spells it `filter.lotypes`."""
    filter_ignore_enhanced_lp: bool | Unset = _field(name="filter.ignoreEnhancedLP", default=UNSET)
    """Leave out enhanced learning programs; true unless said otherwise."""
    filter_catalog_ids: list[str] | Unset = _field(name="filter.catalogIds", default=UNSET)
    """Only what is in these catalogs."""
    filter_skill_name: list[str] | Unset = _field(name="filter.skillName", default=UNSET)
    """Only what gives these skills, by name."""
    filter_tag_name: list[str] | Unset = _field(name="filter.tagName", default=UNSET)
    """Only what has these tags."""
    filter_skill_level: list[str] | Unset = _field(name="filter.skill.level", default=UNSET)
    """Only what gives these levels of a skill."""
    filter_learner_state: list[LearnerState] | Unset = _field(name="filter.learnerState", default=UNSET)
    """Only where the learner is this far."""
    filter_lo_format: list[LoFormat] | Unset = _field(name="filter.loFormat", default=UNSET)
    """Only what is delivered this way."""
    filter_duration_range: list[str] | Unset = _field(name="filter.duration.range", default=UNSET)
    """Only what takes so long, as `min-max` in seconds (`0-1800`)."""
    filter_price: str | Unset = _field(name="filter.price", default=UNSET)
    """`free` or `paid`."""
    filter_price_range: list[str] | Unset = _field(name="filter.priceRange", default=UNSET)
    """Only what costs so much, as `min-max`."""
    filter_city_name: list[str] | Unset = _field(name="filter.cityName", default=UNSET)
    """Only what has sessions in these cities."""
    filter_lo_location_id: list[str] | Unset = _field(name="filter.lo.locationId", default=UNSET)
    """Only what has sessions at these locations."""
    filter_bookmarks: bool | Unset = _field(name="filter.bookmarks", default=UNSET)
    """Only what the learner has bookmarked."""
    filter_announced_groups: list[str] | Unset = _field(name="filter.announcedGroups", default=UNSET)
    """Only what is announced to these user groups."""
    filter_effective_modified_date_from_date: Timestamp | Unset = _field(
        name="filter.effectiveModifiedDate.fromDate", default=UNSET
    )
    """Only what has changed since then."""
    filter_effective_modified_date_to_date: Timestamp | Unset = _field(
        name="filter.effectiveModifiedDate.toDate", default=UNSET
    )
    """Only what has changed until then."""
    filter_recommendation_levels: list[RecommendationLevel] | Unset = _field(
        name="filter.recommendationLevels", default=UNSET
    )
    """Only what is recommended for these levels."""
    filter_exclude_ignored_recommendations: bool | Unset = _field(
        name="filter.excludeIgnoredRecommendations", default=UNSET
    )
    """Leave out what the learner has blocked."""
    filter_ignore_higher_order_lo_enrollment: bool | Unset = _field(
        name="filter.ignoreHigherOrderLOEnrollment", default=UNSET
    )
    filter_lang_sub_los: bool | Unset = _field(name="filter.lang.subLOs", default=UNSET)
    filter_lang_two_letter_code: bool | Unset = _field(name="filter.lang.twoLetterCode", default=UNSET)
    filter_external_certifications: bool | Unset = _field(name="filter.externalCertifications", default=UNSET)
    """Only external certifications."""
    filter_enrollment_type: str | Unset = _field(name="filter.enrollmentType", default=UNSET)
    """`SELF_ENROLL` or `AUTO_ENROLL`."""
    filter_job_aid_type: str | Unset = _field(name="filter.jobAidType", default=UNSET)
    """`AI_COACH` is known."""
    filter_alternate_complete_lo_mode: str | Unset = _field(name="filter.alternateCompleteLo.mode", default=UNSET)
    """`UNION` or `INTERSECTION`."""
    filter_alternate_complete_lo_exclude: str | Unset = _field(name="filter.alternateCompleteLo.exclude", default=UNSET)
    """`completed` is known."""
    language: list[str] | Unset = UNSET
    """Only what there is in these languages."""
    preferred_sort_partition_order: list[LearnerState] | Unset = _field(
        name="preferredSortPartitionOrder", default=UNSET
    )
    """Learner states, in the order in which they are to come."""
    show_lo_content_source: bool | Unset = _field(name="showLoContentSource", default=UNSET)
    use_cache: bool | Unset = _field(name="useCache", default=UNSET)
    ids: list[str] | Unset = UNSET
    """Only these learning objects."""
    filter_authors: list[LearningObjectAuthorFilter] | Unset = _field(name="filter.authors", default=UNSET)
    """Only what these legacy authors wrote."""
    filter_recommendation_products: list[RecommendationCriterionFilter] | Unset = _field(
        name="filter.recommendationProducts", default=UNSET
    )
    """Only what is recommended for these products."""
    filter_recommendation_roles: list[RecommendationCriterionFilter] | Unset = _field(
        name="filter.recommendationRoles", default=UNSET
    )
    """Only what is recommended for these roles."""


class LearningObjectRelationships(Model, kw_only=True):
    """What a learning object leads to."""

    authors: ToMany | Unset = UNSET
    enrollment: ToOne | Unset = UNSET
    """The learner's primary enrollment."""
    instances: ToMany | Unset = UNSET
    prerequisite_los: ToMany | Unset = _field(name="prerequisiteLOs", default=UNSET)
    skills: ToMany | Unset = UNSET
    sub_los: ToMany | Unset = _field(name="subLOs", default=UNSET)
    """Parts of a program or certification."""
    supplementary_los: ToMany | Unset = _field(name="supplementaryLOs", default=UNSET)
    supplementary_resources: ToMany | Unset = _field(name="supplementaryResources", default=UNSET)
    alternate_completions: ToMany | Unset = _field(name="alternateCompletions", default=UNSET)


class LearningObjectResource(Model, kw_only=True, tag_field="type", tag="learningObjectResource"):
    """A module of a course."""

    type: ClassVar[Literal["learningObjectResource"]] = "learningObjectResource"
    id: str
    attributes: LearningObjectResourceAttributes | Unset = UNSET
    relationships: LearningObjectResourceRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    learning_object: ClassVar[RelatedOne[LearningObject]] = RelatedOne("learningObject")
    lo_instance: ClassVar[RelatedOne[LearningObjectInstance]] = RelatedOne("loInstance")
    resources: ClassVar[RelatedMany[Resource]] = RelatedMany("resources")
    checklist_reviewed_by: ClassVar[RelatedOne[User]] = RelatedOne("checklistReviewedBy")


class LearningObjectResourceAttributes(Model, kw_only=True):
    """What a module is and, for a learner, how far it is."""

    external_reporting: bool | Unset = _field(name="externalReporting", default=UNSET)
    lo_resource_type: LoResourceType | Unset = _field(name="loResourceType", default=UNSET)
    resource_type: ResourceType | Unset = _field(name="resourceType", default=UNSET)
    version: int | Unset = UNSET
    localized_metadata: list[LocalizationMetadata] | Unset = _field(name="localizedMetadata", default=UNSET)
    """The manual lists it as a relationship; answers have it here."""
    mandatory: bool | Unset = UNSET
    multiple_attempt_enabled: bool | Unset = _field(name="multipleAttemptEnabled", default=UNSET)
    submission_enabled: bool | Unset = _field(name="submissionEnabled", default=UNSET)
    preview_enabled: bool | Unset = _field(name="previewEnabled", default=UNSET)
    is_checklist_mandatory: bool | Unset = _field(name="isChecklistMandatory", default=UNSET)
    is_expired_submission: bool | Unset = _field(name="isExpiredSubmission", default=UNSET)
    has_content_driven_attempt_tracking: bool | Unset = _field(name="hasContentDrivenAttemptTracking", default=UNSET)
    show_checklist_comment: bool | Unset = _field(name="showChecklistComment", default=UNSET)
    show_reviewer_name_to_learner: bool | Unset = _field(name="showReviewerNameToLearner", default=UNSET)
    resource_sub_type: str | Unset = _field(name="resourceSubType", default=UNSET)
    """`CHECKLIST` seen."""
    checklist_evaluation_status: str | Unset = _field(name="checklistEvaluationStatus", default=UNSET)
    """PENDING, PASSED or passed, failed seen."""
    checklist_comment: str | Unset = _field(name="checklistComment", default=UNSET)
    submission_state: SubmissionState | Unset = _field(name="submissionState", default=UNSET)
    submission_url: str | Unset = _field(name="submissionUrl", default=UNSET)
    submission_date: Timestamp | Unset = _field(name="submissionDate", default=UNSET)
    time_slot: TimeSlot | Unset = _field(name="timeSlot", default=UNSET)
    multiple_attempt: MultipleAttempt | Unset = _field(name="multipleAttempt", default=UNSET)
    learner_attempt_info: LearnerAttemptInfo | Unset = _field(name="learnerAttemptInfo", default=UNSET)
    session_recording_info: list[SessionRecording] | Unset = _field(name="sessionRecordingInfo", default=UNSET)
    vc_hosting_system: Any | Unset = _field(name="vcHostingSystem", default=UNSET)
    """Type unknown."""
    vc_connector_id: Any | Unset = _field(name="vcConnectorId", default=UNSET)
    """Type unknown."""
    weight: Any | Unset = UNSET
    """Type unknown."""
    credit_duration: Any | Unset = _field(name="creditDuration", default=UNSET)
    """Type unknown."""


class LearningObjectResourceDocument(Model, kw_only=True):
    """One module."""

    links: Links | Unset = UNSET
    data: LearningObjectResource
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectResourceGrade(Model, kw_only=True, tag_field="type", tag="learningObjectResourceGrade"):
    """Outcome of one module for one person: time spent, progress, score."""

    type: ClassVar[Literal["learningObjectResourceGrade"]] = "learningObjectResourceGrade"
    id: str
    attributes: LearningObjectResourceGradeAttributes | Unset = UNSET
    relationships: LearningObjectResourceGradeRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    lo_resource: ClassVar[RelatedOne[LearningObjectResource]] = RelatedOne("loResource")


class LearningObjectResourceGradeAttributes(Model, kw_only=True):
    """Outcome of a module."""

    date_completed: Timestamp | Unset = _field(name="dateCompleted", default=UNSET)
    date_started: Timestamp | Unset = _field(name="dateStarted", default=UNSET)
    date_success: Timestamp | Unset = _field(name="dateSuccess", default=UNSET)
    duration: float | Unset = UNSET
    """Seconds."""
    has_passed: bool | Unset = _field(name="hasPassed", default=UNSET)
    progress_percent: float | Unset = _field(name="progressPercent", default=UNSET)
    """0 to 100."""
    score: float | Unset = UNSET
    completed: bool | Unset = UNSET
    highest_score: float | Unset = _field(name="highestScore", default=UNSET)
    max_score: float | Unset = _field(name="maxScore", default=UNSET)


class LearningObjectResourceGradeDocument(Model, kw_only=True):
    """The progress in a module."""

    links: Links | Unset = UNSET
    data: LearningObjectResourceGrade
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectResourceGradeRelationships(Model, kw_only=True):
    """What a grade leads to."""

    lo_resource: ToOne | Unset = _field(name="loResource", default=UNSET)


class LearningObjectResourceRelationships(Model, kw_only=True):
    """What a module leads to."""

    learning_object: ToOne | Unset = _field(name="learningObject", default=UNSET)
    lo_instance: ToOne | Unset = _field(name="loInstance", default=UNSET)
    resources: ToMany | Unset = UNSET
    checklist_reviewed_by: ToOne | Unset = _field(name="checklistReviewedBy", default=UNSET)


class LearningObjectResourceUpdate(Model, kw_only=True):
    """The submission of a module."""

    id: str
    type: Literal["learningObjectResource"] = "learningObjectResource"
    attributes: LearningObjectResourceUpdateAttributes


class LearningObjectResourceUpdateAttributes(Model, kw_only=True):
    """The submission of a module."""

    submission_url: str | Unset = _field(name="submissionUrl", default=UNSET)


class LearningObjectResourceUpdateDocument(Model, kw_only=True):
    """The submission of a module."""

    data: LearningObjectResourceUpdate


class LearningObjectSection(Model, kw_only=True):
    """A section of a learning program."""

    section_id: str | Unset = _field(name="sectionId", default=UNSET)
    lo_ids: list[str] | Unset = _field(name="loIds", default=UNSET)
    mandatory: bool | Unset = UNSET
    mandatory_lo_count: int | Unset = _field(name="mandatoryLOCount", default=UNSET)
    localized_metadata: list[LocalizationMetadata] | Unset = _field(name="localizedMetadata", default=UNSET)
    adaptive_config: list[AdaptiveConfig] | Unset = _field(name="adaptiveConfig", default=UNSET)
    """For administrators only."""


class LearningObjectSkill(Model, kw_only=True, tag_field="type", tag="learningObjectSkill"):
    """Credits of a learning object towards a level of a skill."""

    type: ClassVar[Literal["learningObjectSkill"]] = "learningObjectSkill"
    id: str
    attributes: LearningObjectSkillAttributes | Unset = UNSET
    relationships: LearningObjectSkillRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    learning_object: ClassVar[RelatedOne[LearningObject]] = RelatedOne("learningObject")
    skill_level: ClassVar[RelatedOne[SkillLevel]] = RelatedOne("skillLevel")


class LearningObjectSkillAttributes(Model, kw_only=True):
    """Credits towards a level."""

    credits: float | Unset = UNSET
    learning_object_id: str | Unset = _field(name="learningObjectId", default=UNSET)
    """Stands in for the relationship, which is deprecated."""


class LearningObjectSkillRelationships(Model, kw_only=True):
    """What the credits connect."""

    learning_object: ToOne | Unset = _field(name="learningObject", default=UNSET)
    skill_level: ToOne | Unset = _field(name="skillLevel", default=UNSET)


class Links(Model, kw_only=True):
    """Links of a document. `next` and `prev` are there only when such a page exists."""

    self: str | Unset = UNSET
    """URL of this document; for a POST, that of the collection."""
    next: str | Unset = UNSET
    """URL of the next page, with its `page[cursor]` or `page[offset]`; seen root-relative on one list."""
    prev: str | Unset = UNSET


class LoEnrollmentMeta(Model, kw_only=True, tag_field="type", tag="loEnrollmentMeta"):
    """Whether a learner can enroll."""

    type: ClassVar[Literal["loEnrollmentMeta"]] = "loEnrollmentMeta"
    id: str
    attributes: LoEnrollmentMetaAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class LoEnrollmentMetaAttributes(Model, kw_only=True):
    """Whether enrolling is possible and done."""

    enrollable: bool | Unset = UNSET
    enrolled: bool | Unset = UNSET


class LoEnrollmentMetaDocument(Model, kw_only=True):
    """One loEnrollmentMeta."""

    links: Links | Unset = UNSET
    data: LoEnrollmentMeta
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LoInstanceSummary(Model, kw_only=True, tag_field="type", tag="loInstanceSummary"):
    """Seats and completions of an instance."""

    type: ClassVar[Literal["loInstanceSummary"]] = "loInstanceSummary"
    id: str
    attributes: LoInstanceSummaryAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class LoInstanceSummaryAttributes(Model, kw_only=True):
    """Counts."""

    as_of: Timestamp | Unset = _field(name="asOf", default=UNSET)
    """When it was counted."""
    completion_count: int | Unset = _field(name="completionCount", default=UNSET)
    enrollment_count: int | Unset = _field(name="enrollmentCount", default=UNSET)
    seat_limit: int | Unset = _field(name="seatLimit", default=UNSET)
    waitlist_count: int | Unset = _field(name="waitlistCount", default=UNSET)


class LoInstanceSummaryDocument(Model, kw_only=True):
    """One loInstanceSummary."""

    links: Links | Unset = UNSET
    data: LoInstanceSummary
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LoInterest(Model, kw_only=True, tag_field="type", tag="loInterest"):
    """A learner's interest in a learning object."""

    type: ClassVar[Literal["loInterest"]] = "loInterest"
    id: str
    attributes: LoInterestAttributes | Unset = UNSET
    relationships: LoInterestRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    learning_object: ClassVar[RelatedOne[LearningObject]] = RelatedOne("learningObject")


class LoInterestAttributes(Model, kw_only=True):
    """Whether there is an interest."""

    interested: bool | Unset = UNSET
    user_id: Any | Unset = _field(name="userId", default=UNSET)
    """Type unknown."""


class LoInterestDocument(Model, kw_only=True):
    """One loInterest."""

    links: Links | Unset = UNSET
    data: LoInterest
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LoInterestRelationships(Model, kw_only=True):
    """What a loInterest leads to."""

    learning_object: ToOne | Unset = _field(name="learningObject", default=UNSET)


class LocalizationMetadata(Model, kw_only=True):
    """Name and texts of an object in one language."""

    locale: str | Unset = UNSET
    """`en-US` style."""
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    overview: str | Unset = UNSET
    rich_text_overview: str | Unset = _field(name="richTextOverview", default=UNSET)


class LocalizedHelpLink(Model, kw_only=True):
    """A help page in one language."""

    link: str | Unset = UNSET
    locale: str | Unset = UNSET
    name: str | Unset = UNSET


class MarketplaceCount(Model, kw_only=True):
    """How many learning objects the marketplace has."""

    count: int


class MaxPrice(Model, kw_only=True):
    """The highest price of each kind, in the currency of the account."""

    course: float | Unset = UNSET
    learning_program: float | Unset = _field(name="learningProgram", default=UNSET)
    certification: float | Unset = UNSET


class MentioningComment(Model, kw_only=True):
    """A comment that mentions people."""

    type: Literal["comment"] = "comment"
    attributes: MentioningCommentAttributes


class MentioningCommentAttributes(Model, kw_only=True):
    """Text and place; ids are numbers here."""

    post_id: int | Unset = _field(name="postId", default=UNSET)
    account_id: int | Unset = _field(name="accountId", default=UNSET)
    text: str | Unset = UNSET
    created_by_user_id: int | Unset = _field(name="createdByUserId", default=UNSET)
    comment_level: int | Unset = _field(name="commentLevel", default=UNSET)
    """0 for a comment, 1 for a reply."""


class MentioningCommentDocument(Model, kw_only=True):
    """A comment that mentions people."""

    data: MentioningComment


class MentioningPost(Model, kw_only=True):
    """A post that mentions people."""

    id: str | None | Unset = UNSET
    """null in Adobe's sample."""
    type: Literal["post"] = "post"
    attributes: MentioningPostAttributes


class MentioningPostAttributes(Model, kw_only=True):
    """Text and place; ids are numbers here."""

    board_id: int | Unset = _field(name="boardId", default=UNSET)
    account_id: int | Unset = _field(name="accountId", default=UNSET)
    text: str | Unset = UNSET
    created_by_user_id: int | Unset = _field(name="createdByUserId", default=UNSET)
    post_type: str | Unset = _field(name="postType", default=UNSET)
    """`discussion` is known."""


class MentioningPostDocument(Model, kw_only=True):
    """A post that mentions people."""

    data: MentioningPost


class MentioningReply(Model, kw_only=True):
    """A reply that mentions people."""

    type: Literal["reply"] = "reply"
    attributes: MentioningReplyAttributes


class MentioningReplyAttributes(Model, kw_only=True):
    """Text and place; ids are numbers here."""

    post_id: int | Unset = _field(name="postId", default=UNSET)
    account_id: int | Unset = _field(name="accountId", default=UNSET)
    text: str | Unset = UNSET
    created_by_user_id: int | Unset = _field(name="createdByUserId", default=UNSET)
    comment_level: int | Unset = _field(name="commentLevel", default=UNSET)
    """0 for a comment, 1 for a reply."""
    parent_comment_id: int | Unset = _field(name="parentCommentId", default=UNSET)


class MentioningReplyDocument(Model, kw_only=True):
    """A reply that mentions people."""

    data: MentioningReply


class MigrationInfo(Model, kw_only=True):
    """Ids of a run."""

    migration_project_id: str | Unset = _field(name="migrationProjectId", default=UNSET)
    sprint_id: str | Unset = _field(name="sprintId", default=UNSET)
    sprint_run_id: str | Unset = _field(name="sprintRunId", default=UNSET)


class MinimalAccount(Model, kw_only=True, tag_field="type", tag="minimalAccount"):
    """An account, as a person not signed in may see it."""

    type: ClassVar[Literal["minimalAccount"]] = "minimalAccount"
    id: str
    attributes: MinimalAccountAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class MinimalAccountAttributes(Model, kw_only=True):
    """Name and settings."""

    name: str | Unset = UNSET
    subdomain: str | Unset = UNSET
    locale: str | Unset = UNSET
    login_url: str | Unset = _field(name="loginUrl", default=UNSET)
    logo_url: str | Unset = _field(name="logoUrl", default=UNSET)
    logo_styling: str | Unset = _field(name="logoStyling", default=UNSET)
    theme_data: str | Unset = _field(name="themeData", default=UNSET)
    enable_offline: bool | Unset = _field(name="enableOffline", default=UNSET)
    enable_social_learning: bool | Unset = _field(name="enableSocialLearning", default=UNSET)
    login_in_browser: bool | Unset = _field(name="loginInBrowser", default=UNSET)
    show_effectiveness: bool | Unset = _field(name="showEffectiveness", default=UNSET)
    account_terminologies: list[AccountTerminology] | Unset = _field(name="accountTerminologies", default=UNSET)


class MinimalAccountPage(Model, kw_only=True):
    """A page of minimalAccount resources."""

    links: Links | Unset = UNSET
    data: list[MinimalAccount]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class MultipleAttempt(Model, kw_only=True):
    """How often a module may be tried."""

    attempt_duration: float | Unset = _field(name="attemptDuration", default=UNSET)
    attempt_end_criteria: AttemptEndCriteria | Unset = _field(name="attemptEndCriteria", default=UNSET)
    infinite_attempts: bool | Unset = _field(name="infiniteAttempts", default=UNSET)
    max_attempt_count: int | Unset = _field(name="maxAttemptCount", default=UNSET)
    stop_attempt_on_successful_complete: bool | Unset = _field(name="stopAttemptOnSuccessfulComplete", default=UNSET)
    time_between_attempts: float | Unset = _field(name="timeBetweenAttempts", default=UNSET)
    allowed_revisit_after_max_attempts: bool | Unset = _field(name="allowedRevisitAfterMaxAttempts", default=UNSET)
    module_scoring: ModuleScoring | Unset = _field(name="moduleScoring", default=UNSET)


class Note(Model, kw_only=True, tag_field="type", tag="note"):
    """A learner's note on a module."""

    type: ClassVar[Literal["note"]] = "note"
    id: str
    attributes: NoteAttributes | Unset = UNSET
    relationships: NoteRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    lo_resource: ClassVar[RelatedOne[LearningObjectResource]] = RelatedOne("loResource")


class NoteAttributes(Model, kw_only=True):
    """Text and place of a note."""

    marker: str | Unset = UNSET
    """Place in the module; its form is not documented."""
    text: str | Unset = UNSET


class NoteCreate(Model, kw_only=True):
    """The note to write."""

    type: Literal["note"] = "note"
    attributes: NoteCreateAttributes
    relationships: NoteCreateRelationships | Unset = UNSET
    lo_resource: ClassVar[RelatedOne[LearningObjectResource]] = RelatedOne("loResource")


class NoteCreateAttributes(Model, kw_only=True):
    """The note to write."""

    marker: str | Unset = UNSET
    text: str | Unset = UNSET


class NoteCreateDocument(Model, kw_only=True):
    """The note to write."""

    data: NoteCreate


class NoteCreateRelationships(Model, kw_only=True):
    """What it belongs to."""

    lo_resource: ToOne | Unset = _field(name="loResource", default=UNSET)


class NoteDocument(Model, kw_only=True):
    """One note."""

    links: Links | Unset = UNSET
    data: Note
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class NotePage(Model, kw_only=True):
    """A page of note resources."""

    links: Links | Unset = UNSET
    data: list[Note]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class NoteRelationships(Model, kw_only=True):
    """What a note leads to."""

    lo_resource: ToOne | Unset = _field(name="loResource", default=UNSET)


class NoteUpdate(Model, kw_only=True):
    """The note's new text."""

    id: str
    type: Literal["note"] = "note"
    attributes: NoteUpdateAttributes | Unset = UNSET
    relationships: NoteUpdateRelationships | Unset = UNSET
    lo_resource: ClassVar[RelatedOne[LearningObjectResource]] = RelatedOne("loResource")


class NoteUpdateAttributes(Model, kw_only=True):
    """The note's new text."""

    text: str | Unset = UNSET


class NoteUpdateDocument(Model, kw_only=True):
    """The note's new text."""

    data: NoteUpdate


class NoteUpdateRelationships(Model, kw_only=True):
    """What it belongs to."""

    lo_resource: ToOne | Unset = _field(name="loResource", default=UNSET)


class NotificationAnnouncement(Model, kw_only=True):
    """The announcement that a message is about."""

    content_id: str | Unset = _field(name="contentId", default=UNSET)
    content_type: str | Unset = _field(name="contentType", default=UNSET)
    content_url: str | Unset = _field(name="contentUrl", default=UNSET)
    description: str | Unset = UNSET
    duration: float | Unset = UNSET
    expiry_date: str | Unset = _field(name="expiryDate", default=UNSET)
    is_deleted: bool | Unset = _field(name="isDeleted", default=UNSET)
    lo_id: str | Unset = _field(name="loId", default=UNSET)
    lo_name: str | Unset = _field(name="loName", default=UNSET)
    sent_date: str | Unset = _field(name="sentDate", default=UNSET)
    sticky: bool | Unset = UNSET
    thumbnail_url: str | Unset = _field(name="thumbnailUrl", default=UNSET)


class PersonalizedPath(Model, kw_only=True, tag_field="type", tag="personalizedPath"):
    """A learning path made for one learner. Its attributes and relationships are not documented."""

    type: ClassVar[Literal["personalizedPath"]] = "personalizedPath"
    id: str
    attributes: dict[str, Any] | Unset = UNSET
    relationships: dict[str, Any] | Unset = UNSET


class PersonalizedPathDocument(Model, kw_only=True):
    """One personalized path."""

    links: Links | Unset = UNSET
    data: PersonalizedPath
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class PersonalizedPathPage(Model, kw_only=True):
    """A page of personalized path resources."""

    links: Links | Unset = UNSET
    data: list[PersonalizedPath]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class PlayerState(Model, kw_only=True):
    """What was last open in the player."""

    last_playing_lo_resource_id: str | Unset = _field(name="lastPlayingLoResourceId", default=UNSET)
    last_playing_course: Any | Unset = _field(name="lastPlayingCourse", default=UNSET)
    """Id without its prefix; a number or a text."""
    last_playing_child_lp: Any | Unset = _field(name="lastPlayingChildLp", default=UNSET)
    """Id without its prefix; a number or a text."""


class PlayerStateUpdate(Model, kw_only=True):
    """What is open in the player."""

    last_playing_child_lp: Any | Unset = _field(name="lastPlayingChildLp", default=UNSET)
    """Id without its prefix; a number or a text."""
    last_playing_course: Any | Unset = _field(name="lastPlayingCourse", default=UNSET)
    """Id without its prefix; a number or a text."""


class PollChoice(Model, kw_only=True):
    """The option chosen in a poll."""

    option_id: str | Unset = _field(name="optionId", default=UNSET)


class Post(Model, kw_only=True, tag_field="type", tag="post"):
    """A post on a board."""

    type: ClassVar[Literal["post"]] = "post"
    id: str
    attributes: PostAttributes | Unset = UNSET
    relationships: PostRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    created_by: ClassVar[RelatedOne[User]] = RelatedOne("createdBy")
    parent: ClassVar[RelatedOne[Board]] = RelatedOne("parent")
    user_mentions: ClassVar[RelatedMany[User]] = RelatedMany("userMentions")


class PostAttributes(Model, kw_only=True):
    """Text and votes of a post."""

    text: str | Unset = UNSET
    rich_text: str | Unset = _field(name="richText", default=UNSET)
    state: str | Unset = UNSET
    """`ACTIVE` seen."""
    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    date_updated: Timestamp | Unset = _field(name="dateUpdated", default=UNSET)
    comment_count: int | Unset = _field(name="commentCount", default=UNSET)
    up_vote: int | Unset = _field(name="upVote", default=UNSET)
    down_vote: int | Unset = _field(name="downVote", default=UNSET)
    views_count: int | Unset = _field(name="viewsCount", default=UNSET)
    my_vote_status: str | Unset = _field(name="myVoteStatus", default=UNSET)
    """UPVOTE and DOWNVOTE seen."""
    is_answered: bool | Unset = _field(name="isAnswered", default=UNSET)
    is_curated: bool | Unset = _field(name="isCurated", default=UNSET)
    is_pinned: str | Unset = _field(name="isPinned", default=UNSET)
    """A text in Adobe's client."""
    posting_type: PostingType | Unset = _field(name="postingType", default=UNSET)
    other_data: str | Unset = _field(name="otherData", default=UNSET)
    """JSON as text: the options of a poll."""
    poll_stats: str | Unset = _field(name="pollStats", default=UNSET)
    """JSON as text."""
    resource: SocialResourceContent | Unset = UNSET
    my_poll: PollChoice | Unset = _field(name="myPoll", default=UNSET)
    user_poll: PollChoice | Unset = _field(name="userPoll", default=UNSET)
    preview_data: dict[str, Any] | Unset = _field(name="previewData", default=UNSET)
    thumbnail_url: str | Unset = _field(name="thumbnailUrl", default=UNSET)


class PostCreate(Model, kw_only=True):
    """The post to write."""

    type: Literal["post"] = "post"
    attributes: PostCreateAttributes


class PostCreateAttributes(Model, kw_only=True):
    """The post to write."""

    posting_type: PostingType | Unset = _field(name="postingType", default=UNSET)
    resource: SocialResourceContent | Unset = UNSET
    state: str | Unset = UNSET
    text: str | Unset = UNSET
    other_data: str | Unset = _field(name="otherData", default=UNSET)
    """JSON as text: the options of a poll, `[{id, text, resourceId}]`."""


class PostCreateDocument(Model, kw_only=True):
    """The post to write."""

    data: PostCreate


class PostDocument(Model, kw_only=True):
    """One post."""

    links: Links | Unset = UNSET
    data: Post
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class PostPage(Model, kw_only=True):
    """A page of post resources."""

    links: Links | Unset = UNSET
    data: list[Post]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class PostRelationships(Model, kw_only=True):
    """What a post leads to."""

    created_by: ToOne | Unset = _field(name="createdBy", default=UNSET)
    parent: ToOne | Unset = UNSET
    user_mentions: ToMany | Unset = _field(name="userMentions", default=UNSET)


class PostUpdate(Model, kw_only=True):
    """The post, rewritten."""

    id: str
    type: Literal["post"] = "post"
    attributes: PostUpdateAttributes


class PostUpdateAttributes(Model, kw_only=True):
    """The post, rewritten."""

    posting_type: PostingType | Unset = _field(name="postingType", default=UNSET)
    resource: SocialResourceContent | Unset = UNSET
    state: str | Unset = UNSET
    text: str | Unset = UNSET
    other_data: str | Unset = _field(name="otherData", default=UNSET)
    """JSON as text: the options of a poll, `[{id, text, resourceId}]`."""


class PostUpdateDocument(Model, kw_only=True):
    """The post, rewritten."""

    data: PostUpdate


class PrerequisiteConstraint(Model, kw_only=True):
    """Whether a prerequisite is mandatory."""

    prerequisite_lo_id: str | Unset = _field(name="prerequisiteLOId", default=UNSET)
    mandatory: bool | Unset = UNSET


class PrlCriteria(Model, kw_only=True):
    """Whether recommendations go by product, role and level."""

    enabled: bool | Unset = UNSET
    products: PrlCriterion | Unset = UNSET
    roles: PrlCriterion | Unset = UNSET


class PrlCriterion(Model, kw_only=True):
    """Whether one criterion is on."""

    enabled: bool | Unset = UNSET
    levels_enabled: bool | Unset = _field(name="levelsEnabled", default=UNSET)


class PublicCatalog(Model, kw_only=True):
    """A catalogue that holds it."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET


class PublicInstance(Model, kw_only=True):
    """A run of a public learning object."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    status: str | Unset = UNSET
    price: float | Unset = UNSET


class PublicLearningObject(Model, kw_only=True):
    """A learning object of the public catalogue."""

    lo_id: str | Unset = _field(name="loId", default=UNSET)
    lo_type: str | Unset = _field(name="loType", default=UNSET)
    name: str | Unset = UNSET
    status: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    authors: list[Any] | Unset = UNSET
    duration: float | Unset = UNSET
    publish_date: Any | Unset = _field(name="publishDate", default=UNSET)
    """Its form is not documented."""
    date_created: Any | Unset = _field(name="dateCreated", default=UNSET)
    """Its form is not documented."""
    average_rating: float | Unset = _field(name="averageRating", default=UNSET)
    ratings_count: int | Unset = _field(name="ratingsCount", default=UNSET)
    lo_skill_names: list[str] | Unset = _field(name="loSkillNames", default=UNSET)
    lo_skill_levels: list[Any] | Unset = _field(name="loSkillLevels", default=UNSET)
    lo_instances: list[PublicInstance] | Unset = _field(name="loInstances", default=UNSET)
    catalog_info: list[PublicCatalog] | Unset = _field(name="catalogInfo", default=UNSET)


class PublicLearningObjectIds(Model, kw_only=True):
    """Ids of learning objects."""

    lo_ids: list[str] = _field(name="loIds")


class PublicSearchAnswer(Model, kw_only=True):
    """A page of the public catalogue."""

    results: list[PublicLearningObject]
    request: Any | Unset = UNSET
    """The request; its form is not documented."""
    self: Any | Unset = UNSET
    """Its form is not documented."""
    count: int | Unset = UNSET
    """Learning objects in all."""


class PublicSearchFilters(Model, kw_only=True):
    """What to filter by."""

    terms: dict[str, list[str]] | Unset = UNSET
    term: PublicSearchTerm | Unset = UNSET
    range: dict[str, list[PublicSearchRange]] | Unset = UNSET


class PublicSearchRange(Model, kw_only=True):
    """From and to, both included."""

    gte: Any | Unset = UNSET
    """A number or a date."""
    lte: Any | Unset = UNSET
    """A number or a date."""


class PublicSearchRequest(Model, kw_only=True):
    """What to search for."""

    query: str | Unset = UNSET
    sort: PublicSearchSort | Unset = UNSET
    lang: list[str] | Unset = UNSET
    filters: PublicSearchFilters | Unset = UNSET


class PublicSearchSort(Model, kw_only=True):
    """How to sort."""

    name: str | Unset = UNSET
    """duration, publishDate, dateCreated, name_en, averageRating, ratingsCount, or relevance unless said otherwise."""
    order: str | Unset = UNSET


class PublicSearchTerm(Model, kw_only=True):
    """What is on or off."""

    enrollment_deadline_passed: bool | Unset = _field(name="enrollmentDeadlinePassed", default=UNSET)


class PublicSeats(Model, kw_only=True):
    """Seats of one instance."""

    instance_id: str | Unset = _field(name="instanceId", default=UNSET)
    course_id: str | Unset = _field(name="courseId", default=UNSET)
    account_id: Any | Unset = _field(name="accountId", default=UNSET)
    """Type unknown."""
    seat_consumed: int | Unset = _field(name="seatConsumed", default=UNSET)
    seat_limit: int | Unset = _field(name="seatLimit", default=UNSET)
    waitlist_limit: int | Unset = _field(name="waitlistLimit", default=UNSET)
    waitlist_count: int | Unset = _field(name="waitlistCount", default=UNSET)
    seat_available: Any | Unset = _field(name="seatAvailable", default=UNSET)
    """A truth value or a number."""
    waitlist_available: Any | Unset = _field(name="waitlistAvailable", default=UNSET)
    """A truth value or a number."""


class PublicSummary(Model, kw_only=True):
    """Seats of a learning object."""

    results: list[PublicSeats]
    count: int | Unset = UNSET


class RateLimitBody(Model, kw_only=True):
    """The answer to too many requests."""

    message: str | Unset = UNSET


class Rating(Model, kw_only=True):
    """Stars that learners have given."""

    average_rating: float | Unset = _field(name="averageRating", default=UNSET)
    ratings_count: int | Unset = _field(name="ratingsCount", default=UNSET)


class RatingReward(Model, kw_only=True):
    """What a rating has earned; may be empty."""

    awarded_points: float | Unset = _field(name="awardedPoints", default=UNSET)


class Recommendation(Model, kw_only=True, tag_field="type", tag="recommendation"):
    """A learning object that is recommended."""

    type: ClassVar[Literal["recommendation"]] = "recommendation"
    id: str
    attributes: RecommendationAttributes | Unset = UNSET
    relationships: RecommendationRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    learning_object: ClassVar[RelatedOne[LearningObject]] = RelatedOne("learningObject")


class RecommendationAttributes(Model, kw_only=True):
    """Why a learning object is recommended."""

    reason: list[str] | Unset = UNSET
    reason_model: list[RecommendationReason] | Unset = _field(name="reasonModel", default=UNSET)
    external_skills: dict[str, Any] | Unset = _field(name="externalSkills", default=UNSET)
    internal_skills: dict[str, Any] | Unset = _field(name="internalSkills", default=UNSET)


class RecommendationCriterion(Model, kw_only=True):
    """A product or role that recommendations go by."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    levels: list[RecommendationLevel] | Unset = UNSET


class RecommendationCriterionFilter(Model, kw_only=True):
    """A product or role, and its levels."""

    name: str | Unset = UNSET
    levels: list[RecommendationLevel] | Unset = UNSET


class RecommendationMeta(Model, kw_only=True):
    """Facts about a list of recommendations."""

    strip_count: int | Unset = _field(name="stripCount", default=UNSET)
    skill_name: str | Unset = _field(name="skillName", default=UNSET)


class RecommendationPage(Model, kw_only=True):
    """A page of recommendation resources."""

    links: Links | Unset = UNSET
    data: list[Recommendation]
    included: list[Included] | Unset = UNSET
    meta: RecommendationMeta | Unset = UNSET


class RecommendationPreference(Model, kw_only=True):
    """A product or role that a user has chosen."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    date_created: str | Unset = _field(name="dateCreated", default=UNSET)
    levels: list[RecommendationLevel] | Unset = UNSET


class RecommendationPreferenceCreate(Model, kw_only=True):
    """A product or role to choose."""

    id: str
    levels: list[RecommendationLevel] | Unset = UNSET


class RecommendationPreferenceUpdate(Model, kw_only=True):
    """A product or role to add."""

    id: str
    type: str | Unset = UNSET
    attributes: RecommendationPreferenceUpdateAttributes | Unset = UNSET


class RecommendationPreferenceUpdateAttributes(Model, kw_only=True):
    """How a product or role is preferred."""

    name: str | Unset = UNSET
    levels: list[RecommendationLevel] | Unset = UNSET


class RecommendationProduct(Model, kw_only=True, tag_field="type", tag="recommendationProduct"):
    """A product that recommendations go by."""

    type: ClassVar[Literal["recommendationProduct"]] = "recommendationProduct"
    id: str
    attributes: RecommendationProductAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class RecommendationProductAttributes(Model, kw_only=True):
    """Name and levels of a product."""

    name: str | Unset = UNSET
    levels: list[RecommendationLevel] | Unset = UNSET


class RecommendationProductPage(Model, kw_only=True):
    """A page of recommendationProduct resources."""

    links: Links | Unset = UNSET
    data: list[RecommendationProduct]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class RecommendationReason(Model, kw_only=True):
    """A reason in parts."""

    model_id: int | Unset = _field(name="modelId", default=UNSET)
    model_type: str | Unset = _field(name="modelType", default=UNSET)
    model_values: dict[str, Any] | Unset = _field(name="modelValues", default=UNSET)
    template: str | Unset = UNSET


class RecommendationRelationships(Model, kw_only=True):
    """What a recommendation leads to."""

    learning_object: ToOne | Unset = _field(name="learningObject", default=UNSET)


class RecommendationRole(Model, kw_only=True, tag_field="type", tag="recommendationRole"):
    """A role that recommendations go by."""

    type: ClassVar[Literal["recommendationRole"]] = "recommendationRole"
    id: str
    attributes: RecommendationRoleAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class RecommendationRoleAttributes(Model, kw_only=True):
    """Name and levels of a role."""

    name: str | Unset = UNSET
    levels: list[RecommendationLevel] | Unset = UNSET


class RecommendationRolePage(Model, kw_only=True):
    """A page of recommendationRole resources."""

    links: Links | Unset = UNSET
    data: list[RecommendationRole]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class RecommendationStrip(Model, kw_only=True):
    """One strip of recommendations."""

    id: str | Unset = UNSET
    type: str | Unset = UNSET
    attributes: RecommendationStripAttributes | Unset = UNSET


class RecommendationStripAttributes(Model, kw_only=True):
    """What a strip is about."""

    strip_type: str | Unset = _field(name="stripType", default=UNSET)
    products: list[RecommendationPreference] | Unset = UNSET
    roles: list[RecommendationPreference] | Unset = UNSET
    skills: list[dict[str, Any]] | Unset = UNSET


class RecommendationStripList(Model, kw_only=True):
    """The strips to show. Its shape is inferred."""

    links: Links | Unset = UNSET
    data: list[RecommendationStrip]


class Reply(Model, kw_only=True, tag_field="type", tag="reply"):
    """A reply to a comment."""

    type: ClassVar[Literal["reply"]] = "reply"
    id: str
    attributes: ReplyAttributes | Unset = UNSET
    relationships: ReplyRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    created_by: ClassVar[RelatedOne[User]] = RelatedOne("createdBy")
    parent: ClassVar[RelatedOne[Comment]] = RelatedOne("parent")


class ReplyAttributes(Model, kw_only=True):
    """Text and votes of a reply."""

    text: str | Unset = UNSET
    rich_text: str | Unset = _field(name="richText", default=UNSET)
    state: str | Unset = UNSET
    """`ACTIVE` seen."""
    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    date_updated: Timestamp | Unset = _field(name="dateUpdated", default=UNSET)
    comment_count: int | Unset = _field(name="commentCount", default=UNSET)
    up_vote: int | Unset = _field(name="upVote", default=UNSET)
    down_vote: int | Unset = _field(name="downVote", default=UNSET)
    views_count: int | Unset = _field(name="viewsCount", default=UNSET)
    my_vote_status: str | Unset = _field(name="myVoteStatus", default=UNSET)
    """UPVOTE and DOWNVOTE seen."""
    is_answered: bool | Unset = _field(name="isAnswered", default=UNSET)
    is_curated: bool | Unset = _field(name="isCurated", default=UNSET)
    is_pinned: str | Unset = _field(name="isPinned", default=UNSET)
    """A text in Adobe's client."""
    posting_type: PostingType | Unset = _field(name="postingType", default=UNSET)
    other_data: str | Unset = _field(name="otherData", default=UNSET)
    """JSON as text: the options of a poll."""
    poll_stats: str | Unset = _field(name="pollStats", default=UNSET)
    """JSON as text."""
    resource: SocialResourceContent | Unset = UNSET
    my_poll: PollChoice | Unset = _field(name="myPoll", default=UNSET)
    user_poll: PollChoice | Unset = _field(name="userPoll", default=UNSET)
    preview_data: dict[str, Any] | Unset = _field(name="previewData", default=UNSET)
    thumbnail_url: str | Unset = _field(name="thumbnailUrl", default=UNSET)
    comment_marker: Any | Unset = _field(name="commentMarker", default=UNSET)
    """Type unknown."""
    is_correct_answer: bool | Unset = _field(name="isCorrectAnswer", default=UNSET)


class ReplyCreate(Model, kw_only=True):
    """The reply to write."""

    type: Literal["reply"] = "reply"
    attributes: ReplyCreateAttributes


class ReplyCreateAttributes(Model, kw_only=True):
    """The reply to write."""

    state: str | Unset = UNSET
    text: str | Unset = UNSET


class ReplyCreateDocument(Model, kw_only=True):
    """The reply to write."""

    data: ReplyCreate


class ReplyDocument(Model, kw_only=True):
    """One reply."""

    links: Links | Unset = UNSET
    data: Reply
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ReplyPage(Model, kw_only=True):
    """A page of reply resources."""

    links: Links | Unset = UNSET
    data: list[Reply]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ReplyRelationships(Model, kw_only=True):
    """What a reply leads to."""

    created_by: ToOne | Unset = _field(name="createdBy", default=UNSET)
    parent: ToOne | Unset = UNSET


class ReplyUpdate(Model, kw_only=True):
    """The reply, rewritten."""

    id: str
    type: Literal["reply"] = "reply"
    attributes: ReplyUpdateAttributes


class ReplyUpdateAttributes(Model, kw_only=True):
    """The reply, rewritten."""

    state: str | Unset = UNSET
    text: str | Unset = UNSET


class ReplyUpdateDocument(Model, kw_only=True):
    """The reply, rewritten."""

    data: ReplyUpdate


class ReportAbuse(Model, kw_only=True, tag_field="type", tag="reportAbuse"):
    """A report of abuse."""

    type: ClassVar[Literal["reportAbuse"]] = "reportAbuse"
    id: str
    attributes: ReportAbuseAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class ReportAbuseAttributes(Model, kw_only=True):
    """Why it was reported."""

    reason: str | Unset = UNSET


class Resource(Model, kw_only=True, tag_field="type", tag="resource"):
    """One form of a module, by delivery or language."""

    type: ClassVar[Literal["resource"]] = "resource"
    id: str
    attributes: ResourceAttributes | Unset = UNSET
    relationships: ResourceRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    room: ClassVar[RelatedOne[Room]] = RelatedOne("room")


class ResourceAttributes(Model, kw_only=True):
    """What a learner opens."""

    author_desired_duration: float | Unset = _field(name="authorDesiredDuration", default=UNSET)
    """Seconds."""
    completion_deadline: Timestamp | Unset = _field(name="completionDeadline", default=UNSET)
    content_structure_info_url: str | Unset = _field(name="contentStructureInfoUrl", default=UNSET)
    content_type: ResourceContentType | Unset = _field(name="contentType", default=UNSET)
    content_zip_size: int | Unset = _field(name="contentZipSize", default=UNSET)
    content_zip_url: str | Unset = _field(name="contentZipUrl", default=UNSET)
    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    date_start: Timestamp | Unset = _field(name="dateStart", default=UNSET)
    desired_duration: float | Unset = _field(name="desiredDuration", default=UNSET)
    """Seconds."""
    download_url: str | Unset = _field(name="downloadUrl", default=UNSET)
    extra_data: str | Unset = _field(name="extraData", default=UNSET)
    has_quiz: bool | Unset = _field(name="hasQuiz", default=UNSET)
    has_toc: bool | Unset = _field(name="hasToc", default=UNSET)
    instructor_names: list[str] | Unset = _field(name="instructorNames", default=UNSET)
    is_default: bool | Unset = _field(name="isDefault", default=UNSET)
    locale: str | Unset = UNSET
    location: str | Unset = UNSET
    """URL to launch, or a place."""
    name: str | Unset = UNSET
    only_quiz: bool | Unset = _field(name="onlyQuiz", default=UNSET)
    reporting_info: str | Unset = _field(name="reportingInfo", default=UNSET)
    reporting_type: str | Unset = _field(name="reportingType", default=UNSET)
    seat_limit: int | Unset = _field(name="seatLimit", default=UNSET)
    caption_source_url: str | Unset = _field(name="captionSourceUrl", default=UNSET)
    room_location: str | Unset = _field(name="roomLocation", default=UNSET)
    internal_resource_id: Any | Unset = _field(name="internalResourceId", default=UNSET)
    """Type unknown."""
    is_external_url: Any | Unset = _field(name="isExternalUrl", default=UNSET)
    """Type unknown; only when enforced."""
    avatar_urls: Any | Unset = _field(name="avatarUrls", default=UNSET)
    """Type unknown."""


class ResourceDocument(Model, kw_only=True):
    """One resource."""

    links: Links | Unset = UNSET
    data: Resource
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class ResourceIdentifier(Model, kw_only=True):
    """Names one resource of any type."""

    id: str
    type: str


class ResourceLinks(Model, kw_only=True):
    """Links of one resource inside a document."""

    self: str | Unset = UNSET


class ResourceRelationships(Model, kw_only=True):
    """What a resource leads to."""

    room: ToOne | Unset = UNSET


class Room(Model, kw_only=True, tag_field="type", tag="room"):
    """A room of a classroom session."""

    type: ClassVar[Literal["room"]] = "room"
    id: str
    attributes: RoomAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class RoomAttributes(Model, kw_only=True):
    """What a room is."""

    room_info: str | Unset = _field(name="roomInfo", default=UNSET)
    room_name: str | Unset = _field(name="roomName", default=UNSET)
    seat_limit: int | Unset = _field(name="seatLimit", default=UNSET)
    url: str | Unset = UNSET
    city: str | Unset = UNSET
    country_name: str | Unset = _field(name="countryName", default=UNSET)
    state_name: str | Unset = _field(name="stateName", default=UNSET)


class SearchMeta(Model, kw_only=True):
    """Counts of a search; more of them may come."""

    formal_count: int | Unset = _field(name="formalCount", default=UNSET)
    informal_count: int | Unset = _field(name="informalCount", default=UNSET)


class SearchQuery(Model, kw_only=True):
    """What to search for, under the names of the search's parameters."""

    query: str | Unset = UNSET
    """The words to search for."""
    language: list[str] | Unset = UNSET
    match_type: MatchType | Unset = _field(name="matchType", default=UNSET)
    filter_snippet_types: list[SnippetType] | Unset = _field(name="filter.snippetTypes", default=UNSET)
    stemmed: bool | Unset = UNSET
    mode: SearchMode | Unset = UNSET
    auto_correct_mode: str | Unset = _field(name="autoCorrectMode", default=UNSET)
    filter_lo_types: list[str] | Unset = _field(name="filter.loTypes", default=UNSET)
    """Only these kinds; `tag` and `skill` are taken beside those of learning objects."""
    filter_ignore_enhanced_lp: bool | Unset = _field(name="filter.ignoreEnhancedLP", default=UNSET)
    """Leave out enhanced learning programs; true unless said otherwise."""
    filter_catalog_ids: list[str] | Unset = _field(name="filter.catalogIds", default=UNSET)
    """Only what is in these catalogs."""
    filter_skill_name: list[str] | Unset = _field(name="filter.skillName", default=UNSET)
    """Only what gives these skills, by name."""
    filter_tag_name: list[str] | Unset = _field(name="filter.tagName", default=UNSET)
    """Only what has these tags."""
    filter_skill_level: list[str] | Unset = _field(name="filter.skill.level", default=UNSET)
    """Only what gives these levels of a skill."""
    filter_learner_state: list[LearnerState] | Unset = _field(name="filter.learnerState", default=UNSET)
    """Only where the learner is this far."""
    filter_lo_format: list[LoFormat] | Unset = _field(name="filter.loFormat", default=UNSET)
    """Only what is delivered this way."""
    filter_duration_range: list[str] | Unset = _field(name="filter.duration.range", default=UNSET)
    """Only what takes so long, as `min-max` in seconds (`0-1800`)."""
    filter_price: str | Unset = _field(name="filter.price", default=UNSET)
    """`free` or `paid`."""
    filter_price_range: list[str] | Unset = _field(name="filter.priceRange", default=UNSET)
    """Only what costs so much, as `min-max`."""
    filter_city_name: list[str] | Unset = _field(name="filter.cityName", default=UNSET)
    """Only what has sessions in these cities."""
    filter_lo_location_id: list[str] | Unset = _field(name="filter.lo.locationId", default=UNSET)
    """Only what has sessions at these locations."""
    filter_bookmarks: bool | Unset = _field(name="filter.bookmarks", default=UNSET)
    """Only what the learner has bookmarked."""
    filter_announced_groups: list[str] | Unset = _field(name="filter.announcedGroups", default=UNSET)
    """Only what is announced to these user groups."""
    filter_effective_modified_date_from_date: Timestamp | Unset = _field(
        name="filter.effectiveModifiedDate.fromDate", default=UNSET
    )
    """Only what has changed since then."""
    filter_effective_modified_date_to_date: Timestamp | Unset = _field(
        name="filter.effectiveModifiedDate.toDate", default=UNSET
    )
    """Only what has changed until then."""
    filter_recommendation_levels: list[RecommendationLevel] | Unset = _field(
        name="filter.recommendationLevels", default=UNSET
    )
    """Only what is recommended for these levels."""
    filter_exclude_ignored_recommendations: bool | Unset = _field(
        name="filter.excludeIgnoredRecommendations", default=UNSET
    )
    """Leave out what the learner has blocked."""
    filter_ignore_higher_order_lo_enrollment: bool | Unset = _field(
        name="filter.ignoreHigherOrderLOEnrollment", default=UNSET
    )
    filter_lang_sub_los: bool | Unset = _field(name="filter.lang.subLOs", default=UNSET)
    filter_lang_two_letter_code: bool | Unset = _field(name="filter.lang.twoLetterCode", default=UNSET)
    filter_external_certifications: bool | Unset = _field(name="filter.externalCertifications", default=UNSET)
    """Only external certifications."""
    filter_enrollment_type: str | Unset = _field(name="filter.enrollmentType", default=UNSET)
    """`SELF_ENROLL` or `AUTO_ENROLL`."""
    filter_job_aid_type: str | Unset = _field(name="filter.jobAidType", default=UNSET)
    """`AI_COACH` is known."""
    filter_alternate_complete_lo_mode: str | Unset = _field(name="filter.alternateCompleteLo.mode", default=UNSET)
    """`UNION` or `INTERSECTION`."""
    filter_alternate_complete_lo_exclude: str | Unset = _field(name="filter.alternateCompleteLo.exclude", default=UNSET)
    """`completed` is known."""
    filter_authors: list[LearningObjectAuthorFilter] | Unset = _field(name="filter.authors", default=UNSET)
    """Only what these legacy authors wrote."""
    filter_recommendation_products: list[RecommendationCriterionFilter] | Unset = _field(
        name="filter.recommendationProducts", default=UNSET
    )
    """Only what is recommended for these products."""
    filter_recommendation_roles: list[RecommendationCriterionFilter] | Unset = _field(
        name="filter.recommendationRoles", default=UNSET
    )
    """Only what is recommended for these roles."""


class SearchResult(Model, kw_only=True, tag_field="type", tag="searchResult"):
    """What a search has found."""

    type: ClassVar[Literal["searchResult"]] = "searchResult"
    id: str
    attributes: SearchResultAttributes | Unset = UNSET
    relationships: SearchResultRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    model: ClassVar[RelatedOne[LearningObject | Catalog | Skill | Badge | Board | Post | User | UnknownResource]] = (
        RelatedOne("model")
    )


class SearchResultAttributes(Model, kw_only=True):
    """Name and kind of what was found."""

    action_url: str | Unset = _field(name="actionUrl", default=UNSET)
    completion_deadline: str | Unset = _field(name="completionDeadline", default=UNSET)
    description: str | Unset = UNSET
    image_url: str | Unset = _field(name="imageUrl", default=UNSET)
    model_sub_type: str | Unset = _field(name="modelSubType", default=UNSET)
    model_type: str | Unset = _field(name="modelType", default=UNSET)
    name: str | Unset = UNSET
    progress_percent: float | Unset = _field(name="progressPercent", default=UNSET)
    skill_type: str | Unset = _field(name="skillType", default=UNSET)
    state: str | Unset = UNSET
    snippets: list[SearchSnippet] | Unset = UNSET


class SearchResultPage(Model, kw_only=True):
    """A page of searchResult resources."""

    links: Links | Unset = UNSET
    data: list[SearchResult]
    included: list[Included] | Unset = UNSET
    meta: SearchMeta | Unset = UNSET


class SearchResultRelationships(Model, kw_only=True):
    """What a searchResult leads to."""

    model: ToOne | Unset = UNSET
    """What was found."""


class SearchSnippet(Model, kw_only=True):
    """Where a search has matched."""

    snippet: str | Unset = UNSET
    snippet_type: str | Unset = _field(name="snippetType", default=UNSET)


class SearchSuggestion(Model, kw_only=True):
    """A suggestion. The name of its type is not documented."""

    id: str | Unset = UNSET
    type: str | Unset = UNSET
    attributes: SearchSuggestionAttributes | Unset = UNSET


class SearchSuggestionAttributes(Model, kw_only=True):
    """What is suggested."""

    text: str | Unset = UNSET


class SearchSuggestionList(Model, kw_only=True):
    """Suggestions."""

    links: Links | Unset = UNSET
    data: list[SearchSuggestion]


class SessionConflict(Model, kw_only=True, tag_field="type", tag="sessionConflict"):
    """A session that clashes with another."""

    type: ClassVar[Literal["sessionConflict"]] = "sessionConflict"
    id: str
    attributes: SessionConflictAttributes | Unset = UNSET
    relationships: SessionConflictRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    course: ClassVar[RelatedOne[LearningObject]] = RelatedOne("course")
    course_instance: ClassVar[RelatedOne[LearningObjectInstance]] = RelatedOne("courseInstance")


class SessionConflictAttributes(Model, kw_only=True):
    """What clashes, and when."""

    course_name: list[LocalizationMetadata] | Unset = _field(name="courseName", default=UNSET)
    lo_resource_name: list[LocalizationMetadata] | Unset = _field(name="loResourceName", default=UNSET)
    time_slot: TimeSlot | Unset = _field(name="timeSlot", default=UNSET)
    lo_id: str | Unset = _field(name="loID", default=UNSET)
    lo_instance_id: str | Unset = _field(name="loInstanceID", default=UNSET)


class SessionConflictPage(Model, kw_only=True):
    """A page of sessionConflict resources."""

    links: Links | Unset = UNSET
    data: list[SessionConflict]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class SessionConflictRelationships(Model, kw_only=True):
    """What a sessionConflict leads to."""

    course: ToOne | Unset = UNSET
    course_instance: ToOne | Unset = _field(name="courseInstance", default=UNSET)


class SessionRecording(Model, kw_only=True):
    """The recording of a session."""

    duration: Any | Unset = UNSET
    """A text in Adobe's client; its form is unknown."""
    endtime: str | Unset = UNSET
    """Adobe's spelling."""
    name: str | Unset = UNSET
    passcode: str | Unset = UNSET
    start_time: str | Unset = _field(name="startTime", default=UNSET)
    url: str | Unset = UNSET
    transcript_url: str | Unset = _field(name="transcriptUrl", default=UNSET)
    """Only when enforced."""


class Skill(Model, kw_only=True, tag_field="type", tag="skill"):
    """An ability, in levels, that courses give credits for."""

    type: ClassVar[Literal["skill"]] = "skill"
    id: str
    attributes: SkillAttributes | Unset = UNSET
    relationships: SkillRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    levels: ClassVar[RelatedMany[SkillLevel]] = RelatedMany("levels")


class SkillAttributes(Model, kw_only=True):
    """Name and state of a skill."""

    description: str | Unset = UNSET
    name: str | Unset = UNSET
    state: str | Unset = UNSET
    """`Active` seen."""


class SkillDocument(Model, kw_only=True):
    """A skill."""

    links: Links | Unset = UNSET
    data: Skill
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class SkillInterestSearchResult(Model, kw_only=True, tag_field="type", tag="skillInterestSearchResult"):
    """A skill that a search has found."""

    type: ClassVar[Literal["skillInterestSearchResult"]] = "skillInterestSearchResult"
    id: str
    attributes: SkillInterestSearchResultAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class SkillInterestSearchResultAttributes(Model, kw_only=True):
    """Name of the skill."""

    name: str | Unset = UNSET


class SkillInterestSearchResultPage(Model, kw_only=True):
    """A page of skillInterestSearchResult resources."""

    links: Links | Unset = UNSET
    data: list[SkillInterestSearchResult]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class SkillLevel(Model, kw_only=True, tag_field="type", tag="skillLevel"):
    """One level of a skill."""

    type: ClassVar[Literal["skillLevel"]] = "skillLevel"
    id: str
    attributes: SkillLevelAttributes | Unset = UNSET
    relationships: SkillLevelRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    badge: ClassVar[RelatedOne[Badge]] = RelatedOne("badge")
    skill: ClassVar[RelatedOne[Skill]] = RelatedOne("skill")


class SkillLevelAttributes(Model, kw_only=True):
    """What a level asks for."""

    level: str | Unset = UNSET
    """Number of the level, as text."""
    max_credits: float | Unset = _field(name="maxCredits", default=UNSET)
    """Credits that complete the level."""
    name: str | Unset = UNSET


class SkillLevelRelationships(Model, kw_only=True):
    """What a level leads to."""

    badge: ToOne | Unset = UNSET
    skill: ToOne | Unset = UNSET


class SkillPage(Model, kw_only=True):
    """A page of skills."""

    links: Links | Unset = UNSET
    data: list[Skill]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class SkillRelationships(Model, kw_only=True):
    """What a skill leads to."""

    levels: ToMany | Unset = UNSET


class SocialProfile(Model, kw_only=True, tag_field="type", tag="socialProfile"):
    """What a user does on the boards."""

    type: ClassVar[Literal["socialProfile"]] = "socialProfile"
    id: str
    attributes: SocialProfileAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class SocialProfileAttributes(Model, kw_only=True):
    """Numbers of a user."""

    comment_count: int | Unset = _field(name="commentCount", default=UNSET)
    follower_count: int | Unset = _field(name="followerCount", default=UNSET)
    post_count: int | Unset = _field(name="postCount", default=UNSET)
    social_points: float | Unset = _field(name="socialPoints", default=UNSET)
    user: Any | Unset = UNSET
    """Type unknown."""
    windowed_stats: Any | Unset = _field(name="windowedStats", default=UNSET)
    """Type unknown."""


class SocialProfileDocument(Model, kw_only=True):
    """One socialProfile."""

    links: Links | Unset = UNSET
    data: SocialProfile
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class SocialResource(Model, kw_only=True, tag_field="type", tag="socialResource"):
    """A file or link of a post."""

    type: ClassVar[Literal["socialResource"]] = "socialResource"
    id: str
    attributes: SocialResourceContent | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class SocialResourceContent(Model, kw_only=True):
    """What a post shows beside its text."""

    content_type: SocialContentType | Unset = _field(name="contentType", default=UNSET)
    data: str | Unset = UNSET
    duration: float | Unset = UNSET
    source_url: str | Unset = _field(name="sourceUrl", default=UNSET)
    state: str | Unset = UNSET


class SparseFields(Model, kw_only=True):
    """For each resource type, the attributes and relationships to answer with; the others are left out."""

    account: list[str] | Unset = UNSET
    admin_announcement: list[str] | Unset = _field(name="adminAnnouncement", default=UNSET)
    badge: list[str] | Unset = UNSET
    board: list[str] | Unset = UNSET
    catalog: list[str] | Unset = UNSET
    channel: list[str] | Unset = UNSET
    channel_recording: list[str] | Unset = _field(name="channelRecording", default=UNSET)
    comment: list[str] | Unset = UNSET
    counts: list[str] | Unset = UNSET
    data: list[str] | Unset = UNSET
    discussion_post: list[str] | Unset = _field(name="discussionPost", default=UNSET)
    external_learning: list[str] | Unset = _field(name="externalLearning", default=UNSET)
    external_learning_settings: list[str] | Unset = _field(name="externalLearningSettings", default=UNSET)
    external_profile: list[str] | Unset = _field(name="externalProfile", default=UNSET)
    feedback: list[str] | Unset = UNSET
    feedback_info: list[str] | Unset = _field(name="feedbackInfo", default=UNSET)
    gamification_level: list[str] | Unset = _field(name="gamificationLevel", default=UNSET)
    gamification_settings: list[str] | Unset = _field(name="gamificationSettings", default=UNSET)
    job: list[str] | Unset = UNSET
    leader_board_user: list[str] | Unset = _field(name="leaderBoardUser", default=UNSET)
    learning_object: list[str] | Unset = _field(name="learningObject", default=UNSET)
    learning_object_instance: list[str] | Unset = _field(name="learningObjectInstance", default=UNSET)
    learning_object_instance_enrollment: list[str] | Unset = _field(
        name="learningObjectInstanceEnrollment", default=UNSET
    )
    learning_object_preview: list[str] | Unset = _field(name="learningObjectPreview", default=UNSET)
    learning_object_resource: list[str] | Unset = _field(name="learningObjectResource", default=UNSET)
    learning_object_resource_grade: list[str] | Unset = _field(name="learningObjectResourceGrade", default=UNSET)
    learning_object_skill: list[str] | Unset = _field(name="learningObjectSkill", default=UNSET)
    lo_enrollment_meta: list[str] | Unset = _field(name="loEnrollmentMeta", default=UNSET)
    lo_instance_summary: list[str] | Unset = _field(name="loInstanceSummary", default=UNSET)
    lo_interest: list[str] | Unset = _field(name="loInterest", default=UNSET)
    minimal_account: list[str] | Unset = _field(name="minimalAccount", default=UNSET)
    note: list[str] | Unset = UNSET
    personalized_path: list[str] | Unset = _field(name="personalizedPath", default=UNSET)
    post: list[str] | Unset = UNSET
    recommendation: list[str] | Unset = UNSET
    recommendation_product: list[str] | Unset = _field(name="recommendationProduct", default=UNSET)
    recommendation_role: list[str] | Unset = _field(name="recommendationRole", default=UNSET)
    reply: list[str] | Unset = UNSET
    report_abuse: list[str] | Unset = _field(name="reportAbuse", default=UNSET)
    resource: list[str] | Unset = UNSET
    room: list[str] | Unset = UNSET
    search_result: list[str] | Unset = _field(name="searchResult", default=UNSET)
    session_conflict: list[str] | Unset = _field(name="sessionConflict", default=UNSET)
    skill: list[str] | Unset = UNSET
    skill_interest_search_result: list[str] | Unset = _field(name="skillInterestSearchResult", default=UNSET)
    skill_level: list[str] | Unset = _field(name="skillLevel", default=UNSET)
    social_profile: list[str] | Unset = _field(name="socialProfile", default=UNSET)
    social_resource: list[str] | Unset = _field(name="socialResource", default=UNSET)
    story: list[str] | Unset = UNSET
    user: list[str] | Unset = UNSET
    user_badge: list[str] | Unset = _field(name="userBadge", default=UNSET)
    user_calendar: list[str] | Unset = _field(name="userCalendar", default=UNSET)
    user_group: list[str] | Unset = _field(name="userGroup", default=UNSET)
    user_group_search_result: list[str] | Unset = _field(name="userGroupSearchResult", default=UNSET)
    user_module_grade: list[str] | Unset = _field(name="userModuleGrade", default=UNSET)
    user_notification: list[str] | Unset = _field(name="userNotification", default=UNSET)
    user_recommendation_preferences: list[str] | Unset = _field(name="userRecommendationPreferences", default=UNSET)
    user_setting: list[str] | Unset = _field(name="userSetting", default=UNSET)
    user_skill: list[str] | Unset = _field(name="userSkill", default=UNSET)
    user_skill_interest: list[str] | Unset = _field(name="userSkillInterest", default=UNSET)


class Story(Model, kw_only=True, tag_field="type", tag="story"):
    """A story of a user; seen in Adobe's client, no operation answers with it."""

    type: ClassVar[Literal["story"]] = "story"
    id: str
    attributes: StoryAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class StoryAttributes(Model, kw_only=True):
    """The story."""

    title: str | Unset = UNSET
    state: str | Unset = UNSET
    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    created_by: Any | Unset = _field(name="createdBy", default=UNSET)
    """Type unknown."""


class TimeSlot(Model, kw_only=True):
    """When a module can be done."""

    start_time: Timestamp | Unset = _field(name="startTime", default=UNSET)
    end_time: Timestamp | Unset = _field(name="endTime", default=UNSET)


class TimeZone(Model, kw_only=True):
    """A time zone that the account knows."""

    name: str | Unset = UNSET
    time_zone_code: str | Unset = _field(name="timeZoneCode", default=UNSET)
    utc_offset: int | Unset = _field(name="utcOffset", default=UNSET)
    """Minutes."""
    utc_offset_code: str | Unset = _field(name="utcOffsetCode", default=UNSET)
    zone_id: str | Unset = _field(name="zoneId", default=UNSET)


class ToMany(Model, kw_only=True):
    """A relationship to a list of resources."""

    data: list[ResourceIdentifier] | Unset = UNSET


class ToOne(Model, kw_only=True):
    """A relationship to at most one resource."""

    data: ResourceIdentifier | None | Unset = UNSET


class Token(Model, kw_only=True):
    """Tokens of one person, application and account. They are opaque texts."""

    access_token: str
    refresh_token: str
    expires_in: int
    """Seconds, 604800."""
    token_type: str | Unset = UNSET
    """`Bearer`."""
    user_role: str | Unset = UNSET
    """`admin` or `learner` seen."""
    account_id: str | Unset = UNSET
    user_id: str | Unset = UNSET


class TokenInfo(Model, kw_only=True):
    """What is known about an access token."""

    access_token: str | Unset = UNSET
    refresh_token: str | Unset = UNSET
    user_role: str | Unset = UNSET
    """`admin` or `learner` seen."""
    account_id: str | Unset = UNSET
    user_id: str | Unset = UNSET
    expires_in: int | Unset = UNSET
    """Seconds, 604800."""
    error: str | Unset = UNSET
    """Instead of the other members, for an expired token."""


class TokenRefreshRequest(Model, kw_only=True):
    """Exchanges a refresh token."""

    client_id: str
    client_secret: str
    refresh_token: str


class TokenRequest(Model, kw_only=True):
    """Exchanges a code."""

    grant_type: Literal["authorization_code"] | Unset = UNSET
    code: str
    client_id: str
    client_secret: str
    redirect_uri: str | Unset = UNSET
    code_verifier: str | Unset = UNSET
    """RFC 7636; not documented by Adobe."""


class UploadInfo(Model, kw_only=True):
    """The bucket that takes uploads."""

    aws_key: str | Unset = _field(name="awsKey", default=UNSET)
    bucket: str | Unset = UNSET
    key: str | Unset = UNSET
    region: str | Unset = UNSET
    aws_url: str | Unset = _field(name="awsUrl", default=UNSET)


class User(Model, kw_only=True, tag_field="type", tag="user"):
    """A person of the account, mostly a learner."""

    type: ClassVar[Literal["user"]] = "user"
    id: str
    attributes: UserAttributes | Unset = UNSET
    relationships: UserRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    account: ClassVar[RelatedOne[Account]] = RelatedOne("account")
    manager: ClassVar[RelatedOne[User]] = RelatedOne("manager")


class UserAttributes(Model, kw_only=True):
    """What is known about a person."""

    avatar_url: str | Unset = _field(name="avatarUrl", default=UNSET)
    bin_user_id: str | Unset = _field(name="binUserId", default=UNSET)
    bio: str | Unset = UNSET
    content_locale: str | Unset = _field(name="contentLocale", default=UNSET)
    """Language of contents, `de-DE` style."""
    email: str | Unset = UNSET
    """Unique in the account."""
    enroll_on_click: bool | Unset = _field(name="enrollOnClick", default=UNSET)
    fields: dict[str, list[str] | str] | Unset = UNSET
    gamification_enabled: bool | Unset = _field(name="gamificationEnabled", default=UNSET)
    last_login_date: Timestamp | Unset = _field(name="lastLoginDate", default=UNSET)
    metadata: dict[str, str] | Unset = UNSET
    name: str | Unset = UNSET
    points_earned: int | Unset = _field(name="pointsEarned", default=UNSET)
    points_redeemed: int | Unset = _field(name="pointsRedeemed", default=UNSET)
    preferred_resolution: str | Unset = _field(name="preferredResolution", default=UNSET)
    """`AUTO` seen."""
    profile: str | Unset = UNSET
    """Job title."""
    roles: list[str] | Unset = UNSET
    """Learner, Admin, Author, Instructor, Integration Admin and Manager seen."""
    state: UserState | Unset = UNSET
    time_zone_code: str | Unset = _field(name="timeZoneCode", default=UNSET)
    """Key of a time zone of the account."""
    ui_locale: str | Unset = _field(name="uiLocale", default=UNSET)
    """Language of the pages, `en-US` style."""
    user_type: UserType | Unset = _field(name="userType", default=UNSET)
    user_unique_id: str | Unset = _field(name="userUniqueId", default=UNSET)
    """The e-mail address unless set."""
    points: int | Unset = UNSET
    """On leaderboards."""
    rank: int | Unset = UNSET
    """On leaderboards."""


class UserBadge(Model, kw_only=True, tag_field="type", tag="userBadge"):
    """A badge that a person has earned."""

    type: ClassVar[Literal["userBadge"]] = "userBadge"
    id: str
    attributes: UserBadgeAttributes | Unset = UNSET
    relationships: UserBadgeRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    badge: ClassVar[RelatedOne[Badge]] = RelatedOne("badge")
    learner: ClassVar[RelatedOne[User]] = RelatedOne("learner")
    model: ClassVar[RelatedOne[SkillLevel | LearningObject]] = RelatedOne("model")


class UserBadgeAttributes(Model, kw_only=True):
    """When and for what a badge was earned."""

    assertion_url: str | Unset = _field(name="assertionUrl", default=UNSET)
    date_achieved: Timestamp | Unset = _field(name="dateAchieved", default=UNSET)
    model_type: UserBadgeModelType | Unset = _field(name="modelType", default=UNSET)
    expiry_date: Timestamp | Unset = _field(name="expiryDate", default=UNSET)


class UserBadgeDocument(Model, kw_only=True):
    """One earned badge."""

    links: Links | Unset = UNSET
    data: UserBadge
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserBadgePage(Model, kw_only=True):
    """A page of earned badges."""

    links: Links | Unset = UNSET
    data: list[UserBadge]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserBadgeRelationships(Model, kw_only=True):
    """What an earned badge leads to."""

    badge: ToOne | Unset = UNSET
    learner: ToOne | Unset = UNSET
    model: ToOne | Unset = UNSET
    """What the badge was earned for."""


class UserCalendar(Model, kw_only=True, tag_field="type", tag="userCalendar"):
    """A classroom or virtual classroom session."""

    type: ClassVar[Literal["userCalendar"]] = "userCalendar"
    id: str
    attributes: UserCalendarAttributes | Unset = UNSET
    relationships: UserCalendarRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    container_lo: ClassVar[RelatedOne[LearningObject]] = RelatedOne("containerLO")
    course: ClassVar[RelatedOne[LearningObject]] = RelatedOne("course")
    instructors: ClassVar[RelatedMany[User]] = RelatedMany("instructors")
    room: ClassVar[RelatedOne[Room]] = RelatedOne("room")


class UserCalendarAttributes(Model, kw_only=True):
    """When and where a session is."""

    course: Any | Unset = UNSET
    """Listed beside the relationship of this name; type unknown."""
    course_type: str | Unset = _field(name="courseType", default=UNSET)
    date_start: Timestamp | Unset = _field(name="dateStart", default=UNSET)
    enrolled: bool | Unset = UNSET
    month: int | Unset = UNSET
    quarter: int | Unset = UNSET
    course_instance_name: str | Unset = _field(name="courseInstanceName", default=UNSET)
    course_name: str | Unset = _field(name="courseName", default=UNSET)
    session_name: str | Unset = _field(name="sessionName", default=UNSET)
    location: str | Unset = UNSET
    date_end: Timestamp | Unset = _field(name="dateEnd", default=UNSET)
    enrolled_to_course_instance: bool | Unset = _field(name="enrolledToCourseInstance", default=UNSET)
    instructor_names: list[str] | Unset = _field(name="instructorNames", default=UNSET)


class UserCalendarPage(Model, kw_only=True):
    """A page of calendar session resources."""

    links: Links | Unset = UNSET
    data: list[UserCalendar]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserCalendarRelationships(Model, kw_only=True):
    """What a session leads to."""

    container_lo: ToOne | Unset = _field(name="containerLO", default=UNSET)
    course: ToOne | Unset = UNSET
    instructors: ToMany | Unset = UNSET
    room: ToOne | Unset = UNSET


class UserCreate(Model, kw_only=True):
    """The user to create."""

    type: Literal["user"] = "user"
    attributes: UserCreateAttributes
    relationships: UserWriteRelationships | Unset = UNSET
    account: ClassVar[RelatedOne[Account]] = RelatedOne("account")


class UserCreateAttributes(Model, kw_only=True):
    """What a new user starts with."""

    bio: str | Unset = UNSET
    content_locale: str | Unset = _field(name="contentLocale", default=UNSET)
    """Language of contents, `fr-FR` style."""
    email: str
    """Unique in the account."""
    enroll_on_click: bool | Unset = _field(name="enrollOnClick", default=UNSET)
    fields: dict[str, list[str] | str] | Unset = UNSET
    gamification_enabled: bool | Unset = _field(name="gamificationEnabled", default=UNSET)
    name: str
    profile: str | Unset = UNSET
    """Job title."""
    user_type: UserCreateType = _field(name="userType")
    user_unique_id: str | Unset = _field(name="userUniqueId", default=UNSET)
    """The e-mail address unless set."""


class UserCreateDocument(Model, kw_only=True):
    """The user to create."""

    data: UserCreate


class UserDocument(Model, kw_only=True):
    """A user."""

    links: Links | Unset = UNSET
    data: User
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserEnrollmentUpdate(Model, kw_only=True):
    """What an administrator may change of an enrollment."""

    id: str
    type: Literal["learningObjectInstanceEnrollment"] = "learningObjectInstanceEnrollment"
    attributes: UserEnrollmentUpdateAttributes | Unset = UNSET


class UserEnrollmentUpdateAttributes(Model, kw_only=True):
    """What an administrator may change of an enrollment."""

    last_access_date: Timestamp | Unset = _field(name="lastAccessDate", default=UNSET)


class UserEnrollmentUpdateDocument(Model, kw_only=True):
    """What an administrator may change of an enrollment."""

    data: UserEnrollmentUpdate


class UserGroup(Model, kw_only=True, tag_field="type", tag="userGroup"):
    """A set of users, custom or kept by the system."""

    type: ClassVar[Literal["userGroup"]] = "userGroup"
    id: str
    attributes: UserGroupAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class UserGroupAttributes(Model, kw_only=True):
    """Name and size of a group."""

    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    description: str | Unset = UNSET
    name: str | Unset = UNSET
    read_only: bool | Unset = _field(name="readOnly", default=UNSET)
    """Kept by the system, so that it cannot be changed."""
    state: str | Unset = UNSET
    """`Active` seen; deleted groups carry DELETED."""
    user_count: int | Unset = _field(name="userCount", default=UNSET)


class UserGroupCreate(Model, kw_only=True):
    """The group to create."""

    name: str
    description: str | Unset = UNSET
    data: list[UserIdentifier]
    """Active users of the account."""


class UserGroupDocument(Model, kw_only=True):
    """One userGroup."""

    links: Links | Unset = UNSET
    data: UserGroup
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserGroupMembers(Model, kw_only=True):
    """Users to add or remove."""

    data: list[UserIdentifier]


class UserGroupMembersLater(Model, kw_only=True):
    """Users to add or remove."""

    metadata: dict[str, Any] | Unset = UNSET
    """Handed back with the event; 1000 characters in all."""
    data: list[UserIdentifier]


class UserGroupPage(Model, kw_only=True):
    """A page of userGroup resources."""

    links: Links | Unset = UNSET
    data: list[UserGroup]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserGroupSearchResult(Model, kw_only=True, tag_field="type", tag="userGroupSearchResult"):
    """A user group that a search has found."""

    type: ClassVar[Literal["userGroupSearchResult"]] = "userGroupSearchResult"
    id: str
    attributes: UserGroupSearchResultAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class UserGroupSearchResultAttributes(Model, kw_only=True):
    """Name of the group."""

    name: str | Unset = UNSET


class UserGroupSearchResultPage(Model, kw_only=True):
    """A page of userGroupSearchResult resources."""

    links: Links | Unset = UNSET
    data: list[UserGroupSearchResult]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserGroupUpdate(Model, kw_only=True):
    """The changes to a group. One passage of the vendor's page calls `name` mandatory, another lets it be left
    out."""

    name: str | Unset = UNSET
    description: str | None | Unset = UNSET
    """null clears it."""


class UserIdentifier(Model, kw_only=True):
    """Names one user."""

    type: Literal["user"] = "user"
    id: str


class UserModuleGrade(Model, kw_only=True, tag_field="type", tag="userModuleGrade"):
    """Outcome of a module, as an administrator recorded it."""

    type: ClassVar[Literal["userModuleGrade"]] = "userModuleGrade"
    id: str
    attributes: UserModuleGradeAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class UserModuleGradeAttributes(Model, kw_only=True):
    """The outcome; known from a community article."""

    duration: float | Unset = UNSET
    score: float | Unset = UNSET
    min_score: float | Unset = _field(name="minScore", default=UNSET)
    max_score: float | Unset = _field(name="maxScore", default=UNSET)
    date_completed: Timestamp | Unset = _field(name="dateCompleted", default=UNSET)
    date_success: Timestamp | Unset = _field(name="dateSuccess", default=UNSET)
    date_started: Timestamp | Unset = _field(name="dateStarted", default=UNSET)
    started: bool | Unset = UNSET
    completed: bool | Unset = UNSET
    success: bool | Unset = UNSET


class UserModuleGradeCreate(Model, kw_only=True):
    """The outcome to record."""

    type: Literal["userModuleGrade"] = "userModuleGrade"
    attributes: UserModuleGradeCreateAttributes
    relationships: UserModuleGradeCreateRelationships | Unset = UNSET


class UserModuleGradeCreateAttributes(Model, kw_only=True):
    """The outcome; known from a community article."""

    duration: float | Unset = UNSET
    score: float | Unset = UNSET
    min_score: float | Unset = _field(name="minScore", default=UNSET)
    max_score: float | Unset = _field(name="maxScore", default=UNSET)
    date_completed: Timestamp | Unset = _field(name="dateCompleted", default=UNSET)
    date_success: Timestamp | Unset = _field(name="dateSuccess", default=UNSET)
    date_started: Timestamp | Unset = _field(name="dateStarted", default=UNSET)
    started: bool | Unset = UNSET
    completed: bool | Unset = UNSET
    success: bool | Unset = UNSET


class UserModuleGradeCreateDocument(Model, kw_only=True):
    """The outcome to record."""

    data: UserModuleGradeCreate


class UserModuleGradeCreateRelationships(Model, kw_only=True):
    """What it belongs to."""

    learner: ToMany | Unset = UNSET
    module: ToMany | Unset = UNSET
    """Ids of the type `courseModule`."""
    course: ToMany | Unset = UNSET
    """Ids of the type `course`."""


class UserModuleGradeDocument(Model, kw_only=True):
    """One userModuleGrade."""

    links: Links | Unset = UNSET
    data: UserModuleGrade
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserNotification(Model, kw_only=True, tag_field="type", tag="userNotification"):
    """A message to a learner."""

    type: ClassVar[Literal["userNotification"]] = "userNotification"
    id: str
    attributes: UserNotificationAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class UserNotificationAttributes(Model, kw_only=True):
    """What a message says."""

    action_taken: bool | Unset = _field(name="actionTaken", default=UNSET)
    channel: NotificationChannel | Unset = UNSET
    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    message: str | Unset = UNSET
    model_ids: list[str] | Unset = _field(name="modelIds", default=UNSET)
    model_names: list[str] | Unset = _field(name="modelNames", default=UNSET)
    model_types: list[str] | Unset = _field(name="modelTypes", default=UNSET)
    """`learningObject` and other resource types."""
    read: bool | Unset = UNSET
    role: str | Unset = UNSET
    announcement: NotificationAnnouncement | Unset = UNSET
    metadata: list[dict[str, Any]] | Unset = UNSET
    """Objects, with the `id` of the course instance."""


class UserNotificationDocument(Model, kw_only=True):
    """One notification."""

    links: Links | Unset = UNSET
    data: UserNotification
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserNotificationPage(Model, kw_only=True):
    """A page of notification resources."""

    links: Links | Unset = UNSET
    data: list[UserNotification]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserNotificationUpdate(Model, kw_only=True):
    """The changes to a notification."""

    id: str
    type: Literal["userNotification"] = "userNotification"
    attributes: UserNotificationUpdateAttributes | Unset = UNSET


class UserNotificationUpdateAttributes(Model, kw_only=True):
    """The changes to a notification."""

    read: bool | Unset = UNSET
    action_taken: bool | Unset = _field(name="actionTaken", default=UNSET)


class UserNotificationUpdateDocument(Model, kw_only=True):
    """The changes to a notification."""

    data: UserNotificationUpdate


class UserPage(Model, kw_only=True):
    """A page of users."""

    links: Links | Unset = UNSET
    data: list[User]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserRecommendationPreferences(Model, kw_only=True, tag_field="type", tag="userRecommendationPreferences"):
    """What a user wants recommendations for."""

    type: ClassVar[Literal["userRecommendationPreferences"]] = "userRecommendationPreferences"
    id: str
    attributes: UserRecommendationPreferencesAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class UserRecommendationPreferencesAttributes(Model, kw_only=True):
    """Products and roles."""

    products: list[RecommendationPreference] | Unset = UNSET
    roles: list[RecommendationPreference] | Unset = UNSET
    skills: list[dict[str, Any]] | Unset = UNSET
    """Their shape is not documented."""


class UserRecommendationPreferencesCreate(Model, kw_only=True):
    """The preferences to set."""

    type: Literal["userRecommendationPreferences"] = "userRecommendationPreferences"
    attributes: UserRecommendationPreferencesCreateAttributes


class UserRecommendationPreferencesCreateAttributes(Model, kw_only=True):
    """The preferences to set."""

    products: list[RecommendationPreferenceCreate] | Unset = UNSET
    roles: list[RecommendationPreferenceCreate] | Unset = UNSET


class UserRecommendationPreferencesCreateDocument(Model, kw_only=True):
    """The preferences to set."""

    data: UserRecommendationPreferencesCreate


class UserRecommendationPreferencesDocument(Model, kw_only=True):
    """One userRecommendationPreferences."""

    links: Links | Unset = UNSET
    data: UserRecommendationPreferences
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserRecommendationPreferencesUpdate(Model, kw_only=True):
    """The preferences to add."""

    id: str | Unset = UNSET
    type: Literal["userRecommendationPreferences"] = "userRecommendationPreferences"
    attributes: UserRecommendationPreferencesUpdateAttributes


class UserRecommendationPreferencesUpdateAttributes(Model, kw_only=True):
    """The preferences to add."""

    products: list[RecommendationPreferenceUpdate] | Unset = UNSET
    roles: list[RecommendationPreferenceUpdate] | Unset = UNSET


class UserRecommendationPreferencesUpdateDocument(Model, kw_only=True):
    """The preferences to add."""

    data: UserRecommendationPreferencesUpdate


class UserRelationships(Model, kw_only=True):
    """What a person leads to."""

    account: ToOne | Unset = UNSET
    manager: ToOne | Unset = UNSET


class UserSetting(Model, kw_only=True, tag_field="type", tag="userSetting"):
    """What a person does not want mails about; seen in Adobe's client, no operation answers with it."""

    type: ClassVar[Literal["userSetting"]] = "userSetting"
    id: str
    attributes: UserSettingAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class UserSettingAttributes(Model, kw_only=True):
    """Settings of a person."""

    dnd_setting: DndSetting | Unset = _field(name="dndSetting", default=UNSET)


class UserSkill(Model, kw_only=True, tag_field="type", tag="userSkill"):
    """How far a person is in one level of a skill."""

    type: ClassVar[Literal["userSkill"]] = "userSkill"
    id: str
    attributes: UserSkillAttributes | Unset = UNSET
    relationships: UserSkillRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    learner_badge: ClassVar[RelatedOne[UserBadge]] = RelatedOne("learnerBadge")
    learning_object: ClassVar[RelatedMany[LearningObject]] = RelatedMany("learningObject")
    skill: ClassVar[RelatedOne[Skill]] = RelatedOne("skill")
    skill_level: ClassVar[RelatedOne[SkillLevel]] = RelatedOne("skillLevel")
    user: ClassVar[RelatedOne[User]] = RelatedOne("user")


class UserSkillAttributes(Model, kw_only=True):
    """How far a person is in one level of a skill."""

    date_achieved: Timestamp | Unset = _field(name="dateAchieved", default=UNSET)
    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    points_earned: float | Unset = _field(name="pointsEarned", default=UNSET)


class UserSkillDocument(Model, kw_only=True):
    """A person's level of a skill."""

    links: Links | Unset = UNSET
    data: UserSkill
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserSkillInterest(Model, kw_only=True, tag_field="type", tag="userSkillInterest"):
    """A person's interest in a skill."""

    type: ClassVar[Literal["userSkillInterest"]] = "userSkillInterest"
    id: str
    attributes: UserSkillInterestAttributes | Unset = UNSET
    relationships: UserSkillInterestRelationships | Unset = UNSET
    links: ResourceLinks | Unset = UNSET
    skill: ClassVar[RelatedOne[Skill]] = RelatedOne("skill")
    user: ClassVar[RelatedOne[User]] = RelatedOne("user")
    user_skills: ClassVar[RelatedMany[UserSkill]] = RelatedMany("userSkills")


class UserSkillInterestAttributes(Model, kw_only=True):
    """Since when, and where the interest comes from."""

    date_created: Timestamp | Unset = _field(name="dateCreated", default=UNSET)
    source: SkillInterestSource | Unset = UNSET


class UserSkillInterestDocument(Model, kw_only=True):
    """One userSkillInterest."""

    links: Links | Unset = UNSET
    data: UserSkillInterest
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserSkillInterestPage(Model, kw_only=True):
    """A page of userSkillInterest resources."""

    links: Links | Unset = UNSET
    data: list[UserSkillInterest]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserSkillInterestRelationships(Model, kw_only=True):
    """What an userSkillInterest leads to."""

    skill: ToOne | Unset = UNSET
    user: ToOne | Unset = UNSET
    user_skills: ToMany | Unset = _field(name="userSkills", default=UNSET)


class UserSkillPage(Model, kw_only=True):
    """A page of a person's skills."""

    links: Links | Unset = UNSET
    data: list[UserSkill]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserSkillRelationships(Model, kw_only=True):
    """What a person's skill leads to."""

    learner_badge: ToOne | Unset = _field(name="learnerBadge", default=UNSET)
    learning_object: ToMany | Unset = _field(name="learningObject", default=UNSET)
    """The learning objects that gave the credits; Adobe's client reads a list here."""
    skill: ToOne | Unset = UNSET
    skill_level: ToOne | Unset = _field(name="skillLevel", default=UNSET)
    user: ToOne | Unset = UNSET


class UserUpdate(Model, kw_only=True):
    """The changes to a user."""

    id: str
    type: Literal["user"] = "user"
    attributes: UserUpdateAttributes | Unset = UNSET
    relationships: UserWriteRelationships | Unset = UNSET
    account: ClassVar[RelatedOne[Account]] = RelatedOne("account")


class UserUpdateAttributes(Model, kw_only=True):
    """The attributes that the manual's payload sends. Which of them an administrator can change is not documented."""

    avatar_url: str | Unset = _field(name="avatarUrl", default=UNSET)
    bin_user_id: str | Unset = _field(name="binUserId", default=UNSET)
    bio: str | Unset = UNSET
    content_locale: str | Unset = _field(name="contentLocale", default=UNSET)
    """Language of contents, `de-DE` style."""
    email: str | Unset = UNSET
    enroll_on_click: bool | Unset = _field(name="enrollOnClick", default=UNSET)
    fields: dict[str, list[str] | str] | Unset = UNSET
    gamification_enabled: bool | Unset = _field(name="gamificationEnabled", default=UNSET)
    last_login_date: Timestamp | Unset = _field(name="lastLoginDate", default=UNSET)
    metadata: dict[str, str] | Unset = UNSET
    name: str | Unset = UNSET
    points_earned: int | Unset = _field(name="pointsEarned", default=UNSET)
    points_redeemed: int | Unset = _field(name="pointsRedeemed", default=UNSET)
    preferred_resolution: str | Unset = _field(name="preferredResolution", default=UNSET)
    """`AUTO` seen."""
    profile: str | Unset = UNSET
    """Job title."""
    roles: list[str] | Unset = UNSET
    state: UserState | Unset = UNSET
    time_zone_code: str | Unset = _field(name="timeZoneCode", default=UNSET)
    """Key of a time zone of the account."""
    ui_locale: str | Unset = _field(name="uiLocale", default=UNSET)
    """Language of the pages, `en-US` style."""
    user_type: UserType | Unset = _field(name="userType", default=UNSET)
    user_unique_id: str | Unset = _field(name="userUniqueId", default=UNSET)


class UserUpdateDocument(Model, kw_only=True):
    """The changes to a user."""

    data: UserUpdate


class UserWriteRelationships(Model, kw_only=True):
    """What a request may say about where a user belongs."""

    account: ToOne | Unset = UNSET


class WebhookDelivery(Model, kw_only=True):
    """What is posted to the target: events in their order. Events may come twice (compare `eventId`)."""

    account_id: int | Unset = _field(name="accountId", default=UNSET)
    events: list[WebhookEvent]


class WebhookEvent(Model, kw_only=True):
    """One event."""

    event_id: str = _field(name="eventId")
    """The same when it is delivered again; of an asynchronous call, its `event_id`."""
    event_name: WebhookEventName = _field(name="eventName")
    timestamp: Timestamp | int | Unset = UNSET
    """An older sample has a number."""
    event_info: str | Unset = _field(name="eventInfo", default=UNSET)
    data: WebhookEventData | Unset = UNSET


class WebhookEventData(Model, kw_only=True):
    """What the event is about; which members are there depends on its name. `loInstanceId` and `userId` together
    name the record."""

    user_id: int | Unset = _field(name="userId", default=UNSET)
    lo_id: str | Unset = _field(name="loId", default=UNSET)
    """Samples also carry the prefixes `course:` and `learning_program:` where others are right."""
    lo_instance_id: str | Unset = _field(name="loInstanceId", default=UNSET)
    lo_type: str | Unset = _field(name="loType", default=UNSET)
    """As of a learning object; spellings vary."""
    enrollment_source: EnrollmentSource | Unset = _field(name="enrollmentSource", default=UNSET)
    date_enrolled: Timestamp | int | Unset = _field(name="dateEnrolled", default=UNSET)
    """An older sample has a number."""
    date_started: Timestamp | int | Unset = _field(name="dateStarted", default=UNSET)
    """An older sample has a number."""
    date_completed: Timestamp | int | Unset = _field(name="dateCompleted", default=UNSET)
    """An older sample has a number."""
    has_passed: bool | Unset = _field(name="hasPassed", default=UNSET)
    progress_percent: float | Unset = _field(name="progressPercent", default=UNSET)
    enrollment_count: int | Unset = _field(name="enrollmentCount", default=UNSET)
    seat_limit: int | Unset = _field(name="seatLimit", default=UNSET)
    waitlist_count: int | Unset = _field(name="waitlistCount", default=UNSET)
    status: str | Unset = UNSET
    """Of an asynchronous call; `SUCCESS` is known."""
    request: WebhookRequest | Unset = UNSET


class WebhookRequest(Model, kw_only=True):
    """The asynchronous call that an event answers."""

    metadata: dict[str, Any] | Unset = UNSET
    data: list[ResourceIdentifier] | Unset = UNSET


Included = (
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
)
