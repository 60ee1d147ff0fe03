"""Adobe Learning Manager API: Courses, learning programs, certifications and job aids. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING, Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    LearningObject,
    LearningObjectDocument,
    LearningObjectEnforcedField,
    LearningObjectPage,
    LearningObjectPreviewPage,
    LearningObjectQuery,
    LearningObjectQueryDict,
    LoEnrollmentMeta,
    LoEnrollmentMetaDocument,
    SparseFields,
)

if TYPE_CHECKING:
    from .learning_objects_instances import AsyncLearningObjectsInstances, LearningObjectsInstances
    from .learning_objects_interest import AsyncLearningObjectsInterest, LearningObjectsInterest
    from .learning_objects_lo_resources import AsyncLearningObjectsLoResources, LearningObjectsLoResources
    from .learning_objects_notes import AsyncLearningObjectsNotes, LearningObjectsNotes

ListLearningObjectsInclude = Literal[
    "alternateCompletions",
    "authors",
    "enrollment",
    "enrollment.instances.subLoInstances",
    "enrollment.instances.subLoInstances.learningObject",
    "enrollment.loInstance",
    "enrollment.loInstance.loResources",
    "enrollment.loInstance.loResources.resources",
    "enrollment.loResourceGrades",
    "instance.subLoInstances",
    "instance.subLoInstances.learningObject.enrollment.loResourceGrades",
    "instances",
    "instances.badge",
    "instances.enrollment",
    "instances.enrollment.loResourceGrades",
    "instances.l1FeedbackInfo",
    "instances.loResources",
    "instances.loResources.resources",
    "instances.loResources.resources.room",
    "prerequisiteLOs",
    "prerequisiteLOs.enrollment",
    "skills",
    "skills.skillLevel",
    "skills.skillLevel.badge",
    "skills.skillLevel.skill",
    "subLOs",
    "subLOs.enrollment",
    "subLOs.enrollment.loInstance",
    "subLOs.enrollment.loInstance.loResources",
    "subLOs.enrollment.loInstance.loResources.resources",
    "subLOs.enrollment.loResourceGrades",
    "subLOs.instances",
    "subLOs.instances.loResources",
    "subLOs.instances.loResources.resources",
    "subLOs.instances.loResources.resources.room",
    "subLOs.prerequisiteLOs",
    "subLOs.prerequisiteLOs.enrollment",
    "subLOs.subLOs",
    "subLOs.subLOs.enrollment",
    "subLOs.subLOs.enrollment.loResourceGrades",
    "subLOs.subLOs.instances",
    "subLOs.subLOs.instances.loResources",
    "subLOs.subLOs.instances.loResources.resources",
    "subLOs.subLOs.instances.loResources.resources.room",
    "subLOs.subLOs.prerequisiteLOs",
    "subLOs.subLOs.prerequisiteLOs.enrollment",
    "subLOs.supplementaryLOs",
    "subLOs.supplementaryLOs.instances",
    "subLOs.supplementaryLOs.instances.loResources",
    "subLOs.supplementaryLOs.instances.loResources.resources",
    "subLOs.supplementaryResources",
    "supplementaryLOs",
    "supplementaryLOs.instances",
    "supplementaryLOs.instances.loResources",
    "supplementaryLOs.instances.loResources.resources",
    "supplementaryResources",
]
ListLearningObjectsSort = Literal[
    "name",
    "-name",
    "date",
    "-date",
    "dueDate",
    "effectiveness",
    "rating",
    "-rating",
    "dateEnrolled",
    "-dateEnrolled",
    "recommendationScore",
    "-recommendationScore",
]
ListLearningObjectsFilterLoTypes = Literal["course", "learningProgram", "jobAid", "certification"]
ListLearningObjectsFilterSkillLevel = Literal["1", "2", "3"]
ListLearningObjectsFilterLearnerState = Literal["enrolled", "started", "completed", "notenrolled"]
ListLearningObjectsFilterLoFormat = Literal["Self Paced", "Activity", "Classroom", "Virtual Classroom", "Blended"]
ListLearningObjectsFilterRecommendationLevels = Literal["BEGINNER", "INTERMEDIATE", "ADVANCED"]
ListRelatedLearningObjectsType = Literal["recommendations", "learningPrograms", "sourceAlternateLOs"]
BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), total="/meta/count", size="page[limit]")
BY_CURSOR_2 = Sequential(items="/data", next=JsonLink("/links/next"), total="/meta/count", size="limit")


@operation("bookmarkLearningObject", None, NoneType, auth="oauth")
def bookmark_learning_object(id: str) -> RequestSpec:
    """Bookmark a learning object.

    Args:
        id: Id of the learning object.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L811
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/bookmark",
    )


