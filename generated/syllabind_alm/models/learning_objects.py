"""Adobe Learning Manager API: models of `learning_objects`. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, ClassVar, Literal, NotRequired, TypedDict

from msgspec import field as json_field
from syllabind.core.enums import OpenEnum
from syllabind.core.jsonapi import RelatedMany, RelatedOne
from syllabind.core.models import UNSET, Model, Timestamp, Unset

from .. import models

__all__ = [
    "AdaptiveConfig",
    "AttemptEndCriteria",
    "AuthorDetail",
    "CatalogLabel",
    "CatalogLabelValue",
    "CertificationError",
    "CertificationErrorMeta",
    "EnrollmentType",
    "ExtensionOverride",
    "LearnerAttemptInfo",
    "LearnerState",
    "LearningObject",
    "LearningObjectAttributes",
    "LearningObjectAuthorFilter",
    "LearningObjectAuthorFilterDict",
    "LearningObjectDocument",
    "LearningObjectEnforcedField",
    "LearningObjectInstance",
    "LearningObjectInstanceAttributes",
    "LearningObjectInstanceDocument",
    "LearningObjectInstanceRelationships",
    "LearningObjectInstanceState",
    "LearningObjectPage",
    "LearningObjectPageMeta",
    "LearningObjectPreview",
    "LearningObjectPreviewPage",
    "LearningObjectQuery",
    "LearningObjectQueryDict",
    "LearningObjectRelationships",
    "LearningObjectResource",
    "LearningObjectResourceAttributes",
    "LearningObjectResourceRelationships",
    "LearningObjectSection",
    "LearningObjectSkill",
    "LearningObjectSkillAttributes",
    "LearningObjectSkillRelationships",
    "LearningObjectState",
    "LoEnrollmentMeta",
    "LoEnrollmentMetaAttributes",
    "LoEnrollmentMetaDocument",
    "LoFormat",
    "LoInterest",
    "LoInterestAttributes",
    "LoInterestDocument",
    "LoInterestRelationships",
    "LoResourceType",
    "LoType",
    "ModuleScoring",
    "MultipleAttempt",
    "PrerequisiteConstraint",
    "Rating",
    "RecommendationCriterion",
    "RecommendationCriterionFilter",
    "RecommendationCriterionFilterDict",
    "RecommendationLevel",
    "Resource",
    "ResourceAttributes",
    "ResourceContentType",
    "ResourceRelationships",
    "ResourceType",
    "Room",
    "RoomAttributes",
    "SearchSnippet",
    "SessionRecording",
    "SubmissionState",
    "TimeSlot",
]


class AttemptEndCriteria(OpenEnum):
    """What ends an attempt."""

    COMPLETION = "COMPLETION"
    PLAYER_CLOSE = "PLAYER_CLOSE"


class EnrollmentType(OpenEnum):
    """Who may enroll."""

    SELF_ENROLL = "Self Enroll"
    ADMIN_ENROLL = "Admin Enroll"
    MANAGER_APPROVAL = "Manager Approval"


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


class ModuleScoring(OpenEnum):
    """Which attempt counts."""

    HIGHEST = "HIGHEST"
    LATEST = "LATEST"


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


class AdaptiveConfig(Model, kw_only=True):
    """Whom a section of an adaptive program is for."""

    user_group_id: Any | Unset = json_field(name="userGroupId", default=UNSET)
    """Type unknown."""
    user_group_name: str | Unset = json_field(name="userGroupName", default=UNSET)
    mandatory: bool | Unset = UNSET


class AuthorDetail(Model, kw_only=True):
    """A shared or legacy author."""

    author_id: Any | Unset = json_field(name="authorId", default=UNSET)
    """Type unknown in answers."""
    author_name: str | Unset = json_field(name="authorName", default=UNSET)
    author_type: str | Unset = json_field(name="authorType", default=UNSET)


class CatalogLabel(Model, kw_only=True):
    """A label of the catalog with its values."""

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    mandatory: bool | Unset = UNSET
    values: list[str] | Unset = UNSET
    catalog_label_value_ids: list[CatalogLabelValue] | Unset = json_field(name="catalogLabelValueIds", default=UNSET)
    catalog_field_id: str | Unset = json_field(name="catalogFieldId", default=UNSET)
    field_value_id: str | Unset = json_field(name="fieldValueId", default=UNSET)


class CatalogLabelValue(Model, kw_only=True):
    """A value of a catalog label."""

    name: str | Unset = UNSET
    id: str | Unset = UNSET


class CertificationError(Model, kw_only=True):
    """An error answer of applicableCertification, or of the service before it."""

    meta: CertificationErrorMeta | Unset = UNSET
    status: str | Unset = UNSET
    title: str | Unset = UNSET
    source: models.ErrorSource | Unset = UNSET


class CertificationErrorMeta(Model, kw_only=True):
    """What is wrong."""

    error: str | Unset = UNSET
    detail: str | Unset = UNSET


class ExtensionOverride(Model, kw_only=True):
    """Whether an extension of the account is on here."""

    id: str | Unset = UNSET
    enabled: Any | Unset = UNSET
    """A text in Adobe's client; its values are unknown."""


