"""Models of the Adobe Learning Manager API API, loaded as they are used. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import *
    from .announcements import *
    from .badges import *
    from .boards import *
    from .bulk_import import *
    from .catalogs import *
    from .channels import *
    from .comments import *
    from .common import *
    from .data import *
    from .ecommerce import *
    from .enrollments import *
    from .external_learnings import *
    from .external_profiles import *
    from .instances import *
    from .jobs import *
    from .learning_objects import *
    from .notes import *
    from .oauth import *
    from .personalized_paths import *
    from .posts import *
    from .public_search import *
    from .recommendations import *
    from .replies import *
    from .resources import *
    from .search import *
    from .skills import *
    from .social import *
    from .uploads import *
    from .user_groups import *
    from .users import *
    from .users_avatar import *
    from .users_calendar import *
    from .users_module_grades import *
    from .users_notifications import *
    from .users_player_state import *
    from .users_points import *
    from .users_recommendation_preferences import *
    from .users_skill_interests import *
    from .webhooks import *

_NAMES = {
    "account": """
        Account AccountActiveField AccountActiveFields AccountAttributes AccountDocument AccountExtension
        AccountTerminology ExtensionMetadata FilterPanelSetting GamificationLevel GamificationLevelAttributes
        HelpLink InstructorSkill InstructorSkillAttributes InstructorSkillList LocalizedHelpLink MinimalAccount
        MinimalAccountAttributes MinimalAccountPage PrlCriteria PrlCriterion TimeZone
    """,
    "announcements": """
        AdminAnnouncement AdminAnnouncementAttributes AdminAnnouncementDocument AdminAnnouncementPage
        AnnouncementContent
    """,
    "badges": """
        Badge BadgeAttributes BadgeDocument BadgePage BadgeProvider BadgeState UserBadge UserBadgeAttributes
        UserBadgeDocument UserBadgeModelType UserBadgePage UserBadgeRelationships
    """,
    "boards": """
        Board BoardAttributes BoardDocument BoardPage BoardRelationships
    """,
    "bulk_import": """
        BulkImportRun BulkImportRunSource BulkImportRunStatus BulkImportState MigrationInfo
    """,
    "catalogs": """
        Catalog CatalogAttributes CatalogDocument CatalogPage
    """,
    "channels": """
        Channel ChannelAttributes ChannelPage ChannelRecording ChannelRecordingAttributes LikedPosts
        LikedRecordings PostCounts PostStats RecordingComment RecordingCommentAttributes RecordingCommentCreate
        RecordingCommentCreateDict RecordingCommentList ViewedPost ViewedPosts ViewedRecordings
    """,
    "comments": """
        Comment CommentAttributes CommentCreate CommentCreateAttributes CommentCreateAttributesDict
        CommentCreateDict CommentCreateDocument CommentCreateDocumentDict CommentDocument CommentPage
        CommentRelationships CommentUpdate CommentUpdateAttributes CommentUpdateAttributesDict CommentUpdateDict
        CommentUpdateDocument CommentUpdateDocumentDict MentioningComment MentioningCommentAttributes
        MentioningCommentAttributesDict MentioningCommentDict MentioningCommentDocument
        MentioningCommentDocumentDict
    """,
    "common": """
        ErrorBody ErrorSource Included Links LocalizationMetadata RateLimitBody ResourceIdentifier
        ResourceIdentifierDict ResourceLinks SparseFields ToMany ToManyDict ToOne ToOneDict UserIdentifier
        UserIdentifierDict
    """,
    "data": """
        Data DataAttributes DataDocument
    """,
    "ecommerce": """
        MaxPrice
    """,
    "enrollments": """
        Counts CountsAttributes EnrollmentChoice EnrollmentChoiceDict EnrollmentProof EnrollmentProofAttributes
        EnrollmentProofAttributesDict EnrollmentProofDict EnrollmentProofDocument EnrollmentProofDocumentDict
        EnrollmentRating EnrollmentRatingDict EnrollmentSource EnrollmentState Feedback FeedbackAnswer
        FeedbackAttributes FeedbackCreate FeedbackCreateAttributes FeedbackCreateAttributesDict
        FeedbackCreateDict FeedbackCreateDocument FeedbackCreateDocumentDict FeedbackDocument FeedbackInfo
        FeedbackInfoAttributes FeedbackInfoDocument FeedbackQuestion FeedbackQuestionCreate
        FeedbackQuestionCreateDict LearningObjectInstanceEnrollment LearningObjectInstanceEnrollmentAttributes
        LearningObjectInstanceEnrollmentDocument LearningObjectInstanceEnrollmentPage
        LearningObjectInstanceEnrollmentRelationships LearningObjectResourceGrade
        LearningObjectResourceGradeAttributes LearningObjectResourceGradeDocument
        LearningObjectResourceGradeRelationships QuestionType RatingReward
    """,
    "external_learnings": """
        ExternalLearning ExternalLearningAttributes ExternalLearningCoreField ExternalLearningCreate
        ExternalLearningCreateAttributes ExternalLearningCreateAttributesDict ExternalLearningCreateDict
        ExternalLearningCreateDocument ExternalLearningCreateDocumentDict ExternalLearningCustomField
        ExternalLearningDocument ExternalLearningField ExternalLearningFieldCreate
        ExternalLearningFieldCreateDict ExternalLearningFieldType ExternalLearningOption ExternalLearningPage
        ExternalLearningRelationships ExternalLearningSettings ExternalLearningSettingsAttributes
        ExternalLearningSettingsDocument ExternalLearningStatus
    """,
    "external_profiles": """
        ExternalProfile ExternalProfileAttributes ExternalProfileCreate ExternalProfileCreateAttributes
        ExternalProfileCreateAttributesDict ExternalProfileCreateDict ExternalProfileCreateDocument
        ExternalProfileCreateDocumentDict ExternalProfileDocument ExternalProfilePage ExternalProfileUpdate
        ExternalProfileUpdateAttributes ExternalProfileUpdateAttributesDict ExternalProfileUpdateDict
        ExternalProfileUpdateDocument ExternalProfileUpdateDocumentDict
    """,
    "instances": """
        GamificationSettings GamificationSettingsAttributes GamificationSettingsPage LeaderBoardUser
        LeaderBoardUserDocument LeaderBoardUserPage LearningObjectResourceDocument LearningObjectResourceUpdate
        LearningObjectResourceUpdateAttributes LearningObjectResourceUpdateAttributesDict
        LearningObjectResourceUpdateDict LearningObjectResourceUpdateDocument
        LearningObjectResourceUpdateDocumentDict LoInstanceSummary LoInstanceSummaryAttributes
        LoInstanceSummaryDocument SessionConflict SessionConflictAttributes SessionConflictPage
        SessionConflictRelationships
    """,
    "jobs": """
        Job JobAttributes JobCreate JobCreateAttributes JobCreateAttributesDict JobCreateDict JobCreateDocument
        JobCreateDocumentDict JobDocument JobPage JobResult JobStatus JobStatusData JobType
    """,
    "learning_objects": """
        AdaptiveConfig AttemptEndCriteria AuthorDetail CatalogLabel CatalogLabelValue CertificationError
        CertificationErrorMeta EnrollmentType ExtensionOverride LearnerAttemptInfo LearnerState LearningObject
        LearningObjectAttributes LearningObjectAuthorFilter LearningObjectAuthorFilterDict
        LearningObjectDocument LearningObjectEnforcedField LearningObjectInstance
        LearningObjectInstanceAttributes LearningObjectInstanceDocument LearningObjectInstanceRelationships
        LearningObjectInstanceState LearningObjectPage LearningObjectPageMeta LearningObjectPreview
        LearningObjectPreviewPage LearningObjectQuery LearningObjectQueryDict LearningObjectRelationships
        LearningObjectResource LearningObjectResourceAttributes LearningObjectResourceRelationships
        LearningObjectSection LearningObjectSkill LearningObjectSkillAttributes LearningObjectSkillRelationships
        LearningObjectState LoEnrollmentMeta LoEnrollmentMetaAttributes LoEnrollmentMetaDocument LoFormat
        LoInterest LoInterestAttributes LoInterestDocument LoInterestRelationships LoResourceType LoType
        ModuleScoring MultipleAttempt PrerequisiteConstraint Rating RecommendationCriterion
        RecommendationCriterionFilter RecommendationCriterionFilterDict RecommendationLevel Resource
        ResourceAttributes ResourceContentType ResourceRelationships ResourceType Room RoomAttributes
        SearchSnippet SessionRecording SubmissionState TimeSlot
    """,
    "notes": """
        Note NoteAttributes NoteCreate NoteCreateAttributes NoteCreateAttributesDict NoteCreateDict
        NoteCreateDocument NoteCreateDocumentDict NoteCreateRelationships NoteCreateRelationshipsDict
        NoteDocument NotePage NoteRelationships NoteUpdate NoteUpdateAttributes NoteUpdateAttributesDict
        NoteUpdateDict NoteUpdateDocument NoteUpdateDocumentDict NoteUpdateRelationships
        NoteUpdateRelationshipsDict
    """,
    "oauth": """
        LearnerTokenRequest LearnerTokenRequestDict Token TokenInfo TokenRefreshRequest TokenRefreshRequestDict
        TokenRequest TokenRequestDict
    """,
    "personalized_paths": """
        PersonalizedPath PersonalizedPathAttributes PersonalizedPathDocument PersonalizedPathMetadata
        PersonalizedPathPage PersonalizedPathRelationships PersonalizedPathSection
    """,
    "posts": """
        MentioningPost MentioningPostAttributes MentioningPostAttributesDict MentioningPostDict
        MentioningPostDocument MentioningPostDocumentDict PollChoice Post PostAttributes PostCreate
        PostCreateAttributes PostCreateAttributesDict PostCreateDict PostCreateDocument PostCreateDocumentDict
        PostDocument PostPage PostRelationships PostUpdate PostUpdateAttributes PostUpdateAttributesDict
        PostUpdateDict PostUpdateDocument PostUpdateDocumentDict PostingType SocialContentType
        SocialResourceContent SocialResourceContentDict
    """,
    "public_search": """
        FilterableData FilterableRanges FilterableTerms PublicCatalog PublicInstance PublicLearningObject
        PublicLearningObjectIds PublicSearchAnswer PublicSearchFilters PublicSearchFiltersDict PublicSearchRange
        PublicSearchRangeDict PublicSearchRequest PublicSearchRequestDict PublicSearchSort PublicSearchSortDict
        PublicSearchTerm PublicSearchTermDict PublicSeats PublicSummary
    """,
    "recommendations": """
        Recommendation RecommendationAttributes RecommendationMeta RecommendationPage RecommendationProduct
        RecommendationProductAttributes RecommendationProductPage RecommendationReason
        RecommendationRelationships RecommendationRole RecommendationRoleAttributes RecommendationRolePage
    """,
    "replies": """
        MentioningReply MentioningReplyAttributes MentioningReplyAttributesDict MentioningReplyDict
        MentioningReplyDocument MentioningReplyDocumentDict Reply ReplyAttributes ReplyCreate
        ReplyCreateAttributes ReplyCreateAttributesDict ReplyCreateDict ReplyCreateDocument
        ReplyCreateDocumentDict ReplyDocument ReplyPage ReplyRelationships ReplyUpdate ReplyUpdateAttributes
        ReplyUpdateAttributesDict ReplyUpdateDict ReplyUpdateDocument ReplyUpdateDocumentDict
    """,
    "resources": """
        ExternalSession ResourceDocument
    """,
    "search": """
        MarketplaceCount MatchType SearchMeta SearchMode SearchQuery SearchQueryDict SearchResult
        SearchResultAttributes SearchResultPage SearchResultRelationships SearchSuggestion
        SearchSuggestionAttributes SearchSuggestionList SnippetType
    """,
    "skills": """
        Skill SkillAttributes SkillDocument SkillLevel SkillLevelAttributes SkillLevelRelationships SkillPage
        SkillRelationships UserSkill UserSkillAttributes UserSkillDocument UserSkillPage UserSkillRelationships
    """,
    "social": """
        AbuseReport AbuseReportAttributes AbuseReportAttributesDict AbuseReportDict AbuseReportDocument
        AbuseReportDocumentDict DiscussionPost DiscussionPostAttributes DiscussionPostRelationships ReportAbuse
        ReportAbuseAttributes SocialProfile SocialProfileAttributes SocialProfileDocument SocialResource Story
        StoryAttributes VoteAction
    """,
    "uploads": """
        UploadInfo
    """,
    "user_groups": """
        AcceptedEvent UserGroup UserGroupAttributes UserGroupCreate UserGroupCreateDict UserGroupDocument
        UserGroupMembers UserGroupMembersDict UserGroupMembersLater UserGroupMembersLaterDict UserGroupPage
        UserGroupSearchResult UserGroupSearchResultAttributes UserGroupSearchResultPage UserGroupUpdate
        UserGroupUpdateDict
    """,
    "users": """
        DndSetting User UserAttributes UserCreate UserCreateAttributes UserCreateAttributesDict UserCreateDict
        UserCreateDocument UserCreateDocumentDict UserCreateType UserDocument UserEnrollmentUpdate
        UserEnrollmentUpdateAttributes UserEnrollmentUpdateAttributesDict UserEnrollmentUpdateDict
        UserEnrollmentUpdateDocument UserEnrollmentUpdateDocumentDict UserPage UserRelationships UserSetting
        UserSettingAttributes UserState UserType UserUpdate UserUpdateAttributes UserUpdateAttributesDict
        UserUpdateDict UserUpdateDocument UserUpdateDocumentDict UserWriteRelationships
        UserWriteRelationshipsDict
    """,
    "users_avatar": """
        Avatar AvatarDict
    """,
    "users_calendar": """
        UserCalendar UserCalendarAttributes UserCalendarPage UserCalendarRelationships
    """,
    "users_module_grades": """
        UserModuleGrade UserModuleGradeAttributes UserModuleGradeCreate UserModuleGradeCreateAttributes
        UserModuleGradeCreateAttributesDict UserModuleGradeCreateDict UserModuleGradeCreateDocument
        UserModuleGradeCreateDocumentDict UserModuleGradeCreateRelationships
        UserModuleGradeCreateRelationshipsDict UserModuleGradeDocument
    """,
    "users_notifications": """
        NotificationAnnouncement NotificationChannel UserNotification UserNotificationAttributes
        UserNotificationDocument UserNotificationPage UserNotificationUpdate UserNotificationUpdateAttributes
        UserNotificationUpdateAttributesDict UserNotificationUpdateDict UserNotificationUpdateDocument
        UserNotificationUpdateDocumentDict
    """,
    "users_player_state": """
        PlayerState PlayerStateUpdate PlayerStateUpdateDict
    """,
    "users_points": """
        ExternalPoints ExternalPointsDict
    """,
    "users_recommendation_preferences": """
        RecommendationPreference RecommendationPreferenceCreate RecommendationPreferenceCreateDict
        RecommendationPreferenceUpdate RecommendationPreferenceUpdateAttributes
        RecommendationPreferenceUpdateAttributesDict RecommendationPreferenceUpdateDict RecommendationStrip
        RecommendationStripAttributes RecommendationStripList UserRecommendationPreferences
        UserRecommendationPreferencesAttributes UserRecommendationPreferencesCreate
        UserRecommendationPreferencesCreateAttributes UserRecommendationPreferencesCreateAttributesDict
        UserRecommendationPreferencesCreateDict UserRecommendationPreferencesCreateDocument
        UserRecommendationPreferencesCreateDocumentDict UserRecommendationPreferencesDocument
        UserRecommendationPreferencesUpdate UserRecommendationPreferencesUpdateAttributes
        UserRecommendationPreferencesUpdateAttributesDict UserRecommendationPreferencesUpdateDict
        UserRecommendationPreferencesUpdateDocument UserRecommendationPreferencesUpdateDocumentDict
    """,
    "users_skill_interests": """
        SkillInterestSearchResult SkillInterestSearchResultAttributes SkillInterestSearchResultPage
        SkillInterestSource UserSkillInterest UserSkillInterestAttributes UserSkillInterestDocument
        UserSkillInterestPage UserSkillInterestRelationships
    """,
    "webhooks": """
        WebhookCompletion WebhookDelivery WebhookEnrollment WebhookEvent WebhookEventData WebhookEventName
        WebhookInstance WebhookLearningObject WebhookOutcome WebhookProgress WebhookRequest WebhookSeats
        WebhookUnenrollment
    """,
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    return found


def __dir__() -> list[str]:
    return sorted(_MODULES)