@operation("getLearningObject", LearningObjectDocument, LearningObject, "/data", auth="oauth")
def get_learning_object(
    id: str,
    *,
    include: ListLearningObjectsInclude | Sequence[ListLearningObjectsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    enforced_fields_learning_object: LearningObjectEnforcedField
    | str
    | Sequence[LearningObjectEnforcedField | str]
    | Unset = UNSET,
    enforced_fields_resource: str | Sequence[str] | Unset = UNSET,
    enforced_fields_session_recording_info: str | Sequence[str] | Unset = UNSET,
) -> RequestSpec:
    """Fetch one learning object.

    An unknown id has been seen to answer 200 with `data` null, which is outside of this schema.

    Args:
        id: Id of the learning object.
        include: Relationship paths that Adobe names, the steps on the way to them, and the relationships of a
            learning object. Every level costs time. Deprecated since March 2024, on the list
            `enrollment.loInstance.loResources.resources` and `instances.loResources.resources` (leave
            `.resources` out); on one object `enrollment.instances.subLoInstances.learningObject` and
            `instance.subLoInstances.learningObject.enrollment.loResourceGrades` (end both at
            `subLoInstances`).
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        enforced_fields_learning_object: Attributes and relationships that come only when they are named here.
        enforced_fields_resource: Attributes that come only when they are named; `isExternalUrl` is known.
        enforced_fields_session_recording_info: Attributes that come only when they are named; `transcriptUrl`
            is known.

    Evidence: primary, https://experienceleague.adobe.com/en/docs/learning-manager/using/integration/developer-manual
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}",
        query=wire.query(
            wire.comma_separated("include", include, among=ListLearningObjectsInclude, least=1),
            wire.deep_object("fields", fields),
            wire.comma_separated(
                "enforced_fields_learning_object",
                enforced_fields_learning_object,
                wire="enforcedFields[learningObject]",
                least=1,
            ),
            wire.comma_separated(
                "enforced_fields_resource", enforced_fields_resource, wire="enforcedFields[resource]", least=1
            ),
            wire.comma_separated(
                "enforced_fields_session_recording_info",
                enforced_fields_session_recording_info,
                wire="enforcedFields[sessionRecordingInfo]",
                least=1,
            ),
        ),
    )


@operation("getApplicableCertification", LearningObjectDocument, LearningObject, "/data", auth="oauth")
def get_applicable_certification(
    id: str,
    *,
    include: ListLearningObjectsInclude | Sequence[ListLearningObjectsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
) -> RequestSpec:
    """Find the version of a recurring certification that holds for the learner.

    Takes the id of the root certification; the answer has another id. Adobe states 70 requests a minute for
    learners and 500 an hour for administrators.

    Args:
        id: Id of the root certification.
        include: Relationship paths that Adobe names, the steps on the way to them, and the relationships of a
            learning object. Every level costs time. Deprecated since March 2024, on the list
            `enrollment.loInstance.loResources.resources` and `instances.loResources.resources` (leave
            `.resources` out); on one object `enrollment.instances.subLoInstances.learningObject` and
            `instance.subLoInstances.learningObject.enrollment.loResourceGrades` (end both at
            `subLoInstances`).
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-august-2026.md?plain=1#L526
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/applicableCertification",
        query=wire.query(
            wire.comma_separated("include", include, among=ListLearningObjectsInclude, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@operation("getEnrollmentMeta", LoEnrollmentMetaDocument, LoEnrollmentMeta, "/data", auth="oauth")
def get_enrollment_meta(id: str) -> RequestSpec:
    """Ask whether the learner can enroll.

    Args:
        id: Id of the learning object.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/a861912216d11bff1485de3fb180620cde21d35f/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L1003
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/enrollmentMeta",
    )


@operation("checkCatalogVisibility", dict[str, bool], dict[str, bool], auth="oauth")
def check_catalog_visibility(*, ids: str | Sequence[str]) -> RequestSpec:
    """Ask which learning objects the learner can reach through a catalog.

    Args:
        ids: One to ten learning objects.

    Evidence: documented, https://experienceleague.adobe.com/en/docs/learning-manager/using/api-changes/api-changes-sep-2026
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/learningObjects/isMemberOfVisibleCatalogs",
        query=wire.query(
            wire.comma_separated("ids", ids, least=1, most=10),
        ),
    )


@paged("listLearningObjects", LearningObjectPage, LearningObject, BY_CURSOR, auth="oauth")
def list_learning_objects(
    *,
    include: ListLearningObjectsInclude | Sequence[ListLearningObjectsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    enforced_fields_learning_object: LearningObjectEnforcedField
    | str
    | Sequence[LearningObjectEnforcedField | str]
    | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_cursor: str | Unset = UNSET,
    sort: ListLearningObjectsSort | Unset = UNSET,
    filter_lo_types: ListLearningObjectsFilterLoTypes | Sequence[ListLearningObjectsFilterLoTypes] | Unset = UNSET,
    filter_ignore_enhanced_lp: bool | Unset = UNSET,
    id: str | Unset = UNSET,
    ids: str | Sequence[str] | Unset = UNSET,
    filter_catalog_ids: str | Sequence[str] | Unset = UNSET,
    filter_skill_name: str | Sequence[str] | Unset = UNSET,
    filter_tag_name: str | Sequence[str] | Unset = UNSET,
    filter_skill_level: ListLearningObjectsFilterSkillLevel
    | Sequence[ListLearningObjectsFilterSkillLevel]
    | Unset = UNSET,
    filter_learner_state: ListLearningObjectsFilterLearnerState
    | Sequence[ListLearningObjectsFilterLearnerState]
    | Unset = UNSET,
    filter_lo_format: ListLearningObjectsFilterLoFormat | Sequence[ListLearningObjectsFilterLoFormat] | Unset = UNSET,
    filter_duration_range: str | Sequence[str] | Unset = UNSET,
    filter_price: str | Unset = UNSET,
    filter_price_range: str | Unset = UNSET,
    filter_city_name: str | Sequence[str] | Unset = UNSET,
    filter_lo_location_id: str | Sequence[str] | Unset = UNSET,
    filter_bookmarks: bool | Unset = UNSET,
    filter_announced_groups: str | Sequence[str] | Unset = UNSET,
    filter_effective_modified_date_from_date: datetime.datetime | Unset = UNSET,
    filter_effective_modified_date_to_date: datetime.datetime | Unset = UNSET,
    filter_recommendation_levels: ListLearningObjectsFilterRecommendationLevels
    | Sequence[ListLearningObjectsFilterRecommendationLevels]
    | Unset = UNSET,
    filter_exclude_ignored_recommendations: bool | Unset = UNSET,
    filter_ignore_higher_order_lo_enrollment: bool | Unset = UNSET,
    filter_lang_sub_los: bool | Unset = UNSET,
    filter_lang_two_letter_code: bool | Unset = UNSET,
    filter_external_certifications: bool | Unset = UNSET,
    filter_enrollment_type: str | Unset = UNSET,
    filter_job_aid_type: str | Unset = UNSET,
    filter_alternate_complete_lo_mode: str | Unset = UNSET,
    filter_alternate_complete_lo_exclude: str | Unset = UNSET,
    language: str | Sequence[str] | Unset = UNSET,
    sort_language: str | Unset = UNSET,
    preferred_sort_partition_order: str | Sequence[str] | Unset = UNSET,
    show_lo_content_source: bool | Unset = UNSET,
    use_cache: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List learning objects.

    A learner sees what they are enrolled in, have completed or may see; an administrator sees all. Many
    attributes come only when they are named in `enforcedFields[learningObject]`.

    Args:
        include: Relationship paths that Adobe names, the steps on the way to them, and the relationships of a
            learning object. Every level costs time. Deprecated since March 2024, on the list
            `enrollment.loInstance.loResources.resources` and `instances.loResources.resources` (leave
            `.resources` out); on one object `enrollment.instances.subLoInstances.learningObject` and
            `instance.subLoInstances.learningObject.enrollment.loResourceGrades` (end both at
            `subLoInstances`).
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        enforced_fields_learning_object: Attributes and relationships that come only when they are named here.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_cursor: The mark that `links.next` of the page before carries; taken over as it stands.
        sort: By name unless said otherwise. `date` is that of publishing, for programs the effective change.
        filter_lo_types: Only these kinds. The manual also spells it `filter.lotypes`.
        filter_ignore_enhanced_lp: Leave out enhanced learning programs; true unless said otherwise.
        id: Only this learning object, as the manual has it; Adobe's other pages send `ids`.
        ids: Only these learning objects.
        filter_catalog_ids: Only what is in these catalogs.
        filter_skill_name: Only what gives these skills, by name.
        filter_tag_name: Only what has these tags.
        filter_skill_level: Only what gives these levels of a skill.
        filter_learner_state: Only where the learner is this far.
        filter_lo_format: Only what is delivered this way.
        filter_duration_range: Only what takes so long, as `min-max` in seconds (`0-1800`).
        filter_price: `free` or `paid`.
        filter_price_range: Only what costs so much, as `min-max`.
        filter_city_name: Only what has sessions in these cities.
        filter_lo_location_id: Only what has sessions at these locations.
        filter_bookmarks: Only what the learner has bookmarked.
        filter_announced_groups: Only what is announced to these user groups.
        filter_effective_modified_date_from_date: Only what has changed since then.
        filter_effective_modified_date_to_date: Only what has changed until then.
        filter_recommendation_levels: Only what is recommended for these levels.
        filter_exclude_ignored_recommendations: Leave out what the learner has blocked.
        filter_external_certifications: Only external certifications.
        filter_enrollment_type: `SELF_ENROLL` or `AUTO_ENROLL`.
        filter_job_aid_type: `AI_COACH` is known.
        filter_alternate_complete_lo_mode: `UNION` or `INTERSECTION`.
        filter_alternate_complete_lo_exclude: `completed` is known.
        language: Only what there is in these languages.
        sort_language: Language to sort names by.
        preferred_sort_partition_order: Learner states, in the order in which they are to come.
        limit: Records to read at most, over all pages.

    Evidence: primary, https://experienceleague.adobe.com/en/docs/learning-manager/using/integration/developer-manual
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/learningObjects",
        query=wire.query(
            wire.comma_separated("include", include, among=ListLearningObjectsInclude, least=1),
            wire.deep_object("fields", fields),
            wire.comma_separated(
                "enforced_fields_learning_object",
                enforced_fields_learning_object,
                wire="enforcedFields[learningObject]",
                least=1,
            ),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.string("page_cursor", page_cursor, wire="page[cursor]"),
            wire.string("sort", sort, among=ListLearningObjectsSort),
            wire.comma_separated(
                "filter_lo_types",
                filter_lo_types,
                wire="filter.loTypes",
                among=ListLearningObjectsFilterLoTypes,
                least=1,
            ),
            wire.boolean("filter_ignore_enhanced_lp", filter_ignore_enhanced_lp, wire="filter.ignoreEnhancedLP"),
            wire.string("id", id),
            wire.comma_separated("ids", ids, least=1),
            wire.comma_separated("filter_catalog_ids", filter_catalog_ids, wire="filter.catalogIds", least=1),
            wire.comma_separated("filter_skill_name", filter_skill_name, wire="filter.skillName", least=1),
            wire.comma_separated("filter_tag_name", filter_tag_name, wire="filter.tagName", least=1),
            wire.comma_separated(
                "filter_skill_level",
                filter_skill_level,
                wire="filter.skill.level",
                among=ListLearningObjectsFilterSkillLevel,
                least=1,
            ),
            wire.comma_separated(
                "filter_learner_state",
                filter_learner_state,
                wire="filter.learnerState",
                among=ListLearningObjectsFilterLearnerState,
                least=1,
            ),
            wire.comma_separated(
                "filter_lo_format",
                filter_lo_format,
                wire="filter.loFormat",
                among=ListLearningObjectsFilterLoFormat,
                least=1,
            ),
            wire.comma_separated("filter_duration_range", filter_duration_range, wire="filter.duration.range", least=1),
            wire.string("filter_price", filter_price, wire="filter.price"),
            wire.string("filter_price_range", filter_price_range, wire="filter.priceRange"),
            wire.comma_separated("filter_city_name", filter_city_name, wire="filter.cityName", least=1),
            wire.comma_separated("filter_lo_location_id", filter_lo_location_id, wire="filter.lo.locationId", least=1),
            wire.boolean("filter_bookmarks", filter_bookmarks, wire="filter.bookmarks"),
            wire.comma_separated(
                "filter_announced_groups", filter_announced_groups, wire="filter.announcedGroups", least=1
            ),
            wire.timestamp(
                "filter_effective_modified_date_from_date",
                filter_effective_modified_date_from_date,
                wire="filter.effectiveModifiedDate.fromDate",
            ),
            wire.timestamp(
                "filter_effective_modified_date_to_date",
                filter_effective_modified_date_to_date,
                wire="filter.effectiveModifiedDate.toDate",
            ),
            wire.comma_separated(
                "filter_recommendation_levels",
                filter_recommendation_levels,
                wire="filter.recommendationLevels",
                among=ListLearningObjectsFilterRecommendationLevels,
                least=1,
            ),
            wire.boolean(
                "filter_exclude_ignored_recommendations",
                filter_exclude_ignored_recommendations,
                wire="filter.excludeIgnoredRecommendations",
            ),
            wire.boolean(
                "filter_ignore_higher_order_lo_enrollment",
                filter_ignore_higher_order_lo_enrollment,
                wire="filter.ignoreHigherOrderLOEnrollment",
            ),
            wire.boolean("filter_lang_sub_los", filter_lang_sub_los, wire="filter.lang.subLOs"),
            wire.boolean("filter_lang_two_letter_code", filter_lang_two_letter_code, wire="filter.lang.twoLetterCode"),
            wire.boolean(
                "filter_external_certifications", filter_external_certifications, wire="filter.externalCertifications"
            ),
            wire.string("filter_enrollment_type", filter_enrollment_type, wire="filter.enrollmentType"),
            wire.string("filter_job_aid_type", filter_job_aid_type, wire="filter.jobAidType"),
            wire.string(
                "filter_alternate_complete_lo_mode",
                filter_alternate_complete_lo_mode,
                wire="filter.alternateCompleteLo.mode",
            ),
            wire.string(
                "filter_alternate_complete_lo_exclude",
                filter_alternate_complete_lo_exclude,
                wire="filter.alternateCompleteLo.exclude",
            ),
            wire.comma_separated("language", language, least=1),
            wire.string("sort_language", sort_language, wire="sortLanguage"),
            wire.comma_separated(
                "preferred_sort_partition_order",
                preferred_sort_partition_order,
                wire="preferredSortPartitionOrder",
                least=1,
            ),
            wire.boolean("show_lo_content_source", show_lo_content_source, wire="showLoContentSource"),
            wire.boolean("use_cache", use_cache, wire="useCache"),
        ),
        limit=wire.items(limit),
    )


@operation("listLearningObjectPreviews", LearningObjectPreviewPage, LearningObjectPreviewPage, auth="oauth")
def list_learning_object_previews(
    *, ids: str | Sequence[str], enforced_fields_learning_object_preview: str | Sequence[str] | Unset = UNSET
) -> RequestSpec:
    """List a few facts about many learning objects.

    Args:
        ids: The learning objects; Adobe's client asks for up to 100 at a time.
        enforced_fields_learning_object_preview: Attributes that come only when they are named; `catalogLabels`
            is known.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-july-2024.md?plain=1#L166
    """
    return RequestSpec(
        method="GET",
        path="/primeapi/v2/preview/learningObjects",
        query=wire.query(
            wire.comma_separated("ids", ids, least=1),
            wire.comma_separated(
                "enforced_fields_learning_object_preview",
                enforced_fields_learning_object_preview,
                wire="enforcedFields[learningObjectPreview]",
                least=1,
            ),
        ),
    )


@paged("listRelatedLearningObjects", LearningObjectPage, LearningObject, BY_CURSOR_2, auth="oauth")
def list_related_learning_objects(
    id: str,
    *,
    include: ListLearningObjectsInclude | Sequence[ListLearningObjectsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    type: ListRelatedLearningObjectsType | Unset = UNSET,
    page_size: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List what is related to a learning object.

    Args:
        id: Id of the learning object.
        include: Relationship paths that Adobe names, the steps on the way to them, and the relationships of a
            learning object. Every level costs time. Deprecated since March 2024, on the list
            `enrollment.loInstance.loResources.resources` and `instances.loResources.resources` (leave
            `.resources` out); on one object `enrollment.instances.subLoInstances.learningObject` and
            `instance.subLoInstances.learningObject.enrollment.loResourceGrades` (end both at
            `subLoInstances`).
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        type: Kind of relation.
        page_size: Learning objects in a page.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-alm.md?plain=1#L67
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/relatedLOs",
        query=wire.query(
            wire.comma_separated("include", include, among=ListLearningObjectsInclude, least=1),
            wire.deep_object("fields", fields),
            wire.string("type", type, among=ListRelatedLearningObjectsType),
            wire.integer("page_size", page_size, wire="limit"),
        ),
        limit=wire.items(limit),
    )


@paged("queryLearningObjects", LearningObjectPage, LearningObject, BY_CURSOR, auth="oauth")
def query_learning_objects(
    body: LearningObjectQuery | LearningObjectQueryDict,
    *,
    include: ListLearningObjectsInclude | Sequence[ListLearningObjectsInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_cursor: str | Unset = UNSET,
    enforced_fields_learning_object: LearningObjectEnforcedField
    | str
    | Sequence[LearningObjectEnforcedField | str]
    | Unset = UNSET,
    sort: ListLearningObjectsSort | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List learning objects by filters too long for a URL.

    The same as the list, its filters in the body under the same names.

    Args:
        include: Relationship paths that Adobe names, the steps on the way to them, and the relationships of a
            learning object. Every level costs time. Deprecated since March 2024, on the list
            `enrollment.loInstance.loResources.resources` and `instances.loResources.resources` (leave
            `.resources` out); on one object `enrollment.instances.subLoInstances.learningObject` and
            `instance.subLoInstances.learningObject.enrollment.loResourceGrades` (end both at
            `subLoInstances`).
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_cursor: The mark that `links.next` of the page before carries; taken over as it stands.
        enforced_fields_learning_object: Attributes and relationships that come only when they are named here.
        sort: By name unless said otherwise. `date` is that of publishing, for programs the effective change.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L341
    """
    return RequestSpec(
        method="POST",
        path="/primeapi/v2/learningObjects/query",
        query=wire.query(
            wire.comma_separated("include", include, among=ListLearningObjectsInclude, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.string("page_cursor", page_cursor, wire="page[cursor]"),
            wire.comma_separated(
                "enforced_fields_learning_object",
                enforced_fields_learning_object,
                wire="enforcedFields[learningObject]",
                least=1,
            ),
            wire.string("sort", sort, among=ListLearningObjectsSort),
        ),
        content=wire.json_body(body, LearningObjectQuery),
        content_type="application/vnd.api+json",
        limit=wire.items(limit),
    )


@operation("removeBookmark", None, NoneType, auth="oauth")
def remove_bookmark(id: str) -> RequestSpec:
    """Take a bookmark away.

    Args:
        id: Id of the learning object.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L811
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/bookmark",
    )


class _LearningObjects:
    __slots__ = ()

    bookmark = Method(bookmark_learning_object)
    """Bookmark a learning object."""
    get = Method(get_learning_object)
    """Fetch one learning object."""
    get_applicable_certification = Method(get_applicable_certification)
    """Find the version of a recurring certification that holds for the learner."""
    get_enrollment_meta = Method(get_enrollment_meta)
    """Ask whether the learner can enroll."""
    is_member_of_visible_catalogs = Method(check_catalog_visibility)
    """Ask which learning objects the learner can reach through a catalog."""
    list = Paged(list_learning_objects)
    """List learning objects."""
    list_previews = Method(list_learning_object_previews)
    """List a few facts about many learning objects."""
    list_related = Paged(list_related_learning_objects)
    """List what is related to a learning object."""
    query = Paged(query_learning_objects)
    """List learning objects by filters too long for a URL."""
    remove_bookmark = Method(remove_bookmark)
    """Take a bookmark away."""


class LearningObjects(_LearningObjects, Resource):
    """Courses, learning programs, certifications and job aids."""

    __slots__ = ()

    @property
    def instances(self) -> LearningObjectsInstances:
        """Runs of a learning object."""
        from .learning_objects_instances import LearningObjectsInstances

        return LearningObjectsInstances(self._client)

    @property
    def interest(self) -> LearningObjectsInterest:
        """Interest in a learning object."""
        from .learning_objects_interest import LearningObjectsInterest

        return LearningObjectsInterest(self._client)

    @property
    def lo_resources(self) -> LearningObjectsLoResources:
        """Modules of a learning object."""
        from .learning_objects_lo_resources import LearningObjectsLoResources

        return LearningObjectsLoResources(self._client)

    @property
    def notes(self) -> LearningObjectsNotes:
        """Notes of the signed-in learner."""
        from .learning_objects_notes import LearningObjectsNotes

        return LearningObjectsNotes(self._client)


class AsyncLearningObjects(_LearningObjects, AsyncResource):
    """Courses, learning programs, certifications and job aids."""

    __slots__ = ()

    @property
    def instances(self) -> AsyncLearningObjectsInstances:
        """Runs of a learning object."""
        from .learning_objects_instances import AsyncLearningObjectsInstances

        return AsyncLearningObjectsInstances(self._client)

    @property
    def interest(self) -> AsyncLearningObjectsInterest:
        """Interest in a learning object."""
        from .learning_objects_interest import AsyncLearningObjectsInterest

        return AsyncLearningObjectsInterest(self._client)

    @property
    def lo_resources(self) -> AsyncLearningObjectsLoResources:
        """Modules of a learning object."""
        from .learning_objects_lo_resources import AsyncLearningObjectsLoResources

        return AsyncLearningObjectsLoResources(self._client)

    @property
    def notes(self) -> AsyncLearningObjectsNotes:
        """Notes of the signed-in learner."""
        from .learning_objects_notes import AsyncLearningObjectsNotes

        return AsyncLearningObjectsNotes(self._client)