class LearnerAttemptInfo(Model, kw_only=True):
    """The learner's attempts at a module."""

    attempts_finished_count: int | Unset = json_field(name="attemptsFinishedCount", default=UNSET)
    current_attempt_number: int | Unset = json_field(name="currentAttemptNumber", default=UNSET)
    last_attempt_end_time: str | Unset = json_field(name="lastAttemptEndTime", default=UNSET)
    current_attempt_start_time: str | Unset = json_field(name="currentAttemptStartTime", default=UNSET)
    current_attempt_end_time: str | Unset = json_field(name="currentAttemptEndTime", default=UNSET)


class LearningObject(Model, kw_only=True, tag_field="type", tag="learningObject"):
    """What a person can enroll in: a course, a learning program, a certification or a job aid."""

    type: ClassVar[Literal["learningObject"]] = "learningObject"
    id: str
    attributes: LearningObjectAttributes | Unset = UNSET
    relationships: LearningObjectRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    authors: ClassVar[RelatedMany[models.User]] = RelatedMany("authors")
    enrollment: ClassVar[RelatedOne[models.LearningObjectInstanceEnrollment]] = RelatedOne("enrollment")
    instances: ClassVar[RelatedMany[LearningObjectInstance]] = RelatedMany("instances")
    prerequisite_los: ClassVar[RelatedMany[LearningObject]] = RelatedMany("prerequisiteLOs")
    skills: ClassVar[RelatedMany[LearningObjectSkill]] = RelatedMany("skills")
    sub_los: ClassVar[RelatedMany[LearningObject]] = RelatedMany("subLOs")
    supplementary_los: ClassVar[RelatedMany[LearningObject]] = RelatedMany("supplementaryLOs")
    supplementary_resources: ClassVar[RelatedMany[Resource]] = RelatedMany("supplementaryResources")
    alternate_completions: ClassVar[RelatedMany[LearningObject]] = RelatedMany("alternateCompletions")


class LearningObjectAttributes(Model, kw_only=True):
    """What a learning object is. Every attribute may be missing."""

    author_names: list[str] | Unset = json_field(name="authorNames", default=UNSET)
    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    date_published: Timestamp | Unset = json_field(name="datePublished", default=UNSET)
    date_updated: Timestamp | Unset = json_field(name="dateUpdated", default=UNSET)
    effective_modified_date: Timestamp | Unset = json_field(name="effectiveModifiedDate", default=UNSET)
    duration: int | Unset = UNSET
    """Seconds."""
    effectiveness_index: float | Unset = json_field(name="effectivenessIndex", default=UNSET)
    enrollment_type: EnrollmentType | Unset = json_field(name="enrollmentType", default=UNSET)
    image_url: str | Unset = json_field(name="imageUrl", default=UNSET)
    is_external: bool | Unset = json_field(name="isExternal", default=UNSET)
    is_sub_lo_order_enforced: bool | Unset = json_field(name="isSubLoOrderEnforced", default=UNSET)
    lo_type: LoType | Unset = json_field(name="loType", default=UNSET)
    state: LearningObjectState | Unset = UNSET
    tags: list[str] | Unset = UNSET
    has_optional_lo_resources: bool | Unset = json_field(name="hasOptionalLoResources", default=UNSET)
    has_preview: bool | Unset = json_field(name="hasPreview", default=UNSET)
    is_mqa_enabled: bool | Unset = json_field(name="isMqaEnabled", default=UNSET)
    is_prerequisite_enforced: bool | Unset = json_field(name="isPrerequisiteEnforced", default=UNSET)
    module_reset_enabled: bool | Unset = json_field(name="moduleResetEnabled", default=UNSET)
    unenrollment_allowed: bool | Unset = json_field(name="unenrollmentAllowed", default=UNSET)
    lo_format: LoFormat | Unset = json_field(name="loFormat", default=UNSET)
    lo_resource_completion_count: int | Unset = json_field(name="loResourceCompletionCount", default=UNSET)
    """Modules to complete."""
    catalog_labels: list[CatalogLabel] | Unset = json_field(name="catalogLabels", default=UNSET)
    localized_metadata: list[models.LocalizationMetadata] | Unset = json_field(name="localizedMetadata", default=UNSET)
    rating: Rating | Unset = UNSET
    banner_url: str | Unset = json_field(name="bannerUrl", default=UNSET)
    unique_id: str | Unset = json_field(name="uniqueId", default=UNSET)
    root_certification_id: str | Unset = json_field(name="rootCertificationId", default=UNSET)
    external_skill_names: list[str] | Unset = json_field(name="externalSkillNames", default=UNSET)
    skill_names: list[str] | Unset = json_field(name="skillNames", default=UNSET)
    is_enhanced_lp: bool | Unset = json_field(name="isEnhancedLP", default=UNSET)
    instance_switch_enabled: bool | Unset = json_field(name="instanceSwitchEnabled", default=UNSET)
    multienrollment_enabled: bool | Unset = json_field(name="multienrollmentEnabled", default=UNSET)
    is_bookmarked: bool | Unset = json_field(name="isBookmarked", default=UNSET)
    show_aggregated_resources: bool | Unset = json_field(name="showAggregatedResources", default=UNSET)
    modules_mandatory: bool | Unset = json_field(name="modulesMandatory", default=UNSET)
    completion_date_same_as_approval_date: bool | Unset = json_field(
        name="completionDateSameAsApprovalDate", default=UNSET
    )
    price: float | Unset = UNSET
    grace_period: float | Unset = json_field(name="gracePeriod", default=UNSET)
    author_details: list[AuthorDetail] | Unset = json_field(name="authorDetails", default=UNSET)
    who_should_take: list[str] | Unset = json_field(name="whoShouldTake", default=UNSET)
    waitlist_limit: int | Unset = json_field(name="waitlistLimit", default=UNSET)
    effectiveness_data: str | Unset = json_field(name="effectivenessData", default=UNSET)
    """Only when enforced."""
    products: list[RecommendationCriterion] | Unset = UNSET
    """Only when enforced."""
    roles: list[RecommendationCriterion] | Unset = UNSET
    """Only when enforced."""
    extension_overrides: list[ExtensionOverride] | Unset = json_field(name="extensionOverrides", default=UNSET)
    """Only when enforced."""
    sections: list[LearningObjectSection] | Unset = UNSET
    """Only when enforced."""
    prequisite_constraints: list[PrerequisiteConstraint] | Unset = json_field(
        name="prequisiteConstraints", default=UNSET
    )
    """Adobe's spelling; only when enforced."""
    snippets: list[SearchSnippet] | Unset = UNSET
    """In search only."""
    is_adaptive: bool | Unset = json_field(name="isAdaptive", default=UNSET)
    is_alternate_complete: bool | Unset = json_field(name="isAlternateComplete", default=UNSET)
    """Completed through an alternate, which gives no skill, badge or points."""
    lo_sub_type: Any | Unset = json_field(name="loSubType", default=UNSET)
    """Type unknown."""
    downloadable: Any | Unset = UNSET
    """Type unknown."""
    gradebook_enabled: bool | Unset = json_field(name="gradebookEnabled", default=UNSET)
    gradebook_visible_learner: bool | Unset = json_field(name="gradebookVisibleLearner", default=UNSET)
    gradebook_all_modules: Any | Unset = json_field(name="gradebookAllModules", default=UNSET)
    """Type unknown."""
    gradebook_passing_score: Any | Unset = json_field(name="gradebookPassingScore", default=UNSET)
    """A number or null, seen."""
    created_by_user_id: Any | Unset = json_field(name="createdByUserId", default=UNSET)
    """Type unknown."""


