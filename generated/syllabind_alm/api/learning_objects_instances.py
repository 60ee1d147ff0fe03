"""Adobe Learning Manager API: Runs of a learning object. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Any, Literal

from syllabind.core import request as wire
from syllabind.core.continuations import JsonLink
from syllabind.core.descriptors import AsyncResource, Method, Paged, Resource
from syllabind.core.link_pages import Sequential
from syllabind.core.models import UNSET, Unset
from syllabind.core.operation import operation, paged
from syllabind.core.request import RequestSpec

from ..models import (
    FeedbackInfo,
    FeedbackInfoDocument,
    GamificationSettingsPage,
    LeaderBoardUser,
    LeaderBoardUserDocument,
    LeaderBoardUserPage,
    LearningObjectInstance,
    LearningObjectInstanceDocument,
    LoInstanceSummary,
    LoInstanceSummaryDocument,
    SessionConflict,
    SessionConflictPage,
    SparseFields,
)

GetLearningObjectInstanceInclude = Literal[
    "badge",
    "enrollment",
    "l1FeedbackInfo",
    "learningObject",
    "loResources",
    "loResources.resources",
    "subLoInstances",
    "subLoInstances.subLoInstances",
]
BY_CURSOR = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]")
BY_OFFSET = Sequential(items="/data", next=JsonLink("/links/next"), size="page[limit]", offset="page[offset]")


@operation("checkModuleStart", Any, object, auth="oauth")
def check_module_start(lo_id: str, lo_instance_id: str, lo_resource_id: str) -> RequestSpec:
    """Ask whether the learner may start a module now.

    To be asked before launching a module with a time slot. The answer says whether it is allowed, in a shape
    that is not documented.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.
        lo_resource_id: Id of the module.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-alm.md?plain=1#L328
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}/loResources/{wire.path_segment('lo_resource_id', lo_resource_id, 'loResourceId')}/canStart",
    )


@operation("getLearningObjectInstance", LearningObjectInstanceDocument, LearningObjectInstance, "/data", auth="oauth")
def get_learning_object_instance(
    lo_id: str,
    lo_instance_id: str,
    *,
    include: GetLearningObjectInstanceInclude | Sequence[GetLearningObjectInstanceInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
) -> RequestSpec:
    """Fetch one instance of a learning object.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-nov-24.md?plain=1#L337
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}",
        query=wire.query(
            wire.comma_separated("include", include, among=GetLearningObjectInstanceInclude, least=1),
            wire.deep_object("fields", fields),
        ),
    )


@operation("getMyRank", LeaderBoardUserDocument, LeaderBoardUser, "/data", auth="oauth")
def get_my_rank(lo_id: str, lo_instance_id: str, *, fields: SparseFields | Unset = UNSET) -> RequestSpec:
    """Look up one's own place on the leaderboard of an instance.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/a861912216d11bff1485de3fb180620cde21d35f/ui.frontend/src/almLib/hooks/lpLeaderBoard/useLeaderBoard.tsx#L25
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}/leaderboard/myRank",
        query=wire.query(
            wire.deep_object("fields", fields),
        ),
    )


@operation("getInstanceSummary", LoInstanceSummaryDocument, LoInstanceSummary, "/data", auth="oauth")
def get_instance_summary(lo_id: str, lo_instance_id: str) -> RequestSpec:
    """Count the seats and completions of an instance.

    Counts are cached; above 1000 they are estimates.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-deprecations-list.md?plain=1#L101
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}/summary",
    )


@operation("getInstanceL1Feedback", FeedbackInfoDocument, FeedbackInfo, "/data", auth="oauth")
def get_instance_l1_feedback(lo_id: str, lo_instance_id: str) -> RequestSpec:
    """Look up the feedback questions of an instance.

    Returns whether feedback is on. The answer is not documented; it is taken to be a `feedbackInfo`.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.

    Evidence: primary, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/integration-admin/feature-summary/developer-manual.md?plain=1#L1091
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}/l1Feedback",
    )


@paged("listConflictingSessions", SessionConflictPage, SessionConflict, BY_OFFSET, auth="oauth")
def list_conflicting_sessions(
    lo_id: str,
    lo_instance_id: str,
    *,
    include: str | Sequence[str] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page_offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List sessions that clash with those of an instance.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.
        include: Relationships to bring along, dots for nesting; which ones are taken is not documented.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        page_offset: Records to skip.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-2023-april.md?plain=1#L443
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}/conflictingSessions",
        query=wire.query(
            wire.comma_separated("include", include, least=1),
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
            wire.integer("page_offset", page_offset, 0, wire="page[offset]"),
        ),
        limit=wire.items(limit),
    )


@operation("listGamificationSettings", GamificationSettingsPage, GamificationSettingsPage, auth="oauth")
def list_gamification_settings(lo_id: str, lo_instance_id: str) -> RequestSpec:
    """List what an instance gives points for.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-july-2024.md?plain=1#L198
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}/gamificationSettings",
    )


@paged("listLeaderboard", LeaderBoardUserPage, LeaderBoardUser, BY_CURSOR, auth="oauth")
def list_leaderboard(
    lo_id: str,
    lo_instance_id: str,
    *,
    fields: SparseFields | Unset = UNSET,
    page_size: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestSpec:
    """List the leaders of an instance by points.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.
        page_size: Records in a page, 10 unless said otherwise. The bound is 10 with `include` and 100 without.
        limit: Records to read at most, over all pages.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/whats-new-july-2024.md?plain=1#L206
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}/leaderboard",
        query=wire.query(
            wire.deep_object("fields", fields),
            wire.integer("page_size", page_size, 1, 100, wire="page[limit]"),
        ),
        limit=wire.items(limit),
    )


@operation("refreshCompletion", None, NoneType, auth="oauth")
def refresh_completion(lo_id: str, lo_instance_id: str) -> RequestSpec:
    """Work out the completion of an instance anew.

    For adaptive programs and the like. It may be refused; a learner's token needs the scope. The answer is not
    documented.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.

    Evidence: documented, https://github.com/AdobeDocs/learning-manager.en/blob/26cc04c336586af6b06ccfa2322a441fd67409e9/help/migrated/api-changes-alm.md?plain=1#L33
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/instances/{wire.path_segment('lo_instance_id', lo_instance_id, 'loInstanceId')}/refreshCompletion",
    )


class _LearningObjectsInstances:
    __slots__ = ()

    can_start = Method(check_module_start)
    """Ask whether the learner may start a module now."""
    get = Method(get_learning_object_instance)
    """Fetch one instance of a learning object."""
    get_my_rank = Method(get_my_rank)
    """Look up one's own place on the leaderboard of an instance."""
    get_summary = Method(get_instance_summary)
    """Count the seats and completions of an instance."""
    l1_feedback = Method(get_instance_l1_feedback)
    """Look up the feedback questions of an instance."""
    list_conflicting_sessions = Paged(list_conflicting_sessions)
    """List sessions that clash with those of an instance."""
    list_gamification_settings = Method(list_gamification_settings)
    """List what an instance gives points for."""
    list_leaderboard = Paged(list_leaderboard)
    """List the leaders of an instance by points."""
    refresh_completion = Method(refresh_completion)
    """Work out the completion of an instance anew."""


class LearningObjectsInstances(_LearningObjectsInstances, Resource):
    """Runs of a learning object."""

    __slots__ = ()


class AsyncLearningObjectsInstances(_LearningObjectsInstances, AsyncResource):
    """Runs of a learning object."""

    __slots__ = ()
