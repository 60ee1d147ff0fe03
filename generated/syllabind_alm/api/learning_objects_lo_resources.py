"""Adobe Learning Manager API: Modules of a learning object. Made by `make generate` from specs/alm/; do not edit."""

from __future__ import annotations

from syllabind.core import request as wire
from syllabind.core.descriptors import AsyncResource, Method, Resource
from syllabind.core.operation import operation
from syllabind.core.request import RequestSpec

from ..models import (
    LearningObjectResource,
    LearningObjectResourceDocument,
    LearningObjectResourceUpdate,
    LearningObjectResourceUpdateDict,
)


@operation("updateLoResource", LearningObjectResourceDocument, LearningObjectResource, "/data", auth="oauth")
def update_lo_resource(
    lo_id: str, lo_resource_id: str, body: LearningObjectResourceUpdate | LearningObjectResourceUpdateDict
) -> RequestSpec:
    """Submit a file for an activity module.

    The file is uploaded first; see the uploads. The answer is inferred to be the module.

    Args:
        lo_id: Id of the learning object.
        lo_resource_id: Id of the module.

    Evidence: observed, https://github.com/adobe/adobe-learning-manager-reference-site/blob/f35df1c5ce3b19040289faea0b5a7257fabe09c8/ui.frontend/src/almLib/hooks/catalog/useTrainingPage.tsx#L562
    """
    return RequestSpec(
        method="PATCH",
        path=f"/primeapi/v2/learningObjects/{wire.path_segment('lo_id', lo_id, 'loId')}/loResources/{wire.path_segment('lo_resource_id', lo_resource_id, 'loResourceId')}",
        content=wire.json_body(body, LearningObjectResourceUpdate, "data"),
        content_type="application/vnd.api+json",
    )


class _LearningObjectsLoResources:
    __slots__ = ()

    update = Method(update_lo_resource)
    """Submit a file for an activity module."""


class LearningObjectsLoResources(_LearningObjectsLoResources, Resource):
    """Modules of a learning object."""

    __slots__ = ()


class AsyncLearningObjectsLoResources(_LearningObjectsLoResources, AsyncResource):
    """Modules of a learning object."""

    __slots__ = ()