class LearningObjectAuthorFilter(Model, kw_only=True):
    """A legacy author."""

    author_id: int | Unset = json_field(name="authorId", default=UNSET)
    author_type: str | Unset = json_field(name="authorType", default=UNSET)


class LearningObjectDocument(Model, kw_only=True):
    """A learning object."""

    links: models.Links | Unset = UNSET
    data: LearningObject
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectInstance(Model, kw_only=True, tag_field="type", tag="learningObjectInstance"):
    """One run of a learning object."""

    type: ClassVar[Literal["learningObjectInstance"]] = "learningObjectInstance"
    id: str
    attributes: LearningObjectInstanceAttributes | Unset = UNSET
    relationships: LearningObjectInstanceRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    badge: ClassVar[RelatedOne[models.Badge]] = RelatedOne("badge")
    l1_feedback_info: ClassVar[RelatedOne[models.FeedbackInfo]] = RelatedOne("l1FeedbackInfo")
    learning_object: ClassVar[RelatedOne[LearningObject]] = RelatedOne("learningObject")
    lo_resources: ClassVar[RelatedMany[LearningObjectResource]] = RelatedMany("loResources")
    sub_lo_instances: ClassVar[RelatedMany[LearningObjectInstance]] = RelatedMany("subLoInstances")
    enrollment: ClassVar[RelatedOne[models.LearningObjectInstanceEnrollment]] = RelatedOne("enrollment")


class LearningObjectInstanceAttributes(Model, kw_only=True):
    """What an instance is."""

    completion_deadline: str | Unset = json_field(name="completionDeadline", default=UNSET)
    """A date, a number of days or a text; not documented."""
    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    enrollment_count: int | Unset = json_field(name="enrollmentCount", default=UNSET)
    is_default: bool | Unset = json_field(name="isDefault", default=UNSET)
    seat_limit: int | Unset = json_field(name="seatLimit", default=UNSET)
    state: LearningObjectInstanceState | Unset = UNSET
    validity: str | Unset = UNSET
    """A date, a number of days or a text; not documented."""
    localized_metadata: list[models.LocalizationMetadata] | Unset = json_field(name="localizedMetadata", default=UNSET)
    """The manual lists it as a relationship; answers have it here."""
    is_aet: bool | Unset = json_field(name="isAET", default=UNSET)
    is_flexible: bool | Unset = json_field(name="isFlexible", default=UNSET)
    gamification_enabled: bool | Unset = json_field(name="gamificationEnabled", default=UNSET)
    enabled_l1_feedback_for_each_course: bool | Unset = json_field(name="enabledL1FeedbackForEachCourse", default=UNSET)
    enrollment_deadline: Timestamp | Unset = json_field(name="enrollmentDeadline", default=UNSET)
    unenrollment_deadline: Timestamp | Unset = json_field(name="unenrollmentDeadline", default=UNSET)
    start_date: Timestamp | Unset = json_field(name="startDate", default=UNSET)
    locale: str | Unset = UNSET
    time_zone_code: str | Unset = json_field(name="timeZoneCode", default=UNSET)
    """Of courses only; key of a time zone of the account."""
    seat_consumed: int | Unset = json_field(name="seatConsumed", default=UNSET)
    waitlist_count: int | Unset = json_field(name="waitlistCount", default=UNSET)


