"""Models of the Adobe Learning Manager API API. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar, Literal

from msgspec import field as _field
from syllabind.core.enums import OpenEnum
from syllabind.core.model import UNSET, Model, RelatedMany, RelatedOne, Unset


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


class JobType(OpenEnum):
    """What a job does, and its payload. The manual shows the first two; Adobe documents or uses the others
    elsewhere. generateUsers (CSV): expandMetadata, fetchActiveUsers, peerAccountId. generateUserBadge (PDF):
    userBadgeId. generateUserIncrementalReport (CSV): fromDate, toDate, fullExport, expandMetadata, fromUserId.
    generateInstructorUtilisationReport: year and month as text. generateJobAidMetadataReport and
    generateUserGroupReport: none. generateLoginAccessReport: fromDate, toDate, archive {quarter, year}.
    generateCustomRoleAuditReport: fromDate, toDate, locale. generateTrainingReport: courseId, includeSubLOId.
    generateTrainingStatsReport: userGroups. generateConfigChangeAuditReport: fromDate, toDate, settingTypes;
    its status is documented in another shape."""

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


class Account(Model, kw_only=True, tag_field="type", tag="account"):
    """A customer of Learning Manager."""

    type: ClassVar[Literal["account"]] = "account"
    id: str
    attributes: AccountAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class AccountAttributes(Model, kw_only=True):
    """Settings of an account. The manual calls the two lists of locales, the levels and the time zones
    relationships; answers have them as attributes."""

    date_created: datetime.datetime | Unset = _field(name="dateCreated", default=UNSET)
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


class AuthorDetail(Model, kw_only=True):
    """A shared or legacy author."""

    author_id: Any | Unset = _field(name="authorId", default=UNSET)
    """Type unknown in answers."""
    author_name: str | Unset = _field(name="authorName", default=UNSET)
    author_type: str | Unset = _field(name="authorType", default=UNSET)


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


class Catalog(Model, kw_only=True, tag_field="type", tag="catalog"):
    """A collection of learning objects."""

    type: ClassVar[Literal["catalog"]] = "catalog"
    id: str
    attributes: CatalogAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class CatalogAttributes(Model, kw_only=True):
    """What a catalog is."""

    date_created: datetime.datetime | Unset = _field(name="dateCreated", default=UNSET)
    date_updated: datetime.datetime | Unset = _field(name="dateUpdated", default=UNSET)
    description: str | Unset = UNSET
    is_default: bool | Unset = _field(name="isDefault", default=UNSET)
    is_internally_searchable: bool | Unset = _field(name="isInternallySearchable", default=UNSET)
    is_listable: bool | Unset = _field(name="isListable", default=UNSET)
    name: str | Unset = UNSET
    state: str | Unset = UNSET
    image_url: str | Unset = _field(name="imageUrl", default=UNSET)
    page_id: Any | Unset = _field(name="pageId", default=UNSET)
    """Type unknown."""


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


class Data(Model, kw_only=True, tag_field="type", tag="data"):
    """Names to filter by."""

    type: ClassVar[Literal["data"]] = "data"
    id: str
    attributes: DataAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class DataAttributes(Model, kw_only=True):
    """Names of skills, tags, cities and the like."""

    names: list[str] | Unset = UNSET


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


class ExternalProfile(Model, kw_only=True, tag_field="type", tag="externalProfile"):
    """A registration profile for learners from outside, such as partners and vendors."""

    type: ClassVar[Literal["externalProfile"]] = "externalProfile"
    id: str
    attributes: ExternalProfileAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class ExternalProfileAttributes(Model, kw_only=True):
    """Who may register, how many and until when."""

    name: str | Unset = UNSET
    expiry: datetime.datetime | Unset = UNSET
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
    expiry: datetime.datetime | Unset = UNSET
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


class HelpLink(Model, kw_only=True):
    """A help page for learners."""

    is_default: bool | Unset = _field(name="isDefault", default=UNSET)
    localized_help_link: list[LocalizedHelpLink] | Unset = _field(name="localizedHelpLink", default=UNSET)


class Job(Model, kw_only=True, tag_field="type", tag="job"):
    """A long-running export."""

    type: ClassVar[Literal["job"]] = "job"
    id: str
    attributes: JobAttributes | Unset = UNSET
    links: ResourceLinks | Unset = UNSET


class JobAttributes(Model, kw_only=True):
    """What a job does and how far it is."""

    date_created: datetime.datetime | Unset = _field(name="dateCreated", default=UNSET)
    description: str | Unset = UNSET
    job_type: JobType | Unset = _field(name="jobType", default=UNSET)
    payload: dict[str, Any] | Unset = UNSET
    """As it was sent."""
    status: JobStatus | Unset = UNSET
    date_completed: datetime.datetime | Unset = _field(name="dateCompleted", default=UNSET)
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


class JobStatus(Model, kw_only=True):
    """How far a job is."""

    code: str | Unset = UNSET
    """Submitted and Completed are known; codes in between and of failure are not documented."""
    data: JobStatusData | Unset = UNSET


class JobStatusData(Model, kw_only=True):
    """The outcome of a job."""

    s3_url: str | Unset = _field(name="s3Url", default=UNSET)
    """Pre-signed URL of the file, CSV for a report and PDF for a badge; fetched without a token."""


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
    date_created: datetime.datetime | Unset = _field(name="dateCreated", default=UNSET)
    date_published: datetime.datetime | Unset = _field(name="datePublished", default=UNSET)
    date_updated: datetime.datetime | Unset = _field(name="dateUpdated", default=UNSET)
    effective_modified_date: datetime.datetime | Unset = _field(name="effectiveModifiedDate", default=UNSET)
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
    date_created: datetime.datetime | Unset = _field(name="dateCreated", default=UNSET)
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
    enrollment_deadline: datetime.datetime | Unset = _field(name="enrollmentDeadline", default=UNSET)
    unenrollment_deadline: datetime.datetime | Unset = _field(name="unenrollmentDeadline", default=UNSET)
    start_date: datetime.datetime | Unset = _field(name="startDate", default=UNSET)
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

    date_completed: datetime.datetime | Unset = _field(name="dateCompleted", default=UNSET)
    date_enrolled: datetime.datetime | Unset = _field(name="dateEnrolled", default=UNSET)
    date_started: datetime.datetime | Unset = _field(name="dateStarted", default=UNSET)
    has_passed: bool | Unset = _field(name="hasPassed", default=UNSET)
    progress_percent: float | Unset = _field(name="progressPercent", default=UNSET)
    """0 to 100."""
    score: float | Unset = UNSET
    state: EnrollmentState | Unset = UNSET
    completion_deadline: datetime.datetime | Unset = _field(name="completionDeadline", default=UNSET)
    last_access_date: datetime.datetime | Unset = _field(name="lastAccessDate", default=UNSET)
    enrollment_source: EnrollmentSource | Unset = _field(name="enrollmentSource", default=UNSET)
    rating: float | Unset = UNSET
    url: str | Unset = UNSET
    """Proof of an external certification."""
    previous_state: str | Unset = _field(name="previousState", default=UNSET)
    """Only when asked for."""
    previous_expiry_date: datetime.datetime | Unset = _field(name="previousExpiryDate", default=UNSET)
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
    submission_date: datetime.datetime | Unset = _field(name="submissionDate", default=UNSET)
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

    date_completed: datetime.datetime | Unset = _field(name="dateCompleted", default=UNSET)
    date_started: datetime.datetime | Unset = _field(name="dateStarted", default=UNSET)
    date_success: datetime.datetime | Unset = _field(name="dateSuccess", default=UNSET)
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


class RateLimitBody(Model, kw_only=True):
    """The answer to too many requests."""

    message: str | Unset = UNSET


class Rating(Model, kw_only=True):
    """Stars that learners have given."""

    average_rating: float | Unset = _field(name="averageRating", default=UNSET)
    ratings_count: int | Unset = _field(name="ratingsCount", default=UNSET)


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


class RecommendationReason(Model, kw_only=True):
    """A reason in parts."""

    model_id: int | Unset = _field(name="modelId", default=UNSET)
    model_type: str | Unset = _field(name="modelType", default=UNSET)
    model_values: dict[str, Any] | Unset = _field(name="modelValues", default=UNSET)
    template: str | Unset = UNSET


class RecommendationRelationships(Model, kw_only=True):
    """What a recommendation leads to."""

    learning_object: ToOne | Unset = _field(name="learningObject", default=UNSET)


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
    completion_deadline: datetime.datetime | Unset = _field(name="completionDeadline", default=UNSET)
    content_structure_info_url: str | Unset = _field(name="contentStructureInfoUrl", default=UNSET)
    content_type: ResourceContentType | Unset = _field(name="contentType", default=UNSET)
    content_zip_size: int | Unset = _field(name="contentZipSize", default=UNSET)
    content_zip_url: str | Unset = _field(name="contentZipUrl", default=UNSET)
    date_created: datetime.datetime | Unset = _field(name="dateCreated", default=UNSET)
    date_start: datetime.datetime | Unset = _field(name="dateStart", default=UNSET)
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


class SearchSnippet(Model, kw_only=True):
    """Where a search has matched."""

    snippet: str | Unset = UNSET
    snippet_type: str | Unset = _field(name="snippetType", default=UNSET)


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


class SparseFields(Model, kw_only=True):
    """For each resource type, the attributes and relationships to answer with; the others are left out."""

    account: list[str] | Unset = UNSET
    badge: list[str] | Unset = UNSET
    catalog: list[str] | Unset = UNSET
    data: list[str] | Unset = UNSET
    external_profile: list[str] | Unset = _field(name="externalProfile", default=UNSET)
    feedback: list[str] | Unset = UNSET
    feedback_info: list[str] | Unset = _field(name="feedbackInfo", default=UNSET)
    gamification_level: list[str] | Unset = _field(name="gamificationLevel", default=UNSET)
    job: list[str] | Unset = UNSET
    learning_object: list[str] | Unset = _field(name="learningObject", default=UNSET)
    learning_object_instance: list[str] | Unset = _field(name="learningObjectInstance", default=UNSET)
    learning_object_instance_enrollment: list[str] | Unset = _field(
        name="learningObjectInstanceEnrollment", default=UNSET
    )
    learning_object_resource: list[str] | Unset = _field(name="learningObjectResource", default=UNSET)
    learning_object_resource_grade: list[str] | Unset = _field(name="learningObjectResourceGrade", default=UNSET)
    learning_object_skill: list[str] | Unset = _field(name="learningObjectSkill", default=UNSET)
    recommendation: list[str] | Unset = UNSET
    resource: list[str] | Unset = UNSET
    room: list[str] | Unset = UNSET
    skill: list[str] | Unset = UNSET
    skill_level: list[str] | Unset = _field(name="skillLevel", default=UNSET)
    user: list[str] | Unset = UNSET
    user_badge: list[str] | Unset = _field(name="userBadge", default=UNSET)
    user_calendar: list[str] | Unset = _field(name="userCalendar", default=UNSET)
    user_notification: list[str] | Unset = _field(name="userNotification", default=UNSET)
    user_skill: list[str] | Unset = _field(name="userSkill", default=UNSET)


class TimeSlot(Model, kw_only=True):
    """When a module can be done."""

    start_time: datetime.datetime | Unset = _field(name="startTime", default=UNSET)
    end_time: datetime.datetime | Unset = _field(name="endTime", default=UNSET)


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
    last_login_date: datetime.datetime | Unset = _field(name="lastLoginDate", default=UNSET)
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
    date_achieved: datetime.datetime | Unset = _field(name="dateAchieved", default=UNSET)
    model_type: UserBadgeModelType | Unset = _field(name="modelType", default=UNSET)
    expiry_date: datetime.datetime | Unset = _field(name="expiryDate", default=UNSET)


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
    date_start: datetime.datetime | Unset = _field(name="dateStart", default=UNSET)
    enrolled: bool | Unset = UNSET
    month: int | Unset = UNSET
    quarter: int | Unset = UNSET
    course_instance_name: str | Unset = _field(name="courseInstanceName", default=UNSET)
    course_name: str | Unset = _field(name="courseName", default=UNSET)
    session_name: str | Unset = _field(name="sessionName", default=UNSET)
    location: str | Unset = UNSET
    date_end: datetime.datetime | Unset = _field(name="dateEnd", default=UNSET)
    enrolled_to_course_instance: bool | Unset = _field(name="enrolledToCourseInstance", default=UNSET)
    instructor_names: list[str] | Unset = _field(name="instructorNames", default=UNSET)


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
    date_created: datetime.datetime | Unset = _field(name="dateCreated", default=UNSET)
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


class UserPage(Model, kw_only=True):
    """A page of users."""

    links: Links | Unset = UNSET
    data: list[User]
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class UserRelationships(Model, kw_only=True):
    """What a person leads to."""

    account: ToOne | Unset = UNSET
    manager: ToOne | Unset = UNSET


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

    date_achieved: datetime.datetime | Unset = _field(name="dateAchieved", default=UNSET)
    date_created: datetime.datetime | Unset = _field(name="dateCreated", default=UNSET)
    points_earned: float | Unset = _field(name="pointsEarned", default=UNSET)


class UserSkillDocument(Model, kw_only=True):
    """A person's level of a skill."""

    links: Links | Unset = UNSET
    data: UserSkill
    included: list[Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


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
    last_login_date: datetime.datetime | Unset = _field(name="lastLoginDate", default=UNSET)
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


Included = (
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
)
