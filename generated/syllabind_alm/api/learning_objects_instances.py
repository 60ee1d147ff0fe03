"""Adobe Learning Manager API: Runs of a learning object. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from syllabind.core import arguments as wire
from syllabind.core.arguments import Call
from syllabind.core.binding import AsyncResource, Method, Resource
from syllabind.core.model import UNSET, Unset
from syllabind.core.operation import operation

from ..models import (
    FeedbackInfo,
    FeedbackInfoDocument,
    LearningObjectInstance,
    LearningObjectInstanceDocument,
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


@operation("getLearningObjectInstance", LearningObjectInstanceDocument, LearningObjectInstance, "/data", auth="oauth")
def get_learning_object_instance(
    lo_id: str,
    lo_instance_id: str,
    *,
    include: GetLearningObjectInstanceInclude | Sequence[GetLearningObjectInstanceInclude] | Unset = UNSET,
    fields: SparseFields | Unset = UNSET,
) -> Call:
    """Fetch one instance of a learning object.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.
        include:
        fields: Attributes and relationships to answer with, by resource type; without it, all of them.

    Evidence: documented, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return Call(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.segment('loId', lo_id)}/instances/{wire.segment('loInstanceId', lo_instance_id)}",
        query=wire.query(
            wire.joined("include", include, among=get_args(GetLearningObjectInstanceInclude)),
            wire.deep("fields", fields),
        ),
    )


@operation("getInstanceL1Feedback", FeedbackInfoDocument, FeedbackInfo, "/data", auth="oauth")
def get_instance_l1_feedback(
    lo_id: str,
    lo_instance_id: str,
) -> Call:
    """Look up the feedback questions of an instance.

    Tells whether feedback is on. The answer is not documented; it is taken to be a `feedbackInfo`.

    Args:
        lo_id: Id of the learning object.
        lo_instance_id: Id of the instance.

    Evidence: seed, https://learningmanager.adobe.com/docs/primeapi/v2/
    """
    return Call(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.segment('loId', lo_id)}/instances/{wire.segment('loInstanceId', lo_instance_id)}/l1Feedback",
    )


class _LearningObjectsInstances:
    __slots__ = ()

    get = Method(get_learning_object_instance)
    """Fetch one instance of a learning object."""
    l1_feedback = Method(get_instance_l1_feedback)
    """Look up the feedback questions of an instance."""


class LearningObjectsInstances(_LearningObjectsInstances, Resource):
    """Runs of a learning object."""

    __slots__ = ()


class AsyncLearningObjectsInstances(_LearningObjectsInstances, AsyncResource):
    """Runs of a learning object."""

    __slots__ = ()