class LearningObjectInstanceDocument(Model, kw_only=True):
    """An instance."""

    links: models.Links | Unset = UNSET
    data: LearningObjectInstance
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectInstanceRelationships(Model, kw_only=True):
    """What an instance leads to."""

    badge: models.ToOne | Unset = UNSET
    l1_feedback_info: models.ToOne | Unset = json_field(name="l1FeedbackInfo", default=UNSET)
    learning_object: models.ToOne | Unset = json_field(name="learningObject", default=UNSET)
    lo_resources: models.ToMany | Unset = json_field(name="loResources", default=UNSET)
    """Its modules."""
    sub_lo_instances: models.ToMany | Unset = json_field(name="subLoInstances", default=UNSET)
    enrollment: models.ToOne | Unset = UNSET


class LearningObjectPage(Model, kw_only=True):
    """A page of learning objects."""

    links: models.Links | Unset = UNSET
    data: list[LearningObject]
    included: list[models.Included] | Unset = UNSET
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
    links: models.ResourceLinks | Unset = UNSET


class LearningObjectPreviewPage(Model, kw_only=True):
    """A page of learningObjectPreview resources."""

    links: models.Links | Unset = UNSET
    data: list[LearningObjectPreview]
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LearningObjectQuery(Model, kw_only=True):
    """Filters of learning objects, under the names of the list's parameters. Those for free seats, wait lists and
    times exist since July 2024; their names are not printed."""

    filter_lo_types: list[LoType] | Unset = json_field(name="filter.loTypes", default=UNSET)
    """Only these kinds. The manual also spells it `filter.lotypes`."""
    filter_ignore_enhanced_lp: bool | Unset = json_field(name="filter.ignoreEnhancedLP", default=UNSET)
    """Leave out enhanced learning programs; true unless said otherwise."""
    filter_catalog_ids: list[str] | Unset = json_field(name="filter.catalogIds", default=UNSET)
    """Only what is in these catalogs."""
    filter_skill_name: list[str] | Unset = json_field(name="filter.skillName", default=UNSET)
    """Only what gives these skills, by name."""
    filter_tag_name: list[str] | Unset = json_field(name="filter.tagName", default=UNSET)
    """Only what has these tags."""
    filter_skill_level: list[str] | Unset = json_field(name="filter.skill.level", default=UNSET)
    """Only what gives these levels of a skill."""
    filter_learner_state: list[LearnerState] | Unset = json_field(name="filter.learnerState", default=UNSET)
    """Only where the learner is this far."""
    filter_lo_format: list[LoFormat] | Unset = json_field(name="filter.loFormat", default=UNSET)
    """Only what is delivered this way."""
    filter_duration_range: list[str] | Unset = json_field(name="filter.duration.range", default=UNSET)
    """Only what takes so long, as `min-max` in seconds (`0-1800`)."""
    filter_price: str | Unset = json_field(name="filter.price", default=UNSET)
    """`free` or `paid`."""
    filter_price_range: list[str] | Unset = json_field(name="filter.priceRange", default=UNSET)
    """Only what costs so much, as `min-max`."""
    filter_city_name: list[str] | Unset = json_field(name="filter.cityName", default=UNSET)
    """Only what has sessions in these cities."""
    filter_lo_location_id: list[str] | Unset = json_field(name="filter.lo.locationId", default=UNSET)
    """Only what has sessions at these locations."""
    filter_bookmarks: bool | Unset = json_field(name="filter.bookmarks", default=UNSET)
    """Only what the learner has bookmarked."""
    filter_announced_groups: list[str] | Unset = json_field(name="filter.announcedGroups", default=UNSET)
    """Only what is announced to these user groups."""
    filter_effective_modified_date_from_date: Timestamp | Unset = json_field(
        name="filter.effectiveModifiedDate.fromDate", default=UNSET
    )
    """Only what has changed since then."""
    filter_effective_modified_date_to_date: Timestamp | Unset = json_field(
        name="filter.effectiveModifiedDate.toDate", default=UNSET
    )
    """Only what has changed until then."""
    filter_recommendation_levels: list[RecommendationLevel] | Unset = json_field(
        name="filter.recommendationLevels", default=UNSET
    )
    """Only what is recommended for these levels."""
    filter_exclude_ignored_recommendations: bool | Unset = json_field(
        name="filter.excludeIgnoredRecommendations", default=UNSET
    )
    """Leave out what the learner has blocked."""
    filter_ignore_higher_order_lo_enrollment: bool | Unset = json_field(
        name="filter.ignoreHigherOrderLOEnrollment", default=UNSET
    )
    filter_lang_sub_los: bool | Unset = json_field(name="filter.lang.subLOs", default=UNSET)
    filter_lang_two_letter_code: bool | Unset = json_field(name="filter.lang.twoLetterCode", default=UNSET)
    filter_external_certifications: bool | Unset = json_field(name="filter.externalCertifications", default=UNSET)
    """Only external certifications."""
    filter_enrollment_type: str | Unset = json_field(name="filter.enrollmentType", default=UNSET)
    """`SELF_ENROLL` or `AUTO_ENROLL`."""
    filter_job_aid_type: str | Unset = json_field(name="filter.jobAidType", default=UNSET)
    """`AI_COACH` is known."""
    filter_alternate_complete_lo_mode: str | Unset = json_field(name="filter.alternateCompleteLo.mode", default=UNSET)
    """`UNION` or `INTERSECTION`."""
    filter_alternate_complete_lo_exclude: str | Unset = json_field(
        name="filter.alternateCompleteLo.exclude", default=UNSET
    )
    """`completed` is known."""
    language: list[str] | Unset = UNSET
    """Only what there is in these languages."""
    preferred_sort_partition_order: list[LearnerState] | Unset = json_field(
        name="preferredSortPartitionOrder", default=UNSET
    )
    """Learner states, in the order in which they are to come."""
    show_lo_content_source: bool | Unset = json_field(name="showLoContentSource", default=UNSET)
    use_cache: bool | Unset = json_field(name="useCache", default=UNSET)
    ids: list[str] | Unset = UNSET
    """Only these learning objects."""
    filter_authors: list[LearningObjectAuthorFilter] | Unset = json_field(name="filter.authors", default=UNSET)
    """Only what these legacy authors wrote."""
    filter_recommendation_products: list[RecommendationCriterionFilter] | Unset = json_field(
        name="filter.recommendationProducts", default=UNSET
    )
    """Only what is recommended for these products."""
    filter_recommendation_roles: list[RecommendationCriterionFilter] | Unset = json_field(
        name="filter.recommendationRoles", default=UNSET
    )
    """Only what is recommended for these roles."""


