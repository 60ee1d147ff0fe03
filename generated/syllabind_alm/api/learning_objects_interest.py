"""Adobe Learning Manager API: Interest in a learning object. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from types import NoneType

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import LoInterest, LoInterestDocument


@operation("createInterest", None, NoneType, auth="oauth")
def create_interest(id: str) -> RequestSpec:
    """Register an interest.

    Args:
        id: Id of the learning object.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/a861912216d11bff1485de3fb180620cde21d35f/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L666
    """
    return RequestSpec(
        method="POST",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/interest",
    )


@operation("deleteInterest", None, NoneType, auth="oauth")
def delete_interest(id: str) -> RequestSpec:
    """Withdraw an interest.

    Args:
        id: Id of the learning object.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/a861912216d11bff1485de3fb180620cde21d35f/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L666
    """
    return RequestSpec(
        method="DELETE",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/interest",
    )


@operation("getInterest", LoInterestDocument, LoInterest, "/data", auth="oauth")
def get_interest(id: str) -> RequestSpec:
    """Ask whether the learner has registered an interest.

    Args:
        id: Id of the learning object.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/a861912216d11bff1485de3fb180620cde21d35f/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L666
    """
    return RequestSpec(
        method="GET",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('id', id)}/interest",
    )


class _LearningObjectsInterest:
    __slots__ = ()

    create = Method(create_interest)
    """Register an interest."""
    delete = Method(delete_interest)
    """Withdraw an interest."""
    get = Method(get_interest)
    """Ask whether the learner has registered an interest."""


class LearningObjectsInterest(_LearningObjectsInterest, Resource):
    """Interest in a learning object."""

    __slots__ = ()


class AsyncLearningObjectsInterest(_LearningObjectsInterest, AsyncResource):
    """Interest in a learning object."""

    __slots__ = ()