class LearningObjectRelationships(Model, kw_only=True):
    """What a learning object leads to."""

    authors: models.ToMany | Unset = UNSET
    enrollment: models.ToOne | Unset = UNSET
    """The learner's primary enrollment."""
    instances: models.ToMany | Unset = UNSET
    prerequisite_los: models.ToMany | Unset = json_field(name="prerequisiteLOs", default=UNSET)
    skills: models.ToMany | Unset = UNSET
    sub_los: models.ToMany | Unset = json_field(name="subLOs", default=UNSET)
    """Parts of a program or certification."""
    supplementary_los: models.ToMany | Unset = json_field(name="supplementaryLOs", default=UNSET)
    supplementary_resources: models.ToMany | Unset = json_field(name="supplementaryResources", default=UNSET)
    alternate_completions: models.ToMany | Unset = json_field(name="alternateCompletions", default=UNSET)


class LearningObjectResource(Model, kw_only=True, tag_field="type", tag="learningObjectResource"):
    """A module of a course."""

    type: ClassVar[Literal["learningObjectResource"]] = "learningObjectResource"
    id: str
    attributes: LearningObjectResourceAttributes | Unset = UNSET
    relationships: LearningObjectResourceRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    learning_object: ClassVar[RelatedOne[LearningObject]] = RelatedOne("learningObject")
    lo_instance: ClassVar[RelatedOne[LearningObjectInstance]] = RelatedOne("loInstance")
    resources: ClassVar[RelatedMany[Resource]] = RelatedMany("resources")
    checklist_reviewed_by: ClassVar[RelatedOne[models.User]] = RelatedOne("checklistReviewedBy")


class LearningObjectResourceAttributes(Model, kw_only=True):
    """What a module is and, for a learner, how far it is."""

    external_reporting: bool | Unset = json_field(name="externalReporting", default=UNSET)
    lo_resource_type: LoResourceType | Unset = json_field(name="loResourceType", default=UNSET)
    resource_type: ResourceType | Unset = json_field(name="resourceType", default=UNSET)
    version: int | Unset = UNSET
    localized_metadata: list[models.LocalizationMetadata] | Unset = json_field(name="localizedMetadata", default=UNSET)
    """The manual lists it as a relationship; answers have it here."""
    mandatory: bool | Unset = UNSET
    multiple_attempt_enabled: bool | Unset = json_field(name="multipleAttemptEnabled", default=UNSET)
    submission_enabled: bool | Unset = json_field(name="submissionEnabled", default=UNSET)
    preview_enabled: bool | Unset = json_field(name="previewEnabled", default=UNSET)
    is_checklist_mandatory: bool | Unset = json_field(name="isChecklistMandatory", default=UNSET)
    is_expired_submission: bool | Unset = json_field(name="isExpiredSubmission", default=UNSET)
    has_content_driven_attempt_tracking: bool | Unset = json_field(
        name="hasContentDrivenAttemptTracking", default=UNSET
    )
    show_checklist_comment: bool | Unset = json_field(name="showChecklistComment", default=UNSET)
    show_reviewer_name_to_learner: bool | Unset = json_field(name="showReviewerNameToLearner", default=UNSET)
    resource_sub_type: str | Unset = json_field(name="resourceSubType", default=UNSET)
    """`CHECKLIST` seen."""
    checklist_evaluation_status: str | Unset = json_field(name="checklistEvaluationStatus", default=UNSET)
    """PENDING, PASSED or passed, failed seen."""
    checklist_comment: str | Unset = json_field(name="checklistComment", default=UNSET)
    submission_state: SubmissionState | Unset = json_field(name="submissionState", default=UNSET)
    submission_url: str | Unset = json_field(name="submissionUrl", default=UNSET)
    submission_date: Timestamp | Unset = json_field(name="submissionDate", default=UNSET)
    time_slot: TimeSlot | Unset = json_field(name="timeSlot", default=UNSET)
    multiple_attempt: MultipleAttempt | Unset = json_field(name="multipleAttempt", default=UNSET)
    learner_attempt_info: LearnerAttemptInfo | Unset = json_field(name="learnerAttemptInfo", default=UNSET)
    session_recording_info: list[SessionRecording] | Unset = json_field(name="sessionRecordingInfo", default=UNSET)
    vc_hosting_system: Any | Unset = json_field(name="vcHostingSystem", default=UNSET)
    """Type unknown."""
    vc_connector_id: Any | Unset = json_field(name="vcConnectorId", default=UNSET)
    """Type unknown."""
    weight: Any | Unset = UNSET
    """Type unknown."""
    credit_duration: Any | Unset = json_field(name="creditDuration", default=UNSET)
    """Type unknown."""


class LearningObjectResourceRelationships(Model, kw_only=True):
    """What a module leads to."""

    learning_object: models.ToOne | Unset = json_field(name="learningObject", default=UNSET)
    lo_instance: models.ToOne | Unset = json_field(name="loInstance", default=UNSET)
    resources: models.ToMany | Unset = UNSET
    checklist_reviewed_by: models.ToOne | Unset = json_field(name="checklistReviewedBy", default=UNSET)


class LearningObjectSection(Model, kw_only=True):
    """A section of a learning program."""

    section_id: str | Unset = json_field(name="sectionId", default=UNSET)
    lo_ids: list[str] | Unset = json_field(name="loIds", default=UNSET)
    mandatory: bool | Unset = UNSET
    mandatory_lo_count: int | Unset = json_field(name="mandatoryLOCount", default=UNSET)
    localized_metadata: list[models.LocalizationMetadata] | Unset = json_field(name="localizedMetadata", default=UNSET)
    adaptive_config: list[AdaptiveConfig] | Unset = json_field(name="adaptiveConfig", default=UNSET)
    """For administrators only."""


class LearningObjectSkill(Model, kw_only=True, tag_field="type", tag="learningObjectSkill"):
    """Credits of a learning object towards a level of a skill."""

    type: ClassVar[Literal["learningObjectSkill"]] = "learningObjectSkill"
    id: str
    attributes: LearningObjectSkillAttributes | Unset = UNSET
    relationships: LearningObjectSkillRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    learning_object: ClassVar[RelatedOne[LearningObject]] = RelatedOne("learningObject")
    skill_level: ClassVar[RelatedOne[models.SkillLevel]] = RelatedOne("skillLevel")


class LearningObjectSkillAttributes(Model, kw_only=True):
    """Credits towards a level."""

    credits: float | Unset = UNSET
    learning_object_id: str | Unset = json_field(name="learningObjectId", default=UNSET)
    """Stands in for the relationship, which is deprecated."""


class LearningObjectSkillRelationships(Model, kw_only=True):
    """What the credits connect."""

    learning_object: models.ToOne | Unset = json_field(name="learningObject", default=UNSET)
    skill_level: models.ToOne | Unset = json_field(name="skillLevel", default=UNSET)


class LoEnrollmentMeta(Model, kw_only=True, tag_field="type", tag="loEnrollmentMeta"):
    """Whether a learner can enroll."""

    type: ClassVar[Literal["loEnrollmentMeta"]] = "loEnrollmentMeta"
    id: str
    attributes: LoEnrollmentMetaAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class LoEnrollmentMetaAttributes(Model, kw_only=True):
    """Whether enrolling is possible and done."""

    enrollable: bool | Unset = UNSET
    enrolled: bool | Unset = UNSET


class LoEnrollmentMetaDocument(Model, kw_only=True):
    """One loEnrollmentMeta."""

    links: models.Links | Unset = UNSET
    data: LoEnrollmentMeta
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LoInterest(Model, kw_only=True, tag_field="type", tag="loInterest"):
    """A learner's interest in a learning object."""

    type: ClassVar[Literal["loInterest"]] = "loInterest"
    id: str
    attributes: LoInterestAttributes | Unset = UNSET
    relationships: LoInterestRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    learning_object: ClassVar[RelatedOne[LearningObject]] = RelatedOne("learningObject")


class LoInterestAttributes(Model, kw_only=True):
    """Whether there is an interest."""

    interested: bool | Unset = UNSET
    user_id: Any | Unset = json_field(name="userId", default=UNSET)
    """Type unknown."""


class LoInterestDocument(Model, kw_only=True):
    """One loInterest."""

    links: models.Links | Unset = UNSET
    data: LoInterest
    included: list[models.Included] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET


class LoInterestRelationships(Model, kw_only=True):
    """What a loInterest leads to."""

    learning_object: models.ToOne | Unset = json_field(name="learningObject", default=UNSET)


class MultipleAttempt(Model, kw_only=True):
    """How often a module may be tried."""

    attempt_duration: float | Unset = json_field(name="attemptDuration", default=UNSET)
    attempt_end_criteria: AttemptEndCriteria | Unset = json_field(name="attemptEndCriteria", default=UNSET)
    infinite_attempts: bool | Unset = json_field(name="infiniteAttempts", default=UNSET)
    max_attempt_count: int | Unset = json_field(name="maxAttemptCount", default=UNSET)
    stop_attempt_on_successful_complete: bool | Unset = json_field(
        name="stopAttemptOnSuccessfulComplete", default=UNSET
    )
    time_between_attempts: float | Unset = json_field(name="timeBetweenAttempts", default=UNSET)
    allowed_revisit_after_max_attempts: bool | Unset = json_field(name="allowedRevisitAfterMaxAttempts", default=UNSET)
    module_scoring: ModuleScoring | Unset = json_field(name="moduleScoring", default=UNSET)


class PrerequisiteConstraint(Model, kw_only=True):
    """Whether a prerequisite is mandatory."""

    prerequisite_lo_id: str | Unset = json_field(name="prerequisiteLOId", default=UNSET)
    mandatory: bool | Unset = UNSET


class Rating(Model, kw_only=True):
    """Stars that learners have given."""

    average_rating: float | Unset = json_field(name="averageRating", default=UNSET)
    ratings_count: int | Unset = json_field(name="ratingsCount", default=UNSET)


class RecommendationCriterion(Model, kw_only=True):
    """A product or role that recommendations go by."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    levels: list[RecommendationLevel] | Unset = UNSET


class RecommendationCriterionFilter(Model, kw_only=True):
    """A product or role, and its levels."""

    name: str | Unset = UNSET
    levels: list[RecommendationLevel] | Unset = UNSET


class Resource(Model, kw_only=True, tag_field="type", tag="resource"):
    """One form of a module, by delivery or language."""

    type: ClassVar[Literal["resource"]] = "resource"
    id: str
    attributes: ResourceAttributes | Unset = UNSET
    relationships: ResourceRelationships | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET
    room: ClassVar[RelatedOne[Room]] = RelatedOne("room")


class ResourceAttributes(Model, kw_only=True):
    """What a learner opens."""

    author_desired_duration: float | Unset = json_field(name="authorDesiredDuration", default=UNSET)
    """Seconds."""
    completion_deadline: Timestamp | Unset = json_field(name="completionDeadline", default=UNSET)
    content_structure_info_url: str | Unset = json_field(name="contentStructureInfoUrl", default=UNSET)
    content_type: ResourceContentType | Unset = json_field(name="contentType", default=UNSET)
    content_zip_size: int | Unset = json_field(name="contentZipSize", default=UNSET)
    content_zip_url: str | Unset = json_field(name="contentZipUrl", default=UNSET)
    date_created: Timestamp | Unset = json_field(name="dateCreated", default=UNSET)
    date_start: Timestamp | Unset = json_field(name="dateStart", default=UNSET)
    desired_duration: float | Unset = json_field(name="desiredDuration", default=UNSET)
    """Seconds."""
    download_url: str | Unset = json_field(name="downloadUrl", default=UNSET)
    extra_data: str | Unset = json_field(name="extraData", default=UNSET)
    has_quiz: bool | Unset = json_field(name="hasQuiz", default=UNSET)
    has_toc: bool | Unset = json_field(name="hasToc", default=UNSET)
    instructor_names: list[str] | Unset = json_field(name="instructorNames", default=UNSET)
    is_default: bool | Unset = json_field(name="isDefault", default=UNSET)
    locale: str | Unset = UNSET
    location: str | Unset = UNSET
    """URL to launch, or a place."""
    name: str | Unset = UNSET
    only_quiz: bool | Unset = json_field(name="onlyQuiz", default=UNSET)
    reporting_info: str | Unset = json_field(name="reportingInfo", default=UNSET)
    reporting_type: str | Unset = json_field(name="reportingType", default=UNSET)
    seat_limit: int | Unset = json_field(name="seatLimit", default=UNSET)
    caption_source_url: str | Unset = json_field(name="captionSourceUrl", default=UNSET)
    room_location: str | Unset = json_field(name="roomLocation", default=UNSET)
    internal_resource_id: Any | Unset = json_field(name="internalResourceId", default=UNSET)
    """Type unknown."""
    is_external_url: Any | Unset = json_field(name="isExternalUrl", default=UNSET)
    """Type unknown; only when enforced."""
    avatar_urls: Any | Unset = json_field(name="avatarUrls", default=UNSET)
    """Type unknown."""


class ResourceRelationships(Model, kw_only=True):
    """What a resource leads to."""

    room: models.ToOne | Unset = UNSET


class Room(Model, kw_only=True, tag_field="type", tag="room"):
    """A room of a classroom session."""

    type: ClassVar[Literal["room"]] = "room"
    id: str
    attributes: RoomAttributes | Unset = UNSET
    links: models.ResourceLinks | Unset = UNSET


class RoomAttributes(Model, kw_only=True):
    """What a room is."""

    room_info: str | Unset = json_field(name="roomInfo", default=UNSET)
    room_name: str | Unset = json_field(name="roomName", default=UNSET)
    seat_limit: int | Unset = json_field(name="seatLimit", default=UNSET)
    url: str | Unset = UNSET
    city: str | Unset = UNSET
    country_name: str | Unset = json_field(name="countryName", default=UNSET)
    state_name: str | Unset = json_field(name="stateName", default=UNSET)


class SearchSnippet(Model, kw_only=True):
    """Where a search has matched."""

    snippet: str | Unset = UNSET
    snippet_type: str | Unset = json_field(name="snippetType", default=UNSET)


class SessionRecording(Model, kw_only=True):
    """The recording of a session."""

    duration: Any | Unset = UNSET
    """A text in Adobe's client; its form is unknown."""
    endtime: str | Unset = UNSET
    """Adobe's spelling."""
    name: str | Unset = UNSET
    passcode: str | Unset = UNSET
    start_time: str | Unset = json_field(name="startTime", default=UNSET)
    url: str | Unset = UNSET
    transcript_url: str | Unset = json_field(name="transcriptUrl", default=UNSET)
    """Only when enforced."""


class TimeSlot(Model, kw_only=True):
    """When a module can be done."""

    start_time: Timestamp | Unset = json_field(name="startTime", default=UNSET)
    end_time: Timestamp | Unset = json_field(name="endTime", default=UNSET)


class LearningObjectAuthorFilterDict(TypedDict):
    """LearningObjectAuthorFilter as a plain dict, by its names in JSON."""

    authorId: NotRequired[int]
    authorType: NotRequired[str]


LearningObjectQueryDict = TypedDict(
    "LearningObjectQueryDict",
    {
        "filter.loTypes": NotRequired["Sequence[LoType | str]"],
        "filter.ignoreEnhancedLP": NotRequired["bool"],
        "filter.catalogIds": NotRequired["Sequence[str]"],
        "filter.skillName": NotRequired["Sequence[str]"],
        "filter.tagName": NotRequired["Sequence[str]"],
        "filter.skill.level": NotRequired["Sequence[str]"],
        "filter.learnerState": NotRequired["Sequence[LearnerState | str]"],
        "filter.loFormat": NotRequired["Sequence[LoFormat | str]"],
        "filter.duration.range": NotRequired["Sequence[str]"],
        "filter.price": NotRequired["str"],
        "filter.priceRange": NotRequired["Sequence[str]"],
        "filter.cityName": NotRequired["Sequence[str]"],
        "filter.lo.locationId": NotRequired["Sequence[str]"],
        "filter.bookmarks": NotRequired["bool"],
        "filter.announcedGroups": NotRequired["Sequence[str]"],
        "filter.effectiveModifiedDate.fromDate": NotRequired["datetime.datetime | str"],
        "filter.effectiveModifiedDate.toDate": NotRequired["datetime.datetime | str"],
        "filter.recommendationLevels": NotRequired["Sequence[RecommendationLevel | str]"],
        "filter.excludeIgnoredRecommendations": NotRequired["bool"],
        "filter.ignoreHigherOrderLOEnrollment": NotRequired["bool"],
        "filter.lang.subLOs": NotRequired["bool"],
        "filter.lang.twoLetterCode": NotRequired["bool"],
        "filter.externalCertifications": NotRequired["bool"],
        "filter.enrollmentType": NotRequired["str"],
        "filter.jobAidType": NotRequired["str"],
        "filter.alternateCompleteLo.mode": NotRequired["str"],
        "filter.alternateCompleteLo.exclude": NotRequired["str"],
        "language": NotRequired["Sequence[str]"],
        "preferredSortPartitionOrder": NotRequired["Sequence[LearnerState | str]"],
        "showLoContentSource": NotRequired["bool"],
        "useCache": NotRequired["bool"],
        "ids": NotRequired["Sequence[str]"],
        "filter.authors": NotRequired["Sequence[LearningObjectAuthorFilterDict]"],
        "filter.recommendationProducts": NotRequired["Sequence[RecommendationCriterionFilterDict]"],
        "filter.recommendationRoles": NotRequired["Sequence[RecommendationCriterionFilterDict]"],
    },
)
"""LearningObjectQuery as a plain dict, by its names in JSON."""


class RecommendationCriterionFilterDict(TypedDict):
    """RecommendationCriterionFilter as a plain dict, by its names in JSON."""

    name: NotRequired[str]
    levels: NotRequired[Sequence[RecommendationLevel | str]]
